//! Why rows were not carried over, in numbers.

use serde::{Deserialize, Serialize};

use super::{Cause, Rejection};

/// Rows that stand for many.
const EXAMPLES: usize = 2;

/// Reasons that are told apart; what comes beyond them is told by its cause alone.
const APART: usize = 100;

/// Rows that were not carried over for one reason.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Rejected {
    /// Why.
    pub reason: Cause,
    /// The field at fault.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// More of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// How many.
    pub rows: u64,
    /// Some of them, by their id or line.
    pub examples: Vec<String>,
}

impl Rejected {
    fn is_of(&self, rejection: &Rejection) -> bool {
        self.reason == rejection.cause
            && self.field == rejection.field
            && self.detail == rejection.detail
    }

    fn rejection(&self) -> Rejection {
        Rejection {
            cause: self.reason,
            field: self.field.clone(),
            detail: self.detail.clone(),
        }
    }
}

impl std::fmt::Display for Rejected {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let what = match (self.rows, self.examples.len()) {
            (1, _) => "row",
            (rows, shown) if rows == shown as u64 => "rows",
            _ => "such as rows",
        };
        write!(
            f,
            "{} ({what} {})",
            self.rejection(),
            self.examples.join(", ")
        )
    }
}

/// The reasons of all rows that were not carried over.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(transparent)]
pub(crate) struct Reasons(Vec<Rejected>);

impl Reasons {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Counts a row.
    pub(crate) fn add(&mut self, id: &str, rejection: &Rejection) {
        let by_cause = Rejection::new(rejection.cause);
        let found = self.0.iter().position(|known| known.is_of(rejection));
        let rejection = match found.is_none() && self.0.len() >= APART {
            true => &by_cause,
            false => rejection,
        };
        let found = found.or_else(|| self.0.iter().position(|known| known.is_of(rejection)));
        let index = found.unwrap_or_else(|| {
            self.0.push(Rejected {
                reason: rejection.cause,
                field: rejection.field.clone(),
                detail: rejection.detail.clone(),
                rows: 0,
                examples: Vec::new(),
            });
            self.0.len() - 1
        });
        let Some(known) = self.0.get_mut(index) else {
            return;
        };
        known.rows += 1;
        if known.examples.len() < EXAMPLES {
            known.examples.push(id.to_owned());
        }
    }

    /// How many rows there are in all.
    pub(crate) fn rows(&self) -> u64 {
        self.0.iter().map(|rejected| rejected.rows).sum()
    }

    /// The reasons, the most frequent first.
    pub(crate) fn by_number(mut self) -> Vec<Rejected> {
        self.0.sort_by(|one, other| {
            let by_rows = other.rows.cmp(&one.rows);
            by_rows.then_with(|| one.reason.cmp(&other.reason))
        });
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_grouped_by_their_reason_and_the_most_frequent_comes_first() {
        let mut reasons = Reasons::default();
        let rejected = |detail: &str| Rejection::new(Cause::Rejected).detail(detail);
        reasons.add("1", &rejected("Email is taken"));
        for row in ["3", "5", "9"] {
            reasons.add(row, &Rejection::new(Cause::NoAddress).field("emails"));
        }
        assert_eq!(reasons.rows(), 4);
        let told: Vec<_> = reasons
            .by_number()
            .iter()
            .map(|rejected| format!("{} {rejected}", rejected.rows))
            .collect();
        assert_eq!(
            told,
            [
                "3 no e-mail address to be known by (such as rows 3, 5)",
                "1 rejected by the target: Email is taken (row 1)",
            ]
        );
    }

    #[test]
    fn reasons_without_end_are_told_by_their_cause() {
        let mut reasons = Reasons::default();
        for row in 0..1_000 {
            let rejection = Rejection::new(Cause::Rejected).detail(format!("no {row}"));
            reasons.add(&row.to_string(), &rejection);
        }
        assert_eq!(reasons.rows(), 1_000);
        let all = reasons.by_number();
        assert_eq!(all.len(), APART + 1);
        assert_eq!((all[0].rows, all[0].detail.as_deref()), (900, None));
    }
}
