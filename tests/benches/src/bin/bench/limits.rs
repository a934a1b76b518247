//! Latency hidden, memory, and limits that are kept and used.

use std::process::Command;

use anyhow::{Context, Result};

use crate::cells;
use crate::run::{Bench, median};
use crate::table::Report;

/// The page stream with calls in flight against one page after the other.
pub(crate) fn latency(bench: &Bench, report: &mut Report) -> Result<()> {
    report.section(
        "Latency hidden",
        "100 pages, one after the other by hand and 8 in flight here. Goal: 6.9 times faster; the \
         rows are in order, and a limit is kept.",
    );
    report.row(cells![
        "answer ms",
        "by hand s",
        "client",
        "8 in flight s",
        "faster",
        "most at once"
    ]);
    let rounds = if bench.quick { 1 } else { 5 };
    for delay in [20, 100] {
        let server = bench.server(9_950, delay)?;
        let mut by_hand = Vec::new();
        for _ in 0..rounds {
            by_hand.push(bench.bare().run(&server, "list --limit 100")?.wall_s);
        }
        let by_hand = median(by_hand);
        for peer in [bench.vendor(), bench.facade()] {
            server.log()?;
            let mut ahead = Vec::new();
            for _ in 0..rounds {
                ahead.push(peer.run(&server, "list --limit 100 --inflight 8")?.wall_s);
            }
            let (ahead, most) = (median(ahead), server.log()?.most_at_once);
            let faster = format!("{:.2}", by_hand / ahead);
            let (by_hand, ahead) = (format!("{by_hand:.2}"), format!("{ahead:.3}"));
            report.row(cells![delay, by_hand, peer.name, ahead, faster, most]);
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
         each the same however long the list.",
    );
    report.row(cells!["contacts", "client", "peak RSS MiB"]);
    let sizes = if bench.quick {
        [50_000, 200_000]
    } else {
        [100_000, 1_000_000]
    };
    for contacts in sizes {
        let server = bench.server(contacts, 0)?;
        for peer in [bench.bare(), bench.vendor(), bench.facade()] {
            let line = peer.run(&server, "list --limit 100")?;
            let memory = format!("{:.1}", line.maxrss_kb as f64 / 1024.0);
            report.row(cells![contacts, peer.name, memory]);
        }
        if let Some(memory) = copy(bench, &server.address)? {
            report.row(cells![contacts, "crm copy", format!("{memory:.1}")]);
        }
    }
    Ok(())
}

/// Peak RSS in MiB of the command line's copy, if the program is built.
fn copy(bench: &Bench, address: &str) -> Result<Option<f64>> {
    let program = bench.programs.join("crm");
    if !program.exists() {
        println!(
            "  `crm copy` is not measured: {} is not built",
            program.display()
        );
        return Ok(None);
    }
    let from = format!("minotaur://?base_url={address}");
    let output = Command::new("/usr/bin/time")
        .args(["-f", "%M"])
        .arg(program)
        .args([
            "copy",
            "contacts",
            "--from",
            &from,
            "--to",
            &from,
            "--dry-run",
        ])
        .env("MINOTAUR_API_KEY", "key")
        .output();
    let Ok(output) = output else {
        println!("  `crm copy` is not measured: there is no /usr/bin/time");
        return Ok(None);
    };
    let told = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
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
        "most in a window"
    ]);
    // Of so many writes, the last goes after the last of these windows has begun.
    let windows = if bench.quick { 8 } else { 20 };
    let limits: &[(u32, u32)] = if bench.quick {
        &[(2, 1), (50, 1)]
    } else {
        &[(2, 1), (50, 1), (60, 60)]
    };
    for &(rate, per) in limits {
        let windows = if per > 1 { 2 } else { windows };
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
            let (took, used) = (format!("{took:.2}"), format!("{used:.1}"));
            report.row(cells![limit, peer.name, writes, took, used, most]);
        }
    }
    Ok(())
}
