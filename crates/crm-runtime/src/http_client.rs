//! [`HttpClient`]: a connection pool that several clients can share.

use std::fmt;
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::Duration;

use tokio::runtime::{Handle, Id};

use crate::config::ConfigError;
use crate::guard::Base;

/// What `User-Agent` says unless it is set.
pub(crate) const USER_AGENT: &str = concat!("crm-clients/", env!("CARGO_PKG_VERSION"));

/// A pool of connections that clients of any vendor can share.
///
/// All clients that are used in one Tokio runtime share one unless they are given another with
/// [`ClientBuilder::http_client`](crate::ClientBuilder::http_client), so that a client for each of a
/// thousand tenants costs next to nothing. Credentials belong to a client and never to the pool.
/// Clones share the pool.
///
/// A connection lives in the runtime that opened it, and ends with it. So a program with several
/// runtimes, such as one for each test, makes a pool of this type for each of them, or leaves it
/// to the clients, which never use a connection of another runtime.
///
/// Whatever it is set up with, it follows no redirect and retries nothing behind the runtime's
/// back, and it reaches loopback addresses and plain http without a proxy: an address of this
/// machine means nothing to a proxy, and a credential must not pass through one that can read it.
/// It calls itself `crm-clients` unless its settings or
/// [`ClientBuilder::user_agent`](crate::ClientBuilder::user_agent) say otherwise.
///
/// ```
/// use crm_runtime::HttpClient;
///
/// # fn proxied() -> Result<HttpClient, Box<dyn std::error::Error>> {
/// let proxy = reqwest::Proxy::https("http://proxy.example:3128")?;
/// let http = HttpClient::with(|builder| builder.proxy(proxy.clone()))?;
/// # Ok(http)
/// # }
/// ```
#[derive(Clone)]
pub struct HttpClient {
    proxied: reqwest::Client,
    direct: reqwest::Client,
}

impl HttpClient {
    /// A pool with the defaults.
    ///
    /// # Errors
    ///
    /// If TLS can't be set up.
    pub fn new() -> Result<Self, ConfigError> {
        Self::with(|builder| builder)
    }

    /// A pool with settings of reqwest, such as proxies, certificates or default headers.
    ///
    /// The function is called twice, since connections that use a proxy and those that don't are
    /// kept apart.
    ///
    /// # Errors
    ///
    /// If a setting can't work, or TLS can't be set up.
    pub fn with(
        settings: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder,
    ) -> Result<Self, ConfigError> {
        Ok(Self {
            proxied: finish(settings(defaults()))?,
            direct: finish(settings(defaults()).no_proxy())?,
        })
    }

    /// The part of the pool for an address.
    pub(crate) fn for_address(self, base: &Base) -> reqwest::Client {
        match base.is_direct() {
            true => self.direct,
            false => self.proxied,
        }
    }
}

impl fmt::Debug for HttpClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A derived one would print default headers, which may be secret.
        f.debug_struct("HttpClient").finish_non_exhaustive()
    }
}

/// The connections that a client shares with the others of the runtime it is used in.
pub(crate) struct SharedPool {
    connect_timeout: Duration,
    direct: bool,
    /// The client of the runtime that it was first used in, which mostly is the only one.
    first: OnceLock<(Id, reqwest::Client)>,
}

impl SharedPool {
    /// The pool for an address, and a client to build requests with.
    pub(crate) fn new(
        connect_timeout: Duration,
        base: &Base,
    ) -> Result<(Self, reqwest::Client), ConfigError> {
        let pool = Self {
            connect_timeout,
            direct: base.is_direct(),
            first: OnceLock::new(),
        };
        let client = pool.look_up(runtime())?;
        Ok((pool, client))
    }

    /// The client to send with from here.
    pub(crate) fn client(&self) -> Result<reqwest::Client, ConfigError> {
        let Some(runtime) = runtime() else {
            return self.look_up(None);
        };
        match self.first.get() {
            Some((first, client)) if *first == runtime => Ok(client.clone()),
            Some(_) => self.look_up(Some(runtime)),
            None => {
                let client = self.look_up(Some(runtime))?;
                let (first, client) = self.first.get_or_init(|| (runtime, client));
                match *first == runtime {
                    true => Ok(client.clone()),
                    false => self.look_up(Some(runtime)),
                }
            }
        }
    }

    fn look_up(&self, runtime: Option<Id>) -> Result<reqwest::Client, ConfigError> {
        let pool = shared(runtime, self.connect_timeout)?;
        Ok(if self.direct {
            pool.direct
        } else {
            pool.proxied
        })
    }
}

fn runtime() -> Option<Id> {
    Handle::try_current().ok().map(|handle| handle.id())
}

/// How many pools are remembered. A program has one time to connect, or a few, and tests have a
/// runtime each.
const MOST_SHARED: usize = 8;

/// The pool that all clients of a runtime with this time to connect share.
fn shared(runtime: Option<Id>, connect_timeout: Duration) -> Result<HttpClient, ConfigError> {
    type Key = (Option<Id>, Duration);
    static POOLS: Mutex<Vec<(Key, HttpClient)>> = Mutex::new(Vec::new());
    let key = (runtime, connect_timeout);
    // What panicked elsewhere left nothing half done.
    let mut pools = POOLS.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, pool)) = pools.iter().find(|(other, _)| *other == key) {
        return Ok(pool.clone());
    }
    let pool = HttpClient::with(|builder| builder.connect_timeout(connect_timeout))?;
    if pools.len() == MOST_SHARED {
        // The oldest is the one whose runtime has most likely ended.
        pools.remove(0);
    }
    pools.push((key, pool.clone()));
    Ok(pool)
}

/// Begins a client. With the feature `rustls`, reqwest's own builder panics in a process that has
/// not chosen a provider of cryptography; this one chooses ring then.
pub(crate) fn defaults() -> reqwest::ClientBuilder {
    choose_provider();
    reqwest::Client::builder()
        .connect_timeout(Duration::from_secs(10))
        // A write that meets a connection which the vendor is just closing can't be repeated, so
        // connections are not kept for as long as vendors do.
        .pool_idle_timeout(Duration::from_secs(30))
        .user_agent(USER_AGENT)
}

/// Ends with what the runtime relies on: that it alone decides where a request goes, and how often.
pub(crate) fn finish(builder: reqwest::ClientBuilder) -> Result<reqwest::Client, ConfigError> {
    builder
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .build()
        .map_err(|error| ConfigError::new("http_client", format!("can't be made: {error}")))
}

/// Gives rustls a provider of cryptography where the process has not chosen one.
fn choose_provider() {
    #[cfg(feature = "rustls")]
    if rustls::crypto::CryptoProvider::get_default().is_none() {
        // Another thread may have been faster, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
    }
}
