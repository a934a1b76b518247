//! Real processes share a quota through each store, some of them killed, and a server counts what
//! arrives.
//!
//! The test runs itself as the worker. With Redis it needs `redis-server`; where that is missing it
//! says which tests it has left out, unless `CRM_REQUIRE_REDIS` is set.

#![allow(missing_docs)]

mod judge;
mod redis;
mod suite;
mod worker;

use std::process::ExitCode;

use libtest_mimic::{Arguments, Failed, Trial};

fn main() -> ExitCode {
    if let Ok(order) = std::env::var(worker::ORDER) {
        return worker::main(&order);
    }
    let mut arguments = Arguments::from_args();
    // They measure rates, and would disturb each other.
    arguments.test_threads = Some(1);
    let mut trials = Vec::new();
    let mut left_out = Vec::new();
    for case in suite::cases() {
        if case.needs_redis && !redis::is_there() && std::env::var_os("CRM_REQUIRE_REDIS").is_none()
        {
            left_out.push(case.name);
            continue;
        }
        let run = case.run;
        trials.push(Trial::test(case.name, move || {
            let runtime = tokio::runtime::Builder::new_multi_thread()
                .enable_all()
                .build()?;
            runtime
                .block_on(run())
                .map_err(|error| Failed::from(format!("{error:#}")))
        }));
    }
    if !left_out.is_empty() {
        eprintln!(
            "left out, since there is no `redis-server` (Debian has it): {}",
            left_out.join(", ")
        );
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}
