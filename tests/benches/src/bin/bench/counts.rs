//! Instructions, which clocks do not disturb: a baseline and what has moved since.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{ExitCode, Stdio};

use anyhow::{Context, Result, ensure};
use serde::{Deserialize, Serialize};

use crate::cells;
use crate::run::{Bench, Peer, installed};
use crate::table::{Report, today};

/// The committed figures.
#[derive(Deserialize, Serialize)]
struct Baseline {
    /// By how many per cent a figure may differ.
    tolerance_percent: f64,
    /// The day on which they were counted.
    taken_on: String,
    /// Instructions in user space: a contact listed, or a call.
    instructions: BTreeMap<String, u64>,
}

/// Writes the baseline.
pub(crate) fn write(bench: &Bench, file: &Path) -> Result<ExitCode> {
    let baseline = Baseline {
        tolerance_percent: 2.0,
        taken_on: today(),
        instructions: measure(bench)?,
    };
    std::fs::write(file, serde_json::to_string_pretty(&baseline)? + "\n")?;
    println!("wrote {}", file.display());
    Ok(ExitCode::SUCCESS)
}

/// Adds the committed figures.
pub(crate) fn table(file: &Path, report: &mut Report) -> Result<()> {
    let Baseline {
        tolerance_percent,
        taken_on,
        instructions,
    } = read(file)?;
    report.section_of(
        "Instructions",
        &format!(
            "In user space, counted by callgrind, for a contact listed and for a call; clocks do not \
             disturb them. `cargo xtask bench --compare` counts them anew and names what has moved \
             by more than {tolerance_percent} %."
        ),
        &taken_on,
    );
    report.row(cells![
        "work",
        "hand-written",
        "vendor crate",
        "ratio",
        "facade",
        "ratio"
    ]);
    for (work, bare) in &instructions {
        let Some(work) = work.strip_suffix(" hand-written") else {
            continue;
        };
        let of = |client: &str| {
            let count = instructions.get(&format!("{work} {client}")).copied();
            let count = count.unwrap_or_default();
            (count, format!("{:.2}", count as f64 / *bare as f64))
        };
        let ((vendor, vendor_ratio), (facade, facade_ratio)) = (of("vendor"), of("facade"));
        report.row(cells![
            work,
            bare,
            vendor,
            vendor_ratio,
            facade,
            facade_ratio
        ]);
    }
    Ok(())
}

fn read(file: &Path) -> Result<Baseline> {
    let text = std::fs::read_to_string(file)
        .with_context(|| format!("{}: write it with --baseline", file.display()))?;
    Ok(serde_json::from_str(&text)?)
}

/// Tells what has moved by more than the tolerance, and fails if anything costs more.
pub(crate) fn compare(bench: &Bench, file: &Path) -> Result<ExitCode> {
    let baseline = read(file)?;
    let mut worse = false;
    for (name, now) in measure(bench)? {
        let Some(before) = baseline.instructions.get(&name) else {
            println!("{name}: {now}, not in the baseline");
            continue;
        };
        let moved = 100.0 * (now as f64 / *before as f64 - 1.0);
        let verdict = if moved > baseline.tolerance_percent {
            worse = true;
            "MORE"
        } else if moved < -baseline.tolerance_percent {
            "less; write the baseline anew"
        } else {
            "as before"
        };
        println!("{name}: {before} -> {now} ({moved:+.1} %) {verdict}");
    }
    Ok(match worse {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    })
}

/// Instructions of each piece of work: what a run with more of it takes beyond one with less, so
/// that setting up does not count.
fn measure(bench: &Bench) -> Result<BTreeMap<String, u64>> {
    ensure!(installed("valgrind"), "valgrind is not installed");
    const LESS: u64 = 1_000;
    const MORE: u64 = 4_000;
    let mut counts = BTreeMap::new();
    for (key, peer) in [
        ("hand-written", bench.bare()),
        ("vendor", bench.vendor()),
        ("facade", bench.facade()),
    ] {
        let (few, many) = (bench.server(LESS, 0)?, bench.server(MORE, 0)?);
        for page in [25, 100, 1000] {
            let words = format!("list --limit {page}");
            let more = count(&peer, &many, &words)? - count(&peer, &few, &words)?;
            counts.insert(format!("list {page} {key}"), more / (MORE - LESS));
        }
        for inflight in [1, 64] {
            let words = |calls| format!("get --n {calls} --inflight {inflight}");
            let more = count(&peer, &few, &words(MORE))? - count(&peer, &few, &words(LESS))?;
            counts.insert(format!("get {inflight} {key}"), more / (MORE - LESS));
        }
    }
    Ok(counts)
}

fn count(peer: &Peer, server: &crate::run::Server, words: &str) -> Result<u64> {
    let file = server.ids.with_extension("callgrind");
    let out = format!("--callgrind-out-file={}", file.display());
    let status = peer
        .command(Some(&["valgrind", "--tool=callgrind", &out]), server, words)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()?;
    ensure!(status.success(), "{} failed under callgrind", peer.name);
    let text = std::fs::read_to_string(&file)?;
    let _ = std::fs::remove_file(&file);
    let total = text
        .lines()
        .find_map(|line| line.strip_prefix("summary: "))
        .context("callgrind has written no summary")?;
    Ok(total.trim().parse()?)
}
