//! Long-running jobs in two calls.

use serde::{Deserialize, Serialize};

use crate::{Str, read};

/// The part that an operation plays in a long-running job.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields, rename_all = "lowercase", tag = "role")]
pub enum Task {
    /// Starts the job.
    Start {
        /// The operation that tells its result: its method in the table of a client, its id in a
        /// specification.
        #[serde(deserialize_with = "read::text")]
        result: Str,
        /// JSON pointers at which the response may hold the job's id, tried in order.
        #[serde(deserialize_with = "read::texts")]
        hash: &'static [&'static str],
        /// What else is known.
        #[serde(default, deserialize_with = "read::option")]
        note: Option<Str>,
    },
    /// Tells the state and the result of the job.
    Result {
        /// The operation that starts it, named as in `Start`.
        #[serde(deserialize_with = "read::text")]
        start: Str,
        /// Parameter that takes the job's id.
        #[serde(deserialize_with = "read::text")]
        hash: Str,
        /// JSON pointer to the state.
        #[serde(deserialize_with = "read::text")]
        status: Str,
        /// States in which the job continues.
        #[serde(deserialize_with = "read::texts")]
        running: &'static [&'static str],
        /// States in which the result is there.
        #[serde(deserialize_with = "read::texts")]
        finished: &'static [&'static str],
        /// States in which there will be no result.
        #[serde(default, deserialize_with = "read::texts")]
        failed: &'static [&'static str],
        /// First and longest wait between two calls in seconds, where documented.
        #[serde(default, rename = "poll-seconds")]
        poll_seconds: Option<(u32, u32)>,
        /// What else is known.
        #[serde(default, deserialize_with = "read::option")]
        note: Option<Str>,
    },
}
