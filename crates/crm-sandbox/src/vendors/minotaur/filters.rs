//! `filters` of a query as a filter of the store.

use serde_json::{Map, Value, json};

use super::records::{COMPANIES, text};
use crate::store::{Filter, Test};
use crate::vendor::{Call, Rejection};

/// Fields that contacts and companies are filtered by.
const SHARED_FIELDS: &[&str] = &[
    "id",
    "industry",
    "linkedin_url",
    "facebook_url",
    "twitter_url",
    "location_locality",
    "location_region",
    "location_country",
    "location_postal_code",
    "score",
    "verification_status",
    "last_verified",
];

const CONTACT_FIELDS: &[&str] = &[
    "first_name",
    "middle_name",
    "last_name",
    "gender",
    "birth_year",
    "personal_email",
    "job_title",
    "mobile_phone",
    "hubspot_synced_at",
];

const COMPANY_FIELDS: &[&str] = &[
    "company_name",
    "size",
    "location_metro",
    "location_street_address",
    "location_address_line_2",
];

/// The keys that the vendor lists in `filters_applied`.
pub(super) const PROSPECT_KEYS: &[&str] = &[
    "first_name",
    "last_name",
    "job_title",
    "job_company_name",
    "job_company_industry",
    "location_locality",
    "location_region",
    "location_country",
    "location_postal_code",
];

const PROSPECT_FIELDS: &[&str] = &[
    "_id",
    "work_email",
    "mobile_phone",
    "facebook_url",
    "linkedin_url",
    "twitter_url",
    "verification_status",
    "score",
];

pub(super) fn contacts(call: &Call<'_>) -> Result<Filter, Rejection> {
    conditions(&call.body, |key, values| match key {
        "company" => company(call, values).map(Some),
        "work_email" => Ok(Some(Filter::Or(
            values.iter().cloned().map(Filter::Key).collect(),
        ))),
        _ => Ok(field(&[SHARED_FIELDS, CONTACT_FIELDS], key, values)),
    })
}

pub(super) fn companies(call: &Call<'_>) -> Result<Filter, Rejection> {
    conditions(&call.body, |key, values| {
        Ok(field(&[SHARED_FIELDS, COMPANY_FIELDS], key, values))
    })
}

pub(super) fn prospects(call: &Call<'_>) -> Result<Filter, Rejection> {
    let mut body = call.body.clone();
    let dates = body
        .get_mut("filters")
        .and_then(Value::as_object_mut)
        .and_then(|filters| filters.shift_remove("date_verified"));
    let others = conditions(&body, |key, values| {
        Ok(field(&[PROSPECT_KEYS, PROSPECT_FIELDS], key, values))
    })?;
    let mut all = vec![others];
    let bound = |name| {
        dates
            .as_ref()
            .and_then(|dates| text(dates, name))
            .map(Value::from)
    };
    all.extend(bound("gte").map(|from| Filter::json("$.date_verified", Test::AtLeast(from))));
    all.extend(bound("lte").map(|to| Filter::json("$.date_verified", Test::AtMost(to))));
    Ok(simplest(all))
}

/// The filters of a prospect query as the vendor tells that it understood them: every key, those
/// that are not set with an empty list.
pub(super) fn applied(body: &Value) -> Value {
    let mut applied: Map<String, Value> = PROSPECT_KEYS
        .iter()
        .map(|key| ((*key).to_owned(), json!([])))
        .collect();
    applied.insert(
        "date_verified".to_owned(),
        json!({"gte": null, "lte": null}),
    );
    for (key, value) in body
        .get("filters")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        let given = match value {
            Value::Object(bounds) => json!({
                "gte": bounds.get("gte"),
                "lte": bounds.get("lte"),
            }),
            other => json!(values(other).unwrap_or_default()),
        };
        applied.insert(key.clone(), given);
    }
    Value::Object(applied)
}

/// Whether prospects can be ordered by a field.
pub(super) fn is_prospect_field(name: &str) -> bool {
    name == "date_verified" || PROSPECT_KEYS.contains(&name) || PROSPECT_FIELDS.contains(&name)
}

/// All keys of `filters` that hold values, joined by "and".
fn conditions(
    body: &Value,
    condition: impl Fn(&str, &[String]) -> Result<Option<Filter>, Rejection>,
) -> Result<Filter, Rejection> {
    let mut all = Vec::new();
    for (key, value) in body
        .get("filters")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        let at = format!("body/filters/{key}");
        let values =
            values(value).ok_or_else(|| Rejection::invalid(&at, "must be an array of strings"))?;
        let found = condition(key, &values)?
            .ok_or_else(|| Rejection::invalid(&at, "should not exist: no field has this name"))?;
        if !values.is_empty() {
            all.push(found);
        }
    }
    Ok(simplest(all))
}

/// Without a condition the store counts and pages faster.
fn simplest(mut all: Vec<Filter>) -> Filter {
    all.retain(|filter| !matches!(filter, Filter::All));
    match all.len() {
        0 => Filter::All,
        1 => all.remove(0),
        _ => Filter::And(all),
    }
}

/// The values of a key; null and an empty list are none.
fn values(value: &Value) -> Option<Vec<String>> {
    let scalar = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    match value {
        Value::Null => Some(Vec::new()),
        Value::Array(values) => values.iter().map(scalar).collect(),
        other => scalar(other).map(|value| vec![value]),
    }
}

fn field(known: &[&[&str]], key: &str, values: &[String]) -> Option<Filter> {
    known.iter().any(|fields| fields.contains(&key)).then(|| {
        let path = format!("$.{key}");
        let same = |value: &String| Filter::json(path.clone(), Test::Same(value.clone()));
        Filter::Or(values.iter().map(same).collect())
    })
}

fn company(call: &Call<'_>, values: &[String]) -> Result<Filter, Rejection> {
    let mut companies = Vec::new();
    for value in values {
        companies.push(Filter::Parent(value.to_lowercase()));
        let named = call.store.ids(COMPANIES, &Filter::Key(value.clone()))?;
        companies.extend(named.into_iter().map(Filter::Parent));
    }
    Ok(Filter::Or(companies))
}
