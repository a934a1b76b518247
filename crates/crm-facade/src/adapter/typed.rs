//! The adapter over a typed client, for any vendor.

use std::any::Any;
use std::sync::Arc;

use crm_runtime::api::Api;
use crm_runtime::{ClientConfig, Connection, GeneratedClient};

use super::{Adapter, Mapping};
use crate::capability::Capabilities;
use crate::error::{Error, Result};
use crate::traits::{
    Accounts, Agents, Campaigns, Companies, Contacts, Deals, EmailAccounts, Enrichment,
    LeadStatuses, Lists, PhoneCalls, Pipelines, Products, Prospecting, Users, Webhooks, Workspaces,
};

/// A vendor's typed client, with what its module here declares of it.
pub trait VendorClient: GeneratedClient + Send + Sync + 'static {
    /// Gives what the vendor can do.
    const CAPABILITIES: fn() -> &'static Capabilities;

    /// Gives all mappers, for the field coverage.
    const MAPPINGS: fn() -> Vec<Mapping>;

    /// The traits that the vendor has anything for.
    fn resources(adapter: &Typed<Self>) -> Resources<'_>;
}

/// The adapter over a vendor's typed client. A vendor's module implements the traits for it, and
/// names them in [`VendorClient::resources`].
#[derive(Debug)]
pub struct Typed<C> {
    /// The typed client.
    pub(crate) client: C,
}

macro_rules! resources {
    ($( $(#[$meta:meta])* $name:ident: $trait:ident, )*) => {
        /// Which traits an adapter has.
        #[derive(Clone, Copy, Default)]
        #[must_use]
        pub struct Resources<'a> {
            $( $name: Option<&'a dyn $trait>, )*
        }

        impl<'a> Resources<'a> {
            /// None of them.
            pub fn new() -> Self {
                Self::default()
            }

            $(
                $(#[$meta])*
                pub fn $name(mut self, adapter: &'a dyn $trait) -> Self {
                    self.$name = Some(adapter);
                    self
                }
            )*
        }

        impl<C: VendorClient> Adapter for Typed<C> {
            fn api(&self) -> &'static Api {
                C::API
            }

            fn capabilities(&self) -> &Capabilities {
                C::CAPABILITIES()
            }

            fn client(&self) -> &(dyn Any + Send + Sync) {
                &self.client
            }

            fn mappings(&self) -> Vec<Mapping> {
                C::MAPPINGS()
            }

            fn connection(&self) -> Option<&Connection> {
                Some(self.client.connection())
            }

            $(
                fn $name(&self) -> Option<&dyn $trait> {
                    C::resources(self).$name
                }
            )*
        }
    };
}

resources! {
    /// Contacts.
    contacts: Contacts,
    /// Companies.
    companies: Companies,
    /// Deals.
    deals: Deals,
    /// Pipelines and stages.
    pipelines: Pipelines,
    /// Lists and who is on them.
    lists: Lists,
    /// Products.
    products: Products,
    /// Phone calls.
    phone_calls: PhoneCalls,
    /// Voice agents.
    agents: Agents,
    /// Campaigns.
    campaigns: Campaigns,
    /// Lead statuses.
    lead_statuses: LeadStatuses,
    /// Who the credential belongs to.
    account: Accounts,
    /// Enrichment and verification.
    enrichment: Enrichment,
    /// The vendor's catalogue of people.
    prospecting: Prospecting,
    /// Workspaces of the account.
    workspaces: Workspaces,
    /// Users of the account.
    users: Users,
    /// Webhooks.
    webhooks: Webhooks,
    /// E-mail accounts and their warming up.
    email_accounts: EmailAccounts,
}

/// One generation of a vendor's API, as the registry knows its adapter.
#[derive(Clone, Copy, Debug)]
pub struct Connector {
    /// The generation.
    pub(crate) api: &'static Api,
    /// Makes the adapter.
    pub(crate) connect: fn(ClientConfig) -> Result<Arc<dyn Adapter>>,
    /// What the vendor can do, known without a client.
    pub(crate) capabilities: fn() -> &'static Capabilities,
    /// All mappers, for the field coverage.
    pub(crate) mappings: fn() -> Vec<Mapping>,
}

impl Connector {
    /// The connector of a typed client.
    pub const fn of<C: VendorClient>() -> Self {
        Self {
            api: C::API,
            connect: |config| {
                let client: C = config.build().map_err(Error::configuration)?;
                Ok(Arc::new(Typed { client }))
            },
            capabilities: C::CAPABILITIES,
            mappings: C::MAPPINGS,
        }
    }
}
