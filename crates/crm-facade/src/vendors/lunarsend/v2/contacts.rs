//! Contacts of LunarSend v2: mappers and calls.

use crm_lunarsend::v2::types;

use super::parts::{self, Sought};
use super::{API, LunarSend};
use crate::adapter::{self, Reading, Reply, Writing, draft_record, each, filled, read_list};
use crate::model::{Contact, ContactId, ContactPatch};
use crate::resource::{Resource, Verb};
use crate::traits::Contacts;
use crate::{
    Change, Error, ErrorKind, FollowUp, Listing, Mapped, Options, Origin, Outcome, Prepared, Query,
    Result,
};

/// A string, the fields that the documents name, and any other: what they name are examples.
pub(super) const FILTERS: [&str; 4] = ["text", "tag", "company", "*"];

/// What a row of a search does not have.
pub(super) const ROWS_LACK: &[&str] = &["created_at", "title", "notes"];

pub(super) fn read(from: &mut Reading<types::Contact>) -> Contact {
    let mut contact = Contact::new();
    contact.id = filled(&mut from.id).map(Into::into);
    contact.created_at = from.created_at.take().map(Into::into);
    contact.owner_id = filled(&mut from.user_id).map(Into::into);
    contact.first_name = from.first_name.take();
    contact.last_name = from.last_name.take();
    contact.emails = parts::emails(&mut from.email);
    contact.phone_numbers = parts::phone_numbers(&mut from.phone);
    contact.company_name = from.company.take();
    contact.title = from.job_title.take();
    contact.notes = from.notes.take();
    contact.last_activity_at = from.last_activity.take().map(Into::into);
    contact
}

/// Reads a row of a search, which has the contact's tags too.
pub(super) fn read_hit(from: &mut Reading<types::ContactHit>) -> Contact {
    let mut contact = Contact::new();
    contact.id = filled(&mut from.contact_id).map(Into::into);
    contact.owner_id = filled(&mut from.user_id).map(Into::into);
    contact.first_name = from.first_name.take();
    contact.last_name = from.last_name.take();
    contact.emails = parts::emails(&mut from.email);
    contact.phone_numbers = parts::phone_numbers(&mut from.phone);
    contact.company_name = from.company.take();
    contact.last_activity_at = from.last_activity.take().map(Into::into);
    let tags = each(&mut from.tags, |tag| (filled(&mut tag.id), tag.name.take()));
    let (ids, names): (Vec<_>, Vec<_>) = tags.into_iter().unzip();
    contact.list_ids = ids.into_iter().flatten().map(Into::into).collect();
    contact.tags = names.into_iter().flatten().collect();
    // Every row has the total of all; it is no part of the record.
    from.total_count = None;
    from.translated("total_count");
    contact
}

/// Reads a contact of a tag.
pub(super) fn read_of_tag(from: &mut Reading<types::TagContact>) -> Contact {
    let mut contact = Contact::new();
    contact.id = filled(&mut from.id).map(Into::into);
    contact.first_name = from.first_name.take();
    contact.last_name = from.last_name.take();
    contact.emails = parts::emails(&mut from.email);
    contact.company_name = from.company.take();
    contact.last_activity_at = from.last_activity.take().map(Into::into);
    contact
}

pub(super) fn create(from: &mut Writing<ContactPatch>) -> types::ContactCreate {
    read_only(from);
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
    from.owner_id.give(&mut body.user_id);
    body.phone = phone(from);
    body
}

pub(super) fn edit(from: &mut Writing<ContactPatch>, id: &str) -> types::ContactEdit {
    read_only(from);
    let mut body = types::ContactEdit::builder().id(id).build();
    from.first_name.give(&mut body.first_name);
    from.last_name.give(&mut body.last_name);
    from.company_name.give(&mut body.company);
    from.title.give(&mut body.job_title);
    from.notes.give(&mut body.notes);
    from.owner_id.give(&mut body.user_id);
    body.email = email(from);
    body.phone = phone(from);
    body
}

fn read_only(from: &mut Writing<ContactPatch>) {
    from.read_only(&["last_activity_at", "list_ids", "tags"]);
}

fn email(from: &mut Writing<ContactPatch>) -> Option<String> {
    let email = from.main_of("emails", |patch| patch.emails.entries())?;
    email.address.take()
}

fn phone(from: &mut Writing<ContactPatch>) -> Option<String> {
    from.main_phone(|patch| patch.phone_numbers.entries())
}

fn params(sought: Sought) -> types::ContactsSearchParams {
    let mut params = types::ContactsSearchParams::new();
    (params.search_by, params.search_term) = sought.into_parts();
    params
}

impl LunarSend {
    fn found(&self, sought: Sought, options: &Options) -> Listing<Contact> {
        let client = self.client.with_options(options.for_client());
        let params = params(sought);
        read_list(
            API.vendor,
            options,
            |plan| client.contacts_search_stream(&params, plan),
            read_hit,
        )
    }
}

impl Contacts for LunarSend {
    fn list(&self, query: Query, options: Options) -> Result<Listing<Contact>> {
        Ok(self.found(query.try_into()?, &options))
    }

    fn search(&self, text: String, options: Options) -> Result<Listing<Contact>> {
        Ok(self.found(Sought::text(text)?, &options))
    }

    fn count(&self, query: Query, options: Options) -> Reply<'_, Mapped<u64>> {
        Box::pin(async move {
            let params = params(query.try_into()?).page(0).query_amount(1);
            let client = self.client.with_options(options.for_client());
            let response = client.contacts_search(&params).await?;
            let total = response
                .total_count
                .and_then(|total| u64::try_from(total).ok());
            let mut mapped = Mapped::new(total.ok_or_else(|| {
                Error::new(ErrorKind::Decode, "the response has no total")
                    .with_origin(Origin::Vendor)
            })?);
            if options.wants_raw() {
                mapped.raw = response.unknown_fields.raw_value();
            }
            Ok(mapped)
        })
    }

    fn get(&self, id: ContactId, options: Options) -> Reply<'_, Mapped<Contact>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let response = client.contacts_get(parts::known("id", &id)?).await?;
            let contact = parts::data(response)?;
            Ok(adapter::read(API.vendor, contact, read))
        })
    }

    fn prepare_create(&self, contact: Contact, options: Options) -> Result<Prepared<ContactId>> {
        let client = self.client.with_options(options.for_client());
        let draft = draft_record(API.vendor, contact, create)?;
        Ok(Prepared::new(draft, |body| {
            Box::pin(async move {
                let response = client.contacts_create(&body).await?;
                let receipt = parts::receipt(Outcome::Created, response, |contact| contact.id)?;
                Ok(match receipt.id {
                    Some(_) => receipt,
                    None => receipt.follow_up(FollowUp::new(
                        Resource::Contact,
                        Verb::FindByEmail,
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
        let id = parts::known("id", &id)?;
        let nothing = types::ContactEdit::builder().id(id).build();
        let draft = parts::change(patch, |from| edit(from, id), &nothing)?;
        Ok(Prepared::new(draft, |body| {
            Box::pin(async move {
                let response = client.contacts_edit(&body).await?;
                parts::receipt(Outcome::Updated, response, |contact| contact.id)
            })
        }))
    }
}
