//! Waits of calls, told so that none is taken for a hang.

use std::sync::Mutex;
use std::time::{Duration, Instant};

use crm_facade::{Wait, WaitReason};

use super::Session;
use crate::progress;

impl Session {
    /// Tells the person that a call waits and why, so that no wait is taken for a hang. Short ones are
    /// not told, nor one that ends before another that was told.
    pub(super) fn waits(&self) -> impl Fn(&Wait<'_>) + Send + Sync + 'static {
        let asker = self.asker();
        let told_until = Mutex::new(None);
        move |wait| {
            let ends = Instant::now() + wait.time.unwrap_or(UNKNOWN_WAIT);
            if wait.time.is_some_and(|time| time < SHORT_WAIT) {
                return;
            }
            let Ok(mut told_until) = told_until.lock() else {
                return;
            };
            if told_until.is_none_or(|until| ends > until + SHORT_WAIT) {
                *told_until = Some(ends);
                if !progress::wait(&why(wait), wait.time.map(|_| ends)) {
                    asker.say(wait.to_string());
                }
            }
        }
    }
}

/// Why a call waits, without for how long.
fn why(wait: &Wait<'_>) -> String {
    let vendor = wait.vendor;
    match wait.reason {
        WaitReason::Asked => format!("waiting because {vendor} asks for it"),
        WaitReason::Retry(reason) => format!("waiting for the next attempt at {vendor} ({reason})"),
        _ => format!("waiting for the rate limit of {vendor}"),
    }
}

/// A wait that is over before a person wonders.
const SHORT_WAIT: Duration = Duration::from_secs(2);

/// After so long, a wait of unknown length is told again.
const UNKNOWN_WAIT: Duration = Duration::from_secs(60);
