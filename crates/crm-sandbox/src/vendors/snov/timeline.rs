//! When something ran, with its pauses.

use serde_json::{Value, json};

/// The runs of something that can be halted: when each began and ended. The last may continue.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Timeline {
    runs: Vec<(i64, Option<i64>)>,
}

impl Timeline {
    /// Runs from this moment on.
    pub(super) fn since(moment: i64) -> Self {
        Self {
            runs: vec![(moment, None)],
        }
    }

    /// Ran once.
    pub(super) fn once(from: i64, to: i64) -> Self {
        Self {
            runs: vec![(from, Some(to))],
        }
    }

    /// Reads what [`to_value`](Self::to_value) wrote.
    pub(super) fn of(value: &Value) -> Self {
        let runs = value.as_array().into_iter().flatten();
        let runs = runs.filter_map(|run| Some((run.get(0)?.as_i64()?, run.get(1)?.as_i64())));
        Self {
            runs: runs.collect(),
        }
    }

    /// As JSON.
    pub(super) fn to_value(&self) -> Value {
        json!(self.runs)
    }

    /// Lets it run, unless it runs.
    pub(super) fn start(&mut self, now: i64) {
        if self.runs.last().is_none_or(|(_, end)| end.is_some()) {
            self.runs.push((now, None));
        }
    }

    /// Halts it, unless it is halted.
    pub(super) fn halt(&mut self, now: i64) {
        if let Some((start, end @ None)) = self.runs.last_mut() {
            *end = Some(now.max(*start));
        }
    }

    /// Whether it is to run, but not yet.
    pub(super) fn begins_after(&self, now: i64) -> bool {
        matches!(self.runs.last(), Some((start, None)) if *start > now)
    }

    /// For how long it ran until now.
    pub(super) fn elapsed(&self, now: i64) -> i64 {
        self.runs
            .iter()
            .map(|(start, end)| (end.unwrap_or(now) - start).max(0))
            .sum()
    }

    /// The moment at which it had run for so long.
    pub(super) fn moment(&self, mut elapsed: i64) -> i64 {
        let mut last = 0;
        for (start, end) in &self.runs {
            match end {
                Some(end) if elapsed > end - start => {
                    elapsed -= end - start;
                    last = *end;
                }
                _ => return start + elapsed,
            }
        }
        last + elapsed
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Timeline;

    proptest! {
        #[test]
        fn a_moment_of_a_run_is_found_again(
            first in 0_i64..1000,
            pauses in prop::collection::vec((1_i64..100, 1_i64..100), 0..6),
            into in 1_i64..100,
        ) {
            let mut line = Timeline::since(first);
            let mut start = first;
            for (run, pause) in pauses {
                let moment = start + 1 + into % run;
                prop_assert_eq!(line.moment(line.elapsed(moment)), moment);
                line.halt(start + run + 1);
                start += run + 1 + pause;
                line.start(start);
            }
            prop_assert_eq!(line.moment(line.elapsed(start + into)), start + into);
        }
    }

    #[test]
    fn pauses_do_not_count() {
        let mut line = Timeline::since(100);
        line.halt(110);
        line.halt(500);
        line.start(200);
        line.start(205);
        assert_eq!(line.elapsed(230), 40);
        assert_eq!(
            (line.moment(4), line.moment(10), line.moment(11)),
            (104, 110, 201)
        );
        assert_eq!(Timeline::of(&line.to_value()), line);
    }

    #[test]
    fn nothing_has_run_before_its_start() {
        assert_eq!(Timeline::since(100).elapsed(50), 0);
        assert_eq!(Timeline::default().elapsed(50), 0);
    }
}
