//! Tags, and which contacts have them.

use serde_json::{Value, json};

use super::pages::{self, Search};
use super::{
    CONTACT_TAGS, CONTACTS, TAGGED, TAGS, failed, moment, new_id, not_found, owner, read, results,
};
use crate::store::Filter;
use crate::vendor::{ApiResponse, Call, Rejection};

pub(super) fn create(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let name = call.body["tag_name"].as_str().unwrap_or_default();
    if call.store.by_key(TAGS, name)?.is_some() {
        return Err(failed("A tag with this name already exists"));
    }
    let owner = owner(call)?;
    let id = new_id(call, TAGS)?;
    let tag = json!({
        "id": id,
        "user_id": owner["user_id"],
        "tag_name": name,
        "owner": owner["name"],
        "color": call.body["color"],
        "created_at": moment(call.now),
    });
    call.store.insert(TAGS, &id, Some(name), None, &tag)?;
    Ok(results(json!({"status": "success", "data": tag})))
}

pub(super) fn search(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let fields = &[
        ("tag_name", "$.tag_name"),
        ("color", "$.color"),
        ("owner", "$.owner"),
    ];
    let search = Search {
        kind: TAGS,
        fields,
        within: Filter::All,
        total: "total_count",
    };
    pages::response(call, search, |tag, _| Ok(tag))
}

pub(super) fn link(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let text = |name: &str| call.body[name].as_str().unwrap_or_default();
    let (contact_id, tag_id) = (text("contact_id"), text("tag_id"));
    let contact = call.store.get(CONTACTS, contact_id)?;
    contact.ok_or_else(|| failed("Contact not found"))?;
    let tag = call
        .store
        .get(TAGS, tag_id)?
        .ok_or_else(|| failed("Tag not found"))?;
    if !call.store.link(TAGGED, tag_id, contact_id)? {
        return Err(failed("The contact has this tag already"));
    }
    let id = new_id(call, CONTACT_TAGS)?;
    let link = json!({
        "id": id,
        "tag_id": tag_id,
        "contact_id": contact_id,
        "created_at": moment(call.now),
        "tag_name": tag["tag_name"],
        "user_id": tag["user_id"],
        "owner": tag["owner"],
    });
    call.store
        .insert(CONTACT_TAGS, &id, None, Some(contact_id), &link)?;
    Ok(results(json!({"status": "success", "data": link})))
}

pub(super) fn of_contact(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let contact = read(call, CONTACTS, "Contact")?;
    let id = contact["id"].as_str().unwrap_or_default();
    let mut tags = Vec::new();
    for link in call
        .store
        .all(CONTACT_TAGS, &Filter::Parent(id.to_owned()))?
    {
        let tag = call
            .store
            .get(TAGS, link["tag_id"].as_str().unwrap_or_default())?;
        tags.push(json!({
            "contact_tag_id": link["id"],
            "tag_id": link["tag_id"],
            "tag_name": link["tag_name"],
            "color": tag.map(|tag| tag["color"].clone()),
            "created_at": link["created_at"],
            "user_id": link["user_id"],
            "contact_id": id,
        }));
    }
    Ok(results(
        json!({"status": "success", "id": id, "data": tags}),
    ))
}

pub(super) fn contacts(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let tag = call.query_text("tag_id").unwrap_or_default();
    call.store.get(TAGS, tag)?.ok_or_else(|| not_found("Tag"))?;
    let fields = &[
        ("first_name", "$.first_name"),
        ("last_name", "$.last_name"),
        ("email", "$.email"),
        ("company", "$.company"),
        ("owner", "$.owner"),
    ];
    let within = Filter::LinkedFrom {
        kind: TAGGED.to_owned(),
        a: tag.to_owned(),
    };
    let search = Search {
        kind: CONTACTS,
        fields,
        within,
        total: "count",
    };
    pages::response(call, search, |contact, _| Ok(tagged(&contact, tag)))
}

fn tagged(contact: &Value, tag: &str) -> Value {
    json!({
        "id": contact["id"],
        "first_name": contact["first_name"],
        "last_name": contact["last_name"],
        "email": contact["email"],
        "tag_id": tag,
        "company": contact["company"],
        "owner": contact["owner"],
        "last_activity": contact["last_activity"],
    })
}
