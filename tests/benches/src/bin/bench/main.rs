//! Runs the comparisons and prints them as a table; see `cargo xtask bench`.

mod build;
mod clients;
mod counts;
mod limits;
mod run;
mod table;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, ValueEnum};

/// Measures the clients against others.
#[derive(Parser)]
struct Arguments {
    /// Fewer rounds and contacts, and no cold builds.
    #[arg(long)]
    quick: bool,
    /// Only one section, which takes its place in the page if there is no `--quick`.
    #[arg(long, value_enum)]
    only: Option<Section>,
    /// Only count instructions, and tell what has moved since the baseline was written.
    #[arg(long)]
    compare: bool,
    /// Only count instructions, and write the baseline.
    #[arg(long, conflicts_with = "compare")]
    baseline: bool,
    /// The workspace.
    #[arg(long, default_value = ".")]
    root: PathBuf,
    /// Folder with the programs of this package.
    #[arg(long, default_value = "target/release")]
    programs: PathBuf,
    /// Workspace with the clients of other generators.
    #[arg(long, default_value = "target/bench/rivals")]
    rivals: PathBuf,
    /// The program that generates.
    #[arg(long)]
    xtask: Option<PathBuf>,
}

#[derive(Clone, Copy, Eq, PartialEq, ValueEnum)]
enum Section {
    Decode,
    Latency,
    Calls,
    Memory,
    Bulk,
    Build,
    Features,
    Generation,
}

fn main() -> Result<ExitCode> {
    let arguments = Arguments::parse();
    let bench = run::Bench {
        quick: arguments.quick,
        programs: arguments.programs,
        rivals: arguments.rivals,
    };
    let baseline = arguments.root.join("tests/benches/baseline.json");
    if arguments.compare {
        return counts::compare(&bench, &baseline);
    }
    if arguments.baseline {
        return counts::write(&bench, &baseline);
    }
    let mut report = table::Report::new();
    for section in Section::value_variants() {
        let is_cold_build = matches!(section, Section::Build | Section::Features);
        let wanted = match arguments.only {
            Some(only) => only == *section,
            None => !(arguments.quick && is_cold_build),
        };
        if !wanted {
            continue;
        }
        match section {
            Section::Decode => clients::decode(&bench, &mut report)?,
            Section::Latency => limits::latency(&bench, &mut report)?,
            Section::Calls => clients::calls(&bench, &mut report)?,
            Section::Memory => limits::memory(&bench, &mut report)?,
            Section::Bulk => limits::bulk(&bench, &mut report)?,
            Section::Build => build::sizes(&arguments.root, &bench.rivals, &mut report)?,
            Section::Features => build::features(&arguments.root, &bench.rivals, &mut report)?,
            Section::Generation => {
                if let Some(xtask) = &arguments.xtask {
                    build::generation(&arguments.root, xtask, &bench.programs, &mut report)?;
                }
            }
        }
    }
    if arguments.quick {
        return Ok(ExitCode::SUCCESS);
    }
    let file = arguments.root.join("docs/benchmarks.md");
    counts::table(&baseline, &mut report)?;
    let page = match arguments.only {
        Some(_) => report.put_into(&std::fs::read_to_string(&file)?),
        None => report.page(),
    };
    std::fs::write(&file, page)?;
    println!("wrote {}", file.display());
    Ok(ExitCode::SUCCESS)
}
