//! How a verb is carried out, the same for all.

use clap::ArgMatches;
use crm_facade::api::Effect;
use crm_facade::{
    Capability, Checkpoint, Cost, Crm, Lane, Options, Outcome, Resource, Support, Verb,
};
use crm_transfer::doubt;
use serde_json::{Value, json};

use super::reply::{Done, Reply, Rows, csv_columns, table_columns};
use super::{Action, command_of};
use crate::failure::{Exit, Failure, in_doubt};
use crate::output::{Format, Row, Told};
use crate::progress::Progress;
use crate::session::Session;
use crate::words::counted;

/// Rows of a table, unless told.
const TABLE_ROWS: u64 = 100;

/// Rows beyond a limit up to which it is found out whether they are there: they may fit on a page.
const PEEKED: u64 = 50;

/// Carries a verb out: arguments, questions, the call, the result.
pub(crate) async fn run(
    action: &'static Action,
    given: &ArgMatches,
    session: &Session,
) -> Result<(), Failure> {
    let call = (action.prepare)(given)?;
    // A list may be of many pages.
    let crm = session.chosen(match action.rows {
        true => Lane::Bulk,
        false => Lane::Interactive,
    })?;
    let capability = crm.capability(action.resource, action.verb);
    announce(&crm, &capability, session).await?;
    let options = options(action, given, session)?;
    let work = async {
        match call(&crm, options, session.output()).await? {
            Reply::Rows(rows, of) => list((rows, of), crm.vendor(), given, session).await,
            Reply::Many(rows, of) => many(rows, of, session),
            Reply::One(row) => one(row, session),
            Reply::Written(done) => written(*done, &crm, action, session),
        }
    };
    tokio::select! {
        done = work => done,
        () = session.interrupted() => Err(Failure::interrupted()),
    }
}

fn options(action: &Action, given: &ArgMatches, session: &Session) -> Result<Options, Failure> {
    let mut options = Options::new();
    if session.output().raw() {
        options = options.keep_raw();
    }
    if action.may_cost()
        && let Some(credits) = given.get_one::<u64>("max_credits")
    {
        options = options.max_credits(*credits);
    }
    if !action.rows {
        return Ok(options);
    }
    if action.may_cost() {
        let budgeted = given.contains_id("max_credits");
        options = ask_before_pages(options, action, session, budgeted);
    }
    if let Some(size) = given.get_one::<usize>("page_size") {
        options = options.page_size(*size);
    }
    if let Some(text) = given.get_one::<String>("resume") {
        let checkpoint: Checkpoint = serde_json::from_str(text).map_err(|_| {
            Failure::usage("`--resume` holds no checkpoint")
                .advice("give it as it was told when the list was interrupted")
        })?;
        options = options.resume(checkpoint);
    }
    Ok(options)
}

/// Tells the price of each further page of a list, and asks unless there is a budget or `--yes`.
fn ask_before_pages(
    options: Options,
    action: &Action,
    session: &Session,
    budgeted: bool,
) -> Options {
    let asker = session.asker();
    let name = format!("{}.{}", action.resource, action.verb);
    options.before_paid_page(move |page| {
        let price = price(&page.cost).unwrap_or_default();
        let told = format!("the next page of {name} costs credits: {price}");
        Box::pin(async move {
            match budgeted {
                true => {
                    asker.say(told);
                    true
                }
                false => asker.confirm_page(told).await,
            }
        })
    })
}

/// Tells what emulation takes, and asks before anything is removed or paid for, and before a phone
/// rings.
async fn announce(crm: &Crm, capability: &Capability, session: &Session) -> Result<(), Failure> {
    match &capability.support {
        Support::Unsupported { .. } => return Ok(()),
        Support::Emulated { .. } if !session.globals().emulate => return Ok(()),
        Support::Emulated { how, calls, .. } => {
            session.say(format!("emulated: {how}; calls: {calls}"));
        }
        _ => {}
    }
    let effects = capability
        .operations
        .iter()
        .filter_map(|id| crm.api().operation(id));
    let deletes = effects
        .into_iter()
        .any(|operation| operation.effect == Effect::Delete);
    let price = capability.cost.as_ref().and_then(price);
    if capability.verb == Verb::Place {
        let question = dialling_question(crm.vendor(), &capability.name());
        return session.insist(&question).await;
    }
    let doubts: Vec<_> = capability.doubts.iter().map(ToString::to_string).collect();
    let price = price.as_deref();
    match question(crm.vendor(), &capability.name(), deletes, price, &doubts) {
        Some(question) => session.insist(&question).await,
        None => Ok(()),
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

/// What something costs, in words; `None` if it is free.
pub(crate) fn price(cost: &Cost) -> Option<String> {
    let per = cost.per.as_deref();
    let amount = match (cost.credits, per) {
        (Some(0), _) => return None,
        (Some(credits), Some(per)) => format!("{credits} per {per}"),
        (Some(credits), None) => credits.to_string(),
        (None, Some(per)) => format!("an undocumented number per {per}"),
        (None, None) => "an undocumented number".to_owned(),
    };
    Some(match &cost.note {
        Some(note) => format!("{amount} ({note})"),
        None => amount,
    })
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
    let mut writer = output.rows(table, &csv);
    let progress = match output.keeps_terminal_busy() {
        true => Progress::hidden(),
        false => session.progress("rows", None),
    };
    let mut failure = None;
    while writer.written() < limit {
        match rows.next().await {
            Some(Ok(row)) => {
                writer.push(row)?;
                progress.add(1);
            }
            Some(Err(error)) => {
                failure = Some(match writer.written() {
                    // Nothing came that could be gone on after.
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
    let missing = missing.saturating_sub(writer.written());
    if failure.is_none() && writer.written() == limit && (1..=PEEKED).contains(&missing) {
        let _ = rows.next().await;
    }
    progress.finish();
    let stopped = writer.written() == limit && told.is_none();
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
        None if stopped => {
            let rows = counted(limit, "row");
            session.say(format!("stopped after {rows}; --limit 0 shows all"));
            Ok(())
        }
        None => Ok(()),
    }
}

/// A list that ended early, with the place to go on at.
fn interrupted(error: crm_facade::Error, session: &Session) -> Failure {
    let checkpoint = error
        .checkpoint()
        .and_then(|checkpoint| serde_json::to_string(checkpoint).ok());
    let failure = Failure::from(error);
    match checkpoint {
        Some(checkpoint) => {
            let before = failure.advice.as_ref().map(|advice| format!("{advice}; "));
            let advice = format!(
                "{}go on after the rows that came with `{}`",
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
    let mut writer = session.output().rows(table, &csv);
    for row in rows {
        writer.push(row)?;
    }
    tell(&writer.finish()?, session);
    tell_price(cost, session);
    Ok(())
}

fn one(row: Row, session: &Session) -> Result<(), Failure> {
    let cost = row.cost.clone();
    tell(&session.output().record(row)?, session);
    tell_price(cost, session);
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
    if let (false, Value::Object(fields)) = (json, &mut row.value) {
        fields.retain(|name, value| {
            !matches!(name.as_str(), "follow_up" | "doubts") && !value.is_null()
        });
        if let Outcome::Unknown { .. } = outcome {
            fields.insert("outcome".to_owned(), json!("unknown"));
        }
    }
    tell(&session.output().record(row)?, session);
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
                format!("next: `crm {command} --help`, which tells {tells}")
            }
            None => format!("next: {}.{} tells {tells}", next.resource, next.verb),
        });
    }
    let capability = crm.capability(action.resource, action.verb);
    for doubt in &capability.doubts {
        session.say(format!("less than documented: {doubt}"));
    }
    tell_price(cost, session);
    Ok(())
}

fn tell(told: &Told, session: &Session) {
    for line in told.lines() {
        session.say(line);
    }
}

/// Tells the price. What was charged is in no response.
fn tell_price(cost: Option<Cost>, session: &Session) {
    if let (false, Some(price)) = (session.output().is_json(), cost.as_ref().and_then(price)) {
        session.say(format!(
            "price by the vendor's documents: {price}; the response does not tell what was charged"
        ));
    }
}
