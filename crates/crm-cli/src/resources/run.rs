//! How a verb is carried out, the same for all.

use clap::ArgMatches;
use crm_facade::api::Effect;
use crm_facade::{Capability, Crm, Lane, Loss, Options, Outcome, Resource, Support, Verb};
use crm_transfer::{doubt, is_unchanged};
use serde_json::{Value, json};

use super::reply::{Done, Reply, Rows, csv_columns, table_columns};
use super::sort::Sort;
use super::{Action, action_of, bulk, command_of, count, invoke, paid, resume, within_budget};
use crate::failure::{Exit, Failure, in_doubt};
use crate::history::{Begun, write_of, writes};
use crate::input::Given;
use crate::output::{Format, OutputNotes, Row, short};
use crate::progress::Progress;
use crate::session::Session;
use crate::words::counted;

/// Rows of a table, unless told.
const TABLE_ROWS: u64 = 100;

/// Rows beyond a limit up to which it is found out whether they are there: they may fit on a page.
const PEEKED: u64 = 50;

/// Carries a verb out: arguments, questions, the call, the result. `words` name the command.
pub(crate) async fn run(
    (action, words): (&'static Action, String),
    matches: &ArgMatches,
    session: &Session,
) -> Result<(), Failure> {
    if bulk::is_given(matches) {
        return bulk::run(action, matches, session).await;
    }
    if let Some(list) = counting_list(action, session)? {
        return count::by_list(list, matches, session).await;
    }
    let given = Given::new(matches, action.may_cost());
    let mut call = (action.prepare)(&given)?;
    let record = given.record();
    let (notes, rejected) = given.notes();
    for note in notes {
        session.warn(note);
    }
    // A list may be of many pages.
    let crm = session.chosen(match action.rows {
        true => Lane::Bulk,
        false => Lane::Interactive,
    })?;
    let capability = crm.capability(action.resource, action.verb);
    if action.may_cost() && capability.is_supported() && !action.rows {
        let most = matches.get_one::<u64>("max_credits").copied();
        within_budget(capability.cost.as_ref(), call.things.unwrap_or(1), most)?;
    }
    let losses = match capability.is_supported() {
        // What would be rejected is not asked about.
        true => call.draft(&crm)?,
        false => Vec::new(),
    };
    announce(&crm, &capability, (&words, call.things), matches, session).await?;
    let options = options(action, matches, session)?;
    let parts = (call.split)(capability.max_batch.unwrap_or(usize::MAX));
    let work = async {
        let mut begun = None;
        if writes(action.verb) && capability.is_supported() {
            let now = now(action, &crm, matches, session).await;
            if let (Some(now), Some(Value::Object(patch))) = (&now, &record)
                && action.verb == Verb::Update
                && is_unchanged((&crm, action.resource), now, patch, &losses)
            {
                return unchanged(losses, &crm, action, matches, session);
            }
            begun = Some(begin(action, &crm, matches, (now, record), session));
        }
        let several = parts.len() > 1;
        let mut rows = Vec::new();
        let mut failure = None;
        let mut of = None;
        for part in parts {
            let reply = part(&crm, options.clone(), session.output()).await;
            if let Some(begun) = begun.take() {
                match &reply {
                    Ok(Reply::Written(done)) => begun.done(&done.row.value),
                    Ok(_) => begun.ended("accepted"),
                    Err(failure) => begun.failed(failure),
                }
            }
            match reply {
                Ok(Reply::Rows(rows, of)) => {
                    tell_lacking(&capability, matches, of, session);
                    return list((rows, of), crm.vendor(), matches, session).await;
                }
                Ok(Reply::Many(more, resource)) => {
                    rows.extend(more);
                    of = Some(resource);
                }
                Ok(Reply::One(row)) => one(row, session)?,
                Ok(Reply::Written(done)) => written(*done, &crm, action, session)?,
                Err(error) if several => {
                    failure = Some(error);
                    break;
                }
                Err(error) => return Err(error),
            }
        }
        let count = rows.len();
        if let Some(of) = of {
            many(rows, of, session)?;
        }
        match failure {
            None => Ok(()),
            Some(failure) => {
                let failure = Failure {
                    exit: Exit::Partly,
                    ..failure
                };
                let done = counted(count as u64, "result");
                let advice = format!("{done} came before; what came later was not sent");
                Err(failure.and_advice(advice))
            }
        }
    };
    tokio::select! {
        done = work => done,
        () = session.interrupted() => Err(Failure::interrupted()),
    }?;
    match rejected {
        0 => Ok(()),
        _ => Err(Failure::new(
            Exit::Partly,
            format!(
                "{} rejected and not sent",
                counted(rejected as u64, "value")
            ),
        )
        .advice("correct them and run the command with them alone")),
    }
}

/// The list that is counted where the vendor has no call for it.
fn counting_list(action: &Action, session: &Session) -> Result<Option<&'static Action>, Failure> {
    if action.verb != Verb::Count {
        return Ok(None);
    }
    let crm = session.chosen(Lane::Bulk)?;
    let is_native = |verb| crm.capability(action.resource, verb).is_native();
    let list = action_of(action.resource, Verb::List).filter(|list| !list.may_cost());
    Ok(list.filter(|_| !is_native(Verb::Count) && is_native(Verb::List)))
}

/// The record that is about to be changed or removed, as it is now, where it can be read: so that a
/// change that changes nothing is not sent, and the write can be undone.
async fn now(action: &Action, crm: &Crm, given: &ArgMatches, session: &Session) -> Option<Value> {
    let id = id_of(given)?;
    let is_wanted = match action.verb {
        Verb::Update => true,
        Verb::Delete => session.recorder().is_some(),
        _ => false,
    };
    match is_wanted {
        true => invoke::record(crm, action.resource, &id).await,
        false => None,
    }
}

fn id_of(given: &ArgMatches) -> Option<String> {
    given.try_get_one::<String>("id").ok().flatten().cloned()
}

/// Tells of a change that was not sent because the record has all of it.
fn unchanged(
    losses: Vec<Loss>,
    crm: &Crm,
    action: &Action,
    given: &ArgMatches,
    session: &Session,
) -> Result<(), Failure> {
    let receipt = json!({ "outcome": Outcome::Unchanged, "id": id_of(given) });
    let row = Row {
        losses,
        ..Row::new(receipt)
    };
    let done = Done {
        row,
        outcome: Outcome::Unchanged,
        follow_up: None,
    };
    written(done, crm, action, session)
}

/// Writes down what is about to be written, with the fields as they are now.
fn begin<'s>(
    action: &Action,
    crm: &Crm,
    given: &ArgMatches,
    (now, record): (Option<Value>, Option<Value>),
    session: &'s Session,
) -> Begun<'s> {
    let of = (action.resource, action.verb);
    let write = write_of(session, crm.vendor(), of, id_of(given), (now, record));
    session.begin(write)
}

fn options(action: &Action, given: &ArgMatches, session: &Session) -> Result<Options, Failure> {
    let mut options = Options::new();
    if session.output().raw() {
        options = options.keep_raw();
    }
    if !action.rows {
        return Ok(options);
    }
    if action.may_cost() {
        let most = given.get_one::<u64>("max_credits").copied();
        if let Some(credits) = most {
            options = options.max_credits(credits);
        }
        options = paid::ask_before_pages(options, action, session, most.is_some());
    }
    options = options.whole_records(given.get_flag("whole"));
    if let Some(size) = given.get_one::<usize>("page_size") {
        options = options.page_size(*size);
    }
    if let Some(text) = given.get_one::<String>("resume") {
        options = options.resume(resume::read(text)?);
    }
    Ok(options)
}

/// Tells what emulation takes, and asks before anything is removed or paid for, and before a phone
/// rings.
async fn announce(
    crm: &Crm,
    capability: &Capability,
    (words, things): (&str, Option<usize>),
    given: &ArgMatches,
    session: &Session,
) -> Result<(), Failure> {
    match &capability.support {
        Support::Unsupported { .. } => return Ok(()),
        Support::Emulated { .. } if !session.globals().allow_emulation => return Ok(()),
        Support::Emulated { how, calls, .. } => {
            session.say(format!("emulated: {how}; calls: {calls}"));
        }
        _ => {}
    }
    let command = format!("`crm {words}`");
    if capability.verb == Verb::Place {
        return session
            .insist(&dialling_question(crm.vendor(), &command))
            .await;
    }
    let price = paid::price_of(capability, things);
    if let (Verb::Delete, None) = (capability.verb, &price) {
        let id = given.try_get_one::<String>("id").ok().flatten();
        let question = delete_question(crm, capability.resource, id, session).await;
        return session.insist(&question).await;
    }
    let mut effects = capability
        .operations
        .iter()
        .filter_map(|id| crm.api().operation(id));
    let deletes = effects.any(|operation| operation.effect == Effect::Delete);
    let doubts: Vec<_> = capability.doubts.iter().map(ToString::to_string).collect();
    match question(crm.vendor(), &command, deletes, price.as_deref(), &doubts) {
        Some(question) => session.insist(&question).await,
        None => Ok(()),
    }
}

/// What to ask before a record is removed. Where there is somebody to ask, the record is read and
/// named; elsewhere the question ends in an error, which holds nothing personal.
async fn delete_question(
    crm: &Crm,
    resource: Resource,
    id: Option<&String>,
    session: &Session,
) -> String {
    let vendor = crm_facade::vendor(crm.vendor()).map_or(crm.vendor(), |vendor| vendor.name);
    let what = resource.as_str().replace('_', " ");
    let label = match id {
        Some(id) if session.asks() => {
            let record = invoke::record(crm, resource, id).await;
            record.as_ref().and_then(invoke::label)
        }
        _ => None,
    };
    let id = id.map(String::as_str).unwrap_or_default();
    match label {
        Some(label) => format!("Delete {label} ({what} {id}) at {vendor}?"),
        None => format!("Delete {what} {id} at {vendor}?"),
    }
}

/// What to ask before a phone rings.
pub(crate) fn dialling_question(vendor: &str, what: &str) -> String {
    format!("{what} at {vendor} dials: a phone rings. Go on?")
}

/// Whether an operation is one that a call is placed with.
pub(crate) fn dials(crm: &Crm, operation: &str) -> bool {
    let mut placing = crm
        .capabilities()
        .iter()
        .filter(|known| known.verb == Verb::Place);
    placing.any(|known| known.operations.contains(&operation))
}

/// What to ask before something is removed or paid for.
pub(crate) fn question(
    vendor: &str,
    what: &str,
    deletes: bool,
    price: Option<&str>,
    doubts: &[String],
) -> Option<String> {
    let effect = match (deletes, price) {
        (false, None) => return None,
        (true, None) => "removes data".to_owned(),
        (false, Some(price)) => format!("costs credits: {price}"),
        (true, Some(price)) => format!("removes data and costs credits: {price}"),
    };
    let doubt = match doubts {
        [] => String::new(),
        doubts => format!(" It rests on less than documented: {}.", doubts.join("; ")),
    };
    Some(format!("{what} at {vendor} {effect}.{doubt} Go on?"))
}

/// Tells which of the fields that are shown no row has, though the records have them.
fn tell_lacking(
    capability: &Capability,
    given: &ArgMatches,
    of: Option<Resource>,
    session: &Session,
) {
    let output = session.output();
    if given.get_flag("whole") || output.raw() {
        return;
    }
    let table = of.map(table_columns).unwrap_or_default();
    let is_shown = |field: &&&str| match (output.fields(), output.format()) {
        ([], Format::Table) => table.contains(*field),
        ([], _) => true,
        (fields, _) => fields.iter().any(|path| {
            let is_first = |path: &str| path.split('.').next() == Some(**field);
            is_first(path) || short(path).is_some_and(is_first)
        }),
    };
    let lacking: Vec<_> = capability
        .rows_lack
        .iter()
        .filter(is_shown)
        .copied()
        .collect();
    if !lacking.is_empty() {
        session.say(format!(
            "the rows of this list lack `{}`; --whole reads each record, with one call more a row",
            lacking.join("`, `")
        ));
    }
}

async fn list(
    (mut rows, of): (Box<dyn Rows>, Option<Resource>),
    vendor: &str,
    given: &ArgMatches,
    session: &Session,
) -> Result<(), Failure> {
    let output = session.output();
    let told = given.get_one::<u64>("limit").copied();
    let limit = match (told, output.format()) {
        (Some(0), _) => u64::MAX,
        (Some(limit), _) => limit,
        (None, Format::Table) => TABLE_ROWS,
        (None, _) => u64::MAX,
    };
    let (table, csv) = columns(of);
    let sort = given.get_one::<String>("sort");
    let sort = sort.map(|field| Sort::of(field, &csv)).transpose()?;
    let mut kept = sort.as_ref().map(|_| Vec::new());
    let mut writer = output.rows(table, &csv);
    let mut came = 0;
    let progress = match output.keeps_terminal_busy() {
        true => Progress::hidden(),
        false => session.progress("rows", None),
    };
    let mut failure = None;
    while came < limit {
        match rows.next().await {
            Some(Ok(row)) => {
                match &mut kept {
                    Some(kept) => kept.push(row),
                    None => writer.push(row)?,
                }
                came += 1;
                progress.add(1);
            }
            Some(Err(error)) => {
                failure = Some(match came {
                    // Nothing came that could be continued after.
                    0 => error.into(),
                    _ => interrupted(error, session),
                });
                break;
            }
            None => break,
        }
    }
    // The rows that came may be all that come, though the vendor counts more.
    let missing = rows.total().unwrap_or_default();
    let missing = missing.saturating_sub(came);
    if failure.is_none() && came == limit && (1..=PEEKED).contains(&missing) {
        let _ = rows.next().await;
    }
    progress.finish();
    let is_full = came == limit && (told.is_none() || sort.is_some());
    let stopped = is_full
        && match rows.total() {
            Some(total) => total > came,
            None => matches!(rows.next().await, Some(Ok(_))),
        };
    let is_empty = came == 0;
    if let (Some(sort), Some(mut kept)) = (&sort, kept) {
        sort.sort(&mut kept);
        kept.into_iter().try_for_each(|row| writer.push(row))?;
    }
    tell(&writer.finish()?, session);
    let doubt = doubt::words(rows.end(), vendor);
    let failure = match (failure, doubt::lacking(rows.end(), vendor)) {
        (None, Some(lacking)) => Some(Failure::new(Exit::Partly, lacking)),
        (failure, _) => {
            if let Some(doubt) = doubt {
                session.say(doubt);
            }
            failure
        }
    };
    match failure {
        Some(failure) => Err(failure),
        None if is_empty => {
            session.say("no rows");
            Ok(())
        }
        None if stopped && sort.is_some() => {
            let (rows, field) = (
                counted(limit, "row"),
                sort.map(|sort| sort.field().to_owned()),
            );
            session.say(format!(
                "the first {rows} of the vendor's were sorted by {}; --limit 0 sorts all",
                field.unwrap_or_default()
            ));
            Ok(())
        }
        None if stopped => {
            let rows = counted(limit, "row");
            session.say(format!("stopped after {rows}; --limit 0 shows all"));
            Ok(())
        }
        None => Ok(()),
    }
}

/// A list that ended early, with the place to continue at.
fn interrupted(error: crm_facade::Error, session: &Session) -> Failure {
    let checkpoint = error.checkpoint().and_then(resume::keep);
    let failure = Failure::from(error);
    match checkpoint {
        Some(checkpoint) => {
            let before = failure.advice.as_ref().map(|advice| format!("{advice}; "));
            let advice = format!(
                "{}continue after the rows that came with `{}`",
                before.unwrap_or_default(),
                session.again("--resume", &checkpoint)
            );
            failure.advice(advice)
        }
        None => failure,
    }
}

fn columns(of: Option<Resource>) -> (&'static [&'static str], Vec<&'static str>) {
    match of {
        Some(resource) => (table_columns(resource), csv_columns(resource)),
        None => (&[], Vec::new()),
    }
}

fn many(rows: Vec<Row>, of: Option<Resource>, session: &Session) -> Result<(), Failure> {
    let (table, csv) = columns(of);
    let cost = rows.first().and_then(|row| row.cost.clone());
    let is_empty = rows.is_empty();
    let mut writer = session.output().rows(table, &csv);
    for row in rows {
        writer.push(row)?;
    }
    tell(&writer.finish()?, session);
    if is_empty {
        session.say("no rows");
    }
    paid::tell_price(cost.as_ref(), session);
    Ok(())
}

fn one(row: Row, session: &Session) -> Result<(), Failure> {
    let cost = row.cost.clone();
    tell(&session.output().record(row)?, session);
    paid::tell_price(cost.as_ref(), session);
    Ok(())
}

fn written(done: Done, crm: &Crm, action: &Action, session: &Session) -> Result<(), Failure> {
    let Done {
        mut row,
        outcome,
        follow_up,
    } = done;
    let cost = row.cost.clone();
    let json = session.output().is_json();
    let losses = match json {
        true => Vec::new(),
        false => std::mem::take(&mut row.losses),
    };
    if let (false, Value::Object(fields)) = (json, &mut row.value) {
        fields.retain(|name, value| {
            !matches!(name.as_str(), "follow_up" | "doubts") && !value.is_null()
        });
        if let Outcome::Unknown { .. } = outcome {
            fields.insert("outcome".to_owned(), json!("unknown"));
        }
    }
    session.output().record(row)?;
    // A field that was given and is not written is told, whatever else is not.
    for loss in losses {
        session.warn(format!("lost: {loss}"));
    }
    if let Outcome::Unknown { how_to_find_out } = &outcome {
        let failure = Failure::new(
            Exit::Partly,
            format!(
                "{}.{}: {}: {how_to_find_out}",
                action.resource,
                action.verb,
                crm.vendor()
            ),
        );
        return Err(match in_doubt(crm.vendor(), action.resource, action.verb) {
            Some(advice) => failure.advice(advice),
            None => failure,
        });
    }
    if json {
        return Ok(());
    }
    if let Some(next) = follow_up {
        let tells = next.tells;
        session.say(match command_of(next.resource, next.verb) {
            Some(command) => {
                format!("next: `crm {command}` tells {tells}; `crm {command} --help` shows how")
            }
            None => format!("next: {}.{} tells {tells}", next.resource, next.verb),
        });
    }
    let capability = crm.capability(action.resource, action.verb);
    for doubt in &capability.doubts {
        session.say(format!("less than documented: {doubt}"));
    }
    paid::tell_price(cost.as_ref(), session);
    Ok(())
}

fn tell(told: &OutputNotes, session: &Session) {
    for line in told.lines() {
        session.say(line);
    }
}
