//! Companies.

use serde_json::{Value, json};

use super::paging::Page;
use super::records::{
    COMPANIES, OPPORTUNITIES, completed, created, named, new_id, path_id, set_sent, shown,
    some_fields, text, without_nulls,
};
use super::{contacts, filters, opportunities};
use crate::store::{Filter, Test};
use crate::vendor::{ApiResponse, Call, Rejection};

/// Kept, and not in a response.
const HIDDEN: &[&str] = &["type"];
/// Fields that are not shown as null.
const NEVER_NULL: &[&str] = &[
    "size",
    "industry",
    "linkedin_url",
    "location_locality",
    "location_region",
    "location_country",
    "last_verified",
    "verification_status",
    "score",
];
const UPDATED_FIELDS: &[&str] = &[
    "company_name",
    "size",
    "industry",
    "twitter_url",
    "linkedin_url",
    "facebook_url",
    "location_locality",
    "location_metro",
    "location_region",
    "location_street_address",
    "location_address_line_2",
    "location_postal_code",
    "location_country",
    "custom_fields",
];

pub(super) fn list(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let page = Page::of(&call.body)?;
    let rows = page.rows(call, COMPANIES, &filters::companies(call)?)?;
    Ok(ApiResponse::json(
        200,
        rows.into_iter()
            .map(|company| shown(company, HIDDEN))
            .collect(),
    ))
}

pub(super) fn metadata(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let totals = Page::of(&call.body)?.totals(call, COMPANIES, &filters::companies(call)?)?;
    Ok(ApiResponse::json(200, json!({"pagination": totals})))
}

pub(super) fn create(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let mut company = json!({});
    set_sent(
        &mut company,
        &call.body,
        &["company_name", "industry", "type"],
    );
    add(call, company)?;
    created("Company created successfully")
}

/// A company that does not exist is read as null.
pub(super) fn get(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let company = call.store.get(COMPANIES, &path_id(call)?)?;
    Ok(ApiResponse::json(
        200,
        company.map_or(Value::Null, |company| shown(company, HIDDEN)),
    ))
}

pub(super) fn update(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let mut company = named(call, COMPANIES)?;
    set_sent(&mut company, &call.body, UPDATED_FIELDS);
    let id = path_id(call)?;
    call.store.replace(
        COMPANIES,
        &id,
        text(&company, "company_name"),
        None,
        &company,
    )?;
    for mut contact in contacts::of_company(call, &id)? {
        contact["company"] = in_short(&company);
        contacts::save(call, &contact)?;
    }
    completed()
}

pub(super) fn delete(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let id = path_id(call)?;
    if !call.store.remove(COMPANIES, &id)? {
        return Err(Rejection::NotFound);
    }
    for mut contact in contacts::of_company(call, &id)? {
        contact["company"] = Value::Null;
        contacts::save(call, &contact)?;
    }
    let of_company = Filter::json("$.company_id", Test::Equals(json!(id)));
    for opportunity in call.store.all(OPPORTUNITIES, &of_company)? {
        opportunities::save(call, &shown(opportunity, &["company_id"]))?;
    }
    completed()
}

/// The oldest company of this name, or a new one.
pub(super) fn find_or_create(
    call: &Call<'_>,
    name: &str,
    industry: Option<&str>,
) -> Result<Value, Rejection> {
    match call.store.by_key(COMPANIES, name)? {
        Some(company) => Ok(company),
        None => add(
            call,
            json!({"company_name": name, "industry": industry, "type": "COMPANY"}),
        ),
    }
}

/// A company as it stands in a contact.
pub(super) fn in_short(company: &Value) -> Value {
    some_fields(company, &["id", "company_name", "industry"])
}

fn add(call: &Call<'_>, fields: Value) -> Result<Value, Rejection> {
    let id = new_id(call, COMPANIES)?;
    let mut company = json!({
        "id": id,
        "company_name": null,
        "size": null,
        "industry": null,
        "twitter_url": null,
        "linkedin_url": null,
        "facebook_url": null,
        "location_locality": null,
        "location_metro": null,
        "location_region": null,
        "location_street_address": null,
        "location_address_line_2": null,
        "location_postal_code": null,
        "location_country": null,
        "last_verified": null,
        "verification_status": null,
        "score": null,
        "custom_fields": {},
    });
    for (field, value) in fields.as_object().into_iter().flatten() {
        company[field] = value.clone();
    }
    let company = without_nulls(company, NEVER_NULL);
    call.store.insert(
        COMPANIES,
        &id,
        text(&company, "company_name"),
        None,
        &company,
    )?;
    Ok(company)
}
