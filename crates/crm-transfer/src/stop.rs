//! How a transfer is asked to end early.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::sync::Notify;

/// Asks a transfer to end: what is under way is finished, nothing more is begun, and the journal
/// tells where to go on. Clones ask the same transfer.
#[derive(Clone, Debug, Default)]
pub struct Stop(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    asked: AtomicBool,
    bell: Notify,
}

impl Stop {
    /// One that was not asked for yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Asks for it.
    pub fn ask(&self) {
        self.0.asked.store(true, Ordering::SeqCst);
        self.0.bell.notify_waiters();
    }

    /// Whether it was asked for.
    pub fn is_asked(&self) -> bool {
        self.0.asked.load(Ordering::SeqCst)
    }

    /// Waits, and tells whether the wait came to its end before a stop was asked for.
    pub(crate) async fn sleep(&self, time: Duration) -> bool {
        let bell = self.0.bell.notified();
        if self.is_asked() {
            return false;
        }
        tokio::select! {
            () = tokio::time::sleep(time) => !self.is_asked(),
            () = bell => false,
        }
    }
}
