//! The contacts of a company, which both generations have in the same form. They are made up, and so
//! are the values of sources, tags, categories and statuses of which no list is documented.

use serde_json::{Value, json};

use crate::people::{Company, Person, Stream};
use crate::store::{self, Store};
use crate::vendor::{Seeding, timestamp};

/// Where contacts are kept.
pub(super) const CONTACTS: &str = "contacts";

/// Fills an empty store with contacts, each changed as a generation wants it.
pub(super) fn seed(
    seeding: &Seeding,
    store: &Store<'_>,
    change: impl Fn(u64, &mut Value),
) -> store::Result<()> {
    let company = Stream::new(seeding.seed, "callab account", 0).uuid();
    for number in 0..seeding.contacts {
        let mut contact = contact(seeding.seed, number, &company);
        change(number, &mut contact);
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

/// A time as both generations write it.
pub(super) fn moment(seconds: i64) -> String {
    timestamp(chrono::DateTime::from_timestamp(seconds, 0).unwrap_or_default())
}
