//! Deciding what is done with rows, and doing it.

use super::*;

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

    /// Who has the addresses of rows; found out in so much time, if that is limited.
    pub(super) async fn look_up(
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
                        let asked = target.ask(address, until, observer, stop).await;
                        asked.map(|asked| asked.holder)
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

    pub(super) fn decide(&self, row: &mut Judged<R>, holder: Result<Holder, CallError>) -> Step {
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

    pub(super) async fn write(
        &mut self,
        writes: Vec<(Task<R>, Act, Option<String>)>,
    ) -> Result<(), Error> {
        let (target, stop, at_once) = (self.target, self.stop, self.settings.concurrency.max(1));
        let keep_before = self.settings.keep_before;
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
                    let before = match (&id, act, keep_before) {
                        (Some(id), Act::Update, true) => target.read(id).await,
                        _ => None,
                    };
                    let wrote = target
                        .write(act, id.as_deref(), linked, &row.record, stop)
                        .await;
                    let wrote = match wrote {
                        Wrote::Done(new) => Wrote::Done(id.or(new)),
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
        // What is not sent comes again with the next run.
        self.open.extend(writes.map(|(task, ..)| task));
        Ok(())
    }

    /// Notes what became of a write.
    pub(super) async fn wrote(
        &mut self,
        mut task: Task<R>,
        act: Act,
        wrote: Wrote,
        before: Option<R>,
    ) -> Result<(), Error> {
        let outcome = match wrote {
            Wrote::Done(id) => {
                self.link(&task.row, id.as_deref()).await?;
                self.failed_writes = 0;
                self.tell_written(&task.row, act, id, before);
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

    /// Tells the observer what was written.
    pub(super) fn tell_written(
        &self,
        row: &Judged<R>,
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

    /// Keeps which record of the target a row is. It is kept before the journal tells of the row, so
    /// that a run that breaks off in between finds it.
    pub(super) async fn link(&self, row: &Judged<R>, id: Option<&str>) -> Result<(), Error> {
        match (self.links, id) {
            (Some(links), Some(id)) if row.named && row.link.as_deref() != Some(id) => {
                links.keep(R::RESOURCE, &row.id, id).await
            }
            _ => Ok(()),
        }
    }
}
