//! Whether what was read is what was written.

use std::slice;

use serde_json::{Map, Value};

/// Whether what was read is what was written, as far as both say something.
pub(super) fn agrees(sent: &Value, read: &Value) -> bool {
    match (sent, read) {
        (Value::Object(sent), Value::Object(read)) => {
            if let (Some(sent), Some(read)) = (phone(sent), phone(read)) {
                return sent == read;
            }
            let mut both = sent
                .iter()
                .filter_map(|(name, value)| Some((value, read.get(name)?)));
            // What has an id is named by it, and is what the vendor has under it.
            let same = sent.get("id").is_some() && sent.get("id") == read.get("id");
            same || both.all(|(sent, read)| read.is_null() || agrees(sent, read))
        }
        (Value::Array(sent), read) => {
            let read = read.as_array().map_or(slice::from_ref(read), Vec::as_slice);
            sent.iter()
                .all(|sent| read.iter().any(|read| agrees(sent, read)))
        }
        _ => sent == read || plain(sent) == plain(read),
    }
}

/// The digits of a phone number, with those of its code, wherever that stands.
fn phone(fields: &Map<String, Value>) -> Option<String> {
    let number = fields.get("number")?.as_str()?;
    let code = fields.get("country_code").and_then(Value::as_str);
    let code = code
        .filter(|_| !number.starts_with('+'))
        .unwrap_or_default();
    let text = format!("{code}{number}");
    Some(text.chars().filter(char::is_ascii_digit).collect())
}

/// Takes out what is reported lost: `.state`, or `[0].state`.
pub(super) fn take_out(value: &mut Value, path: Option<&str>) {
    let Some(path) = path.filter(|path| path.starts_with(['.', '['])) else {
        return;
    };
    let pointer = path.replace(['.', '['], "/").replace(']', "");
    if let Some((within, name)) = pointer.rsplit_once('/')
        && let Some(object) = value.pointer_mut(within).and_then(Value::as_object_mut)
    {
        object.remove(name);
    }
}

/// Whether there is nothing left of it.
pub(super) fn is_blank(value: &Value) -> bool {
    match value {
        Value::Object(fields) => fields.values().all(is_blank),
        Value::Array(values) => values.iter().all(is_blank),
        other => other.is_null(),
    }
}

/// A value as text, whether the vendor keeps it as a string or number, a time or a day.
fn plain(value: &Value) -> String {
    let text = value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned);
    let day = text.split_once(['T', ' ']).map(|(day, _)| day.to_owned());
    day.filter(|day| day.len() == 10).unwrap_or(text)
}
