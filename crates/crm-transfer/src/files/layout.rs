//! How a CSV file is laid out: what its cells are separated by, and where its header is.

use crm_facade::Resource;

use super::cells::trimmed;
use super::columns::{Columns, recognised};
use super::fields::Fields;
use super::records::{Record, Records, Shape, Spot, is_address};
use super::rejected;
use super::text::Text;
use crate::error::Error;
use crate::words::{Setting, SettingNames, counted};

/// How a file of records is to be read. What is not said is detected.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReadOptions {
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
    /// What messages call the file; its path unless set.
    pub name: Option<String>,
    /// How texts name these settings.
    pub words: SettingNames,
}

impl ReadOptions {
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
pub(crate) struct Layout {
    pub(crate) delimiter: u8,
    pub(crate) columns: Columns,
    /// Where the first row is.
    pub(crate) first: Spot,
    /// Whether the header has blanks after its delimiters.
    pub(crate) is_spaced: bool,
    pub(crate) notes: Vec<String>,
}

/// A row that may be the header.
struct Header {
    names: Vec<String>,
    line: u64,
    /// Where the row after it is.
    after: Spot,
    recognised: usize,
    /// Whether it looks like a record.
    is_record: bool,
    /// Whether a quoted cell of it goes over lines that look like rows.
    is_broken: bool,
}

impl Header {
    fn of(
        fields: Fields,
        record: &Record,
        after: Spot,
        delimiter: u8,
        reading: &ReadOptions,
    ) -> Self {
        let cells = record.cells();
        let names: Vec<String> = cells
            .map(|cell| String::from_utf8_lossy(cell).into_owned())
            .collect();
        let shape = Shape {
            delimiter,
            widths: [].into(),
            is_spaced: is_spaced(&names),
        };
        // A name may have lines, but none that looks like several cells.
        let is_broken = |name: &String| {
            let mut lines = name.trim().split(['\n', '\r']);
            name.trim().contains(['\n', '\r'])
                && lines.any(|line| shape.split(line.as_bytes()).len() > 1)
        };
        let known = recognised(fields, &names, &reading.columns);
        let is_any = |test: fn(&str) -> bool| names.iter().any(|name| test(trimmed(name)));
        // One word that is a name of columns may be in any row.
        let is_told = reading.skip_rows.is_some() || !reading.columns.is_empty();
        let is_record = is_any(has_address) || (!is_told && known < 2 && is_any(is_number));
        Self {
            line: record.line,
            after,
            recognised: if is_record { 0 } else { known },
            is_record,
            is_broken: names.iter().any(is_broken),
            names,
        }
    }

    /// How many cells there are to the last that is not blank.
    fn width(&self) -> usize {
        let last = self
            .names
            .iter()
            .rposition(|name| !trimmed(name).is_empty());
        last.map_or(0, |last| last + 1)
    }

    /// How many cells are not blank.
    fn filled(&self) -> usize {
        let filled = self.names.iter().filter(|name| !trimmed(name).is_empty());
        filled.count()
    }

    /// Whether enough of its cells are known to be names of columns for one that is not in the
    /// first row.
    fn is_sure(&self) -> bool {
        self.recognised > 1 || (self.recognised == 1 && self.filled() == 1)
    }
}

fn is_spaced(names: &[String]) -> bool {
    names
        .iter()
        .skip(1)
        .any(|name| name.starts_with([' ', '\t']))
}

/// Whether a cell holds an e-mail address, alone or as `Ana <ana@example.com>`.
fn has_address(cell: &str) -> bool {
    let mut words = cell.split(|c: char| c.is_whitespace() || "<>,;".contains(c));
    words.any(|word| is_address(word.strip_prefix("mailto:").unwrap_or(word).as_bytes()))
}

/// Whether a cell is a number, or written like a phone number or a date.
fn is_number(cell: &str) -> bool {
    cell.contains(|c: char| c.is_ascii_digit())
        && cell
            .chars()
            .all(|c| c.is_ascii_digit() || " +-./:()\u{a0}".contains(c))
}

impl Layout {
    /// Finds out how a text is laid out.
    pub(crate) fn of(text: &Text, fields: Fields, reading: &ReadOptions) -> Result<Self, Error> {
        if text.is_empty() {
            return Err(Error::usage(format!("{} is empty", text.name()))
                .with_advice("give a file whose first row names the columns"));
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
            match header(text, fields, candidate, start, reading) {
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
                return Err(
                    Error::usage(format!("{} has no row that names columns", text.name()))
                        .with_advice("give a file whose first row names the columns"),
                );
            }
        };
        if header.recognised == 0 {
            return Err(no_columns(text, fields, &header, delimiter));
        }
        if header.is_broken {
            return Err(text
                .rejected(&format!(
                    "a quote in the header, line {}, goes over lines that look like rows",
                    header.line
                ))
                .with_advice("close it in its line, or take it out"));
        }
        let columns = Columns::read(
            fields,
            &header.names,
            &reading.columns,
            &reading.ignored,
            reading.words,
        )
        .map_err(|failure| Error {
            message: format!("{}: {}", text.name(), failure.message),
            ..failure
        })?;
        if columns.iter().all(|(_, field)| field.is_none()) {
            return Err(no_columns(text, fields, &header, delimiter));
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
            is_spaced: is_spaced(&header.names),
            notes,
        })
    }
}

/// What stands in the row may be personal, and is not repeated.
fn no_columns(text: &Text, fields: Fields, header: &Header, delimiter: u8) -> Error {
    let words = text.words();
    if header.is_record {
        return Error::usage(format!(
            "{}: line {} looks like a {} and not like names of columns",
            text.name(),
            header.line,
            fields.resource()
        ))
        .with_advice(format!(
            "put a row before it that names the columns, such as: {}; if there is one further down, \
             pass the lines before it over with {}",
            match fields.resource() {
                Resource::Contact => "first_name,last_name,email",
                Resource::Company => "name,domain",
                Resource::Deal => "name,amount,currency",
                _ => "name",
            },
            words.name(Setting::SkipRows)
        ));
    }
    let between = match delimiter {
        b'\t' => "a tab".to_owned(),
        b' ' => "a space".to_owned(),
        other => format!("`{}`", char::from(other)),
    };
    let cells = match header.names.len() {
        1 => "1 cell".to_owned(),
        cells => format!("{cells} cells, separated by {between}"),
    };
    Error::usage(format!(
        "{}: no column is named as a field of the model; line {}, taken for the header, has {cells}",
        text.name(),
        header.line
    ))
    .with_advice(format!(
        "map columns with {} ({} lists the fields); if cells are separated otherwise, name the \
         character with {}; if the header is further down, pass the lines before it over with {}",
        words.name(Setting::Map(None)),
        words.name(Setting::Fields(fields.resource())),
        words.name(Setting::Delimiter),
        words.name(Setting::SkipRows)
    ))
}

/// The delimiter of a name, or of the character itself.
fn delimiter(text: &str) -> Result<u8, Error> {
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
                    Error::usage(format!("cells can't be separated by `{text}`")).with_advice(
                        "give one character, or comma, semicolon, tab, pipe or space; a quote, a \
                         letter or a digit can't be it",
                    ),
                );
            }
        },
    })
}

/// The delimiter that a line such as `sep=;` names, and where the text continues after it.
fn separator_line(text: &Text) -> Result<(Option<u8>, Spot), Error> {
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

/// The header, with cells separated in one way: the first row, or else one of the next in which
/// names of columns are known for sure, where the rows before it are no table themselves. Where a
/// person says how many lines are before it, it is the first row.
fn header(
    text: &Text,
    fields: Fields,
    delimiter: u8,
    start: Spot,
    reading: &ReadOptions,
) -> Result<Option<Header>, Error> {
    let input = text
        .from(start.byte)
        .map_err(|error| text.trouble(&error))?;
    let mut records = Records::new(input, delimiter, start);
    let mut record = Record::default();
    let mut best: Option<Header> = None;
    // The widest row before that has several cells.
    let mut widest = 0;
    for _ in 0..LEAD {
        let is_found =
            |best: &Option<Header>| best.as_ref().is_some_and(|best| best.recognised > 0);
        match records.read(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            // What comes before it may be the header; the whole file is looked at later.
            Err(_) if is_found(&best) => break,
            Err(fault) => return Err(rejected(text, fault)),
        }
        if record.is_long {
            // It is rejected as a row if the header is before it.
            if is_found(&best) {
                break;
            }
            return Err(text
                .rejected(&format!(
                    "the row in line {} is longer than 1 MiB",
                    record.line
                ))
                .with_advice(format!(
                    "close its quotes, or pass it over with {}",
                    text.words().name(Setting::SkipRows)
                )));
        }
        let row = Header::of(fields, &record, records.spot(), delimiter, reading);
        let (width, filled) = (row.width(), row.filled());
        if filled == 0 {
            continue;
        }
        let is_end = row.is_record || (row.is_sure() && filled > 1) || reading.skip_rows.is_some();
        let is_better = match &best {
            None => true,
            // What comes before a row of one cell may be a record as well as a title.
            Some(best) => {
                row.is_sure() && row.recognised > best.recognised && width > widest.max(1)
            }
        };
        if is_better {
            best = Some(row);
        }
        if is_end {
            break;
        }
        if filled > 1 {
            widest = widest.max(width);
        }
    }
    Ok(best)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::options;

    fn laid_out(text: &str) -> Result<u64, Error> {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("c.csv");
        std::fs::write(&path, text).expect("a file");
        let text = Text::open(&path, None, options())?;
        Layout::of(&text, Fields::of(Resource::Contact), &ReadOptions::new())
            .map(|layout| layout.first.line - 1)
    }

    #[test]
    fn a_later_row_is_the_header_only_where_no_table_is_before_it() {
        for (text, line) in [
            ("first_name,email\nAna,a@example.com\n", 1),
            ("Nombre,email\nFirst,x\n", 1),
            ("Contacts of 2024\nFirst Name,Last Name\nAna,P\n", 2),
            ("Contacts\n\nFirst Name,Last Name\nAna,P\n", 3),
            ("Exported by,me\nFirst Name,Last Name,Company\nAna,P,X\n", 2),
            ("Report,,\nFirst Name,Last Name,Company\nAna,P,X\n", 2),
            ("Email\nx\n", 1),
            (
                "name,\"Phone\n(home, work)\",Email\nAna,1,a@example.com\n",
                2,
            ),
        ] {
            assert_eq!(laid_out(text).expect(text), line, "{text:?}");
        }
        for text in [
            "Nombre,Apellido,Empresa,Ciudad\nAna,Perez,X,Y\nCy,First,Label,Cell\nDi,Poe,Q,R\n",
            "Nombre;Apellido;Teléfono;Canal\nAna;Perez;1;Phone\nBo;Lee;2;Mail\nCy;Poe;3;Web\n",
            "Nombre,,Empresa\nFirst,Label,Cell\n",
            "Nombre\nAna\nFirst\n",
            // The first row may be a contact.
            "Ana;Perez;1;Phone\nBo;Lee;2;Mail\n",
            "Ana Perez <ana@example.com>;Phone\nBo;Mail\n",
            "name,\"phone\nAna,600\nBo\",x\n",
        ] {
            let failure = laid_out(text).expect_err(text);
            assert!(failure.advice.is_some(), "{failure:?}");
            let said = format!("{failure:?}");
            for personal in ["Ana", "Perez", "example.com", "600"] {
                assert!(!said.contains(personal), "{said}");
            }
        }
    }
}
