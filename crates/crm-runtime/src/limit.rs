//! [`LocalLimiter`]: keeps the documented rate limits within one process.
//!
//! It logs when requests were sent. A request is sent when every window has room for it, and waits
//! otherwise, in the order of lanes. `crm-shared` has a limiter with the same promise for many
//! processes.

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::{Instant, timeout_at};

use crate::api::RateLimit;
use crate::quota::{Feedback, Lane, Limiter, QuotaError, Slot, SlotRequest};
use crate::retry::A_YEAR;
use crate::transport::BoxFuture;

/// A limiter for the clients of one process.
///
/// In no window does it let more requests go than the limit allows: a request goes when the one
/// that lies a whole limit before it has left the window. Up to the limit requests go at once.
/// Waiting calls go in the order in which they came, those of the interactive lane before those of
/// the bulk lane. A call that would have to wait beyond its deadline is told so at once. A call that
/// is not polled when its time comes loses that place, and no other call waits for it. Windows are taken to be longer by a fortieth
/// (a quarter of a second at most), since requests don't all take the same time to arrive. Where they
/// differ by more, as they do over a new connection, more than the limit may arrive in a window.
///
/// After a [`pause`](Feedback::pause) nothing goes until it is over, and for one window, the
/// shortest, requests go evenly spaced instead of at once. A call that would have to wait for the
/// pause longer than its [`patience`](SlotRequest::patience) is told so at once. Without any limit they go a tenth
/// of a second apart for a second. When a response says that nothing is left, nothing goes until the
/// quota is renewed.
///
/// ```
/// use std::sync::Arc;
/// use crm_runtime::{LocalLimiter, api::{Basis, RateLimit, Provenance}};
///
/// let limiter = Arc::new(LocalLimiter::new(&[RateLimit {
///     requests: 60,
///     per_seconds: 60,
///     source: Provenance { basis: Basis::Docs, page: None, note: None },
/// }]));
/// ```
// GCRA, and so `governor`, lets twice the limit go within one window after a quiet time. To be
// exact takes the times of the last requests, which are few.
//
// No lock is held while a call waits. Each call has a time in a plan; when it comes, the call goes
// if what was really sent allows it. So the plan keeps the order, and can't break a limit.
pub struct LocalLimiter {
    state: Mutex<State>,
}

struct State {
    windows: Vec<Window>,
    paused_until: Option<Instant>,
    /// Until when the vendor wants nothing, after a rejection.
    rejected_until: Option<Instant>,
    spaced_until: Option<Instant>,
    /// When the last request went.
    last: Option<Instant>,
    /// The waiting calls by lane, each in the order in which they came.
    waiting: BTreeMap<Turn, Waiting>,
    next: u64,
    /// Time of the last call in the plan.
    planned: Option<Instant>,
    /// Whether a call has left, so that those after it may go earlier than planned.
    stale: bool,
}

/// Which of two waiting calls goes first.
type Turn = (Lane, u64);

struct Waiting {
    weight: u32,
    at: Instant,
    deadline: Option<Instant>,
    moved: Arc<Notify>,
}

struct Window {
    requests: u32,
    length: Duration,
    sent: Log,
    /// What was sent and what will be if all goes as planned.
    plan: Log,
}

/// Times in order, with weights.
#[derive(Clone, Default)]
struct Log {
    times: VecDeque<(Instant, u32)>,
    /// The weights of all.
    used: u32,
}

impl Log {
    fn push(&mut self, at: Instant, weight: u32) {
        self.times.push_back((at, weight));
        self.used = self.used.saturating_add(weight);
    }

    /// Takes the first ones out until no more than `room` is used. Returns the last taken out.
    fn shrink(&mut self, room: u32) -> Option<Instant> {
        let mut last = None;
        while self.used > room
            && let Some((at, weight)) = self.times.pop_front()
        {
            self.used -= weight;
            last = Some(at);
        }
        last
    }
}

impl Window {
    /// Whether `weight` more fits in.
    fn has_room(&mut self, weight: u32, now: Instant) -> bool {
        while let Some(&(at, weight)) = self.sent.times.front() {
            if at + self.length > now {
                break;
            }
            self.sent.times.pop_front();
            self.sent.used -= weight;
        }
        self.sent.used <= self.room(weight)
    }

    /// When `weight` more fits in after all that is planned.
    fn planned(&mut self, weight: u32) -> Option<Instant> {
        let last = self.plan.shrink(self.room(weight))?;
        Some(last + self.length)
    }

    fn room(&self, weight: u32) -> u32 {
        self.requests - self.weight(weight)
    }

    /// More than the limit counts as the whole limit; it could never go otherwise.
    fn weight(&self, weight: u32) -> u32 {
        weight.min(self.requests)
    }
}

impl State {
    /// How far apart requests go after a pause, and for how long.
    fn spacing(&self) -> (Duration, Duration) {
        self.windows
            .iter()
            .min_by_key(|window| window.length)
            .map_or(UNKNOWN, |window| {
                (window.length / window.requests, window.length)
            })
    }

    /// When a request may go after one at `last`, for all but the windows.
    fn earliest(&self, at: Instant, last: Option<Instant>) -> Instant {
        let at = self.paused_until.map_or(at, |until| until.max(at));
        match (self.spaced_until, last) {
            (Some(until), Some(last)) if at < until => at.max(last + self.spacing().0),
            _ => at,
        }
    }

    /// Appends a call to the plan and tells its time.
    fn place(&mut self, weight: u32, now: Instant) -> Instant {
        let mut at = self.planned.map_or(now, |planned| planned.max(now));
        for window in &mut self.windows {
            at = window.planned(weight).map_or(at, |ready| ready.max(at));
        }
        let at = self.earliest(at, self.planned);
        for window in &mut self.windows {
            let weight = window.weight(weight);
            window.plan.push(at, weight);
        }
        self.planned = Some(at);
        at
    }

    /// Makes the plan anew out of what was sent. Calls whose time has come keep it, but for the
    /// one that found no room then.
    fn replan(&mut self, now: Instant, late: Option<Turn>) {
        self.stale = false;
        let is_due =
            |(id, call): &(&Turn, &Waiting)| call.at <= now && late.is_none_or(|late| late != **id);
        let due: Vec<_> = self
            .waiting
            .iter()
            .filter(is_due)
            .map(|(_, call)| (call.at, call.weight))
            .collect();
        for window in &mut self.windows {
            window.plan = window.sent.clone();
            for (at, weight) in &due {
                let weight = window.weight(*weight);
                window.plan.push(*at, weight);
            }
            window
                .plan
                .times
                .make_contiguous()
                .sort_by_key(|(at, _)| *at);
        }
        self.planned = due.iter().map(|(at, _)| *at).max().max(self.last);

        let mut waiting = std::mem::take(&mut self.waiting);
        for (id, call) in &mut waiting {
            if is_due(&(id, call)) {
                continue;
            }
            let at = self.place(call.weight, now);
            // One that goes before its deadline no more is told at once.
            let is_late = call.deadline.is_some_and(|deadline| at >= deadline);
            if at < call.at || is_late {
                call.moved.notify_one();
            }
            call.at = at;
        }
        self.waiting = waiting;
    }

    /// For how long nothing goes, if that is longer than a call would wait.
    fn too_long(&self, request: &SlotRequest, now: Instant) -> Option<Duration> {
        let left = self.rejected_until?.saturating_duration_since(now);
        let patience = request.patience?;
        Some(left).filter(|left| *left > patience)
    }

    /// Lets the call go if its time has come; otherwise tells when to ask again.
    fn try_take(&mut self, id: Turn, now: Instant) -> Result<(), Instant> {
        if self.stale {
            self.replan(now, None);
        }
        let Some(call) = self.waiting.get(&id) else {
            return Ok(());
        };
        if call.at > now {
            return Err(call.at);
        }
        let weight = call.weight;
        if !self.has_room(weight, now) {
            // Another call went later than planned, or this one was not polled in time.
            self.replan(now, Some(id));
            return Err(self.waiting.get(&id).map_or(now, |call| call.at));
        }
        self.waiting.remove(&id);
        self.go(weight, now);
        Ok(())
    }

    /// Whether what was really sent allows a request now.
    fn has_room(&mut self, weight: u32, now: Instant) -> bool {
        let mut room = self.earliest(now, self.last) <= now;
        for window in &mut self.windows {
            room &= window.has_room(weight, now);
        }
        room
    }

    /// Notes a request that goes now.
    fn go(&mut self, weight: u32, now: Instant) {
        for window in &mut self.windows {
            let weight = window.weight(weight);
            window.sent.push(now, weight);
        }
        self.last = Some(now);
    }

    fn leave(&mut self, id: Turn) {
        if self.waiting.remove(&id).is_none() {
            return;
        }
        self.stale = true;
        // One is enough: it makes the plan anew and tells the others.
        if let Some((_, next)) = self.waiting.range(id..).next() {
            next.moved.notify_one();
        }
    }
}

/// How requests go after a pause where no limit is known.
const UNKNOWN: (Duration, Duration) = (Duration::from_millis(100), Duration::from_secs(1));

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
                    length: length + (length / 40).min(Duration::from_millis(250)),
                    sent: Log::default(),
                    plan: Log::default(),
                }
            })
            .collect();
        Self {
            state: Mutex::new(State {
                windows,
                paused_until: None,
                rejected_until: None,
                spaced_until: None,
                last: None,
                waiting: BTreeMap::new(),
                next: 0,
                planned: None,
                stale: false,
            }),
        }
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        // Nothing can panic halfway through a change.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a place in the plan; none is needed by a call that goes at once.
    fn enter(&self, request: SlotRequest) -> Result<Option<QueueEntry<'_>>, QuotaError> {
        let weight = request.weight;
        let now = Instant::now();
        let mut state = self.state();
        if let Some(wait) = state.too_long(&request, now) {
            return Err(QuotaError::Paused { wait });
        }
        if state.stale {
            state.replan(now, None);
        }
        let turn = (request.lane, state.next);
        // The plan is in order, so a call that goes before others makes it anew.
        let is_last = state
            .waiting
            .last_key_value()
            .is_none_or(|(last, _)| *last < turn);
        let mut at = now;
        if is_last {
            at = state.place(weight, now);
            if state.waiting.is_empty() && at <= now && state.has_room(weight, now) {
                state.go(weight, now);
                return Ok(None);
            }
        }
        state.next += 1;
        let moved = Arc::new(Notify::new());
        let call = Waiting {
            weight,
            at,
            deadline: request.deadline,
            moved: Arc::clone(&moved),
        };
        state.waiting.insert(turn, call);
        if !is_last {
            state.replan(now, Some(turn));
            at = state.waiting.get(&turn).map_or(now, |call| call.at);
        }
        let place = QueueEntry {
            limiter: self,
            turn,
            moved,
        };
        drop(state);
        in_time(&request, at, now)?;
        Ok(Some(place))
    }
}

/// Rejects a slot that comes after the call's deadline.
fn in_time(request: &SlotRequest, at: Instant, now: Instant) -> Result<(), QuotaError> {
    match request.deadline {
        Some(deadline) if at >= deadline && at > now => {
            Err(QuotaError::Deadline { wait: at - now })
        }
        _ => Ok(()),
    }
}

/// A call's place in the plan, given back on drop if it was not used.
struct QueueEntry<'l> {
    limiter: &'l LocalLimiter,
    turn: Turn,
    moved: Arc<Notify>,
}

impl QueueEntry<'_> {
    /// Tells when to ask again if the call can't go yet.
    fn try_take(&self, request: &SlotRequest) -> Result<Option<Instant>, QuotaError> {
        let now = Instant::now();
        let mut state = self.limiter.state();
        if let Some(wait) = state.too_long(request, now) {
            return Err(QuotaError::Paused { wait });
        }
        let again = state.try_take(self.turn, now).err();
        if let Some(at) = again {
            in_time(request, at, now)?;
        }
        Ok(again)
    }
}

impl Drop for QueueEntry<'_> {
    fn drop(&mut self) {
        self.limiter.state().leave(self.turn);
    }
}

impl Limiter for LocalLimiter {
    fn acquire(&self, request: SlotRequest) -> BoxFuture<'_, Result<Slot, QuotaError>> {
        Box::pin(async move {
            let Some(place) = self.enter(request)? else {
                return Ok(Slot::now());
            };
            while let Some(at) = place.try_take(&request)? {
                // Whether the time has come or the plan has changed, the plan is asked.
                let _ = timeout_at(at, place.moved.notified()).await;
            }
            Ok(Slot::now())
        })
    }

    fn feedback(&self, feedback: Feedback) -> BoxFuture<'_, ()> {
        if let Some(closed) = feedback.closed_for() {
            let mut state = self.state();
            let now = Instant::now();
            let until = now + closed.min(A_YEAR);
            let until = state.paused_until.map_or(until, |paused| paused.max(until));
            state.paused_until = Some(until);
            if feedback.pause.is_some() {
                state.rejected_until = Some(until);
                state.spaced_until = Some(until + state.spacing().1);
                for call in state.waiting.values() {
                    call.moved.notify_one();
                }
            }
            state.replan(now, None);
        }
        Box::pin(std::future::ready(()))
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
    use proptest::prelude::*;
    use tokio::time::{advance, sleep, timeout};

    use super::*;
    use crate::api::{Basis, Provenance};

    fn limit(requests: u32, per_seconds: u32) -> RateLimit {
        RateLimit {
            requests,
            per_seconds,
            source: Provenance {
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

    fn acquire(limiter: &LocalLimiter, weight: u32) -> BoxFuture<'_, ()> {
        let slot = limiter.acquire(SlotRequest::new("contacts_get").weight(weight));
        Box::pin(async move {
            slot.await.expect("a slot");
        })
    }

    async fn rejected(limiter: &LocalLimiter, pause: Duration) {
        limiter.feedback(Feedback::pause(pause)).await;
    }

    /// Sends one after the other and returns the times in milliseconds.
    async fn times(limiter: &LocalLimiter, weights: &[u32]) -> Vec<u128> {
        let start = Instant::now();
        let mut times = Vec::new();
        for weight in weights {
            acquire(limiter, *weight).await;
            times.push(start.elapsed().as_millis());
        }
        times
    }

    #[tokio::test(start_paused = true)]
    async fn requests_go_at_once_up_to_the_limit() {
        let limiter = LocalLimiter::new(&[limit(2, 1)]);
        assert_eq!(times(&limiter, &[1; 5]).await, [0, 0, 1025, 1025, 2050]);
    }

    #[tokio::test(start_paused = true)]
    async fn all_windows_hold() {
        let limiter = LocalLimiter::new(&[limit(2, 1), limit(3, 60)]);
        assert_eq!(times(&limiter, &[1; 4]).await, [0, 0, 1025, 60_250]);
    }

    #[tokio::test(start_paused = true)]
    async fn weights_count() {
        let limiter = LocalLimiter::new(&[limit(3, 1)]);
        // More than the limit counts as the whole limit; it could never go otherwise.
        assert_eq!(times(&limiter, &[2, 1, 1, 9]).await, [0, 0, 1025, 2050]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_dropped_call_gives_its_place_back() {
        let limiter = Arc::new(LocalLimiter::new(&[limit(1, 1)]));
        acquire(&limiter, 1).await;
        let start = Instant::now();
        assert!(
            timeout(Duration::from_millis(500), acquire(&limiter, 1))
                .await
                .is_err()
        );
        acquire(&limiter, 1).await;
        assert_eq!(start.elapsed().as_millis(), 1025);
    }

    #[tokio::test(start_paused = true)]
    async fn feedback_pauses_and_then_spaces() {
        let limiter = LocalLimiter::new(&[limit(4, 1)]);
        acquire(&limiter, 1).await;
        rejected(&limiter, Duration::from_secs(10)).await;
        let times = times(&limiter, &[1; 4]).await;
        assert_eq!(times[0], 10_000);
        assert_eq!(times[1] - times[0], 257);
        assert_eq!(times[2] - times[1], 257);
    }

    #[tokio::test(start_paused = true)]
    async fn feedback_reaches_calls_that_wait_already() {
        let limiter = Arc::new(LocalLimiter::new(&[limit(1, 1)]));
        acquire(&limiter, 1).await;
        let start = Instant::now();
        let waiting = tokio::spawn({
            let limiter = limiter.clone();
            async move { acquire(&limiter, 1).await }
        });
        advance(Duration::from_millis(100)).await;
        rejected(&limiter, Duration::from_secs(5)).await;
        waiting.await.expect("no panic");
        assert_eq!(start.elapsed().as_millis(), 5100);
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_that_is_not_polled_holds_nobody_up() {
        let limiter = LocalLimiter::new(&[limit(1, 1)]);
        acquire(&limiter, 1).await;
        let mut left = acquire(&limiter, 1);
        assert!(timeout(Duration::from_millis(1), &mut left).await.is_err());
        let start = Instant::now();
        // The place of the call that is not polled is lost, nothing else.
        assert_eq!(times(&limiter, &[1; 3]).await, [2049, 3074, 4099]);
        // When it is polled again it goes as soon as there is room, before those after it.
        let mut after = acquire(&limiter, 1);
        assert!(timeout(Duration::from_millis(1), &mut after).await.is_err());
        left.await;
        assert_eq!(start.elapsed().as_millis(), 5124);
        after.await;
        assert_eq!(start.elapsed().as_millis(), 6149);
    }

    #[tokio::test(start_paused = true)]
    async fn calls_move_up_when_one_before_them_leaves() {
        let limiter = Arc::new(LocalLimiter::new(&[limit(1, 1)]));
        acquire(&limiter, 1).await;
        let start = Instant::now();
        let mut calls: Vec<_> = (0..5)
            .map(|_| {
                let limiter = Arc::clone(&limiter);
                tokio::spawn(async move {
                    acquire(&limiter, 1).await;
                    start.elapsed().as_millis()
                })
            })
            .collect();
        sleep(Duration::from_millis(500)).await;
        calls.remove(1).abort();
        calls.remove(1).abort();
        let mut times = Vec::new();
        for call in calls {
            times.push(call.await.expect("no panic"));
        }
        assert_eq!(times, [1025, 2050, 3075]);
    }

    #[tokio::test(start_paused = true)]
    async fn calls_go_in_the_order_in_which_they_came() {
        let limiter = Arc::new(LocalLimiter::new(&[limit(2, 1), limit(7, 5)]));
        let order = Arc::new(Mutex::new(Vec::new()));
        let calls: Vec<_> = (0..40)
            .map(|number| {
                let (limiter, order) = (Arc::clone(&limiter), Arc::clone(&order));
                tokio::spawn(async move {
                    acquire(&limiter, 1 + number % 2).await;
                    order.lock().expect("no panic").push(number);
                })
            })
            .collect();
        sleep(Duration::from_millis(100)).await;
        rejected(&limiter, Duration::from_secs(2)).await;
        for call in calls {
            call.await.expect("no panic");
        }
        assert!(order.lock().expect("no panic").is_sorted());
    }

    #[tokio::test(start_paused = true)]
    async fn after_a_pause_a_long_window_does_not_space() {
        let limiter = LocalLimiter::new(&[limit(10, 1), limit(10_000, 86_400)]);
        acquire(&limiter, 1).await;
        rejected(&limiter, Duration::from_millis(100)).await;
        let start = Instant::now();
        times(&limiter, &[1; 20]).await;
        assert!(start.elapsed() < Duration::from_secs(3));
    }

    #[tokio::test(start_paused = true)]
    async fn without_limits_requests_are_spaced_after_a_pause_too() {
        let limiter = LocalLimiter::new(&[]);
        acquire(&limiter, 1).await;
        rejected(&limiter, Duration::from_secs(5)).await;
        let times = times(&limiter, &[1; 100]).await;
        assert_eq!(times[..3], [5000, 5100, 5200]);
        assert_eq!(times[99], 6000);
    }

    #[tokio::test(start_paused = true)]
    async fn no_pause_is_too_long() {
        let limiter = LocalLimiter::new(&[limit(1, 1)]);
        for bits in 0..64 {
            rejected(&limiter, Duration::from_secs(u64::MAX >> bits)).await;
        }
        rejected(&limiter, Duration::MAX).await;
    }

    #[tokio::test(start_paused = true)]
    async fn interactive_calls_go_before_bulk_calls() {
        let limiter = Arc::new(LocalLimiter::new(&[limit(1, 1)]));
        acquire(&limiter, 1).await;
        let order = Arc::new(Mutex::new(Vec::new()));
        let send = |name: &'static str, lane| {
            let (limiter, order) = (Arc::clone(&limiter), Arc::clone(&order));
            tokio::spawn(async move {
                let slot = limiter.acquire(SlotRequest::new(name).lane(lane)).await;
                slot.expect("a slot");
                order.lock().expect("no panic").push(name);
            })
        };
        let mut calls = vec![
            send("first bulk", Lane::Bulk),
            send("second bulk", Lane::Bulk),
        ];
        sleep(Duration::from_millis(100)).await;
        calls.push(send("get", Lane::Interactive));
        for call in calls {
            call.await.expect("no panic");
        }
        let order = order.lock().expect("no panic");
        assert_eq!(*order, ["get", "first bulk", "second bulk"]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_without_the_time_to_wait_is_told_at_once() {
        let limiter = LocalLimiter::new(&[limit(1, 60)]);
        acquire(&limiter, 1).await;
        let start = Instant::now();
        let request = SlotRequest::new("contacts_get");
        let hasty = request.deadline(Some(start + Duration::from_secs(5)));
        assert_eq!(
            limiter.acquire(hasty).await.expect_err("no slot"),
            QuotaError::Deadline {
                wait: Duration::from_millis(60_250)
            }
        );
        assert_eq!(start.elapsed(), Duration::ZERO);
        // It has taken nothing from those who have the time.
        let patient = request.deadline(Some(start + Duration::from_secs(61)));
        limiter.acquire(patient).await.expect("a slot");
        assert_eq!(start.elapsed().as_millis(), 60_250);
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_is_told_at_once_that_the_vendor_s_pause_is_too_long() {
        let limiter = Arc::new(LocalLimiter::new(&[limit(1, 120)]));
        let request = SlotRequest::new("contacts_get").patience(Some(Duration::from_secs(60)));
        let acquire = || {
            let limiter = Arc::clone(&limiter);
            tokio::spawn(async move { limiter.acquire(request).await })
        };
        limiter.acquire(request).await.expect("a slot");
        // A wait for the limit itself may be longer.
        let waiting = acquire();
        advance(Duration::from_secs(1)).await;
        assert!(!waiting.is_finished());
        let start = Instant::now();
        rejected(&limiter, Duration::from_secs(3600)).await;
        let paused = |seconds| {
            let wait = Duration::from_secs(seconds);
            QuotaError::Paused { wait }
        };
        let error = waiting.await.expect("no panic").expect_err("no slot");
        assert_eq!(error, paused(3600));
        let error = limiter.acquire(request).await.expect_err("no slot");
        assert_eq!(error, paused(3600));
        assert_eq!(start.elapsed(), Duration::ZERO);
        advance(Duration::from_secs(3540)).await;
        limiter.acquire(request).await.expect("a slot");
        assert_eq!(start.elapsed(), Duration::from_secs(3600));
    }

    #[tokio::test(start_paused = true)]
    async fn nothing_goes_while_nothing_is_left() {
        let limiter = LocalLimiter::new(&[limit(5, 1)]);
        let start = Instant::now();
        let reset = Some(Duration::from_secs(7));
        limiter.feedback(Feedback::left(2, reset)).await;
        acquire(&limiter, 1).await;
        assert_eq!(start.elapsed(), Duration::ZERO);
        limiter.feedback(Feedback::left(0, reset)).await;
        assert_eq!(times(&limiter, &[1; 2]).await, [7000, 7000]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn no_window_holds_more_than_the_limit(
            requests in 1u32..6,
            calls in prop::collection::vec((0u64..900, 1u32..4, any::<bool>()), 1..40),
            pauses in prop::collection::vec((0u64..3000, 0u64..2000), 0..3),
            // Calls that are polled a little, left, and polled again.
            left in prop::collection::vec((1u64..3000, 1u32..4), 0..6),
        ) {
            let sent = paused().block_on(async {
                let limiter = Arc::new(LocalLimiter::new(&[limit(requests, 1)]));
                let start = Instant::now();
                let tasks: Vec<_> = calls.into_iter().map(|(delay, weight, patient)| {
                    let limiter = limiter.clone();
                    tokio::spawn(async move {
                        tokio::time::sleep(Duration::from_millis(delay)).await;
                        let patience = Duration::from_secs(if patient { 3600 } else { 1 });
                        let sent = timeout(patience, acquire(&limiter, weight)).await;
                        sent.ok().map(|()| (start.elapsed(), weight))
                    })
                }).chain(left.into_iter().map(|(pause, weight)| {
                    let limiter = limiter.clone();
                    tokio::spawn(async move {
                        let mut call = acquire(&limiter, weight);
                        if timeout(Duration::from_millis(pause / 3), &mut call).await.is_err() {
                            sleep(Duration::from_millis(pause)).await;
                            call.await;
                        }
                        Some((start.elapsed(), weight))
                    })
                })).collect();
                for (delay, pause) in pauses {
                    sleep(Duration::from_millis(delay)).await;
                    rejected(&limiter, Duration::from_millis(pause)).await;
                }
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
