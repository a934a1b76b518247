//! Minotaur Sales: contacts, companies, lists, products, deals, pipelines, the catalogue of people
//! and the account.

mod account;
mod companies;
mod contacts;
mod deals;
mod lists;
mod parts;
mod pipelines;
mod products;
mod prospects;

use std::sync::OnceLock;

use crm_minotaur::v1::{API, Client};

use super::Vendor;
use crate::adapter::{Connector, Mapping, Resources, Typed, VendorClient};
use crate::capability::{Capabilities, Resource, Verb};
use crate::model::{Company, Contact, Deal, List, Product};

pub(super) const VENDOR: Vendor = Vendor {
    id: API.vendor,
    name: API.vendor_name,
    generations: &[&API],
    connectors: &[Connector::of::<Client>()],
};

type Minotaur = Typed<Client>;

impl VendorClient for Client {
    const CAPABILITIES: fn() -> &'static Capabilities = capabilities;
    const MAPPINGS: fn() -> Vec<Mapping> = mappings;

    fn resources(minotaur: &Minotaur) -> Resources<'_> {
        Resources::new()
            .contacts(minotaur)
            .companies(minotaur)
            .deals(minotaur)
            .pipelines(minotaur)
            .lists(minotaur)
            .products(minotaur)
            .account(minotaur)
            .enrichment(minotaur)
            .prospecting(minotaur)
    }
}

fn capabilities() -> &'static Capabilities {
    use {Resource as R, Verb as V};
    static CAPABILITIES: OnceLock<Capabilities> = OnceLock::new();
    CAPABILITIES.get_or_init(|| {
        Capabilities::of(&API)
            .native(R::Contact, V::List, &["contacts_list", "contacts_metadata"])
            .filters(contacts::FILTERS)
            .filter_fields(contacts::FILTER_FIELDS)
            .native(R::Contact, V::Count, &["contacts_metadata"])
            .filters(contacts::FILTERS)
            .filter_fields(contacts::FILTER_FIELDS)
            .native(R::Contact, V::Get, &["contacts_get"])
            .native(R::Contact, V::Create, &["contacts_create"])
            .native(R::Contact, V::Update, &["contacts_update"])
            .note("`list_ids` adds to the lists that the contact is on; it takes it off none")
            .note(
                "whether `phone_numbers` replaces those that are there, or is added to them, is \
                 not documented",
            )
            .native(R::Contact, V::Delete, &["contacts_delete"])
            .native(
                R::Company,
                V::List,
                &["companies_list", "companies_metadata"],
            )
            .filters(companies::FILTERS)
            .filter_fields(companies::FILTER_FIELDS)
            .native(R::Company, V::Count, &["companies_metadata"])
            .filters(companies::FILTERS)
            .filter_fields(companies::FILTER_FIELDS)
            .native(R::Company, V::Get, &["companies_get"])
            .native(R::Company, V::Create, &["companies_create"])
            .native(R::Company, V::Update, &["companies_update"])
            .note(
                "whether `custom_fields` replaces those that are there, or is merged with them, \
                 is not documented; `addresses` and `social_links` change what they name",
            )
            .native(R::Company, V::Delete, &["companies_delete"])
            .native(R::List, V::List, &["list_contacts_list"])
            .native(R::List, V::Create, &["list_contacts_create"])
            .native(R::List, V::Update, &["list_contacts_update"])
            .native(R::List, V::Delete, &["list_contacts_delete"])
            .native(R::List, V::Duplicate, &["list_contacts_duplicate"])
            .native(R::List, V::RequestVerification, &["list_contacts_verify"])
            .native(R::ListMember, V::Add, &["list_contacts_add_contacts"])
            .unsupported(
                R::ListMember,
                V::List,
                "the vendor's API has no endpoint that tells who is on a list",
                Some("the list's `record_count` tells how many they are"),
            )
            .unsupported(
                R::ListMember,
                V::Remove,
                "the vendor's API has no endpoint that takes contacts off a list",
                Some("take them off in the vendor's app"),
            )
            .native(R::Product, V::List, &["products_list"])
            .native(R::Product, V::Get, &["products_get"])
            .native(R::Product, V::Create, &["products_create"])
            .native(R::Product, V::Update, &["products_update"])
            .native(R::Product, V::Delete, &["products_delete"])
            .native(R::Deal, V::List, &["opportunities_list"])
            .native(R::Deal, V::Get, &["opportunities_get"])
            .native(R::Deal, V::Create, &["opportunities_create"])
            .native(R::Deal, V::Update, &["opportunities_update"])
            .note(
                "whether `contact_ids` replaces those that are there, or is added to them, is not \
                 documented",
            )
            .native(R::Deal, V::Delete, &["opportunities_delete"])
            .native(R::Pipeline, V::List, &["pipelines_list"])
            .rows_lack(&["created_at", "updated_at", "visibility", "stages"])
            .native(R::Pipeline, V::Get, &["pipelines_get"])
            .native(R::Stage, V::List, &["stages_list"])
            .native(
                R::Prospect,
                V::Search,
                &["prospects_list", "prospects_metadata"],
            )
            .filters(prospects::FILTERS)
            .filter_fields(prospects::FILTER_FIELDS)
            .native(R::Prospect, V::Count, &["prospects_metadata"])
            .filters(prospects::FILTERS)
            .filter_fields(prospects::FILTER_FIELDS)
            .native(R::Prospect, V::Suggest, &["prospects_suggest"])
            .native(R::Prospect, V::Unlock, &["prospects_unlock_selected"])
            .native(R::Prospect, V::UnlockMatching, &["prospects_unlock"])
            .filters(prospects::FILTERS)
            .filter_fields(prospects::FILTER_FIELDS)
            .native(
                R::EmailVerification,
                V::RequestVerification,
                &["emails_verify"],
            )
            .unsupported(
                R::EmailVerification,
                V::Verify,
                "the vendor verifies later and has no endpoint that returns the verdict",
                Some("use `request_verification`, then read the contacts"),
            )
            .native(R::Account, V::Get, &["customer_summary"])
            .build()
    })
}

fn mappings() -> Vec<Mapping> {
    vec![
        Mapping::read(contacts::read),
        Mapping::create::<Contact, _>(contacts::create),
        Mapping::update::<Contact, _>(contacts::update),
        Mapping::read(companies::read),
        Mapping::create::<Company, _>(companies::create),
        Mapping::update::<Company, _>(companies::update),
        Mapping::read(lists::read),
        Mapping::create::<List, _>(lists::create),
        Mapping::update::<List, _>(lists::update),
        Mapping::read(products::read_row).by(Mapping::ROWS),
        Mapping::read(products::read).by(Mapping::WHOLE),
        Mapping::create::<Product, _>(products::create),
        Mapping::update::<Product, _>(products::update),
        Mapping::read(deals::read),
        Mapping::create::<Deal, _>(deals::create),
        Mapping::update::<Deal, _>(deals::update),
        Mapping::read(pipelines::read_row).by(Mapping::ROWS),
        Mapping::read(pipelines::read).by(Mapping::WHOLE),
        Mapping::read(pipelines::read_stage),
        Mapping::read(prospects::read),
        Mapping::read(account::read),
    ]
}

#[cfg(test)]
mod tests;
