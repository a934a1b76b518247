//! Who is told how far a transfer is.

use std::time::Duration;

use crm_facade::Error;

use super::totals::Totals;

/// Is told how far a transfer is.
pub trait Observer: Send + Sync {
    /// How many rows the source has, where it is known.
    fn total(&self, rows: u64) {
        let _ = rows;
    }

    /// How things stand, after each batch of rows.
    fn advanced(&self, totals: &Totals) {
        let _ = totals;
    }

    /// How many contacts of the target were read to know who is there.
    fn looked_up(&self, contacts: u64) {
        let _ = contacts;
    }

    /// Something that a person should know.
    fn note(&self, text: &str) {
        let _ = text;
    }
}

/// Waits shorter than this are not told.
const TOLD: Duration = Duration::from_secs(3);

/// Tells of a wait after a call that failed, and whether the vendor asks for it.
pub(crate) fn tell_wait(observer: &dyn Observer, vendor: &str, wait: Duration, error: &Error) {
    if wait >= TOLD {
        let seconds = wait.as_secs();
        observer.note(&match error.retry_after() {
            Some(_) => format!("{vendor} asks to wait; going on in {seconds} s"),
            None => format!(
                "{vendor} fails for a passing reason; the transfer waits {seconds} s and tries again"
            ),
        });
    }
}

/// Tells nobody.
#[derive(Clone, Copy, Debug, Default)]
pub struct Nobody;

impl Observer for Nobody {}
