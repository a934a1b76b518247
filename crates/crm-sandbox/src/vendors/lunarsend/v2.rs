//! The second generation: all operations, on what is kept.
//!
//! # What is documented
//!
//! - Calls for single records return a list of results, each of which tells by itself whether
//!   it succeeded, under status 200. Searches return a page, numbered from 0; that of the
//!   contacts of a tag tells the total as `count`.
//! - The e-mail address of a contact and the name of a tag are unique. A deal finds its contact by
//!   `contact_email`.
//!
//! # What is assumed
//!
//! - A search finds the rows that have the term in the field, without regard to letter case;
//!   without `search_by`, in any field. `tag` finds contacts with such a tag. An unknown field is
//!   rejected with 400.
//! - A page has 20 rows unless told otherwise, and 100 at most; a larger number is taken for 100.
//!   Rows are in the order of creation.
//! - An unknown contact, tag, user or template gets 404 when it is read, and as a
//!   failed result when it is written to; an unknown deal as a failed result in both cases.
//! - A change sets what is sent. Linking a tag that is linked already fails.
//! - Without `user_id`, a new record belongs to the first user.
//! - The texts of failed results are made up, save that of a stage that is none.
//! - The first records have the ids of the documented samples. All else that is there at first is
//!   made up: contacts, deals with their stages, tags with their colours, users and templates.

mod contacts;
mod deals;
mod pages;
mod seed;
mod tags;
mod team;

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Value, json};

use super::unknown_path;
use crate::document::Operation;
use crate::people::Stream;
use crate::vendor::{ApiResponse, Call, Credential, Rejection, VendorModule};

/// Generation `v2`.
pub(crate) const V2: VendorModule = VendorModule {
    vendor: "lunarsend",
    generation: "v2",
    document: include_str!("../../generated/lunarsend_v2.json"),
    credentials: &[Credential::key("sandbox-lunarsend-key")],
    handlers: &[
        ("contacts_get", contacts::get),
        ("contacts_create", contacts::create),
        ("contacts_edit", contacts::edit),
        ("contacts_search", contacts::search),
        ("contact_tags_list", tags::of_contact),
        ("tag_contacts_create", tags::link),
        ("tag_contacts_search", tags::contacts),
        ("deals_get", deals::get),
        ("deals_create", deals::create),
        ("deals_edit", deals::edit),
        ("deals_search", deals::search),
        ("tags_create", tags::create),
        ("tags_search", tags::search),
        ("team_users_get", team::user),
        ("team_users_search", team::search_users),
        ("templates_get", team::template),
        ("templates_search", team::search_templates),
    ],
    recorded: &[],
    reject,
    unknown_path,
    seed: seed::seed,
};

const CONTACTS: &str = "contacts";
const DEALS: &str = "deals";
const TAGS: &str = "tags";
/// Records of which tag is on which contact; the contact is the parent.
const CONTACT_TAGS: &str = "contact_tags";
/// Links from tags to contacts, for searching.
const TAGGED: &str = "tagged";
const USERS: &str = "users";
const TEMPLATES: &str = "templates";

/// A stage that is none is shown in the documents as a failed result.
fn reject(rejection: &Rejection, operation: &Operation) -> ApiResponse {
    match rejection {
        Rejection::Invalid { problems }
            if problems.len() == 1 && problems[0].at == "body/stage" =>
        {
            results(json!({"status": "error", "error": "Stage is not valid"}))
        }
        _ => super::reject(rejection, operation),
    }
}

/// A list of one result.
fn results(result: Value) -> ApiResponse {
    ApiResponse::json(200, json!([result]))
}

/// One failed result; what the call changed is undone.
fn failed(error: &str) -> Rejection {
    Rejection::response(results(json!({"status": "error", "error": error})))
}

/// One failed result of an edit.
fn not_edited(id: &str, error: &str) -> Rejection {
    Rejection::response(results(json!({"success": false, "id": id, "error": error})))
}

fn moment(time: DateTime<Utc>) -> Value {
    time.to_rfc3339_opts(SecondsFormat::Micros, false).into()
}

/// The id of the `n`-th record of a kind, counted from 1. The first ones are those of the
/// documented samples.
fn id(seed: u64, kind: &str, n: u64) -> String {
    let documented: &[&str] = match kind {
        CONTACTS => &[
            "7d0f3c52-8f6e-4c1a-9a35-2f1f0a6d4b11",
            "2f4b6d80-91a3-4c5e-b7d9-0f1e2d3c4b06",
        ],
        DEALS => &[
            "b3b1f7de-55f0-4c55-9f0b-6c3a0d7e2c02",
            "c4d5e6f7-0819-4a2b-9c3d-4e5f60718209",
        ],
        TAGS => &["0c9d8a4e-2a7b-4d6e-8f10-3b5c7d9e1f03"],
        USERS => &["5e2a1b3c-4d5e-4f60-8a7b-9c0d1e2f3a04"],
        TEMPLATES => &["e1f2a3b4-c5d6-4e7f-8091-a2b3c4d5e605"],
        _ => &[],
    };
    let place = usize::try_from(n.saturating_sub(1)).unwrap_or(usize::MAX);
    let made = || Stream::new(seed, kind, n).uuid();
    documented
        .get(place)
        .map_or_else(made, |id| (*id).to_owned())
}

fn new_id(call: &Call<'_>, kind: &str) -> Result<String, Rejection> {
    Ok(id(
        call.seeding.seed,
        kind,
        call.store.next(kind)?.unsigned_abs(),
    ))
}

/// The user that a new record belongs to.
fn owner(call: &Call<'_>) -> Result<Value, Rejection> {
    let first = id(call.seeding.seed, USERS, 1);
    let user = call.body["user_id"].as_str().unwrap_or(&first);
    call.store
        .get(USERS, user)?
        .ok_or_else(|| failed("User not found"))
}

/// Takes the fields over that a change has.
fn change(record: &mut Value, body: &Value, fields: &[&str]) {
    for field in fields {
        if let Some(value) = body.get(*field) {
            record[*field] = value.clone();
        }
    }
}

/// A record that is read by the id in the query.
fn read(call: &Call<'_>, kind: &str, what: &str) -> Result<Value, Rejection> {
    let id = call.query_text("id").unwrap_or_default();
    call.store.get(kind, id)?.ok_or_else(|| not_found(what))
}

fn not_found(what: &str) -> Rejection {
    Rejection::response(super::error(404, "not_found", &format!("{what} not found")))
}
