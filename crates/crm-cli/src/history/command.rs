//! `crm history`: what was written, by which command, and with what outcome.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::file::{Entry, Journal};
use crate::failure::{Exit, Failure};
use crate::output::Row;
use crate::resources::invoke::label;
use crate::session::{Session, split};
use crate::words::counted;

/// What `crm history` takes.
#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct History {
    #[command(subcommand)]
    action: Option<Action>,
    /// Run or entry to show, such as `12` or `12.3` [default: all]
    #[arg(value_name = "RUN|ENTRY")]
    name: Option<String>,
    /// Show only writes since this date, time or age: `2026-05-01`, `2h`, `7d`
    #[arg(long, value_name = "TIME")]
    since: Option<String>,
    /// Show only writes that failed or whose outcome is unknown
    #[arg(long)]
    failed: bool,
    /// Maximum number of entries to show, the latest ones; 0 for all
    #[arg(long, value_name = "ENTRIES", default_value_t = 100)]
    limit: usize,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Remove old entries from the history
    #[command(after_help = "Examples:\n  crm history prune --before 90d --yes")]
    Prune {
        /// Remove entries from before this date, time or age: `2026-05-01`, `90d`
        #[arg(long, value_name = "TIME")]
        before: String,
    },
}

/// What the help of the command says.
pub(crate) const HELP: &str = "\
Each write of each command is recorded in $XDG_STATE_HOME/crm/history.ndjson or
~/.local/state/crm/history.ndjson, which only you can read: the time, the record, the fields that were
written and, if the record was read before, their earlier values. --no-history keeps a command out of
it. A copy or an import is one entry, which names its journal; `crm history RUN` shows its writes. A
sandbox whose data end with the command has no history. `crm undo` takes writes back.

Examples:
  crm history
  crm history --since 7d --failed
  crm history --since 2026-05-01 --vendor minotaur --format csv";

const COLUMNS: [&str; 7] = [
    "entry", "at", "vendor", "command", "record", "fields", "outcome",
];

/// What a file has besides the columns of the table.
const BESIDES: [&str; 7] = [
    "id",
    "operation",
    "journal",
    "before",
    "after",
    "undoes",
    "error",
];

/// Shows the history, or removes from it.
///
/// # Errors
///
/// If it can't be read or written, or there is no such entry.
pub(crate) async fn run(arguments: &History, session: &Session) -> Result<(), Failure> {
    let journal = journal()?;
    if let Some(Action::Prune { before }) = &arguments.action {
        return prune(&journal, before, session).await;
    }
    let mut entries = match &arguments.name {
        Some(name) => journal.entries_with(name)?,
        None => journal.entries()?,
    };
    let all = entries.len();
    if let Some(name) = &arguments.name {
        entries = named(entries, name)?;
    }
    if let Some(since) = &arguments.since {
        let since = time(since)?;
        entries.retain(|entry| is_since(entry, since));
    }
    if let Some(vendor) = &session.globals().vendor {
        let (vendor, _) = split(vendor)?;
        entries.retain(|entry| entry.write.vendor == vendor.id);
    }
    if arguments.failed {
        entries.retain(Entry::is_failed);
    }
    let output = session.output();
    if let ([entry], Some(_)) = (entries.as_slice(), &arguments.name) {
        output.record(Row::new(shown(entry, &journal)?))?;
        return Ok(());
    }
    let left_out = match arguments.limit {
        0 => 0,
        limit => entries.len().saturating_sub(limit),
    };
    let count = entries.len();
    let mut rows = Vec::new();
    for entry in entries.iter().skip(left_out) {
        rows.push(Row::new(shown(entry, &journal)?));
    }
    session.show(rows, &COLUMNS, &[&COLUMNS[..], &BESIDES].concat())?;
    match (all, count) {
        (0, _) => session.say(format!(
            "nothing was written yet; the history will be in {}",
            journal.path().display()
        )),
        (_, 0) => session.say("no entry is like that"),
        _ if left_out > 0 => {
            let earlier = match left_out {
                1 => "1 earlier entry is".to_owned(),
                _ => format!("{left_out} earlier entries are"),
            };
            session.say(format!("{earlier} left out; --limit 0 shows all"));
        }
        _ => {}
    }
    Ok(())
}

async fn prune(journal: &Journal, before: &str, session: &Session) -> Result<(), Failure> {
    let before = time(before)?;
    let old = journal.entries()?;
    let old = old.iter().filter(|entry| !is_since(entry, before)).count();
    let entries = match old {
        1 => "1 entry".to_owned(),
        _ => format!("{old} entries"),
    };
    if old > 0 {
        let question =
            format!("Remove {entries} from the history? Their writes can't be undone after that.");
        session.insist(&question).await?;
        journal.retain(|entry| is_since(entry, before))?;
    }
    session.say(format!("removed {entries} from the history"));
    Ok(())
}

/// The journal of this user.
pub(super) fn journal() -> Result<Journal, Failure> {
    Journal::usual().ok_or_else(|| {
        Failure::configuration("there is no directory to keep the history in")
            .advice("set HOME or XDG_STATE_HOME")
    })
}

/// The names of the writes that were taken back.
pub(super) fn undone(entries: &[Entry]) -> impl Iterator<Item = String> {
    let undos = entries.iter().filter(|entry| !entry.is_failed());
    undos.filter_map(|entry| entry.write.undoes.clone())
}

/// The entries of a run, or the one entry of a name.
pub(super) fn named(entries: Vec<Entry>, name: &str) -> Result<Vec<Entry>, Failure> {
    // The entry of a copy or an import stands for all that it wrote.
    let run = entries
        .iter()
        .find(|entry| entry.is_transfer() && entry.name() == name)
        .map(|entry| entry.run.to_string());
    let name = run.as_deref().unwrap_or(name);
    let found: Vec<_> = entries
        .into_iter()
        .filter(|entry| entry.run.to_string() == name || entry.name() == name)
        .collect();
    match found.is_empty() {
        true => Err(Failure::new(
            Exit::NotFound,
            format!("the history has no run or entry `{name}`"),
        )
        .advice("`crm history` lists them")),
        false => Ok(found),
    }
}

/// An entry as it is shown.
fn shown(entry: &Entry, journal: &Journal) -> Result<Value, Failure> {
    let outcome = journal.broken_off(entry)?;
    let write = &entry.write;
    let known = [&write.before, &write.after];
    let label = known
        .into_iter()
        .flatten()
        .find_map(|fields| label(&Value::Object(fields.clone())));
    let record = match (label, &write.id) {
        (Some(label), _) => Some(label),
        (None, Some(id)) => Some(id.clone()),
        (None, None) => entry.journal.clone(),
    };
    let fields: Vec<_> = write
        .after
        .iter()
        .flat_map(|after| after.keys().map(String::as_str))
        .collect();
    Ok(json!({
        "entry": entry.name(),
        "at": entry.at,
        "vendor": write.vendor,
        "command": entry.command,
        "record": record,
        "id": write.id,
        "operation": write.operation,
        "journal": entry.journal,
        "fields": fields,
        "before": write.before,
        "after": write.after,
        "undoes": write.undoes,
        "outcome": outcome.as_ref().unwrap_or(&entry.outcome),
        "error": entry.error,
    }))
}

fn is_since(entry: &Entry, since: DateTime<Utc>) -> bool {
    let at = DateTime::parse_from_rfc3339(&entry.at);
    at.is_ok_and(|at| at.to_utc() >= since)
}

/// A day, a time, or how long ago: `2026-05-01`, `2026-05-01T09:00:00Z`, `90m`, `2h`, `7d`.
fn time(text: &str) -> Result<DateTime<Utc>, Failure> {
    if let Ok(time) = DateTime::parse_from_rfc3339(text) {
        return Ok(time.to_utc());
    }
    if let Ok(day) = text.parse::<NaiveDate>() {
        return Ok(day.and_time(chrono::NaiveTime::MIN).and_utc());
    }
    let ago = text.split_at_checked(text.len().saturating_sub(1));
    let ago = ago.and_then(|(number, unit)| {
        let number = number.parse().ok()?;
        match unit {
            "m" => Duration::try_minutes(number),
            "h" => Duration::try_hours(number),
            "d" => Duration::try_days(number),
            _ => None,
        }
    });
    let time = ago.and_then(|ago| super::now().checked_sub_signed(ago));
    time.ok_or_else(|| {
        Failure::usage(format!("`{text}` is not a time"))
            .advice("write a day such as 2026-05-01, or how long ago: 90m, 2h, 7d")
    })
}

/// A number of entries, in words.
pub(super) fn writes(number: usize) -> String {
    counted(number as u64, "write")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_days_times_or_how_long_ago() {
        let at = |text| time(text).expect("a time").to_rfc3339();
        assert_eq!(at("2026-05-01"), "2026-05-01T00:00:00+00:00");
        assert_eq!(at("2026-05-01T09:00:00+02:00"), "2026-05-01T07:00:00+00:00");
        let week = chrono::TimeDelta::days(7);
        let earliest = crate::history::now() - week;
        let then = time("7d").expect("a time");
        assert!(earliest <= then && then <= crate::history::now() - week);
        for text in ["", "7", "d", "7y", "yesterday", "2026-13-01", "é"] {
            assert!(time(text).is_err(), "{text}");
        }
    }
}
