//! What will become of one row.

use std::fmt;

use crm_facade::{Loss, Side};
use serde::Serialize;
use serde_json::Value;

use crate::report::Rejection;
use crate::unchanged::has;

/// What will become of a row of the source, as [`Observer::planned`](crate::Observer::planned) is told.
///
/// Its values are personal; `Debug` does not show them.
#[derive(Clone, Serialize)]
#[non_exhaustive]
pub struct PlannedRow {
    /// The row's id at the source, or its line in the file.
    pub row: String,
    /// What will become of it.
    pub outcome: Planned,
    /// The record as it will be written; null for a row that can't be read.
    pub record: Value,
    /// What will be changed. Known of rows that are updated, where
    /// [`Settings::plan_changes`](crate::Settings::plan_changes) is set and the vendor gives the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changes: Option<Vec<FieldChange>>,
    /// Why it is skipped, rejected or unchecked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// What will become of a row.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Planned {
    /// A new record.
    Create,
    /// An existing record is changed.
    Update,
    /// An existing record stays as it is.
    Skip,
    /// It is not carried over.
    Reject,
    /// The target was not asked whether it has it.
    Unchecked,
}

impl Planned {
    /// The outcome in a word.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Update => "update",
            Self::Skip => "skip",
            Self::Reject => "reject",
            Self::Unchecked => "unchecked",
        }
    }
}

/// A field that will be changed.
#[derive(Clone, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FieldChange {
    /// The field, by dotted path.
    pub field: String,
    /// What the target has; null for nothing.
    pub from: Value,
    /// What it will have.
    pub to: Value,
}

impl fmt::Debug for PlannedRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PlannedRow")
            .field("row", &self.row)
            .field("outcome", &self.outcome)
            .field("changes", &self.changes)
            .field("reason", &self.reason)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for FieldChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("FieldChange").field(&self.field).finish()
    }
}

impl PlannedRow {
    pub(crate) fn new(row: String, record: &impl Serialize, outcome: Planned) -> Self {
        Self {
            row,
            outcome,
            record: serde_json::to_value(record).unwrap_or_default(),
            changes: None,
            reason: None,
        }
    }

    pub(crate) fn because(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    pub(crate) fn rejected(row: String, record: &impl Serialize, rejection: &Rejection) -> Self {
        Self::new(row, record, Planned::Reject).because(rejection.to_string())
    }
}

/// The fields of a change that differ from what is there and are not lost on the way.
pub(crate) fn changes(there: &Value, change: &Value, losses: &[Loss]) -> Vec<FieldChange> {
    let is_lost = |field: &str| {
        let mut losses = losses.iter();
        losses.any(|loss| loss.side == Side::Model && loss.path == field)
    };
    let mut fields = Vec::new();
    for (name, to) in change.as_object().into_iter().flatten() {
        let from = there.get(name).unwrap_or(&Value::Null);
        match (name.as_str(), to) {
            ("extensions", Value::Object(vendors)) => {
                for (vendor, to) in vendors {
                    let from = from.get(vendor).unwrap_or(&Value::Null);
                    for (field, to) in to.as_object().into_iter().flatten() {
                        let from = from.get(field).unwrap_or(&Value::Null);
                        fields.push((format!("{name}.{vendor}.{field}"), from, to));
                    }
                }
            }
            _ => fields.push((name.clone(), from, to)),
        }
    }
    fields
        .into_iter()
        .filter(|(field, from, to)| !is_lost(field) && !has(field, from, to))
        .map(|(field, from, to)| FieldChange {
            field,
            from: from.clone(),
            to: to.clone(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crm_facade::Reason;
    use serde_json::json;

    use super::*;

    #[test]
    fn only_fields_that_differ_and_arrive_are_changes() {
        let there = json!({"title": "CTO", "city": "Rome", "extensions": {"acme": {"a": 1}}});
        let change = json!({
            "title": "CEO", "city": "Rome", "score": 7, "phone": "1",
            "extensions": {"acme": {"a": 1, "b": 2}, "other": {"c": 3}},
        });
        let lost = ["score", "extensions.other.c"];
        let losses = lost.map(|field| Loss::of_model(field, Reason::Truncated));
        let told: Vec<_> = changes(&there, &change, &losses)
            .into_iter()
            .map(|change| (change.field, change.from, change.to))
            .collect();
        let expected = [
            ("extensions.acme.b", Value::Null, json!(2)),
            ("phone", Value::Null, json!("1")),
            ("title", json!("CTO"), json!("CEO")),
        ];
        let mut told_sorted = told;
        told_sorted.sort_by(|one, other| one.0.cmp(&other.0));
        assert_eq!(
            told_sorted,
            expected.map(|(field, from, to)| (field.to_owned(), from, to))
        );
    }

    #[test]
    fn debug_shows_no_values() {
        let mut row = PlannedRow::new("7".to_owned(), &json!({"a": "Ada"}), Planned::Update);
        row.changes = Some(changes(&json!({}), &json!({"first_name": "Ada"}), &[]));
        let shown = format!("{row:?}");
        assert!(
            shown.contains("first_name") && !shown.contains("Ada"),
            "{shown}"
        );
    }
}
