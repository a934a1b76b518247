//! The handle over any vendor.

use std::any::Any;
use std::fmt;
use std::sync::Arc;

use crm_runtime::{ClientConfig, Connection, RawRequest, RawResponse};

use crate::adapter::{Adapter, Typed, VendorClient};
use crate::capability::{Capabilities, Capability};
use crate::checked::Checked;
use crate::error::{Error, ErrorKind, Result};
use crate::options::Options;
use crate::personal;
use crate::resource::{Resource, Verb};
use crate::traits::{
    Accounts, Agents, Campaigns, Companies, Contacts, Deals, EmailAccounts, Enrichment,
    LeadStatuses, Lists, PhoneCalls, Pipelines, Products, Prospecting, Users, Webhooks, Workspaces,
};
use crate::uri;
use crate::vendors::vendor;
use crate::verbs::{Reachable, Verbs};

/// A vendor, whichever it is.
///
/// Clones share the typed client, and with it credentials, limits and connections. What the vendor
/// lacks is `None`, and what it can't do is rejected before any call.
///
/// ```no_run
/// # async fn example() -> crm_facade::Result<()> {
/// use crm_facade::{Crm, Options, model::ContactId};
///
/// let crm = Crm::from_env("skarbe")?.allow_emulation(true);
/// if let Some(contacts) = crm.contacts() {
///     let ada = contacts.get(ContactId::from("7"), Options::new()).await?;
///     println!("{:?}, lost: {:?}", ada.value, ada.losses);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Crm {
    inner: Arc<Checked>,
}

macro_rules! resources {
    ($( $(#[$meta:meta])* $name:ident: $trait:ident, )*) => {$(
        $(#[$meta])*
        pub fn $name(&self) -> Option<&dyn $trait> {
            self.inner.adapter.$name()?;
            Some(&*self.inner)
        }
    )*};
}

impl Crm {
    /// A handle over an adapter.
    pub fn new(adapter: impl Adapter) -> Self {
        Self {
            inner: Arc::new(Checked {
                adapter: Arc::new(adapter),
                emulate: false,
                account: None,
            }),
        }
    }

    /// Begins to set up a handle over the vendor with this id, such as `minotaur`. Nothing is taken
    /// from the environment unless [`from_env`](CrmBuilder::from_env) asks for it.
    pub fn builder(vendor: impl Into<String>) -> CrmBuilder {
        CrmBuilder {
            vendor: vendor.into(),
            generation: None,
            emulate: false,
            account: None,
            config: ClientConfig::new(),
        }
    }

    /// A handle over the vendor with this id, with the credentials in the environment; see
    /// [`ClientConfig::from_env`] for the variables.
    ///
    /// # Errors
    ///
    /// With kind *configuration*, if the vendor is not compiled in or a variable is missing.
    pub fn from_env(vendor: &str) -> Result<Self> {
        Self::builder(vendor).from_env().build()
    }

    pub(crate) fn checked(&self) -> &Checked {
        &self.inner
    }

    /// Whether what the vendor lacks may be made up for with further calls. It is not allowed
    /// unless it is asked for, here or for a call.
    #[must_use]
    pub fn allow_emulation(&self, allow: bool) -> Self {
        Self {
            inner: Arc::new(Checked {
                emulate: allow,
                ..self.inner.as_ref().clone()
            }),
        }
    }

    /// Names the account that the handle is for, for checkpoints: one that was made under another
    /// name is rejected. Unless it is named, the account is known by its credential, and a checkpoint
    /// does not outlive that.
    #[must_use]
    pub fn account_name(&self, name: impl Into<Arc<str>>) -> Self {
        Self {
            inner: Arc::new(Checked {
                account: Some(name.into()),
                ..self.inner.as_ref().clone()
            }),
        }
    }

    /// Short name of the vendor.
    pub fn vendor(&self) -> &'static str {
        self.inner.vendor()
    }

    /// The address that calls go to.
    pub fn base_url(&self) -> &str {
        let connection = self.inner.adapter.connection();
        connection.map_or(self.api().base_url, |connection| connection.base_url())
    }

    /// The operation table of the vendor's generation.
    pub fn api(&self) -> &'static crm_runtime::api::Api {
        self.inner.adapter.api()
    }

    /// What carries the requests out, where there is a client behind the handle.
    pub(crate) fn connection(&self) -> Result<&Connection> {
        self.inner.adapter.connection().ok_or_else(|| {
            Error::new(
                ErrorKind::Unsupported,
                "there is no client behind the handle that could send a request",
            )
        })
    }

    /// Everything that the vendor can do.
    pub fn capabilities(&self) -> &Capabilities {
        self.inner.adapter.capabilities()
    }

    /// Rejects what the vendor does not support, with the error that the call would give. Emulation
    /// counts as supported where it is [allowed](Self::allow_emulation).
    ///
    /// ```
    /// # #[cfg(feature = "skarbe")]
    /// # fn example() -> crm_facade::Result<()> {
    /// use crm_facade::{Crm, ErrorKind, Resource, Verb};
    ///
    /// let crm = Crm::builder("skarbe").api_key("key").build()?;
    /// let rejected = crm.require(Resource::Contact, Verb::Delete);
    /// assert_eq!(rejected.map_err(|error| error.kind().clone()), Err(ErrorKind::Unsupported));
    /// # Ok(())
    /// # }
    /// # #[cfg(feature = "skarbe")]
    /// # example().expect("no call is made");
    /// ```
    ///
    /// # Errors
    ///
    /// With kind [`Unsupported`](crate::ErrorKind::Unsupported), and the reason.
    pub fn require(&self, resource: Resource, verb: Verb) -> Result<()> {
        let admitted = self.inner.admit(resource, verb, &Options::new());
        admitted.map(|_| ())
    }

    /// What the vendor can do with a verb on a resource.
    pub fn capability(&self, resource: Resource, verb: Verb) -> Capability {
        self.capabilities().get(resource, verb)
    }

    /// The typed client behind the handle, if it is a `C`. It shares everything with the handle,
    /// so that its calls count against the same limits.
    ///
    /// ```
    /// # #[cfg(feature = "skarbe")]
    /// # fn example(crm: &crm_facade::Crm) {
    /// if let Some(skarbe) = crm.typed::<crm_skarbe::Client>() {
    ///     println!("{}", skarbe.connection().base_url());
    /// }
    /// # }
    /// ```
    pub fn typed<C: Any>(&self) -> Option<&C> {
        self.inner.adapter.client().downcast_ref()
    }

    /// Calls an operation of the vendor by the name of its method, without types. It shares
    /// everything with the handle, so that it counts against the same limits; what it costs and
    /// does is in the [`api`](Self::api).
    ///
    /// ```no_run
    /// # async fn example(crm: &crm_facade::Crm) -> crm_facade::Result<()> {
    /// use crm_facade::RawRequest;
    ///
    /// let response = crm.call("contacts_get", RawRequest::new().path("id", 7)).await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As the operation's own method fails; besides, if there is no such operation, a path
    /// parameter is missing, or there is no client behind the handle.
    pub async fn call(&self, operation: &str, request: RawRequest) -> Result<RawResponse> {
        let connection = self.connection()?;
        // Nothing tells which of its strings are of a person.
        let sent = request
            .body_json()
            .map(personal::strings)
            .unwrap_or_default();
        let response = connection.call(operation, request).await;
        response.map_err(|error| Error::from_call(error).without(sent))
    }

    /// The verbs that records of every kind have in common, over records of one kind: for code that
    /// works with contacts, companies, deals, lists and products alike.
    pub fn resource<R: Reachable>(&self) -> Option<&dyn Verbs<R>> {
        R::verbs(self)
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
}

impl<C: VendorClient> From<C> for Crm {
    fn from(client: C) -> Self {
        Self::new(Typed { client })
    }
}

impl fmt::Debug for Crm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Crm")
            .field("vendor", &self.vendor())
            .field("generation", &self.api().generation)
            .field("emulation", &self.inner.emulate)
            .finish_non_exhaustive()
    }
}

/// Sets a handle up, over a vendor that is chosen at run time.
#[derive(Debug)]
#[must_use]
pub struct CrmBuilder {
    vendor: String,
    generation: Option<String>,
    emulate: bool,
    account: Option<Arc<str>>,
    config: ClientConfig,
}

impl CrmBuilder {
    /// Begins with what an address names, such as
    /// `minotaur://?generation=v1&base_url=https://staging.example.com`.
    ///
    /// | parameter | meaning |
    /// |---|---|
    /// | `generation` | generation of the vendor's documentation |
    /// | `base_url` | an address in place of the documented one |
    /// | `emulation` | `true`, if emulation is allowed |
    /// | `timeout` | maximum time for a whole call, in seconds |
    ///
    /// An address holds no credentials: give them to the builder, or call
    /// [`from_env`](Self::from_env). They go to `base_url`, so take addresses only from where you
    /// would take credentials from.
    ///
    /// ```no_run
    /// use crm_facade::CrmBuilder;
    ///
    /// # fn example() -> crm_facade::Result<()> {
    /// let crm = CrmBuilder::from_uri("minotaur://?timeout=20")?.from_env().build()?;
    /// # drop(crm);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// With kind *configuration*, if the address holds credentials or anything else that is not
    /// in the table. The message does not repeat what the address holds.
    pub fn from_uri(address: &str) -> Result<Self> {
        uri::parse(address)
    }

    /// The generation of the vendor's documentation; the preferred one unless set.
    ///
    /// ```
    /// # use crm_facade::Crm;
    /// let builder = Crm::builder("snov").generation("reference");
    /// ```
    pub fn generation(mut self, generation: impl Into<String>) -> Self {
        self.generation = Some(generation.into());
        self
    }

    /// Whether emulation is allowed; see [`Crm::allow_emulation`].
    ///
    /// ```
    /// # use crm_facade::Crm;
    /// let builder = Crm::builder("skarbe").allow_emulation(true);
    /// ```
    pub fn allow_emulation(mut self, allow: bool) -> Self {
        self.emulate = allow;
        self
    }

    /// Names the account that the handle is for; see [`Crm::account_name`].
    ///
    /// ```
    /// # use crm_facade::Crm;
    /// let builder = Crm::builder("minotaur").account("tenant 7");
    /// ```
    pub fn account(mut self, name: impl Into<Arc<str>>) -> Self {
        self.account = Some(name.into());
        self
    }

    /// Takes what was not given from the environment: credentials, and the base URL if it is
    /// there; see [`ClientConfig::from_env`] for the variables.
    ///
    /// ```
    /// # use crm_facade::Crm;
    /// let builder = Crm::builder("minotaur").allow_emulation(true).from_env();
    /// ```
    pub fn from_env(mut self) -> Self {
        self.config = self.config.from_env(&self.vendor);
        self
    }

    /// As [`from_env`](Self::from_env), with these variables in place of the environment's.
    ///
    /// ```
    /// # use crm_facade::Crm;
    /// let variables = [("CRM_MINOTAUR_API_KEY", "secret")];
    /// let builder = Crm::builder("minotaur").from_vars(variables);
    /// ```
    pub fn from_vars<N: AsRef<str>, V: Into<String>>(
        mut self,
        vars: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        self.config = self.config.from_vars(&self.vendor, vars);
        self
    }

    /// Replaces all settings of the typed client, those that were given before included.
    ///
    /// ```
    /// # use crm_facade::Crm;
    /// use crm_facade::ClientConfig;
    ///
    /// let config = ClientConfig::new().api_key("secret");
    /// let builder = Crm::builder("minotaur").config(config);
    /// ```
    pub fn config(mut self, config: ClientConfig) -> Self {
        self.config = config;
        self
    }

    crm_runtime::client_settings!(config);

    /// Makes the handle.
    ///
    /// ```
    /// # #[cfg(feature = "minotaur")]
    /// # fn example() -> crm_facade::Result<()> {
    /// # use crm_facade::Crm;
    /// let crm = Crm::builder("minotaur").api_key("secret").build()?;
    /// # drop(crm);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// With kind *configuration*, if the vendor is not compiled in or a setting can't work.
    pub fn build(self) -> Result<Crm> {
        let found = vendor(&self.vendor).ok_or_else(|| {
            let known: Vec<_> = crate::vendors().iter().map(|vendor| vendor.id).collect();
            Error::new(
                ErrorKind::Configuration,
                "there is no such vendor in this build",
            )
            .with_advice(if known.is_empty() {
                "compile one in by its feature".to_owned()
            } else {
                format!("expected one of {}", known.join(", "))
            })
        })?;
        let connector = found.connector(self.generation.as_deref())?;
        let adapter =
            (connector.connect)(self.config).map_err(|error| error.of_vendor(found.id))?;
        Ok(Crm {
            inner: Arc::new(Checked {
                adapter,
                emulate: self.emulate,
                account: self.account,
            }),
        })
    }
}
