//! `crm quota`: how much of each vendor's rate limit is used, by all processes of this machine.

use std::path::PathBuf;

use clap::Args;
use crm_shared::{SharedAccount, SharedQuota, Status, WaitingCall, WhenLost};
use serde_json::{Value, json};

use crate::failure::{Exit, Failure};
use crate::output::{Format, Row};
use crate::session::{Session, split};
use crate::terminal::calm;

/// What the help of the command says.
pub(crate) const HELP: &str = "\
All commands that use the same credentials share one quota, however many run at a time: no window has
more requests than the vendor documents. If the vendor asks for a pause, all commands keep it, and a
command that would have to wait for more than a minute ends with an error. The commands also share the
access token, if the vendor issues one. A command with a single request goes before lists, copies,
imports and exports.

The state is in $XDG_STATE_HOME/crm/quota or ~/.local/state/crm/quota, which only you can read. It holds
no credential; an access token in it is sealed with a key made from the client secret. Commands on two
machines don't share a quota. If the state can't be used, a warning says so, and each command keeps the
limits by itself.

--reset forgets what was sent, who waits, and the access token. The vendor does not forget: if commands
send requests right after it, the vendor may block the account for minutes. Use --reset only if the
state is wrong, for example after the vendor has raised your limit.

Examples:
  crm quota
  crm quota snov
  crm quota lunarsend --reset";

/// What `crm quota` takes.
#[derive(Args, Debug)]
pub(crate) struct Quota {
    /// Vendor to show [default: all vendors with credentials]
    #[arg(value_name = "VENDOR")]
    vendor_name: Option<String>,
    /// Forget the stored state of the vendor's quota; asks first
    #[arg(long)]
    reset: bool,
}

/// What processes of this machine share; `None` if there is no place to keep it.
pub(crate) fn shared(quiet: bool) -> Option<SharedQuota> {
    let quota = SharedQuota::file(directory()?).when_lost(WhenLost::KeepLocally);
    Some(quota.on_warning(move |text| {
        if !quiet {
            anstream::eprintln!("warning: {}", calm(text));
        }
    }))
}

/// `$XDG_STATE_HOME/crm/quota`, or the same below `~/.local/state`.
fn directory() -> Option<PathBuf> {
    Some(state_directory()?.join("quota"))
}

/// `$XDG_STATE_HOME/crm`, or the same below `~/.local/state`.
pub(crate) fn state_directory() -> Option<PathBuf> {
    let folder = match std::env::var_os("XDG_STATE_HOME").map(PathBuf::from) {
        // The XDG standard has relative paths ignored.
        Some(folder) if folder.is_absolute() => folder,
        _ => std::env::home_dir()
            .filter(|home| home.is_absolute())?
            .join(".local")
            .join("state"),
    };
    Some(folder.join("crm"))
}

/// Tells how much is used, or forgets it.
///
/// # Errors
///
/// If there is no such vendor, no credentials, or the state can't be used.
pub(crate) async fn run(arguments: &Quota, session: &Session) -> Result<(), Failure> {
    let Some(quota) = session.quota() else {
        return Err(match session.sandbox() {
            Some(_) => Failure::usage("the sandbox keeps to no limits, so it has no quota")
                .advice("leave --sandbox out"),
            None => Failure::configuration("there is no directory to keep the quota in")
                .advice("set HOME or XDG_STATE_HOME"),
        });
    };
    let named = arguments
        .vendor_name
        .as_ref()
        .or(session.globals().vendor.as_ref());
    let vendors: Vec<_> = match named {
        Some(name) => vec![split(name)?.0],
        None if arguments.reset => {
            return Err(Failure::usage("no vendor was named to reset")
                .advice("name one: crm quota VENDOR --reset"));
        }
        None => crm_facade::vendors().iter().collect(),
    };
    let mut told = Vec::new();
    for vendor in vendors {
        let Some(settings) = session.settings_of(vendor)? else {
            continue;
        };
        let Some(account) = settings.quota(vendor, quota) else {
            if named.is_none() {
                continue;
            }
            return Err(Failure::configuration(format!(
                "{}: there are no credentials, so there is no account to tell the quota of",
                vendor.id
            ))
            .advice("see `crm help credentials`"));
        };
        if arguments.reset {
            return reset(&account, vendor.id, settings.base_url(), session).await;
        }
        let status = account.status().await.map_err(unusable)?;
        told.push((vendor.id, status));
    }
    let output = session.output();
    let limits = told
        .iter()
        .flat_map(|(vendor, status)| rows(vendor, status));
    session.show(limits.collect(), &TABLE, &[&TABLE[..], &BESIDES].concat())?;
    if output.format() != Format::Table || !output.fields().is_empty() {
        return Ok(());
    }
    let waiting: Vec<_> = told
        .iter()
        .flat_map(|(vendor, status)| status.waiting.iter().map(|call| waiter(vendor, call)))
        .collect();
    if !waiting.is_empty() {
        anstream::println!();
        session.show(waiting, &WAITERS, &WAITERS)?;
    }
    if let Some(directory) = directory() {
        session.say(format!("the state is in {}", directory.display()));
    }
    Ok(())
}

/// The columns of the table, which fits a narrow terminal.
const TABLE: [&str; 7] = [
    "vendor",
    "limit",
    "used",
    "free",
    "closed_for_s",
    "processes",
    "calls_waiting",
];

/// What a file has besides the columns of the table.
const BESIDES: [&str; 2] = ["waiting", "state"];

/// The columns of the table of who waits.
const WAITERS: [&str; 4] = ["vendor", "for_s", "lane", "who"];

fn waiter(vendor: &str, call: &WaitingCall) -> Row {
    Row::new(json!({
        "vendor": vendor,
        "who": call.who,
        "lane": call.lane.as_str(),
        "for_s": seconds(call.wait),
    }))
}

async fn reset(
    account: &SharedAccount,
    vendor: &str,
    base_url: &str,
    session: &Session,
) -> Result<(), Failure> {
    session
        .insist(&format!(
            "Forget what was sent to {vendor}? The vendor does not forget: requests that are sent \
             right after may be too many, and it may then block the account for minutes."
        ))
        .await?;
    account.reset(base_url).await.map_err(unusable)?;
    session.say(format!("the quota of {vendor} was reset"));
    Ok(())
}

fn unusable(error: crm_runtime::StoreError) -> Failure {
    Failure::new(Exit::Other, format!("can't use the shared quota: {error}"))
        .advice("check the directory, who may write to it, and whether the disk is full")
}

/// A row for each limit; one for a vendor that documents none.
fn rows(vendor: &str, status: &Status) -> Vec<Row> {
    let waiting: Vec<Value> = status
        .waiting
        .iter()
        .map(|call| {
            json!({
                "who": call.who,
                "lane": call.lane.as_str(),
                "for_s": seconds(call.wait),
            })
        })
        .collect();
    let row = |limit: Option<String>, used: Option<u32>, free: Option<u32>| {
        Row::new(json!({
            "vendor": vendor,
            "limit": limit,
            "used": used,
            "free": free,
            "closed_for_s": status.closed_for.map(seconds),
            "processes": status.processes,
            "calls_waiting": waiting.len(),
            "waiting": waiting,
            "state": status.location,
        }))
    };
    if status.windows.is_empty() {
        return vec![row(None, None, None)];
    }
    let windows = status.windows.iter().map(|window| {
        let limit = format!("{} in {} s", window.requests, window.length.as_secs());
        row(Some(limit), Some(window.used), Some(window.free()))
    });
    windows.collect()
}

/// How many requests are free, in words: `58 of 60 in 60 s`.
pub(crate) fn free(status: &Status) -> String {
    let windows = status.windows.iter().map(|window| {
        let (free, requests) = (window.free(), window.requests);
        format!("{free} of {requests} in {} s", window.length.as_secs())
    });
    let windows: Vec<_> = windows.collect();
    windows.join(", ")
}

/// To the tenth, rounded up: whoever waits so long does not come too early.
fn seconds(wait: std::time::Duration) -> f64 {
    (wait.as_secs_f64() * 10.0).ceil() / 10.0
}
