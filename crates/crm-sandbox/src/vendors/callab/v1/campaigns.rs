//! Campaigns of a workspace.

use serde_json::{Value, json};

use super::super::contacts::moment;
use super::{DEFAULT, FIRST_DAY, HandlerResult, agents, named, of_path, ok, shown, workspaces};
use crate::people::Stream;
use crate::store::{self, Filter, Store};
use crate::vendor::{ApiResponse, Call, Rejection};

pub(super) const CAMPAIGNS: &str = "campaigns";
/// The campaign of the documented examples.
pub(super) const FIRST: &str = "0c7e5a93-1b4d-4c8f-a2e6-7d9b3f5c8e33";

/// What a campaign shows. An id is not among it.
const SHOWN: [&str; 25] = [
    "name",
    "notes",
    "status",
    "campaign_type",
    "contacts_list_source",
    "contacts_list_tags",
    "contacts_list_categories",
    "contacts_list_source_metadata",
    "agent_variables_contact_metadata_mapping",
    "call_progress",
    "call_time_of_day_from",
    "call_time_of_day_to",
    "number_of_call_attempts",
    "retry_delay",
    "retry_delay_unit",
    "days_of_week",
    "time_zone",
    "created_at",
    "updated_at",
    "deleted_at",
    "started_at",
    "ended_at",
    "webhook_mapping_variables",
    "webhook_mapping_variables_sources",
    "workspace",
];

/// Fills the store.
pub(super) fn seed(store: &Store<'_>) -> store::Result<()> {
    let campaigns = [
        (FIRST, "Spring campaign", "active", 50, DEFAULT),
        (
            "8d15e0c7-2f6b-4b39-a74d-3c9e1f0b6a52",
            "Winback",
            "completed",
            100,
            DEFAULT,
        ),
        (
            "f1a6c2b8-70d4-4e95-8b3f-6d2e4a9c0157",
            "Satisfaction survey",
            "paused",
            20,
            "support",
        ),
    ];
    for (id, name, status, progress, workspace) in campaigns {
        let time = moment(FIRST_DAY);
        let campaign = json!({
            "id": id,
            "name": name,
            "notes": "First round",
            "status": status,
            "campaign_type": "outbound",
            "contacts_list_source": ["CSV Import"],
            "contacts_list_tags": ["vip"],
            "contacts_list_categories": ["sales"],
            "contacts_list_source_metadata": {},
            "agent_variables_contact_metadata_mapping": {},
            "call_progress": progress,
            "call_time_of_day_from": "09:00:00",
            "call_time_of_day_to": "17:00:00",
            "number_of_call_attempts": [3],
            "retry_delay": [60],
            "retry_delay_unit": ["seconds"],
            "days_of_week": [1, 2, 3, 4, 5],
            "time_zone": "Europe/London",
            "created_at": time,
            "updated_at": time,
            "deleted_at": null,
            "started_at": "2025-10-01",
            "ended_at": "2025-10-31",
            "webhook_mapping_variables": {},
            "webhook_mapping_variables_sources": {},
            "workspace": workspace,
        });
        store.insert(CAMPAIGNS, id, None, Some(workspace), &campaign)?;
    }
    Ok(())
}

/// `campaigns_create`.
pub(super) fn create(call: &Call<'_>) -> HandlerResult {
    let workspace = workspaces::of_body(call, "workspace")?;
    named(call, agents::AGENTS, "ai_agent_id")?;
    let days = call.body["days_of_week"].as_array().into_iter().flatten();
    for day in days {
        if !day.as_i64().is_some_and(|day| (0..7).contains(&day)) {
            return Err(Rejection::invalid(
                "body/days_of_week",
                "days are 0 for Sunday to 6 for Saturday",
            ));
        }
    }
    let number = call.store.next(CAMPAIGNS)?.unsigned_abs();
    let id = Stream::new(call.seeding.seed, "campaign", number).uuid();
    let mut campaign = call.body.clone();
    if let Value::Object(campaign) = &mut campaign {
        campaign.retain(|_, value| !value.is_null());
    }
    campaign["id"] = Value::from(id.as_str());
    campaign["status"] = Value::from("active");
    campaign["call_progress"] = Value::from(0);
    campaign["workspace"] = Value::from(workspace.as_str());
    for field in ["created_at", "updated_at"] {
        campaign[field] = Value::from(call.timestamp());
    }
    campaign["deleted_at"] = Value::Null;
    call.store
        .insert(CAMPAIGNS, &id, None, Some(&workspace), &campaign)?;
    Ok(ApiResponse::json(
        200,
        json!({"status": "ok", "message": "Campaign created", "data": id}),
    ))
}

/// `campaigns_get`.
pub(super) fn get(call: &Call<'_>) -> HandlerResult {
    Ok(ok(shown(&of_path(call, CAMPAIGNS, "Campaign")?, &SHOWN)))
}

/// `campaigns_list`.
pub(super) fn list(call: &Call<'_>) -> HandlerResult {
    let workspace = call.path_text("workspace").to_owned();
    let campaigns = call.store.all(CAMPAIGNS, &Filter::Parent(workspace))?;
    let campaigns = campaigns.iter().map(|campaign| shown(campaign, &SHOWN));
    Ok(ok(campaigns.collect()))
}
