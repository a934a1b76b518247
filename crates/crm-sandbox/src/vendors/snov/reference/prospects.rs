//! Prospects as the reference reads and writes them.

use serde_json::{Map, Value, json};

use super::super::knowledge::has_form;
use super::super::lists::{self, LISTS};
use super::super::prospects::{CUSTOM_FIELDS, PROSPECTS, enter};
use super::super::replies::{HandlerResult, declined};
use super::forms::{hex, kept_id, renamed, shown_id, v1_date};
use super::{campaigns, found};
use crate::store::{self, Filter};
use crate::vendor::{ApiResponse, Call, Rejection};

/// The custom fields of the account, with the types as this generation writes them.
pub(super) const FIRST_FIELDS: [(&str, &str); 9] = [
    ("company", "string"),
    ("specialization", "string"),
    ("Source", "string"),
    ("Team size", "number"),
    ("newsletter", "string"),
    ("budget", "number"),
    ("tier", "string"),
    ("note", "string"),
    ("referred_by", "string"),
];

const TEXTS: [(&str, &str); 10] = [
    ("email", "email"),
    ("fullName", "full_name"),
    ("firstName", "first_name"),
    ("lastName", "last_name"),
    ("country", "country"),
    ("locality", "locality"),
    ("position", "position"),
    ("companyName", "company"),
    ("companySite", "company_website"),
    ("phones", "phones"),
];

/// First and last name, or the whole of it.
pub(super) fn name(prospect: &Value) -> String {
    if let Some(name) = prospect["full_name"].as_str() {
        return name.to_owned();
    }
    let parts = ["first_name", "last_name"].map(|part| prospect[part].as_str().unwrap_or_default());
    parts.join(" ").trim().to_owned()
}

/// The id of 74 digits that lists and reports show. No call takes it.
pub(super) fn list_id(call: &Call<'_>, prospect: &Value) -> String {
    let id = prospect["id"].as_str().unwrap_or_default();
    hex(call.seeding.seed, &["prospect of a list", id], 74)
}

/// The object of the profile calls.
fn view(call: &Call<'_>, prospect: &Value) -> store::Result<Value> {
    let mut view = json!({"id": shown_id(&prospect["id"]), "name": name(prospect)});
    for (field, from) in [
        ("firstName", "first_name"),
        ("lastName", "last_name"),
        ("industry", "industry"),
        ("country", "country"),
        ("locality", "locality"),
    ] {
        let is_name = field.ends_with("Name");
        let none = if is_name { json!("") } else { Value::Null };
        view[field] = prospect.get(from).cloned().unwrap_or(none);
    }
    view["social"] = Value::from(social(prospect));
    view["lastUpdateDate"] = v1_date(prospect["updated_at"].as_i64().unwrap_or_default());
    view["currentJob"] = Value::from(jobs(prospect));
    view["previousJob"] = json!([]);
    let id = prospect["id"].as_str().unwrap_or_default();
    let mut on = Vec::new();
    for list in call.store.all(LISTS, &Filter::All)? {
        let is_deleted = !list["deleted_at"].is_null();
        if !is_deleted && lists::has(call.store, &list["id"].to_string(), id)? {
            on.push(json!({"id": list["id"], "name": list["name"]}));
        }
    }
    view["lists"] = Value::from(on);
    view["campaigns"] = json!([]);
    Ok(view)
}

fn social(prospect: &Value) -> Vec<Value> {
    let links = prospect["social"].as_object().into_iter().flatten();
    let links = links.map(|(kind, link)| json!({"link": link, "type": kind}));
    let mut links: Vec<_> = links.collect();
    if links.is_empty() && prospect["linkedin"].is_string() {
        links.push(json!({"link": prospect["linkedin"], "type": "linkedIn"}));
    }
    links
}

/// The present job. Most of what the reference shows of one is not known of a prospect.
fn jobs(prospect: &Value) -> Vec<Value> {
    let text = |field: &str| prospect[field].as_str().unwrap_or_default();
    if text("company").is_empty() && text("position").is_empty() {
        return Vec::new();
    }
    vec![json!({
        "companyName": text("company"),
        "position": text("position"),
        "socialLink": null,
        "site": prospect.get("company_website"),
        "locality": null,
        "state": null,
        "city": null,
        "street": null,
        "street2": null,
        "postal": null,
        "founded": null,
        "startDate": null,
        "endDate": null,
        "size": null,
        "industry": null,
        "companyType": null,
        "country": null,
    })]
}

/// What a body tells of a prospect, in the names that are kept.
fn given(call: &Call<'_>) -> Value {
    let body = &call.body;
    let mut given = renamed(body, &TEXTS);
    if let Some((first, last)) = given
        .get("full_name")
        .and_then(Value::as_str)
        .map(|name| name.split_once(' ').unwrap_or((name, "")))
        .map(|(first, last)| (first.to_owned(), last.to_owned()))
    {
        given.entry("first_name").or_insert(first.into());
        given.entry("last_name").or_insert(last.into());
    } else if given.contains_key("first_name") || given.contains_key("last_name") {
        // What the whole name was is not known any more.
        given.insert("full_name".to_owned(), Value::Null);
    }
    if let Some(phone) = body["phones"].get(0) {
        given.insert("phone".to_owned(), phone.clone());
    }
    if let Some(links) = body["socialLinks"].as_object() {
        given.insert("social".to_owned(), Value::Object(links.clone()));
        if let Some(profile) = profile(body) {
            given.insert("linkedin".to_owned(), profile.into());
        }
    }
    if let Some(custom) = body["customFields"].as_object() {
        given.insert("custom_fields".to_owned(), Value::Object(custom.clone()));
    }
    given.insert("updated_at".to_owned(), call.now.timestamp().into());
    Value::Object(given)
}

/// The LinkedIn profile that a body names. The reference writes the key in two ways.
fn profile(body: &Value) -> Option<&str> {
    let links = &body["socialLinks"];
    let link = links.get("linkedIn").or_else(|| links.get("linkedin"))?;
    link.as_str().filter(|link| !link.is_empty())
}

/// `prospects_add`.
pub(super) fn add(call: &Call<'_>) -> HandlerResult {
    let body = &call.body;
    let list = body["listId"].to_string();
    let email = body["email"].as_str().filter(|email| !email.is_empty());
    let (update, double) = (
        body["updateContact"] == true,
        body["createDuplicates"] == true,
    );
    if update && double {
        let message = "only one of updateContact and createDuplicates may be true";
        return Err(Rejection::invalid("body/createDuplicates", message));
    }
    let Some(key) = email.or_else(|| profile(body)) else {
        let message = "is needed where there is no socialLinks/linkedIn";
        return Err(Rejection::invalid("body/email", message));
    };
    if email.is_some_and(|email| !has_form(email)) {
        return Err(Rejection::invalid(
            "body/email",
            "this is not an e-mail address",
        ));
    }
    if !super::lists::is_there(call.store, &list)? {
        return Err(declined("There is no such list"));
    }
    if body["country"].as_str().is_some_and(is_code) {
        return Err(declined("The country is not written with its English name"));
    }
    for name in body["customFields"].as_object().into_iter().flatten() {
        if call.store.by_key(CUSTOM_FIELDS, name.0)?.is_none() {
            return Err(declined(format!("There is no custom field `{}`", name.0)));
        }
    }
    let known = call.store.by_key(PROSPECTS, key)?.filter(|_| !double);
    let is_known = known.is_some();
    let prospect = match known {
        Some(known) if !update => known,
        known => enter(call.store, known, &given(call))?,
    };
    let id = prospect["id"].as_str().unwrap_or_default();
    let added = lists::enlist(call.store, &list, id)?;
    campaigns::welcome(call, &list, &prospect)?;
    Ok(ApiResponse::json(
        200,
        json!({
            "success": true,
            "id": shown_id(&prospect["id"]),
            "added": added,
            "updated": is_known && update,
        }),
    ))
}

/// Whether a text is a code of a country and no name.
fn is_code(text: &str) -> bool {
    matches!(text.len(), 2 | 3) && text.chars().all(|sign| sign.is_ascii_uppercase())
}

/// `prospects_get`.
pub(super) fn get(call: &Call<'_>) -> HandlerResult {
    let id = kept_id(call.body["id"].as_str().unwrap_or_default());
    let prospect = match id {
        Some(id) => call.store.get(PROSPECTS, &id)?,
        None => None,
    };
    let Some(prospect) = prospect else {
        return Ok(found(false));
    };
    Ok(ApiResponse::json(
        200,
        json!({"success": true, "data": view(call, &prospect)?}),
    ))
}

/// `prospects_find_by_email`. Whom nobody has added is an empty list.
pub(super) fn by_email(call: &Call<'_>) -> HandlerResult {
    let email = call.body["email"].as_str().unwrap_or_default();
    let known = call.store.all(PROSPECTS, &Filter::Key(email.to_owned()))?;
    let known: store::Result<Vec<_>> = known.iter().map(|it| view(call, it)).collect();
    Ok(ApiResponse::json(
        200,
        json!({"success": true, "data": known?}),
    ))
}

/// `custom_fields_list`.
pub(super) fn custom_fields(call: &Call<'_>) -> HandlerResult {
    let fields = call.store.all(CUSTOM_FIELDS, &Filter::All)?;
    let fields = fields.iter().map(|field| {
        let name = field["name"].as_str().unwrap_or_default();
        json!({
            "key": format!("customFields['{name}']"),
            "label": name,
            "required": false,
            "type": field["type"],
        })
    });
    Ok(ApiResponse::json(200, fields.collect()))
}

/// A prospect with the names that the reports add to theirs: one for each custom field.
pub(super) fn custom_members(
    call: &Call<'_>,
    prospect: &Value,
) -> store::Result<Map<String, Value>> {
    let fields = call.store.all(CUSTOM_FIELDS, &Filter::All)?;
    let members = fields.iter().map(|field| {
        let name = field["name"].as_str().unwrap_or_default();
        let value = match &prospect["custom_fields"][name] {
            Value::Null => String::new(),
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        (format!("customField_{name}"), value.into())
    });
    Ok(members.collect())
}
