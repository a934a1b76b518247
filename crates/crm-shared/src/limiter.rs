//! The limiter over a store: queues of this process, and what happens when the store is lost.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crm_runtime::api::RateLimit;
use crm_runtime::{
    BoxFuture, Feedback, Lane, Limiter, LocalLimiter, QuotaError, Slot, SlotRequest, StoreError,
};
use tokio::sync::{Notify, oneshot};
use tokio::time::{Instant, sleep};

use crate::backend::Quota;
use crate::clock::micros;
use crate::plan::{Decision, Micros, SlotAsk, Window, with_margin};

/// What becomes of requests while the store can't be reached.
///
/// Whichever it is, a warning says that the store is lost, once, and with the feature `metrics` the
/// counter `crm_quota_store_lost_total` counts calls that got no response from the store.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub enum WhenLost {
    /// Requests that change something, cost credits or must not be sent twice are rejected. Others
    /// wait for the store, for 15 seconds or the longest window if that is longer, and then take
    /// this process's share of the limits: as many parts as there were processes. When the store is
    /// back, one longest window passes before it is used, since it does not know of these requests.
    ///
    /// A process that alone can't reach the store for longer than that takes its share although
    /// the others use all of it.
    #[default]
    Share,
    /// Every request is rejected.
    Reject,
    /// Every process keeps the limits by itself, and the account may be asked too often. For a
    /// person's own machine, where a disk that is full should not be the end of all work.
    KeepLocally,
}

/// How long calls wait at least for a store that is lost.
const PATIENCE: Duration = Duration::from_secs(15);

/// How often a store that is lost is asked.
const PROBE: Duration = Duration::from_millis(500);

/// How many slots may be out before those whose requests were dropped are forgotten.
const MOST_OUT: usize = 10_000;

/// Is called with each warning.
pub(crate) type Warn = Arc<dyn Fn(&str) + Send + Sync>;

/// How a limiter was set up.
#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) vendor: String,
    pub(crate) limits: Vec<RateLimit>,
    pub(crate) when_lost: WhenLost,
    pub(crate) warn: Option<Warn>,
}

impl Settings {
    pub(crate) fn warn(&self, text: &str) {
        tracing::warn!(target: "crm", { crm.vendor = &*self.vendor }, "{text}");
        if let Some(warn) = &self.warn {
            warn(text);
        }
    }
}

/// The windows of limits, with their margins.
pub(crate) fn windows(limits: &[RateLimit]) -> Vec<Window> {
    limits
        .iter()
        .filter(|limit| limit.per_seconds > 0)
        .map(|limit| {
            let length = Micros::from(limit.per_seconds) * 1_000_000;
            Window {
                requests: limit.requests.max(1),
                length: with_margin(length),
            }
        })
        .collect()
}

/// A limiter for all processes that use the same store.
pub(crate) struct SharedLimiter {
    inner: Arc<Inner>,
}

struct Inner {
    quota: Arc<dyn Quota>,
    settings: Settings,
    windows: Vec<Window>,
    process: u64,
    ids: AtomicU64,
    /// The calls of each lane that wait, those that came first in front.
    lanes: [LaneQueue; 2],
    lost: Mutex<Lost>,
    /// The shortest time that the store has taken to respond, in microseconds.
    fastest: AtomicU64,
    /// How long a response takes, mostly, in microseconds.
    quick: AtomicU64,
    /// Slots whose responses are awaited, by the ids that they were handed out with.
    out: Mutex<HashMap<u64, (Micros, u32)>>,
    label: String,
}

#[derive(Default)]
struct LaneQueue {
    calls: Mutex<Calls>,
    /// Told when the call in front should ask again.
    moved: Notify,
    /// Whether a call asks the store for the first time.
    is_asking: AtomicBool,
}

#[derive(Default)]
struct Calls {
    waiting: VecDeque<Call>,
    /// Whether a task looks after them.
    is_served: bool,
    /// When the call in front goes, as far as is known.
    front: Option<Instant>,
}

/// A call that waits.
struct Call {
    id: u64,
    request: SlotRequest,
    /// When to ask the store, which has told it already.
    known: Option<Instant>,
    tell: oneshot::Sender<Result<Given, QuotaError>>,
}

/// A slot that was given, as the queues hand it on.
#[derive(Clone, Copy, Debug)]
struct Given {
    given: Instant,
    /// As the store noted it; `None` if it does not know of it.
    noted: Option<Micros>,
}

#[derive(Default)]
struct Lost {
    since: Option<Instant>,
    /// When the store is asked again.
    probe: Option<Instant>,
    detail: String,
    /// Keeps the limits while the store is lost.
    local: Option<Arc<LocalLimiter>>,
    /// Whether requests went that the store does not know of.
    went: bool,
    /// How many processes there were.
    processes: u32,
}

/// What to do with a call that gets no response from the store.
enum Without {
    Reject(QuotaError),
    /// To ask again after so long.
    Wait(Duration),
    Local(Arc<LocalLimiter>),
}

fn random() -> u64 {
    RandomState::new().build_hasher().finish()
}

impl SharedLimiter {
    pub(crate) fn new(quota: Arc<dyn Quota>, settings: Settings) -> Self {
        let program = std::env::current_exe().ok();
        let program = program
            .as_deref()
            .and_then(|path| path.file_stem())
            .map(|name| name.to_string_lossy().into_owned());
        let label = format!(
            "{} {}",
            program.unwrap_or_else(|| "process".to_owned()),
            std::process::id()
        );
        Self {
            inner: Arc::new(Inner {
                quota,
                windows: windows(&settings.limits),
                settings,
                process: random(),
                ids: AtomicU64::new(random()),
                lanes: Default::default(),
                lost: Mutex::default(),
                fastest: AtomicU64::new(u64::MAX),
                quick: AtomicU64::new(0),
                out: Mutex::default(),
                label,
            }),
        }
    }
}

impl fmt::Debug for SharedLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SharedLimiter")
            .field("windows", &self.inner.windows)
            .field("location", &self.inner.quota.location())
            .finish_non_exhaustive()
    }
}

impl Limiter for SharedLimiter {
    fn acquire(&self, request: SlotRequest) -> BoxFuture<'_, Result<Slot, QuotaError>> {
        let inner = &self.inner;
        Box::pin(async move {
            let id = inner.ids.fetch_add(1, Ordering::Relaxed);
            let mut known = None;
            let mut asking = None;
            if inner.may_ask_first(request.lane) {
                let asking = asking.insert(Asking {
                    inner,
                    lane: request.lane,
                    id: Some(id),
                });
                match inner.first_try(id, request, asking).await? {
                    First::Go(slot) => return Ok(inner.hand_out(slot, request.weight)),
                    First::Wait(at) => known = Some(at),
                    First::Unknown => {}
                }
            }
            loop {
                // What is given back is another call than the one that asks once more.
                let id = match known {
                    Some(_) => id,
                    None => inner.ids.fetch_add(1, Ordering::Relaxed),
                };
                let slot = inner.enqueue(id, request, known.take())?;
                // Those that came meanwhile are served after it.
                drop(asking.take());
                let slot = slot.await.unwrap_or_else(|_| {
                    Err(QuotaError::StoreLost {
                        detail: "the program is about to end".to_owned(),
                    })
                })?;
                if slot.given.elapsed() < inner.stale_after() {
                    return Ok(inner.hand_out(slot, request.weight));
                }
                // Whoever was not polled has let its slot pass. The next request must not come too
                // early for it.
                inner.give_back(request.weight, slot);
            }
        })
    }

    fn feedback(&self, feedback: Feedback) -> BoxFuture<'_, ()> {
        let inner = &self.inner;
        Box::pin(async move {
            if let Some((id, took)) = feedback.took {
                inner.done(id, took).await;
            }
            let Some(closed) = feedback.closed_for() else {
                return;
            };
            let local = inner.lost().local.clone();
            if let Some(local) = local {
                local.feedback(feedback).await;
            }
            let rejected = feedback.pause.is_some();
            if let Err(error) = inner.quota.pause(closed, rejected).await {
                inner.lose(&error);
            }
            for lane in &inner.lanes {
                lane.moved.notify_one();
            }
        })
    }
}

impl Inner {
    fn lost(&self) -> MutexGuard<'_, Lost> {
        self.lost.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn lane(&self, lane: Lane) -> &LaneQueue {
        &self.lanes[usize::from(number(lane))]
    }

    /// Hands a slot out. One that the store knows of is timed, where there are limits to keep.
    fn hand_out(&self, slot: Given, weight: u32) -> Slot {
        let (Some(noted), false) = (slot.noted, self.windows.is_empty()) else {
            return Slot::now();
        };
        let id = self.ids.fetch_add(1, Ordering::Relaxed);
        let mut out = self.out();
        if out.len() >= MOST_OUT {
            // Requests that were dropped have no response.
            out.clear();
        }
        out.insert(id, (noted, weight));
        Slot::timed(slot.given, id)
    }

    fn out(&self) -> MutexGuard<'_, HashMap<u64, (Micros, u32)>> {
        self.out.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A response has come. The store is told if it took much longer or shorter than most.
    async fn done(&self, id: u64, took: Duration) {
        let Some(went) = self.out().remove(&id) else {
            return;
        };
        let took = micros(took);
        let quick = self.quick.load(Ordering::Relaxed);
        let room = micros(self.stale_after());
        let is_usual = quick > 0 && took > quick / 2 && took < quick.saturating_add(room);
        if is_usual || self.lost().since.is_some() {
            return;
        }
        if let Err(error) = self.quota.done(went, took).await {
            self.lose(&error);
        }
    }

    /// How late a call may be for its slot, so that requests don't move together.
    fn stale_after(&self) -> Duration {
        let shortest = self.windows.iter().map(|window| window.length).min();
        let margin = shortest.map_or(1_000_000, |length| (length / 12).min(1_000_000));
        let trip = self.fastest.load(Ordering::Relaxed);
        Duration::from_micros((margin / 2).max(trip.saturating_mul(2).min(1_000_000)))
    }

    /// Whether a call may ask the store before it takes a place in a queue: nobody waits before it,
    /// and nobody is about to. So a process has few slots ahead, and its death costs few.
    fn may_ask_first(&self, lane: Lane) -> bool {
        let is_empty = |queue: &LaneQueue| queue.calls().waiting.is_empty();
        let queue = self.lane(lane);
        let is_free = {
            let calls = queue.calls();
            calls.waiting.is_empty() && !calls.is_served
        };
        is_free
            && (lane == Lane::Interactive || is_empty(&self.lanes[0]))
            && (self.windows.is_empty() || !queue.is_asking.swap(true, Ordering::AcqRel))
    }

    /// Asks the store for a call that finds nobody waiting. Most calls need no more.
    async fn first_try(
        self: &Arc<Self>,
        id: u64,
        request: SlotRequest,
        asking: &mut Asking<'_>,
    ) -> Result<First, QuotaError> {
        let asked = Instant::now();
        let told = self.ask(id, &request).await;
        asking.id = None;
        match told {
            Ok(Decision::Go { at }) => {
                let slot = Given {
                    given: asked,
                    noted: Some(at),
                };
                if asked.elapsed() < self.stale_after() {
                    return Ok(First::Go(slot));
                }
                self.give_back(request.weight, slot);
                Ok(First::Unknown)
            }
            Ok(Decision::Wait { wait }) => {
                Ok(First::Wait(Instant::now() + Duration::from_micros(wait)))
            }
            Ok(Decision::TooLong { wait }) => Err(too_late(wait)),
            Ok(Decision::Paused { wait }) => Err(paused(wait)),
            Err(_) => Ok(First::Unknown),
        }
    }

    async fn ask(&self, id: u64, request: &SlotRequest) -> Result<Decision, StoreError> {
        {
            let lost = self.lost();
            if lost.since.is_some() && lost.probe.is_some_and(|probe| Instant::now() < probe) {
                return Err(StoreError::new(lost.detail.clone()));
            }
        }
        match self.ask_store(id, request).await {
            Ok(response) => {
                self.found();
                Ok(response)
            }
            Err(error) => {
                self.lose(&error);
                Err(error)
            }
        }
    }

    async fn ask_store(&self, id: u64, request: &SlotRequest) -> Result<Decision, StoreError> {
        let went = std::mem::take(&mut self.lost().went);
        if went {
            // The store does not know of these requests, and others may still send such.
            let longest = self.longest();
            if let Err(error) = self.quota.pause(longest, false).await {
                self.lost().went = true;
                return Err(error);
            }
        }
        let asked = Instant::now();
        let told = self
            .quota
            .ask(SlotAsk {
                id,
                process: self.process,
                lane: number(request.lane),
                weight: request.weight,
                patience: request
                    .deadline
                    .map(|deadline| micros(deadline.saturating_duration_since(asked))),
                pause: request.patience.map(micros),
                who: format!("{} {}", self.label, request.operation),
            })
            .await?;
        self.fastest
            .fetch_min(micros(asked.elapsed()), Ordering::Relaxed);
        self.lost().processes = told.processes;
        self.quick.store(told.quick, Ordering::Relaxed);
        if told.lost {
            self.settings.warn(&format!(
                "{}: {} is new, or what it held was lost; nothing is sent for {} s, so that no limit \
                 is broken",
                self.settings.vendor,
                self.quota.location(),
                self.longest().as_secs_f64().ceil()
            ));
        }
        Ok(told.response)
    }

    fn longest(&self) -> Duration {
        let longest = self.windows.iter().map(|window| window.length).max();
        Duration::from_micros(longest.unwrap_or(0))
    }

    /// The store has responded.
    fn found(&self) {
        let mut lost = self.lost();
        if lost.since.take().is_none() {
            return;
        }
        lost.local = None;
        lost.probe = None;
        drop(lost);
        self.settings.warn(&format!(
            "{}: the shared quota is back: {}",
            self.settings.vendor,
            self.quota.location()
        ));
    }

    /// The store has not responded.
    fn lose(&self, error: &StoreError) {
        let now = Instant::now();
        #[cfg(feature = "metrics")]
        metrics::counter!("crm_quota_store_lost_total", "vendor" => self.settings.vendor.clone())
            .increment(1);
        let mut lost = self.lost();
        lost.probe = Some(now + PROBE);
        lost.detail = error.to_string();
        if lost.since.is_some() {
            return;
        }
        lost.since = Some(now);
        drop(lost);
        let meanwhile = match self.settings.when_lost {
            WhenLost::Share => "requests that change something or cost are rejected, others wait",
            WhenLost::Reject => "requests are rejected",
            WhenLost::KeepLocally => {
                "this process keeps the limits by itself, whatever others send at the same time"
            }
        };
        self.settings.warn(&format!(
            "{}: the shared quota can't be used: {error}; until it can, {meanwhile}",
            self.settings.vendor
        ));
    }

    /// What becomes of a call that gets no response from the store.
    fn without_store(&self, request: &SlotRequest) -> Without {
        let mut lost = self.lost();
        let rejected = Without::Reject(QuotaError::StoreLost {
            detail: lost.detail.clone(),
        });
        let now = Instant::now();
        let parts = match self.settings.when_lost {
            WhenLost::Reject => return rejected,
            WhenLost::Share if request.leaves_a_mark => return rejected,
            WhenLost::KeepLocally => 1,
            WhenLost::Share => {
                let since = lost.since.unwrap_or(now);
                let until = since + self.longest().max(PATIENCE);
                if request.deadline.is_some_and(|deadline| deadline < until) {
                    return rejected;
                }
                if now < until {
                    return Without::Wait(PROBE.min(until - now));
                }
                lost.processes.max(1)
            }
        };
        lost.went = true;
        let limits = || share(&self.settings.limits, parts);
        let local = lost
            .local
            .get_or_insert_with(|| Arc::new(LocalLimiter::new(&limits())));
        Without::Local(Arc::clone(local))
    }

    /// Takes a place behind the calls that wait.
    fn enqueue(
        self: &Arc<Self>,
        id: u64,
        request: SlotRequest,
        known: Option<Instant>,
    ) -> Result<oneshot::Receiver<Result<Given, QuotaError>>, QuotaError> {
        let ahead_of_all = match request.lane {
            Lane::Bulk => self.lanes[0].calls().waiting.len(),
            _ => 0,
        };
        let queue = self.lane(request.lane);
        let mut calls = queue.calls();
        if let (Some(deadline), Some(front)) = (request.deadline, calls.front) {
            // It can't come sooner than if all slots were free for the calls before it.
            let ahead = calls.waiting.len() + ahead_of_all;
            let rounds = self
                .windows
                .iter()
                .map(|window| window.length * (ahead as Micros / Micros::from(window.requests)));
            let front = front.max(Instant::now());
            let at = front + Duration::from_micros(rounds.max().unwrap_or(0));
            if at > deadline && ahead > 0 && known.is_none() {
                return Err(QuotaError::Deadline {
                    wait: at.saturating_duration_since(Instant::now()),
                });
            }
        }
        let (tell, told) = oneshot::channel();
        let call = Call {
            id,
            request,
            known,
            tell,
        };
        match known {
            // The store has a slot for it already, before all that wait here.
            Some(_) => calls.waiting.push_front(call),
            None => calls.waiting.push_back(call),
        }
        // Whoever asks the store is served first.
        if known.is_some() || !queue.is_asking.load(Ordering::Acquire) {
            self.serve(&mut calls, request.lane);
        }
        Ok(told)
    }

    /// Sees to it that somebody looks after the calls that wait.
    fn serve(self: &Arc<Self>, calls: &mut Calls, lane: Lane) {
        if calls.is_served || calls.waiting.is_empty() {
            return;
        }
        let Ok(runtime) = tokio::runtime::Handle::try_current() else {
            return;
        };
        calls.is_served = true;
        let serving = Serving {
            inner: Arc::clone(self),
            lane,
            is_done: false,
        };
        runtime.spawn(async move { serving.serve().await });
    }

    /// Gives a slot back that was not used.
    fn give_back(self: &Arc<Self>, weight: u32, slot: Given) {
        if let Some(at) = slot.noted {
            self.leave(self.ids.fetch_add(1, Ordering::Relaxed), Some((at, weight)));
        }
    }

    fn leave(self: &Arc<Self>, id: u64, went: Option<(Micros, u32)>) {
        let Ok(runtime) = tokio::runtime::Handle::try_current() else {
            // The store frees the slot of a call that does not come for it.
            return;
        };
        let inner = Arc::clone(self);
        runtime.spawn(async move {
            if let Err(error) = inner.quota.leave(id, went).await {
                inner.lose(&error);
            }
        });
    }
}

/// What a call is told that asks for the first time.
enum First {
    Go(Given),
    /// To ask again then.
    Wait(Instant),
    Unknown,
}

/// A call that asks for the first time. If it is dropped meanwhile, it leaves.
struct Asking<'a> {
    inner: &'a Arc<Inner>,
    lane: Lane,
    id: Option<u64>,
}

impl Drop for Asking<'_> {
    fn drop(&mut self) {
        let queue = self.inner.lane(self.lane);
        let mut calls = queue.calls();
        queue.is_asking.store(false, Ordering::Release);
        self.inner.serve(&mut calls, self.lane);
        drop(calls);
        if let Some(id) = self.id {
            self.inner.leave(id, None);
        }
    }
}

impl LaneQueue {
    fn calls(&self) -> MutexGuard<'_, Calls> {
        // Nothing can panic halfway through a change.
        self.calls.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Looks after the calls of a lane, one after the other, in a task of its own: a call that is kept
/// and not polled must not hold up the others.
struct Serving {
    inner: Arc<Inner>,
    lane: Lane,
    is_done: bool,
}

impl Drop for Serving {
    fn drop(&mut self) {
        if self.is_done {
            return;
        }
        // Its runtime ends.
        let mut calls = self.inner.lane(self.lane).calls();
        calls.is_served = false;
        calls.front = None;
        calls.waiting.clear();
    }
}

impl Serving {
    async fn serve(mut self) {
        loop {
            let queue = self.inner.lane(self.lane);
            let front = {
                let mut calls = queue.calls();
                let front = calls.waiting.pop_front();
                if front.is_none() {
                    // The next call has another task.
                    calls.is_served = false;
                    calls.front = None;
                }
                front
            };
            match front {
                Some(front) => self.serve_one(queue, front).await,
                None => {
                    self.is_done = true;
                    return;
                }
            }
        }
    }

    async fn serve_one(&self, queue: &LaneQueue, mut call: Call) {
        let inner = &self.inner;
        let id = call.id;
        loop {
            if call.tell.is_closed() {
                inner.leave(id, None);
                return;
            }
            let known = call
                .known
                .take()
                .map(|at| at.duration_since(Instant::now()));
            let pause = match known {
                Some(pause) => pause,
                None => match self.ask_for(call).await {
                    Ok((waiting, pause)) => {
                        call = waiting;
                        pause
                    }
                    Err(()) => return,
                },
            };
            queue.calls().front = Some(Instant::now() + pause);
            tokio::select! {
                () = sleep(pause) => {}
                () = queue.moved.notified() => {}
                () = call.tell.closed() => {}
            }
        }
    }

    /// Asks the store for a call. Gives the call back with how long it waits, or tells it.
    async fn ask_for(&self, mut call: Call) -> Result<(Call, Duration), ()> {
        let inner = &self.inner;
        let (id, request) = (call.id, call.request);
        let told = match inner.ask(id, &request).await {
            Ok(Decision::Go { at }) => Ok(Given {
                given: Instant::now(),
                noted: Some(at),
            }),
            Ok(Decision::TooLong { wait }) => Err(too_late(wait)),
            Ok(Decision::Paused { wait }) => Err(paused(wait)),
            Ok(Decision::Wait { wait }) => return Ok((call, Duration::from_micros(wait))),
            Err(_) => match inner.without_store(&request) {
                Without::Reject(error) => Err(error),
                Without::Wait(pause) => return Ok((call, pause)),
                Without::Local(local) => {
                    let slot = tokio::select! {
                        slot = local.acquire(request) => slot,
                        () = call.tell.closed() => return Err(()),
                    };
                    slot.map(|_| Given {
                        given: Instant::now(),
                        noted: None,
                    })
                }
            },
        };
        if let Err(Ok(slot)) = call.tell.send(told) {
            inner.give_back(request.weight, slot);
        }
        Err(())
    }
}

fn too_late(wait: Micros) -> QuotaError {
    QuotaError::Deadline {
        wait: Duration::from_micros(wait),
    }
}

fn paused(wait: Micros) -> QuotaError {
    QuotaError::Paused {
        wait: Duration::from_micros(wait),
    }
}

/// 0 goes before 1.
fn number(lane: Lane) -> u8 {
    match lane {
        Lane::Bulk => 1,
        _ => 0,
    }
}

/// One of so many parts of limits.
fn share(limits: &[RateLimit], parts: u32) -> Vec<RateLimit> {
    let part = |limit: &RateLimit| match limit.requests / parts {
        0 => RateLimit {
            requests: 1,
            per_seconds: limit
                .per_seconds
                .saturating_mul(parts.div_ceil(limit.requests.max(1))),
            ..*limit
        },
        requests => RateLimit { requests, ..*limit },
    };
    limits.iter().map(part).collect()
}

#[cfg(test)]
mod tests {
    use crm_runtime::api::{Basis, Provenance};

    use super::*;

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

    #[test]
    fn all_shares_together_are_no_more_than_the_limit() {
        for requests in 1..20 {
            for parts in 1..30 {
                let [one] = share(&[limit(requests, 60)], parts)[..] else {
                    panic!("another number of limits");
                };
                let all = f64::from(one.requests * parts) / f64::from(one.per_seconds);
                assert!(
                    all <= f64::from(requests) / 60.0 + 1e-9,
                    "{requests} {parts}"
                );
            }
        }
    }

    #[test]
    fn the_margin_leaves_nine_tenths_of_the_rate() {
        for (per_seconds, length) in [(1, 1_090_909), (5, 5_454_545), (60, 61_000_000)] {
            let [window] = windows(&[limit(2, per_seconds)])[..] else {
                panic!("another number of windows");
            };
            assert_eq!(window.length, length);
        }
    }
}
