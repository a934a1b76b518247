//! Lists of contacts, and who is in them.

use serde_json::{Value, json};

use super::contacts;
use super::paging::Page;
use super::records::{
    CONTACTS, LIST_MEMBERS, LISTS, USERS, completed, existing, existing_ids, named, new_id,
    path_id, required, required_list, set_sent, text,
};
use crate::store::Filter;
use crate::vendor::{ApiResponse, Call, Rejection};

pub(super) fn list(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let mut lists = Page::read(&call.body, "body")?.rows(call, LISTS, &Filter::All)?;
    for list in &mut lists {
        let id = text(list, "id").unwrap_or_default();
        list["contacts_count"] = json!(call.store.count_linked(LIST_MEMBERS, id)?);
    }
    Ok(ApiResponse::json(200, Value::Array(lists)))
}

pub(super) fn create(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let name = required(call, "name")?;
    let mut rules = call.body.get("rules").cloned().unwrap_or_else(|| json!([]));
    for rule in rules.as_array_mut().into_iter().flatten() {
        if rule.get("logic_operator").is_none() {
            rule["logic_operator"] = json!("AND");
        }
    }
    let id = add(call, name, call.body.get("description"), rules)?;
    Ok(ApiResponse::json(201, json!({"id": id, "name": name})))
}

pub(super) fn update(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let mut list = named(call, LISTS)?;
    set_sent(&mut list, &call.body, &["name", "description"]);
    list["updated_at"] = json!(call.timestamp());
    call.store
        .replace(LISTS, &path_id(call)?, None, None, &list)?;
    completed()
}

pub(super) fn delete(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let id = path_id(call)?;
    if !call.store.remove(LISTS, &id)? {
        return Err(Rejection::NotFound);
    }
    call.store.unlink_all(LIST_MEMBERS, &id)?;
    completed()
}

pub(super) fn duplicate(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let original = required(call, "list_id")?.to_lowercase();
    let name = required(call, "new_name")?;
    let list = existing(call, LISTS, "list_id", &original)?;
    let copy = add(call, name, list.get("description"), list["rules"].clone())?;
    for contact in call.store.linked(LIST_MEMBERS, &original)? {
        call.store.link(LIST_MEMBERS, &copy, &contact)?;
    }
    completed()
}

pub(super) fn verify(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    named(call, LISTS)?;
    for id in call.store.linked(LIST_MEMBERS, &path_id(call)?)? {
        if let Some(contact) = call.store.get(CONTACTS, &id)? {
            contacts::set_verified(call, contact, false)?;
        }
    }
    completed()
}

pub(super) fn add_contacts(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let list = required(call, "list_id")?.to_lowercase();
    existing(call, LISTS, "list_id", &list)?;
    required_list(call, "contact_ids")?;
    for contact in existing_ids(call, CONTACTS, "contact_ids")?.unwrap_or_default() {
        call.store.link(LIST_MEMBERS, &list, &contact)?;
    }
    Ok(ApiResponse::json(
        200,
        json!({"success": true, "message": "Contacts added successfully"}),
    ))
}

fn add(
    call: &Call<'_>,
    name: &str,
    description: Option<&Value>,
    rules: Value,
) -> Result<String, Rejection> {
    let id = new_id(call, LISTS)?;
    let owner = call.store.find(USERS, &Filter::All)?.unwrap_or_default();
    let now = call.timestamp();
    let list = json!({
        "id": id,
        "name": name,
        "description": description.and_then(Value::as_str).unwrap_or_default(),
        "owner_id": owner["id"],
        "owner_name": owner["name"],
        "source": "manual",
        "collaborators": [],
        "rules": rules,
        "contacts_count": 0,
        "created_at": now,
        "updated_at": now,
    });
    call.store.insert(LISTS, &id, None, None, &list)?;
    Ok(id)
}
