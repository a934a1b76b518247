//! An update or a deletion of many records: those of a file, or those that a filter finds.

mod records;

use std::collections::BTreeMap;

use clap::{Arg, ArgAction, ArgGroup, ArgMatches, Command, value_parser};
use crm_facade::{Crm, Lane, Resource, Verb};
use serde_json::{Map, Value, json};

use super::{Action, action_of, invoke, paid, within_budget};
use crate::failure::{Exit, Failure};
use crate::history::write_of;
use crate::input::Input;
use crate::output::{Row, Rows, cell};
use crate::session::Session;
use crate::words::counted;
use records::BulkTarget;

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
                         columns are the new values of each record; an empty cell changes nothing."
                    }
                }),
        );
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
                .help("Show what would be written, and write nothing"),
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
    let capability = crm.capability(action.resource, action.verb);
    let targets = tokio::select! {
        targets = records::targets(action, given, &crm, session) => targets?,
        () = session.interrupted() => return Err(Failure::interrupted()),
    };
    let noun = noun(action.resource);
    if targets.is_empty() {
        session.say(format!("no {noun} was found, so nothing was written"));
        return Ok(());
    }
    // What can't be written is told before anything is.
    for target in &targets {
        target.call(action)?;
    }
    if given.get_flag("dry_run") {
        return preview(action, &targets, session);
    }
    let most = given.try_get_one::<u64>("max_credits").ok().flatten();
    within_budget(capability.cost.as_ref(), targets.len(), most.copied())?;
    if capability.is_supported() {
        let price = paid::price_of(&capability, Some(targets.len()));
        session
            .insist(&question(action, &crm, &targets, price))
            .await?;
    }
    carry_out(action, &crm, targets, session).await
}

fn question(action: &Action, crm: &Crm, targets: &[BulkTarget], price: Option<String>) -> String {
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

const PREVIEW: [&str; 3] = ["id", "record", "change"];

fn preview(action: &Action, targets: &[BulkTarget], session: &Session) -> Result<(), Failure> {
    let is_json = session.output().is_json();
    let rows = targets.iter().map(|target| {
        let change = match (&target.patch, is_json) {
            (None, true) => Value::Null,
            (None, false) => "deleted".into(),
            (Some(patch), true) => patch.clone().into(),
            (Some(patch), false) => target.changes(patch).into(),
        };
        let label = target.now.as_ref().and_then(invoke::label);
        let mut row = json!({ "id": target.id, "record": label, "change": change });
        if let (true, Some(patch), Some(now)) = (is_json, &target.patch, &target.now) {
            let before = patch
                .keys()
                .map(|field| (field.clone(), now[field].clone()));
            row["before"] = before.collect::<Map<_, _>>().into();
        }
        Row::new(row)
    });
    session.show(rows.collect(), &PREVIEW, &PREVIEW)?;
    let many = counted(targets.len() as u64, &noun(action.resource));
    session.say(match action.verb {
        Verb::Delete => format!("{many} would be deleted; nothing was written"),
        _ => format!("{many} would be updated; nothing was written"),
    });
    Ok(())
}

const DONE: [&str; 3] = ["id", "outcome", "why"];

/// Writes one record after the other. One that fails is no reason to leave the others.
async fn carry_out(
    action: &Action,
    crm: &Crm,
    targets: Vec<BulkTarget>,
    session: &Session,
) -> Result<(), Failure> {
    let total = targets.len();
    let mut rows = session.output().rows(&DONE, &DONE);
    let progress = match session.output().keeps_terminal_busy() {
        true => crate::Progress::hidden(),
        false => session.progress("written", Some(total as u64)),
    };
    let mut outcomes: BTreeMap<String, u64> = BTreeMap::new();
    let (mut failed, mut in_a_row, mut last) = (0, 0, None);
    let mut losses: BTreeMap<String, u64> = BTreeMap::new();
    for target in targets {
        let done = tokio::select! {
            done = write(action, crm, &target, session) => done,
            () = session.interrupted() => {
                last = Some(Failure::interrupted());
                break;
            }
        };
        progress.add(1);
        let (outcome, why) = match done {
            Ok(receipt) => {
                in_a_row = 0;
                for loss in receipt.losses {
                    *losses.entry(loss.to_string()).or_default() += 1;
                }
                let outcome = receipt.value["outcome"].as_str().unwrap_or("unknown");
                (outcome.to_owned(), None)
            }
            Err(failure) => {
                failed += 1;
                in_a_row = match failure.exit {
                    Exit::Temporary => in_a_row + 1,
                    _ => 0,
                };
                let outcome = match failure.exit {
                    Exit::Partly => "unknown",
                    _ => "failed",
                };
                let why = failure.message.clone();
                last = Some(failure);
                (outcome.to_owned(), Some(why))
            }
        };
        rows.push(Row::new(
            json!({ "id": target.id, "outcome": outcome, "why": why }),
        ))?;
        *outcomes.entry(outcome).or_default() += 1;
        // The same would come of each of the others.
        let is_for_all = last
            .as_ref()
            .is_some_and(|failure| matches!(failure.exit, Exit::Configuration | Exit::Unsupported));
        if is_for_all || in_a_row >= GIVE_UP_AFTER {
            break;
        }
    }
    progress.finish();
    finish(rows, losses, session)?;
    summary(action, total, (&outcomes, failed), last, session)
}

fn finish<W: std::io::Write>(
    rows: Rows<W>,
    losses: BTreeMap<String, u64>,
    session: &Session,
) -> Result<(), Failure> {
    rows.finish()?;
    for (loss, count) in losses {
        session.warn(format!("lost in {}: {loss}", counted(count, "record")));
    }
    Ok(())
}

/// Tells what was done, and ends as it went.
fn summary(
    action: &Action,
    total: usize,
    (outcomes, failed): (&BTreeMap<String, u64>, u64),
    last: Option<Failure>,
    session: &Session,
) -> Result<(), Failure> {
    let tried: u64 = outcomes.values().sum();
    let left = total as u64 - tried;
    let mut parts: Vec<_> = outcomes
        .iter()
        .map(|(outcome, count)| format!("{count} {outcome}"))
        .collect();
    if left > 0 {
        parts.push(format!("{left} not tried"));
    }
    let noun = noun(action.resource);
    let text = format!("{}: {}", counted(total as u64, &noun), parts.join(", "));
    match last {
        None => {
            session.say(text);
            Ok(())
        }
        Some(failure) if failure.exit == Exit::Interrupted => Err(Failure::new(
            Exit::Interrupted,
            format!("interrupted; {text}"),
        )),
        Some(failure) if failed == tried => Err(Failure {
            message: format!("{}; {text}", failure.message),
            ..failure
        }),
        Some(_) => Err(Failure::new(Exit::Partly, text).advice(
            "`crm history --failed` shows them; give those ids with --from to try them again",
        )),
    }
}

async fn write(
    action: &Action,
    crm: &Crm,
    target: &BulkTarget,
    session: &Session,
) -> Result<Row, Failure> {
    let of = (action.resource, action.verb);
    let patch = target.patch.clone().map(Value::Object);
    let now = match (&target.now, session.recorder()) {
        // Rows of a list may lack what the record has.
        (_, Some(_)) => invoke::record(crm, action.resource, &target.id)
            .await
            .or_else(|| target.now.clone()),
        _ => None,
    };
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
