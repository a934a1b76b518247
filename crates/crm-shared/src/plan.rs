//! When requests of one account may go: the log of what went and the plan of what waits.
//!
//! `quota.lua` is the same for Redis; a test holds the two against each other.

use serde::{Deserialize, Serialize};

/// Microseconds, by the clock of the store.
pub(crate) type Micros = u64;

/// How long a slot is kept for a call that does not come for it.
const GRACE: Micros = 250_000;

/// How long after the slot of a call ahead a waiting call looks whether it was used, where the store
/// can tell who is dead.
const LOOK: Micros = 20_000;

/// How far a clock may go back without its time being taken for another.
const STEP: Micros = 1_000_000;

/// For how long at least a process counts as one that shares the quota.
const REMEMBERED: Micros = 60_000_000;

/// A limit, its length with the margin for requests that don't take the same time to arrive.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Window {
    pub(crate) requests: u32,
    pub(crate) length: Micros,
}

/// A call that asks for a slot, for the first time or once more.
#[derive(Clone, Debug)]
pub(crate) struct SlotAsk {
    /// Of the call; the same each time it asks.
    pub(crate) id: u64,
    /// Of the process.
    pub(crate) process: u64,
    /// 0 goes before 1.
    pub(crate) lane: u8,
    pub(crate) weight: u32,
    /// How long it can wait.
    pub(crate) patience: Option<Micros>,
    /// How long it waits at most for the end of a pause that the vendor asked for.
    pub(crate) pause: Option<Micros>,
    /// Who asks, for people.
    pub(crate) who: String,
}

/// What a call is told.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Decision {
    /// It goes now.
    Go {
        /// The time that is noted for it.
        at: Micros,
    },
    /// It asks again then: when its slot comes, or when one ahead of it may turn out to be free.
    Wait { wait: Micros },
    /// It would have to wait for longer than it can.
    TooLong { wait: Micros },
    /// The vendor's pause lasts so long, and longer than it would wait for.
    Paused { wait: Micros },
}

#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub(crate) struct State {
    /// Time and weight of each request that went, as far back as the longest window.
    sent: Vec<(Micros, u32)>,
    waiting: Vec<Waiting>,
    paused_until: Micros,
    /// Until when the vendor wants nothing, after a rejection.
    rejected_until: Micros,
    spaced_until: Micros,
    /// Whether a call is still to be told that what was kept was lost.
    is_loss_untold: bool,
    /// The last turn that was given.
    turn: u64,
    /// The newest time that was seen.
    seen: Micros,
    /// How long a response takes, mostly; 0 if there was none yet.
    quick: Micros,
    /// Each process, and when it was seen.
    processes: Vec<(u64, Micros)>,
}

#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
struct Waiting {
    id: u64,
    process: u64,
    turn: u64,
    lane: u8,
    weight: u32,
    /// Its slot.
    at: Micros,
    /// When it was told to ask again. Its slot may have moved since.
    due: Micros,
    who: String,
}

/// What a store keeps of an account, in times from now.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Snapshot {
    /// How long ago each request went, and its weight.
    pub(crate) sent: Vec<(Micros, u32)>,
    /// Who waits, in which lane, and for how long still.
    pub(crate) waiting: Vec<(String, u8, Micros)>,
    pub(crate) paused: Micros,
    pub(crate) processes: u32,
}

/// By how much the windows are longer than the limits say: an eleventh, and a second at most.
/// Requests take different times to arrive, the first one over a new connection most of all.
pub(crate) fn with_margin(length: Micros) -> Micros {
    length + (length / 11).min(1_000_000)
}

/// The margin of the shortest window.
fn margin(windows: &[Window]) -> Micros {
    let shortest = windows.iter().map(|window| window.length).min();
    shortest.map_or(0, |length| (length / 12).min(1_000_000))
}

fn longest(windows: &[Window]) -> Micros {
    windows
        .iter()
        .map(|window| window.length)
        .max()
        .unwrap_or(0)
}

/// How far apart requests go after a pause, and for how long.
fn spacing(windows: &[Window]) -> (Micros, Micros) {
    windows
        .iter()
        .min_by_key(|window| window.length)
        .map_or((100_000, 1_000_000), |window| {
            (window.length / Micros::from(window.requests), window.length)
        })
}

impl State {
    /// Takes the calls of dead processes out.
    pub(crate) fn bury(&mut self, mut is_dead: impl FnMut(u64) -> bool) {
        let mut dead: Vec<u64> = self.waiting.iter().map(|call| call.process).collect();
        dead.sort_unstable();
        dead.dedup();
        dead.retain(|process| is_dead(*process));
        self.waiting.retain(|call| !dead.contains(&call.process));
        self.processes
            .retain(|(process, _)| !dead.contains(process));
    }

    /// Asks for a slot. With `lively` the calls of dead processes are taken out before.
    pub(crate) fn ask(
        &mut self,
        now: Micros,
        windows: &[Window],
        ask: &SlotAsk,
        lively: bool,
    ) -> Decision {
        let now = self.tidy(now, windows, Some(ask.id));
        self.processes.retain(|(id, _)| *id != ask.process);
        self.processes.push((ask.process, now));
        if let Some(call) = self.waiting.iter_mut().find(|call| call.id == ask.id) {
            call.weight = ask.weight;
        } else {
            self.turn += 1;
            self.waiting.push(Waiting {
                id: ask.id,
                process: ask.process,
                turn: self.turn,
                lane: ask.lane,
                weight: ask.weight,
                at: Micros::MAX,
                due: now,
                who: ask.who.clone(),
            });
            self.waiting.sort_by_key(|call| (call.lane, call.turn));
        }
        let at = self.plan(now, windows, ask.id);
        if at <= now {
            let at = self.noted(now, windows, ask.weight);
            self.waiting.retain(|call| call.id != ask.id);
            self.keep((at, ask.weight));
            return Decision::Go { at };
        }
        let wait = at - now;
        let pause = self.rejected_until.saturating_sub(now);
        let is_over = |most: Option<Micros>, wait| most.is_some_and(|most| wait > most);
        if is_over(ask.patience, wait) || is_over(ask.pause, pause) {
            self.waiting.retain(|call| call.id != ask.id);
            return match is_over(ask.pause, pause) {
                true => Decision::Paused { wait: pause },
                false => Decision::TooLong { wait },
            };
        }
        let wait = wait.min(self.look(now, ask.id, lively));
        for call in &mut self.waiting {
            if call.id == ask.id {
                call.due = now + wait;
            }
        }
        Decision::Wait { wait }
    }

    /// The time to note for a call that goes: the first one at which it could have gone, if it comes
    /// a little late for that, so that what waits does not fall behind more and more.
    fn noted(&self, now: Micros, windows: &[Window], weight: u32) -> Micros {
        let earliest = now.saturating_sub(margin(windows) / 4);
        let last = self.sent.last().map_or(0, |sent| sent.0);
        let could = self.place(&self.sent, earliest.max(last), weight, windows);
        match could > earliest && could > last {
            true => could.min(now),
            false => now,
        }
    }

    /// How long a response takes, mostly.
    pub(crate) fn quick(&self) -> Micros {
        self.quick
    }

    /// A request that went at this time has its response after so long. If that is longer than
    /// others take by more than the margin has room for, it may have arrived late, and counts as
    /// one that went later, by one and a half times the margin at most.
    pub(crate) fn done(
        &mut self,
        now: Micros,
        windows: &[Window],
        went: (Micros, u32),
        took: Micros,
    ) {
        self.tidy(now, windows, None);
        if self.quick == 0 {
            self.quick = took.max(1);
        }
        if took <= self.quick {
            self.quick -= (self.quick - took) / 4;
            return;
        }
        let over = took - self.quick;
        self.quick += over / 8;
        let late = over.saturating_sub(margin(windows) / 2);
        if late > 0
            && let Some(found) = self.sent.iter().position(|sent| *sent == went)
        {
            let (at, weight) = self.sent.remove(found);
            self.keep((at + late.min(margin(windows) * 3 / 2), weight));
        }
    }

    /// Puts a request into the log, which is in the order of time. One that arrived late may count
    /// as later than those that go next.
    fn keep(&mut self, sent: (Micros, u32)) {
        let place = self.sent.partition_point(|other| other.0 <= sent.0);
        self.sent.insert(place, sent);
    }

    /// When a call that waits looks whether a slot ahead of it has become free: after the first of
    /// them if it is seen then who is dead, and after the last one and the grace otherwise.
    fn look(&self, now: Micros, id: u64, lively: bool) -> Micros {
        let mut ahead = self.waiting.iter().take_while(|call| call.id != id);
        let (call, later) = match lively {
            true => (ahead.next(), LOOK),
            false => (ahead.last(), GRACE),
        };
        call.map_or(Micros::MAX, |call| {
            call.at.max(now).saturating_add(later) - now
        })
    }

    /// Gives back the slot of a call that waits, or that was told to go at this time and did not.
    pub(crate) fn leave(
        &mut self,
        now: Micros,
        windows: &[Window],
        id: u64,
        went: Option<(Micros, u32)>,
    ) {
        self.tidy(now, windows, Some(id));
        self.waiting.retain(|call| call.id != id);
        if let Some(found) = went.and_then(|went| self.sent.iter().position(|sent| *sent == went)) {
            self.sent.remove(found);
        }
    }

    /// Lets nothing go for so long, and then evenly spaced if the vendor has rejected a request.
    pub(crate) fn pause(&mut self, now: Micros, windows: &[Window], pause: Micros, rejected: bool) {
        let now = self.tidy(now, windows, None);
        let until = now.saturating_add(pause);
        self.paused_until = self.paused_until.max(until);
        if rejected {
            self.rejected_until = self.rejected_until.max(until);
            self.spaced_until = self.paused_until.saturating_add(spacing(windows).1);
        }
    }

    /// What was sent is no longer known: lets nothing go until all of it has left every window.
    pub(crate) fn forget(&mut self, now: Micros, windows: &[Window]) {
        let processes = std::mem::take(&mut self.processes);
        *self = Self {
            turn: self.turn,
            seen: now,
            paused_until: now + longest(windows),
            is_loss_untold: true,
            processes: processes.into_iter().map(|(id, _)| (id, now)).collect(),
            ..Self::default()
        };
    }

    /// Whether what was kept has been lost, once for each loss.
    pub(crate) fn take_loss(&mut self) -> bool {
        std::mem::take(&mut self.is_loss_untold)
    }

    /// How many processes share the quota.
    pub(crate) fn processes(&self) -> u32 {
        u32::try_from(self.processes.len()).unwrap_or(u32::MAX)
    }

    pub(crate) fn snapshot(&mut self, now: Micros, windows: &[Window]) -> Snapshot {
        let now = self.tidy(now, windows, None);
        Snapshot {
            sent: self
                .sent
                .iter()
                .map(|(at, weight)| (now.saturating_sub(*at), *weight))
                .collect(),
            waiting: self
                .waiting
                .iter()
                .map(|call| (call.who.clone(), call.lane, call.at.saturating_sub(now)))
                .collect(),
            paused: self.paused_until.saturating_sub(now),
            processes: self.processes(),
        }
    }

    /// Drops what no longer counts, and tells the time, which never goes back.
    fn tidy(&mut self, now: Micros, windows: &[Window], asks: Option<u64>) -> Micros {
        if now + STEP < self.seen {
            self.forget(now, windows);
        }
        let now = now.max(self.seen);
        self.seen = now;
        let longest = longest(windows);
        self.sent.retain(|(at, _)| at + longest > now);
        self.waiting
            .retain(|call| Some(call.id) == asks || call.due.saturating_add(GRACE) > now);
        let remembered = REMEMBERED.max(2 * longest);
        self.processes.retain(|(_, at)| at + remembered > now);
        now
    }

    /// Gives each waiting call its time, and tells that of one.
    fn plan(&mut self, now: Micros, windows: &[Window], id: u64) -> Micros {
        let mut log = self.sent.clone();
        let mut at = now;
        let mut found = now;
        for index in 0..self.waiting.len() {
            let weight = self.waiting[index].weight;
            at = self.place(&log, at, weight, windows);
            log.push((at, weight));
            let call = &mut self.waiting[index];
            if call.id == id {
                found = at;
            }
            // A call that does not come for its slot keeps its time, so that it can be told.
            if call.id == id || call.at > now {
                call.at = at;
            }
        }
        found
    }

    /// The first time from `at` on at which a request may go after all in the log.
    fn place(
        &self,
        log: &[(Micros, u32)],
        mut at: Micros,
        weight: u32,
        windows: &[Window],
    ) -> Micros {
        for window in windows {
            // More than the limit counts as the whole limit; it could never go otherwise.
            let counts = |weight: u32| weight.min(window.requests);
            let room = window.requests - counts(weight);
            let mut used = 0;
            for (sent, weight) in log.iter().rev() {
                used += counts(*weight);
                if used > room {
                    at = at.max(sent + window.length);
                    break;
                }
            }
        }
        at = at.max(self.paused_until);
        match log.last() {
            Some((last, _)) if at < self.spaced_until => at.max(last + spacing(windows).0),
            _ => at,
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use proptest::prelude::*;

    use super::*;

    const SECOND: Micros = 1_000_000;
    const START: Micros = 1_000 * SECOND;

    fn windows(limits: &[(u32, Micros)]) -> Vec<Window> {
        limits
            .iter()
            .map(|(requests, length)| Window {
                requests: *requests,
                length: *length,
            })
            .collect()
    }

    fn ask(id: u64, lane: u8) -> SlotAsk {
        SlotAsk {
            id,
            process: id,
            lane,
            weight: 1,
            patience: None,
            pause: None,
            who: String::new(),
        }
    }

    impl State {
        fn told(&mut self, now: Micros, windows: &[Window], ask: &SlotAsk) -> Decision {
            self.ask(now, windows, ask, false)
        }
    }

    #[test]
    fn the_log_stays_in_order_when_a_late_request_counts_as_later() {
        let windows = windows(&[(4, 2 * SECOND)]);
        let mut state = State::default();
        for (id, took) in [(1, 1_000), (2, SECOND)] {
            let Decision::Go { at } = state.told(START, &windows, &ask(id, 0)) else {
                panic!("a slot is free");
            };
            state.done(START, &windows, (at, 1), took);
        }
        // By the clock of the store the late one goes only after this one.
        let told = state.told(START + 1, &windows, &ask(3, 0));
        assert!(matches!(told, Decision::Go { .. }), "{told:?}");
        assert!(state.sent.is_sorted_by_key(|sent| sent.0), "{state:?}");
        assert!(state.sent[2].0 > START + 1, "{state:?}");
    }

    #[test]
    fn slots_are_given_in_order_and_lanes_in_turn() {
        let windows = windows(&[(1, SECOND)]);
        let mut state = State::default();
        assert_eq!(
            state.told(START, &windows, &ask(1, 1)),
            Decision::Go { at: START }
        );
        let wait = |seconds| Decision::Wait {
            wait: seconds * SECOND,
        };
        assert_eq!(state.told(START, &windows, &ask(2, 1)), wait(1));
        // It looks a little after the slot before its own, in case that is not used.
        let look = Decision::Wait {
            wait: SECOND + GRACE,
        };
        assert_eq!(state.told(START, &windows, &ask(3, 1)), look);
        // A request that somebody waits for takes the next slot of all.
        assert_eq!(state.told(START, &windows, &ask(4, 0)), wait(1));
        let now = START + SECOND;
        assert_eq!(
            state.told(now, &windows, &ask(2, 1)),
            Decision::Wait { wait: GRACE }
        );
        assert_eq!(
            state.told(now, &windows, &ask(4, 0)),
            Decision::Go { at: now }
        );
    }

    #[test]
    fn a_slot_is_given_back_and_not_kept_for_the_dead() {
        let windows = windows(&[(1, SECOND)]);
        let mut state = State::default();
        state.told(START, &windows, &ask(1, 0));
        state.told(START, &windows, &ask(2, 0));
        state.leave(START, &windows, 2, None);
        let wait = |wait| Decision::Wait { wait };
        assert_eq!(state.told(START, &windows, &ask(3, 0)), wait(SECOND));
        // It dies. Whoever asks after its time and the grace has the slot.
        let now = START + SECOND + GRACE;
        assert_eq!(state.told(now - 1, &windows, &ask(4, 0)), wait(GRACE));
        assert_eq!(state.told(now, &windows, &ask(5, 0)), wait(GRACE));
        assert_eq!(
            state.told(now, &windows, &ask(4, 0)),
            Decision::Go { at: now }
        );
        state.leave(now, &windows, 4, Some((now, 1)));
        assert_eq!(
            state.told(now, &windows, &ask(5, 0)),
            Decision::Go { at: now }
        );
    }

    #[test]
    fn the_calls_of_the_dead_are_taken_out_where_it_is_known_who_is_dead() {
        let windows = windows(&[(1, SECOND)]);
        let mut state = State::default();
        state.ask(START, &windows, &ask(1, 0), true);
        state.ask(START, &windows, &ask(2, 0), true);
        let look = Decision::Wait {
            wait: SECOND + LOOK,
        };
        assert_eq!(state.ask(START, &windows, &ask(3, 0), true), look);
        state.bury(|process| process == 2);
        let now = START + SECOND + LOOK;
        assert_eq!(
            state.ask(now, &windows, &ask(3, 0), true),
            Decision::Go { at: now }
        );
    }

    #[test]
    fn a_clock_that_is_set_back_costs_a_window_and_no_limit() {
        let windows = windows(&[(2, SECOND), (5, 10 * SECOND)]);
        let mut state = State::default();
        state.told(START, &windows, &ask(1, 0));
        let back = START - 500 * SECOND;
        assert_eq!(
            state.told(back, &windows, &ask(2, 0)),
            Decision::Wait { wait: 10 * SECOND }
        );
    }

    #[test]
    fn a_call_is_told_at_once_that_it_can_not_wait_so_long() {
        let windows = windows(&[(1, 60 * SECOND)]);
        let mut state = State::default();
        state.told(START, &windows, &ask(1, 0));
        let hasty = SlotAsk {
            patience: Some(59 * SECOND),
            ..ask(2, 0)
        };
        let too_long = Decision::TooLong { wait: 60 * SECOND };
        assert_eq!(state.told(START, &windows, &hasty), too_long);
        assert!(state.waiting.is_empty());
    }

    #[test]
    fn a_call_is_told_at_once_that_the_vendor_s_pause_is_too_long() {
        let windows = windows(&[(1, SECOND)]);
        let mut state = State::default();
        let hasty = |id| SlotAsk {
            pause: Some(60 * SECOND),
            ..ask(id, 0)
        };
        // What was lost is no pause of the vendor's.
        state.forget(START, &windows);
        let wait = |wait| Decision::Wait { wait };
        assert_eq!(state.told(START, &windows, &hasty(1)), wait(SECOND));
        state.pause(START, &windows, 3600 * SECOND, true);
        let paused = |wait| Decision::Paused { wait };
        // One that waits already learns of it too.
        assert_eq!(
            state.told(START, &windows, &hasty(1)),
            paused(3600 * SECOND)
        );
        assert_eq!(
            state.told(START, &windows, &hasty(2)),
            paused(3600 * SECOND)
        );
        assert!(state.waiting.is_empty());
        // A shorter one does not end it.
        state.pause(START, &windows, SECOND, true);
        let now = START + 3540 * SECOND;
        let late = paused(60 * SECOND + 1);
        assert_eq!(state.told(now - 1, &windows, &hasty(3)), late);
        assert_eq!(state.told(now, &windows, &hasty(4)), wait(60 * SECOND));
    }

    /// Something that happens to an account, and how long after the last.
    #[derive(Clone, Debug)]
    pub(crate) enum Event {
        SlotAsk(SlotAsk),
        Leave(u64),
        Pause(Micros, bool),
        /// The last request that went is done.
        Done(Micros),
    }

    pub(crate) fn events() -> impl Strategy<Value = Vec<(Micros, Event)>> {
        let ask = (
            1u64..12,
            1u64..4,
            0u8..2,
            1u32..4,
            prop::option::of(0u64..3_000_000),
            prop::option::of(0u64..1_000_000),
        )
            .prop_map(|(id, process, lane, weight, patience, pause)| {
                Event::SlotAsk(SlotAsk {
                    id,
                    process,
                    lane,
                    weight,
                    patience,
                    pause,
                    who: format!("{process}"),
                })
            });
        let event = prop_oneof![
            12 => ask,
            1 => (1u64..12).prop_map(Event::Leave),
            1 => (0u64..1_500_000, any::<bool>()).prop_map(|(pause, spaced)| Event::Pause(pause, spaced)),
            3 => (0u64..700_000).prop_map(Event::Done),
        ];
        prop::collection::vec((0u64..400_000, event), 1..80)
    }

    pub(crate) fn limits() -> impl Strategy<Value = Vec<Window>> {
        prop::collection::vec((1u32..6, 1u64..4), 0..3).prop_map(|limits| {
            let limits: Vec<_> = limits
                .into_iter()
                .map(|(requests, length)| (requests, length * SECOND))
                .collect();
            windows(&limits)
        })
    }

    proptest! {
        #[test]
        fn no_window_holds_more_than_the_limit(limits in limits(), events in events()) {
            let mut state = State::default();
            let (mut now, mut sent) = (START, Vec::new());
            for (later, event) in events {
                now += later;
                match event {
                    Event::SlotAsk(ask) => {
                        if let Decision::Go { at } = state.told(now, &limits, &ask) {
                            sent.push((at, ask.weight));
                        }
                    }
                    Event::Leave(id) => state.leave(now, &limits, id, None),
                    Event::Pause(pause, spaced) => state.pause(now, &limits, pause, spaced),
                    Event::Done(took) => {
                        if let Some(last) = sent.last() {
                            state.done(now, &limits, *last, took);
                        }
                    }
                }
            }
            for window in &limits {
                for (from, _) in &sent {
                    let within: u32 = sent
                        .iter()
                        .filter(|(at, _)| at >= from && *at < from + window.length)
                        .map(|(_, weight)| (*weight).min(window.requests))
                        .sum();
                    prop_assert!(within <= window.requests);
                }
            }
        }

        #[test]
        fn whoever_asks_when_told_goes_in_the_end(limits in limits(), calls in 1u64..20) {
            let mut state = State::default();
            let mut now = START;
            let mut due: Vec<(Micros, u64)> = (0..calls).map(|id| (now, id)).collect();
            let mut asked = 0;
            while !due.is_empty() {
                due.sort_unstable();
                let (at, id) = due.remove(0);
                now = at;
                asked += 1;
                prop_assert!(asked <= 6 * calls, "they ask for ever");
                match state.told(now, &limits, &ask(id, (id % 2) as u8)) {
                    Decision::Go { .. } => {}
                    Decision::Wait { wait } => due.push((now + wait, id)),
                    Decision::TooLong { .. } | Decision::Paused { .. } => {
                        prop_assert!(false, "without a deadline");
                    }
                }
            }
        }
    }
}
