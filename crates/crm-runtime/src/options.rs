//! [`CallOptions`]: options of single calls.

use std::fmt;
use std::time::Duration;

use crate::quota::Lane;
use crate::retry::RetryPolicy;

/// What differs for single calls; see `with_options` of a client.
///
/// Options of a client that has some already are added to these; see [`merge`](Self::merge).
///
/// ```
/// use std::time::Duration;
/// use crm_runtime::CallOptions;
///
/// let options = CallOptions::new()
///     .timeout(Duration::from_secs(5))
///     .header("x-trace", "7f")
///     .keep_raw();
/// ```
#[derive(Clone, Default)]
#[must_use]
pub struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) undocumented_query: Vec<(String, String)>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) no_retry: bool,
    pub(crate) retry_rejected: Option<bool>,
    pub(crate) keep_raw: bool,
    pub(crate) is_strict: bool,
    pub(crate) lane: Option<Lane>,
}

impl CallOptions {
    /// Options that change nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Longest time for the whole call: waiting for the limiter, every attempt, and the waits
    /// between them.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sends a further header, such as the idempotency key of a vendor that takes one. What may be
    /// sent again still follows from the operation.
    ///
    /// The call is rejected if the name or the value can't be sent as it is, or if the header is
    /// one that the runtime sets: those of authentication, of the connection and of the body.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sends a query parameter that the operation documents, in place of what the call gives for it.
    /// The same name may come more than once.
    ///
    /// The call is rejected if the operation documents no such parameter; see
    /// [`undocumented_query`](Self::undocumented_query).
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Sends a query parameter that the documentation lacks, such as one that the vendor has added
    /// since. The same name may come more than once.
    ///
    /// The call is rejected if the operation documents a parameter with this name, and if the name is
    /// empty or holds a control character.
    pub fn undocumented_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.undocumented_query.push((name.into(), value.into()));
        self
    }

    /// Sets how often and how fast the call is retried, in place of the client's policy and of a
    /// [`no_retry`](Self::no_retry) before it.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self.no_retry = false;
        self
    }

    /// Sets which requests go first where some have to wait for the rate limit; as the client says
    /// unless set.
    pub fn lane(mut self, lane: Lane) -> Self {
        self.lane = Some(lane);
        self
    }

    /// Sends the request once, whatever comes back. A token that the vendor no longer accepts is
    /// still replaced.
    pub fn no_retry(mut self) -> Self {
        self.no_retry = true;
        self
    }

    /// Sets whether a write that the vendor rejected with 429 is sent again, in place of what the
    /// client's [`RetryPolicy::retry_rejected`](crate::RetryPolicy::retry_rejected) says.
    pub fn retry_rejected(mut self, retry: bool) -> Self {
        self.retry_rejected = Some(retry);
        self
    }

    /// Keeps the untouched body beside the decoded value, at
    /// [`ResponseValue::raw`](crate::client::ResponseValue::raw), and each record's own part of it
    /// in its [`UnknownFields::raw`](crate::client::UnknownFields::raw).
    pub fn keep_raw(mut self) -> Self {
        self.keep_raw = true;
        self
    }

    /// These options, with what `later` sets put over them. Headers of both are sent; of one that
    /// both have, the later value. So are the query parameters of both.
    pub fn merge(mut self, later: Self) -> Self {
        let Self {
            timeout,
            headers,
            query,
            undocumented_query,
            retry,
            no_retry,
            retry_rejected,
            keep_raw,
            is_strict,
            lane,
        } = later;
        self.timeout = timeout.or(self.timeout);
        self.headers.extend(headers);
        self.query.extend(query);
        self.undocumented_query.extend(undocumented_query);
        self.no_retry = no_retry || (self.no_retry && retry.is_none());
        self.retry = retry.or(self.retry);
        self.retry_rejected = retry_rejected.or(self.retry_rejected);
        self.keep_raw |= keep_raw;
        self.is_strict |= is_strict;
        self.lane = lane.or(self.lane);
        self
    }

    /// Makes every value of another type than documented, and every null in a list, an error with
    /// its place in the JSON. Without it such a value is converted where nothing is lost, or kept
    /// in the `unknown_fields` of its record. A field that the documentation does not name is no
    /// error.
    pub fn strict(mut self) -> Self {
        self.is_strict = true;
        self
    }
}

impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        let all = self.query.iter().chain(&self.undocumented_query);
        let parameters: Vec<_> = all.map(|(name, _)| name).collect();
        f.debug_struct("CallOptions")
            .field("timeout", &self.timeout)
            .field("headers", &names)
            .field("query", &parameters)
            .field("retry", &self.retry)
            .field("no_retry", &self.no_retry)
            .field("retry_rejected", &self.retry_rejected)
            .field("keep_raw", &self.keep_raw)
            .field("strict", &self.is_strict)
            .field("lane", &self.lane)
            .finish()
    }
}
