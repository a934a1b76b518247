//! The early generation: its one operation, on what is kept.
//!
//! # What is documented
//!
//! - An error has status 200 and `status: "error"`; `data` is an empty text then.
//! - There is no paging: all contacts that fit come in one response.
//!
//! # What is assumed
//!
//! - Values of one filter are alternatives, filters are joined by "and". Values are compared whole,
//!   with regard to letter case. An empty list does not filter.
//! - A missing or wrong token gives 401 and too many requests 429, both with the envelope.
//! - Contacts are in the order of creation. There is nothing to write, so they stay as seeded. They
//!   are made up.

use serde_json::json;

use super::contacts::{self, CONTACTS};
use super::{CREDENTIALS, reject, unknown_path};
use crate::store::{self, Filter, Store, Test};
use crate::vendor::{ApiResponse, Call, Rejection, Seeding, VendorModule};

/// Generation `early`.
pub(crate) const EARLY: VendorModule = VendorModule {
    vendor: "callab",
    generation: "early",
    document: include_str!("../../generated/callab_early.json"),
    credentials: CREDENTIALS,
    handlers: &[("contacts_query", contacts_query)],
    recorded: &[],
    reject,
    unknown_path,
    seed,
};

fn seed(seeding: &Seeding, store: &Store<'_>) -> store::Result<()> {
    contacts::seed(seeding, store, |_, _| ())
}

/// Filters and the fields that they are on.
const FILTERS: &[(&str, &str)] = &[
    ("tags", "$.tag_name"),
    ("categories", "$.category_name"),
    ("source_names", "$.source_name"),
    ("last_call_statuses", "$.last_call_status"),
];

fn contacts_query(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
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
    Ok(ApiResponse::json(
        200,
        json!({"status": "ok", "message": "ok", "data": contacts}),
    ))
}
