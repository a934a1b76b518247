//! Products.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::paging::Page;
use super::records::{
    OPPORTUNITIES, OPPORTUNITY_PRODUCTS, PRODUCTS, STAGES, completed, created, named, new_id,
    path_id, set_sent, text,
};
use crate::store::Filter;
use crate::vendor::{ApiResponse, Call, Rejection};

const FIELDS: &[&str] = &["name", "price", "unit", "currency"];

pub(super) fn list(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let products = Page::of(&call.body)?.rows(call, PRODUCTS, &Filter::All)?;
    let rows: Result<Vec<_>, _> = products
        .into_iter()
        .map(|product| with_counts(call, &product))
        .collect();
    Ok(ApiResponse::json(201, Value::Array(rows?)))
}

pub(super) fn create(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let id = new_id(call, PRODUCTS)?;
    let now = call.timestamp();
    let mut product = json!({
        "id": id,
        "name": null,
        "currency": "USD",
        "price": null,
        "unit": null,
        "active": true,
        "created_at": now,
        "updated_at": now,
    });
    set_sent(&mut product, &call.body, FIELDS);
    call.store.insert(PRODUCTS, &id, None, None, &product)?;
    created("Product created successfully")
}

pub(super) fn get(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    Ok(ApiResponse::json(200, named(call, PRODUCTS)?))
}

pub(super) fn update(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let mut product = named(call, PRODUCTS)?;
    set_sent(&mut product, &call.body, FIELDS);
    product["updated_at"] = json!(call.timestamp());
    call.store
        .replace(PRODUCTS, &path_id(call)?, None, None, &product)?;
    completed()
}

pub(super) fn delete(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let id = path_id(call)?;
    if !call.store.remove(PRODUCTS, &id)? {
        return Err(Rejection::NotFound);
    }
    call.store.unlink_all(OPPORTUNITY_PRODUCTS, &id)?;
    completed()
}

/// A product as it stands in a list, with the number of opportunities and of pipelines that have
/// it.
fn with_counts(call: &Call<'_>, product: &Value) -> Result<Value, Rejection> {
    let id = text(product, "id").unwrap_or_default();
    let opportunities = call.store.linked_to(OPPORTUNITY_PRODUCTS, id)?;
    let mut stages = BTreeSet::new();
    for opportunity in &opportunities {
        if let Some(opportunity) = call.store.get(OPPORTUNITIES, opportunity)? {
            stages.extend(text(&opportunity, "stage_id").map(str::to_owned));
        }
    }
    let mut pipelines = BTreeSet::new();
    for stage in stages {
        if let Some(stage) = call.store.get(STAGES, &stage)? {
            pipelines.extend(text(&stage, "pipeline_id").map(str::to_owned));
        }
    }
    Ok(json!({
        "id": product["id"],
        "name": product["name"],
        "currency": product["currency"],
        "price": product["price"],
        "unit": product["unit"],
        "active": product["active"],
        "opportunities_count": opportunities.len(),
        "pipelines_count": pipelines.len(),
        "created_at": product["created_at"],
        "updated_at": product["updated_at"],
    }))
}
