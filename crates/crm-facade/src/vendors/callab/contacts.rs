//! Contacts of Callab.ai: mappers and calls.

use crm_callab::v1::types;

use super::{API, Callab, parts};
use crate::adapter::{self, Reading, Reply, read_list};
use crate::model::{Contact, ContactId, LastCall, Phone};
use crate::traits::Contacts;
use crate::{Listing, Mapped, Options, Query, Result};

pub(super) const FILTERS: [&str; 10] = [
    "text",
    "tags",
    "categories",
    "source_name",
    "last_call_statuses",
    "campaign_id",
    "status",
    "start_date",
    "end_date",
    "workspace",
];

/// The filters by fields of the model.
pub(super) const FILTER_FIELDS: [(&str, &str); 3] = [
    ("category", "categories"),
    ("lead_source", "source_name"),
    ("last_call.status", "last_call_statuses"),
];

/// `company_id` is left: it is the company that owns the contact, not the one that it works at.
pub(super) fn read(from: &mut Reading<types::Contact>) -> Contact {
    let mut contact = Contact::new();
    contact.id = adapter::filled(&mut from.id).map(Into::into);
    contact.created_at = from.created_at.take().map(Into::into);
    contact.updated_at = from.updated_at.take().map(Into::into);
    contact.first_name = from.firstname.take();
    contact.last_name = from.lastname.take();
    contact.phone_numbers = phone(from).into_iter().collect();
    contact.custom_fields = adapter::custom_fields(&mut from.metadata);
    contact.lead_source = from.source_name.take();
    contact.tags = adapter::filled(&mut from.tag_name).into_iter().collect();
    contact.category = from.category_name.take();
    contact.status = from.status.take();
    contact.notes = from.notes.take();
    let last_call = LastCall {
        at: from.last_call_at.take().map(Into::into),
        status: from.last_call_status.take(),
        duration_seconds: from.last_call_duration.take(),
        feedback: from.last_call_feedback.take(),
    };
    contact.last_call = (last_call != LastCall::default()).then_some(last_call);
    contact
}

/// The number is documented with its code, which stands beside it once more.
fn phone(from: &mut Reading<types::Contact>) -> Option<Phone> {
    let written = from.phone_number.clone();
    let record: &mut types::Contact = from;
    let phone = Phone::take(
        &mut record.phone_number,
        &mut record.number_country_code,
        true,
    )?;
    if phone.number != written {
        from.translated("phone_number");
    }
    Some(phone)
}

impl Callab {
    fn contacts(&self, mut query: Query, options: &Options) -> Result<Listing<Contact>> {
        let mut params = types::ContactsQueryParams::new();
        params.search = query.text.take();
        let mut joined = |name| parts::joined(&mut query, name);
        params.tags = joined("tags")?;
        params.categories = joined("categories")?;
        params.last_call_statuses = joined("last_call_statuses")?;
        let mut one = |name| parts::one(&mut query, name);
        params.source_name = one("source_name")?;
        params.campaign_id = one("campaign_id")?;
        params.status = one("status")?;
        params.workspace = one("workspace")?;
        params.start_date = one("start_date")?;
        params.end_date = one("end_date")?;
        let client = self.client.with_options(options.for_client());
        let open = |plan| client.contacts_query_stream(&params, plan);
        Ok(read_list(API.vendor, options, open, read))
    }
}

impl Contacts for Callab {
    fn list(&self, query: Query, options: Options) -> Result<Listing<Contact>> {
        self.contacts(query, &options)
    }

    fn search(&self, text: String, options: Options) -> Result<Listing<Contact>> {
        self.contacts(Query::new().text(text), &options)
    }

    fn get(&self, id: ContactId, options: Options) -> Reply<'_, Mapped<Contact>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let response = client.contacts_get(id.as_str()).await;
            let mut response = response.map_err(parts::of_one_id)?.into_inner();
            let contact = response.data.take();
            let contact = parts::data(&response, contact)?;
            Ok(adapter::read(API.vendor, contact, read))
        })
    }
}
