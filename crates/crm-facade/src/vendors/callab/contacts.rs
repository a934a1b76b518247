use crm_callab::early::types;

use super::{API, Callab};
use crate::adapter::{self, Reading, read_all, rows_in};
use crate::model::{Call, Contact, Phone};
use crate::traits::Contacts;
use crate::{Error, Listing, Options, Query, Result};

pub(super) const FILTERS: [&str; 4] = ["tags", "categories", "source_names", "last_call_statuses"];

/// `company_id` is left: it is the company that owns the contact, not the one that it works at.
pub(super) fn read(from: &mut Reading<types::Contact>) -> Contact {
    let mut contact = Contact::new();
    contact.id = adapter::filled(&mut from.id).map(Into::into);
    contact.created_at = from.created_at.take().map(Into::into);
    contact.updated_at = from.updated_at.take().map(Into::into);
    contact.first_name = from.firstname.take();
    contact.last_name = from.lastname.take();
    contact.phone_numbers = filled(Phone {
        number: adapter::filled(&mut from.phone_number),
        country_code: adapter::filled(&mut from.number_country_code),
        ..Phone::default()
    })
    .into_iter()
    .collect();
    contact.custom_fields = adapter::custom_fields(&mut from.metadata);
    contact.lead_source = from.source_name.take();
    contact.tags = adapter::filled(&mut from.tag_name).into_iter().collect();
    contact.category = from.category_name.take();
    contact.status = from.status.take();
    contact.notes = from.notes.take();
    contact.last_call = filled(Call {
        at: from.last_call_at.take().map(Into::into),
        status: from.last_call_status.take(),
        duration_seconds: from.last_call_duration.take(),
        feedback: from.last_call_feedback.take(),
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
        Ok(Listing::whole(&options, move || {
            Box::pin(async move {
                let mut answer = client.contacts_query(&body).await?.into_inner();
                let rows = answer.data.take();
                let rows = rows_in(&answer, "data", rows)?;
                Ok(read_all(API.vendor, rows, read))
            })
        }))
    }
}
