//! Carrying a transfer out, so that it can be broken off at any point and gone on with.
//!
//! Rows are worked on in batches. Of each row it is decided what is to be done; that is in the
//! journal, on disk, before any of it is sent, and what became of it right after. A row whose
//! outcome is not known (the process was killed, the answer was lost) is looked for at the target
//! before anything is done about it again. The checkpoint moves on only when all rows before it
//! are settled.

use std::collections::HashMap;
use std::time::Duration;

use futures_util::future::join;
use futures_util::{StreamExt, stream};

use super::index::{Directory, Holder, Index};
use super::journal::{Act, Begun, Checkpoint, Entry, Intention, Journal, Outcome};
use super::key::Keeper;
use super::observe::Observer;
use super::plan::{is_double, temporary};
use super::report::{Cause, Losses, Refusal, Report};
use super::rules::{Judged, Rules};
use super::settings::{Existing, Settings};
use super::source::{Place, Row, Source};
use super::stop::Stop;
use super::target::{Target, Way, Wrote};
use super::totals::Totals;
use super::{Ended, Summary, Transfer};
use crate::doubt;
use crate::failure::{Exit, Failure};

/// Rows that are kept until the target is listed anew to see what became of them.
const MOST_OPEN: usize = 500;
/// Rows that the checkpoint may lag behind meanwhile.
const MOST_AHEAD: u64 = 20_000;
/// How often open rows are looked at again before the transfer gives up.
const ROUNDS: u32 = 5;

/// A row on its way.
struct Task {
    row: Judged,
    /// What was meant to be done with it, if nothing tells whether it was.
    doubt: Option<Intention>,
}

/// What is to be done with a row.
enum Step {
    Write(Act, Option<String>),
    Finish(Outcome),
    Refuse(Refusal),
    /// It could not be found out.
    Later(crm_facade::Error),
}

/// A transfer that is under way.
struct Run<'a> {
    target: &'a Target,
    settings: &'a Settings,
    observer: &'a dyn Observer,
    stop: &'a Stop,
    keeper: Keeper,
    journal: Journal,
    report: Report,
    seen: Index,
    directory: Option<Directory>,
    /// Rows that an earlier run began, by their id.
    begun: HashMap<String, Begun>,
    /// Rows that are not settled.
    open: Vec<Task>,
    totals: Totals,
    losses: Losses,
    /// Failures in a row.
    failures: u32,
    /// Set when nothing more is to be sent.
    halted: bool,
    gave_up: Option<Failure>,
}

impl Transfer {
    /// Carries the transfer out, or goes on with what the journal tells of it.
    ///
    /// A transfer that is stopped or gives up is no error: the summary tells how it ended.
    ///
    /// # Errors
    ///
    /// If the journal can't be used, or neither source nor target can be read at the beginning.
    pub async fn carry_out(self, observer: &dyn Observer, stop: &Stop) -> Result<Summary, Failure> {
        let folder = self.folder();
        let Self {
            mut source,
            target,
            settings,
        } = self;
        if let (Way::Blind(why), false) = (&target.way, settings.blind) {
            return Err(Failure::new(
                Exit::Unsupported,
                format!("nothing tells who is there at {}: {why}", target.name()),
            )
            .advice("write without looking with --blind"));
        }
        let mut seen = Index::new(&folder).map_err(temporary)?;
        let binding = super::binding(&source, &target, &settings);
        let (journal, keeper, past) = Journal::open(&settings.journal, &binding, &mut seen)?;
        let checkpoint = past.checkpoint;
        if past.finished {
            // The run that finished may have been killed before it could.
            Keeper::forget(&settings.journal);
            return Ok(Summary {
                totals: checkpoint.totals,
                losses: checkpoint.losses,
                missing: 0,
                ended: Ended::Before,
            });
        }
        if past.resumed {
            observer.note(&format!(
                "going on with {}: {}",
                settings.journal.display(),
                checkpoint.totals
            ));
        }
        let mut run = Run {
            report: Report::open(
                settings.report.as_deref(),
                checkpoint.report,
                settings.with_values,
            )?,
            target: &target,
            settings: &settings,
            observer,
            stop,
            keeper,
            journal,
            seen,
            directory: None,
            begun: past.begun,
            open: Vec::new(),
            totals: checkpoint.totals,
            losses: checkpoint.losses,
            failures: 0,
            halted: false,
            gave_up: None,
        };
        if let Some(rows) = source.total().await {
            observer.total(rows);
        }
        observer.advanced(&run.totals);
        let worked = match source.go_to(checkpoint.next) {
            Ok(()) => run.work_off(&mut source).await,
            Err(failure) => Err(failure),
        };
        let ended = run.end(worked)?;
        Ok(Summary {
            totals: run.totals,
            losses: run.losses,
            missing: doubt::missing(source.end()),
            ended,
        })
    }
}

impl Run<'_> {
    /// Works the source off, from where it is.
    async fn work_off(&mut self, source: &mut Source) -> Result<(), Failure> {
        self.list_target().await?;
        let mut batch = source.batch(self.stop).await?;
        let mut ahead = 0;
        loop {
            let (last, next) = (batch.last, batch.next);
            ahead += batch.rows.len() as u64;
            let stop = self.stop;
            // The next rows come while these are written.
            let following = async {
                match last {
                    true => None,
                    false => Some(source.batch(stop).await),
                }
            };
            let (settled, following) = join(self.settle(batch.rows), following).await;
            settled?;
            let full = self.open.len() >= MOST_OPEN || ahead >= MOST_AHEAD;
            if !self.open.is_empty() && (last || full || self.target.way != Way::List) {
                self.resolve().await?;
            }
            self.observer.advanced(&self.totals);
            if self.ends_early() {
                return Ok(());
            }
            if last {
                if let Some(doubt) = doubt::words(source.end(), &source.name()) {
                    self.observer.note(&doubt);
                    self.report.missing(&doubt, doubt::missing(source.end()))?;
                }
                return self.account_for_the_rest();
            }
            if self.open.is_empty() {
                ahead = 0;
                let checkpoint = self.checkpoint(next)?;
                self.journal.append(&Entry::Page(checkpoint))?;
            }
            batch = match following {
                Some(batch) => batch?,
                None => return Ok(()),
            };
        }
    }

    /// Lists the target, where that is how rows are looked up.
    async fn list_target(&mut self) -> Result<(), Failure> {
        if self.target.way == Way::List {
            // The old one goes first, so that there are never two on disk.
            self.directory = None;
            let empty = Directory::new(&super::folder_of(self.settings)).map_err(temporary)?;
            let listed = self
                .target
                .list(empty, &self.keeper, self.observer, self.stop);
            self.directory = Some(listed.await?);
        }
        Ok(())
    }

    fn ends_early(&self) -> bool {
        self.halted || self.stop.is_asked()
    }

    /// Judges rows, leaves those that an earlier run has settled, and works on the others.
    async fn settle(&mut self, rows: Vec<Row>) -> Result<(), Failure> {
        let mut tasks = Vec::with_capacity(rows.len());
        for row in rows {
            let rules = Rules {
                target: self.target,
                settings: self.settings,
                keeper: &self.keeper,
            };
            let row = match rules.judge(row).await {
                Ok(row) => row,
                Err((id, refusal)) => {
                    self.totals.rows += 1;
                    self.refuse(&id, &refusal)?;
                    continue;
                }
            };
            if is_double(&mut self.seen, &row)? {
                self.totals.rows += 1;
                self.refuse(&row.id, &Refusal::new(Cause::Double).field("emails"))?;
                continue;
            }
            match self.begun.remove(&row.id) {
                None
                | Some(Begun {
                    outcome: Some(Outcome::NotDone),
                    ..
                }) => tasks.push(Task { row, doubt: None }),
                Some(Begun {
                    intention,
                    outcome: None,
                }) => tasks.push(Task {
                    row,
                    doubt: Some(intention),
                }),
                Some(Begun {
                    intention,
                    outcome: Some(outcome),
                }) => {
                    let row = self.as_written(row, intention.3).await;
                    self.finish(&row, outcome)?;
                }
            }
        }
        self.work(tasks).await
    }

    /// A row with the losses of what was done with it.
    async fn as_written(&self, mut row: Judged, act: Act) -> Judged {
        if act == Act::Update {
            let rules = Rules {
                target: self.target,
                settings: self.settings,
                keeper: &self.keeper,
            };
            // It was possible when it was done.
            let _ = rules.as_change(&mut row).await;
        }
        row
    }

    /// Looks rows up, writes down what is to be done, does it, and writes down what became of it.
    async fn work(&mut self, tasks: Vec<Task>) -> Result<(), Failure> {
        let holders = self.look_up(&tasks).await?;
        let mut writes = Vec::new();
        let mut intentions = Vec::new();
        for (mut task, holder) in tasks.into_iter().zip(holders) {
            match self.decide(&mut task, holder).await {
                Step::Write(act, id) => {
                    let intention = intention(&task.row, act);
                    intentions.push(intention.clone());
                    task.doubt = Some(intention);
                    writes.push((task, act, id));
                }
                Step::Finish(outcome) => {
                    if task.doubt.is_some() {
                        self.done(&task.row.id, &outcome)?;
                    } else {
                        intentions.push(intention(&task.row, Act::Skip));
                    }
                    self.finish(&task.row, outcome)?;
                }
                Step::Refuse(refusal) => {
                    self.totals.rows += 1;
                    self.refuse(&task.row.id, &refusal)?;
                }
                Step::Later(error) => {
                    self.failed(error);
                    self.open.push(task);
                }
            }
        }
        if !intentions.is_empty() {
            self.journal.append(&Entry::Intend { rows: intentions })?;
        }
        if writes.is_empty() {
            return Ok(());
        }
        // From here on the rows may reach the target.
        self.journal.sync()?;
        self.write(writes).await
    }

    async fn write(&mut self, writes: Vec<(Task, Act, Option<String>)>) -> Result<(), Failure> {
        let (target, stop, at_once) = (self.target, self.stop, self.settings.concurrency.max(1));
        let mut writes = writes.into_iter();
        let mut under_way = stream::FuturesUnordered::new();
        loop {
            while under_way.len() < at_once
                && let Some((task, act, id)) = writes.next()
            {
                if self.ends_early() {
                    self.wrote(task, act, Wrote::NotDone(None))?;
                    continue;
                }
                under_way.push(async move {
                    let wrote = target
                        .write(act, id.as_deref(), &task.row.contact, stop)
                        .await;
                    (task, act, wrote)
                });
            }
            match under_way.next().await {
                Some((task, act, wrote)) => self.wrote(task, act, wrote)?,
                None => return Ok(()),
            }
        }
    }

    /// Notes what became of a write.
    fn wrote(&mut self, mut task: Task, act: Act, wrote: Wrote) -> Result<(), Failure> {
        let outcome = match wrote {
            Wrote::Done => {
                self.failures = 0;
                match act {
                    Act::Update => Outcome::Updated,
                    Act::Create | Act::Skip => Outcome::Created,
                }
            }
            Wrote::Refused { field, why } => {
                self.count_failure(&why);
                Outcome::Refused { field, why }
            }
            Wrote::Doubtful(why) => {
                self.count_failure(&why);
                // The journal has the intention and no outcome, which says it.
                self.open.push(task);
                return Ok(());
            }
            Wrote::NotDone(error) => {
                if let Some(error) = error {
                    self.failed(error);
                }
                task.doubt = None;
                self.done(&task.row.id, &Outcome::NotDone)?;
                self.open.push(task);
                return Ok(());
            }
            Wrote::Fatal(error) => {
                self.give_up(error.into());
                task.doubt = None;
                self.done(&task.row.id, &Outcome::NotDone)?;
                self.open.push(task);
                return Ok(());
            }
        };
        self.done(&task.row.id, &outcome)?;
        self.finish(&task.row, outcome)
    }

    /// Who has the addresses of rows.
    async fn look_up(
        &mut self,
        tasks: &[Task],
    ) -> Result<Vec<Result<Holder, crm_facade::Error>>, Failure> {
        if let Some(directory) = &mut self.directory {
            return tasks
                .iter()
                .map(|task| match &task.row.address {
                    Some((_, print)) => directory.find(print).map(Ok).map_err(temporary),
                    None => Ok(Ok(Holder::Nobody)),
                })
                .collect();
        }
        let (target, stop) = (self.target, self.stop);
        let asks = target.way == Way::Ask;
        let asked: Vec<_> = tasks
            .iter()
            .map(|task| async move {
                match &task.row.address {
                    Some((address, _)) if asks => target.ask(address, stop).await,
                    _ => Ok(Holder::Nobody),
                }
            })
            .collect();
        let at_once = self.settings.concurrency.max(1);
        Ok(stream::iter(asked).buffered(at_once).collect().await)
    }

    async fn decide(&self, task: &mut Task, holder: Result<Holder, crm_facade::Error>) -> Step {
        let holder = match holder {
            Ok(holder) => holder,
            Err(error) => return Step::Later(error),
        };
        let print = task.row.address.as_ref().map(|(_, print)| *print);
        if let Some(doubt) = &task.doubt {
            let uncertain = |why: &str| {
                Step::Finish(Outcome::Uncertain {
                    why: why.to_owned(),
                })
            };
            let known = matches!(self.target.way, Way::Ask | Way::List);
            if print.is_none() || !known {
                return uncertain("it was sent, and can't be looked for at the target");
            }
            if doubt.1 != print {
                return uncertain("it was sent, and has another address at the source since");
            }
            match (&holder, doubt.3) {
                (Holder::One(_), Act::Create) => return Step::Finish(Outcome::Created),
                (Holder::Many, _) => {
                    return uncertain("it was sent, and more than one contact has its address");
                }
                _ => {}
            }
        }
        match (holder, self.settings.existing) {
            (Holder::Nobody, _) => Step::Write(Act::Create, None),
            (_, Existing::Skip) => Step::Finish(Outcome::Skipped),
            (Holder::One(Some(id)), Existing::Update) => {
                let rules = Rules {
                    target: self.target,
                    settings: self.settings,
                    keeper: &self.keeper,
                };
                match rules.as_change(&mut task.row).await {
                    Ok(()) => Step::Write(Act::Update, Some(id)),
                    Err(refusal) => Step::Refuse(refusal),
                }
            }
            (Holder::One(None) | Holder::Many, Existing::Update) => {
                Step::Refuse(Refusal::new(Cause::Ambiguous).field("emails"))
            }
        }
    }

    /// Looks at open rows again, until they are settled or there is no use in it.
    async fn resolve(&mut self) -> Result<(), Failure> {
        for round in 0..ROUNDS {
            if self.open.is_empty() || self.ends_early() {
                return Ok(());
            }
            let wait = Duration::from_millis(250) * 4_u32.pow(round.saturating_sub(1));
            if round > 0 && !self.stop.sleep(wait).await {
                return Ok(());
            }
            self.list_target().await?;
            let open = std::mem::take(&mut self.open);
            self.work(open).await?;
        }
        if !self.open.is_empty() && !self.ends_early() {
            let open = self.open.len();
            self.give_up(Failure::new(
                Exit::Temporary,
                format!("{open} rows can't be settled at {}", self.target.name()),
            ));
        }
        Ok(())
    }

    fn failed(&mut self, error: crm_facade::Error) {
        if error.is_temporary() || error.may_have_been_carried_out() {
            self.count_failure(&error.to_string());
        } else {
            self.give_up(error.into());
        }
    }

    fn count_failure(&mut self, why: &str) {
        self.failures += 1;
        if self.failures >= self.settings.max_failures.max(1) {
            self.give_up(Failure::new(
                Exit::Temporary,
                format!("{} failures in a row; the last: {why}", self.failures),
            ));
        }
    }

    fn give_up(&mut self, failure: Failure) {
        self.halted = true;
        self.gave_up.get_or_insert(failure);
    }

    fn done(&mut self, id: &str, outcome: &Outcome) -> Result<(), Failure> {
        self.journal.append(&Entry::Done {
            id: id.to_owned(),
            outcome: outcome.clone(),
        })
    }

    /// Counts and reports a row that is settled.
    fn finish(&mut self, row: &Judged, outcome: Outcome) -> Result<(), Failure> {
        self.totals.rows += 1;
        match outcome {
            Outcome::Created | Outcome::Updated => {
                match outcome {
                    Outcome::Created => self.totals.created += 1,
                    _ => self.totals.updated += 1,
                }
                self.losses.add(&row.losses);
                self.report.losses(&row.id, &row.contact, &row.losses)
            }
            Outcome::Skipped => {
                self.totals.skipped += 1;
                Ok(())
            }
            Outcome::Refused { field, why } => {
                let mut refusal = Refusal::new(Cause::Refused).detail(why);
                refusal.field = field;
                self.refuse(&row.id, &refusal)
            }
            Outcome::Uncertain { why } => {
                self.totals.uncertain += 1;
                self.report.uncertain(&row.id, &why)
            }
            // It is not settled, and is never handed here.
            Outcome::NotDone => Ok(()),
        }
    }

    fn refuse(&mut self, id: &str, refusal: &Refusal) -> Result<(), Failure> {
        self.totals.refused += 1;
        self.report.refused(id, refusal)
    }

    /// Accounts for rows that an earlier run began and the source does not have any more.
    fn account_for_the_rest(&mut self) -> Result<(), Failure> {
        let mut rest: Vec<_> = std::mem::take(&mut self.begun).into_iter().collect();
        rest.sort_by(|one, other| one.0.cmp(&other.0));
        for (id, begun) in rest {
            self.totals.rows += 1;
            match begun.outcome {
                Some(Outcome::Created) => self.totals.created += 1,
                Some(Outcome::Updated) => self.totals.updated += 1,
                Some(Outcome::Skipped) => self.totals.skipped += 1,
                Some(Outcome::Refused { field, why }) => {
                    let mut refusal = Refusal::new(Cause::Refused).detail(why);
                    refusal.field = field;
                    self.refuse(&id, &refusal)?;
                }
                Some(Outcome::NotDone) => {
                    let refusal = Refusal::new(Cause::Unreadable);
                    self.refuse(&id, &refusal.detail("the source does not have it any more"))?;
                }
                None | Some(Outcome::Uncertain { .. }) => {
                    self.totals.uncertain += 1;
                    self.report
                        .uncertain(&id, "it was sent, and the source does not have it any more")?;
                }
            }
        }
        Ok(())
    }

    fn checkpoint(&mut self, next: Option<Place>) -> Result<Checkpoint, Failure> {
        Ok(Checkpoint {
            next,
            totals: self.totals,
            losses: self.losses.clone(),
            report: self.report.flush()?,
            written: None,
            begun: self.begun.keys().cloned().collect(),
        })
    }

    /// Brings the journal to its end, or leaves it so that the transfer can go on.
    fn end(&mut self, worked: Result<(), Failure>) -> Result<Ended, Failure> {
        let gave_up = self.gave_up.take();
        let interrupted = self.stop.is_asked();
        let ended = match (worked, gave_up) {
            // The person's wish comes first, whatever it has made fail.
            _ if interrupted => Ended::Interrupted,
            (Err(failure), _) | (Ok(()), Some(failure)) => Ended::GaveUp(failure),
            (Ok(()), None) => {
                let checkpoint = self.checkpoint(None)?;
                self.journal.append(&Entry::End(checkpoint))?;
                self.journal.sync()?;
                Keeper::forget(&self.settings.journal);
                return Ok(Ended::Complete);
            }
        };
        self.report.flush()?;
        self.journal.sync()?;
        Ok(ended)
    }
}

fn intention(row: &Judged, act: Act) -> Intention {
    let print = row.address.as_ref().map(|(_, print)| *print);
    Intention(row.id.clone(), print, row.body, act)
}
