//! Warm-ups as the reference reads and writes them.

use serde_json::{Map, Value, json};

use super::super::chance::below;
use super::super::replies::HandlerResult;
use super::super::senders;
use super::super::warm_up::{self, WARM_UPS};
use super::forms::{day, read_day};
use crate::store::Filter;
use crate::vendor::{ApiResponse, Call, Rejection};

const DAY: i64 = 86_400;

const UPDATABLE: [&str; 16] = [
    "status",
    "strategy",
    "per_day",
    "from",
    "increase",
    "email_content",
    "subject",
    "body",
    "reply_rate",
    "campaign_deadline",
    "providers",
    "send_to_paid_domain",
    "enable_ctd",
    "enable_proxy",
    "schedule_id",
    "template_name",
];

/// The warm-ups of the start.
pub(super) fn first() -> [Value; 2] {
    [
        json!({"id": 123, "email_account_id": 123, "status": "active", "strategy": "progressive",
            "per_day": 40, "from": 2, "increase": 2, "reply_rate": 30,
            "start_date": "2026-01-01"}),
        json!({"id": 124, "email_account_id": 11980, "status": "paused", "strategy": "steady",
            "per_day": 20, "reply_rate": 25, "campaign_deadline": "2027-01-31",
            "start_date": "2026-01-01"}),
    ]
}

/// How many mails it sends on the day with this number, from 0.
fn mails_of(warm_up: &Value, number: i64) -> i64 {
    let most = warm_up["per_day"].as_i64().unwrap_or_default();
    if warm_up["strategy"] == "steady" {
        return most;
    }
    let value = |field: &str| warm_up[field].as_i64().unwrap_or(1);
    let grown = value("increase").saturating_mul(number.max(0));
    value("from").saturating_add(grown).min(most)
}

fn start_of(warm_up: &Value) -> i64 {
    let date = warm_up["start_date"].as_str().unwrap_or_default();
    read_day(date).unwrap_or_default()
}

/// How many days it has run before today.
fn age(call: &Call<'_>, warm_up: &Value) -> i64 {
    (call.now.timestamp() - start_of(warm_up)).max(0) / DAY
}

fn view(call: &Call<'_>, warm_up: &Value) -> HandlerResult<Value> {
    let flag = |field: &str| warm_up[field].as_bool().unwrap_or(false);
    let of = |field: &str| warm_up.get(field).cloned().unwrap_or_default();
    let status = warm_up::status(call, warm_up);
    let today = mails_of(warm_up, age(call, warm_up));
    let tenths = warm_up::deliverability(call, warm_up);
    let mut view = json!({
        "id": warm_up["id"],
        "status": status,
        "reply_rate": warm_up["reply_rate"],
        "send_to_paid_domain": flag("send_to_paid_domain"),
        "start_date": warm_up["start_date"],
        "campaign_deadline": of("campaign_deadline"),
        "strategy": warm_up["strategy"],
        "per_day": warm_up["per_day"],
        "subject": of("subject"),
        "body": of("body"),
        "template_name": of("template_name"),
        "enable_ctd": flag("enable_ctd"),
        "schedule": null,
        "email_account": account(call, warm_up)?,
        "enable_proxy": flag("enable_proxy"),
        "sent_today": if status == "active" { today } else { 0 },
        "daily_limit": today,
        "total_saved_from_spam": age(call, warm_up) / 2,
        "deliverability": tenths / 10,
        "warm_up_error": null,
    });
    for field in ["from", "increase"] {
        if !warm_up[field].is_null() {
            view[field] = warm_up[field].clone();
        }
    }
    Ok(view)
}

fn account(call: &Call<'_>, warm_up: &Value) -> HandlerResult<Value> {
    let id = &warm_up["email_account_id"];
    let sender = call.store.get(senders::SENDERS, &id.to_string())?;
    let sender = sender.unwrap_or_default();
    let limit = sender["limitation"].as_i64().unwrap_or_default();
    Ok(json!({
        "id": id,
        "email_from": sender["email_from"].as_str().unwrap_or_default(),
        "type": "other",
        "delay": sender["delay_from"].as_i64().unwrap_or(600),
        "limit": limit,
        "per_day": limit,
        "schedule_required": false,
        "provider": "other",
        "custom_tracking_domain": null,
    }))
}

/// What the reference asks for beside the schema, of the warm-up as it would be.
fn check(body: &Value, known: &Value) -> HandlerResult<()> {
    let now = |field: &str| body.get(field).unwrap_or(&known[field]);
    let missing = |field: &str, why: &str| {
        Err(Rejection::invalid(
            format!("body/{field}"),
            format!("is required where {why}"),
        ))
    };
    if now("strategy") != "steady" {
        for field in ["from", "increase"] {
            if now(field).is_null() {
                return missing(field, "the strategy is progressive");
            }
        }
    }
    if now("email_content") == "specific" {
        for field in ["subject", "body"] {
            if now(field).is_null() {
                return missing(field, "the content is specific");
            }
        }
    }
    if now("from").as_i64() > now("per_day").as_i64() {
        return Err(Rejection::invalid("body/from", "is above per_day"));
    }
    let deadline = body["campaign_deadline"].as_str();
    if deadline.is_some_and(|deadline| read_day(deadline).is_none()) {
        let message = "is no day such as 2026-12-31";
        return Err(Rejection::invalid("body/campaign_deadline", message));
    }
    Ok(())
}

fn changed(id: &Value) -> ApiResponse {
    ApiResponse::json(200, json!({"data": {"id": id}, "success": true}))
}

/// `warm_ups_create`.
pub(super) fn create(call: &Call<'_>) -> HandlerResult {
    check(&call.body, &Value::Null)?;
    if !senders::exists(call.store, &call.body["email_account_id"].to_string())? {
        return Err(Rejection::invalid(
            "body/email_account_id",
            "there is no such sender account",
        ));
    }
    Ok(changed(&warm_up::create(call)?["id"]))
}

/// `warm_ups_list`.
pub(super) fn list(call: &Call<'_>) -> HandlerResult {
    let page = call.query_number("page").unwrap_or(1);
    let size = call.query_number("per_page").unwrap_or(20);
    let status = call.query_text("status");
    let mut all = Vec::new();
    for warm_up in call.store.all(WARM_UPS, &Filter::All)? {
        if status.is_none_or(|status| warm_up::status(call, &warm_up) == status) {
            all.push(view(call, &warm_up)?);
        }
    }
    let (rows, total) = warm_up::page(all, page, size);
    let pages = total.div_ceil(usize::try_from(size).unwrap_or(1).max(1));
    Ok(ApiResponse::json(
        200,
        json!({
            "data": rows,
            "success": true,
            "meta": {"total_items": total, "page": page, "per_page": size, "total_pages": pages},
        }),
    ))
}

/// `warm_ups_get`.
pub(super) fn get(call: &Call<'_>) -> HandlerResult {
    let warm_up = warm_up::find(call.store, call.path_text("id"))?;
    Ok(ApiResponse::json(
        200,
        json!({"data": view(call, &warm_up)?, "success": true}),
    ))
}

/// `warm_ups_update`. The status `deleted` is the other way to delete.
pub(super) fn update(call: &Call<'_>) -> HandlerResult {
    let id = call.path_text("id");
    let known = warm_up::find(call.store, id)?;
    check(&call.body, &known)?;
    if call.body["status"] == "deleted" {
        call.store.remove(WARM_UPS, id)?;
        return Ok(changed(&known["id"]));
    }
    Ok(changed(&warm_up::change(call, id, &UPDATABLE)?["id"]))
}

/// `warm_ups_delete`.
pub(super) fn delete(call: &Call<'_>) -> HandlerResult {
    let id = call.path_text("id");
    let known = warm_up::find(call.store, id)?;
    call.store.remove(WARM_UPS, id)?;
    Ok(changed(&known["id"]))
}

/// The first and the last day that are asked about.
fn period(call: &Call<'_>, warm_up: &Value) -> HandlerResult<(i64, i64)> {
    let today = call.now.timestamp().div_euclid(DAY) * DAY;
    let days = match call.query_text("period") {
        Some("two_weeks") => Some(13),
        Some(_) => Some(30),
        None => None,
    };
    if let Some(days) = days {
        return Ok((today - days * DAY, today));
    }
    let read = |name: &str| {
        let text = call.query_text(name).unwrap_or_default();
        let message = "is required where there is no period, such as 2026-05-30";
        read_day(text).ok_or_else(|| Rejection::invalid(format!("query/{name}"), message))
    };
    let (from, to) = (read("date_from")?, read("date_to")?);
    if to < from || to < start_of(warm_up) {
        let message = "is before date_from or before the start of the warm-up";
        return Err(Rejection::invalid("query/date_to", message));
    }
    Ok((from, to))
}

/// `warm_ups_statistics`.
pub(super) fn statistics(call: &Call<'_>) -> HandlerResult {
    let warm_up = warm_up::find(call.store, call.path_text("id"))?;
    let (from, to) = period(call, &warm_up)?;
    let start = start_of(&warm_up);
    let last = to.min(call.now.timestamp());
    let mut days = Map::new();
    let (mut sent, mut spam) = (0, 0);
    let mut time = from.max(start);
    while time <= last {
        let mails = mails_of(&warm_up, (time - start) / DAY);
        let date = day(time);
        let about = ["warm-up day", &warm_up["id"].to_string(), &date];
        let lost = below(call.seeding.seed, &about, 4).min(mails);
        let rate = warm_up["reply_rate"].as_i64().unwrap_or_default();
        days.insert(
            date,
            json!({"emails_sent": mails, "replies": mails * rate / 100, "bounces": 0,
                "spam_emails": lost, "inbox_emails": mails - lost, "categories_emails": 0,
                "scheduled": 0}),
        );
        sent += mails;
        spam += lost;
        time += DAY;
    }
    let inbox = sent - spam;
    let share = |part: i64, whole: i64| if whole == 0 { 0 } else { part * 100 / whole };
    let at_google = sent / 2;
    let mut providers = Map::new();
    for (id, name, count, lost) in [
        (1, "google", at_google, 0),
        (2, "outlook", sent - at_google, spam),
    ] {
        providers.insert(
            name.to_owned(),
            json!({"id": id, "count": count, "spam": lost, "percent": share(count - lost, count)}),
        );
    }
    let days = match days.is_empty() {
        true => json!([]),
        false => Value::Object(days),
    };
    Ok(ApiResponse::json(
        200,
        json!({
            "data": {
                "daily_statistics": days,
                "provider_statistics": providers,
                "deliverability": {
                    "inbox": {"count": inbox, "percent": share(inbox, sent)},
                    "spam": {"count": spam, "percent": share(spam, sent)},
                    "categories": {"count": 0, "percent": 0},
                },
                "is_calculated": true,
            },
            "success": true,
        }),
    ))
}
