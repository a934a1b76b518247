//! A copy by the real program, under faults, killed at random points and resumed.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crm_sandbox::{Fault, Sandbox};
use serde_json::Value;

/// The settings of a soak run.
pub(crate) struct SoakRun {
    /// The program `crm`.
    pub(crate) program: PathBuf,
    /// Where the journal goes.
    pub(crate) folder: PathBuf,
    pub(crate) from: Side,
    pub(crate) to: Side,
    pub(crate) contacts: u64,
    pub(crate) kills: u64,
    /// Decides data, faults and when to kill.
    pub(crate) seed: u64,
    /// How likely each fault is at a write, and a fifth of it at a read.
    pub(crate) faults: f64,
    /// How long new contacts of the target do not show; the longest is less than the program looks
    /// for them.
    pub(crate) lag: (Duration, Duration),
    /// The most rows that a page of a list has, however many are asked for. Now and then it has
    /// fewer, and rows move while pages are read.
    pub(crate) page_cap: u64,
    pub(crate) arguments: Vec<String>,
}

/// A vendor, and where its records have the e-mail address.
#[derive(Clone, Copy)]
pub(crate) struct Side {
    pub(crate) vendor: &'static str,
    pub(crate) generation: &'static str,
    pub(crate) address: &'static str,
    pub(crate) create: &'static str,
    pub(crate) list: &'static str,
}

/// The result of a soak run.
pub(crate) struct Verdict {
    pub(crate) contacts: usize,
    pub(crate) rejected: usize,
    pub(crate) uncertain: usize,
    pub(crate) there: usize,
    pub(crate) runs: u64,
    pub(crate) kills: u64,
    pub(crate) calls: usize,
    pub(crate) faults: BTreeMap<String, u64>,
    pub(crate) lost: Vec<String>,
    pub(crate) duplicates: Vec<String>,
    /// Reported as uncertain though they are there, and looking for them shows them.
    pub(crate) findable: Vec<String>,
    pub(crate) peak_kib: u64,
    pub(crate) took: Duration,
}

type RunResult<T> = Result<T, Box<dyn Error + Send + Sync>>;

impl SoakRun {
    pub(crate) async fn run(&self) -> RunResult<Verdict> {
        let began = Instant::now();
        let source = Sandbox::builder()
            .seed(self.seed)
            .contacts(self.contacts)
            .vendors([self.from.vendor])
            .kept_requests(0);
        let source = source.start().await?;
        let target = Sandbox::builder()
            .seed(self.seed)
            .contacts(0)
            .vendors([self.to.vendor])
            .kept_requests(1_000_000);
        let target = target.start().await?;
        let before = target.records(self.to.vendor, "contacts").len();
        if before > 0 {
            return Err("the target is not empty at first".into());
        }
        self.inject(&source, &target)?;
        let mut random = self.seed;
        let (mut runs, mut kills, mut peak) = (0, 0, 0);
        let journal = self.folder.join("journal");
        loop {
            runs += 1;
            let mut child = self.start(&journal, &source, &target)?;
            let kill = (kills < self.kills).then(|| {
                // The rows that are through by then, and a moment more. Up to a tenth of them may
                // be rejected, and never come through.
                let share = (kills * 100 + next(&mut random) % 100) * self.contacts * 9 / 10;
                (
                    share / (self.kills * 100),
                    Duration::from_micros(next(&mut random) % 60_000),
                )
            });
            match watch(&mut child, &journal, kill, &mut peak).await? {
                None => kills += 1,
                // A part was done: some rows are rejected, as they are told to be.
                Some(0 | 8) => break,
                Some(7) if runs < self.kills * 3 + 20 => {}
                Some(code) => return Err(format!("crm ended with status {code}").into()),
            }
        }
        let requests = target.requests();
        let mut faults = BTreeMap::new();
        for fault in requests.iter().filter_map(|request| request.fault) {
            *faults.entry(fault.to_string()).or_default() += 1;
        }
        let verdict = self.compare(&source, &target)?;
        Ok(Verdict {
            runs,
            kills,
            calls: requests.len(),
            faults,
            peak_kib: peak,
            took: began.elapsed(),
            ..verdict
        })
    }

    fn inject(&self, source: &Sandbox, target: &Sandbox) -> RunResult<()> {
        let likely = self.faults;
        let create = || Fault::on(self.to.create);
        target.inject(
            create()
                .probability(likely, 1)
                .status(429)
                .retry_after_seconds(0),
        )?;
        target.inject(create().probability(likely, 2).reset())?;
        target.inject(create().probability(likely, 3).reset_after_handling())?;
        target.inject(create().probability(likely, 4).html(503))?;
        target.inject(create().probability(likely, 5).truncated())?;
        target.inject(create().probability(likely, 8).empty())?;
        target.inject(create().probability(likely, 9).error_under_success())?;
        target.inject(create().probability(likely, 10).invalid_json())?;
        for (sandbox, side) in [(source, self.from), (target, self.to)] {
            let list = || Fault::on(side.list);
            sandbox.inject(list().probability(likely / 5.0, 6).reset())?;
            sandbox.inject(list().probability(likely / 5.0, 7).status(502))?;
            sandbox.inject(list().page_cap(self.page_cap))?;
            sandbox.inject(list().probability(0.05, 11).short_page())?;
            sandbox.inject(list().probability(0.05, 12).moving_rows())?;
        }
        let (shortest, longest) = self.lag;
        target.inject(Fault::on(self.to.list).lagging(shortest, longest))?;
        Ok(())
    }

    fn start(&self, journal: &Path, source: &Sandbox, target: &Sandbox) -> RunResult<Child> {
        let endpoint = |sandbox: &Sandbox, side: Side| {
            sandbox
                .endpoint_of(side.vendor, side.generation)
                .map(|endpoint| endpoint.variables())
                .ok_or("the sandbox lacks the vendor")
        };
        let mut command = Command::new(&self.program);
        command
            .args(["copy", "--yes", "--quiet", "--plan-rows", "100"])
            .args([
                "--from",
                &format!("{}/{}", self.from.vendor, self.from.generation),
            ])
            .args([
                "--to",
                &format!("{}/{}", self.to.vendor, self.to.generation),
            ])
            .arg("--resume")
            .arg(journal)
            .args(&self.arguments)
            .envs(endpoint(source, self.from)?)
            .envs(endpoint(target, self.to)?)
            .env_remove("CRM_SANDBOX")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        Ok(command.spawn()?)
    }

    fn compare(&self, source: &Sandbox, target: &Sandbox) -> RunResult<Verdict> {
        let report = fs::read_to_string(self.folder.join("journal.report.ndjson"))?;
        let (mut rejected, mut uncertain) = (BTreeSet::new(), BTreeSet::new());
        for line in report.lines() {
            let line: Value = serde_json::from_str(line)?;
            match line["kind"].as_str() {
                Some("rejected") => {
                    rejected.insert(text(&line["row"]));
                }
                Some("uncertain") => {
                    uncertain.insert(text(&line["row"]));
                }
                _ => {}
            }
        }
        let rows = source.records(self.from.vendor, "contacts");
        let (mut wanted, mut doubtful) = (BTreeSet::new(), BTreeSet::new());
        for row in &rows {
            let address = text(&row[self.from.address]).to_lowercase();
            let id = text(&row["id"]);
            if uncertain.contains(&id) {
                doubtful.insert(address);
            } else if !rejected.contains(&id) {
                wanted.insert(address);
            }
        }
        let mut there: BTreeMap<String, u64> = BTreeMap::new();
        let records = target.records(self.to.vendor, "contacts");
        for record in &records {
            let address = text(&record[self.to.address]).to_lowercase();
            *there.entry(address).or_default() += 1;
        }
        let lost = wanted
            .iter()
            .filter(|address| !there.contains_key(*address));
        let findable = doubtful
            .iter()
            .filter(|address| there.contains_key(*address));
        let duplicates = there.iter().filter(|(_, times)| **times > 1);
        Ok(Verdict {
            contacts: rows.len(),
            rejected: rejected.len(),
            uncertain: uncertain.len(),
            there: records.len(),
            lost: lost.cloned().collect(),
            duplicates: duplicates.map(|(address, _)| address.clone()).collect(),
            findable: findable.cloned().collect(),
            runs: 0,
            kills: 0,
            calls: 0,
            faults: BTreeMap::new(),
            peak_kib: 0,
            took: Duration::ZERO,
        })
    }
}

impl Verdict {
    /// Whether every contact is there once, or told to be rejected, or not there and told to be
    /// uncertain.
    pub(crate) fn is_good(&self) -> bool {
        self.lost.is_empty()
            && self.duplicates.is_empty()
            && self.findable.is_empty()
            && self.there + self.rejected + self.uncertain == self.contacts
    }
}

/// Waits until the program ends, and gives its status; or kills it, when so many rows are through
/// and a moment has passed.
async fn watch(
    child: &mut Child,
    journal: &Path,
    kill: Option<(u64, Duration)>,
    peak: &mut u64,
) -> RunResult<Option<i32>> {
    let mut progress = Progress::default();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status.code());
        }
        *peak = (*peak).max(peak_of(child.id()));
        if let Some((rows, moment)) = kill
            && progress.read(journal) >= rows
        {
            tokio::time::sleep(moment).await;
            if child.try_wait()?.is_none() {
                // SIGKILL, on systems that have signals.
                child.kill()?;
                child.wait()?;
                return Ok(None);
            }
            continue;
        }
        tokio::time::sleep(Duration::from_millis(3)).await;
    }
}

/// The outcomes that a journal has.
#[derive(Default)]
struct Progress {
    offset: u64,
    rows: u64,
}

impl Progress {
    fn read(&mut self, journal: &Path) -> u64 {
        use std::io::{Read, Seek, SeekFrom};
        let mut more = String::new();
        let read = fs::File::open(journal).and_then(|mut file| {
            file.seek(SeekFrom::Start(self.offset))?;
            file.read_to_string(&mut more)
        });
        if read.is_ok() {
            // A line that is cut in two counts for neither part.
            self.offset += more.len() as u64;
            self.rows += more.matches(r#""entry":"done""#).count() as u64;
        }
        self.rows
    }
}

/// The most memory that a process has had so far, where the system tells.
fn peak_of(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().strip_suffix(" kB")?.trim().parse().ok())
        .unwrap_or(0)
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

/// SplitMix64.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

pub(crate) const MINOTAUR: Side = Side {
    vendor: "minotaur",
    generation: "v1",
    address: "work_email",
    create: "contacts_create",
    list: "contacts_list",
};
