//! How much a check may ask for.

use std::time::Duration;

/// How many calls a check makes, and of which operations.
///
/// Only operations that read and cost nothing are called, unless others are [included](Self::include).
///
/// ```
/// use crm_check::Budget;
///
/// let budget = Budget::new().max_calls(20).depth(3);
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Budget {
    pub(crate) max_calls: u32,
    pub(crate) depth: u32,
    pub(crate) include: Vec<String>,
    pub(crate) poll_every: Option<Duration>,
}

impl Budget {
    /// 40 calls, and up to 6 of each operation.
    pub fn new() -> Self {
        Self {
            max_calls: 40,
            depth: 6,
            include: Vec::new(),
            poll_every: None,
        }
    }

    /// Sets the maximum number of calls. A call that fetches an access token is not counted.
    pub fn max_calls(mut self, calls: u32) -> Self {
        self.max_calls = calls;
        self
    }

    /// Sets how often each operation is called at most. The first call looks at the response; further
    /// ones read the same page again, the next pages, the page without a position, a large page, and
    /// records by other ids.
    pub fn depth(mut self, calls: u32) -> Self {
        self.depth = calls;
        self
    }

    /// Calls an operation that writes or costs credits, by the name of its method: once, with the
    /// documented example. The result of a job that it starts is waited for.
    pub fn include(mut self, operation: impl Into<String>) -> Self {
        self.include.push(operation.into());
        self
    }

    /// Sets how long to wait between two looks at a job, in place of the documented time.
    pub fn poll_every(mut self, wait: Duration) -> Self {
        self.poll_every = Some(wait);
        self
    }
}

impl Default for Budget {
    fn default() -> Self {
        Self::new()
    }
}
