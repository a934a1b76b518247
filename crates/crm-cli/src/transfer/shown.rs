//! What a person sees while a transfer is planned and carried out.

use std::pin::pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use crm_transfer::{CancellationToken, Observer, PlannedRow, Totals, Written};

use crate::failure::Failure;
use crate::history::Run;
use crate::progress::Progress;
use crate::session::{Asker, Session};
use crate::terminal::calm;

pub(super) fn print(text: &str) -> Result<(), Failure> {
    use std::io::Write;
    writeln!(anstream::stdout(), "{}", calm(text)).map_err(Failure::output)
}

/// Lets work continue until it ends. With the first Ctrl-C it is asked to end, with the second it is
/// broken off.
pub(crate) async fn until_interrupted<T>(
    session: &Session,
    stop: &CancellationToken,
    work: impl Future<Output = T>,
) -> Result<T, Failure> {
    let mut work = pin!(work);
    tokio::select! {
        done = &mut work => return Ok(done),
        () = session.interrupted() => stop.cancel(),
    }
    session.say("ending when what is in flight is done; press Ctrl-C again to end at once");
    tokio::select! {
        done = &mut work => Ok(done),
        () = session.interrupted() => Err(Failure::interrupted()),
    }
}

/// Shows a person how far it is.
pub(super) struct Shown {
    asker: Asker,
    progress: Progress,
    what: &'static str,
    /// Whether rows are done once they are written, and not once they are read.
    writes: bool,
    /// Rows that were told last.
    rows_told: AtomicU64,
    /// Where what is written is kept, if it is.
    history: Option<Arc<Run>>,
    /// What becomes of each row, where that is wanted.
    rows: Option<Rows>,
}

/// The rows of a plan.
pub(super) type Rows = Arc<Mutex<Vec<PlannedRow>>>;

impl Shown {
    pub(super) fn new(session: &Session, progress: &Progress, what: &'static str) -> Self {
        Self {
            what,
            asker: session.asker(),
            progress: progress.clone(),
            writes: false,
            rows_told: AtomicU64::new(0),
            history: None,
            rows: None,
        }
    }

    /// Counts rows that are written, and keeps them where there is a history.
    pub(super) fn of_writes(mut self, history: Option<Arc<Run>>) -> Self {
        self.writes = true;
        self.history = history;
        self
    }

    /// Keeps what becomes of each row.
    pub(super) fn with_rows(mut self, rows: Rows) -> Self {
        self.rows = Some(rows);
        self
    }
}

impl Observer for Shown {
    fn total(&self, rows: u64) {
        self.progress.total(rows);
    }

    fn advanced(&self, totals: &Totals) {
        self.progress.label(self.what);
        self.progress.set(totals.rows);
        self.rows_told.store(totals.rows, Ordering::Relaxed);
    }

    fn read(&self, rows: u64) {
        if !self.writes {
            self.progress.label(self.what);
            self.progress
                .set(self.rows_told.load(Ordering::Relaxed) + rows);
        }
    }

    fn looked_up(&self, contacts: u64) {
        self.progress
            .label(&format!("looking up ({contacts} read)"));
    }

    fn written(&self, write: &Written) {
        self.progress.add(1);
        if let Some(history) = &self.history {
            history.wrote(write);
        }
    }

    fn planned(&self, row: &PlannedRow) {
        if let Some(Ok(mut rows)) = self.rows.as_ref().map(|rows| rows.lock()) {
            rows.push(row.clone());
        }
    }

    fn note(&self, text: &str) {
        self.asker.say(text);
    }
}
