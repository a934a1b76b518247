//! Moves of all contacts from one tenant to another, in the background.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crm_facade::{Crm, Query};
use crm_transfer::{
    CancellationToken, Ended, Error, Observer, Settings, Source, Summary, Totals, Transfer,
};
use serde::Serialize;
use tokio::sync::watch;

use crate::Database;

/// How far a move is.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Progress {
    /// How many rows the source has, where it is known.
    total: Option<u64>,
    totals: Totals,
    /// How it ended; nothing while it is running.
    pub(crate) ended: Option<&'static str>,
    /// Why it gave up.
    message: Option<String>,
}

/// A move that was begun since the service was started.
#[derive(Debug)]
struct Running {
    stop: CancellationToken,
    progress: watch::Receiver<Progress>,
}

/// All moves. What has to outlive the service is in its database.
#[derive(Clone, Debug)]
pub(crate) struct Moves {
    pub(crate) database: Database,
    running: Arc<Mutex<HashMap<i64, Running>>>,
}

/// Tells how far a transfer is to those who watch.
struct Told(watch::Sender<Progress>);

impl Observer for Told {
    fn total(&self, rows: u64) {
        self.0.send_modify(|progress| progress.total = Some(rows));
    }

    fn advanced(&self, totals: &Totals) {
        self.0.send_modify(|progress| progress.totals = *totals);
    }
}

impl Moves {
    pub(crate) fn new(database: Database) -> Self {
        let running = Arc::default();
        Self { database, running }
    }

    fn running(&self) -> MutexGuard<'_, HashMap<i64, Running>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins a move, or resumes it where its journal says. A move that is running continues.
    pub(crate) fn start(&self, id: i64, from: &Crm, to: &Crm) -> Result<(), Error> {
        let is_open = |it: &Running| it.progress.borrow().ended.is_none();
        if self.running().get(&id).is_some_and(is_open) {
            return Ok(());
        }
        let source = Source::vendor(from.clone(), Query::new(), None)?;
        let settings = Settings::new(self.database.journal(id));
        let transfer = Transfer::new(source, to, settings)?;
        let (sender, progress) = watch::channel(Progress::default());
        let (told, stop) = (Arc::new(Told(sender)), CancellationToken::new());
        let run = transfer.run(told.clone(), stop.clone());
        tokio::spawn(async move {
            let outcome = run.await;
            told.0.send_modify(|progress| progress.end(outcome));
        });
        self.running().insert(id, Running { stop, progress });
        Ok(())
    }

    /// Watches a move; nothing if it was not begun since the service was started.
    pub(crate) fn watch(&self, id: i64) -> Option<watch::Receiver<Progress>> {
        self.running().get(&id).map(|it| it.progress.clone())
    }

    /// Ends a move after the writes that are in flight. It can be resumed.
    pub(crate) fn cancel(&self, id: i64) {
        if let Some(running) = self.running().get(&id) {
            running.stop.cancel();
        }
    }
}

impl Progress {
    fn end(&mut self, outcome: Result<Summary, Error>) {
        let (ended, why) = match outcome {
            Ok(summary) => {
                self.totals = summary.totals;
                match summary.ended {
                    Ended::Complete | Ended::Before => ("complete", None),
                    Ended::Interrupted => ("cancelled", None),
                    Ended::GaveUp(error) => ("gave up", Some(error)),
                }
            }
            Err(error) => ("gave up", Some(error)),
        };
        self.ended = Some(ended);
        self.message = why.map(|error| error.to_string());
    }
}
