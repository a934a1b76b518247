//! `crm undo`: takes writes back, as far as the vendor can.

use std::collections::BTreeMap;

use clap::Args;
use crm_facade::{Crm, Options, Resource, Verb};
use serde_json::{Value, json};

use super::command::{journal, named, undone, writes};
use super::file::{Entry, Write};
use super::plan::{Step, changed_since, step};
use crate::failure::{Exit, Failure};
use crate::output::Row;
use crate::resources::{command_of, invoke};
use crate::session::Session;

/// What `crm undo` takes.
#[derive(Args, Debug)]
pub(crate) struct Undo {
    /// Run or entry of the history, such as `12` or `12.3`
    #[arg(value_name = "RUN|ENTRY", required = true)]
    name: String,
    /// Show what would be undone, and change nothing
    #[arg(long)]
    plan: bool,
    /// Also undo changes of fields that were changed again since
    #[arg(long)]
    force: bool,
}

/// What the help of the command says.
pub(crate) const HELP: &str = "\
Deletes what was created, restores the fields that were updated, and creates anew what was deleted, with
another id. A run of a copy or an import is undone as a whole. The command first shows what it would do
and what can't be undone, with the reason, and asks. It leaves a field that was changed again since,
unless you give --force.

Examples:
  crm history
  crm undo 12 --plan
  crm undo 12.3";

const COLUMNS: [&str; 6] = ["entry", "vendor", "command", "record", "undo", "note"];

/// Shows what takes a run or a write back, asks, and does it.
///
/// # Errors
///
/// If there is no such entry, nobody says yes, or something can't be undone.
pub(crate) async fn run(arguments: &Undo, session: &Session) -> Result<(), Failure> {
    let all = journal()?.entries_with(&arguments.name)?;
    let undone: Vec<_> = undone(&all).collect();
    let mut entries = named(all, &arguments.name)?;
    entries.retain(|entry| !entry.is_transfer());
    // What was written last is undone first.
    entries.reverse();
    let mut vendors = BTreeMap::new();
    let mut steps = Vec::new();
    for mut entry in entries {
        let step = match undone.contains(&entry.name()) {
            true => Step::Not("it is undone already".to_owned()),
            false => plan(&mut entry, arguments, &mut vendors, session).await?,
        };
        steps.push((entry, step));
    }
    let rows = steps
        .iter()
        .map(|(entry, step)| Row::new(shown(entry, step)));
    session.show(rows.collect(), &COLUMNS, &COLUMNS)?;
    let (can, can_not): (Vec<_>, Vec<_>) = steps
        .into_iter()
        .partition(|(_, step)| matches!(step, Step::Write { .. }));
    let left = match can_not.len() {
        0 => Ok(()),
        left => Err(Failure::new(
            Exit::Partly,
            format!("{} can't be undone; the notes say why", writes(left)),
        )),
    };
    if can.is_empty() {
        return left;
    }
    if arguments.plan {
        session.say("nothing was done: this is a plan");
        return left;
    }
    session
        .insist(&format!("Undo {}?", writes(can.len())))
        .await?;
    let (mut done, mut failure) = (0, None);
    for (entry, step) in can {
        let Some(crm) = vendors.get(&entry.write.vendor) else {
            continue;
        };
        match carry_out(crm, &entry, step, session).await {
            Ok(()) => done += 1,
            Err(error) => {
                session.warn(format!("{}: not undone: {error}", entry.name()));
                failure = Some(error);
            }
        }
    }
    session.say(format!("undid {}", writes(done)));
    match failure {
        Some(failure) if done == 0 => Err(failure),
        Some(failure) => Err(Failure {
            exit: Exit::Partly,
            ..failure
        }),
        None => left,
    }
}

async fn plan(
    entry: &mut Entry,
    arguments: &Undo,
    vendors: &mut BTreeMap<String, Crm>,
    session: &Session,
) -> Result<Step, Failure> {
    let write = entry.write.clone();
    let account = session.account_or_sandbox(&write.vendor)?;
    if account != write.account {
        let why = match &write.account {
            Some(account) if account.starts_with("sandbox") => "it was made in another sandbox",
            _ => "it was made with other credentials",
        };
        return Ok(Step::Not(why.to_owned()));
    }
    if !vendors.contains_key(&write.vendor) {
        let crm = session.crm(&write.vendor)?;
        vendors.insert(write.vendor.clone(), crm);
    }
    let crm = &vendors[&write.vendor];
    if write.id.is_none() && entry.outcome == "created" {
        entry.write.id = created(entry, crm).await;
    }
    let step = step(entry, crm);
    if let (
        Step::Write {
            verb: Verb::Update,
            id: Some(id),
            ..
        },
        false,
    ) = (&step, arguments.force)
        && let Some((resource, _)) = write.of
        && let Some(now) = invoke::record(crm, resource, id).await
    {
        let changed = changed_since(entry, &now);
        if !changed.is_empty() {
            let fields = changed.join("`, `");
            let why = format!("`{fields}` was changed again since; --force undoes it all the same");
            return Ok(Step::Not(why));
        }
    }
    Ok(step)
}

/// The id of a contact that was created where the vendor told none: that of the only contact with
/// its e-mail address.
async fn created(entry: &Entry, crm: &Crm) -> Option<String> {
    if entry.write.of?.0 != Resource::Contact {
        return None;
    }
    let address = entry.write.after.as_ref()?.get("emails")?;
    let address = address.get(0)?.get("address")?.as_str()?;
    let options = Options::new().allow_emulation(true);
    let found = crm.contacts()?.find_by_email(address.to_owned(), options);
    match &found.await.ok()?[..] {
        [only] => only.value.id.as_ref().map(ToString::to_string),
        _ => None,
    }
}

async fn carry_out(crm: &Crm, entry: &Entry, step: Step, session: &Session) -> Result<(), Failure> {
    let Step::Write {
        verb, id, fields, ..
    } = step
    else {
        return Ok(());
    };
    let Some((resource, _)) = entry.write.of else {
        return Ok(());
    };
    let write = Write {
        vendor: entry.write.vendor.clone(),
        account: entry.write.account.clone(),
        of: Some((resource, verb)),
        operation: None,
        id: id.clone(),
        before: match (verb, &id) {
            (Verb::Delete, _) => entry.write.after.clone(),
            // An undo can be undone as well.
            (Verb::Update, Some(id)) => match invoke::record(crm, resource, id).await {
                Some(Value::Object(now)) => Some(now),
                _ => None,
            },
            _ => None,
        },
        after: fields.clone(),
        undoes: Some(entry.name()),
    };
    let arguments: Vec<_> = id.as_deref().into_iter().collect();
    let call = invoke::value(crm, (resource, verb), &arguments, fields.map(Value::Object));
    session.recorded(write, call).await.map(|_| ())
}

fn shown(entry: &Entry, step: &Step) -> Value {
    let write = &entry.write;
    let known = [&write.before, &write.after];
    let label = known
        .into_iter()
        .flatten()
        .find_map(|fields| invoke::label(&Value::Object(fields.clone())));
    let (undo, note) = match step {
        Step::Not(why) => (None, Some(why.clone())),
        Step::Write {
            verb,
            fields,
            lacks,
            ..
        } => {
            let command = write
                .of
                .and_then(|(resource, _)| command_of(resource, *verb));
            let command = command.unwrap_or_default();
            let undo = match (verb, fields) {
                (Verb::Update, Some(fields)) => {
                    let fields: Vec<_> = fields.keys().map(String::as_str).collect();
                    format!("{command}: {}", fields.join(", "))
                }
                _ => command,
            };
            (
                Some(undo),
                Some(lacks.join("; ")).filter(|lacks| !lacks.is_empty()),
            )
        }
    };
    json!({
        "entry": entry.name(),
        "vendor": write.vendor,
        "command": entry.command,
        "record": label.or(write.id.clone()),
        "undo": undo,
        "note": note,
    })
}
