//! The forms of Snov.io's answers: times, rows, refusals.

use chrono::{DateTime, SecondsFormat};
use serde_json::{Map, Value, json};

use crate::document::Operation;
use crate::vendor::{Answer, Refusal};

/// What a handler gives.
pub(super) type Outcome<T = Answer> = Result<T, Refusal>;

/// RFC 3339 in whole seconds, out of Unix seconds.
pub(super) fn moment(seconds: i64) -> String {
    DateTime::from_timestamp(seconds, 0)
        .unwrap_or_default()
        .to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// A list, wrapped as the document wraps all of them.
pub(super) fn rows(rows: Vec<Value>) -> Answer {
    Answer::json(200, json!({"data": rows}))
}

/// What of a record is shown: the fields that have a value, in the order of the document.
pub(super) fn shown(record: &Value, fields: &[&str]) -> Value {
    let present = fields.iter().filter_map(|field| {
        let value = record.get(*field).filter(|value| !value.is_null())?;
        Some(((*field).to_owned(), value.clone()))
    });
    Value::Object(present.collect())
}

/// Takes over the fields that a body gives. Null takes a value away.
pub(super) fn take_over(record: &mut Value, body: &Value, fields: &[&str]) {
    let Value::Object(record) = record else {
        return;
    };
    for field in fields {
        match body.get(*field) {
            Some(Value::Null) => {
                record.shift_remove(*field);
            }
            Some(value) => {
                record.insert((*field).to_owned(), value.clone());
            }
            None => {}
        }
    }
}

/// A new record out of a body, with its id first.
pub(super) fn record(id: Value, body: &Value, fields: &[&str]) -> Value {
    let mut record = Value::Object(Map::from_iter([("id".to_owned(), id)]));
    take_over(&mut record, body, fields);
    record
}

/// The call can't be carried out as things stand.
pub(super) fn declined(message: impl Into<String>) -> Refusal {
    Refusal::Conflict {
        message: message.into(),
    }
}

/// Gives a refusal the vendor's form.
pub(super) fn refuse(refusal: &Refusal, operation: &Operation) -> Answer {
    match refusal {
        Refusal::Unauthorized => error(
            401,
            "unauthorized",
            "The access token is missing, expired or invalid",
        ),
        Refusal::Forbidden { permission } => error(
            403,
            "forbidden",
            &format!("The client may not do this: {permission}"),
        ),
        Refusal::NotFound if documents(operation, 404) => {
            error(404, "not_found", "There is no such resource")
        }
        Refusal::NotFound => standing_in_the_way(operation, "There is no such resource"),
        Refusal::TooManyRequests => error(429, "too_many_requests", "Too many requests"),
        Refusal::Invalid { problems } => {
            let problems = problems
                .iter()
                .map(|problem| format!("{}: {}", problem.at, problem.message));
            error(400, "bad_request", &problems.collect::<Vec<_>>().join("; "))
        }
        Refusal::NoCredits => error(402, "not_enough_credits", "The balance has too few credits"),
        Refusal::Conflict { message } => standing_in_the_way(operation, message),
        Refusal::Answered(answer) => (**answer).clone(),
        Refusal::Internal { message } => error(500, "internal", message),
    }
}

/// A refusal for which the operation has no status of its own: the reference shows a success
/// status whose body says `success: false` beside a list `errors`.
fn standing_in_the_way(operation: &Operation, message: &str) -> Answer {
    if documents(operation, 400) || !documents(operation, 200) {
        error(400, "bad_request", message)
    } else {
        Answer::json(200, json!({"success": false, "errors": [message]}))
    }
}

fn documents(operation: &Operation, status: u16) -> bool {
    operation
        .responses
        .contains_key(status.to_string().as_str())
}

/// The document's `Error`.
pub(super) fn error(status: u16, code: &str, message: &str) -> Answer {
    Answer::json(status, json!({"error": code, "message": message}))
}

/// The answer for a path that the vendor does not have, as its live service gives it.
pub(super) fn unknown_path(_method: &str, _path: &str) -> Answer {
    Answer::json(
        404,
        json!({"errors": {"code": 404, "title": "Not Found", "source": ""}}),
    )
}
