//! Campaigns as the reference reads and writes them.

use serde_json::{Map, Value, json};

use super::super::campaigns::{
    self, CAMPAIGNS, DAY, FIRST_RUN, SCHEDULES, State, elapsed, find, keep, state,
};
use super::super::contents::CONTENTS;
use super::super::pipelines::{PIPELINES, STAGES};
use super::super::recipients::{RECIPIENTS, SUPPRESSION_LISTS, enrol_but};
use super::super::replies::{HandlerResult, declined, moment, rows};
use super::super::timeline::Timeline;
use super::super::{lists, senders};
use super::forms::{hex, read_time, seconds};
use super::sequence;
use crate::store::{self, Filter, Store};
use crate::vendor::{ApiResponse, Call, Rejection};

/// A campaign goes to so many of its list at most.
const MOST: u64 = 15_000;

/// What is shown as it was sent, in the order of the reference.
const BEFORE_SEQUENCE: [&str; 14] = [
    "title",
    "email_accounts",
    "linkedin_accounts",
    "priority",
    "tracking",
    "sending_settings",
    "recipients",
    "schedule_id",
    "start_campaign_at",
    "complete_campaign_at",
    "timezone",
    "complete_campaign_after_last_step",
    "archive_in_months",
    "provider_matching",
];
/// What an update merges into what there is.
const MERGED: [&str; 4] = ["tracking", "sending_settings", "recipients", "deals"];
/// What of the settings can't be changed after the start.
const CORE: [&str; 5] = [
    "skip_unverifiable",
    "skip_unverified",
    "skip_other_recipients_email_addresses",
    "skip_recipients_added_to_my_another_campaign",
    "skip_recipients_added_to_team_another_campaign",
];

/// A campaign of the start.
struct First {
    id: i64,
    title: &'static str,
    status: &'static str,
    list: i64,
    /// When it ran.
    run: Option<(i64, i64)>,
    /// Step of the first e-mail. The second follows after so many days.
    step: i64,
    days: i64,
}

const FIRST: [First; 7] = [
    First {
        id: 37_505,
        title: "Relance été",
        status: "draft",
        list: 32,
        run: None,
        step: 1_773_996_379_996,
        days: 3,
    },
    First {
        id: 41_816,
        title: "Autumn offer",
        status: "draft",
        list: 1_234_567,
        run: None,
        step: 1_778_676_939,
        days: 2,
    },
    First {
        id: 1_234_567,
        title: "Spring outreach: DACH",
        status: "stopped",
        list: 1_234_567,
        run: Some((FIRST_RUN, FIRST_RUN + 7 * DAY)),
        step: 1_772_000_000_001,
        days: 3,
    },
    First {
        id: 38_573,
        title: "Partners",
        status: "stopped",
        list: 32,
        run: Some((FIRST_RUN - 9 * DAY, FIRST_RUN - 2 * DAY)),
        step: 1_771_000_000_001,
        days: 2,
    },
    First {
        id: 179_025,
        title: "Webinar follow-up",
        status: "paused",
        list: 1_234_567,
        run: Some((FIRST_RUN + DAY, FIRST_RUN + 4 * DAY)),
        step: 1_772_000_000_011,
        days: 10,
    },
    First {
        id: 237_945,
        title: "Product news",
        status: "paused",
        list: 32,
        run: Some((FIRST_RUN + 2 * DAY, FIRST_RUN + 3 * DAY)),
        step: 1_772_000_000_021,
        days: 5,
    },
    First {
        id: 237_956,
        title: "Test campaign",
        status: "archived",
        list: 32,
        run: Some((FIRST_RUN - 30 * DAY, FIRST_RUN - 20 * DAY)),
        step: 1_769_000_000_001,
        days: 4,
    },
];

/// Fills the store, after the prospects. None of the campaigns runs, so that no response depends on
/// when it is asked for.
pub(super) fn seed(store: &Store<'_>) -> store::Result<()> {
    let schedules = [
        (1074, "Weekdays, 9 to 17"),
        (4, "Tuesday mornings"),
        (12, "Always"),
    ];
    campaigns::seed_schedules(store, &schedules)?;
    for first in &FIRST {
        first.seed(store)?;
    }
    store.add(CAMPAIGNS, 237_956).map(drop)
}

impl First {
    fn seed(&self, store: &Store<'_>) -> store::Result<()> {
        let id = self.id.to_string();
        let [first, wait, second, end] =
            [0, 1, 2, 3].map(|number| (self.step + number).to_string());
        let sequence = json!({"entry": first, "steps": [
            {"_ref": first, "type": "email", "content_slots": 2, "next": wait},
            {"_ref": wait, "type": "delay", "waiting_type": "days", "waiting_val": self.days,
                "next": second},
            {"_ref": second, "type": "email", "content_slots": 1, "next": end},
            {"_ref": end, "type": "goal", "goal_name": "end"},
        ]});
        let settings = json!({
            "title": self.title,
            "email_accounts": [649_079],
            "linkedin_accounts": [],
            "priority": "medium",
            "tracking": {"open": true, "link_click": true},
            "sending_settings": {
                "sending_priority": "first_email",
                "daily_sending_all": null,
                "daily_sending_new_recipients": null,
                "skip_unverifiable": true,
                "skip_unverified": false,
                "skip_who_replied": true,
                "skip_company_domain_who_replied": false,
                "skip_recipients_without_variables_data": true,
                "skip_other_recipients_email_addresses": true,
                "skip_recipients_added_to_my_another_campaign": false,
                "skip_recipients_added_to_team_another_campaign": false,
                "one_click_unsubscribe": true,
            },
            "recipients": {"list_id": self.list, "black_list_id": 8},
            "schedule_id": 1074,
            "start_campaign_at": null,
            "complete_campaign_at": null,
            "timezone": "Europe/Berlin",
            "complete_campaign_after_last_step": true,
            "archive_in_months": 3,
            "provider_matching": false,
        });
        let timeline = self.run.map(|(from, to)| Timeline::once(from, to));
        let mut campaign = json!({
            "id": self.id,
            "status": self.status,
            "created_at": moment(FIRST_RUN - 40 * DAY),
            "updated_at": moment(self.run.map_or(FIRST_RUN - 40 * DAY, |(_, to)| to)),
            "started_at": self.run.map(|(from, _)| from),
            "timeline": timeline.unwrap_or_default().to_value(),
        });
        adopt(&mut campaign, settings, sequence);
        store.insert(CAMPAIGNS, &id, None, None, &campaign)?;
        sequence::lay(store, &id, &campaign["sequence"])?;
        let texts = [
            (format!("{first}0"), "Quick question, {{first_name}}"),
            (format!("{first}1"), "A question, {{first_name}}"),
            (format!("{second}0"), "One more question, {{first_name}}"),
        ];
        for (content, subject) in texts {
            let key = sequence::content_id(&id, &content);
            let mut content = store.get(CONTENTS, &key)?.unwrap_or_default();
            content["subject"] = subject.into();
            content["body"] = "<p>Hi {{first_name}}, how do you find new customers?</p>".into();
            store.replace(CONTENTS, &key, None, Some(&id), &content)?;
        }
        // With its start a new one gets the whole list.
        let most = if self.run.is_some() { 40 } else { 10 };
        let members = lists::members(store, &self.list.to_string(), 0, most)?;
        enrol_but(store, &id, &members, Some("8"), 0)
    }
}

/// Gives a campaign its settings and flow, and what of them decides how it runs.
fn adopt(campaign: &mut Value, settings: Value, sequence: Value) {
    let time = |field: &str| settings[field].as_str().and_then(read_time);
    campaign["name"] = settings["title"].clone();
    campaign["starts_at"] = time("start_campaign_at").into();
    campaign["ends_at"] = time("complete_campaign_at").into();
    campaign["goes_on"] = (settings["complete_campaign_after_last_step"] == false).into();
    campaign["track_opens"] = settings["tracking"]["open"].clone();
    campaign["track_clicks"] = settings["tracking"]["link_click"].clone();
    campaign["settings"] = settings;
    campaign["sequence"] = sequence;
}

/// The words of the calls under `/v2`.
fn word(state: State) -> &'static str {
    match state {
        State::Draft => "new",
        State::Scheduled => "scheduled",
        State::Active => "active",
        State::Paused => "paused",
        State::Stopped | State::Finished => "completed",
        State::Archived => "archived",
    }
}

/// The words of the list and of the progress.
pub(super) fn capital(state: State) -> &'static str {
    match state {
        State::Draft => "Draft",
        State::Scheduled => "Scheduled",
        State::Active => "Active",
        State::Paused => "Paused",
        State::Stopped | State::Finished => "Completed",
        State::Archived => "Archived",
    }
}

fn view(call: &Call<'_>, campaign: &Value) -> HandlerResult<ApiResponse> {
    let status = word(state(call, campaign)?);
    let mut view = json!({"id": campaign["id"], "status": status});
    let settings = &campaign["settings"];
    for field in BEFORE_SEQUENCE {
        if let Some(value) = settings.get(field) {
            view[field] = value.clone();
        }
    }
    let id = campaign["id"].to_string();
    view["sequence"] = sequence::view(call.store, &id, &campaign["sequence"])?;
    if settings["deals"].is_object() {
        view["deals"] = settings["deals"].clone();
    }
    Ok(ApiResponse::json(
        200,
        json!({"success": true, "data": view}),
    ))
}

/// The campaign that the path names.
pub(super) fn of_path(call: &Call<'_>) -> HandlerResult<Value> {
    let id = match call.path.get("campaignId") {
        Some(id) => id,
        None => call.path_text("campaign_id"),
    };
    find(call.store, id)
}

/// `campaigns_list`.
pub(super) fn list(call: &Call<'_>) -> HandlerResult {
    let mut rows = Vec::new();
    for campaign in call.store.all(CAMPAIGNS, &Filter::All)? {
        let id = campaign["id"].to_string();
        rows.push(json!({
            "id": campaign["id"],
            "campaign": campaign["name"],
            "list_id": campaign["settings"]["recipients"]["list_id"],
            "status": capital(state(call, &campaign)?),
            "created_at": seconds(&campaign["created_at"]),
            "updated_at": seconds(&campaign["updated_at"]),
            "started_at": campaign["started_at"],
            "hash": hex(call.seeding.seed, &["campaign", &id], 32),
        }));
    }
    Ok(ApiResponse::json(200, rows.into()))
}

/// What a campaign names must be there, and some of it must go together.
fn check(call: &Call<'_>, settings: &Value, flow: &Value) -> HandlerResult<()> {
    let wrong = |at: &str, message: &str| Err(Rejection::invalid(format!("body/{at}"), message));
    let none = "there is nothing with this id";
    let recipients = &settings["recipients"];
    if !super::lists::is_there(call.store, &recipients["list_id"].to_string())? {
        return wrong("recipients/list_id", none);
    }
    let black = &recipients["black_list_id"];
    if !black.is_null()
        && call
            .store
            .get(SUPPRESSION_LISTS, &black.to_string())?
            .is_none()
    {
        return wrong("recipients/black_list_id", none);
    }
    let accounts = settings["email_accounts"].as_array();
    for account in accounts.into_iter().flatten() {
        if !senders::exists(call.store, &account.to_string())? {
            return wrong("email_accounts", none);
        }
    }
    if sequence::sends_mail(flow) {
        for field in [
            "email_accounts",
            "tracking",
            "sending_settings",
            "provider_matching",
        ] {
            if settings[field].is_null() {
                return wrong(field, "is required for a campaign that sends e-mails");
            }
        }
    }
    if settings["provider_matching"] == true && accounts.map_or(0, Vec::len) < 2 {
        return wrong("provider_matching", "it needs two e-mail accounts or more");
    }
    let time = |field: &str| settings[field].as_str().map(read_time);
    for field in ["start_campaign_at", "complete_campaign_at"] {
        if time(field) == Some(None) {
            return wrong(field, "is no time such as 2027-03-25 09:00:00");
        }
    }
    if let (Some(Some(start)), Some(Some(end))) =
        (time("start_campaign_at"), time("complete_campaign_at"))
        && end <= start
    {
        return wrong("complete_campaign_at", "is not after start_campaign_at");
    }
    let deals = &settings["deals"];
    if deals.is_object() {
        let stage = call.store.get(STAGES, &deals["stage_id"].to_string())?;
        if call
            .store
            .get(PIPELINES, &deals["pipeline_id"].to_string())?
            .is_none()
        {
            return wrong("deals/pipeline_id", none);
        }
        if stage.is_none_or(|stage| stage["pipeline_id"] != deals["pipeline_id"]) {
            return wrong("deals/stage_id", none);
        }
    }
    Ok(())
}

/// `campaigns_create`.
pub(super) fn create(call: &Call<'_>) -> HandlerResult {
    let flow = &call.body["sequence"];
    sequence::check(flow)?;
    let mut settings = Map::new();
    for field in BEFORE_SEQUENCE.into_iter().chain(["deals"]) {
        if let Some(value) = call.body.get(field) {
            settings.insert(field.to_owned(), value.clone());
        }
    }
    for field in ["email_accounts", "linkedin_accounts"] {
        let is_needed = field == "email_accounts" && sequence::sends_mail(flow);
        if !is_needed {
            settings.entry(field).or_insert_with(|| json!([]));
        }
    }
    for field in ["schedule_id", "start_campaign_at", "complete_campaign_at"] {
        settings.entry(field).or_insert(Value::Null);
    }
    let settings = Value::Object(settings);
    let schedule = &settings["schedule_id"];
    if !schedule.is_null() && !campaigns::has_schedule(call.store, schedule)? {
        return Err(Rejection::invalid(
            "body/schedule_id",
            "there is nothing with this id",
        ));
    }
    check(call, &settings, flow)?;
    let flow = sequence::numbered(call, flow, None)?;
    let mut campaign = json!({});
    adopt(&mut campaign, settings, flow);
    let campaign = campaigns::create(call, campaign)?;
    let id = campaign["id"].to_string();
    sequence::lay(call.store, &id, &campaign["sequence"])?;
    enrol(call, &campaign)?;
    view(call, &campaign)
}

/// Makes the people of its list the recipients of a campaign.
fn enrol(call: &Call<'_>, campaign: &Value) -> HandlerResult<()> {
    let recipients = &campaign["settings"]["recipients"];
    let list = recipients["list_id"].to_string();
    let members = lists::members(call.store, &list, 0, MOST)?;
    let id = campaign["id"].to_string();
    enrol_but(
        call.store,
        &id,
        &members,
        black_list(campaign).as_deref(),
        0,
    )?;
    Ok(())
}

/// The do-not-email list that a campaign heeds.
fn black_list(campaign: &Value) -> Option<String> {
    let id = campaign["settings"]["recipients"]["black_list_id"].as_i64();
    id.map(|id| id.to_string())
}

/// Takes somebody who is on a list now into the campaigns that use it and are not over.
pub(super) fn welcome(call: &Call<'_>, list: &str, prospect: &Value) -> HandlerResult<()> {
    for campaign in call.store.all(CAMPAIGNS, &Filter::All)? {
        let used = campaign["settings"]["recipients"]["list_id"].to_string();
        if used != list {
            continue;
        }
        let is_over = matches!(
            state(call, &campaign)?,
            State::Stopped | State::Finished | State::Archived
        );
        if !is_over {
            let id = campaign["id"].to_string();
            let people = std::slice::from_ref(prospect);
            let ran = elapsed(call, &campaign);
            enrol_but(
                call.store,
                &id,
                people,
                black_list(&campaign).as_deref(),
                ran,
            )?;
        }
    }
    Ok(())
}

/// `campaigns_get`.
pub(super) fn get(call: &Call<'_>) -> HandlerResult {
    view(call, &of_path(call)?)
}

/// `campaigns_update`.
pub(super) fn update(call: &Call<'_>) -> HandlerResult {
    let mut campaign = of_path(call)?;
    let body = &call.body;
    let before = state(call, &campaign)?;
    if before != State::Draft {
        let core = CORE
            .iter()
            .any(|field| body["sending_settings"].get(*field).is_some());
        if core || body.get("recipients").is_some() {
            let at = if core {
                "body/sending_settings"
            } else {
                "body/recipients"
            };
            let message = format!("can't be changed while the campaign is {}", word(before));
            return Err(Rejection::invalid(at, message));
        }
    }
    let schedule = &body["schedule_id"];
    if !schedule.is_null() && !campaigns::has_schedule(call.store, schedule)? {
        return Err(Rejection::NotFound);
    }
    let mut settings = campaign["settings"].take();
    let list = settings["recipients"].clone();
    for field in BEFORE_SEQUENCE.into_iter().chain(["deals"]) {
        let Some(value) = body.get(field) else {
            continue;
        };
        let is_time = field.ends_with("_campaign_at");
        if is_time && value.is_null() {
            continue;
        }
        if field == "start_campaign_at" && settings[field].is_null() {
            let message = "can't be added: the campaign was created without";
            return Err(Rejection::invalid("body/start_campaign_at", message));
        }
        match (settings[field].as_object_mut(), value.as_object()) {
            (Some(kept), Some(given)) if MERGED.contains(&field) => {
                kept.extend(
                    given
                        .iter()
                        .map(|(name, value)| (name.clone(), value.clone())),
                );
            }
            _ => settings[field] = value.clone(),
        }
    }
    let mut flow = campaign["sequence"].take();
    if let Some(given) = body.get("sequence") {
        sequence::check(given)?;
        flow = sequence::numbered(call, given, Some(&flow))?;
    }
    check(call, &settings, &flow)?;
    let moved = list != settings["recipients"];
    adopt(&mut campaign, settings, flow);
    let id = campaign["id"].to_string();
    sequence::lay(call.store, &id, &campaign["sequence"])?;
    keep(call, &mut campaign)?;
    if moved {
        for recipient in call.store.ids(RECIPIENTS, &Filter::Parent(id.clone()))? {
            call.store.remove(RECIPIENTS, &recipient)?;
        }
        enrol(call, &campaign)?;
    }
    view(call, &campaign)
}

/// `campaigns_change_state`.
pub(super) fn change_state(call: &Call<'_>) -> HandlerResult {
    let mut campaign = of_path(call)?;
    let before = state(call, &campaign)?;
    let action = call.body["action"].as_str().unwrap_or_default();
    let next = match (action, before) {
        ("start", State::Draft) => State::Active,
        ("resume", State::Paused) => State::Active,
        ("pause", State::Active | State::Scheduled) => State::Paused,
        ("complete", State::Active | State::Paused | State::Scheduled) => State::Stopped,
        ("archived", State::Draft | State::Stopped | State::Finished) => State::Archived,
        _ => {
            let before = word(before);
            return Err(declined(format!(
                "A campaign that is {before} can't take the action {action}"
            )));
        }
    };
    if before == State::Draft {
        // Who has joined the list in another way is written to as well.
        enrol(call, &campaign)?;
    }
    campaigns::set(call, &mut campaign, next)?;
    Ok(ApiResponse::json(200, json!({"success": true})))
}

/// `campaigns_delete`.
pub(super) fn delete(call: &Call<'_>) -> HandlerResult {
    let campaign = of_path(call)?;
    let before = state(call, &campaign)?;
    if matches!(before, State::Active | State::Paused | State::Scheduled) {
        return Err(declined(format!(
            "A campaign that is {} can't be deleted",
            word(before)
        )));
    }
    campaigns::delete(call.store, &campaign["id"].to_string())?;
    Ok(ApiResponse::json(200, json!({"success": true})))
}

/// `schedules_list`.
pub(super) fn schedules(call: &Call<'_>) -> HandlerResult {
    let days = [
        "sunday",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
    ];
    let schedules = call.store.all(SCHEDULES, &Filter::All)?;
    let schedules = schedules.iter().map(|schedule| {
        let name = schedule["name"].as_str().unwrap_or_default();
        let days = days.iter().map(|day| {
            let enabled = match name {
                "Weekdays, 9 to 17" => !day.starts_with('s'),
                "Tuesday mornings" => *day == "tuesday",
                _ => true,
            };
            let end = if name == "Tuesday mornings" {
                "12:00"
            } else {
                "17:00"
            };
            json!({"day": day, "enabled": enabled, "start_time": "09:00", "end_time": end})
        });
        json!({
            "id": schedule["id"],
            "name": name,
            "timezone": "Europe/London",
            "days": days.collect::<Vec<_>>(),
        })
    });
    Ok(rows(schedules.collect()))
}
