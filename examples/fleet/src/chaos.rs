//! What goes wrong with the processes, while the workflows run.

use std::fmt;
use std::time::Duration;

use crm_fleet::client::Fleet;

use crate::processes::Processes;
use crate::{Arguments, Result};

/// What was broken.
#[derive(Debug, Default)]
pub struct Broken {
    kills: usize,
    restate: usize,
    redis: usize,
    upgrades: usize,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} workers killed, Restate killed {} times, Redis emptied {} times, {} new deployments",
            self.kills, self.restate, self.redis, self.upgrades
        )
    }
}

/// A random number, which need not be a good one.
fn random(state: &mut u64) -> u64 {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    *state
}

/// Kills workers until it has done so as often as is wanted or nothing is left to do. Restate and Redis
/// are killed in between, and workers with new code are registered.
pub async fn break_things(
    arguments: &Arguments,
    processes: &mut Processes,
    fleet: &Fleet,
    jobs: usize,
) -> Result<Broken> {
    let mut broken = Broken::default();
    let mut state = 0x9E37_79B9_7F4A_7C15;
    let workers = processes.workers() as u64;
    for kill in 0..arguments.kills {
        let wait = 400 + random(&mut state) % 1_200;
        tokio::time::sleep(Duration::from_millis(wait)).await;
        if let Ok(all) = fleet.list().await
            && all.len() >= jobs
            && all.iter().all(|status| !status.phase.is_active())
        {
            break;
        }
        let worker = (random(&mut state) % workers) as usize;
        processes.kill_worker(worker).await?;
        broken.kills += 1;
        // Each happens at a third of the kills.
        if kill == arguments.kills / 4 {
            processes.kill_restate().await?;
            tokio::time::sleep(Duration::from_millis(500)).await;
            processes.start_restate().await?;
            broken.restate += 1;
        }
        if kill == arguments.kills / 2 {
            processes.kill_redis().await?;
            tokio::time::sleep(Duration::from_millis(1_000)).await;
            processes.start_redis().await?;
            broken.redis += 1;
        }
        if kill == arguments.kills * 3 / 4 {
            processes.upgrade(fleet).await?;
            broken.upgrades += 1;
        }
    }
    Ok(broken)
}
