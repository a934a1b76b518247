//! [`ClientConfig`]: the settings of a client and their defaults.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::Semaphore;

use crate::api::{Api, AuthScheme, Encoding, Location};
use crate::auth::{Auth, TokenSource};
use crate::connection::{Connection, GeneratedClient, Shared};
use crate::drift::{DriftHandler, Observer};
use crate::guard::{Base, Override};
use crate::http_client::{self, HttpClient, SharedPool};
use crate::limit::LocalLimiter;
use crate::quota::{Lane, Limiter, TokenStore};
use crate::retry::{A_YEAR, Jitter, RetryPolicy};
use crate::transport::{Route, Transport};
use crate::wait::OnWait;

/// A client can't be set up as asked. Says which setting is wrong, and why; it never holds a secret.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ConfigError {
    field: &'static str,
    problem: String,
}

impl ConfigError {
    pub(crate) fn new(field: &'static str, problem: impl Into<String>) -> Self {
        Self {
            field,
            problem: problem.into(),
        }
    }

    /// Name of the setting, as the builder's method spells it.
    pub fn field(&self) -> &'static str {
        self.field
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` {}", self.field, self.problem)
    }
}

impl std::error::Error for ConfigError {}

/// What a client shows to the vendor.
#[doc(hidden)]
#[derive(Clone)]
pub enum Credentials {
    ApiKey(SecretString),
    Client { id: String, secret: SecretString },
    Bearer(SecretString),
}

/// The settings of a client, whichever its vendor.
///
/// [`ClientBuilder`](crate::ClientBuilder) has the same methods and knows its vendor; begin there
/// for a single client. A configuration of its own serves many clients: set up once, it is cloned
/// for each.
///
/// Only credentials are needed; everything else has a default. What can't work is rejected by
/// [`build`](Self::build), before any call.
///
/// | setting | default |
/// |---|---|
/// | base URL | as documented by the vendor |
/// | time to connect | 10 s |
/// | time for one attempt | 30 s |
/// | time for a whole call | none, so that calls may queue for the vendor's rate limit |
/// | retries | [`RetryPolicy::new`] |
/// | rate limits | as documented by the vendor, for this client and its clones |
/// | lane | interactive |
/// | calls at once | as many as are made |
/// | size of a response | 32 MiB, counted after decompression |
/// | connections | the pool of the process; see [`HttpClient`] |
///
/// ```
/// use crm_runtime::ClientConfig;
///
/// let shared = ClientConfig::new().user_agent("app/1").max_concurrency(4);
/// let for_one_tenant = shared.clone().api_key("key");
/// ```
#[derive(Clone)]
#[must_use]
pub struct ClientConfig {
    // Set by `client_settings!`, which other crates use too.
    #[doc(hidden)]
    pub credentials: Option<Credentials>,
    #[doc(hidden)]
    pub base_url: Option<String>,
    #[doc(hidden)]
    pub allow_plain_http: bool,
    #[doc(hidden)]
    pub connect_timeout: Duration,
    #[doc(hidden)]
    pub attempt_timeout: Duration,
    #[doc(hidden)]
    pub call_timeout: Option<Duration>,
    #[doc(hidden)]
    pub retry: RetryPolicy,
    #[doc(hidden)]
    pub limiter: Option<Arc<dyn Limiter>>,
    #[doc(hidden)]
    pub token_store: Option<Arc<dyn TokenStore>>,
    #[doc(hidden)]
    pub lane: Lane,
    #[doc(hidden)]
    pub max_concurrency: Option<usize>,
    #[doc(hidden)]
    pub user_agent: Option<String>,
    #[doc(hidden)]
    pub http: Option<HttpClient>,
    #[doc(hidden)]
    pub transport: Option<Arc<dyn Transport>>,
    #[doc(hidden)]
    pub paths: Vec<(String, String)>,
    #[doc(hidden)]
    pub encodings: Vec<(String, Encoding)>,
    #[doc(hidden)]
    pub weights: Vec<(String, u32)>,
    #[doc(hidden)]
    pub max_response_bytes: usize,
    #[doc(hidden)]
    pub checks: bool,
    #[doc(hidden)]
    pub on_wait: Option<OnWait>,
    #[doc(hidden)]
    pub drift: Option<Arc<DriftHandler>>,
    vars: Option<Variables>,
}

impl Default for ClientConfig {
    fn default() -> Self {
        Self {
            credentials: None,
            base_url: None,
            allow_plain_http: false,
            connect_timeout: Duration::from_secs(10),
            attempt_timeout: Duration::from_secs(30),
            call_timeout: None,
            retry: RetryPolicy::default(),
            limiter: None,
            token_store: None,
            lane: Lane::default(),
            max_concurrency: None,
            user_agent: None,
            http: None,
            transport: None,
            paths: Vec::new(),
            encodings: Vec::new(),
            weights: Vec::new(),
            max_response_bytes: 32 << 20,
            checks: true,
            on_wait: None,
            drift: None,
            vars: None,
        }
    }
}

/// What the environment holds for one vendor. An empty variable is one that is not set.
#[derive(Clone)]
struct Variables {
    prefix: String,
    api_key: Option<SecretString>,
    client_id: Option<String>,
    client_secret: Option<SecretString>,
    base_url: Option<String>,
}

impl Variables {
    fn read(vendor: &str, vars: impl Fn(&str) -> Option<String>) -> Self {
        let vendor: String = vendor
            .chars()
            .map(|c| match c.is_ascii_alphanumeric() {
                true => c.to_ascii_uppercase(),
                false => '_',
            })
            .collect();
        let prefix = format!("CRM_{vendor}");
        let var = |name: &str| vars(&format!("{prefix}_{name}")).filter(|value| !value.is_empty());
        Self {
            api_key: var("API_KEY").map(SecretString::from),
            client_id: var("CLIENT_ID"),
            client_secret: var("CLIENT_SECRET").map(SecretString::from),
            base_url: var("BASE_URL"),
            prefix,
        }
    }

    fn credentials(&self, scheme: AuthScheme) -> Result<Credentials, ConfigError> {
        let missing = |field: &'static str, name: &str| {
            ConfigError::new(field, format!("is missing: set {}_{name}", self.prefix))
        };
        match scheme {
            AuthScheme::ApiKey { .. } => match &self.api_key {
                Some(key) => Ok(Credentials::ApiKey(key.clone())),
                None => Err(missing("api_key", "API_KEY")),
            },
            AuthScheme::ClientCredentials { .. } => {
                let missing = |name| missing("client_credentials", name);
                let id = self.client_id.clone();
                let secret = self.client_secret.clone();
                Ok(Credentials::Client {
                    id: id.ok_or_else(|| missing("CLIENT_ID"))?,
                    secret: secret.ok_or_else(|| missing("CLIENT_SECRET"))?,
                })
            }
        }
    }
}

impl ClientConfig {
    /// The defaults.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes what was not given from the environment: credentials, and the base URL if it is
    /// there. `vendor` is the vendor's short name.
    ///
    /// `VENDOR` stands for it in capitals, such as `MINOTAUR`. An empty variable is one that is not
    /// set.
    ///
    /// | variable | holds |
    /// |---|---|
    /// | `CRM_VENDOR_API_KEY` | the API key |
    /// | `CRM_VENDOR_CLIENT_ID`, `CRM_VENDOR_CLIENT_SECRET` | the same for vendors that issue tokens |
    /// | `CRM_VENDOR_BASE_URL` | an address in place of the documented one |
    ///
    /// What a setter gives takes precedence over the environment, whichever is called first.
    pub fn from_env(mut self, vendor: &str) -> Self {
        self.vars = Some(Variables::read(vendor, |name| std::env::var(name).ok()));
        self
    }

    /// As [`from_env`](Self::from_env), with these variables in place of the environment's, such as
    /// those of one tenant. If a name comes twice, the last one counts.
    pub fn from_vars<N: AsRef<str>, V: Into<String>>(
        mut self,
        vendor: &str,
        vars: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let given: HashMap<String, String> = vars
            .into_iter()
            .map(|(name, value)| (name.as_ref().to_owned(), value.into()))
            .collect();
        self.vars = Some(Variables::read(vendor, |name| given.get(name).cloned()));
        self
    }

    crate::client_settings!();

    /// Makes the client of a vendor.
    ///
    /// # Errors
    ///
    /// If a setting can't work; [`ConfigError::field`] names it.
    pub fn build<C: GeneratedClient>(self) -> Result<C, ConfigError> {
        let api = C::API;
        for (field, timeout) in [
            ("connect_timeout", Some(self.connect_timeout)),
            ("attempt_timeout", Some(self.attempt_timeout)),
            ("call_timeout", self.call_timeout),
        ] {
            if timeout.is_some_and(|timeout| timeout.is_zero()) {
                return Err(ConfigError::new(field, "must be longer than zero"));
            }
        }
        if self.retry.max_attempts == 0 {
            return Err(ConfigError::new("retry", "must allow one attempt"));
        }
        if self.max_response_bytes == 0 {
            return Err(ConfigError::new("max_response_bytes", "must be at least 1"));
        }
        let concurrency = match self.max_concurrency {
            Some(0) => return Err(ConfigError::new("max_concurrency", "must be at least 1")),
            Some(calls) => Some(Semaphore::new(calls.min(Semaphore::MAX_PERMITS))),
            None => None,
        };
        let vars = self.vars.as_ref();
        let base_url = self
            .base_url
            .as_deref()
            .or_else(|| vars?.base_url.as_deref())
            .unwrap_or(api.base_url);
        let base = Base::parse(base_url, self.allow_plain_http)
            .map_err(|problem| ConfigError::new("base_url", problem))?;
        let user_agent = self
            .user_agent
            .as_deref()
            .map(|name| {
                HeaderValue::from_str(name)
                    .ok()
                    .filter(|value| value.to_str().is_ok())
                    .ok_or_else(|| {
                        ConfigError::new("user_agent", "holds characters other than visible ASCII")
                    })
            })
            .transpose()?;

        let mut overrides = Vec::new();
        for (id, path) in &self.paths {
            let operation = operation(api, "path", id)?;
            let query: Vec<_> = operation
                .parameters
                .iter()
                .filter(|parameter| parameter.location == Location::Query)
                .map(|parameter| parameter.name)
                .collect();
            let path = Override::new(path, operation.path, &query)
                .map_err(|problem| ConfigError::new("path", format!("for `{id}`: {problem}")))?;
            overrides.push((operation.id, path));
        }
        let mut encodings = Vec::new();
        for (id, encoding) in &self.encodings {
            let operation = operation(api, "encoding", id)?;
            if !operation.body {
                let problem = format!("for `{id}`: the operation has no body to encode");
                return Err(ConfigError::new("encoding", problem));
            }
            encodings.push((operation.id, *encoding));
        }
        let mut weights = Vec::new();
        for (id, weight) in &self.weights {
            weights.push((operation(api, "weight", id)?.id, *weight));
        }
        let credentials = match (self.credentials, vars) {
            (Some(given), _) => Some(given),
            (None, Some(vars)) => Some(vars.credentials(api.auth)?),
            (None, None) => None,
        };
        let (auth, key) = authentication(api, credentials, self.token_store)?;

        let (http, route, user_agent) = match (self.transport, self.http) {
            (Some(transport), _) => {
                let client = crate::testing::plain_client()?;
                let name = HeaderValue::from_static(http_client::USER_AGENT);
                let user_agent = Some(user_agent.unwrap_or(name));
                (client, Route::Custom(transport), user_agent)
            }
            (None, Some(http)) => {
                let client = http.for_address(&base);
                (client.clone(), Route::Network(client), user_agent)
            }
            (None, None) => {
                let (pool, client) = SharedPool::new(self.connect_timeout, &base)?;
                (client, Route::Shared(pool), user_agent)
            }
        };
        let text = base.as_str().to_owned();
        let shared = Shared {
            api,
            base,
            route,
            auth,
            key,
            limiter: self
                .limiter
                .unwrap_or_else(|| Arc::new(LocalLimiter::new(api.rate_limits))),
            lane: self.lane,
            concurrency,
            jitter: Jitter::new(self.retry.seed),
            retry: self.retry,
            attempt_timeout: self.attempt_timeout.min(A_YEAR),
            call_timeout: self.call_timeout,
            ceiling: self.max_response_bytes,
            overrides,
            encodings,
            weights,
            checks: self.checks,
            on_wait: self.on_wait,
            drift: self.drift.map(|tell| Arc::new(Observer::new(tell))),
            user_agent,
        };
        let connection = Connection {
            shared: Arc::new(shared),
            options: None,
        };
        Ok(C::from_parts(text, http, connection))
    }
}

impl fmt::Debug for ClientConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientConfig").finish_non_exhaustive()
    }
}

/// How a client without credentials gets some.
const MISSING: &str = "is missing: give it to the builder, or call `from_env`";

fn operation(
    api: &'static Api,
    field: &'static str,
    id: &str,
) -> Result<&'static crate::api::Operation, ConfigError> {
    api.operation(id)
        .ok_or_else(|| ConfigError::new(field, format!("names no operation: `{id}`")))
}

/// Checks a secret and says what is wrong with it, without showing it.
fn usable(field: &'static str, secret: &str) -> Result<(), ConfigError> {
    let problem = if secret.is_empty() {
        "is empty"
    } else if secret.trim() != secret {
        "begins or ends with a space or a line break"
    } else if !secret.is_ascii() {
        "holds characters other than ASCII"
    } else if secret.bytes().any(|byte| byte.is_ascii_control()) {
        "holds a control character"
    } else {
        return Ok(());
    };
    Err(ConfigError::new(field, problem))
}

fn authentication(
    api: &Api,
    credentials: Option<Credentials>,
    store: Option<Arc<dyn TokenStore>>,
) -> Result<(Auth, Option<SecretString>), ConfigError> {
    let fixed = |field, header: &'static str, prefix: &str, secret: SecretString| {
        usable(field, secret.expose_secret())?;
        let mut value = HeaderValue::from_str(&format!("{prefix}{}", secret.expose_secret()))
            .map_err(|_| ConfigError::new(field, "can't be sent in a header"))?;
        value.set_sensitive(true);
        let name = HeaderName::from_bytes(header.as_bytes())
            .map_err(|_| ConfigError::new(field, "has no header that it could be sent in"))?;
        Ok((Auth::Fixed { name, value }, Some(secret)))
    };
    match (api.auth, credentials) {
        (AuthScheme::ApiKey { header, prefix }, Some(Credentials::ApiKey(key))) => {
            fixed("api_key", header, prefix, key)
        }
        (AuthScheme::ApiKey { .. }, None) => Err(ConfigError::new("api_key", MISSING)),
        (AuthScheme::ApiKey { .. }, Some(Credentials::Client { .. })) => Err(ConfigError::new(
            "client_credentials",
            "are not what this vendor takes: give an API key",
        )),
        (AuthScheme::ApiKey { .. }, Some(Credentials::Bearer(_))) => Err(ConfigError::new(
            "bearer_token",
            "is not what this vendor takes: give an API key",
        )),
        (
            AuthScheme::ClientCredentials {
                token_path,
                lifetime_seconds,
            },
            Some(Credentials::Client { id, secret }),
        ) => {
            usable("client_credentials", &id)?;
            usable("client_credentials", secret.expose_secret())?;
            let source = TokenSource::new(token_path, id, secret, lifetime_seconds, store);
            Ok((Auth::Token(Box::new(source)), None))
        }
        (AuthScheme::ClientCredentials { .. }, Some(Credentials::Bearer(token))) => {
            fixed("bearer_token", "authorization", "Bearer ", token)
        }
        (AuthScheme::ClientCredentials { .. }, None) => {
            Err(ConfigError::new("client_credentials", MISSING))
        }
        (AuthScheme::ClientCredentials { .. }, Some(Credentials::ApiKey(_))) => {
            Err(ConfigError::new(
                "api_key",
                "is not what this vendor takes: give id and secret, or a token",
            ))
        }
    }
}
