//! How many there are of what a vendor has no call to count: by the total that a list tells, or by
//! reading it.

use clap::{ArgMatches, Command};
use crm_facade::{Lane, Options, Verb};
use crm_transfer::doubt;
use serde_json::json;

use super::reply::Reply;
use super::{Action, Noun, example};
use crate::failure::{Exit, Failure};
use crate::input::{Given, Input};
use crate::output::{Format, Output, Row};
use crate::progress::Progress;
use crate::session::Session;

const NAME: &str = "count";

/// The list of a noun that is counted by it, as there is no verb that counts.
fn list(noun: &'static Noun) -> Option<&'static Action> {
    if noun.verbs.iter().any(|action| action.name == NAME) {
        return None;
    }
    let list = noun.verbs.iter().find(|action| action.name == "list")?;
    (list.verb == Verb::List && !list.may_cost()).then_some(list)
}

/// The command that counts, where there is no verb for it.
pub(super) fn command(noun: &'static Noun) -> Option<Command> {
    let list = list(noun)?;
    let command = Command::new(NAME).about(format!("Count {}", noun.name.replace('-', " ")));
    let command = <crm_facade::Query as Input>::declare("query", command);
    let vendor = example::vendor(list)?;
    Some(command.after_help(format!(
        "Prints the total that the vendor returns with a list, or else reads the list and counts its rows.\n\n\
         Examples:\n  crm {0} count --vendor {vendor}\n  crm {0} count --vendor {vendor} --sandbox",
        noun.name
    )))
}

/// Counts, if that is what was given.
pub(crate) async fn run(
    noun: &'static Noun,
    given: &ArgMatches,
    session: &Session,
) -> Option<Result<(), Failure>> {
    let (NAME, given) = given.subcommand()? else {
        return None;
    };
    Some(by_list(list(noun)?, given, session).await)
}

/// Counts by a list, which takes the arguments of a count.
///
/// # Errors
///
/// If the list can't be read.
pub(super) async fn by_list(
    list: &'static Action,
    given: &ArgMatches,
    session: &Session,
) -> Result<(), Failure> {
    let progress = session.progress("rows", None);
    tokio::select! {
        counted = progress.during(count(list, given, &progress, session)) => counted,
        () = session.interrupted() => Err(Failure::interrupted()),
    }
}

async fn count(
    list: &'static Action,
    given: &ArgMatches,
    progress: &Progress,
    session: &Session,
) -> Result<(), Failure> {
    let call = (list.prepare)(&Given::new(given, false))?;
    let crm = session.chosen(Lane::Bulk)?;
    let shown = Output::new(Format::Json, Vec::new(), false);
    let mut count = 0;
    for part in (call.split)(usize::MAX) {
        let Reply::Rows(mut rows, _) = part(&crm, Options::new(), &shown).await? else {
            continue;
        };
        while let Some(row) = rows.next().await {
            row?;
            count += 1;
            progress.add(1);
            if let Some(total) = rows.total() {
                progress.finish();
                return show(total, session);
            }
        }
        if let Some(lacking) = doubt::lacking(rows.end(), crm.vendor()) {
            return Err(Failure::new(Exit::Partly, lacking));
        }
    }
    progress.finish();
    show(count, session)?;
    session.say("counted row by row: the vendor tells no total");
    Ok(())
}

fn show(count: u64, session: &Session) -> Result<(), Failure> {
    session.output().record(Row::new(json!(count)))?;
    Ok(())
}
