//! What the commands have in common: their arguments, the plan that a person sees, and the end.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use crm_facade::{Crm, Query, Verb};
use crm_transfer::{
    Accounts, CancellationToken, Ended, Existing, FileJournal, FileLinks, JournalStatus,
    JournalStore as _, LookupMethod, Match, Settings, Source, Summary, Transfer, Transferable,
};

use super::preview::show_plan;
use super::shown::{Rows, Shown, until_interrupted};
use super::summary::{Files, conclude, go_on, show_summary};
use super::words;
use crate::failure::{Exit, Failure};
use crate::input::narrowed;
use crate::session::Session;
use crate::words::counted;
use crate::written;

/// Rows that the preview before a run checks.
const PREVIEW_ROWS: u64 = 1_000;
/// Calls that it spends to look rows up.
const PREVIEW_LOOKUPS: u64 = 100;

/// How rows are carried over.
#[derive(Args, Clone, Debug)]
pub struct Common {
    /// How to match contacts with existing ones at the target
    #[arg(long = "match", default_value = "email", value_name = "email")]
    pub matching: Match,
    /// What to do with contacts that exist at the target
    #[arg(long, default_value = "skip", value_name = "skip|update")]
    pub existing: Existing,
    /// How to find existing records [default: the cheapest safe method]
    #[arg(long, alias = "look-up", value_name = "search|list")]
    pub find_existing: Option<LookupMethod>,
    /// Put contacts on this list of the target, those that exist there too; can be repeated
    #[arg(long = "list", value_name = "ID|NAME")]
    pub lists: Vec<String>,
    /// Create rows without an e-mail address, though nothing can match them later
    #[arg(long, alias = "unmatched")]
    pub create_unmatchable: bool,
    /// Create records even where the target can't be checked for existing ones
    #[arg(long, alias = "blind")]
    pub allow_duplicates: bool,
    /// Check each row, show what would be done, and write nothing
    #[arg(long, alias = "plan")]
    pub dry_run: bool,
    /// With --dry-run: show for each row what would be created, updated field by field, skipped or
    /// rejected
    #[arg(long, requires = "dry_run")]
    pub show_rows: bool,
    /// Transfer only the first ROWS rows [default: all]
    #[arg(long, value_name = "ROWS", value_parser = clap::value_parser!(u64).range(1..))]
    pub limit: Option<u64>,
    /// Maximum number of rows that the preview checks; beyond it, the preview gives ranges
    /// [default: all with --dry-run, 1000 otherwise]
    #[arg(long, alias = "plan-rows", value_name = "ROWS")]
    pub preview_rows: Option<u64>,
    /// Journal to resume from; it is created if it does not exist [default: a new journal in the
    /// current directory]
    #[arg(long, value_name = "FILE", value_parser = written::name())]
    pub resume: Option<PathBuf>,
    /// File for losses and rejected rows [default: a file beside the journal]
    #[arg(long, value_name = "FILE", value_parser = written::name())]
    pub report: Option<PathBuf>,
    /// File for the rejected rows as they came, with the reason in the first column: correct it and
    /// import it. Rows of a vendor are written as CSV, or as JSON if the name ends in .ndjson
    #[arg(long, value_name = "FILE", value_parser = written::name())]
    pub rejects: Option<PathBuf>,
    /// Overwrite an existing file of rejected rows
    #[arg(long, requires = "rejects")]
    pub overwrite: bool,
    /// Write the lost values into the report; they may be personal
    #[arg(long)]
    pub with_values: bool,
    /// Maximum number of writes in flight
    #[arg(long, default_value_t = 4, value_name = "NUMBER")]
    pub concurrency: usize,
    /// Number of consecutive failures that end the transfer
    #[arg(long, default_value_t = 20, value_name = "NUMBER")]
    pub max_failures: u32,
    /// How long to look for a record after a write that may have been carried out; if it is not
    /// found, its row is uncertain
    #[arg(long, default_value_t = 60, value_name = "SECONDS")]
    pub settle_timeout: u64,
    /// With --resume: write uncertain rows of an earlier run again if the target does not show
    /// them; those that did arrive become duplicates
    #[arg(long, requires = "resume")]
    pub retry_uncertain: bool,
}

/// What is transferred.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, clap::ValueEnum)]
pub enum Kind {
    /// Contacts
    #[default]
    #[value(alias = "contacts")]
    Contact,
    /// Companies
    #[value(alias = "companies")]
    Company,
    /// Deals, with references to the companies and contacts of the target
    #[value(alias = "deals")]
    Deal,
    /// Lists, with their members if both vendors support it
    #[value(alias = "lists")]
    List,
}

/// One transfer, as a command asks for it.
pub(super) struct Asked<'a, R> {
    pub(super) source: Source<R>,
    /// The vendor that it is of, if it is of one.
    pub(super) from: Option<&'a str>,
    pub(super) to: &'a str,
    pub(super) common: &'a Common,
    pub(super) keep_ids: bool,
    /// The file of links, if they are kept.
    pub(super) links: Option<&'a Path>,
    /// Name of the journal unless one is given.
    pub(super) journal: String,
}

/// Plans, asks, carries out, and says how it went.
pub(super) async fn run<R: Transferable>(
    asked: Asked<'_, R>,
    session: &Session,
) -> Result<(), Failure> {
    let Asked {
        source,
        from,
        to,
        common,
        keep_ids,
        links,
        journal,
    } = asked;
    let target = session.bulk(to)?;
    if source
        .crm()
        .is_some_and(|source| source.vendor() == target.vendor())
    {
        return Err(
            Failure::usage(format!("source and target are both {}", target.vendor()))
                .advice("name another vendor to copy to"),
        );
    }
    let (journal, status) = match &common.resume {
        Some(journal) => (journal.clone(), status(journal).await?),
        None if common.dry_run => (PathBuf::from(&journal), None),
        None => (fresh(&journal, session).await?, None),
    };
    let mut settings = settings(common, journal.clone(), keep_ids);
    settings.sandbox = session.sandbox_id();
    settings.accounts = Accounts {
        from: from
            .map(|from| session.account_of(from))
            .transpose()?
            .flatten(),
        to: session.account_of(to)?,
    };
    if let Some(path) = links {
        settings.links = Some(Arc::new(FileLinks::open(path)?));
    }
    settings.keep_before = common.existing == Existing::Update;
    let report = settings.report.clone();
    let rejects = settings.rejects.clone();
    if let (Some(path), None, false) = (&rejects, status, common.dry_run) {
        written::free(path, common.overwrite)?;
    }
    let transfer = Transfer::new(source, &target, settings)?;
    let stop = CancellationToken::new();
    let progress = session.progress(R::PLURAL, None);
    // What was begun was agreed to.
    if common.dry_run || status.is_none() {
        let rows = Rows::default();
        let observer = Shown::new(session, &progress, R::PLURAL);
        let observer = match common.show_rows {
            true => observer.with_rows(rows.clone()),
            false => observer,
        };
        let planned =
            until_interrupted(session, &stop, transfer.plan(observer, stop.clone())).await?;
        progress.finish();
        let plan = planned?;
        if common.dry_run {
            show_plan(&plan, &rows, session)?;
            // It ends as the run would.
            let rejected = plan.rejected.iter().map(|reason| reason.rows).sum();
            return match (rejected, plan.lacks_rows) {
                (0, true) => Err(Failure::new(
                    Exit::Partly,
                    "the source may have more rows than came",
                )),
                (0, false) => Ok(()),
                (1.., _) => Err(Failure::new(
                    Exit::Partly,
                    format!("{} would be rejected", counted(rejected, "row")),
                )),
            };
        }
        session.say(plan.to_string().trim_end());
        let costs = match plan.costs() {
            true => format!(" It may spend credits.{}", doubts::<R>(&target)),
            false => String::new(),
        };
        session.insist(&format!("Carry it out?{costs}")).await?;
        session.say(format!("Journal: {}", journal.display()));
    }
    if let (true, Some(JournalStatus { open: 1.., .. })) = (common.retry_uncertain, status) {
        session
            .insist(&format!(
                "Rows of {} that are uncertain are written again where {to} does not show them. \
                 Those that did arrive become duplicates. Write them again?",
                journal.display()
            ))
            .await?;
    }
    let progress = session.progress(R::PLURAL, None);
    let history = session.begin_transfer(target.vendor(), R::RESOURCE, &journal);
    let observer = Shown::new(session, &progress, R::PLURAL).of_writes(history.clone());
    let carried = until_interrupted(session, &stop, transfer.run(observer, stop.clone())).await;
    progress.finish();
    let again = session.again("--resume", &journal.to_string_lossy());
    // It was asked for once, and is to be asked for each time.
    let again = again.replace(" --retry-uncertain", "");
    // What was broken off continues from the journal too.
    let again = (!session.is_in_memory()).then_some(again);
    let again = again.as_deref();
    let summary = carried.map_err(|broken_off| broken_off.advice(go_on(again)))?;
    if let (Some(history), Err(error)) = (&history, &summary) {
        history.fail(session, &error.to_string());
    }
    let summary = summary?;
    if let Some(history) = history {
        history.end(session, &summary);
    }
    let is_for_nothing = status.is_none() && is_for_nothing(&summary);
    if is_for_nothing {
        remove(&journal, report.as_deref())?;
        if !is_ended(&summary) {
            return conclude(summary, report.as_deref(), None, "");
        }
    }
    let files = Files {
        journal: (!is_for_nothing).then_some(&*journal),
        report: report.as_deref().filter(|_| !is_for_nothing),
        rejects: rejects.as_deref(),
    };
    show_summary(&summary, &files, session)?;
    let anew = match again {
        Some(again) => format!("read it again with `{again}`"),
        None => go_on(None),
    };
    conclude(summary, files.report, again, &anew)
}

/// Whether a transfer has nothing to continue with and nothing to tell of any row: it ended before the
/// first, or there was nothing to do for any.
fn is_for_nothing(summary: &Summary) -> bool {
    let totals = &summary.totals;
    match is_ended(summary) {
        true => totals.skipped == totals.rows && !summary.lacks_rows,
        false => totals.rows == 0,
    }
}

/// Whether a transfer came to its end.
fn is_ended(summary: &Summary) -> bool {
    matches!(summary.ended, Ended::Complete | Ended::Before)
}

/// Removes the files of a transfer that has done nothing, so that it can be begun anew.
fn remove(journal: &Path, report: Option<&Path>) -> Result<(), Failure> {
    let journal = FileJournal::new(journal).files();
    let paths = journal.into_iter().map(|(_, path)| path);
    for path in paths.chain(report.map(Path::to_owned)) {
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                let what = format!("can't remove {}: {error}", path.display());
                return Err(Failure::new(Exit::Other, what));
            }
            _ => {}
        }
    }
    Ok(())
}

fn settings(common: &Common, journal: PathBuf, keep_ids: bool) -> Settings {
    let mut settings = Settings::in_file(&journal);
    settings.journal = Arc::new(FileJournal::new(journal).words(words()));
    settings.matching = common.matching;
    settings.existing = common.existing;
    settings.find_existing = common.find_existing;
    settings.create_unmatchable = common.create_unmatchable;
    settings.allow_duplicates = common.allow_duplicates;
    settings.keep_ids = keep_ids;
    settings.lists.clone_from(&common.lists);
    settings.concurrency = common.concurrency;
    settings.max_failures = common.max_failures;
    settings.settle = Duration::from_secs(common.settle_timeout);
    settings.retry_uncertain = common.retry_uncertain;
    settings.limit = common.limit;
    settings.plan_rows = common.preview_rows.unwrap_or(match common.dry_run {
        true => u64::MAX,
        false => PREVIEW_ROWS,
    });
    if !common.dry_run {
        settings.plan_lookups = PREVIEW_LOOKUPS;
    }
    settings.plan_changes = common.show_rows;
    settings.rejects.clone_from(&common.rejects);
    settings.with_values = common.with_values;
    settings.words = words();
    if common.report.is_some() {
        settings.report.clone_from(&common.report);
    }
    settings
}

/// A name for a new journal. One that was not brought to its end is not passed over.
async fn fresh(name: &str, session: &Session) -> Result<PathBuf, Failure> {
    for number in 1.. {
        let path = match number {
            1 => PathBuf::from(format!("{name}.journal")),
            _ => PathBuf::from(format!("{name}-{number}.journal")),
        };
        if !path.exists() {
            return Ok(path);
        }
        let shown = path.display();
        let again = session.again("--resume", &path.to_string_lossy());
        match status(&path).await? {
            Some(JournalStatus {
                finished: true,
                open: 0,
            }) => {}
            Some(JournalStatus {
                finished: true,
                open,
            }) => {
                return Err(Failure::usage(format!(
                    "{} of {shown} may be at the target already, and would be written twice",
                    counted(open as u64, "row")
                ))
                .advice(format!(
                    "look for them with `{again}`, or find out yourself by its report and remove \
                     the file to begin anew"
                )));
            }
            _ => {
                return Err(Failure::usage(format!(
                    "{shown} was begun and not brought to its end"
                ))
                .advice(format!(
                    "resume with `{again}`; begun anew, contacts that the target does not show yet \
                     would be written twice"
                )));
            }
        }
    }
    Ok(PathBuf::from(name))
}

async fn status(journal: &Path) -> Result<Option<JournalStatus>, Failure> {
    let journal = FileJournal::new(journal).words(words());
    Ok(crm_transfer::journal_status(&journal).await?)
}

/// The filters of a query, each `name=value`.
pub(super) fn query(filters: &[(String, String)]) -> Query {
    filters.iter().fold(Query::new(), |query, (name, value)| {
        narrowed(query, name, value)
    })
}

/// `name=value`, for arguments.
pub(super) fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() && !value.is_empty() => {
            Ok((name.to_owned(), value.to_owned()))
        }
        _ => Err("must be two texts with = between them".to_owned()),
    }
}

/// What writes to the target rest on that is less than documented, as a sentence.
fn doubts<R: Transferable>(target: &Crm) -> String {
    let verbs = [Verb::Create, Verb::Update].into_iter();
    let capabilities = verbs.map(|verb| target.capability(R::RESOURCE, verb));
    let doubts: Vec<_> = capabilities
        .flat_map(|capability| capability.doubts)
        .map(|doubt| doubt.to_string())
        .collect();
    match doubts.is_empty() {
        true => String::new(),
        false => format!(" It rests on less than documented: {}.", doubts.join("; ")),
    }
}
