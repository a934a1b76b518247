//! Nights with the vendors on this machine, quiet ones and others.

use std::path::Path;

use crm_sandbox::{Fault, Sandbox};
use crm_transfer::{CancellationToken, Ended, Summary};
use nightly::{Job, Night, Side};
use tempfile::TempDir;

const CONTACTS: usize = 40;

struct World {
    source: Sandbox,
    target: Sandbox,
    folder: TempDir,
}

async fn world() -> World {
    let sandbox = |vendor: &str, contacts| {
        let sandbox = Sandbox::builder().vendors([vendor]).contacts(contacts);
        async move { sandbox.start().await.expect("a sandbox") }
    };
    World {
        source: sandbox("skarbe", CONTACTS as u64).await,
        target: sandbox("minotaur", 0).await,
        folder: TempDir::new().expect("a folder"),
    }
}

impl World {
    fn job(&self) -> Job {
        let side = |sandbox: &Sandbox, vendor: &str| Side {
            vendor: vendor.to_owned(),
            settings: sandbox
                .endpoint(vendor)
                .expect("an endpoint")
                .variables()
                .into_iter()
                .collect(),
        };
        Job {
            name: "sales".to_owned(),
            from: side(&self.source, "skarbe"),
            to: side(&self.target, "minotaur"),
        }
    }

    fn folder(&self) -> &Path {
        self.folder.path()
    }

    async fn night(&self, stop: &CancellationToken) -> (bool, Summary) {
        let night = nightly::carry_out(self.job(), self.folder(), stop).await;
        let night = night.unwrap_or_else(|error| panic!("{error}"));
        let is_quiet = night.is_quiet();
        match night {
            Night::Done(summary) => (is_quiet, *summary),
            Night::WouldCost(plan) => panic!("{plan}"),
        }
    }

    fn there(&self) -> usize {
        self.target.records("minotaur", "contacts").len()
    }
}

#[tokio::test]
async fn a_night_copies_what_is_there_and_the_next_one_makes_nothing_twice() {
    let world = world().await;
    let before = world.there();
    let (is_quiet, summary) = world.night(&CancellationToken::new()).await;
    assert!(is_quiet, "{summary:?}");
    let copied = world.there() - before;
    assert!(copied > 0, "{summary:?}");
    let (_, again) = world.night(&CancellationToken::new()).await;
    assert_eq!(world.there() - before, copied, "{again:?}");
}

#[tokio::test]
async fn a_night_that_is_ended_early_goes_on_in_the_next() {
    let world = world().await;
    let before = world.there();
    let stop = CancellationToken::new();
    stop.cancel();
    let (is_quiet, summary) = world.night(&stop).await;
    assert!(!is_quiet);
    assert_eq!(summary.ended, Ended::Interrupted);
    let (is_quiet, summary) = world.night(&CancellationToken::new()).await;
    assert!(is_quiet, "{summary:?}");
    assert!(world.there() > before);
}

#[tokio::test]
async fn a_write_whose_response_is_lost_is_found_and_not_sent_again() {
    let world = world().await;
    let before = world.there();
    let lost = Fault::on("contacts_create").nth(3).reset_after_handling();
    world
        .target
        .inject(lost)
        .expect("an operation that is there");
    let (is_quiet, summary) = world.night(&CancellationToken::new()).await;
    assert!(is_quiet, "{summary:?}");
    let made = world.target.requests();
    let made = made.iter().filter(|request| {
        request.operation.as_deref() == Some("contacts_create") && request.handled
    });
    assert_eq!(made.count(), world.there() - before, "each was made once");
}
