//! Deals.

use serde_json::{Value, json};

use super::pages::{self, Search};
use super::{CONTACTS, DEALS, change, moment, new_id, not_edited, owner, results};
use crate::store::Filter;
use crate::vendor::{ApiResponse, Call, Rejection};

const WRITTEN: &[&str] = &[
    "company",
    "stage",
    "deal_size",
    "open_date",
    "close_date",
    "notes",
    "contact_email",
];

const SEARCHED: &[(&str, &str)] = &[
    ("company", "$.company"),
    ("stage", "$.stage"),
    ("owner", "$.owner"),
    ("email", "$.contact_email"),
];

pub(super) fn get(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let mut results = Vec::new();
    let ids = call.query.get("id").and_then(Value::as_array);
    for id in ids.into_iter().flatten().filter_map(Value::as_str) {
        results.push(match call.store.get(DEALS, id)? {
            Some(deal) => json!({"success": true, "id": id, "data": deal}),
            None => json!({"success": false, "id": id, "error": "Deal not found"}),
        });
    }
    Ok(ApiResponse::json(200, results.into()))
}

pub(super) fn create(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let owner = owner(call)?;
    let id = new_id(call, DEALS)?;
    let mut deal = json!({
        "id": id,
        "user_id": owner["user_id"],
        "deal_size": null,
        "stage": null,
        "company": null,
        "open_date": moment(call.now),
        "close_date": null,
        "notes": null,
        "contact_email": null,
        "primary_contact": call.body["primary_contact"],
        "owner": owner["name"],
        "created_at": moment(call.now),
    });
    set(call, &mut deal)?;
    call.store.insert(DEALS, &id, None, None, &deal)?;
    Ok(results(json!({"status": "success", "data": deal})))
}

pub(super) fn edit(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let id = call.body["id"].as_str().unwrap_or_default();
    let mut deal = call
        .store
        .get(DEALS, id)?
        .ok_or_else(|| not_edited(id, "Deal not found"))?;
    set(call, &mut deal)?;
    call.store.replace(DEALS, id, None, None, &deal)?;
    Ok(results(json!({"success": true, "data": deal})))
}

/// Sets what the body has, and finds the contact.
fn set(call: &Call<'_>, deal: &mut Value) -> Result<(), Rejection> {
    change(deal, &call.body, WRITTEN);
    if let Some(email) = call.body["contact_email"].as_str() {
        let contact = call.store.by_key(CONTACTS, email)?;
        deal["primary_contact"] = contact.map_or(Value::Null, |contact| contact["id"].clone());
    }
    Ok(())
}

pub(super) fn search(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let search = Search {
        kind: DEALS,
        fields: SEARCHED,
        within: Filter::All,
        total: "total_count",
    };
    pages::response(call, search, |mut deal, total| {
        if let Some(deal) = deal.as_object_mut() {
            let id = deal.shift_remove("id").unwrap_or_default();
            deal.shift_insert(0, "deal_id".to_owned(), id);
            deal.insert("total_count".to_owned(), total.into());
        }
        Ok(deal)
    })
}
