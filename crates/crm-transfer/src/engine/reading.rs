//! Reading the source, and taking its rows on.

use super::*;

impl<R: Transferable> Run<'_, R> {
    /// Works through the rows of the source, from where it is to its end. A list that gave fewer rows
    /// than it counts is read again: rows that moved while it was read were on no page of it.
    pub(super) async fn work_through_all(&mut self, source: &mut Source<R>) -> Result<(), Error> {
        for reading in 1.. {
            self.work_through(source).await?;
            if self.ends_early() {
                return Ok(());
            }
            self.lack = source.lack(self.came().rows, self.named);
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

    /// Works through the rows of the source, from where it is to its end, or to as many as are wanted.
    pub(super) async fn work_through(&mut self, source: &mut Source<R>) -> Result<(), Error> {
        if self.left(0) == 0 {
            return Ok(());
        }
        let most = self.left(0);
        let mut batch = source.batch(most, self.observer, self.stop).await?;
        loop {
            let (last, next) = (batch.last, batch.next);
            let (observer, stop) = (self.observer, self.stop);
            let most = self.left(batch.rows.len() as u64);
            // The next rows come while these are written.
            let following = async {
                match last || most == 0 {
                    true => None,
                    false => Some(source.batch(most, observer, stop).await),
                }
            };
            let (done, following) = join(self.take_on(batch.rows), following).await;
            done?;
            if !self.ends_early() {
                self.work_on_open().await?;
            }
            self.observer.advanced(&self.current_totals());
            if self.ends_early() || last {
                return Ok(());
            }
            let checkpoint = self.checkpoint(next)?;
            self.journal.append(&Entry::Page(checkpoint)).await?;
            batch = match (following, self.left(0)) {
                (Some(batch), _) => batch?,
                (None, 0) => return Ok(()),
                // Some of the rows had come before.
                (None, most) => source.batch(most, self.observer, self.stop).await?,
            };
        }
    }

    /// How many rows are to be taken next, when so many more than were taken on are at hand.
    pub(super) fn left(&self, at_hand: u64) -> usize {
        let limit = self.settings.limit.unwrap_or(u64::MAX);
        let left = limit.saturating_sub(self.taken.saturating_add(at_hand));
        left.min(BATCH as u64) as usize
    }

    /// Comes back to the rows that earlier runs left open behind the checkpoint: the source is asked
    /// for the rows among which each came, as the journal has no addresses to look for. Rows that have
    /// moved since are looked for from the beginning of the source.
    pub(super) async fn revisit(&mut self, source: &mut Source<R>) -> Result<(), Error> {
        if !self.has_rows_before_checkpoint() {
            return Ok(());
        }
        let open = self
            .begun
            .values()
            .filter(|begun| begun.is_before_checkpoint)
            .count();
        let whole = self.totals.rows + open as u64 + MOVED;
        let mut places = BTreeMap::new();
        for begun in self
            .begun
            .values()
            .filter(|begun| begun.is_before_checkpoint)
        {
            places.insert(begun.from.number, begun.from.clone());
        }
        // So many places may be more to read than all of it.
        if (places.len() * BATCH) as u64 <= whole {
            for (number, from) in places {
                let mut begun = self.begun.values();
                if !begun.any(|begun| begun.is_before_checkpoint && begun.from.number == number) {
                    continue;
                }
                source.go_to(from.place.clone())?;
                // A vendor may not know an old place any more.
                let Ok(batch) = source.batch(BATCH, self.observer, self.stop).await else {
                    break;
                };
                self.take_up(batch.rows).await?;
                if self.ends_early() || !self.has_rows_before_checkpoint() {
                    return Ok(());
                }
            }
        }
        self.revisit_all(source, whole).await
    }

    pub(super) fn has_rows_before_checkpoint(&self) -> bool {
        self.begun.values().any(|begun| begun.is_before_checkpoint)
    }

    /// Comes back to the open rows from the beginning of the source; but not far beyond the checkpoint,
    /// as the rows that have moved there come in their turn.
    pub(super) async fn revisit_all(
        &mut self,
        source: &mut Source<R>,
        mut left: u64,
    ) -> Result<(), Error> {
        source.go_to(None)?;
        loop {
            let batch = source.batch(BATCH, self.observer, self.stop).await?;
            left = left.saturating_sub(batch.rows.len() as u64);
            self.take_up(batch.rows).await?;
            if batch.last || left == 0 || self.ends_early() || !self.has_rows_before_checkpoint() {
                return Ok(());
            }
        }
    }

    /// Continues with those of some rows that earlier runs left open.
    pub(super) async fn take_up(&mut self, rows: Vec<Row<R>>) -> Result<(), Error> {
        let known = self.known(&rows).await?;
        let mut tasks = Vec::new();
        for row in rows {
            let may_be_it = match &row.id {
                Some(id) => self
                    .begun
                    .get(id)
                    .is_some_and(|begun| begun.is_before_checkpoint),
                None => true,
            };
            if !may_be_it {
                continue;
            }
            // What can't be judged any more stays open, and is accounted for.
            let Ok(row) = self.rules(&known).judge(row) else {
                continue;
            };
            if self
                .begun
                .get(&row.id)
                .is_some_and(|begun| begun.is_before_checkpoint)
                && let Some(begun) = self.begun.remove(&row.id)
            {
                tasks.extend(self.go_on_with(row, begun).await?);
            }
        }
        self.work(tasks).await?;
        if !self.ends_early() {
            self.work_on_open().await?;
        }
        self.observer.advanced(&self.current_totals());
        Ok(())
    }

    /// Judges rows, leaves those that an earlier run has settled, and works on the others.
    pub(super) async fn take_on(&mut self, rows: Vec<Row<R>>) -> Result<(), Error> {
        let known = self.known(&rows).await?;
        let mut tasks = Vec::with_capacity(rows.len());
        for row in rows {
            self.named &= row.id.is_some();
            if let Some(id) = &row.id
                && self.seen.get(&hash_of(id)).map_err(temporary)?.is_some()
            {
                continue;
            }
            let row = match self.rules(&known).judge(row) {
                Ok(row) => row,
                Err((id, rejection)) => {
                    self.taken += 1;
                    self.totals.rows += 1;
                    self.reject(&id, &rejection)?;
                    continue;
                }
            };
            if let Some(begun) = self.begun.remove(&row.id) {
                self.taken += u64::from(!begun.is_before_checkpoint);
                tasks.extend(self.go_on_with(row, begun).await?);
                continue;
            }
            match remember(&mut self.seen, &row)? {
                Before::Nothing => {
                    self.taken += 1;
                    tasks.push(Task::free(row));
                }
                Before::Itself => {}
                Before::Another => {
                    self.taken += 1;
                    self.totals.rows += 1;
                    self.reject(&row.id, &row.of_key(Cause::Double))?;
                }
            }
        }
        self.work(tasks).await
    }

    /// Counts a row that an earlier run has settled, or says what is left to do about it.
    pub(super) async fn go_on_with(
        &mut self,
        row: CheckedRow<R>,
        begun: StartedRow,
    ) -> Result<Option<Task<R>>, Error> {
        let StartedRow {
            intent,
            at,
            outcome,
            ..
        } = begun;
        let (doubt, ago) = match outcome {
            Some(RowOutcome::NotDone) => return Ok(Some(Task::free(row))),
            Some(RowOutcome::Uncertain(doubt)) => {
                let ago = since(&doubt.at).unwrap_or_default();
                (doubt, ago)
            }
            None => {
                let doubt = self.broken_off(intent.act, at);
                self.done(&row.id, &RowOutcome::Uncertain(doubt.clone()))
                    .await?;
                // Nothing tells when it was sent.
                (doubt, Duration::ZERO)
            }
            Some(outcome) => {
                let row = self.as_written(row, intent.act);
                self.finish(&row, outcome)?;
                return Ok(None);
            }
        };
        let again = self.settings.retry_uncertain;
        self.wait_for(row, intent, doubt, ago, again);
        Ok(None)
    }

    /// The doubt about a row that was begun and has no outcome.
    pub(super) fn broken_off(&self, act: Act, at: String) -> UncertainWrite {
        UncertainWrite {
            why: "the run ended before its outcome was known".to_owned(),
            at,
            ..self.target.doubt(act)
        }
    }

    /// A row with the losses of what was done with it.
    pub(super) fn as_written(&self, mut row: CheckedRow<R>, act: Act) -> CheckedRow<R> {
        if act == Act::Update {
            // It was possible when it was done.
            let _ = self.rules(&Known::new()).as_change(&mut row);
        }
        row
    }
}
