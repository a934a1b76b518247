//! Files that records come from and go to: CSV, and JSON on each line.

pub(crate) mod cells;
pub(crate) mod columns;
pub(crate) mod fields;
mod headers;
pub(crate) mod layout;
mod numbers;
pub(crate) mod path;
mod records;
pub(crate) mod rejects;
pub(crate) mod text;

pub use self::cells::{cell, escape, record};
pub use self::path::{has, select, short};

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;

use crm_facade::{Loss, Reason, Resource};
use serde_json::{Map, Value, json};

use self::cells::trimmed;
use self::columns::{Taken, unknown};
use self::fields::Fields;
use self::layout::{Layout, ReadOptions};
use self::records::{Fault, Record, Records, Shape, Spot};
use self::rejects::Wanted;
use self::text::Text;
use crate::error::Error;
use crate::record::Transferable;
use crate::report::{Cause, Rejection};
use crate::source::{Batch, FileRows, Row, SourcePosition};
use crate::words::Setting;

/// The longest line of JSON that is taken for a record, in bytes.
const LONGEST_LINE: u64 = 1 << 20;

/// A row of a file and the place after it; `None` at the end.
type Next<R> = Result<Option<(Row<R>, SourcePosition)>, Error>;

/// The next rows of a file.
fn batch<R>(mut row: impl FnMut() -> Next<R>, rows: usize) -> Result<Batch<R>, Error> {
    let mut batch = Batch {
        rows: Vec::new(),
        next: None,
        last: false,
    };
    while batch.rows.len() < rows {
        match row()? {
            Some((row, next)) => {
                batch.rows.push(row);
                batch.next = Some(next);
            }
            None => {
                batch.last = true;
                break;
            }
        }
    }
    Ok(batch)
}

/// Why a file as a whole is not read, and what to do.
pub(crate) fn rejected(text: &Text, fault: Fault) -> Error {
    let (what, advice): (_, Cow<'static, str>) = match fault {
        Fault::Io(error) => return text.trouble(&error),
        Fault::Unclosed { opened } => (
            format!(
                "the quote that opens in line {opened} is never closed, so that nothing tells \
                 where the next row starts"
            ),
            "close it, or take it out; within a quoted cell a quote is written twice: \"5\"\" screen\""
                .into(),
        ),
        Fault::Swallows { opened } => (
            format!(
                "the quote that opens in line {opened} goes over lines that look like rows of \
                 their own"
            ),
            "close it in its line, or write a blank after each delimiter in a text that is meant so"
                .into(),
        ),
        Fault::Within { opened, line } => (
            format!(
                "the quote that opens in line {opened} closes in line {line} in the middle of a \
                 cell, so that nothing tells where the next row starts"
            ),
            format!(
                "within a quoted cell a quote is written twice: \"5\"\" screen\"; if cells are \
                 separated otherwise, name the character with {}",
                text.words().name(Setting::Delimiter)
            )
            .into(),
        ),
    };
    text.rejected(&what).with_advice(advice)
}

/// A CSV file.
pub(crate) struct Table {
    text: Text,
    layout: Layout,
    records: Records<BufReader<File>>,
    record: Record,
    rows: u64,
}

impl std::fmt::Debug for Table {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Table").field(self.text.known()).finish()
    }
}

impl Table {
    /// Reads the header, and looks at the whole file: one that can't be told apart into rows is
    /// rejected before anything is done with any of them.
    pub(crate) fn of(text: Text, resource: Resource, reading: &ReadOptions) -> Result<Self, Error> {
        let layout = Layout::of(&text, Fields::of(resource), reading)?;
        let (mut all, mut record, mut rows) = (records(&text, &layout)?, Record::default(), 0);
        let mut has_lines = false;
        let mut usual: BTreeMap<usize, u64> = BTreeMap::new();
        let mut spaced = 0_u64;
        while all
            .read(&mut record)
            .map_err(|fault| rejected(&text, fault))?
        {
            if is_blank(&record) {
                continue;
            }
            rows += 1;
            has_lines |= record.opened.is_some();
            if record.opened.is_none() && !record.is_long {
                *usual.entry(record.len()).or_default() += 1;
                let is_spaced = |cell: &[u8]| cell.len() > 1 && matches!(cell[0], b' ' | b'\t');
                spaced += u64::from(record.cells().skip(1).any(is_spaced));
            }
        }
        // One row in ten is no exception.
        let usual = usual.into_iter().filter(|(_, found)| found * 10 >= rows);
        let shape = Shape {
            delimiter: layout.delimiter,
            widths: usual
                .map(|(width, _)| width)
                .chain([layout.columns.len()])
                .collect(),
            is_spaced: layout.is_spaced || (spaced > 0 && spaced * 10 >= rows),
        };
        if has_lines {
            swallows_none(&text, &layout, &shape)?;
        }
        Ok(Self {
            records: records(&text, &layout)?,
            text,
            layout,
            record,
            rows,
        })
    }

    pub(crate) fn row<R: Transferable>(&mut self) -> Next<R> {
        loop {
            let more = self.records.read(&mut self.record);
            if !more.map_err(|fault| rejected(&self.text, fault))? {
                return Ok(None);
            }
            if !is_blank(&self.record) {
                break;
            }
        }
        let spot = self.records.spot();
        let next = SourcePosition::File {
            byte: spot.byte,
            line: spot.line,
        };
        let id = Some(self.record.line.to_string());
        let row = match self.taken() {
            Ok((record, losses)) => Row { id, record, losses },
            Err(rejection) => Row {
                id,
                record: Err(rejection),
                losses: Vec::new(),
            },
        };
        Ok(Some((row, next)))
    }

    fn taken<R: Transferable>(&self) -> Result<Taken<R>, Rejection> {
        let (record, columns) = (&self.record, &self.layout.columns);
        let rejection = |why: &str| Rejection::new(Cause::Unreadable).detail(why);
        if record.is_long {
            return Err(rejection(
                "longer than 1 MiB; a quote before it may not be closed",
            ));
        }
        let mut cells = Vec::with_capacity(record.len());
        for (at, cell) in record.cells().enumerate() {
            let name = || columns.name(at);
            match std::str::from_utf8(cell) {
                // The decoder puts it where there is no character.
                Ok(cell) if cell.contains('\u{fffd}') && self.text.is_decoded() => {
                    return Err(rejection(&format!(
                        "the cell of column {} holds bytes that are not {}; name the file's \
                         encoding with {}",
                        name(),
                        self.text.encoding().name(),
                        self.text.words().name(Setting::Encoding(None))
                    )));
                }
                Ok(cell) if cell.contains('\0') => {
                    return Err(rejection(&format!(
                        "the cell of column {} holds a NUL character; take it out",
                        name()
                    )));
                }
                Ok(cell) => cells.push(cell),
                Err(error) => {
                    return Err(rejection(&format!(
                        "byte {} of the cell of column {} is not UTF-8; save the file as UTF-8, \
                         or name its encoding with {}",
                        error.valid_up_to() + 1,
                        name(),
                        self.text.words().name(Setting::Encoding(None))
                    )));
                }
            }
        }
        if let Some(at) = columns.over_lines(&cells) {
            return Err(rejection(&format!(
                "the cell of column {} goes over several lines, which its field never does; close \
                 the quote in its line{}",
                columns.name(at),
                match record.opened {
                    Some(line) => format!(", {line}"),
                    None => String::new(),
                }
            )));
        }
        let rest = cells.get(columns.len()..).unwrap_or_default();
        if rest.iter().any(|cell| !trimmed(cell).is_empty()) {
            return Err(rejection(&format!(
                "{} cells for {} columns; a cell that holds the delimiter must be quoted",
                cells.len(),
                columns.len()
            )));
        }
        if columns.is_header(cells.iter().copied()) {
            return Err(rejection("the header once more"));
        }
        let (record, losses) = columns.record::<R>(cells.iter().copied());
        let bad = record.as_ref().ok();
        match bad.and_then(|record| columns.bad_addresses(record, &cells)) {
            Some(rejection) => Err(rejection),
            None => Ok((record, losses)),
        }
    }
}

/// Rejects a file in which a quoted cell holds further rows, as one does whose quote was never closed
/// and that another quote ends.
fn swallows_none(text: &Text, layout: &Layout, shape: &Shape) -> Result<(), Error> {
    let (mut all, mut record) = (records(text, layout)?, Record::default());
    while all
        .read(&mut record)
        .map_err(|fault| rejected(text, fault))?
    {
        if let Some(opened) = record.opened
            && record.lines_like_rows(shape) > 1
        {
            return Err(rejected(text, Fault::Swallows { opened }));
        }
    }
    Ok(())
}

impl<R: Transferable> FileRows<R> for Table {
    fn name(&self) -> &str {
        self.text.name()
    }

    fn path(&self) -> Option<&Path> {
        self.text.path()
    }

    fn binding(&self) -> Value {
        let mut binding = self.text.known().binding();
        let columns = self.layout.columns.iter().map(|(_, field)| json!(field));
        binding["columns"] = columns.collect();
        binding["delimiter"] = char::from(self.layout.delimiter).to_string().into();
        binding["encoding"] = self.text.encoding().name().into();
        binding
    }

    fn notes(&self) -> Vec<String> {
        self.layout.notes.clone()
    }

    fn total(&self) -> Option<u64> {
        Some(self.rows)
    }

    fn gives(&self, field: &str) -> bool {
        let mut paths = self.layout.columns.iter().filter_map(|(_, path)| path);
        paths.any(|path| path.split('.').next() == Some(field))
    }

    fn go_to(&mut self, place: Option<(u64, u64)>) -> Result<(), Error> {
        let first = self.layout.first;
        let (byte, line) = place.unwrap_or((first.byte, first.line));
        let input = self.text.from(byte);
        let input = input.map_err(|error| self.text.trouble(&error))?;
        self.records = Records::new(input, self.layout.delimiter, Spot { byte, line });
        Ok(())
    }

    fn batch(&mut self, rows: usize) -> Result<Batch<R>, Error> {
        batch(|| self.row(), rows)
    }

    fn is_lines(&self) -> bool {
        false
    }

    fn rejects(&mut self, wanted: &Wanted, out: &mut dyn Write) -> Result<Vec<String>, Error> {
        self.write_rejects(wanted, out)
    }
}

/// The rows of a file, from the first.
fn records(text: &Text, layout: &Layout) -> Result<Records<BufReader<File>>, Error> {
    let input = text.from(layout.first.byte);
    let input = input.map_err(|error| text.trouble(&error))?;
    Ok(Records::new(input, layout.delimiter, layout.first))
}

/// Whether a record has nothing in its cells.
fn is_blank(record: &Record) -> bool {
    !record.is_long
        && record
            .cells()
            .all(|cell| std::str::from_utf8(cell).is_ok_and(|cell| trimmed(cell).is_empty()))
}

fn unreadable<R>(line: u64, why: &str) -> Row<R> {
    Row {
        id: Some(line.to_string()),
        record: Err(Rejection::new(Cause::Unreadable).detail(why)),
        losses: Vec::new(),
    }
}

/// A file with a record as JSON on each line.
#[derive(Debug)]
pub(crate) struct Lines {
    text: Text,
    reader: BufReader<File>,
    byte: u64,
    line: u64,
}

impl Lines {
    pub(crate) fn of(text: Text) -> Result<Self, Error> {
        if text.is_long_json() {
            return Err(text
                .rejected("a JSON document goes over several lines")
                .with_advice(format!(
                    "write each record on one line, as {} does",
                    text.words().name(Setting::Lines)
                )));
        }
        let reader = text.from(0).map_err(|error| text.trouble(&error))?;
        Ok(Self {
            text,
            reader,
            byte: 0,
            line: 1,
        })
    }

    pub(crate) fn row<R: Transferable>(&mut self) -> Next<R> {
        let mut text = Vec::new();
        loop {
            let number = self.line;
            text.clear();
            let whole = self
                .read_line(&mut text)
                .map_err(|error| self.text.trouble(&error))?;
            let Some(whole) = whole else {
                return Ok(None);
            };
            if whole && text.trim_ascii().is_empty() {
                continue;
            }
            let row = match whole {
                false => unreadable(number, "longer than 1 MiB"),
                true => of_json(&text, number),
            };
            let next = SourcePosition::File {
                byte: self.byte,
                line: self.line,
            };
            return Ok(Some((row, next)));
        }
    }

    /// Reads a line, and tells whether it is whole; the rest of one that is too long is passed
    /// over. `None` at the end.
    fn read_line(&mut self, text: &mut Vec<u8>) -> std::io::Result<Option<bool>> {
        let length = (&mut self.reader)
            .take(LONGEST_LINE)
            .read_until(b'\n', text)?;
        if length == 0 {
            return Ok(None);
        }
        self.byte += length as u64;
        let mut whole = text.ends_with(b"\n");
        if !whole && length as u64 == LONGEST_LINE {
            let mut rest = Vec::new();
            loop {
                rest.clear();
                let more = (&mut self.reader)
                    .take(LONGEST_LINE)
                    .read_until(b'\n', &mut rest)?;
                self.byte += more as u64;
                if more == 0 || rest.ends_with(b"\n") {
                    break;
                }
            }
        } else {
            whole = true;
        }
        self.line += 1;
        Ok(Some(whole))
    }
}

impl<R: Transferable> FileRows<R> for Lines {
    fn name(&self) -> &str {
        self.text.name()
    }

    fn path(&self) -> Option<&Path> {
        self.text.path()
    }

    fn binding(&self) -> Value {
        self.text.known().binding()
    }

    fn notes(&self) -> Vec<String> {
        self.text.note().into_iter().collect()
    }

    fn total(&self) -> Option<u64> {
        None
    }

    fn gives(&self, _: &str) -> bool {
        true
    }

    fn go_to(&mut self, place: Option<(u64, u64)>) -> Result<(), Error> {
        let (byte, line) = place.unwrap_or((0, 1));
        let reader = self.text.from(byte);
        self.reader = reader.map_err(|error| self.text.trouble(&error))?;
        (self.byte, self.line) = (byte, line);
        Ok(())
    }

    fn batch(&mut self, rows: usize) -> Result<Batch<R>, Error> {
        batch(|| self.row(), rows)
    }

    fn is_lines(&self) -> bool {
        true
    }

    fn rejects(&mut self, wanted: &Wanted, out: &mut dyn Write) -> Result<Vec<String>, Error> {
        self.write_rejects(wanted, out)
    }
}

/// What this program writes beside a record, which is no part of it.
const BESIDE: [&str; 3] = ["losses", "cost", rejects::REASON];

fn of_json<R: Transferable>(text: &[u8], line: u64) -> Row<R> {
    let given: Map<String, Value> = match serde_json::from_slice(text) {
        Ok(given) => given,
        Err(error) => {
            let what = match error.classify() {
                serde_json::error::Category::Data => "no JSON object",
                _ => "no JSON",
            };
            return unreadable(line, &format!("{what}, at column {}", error.column()));
        }
    };
    let given: Map<String, Value> = given
        .into_iter()
        .filter(|(name, _)| !BESIDE.contains(&name.as_str()))
        .collect();
    let given = Value::from(given);
    let taken = match serde_json::from_slice::<R>(text) {
        Ok(contact) => Ok((contact, given, Vec::new())),
        // Nothing tells which of the two is meant.
        Err(error) if error.to_string().starts_with("duplicate field") => Err(format!(
            "a field stands there twice, at column {}",
            error.column()
        )),
        Err(error) => {
            let column = error.column();
            let mut losses = Vec::new();
            let kept = fitting::<R>("", given, &|value| value, &mut losses).unwrap_or_default();
            match serde_json::from_value::<R>(kept.clone()) {
                Ok(contact) if kept.is_object() => Ok((contact, kept, losses)),
                _ => Err(format!(
                    "not a {} of the model, at column {column}",
                    R::NOUN
                )),
            }
        }
    };
    match taken {
        Ok((record, given, mut losses)) => {
            losses.extend(unknown(&given, &record));
            Row {
                id: Some(line.to_string()),
                record: Ok(record),
                losses,
            }
        }
        Err(why) => unreadable(line, &why),
    }
}

/// What of a value a record takes at its place, which `within` puts it at: the value itself, the
/// same as another type, or its parts. What is left is lost, by its path.
fn fitting<R: Transferable>(
    path: &str,
    value: Value,
    within: &dyn Fn(Value) -> Value,
    losses: &mut Vec<Loss>,
) -> Option<Value> {
    let fits = |value: &Value| R::deserialize(within(value.clone())).is_ok();
    if fits(&value) {
        return Some(value);
    }
    let lost = |losses: &mut Vec<Loss>| {
        losses.push(Loss::of_vendor(path, Reason::UnexpectedType));
        None
    };
    let mut of_parts = Vec::new();
    let kept: Value = match value {
        Value::Object(fields) => {
            let kept = fields.into_iter().filter_map(|(name, value)| {
                let path = match path {
                    "" => name.clone(),
                    _ => format!("{path}.{name}"),
                };
                let at = |value| within(Value::from(Map::from_iter([(name.clone(), value)])));
                let value = fitting::<R>(&path, value, &at, &mut of_parts)?;
                Some((name, value))
            });
            let kept: Map<String, Value> = kept.collect();
            if kept.is_empty() && !path.is_empty() && !of_parts.is_empty() {
                losses.append(&mut of_parts);
                return None;
            }
            kept.into()
        }
        Value::Array(entries) => {
            let kept = entries
                .into_iter()
                .enumerate()
                .filter_map(|(index, entry)| {
                    let path = format!("{path}[{index}]");
                    let at = |value| within(Value::from(vec![value]));
                    fitting::<R>(&path, entry, &at, &mut of_parts)
                });
            kept.collect()
        }
        scalar => {
            let other = match &scalar {
                Value::String(text) => numbers::integer(text).map(Value::from),
                Value::Number(number) => {
                    let texts = [number.to_string().into()].into_iter();
                    let whole = numbers::integer(&number.to_string()).map(Value::from);
                    whole.into_iter().chain(texts).find(fits)
                }
                _ => None,
            };
            return other.filter(fits).or_else(|| lost(losses));
        }
    };
    match fits(&kept) {
        true => {
            losses.append(&mut of_parts);
            Some(kept)
        }
        false => lost(losses),
    }
}

#[cfg(test)]
mod tests {
    use crate::words::options;
    use std::fs;

    use crm_facade::model::{Contact, Email};
    use proptest::prelude::*;

    use super::*;

    fn table(path: &std::path::Path) -> Table {
        let text = Text::open(path, None, options()).expect("text");
        Table::of(text, Resource::Contact, &ReadOptions::new()).expect("a table")
    }

    fn ids(rows: &[Row<Contact>]) -> Vec<&str> {
        rows.iter().filter_map(|row| row.id.as_deref()).collect()
    }

    #[test]
    fn a_csv_file_goes_on_at_any_row() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("c.csv");
        let text = "\u{feff}first_name,notes\nAda,\"two\nlines\"\n\nGrace,\u{e9}\nLin,x\n";
        fs::write(&path, text).expect("a file");
        let mut table = table(&path);
        let mut all = Vec::new();
        while let Some((row, next)) = table.row::<Contact>().expect("rows") {
            all.push((row, next));
        }
        assert_eq!(all.len(), 3);
        for (index, (_, next)) in all.iter().enumerate() {
            let SourcePosition::File { byte, line } = next else {
                panic!("a place of a file");
            };
            FileRows::<Contact>::go_to(&mut table, Some((*byte, *line))).expect("a place");
            let rest = batch(|| table.row::<Contact>(), 10).expect("rows");
            let expected: Vec<_> = all[index + 1..]
                .iter()
                .filter_map(|(row, _)| row.id.as_deref())
                .collect();
            assert_eq!(ids(&rest.rows), expected);
        }
        FileRows::<Contact>::go_to(&mut table, None).expect("a place");
        let again = batch(|| table.row::<Contact>(), 2).expect("rows");
        assert!(!again.last);
        let names: Vec<_> = again
            .rows
            .iter()
            .map(|row| row.record.as_ref().expect("a contact").first_name.clone())
            .collect();
        assert_eq!(names, [Some("Ada".to_owned()), Some("Grace".to_owned())]);
    }

    #[test]
    fn lines_that_are_no_contacts_are_rejected_by_their_number() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("c.ndjson");
        let long = format!("{{\"notes\":\"{}\"}}", "x".repeat(3 << 20));
        let text =
            format!("{{\"id\":\"1\"}}\n\nnonsense\n{{\"emails\":7}}\n{long}\n{{\"id\":\"6\"}}");
        fs::write(&path, text).expect("a file");
        let text = Text::open(&path, None, options()).expect("text");
        let mut lines = Lines::of(text).expect("lines");
        let batch = batch(|| lines.row::<Contact>(), 10).expect("rows");
        assert_eq!(ids(&batch.rows), ["1", "3", "4", "5", "6"]);
        let good: Vec<_> = batch.rows.iter().map(|row| row.record.is_ok()).collect();
        assert_eq!(good, [true, false, true, false, true]);
        assert!(batch.last);
    }

    #[test]
    fn json_of_another_type_loses_the_field_and_not_the_row() {
        let scored = |score| {
            let mut contact = Contact::new();
            contact.score = Some(score);
            contact
        };
        for (line, expected, lost) in [
            (r#"{"score":85.0}"#, scored(85), &[][..]),
            (r#"{"score":"5"}"#, scored(5), &[]),
            (r#"{"first_name":7}"#, Contact::new().first_name("7"), &[]),
            (
                r#"{"first_name":"Ana","score":85.5,"deleted":"perhaps","last_name":["P"]}"#,
                Contact::new().first_name("Ana"),
                &["deleted", "last_name", "score"],
            ),
            (
                r#"{"emails":[{"address":"a@example.com","primary":7},"b",{"address":["x"]}]}"#,
                Contact::new().emails([Email::new("a@example.com")]),
                &["emails[0].primary", "emails[1]", "emails[2].address"],
            ),
            (
                r#"{"emails":7,"first_name":"Ana"}"#,
                Contact::new().first_name("Ana"),
                &["emails"],
            ),
            (
                r#"{"score":true,"nick":"A"}"#,
                Contact::new(),
                &["nick", "score"],
            ),
        ] {
            let row = of_json::<Contact>(line.as_bytes(), 1);
            assert_eq!(row.record, Ok(expected), "{line}");
            let mut paths: Vec<_> = row.losses.iter().map(|loss| loss.path.as_str()).collect();
            paths.sort_unstable();
            assert_eq!(paths, lost, "{line}");
        }
        let twice = of_json::<Contact>(br#"{"first_name":"Ana","first_name":"Bo"}"#, 1);
        assert!(twice.record.is_err());
    }

    #[derive(Clone, Copy, Debug)]
    enum Piece {
        Good,
        Note,
        Odd,
        Wide,
        Blank,
        Commas,
        Broken,
        Header,
    }

    impl Piece {
        const ALL: [Self; 8] = [
            Self::Good,
            Self::Note,
            Self::Odd,
            Self::Wide,
            Self::Blank,
            Self::Commas,
            Self::Broken,
            Self::Header,
        ];

        /// The lines of it, and whether it is a contact; `None` if it is nothing.
        fn lines(self) -> (&'static [&'static [u8]], Option<bool>) {
            match self {
                Self::Good => (&[b"Ana;ana@example.com;1;"], Some(true)),
                Self::Note => (&[b"Bo;bo@example.com;;\"one", b"", b"two\""], Some(true)),
                Self::Odd => (&[b"Cy;cy@example.com;many"], Some(true)),
                Self::Wide => (&[b"Di;di@example.com;1;;x"], Some(false)),
                Self::Blank => (&[b""], None),
                Self::Commas => (&[b" ;\"\";\xc2\xa0;"], None),
                Self::Broken => (&[b"\xff;e@example.com;;"], Some(false)),
                Self::Header => (&[b"first_name;email;score;notes"], Some(false)),
            }
        }
    }

    proptest! {
        /// Every record is a contact, a rejection that is told by its line, or blank.
        #[test]
        fn no_record_is_dropped_in_silence(
            pieces in prop::collection::vec(prop::sample::select(Piece::ALL.to_vec()), 0..12),
            end in prop::sample::select(vec!["\n", "\r\n", "\r"]),
            is_ended in any::<bool>(),
        ) {
            let header: &[u8] = b"first_name;email;score;notes";
            // That the file is UTF-8 must not hang on the broken bytes.
            let names: &[u8] = "é;é@example.com;;éééééééééééééé".as_bytes();
            let mut lines: Vec<&[u8]> = vec![header, names];
            let mut expected = vec![("2".to_owned(), true)];
            for piece in &pieces {
                let (of_piece, is_contact) = piece.lines();
                let line = (lines.len() + 1).to_string();
                expected.extend(is_contact.map(|is_contact| (line, is_contact)));
                lines.extend(of_piece);
            }
            let mut bytes = lines.join(end.as_bytes());
            if is_ended {
                bytes.extend_from_slice(end.as_bytes());
            }
            let folder = tempfile::tempdir().expect("a folder");
            let path = folder.path().join("c.csv");
            fs::write(&path, &bytes).expect("a file");
            let mut table = table(&path);
            prop_assert_eq!(table.rows, expected.len() as u64);
            let batch = batch(|| table.row::<Contact>(), 100).expect("rows");
            let found: Vec<_> = batch
                .rows
                .iter()
                .map(|row| (row.id.clone().expect("a line"), row.record.is_ok()))
                .collect();
            prop_assert_eq!(found, expected);
            for row in &batch.rows {
                if let Err(rejection) = &row.record {
                    prop_assert!(rejection.detail.is_some());
                }
            }
        }

        /// Every line of JSON is a contact, a rejection that is told by its line, or blank.
        #[test]
        fn no_line_of_json_is_dropped_in_silence(
            pieces in prop::collection::vec(prop::sample::select(vec![
                (r#"{"first_name":"Ana","emails":[{"address":"ana@example.com"}]}"#, Some(true)),
                (r#"{"first_name":7,"unknown":{"a":[null]}}"#, Some(true)),
                (r#"{"extensions":{"x":{"y":1e400}}}"#, Some(false)),
                ("{}", Some(true)),
                ("  \t", None),
                ("", None),
                ("[1]", Some(false)),
                (r#"{"first_name":"Bo""#, Some(false)),
                (r#"{"first_name":"Bo"} {}"#, Some(false)),
                (r#"{"first_name":"a","first_name":"b"}"#, Some(false)),
                ("null", Some(false)),
                ("\u{1}", Some(false)),
            ]), 0..12),
            end in prop::sample::select(vec!["\n", "\r\n"]),
            is_ended in any::<bool>(),
        ) {
            let first = r#"{"first_name":"First"}"#;
            let lines: Vec<&str> = [first].into_iter().chain(pieces.iter().map(|it| it.0)).collect();
            let mut text = lines.join(end);
            if is_ended {
                text.push_str(end);
            }
            let expected: Vec<_> = std::iter::once(Some(true))
                .chain(pieces.iter().map(|piece| piece.1))
                .enumerate()
                .filter_map(|(line, is_contact)| Some(((line + 1).to_string(), is_contact?)))
                .collect();
            let folder = tempfile::tempdir().expect("a folder");
            let path = folder.path().join("c.jsonl");
            fs::write(&path, text).expect("a file");
            let text = Text::open(&path, None, options()).expect("a text");
            let mut lines = Lines::of(text).expect("lines");
            let batch = batch(|| lines.row::<Contact>(), 100).expect("rows");
            let found: Vec<_> = batch
                .rows
                .iter()
                .map(|row| (row.id.clone().expect("a line"), row.record.is_ok()))
                .collect();
            prop_assert_eq!(found, expected);
        }

        /// Whatever a file holds, it is read or rejected with a way out.
        #[test]
        fn any_file_is_read_or_rejected(
            start in prop::sample::select(vec![
                &b""[..], b"first_name,email\n", b"sep=;\n", b"\xff\xfe", b"\xfe\xff",
                b"\xef\xbb\xbf", b"{", b"Name\temails\r",
            ]),
            rest in prop::collection::vec(
                prop::sample::select(b"ae@.,;|\t\"\r\n \0\xff\xc3\xa9{}[]:'=-1".to_vec()), 0..80,
            ),
            name in prop::sample::select(vec!["c.csv", "c.txt", "c.jsonl"]),
        ) {
            let folder = tempfile::tempdir().expect("a folder");
            let path = folder.path().join(name);
            fs::write(&path, [start, &rest[..]].concat()).expect("a file");
            let rows = |text: Text| -> Result<u64, Error> {
                let mut rows = 0;
                if name.ends_with("jsonl") {
                    let mut lines = Lines::of(text)?;
                    while lines.row::<Contact>()?.is_some() {
                        rows += 1;
                    }
                } else {
                    let mut table = Table::of(text, Resource::Contact, &ReadOptions::new())?;
                    while table.row::<Contact>()?.is_some() {
                        rows += 1;
                    }
                    assert_eq!(rows, table.rows);
                }
                Ok(rows)
            };
            if let Err(failure) = Text::open(&path, None, options()).and_then(rows) {
                prop_assert!(failure.advice.is_some(), "{:?}", failure);
            }
        }
    }
}
