//! Results as a table, JSON, NDJSON or CSV.

mod table;

use std::collections::BTreeMap;
use std::io::{self, IsTerminal, Write};

use anstyle::Style;
use crm_facade::{Cost, Loss, Mapped, nearest};
use crm_transfer::files::{self, has};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::failure::{Exit, Failure};
use crate::terminal::{self, Shown};
use crate::words::counted;

pub use crm_transfer::files::select;
pub(crate) use crm_transfer::files::short;
pub(crate) use table::{cell, wrapped};

/// How a result is written.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, clap::ValueEnum)]
pub enum Format {
    /// Table for reading.
    #[default]
    Table,
    /// One JSON document.
    Json,
    /// One JSON document per line.
    Ndjson,
    /// Comma-separated values with a header.
    Csv,
}

/// One row of a result.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// The row in the common model, as JSON.
    pub value: Value,
    /// The vendor's own record, if it was asked for.
    pub raw: Option<Value>,
    /// What could not be carried.
    pub losses: Vec<Loss>,
    /// What it costs, by the documents.
    pub cost: Option<Cost>,
}

impl Row {
    /// A row that is what it says.
    pub fn new(value: Value) -> Self {
        Self {
            value,
            ..Self::default()
        }
    }
}

impl<T: Serialize> From<Mapped<T>> for Row {
    fn from(mapped: Mapped<T>) -> Self {
        Self {
            // The model has nothing that JSON can't hold.
            value: serde_json::to_value(&mapped.value).unwrap_or_default(),
            raw: mapped.raw,
            losses: mapped.losses,
            cost: mapped.cost,
        }
    }
}

/// Where results go, and in which form.
#[derive(Clone, Debug)]
pub struct Output {
    format: Format,
    fields: Vec<String>,
    raw: bool,
    escaped: bool,
}

impl Output {
    /// Results in this form; `fields` by dotted path, or all if there are none.
    pub fn new(format: Format, fields: Vec<String>, raw: bool) -> Self {
        Self {
            format,
            fields,
            raw,
            escaped: false,
        }
    }

    /// Whether cells of CSV that a spreadsheet would take for a formula get an apostrophe.
    #[must_use]
    pub fn escape_formulas(mut self, escaped: bool) -> Self {
        self.escaped = escaped;
        self
    }

    /// The form.
    pub fn format(&self) -> Format {
        self.format
    }

    /// The fields that were chosen.
    pub fn fields(&self) -> &[String] {
        &self.fields
    }

    /// Whether the vendor's own record is wanted.
    pub fn raw(&self) -> bool {
        self.raw
    }

    /// Whether the result is data for a program, with losses and costs in it.
    pub fn is_json(&self) -> bool {
        matches!(self.format, Format::Json | Format::Ndjson)
    }

    /// Whether rows appear on the terminal as they come, so that nothing else should.
    pub(crate) fn keeps_terminal_busy(&self) -> bool {
        self.format != Format::Table && io::stdout().is_terminal()
    }

    /// Begins a result of many rows on standard output. Where no fields were chosen, a table has
    /// the columns `table` and CSV the columns `csv`.
    pub fn rows(&self, table: &[&str], csv: &[&str]) -> Rows<Box<dyn Write + Send>> {
        let rows = self.rows_to(self.standard_output(), table, csv);
        Rows {
            styled: true,
            ..rows
        }
    }

    /// Standard output: a table may be bold, and data are as they are.
    fn standard_output(&self) -> Box<dyn Write + Send> {
        match self.format {
            Format::Table => Box::new(anstream::stdout()),
            Format::Json | Format::Ndjson => terminal::data(Shown::Json),
            Format::Csv => terminal::data(Shown::Text),
        }
    }

    /// Writes rows that are all there. A field that was chosen and is in none of them is rejected,
    /// before anything is written.
    ///
    /// # Errors
    ///
    /// If there is no such field, or standard output can't be written to.
    pub(crate) fn all(
        &self,
        rows: Vec<Row>,
        table: &[&str],
        csv: &[&str],
    ) -> Result<OutputNotes, Failure> {
        let known = |field: &str| {
            let is_column = table.contains(&field) || csv.contains(&field);
            is_column || rows.iter().any(|row| has(&self.shape(row.clone()), field))
        };
        if let Some(field) = self.fields.iter().find(|field| !known(field)) {
            let mut names: Vec<String> = table.iter().map(|&name| name.to_owned()).collect();
            if let Some(Value::Object(fields)) = rows.first().map(|row| self.shape(row.clone())) {
                names.extend(fields.into_iter().map(|(name, _)| name));
            }
            names.sort_unstable();
            names.dedup();
            return Err(no_field(field, &names));
        }
        let mut writer = self.rows(table, csv);
        rows.into_iter().try_for_each(|row| writer.push(row))?;
        writer.finish()
    }

    /// As [`rows`](Self::rows), to a place of your own, where nothing is bold.
    pub fn rows_to<W: Write>(&self, to: W, table: &[&str], csv: &[&str]) -> Rows<W> {
        let default = match self.format {
            Format::Table if !self.raw => table,
            Format::Csv if !self.raw => csv,
            _ => &[],
        };
        let columns = match self.fields.is_empty() {
            true => default.iter().map(|&column| column.to_owned()).collect(),
            false => self.fields.clone(),
        };
        Rows {
            to: Some(to),
            output: self.clone(),
            columns,
            kept: Vec::new(),
            styled: false,
            written: 0,
            losses: BTreeMap::new(),
            missing: match self.raw {
                true => self.fields.clone(),
                false => Vec::new(),
            },
        }
    }

    /// Writes one record to standard output: fields below each other in a table.
    ///
    /// # Errors
    ///
    /// If standard output can't be written to.
    pub fn record(&self, row: Row) -> Result<OutputNotes, Failure> {
        self.record_to(self.standard_output(), row)
    }

    /// As [`record`](Self::record), to a place of your own.
    ///
    /// # Errors
    ///
    /// If it can't be written to.
    pub fn record_to<W: Write>(&self, mut to: W, row: Row) -> Result<OutputNotes, Failure> {
        match self.format {
            Format::Table => {
                let mut told = OutputNotes::default();
                told.count(&row.losses);
                let value = self.shape(row);
                self.check_raw(&value)?;
                let pairs = match (&value, self.fields.is_empty()) {
                    (Value::Object(fields), true) => fields
                        .iter()
                        .map(|(name, value)| (name.clone(), table::cell(value)))
                        .collect(),
                    (_, false) => self
                        .fields
                        .iter()
                        .map(|field| (field.clone(), table::cell(&select(&value, field))))
                        .collect(),
                    _ => vec![(String::new(), table::cell(&value))],
                };
                write!(to, "{}", table::record(pairs))?;
                to.flush()?;
                Ok(told)
            }
            Format::Json => {
                let value = self.shape(row);
                self.check_raw(&value)?;
                let value = self.chosen(value);
                serde_json::to_writer_pretty(&mut to, &value).map_err(io::Error::from)?;
                writeln!(to)?;
                to.flush()?;
                Ok(OutputNotes::default())
            }
            Format::Ndjson | Format::Csv => {
                let mut row = row;
                if !row.value.is_object() && row.raw.is_none() {
                    // A number by itself, such as a count, has a column too.
                    row.value = Map::from_iter([("value".to_owned(), row.value)]).into();
                }
                let mut rows = self.rows_to(to, &[], &[]);
                rows.push(row)?;
                rows.finish()
            }
        }
    }

    /// The row as it is shown: the model or the vendor's record, and in JSON all that belongs to
    /// it.
    fn shape(&self, row: Row) -> Value {
        let value = match (self.raw, row.raw) {
            (true, Some(raw)) => return raw,
            _ => row.value,
        };
        if !self.is_json() {
            return value;
        }
        let mut fields = match value {
            Value::Object(fields) => fields,
            other => Map::from_iter([("value".to_owned(), other)]),
        };
        if !row.losses.is_empty() {
            fields.insert("losses".to_owned(), json(&row.losses));
        }
        if let Some(cost) = &row.cost {
            fields.insert("cost".to_owned(), json(cost));
        }
        Value::Object(fields)
    }

    /// Rejects a field that the vendor's own record does not have; those of the model are checked
    /// before anything is sent.
    fn check_raw(&self, value: &Value) -> Result<(), Failure> {
        match self.raw {
            true => self.check_in(value),
            false => Ok(()),
        }
    }

    /// Rejects a field that a value does not have.
    pub(crate) fn check_in(&self, value: &Value) -> Result<(), Failure> {
        let Some(field) = self.fields.iter().find(|field| !has(value, field)) else {
            return Ok(());
        };
        let known: Vec<_> = match value {
            Value::Object(fields) => fields.keys().cloned().collect(),
            _ => Vec::new(),
        };
        Err(no_field(field, &known))
    }

    fn chosen(&self, value: Value) -> Value {
        if self.fields.is_empty() {
            return value;
        }
        self.fields
            .iter()
            .map(|field| (field.clone(), select(&value, field)))
            .collect::<Map<_, _>>()
            .into()
    }
}

fn json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

/// What is to be told of a result beside it.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct OutputNotes {
    /// How many rows there were.
    pub rows: u64,
    /// What was lost, in words, and in how many rows; empty where the result holds it.
    pub losses: BTreeMap<String, u64>,
    /// Columns for which the terminal has no room.
    pub hidden: Vec<String>,
}

impl OutputNotes {
    fn count(&mut self, losses: &[Loss]) {
        self.rows += 1;
        for loss in losses {
            *self.losses.entry(loss.to_string()).or_default() += 1;
        }
    }

    /// The losses as lines for a person.
    pub fn lines(&self) -> impl Iterator<Item = String> + '_ {
        self.losses
            .iter()
            .map(|(loss, rows)| match (rows, self.rows) {
                (_, 0 | 1) => format!("lost: {loss}"),
                _ => format!("lost in {}: {loss}", counted(*rows, "row")),
            })
            .chain(self.hidden_line())
    }

    fn hidden_line(&self) -> Option<String> {
        let columns = self.hidden.join(", ");
        (!self.hidden.is_empty())
            .then(|| format!("too narrow to show {columns}; --fields chooses columns"))
    }
}

/// A result of many rows. Only a table keeps them until the end.
#[derive(Debug)]
pub struct Rows<W: Write> {
    to: Option<W>,
    output: Output,
    columns: Vec<String>,
    kept: Vec<Vec<String>>,
    styled: bool,
    written: u64,
    losses: BTreeMap<String, u64>,
    /// Chosen fields that no row had, where nothing but the rows tells which fields there are.
    missing: Vec<String>,
}

impl<W: Write> Rows<W> {
    /// Writes one row.
    ///
    /// # Errors
    ///
    /// If the place can't be written to.
    pub fn push(&mut self, row: Row) -> Result<(), Failure> {
        let losses = match self.output.is_json() {
            true => Vec::new(),
            false => row.losses.clone(),
        };
        let value = self.output.shape(row);
        self.missing.retain(|field| !has(&value, field));
        if self.columns.is_empty()
            && !self.output.is_json()
            && let Value::Object(fields) = &value
        {
            self.columns = fields.keys().cloned().collect();
        }
        let header = match (self.output.format, self.written) {
            (Format::Csv, 0) => self.header()?,
            _ => Vec::new(),
        };
        let Some(to) = &mut self.to else {
            return Ok(());
        };
        match self.output.format {
            Format::Table => {
                let cells = self
                    .columns
                    .iter()
                    .map(|column| table::cell(&select(&value, column)));
                self.kept.push(cells.collect());
            }
            Format::Json => {
                let value = self.output.chosen(value);
                to.write_all(if self.written == 0 { b"[\n" } else { b",\n" })?;
                serde_json::to_writer(&mut *to, &value).map_err(io::Error::from)?;
            }
            Format::Ndjson => {
                let value = self.output.chosen(value);
                serde_json::to_writer(&mut *to, &value).map_err(io::Error::from)?;
                writeln!(to)?;
            }
            Format::Csv => {
                to.write_all(&header)?;
                let cells: Vec<_> = self
                    .columns
                    .iter()
                    .map(|column| files::cell(&select(&value, column), column, self.output.escaped))
                    .collect();
                to.write_all(&files::record(&cells)?)?;
            }
        }
        self.written += 1;
        for loss in losses {
            *self.losses.entry(loss.to_string()).or_default() += 1;
        }
        Ok(())
    }

    /// How many rows were written.
    pub fn written(&self) -> u64 {
        self.written
    }

    /// Ends the result.
    ///
    /// # Errors
    ///
    /// If the place can't be written to.
    pub fn finish(mut self) -> Result<OutputNotes, Failure> {
        let header = self.header();
        let mut told = OutputNotes {
            rows: self.written,
            losses: self.losses,
            hidden: Vec::new(),
        };
        if let Some(mut to) = self.to.take() {
            match self.output.format {
                Format::Table if self.written > 0 => {
                    let width = table::terminal_width().filter(|_| self.styled);
                    let (columns, kept) = match self.output.fields.is_empty() {
                        true => {
                            let (mut columns, mut kept) = table::filled(self.columns, self.kept);
                            told.hidden = table::fit(&mut columns, &mut kept, width);
                            (columns, kept)
                        }
                        false => (self.columns, self.kept),
                    };
                    let style = match self.styled {
                        true => Style::new().bold(),
                        false => Style::new(),
                    };
                    write!(to, "{}", table::table(&columns, &kept, style, width))?;
                }
                Format::Json if self.written == 0 => writeln!(to, "[]")?,
                Format::Json => writeln!(to, "\n]")?,
                Format::Csv if self.written == 0 && !self.columns.is_empty() => {
                    to.write_all(&header?)?;
                }
                _ => {}
            }
            to.flush()?;
        }
        match self.missing.first() {
            Some(field) if self.written > 0 => Err(no_field(field, &[])),
            _ => Ok(told),
        }
    }

    /// The header of CSV.
    fn header(&self) -> io::Result<Vec<u8>> {
        let names = self.columns.iter();
        let names: Vec<_> = match self.output.escaped {
            true => names.map(|name| files::escape(name)).collect(),
            false => names.cloned().collect(),
        };
        files::record(&names)
    }
}

/// A field was chosen that there is not.
pub(crate) fn no_field(field: &str, known: &[String]) -> Failure {
    let failure = Failure::usage(format!("there is no field `{field}`"));
    let near = nearest(field, known.iter().map(String::as_str));
    failure.advice(match (near, known.is_empty()) {
        (Some(near), _) => format!(
            "did you mean `{near}`? Expected one of {}",
            known.join(", ")
        ),
        (None, true) => "leave --fields out to see all fields".to_owned(),
        (None, false) => format!("expected one of {}", known.join(", ")),
    })
}

/// Standard output is closed, or full. A closed one is no failure to speak of: whoever reads has
/// read enough.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::new(Exit::Interrupted, ""),
            _ => Self::new(Exit::Other, format!("can't write the result: {error}")),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn written(format: Format, fields: &[&str], rows: &[Value]) -> String {
        let fields = fields.iter().map(|&field| field.to_owned()).collect();
        let mut buffer = Vec::new();
        let mut writer =
            Output::new(format, fields, false).rows_to(&mut buffer, &["id", "name"], &["id"]);
        for row in rows {
            writer
                .push(Row::new(row.clone()))
                .expect("a buffer takes it");
        }
        writer.finish().expect("a buffer takes it");
        String::from_utf8(buffer).expect("text")
    }

    #[test]
    fn rows_are_valid_in_each_format_with_none_one_and_several() {
        let ada = json!({"id": "1", "name": "Ada, \"A\"", "tags": ["x", "y"]});
        let bo = json!({"id": "2", "name": null});
        let rows = [ada.clone(), bo.clone()];
        for count in 0..=2 {
            let text = written(Format::Json, &[], &rows[..count]);
            let parsed: Vec<Value> = serde_json::from_str(&text).expect("JSON");
            assert_eq!(parsed, rows[..count]);
            assert_eq!(
                written(Format::Ndjson, &[], &rows[..count]).lines().count(),
                count
            );
            assert_eq!(
                written(Format::Csv, &[], &rows[..count]).lines().count(),
                count + 1
            );
        }
        assert_eq!(
            written(Format::Csv, &["name", "tags.0", "tags"], &rows),
            "name,tags.0,tags\n\"Ada, \"\"A\"\"\",x,\"[\"\"x\"\",\"\"y\"\"]\"\n,,\n"
        );
        assert_eq!(
            written(Format::Table, &["id", "tags"], &rows),
            "ID  TAGS\n1   x, y\n2\n"
        );
        assert_eq!(written(Format::Table, &[], &[]), "");
    }

    #[test]
    fn losses_are_data_in_json_and_lines_for_a_person_elsewhere() {
        let loss = Loss::of_model("score", crm_facade::Reason::NotWritable);
        let row = Row {
            losses: vec![loss],
            ..Row::new(json!({"id": "1"}))
        };
        let told = |format| {
            let mut buffer = Vec::new();
            let told = Output::new(format, Vec::new(), false)
                .record_to(&mut buffer, row.clone())
                .expect("a buffer takes it");
            (
                String::from_utf8(buffer).expect("text"),
                told.lines().collect::<Vec<_>>(),
            )
        };
        let (text, lines) = told(Format::Json);
        let parsed: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(parsed["losses"][0]["path"], "score");
        assert!(lines.is_empty());
        let (text, lines) = told(Format::Table);
        assert_eq!(text, "id  1\n");
        assert_eq!(lines, ["lost: `score` can't be written"]);
    }
}
