//! The trait [`Contacts`].

use crate::model::{Contact, ContactId, ContactPatch, CustomFieldDefinition};
use crate::{Mapped, Query, Receipt};

macro_rules! contacts {
    ($define:ident) => {
        $define! {
            /// People.
            pub trait Contacts, contacts;
            streams {
                /// Lists the contacts that match a query.
                list(Contact, List)(query: Query) -> Contact;
                /// Lists the contacts that contain a string in their name, address or company.
                search(Contact, Search)(text: String) -> Contact
                    [|api, options| emulate::search(api.list(Query::new(), options), &text)];
                /// Lists the custom fields that are defined for contacts.
                custom_fields(CustomField, List)(query: Query) -> CustomFieldDefinition;
            }
            calls {
                /// Counts the contacts that match a query.
                count(Contact, Count)(query: Query) -> Mapped<u64>;
                /// Gets a contact by its id.
                get(Contact, Get)(id: ContactId) -> Mapped<Contact>
                    [|api, options| emulate::get_by_listing(api.list(Query::new(), options), id)];
                /// Finds all contacts with an e-mail address, ignoring case.
                find_by_email(Contact, FindByEmail)(email: String) -> Vec<Mapped<Contact>>
                    [|api, options| {
                        // That nobody has it can only be said of a list that is whole.
                        let found = api.search(email.clone(), options.counted());
                        emulate::find_by_email(found, email)
                    }];
                /// Deletes a contact.
                delete(Contact, Delete)(id: ContactId) -> Receipt<ContactId>;
                /// Updates the contact with the first e-mail address of `contact`, or creates it. If more
                /// than one has the address, nothing is written.
                upsert(Contact, Upsert)(contact: Contact) -> Receipt<ContactId>
                    [|api, options| emulate::upsert(api, contact, options)];
            }
            writes {
                /// Creates a contact.
                create(Contact, Create)(contact: Contact) -> ContactId, prepare_create;
                /// Updates a contact.
                update(Contact, Update)(id: ContactId, patch: ContactPatch) -> ContactId, prepare_update;
            }
        }
    };
}
pub(crate) use contacts;

contacts!(resource_trait);
