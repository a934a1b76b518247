//! Products, pipelines with their stages, and the catalog of prospects.

use serde_json::{Value, json};

use super::{FOUNDED, counted, id, time};
use crate::people::{Company, Person, Phone, Stream};
use crate::store::{self, Store};
use crate::vendor::Seeding;
use crate::vendors::minotaur::prospects::UNLOCKED_AS;
use crate::vendors::minotaur::records::{PIPELINES, PRODUCTS, PROSPECTS, STAGES};

/// Name, price, unit, currency.
pub(super) const NAMED_PRODUCTS: &[(&str, f64, &str, &str)] = &[
    ("Basic Plan", 99.99, "month", "USD"),
    ("Team Plan", 249.0, "month", "USD"),
    ("Enterprise Plan", 1_990.5, "month", "USD"),
    ("Onboarding – Schulung", 1_200.0, "month", "EUR"),
    ("Soporte Técnico", 350_000.0, "month", "COP"),
    ("Extra seat", 9.0, "month", "USD"),
    ("Data pack", 0.01, "month", "USD"),
    ("Free Trial", 0.0, "month", "USD"),
];

/// Name, description, currency, whether active, and the stages with their probabilities.
const NAMED_PIPELINES: &[Pipeline] = &[
    Pipeline {
        name: "Sales Pipeline",
        description: "Main pipeline",
        currency: "USD",
        active: true,
        stages: &[
            ("Prospect", 10),
            ("Qualified", 25),
            ("Proposal", 50),
            ("Negotiation", 75),
        ],
    },
    Pipeline {
        name: "Renewals",
        description: "Contracts that end",
        currency: "EUR",
        active: true,
        stages: &[("Upcoming", 60), ("In talks", 80), ("Renewed", 100)],
    },
    Pipeline {
        name: "Alianzas (archivo)",
        description: "",
        currency: "COP",
        active: false,
        stages: &[("Contacto", 5), ("Reunión", 30)],
    },
];

struct Pipeline {
    name: &'static str,
    description: &'static str,
    currency: &'static str,
    active: bool,
    stages: &'static [(&'static str, u64)],
}

/// How many stages there are in all pipelines.
pub(super) fn stages_count() -> u64 {
    NAMED_PIPELINES
        .iter()
        .map(|pipeline| pipeline.stages.len() as u64)
        .sum()
}

pub(super) fn products(seeding: &Seeding, store: &Store<'_>) -> store::Result<()> {
    for (n, (name, price, unit, currency)) in (0..).zip(NAMED_PRODUCTS) {
        let id = id(seeding, PRODUCTS, n);
        let body = json!({
            "id": id,
            "name": name,
            "currency": currency,
            "price": price,
            "unit": unit,
            "active": true,
            "created_at": FOUNDED,
            "updated_at": FOUNDED,
        });
        store.insert(PRODUCTS, &id, None, None, &body)?;
    }
    counted(store, PRODUCTS, NAMED_PRODUCTS.len() as u64)
}

pub(super) fn pipelines(seeding: &Seeding, store: &Store<'_>) -> store::Result<()> {
    let mut stages = 0;
    for (n, pipeline) in (0..).zip(NAMED_PIPELINES) {
        let pipeline_id = id(seeding, PIPELINES, n);
        let body = json!({
            "id": pipeline_id,
            "name": pipeline.name,
            "description": pipeline.description,
            "currency": pipeline.currency,
            "active": pipeline.active,
            "visibility": "PUBLIC",
            "stages": [],
            "created_at": FOUNDED,
            "updated_at": FOUNDED,
        });
        store.insert(PIPELINES, &pipeline_id, None, None, &body)?;
        for (order, (name, probability)) in (1..).zip(pipeline.stages) {
            let stage = id(seeding, STAGES, stages);
            let body = stage_row(&stage, name, order, &pipeline_id, *probability);
            store.insert(STAGES, &stage, None, Some(&pipeline_id), &body)?;
            stages += 1;
        }
    }
    Ok(())
}

fn stage_row(id: &str, name: &str, order: u64, pipeline: &str, probability: u64) -> Value {
    json!({
        "id": id,
        "name": name,
        "order": order,
        "pipeline_id": pipeline,
        "probability_percentage": probability,
        "status": "OPEN",
    })
}

/// People of the catalog have numbers from here on, which contacts do not reach.
const FIRST_PROSPECT: u64 = 10_000_000;
const FEWEST_PROSPECTS: u64 = 120;
const MOST_PROSPECTS: u64 = 10_000;

pub(super) fn prospects(seeding: &Seeding, store: &Store<'_>) -> store::Result<()> {
    let count = (seeding.contacts / 2).clamp(FEWEST_PROSPECTS, MOST_PROSPECTS);
    for n in 0..count {
        let person = Person::nth(seeding.seed, FIRST_PROSPECT + n);
        let id = match n {
            0 => id(seeding, PROSPECTS, 0),
            _ => hexadecimal(seeding.seed, n),
        };
        let company = person
            .company
            .map(|company| Company::nth(seeding.seed, company));
        let body = prospect_row(&id, &person, company.as_ref());
        store.insert(PROSPECTS, &id, Some(&person.email), None, &body)?;
    }
    Ok(())
}

/// 24 digits, of which the first stand for the time, as the sample has.
fn hexadecimal(seed: u64, n: u64) -> String {
    let mut stream = Stream::new(seed, PROSPECTS, n);
    format!("{:08x}{:016x}", 0x61d0_0000 + n, stream.bits())
}

fn prospect_row(id: &str, person: &Person, company: Option<&Company>) -> Value {
    let emails: Vec<_> = [Some(&person.email), person.personal_email.as_ref()]
        .into_iter()
        .flatten()
        .collect();
    let mut row = json!({
        "_id": id,
        "first_name": person.first_name,
        "last_name": person.last_name,
        "job_title": person.job_title,
    });
    if let Some(company) = company {
        row["job_company_name"] = json!(company.name);
        row["job_company_industry"] = json!(company.industry);
    }
    let rest = json!({
        "work_email": person.email,
        "emails": emails,
        "mobile_phone": person.phones.first().map(Phone::international),
        "location_locality": person.place.city,
        "location_region": person.place.region,
        "location_country": person.place.country,
        "location_postal_code": person.place.postal_code,
        "facebook_url": person.facebook_url,
        "linkedin_url": person.linkedin_url,
        "twitter_url": person.twitter_url,
        "verification_status": "verified",
        "score": person.score,
        "date_verified": time(person.verified_at),
        UNLOCKED_AS: null,
    });
    for (field, value) in rest.as_object().into_iter().flatten() {
        row[field] = value.clone();
    }
    row
}
