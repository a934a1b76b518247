//! The flow of a campaign: its steps, and the contents that its e-mail steps have.
//!
//! # What is assumed
//!
//! - A step that is named by digits keeps them as its number; another name gets a new number.
//! - A trigger waits and continues with `no`, or without it with `yes`: nothing says when a condition
//!   is met. Steps on LinkedIn are passed over, as nothing is known of them.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::super::contents::CONTENTS;
use super::super::replies::HandlerResult;
use crate::store::{self, Filter, Store};
use crate::vendor::{Call, Problem, Rejection};

const LINKEDIN: [&str; 9] = [
    "visit",
    "like",
    "follow",
    "invite",
    "message",
    "in_mail",
    "connected_on_linkedin",
    "check_connection_level",
    "endorse_skills",
];
const TRIGGERS: [&str; 6] = [
    "open",
    "click",
    "calendly",
    "connected_on_linkedin",
    "linkedin_in_mail_sent",
    "check_connection_level",
];

/// The text of a field; empty without one.
fn text<'a>(step: &'a Value, field: &str) -> &'a str {
    step[field].as_str().unwrap_or_default()
}

fn steps_of(sequence: &Value) -> &[Value] {
    sequence["steps"].as_array().map_or(&[], Vec::as_slice)
}

/// Whether a flow sends e-mails.
pub(super) fn sends_mail(sequence: &Value) -> bool {
    steps_of(sequence)
        .iter()
        .any(|step| step["type"] == "email")
}

/// Holds a flow against the documented rules.
pub(super) fn check(sequence: &Value) -> HandlerResult<()> {
    let mut problems = Vec::new();
    let mut wrong = |at: String, message: &str| {
        problems.push(Problem {
            at,
            message: message.to_owned(),
        });
    };
    let steps = steps_of(sequence);
    let find = |name: &str| steps.iter().find(|step| text(step, "_ref") == name);
    match find(text(sequence, "entry")) {
        None => wrong("body/sequence/entry".to_owned(), "there is no such step"),
        Some(step) if step["type"] == "goal" => {
            wrong(
                "body/sequence/entry".to_owned(),
                "a goal is not the first step",
            );
        }
        Some(_) => {}
    }
    for (number, step) in steps.iter().enumerate() {
        let mut at = |field: &str, message: &str| {
            wrong(format!("body/sequence/steps/{number}/{field}"), message);
        };
        let name = text(step, "_ref");
        if steps
            .iter()
            .filter(|other| text(other, "_ref") == name)
            .count()
            > 1
        {
            at("_ref", "another step has this name");
        }
        for field in ["next", "yes", "no"] {
            if step[field].is_string() && find(text(step, field)).is_none() {
                at(field, "there is no such step");
            }
        }
        let needs = |field: &str| step[field].is_null() || text(step, field).is_empty();
        let kind = text(step, "type");
        if matches!(kind, "delay" | "trigger") {
            match wait(step) {
                None => at("waiting_val", "it waits for waiting_val of waiting_type"),
                Some(seconds) if seconds > 30 * 86_400 => {
                    at("waiting_val", "it waits for 30 days at most");
                }
                Some(_) => {}
            }
        }
        let next = find(text(step, "next"));
        let next = next.map_or("", |next| text(next, "action"));
        let action = text(step, "action");
        match kind {
            "email" if step["content_slots"].is_null() => at("content_slots", "is required"),
            "goal" if needs("goal_name") => at("goal_name", "is required"),
            "goal" if step["next"].is_string() => at("next", "a goal ends its branch"),
            "trigger" if !TRIGGERS.contains(&action) => at("action", "there is no such trigger"),
            "linkedin" if !LINKEDIN.contains(&action) => at("action", "there is no such action"),
            "linkedin" => {
                if matches!(action, "invite" | "message" | "in_mail") && needs("body") {
                    at("body", "is required");
                }
                match action {
                    "in_mail" if needs("subject") => at("subject", "is required"),
                    "in_mail" if next != "linkedin_in_mail_sent" => {
                        at("next", "a trigger linkedin_in_mail_sent comes next");
                    }
                    "connected_on_linkedin" if next != "connected_on_linkedin" => {
                        at("next", "a trigger connected_on_linkedin comes next");
                    }
                    "endorse_skills" if step["value"].is_null() => at("value", "is required"),
                    _ => {}
                }
            }
            _ => {}
        }
    }
    match problems.is_empty() {
        true => Ok(()),
        false => Err(Rejection::Invalid { problems }),
    }
}

/// The seconds that a step waits.
fn wait(step: &Value) -> Option<i64> {
    let unit = match text(step, "waiting_type") {
        "minutes" => 60,
        "hours" => 3_600,
        "days" => 86_400,
        _ => return None,
    };
    Some(step["waiting_val"].as_i64()?.saturating_mul(unit))
}

/// The number that a name is, if it is one that contents can be numbered by.
fn number(name: &str) -> Option<i64> {
    let is_number =
        !name.is_empty() && name.len() <= 15 && name.bytes().all(|it| it.is_ascii_digit());
    is_number.then(|| name.parse().ok()).flatten()
}

/// A flow whose steps are all named by numbers, as responses have them. `known` is the flow before.
pub(super) fn numbered(
    call: &Call<'_>,
    sequence: &Value,
    known: Option<&Value>,
) -> HandlerResult<Value> {
    let mut names = BTreeMap::new();
    for (place, step) in (0_i64..).zip(steps_of(sequence)) {
        let name = text(step, "_ref");
        let same = |old: &&Value| text(old, "_ref") == name;
        let old = known.and_then(|known| steps_of(known).iter().find(same));
        let at = format!("body/sequence/steps/{place}");
        match (old, known, number(name)) {
            (Some(old), ..) if old["type"] != step["type"] => {
                let message = "the type of a step can't be changed";
                return Err(Rejection::invalid(format!("{at}/type"), message));
            }
            (Some(_), _, _) => {
                if step["type"] == "email" && !step["content"].is_array() {
                    let message = "is required for a step that there is";
                    return Err(Rejection::invalid(format!("{at}/content"), message));
                }
                names.insert(name.to_owned(), name.to_owned());
            }
            (None, Some(_), Some(_)) => {
                let message = "there is no such step";
                return Err(Rejection::invalid(format!("{at}/_ref"), message));
            }
            (None, None, Some(number)) => {
                names.insert(name.to_owned(), number.to_string());
            }
            (None, _, None) => {
                let new = call.now.timestamp_millis() * 10 + call.store.next("new steps")?;
                names.insert(name.to_owned(), new.to_string());
            }
        }
    }
    let rename = |value: &mut Value| {
        if let Some(new) = value.as_str().and_then(|name| names.get(name)) {
            *value = Value::from(new.as_str());
        }
    };
    let mut steps = steps_of(sequence).to_vec();
    for step in &mut steps {
        for field in ["_ref", "next", "yes", "no"] {
            if let Some(value) = step.get_mut(field) {
                rename(value);
            }
        }
    }
    let mut entry = sequence["entry"].clone();
    rename(&mut entry);
    Ok(json!({"entry": entry, "steps": steps}))
}

/// Where on the way of a recipient the e-mail steps stand: their number and the wait before them.
fn places(sequence: &Value) -> BTreeMap<&str, (i64, i64)> {
    let steps = steps_of(sequence);
    let mut places = BTreeMap::new();
    let (mut at, mut delay, mut passed) = (text(sequence, "entry"), 0_i64, 0);
    while let Some(step) = steps.iter().find(|step| text(step, "_ref") == at) {
        passed += 1;
        // A flow may lead back to a step.
        if passed > steps.len() {
            break;
        }
        if step["type"] == "email" {
            places.insert(at, (passed.try_into().unwrap_or(i64::MAX), delay));
            delay = 0;
        }
        delay = delay.saturating_add(wait(step).unwrap_or(0));
        let ways = ["next", "no", "yes"];
        let way = ways.iter().find(|way| step[**way].is_string());
        at = way.map_or("", |way| text(step, way));
    }
    places
}

/// The id under which a content is kept.
pub(super) fn content_id(campaign: &str, content: &str) -> String {
    format!("{campaign}:{content}")
}

/// The contents of one step, in the order of their slots.
pub(super) fn contents(store: &Store<'_>, campaign: &str, step: &str) -> store::Result<Vec<Value>> {
    let mut contents = store.all(CONTENTS, &Filter::Parent(campaign.to_owned()))?;
    contents.retain(|content| content["step_id"] == step);
    Ok(contents)
}

/// The flow as it is shown: each e-mail step with its contents.
pub(super) fn view(store: &Store<'_>, campaign: &str, sequence: &Value) -> store::Result<Value> {
    let mut steps = Vec::new();
    for step in steps_of(sequence) {
        let mut view = Map::new();
        for (name, value) in step.as_object().into_iter().flatten() {
            if name == "next" {
                continue;
            }
            if name != "content" {
                view.insert(name.clone(), value.clone());
            }
        }
        if step["type"] == "email" {
            let contents = contents(store, campaign, text(step, "_ref"))?;
            let contents = contents.iter().map(|content| {
                json!({"id": content["id"], "plain_text": content["plain_text"],
                    "usage": content["usage"]})
            });
            view.insert("content".to_owned(), contents.collect());
        }
        if let Some(next) = step.get("next") {
            view.insert("next".to_owned(), next.clone());
        }
        steps.push(Value::Object(view));
    }
    Ok(json!({"entry": sequence["entry"], "steps": steps}))
}

/// Gives each e-mail step of a flow the contents that it wants, and takes away those of steps that
/// are gone.
pub(super) fn lay(store: &Store<'_>, campaign: &str, sequence: &Value) -> store::Result<()> {
    let places = places(sequence);
    for old in store.all(CONTENTS, &Filter::Parent(campaign.to_owned()))? {
        let step = steps_of(sequence)
            .iter()
            .find(|step| step["_ref"] == old["step_id"]);
        if step.is_none() {
            store.remove(CONTENTS, &content_id(campaign, &old["id"].to_string()))?;
        }
    }
    for step in steps_of(sequence) {
        if step["type"] != "email" {
            continue;
        }
        let name = text(step, "_ref");
        let place = places.get(name);
        let mut known = contents(store, campaign, name)?;
        let wanted = step["content_slots"].as_u64().unwrap_or(1);
        for slot in known.len() as u64..wanted {
            known.push(add_slot(store, campaign, name, slot)?);
        }
        for mut content in known {
            let given = step["content"].as_array().into_iter().flatten();
            if let Some(given) = given.clone().find(|given| given["id"] == content["id"]) {
                for field in ["plain_text", "usage"] {
                    if !given[field].is_null() {
                        content[field] = given[field].clone();
                    }
                }
            }
            content["is_reached"] = place.is_some().into();
            content["step_number"] = place.map_or(0, |(number, _)| *number).into();
            content["delay"] = place.map_or(0, |(_, delay)| *delay).into();
            let id = content_id(campaign, &content["id"].to_string());
            store.replace(CONTENTS, &id, None, Some(campaign), &content)?;
        }
    }
    Ok(())
}

/// Adds an empty content to a step: the step's number with that of the slot after it.
fn add_slot(store: &Store<'_>, campaign: &str, step: &str, slot: u64) -> store::Result<Value> {
    let id = format!("{step}{slot}");
    let number: i64 = id.parse().unwrap_or_default();
    let content = json!({"id": number, "step_id": step, "subject": null, "body": null,
        "plain_text": false, "usage": "active"});
    let key = content_id(campaign, &id);
    store.insert(CONTENTS, &key, None, Some(campaign), &content)?;
    Ok(content)
}

/// Adds a content to a step and gives it; none when the step has as many as there may be.
pub(super) fn add(store: &Store<'_>, campaign: &str, step: &str) -> store::Result<Option<Value>> {
    let known = contents(store, campaign, step)?;
    let Some(first) = known.first().filter(|_| known.len() < 15) else {
        return Ok(None);
    };
    let slots = known.iter().filter_map(|content| {
        let id = content["id"].to_string();
        id.strip_prefix(step)?.parse::<u64>().ok()
    });
    let slot = slots.max().map_or(0, |slot| slot + 1);
    let mut content = add_slot(store, campaign, step, slot)?;
    for field in ["is_reached", "step_number", "delay"] {
        content[field] = first[field].clone();
    }
    Ok(Some(content))
}
