//! What a worker has: credentials, shared quotas and the key of the fleet.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crm_facade::{ClientConfig, Crm};
use crm_runtime::api::{AuthScheme, RateLimit};
use crm_runtime::{
    BoxFuture as Future, Feedback, Lane, Limiter, QuotaError, RetryPolicy, Slot, SlotRequest,
};
use crm_shared::{Account as QuotaAccount, SharedQuota};
use secrecy::{ExposeSecret, SecretString};

use crate::Error;
use crate::account::Account;
use crate::seal::Seal;
use crate::secrets::{Credentials, Stores};

/// How much of the fleet's work is done at a time.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Pace {
    /// Writes that are recorded in one step before the first of them is sent; 10 unless set, and no
    /// more than the vendor allows in two seconds. A worker that dies leaves so many rows of each
    /// account in doubt at most.
    pub rows_a_step: usize,
    /// Calls of one account that are in flight at once; 4 unless set, and no more than the vendor
    /// allows in a second.
    pub concurrency: usize,
    /// The longest wait of a task in the worker; 5 s unless set. A longer one is a timer of the
    /// engine.
    pub longest_wait: Duration,
    /// After how many steps a slice of work ends, and another worker may take the next; 500 unless
    /// set, and at least 4.
    pub steps_a_slice: u32,
    /// After how long a slice of work ends; 10 minutes unless set.
    pub time_a_slice: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            rows_a_step: 10,
            concurrency: 4,
            longest_wait: Duration::from_secs(5),
            steps_a_slice: 500,
            time_a_slice: Duration::from_secs(600),
        }
    }
}

impl Pace {
    /// The pace for a vendor with these limits. What waits for a slot is recorded as an intention
    /// already, so there is to be little of it.
    pub(crate) fn of(&self, limits: &[RateLimit]) -> (usize, usize) {
        let in_seconds = |seconds: usize| {
            let allowed = limits.iter().map(|limit| {
                let requests = limit.requests as usize * seconds;
                requests / (limit.per_seconds as usize).max(1)
            });
            allowed.min().unwrap_or(usize::MAX).max(1)
        };
        let rows = self.rows_a_step.min(in_seconds(2));
        (rows, self.concurrency.min(in_seconds(1)))
    }
}

/// A worker: what it needs to work on any account of the fleet.
pub struct Worker {
    secrets: Stores,
    quota: Option<SharedQuota>,
    maxima: HashMap<String, RateLimit>,
    seal: Arc<Seal>,
    key: SecretString,
    pub(crate) pace: Pace,
}

impl fmt::Debug for Worker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Worker")
            .field("pace", &self.pace)
            .finish_non_exhaustive()
    }
}

impl Worker {
    /// A worker with these stores of credentials. All workers of a fleet have the same `key`, a secret
    /// that the keys of journals are sealed with in the engine's log.
    ///
    /// # Errors
    ///
    /// If the key has less than 32 characters.
    pub fn new(secrets: Stores, key: SecretString) -> Result<Self, Error> {
        if key.expose_secret().len() < 32 {
            return Err(Error::usage(
                "the fleet's key has less than 32 characters; make one with `openssl rand -hex 32`",
            ));
        }
        Ok(Self {
            secrets,
            quota: None,
            maxima: HashMap::new(),
            seal: Arc::new(Seal::new(&key)),
            key,
            pace: Pace::default(),
        })
    }

    /// Shares the vendors' rate limits and access tokens with the other workers. Without it, each
    /// worker keeps the limits by itself, which is right for one worker only.
    #[must_use]
    pub fn quota(mut self, quota: SharedQuota) -> Self {
        self.quota = Some(quota);
        self
    }

    /// Sets the maximum of requests to a vendor for the whole fleet, over all accounts. It takes a
    /// shared [`quota`](Self::quota).
    #[must_use]
    pub fn vendor_maximum(mut self, vendor: impl Into<String>, maximum: RateLimit) -> Self {
        self.maxima.insert(vendor.into(), maximum);
        self
    }

    /// Sets how much is done at a time.
    #[must_use]
    pub fn pace(mut self, pace: Pace) -> Self {
        self.pace = pace;
        self
    }

    pub(crate) fn seal(&self) -> &Arc<Seal> {
        &self.seal
    }

    /// A handle over an account, with its credentials as they are now.
    pub(crate) async fn handle(&self, account: &Account) -> Result<Crm, Error> {
        let credentials = self.secrets.find(&account.credentials).await?;
        let prefix = format!("CRM_{}_", account.vendor.to_ascii_uppercase());
        let vars: Vec<_> = credentials
            .iter()
            .map(|(name, value)| (format!("{prefix}{name}"), value.expose_secret().to_owned()))
            .collect();
        let config = ClientConfig::new()
            .user_agent(concat!("crm-fleet/", env!("CARGO_PKG_VERSION")))
            .lane(Lane::Bulk)
            .max_concurrency(self.pace.concurrency.max(1))
            .retry(RetryPolicy::new().budget(self.pace.longest_wait));
        let build = |config: ClientConfig| {
            let mut builder = Crm::builder(account.vendor.as_str());
            if let Some(generation) = &account.generation {
                builder = builder.generation(generation.as_str());
            }
            builder
                .config(config)
                .from_vars(vars.clone())
                .account(account.key())
                .build()
        };
        // The first one tells the limits and the address.
        let crm = build(config.clone())?;
        let Some(quota) = &self.quota else {
            return Ok(crm);
        };
        let api = crm.api();
        let shared = quota.account(
            &quota_account(api.auth, api.vendor, &credentials)?,
            api.rate_limits,
        );
        let maximum = self.maxima.get(api.vendor).map(|maximum| {
            let all = QuotaAccount::client(api.vendor, "all accounts of the fleet", &self.key);
            quota.account(&all, std::slice::from_ref(maximum)).limiter()
        });
        let limiter = Patience {
            own: shared.limiter(),
            maximum,
            longest_wait: self.pace.longest_wait,
        };
        let config = config.limiter(Arc::new(limiter));
        let config = match api.auth {
            AuthScheme::ClientCredentials { .. } => {
                config.token_store(shared.tokens(crm.base_url()))
            }
            _ => config,
        };
        Ok(build(config)?)
    }
}

/// The account as the shared quota knows it. One key at two addresses is two accounts.
fn quota_account(
    auth: AuthScheme,
    vendor: &str,
    credentials: &Credentials,
) -> Result<QuotaAccount, Error> {
    let secret = |name: &str| credentials.get(name);
    let text = |name: &str| {
        secret(name)
            .map(ExposeSecret::expose_secret)
            .unwrap_or_default()
    };
    let (id, secret) = match auth {
        AuthScheme::ClientCredentials { .. } => (text("CLIENT_ID"), secret("CLIENT_SECRET")),
        AuthScheme::Basic => (text("USER"), secret("PASSWORD")),
        // What else there is beside the key tells accounts apart as well.
        _ => ("", secret("API_KEY")),
    };
    let secret = secret.ok_or_else(|| {
        Error::usage(format!(
            "the credentials of {vendor} lack what tells its account, such as API_KEY"
        ))
    })?;
    Ok(match text("BASE_URL").trim_end_matches('/') {
        "" => QuotaAccount::client(vendor, id, secret),
        address => QuotaAccount::client(vendor, format!("{id} at {address}"), secret),
    })
}

/// Waits for a slot of the account and of the whole fleet, but not for long: a long wait is the
/// engine's.
#[derive(Debug)]
struct Patience {
    own: Arc<dyn Limiter>,
    maximum: Option<Arc<dyn Limiter>>,
    longest_wait: Duration,
}

impl Limiter for Patience {
    fn acquire(&self, request: SlotRequest) -> Future<'_, Result<Slot, QuotaError>> {
        Box::pin(async move {
            let latest = tokio::time::Instant::now() + self.longest_wait;
            let deadline = request
                .deadline
                .map_or(latest, |deadline| deadline.min(latest));
            let request = request.deadline(Some(deadline));
            // The account's slot comes last, since its request leaves right after it.
            if let Some(maximum) = &self.maximum {
                maximum.acquire(request).await?;
            }
            self.own.acquire(request).await
        })
    }

    fn feedback(&self, feedback: Feedback) -> Future<'_, ()> {
        self.own.feedback(feedback)
    }
}

#[cfg(test)]
mod tests {
    use crm_runtime::api::{Basis, Provenance};

    use super::*;

    #[test]
    fn a_slow_vendor_has_little_in_flight() {
        let limit = |requests, per_seconds| RateLimit {
            requests,
            per_seconds,
            source: Provenance {
                basis: Basis::Seed,
                page: None,
                note: None,
            },
        };
        let of = |limits: &[RateLimit]| Pace::default().of(limits);
        assert_eq!(of(&[]), (10, 4));
        assert_eq!(of(&[limit(2, 1)]), (4, 2));
        assert_eq!(of(&[limit(60, 60)]), (2, 1));
        assert_eq!(of(&[limit(100, 1), limit(1, 60)]), (1, 1));
    }
}
