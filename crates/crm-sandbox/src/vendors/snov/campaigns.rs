//! Campaigns and the schedules.
//!
//! A campaign is finished when every recipient is; this is found out when somebody looks.

use serde_json::{Value, json};

use super::answers::{Outcome, declined, moment, record, rows, shown, take_over};
use super::contents::CONTENTS;
use super::outreach::Outreach;
use super::timeline::Timeline;
use super::{recipients, senders};
use crate::store::{self, Filter, Store};
use crate::vendor::{Answer, Call, Refusal};

pub(super) const CAMPAIGNS: &str = "campaigns";
const SCHEDULES: &str = "email_schedules";

const SETTABLE: [&str; 5] = [
    "name",
    "schedule_id",
    "sender_account_id",
    "track_opens",
    "track_clicks",
];
const SHOWN: [&str; 5] = ["id", "name", "status", "created_at", "updated_at"];

/// 2026-03-03T08:00:00Z.
const FIRST_RUN: i64 = 1_772_524_800;
const DAY: i64 = 86_400;

/// Fills the store, after the prospects: a finished campaign, a draft, and one that was paused between
/// its steps. None runs, so that no answer depends on when it is asked for.
pub(super) fn seed(store: &Store<'_>) -> store::Result<()> {
    for (id, name) in [(12, "Weekdays, 9 to 17"), (15, "Tuesday mornings")] {
        let schedule = json!({"id": id, "name": name});
        store.insert(SCHEDULES, &i64::to_string(&id), None, None, &schedule)?;
    }
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
            recipients::enrol(store, &i64::to_string(&id), 40)?;
        }
    }
    store.add(CAMPAIGNS, 48_402).map(drop)
}

/// The campaign with this id.
pub(super) fn find(store: &Store<'_>, id: &str) -> Outcome<Value> {
    store.get(CAMPAIGNS, id)?.ok_or(Refusal::NotFound)
}

/// The status as shown.
fn status(call: &Call<'_>, campaign: &Value) -> Outcome<&'static str> {
    Ok(match campaign["status"].as_str() {
        Some("draft") => "draft",
        Some("paused") => "paused",
        _ if Outreach::of(call, campaign)?.is_finished() => "finished",
        Some("stopped") => "stopped",
        _ => "active",
    })
}

fn view(call: &Call<'_>, campaign: &Value) -> Outcome<Value> {
    let mut campaign = campaign.clone();
    campaign["status"] = Value::from(status(call, &campaign)?);
    Ok(shown(&campaign, &SHOWN))
}

fn keep(call: &Call<'_>, campaign: &mut Value) -> Outcome<()> {
    campaign["updated_at"] = Value::from(moment(call.now.timestamp()));
    call.store
        .replace(CAMPAIGNS, &campaign["id"].to_string(), None, None, campaign)?;
    Ok(())
}

/// The first thing that a body names and that does not exist.
fn missing(call: &Call<'_>) -> Outcome<Option<&'static str>> {
    let schedule = &call.body["schedule_id"];
    if !schedule.is_null() && call.store.get(SCHEDULES, &schedule.to_string())?.is_none() {
        return Ok(Some("schedule_id"));
    }
    let sender = &call.body["sender_account_id"];
    if !sender.is_null() && !senders::exists(call.store, sender)? {
        return Ok(Some("sender_account_id"));
    }
    Ok(None)
}

/// `listCampaigns`.
pub(super) fn list(call: &Call<'_>) -> Outcome {
    let campaigns = call.store.all(CAMPAIGNS, &Filter::All)?;
    let campaigns: Outcome<_> = campaigns
        .iter()
        .map(|campaign| view(call, campaign))
        .collect();
    Ok(rows(campaigns?))
}

/// `createCampaign`.
pub(super) fn create(call: &Call<'_>) -> Outcome {
    if let Some(field) = missing(call)? {
        return Err(Refusal::invalid(
            format!("body/{field}"),
            "there is nothing with this id",
        ));
    }
    let id = call.store.next(CAMPAIGNS)?;
    let now = moment(call.now.timestamp());
    let mut campaign = record(id.into(), &call.body, &SETTABLE);
    campaign["status"] = Value::from("draft");
    campaign["created_at"] = Value::from(now.as_str());
    campaign["updated_at"] = Value::from(now);
    campaign["timeline"] = Timeline::default().to_value();
    call.store
        .insert(CAMPAIGNS, &id.to_string(), None, None, &campaign)?;
    Ok(Answer::json(201, view(call, &campaign)?))
}

/// `getCampaign`.
pub(super) fn get(call: &Call<'_>) -> Outcome {
    let campaign = find(call.store, call.path_text("id"))?;
    Ok(Answer::json(200, view(call, &campaign)?))
}

/// `updateCampaign`.
pub(super) fn update(call: &Call<'_>) -> Outcome {
    let mut campaign = find(call.store, call.path_text("id"))?;
    if missing(call)?.is_some() {
        return Err(Refusal::NotFound);
    }
    take_over(&mut campaign, &call.body, &SETTABLE);
    keep(call, &mut campaign)?;
    Ok(Answer::json(200, view(call, &campaign)?))
}

/// `deleteCampaign`. The reference refuses it while the campaign is active or paused.
pub(super) fn delete(call: &Call<'_>) -> Outcome {
    let id = call.path_text("id");
    let campaign = find(call.store, id)?;
    let status = status(call, &campaign)?;
    if matches!(status, "active" | "paused") {
        return Err(declined(format!(
            "A campaign that is {status} can't be deleted"
        )));
    }
    for kind in [CONTENTS, recipients::RECIPIENTS] {
        for part in call.store.ids(kind, &Filter::Parent(id.to_owned()))? {
            call.store.remove(kind, &part)?;
        }
    }
    call.store.remove(CAMPAIGNS, id)?;
    Ok(Answer::empty(204))
}

/// `changeCampaignState`. No operation names the recipients of a campaign: with its first start
/// they are the first members of the oldest list that has any.
pub(super) fn change_state(call: &Call<'_>) -> Outcome {
    let id = call.path_text("id");
    let mut campaign = find(call.store, id)?;
    let status = status(call, &campaign)?;
    let wanted = call.body["state"].as_str().unwrap_or_default();
    let mut timeline = Timeline::of(&campaign["timeline"]);
    let now = call.now.timestamp();
    campaign["status"] = Value::from(match (wanted, status) {
        ("start", "draft" | "paused" | "stopped") => {
            timeline.start(now);
            "active"
        }
        ("pause", "active") => {
            timeline.halt(now);
            "paused"
        }
        ("stop", "active" | "paused") => {
            timeline.halt(now);
            "stopped"
        }
        _ => {
            return Err(declined(format!(
                "A campaign that is {status} can't {wanted}"
            )));
        }
    });
    campaign["timeline"] = timeline.to_value();
    if status == "draft" {
        recipients::enrol(call.store, id, recipients::MOST)?;
    }
    keep(call, &mut campaign)?;
    Ok(Answer::json(200, view(call, &campaign)?))
}

/// `listEmailSchedules`.
pub(super) fn schedules(call: &Call<'_>) -> Outcome {
    Ok(rows(call.store.all(SCHEDULES, &Filter::All)?))
}
