//! How a transfer is to be carried out.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;

use crate::links::LinkStore;
use crate::store::{FileJournal, JournalStore};
use crate::words::SettingNames;

/// What is to be waited for longer than this is not waited for, unless it is set.
pub(crate) const LONGEST_WAIT: Duration = Duration::from_secs(120);

/// How existing records of the target are found.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LookupMethod {
    /// Search for each row by its address, one call a row
    Search,
    /// List the target once
    List,
}

/// What becomes of contacts that the target has already.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Existing {
    /// They stay as they are
    #[default]
    Skip,
    /// They are changed to what the source has
    Update,
}

/// How a contact of the source is matched with one of the target.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Match {
    /// The main e-mail address, whatever its capitals
    #[default]
    Email,
}

/// Reads a setting from its name. Names after the semicolon are older ones, which are still read.
macro_rules! named {
    ($name:ident: $( $word:literal => $variant:ident ),* $(; $old:literal => $older:ident )?) => {
        impl FromStr for $name {
            type Err = String;

            fn from_str(text: &str) -> Result<Self, String> {
                match text {
                    $( $word => Ok(Self::$variant), )*
                    $( $old => Ok(Self::$older), )?
                    _ => Err(format!("expected one of {}", [$( $word ),*].join(", "))),
                }
            }
        }
    };
}

named!(LookupMethod: "search" => Search, "list" => List; "ask" => Search);
named!(Existing: "skip" => Skip, "update" => Update);
named!(Match: "email" => Email);

/// What tells accounts from others.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Accounts {
    /// That of the source.
    pub from: Option<String>,
    /// That of the target.
    pub to: Option<String>,
}

/// How a transfer is to be carried out.
#[derive(Clone)]
#[non_exhaustive]
pub struct Settings {
    /// By what a contact is known.
    pub matching: Match,
    /// What becomes of contacts that the target has already.
    pub existing: Existing,
    /// How existing records are found; the cheapest safe method unless set.
    pub find_existing: Option<LookupMethod>,
    /// Whether rows without an e-mail address are created. Nothing matches them again, so that one
    /// whose outcome stays unknown is reported as uncertain.
    pub create_unmatchable: bool,
    /// Whether to create records at a target that can't be checked for existing ones.
    pub allow_duplicates: bool,
    /// Whether ids of users, companies, lists and lead statuses are sent as they are, though they
    /// may be of another vendor.
    pub keep_ids: bool,
    /// Lists of the target that contacts are put on, by their ids or names. Contacts that the target has
    /// already are put on them too, where it can.
    pub lists: Vec<String>,
    /// How many writes are in flight at once.
    pub concurrency: usize,
    /// How many writes are in the journal before the first of them is sent; 1 unless set, which is as
    /// many as are in flight at once. More of them take fewer calls of
    /// [`sync`](crate::store::JournalSession::sync), for a store where each is slow. If the run is
    /// killed, all writes that are in the journal without an outcome are in doubt, also those that
    /// were not sent yet.
    pub writes_ahead: usize,
    /// The longest wait of the transfer itself: for the end of a vendor's pause, for a slot of a rate
    /// limit, and between two looks for a row in doubt; 120 s unless set. When it would have to wait
    /// for longer, it gives up, and [`Error::retry_after`](crate::Error::retry_after) tells when to
    /// resume it.
    pub longest_wait: Duration,
    /// How many failures in a row end the transfer.
    pub max_failures: u32,
    /// How long to look for a contact after a write that may or may not have been carried out,
    /// before its row is left uncertain. The looks come after 0, 1, 3, 7, 15 … seconds, and the
    /// last when the time is over.
    pub settle: Duration,
    /// Whether rows that an earlier run left uncertain are written again when looking for them
    /// finds nothing. Those that did arrive become duplicates.
    pub retry_uncertain: bool,
    /// How many rows are carried over, from the first on; all unless set.
    pub limit: Option<u64>,
    /// How many rows a plan looks at; all unless set. It gives ranges for the others.
    pub plan_rows: u64,
    /// How many calls a plan may take to look rows up at the target; as many as are needed unless set.
    /// It gives ranges for rows that were not looked up.
    pub plan_lookups: u64,
    /// Whether a plan tells which fields of existing records are changed, which takes a further call
    /// for each where looking it up does not give the record.
    pub plan_changes: bool,
    /// Whether each existing record is read before it is changed, so that
    /// [`Observer::written`](crate::Observer::written) is told what it was, and a row that would change
    /// nothing is not sent and counts as skipped. It takes a further call for each, and is done where
    /// the vendor's documents have a call for it that is free of charge.
    pub keep_before: bool,
    /// Where the journal is kept.
    pub journal: Arc<dyn JournalStore>,
    /// Where it is kept which record of the target each record of the source was carried over to, if
    /// that is to be kept; see [`LinkStore`]. Needs [`accounts`](Self::accounts).
    pub links: Option<Arc<dyn LinkStore>>,
    /// Whether what rows refer to is found again at the target where no link tells it: companies by
    /// domain or name, contacts by e-mail address, lists by name. It takes a call to the source for
    /// each record that rows refer to, and one list of the target or a call for each.
    pub find_references: bool,
    /// The file of losses and rejected rows, if one is wanted.
    pub report: Option<PathBuf>,
    /// The file for the rows that are rejected, as they came, each with the reason, to be mended and
    /// imported; it is written over. Its name tells whether rows of a vendor are written as CSV or, with
    /// `.ndjson`, as JSON. Needs [`report`](Self::report).
    #[cfg(feature = "files")]
    pub rejects: Option<PathBuf>,
    /// What tells the embedded sandbox that source and target are in from another, if they are in
    /// one. Its address is another one each time that it runs.
    pub sandbox: Option<String>,
    /// What tells the accounts of source and target from others, where that is known. It goes into
    /// the journal, so nothing of the credentials may be readable in it.
    pub accounts: Accounts,
    /// Whether that file holds the values that are lost, which may be personal.
    pub with_values: bool,
    /// How texts name these settings.
    pub words: SettingNames,
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("journal", &self.journal.name())
            .field("existing", &self.existing)
            .finish_non_exhaustive()
    }
}

impl Settings {
    /// The defaults, with a journal in a store and no report.
    pub fn new(journal: impl JournalStore) -> Self {
        Self {
            matching: Match::default(),
            existing: Existing::default(),
            find_existing: None,
            create_unmatchable: false,
            allow_duplicates: false,
            keep_ids: false,
            lists: Vec::new(),
            concurrency: 4,
            writes_ahead: 1,
            longest_wait: LONGEST_WAIT,
            max_failures: 20,
            settle: Duration::from_secs(60),
            retry_uncertain: false,
            limit: None,
            plan_rows: u64::MAX,
            plan_lookups: u64::MAX,
            plan_changes: false,
            keep_before: false,
            journal: Arc::new(journal),
            links: None,
            find_references: true,
            report: None,
            #[cfg(feature = "files")]
            rejects: None,
            sandbox: None,
            accounts: Accounts::default(),
            with_values: false,
            words: SettingNames::default(),
        }
    }

    /// The defaults, with a journal in a file and the report in another beside it.
    pub fn in_file(journal: impl Into<PathBuf>) -> Self {
        let journal = journal.into();
        let mut report = journal.as_os_str().to_owned();
        report.push(".report.ndjson");
        let mut settings = Self::new(FileJournal::new(journal));
        settings.report = Some(report.into());
        settings
    }

    /// Where temporary files go.
    pub(crate) fn directory(&self) -> PathBuf {
        let directory = self.journal.directory();
        directory.unwrap_or_else(std::env::temp_dir)
    }
}
