//! What a transfer will do, before it does anything.

mod bounds;
mod row;
mod survey;

use std::fmt;

use crm_facade::{Capability, Verb};
use serde::Serialize;
use tokio_util::sync::CancellationToken;

pub use bounds::Bounds;
pub use row::{FieldChange, Planned, PlannedRow};

use crate::error::Error;
use crate::index::Index;
use crate::journal::{hash_of, mark};
use crate::key::KeyedHasher;
use crate::links::Linked;
use crate::lists::OnLists;
use crate::observe::Observer;
use crate::record::Transferable;
use crate::report::{Losses, Rejected};
use crate::rules::CheckedRow;
use crate::settings::Existing;
use crate::source::Source;
use crate::target::Lookup;
use crate::words::counted;
use crate::{Parts, trouble};
use survey::{Looking, Survey};

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
    /// How many were looked at.
    pub looked_at: u64,
    /// Whether these are all.
    pub complete: bool,
    /// How many of these were checked: judged, and looked up where that is needed.
    pub checked: u64,
    /// Records that will be made, changed and left as they are, of the rows that were checked.
    pub matched: Matched,
    /// What will become of all rows.
    pub expected: Expected,
    /// Rows that will not be carried over, by their reason.
    pub rejected: Vec<Rejected>,
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

/// What will become of the rows that were checked.
#[derive(Clone, Copy, Debug, Default, Serialize)]
#[non_exhaustive]
pub struct Matched {
    /// Made anew.
    pub create: u64,
    /// Changed.
    pub update: u64,
    /// Left as they are.
    pub skip: u64,
    /// Rows of which the target was not asked; they are counted nowhere else.
    pub not_asked: u64,
}

/// What will become of all rows: ranges, unless each row was checked.
#[derive(Clone, Copy, Debug, Default, Serialize)]
#[non_exhaustive]
pub struct Expected {
    /// Made anew.
    pub create: Bounds,
    /// Changed.
    pub update: Bounds,
    /// Left as they are.
    pub skip: Bounds,
    /// Not carried over.
    pub rejected: Bounds,
}

/// How many calls a transfer takes, without repeats. Those for lists are about so many: vendors may
/// give shorter pages.
#[derive(Clone, Copy, Debug, Default, Serialize)]
#[non_exhaustive]
pub struct Calls {
    /// To read the source.
    pub read_source: Bounds,
    /// To look records up at the target.
    pub read_target: Bounds,
    /// To find at source and target what records refer to. It is no more than a bound: what was
    /// found is not looked for again for some minutes, and what has a link is not looked for at all.
    pub find_references: Bounds,
    /// To write.
    pub write: Bounds,
}

/// What calls cost.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Credits {
    /// What is called.
    pub call: String,
    /// How many credits, where the documents give a number.
    pub credits: Option<Bounds>,
    /// What the documents say of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl Plan {
    /// Whether credits may be spent.
    pub fn costs(&self) -> bool {
        self.credits
            .iter()
            .any(|cost| cost.credits != Some(Bounds::exactly(0)))
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
        let lists = self.lists(observer, stop).await?;
        let limit = self.settings.limit;
        let known = source.total().await;
        let known = known.map(|rows| rows.min(limit.unwrap_or(rows)));
        let most = self.settings.plan_rows;
        if let Some(rows) = known {
            observer.total(rows.min(most));
        }
        let hasher = KeyedHasher::passing()?;
        let to_find = known.map(|rows| rows.min(most));
        let mut looking = self.looking(to_find, &hasher, observer, stop).await?;
        let mut survey = Survey::default();
        let complete = self
            .survey(source, &hasher, &mut looking, &mut survey, observer, stop)
            .await?;
        let rows = match complete {
            true => Some(survey.looked_at),
            // More may have come than were counted.
            false => known.map(|rows| rows.max(survey.looked_at)),
        };
        let mut notes = self.notes(source, &survey, &looking);
        notes.extend(self.note_of_lists(lists, &survey));
        let lack = source
            .lack(survey.looked_at, survey.unnamed == 0)
            .filter(|_| complete);
        notes.extend(lack.as_ref().map(|lack| lack.why.clone()));
        let unseen = rows.map(|rows| rows - survey.looked_at);
        let expected = self.expected(&survey, unseen);
        let mut calls = self.calls(source, rows, unseen, &looking, &survey, &expected);
        calls.find_references = self.reference_calls(unseen).await;
        Ok(Plan {
            from: source.name(),
            to: self.target.name(),
            rows,
            looked_at: survey.looked_at,
            checked: survey.looked_at - survey.matched.not_asked,
            complete,
            credits: self.credits(source, &calls),
            permissions: self.permissions(source),
            matched: survey.matched,
            expected,
            rejected: survey.rejected.by_number(),
            losses: survey.losses,
            calls,
            lacks_rows: lack.is_some(),
            notes,
        })
    }

    /// What will become of all rows, where `unseen` of them were not looked at.
    fn expected(&self, survey: &Survey, unseen: Option<u64>) -> Expected {
        let matched = &survey.matched;
        let open = unseen.map(|unseen| unseen + matched.not_asked);
        let (update, skip) = match self.settings.existing {
            Existing::Update => {
                let unread = survey.unread;
                let known = Bounds::beyond(matched.update - unread, open);
                let most = if self.settings.keep_before {
                    open
                } else {
                    Some(0)
                };
                (
                    known + Bounds::beyond(0, Some(unread)),
                    Bounds::beyond(matched.skip, most) + Bounds::beyond(0, Some(unread)),
                )
            }
            Existing::Skip => (Bounds::exactly(0), Bounds::beyond(matched.skip, open)),
        };
        Expected {
            create: Bounds::beyond(matched.create, open),
            update,
            skip,
            rejected: Bounds::beyond(survey.rejected.rows(), open),
        }
    }

    fn notes(&self, source: &Source<R>, survey: &Survey, looking: &Looking) -> Vec<String> {
        let mut notes = Vec::new();
        let is_listed = looking.directory.is_some();
        match &self.target.lookup {
            Lookup::Search => notes.push(match is_listed {
                true => "the plan read the whole list of the target, which takes fewer calls; the \
                         transfer will look each row up by its e-mail address"
                    .to_owned(),
                false => "each row is looked up at the target by its e-mail address".to_owned(),
            }),
            Lookup::List => notes.push(
                "the target is listed once, and rows are looked up in what it has".to_owned(),
            ),
            Lookup::Unavailable(why) => notes.push(format!(
                "the target can't be looked into: {why}; rows are made without looking, and those \
                 whose outcome stays unknown are reported as uncertain"
            )),
        }
        if survey.matched.not_asked > 0 {
            let rows = counted(survey.matched.not_asked, "row");
            notes.push(format!(
                "{rows} that were read were not looked up at the target; a dry run looks all up"
            ));
        }
        if survey.linked > 0 {
            let rows = counted(survey.linked, "row");
            notes.push(format!(
                "{rows} are known by their links; whether the target still has these records was not \
                 checked"
            ));
        }
        notes.extend(source.notes());
        notes
    }

    /// What becomes of lists that were named, for records that the target has.
    fn note_of_lists(&self, lists: &OnLists, survey: &Survey) -> Option<String> {
        let there = survey.matched.skip + survey.matched.update;
        if lists.is_empty() || there == 0 {
            return None;
        }
        let which = "contacts that the target has already";
        Some(match lists.takes_existing() {
            true => format!("{which} are put on the list too"),
            false => format!("{which} are not put on the list; its API has no endpoint for it"),
        })
    }

    /// The calls that finding references took for the rows that were looked at, as the bound of those
    /// that it will take; the plan makes them as the transfer does.
    async fn reference_calls(&self, unseen: Option<u64>) -> Bounds {
        let references = self.links.as_ref().and_then(Linked::references);
        let Some(references) = references else {
            return Bounds::exactly(0);
        };
        let most = references.calls().await.at_most;
        Bounds {
            at_least: 0,
            at_most: most.filter(|_| unseen == Some(0)),
        }
    }

    fn calls(
        &self,
        source: &Source<R>,
        rows: Option<u64>,
        unseen: Option<u64>,
        looking: &Looking,
        survey: &Survey,
        expected: &Expected,
    ) -> Calls {
        let known = |number: Option<u64>| number.map_or(Bounds::beyond(1, None), Bounds::exactly);
        Calls {
            read_source: match (source.crm(), source.page_size()) {
                (None, _) => Bounds::exactly(0),
                (Some(_), page) => {
                    let pages = match page {
                        None => Some(1),
                        Some(page) => rows.map(|rows| rows / page + 1),
                    };
                    let records = source.reads_records().then_some(rows);
                    known(pages) + records.map_or(Bounds::exactly(0), known)
                }
            },
            read_target: match &self.target.lookup {
                Lookup::Search => Bounds::beyond(survey.to_find, unseen),
                Lookup::List => known(self.pages_of_target(looking.there)),
                Lookup::Unavailable(_) => Bounds::exactly(0),
            },
            find_references: Bounds::exactly(0),
            // A row is created or updated, not both.
            write: {
                let most = unseen.map(|unseen| unseen + survey.matched.not_asked);
                let least = expected.create.at_least + expected.update.at_least;
                Bounds::beyond(least, most) + Bounds::beyond(0, Some(survey.unread))
            },
        }
    }

    /// The capabilities that are used, each with the number of calls.
    fn used(&self, source: &Source<R>, calls: &Calls) -> Vec<(Capability, Bounds)> {
        let target = |verb| self.target.crm.capability(R::RESOURCE, verb);
        let look_up = match self.target.lookup {
            Lookup::Search => Some(Verb::FindByEmail),
            Lookup::List => Some(Verb::List),
            Lookup::Unavailable(_) => None,
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
                    credits: cost.credits.map(|credits| calls.times(u64::from(credits))),
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
pub(crate) fn remember<R>(seen: &mut Index, judged: &CheckedRow<R>) -> Result<Before, Error> {
    let print = match &judged.address {
        Some((_, print)) => *print,
        None => hash_of(&judged.id),
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
        writeln!(f, "From {} to {}", self.from, self.to)?;
        let expected = &self.expected;
        match (self.rows, self.complete && self.matched.not_asked == 0) {
            (_, true) => writeln!(f, "  rows           {}", self.looked_at)?,
            (Some(rows), false) => {
                writeln!(
                    f,
                    "  rows           {rows}, of which {} were checked",
                    self.checked
                )?;
            }
            (None, false) => writeln!(
                f,
                "  rows           an unknown number, of which {} were checked",
                self.checked
            )?,
        }
        writeln!(
            f,
            "  of these       {} to create, {} to update, {} to skip, {} rejected",
            expected.create, expected.update, expected.skip, expected.rejected
        )?;
        let calls = &self.calls;
        writeln!(
            f,
            "  calls          {} to read the source, {} to look up, {} to write",
            calls.read_source, calls.read_target, calls.write
        )?;
        match calls.find_references {
            Bounds {
                at_most: Some(0), ..
            } => {}
            Bounds {
                at_most: Some(most),
                ..
            } => writeln!(
                f,
                "                 and at most {most} to find what rows refer to"
            )?,
            _ => writeln!(
                f,
                "                 and an unknown number to find what rows refer to"
            )?,
        }
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
                cost.credits
                    .map_or("an unknown number".to_owned(), |credits| credits
                        .to_string()),
                cost.call
            )?;
        }
        if !self.permissions.is_empty() {
            writeln!(f, "  permissions    {}", self.permissions.join(", "))?;
        }
        if !self.losses.is_empty() {
            writeln!(f, "Not transferred:")?;
        }
        for (field, rows) in self.losses.iter() {
            writeln!(f, "  {}  {field}", of_rows(rows))?;
        }
        if !self.rejected.is_empty() {
            writeln!(f, "Rejected:")?;
        }
        for rejected in &self.rejected {
            writeln!(f, "  {}  {rejected}", of_rows(rejected.rows))?;
        }
        for note in &self.notes {
            writeln!(f, "Note: {note}.")?;
        }
        Ok(())
    }
}
