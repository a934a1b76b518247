use crm_lunarsend::v2::types;

use super::parts::{self, PAGES, Sought};
use super::{API, LunarSend};
use crate::adapter::{self, Reply, Source, Target};
use crate::capability::{Resource, Verb};
use crate::model::{Contact, ContactId, ContactPatch, Email, Phone};
use crate::traits::Contacts;
use crate::{
    Error, ErrorKind, FollowUp, Listing, Mapped, Options, Origin, Outcome, Query, Receipt, Result,
};

/// A text, the fields that the documents name, and any other: what they name are examples.
pub(super) const FILTERS: [&str; 4] = ["text", "tag", "company", "*"];

/// Reads a contact, a row of a search, which has its tags too, or a contact of a tag.
pub(super) fn read(source: &mut Source<'_>) -> Contact {
    let mut contact = Contact::new();
    contact.id = source.id("id").or_else(|| source.id("contact_id"));
    contact.created_at = source.time("created_at");
    contact.owner_id = source.id("user_id");
    contact.first_name = source.text("first_name");
    contact.last_name = source.text("last_name");
    contact.emails = source.filled("email").map(Email::new).into_iter().collect();
    contact.phone_numbers = source.filled("phone").map(Phone::new).into_iter().collect();
    contact.company_name = source.text("company");
    contact.title = source.text("job_title");
    contact.notes = source.text("notes");
    contact.last_activity_at = source.time("last_activity");
    let tags = source.each("tags", |tag| (tag.id("id"), tag.text("name")));
    let (ids, names): (Vec<_>, Vec<_>) = tags.into_iter().unzip();
    contact.list_ids = ids.into_iter().flatten().collect();
    contact.tags = names.into_iter().flatten().collect();
    parts::leave_total(source);
    contact
}

pub(super) fn write(target: &mut Target) {
    target.read_only(&["last_activity_at", "list_ids", "tags"]);
    target.copy("first_name", "first_name");
    target.copy("last_name", "last_name");
    target.copy("company_name", "company");
    target.copy("title", "job_title");
    target.copy("notes", "notes");
    target.copy("owner_id", "user_id");
    target.first("emails", |email| email.copy("address", "email"));
    target.first("phone_numbers", |phone| phone.copy("number", "phone"));
}

pub(super) fn change(target: &mut Target, id: &str) {
    target.put("id", id);
    write(target);
}

impl LunarSend {
    fn found(&self, sought: Sought, options: &Options) -> Result<Listing<Contact>> {
        let client = self.client.with_options(options.for_client());
        let keep_raw = options.wants_raw();
        Listing::paged(options, PAGES, move |page, size| {
            let (client, sought) = (client.clone(), sought.clone());
            let (page, size) = parts::place(page, size);
            Box::pin(async move {
                let answer = client
                    .contacts_search(page, size, sought.by(), sought.term())
                    .await?;
                Ok(parts::page(&answer, answer.total_count, keep_raw, read))
            })
        })
    }
}

impl Contacts for LunarSend {
    fn list(&self, query: Query, options: Options) -> Result<Listing<Contact>> {
        self.found(query.try_into()?, &options)
    }

    fn search(&self, text: String, options: Options) -> Result<Listing<Contact>> {
        self.found(Sought::text(text)?, &options)
    }

    fn count(&self, query: Query, options: Options) -> Reply<'_, Mapped<u64>> {
        Box::pin(async move {
            let sought = Sought::try_from(query)?;
            let (page, size) = parts::place(0, Some(1));
            let client = self.client.with_options(options.for_client());
            let answer = client
                .contacts_search(page, size, sought.by(), sought.term())
                .await?;
            let total = answer
                .total_count
                .and_then(|total| u64::try_from(total).ok());
            let mut mapped = Mapped::new(total.ok_or_else(|| {
                Error::new(ErrorKind::Decode, "the answer has no total").with_origin(Origin::Vendor)
            })?);
            mapped.raw = options.wants_raw().then(|| adapter::json(&answer));
            Ok(mapped)
        })
    }

    fn get(&self, id: ContactId, options: Options) -> Reply<'_, Mapped<Contact>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let answer = client.contacts_get(parts::known("id", &id)?).await?;
            let contact = parts::data(&answer)?;
            Ok(adapter::read(
                API.vendor,
                contact,
                options.wants_raw(),
                read,
            ))
        })
    }

    fn create(&self, contact: Contact, options: Options) -> Reply<'_, Receipt<ContactId>> {
        Box::pin(async move {
            let (body, losses) =
                adapter::write::<types::ContactCreate>(API.vendor, &contact, write)?;
            let client = self.client.with_options(options.for_client());
            let answer = client.contacts_create(&body).await?;
            let receipt = parts::receipt(Outcome::Created, &answer, "id")?.losses(losses);
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
            let id = parts::known("id", &id)?;
            let nothing = types::ContactEdit::builder().id(id).build();
            let (body, losses) = parts::change(&patch, |target| change(target, id), &nothing)?;
            let client = self.client.with_options(options.for_client());
            let answer = client.contacts_edit(&body).await?;
            Ok(parts::receipt(Outcome::Updated, &answer, "id")?.losses(losses))
        })
    }
}
