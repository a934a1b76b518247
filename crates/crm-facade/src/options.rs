//! What differs from call to call.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crm_runtime::tasks::Polling;
use crm_runtime::{BoxFuture, CallOptions};

use crate::checkpoint::Checkpoint;
use crate::cost::Cost;

/// What differs from call to call.
///
/// ```
/// use crm_facade::Options;
///
/// let options = Options::new().allow_emulation(true).page_size(50).look_ahead(2);
/// ```
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Options {
    pub(crate) emulate: Option<bool>,
    pub(crate) keep_raw: bool,
    pub(crate) call: CallOptions,
    pub(crate) polling: Option<Polling>,
    pub(crate) page_size: Option<usize>,
    pub(crate) look_ahead: usize,
    pub(crate) short_page_ends: bool,
    /// Whether a list need not be compared with its count.
    pub(crate) uncounted: bool,
    pub(crate) total: Option<u64>,
    pub(crate) resume: Option<Checkpoint>,
    pub(crate) max_credits: Option<u64>,
    pub(crate) before_page: Option<PageApproval>,
    /// Whether each row of a list is read as a whole record.
    pub(crate) whole: bool,
    /// Whether the checkpoint was checked before.
    pub(crate) vouched: bool,
}

impl Options {
    /// Options that change nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether what the vendor lacks may be made up for with further calls, in place of what the
    /// handle allows.
    pub fn allow_emulation(mut self, allow: bool) -> Self {
        self.emulate = Some(allow);
        self
    }

    /// Gives the vendor's record too, at [`Mapped::raw`](crate::Mapped::raw).
    pub fn keep_raw(mut self) -> Self {
        self.keep_raw = true;
        self
    }

    /// Longest time for each call to the vendor, waits included.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.call(CallOptions::new().timeout(timeout))
    }

    /// Sends a further header with each call to the vendor; see [`CallOptions::header`].
    pub fn header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.call(CallOptions::new().header(name, value))
    }

    /// Adds options for each call to the vendor, as its typed client takes them: lane, retries and
    /// what else differs from call to call.
    pub fn call(mut self, options: CallOptions) -> Self {
        self.call = self.call.merge(options);
        self
    }

    /// How often to ask for the result of a job that the vendor works on for a while, and for how
    /// long. Unless set, at once, after 1 s, then after half as long again each time up to 15 s; for
    /// 10 minutes. When the time is over, the error names the job.
    pub fn polling(mut self, polling: Polling) -> Self {
        self.polling = Some(polling);
        self
    }

    /// How many rows to ask for at once, where the vendor lets one choose.
    pub fn page_size(mut self, rows: usize) -> Self {
        self.page_size = Some(rows);
        self
    }

    /// How many pages of a list may be fetched before their turn; 1 unless set, and at most 1,000.
    pub fn look_ahead(mut self, pages: usize) -> Self {
        self.look_ahead = pages;
        self
    }

    /// Whether a list ends with a page that has fewer rows than were asked for; off unless set.
    ///
    /// It saves the one request of a list that is for its end and no page: for the empty page after
    /// the last, or for the vendor's count. Turn it on only for a vendor that never sends less than
    /// a full page before the last, since rows would be missing without a word elsewhere.
    pub fn short_page_ends(mut self, ends: bool) -> Self {
        self.short_page_ends = ends;
        self
    }

    /// Tells how many rows the vendor has counted a moment ago, so that it is not asked again where
    /// a list takes a call for its count, and no page beyond the last is fetched ahead.
    pub fn total(mut self, rows: u64) -> Self {
        self.total = Some(rows);
        self
    }

    /// The most that a call may cost, in the vendor's credits.
    ///
    /// It is kept by the documented prices, which are the most that is charged: what could exceed it
    /// is rejected before it is sent, with kind
    /// [`BudgetExhausted`](crate::ErrorKind::BudgetExhausted), and so is what has a price that is not
    /// documented as a number. A list of which each page costs ends with that error before the page
    /// that could exceed it, and continues at its checkpoint.
    pub fn max_credits(mut self, credits: u64) -> Self {
        self.max_credits = Some(credits);
        self
    }

    /// Asks before each further page of a list that costs, with its price. If `ask` says no, the
    /// list ends with an error of kind [`BudgetExhausted`](crate::ErrorKind::BudgetExhausted), and
    /// continues at its checkpoint.
    pub fn before_paid_page(
        mut self,
        ask: impl Fn(PaidPage) -> BoxFuture<'static, bool> + Send + Sync + 'static,
    ) -> Self {
        self.before_page = Some(PageApproval(Arc::new(ask)));
        self
    }

    /// Whether each row of a list is read again as a whole record, where the rows
    /// [lack](crate::Capability::rows_lack) fields; off unless set. It takes one call more for each
    /// row, which the vendor charges nothing for.
    pub fn whole_records(mut self, whole: bool) -> Self {
        self.whole = whole;
        self
    }

    /// Continues where a list was interrupted.
    pub fn resume(mut self, checkpoint: Checkpoint) -> Self {
        self.resume = Some(checkpoint);
        self
    }

    /// Whether a list is compared with its count, which is not wanted for each call.
    pub(crate) fn counted(mut self) -> Self {
        self.uncounted = false;
        self
    }

    /// Whether the vendor's record is wanted.
    pub fn wants_raw(&self) -> bool {
        self.keep_raw
    }

    /// How to wait for a job.
    pub fn for_jobs(&self) -> Polling {
        self.polling.clone().unwrap_or_default()
    }

    /// The options for the typed client.
    pub fn for_client(&self) -> CallOptions {
        let options = self.call.clone();
        match self.keep_raw {
            true => options.keep_raw(),
            false => options,
        }
    }
}

/// A page of a list that costs, before it is asked for; see [`Options::before_paid_page`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PaidPage {
    /// What the page costs.
    pub cost: Cost,
    /// What the pages before it may have cost.
    pub spent: u64,
}

#[derive(Clone)]
pub(crate) struct PageApproval(Arc<dyn Fn(PaidPage) -> BoxFuture<'static, bool> + Send + Sync>);

impl PageApproval {
    pub(crate) fn ask(&self, cost: Cost, spent: u64) -> BoxFuture<'static, bool> {
        (self.0)(PaidPage { cost, spent })
    }
}

impl fmt::Debug for PageApproval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PageApproval")
    }
}
