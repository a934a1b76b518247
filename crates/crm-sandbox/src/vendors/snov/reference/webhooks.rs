//! Webhooks as the reference reads and writes them.

use serde_json::{Value, json};

use super::super::replies::HandlerResult;
use super::super::webhooks::{self, FirstWebhook, WEBHOOKS};
use super::forms::seconds;
use crate::store::Filter;
use crate::vendor::{ApiResponse, Call, Rejection};

/// The user that the documented examples have.
const USER: i64 = 1_313_777;

pub(super) const FIRST_WEBHOOKS: [FirstWebhook; 2] = [
    FirstWebhook {
        id: 8,
        url: "https://hooks.example.com/snov/sent",
        event: "campaign_email.sent",
        status: "active",
        created_at: "2026-03-01T08:00:00Z",
    },
    FirstWebhook {
        id: 14,
        url: "https://hooks.example.com/snov/reply",
        event: "campaign_reply.received",
        status: "deactivated",
        created_at: "2026-03-02T08:30:00Z",
    },
];

/// The documented objects, each with its actions.
const EVENTS: [(&str, &[&str]); 9] = [
    (
        "campaign_email",
        &["sent", "first_sent", "opened", "bounced", "clicked"],
    ),
    (
        "campaign_reply",
        &["received", "first_received", "autoreply_received"],
    ),
    ("campaign_li_reply", &["received", "first_received"]),
    ("campaign_li", &["connection_request_accepted"]),
    (
        "company",
        &["found_domains_by_names", "found_company_by_domain"],
    ),
    (
        "prospect",
        &[
            "found_by_li_url",
            "found_emails_by_name_by_domain",
            "campaign_finished",
            "unsubscribed",
            "found_company_by_domain",
        ],
    ),
    ("email_verification", &["verified"]),
    (
        "email",
        &[
            "found_emails_by_domain",
            "found_generic_contacts_by_domain",
            "found_prospect_emails",
        ],
    ),
    ("database_search", &["task_result"]),
];

fn view(webhook: &Value) -> Value {
    let event = webhook["event"].as_str().unwrap_or_default();
    let (object, action) = event.split_once('.').unwrap_or((event, ""));
    json!({
        "id": webhook["id"],
        "end_point": webhook["url"],
        "event_object": object,
        "event_action": action,
        "created_at": seconds(&webhook["created_at"]),
        "status": webhook["status"],
    })
}

fn response(webhook: &Value) -> ApiResponse {
    ApiResponse::json(
        200,
        json!({"data": view(webhook), "meta": {"user_id": USER}}),
    )
}

/// `webhooks_list`.
pub(super) fn list(call: &Call<'_>) -> HandlerResult {
    let webhooks = call.store.all(WEBHOOKS, &Filter::All)?;
    let rows = webhooks
        .iter()
        .map(|webhook| json!({"data": view(webhook)}));
    Ok(ApiResponse::json(
        200,
        json!({
            "data": rows.collect::<Vec<_>>(),
            "meta": {"webhooks_count": webhooks.len(), "user_id": USER},
        }),
    ))
}

/// `webhooks_create`.
pub(super) fn create(call: &Call<'_>) -> HandlerResult {
    let text = |field: &str| call.body[field].as_str().unwrap_or_default();
    let (object, action) = (text("event_object"), text("event_action"));
    let known = EVENTS.iter().find(|(known, _)| *known == object);
    let Some((_, actions)) = known else {
        return Err(Rejection::invalid(
            "body/event_object",
            "there is no such object",
        ));
    };
    if !actions.contains(&action) {
        let message = "the object has no such action";
        return Err(Rejection::invalid("body/event_action", message));
    }
    let event = Value::from(format!("{object}.{action}"));
    let url = &call.body["endpoint_url"];
    let webhook = webhooks::subscribe(call, "body/endpoint_url", url, &event, None)?;
    Ok(response(&webhook))
}

/// `webhooks_update`.
pub(super) fn update(call: &Call<'_>) -> HandlerResult {
    let mut webhook = webhooks::find(call.store, call.path_text("webhook_id"))?;
    webhook["status"] = call.body["status"].clone();
    webhooks::keep(call.store, &webhook)?;
    Ok(response(&webhook))
}

/// `webhooks_delete`.
pub(super) fn delete(call: &Call<'_>) -> HandlerResult {
    webhooks::end(call.store, call.path_text("webhook_id"))?;
    Ok(ApiResponse::json(200, json!({"data": {"success": true}})))
}
