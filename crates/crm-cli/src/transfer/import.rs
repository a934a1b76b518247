//! `crm import`.

use std::path::PathBuf;

use clap::Args;

use super::Source;
use super::commands::{Asked, Common, pair, run as transfer};
use super::copy::plain;
use crate::failure::Failure;
use crate::session::Session;

/// Makes contacts of a file's rows.
#[derive(Args, Clone, Debug)]
#[command(after_help = "\
Examples:
  crm import people.csv --to skarbe --plan
  crm import people.csv --to skarbe --map Mail=emails.0.address --map Surname=last_name
  crm import people.ndjson --to minotaur --existing update --yes

The first line of a CSV file names the columns, by the fields of the model (`crm fields`), such as
first_name or emails.0.address; email, phone, company and the like are understood too. Each line of
an NDJSON file is a contact, as `crm export --format ndjson` writes it.")]
pub struct Arguments {
    /// File to read: CSV, or with the ending .ndjson or .jsonl a contact as JSON on each line
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Vendor to write to
    #[arg(long, value_name = "VENDOR")]
    pub to: String,
    /// Take a column for a field; may be given more than once
    #[arg(long = "map", value_name = "COLUMN=FIELD", value_parser = pair)]
    pub columns: Vec<(String, String)>,
    /// Send ids of users, companies, lists and lead statuses as they are, because they are the
    /// target's own
    #[arg(long)]
    pub keep_ids: bool,
    /// How rows are carried over.
    #[command(flatten)]
    pub common: Common,
}

/// Runs the command.
///
/// # Errors
///
/// If it can't be done, was broken off, or only a part was done.
pub async fn run(arguments: Arguments, session: &Session) -> Result<(), Failure> {
    let Arguments {
        file,
        to,
        columns,
        keep_ids,
        common,
    } = &arguments;
    let ending = file.extension().unwrap_or_default().to_ascii_lowercase();
    let source = match ending == "ndjson" || ending == "jsonl" {
        false => Source::csv(file, columns)?,
        true if columns.is_empty() => Source::ndjson(file)?,
        true => {
            return Err(
                Failure::usage("only columns of CSV files can be mapped").advice("leave --map out")
            );
        }
    };
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    let asked = Asked {
        source,
        to,
        common,
        keep_ids: *keep_ids,
        journal: format!("crm-import-{stem}-{}", plain(to)),
        again: format!("crm import {} --to {to}", file.display()),
    };
    transfer(asked, session).await
}
