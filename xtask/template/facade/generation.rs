//! {{name}}, generation `{{generation}}`: the account.

use std::sync::OnceLock;

use crm_{{vendor}}::{{generation}}::{API, Client, types};

use crate::adapter::{self, Connector, Mapping, Reading, Reply, Resources, Typed, VendorClient};
use crate::capability::{Capabilities, Resource, Verb};
use crate::model::Account;
use crate::traits::Accounts;
use crate::{Mapped, Options};

pub(super) const CONNECTOR: Connector = Connector::of::<Client>();

type Generation = Typed<Client>;

impl VendorClient for Client {
    const CAPABILITIES: fn() -> &'static Capabilities = capabilities;
    const MAPPINGS: fn() -> Vec<Mapping> = mappings;

    fn resources(generation: &Generation) -> Resources<'_> {
        Resources::new().account(generation)
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
    vec![Mapping::read(read)]
}

fn read(from: &mut Reading<types::Account>) -> Account {
    let mut account = Account::new();
    account.id = from.id.take().map(Into::into);
    account
}

impl Accounts for Generation {
    fn get(&self, options: Options) -> Reply<'_, Mapped<Account>> {
        Box::pin(async move {
            let client = self.client.with_options(options.for_client());
            let account = client.account_get().await?;
            Ok(adapter::read(API.vendor, account.into_inner(), read))
        })
    }
}
