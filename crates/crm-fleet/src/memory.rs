//! An engine in memory, which can be broken off at any point. It shows what a workflow needs of an
//! engine, and serves tests.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::engine::{Engine, Stopped, Work};

/// What goes wrong in a run.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Break {
    /// The run ends before this step is run.
    Before(usize),
    /// The run ends while this step is run, after so long.
    While(usize, Duration),
    /// This step is run, and its outcome is lost.
    After(usize),
}

/// One run over a log in memory: recorded steps give their outcomes, and further ones are run.
#[derive(Debug, Default)]
pub struct MemoryEngine {
    log: Arc<Mutex<Vec<String>>>,
    next: AtomicUsize,
    breaks: Option<Break>,
}

impl MemoryEngine {
    /// A run over a log that several runs have in common, which is broken off if that is said. Steps
    /// are counted from 0, with those that are recorded.
    pub fn new(log: Arc<Mutex<Vec<String>>>, breaks: Option<Break>) -> Self {
        Self {
            log,
            next: AtomicUsize::new(0),
            breaks,
        }
    }

    fn log(&self) -> MutexGuard<'_, Vec<String>> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Engine for MemoryEngine {
    async fn step(&self, _name: &'static str, work: Work) -> Result<String, Stopped> {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        if let Some(outcome) = self.log().get(number) {
            return Ok(outcome.clone());
        }
        let outcome = match self.breaks {
            Some(Break::Before(at)) if at == number => return Err(Stopped),
            Some(Break::While(at, after)) if at == number => {
                // A worker that dies in the middle of a step.
                tokio::time::timeout(after, work)
                    .await
                    .map_err(|_| Stopped)?
            }
            _ => work.await,
        };
        if self.breaks == Some(Break::After(number)) {
            return Err(Stopped);
        }
        self.log().push(outcome.clone());
        Ok(outcome)
    }

    async fn sleep(&self, time: Duration) -> Result<(), Stopped> {
        tokio::time::sleep(time).await;
        Ok(())
    }
}
