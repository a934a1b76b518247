//! Opportunities with the contacts, companies and products of the account.

use serde_json::{Value, json};

use super::catalog::{NAMED_PRODUCTS, stages_count};
use super::{USERS_NAMED, counted, id, time};
use crate::people::{Company, Person, Stream};
use crate::store::{self, Store};
use crate::vendor::Seeding;
use crate::vendors::minotaur::records::{
    COMPANIES, CONTACTS, OPPORTUNITIES, OPPORTUNITY_CONTACTS, OPPORTUNITY_PRODUCTS, PRODUCTS,
    STAGES, USERS,
};

const MOST: u64 = 5_000;
const PRIORITIES: &[&str] = &["URGENT", "HIGHT", "MEDIUM", "LOW", "NONE"];
/// 2026-01-01T00:00:00Z.
const FIRST_CLOSING: i64 = 1_767_225_600;
const DAY: i64 = 86_400;

pub(super) fn opportunities(seeding: &Seeding, store: &Store<'_>) -> store::Result<()> {
    let count = if seeding.contacts == 0 {
        0
    } else {
        (seeding.contacts / 10).clamp(1, MOST)
    };
    for n in 0..count {
        let id = id(seeding, OPPORTUNITIES, n);
        let (contacts, body) = opportunity(seeding, &id, n);
        let stage = body["stage_id"].as_str();
        store.insert(OPPORTUNITIES, &id, None, stage, &body)?;
        for contact in contacts {
            store.link(OPPORTUNITY_CONTACTS, &id, &contact)?;
        }
        for line in body["products"].as_array().into_iter().flatten() {
            store.link(
                OPPORTUNITY_PRODUCTS,
                &id,
                line["id"].as_str().unwrap_or_default(),
            )?;
        }
    }
    counted(store, OPPORTUNITIES, count)
}

/// An opportunity with one to three contacts, who need not work for the same company.
fn opportunity(seeding: &Seeding, id: &str, n: u64) -> (Vec<String>, Value) {
    let mut stream = Stream::new(seeding.seed, "opportunity", n);
    let stream = &mut stream;
    let first = stream.below(seeding.contacts);
    let others = stream.below(3).min(seeding.contacts - 1);
    let contacts: Vec<_> = (0..=others)
        .map(|more| super::id(seeding, CONTACTS, (first + more) % seeding.contacts))
        .collect();
    let person = Person::nth(seeding.seed, first);
    let with = match person.company {
        Some(company) => Company::nth(seeding.seed, company).name,
        None => format!("{} {}", person.first_name, person.last_name),
    };
    let (cents, products) = products(seeding, stream);
    let closing = FIRST_CLOSING + stream.below(500) as i64 * DAY;
    let mut body = json!({"id": id, "name": format!("Deal with {with}")});
    if stream.chance(60) {
        body["description"] = json!("Initial opportunity");
    }
    body["price"] = json!(cents as f64 / 100.0);
    body["priority"] = json!(stream.pick(PRIORITIES));
    body["stage_id"] = json!(super::id(seeding, STAGES, stream.below(stages_count())));
    body["contacts_ids"] = json!(contacts);
    if let Some(company) = person.company {
        body["company_id"] = json!(super::id(seeding, COMPANIES, company));
    }
    let user = stream.below(USERS_NAMED.len() as u64);
    body["user_id_assigned"] = json!(super::id(seeding, USERS, user));
    body["estimated_closing_date"] = json!(time(closing));
    body["close_date"] = json!(time(closing + stream.below(60) as i64 * DAY));
    body["details"] = json!([]);
    body["products"] = json!(products);
    (contacts, body)
}

/// The price in cents, and up to three lines.
fn products(seeding: &Seeding, stream: &mut Stream) -> (u64, Vec<Value>) {
    let first = stream.below(NAMED_PRODUCTS.len() as u64);
    let mut cents = 0;
    let lines = (first..NAMED_PRODUCTS.len() as u64)
        .take(stream.below(4) as usize)
        .map(|product| {
            let price = NAMED_PRODUCTS[product as usize].1;
            let quantity = stream.below(5) + 1;
            cents += (price * 100.0).round() as u64 * quantity;
            json!({"id": id(seeding, PRODUCTS, product), "price": price, "quantity": quantity})
        })
        .collect();
    (cents, lines)
}
