//! `crm check`: holds a vendor's live API against its specification.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::{Args, value_parser};
use crm_facade::Crm;
use crm_facade::api::Effect;
use crm_facade::check::{Budget, Plan, Report, Service, Step};
use serde::Serialize;
use serde_json::json;

use crate::failure::{Exit, Failure};
use crate::output::{Format, Row};
use crate::resources::price;
use crate::session::Session;
use crate::terminal::{Shown, calm, data};
use crate::words::counted;
use crate::written;

pub(crate) const HELP: &str = "\
Calls a few operations that only read and cost nothing, and compares the responses with the
specification: status, fields, types, pages, totals, jobs, headers. It changes nothing at the vendor.
The report has names of fields, types, counts and the date, and never a value of your account.

A difference with * contradicts the specification. What agrees is named by its fact: the path, the
method, the request as documented, the fields of the response, the status, the paging, and for a job
its states. The last lines show which verbs work on this account. A verb that is not proved was not
called, or its responses proved nothing. Please send the file of --evidence to the maintainers.

The exit status is 8 if the service contradicts the specification, and 7 if the check ended early.

Examples:
  crm check minotaur --dry-run
  crm check minotaur --evidence minotaur.yaml
  crm check lunarsend/v2 --max-calls 15 --format json
  crm check snov --include domain_search_start";

/// What `crm check` takes.
#[derive(Args, Debug)]
pub(crate) struct Check {
    /// Vendor to check, such as `minotaur` or `lunarsend/v1`
    #[arg(value_name = "VENDOR")]
    vendor_name: String,
    /// Maximum number of calls
    #[arg(long, value_name = "COUNT", default_value_t = 40, value_parser = value_parser!(u32).range(1..=1000))]
    max_calls: u32,
    /// Maximum number of calls of each operation; more calls check more pages and records
    #[arg(long, value_name = "COUNT", default_value_t = 6, value_parser = value_parser!(u32).range(1..=100))]
    depth: u32,
    /// Also call this operation, which writes or costs credits, once, with the documented example;
    /// asks first. It changes or deletes only what the check itself has created by another included
    /// operation. Can be repeated
    #[arg(long, value_name = "OPERATION")]
    include: Vec<String>,
    /// Show what would be called, and call nothing
    #[arg(long)]
    dry_run: bool,
    /// Write the result to this new file, for the maintainers; `{date}` in its name becomes the
    /// date
    #[arg(long, value_name = "FILE", value_parser = written::name())]
    evidence: Option<PathBuf>,
    /// Overwrite an existing file
    #[arg(long, requires = "evidence")]
    overwrite: bool,
}

/// Checks a vendor.
///
/// # Errors
///
/// If there is no such vendor or operation, credentials are missing, or the file can't be written.
pub(crate) async fn run(arguments: &Check, session: &Session) -> Result<(), Failure> {
    let crm = session.bulk(&arguments.vendor_name)?;
    let budget = Budget::new()
        .max_calls(arguments.max_calls)
        .depth(arguments.depth);
    let included = arguments.include.iter();
    let budget = included.fold(budget, |budget, operation| budget.include(operation));
    let plan = crm.check_plan(&budget)?;
    if arguments.dry_run {
        return tell_plan(&plan, session);
    }
    if let Some(file) = &arguments.evidence {
        written::free(file, arguments.overwrite)?;
    }
    for step in &plan.steps {
        if let Some(question) = question(&crm, step) {
            session.insist(&question).await?;
        }
    }
    // Before any call, since nothing of the calls would be left.
    let evidence = arguments.evidence.as_deref().map(Evidence::open);
    let evidence = evidence.transpose()?;
    session.say(announcement(&crm, &plan));
    let report = tokio::select! {
        report = crm.check(budget) => report?,
        () = session.interrupted() => return Err(Failure::interrupted()),
    };
    if let Some(evidence) = evidence {
        let account = session.account_for(&arguments.vendor_name, "evidence")?;
        evidence.write(&report, account.as_deref())?;
    }
    tell(&report, session)?;
    if let Some(file) = &arguments.evidence {
        session.say(match report.service {
            Service::Documented => format!(
                "wrote {}, which holds no value of your account; please send it to the maintainers",
                file.display()
            ),
            _ => format!(
                "wrote {}; the maintainers take evidence of the vendor's own address only",
                file.display()
            ),
        });
    }
    judged(&report)
}

/// The exit status that a report has.
fn judged(report: &Report) -> Result<(), Failure> {
    let contradicted = report
        .differences()
        .filter(|(_, difference)| difference.kind.contradicts().is_some())
        .count();
    let vendor = report.vendor;
    if contradicted > 0 {
        let places = counted(contradicted as u64, "place");
        return Err(Failure::new(
            Exit::Partly,
            format!("{vendor} contradicts its specification in {places}"),
        )
        .advice("send the file of --evidence to the maintainers"));
    }
    match report.ended {
        None => Ok(()),
        Some(why) => Err(Failure::new(
            Exit::Temporary,
            format!("the check of {vendor} ended early: {why}"),
        )),
    }
}

/// What is asked before an operation that writes or costs.
fn question(crm: &Crm, step: &Step) -> Option<String> {
    let does = match step.effect {
        Effect::Write => Some("changes data"),
        Effect::Delete => Some("deletes data"),
        Effect::Read => None,
    };
    let costs = step.credits.map(Into::into).as_ref().and_then(price);
    let costs = costs.map(|price| format!("costs credits: {price}"));
    let does: Vec<_> = does.map(str::to_owned).into_iter().chain(costs).collect();
    let (vendor, operation) = (crm.vendor(), step.operation);
    (!does.is_empty()).then(|| {
        let does = does.join(" and ");
        format!("{vendor}: {operation} {does}. Call it once, with the documented example?")
    })
}

fn announcement(crm: &Crm, plan: &Plan) -> String {
    let calls = counted(plan.max_calls.into(), "call");
    let limits: Vec<_> = plan
        .limits
        .iter()
        .map(|limit| format!("{} in {} s", limit.requests, limit.per_seconds))
        .collect();
    let limits = match limits.is_empty() {
        true => "no limit is documented".to_owned(),
        false => format!("the documented limit is {}", limits.join(" and ")),
    };
    let (vendor, generation) = (crm.vendor(), plan.generation);
    format!("{vendor} {generation}: up to {calls}; {limits}")
}

fn tell_plan(plan: &Plan, session: &Session) -> Result<(), Failure> {
    match session.output().format() {
        Format::Table => print(&plan.to_string()),
        Format::Json => print_json(plan),
        Format::Ndjson | Format::Csv => {
            let steps = plan.steps.iter();
            let rows = steps.map(|step| {
                let needs: Vec<_> = step.needs.iter().map(|need| need.name.as_str()).collect();
                Row::new(json!({
                    "operation": step.operation,
                    "method": step.method,
                    "path": step.path,
                    "calls": step.calls,
                    "needs": needs.join(" "),
                }))
            });
            session.show(rows.collect(), &[], &[])?;
            Ok(())
        }
    }
}

fn tell(report: &Report, session: &Session) -> Result<(), Failure> {
    match session.output().format() {
        Format::Table => print(&report.to_string()),
        Format::Json => print_json(report),
        Format::Ndjson | Format::Csv => {
            let operations = report.operations.iter();
            let rows = operations.map(|operation| {
                let agrees: Vec<_> = operation.agrees.iter().map(|fact| fact.as_str()).collect();
                let differs: Vec<_> = operation
                    .differences
                    .iter()
                    .map(ToString::to_string)
                    .collect();
                let told = |words: String| (!words.is_empty()).then_some(words);
                Row::new(json!({
                    "operation": operation.operation,
                    "standing": operation.standing(),
                    "calls": operation.calls,
                    "agrees": told(agrees.join(" ")),
                    "differs": told(differs.join("; ")),
                    "not_seen": told(operation.unseen.join(" ")),
                    "why": operation.why,
                }))
            });
            session.show(rows.collect(), &[], &[])?;
            Ok(())
        }
    }
}

fn print(text: &str) -> Result<(), Failure> {
    let mut out = data(Shown::Text);
    out.write_all(calm(text).as_bytes())?;
    Ok(out.flush()?)
}

fn print_json(value: &impl Serialize) -> Result<(), Failure> {
    let mut out = data(Shown::Json);
    serde_json::to_writer_pretty(&mut out, value).map_err(std::io::Error::from)?;
    writeln!(out)?;
    Ok(out.flush()?)
}

/// The file for the maintainers, which is opened before the check and written after it.
struct Evidence<'a> {
    path: &'a Path,
    file: File,
    /// Whether nothing stands in it that is worth keeping.
    is_empty: bool,
}

impl<'a> Evidence<'a> {
    fn open(path: &'a Path) -> Result<Self, Failure> {
        let is_empty = !path.exists();
        let file = File::options()
            .write(true)
            .create(true)
            .truncate(false)
            .open(path);
        let file = file.map_err(|error| failed(path, &error))?;
        Ok(Self {
            path,
            file,
            is_empty,
        })
    }

    fn write(mut self, report: &Report, account: Option<&str>) -> Result<(), Failure> {
        let text = report.evidence(account.unwrap_or("none"));
        self.file
            .set_len(0)
            .and_then(|()| self.file.write_all(text.as_bytes()))
            .map_err(|error| failed(self.path, &error))?;
        self.is_empty = false;
        Ok(())
    }
}

impl Drop for Evidence<'_> {
    fn drop(&mut self) {
        if self.is_empty {
            // It would stand in the way of the next check. If it can't be removed, that one says so.
            let _ = std::fs::remove_file(self.path);
        }
    }
}

fn failed(path: &Path, error: &std::io::Error) -> Failure {
    Failure::new(
        Exit::Other,
        format!("can't write the evidence to {}: {error}", path.display()),
    )
    .advice("check the directory and who may write to it")
}
