#![doc = include_str!("../README.md")]

// The workspace needs two majors of schemars; its derive macros name the crate plainly.
extern crate schemars1 as schemars;

pub mod doubt;
mod engine;
mod error;
pub mod files;
mod index;
mod journal;
mod key;
mod observe;
mod plan;
mod report;
mod rules;
mod settings;
mod sink;
mod source;
mod stop;
mod target;
mod totals;
mod words;

use std::path::{Path, PathBuf};

use crm_facade::Crm;
use serde::Serialize;
use serde_json::{Value, json};

pub use error::{Error, ErrorKind};
pub use files::layout::Reading;
pub use journal::Standing;
pub use observe::{Nobody, Observer};
pub use plan::{Calls, Credits, Matched, Plan, Refused};
pub use report::{Cause, Losses, Uncertain};
pub use settings::{Accounts, Existing, LookUp, Match, Settings};
pub use sink::{Export, Form, Out};
pub use source::Source;
pub use stop::Stop;
pub use totals::Totals;
pub use words::{Setting, Words};

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
    GaveUp(Error),
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
    /// If the target can't take contacts, or the report would be written over
    /// another file.
    pub fn new(source: Source, target: &Crm, settings: Settings) -> Result<Self, Error> {
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
            report::check(path, &others, settings.words)?;
        }
        Ok(Self {
            target: Target::new(target, settings.existing, settings.look_up, settings.words)?,
            source,
            settings,
        })
    }

    /// Where temporary files go: beside the journal, where there is room for it.
    fn folder(&self) -> PathBuf {
        folder_of(&self.settings)
    }
}

/// How far the transfer of a journal is; `None` if there is no journal, or nothing in it.
///
/// # Errors
///
/// If it can't be read, or is no journal.
pub fn standing(journal: &Path, words: Words) -> Result<Option<Standing>, Error> {
    journal::Journal::standing(journal, words)
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

fn trouble(what: &str, path: &Path, error: &std::io::Error) -> Error {
    let failure = Error::new(
        ErrorKind::Other,
        format!("can't {what} {}: {error}", path.display()),
    );
    match error.kind() {
        std::io::ErrorKind::NotFound => Error {
            kind: ErrorKind::Usage,
            ..failure
        }
        .with_advice("check the path"),
        std::io::ErrorKind::PermissionDenied => failure.with_advice("check who may use the file"),
        // Who reads has enough, and need not be told.
        std::io::ErrorKind::BrokenPipe => Error::new(ErrorKind::Interrupted, ""),
        _ => failure,
    }
}
