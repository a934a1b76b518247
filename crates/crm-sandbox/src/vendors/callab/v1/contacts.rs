//! Contacts, which can only be read.

use serde_json::Value;

use super::super::contacts::{self, CONTACTS};
use super::{
    COMPANY, DEFAULT, HandlerResult, by, campaigns, days, listed, of_path, ok, page, searched,
};
use crate::store::{self, Filter, Store, Test};
use crate::vendor::{Call, Rejection, Seeding};

/// The contact of the documented examples.
const FIRST: &str = "5b1c8f60-2a57-4d0e-9c7b-6f2f6a1f3c11";

/// What contacts can be sorted by.
const COLUMNS: [&str; 15] = [
    "firstname",
    "lastname",
    "phone_number",
    "number_country_code",
    "last_call_status",
    "last_call_at",
    "last_call_duration",
    "last_call_feedback",
    "source_name",
    "tag_name",
    "category_name",
    "notes",
    "created_at",
    "updated_at",
    "status",
];

/// Fills the store.
pub(super) fn seed(seeding: &Seeding, store: &Store<'_>) -> store::Result<()> {
    contacts::seed(seeding, store, |number, contact| {
        if number == 0 {
            contact["id"] = FIRST.into();
        }
        contact["company_id"] = COMPANY.into();
        contact["workspace_id"] = DEFAULT.into();
        if contact["last_call_status"] == "answered" {
            contact["last_call_status"] = "in-progress".into();
        }
        if !contact["campaign_id"].is_null() {
            contact["campaign_id"] = campaigns::FIRST.into();
        }
        // What is null here is absent where the document does not allow it.
        if let Value::Object(contact) = contact {
            let optional = [
                "last_call_status",
                "source_name",
                "tag_name",
                "category_name",
                "campaign_id",
                "status",
            ];
            contact.retain(|name, value| !value.is_null() || !optional.contains(&name.as_str()));
        }
    })
}

/// `contacts_query`.
pub(super) fn query(call: &Call<'_>) -> HandlerResult {
    let mut filters = days(call, "$.created_at")?;
    let workspace = call.query_text("workspace").unwrap_or(DEFAULT);
    for (field, value) in [
        ("workspace_id", Some(workspace)),
        ("source_name", call.query_text("source_name")),
        ("campaign_id", call.query_text("campaign_id")),
        ("status", call.query_text("status")),
    ] {
        let same = value.map(|value| Test::Equals(value.into()));
        filters.extend(same.map(|same| Filter::json(format!("$.{field}"), same)));
    }
    for (name, field) in [
        ("last_call_statuses", "last_call_status"),
        ("tags", "tag_name"),
        ("categories", "category_name"),
    ] {
        let values = call.query_text(name).map(listed);
        filters.extend(values.map(|values| Filter::json(format!("$.{field}"), values)));
    }
    if let Some(text) = call.query_text("search") {
        filters.push(searched(text, &["firstname", "lastname", "phone_number"]));
    }
    let column = call.query_text("sort_column").unwrap_or("created_at");
    if !COLUMNS.contains(&column) {
        return Err(Rejection::invalid(
            "query/sort_column",
            "there is no such column",
        ));
    }
    let contacts = page(call, CONTACTS, filters, &by(column, false))?;
    Ok(ok(contacts.into()))
}

/// `contacts_get`.
pub(super) fn get(call: &Call<'_>) -> HandlerResult {
    Ok(ok(of_path(call, CONTACTS, "Contact")?))
}
