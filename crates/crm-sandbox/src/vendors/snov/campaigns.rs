//! Campaigns and the schedules.
//!
//! A campaign is finished when every recipient is; this is found out when somebody looks.

use serde_json::{Value, json};

use super::contents::CONTENTS;
use super::outreach::Outreach;
use super::recipients;
use super::replies::{HandlerResult, moment};
use super::timeline::Timeline;
use crate::store::{self, Filter, Store};
use crate::vendor::{Call, Rejection};

pub(super) const CAMPAIGNS: &str = "campaigns";
pub(super) const SCHEDULES: &str = "email_schedules";

/// 2026-03-03T08:00:00Z.
pub(super) const FIRST_RUN: i64 = 1_772_524_800;
pub(super) const DAY: i64 = 86_400;

/// The campaign with this id.
pub(super) fn find(store: &Store<'_>, id: &str) -> HandlerResult<Value> {
    store.get(CAMPAIGNS, id)?.ok_or(Rejection::NotFound)
}

/// How a campaign stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum State {
    /// It was never started.
    Draft,
    /// It was started for later.
    Scheduled,
    Active,
    Paused,
    /// It was ended.
    Stopped,
    /// Nothing is left to do.
    Finished,
    Archived,
}

/// How a campaign stands now.
pub(super) fn state(call: &Call<'_>, campaign: &Value) -> HandlerResult<State> {
    let now = call.now.timestamp();
    let timeline = Timeline::of(&campaign["timeline"]);
    Ok(match campaign["status"].as_str() {
        Some("draft") => State::Draft,
        Some("paused") => State::Paused,
        Some("archived") => State::Archived,
        _ if campaign["goes_on"] != true && Outreach::of(call, campaign)?.is_finished() => {
            State::Finished
        }
        Some("stopped") => State::Stopped,
        _ if end_of(campaign).is_some_and(|end| end <= now) => State::Finished,
        _ if timeline.begins_after(now) => State::Scheduled,
        _ => State::Active,
    })
}

/// When a campaign ends of itself.
fn end_of(campaign: &Value) -> Option<i64> {
    campaign["ends_at"].as_i64()
}

/// The time as it is for a campaign: it stands still when the campaign has ended of itself.
pub(super) fn time_of(campaign: &Value, now: i64) -> i64 {
    end_of(campaign).map_or(now, |end| end.min(now))
}

/// For how many seconds a campaign has run.
pub(super) fn elapsed(call: &Call<'_>, campaign: &Value) -> i64 {
    Timeline::of(&campaign["timeline"]).elapsed(time_of(campaign, call.now.timestamp()))
}

/// Brings a campaign into a state.
pub(super) fn set(call: &Call<'_>, campaign: &mut Value, state: State) -> HandlerResult<()> {
    let now = call.now.timestamp();
    let mut timeline = Timeline::of(&campaign["timeline"]);
    let status = match state {
        State::Draft => "draft",
        State::Active | State::Scheduled => "active",
        State::Paused => "paused",
        State::Stopped | State::Finished => "stopped",
        State::Archived => "archived",
    };
    match status {
        "active" => timeline.start(campaign["starts_at"].as_i64().unwrap_or(now).max(now)),
        _ => timeline.halt(time_of(campaign, now)),
    }
    if status == "active" && campaign["started_at"].is_null() {
        campaign["started_at"] = Value::from(now);
    }
    campaign["status"] = Value::from(status);
    campaign["timeline"] = timeline.to_value();
    keep(call, campaign)
}

/// Keeps what was changed.
pub(super) fn keep(call: &Call<'_>, campaign: &mut Value) -> HandlerResult<()> {
    campaign["updated_at"] = Value::from(moment(call.now.timestamp()));
    call.store
        .replace(CAMPAIGNS, &campaign["id"].to_string(), None, None, campaign)?;
    Ok(())
}

/// Makes a campaign of these values, as a draft.
pub(super) fn create(call: &Call<'_>, mut campaign: Value) -> HandlerResult<Value> {
    let id = call.store.next(CAMPAIGNS)?;
    let now = moment(call.now.timestamp());
    campaign["id"] = Value::from(id);
    campaign["status"] = Value::from("draft");
    campaign["created_at"] = Value::from(now.as_str());
    campaign["updated_at"] = Value::from(now);
    campaign["timeline"] = Timeline::default().to_value();
    call.store
        .insert(CAMPAIGNS, &id.to_string(), None, None, &campaign)?;
    Ok(campaign)
}

/// Takes a campaign away, with its contents and recipients.
pub(super) fn delete(store: &Store<'_>, id: &str) -> store::Result<()> {
    for kind in [CONTENTS, recipients::RECIPIENTS] {
        for part in store.ids(kind, &Filter::Parent(id.to_owned()))? {
            store.remove(kind, &part)?;
        }
    }
    store.remove(CAMPAIGNS, id).map(drop)
}

/// Whether there is such a schedule.
pub(super) fn has_schedule(store: &Store<'_>, id: &Value) -> store::Result<bool> {
    Ok(store.get(SCHEDULES, &id.to_string())?.is_some())
}

/// Adds schedules, by id and name.
pub(super) fn seed_schedules(store: &Store<'_>, schedules: &[(i64, &str)]) -> store::Result<()> {
    for (id, name) in schedules {
        let schedule = json!({"id": id, "name": name});
        store.insert(SCHEDULES, &id.to_string(), None, None, &schedule)?;
    }
    Ok(())
}
