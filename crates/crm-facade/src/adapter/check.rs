//! What every mapper must keep to, as checks for tests.

use crm_runtime::fields::FieldTable;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::reading::{exact, read_to_compare};
use super::{Draft, Reading, Writing};
use crate::error::Result;
use crate::loss::{Loss, Mapped};
use crate::model::{Patched, Record};

/// The same for what a call gave with [`Options::keep_raw`](crate::Options::keep_raw); empty too
/// where there is no raw record.
pub fn vanished_from(mapped: &Mapped<impl Serialize>) -> Vec<String> {
    match &mapped.raw {
        Some(raw) => unaccounted_of(raw, mapped),
        None => Vec::new(),
    }
}

fn unaccounted_of(record: &Value, mapped: &Mapped<impl Serialize>) -> Vec<String> {
    let model = serde_json::to_value(&mapped.value).unwrap_or_default();
    unaccounted(record, &model, |path| {
        lost(&mapped.losses, path)
            || mapped
                .translated
                .0
                .iter()
                .any(|within| is_within(path, within))
    })
}

/// Reads a vendor's record, as it would come in a response, and says which of its values have vanished:
/// values that are neither in the model, nor in `extensions`, nor reported as lost, nor
/// [translated](Reading::translated). The list must be empty.
pub fn vanished<V, T>(record: &Value, map: impl FnOnce(&mut Reading<V>) -> T) -> Vec<String>
where
    V: FieldTable + DeserializeOwned,
    T: Record,
{
    match serde_json::from_value(record.clone()) {
        Ok(typed) => unaccounted_of(record, &read_to_compare("vendor", typed, true, map)),
        Err(_) => vec![".".to_owned()],
    }
}

/// Writes a record and says which of its values have vanished: values that are neither in the
/// request, nor reported as lost, nor [implied](Writing::implied). The list must be empty.
///
/// # Errors
///
/// As for [`draft_record`](super::draft_record).
pub fn vanished_in_record<R: Patched, B: DeserializeOwned + Serialize>(
    record: &R,
    map: impl FnOnce(&mut Writing<R::Patch>) -> B,
) -> Result<Vec<String>> {
    let draft = super::draft_record("vendor", record.clone(), map)?;
    Ok(vanished_in_draft(record, &draft))
}

/// The same for a patch.
///
/// # Errors
///
/// As for [`draft_patch`](super::draft_patch).
pub fn vanished_in_patch<P, B>(
    patch: &P,
    map: impl FnOnce(&mut Writing<P>) -> B,
) -> Result<Vec<String>>
where
    P: Clone + Serialize + DeserializeOwned,
    B: DeserializeOwned + Serialize,
{
    let draft = super::draft_patch("vendor", patch.clone(), map)?;
    Ok(vanished_in_draft(patch, &draft))
}

fn vanished_in_draft<B: Serialize>(model: &impl Serialize, draft: &Draft<B>) -> Vec<String> {
    let model = serde_json::to_value(model).unwrap_or_default();
    let body = serde_json::to_value(&draft.body).unwrap_or_default();
    unaccounted(&model, &body, |path| {
        lost(&draft.losses, path) || draft.implied.iter().any(|within| is_within(path, within))
    })
}

fn lost(losses: &[Loss], path: &str) -> bool {
    losses.iter().any(|loss| is_within(path, &loss.path))
}

fn is_within(path: &str, whole: &str) -> bool {
    path.strip_prefix(whole)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// Paths of the values in `from` that are not in `to`, but for those that are accounted for
/// otherwise. Each value must have a place of its own.
fn unaccounted(from: &Value, to: &Value, otherwise: impl Fn(&str) -> bool) -> Vec<String> {
    let mut there = Vec::new();
    leaves(to, String::new(), &mut there);
    let mut wanted = Vec::new();
    leaves(from, String::new(), &mut wanted);
    wanted.retain(|(path, _)| !otherwise(path));
    // Those that are the same to the letter come first, so that none takes another's place.
    let same: [fn(&Value, &Value) -> bool; 2] = [|wanted, found| wanted == found, is_same];
    for is_same in same {
        wanted.retain(|(_, value)| {
            match there.iter().position(|(_, found)| is_same(value, found)) {
                Some(place) => {
                    there.swap_remove(place);
                    false
                }
                None => true,
            }
        });
    }
    wanted.into_iter().map(|(path, _)| path).collect()
}

/// Whether two values are the same, numbers by what they are worth. A string of a number is that
/// number, since ids and decimals are texts here or there; two texts must be the same.
fn is_same(one: &Value, other: &Value) -> bool {
    if matches!((one, other), (Value::String(_), Value::String(_))) {
        return one == other;
    }
    match (digits(one), digits(other)) {
        (Some(one), Some(other)) => match (exact(&one), exact(&other)) {
            (Some(one), Some(other)) => one == other,
            (None, None) => one.parse::<f64>().ok() == other.parse::<f64>().ok(),
            _ => false,
        },
        _ => one == other,
    }
}

/// The digits of a number or of a string that is a JSON number to the letter: `007` is none.
fn digits(value: &Value) -> Option<String> {
    match value {
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) => {
            let is_number = text.starts_with(|first: char| first == '-' || first.is_ascii_digit())
                && text.ends_with(|last: char| last.is_ascii_digit())
                && serde_json::from_str::<serde_json::Number>(text).is_ok();
            is_number.then(|| text.clone())
        }
        _ => None,
    }
}

/// Paths and values of all that is not null.
fn leaves(value: &Value, path: String, found: &mut Vec<(String, Value)>) {
    match value {
        Value::Null => {}
        Value::Object(fields) => {
            for (field, value) in fields {
                let path = if path.is_empty() {
                    field.clone()
                } else {
                    format!("{path}.{field}")
                };
                leaves(value, path, found);
            }
        }
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                leaves(value, format!("{path}[{index}]"), found);
            }
        }
        other => found.push((path, other.clone())),
    }
}
