//! `crm export`.

use std::ffi::OsStr;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use clap::Args;
use crm_facade::model::{Company, Contact, Deal, List};
use crm_transfer::{CancellationToken, Export, ExportFormat, ExportOutput, Source, Transferable};

use super::commands::{Kind, pair, query};
use super::shown::{Shown, until_interrupted};
use super::summary::{by_field_and_reason, conclude};
use super::whole;
use crate::failure::Failure;
use crate::output::{Format, short};
use crate::progress::Progress;
use crate::session::Session;
use crate::terminal;
use crate::written;

/// Writes a vendor's contacts, companies, deals or lists to a file.
#[derive(Args, Clone, Debug)]
#[command(after_help = "\
Examples:
  crm export --from minotaur --format ndjson --out people.ndjson
  crm export --from skarbe --format csv --fields first_name,last_name,emails.0.address
  crm export --from minotaur --out people-{date}.csv --overwrite --quiet

Both formats hold everything that was read, and can be imported again without loss. CSV has a column
for each field of a record, with lists as JSON. With --fields it has only these columns, and other
fields are reported as losses. --escape-formulas makes CSV safe for spreadsheets.

The file appears under its name when it is complete. To resume an interrupted export, repeat the
command. An existing file is only overwritten with --overwrite; without it the exit status is 9.
{date} in the name of a file becomes the date (UTC).")]
pub struct Arguments {
    /// Vendor to read from
    #[arg(long, value_name = "VENDOR")]
    pub from: String,
    /// File to write; its ending sets the format unless --format does [default: standard output]
    #[arg(long, value_name = "FILE", value_parser = written::name())]
    pub out: Option<PathBuf>,
    /// Export only records with this value; can be repeated
    #[arg(long = "filter", value_name = "NAME=VALUE", value_parser = pair)]
    pub filters: Vec<(String, String)>,
    /// What to export
    #[arg(long, value_enum, default_value_t, value_name = "RESOURCE")]
    pub resource: Kind,
    /// Number of records per page, if the vendor allows a choice [default: the vendor's]
    #[arg(long, value_name = "ROWS")]
    pub page_size: Option<usize>,
    /// Whether rows are taken as they are.
    #[arg(long, help = whole::ROWS_ONLY)]
    pub rows_only: bool,
    /// Overwrite an existing file, once the export is complete
    #[arg(long)]
    pub overwrite: bool,
    /// File for losses [default: none]
    #[arg(long, value_name = "FILE", value_parser = written::name())]
    pub report: Option<PathBuf>,
    /// Write the lost values into that file; they may be personal
    #[arg(long)]
    pub with_values: bool,
}

/// Runs the command.
///
/// # Errors
///
/// If it can't be done or was broken off.
pub async fn run(arguments: Arguments, session: &Session) -> Result<(), Failure> {
    match arguments.resource {
        Kind::Contact => of::<Contact>(arguments, session).await,
        Kind::Company => of::<Company>(arguments, session).await,
        Kind::Deal => of::<Deal>(arguments, session).await,
        Kind::List => of::<List>(arguments, session).await,
    }
}

async fn of<R: Transferable>(arguments: Arguments, session: &Session) -> Result<(), Failure> {
    let globals = session.globals();
    let ending = arguments.out.as_deref().and_then(Path::extension);
    let ending = ending.map(|ending| ending.to_ascii_lowercase());
    let ends_with = |endings: &[&str]| {
        let mut endings = endings.iter();
        endings.any(|known| ending.as_deref() == Some(OsStr::new(known)))
    };
    let form = match globals.format {
        Some(Format::Csv) => ExportFormat::Csv,
        Some(Format::Ndjson) => ExportFormat::Ndjson,
        None if ends_with(&["csv"]) => ExportFormat::Csv,
        None if ends_with(&["ndjson", "jsonl"]) => ExportFormat::Ndjson,
        _ => {
            return Err(Failure::usage("a file of contacts is CSV or NDJSON")
                .advice("add --format csv or --format ndjson, or name such a file with --out"));
        }
    };
    let again = session.again("--from", &arguments.from);
    let again = (!session.is_in_memory()).then_some(again);
    let source = Source::<R>::of(
        session.bulk(&arguments.from)?,
        query(&arguments.filters),
        arguments.page_size,
    )?;
    let is_wanted = |field: &str| {
        let long = |path: &'_ str| short(path).unwrap_or(path).to_owned();
        let first = |path: &String| long(path).split('.').next() == Some(field);
        globals.fields.is_empty() || globals.fields.iter().any(first)
    };
    let source = whole::whole(source, is_wanted, arguments.rows_only, session);
    let (out, report) = (arguments.out, arguments.report);
    let to = match &out {
        Some(path) => ExportOutput::File(path.clone()),
        None => ExportOutput::Writer(terminal::data(match form {
            ExportFormat::Csv => terminal::Shown::Text,
            _ => terminal::Shown::Json,
        })),
    };
    let export = Export::new(source, form, to).words(super::words());
    let export = match globals.fields.is_empty() {
        true => export,
        false => export.columns(globals.fields.clone())?,
    };
    let export = export
        .escape_formulas(globals.escape_formulas)
        .overwrite(arguments.overwrite)
        .report(report.clone(), arguments.with_values)
        .sandbox(session.sandbox_id())
        .account(session.account_of(&arguments.from)?);
    let stop = CancellationToken::new();
    // What is written to a terminal shows by itself how far it is.
    let is_shown = out.is_none() && std::io::stdout().is_terminal();
    let progress = match is_shown {
        true => Progress::hidden(),
        false => session.progress(R::PLURAL, None),
    };
    let observer = Shown::new(session, &progress, R::PLURAL);
    let carried = until_interrupted(session, &stop, export.run(observer, stop.clone())).await;
    progress.finish();
    let summary = carried??;
    let written = match summary.totals.created {
        1 => format!("1 {}", R::NOUN),
        rows => format!("{rows} {}", R::PLURAL),
    };
    let mut told = format!("{written} written{}", by_field_and_reason(&summary));
    if let Some(report) = report.as_ref().filter(|report| report.exists()) {
        told.push_str(&format!("\nReport: {}", report.display()));
    }
    session.say(told);
    let anew = "export again into another file";
    conclude(summary, report.as_deref(), again.as_deref(), anew)
}
