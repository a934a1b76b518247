//! The vendors: one account that is read, and many that are written to, each with limits and data of its own.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use crm_fleet::{Account, Job, Task};
use crm_sandbox::{Fault, Sandbox};
use serde_json::Value;

use crate::{Arguments, Result};

pub struct Vendors {
    source: Sandbox,
    targets: Vec<(String, Sandbox)>,
    /// The addresses that every target has to have.
    wanted: Vec<String>,
    /// What must not be in any log.
    pub canaries: Vec<String>,
}

/// What is in the stores.
#[derive(Clone, Copy, Debug, Default)]
pub struct Count {
    pub expected: u64,
    pub rows: u64,
    pub lost: u64,
    pub doubled: u64,
    /// Requests that came too early.
    pub over: u64,
    pub requests: u64,
}

impl Vendors {
    /// Starts them, and writes a file of credentials for each account.
    pub async fn start(arguments: &Arguments, folder: &Path) -> Result<Self> {
        let secrets = folder.join("secrets");
        std::fs::create_dir(&secrets)?;
        let source = Sandbox::builder()
            .vendors(["minotaur"])
            .contacts(arguments.rows);
        let source = source.start().await?;
        credentials(&secrets, "source", "minotaur", &source)?;
        let mut targets = Vec::new();
        for number in 0..arguments.accounts {
            let vendor = arguments.vendor[number % arguments.vendor.len()].as_str();
            let target = Sandbox::builder()
                .vendors([vendor])
                .contacts(0)
                .limits(true);
            let target = target.start().await?;
            credentials(&secrets, &format!("target-{number}"), vendor, &target)?;
            if !arguments.calm {
                misbehave(&target, vendor, number as u64)?;
            }
            targets.push((vendor.to_owned(), target));
        }
        let contacts = source.records("minotaur", "contacts");
        let wanted: Vec<_> = contacts.iter().filter_map(address).collect();
        let mut canaries = wanted.clone();
        for contact in &contacts {
            for field in ["last_name", "first_name"] {
                // Short names are parts of other words.
                let name = contact[field].as_str().filter(|name| name.len() > 7);
                canaries.extend(name.map(str::to_owned));
            }
        }
        canaries.extend(source.endpoints()[0].credential().map(|it| it.id.clone()));
        let mut vendors = Self {
            source,
            targets,
            wanted,
            canaries,
        };
        // The documented sample may have the address of nobody else.
        vendors.wanted.sort();
        vendors.wanted.dedup();
        Ok(vendors)
    }

    pub fn jobs(&self, arguments: &Arguments) -> Vec<Job> {
        let account = |tenant: String, vendor: &str, file: &str| Account {
            tenant,
            vendor: vendor.to_owned(),
            generation: None,
            name: "main".to_owned(),
            credentials: format!("file:{file}"),
        };
        let targets = self.targets.iter().enumerate();
        let job = |(number, (vendor, _)): (usize, &(String, Sandbox))| {
            let tenant = format!("tenant-{number:05}");
            let from = account(tenant.clone(), "minotaur", "source");
            let to = account(tenant, vendor, &format!("target-{number}"));
            let mut job = Job::new(Task::Move { from }, to);
            job.settle_seconds = arguments.settle;
            job.retry_uncertain = arguments.retry_uncertain;
            job
        };
        targets.map(job).collect()
    }

    /// Lets nothing go wrong any more.
    pub fn behave(&self) {
        for (_, target) in &self.targets {
            target.clear_faults();
        }
    }

    /// Counts what the stores have.
    pub fn count(&self) -> Count {
        let mut count = Count::default();
        for (vendor, target) in &self.targets {
            let mut there = BTreeMap::<String, u64>::new();
            for contact in target.records(vendor, "contacts") {
                if let Some(address) = address(&contact) {
                    *there.entry(address).or_default() += 1;
                }
            }
            for wanted in &self.wanted {
                let found = there.get(wanted).copied().unwrap_or_default();
                count.expected += 1;
                count.rows += found;
                count.lost += u64::from(found == 0);
                count.doubled += found.saturating_sub(1);
            }
            let requests = target.requests();
            let is_over = |status, fault: Option<_>| status == Some(429) && fault.is_none();
            let over = requests.iter().filter(|it| is_over(it.status, it.fault));
            count.over += over.count() as u64;
            count.requests += requests.len() as u64;
        }
        count.requests += self.source.requests().len() as u64;
        count
    }
}

/// The address of a contact, whichever vendor has it.
fn address(contact: &Value) -> Option<String> {
    let fields = ["email", "work_email", "emailAddress"];
    let found = fields.iter().find_map(|field| contact[*field].as_str());
    Some(found?.to_ascii_lowercase())
}

fn credentials(secrets: &Path, name: &str, vendor: &str, sandbox: &Sandbox) -> Result<()> {
    let endpoint = sandbox.endpoint(vendor).ok_or("no endpoint")?;
    let prefix = format!("CRM_{}_", vendor.to_uppercase());
    let lines = endpoint.variables().into_iter().map(|(name, value)| {
        let name = name.trim_start_matches(&prefix);
        // All sandboxes have the same key, and each target is an account of its own.
        format!("{name}={value}\n")
    });
    std::fs::write(secrets.join(name), lines.collect::<String>())?;
    Ok(())
}

/// Everything that a vendor does to those who write to it.
fn misbehave(sandbox: &Sandbox, vendor: &str, seed: u64) -> Result<()> {
    let any = || Fault::on_any().vendor(vendor);
    for fault in [
        any()
            .probability(0.02, seed)
            .status(429)
            .retry_after_seconds(1),
        any().probability(0.02, seed + 1_000).status(503),
        any().probability(0.02, seed + 2_000).reset_after_handling(),
        any().lagging(Duration::from_millis(200), Duration::from_secs(3)),
    ] {
        sandbox.inject(fault)?;
    }
    Ok(())
}
