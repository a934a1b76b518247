//! Several values: from the command line, a file or standard input, each once.

use std::collections::HashSet;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use clap::{Arg, Command, value_parser};
use crm_facade::model::Email;
use serde_json::{Map, Value};

use super::given::Given;
use crate::failure::{Exit, Failure};
use crate::words::counted;

/// A value, and where it stands: `line 3`.
pub(super) struct Sourced {
    pub(super) value: String,
    place: String,
}

/// Adds `--from` to a command whose values are `name`.
pub(super) fn declare(name: &'static str, command: Command) -> Command {
    let command = command.mut_arg(name, |arg| {
        arg.required(false).required_unless_present("from")
    });
    command.arg(
        Arg::new("from")
            .long("from")
            .value_name("FILE")
            .value_parser(value_parser!(PathBuf))
            .help("Read more values from a file; `-` reads standard input")
            .long_help(
                "Read more values from a file; `-` reads standard input. The file has one value per line, \
                 or is CSV with a column for them, such as `email` or `id`. Empty lines are skipped.",
            ),
    )
}

/// The values of the command line and those of `--from`.
pub(super) fn values(name: &str, given: &Given<'_>) -> Result<Vec<Sourced>, Failure> {
    let direct = given.get_many::<String>(name).into_iter().flatten();
    let mut values: Vec<_> = direct
        .enumerate()
        .map(|(index, value)| Sourced {
            value: value.trim().to_owned(),
            place: format!("value {}", index + 1),
        })
        .collect();
    if let Some(file) = given.get_one::<PathBuf>("from") {
        values.extend(lines(file, columns(name))?);
    }
    values.retain(|sourced| !sourced.value.is_empty());
    match values.is_empty() {
        true => Err(
            Failure::new(Exit::Rejected, "there are no values to work on")
                .advice("give them as arguments, or one a line with --from FILE"),
        ),
        false => Ok(values),
    }
}

/// Columns of a CSV file that the values stand in.
fn columns(name: &str) -> &'static [&'static str] {
    match name {
        "contacts" | "people" => &["id"],
        "names" => &["name", "company", "company_name"],
        _ => &[
            "email",
            "e-mail",
            "emails",
            "emails.0.address",
            "email address",
            "e-mail address",
            "address",
        ],
    }
}

fn lines(file: &Path, columns: &[&str]) -> Result<Vec<Sourced>, Failure> {
    let (text, shown) = text(file)?;
    let first = text.lines().next().unwrap_or_default();
    let found = [',', ';', '\t'].into_iter().find_map(|delimiter| {
        let mut names = first.split(delimiter);
        let is_known = |name: &str| {
            let name = name.trim().trim_matches('"').to_lowercase();
            columns.contains(&name.as_str())
        };
        Some((u8::try_from(delimiter).ok()?, names.position(is_known)?))
    });
    let Some((delimiter, column)) = found else {
        return Ok(text
            .lines()
            .enumerate()
            .map(|(index, line)| Sourced {
                value: line.trim().to_owned(),
                place: format!("line {} of {shown}", index + 1),
            })
            .collect());
    };
    let rows = table(&text, delimiter, true).map_err(|error| {
        Failure::new(Exit::Rejected, format!("{shown} is not CSV: {error}"))
            .advice("correct it there, or give one value a line")
    })?;
    let rows = rows.into_iter().skip(1);
    Ok(rows
        .map(|(line, record)| Sourced {
            value: record.get(column).unwrap_or_default().trim().to_owned(),
            place: format!("line {line} of {shown}"),
        })
        .collect())
}

/// The rows of CSV, the header among them, each with the number of the line that it begins in.
fn table(
    text: &str,
    delimiter: u8,
    flexible: bool,
) -> csv::Result<Vec<(usize, csv::StringRecord)>> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(flexible)
        .from_reader(text.as_bytes());
    // The reader counts no line until it has passed the line feed of a CRLF.
    let (mut line, mut passed) = (1, 0);
    let numbered = |record: csv::Result<csv::StringRecord>| {
        let record = record?;
        let begun = record.position().map_or(0, csv::Position::byte) as usize;
        let blank = text[begun..]
            .bytes()
            .take_while(|byte| b"\r\n".contains(byte));
        let begun = begun + blank.count();
        line += text[passed..begun].matches('\n').count();
        passed = begun;
        Ok((line, record))
    };
    reader.records().map(numbered).collect()
}

/// A file that can be read again, though it is standard input.
pub(crate) struct Spooled {
    path: PathBuf,
    name: String,
    /// What standard input or a pipe held; it is removed with this.
    _copy: Option<tempfile::NamedTempFile>,
    beginning: Vec<u8>,
}

/// How much of a file is looked at to tell what it is.
const BEGINNING: u64 = 1 << 16;

/// How many lines may be before the header of a table.
const LEAD: usize = 20;

impl Spooled {
    /// # Errors
    ///
    /// If the file can't be read.
    pub(crate) fn of(file: &Path) -> Result<Self, Failure> {
        let is_input = file == Path::new("-");
        let name = match is_input {
            true => "standard input".to_owned(),
            false => file.display().to_string(),
        };
        let spool = || -> std::io::Result<Self> {
            let copy = if is_input || !fs::metadata(file)?.is_file() {
                let mut copy = tempfile::NamedTempFile::new()?;
                match is_input {
                    true => std::io::copy(&mut std::io::stdin(), &mut copy)?,
                    false => std::io::copy(&mut fs::File::open(file)?, &mut copy)?,
                };
                Some(copy)
            } else {
                None
            };
            let path = copy.as_ref().map_or(file, |copy| copy.path()).to_owned();
            let mut beginning = Vec::new();
            fs::File::open(&path)?
                .take(BEGINNING)
                .read_to_end(&mut beginning)?;
            Ok(Self {
                path,
                name: name.clone(),
                _copy: copy,
                beginning,
            })
        };
        spool().map_err(|error| unreadable(&name, &error))
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Whether it has several columns, and is no JSON.
    pub(crate) fn is_table(&self) -> bool {
        let marks: [&[u8]; 3] = [b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"];
        let text = marks
            .iter()
            .find_map(|mark| self.beginning.strip_prefix(*mark));
        let text = text.unwrap_or(&self.beginning);
        let mut text = text.iter().filter(|byte| **byte != 0).copied().peekable();
        while text.next_if(u8::is_ascii_whitespace).is_some() {}
        if matches!(text.peek(), Some(b'{' | b'[')) {
            return false;
        }
        let mut lines = 0;
        let mut lead = text.take_while(|byte| {
            lines += usize::from(*byte == b'\n');
            lines < LEAD
        });
        lead.any(|byte| b",;\t|".contains(&byte))
    }
}

fn unreadable(shown: &str, error: &std::io::Error) -> Failure {
    Failure::usage(format!("can't read {shown}: {error}")).advice("check the path")
}

/// A record that a file names, with the fields that it has there.
pub(crate) struct Named {
    pub(crate) id: String,
    /// Where it stands: `line 3 of people.csv`.
    pub(crate) place: String,
    pub(crate) fields: Fields,
}

/// The fields that a record has in a file.
#[derive(Debug)]
pub(crate) enum Fields {
    /// As options: `--set`, `title=CTO`.
    Options(Vec<String>),
    /// As the model has them.
    Typed(Map<String, Value>),
}

/// The records that a file names: an id a line, CSV with a column `id`, or JSON with a field `id`.
///
/// # Errors
///
/// If the file can't be read, or names none.
pub(crate) fn records(file: &Spooled) -> Result<Vec<Named>, Failure> {
    let bytes = fs::read(file.path()).map_err(|error| unreadable(&file.name, &error))?;
    let (text, shown) = (decoded(&bytes, &file.name)?, file.name.clone());
    let records = match text.trim_start().chars().next() {
        Some('{') => {
            let lines = text.lines().enumerate();
            let lines = lines.filter(|(_, line)| !line.trim().is_empty());
            lines
                .map(|(index, line)| {
                    of_json(
                        serde_json::from_str(line).ok(),
                        format!("line {} of {shown}", index + 1),
                    )
                })
                .collect()
        }
        Some('[') => {
            let rows: Vec<Value> = serde_json::from_str(&text).map_err(|error| {
                let line = error.line();
                Failure::new(
                    Exit::Rejected,
                    format!("{shown} is not valid JSON at line {line}"),
                )
                .advice("correct it there")
            })?;
            let rows = rows.into_iter().enumerate();
            rows.map(|(index, row)| of_json(Some(row), format!("record {} of {shown}", index + 1)))
                .collect()
        }
        _ => of_lines(&text, &shown),
    }?;
    match records.is_empty() {
        true => Err(
            Failure::new(Exit::Rejected, format!("{shown} names no record"))
                .advice("write one id a line, or a CSV file with a column `id`"),
        ),
        false => Ok(records),
    }
}

fn of_json(row: Option<Value>, place: String) -> Result<Named, Failure> {
    let Some(Value::Object(fields)) = row else {
        return Err(
            Failure::new(Exit::Rejected, format!("{place} is no JSON object"))
                .advice("write one record a line, each with its `id`"),
        );
    };
    let (mut id, mut options) = (String::new(), Vec::new());
    for (name, value) in fields {
        match (name.as_str(), value) {
            ("id", Value::String(text)) => id = text.trim().to_owned(),
            ("id", number) => id = number.to_string(),
            // What this program writes beside a record is no part of it.
            ("losses" | "cost", _) => {}
            (_, Value::Null) => options.extend(["--clear".to_owned(), name]),
            (_, Value::String(text)) => {
                let set = format!("{name}={text}");
                options.extend(["--set".to_owned(), set]);
            }
            (_, value) => {
                let set = format!("{name}={value}");
                options.extend(["--set".to_owned(), set]);
            }
        }
    }
    Ok(Named {
        id,
        place,
        fields: Fields::Options(options),
    })
}

fn of_lines(text: &str, shown: &str) -> Result<Vec<Named>, Failure> {
    let first = text.lines().next().unwrap_or_default();
    let delimiter = [',', ';', '\t']
        .into_iter()
        .find(|delimiter| first.contains(*delimiter));
    let is_header = |name: &str| name.trim().trim_matches('"').eq_ignore_ascii_case("id");
    let Some(delimiter) = delimiter else {
        let lines = text.lines().enumerate().skip(usize::from(is_header(first)));
        let lines = lines.filter(|(_, line)| !line.trim().is_empty());
        return Ok(lines
            .map(|(index, line)| Named {
                id: line.trim().trim_matches('"').to_owned(),
                place: format!("line {} of {shown}", index + 1),
                fields: Fields::Options(Vec::new()),
            })
            .collect());
    };
    let delimiter = u8::try_from(delimiter).unwrap_or(b',');
    let rows = table(text, delimiter, false).map_err(|error| {
        Failure::new(Exit::Rejected, format!("{shown} is not CSV: {error}"))
            .advice("correct it there, or give one id a line")
    })?;
    let mut rows = rows.into_iter();
    let header = rows.next().map(|(_, header)| header).unwrap_or_default();
    let Some(of_id) = header.iter().position(is_header) else {
        return Err(
            Failure::new(Exit::Rejected, format!("{shown} has no column `id`"))
                .advice("add one: `crm contacts list --format csv` writes it"),
        );
    };
    let named = rows.map(|(line, row)| {
        let cells = header.iter().zip(&row).enumerate();
        let cells = cells.filter(|(column, (_, cell))| *column != of_id && !cell.is_empty());
        let options = cells
            .flat_map(|(_, (name, cell))| ["--set".to_owned(), format!("{}={cell}", name.trim())]);
        Named {
            id: row.get(of_id).unwrap_or_default().trim().to_owned(),
            place: format!("line {line} of {shown}"),
            fields: Fields::Options(options.collect()),
        }
    });
    Ok(named.collect())
}

/// The text of a file or of standard input, and what to call it.
pub(crate) fn text(file: &Path) -> Result<(String, String), Failure> {
    let is_input = file == Path::new("-");
    let shown = match is_input {
        true => "standard input".to_owned(),
        false => file.display().to_string(),
    };
    let mut bytes = Vec::new();
    let read = match is_input {
        true => std::io::stdin().read_to_end(&mut bytes).map(|_| ()),
        false => fs::read(file).map(|read| bytes = read),
    };
    read.map_err(|error| unreadable(&shown, &error))?;
    Ok((decoded(&bytes, &shown)?, shown))
}

fn decoded(bytes: &[u8], shown: &str) -> Result<String, Failure> {
    // A byte order mark tells UTF-16 and is no part of the text.
    let (text, _, is_broken) = encoding_rs::UTF_8.decode(bytes);
    match is_broken {
        true => Err(
            Failure::new(Exit::Rejected, format!("{shown} is not UTF-8"))
                .advice("save it as UTF-8"),
        ),
        false => Ok(text.into_owned()),
    }
}

/// E-mail addresses as they are sent, each once: without a name around it and without `mailto:`.
/// What is no address is rejected by its place, since a vendor charges for it or rejects all.
pub(super) fn emails<T>(
    values: Vec<Sourced>,
    given: &Given<'_>,
    of: impl Fn(&str) -> (String, T),
) -> Result<Vec<(String, T)>, Failure> {
    let (mut kept, mut seen, mut doubled) = (Vec::new(), HashSet::new(), 0);
    let count = values.len();
    for Sourced { value, place } in values {
        let (written, rest) = of(&value);
        match Email::addresses_in(&written).as_deref() {
            Some([address]) => {
                if seen.insert(Email::key_of(address)) {
                    kept.push((address.clone(), rest));
                } else {
                    doubled += 1;
                }
            }
            Some(_) => given.reject(format!("rejected: {place} holds more than one address")),
            None => given.reject(format!("rejected: {place} is not an e-mail address")),
        }
    }
    tell_doubled(doubled, given);
    match kept.is_empty() {
        true => Err(Failure::new(
            Exit::Rejected,
            match count {
                1 => "the value is not an e-mail address".to_owned(),
                _ => format!("none of the {count} values is an e-mail address"),
            },
        )
        .advice("write addresses such as ada@example.com")),
        false => Ok(kept),
    }
}

/// The values, each once.
pub(super) fn once(values: Vec<Sourced>, given: &Given<'_>) -> Vec<String> {
    let mut seen = HashSet::new();
    let count = values.len();
    let kept: Vec<_> = values
        .into_iter()
        .map(|sourced| sourced.value)
        .filter(|value| seen.insert(value.to_lowercase()))
        .collect();
    tell_doubled(count - kept.len(), given);
    kept
}

fn tell_doubled(doubled: usize, given: &Given<'_>) {
    if doubled > 0 {
        let duplicates = counted(doubled as u64, "duplicate");
        given.note(format!("left out {duplicates}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sourced(values: &[&str]) -> Vec<Sourced> {
        let values = values.iter().enumerate();
        values
            .map(|(index, value)| Sourced {
                value: (*value).to_owned(),
                place: format!("value {}", index + 1),
            })
            .collect()
    }

    #[test]
    fn addresses_are_sent_once_and_what_is_none_is_rejected_by_its_place() {
        let matches = Command::new("x").get_matches_from(["x"]);
        let given = Given::new(&matches, true);
        let values = sourced(&[
            "Ada <ada@example.com>",
            "ADA@example.com",
            "nobody",
            "mailto:bo@example.com",
            "a@example.com, b@example.com",
        ]);
        let kept = emails(values, &given, |text| (text.to_owned(), ())).expect("addresses");
        let kept: Vec<_> = kept.into_iter().map(|(address, ())| address).collect();
        assert_eq!(kept, ["ada@example.com", "bo@example.com"]);
        let (notes, rejected) = given.notes();
        assert_eq!(rejected, 2);
        assert_eq!(
            notes,
            [
                "rejected: value 3 is not an e-mail address",
                "rejected: value 5 holds more than one address",
                "left out 1 duplicate",
            ]
        );
    }

    #[test]
    fn records_are_named_by_lines_columns_and_fields() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("records");
        let read = |text: &str| {
            fs::write(&path, text).expect("a file");
            records(&Spooled::of(&path)?).map(|named| {
                let shown = |named: Named| match named.fields {
                    Fields::Options(options) => format!("{} {}", named.id, options.join(" ")),
                    Fields::Typed(fields) => format!("{} {fields:?}", named.id),
                };
                named.into_iter().map(shown).collect::<Vec<_>>()
            })
        };
        let ids = read("id\n7\n\n8\n").expect("ids");
        assert_eq!(ids, ["7 ", "8 "]);
        let csv = read("title;ID;tags\nCTO;7;\n;8;\"a;b\"\n").expect("CSV");
        assert_eq!(csv, ["7 --set title=CTO", "8 --set tags=a;b"]);
        let json = read("{\"id\": 7, \"title\": null, \"score\": 5, \"losses\": []}\n");
        assert_eq!(json.expect("JSON"), ["7 --clear title --set score=5"]);
        let list = read("[{\"id\": \"7\", \"title\": \"a = b\"}]").expect("JSON");
        assert_eq!(list, ["7 --set title=a = b"]);
        for wrong in ["", "name,title\nAda,CTO\n", "{\"id\"\n", "[1]"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_file_is_lines_or_a_column() {
        let folder = tempfile::tempdir().expect("a folder");
        for (text, values, place) in [
            (
                "a@example.com\n\nb@example.com\n",
                vec!["a@example.com", "", "b@example.com"],
                "line 3 of ",
            ),
            (
                "Name;E-Mail\nAda;a@example.com\n\"B\";b@example.com\n",
                vec!["a@example.com", "b@example.com"],
                "line 3 of ",
            ),
            (
                "email\r\na@example.com\r\nb@example.com\r\n",
                vec!["a@example.com", "b@example.com"],
                "line 3 of ",
            ),
        ] {
            let path = folder.path().join("values");
            fs::write(&path, text).expect("a file");
            let read = lines(&path, columns("emails")).expect("values");
            let found: Vec<_> = read.iter().map(|sourced| sourced.value.as_str()).collect();
            assert_eq!(found, values);
            let last = read.last().map(|sourced| sourced.place.as_str());
            assert!(last.is_some_and(|last| last.starts_with(place)), "{last:?}");
        }
    }
}
