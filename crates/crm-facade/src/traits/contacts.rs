use crate::error::{Error, ErrorKind, Reply};
use crate::model::{Contact, ContactId, ContactPatch, CustomFieldDefinition};
use crate::{Change, Mapped, Options, Query, Receipt, emulate};

resource_trait! {
    /// People.
    pub trait Contacts, contacts;
    streams {
        /// Those that a query asks for.
        list(Contact, List)(query: Query) -> Contact;
        /// Those that a text is found in: a name, an address, a company.
        search(Contact, Search)(text: String) -> Contact
            [|api, options| emulate::search(api.list(Query::new(), options), &text)];
        /// The fields that the vendor's customer has defined for contacts.
        custom_fields(CustomField, List)(query: Query) -> CustomFieldDefinition;
    }
    calls {
        /// How many a query asks for.
        count(Contact, Count)(query: Query) -> Mapped<u64>;
        /// The one with this id.
        get(Contact, Get)(id: ContactId) -> Mapped<Contact>
            [|api, options| emulate::get_by_listing(api.list(Query::new(), options), id)];
        /// All that have an e-mail address, whatever its capitals.
        find_by_email(Contact, FindByEmail)(email: String) -> Vec<Mapped<Contact>>
            [|api, options| {
                // That nobody has it can only be said of a list that is whole.
                let found = api.search(email.clone(), options.counted());
                emulate::find_by_email(found, email)
            }];
        /// Removes one.
        delete(Contact, Delete)(id: ContactId) -> Receipt<ContactId>;
        /// Changes the one with the first e-mail address of `contact`, or creates it. If more than
        /// one has the address, nothing is written.
        upsert(Contact, Upsert)(contact: Contact) -> Receipt<ContactId>
            [|api, options| upsert(api, contact, options)];
    }
    writes {
        /// Makes a new one.
        create(Contact, Create)(contact: Contact) -> ContactId, prepare_create;
        /// Changes one.
        update(Contact, Update)(id: ContactId, patch: ContactPatch) -> ContactId, prepare_update;
    }
}

fn upsert<'a>(
    api: &'a dyn Contacts,
    contact: Contact,
    options: Options,
) -> Reply<'a, Receipt<ContactId>> {
    Box::pin(async move {
        let email = contact
            .emails
            .iter()
            .find(|email| email.primary == Some(true))
            .or(contact.emails.first())
            .and_then(|email| email.address.clone())
            .filter(|address| !address.is_empty())
            .ok_or_else(|| Error::invalid(["emails"], "there is no address to look for"))?;
        let found = api.find_by_email(email, options.clone()).await?;
        let mut ids = found.into_iter().map(|found| found.value.id);
        match (ids.next(), ids.next()) {
            (None, _) => api.create(contact, options).await,
            (Some(Some(id)), None) => {
                let patch = ContactPatch {
                    // It is what the contact was found by.
                    emails: if contact.emails.len() > 1 {
                        contact.emails.clone().into()
                    } else {
                        Change::Leave
                    },
                    ..contact.into()
                };
                let receipt = api.update(id.clone(), patch, options).await?;
                Ok(Receipt {
                    id: receipt.id.or(Some(id)),
                    ..receipt
                })
            }
            (Some(None), None) => Err(Error::new(
                ErrorKind::AmbiguousMatch,
                "the contact with this address has no id",
            )),
            (Some(_), Some(_)) => Err(Error::new(
                ErrorKind::AmbiguousMatch,
                "more than one contact has this address",
            )),
        }
    })
}
