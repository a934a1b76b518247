//! How a CSV file is laid out: what its cells are separated by, and where its header is.

use super::columns::{Columns, recognised};
use super::files::refused;
use super::records::{Record, Records, Spot, is_address};
use super::text::Text;
use crate::cells::trimmed;
use crate::failure::Failure;
use crate::words::counted;

/// How a file of contacts is to be read. What is not said is detected.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Reading {
    /// Columns and the fields that they are taken for.
    pub columns: Vec<(String, String)>,
    /// Columns that are left out.
    pub ignored: Vec<String>,
    /// What cells are separated by: a character, or `comma`, `semicolon`, `tab` or `pipe`.
    pub delimiter: Option<String>,
    /// The encoding, by a name of the WHATWG Encoding Standard.
    pub encoding: Option<String>,
    /// Lines before the header.
    pub skip_rows: Option<u64>,
}

impl Reading {
    /// With everything detected.
    pub fn new() -> Self {
        Self::default()
    }
}

/// What cells may be separated by unless a person says it.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// How many rows are looked at to find the header.
const LEAD: usize = 20;

/// How a file is laid out.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) delimiter: u8,
    pub(super) columns: Columns,
    /// Where the first row is.
    pub(super) first: Spot,
    pub(super) notes: Vec<String>,
}

/// A row that may be the header.
struct Header {
    names: Vec<String>,
    line: u64,
    /// Where the row after it is.
    after: Spot,
    recognised: usize,
}

impl Layout {
    /// Finds out how a text is laid out.
    pub(super) fn of(text: &Text, reading: &Reading) -> Result<Self, Failure> {
        if text.is_empty() {
            return Err(Failure::usage(format!("{} is empty", text.name()))
                .advice("give a file whose first row names the columns"));
        }
        let asked = reading.delimiter.as_deref().map(delimiter).transpose()?;
        let (said, start) = separator_line(text)?;
        let start = match reading.skip_rows {
            None => start,
            Some(lines) => {
                let input = text.from(0).map_err(|error| text.trouble(&error))?;
                let mut records = Records::new(input, b',', Spot::START);
                records
                    .skip_lines(lines)
                    .map_err(|error| text.trouble(&error))?;
                records.spot()
            }
        };
        // What the file says of itself goes first, and is not believed if it makes no columns.
        let candidates = match asked {
            Some(asked) => vec![asked],
            None => said.into_iter().chain(DELIMITERS).collect(),
        };
        let mut best: Option<(u8, Header)> = None;
        let mut fault = None;
        for candidate in candidates {
            match header(text, candidate, start, reading) {
                Ok(Some(header)) => {
                    let rank = |header: &Header| (header.recognised, header.names.len());
                    let is_better = best.as_ref().is_none_or(|(by, best)| {
                        let is_said = said == Some(*by) && best.recognised > 0;
                        !is_said && rank(&header) > rank(best)
                    });
                    if is_better {
                        best = Some((candidate, header));
                    }
                }
                Ok(None) => {}
                Err(failure) => {
                    fault.get_or_insert(failure);
                }
            }
        }
        let (delimiter, header) = match (best, fault) {
            (Some(best), _) => best,
            (None, Some(failure)) => return Err(failure),
            (None, None) => {
                return Err(Failure::usage(format!(
                    "{} has no row that names columns",
                    text.name()
                ))
                .advice("give a file whose first row names the columns"));
            }
        };
        if header.recognised == 0 {
            return Err(no_columns(text, &header));
        }
        let columns = Columns::read(&header.names, &reading.columns, &reading.ignored).map_err(
            |failure| Failure {
                message: format!("{}: {}", text.name(), failure.message),
                ..failure
            },
        )?;
        if columns.iter().all(|(_, field)| field.is_none()) {
            return Err(no_columns(text, &header));
        }
        let mut notes: Vec<_> = text.note().into_iter().collect();
        let lead = header.line - start.line;
        if lead > 0 {
            notes.push(format!(
                "the header is in line {}; {} before it {} passed over",
                header.line,
                counted(lead, "line"),
                if lead == 1 { "is" } else { "are" },
            ));
        }
        notes.extend(columns.notes());
        Ok(Self {
            delimiter,
            columns,
            first: header.after,
            notes,
        })
    }
}

fn no_columns(text: &Text, header: &Header) -> Failure {
    let names: Vec<_> = header.names.iter().map(|name| trimmed(name)).collect();
    if names.iter().any(|name| is_address(name.as_bytes())) {
        // What stands there is personal, and is not repeated.
        return Failure::usage(format!(
            "{}: line {} looks like a contact and not like names of columns",
            text.name(),
            header.line
        ))
        .advice("put a row before it that names the columns, such as: first_name,last_name,email");
    }
    const MOST: usize = 8;
    let mut listed = names[..names.len().min(MOST)].join("`, `");
    if names.len() > MOST {
        listed.push_str(&format!("` and {} more, not `", names.len() - MOST));
        listed.truncate(listed.len() - ", not `".len());
    } else {
        listed.push('`');
    }
    Failure::usage(format!(
        "{}: no column is named as a field of the model; line {} has `{listed}",
        text.name(),
        header.line
    ))
    .advice(
        "map columns with --map COLUMN=FIELD (`crm fields --resource contact` lists the fields); \
         if cells are separated otherwise, name the character with --delimiter; if the header is \
         further down, pass the lines before it over with --skip-rows",
    )
}

/// The delimiter of a name, or of the character itself.
fn delimiter(text: &str) -> Result<u8, Failure> {
    Ok(match text.to_lowercase().as_str() {
        "comma" => b',',
        "semicolon" => b';',
        "tab" | "\\t" => b'\t',
        "pipe" => b'|',
        "space" => b' ',
        _ => match text.as_bytes() {
            [byte] if byte.is_ascii_punctuation() && *byte != b'"' || b" \t".contains(byte) => {
                *byte
            }
            _ => {
                return Err(
                    Failure::usage(format!("cells can't be separated by `{text}`")).advice(
                        "give one character, or comma, semicolon, tab, pipe or space; a quote, a \
                         letter or a digit can't be it",
                    ),
                );
            }
        },
    })
}

/// The delimiter that a line such as `sep=;` names, and where the text goes on after it.
fn separator_line(text: &Text) -> Result<(Option<u8>, Spot), Failure> {
    let input = text.from(0).map_err(|error| text.trouble(&error))?;
    let mut beginning = Vec::new();
    std::io::Read::read_to_end(&mut std::io::Read::take(input, 16), &mut beginning)
        .map_err(|error| text.trouble(&error))?;
    let line = beginning.split(|byte| b"\r\n".contains(byte)).next();
    let line = line.unwrap_or_default();
    let bare = line
        .strip_prefix(b"\"")
        .and_then(|line| line.strip_suffix(b"\""))
        .unwrap_or(line);
    let said = match bare {
        [s, e, p, b'=', byte, rest @ ..]
            if [*s, *e, *p].eq_ignore_ascii_case(b"sep") && rest.trim_ascii().is_empty() =>
        {
            std::str::from_utf8(&[*byte]).ok().map(delimiter)
        }
        _ => None,
    };
    let Some(said) = said else {
        return Ok((None, Spot::START));
    };
    let input = text.from(0).map_err(|error| text.trouble(&error))?;
    let mut records = Records::new(input, b',', Spot::START);
    records
        .skip_lines(1)
        .map_err(|error| text.trouble(&error))?;
    Ok((Some(said?), records.spot()))
}

/// The header, with cells separated in one way: the row, of the first that are no contacts, in
/// which most cells name a field. Where a person says how many lines are before it, it is the
/// first row.
fn header(
    text: &Text,
    delimiter: u8,
    start: Spot,
    reading: &Reading,
) -> Result<Option<Header>, Failure> {
    let input = text
        .from(start.byte)
        .map_err(|error| text.trouble(&error))?;
    let mut records = Records::new(input, delimiter, start);
    let mut record = Record::default();
    let mut best: Option<Header> = None;
    for _ in 0..LEAD {
        match records.read(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            // What comes before it may be the header; the whole file is looked at later.
            Err(_) if best.as_ref().is_some_and(|best| best.recognised > 0) => break,
            Err(fault) => return Err(refused(text, fault)),
        }
        if record.is_long {
            return Err(text
                .refused(&format!(
                    "the row in line {} is longer than 1 MiB",
                    record.line
                ))
                .advice("close its quotes, or pass it over with --skip-rows"));
        }
        let names: Vec<String> = record
            .cells()
            .map(|cell| String::from_utf8_lossy(cell).into_owned())
            .collect();
        if names.iter().all(|name| trimmed(name).is_empty()) {
            continue;
        }
        let is_contact = names.iter().any(|name| is_address(name.as_bytes()));
        let recognised = match is_contact {
            true => 0,
            false => recognised(&names, &reading.columns),
        };
        if best
            .as_ref()
            .is_none_or(|best| recognised > best.recognised)
        {
            best = Some(Header {
                names,
                line: record.line,
                after: records.spot(),
                recognised,
            });
        }
        if is_contact || reading.skip_rows.is_some() {
            break;
        }
    }
    Ok(best)
}
