//! Files that contacts come from: CSV, and JSON on each line.

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use csv::{ByteRecord, Position, Reader, ReaderBuilder};
use serde_json::{Value, json};

use super::columns::Columns;
use super::report::{Cause, Refusal};
use super::source::{Batch, Place, Row};
use super::trouble;
use crate::failure::Failure;

/// The longest line of JSON that is taken for a contact, in bytes.
const LONGEST_LINE: u64 = 1 << 20;

/// How much of a file is looked at to know it again.
const BEGINNING: u64 = 1 << 16;

/// A file and what it is known by.
#[derive(Debug)]
pub(super) struct Known {
    path: PathBuf,
    size: u64,
    beginning: u32,
}

impl Known {
    fn open(path: &Path) -> Result<(File, Self), Failure> {
        let open = || {
            let mut file = File::open(path)?;
            let size = file.metadata()?.len();
            let mut beginning = Vec::new();
            (&mut file).take(BEGINNING).read_to_end(&mut beginning)?;
            file.rewind()?;
            let known = Self {
                path: path.to_owned(),
                size,
                beginning: crc32fast::hash(&beginning),
            };
            Ok((file, known))
        };
        open().map_err(|error: std::io::Error| trouble("read", path, &error))
    }

    pub(super) fn name(&self) -> String {
        self.path.display().to_string()
    }

    /// A file that was changed is another one.
    pub(super) fn binding(&self) -> Value {
        json!({"bytes": self.size, "beginning": format!("{:08x}", self.beginning)})
    }
}

/// A row of a file and the place after it; `None` at the end.
type Next = Result<Option<(Row, Place)>, Failure>;

/// The next rows of a file.
pub(super) fn batch(mut row: impl FnMut() -> Next, rows: usize) -> Result<Batch, Failure> {
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

/// A CSV file.
pub(super) struct Table {
    file: Known,
    reader: Reader<File>,
    columns: Columns,
    first: Position,
}

impl std::fmt::Debug for Table {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Table").field(&self.file).finish()
    }
}

impl Table {
    pub(super) fn open(path: &Path, mapped: &[(String, String)]) -> Result<Self, Failure> {
        let (file, known) = Known::open(path)?;
        let mut reader = ReaderBuilder::new().flexible(true).from_reader(file);
        let unreadable = |problem: String| Failure::usage(format!("{}: {problem}", path.display()));
        let headers = reader
            .headers()
            .map_err(|error| unreadable(format!("the first line can't be read: {error}")))?
            .clone();
        // Spreadsheets begin their files so.
        let names = headers
            .iter()
            .map(|name| name.trim_start_matches('\u{feff}'));
        let columns = Columns::read(names, mapped).map_err(|problem| {
            unreadable(problem)
                .advice("map columns with --map COLUMN=FIELD; `crm fields` lists the fields")
        })?;
        if columns.iter().all(|(_, field)| field.is_none()) {
            return Err(
                unreadable("no column is named as a field of the model".to_owned())
                    .advice("map columns with --map COLUMN=FIELD; `crm fields` lists the fields"),
            );
        }
        let first = reader.position().clone();
        Ok(Self {
            file: known,
            reader,
            columns,
            first,
        })
    }

    pub(super) fn file(&self) -> &Known {
        &self.file
    }

    pub(super) fn columns(&self) -> &Columns {
        &self.columns
    }

    pub(super) fn binding(&self) -> Value {
        let mut binding = self.file.binding();
        binding["columns"] = self.columns.iter().map(|(_, field)| json!(field)).collect();
        binding
    }

    pub(super) fn rewind(&mut self) -> Result<(), Failure> {
        self.seek(self.first.clone())
    }

    pub(super) fn go_to(&mut self, byte: u64, line: u64) -> Result<(), Failure> {
        let mut position = Position::new();
        position.set_byte(byte).set_line(line);
        self.seek(position)
    }

    fn seek(&mut self, position: Position) -> Result<(), Failure> {
        self.reader
            .seek(position)
            .map_err(|error| Failure::usage(format!("{} can't be read: {error}", self.file.name())))
    }

    pub(super) fn row(&mut self) -> Next {
        let mut record = ByteRecord::new();
        let more = self.reader.read_byte_record(&mut record).map_err(|error| {
            Failure::usage(format!("{} can't be read: {error}", self.file.name()))
        })?;
        if !more {
            return Ok(None);
        }
        let line = record.position().map_or(0, Position::line);
        let row = match std::str::from_utf8(record.as_slice()) {
            Ok(_) => {
                let cells = record
                    .iter()
                    .map(|cell| std::str::from_utf8(cell).unwrap_or_default());
                let (contact, losses) = self.columns.contact(cells);
                let wide = record.len() > self.columns.iter().count();
                let contact = match wide {
                    true => Err(Refusal::new(Cause::Unreadable).detail("more cells than columns")),
                    false => contact,
                };
                Row {
                    id: Some(line.to_string()),
                    contact,
                    losses,
                }
            }
            Err(_) => unreadable(line, "not UTF-8"),
        };
        let place = self.reader.position();
        let next = Place::File {
            byte: place.byte(),
            line: place.line(),
        };
        Ok(Some((row, next)))
    }
}

fn unreadable(line: u64, why: &str) -> Row {
    Row {
        id: Some(line.to_string()),
        contact: Err(Refusal::new(Cause::Unreadable).detail(why)),
        losses: Vec::new(),
    }
}

/// A file with a contact as JSON on each line.
#[derive(Debug)]
pub(super) struct Lines {
    file: Known,
    reader: BufReader<File>,
    byte: u64,
    line: u64,
}

impl Lines {
    pub(super) fn open(path: &Path) -> Result<Self, Failure> {
        let (file, known) = Known::open(path)?;
        Ok(Self {
            file: known,
            reader: BufReader::new(file),
            byte: 0,
            line: 1,
        })
    }

    pub(super) fn file(&self) -> &Known {
        &self.file
    }

    pub(super) fn go_to(&mut self, byte: u64, line: u64) -> Result<(), Failure> {
        self.reader
            .seek(SeekFrom::Start(byte))
            .map_err(|error| trouble("read", &self.file.path, &error))?;
        (self.byte, self.line) = (byte, line);
        Ok(())
    }

    pub(super) fn row(&mut self) -> Next {
        let mut text = Vec::new();
        loop {
            let number = self.line;
            text.clear();
            let whole = self
                .read_line(&mut text)
                .map_err(|error| trouble("read", &self.file.path, &error))?;
            let Some(whole) = whole else {
                return Ok(None);
            };
            if whole && text.trim_ascii().is_empty() {
                continue;
            }
            let row = match (whole, serde_json::from_slice(&text)) {
                (false, _) => unreadable(number, "longer than 1 MiB"),
                (true, Ok(contact)) => Row {
                    id: Some(number.to_string()),
                    contact: Ok(contact),
                    losses: Vec::new(),
                },
                (true, Err(error)) => {
                    let what = match error.classify() {
                        serde_json::error::Category::Data => "not a contact of the model",
                        _ => "no JSON",
                    };
                    unreadable(number, &format!("{what}, at column {}", error.column()))
                }
            };
            let next = Place::File {
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

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn ids(rows: &[Row]) -> Vec<&str> {
        rows.iter().filter_map(|row| row.id.as_deref()).collect()
    }

    #[test]
    fn a_csv_file_goes_on_at_any_row() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("c.csv");
        let text = "\u{feff}first_name,notes\nAda,\"two\nlines\"\n\nGrace,\u{e9}\nLin,x\n";
        fs::write(&path, text).expect("a file");
        let mut table = Table::open(&path, &[]).expect("a table");
        let mut all = Vec::new();
        while let Some((row, next)) = table.row().expect("rows") {
            all.push((row, next));
        }
        assert_eq!(all.len(), 3);
        for (index, (_, next)) in all.iter().enumerate() {
            let Place::File { byte, line } = next else {
                panic!("a place of a file");
            };
            table.go_to(*byte, *line).expect("a place");
            let rest = batch(|| table.row(), 10).expect("rows");
            let expected: Vec<_> = all[index + 1..]
                .iter()
                .filter_map(|(row, _)| row.id.as_deref())
                .collect();
            assert_eq!(ids(&rest.rows), expected);
        }
        table.rewind().expect("a place");
        let again = batch(|| table.row(), 2).expect("rows");
        assert!(!again.last);
        let names: Vec<_> = again
            .rows
            .iter()
            .map(|row| row.contact.as_ref().expect("a contact").first_name.clone())
            .collect();
        assert_eq!(names, [Some("Ada".to_owned()), Some("Grace".to_owned())]);
    }

    #[test]
    fn lines_that_are_no_contacts_are_refused_by_their_number() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("c.ndjson");
        let long = format!("{{\"notes\":\"{}\"}}", "x".repeat(3 << 20));
        let text =
            format!("{{\"id\":\"1\"}}\n\nnonsense\n{{\"emails\":7}}\n{long}\n{{\"id\":\"6\"}}");
        fs::write(&path, text).expect("a file");
        let mut lines = Lines::open(&path).expect("lines");
        let batch = batch(|| lines.row(), 10).expect("rows");
        assert_eq!(ids(&batch.rows), ["1", "3", "4", "5", "6"]);
        let good: Vec<_> = batch.rows.iter().map(|row| row.contact.is_ok()).collect();
        assert_eq!(good, [true, false, false, false, true]);
        assert!(batch.last);
    }
}
