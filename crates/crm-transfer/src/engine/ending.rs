//! Counting and reporting rows, and bringing a run to its end.

use super::*;

impl<R: Transferable> Run<'_, R> {
    pub(super) async fn done(&mut self, id: &str, outcome: &RowOutcome) -> Result<(), Error> {
        let entry = Entry::Done {
            id: id.to_owned(),
            outcome: outcome.clone(),
        };
        self.journal.append(&entry).await
    }

    /// Counts and reports a row that is settled.
    pub(super) fn finish(&mut self, row: &CheckedRow<R>, outcome: RowOutcome) -> Result<(), Error> {
        count(&mut self.totals, &outcome);
        match outcome {
            RowOutcome::Created | RowOutcome::Updated => {
                self.losses.add(&row.losses);
                self.report.losses(&row.id, &row.record, &row.losses)
            }
            RowOutcome::Rejected { field, why, cause } => {
                let rejection = rejection_of(field, why, cause);
                self.report.rejected(&row.id, &rejection)
            }
            // The others lose nothing, or are not settled and never handed here.
            RowOutcome::Skipped | RowOutcome::Uncertain(_) | RowOutcome::NotDone => Ok(()),
        }
    }

    pub(super) fn reject(&mut self, id: &str, rejection: &Rejection) -> Result<(), Error> {
        self.totals.rejected += 1;
        // The journal names only rows that something is sent for.
        self.seen
            .insert(&hash_of(id), mark(id))
            .map_err(temporary)?;
        self.passed.push(id.to_owned());
        self.report.rejected(id, rejection)
    }

    /// Rejects a row that the journal may have as open.
    pub(super) async fn reject_open(
        &mut self,
        id: &str,
        rejection: &Rejection,
    ) -> Result<(), Error> {
        let why = rejection.detail.clone();
        self.done(
            id,
            &RowOutcome::Rejected {
                field: rejection.field.clone(),
                why: why.unwrap_or_else(|| rejection.cause.words().to_owned()),
                cause: Some(rejection.cause),
            },
        )
        .await?;
        self.reject(id, rejection)
    }

    /// Accounts for rows that an earlier run began and the source does not have any more.
    pub(super) async fn account_for_the_rest(&mut self) -> Result<(), Error> {
        let mut rest: Vec<_> = std::mem::take(&mut self.begun).into_iter().collect();
        rest.sort_by(|one, other| one.0.cmp(&other.0));
        for (id, begun) in rest {
            const GONE: &str = "the source does not have it any more";
            match begun.outcome {
                Some(RowOutcome::Rejected { field, why, cause }) => {
                    let rejection = rejection_of(field, why, cause);
                    self.totals.rows += 1;
                    self.reject(&id, &rejection)?;
                }
                Some(RowOutcome::NotDone) => {
                    let rejection = Rejection::new(Cause::Unreadable).detail(GONE);
                    self.totals.rows += 1;
                    self.reject_open(&id, &rejection).await?;
                }
                outcome @ (None | Some(RowOutcome::Uncertain(_))) => {
                    let doubt = match outcome {
                        Some(RowOutcome::Uncertain(doubt)) => doubt,
                        _ => self.broken_off(begun.intent.act, begun.at),
                    };
                    let doubt = UncertainWrite {
                        looked: Some(GONE.to_owned()),
                        ..doubt
                    };
                    self.done(&id, &RowOutcome::Uncertain(doubt.clone()))
                        .await?;
                    self.uncertain.insert(id, doubt);
                }
                Some(outcome) => count(&mut self.totals, &outcome),
            }
        }
        Ok(())
    }

    /// How the whole transfer stands: the rows that are settled, by earlier runs too, and as uncertain
    /// those of which nothing tells.
    pub(super) fn current_totals(&self) -> Totals {
        self.totals_with(|_| true)
    }

    /// How the part stands that the source was read for.
    pub(super) fn came(&self) -> Totals {
        self.totals_with(|begun| begun.is_before_checkpoint)
    }

    pub(super) fn totals_with(&self, counts: impl Fn(&StartedRow) -> bool) -> Totals {
        let mut totals = self.totals;
        for begun in self.begun.values().filter(|begun| counts(begun)) {
            match &begun.outcome {
                Some(RowOutcome::NotDone) => {}
                Some(outcome) => count(&mut totals, outcome),
                None => count(
                    &mut totals,
                    &RowOutcome::Uncertain(UncertainWrite::default()),
                ),
            }
        }
        let open = self.open.iter().filter(|task| !task.is_free()).count();
        let uncertain = (self.uncertain.len() + open) as u64;
        totals.rows += uncertain;
        totals.uncertain += uncertain;
        totals
    }

    pub(super) fn checkpoint(&mut self, next: Option<SourcePosition>) -> Result<Checkpoint, Error> {
        Ok(Checkpoint {
            next,
            totals: self.totals,
            losses: self.losses.clone(),
            reasons: self.report.reasons.clone(),
            report: self.report.flush()?,
            written: None,
            begun: self.begun.keys().cloned().collect(),
            passed: std::mem::take(&mut self.passed),
            lacks: self.lack.is_some(),
        })
    }

    /// Brings the journal to its end, or leaves it so that the transfer can continue. The report ends
    /// with the rows that are uncertain; they are no part of the checkpoint, as a later run may
    /// settle them.
    pub(super) async fn end(
        &mut self,
        worked: Result<(), Error>,
    ) -> Result<(Ended, Vec<Uncertain>), Error> {
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
    pub(super) fn all_uncertain(&self) -> Vec<Uncertain> {
        let target = self.target.name();
        let of = |id: &str, doubt: &UncertainWrite| Uncertain {
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
            if let State::Uncertain(wait) = &task.state {
                rows.push(of(&task.row.id, &wait.doubt));
            }
        }
        for (id, begun) in &self.begun {
            match &begun.outcome {
                Some(RowOutcome::Uncertain(doubt)) => rows.push(of(id, doubt)),
                None => {
                    let doubt = self.broken_off(begun.intent.act, begun.at.clone());
                    rows.push(of(id, &doubt));
                }
                Some(_) => {}
            }
        }
        rows
    }
}
