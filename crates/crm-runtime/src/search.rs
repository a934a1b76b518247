//! Searches whose pages are jobs: each page is started, waited for and usually charged on its own.
//!
//! The methods that end in `_search` give a [`Search`].

use std::collections::{HashSet, VecDeque};
use std::fmt;

use futures_core::Stream;
use futures_util::stream;
use serde::Serialize;

use crate::api::{Credits, Operation};
use crate::client::Error;
use crate::paging::{PagingError, content_hash};
use crate::tasks::{Job, Polling, TaskError};
use crate::transport::BoxFuture;

/// Which page of a search is meant.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Position {
    /// The page with this number.
    Page(u64),
    /// The page that a cursor leads to; the first one without a cursor.
    Cursor(Option<String>),
}

impl Position {
    /// The number of the page; 0 for a cursor.
    pub fn page(&self) -> i64 {
        match self {
            Self::Page(page) => i64::try_from(*page).unwrap_or(i64::MAX),
            Self::Cursor(_) => 0,
        }
    }

    /// The cursor, if there is one.
    pub fn cursor(&self) -> Option<&str> {
        match self {
            Self::Page(_) => None,
            Self::Cursor(cursor) => cursor.as_deref(),
        }
    }

    /// Whether the pages from `first` to this one, of `size` rows each, are all of `total` rows.
    #[doc(hidden)]
    pub fn reaches(&self, total: u64, first: u64, size: u64) -> bool {
        match self {
            Self::Page(page) => {
                let pages = page.saturating_sub(first).saturating_add(1);
                pages.saturating_mul(size) >= total
            }
            Self::Cursor(_) => false,
        }
    }

    /// The page after this one, if pages have numbers.
    #[doc(hidden)]
    pub fn following(&self) -> Option<Self> {
        match self {
            Self::Page(page) => Some(Self::Page(page.saturating_add(1))),
            Self::Cursor(_) => None,
        }
    }
}

/// One page of a search.
#[derive(Clone, Debug)]
pub struct SearchPage<T> {
    /// The rows, in the vendor's order.
    pub rows: Vec<T>,
    /// How many rows the whole search has, where the vendor says so.
    pub total: Option<u64>,
    /// The page that follows; `None` on the last one.
    pub next: Option<Position>,
}

/// Why a search has no further page.
#[derive(Debug)]
#[non_exhaustive]
pub enum SearchError<E> {
    /// The page could not be started. Asked for again, it is started again.
    Start(Error<E>),
    /// The page was started, and may have been charged, but has no result. If it may still come,
    /// asking again waits on for the same job and starts no other.
    Job(TaskError<E>),
    /// The page would cost more than the budget has left. Nothing was sent.
    Budget {
        /// The budget.
        limit: u64,
        /// What the pages that were started may have cost.
        spent: u64,
        /// What the next page may cost.
        price: u64,
    },
}

impl<E> From<PagingError> for SearchError<E> {
    fn from(error: PagingError) -> Self {
        Self::Start(error.into())
    }
}

impl<E> fmt::Display for SearchError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start(error) => error.fmt(f),
            Self::Job(error) => error.fmt(f),
            Self::Budget {
                limit,
                spent,
                price,
            } => write!(
                f,
                "the next page of the search may cost {price} credits, and the pages before may have \
                 cost {spent} of the {limit} that are allowed; raise the budget to continue"
            ),
        }
    }
}

impl<E: fmt::Debug> std::error::Error for SearchError<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Start(error) => std::error::Error::source(error),
            Self::Job(error) => std::error::Error::source(error),
            Self::Budget { .. } => None,
        }
    }
}

type Start<A, E> =
    Box<dyn Fn(Position) -> BoxFuture<'static, Result<Job<A, E>, Error<E>>> + Send + Sync>;

type Read<A, T> = Box<dyn Fn(A, &Position) -> SearchPage<T> + Send + Sync>;

/// A search whose pages are jobs. `A` is the response with a page, `T` a row, `E` the error body.
///
/// Nothing is sent until a page is asked for. [`price`](Self::price) tells what the next page costs
/// before it is started, and [`max_credits`](Self::max_credits) sets a budget.
#[must_use = "a search is only begun with `next_page` or `rows`"]
pub struct Search<A, T, E> {
    operation: &'static Operation,
    start: Start<A, E>,
    read: Read<A, T>,
    next: Option<Position>,
    /// A page that was started and has no result yet.
    pending: Option<Job<A, E>>,
    budget: Option<u64>,
    started: u64,
}

impl<A, T, E> Search<A, T, E> {
    /// A search that begins at a page. `operation` is the entry in the table of the call that
    /// starts a page, `start` makes that call, and `read` reads the response with the page.
    pub fn new<S, R>(operation: &'static Operation, first: Position, start: S, read: R) -> Self
    where
        S: Fn(Position) -> BoxFuture<'static, Result<Job<A, E>, Error<E>>> + Send + Sync + 'static,
        R: Fn(A, &Position) -> SearchPage<T> + Send + Sync + 'static,
    {
        Self {
            operation,
            start: Box::new(start),
            read: Box::new(read),
            next: Some(first),
            pending: None,
            budget: None,
            started: 0,
        }
    }

    /// Begins, or continues, at another page.
    pub fn at(mut self, position: Position) -> Self {
        self.next = Some(position);
        self
    }

    /// Sets a budget. A page that could exceed it is not started, and neither is one whose price is
    /// not documented as a number.
    pub fn max_credits(mut self, credits: u64) -> Self {
        self.budget = Some(credits);
        self
    }

    /// What the vendor documents of the price of each page; `None` where it documents none.
    pub fn price(&self) -> Option<Credits> {
        self.operation.credits
    }

    /// What the pages that were started may have cost. Vendors mostly charge nothing for a page
    /// without rows.
    pub fn spent(&self) -> u64 {
        self.started
            .saturating_mul(self.price_of_page().unwrap_or(0))
    }

    /// The page that comes next; `None` after the last one.
    pub fn position(&self) -> Option<&Position> {
        self.next.as_ref()
    }

    /// The vendor's id of the job of a page that was started and has no result yet.
    pub fn pending(&self) -> Option<&str> {
        self.pending.as_ref().map(Job::id)
    }

    /// The price of one page: nothing where none is documented, `None` where there is one without a
    /// number.
    fn price_of_page(&self) -> Option<u64> {
        match self.operation.credits {
            None => Some(0),
            Some(credits) => credits.amount.map(u64::from),
        }
    }

    fn afford(&self) -> Result<(), SearchError<E>> {
        let Some(limit) = self.budget else {
            return Ok(());
        };
        let spent = self.spent();
        let left = limit.saturating_sub(spent);
        match self.price_of_page() {
            Some(price) if price <= left => Ok(()),
            price => Err(SearchError::Budget {
                limit,
                spent,
                price: price.unwrap_or(left.saturating_add(1)),
            }),
        }
    }

    /// Starts the next page and waits for it; `None` after the last one.
    ///
    /// # Errors
    ///
    /// If the page exceeds the budget, cannot be started, or has no result. A page that was started
    /// is not started again.
    pub async fn next_page(
        &mut self,
        polling: &Polling,
    ) -> Result<Option<SearchPage<T>>, SearchError<E>> {
        let Some(position) = self.next.clone() else {
            return Ok(None);
        };
        let job = match self.pending.take() {
            Some(job) => job,
            None => {
                self.afford()?;
                let started = (self.start)(position.clone()).await;
                if started
                    .as_ref()
                    .map_or_else(Error::may_have_been_carried_out, |_| true)
                {
                    self.started += 1;
                }
                started.map_err(SearchError::Start)?
            }
        };
        // Kept, so that waiting that is dropped is taken up again.
        let job = self.pending.insert(job);
        match job.wait(polling).await {
            Ok(response) => {
                self.pending = None;
                let page = (self.read)(response.into_inner(), &position);
                self.next = page.next.clone().filter(|next| *next != position);
                Ok(Some(page))
            }
            Err(error) => {
                if !error.is_resumable() {
                    self.pending = None;
                }
                Err(SearchError::Job(error))
            }
        }
    }

    /// The rows of all pages as a stream, which starts a page when the rows before are used up.
    /// It ends after an error, such as for a page that repeats an earlier one.
    pub fn rows(self, polling: Polling) -> impl Stream<Item = Result<T, SearchError<E>>>
    where
        T: Serialize,
    {
        let from = (self, polling, VecDeque::new(), HashSet::new(), 0);
        stream::try_unfold(
            from,
            |(mut search, polling, mut rows, mut seen, mut came)| async move {
                loop {
                    if let Some(row) = rows.pop_front() {
                        came += 1;
                        return Ok(Some((row, (search, polling, rows, seen, came))));
                    }
                    let position = search.next.clone();
                    let Some(page) = search.next_page(&polling).await? else {
                        return Ok(None);
                    };
                    // It would be paid for for ever.
                    if !page.rows.is_empty() && !seen.insert(content_hash(&page.rows)) {
                        let page = position.map_or(0, |position| position.page());
                        let page = u64::try_from(page).unwrap_or_default();
                        return Err(PagingError::repeated(page, came).into());
                    }
                    rows = page.rows.into();
                }
            },
        )
    }
}

impl<A, T, E> fmt::Debug for Search<A, T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Search")
            .field("operation", &self.operation.id)
            .field("position", &self.next)
            .field("started", &self.started)
            .field("budget", &self.budget)
            .finish_non_exhaustive()
    }
}
