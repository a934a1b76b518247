//! Copying, importing and exporting contacts: the commands over [`crm_transfer`].

mod commands;
pub mod copy;
pub mod export;
pub mod import;
mod members;
mod preview;
pub(crate) mod reading;
mod shown;
mod summary;
pub(crate) mod whole;

use crm_transfer::{Error, ErrorKind, Setting, SettingNames};
pub(crate) use shown::until_interrupted;

use crate::failure::{Exit, Failure};
use crate::words::quoted;

/// Settings of a transfer, as the options of the command.
pub(crate) fn words() -> SettingNames {
    SettingNames::new(option)
}

fn option(setting: &Setting<'_>) -> String {
    match setting {
        Setting::Encoding(None) => "--encoding".to_owned(),
        Setting::Encoding(Some(likely)) => format!("--encoding {likely}"),
        Setting::Delimiter => "--delimiter".to_owned(),
        Setting::SkipRows => "--skip-rows".to_owned(),
        Setting::Map(None) => "--map COLUMN=FIELD".to_owned(),
        Setting::Map(Some((column, field))) => {
            format!("--map {}", quoted(&format!("{column}={field}")))
        }
        Setting::Ignore(None) => "--ignore".to_owned(),
        Setting::Ignore(Some(column)) => format!("--ignore {}", quoted(column)),
        Setting::Fields(resource) => format!("`crm fields --resource {resource}`"),
        Setting::Lines => "`crm contacts list --format ndjson`".to_owned(),
        Setting::AllowDuplicates => "--allow-duplicates".to_owned(),
        Setting::SkipExisting => "--existing skip".to_owned(),
        Setting::FindExisting => "--find-existing".to_owned(),
        Setting::Lists(vendor) => {
            format!("--list ID (`crm lists list --vendor {vendor}` shows the ids)")
        }
        Setting::Journal => "--resume".to_owned(),
        Setting::Report => "--report".to_owned(),
        Setting::Out => "--out".to_owned(),
        Setting::Overwrite => "--overwrite".to_owned(),
        Setting::Rejects => "--rejects".to_owned(),
        Setting::Columns => "--fields".to_owned(),
        Setting::Csv => "--format csv".to_owned(),
        other => SettingNames::default().name(*other),
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        if let Some(call) = error.call() {
            return Self::of_call(call);
        }
        let exit = match error.kind() {
            ErrorKind::Usage => Exit::Usage,
            ErrorKind::Configuration => Exit::Configuration,
            ErrorKind::NotFound => Exit::NotFound,
            ErrorKind::Rejected => Exit::Rejected,
            ErrorKind::Unsupported => Exit::Unsupported,
            ErrorKind::Temporary => Exit::Temporary,
            ErrorKind::Partly => Exit::Partly,
            ErrorKind::Exists => Exit::Exists,
            ErrorKind::Interrupted => Exit::Interrupted,
            _ => Exit::Other,
        };
        let failure = Self::new(exit, error.message());
        match error.advice() {
            Some(advice) => failure.advice(advice),
            None => failure,
        }
    }
}
