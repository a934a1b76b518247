//! The command line `crm`.

use std::process::ExitCode;

use crm_cli::failure::{Exit, Failure};

fn main() -> ExitCode {
    let matches = crm_cli::cli::matches();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
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
        Err(failure) => {
            failure.report();
            ExitCode::from(failure.exit.code())
        }
    }
}
