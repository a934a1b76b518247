//! Which records are meant, and what each of them gets.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use clap::{ArgMatches, Command, FromArgMatches as _};
use crm_facade::{Crm, Loss, Options, Resource, Side, Verb};
use crm_transfer::is_unchanged;
use serde_json::{Map, Value};

use super::super::reply::Reply;
use super::super::{Action, PreparedCall, action_of, invoke};
use super::rows;
use crate::failure::{Exit, Failure};
use crate::input::source::Fields;
use crate::input::{Given, source};
use crate::output::{Format, Output};
use crate::session::Session;
use crate::transfer::reading::Reading;

/// A record, and what it gets; nothing if it is to be deleted.
#[derive(Debug)]
pub(super) struct BulkTarget {
    pub(super) id: String,
    pub(super) patch: Option<Map<String, Value>>,
    /// The record as a list gave it.
    pub(super) now: Option<Value>,
    /// Fields that the list's rows lack.
    pub(super) lacks: &'static [&'static str],
    /// Where it stands in a file: `line 3 of people.csv`.
    place: Option<String>,
}

impl BulkTarget {
    /// The call that writes it.
    ///
    /// # Errors
    ///
    /// If its fields are not as they must be.
    pub(super) fn call(&self, action: &Action) -> Result<PreparedCall, Failure> {
        let patch = self.patch.clone().map(Value::Object);
        invoke::call(action.resource, action.verb, &[&self.id], patch)
            .map_err(|failure| self.at(failure))
    }

    /// Whether the record has all that it would get already, as far as that is known.
    pub(super) fn is_unchanged(&self, of: (&Crm, Resource), losses: &[Loss]) -> bool {
        let mut fields = self.patch.iter().flat_map(Map::keys);
        let is_known = fields.all(|field| !self.lacks.contains(&field.as_str()));
        let now = self.now.as_ref().filter(|_| is_known);
        now.is_some_and(|now| self.is_unchanged_by(of, now, losses))
    }

    /// Whether a record has all that it would get already.
    pub(super) fn is_unchanged_by(
        &self,
        of: (&Crm, Resource),
        now: &Value,
        losses: &[Loss],
    ) -> bool {
        let patch = self.patch.as_ref();
        patch.is_some_and(|patch| is_unchanged(of, now, patch, losses))
    }

    /// The changes in words, without those that are lost.
    pub(super) fn changes(&self, patch: &Map<String, Value>, losses: &[Loss]) -> String {
        let is_lost = |field: &str| {
            let mut losses = losses.iter();
            losses.any(|loss| loss.side == Side::Model && loss.path == field)
        };
        let before = |field: &str| self.now.as_ref().and_then(|now| now.get(field));
        let changes: Vec<_> = patch
            .iter()
            .filter(|(field, after)| !is_lost(field) && before(field) != Some(*after))
            .map(|(field, after)| super::change(field, before(field), after))
            .collect();
        match changes.is_empty() {
            true => "no field differs".to_owned(),
            false => changes.join("; "),
        }
    }

    /// A failure of it, with where it stands.
    pub(super) fn at(&self, failure: Failure) -> Failure {
        match &self.place {
            Some(place) => Failure {
                message: format!("{place}: {}", failure.message),
                ..failure
            },
            None => failure,
        }
    }
}

/// All records that are meant, each once.
pub(super) async fn targets(
    action: &Action,
    given: &ArgMatches,
    crm: &Crm,
    session: &Session,
) -> Result<Vec<BulkTarget>, Failure> {
    let options = options_of(given);
    let common = match (action.verb, options.is_empty()) {
        (Verb::Update, false) => Some(patch(action, &options)?),
        _ => None,
    };
    let mut targets = if let Some(id) = given.get_one::<String>("id") {
        vec![BulkTarget {
            id: id.clone(),
            patch: None,
            now: None,
            lacks: &[],
            place: None,
        }]
    } else if let Some(file) = given.get_one::<std::path::PathBuf>("from") {
        of_file((action, common.is_some()), file, given, session)?
    } else {
        of_list(action, given, crm, session).await?
    };
    if common.is_none() {
        let mut patches = HashMap::new();
        for target in &targets {
            let first = patches.entry(&target.id).or_insert(&target.patch);
            if **first != target.patch {
                let failure = format!("{} has other values in an earlier row", target.id);
                let failure = Failure::usage(failure).advice("keep one row of each record");
                return Err(target.at(failure));
            }
        }
    }
    let count = targets.len();
    let mut seen = HashSet::new();
    targets.retain(|target| seen.insert(target.id.clone()));
    if targets.len() < count {
        let doubled = crate::words::counted((count - targets.len()) as u64, "duplicate");
        session.warn(format!("left out {doubled}"));
    }
    if action.verb == Verb::Update {
        for target in &mut targets {
            if let Some(common) = &common {
                target.patch = Some(common.clone());
            }
            if target.patch.as_ref().is_none_or(Map::is_empty) {
                let failure = Failure::usage("nothing was given to write").advice(
                    "name fields with --set FIELD=VALUE, or as columns of the file beside `id`",
                );
                return Err(target.at(failure));
            }
        }
    }
    Ok(targets)
}

/// What is written to every record, as options once more.
fn options_of(given: &ArgMatches) -> Vec<String> {
    let mut options = Vec::new();
    for name in ["set", "clear"] {
        let values = given.try_get_many::<String>(name).ok().flatten();
        for value in values.into_iter().flatten() {
            options.extend([format!("--{name}"), value.clone()]);
        }
    }
    let file = given
        .try_get_one::<std::path::PathBuf>("file")
        .ok()
        .flatten();
    if let Some(file) = file {
        options.extend(["--file".to_owned(), file.display().to_string()]);
    }
    options
}

/// The patch that options make, typed by the model.
fn patch(action: &Action, options: &[String]) -> Result<Map<String, Value>, Failure> {
    let command = (action.declare)(Command::new(action.name)).no_binary_name(true);
    let words = options.iter().map(String::as_str).chain(["--", "-"]);
    let matches = command
        .try_get_matches_from(words)
        .map_err(|error| Failure::usage(error.to_string()))?;
    let given = Given::new(&matches, false);
    (action.prepare)(&given)?;
    match given.record() {
        Some(Value::Object(fields)) => Ok(fields),
        _ => Ok(Map::new()),
    }
}

/// The records that a filter finds.
async fn of_list(
    action: &Action,
    given: &ArgMatches,
    crm: &Crm,
    session: &Session,
) -> Result<Vec<BulkTarget>, Failure> {
    let list = action_of(action.resource, Verb::List)
        .ok_or_else(|| Failure::new(Exit::Unsupported, "there is no list of them"))?;
    let call = (list.prepare)(&Given::new(given, false))?;
    let lacks = crm.capability(action.resource, Verb::List).rows_lack;
    let output = Output::new(Format::Json, Vec::new(), false);
    let progress = session.progress("rows", None);
    let read = async {
        let mut targets = Vec::new();
        for part in (call.split)(usize::MAX) {
            let Reply::Rows(mut rows, _) = part(crm, Options::new(), &output).await? else {
                continue;
            };
            while let Some(row) = rows.next().await {
                let row = row?;
                progress.add(1);
                let id = match &row.value["id"] {
                    Value::String(id) => id.clone(),
                    Value::Number(id) => id.to_string(),
                    _ => continue,
                };
                targets.push(BulkTarget {
                    id,
                    patch: None,
                    now: Some(row.value),
                    lacks,
                    place: None,
                });
            }
        }
        Ok(targets)
    };
    progress.during(read).await
}

/// The records of a file; with their own fields unless all get the same.
fn of_file(
    (action, ids_alone): (&Action, bool),
    file: &Path,
    given: &ArgMatches,
    session: &Session,
) -> Result<Vec<BulkTarget>, Failure> {
    let wants_fields = action.verb == Verb::Update && !ids_alone;
    let file = source::Spooled::of(file)?;
    let table = match wants_fields {
        true => {
            let reading = Reading::from_arg_matches(given)
                .map_err(|error| Failure::usage(error.to_string()))?;
            rows::of(action.resource, &file, &reading, session)
        }
        false => None,
    };
    let records = match table {
        Some(records) => records?,
        None => source::records(&file)?,
    };
    records
        .into_iter()
        .map(|record| {
            let place = record.place;
            let mut target = BulkTarget {
                id: record.id,
                patch: None,
                now: None,
                lacks: &[],
                place: Some(place),
            };
            if target.id.is_empty() {
                return Err(target.at(Failure::new(Exit::Rejected, "there is no id")
                    .advice("give each record its id")));
            }
            target.patch = match record.fields {
                _ if !wants_fields => None,
                Fields::Typed(fields) => Some(fields).filter(|fields| !fields.is_empty()),
                Fields::Options(options) if options.is_empty() => None,
                Fields::Options(options) => {
                    let patch = patch(action, &options);
                    Some(patch.map_err(|failure| target.at(failure))?)
                }
            };
            Ok(target)
        })
        .collect()
}
