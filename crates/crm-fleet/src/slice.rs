//! A slice of work on a workflow: steps until it ends, has to wait for long, or has recorded enough.
//!
//! No engine is named here; any [`Engine`] drives the same steps.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crm_facade::check::Budget;
use crm_facade::model::{Company, Contact, Deal, List};
use crm_facade::{Query, Resource, Verb};
use crm_transfer::{
    Accounts, CancellationToken, Ended, Existing, Observer, Settings, Source, Summary, Totals,
    Transfer, Transferable, journal_of_doubts,
};
use serde::{Deserialize, Serialize};
use tokio::sync::{Mutex as AsyncMutex, mpsc};
use tokio::task::JoinHandle;
use tokio::time::Instant;

use crate::Error;
use crate::account::{Job, Task};
use crate::engine::{Engine, Stopped};
use crate::ledger::{Added, Barrier, Ledger, Recorded};
use crate::state::{Phase, SHOWN, Status};
use crate::worker::Worker;

/// A step that takes longer ends with what it has, so that the engine sees that it is alive.
const LONGEST_STEP: Duration = Duration::from_secs(15);
/// One to begin a journal, one to record intentions, one to write and one to end.
const FEWEST_STEPS: u32 = 4;
/// A slice records so many bytes at least before it ends for their number.
const LEAST_BYTES: usize = 256 << 10;
/// A wait that is not longer does not end the slice.
const LONGEST_SLEEP: Duration = Duration::from_secs(120);
/// So many failures in a row make a workflow fail.
const MOST_FAILURES: u32 = 20;
/// The first wait after a failure, and the longest.
const FIRST_BACKOFF: Duration = Duration::from_secs(10);
const LONGEST_BACKOFF: Duration = Duration::from_secs(1_800);

/// What is to be done after a slice.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Next {
    /// The next slice, at once.
    Now,
    /// The next slice, after a wait.
    After(Duration),
    /// Nothing.
    Nothing,
}

/// The part of a ledger that is kept in one piece, as text.
pub type Piece = String;

/// A workflow with its ledger, as a slice takes and leaves it.
#[derive(Debug)]
pub struct Workflow {
    /// What people see of it.
    pub status: Status,
    recorded: Arc<Mutex<Recorded>>,
    loaded_bytes: usize,
    /// The piece that there is, if there is only one.
    only: Option<Piece>,
    /// What this slice has added.
    added: Added,
    /// Whether the pieces of before are no part of the ledger any more.
    is_new: bool,
}

/// What is to be kept of a workflow after a slice.
#[derive(Debug, Default, PartialEq)]
#[must_use]
pub struct Changes {
    /// Pieces with these numbers are to be removed.
    pub remove: std::ops::Range<u32>,
    /// A piece to be kept under this number.
    pub keep: Option<(u32, Piece)>,
}

impl Workflow {
    /// A workflow as it is kept: what people see of it, and its pieces in order.
    ///
    /// # Errors
    ///
    /// If a newer worker has written it, or a piece is damaged.
    pub fn load(status: Status, pieces: impl IntoIterator<Item = Piece>) -> Result<Self, Error> {
        if status.format > crate::state::FORMAT {
            return Err(Error::passing(
                "a newer worker has written this workflow; it is left to newer workers",
            ));
        }
        let (mut recorded, mut loaded_bytes, mut only) = (Recorded::default(), 0, None);
        for (number, piece) in pieces.into_iter().enumerate() {
            loaded_bytes += piece.len();
            let added = serde_json::from_str(&piece)
                .map_err(|_| Error::usage("a piece of the workflow's journal is damaged"))?;
            recorded.take(added);
            only = (number == 0).then_some(piece);
        }
        Ok(Self {
            status,
            recorded: Arc::new(Mutex::new(recorded)),
            loaded_bytes,
            only,
            added: Added::default(),
            is_new: false,
        })
    }

    fn recorded(&self) -> std::sync::MutexGuard<'_, Recorded> {
        self.recorded.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins anew with a journal that has these lines, and the links so far.
    fn begin_anew(&mut self, lines: Vec<String>) {
        let mut recorded = self.recorded();
        let key = recorded.key.take().filter(|_| !lines.is_empty());
        recorded.lines = lines.clone();
        recorded.key = key.clone();
        let links = recorded.all_links();
        drop(recorded);
        self.added = Added { lines, links, key };
        self.is_new = true;
    }

    /// What is to be kept of the ledger.
    ///
    /// A slice ends once it has recorded as many bytes as it has loaded. So what is loaded over all
    /// slices is at most twice what is recorded.
    pub fn changes(&mut self) -> Changes {
        let added = std::mem::take(&mut self.added);
        let before = self.status.pieces;
        let first = match std::mem::take(&mut self.is_new) {
            true => 0,
            false => before,
        };
        let piece = (added != Added::default())
            // Lines, ids and hashes are always JSON.
            .then(|| serde_json::to_string(&added).unwrap_or_default());
        if first == 0 && before == 1 && piece.is_some() && piece == self.only {
            return Changes {
                remove: before..before,
                keep: None,
            };
        }
        self.status.pieces = first + u32::from(piece.is_some());
        Changes {
            remove: self.status.pieces..before,
            keep: piece.map(|piece| (first, piece)),
        }
    }

    /// Works on it until it ends, has to wait for long, or has done its share, and says what to do
    /// next.
    ///
    /// # Errors
    ///
    /// If the engine stops the run. What was recorded until then is in the workflow.
    pub async fn slice<E: Engine>(
        &mut self,
        engine: &E,
        worker: &Arc<Worker>,
    ) -> Result<Next, Stopped> {
        self.status.cost.slices += 1;
        self.status.cost.loaded_bytes += self.loaded_bytes as u64;
        self.status.phase = Phase::Running;
        self.status.wait_seconds = None;
        match self.status.job.task {
            Task::Check { .. } => self.check(engine, worker).await,
            Task::Move { .. } | Task::Sync { .. } => self.carry(engine, worker).await,
        }
    }

    async fn check<E: Engine>(
        &mut self,
        engine: &E,
        worker: &Arc<Worker>,
    ) -> Result<Next, Stopped> {
        let (worker, account) = (worker.clone(), self.status.job.to.clone());
        let work = async move {
            let began = Instant::now();
            let checked = match worker.handle(&account).await {
                Ok(crm) => crm.check(Budget::new()).await.map_err(Error::from),
                Err(error) => Err(error),
            };
            let report = checked.map(|report| serde_json::to_value(&report).unwrap_or_default());
            let outcome = Checked {
                busy_ms: began.elapsed().as_millis() as u64,
                report: report.map_err(|error| Failed::of(&error)),
            };
            serde_json::to_string(&outcome).unwrap_or_default()
        };
        let outcome = engine.step("check", Box::pin(work)).await?;
        self.count(&outcome);
        let Ok(Checked { busy_ms, report }) = serde_json::from_str(&outcome) else {
            return Ok(self.fail("the outcome of a step is damaged"));
        };
        self.status.cost.busy_ms += busy_ms;
        Ok(match report {
            Ok(report) => {
                self.status.report = Some(report);
                self.round_is_over()
            }
            Err(failed) => self.failed(failed),
        })
    }

    async fn carry<E: Engine>(
        &mut self,
        engine: &E,
        worker: &Arc<Worker>,
    ) -> Result<Next, Stopped> {
        let carrying = Carrying {
            worker: worker.clone(),
            job: self.status.job.clone(),
            retry_uncertain: self.status.retry_uncertain || self.status.job.retry_uncertain,
            recorded: self.recorded.clone(),
            running: Arc::default(),
        };
        let (mut steps, mut bytes, mut busy) = (0, 0, Duration::ZERO);
        loop {
            let is_last = steps + 1 >= worker.pace.steps_a_slice.max(FEWEST_STEPS)
                || busy >= worker.pace.time_a_slice
                || bytes >= LEAST_BYTES.max(self.loaded_bytes);
            let work = carrying.clone().advance(is_last);
            let outcome = engine.step("rows", Box::pin(work)).await?;
            self.count(&outcome);
            let Ok(Outcome {
                added,
                totals,
                busy_ms,
                ended,
            }) = serde_json::from_str(&outcome)
            else {
                return Ok(self.fail("the outcome of a step is damaged"));
            };
            steps += 1;
            bytes += added.bytes();
            busy += Duration::from_millis(busy_ms);
            self.status.cost.busy_ms += busy_ms;
            if !added.lines.is_empty() {
                self.status.message = None;
            }
            self.take(added);
            if let Some(totals) = totals {
                if totals.rows > self.status.totals.rows {
                    self.status.failures = 0;
                }
                self.status.totals = totals;
                engine.tell(&totals);
            }
            match ended {
                None => {}
                Some(How::Waits { seconds, why }) => {
                    let wait = Duration::from_secs(seconds.max(1));
                    if is_last || wait > LONGEST_SLEEP {
                        return Ok(self.wait(wait, why));
                    }
                    busy += wait;
                    engine.sleep(wait).await?;
                }
                Some(how) => return Ok(self.ended(how)),
            }
        }
    }

    fn count(&mut self, outcome: &str) {
        self.status.cost.steps += 1;
        self.status.cost.step_bytes += outcome.len() as u64;
    }

    /// Takes on what a step has added.
    fn take(&mut self, added: Added) {
        self.recorded().take(added.clone());
        self.added.lines.extend(added.lines);
        self.added.links.extend(added.links);
        if added.key.is_some() {
            self.added.key = added.key;
        }
    }

    fn ended(&mut self, how: How) -> Next {
        match how {
            How::Stopped => Next::Now,
            How::Waits { seconds, why } => self.wait(Duration::from_secs(seconds), why),
            How::GaveUp(failed) => self.failed(failed),
            How::Complete {
                uncertain,
                rejected,
                lacks,
            } => {
                self.status.uncertain = uncertain;
                self.status.rejected = rejected;
                let doubts = journal_of_doubts(&self.recorded().lines);
                let doubts = match doubts {
                    Ok(doubts) => doubts,
                    Err(error) => return self.fail(error.to_string()),
                };
                match self.status.job.task {
                    // What is in doubt stays known in the next round, and is never written again
                    // because it is not found.
                    Task::Sync { .. } => self.begin_anew(doubts),
                    // Its journal has told what it has to, unless somebody comes back to it.
                    _ if doubts.is_empty() && !lacks => {
                        self.begin_anew(Vec::new());
                        self.added = Added::default();
                        self.recorded().links.clear();
                    }
                    _ => {}
                }
                self.round_is_over()
            }
        }
    }

    fn round_is_over(&mut self) -> Next {
        self.status.rounds += 1;
        self.status.failures = 0;
        self.status.message = None;
        self.status.retry_uncertain = false;
        match self.status.job.every() {
            Some(every) => {
                self.status.phase = Phase::Waiting;
                self.status.wait_seconds = Some(every.as_secs());
                Next::After(every)
            }
            None => {
                self.status.phase = Phase::Done;
                Next::Nothing
            }
        }
    }

    fn wait(&mut self, wait: Duration, why: String) -> Next {
        self.status.phase = Phase::Waiting;
        self.status.message = Some(why);
        self.status.wait_seconds = Some(wait.as_secs());
        Next::After(wait)
    }

    fn failed(&mut self, failed: Failed) -> Next {
        self.status.failures += 1;
        if !failed.passes || self.status.failures >= MOST_FAILURES {
            return self.fail(failed.why);
        }
        let doubled = FIRST_BACKOFF * 2_u32.pow((self.status.failures - 1).min(10));
        self.wait(doubled.min(LONGEST_BACKOFF), failed.why)
    }

    fn fail(&mut self, why: impl Into<String>) -> Next {
        self.status.phase = Phase::Failed;
        self.status.message = Some(why.into());
        Next::Nothing
    }
}

/// The outcome of a check.
#[derive(Debug, Deserialize, Serialize)]
struct Checked {
    busy_ms: u64,
    report: Result<serde_json::Value, Failed>,
}

/// The outcome of a step that carries rows over.
#[derive(Debug, Default, Deserialize, Serialize)]
struct Outcome {
    #[serde(flatten)]
    added: Added,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    totals: Option<Totals>,
    busy_ms: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ended: Option<How>,
}

/// How a transfer ended.
#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
enum How {
    /// With its last row.
    Complete {
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        uncertain: Vec<crm_transfer::Uncertain>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        rejected: Vec<crm_transfer::Rejected>,
        /// Whether the source counts more rows than came.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        lacks: bool,
    },
    /// The slice was over.
    Stopped,
    /// It has to wait.
    Waits { seconds: u64, why: String },
    /// With a failure.
    GaveUp(Failed),
}

#[derive(Debug, Deserialize, Serialize)]
struct Failed {
    why: String,
    passes: bool,
}

impl Failed {
    fn of(error: &Error) -> Self {
        Self {
            why: error.to_string(),
            passes: error.is_temporary(),
        }
    }
}

impl How {
    fn of(ran: Result<Summary, crm_transfer::Error>) -> (Option<Totals>, Self) {
        let (totals, error) = match ran {
            Err(error) => (None, error),
            Ok(summary) => match summary.ended {
                Ended::Complete | Ended::Before => {
                    let mut uncertain = summary.uncertain;
                    uncertain.truncate(SHOWN);
                    let complete = Self::Complete {
                        uncertain,
                        rejected: summary.rejected,
                        lacks: summary.lacks_rows,
                    };
                    return (Some(summary.totals), complete);
                }
                Ended::Interrupted => return (Some(summary.totals), Self::Stopped),
                Ended::GaveUp(error) => (Some(summary.totals), error),
            },
        };
        let how = match error.retry_after() {
            Some(wait) => Self::Waits {
                seconds: wait.as_secs() + 1,
                why: error.to_string(),
            },
            None => Self::GaveUp(Failed::of(&error.into())),
        };
        (totals, how)
    }
}

/// A transfer that is in flight in this worker.
struct Running {
    ledger: Ledger,
    barriers: mpsc::Receiver<Barrier>,
    /// The barrier that the last step ended with.
    passed: Option<Barrier>,
    stop: CancellationToken,
    task: JoinHandle<Result<Summary, crm_transfer::Error>>,
    totals: Arc<Mutex<Option<Totals>>>,
}

type Slot = Arc<AsyncMutex<Option<Running>>>;

/// When the engine gives a run up, writes in flight are finished, and nothing more is sent.
impl Drop for Running {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

struct Progress(Arc<Mutex<Option<Totals>>>);

impl Observer for Progress {
    fn advanced(&self, totals: &Totals) {
        let mut told = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *told = Some(*totals);
    }
}

/// What the steps of a transfer have in common.
#[derive(Clone)]
struct Carrying {
    worker: Arc<Worker>,
    job: Job,
    retry_uncertain: bool,
    recorded: Arc<Mutex<Recorded>>,
    running: Slot,
}

impl Carrying {
    /// One step: begins the transfer, or lets it go on, until it comes to a barrier or ends.
    async fn advance(self, is_last: bool) -> String {
        let began = Instant::now();
        let mut outcome = self.work(is_last).await;
        outcome.busy_ms = began.elapsed().as_millis() as u64;
        serde_json::to_string(&outcome).unwrap_or_default()
    }

    async fn work(&self, is_last: bool) -> Outcome {
        let mut slot = self.running.lock().await;
        if slot.is_none() {
            match self.start().await {
                Ok(started) => *slot = Some(started),
                Err(error) => {
                    return Outcome {
                        ended: Some(How::GaveUp(Failed::of(&error))),
                        ..Outcome::default()
                    };
                }
            }
        }
        let Some(running) = &mut *slot else {
            return Outcome::default();
        };
        if is_last {
            // Before anything that it waits for is granted, so that nothing more is sent.
            running.stop.cancel();
        }
        if let Some(passed) = running.passed.take() {
            // What the step before has returned is recorded. A transfer that has ended does not wait.
            let _ = passed.send(());
        }
        let longest = tokio::time::sleep(LONGEST_STEP);
        tokio::pin!(longest);
        let ran = loop {
            tokio::select! {
                Some(barrier) = running.barriers.recv() => match is_last {
                    true => {
                        let _ = barrier.send(());
                    }
                    false => {
                        running.passed = Some(barrier);
                        break None;
                    }
                },
                ran = &mut running.task => break Some(ran),
                () = &mut longest, if !is_last => break None,
            }
        };
        let mut outcome = Outcome {
            added: running.ledger.added(),
            totals: *running
                .totals
                .lock()
                .unwrap_or_else(PoisonError::into_inner),
            ..Outcome::default()
        };
        if let Some(ran) = ran {
            *slot = None;
            let (totals, how) = match ran {
                Ok(ran) => How::of(ran),
                Err(_) => {
                    let error =
                        Error::passing("the transfer has failed in the worker; see its log");
                    (None, How::GaveUp(Failed::of(&error)))
                }
            };
            outcome.totals = totals.or(outcome.totals);
            outcome.ended = Some(how);
        }
        outcome
    }

    async fn start(&self) -> Result<Running, Error> {
        match self.job.resource {
            Resource::Contact => self.start_of::<Contact>().await,
            Resource::Company => self.start_of::<Company>().await,
            Resource::Deal => self.start_of::<Deal>().await,
            Resource::List => self.start_of::<List>().await,
            other => Err(Error::usage(format!("{other}s can't be carried over"))),
        }
    }

    async fn start_of<R: Transferable>(&self) -> Result<Running, Error> {
        let Self { worker, job, .. } = self;
        let from = job
            .from()
            .ok_or_else(|| Error::usage("there is no source"))?;
        let (source, target) = (worker.handle(from).await?, worker.handle(&job.to).await?);
        let (sender, barriers) = mpsc::channel(1);
        let of = format!("{}/{}", job.to.key(), job.name);
        let ledger = Ledger::new(self.recorded.clone(), sender, worker.seal().clone(), of);
        let mut settings = Settings::new(ledger.clone());
        settings.accounts = Accounts {
            from: Some(from.key()),
            to: Some(job.to.key()),
        };
        (settings.writes_ahead, settings.concurrency) = worker.pace.of(target.api().rate_limits);
        settings.longest_wait = worker.pace.longest_wait;
        settings.settle = Duration::from_secs(job.settle_seconds.into());
        settings.retry_uncertain = self.retry_uncertain;
        settings.limit = job.limit;
        if job.update {
            settings.existing = Existing::Update;
        }
        if let Task::Sync { .. } = job.task {
            // Some vendors' records can't be changed, and new ones are still carried over.
            if target.capability(R::RESOURCE, Verb::Update).is_supported() {
                settings.existing = Existing::Update;
                settings.keep_before = true;
            }
            settings.links = Some(Arc::new(ledger.clone()));
        }
        let source = Source::<R>::of(source, Query::new(), None)?;
        let transfer = Transfer::new(source, &target, settings)?;
        let (totals, stop) = (Arc::default(), CancellationToken::new());
        let run = transfer.run(Progress(Arc::clone(&totals)), stop.clone());
        Ok(Running {
            ledger,
            barriers,
            passed: None,
            stop,
            task: tokio::spawn(run),
            totals,
        })
    }
}
