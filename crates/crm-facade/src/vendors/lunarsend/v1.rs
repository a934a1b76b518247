//! LunarSend, first generation: contacts. All its paths are assumed, and what a search returns is
//! not documented beyond an id.

mod contacts;

use std::sync::OnceLock;

use crm_lunarsend::v1::{API, Client};

use crate::adapter::{Connector, Mapping, Resources, Typed, VendorClient};
use crate::capability::{Capabilities, Resource, Verb};
use crate::model::Contact;

pub(super) const CONNECTOR: Connector = Connector::of::<Client>();

type LunarSend = Typed<Client>;

impl VendorClient for Client {
    const CAPABILITIES: fn() -> &'static Capabilities = capabilities;
    const MAPPINGS: fn() -> Vec<Mapping> = mappings;

    fn resources(lunarsend: &LunarSend) -> Resources<'_> {
        Resources::new().contacts(lunarsend)
    }
}

fn capabilities() -> &'static Capabilities {
    const SEARCH: &[&str] = &["contacts_search"];
    const RESPONSE: &str = "the shape of the response is not documented beyond an id";
    const BY_HAND: Option<&str> =
        Some("list with the filter `email`, look at what is there, and use its id");
    static CAPABILITIES: OnceLock<Capabilities> = OnceLock::new();
    CAPABILITIES.get_or_init(|| {
        Capabilities::of(&API)
            .native(Resource::Contact, Verb::List, SEARCH)
            .filters(&contacts::FILTERS)
            .filter_fields(&contacts::FILTER_FIELDS)
            .note(RESPONSE)
            .emulated(
                Resource::Contact,
                Verb::Search,
                SEARCH,
                "first name, last name, e-mail address and company are searched one after another",
                "4",
            )
            .note(RESPONSE)
            .unsupported(
                Resource::Contact,
                Verb::FindByEmail,
                "the vendor's search is documented to respond with an id alone, and not whom a text \
                 matches, so that nothing shows whose id it is",
                BY_HAND,
            )
            .unsupported(
                Resource::Contact,
                Verb::Upsert,
                "nothing shows which contact has an e-mail address: the vendor's search is \
                 documented to respond with an id alone",
                BY_HAND,
            )
            .native(Resource::Contact, Verb::Create, &["contacts_create"])
            .native(Resource::Contact, Verb::Update, &["contacts_edit"])
            .native(Resource::Contact, Verb::Delete, &["contacts_delete"])
            .unsupported(
                Resource::Contact,
                Verb::Get,
                "the vendor's API has no endpoint that returns a contact by its id, and its search does not \
                 document the id as a field",
                Some("list with one filter, such as `email`"),
            )
            .unsupported(
                Resource::Contact,
                Verb::Count,
                "the vendor's API has no endpoint that counts contacts",
                Some("count the rows of a list with one filter"),
            )
            .build()
    })
}

fn mappings() -> Vec<Mapping> {
    vec![
        // Of what a search returns, no more than the id is documented.
        Mapping::read(contacts::read),
        Mapping::create::<Contact, _>(contacts::create),
        Mapping::update::<Contact, _>(contacts::edit),
    ]
}

#[cfg(test)]
mod tests;
