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

use std::any::Any;
use std::sync::{Arc, OnceLock};

use crm_minotaur::v1::{API, Client, types};
use crm_runtime::Connection;
use crm_runtime::api::Api;

use super::Vendor;
use crate::adapter::{Adapter, Connector, Mapping, Setup};
use crate::capability::{Capabilities, Resource, Verb};
use crate::model::{
    Account, Company, CompanyPatch, Contact, ContactPatch, Deal, DealPatch, EnrichedPerson, List,
    ListPatch, Pipeline, Product, ProductPatch, Stage,
};
use crate::traits::{
    Accounts, Companies, Contacts, Deals, Enrichment, Lists, Pipelines, Products, Prospecting,
};
use crate::{Crm, Result};

pub(super) const VENDOR: Vendor = Vendor {
    id: API.vendor,
    name: API.vendor_name,
    generations: &[&API],
    connectors: &[Connector {
        api: &API,
        connect,
        capabilities,
        mappings,
    }],
};

struct Minotaur {
    client: Client,
}

fn connect(setup: &Setup) -> Result<Arc<dyn Adapter>> {
    Ok(Arc::new(Minotaur {
        client: setup.client()?,
    }))
}

impl From<Client> for Crm {
    fn from(client: Client) -> Self {
        Self::new(Minotaur { client })
    }
}

fn capabilities() -> &'static Capabilities {
    use {Resource as R, Verb as V};
    static CAPABILITIES: OnceLock<Capabilities> = OnceLock::new();
    CAPABILITIES.get_or_init(|| {
        Capabilities::of(&API)
            .native(R::Contact, V::List, &["contacts_list", "contacts_metadata"])
            .filters(contacts::FILTERS)
            .native(R::Contact, V::Count, &["contacts_metadata"])
            .filters(contacts::FILTERS)
            .native(R::Contact, V::Get, &["contacts_get"])
            .native(R::Contact, V::Create, &["contacts_create"])
            .native(R::Contact, V::Update, &["contacts_update"])
            .native(R::Contact, V::Delete, &["contacts_delete"])
            .native(
                R::Company,
                V::List,
                &["companies_list", "companies_metadata"],
            )
            .filters(companies::FILTERS)
            .native(R::Company, V::Count, &["companies_metadata"])
            .filters(companies::FILTERS)
            .native(R::Company, V::Get, &["companies_get"])
            .native(R::Company, V::Create, &["companies_create"])
            .native(R::Company, V::Update, &["companies_update"])
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
                "the vendor's documents have no call that tells who is on a list",
                Some("the list's `record_count` tells how many they are"),
            )
            .unsupported(
                R::ListMember,
                V::Remove,
                "the vendor's documents have no call that takes contacts off a list",
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
            .native(R::Deal, V::Delete, &["opportunities_delete"])
            .native(R::Pipeline, V::List, &["pipelines_list"])
            .native(R::Pipeline, V::Get, &["pipelines_get"])
            .native(R::Stage, V::List, &["stages_list"])
            .native(
                R::Prospect,
                V::Search,
                &["prospects_list", "prospects_metadata"],
            )
            .filters(prospects::FILTERS)
            .native(R::Prospect, V::Count, &["prospects_metadata"])
            .filters(prospects::FILTERS)
            .native(R::Prospect, V::Suggest, &["prospects_suggest"])
            .native(R::Prospect, V::Unlock, &["prospects_unlock_selected"])
            .native(R::Prospect, V::UnlockMatching, &["prospects_unlock"])
            .filters(prospects::FILTERS)
            .native(
                R::EmailVerification,
                V::RequestVerification,
                &["emails_verify"],
            )
            .unsupported(
                R::EmailVerification,
                V::Verify,
                "the vendor verifies later and has no call that tells the verdict",
                Some("use `request_verification`, then read the contacts"),
            )
            .native(R::Account, V::Get, &["customer_summary"])
            .build()
    })
}

fn mappings() -> Vec<Mapping> {
    vec![
        Mapping::read::<types::Contact, _>(contacts::read),
        Mapping::write::<Contact, Contact, types::ContactCreate>(contacts::create),
        Mapping::write::<Contact, ContactPatch, types::ContactUpdate>(contacts::write),
        Mapping::read::<types::Company, _>(companies::read),
        Mapping::write::<Company, Company, types::CompanyCreate>(companies::create),
        Mapping::write::<Company, CompanyPatch, types::CompanyUpdate>(companies::update),
        Mapping::read::<types::ListContact, _>(lists::read),
        Mapping::write::<List, List, types::ListContactCreate>(lists::write),
        Mapping::write::<List, ListPatch, types::ListContactUpdate>(lists::write),
        Mapping::read::<types::ProductListItem, _>(products::read),
        Mapping::write::<Product, Product, types::ProductCreate>(products::write),
        Mapping::write::<Product, ProductPatch, types::ProductUpdate>(products::write),
        Mapping::read::<types::Opportunity, _>(deals::read),
        Mapping::write::<Deal, Deal, types::OpportunityCreate>(deals::create),
        Mapping::write::<Deal, DealPatch, types::OpportunityUpdate>(deals::update),
        Mapping::read::<types::Pipeline, Pipeline>(pipelines::read),
        Mapping::read::<types::StageListItem, Stage>(pipelines::read_stage),
        Mapping::read::<types::Prospect, EnrichedPerson>(prospects::read),
        Mapping::read::<types::CustomerSummary, Account>(account::read),
    ]
}

impl Adapter for Minotaur {
    fn api(&self) -> &'static Api {
        &API
    }

    fn capabilities(&self) -> &Capabilities {
        capabilities()
    }

    fn client(&self) -> &(dyn Any + Send + Sync) {
        &self.client
    }

    fn connection(&self) -> Option<&Connection> {
        Some(self.client.connection())
    }

    fn contacts(&self) -> Option<&dyn Contacts> {
        Some(self)
    }

    fn companies(&self) -> Option<&dyn Companies> {
        Some(self)
    }

    fn deals(&self) -> Option<&dyn Deals> {
        Some(self)
    }

    fn pipelines(&self) -> Option<&dyn Pipelines> {
        Some(self)
    }

    fn lists(&self) -> Option<&dyn Lists> {
        Some(self)
    }

    fn products(&self) -> Option<&dyn Products> {
        Some(self)
    }

    fn account(&self) -> Option<&dyn Accounts> {
        Some(self)
    }

    fn enrichment(&self) -> Option<&dyn Enrichment> {
        Some(self)
    }

    fn prospecting(&self) -> Option<&dyn Prospecting> {
        Some(self)
    }
}

#[cfg(test)]
mod tests;
