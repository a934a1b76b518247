//! Why a transfer can't be set up, or ended early.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crm_facade::ErrorKind as CallErrorKind;

/// What kind of failure an [`Error`] is.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// It was asked for in a way that can't be carried out.
    Usage,
    /// Settings or credentials are missing, wrong or not enough.
    Configuration,
    /// There is no such record.
    NotFound,
    /// The input is not as it must be, or the vendor rejected it.
    Rejected,
    /// The vendor can't do it.
    Unsupported,
    /// The same may succeed later.
    Temporary,
    /// A part was done, or nothing tells whether it was done.
    Partly,
    /// A file that it would write is there already.
    Exists,
    /// It was cancelled.
    Interrupted,
    /// Anything else, such as a disk that is full.
    Other,
}

/// Why a transfer can't be set up, or ended early.
///
/// Printed with `{}` it is one line without secrets and personal data, and without the
/// [`advice`](Self::advice). Where a call to a vendor failed, [`call`](Self::call) is the error of
/// that call.
#[derive(Clone, Debug)]
pub struct Error {
    pub(crate) kind: ErrorKind,
    pub(crate) message: String,
    pub(crate) advice: Option<String>,
    pub(crate) call: Option<Arc<crm_facade::Error>>,
    pub(crate) wait: Option<Duration>,
}

impl Error {
    /// An error that says what was attempted and what came back. The message must hold no personal
    /// data and no secrets.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
            advice: None,
            call: None,
            wait: None,
        }
    }

    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Usage, message)
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, message)
    }

    pub(crate) fn interrupted() -> Self {
        Self::new(ErrorKind::Interrupted, "interrupted")
    }

    /// Says what to do next.
    #[must_use]
    pub fn with_advice(mut self, advice: impl Into<String>) -> Self {
        self.advice = Some(advice.into());
        self
    }

    /// What kind of failure it is.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// What was attempted and what came back.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What to do next, where there is more to say than the message does. Names of settings are
    /// those of [`SettingNames`](crate::SettingNames).
    pub fn advice(&self) -> Option<&str> {
        self.advice.as_deref()
    }

    pub(crate) fn waits(message: impl Into<String>, wait: Duration) -> Self {
        Self {
            wait: Some(wait),
            ..Self::new(ErrorKind::Temporary, message)
        }
    }

    /// How long to wait before the transfer is resumed, where that is known: the vendor has asked for
    /// a pause, a rate limit has no slot before, or rows in doubt are looked for again then.
    pub fn retry_after(&self) -> Option<Duration> {
        self.wait
    }

    /// The call that failed, if it was one.
    pub fn call(&self) -> Option<&crm_facade::Error> {
        self.call.as_deref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let call = self.call.as_deref()?;
        Some(call)
    }
}

/// Errors are equal if they say the same.
impl PartialEq for Error {
    fn eq(&self, other: &Self) -> bool {
        (self.kind, &self.message, &self.advice) == (other.kind, &other.message, &other.advice)
    }
}

impl Eq for Error {}

impl From<crm_facade::Error> for Error {
    fn from(error: crm_facade::Error) -> Self {
        let kind = match error.kind() {
            _ if error.may_have_been_carried_out() => ErrorKind::Partly,
            CallErrorKind::NotFound => ErrorKind::NotFound,
            CallErrorKind::Unauthenticated
            | CallErrorKind::PermissionDenied { .. }
            | CallErrorKind::Configuration => ErrorKind::Configuration,
            CallErrorKind::Unsupported => ErrorKind::Unsupported,
            CallErrorKind::RateLimited | CallErrorKind::Transport | CallErrorKind::Interrupted => {
                ErrorKind::Temporary
            }
            _ if error.is_temporary() => ErrorKind::Temporary,
            CallErrorKind::InvalidInput { .. }
            | CallErrorKind::Conflict
            | CallErrorKind::AmbiguousMatch
            | CallErrorKind::QuotaExhausted
            | CallErrorKind::VendorFault => ErrorKind::Rejected,
            CallErrorKind::BudgetExhausted => ErrorKind::Partly,
            _ => ErrorKind::Other,
        };
        Self {
            kind,
            message: error.to_string(),
            advice: None,
            wait: error.retry_after(),
            call: Some(Arc::new(error)),
        }
    }
}
