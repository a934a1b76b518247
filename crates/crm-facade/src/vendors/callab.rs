//! Callab: contacts, which can be listed.

mod contacts;

use std::any::Any;
use std::sync::{Arc, OnceLock};

use crm_callab::v1::{API, Client, types};
use crm_runtime::Connection;
use crm_runtime::api::Api;

use super::Vendor;
use crate::adapter::{Adapter, Connector, Mapping, Setup};
use crate::capability::{Capabilities, Resource, Verb};
use crate::traits::Contacts;
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

struct Callab {
    client: Client,
}

fn connect(setup: &Setup) -> Result<Arc<dyn Adapter>> {
    Ok(Arc::new(Callab {
        client: setup.client()?,
    }))
}

impl From<Client> for Crm {
    fn from(client: Client) -> Self {
        Self::new(Callab { client })
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
    vec![Mapping::read::<types::Contact, _>(contacts::read)]
}

impl Adapter for Callab {
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
}

#[cfg(test)]
mod tests;
