//! How often, or how long, one must wait for something.

use serde_json::{Value, json};

/// What is over after so many questions or seconds, whichever comes first.
#[derive(Clone, Copy, Debug)]
pub(super) struct Delay {
    questions: i64,
    until: i64,
}

impl Delay {
    /// So many questions get the response that it is not over yet.
    pub(super) fn new(now: i64, questions: i64, seconds: i64) -> Self {
        Self {
            questions,
            until: now.saturating_add(seconds),
        }
    }

    /// There is nothing to wait for.
    pub(super) fn over() -> Self {
        Self {
            questions: 0,
            until: 0,
        }
    }

    /// Reads it from a record.
    pub(super) fn of(record: &Value) -> Self {
        let number = |name: &str| record["patience"][name].as_i64().unwrap_or_default();
        Self {
            questions: number("questions"),
            until: number("until"),
        }
    }

    /// Writes it to a record.
    pub(super) fn write(self, record: &mut Value) {
        record["patience"] = json!({"questions": self.questions, "until": self.until});
    }

    /// Whether it is over.
    pub(super) fn is_over(self, now: i64) -> bool {
        self.questions <= 0 || now >= self.until
    }

    /// Whether it is over; if not, the question counts.
    pub(super) fn asked(&mut self, now: i64) -> bool {
        let over = self.is_over(now);
        self.questions -= 1;
        over
    }
}
