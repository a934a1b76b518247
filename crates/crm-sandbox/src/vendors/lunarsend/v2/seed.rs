//! What is there at first. All of it is made up, save the ids of the documented samples.

use chrono::DateTime;
use serde_json::{Value, json};

use super::{CONTACT_TAGS, CONTACTS, DEALS, TAGGED, TAGS, TEMPLATES, USERS, id, moment};
use crate::people::{Company, Person, Stream};
use crate::store::{self, Store};
use crate::vendor::Seeding;

const PEOPLE: &[(&str, &str)] = &[
    ("Grace Hill", "Grace"),
    ("Omar Reyes", "Omar"),
    ("Lin Zhao", "Lin"),
];

const COLORS: &[(&str, &str)] = &[
    ("customer", "#FD7E14"),
    ("partner", "#0D6EFD"),
    ("press", "#6610F2"),
    ("Kunde (früher)", "#20C997"),
];

const MESSAGES: &[(&str, &str)] = &[
    ("Welcome", "Welcome aboard"),
    ("Reminder", "Shall we talk?"),
    ("Thanks", "Thank you"),
];

const STAGES: &[&str] = &[
    "Qualification",
    "Proposal",
    "Negotiation",
    "Interested",
    "Verbal",
    "Discovery",
    "Won",
    "Lost",
];

/// One contact in so many has a deal.
const CONTACTS_OF_A_DEAL: u64 = 10;

/// 2022-01-01T00:00:00Z.
const FIRST_DAY: i64 = 1_640_995_200;

pub(super) fn seed(seeding: &Seeding, store: &Store<'_>) -> store::Result<()> {
    let seed = seeding.seed;
    let start = time(FIRST_DAY);
    for (number, (name, display_name)) in (1..).zip(PEOPLE) {
        let id = id(seed, USERS, number);
        let email = format!("{}@example.com", name.to_lowercase().replace(' ', "."));
        let user = json!({
            "user_id": id,
            "name": name,
            "display_name": display_name,
            "email": email,
            "created_at": start,
            "profile_picture": null,
        });
        store.insert(USERS, &id, Some(&email), None, &user)?;
    }
    for (number, (name, color)) in (1..).zip(COLORS) {
        let id = id(seed, TAGS, number);
        let tag = owned(
            seed,
            number,
            json!({
                "id": id, "tag_name": name, "color": color, "created_at": start,
            }),
        );
        store.insert(TAGS, &id, Some(name), None, &tag)?;
    }
    for (number, (title, subject)) in (1..).zip(MESSAGES) {
        let id = id(seed, TEMPLATES, number);
        let template = owned(
            seed,
            number,
            json!({
                "id": id,
                "subject": subject,
                "title": title,
                "content": {"type": "doc", "content": []},
                "created_at": start,
                "last_activity": null,
            }),
        );
        store.insert(TEMPLATES, &id, None, None, &template)?;
    }
    let mut counts = Counts::default();
    for number in 0..seeding.contacts {
        contact(seed, number, store, &mut counts)?;
    }
    for (kind, count) in [
        (USERS, PEOPLE.len() as u64),
        (TAGS, COLORS.len() as u64),
        (TEMPLATES, MESSAGES.len() as u64),
        (CONTACTS, seeding.contacts),
        (CONTACT_TAGS, counts.tagged),
        (DEALS, counts.deals),
    ] {
        store.add(kind, i64::try_from(count).unwrap_or(i64::MAX))?;
    }
    Ok(())
}

#[derive(Default)]
struct Counts {
    tagged: u64,
    deals: u64,
}

fn contact(seed: u64, number: u64, store: &Store<'_>, counts: &mut Counts) -> store::Result<()> {
    let person = Person::nth(seed, number);
    let stream = &mut Stream::new(seed, "lunarsend v2 contact", number);
    let contact_id = id(seed, CONTACTS, number + 1);
    let company = person
        .company
        .map(|company| Company::nth(seed, company).name);
    let phone = person.phones.first();
    let contact = owned(
        seed,
        stream.below(3) + 1,
        json!({
            "id": contact_id,
            "email": person.email,
            "first_name": person.first_name,
            "last_name": (!stream.chance(8)).then_some(person.last_name),
            "phone": phone.map(|phone| format!("{}{}", phone.country_code, phone.number)),
            "company": company,
            "job_title": (!stream.chance(15)).then_some(person.job_title),
            "notes": if stream.chance(15) { "Met at the trade fair" } else { "" },
            "last_activity": stream.chance(40).then(|| time(person.verified_at)),
            "created_at": time(person.created_at),
        }),
    );
    store.insert(CONTACTS, &contact_id, Some(&person.email), None, &contact)?;
    if stream.chance(30) || number == 0 {
        counts.tagged += 1;
        let tag = if number == 0 {
            0
        } else {
            stream.below(COLORS.len() as u64)
        };
        let (tag_id, link_id) = (
            id(seed, TAGS, tag + 1),
            id(seed, CONTACT_TAGS, counts.tagged),
        );
        let link = owned(
            seed,
            1,
            json!({
                "id": link_id,
                "tag_id": tag_id,
                "contact_id": contact_id,
                "created_at": time(person.verified_at),
                "tag_name": COLORS[usize::try_from(tag).unwrap_or_default()].0,
            }),
        );
        store.insert(CONTACT_TAGS, &link_id, None, Some(&contact_id), &link)?;
        store.link(TAGGED, &tag_id, &contact_id)?;
    }
    if number.is_multiple_of(CONTACTS_OF_A_DEAL) {
        counts.deals += 1;
        let deal_id = id(seed, DEALS, counts.deals);
        let deal = owned(
            seed,
            stream.below(3) + 1,
            json!({
                "id": deal_id,
                "deal_size": stream.chance(80).then(|| stream.below(2_000_000) as f64 / 100.0),
                "stage": stream.pick(STAGES),
                "company": company.unwrap_or_else(|| "Unknown".to_owned()),
                "open_date": time(person.created_at),
                "close_date": stream.chance(30).then(|| time(person.verified_at)),
                "notes": stream.chance(20).then_some("Wants a yearly plan"),
                "contact_email": person.email,
                "primary_contact": contact_id,
                "created_at": time(person.created_at),
            }),
        );
        store.insert(DEALS, &deal_id, None, None, &deal)?;
    }
    Ok(())
}

/// A record that belongs to the `n`-th user.
fn owned(seed: u64, n: u64, mut record: Value) -> Value {
    let place = usize::try_from(n - 1).unwrap_or_default() % PEOPLE.len();
    record["user_id"] = id(seed, USERS, place as u64 + 1).into();
    record["owner"] = PEOPLE[place].0.into();
    record
}

fn time(seconds: i64) -> Value {
    moment(DateTime::from_timestamp(seconds, 0).unwrap_or_default())
}
