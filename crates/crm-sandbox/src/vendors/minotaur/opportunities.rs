//! Opportunities with their products.

use serde_json::{Value, json};

use super::formats;
use super::paging::{Page, whole};
use super::records::{
    COMPANIES, CONTACTS, OPPORTUNITIES, OPPORTUNITY_CONTACTS, OPPORTUNITY_PRODUCTS, PRODUCTS,
    STAGES, completed, created, existing, existing_ids, named, new_id, path_id, set_sent, shown,
    text,
};
use crate::store::Filter;
use crate::vendor::{ApiResponse, Call, Rejection};

/// Kept, and not in a response.
const HIDDEN: &[&str] = &["products", "source_id"];
/// What a create or an update sets as it is sent.
const PLAIN_FIELDS: &[&str] = &[
    "name",
    "description",
    "estimated_closing_date",
    "close_date",
    "priority",
];
/// Ids, which are kept in lower case.
const ID_FIELDS: &[&str] = &["stage_id", "company_id", "user_id_assigned", "source_id"];

pub(super) fn list(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let rows = Page::of(&call.body)?.rows(call, OPPORTUNITIES, &Filter::All)?;
    Ok(ApiResponse::json(
        201,
        rows.into_iter().map(|row| shown(row, HIDDEN)).collect(),
    ))
}

pub(super) fn create(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let id = new_id(call, OPPORTUNITIES)?;
    let mut opportunity = json!({"id": id});
    set_fields(call, &mut opportunity)?;
    opportunity["details"] = json!([]);
    opportunity["products"] = json!(lines(call, call.body.get("products"), "products")?);
    price(&mut opportunity);
    let stage = text(&opportunity, "stage_id");
    call.store
        .insert(OPPORTUNITIES, &id, None, stage, &opportunity)?;
    link(call, &opportunity)?;
    created("Opportunity created successfully")
}

pub(super) fn get(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    Ok(ApiResponse::json(
        200,
        shown(named(call, OPPORTUNITIES)?, HIDDEN),
    ))
}

pub(super) fn update(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let mut opportunity = named(call, OPPORTUNITIES)?;
    set_fields(call, &mut opportunity)?;
    if let Some(changes) = call.body.get("products") {
        change_products(call, &mut opportunity, changes)?;
        price(&mut opportunity);
    }
    save(call, &opportunity)?;
    link(call, &opportunity)?;
    completed()
}

pub(super) fn delete(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let id = path_id(call)?;
    if !call.store.remove(OPPORTUNITIES, &id)? {
        return Err(Rejection::NotFound);
    }
    call.store.unlink_all(OPPORTUNITY_CONTACTS, &id)?;
    call.store.unlink_all(OPPORTUNITY_PRODUCTS, &id)?;
    completed()
}

/// Keeps an opportunity that has changed.
pub(super) fn save(call: &Call<'_>, opportunity: &Value) -> Result<(), Rejection> {
    let id = text(opportunity, "id").unwrap_or_default();
    let stage = text(opportunity, "stage_id");
    call.store
        .replace(OPPORTUNITIES, id, None, stage, opportunity)?;
    Ok(())
}

/// Sets what is sent, except the products.
fn set_fields(call: &Call<'_>, opportunity: &mut Value) -> Result<(), Rejection> {
    for (field, kind) in [("stage_id", STAGES), ("company_id", COMPANIES)] {
        if let Some(id) = text(&call.body, field) {
            existing(call, kind, field, id)?;
        }
    }
    set_sent(opportunity, &call.body, PLAIN_FIELDS);
    for field in ID_FIELDS {
        if let Some(id) = text(&call.body, field) {
            opportunity[*field] = json!(formats::uuid(&format!("body/{field}"), id)?);
        }
    }
    if let Some(contacts) = existing_ids(call, CONTACTS, "contacts_ids")? {
        opportunity["contacts_ids"] = json!(contacts);
    }
    Ok(())
}

/// Products as lines with price and quantity.
fn lines(call: &Call<'_>, given: Option<&Value>, at: &str) -> Result<Vec<Value>, Rejection> {
    let given = given
        .and_then(Value::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default();
    given
        .iter()
        .enumerate()
        .map(|(index, line)| {
            let at = format!("{at}/{index}/id");
            let id = text(line, "id").unwrap_or_default().to_lowercase();
            let product = existing(call, PRODUCTS, &at, &id)?;
            Ok(json!({
                "id": id,
                "price": line.get("price").unwrap_or(&product["price"]),
                "quantity": line.get("quantity").cloned().unwrap_or(json!(1)),
            }))
        })
        .collect()
}

/// Adds, then removes, then changes quantities.
fn change_products(
    call: &Call<'_>,
    opportunity: &mut Value,
    changes: &Value,
) -> Result<(), Rejection> {
    let mut products = opportunity["products"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    products.extend(lines(call, changes.get("add"), "products/add")?);
    for id in changes
        .get("remove")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        let id = id.as_str().unwrap_or_default().to_lowercase();
        products.retain(|line| text(line, "id") != Some(&id));
    }
    let updates = changes
        .get("update")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    for (index, update) in updates.enumerate() {
        let id = text(update, "id").unwrap_or_default().to_lowercase();
        let mut found = false;
        for line in products
            .iter_mut()
            .filter(|line| text(line, "id") == Some(&id))
        {
            set_sent(line, update, &["quantity"]);
            found = true;
        }
        if !found {
            let at = format!("body/products/update/{index}/id");
            return Err(Rejection::invalid(
                at,
                "must be the id of a product of the opportunity",
            ));
        }
    }
    opportunity["products"] = Value::Array(products);
    Ok(())
}

/// Sets the price to what the products cost, in whole cents.
fn price(opportunity: &mut Value) {
    let lines = opportunity["products"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    let sum: f64 = lines
        .iter()
        .map(|line| {
            let quantity = whole(line.get("quantity")).unwrap_or(0);
            line["price"].as_f64().unwrap_or(0.0) * quantity as f64
        })
        .sum();
    opportunity["price"] = json!((sum * 100.0).round() / 100.0);
}

/// Makes the links say what the record says.
fn link(call: &Call<'_>, opportunity: &Value) -> Result<(), Rejection> {
    let id = text(opportunity, "id").unwrap_or_default();
    call.store.unlink_all(OPPORTUNITY_CONTACTS, id)?;
    call.store.unlink_all(OPPORTUNITY_PRODUCTS, id)?;
    for contact in opportunity["contacts_ids"].as_array().into_iter().flatten() {
        call.store.link(
            OPPORTUNITY_CONTACTS,
            id,
            contact.as_str().unwrap_or_default(),
        )?;
    }
    for line in opportunity["products"].as_array().into_iter().flatten() {
        call.store.link(
            OPPORTUNITY_PRODUCTS,
            id,
            text(line, "id").unwrap_or_default(),
        )?;
    }
    Ok(())
}
