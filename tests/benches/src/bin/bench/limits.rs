//! Latency hidden, memory, and limits that are kept and used.

use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use anyhow::{Context, Result};

use crate::cells;
use crate::run::{Bench, Server, median};
use crate::table::{Report, met};

/// The page stream with calls in flight against one page after the other.
pub(crate) fn latency(bench: &Bench, report: &mut Report) -> Result<()> {
    report.section(
        "Latency hidden",
        "100 pages, one after the other by hand and 8 in flight here. Goal: 6.9 times faster; the \
         rows are in order, and a limit is kept.",
    );
    report.row(cells![
        "response ms",
        "by hand s",
        "client",
        "8 in flight s",
        "faster",
        "met",
        "most at once"
    ]);
    let rounds = if bench.quick { 1 } else { 5 };
    for delay in [20, 100] {
        let server = bench.server(9_950, delay)?;
        let mut by_hand = Vec::new();
        for _ in 0..rounds {
            by_hand.push(bench.bare().run(&server, "list --limit 100")?);
        }
        let order = by_hand[0].order;
        let by_hand = median(by_hand.iter().map(|line| line.wall_s));
        for peer in [bench.vendor(), bench.facade()] {
            server.log()?;
            let mut ahead = Vec::new();
            for _ in 0..rounds {
                let line = peer.run(&server, "list --limit 100 --inflight 8")?;
                anyhow::ensure!(line.order == order, "{}: another order", peer.name);
                ahead.push(line.wall_s);
            }
            let (ahead, most) = (median(ahead), server.log()?.most_at_once);
            let faster = by_hand / ahead;
            let (is_met, faster) = (met(faster >= 6.9), format!("{faster:.2}"));
            let (by_hand, ahead) = (format!("{by_hand:.2}"), format!("{ahead:.3}"));
            report.row(cells![
                delay, by_hand, peer.name, ahead, faster, is_met, most
            ]);
        }
    }
    let server = bench.server(3_950, 20)?;
    let limited = "list --limit 100 --inflight 8 --rate 10 --per 1";
    let wall = bench.vendor().run(&server, limited)?.wall_s;
    let most = server.log()?.most_within(1);
    println!("  with a limit of 10 a second: 40 pages in {wall:.2} s, at most {most} in a second");
    anyhow::ensure!(most <= 10, "the limit was not kept: {most} in a second");
    Ok(())
}

/// The most memory that long lists take.
pub(crate) fn memory(bench: &Bench, report: &mut Report) -> Result<()> {
    report.section(
        "Memory",
        "Peak RSS of a list in pages of 100. Goals: vendor stream 8 MiB, facade 12, `crm copy` 24, \
         and 20 MiB for a million rows, whose keys a list remembers so that it gives none twice.",
    );
    report.row(cells!["contacts", "client", "peak RSS MiB", "goal", "met"]);
    let sizes = if bench.quick {
        [20_000, 100_000]
    } else {
        [100_000, 1_000_000]
    };
    for contacts in sizes {
        let server = bench.server(contacts, 0)?;
        let keys = 20e-6 * contacts as f64;
        let mut row = |client: &str, mib: f64, goal: Option<f64>| {
            let goal = goal.map(|goal: f64| goal + keys);
            let is_met = goal.map_or("", |goal| met(mib <= goal));
            let goal = goal.map_or(String::new(), |goal| format!("{goal:.1}"));
            report.row(cells![contacts, client, format!("{mib:.1}"), goal, is_met]);
        };
        for (peer, goal) in [
            (bench.bare(), None),
            (bench.vendor(), Some(8.0)),
            (bench.facade(), Some(12.0)),
        ] {
            let line = peer.run(&server, "list --limit 100")?;
            row(peer.name, line.maxrss_kb as f64 / 1024.0, goal);
        }
        if let Some(mib) = copy(bench, &server)? {
            row("crm copy", mib, Some(24.0));
        }
    }
    Ok(())
}

/// Peak RSS in MiB of `crm copy`, if the program is built. The server stands for both vendors, and no
/// contact is known at the target.
fn copy(bench: &Bench, server: &Server) -> Result<Option<f64>> {
    let program = bench.programs.join("crm");
    if !program.exists() {
        println!(
            "  `crm copy` is not measured: {} is not built",
            program.display()
        );
        return Ok(None);
    }
    let folder = server.ids.with_extension("copy");
    std::fs::create_dir_all(&folder)?;
    let settings = folder.join("config.toml");
    let profile = |vendor| {
        let address = &server.address;
        format!("[profiles.default.{vendor}]\napi_key = \"key\"\nbase_url = \"{address}\"\n")
    };
    std::fs::write(&settings, profile("minotaur") + &profile("skarbe"))?;
    // The program rejects a file that others can read.
    std::fs::set_permissions(&settings, std::fs::Permissions::from_mode(0o600))?;
    let output = Command::new("/usr/bin/time")
        .args(["-f", "%M"])
        .arg(program.canonicalize()?)
        .args(["copy", "--from", "minotaur", "--to", "skarbe"])
        .args([
            "--page-size",
            "100",
            "--find-existing",
            "list",
            "--yes",
            "--quiet",
        ])
        .arg("--config")
        .arg(&settings)
        .current_dir(&folder)
        .output();
    let _ = std::fs::remove_dir_all(&folder);
    let Ok(output) = output else {
        println!("  `crm copy` is not measured: there is no /usr/bin/time");
        return Ok(None);
    };
    let told = String::from_utf8_lossy(&output.stderr);
    // 8 says that rows were rejected, which does not change what is measured.
    if !matches!(output.status.code(), Some(0 | 8)) {
        println!("  `crm copy` is not measured: {}", told.trim());
        return Ok(None);
    }
    let kib = told
        .lines()
        .last()
        .unwrap_or_default()
        .trim()
        .parse::<f64>();
    Ok(Some(kib.context("no peak RSS was told")? / 1024.0))
}

/// Writes under a limit: how much of it is used, and that it is kept.
pub(crate) fn bulk(bench: &Bench, report: &mut Report) -> Result<()> {
    report.section(
        "Bulk writes",
        "Contacts created under a limit, 8 in flight. Goal: 97 % of the allowed rate, never above it.",
    );
    report.row(cells![
        "limit",
        "client",
        "writes",
        "s",
        "used %",
        "met",
        "most in a window"
    ]);
    // Of so many writes, the last goes after the last of these windows has begun.
    let windows = if bench.quick { 5 } else { 10 };
    let limits: &[(u32, u32)] = if bench.quick {
        &[(2, 1), (50, 1)]
    } else {
        &[(2, 1), (50, 1), (60, 60)]
    };
    for &(rate, per) in limits {
        let windows = if per > 1 { 1 } else { windows };
        let server = bench.server(1000, 0)?;
        for peer in [bench.vendor(), bench.facade()] {
            let writes = rate * (windows + 1);
            let words = format!("write --n {writes} --inflight 8 --rate {rate} --per {per}");
            peer.run(&server, &words)?;
            let log = server.log()?;
            let times = &log.arrivals_us;
            let took = (times.last().unwrap_or(&0) - times.first().unwrap_or(&0)) as f64 / 1e6;
            let used = 100.0 * f64::from(windows * per) / took;
            let most = log.most_within(per.into());
            anyhow::ensure!(
                most <= rate as usize,
                "the limit was not kept: {most} of {rate}"
            );
            let limit = format!("{rate} in {per} s");
            let is_met = met(used >= 97.0);
            let (took, used) = (format!("{took:.2}"), format!("{used:.1}"));
            report.row(cells![limit, peer.name, writes, took, used, is_met, most]);
        }
    }
    Ok(())
}
