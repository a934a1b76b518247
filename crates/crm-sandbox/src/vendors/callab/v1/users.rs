//! Users of the company.

use serde_json::{Value, json};

use super::super::contacts::moment;
use super::{FIRST_DAY, HandlerResult, declined, ok, page, success};
use crate::people::{Person, Stream};
use crate::store::{self, Order, Store};
use crate::vendor::{Call, Seeding};

const USERS: &str = "users";

/// Fills the store.
pub(super) fn seed(seeding: &Seeding, store: &Store<'_>) -> store::Result<()> {
    for (number, role) in ["admin", "manager", "member"].iter().enumerate() {
        let number = number as u64;
        // Colleagues, none of whom is a contact.
        let person = Person::nth(seeding.seed, 5_000_000 + number);
        let id = match number {
            0 => "a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c88".to_owned(),
            _ => Stream::new(seeding.seed, "callab colleague", number).uuid(),
        };
        let name = format!("{} {}", person.first_name, person.last_name);
        let time = moment(FIRST_DAY);
        let user = user(&id, &person.email, &name, role, &json!([1, 2]), &time);
        store.insert(USERS, &id, Some(&person.email), None, &user)?;
    }
    Ok(())
}

fn user(id: &str, email: &str, name: &str, role: &str, permissions: &Value, time: &str) -> Value {
    json!({"id": id, "email": email, "fullname": name, "role": role, "permissions": permissions,
        "created_at": time, "updated_at": time})
}

/// `users_invite`. A password is not kept.
pub(super) fn invite(call: &Call<'_>) -> HandlerResult {
    let text = |field: &str| call.body[field].as_str().unwrap_or_default();
    let email = text("email");
    if call.store.by_key(USERS, email)?.is_some() {
        return Err(declined("User already exists"));
    }
    let number = call.store.next(USERS)?.unsigned_abs();
    let id = Stream::new(call.seeding.seed, "callab user", number).uuid();
    let permissions = &call.body["permissions"];
    let time = call.timestamp();
    let user = user(&id, email, text("fullname"), "member", permissions, &time);
    call.store.insert(USERS, &id, Some(email), None, &user)?;
    Ok(success("User invited", "ok".into()))
}

/// `users_list`.
pub(super) fn list(call: &Call<'_>) -> HandlerResult {
    Ok(ok(page(call, USERS, Vec::new(), &Order::Oldest)?.into()))
}
