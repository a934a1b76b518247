//! A record as a row of columns: what each column is taken for, and what its cells hold.

mod holders;
mod names;
#[cfg(test)]
mod tests;
mod tree;
mod unknown;
mod written;

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use crm_facade::model::{Email, Record};
use crm_facade::{Loss, Reason, nearest};
use serde_json::Value;

use super::headers::{Guess, guess};

use self::holders::{Groups, Holders};
use self::names::split;
use self::tree::{Given, assembled};
pub(crate) use self::unknown::unknown;
pub(crate) use self::written::row_of;
use super::cells::{self, trimmed};
use super::fields::{Fields, Kind};
use super::numbers::decimal;
use super::rejects::REASON;
use crate::error::Error;
use crate::record::Transferable;
use crate::report::{Cause, Rejection};
use crate::words::{Setting, SettingNames};

/// The columns of a CSV file unless others are asked for: all fields of a record, so that nothing
/// is lost.
pub(crate) fn all<R: Record>() -> Vec<String> {
    let fields = R::FIELDS.iter().chain(&["extensions"]);
    fields.map(|&field| field.to_owned()).collect()
}

/// A record, or why there is none, and what is lost.
pub(crate) type Taken<R> = (Result<R, Rejection>, Vec<Loss>);

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
    words: SettingNames,
}

/// How many of a row's cells are names of columns: those that are known, and those that are mapped.
pub(crate) fn recognised(fields: Fields, cells: &[String], mapped: &[(String, String)]) -> usize {
    let is_known = |cell: &&String| {
        let name = trimmed(cell);
        guess(fields, name).is_some() || mapped.iter().any(|(column, _)| trimmed(column) == name)
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
        model: Fields,
        header: &[String],
        mapped: &[(String, String)],
        ignored: &[String],
        words: SettingNames,
    ) -> Result<Self, Error> {
        let header: Vec<_> = header.iter().map(|name| trimmed(name).to_owned()).collect();
        let names = distinct(&header);
        let place = |column: &str| find(&names, column);
        let mut is_ignored = vec![false; names.len()];
        for column in ignored {
            is_ignored[place(column)?] = true;
        }
        for (at, name) in header.iter().enumerate() {
            is_ignored[at] |= name == REASON;
        }
        let mut taken = Holders::default();
        let mut fields: Vec<Option<(String, bool)>> = vec![None; names.len()];
        for (column, field) in mapped {
            let at = place(column)?;
            let Some(field) = whole(model, field) else {
                return Err(no_field(model, field, words));
            };
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
            if let Some(other) = taken.holder(&field) {
                return Err(twice(&names[other], &names[at], &field, words));
            }
            taken.take(&field, at);
            fields[at] = Some((field, false));
        }
        let guesses: Vec<Option<Guess>> = names
            .iter()
            .enumerate()
            .map(|(at, name)| match is_ignored[at] || fields[at].is_some() {
                true => None,
                false => guess(model, &header[at]).or_else(|| guess(model, name)),
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
            let Some(field) = whole(model, &field) else {
                continue;
            };
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
        let full_name = fields.iter().position(|field| {
            let field = field.as_ref();
            field.is_some_and(|(field, own)| field == "full_name" && !own)
        });
        let is_mapped = |at: usize| mapped_fields.0.iter().any(|(_, holder)| *holder == at);
        let split =
            full_name.filter(|&at| !(is_mapped(at) || has("first_name") || has("last_name")));
        let columns = names
            .into_iter()
            .zip(fields)
            .zip(is_ignored)
            .map(|((name, field), ignored)| {
                let used = match (field, ignored) {
                    (_, true) => Use::Ignored,
                    (None, false) => Use::Left,
                    (Some((path, own)), false) => Use::Field {
                        kind: model.kind(&path).unwrap_or(Kind::Text),
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
    pub(crate) fn bad_addresses(
        &self,
        record: &impl Transferable,
        cells: &[&str],
    ) -> Option<Rejection> {
        let addresses = record.addresses().into_iter();
        let mut addresses = addresses
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
        let rejection = Rejection::new(Cause::BadAddress).field("emails");
        Some(rejection.detail(format!(
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
        let cells: Vec<_> = cells.map(trimmed).collect();
        let is_same = |(name, cell): (&String, &&str)| name == REASON || name == cell;
        cells.len() == self.header.len() && self.header.iter().zip(&cells).all(is_same)
    }

    /// The names of the columns as they stand in the file.
    pub(crate) fn header(&self) -> &[String] {
        &self.header
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

    /// A record of the cells of a row, and the cells that are lost.
    pub(crate) fn record<'a, R: Transferable>(
        &self,
        row: impl Iterator<Item = &'a str>,
    ) -> Taken<R> {
        let mut given = Vec::new();
        let mut losses = Vec::new();
        let mut is_compound = false;
        for (at, (cell, (name, used))) in row.zip(&self.columns).enumerate() {
            let lost =
                |detail: &'static str| Loss::of_vendor(name, Reason::UnexpectedType).detail(detail);
            if let Use::Field { path, kind, .. } = used
                && let Some(parts) = parts(path, *kind, cell)
            {
                is_compound = true;
                for (path, value) in parts {
                    match fits::<R>(&path, Kind::Any, &value) {
                        true => given.push(Given::new(path, value, at)),
                        false => losses.push(lost("is not what the field holds")),
                    }
                }
                continue;
            }
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
                        match fits::<R>(path, *kind, &texts) {
                            true => given.push(Given::new(path, texts, at)),
                            false => losses.push(lost("is not what the field holds")),
                        }
                    }
                    Ok(Some(value)) if fits::<R>(path, *kind, &value) => {
                        given.push(Given::new(path, value, at));
                    }
                    Ok(Some(_)) => losses.push(lost("is not what the field holds")),
                },
            }
        }
        label_all(&mut given);
        losses.extend(self.no_addresses(&mut given));
        let value = assembled(&given);
        match serde_json::from_value::<R>(value.clone()) {
            Ok(record) => {
                if is_compound || given.iter().any(|given| !given.value.is_string()) {
                    losses.extend(unknown(&value, &record));
                }
                (Ok(record), losses)
            }
            Err(_) => {
                let columns: Vec<_> = given.iter().map(|given| self.name(given.at)).collect();
                let rejection = Rejection::new(Cause::Unreadable);
                let detail = format!("the columns {} make no {}", columns.join(", "), R::NOUN);
                (Err(rejection.detail(detail)), losses)
            }
        }
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

/// Whether a field takes a value, in a record that has nothing else. Texts are taken everywhere.
fn fits<R: Transferable>(path: &str, kind: Kind, value: &Value) -> bool {
    matches!(
        kind,
        Kind::Text | Kind::Word | Kind::Choice(_) | Kind::Texts
    ) || serde_json::from_value::<R>(assembled(&[Given::new(path, value.clone(), 0)])).is_ok()
}

/// A field as columns are taken for it: of money, the amount, so that the currency may have a column
/// of its own. `None` where the model does not have it.
fn whole(model: Fields, field: &str) -> Option<String> {
    let field = model.path(field)?;
    Some(match model.kind(field)? {
        Kind::Part(Some("amount")) => format!("{field}.amount"),
        _ => field.to_owned(),
    })
}

/// The parts of money that one cell holds: as JSON, or a number with the code of its currency.
fn parts(path: &str, kind: Kind, cell: &str) -> Option<Vec<(String, Value)>> {
    let money = path
        .strip_suffix("amount")
        .filter(|_| kind == Kind::Decimal)?;
    let of = |name: &str| format!("{money}{name}");
    let cell = trimmed(cell);
    if let Ok(Value::Object(parts)) = serde_json::from_str(cell) {
        return Some(
            parts
                .into_iter()
                .map(|(name, value)| (of(&name), value))
                .collect(),
        );
    }
    let is_code = |word: &str| word.len() == 3 && word.bytes().all(|b| b.is_ascii_uppercase());
    let code = cell.get(..3).filter(|code| is_code(code));
    let (code, number) = match code {
        Some(code) => (code, &cell[3..]),
        None => {
            let at = cell.len().checked_sub(3)?;
            (cell.get(at..).filter(|code| is_code(code))?, &cell[..at])
        }
    };
    let amount = decimal(trimmed(number))?;
    Some(vec![
        (of("amount"), amount.into()),
        (of("currency"), code.into()),
    ])
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

/// That the model has no such field.
pub(crate) fn no_field(model: Fields, field: &str, words: SettingNames) -> Error {
    let near = nearest(field, model.names());
    let near = near.map_or(String::new(), |near| format!("did you mean `{near}`? "));
    Error::usage(format!("the model has no field `{field}`")).with_advice(format!(
        "{near}{} lists the fields; entries of lists are `tags.0`",
        words.name(Setting::Fields(model.resource()))
    ))
}

fn twice(one: &str, other: &str, field: &str, words: SettingNames) -> Error {
    Error::usage(format!(
        "the columns `{one}` and `{other}` are both taken for `{field}`"
    ))
    .with_advice(format!(
        "leave one out with {}, or take it for another field with {}",
        words.name(Setting::Ignore(Some(other))),
        words.name(Setting::Map(None))
    ))
}
