//! What takes a write back.

use crm_facade::{Crm, Loss, Resource, Verb};
use serde_json::{Map, Value};

use super::file::Entry;
use crate::failure::Failure;
use crate::resources::invoke;

/// What takes a write back.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Step {
    /// A write that does.
    Write {
        verb: Verb,
        id: Option<String>,
        fields: Option<Map<String, Value>>,
        /// What it does not bring back.
        lacks: Vec<String>,
    },
    /// Nothing does.
    Not(String),
}

fn not(why: impl Into<String>) -> Step {
    Step::Not(why.into())
}

/// What takes a write back at the vendor, by what is known of it.
pub(super) fn step(entry: &Entry, crm: &Crm) -> Step {
    let write = &entry.write;
    match entry.outcome.as_str() {
        "failed" => return not("it was not done"),
        "unchanged" => return not("it changed nothing"),
        "unknown" => return not("its outcome is unknown; check the record"),
        _ => {}
    }
    let Some((resource, verb)) = write.of else {
        return not("it was called by its operation, and no call is known that takes it back");
    };
    let supports = |verb: Verb| crm.capability(resource, verb).is_native();
    let Some(id) = &write.id else {
        return not("the vendor told no id of the record");
    };
    match (verb, entry.outcome.as_str()) {
        (Verb::Create | Verb::Duplicate | Verb::Upsert, "created") if !supports(Verb::Delete) => {
            not("the vendor's API does not delete such records; delete it in the vendor's app")
        }
        (Verb::Create | Verb::Duplicate | Verb::Upsert, "created") => Step::Write {
            verb: Verb::Delete,
            id: Some(id.clone()),
            fields: None,
            lacks: Vec::new(),
        },
        (Verb::Update, "updated") => match (&write.before, &write.after) {
            (Some(before), Some(after)) => back(crm, resource, id, before, after),
            _ => not("the record was not read before, so its fields are not known"),
        },
        (Verb::Delete, "deleted") => match &write.before {
            Some(before) if supports(Verb::Create) => anew(crm, resource, before),
            Some(_) => not("the vendor's API does not create such records"),
            None => not("the record was not read before, so its fields are not known"),
        },
        _ => not("the vendor has no endpoint that undoes it"),
    }
}

/// Gives the fields that were changed what they had before.
fn back(
    crm: &Crm,
    resource: Resource,
    id: &str,
    before: &Map<String, Value>,
    after: &Map<String, Value>,
) -> Step {
    let was = |field: &String| before.get(field).cloned().unwrap_or(Value::Null);
    let mut fields: Map<_, _> = after
        .keys()
        .filter(|field| *field != "extensions")
        .map(|field| (field.clone(), was(field)))
        .collect();
    let mut lacks = Vec::new();
    if after.contains_key("extensions") {
        lacks.push("the vendor's own fields stay as they are".to_owned());
    }
    let mut drafted = draft(crm, (resource, Verb::Update), &[id], &fields);
    // What was empty before can be cleared only where the vendor's API can say so.
    if drafted.is_err() {
        let empty: Vec<_> = fields
            .iter()
            .filter(|(_, value)| value.is_null())
            .map(|(field, _)| field.clone())
            .collect();
        for field in empty {
            fields.remove(&field);
            lacks.push(format!(
                "`{field}` was empty, and the vendor's API can't clear it"
            ));
        }
        drafted = draft(crm, (resource, Verb::Update), &[id], &fields);
    }
    match drafted {
        _ if fields.is_empty() => not(lacks.join("; ")),
        Err(failure) => not(failure.message),
        Ok(losses) => {
            lacks.extend(losses.iter().map(ToString::to_string));
            Step::Write {
                verb: Verb::Update,
                id: Some(id.to_owned()),
                fields: Some(fields),
                lacks,
            }
        }
    }
}

/// What a write would lose, without a call.
fn draft(
    crm: &Crm,
    of: (Resource, Verb),
    arguments: &[&str],
    fields: &Map<String, Value>,
) -> Result<Vec<Loss>, Failure> {
    invoke::draft(crm, of, arguments, Some(Value::Object(fields.clone())))
}

/// Creates a record that was deleted anew, with another id.
fn anew(crm: &Crm, resource: Resource, before: &Map<String, Value>) -> Step {
    let mut fields = before.clone();
    for field in ["id", "created_at", "updated_at", "deleted", "extensions"] {
        fields.remove(field);
    }
    match draft(crm, (resource, Verb::Create), &[], &fields) {
        Err(failure) => not(failure.message),
        Ok(losses) => {
            let mut lacks = vec!["it gets another id".to_owned()];
            lacks.extend(losses.iter().map(ToString::to_string));
            Step::Write {
                verb: Verb::Create,
                id: None,
                fields: Some(fields),
                lacks,
            }
        }
    }
}

/// The fields that a record does not have any more as the write left them: somebody else has changed
/// them since.
pub(super) fn changed_since(entry: &Entry, now: &Value) -> Vec<String> {
    let Some(after) = &entry.write.after else {
        return Vec::new();
    };
    let before = entry.write.before.as_ref();
    after
        .iter()
        .filter(|(field, left)| {
            let now = now.get(field.as_str()).unwrap_or(&Value::Null);
            let was = before.and_then(|before| before.get(field.as_str()));
            !is_like(now, left) && now != was.unwrap_or(&Value::Null)
        })
        .map(|(field, _)| field.clone())
        .collect()
}

/// Whether what is read back is what was written: a vendor adds to it, and writes numbers as strings.
pub(super) fn is_like(read: &Value, written: &Value) -> bool {
    match (read, written) {
        (Value::Object(read), Value::Object(written)) => written
            .iter()
            .all(|(name, value)| is_like(read.get(name).unwrap_or(&Value::Null), value)),
        (Value::Array(read), Value::Array(written)) => written
            .iter()
            .all(|value| read.iter().any(|read| is_like(read, value))),
        (Value::String(text), Value::Number(number))
        | (Value::Number(number), Value::String(text)) => number.to_string() == text.as_str(),
        (read, written) => read == written,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_was_written_is_known_again_in_what_is_read() {
        for (read, written, like) in [
            (json!("CTO"), json!("CTO"), true),
            (json!("CEO"), json!("CTO"), false),
            (
                json!({"amount": "12.5", "currency": "EUR"}),
                json!({"amount": 12.5}),
                true,
            ),
            (
                json!([{"address": "a@example.com", "email_type": "work"}]),
                json!([{"address": "a@example.com"}]),
                true,
            ),
            (json!(null), json!("CTO"), false),
        ] {
            assert_eq!(is_like(&read, &written), like, "{read} {written}");
        }
    }
}
