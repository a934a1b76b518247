//! Holds the vendor's live API against its specification; needs the feature `check`.

pub use crm_check::{
    Budget, Difference, DifferenceKind, Need, OperationReport, Plan, Report, Service, Skipped,
    Step, VerbReport, VerbStatus,
};

use crate::capability::{Capability, Support};
use crate::crm::Crm;
use crate::error::{Error, ErrorKind, Result};
use crate::resource::Verb;

impl Crm {
    /// Tells what [`check`](Self::check) would call. Nothing is sent.
    ///
    /// # Errors
    ///
    /// As for [`check`](Self::check).
    pub fn check_plan(&self, budget: &Budget) -> Result<Plan> {
        Plan::new(self.api(), budget).map_err(|error| self.unchecked(&error))
    }

    /// Calls the vendor a few times, compares the responses with the specification, and tells which
    /// verbs work on this account.
    ///
    /// Only operations that read and cost nothing are called, unless the budget
    /// [includes](Budget::include) others. The report holds names of fields, types, counts and the
    /// date, and never a value.
    ///
    /// ```no_run
    /// # async fn example() -> crm_facade::Result<()> {
    /// use crm_facade::Crm;
    /// use crm_facade::check::{Budget, VerbStatus};
    ///
    /// let report = Crm::from_env("minotaur")?.check(Budget::new().max_calls(30)).await?;
    /// for verb in &report.verbs {
    ///     if verb.standing == VerbStatus::Contradicted {
    ///         println!("{} does not work as documented", verb.verb);
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If an included operation is none of the vendor's, or there is no client behind the handle. A
    /// call that fails is a part of the report.
    pub async fn check(&self, budget: Budget) -> Result<Report> {
        let report = crm_check::check(self.connection()?, &budget).await;
        let report = report.map_err(|error| self.unchecked(&error))?;
        let all = self.capabilities();
        let verbs = all.iter().filter(|verb| verb.is_supported());
        // Where one operation lists and searches, a list of all says nothing of the search.
        let searches = |it: &Capability| {
            matches!(it.verb, Verb::Search | Verb::FindByEmail)
                && matches!(it.support, Support::Native)
                && all.iter().any(|other| {
                    other.resource == it.resource
                        && other.verb == Verb::List
                        && other.operations == it.operations
                })
        };
        Ok(report.with_verbs(verbs.map(|it| (it.name(), it.operations.clone(), searches(it)))))
    }

    fn unchecked(&self, error: &crm_check::CheckError) -> Error {
        Error::new(ErrorKind::Configuration, error.to_string()).of_vendor(self.vendor())
    }
}
