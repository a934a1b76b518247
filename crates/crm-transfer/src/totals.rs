//! How many rows there were, and what became of them.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::words::counted;

/// How many rows there were, and what became of them.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Totals {
    /// Rows of the source.
    pub rows: u64,
    /// Contacts that were made.
    pub created: u64,
    /// Contacts that were changed.
    pub updated: u64,
    /// Contacts that were there already and stay as they are.
    pub skipped: u64,
    /// Rows that were not carried over.
    // Journals of before have the older name.
    #[serde(alias = "refused")]
    pub rejected: u64,
    /// Rows of which nothing tells whether they were carried over.
    pub uncertain: u64,
}

impl fmt::Display for Totals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {} created, {} updated, {} skipped, {} rejected, {} uncertain",
            counted(self.rows, "row"),
            self.created,
            self.updated,
            self.skipped,
            self.rejected,
            self.uncertain
        )
    }
}
