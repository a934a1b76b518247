//! The command line `crm`.

use std::process::ExitCode;

use crm_cli::failure::{Exit, Failure};

fn main() -> ExitCode {
    crm_cli::complete();
    let matches = crm_cli::cli::matches();
    // One call is sent sooner after its slot if no other thread has to wake up for it.
    let mut builder = match crm_cli::cli::is_one_call(&matches) {
        true => tokio::runtime::Builder::new_current_thread(),
        false => tokio::runtime::Builder::new_multi_thread(),
    };
    let runtime = builder.enable_all().build();
    let done = match runtime {
        Ok(runtime) => {
            let done = runtime.block_on(crm_cli::cli::run(&matches));
            // A question at the terminal may be waiting for an answer still.
            runtime.shutdown_background();
            done
        }
        Err(error) => Err(Failure::new(Exit::Other, format!("can't start: {error}"))),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads has read enough: what was asked for is done.
        Err(failure) if failure.is_enough() => ExitCode::SUCCESS,
        Err(failure) => {
            failure.report(crm_cli::cli::wants_json(&matches));
            ExitCode::from(failure.exit.code())
        }
    }
}
