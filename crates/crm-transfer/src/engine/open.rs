//! Rows that are not settled: those in doubt are looked for, and the others are tried again.

use super::*;

impl<R: Transferable> Run<'_, R> {
    /// Keeps a row whose write is in doubt until it is found or looking has taken long enough.
    pub(super) fn wait_for(
        &mut self,
        row: CheckedRow<R>,
        intent: WriteIntent,
        doubt: UncertainWrite,
        ago: Duration,
        again: bool,
    ) {
        let due = Instant::now();
        // A clock that can't go back so far is one that has just begun.
        let began = due.checked_sub(ago).unwrap_or(due);
        let wait = Wait {
            intent,
            doubt,
            began,
            due,
            again,
        };
        self.open.push(Task {
            row,
            state: State::Uncertain(Box::new(wait)),
        });
    }

    /// Works on the open rows that are due, and continues with that while there are too many.
    ///
    /// Where the target has to be listed for it, rows in doubt wait until there are too many.
    pub(super) async fn work_on_open(&mut self) -> Result<(), Error> {
        let mut most = MOST_OPEN;
        while !self.ends_early() {
            let full = self.open.len() >= most;
            self.work_on_due(self.target.lookup != Lookup::List || full)
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
    pub(super) async fn settle_all(&mut self) -> Result<(), Error> {
        while !self.ends_early() && !self.open.is_empty() {
            self.work_on_due(true).await?;
            self.observer.advanced(&self.current_totals());
            if !self.sleep_until_due().await {
                return Ok(());
            }
        }
        Ok(())
    }

    /// Sleeps until an open row is due; no if a stop was asked for meanwhile, or the wait is too long.
    pub(super) async fn sleep_until_due(&mut self) -> bool {
        let Some(due) = self.open.iter().map(Task::due).min() else {
            return true;
        };
        let wait = due.saturating_duration_since(Instant::now());
        if wait > self.settings.longest_wait {
            let rows = self.open.len();
            let message = format!("{rows} rows are worked on again in {} s", wait.as_secs());
            self.give_up(Error::waits(message, wait));
            return false;
        }
        pause(self.stop, wait).await
    }

    /// Looks for the rows in doubt that are due, and tries those again that are known not to be
    /// done.
    pub(super) async fn work_on_due(&mut self, look: bool) -> Result<(), Error> {
        let now = Instant::now();
        let (due, open) = std::mem::take(&mut self.open)
            .into_iter()
            .partition::<Vec<_>, _>(|task| task.due() <= now && (look || task.is_free()));
        self.open = open;
        let (mut free, mut doubtful) = due.into_iter().partition::<Vec<_>, _>(Task::is_free);
        if !doubtful.is_empty() && self.target.lookup == Lookup::List {
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
    pub(super) async fn look_for(
        &mut self,
        tasks: Vec<Task<R>>,
        began: Instant,
    ) -> Result<Vec<Task<R>>, Error> {
        // A look may have to wait for its turn, and is not waited for much longer than was said.
        let waited = tasks.iter().filter_map(|task| match &task.state {
            State::Uncertain(wait) => Some(began.saturating_duration_since(wait.began)),
            State::Free(_) => None,
        });
        let left = self
            .settings
            .settle
            .saturating_sub(waited.min().unwrap_or_default());
        let existing_records = self.look_up(&tasks, Some(left.max(LOOK))).await?;
        let mut again = Vec::new();
        for (task, existing_record) in tasks.into_iter().zip(existing_records) {
            let State::Uncertain(mut wait) = task.state else {
                continue;
            };
            let row = task.row;
            let found = self
                .what_became_of(&row, &wait.intent, existing_record)
                .await;
            match found {
                Found::Done(outcome, id) => {
                    self.link(&row, id.as_deref()).await?;

                    if matches!(outcome, RowOutcome::Created | RowOutcome::Updated) {
                        self.tell_written(&row, wait.intent.act, id.clone(), None);
                    }
                    let mut row = self.as_written(row, wait.intent.act);
                    let is_new = outcome == RowOutcome::Created;
                    self.list_written(&mut row, id.as_deref(), is_new).await;
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
                        let state = State::Uncertain(wait);
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
    pub(super) async fn what_became_of(
        &mut self,
        row: &CheckedRow<R>,
        intent: &WriteIntent,
        existing_record: Result<ExistingRecord, CallError>,
    ) -> Found {
        let print = row.address.as_ref().map(|(_, print)| *print);
        let is_linked = row.link.is_some();
        if !is_linked && (print.is_none() || matches!(self.target.lookup, Lookup::Unavailable(_))) {
            return Found::Nowhere("it can't be looked for at the target");
        }
        if !is_linked && intent.key != print {
            return Found::Unclear("it has another address at the source since");
        }
        let existing_record = match existing_record {
            Ok(existing_record) => existing_record,
            Err(error) => return Found::Not(Some(error)),
        };
        match (existing_record, intent.act) {
            (ExistingRecord::None | ExistingRecord::Unknown(_), _) => Found::Not(None),
            (ExistingRecord::Many, _) => {
                Found::Unclear("more than one record of the target matches it")
            }
            (ExistingRecord::One(id), Act::Create) => Found::Done(RowOutcome::Created, id),
            (ExistingRecord::One(id), Act::Skip | Act::Later) => {
                Found::Done(RowOutcome::Skipped, id)
            }
            (ExistingRecord::One(Some(id)), Act::Update) if self.target.can_read() => {
                match self.target.has(&id, is_linked, &row.record).await {
                    Ok(true) => Found::Done(RowOutcome::Updated, Some(id)),
                    Ok(false) => Found::Not(None),
                    Err(error) => Found::Not(Some(error)),
                }
            }
            (ExistingRecord::One(_), Act::Update) => {
                Found::Unclear("the target does not show what was changed")
            }
        }
    }

    /// Leaves a row uncertain.
    pub(super) async fn leave(
        &mut self,
        row: &CheckedRow<R>,
        wait: Wait,
        looked: &str,
    ) -> Result<(), Error> {
        let doubt = UncertainWrite {
            looked: Some(looked.to_owned()),
            ..wait.doubt
        };
        self.done(&row.id, &RowOutcome::Uncertain(doubt.clone()))
            .await?;
        self.uncertain.insert(row.id.clone(), doubt);
        Ok(())
    }

    /// Notes that a look for a row in doubt failed.
    pub(super) fn failed_look(&mut self, error: CallError) {
        match is_for_all(&error) {
            true => self.give_up(error.into()),
            false => self.count_failed_look(&error.to_string()),
        }
    }

    /// Keeps a row that is known not to be done, to be tried again. One that can't be looked up for
    /// a reason of its own does not keep the others from being done.
    ///
    /// `looked` is how many look-ups had succeeded before, where it is a look-up that failed.
    pub(super) async fn try_later(
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
            let row = intent(&task.row, Act::Later);
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
        if is_for_all(&error) || error.retry_after() > Some(self.settings.longest_wait) {
            self.give_up(error.into());
        } else if looking {
            self.count_failed_look(&why);
        } else {
            self.count_failed_write(&why);
        }
        if last && !self.halted {
            if looking && is_its_own {
                self.totals.rows += 1;
                let rejection = Rejection::new(Cause::NotLookedUp).detail(why);
                return self.reject_open(&task.row.id, &rejection).await;
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
}
