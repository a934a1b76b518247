//! [`ClientBuilder`]: builds the client of one vendor.

use std::fmt;
use std::marker::PhantomData;

use crate::config::{ClientConfig, ConfigError};
use crate::connection::GeneratedClient;

/// Sets up the client of one vendor.
///
/// Only credentials are needed; [`ClientConfig`] lists the defaults of everything else. What can't
/// work is rejected by [`build`](Self::build), before any call.
#[must_use]
pub struct ClientBuilder<C> {
    config: ClientConfig,
    client: PhantomData<fn() -> C>,
}

impl<C: GeneratedClient> ClientBuilder<C> {
    /// Begins with the defaults.
    ///
    /// ```
    /// # use crm_runtime::{ClientBuilder, ClientConfig, ConfigError, GeneratedClient};
    /// fn client<C: GeneratedClient>() -> Result<C, ConfigError> {
    ///     ClientBuilder::new().api_key("secret").build()
    /// }
    /// ```
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        Self {
            config: ClientConfig::new(),
            client: PhantomData,
        }
    }

    /// Replaces all settings, those that were given before included.
    ///
    /// ```
    /// # use crm_runtime::{ClientBuilder, ClientConfig, ConfigError, GeneratedClient};
    /// fn client<C: GeneratedClient>(shared: ClientConfig) -> Result<C, ConfigError> {
    ///     ClientBuilder::new().config(shared).build()
    /// }
    /// ```
    pub fn config(mut self, config: ClientConfig) -> Self {
        self.config = config;
        self
    }

    /// Takes what was not given from the environment; see [`ClientConfig::from_env`] for the
    /// variables.
    ///
    /// ```
    /// # use crm_runtime::{ClientBuilder, ClientConfig, ConfigError, GeneratedClient};
    /// fn client<C: GeneratedClient>() -> Result<C, ConfigError> {
    ///     ClientBuilder::new().from_env().build()
    /// }
    /// ```
    pub fn from_env(mut self) -> Self {
        self.config = self.config.from_env(C::API.vendor);
        self
    }

    /// As [`from_env`](Self::from_env), with these variables in place of the environment's.
    ///
    /// ```
    /// # use crm_runtime::{ClientBuilder, ClientConfig, ConfigError, GeneratedClient};
    /// fn client<C: GeneratedClient>() -> Result<C, ConfigError> {
    ///     let variables = [("CRM_MINOTAUR_API_KEY", "secret")];
    ///     ClientBuilder::new().from_vars(variables).build()
    /// }
    /// ```
    pub fn from_vars<N: AsRef<str>, V: Into<String>>(
        mut self,
        vars: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        self.config = self.config.from_vars(C::API.vendor, vars);
        self
    }

    crate::client_settings!(config);

    /// Makes the client.
    ///
    /// ```
    /// # use crm_runtime::{ClientBuilder, ClientConfig, ConfigError, GeneratedClient};
    /// fn client<C: GeneratedClient>() -> Result<C, ConfigError> {
    ///     ClientBuilder::new().bearer_token("token").build()
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// If a setting can't work; [`ConfigError::field`] names it.
    pub fn build(self) -> Result<C, ConfigError> {
        self.config.build()
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").finish_non_exhaustive()
    }
}
