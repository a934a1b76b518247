//! Companies, contacts and lists of contacts.

use std::sync::mpsc;
use std::thread;

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::{FOUNDED, USERS_NAMED, counted, id, time};
use crate::people::{Company, Person, Phone};
use crate::store::{self, Store};
use crate::vendor::Seeding;
use crate::vendors::minotaur::records::{COMPANIES, CONTACTS, LIST_MEMBERS, LISTS, USERS};

/// A contact as it is kept. A million of them are written, hence no JSON tree.
#[derive(Serialize)]
struct ContactRow<'a> {
    id: &'a str,
    first_name: &'a str,
    middle_name: Option<&'a str>,
    last_name: &'a str,
    gender: Option<&'a str>,
    birth_year: Option<u16>,
    linkedin_url: Option<&'a str>,
    facebook_url: Option<&'a str>,
    twitter_url: Option<&'a str>,
    work_email: &'a str,
    personal_email: Option<&'a str>,
    other_emails: Option<&'a str>,
    industry: &'a str,
    job_title: &'a str,
    location_locality: &'a str,
    location_country: &'a str,
    location_region: &'a str,
    location_postal_code: Option<&'a str>,
    phone_numbers: Vec<PhoneRow<'a>>,
    company: Option<&'a CompanyInShort>,
    mobile_phone: Option<String>,
    score: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    verification_status: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_verified: Option<String>,
    hubspot_synced_at: Option<&'a str>,
    custom_fields: &'a Map<String, Value>,
    assigned_to: Option<&'a str>,
}

#[derive(Serialize)]
struct PhoneRow<'a> {
    country_code: &'a str,
    number: &'a str,
}

#[derive(Serialize)]
struct CompanyInShort {
    id: String,
    company_name: String,
    industry: &'static str,
}

pub(super) fn companies_and_contacts(seeding: &Seeding, store: &Store<'_>) -> store::Result<()> {
    let companies = companies(seeding, store)?;
    let users = (0..USERS_NAMED.len() as u64)
        .map(|n| id(seeding, USERS, n))
        .collect::<Vec<_>>();
    // Rows are made on a thread of their own, while those before them are written.
    thread::scope(|scope| {
        let (sender, batches) = mpsc::sync_channel(BATCHES_AHEAD);
        let (companies, users) = (&companies, &users);
        scope.spawn(move || {
            for first in (0..seeding.contacts).step_by(BATCH) {
                let numbers = first..seeding.contacts.min(first + BATCH as u64);
                let batch = numbers.map(|n| Kept::new(seeding, n, companies, users));
                if sender.send(batch.collect::<Vec<_>>()).is_err() {
                    return;
                }
            }
        });
        for contact in batches.into_iter().flatten() {
            let Kept {
                id,
                email,
                company,
                text,
            } = &contact;
            store.insert_text(CONTACTS, id, Some(email), *company, text)?;
        }
        counted(store, CONTACTS, seeding.contacts)
    })
}

const BATCH: usize = 1_000;
const BATCHES_AHEAD: usize = 4;

/// A contact on its way into the store.
struct Kept<'a> {
    id: String,
    email: String,
    company: Option<&'a str>,
    text: String,
}

impl<'a> Kept<'a> {
    fn new(seeding: &Seeding, n: u64, companies: &'a [CompanyInShort], users: &[String]) -> Self {
        let person = Person::nth(seeding.seed, n);
        let company = person
            .company
            .and_then(|n| companies.get(usize::try_from(n).ok()?));
        let owner = n
            .is_multiple_of(3)
            .then(|| users[(n / 3) as usize % users.len()].as_str());
        let id = id(seeding, CONTACTS, n);
        let row = contact_row(&id, &person, company, owner);
        let text = serde_json::to_string(&row).unwrap_or_default();
        Self {
            id,
            email: person.email,
            company: company.map(|company| company.id.as_str()),
            text,
        }
    }
}

fn companies(seeding: &Seeding, store: &Store<'_>) -> store::Result<Vec<CompanyInShort>> {
    let count = Company::count(seeding.contacts);
    let mut companies = Vec::with_capacity(usize::try_from(count).unwrap_or(0));
    for n in 0..count {
        let company = Company::nth(seeding.seed, n);
        let id = id(seeding, COMPANIES, n);
        let row = company_row(&id, &company);
        store.insert(COMPANIES, &id, Some(&company.name), None, &row)?;
        let (company_name, industry) = (company.name, company.industry);
        companies.push(CompanyInShort {
            id,
            company_name,
            industry,
        });
    }
    counted(store, COMPANIES, count)?;
    Ok(companies)
}

fn contact_row<'a>(
    id: &'a str,
    person: &'a Person,
    company: Option<&'a CompanyInShort>,
    owner: Option<&'a str>,
) -> ContactRow<'a> {
    let phone = |phone: &'a Phone| PhoneRow {
        country_code: phone.country_code,
        number: &phone.number,
    };
    ContactRow {
        id,
        first_name: person.first_name,
        middle_name: person.middle_name,
        last_name: person.last_name,
        gender: person.gender,
        birth_year: person.birth_year,
        linkedin_url: person.linkedin_url.as_deref(),
        facebook_url: person.facebook_url.as_deref(),
        twitter_url: person.twitter_url.as_deref(),
        work_email: &person.email,
        personal_email: person.personal_email.as_deref(),
        other_emails: None,
        industry: person.industry,
        job_title: person.job_title,
        location_locality: person.place.city,
        location_country: person.place.country,
        location_region: person.place.region,
        location_postal_code: person.place.postal_code.as_deref(),
        phone_numbers: person.phones.iter().map(phone).collect(),
        company,
        mobile_phone: person.phones.get(1).map(Phone::international),
        score: person.score,
        verification_status: person.verified.then_some("verified"),
        last_verified: person.verified.then(|| time(person.verified_at)),
        hubspot_synced_at: None,
        custom_fields: &person.custom,
        assigned_to: owner,
    }
}

fn company_row(id: &str, company: &Company) -> Value {
    let mut row = json!({
        "id": id,
        "company_name": company.name,
        "size": company.size,
        "industry": company.industry,
        "twitter_url": company.twitter_url,
        "linkedin_url": company.linkedin_url,
        "facebook_url": company.facebook_url,
        "location_locality": company.place.city,
        "location_metro": null,
        "location_region": company.place.region,
        "location_street_address": company.street,
        "location_address_line_2": null,
        "location_postal_code": company.place.postal_code,
        "location_country": company.place.country,
    });
    if company.verified {
        row["last_verified"] = json!(time(company.verified_at));
        row["verification_status"] = json!("verified");
    }
    row["score"] = json!(company.score);
    row["custom_fields"] = json!({});
    row["type"] = json!("COMPANY");
    row
}

/// Name, description, and one in how many contacts is in it.
const NAMED_LISTS: &[(&str, &str, Option<usize>)] = &[
    ("Prospects Latam", "Initial list", Some(4)),
    ("Newsletter", "Everyone who said yes", Some(2)),
    ("Kunden Süd – München & Köln", "", Some(10)),
    ("展示会 2026", "Met at the fair 🤝", Some(25)),
    ("To clean up", "Addresses that bounced", Some(100)),
    ("Empty", "No one yet", None),
];

/// The most members of a list.
const LARGEST_LIST: usize = 5_000;

pub(super) fn lists(seeding: &Seeding, store: &Store<'_>) -> store::Result<()> {
    for (n, (name, description, one_in)) in (0..).zip(NAMED_LISTS) {
        let list = id(seeding, LISTS, n);
        let rules = match n {
            0 => json!([{
                "field": "location_country",
                "operator": "contains",
                "value": "CO",
                "logic_operator": "AND",
            }]),
            _ => json!([]),
        };
        let body = json!({
            "id": list,
            "name": name,
            "description": description,
            "owner_id": id(seeding, USERS, 0),
            "owner_name": USERS_NAMED[0],
            "source": "manual",
            "collaborators": [],
            "rules": rules,
            "contacts_count": 0,
            "created_at": FOUNDED,
            "updated_at": FOUNDED,
        });
        store.insert(LISTS, &list, None, None, &body)?;
        let Some(one_in) = one_in else { continue };
        for member in (n..seeding.contacts).step_by(*one_in).take(LARGEST_LIST) {
            store.link(LIST_MEMBERS, &list, &id(seeding, CONTACTS, member))?;
        }
    }
    counted(store, LISTS, NAMED_LISTS.len() as u64)
}
