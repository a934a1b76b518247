//! LunarSend, first generation: contacts. All its paths are assumed, and what a search answers is
//! not documented beyond an id.

mod contacts;

use std::any::Any;
use std::sync::{Arc, OnceLock};

use crm_lunarsend::v1::{API, Client, types};
use crm_runtime::Connection;
use crm_runtime::api::Api;

use crate::adapter::{Adapter, Connector, Mapping, Setup};
use crate::capability::{Capabilities, Resource, Verb};
use crate::model::{Contact, ContactPatch};
use crate::traits::Contacts;
use crate::{Crm, Result};

pub(super) const CONNECTOR: Connector = Connector {
    api: &API,
    connect,
    capabilities,
    mappings,
};

struct LunarSend {
    client: Client,
}

fn connect(setup: &Setup) -> Result<Arc<dyn Adapter>> {
    Ok(Arc::new(LunarSend {
        client: setup.client()?,
    }))
}

impl From<Client> for Crm {
    fn from(client: Client) -> Self {
        Self::new(LunarSend { client })
    }
}

fn capabilities() -> &'static Capabilities {
    const SEARCH: &[&str] = &["contacts_search"];
    const ANSWER: &str = "the shape of the answer is not documented beyond an id";
    static CAPABILITIES: OnceLock<Capabilities> = OnceLock::new();
    CAPABILITIES.get_or_init(|| {
        Capabilities::of(&API)
            .native(Resource::Contact, Verb::List, SEARCH)
            .filters(&contacts::FILTERS)
            .note(ANSWER)
            .emulated(
                Resource::Contact,
                Verb::Search,
                SEARCH,
                "first name, last name, e-mail address and company are searched one after another",
                "4",
            )
            .note(ANSWER)
            .native(Resource::Contact, Verb::FindByEmail, SEARCH)
            .note(ANSWER)
            .native(Resource::Contact, Verb::Create, &["contacts_create"])
            .native(Resource::Contact, Verb::Update, &["contacts_edit"])
            .native(Resource::Contact, Verb::Delete, &["contacts_delete"])
            .unsupported(
                Resource::Contact,
                Verb::Get,
                "the vendor's documents have no call that gives a contact by its id, and do not \
                 name the id among what can be searched",
                Some("list with one filter, such as `email`"),
            )
            .unsupported(
                Resource::Contact,
                Verb::Count,
                "the vendor's documents have no call that counts contacts",
                Some("count the rows of a list with one filter"),
            )
            .build()
    })
}

fn mappings() -> Vec<Mapping> {
    vec![
        // Of what a search answers, no more than the id is documented.
        Mapping::read::<types::ContactId, _>(contacts::read),
        Mapping::write::<Contact, Contact, types::ContactCreate>(contacts::write),
        Mapping::write::<Contact, ContactPatch, types::ContactEditFields>(contacts::change),
    ]
}

impl Adapter for LunarSend {
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
