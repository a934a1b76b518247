//! Looking at the rows of a source, and at what the target has of them.

use std::time::Duration;

use crm_facade::{Query, Verb};
use futures_util::{StreamExt, stream};
use tokio_util::sync::CancellationToken;

use super::row::{Planned, PlannedRow, changes};
use super::{Before, Matched, remember, temporary};
use crate::Parts;
use crate::error::Error;
use crate::index::{Directory, ExistingRecord, Index};
use crate::key::KeyedHasher;
use crate::observe::Observer;
use crate::record::{Known, Transferable};
use crate::references::Watch;
use crate::report::{Cause, Losses, Reasons, Rejection};
use crate::rules::{CheckedRow, Rules};
use crate::settings::Existing;
use crate::source::{BATCH, Row, Source, USUAL_PAGE, count, is_paged};
use crate::target::{Lookup, LookupResult, is_for_all};
use crate::totals::Totals;

/// Look-ups that may fail for a plan before one succeeds.
const MAX_FAILURES: u32 = 3;

/// Things of a batch, each with its place in it.
type Placed<T> = Vec<(usize, T)>;

/// What was found in the rows that were looked at.
#[derive(Default)]
pub(super) struct Survey {
    pub(super) matched: Matched,
    pub(super) rejected: Reasons,
    pub(super) losses: Losses,
    pub(super) looked_at: u64,
    /// Rows without an id.
    pub(super) unnamed: u64,
    /// Rows that the transfer looks up by their address.
    pub(super) to_find: u64,
    /// Rows that are known by a link alone.
    pub(super) linked: u64,
    /// Rows that count as updated, and of which it is not known whether they change anything.
    pub(super) unread: u64,
}

/// What the target was found to have, and how many calls may still be spent on that.
pub(super) struct Looking {
    pub(super) directory: Option<Directory>,
    calls: u64,
    /// How many records the target counts.
    pub(super) there: Option<u64>,
}

impl<R: Transferable> Parts<R> {
    /// Lists the target where that takes fewer calls than asking for each row, or is the only way.
    pub(super) async fn looking(
        &self,
        rows: Option<u64>,
        hasher: &KeyedHasher,
        observer: &dyn Observer,
        stop: &CancellationToken,
    ) -> Result<Looking, Error> {
        let (target, settings) = (&self.target, &self.settings);
        let calls = settings.plan_lookups;
        let there = count::<R>(&target.crm, Query::new()).await;
        let pages = self.pages_of_target(there);
        let is_listed = match target.lookup {
            Lookup::Unavailable(_) => false,
            Lookup::List => pages.is_none_or(|pages| pages <= calls),
            Lookup::Search => {
                settings.find_existing.is_none()
                    && self.can_list_instead()
                    && pages
                        .zip(rows)
                        .is_some_and(|(pages, rows)| pages < rows.min(calls))
            }
        };
        let mut directory = None;
        if is_listed {
            let empty = Directory::new(&settings.directory()).map_err(temporary)?;
            let list = target.list(empty, hasher, Duration::ZERO, observer, stop);
            directory = Some(list.await?);
        }
        Ok(Looking {
            directory,
            calls,
            there,
        })
    }

    /// How many calls it takes to list the target, about.
    pub(super) fn pages_of_target(&self, there: Option<u64>) -> Option<u64> {
        let list = self.target.crm.capability(R::RESOURCE, Verb::List);
        match is_paged(&self.target.crm, &list.operations) {
            true => there.map(|rows| rows / USUAL_PAGE as u64 + 1),
            false => Some(1),
        }
    }

    /// Whether the target's list tells all by which its records are known, free of charge.
    fn can_list_instead(&self) -> bool {
        let list = self.target.crm.capability(R::RESOURCE, Verb::List);
        let is_free = list
            .cost
            .as_ref()
            .is_none_or(|cost| cost.credits == Some(0));
        list.is_native() && is_free && !list.rows_lack.contains(&R::KEY_FIELD)
    }

    /// Looks at the rows, and tells whether these are all.
    pub(super) async fn survey(
        &self,
        source: &mut Source<R>,
        hasher: &KeyedHasher,
        looking: &mut Looking,
        survey: &mut Survey,
        observer: &dyn Observer,
        stop: &CancellationToken,
    ) -> Result<bool, Error> {
        let lists = self.lists(observer, stop).await?;
        let mut seen = Index::new(&self.settings.directory()).map_err(temporary)?;
        let limit = self.settings.limit.unwrap_or(u64::MAX);
        source.go_to(None)?;
        loop {
            let left = limit
                .min(self.settings.plan_rows)
                .saturating_sub(survey.looked_at);
            let most = left.min(BATCH as u64) as usize;
            let batch = source.batch(most, observer, stop).await?;
            let known = match &self.links {
                Some(links) => {
                    let watch = Watch {
                        observer,
                        stop,
                        longest_wait: self.settings.longest_wait,
                    };
                    links.of(&batch.rows, watch).await?
                }
                None => Known::new(),
            };
            let rules = Rules {
                target: &self.target,
                settings: &self.settings,
                lists,
                hasher,
                known: &known,
            };
            let (good, mut planned) = self.judged(&rules, batch.rows, &mut seen, survey)?;
            let (places, good): (Vec<_>, Vec<_>) = good.into_iter().unzip();
            let asked = self.ask_for(&good, looking, observer, stop).await?;
            for ((place, judged), asked) in places.into_iter().zip(good).zip(asked) {
                let row = self.place(&rules, judged, asked, survey, &mut looking.calls);
                planned.push((place, row.await));
            }
            planned.sort_by_key(|(place, _)| *place);
            for (_, row) in &planned {
                observer.planned(row);
            }
            observer.advanced(&Totals {
                rows: survey.looked_at,
                ..Totals::default()
            });
            if batch.last || survey.looked_at >= limit {
                return Ok(true);
            }
            if survey.looked_at >= self.settings.plan_rows {
                return Ok(false);
            }
            if stop.is_cancelled() {
                return Err(Error::interrupted());
            }
        }
    }

    /// Those of some rows that can be carried over and did not come before, each with its place, and
    /// what will become of the others.
    fn judged(
        &self,
        rules: &Rules<'_, R>,
        rows: Vec<Row<R>>,
        seen: &mut Index,
        survey: &mut Survey,
    ) -> Result<(Placed<CheckedRow<R>>, Placed<PlannedRow>), Error> {
        let (mut good, mut rejected) = (Vec::new(), Vec::new());
        for (place, row) in rows.into_iter().enumerate() {
            survey.unnamed += u64::from(row.id.is_none());
            let record = match (&row.record, self.settings.plan_changes) {
                (Ok(record), true) => Some(record.clone()),
                _ => None,
            };
            let judged = match rules.judge(row) {
                Ok(judged) => judged,
                Err((id, rejection)) => {
                    survey.looked_at += 1;
                    let row = PlannedRow::rejected(id.clone(), &record, &rejection);
                    rejected.push((place, row));
                    survey.rejected.add(&id, &rejection);
                    continue;
                }
            };
            let before = remember(seen, &judged)?;
            survey.looked_at += u64::from(before != Before::Itself);
            match before {
                Before::Itself => {}
                Before::Another => {
                    let rejection = judged.of_key(Cause::Double);
                    let row = PlannedRow::rejected(judged.id.clone(), &judged.record, &rejection);
                    rejected.push((place, row));
                    survey.rejected.add(&judged.id, &rejection);
                }
                Before::Nothing => {
                    let is_asked = judged.link.is_none() && judged.address.is_some();
                    survey.to_find += u64::from(is_asked);
                    survey.linked += u64::from(judged.link.is_some());
                    good.push((place, judged));
                }
            }
        }
        Ok((good, rejected))
    }

    /// Who has the rows' addresses; `None` where the target was not asked.
    async fn ask_for(
        &self,
        rows: &[CheckedRow<R>],
        looking: &mut Looking,
        observer: &dyn Observer,
        stop: &CancellationToken,
    ) -> Result<Vec<Option<LookupResult<R>>>, Error> {
        let mut found = Vec::with_capacity(rows.len());
        let mut to_ask = Vec::new();
        for row in rows {
            let existing_record = match (&row.link, &row.address, &mut looking.directory) {
                (Some(id), ..) => Some(ExistingRecord::One(Some(id.clone()))),
                (None, None, _) => Some(ExistingRecord::None),
                (None, Some((_, print)), Some(directory)) => {
                    let existing_record = directory.find(print).map_err(temporary)?;
                    let is_told = !matches!(existing_record, ExistingRecord::Unknown(_));
                    (is_told || self.target.lookup != Lookup::Search).then_some(existing_record)
                }
                (None, Some(_), None) => match self.target.lookup {
                    // It is made without looking.
                    Lookup::Unavailable(_) => Some(ExistingRecord::None),
                    Lookup::Search | Lookup::List => None,
                },
            };
            if let (None, Some((address, _)), Lookup::Search) =
                (&existing_record, &row.address, &self.target.lookup)
                && looking.calls > 0
            {
                looking.calls -= 1;
                to_ask.push((found.len(), address));
            }
            found.push(existing_record.map(LookupResult::from));
        }
        let asked: Vec<_> = to_ask
            .iter()
            .map(|(_, address)| self.target.ask(address, None, observer, stop))
            .collect();
        let mut responses = stream::iter(asked).buffered(self.settings.concurrency.max(1));
        let (mut succeeded, mut failures) = (0_u32, 0_u32);
        for (index, _) in &to_ask {
            let Some(response) = responses.next().await else {
                break;
            };
            match response {
                Ok(asked) => {
                    succeeded += 1;
                    found[*index] = Some(asked);
                }
                // One that can't be asked for does not keep the others from their plan.
                Err(error)
                    if !is_for_all(&error)
                        && (succeeded > 0 || failures < MAX_FAILURES)
                        && rows.len() > 1 =>
                {
                    failures += 1;
                }
                Err(error) => return Err(error.into()),
            }
        }
        Ok(found)
    }

    /// Counts a row by what will become of it, and tells that.
    async fn place(
        &self,
        rules: &Rules<'_, R>,
        mut judged: CheckedRow<R>,
        asked: Option<LookupResult<R>>,
        survey: &mut Survey,
        calls: &mut u64,
    ) -> PlannedRow {
        let update = self.settings.existing == Existing::Update;
        let row = |judged: &CheckedRow<R>, outcome| {
            PlannedRow::new(judged.id.clone(), &judged.record, outcome)
        };
        let reject = |judged: CheckedRow<R>, rejection: Rejection, survey: &mut Survey| {
            let row = PlannedRow::rejected(judged.id.clone(), &judged.record, &rejection);
            survey.rejected.add(&judged.id, &rejection);
            row
        };
        let Some(LookupResult {
            existing_record,
            record,
        }) = asked
        else {
            survey.matched.not_asked += 1;
            let why = "the target was not asked whether it has it";
            return row(&judged, Planned::Unchecked).because(why);
        };
        match existing_record {
            ExistingRecord::None if judged.only_change.is_some() => {
                let rejection = judged.only_change.take();
                let rejection = rejection.unwrap_or_else(|| Rejection::new(Cause::InvalidInput));
                reject(judged, rejection, survey)
            }
            ExistingRecord::None => {
                survey.matched.create += 1;
                survey.losses.add(&judged.losses);
                row(&judged, Planned::Create)
            }
            ExistingRecord::Unknown(why) => {
                let rejection = Rejection::new(Cause::NotLookedUp).detail(why);
                reject(judged, rejection, survey)
            }
            ExistingRecord::One(Some(id)) if update => match rules.as_change(&mut judged) {
                Ok(()) => {
                    let settings = &self.settings;
                    let is_compared = settings.keep_before && self.target.can_read_free();
                    let is_same =
                        |there: &R| is_compared && self.target.is_unchanged(there, &judged);
                    // What a look-up gives may be less than the record.
                    let is_whole = record
                        .as_ref()
                        .is_some_and(|it| !is_compared || is_same(it));
                    let is_read = match (is_whole, settings.plan_changes) {
                        (true, _) => false,
                        (false, true) => true,
                        (false, false) => is_compared && *calls > 0,
                    };
                    let there = match is_read {
                        true => {
                            *calls = calls.saturating_sub(1);
                            self.target.read(&id).await.or(record)
                        }
                        false => record,
                    };
                    if there.as_ref().is_some_and(is_same) {
                        survey.matched.skip += 1;
                        return row(&judged, Planned::Skip).because("no field differs");
                    }
                    survey.matched.update += 1;
                    survey.unread += u64::from(is_compared && !is_read);
                    survey.losses.add(&judged.losses);
                    let mut planned = row(&judged, Planned::Update);
                    if settings.plan_changes {
                        let change = self.target.change_of(&judged);
                        planned.changes = there.map(|there| {
                            let there = serde_json::to_value(&there).unwrap_or_default();
                            changes(&there, &change, &judged.losses)
                        });
                    }
                    planned
                }
                Err(rejection) => reject(judged, rejection, survey),
            },
            ExistingRecord::One(None) | ExistingRecord::Many if update => {
                let rejection = judged.of_key(Cause::Ambiguous);
                reject(judged, rejection, survey)
            }
            ExistingRecord::One(_) => {
                survey.matched.skip += 1;
                row(&judged, Planned::Skip).because("the target has it already")
            }
            ExistingRecord::Many => {
                survey.matched.skip += 1;
                let why = judged.of_key(Cause::Ambiguous).to_string();
                row(&judged, Planned::Skip).because(why)
            }
        }
    }
}
