//! Contacts.

use serde_json::{Value, json};

use super::paging::Page;
use super::records::{
    COMPANIES, CONTACTS, LIST_MEMBERS, LISTS, OPPORTUNITIES, OPPORTUNITY_CONTACTS, created,
    existing, existing_ids, named, new_id, path_id, set_sent, shown, text, without_nulls,
};
use super::{companies, filters, formats, opportunities};
use crate::store::Filter;
use crate::vendor::{ApiResponse, Call, Rejection};

/// Kept, and not in a response.
const HIDDEN: &[&str] = &["assigned_to"];
/// Fields that are not shown as null.
const NEVER_NULL: &[&str] = &[
    "industry",
    "job_title",
    "location_locality",
    "location_country",
    "location_region",
    "score",
    "verification_status",
    "last_verified",
];
/// What a create or an update sets as it is sent.
const PLAIN_FIELDS: &[&str] = &[
    "first_name",
    "last_name",
    "work_email",
    "phone_numbers",
    "job_title",
    "assigned_to",
];

pub(super) fn list(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let page = Page::of(&call.body)?;
    let rows = page.rows(call, CONTACTS, &filters::contacts(call)?)?;
    Ok(ApiResponse::json(
        200,
        rows.into_iter()
            .map(|contact| shown(contact, HIDDEN))
            .collect(),
    ))
}

pub(super) fn metadata(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let totals = Page::of(&call.body)?.totals(call, CONTACTS, &filters::contacts(call)?)?;
    Ok(ApiResponse::json(200, json!({"pagination": totals})))
}

pub(super) fn create(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let mut contact = json!({});
    set_plain(call, &mut contact)?;
    contact["company"] = company(call)?.unwrap_or_default();
    let id = add(call, contact)?;
    add_to_lists(call, &id)?;
    created("Contact created successfully")
}

pub(super) fn get(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    Ok(ApiResponse::json(
        200,
        shown(named(call, CONTACTS)?, HIDDEN),
    ))
}

pub(super) fn update(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let mut contact = named(call, CONTACTS)?;
    set_plain(call, &mut contact)?;
    if let Some(company) = company(call)? {
        contact["company"] = company;
    }
    save(call, &contact)?;
    add_to_lists(call, &path_id(call)?)?;
    Ok(ApiResponse::json(200, json!({"success": true})))
}

pub(super) fn delete(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let id = path_id(call)?;
    if !call.store.remove(CONTACTS, &id)? {
        return Err(Rejection::NotFound);
    }
    call.store.unlink_all(LIST_MEMBERS, &id)?;
    for opportunity in call.store.linked_to(OPPORTUNITY_CONTACTS, &id)? {
        if let Some(mut opportunity) = call.store.get(OPPORTUNITIES, &opportunity)? {
            if let Some(contacts) = opportunity["contacts_ids"].as_array_mut() {
                contacts.retain(|contact| *contact != *id);
            }
            opportunities::save(call, &opportunity)?;
        }
    }
    call.store.unlink_all(OPPORTUNITY_CONTACTS, &id)?;
    Ok(ApiResponse::json(
        200,
        json!({"success": true, "data": {}, "message": "Contact deleted"}),
    ))
}

fn set_plain(call: &Call<'_>, contact: &mut Value) -> Result<(), Rejection> {
    if let Some(user) = text(&call.body, "assigned_to") {
        formats::uuid("body/assigned_to", user)?;
    }
    set_sent(contact, &call.body, PLAIN_FIELDS);
    Ok(())
}

/// Keeps a new contact and gives its id. Fields that it does not have are empty.
pub(super) fn add(call: &Call<'_>, fields: Value) -> Result<String, Rejection> {
    let id = new_id(call, CONTACTS)?;
    let mut contact = empty(&id);
    for (field, value) in fields.as_object().into_iter().flatten() {
        contact[field] = value.clone();
    }
    let contact = without_nulls(contact, NEVER_NULL);
    call.store
        .insert(CONTACTS, &id, key(&contact), parent(&contact), &contact)?;
    Ok(id)
}

/// Keeps a contact that has changed.
pub(super) fn save(call: &Call<'_>, contact: &Value) -> Result<(), Rejection> {
    let id = text(contact, "id").unwrap_or_default();
    call.store
        .replace(CONTACTS, id, key(contact), parent(contact), contact)?;
    Ok(())
}

/// Marks a contact's work address as verified now.
pub(super) fn set_verified(
    call: &Call<'_>,
    mut contact: Value,
    sync_hubspot: bool,
) -> Result<(), Rejection> {
    contact["verification_status"] = json!("verified");
    contact["last_verified"] = json!(call.timestamp());
    if sync_hubspot {
        contact["hubspot_synced_at"] = json!(call.timestamp());
    }
    save(call, &contact)
}

/// The contacts of a company.
pub(super) fn of_company(call: &Call<'_>, company: &str) -> Result<Vec<Value>, Rejection> {
    Ok(call
        .store
        .all(CONTACTS, &Filter::Parent(company.to_owned()))?)
}

fn key(contact: &Value) -> Option<&str> {
    text(contact, "work_email")
}

fn parent(contact: &Value) -> Option<&str> {
    text(&contact["company"], "id")
}

/// The company that the body names, by id or by name.
fn company(call: &Call<'_>) -> Result<Option<Value>, Rejection> {
    let Some(link) = call.body.get("company") else {
        return Ok(None);
    };
    let company = if let Some(id) = text(link, "id") {
        Some(existing(call, COMPANIES, "company/id", id)?)
    } else if let Some(name) = text(link, "name") {
        Some(companies::find_or_create(
            call,
            name,
            text(link, "industry"),
        )?)
    } else {
        None
    };
    Ok(company.as_ref().map(companies::in_short))
}

fn add_to_lists(call: &Call<'_>, contact: &str) -> Result<(), Rejection> {
    for list in existing_ids(call, LISTS, "list_ids")?.unwrap_or_default() {
        call.store.link(LIST_MEMBERS, &list, contact)?;
    }
    Ok(())
}

fn empty(id: &str) -> Value {
    json!({
        "id": id,
        "first_name": null,
        "middle_name": null,
        "last_name": null,
        "gender": null,
        "birth_year": null,
        "linkedin_url": null,
        "facebook_url": null,
        "twitter_url": null,
        "work_email": null,
        "personal_email": null,
        "other_emails": null,
        "industry": null,
        "job_title": null,
        "location_locality": null,
        "location_country": null,
        "location_region": null,
        "location_postal_code": null,
        "phone_numbers": [],
        "company": null,
        "mobile_phone": null,
        "score": null,
        "verification_status": null,
        "last_verified": null,
        "hubspot_synced_at": null,
        "custom_fields": {},
        "assigned_to": null,
    })
}
