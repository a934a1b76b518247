//! Contacts of LunarSend v1: mappers and calls.

use std::collections::BTreeSet;

use crm_lunarsend::v1::{Client, types};
use serde_json::{Map, Value};

use super::{API, LunarSend};
use crate::adapter::{self, Reading, Reply, Writing, draft_patch, draft_record, filled};
use crate::model::{Contact, ContactId, ContactPatch, Email, Phone};
use crate::resource::{Resource, Verb};
use crate::traits::Contacts;
use crate::{
    Change, Error, ErrorKind, FollowUp, Listing, Mapped, Options, Origin, Outcome, Prepared, Query,
    Receipt, Result,
};

/// The fields of a contact that the documents name, and any other: they have no list of those that
/// can be searched.
pub(super) const FILTERS: [&str; 8] = [
    "first_name",
    "last_name",
    "email",
    "phone",
    "company",
    "job_title",
    "notes",
    "*",
];

/// The filters by fields of the model.
pub(super) const FILTER_FIELDS: [(&str, &str); 4] = [
    ("emails", "email"),
    ("phone_numbers", "phone"),
    ("company_name", "company"),
    ("title", "job_title"),
];

const DELETED: &str = "Document deleted successfully";

/// Reads a row of a search. The document names its id only; the other fields have the names that a
/// contact is created with.
pub(super) fn read(from: &mut Reading<types::ContactId>) -> Contact {
    let mut contact = Contact::new();
    contact.id = filled(&mut from.id).map(Into::into);
    let mut fields = from.unknown_fields.to_map();
    contact.first_name = string(&mut fields, "first_name");
    contact.last_name = string(&mut fields, "last_name");
    contact.full_name = string(&mut fields, "name");
    let address = label(&mut fields, "email", Value::is_string);
    contact.emails = address.map(Email::new).into_iter().collect();
    // The documents have it as text and as number.
    let number = label(&mut fields, "phone", |phone| {
        phone.is_string() || phone.is_number()
    });
    contact.phone_numbers = number.map(Phone::new).into_iter().collect();
    contact.company_name = string(&mut fields, "company");
    contact.title = string(&mut fields, "job_title");
    contact.notes = string(&mut fields, "notes");
    from.unknown_fields = fields.into();
    contact
}

fn string(fields: &mut Map<String, Value>, name: &str) -> Option<String> {
    match fields.remove(name)? {
        Value::String(string) => Some(string),
        other => {
            fields.insert(name.to_owned(), other);
            None
        }
    }
}

/// Takes a value as a string that is not empty.
fn label(
    fields: &mut Map<String, Value>,
    name: &str,
    is_understood: fn(&Value) -> bool,
) -> Option<String> {
    let value = fields.get(name).filter(|value| is_understood(value))?;
    let label = match value {
        Value::String(string) => string.clone(),
        other => other.to_string(),
    };
    if label.is_empty() {
        return None;
    }
    fields.remove(name);
    Some(label)
}

pub(super) fn create(from: &mut Writing<ContactPatch>) -> types::ContactCreate {
    from.read_only(&["full_name"]);
    let (first_name, email) = (from.first_name.take(), email(from));
    let email = email.map_or(Change::Leave, Change::Set);
    let mut body = types::ContactCreate::builder()
        .first_name(from.need("first_name", "first_name", first_name))
        .email(from.need("emails", "email", email))
        .build();
    from.last_name.give(&mut body.last_name);
    from.company_name.give(&mut body.company);
    from.title.give(&mut body.job_title);
    from.notes.give(&mut body.notes);
    body.phone = phone(from);
    body
}

/// A change has one name, and no document says what becomes of first and last name.
pub(super) fn edit(from: &mut Writing<ContactPatch>) -> types::ContactEditFields {
    from.read_only(&["first_name", "last_name", "company_name", "title", "notes"]);
    let mut body = types::ContactEditFields::default();
    from.full_name.give(&mut body.name);
    body.email = email(from);
    body.phone = phone(from);
    body
}

fn email(from: &mut Writing<ContactPatch>) -> Option<String> {
    let email = from.main_of("emails", |patch| patch.emails.entries())?;
    email.address.take()
}

fn phone(from: &mut Writing<ContactPatch>) -> Option<types::Phone> {
    let number = from.main_phone(|patch| patch.phone_numbers.entries())?;
    Some(types::Phone::String(number))
}

/// What is searched, one after another.
const FIELDS: [&str; 4] = ["first_name", "last_name", "email", "company"];

/// Searches one field for one text. The response's shape is not documented: a list is taken for rows,
/// an object for one.
async fn found(
    client: &Client,
    field: &str,
    text: &str,
    keep_raw: bool,
) -> Result<Vec<Mapped<Contact>>> {
    let response = client.contacts_search(text, field).await?;
    let rows = match response.into_inner().0 {
        Value::Array(rows) => rows,
        Value::Object(fields) if fields.is_empty() => Vec::new(),
        Value::Null => Vec::new(),
        row @ Value::Object(_) => vec![row],
        _ => {
            return Err(Error::new(
                ErrorKind::Decode,
                "the search returns neither a list nor an object",
            )
            .with_origin(Origin::Vendor)
            .with_advice("look at the response with the typed client"));
        }
    };
    Ok(rows
        .into_iter()
        .map(|row| {
            let raw = keep_raw.then(|| row.clone());
            let mut mapped = adapter::read(API.vendor, record(row), read);
            mapped.raw = raw;
            mapped
        })
        .collect())
}

/// A row that is no object is kept whole.
fn record(row: Value) -> types::ContactId {
    let mut record = types::ContactId::default();
    match row {
        Value::Object(mut fields) => {
            // A number passes for an id.
            record.id = label(&mut fields, "id", |id| id.is_string() || id.is_number());
            record.unknown_fields = fields.into();
        }
        Value::Null => {}
        other => record.unknown_fields.insert("value", &other),
    }
    record
}

/// Without an id, who knows what would be changed.
fn known(id: ContactId) -> Result<String> {
    let id = id.as_ref().to_owned();
    if id.is_empty() {
        return Err(Error::invalid(["id"], "the id is empty"));
    }
    Ok(id)
}

fn sought(field: &str, text: String) -> Result<String> {
    if text.is_empty() {
        return Err(Error::invalid([field], "there is no text to look for"));
    }
    Ok(text)
}

/// The one filter and its one value.
fn only(query: Query) -> Result<(String, String)> {
    let mut filters = query.filters.into_iter();
    match (query.text, filters.next(), filters.next()) {
        (None, Some((field, mut values)), None) if values.len() == 1 => {
            let text = sought(&field, values.remove(0))?;
            Ok((field, text))
        }
        _ => Err(Error::new(
            ErrorKind::Unsupported,
            "the vendor searches one field for one text, and lists nothing else",
        )
        .with_advice("ask with one filter of one value, such as `email`")),
    }
}

impl Contacts for LunarSend {
    fn list(&self, query: Query, options: Options) -> Result<Listing<Contact>> {
        let (field, text) = only(query)?;
        let client = self.client.with_options(options.for_client());
        let keep_raw = options.wants_raw();
        Ok(Listing::whole(&options, move || {
            Box::pin(async move { found(&client, &field, &text, keep_raw).await })
        }))
    }

    fn search(&self, text: String, options: Options) -> Result<Listing<Contact>> {
        let text = sought("text", text)?;
        let client = self.client.with_options(options.for_client());
        let keep_raw = options.wants_raw();
        Ok(Listing::whole(&options, move || {
            Box::pin(async move {
                let mut rows = Vec::new();
                let mut seen = BTreeSet::new();
                let mut rejected = Vec::new();
                for field in FIELDS {
                    let more = match found(&client, field, &text, keep_raw).await {
                        Err(error) if *error.kind() == ErrorKind::NotFound => {
                            rejected.push(error);
                            continue;
                        }
                        more => more?,
                    };
                    rows.extend(more.into_iter().filter(|row| match &row.value.id {
                        Some(id) => seen.insert(id.as_ref().to_owned()),
                        None => true,
                    }));
                }
                // One field that is not found is nobody; all of them may be a wrong path.
                match rejected.pop() {
                    Some(error) if rejected.len() + 1 == FIELDS.len() => Err(error),
                    _ => Ok(rows),
                }
            })
        }))
    }

    fn prepare_create(&self, contact: Contact, options: Options) -> Result<Prepared<ContactId>> {
        let client = self.client.with_options(options.for_client());
        let draft = draft_record(API.vendor, contact, create)?;
        Ok(Prepared::new(draft, |body| {
            Box::pin(async move {
                let created = client.contacts_create(&body).await?;
                let receipt = Receipt::new(Outcome::Created)
                    .id(created.id.clone().filter(|id| !id.is_empty()))
                    .response(&created);
                Ok(match receipt.id {
                    Some(_) => receipt,
                    None => receipt.follow_up(FollowUp::new(
                        Resource::Contact,
                        Verb::List,
                        "the id of the new contact",
                    )),
                })
            })
        }))
    }

    fn prepare_update(
        &self,
        id: ContactId,
        patch: ContactPatch,
        options: Options,
    ) -> Result<Prepared<ContactId>> {
        let client = self.client.with_options(options.for_client());
        let id = known(id)?;
        let draft = draft_patch(API.vendor, patch, edit)?;
        if draft.body == types::ContactEditFields::default() {
            return Err(Error::invalid(
                draft.losses.into_iter().map(|loss| loss.path),
                "nothing of it can be changed: the vendor takes a whole name, an e-mail address \
                 and a phone number",
            ));
        }
        let draft = draft.map(|fields| {
            let edit = types::ContactEdit::builder()
                .contact_id(id)
                .update_fields(fields);
            types::ContactEditRequest::from(edit.build())
        });
        Ok(Prepared::new(draft, |body| {
            Box::pin(async move {
                let edited = client.contacts_edit(&body).await?;
                Ok(Receipt::new(Outcome::Updated)
                    .id(edited.id.clone().filter(|id| !id.is_empty()))
                    .response(&edited))
            })
        }))
    }

    fn delete(&self, id: ContactId, options: Options) -> Reply<'_, Receipt<ContactId>> {
        Box::pin(async move {
            let id = known(id)?;
            let client = self.client.with_options(options.for_client());
            let body = types::ContactDelete::builder().contact_id(id).build();
            let response = client.contacts_delete(&body).await?;
            let text = String::from_utf8_lossy(&response);
            let text = serde_json::from_str(&text).unwrap_or_else(|_| text.trim().to_owned());
            // A success without a body is one of which the vendor tells no more.
            let outcome = if text == DELETED || text.is_empty() {
                Outcome::Deleted
            } else {
                Outcome::Unknown {
                    how_to_find_out: "read the message, and list with the filter `email`".into(),
                }
            };
            Ok(Receipt::new(outcome)
                .message(Some(text).filter(|text| !text.is_empty()))
                .response(&response))
        })
    }
}
