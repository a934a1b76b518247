//! How a call sees the records, where it does not see them as they are.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use super::filter::Sql;

/// How a call sees the records.
#[derive(Clone, Default)]
pub(crate) struct View {
    /// The time of the call, in milliseconds since 1970.
    pub(crate) now: Option<i64>,
    pub(crate) lag: Option<Lag>,
    pub(crate) pages: Vec<Pages>,
}

/// How long new records are not seen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Lag {
    pub(crate) shortest: Duration,
    pub(crate) longest: Duration,
}

/// How pages differ from what is asked for.
#[derive(Clone, Debug)]
pub(crate) struct Pages {
    how: How,
    /// By how many rows the pages of a list have moved since its first.
    moved: Arc<AtomicU64>,
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
            moved: Arc::default(),
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

    /// Offset and limit in place of others.
    fn page(&self, offset: u64, limit: u64) -> (u64, u64) {
        if offset == 0 {
            self.moved.store(0, Ordering::Relaxed);
        }
        match self.how {
            How::Capped(rows) if rows < limit => (offset / limit * rows, rows),
            How::Capped(_) => (offset, limit),
            How::Short => {
                let moved = self.moved.fetch_add(1, Ordering::Relaxed);
                (offset.saturating_sub(moved), limit - 1)
            }
            How::Moving => {
                // More than a page is never moved, so that a page that was given does not come
                // whole again.
                let more = u64::from(offset > 0);
                let moved = self.moved.fetch_add(more, Ordering::Relaxed) + more;
                (offset.saturating_sub(moved.min(limit - 1)), limit)
            }
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
        self.pages.iter().fold((offset, limit), |page, pages| {
            let (offset, limit) = page;
            match limit < 2 {
                true => page,
                false => pages.page(offset, limit),
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
