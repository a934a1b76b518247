//! Calls: those that were made, those put on record, and test calls, which the clock ends.

use serde_json::{Value, json};

use super::super::contacts::{CONTACTS, moment};
use super::{
    COMPANY, DEFAULT, FIRST_DAY, HandlerResult, agents, by, campaigns, days, named, of_path, ok,
    page, searched, shown, workspaces,
};
use crate::people::Stream;
use crate::store::{self, Filter, Order, Store, Test};
use crate::vendor::{Call, Rejection, Seeding};

const CALLS: &str = "calls";
/// The call of the documented examples.
const FIRST: &str = "7d2a6c18-4e3f-4a91-b5c7-8f0e1d2c3b55";
/// The number that calls come from.
const OWN_NUMBER: &str = "+12125550101";
/// So many contacts have their last call among the calls.
const MOST: u64 = 200;
/// A test call is over after so many seconds.
const LONGEST: i64 = 60;

const SHOWN: [&str; 37] = [
    "id",
    "call_sid",
    "company_id",
    "campaign_id",
    "ai_agent_id",
    "contact_id",
    "call_provider",
    "call_from",
    "call_to",
    "call_duration",
    "call_status",
    "call_direction",
    "is_test",
    "call_rating",
    "call_feedback",
    "cost",
    "price_unit",
    "latency",
    "disconnect_reason",
    "analysis_sentiment",
    "agent_task_status",
    "agent_task_feedback",
    "record_url",
    "transcript",
    "transcript_object",
    "transcript_language",
    "metadata",
    "agent_dynamic_variables",
    "agent_post_call_outcomes",
    "notes",
    "created_at",
    "updated_at",
    "deleted_at",
    "started_at",
    "ended_at",
    "retry_at",
    "workspace_id",
];

/// What calls can be sorted by; `name` means the number that is called.
const SORTED_BY: [&str; 30] = [
    "name",
    "created_at",
    "updated_at",
    "started_at",
    "ended_at",
    "call_duration",
    "call_sid",
    "call_from",
    "call_to",
    "call_provider",
    "call_status",
    "call_direction",
    "call_rating",
    "call_feedback",
    "record_url",
    "transcript",
    "transcript_language",
    "is_test",
    "cost",
    "price_unit",
    "latency",
    "disconnect_reason",
    "analysis_sentiment",
    "agent_task_status",
    "agent_task_feedback",
    "metadata",
    "notes",
    "agent_dynamic_variables",
    "agent_post_call_outcomes",
    "retry_at",
];

/// The columns of filters, as far as they can be read.
const FILTERED_BY: [&str; 10] = [
    "call_direction",
    "call_status",
    "call_to",
    "call_from",
    "transcript",
    "notes",
    "call_feedback",
    "call_sid",
    "call_provider",
    "disconnect_reason",
];

/// A call that was just begun.
fn begun(id: &str, time: &str, workspace: &str) -> Value {
    json!({
        "id": id,
        "company_id": COMPANY,
        "call_provider": "twilio",
        "call_duration": 0,
        "call_status": "in-progress",
        "call_direction": "outbound",
        "is_test": false,
        "call_rating": 0,
        "cost": 0,
        "price_unit": "USD",
        "latency": 0,
        "disconnect_reason": "",
        "analysis_sentiment": "",
        "agent_task_status": "",
        "agent_task_feedback": "",
        "created_at": time,
        "updated_at": time,
        "workspace_id": workspace,
        "deleted_at": null,
        "started_at": null,
        "ended_at": null,
        "retry_at": null,
    })
}

/// Ends a call: as it was picked up, with all that is known then, or as it was not.
fn end(call: &mut Value, stream: &mut Stream, status: &str, began: i64, duration: i64) {
    let id = call["id"].as_str().unwrap_or_default().to_owned();
    let answered = status == "completed";
    call["call_status"] = status.into();
    call["started_at"] = moment(began).into();
    call["ended_at"] = moment(began + duration).into();
    call["updated_at"] = moment(began + duration).into();
    call["call_duration"] = duration.into();
    call["disconnect_reason"] = if answered {
        "hangup".into()
    } else {
        status.into()
    };
    if !answered {
        return;
    }
    let happy = stream.below(3);
    let pick = |values: [&'static str; 3]| values[usize::try_from(happy).unwrap_or(0).min(2)];
    call["call_rating"] = (5 - i64::try_from(happy).unwrap_or(0)).into();
    call["cost"] = json!(duration as f64 * 0.003);
    call["latency"] = (600 + stream.below(400)).into();
    call["analysis_sentiment"] = pick(["positive", "neutral", "negative"]).into();
    call["agent_task_status"] = pick(["done", "done", "failed"]).into();
    call["record_url"] = format!("https://recordings.example.com/{id}.mp3").into();
    let said = pick([
        "That sounds good, send me an offer.",
        "Call me again next week.",
        "I am not interested.",
    ]);
    call["transcript"] = format!("Agent: Hello, do you have a minute?\nUser: {said}").into();
    call["transcript_object"] = json!({"agent": "Hello, do you have a minute?", "user": said});
    call["transcript_language"] = "en-US".into();
    call["agent_post_call_outcomes"] =
        json!({"interest": pick(["high", "open", "none"]), "callback": happy == 1});
}

/// Fills the store, after the contacts: the call of the documented examples, and the last calls of
/// the first contacts that had one.
pub(super) fn seed(seeding: &Seeding, store: &Store<'_>) -> store::Result<()> {
    let stream = &mut Stream::new(seeding.seed, "callab call", 0);
    let mut first = begun(FIRST, &moment(FIRST_DAY), DEFAULT);
    first["call_sid"] = "CA0123456789abcdef".into();
    first["ai_agent_id"] = agents::FIRST.into();
    first["call_from"] = OWN_NUMBER.into();
    first["call_to"] = "+12125550100".into();
    first["is_test"] = true.into();
    end(&mut first, stream, "completed", FIRST_DAY + 5, 42);
    store.insert(CALLS, FIRST, None, None, &first)?;
    let mut number = 0;
    let known = store.page(CONTACTS, &Filter::All, &Order::Oldest, 0, 2 * MOST)?;
    for contact in known {
        let Some(began) = contact["last_call_at"].as_str().and_then(seconds) else {
            continue;
        };
        number += 1;
        if number > MOST {
            break;
        }
        let stream = &mut Stream::new(seeding.seed, "callab call", number);
        let id = stream.uuid();
        let mut call = begun(&id, &moment(began), DEFAULT);
        call["call_sid"] = format!("CA{:016x}", stream.bits()).into();
        call["ai_agent_id"] = agents::FIRST.into();
        call["call_from"] = OWN_NUMBER.into();
        call["call_to"] = contact["phone_number"].clone();
        call["contact_id"] = contact["id"].clone();
        if contact["campaign_id"].is_string() {
            call["campaign_id"] = campaigns::FIRST.into();
        }
        let status = contact["last_call_status"].as_str().unwrap_or("completed");
        if status == "in-progress" {
            call["started_at"] = moment(began).into();
        } else {
            let duration = match status {
                "completed" => contact["last_call_duration"].as_i64().unwrap_or_default(),
                _ => 0,
            };
            end(&mut call, stream, status, began, duration);
        }
        store.insert(CALLS, &id, None, None, &call)?;
    }
    Ok(())
}

fn seconds(time: &str) -> Option<i64> {
    let time = chrono::DateTime::parse_from_rfc3339(time).ok()?;
    Some(time.timestamp())
}

/// Ends the test calls whose time has come.
fn settle(call: &Call<'_>) -> HandlerResult<()> {
    let now = call.now.timestamp();
    let due = Filter::json("$.over_at", Test::AtMost(now.into()));
    for mut known in call.store.all(CALLS, &due)? {
        let over = known["over_at"].as_i64().unwrap_or(now);
        let id = known["id"].as_str().unwrap_or_default().to_owned();
        if let Value::Object(known) = &mut known {
            known.shift_remove("over_at");
        }
        let number = known["number"].as_u64().unwrap_or_default();
        let stream = &mut Stream::new(call.seeding.seed, "callab test call", number);
        let answered = stream.chance(80);
        let status = match answered {
            true => "completed",
            false => stream.pick(&["busy", "no-answer"]),
        };
        let began = over - LONGEST + 5;
        let duration = if answered { over - began } else { 0 };
        end(&mut known, stream, status, began, duration);
        call.store.replace(CALLS, &id, None, None, &known)?;
    }
    Ok(())
}

/// `calls_create`.
pub(super) fn create(call: &Call<'_>) -> HandlerResult {
    let body = &call.body;
    let workspace = workspaces::of_body(call, "workspace")?;
    named(call, campaigns::CAMPAIGNS, "campaign_id")?;
    named(call, agents::AGENTS, "ai_agent_id")?;
    named(call, CONTACTS, "contact_id")?;
    let number = call.store.next(CALLS)?.unsigned_abs();
    let id = Stream::new(call.seeding.seed, "callab record", number).uuid();
    let mut record = begun(&id, &call.timestamp(), &workspace);
    for field in [
        "campaign_id",
        "ai_agent_id",
        "contact_id",
        "call_sid",
        "call_from",
        "call_to",
        "call_direction",
        "agent_dynamic_variables",
    ] {
        if !body[field].is_null() {
            record[field] = body[field].clone();
        }
    }
    call.store.insert(CALLS, &id, None, None, &record)?;
    Ok(ok(shown(&record, &SHOWN)))
}

/// `calls_make`.
pub(super) fn make(call: &Call<'_>) -> HandlerResult {
    let body = &call.body;
    let workspace = workspaces::of_body(call, "workspace")?;
    named(call, agents::AGENTS, "ai_agent_id")?;
    for field in ["call_from", "call_to"] {
        let phone = body[field].as_str().unwrap_or_default();
        if phone.chars().filter(char::is_ascii_digit).count() < 3 {
            return Err(Rejection::invalid(
                format!("body/{field}"),
                "is no phone number",
            ));
        }
    }
    let mut variables = serde_json::Map::new();
    for variable in body["dynamic_variables"].as_array().into_iter().flatten() {
        let name = variable["name"].as_str().unwrap_or_default();
        if name.contains(char::is_whitespace) {
            return Err(Rejection::invalid(
                "body/dynamic_variables",
                "a name has no space in it",
            ));
        }
        variables.insert(name.to_owned(), variable["value"].clone());
    }
    let number = call.store.next(CALLS)?.unsigned_abs();
    let stream = &mut Stream::new(call.seeding.seed, "callab made", number);
    let id = stream.uuid();
    let mut made = begun(&id, &call.timestamp(), &workspace);
    made["call_sid"] = format!("CA{:016x}", stream.bits()).into();
    for field in ["ai_agent_id", "call_from", "call_to"] {
        made[field] = body[field].clone();
    }
    made["is_test"] = true.into();
    made["agent_dynamic_variables"] = Value::Object(variables);
    made["number"] = number.into();
    made["over_at"] = (call.now.timestamp() + LONGEST).into();
    call.store.insert(CALLS, &id, None, None, &made)?;
    Ok(ok(shown(&made, &SHOWN)))
}

/// `calls_get`.
pub(super) fn get(call: &Call<'_>) -> HandlerResult {
    settle(call)?;
    Ok(ok(shown(&of_path(call, CALLS, "Call")?, &SHOWN)))
}

/// The filters by columns, in three lists.
fn by_columns(call: &Call<'_>) -> HandlerResult<Vec<Filter>> {
    let list = |name: &str| {
        let list = call.query.get(name).and_then(Value::as_array);
        list.cloned().unwrap_or_default()
    };
    let columns = list("filter_columns[]");
    let (values, operators) = (list("filter_values[]"), list("filter_operator[]"));
    if columns.len() != values.len() || columns.len() != operators.len() {
        return Err(Rejection::invalid(
            "query/filter_columns[]",
            "columns, values and operators are as many",
        ));
    }
    let pairs = columns.iter().zip(&values);
    pairs
        .map(|(column, value)| {
            let column = column.as_str().unwrap_or_default();
            if !FILTERED_BY.contains(&column) {
                return Err(Rejection::invalid(
                    "query/filter_columns[]",
                    "there is no such column",
                ));
            }
            Ok(searched(value.as_str().unwrap_or_default(), &[column]))
        })
        .collect()
}

/// `calls_query`.
pub(super) fn query(call: &Call<'_>) -> HandlerResult {
    settle(call)?;
    let mut filters = days(call, "$.started_at")?;
    for field in ["campaign_id", "ai_agent_id"] {
        let same = call.query_text(field);
        let same = same.map(|id| Filter::json(format!("$.{field}"), Test::Same(id.to_owned())));
        filters.extend(same);
    }
    if let Some(text) = call.query_text("status") {
        filters.push(searched(text, &["call_status"]));
    }
    if let Some(text) = call.query_text("search") {
        let fields = ["call_to", "notes", "call_feedback", "transcript"];
        filters.push(searched(text, &fields));
    }
    filters.extend(by_columns(call)?);
    let column = match call.query_text("sort_column").unwrap_or("created_at") {
        column if !SORTED_BY.contains(&column) => {
            let message = "there is no such column";
            return Err(Rejection::invalid("query/sort_column", message));
        }
        "name" => "call_to",
        column => column,
    };
    let order = by(column, call.query_text("order") == Some("asc"));
    let calls = page(call, CALLS, filters, &order)?;
    Ok(ok(calls.iter().map(|it| shown(it, &SHOWN)).collect()))
}

#[cfg(test)]
mod tests {
    use super::{SHOWN, SORTED_BY};

    #[test]
    fn what_is_sorted_by_is_shown() {
        for column in SORTED_BY {
            assert!(column == "name" || SHOWN.contains(&column), "{column}");
        }
    }
}
