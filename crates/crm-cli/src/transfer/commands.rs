//! What the commands have in common: their arguments, the plan that a person sees, and the end.

use std::path::{Path, PathBuf};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use crm_facade::{Crm, Query, Verb};
use crm_transfer::{
    Accounts, CancellationToken, Ended, Existing, FileJournal, FileLinks, LookUp, Match, Observer,
    Plan, Settings, Source, Standing, Summary, Totals, Transfer, Transferable,
};
use serde_json::json;

use super::words;

use crate::failure::{Exit, Failure};
use crate::output::Format;
use crate::progress::Progress;
use crate::session::{Asker, Session};
use crate::terminal::calm;
use crate::words::counted;

/// Uncertain rows that are shown; the report has all.
const SHOWN: usize = 10;

/// How rows are carried over.
#[derive(Args, Clone, Debug)]
pub struct Common {
    /// By what a contact is known at the target
    #[arg(long = "match", default_value = "email", value_name = "email")]
    pub matching: Match,
    /// What becomes of contacts that the target has already
    #[arg(long, default_value = "skip", value_name = "skip|update")]
    pub existing: Existing,
    /// How contacts of the target are looked up; the cheapest safe way unless given
    #[arg(long, value_name = "ask|list")]
    pub look_up: Option<LookUp>,
    /// List of the target that contacts are put on; may be given more than once
    #[arg(long = "list", value_name = "ID")]
    pub lists: Vec<String>,
    /// Make rows without an e-mail address anew, though they can't be known again
    #[arg(long)]
    pub unmatched: bool,
    /// Write to a target that can't be looked into
    #[arg(long)]
    pub blind: bool,
    /// Only say what would be done; nothing is written
    #[arg(long)]
    pub plan: bool,
    /// How many rows the plan looks at
    #[arg(long, default_value_t = 1_000, value_name = "ROWS")]
    pub plan_rows: u64,
    /// Journal to go on with; it is begun if it is not there
    #[arg(long, value_name = "FILE")]
    pub resume: Option<PathBuf>,
    /// File for what is lost and refused; beside the journal unless given
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,
    /// Put the values that are lost into that file, which may be personal
    #[arg(long)]
    pub with_values: bool,
    /// How many writes are under way at once
    #[arg(long, default_value_t = 4, value_name = "NUMBER")]
    pub concurrency: usize,
    /// How many failures in a row end it
    #[arg(long, default_value_t = 20, value_name = "NUMBER")]
    pub max_failures: u32,
    /// How long to look for a contact after a write that may or may not have been carried out; its
    /// row is uncertain then
    #[arg(long, default_value_t = 60, value_name = "SECONDS")]
    pub settle_timeout: u64,
    /// With --resume: write rows again that an earlier run left uncertain, where looking for them
    /// finds nothing; those that did arrive become duplicates
    #[arg(long, requires = "resume")]
    pub retry_uncertain: bool,
}

/// What is transferred.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, clap::ValueEnum)]
pub enum Kind {
    /// People
    #[default]
    #[value(alias = "contacts")]
    Contact,
    /// Companies
    #[value(alias = "companies")]
    Company,
    /// Deals, with the ids that their companies and contacts have at the target
    #[value(alias = "deals")]
    Deal,
    /// Lists, with their members where both vendors can
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
    let (journal, standing) = match &common.resume {
        Some(journal) => (journal.clone(), standing(journal).await?),
        None if common.plan => (PathBuf::from(&journal), None),
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
    let report = settings.report.clone();
    let transfer = Transfer::new(source, &target, settings)?;
    let stop = CancellationToken::new();
    let progress = session.progress(R::PLURAL, None);
    let observer = Shown::new(session, &progress, R::PLURAL);
    // What was begun was agreed to.
    if common.plan || standing.is_none() {
        let planned =
            until_interrupted(session, &stop, transfer.plan(observer, stop.clone())).await?;
        progress.finish();
        let plan = planned?;
        if common.plan {
            show_plan(&plan, session)?;
            return match plan.lacks_rows {
                true => Err(Failure::new(
                    Exit::Partly,
                    "the source may have more rows than came",
                )),
                false => Ok(()),
            };
        }
        session.say(plan.to_string().trim_end());
        session.say(format!("Journal: {}", journal.display()));
        let costs = match plan.costs() {
            true => format!(" It may spend credits.{}", doubts::<R>(&target)),
            false => String::new(),
        };
        session.insist(&format!("Carry it out?{costs}")).await?;
    }
    if let (true, Some(Standing { open: 1.., .. })) = (common.retry_uncertain, standing) {
        session
            .insist(&format!(
                "Rows of {} that are uncertain are written again where {to} does not show them. \
                 Those that did arrive become duplicates. Write them again?",
                journal.display()
            ))
            .await?;
    }
    let progress = session.progress(R::PLURAL, None);
    let observer = Shown::new(session, &progress, R::PLURAL);
    let carried = until_interrupted(session, &stop, transfer.run(observer, stop.clone())).await;
    progress.finish();
    let again = session.again("--resume", &journal.to_string_lossy());
    // It was asked for once, and is to be asked for each time.
    let again = again.replace(" --retry-uncertain", "");
    // What was broken off goes on from the journal too.
    let again = (!session.is_in_memory()).then_some(again);
    let again = again.as_deref();
    let summary = carried.map_err(|broken_off| broken_off.advice(go_on(again)))??;
    show_summary(&summary, &journal, report.as_deref(), session)?;
    let anew = match again {
        Some(again) => format!("read it again with `{again}`"),
        None => go_on(None),
    };
    conclude(summary, again, &anew)
}

fn settings(common: &Common, journal: PathBuf, keep_ids: bool) -> Settings {
    let mut settings = Settings::in_file(&journal);
    settings.journal = Arc::new(FileJournal::new(journal).words(words()));
    settings.matching = common.matching;
    settings.existing = common.existing;
    settings.look_up = common.look_up;
    settings.unmatched = common.unmatched;
    settings.blind = common.blind;
    settings.keep_ids = keep_ids;
    settings.lists.clone_from(&common.lists);
    settings.concurrency = common.concurrency;
    settings.max_failures = common.max_failures;
    settings.settle = Duration::from_secs(common.settle_timeout);
    settings.retry_uncertain = common.retry_uncertain;
    settings.plan_rows = common.plan_rows;
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
        match standing(&path).await? {
            Some(Standing {
                finished: true,
                open: 0,
            }) => {}
            Some(Standing {
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
                    "go on with `{again}`; begun anew, contacts that the target does not show yet \
                     would be written twice"
                )));
            }
        }
    }
    Ok(PathBuf::from(name))
}

async fn standing(journal: &Path) -> Result<Option<Standing>, Failure> {
    let journal = FileJournal::new(journal).words(words());
    Ok(crm_transfer::standing(&journal).await?)
}

/// The filters of a query, each `name=value`.
pub(super) fn query(filters: &[(String, String)]) -> Query {
    filters.iter().fold(Query::new(), |query, (name, value)| {
        query.filter(name, [value.as_str()])
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

/// Lets work go on until it ends. With the first Ctrl-C it is asked to end, with the second it is
/// broken off.
pub(super) async fn until_interrupted<T>(
    session: &Session,
    stop: &CancellationToken,
    work: impl Future<Output = T>,
) -> Result<T, Failure> {
    let mut work = pin!(work);
    tokio::select! {
        done = &mut work => return Ok(done),
        () = session.interrupted() => stop.cancel(),
    }
    session.say("ending when what is under way is done; press Ctrl-C again to end at once");
    tokio::select! {
        done = &mut work => Ok(done),
        () = session.interrupted() => Err(Failure::interrupted()),
    }
}

/// Shows a person how far it is.
pub(super) struct Shown {
    asker: Asker,
    progress: Progress,
    what: &'static str,
}

impl Shown {
    pub(super) fn new(session: &Session, progress: &Progress, what: &'static str) -> Self {
        Self {
            what,
            asker: session.asker(),
            progress: progress.clone(),
        }
    }
}

impl Observer for Shown {
    fn total(&self, rows: u64) {
        self.progress.total(rows);
    }

    fn advanced(&self, totals: &Totals) {
        self.progress.label(self.what);
        self.progress.set(totals.rows);
    }

    fn looked_up(&self, contacts: u64) {
        self.progress
            .label(&format!("looking up ({contacts} read)"));
    }

    fn note(&self, text: &str) {
        self.asker.say(text);
    }
}

fn show_plan(plan: &Plan, session: &Session) -> Result<(), Failure> {
    match session.globals().format.unwrap_or_default() {
        Format::Json | Format::Ndjson => print(&json!(plan).to_string()),
        _ => print(plan.to_string().trim_end()),
    }
}

fn show_summary(
    summary: &Summary,
    journal: &Path,
    report: Option<&Path>,
    session: &Session,
) -> Result<(), Failure> {
    if let Format::Json | Format::Ndjson = session.globals().format.unwrap_or_default() {
        let mut value = json!(summary);
        value["journal"] = json!(journal);
        value["report"] = json!(report);
        return print(&value.to_string());
    }
    let mut text = summary.totals.to_string();
    if summary.ended == Ended::Before {
        text.push_str("\nIt was brought to its end before; there was nothing to do.");
    }
    for (field, rows) in summary.losses.iter() {
        text.push_str(&format!("\n  {}  {field}", of_rows(rows)));
    }
    for row in &summary.refusals {
        text.push_str(&format!("\nRefused: {row}"));
    }
    for row in summary.uncertain.iter().take(SHOWN) {
        text.push_str(&format!("\nUncertain: {row}"));
    }
    if summary.uncertain.len() > SHOWN {
        let more = summary.uncertain.len() - SHOWN;
        text.push_str(&format!(
            "\nUncertain: {} more, in the report",
            counted(more as u64, "row")
        ));
    }
    if let Some(report) = report {
        text.push_str(&format!("\nReport: {}", report.display()));
    }
    print(&text)
}

pub(super) fn print(text: &str) -> Result<(), Failure> {
    use std::io::Write;
    writeln!(anstream::stdout(), "{}", calm(text)).map_err(Failure::output)
}

/// What was not done.
fn left_over(refused: u64, uncertain: u64) -> String {
    let mut parts = Vec::new();
    if refused > 0 {
        parts.push(format!("refused: {}", counted(refused, "row")));
    }
    if uncertain > 0 {
        parts.push(format!(
            "uncertain, as nothing tells whether the target has them: {}",
            counted(uncertain, "row")
        ));
    }
    parts.join("; ")
}

/// So many rows, in a column.
pub(super) fn of_rows(rows: u64) -> String {
    match rows {
        1 => format!("{rows:>7} row "),
        _ => format!("{rows:>7} rows"),
    }
}

fn go_on(again: Option<&str>) -> String {
    match again {
        Some(again) => format!("go on with `{again}`"),
        None => {
            "begin anew: the sandbox was in memory and is gone with the command; keep its data \
                 with --sandbox-db FILE to be able to go on"
                .to_owned()
        }
    }
}

/// The end of a command, by how the transfer ended.
///
/// `anew` is what to do about rows of the source that did not come.
pub(super) fn conclude(summary: Summary, again: Option<&str>, anew: &str) -> Result<(), Failure> {
    let totals = &summary.totals;
    let go_on = go_on(again);
    match summary.ended {
        Ended::Interrupted => Err(Failure::interrupted().advice(go_on)),
        Ended::GaveUp(error) => {
            let failure = Failure::from(error);
            let lead = match (failure.exit, &failure.advice) {
                // It passes by itself.
                (Exit::Temporary | Exit::Interrupted, None) => go_on,
                (_, Some(advice)) => format!("{advice}; then {go_on}"),
                // The same would come again.
                (_, None) => format!("once the cause is removed, {go_on}"),
            };
            Err(failure.advice(lead))
        }
        Ended::Complete | Ended::Before if totals.refused + totals.uncertain > 0 => {
            let failure = Failure::new(Exit::Partly, left_over(totals.refused, totals.uncertain));
            Err(failure.advice(match (totals.uncertain, again) {
                (0, _) | (_, None) => "the report says which and why".to_owned(),
                (_, Some(again)) => format!(
                    "the report says which and why; look for the uncertain ones at the target, or \
                     have it done without writing anything: `{again}`"
                ),
            }))
        }
        Ended::Complete | Ended::Before => match (summary.lacks_rows, summary.missing) {
            (false, _) => Ok(()),
            (true, 0) => {
                let failure = "the source may have more rows than came";
                Err(Failure::new(Exit::Partly, failure).advice(anew))
            }
            (true, rows) => {
                let rows = counted(rows, "row");
                let failure = format!("the source counts {rows} more than came");
                Err(Failure::new(Exit::Partly, failure).advice(anew))
            }
        },
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

#[cfg(test)]
mod tests {
    use super::{go_on, left_over};

    #[test]
    fn nobody_is_told_to_go_on_with_what_was_in_memory() {
        assert_eq!(
            go_on(Some("crm copy --resume j")),
            "go on with `crm copy --resume j`"
        );
        assert!(go_on(None).contains("--sandbox-db") && !go_on(None).contains("--resume"));
    }

    #[test]
    fn counts_in_sentences_are_not_padded() {
        assert_eq!(left_over(2, 0), "refused: 2 rows");
        assert_eq!(
            left_over(1, 1),
            "refused: 1 row; uncertain, as nothing tells whether the target has them: 1 row"
        );
    }
}
