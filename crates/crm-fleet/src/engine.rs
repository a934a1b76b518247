//! What a durable execution engine does for a workflow.

use std::fmt;
use std::time::Duration;

use crm_transfer::Totals;

use crate::BoxFuture;

/// The work of a step. It begins when it is polled, and gives what the engine records.
pub type Work = BoxFuture<'static, String>;

/// The engine does not continue this run of the workflow.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Stopped;

impl fmt::Display for Stopped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the engine has stopped this run of the workflow")
    }
}

impl std::error::Error for Stopped {}

/// A durable execution engine, as far as a workflow needs it.
///
/// A run of a workflow is a sequence of steps. The engine records the outcome of each. When a run is
/// broken off, it begins anew: steps whose outcome is recorded give it again without being run, and the
/// first one without an outcome is run. So a step may be run more than once, and only its last run
/// counts.
///
/// What a workflow needs beside that, its caller has to see to:
///
/// - One run at a time works on an account. A run that was given up may still be busy with its last
///   step for a while.
/// - What a run returns is stored as a whole, or the run is repeated.
pub trait Engine: Send + Sync {
    /// The outcome of the next step: the recorded one, or that of `work`, once it is recorded.
    ///
    /// # Errors
    ///
    /// If the run ends here.
    fn step(
        &self,
        name: &'static str,
        work: Work,
    ) -> impl Future<Output = Result<String, Stopped>> + Send;

    /// Waits, without a task in the worker where the engine has timers.
    ///
    /// # Errors
    ///
    /// If the run ends here.
    fn sleep(&self, time: Duration) -> impl Future<Output = Result<(), Stopped>> + Send;

    /// Tells those who watch how the rows stand; nothing depends on it.
    fn tell(&self, totals: &Totals) {
        let _ = totals;
    }
}
