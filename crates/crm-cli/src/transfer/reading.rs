//! How a file of records is read, for each command that takes one.

use clap::Args;
use crm_transfer::ReadOptions;

use super::commands::pair;

/// How a file of records is read.
#[derive(Args, Clone, Debug, Default)]
pub struct Reading {
    /// Read a column as this field, whatever its name; can be repeated
    #[arg(long = "map", value_name = "COLUMN=FIELD", value_parser = pair)]
    pub columns: Vec<(String, String)>,
    /// Ignore a column; can be repeated
    #[arg(long = "ignore", value_name = "COLUMN")]
    pub ignored: Vec<String>,
    /// Delimiter of the cells: a character, or comma, semicolon, tab, pipe or space [default:
    /// detected]
    #[arg(long, value_name = "CHARACTER")]
    pub delimiter: Option<String>,
    /// Encoding of the file, such as utf-8, utf-16le or windows-1252 [default: detected]
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<String>,
    /// Number of lines before the header [default: detected]
    #[arg(long, value_name = "LINES")]
    pub skip_rows: Option<u64>,
}

/// The names of the arguments.
pub(crate) const ARGUMENTS: [&str; 5] =
    ["columns", "ignored", "delimiter", "encoding", "skip_rows"];

impl Reading {
    pub(crate) fn options(&self) -> ReadOptions {
        let mut reading = ReadOptions::new();
        reading.columns.clone_from(&self.columns);
        reading.ignored.clone_from(&self.ignored);
        reading.delimiter.clone_from(&self.delimiter);
        reading.encoding.clone_from(&self.encoding);
        reading.skip_rows = self.skip_rows;
        reading.words = super::words();
        reading
    }
}
