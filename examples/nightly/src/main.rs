//! Carries the jobs of a file of JSON out, one after the other: `nightly jobs.json journals/`.

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use crm_transfer::CancellationToken;
use nightly::{Job, Night};

#[tokio::main]
async fn main() -> Result<ExitCode, Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(file), Some(folder)) = (arguments.next(), arguments.next()) else {
        return Err("usage: nightly FILE FOLDER".into());
    };
    let jobs: Vec<Job> = serde_json::from_slice(&std::fs::read(file)?)?;
    let (folder, stop) = (PathBuf::from(folder), CancellationToken::new());
    let mut all_quiet = true;
    for job in jobs {
        let name = job.name.clone();
        match nightly::carry_out(job, &folder, &stop).await {
            Ok(night) => {
                all_quiet &= night.is_quiet();
                let told = match &night {
                    Night::WouldCost(plan) => serde_json::to_string(plan)?,
                    Night::Done(summary) => serde_json::to_string(summary)?,
                };
                println!("{name}: {told}");
            }
            Err(error) => {
                all_quiet = false;
                eprintln!("{name}: {error}");
            }
        }
    }
    Ok(match all_quiet {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}
