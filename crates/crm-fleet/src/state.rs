//! What is kept of a workflow between two slices of work.

use crm_transfer::{Rejected, Totals, Uncertain};
use serde::{Deserialize, Serialize};

use crate::account::Job;

/// The form in which workflows are kept. A worker does not touch one that a newer worker has written.
pub const FORMAT: u32 = 1;

/// So many uncertain rows are shown.
pub(crate) const SHOWN: usize = 100;

/// Where a workflow is.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, Hash, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Phase {
    /// A worker works on it, or will as soon as one is free.
    #[default]
    Running,
    /// It waits for a time: of a rate limit, of a vendor that fails, or of its next round.
    Waiting,
    /// A person has paused it.
    Paused,
    /// It ended with its last row. Rows may be uncertain.
    Done,
    /// It can't go on until somebody changes something and resumes it.
    Failed,
    /// A person has cancelled it.
    Cancelled,
}

impl Phase {
    /// The phase as one word.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Waiting => "waiting",
            Self::Paused => "paused",
            Self::Done => "done",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
        }
    }

    /// Whether it goes on by itself.
    pub const fn is_active(self) -> bool {
        matches!(self, Self::Running | Self::Waiting)
    }
}

/// A workflow, as the engine keeps it and people see it. It holds names, ids, numbers and hashes, and
/// no value of a record.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Status {
    /// The form that this is in; see [`FORMAT`].
    pub format: u32,
    /// What is to be done.
    pub job: Job,
    /// Where it is.
    pub phase: Phase,
    /// Why it waits or failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// How many seconds it waits, if it does, from the time of the last change on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wait_seconds: Option<u64>,
    /// Rounds that were completed.
    pub rounds: u64,
    /// Rows of this round.
    pub totals: Totals,
    /// Rows of which nothing tells whether they were carried over; the first of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub uncertain: Vec<Uncertain>,
    /// Why rows were not carried over.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rejected: Vec<Rejected>,
    /// What the last check found, as JSON; names of fields, types and counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report: Option<serde_json::Value>,
    /// What it took so far.
    pub cost: Cost,
    /// What the worker calls itself that did the last slice; its version unless it was set.
    #[serde(default)]
    pub worker: String,
    /// Whether rows that are uncertain are written again if they are not found.
    #[serde(default)]
    pub retry_uncertain: bool,
    /// Messages for an earlier one are ignored.
    pub(crate) epoch: u64,
    /// Failures since something was achieved.
    #[serde(default)]
    pub(crate) failures: u32,
    /// How many pieces the journal and the links are in.
    pub(crate) pieces: u32,
}

/// What a workflow took.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Cost {
    /// Slices of work that were begun.
    pub slices: u64,
    /// Steps that were recorded.
    pub steps: u64,
    /// Bytes of the outcomes of steps.
    pub step_bytes: u64,
    /// Milliseconds that steps were run for.
    pub busy_ms: u64,
    /// Bytes of the ledger that were read at the beginning of slices.
    pub loaded_bytes: u64,
}

impl Status {
    /// How many pieces its ledger is kept in.
    pub fn pieces(&self) -> u32 {
        self.pieces
    }

    /// A workflow that was not begun.
    pub fn new(job: Job) -> Self {
        Self {
            format: FORMAT,
            job,
            phase: Phase::Running,
            message: None,
            wait_seconds: None,
            rounds: 0,
            totals: Totals::default(),
            uncertain: Vec::new(),
            rejected: Vec::new(),
            report: None,
            cost: Cost::default(),
            worker: String::new(),
            retry_uncertain: false,
            epoch: 0,
            failures: 0,
            pieces: 0,
        }
    }
}
