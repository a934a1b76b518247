//! Deciding what is done with rows, and doing it.

use super::*;

/// A write, with the id at the target where that is known.
type Planned<R> = (Task<R>, Act, Option<String>);

impl<R: Transferable> Run<'_, R> {
    /// Looks rows up, decides what is to be done with them, and does it.
    pub(super) async fn work(&mut self, tasks: Vec<Task<R>>) -> Result<(), Error> {
        if tasks.is_empty() {
            return Ok(());
        }
        if self.ends_early() {
            self.open.extend(tasks);
            return Ok(());
        }
        let looked = self.looked;
        let existing_records = self.look_up(&tasks, None).await?;
        let (mut writes, mut there, mut skipped) = (Vec::new(), Vec::new(), Vec::new());
        for (mut task, existing_record) in tasks.into_iter().zip(existing_records) {
            match self.decide(&mut task.row, existing_record) {
                Step::Write(act, id) => writes.push((task, act, id)),
                Step::Finish(outcome, id) => there.push((task, outcome, id)),
                Step::Reject(rejection) => {
                    self.totals.rows += 1;
                    self.reject_open(&task.row.id, &rejection).await?;
                }
                Step::Later(error) => self.try_later(task, error, Some(looked)).await?,
            }
        }
        for (task, outcome, id) in self.on_lists(there).await? {
            self.link(&task.row, id.as_deref()).await?;
            skipped.push(intent(&task.row, Act::Skip));
            self.finish(&task.row, outcome)?;
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

    /// Puts rows that the target has already on the lists, and gives those that are done with. The
    /// journal does not have them yet: a run that breaks off here does it again.
    async fn on_lists(&mut self, there: Vec<There<R>>) -> Result<Vec<There<R>>, Error> {
        if !self.lists.takes_existing() {
            return Ok(there);
        }
        let known = there.iter();
        let known = known.filter_map(|(task, _, id)| Some((&task.row, id.as_deref()?)));
        let known: Vec<_> = known.collect();
        if known.is_empty() || self.put_on_lists(&known).await.is_ok() {
            self.listed += known.len() as u64;
            return Ok(there);
        }
        // One that is rejected is no reason to leave the others.
        let mut done = Vec::new();
        for (task, outcome, id) in there {
            let put = match &id {
                Some(id) => self.put_on_lists(&[(&task.row, id)]).await,
                None => Ok(()),
            };
            match put {
                Ok(()) => {
                    self.listed += u64::from(id.is_some());
                    done.push((task, outcome, id));
                }
                Err(error) if error.is_temporary() || is_for_all(&error) => {
                    self.try_later(task, error, None).await?;
                }
                Err(error) => {
                    let rejection = Rejection::new(Cause::Rejected).field(LISTS);
                    let rejection = rejection.detail(error.to_string());
                    self.totals.rows += 1;
                    self.reject_open(&task.row.id, &rejection).await?;
                }
            }
        }
        Ok(done)
    }

    /// Puts a row that was written on the lists, where the write has not done it. That it can't be is
    /// a loss.
    pub(super) async fn list_written(
        &mut self,
        row: &mut CheckedRow<R>,
        id: Option<&str>,
        is_new: bool,
    ) {
        let Some(id) = id.filter(|_| self.lists.has_to_add(row, is_new)) else {
            return;
        };
        match self.put_on_lists(&[(&*row, id)]).await {
            Ok(()) => self.listed += u64::from(!is_new),
            Err(error) => row.losses.push(lists::not_on_lists(&error)),
        }
    }

    async fn put_on_lists(&self, rows: &[(&CheckedRow<R>, &str)]) -> Result<(), CallError> {
        let (observer, stop) = (self.observer, self.stop);
        let watch = Watch {
            observer,
            stop,
            longest_wait: self.settings.longest_wait,
        };
        if self.lists.creates_existing() {
            for (row, _) in rows {
                let mut contact = row.record.alone();
                contact.put_on(&self.lists.ids);
                self.target.create_again(&contact, watch).await?;
            }
            return Ok(());
        }
        let ids = rows.iter().map(|(_, id)| ContactId::from(*id));
        let ids: Vec<_> = ids.collect();
        for list in &self.lists.ids {
            lists::add(&self.target.crm, list, &ids, watch).await?;
        }
        Ok(())
    }

    /// Who has the addresses of rows; found out in so much time, if that is limited.
    pub(super) async fn look_up(
        &mut self,
        tasks: &[Task<R>],
        within: Option<Duration>,
    ) -> Result<Vec<Result<ExistingRecord, CallError>>, Error> {
        if let Some(directory) = &mut self.directory {
            return tasks
                .iter()
                .map(|task| match (&task.row.link, &task.row.address) {
                    (Some(id), _) => Ok(Ok(ExistingRecord::One(Some(id.clone())))),
                    (None, Some((_, print))) => directory.find(print).map(Ok).map_err(temporary),
                    (None, None) => Ok(Ok(ExistingRecord::None)),
                })
                .collect();
        }
        let (target, observer, stop) = (self.target, self.observer, self.stop);
        let asks = target.lookup == Lookup::Search;
        let until = within.and_then(|within| Instant::now().checked_add(within));
        let asked: Vec<_> = tasks
            .iter()
            .map(|task| async move {
                match (&task.row.link, &task.row.address) {
                    (Some(id), _) => Ok(ExistingRecord::One(Some(id.clone()))),
                    (None, Some((address, _))) if asks => {
                        let asked = target.ask(address, until, observer, stop).await;
                        asked.map(|asked| asked.existing_record)
                    }
                    _ => Ok(ExistingRecord::None),
                }
            })
            .collect();
        let at_once = self.settings.concurrency.max(1);
        let existing_records: Vec<_> = stream::iter(asked).buffered(at_once).collect().await;
        let succeeded = existing_records
            .iter()
            .filter(|existing_record| existing_record.is_ok())
            .count();
        if succeeded > 0 {
            self.failed_looks = 0;
        }
        self.looked += succeeded as u64;
        Ok(existing_records)
    }

    pub(super) fn decide(
        &self,
        row: &mut CheckedRow<R>,
        existing_record: Result<ExistingRecord, CallError>,
    ) -> Step {
        let existing_record = match existing_record {
            Ok(existing_record) => existing_record,
            Err(error) => return Step::Later(error),
        };
        match (existing_record, self.settings.existing) {
            (ExistingRecord::None, _) if row.only_change.is_some() => {
                let rejection = row.only_change.take();
                Step::Reject(rejection.unwrap_or_else(|| Rejection::new(Cause::InvalidInput)))
            }
            (ExistingRecord::None, _) => Step::Write(Act::Create, None),
            (ExistingRecord::Unknown(why), _) => {
                Step::Reject(Rejection::new(Cause::NotLookedUp).detail(why))
            }
            (ExistingRecord::One(id), Existing::Skip) => Step::Finish(RowOutcome::Skipped, id),
            (ExistingRecord::Many, Existing::Skip) => Step::Finish(RowOutcome::Skipped, None),
            (ExistingRecord::One(Some(id)), Existing::Update) => {
                match self.rules(&Known::new()).as_change(row) {
                    Ok(()) => Step::Write(Act::Update, Some(id)),
                    Err(rejection) => Step::Reject(rejection),
                }
            }
            (ExistingRecord::One(None) | ExistingRecord::Many, Existing::Update) => {
                Step::Reject(row.of_key(Cause::Ambiguous))
            }
        }
    }

    pub(super) async fn write(&mut self, writes: Vec<Planned<R>>) -> Result<(), Error> {
        let (target, stop, at_once) = (self.target, self.stop, self.settings.concurrency.max(1));
        let keep_before = self.settings.keep_before;
        let ahead = self.settings.writes_ahead;
        let mut writes = writes.into_iter();
        // Writes that the journal names and that are not sent.
        let mut named = VecDeque::new();
        let mut under_way = stream::FuturesUnordered::new();
        loop {
            // While the store is busy nobody works on what is in flight, so that a store that is slow
            // is asked when nothing is.
            let is_free = match ahead {
                0 | 1 => under_way.len() < at_once,
                _ => under_way.is_empty(),
            };
            if is_free && named.is_empty() && !self.ends_early() {
                let next = ahead.max(at_once - under_way.len());
                named.extend(writes.by_ref().take(next));
                self.intend(&named).await?;
            }
            while under_way.len() < at_once
                && !self.ends_early()
                && let Some((task, act, id)) = named.pop_front()
            {
                under_way.push(async move {
                    let row = &task.row;
                    let linked = row.link.is_some();
                    let before = match (&id, act, keep_before) {
                        (Some(id), Act::Update, true) => target.read(id).await,
                        _ => None,
                    };
                    if let (Some(before), Some(id)) = (&before, &id)
                        && target.is_unchanged(before, row)
                    {
                        let unchanged = WriteResult::Unchanged(id.clone());
                        return (task, act, unchanged, None);
                    }
                    let wrote = target
                        .write(act, id.as_deref(), linked, &row.record, stop)
                        .await;
                    let wrote = match wrote {
                        WriteResult::Done(new) => WriteResult::Done(id.or(new)),
                        other => other,
                    };
                    (task, act, wrote, before)
                });
            }
            match under_way.next().await {
                Some((task, act, wrote, before)) => self.wrote(task, act, wrote, before).await?,
                None => break,
            }
        }
        for (task, ..) in named {
            self.done(&task.row.id, &RowOutcome::NotDone).await?;
            self.open.push(task);
        }
        // What is not sent comes again with the next run.
        self.open.extend(writes.map(|(task, ..)| task));
        Ok(())
    }

    /// Notes what will be sent.
    async fn intend(&mut self, writes: &VecDeque<Planned<R>>) -> Result<(), Error> {
        if writes.is_empty() {
            return Ok(());
        }
        let rows = writes.iter().map(|(task, act, _)| intent(&task.row, *act));
        let rows = rows.collect();
        let at = now();
        self.journal.append(&Entry::Intend { at, rows }).await?;
        // From here on the rows may reach the target. Those that are not named yet will not, so that
        // a kill leaves few in doubt.
        self.journal.sync().await
    }

    /// Notes what became of a write.
    pub(super) async fn wrote(
        &mut self,
        mut task: Task<R>,
        act: Act,
        wrote: WriteResult,
        before: Option<R>,
    ) -> Result<(), Error> {
        let outcome = match wrote {
            WriteResult::Done(id) => {
                self.link(&task.row, id.as_deref()).await?;
                let is_new = act != Act::Update;
                self.list_written(&mut task.row, id.as_deref(), is_new)
                    .await;
                self.failed_writes = 0;
                self.tell_written(&task.row, act, id, before);
                match act {
                    Act::Update => RowOutcome::Updated,
                    Act::Create | Act::Skip | Act::Later => RowOutcome::Created,
                }
            }
            WriteResult::Rejected { field, why } => {
                self.count_failed_write(&why);
                RowOutcome::Rejected {
                    field,
                    why,
                    cause: None,
                }
            }
            WriteResult::Unchanged(id) => {
                self.link(&task.row, Some(&id)).await?;
                self.list_written(&mut task.row, Some(&id), false).await;
                RowOutcome::Skipped
            }
            WriteResult::Gone => RowOutcome::Rejected {
                field: None,
                why: format!(
                    "take the link out to make the {} anew at the next transfer",
                    R::NOUN
                ),
                cause: Some(Cause::Gone),
            },
            WriteResult::Exists(id) => {
                self.failed_writes = 0;
                self.link(&task.row, Some(&id)).await?;
                match self.settings.existing {
                    Existing::Skip => {
                        self.list_written(&mut task.row, Some(&id), false).await;
                        RowOutcome::Skipped
                    }
                    Existing::Update => {
                        // It is changed with the next rows.
                        self.done(&task.row.id, &RowOutcome::NotDone).await?;
                        task.row.link = Some(id);
                        self.open.push(task);
                        return Ok(());
                    }
                }
            }
            WriteResult::Uncertain(doubt) => {
                self.count_failed_write(&doubt.why);
                self.done(&task.row.id, &RowOutcome::Uncertain(doubt.clone()))
                    .await?;
                let intent = intent(&task.row, act);
                self.wait_for(task.row, intent, doubt, Duration::ZERO, false);
                return Ok(());
            }
            WriteResult::NotDone(error) => {
                self.done(&task.row.id, &RowOutcome::NotDone).await?;
                return match error {
                    Some(error) => self.try_later(task, error, None).await,
                    None => {
                        self.open.push(task);
                        Ok(())
                    }
                };
            }
            WriteResult::Fatal(error) => {
                self.give_up(error.into());
                self.done(&task.row.id, &RowOutcome::NotDone).await?;
                self.open.push(task);
                return Ok(());
            }
        };
        self.done(&task.row.id, &outcome).await?;
        self.finish(&task.row, outcome)
    }

    /// Tells the observer what was written.
    pub(super) fn tell_written(
        &self,
        row: &CheckedRow<R>,
        act: Act,
        id: Option<String>,
        before: Option<R>,
    ) {
        let is_update = act == Act::Update;
        self.observer.written(&Written {
            row: row.id.clone(),
            is_update,
            id,
            after: match is_update {
                true => self.target.change_of(row),
                false => serde_json::to_value(&row.record).unwrap_or_default(),
            },
            before: before.map(|before| serde_json::to_value(&before).unwrap_or_default()),
        });
    }

    /// Lists the target, where that is how rows are looked up.
    pub(super) async fn list_target(&mut self) -> Result<(), Error> {
        if self.target.lookup == Lookup::List {
            // What was known stays: a later list may not show all yet that is there.
            let known = match self.directory.take() {
                Some(known) => known,
                None => Directory::new(&self.settings.directory()).map_err(temporary)?,
            };
            let listed = self.target.list(
                known,
                &self.hasher,
                self.settings.settle,
                self.observer,
                self.stop,
            );
            self.directory = Some(listed.await?);
            self.looked += 1;
        }
        Ok(())
    }

    /// Keeps which record of the target a row is. It is kept before the journal tells of the row, so
    /// that a run that breaks off in between finds it.
    pub(super) async fn link(&self, row: &CheckedRow<R>, id: Option<&str>) -> Result<(), Error> {
        match (self.links, id) {
            (Some(links), Some(id)) if row.named && row.link.as_deref() != Some(id) => {
                links.keep(R::RESOURCE, &row.id, id).await
            }
            _ => Ok(()),
        }
    }
}
