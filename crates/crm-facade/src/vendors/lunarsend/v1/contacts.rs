use std::collections::BTreeSet;

use crm_lunarsend::v1::{Client, types};
use serde_json::Value;

use super::{API, LunarSend};
use crate::adapter::{self, Reply, Source, Target};
use crate::capability::{Resource, Verb};
use crate::model::{Contact, ContactId, ContactPatch, Email, Phone};
use crate::traits::Contacts;
use crate::{
    Error, ErrorKind, FollowUp, Listing, Mapped, Options, Origin, Outcome, Query, Receipt, Result,
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

const DELETED: &str = "Document deleted successfully";

pub(super) fn read(source: &mut Source<'_>) -> Contact {
    let mut contact = Contact::new();
    contact.id = source.id("id");
    contact.first_name = source.text("first_name");
    contact.last_name = source.text("last_name");
    contact.full_name = source.text("name");
    contact.emails = source.filled("email").map(Email::new).into_iter().collect();
    // The documents have it as text and as number.
    contact.phone_numbers = source.label("phone").map(Phone::new).into_iter().collect();
    contact.company_name = source.text("company");
    contact.title = source.text("job_title");
    contact.notes = source.text("notes");
    contact
}

pub(super) fn write(target: &mut Target) {
    target.copy("first_name", "first_name");
    target.copy("last_name", "last_name");
    target.copy("company_name", "company");
    target.copy("title", "job_title");
    target.copy("notes", "notes");
    ways(target);
}

/// A change has one name, and no document says what becomes of first and last name.
pub(super) fn change(target: &mut Target) {
    target.read_only(&["first_name", "last_name", "company_name", "title", "notes"]);
    target.copy("full_name", "name");
    ways(target);
}

/// What is searched, one after another.
const FIELDS: [&str; 4] = ["first_name", "last_name", "email", "company"];

fn ways(target: &mut Target) {
    target.first("emails", |email| email.copy("address", "email"));
    target.first("phone_numbers", |phone| phone.copy("number", "phone"));
}

/// Searches one field for one text. The answer's shape is not documented: a list is taken for rows,
/// an object for one.
async fn found(
    client: &Client,
    field: &str,
    text: &str,
    keep_raw: bool,
) -> Result<Vec<Mapped<Contact>>> {
    let answer = client.contacts_search(text, field).await?;
    let rows = match adapter::json(&answer) {
        Value::Array(rows) => rows,
        Value::Object(fields) if fields.is_empty() => Vec::new(),
        Value::Null => Vec::new(),
        row @ Value::Object(_) => vec![row],
        _ => {
            return Err(Error::new(
                ErrorKind::Decode,
                "the search answers neither a list nor an object",
            )
            .with_origin(Origin::Vendor)
            .with_advice("look at the answer with the typed client"));
        }
    };
    Ok(rows
        .into_iter()
        .map(|row| adapter::read(API.vendor, row, keep_raw, read))
        .collect())
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
                let mut refused = Vec::new();
                for field in FIELDS {
                    let more = match found(&client, field, &text, keep_raw).await {
                        Err(error) if *error.kind() == ErrorKind::NotFound => {
                            refused.push(error);
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
                match refused.pop() {
                    Some(error) if refused.len() + 1 == FIELDS.len() => Err(error),
                    _ => Ok(rows),
                }
            })
        }))
    }

    fn find_by_email(&self, email: String, options: Options) -> Reply<'_, Vec<Mapped<Contact>>> {
        Box::pin(async move {
            let email = sought("email", email)?;
            let client = self.client.with_options(options.for_client());
            let mut rows = found(&client, "email", &email, options.wants_raw()).await?;
            // How a text matches is not documented, so each row must show that it is meant.
            let address = |row: &Mapped<Contact>| row.value.emails.first()?.address.clone();
            if rows.iter().any(|row| address(row).is_none()) {
                return Err(Error::new(
                    ErrorKind::AmbiguousMatch,
                    "the answer does not show the e-mail address of what was found",
                )
                .with_origin(Origin::Vendor)
                .with_advice("list with the filter `email`, and choose one by its id"));
            }
            rows.retain(|row| address(row).is_some_and(|found| found.eq_ignore_ascii_case(&email)));
            Ok(rows)
        })
    }

    fn create(&self, contact: Contact, options: Options) -> Reply<'_, Receipt<ContactId>> {
        Box::pin(async move {
            let (body, losses) =
                adapter::write::<types::ContactCreate>(API.vendor, &contact, write)?;
            let client = self.client.with_options(options.for_client());
            let answer = client.contacts_create(&body).await?;
            let receipt = Receipt::new(Outcome::Created)
                .id(answer.id.clone().filter(|id| !id.is_empty()))
                .losses(losses)
                .request_id(answer.request_id());
            Ok(match receipt.id {
                Some(_) => receipt,
                None => receipt.follow_up(FollowUp::new(
                    Resource::Contact,
                    Verb::FindByEmail,
                    "the id of the new contact",
                )),
            })
        })
    }

    fn update(
        &self,
        id: ContactId,
        patch: ContactPatch,
        options: Options,
    ) -> Reply<'_, Receipt<ContactId>> {
        Box::pin(async move {
            let id = known(id)?;
            let (fields, losses) =
                adapter::write::<types::ContactEditFields>(API.vendor, &patch, change)?;
            if fields == types::ContactEditFields::default() {
                return Err(Error::invalid(
                    losses.into_iter().map(|loss| loss.path),
                    "nothing of it can be changed: the vendor takes a whole name, an e-mail \
                     address and a phone number",
                ));
            }
            let body = types::ContactEdit::builder()
                .contact_id(id)
                .update_fields(fields)
                .build();
            let client = self.client.with_options(options.for_client());
            let answer = client.contacts_edit(&body.into()).await?;
            Ok(Receipt::new(Outcome::Updated)
                .id(answer.id.clone().filter(|id| !id.is_empty()))
                .losses(losses)
                .request_id(answer.request_id()))
        })
    }

    fn delete(&self, id: ContactId, options: Options) -> Reply<'_, Receipt<ContactId>> {
        Box::pin(async move {
            let id = known(id)?;
            let client = self.client.with_options(options.for_client());
            let answer = client.contacts_delete(&id).await?;
            let text = String::from_utf8_lossy(&answer);
            let text = serde_json::from_str(&text).unwrap_or_else(|_| text.trim().to_owned());
            let outcome = if text == DELETED {
                Outcome::Deleted
            } else {
                Outcome::Unknown {
                    how_to_find_out: "read the message, and list with the filter `email`".into(),
                }
            };
            Ok(Receipt::new(outcome)
                .message(Some(text).filter(|text| !text.is_empty()))
                .request_id(answer.request_id()))
        })
    }
}
