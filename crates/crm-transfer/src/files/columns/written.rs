//! The cells of a record, and what of it has no column.

use crm_facade::{Loss, Reason};
use serde_json::Value;

use super::tree::not_a_number;
use crate::files::cells;
use crate::files::fields::Fields;
use crate::files::path::select;
use crate::record::Transferable;

/// The cells of the columns of a record, and what has no column.
pub(crate) fn row_of<R: Transferable>(
    record: &R,
    columns: &[String],
    escaped: bool,
) -> (Vec<String>, Vec<Loss>) {
    let fields = Fields::of(R::RESOURCE);
    let value = serde_json::to_value(record).unwrap_or_default();
    let paths: Vec<_> = columns
        .iter()
        .map(|column| fields.path(column).unwrap_or(column))
        .collect();
    let row = paths
        .iter()
        .map(|path| cells::write(fields, &select(&value, path), path, escaped))
        .collect();
    let mut lost = Vec::new();
    left_over(&value, "", &paths, &mut lost);
    (row, lost)
}

/// What no column holds.
fn left_over(value: &Value, path: &str, columns: &[&str], lost: &mut Vec<Loss>) {
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
