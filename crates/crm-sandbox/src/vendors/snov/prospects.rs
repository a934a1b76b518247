//! Prospects and the custom fields. An account has one prospect with an address; added
//! again, it gets the new values and is on the further list too.

use std::collections::HashMap;

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::answers::{Outcome, record, rows, shown, take_over};
use super::knowledge::{has_form, location};
use super::lists;
use crate::people::{Company, Person, Phone};
use crate::store::{self, Filter, Store};
use crate::vendor::{Answer, Call, Refusal, Seeding};

pub(super) const PROSPECTS: &str = "prospects";
const CUSTOM_FIELDS: &str = "custom_fields";

/// The id before that of the first prospect.
const BEFORE_FIRST: i64 = 514_900_270;

const SETTABLE: [&str; 9] = [
    "email",
    "first_name",
    "last_name",
    "position",
    "company",
    "company_website",
    "location",
    "phone",
    "linkedin",
];
const SHOWN: [&str; 8] = [
    "id",
    "email",
    "first_name",
    "last_name",
    "position",
    "company",
    "location",
    "custom_fields",
];

/// Fills the store.
pub(super) fn seed(seeding: &Seeding, store: &Store<'_>) -> store::Result<()> {
    seed_custom_fields(store)?;
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

fn seed_custom_fields(store: &Store<'_>) -> store::Result<()> {
    let fields = [
        ("Source", "text"),
        ("Team size", "number"),
        ("newsletter", "boolean"),
        ("budget", "number"),
        ("tier", "text"),
        ("note", "text"),
        ("referred_by", "text"),
    ];
    for (id, (name, kind)) in (1_i64..).zip(fields) {
        let field = json!({"id": id, "name": name, "type": kind});
        store.insert(CUSTOM_FIELDS, &id.to_string(), None, None, &field)?;
    }
    Ok(())
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

/// What the document shows of a prospect.
pub(super) fn view(prospect: &Value) -> Value {
    shown(prospect, &SHOWN)
}

/// `addProspect`.
pub(super) fn add(call: &Call<'_>) -> Outcome {
    let list = call.body["list_id"].to_string();
    if !lists::exists(call.store, &list)? {
        return Err(Refusal::invalid("body/list_id", "there is no such list"));
    }
    let email = call.body["email"].as_str().unwrap_or_default();
    if !has_form(email) {
        return Err(Refusal::invalid(
            "body/email",
            "this is not an e-mail address",
        ));
    }
    let known = call.store.by_key(PROSPECTS, email)?;
    let is_new = known.is_none();
    let mut prospect = match known {
        Some(known) => known,
        None => {
            let id = call.store.next(PROSPECTS)?.to_string();
            record(Value::from(id), &json!({}), &[])
        }
    };
    fill(&mut prospect, &call.body);
    let id = prospect["id"].as_str().unwrap_or_default().to_owned();
    if is_new {
        call.store
            .insert(PROSPECTS, &id, Some(email), None, &prospect)?;
    } else {
        call.store
            .replace(PROSPECTS, &id, Some(email), None, &prospect)?;
    }
    lists::enlist(call.store, &list, &id)?;
    Ok(Answer::json(201, view(&prospect)))
}

/// Gives a prospect the values of a body; custom values are added to those that it has.
fn fill(prospect: &mut Value, body: &Value) {
    take_over(prospect, body, &SETTABLE);
    let mut custom = match prospect["custom_fields"].take() {
        Value::Object(custom) => custom,
        _ => Map::new(),
    };
    let given = body["custom_fields"].as_object().into_iter().flatten();
    custom.extend(given.map(|(name, value)| (name.clone(), value.clone())));
    prospect["custom_fields"] = Value::Object(custom);
}

/// `findProspectById`.
pub(super) fn by_id(call: &Call<'_>) -> Outcome {
    let id = call.body["id"].as_str().unwrap_or_default();
    let prospect = call.store.get(PROSPECTS, id)?.ok_or(Refusal::NotFound)?;
    Ok(Answer::json(200, view(&prospect)))
}

/// `findProspectByEmail`.
pub(super) fn by_email(call: &Call<'_>) -> Outcome {
    let email = call.body["email"].as_str().unwrap_or_default();
    let prospect = call
        .store
        .by_key(PROSPECTS, email)?
        .ok_or(Refusal::NotFound)?;
    Ok(Answer::json(200, view(&prospect)))
}

/// `getProspectCustomFields`.
pub(super) fn custom_fields(call: &Call<'_>) -> Outcome {
    Ok(rows(call.store.all(CUSTOM_FIELDS, &Filter::All)?))
}
