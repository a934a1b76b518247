//! Skarbe: contacts, lead statuses and the account.

mod account;
mod contacts;
mod lead_statuses;

use std::any::Any;
use std::sync::{Arc, OnceLock};

use crm_runtime::Connection;
use crm_runtime::api::Api;
use crm_skarbe::v1::{API, Client};

use super::Vendor;
use crate::adapter::{Adapter, Connector, Mapping, Setup};
use crate::capability::{Capabilities, Resource, Verb};
use crate::model::Contact;
use crate::traits::{Accounts, Contacts, LeadStatuses};
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

struct Skarbe {
    client: Client,
}

fn connect(setup: &Setup) -> Result<Arc<dyn Adapter>> {
    Ok(Arc::new(Skarbe {
        client: setup.client()?,
    }))
}

impl From<Client> for Crm {
    fn from(client: Client) -> Self {
        Self::new(Skarbe { client })
    }
}

fn capabilities() -> &'static Capabilities {
    const NO_CHANGE: &str = "the vendor's documents have no call that changes a contact";
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
                "the vendor's documents have no call that removes a contact",
                Some("remove it in the vendor's app"),
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
        Mapping::reads(contacts::read),
        Mapping::creates::<Contact, _>(contacts::write),
        Mapping::reads(lead_statuses::read),
        Mapping::reads(account::read),
    ]
}

impl Adapter for Skarbe {
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

    fn lead_statuses(&self) -> Option<&dyn LeadStatuses> {
        Some(self)
    }

    fn account(&self) -> Option<&dyn Accounts> {
        Some(self)
    }
}

#[cfg(test)]
mod tests;
