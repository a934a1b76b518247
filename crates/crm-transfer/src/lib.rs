#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

// The workspace needs two majors of schemars; its derive macros name the crate plainly.
#[cfg(feature = "files")]
extern crate schemars1 as schemars;

pub mod doubt;
mod engine;
mod error;
#[cfg(feature = "files")]
pub mod files;
mod index;
mod journal;
mod key;
mod links;
mod lists;
mod members;
mod observe;
mod plan;
mod preview;
mod record;
mod references;
#[cfg(feature = "files")]
mod rejects;
mod report;
mod rules;
mod settings;
#[cfg(feature = "files")]
mod sink;
mod source;
pub mod store;
mod target;
mod totals;
mod unchanged;
mod words;
mod written;

use std::path::Path;
use std::sync::Arc;

use crm_facade::model::Contact;
use crm_facade::{Crm, Resource, Verb};
use serde::Serialize;
use serde_json::{Value, json};
use tokio::sync::{Mutex, OnceCell};
pub use tokio_util::sync::CancellationToken;

pub use error::{Error, ErrorKind};
#[cfg(feature = "files")]
pub use files::layout::ReadOptions;
pub use journal::{JournalStatus, journal_of_doubts, journal_status};
pub use links::{FileLinks, LinkStore, MemoryLinks};
pub use members::Members;
pub use observe::{NoObserver, Observer, Progress, ProgressSender, ProgressStream, progress};
pub use plan::{Bounds, Calls, Credits, Expected, FieldChange, Matched, Plan, Planned, PlannedRow};
pub use preview::{PreparedWrite, Preview};
pub use record::Transferable;
#[doc(hidden)]
pub use record::{Find, Named, Reference};
pub use report::{Cause, Losses, Rejected, Rejection, Uncertain};
pub use settings::{Accounts, Existing, LookupMethod, Match, Settings};
#[cfg(feature = "files")]
pub use sink::{Export, ExportFormat, ExportOutput};
#[cfg(feature = "files")]
pub use source::FileRow;
pub use source::{Source, takes_field};
pub use store::{FileJournal, JournalStore, MemoryJournal};
pub use totals::Totals;
#[doc(hidden)]
pub use unchanged::is_unchanged;
pub use words::{Setting, SettingNames};
pub use written::Written;

use links::{Kept, Linked};
use lists::OnLists;
use references::{References, Watch};
use target::Target;

/// Records on their way from a source to a target: contacts, unless another kind is named.
///
/// Clones are the same transfer. [`plan`](Self::plan) and [`run`](Self::run) give futures that can be
/// spawned; of two that are in flight at once, the second waits for the first.
///
/// ```
/// use crm_facade::{Crm, Query, model::Company};
/// use crm_transfer::{MemoryJournal, Settings, Source, Transfer};
///
/// # fn example(one: Crm, other: &Crm) -> Result<(), crm_transfer::Error> {
/// let source = Source::<Company>::of(one, Query::new(), None)?;
/// let companies = Transfer::new(source, other, Settings::new(MemoryJournal::new()))?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Transfer<R = Contact>(Arc<Parts<R>>);

pub(crate) struct Parts<R> {
    source: Mutex<Source<R>>,
    target: Target<R>,
    settings: Settings,
    links: Option<Linked>,
    /// The lists that contacts are put on, once the target was asked for them.
    lists: OnceCell<OnLists>,
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
    /// Why rows were not carried over, the most frequent reason first.
    pub rejected: Vec<Rejected>,
    /// The rows of which nothing tells whether they were carried over.
    pub uncertain: Vec<Uncertain>,
    /// How it ended.
    pub ended: Ended,
}

/// How a transfer ended.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Ended {
    /// With its last row. Rows may be uncertain; continuing with the journal looks for them again.
    Complete,
    /// In an earlier run; there was nothing to do.
    Before,
    /// By the person's wish. The journal tells where to resume.
    Interrupted,
    /// With a failure that it could do nothing about. The journal tells where to resume.
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

impl<R> std::fmt::Debug for Transfer<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Transfer")
            .field("to", &self.0.target.crm)
            .field("settings", &self.0.settings)
            .finish_non_exhaustive()
    }
}

impl<R: Transferable> Transfer<R> {
    /// Sets a transfer up. Nothing is written.
    ///
    /// Source and target are handles: two accounts at one vendor serve as well as two vendors, and so
    /// does a handle over an adapter of your own ([`Crm::new`]). Say which accounts they are with
    /// [`Settings::accounts`], so that the journal of one is never taken for that of another.
    ///
    /// # Errors
    ///
    /// If the target can't take such records or is the source, it needs a field that neither the source
    /// nor the settings give, links are to be kept and nothing tells the accounts, or the report would
    /// be written over another file.
    pub fn new(mut source: Source<R>, target: &Crm, settings: Settings) -> Result<Self, Error> {
        let accounts = &settings.accounts;
        if let Some(from) = source.crm() {
            let sandbox = settings.sandbox.as_deref();
            let is_same = accounts.from.is_some()
                && place(from, sandbox, accounts.from.as_deref())
                    == place(target, sandbox, accounts.to.as_deref());
            if is_same {
                return Err(Error::usage(format!(
                    "source and target are the same account of {}",
                    target.vendor()
                ))
                .with_advice("take another account for one of them"));
            }
        }
        if !settings.lists.is_empty() && R::RESOURCE != Resource::Contact {
            return Err(Error::usage(format!(
                "{} can't be put on a list, only contacts",
                R::PLURAL
            ))
            .with_advice("name no list"));
        }
        check_needs(&source, target, &settings)?;
        source.wants(|field| takes_field::<R>(target, field));
        source.waits(settings.longest_wait);
        let kept = match &settings.links {
            None => None,
            Some(store) => Some(Kept {
                store: store.clone(),
                accounts: both_accounts(&source, target, &settings)?,
            }),
        };
        // What is sent as it is needs nothing found.
        let references = match settings.find_references && !settings.keep_ids {
            false => None,
            true => Some(References::new(source.crm(), target, &settings)?),
        };
        let links = Linked::new(kept, references);
        if let Some(path) = &settings.report {
            let mut others = settings.journal.files();
            others.extend(
                source
                    .path()
                    .map(|path| ("the file to import", path.to_owned())),
            );
            report::check(path, &others, settings.words)?;
        }
        #[cfg(feature = "files")]
        if let Some(path) = &settings.rejects {
            rejects::check(&source, path, settings.words)?;
            let mut others = settings.journal.files();
            let mut add = |what, path: Option<&Path>| {
                others.extend(path.map(|path| (what, path.to_owned())));
            };
            add("the file to import", source.path());
            add("the report", settings.report.as_deref());
            report::is_apart("the rejected rows", path, &others)?;
            if settings.report.is_none() {
                return Err(Error::usage(
                    "the rejected rows are found by the report, and there is none",
                )
                .with_advice(format!("set {}", settings.words.name(Setting::Report))));
            }
        }
        Ok(Self(Arc::new(Parts {
            target: Target::new(target, &settings)?,
            source: Mutex::new(source),
            settings,
            links,
            lists: OnceCell::new(),
        })))
    }

    /// Says what the transfer will do. Nothing is written; calls that read are made.
    ///
    /// It judges rows by the rules of [`run`](Self::run), with the target's own mappers.
    ///
    /// # Errors
    ///
    /// If source or target can't be read.
    pub fn plan<O: Observer>(
        &self,
        observer: O,
        stop: CancellationToken,
    ) -> impl Future<Output = Result<Plan, Error>> + Send + 'static + use<R, O> {
        let parts = self.0.clone();
        async move { parts.plan(&observer, &stop).await }
    }

    /// Carries the transfer out, or resumes it at what the journal tells. The summary is of the whole
    /// transfer, with what earlier runs did.
    ///
    /// Rows that earlier runs left uncertain are looked for again. They are written again only with
    /// [`Settings::retry_uncertain`].
    ///
    /// When `stop` is cancelled, writes that are in flight are finished and nothing more is begun. A
    /// transfer that is cancelled or gives up is no error: the summary tells how it ended, and the
    /// journal where to resume. A future that is dropped instead leaves rows in doubt, which the next
    /// run looks for.
    ///
    /// # Errors
    ///
    /// If the journal can't be used, or neither source nor target can be read at the beginning.
    pub fn run<O: Observer>(
        &self,
        observer: O,
        stop: CancellationToken,
    ) -> impl Future<Output = Result<Summary, Error>> + Send + 'static + use<R, O> {
        let parts = self.0.clone();
        async move { parts.run(&observer, &stop).await }
    }
}

impl<R: Transferable> Parts<R> {
    /// The lists that contacts are put on. The target is asked for them once.
    ///
    /// # Errors
    ///
    /// If the target does not have one of them, or can't be asked.
    async fn lists(
        &self,
        observer: &dyn Observer,
        stop: &CancellationToken,
    ) -> Result<&OnLists, Error> {
        let (crm, settings) = (&self.target.crm, &self.settings);
        let watch = Watch {
            observer,
            stop,
            longest_wait: settings.longest_wait,
        };
        let found = || OnLists::find(crm, &settings.lists, settings.words, watch);
        self.lists.get_or_try_init(found).await
    }

    /// What a journal is bound to.
    fn binding(&self, source: &Source<R>) -> Value {
        let settings = &self.settings;
        let sandbox = settings.sandbox.as_deref();
        let accounts = &settings.accounts;
        let mut binding = json!({
            "from": source.binding(sandbox, accounts.from.as_deref()),
            "to": place(&self.target.crm, sandbox, accounts.to.as_deref()),
            "match": settings.matching,
            "existing": settings.existing,
            "unmatched": settings.create_unmatchable,
            "keep_ids": settings.keep_ids,
            "lists": settings.lists,
        });
        if let Some(limit) = settings.limit {
            binding["limit"] = json!(limit);
        }
        if R::RESOURCE != Resource::Contact {
            binding["resource"] = json!(R::RESOURCE);
        }
        binding
    }
}

/// The field for the lists that a contact is on. What it holds are ids of the source, unless they are
/// kept or found at the target.
pub(crate) const LISTS: &str = "list_ids";

/// Rejects a transfer of which no row could be created: the target needs a field that neither the
/// source nor the settings give.
fn check_needs<R: Transferable>(
    source: &Source<R>,
    target: &Crm,
    settings: &Settings,
) -> Result<(), Error> {
    // What changes an existing record needs no more.
    if settings.existing == Existing::Update {
        return Ok(());
    }
    let is_given = |field: &str| match (field, source.crm()) {
        (LISTS, _) if !settings.lists.is_empty() => true,
        (LISTS, None) => settings.keep_ids && source.gives(field),
        _ => source.gives(field),
    };
    let create = target.capability(R::RESOURCE, Verb::Create);
    let Some(field) = create.needs.into_iter().find(|field| !is_given(field)) else {
        return Ok(());
    };
    let (vendor, noun) = (target.vendor(), R::NOUN);
    Err(match field {
        LISTS => Error::usage(format!(
            "{vendor} creates a {noun} on a list only, and no list is named"
        ))
        .with_advice(format!(
            "name one with {}",
            settings.words.name(Setting::Lists(vendor))
        )),
        _ => Error::usage(format!(
            "{vendor} needs the field `{field}` to create a {noun}, and {} does not give it",
            source.name()
        )),
    })
}

/// What stands for the accounts of source and target in a store of links.
fn both_accounts<R: Transferable>(
    source: &Source<R>,
    target: &Crm,
    settings: &Settings,
) -> Result<String, Error> {
    let Some(from) = source.crm() else {
        return Err(
            Error::usage("rows of a file have no lasting ids, so no links can be kept")
                .with_advice("leave the links out"),
        );
    };
    let accounts = &settings.accounts;
    let sandbox = settings.sandbox.as_deref();
    let (one, other) = (accounts.from.as_deref(), accounts.to.as_deref());
    if sandbox.is_none() && (one.is_none() || other.is_none()) {
        return Err(
            Error::usage("links are of two accounts, and nothing tells which these are")
                .with_advice("set `Settings::accounts`"),
        );
    }
    let both = [place(from, sandbox, one), place(target, sandbox, other)];
    Ok(json!(both).to_string())
}

pub(crate) fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// A vendor's generation, and where it is: what was written at one address, or to one account, is not
/// at another.
pub(crate) fn place(crm: &Crm, sandbox: Option<&str>, account: Option<&str>) -> Value {
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

pub(crate) fn trouble(what: &str, path: &Path, error: &std::io::Error) -> Error {
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
