//! Skarbe: contacts, lead statuses and the account.

mod account;
mod contacts;
mod lead_statuses;

use std::sync::OnceLock;

use crm_skarbe::v1::{API, Client};

use super::Vendor;
use crate::adapter::{Connector, Mapping, Resources, Typed, VendorClient};
use crate::capability::{Capabilities, Resource, Verb};
use crate::model::Contact;

pub(super) const VENDOR: Vendor = Vendor {
    id: API.vendor,
    name: API.vendor_name,
    generations: &[&API],
    connectors: &[Connector::of::<Client>()],
};

type Skarbe = Typed<Client>;

impl VendorClient for Client {
    const CAPABILITIES: fn() -> &'static Capabilities = capabilities;
    const MAPPINGS: fn() -> Vec<Mapping> = mappings;

    fn resources(skarbe: &Skarbe) -> Resources<'_> {
        Resources::new()
            .contacts(skarbe)
            .lead_statuses(skarbe)
            .account(skarbe)
    }
}

fn capabilities() -> &'static Capabilities {
    const NO_CHANGE: &str = "the vendor's API has no endpoint that changes a contact";
    static CAPABILITIES: OnceLock<Capabilities> = OnceLock::new();
    CAPABILITIES.get_or_init(|| {
        Capabilities::of(&API)
            .native(Resource::Contact, Verb::List, &["contacts_list"])
            .filters(&["text"])
            .native(Resource::Contact, Verb::Search, &["contacts_list"])
            .native(Resource::Contact, Verb::Create, &["contacts_create"])
            .unsupported(
                Resource::Contact,
                Verb::Update,
                NO_CHANGE,
                Some("change it in the vendor's app"),
            )
            .unsupported(
                Resource::Contact,
                Verb::Delete,
                "the vendor's API has no endpoint that deletes a contact",
                Some("delete it in the vendor's app"),
            )
            .unsupported(
                Resource::Contact,
                Verb::Upsert,
                NO_CHANGE,
                Some("look with `find_by_email`, then create"),
            )
            .native(Resource::LeadStatus, Verb::List, &["lead_statuses_list"])
            .native(Resource::Account, Verb::Get, &["me_get"])
            .build()
    })
}

fn mappings() -> Vec<Mapping> {
    vec![
        Mapping::read(contacts::read),
        Mapping::create::<Contact, _>(contacts::write),
        Mapping::read(lead_statuses::read),
        Mapping::read(account::read),
    ]
}

#[cfg(test)]
mod tests;
