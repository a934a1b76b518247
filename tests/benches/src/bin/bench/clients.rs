//! What decoding costs, and what a call costs.

use anyhow::Result;

use crate::cells;
use crate::run::{Bench, interleaved, median};
use crate::table::{Report, met};

/// Lists contacts in pages of several sizes with every client.
pub(crate) fn decode(bench: &Bench, report: &mut Report) -> Result<()> {
    report.section(
        "Decode and map",
        "CPU to list contacts. Goals on pages of 25, 100 and 1000: vendor crate 0.79, 0.67 and 0.63, \
         facade 0.85, 0.75 and 0.70.",
    );
    let (contacts, rounds) = if bench.quick {
        (50_000, 5)
    } else {
        (100_000, 9)
    };
    let server = bench.server(contacts, 0)?;
    let mut peers = vec![bench.bare(), bench.vendor(), bench.facade()];
    peers.extend(bench.rivals());
    report.row(cells![
        "page",
        "client",
        "CPU s",
        "ratio",
        "goal",
        "met",
        "peak RSS KiB"
    ]);
    for (page, vendor, facade) in [(25, 0.79, 0.85), (100, 0.67, 0.75), (1000, 0.63, 0.7)] {
        let lines = interleaved(&peers, &server, &format!("list --limit {page}"), rounds)?;
        for (peer, own) in peers.iter().zip(&lines) {
            // Each run against the one beside it, so that a slow minute does not count.
            let ratio = median(
                own.iter()
                    .zip(&lines[0])
                    .map(|(own, bare)| own.cpu() / bare.cpu()),
            );
            let cpu = median(own.iter().map(|line| line.cpu()));
            let memory = own.iter().map(|line| line.maxrss_kb).max().unwrap_or(0);
            let (goal, met) = verdict(
                peer.name,
                ratio,
                &[("vendor crate", vendor), ("facade", facade)],
            );
            let (cpu, ratio) = (format!("{cpu:.3}"), format!("{ratio:.2}"));
            report.row(cells![page, peer.name, cpu, ratio, goal, met, memory]);
        }
    }
    Ok(())
}

/// Fetches contacts one by one, alone and many at once.
pub(crate) fn calls(bench: &Bench, report: &mut Report) -> Result<()> {
    report.section(
        "Per call",
        "CPU of small responses, one and 64 in flight. Goals: vendor crate 1.00, facade 1.08.",
    );
    // Many short rounds: clocks drift within a long one, and pairs of runs are what is compared.
    let calls: u32 = 5_000;
    let rounds = if bench.quick { 7 } else { 41 };
    let server = bench.server(1000, 0)?;
    let mut peers = vec![bench.bare(), bench.vendor(), bench.facade()];
    peers.extend(bench.rivals());
    report.row(cells![
        "in flight",
        "client",
        "CPU µs a call",
        "ratio",
        "goal",
        "met"
    ]);
    for inflight in [1, 64] {
        // Many at once take less time each, and the first of them open the connections.
        let calls = if inflight > 1 { 3 * calls } else { calls };
        let words = format!("get --n {calls} --inflight {inflight}");
        let lines = interleaved(&peers, &server, &words, rounds)?;
        for (peer, own) in peers.iter().zip(&lines) {
            let ratio = median(
                own.iter()
                    .zip(&lines[0])
                    .map(|(own, bare)| own.cpu() / bare.cpu()),
            );
            let cpu = median(own.iter().map(|line| line.cpu() / f64::from(calls) * 1e6));
            let (goal, met) = verdict(peer.name, ratio, &[("vendor crate", 1.0), ("facade", 1.08)]);
            let (cpu, ratio) = (format!("{cpu:.1}"), format!("{ratio:.3}"));
            report.row(cells![inflight, peer.name, cpu, ratio, goal, met]);
        }
    }
    Ok(())
}

/// The goal of a client, if it has one, and whether a ratio meets it.
fn verdict(client: &str, ratio: f64, goals: &[(&str, f64)]) -> (String, &'static str) {
    match goals.iter().find(|(name, _)| *name == client) {
        Some((_, goal)) => (format!("{goal:.2}"), met(ratio <= *goal)),
        None => (String::new(), ""),
    }
}
