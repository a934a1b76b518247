//! Copies and imports in the history: one entry for a run, and what it wrote in a file of its own.

use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crm_facade::{Resource, Verb};
use crm_transfer::{Ended, Summary, Uncertain, Written};

use super::file::{Entry, Journal, Write, Writes};
use super::record::write_for;
use crate::session::Session;

/// A copy or an import that is in flight.
#[derive(Debug)]
pub(crate) struct Run {
    journal: Journal,
    entry: Entry,
    resource: Resource,
    /// The file of its writes and the number of the last one, once there is one.
    writes: Mutex<Option<(Writes, u64)>>,
    /// How many records this run has created and updated; earlier ones of its journal do not count.
    created: AtomicU64,
    updated: AtomicU64,
    /// Why a write could not be written down.
    failed: Mutex<Option<String>>,
}

impl Session {
    /// Writes down that a copy or an import begins, if there is a history. A history that can't be
    /// written is told, and is in the way of nothing.
    pub(crate) fn begin_transfer(
        &self,
        vendor: &str,
        resource: Resource,
        journal: &Path,
    ) -> Option<Arc<Run>> {
        let recorder = self.recorder()?;
        let account = self.account_or_sandbox(vendor).ok().flatten();
        let write = Write {
            of: None,
            ..write_for(
                vendor,
                account,
                (resource, Verb::Create),
                None,
                (None, None),
            )
        };
        let begun = recorder.begin_transfer(write, &journal.to_string_lossy());
        let entry = match begun {
            Ok(entry) => entry,
            Err(failure) => {
                self.warn(format!("warning: {failure}; this command is in no history"));
                return None;
            }
        };
        Some(Arc::new(Run {
            journal: recorder.journal().clone(),
            writes: Mutex::new(None),
            created: AtomicU64::new(0),
            updated: AtomicU64::new(0),
            failed: Mutex::new(None),
            entry,
            resource,
        }))
    }
}

impl Run {
    /// Writes down a write that was done. What can't be written down is missing in the history; the
    /// transfer continues.
    pub(crate) fn wrote(&self, written: &Written) {
        let (verb, count) = match written.is_update {
            true => (Verb::Update, &self.updated),
            false => (Verb::Create, &self.created),
        };
        count.fetch_add(1, Ordering::Relaxed);
        let run = &self.entry;
        let mut writes = self.writes.lock().unwrap_or_else(PoisonError::into_inner);
        let number = writes.as_ref().map_or(run.number, |(_, number)| *number) + 1;
        let entry = Entry {
            number,
            write: write_for(
                &run.write.vendor,
                run.write.account.clone(),
                (self.resource, verb),
                written.id.clone(),
                (written.before.clone(), Some(written.after.clone())),
            ),
            outcome: match written.is_update {
                true => "updated".to_owned(),
                false => "created".to_owned(),
            },
            at: super::time_now(),
            journal: None,
            ..run.clone()
        };
        let append = |writes: &mut Option<(Writes, u64)>| -> io::Result<()> {
            let writes = match writes {
                Some(writes) => writes,
                None => writes.insert((self.journal.writes(run.run)?, number)),
            };
            writes.1 = number;
            writes.0.append(&entry)
        };
        if let Err(error) = append(&mut writes) {
            let mut failed = self.failed.lock().unwrap_or_else(PoisonError::into_inner);
            failed.get_or_insert_with(|| error.to_string());
        }
    }

    /// Writes down how it ended.
    pub(crate) fn end(&self, session: &Session, summary: &Summary) {
        let is_of_this_run = |row: &&Uncertain| row.at >= self.entry.at;
        let uncertain = summary.uncertain.iter().filter(is_of_this_run).count();
        let error = match &summary.ended {
            Ended::GaveUp(error) => Some(error.message().to_owned()),
            Ended::Interrupted => Some("interrupted".to_owned()),
            Ended::Complete | Ended::Before => None,
        };
        self.end_with(session, uncertain, error);
    }

    /// Writes down that it ended without a summary, because it could not be begun or carried on.
    pub(crate) fn fail(&self, session: &Session, error: &str) {
        self.end_with(session, 0, Some(error.to_owned()));
    }

    fn end_with(&self, session: &Session, uncertain: usize, error: Option<String>) {
        let mut entry = self.entry.clone();
        let count = |count: &AtomicU64| count.load(Ordering::Relaxed);
        let (created, updated) = (count(&self.created), count(&self.updated));
        entry.outcome = format!("{created} created, {updated} updated");
        if uncertain > 0 {
            entry.outcome.push_str(&format!(", {uncertain} uncertain"));
        }
        entry.error = error;
        let failed = self.failed.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(error) = &*failed {
            session.warn(format!(
                "warning: not all writes are in the history, and these can't be undone: {error}"
            ));
        }
        if let Some(Err(failure)) = session.recorder().map(|recorder| recorder.end(&entry)) {
            session.warn(format!("warning: {failure}"));
        }
    }
}
