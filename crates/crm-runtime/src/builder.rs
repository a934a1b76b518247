use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::Semaphore;

use crate::api::{Api, AuthScheme, Location};
use crate::auth::{Auth, TokenSource};
use crate::connection::{Connection, GeneratedClient, Shared};
use crate::guard::{Base, Override};
use crate::limit::{Limiter, LocalLimiter};
use crate::retry::{A_YEAR, Jitter, RetryPolicy};
use crate::transport::{Route, Transport};

/// A client can't be set up as asked. Says which setting is wrong, and why; it never holds a secret.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ConfigError {
    field: &'static str,
    problem: String,
}

impl ConfigError {
    fn new(field: &'static str, problem: impl Into<String>) -> Self {
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

enum Credentials {
    ApiKey(SecretString),
    Client { id: String, secret: SecretString },
    Bearer(SecretString),
}

/// Sets a client up.
///
/// Only credentials are needed; everything else has a default. What can't work is refused by
/// [`build`](Self::build), before any call.
///
/// | setting | default |
/// |---|---|
/// | base URL | as documented by the vendor |
/// | time to connect | 10 s |
/// | time for one attempt | 30 s |
/// | time for a whole call | none, so that calls may queue for the vendor's rate limit |
/// | retries | [`RetryPolicy::new`] |
/// | rate limits | as documented by the vendor |
/// | calls at once | as many as are made |
/// | size of an answer | 32 MiB, counted after decompression |
#[must_use]
pub struct ClientBuilder<C> {
    settings: Result<Settings, ConfigError>,
    client: PhantomData<fn() -> C>,
}

struct Settings {
    credentials: Option<Credentials>,
    /// What the environment lacks, where it was asked for credentials.
    missing: Option<ConfigError>,
    base_url: Option<String>,
    allow_plain_http: bool,
    connect_timeout: Duration,
    attempt_timeout: Duration,
    call_timeout: Option<Duration>,
    retry: RetryPolicy,
    limiter: Option<Arc<dyn Limiter>>,
    max_concurrency: Option<usize>,
    user_agent: Option<String>,
    http: Option<reqwest::Client>,
    transport: Option<Arc<dyn Transport>>,
    paths: Vec<(String, String)>,
    weights: Vec<(String, u32)>,
    ceiling: usize,
    checks: bool,
}

impl<C: GeneratedClient> ClientBuilder<C> {
    /// Begins with the defaults.
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        Self {
            settings: Ok(Settings {
                credentials: None,
                missing: None,
                base_url: None,
                allow_plain_http: false,
                connect_timeout: Duration::from_secs(10),
                attempt_timeout: Duration::from_secs(30),
                call_timeout: None,
                retry: RetryPolicy::default(),
                limiter: None,
                max_concurrency: None,
                user_agent: None,
                http: None,
                transport: None,
                paths: Vec::new(),
                weights: Vec::new(),
                ceiling: 32 << 20,
                checks: true,
            }),
            client: PhantomData,
        }
    }

    fn set(mut self, change: impl FnOnce(&mut Settings)) -> Self {
        if let Ok(settings) = &mut self.settings {
            change(settings);
        }
        self
    }

    /// The API key, for vendors that take one.
    pub fn api_key(self, key: impl Into<SecretString>) -> Self {
        let key = key.into();
        self.set(|settings| settings.credentials = Some(Credentials::ApiKey(key)))
    }

    /// Id and secret, for vendors that give an access token for them.
    pub fn client_credentials(
        self,
        id: impl Into<String>,
        secret: impl Into<SecretString>,
    ) -> Self {
        let (id, secret) = (id.into(), secret.into());
        self.set(|settings| settings.credentials = Some(Credentials::Client { id, secret }))
    }

    /// An access token of your own, for vendors that take tokens. It is not replaced when it ends.
    pub fn bearer_token(self, token: impl Into<SecretString>) -> Self {
        let token = token.into();
        self.set(|settings| settings.credentials = Some(Credentials::Bearer(token)))
    }

    /// Takes credentials, and the base URL if it is there, from the environment. Credentials that
    /// were given to the builder stay.
    ///
    /// `VENDOR` stands for the vendor's short name in capitals, such as `MINOTAUR`.
    ///
    /// | variable | holds |
    /// |---|---|
    /// | `CRM_VENDOR_API_KEY` | the API key |
    /// | `CRM_VENDOR_CLIENT_ID`, `CRM_VENDOR_CLIENT_SECRET` | the same for vendors that give tokens |
    /// | `CRM_VENDOR_BASE_URL` | an address in place of the documented one, if set |
    pub fn from_env(self) -> Self {
        self.from_vars(|name| std::env::var(name).ok())
    }

    /// As [`from_env`](Self::from_env), out of another source than the environment.
    pub fn from_vars(self, vars: impl Fn(&str) -> Option<String>) -> Self {
        let vendor: String = C::API
            .vendor
            .chars()
            .map(|c| {
                if c.is_ascii_alphanumeric() {
                    c.to_ascii_uppercase()
                } else {
                    '_'
                }
            })
            .collect();
        let var = |name: &str| vars(&format!("CRM_{vendor}_{name}"));
        let needed = |field: &'static str, name: &str| {
            var(name).ok_or_else(|| {
                ConfigError::new(field, format!("is missing: set CRM_{vendor}_{name}"))
            })
        };
        let credentials = match C::API.auth {
            AuthScheme::ApiKey { .. } => {
                needed("api_key", "API_KEY").map(|key| Credentials::ApiKey(key.into()))
            }
            AuthScheme::ClientCredentials { .. } => needed("client_credentials", "CLIENT_ID")
                .and_then(|id| {
                    let secret = needed("client_credentials", "CLIENT_SECRET")?.into();
                    Ok(Credentials::Client { id, secret })
                }),
        };
        let base_url = var("BASE_URL").filter(|url| !url.is_empty());
        self.set(|settings| {
            if settings.credentials.is_none() {
                match credentials {
                    Ok(credentials) => settings.credentials = Some(credentials),
                    Err(error) => settings.missing = Some(error),
                }
            }
            if base_url.is_some() {
                settings.base_url = base_url;
            }
        })
    }

    /// An address in place of the documented one. It may have a path, but no query, fragment,
    /// user name or password.
    pub fn base_url(self, url: impl Into<String>) -> Self {
        let url = url.into();
        self.set(|settings| settings.base_url = Some(url))
    }

    /// Whether the base URL may be plain http to another machine, so that credentials and data
    /// can be read on the way. Plain http to this machine is always allowed.
    pub fn allow_plain_http(self, allow: bool) -> Self {
        self.set(|settings| settings.allow_plain_http = allow)
    }

    /// Longest time to make a connection. It has no effect with a client of your own.
    pub fn connect_timeout(self, timeout: Duration) -> Self {
        self.set(|settings| settings.connect_timeout = timeout)
    }

    /// Longest time for one attempt, from sending to the last byte of the answer.
    pub fn attempt_timeout(self, timeout: Duration) -> Self {
        self.set(|settings| settings.attempt_timeout = timeout)
    }

    /// Longest time for a whole call: waiting for the limiter, every attempt, and the waits
    /// between them.
    pub fn call_timeout(self, timeout: Duration) -> Self {
        self.set(|settings| settings.call_timeout = Some(timeout))
    }

    /// How often and how fast requests are repeated.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.set(|settings| settings.retry = policy)
    }

    /// A limiter in place of the one made from the vendor's documents.
    pub fn limiter(self, limiter: Arc<dyn Limiter>) -> Self {
        self.set(|settings| settings.limiter = Some(limiter))
    }

    /// For how many requests an operation counts with the limiter; 1 unless set. Takes the name
    /// of its method.
    pub fn weight(self, operation: impl Into<String>, weight: u32) -> Self {
        let operation = operation.into();
        self.set(|settings| settings.weights.push((operation, weight)))
    }

    /// How many calls may be under way at once; the others wait.
    ///
    /// A call that has begun and is not polled keeps its place. A task that keeps one so (a stream
    /// that fetches ahead, or `buffered`) and makes another call before it goes on polling can wait
    /// for itself: give such a program more places than it fetches ahead, or a task for each call.
    pub fn max_concurrency(self, calls: usize) -> Self {
        self.set(|settings| settings.max_concurrency = Some(calls))
    }

    /// What the header `User-Agent` says, in place of the name and version of this library.
    pub fn user_agent(self, name: impl Into<String>) -> Self {
        let name = name.into();
        self.set(|settings| settings.user_agent = Some(name))
    }

    /// A client of your own to send requests with, for proxies, certificates or a shared pool.
    ///
    /// Begin with [`http_client`](crate::http_client), which is set up as the runtime needs it.
    /// A client that follows redirects has sent the credentials to another origin by the time
    /// that the answer from there is refused, unless they are in the header `Authorization`. With
    /// such a client a write is not repeated where no connection could be made, since it may have
    /// been one to where a redirect led.
    pub fn http_client(self, client: reqwest::Client) -> Self {
        self.set(|settings| settings.http = Some(client))
    }

    /// Something else than the network to send requests with, for tests.
    pub fn transport(self, transport: impl Transport) -> Self {
        self.set(|settings| settings.transport = Some(Arc::new(transport)))
    }

    /// Another path for an operation, where the vendor's API is not what its documents say. Takes
    /// the name of the operation's method and a path as `/v2/campaigns/{campaign_id}/progress`.
    ///
    /// Each `{name}` of the documented path must be in the new one. The new one may also take
    /// query parameters of the operation, which then leave the query.
    pub fn path(self, operation: impl Into<String>, path: impl Into<String>) -> Self {
        let (operation, path) = (operation.into(), path.into());
        self.set(|settings| settings.paths.push((operation, path)))
    }

    /// Largest answer that is read, in bytes after decompression.
    pub fn response_ceiling(self, bytes: usize) -> Self {
        self.set(|settings| settings.ceiling = bytes)
    }

    /// Whether documented limits on values are checked before a request is sent.
    pub fn checks(self, check: bool) -> Self {
        self.set(|settings| settings.checks = check)
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// If a setting can't work; [`ConfigError::field`] names it.
    pub fn build(self) -> Result<C, ConfigError> {
        let settings = self.settings?;
        let api = C::API;
        for (field, timeout) in [
            ("connect_timeout", Some(settings.connect_timeout)),
            ("attempt_timeout", Some(settings.attempt_timeout)),
            ("call_timeout", settings.call_timeout),
        ] {
            if timeout.is_some_and(|timeout| timeout.is_zero()) {
                return Err(ConfigError::new(field, "must be longer than zero"));
            }
        }
        if settings.retry.max_attempts == 0 {
            return Err(ConfigError::new("retry", "must allow one attempt"));
        }
        if settings.ceiling == 0 {
            return Err(ConfigError::new("response_ceiling", "must be at least 1"));
        }
        let concurrency = match settings.max_concurrency {
            Some(0) => return Err(ConfigError::new("max_concurrency", "must be at least 1")),
            Some(calls) => Some(Semaphore::new(calls.min(Semaphore::MAX_PERMITS))),
            None => None,
        };
        let base_url = settings.base_url.as_deref().unwrap_or(api.base_url);
        let base = Base::parse(base_url, settings.allow_plain_http)
            .map_err(|problem| ConfigError::new("base_url", problem))?;
        let user_agent = settings
            .user_agent
            .as_deref()
            .unwrap_or(concat!("crm-clients/", env!("CARGO_PKG_VERSION")));
        let user_agent = HeaderValue::from_str(user_agent)
            .ok()
            .filter(|value| value.to_str().is_ok())
            .ok_or_else(|| {
                ConfigError::new("user_agent", "holds characters other than visible ASCII")
            })?;

        let mut overrides = Vec::new();
        for (id, path) in &settings.paths {
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
        let mut weights = Vec::new();
        for (id, weight) in &settings.weights {
            weights.push((operation(api, "weight", id)?.id, *weight));
        }
        if let (None, Some(missing)) = (&settings.credentials, settings.missing) {
            return Err(missing);
        }
        let (auth, key) = authentication(api, settings.credentials)?;

        let failed = |error: reqwest::Error| {
            ConfigError::new("http_client", format!("can't be made: {error}"))
        };
        let (http, route) = match (settings.transport, settings.http) {
            (Some(transport), _) => {
                let client = crate::testing::plain_client().map_err(failed)?;
                (client, Route::Custom(transport))
            }
            (None, Some(client)) => (client.clone(), Route::of_the_user(client)),
            (None, None) => {
                let client = http_client()
                    .connect_timeout(settings.connect_timeout)
                    .build()
                    .map_err(failed)?;
                (client.clone(), Route::own(client))
            }
        };
        let text = base.as_str().to_owned();
        let shared = Shared {
            api,
            base,
            route,
            auth,
            key,
            limiter: settings
                .limiter
                .unwrap_or_else(|| Arc::new(LocalLimiter::new(api.rate_limits))),
            concurrency,
            jitter: Jitter::new(settings.retry.seed),
            retry: settings.retry,
            attempt_timeout: settings.attempt_timeout.min(A_YEAR),
            call_timeout: settings.call_timeout,
            ceiling: settings.ceiling,
            overrides,
            weights,
            checks: settings.checks,
            user_agent,
        };
        let connection = Connection {
            shared: Arc::new(shared),
            options: None,
        };
        Ok(C::from_parts(text, http, connection))
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").finish_non_exhaustive()
    }
}

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
        (AuthScheme::ApiKey { .. }, None) => Err(ConfigError::new("api_key", "is missing")),
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
            let source = TokenSource::new(token_path, id, secret, lifetime_seconds);
            Ok((Auth::Token(Box::new(source)), None))
        }
        (AuthScheme::ClientCredentials { .. }, Some(Credentials::Bearer(token))) => {
            fixed("bearer_token", "authorization", "Bearer ", token)
        }
        (AuthScheme::ClientCredentials { .. }, None) => {
            Err(ConfigError::new("client_credentials", "are missing"))
        }
        (AuthScheme::ClientCredentials { .. }, Some(Credentials::ApiKey(_))) => {
            Err(ConfigError::new(
                "api_key",
                "is not what this vendor takes: give id and secret, or a token",
            ))
        }
    }
}

/// Begins an HTTP client as the runtime makes it for itself, to be changed and handed to
/// [`ClientBuilder::http_client`]: TLS is set up, redirects are not followed, and requests are not
/// repeated behind the runtime's back.
///
/// With the feature `rustls`, reqwest's own builder panics in a process that has not chosen a
/// provider of cryptography; this one chooses ring then.
///
/// ```
/// # fn proxied() -> Result<reqwest::Client, reqwest::Error> {
/// crm_runtime::http_client()
///     .proxy(reqwest::Proxy::https("http://proxy.example:3128")?)
///     .build()
/// # }
/// ```
pub fn http_client() -> reqwest::ClientBuilder {
    choose_provider();
    reqwest::Client::builder()
        .connect_timeout(Duration::from_secs(10))
        // A write that meets a connection which the vendor is just closing can't be repeated, so
        // connections are not kept for as long as vendors do.
        .pool_idle_timeout(Duration::from_secs(30))
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
}

/// Gives rustls a provider of cryptography where the process has not chosen one.
pub(crate) fn choose_provider() {
    #[cfg(feature = "rustls")]
    if rustls::crypto::CryptoProvider::get_default().is_none() {
        // Another thread may have been faster, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
    }
}
