//! Which accounts there are, and what is to be done with them.

use std::fmt;
use std::time::Duration;

use crm_facade::Resource;
use serde::{Deserialize, Serialize};

use crate::Error;

/// An account at a vendor, with a reference to its credentials.
///
/// Names are kept in the engine's log, so they must not be personal: letters, digits, `.`, `_` and
/// `-`. The credentials are never in it, only the reference.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// Whose it is.
    pub tenant: String,
    /// Short name of the vendor, such as `skarbe`.
    pub vendor: String,
    /// Generation of the vendor's API; the preferred one unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub generation: Option<String>,
    /// Tells several accounts of a tenant at one vendor apart.
    #[serde(default = "main_account")]
    pub name: String,
    /// Where its credentials are, such as `env:ACME_SKARBE`; see [`Secrets`](crate::Secrets).
    pub credentials: String,
}

fn main_account() -> String {
    "main".to_owned()
}

impl Account {
    /// What it is called in the engine: one workflow at a time works on an account.
    pub fn key(&self) -> String {
        format!("{}/{}/{}", self.tenant, self.vendor, self.name)
    }

    fn check(&self) -> Result<(), Error> {
        for (what, name) in [
            ("tenant", &self.tenant),
            ("vendor", &self.vendor),
            ("name", &self.name),
        ] {
            is_name(what, name)?;
        }
        if crm_facade::vendor(&self.vendor).is_none() {
            let known: Vec<_> = crm_facade::vendors().iter().map(|it| it.id).collect();
            let known = known.join(", ");
            let vendor = &self.vendor;
            return Err(Error::usage(format!(
                "there is no vendor `{vendor}`; expected one of {known}"
            )));
        }
        if self.credentials.split_once(':').is_none() {
            return Err(Error::usage(format!(
                "the credentials of {} are a reference such as `env:ACME_SKARBE`, never a key",
                self.key()
            )));
        }
        Ok(())
    }
}

fn is_name(what: &str, name: &str) -> Result<(), Error> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    match !name.is_empty() && name.len() <= 100 && name.chars().all(is_plain) {
        true => Ok(()),
        false => Err(Error::usage(format!(
            "the {what} has up to 100 letters, digits, `.`, `_` and `-`, since it is kept in the \
             engine's log"
        ))),
    }
}

/// What is to be done, and how often.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Task {
    /// Carries the records of an account over, once.
    Move {
        /// Where they are.
        from: Account,
    },
    /// Carries over what is new or changed, again and again.
    Sync {
        /// Where the records are.
        from: Account,
        /// Minutes from the end of a round to the beginning of the next.
        every_minutes: u32,
    },
    /// Compares the vendor's live API with its specification, again and again.
    Check {
        /// Minutes from the end of a check to the beginning of the next; 1,440 for a check a day.
        every_minutes: u32,
    },
}

/// A workflow: what is to be done with an account, and how.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Job {
    /// What it is called among the workflows of its account.
    pub name: String,
    /// What is to be done.
    pub task: Task,
    /// The account that is written to or checked.
    pub to: Account,
    /// Which records are carried over: `contact`, `company`, `deal` or `list`.
    #[serde(default = "contacts")]
    pub resource: Resource,
    /// Whether existing records are changed to what the source has. A sync always does.
    #[serde(default)]
    pub update: bool,
    /// How many seconds a row in doubt is looked for before it is left uncertain.
    #[serde(default = "settle_seconds")]
    pub settle_seconds: u32,
    /// Whether a row that is not found within that time is written again. It is right for a vendor
    /// that is known to show all records by then; at any other it may make duplicates.
    #[serde(default)]
    pub retry_uncertain: bool,
    /// How many rows are carried over, from the first on; all unless set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u64>,
}

fn contacts() -> Resource {
    Resource::Contact
}

fn settle_seconds() -> u32 {
    60
}

impl Job {
    /// A workflow for contacts with the defaults, named after its task.
    pub fn new(task: Task, to: Account) -> Self {
        let name = match task {
            Task::Move { .. } => "move",
            Task::Sync { .. } => "sync",
            Task::Check { .. } => "check",
        };
        Self {
            name: name.to_owned(),
            task,
            to,
            resource: contacts(),
            update: false,
            settle_seconds: settle_seconds(),
            retry_uncertain: false,
            limit: None,
        }
    }

    /// Rejects a workflow that can't work, before anything is sent.
    ///
    /// # Errors
    ///
    /// With what is wrong.
    pub fn check(&self) -> Result<(), Error> {
        is_name("workflow's name", &self.name)?;
        self.to.check()?;
        if let Some(from) = self.from() {
            from.check()?;
            if from.key() == self.to.key() {
                return Err(Error::usage("source and target are the same account"));
            }
            if !matches!(
                self.resource,
                Resource::Contact | Resource::Company | Resource::Deal | Resource::List
            ) {
                return Err(Error::usage(
                    "these records can't be carried over; expected one of contact, company, deal, \
                     list",
                ));
            }
        }
        if self.every() == Some(Duration::ZERO) {
            return Err(Error::usage(
                "the minutes between two rounds are at least 1",
            ));
        }
        Ok(())
    }

    /// Where the records come from, if it carries any over.
    pub fn from(&self) -> Option<&Account> {
        match &self.task {
            Task::Move { from } | Task::Sync { from, .. } => Some(from),
            Task::Check { .. } => None,
        }
    }

    /// The time between two rounds, if there are more than one.
    pub fn every(&self) -> Option<Duration> {
        match self.task {
            Task::Move { .. } => None,
            Task::Sync { every_minutes, .. } | Task::Check { every_minutes } => {
                Some(Duration::from_secs(u64::from(every_minutes) * 60))
            }
        }
    }
}

impl fmt::Display for Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.from() {
            Some(from) => write!(f, "{} of {} from {}", self.name, self.to.key(), from.key()),
            None => write!(f, "{} of {}", self.name, self.to.key()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account(tenant: &str, vendor: &str, credentials: &str) -> Account {
        Account {
            tenant: tenant.to_owned(),
            vendor: vendor.to_owned(),
            generation: None,
            name: "main".to_owned(),
            credentials: credentials.to_owned(),
        }
    }

    #[test]
    fn what_can_not_work_is_rejected() {
        let from = || account("acme", "minotaur", "env:A");
        let to = |tenant, vendor, credentials| {
            let to = account(tenant, vendor, credentials);
            Job::new(Task::Move { from: from() }, to).check()
        };
        to("acme", "skarbe", "env:B").expect("a job");
        for (job, part) in [
            (to("ada@example.com", "skarbe", "env:B"), "the tenant has"),
            (to("acme", "acme", "env:B"), "there is no vendor `acme`"),
            (to("acme", "skarbe", "sk_live_1"), "never a key"),
            (to("acme", "minotaur", "env:B"), "the same account"),
        ] {
            let error = job.expect_err("an error").to_string();
            assert!(error.contains(part), "{error}");
            // A key that was given by mistake is not repeated.
            assert!(!error.contains("sk_live_1"), "{error}");
        }
        let every = Task::Check { every_minutes: 0 };
        let job = Job::new(every, account("acme", "skarbe", "env:B"));
        assert!(job.check().is_err());
    }

    #[test]
    fn an_unknown_field_of_a_job_is_rejected() {
        let from = account("acme", "minotaur", "env:A");
        let job = Job::new(Task::Move { from }, account("acme", "skarbe", "env:B"));
        let text = serde_json::to_string(&job).expect("JSON");
        assert_eq!(serde_json::from_str::<Job>(&text).expect("a job"), job);
        for part in ["\"update\"", "\"tenant\"", "\"from\""] {
            let other = text.replacen(part, "\"other\"", 1);
            assert!(serde_json::from_str::<Job>(&other).is_err(), "{other}");
        }
    }
}
