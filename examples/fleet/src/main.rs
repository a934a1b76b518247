//! A fleet on this machine: Restate, Redis, three workers, and vendors that fail. Workers are killed,
//! Restate and Redis are restarted. What was written is counted in the vendors' stores.

mod chaos;
mod processes;
mod vendors;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Parser;
use crm_fleet::client::{Fleet, Wish};
use crm_fleet::{Job, Phase, Status, Task};
use serde_json::json;

use processes::Processes;
use vendors::Vendors;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// Carries the contacts of one account over to many others, and counts what was written.
#[derive(Clone, Debug, Parser)]
struct Arguments {
    /// Accounts that are written to
    #[arg(long, default_value_t = 200)]
    accounts: usize,
    /// Contacts that each of them gets
    #[arg(long, default_value_t = 40)]
    rows: u64,
    /// Workers
    #[arg(long, default_value_t = 3)]
    workers: usize,
    /// How often a worker is killed
    #[arg(long, default_value_t = 20)]
    kills: usize,
    /// Let nothing go wrong
    #[arg(long)]
    calm: bool,
    /// Seconds after which it is given up
    #[arg(long, default_value_t = 1_200)]
    limit: u64,
    /// Program of Restate
    #[arg(long)]
    restate: PathBuf,
    /// Program `crm-fleet`
    #[arg(long)]
    worker: PathBuf,
    /// Vendors that the accounts are at, in turn
    #[arg(long, default_values = ["skarbe", "lunarsend"])]
    vendor: Vec<String>,
    /// Slices of work in flight at once
    #[arg(long, default_value_t = 16)]
    at_once: usize,
    /// Print what was measured as JSON as well
    #[arg(long)]
    measure: bool,
    /// Have rows written again that are not found within that time
    #[arg(long)]
    retry_uncertain: bool,
    /// Seconds that a row in doubt is looked for
    #[arg(long, default_value_t = 10)]
    settle: u32,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: &Arguments) -> Result<bool> {
    let folder = tempfile::tempdir()?;
    let vendors = Vendors::start(arguments, folder.path()).await?;
    let mut processes = Processes::start(arguments, folder.path()).await?;
    let fleet = Fleet::new(&processes.ingress, &processes.admin)?;
    processes.register(&fleet).await?;
    let began = Instant::now();
    let jobs = vendors.jobs(arguments);
    start(&fleet, &jobs).await?;
    steer(&fleet, &jobs[jobs.len() - 1], &jobs[0]).await?;
    println!(
        "{} workflows are started after {:.1} s",
        jobs.len(),
        seconds(began)
    );
    let broken = match arguments.calm {
        true => chaos::Broken::default(),
        false => chaos::break_things(arguments, &mut processes, &fleet, jobs.len()).await?,
    };
    let mut all = finished(&fleet, jobs.len(), began, arguments.limit).await?;
    let took = seconds(began);
    let first = vendors.count();
    // What the vendors show by now tells what was written, so a person may have the rest written.
    vendors.behave();
    let uncertain: Vec<_> = all
        .iter()
        .filter(|it| it.totals.uncertain > 0)
        .cloned()
        .collect();
    let rows_in_doubt: u64 = uncertain.iter().map(|it| it.totals.uncertain).sum();
    for status in &uncertain {
        let wish = Wish::Resume {
            retry_uncertain: true,
        };
        fleet
            .wish(&status.job.to.key(), &status.job.name, wish)
            .await?;
    }
    if !uncertain.is_empty() {
        all = finished(&fleet, jobs.len(), began, arguments.limit).await?;
    }
    let last = vendors.count();
    let measured = processes.measure(&vendors, &all);
    println!(
        "took             {took:.1} s, {:.0} rows a second",
        first.rows as f64 / took
    );
    println!("broken           {broken}");
    println!(
        "rows             {} expected, {} at the vendors",
        first.expected, first.rows
    );
    println!(
        "in doubt         {rows_in_doubt} of {} workflows",
        uncertain.len()
    );
    println!(
        "missing          {} at first, {} of them in doubt",
        first.lost, rows_in_doubt
    );
    println!("lost             {}", last.lost);
    println!("duplicated       {}", last.doubled);
    println!("over the limits  {}", last.over);
    let canaries = processes.canaries(&vendors).await?;
    println!("in Restate's log {canaries} values of records or credentials");
    println!("{measured}");
    if arguments.measure {
        println!("{}", json!(measured.as_json(took, &first)));
    }
    let failed: Vec<&Status> = all.iter().filter(|it| it.phase != Phase::Done).collect();
    for status in failed.iter().take(5) {
        println!("failed: {}: {:?}", status.job, status.message);
    }
    processes.stop().await;
    // A row that is missing is one that the fleet said is in doubt.
    let is_exact = first.doubled == 0 && first.lost <= rows_in_doubt;
    let is_whole = last.lost == 0 && last.doubled == 0;
    // On a machine with too much to do, requests arrive later than they were sent.
    let is_within = last.over * 200 <= last.requests;
    let is_right = is_exact && is_whole && is_within && canaries == 0 && failed.is_empty();
    println!(
        "{}",
        if is_right {
            "all as it must be"
        } else {
            "NOT as it must be"
        }
    );
    Ok(is_right)
}

/// What a person does: pauses and resumes a workflow, and has a vendor checked.
async fn steer(fleet: &Fleet, job: &Job, other: &Job) -> Result<()> {
    let (key, name) = (job.to.key(), &job.name);
    while fleet.status(&key, name).await?.is_none() {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let again = fleet.start(job).await;
    if again.is_ok() {
        return Err("a workflow was started twice".into());
    }
    let paused = fleet.wish(&key, name, Wish::Pause).await?;
    if paused.phase == Phase::Paused {
        tokio::time::sleep(Duration::from_secs(1)).await;
        let still = fleet.status(&key, name).await?.ok_or("no workflow")?;
        if (still.phase, still.totals) != (Phase::Paused, paused.totals) {
            return Err(format!("a paused workflow goes on: {still:?}").into());
        }
        let retry_uncertain = false;
        fleet
            .wish(&key, name, Wish::Resume { retry_uncertain })
            .await?;
    }
    println!(
        "{key} was {}, with {}",
        paused.phase.as_str(),
        paused.totals
    );
    // A check waits until the slice in flight on its account is over.
    let check = Job::new(
        Task::Check {
            every_minutes: 1_440,
        },
        other.to.clone(),
    );
    let key = check.to.key();
    fleet.start(&check).await?;
    let until = Instant::now() + Duration::from_secs(120);
    loop {
        let status = fleet.status(&key, &check.name).await?;
        if let Some(report) = status.as_ref().and_then(|status| status.report.as_ref()) {
            println!("{key} was checked with {} calls", report["calls"]);
            break;
        }
        if Instant::now() > until {
            return Err(format!("the check takes too long: {status:?}").into());
        }
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
    let cancelled = fleet.wish(&key, &check.name, Wish::Cancel).await?;
    match cancelled.phase {
        Phase::Cancelled => Ok(()),
        _ => Err(format!("a check is not cancelled: {cancelled:?}").into()),
    }
}

/// Starts workflows, some at a time.
async fn start(fleet: &Fleet, jobs: &[Job]) -> Result<()> {
    for some in jobs.chunks(20) {
        let mut starting = tokio::task::JoinSet::new();
        for job in some {
            let (fleet, job) = (fleet.clone(), job.clone());
            starting.spawn(async move {
                loop {
                    match fleet.start(&job).await {
                        Err(error) if error.is_temporary() => {}
                        other => return other,
                    }
                    tokio::time::sleep(Duration::from_millis(200)).await;
                }
            });
        }
        while let Some(started) = starting.join_next().await {
            started??;
        }
    }
    Ok(())
}

fn seconds(began: Instant) -> f64 {
    began.elapsed().as_secs_f64()
}

/// All workflows, once none goes on by itself.
async fn finished(fleet: &Fleet, jobs: usize, began: Instant, limit: u64) -> Result<Vec<Status>> {
    let mut told = Instant::now();
    loop {
        if let Ok(mut all) = fleet.list().await {
            all.retain(|status| matches!(status.job.task, Task::Move { .. }));
            let active = all.iter().filter(|it| it.phase.is_active()).count();
            if all.len() == jobs && active == 0 {
                return Ok(all);
            }
            if told.elapsed() > Duration::from_secs(10) {
                told = Instant::now();
                let rows: u64 = all.iter().map(|it| it.totals.rows).sum();
                println!(
                    "{:6.0} s: {active} workflows to go, {rows} rows",
                    seconds(began)
                );
            }
            if began.elapsed() > Duration::from_secs(limit) {
                for status in all.iter().filter(|it| it.phase.is_active()).take(5) {
                    println!("{}: {:?} {:?}", status.job, status.phase, status.message);
                }
                return Err("the workflows take too long".into());
            }
        }
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
}
