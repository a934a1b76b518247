use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use rust_decimal::Decimal;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::error::{Error, ErrorKind, Result};
use crate::loss::{Loss, Reason};
use crate::model::{CustomValue, decimal, number_of};
use crate::patch::Change;

/// A vendor's request, while it is written from a record or a patch of the model.
///
/// Each method takes a field of the model and gives it a place in the request. Fields that are not
/// taken are reported as lost; one that is to be cleared and can't be has the whole refused.
pub struct Target {
    vendor: &'static str,
    path: String,
    fields: Map<String, Value>,
    body: Map<String, Value>,
    /// The model's field behind a field of the request.
    behind: BTreeMap<String, String>,
    losses: Vec<Loss>,
    wrong: Vec<String>,
    uncleared: Vec<String>,
    /// What was taken to be cleared and has not been put yet.
    clearing: BTreeSet<String>,
    read_only: Vec<&'static str>,
    /// The vendor's fields that stay as they are unless they are put.
    kept: Vec<String>,
    said: Said,
}

/// What is sent, but not as it is in the model.
#[derive(Default)]
pub(super) struct Said {
    /// Paths of what is sent by its place.
    pub(super) implied: Vec<String>,
    pub(super) translated: Vec<Translation>,
}

/// That what is at a path of the model is a value at a JSON pointer of the request.
pub(super) struct Translation {
    pub(super) path: String,
    pub(super) pointer: String,
    pub(super) value: Value,
}

/// Writes a request from a record or a patch of the model with a mapper.
///
/// The request is read from what the mapper has put together, so that its type says what is
/// required, and what it does not have is found. To set an empty list is to clear.
///
/// # Errors
///
/// With kind *invalid input* if the request lacks what it must have, or a value does not fit; with
/// kind *unsupported* if a field is to be cleared and no document says how.
pub fn write<R>(
    vendor: &'static str,
    model: &impl Serialize,
    map: impl FnOnce(&mut Target),
) -> Result<(R, Vec<Loss>)>
where
    R: DeserializeOwned + Serialize,
{
    write_telling(vendor, model, map).map(|(request, losses, _)| (request, losses))
}

/// As [`write()`], for a vendor of which no document says how to clear anything: what is to be
/// cleared is refused, though the request's type could send null, by the model as by an extension.
///
/// # Errors
///
/// As for [`write()`].
pub fn write_without_clearing<R>(
    vendor: &'static str,
    model: &impl Serialize,
    map: impl FnOnce(&mut Target),
) -> Result<(R, Vec<Loss>)>
where
    R: DeserializeOwned + Serialize,
{
    let fields = fields_of(model)?;
    let own = fields
        .get("extensions")
        .and_then(|extensions| extensions.get(vendor))
        .and_then(Value::as_object);
    let by_extension = own
        .into_iter()
        .flatten()
        .filter(|(_, value)| value.is_null())
        .map(|(field, _)| format!("extensions.{vendor}.{field}"));
    let cleared: Vec<_> = fields
        .iter()
        .filter(|(_, value)| value.is_null())
        .map(|(field, _)| field.clone())
        .chain(by_extension)
        .collect();
    if !cleared.is_empty() {
        return Err(no_clearing(&cleared));
    }
    write(vendor, &fields, map)
}

fn no_clearing(fields: &[String]) -> Error {
    let names = fields.join("`, `");
    Error::new(
        ErrorKind::Unsupported,
        format!("no document says how to clear `{names}`"),
    )
    .with_advice("leave it, or set it")
}

/// The fields of a record or a patch. A record has no empty list, and a patch that sets one takes
/// away what there is.
fn fields_of(model: &impl Serialize) -> Result<Map<String, Value>> {
    let Ok(Value::Object(mut fields)) = serde_json::to_value(model) else {
        return Err(Error::invalid::<&str>([], "the record is no JSON object"));
    };
    for value in fields.values_mut() {
        if value.as_array().is_some_and(Vec::is_empty) {
            *value = Value::Null;
        }
    }
    Ok(fields)
}

/// As [`write()`], and tells what is sent otherwise than it is in the model.
pub(super) fn write_telling<R>(
    vendor: &'static str,
    model: &impl Serialize,
    map: impl FnOnce(&mut Target),
) -> Result<(R, Vec<Loss>, Said)>
where
    R: DeserializeOwned + Serialize,
{
    let fields = fields_of(model)?;
    let mut target = Target::new(vendor, String::new(), fields);
    map(&mut target);
    let said = std::mem::take(&mut target.said);
    let (request, losses) = target.finish()?;
    Ok((request, losses, said))
}

impl Target {
    fn new(vendor: &'static str, path: String, fields: Map<String, Value>) -> Self {
        Self {
            vendor,
            path,
            fields,
            body: Map::new(),
            behind: BTreeMap::new(),
            losses: Vec::new(),
            wrong: Vec::new(),
            uncleared: Vec::new(),
            clearing: BTreeSet::new(),
            read_only: Vec::new(),
            kept: Vec::new(),
            said: Said::default(),
        }
    }

    fn path_of(&self, field: &str) -> String {
        if self.path.is_empty() {
            field.to_owned()
        } else {
            format!("{}.{field}", self.path)
        }
    }

    /// Whether the field is there with a value.
    pub fn sets(&self, field: &str) -> bool {
        self.fields.get(field).is_some_and(|value| !value.is_null())
    }

    /// Takes a field as it is. One that is to be cleared has the whole refused, unless it is
    /// [put](Self::put_change).
    pub fn value(&mut self, field: &str) -> Change<Value> {
        match self.fields.remove(field) {
            None => Change::Leave,
            Some(Value::Null) => {
                self.clearing.insert(self.path_of(field));
                Change::Clear
            }
            Some(value) => Change::Set(value),
        }
    }

    /// Takes a field of plain type. For fields that have parts, [`nested`](Self::nested),
    /// [`first`](Self::first) and [`each`](Self::each) see to it that no part is forgotten.
    pub fn take<T: DeserializeOwned>(&mut self, field: &str) -> Change<T> {
        match self.value(field).map(serde_json::from_value) {
            Change::Set(Ok(value)) => Change::Set(value),
            Change::Set(Err(_)) => {
                self.wrong(field);
                Change::Leave
            }
            Change::Clear => Change::Clear,
            Change::Leave => Change::Leave,
        }
    }

    /// Puts a value into the request.
    pub fn put(&mut self, to: &str, value: impl Into<Value>) {
        self.body.insert(to.to_owned(), value.into());
    }

    /// Puts a field's change into the request; a field that is cleared is sent as null.
    pub fn put_change<T: Into<Value>>(&mut self, field: &str, to: &str, change: Change<T>) {
        let value = match change {
            Change::Leave => return,
            Change::Set(value) => value.into(),
            Change::Clear => {
                self.clearing.remove(&self.path_of(field));
                Value::Null
            }
        };
        self.behind.insert(to.to_owned(), self.path_of(field));
        self.put(to, value);
    }

    /// Puts a field's change into the request as what the vendor calls it, so that
    /// [`check`](super::check) does not look for the model's word.
    pub fn put_translated<T: Into<Value>>(&mut self, field: &str, to: &str, change: Change<T>) {
        let change = change.map(Into::into);
        if let Change::Set(value) = &change {
            self.translated(field, pointer(&[to]), value.clone());
        }
        self.put_change(field, to, change);
    }

    fn translated(&mut self, field: &str, pointer: String, value: Value) {
        let path = self.path_of(field);
        self.said.translated.push(Translation {
            path,
            pointer,
            value,
        });
    }

    /// Copies a field.
    pub fn copy(&mut self, field: &str, to: &str) {
        let change = self.value(field);
        self.put_change(field, to, change);
    }

    /// Copies a field of texts or numbers as a whole number: an id that the vendor has as number.
    pub fn integer(&mut self, field: &str, to: &str) {
        let change = match self.value(field) {
            Change::Set(Value::String(text)) => match text.parse::<i64>() {
                Ok(number) => Change::Set(Value::from(number)),
                Err(_) => return self.wrong(field),
            },
            other => other,
        };
        self.put_change(field, to, change);
    }

    /// Copies a decimal as a JSON number. One that an `f64` can't hold exactly is refused, for it
    /// is money.
    pub fn decimal(&mut self, field: &str, to: &str) {
        let change = self.number(field);
        self.put_change(field, to, change);
    }

    /// Takes a decimal as a JSON number, as [`decimal`](Self::decimal) does.
    pub fn number(&mut self, field: &str) -> Change<Value> {
        let change = self.take::<Decimal>(field);
        if let Change::Set(wanted) = &change {
            let number = number_of(*wanted);
            // The clients' types have numbers as `f64`, whatever the JSON could hold.
            let sent = number.as_f64().map(Value::from);
            if !wanted.is_zero() && sent.as_ref().and_then(decimal) != Some(*wanted) {
                self.wrong(field);
                return Change::Leave;
            }
        }
        change.map(number_of)
    }

    /// Takes the parts of a field that has some.
    pub fn nested(&mut self, field: &str, map: impl FnOnce(&mut Self)) {
        match self.value(field) {
            Change::Set(Value::Object(parts)) => self.part(self.path_of(field), parts, map),
            Change::Set(_) => self.wrong(field),
            Change::Clear => self.uncleared.push(self.path_of(field)),
            Change::Leave => {}
        }
    }

    /// Takes the parts of the main entry of a list, or of its first. The others are lost.
    pub fn first(&mut self, field: &str, map: impl FnOnce(&mut Self)) {
        let mut entries = match self.value(field) {
            Change::Set(Value::Array(entries)) => entries,
            Change::Set(_) => return self.wrong(field),
            Change::Clear => {
                self.uncleared.push(self.path_of(field));
                return;
            }
            Change::Leave => return,
        };
        let is_main = |entry: &Value| entry.get("primary") == Some(&Value::Bool(true));
        let chosen = entries.iter().position(is_main).unwrap_or(0);
        for index in (0..entries.len()).filter(|index| *index != chosen) {
            self.lose(&format!("{field}[{index}]"), Reason::Truncated);
        }
        if entries.is_empty() {
            // A patch that sets no entries takes those away that there are.
            self.uncleared.push(self.path_of(field));
            return;
        }
        if let Value::Object(parts) = entries.swap_remove(chosen) {
            let path = format!("{}[{chosen}]", self.path_of(field));
            self.part(path, parts, |part| {
                // That it is the one to be sent says so.
                part.implied("primary", true);
                map(part);
            });
        }
    }

    /// Takes the parts of each entry of a list, and gives what `map` makes of them. A list that is
    /// to be cleared has the whole refused, unless what this gives is [put](Self::put_change).
    pub fn each(
        &mut self,
        field: &str,
        mut map: impl FnMut(&mut Self) -> Option<Value>,
    ) -> Change<Vec<Value>> {
        let entries = match self.value(field) {
            Change::Set(Value::Array(entries)) => entries,
            Change::Set(_) => {
                self.wrong(field);
                return Change::Leave;
            }
            Change::Clear => return Change::Clear,
            Change::Leave => return Change::Leave,
        };
        if entries.is_empty() {
            self.clearing.insert(self.path_of(field));
            return Change::Clear;
        }
        let mut values = Vec::new();
        for (index, entry) in entries.into_iter().enumerate() {
            if let Value::Object(parts) = entry {
                let path = format!("{}[{index}]", self.path_of(field));
                self.part(path, parts, |part| values.extend(map(part)));
            }
        }
        Change::Set(values)
    }

    /// Takes custom fields as an object by their names. A field without a name is lost, and of
    /// several with the same name all but the last.
    pub fn custom_fields(&mut self, to: &str) {
        let mut object = Map::new();
        let mut places = BTreeMap::new();
        let mut index = 0;
        let change = self.each("custom_fields", |field| {
            let place = index;
            index += 1;
            if !field.sets("name") || !field.sets("value") {
                // Both are among the rest then, which is lost.
                return None;
            }
            let name = field.take::<String>("name").set()?;
            let value: Value = field.take::<CustomValue>("value").set()?.into();
            object.insert(name.clone(), value);
            Some(Value::from(places.insert(name, place)?))
        });
        let change = change.map(|before| {
            for place in before {
                self.lose(&format!("custom_fields[{place}]"), Reason::Truncated);
            }
            for (name, place) in places {
                let path = format!("custom_fields[{place}]");
                let value = object.get(&name).cloned().unwrap_or_default();
                // The name is the key, and the type that of the JSON value.
                self.translated(&format!("{path}.value"), pointer(&[to, &name]), value);
                self.said
                    .implied
                    .push(self.path_of(&format!("{path}.name")));
            }
            Value::Object(object)
        });
        self.put_change("custom_fields", to, change);
    }

    /// Takes a field if it is `value`, since its place in the request says so already, and tells
    /// whether it was.
    pub fn implied(&mut self, field: &str, value: impl Into<Value>) -> bool {
        if self.fields.get(field) != Some(&value.into()) {
            return false;
        }
        self.fields.remove(field);
        self.said.implied.push(self.path_of(field));
        true
    }

    /// Names fields of the vendor's that a value which is set as a whole consists of: those that
    /// are not put stay as they are at the vendor, and that is reported.
    pub fn keeps<F: Into<String>>(&mut self, fields: impl IntoIterator<Item = F>) {
        self.kept.extend(fields.into_iter().map(Into::into));
    }

    /// Reports a value that was taken and can't be carried.
    pub fn lose(&mut self, field: &str, reason: Reason) {
        let path = self.path_of(field);
        self.losses.push(Loss::of_model(path, reason));
    }

    /// Reports a value that does not fit, so that nothing is sent.
    pub fn wrong(&mut self, field: &str) {
        let path = self.path_of(field);
        self.wrong.push(path);
    }

    /// Names fields that the vendor has but does not let be written, so that their loss says so.
    pub fn read_only(&mut self, fields: &[&'static str]) {
        self.read_only.extend(fields);
    }

    fn part(&mut self, path: String, parts: Map<String, Value>, map: impl FnOnce(&mut Self)) {
        let mut part = Self::new(self.vendor, path, parts);
        part.body = std::mem::take(&mut self.body);
        map(&mut part);
        part.lose_rest();
        self.body = part.body;
        self.behind.append(&mut part.behind);
        self.said.implied.append(&mut part.said.implied);
        self.said.translated.append(&mut part.said.translated);
        self.kept.append(&mut part.kept);
        self.clearing.append(&mut part.clearing);
        self.losses.append(&mut part.losses);
        self.wrong.append(&mut part.wrong);
        self.uncleared.append(&mut part.uncleared);
    }

    fn lose_rest(&mut self) {
        for (field, value) in std::mem::take(&mut self.fields) {
            let path = self.path_of(&field);
            if value.is_null() {
                self.uncleared.push(path);
                continue;
            }
            let envelope = ["id", "created_at", "updated_at", "deleted"];
            let known = self.read_only.contains(&field.as_str())
                || (self.path.is_empty() && envelope.contains(&field.as_str()));
            let reason = if known {
                Reason::NotWritable
            } else {
                Reason::NotSupportedByVendor
            };
            self.losses.push(Loss::of_model(path, reason));
        }
    }

    fn finish<R: DeserializeOwned + Serialize>(mut self) -> Result<(R, Vec<Loss>)> {
        let mut own = Map::new();
        if let Some(Value::Object(extensions)) = self.fields.remove("extensions") {
            for (vendor, fields) in extensions {
                match fields {
                    Value::Object(fields) if vendor == self.vendor => own = fields,
                    _ => self.losses.push(Loss::of_model(
                        format!("extensions.{vendor}"),
                        Reason::NotSupportedByVendor,
                    )),
                }
            }
        }
        self.lose_rest();
        if !self.wrong.is_empty() {
            let names = self.wrong.join("`, `");
            return Err(Error::invalid(
                self.wrong,
                format!("the vendor can't take what `{names}` holds"),
            ));
        }
        let mut body = self.body.clone();
        let mut added = Vec::new();
        for (field, value) in &own {
            if !body.contains_key(field) {
                body.insert(field.clone(), value.clone());
                added.push(field.clone());
            } else {
                let path = format!("extensions.{}.{field}", self.vendor);
                self.losses
                    .push(Loss::of_model(path, Reason::AmbiguousValue));
            }
        }
        for field in &self.kept {
            if !body.contains_key(field) {
                self.losses
                    .push(Loss::of_vendor(field.as_str(), Reason::Kept));
            }
        }
        let mut parsed = serde_json::from_value::<R>(Value::Object(body.clone()));
        if parsed.is_err() && !added.is_empty() {
            let plain = serde_json::from_value::<R>(Value::Object(self.body.clone()));
            if plain.is_ok() {
                parsed = plain;
            }
        }
        let request = parsed.map_err(|error| self.unfit(&error))?;
        let sent = serde_json::to_value(&request).unwrap_or_default();
        let mut unsent = Vec::new();
        differences(&Value::Object(body), &sent, "", &mut unsent);
        for (path, is_null) in unsent {
            let top = path.split(['.', '[']).next().unwrap_or_default();
            if added.iter().any(|field| field == top) {
                let path = format!("extensions.{}.{path}", self.vendor);
                self.losses.push(Loss::of_model(path, Reason::NotWritable));
                continue;
            }
            let field = self.behind.get(top).cloned().unwrap_or(path);
            if is_null {
                self.uncleared.push(field);
            } else {
                self.losses
                    .push(Loss::of_model(field, Reason::NotSupportedByVendor));
            }
        }
        self.uncleared.extend(self.clearing);
        if !self.uncleared.is_empty() {
            return Err(no_clearing(&self.uncleared));
        }
        Ok((request, self.losses))
    }

    /// Serde's words may hold values, but for those on a missing field.
    fn unfit(&self, error: &serde_json::Error) -> Error {
        let text = error.to_string();
        let missing = text
            .strip_prefix("missing field `")
            .and_then(|rest| rest.split('`').next());
        match missing {
            Some(field) => Error::invalid([field], format!("the vendor needs `{field}`")),
            None => Error::invalid::<&str>([], "a value is not of the type that the vendor takes"),
        }
    }
}

impl fmt::Debug for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Target")
            .field("path", &self.path)
            .field("left", &self.fields.keys().collect::<Vec<_>>())
            .field("put", &self.body.keys().collect::<Vec<_>>())
            .field("losses", &self.losses)
            .finish_non_exhaustive()
    }
}

/// The JSON pointer of a field within others.
fn pointer(fields: &[&str]) -> String {
    fields
        .iter()
        .map(|field| format!("/{}", field.replace('~', "~0").replace('/', "~1")))
        .collect()
}

/// Paths of what is in `wanted` and not in `sent`, and whether it is null.
fn differences(wanted: &Value, sent: &Value, path: &str, found: &mut Vec<(String, bool)>) {
    match (wanted, sent) {
        (Value::Object(wanted), Value::Object(sent)) => {
            for (field, value) in wanted {
                let path = if path.is_empty() {
                    field.clone()
                } else {
                    format!("{path}.{field}")
                };
                match sent.get(field) {
                    Some(sent) => differences(value, sent, &path, found),
                    None => found.push((path, value.is_null())),
                }
            }
        }
        (Value::Array(wanted), Value::Array(sent)) if wanted.len() == sent.len() => {
            for (index, (wanted, sent)) in wanted.iter().zip(sent).enumerate() {
                differences(wanted, sent, &format!("{path}[{index}]"), found);
            }
        }
        _ => {}
    }
}
