//! Contacts.

use serde_json::{Value, json};

use super::pages::{self, Search};
use super::{
    CONTACT_TAGS, CONTACTS, TAGGED, TAGS, change, failed, moment, new_id, not_edited, owner, read,
    results,
};
use crate::store::{Filter, Test};
use crate::vendor::{ApiResponse, Call, Rejection};

const WRITTEN: &[&str] = &[
    "email",
    "first_name",
    "last_name",
    "phone",
    "company",
    "job_title",
    "notes",
];

const SEARCHED: &[(&str, &str)] = &[
    ("email", "$.email"),
    ("first_name", "$.first_name"),
    ("last_name", "$.last_name"),
    ("phone", "$.phone"),
    ("company", "$.company"),
    ("job_title", "$.job_title"),
    ("owner", "$.owner"),
];

pub(super) fn get(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let contact = read(call, CONTACTS, "Contact")?;
    Ok(results(
        json!({"success": true, "id": contact["id"], "data": contact}),
    ))
}

pub(super) fn create(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let email = call.body["email"].as_str().unwrap_or_default();
    if call.store.by_key(CONTACTS, email)?.is_some() {
        return Err(failed("A contact with this email already exists"));
    }
    let owner = owner(call)?;
    let id = new_id(call, CONTACTS)?;
    let mut contact = json!({
        "id": id,
        "user_id": owner["user_id"],
        "email": null,
        "first_name": null,
        "last_name": null,
        "phone": null,
        "company": null,
        "job_title": null,
        "notes": "",
        "owner": owner["name"],
        "last_activity": null,
        "created_at": moment(call.now),
    });
    change(&mut contact, &call.body, WRITTEN);
    call.store
        .insert(CONTACTS, &id, Some(email), None, &contact)?;
    Ok(results(json!({"status": "success", "data": contact})))
}

pub(super) fn edit(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let id = call.body["id"].as_str().unwrap_or_default();
    let mut contact = call
        .store
        .get(CONTACTS, id)?
        .ok_or_else(|| not_edited(id, "Contact not found"))?;
    if let Some(email) = call.body["email"].as_str() {
        let other = call.store.by_key(CONTACTS, email)?;
        if other.is_some_and(|other| other["id"] != contact["id"]) {
            return Err(not_edited(id, "A contact with this email already exists"));
        }
    }
    change(&mut contact, &call.body, WRITTEN);
    if call.body.get("user_id").is_some() {
        let owner = owner(call)?;
        contact["user_id"] = owner["user_id"].clone();
        contact["owner"] = owner["name"].clone();
    }
    contact["last_activity"] = moment(call.now);
    call.store
        .replace(CONTACTS, id, contact["email"].as_str(), None, &contact)?;
    Ok(results(json!({"success": true, "data": contact})))
}

pub(super) fn search(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    if call.query_text("search_by") == Some("tag") {
        return search_by_tag(call);
    }
    let search = Search {
        kind: CONTACTS,
        fields: SEARCHED,
        within: Filter::All,
        total: "total_count",
    };
    pages::response(call, search, |contact, total| hit(call, &contact, total))
}

fn search_by_tag(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let term = call.query_text("search_term").unwrap_or_default();
    let tags = call
        .store
        .ids(
            TAGS,
            &Filter::json("$.tag_name", Test::Contains(term.to_owned())),
        )?
        .into_iter()
        .map(|a| Filter::LinkedFrom {
            kind: TAGGED.to_owned(),
            a,
        });
    let within = Filter::Or(tags.collect());
    // The term is used up.
    let query = call.query.without(&["search_term", "search_by"]);
    let call = Call {
        query,
        path: call.path.clone(),
        body: Value::Null,
        ..*call
    };
    let search = Search {
        kind: CONTACTS,
        fields: SEARCHED,
        within,
        total: "total_count",
    };
    pages::response(&call, search, |contact, total| hit(&call, &contact, total))
}

/// A contact as a search shows it.
fn hit(call: &Call<'_>, contact: &Value, total: u64) -> Result<Value, Rejection> {
    let id = contact["id"].as_str().unwrap_or_default();
    let links = call
        .store
        .all(CONTACT_TAGS, &Filter::Parent(id.to_owned()))?;
    let mut tags = Vec::new();
    for link in links {
        let tag = call
            .store
            .get(TAGS, link["tag_id"].as_str().unwrap_or_default())?;
        let color = tag.map(|tag| tag["color"].clone());
        tags.push(json!({"id": link["tag_id"], "name": link["tag_name"], "color": color}));
    }
    Ok(json!({
        "contact_id": id,
        "first_name": contact["first_name"],
        "last_name": contact["last_name"],
        "phone": contact["phone"],
        "email": contact["email"],
        "company": contact["company"],
        "owner": contact["owner"],
        "last_activity": contact["last_activity"],
        "user_id": contact["user_id"],
        "tags": tags,
        "total_count": total,
    }))
}
