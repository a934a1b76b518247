//! Rows that were rejected, written as they came, so that they can be mended and imported.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Write;

use serde_json::json;

use super::records::Record;
use super::{Lines, Table, cells, records, rejected};
use crate::error::Error;
use crate::trouble;

/// The column, or the field of JSON, with the reason. An import ignores it.
pub(crate) const REASON: &str = "rejected_because";

/// Rows by their line, each with the reason.
pub(crate) type Wanted = BTreeMap<String, String>;

impl Table {
    /// Writes the rows of some lines under the file's own header, and gives the lines that are too long
    /// to be kept.
    pub(super) fn write_rejects(
        &self,
        wanted: &Wanted,
        out: &mut dyn Write,
    ) -> Result<Vec<String>, Error> {
        let mut header = vec![REASON.to_owned()];
        header.extend(self.layout.columns.header().iter().cloned());
        // The reason of a file of rejects that was imported is not its reason any more.
        let old: Vec<_> = header.iter().skip(1).map(|name| name == REASON).collect();
        let is_kept = |at: usize| old.get(at) != Some(&true);
        let mut columns = header.into_iter().enumerate();
        let header: Vec<_> = columns
            .by_ref()
            .filter(|(at, _)| *at == 0 || is_kept(at - 1))
            .map(|(_, name)| name)
            .collect();
        write(out, &line(&header)?)?;
        let (mut all, mut record) = (records(&self.text, &self.layout)?, Record::default());
        let mut too_long = Vec::new();
        while all
            .read(&mut record)
            .map_err(|fault| rejected(&self.text, fault))?
        {
            let id = record.line.to_string();
            let Some(reason) = wanted.get(&id) else {
                continue;
            };
            if record.is_long {
                too_long.push(id);
                continue;
            }
            let cells = record
                .cells()
                .enumerate()
                .filter(|(at, _)| is_kept(*at))
                .map(|(_, cell)| String::from_utf8_lossy(cell).into_owned());
            let row: Vec<_> = std::iter::once(reason.clone()).chain(cells).collect();
            write(out, &line(&row)?)?;
        }
        Ok(too_long)
    }
}

impl Lines {
    /// As for a table. The reason is a field of each line that is a JSON object; another line is as it
    /// came.
    pub(super) fn write_rejects(
        &mut self,
        wanted: &Wanted,
        out: &mut dyn Write,
    ) -> Result<Vec<String>, Error> {
        let reader = self.text.from(0);
        self.reader = reader.map_err(|error| self.text.trouble(&error))?;
        (self.byte, self.line) = (0, 1);
        let (mut text, mut too_long) = (Vec::new(), Vec::new());
        loop {
            let id = self.line.to_string();
            text.clear();
            let whole = self
                .read_line(&mut text)
                .map_err(|error| self.text.trouble(&error))?;
            let Some(whole) = whole else {
                return Ok(too_long);
            };
            match (wanted.get(&id), whole) {
                (None, _) => {}
                (Some(_), false) => too_long.push(id),
                (Some(reason), true) => {
                    let text = String::from_utf8_lossy(&text);
                    write(out, with_reason(text.trim(), reason).as_bytes())?;
                    write(out, b"\n")?;
                }
            }
        }
    }
}

/// A line with the reason in front, and in place of another one.
pub(crate) fn with_reason<'l>(line: &'l str, reason: &str) -> Cow<'l, str> {
    let object: Option<serde_json::Map<_, _>> = serde_json::from_str(line).ok();
    let (Some(mut object), Some(rest)) = (object, line.strip_prefix('{')) else {
        return line.into();
    };
    if object.remove(REASON).is_some() {
        return with_reason(&json!(object).to_string(), reason)
            .into_owned()
            .into();
    }
    let comma = if object.is_empty() { "" } else { "," };
    format!(
        "{{\"{REASON}\":{}{comma}{}",
        json!(reason),
        rest.trim_start()
    )
    .into()
}

pub(crate) fn line(cells: &[String]) -> Result<Vec<u8>, Error> {
    cells::record(cells).map_err(|error| unwritten(&error))
}

pub(crate) fn write(out: &mut dyn Write, bytes: &[u8]) -> Result<(), Error> {
    out.write_all(bytes).map_err(|error| unwritten(&error))
}

fn unwritten(error: &std::io::Error) -> Error {
    trouble("write", "the rejected rows".as_ref(), error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_one_reason() {
        for (line, expected) in [
            ("{\"a\": 1}", "{\"rejected_because\":\"why\",\"a\": 1}"),
            ("{ }", "{\"rejected_because\":\"why\"}"),
            (
                "{\"rejected_because\": \"old\", \"a\": 1}",
                "{\"rejected_because\":\"why\",\"a\":1}",
            ),
            ("no JSON", "no JSON"),
            ("[1]", "[1]"),
        ] {
            assert_eq!(with_reason(line, "why"), expected);
        }
    }
}
