//! Prospects as `provided` reads and writes them. An account has one prospect with an address;
//! added again, it gets the new values and is on the further list too.

use serde_json::{Map, Value};

use super::super::knowledge::has_form;
use super::super::lists;
use super::super::prospects::{CUSTOM_FIELDS, PROSPECTS, enter};
use super::super::replies::{HandlerResult, rows, shown};
use crate::store::Filter;
use crate::vendor::{ApiResponse, Call, Rejection};

/// The custom fields of the account, with the types as this generation writes them.
pub(super) const FIRST_FIELDS: [(&str, &str); 7] = [
    ("Source", "text"),
    ("Team size", "number"),
    ("newsletter", "boolean"),
    ("budget", "number"),
    ("tier", "text"),
    ("note", "text"),
    ("referred_by", "text"),
];

const SETTABLE: [&str; 10] = [
    "email",
    "first_name",
    "last_name",
    "position",
    "company",
    "company_website",
    "location",
    "phone",
    "linkedin",
    "custom_fields",
];
const SHOWN: [&str; 8] = [
    "id",
    "email",
    "first_name",
    "last_name",
    "position",
    "company",
    "location",
    "custom_fields",
];

/// What the document shows of a prospect.
pub(super) fn view(prospect: &Value) -> Value {
    shown(prospect, &SHOWN)
}

/// `addProspect`.
pub(super) fn add(call: &Call<'_>) -> HandlerResult {
    let list = call.body["list_id"].to_string();
    if !lists::exists(call.store, &list)? {
        return Err(Rejection::invalid("body/list_id", "there is no such list"));
    }
    let email = call.body["email"].as_str().unwrap_or_default();
    if !has_form(email) {
        return Err(Rejection::invalid(
            "body/email",
            "this is not an e-mail address",
        ));
    }
    let known = call.store.by_key(PROSPECTS, email)?;
    let body = call.body.as_object().into_iter().flatten();
    let given: Map<_, _> = body
        .filter(|(name, _)| SETTABLE.contains(&name.as_str()))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    let prospect = enter(call.store, known, &Value::Object(given))?;
    let id = prospect["id"].as_str().unwrap_or_default();
    lists::enlist(call.store, &list, id)?;
    Ok(ApiResponse::json(201, view(&prospect)))
}

/// `findProspectById`.
pub(super) fn by_id(call: &Call<'_>) -> HandlerResult {
    let id = call.body["id"].as_str().unwrap_or_default();
    let prospect = call.store.get(PROSPECTS, id)?.ok_or(Rejection::NotFound)?;
    Ok(ApiResponse::json(200, view(&prospect)))
}

/// `findProspectByEmail`.
pub(super) fn by_email(call: &Call<'_>) -> HandlerResult {
    let email = call.body["email"].as_str().unwrap_or_default();
    let prospect = call
        .store
        .by_key(PROSPECTS, email)?
        .ok_or(Rejection::NotFound)?;
    Ok(ApiResponse::json(200, view(&prospect)))
}

/// `getProspectCustomFields`.
pub(super) fn custom_fields(call: &Call<'_>) -> HandlerResult {
    Ok(rows(call.store.all(CUSTOM_FIELDS, &Filter::All)?))
}
