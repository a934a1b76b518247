//! What all resources share: kinds of records, ids, references, and the responses to writes.

use serde_json::{Map, Value, json};

use super::formats;
use crate::people::Stream;
use crate::vendor::{ApiResponse, Call, Rejection};

pub(super) const CONTACTS: &str = "contacts";
pub(super) const COMPANIES: &str = "companies";
pub(super) const LISTS: &str = "lists";
pub(super) const PRODUCTS: &str = "products";
pub(super) const OPPORTUNITIES: &str = "opportunities";
pub(super) const PIPELINES: &str = "pipelines";
pub(super) const STAGES: &str = "stages";
pub(super) const PROSPECTS: &str = "prospects";
pub(super) const JOBS: &str = "jobs";
pub(super) const CUSTOMER: &str = "customer";
pub(super) const USERS: &str = "users";

/// A list and a contact in it.
pub(super) const LIST_MEMBERS: &str = "list_members";
/// An opportunity and a contact of it.
pub(super) const OPPORTUNITY_CONTACTS: &str = "opportunity_contacts";
/// An opportunity and a product in it.
pub(super) const OPPORTUNITY_PRODUCTS: &str = "opportunity_products";

/// What unlocking draws on; the balance of the subscription.
pub(super) const CREDITS: &str = "credits";
/// What verifying draws on.
pub(super) const VERIFICATION_CREDITS: &str = "verification_credits";

/// The time in the first id, 2022-01-01T00:00:00Z in milliseconds.
const FIRST_ID: u64 = 1_640_995_200_000;

/// The id of the `n`-th record of a kind. Ids sort by age.
pub(super) fn uuid(seed: u64, kind: &str, n: u64) -> String {
    Stream::new(seed, kind, n).uuid_at(FIRST_ID + n * 1_000)
}

/// A new id.
pub(super) fn new_id(call: &Call<'_>, kind: &str) -> Result<String, Rejection> {
    let n = call.store.next(kind)?;
    Ok(uuid(call.seeding.seed, kind, n.unsigned_abs()))
}

/// The id in the path.
pub(super) fn path_id(call: &Call<'_>) -> Result<String, Rejection> {
    formats::uuid("path/id", call.path_text("id"))
}

/// The record that the path names.
pub(super) fn named(call: &Call<'_>, kind: &str) -> Result<Value, Rejection> {
    call.store
        .get(kind, &path_id(call)?)?
        .ok_or(Rejection::NotFound)
}

/// The record with an id in the body, which has to exist.
pub(super) fn existing(
    call: &Call<'_>,
    kind: &str,
    at: &str,
    id: &str,
) -> Result<Value, Rejection> {
    let at = format!("body/{at}");
    let found = call.store.get(kind, &formats::uuid(&at, id)?)?;
    found.ok_or_else(|| Rejection::invalid(at, "must be the id of an existing record"))
}

/// The ids in a list of the body, each of which has to exist, in lower case and each once; none
/// without the list.
pub(super) fn existing_ids(
    call: &Call<'_>,
    kind: &str,
    field: &str,
) -> Result<Option<Vec<String>>, Rejection> {
    let Some(given) = call.body.get(field).and_then(Value::as_array) else {
        return Ok(None);
    };
    let mut ids = Vec::with_capacity(given.len());
    for (index, id) in given.iter().enumerate() {
        let id = id.as_str().unwrap_or_default().to_lowercase();
        existing(call, kind, &format!("{field}/{index}"), &id)?;
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    Ok(Some(ids))
}

/// A text property.
pub(super) fn text<'v>(object: &'v Value, name: &str) -> Option<&'v str> {
    object.get(name).and_then(Value::as_str)
}

/// A text property of the body that the call makes no sense without.
pub(super) fn required<'c>(call: &'c Call<'_>, name: &str) -> Result<&'c str, Rejection> {
    text(&call.body, name)
        .filter(|text| !text.is_empty())
        .ok_or_else(|| Rejection::invalid(format!("body/{name}"), "should not be empty"))
}

/// A list of the body that the call makes no sense without.
pub(super) fn required_list<'c>(call: &'c Call<'_>, name: &str) -> Result<&'c [Value], Rejection> {
    call.body
        .get(name)
        .and_then(Value::as_array)
        .filter(|list| !list.is_empty())
        .map(Vec::as_slice)
        .ok_or_else(|| Rejection::invalid(format!("body/{name}"), "should not be empty"))
}

/// Copies those of the fields that are sent.
pub(super) fn set_sent(record: &mut Value, sent: &Value, fields: &[&str]) {
    for field in fields {
        if let Some(value) = sent.get(*field) {
            record[*field] = value.clone();
        }
    }
}

/// A record as it is returned: without what is kept beside the documented fields.
pub(super) fn shown(mut record: Value, hidden: &[&str]) -> Value {
    if let Some(object) = record.as_object_mut() {
        for field in hidden {
            object.shift_remove(*field);
        }
    }
    record
}

/// Some fields of a record, in this order.
pub(super) fn some_fields(record: &Value, fields: &[&str]) -> Value {
    let value = |field: &&str| Some(((*field).to_owned(), record.get(*field)?.clone()));
    Value::Object(fields.iter().filter_map(value).collect::<Map<_, _>>())
}

/// An object without the properties that are null.
pub(super) fn without_nulls(mut record: Value, optional: &[&str]) -> Value {
    if let Some(object) = record.as_object_mut() {
        for field in optional {
            if object.get(*field).is_some_and(Value::is_null) {
                object.shift_remove(*field);
            }
        }
    }
    record
}

/// Response to a creation; the new id is not told.
pub(super) fn created(message: &str) -> Result<ApiResponse, Rejection> {
    Ok(ApiResponse::json(
        201,
        json!({"success": true, "message": message}),
    ))
}

/// Response to most other writes.
pub(super) fn completed() -> Result<ApiResponse, Rejection> {
    Ok(ApiResponse::json(
        200,
        json!({"success": true, "data": {}, "message": "Operation completed"}),
    ))
}
