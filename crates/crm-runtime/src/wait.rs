//! What tells of the waits of a call while they last.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// A wait within a call, told when it begins.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Wait<'a> {
    /// Short name of the vendor.
    pub vendor: &'static str,
    /// Name of the operation; `request` for a request by hand.
    pub operation: &'a str,
    /// Why the call waits.
    pub reason: WaitReason,
    /// How long; `None` where that is not known before.
    pub time: Option<Duration>,
}

/// Why a call waits.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum WaitReason {
    /// The vendor asks for it, by `Retry-After` or its like.
    Asked,
    /// The attempt failed, for this reason, and is made again.
    Retry(&'static str),
    /// The rate limit, or a pause that the vendor has asked for, lets the call not go yet.
    RateLimit,
}

/// One line, without a full stop.
impl fmt::Display for Wait<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} waits", self.vendor, self.operation)?;
        if let Some(time) = self.time {
            write!(f, " {:.0} s", time.as_secs_f64().ceil())?;
        }
        match self.reason {
            WaitReason::Asked => {
                f.write_str(": the vendor asks to be called again after that time")
            }
            WaitReason::Retry(reason) => write!(f, " before the next attempt ({reason})"),
            WaitReason::RateLimit => f.write_str(" for the rate limit"),
        }
    }
}

/// Takes the waits of a client.
#[doc(hidden)]
pub type OnWait = Arc<dyn Fn(&Wait<'_>) + Send + Sync>;

/// A wait for the rate limit is told after so long: most are shorter.
pub(crate) const TOLD_AFTER: Duration = Duration::from_secs(1);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_is_one_line() {
        let wait = |operation, reason, seconds: Option<u64>| {
            let vendor = "acme";
            let time = seconds.map(Duration::from_secs);
            let wait = Wait {
                vendor,
                operation,
                reason,
                time,
            };
            wait.to_string()
        };
        assert_eq!(
            wait("contacts_list", WaitReason::Asked, Some(30)),
            "acme: contacts_list waits 30 s: the vendor asks to be called again after that time"
        );
        assert_eq!(
            wait("contacts_list", WaitReason::RateLimit, None),
            "acme: contacts_list waits for the rate limit"
        );
        assert_eq!(
            wait("request", WaitReason::Retry("connect"), Some(2)),
            "acme: request waits 2 s before the next attempt (connect)"
        );
    }
}
