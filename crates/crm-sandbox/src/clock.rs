//! [`Clock`]: the time of a sandbox, real or advanced by a test.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};

/// The time that a sandbox goes by: times of creation, lifetimes of tokens, windows of limits,
/// running jobs. A clone goes by the same time.
#[derive(Clone, Default)]
pub struct Clock(Option<Arc<Mutex<DateTime<Utc>>>>);

impl Clock {
    /// The time of the machine.
    pub fn system() -> Self {
        Self(None)
    }

    /// A time that stands still until [`advance`](Self::advance) is called. With it, the same
    /// seed and the same requests give the same responses to the byte.
    pub fn manual(start: SystemTime) -> Self {
        Self(Some(Arc::new(Mutex::new(start.into()))))
    }

    /// Moves a manual clock on. The time of the machine can't be moved: nothing happens then.
    pub fn advance(&self, by: Duration) {
        if let Some(time) = &self.0 {
            let mut time = time.lock().unwrap_or_else(PoisonError::into_inner);
            *time += by;
        }
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        match &self.0 {
            None => SystemTime::now().into(),
            Some(time) => *time.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = if self.0.is_some() { "manual" } else { "system" };
        write!(formatter, "Clock({kind}, {})", self.now())
    }
}
