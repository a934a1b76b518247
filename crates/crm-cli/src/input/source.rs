//! Several values: from the command line, a file or standard input, each once.

use std::collections::HashSet;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use clap::{Arg, Command, value_parser};
use crm_facade::model::Email;

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
            .help("Read more values from a file, or from standard input with `-`")
            .long_help(
                "Read more values from a file, or from standard input with `-`: one a line, or a \
                 CSV file with a column for them, such as `email` or `id`. Blank lines are left \
                 out.",
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
            Failure::new(Exit::Refused, "there are no values to work on")
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
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .from_reader(text.as_bytes());
    // The reader counts no line until it has passed the line feed of a CRLF.
    let (mut line, mut passed) = (1, 0);
    reader
        .records()
        .map(|record| {
            let record = record.map_err(|error| {
                Failure::new(Exit::Refused, format!("{shown} is not CSV: {error}"))
                    .advice("correct it there, or give one value a line")
            })?;
            let begun = record.position().map_or(0, csv::Position::byte) as usize;
            let blank = text[begun..]
                .bytes()
                .take_while(|byte| b"\r\n".contains(byte));
            let begun = begun + blank.count();
            line += text[passed..begun].matches('\n').count();
            passed = begun;
            Ok(Sourced {
                value: record.get(column).unwrap_or_default().trim().to_owned(),
                place: format!("line {line} of {shown}"),
            })
        })
        .collect()
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
    read.map_err(|error| {
        Failure::usage(format!("can't read {shown}: {error}")).advice("check the path")
    })?;
    // A byte order mark tells UTF-16 and is no part of the text.
    let (text, _, is_broken) = encoding_rs::UTF_8.decode(&bytes);
    match is_broken {
        true => {
            Err(Failure::new(Exit::Refused, format!("{shown} is not UTF-8"))
                .advice("save it as UTF-8"))
        }
        false => Ok((text.into_owned(), shown)),
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
            Exit::Refused,
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
