//! What became of many records, in a line.

use std::collections::BTreeMap;

use crate::failure::{Exit, Failure};
use crate::session::Session;
use crate::words::counted;

/// What was done with records.
#[derive(Debug, Default)]
pub(super) struct Tally {
    /// By the outcome.
    outcomes: BTreeMap<String, u64>,
    /// How many were not carried out, or of which that is not known.
    failed: u64,
    /// The failure of the last one.
    last: Option<Failure>,
}

impl Tally {
    /// Counts a record that was written.
    pub(super) fn done(&mut self, outcome: &str) {
        *self.outcomes.entry(outcome.to_owned()).or_default() += 1;
    }

    /// Counts a record that was not.
    pub(super) fn failed(&mut self, outcome: &str, failure: Failure) {
        self.done(outcome);
        self.failed += 1;
        self.last = Some(failure);
    }

    /// Counts records of which nothing is to be done now, and that are no failures.
    pub(super) fn before(&mut self, outcome: &str, count: u64) {
        if count > 0 {
            *self.outcomes.entry(outcome.to_owned()).or_default() += count;
        }
    }

    fn tried(&self) -> u64 {
        self.outcomes.values().sum()
    }

    /// Tells how it went with so many records, and ends as it went. `again` is the command that goes
    /// on with what is left.
    ///
    /// # Errors
    ///
    /// If something was not done.
    pub(super) fn end(
        self,
        (total, noun): (u64, &str),
        interrupted: bool,
        again: Option<&str>,
        session: &Session,
    ) -> Result<(), Failure> {
        let tried = self.tried();
        let left = total.saturating_sub(tried);
        let mut parts: Vec<_> = self
            .outcomes
            .iter()
            .map(|(outcome, count)| format!("{count} {outcome}"))
            .collect();
        if left > 0 {
            parts.push(format!("{left} not tried"));
        }
        let text = format!("{}: {}", counted(total, noun), parts.join(", "));
        let resume = again.map(|again| format!("resume with `{again}`"));
        let with = |failure: Failure| match &resume {
            Some(resume) => failure.and_advice(resume.clone()),
            None => failure,
        };
        if interrupted {
            let text = format!("interrupted; {text}");
            return Err(with(Failure::new(Exit::Interrupted, text)));
        }
        match self.last {
            None => {
                session.say(text);
                Ok(())
            }
            // The same would come of it again, unless it passes by itself.
            Some(failure) if self.failed == tried => {
                let passes = left > 0 || failure.exit == Exit::Temporary;
                let failure = all_failed(failure, &text);
                Err(match passes {
                    true => with(failure),
                    false => failure,
                })
            }
            Some(failure) => {
                let text = match left {
                    0 => text,
                    // It is what ended it.
                    _ => format!("{text}; the last: {}", failure.message),
                };
                Err(with(
                    Failure::new(Exit::Partly, text).advice("`crm history --failed` shows them"),
                ))
            }
        }
    }
}

/// The failure of all records, with what became of them.
pub(super) fn all_failed(failure: Failure, text: &str) -> Failure {
    Failure {
        message: format!("{}; {text}", failure.message),
        ..failure
    }
}
