//! The real program, killed with SIGKILL at random points of a copy under faults.

#[path = "../examples/soak/soak_run.rs"]
mod soak_run;

use std::path::PathBuf;
use std::time::Duration;

use soak_run::{MINOTAUR, Side, SoakRun};

const SKARBE: Side = Side {
    vendor: "skarbe",
    generation: "v1",
    address: "email",
    create: "contacts_create",
    list: "contacts_list",
};

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_random_a_copy_loses_and_doubles_nothing() {
    for seed in [1, 2] {
        let folder = tempfile::tempdir().expect("a folder");
        let soak_run = SoakRun {
            program: PathBuf::from(env!("CARGO_BIN_EXE_crm")),
            folder: folder.path().to_owned(),
            from: MINOTAUR,
            to: SKARBE,
            contacts: 300,
            kills: 5,
            seed,
            faults: 0.02,
            lag: (Duration::from_millis(100), Duration::from_millis(1_500)),
            page_cap: 45,
            arguments: ["--settle-timeout", "4"].map(str::to_owned).into(),
        };
        let verdict = soak_run.run().await.expect("a verdict");
        assert_eq!(verdict.kills, 5);
        assert!(verdict.runs > 5 && verdict.calls > 300 && verdict.peak_kib < u64::MAX);
        assert!(!verdict.faults.is_empty());
        assert!(
            verdict.is_good(),
            "of {} rows {} are rejected, {} uncertain ({} could be found), {} are there, {} are \
             lost, {} are duplicates, after {:?}",
            verdict.contacts,
            verdict.rejected,
            verdict.uncertain,
            verdict.findable.len(),
            verdict.there,
            verdict.lost.len(),
            verdict.duplicates.len(),
            verdict.took,
        );
    }
}
