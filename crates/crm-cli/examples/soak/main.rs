//! Copies many contacts under faults, with the program killed again and again, and writes what came
//! of it; `cargo xtask soak` runs it.

mod soak_run;

use std::error::Error;
use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use soak_run::{MINOTAUR, Side, SoakRun, Verdict};

const LUNARSEND: Side = Side {
    vendor: "lunarsend",
    generation: "v2",
    address: "email",
    create: "contacts_create",
    list: "contacts_search",
};

/// Copies many contacts under faults, with the program killed again and again.
#[derive(Parser)]
struct Arguments {
    /// The program `crm`
    #[arg(long)]
    program: PathBuf,
    /// How many contacts the source has
    #[arg(long, default_value_t = 100_000)]
    contacts: u64,
    /// How often the program is killed
    #[arg(long, default_value_t = 20)]
    kills: u64,
    /// Decides data, faults and when to kill
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Seconds that new contacts of the target do not show at the most
    #[arg(long, default_value_t = 30)]
    lag: u64,
    /// Which part of the calls to the target has each of the faults
    #[arg(long, default_value_t = 0.002)]
    faults: f64,
    /// File to write the report to
    #[arg(long)]
    out: Option<PathBuf>,
}

#[tokio::main]
async fn main() -> Result<ExitCode, Box<dyn Error + Send + Sync>> {
    let arguments = Arguments::parse();
    let folder = tempfile::tempdir()?;
    let soak_run = SoakRun {
        program: arguments.program,
        folder: folder.path().to_owned(),
        from: LUNARSEND,
        to: MINOTAUR,
        contacts: arguments.contacts,
        kills: arguments.kills,
        seed: arguments.seed,
        faults: arguments.faults,
        lag: (
            Duration::from_secs(arguments.lag.min(1)),
            Duration::from_secs(arguments.lag),
        ),
        page_cap: 450,
        arguments: ["--page-size", "500"].map(str::to_owned).into(),
    };
    let verdict = soak_run.run().await?;
    let report = report(&soak_run, &verdict)?;
    print!("{report}");
    if let Some(out) = arguments.out {
        std::fs::write(out, report)?;
    }
    Ok(match verdict.is_good() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}

fn report(soak_run: &SoakRun, verdict: &Verdict) -> Result<String, std::fmt::Error> {
    let mut text = String::from(
        "# Soak of `crm copy`\n\n\
         Written by `cargo xtask soak`: the released program copies from one sandbox to another, \
         with faults at both, is killed with SIGKILL at random points, and is started again with \
         its journal. New contacts show in the target's list only after a while. Source and target \
         are compared in the end: a contact that is reported as uncertain may not be there.\n\n",
    );
    let good = match verdict.is_good() {
        true => "nothing lost, nothing duplicates, nothing uncertain that could be found",
        false => "NOT as promised",
    };
    writeln!(text, "**{good}**\n\n| | |\n|---|---|")?;
    let (from, to) = (soak_run.from, soak_run.to);
    let rows = [
        ("from", format!("{}/{}", from.vendor, from.generation)),
        ("to", format!("{}/{}", to.vendor, to.generation)),
        ("seed", soak_run.seed.to_string()),
        ("contacts of the source", verdict.contacts.to_string()),
        ("reported as rejected", verdict.rejected.to_string()),
        ("reported as uncertain", verdict.uncertain.to_string()),
        ("contacts of the target", verdict.there.to_string()),
        ("lost", verdict.lost.len().to_string()),
        ("duplicates", verdict.duplicates.len().to_string()),
        (
            "uncertain, and could be found",
            verdict.findable.len().to_string(),
        ),
        (
            "calls at the target with each fault",
            format!("1 of {:.0}", 1.0 / soak_run.faults),
        ),
        (
            "longest lag of the target",
            format!("{} s", soak_run.lag.1.as_secs()),
        ),
        ("runs", verdict.runs.to_string()),
        ("kills", verdict.kills.to_string()),
        ("calls at the target", verdict.calls.to_string()),
        (
            "most memory of the program",
            format!("{:.1} MiB", verdict.peak_kib as f64 / 1024.0),
        ),
        ("time", format!("{} s", verdict.took.as_secs())),
    ];
    for (name, value) in rows {
        writeln!(text, "| {name} | {value} |")?;
    }
    writeln!(text, "\n| fault at the target | times |\n|---|---|")?;
    for (fault, times) in &verdict.faults {
        writeln!(text, "| {fault} | {times} |")?;
    }
    Ok(text)
}
