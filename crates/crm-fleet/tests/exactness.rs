//! Steps that are repeated or broken off at any point lose no record and write none twice. The vendors are
//! those of the sandbox; what is written is counted in their stores.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use crm_facade::model::{ContactPatch, Email};
use crm_facade::{Crm, Options};
use crm_fleet::{
    Account, Break, FileSecrets, Job, MemoryEngine, Next, Pace, Phase, Piece, Status, Stores, Task,
    Worker, Workflow,
};
use crm_sandbox::{Fault, Sandbox};
use proptest::prelude::*;
use serde_json::Value;
use tempfile::TempDir;

/// Rows of the source.
const ROWS: u64 = 30;

struct World {
    source: Sandbox,
    target: Sandbox,
    from: &'static str,
    vendor: &'static str,
    worker: Arc<Worker>,
    job: Job,
    /// All that steps returned.
    outcomes: Vec<String>,
    _secrets: TempDir,
}

fn account(vendor: &str) -> Account {
    Account {
        tenant: "acme".to_owned(),
        vendor: vendor.to_owned(),
        generation: None,
        name: "main".to_owned(),
        credentials: format!("file:{vendor}"),
    }
}

fn pace() -> Pace {
    let mut pace = Pace::default();
    pace.rows_a_step = 5;
    pace
}

async fn world(rows: u64, vendor: &'static str, pace: Pace) -> World {
    let sandbox = |vendor: &'static str, rows| {
        let sandbox = Sandbox::builder().vendors([vendor]).contacts(rows);
        async move { sandbox.start().await.expect("a sandbox") }
    };
    // One is listed to know which records exist, and the other is asked for each.
    let from = if vendor == "skarbe" {
        "minotaur"
    } else {
        "skarbe"
    };
    let (source, target) = (sandbox(from, rows).await, sandbox(vendor, 0).await);
    let secrets = TempDir::new().expect("a directory");
    for (vendor, sandbox) in [(from, &source), (vendor, &target)] {
        let prefix = format!("CRM_{}_", vendor.to_uppercase());
        let variables = sandbox.endpoint(vendor).expect("an endpoint").variables();
        let line = |(name, value): (String, String)| {
            format!("{}={value}\n", name.trim_start_matches(&prefix))
        };
        let lines: String = variables.into_iter().map(line).collect();
        std::fs::write(secrets.path().join(vendor), lines).expect("a file");
    }
    let stores = Stores::new().with("file", FileSecrets::new(secrets.path()));
    let worker = Worker::new(stores, "0123456789abcdef0123456789abcdef".to_owned().into());
    let task = Task::Move {
        from: account(from),
    };
    let mut job = Job::new(task, account(vendor));
    job.settle_seconds = 2;
    World {
        source,
        target,
        from,
        vendor,
        worker: Arc::new(worker.expect("a worker").pace(pace)),
        job,
        outcomes: Vec::new(),
        _secrets: secrets,
    }
}

fn address(contact: &Value) -> Option<String> {
    let fields = ["email", "work_email"];
    let found = fields.iter().find_map(|field| contact[*field].as_str());
    Some(found?.to_ascii_lowercase())
}

impl World {
    /// Runs slices until the workflow stays as it is or a round is over, with a run that is broken off
    /// for each of the breaks.
    async fn run(
        &mut self,
        mut kept: (Status, Vec<Piece>),
        breaks: Vec<Break>,
    ) -> (Status, Vec<Piece>) {
        let mut breaks = breaks.into_iter();
        let rounds = kept.0.rounds;
        for _ in 0..500 {
            let log = Arc::default();
            let next = loop {
                let engine = MemoryEngine::new(Arc::clone(&log), breaks.next());
                let loaded = Workflow::load(kept.0.clone(), kept.1.clone());
                let mut workflow = loaded.expect("a workflow");
                if let Ok(next) = workflow.slice(&engine, &self.worker).await {
                    let changes = workflow.changes();
                    kept.1.truncate(changes.remove.start as usize);
                    if let Some((number, piece)) = changes.keep {
                        kept.1.truncate(number as usize);
                        kept.1.push(piece);
                    }
                    kept.0 = workflow.status;
                    let is_over = matches!(kept.0.phase, Phase::Done | Phase::Failed);
                    assert_eq!(is_over, next == Next::Nothing);
                    break next;
                }
            };
            self.outcomes
                .extend(log.lock().expect("no panic").drain(..));
            match next {
                Next::Now => {}
                Next::After(_) if kept.0.rounds > rounds => return kept,
                Next::After(wait) => tokio::time::sleep(wait).await,
                Next::Nothing => return kept,
            }
        }
        panic!("the workflow does not end: {:?}", kept.0);
    }

    async fn begin(&mut self, breaks: Vec<Break>) -> (Status, Vec<Piece>) {
        let status = Status::new(self.job.clone());
        self.run((status, Vec::new()), breaks).await
    }

    fn wanted(&self) -> Vec<String> {
        let contacts = self.source.records(self.from, "contacts");
        contacts.iter().filter_map(address).collect()
    }

    /// How often the target has each address.
    fn there(&self) -> BTreeMap<String, u64> {
        let mut there = BTreeMap::new();
        for contact in self.target.records(self.vendor, "contacts") {
            if let Some(address) = address(&contact) {
                *there.entry(address).or_default() += 1;
            }
        }
        there
    }

    /// A record that was carried over: its address and its id at the target.
    fn one(&self) -> (String, String) {
        let wanted = self.wanted();
        let contacts = self.target.records(self.vendor, "contacts");
        let mut carried = contacts.iter().filter_map(|contact| {
            let address = address(contact).filter(|address| wanted.contains(address))?;
            let id = contact["id"].as_str().map(str::to_owned);
            Some((address, id.unwrap_or_else(|| contact["id"].to_string())))
        });
        carried.next().expect("a record")
    }

    /// How many requests of the target changed something.
    fn writes(&self) -> usize {
        let requests = self.target.requests();
        let operations = requests.iter().filter_map(|it| it.operation.as_deref());
        // A vendor may list by POST.
        let is_write = |name: &&str| name.contains("create") || name.contains("update");
        operations.filter(is_write).count()
    }

    /// How many addresses are missing and how many records too many there are.
    fn amiss(&self) -> (u64, u64) {
        let (there, mut missing, mut doubled) = (self.there(), 0, 0);
        for address in self.wanted() {
            let found = there.get(&address).copied().unwrap_or_default();
            missing += u64::from(found == 0);
            doubled += found.saturating_sub(1);
        }
        (missing, doubled)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_move_carries_all_over_and_its_log_has_no_values() {
    let mut world = world(ROWS, "skarbe", pace()).await;
    let (status, pieces) = world.begin(Vec::new()).await;
    assert_eq!(status.phase, Phase::Done, "{status:?}");
    assert_eq!(world.amiss(), (0, 0));
    assert_eq!(status.totals.rows, ROWS);
    assert_eq!(status.totals.uncertain, 0);
    // It is over, so nothing is kept of its journal.
    assert!(pieces.is_empty() && status.pieces() == 0);
    let log = world.outcomes.concat().to_ascii_lowercase();
    assert!(log.contains("created"), "{log}");
    let mut canaries = world.wanted();
    for contact in world.source.records("minotaur", "contacts") {
        for field in ["first_name", "last_name", "job_title"] {
            canaries.extend(contact[field].as_str().map(str::to_ascii_lowercase));
        }
    }
    let endpoint = world.target.endpoint("skarbe").expect("an endpoint");
    canaries.extend(endpoint.credential().map(|it| it.id.to_ascii_lowercase()));
    assert!(canaries.len() > 60);
    for canary in canaries.iter().filter(|canary| canary.len() > 5) {
        assert!(!log.contains(canary.as_str()), "{canary} in {log}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn steps_and_bytes_grow_with_the_rows() {
    let mut told = Vec::new();
    for rows in [200, 400] {
        let mut world = world(rows, "skarbe", Pace::default()).await;
        let (status, _) = world.begin(Vec::new()).await;
        assert_eq!(world.amiss(), (0, 0));
        told.push((status.cost.steps as f64, status.cost.step_bytes as f64));
    }
    let (steps, bytes) = (told[1].0 / told[0].0, told[1].1 / told[0].1);
    println!("{told:?}");
    assert!((1.8..2.2).contains(&steps), "{told:?}");
    assert!((1.8..2.2).contains(&bytes), "{told:?}");
    // Steps are batches, and their outcomes small.
    assert!(
        told[1].0 / 400.0 < 0.15 && told[1].1 / 400.0 < 400.0,
        "{told:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn slices_hand_over_to_each_other() {
    let mut pace = pace();
    pace.steps_a_slice = 4;
    let mut world = world(ROWS, "minotaur", pace).await;
    let (status, _) = world.begin(Vec::new()).await;
    assert_eq!(world.amiss(), (0, 0), "{status:?}");
    assert!(status.cost.slices > 3, "{status:?}");
    assert_eq!(status.totals.rows, ROWS);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_write_whose_response_was_lost_is_looked_for_and_not_sent_again() {
    let mut world = world(ROWS, "skarbe", pace()).await;
    let fault = Fault::on("contacts_create").every(4).reset_after_handling();
    world.target.inject(fault).expect("a fault");
    let lag = Fault::on_any().lagging(Duration::from_millis(100), Duration::from_millis(900));
    world.target.inject(lag).expect("a fault");
    let (status, _) = world.begin(Vec::new()).await;
    assert_eq!(status.phase, Phase::Done, "{status:?}");
    assert_eq!(world.amiss(), (0, 0), "{status:?}");
    assert_eq!(status.totals.uncertain, 0, "{status:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_in_doubt_is_uncertain_until_a_person_has_it_written() {
    let mut world = world(ROWS, "skarbe", pace()).await;
    // Its step is run and its outcome lost; and the worker dies before the next one sends anything.
    let breaks = vec![Break::While(2, Duration::ZERO)];
    let (status, pieces) = world.begin(breaks).await;
    assert_eq!(status.phase, Phase::Done, "{status:?}");
    let (missing, doubled) = world.amiss();
    assert_eq!(
        (missing, doubled),
        (status.totals.uncertain, 0),
        "{status:?}"
    );
    assert!(missing > 0 && missing <= 5, "{status:?}");
    assert_eq!(status.uncertain.len() as u64, missing);
    // It is looked for again, and stays uncertain.
    let (status, pieces) = world.run((status, pieces), Vec::new()).await;
    assert_eq!(status.totals.uncertain, missing);
    let mut status = status;
    status.retry_uncertain = true;
    let (status, _) = world.run((status, pieces), Vec::new()).await;
    assert_eq!(world.amiss(), (0, 0), "{status:?}");
    assert_eq!(status.totals.uncertain, 0, "{status:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sync_creates_nothing_twice_and_changes_what_differs() {
    let mut world = world(12, "minotaur", pace()).await;
    world.job.task = Task::Sync {
        from: account("skarbe"),
        every_minutes: 15,
    };
    world.job.name = "sync".to_owned();
    let kept = world.begin(Vec::new()).await;
    assert_eq!(kept.0.phase, Phase::Waiting, "{:?}", kept.0);
    assert_eq!(kept.0.wait_seconds, Some(900));
    assert_eq!(world.amiss(), (0, 0));
    let records = world.there().len();
    // This vendor does not tell the ids of new records, so
    // that the links are complete after the second round.
    world.target.clear_requests();
    let kept = world.run(kept, Vec::new()).await;
    let before = kept.1.clone();
    let kept = world.run(kept, Vec::new()).await;
    assert_eq!(kept.0.rounds, 3);
    // A value that the vendor keeps in another form than it was sent in differs each time.
    assert!(kept.0.totals.skipped > 0, "{:?}", kept.0);
    assert_eq!(kept.0.totals.created, 0, "{:?}", kept.0);
    assert_eq!(kept.1, before, "the links stay as they are");
    // What somebody has changed at the target is changed back, and nothing else.
    let endpoint = world.target.endpoint("minotaur").expect("an endpoint");
    let target = Crm::builder("minotaur").from_vars(endpoint.variables());
    let target = target.build().expect("a handle");
    let (_, id) = world.one();
    let patch = ContactPatch::new().emails(vec![Email::new("other@example.com")]);
    let contacts = target.contacts().expect("contacts");
    let changed = contacts.update(id.as_str().into(), patch, Options::new());
    let _ = changed.await.expect("a change");
    assert_eq!(world.amiss(), (1, 0));
    world.target.clear_requests();
    let kept = world.run(kept, Vec::new()).await;
    assert_eq!(kept.0.rounds, 4);
    assert!(world.writes() > 0);
    assert_eq!(kept.0.totals.created, 0, "{:?}", kept.0);
    assert_eq!((world.amiss(), world.there().len()), ((0, 0), records));
    assert!(!world.there().contains_key("other@example.com"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_check_tells_what_it_found() {
    let mut world = world(ROWS, "skarbe", pace()).await;
    world.job = Job::new(Task::Check { every_minutes: 60 }, account("skarbe"));
    let (status, pieces) = world.begin(Vec::new()).await;
    assert_eq!(
        (status.phase, status.rounds),
        (Phase::Waiting, 1),
        "{status:?}"
    );
    let report = status.report.expect("a report");
    assert!(report["calls"].as_u64() > Some(0), "{report}");
    assert!(pieces.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn credentials_that_are_missing_are_told_and_nothing_is_sent() {
    let mut world = world(ROWS, "skarbe", pace()).await;
    world.job.to.credentials = "file:nobody".to_owned();
    let status = Status::new(world.job.clone());
    let mut workflow = Workflow::load(status, []).expect("a workflow");
    let engine = MemoryEngine::default();
    let next = workflow
        .slice(&engine, &world.worker)
        .await
        .expect("no stop");
    assert_eq!(
        (next, workflow.status.phase),
        (Next::Nothing, Phase::Failed)
    );
    let message = workflow.status.message.expect("a message");
    assert!(message.contains("file:nobody"), "{message}");
    assert!(world.target.requests().is_empty());
}

fn breaks() -> impl Strategy<Value = Vec<Break>> {
    let one = (0..3_u8, 0..4_usize, 0..30_u64);
    prop::collection::vec(one, 0..5).prop_map(|all| {
        let mut at = 0;
        let place = |(kind, ahead, after)| {
            at += ahead;
            match kind {
                0 => Break::Before(at),
                1 => Break::After(at),
                _ => Break::While(at, Duration::from_millis(after)),
            }
        };
        all.into_iter().map(place).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 0, ..ProptestConfig::default() })]

    /// Whatever steps are repeated or broken off, and whatever responses are lost, nothing is written
    /// twice, and what is missing is said to be uncertain.
    #[test]
    fn repeated_and_broken_steps_never_write_a_record_twice(
        breaks in breaks(),
        is_listed in any::<bool>(),
        lossy in any::<bool>(),
        seed in any::<u16>(),
    ) {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
        runtime.expect("a runtime").block_on(async {
            let vendor = if is_listed { "minotaur" } else { "skarbe" };
            let mut world = world(20, vendor, pace()).await;
            if lossy {
                for fault in [
                    Fault::on("contacts_create").probability(0.1, seed.into()).reset_after_handling(),
                    Fault::on_any().probability(0.05, seed.into()).status(503),
                    Fault::on_any().lagging(Duration::ZERO, Duration::from_millis(500)),
                ] {
                    world.target.inject(fault).expect("a fault");
                }
            }
            let (status, _) = world.begin(breaks.clone()).await;
            let (missing, doubled) = world.amiss();
            assert_eq!(doubled, 0, "{breaks:?} {status:?}");
            assert_eq!(missing, status.totals.uncertain, "{breaks:?} {status:?}");
            assert_eq!(status.phase, Phase::Done);
        });
    }
}
