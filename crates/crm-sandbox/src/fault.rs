//! [`Fault`]: fault injection.
//!
//! A fault names the operations that it hits, how often, and what goes wrong.
//! [`Sandbox::inject`](crate::Sandbox::inject) adds one to a running sandbox.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::people::Stream;
use crate::store::{Lag, Pages, View};

/// Something that goes wrong on purpose: which calls, and what happens to them.
///
/// A fault begins with [`on`](Self::on) or [`on_any`](Self::on_any), is narrowed by rules, and ends
/// with what goes wrong. All rules must hold; without any, every call is met. Of several faults,
/// the first that meets a call is injected; those that change what a call sees, from
/// [`lagging`](Self::lagging) to [`moving_rows`](Self::moving_rows), are injected besides.
///
/// ```
/// use crm_sandbox::Fault;
///
/// // Every third call is told to wait a second.
/// let busy = Fault::on("contacts_list").vendor("minotaur").every(3).status(429).retry_after_seconds(1);
/// // The first write of any vendor is carried out, but its response is lost.
/// let lost = Fault::on("contacts_create").first(1).reset_after_handling();
/// # let _ = (busy, lost);
/// ```
#[derive(Clone, Debug)]
pub struct Fault {
    operation: Option<String>,
    vendor: Option<String>,
    generation: Option<String>,
    every: Option<u64>,
    first: Option<u64>,
    nth: Option<u64>,
    after: u64,
    probability: Option<(f64, u64)>,
    times: Option<u64>,
    pub(crate) kind: Kind,
    pub(crate) retry_after: Option<RetryAfter>,
}

/// What goes wrong.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind {
    Status(u16),
    Html(u16),
    Reset {
        handled: bool,
    },
    Stall {
        handled: bool,
    },
    Truncated,
    Oversized(u64),
    ExpiredToken,
    RedirectElsewhere(String),
    RedirectHere(String),
    UnknownEnumValue,
    FailureEnvelope,
    InvalidJson,
    Empty,
    ErrorUnderSuccess,
    Lagging {
        shortest: Duration,
        longest: Duration,
    },
    Pages(Pages),
    Latency(Duration),
    Body {
        status: u16,
        body: String,
    },
    NoCredits,
}

/// How a `Retry-After` header is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum RetryAfter {
    Seconds(u64),
    Date(Duration),
}

impl Fault {
    fn new(operation: Option<String>) -> Self {
        Self {
            operation,
            vendor: None,
            generation: None,
            every: None,
            first: None,
            nth: None,
            after: 0,
            probability: None,
            times: None,
            kind: Kind::Status(500),
            retry_after: None,
        }
    }

    /// On calls of an operation, by its `operationId` or by the name of the client's method. Nothing
    /// else said, they fail with status 500. A sandbox takes no fault on an operation that it does not
    /// have.
    pub fn on(operation: impl Into<String>) -> Self {
        Self::new(Some(operation.into()))
    }

    /// On calls of every operation. Nothing else said, they fail with status 500.
    pub fn on_any() -> Self {
        Self::new(None)
    }

    /// Only of this vendor.
    pub fn vendor(mut self, vendor: impl Into<String>) -> Self {
        self.vendor = Some(vendor.into());
        self
    }

    /// Only of this generation of a vendor's documentation.
    pub fn generation(mut self, generation: impl Into<String>) -> Self {
        self.generation = Some(generation.into());
        self
    }

    /// Only every `k`-th call that the fault is on; 0 is taken for 1.
    pub fn every(mut self, k: u64) -> Self {
        self.every = Some(k.max(1));
        self
    }

    /// Only the first `n` calls that the fault is on.
    pub fn first(mut self, n: u64) -> Self {
        self.first = Some(n);
        self
    }

    /// Only the `n`-th call that the fault is on, counted from 1, such as the second poll of a job.
    pub fn nth(mut self, n: u64) -> Self {
        self.nth = Some(n);
        self
    }

    /// Not the first `n` calls that the fault is on. The other rules count from there.
    pub fn after(mut self, n: u64) -> Self {
        self.after = n;
        self
    }

    /// Only with this probability, from 0 to 1. The same seed meets the same calls.
    pub fn probability(mut self, probability: f64, seed: u64) -> Self {
        self.probability = Some((probability, seed));
        self
    }

    /// At most `n` times.
    pub fn times(mut self, n: u64) -> Self {
        self.times = Some(n);
        self
    }

    /// An error status, with the vendor's own error body. The request is not carried out.
    pub fn status(mut self, status: u16) -> Self {
        self.kind = Kind::Status(status);
        self
    }

    /// An error status with a page of HTML, as proxies send. The request is not carried out.
    pub fn html(mut self, status: u16) -> Self {
        self.kind = Kind::Html(status);
        self
    }

    /// With a `Retry-After` header in seconds. Without this or
    /// [`retry_after_date`](Self::retry_after_date) there is no such header.
    pub fn retry_after_seconds(mut self, seconds: u64) -> Self {
        self.retry_after = Some(RetryAfter::Seconds(seconds));
        self
    }

    /// With a `Retry-After` header that is the date so far ahead of the machine's time, in whole
    /// seconds.
    pub fn retry_after_date(mut self, ahead: Duration) -> Self {
        self.retry_after = Some(RetryAfter::Date(ahead));
        self
    }

    /// The connection is reset, and the request is not carried out.
    pub fn reset(mut self) -> Self {
        self.kind = Kind::Reset { handled: false };
        self
    }

    /// The request is carried out, then the connection is reset: the response is lost.
    pub fn reset_after_handling(mut self) -> Self {
        self.kind = Kind::Reset { handled: true };
        self
    }

    /// No response comes until the client leaves, and the request is not carried out.
    pub fn stall(mut self) -> Self {
        self.kind = Kind::Stall { handled: false };
        self
    }

    /// The request is carried out, but no response comes until the client leaves.
    pub fn stall_after_handling(mut self) -> Self {
        self.kind = Kind::Stall { handled: true };
        self
    }

    /// The request is carried out, and the connection ends in the middle of the response.
    pub fn truncated(mut self) -> Self {
        self.kind = Kind::Truncated;
        self
    }

    /// The request is carried out, and the response is followed by spaces up to so many bytes.
    pub fn oversized(mut self, bytes: u64) -> Self {
        self.kind = Kind::Oversized(bytes);
        self
    }

    /// The credential is rejected as expired (status 401). Where the vendor gives tokens, the token
    /// is worthless from then on.
    pub fn expired_token(mut self) -> Self {
        self.kind = Kind::ExpiredToken;
        self
    }

    /// A redirect (status 307) to an address on another host. The request is not carried out.
    pub fn redirect_elsewhere(mut self, address: impl Into<String>) -> Self {
        self.kind = Kind::RedirectElsewhere(address.into());
        self
    }

    /// A redirect (status 307) to a path on the same host. The request is not carried out.
    pub fn redirect_here(mut self, path: impl Into<String>) -> Self {
        self.kind = Kind::RedirectHere(path.into());
        self
    }

    /// The request is carried out, and the first value of an enumeration in the response is one that
    /// no document knows. Responses without any stay as they are.
    pub fn unknown_enum_value(mut self) -> Self {
        self.kind = Kind::UnknownEnumValue;
        self
    }

    /// A success status with the vendor's failure envelope. The request is not carried out. Of
    /// vendors that document no such envelope, no call is met.
    pub fn failure_envelope(mut self) -> Self {
        self.kind = Kind::FailureEnvelope;
        self
    }

    /// The request is carried out and gets status 204, without a body.
    pub fn empty(mut self) -> Self {
        self.kind = Kind::Empty;
        self
    }

    /// The documented success status with `{"error": …}`, which no document has. The request is not
    /// carried out.
    pub fn error_under_success(mut self) -> Self {
        self.kind = Kind::ErrorUnderSuccess;
        self
    }

    /// The call does not see records that were added a short time ago: an index lags behind. How
    /// short is drawn for each record, from `shortest` to `longest`, by the sandbox's clock. What is
    /// read by its id or checked for being unique is seen at once. Records that the sandbox began
    /// with are always seen.
    pub fn lagging(mut self, shortest: Duration, longest: Duration) -> Self {
        self.kind = Kind::Lagging { shortest, longest };
        self
    }

    /// Pages have at most so many rows, however many are asked for.
    pub fn page_cap(mut self, rows: u64) -> Self {
        self.kind = Kind::Pages(Pages::capped(rows));
        self
    }

    /// A page lacks its last row, which comes as the first of the next page. The pages after it have
    /// moved from then on, whether the fault meets them or not.
    pub fn short_page(mut self) -> Self {
        self.kind = Kind::Pages(Pages::short());
        self
    }

    /// Rows move down while pages are read, as if a record had come in before them: the last row of
    /// a page is the first of the next page again. They never move back.
    pub fn moving_rows(mut self) -> Self {
        self.kind = Kind::Pages(Pages::moving());
        self
    }

    /// The request is carried out, and the response breaks off as JSON although its length is right.
    pub fn invalid_json(mut self) -> Self {
        self.kind = Kind::InvalidJson;
        self
    }

    /// The request is carried out, and its response comes so much later, by the machine's time.
    pub fn latency(mut self, wait: Duration) -> Self {
        self.kind = Kind::Latency(wait);
        self
    }

    /// A response with this status and body, called JSON. The request is not carried out.
    pub fn body(mut self, status: u16, body: impl Into<String>) -> Self {
        self.kind = Kind::Body {
            status,
            body: body.into(),
        };
        self
    }

    /// The account has no credits left, as the vendor says it. The request is not carried out.
    pub fn no_credits(mut self) -> Self {
        self.kind = Kind::NoCredits;
        self
    }

    /// Whether it is on an operation of this name, of this vendor generation. The name may be spelt
    /// as the specification does, or as the client's method.
    pub(crate) fn is_on(&self, vendor: &str, generation: &str, operation: &str) -> bool {
        let fits = |wanted: &Option<String>, is: &str| {
            wanted.as_ref().is_none_or(|wanted| wanted.as_str() == is)
        };
        let named = |wanted: &String| wanted == operation || plain(wanted).eq(plain(operation));
        self.operation.as_ref().is_none_or(named)
            && fits(&self.vendor, vendor)
            && fits(&self.generation, generation)
    }

    /// Which calls it is on, in words.
    pub(crate) fn target(&self) -> String {
        let operation = self.operation.as_deref().unwrap_or("any operation");
        let vendor = self.vendor.as_ref().map(|vendor| format!(" of {vendor}"));
        let generation = self.generation.as_ref().map(|name| format!(" {name}"));
        format!(
            "{operation}{}{}",
            vendor.unwrap_or_default(),
            generation.unwrap_or_default()
        )
    }

    /// What goes wrong, in a word, as [`Recorded::fault`](crate::Recorded::fault) has it.
    pub fn name(&self) -> &'static str {
        match &self.kind {
            Kind::Status(_) => "status",
            Kind::Html(_) => "html",
            Kind::Reset { handled: false } => "reset",
            Kind::Reset { handled: true } => "reset-after-handling",
            Kind::Stall { handled: false } => "stall",
            Kind::Stall { handled: true } => "stall-after-handling",
            Kind::Truncated => "truncated",
            Kind::Oversized(_) => "oversized",
            Kind::ExpiredToken => "expired-token",
            Kind::RedirectElsewhere(_) => "redirect-elsewhere",
            Kind::RedirectHere(_) => "redirect-here",
            Kind::UnknownEnumValue => "unknown-enum-value",
            Kind::FailureEnvelope => "failure-envelope",
            Kind::InvalidJson => "invalid-json",
            Kind::Empty => "empty",
            Kind::ErrorUnderSuccess => "error-under-success",
            Kind::Lagging { .. } => "lagging",
            Kind::Pages(pages) => pages.name(),
            Kind::Latency(_) => "latency",
            Kind::Body { .. } => "body",
            Kind::NoCredits => "no-credits",
        }
    }
}

/// A name without what spellings differ in.
fn plain(name: &str) -> impl Iterator<Item = char> + '_ {
    name.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
}

/// A call, as far as faults are chosen by it.
pub(crate) struct RequestTarget<'a> {
    pub(crate) vendor: &'a str,
    pub(crate) generation: &'a str,
    pub(crate) operation: &'a str,
    /// Whether the vendor documents an error under a success status.
    pub(crate) has_failure_envelope: bool,
}

/// What meets a call.
#[derive(Default)]
pub(crate) struct FaultMatch {
    /// What goes wrong with it.
    pub(crate) fault: Option<Fault>,
    /// How it sees the records.
    pub(crate) view: View,
    /// The first fault that changes what it sees.
    pub(crate) seen: Option<&'static str>,
}

/// The faults of a sandbox, and how often each was on.
#[derive(Default)]
pub(crate) struct Faults(Mutex<Vec<Active>>);

struct Active {
    fault: Fault,
    calls: u64,
    injected: u64,
}

impl Faults {
    pub(crate) fn add(&self, fault: Fault) {
        let mut faults = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        faults.push(Active {
            fault,
            calls: 0,
            injected: 0,
        });
    }

    pub(crate) fn clear(&self) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }

    /// Counts a call, and gives the fault that meets it.
    pub(crate) fn meet(&self, target: &RequestTarget<'_>) -> FaultMatch {
        let mut faults = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut met = FaultMatch::default();
        for active in faults.iter_mut().filter(|active| active.is_on(target)) {
            active.calls += 1;
            let is_free = match &active.fault.kind {
                Kind::Lagging { .. } => met.view.lag.is_none(),
                Kind::Pages(_) => true,
                _ => met.fault.is_none(),
            };
            if !is_free {
                continue;
            }
            if !active.is_due() {
                if let Kind::Pages(pages) = &active.fault.kind {
                    met.view.pages.push((pages.clone(), false));
                }
                continue;
            }
            active.injected += 1;
            let fault = active.fault.clone();
            match fault.kind {
                Kind::Lagging { shortest, longest } => {
                    met.view.lag = Some(Lag { shortest, longest });
                    met.seen.get_or_insert("lagging");
                }
                Kind::Pages(pages) => {
                    met.seen.get_or_insert(pages.name());
                    met.view.pages.push((pages, true));
                }
                _ => met.fault = Some(fault),
            }
        }
        met
    }
}

impl Active {
    fn is_on(&self, target: &RequestTarget<'_>) -> bool {
        self.fault
            .is_on(target.vendor, target.generation, target.operation)
            && (self.fault.kind != Kind::FailureEnvelope || target.has_failure_envelope)
    }

    fn is_due(&self) -> bool {
        let fault = &self.fault;
        let Some(call) = self.calls.checked_sub(fault.after).filter(|call| *call > 0) else {
            return false;
        };
        fault.every.is_none_or(|k| call.is_multiple_of(k))
            && fault.first.is_none_or(|n| call <= n)
            && fault.nth.is_none_or(|n| call == n)
            && fault.times.is_none_or(|n| self.injected < n)
            && fault
                .probability
                .is_none_or(|(probability, seed)| draw(seed, call) < probability)
    }
}

/// A number from 0 to below 1, decided by seed and call alone.
fn draw(seed: u64, call: u64) -> f64 {
    (Stream::new(seed, "fault", call).bits() >> 11) as f64 / (1_u64 << 53) as f64
}
