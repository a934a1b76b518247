//! Ids that responses gave, for the calls that need one. They are kept in memory until the check ends,
//! and stand in no report.

use std::collections::BTreeSet;

use crm_runtime::api::{Effect, Operation};
use serde_json::Value;

use crate::schema::last;
use crate::words::{is_email, is_id, resource, words};

/// No more records are kept of one operation.
const MOST_RECORDS: usize = 30;

/// Names of properties that only wrap what a response is about.
const WRAPPERS: [&str; 7] = ["data", "item", "result", "row", "record", "value", "meta"];

/// Values by the words of the name that they have.
pub(crate) type Named = Vec<(Vec<String>, String)>;

/// An object of a response.
struct Record {
    operation: &'static str,
    /// The words of what it is: `warm`, `up`.
    of: Vec<Vec<String>>,
    fields: Named,
    /// What its call was asked with, and the ids of the objects around it.
    asked: Named,
    /// Whether the check itself has made it.
    is_own: bool,
}

/// Every id that was given so far.
pub(crate) struct Pool {
    /// Names that parameters have, beside those of ids.
    wanted: BTreeSet<Vec<String>>,
    records: Vec<Record>,
}

/// A value that was found for a parameter, with those that belong to it.
#[derive(Clone)]
pub(crate) struct Found {
    pub(crate) value: String,
    pub(crate) asked: Named,
}

impl Pool {
    pub(crate) fn new(wanted: impl IntoIterator<Item = Vec<String>>) -> Self {
        Self {
            wanted: wanted.into_iter().collect(),
            records: Vec::new(),
        }
    }

    /// Takes up the ids of a response.
    pub(crate) fn harvest(&mut self, operation: &'static Operation, body: &Value, asked: &Named) {
        let mut of = vec![resource(operation.operation_id)];
        of.push(path_words(operation.path));
        self.walk(operation, body, &of, asked);
    }

    fn walk(
        &mut self,
        operation: &'static Operation,
        value: &Value,
        of: &[Vec<String>],
        asked: &Named,
    ) {
        let kept = |record: &&Record| record.operation == operation.id;
        match value {
            Value::Array(values) => {
                for value in values.iter().take(MOST_RECORDS) {
                    self.walk(operation, value, of, asked);
                }
            }
            Value::Object(members) => {
                let mut fields = Named::new();
                for (name, value) in members {
                    let is_wanted =
                        is_id(name) || is_email(name) || { self.wanted.contains(&words(name)) };
                    if let Some(value) = scalar(value).filter(|_| is_wanted) {
                        fields.push((words(name), value));
                    }
                }
                let mut inner = asked.clone();
                let own = of.first().cloned().unwrap_or_default();
                for (name, value) in &fields {
                    let name = match name.as_slice() {
                        [id] if id == "id" => [own.as_slice(), name.as_slice()].concat(),
                        name => name.to_vec(),
                    };
                    inner.push((name, value.clone()));
                }
                if !fields.is_empty() && self.records.iter().filter(kept).count() < MOST_RECORDS {
                    self.records.push(Record {
                        operation: operation.id,
                        of: of.to_vec(),
                        fields,
                        asked: asked.clone(),
                        is_own: operation.effect == Effect::Write,
                    });
                }
                for (name, value) in members {
                    if value.is_object() || value.is_array() {
                        let words = words(name);
                        let is_wrapper =
                            matches!(words.as_slice(), [word] if WRAPPERS.contains(&word.as_str()));
                        match is_wrapper {
                            true => self.walk(operation, value, of, &inner),
                            false => self.walk(operation, value, &[words], &inner),
                        }
                    }
                }
            }
            _ => {}
        }
    }

    /// Whether the check itself has made the record with this id. A create may give a record that was
    /// there before.
    fn has_made(&self, id: &str) -> bool {
        let mut with_id = self
            .records
            .iter()
            .filter(|record| record.fields.iter().any(|(_, value)| value == id));
        with_id.next().is_some_and(|first| first.is_own)
    }

    /// The values that a parameter of an operation may have, the likeliest first. An operation that
    /// changes something gets the ids of what the check itself has made, and no others.
    pub(crate) fn candidates(&self, name: &str, of: &Operation, chosen: &Named) -> Vec<Found> {
        let want = words(name);
        let mut found: Vec<(i32, Found)> = Vec::new();
        for record in self.records.iter().filter(|it| it.operation != of.id) {
            for (field, value) in &record.fields {
                let Some(mut score) = score(&want, of, record, field) else {
                    continue;
                };
                let is_near = |(name, value): &(Vec<String>, String)| {
                    chosen
                        .iter()
                        .any(|(other, own)| other == name && own == value)
                };
                if record.asked.iter().any(is_near) {
                    score += 30;
                }
                let found_before = found.iter().any(|(_, known)| known.value == *value);
                let may_be_sent = of.effect == Effect::Read || self.has_made(value);
                if !found_before && !value.is_empty() && may_be_sent {
                    found.push((
                        -score,
                        Found {
                            value: value.clone(),
                            asked: record.asked.clone(),
                        },
                    ));
                }
            }
        }
        found.sort_by_key(|(order, _)| *order);
        found.into_iter().map(|(_, found)| found).collect()
    }
}

/// How well a field of a record may be what a parameter asks for; `None` where it is not.
fn score(want: &[String], of: &Operation, record: &Record, field: &[String]) -> Option<i32> {
    let own = resource(of.operation_id);
    if want.first().is_some_and(|word| word == "email") {
        let is_akin = record.of.iter().flatten().any(|word| own.contains(word));
        return (field.first()? == "email" && is_akin).then_some(10);
    }
    // A hash is good for the calls that follow from the one that gave it, which no name tells.
    if want.last().is_some_and(|word| word == "hash") {
        return None;
    }
    let is_bare = matches!(want, [id] if id == "id");
    if field == want && !is_bare {
        return Some(100);
    }
    let stem = match is_bare {
        true => own,
        false => without_id(want).to_vec(),
    };
    if stem.is_empty() {
        return None;
    }
    let kind = match want.last() {
        Some(last) if without_id(want).len() < want.len() => last,
        // `workspace` may be given as `workspace_id`.
        _ => "id",
    };
    let is_key = |words: &[String]| field.len() == words.len() + 1 && field.starts_with(words);
    let is_kind = field.last().is_some_and(|last| last == kind);
    let names = field.split_last().map_or(&[][..], |(_, names)| names);
    if is_kind && names.iter().all(|word| stem.contains(word)) {
        let best = record.of.iter().filter_map(|giver| {
            let extra = giver.len().abs_diff(stem.len());
            let fits = match is_bare {
                // `contact_tags_list` takes the id of a contact.
                true => stem.starts_with(giver),
                // `listId` is that of a prospect list.
                false => giver.starts_with(&stem) || giver.ends_with(&stem) && extra <= 1,
            };
            let extra = i32::try_from(extra).unwrap_or(i32::MAX);
            (fits && !giver.is_empty()).then_some(60 - 5 * extra)
        });
        if let Some(best) = best.max() {
            return Some(best);
        }
    }
    // What another record says of the one that it belongs to.
    (is_kind && is_key(&stem)).then_some(40)
}

/// The words of a name without the one that says that it is an id.
pub(crate) fn without_id(words: &[String]) -> &[String] {
    match words {
        [words @ .., last] if ["id", "hash", "uuid"].contains(&last.as_str()) => words,
        words => words,
    }
}

/// The words of a path, but for versions and parameters.
fn path_words(path: &str) -> Vec<String> {
    let segments = path.split('/').filter(|segment| {
        let is_version = segment.len() == 2 && segment.starts_with('v');
        !segment.starts_with('{') && !is_version
    });
    segments.flat_map(words).collect()
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Whether the response of an operation, by its documented fields, may give what another asks for.
pub(crate) fn may_give(name: &str, of: &Operation, giver: &Operation, fields: &[String]) -> bool {
    let want = words(name);
    fields.iter().any(|path| {
        let own = vec![resource(giver.operation_id), path_words(giver.path)];
        let parents: Vec<_> = path.split('.').collect();
        let parents = &parents[..parents.len().saturating_sub(1)];
        let parent = parents
            .iter()
            .map(|name| words(name.trim_end_matches("[]")))
            .rfind(|words| {
                let is_wrapper =
                    matches!(words.as_slice(), [word] if WRAPPERS.contains(&word.as_str()));
                !words.is_empty() && !is_wrapper
            });
        let record = Record {
            operation: "",
            of: parent.map_or(own, |words| vec![words]),
            fields: Named::new(),
            asked: Named::new(),
            is_own: false,
        };
        let field = words(last(path));
        let is_kept = is_id(last(path)) || is_email(last(path)) || field == want;
        is_kept && score(&want, of, &record, &field).is_some()
    })
}
