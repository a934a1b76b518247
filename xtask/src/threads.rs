//! Work that is done at the same time.

use std::panic::resume_unwind;
use std::thread::{self, Scope, ScopedJoinHandle};

use anyhow::{Context, Result};

/// Work that was started.
pub struct Started<'scope, T>(ScopedJoinHandle<'scope, Result<T>>);

/// Starts work in a thread with as much of a stack as the first one has.
///
/// # Errors
///
/// When the system has no thread to give.
pub fn start<'scope, T: Send + 'scope>(
    scope: &'scope Scope<'scope, '_>,
    work: impl FnOnce() -> Result<T> + Send + 'scope,
) -> Result<Started<'scope, T>> {
    let thread = thread::Builder::new().stack_size(8 << 20);
    let started = thread.spawn_scoped(scope, work);
    Ok(Started(started.context("a thread cannot be started")?))
}

impl<T> Started<'_, T> {
    /// Waits for the work and returns its result.
    ///
    /// # Errors
    ///
    /// As the work's own.
    pub fn finish(self) -> Result<T> {
        self.0.join().unwrap_or_else(|panic| resume_unwind(panic))
    }
}
