//! Callab: contacts, which can be listed.

mod contacts;

use std::sync::OnceLock;

use crm_callab::early::{API, Client};

use super::Vendor;
use crate::adapter::{Connector, Mapping, Resources, Typed, VendorClient};
use crate::capability::{Capabilities, Resource, Verb};

pub(super) const VENDOR: Vendor = Vendor {
    id: API.vendor,
    name: API.vendor_name,
    generations: &[&API, &crm_callab::v1::API],
    connectors: &[Connector::of::<Client>()],
};

type Callab = Typed<Client>;

impl VendorClient for Client {
    const CAPABILITIES: fn() -> &'static Capabilities = capabilities;
    const MAPPINGS: fn() -> Vec<Mapping> = mappings;

    fn resources(callab: &Callab) -> Resources<'_> {
        Resources::new().contacts(callab)
    }
}

fn capabilities() -> &'static Capabilities {
    const ONE_CALL: &str =
        "the one operation that is described of the early generation lists contacts";
    static CAPABILITIES: OnceLock<Capabilities> = OnceLock::new();
    CAPABILITIES.get_or_init(|| {
        let listed = Capabilities::of(&API)
            .native(Resource::Contact, Verb::List, &["contacts_query"])
            .filters(&contacts::FILTERS)
            .unsupported(
                Resource::Contact,
                Verb::Count,
                ONE_CALL,
                Some("count the rows of the list"),
            )
            // Emulated, it would say of every address that nobody has it.
            .unsupported(
                Resource::Contact,
                Verb::FindByEmail,
                "the vendor's contacts have no e-mail address of their own",
                Some("look through the custom fields of the list"),
            );
        [Verb::Create, Verb::Update, Verb::Delete, Verb::Upsert]
            .into_iter()
            .fold(listed, |declared, verb| {
                let instead = Some("do it in the vendor's app");
                declared.unsupported(Resource::Contact, verb, ONE_CALL, instead)
            })
            .build()
    })
}

fn mappings() -> Vec<Mapping> {
    vec![Mapping::read(contacts::read)]
}

#[cfg(test)]
mod tests;
