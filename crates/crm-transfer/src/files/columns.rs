//! A contact as a row of columns: what each column is taken for, and what its cells hold.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

use crm_facade::model::{Contact, Email, Record};
use crm_facade::{Loss, Reason};
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::headers::{Guess, guess};

use super::cells::{self, Kind, trimmed};
use super::path::select;
use crate::error::Error;
use crate::report::{Cause, Refusal};
use crate::words::{Setting, Words};

/// The columns of a CSV file unless others are asked for: all fields of a record, so that nothing
/// is lost.
pub(crate) fn all<R: Record>() -> Vec<String> {
    let fields = R::FIELDS.iter().chain(&["extensions"]);
    fields.map(|&field| field.to_owned()).collect()
}

/// A contact, or why there is none, and what is lost.
pub(crate) type Taken = (Result<Contact, Refusal>, Vec<Loss>);

/// What a column is taken for.
#[derive(Debug)]
enum Use {
    Field {
        path: String,
        kind: Kind,
        /// Whether it is named as the field is, as the program's own files have it.
        own: bool,
    },
    /// The person does not want it.
    Ignored,
    /// It is no field of the model, or another column is taken for the field.
    Left,
}

/// What the columns of a file are taken for.
#[derive(Debug)]
pub(crate) struct Columns {
    columns: Vec<(String, Use)>,
    /// The cells of the header, by which it is known again within the file.
    header: Vec<String>,
    /// The place of the column with whole names, where no column has first or last names.
    split: Option<usize>,
    words: Words,
}

/// How many of a row's cells are names of columns: those that are known, and those that are mapped.
pub(crate) fn recognised(cells: &[String], mapped: &[(String, String)]) -> usize {
    let is_known = |cell: &&String| {
        let name = trimmed(cell);
        guess(name).is_some() || mapped.iter().any(|(column, _)| trimmed(column) == name)
    };
    cells.iter().filter(is_known).count()
}

impl Columns {
    /// Takes columns for what they are mapped to, for the field that they are named by, or for
    /// what the name means in other programs, in this order.
    ///
    /// # Errors
    ///
    /// If a column that is named is not there, a field is none of the model's, or two columns are
    /// taken for one field.
    pub(crate) fn read(
        header: &[String],
        mapped: &[(String, String)],
        ignored: &[String],
        words: Words,
    ) -> Result<Self, Error> {
        let header: Vec<_> = header.iter().map(|name| trimmed(name).to_owned()).collect();
        let names = distinct(&header);
        let place = |column: &str| find(&names, column);
        let mut is_ignored = vec![false; names.len()];
        for column in ignored {
            is_ignored[place(column)?] = true;
        }
        let mut taken = Holders::default();
        let mut fields: Vec<Option<(String, bool)>> = vec![None; names.len()];
        for (column, field) in mapped {
            let at = place(column)?;
            if cells::kind(field).is_none() {
                return Err(
                    Error::usage(format!("the model has no field `{field}`")).with_advice(format!(
                        "{} lists the fields; entries of lists are `emails.0.address`",
                        words.name(Setting::Fields)
                    )),
                );
            }
            if is_ignored[at] || fields[at].is_some() {
                return Err(
                    Error::usage(format!("the column `{column}` is named twice")).with_advice(
                        format!(
                            "give it to {} or to {}, once",
                            words.name(Setting::Map(None)),
                            words.name(Setting::Ignore(None))
                        ),
                    ),
                );
            }
            if let Some(other) = taken.holder(field) {
                return Err(twice(&names[other], &names[at], field, words));
            }
            taken.take(field, at);
            fields[at] = Some((field.clone(), false));
        }
        let guesses: Vec<Option<Guess>> = names
            .iter()
            .enumerate()
            .map(|(at, name)| match is_ignored[at] || fields[at].is_some() {
                true => None,
                false => guess(&header[at]).or_else(|| guess(name)),
            })
            .collect();
        let mapped_fields = taken.clone();
        // What gives way comes last, and what names its place in a list comes first.
        let rank = |guess: &Guess| (guess.gives_way, guess.field.contains('{'));
        let mut order: Vec<_> = guesses
            .iter()
            .enumerate()
            .filter_map(|(at, guess)| Some((rank(guess.as_ref()?), at)))
            .collect();
        order.sort_unstable();
        let mut groups = Groups::default();
        for (_, at) in order {
            let Some(guess) = &guesses[at] else { continue };
            let field = groups.place(&guess.field, at, &taken);
            match taken.holder(&field) {
                None => {
                    taken.take(&field, at);
                    fields[at] = Some((field, guess.own));
                }
                // A mapped column goes before it, and what gives way does so.
                Some(_) if mapped_fields.holder(&field).is_some() || guess.gives_way => {}
                Some(other) => {
                    return Err(twice(
                        &names[other.min(at)],
                        &names[other.max(at)],
                        &field,
                        words,
                    ));
                }
            }
        }
        let has = |wanted: &str| taken.holder(wanted).is_some();
        let whole = fields.iter().position(|field| {
            let field = field.as_ref();
            field.is_some_and(|(field, own)| field == "full_name" && !own)
        });
        let is_mapped = |at: usize| mapped_fields.0.iter().any(|(_, holder)| *holder == at);
        let split = whole.filter(|&at| !(is_mapped(at) || has("first_name") || has("last_name")));
        let columns = names
            .into_iter()
            .zip(fields)
            .zip(is_ignored)
            .map(|((name, field), ignored)| {
                let used = match (field, ignored) {
                    (_, true) => Use::Ignored,
                    (None, false) => Use::Left,
                    (Some((path, own)), false) => Use::Field {
                        kind: cells::kind(&path).unwrap_or(Kind::Text),
                        path,
                        own,
                    },
                };
                (name, used)
            })
            .collect();
        Ok(Self {
            columns,
            header,
            split,
            words,
        })
    }

    /// Each column with the field that it is taken for.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        self.columns.iter().map(|(name, used)| match used {
            Use::Field { path, .. } => (name.as_str(), Some(path.as_str())),
            Use::Ignored | Use::Left => (name.as_str(), None),
        })
    }

    pub(crate) fn len(&self) -> usize {
        self.columns.len()
    }

    /// The column's name, for a message.
    pub(crate) fn name(&self, at: usize) -> String {
        let name = self.columns.get(at).map(|(name, _)| format!("`{name}`"));
        name.unwrap_or_else(|| format!("number {}", at + 1))
    }

    /// Takes out what stands for an address and is none, as `n/a`, where the row has an address
    /// beside it. A row without any is judged by what it has.
    fn no_addresses(&self, given: &mut Vec<Given<'_>>) -> Vec<Loss> {
        let is_of_address = |given: &Given<'_>| {
            given.path.starts_with("emails.") && given.path.ends_with(".address")
        };
        let is_good = |given: &Given<'_>| given.value.as_str().is_some_and(Email::is_address);
        let is_bad_entry = |entry: &Value| {
            let address = entry["address"].as_str();
            address.is_some_and(|address| !Email::is_address(address))
        };
        let has_good = given.iter().any(|given| match &given.value {
            Value::Array(entries) if given.path == "emails" => entries.iter().any(|entry| {
                let address = entry["address"].as_str();
                address.is_some_and(Email::is_address)
            }),
            _ => is_of_address(given) && is_good(given),
        });
        if !has_good {
            return Vec::new();
        }
        let mut losses = Vec::new();
        let mut lose = |at: usize| {
            let loss = Loss::of_vendor(&self.columns[at].0, Reason::UnexpectedType);
            losses.push(loss.detail("must be an e-mail address"));
        };
        given.retain_mut(|given| {
            let at = given.at;
            if let ("emails", Value::Array(entries)) = (&*given.path, &mut given.value) {
                entries.retain(|entry| {
                    let is_bad = is_bad_entry(entry);
                    if is_bad {
                        lose(at);
                    }
                    !is_bad
                });
                return true;
            }
            let is_bad = is_of_address(given) && given.value.is_string() && !is_good(given);
            if is_bad {
                lose(at);
            }
            !is_bad
        });
        losses
    }

    /// Why the row's addresses are none, if it has no other: with the columns and the way out.
    pub(crate) fn bad_addresses(&self, contact: &Contact, cells: &[&str]) -> Option<Refusal> {
        let addresses = contact.emails.iter().map(|email| email.address.as_deref());
        let mut addresses = addresses
            .flatten()
            .map(str::trim)
            .filter(|it| !it.is_empty())
            .peekable();
        if addresses.peek().is_none() || addresses.any(Email::is_address) {
            return None;
        }
        let is_of =
            |used: &Use| matches!(used, Use::Field { path, .. } if path.starts_with("emails"));
        let columns = self.columns.iter().zip(cells);
        let columns: Vec<_> = columns
            .filter(|((_, used), cell)| is_of(used) && !trimmed(cell).is_empty())
            .map(|((name, _), _)| name.as_str())
            .collect();
        let first = columns.first()?;
        let refusal = Refusal::new(Cause::BadAddress).field("emails");
        Some(refusal.detail(format!(
            "the cell of column `{}` is neither one nor several with ; between them; correct it, \
             or leave the column out with {}",
            columns.join("`, `"),
            self.words.name(Setting::Ignore(Some(first)))
        )))
    }

    /// The first cell that goes over several lines though its field never does.
    pub(crate) fn over_lines(&self, cells: &[&str]) -> Option<usize> {
        let mut columns = self.columns.iter().zip(cells);
        columns.position(|((_, used), cell)| match used {
            Use::Field { path, .. } => {
                let cell = trimmed(cell);
                cell.contains(['\n', '\r'])
                    && cells::is_line(path)
                    && cells::several(path, cell).is_none()
            }
            Use::Ignored | Use::Left => false,
        })
    }

    /// Whether a row is the header once more, as in files that were put together.
    pub(crate) fn is_header<'a>(&self, cells: impl Iterator<Item = &'a str>) -> bool {
        self.header
            .iter()
            .map(String::as_str)
            .eq(cells.map(trimmed))
    }

    /// What a person should know before anything is written.
    pub(crate) fn notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        let left: Vec<_> = self
            .columns
            .iter()
            .filter(|(_, used)| matches!(used, Use::Left))
            .map(|(name, _)| name.as_str())
            .collect();
        if !left.is_empty() {
            notes.push(format!(
                "columns that are taken for no field, and are left: {}; {} takes one for a field",
                left.join(", "),
                self.words.name(Setting::Map(None))
            ));
        }
        if let Some(at) = self.split {
            let (name, _) = &self.columns[at];
            notes.push(format!(
                "no column has first or last names, so those in `{name}` are split: the last word \
                 is the last name, or what is before a comma; {} keeps them whole",
                self.words.name(Setting::Map(Some((name, "full_name"))))
            ));
        }
        notes
    }

    /// A contact of the cells of a row, and the cells that are lost.
    pub(crate) fn contact<'a>(&self, row: impl Iterator<Item = &'a str>) -> Taken {
        let mut given = Vec::new();
        let mut losses = Vec::new();
        for (at, (cell, (name, used))) in row.zip(&self.columns).enumerate() {
            let lost =
                |detail: &'static str| Loss::of_vendor(name, Reason::UnexpectedType).detail(detail);
            match used {
                _ if trimmed(cell).is_empty() => {}
                Use::Ignored => {}
                Use::Left => losses.push(Loss::of_vendor(name, Reason::NotInModel)),
                Use::Field { path, kind, own } => match cells::read(*kind, cell, *own) {
                    Ok(None) => {}
                    Err(wanted) => losses.push(lost(wanted)),
                    Ok(Some(value)) if self.split == Some(at) => {
                        let name = value.as_str().unwrap_or_default();
                        let (first, last) = split(name);
                        let parts = [("first_name", first), ("last_name", last)];
                        let parts = parts.into_iter().filter(|(_, part)| !part.is_empty());
                        given.extend(parts.map(|(path, part)| Given::new(path, part.into(), at)));
                    }
                    Ok(Some(Value::String(text))) if *kind == Kind::Text => {
                        // A JSON string is one text, whatever is in it.
                        let is_json = *own && trimmed(cell).starts_with('"');
                        let several = cells::several(path, &text).filter(|_| !is_json);
                        let entries = several.unwrap_or_else(|| vec![text]);
                        for (number, entry) in entries.into_iter().enumerate() {
                            match text_of(path, entry, *own) {
                                Ok(text) => {
                                    given.push(Given::new(entry_of(path, number), text.into(), at));
                                }
                                Err(wanted) => losses.push(lost(wanted)),
                            }
                        }
                    }
                    Ok(Some(Value::Array(texts))) if *kind == Kind::Each => {
                        let texts = texts.into_iter().flat_map(|text| {
                            let several = text.as_str().and_then(|it| cells::several(path, it));
                            match several {
                                Some(several) => several.into_iter().map(Value::from).collect(),
                                None => vec![text],
                            }
                        });
                        let texts = texts.collect::<Value>();
                        match fits(path, *kind, &texts) {
                            true => given.push(Given::new(path, texts, at)),
                            false => losses.push(lost("is not what the field holds")),
                        }
                    }
                    Ok(Some(value)) if fits(path, *kind, &value) => {
                        given.push(Given::new(path, value, at));
                    }
                    Ok(Some(_)) => losses.push(lost("is not what the field holds")),
                },
            }
        }
        label_all(&mut given);
        losses.extend(self.no_addresses(&mut given));
        let value = assembled(&given);
        match serde_json::from_value::<Contact>(value.clone()) {
            Ok(contact) => {
                let is_compound = given.iter().any(|given| !given.value.is_string());
                if is_compound {
                    losses.extend(unknown(&value, &contact));
                }
                (Ok(contact), losses)
            }
            Err(_) => {
                let columns: Vec<_> = given.iter().map(|given| self.name(given.at)).collect();
                let refusal = Refusal::new(Cause::Unreadable);
                let detail = format!("the columns {} make no contact", columns.join(", "));
                (Err(refusal.detail(detail)), losses)
            }
        }
    }
}

/// A value and the field that it is of.
struct Given<'a> {
    path: Cow<'a, str>,
    value: Value,
    /// The place of the column.
    at: usize,
}

impl<'a> Given<'a> {
    fn new(path: impl Into<Cow<'a, str>>, value: Value, at: usize) -> Self {
        let path = path.into();
        Self { path, value, at }
    }
}

/// The path of one of the entries in a cell: those after the first come after its place in the
/// list, before the next place. `emails.0.address` becomes `emails.0+1.address`.
fn entry_of(path: &str, number: usize) -> Cow<'_, str> {
    match path.rsplit_once('.') {
        Some((entry, field)) if number > 0 => format!("{entry}+{number}.{field}").into(),
        _ => path.into(),
    }
}

/// Gives the entries of a cell the label that is given for the first.
fn label_all(given: &mut Vec<Given<'_>>) {
    let labels: Vec<_> = given
        .iter()
        .filter(|label| label.path.ends_with("_type"))
        .filter_map(|label| Some((label, label.path.rsplit_once('.')?)))
        .flat_map(|(label, (entry, field))| {
            let others = given.iter().filter_map(move |other| {
                let (other, _) = other.path.rsplit_once('.')?;
                let is_more = other.strip_prefix(entry)?.starts_with('+');
                is_more.then(|| format!("{other}.{field}"))
            });
            others.map(|path| Given::new(path, label.value.clone(), label.at))
        })
        .collect();
    given.extend(labels);
}

/// The text of a field, without what a spreadsheet has made of it.
fn text_of(path: &str, text: String, own: bool) -> Result<String, &'static str> {
    if own || !is_of_digits(path) {
        return Ok(text);
    }
    if path.ends_with(".number") && !text.contains(|c: char| c.is_numeric()) {
        return Err("must be a phone number");
    }
    match cells::digits(&text) {
        Some(digits) => Ok(digits.to_owned()),
        None => Err("was shortened by a spreadsheet; make the column text there"),
    }
}

/// Whether a text of digits is no number, though a spreadsheet takes it for one.
fn is_of_digits(path: &str) -> bool {
    path.ends_with(".number") || path.ends_with(".postal_code")
}

/// Whether a field takes a value, in a contact that has nothing else. Texts are taken everywhere.
fn fits(path: &str, kind: Kind, value: &Value) -> bool {
    matches!(kind, Kind::Text | Kind::Word | Kind::Texts)
        || serde_json::from_value::<Contact>(assembled(&[Given::new(path, value.clone(), 0)]))
            .is_ok()
}

/// Fields that are given and that the model does not have.
pub(crate) fn unknown(given: &Value, taken: &impl Serialize) -> Vec<Loss> {
    fn compare(given: &Value, taken: &Value, path: &str, losses: &mut Vec<Loss>) {
        match (given, taken) {
            (Value::Object(given), taken) => {
                for (name, value) in given {
                    let path = match path {
                        "" => name.clone(),
                        _ => format!("{path}.{name}"),
                    };
                    match taken.get(name) {
                        Some(taken) => compare(value, taken, &path, losses),
                        None if holds(value) => {
                            losses.push(Loss::of_vendor(path, Reason::NotInModel));
                        }
                        None => {}
                    }
                }
            }
            (Value::Array(given), Value::Array(taken)) => {
                for (index, (given, taken)) in given.iter().zip(taken).enumerate() {
                    compare(given, taken, &format!("{path}[{index}]"), losses);
                }
            }
            _ => {}
        }
    }
    let mut losses = Vec::new();
    let taken = serde_json::to_value(taken).unwrap_or_default();
    compare(given, &taken, "", &mut losses);
    losses
}

fn holds(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Array(values) => !values.is_empty(),
        Value::Object(fields) => !fields.is_empty(),
        _ => true,
    }
}

/// The columns' names, so that none is there twice: `Phone`, `Phone (2)`.
fn distinct(header: &[String]) -> Vec<String> {
    let mut seen = HashSet::new();
    let mut numbers: HashMap<String, u64> = HashMap::new();
    let distinct = header.iter().enumerate().map(|(at, name)| {
        let name = match name.is_empty() {
            true => format!("column {}", at + 1),
            false => name.clone(),
        };
        let number = numbers.entry(name.clone()).or_insert(1);
        let mut distinct = name.clone();
        while !seen.insert(distinct.clone()) {
            *number += 1;
            distinct = format!("{name} ({number})");
        }
        distinct
    });
    distinct.collect()
}

/// The place of a column that a person names: as it is written, or the only one that differs by
/// case alone.
fn find(names: &[String], column: &str) -> Result<usize, Error> {
    let column = trimmed(column);
    if let Some(at) = names.iter().position(|name| name == column) {
        return Ok(at);
    }
    let lower = column.to_lowercase();
    let mut alike = (0..names.len()).filter(|&at| names[at].to_lowercase() == lower);
    match (alike.next(), alike.next()) {
        (Some(at), None) => Ok(at),
        _ => Err(Error::usage(format!("the file has no column `{column}`"))
            .with_advice(format!("it has: {}", names.join(", ")))),
    }
}

fn twice(one: &str, other: &str, field: &str, words: Words) -> Error {
    Error::usage(format!(
        "the columns `{one}` and `{other}` are both taken for `{field}`"
    ))
    .with_advice(format!(
        "leave one out with {}, or take it for another field with {}",
        words.name(Setting::Ignore(Some(other))),
        words.name(Setting::Map(None))
    ))
}

/// Fields that are taken, with the place of the column.
#[derive(Clone, Debug, Default)]
struct Holders(Vec<(String, usize)>);

impl Holders {
    fn take(&mut self, field: &str, at: usize) {
        self.0.push((field.to_owned(), at));
    }

    /// The column that is taken for the field, for a part of it, or for what it is a part of.
    fn holder(&self, field: &str) -> Option<usize> {
        let is_in = |inner: &str, outer: &str| {
            inner
                .strip_prefix(outer)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        let found = self
            .0
            .iter()
            .find(|(taken, _)| is_in(taken, field) || is_in(field, taken));
        found.map(|(_, at)| *at)
    }
}

/// Places of entries in lists, by what their columns have in common.
#[derive(Debug, Default)]
struct Groups(Vec<(String, String, usize)>);

impl Groups {
    /// `emails.{work}.address` as `emails.0.address`: the first place that is free, the same for
    /// all columns of a group.
    fn place(&mut self, field: &str, at: usize, taken: &Holders) -> String {
        let parts = field
            .split_once('{')
            .and_then(|(list, rest)| Some((list, rest.split_once('}')?)));
        let Some((list, (group, rest))) = parts else {
            return field.to_owned();
        };
        let group = match group.is_empty() {
            true => format!("column {at}"),
            false => group.to_owned(),
        };
        let known = self
            .0
            .iter()
            .find(|(of, name, _)| of == list && *name == group);
        let index = match known {
            Some((.., index)) => *index,
            None => {
                let is_free = |index: &usize| {
                    let entry = format!("{list}{index}");
                    let is_group =
                        |(of, _, used): &(String, String, usize)| of == list && used == index;
                    // All entries are of the column that has the list as a whole.
                    let whole = list.trim_end_matches('.');
                    let is_whole = taken.0.iter().any(|(field, _)| field == whole);
                    is_whole || (taken.holder(&entry).is_none() && !self.0.iter().any(is_group))
                };
                let index = (0..).find(is_free).unwrap_or_default();
                self.0.push((list.to_owned(), group, index));
                index
            }
        };
        format!("{list}{index}{rest}")
    }
}

/// Values by the steps of their paths.
#[derive(Debug, Default)]
struct Tree {
    value: Option<Value>,
    below: BTreeMap<String, Tree>,
}

impl Tree {
    fn put(&mut self, path: &str, value: Value) {
        let steps: Vec<&str> = match path.split_once('.') {
            // A name may hold anything.
            Some(("custom_fields", name)) => vec!["custom_fields", name],
            Some(("extensions", rest)) => match rest.split_once('.') {
                Some((vendor, field)) => vec!["extensions", vendor, field],
                None => vec!["extensions", rest],
            },
            _ => path.split('.').collect(),
        };
        // `emails.address` is of each entry.
        let is_each = LISTS.contains(&steps[0])
            && steps[0] != "custom_fields"
            && steps.get(1).is_some_and(not_a_number);
        match value {
            Value::Array(values) if is_each => {
                for (index, value) in values.into_iter().enumerate() {
                    let index = index.to_string();
                    let mut steps = steps.clone();
                    steps.insert(1, &index);
                    self.set(&steps, value);
                }
            }
            value => self.set(&steps, value),
        }
    }

    fn set(&mut self, steps: &[&str], value: Value) {
        let mut tree = self;
        for step in steps {
            tree = tree.below.entry((*step).to_owned()).or_default();
        }
        tree.value = Some(value);
    }

    fn into_value(self, path: &str) -> Value {
        if let Some(value) = self.value {
            return value;
        }
        if path == "custom_fields" {
            let fields = self.below.into_iter().map(
                |(name, tree)| json!({"name": name, "value": {"type": "text", "value": tree.value}}),
            );
            return fields.collect();
        }
        if LISTS.contains(&path) {
            let mut entries: Vec<_> = self.below.into_iter().collect();
            entries.sort_by_key(|(index, _)| {
                let (place, more) = index.split_once('+').unwrap_or((index, "0"));
                let number = |text: &str| text.parse::<u64>().unwrap_or(u64::MAX);
                (number(place), number(more))
            });
            let entries = entries.into_iter();
            let entries = entries.map(|(_, entry)| entry.into_value("an entry"));
            // A label of nothing is nothing.
            let is_more = |entry: &Value| match entry {
                Value::Object(fields) => fields.keys().any(|name| !name.ends_with("_type")),
                _ => true,
            };
            return entries.filter(is_more).map(profile).collect();
        }
        let fields = self.below.into_iter().map(|(name, tree)| {
            let value = tree.into_value(if path.is_empty() { &name } else { "a part" });
            (name, value)
        });
        fields.collect::<Map<_, _>>().into()
    }
}

/// Fields that are lists.
const LISTS: [&str; 8] = [
    "emails",
    "phone_numbers",
    "addresses",
    "social_links",
    "websites",
    "tags",
    "list_ids",
    "custom_fields",
];

fn not_a_number(step: &&str) -> bool {
    step.parse::<usize>().is_err()
}

/// A profile whose address says the network.
fn profile(mut entry: Value) -> Value {
    let is_linkedin = entry["url"]
        .as_str()
        .is_some_and(|url| url.to_lowercase().contains("linkedin.com/"));
    if is_linkedin && entry.get("network").is_none() {
        entry["network"] = "linkedin".into();
    }
    entry
}

fn assembled(given: &[Given<'_>]) -> Value {
    let mut tree = Tree::default();
    for given in given {
        tree.put(&given.path, given.value.clone());
    }
    match tree.below.is_empty() {
        true => Value::Object(Map::new()),
        false => tree.into_value(""),
    }
}

/// Words in lower case that belong to the last name after them.
const PARTICLES: [&str; 22] = [
    "af", "al", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du",
    "el", "la", "le", "ten", "ter", "van", "von", "zu",
];

/// First and last name of a whole one: what is before a comma is the last name, else the last word
/// and particles before it. One word is a first name.
fn split(name: &str) -> (String, String) {
    if let Some((last, first)) = name.split_once(',') {
        return (trimmed(first).to_owned(), trimmed(last).to_owned());
    }
    let words: Vec<&str> = name.split_whitespace().collect();
    let mut border = words.len().saturating_sub(1).max(1);
    while border > 1 && PARTICLES.contains(&words[border - 1]) {
        border -= 1;
    }
    let border = border.min(words.len());
    (words[..border].join(" "), words[border..].join(" "))
}

/// The cells of the columns of a contact, and what has no column.
pub(crate) fn row_of(
    record: &impl Serialize,
    columns: &[String],
    escaped: bool,
) -> (Vec<String>, Vec<Loss>) {
    let value = serde_json::to_value(record).unwrap_or_default();
    let row = columns
        .iter()
        .map(|column| cells::write(&select(&value, column), column, escaped))
        .collect();
    let mut lost = Vec::new();
    left_over(&value, "", columns, &mut lost);
    (row, lost)
}

/// What no column holds.
fn left_over(value: &Value, path: &str, columns: &[String], lost: &mut Vec<Loss>) {
    if columns.iter().any(|column| covers(column, path)) {
        return;
    }
    let below = |step: &str| match path.is_empty() {
        true => step.to_owned(),
        false => format!("{path}.{step}"),
    };
    match value {
        Value::Object(fields) if path.is_empty() || !fields.is_empty() => {
            for (name, value) in fields {
                left_over(value, &below(name), columns, lost);
            }
        }
        Value::Array(fields) if path == "custom_fields" => {
            for (index, field) in fields.iter().enumerate() {
                let name = field["name"].as_str().or(field["id"].as_str());
                let name = name.map_or_else(|| index.to_string(), str::to_owned);
                left_over(&Value::Null, &below(&name), columns, lost);
            }
        }
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                left_over(value, &below(&index.to_string()), columns, lost);
            }
        }
        _ => lost.push(
            Loss::of_model(indexed(path), Reason::NotSupportedByVendor).detail("it has no column"),
        ),
    }
}

/// Whether a column holds what is at a path: it is the path, the beginning of it, or the path
/// without the places in lists.
fn covers(column: &str, path: &str) -> bool {
    if column == path {
        return true;
    }
    let mut steps = path.split('.').peekable();
    for wanted in column.split('.') {
        while wanted.parse::<usize>().is_err()
            && steps.peek().is_some_and(|step| !not_a_number(step))
        {
            steps.next();
        }
        if steps.next() != Some(wanted) {
            return false;
        }
    }
    true
}

/// `emails.0.address` as `emails[0].address`.
fn indexed(path: &str) -> String {
    let mut indexed = String::with_capacity(path.len() + 4);
    for step in path.split('.') {
        match step.bytes().all(|byte| byte.is_ascii_digit()) {
            true => indexed.push_str(&format!("[{step}]")),
            false if indexed.is_empty() => indexed.push_str(step),
            false => indexed.push_str(&format!(".{step}")),
        }
    }
    indexed
}

#[cfg(test)]
mod tests {
    use crate::words::options;
    use crm_facade::model::{Address, CustomField, CustomValue, Phone, SocialLink};
    use proptest::prelude::*;

    use super::*;

    fn columns(header: &[&str]) -> Columns {
        with(header, &[], &[]).expect("columns")
    }

    fn with(header: &[&str], mapped: &[(&str, &str)], ignored: &[&str]) -> Result<Columns, Error> {
        let owned =
            |names: &[&str]| -> Vec<String> { names.iter().map(|&name| name.to_owned()).collect() };
        let mapped: Vec<_> = mapped
            .iter()
            .map(|&(column, field)| (column.to_owned(), field.to_owned()))
            .collect();
        Columns::read(&owned(header), &mapped, &owned(ignored), options())
    }

    fn fields(columns: &Columns) -> Vec<Option<&str>> {
        columns.iter().map(|(_, field)| field).collect()
    }

    fn contact(columns: &Columns, row: &[&str]) -> (Contact, Vec<Loss>) {
        let (contact, lost) = columns.contact(row.iter().copied());
        (contact.expect("a contact"), lost)
    }

    fn full() -> Contact {
        let mut contact = Contact::new()
            .id("7")
            .first_name("Zoë")
            .emails([
                Email::new("a@example.com"),
                Email::new("b@example.com").primary(true),
            ])
            .phone_numbers([Phone::new("+1 555").phone_type("mobile")])
            .addresses([Address::default().city("Graz; Süd").country("AT")])
            .social_links([SocialLink::new("linkedin", "https://linkedin.com/in/zoe")])
            .websites(["https://example.com"])
            .tags(["x;y", " z"])
            .notes(" two\nlines, \"quoted\" ")
            .custom_fields([
                CustomField::new("Shoe size", 42),
                CustomField::new("a.b", CustomValue::from(json!(["x", 1.5]))),
            ])
            .extension("minotaur", "odd", json!({"a": [1, null]}));
        contact.score = Some(-3);
        contact.deleted = Some(false);
        contact.created_at = Some(1_705_276_800.into());
        contact.updated_at = Some("1705276800".into());
        contact
    }

    #[test]
    fn the_usual_columns_hold_all_of_a_contact_and_give_it_back() {
        let header = all::<Contact>();
        let header: Vec<&str> = header.iter().map(String::as_str).collect();
        for escaped in [false, true] {
            let (row, lost) = row_of(&full(), &all::<Contact>(), escaped);
            assert_eq!(lost, []);
            let row: Vec<&str> = row.iter().map(String::as_str).collect();
            let (back, lost) = contact(&columns(&header), &row);
            assert_eq!(back, full());
            assert_eq!(lost, []);
        }
    }

    #[test]
    fn parts_have_columns_of_their_own_where_they_are_asked_for() {
        let header = [
            "first_name",
            "emails.0.address",
            "emails.1.address",
            "emails.1.primary",
            "phone_numbers.number",
            "addresses.0.city",
            "custom_fields.a.b",
            "extensions.minotaur",
        ];
        let names = header.map(str::to_owned);
        let (row, lost) = row_of(&full(), &names, false);
        let lost: Vec<_> = lost.into_iter().map(|loss| loss.path).collect();
        assert!(lost.contains(&"notes".to_owned()), "{lost:?}");
        assert!(
            lost.contains(&"custom_fields.Shoe size".to_owned()),
            "{lost:?}"
        );
        assert!(
            !lost.iter().any(|path| path.starts_with("emails")),
            "{lost:?}"
        );
        let row: Vec<&str> = row.iter().map(String::as_str).collect();
        let (back, lost) = contact(&columns(&header), &row);
        assert_eq!(lost, []);
        assert_eq!(back.emails, full().emails);
        assert_eq!(back.phone_numbers, [Phone::new("+1 555")]);
        assert_eq!(back.addresses, [Address::default().city("Graz; Süd")]);
        assert_eq!(back.extensions, full().extensions);
    }

    #[test]
    fn what_other_programs_export_is_known_by_its_header() {
        let outlook = columns(&[
            "First Name",
            "Last Name",
            "Title",
            "Suffix",
            "E-mail Address",
            "E-mail 2 Address",
            "Home Phone",
            "Business Phone",
            "Business Phone 2",
            "Business Fax",
            "Company",
            "Job Title",
            "Business Street",
            "Business City",
            "Business Country/Region",
            "Home City",
            "Personal Web Page",
            "Notes",
        ]);
        assert_eq!(
            fields(&outlook),
            [
                Some("first_name"),
                Some("last_name"),
                None,
                None,
                Some("emails.0.address"),
                Some("emails.1.address"),
                Some("phone_numbers.0.number"),
                Some("phone_numbers.1.number"),
                Some("phone_numbers.2.number"),
                None,
                Some("company_name"),
                Some("title"),
                Some("addresses.0.line1"),
                Some("addresses.0.city"),
                Some("addresses.0.country"),
                Some("addresses.1.city"),
                Some("websites.0"),
                Some("notes"),
            ]
        );
        let google = columns(&[
            "First Name",
            "Middle Name",
            "Last Name",
            "Organization Name",
            "Organization Title",
            "Labels",
            "E-mail 1 - Label",
            "E-mail 1 - Value",
            "E-mail 2 - Label",
            "E-mail 2 - Value",
            "Phone 1 - Label",
            "Phone 1 - Value",
            "Address 1 - City",
            "Address 1 - Country",
        ]);
        let row = [
            "Ana",
            "",
            "Perez",
            "Acme",
            "CTO",
            "* myContacts ::: Friends",
            "* Work",
            "ana@example.com",
            "* Home",
            "",
            "Mobile",
            "+34 600",
            "Lugo",
            "ES",
        ];
        let (ana, lost) = contact(&google, &row);
        assert_eq!(lost, []);
        assert_eq!(
            ana.emails,
            [Email::new("ana@example.com").email_type("work")]
        );
        assert_eq!(
            ana.phone_numbers,
            [Phone::new("+34 600").phone_type("Mobile")]
        );
        assert_eq!(
            ana.addresses,
            [Address::default().city("Lugo").country("ES")]
        );
        assert_eq!(ana.tags, ["myContacts", "Friends"]);
        let linkedin = columns(&[
            "First Name",
            "Last Name",
            "URL",
            "Email Address",
            "Company",
            "Position",
            "Connected On",
        ]);
        let row = [
            "Ana",
            "P",
            "https://www.linkedin.com/in/ana",
            "a@example.com",
            "A",
            "CTO",
            "1",
        ];
        let (ana, lost) = contact(&linkedin, &row);
        let profile = SocialLink::new("linkedin", "https://www.linkedin.com/in/ana");
        assert_eq!(
            (ana.social_links, ana.title.as_deref()),
            (vec![profile], Some("CTO"))
        );
        assert_eq!(lost[0].path, "Connected On");
        let hubspot = columns(&[
            "Record ID - Contact",
            "First Name",
            "Last Name",
            "Email",
            "Phone Number",
            "Contact owner",
            "Last Activity Date",
            "Lead Status",
            "Create Date",
            "Associated Company",
            "Company name",
            "Create Date",
            "Phone Number",
            "City",
            "State/Region",
            "Country/Region",
        ]);
        assert_eq!(
            fields(&hubspot),
            [
                Some("id"),
                Some("first_name"),
                Some("last_name"),
                Some("emails.0.address"),
                Some("phone_numbers.0.number"),
                None,
                Some("last_activity_at"),
                Some("lead_status.name"),
                Some("created_at"),
                None,
                Some("company_name"),
                None,
                Some("phone_numbers.1.number"),
                Some("addresses.0.city"),
                Some("addresses.0.state"),
                Some("addresses.0.country"),
            ]
        );
        let pipedrive = columns(&[
            "Person - Name",
            "Person - Organization",
            "Person - Email - Work",
            "Person - Email - Home",
            "Person - Phone - Work",
            "Person - Phone - Mobile",
        ]);
        assert_eq!(
            fields(&pipedrive),
            [
                Some("full_name"),
                Some("company_name"),
                Some("emails.0.address"),
                Some("emails.1.address"),
                Some("phone_numbers.0.number"),
                Some("phone_numbers.1.number"),
            ]
        );
        let salesforce = columns(&[
            "FirstName",
            "LastName",
            "Title",
            "AccountName",
            "Email",
            "Phone",
            "MobilePhone",
            "MailingStreet",
            "MailingCity",
            "Mailing State/Province",
            "Mailing Zip/Postal Code",
            "Mailing Country",
            "LeadSource",
            "Description",
        ]);
        assert!(
            fields(&salesforce).iter().all(Option::is_some),
            "{salesforce:?}"
        );
        assert_eq!(fields(&salesforce)[2], Some("title"));
    }

    #[test]
    fn a_mapped_column_goes_before_a_guessed_one_and_doubled_ones_are_told_apart() {
        let two = ["First Name", "Phone", "Phone", "Email"];
        let phones = ["phone_numbers.0.number", "phone_numbers.1.number"].map(Some);
        assert_eq!(fields(&columns(&two))[1..3], phones);
        let mapped = with(&two, &[("Phone (2)", "phone_numbers.0.number")], &[]).expect("columns");
        let other_way = [phones[1], phones[0]];
        assert_eq!(fields(&mapped)[1..3], other_way);
        let mapped = with(&two, &[("Phone", "phone_numbers.1.number")], &[]).expect("columns");
        assert_eq!(fields(&mapped)[1..3], other_way);
        let ignored = with(&two, &[], &["phone (2)"]).expect("columns");
        assert_eq!(fields(&ignored)[1..3], [phones[0], None]);
        let (_, lost) = contact(&ignored, &["Ana", "1", "2", "a@example.com"]);
        assert_eq!(lost, [], "what a person leaves out is not lost");

        let scalars = ["Company", "Organization", "Email"];
        let failure = with(&scalars, &[], &[]).expect_err("two for one");
        for name in ["`Company`", "`Organization`", "company_name"] {
            assert!(failure.message.contains(name), "{failure:?}");
        }
        assert!(
            failure
                .advice
                .expect("advice")
                .contains("--ignore Organization")
        );
        let mapped = with(&scalars, &[("Organization", "company_name")], &[]).expect("columns");
        assert_eq!(fields(&mapped)[..2], [None, Some("company_name")]);
        let (_, lost) = contact(&mapped, &["A", "B", "a@example.com"]);
        assert_eq!(lost[0].path, "Company");
        assert!(with(&scalars, &[], &["Organization"]).is_ok());
        for (mapped, ignored) in [
            (&[("Nothing", "title")][..], &[][..]),
            (&[("Email", "nothing")], &[]),
            (&[("Company", "title"), ("Organization", "title")], &[]),
            (&[("Company", "title"), ("Company", "notes")], &[]),
            (&[("Company", "title")], &["Company"]),
            (&[], &["Nothing"]),
        ] {
            let failure = with(&scalars, mapped, ignored).expect_err("a mistake");
            assert!(failure.advice.is_some(), "{failure:?}");
        }
    }

    #[test]
    fn several_entries_in_one_cell_are_entries_of_their_own() {
        let google = columns(&[
            "First Name",
            "E-mail 1 - Label",
            "E-mail 1 - Value",
            "E-mail 2 - Label",
            "E-mail 2 - Value",
            "Phone 1 - Value",
        ]);
        let row = [
            "Ana",
            "* Work",
            "ana@example.com ::: ana2@example.com",
            "Home",
            "ana.home@example.com",
            "+34 600 ::: +34 601",
        ];
        let (ana, lost) = contact(&google, &row);
        let (work, home) = ("work", "Home");
        assert_eq!(
            ana.emails,
            [
                Email::new("ana@example.com").email_type(work),
                Email::new("ana2@example.com").email_type(work),
                Email::new("ana.home@example.com").email_type(home),
            ]
        );
        assert_eq!(
            ana.phone_numbers,
            [Phone::new("+34 600"), Phone::new("+34 601")]
        );
        assert_eq!(lost, []);
        let pipedrive = columns(&[
            "Person - Name",
            "Person - Email - Work",
            "Person - Phone - Work",
        ]);
        let row = [
            "Ana Perez",
            "ana@example.com, ana2@example.com",
            "+34 600, +34 601",
        ];
        let (ana, lost) = contact(&pipedrive, &row);
        assert_eq!(
            ana.emails,
            ["ana@example.com", "ana2@example.com"].map(Email::new)
        );
        assert_eq!(ana.phone_numbers, ["+34 600", "+34 601"].map(Phone::new));
        assert_eq!(lost, []);
        let row = [
            "Ana Perez",
            "Perez, Ana <ana@example.com>",
            "+34 600; 3.46E+10",
        ];
        let (ana, lost) = contact(&pipedrive, &row);
        assert_eq!(ana.emails, [Email::new("ana@example.com")]);
        assert_eq!(ana.phone_numbers, [Phone::new("+34 600")]);
        assert_eq!(lost[0].path, "Person - Phone - Work");
        let each = columns(&["emails.address", "phone_numbers.number"]);
        let (ana, _) = contact(
            &each,
            &["A <ana@example.com>, b@example.com", "+34 600, +34 601"],
        );
        assert_eq!(
            ana.emails,
            ["ana@example.com", "b@example.com"].map(Email::new)
        );
        assert_eq!(ana.phone_numbers.len(), 2);
    }

    #[test]
    fn a_line_break_is_no_part_of_a_name() {
        let columns = columns(&["Name", "Phone", "Email", "Notes", "Street", "Other"]);
        for (row, place) in [
            (["Ana\nBo,601", "", "", "", "", ""], Some(0)),
            (["Ana", "600\nBo,601", "", "", "", ""], Some(1)),
            (
                ["Ana", "", "a@example.com\nBo,b@example.com", "", "", ""],
                Some(2),
            ),
            (
                [
                    "\nAna\r\n",
                    "600\n601",
                    "a@example.com\nb@example.com",
                    "",
                    "",
                    "",
                ],
                None,
            ),
            (["Ana", "", "", "one\ntwo", "House\nStreet", "x\ny"], None),
        ] {
            assert_eq!(columns.over_lines(&row), place, "{row:?}");
        }
    }

    #[test]
    fn a_list_as_a_whole_and_an_entry_of_it_are_not_taken_together() {
        let both = ["emails", "Email", "first_name"];
        assert!(with(&both, &[], &[]).is_err());
        let own = columns(&["emails", "E-mail 1 - Label", "first_name"]);
        assert_eq!(fields(&own)[..2], [Some("emails"), None]);
    }

    #[test]
    fn a_cell_that_can_not_be_taken_is_lost_and_the_row_is_not() {
        let columns = columns(&[
            "first_name",
            "score",
            "deleted",
            "emails",
            "addresses",
            "Shoe",
        ]);
        let row = ["Ana", "1,234", "perhaps", "[{\"address\": 7}]", "[1", "42"];
        let (ana, lost) = contact(&columns, &row);
        assert_eq!(ana.first_name.as_deref(), Some("Ana"));
        assert_eq!((ana.score, ana.deleted, ana.emails.len()), (None, None, 0));
        let paths: Vec<_> = lost.iter().map(|loss| loss.path.as_str()).collect();
        assert_eq!(paths, ["score", "deleted", "emails", "Shoe"]);
        assert!(lost.iter().all(|loss| !loss.to_string().contains("1,234")));
        let (ana, lost) = contact(&columns, &["Ana", "85.0", "no", " \u{a0}\u{200b}", "", ""]);
        assert_eq!(
            (ana.score, ana.deleted, lost),
            (Some(85), Some(false), Vec::new())
        );
        let two = self::columns(&["E-mail Address", "E-mail 2 Address", "E-mail 2 Type"]);
        let (ana, lost) = contact(&two, &["n/a", "a@example.com", "SMTP"]);
        assert_eq!(ana.emails, [Email::new("a@example.com").email_type("SMTP")]);
        assert_eq!(lost[0].path, "E-mail Address");
        let (ana, lost) = contact(&two, &["n/a", "", "SMTP"]);
        assert_eq!((&*ana.emails, lost), (&[Email::new("n/a")][..], Vec::new()));
        let refusal = two.bad_addresses(&ana, &["n/a", "", "SMTP"]);
        let detail = refusal
            .and_then(|refusal| refusal.detail)
            .expect("a detail");
        for said in ["`E-mail Address`", "--ignore 'E-mail Address'"] {
            assert!(detail.contains(said), "{detail}");
        }
        let list = self::columns(&["emails", "phone", "mobile"]);
        let (ana, lost) = contact(&list, &["n/a; a@example.com", "#N/A", "none"]);
        assert_eq!(
            (&*ana.emails, ana.phone_numbers),
            (&[Email::new("a@example.com")][..], vec![])
        );
        let paths: Vec<_> = lost.iter().map(|loss| loss.path.as_str()).collect();
        assert_eq!(paths, ["phone", "mobile", "emails"]);
        let row = [
            "Ana",
            "",
            "",
            "[{\"address\": \"a@example.com\", \"odd\": 1}]",
            "",
            "",
        ];
        let (ana, lost) = contact(&columns, &row);
        assert_eq!(ana.emails, [Email::new("a@example.com")]);
        assert_eq!(lost[0].path, "emails[0].odd");
    }

    #[test]
    fn whole_names_are_split_where_nothing_else_tells_first_and_last() {
        for (name, first, last) in [
            ("Ana Perez", "Ana", "Perez"),
            ("Perez Gomez, Ana Maria", "Ana Maria", "Perez Gomez"),
            ("Ludwig van Beethoven", "Ludwig", "van Beethoven"),
            ("Maria de la Cruz", "Maria", "de la Cruz"),
            ("van Gogh", "van", "Gogh"),
            ("Madonna", "Madonna", ""),
        ] {
            assert_eq!(split(name), (first.to_owned(), last.to_owned()));
        }
        let whole = columns(&["Name", "Email"]);
        let (ana, lost) = contact(&whole, &["Ana Perez", "a@example.com"]);
        assert_eq!(ana.first_name.as_deref(), Some("Ana"));
        assert_eq!(
            (ana.last_name.as_deref(), ana.full_name),
            (Some("Perez"), None)
        );
        assert_eq!(lost, []);
        assert!(
            whole.notes()[0].contains("--map 'Name=full_name'"),
            "{:?}",
            whole.notes()
        );
        let kept = with(&["Name", "Email"], &[("Name", "full_name")], &[]).expect("columns");
        let (ana, _) = contact(&kept, &["Ana Perez", "a@example.com"]);
        assert_eq!(
            (ana.full_name.as_deref(), ana.first_name),
            (Some("Ana Perez"), None)
        );
    }

    fn text() -> impl Strategy<Value = Option<String>> {
        prop::option::of("[a-z0-9 '\"=+@;,\\[\\]{}\n\r\t\u{a0}\u{200b}é-]{0,8}")
    }

    proptest! {
        /// Whatever a contact holds comes back from its row, by way of a file.
        #[test]
        fn any_contact_comes_back_from_csv(
            texts in prop::array::uniform6(text()),
            emails in prop::collection::vec(text(), 0..3),
            tags in prop::collection::vec(text().prop_map(Option::unwrap_or_default), 0..3),
            score in prop::option::of(any::<i64>()),
            odd in text(),
            escaped in any::<bool>(),
        ) {
            let mut ana = Contact::new().tags(tags);
            let [first, last, notes, at, title, status] = texts;
            (ana.first_name, ana.last_name, ana.notes) = (first, last, notes);
            (ana.title, ana.score) = (title, score);
            ana.status = status;
            ana.created_at = at.map(Into::into);
            ana.emails = emails.into_iter().map(|address| {
                let mut email = Email::default();
                email.address = address;
                email
            }).collect();
            if let Some(odd) = odd {
                ana = ana.extension("v", "odd", odd);
            }
            let header = all::<Contact>();
            let (row, lost) = row_of(&ana, &header, escaped);
            prop_assert_eq!(lost, []);
            let mut file = cells::record(&header).expect("a header");
            file.extend(cells::record(&row).expect("a row"));
            let mut records = crate::files::records::Records::new(
                &file[..], b',', crate::files::records::Spot::START,
            );
            let mut record = crate::files::records::Record::default();
            for _ in 0..2 {
                prop_assert!(records.read(&mut record).expect("a record"));
            }
            let row: Vec<_> = record.cells().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect();
            let header: Vec<&str> = header.iter().map(String::as_str).collect();
            let (back, lost) = contact(&columns(&header), &row.iter().map(String::as_str).collect::<Vec<_>>());
            prop_assert_eq!(lost, []);
            prop_assert_eq!(back, ana);
        }
    }
}
