use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use crm_runtime::api::Api;
use crm_runtime::{
    BoxFuture, ClientBuilder, GeneratedClient, Limiter, RetryPolicy, Transport, TransportError,
};
use secrecy::SecretString;

use super::{Adapter, Mapping};
use crate::capability::Capabilities;
use crate::error::{Error, ErrorKind, Result};

/// One generation of a vendor's API, as the registry knows its adapter.
#[derive(Clone, Copy, Debug)]
pub struct Connector {
    /// The generation.
    pub api: &'static Api,
    /// Makes the adapter: a typed client from [`Setup::client`], wrapped.
    pub connect: fn(&Setup) -> Result<Arc<dyn Adapter>>,
    /// What the vendor can do, known without a client.
    pub capabilities: fn() -> &'static Capabilities,
    /// All mappers, for the field coverage.
    pub mappings: fn() -> Vec<Mapping>,
}

pub(crate) enum Credentials {
    Environment,
    ApiKey(SecretString),
    Client { id: String, secret: SecretString },
    Bearer(SecretString),
}

/// What a typed client is to be set up with, whatever its vendor.
pub struct Setup {
    pub(crate) credentials: Credentials,
    pub(crate) base_url: Option<String>,
    pub(crate) allow_plain_http: bool,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) call_timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) limiter: Option<Arc<dyn Limiter>>,
    pub(crate) max_concurrency: Option<usize>,
    pub(crate) transport: Option<Arc<dyn Transport>>,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            credentials: Credentials::Environment,
            base_url: None,
            allow_plain_http: false,
            attempt_timeout: None,
            call_timeout: None,
            retry: None,
            limiter: None,
            max_concurrency: None,
            transport: None,
        }
    }
}

impl Setup {
    /// Makes the vendor's typed client.
    ///
    /// # Errors
    ///
    /// With kind *configuration*, if a setting can't work.
    pub fn client<C: GeneratedClient>(&self) -> Result<C> {
        let mut builder = ClientBuilder::<C>::new();
        builder = match &self.credentials {
            Credentials::Environment => builder.from_env(),
            Credentials::ApiKey(key) => builder.api_key(key.clone()),
            Credentials::Client { id, secret } => {
                builder.client_credentials(id.clone(), secret.clone())
            }
            Credentials::Bearer(token) => builder.bearer_token(token.clone()),
        };
        if let Some(url) = &self.base_url {
            builder = builder.base_url(url);
        }
        if self.allow_plain_http {
            builder = builder.allow_plain_http(true);
        }
        if let Some(timeout) = self.attempt_timeout {
            builder = builder.attempt_timeout(timeout);
        }
        if let Some(timeout) = self.call_timeout {
            builder = builder.call_timeout(timeout);
        }
        if let Some(policy) = &self.retry {
            builder = builder.retry(policy.clone());
        }
        if let Some(limiter) = &self.limiter {
            builder = builder.limiter(limiter.clone());
        }
        if let Some(calls) = self.max_concurrency {
            builder = builder.max_concurrency(calls);
        }
        if let Some(transport) = &self.transport {
            builder = builder.transport(SharedTransport(transport.clone()));
        }
        builder.build().map_err(Error::configuration)
    }
}

impl fmt::Debug for Setup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Setup")
            .field("credentials", &crm_runtime::client::SECRET)
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}

struct SharedTransport(Arc<dyn Transport>);

impl Transport for SharedTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, std::result::Result<http::Response<Bytes>, TransportError>> {
        self.0.send(request)
    }
}

/// The connector for a generation, or for the first one.
pub(crate) fn choose(
    vendor: &crate::Vendor,
    generation: Option<&str>,
) -> Result<&'static Connector> {
    let connectors = vendor.connectors();
    let Some(generation) = generation else {
        return connectors.first().ok_or_else(|| {
            Error::new(
                ErrorKind::Configuration,
                format!("{} has no adapter yet", vendor.name),
            )
            .with_advice("use its typed client")
        });
    };
    connectors
        .iter()
        .find(|connector| connector.api.generation == generation)
        .ok_or_else(|| {
            let known: Vec<_> = connectors
                .iter()
                .map(|connector| connector.api.generation)
                .collect();
            Error::new(
                ErrorKind::Configuration,
                format!("{} has no such generation", vendor.name),
            )
            .with_advice(format!("choose of: {}", known.join(", ")))
        })
}
