//! What a file gives and the model does not have.

use crm_facade::{Loss, Reason};
use serde::Serialize;
use serde_json::Value;

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
