//! What decides when requests go, and what keeps access tokens for several processes.

use std::error::Error as StdError;
use std::fmt;
use std::time::{Duration, SystemTime};

use http::HeaderMap;
use secrecy::SecretString;
use tokio::time::Instant;

use crate::retry::{A_YEAR, retry_after};
use crate::transport::BoxFuture;

/// Decides when a request may be sent.
///
/// Each client has a [`LocalLimiter`](crate::LocalLimiter) made from the vendor's documents. One of
/// your own, shared by many clients or many machines, takes its place with
/// [`ClientBuilder::limiter`](crate::ClientBuilder::limiter).
pub trait Limiter: fmt::Debug + Send + Sync + 'static {
    /// Waits until a request may be sent.
    ///
    /// The request is sent right after, and takes the slot with it. A future that is dropped before it is ready must give its
    /// slot back. One that is kept and not polled must not hold up the others: a program may
    /// wait for them before it polls it again.
    ///
    /// # Errors
    ///
    /// If the slot would come after the request's deadline, or the vendor has asked for a pause
    /// that lasts longer than the request's patience, both of which are told at once; or if nothing
    /// can tell whether there is a slot. The request is then not sent.
    fn acquire(&self, request: SlotRequest) -> BoxFuture<'_, Result<Slot, QuotaError>>;

    /// Learns what a response tells about the quota. Responses that tell nothing don't come here,
    /// unless their slot [wants to know](Slot::timed) how long they took.
    fn feedback(&self, feedback: Feedback) -> BoxFuture<'_, ()>;
}

/// Which requests go first where some have to wait.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum Lane {
    /// Somebody waits for the response. Goes before [`Bulk`](Self::Bulk).
    #[default]
    Interactive,
    /// One of many requests, such as those of an export.
    Bulk,
}

impl Lane {
    /// The lane as one word.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Interactive => "interactive",
            Self::Bulk => "bulk",
        }
    }
}

/// A request that asks a [`Limiter`] for a slot.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
#[must_use]
pub struct SlotRequest {
    /// Name of the operation's method; `request` for a request by hand.
    pub operation: &'static str,
    /// For how many requests it counts.
    pub weight: u32,
    /// Its lane.
    pub lane: Lane,
    /// When the call gives up. A slot after it is of no use.
    pub deadline: Option<Instant>,
    /// How long the call waits at most for the end of a pause that the vendor asked for. The wait
    /// for a slot of the rate limit is not counted.
    pub patience: Option<Duration>,
    /// Whether the request changes something, costs credits or must not be sent twice. Such a
    /// request should be sent only if the quota is known.
    pub leaves_a_mark: bool,
}

impl SlotRequest {
    /// A request that counts for one, interactive, without a deadline.
    pub const fn new(operation: &'static str) -> Self {
        Self {
            operation,
            weight: 1,
            lane: Lane::Interactive,
            deadline: None,
            patience: None,
            leaves_a_mark: false,
        }
    }

    /// Sets for how many requests it counts.
    pub const fn weight(mut self, weight: u32) -> Self {
        self.weight = weight;
        self
    }

    /// Sets its lane.
    pub const fn lane(mut self, lane: Lane) -> Self {
        self.lane = lane;
        self
    }

    /// Sets when the call gives up.
    pub const fn deadline(mut self, deadline: Option<Instant>) -> Self {
        self.deadline = deadline;
        self
    }

    /// Sets how long the call waits at most for the end of a pause that the vendor asked for.
    pub const fn patience(mut self, patience: Option<Duration>) -> Self {
        self.patience = patience;
        self
    }

    /// Sets whether it changes something, costs credits or must not be sent twice.
    pub const fn leaves_a_mark(mut self, leaves: bool) -> Self {
        self.leaves_a_mark = leaves;
        self
    }
}

/// A slot that a [`Limiter`] gave.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Slot {
    /// When it was given.
    pub given: Instant,
    /// What the limiter calls it, if it wants to know how long the response took. A request that
    /// took long to arrive moves closer to the ones after it.
    pub id: Option<u64>,
}

impl Slot {
    /// A slot that begins now.
    pub fn now() -> Self {
        Self {
            given: Instant::now(),
            id: None,
        }
    }

    /// A slot whose limiter wants to know how long the response took.
    pub const fn timed(given: Instant, id: u64) -> Self {
        Self {
            given,
            id: Some(id),
        }
    }
}

/// Why a [`Limiter`] gives no slot.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum QuotaError {
    /// The next slot comes after the deadline.
    Deadline {
        /// How long the wait for a slot would be.
        wait: Duration,
    },
    /// The vendor has asked for a pause that lasts longer than the call would wait for its end.
    Paused {
        /// How long it still lasts.
        wait: Duration,
    },
    /// What keeps the quota for several processes can't be reached, or does not work.
    StoreLost {
        /// What was attempted and what came back; no secrets.
        detail: String,
    },
}

impl fmt::Display for QuotaError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Deadline { wait } => write!(
                f,
                "the rate limit has no slot for {:.1} s, which is after the call's deadline",
                wait.as_secs_f64()
            ),
            Self::Paused { wait } => write!(
                f,
                "the vendor has asked for a pause of {:.1} s more, which is longer than the call's \
                 budget for retries",
                wait.as_secs_f64()
            ),
            Self::StoreLost { detail } => write!(f, "the shared quota is unknown: {detail}"),
        }
    }
}

impl StdError for QuotaError {}

/// What a response tells about the quota.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct Feedback {
    /// The vendor rejected the request for coming too early, and wants nothing for so long.
    pub pause: Option<Duration>,
    /// How many requests are left, from `RateLimit-Remaining` or `X-RateLimit-Remaining`.
    pub remaining: Option<u32>,
    /// In how long they are renewed, from `RateLimit-Reset` or `X-RateLimit-Reset`.
    pub reset: Option<Duration>,
    /// The slot's id, and how long after it there was a response or an error.
    pub took: Option<(u64, Duration)>,
}

impl Feedback {
    /// How long a response took.
    pub const fn took(id: u64, took: Duration) -> Self {
        Self {
            pause: None,
            remaining: None,
            reset: None,
            took: Some((id, took)),
        }
    }

    /// A pause that the vendor wants.
    pub const fn pause(pause: Duration) -> Self {
        Self {
            pause: Some(pause),
            remaining: None,
            reset: None,
            took: None,
        }
    }

    /// How many requests are left, and in how long they are renewed.
    pub const fn left(remaining: u32, reset: Option<Duration>) -> Self {
        Self {
            pause: None,
            remaining: Some(remaining),
            reset,
            took: None,
        }
    }

    /// What the headers of a response tell. `now` is only of use where they have no `Date`.
    pub(crate) fn read(headers: &HeaderMap, now: SystemTime) -> Self {
        let number = |name: &str| -> Option<f64> {
            let text = headers.get(name)?.to_str().ok()?.trim();
            let is_plain = text
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b'.');
            text.parse().ok().filter(|_| is_plain)
        };
        let either = |names: [&str; 2]| names.into_iter().find_map(number);
        let remaining = either(["ratelimit-remaining", "x-ratelimit-remaining"]);
        let reset = either(["ratelimit-reset", "x-ratelimit-reset"]);
        let since_epoch = || {
            let date = headers.get("date").and_then(|date| date.to_str().ok());
            date.and_then(|date| httpdate::parse_http_date(date).ok())
                .unwrap_or(now)
                .duration_since(SystemTime::UNIX_EPOCH)
                .map_or(0.0, |since| since.as_secs_f64())
        };
        Self {
            pause: None,
            took: None,
            remaining: remaining.map(|count| count.min(u32::MAX.into()) as u32),
            reset: reset
                // Some write a time, some a number of seconds. No window is thirty years long.
                .map(|seconds| match seconds > 1e9 {
                    true => (seconds - since_epoch()).max(0.0),
                    false => seconds,
                })
                .map(|seconds| Duration::from_secs_f64(seconds.min(A_YEAR.as_secs_f64())))
                .or_else(|| retry_after(headers, now).filter(|_| remaining.is_some())),
        }
    }

    /// For how long nothing may be sent.
    pub fn closed_for(&self) -> Option<Duration> {
        let used_up = self.reset.filter(|_| self.remaining == Some(0));
        self.pause.max(used_up)
    }

    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Keeps the access token of one account for several processes.
///
/// A process that needs a new token takes the lease first, so that only one asks the vendor. The
/// fence that comes with the lease grows each time, and the store takes a token only with the
/// newest fence. A process that stalls after it took the lease can't overwrite the token of the
/// next holder.
///
/// A store keeps tokens sealed, since they are credentials.
pub trait TokenStore: fmt::Debug + Send + Sync + 'static {
    /// The newest token, if there is one that has not expired.
    ///
    /// # Errors
    ///
    /// If the store can't be read.
    fn load(&self) -> BoxFuture<'_, Result<Option<SharedToken>, StoreError>>;

    /// Takes the lease for so long, unless another has it.
    ///
    /// # Errors
    ///
    /// If the store can't be written to.
    fn lease(&self, hold: Duration) -> BoxFuture<'_, Result<Lease, StoreError>>;

    /// Keeps the lease for so long from now. `false` if another has taken it since.
    ///
    /// # Errors
    ///
    /// If the store can't be written to.
    fn renew(&self, fence: u64, hold: Duration) -> BoxFuture<'_, Result<bool, StoreError>>;

    /// Stores a token and gives the lease back. `false` if another has taken the lease since; the
    /// token is then not stored.
    ///
    /// # Errors
    ///
    /// If the store can't be written to.
    fn store(&self, fence: u64, token: SharedToken) -> BoxFuture<'_, Result<bool, StoreError>>;

    /// Gives the lease back without a token.
    ///
    /// # Errors
    ///
    /// If the store can't be written to.
    fn release(&self, fence: u64) -> BoxFuture<'_, Result<(), StoreError>>;
}

/// Whether a process may ask the vendor for a token.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Lease {
    /// It may, and stores the token with this fence.
    Granted {
        /// Larger than every fence before.
        fence: u64,
    },
    /// Another process is asking.
    Taken {
        /// When its lease ends, unless it is renewed.
        expires_in: Duration,
    },
}

/// An access token as a [`TokenStore`] keeps it.
#[derive(Clone)]
#[non_exhaustive]
pub struct SharedToken {
    /// The token.
    pub access: SecretString,
    /// The fence that it was stored with; tells one token from the next.
    pub fence: u64,
    /// How long it lasts from when the vendor was asked for it.
    pub lifetime: Duration,
    /// How long ago that was, by the store's clock.
    pub age: Duration,
}

impl SharedToken {
    /// A token that was stored with a fence.
    pub const fn new(access: SecretString, fence: u64, lifetime: Duration, age: Duration) -> Self {
        Self {
            access,
            fence,
            lifetime,
            age,
        }
    }
}

impl fmt::Debug for SharedToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SharedToken")
            .field("fence", &self.fence)
            .field("lifetime", &self.lifetime)
            .field("age", &self.age)
            .finish_non_exhaustive()
    }
}

/// What keeps state for several processes can't be reached, or does not work.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct StoreError(String);

impl StoreError {
    /// Says what was attempted and what came back, without secrets.
    pub fn new(detail: impl Into<String>) -> Self {
        Self(detail.into())
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl StdError for StoreError {}

impl From<StoreError> for QuotaError {
    fn from(error: StoreError) -> Self {
        Self::StoreLost { detail: error.0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&'static str, &str)]) -> Feedback {
        let headers = pairs
            .iter()
            .map(|(name, value)| {
                let name = http::HeaderName::from_static(name);
                (name, value.parse().expect("a header's value"))
            })
            .collect();
        Feedback::read(&headers, SystemTime::UNIX_EPOCH)
    }

    #[test]
    fn what_is_left_is_read_in_every_form() {
        let seconds = Duration::from_secs;
        assert!(read(&[("date", "Tue, 01 Feb 2050 00:00:00 GMT")]).is_empty());
        assert_eq!(
            read(&[("ratelimit-remaining", "3"), ("ratelimit-reset", "7")]),
            Feedback::left(3, Some(seconds(7)))
        );
        // 1700000000 is Tue, 14 Nov 2023 22:13:20 GMT.
        let left = read(&[
            ("x-ratelimit-remaining", "0"),
            ("x-ratelimit-reset", "1700000000"),
            ("date", "Tue, 14 Nov 2023 22:13:08 GMT"),
        ]);
        assert_eq!(left.closed_for(), Some(seconds(12)));
        assert_eq!(read(&[("x-ratelimit-remaining", "0")]).closed_for(), None);
        assert!(read(&[("x-ratelimit-remaining", "some")]).is_empty());
        // A wait alone is no quota; it is told as a pause where it belongs to a rejection.
        assert!(read(&[("retry-after", "5")]).is_empty());
    }

    #[test]
    fn a_pause_and_an_empty_quota_close_for_the_longer_of_the_two() {
        let seconds = Duration::from_secs;
        let mut feedback = Feedback::left(0, Some(seconds(4)));
        feedback.pause = Some(seconds(9));
        assert_eq!(feedback.closed_for(), Some(seconds(9)));
        assert_eq!(Feedback::left(1, Some(seconds(4))).closed_for(), None);
    }
}
