//! Acme CRM: its contacts, which are listed by cursor.

use std::sync::OnceLock;

use crm_acme::v1::{API, Client, types};

use super::Vendor;
use crate::adapter::{Connector, Mapping, Reading, Resources, Typed, VendorClient, read_list};
use crate::capability::{Capabilities, Resource, Verb};
use crate::model::{Contact, Email};
use crate::traits::Contacts;
use crate::{Listing, Options, Query, Result};

pub(super) const VENDOR: Vendor = Vendor {
    id: API.vendor,
    name: API.vendor_name,
    generations: &[&API],
    connectors: &[Connector::of::<Client>()],
};

type Acme = Typed<Client>;

impl VendorClient for Client {
    const CAPABILITIES: fn() -> &'static Capabilities = capabilities;
    const MAPPINGS: fn() -> Vec<Mapping> = || vec![Mapping::read(read)];

    fn resources(acme: &Acme) -> Resources<'_> {
        Resources::new().contacts(acme)
    }
}

fn capabilities() -> &'static Capabilities {
    static CAPABILITIES: OnceLock<Capabilities> = OnceLock::new();
    CAPABILITIES.get_or_init(|| {
        Capabilities::of(&API)
            .native(Resource::Contact, Verb::List, &["contacts_list"])
            .build()
    })
}

fn read(from: &mut Reading<types::Contact>) -> Contact {
    let mut contact = Contact::new();
    contact.id = from.id.take().map(Into::into);
    contact.emails = from.email.take().map(Email::new).into_iter().collect();
    contact
}

impl Contacts for Acme {
    fn list(&self, _query: Query, options: Options) -> Result<Listing<Contact>> {
        let client = self.client.with_options(options.for_client());
        let params = types::ContactsListParams::new();
        let open = |plan| client.contacts_list_stream(&params, plan);
        Ok(read_list(API.vendor, &options, open, read))
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_operation_is_reached() {
        // The account is left to the typed client.
        crate::vendors::rules::every_operation_is_reached("acme", &["account_get"]);
    }
}
