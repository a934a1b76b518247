//! `crm import`.

use std::path::PathBuf;

use clap::Args;
use crm_facade::model::{Company, Contact, Deal, List};
use crm_transfer::{Source, Transferable};

use super::commands::{Asked, Common, Kind, run as transfer};
use super::copy::plain;
use super::reading::Reading;
use crate::failure::Failure;
use crate::session::Session;

/// Makes contacts, companies, deals or lists of a file's rows.
#[derive(Args, Clone, Debug)]
#[command(after_help = "\
Examples:
  crm import people.csv --to skarbe --dry-run
  crm import people.csv --to skarbe --map Mail=emails.0.address --ignore \"Job Title\"
  crm import people.csv --to skarbe --delimiter semicolon --encoding windows-1252 --skip-rows 3
  crm import people.ndjson --to minotaur --existing update --yes
  crm import people.csv --to skarbe --yes --rejects rejected.csv
  crm contacts list --vendor minotaur --format csv | crm import - --to skarbe --yes
  crm import companies.csv --resource companies --to minotaur --dry-run

A CSV file has a header with names of fields of the model (see `crm fields`), such as first_name or
emails.0.address, or the names that HubSpot, Pipedrive, Salesforce, Outlook, Google Contacts and
LinkedIn use. The column rejected_because of a file of rejected rows is ignored. Encoding, delimiter
and the lines before the header are detected. Each line of an NDJSON file is a record, as `crm export
--format ndjson` writes it.")]
pub struct Arguments {
    /// File to read, or `-` for standard input: CSV, or one record as JSON per line
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Vendor to write to
    #[arg(long, value_name = "VENDOR")]
    pub to: String,
    /// How the file is read.
    #[command(flatten)]
    pub reading: Reading,
    /// Kind of the records
    #[arg(long, value_enum, default_value_t, value_name = "RESOURCE")]
    pub resource: Kind,
    /// Send ids of other records (users, companies, lists, stages) unchanged, because they are the
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
    match arguments.resource {
        Kind::Contact => of::<Contact>(&arguments, session).await,
        Kind::Company => of::<Company>(&arguments, session).await,
        Kind::Deal => of::<Deal>(&arguments, session).await,
        Kind::List => of::<List>(&arguments, session).await,
    }
}

async fn of<R: Transferable>(arguments: &Arguments, session: &Session) -> Result<(), Failure> {
    let source = Source::<R>::file(&arguments.file, &arguments.reading.options())?;
    let Arguments {
        file,
        to,
        keep_ids,
        common,
        ..
    } = arguments;
    let stem = match file.as_os_str() == "-" {
        true => "stdin".into(),
        false => file.file_stem().unwrap_or_default().to_string_lossy(),
    };
    let asked = Asked {
        source,
        from: None,
        to,
        common,
        keep_ids: *keep_ids,
        links: None,
        journal: match arguments.resource {
            Kind::Contact => format!("crm-import-{stem}-{}", plain(to)),
            _ => format!("crm-import-{}-{stem}-{}", R::PLURAL, plain(to)),
        },
    };
    transfer(asked, session).await
}
