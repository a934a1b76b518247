//! What a transfer will do, before it does anything.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use crm_facade::{Capability, Query, Verb};
use futures_util::{StreamExt, stream};
use serde::Serialize;
use tokio_util::sync::CancellationToken;

use crate::error::Error;
use crate::index::{Directory, Holder, Index};
use crate::journal::{mark, print_of};
use crate::key::Keeper;
use crate::observe::Observer;
use crate::record::{Known, Transferable};
use crate::references::Watch;
use crate::report::{Cause, Losses, Refusal};
use crate::rules::{Judged, Rules};
use crate::settings::Existing;
use crate::source::{Source, USUAL_PAGE, count};
use crate::target::{Way, is_for_all};
use crate::{Parts, trouble};

/// The most contacts that a plan lists to know who is there.
const MOST_LISTED: u64 = 10_000;

/// Look-ups that may fail for a plan before one succeeds.
const UNANSWERED: u32 = 3;

/// Rows that stand for many in a plan.
const EXAMPLES: usize = 5;

/// What a transfer will do.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Plan {
    /// Where contacts come from.
    pub from: String,
    /// Where they go to.
    pub to: String,
    /// How many rows there are, where it is known.
    pub rows: Option<u64>,
    /// How many were looked at; what follows is of these.
    pub looked_at: u64,
    /// Whether these are all.
    pub complete: bool,
    /// Contacts that will be made, changed and left as they are.
    pub matched: Matched,
    /// Rows that will not be carried over, by their reason.
    pub refused: Vec<Refused>,
    /// Fields that will be lost, with the number of rows.
    pub losses: Losses,
    /// How many calls it takes, about, where that is known.
    pub calls: Calls,
    /// What the calls cost in credits.
    pub credits: Vec<Credits>,
    /// What the credentials must be allowed.
    pub permissions: Vec<String>,
    /// Whether the source may have more rows than came.
    pub lacks_rows: bool,
    /// What else there is to know.
    pub notes: Vec<String>,
}

/// What will become of rows.
#[derive(Clone, Copy, Debug, Default, Serialize)]
#[non_exhaustive]
pub struct Matched {
    /// Made anew.
    pub create: u64,
    /// Changed.
    pub update: u64,
    /// Left as they are.
    pub skip: u64,
    /// Rows of which the target was not asked; they are counted with `create`.
    pub not_asked: u64,
}

/// Rows that will not be carried over.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Refused {
    /// Why.
    pub reason: Cause,
    /// The field at fault.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// More of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// How many.
    pub rows: u64,
    /// Some of them, by their id or line.
    pub examples: Vec<String>,
}

/// How many calls a transfer takes, without repeats.
#[derive(Clone, Copy, Debug, Default, Serialize)]
#[non_exhaustive]
pub struct Calls {
    /// To read the source.
    pub read_source: Option<u64>,
    /// To look contacts up at the target.
    pub read_target: Option<u64>,
    /// To write.
    pub write: Option<u64>,
}

/// What calls cost.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Credits {
    /// What is called.
    pub call: String,
    /// How many credits, where the documents give a number.
    pub credits: Option<u64>,
    /// What the documents say of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl Plan {
    /// Whether credits may be spent.
    pub fn costs(&self) -> bool {
        self.credits.iter().any(|cost| cost.credits != Some(0))
    }
}

/// Cause, field and detail of a refusal.
type Said = (Cause, Option<String>, Option<String>);

/// What was found in the rows that were looked at.
#[derive(Default)]
struct Survey {
    matched: Matched,
    /// By what is said of them: how many, and some of their ids.
    refused: BTreeMap<Said, (u64, Vec<String>)>,
    losses: Losses,
    looked_at: u64,
    /// Rows without an id.
    unnamed: u64,
}

impl Survey {
    fn refuse(&mut self, id: String, refusal: Refusal) {
        let key = (refusal.cause, refusal.field, refusal.detail);
        let (rows, examples) = self.refused.entry(key).or_default();
        *rows += 1;
        if examples.len() < EXAMPLES {
            examples.push(id);
        }
    }
}

impl<R: Transferable> Parts<R> {
    pub(crate) async fn plan(
        &self,
        observer: &dyn Observer,
        stop: &CancellationToken,
    ) -> Result<Plan, Error> {
        let mut source = self.source.lock().await;
        let source = &mut *source;
        let known = source.total().await;
        if let Some(rows) = known {
            observer.total(rows);
        }
        let keeper = Keeper::passing()?;
        let mut notes = Vec::new();
        let there = count::<R>(&self.target.crm, Query::new()).await;
        let mut directory = None;
        if self.target.way == Way::List {
            match there {
                Some(contacts) if contacts > MOST_LISTED => notes.push(format!(
                    "the target has {contacts} contacts, which are not listed for the plan; rows \
                     that it has already are counted as new"
                )),
                _ => {
                    let empty = Directory::new(&self.settings.directory()).map_err(temporary)?;
                    directory = Some(
                        self.target
                            .list(empty, &keeper, Duration::ZERO, observer, stop)
                            .await?,
                    );
                }
            }
        }
        let mut survey = Survey::default();
        let complete = self
            .survey(source, &keeper, &mut directory, &mut survey, observer, stop)
            .await?;
        let rows = if complete {
            Some(survey.looked_at)
        } else {
            known
        };
        notes.extend(self.notes(source, &survey));
        let lack = source
            .lack(survey.looked_at, survey.unnamed == 0)
            .filter(|_| complete);
        notes.extend(lack.as_ref().map(|lack| lack.why.clone()));
        let calls = self.calls(source, rows, there, &survey);
        Ok(Plan {
            from: source.name(),
            to: self.target.name(),
            rows,
            looked_at: survey.looked_at,
            complete,
            credits: self.credits(source, &calls),
            permissions: self.permissions(source),
            matched: survey.matched,
            refused: survey
                .refused
                .into_iter()
                .map(|((reason, field, detail), (rows, examples))| Refused {
                    reason,
                    field,
                    detail,
                    rows,
                    examples,
                })
                .collect(),
            losses: survey.losses,
            calls,
            lacks_rows: lack.is_some(),
            notes,
        })
    }

    /// Looks at the first rows, and tells whether they are all.
    async fn survey(
        &self,
        source: &mut Source<R>,
        keeper: &Keeper,
        directory: &mut Option<Directory>,
        survey: &mut Survey,
        observer: &dyn Observer,
        stop: &CancellationToken,
    ) -> Result<bool, Error> {
        let mut seen = Index::new(&self.settings.directory()).map_err(temporary)?;
        let mut asked = 0;
        source.go_to(None)?;
        loop {
            let batch = source.batch(observer, stop).await?;
            let known = match &self.links {
                Some(links) => links.of(&batch.rows, Watch { observer, stop }).await?,
                None => Known::new(),
            };
            let rules = Rules {
                target: &self.target,
                settings: &self.settings,
                keeper,
                known: &known,
            };
            let mut good = Vec::new();
            for row in batch.rows {
                survey.unnamed += u64::from(row.id.is_none());
                let judged = match rules.judge(row) {
                    Ok(judged) => judged,
                    Err((id, refusal)) => {
                        survey.looked_at += 1;
                        survey.refuse(id, refusal);
                        continue;
                    }
                };
                let before = remember(&mut seen, &judged)?;
                survey.looked_at += u64::from(before != Before::Itself);
                match before {
                    Before::Itself => {}
                    Before::Another => {
                        let refusal = Refusal::new(Cause::Double).field(R::KEY_FIELD);
                        survey.refuse(judged.id, refusal);
                    }
                    Before::Nothing => good.push(judged),
                }
            }
            let ask = self.settings.plan_look_ups.saturating_sub(asked);
            let holders = self.holders(&good, directory, ask, observer, stop).await?;
            asked += good.len() as u64;
            for (judged, holder) in good.into_iter().zip(holders) {
                self.place(&rules, judged, holder, survey);
            }
            if batch.last {
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

    /// Who has the rows' addresses; `None` where it was not asked.
    async fn holders(
        &self,
        rows: &[Judged<R>],
        directory: &mut Option<Directory>,
        ask: u64,
        observer: &dyn Observer,
        stop: &CancellationToken,
    ) -> Result<Vec<Option<Holder>>, Error> {
        if let Some(directory) = directory {
            return rows
                .iter()
                .map(|row| match (&row.link, &row.address) {
                    (Some(id), _) => Ok(Some(Holder::One(Some(id.clone())))),
                    (None, Some((_, print))) => directory.find(print).map(Some).map_err(temporary),
                    (None, None) => Ok(Some(Holder::Nobody)),
                })
                .collect();
        }
        if self.target.way != Way::Ask {
            let linked = rows.iter().map(|row| row.link.clone());
            return Ok(linked
                .map(|id| id.map(|id| Holder::One(Some(id))))
                .collect());
        }
        let asked = rows.iter().zip(0_u64..).map(|(row, index)| async move {
            match (&row.link, &row.address) {
                (Some(id), _) => Ok(Some(Holder::One(Some(id.clone())))),
                (None, Some((address, _))) if index < ask => self
                    .target
                    .ask(address, None, observer, stop)
                    .await
                    .map(Some),
                (None, Some(_)) => Ok(None),
                (None, None) => Ok(Some(Holder::Nobody)),
            }
        });
        let asked: Vec<_> = asked.collect();
        let mut holders = Vec::with_capacity(rows.len());
        let mut answers = stream::iter(asked).buffered(self.settings.concurrency.max(1));
        let (mut answered, mut failures) = (0_u32, 0_u32);
        while let Some(answer) = answers.next().await {
            holders.push(match answer {
                Ok(holder) => {
                    answered += u32::from(holder.is_some());
                    holder
                }
                // One that can't be asked for does not keep the others from their plan.
                Err(error)
                    if !is_for_all(&error)
                        && (answered > 0 || failures < UNANSWERED)
                        && rows.len() > 1 =>
                {
                    failures += 1;
                    None
                }
                Err(error) => return Err(error.into()),
            });
        }
        Ok(holders)
    }

    fn place(
        &self,
        rules: &Rules<'_, R>,
        mut judged: Judged<R>,
        holder: Option<Holder>,
        survey: &mut Survey,
    ) {
        let update = self.settings.existing == Existing::Update;
        match holder {
            None | Some(Holder::Nobody) if judged.only_change.is_some() => {
                let refusal = judged.only_change.take();
                survey.refuse(
                    judged.id,
                    refusal.unwrap_or_else(|| Refusal::new(Cause::InvalidInput)),
                );
            }
            None | Some(Holder::Nobody) => {
                survey.matched.create += 1;
                survey.matched.not_asked += u64::from(holder.is_none());
                survey.losses.add(&judged.losses);
            }
            Some(Holder::Unclear(why)) => {
                survey.refuse(judged.id, Refusal::new(Cause::NotLookedUp).detail(why));
            }
            Some(Holder::One(Some(_))) if update => match rules.as_change(&mut judged) {
                Ok(()) => {
                    survey.matched.update += 1;
                    survey.losses.add(&judged.losses);
                }
                Err(refusal) => survey.refuse(judged.id, refusal),
            },
            Some(Holder::One(None) | Holder::Many) if update => {
                let refusal = Refusal::new(Cause::Ambiguous).field(R::KEY_FIELD);
                survey.refuse(judged.id, refusal);
            }
            Some(_) => survey.matched.skip += 1,
        }
    }

    fn notes(&self, source: &Source<R>, survey: &Survey) -> Vec<String> {
        let mut notes = Vec::new();
        match &self.target.way {
            Way::Ask => notes.push("each row is looked up at the target by its address".to_owned()),
            Way::List => notes.push(
                "the target is listed once, and rows are looked up in what it has".to_owned(),
            ),
            Way::Blind(why) => notes.push(format!(
                "the target can't be looked into: {why}; rows are made without looking, and those \
                 whose outcome stays unknown are reported as uncertain"
            )),
        }
        if survey.matched.not_asked > 0 && self.target.way == Way::Ask {
            notes.push(format!(
                "of {} rows the target was not asked for the plan; they are counted as new",
                survey.matched.not_asked
            ));
        }
        notes.extend(source.notes());
        notes
    }

    fn calls(
        &self,
        source: &Source<R>,
        rows: Option<u64>,
        there: Option<u64>,
        survey: &Survey,
    ) -> Calls {
        // What was found in some rows is taken to go for all.
        let share = |part: u64| {
            let rows = rows?;
            match survey.looked_at {
                0 => Some(0),
                all => Some((u128::from(part) * u128::from(rows)).div_ceil(u128::from(all)) as u64),
            }
        };
        let carried = survey.matched.create + survey.matched.update + survey.matched.skip;
        let of_pages = |rows: u64, page: u64| rows / page + 1;
        Calls {
            read_source: match (source.crm(), source.page_size()) {
                (None, _) => Some(0),
                (Some(_), None) => Some(1),
                (Some(_), Some(page)) => rows.map(|rows| of_pages(rows, page)),
            },
            read_target: match &self.target.way {
                Way::Ask => share(carried),
                Way::List => there.map(|rows| of_pages(rows, USUAL_PAGE as u64)),
                Way::Blind(_) => Some(0),
            },
            write: share(survey.matched.create + survey.matched.update),
        }
    }

    /// The capabilities that are used, each with the number of calls.
    fn used(&self, source: &Source<R>, calls: &Calls) -> Vec<(Capability, Option<u64>)> {
        let target = |verb| self.target.crm.capability(R::RESOURCE, verb);
        let look_up = match self.target.way {
            Way::Ask => Some(Verb::FindByEmail),
            Way::List => Some(Verb::List),
            Way::Blind(_) => None,
        };
        let mut used = Vec::new();
        if let Some(crm) = source.crm() {
            let list = crm.capability(R::RESOURCE, Verb::List);
            used.push((list, calls.read_source));
        }
        used.extend(look_up.map(|verb| (target(verb), calls.read_target)));
        used.push((target(Verb::Create), calls.write));
        if self.settings.existing == Existing::Update {
            used.push((target(Verb::Update), calls.write));
        }
        used
    }

    fn credits(&self, source: &Source<R>, calls: &Calls) -> Vec<Credits> {
        self.used(source, calls)
            .into_iter()
            .filter_map(|(capability, calls)| {
                let cost = capability.cost.as_ref()?;
                let said = [
                    cost.per.as_deref().map(|per| format!("per {per}")),
                    cost.note.as_deref().map(str::to_owned),
                ];
                let said: Vec<_> = said.into_iter().flatten().collect();
                Some(Credits {
                    call: capability.name(),
                    credits: cost
                        .credits
                        .zip(calls)
                        .map(|(credits, calls)| u64::from(credits) * calls),
                    note: (!said.is_empty()).then(|| said.join("; ")),
                })
            })
            .collect()
    }

    fn permissions(&self, source: &Source<R>) -> Vec<String> {
        let mut permissions: Vec<_> = self
            .used(source, &Calls::default())
            .into_iter()
            .flat_map(|(capability, _)| capability.permissions)
            .map(str::to_owned)
            .collect();
        permissions.sort_unstable();
        permissions.dedup();
        permissions
    }
}

/// What came before a row.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Before {
    /// Nothing of the same address.
    Nothing,
    /// The same row. A list whose rows move gives some of them twice.
    Itself,
    /// Another row with the same address.
    Another,
}

/// Remembers a row by its address, and tells what came before it.
pub(crate) fn remember<R>(seen: &mut Index, judged: &Judged<R>) -> Result<Before, Error> {
    let print = match &judged.address {
        Some((_, print)) => *print,
        None => print_of(&judged.id),
    };
    let mine = mark(&judged.id);
    Ok(match seen.insert(&print, mine).map_err(temporary)? {
        None => Before::Nothing,
        Some(other) if other == mine && judged.named => Before::Itself,
        Some(_) => Before::Another,
    })
}

pub(crate) fn temporary(error: std::io::Error) -> Error {
    trouble("use", "a temporary file".as_ref(), &error)
}

/// So many rows, in a column.
pub(crate) fn of_rows(rows: u64) -> String {
    match rows {
        1 => format!("{rows:>7} row "),
        _ => format!("{rows:>7} rows"),
    }
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = |number: Option<u64>| number.map_or("?".to_owned(), |n| n.to_string());
        writeln!(f, "From {} to {}", self.from, self.to)?;
        match self.complete {
            true => writeln!(f, "  rows           {}", self.looked_at)?,
            false => writeln!(
                f,
                "  rows           {}; looked at the first {}",
                number(self.rows),
                self.looked_at
            )?,
        }
        let matched = &self.matched;
        let refused: u64 = self.refused.iter().map(|refused| refused.rows).sum();
        writeln!(
            f,
            "  of these       {} to create, {} to update, {} to skip, {refused} refused",
            matched.create, matched.update, matched.skip
        )?;
        let calls = &self.calls;
        writeln!(
            f,
            "  calls          {} to read the source, {} to look up, {} to write",
            number(calls.read_source),
            number(calls.read_target),
            number(calls.write)
        )?;
        if self.credits.is_empty() {
            writeln!(f, "  credits        none documented")?;
        }
        for cost in &self.credits {
            let note = cost
                .note
                .as_ref()
                .map_or(String::new(), |note| format!(" ({note})"));
            writeln!(
                f,
                "  credits        {} for {}{note}",
                number(cost.credits),
                cost.call
            )?;
        }
        if !self.permissions.is_empty() {
            writeln!(f, "  permissions    {}", self.permissions.join(", "))?;
        }
        if !self.losses.is_empty() {
            writeln!(f, "Lost on the way:")?;
        }
        for (field, rows) in self.losses.iter() {
            writeln!(f, "  {}  {field}", of_rows(rows))?;
        }
        if !self.refused.is_empty() {
            writeln!(f, "Refused:")?;
        }
        for refused in &self.refused {
            let detail = refused.detail.as_ref();
            let detail = detail.map_or(String::new(), |detail| format!(": {detail}"));
            writeln!(
                f,
                "  {}  {}{detail} (such as {})",
                of_rows(refused.rows),
                refused.reason.words(),
                refused.examples.join(", ")
            )?;
        }
        for note in &self.notes {
            writeln!(f, "Note: {note}.")?;
        }
        Ok(())
    }
}
