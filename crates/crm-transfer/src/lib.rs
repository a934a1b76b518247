//! Copying, importing and exporting contacts.
//!
//! All three are one transfer: rows come from a [`Source`] in pages, are judged by the target's own
//! mappers, and go to the target, while a journal keeps what was meant and what was done. A transfer
//! that is broken off at any point, the process killed or the machine gone, is gone on with from its
//! journal: nothing is lost and nothing is done twice. A write that may or may not have been carried
//! out is looked for and never sent again; what looking does not find is reported as uncertain.
//!
//! The engine knows neither the command line nor the terminal:
//!
//! ```no_run
//! # async fn example() -> Result<(), crm_cli::failure::Failure> {
//! use crm_cli::transfer::{Nobody, Settings, Source, Stop, Transfer};
//! use crm_facade::{Crm, Query};
//!
//! let source = Source::vendor(Crm::from_env("minotaur")?, Query::new(), None)?;
//! let mut transfer = Transfer::new(source, &Crm::from_env("skarbe")?, Settings::new("j"))?;
//! let stop = Stop::new();
//! println!("{}", transfer.plan(&Nobody, &stop).await?);
//! let summary = transfer.carry_out(&Nobody, &stop).await?;
//! println!("{}", summary.totals);
//! # Ok(())
//! # }
//! ```

mod columns;
mod commands;
pub mod copy;
mod engine;
pub mod export;
mod files;
mod headers;
pub mod import;
mod index;
mod journal;
mod key;
mod layout;
mod observe;
mod personal;
mod plan;
mod records;
mod report;
mod rules;
mod settings;
mod sink;
mod source;
mod stop;
mod target;
mod text;
mod totals;

use std::path::{Path, PathBuf};

use crm_facade::Crm;
use serde::Serialize;
use serde_json::{Value, json};

use crate::failure::{Exit, Failure};

pub use layout::Reading;
pub use observe::{Nobody, Observer};
pub use plan::{Calls, Credits, Matched, Plan, Refused};
pub use report::{Cause, Losses, Uncertain};
pub use settings::{Accounts, Existing, LookUp, Match, Settings};
pub use sink::{Export, Form};
pub use source::Source;
pub use stop::Stop;
pub use totals::Totals;

use target::Target;

/// Contacts on their way from a source to a vendor.
pub struct Transfer {
    source: Source,
    target: Target,
    settings: Settings,
}

/// How a transfer went.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Summary {
    /// How many rows there were, and what became of them.
    pub totals: Totals,
    /// Fields that were lost, with the number of rows.
    pub losses: Losses,
    /// Rows that the source counts and did not send.
    pub missing: u64,
    /// Whether the source may have more rows than came.
    pub lacks_rows: bool,
    /// The first rows of this run that were not carried over, and why.
    pub refusals: Vec<String>,
    /// The rows of which nothing tells whether they were carried over.
    pub uncertain: Vec<Uncertain>,
    /// How it ended.
    pub ended: Ended,
}

/// How a transfer ended.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Ended {
    /// With its last row. Rows may be uncertain; going on with the journal looks for them again.
    Complete,
    /// In an earlier run; there was nothing to do.
    Before,
    /// By the person's wish. The journal tells where to go on.
    Interrupted,
    /// With a failure that it could do nothing about. The journal tells where to go on.
    GaveUp(Failure),
}

impl Serialize for Ended {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Self::Complete => "complete",
            Self::Before => "before",
            Self::Interrupted => "interrupted",
            Self::GaveUp(_) => "gave_up",
        })
    }
}

impl Transfer {
    /// Sets a transfer up. Nothing is written.
    ///
    /// # Errors
    ///
    /// If the target can't take contacts or is the source, or the report would be written over
    /// another file.
    pub fn new(source: Source, target: &Crm, settings: Settings) -> Result<Self, Failure> {
        if source
            .crm()
            .is_some_and(|source| source.vendor() == target.vendor())
        {
            return Err(
                Failure::usage(format!("source and target are both {}", target.vendor()))
                    .advice("name another vendor to copy to"),
            );
        }
        if let Some(path) = &settings.report {
            let journal = settings.journal.clone();
            let mut others = vec![
                ("the key of the journal", key::beside(&journal)),
                ("the journal", journal),
            ];
            others.extend(
                source
                    .path()
                    .map(|path| ("the file to import", path.to_owned())),
            );
            report::check(path, &others)?;
        }
        Ok(Self {
            target: Target::new(target, settings.existing, settings.look_up)?,
            source,
            settings,
        })
    }

    /// Where temporary files go: beside the journal, where there is room for it.
    fn folder(&self) -> PathBuf {
        folder_of(&self.settings)
    }
}

fn folder_of(settings: &Settings) -> PathBuf {
    parent(&settings.journal).to_owned()
}

fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// What a journal is bound to.
fn binding(source: &Source, target: &Target, settings: &Settings) -> Value {
    let sandbox = settings.sandbox.as_deref();
    let accounts = &settings.accounts;
    json!({
        "from": source.binding(sandbox, accounts.from.as_deref()),
        "to": place(&target.crm, sandbox, accounts.to.as_deref()),
        "match": settings.matching,
        "existing": settings.existing,
        "unmatched": settings.unmatched,
        "keep_ids": settings.keep_ids,
        "lists": settings.lists,
    })
}

/// A vendor's generation, and where it is: what was written at one address, or to one account, is not
/// at another.
fn place(crm: &Crm, sandbox: Option<&str>, account: Option<&str>) -> Value {
    json!({
        "vendor": crm.vendor(),
        "generation": crm.api().generation,
        "address": match sandbox {
            Some(id) => format!("the sandbox {id}"),
            None => crm.base_url().to_owned(),
        },
        "account": account,
    })
}

fn trouble(what: &str, path: &Path, error: &std::io::Error) -> Failure {
    let failure = Failure::new(
        Exit::Other,
        format!("can't {what} {}: {error}", path.display()),
    );
    match error.kind() {
        std::io::ErrorKind::NotFound => Failure {
            exit: Exit::Usage,
            ..failure
        }
        .advice("check the path"),
        std::io::ErrorKind::PermissionDenied => failure.advice("check who may use the file"),
        // Who reads has enough, and need not be told.
        std::io::ErrorKind::BrokenPipe => Failure::new(Exit::Interrupted, ""),
        _ => failure,
    }
}
