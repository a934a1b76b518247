//! An update or a deletion of many records: those of a file, or those that a filter finds.

mod judge;
mod preview;
mod records;
mod resume;
mod rows;
mod summary;

use clap::{Arg, ArgAction, ArgGroup, ArgMatches, Args as _, Command, value_parser};
use crm_facade::{Crm, Lane, Loss, Resource, Verb};
use crm_transfer::CancellationToken;
use serde_json::{Map, Value, json};

use super::{Action, action_of, invoke, paid, within_budget};
use crate::failure::{Exit, Failure};
use crate::history::{Past, Recorder, write_of};
use crate::input::Input;
use crate::output::{Row, cell};
use crate::progress::Progress;
use crate::session::Session;
use crate::transfer::reading::{ARGUMENTS, Reading};
use crate::transfer::until_interrupted;
use crate::words::counted;
use judge::{Judged, judge};
use records::BulkTarget;
use resume::Settled;

/// After so many failures in a row that may pass by themselves, no more is tried.
const GIVE_UP_AFTER: usize = 3;

/// Whether a verb can be given many records.
fn takes_many(action: &Action, command: &Command) -> bool {
    let mut positionals = command.get_positionals();
    let is_by_id = positionals.next().is_some_and(|only| only.get_id() == "id");
    is_by_id
        && positionals.next().is_none()
        && matches!(action.verb, Verb::Update | Verb::Delete)
        && action_of(action.resource, Verb::List).is_some()
}

/// Adds the ways to name many records to a verb that can be given them.
pub(super) fn declare(action: &Action, command: Command) -> Command {
    if !takes_many(action, &command) {
        return command;
    }
    let others = ["from", "filter", "query_text"];
    let command = command
        .mut_arg("id", |id| id.required(false).conflicts_with_all(others))
        .arg(
            Arg::new("from")
                .long("from")
                .value_name("FILE")
                .value_parser(value_parser!(std::path::PathBuf))
                .conflicts_with_all(["filter", "query_text"])
                .help("Use the records of a file; `-` reads standard input")
                .long_help(match action.verb {
                    Verb::Delete => {
                        "Use the records of a file; `-` reads standard input. The file has one id per line, is \
                         CSV with a column `id`, or NDJSON with a field `id`."
                    }
                    _ => {
                        "Use the records of a file; `-` reads standard input. The file has one id per line, is \
                         CSV with a column `id`, or NDJSON with a field `id`. Without --set, its other \
                         columns are the new values of each record; an empty cell changes nothing. The \
                         columns may have the names that `crm import` knows."
                    }
                }),
        );
    let command = match action.verb {
        Verb::Update => {
            // What the arguments are called is the command's too.
            let command = Reading::augment_args(command)
                .about(action.about)
                .long_about(None);
            ARGUMENTS.into_iter().fold(command, |command, name| {
                command.mut_arg(name, |arg| arg.requires("from").hide_short_help(true))
            })
        }
        _ => command,
    };
    <crm_facade::Query as Input>::declare("query", command)
        .group(
            ArgGroup::new("records")
                .args(["id", "from", "filter", "query_text"])
                .required(true)
                .multiple(true),
        )
        .arg(
            Arg::new("dry_run")
                .long("dry-run")
                .action(ArgAction::SetTrue)
                .help("Show what would be written and what would be rejected, and write nothing"),
        )
        .arg(
            Arg::new("resume")
                .long("resume")
                .value_name("RUN")
                .value_parser(value_parser!(u64))
                .conflicts_with("id")
                .help("Resume an interrupted run of the history: skip the records that it wrote"),
        )
}

/// Whether many records were named, or one that is only to be looked at.
pub(super) fn is_given(given: &ArgMatches) -> bool {
    let has = |name: &str| given.try_contains_id(name).unwrap_or(false);
    let is_dry = given.try_get_one::<bool>("dry_run").ok().flatten() == Some(&true);
    has("records") && (is_dry || !has("id"))
}

/// Updates or deletes many records.
///
/// # Errors
///
/// If the records can't be told, the person says no, or some were not written.
pub(super) async fn run(
    action: &'static Action,
    given: &ArgMatches,
    session: &Session,
) -> Result<(), Failure> {
    let crm = session.chosen(Lane::Bulk)?;
    crm.require(action.resource, action.verb)?;
    let capability = crm.capability(action.resource, action.verb);
    let past = past(action, given, &crm, session)?;
    let targets = tokio::select! {
        targets = records::targets(action, given, &crm, session) => targets?,
        () = session.interrupted() => return Err(Failure::interrupted()),
    };
    let noun = noun(action.resource);
    if targets.is_empty() {
        session.say(format!("no {noun} was found, so nothing was written"));
        return Ok(());
    }
    let total = targets.len() as u64;
    // What can't be written is told before anything is.
    let judged = judge(action, &crm, targets)?;
    let (judged, settled) = match &past {
        None => (judged, Settled::default()),
        Some(past) => resume::left(past, action, &crm, judged, session).await?,
    };
    if given.get_flag("dry_run") {
        let judged = tokio::select! {
            judged = judge::read(action, &crm, judged, session) => judged?,
            () = session.interrupted() => return Err(Failure::interrupted()),
        };
        settled.tell(session);
        return preview::show(action, &crm, &judged, session);
    }
    let writes = judged.iter().filter(|(_, draft)| draft.is_ok());
    let writes: Vec<_> = writes.map(|(target, _)| target).collect();
    if !writes.is_empty() {
        let most = given.try_get_one::<u64>("max_credits").ok().flatten();
        within_budget(capability.cost.as_ref(), writes.len(), most.copied())?;
        let price = paid::price_of(&capability, Some(writes.len()));
        session
            .insist(&question(action, &crm, &writes, price))
            .await?;
    }
    carry_out(action, &crm, (judged, settled, total), session).await
}

/// What the run that is to be resumed has done, if there is one.
fn past(
    action: &Action,
    given: &ArgMatches,
    crm: &Crm,
    session: &Session,
) -> Result<Option<Past>, Failure> {
    let run = given.try_get_one::<u64>("resume").ok().flatten();
    run.map(|run| session.past_of(*run, crm.vendor(), (action.resource, action.verb)))
        .transpose()
}

fn question(action: &Action, crm: &Crm, targets: &[&BulkTarget], price: Option<String>) -> String {
    let vendor = crm_facade::vendor(crm.vendor()).map_or(crm.vendor(), |vendor| vendor.name);
    let noun = noun(action.resource);
    let many = counted(targets.len() as u64, &noun);
    let what = match action.verb {
        Verb::Delete => format!("Delete {many} at {vendor}"),
        _ => {
            let mut fields: Vec<_> = targets
                .iter()
                .flat_map(|target| target.patch.iter().flat_map(Map::keys))
                .map(String::as_str)
                .collect();
            fields.sort_unstable();
            fields.dedup();
            format!("Update {} of {many} at {vendor}", fields.join(", "))
        }
    };
    match price {
        Some(price) => format!("{what}, which costs credits: {price}?"),
        None => format!("{what}?"),
    }
}

const DONE: [&str; 3] = ["id", "outcome", "why"];

/// Writes one record after the other. One that fails is no reason to leave the others.
async fn carry_out(
    action: &Action,
    crm: &Crm,
    (judged, settled, total): (Vec<Judged>, Settled, u64),
    session: &Session,
) -> Result<(), Failure> {
    let mut rows = session.output().rows(&DONE, &DONE);
    let progress = match session.output().keeps_terminal_busy() {
        true => Progress::hidden(),
        false => session.progress("written", Some(judged.len() as u64)),
    };
    let mut tally = settled.tally;
    let (mut in_a_row, mut losses) = (0, Vec::new());
    for (id, failure) in settled.unknown {
        rows.push(row(&id, "unknown", Some(&failure)))?;
        tally.failed("unknown", failure);
    }
    let stop = CancellationToken::new();
    for (target, draft) in judged {
        let done = match draft {
            Err(failure) => {
                rows.push(row(&target.id, "rejected", Some(&failure)))?;
                tally.failed("rejected", failure);
                continue;
            }
            Ok(losses) => {
                let write = write(action, crm, &target, &losses, session);
                until_interrupted(session, &stop, write).await
            }
        };
        progress.add(1);
        let mut is_last = stop.is_cancelled();
        match done {
            Ok(Ok(receipt)) => {
                in_a_row = 0;
                losses.extend(receipt.losses);
                let outcome = receipt.value["outcome"].as_str().unwrap_or("unknown");
                rows.push(row(&target.id, outcome, None))?;
                tally.done(outcome);
            }
            Ok(Err(failure)) => {
                in_a_row = match failure.exit {
                    Exit::Temporary => in_a_row + 1,
                    _ => 0,
                };
                is_last |= is_for_all(&failure) || in_a_row >= GIVE_UP_AFTER;
                let outcome = match failure.exit {
                    Exit::Partly => "unknown",
                    _ => "failed",
                };
                rows.push(row(&target.id, outcome, Some(&failure)))?;
                tally.failed(outcome, failure);
            }
            // The person did not wait for it.
            Err(broken_off) => {
                is_last = true;
                rows.push(row(&target.id, "unknown", Some(&broken_off)))?;
                tally.failed("unknown", broken_off);
            }
        }
        if is_last {
            break;
        }
    }
    progress.finish();
    rows.finish()?;
    judge::tell_losses("lost", &losses, session);
    let run = session.recorder().and_then(Recorder::run);
    let again = run.map(|run| session.again("--resume", &run.to_string()));
    let noun = noun(action.resource);
    tally.end(
        (total, &noun),
        stop.is_cancelled(),
        again.as_deref(),
        session,
    )
}

fn row(id: &str, outcome: &str, failure: Option<&Failure>) -> Row {
    let why = failure.map(|failure| failure.message.as_str());
    Row::new(json!({ "id": id, "outcome": outcome, "why": why }))
}

/// Whether the same would come of each of the others.
fn is_for_all(failure: &Failure) -> bool {
    matches!(failure.exit, Exit::Configuration | Exit::Unsupported)
        || failure.kind() == Some("quota_exhausted")
}

/// Writes a record, unless that would change nothing.
async fn write(
    action: &Action,
    crm: &Crm,
    target: &BulkTarget,
    losses: &[Loss],
    session: &Session,
) -> Result<Row, Failure> {
    let of = (action.resource, action.verb);
    let now = match action.verb == Verb::Update || session.recorder().is_some() {
        true => invoke::record(crm, action.resource, &target.id).await,
        false => None,
    };
    let is_unchanged = match &now {
        Some(now) => target.is_unchanged_by((crm, action.resource), now, losses),
        None => target.is_unchanged((crm, action.resource), losses),
    };
    if is_unchanged {
        return Ok(Row::new(json!({ "outcome": "unchanged", "id": target.id })));
    }
    let patch = target.patch.clone().map(Value::Object);
    // Rows of a list may lack what the record has.
    let now = now.or_else(|| target.now.clone());
    let write = write_of(
        session,
        crm.vendor(),
        of,
        Some(target.id.clone()),
        (now, patch.clone()),
    );
    let begun = session.begin(write);
    let done = invoke::receipt(crm, of, &[&target.id], patch).await;
    match &done {
        Ok(receipt) => begun.done(&receipt.value),
        Err(failure) => begun.failed(failure),
    }
    done
}

/// A change in words: `title: CEO → CTO`.
fn change(field: &str, before: Option<&Value>, after: &Value) -> String {
    let after = cell(after);
    match before {
        Some(before) if !before.is_null() => format!("{field}: {} → {after}", cell(before)),
        _ => format!("{field}: {after}"),
    }
}

/// The resource's name for one of its records.
fn noun(resource: Resource) -> String {
    resource.as_str().replace('_', " ")
}
