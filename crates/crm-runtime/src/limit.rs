use std::collections::VecDeque;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use crate::api::RateLimit;
use crate::transport::BoxFuture;

/// Decides when a request may be sent.
///
/// Each client has a [`LocalLimiter`] made from the vendor's documents. One of your own, shared by
/// many clients or many machines, takes its place with
/// [`ClientBuilder::limiter`](crate::ClientBuilder::limiter).
pub trait Limiter: fmt::Debug + Send + Sync + 'static {
    /// Waits until a request that counts for `weight` may be sent.
    ///
    /// The request is sent right after. A future that is dropped before it is ready must give its
    /// place back.
    fn acquire(&self, weight: u32) -> BoxFuture<'_, ()>;

    /// The vendor has refused a request for coming too early, and wants nothing for `pause`.
    fn feedback(&self, pause: Duration);
}

/// A limiter for the clients of one process.
///
/// In no window does it let more requests go than the limit allows: a request goes when the one
/// that lies a whole limit before it has left the window. Up to the limit requests go at once.
/// Waiting calls go in the order in which they came. Windows are taken to be longer by a twentieth
/// (a quarter of a second at most), since requests don't all take the same time to arrive.
///
/// After [`feedback`](Limiter::feedback) nothing goes until the pause is over, and for one window
/// requests go evenly spaced instead of at once.
///
/// ```
/// use std::sync::Arc;
/// use crm_runtime::{LocalLimiter, api::{Basis, RateLimit, Source}};
///
/// let limiter = Arc::new(LocalLimiter::new(&[RateLimit {
///     requests: 60,
///     per_seconds: 60,
///     source: Source { basis: Basis::Docs, page: None, note: None },
/// }]));
/// ```
// GCRA, and so `governor`, lets twice the limit go within one window after a quiet time. To be
// exact takes the times of the last requests, which are few.
pub struct LocalLimiter {
    /// Held by the call whose turn it is; the others wait in order, and leave when dropped.
    turn: tokio::sync::Mutex<()>,
    state: Mutex<State>,
}

struct State {
    windows: Vec<Window>,
    paused_until: Option<Instant>,
    spaced_until: Option<Instant>,
    last: Option<Instant>,
}

struct Window {
    requests: u32,
    length: Duration,
    sent: VecDeque<(Instant, u32)>,
    /// The weights of all in `sent`.
    used: u32,
}

impl Window {
    /// When `weight` more fits in.
    fn ready(&mut self, weight: u32, now: Instant) -> Instant {
        while let Some(&(at, weight)) = self.sent.front() {
            if at + self.length > now {
                break;
            }
            self.sent.pop_front();
            self.used -= weight;
        }
        let room = self.requests - weight.min(self.requests);
        let mut used = self.used;
        let mut ready = now;
        for &(at, weight) in &self.sent {
            if used <= room {
                break;
            }
            used -= weight;
            ready = at + self.length;
        }
        ready
    }

    /// How far apart requests are when they go evenly.
    fn spacing(&self) -> Duration {
        self.length / self.requests
    }
}

impl LocalLimiter {
    /// A limiter that keeps all of these limits. With none, it only obeys the vendor's feedback.
    pub fn new(limits: &[RateLimit]) -> Self {
        let windows = limits
            .iter()
            .filter(|limit| limit.per_seconds > 0)
            .map(|limit| {
                let length = Duration::from_secs(limit.per_seconds.into());
                Window {
                    requests: limit.requests.max(1),
                    length: length + (length / 20).min(Duration::from_millis(250)),
                    sent: VecDeque::new(),
                    used: 0,
                }
            })
            .collect();
        Self {
            turn: tokio::sync::Mutex::new(()),
            state: Mutex::new(State {
                windows,
                paused_until: None,
                spaced_until: None,
                last: None,
            }),
        }
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        // Nothing can panic halfway through a change.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the place, or tells when to ask again.
    fn try_acquire(&self, weight: u32) -> Result<(), Instant> {
        let now = Instant::now();
        let mut state = self.state();
        let mut ready = state.paused_until.map_or(now, |until| until.max(now));
        for window in &mut state.windows {
            ready = ready.max(window.ready(weight, now));
        }
        if state.spaced_until.is_some_and(|until| now < until)
            && let Some(last) = state.last
        {
            let spacing = state.windows.iter().map(Window::spacing).max();
            ready = ready.max(last + spacing.unwrap_or_default());
        }
        if ready > now {
            return Err(ready);
        }
        for window in &mut state.windows {
            let weight = weight.min(window.requests);
            window.sent.push_back((now, weight));
            window.used += weight;
        }
        state.last = Some(now);
        Ok(())
    }
}

impl Limiter for LocalLimiter {
    fn acquire(&self, weight: u32) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            let _turn = self.turn.lock().await;
            while let Err(ready) = self.try_acquire(weight) {
                sleep_until(ready).await;
            }
        })
    }

    fn feedback(&self, pause: Duration) {
        let mut state = self.state();
        let Some(until) = Instant::now().checked_add(pause) else {
            return;
        };
        let until = state.paused_until.map_or(until, |paused| paused.max(until));
        let longest = state.windows.iter().map(|window| window.length).max();
        state.paused_until = Some(until);
        state.spaced_until = longest.map(|length| until + length);
    }
}

impl fmt::Debug for LocalLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let limits: Vec<_> = self
            .state()
            .windows
            .iter()
            .map(|window| (window.requests, window.length))
            .collect();
        f.debug_tuple("LocalLimiter").field(&limits).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;
    use tokio::time::{advance, timeout};

    use super::*;
    use crate::api::{Basis, Source};

    fn limit(requests: u32, per_seconds: u32) -> RateLimit {
        RateLimit {
            requests,
            per_seconds,
            source: Source {
                basis: Basis::Docs,
                page: None,
                note: None,
            },
        }
    }

    fn paused() -> tokio::runtime::Runtime {
        tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .expect("a runtime")
    }

    /// Sends one after the other and returns the times in milliseconds.
    async fn times(limiter: &LocalLimiter, weights: &[u32]) -> Vec<u128> {
        let start = Instant::now();
        let mut times = Vec::new();
        for weight in weights {
            limiter.acquire(*weight).await;
            times.push(start.elapsed().as_millis());
        }
        times
    }

    #[tokio::test(start_paused = true)]
    async fn requests_go_at_once_up_to_the_limit() {
        let limiter = LocalLimiter::new(&[limit(2, 1)]);
        assert_eq!(times(&limiter, &[1; 5]).await, [0, 0, 1050, 1050, 2100]);
    }

    #[tokio::test(start_paused = true)]
    async fn all_windows_hold() {
        let limiter = LocalLimiter::new(&[limit(2, 1), limit(3, 60)]);
        assert_eq!(times(&limiter, &[1; 4]).await, [0, 0, 1050, 60_250]);
    }

    #[tokio::test(start_paused = true)]
    async fn weights_count() {
        let limiter = LocalLimiter::new(&[limit(3, 1)]);
        // More than the limit counts as the whole limit; it could never go otherwise.
        assert_eq!(times(&limiter, &[2, 1, 1, 9]).await, [0, 0, 1050, 2100]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_dropped_call_gives_its_place_back() {
        let limiter = Arc::new(LocalLimiter::new(&[limit(1, 1)]));
        limiter.acquire(1).await;
        let start = Instant::now();
        assert!(
            timeout(Duration::from_millis(500), limiter.acquire(1))
                .await
                .is_err()
        );
        limiter.acquire(1).await;
        assert_eq!(start.elapsed().as_millis(), 1050);
    }

    #[tokio::test(start_paused = true)]
    async fn feedback_pauses_and_then_spaces() {
        let limiter = LocalLimiter::new(&[limit(4, 1)]);
        limiter.acquire(1).await;
        limiter.feedback(Duration::from_secs(10));
        let times = times(&limiter, &[1; 4]).await;
        assert_eq!(times[0], 10_000);
        assert_eq!(times[1] - times[0], 263);
        assert_eq!(times[2] - times[1], 263);
    }

    #[tokio::test(start_paused = true)]
    async fn feedback_reaches_calls_that_wait_already() {
        let limiter = Arc::new(LocalLimiter::new(&[limit(1, 1)]));
        limiter.acquire(1).await;
        let start = Instant::now();
        let waiting = tokio::spawn({
            let limiter = limiter.clone();
            async move { limiter.acquire(1).await }
        });
        advance(Duration::from_millis(100)).await;
        limiter.feedback(Duration::from_secs(5));
        waiting.await.expect("no panic");
        assert_eq!(start.elapsed().as_millis(), 5100);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn no_window_holds_more_than_the_limit(
            requests in 1u32..6,
            calls in prop::collection::vec((0u64..900, 1u32..4, any::<bool>()), 1..40),
        ) {
            let sent = paused().block_on(async {
                let limiter = Arc::new(LocalLimiter::new(&[limit(requests, 1)]));
                let start = Instant::now();
                let tasks: Vec<_> = calls.into_iter().map(|(delay, weight, patient)| {
                    let limiter = limiter.clone();
                    tokio::spawn(async move {
                        tokio::time::sleep(Duration::from_millis(delay)).await;
                        let patience = Duration::from_secs(if patient { 3600 } else { 1 });
                        let sent = timeout(patience, limiter.acquire(weight)).await;
                        sent.ok().map(|()| (start.elapsed(), weight))
                    })
                }).collect();
                let mut sent = Vec::new();
                for task in tasks {
                    sent.extend(task.await.expect("no panic"));
                }
                sent
            });
            for (from, _) in &sent {
                let within: u32 = sent
                    .iter()
                    .filter(|(at, _)| at >= from && *at < *from + Duration::from_secs(1))
                    .map(|(_, weight)| (*weight).min(requests))
                    .sum();
                prop_assert!(within <= requests);
            }
        }
    }
}
