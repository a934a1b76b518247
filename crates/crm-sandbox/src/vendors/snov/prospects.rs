//! Prospects and the custom fields, as both generations keep them.

use std::collections::HashMap;

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::knowledge::location;
use super::replies::{record, take_over};
use crate::people::{Company, Person, Phone};
use crate::store::{self, Filter, Store};
use crate::vendor::Seeding;

pub(super) const PROSPECTS: &str = "prospects";
pub(super) const CUSTOM_FIELDS: &str = "custom_fields";

/// The id before that of the first prospect.
const BEFORE_FIRST: i64 = 514_900_270;

/// What can be known of a prospect, beside the custom values.
const FIELDS: [&str; 15] = [
    "email",
    "full_name",
    "first_name",
    "last_name",
    "position",
    "company",
    "company_website",
    "location",
    "country",
    "locality",
    "phone",
    "phones",
    "linkedin",
    "social",
    "updated_at",
];

/// Fills the store.
pub(super) fn seed(
    seeding: &Seeding,
    store: &Store<'_>,
    custom_fields: &[(&str, &str)],
) -> store::Result<()> {
    for (id, (name, kind)) in (1_i64..).zip(custom_fields) {
        let field = json!({"id": id, "name": name, "type": kind});
        store.insert(CUSTOM_FIELDS, &id.to_string(), Some(name), None, &field)?;
    }
    for number in 0..seeding.contacts {
        insert_made_up(store, seeding.seed, number)?;
    }
    store
        .add(
            PROSPECTS,
            BEFORE_FIRST.saturating_add_unsigned(seeding.contacts),
        )
        .map(drop)
}

/// A prospect of the start, as text at once: there may be a million.
#[derive(Serialize)]
struct MadeUp<'a> {
    id: &'a str,
    email: &'a str,
    first_name: &'a str,
    last_name: &'a str,
    position: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    company: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    company_website: Option<String>,
    location: String,
    country: &'a str,
    locality: String,
    industry: &'a str,
    updated_at: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    linkedin: Option<&'a str>,
    custom_fields: &'a Map<String, Value>,
}

fn insert_made_up(store: &Store<'_>, seed: u64, number: u64) -> store::Result<()> {
    let id = &id_of(number);
    let person = Person::nth(seed, number);
    let company = person.company.map(|company| Company::nth(seed, company));
    let prospect = MadeUp {
        id,
        email: &person.email,
        first_name: person.first_name,
        last_name: person.last_name,
        position: person.job_title,
        company: company.as_ref().map(|company| company.name.as_str()),
        company_website: company
            .as_ref()
            .map(|company| format!("https://{}", company.domain)),
        location: location(&person),
        country: person.place.country_name,
        locality: format!("{}, {}", person.place.city, person.place.region),
        industry: person.industry,
        updated_at: person.verified_at,
        phone: person.phones.first().map(Phone::international),
        linkedin: person.linkedin_url.as_deref(),
        custom_fields: &person.custom,
    };
    let body = serde_json::to_string(&prospect)
        .map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
    store.insert_text(PROSPECTS, id, Some(&person.email), None, &body)
}

/// The id of the prospect with this number, from 0, among those of the start.
pub(super) fn id_of(number: u64) -> String {
    (BEFORE_FIRST + 1)
        .saturating_add_unsigned(number)
        .to_string()
}

/// The number that [`id_of`] makes this id of.
pub(super) fn number_of(id: &str) -> Option<u64> {
    u64::try_from(id.parse::<i64>().ok()? - BEFORE_FIRST - 1).ok()
}

/// The prospects with these ids, in this order.
pub(super) fn with_ids(store: &Store<'_>, ids: &[String]) -> store::Result<Vec<Value>> {
    let places: HashMap<_, _> = ids.iter().map(String::as_str).zip(0_usize..).collect();
    let mut prospects = store.all(PROSPECTS, &Filter::Ids(ids.to_vec()))?;
    prospects.sort_by_key(|prospect| places.get(prospect["id"].as_str().unwrap_or_default()));
    Ok(prospects)
}

/// Enters somebody: as a new prospect, or as new values of one who is known. Custom values are added
/// to those that the prospect has. Gives the prospect.
pub(super) fn enter(
    store: &Store<'_>,
    known: Option<Value>,
    given: &Value,
) -> store::Result<Value> {
    let is_new = known.is_none();
    let mut prospect = match known {
        Some(known) => known,
        None => {
            let id = store.next(PROSPECTS)?.to_string();
            record(Value::from(id), &json!({}), &[])
        }
    };
    take_over(&mut prospect, given, &FIELDS);
    let mut custom = match prospect["custom_fields"].take() {
        Value::Object(custom) => custom,
        _ => Map::new(),
    };
    let added = given["custom_fields"].as_object().into_iter().flatten();
    custom.extend(added.map(|(name, value)| (name.clone(), value.clone())));
    prospect["custom_fields"] = Value::Object(custom);
    let id = prospect["id"].as_str().unwrap_or_default();
    let key = key_of(&prospect);
    if is_new {
        store.insert(PROSPECTS, id, key, None, &prospect)?;
    } else {
        store.replace(PROSPECTS, id, key, None, &prospect)?;
    }
    Ok(prospect)
}

/// What a prospect is looked up by: the address, or without one the profile.
fn key_of(prospect: &Value) -> Option<&str> {
    let text = |field: &str| prospect[field].as_str();
    text("email").or_else(|| text("linkedin"))
}
