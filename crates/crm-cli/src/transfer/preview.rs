//! What a transfer would do, as a person sees it.

use crm_transfer::{Plan, Planned, PlannedRow};
use serde_json::{Value, json};

use super::shown::{Rows, print};
use crate::failure::Failure;
use crate::output::{Format, Row};
use crate::resources::invoke::label;
use crate::session::Session;

const COLUMNS: [&str; 5] = ["row", "record", "outcome", "changes", "reason"];

/// Shows a plan, and row by row what it is made of if that was asked for.
pub(super) fn show_plan(plan: &Plan, rows: &Rows, session: &Session) -> Result<(), Failure> {
    let rows = rows.lock().map(|rows| rows.clone()).unwrap_or_default();
    match session.globals().format.unwrap_or_default() {
        Format::Json | Format::Ndjson => {
            let mut value = json!(plan);
            if !rows.is_empty() {
                value["row_by_row"] = rows.iter().map(data).collect();
            }
            print(&value.to_string())
        }
        Format::Csv if !rows.is_empty() => {
            session.say(plan.to_string().trim_end());
            let rows = rows.iter().map(|row| Row::new(data(row)));
            session.output().all(rows.collect(), &COLUMNS, &COLUMNS)?;
            Ok(())
        }
        _ => {
            rows.iter().try_for_each(|row| print(&text(row)))?;
            print(plan.to_string().trim_end())
        }
    }
}

fn data(row: &PlannedRow) -> Value {
    let mut value = json!({
        "row": row.row,
        "record": label(&row.record),
        "outcome": row.outcome.word(),
    });
    if let Some(changes) = &row.changes {
        value["changes"] = json!(changes);
    }
    if let Some(reason) = &row.reason {
        value["reason"] = json!(reason);
    }
    value
}

fn text(row: &PlannedRow) -> String {
    let label = label(&row.record);
    let label = label.map_or(String::new(), |label| format!("  {label}"));
    let mut text = format!("{:<9} row {}{label}", row.outcome.word(), row.row);
    if let Some(reason) = &row.reason {
        text.push_str(&format!(": {reason}"));
    }
    match &row.changes {
        Some(changes) => {
            for change in changes {
                let (from, to) = (shown(&change.from), shown(&change.to));
                text.push_str(&format!("\n{:9}   {}: {from} → {to}", "", change.field));
            }
            if changes.is_empty() {
                text.push_str(": no field differs");
            }
        }
        None if row.outcome == Planned::Update => {
            text.push_str(": the target does not give the fields that it has");
        }
        None => {}
    }
    text
}

fn shown(value: &Value) -> String {
    match value {
        Value::Null => "nothing".to_owned(),
        value => value.to_string(),
    }
}
