//! {{name}}, generation `{{generation}}`: the account.

use std::any::Any;
use std::sync::{Arc, OnceLock};

use crm_runtime::Connection;
use crm_runtime::api::Api;

use crm_{{vendor}}::{{generation}}::{API, Client, types};

use crate::adapter::{self, Adapter, Connector, Mapping, Reply, Setup, Source};
use crate::capability::{Capabilities, Resource, Verb};
use crate::model::Account;
use crate::traits::Accounts;
use crate::{Crm, Mapped, Options, Result};

pub(super) const CONNECTOR: Connector = Connector {
    api: &API,
    connect,
    capabilities,
    mappings,
};

struct Generation {
    client: Client,
}

fn connect(setup: &Setup) -> Result<Arc<dyn Adapter>> {
    Ok(Arc::new(Generation {
        client: setup.client()?,
    }))
}

impl From<Client> for Crm {
    fn from(client: Client) -> Self {
        Self::new(Generation { client })
    }
}

fn capabilities() -> &'static Capabilities {
    static CAPABILITIES: OnceLock<Capabilities> = OnceLock::new();
    CAPABILITIES.get_or_init(|| {
        Capabilities::of(&API)
            .native(Resource::Account, Verb::Get, &["account_get"])
            .build()
    })
}

fn mappings() -> Vec<Mapping> {
    vec![Mapping::read::<types::Account, _>(read)]
}

fn read(source: &mut Source<'_>) -> Account {
    let mut account = Account::new();
    account.id = source.id("id");
    account
}

impl Adapter for Generation {
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

    fn account(&self) -> Option<&dyn Accounts> {
        Some(self)
    }
}

impl Accounts for Generation {
    fn get(&self, options: Options) -> Reply<'_, Mapped<Account>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let account = adapter::json(&client.account_get().await?);
            let keep_raw = options.wants_raw();
            Ok(adapter::read(API.vendor, account, keep_raw, read))
        })
    }
}
