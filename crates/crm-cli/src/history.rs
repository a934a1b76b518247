//! The history: one journal of every write of every command, for looking up and for undoing.
//!
//! It is a file of JSON lines in the state directory, which only its owner can read. A write has a
//! line before it is sent and another with its outcome, so that one that was cut off shows as
//! unknown. Runs are numbered, and the writes of a run too: `12.3` is the third write of run 12.

mod command;
mod file;
mod plan;
mod record;
mod resume;
mod transfer;
mod undo;

pub(crate) use command::{HELP, History, run};
pub(crate) use file::{Journal, Recorder, Write};
pub(crate) use record::{Begun, write_of};
pub(crate) use resume::{Fate, Past, shows};
pub(crate) use transfer::Run;
pub(crate) use undo::{HELP as UNDO_HELP, Undo, run as undo};

use crm_facade::Verb;

/// Whether a verb writes, and so has a place in the history.
pub(crate) fn writes(verb: Verb) -> bool {
    matches!(
        verb,
        Verb::Create
            | Verb::Update
            | Verb::Delete
            | Verb::Upsert
            | Verb::Add
            | Verb::Remove
            | Verb::Duplicate
            | Verb::SetState
            | Verb::RequestVerification
            | Verb::Unlock
            | Verb::UnlockMatching
            | Verb::Place
    )
}

/// The time as it is written down.
fn time_now() -> String {
    now().to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}

/// The time, without the part of `chrono` that knows time zones.
fn now() -> chrono::DateTime<chrono::Utc> {
    std::time::SystemTime::now().into()
}
