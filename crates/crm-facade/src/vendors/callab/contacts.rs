use crm_callab::early::types;

use super::{API, Callab};
use crate::adapter::{self, Source};
use crate::model::{Call, Contact, Phone};
use crate::traits::Contacts;
use crate::{Error, Listing, Options, Query, Result};

pub(super) const FILTERS: [&str; 4] = ["tags", "categories", "source_names", "last_call_statuses"];

/// `company_id` is left: it is the company that owns the contact, not the one that it works at.
pub(super) fn read(source: &mut Source<'_>) -> Contact {
    let mut contact = Contact::new();
    contact.id = source.id("id");
    contact.created_at = source.time("created_at");
    contact.updated_at = source.time("updated_at");
    contact.first_name = source.text("firstname");
    contact.last_name = source.text("lastname");
    contact.phone_numbers = filled(Phone {
        number: source.filled("phone_number"),
        country_code: source.filled("number_country_code"),
        ..Phone::default()
    })
    .into_iter()
    .collect();
    contact.custom_fields = source.custom_fields("metadata");
    contact.lead_source = source.text("source_name");
    contact.tags = source.filled("tag_name").into_iter().collect();
    contact.category = source.text("category_name");
    contact.status = source.text("status");
    contact.notes = source.text("notes");
    contact.last_call = filled(Call {
        at: source.time("last_call_at"),
        status: source.text("last_call_status"),
        duration_seconds: source.integer("last_call_duration"),
        feedback: source.text("last_call_feedback"),
    });
    contact
}

fn filled<T: Default + PartialEq>(part: T) -> Option<T> {
    (part != T::default()).then_some(part)
}

fn request(mut query: Query) -> Result<types::ContactQuery> {
    for (name, values) in &query.filters {
        if values.is_empty() {
            let detail = format!("no document says what `{name}` without a value means");
            return Err(Error::invalid([name], detail));
        }
    }
    let [tags, categories, source_names, last_call_statuses] =
        FILTERS.map(|name| query.filters.remove(name));
    let mut body = types::ContactQuery::default();
    body.tags = tags;
    body.categories = categories;
    body.source_names = source_names;
    body.last_call_statuses = last_call_statuses;
    Ok(body)
}

impl Contacts for Callab {
    fn list(&self, query: Query, options: Options) -> Result<Listing<Contact>> {
        let body = request(query)?;
        let client = self.client.with_options(options.for_client());
        let keep_raw = options.wants_raw();
        Ok(Listing::whole(&options, move || {
            Box::pin(async move {
                let answer = client.contacts_query(&body).await?;
                Ok(adapter::read_rows(
                    API.vendor, &answer, "/data", keep_raw, read,
                ))
            })
        }))
    }
}
