//! A journal in memory.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{JournalSession, JournalStore, Stored};
use crate::error::Error;

/// A journal in memory, which is gone with the process. Clones are the same journal.
///
/// It serves tests, and transfers that are done anew if the process ends. What the target shows is
/// found again then; what it does not show yet may be written twice.
#[derive(Clone, Debug, Default)]
pub struct MemoryJournal(Arc<Mutex<Inner>>);

#[derive(Debug, Default)]
struct Inner {
    lines: Vec<String>,
    key: Option<Vec<u8>>,
    is_open: bool,
}

impl MemoryJournal {
    /// An empty one.
    pub fn new() -> Self {
        Self::default()
    }

    /// The lines so far.
    pub fn lines(&self) -> Vec<String> {
        self.inner().lines.clone()
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl JournalStore for MemoryJournal {
    fn name(&self) -> String {
        "journal in memory".to_owned()
    }

    fn open(&self) -> Stored<'_, Box<dyn JournalSession>> {
        Box::pin(async {
            let mut inner = self.inner();
            if inner.is_open {
                return Err(Error::usage("another run is writing the journal in memory")
                    .with_advice("wait until it ends, or take another journal"));
            }
            inner.is_open = true;
            let session: Box<dyn JournalSession> = Box::new(Session {
                journal: self.clone(),
                next: 0,
                writes: true,
            });
            Ok(session)
        })
    }

    fn look(&self) -> Stored<'_, Box<dyn JournalSession>> {
        Box::pin(async {
            let session: Box<dyn JournalSession> = Box::new(Session {
                journal: self.clone(),
                next: 0,
                writes: false,
            });
            Ok(session)
        })
    }

    fn key(&self) -> Stored<'_, Option<Vec<u8>>> {
        Box::pin(async { Ok(self.inner().key.clone()) })
    }

    fn keep_key<'a>(&'a self, key: &'a [u8]) -> Stored<'a, ()> {
        Box::pin(async {
            self.inner().key = Some(key.to_vec());
            Ok(())
        })
    }

    fn forget_key(&self) -> Stored<'_, ()> {
        Box::pin(async {
            self.inner().key = None;
            Ok(())
        })
    }
}

struct Session {
    journal: MemoryJournal,
    next: usize,
    writes: bool,
}

impl Drop for Session {
    fn drop(&mut self) {
        if self.writes {
            self.journal.inner().is_open = false;
        }
    }
}

impl JournalSession for Session {
    fn read(&mut self) -> Stored<'_, Vec<String>> {
        Box::pin(async {
            let lines = self.journal.inner().lines[self.next..].to_vec();
            self.next += lines.len();
            Ok(lines)
        })
    }

    fn append<'a>(&'a mut self, line: &'a str) -> Stored<'a, ()> {
        Box::pin(async {
            self.journal.inner().lines.push(line.to_owned());
            Ok(())
        })
    }

    fn sync(&mut self) -> Stored<'_, ()> {
        Box::pin(async { Ok(()) })
    }
}
