use std::fmt;

use serde::Serialize;
use serde_json::{Map, Value};

use crm_runtime::client::ResponseValue;

use crate::loss::{Loss, Mapped, Reason};
use crate::model::{CustomField, CustomValue, Extensions, Record, Time};

/// A vendor's record, while it is read.
///
/// Each method takes a field out, if it is there and of the right type. What is not taken is kept
/// in the record's `extensions`, so that a mapper can forget a field but not lose it.
pub struct Source {
    path: String,
    fields: Map<String, Value>,
    losses: Vec<Loss>,
    translated: Vec<String>,
}

impl Source {
    fn new(path: String, record: Value) -> Self {
        let fields = match record {
            Value::Object(fields) => fields,
            Value::Null => Map::new(),
            other => Map::from_iter([("value".to_owned(), other)]),
        };
        Self {
            path,
            fields,
            losses: Vec::new(),
            translated: Vec::new(),
        }
    }

    fn path_of(&self, field: &str) -> String {
        if self.path.is_empty() {
            field.to_owned()
        } else {
            format!("{}.{field}", self.path)
        }
    }

    fn take_if<T>(&mut self, field: &str, read: impl FnOnce(&Value) -> Option<T>) -> Option<T> {
        let value = read(self.fields.get(field)?)?;
        self.fields.remove(field);
        Some(value)
    }

    /// Whether the field is there and not null.
    pub fn has(&self, field: &str) -> bool {
        self.fields.get(field).is_some_and(|value| !value.is_null())
    }

    /// A text.
    pub fn text(&mut self, field: &str) -> Option<String> {
        self.take_if(field, |value| value.as_str().map(str::to_owned))
    }

    /// A text that is not empty.
    pub fn filled(&mut self, field: &str) -> Option<String> {
        self.take_if(field, |value| {
            value
                .as_str()
                .filter(|text| !text.is_empty())
                .map(str::to_owned)
        })
    }

    /// A text that is not empty, or a number, as text. For ids, with their type.
    pub fn id<I: From<String>>(&mut self, field: &str) -> Option<I> {
        self.label(field).map(I::from)
    }

    /// A text that is not empty, or a number, as text.
    pub fn label(&mut self, field: &str) -> Option<String> {
        self.take_if(field, |value| match value {
            Value::String(text) if !text.is_empty() => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        })
    }

    /// A text as one of the model's words.
    pub fn word<W: From<String>>(&mut self, field: &str) -> Option<W> {
        self.text(field).map(W::from)
    }

    /// What `read` makes of a value that the model says in another word, if it makes something of
    /// it. [`check`](super::check) does not look for the vendor's word then.
    pub fn translate<T>(
        &mut self,
        field: &str,
        read: impl FnOnce(&Value) -> Option<T>,
    ) -> Option<T> {
        let value = self.take_if(field, read)?;
        self.translated.push(self.path_of(field));
        Some(value)
    }

    /// A whole number.
    pub fn integer(&mut self, field: &str) -> Option<i64> {
        self.take_if(field, Value::as_i64)
    }

    /// Yes or no.
    pub fn boolean(&mut self, field: &str) -> Option<bool> {
        self.take_if(field, Value::as_bool)
    }

    /// A number or a text of one, exactly.
    pub fn decimal(&mut self, field: &str) -> Option<rust_decimal::Decimal> {
        self.take_if(field, crate::model::decimal)
    }

    /// A time.
    pub fn time(&mut self, field: &str) -> Option<Time> {
        self.take_if(field, |value| serde_json::from_value(value.clone()).ok())
    }

    /// A list of texts, or one text alone.
    pub fn texts(&mut self, field: &str) -> Vec<String> {
        self.take_if(field, |value| match value {
            Value::String(text) if !text.is_empty() => Some(vec![text.clone()]),
            Value::Array(values) => values
                .iter()
                .map(|value| value.as_str().map(str::to_owned))
                .collect(),
            _ => None,
        })
        .unwrap_or_default()
    }

    /// Anything that is not null.
    pub fn value(&mut self, field: &str) -> Option<Value> {
        self.take_if(field, |value| (!value.is_null()).then(|| value.clone()))
    }

    /// An object's fields, each as a custom field of that name.
    pub fn custom_fields(&mut self, field: &str) -> Vec<CustomField> {
        self.take_if(field, |value| value.as_object().cloned())
            .unwrap_or_default()
            .into_iter()
            .map(|(name, value)| CustomField::new(name, CustomValue::from(value)))
            .collect()
    }

    /// An object, read by `read`. What that leaves stays where it was.
    pub fn nested<T>(&mut self, field: &str, read: impl FnOnce(&mut Self) -> T) -> Option<T> {
        let object = self.take_if(field, |value| {
            value
                .as_object()
                .filter(|object| !object.is_empty())
                .cloned()
        })?;
        let mut inner = Self::new(self.path_of(field), Value::Object(object));
        let value = read(&mut inner);
        let rest = self.absorb(inner);
        if !rest.is_empty() {
            self.fields.insert(field.to_owned(), Value::Object(rest));
        }
        Some(value)
    }

    /// A list of objects, each read by `read`. What that leaves stays where it was, with null for
    /// an object of which nothing is left.
    pub fn each<T>(&mut self, field: &str, mut read: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let Some(objects) = self.take_if(field, |value| {
            let objects = value.as_array()?;
            objects
                .iter()
                .all(Value::is_object)
                .then(|| objects.clone())
        }) else {
            return Vec::new();
        };
        let mut rests = Vec::new();
        let mut values = Vec::new();
        for (index, object) in objects.into_iter().enumerate() {
            let mut inner = Self::new(format!("{}[{index}]", self.path_of(field)), object);
            values.push(read(&mut inner));
            let rest = self.absorb(inner);
            rests.push(if rest.is_empty() {
                Value::Null
            } else {
                Value::Object(rest)
            });
        }
        if rests.iter().any(|rest| !rest.is_null()) {
            self.fields.insert(field.to_owned(), Value::Array(rests));
        }
        values
    }

    /// Reports a value that was taken and can't be carried.
    pub fn lose(&mut self, field: &str, reason: Reason) {
        let path = self.path_of(field);
        self.losses.push(Loss::of_vendor(path, reason));
    }

    fn absorb(&mut self, mut inner: Self) -> Map<String, Value> {
        self.losses.append(&mut inner.losses);
        self.translated.append(&mut inner.translated);
        inner.fields.retain(|_, value| !value.is_null());
        inner.fields
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Source")
            .field("path", &self.path)
            .field("left", &self.fields.keys().collect::<Vec<_>>())
            .field("losses", &self.losses)
            .finish()
    }
}

/// Reads a vendor's record with a mapper; what the mapper leaves goes into `extensions`.
pub fn read<T: Record>(
    vendor: &str,
    record: Value,
    keep_raw: bool,
    map: impl FnOnce(&mut Source) -> T,
) -> Mapped<T> {
    let raw = keep_raw.then(|| record.clone());
    let mut source = Source::new(String::new(), record);
    let mut mapped = Mapped::new(map(&mut source));
    mapped.raw = raw;
    source.fields.retain(|_, value| !value.is_null());
    if !source.fields.is_empty() {
        let extensions: &mut Extensions = mapped.value.extensions_mut();
        extensions
            .entry(vendor.to_owned())
            .or_default()
            .append(&mut source.fields);
    }
    mapped.losses.append(&mut source.losses);
    mapped.translated.0 = source.translated;
    mapped
}

/// The answer as JSON: as it came, with fields that the typed client does not know, if it was kept
/// raw; else what the typed value holds.
pub fn json<T: Serialize>(response: &ResponseValue<T>) -> Value {
    response
        .raw()
        .and_then(|raw| serde_json::from_slice(raw).ok())
        .or_else(|| serde_json::to_value(&**response).ok())
        .unwrap_or_default()
}

/// The rows of an answer, as [`json`] gives it, at a JSON pointer; empty for a bare list.
pub fn rows<T: Serialize>(response: &ResponseValue<T>, pointer: &str) -> Vec<Value> {
    match json(response).pointer_mut(pointer).map(Value::take) {
        Some(Value::Array(rows)) => rows,
        _ => Vec::new(),
    }
}
