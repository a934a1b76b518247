//! Campaigns as `provided` reads and writes them.

use serde_json::{Value, json};

use super::super::campaigns::{
    self, CAMPAIGNS, DAY, FIRST_RUN, SCHEDULES, State, find, keep, state,
};
use super::super::replies::{HandlerResult, declined, moment, record, rows, shown, take_over};
use super::super::timeline::Timeline;
use super::super::{lists, recipients, senders};
use crate::store::{self, Filter, Store};
use crate::vendor::{ApiResponse, Call, Rejection};

const SETTABLE: [&str; 5] = [
    "name",
    "schedule_id",
    "sender_account_id",
    "track_opens",
    "track_clicks",
];
const SHOWN: [&str; 5] = ["id", "name", "status", "created_at", "updated_at"];

/// Fills the store, after the prospects: a finished campaign, a draft, and one that was paused between
/// its steps. None runs, so that no response depends on when it is asked for.
pub(super) fn seed(store: &Store<'_>) -> store::Result<()> {
    let schedules = [(12, "Weekdays, 9 to 17"), (15, "Tuesday mornings")];
    campaigns::seed_schedules(store, &schedules)?;
    let campaigns = [
        (
            48_213,
            "Spring outreach: DACH",
            "stopped",
            Some(Timeline::once(FIRST_RUN, FIRST_RUN + 7 * DAY)),
        ),
        (48_377, "Relance été", "draft", None),
        (
            48_402,
            "Webinar follow-up",
            "paused",
            Some(Timeline::once(FIRST_RUN + DAY, FIRST_RUN + 4 * DAY)),
        ),
    ];
    for (id, name, status, timeline) in campaigns {
        let has_run = timeline.is_some();
        let campaign = json!({"id": id, "name": name, "status": status,
            "created_at": moment(FIRST_RUN - DAY), "updated_at": moment(FIRST_RUN - DAY),
            "schedule_id": 12, "sender_account_id": "31077", "track_opens": true,
            "track_clicks": true, "timeline": timeline.unwrap_or_default().to_value()});
        store.insert(CAMPAIGNS, &i64::to_string(&id), None, None, &campaign)?;
        if has_run {
            let members = lists::first_members(store, 40)?;
            recipients::enrol_all(store, &i64::to_string(&id), &members)?;
        }
    }
    store.add(CAMPAIGNS, 48_402).map(drop)
}

/// The status as shown.
fn status(state: State) -> &'static str {
    match state {
        State::Draft => "draft",
        State::Paused => "paused",
        State::Finished => "finished",
        State::Stopped | State::Archived => "stopped",
        State::Active | State::Scheduled => "active",
    }
}

fn view(call: &Call<'_>, campaign: &Value) -> HandlerResult<Value> {
    let mut view = campaign.clone();
    view["status"] = Value::from(status(state(call, campaign)?));
    Ok(shown(&view, &SHOWN))
}

/// The first thing that a body names and that does not exist.
fn missing(call: &Call<'_>) -> HandlerResult<Option<&'static str>> {
    let schedule = &call.body["schedule_id"];
    if !schedule.is_null() && !campaigns::has_schedule(call.store, schedule)? {
        return Ok(Some("schedule_id"));
    }
    let sender = &call.body["sender_account_id"];
    if !sender.is_null() && !senders::exists(call.store, sender.as_str().unwrap_or_default())? {
        return Ok(Some("sender_account_id"));
    }
    Ok(None)
}

/// `listCampaigns`.
pub(super) fn list(call: &Call<'_>) -> HandlerResult {
    let campaigns = call.store.all(CAMPAIGNS, &Filter::All)?;
    let campaigns: HandlerResult<_> = campaigns
        .iter()
        .map(|campaign| view(call, campaign))
        .collect();
    Ok(rows(campaigns?))
}

/// `createCampaign`.
pub(super) fn create(call: &Call<'_>) -> HandlerResult {
    if let Some(field) = missing(call)? {
        return Err(Rejection::invalid(
            format!("body/{field}"),
            "there is nothing with this id",
        ));
    }
    let campaign = record(Value::Null, &call.body, &SETTABLE);
    let campaign = campaigns::create(call, campaign)?;
    Ok(ApiResponse::json(201, view(call, &campaign)?))
}

/// `getCampaign`.
pub(super) fn get(call: &Call<'_>) -> HandlerResult {
    let campaign = find(call.store, call.path_text("id"))?;
    Ok(ApiResponse::json(200, view(call, &campaign)?))
}

/// `updateCampaign`.
pub(super) fn update(call: &Call<'_>) -> HandlerResult {
    let mut campaign = find(call.store, call.path_text("id"))?;
    if missing(call)?.is_some() {
        return Err(Rejection::NotFound);
    }
    take_over(&mut campaign, &call.body, &SETTABLE);
    keep(call, &mut campaign)?;
    Ok(ApiResponse::json(200, view(call, &campaign)?))
}

/// `deleteCampaign`. The reference rejects it while the campaign is active or paused.
pub(super) fn delete(call: &Call<'_>) -> HandlerResult {
    let id = call.path_text("id");
    let status = status(state(call, &find(call.store, id)?)?);
    if matches!(status, "active" | "paused") {
        return Err(declined(format!(
            "A campaign that is {status} can't be deleted"
        )));
    }
    campaigns::delete(call.store, id)?;
    Ok(ApiResponse::empty(204))
}

/// `changeCampaignState`. No operation names the recipients of a campaign: with its first start
/// they are the first members of the oldest list that has any.
pub(super) fn change_state(call: &Call<'_>) -> HandlerResult {
    let id = call.path_text("id");
    let mut campaign = find(call.store, id)?;
    let status = status(state(call, &campaign)?);
    let wanted = call.body["state"].as_str().unwrap_or_default();
    let next = match (wanted, status) {
        ("start", "draft" | "paused" | "stopped") => State::Active,
        ("pause", "active") => State::Paused,
        ("stop", "active" | "paused") => State::Stopped,
        _ => {
            return Err(declined(format!(
                "A campaign that is {status} can't {wanted}"
            )));
        }
    };
    if status == "draft" {
        let members = lists::first_members(call.store, recipients::MOST)?;
        recipients::enrol_all(call.store, id, &members)?;
    }
    campaigns::set(call, &mut campaign, next)?;
    Ok(ApiResponse::json(200, view(call, &campaign)?))
}

/// `listEmailSchedules`.
pub(super) fn schedules(call: &Call<'_>) -> HandlerResult {
    Ok(rows(call.store.all(SCHEDULES, &Filter::All)?))
}
