//! Carrying a transfer out, so that it can be broken off at any point and resumed.
//!
//! Rows are worked on in batches. Of each row it is decided what is to be done; that is in the
//! journal, on disk, before it is sent, and what became of it right after. A row whose outcome is
//! not known (the process was killed, the response was lost or can't be read) is looked for at the
//! target, and is never sent again because it was not found: a search may lag behind. When looking
//! has taken long enough the row is left uncertain, and the others continue meanwhile.
//!
//! Rows that are known not to be done are tried again with later batches. The checkpoint moves on
//! past both; they stay in the journal, and a later run comes back to them.

mod ending;
mod open;
mod reading;
mod writing;

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::time::Duration;

use crm_facade::model::ContactId;
use crm_facade::{Error as CallError, ErrorKind as CallErrorKind};
use futures_util::future::join;
use futures_util::{StreamExt, stream};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use crate::error::{Error, ErrorKind};
use crate::index::{Directory, ExistingRecord, Index};
use crate::journal::{
    Act, Checkpoint, Entry, Journal, RowOutcome, StartedRow, UncertainWrite, WriteIntent, hash_of,
    mark,
};
use crate::key::KeyedHasher;
use crate::lists::{self, OnLists};
use crate::observe::{Observer, pause};
use crate::plan::{Before, remember, temporary};
use crate::record::{Known, Transferable};
use crate::references::Watch;
use crate::report::{self, Cause, Losses, Rejection, Report, Uncertain};
use crate::rules::{CheckedRow, Rules};
use crate::settings::{Existing, Settings};
use crate::source::{BATCH, Lack, Row, Source, SourcePosition};
use crate::target::{Lookup, Target, WriteResult, is_for_all, now, since};
use crate::totals::Totals;
use crate::words::{Setting, counted};
use crate::written::Written;
use crate::{Ended, LISTS, Linked, Parts, Summary};

/// Rows that are kept in memory because they are not settled.
const MOST_OPEN: usize = 500;
/// How many rows beyond the checkpoint those behind it are looked for.
const MOVED: u64 = 1_000;
/// How long a look for a row in doubt may take in any case.
const LOOK: Duration = Duration::from_secs(10);
/// How often a source is read, by one run, that gives fewer rows than it counts.
const READINGS: u32 = 3;
/// How often a row is tried that is known not to be done.
const TRIES: u32 = 5;

/// A row on its way.
struct Task<R> {
    row: CheckedRow<R>,
    state: State,
}

/// What is known of a row on its way.
enum State {
    /// It is not sent, or known not to be done.
    Free(Tries),
    /// Nothing tells whether what was intended is done.
    Uncertain(Box<Wait>),
}

/// How often a row was tried.
#[derive(Clone, Copy)]
struct Tries {
    made: u32,
    due: Instant,
    /// How many look-ups had succeeded when it failed first.
    looked: u64,
}

/// A write in doubt, and when it is looked for.
struct Wait {
    intent: WriteIntent,
    doubt: UncertainWrite,
    began: Instant,
    due: Instant,
    /// Whether it is written again if it is not found.
    again: bool,
}

/// A row that the target has already, what became of it, and its id there where that is known.
type There<R> = (Task<R>, RowOutcome, Option<String>);

/// What is to be done with a row.
enum Step {
    Write(Act, Option<String>),
    /// With the id at the target, where it is known.
    Finish(RowOutcome, Option<String>),
    Reject(Rejection),
    /// It could not be found out.
    Later(CallError),
}

/// What a look-up tells of a write in doubt.
enum Found {
    /// With the id at the target, where it is known.
    Done(RowOutcome, Option<String>),
    /// The target does not show it, or could not be asked.
    Not(Option<CallError>),
    /// There is no way to look for it.
    Nowhere(&'static str),
    /// No look-up will tell, though something is there.
    Unclear(&'static str),
}

impl<R> Task<R> {
    fn free(row: CheckedRow<R>) -> Self {
        Self {
            row,
            state: State::Free(Tries {
                made: 0,
                due: Instant::now(),
                looked: 0,
            }),
        }
    }

    fn is_free(&self) -> bool {
        matches!(self.state, State::Free(_))
    }

    fn due(&self) -> Instant {
        match &self.state {
            State::Free(tries) => tries.due,
            State::Uncertain(wait) => wait.due,
        }
    }
}

/// A transfer that is in flight.
struct Run<'a, R> {
    target: &'a Target<R>,
    settings: &'a Settings,
    observer: &'a dyn Observer,
    stop: &'a CancellationToken,
    /// Where links are kept, if they are.
    links: Option<&'a Linked>,
    lists: &'a OnLists,
    /// Contacts that were there already and were put on the lists.
    listed: u64,
    hasher: KeyedHasher,
    journal: Journal,
    report: Report,
    seen: Index,
    /// Rows that were taken on, by earlier runs too.
    taken: u64,
    /// Rows that are settled and that the journal does not name, since the last checkpoint.
    passed: Vec<String>,
    /// Whether each row had an id so far, so that the source can be read again.
    named: bool,
    /// Why the source may have more rows than came, and how many are known to be missing.
    lack: Option<Lack>,
    directory: Option<Directory>,
    /// Rows that an earlier run began, by their id.
    begun: HashMap<String, StartedRow>,
    /// Rows that are not settled and are worked on.
    open: Vec<Task<R>>,
    /// Rows that are not settled and are left to a person or a later run.
    uncertain: BTreeMap<String, UncertainWrite>,
    /// Of the rows that are settled.
    totals: Totals,
    losses: Losses,
    /// Writes in a row that failed.
    failed_writes: u32,
    /// Look-ups in a row that failed.
    failed_looks: u32,
    /// Look-ups that succeeded.
    looked: u64,
    /// Set when nothing more is to be sent.
    halted: bool,
    gave_up: Option<Error>,
}

impl<R: Transferable> Parts<R> {
    pub(crate) async fn run(
        &self,
        observer: &dyn Observer,
        stop: &CancellationToken,
    ) -> Result<Summary, Error> {
        let Self {
            target,
            settings,
            links,
            ..
        } = self;
        let mut source = self.source.lock().await;
        let source = &mut *source;
        let lists = self.lists(observer, stop).await?;
        if let (Lookup::Unavailable(why), false) = (&target.lookup, settings.allow_duplicates) {
            return Err(Error::new(
                ErrorKind::Unsupported,
                format!("cannot check {} for existing records: {why}", target.name()),
            )
            .with_advice(format!(
                "create records anyway with {}",
                settings.words.name(Setting::AllowDuplicates)
            )));
        }
        if let Some(report) = &settings.report {
            report::try_out(report)?;
        }
        let mut seen = Index::new(&settings.directory()).map_err(temporary)?;
        let binding = self.binding(source);
        let store = &*settings.journal;
        let opened = Journal::open(store, settings.words, &binding, &mut seen).await;
        let (journal, hasher, past) = opened?;
        let complete = past.is_complete();
        let place = (!past.finished || past.checkpoint.lacks).then(|| past.checkpoint.next.clone());
        let checkpoint = past.checkpoint;
        if complete {
            // The run that finished may have been killed before it could.
            store.forget_key().await?;
            self.write_rejects(source, observer, stop).await?;
            return Ok(Summary {
                totals: checkpoint.totals,
                losses: checkpoint.losses,
                missing: 0,
                lacks_rows: false,
                rejected: checkpoint.reasons.by_number(),
                uncertain: Vec::new(),
                ended: Ended::Before,
            });
        }
        let mut run = Run {
            report: Report::open(
                settings.report.as_deref(),
                checkpoint.report,
                settings.with_values,
                settings.words,
                checkpoint.reasons,
            )?,
            target,
            settings,
            observer,
            stop,
            links: links.as_ref(),
            lists,
            listed: 0,
            hasher,
            journal,
            seen,
            taken: checkpoint.totals.rows
                + past
                    .begun
                    .values()
                    .filter(|begun| begun.is_before_checkpoint)
                    .count() as u64,
            passed: Vec::new(),
            named: true,
            lack: None,
            directory: None,
            begun: past.begun,
            open: Vec::new(),
            uncertain: BTreeMap::new(),
            totals: checkpoint.totals,
            losses: checkpoint.losses,
            failed_writes: 0,
            failed_looks: 0,
            looked: 0,
            halted: false,
            gave_up: None,
        };
        if past.resumed {
            let so_far = run.current_totals();
            observer.note(&format!("continuing with {}: {so_far}", store.name()));
        }
        if let Some(rows) = source.total().await {
            observer.total(rows.min(settings.limit.unwrap_or(rows)));
        }
        observer.advanced(&run.current_totals());
        let worked = run.work_off(source, place).await;
        if run.listed > 0 {
            observer.note(&format!(
                "{} that the target had already: put on the list",
                counted(run.listed, R::NOUN)
            ));
        }
        let (ended, uncertain) = run.end(worked).await?;
        if ended != Ended::Interrupted {
            self.write_rejects(source, observer, stop).await?;
        }
        Ok(Summary {
            totals: run.current_totals(),
            losses: run.losses,
            missing: run.lack.as_ref().map_or(0, |lack| lack.rows),
            lacks_rows: run.lack.is_some(),
            rejected: run.report.reasons.by_number(),
            uncertain,
            ended,
        })
    }
}

impl<R: Transferable> Parts<R> {
    /// Writes the rows that were rejected, if that is wanted.
    async fn write_rejects(
        &self,
        source: &mut Source<R>,
        observer: &dyn Observer,
        stop: &CancellationToken,
    ) -> Result<(), Error> {
        #[cfg(feature = "files")]
        if let (Some(path), Some(report)) = (&self.settings.rejects, &self.settings.report) {
            return crate::rejects::write_all(source, path, report, observer, stop).await;
        }
        let _ = (source, observer, stop);
        Ok(())
    }
}

impl<R: Transferable> Run<'_, R> {
    /// Settles what earlier runs left open, then works the source off from a place, if it was not
    /// at its end.
    async fn work_off(
        &mut self,
        source: &mut Source<R>,
        place: Option<Option<SourcePosition>>,
    ) -> Result<(), Error> {
        self.list_target().await?;
        self.revisit(source).await?;
        if let Some(place) = place
            && !self.ends_early()
        {
            source.go_to(place)?;
            self.work_through_all(source).await?;
        }
        if !self.ends_early() {
            self.settle_all().await?;
        }
        match self.ends_early() {
            true => Ok(()),
            false => self.account_for_the_rest().await,
        }
    }

    fn rules<'a>(&'a self, known: &'a Known) -> Rules<'a, R> {
        Rules {
            target: self.target,
            settings: self.settings,
            lists: self.lists,
            hasher: &self.hasher,
            known,
        }
    }

    /// The links of rows and of what they refer to.
    async fn known(&self, rows: &[Row<R>]) -> Result<Known, Error> {
        match self.links {
            Some(links) => {
                let (observer, stop) = (self.observer, self.stop);
                let watch = Watch {
                    observer,
                    stop,
                    longest_wait: self.settings.longest_wait,
                };
                links.of(rows, watch).await
            }
            None => Ok(Known::new()),
        }
    }

    fn ends_early(&self) -> bool {
        self.halted || self.stop.is_cancelled()
    }

    fn count_failed_look(&mut self, why: &str) {
        self.failed_looks += 1;
        self.check_failures(self.failed_looks, why);
    }

    fn count_failed_write(&mut self, why: &str) {
        self.failed_writes += 1;
        self.check_failures(self.failed_writes, why);
    }

    fn check_failures(&mut self, failures: u32, why: &str) {
        if failures >= self.settings.max_failures.max(1) {
            self.give_up(Error::new(
                ErrorKind::Temporary,
                format!("{failures} failures in a row; the last: {why}"),
            ));
        }
    }

    fn give_up(&mut self, failure: Error) {
        self.halted = true;
        self.gave_up.get_or_insert(failure);
    }
}

/// A rejection as the journal has it.
fn rejection_of(field: Option<String>, why: String, cause: Option<Cause>) -> Rejection {
    let mut rejection = Rejection::new(cause.unwrap_or(Cause::Rejected));
    rejection.field = field;
    match why == rejection.cause.words() {
        true => rejection,
        false => rejection.detail(why),
    }
}

/// Counts a row by what became of it. What is not settled counts as uncertain, but for what is known
/// not to be done.
fn count(totals: &mut Totals, outcome: &RowOutcome) {
    let kind = match outcome {
        RowOutcome::Created => &mut totals.created,
        RowOutcome::Updated => &mut totals.updated,
        RowOutcome::Skipped => &mut totals.skipped,
        RowOutcome::Rejected { .. } => &mut totals.rejected,
        RowOutcome::Uncertain(_) => &mut totals.uncertain,
        RowOutcome::NotDone => return,
    };
    *kind += 1;
    totals.rows += 1;
}

fn intent<R>(row: &CheckedRow<R>, act: Act) -> WriteIntent {
    WriteIntent {
        row: row.id.clone(),
        key: row.address.as_ref().map(|(_, key)| *key),
        body: row.body,
        act,
    }
}
