#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod account;
mod backend;
mod clock;
mod file;
mod limiter;
mod plan;
#[cfg(feature = "redis")]
mod redis;
mod tokens;

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use crm_runtime::api::RateLimit;
use crm_runtime::{Lane, Limiter, StoreError, TokenStore};

pub use account::Account;
pub use limiter::WhenLost;
#[cfg(feature = "redis")]
pub use redis::RedisConfig;

use backend::{Quota, TokenStep, Tokens};
use file::{FileQuota, FileTokens, Files};
use limiter::{Settings, SharedLimiter, Warn};
use tokens::SharedTokens;

/// What keeps quota and tokens for several processes.
///
/// ```
/// use crm_shared::{Account, SharedQuota};
///
/// # fn example(limits: &[crm_runtime::api::RateLimit]) {
/// let quota = SharedQuota::file("/var/lib/worker/quota");
/// let account = quota.account(&Account::api_key("lunarsend", &"key".into()), limits);
/// let limiter = account.limiter();
/// # }
/// ```
#[derive(Clone)]
#[must_use]
pub struct SharedQuota {
    store: Store,
    when_lost: WhenLost,
    warn: Option<Warn>,
}

#[derive(Clone)]
enum Store {
    File(PathBuf),
    #[cfg(feature = "redis")]
    Redis(Arc<redis::Pool>),
}

impl SharedQuota {
    /// Files in a directory of this machine, which is made when it is needed.
    pub fn file(directory: impl Into<PathBuf>) -> Self {
        Self::over(Store::File(directory.into()))
    }

    /// Redis 7 or Valkey.
    #[cfg(feature = "redis")]
    pub fn redis(config: RedisConfig) -> Self {
        Self::over(Store::Redis(Arc::new(redis::Pool::new(config))))
    }

    fn over(store: Store) -> Self {
        Self {
            store,
            when_lost: WhenLost::default(),
            warn: None,
        }
    }

    /// Sets what becomes of requests while the store can't be reached.
    pub fn when_lost(mut self, when_lost: WhenLost) -> Self {
        self.when_lost = when_lost;
        self
    }

    /// Calls a function with each warning, besides `tracing`.
    pub fn on_warning(mut self, warn: impl Fn(&str) + Send + Sync + 'static) -> Self {
        self.warn = Some(Arc::new(warn));
        self
    }

    /// The quota of an account. All who share it must name the same limits, in most cases those of
    /// the vendor's [`Api`](crm_runtime::api::Api).
    pub fn account(&self, account: &Account, limits: &[RateLimit]) -> SharedAccount {
        let windows = limiter::windows(limits);
        let name = account.name(&["quota"]);
        let quota: Arc<dyn Quota> = match &self.store {
            Store::File(directory) => {
                Arc::new(FileQuota::new(Files::new(directory.clone(), name, windows)))
            }
            #[cfg(feature = "redis")]
            Store::Redis(pool) => {
                Arc::new(redis::RedisQuota::new(Arc::clone(pool), &name, windows))
            }
        };
        let settings = Settings {
            vendor: account.vendor().to_owned(),
            limits: limits.to_vec(),
            when_lost: self.when_lost,
            warn: self.warn.clone(),
        };
        SharedAccount {
            shared: self.clone(),
            account: account.clone(),
            limiter: Arc::new(SharedLimiter::new(Arc::clone(&quota), settings.clone())),
            quota,
            settings,
        }
    }
}

impl fmt::Debug for SharedQuota {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SharedQuota")
            .field("when_lost", &self.when_lost)
            .finish_non_exhaustive()
    }
}

/// The quota of one account.
#[derive(Clone)]
pub struct SharedAccount {
    shared: SharedQuota,
    account: Account,
    limiter: Arc<SharedLimiter>,
    quota: Arc<dyn Quota>,
    settings: Settings,
}

impl SharedAccount {
    /// What decides when the account's requests go; for
    /// [`ClientBuilder::limiter`](crm_runtime::ClientBuilder::limiter).
    pub fn limiter(&self) -> Arc<dyn Limiter> {
        Arc::clone(&self.limiter) as Arc<dyn Limiter>
    }

    /// What keeps the account's access token; for
    /// [`ClientBuilder::token_store`](crm_runtime::ClientBuilder::token_store). A token is for one
    /// address of the vendor, and goes to no other.
    pub fn tokens(&self, base_url: &str) -> Arc<dyn TokenStore> {
        let purpose = ["token", base_url.trim_end_matches('/')];
        Arc::new(SharedTokens {
            tokens: self.kept_tokens(&purpose),
            seal: self.account.seal(&purpose),
            settings: self.settings.clone(),
        })
    }

    fn kept_tokens(&self, purpose: &[&str]) -> Arc<dyn Tokens> {
        let name = self.account.name(purpose);
        match &self.shared.store {
            Store::File(directory) => {
                let files = Files::new(directory.clone(), name, Vec::new());
                Arc::new(FileTokens(files))
            }
            #[cfg(feature = "redis")]
            Store::Redis(pool) => Arc::new(redis::RedisTokens::new(Arc::clone(pool), &name)),
        }
    }

    /// What is used, what is free, and who waits.
    ///
    /// # Errors
    ///
    /// If the store can't be read.
    pub async fn status(&self) -> Result<Status, StoreError> {
        let snapshot = self.quota.snapshot().await?;
        let windows = self.settings.limits.iter().map(|limit| {
            let length = Duration::from_secs(limit.per_seconds.into());
            let used = snapshot
                .sent
                .iter()
                .filter(|(ago, _)| Duration::from_micros(*ago) < length)
                .map(|(_, weight)| (*weight).min(limit.requests))
                .sum();
            WindowStatus {
                requests: limit.requests,
                length,
                used,
            }
        });
        Ok(Status {
            windows: windows.collect(),
            waiting: snapshot
                .waiting
                .into_iter()
                .map(|(who, lane, wait)| WaitingCall {
                    who,
                    lane: match lane {
                        0 => Lane::Interactive,
                        _ => Lane::Bulk,
                    },
                    wait: Duration::from_micros(wait),
                })
                .collect(),
            closed_for: Some(Duration::from_micros(snapshot.paused)).filter(|left| !left.is_zero()),
            processes: snapshot.processes,
            location: self.quota.location(),
        })
    }

    /// Forgets what was sent, who waits, and the token for an address. The vendor does not forget:
    /// it may be asked too often afterwards.
    ///
    /// # Errors
    ///
    /// If the store can't be written to.
    pub async fn reset(&self, base_url: &str) -> Result<(), StoreError> {
        self.quota.reset().await?;
        let purpose = ["token", base_url.trim_end_matches('/')];
        self.kept_tokens(&purpose).step(TokenStep::Reset).await?;
        Ok(())
    }
}

impl fmt::Debug for SharedAccount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SharedAccount")
            .field("account", &self.account)
            .field("limiter", &self.limiter)
            .finish_non_exhaustive()
    }
}

/// The quota of an account as it is now.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Status {
    /// Each limit.
    pub windows: Vec<WindowStatus>,
    /// The calls that wait for a slot: for each process and lane the one that is next.
    pub waiting: Vec<WaitingCall>,
    /// For how long nothing may be sent, if the vendor asked for that or the state was lost.
    pub closed_for: Option<Duration>,
    /// How many processes have used it lately.
    pub processes: u32,
    /// Where it is kept.
    pub location: String,
}

/// One limit.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct WindowStatus {
    /// How many requests are allowed.
    pub requests: u32,
    /// In how long.
    pub length: Duration,
    /// How many of them are used.
    pub used: u32,
}

impl WindowStatus {
    /// How many are free.
    pub fn free(&self) -> u32 {
        self.requests.saturating_sub(self.used)
    }
}

/// A call that waits.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WaitingCall {
    /// Program, process and operation.
    pub who: String,
    /// Its lane.
    pub lane: Lane,
    /// For how long still.
    pub wait: Duration,
}
