//! Tables for reading.

use std::io::IsTerminal;

use anstyle::Style;
use comfy_table::{ColumnConstraint, ContentArrangement, Table, Width, presets::NOTHING};
use crm_facade::model::Phone;
use rust_decimal::Decimal;
use serde_json::Value;

use crate::terminal::line;

/// Rows below their columns' names. It is as wide as it must be, or at most `width`.
pub(super) fn table(
    columns: &[String],
    rows: &[Vec<String>],
    header: Style,
    width: Option<u16>,
) -> String {
    let mut table = plain(None);
    table.set_header(columns.iter().map(|column| line(column).to_uppercase()));
    for row in rows {
        table.add_row(row);
    }
    if let Some(width) = width {
        let widths = widths(&Needs::of(&table, columns, rows), width.into());
        table.set_content_arrangement(ContentArrangement::Dynamic);
        table.set_width(u16::MAX);
        for (column, width) in table.column_iter_mut().zip(widths) {
            let width = u16::try_from(width + GAP).unwrap_or(u16::MAX);
            column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(width)));
        }
    }
    let text = trimmed(&table);
    match text.split_once('\n') {
        Some((names, rest)) => format!("{header}{names}{header:#}\n{rest}"),
        None => text,
    }
}

/// The names of the last columns that a width has no room for, which are taken out. One column
/// stays.
pub(super) fn fit(
    columns: &mut Vec<String>,
    rows: &mut [Vec<String>],
    width: Option<u16>,
) -> Vec<String> {
    let Some(width) = width else {
        return Vec::new();
    };
    let mut table = plain(None);
    table.set_header(columns.iter().map(|column| line(column).to_uppercase()));
    for row in rows.iter() {
        table.add_row(row);
    }
    let needs = Needs::of(&table, columns, rows);
    let mut kept = columns.len();
    let least = |kept: usize| needs.least[..kept].iter().sum::<usize>() + gaps(kept);
    while kept > 1 && least(kept) > width.into() {
        kept -= 1;
    }
    for row in rows {
        row.truncate(kept);
    }
    columns.split_off(kept)
}

/// Space between two columns.
const GAP: usize = 2;

/// A word of prose or an address that is longer may be broken.
const LONG_WORD: usize = 44;

fn gaps(columns: usize) -> usize {
    columns.saturating_sub(1) * GAP
}

/// The width of each column, in which no line is broken, and the least one, in which no word is.
struct Needs {
    most: Vec<usize>,
    least: Vec<usize>,
}

impl Needs {
    fn of(table: &Table, columns: &[String], rows: &[Vec<String>]) -> Self {
        let widths = |table: &Table| -> Vec<usize> {
            let widths = table.column_max_content_widths().into_iter();
            widths.map(usize::from).collect()
        };
        let mut words = plain(None);
        let lines = |text: &String| text.split(' ').collect::<Vec<_>>().join("\n");
        words.set_header(columns.iter().map(|column| line(column).to_uppercase()));
        for row in rows {
            words.add_row(row.iter().map(lines));
        }
        let most = widths(table);
        let least = widths(&words).into_iter().zip(columns).zip(&most);
        let least = least.map(|((word, column), most)| {
            let is_id = column == "id" || column.ends_with("_id");
            match is_id {
                true => *most,
                false => word.min(LONG_WORD.max(column.chars().count())),
            }
        });
        Self {
            least: least.collect(),
            most,
        }
    }
}

/// How wide columns are in a terminal: none narrower than it must be, and what is left for those
/// that would be wider, the smallest wish first.
fn widths(needs: &Needs, width: usize) -> Vec<usize> {
    let mut widths = needs.least.clone();
    let used = widths.iter().sum::<usize>() + gaps(widths.len());
    let mut left = width.saturating_sub(used);
    let mut wishes: Vec<_> = (0..widths.len())
        .map(|place| (needs.most[place].saturating_sub(widths[place]), place))
        .collect();
    wishes.sort_unstable();
    let count = wishes.len();
    for (index, (wish, place)) in wishes.into_iter().enumerate() {
        let more = wish.min(left / (count - index));
        widths[place] += more;
        left -= more;
    }
    widths
}

/// The width of what results are written to: that of the terminal, or else what `COLUMNS` says. A file
/// has none.
pub(super) fn terminal_width() -> Option<u16> {
    let is_terminal = std::io::stdout().is_terminal();
    let of_terminal = terminal_size::terminal_size().filter(|_| is_terminal);
    let told = || {
        let columns = std::env::var("COLUMNS").ok()?.trim().parse().ok();
        columns.filter(|width| *width > 0)
    };
    let width = of_terminal.map(|(width, _)| width.0).or_else(told);
    width.or(is_terminal.then_some(COLUMNS))
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
    let mut table = plain(terminal_width());
    for (name, value) in pairs {
        table.add_row([line(&name).into_owned(), value]);
    }
    trimmed(&table)
}

/// Columns of prose where no terminal says how many there are.
const COLUMNS: u16 = 80;

/// A string in lines that fit the terminal, broken between words.
pub(crate) fn wrapped(text: &str, first: &str, others: &str) -> String {
    lines(
        text,
        first,
        others,
        terminal_width().unwrap_or(COLUMNS).into(),
    )
}

fn lines(text: &str, first: &str, others: &str, width: usize) -> String {
    let mut shown = String::new();
    let mut line = first.to_owned();
    let mut is_begun = false;
    for word in text.split_whitespace() {
        if is_begun && line.chars().count() + 1 + word.chars().count() > width {
            shown.push_str(&line);
            shown.push('\n');
            others.clone_into(&mut line);
            is_begun = false;
        }
        if is_begun {
            line.push(' ');
        }
        line.push_str(word);
        is_begun = true;
    }
    shown.push_str(&line);
    shown.push('\n');
    shown
}

fn plain(width: Option<u16>) -> Table {
    let mut table = Table::new();
    table.load_style(NOTHING);
    if let Some(width) = width {
        table.set_content_arrangement(ContentArrangement::Dynamic);
        table.set_width(width);
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
pub(crate) fn cell(value: &Value) -> String {
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
                    let amount = fields.get("amount").map(amount);
                    let parts = [amount, fields.get("currency").map(cell)];
                    let parts: Vec<_> = parts.into_iter().flatten().collect();
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
        Value::Number(number) => match number.to_string().parse::<Decimal>() {
            Ok(number) => number.normalize().to_string(),
            Err(_) => number.to_string(),
        },
        other => other.to_string(),
    }
}

/// An amount as a person writes it: `0`, `12.50`.
fn amount(value: &Value) -> String {
    let shown = cell(value);
    let Ok(amount) = shown.parse::<Decimal>() else {
        return shown;
    };
    let mut amount = amount.normalize();
    if amount.scale() == 1 {
        amount.rescale(2);
    }
    amount.to_string()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn shown(columns: &[&str], rows: &[&[&str]], width: u16) -> (String, Vec<String>) {
        let mut columns: Vec<_> = columns.iter().map(|&name| name.to_owned()).collect();
        let mut rows: Vec<Vec<String>> = rows
            .iter()
            .map(|row| row.iter().map(|&cell| cell.to_owned()).collect())
            .collect();
        let hidden = fit(&mut columns, &mut rows, Some(width));
        (table(&columns, &rows, Style::new(), Some(width)), hidden)
    }

    #[test]
    fn a_narrow_terminal_shows_fewer_columns_and_breaks_no_id_and_no_word() {
        let id = "7b9c3df7-0eb5-4be2-af74-7e48d4b43b9c";
        let columns = ["id", "name", "emails", "title"];
        let row = [
            id,
            "Ada King Lovelace",
            "ada@example.com",
            "Head of Engines",
        ];
        let (text, hidden) = shown(&columns, &[&row], 200);
        assert_eq!(text.lines().count(), 2, "{text}");
        assert!(hidden.is_empty());
        for width in [80, 72, 60, 40, 20] {
            let (text, hidden) = shown(&columns, &[&row], width);
            let fits = |line: &str| line.chars().count() <= usize::from(width).max(id.len());
            assert!(text.lines().all(fits), "{width}:\n{text}");
            let words = row[..columns.len() - hidden.len()].iter();
            for word in words.flat_map(|cell| cell.split(' ')) {
                assert!(text.contains(word), "{width}: {word}\n{text}");
            }
        }
        assert_eq!(shown(&columns, &[&row], 60).1, ["emails", "title"]);
        let (text, hidden) = shown(&columns, &[&row], 80);
        assert_eq!(hidden, [""; 0], "{text}");
        assert!(text.lines().nth(1).is_some_and(|line| line.starts_with(id)));
    }

    #[test]
    fn prose_is_broken_between_words() {
        assert_eq!(
            lines("one two three four", "  ", "    ", 11),
            "  one two\n    three\n    four\n"
        );
        assert_eq!(lines("unbreakable word", "", "", 4), "unbreakable\nword\n");
    }

    #[test]
    fn wide_characters_count_twice() {
        let (text, _) = shown(
            &["id", "name", "x"],
            &[&["1", "日本語 日本語 日本語", "y"]],
            16,
        );
        assert!(text.lines().count() > 2, "{text}");
    }

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
        for (amount, shown) in [
            (json!("0.0"), "0"),
            (json!(0.0), "0"),
            (json!("1200"), "1200"),
            (json!("12.5"), "12.50"),
            (json!("0.125"), "0.125"),
            (json!("unknown"), "unknown"),
        ] {
            assert_eq!(cell(&json!({ "amount": amount })), shown);
        }
        assert_eq!(cell(&json!(0.0)), "0");
        assert_eq!(cell(&json!(1.5)), "1.5");
        assert_eq!(
            cell(&json!([{"number": "5550100", "country_code": "+1"}, {"number": "+2"}])),
            "+15550100, +2"
        );
    }
}
