//! The records of a CSV file, read strictly.
//!
//! The `csv` crate takes a quote that is never closed for the beginning of a cell that ends with
//! the file, and text after a closing quote for a part of the cell. Either swallows the rows that
//! follow without a word. Here both are faults that name the line where the quote opens. Lines are
//! counted as an editor counts them, whether they end in LF, CRLF or CR, within quotes or not.

use std::collections::BTreeSet;
use std::io::{BufRead, Error};

/// The longest record that is kept, in bytes.
pub(crate) const LONGEST: usize = 1 << 20;

/// A place in the text: the byte, and the number of the line there.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Spot {
    pub(crate) byte: u64,
    pub(crate) line: u64,
}

impl Spot {
    pub(crate) const START: Self = Self { byte: 0, line: 1 };
}

/// One record.
#[derive(Debug, Default)]
pub(crate) struct Record {
    text: Vec<u8>,
    ends: Vec<usize>,
    /// The number of its first line.
    pub(crate) line: u64,
    /// Whether it is longer than is kept. What it holds is not to be used.
    pub(crate) is_long: bool,
    /// The line where the first quoted cell that goes over several lines opens.
    pub(crate) opened: Option<u64>,
    /// Where its lines begin, but the first, with the number of the cell there.
    breaks: Vec<(usize, usize)>,
}

impl Record {
    fn clear(&mut self, line: u64) {
        self.text.clear();
        self.ends.clear();
        self.breaks.clear();
        (self.line, self.is_long, self.opened) = (line, false, None);
    }

    fn keep(&mut self, byte: u8) {
        match self.text.len() < LONGEST {
            true => self.text.push(byte),
            false => self.is_long = true,
        }
    }

    fn end_cell(&mut self) {
        match self.ends.len() < LONGEST {
            true => self.ends.push(self.text.len()),
            false => self.is_long = true,
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The cells, as they are between delimiters and without their quotes.
    pub(crate) fn cells(&self) -> impl Iterator<Item = &[u8]> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts
            .zip(&self.ends)
            .map(|(start, &end)| self.text.get(start..end).unwrap_or_default())
    }

    /// How many of its lines look like a row of their own: as many cells as rows have, or an e-mail
    /// address as one of several, or fewer cells than the header between delimiters that a quote has
    /// swallowed and that are no part of a number. In a record that is what it seems, that is one at most.
    pub(crate) fn lines_like_rows(&self, shape: &Shape) -> usize {
        if self.breaks.is_empty() {
            return 0;
        }
        let starts = std::iter::once((0, 0)).chain(self.breaks.iter().copied());
        let last = (self.text.len(), self.len().saturating_sub(1));
        let ends = self.breaks.iter().copied().chain([last]);
        let lines = starts.zip(ends).enumerate();
        lines
            .filter(|(number, ((start, first), (end, last)))| {
                let line = self.text.get(*start..*end).unwrap_or_default();
                // Delimiters between cells are not in the text.
                let borders = self.ends[*first..*last]
                    .iter()
                    .map(|&border| border - start);
                let mut cells = Vec::new();
                let mut is_swallowed = false;
                let mut from = 0;
                for (at, to) in borders.chain([line.len()]).enumerate() {
                    let to = to.clamp(from, line.len());
                    let cell = &line[from..to];
                    from = to;
                    let goes_on = at == last - first && *number < self.breaks.len();
                    // Only in a cell over several lines may delimiters be swallowed.
                    match goes_on || (at == 0 && *number > 0) {
                        true => {
                            let parts = shape.split(cell);
                            is_swallowed |= *number > 0 && parts.len() > 1;
                            cells.extend(parts);
                        }
                        false => cells.push(cell),
                    }
                }
                let fits = shape.fits(&cells, is_swallowed);
                cells.len() > 1 && (fits || cells.into_iter().any(is_address))
            })
            .count()
    }
}

/// What the rows of a file look like, to know one that a quote has swallowed.
#[derive(Debug)]
pub(crate) struct Shape {
    pub(crate) delimiter: u8,
    /// How many cells rows have.
    pub(crate) widths: BTreeSet<usize>,
    /// Whether the header or the rows have blanks after their delimiters.
    pub(crate) is_spaced: bool,
}

impl Shape {
    /// Whether so many cells may be a row. One whose delimiters a quote has swallowed may be shorter
    /// than others.
    fn fits(&self, cells: &[&[u8]], is_swallowed: bool) -> bool {
        let most = self.widths.iter().max().copied().unwrap_or_default();
        let ends_in_digit = |cell: &[u8]| cell.last().is_some_and(u8::is_ascii_digit);
        let is_number = |pair: &[&[u8]]| {
            ends_in_digit(pair[0]) && pair[1].first().is_some_and(u8::is_ascii_digit)
        };
        let is_of_number = self.delimiter == b',' && cells.windows(2).any(is_number);
        self.widths.contains(&cells.len()) || (is_swallowed && cells.len() < most && !is_of_number)
    }

    /// The cells in a line of a cell. Commas of prose have blanks after them, or end the line.
    pub(crate) fn split<'a>(&self, line: &'a [u8]) -> Vec<&'a [u8]> {
        let line = line.strip_suffix(b"\n").unwrap_or(line);
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let separates = |at: usize| match line.get(at + 1) {
            // No prose has tabs in it.
            _ if self.delimiter == b'\t' => true,
            Some(b' ' | b'\t') => self.is_spaced,
            next => next.is_some(),
        };
        let mut cells = Vec::new();
        let mut from = 0;
        for (at, &byte) in line.iter().enumerate() {
            if byte == self.delimiter && separates(at) {
                cells.push(&line[from..at]);
                from = at + 1;
            }
        }
        match line[from..].split_last() {
            Some((last, cell)) if *last == self.delimiter && !cells.is_empty() => {
                cells.extend([cell, &[]]);
            }
            _ => cells.push(&line[from..]),
        }
        cells
    }
}

/// Whether a cell is an e-mail address and nothing else.
pub(crate) fn is_address(cell: &[u8]) -> bool {
    let cell = cell.trim_ascii();
    let cell = cell.strip_prefix(b"\"").unwrap_or(cell);
    let cell = cell.strip_suffix(b"\"").unwrap_or(cell);
    let Some(at) = cell.iter().position(|&byte| byte == b'@') else {
        return false;
    };
    at > 0
        && cell[at..].contains(&b'.')
        && !cell
            .iter()
            .any(|byte| byte.is_ascii_whitespace() || b",;<>()\"".contains(byte))
}

/// Why a file can't be told apart into records.
#[derive(Debug)]
pub(crate) enum Fault {
    /// A quote that opens in this line is never closed.
    Unclosed { opened: u64 },
    /// The quoted cell that opens in this line holds further rows.
    Swallows { opened: u64 },
    /// The quote that opens in a line closes in the middle of a cell.
    Within { opened: u64, line: u64 },
    /// The file can't be read.
    Io(Error),
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self::Io(error)
    }
}

/// Reads records one by one.
pub(crate) struct Records<R> {
    input: R,
    delimiter: u8,
    spot: Spot,
}

/// Where in a cell the reader is.
enum State {
    /// Before it, in blanks that may come before a quote.
    Before,
    Bare,
    Quoted {
        opened: u64,
    },
    /// After its closing quote.
    After {
        opened: u64,
    },
}

impl<R: BufRead> Records<R> {
    /// Records from a place that the input is at.
    pub(crate) fn new(input: R, delimiter: u8, spot: Spot) -> Self {
        Self {
            input,
            delimiter,
            spot,
        }
    }

    /// Where the next record starts.
    pub(crate) fn spot(&self) -> Spot {
        self.spot
    }

    fn peek(&mut self) -> Result<Option<u8>, Error> {
        Ok(self.input.fill_buf()?.first().copied())
    }

    fn next(&mut self) -> Result<Option<u8>, Error> {
        let byte = self.peek()?;
        if byte.is_some() {
            self.input.consume(1);
            self.spot.byte += 1;
        }
        Ok(byte)
    }

    /// Passes the rest of a line break, and counts the line.
    fn end_line(&mut self, byte: u8) -> Result<bool, Error> {
        let is_pair = byte == b'\r' && self.peek()? == Some(b'\n');
        if is_pair {
            self.next()?;
        }
        self.spot.line += 1;
        Ok(is_pair)
    }

    /// Passes lines over, whatever is in them.
    pub(crate) fn skip_lines(&mut self, lines: u64) -> Result<(), Error> {
        let end = self.spot.line.saturating_add(lines);
        while self.spot.line < end {
            match self.next()? {
                None => break,
                Some(byte @ (b'\r' | b'\n')) => {
                    self.end_line(byte)?;
                }
                Some(_) => {}
            }
        }
        Ok(())
    }

    /// Reads the next record, and tells whether there was one.
    pub(crate) fn read(&mut self, record: &mut Record) -> Result<bool, Fault> {
        record.clear(self.spot.line);
        if self.peek()?.is_none() {
            return Ok(false);
        }
        let mut state = State::Before;
        loop {
            let byte = self.next()?;
            state = match (state, byte) {
                (State::Quoted { opened }, None) => return Err(Fault::Unclosed { opened }),
                (State::Quoted { opened }, Some(b'"')) => match self.peek()? {
                    Some(b'"') => {
                        self.next()?;
                        record.keep(b'"');
                        State::Quoted { opened }
                    }
                    _ => State::After { opened },
                },
                (State::Quoted { opened }, Some(byte)) => {
                    record.keep(byte);
                    if let b'\r' | b'\n' = byte {
                        if self.end_line(byte)? {
                            record.keep(b'\n');
                        }
                        record.opened.get_or_insert(opened);
                        record.breaks.push((record.text.len(), record.len()));
                    }
                    State::Quoted { opened }
                }
                (_, None) => {
                    record.end_cell();
                    return Ok(true);
                }
                (_, Some(byte)) if byte == self.delimiter => {
                    record.end_cell();
                    State::Before
                }
                (_, Some(byte @ (b'\r' | b'\n'))) => {
                    record.end_cell();
                    self.end_line(byte)?;
                    return Ok(true);
                }
                (State::Before, Some(b'"')) => {
                    // Blanks before a quote are no part of the cell.
                    record
                        .text
                        .truncate(record.ends.last().copied().unwrap_or(0));
                    State::Quoted {
                        opened: self.spot.line,
                    }
                }
                (State::Before, Some(byte @ (b' ' | b'\t'))) => {
                    record.keep(byte);
                    State::Before
                }
                (State::After { opened }, Some(b' ' | b'\t')) => State::After { opened },
                (State::After { opened }, Some(_)) => {
                    return Err(Fault::Within {
                        opened,
                        line: self.spot.line,
                    });
                }
                (State::Before | State::Bare, Some(byte)) => {
                    record.keep(byte);
                    State::Bare
                }
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    type Read = (Vec<(u64, Vec<String>)>, Option<Fault>);

    fn read(text: &[u8], delimiter: u8) -> Read {
        let mut records = Records::new(text, delimiter, Spot::START);
        let (mut record, mut all) = (Record::default(), Vec::new());
        loop {
            match records.read(&mut record) {
                Ok(true) => {
                    let cells = record.cells();
                    let cells = cells.map(|cell| String::from_utf8_lossy(cell).into_owned());
                    all.push((record.line, cells.collect()));
                }
                Ok(false) => return (all, None),
                Err(fault) => return (all, Some(fault)),
            }
        }
    }

    #[test]
    fn lines_are_numbered_as_in_the_file_whatever_ends_them() {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["a,b", "", "1,\"x", "y\"", "2,z"].join(end);
            let (records, fault) = read(text.as_bytes(), b',');
            assert!(fault.is_none());
            let lines: Vec<_> = records.iter().map(|(line, _)| *line).collect();
            assert_eq!(lines, [1, 2, 3, 5], "{end:?}");
            assert_eq!(records[2].1[1], format!("x{end}y"));
        }
    }

    #[test]
    fn quotes_are_strict() {
        for (text, opened) in [
            ("a,b\n1,\"5\"\" screen\n2,x\n", 2),
            ("a,b\n1,\"5\"\n2,\"open\n3,\n", 3),
            ("a,b\n1,\"oops\n2,\"y\"\n", 2),
            ("a,b\n1,\"5\" screen\"\n", 2),
            ("a,b\n1,\"5\\\" screen\"\n", 2),
            ("\"", 1),
        ] {
            let (_, fault) = read(text.as_bytes(), b',');
            let found = match fault {
                Some(Fault::Unclosed { opened } | Fault::Within { opened, .. }) => opened,
                other => panic!("{text:?}: {other:?}"),
            };
            assert_eq!(found, opened, "{text:?}");
        }
        let (records, fault) = read(b"5\" screen, \"Perez, Ana\" ,\"\"\n", b',');
        assert!(fault.is_none());
        assert_eq!(records[0].1, ["5\" screen", "Perez, Ana", ""]);
    }

    #[test]
    fn a_record_that_holds_rows_is_told_from_one_that_holds_a_note() {
        let like_rows = |text: &str, widths: &[usize], is_spaced: bool| {
            let mut records = Records::new(text.as_bytes(), b',', Spot::START);
            let mut record = Record::default();
            assert!(records.read(&mut record).expect("a record"));
            record.lines_like_rows(&Shape {
                delimiter: b',',
                widths: widths.iter().copied().collect(),
                is_spaced,
            })
        };
        for (text, widths, expected) in [
            ("Ana,ana@example.com,plain\n", &[3][..], 0),
            // A comma of prose separates nothing.
            (
                "Ana,ana@example.com,\"write to her, please\nsoon, and kindly,\nor call\"\n",
                &[3],
                1,
            ),
            ("Ana,\"well, yes\nno, maybe\nor,\"\n", &[2], 1),
            (
                "\"likes tea, milk\nand, rarely, coffee\",\"Perez,Ana\"\n",
                &[2],
                1,
            ),
            (
                "Ana,ana@example.com,\"cc: bo@example.com\nci@example.com\"\n",
                &[3],
                1,
            ),
            (
                "Ana,ana@example.com,\"5 inch\nBo,bo@example.com,6\"\n",
                &[3],
                2,
            ),
            (
                "\"5 inch,Ana,ana@example.com\n7\",Bo,bo@example.com\n",
                &[3],
                2,
            ),
            ("Ana,\"600\r\nBo,601\r\nCy,602\"\r\n", &[2], 3),
            ("Ana,1,\"5 inch\nBo,2,\nCy,3,6\"\n", &[3], 3),
            ("\"Perez,Ana\",1,\"5 inch\nBo,2,6\"\n", &[3], 2),
            ("Ana,\"5 inch,x\nBo,6\",y\n", &[3], 2),
            // Rows may be shorter than the header.
            (
                "Ana,P,a@example.com,\"5 inch\nBo,b@example.com\nCy,Q\"\n",
                &[4],
                3,
            ),
            ("Ana,P,1,\"5 inch\nBo,2\nCy,Q\"\n", &[4], 3),
            ("Ana,P,1,\"1,000 of it\nor 2,000\"\n", &[4], 0),
            ("Ana,\"House\nStreet 1, left\",Lugo\n", &[3], 0),
            ("Ana,P,1,\"5 inch\nBo,2\nCy,Q\"\n", &[2, 4], 3),
            (
                "Ana,R,a@example.com,\"5\nBo,R,b@example.com; b2@example.com,x\"\n",
                &[4],
                2,
            ),
        ] {
            assert_eq!(like_rows(text, widths, false), expected, "{text:?}");
        }
        let tabs = |text: &str| {
            let mut records = Records::new(text.as_bytes(), b'\t', Spot::START);
            let mut record = Record::default();
            assert!(records.read(&mut record).expect("a record"));
            record.lines_like_rows(&Shape {
                delimiter: b'\t',
                widths: [4].into(),
                is_spaced: false,
            })
        };
        assert_eq!(tabs("Ana\t\t1\t\"5 inch\nBo\t\t\t\nCy\t\t\"\n"), 3);
        assert_eq!(tabs("Ana\t\t1\t\"well, yes\nno; maybe\"\n"), 1);
        let spaced = "Ana, 1, \"5 inch\nBo, 2, 6\"\n";
        assert_eq!(like_rows(spaced, &[3], false), 1);
        assert_eq!(like_rows(spaced, &[3], true), 2);
    }

    #[test]
    fn a_record_that_is_too_long_is_not_kept_and_the_next_one_is_read() {
        let text = format!("\"{}\n\",x\nnext\n", "y".repeat(2 * LONGEST));
        let mut records = Records::new(text.as_bytes(), b',', Spot::START);
        let mut record = Record::default();
        assert!(records.read(&mut record).expect("a record"));
        assert!(record.is_long);
        assert!(records.read(&mut record).expect("a record"));
        assert_eq!((record.line, record.is_long), (3, false));
        assert_eq!(record.cells().collect::<Vec<_>>(), [b"next"]);
    }

    proptest! {
        /// What a writer that is known to be right has written is read back.
        #[test]
        fn what_was_written_is_read(
            rows in prop::collection::vec(prop::collection::vec("[a-z ,;\"\t\n\r\u{e9}]{0,6}", 2), 1..6),
            delimiter in prop::sample::select(vec![b',', b';', b'\t', b'|']),
        ) {
            let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
            for row in &rows {
                writer.write_record(row).expect("a row");
            }
            let text = writer.into_inner().expect("a file");
            let (records, fault) = read(&text, delimiter);
            prop_assert!(fault.is_none());
            let back: Vec<_> = records.into_iter().map(|(_, cells)| cells).collect();
            // Blanks before a quote are cut, and are at the ends of cells anyway later.
            let trimmed = |rows: &[Vec<String>]| -> Vec<Vec<String>> {
                rows.iter().map(|row| row.iter().map(|cell| cell.trim().to_owned()).collect()).collect()
            };
            prop_assert_eq!(trimmed(&back), trimmed(&rows));
        }

        /// Nothing makes it panic, every byte is passed, and it continues at any record.
        #[test]
        fn any_bytes_are_read_or_rejected(bytes in prop::collection::vec(
            prop::sample::select(b"ab,;\"\r\n\t \xff\xc3\x00".to_vec()), 0..60,
        )) {
            let mut records = Records::new(&bytes[..], b',', Spot::START);
            let mut record = Record::default();
            let mut spots = vec![Spot::START];
            while let Ok(true) = records.read(&mut record) {
                prop_assert!(records.spot().byte > spots[spots.len() - 1].byte);
                spots.push(records.spot());
            }
            let (all, fault) = read(&bytes, b',');
            prop_assert_eq!(all.len() + 1, spots.len());
            if fault.is_none() {
                // Nothing is dropped: what is neither blank nor part of the form is in a cell.
                prop_assert_eq!(records.spot().byte, bytes.len() as u64);
                let is_content = |byte: &u8| !b",\" \t\r\n".contains(byte);
                let given: Vec<u8> = bytes.iter().copied().filter(is_content).collect();
                let mut again = Records::new(&bytes[..], b',', Spot::START);
                let mut kept = Vec::new();
                while again.read(&mut record).expect("a record") {
                    kept.extend(record.cells().flatten().copied().filter(is_content));
                }
                prop_assert_eq!(kept, given);
            }
            for (index, spot) in spots.iter().enumerate().take(all.len()) {
                let mut again = Records::new(&bytes[spot.byte as usize..], b',', *spot);
                prop_assert!(again.read(&mut record).expect("a record"));
                let cells: Vec<_> = record.cells().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect();
                prop_assert_eq!((record.line, cells), all[index].clone());
            }
        }
    }
}
