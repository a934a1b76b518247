//! Every vendor does what its capability table declares, and rejects the rest.
//!
//! `cargo test -p crm-tests --test behaviour -- skarbe` runs the cases of one vendor.

use std::panic::{self, AssertUnwindSafe};
use std::sync::{Arc, Mutex};

use anyhow::anyhow;
use crm_tests::behaviour::{self, Report, Verdict};
use libtest_mimic::{Arguments, Completion, Trial};

fn main() {
    let arguments = Arguments::from_args();
    let report = Arc::new(Mutex::new(Report::default()));
    let trials = behaviour::cases()
        .expect("the specifications can be read")
        .into_iter()
        .map(|case| {
            let report = report.clone();
            let name = format!("{} {}", case.vendor, case.name);
            Trial::ignorable_test(name, move || {
                let result = panic::catch_unwind(AssertUnwindSafe(case.run))
                    .unwrap_or_else(|_| Err(anyhow!("it panicked, see above")));
                let mut report = report.lock().expect("no panic before");
                report.add(&case.vendor, case.kind, &case.name, &result);
                match result {
                    Err(error) => Err(format!("{error:#}").into()),
                    Ok(Verdict::Skipped(reason)) => Ok(Completion::ignored_with(reason)),
                    Ok(_) => Ok(Completion::Completed),
                }
            })
            .with_kind(case.kind)
        })
        .collect();
    let conclusion = libtest_mimic::run(&arguments, trials);
    if !arguments.list {
        let report = report.lock().expect("no panic before");
        println!("{}", report.text());
    }
    conclusion.exit();
}
