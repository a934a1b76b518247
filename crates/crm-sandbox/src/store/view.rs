//! How a call sees the records, where it does not see them as they are.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::filter::Sql;

/// How a call sees the records.
#[derive(Clone, Default)]
pub(crate) struct View {
    /// The time of the call, in milliseconds since 1970.
    pub(crate) now: Option<i64>,
    pub(crate) lag: Option<Lag>,
    /// Each with whether it meets this call; the others have moved the pages before.
    pub(crate) pages: Vec<(Pages, bool)>,
}

/// How long new records are not seen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Lag {
    pub(crate) shortest: Duration,
    pub(crate) longest: Duration,
}

/// How pages differ from what is asked for.
///
/// A fault that meets one page moves the pages after it for good, as rows that come in do: whichever
/// way a list is read, resumed or begun anew, every row is on some page.
#[derive(Clone, Debug)]
pub(crate) struct Pages {
    how: How,
    /// The positions of the pages that were met.
    met: Arc<Mutex<BTreeSet<u64>>>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum How {
    Capped(u64),
    Short,
    Moving,
}

impl PartialEq for Pages {
    fn eq(&self, other: &Self) -> bool {
        self.how == other.how
    }
}

impl Pages {
    fn new(how: How) -> Self {
        Self {
            how,
            met: Arc::default(),
        }
    }

    pub(crate) fn capped(rows: u64) -> Self {
        Self::new(How::Capped(rows.max(1)))
    }

    pub(crate) fn short() -> Self {
        Self::new(How::Short)
    }

    pub(crate) fn moving() -> Self {
        Self::new(How::Moving)
    }

    pub(crate) fn name(&self) -> &'static str {
        match self.how {
            How::Capped(_) => "page-cap",
            How::Short => "short-page",
            How::Moving => "moving-rows",
        }
    }

    /// Offset and limit in place of others; `is_met` tells whether the fault meets the page.
    fn page(&self, is_met: bool, offset: u64, limit: u64) -> (u64, u64) {
        if let How::Capped(rows) = self.how {
            return match is_met && rows < limit {
                true => (offset / limit * rows, rows),
                false => (offset, limit),
            };
        }
        let mut met = self.met.lock().unwrap_or_else(PoisonError::into_inner);
        if is_met && (offset > 0 || self.how == How::Short) {
            met.insert(offset);
        }
        let before = offset.saturating_sub(met.range(..offset).count() as u64);
        match met.contains(&offset) {
            false => (before, limit),
            true if self.how == How::Short => (before, limit - 1),
            true => (before.saturating_sub(1), limit),
        }
    }
}

impl View {
    /// Offset and limit of a page as this call gets it.
    pub(super) fn page(&self, offset: u64, limit: u64) -> (u64, u64) {
        // All, or the first: no page of a list.
        if limit < 2 || limit == u64::MAX {
            return (offset, limit);
        }
        self.pages
            .iter()
            .fold((offset, limit), |page, (pages, is_met)| {
                let (offset, limit) = page;
                match limit < 2 {
                    true => page,
                    false => pages.page(*is_met, offset, limit),
                }
            })
    }

    /// The condition that leaves out what is not seen yet.
    pub(super) fn write(&self, sql: &mut Sql) {
        let (Some(lag), Some(now)) = (self.lag, self.now) else {
            return;
        };
        let millis = |time: Duration| i64::try_from(time.as_millis()).unwrap_or(i64::MAX);
        let (shortest, longest) = (millis(lag.shortest), millis(lag.longest.max(lag.shortest)));
        let span = (longest - shortest).saturating_add(1);
        sql.push(" AND seq NOT IN (SELECT seq FROM arrivals WHERE at > ")
            .bind(now.saturating_sub(longest))
            // Each record has a lag of its own, and the same each time.
            .push(" AND at + (seq * 7919) % ")
            .bind(span)
            .push(" > ")
            .bind(now.saturating_sub(shortest))
            .push(")");
    }
}
