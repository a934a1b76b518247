//! The dialect of CSV that the program writes and reads.
//!
//! A column is named by a field of the model, and its cell holds the field's value: text and
//! numbers as they are, lists and objects as JSON. A text that would not be read back as it is
//! (blanks at its ends, nothing in it, a text that looks like a number where numbers may stand) is
//! written as a JSON string. So whatever the model holds is read back without loss.

use crm_facade::model::Email;
use serde_json::{Map, Value};

use super::fields::{Fields, IN_FILES, Kind};
use super::numbers::{decimal, integer};

/// What spreadsheets take for the beginning of a formula.
const FORMULA: [char; 11] = [
    '=', '+', '-', '@', '\t', '\r', '\n', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}',
];

/// What entries of a list stand between in files of other programs. Google writes the last.
const BETWEEN: [&str; 3] = [";", "\n", " ::: "];

/// What spreadsheets write where a formula has failed.
const FAILED: [&str; 10] = [
    "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!",
    "#BUSY!",
];

/// Steps that end the paths of fields which are one line.
const LINES: [&str; 14] = [
    "first_name",
    "middle_name",
    "last_name",
    "full_name",
    "company_name",
    "title",
    "department",
    "address",
    "number",
    "city",
    "state",
    "postal_code",
    "country",
    "name",
];

/// Whether a character is nothing that a person sees: a blank, or of no width.
fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '\u{ad}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
        )
}

/// A cell without the blanks around it: spaces, no-break spaces, and what has no width.
pub(crate) fn trimmed(cell: &str) -> &str {
    cell.trim_matches(is_invisible)
}

/// A cell without the blanks around it and without the apostrophe that keeps it from being a
/// formula.
fn plain(cell: &str) -> &str {
    let text = trimmed(cell);
    // Spreadsheets keep a number as text by ="0034".
    let formula = text.strip_prefix("=\"").and_then(|t| t.strip_suffix('"'));
    match (text.strip_prefix('\''), formula) {
        (Some(rest), _) if rest.starts_with(FORMULA) => rest,
        (_, Some(text)) if !text.contains('"') => trimmed(text),
        _ => text,
    }
}

/// A number of many digits as a spreadsheet has left it: with its fraction of nothing cut, or
/// `None` where digits are gone, as in `3.46E+10`.
pub(crate) fn digits(text: &str) -> Option<&str> {
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let number = text.strip_suffix(".0").filter(|number| is_digits(number));
    let power = text.to_ascii_uppercase();
    let is_cut = power.split_once("E+").is_some_and(|(number, power)| {
        is_digits(&number.replacen(['.', ','], "", 1)) && is_digits(power)
    });
    match is_cut {
        true => None,
        false => Some(number.unwrap_or(text)),
    }
}

/// The value in a cell; `None` in an empty one. In a column that is named exactly as a field of
/// the model, a text may be a JSON string.
///
/// # Errors
///
/// With what the cell should hold, in words.
pub(crate) fn read(kind: Kind, cell: &str, own: bool) -> Result<Option<Value>, &'static str> {
    let text = plain(cell);
    if text.is_empty() {
        return Ok(None);
    }
    if FAILED.contains(&text) {
        return Err("is an error of a spreadsheet's formula");
    }
    let quoted = || match own && text.starts_with('"') {
        true => serde_json::from_str::<String>(text).ok().map(Value::from),
        false => None,
    };
    let json = |opening: char| match text.starts_with(opening) {
        true => serde_json::from_str::<Value>(text).ok(),
        false => None,
    };
    let entries = || entries(text).map(str::to_owned);
    let value = match kind {
        Kind::Text => quoted().unwrap_or_else(|| text.into()),
        Kind::Word => quoted().unwrap_or_else(|| match text.strip_prefix("* ") {
            Some(label) => label.to_lowercase().into(),
            None => text.into(),
        }),
        Kind::Integer => integer(text)
            .ok_or("must be an integer, written without separators")?
            .into(),
        Kind::Decimal => match quoted() {
            Some(text) => text,
            None => decimal(text)
                .ok_or("must be a number, written without separators")?
                .into(),
        },
        Kind::Choice(choices) => quoted().unwrap_or_else(|| {
            let lower = text.to_lowercase();
            let known = choices
                .iter()
                .find(|choice| choice.as_str() == Some(&lower));
            match known.filter(|_| !own) {
                Some(known) => known.clone(),
                None => text.into(),
            }
        }),
        Kind::Boolean => match text.to_lowercase().as_str() {
            "true" | "yes" | "y" | "1" => true.into(),
            "false" | "no" | "n" | "0" => false.into(),
            _ => return Err("must be true or false"),
        },
        Kind::Time => quoted().unwrap_or_else(|| match text.parse::<i64>() {
            Ok(number) if number.to_string() == text => number.into(),
            _ => text.into(),
        }),
        Kind::Texts => match json('[') {
            Some(Value::Array(texts)) if texts.iter().all(Value::is_string) => texts.into(),
            _ => entries().map(Value::from).collect(),
        },
        Kind::Each => match json('[') {
            Some(list @ Value::Array(_)) => list,
            _ => entries().map(Value::from).collect(),
        },
        Kind::Parts(main) => match (json('['), json('{'), main) {
            (Some(Value::Array(parts)), ..) if parts.iter().all(Value::is_object) => parts.into(),
            (_, Some(part @ Value::Object(_)), _) => Value::from(vec![part]),
            (.., Some(main)) => {
                let several = match main {
                    "address" => Email::addresses_in(text),
                    "number" => numbers(text),
                    _ => None,
                };
                let entries = several.unwrap_or_else(|| entries().collect());
                entries.into_iter().map(|entry| part(main, entry)).collect()
            }
            _ => return Err("must be a JSON list of objects"),
        },
        Kind::Part(main) => match (json('{'), main) {
            (Some(part @ Value::Object(_)), _) => part,
            (_, Some(main)) => part(main, text.to_owned()),
            _ => return Err("must be a JSON object"),
        },
        Kind::Any => match own {
            true => serde_json::from_str(text).unwrap_or_else(|_| text.into()),
            false => text.into(),
        },
    };
    Ok(Some(value))
}

/// Whether a field is one line, so that a line break in its cell is a sign of a quote that is not
/// closed.
pub(crate) fn is_line(path: &str) -> bool {
    let is_own = path.starts_with("custom_fields.") || path.starts_with("extensions.");
    let last = path.rsplit('.').next().unwrap_or_default();
    !is_own && LINES.contains(&last)
}

/// The entries in a cell of one e-mail address or phone number, as programs and people write
/// several of them; `None` if it holds anything else besides.
pub(crate) fn several(path: &str, text: &str) -> Option<Vec<String>> {
    match path.split_once('.').map(|(list, _)| list) {
        Some("emails") if path.ends_with(".address") => Email::addresses_in(text),
        Some("phone_numbers") if path.ends_with(".number") => numbers(text),
        _ => None,
    }
}

/// Phone numbers. A comma may belong to one, and separates integers only.
fn numbers(text: &str) -> Option<Vec<String>> {
    let is_number = |part: &&str, least: usize| {
        part.starts_with(|c: char| c.is_ascii_digit() || "+(".contains(c))
            && part.bytes().filter(u8::is_ascii_digit).count() >= least
    };
    let parts = text.split([';', '\n', '\r', '|']);
    let parts = parts.flat_map(|part| part.split(":::")).map(trimmed);
    let mut found = Vec::new();
    for part in parts.filter(|part| !part.is_empty()) {
        let between: Vec<&str> = part.split(',').map(trimmed).collect();
        match between.iter().all(|part| is_number(part, 5)) {
            true => found.extend(between),
            false => found.push(part),
        }
    }
    let is_each = found.len() > 1 && found.iter().all(|part| is_number(part, 3));
    is_each.then(|| found.into_iter().map(str::to_owned).collect())
}

fn part(main: &str, text: String) -> Value {
    Map::from_iter([(main.to_owned(), text.into())]).into()
}

fn entries(text: &str) -> impl Iterator<Item = &str> {
    let mut entries = vec![text];
    for between in BETWEEN {
        entries = entries
            .into_iter()
            .flat_map(|entry| entry.split(between))
            .collect();
    }
    let entries = entries.into_iter().map(trimmed);
    // Google marks its own groups so.
    let entries = entries.map(|entry| entry.strip_prefix("* ").unwrap_or(entry));
    entries.filter(|entry| !entry.is_empty())
}

/// A value as a cell of a column that is named by the field's path. With `escaped`, a text that a
/// spreadsheet would take for a formula gets an apostrophe before it.
pub(crate) fn write(fields: Fields, value: &Value, path: &str, escaped: bool) -> String {
    cell_of(&[fields], value, path, escaped)
}

/// [`write`] for a record of any kind.
pub fn cell(value: &Value, path: &str, escaped: bool) -> String {
    cell_of(&IN_FILES.map(Fields::of), value, path, escaped)
}

fn cell_of(fields: &[Fields], value: &Value, path: &str, escaped: bool) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => {
            let is_whole = match several(path, text) {
                Some(several) => several == [text.as_str()],
                None => !(is_line(path) && text.contains(['\n', '\r'])),
            };
            let is_same = |fields: &Fields| {
                let kind = fields.kind(path).unwrap_or(Kind::Text);
                read(kind, text, true).is_ok_and(|read| read.as_ref() == Some(value))
            };
            match is_whole && fields.iter().all(is_same) {
                true if escaped => escape(text),
                true => text.clone(),
                false => value.to_string(),
            }
        }
        other => other.to_string(),
    }
}

/// A text that a spreadsheet does not take for a formula.
pub fn escape(text: &str) -> String {
    match text.starts_with(FORMULA) {
        true => format!("'{text}"),
        false => text.to_owned(),
    }
}

/// One record of CSV.
///
/// # Errors
///
/// If the record can't be written, which no text is a reason for.
pub fn record(cells: &[String]) -> std::io::Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(cells)?;
    writer.into_inner().map_err(|error| error.into_error())
}

#[cfg(test)]
mod tests {
    use crm_facade::Resource;
    use serde_json::json;

    use super::*;

    #[test]
    fn phone_numbers_survive_a_spreadsheet_or_are_told() {
        for (text, number) in [
            ("+34 600", Some("+34 600")),
            ("34600000001.0", Some("34600000001")),
            ("555.1234.0", Some("555.1234.0")),
            ("3.46E+10", None),
            ("3,46e+10", None),
            ("E+1", Some("E+1")),
        ] {
            assert_eq!(digits(text), number, "{text}");
        }
        let text = read(Kind::Text, "=\"0034600\"", false);
        assert_eq!(text, Ok(Some(json!("0034600"))));
    }

    #[test]
    fn lists_are_read_as_json_and_as_people_write_them() {
        let emails = Kind::Parts(Some("address"));
        let two = json!([{"address": "a@example.com"}, {"address": "b@example.com"}]);
        for cell in [
            "a@example.com; b@example.com",
            "a@example.com, b@example.com",
            "a@example.com ::: b@example.com",
            "a@example.com\nb@example.com",
            "A B <a@example.com>; mailto:b@example.com",
            "\"B, A\" <a@example.com>, MAILTO:b@example.com?subject=x",
            "[{\"address\":\"a@example.com\"},{\"address\":\"b@example.com\"}]",
        ] {
            assert_eq!(read(emails, cell, false), Ok(Some(two.clone())), "{cell}");
        }
        let tags = read(Kind::Texts, "* myContacts ::: friends", false);
        assert_eq!(tags, Ok(Some(json!(["myContacts", "friends"]))));
        assert!(read(Kind::Parts(None), "x", true).is_err());
        assert!(read(Kind::Part(None), "{broken", true).is_err());
    }

    #[test]
    fn several_entries_in_a_cell_are_told_from_one() {
        let email = "emails.0.address";
        let phone = "phone_numbers.1.number";
        for (path, cell, expected) in [
            (email, "a@example.com", Some(&["a@example.com"][..])),
            (email, "A <a@example.com>", Some(&["a@example.com"])),
            (email, "<a@example.com>", Some(&["a@example.com"])),
            (email, "P, A <a@example.com>", Some(&["a@example.com"])),
            (
                email,
                "a@example.com ::: b@example.com",
                Some(&["a@example.com", "b@example.com"]),
            ),
            (
                email,
                "a@example.com|b@example.com;",
                Some(&["a@example.com", "b@example.com"]),
            ),
            (email, "a@example.com, nobody", None),
            (email, "nobody, a@example.com", None),
            (email, "A <nobody>", None),
            (email, "a@example.com b@example.com", None),
            (email, "n/a", None),
            (email, "", None),
            (
                "emails.address",
                "A <a@example.com>",
                Some(&["a@example.com"]),
            ),
            (phone, "+34 600 ::: +34 601", Some(&["+34 600", "+34 601"])),
            (phone, "+34 600, +34 601", Some(&["+34 600", "+34 601"])),
            (phone, "600;601\n602", Some(&["600", "601", "602"])),
            (
                phone,
                "(030) 12345, 0171/123456",
                Some(&["(030) 12345", "0171/123456"]),
            ),
            (phone, "+34 600", None),
            (phone, "555 1234, ext. 12", None),
            (phone, "555 1234, 12", None),
            (phone, "1,234,567", None),
            (phone, "+1 555 1234;ext=5", None),
            (phone, "600\nBo,601", None),
            ("first_name", "a@example.com, b@example.com", None),
        ] {
            let expected =
                expected.map(|entries| entries.iter().map(|&entry| entry.to_owned()).collect());
            assert_eq!(several(path, cell), expected, "{cell:?}");
        }
        for path in [
            "first_name",
            "title",
            "emails.0.address",
            "addresses.1.city",
        ] {
            assert!(is_line(path), "{path}");
        }
        for path in [
            "notes",
            "addresses.0.line1",
            "emails",
            "custom_fields.title",
        ] {
            assert!(!is_line(path), "{path}");
        }
        assert!(read(Kind::Text, "#N/A", true).is_err());
    }

    #[test]
    fn what_is_written_is_read_back_with_and_without_escaping() {
        let fields = Fields::of(Resource::Contact);
        for (path, value) in [
            ("first_name", json!("Ana")),
            ("first_name", json!("")),
            ("first_name", json!(" Ana\u{a0}")),
            ("first_name", json!("\"Ana\"")),
            ("first_name", json!("\"")),
            ("first_name", json!("'=1+1")),
            ("first_name", json!("'")),
            ("first_name", json!("=1+1")),
            ("first_name", json!("=\"1\"")),
            ("first_name", json!("[1]")),
            ("first_name", json!("A\nB")),
            ("first_name", json!("#N/A")),
            ("emails.0.address", json!("A <a@example.com>")),
            ("phone_numbers.0.number", json!("+34 600, +34 601")),
            ("notes", json!("\ttab first\nand more\r\n")),
            ("created_at", json!("2024-01-15")),
            ("created_at", json!("1705276800")),
            ("created_at", json!(1_705_276_800)),
            ("score", json!(-3)),
            ("deleted", json!(false)),
            ("tags", json!(["a;b", "", " c"])),
            (
                "emails",
                json!([{"address": "a@example.com", "primary": true}]),
            ),
            ("emails.0.email_type", json!("* Work")),
            ("extensions.x.y", json!("42")),
            ("extensions.x.y", json!(42)),
            ("extensions.x.y", json!("null")),
            ("extensions.x.y", json!([null, {"a": 1}])),
            ("custom_fields.Size", json!("-42")),
        ] {
            for escaped in [false, true] {
                let cell = write(fields, &value, path, escaped);
                let kind = fields.kind(path).expect("a field");
                assert_eq!(read(kind, &cell, true), Ok(Some(value.clone())), "{cell:?}");
                let is_text = value.is_string();
                assert!(
                    !(is_text && escaped && cell.starts_with(FORMULA)),
                    "{cell:?}"
                );
            }
        }
    }
}
