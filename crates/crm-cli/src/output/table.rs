//! Tables for reading.

use std::io::IsTerminal;

use anstyle::Style;
use comfy_table::{ContentArrangement, Table, presets::NOTHING};
use crm_facade::model::Phone;
use serde_json::Value;

use crate::terminal::line;

/// Rows below their columns' names. It is as wide as it must be, or as the terminal is.
pub(super) fn table(columns: &[String], rows: &[Vec<String>], header: Style) -> String {
    let mut table = plain();
    table.set_header(columns.iter().map(|column| line(column).to_uppercase()));
    for row in rows {
        table.add_row(row);
    }
    let text = trimmed(&table);
    match text.split_once('\n') {
        Some((names, rest)) => format!("{header}{names}{header:#}\n{rest}"),
        None => text,
    }
}

/// Without the columns that no row has anything in.
pub(super) fn filled(
    mut columns: Vec<String>,
    mut rows: Vec<Vec<String>>,
) -> (Vec<String>, Vec<Vec<String>>) {
    let is_filled: Vec<bool> = (0..columns.len())
        .map(|place| {
            rows.iter()
                .any(|row| row.get(place).is_some_and(|cell| !cell.is_empty()))
        })
        .collect();
    let keep = |cells: &mut Vec<String>| {
        let mut filled = is_filled.iter();
        cells.retain(|_| filled.next().is_none_or(|filled| *filled));
    };
    keep(&mut columns);
    rows.iter_mut().for_each(keep);
    (columns, rows)
}

/// One record, a field a line.
pub(super) fn record(pairs: Vec<(String, String)>) -> String {
    let mut table = plain();
    for (name, value) in pairs {
        table.add_row([line(&name).into_owned(), value]);
    }
    trimmed(&table)
}

fn plain() -> Table {
    let mut table = Table::new();
    table.load_style(NOTHING);
    if std::io::stdout().is_terminal()
        && let Some((width, _)) = terminal_size::terminal_size()
    {
        table.set_content_arrangement(ContentArrangement::Dynamic);
        table.set_width(width.0);
    }
    table
}

/// Without the space that pads cells at both ends of a line.
fn trimmed(table: &Table) -> String {
    table
        .lines()
        .map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(&line).trim_end()))
        .collect()
}

/// A value as a person reads it: of parts, what they are mainly.
pub(super) fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => line(text).into_owned(),
        Value::Array(entries) => {
            let entries: Vec<_> = entries.iter().map(cell).collect();
            entries.join(", ")
        }
        Value::Object(fields) => {
            let main = ["address", "number", "name", "url", "text"]
                .iter()
                .find_map(|name| fields.get(*name))
                .filter(|main| main.is_string());
            match main {
                // The code is a part of the number.
                Some(_) if fields.contains_key("country_code") => {
                    let phone = serde_json::from_value(value.clone()).unwrap_or_default();
                    line(&Phone::in_one(&phone).unwrap_or_default()).into_owned()
                }
                Some(main) => cell(main),
                None if fields.contains_key("amount") => {
                    let parts = [fields.get("amount"), fields.get("currency")];
                    let parts: Vec<_> = parts.into_iter().flatten().map(cell).collect();
                    parts.join(" ")
                }
                None => {
                    let fields: Vec<_> = fields
                        .iter()
                        .map(|(name, value)| format!("{}: {}", line(name), cell(value)))
                        .collect();
                    fields.join("; ")
                }
            }
        }
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn cells_show_the_main_part_and_no_control_characters() {
        assert_eq!(
            cell(&json!("a\u{1b}[31m\n\u{202e}b")),
            "a\u{fffd}[31m \u{fffd}b"
        );
        assert_eq!(
            cell(&json!([{"address": "a@example.com", "primary": true}])),
            "a@example.com"
        );
        assert_eq!(
            cell(&json!({"amount": "12.50", "currency": "EUR"})),
            "12.50 EUR"
        );
        assert_eq!(
            cell(&json!([{"number": "5550100", "country_code": "+1"}, {"number": "+2"}])),
            "+15550100, +2"
        );
    }
}
