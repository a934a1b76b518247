//! Rows in another order than the vendor's.

use std::cmp::Ordering;

use rust_decimal::Decimal;
use serde_json::Value;

use crate::failure::Failure;
use crate::output::{Row, no_field, select, short};

/// By what to sort, and which way.
#[derive(Clone, Debug)]
pub(super) struct Sort {
    field: String,
    descending: bool,
}

/// What a row is sorted by. Rows without a value come last, whichever way.
#[derive(Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Key {
    Number(Decimal),
    Text(String),
}

impl Sort {
    /// `title`, or `-title` for the reverse.
    ///
    /// # Errors
    ///
    /// If the rows have no such field.
    pub(super) fn of(text: &str, columns: &[&str]) -> Result<Self, Failure> {
        let (field, descending) = match text.strip_prefix('-') {
            Some(field) => (field, true),
            None => (text, false),
        };
        let first_of = |field: &str| field.split('.').next().unwrap_or_default().to_owned();
        let is_known = |field: &str| columns.contains(&&*first_of(field));
        if !columns.is_empty() && !is_known(field) && !short(field).is_some_and(is_known) {
            let known: Vec<_> = columns.iter().map(|&name| name.to_owned()).collect();
            return Err(no_field(field, &known));
        }
        Ok(Self {
            field: field.to_owned(),
            descending,
        })
    }

    pub(super) fn field(&self) -> &str {
        &self.field
    }

    pub(super) fn sort(&self, rows: &mut [Row]) {
        rows.sort_by_cached_key(|row| {
            let key = key(&select(&row.value, &self.field));
            Ordered {
                key,
                descending: self.descending,
            }
        });
    }
}

#[derive(Debug, Eq, PartialEq)]
struct Ordered {
    key: Option<Key>,
    descending: bool,
}

impl PartialOrd for Ordered {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ordered {
    fn cmp(&self, other: &Self) -> Ordering {
        match (&self.key, &other.key) {
            (Some(own), Some(other)) if self.descending => other.cmp(own),
            (Some(own), Some(other)) => own.cmp(other),
            (own, other) => own.is_none().cmp(&other.is_none()),
        }
    }
}

/// What a value is sorted by: of parts, what they mainly are.
fn key(value: &Value) -> Option<Key> {
    match value {
        Value::Null => None,
        Value::Array(entries) => entries.first().and_then(key),
        Value::Object(fields) => {
            let main = ["amount", "address", "number", "name", "value"];
            main.iter().find_map(|name| fields.get(*name)).and_then(key)
        }
        Value::String(text) => Some(match text.parse() {
            Ok(number) => Key::Number(number),
            Err(_) => Key::Text(text.to_lowercase()),
        }),
        other => Some(match other.to_string().parse() {
            Ok(number) => Key::Number(number),
            Err(_) => Key::Text(other.to_string()),
        }),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn sorted(by: &str, values: &[Value]) -> Vec<Value> {
        let mut rows: Vec<_> = values.iter().cloned().map(Row::new).collect();
        Sort::of(by, &[]).expect("a field").sort(&mut rows);
        rows.into_iter().map(|row| row.value).collect()
    }

    #[test]
    fn numbers_are_sorted_as_numbers_and_what_has_no_value_comes_last() {
        let rows = [
            json!({"a": {"amount": "100.5", "currency": "EUR"}}),
            json!({}),
            json!({"a": {"amount": "9"}}),
            json!({"a": {"amount": "20"}}),
        ];
        let amounts = |by: &str| {
            let rows = sorted(by, &rows);
            let amounts = rows.iter().map(|row| row["a"]["amount"].as_str());
            amounts
                .map(|amount| amount.unwrap_or("-").to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(amounts("a"), ["9", "20", "100.5", "-"]);
        assert_eq!(amounts("-a.amount"), ["100.5", "20", "9", "-"]);
    }

    #[test]
    fn texts_are_sorted_without_regard_to_case_and_rows_that_are_alike_stay_in_order() {
        let rows = [
            json!({"n": "b", "at": 1}),
            json!({"n": "A", "at": 2}),
            json!({"n": "B", "at": 3}),
        ];
        let order: Vec<_> = sorted("n", &rows)
            .iter()
            .map(|row| row["at"].as_i64())
            .collect();
        assert_eq!(order, [Some(2), Some(1), Some(3)]);
    }

    #[test]
    fn a_field_that_there_is_not_is_rejected_with_the_one_that_was_likely_meant() {
        let failure = Sort::of("-titel", &["title", "city"]).expect_err("no field");
        let advice = failure.advice.unwrap_or_default();
        assert!(advice.contains("did you mean `title`?"), "{advice}");
        assert!(Sort::of("-title", &["title"]).is_ok());
        assert!(Sort::of("email", &["emails"]).is_ok());
        assert!(Sort::of("email", &["title"]).is_err());
    }
}
