//! What the account has at first.
//!
//! The number of contacts is asked for; there are about eight to a company. Lists, opportunities
//! and the catalog grow with it up to a few thousand rows. Products, pipelines and users are few.
//! All of it is made up, save the ids of the documented samples.

mod catalog;
mod deals;
mod people;

use chrono::DateTime;
use serde_json::json;

use super::records::{
    COMPANIES, CONTACTS, CREDITS, CUSTOMER, LISTS, OPPORTUNITIES, PIPELINES, PRODUCTS, PROSPECTS,
    STAGES, USERS, VERIFICATION_CREDITS, uuid,
};
use crate::store::{self, Store};
use crate::vendor::{Seeding, timestamp};

/// Time of what was there from the beginning.
const FOUNDED: &str = "2022-01-01T00:00:00.000Z";

pub(super) fn seed(seeding: &Seeding, store: &Store<'_>) -> store::Result<()> {
    let credits = i64::try_from(seeding.credits).unwrap_or(i64::MAX);
    store.add(CREDITS, credits)?;
    store.add(VERIFICATION_CREDITS, credits)?;
    account(seeding, store)?;
    people::companies_and_contacts(seeding, store)?;
    people::lists(seeding, store)?;
    catalog::products(seeding, store)?;
    catalog::pipelines(seeding, store)?;
    deals::opportunities(seeding, store)?;
    catalog::prospects(seeding, store)
}

fn account(seeding: &Seeding, store: &Store<'_>) -> store::Result<()> {
    let summary = json!({
        "customer": {
            "id": id(seeding, CUSTOMER, 0),
            "business_name": "Acme Inc",
            "status": "OK",
            "country": null,
            "city": null,
        },
        "users_count": USERS_NAMED.len(),
        "subscription": {
            "id": "3a35dea5-7354-43c8-a3ea-5abec718b2ab",
            "status": "active",
            "balance": seeding.credits,
            "price": "20000",
            "periodicity": "month",
            "currency": "usd",
            "tier": {
                "id": "66c609bc-cb1a-4a2b-a34b-212d3acb616b",
                "title": "Free Tier",
                "tier": 1,
                "is_free": true,
                "price": "20000",
            },
            "active_seats": 1,
        },
    });
    store.insert(CUSTOMER, &id(seeding, CUSTOMER, 0), None, None, &summary)?;
    for (n, name) in (0..).zip(USERS_NAMED) {
        let id = id(seeding, USERS, n);
        store.insert(USERS, &id, None, None, &json!({"id": id, "name": name}))?;
    }
    Ok(())
}

/// The users of the account. The first owns what is made with a key.
const USERS_NAMED: &[&str] = &[
    "API Owner",
    "Noor Haddad",
    "Jörg Lindner",
    "林 さくら",
    "Chidinma Okoye",
];

/// The id of the `n`-th record of a kind that is there at first. The first have the ids of the
/// documented samples.
fn id(seeding: &Seeding, kind: &str, n: u64) -> String {
    let documented = usize::try_from(n)
        .ok()
        .and_then(|n| documented(kind).get(n).copied());
    documented.map_or_else(|| uuid(seeding.seed, kind, n), str::to_owned)
}

fn documented(kind: &str) -> &'static [&'static str] {
    match kind {
        CUSTOMER => &["7a70f0db-aa4c-43fd-bbf5-f7b0d33c9172"],
        USERS => &["6cbe57bf-bf80-44c0-a2f7-8d6d4ca85dbd"],
        CONTACTS => &[
            "7b9c3df7-0eb5-4be2-af74-7e48d4b43b9c",
            "a96f2d7f-743f-4747-9198-7ca35ccab774",
        ],
        COMPANIES => &[
            "30ea8d4e-6b76-4f8f-bcf8-a1cc5af13b4b",
            "a1b2c3d4-e5f6-7890-abcd-ef1234567890",
        ],
        LISTS => &[
            "9f720ce2-f5d1-4ef4-a0c8-3399f68d386d",
            "f1e2d3c4-b5a6-7890-abcd-ef1234567890",
        ],
        PRODUCTS => &["f3c1b2a0-9d4e-4b8a-a2e1-1c3d5e7f9b0c"],
        OPPORTUNITIES => &["e2d4f6a8-1b3c-5d7e-9f0a-2b4c6d8e0f1a"],
        PIPELINES => &["c1d2e3f4-a5b6-7c8d-9e0f-1a2b3c4d5e6f"],
        STAGES => &["b1c2d3e4-f5a6-7b8c-9d0e-1f2a3b4c5d6e"],
        PROSPECTS => &["6638f0f0507f4b2cb54f4f3e"],
        _ => &[],
    }
}

/// New ids continue after those that are there at first.
fn counted(store: &Store<'_>, kind: &str, count: u64) -> store::Result<()> {
    store.add(kind, i64::try_from(count).unwrap_or(i64::MAX))?;
    Ok(())
}

/// Seconds since 1970 as the vendor writes times.
fn time(seconds: i64) -> String {
    timestamp(DateTime::from_timestamp(seconds, 0).unwrap_or_default())
}
