//! What the responses of both generations are made with.

use chrono::{DateTime, SecondsFormat};
use serde_json::{Map, Value, json};

use crate::vendor::{ApiResponse, Rejection};

/// What a handler gives.
pub(super) type HandlerResult<T = ApiResponse> = Result<T, Rejection>;

/// RFC 3339 in whole seconds, out of Unix seconds.
pub(super) fn moment(seconds: i64) -> String {
    DateTime::from_timestamp(seconds, 0)
        .unwrap_or_default()
        .to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// A list, wrapped as the document wraps all of them.
pub(super) fn rows(rows: Vec<Value>) -> ApiResponse {
    ApiResponse::json(200, json!({"data": rows}))
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
pub(super) fn declined(message: impl Into<String>) -> Rejection {
    Rejection::Conflict {
        message: message.into(),
    }
}
