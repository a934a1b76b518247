//! The documented limits.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};
use crm_spec::RateLimit;

/// Lets no more requests through than documented, in any window of the documented length. Rejected
/// requests do not count.
pub(crate) struct Limiter {
    windows: Mutex<Vec<Window>>,
}

struct Window {
    most: usize,
    length: TimeDelta,
    taken: VecDeque<DateTime<Utc>>,
}

impl Window {
    fn forget(&mut self, now: DateTime<Utc>) {
        while self
            .taken
            .front()
            .is_some_and(|taken| *taken + self.length <= now)
        {
            self.taken.pop_front();
        }
    }
}

impl Limiter {
    pub(crate) fn new(limits: &[RateLimit]) -> Self {
        let windows = limits.iter().map(|limit| Window {
            most: limit.requests as usize,
            length: TimeDelta::seconds(limit.per_seconds.into()),
            taken: VecDeque::new(),
        });
        Self {
            windows: Mutex::new(windows.collect()),
        }
    }

    /// Takes a request, or tells that there were too many.
    pub(crate) fn take(&self, now: DateTime<Utc>) -> bool {
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        windows.iter_mut().for_each(|window| window.forget(now));
        let free = windows
            .iter()
            .all(|window| window.taken.len() < window.most);
        if free {
            windows
                .iter_mut()
                .for_each(|window| window.taken.push_back(now));
        }
        free
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, TimeDelta};
    use crm_spec::{Basis, Provenance, RateLimit};
    use proptest::prelude::*;

    use super::Limiter;

    proptest! {
        #[test]
        fn no_window_has_more_than_the_limit_and_none_is_rejected_without_need(
            steps in proptest::collection::vec(0_i64..900, 1..200),
            requests in 1_u32..5,
            per_seconds in 1_u32..4,
        ) {
            let source = Provenance { basis: Basis::Seed, page: None, note: None };
            let limiter = Limiter::new(&[RateLimit { requests, per_seconds, source }]);
            let length = i64::from(per_seconds) * 1_000;
            let mut now = 0;
            let mut taken: Vec<i64> = Vec::new();
            for step in steps {
                now += step;
                let within = taken.iter().filter(|time| now - **time < length).count();
                let time = DateTime::UNIX_EPOCH + TimeDelta::milliseconds(now);
                let is_taken = limiter.take(time);
                prop_assert_eq!(is_taken, within < requests as usize);
                if is_taken {
                    taken.push(now);
                }
            }
        }
    }

    #[test]
    fn without_a_documented_limit_everything_is_taken() {
        let limiter = Limiter::new(&[]);
        assert!((0..1_000).all(|_| limiter.take(DateTime::UNIX_EPOCH)));
    }
}
