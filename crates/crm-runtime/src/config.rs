//! [`ClientConfig`]: the settings of a client and their defaults.

use std::collections::HashMap;
use std::ffi::OsString;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::Semaphore;

use crate::api::{Api, AuthKey, AuthScheme, Encoding, Location};
use crate::attempt::OnAttempt;
use crate::auth::{Auth, Keys, TokenSource};
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
    Client {
        id: String,
        secret: SecretString,
    },
    Bearer(SecretString),
    Basic {
        user: String,
        password: SecretString,
    },
    Keys(Vec<(String, SecretString)>),
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
    pub on_attempt: Option<OnAttempt>,
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
            on_attempt: None,
            drift: None,
            vars: None,
        }
    }
}

/// What the environment holds for one vendor. An empty variable is one that is not set.
#[derive(Clone)]
struct Variables {
    prefix: String,
    /// By what follows the prefix.
    values: HashMap<String, SecretString>,
}

impl Variables {
    fn read(vendor: &str, vars: impl Iterator<Item = (String, String)>) -> Self {
        let prefix = format!("CRM_{}", capitals(vendor));
        let ours = |(name, value): (String, String)| {
            let rest = name.strip_prefix(&prefix)?.strip_prefix('_')?;
            Some((rest.to_owned(), SecretString::from(value)))
        };
        let mut values: HashMap<String, SecretString> = vars.filter_map(ours).collect();
        values.retain(|_, value| !value.expose_secret().is_empty());
        Self { prefix, values }
    }

    fn text(&self, name: &str) -> Option<String> {
        Some(self.values.get(name)?.expose_secret().to_owned())
    }

    fn base_url(&self) -> Option<&str> {
        Some(self.values.get("BASE_URL")?.expose_secret())
    }

    fn credentials(&self, scheme: AuthScheme) -> Result<Credentials, ConfigError> {
        let missing = |name: &str| {
            let problem = format!("is missing: set {}_{name}", self.prefix);
            ConfigError::new(setting(scheme), problem)
        };
        let secret = |name: &str| {
            let value = self.values.get(name).cloned();
            value.ok_or_else(|| missing(name))
        };
        let text = |name: &str| self.text(name).ok_or_else(|| missing(name));
        Ok(match scheme {
            AuthScheme::ApiKey { .. } | AuthScheme::QueryKey { .. } => {
                Credentials::ApiKey(secret("API_KEY")?)
            }
            AuthScheme::Basic => {
                let user = self.text("USER").unwrap_or_default();
                let password = self.values.get("PASSWORD").cloned();
                if user.is_empty() && password.is_none() {
                    return Err(missing("USER"));
                }
                Credentials::Basic {
                    user,
                    password: password.unwrap_or_else(|| String::new().into()),
                }
            }
            AuthScheme::Keys { keys } => {
                let one = |key: &AuthKey| Ok((key.name.to_owned(), secret(&capitals(key.name))?));
                Credentials::Keys(keys.iter().map(one).collect::<Result<_, _>>()?)
            }
            AuthScheme::ClientCredentials { .. } => Credentials::Client {
                id: text("CLIENT_ID")?,
                secret: secret("CLIENT_SECRET")?,
            },
        })
    }
}

/// A name as it stands in the names of variables.
fn capitals(name: &str) -> String {
    let letters = name.chars().map(|c| match c.is_ascii_alphanumeric() {
        true => c.to_ascii_uppercase(),
        false => '_',
    });
    letters.collect()
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
    /// | `CRM_VENDOR_USER`, `CRM_VENDOR_PASSWORD` | the same for vendors that take HTTP Basic |
    /// | `CRM_VENDOR_NAME` | one of several keys; `NAME` is its name in capitals, such as `X_APP_ID` |
    /// | `CRM_VENDOR_BASE_URL` | an address in place of the documented one |
    ///
    /// What a setter gives takes precedence over the environment, whichever is called first.
    pub fn from_env(mut self, vendor: &str) -> Self {
        let text = |(name, value): (OsString, OsString)| {
            Some((name.into_string().ok()?, value.into_string().ok()?))
        };
        self.vars = Some(Variables::read(
            vendor,
            std::env::vars_os().filter_map(text),
        ));
        self
    }

    /// As [`from_env`](Self::from_env), with these variables in place of the environment's, such as
    /// those of one tenant. If a name comes twice, the last one counts.
    pub fn from_vars<N: AsRef<str>, V: Into<String>>(
        mut self,
        vendor: &str,
        vars: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let given = vars.into_iter();
        let given = given.map(|(name, value)| (name.as_ref().to_owned(), value.into()));
        self.vars = Some(Variables::read(vendor, given));
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
            .or_else(|| vars?.base_url())
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
        let (auth, given) = authentication(api, credentials, self.token_store)?;

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
            given,
            limiter: self
                .limiter
                .unwrap_or_else(|| Arc::new(LocalLimiter::new(api.rate_limits))),
            lane: self.lane,
            concurrency,
            jitter: Jitter::new(self.retry.seed),
            retry: self.retry,
            attempt_timeout: self.attempt_timeout.min(A_YEAR),
            call_timeout: self.call_timeout,
            max_bytes: self.max_response_bytes,
            overrides,
            encodings,
            weights,
            checks: self.checks,
            on_wait: self.on_wait,
            on_attempt: self.on_attempt,
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

/// How requests get their credentials, and the secrets as they were given.
fn authentication(
    api: &Api,
    credentials: Option<Credentials>,
    store: Option<Arc<dyn TokenStore>>,
) -> Result<(Auth, Vec<SecretString>), ConfigError> {
    let scheme = api.auth;
    let Some(credentials) = credentials else {
        return Err(ConfigError::new(setting(scheme), MISSING));
    };
    let header = |field, keys: Keys, header: &str, value: &str| {
        keys.header(header, value)
            .ok_or_else(|| ConfigError::new(field, "can't be sent in a header"))
    };
    let one_header = |field, name: &str, prefix: &str, secret: SecretString| {
        usable(field, secret.expose_secret())?;
        let value = format!("{prefix}{}", secret.expose_secret());
        let keys = header(field, Keys::default(), name, &value)?;
        Ok((Auth::Fixed(keys), vec![secret]))
    };
    match (scheme, credentials) {
        (AuthScheme::ApiKey { header, prefix }, Credentials::ApiKey(key)) => {
            one_header("api_key", header, prefix, key)
        }
        // An access token that was got elsewhere is such a key.
        (AuthScheme::ApiKey { header, prefix }, Credentials::Bearer(token))
            if header == "authorization" && prefix == "Bearer " =>
        {
            one_header("bearer_token", header, prefix, token)
        }
        (AuthScheme::QueryKey { parameter }, Credentials::ApiKey(key)) => {
            usable("api_key", key.expose_secret())?;
            let keys = Keys::default().query(parameter, key.clone());
            Ok((Auth::Fixed(keys), vec![key]))
        }
        (AuthScheme::Basic, Credentials::Basic { user, password }) => {
            let field = "basic";
            if user.contains(':') {
                return Err(ConfigError::new(field, "has a colon in the user name"));
            }
            // Vendors whose key is the user name, or the password, leave the other one empty.
            if user.is_empty() && password.expose_secret().is_empty() {
                return Err(ConfigError::new(field, "is empty"));
            }
            let pair = format!("{user}:{}", password.expose_secret());
            if pair.chars().any(char::is_control) {
                return Err(ConfigError::new(field, "holds a control character"));
            }
            let encoded = BASE64.encode(pair);
            let keys = header(
                field,
                Keys::default(),
                "authorization",
                &format!("Basic {encoded}"),
            )?;
            let secrets = vec![password, user.into(), encoded.into()];
            Ok((Auth::Fixed(keys), secrets))
        }
        (AuthScheme::Keys { keys: wanted }, Credentials::Keys(given)) => {
            let known = |name: &str| wanted.iter().any(|it| it.name.eq_ignore_ascii_case(name));
            if let Some((name, _)) = given.iter().find(|(name, _)| !known(name)) {
                let names: Vec<&str> = wanted.iter().map(|it| it.name).collect();
                let problem = format!("has no `{name}`; expected {}", names.join(", "));
                return Err(ConfigError::new("key", problem));
            }
            let mut keys = Keys::default();
            let mut secrets = Vec::new();
            for place in wanted {
                // Of a key that was given twice, the last one counts.
                let mut given = given.iter().rev();
                let found = given.find(|(name, _)| place.name.eq_ignore_ascii_case(name));
                let Some((_, value)) = found else {
                    let problem = format!("`{}` {MISSING}", place.name);
                    return Err(ConfigError::new("key", problem));
                };
                usable("key", value.expose_secret())?;
                keys = match place.location {
                    Location::Query => keys.query(place.name, value.clone()),
                    _ => {
                        let value = format!("{}{}", place.prefix, value.expose_secret());
                        header("key", keys, place.name, &value)?
                    }
                };
                secrets.push(value.clone());
            }
            Ok((Auth::Fixed(keys), secrets))
        }
        (
            AuthScheme::ClientCredentials {
                token_path,
                lifetime_seconds,
            },
            Credentials::Client { id, secret },
        ) => {
            usable("client_credentials", &id)?;
            usable("client_credentials", secret.expose_secret())?;
            let source = TokenSource::new(token_path, id, secret, lifetime_seconds, store);
            Ok((Auth::Token(Box::new(source)), Vec::new()))
        }
        (AuthScheme::ClientCredentials { .. }, Credentials::Bearer(token)) => {
            one_header("bearer_token", "authorization", "Bearer ", token)
        }
        (_, other) => {
            let (field, verb) = match other {
                Credentials::ApiKey(_) => ("api_key", "is"),
                Credentials::Client { .. } => ("client_credentials", "are"),
                Credentials::Bearer(_) => ("bearer_token", "is"),
                Credentials::Basic { .. } => ("basic", "is"),
                Credentials::Keys(_) => ("key", "is"),
            };
            let wanted = match scheme {
                AuthScheme::ApiKey { .. } | AuthScheme::QueryKey { .. } => "an API key",
                AuthScheme::Basic => "user name and password",
                AuthScheme::Keys { .. } => "each key by its name",
                AuthScheme::ClientCredentials { .. } => "id and secret, or a token",
            };
            let problem = format!("{verb} not what this vendor takes: give {wanted}");
            Err(ConfigError::new(field, problem))
        }
    }
}

/// The setting that holds the credentials of a scheme.
fn setting(scheme: AuthScheme) -> &'static str {
    match scheme {
        AuthScheme::ApiKey { .. } | AuthScheme::QueryKey { .. } => "api_key",
        AuthScheme::Basic => "basic",
        AuthScheme::Keys { .. } => "key",
        AuthScheme::ClientCredentials { .. } => "client_credentials",
    }
}
