//! [`RetryPolicy`]: how often and how fast failed requests are retried.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use http::HeaderMap;

/// Nobody means more than that, and no arithmetic on times overflows below it.
pub(crate) const A_YEAR: Duration = Duration::from_secs(31_536_000);

/// How often and how fast a request is repeated.
///
/// Only what can do no harm is repeated: an operation that is safe to retry, any request that
/// never left, or one that the vendor rejected for coming too early and says when to send again. The statuses are 408, 425, 429, 500, 502, 503 and 504; lost connections and
/// timeouts count too. The wait before a repeat is a random part of a span that doubles each time
/// (full jitter), or what the vendor asks for in `Retry-After` if that is longer.
///
/// ```
/// use std::time::Duration;
/// use crm_runtime::RetryPolicy;
///
/// let patient = RetryPolicy::new()
///     .max_attempts(8)
///     .budget(Duration::from_secs(300));
/// let once = RetryPolicy::never();
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct RetryPolicy {
    pub(crate) max_attempts: u32,
    pub(crate) base: Duration,
    pub(crate) cap: Duration,
    pub(crate) budget: Duration,
    pub(crate) retry_rejected: Option<bool>,
    pub(crate) seed: Option<u64>,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 4,
            base: Duration::from_millis(250),
            cap: Duration::from_secs(10),
            budget: Duration::from_secs(60),
            retry_rejected: None,
            seed: None,
        }
    }
}

impl RetryPolicy {
    /// Four attempts, first span 250 ms, longest span 10 s, budget 60 s.
    pub fn new() -> Self {
        Self::default()
    }

    /// One attempt.
    pub fn never() -> Self {
        Self::default().max_attempts(1)
    }

    /// How often a request is sent at most; at least 1.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts;
        self
    }

    /// The first span out of which a wait is drawn, and the longest.
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.base = first;
        self.cap = longest;
        self
    }

    /// How long after the first attempt a repeat may begin. A vendor that asks for a longer wait
    /// makes the call fail at once, with the wait in
    /// [`retry_after`](crate::client::Error::retry_after). Until that wait is over, all calls of
    /// the account whose budget is shorter fail in the same way and are not sent.
    pub fn budget(mut self, budget: Duration) -> Self {
        self.budget = budget;
        self
    }

    /// Sets whether a write that the vendor rejected with 429 is sent again. Unless set, it is where
    /// the vendor says in `Retry-After` when to come back.
    ///
    /// A request with that response was not carried out. The write is not sent again if an attempt
    /// before it may have been.
    pub fn retry_rejected(mut self, retry: bool) -> Self {
        self.retry_rejected = Some(retry);
        self
    }

    /// Makes the random waits the same each time, for tests.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// The wait before the repeat of that number, counted from 0.
    pub(crate) fn wait(&self, repeat: u32, jitter: &Jitter) -> Duration {
        let span = self
            .base
            .saturating_mul(1 << repeat.min(20))
            .min(self.cap)
            .min(A_YEAR);
        span.mul_f64(jitter.next())
    }
}

/// Random numbers, which need not be good ones: SplitMix64.
pub(crate) struct Jitter(AtomicU64);

impl Jitter {
    pub(crate) fn new(seed: Option<u64>) -> Self {
        let seed = seed.unwrap_or_else(|| RandomState::new().build_hasher().finish());
        Self(AtomicU64::new(seed))
    }

    /// A number from 0 to below 1.
    pub(crate) fn next(&self) -> f64 {
        const STEP: u64 = 0x9E37_79B9_7F4A_7C15;
        let mut z = self.0.fetch_add(STEP, Ordering::Relaxed).wrapping_add(STEP);
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^= z >> 31;
        (z >> 11) as f64 / (1u64 << 53) as f64
    }
}

/// Reads how long the vendor asks to wait. What can't be understood is as good as nothing.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let read = |name: &str| headers.get(name)?.to_str().ok().map(str::trim);
    if let Some(wait) = read("retry-after-ms").and_then(|text| number(text, 1000.0)) {
        return Some(wait);
    }
    let text = read("retry-after")?;
    number(text, 1.0).or_else(|| {
        let until = httpdate::parse_http_date(text).ok()?;
        // The vendor's clock is the one that the date was read from.
        let now = read("date")
            .and_then(|date| httpdate::parse_http_date(date).ok())
            .unwrap_or(now);
        Some(until.duration_since(now).unwrap_or_default().min(A_YEAR))
    })
}

fn number(text: &str, per_second: f64) -> Option<Duration> {
    let plain = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.');
    let seconds = text.parse::<f64>().ok().filter(|_| plain)? / per_second;
    Some(Duration::from_secs_f64(seconds.min(A_YEAR.as_secs_f64())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| {
                (
                    http::HeaderName::from_static(name),
                    value.parse().expect("a header's value"),
                )
            })
            .collect()
    }

    #[test]
    fn every_form_of_retry_after() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        let read = |pairs: &[(&'static str, &str)]| retry_after(&headers(pairs), now);
        let seconds = |seconds: f64| Some(Duration::from_secs_f64(seconds));
        // The epoch plus 784111777 s is Sun, 06 Nov 1994 08:49:37 GMT.
        assert_eq!(read(&[]), None);
        assert_eq!(read(&[("retry-after", "7")]), seconds(7.0));
        assert_eq!(read(&[("retry-after", " 0 ")]), seconds(0.0));
        assert_eq!(read(&[("retry-after", "1.5")]), seconds(1.5));
        assert_eq!(read(&[("retry-after-ms", "250")]), seconds(0.25));
        assert_eq!(
            read(&[("retry-after", "9"), ("retry-after-ms", "250")]),
            seconds(0.25)
        );
        assert_eq!(
            read(&[("retry-after", "Sun, 06 Nov 1994 08:50:37 GMT")]),
            seconds(60.0)
        );
        assert_eq!(
            read(&[("retry-after", "Sun, 06 Nov 1994 08:00:00 GMT")]),
            seconds(0.0)
        );
        assert_eq!(
            read(&[
                ("retry-after", "Tue, 01 Feb 2050 00:00:30 GMT"),
                ("date", "Tue, 01 Feb 2050 00:00:00 GMT")
            ]),
            seconds(30.0)
        );
        assert_eq!(
            read(&[("retry-after", "99999999999999999999")]),
            seconds(31_536_000.0)
        );
        assert_eq!(
            read(&[("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT")]),
            seconds(31_536_000.0)
        );
        for junk in ["soon", "-5", "inf", "NaN", "1e9", "", ".", "1.2.3"] {
            assert_eq!(read(&[("retry-after", junk)]), None, "{junk}");
        }
    }

    #[test]
    fn waits_are_jittered_and_bounded() {
        let policy = RetryPolicy::new().seed(7);
        let jitter = Jitter::new(policy.seed);
        let waits: Vec<_> = (0..40).map(|repeat| policy.wait(repeat, &jitter)).collect();
        for (repeat, wait) in (0u32..).zip(&waits) {
            let span = policy
                .base
                .saturating_mul(1 << repeat.min(20))
                .min(policy.cap);
            assert!(*wait < span);
        }
        let again = Jitter::new(policy.seed);
        assert_eq!(policy.wait(0, &again), waits[0]);
        let mean: f64 = (0..1000).map(|_| jitter.next()).sum::<f64>() / 1000.0;
        assert!((0.45..0.55).contains(&mean), "{mean}");
    }
}
