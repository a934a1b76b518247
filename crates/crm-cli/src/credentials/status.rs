//! `crm status`: which credentials are used, and whether the vendors accept them.

use clap::Args;
use serde_json::{Value, json};

use super::probe::{Probe, Verdict, probe};
use crate::config::{CredentialStatus, variables};
use crate::failure::{Exit, Failure};
use crate::output::Row;
use crate::quota;
use crate::session::{Session, split};

pub(crate) const HELP: &str = "\
Tests the credentials of each vendor with one free call that only reads. Vendors without credentials
are not called. Credits are shown if the vendor returns them in that call.

Examples:
  crm status
  crm status minotaur --format json
  crm status --vendor snov --profile work";

/// What `crm status` takes.
#[derive(Args, Debug)]
pub(crate) struct Status {
    /// Vendor to test [default: all vendors]
    #[arg(value_name = "VENDOR")]
    vendor_name: Option<String>,
}

const COLUMNS: [&str; 6] = [
    "vendor",
    "status",
    "credentials_from",
    "plan",
    "credits_left",
    "requests_free",
];

/// What data have besides the columns of the table.
const BESIDES: [&str; 5] = ["missing", "tested_with", "workspace", "address", "why"];

/// Tells how vendors' credentials stand.
///
/// # Errors
///
/// If there is no such vendor, one that was named has no credentials, or one rejects them.
pub(crate) async fn run(arguments: &Status, session: &Session) -> Result<(), Failure> {
    let named = arguments.vendor_name.as_ref();
    let named = named.or(session.globals().vendor.as_ref());
    let vendors: Vec<_> = match named {
        Some(name) => vec![split(name)?],
        None => crm_facade::vendors()
            .iter()
            .map(|vendor| (vendor, None))
            .collect(),
    };
    let (mut rows, mut failures) = (Vec::new(), Vec::new());
    let mut any = false;
    for (vendor, generation) in vendors {
        let (row, failure) = tokio::select! {
            told = of(vendor, generation, named.is_some(), session) => told,
            () = session.interrupted() => return Err(Failure::interrupted()),
        };
        any |= row["status"] != CredentialStatus::Missing.as_str();
        rows.push(Row::new(row));
        failures.extend(failure);
    }
    session.show(rows, &COLUMNS, &[&COLUMNS[..], &BESIDES].concat())?;
    if !any && named.is_none() {
        session.say(
            "there are no credentials yet: `crm login VENDOR` stores them, and --sandbox needs none",
        );
    }
    // A file that can't be used is in the way of every vendor, and is told once.
    failures.dedup();
    let mut failures = failures.into_iter();
    let Some(first) = failures.next() else {
        return Ok(());
    };
    for failure in failures {
        session.warn(failure.message);
    }
    Err(first)
}

/// A row of a vendor, and why it does not work.
async fn of(
    vendor: &'static crm_facade::Vendor,
    generation: Option<&str>,
    is_named: bool,
    session: &Session,
) -> (Value, Option<Failure>) {
    let mut row = json!({ "vendor": vendor.id });
    let settings = match session.settings_of(vendor) {
        Ok(settings) => settings,
        Err(failure) => {
            row["status"] = "unusable".into();
            row["why"] = failure.message.as_str().into();
            return (row, Some(failure));
        }
    };
    row["credentials_from"] = "sandbox".into();
    if let Some(settings) = &settings {
        row["credentials_from"] = settings.taken_from().into();
        row["address"] = settings.address().into();
        let status = settings.status();
        if status != CredentialStatus::Complete {
            let missing = settings.missing().join(", ");
            row["status"] = status.as_str().into();
            row["missing"] = missing.as_str().into();
            let is_failure = is_named || status == CredentialStatus::Incomplete;
            return (row, is_failure.then(|| lacking(vendor, status, &missing)));
        }
    }
    let name = match generation {
        Some(generation) => format!("{}/{generation}", vendor.id),
        None => vendor.id.to_owned(),
    };
    let probe = match session.crm(&name) {
        Ok(crm) => probe(&crm).await,
        Err(failure) => Probe {
            verdict: Verdict::Unknown(failure),
            command: String::new(),
            account: None,
        },
    };
    row["status"] = probe.verdict.as_str().into();
    row["tested_with"] = format!("crm {}", probe.command).into();
    let account = probe.account.unwrap_or_default();
    row["plan"] = account["plan_name"].clone();
    row["workspace"] = account["workspace_name"].clone();
    row["credits_left"] = account["credits_left"].clone();
    if let (Some(settings), Some(quota)) = (&settings, session.quota())
        && let Some(account) = settings.quota(vendor, quota)
        && let Ok(status) = account.status().await
    {
        row["requests_free"] = quota::free(&status).into();
    }
    let failure = probe.verdict.failure();
    row["why"] = failure
        .as_ref()
        .map(|failure| failure.message.as_str())
        .into();
    (row, failure)
}

fn lacking(vendor: &crm_facade::Vendor, status: CredentialStatus, missing: &str) -> Failure {
    let what = match status {
        CredentialStatus::Incomplete => format!("the credentials lack {missing}"),
        _ => "there are no credentials".to_owned(),
    };
    Failure::new(Exit::Configuration, format!("{}: {what}", vendor.id)).advice(format!(
        "store the credentials with `crm login {}`, or set {}",
        vendor.id,
        variables(vendor).join(" and ")
    ))
}
