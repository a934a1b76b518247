//! Carrying a transfer out, so that it can be broken off at any point and gone on with.
//!
//! Rows are worked on in batches. Of each row it is decided what is to be done; that is in the
//! journal, on disk, before it is sent, and what became of it right after. A row whose outcome is
//! not known (the process was killed, the response was lost or can't be read) is looked for at the
//! target, and is never sent again because it was not found: a search may lag behind. When looking
//! has taken long enough the row is left uncertain, and the others go on meanwhile.
//!
//! Rows that are known not to be done are tried again with later batches. The checkpoint moves on
//! past both; they stay in the journal, and a later run comes back to them.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use crm_facade::{Error as CallError, ErrorKind as CallErrorKind};
use futures_util::future::join;
use futures_util::{StreamExt, stream};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use crate::error::{Error, ErrorKind};
use crate::index::{Directory, Holder, Index};
use crate::journal::{
    Act, Begun, Checkpoint, Doubt, Entry, Intention, Journal, Outcome, mark, print_of,
};
use crate::key::Keeper;
use crate::observe::{Observer, pause};
use crate::plan::{Before, remember, temporary};
use crate::record::{Known, Transferable};
use crate::references::Watch;
use crate::report::{self, Cause, Losses, Refusal, Report, Uncertain};
use crate::rules::{Judged, Rules};
use crate::settings::{Existing, Settings};
use crate::source::{BATCH, Lack, Place, Row, Source};
use crate::target::{LONGEST_WAIT, Target, Way, Wrote, is_for_all, now, since};
use crate::totals::Totals;
use crate::words::Setting;
use crate::{Ended, Linked, Parts, Summary};

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
    row: Judged<R>,
    state: State,
}

/// What is known of a row on its way.
enum State {
    /// It is not sent, or known not to be done.
    Free(Tries),
    /// Nothing tells whether what was intended is done.
    Doubtful(Box<Wait>),
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
    intention: Intention,
    doubt: Doubt,
    began: Instant,
    due: Instant,
    /// Whether it is written again if it is not found.
    again: bool,
}

/// What is to be done with a row.
enum Step {
    Write(Act, Option<String>),
    /// With the id at the target, where it is known.
    Finish(Outcome, Option<String>),
    Refuse(Refusal),
    /// It could not be found out.
    Later(CallError),
}

/// What a look-up tells of a write in doubt.
enum Found {
    /// With the id at the target, where it is known.
    Done(Outcome, Option<String>),
    /// The target does not show it, or could not be asked.
    Not(Option<CallError>),
    /// There is no way to look for it.
    Nowhere(&'static str),
    /// No look-up will tell, though something is there.
    Unclear(&'static str),
}

impl<R> Task<R> {
    fn free(row: Judged<R>) -> Self {
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
            State::Doubtful(wait) => wait.due,
        }
    }
}

/// A transfer that is under way.
struct Run<'a, R> {
    target: &'a Target<R>,
    settings: &'a Settings,
    observer: &'a dyn Observer,
    stop: &'a CancellationToken,
    /// Where links are kept, if they are.
    links: Option<&'a Linked>,
    keeper: Keeper,
    journal: Journal,
    report: Report,
    seen: Index,
    /// Rows that are settled and that the journal does not name, since the last checkpoint.
    passed: Vec<String>,
    /// Whether each row had an id so far, so that the source can be read again.
    named: bool,
    /// Why the source may have more rows than came, and how many are known to be missing.
    lack: Option<Lack>,
    directory: Option<Directory>,
    /// Rows that an earlier run began, by their id.
    begun: HashMap<String, Begun>,
    /// Rows that are not settled and are worked on.
    open: Vec<Task<R>>,
    /// Rows that are not settled and are left to a person or a later run.
    uncertain: BTreeMap<String, Doubt>,
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
        if let (Way::Blind(why), false) = (&target.way, settings.blind) {
            return Err(Error::new(
                ErrorKind::Unsupported,
                format!("nothing tells who is there at {}: {why}", target.name()),
            )
            .with_advice(format!(
                "write without looking with {}",
                settings.words.name(Setting::Blind)
            )));
        }
        if let Some(report) = &settings.report {
            report::try_out(report)?;
        }
        let mut seen = Index::new(&settings.directory()).map_err(temporary)?;
        let binding = self.binding(source);
        let store = &*settings.journal;
        let opened = Journal::open(store, settings.words, &binding, &mut seen).await;
        let (journal, keeper, past) = opened?;
        let complete = past.is_complete();
        let place = (!past.finished || past.checkpoint.lacks).then(|| past.checkpoint.next.clone());
        let checkpoint = past.checkpoint;
        if complete {
            // The run that finished may have been killed before it could.
            store.forget_key().await?;
            return Ok(Summary {
                totals: checkpoint.totals,
                losses: checkpoint.losses,
                missing: 0,
                lacks_rows: false,
                refusals: Vec::new(),
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
            )?,
            target,
            settings,
            observer,
            stop,
            links: links.as_ref(),
            keeper,
            journal,
            seen,
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
            let so_far = run.standing();
            observer.note(&format!("going on with {}: {so_far}", store.name()));
        }
        if let Some(rows) = source.total().await {
            observer.total(rows);
        }
        observer.advanced(&run.standing());
        let worked = run.work_off(source, place).await;
        let (ended, uncertain) = run.end(worked).await?;
        Ok(Summary {
            totals: run.standing(),
            losses: run.losses,
            missing: run.lack.as_ref().map_or(0, |lack| lack.rows),
            lacks_rows: run.lack.is_some(),
            refusals: run.report.refusals,
            uncertain,
            ended,
        })
    }
}

impl<R: Transferable> Run<'_, R> {
    /// Settles what earlier runs left open, then works the source off from a place, if it was not
    /// at its end.
    async fn work_off(
        &mut self,
        source: &mut Source<R>,
        place: Option<Option<Place>>,
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

    /// Works through the rows of the source, from where it is to its end. A list that gave fewer rows
    /// than it counts is read again: rows that moved while it was read were on no page of it.
    async fn work_through_all(&mut self, source: &mut Source<R>) -> Result<(), Error> {
        for reading in 1.. {
            self.work_through(source).await?;
            if self.ends_early() {
                return Ok(());
            }
            self.lack = source.lack(self.standing().rows, self.named);
            let Some(lack) = &self.lack else {
                return Ok(());
            };
            if reading == READINGS || !self.named || !lack.is_counted {
                self.observer.note(&lack.why);
                return self.report.missing(&lack.why, lack.rows);
            }
            self.observer
                .note(&format!("{}; it is read again", lack.found));
            let checkpoint = self.checkpoint(None)?;
            self.journal.append(&Entry::Page(checkpoint)).await?;
            source.read_again()?;
        }
        Ok(())
    }

    /// Works through the rows of the source, from where it is to its end.
    async fn work_through(&mut self, source: &mut Source<R>) -> Result<(), Error> {
        let mut batch = source.batch(self.observer, self.stop).await?;
        loop {
            let (last, next) = (batch.last, batch.next);
            let (observer, stop) = (self.observer, self.stop);
            // The next rows come while these are written.
            let following = async {
                match last {
                    true => None,
                    false => Some(source.batch(observer, stop).await),
                }
            };
            let (done, following) = join(self.take_on(batch.rows), following).await;
            done?;
            if !self.ends_early() {
                self.work_on_open().await?;
            }
            self.observer.advanced(&self.standing());
            if self.ends_early() || last {
                return Ok(());
            }
            let checkpoint = self.checkpoint(next)?;
            self.journal.append(&Entry::Page(checkpoint)).await?;
            batch = match following {
                Some(batch) => batch?,
                None => return Ok(()),
            };
        }
    }

    /// Comes back to the rows that earlier runs left open behind the checkpoint: the source is asked
    /// for the rows among which each came, as the journal has no addresses to look for. Rows that have
    /// moved since are looked for from the beginning of the source.
    async fn revisit(&mut self, source: &mut Source<R>) -> Result<(), Error> {
        if !self.is_behind() {
            return Ok(());
        }
        let open = self.begun.values().filter(|begun| begun.behind).count();
        let whole = self.totals.rows + open as u64 + MOVED;
        let mut places = BTreeMap::new();
        for begun in self.begun.values().filter(|begun| begun.behind) {
            places.insert(begun.from.number, begun.from.clone());
        }
        // So many places may be more to read than all of it.
        if (places.len() * BATCH) as u64 <= whole {
            for (number, from) in places {
                let mut begun = self.begun.values();
                if !begun.any(|begun| begun.behind && begun.from.number == number) {
                    continue;
                }
                source.go_to(from.place.clone())?;
                // A vendor may not know an old place any more.
                let Ok(batch) = source.batch(self.observer, self.stop).await else {
                    break;
                };
                self.take_up(batch.rows).await?;
                if self.ends_early() || !self.is_behind() {
                    return Ok(());
                }
            }
        }
        self.revisit_all(source, whole).await
    }

    fn is_behind(&self) -> bool {
        self.begun.values().any(|begun| begun.behind)
    }

    /// Comes back to the open rows from the beginning of the source; but not far beyond the checkpoint,
    /// as the rows that have moved there come in their turn.
    async fn revisit_all(&mut self, source: &mut Source<R>, mut left: u64) -> Result<(), Error> {
        source.go_to(None)?;
        loop {
            let batch = source.batch(self.observer, self.stop).await?;
            left = left.saturating_sub(batch.rows.len() as u64);
            self.take_up(batch.rows).await?;
            if batch.last || left == 0 || self.ends_early() || !self.is_behind() {
                return Ok(());
            }
        }
    }

    /// Goes on with those of some rows that earlier runs left open.
    async fn take_up(&mut self, rows: Vec<Row<R>>) -> Result<(), Error> {
        let known = self.known(&rows).await?;
        let mut tasks = Vec::new();
        for row in rows {
            let may_be_it = match &row.id {
                Some(id) => self.begun.get(id).is_some_and(|begun| begun.behind),
                None => true,
            };
            if !may_be_it {
                continue;
            }
            // What can't be judged any more stays open, and is accounted for.
            let Ok(row) = self.rules(&known).judge(row) else {
                continue;
            };
            if self.begun.get(&row.id).is_some_and(|begun| begun.behind)
                && let Some(begun) = self.begun.remove(&row.id)
            {
                tasks.extend(self.go_on_with(row, begun).await?);
            }
        }
        self.work(tasks).await?;
        if !self.ends_early() {
            self.work_on_open().await?;
        }
        self.observer.advanced(&self.standing());
        Ok(())
    }

    fn rules<'a>(&'a self, known: &'a Known) -> Rules<'a, R> {
        Rules {
            target: self.target,
            settings: self.settings,
            keeper: &self.keeper,
            known,
        }
    }

    /// The links of rows and of what they refer to.
    async fn known(&self, rows: &[Row<R>]) -> Result<Known, Error> {
        match self.links {
            Some(links) => {
                let (observer, stop) = (self.observer, self.stop);
                links.of(rows, Watch { observer, stop }).await
            }
            None => Ok(Known::new()),
        }
    }

    /// Keeps which record of the target a row is. It is kept before the journal tells of the row, so
    /// that a run that breaks off in between finds it.
    async fn link(&self, row: &Judged<R>, id: Option<&str>) -> Result<(), Error> {
        match (self.links, id) {
            (Some(links), Some(id)) if row.named && row.link.as_deref() != Some(id) => {
                links.keep(R::RESOURCE, &row.id, id).await
            }
            _ => Ok(()),
        }
    }

    /// Lists the target, where that is how rows are looked up.
    async fn list_target(&mut self) -> Result<(), Error> {
        if self.target.way == Way::List {
            // What was known stays: a later list may not show all yet that is there.
            let known = match self.directory.take() {
                Some(known) => known,
                None => Directory::new(&self.settings.directory()).map_err(temporary)?,
            };
            let listed = self.target.list(
                known,
                &self.keeper,
                self.settings.settle,
                self.observer,
                self.stop,
            );
            self.directory = Some(listed.await?);
            self.looked += 1;
        }
        Ok(())
    }

    fn ends_early(&self) -> bool {
        self.halted || self.stop.is_cancelled()
    }

    /// Judges rows, leaves those that an earlier run has settled, and works on the others.
    async fn take_on(&mut self, rows: Vec<Row<R>>) -> Result<(), Error> {
        let known = self.known(&rows).await?;
        let mut tasks = Vec::with_capacity(rows.len());
        for row in rows {
            self.named &= row.id.is_some();
            if let Some(id) = &row.id
                && self.seen.get(&print_of(id)).map_err(temporary)?.is_some()
            {
                continue;
            }
            let row = match self.rules(&known).judge(row) {
                Ok(row) => row,
                Err((id, refusal)) => {
                    self.totals.rows += 1;
                    self.refuse(&id, &refusal)?;
                    continue;
                }
            };
            if let Some(begun) = self.begun.remove(&row.id) {
                tasks.extend(self.go_on_with(row, begun).await?);
                continue;
            }
            match remember(&mut self.seen, &row)? {
                Before::Nothing => tasks.push(Task::free(row)),
                Before::Itself => {}
                Before::Another => {
                    self.totals.rows += 1;
                    self.refuse(&row.id, &Refusal::new(Cause::Double).field(R::KEY_FIELD))?;
                }
            }
        }
        self.work(tasks).await
    }

    /// Counts a row that an earlier run has settled, or says what is left to do about it.
    async fn go_on_with(&mut self, row: Judged<R>, begun: Begun) -> Result<Option<Task<R>>, Error> {
        let Begun {
            intention,
            at,
            outcome,
            ..
        } = begun;
        let (doubt, ago) = match outcome {
            Some(Outcome::NotDone) => return Ok(Some(Task::free(row))),
            Some(Outcome::Uncertain(doubt)) => {
                let ago = since(&doubt.at).unwrap_or_default();
                (doubt, ago)
            }
            None => {
                let doubt = self.broken_off(intention.3, at);
                self.done(&row.id, &Outcome::Uncertain(doubt.clone()))
                    .await?;
                // Nothing tells when it was sent.
                (doubt, Duration::ZERO)
            }
            Some(outcome) => {
                let row = self.as_written(row, intention.3);
                self.finish(&row, outcome)?;
                return Ok(None);
            }
        };
        let again = self.settings.retry_uncertain;
        self.wait_for(row, intention, doubt, ago, again);
        Ok(None)
    }

    /// The doubt about a row that was begun and has no outcome.
    fn broken_off(&self, act: Act, at: String) -> Doubt {
        Doubt {
            why: "the run ended before its outcome was known".to_owned(),
            at,
            ..self.target.doubt(act)
        }
    }

    /// A row with the losses of what was done with it.
    fn as_written(&self, mut row: Judged<R>, act: Act) -> Judged<R> {
        if act == Act::Update {
            // It was possible when it was done.
            let _ = self.rules(&Known::new()).as_change(&mut row);
        }
        row
    }

    /// Keeps a row whose write is in doubt until it is found or looking has taken long enough.
    fn wait_for(
        &mut self,
        row: Judged<R>,
        intention: Intention,
        doubt: Doubt,
        ago: Duration,
        again: bool,
    ) {
        let due = Instant::now();
        // A clock that can't go back so far is one that has just begun.
        let began = due.checked_sub(ago).unwrap_or(due);
        let wait = Wait {
            intention,
            doubt,
            began,
            due,
            again,
        };
        self.open.push(Task {
            row,
            state: State::Doubtful(Box::new(wait)),
        });
    }

    /// Works on the open rows that are due, and goes on with that while there are too many.
    ///
    /// Where the target has to be listed for it, rows in doubt wait until there are too many.
    async fn work_on_open(&mut self) -> Result<(), Error> {
        let mut most = MOST_OPEN;
        while !self.ends_early() {
            let full = self.open.len() >= most;
            self.work_on_due(self.target.way != Way::List || full)
                .await?;
            if self.open.len() < most {
                return Ok(());
            }
            // So that a target is not listed anew for each further row.
            most = MOST_OPEN / 2;
            if !self.sleep_until_due().await {
                return Ok(());
            }
        }
        Ok(())
    }

    /// Works on the open rows until each is settled or left uncertain.
    async fn settle_all(&mut self) -> Result<(), Error> {
        while !self.ends_early() && !self.open.is_empty() {
            self.work_on_due(true).await?;
            self.observer.advanced(&self.standing());
            if !self.sleep_until_due().await {
                return Ok(());
            }
        }
        Ok(())
    }

    /// Sleeps until an open row is due; no if a stop was asked for meanwhile.
    async fn sleep_until_due(&self) -> bool {
        match self.open.iter().map(Task::due).min() {
            Some(due) => {
                let wait = due.saturating_duration_since(Instant::now());
                pause(self.stop, wait).await
            }
            None => true,
        }
    }

    /// Looks for the rows in doubt that are due, and tries those again that are known not to be
    /// done.
    async fn work_on_due(&mut self, look: bool) -> Result<(), Error> {
        let now = Instant::now();
        let (due, open) = std::mem::take(&mut self.open)
            .into_iter()
            .partition::<Vec<_>, _>(|task| task.due() <= now && (look || task.is_free()));
        self.open = open;
        let (mut free, mut doubtful) = due.into_iter().partition::<Vec<_>, _>(Task::is_free);
        if !doubtful.is_empty() && self.target.way == Way::List {
            // A listing tells of all that were in doubt before it.
            let (more, open) = std::mem::take(&mut self.open)
                .into_iter()
                .partition::<Vec<_>, _>(|task| !task.is_free());
            self.open = open;
            doubtful.extend(more);
            if let Err(failure) = self.list_target().await {
                self.open.extend(doubtful);
                self.open.extend(free);
                return Err(failure);
            }
        }
        free.extend(self.look_for(doubtful, now).await?);
        self.work(free).await
    }

    /// Looks for rows in doubt, and gives those that are to be written again.
    async fn look_for(
        &mut self,
        tasks: Vec<Task<R>>,
        began: Instant,
    ) -> Result<Vec<Task<R>>, Error> {
        // A look may have to wait for its turn, and is not waited for much longer than was said.
        let waited = tasks.iter().filter_map(|task| match &task.state {
            State::Doubtful(wait) => Some(began.saturating_duration_since(wait.began)),
            State::Free(_) => None,
        });
        let left = self
            .settings
            .settle
            .saturating_sub(waited.min().unwrap_or_default());
        let holders = self.look_up(&tasks, Some(left.max(LOOK))).await?;
        let mut again = Vec::new();
        for (task, holder) in tasks.into_iter().zip(holders) {
            let State::Doubtful(mut wait) = task.state else {
                continue;
            };
            let row = task.row;
            let found = self.what_became_of(&row, &wait.intention, holder).await;
            match found {
                Found::Done(outcome, id) => {
                    self.link(&row, id.as_deref()).await?;
                    let row = self.as_written(row, wait.intention.3);
                    self.done(&row.id, &outcome).await?;
                    self.finish(&row, outcome)?;
                }
                Found::Nowhere(_) if wait.again => again.push(Task::free(row)),
                Found::Nowhere(why) | Found::Unclear(why) => self.leave(&row, *wait, why).await?,
                Found::Not(error) => {
                    let shown = error.is_none();
                    if let Some(error) = error {
                        self.failed_look(error);
                    }
                    let waited = began.saturating_duration_since(wait.began);
                    if waited < self.settings.settle {
                        let next = (waited * 2 + Duration::from_secs(1)).min(self.settings.settle);
                        wait.due = wait.began + next;
                        let state = State::Doubtful(wait);
                        self.open.push(Task { row, state });
                    } else if wait.again && shown {
                        again.push(Task::free(row));
                    } else {
                        let waited = waited.as_secs();
                        let looked = match shown {
                            true => format!("the target did not show it within {waited} s"),
                            false => "the target could not be asked for it".to_owned(),
                        };
                        self.leave(&row, *wait, &looked).await?;
                    }
                }
            }
        }
        Ok(again)
    }

    /// What a look-up tells of a write in doubt.
    async fn what_became_of(
        &mut self,
        row: &Judged<R>,
        intention: &Intention,
        holder: Result<Holder, CallError>,
    ) -> Found {
        let print = row.address.as_ref().map(|(_, print)| *print);
        let is_linked = row.link.is_some();
        if !is_linked && (print.is_none() || matches!(self.target.way, Way::Blind(_))) {
            return Found::Nowhere("it can't be looked for at the target");
        }
        if !is_linked && intention.1 != print {
            return Found::Unclear("it has another address at the source since");
        }
        let holder = match holder {
            Ok(holder) => holder,
            Err(error) => return Found::Not(Some(error)),
        };
        match (holder, intention.3) {
            (Holder::Nobody | Holder::Unclear(_), _) => Found::Not(None),
            (Holder::Many, _) => {
                Found::Unclear("more than one contact of the target has its address")
            }
            (Holder::One(id), Act::Create) => Found::Done(Outcome::Created, id),
            (Holder::One(id), Act::Skip | Act::Later) => Found::Done(Outcome::Skipped, id),
            (Holder::One(Some(id)), Act::Update) if self.target.can_read() => {
                match self.target.has(&id, is_linked, &row.record).await {
                    Ok(true) => Found::Done(Outcome::Updated, Some(id)),
                    Ok(false) => Found::Not(None),
                    Err(error) => Found::Not(Some(error)),
                }
            }
            (Holder::One(_), Act::Update) => {
                Found::Unclear("the target does not show what was changed")
            }
        }
    }

    /// Leaves a row uncertain.
    async fn leave(&mut self, row: &Judged<R>, wait: Wait, looked: &str) -> Result<(), Error> {
        let doubt = Doubt {
            looked: Some(looked.to_owned()),
            ..wait.doubt
        };
        self.done(&row.id, &Outcome::Uncertain(doubt.clone()))
            .await?;
        self.uncertain.insert(row.id.clone(), doubt);
        Ok(())
    }

    /// Looks rows up, decides what is to be done with them, and does it.
    async fn work(&mut self, tasks: Vec<Task<R>>) -> Result<(), Error> {
        if tasks.is_empty() {
            return Ok(());
        }
        if self.ends_early() {
            self.open.extend(tasks);
            return Ok(());
        }
        let looked = self.looked;
        let holders = self.look_up(&tasks, None).await?;
        let (mut writes, mut skipped) = (Vec::new(), Vec::new());
        for (mut task, holder) in tasks.into_iter().zip(holders) {
            match self.decide(&mut task.row, holder) {
                Step::Write(act, id) => writes.push((task, act, id)),
                Step::Finish(outcome, id) => {
                    self.link(&task.row, id.as_deref()).await?;
                    skipped.push(intention(&task.row, Act::Skip));
                    self.finish(&task.row, outcome)?;
                }
                Step::Refuse(refusal) => {
                    self.totals.rows += 1;
                    self.refuse_open(&task.row.id, &refusal).await?;
                }
                Step::Later(error) => self.try_later(task, error, Some(looked)).await?,
            }
        }
        if !skipped.is_empty() {
            self.journal
                .append(&Entry::Intend {
                    at: now(),
                    rows: skipped,
                })
                .await?;
        }
        self.write(writes).await
    }

    async fn write(&mut self, writes: Vec<(Task<R>, Act, Option<String>)>) -> Result<(), Error> {
        let (target, stop, at_once) = (self.target, self.stop, self.settings.concurrency.max(1));
        let mut writes = writes.into_iter();
        let mut under_way = stream::FuturesUnordered::new();
        loop {
            let mut sent = Vec::new();
            while !self.ends_early()
                && under_way.len() + sent.len() < at_once
                && let Some(write) = writes.next()
            {
                sent.push(write);
            }
            if !sent.is_empty() {
                let rows = sent.iter().map(|(task, act, _)| intention(&task.row, *act));
                self.journal
                    .append(&Entry::Intend {
                        at: now(),
                        rows: rows.collect(),
                    })
                    .await?;
                // From here on the rows may reach the target. Those that are not named yet will
                // not, so that a kill leaves few in doubt.
                self.journal.sync().await?;
            }
            for (task, act, id) in sent {
                under_way.push(async move {
                    let row = &task.row;
                    let linked = row.link.is_some();
                    let wrote = target
                        .write(act, id.as_deref(), linked, &row.record, stop)
                        .await;
                    let wrote = match wrote {
                        Wrote::Done(new) => Wrote::Done(id.or(new)),
                        other => other,
                    };
                    (task, act, wrote)
                });
            }
            match under_way.next().await {
                Some((task, act, wrote)) => self.wrote(task, act, wrote).await?,
                None => break,
            }
        }
        // What is not sent comes again with the next run.
        self.open.extend(writes.map(|(task, ..)| task));
        Ok(())
    }

    /// Notes what became of a write.
    async fn wrote(&mut self, mut task: Task<R>, act: Act, wrote: Wrote) -> Result<(), Error> {
        let outcome = match wrote {
            Wrote::Done(id) => {
                self.link(&task.row, id.as_deref()).await?;
                self.failed_writes = 0;
                match act {
                    Act::Update => Outcome::Updated,
                    Act::Create | Act::Skip | Act::Later => Outcome::Created,
                }
            }
            Wrote::Refused { field, why } => {
                self.count_failed_write(&why);
                Outcome::Refused {
                    field,
                    why,
                    cause: None,
                }
            }
            Wrote::Gone => Outcome::Refused {
                field: None,
                why: format!(
                    "take the link out to make the {} anew at the next transfer",
                    R::NOUN
                ),
                cause: Some(Cause::Gone),
            },
            Wrote::Exists(id) => {
                self.failed_writes = 0;
                self.link(&task.row, Some(&id)).await?;
                match self.settings.existing {
                    Existing::Skip => Outcome::Skipped,
                    Existing::Update => {
                        // It is changed with the next rows.
                        self.done(&task.row.id, &Outcome::NotDone).await?;
                        task.row.link = Some(id);
                        self.open.push(task);
                        return Ok(());
                    }
                }
            }
            Wrote::Doubtful(doubt) => {
                self.count_failed_write(&doubt.why);
                self.done(&task.row.id, &Outcome::Uncertain(doubt.clone()))
                    .await?;
                let intention = intention(&task.row, act);
                self.wait_for(task.row, intention, doubt, Duration::ZERO, false);
                return Ok(());
            }
            Wrote::NotDone(error) => {
                self.done(&task.row.id, &Outcome::NotDone).await?;
                return match error {
                    Some(error) => self.try_later(task, error, None).await,
                    None => {
                        self.open.push(task);
                        Ok(())
                    }
                };
            }
            Wrote::Fatal(error) => {
                self.give_up(error.into());
                self.done(&task.row.id, &Outcome::NotDone).await?;
                self.open.push(task);
                return Ok(());
            }
        };
        self.done(&task.row.id, &outcome).await?;
        self.finish(&task.row, outcome)
    }

    /// Keeps a row that is known not to be done, to be tried again. One that can't be looked up for
    /// a reason of its own does not keep the others from being done.
    ///
    /// `looked` is how many look-ups had succeeded before, where it is a look-up that failed.
    async fn try_later(
        &mut self,
        task: Task<R>,
        error: CallError,
        looked: Option<u64>,
    ) -> Result<(), Error> {
        let looking = looked.is_some();
        let mut tries = match task.state {
            State::Free(tries) if tries.made > 0 => tries,
            _ => Tries {
                made: 0,
                due: Instant::now(),
                looked: looked.unwrap_or(self.looked),
            },
        };
        if looking && tries.made == 0 {
            let row = intention(&task.row, Act::Later);
            self.journal
                .append(&Entry::Intend {
                    at: now(),
                    rows: vec![row],
                })
                .await?;
        }
        tries.made += 1;
        let wait = Duration::from_millis(250) * 4_u32.pow(tries.made.min(TRIES) - 1);
        tries.due = Instant::now() + error.retry_after().map_or(wait, |asked| asked.max(wait));
        let why = error.to_string();
        let last =
            tries.made >= TRIES || matches!(error.kind(), CallErrorKind::InvalidInput { .. });
        // Others are looked up meanwhile, or the vendor would say the same again.
        let is_its_own = *error.kind() != CallErrorKind::RateLimited
            && (self.looked > tries.looked || !error.is_temporary());
        if is_for_all(&error) || error.retry_after() > Some(LONGEST_WAIT) {
            self.give_up(error.into());
        } else if looking {
            self.count_failed_look(&why);
        } else {
            self.count_failed_write(&why);
        }
        if last && !self.halted {
            if looking && is_its_own {
                self.totals.rows += 1;
                let refusal = Refusal::new(Cause::NotLookedUp).detail(why);
                return self.refuse_open(&task.row.id, &refusal).await;
            }
            self.give_up(Error::new(
                ErrorKind::Temporary,
                format!("row {} was tried {TRIES} times: {why}", task.row.id),
            ));
        }
        let state = State::Free(tries);
        self.open.push(Task { state, ..task });
        Ok(())
    }

    /// Who has the addresses of rows; found out in so much time, if that is limited.
    async fn look_up(
        &mut self,
        tasks: &[Task<R>],
        within: Option<Duration>,
    ) -> Result<Vec<Result<Holder, CallError>>, Error> {
        if let Some(directory) = &mut self.directory {
            return tasks
                .iter()
                .map(|task| match (&task.row.link, &task.row.address) {
                    (Some(id), _) => Ok(Ok(Holder::One(Some(id.clone())))),
                    (None, Some((_, print))) => directory.find(print).map(Ok).map_err(temporary),
                    (None, None) => Ok(Ok(Holder::Nobody)),
                })
                .collect();
        }
        let (target, observer, stop) = (self.target, self.observer, self.stop);
        let asks = target.way == Way::Ask;
        let until = within.and_then(|within| Instant::now().checked_add(within));
        let asked: Vec<_> = tasks
            .iter()
            .map(|task| async move {
                match (&task.row.link, &task.row.address) {
                    (Some(id), _) => Ok(Holder::One(Some(id.clone()))),
                    (None, Some((address, _))) if asks => {
                        target.ask(address, until, observer, stop).await
                    }
                    _ => Ok(Holder::Nobody),
                }
            })
            .collect();
        let at_once = self.settings.concurrency.max(1);
        let holders: Vec<_> = stream::iter(asked).buffered(at_once).collect().await;
        let succeeded = holders.iter().filter(|holder| holder.is_ok()).count();
        if succeeded > 0 {
            self.failed_looks = 0;
        }
        self.looked += succeeded as u64;
        Ok(holders)
    }

    fn decide(&self, row: &mut Judged<R>, holder: Result<Holder, CallError>) -> Step {
        let holder = match holder {
            Ok(holder) => holder,
            Err(error) => return Step::Later(error),
        };
        match (holder, self.settings.existing) {
            (Holder::Nobody, _) if row.only_change.is_some() => {
                let refusal = row.only_change.take();
                Step::Refuse(refusal.unwrap_or_else(|| Refusal::new(Cause::InvalidInput)))
            }
            (Holder::Nobody, _) => Step::Write(Act::Create, None),
            (Holder::Unclear(why), _) => Step::Refuse(Refusal::new(Cause::NotLookedUp).detail(why)),
            (Holder::One(id), Existing::Skip) => Step::Finish(Outcome::Skipped, id),
            (Holder::Many, Existing::Skip) => Step::Finish(Outcome::Skipped, None),
            (Holder::One(Some(id)), Existing::Update) => {
                match self.rules(&Known::new()).as_change(row) {
                    Ok(()) => Step::Write(Act::Update, Some(id)),
                    Err(refusal) => Step::Refuse(refusal),
                }
            }
            (Holder::One(None) | Holder::Many, Existing::Update) => {
                Step::Refuse(Refusal::new(Cause::Ambiguous).field(R::KEY_FIELD))
            }
        }
    }

    /// Notes that a look for a row in doubt failed.
    fn failed_look(&mut self, error: CallError) {
        match is_for_all(&error) {
            true => self.give_up(error.into()),
            false => self.count_failed_look(&error.to_string()),
        }
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

    async fn done(&mut self, id: &str, outcome: &Outcome) -> Result<(), Error> {
        let entry = Entry::Done {
            id: id.to_owned(),
            outcome: outcome.clone(),
        };
        self.journal.append(&entry).await
    }

    /// Counts and reports a row that is settled.
    fn finish(&mut self, row: &Judged<R>, outcome: Outcome) -> Result<(), Error> {
        count(&mut self.totals, &outcome);
        match outcome {
            Outcome::Created | Outcome::Updated => {
                self.losses.add(&row.losses);
                self.report.losses(&row.id, &row.record, &row.losses)
            }
            Outcome::Refused { field, why, cause } => {
                let mut refusal = Refusal::new(cause.unwrap_or(Cause::Refused)).detail(why);
                refusal.field = field;
                self.report.refused(&row.id, &refusal)
            }
            // The others lose nothing, or are not settled and never handed here.
            Outcome::Skipped | Outcome::Uncertain(_) | Outcome::NotDone => Ok(()),
        }
    }

    fn refuse(&mut self, id: &str, refusal: &Refusal) -> Result<(), Error> {
        self.totals.refused += 1;
        // The journal names only rows that something is sent for.
        self.seen
            .insert(&print_of(id), mark(id))
            .map_err(temporary)?;
        self.passed.push(id.to_owned());
        self.report.refused(id, refusal)
    }

    /// Refuses a row that the journal may have as open.
    async fn refuse_open(&mut self, id: &str, refusal: &Refusal) -> Result<(), Error> {
        let why = refusal.detail.clone();
        self.done(
            id,
            &Outcome::Refused {
                field: refusal.field.clone(),
                why: why.unwrap_or_else(|| refusal.cause.words().to_owned()),
                cause: None,
            },
        )
        .await?;
        self.refuse(id, refusal)
    }

    /// Accounts for rows that an earlier run began and the source does not have any more.
    async fn account_for_the_rest(&mut self) -> Result<(), Error> {
        let mut rest: Vec<_> = std::mem::take(&mut self.begun).into_iter().collect();
        rest.sort_by(|one, other| one.0.cmp(&other.0));
        for (id, begun) in rest {
            const GONE: &str = "the source does not have it any more";
            match begun.outcome {
                Some(Outcome::Refused { field, why, cause }) => {
                    let mut refusal = Refusal::new(cause.unwrap_or(Cause::Refused)).detail(why);
                    refusal.field = field;
                    self.totals.rows += 1;
                    self.refuse(&id, &refusal)?;
                }
                Some(Outcome::NotDone) => {
                    let refusal = Refusal::new(Cause::Unreadable).detail(GONE);
                    self.totals.rows += 1;
                    self.refuse_open(&id, &refusal).await?;
                }
                outcome @ (None | Some(Outcome::Uncertain(_))) => {
                    let doubt = match outcome {
                        Some(Outcome::Uncertain(doubt)) => doubt,
                        _ => self.broken_off(begun.intention.3, begun.at),
                    };
                    let doubt = Doubt {
                        looked: Some(GONE.to_owned()),
                        ..doubt
                    };
                    self.done(&id, &Outcome::Uncertain(doubt.clone())).await?;
                    self.uncertain.insert(id, doubt);
                }
                Some(outcome) => count(&mut self.totals, &outcome),
            }
        }
        Ok(())
    }

    /// How things stand: the rows that are settled, and as uncertain those of which nothing tells.
    fn standing(&self) -> Totals {
        let mut totals = self.totals;
        for begun in self.begun.values().filter(|begun| begun.behind) {
            match &begun.outcome {
                Some(Outcome::NotDone) => {}
                Some(outcome) => count(&mut totals, outcome),
                None => count(&mut totals, &Outcome::Uncertain(Doubt::default())),
            }
        }
        let open = self.open.iter().filter(|task| !task.is_free()).count();
        let uncertain = (self.uncertain.len() + open) as u64;
        totals.rows += uncertain;
        totals.uncertain += uncertain;
        totals
    }

    fn checkpoint(&mut self, next: Option<Place>) -> Result<Checkpoint, Error> {
        Ok(Checkpoint {
            next,
            totals: self.totals,
            losses: self.losses.clone(),
            report: self.report.flush()?,
            written: None,
            begun: self.begun.keys().cloned().collect(),
            passed: std::mem::take(&mut self.passed),
            lacks: self.lack.is_some(),
        })
    }

    /// Brings the journal to its end, or leaves it so that the transfer can go on. The report ends
    /// with the rows that are uncertain; they are no part of the checkpoint, as a later run may
    /// settle them.
    async fn end(&mut self, worked: Result<(), Error>) -> Result<(Ended, Vec<Uncertain>), Error> {
        let gave_up = self.gave_up.take();
        let interrupted = self.stop.is_cancelled();
        let ended = match (worked, gave_up) {
            // The person's wish comes first, whatever it has made fail.
            _ if interrupted => Ended::Interrupted,
            (Err(failure), _) | (Ok(()), Some(failure)) => Ended::GaveUp(failure),
            (Ok(()), None) => {
                let checkpoint = self.checkpoint(None)?;
                self.journal.append(&Entry::End(checkpoint)).await?;
                if self.uncertain.is_empty() && self.lack.is_none() {
                    self.settings.journal.forget_key().await?;
                }
                Ended::Complete
            }
        };
        self.journal.sync().await?;
        let uncertain = self.all_uncertain();
        for row in &uncertain {
            self.report.uncertain(row)?;
        }
        self.report.flush()?;
        Ok((ended, uncertain))
    }

    /// The rows of which nothing tells whether they are carried over.
    fn all_uncertain(&self) -> Vec<Uncertain> {
        let target = self.target.name();
        let of = |id: &str, doubt: &Doubt| Uncertain {
            row: id.to_owned(),
            target: target.clone(),
            operation: doubt.operation.clone(),
            at: doubt.at.clone(),
            request_id: doubt.request_id.clone(),
            detail: doubt.why.clone(),
            looked: doubt.looked.clone(),
        };
        let mut rows: Vec<_> = self
            .uncertain
            .iter()
            .map(|(id, doubt)| of(id, doubt))
            .collect();
        for task in &self.open {
            if let State::Doubtful(wait) = &task.state {
                rows.push(of(&task.row.id, &wait.doubt));
            }
        }
        let behind = self.begun.iter().filter(|(_, begun)| begun.behind);
        for (id, begun) in behind {
            match &begun.outcome {
                Some(Outcome::Uncertain(doubt)) => rows.push(of(id, doubt)),
                None => {
                    let doubt = self.broken_off(begun.intention.3, begun.at.clone());
                    rows.push(of(id, &doubt));
                }
                Some(_) => {}
            }
        }
        rows
    }
}

/// Counts a row by what became of it. What is not settled counts as uncertain, but for what is known
/// not to be done.
fn count(totals: &mut Totals, outcome: &Outcome) {
    let kind = match outcome {
        Outcome::Created => &mut totals.created,
        Outcome::Updated => &mut totals.updated,
        Outcome::Skipped => &mut totals.skipped,
        Outcome::Refused { .. } => &mut totals.refused,
        Outcome::Uncertain(_) => &mut totals.uncertain,
        Outcome::NotDone => return,
    };
    *kind += 1;
    totals.rows += 1;
}

fn intention<R>(row: &Judged<R>, act: Act) -> Intention {
    let print = row.address.as_ref().map(|(_, print)| *print);
    Intention(row.id.clone(), print, row.body, act)
}
