//! Callab AI: its one operation, on what is kept.
//!
//! # What is documented
//!
//! - An error is answered with status 200 and `status: "error"`; `data` is an empty text then.
//! - There is no paging: all contacts that fit come in one answer.
//!
//! # What is assumed
//!
//! - Values of one filter are alternatives, filters are joined by "and". Values are compared whole,
//!   with regard to letter case. An empty list does not filter.
//! - A missing or wrong token gives 401 and too many requests 429, both with the envelope.
//! - Contacts are in the order of creation. There is nothing to write, so they stay as seeded.

use serde_json::{Value, json};

use crate::document::Operation;
use crate::people::{Company, Person, Stream};
use crate::store::{self, Filter, Store, Test};
use crate::vendor::{Answer, Call, Credential, Refusal, Seeding, VendorModule, timestamp};

/// Generation `v1`.
pub(crate) const V1: VendorModule = VendorModule {
    vendor: "callab",
    generation: "v1",
    document: include_str!("../generated/callab_v1.json"),
    credentials: &[Credential::key("sandbox-callab-key")],
    handlers: &[("contacts_query", contacts_query)],
    recorded: &[],
    refuse,
    unknown_path,
    seed,
};

const CONTACTS: &str = "contacts";

/// Filters and the fields that they are on.
const FILTERS: &[(&str, &str)] = &[
    ("tags", "$.tag_name"),
    ("categories", "$.category_name"),
    ("source_names", "$.source_name"),
    ("last_call_statuses", "$.last_call_status"),
];

fn contacts_query(call: &Call<'_>) -> Result<Answer, Refusal> {
    let given = FILTERS.iter().filter_map(|(name, path)| {
        let values = call.body[*name]
            .as_array()
            .filter(|values| !values.is_empty())?;
        Some(Filter::json(*path, Test::In(values.clone())))
    });
    let filters: Vec<Filter> = given.collect();
    let filter = if filters.is_empty() {
        Filter::All
    } else {
        Filter::And(filters)
    };
    let contacts = call.store.all(CONTACTS, &filter)?;
    Ok(Answer::json(
        200,
        json!({"status": "ok", "message": "ok", "data": contacts}),
    ))
}

fn refuse(refusal: &Refusal, _operation: &Operation) -> Answer {
    let (status, message) = match refusal {
        Refusal::Invalid { problems } => {
            let problems = problems
                .iter()
                .map(|it| format!("{}: {}", it.at, it.message));
            (200, problems.collect::<Vec<_>>().join("; "))
        }
        Refusal::Unauthorized => (401, "Unauthorized".to_owned()),
        Refusal::TooManyRequests => (429, "Too many requests".to_owned()),
        Refusal::Forbidden { .. } => (200, "Forbidden".to_owned()),
        Refusal::NotFound => (200, "Not found".to_owned()),
        Refusal::NoCredits => (200, "No credits".to_owned()),
        Refusal::Conflict { message } => (200, message.clone()),
        Refusal::Answered(_) | Refusal::Internal { .. } => (500, "Internal error".to_owned()),
    };
    envelope(status, &message)
}

fn unknown_path(_method: &str, _path: &str) -> Answer {
    envelope(404, "Not found")
}

fn envelope(status: u16, message: &str) -> Answer {
    Answer::json(
        status,
        json!({"status": "error", "message": message, "data": ""}),
    )
}

fn seed(seeding: &Seeding, store: &Store<'_>) -> store::Result<()> {
    let company = Stream::new(seeding.seed, "callab account", 0).uuid();
    for number in 0..seeding.contacts {
        let contact = contact(seeding.seed, number, &company);
        let id = contact["id"].as_str().unwrap_or_default().to_owned();
        store.insert(CONTACTS, &id, None, None, &contact)?;
    }
    Ok(())
}

/// Somebody as Callab has them.
fn contact(seed: u64, number: u64, company: &str) -> Value {
    let person = Person::nth(seed, number);
    let stream = &mut Stream::new(seed, "callab contact", number);
    let phone = person.phones.first();
    let code = phone.map_or("+1", |phone| phone.country_code);
    let digits = phone.map_or_else(|| stream.digits("55501##"), |phone| phone.number.clone());
    let digits: String = digits.chars().filter(char::is_ascii_digit).collect();
    let called = stream.chance(60);
    let employer = person
        .company
        .map(|company| Company::nth(seed, company).name);
    let metadata = stream.chance(80).then(|| {
        json!({
            "email": person.email,
            "company": employer,
            "job_title": person.job_title,
            "city": person.place.city,
            "newsletter": stream.chance(30),
        })
    });
    json!({
        "id": stream.uuid(),
        "company_id": company,
        "firstname": person.first_name,
        "lastname": person.last_name,
        "phone_number": format!("{code}{digits}"),
        "metadata": metadata,
        "number_country_code": code,
        "last_call_status": called.then(|| stream.pick(&["answered", "busy", "no-answer", "completed"])),
        "last_call_at": called.then(|| moment(person.verified_at)),
        "last_call_duration": called.then(|| stream.below(600)),
        "last_call_feedback": (called && stream.chance(30)).then_some("Wants a callback"),
        "source_name": stream.chance(90).then(|| stream.pick(&["Manual", "CSV Import", "web"])),
        "tag_name": stream.chance(60).then(|| stream.pick(&["important", "follow-up", "vip"])),
        "category_name": stream.chance(60).then(|| stream.pick(&["lead", "customer", "sales"])),
        "notes": stream.chance(20).then_some("Prefers mornings"),
        "created_at": moment(person.created_at),
        "updated_at": moment(person.verified_at),
        "campaign_id": stream.chance(25).then(|| stream.uuid()),
        "status": stream.chance(70).then_some("active"),
    })
}

fn moment(seconds: i64) -> String {
    timestamp(chrono::DateTime::from_timestamp(seconds, 0).unwrap_or_default())
}
