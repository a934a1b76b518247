use crate::model::{Contact, ContactId, ContactPatch, CustomFieldDefinition};
use crate::{Mapped, Query, Receipt};

macro_rules! contacts {
    ($define:ident) => {
        $define! {
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
                    [|api, options| emulate::upsert(api, contact, options)];
            }
            writes {
                /// Makes a new one.
                create(Contact, Create)(contact: Contact) -> ContactId, prepare_create;
                /// Changes one.
                update(Contact, Update)(id: ContactId, patch: ContactPatch) -> ContactId, prepare_update;
            }
        }
    };
}
pub(crate) use contacts;

contacts!(resource_trait);
