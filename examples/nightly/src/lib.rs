//! Copies contacts from one CRM to another every night.
//!
//! Each job has a journal. A night that was interrupted continues where it ended, one that came to its
//! end is followed by a new one, and a write of which nothing tells whether it was carried out is
//! looked for and never sent again.

use std::collections::HashMap;
use std::path::Path;

use crm_facade::{ClientConfig, Crm, Lane, Query, Resource, Verb};
use crm_transfer::{
    CancellationToken, Ended, Error, Existing, FileJournal, NoObserver, Plan, Settings, Source,
    Summary, Transfer,
};
use serde::Deserialize;

/// What to copy from where to where.
#[derive(Clone, Debug, Deserialize)]
pub struct Job {
    /// Its name, and that of its journal.
    pub name: String,
    /// Where the contacts come from.
    pub from: Side,
    /// Where they go to.
    pub to: Side,
}

/// An account at a vendor.
#[derive(Clone, Debug, Deserialize)]
pub struct Side {
    /// The vendor, such as `minotaur`.
    pub vendor: String,
    /// Credential and address, by the names that the environment would have.
    pub settings: HashMap<String, String>,
}

impl Side {
    /// A handle, whose calls go after those of people at the rate limit.
    fn handle(self, account: &str) -> crm_facade::Result<Crm> {
        Crm::builder(self.vendor)
            .config(ClientConfig::new().user_agent("nightly/1").lane(Lane::Bulk))
            .from_vars(self.settings)
            .account(account)
            .allow_emulation(true)
            .build()
    }
}

/// How a job went.
#[derive(Debug)]
pub enum Night {
    /// It would cost credits, which nobody has agreed to. Nothing was written.
    WouldCost(Box<Plan>),
    /// It was carried out, as far as the summary says.
    Done(Box<Summary>),
}

impl Night {
    /// Whether nobody has to look at it.
    pub fn is_quiet(&self) -> bool {
        match self {
            Self::WouldCost(_) => false,
            Self::Done(summary) => {
                matches!(summary.ended, Ended::Complete | Ended::Before)
                    && summary.uncertain.is_empty()
                    && !summary.lacks_rows
            }
        }
    }
}

/// The journal of a job: that of a night that was interrupted, or else a new one.
async fn journal(folder: &Path, name: &str) -> Result<FileJournal, Error> {
    let journal = FileJournal::new(folder.join(format!("{name}.journal")));
    let status = crm_transfer::journal_status(&journal).await?;
    if status.is_some_and(|status| status.finished && status.open == 0) {
        // Whoever wants to know what an earlier night has done moves it away.
        let _ = std::fs::remove_file(journal.path());
    }
    Ok(journal)
}

/// Carries a job out. `stop` ends it early; the next night continues.
///
/// # Errors
///
/// If a handle can't be made, the journal can't be written, or the plan can't be made.
pub async fn carry_out(job: Job, folder: &Path, stop: &CancellationToken) -> Result<Night, Error> {
    let from = job.from.handle(&job.name)?;
    let to = job.to.handle(&job.name)?;
    let mut settings = Settings::new(journal(folder, &job.name).await?);
    let updates = to.capability(Resource::Contact, Verb::Update);
    settings.existing = match updates.is_supported() {
        true => Existing::Update,
        false => Existing::Skip,
    };
    let source = Source::vendor(from, Query::new(), None)?;
    let transfer = Transfer::new(source, &to, settings)?;
    let plan = transfer.plan(NoObserver, stop.clone()).await?;
    if plan.costs() {
        return Ok(Night::WouldCost(Box::new(plan)));
    }
    let summary = transfer.run(NoObserver, stop.clone()).await?;
    Ok(Night::Done(Box::new(summary)))
}
