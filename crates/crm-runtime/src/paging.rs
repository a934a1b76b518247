//! Lists that come in pages, as streams of their rows.
//!
//! A list changes while it is read, and vendors end their lists in different ways. [`rows`] reads
//! on until the list is at its end for certain, gives no row twice, and [`RowStream::end`] tells
//! whether the number of rows is the one that the vendor counts.

use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;

use crate::api::{Api, Operation, PagingStyle};
use crate::client::{Context as CallContext, Decoding, Error, ErrorKind, Report, Response};
use crate::fields::{Element, FieldTable, View};
use crate::transport::BoxFuture;

mod cursor;
mod key;
mod seen;

pub use cursor::{CursorFetch, CursorPage, CursorRows, cursors, next_in_header};
pub use key::{content_hash, key_hash, keyed_hash, text_hash};
use seen::{Seen, mix};

/// No more pages are fetched before their turn: all of them are begun before the first has come, and
/// most lists have fewer.
const MOST_AHEAD: usize = 1000;

/// How a list is divided into pages, and how far to fetch ahead.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[must_use]
pub struct Plan {
    /// `None` until the operation tells it.
    first: Option<u64>,
    /// Whether positions count rows.
    by_rows: bool,
    size: Option<usize>,
    ahead: usize,
    short_page_ends: bool,
    repeated_page_ends: bool,
}

impl Default for Plan {
    fn default() -> Self {
        Self::new()
    }
}

impl Plan {
    /// A plan for a method that ends in `_stream`, which knows the first page of its list and what
    /// the positions of pages count. Elsewhere, pages that are numbered from 0.
    pub const fn new() -> Self {
        Self {
            first: None,
            by_rows: false,
            size: None,
            ahead: 1,
            short_page_ends: false,
            repeated_page_ends: false,
        }
    }

    /// Pages that are numbered, beginning with `first`.
    pub const fn pages(first: u64) -> Self {
        let mut plan = Self::new();
        plan.first = Some(first);
        plan
    }

    /// Pages that are told by how many rows come before, beginning with `first`. `size` is the
    /// number of rows to ask for; the next page begins after the rows that really came.
    pub const fn offsets(first: u64, size: usize) -> Self {
        let mut plan = Self::pages(first).size(size);
        plan.by_rows = true;
        plan
    }

    /// Takes from the documentation of an operation what the plan leaves open. `asked` is the
    /// number of rows that the request has.
    #[doc(hidden)]
    pub fn of(mut self, operation: &Operation, asked: Option<i64>) -> Self {
        let Some(paging) = &operation.paging else {
            return self;
        };
        self.first = self.first.or(Some(paging.first.into()));
        self.by_rows = paging.style == PagingStyle::Offset;
        let documented = |rows: Option<u32>| rows.map(|rows| rows as usize);
        self.size = match paging.size {
            Some(_) => self
                .size
                .or(asked.and_then(|rows| usize::try_from(rows).ok()))
                .or(documented(paging.default_size)),
            None => documented(paging.fixed_size),
        };
        self
    }

    /// How many rows to ask for at once. A stream whose plan says 0 ends with an error before
    /// anything is fetched.
    pub const fn size(mut self, rows: usize) -> Self {
        self.size = Some(rows);
        self
    }

    /// How many rows to ask for at once, if that was said.
    pub const fn rows_per_page(&self) -> Option<usize> {
        self.size
    }

    /// Whether the position of a page tells how many rows come before it, and not its number.
    pub const fn counts_rows(&self) -> bool {
        self.by_rows
    }

    /// How many pages may be fetched or kept before their turn, besides the one whose rows are
    /// given; 1, the default, fetches one page when the one before has been used up. No more than
    /// this number is fetched beyond the end, and none that the list's total rules out. More than
    /// 1,000 count as 1,000.
    ///
    /// A fetch that has begun is polled only when a row is asked for, and keeps its place of
    /// [`max_concurrency`](crate::ClientBuilder::max_concurrency) until then: with no more places
    /// than this number, a call made between two rows waits for ever.
    pub const fn look_ahead(mut self, pages: usize) -> Self {
        self.ahead = match pages {
            0 => 1,
            pages if pages > MOST_AHEAD => MOST_AHEAD,
            pages => pages,
        };
        self
    }

    /// Whether a page with fewer rows than were asked for is the last one, which saves the request
    /// for the empty page after it; off unless set.
    ///
    /// Turn it on only for a vendor that never sends less than a full page before the last:
    /// one that allows fewer rows a page than were asked for would lose all rows but the first
    /// page's. A total that is not reached goes before it.
    pub const fn short_page_ends(mut self, ends: bool) -> Self {
        self.short_page_ends = ends;
        self
    }

    /// Whether a list that only repeats its first page, and tells no total, ends in doubt rather
    /// than with [`PagingError`]; off unless set.
    pub const fn repeated_page_ends(mut self, ends: bool) -> Self {
        self.repeated_page_ends = ends;
        self
    }
}

/// How a list ended.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum End {
    /// With its last row. If the vendor counts the rows, as many have come.
    Complete,
    /// With its last page, but the rows are not as many as the vendor counts, or nothing shows
    /// that there are no more. The list changed while it was read, or the vendor's pages or its
    /// count are wrong.
    CompleteWithDoubt {
        /// How many rows the vendor counts: the largest number that it told, or the last one if
        /// that is what differs. `None` if it tells none and only repeats its first page.
        expected: Option<u64>,
        /// How many rows have come, those before a resumption included.
        seen: u64,
    },
    /// With its last page, but the vendor was asked how many rows there are and did not tell, so that
    /// nothing shows that all have come.
    Uncounted {
        /// How many rows have come, those before a resumption included.
        seen: u64,
    },
    /// With an error.
    Interrupted,
}

/// Where a stream stands: what another one needs to continue after the row that was given last.
#[derive(Clone, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct PageCheckpoint {
    /// Position of the page that the next row is on; 0 where cursors tell the pages.
    pub position: u64,
    /// The cursor of that page, where cursors tell the pages; `None` for the first page.
    pub cursor: Option<String>,
    /// Rows of that page that are done with.
    pub given: u64,
    /// Rows that the list has given from its beginning, if that is known.
    pub rows: Option<u64>,
    /// The total that the vendor told last.
    pub total: Option<u64>,
    /// The largest total that it told.
    pub most: Option<u64>,
    /// Keys of the rows that were given last, at most [`PageCheckpoint::RECENT`].
    pub recent: Vec<u64>,
}

impl PageCheckpoint {
    /// How many keys of rows a checkpoint holds.
    pub const RECENT: usize = 64;

    /// A checkpoint on a page of which so many rows are done with.
    pub fn new(position: u64, given: u64) -> Self {
        Self {
            position,
            given,
            ..Self::default()
        }
    }

    /// Tells the cursor of the page.
    #[must_use]
    pub fn cursor(mut self, cursor: Option<String>) -> Self {
        self.cursor = cursor;
        self
    }

    /// Tells how many rows the list has given from its beginning.
    #[must_use]
    pub fn rows(mut self, rows: Option<u64>) -> Self {
        self.rows = rows;
        self
    }

    /// Tells the total that the vendor told last, and the largest one if that is another.
    #[must_use]
    pub fn total(mut self, total: Option<u64>, most: Option<u64>) -> Self {
        self.total = total;
        self.most = most.max(total);
        self
    }

    /// Tells the keys of the rows that were given last.
    #[must_use]
    pub fn recent(mut self, keys: Vec<u64>) -> Self {
        self.recent = keys;
        self
    }
}

impl fmt::Debug for PageCheckpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A cursor may be a person's data.
        let cursor = self.cursor.as_ref().map(String::len);
        f.debug_struct("PageCheckpoint")
            .field("position", &self.position)
            .field("cursor_length", &cursor)
            .field("given", &self.given)
            .field("rows", &self.rows)
            .field("total", &self.total)
            .field("most", &self.most)
            .finish_non_exhaustive()
    }
}

/// One page. `E` is the error that decoding one of its rows may end with.
#[must_use]
pub struct Page<T, E> {
    rows: PageRows<T, E>,
    total: Option<u64>,
    last: bool,
    mark: Option<u64>,
    key: Option<Key<T>>,
    content: Option<Content<T>>,
    repeats: bool,
}

type PageRows<T, E> = Box<dyn RowSource<T, E> + Send>;

/// Gives the rows of a page. They are large, and each move of one costs, so that they are put to where
/// they are wanted.
pub(crate) trait RowSource<T, E> {
    /// Puts the next row into the empty `row`, which stays empty after the last.
    fn next_into(&mut self, row: &mut Option<T>) -> Result<(), E>;

    /// The least and the most number of rows that are left, as [`Iterator::size_hint`].
    fn size_hint(&self) -> (usize, Option<usize>);
}

impl<T, E, I: Iterator<Item = Result<T, E>>> RowSource<T, E> for I {
    fn next_into(&mut self, row: &mut Option<T>) -> Result<(), E> {
        *row = self.next().transpose()?;
        Ok(())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        Iterator::size_hint(self)
    }
}

/// The hash of a row's key, if it has one.
type Key<T> = Box<dyn Fn(&T) -> Option<u64> + Send>;

/// The hash of all that is in a row.
type Content<T> = fn(&T) -> u64;

impl<T, E> Page<T, E> {
    /// A page with these rows.
    pub fn new(rows: Vec<T>) -> Self
    where
        T: Send + 'static,
        E: 'static,
    {
        Self::lazy(rows.into_iter().map(Ok))
    }

    fn of(rows: PageRows<T, E>) -> Self {
        Self {
            rows,
            total: None,
            last: false,
            mark: None,
            key: None,
            content: None,
            repeats: false,
        }
    }

    /// A page whose rows are made when they are asked for, so that no more than one of them is
    /// there at a time. An error ends the stream, after the rows before it.
    ///
    /// The iterator should tell by its [`size_hint`](Iterator::size_hint) that it has no further
    /// row as soon as it knows, and how many there are if it does.
    pub fn lazy(rows: impl Iterator<Item = Result<T, E>> + Send + 'static) -> Self {
        Self::of(Box::new(rows))
    }

    /// Tells how many rows the whole list has; the stream ends when it has given so many.
    pub fn total(mut self, rows: u64) -> Self {
        self.total = Some(rows);
        self
    }

    /// Tells whether the vendor says that no page follows.
    pub fn last(mut self, last: bool) -> Self {
        self.last = last;
        self
    }

    /// Tells the page by its raw bytes, or whatever else differs from page to page, where its rows
    /// have no keys. A page with the same mark as one before is not given.
    pub fn fingerprint(mut self, of: &(impl Hash + ?Sized)) -> Self {
        self.mark = Some(hash(of));
        self
    }

    /// Tells rows by their keys. A row whose key has come before is not given again; rows without
    /// a key, or with an empty one, always are.
    pub fn fingerprint_by<K: fmt::Display + ?Sized>(
        self,
        key: impl Fn(&T) -> Option<&K> + Send + 'static,
    ) -> Self {
        self.keys(move |row| key(row).and_then(key_hash))
    }

    /// As [`fingerprint_by`](Self::fingerprint_by), with hashes that the caller makes, such as by
    /// [`key_hash`]. They must stay the same for as long as a [`PageCheckpoint`] is kept.
    ///
    /// Two keys with one hash would be taken for one, and the second row would be missing. With a
    /// good hash, the probability that this happens anywhere in a list of a million rows is 3 in
    /// 100 million, and in one of 10 million rows 3 in a million.
    pub fn keys(mut self, key: impl Fn(&T) -> Option<u64> + Send + 'static) -> Self {
        self.key = Some(Box::new(key));
        self
    }

    /// Tells a page whose rows have no keys by the hashes of all that is in them, such as by
    /// [`content_hash`], unless it has a [`fingerprint`](Self::fingerprint). Such a page is read as
    /// a whole before its first row is given.
    pub fn contents(mut self, content: fn(&T) -> u64) -> Self {
        self.content = Some(content);
        self
    }

    /// Gives rows whose key has come before too. Their keys only serve to resume the list.
    pub fn with_repeats(mut self) -> Self {
        self.repeats = true;
        self
    }

    fn known_length(&self) -> Option<u64> {
        match self.rows.size_hint() {
            (least, Some(most)) if least == most => Some(least as u64),
            _ => None,
        }
    }
}

fn hash(of: &(impl Hash + ?Sized)) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
}

/// Makes sure that the vendor has sent nothing else where a response holds its rows, since that would
/// pass for a list of nothing.
#[doc(hidden)]
pub fn check_list<E>(
    response: &dyn FieldTable,
    api: &'static Api,
    operation: &'static Operation,
) -> Result<(), Error<E>> {
    let items = operation.paging.map_or("", |paging| paging.items);
    if !is_odd(response, items) {
        return Ok(());
    }
    Err(PagingError {
        trouble: Trouble::NoList { items },
        position: 0,
        of: Some((api, operation)),
    }
    .into())
}

/// Whether a value on the way to a pointer's end is of another type than documented.
fn is_odd(record: &dyn FieldTable, pointer: &str) -> bool {
    let pointer = pointer.trim_start_matches('/');
    let (name, rest) = pointer.split_once('/').unwrap_or((pointer, ""));
    let index = record.names().iter().position(|own| *own == name);
    match index.map(|index| record.view(index)) {
        Some(View::Absent(_)) => record.unknown_fields().names().any(|own| own == name),
        Some(View::Record(inner)) if !rest.is_empty() => is_odd(inner, rest),
        _ => false,
    }
}

impl<T: Element + Send + 'static, E: Send + 'static> Page<T, Error<E>> {
    /// The rows of a response that is a list and nothing else, each decoded when it is asked for.
    #[doc(hidden)]
    pub fn decoding(response: Response) -> Self {
        Self::of(Box::new(Decoding::new(response)))
    }
}

impl<T: Send + 'static, E: 'static> From<Vec<T>> for Page<T, E> {
    fn from(rows: Vec<T>) -> Self {
        Self::new(rows)
    }
}

impl<T, E> fmt::Debug for Page<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("rows", &self.known_length())
            .field("total", &self.total)
            .field("last", &self.last)
            .finish_non_exhaustive()
    }
}

/// A list can't be read in pages as it was asked for.
#[derive(Clone, Copy)]
pub struct PagingError {
    trouble: Trouble,
    position: u64,
    of: Option<(&'static Api, &'static Operation)>,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Trouble {
    NoRows,
    NoList { items: &'static str },
    NoCursor { parameter: &'static str },
    Repeated { seen: u64, expected: Option<u64> },
}

impl PagingError {
    pub(crate) fn repeated(position: u64, seen: u64) -> Self {
        let expected = None;
        Self {
            trouble: Trouble::Repeated { seen, expected },
            position,
            of: None,
        }
    }

    /// The position that was asked for.
    pub fn position(&self) -> u64 {
        self.position
    }

    /// Whether the vendor keeps sending a page that came before, so that the list would never end.
    ///
    /// # Troubleshooting
    ///
    /// - The vendor may not accept the page number or the page size. Try another size.
    /// - Rows may have moved while the list was read. Read it again from its beginning.
    pub fn is_repeated_page(&self) -> bool {
        matches!(self.trouble, Trouble::Repeated { .. })
    }
}

impl fmt::Display for PagingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.trouble {
            Trouble::NoRows => {
                f.write_str("pages of 0 rows were asked for; ask for at least 1 row a page")
            }
            Trouble::NoList { items } => {
                let name = items.trim_start_matches('/');
                write!(f, "`{name}` of the response is no list of records")
            }
            Trouble::NoCursor { parameter } => {
                write!(f, "the address of the next page has no `{parameter}`")
            }
            Trouble::Repeated { seen, expected } => {
                write!(
                    f,
                    "the page at position {} repeats an earlier page, the list would never end; \
                     {seen} rows came",
                    self.position
                )?;
                match expected {
                    Some(rows) => write!(f, ", the vendor counts {rows}"),
                    None => Ok(()),
                }
            }
        }
    }
}

impl fmt::Debug for PagingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PagingError")
            .field("trouble", &self.trouble)
            .field("position", &self.position)
            .field("operation", &self.of.map(|(_, operation)| operation.id))
            .finish()
    }
}

impl std::error::Error for PagingError {}

/// An error that a list in pages can end with.
pub trait ListError: From<PagingError> + Send + 'static {
    /// Whether the vendor says that there is no such page, as with the status 404. After a page
    /// with rows, that is the end of the list.
    fn is_no_such_page(&self) -> bool {
        false
    }
}

impl ListError for PagingError {}

impl<E: Send + 'static> ListError for Error<E> {
    fn is_no_such_page(&self) -> bool {
        self.kind() == ErrorKind::Status && self.status() == Some(http::StatusCode::NOT_FOUND)
    }
}

/// Makes a stream of rows out of a function that fetches the page at a position.
///
/// # Order and duplicates
///
/// The rows come in the vendor's order. A row whose key has come before is left out, so that a row
/// that moves to a later page while the list is read comes once. What moves to an *earlier* page
/// does not come: when a row of a page that was read is deleted, the rows after it move up by one,
/// and the first row of the next page is then on the page before. Where the vendor tells a total,
/// [`RowStream::end`] tells that the number differs. Sort by what does not change, such as the date
/// of creation, where the vendor lets one choose.
///
/// # End
///
/// A page with fewer rows than were asked for is not the end: many vendors send fewer than they are
/// asked for. The stream ends
///
/// - after a page that says that it is the last;
/// - when it has given as many rows as the vendor counts;
/// - at an empty page, or after two in succession while the vendor counts more rows;
/// - at a page that does not exist ([`ListError::is_no_such_page`]), after one with rows;
/// - when the vendor sends pages that came before in place of pages that don't exist. If more rows
///   are known to be missing, or nothing but the first page ever came, that is a [`PagingError`].
///
/// A list that tells no total takes one request more than it has pages, for the empty page;
/// [`Plan::short_page_ends`] saves it.
///
/// After an error it ends too, and rows that came before it on the same page have been given;
/// [`RowStream::checkpoint`] tells where to resume. Dropping it drops the fetches that are in flight.
///
/// # Memory
///
/// A key is kept as 64 bits: a million rows take up to 20 MiB, and 9 bytes to 18 bytes each in
/// general. See [`Page::keys`] for what happens when two keys have one hash.
///
/// # Example
///
/// ```
/// use crm_runtime::paging::{End, Plan, PagingError, rows};
/// use futures_util::TryStreamExt;
///
/// # let runtime = tokio::runtime::Builder::new_current_thread().build()?;
/// # runtime.block_on(async {
/// let fetch = |page: u64| async move {
///     let rows = match page {
///         1 | 2 => vec![page * 10, page * 10 + 1],
///         3 => vec![30],
///         _ => vec![],
///     };
///     Ok::<_, PagingError>(rows.into())
/// };
/// let mut list = rows(Plan::pages(1).size(2).look_ahead(4), fetch);
/// let mut all: Vec<u64> = Vec::new();
/// while let Some(row) = list.try_next().await? {
///     all.push(row);
/// }
/// assert_eq!(all, [10, 11, 20, 21, 30]);
/// assert_eq!(list.end(), Some(End::Complete));
/// # Ok::<(), PagingError>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn rows<T, E, F, R>(plan: Plan, fetch: F) -> RowStream<T, E, F, R>
where
    F: FnMut(u64) -> R,
    R: Future<Output = Result<Page<T, E>, E>>,
{
    let first = plan.first.unwrap_or_default();
    RowStream {
        fetch,
        next: first,
        fetching: FuturesUnordered::new(),
        pages: VecDeque::new(),
        page: None,
        current: first,
        given: 0,
        origin: (first, 0),
        rows: 0,
        knows_rows: true,
        knows_all: true,
        productive: 0,
        longest: None,
        step: plan.size.unwrap_or_default() as u64,
        total: None,
        seen: Seen::default(),
        marks: HashSet::new(),
        barren: Barren::default(),
        recent: VecDeque::new(),
        resumed: None,
        state: State::Open,
        gave_way: false,
        repeats: false,
        count: None,
        counts_first: false,
        counting: None,
        is_untold: false,
        held: None,
        of: None,
        plan,
    }
}

/// A stream of rows whose type can be named. The methods that end in `_stream` give one; `E` is
/// their error.
pub type Rows<T, E> = RowStream<T, E, Fetch<T, E>, BoxFuture<'static, Result<Page<T, E>, E>>>;

/// Fetches the page at a position.
pub type Fetch<T, E> = Box<dyn FnMut(u64) -> BoxFuture<'static, Result<Page<T, E>, E>> + Send>;

/// As [`rows`], with a result whose type can be named.
pub fn boxed<T, E, F, R>(plan: Plan, mut fetch: F) -> Rows<T, E>
where
    F: FnMut(u64) -> R + Send + 'static,
    R: Future<Output = Result<Page<T, E>, E>> + Send + 'static,
{
    rows(plan, Box::new(move |position| Box::pin(fetch(position))))
}

/// A stream of the rows of a list; see [`rows`].
#[must_use = "streams do nothing unless polled"]
pub struct RowStream<T, E, F, R> {
    plan: Plan,
    fetch: F,
    /// Position of the next page to fetch.
    next: u64,
    /// Pages in flight, each polled only when there is something for it.
    fetching: FuturesUnordered<Fetching<R>>,
    /// Pages before their turn, in order.
    pages: VecDeque<(u64, Slot<T, E>)>,
    /// The page whose rows are given.
    page: Option<Current<T, E>>,
    /// Position of that page, or of the one that comes next.
    current: u64,
    /// Rows that are done with of a page that was the last.
    given: u64,
    /// The position of the first page, and the rows before it.
    origin: (u64, u64),
    /// Rows that were given, those before a resumption included.
    rows: u64,
    /// Whether that number is known to be from the beginning of the list.
    knows_rows: bool,
    /// Whether all of those rows are known by their keys. If not, one that has moved counts twice.
    knows_all: bool,
    /// Pages that had a new row.
    productive: u64,
    /// Rows of the longest page so far.
    longest: Option<u64>,
    /// Rows that the next page is expected to have.
    step: u64,
    total: Option<Total>,
    /// The keys of the rows that were given.
    seen: Seen,
    /// What tells pages apart.
    marks: HashSet<u64>,
    barren: Barren,
    /// Keys of the rows that were given last.
    recent: VecDeque<u64>,
    /// What an earlier stream gave of the first page.
    resumed: Option<Resumed>,
    state: State,
    /// Whether other tasks had their turn since a page was begun, and the fetches none.
    gave_way: bool,
    /// Whether rows whose key has come before are given too.
    repeats: bool,
    /// Asks how many rows there are.
    count: Option<Count>,
    /// Whether it is to be asked after the page that comes first.
    counts_first: bool,
    counting: Option<BoxFuture<'static, Option<u64>>>,
    /// Whether it was asked and told nothing.
    is_untold: bool,
    /// The first page, while the rows are counted.
    held: Option<Page<T, E>>,
    of: Option<(&'static Api, &'static Operation)>,
}

/// Asks how many rows a list has; see [`RowStream::counted_by`].
pub type Count = Box<dyn FnMut() -> BoxFuture<'static, Option<u64>> + Send>;

/// The rows that a method of a typed client ending in `_stream` returns, whatever tells the pages:
/// [`Rows`] for numbered pages and offsets, [`CursorRows`] for cursors.
///
/// Code that takes any list, such as an adapter of the facade, is generic over it. The methods are
/// those of the two types.
pub trait VendorRows: Stream<Item = Result<Self::Row, Self::Error>> + Send + Unpin + Sized {
    /// A row.
    type Row: Send + 'static;
    /// What a list may end with.
    type Error: ListError;

    /// Puts the next row into the empty `row`, which stays empty after the last. Only an error is told
    /// besides, and ends the list.
    fn poll_row(
        &mut self,
        context: &mut Context<'_>,
        row: &mut Option<Self::Row>,
    ) -> Poll<Result<(), Self::Error>>;
    /// How the pages are asked for.
    fn plan(&self) -> &Plan;
    /// Where another stream can continue: after the row that was yielded last.
    fn checkpoint(&self) -> PageCheckpoint;
    /// How the list ended; `None` while it goes on.
    fn end(&self) -> Option<End>;
    /// Resumes where another stream stood. Call it before the first row is asked for.
    #[must_use]
    fn resume(self, checkpoint: PageCheckpoint) -> Self;
    /// Gives rows whose key has come before too.
    #[must_use]
    fn with_repeats(self) -> Self;
    /// Tells how many rows the vendor counts now.
    fn counted(&mut self, rows: u64);
    /// Has another call tell how many rows the list has.
    #[must_use]
    fn counted_by(self, count: Count) -> Self;
}

/// Forwards to the type's own methods, of which both types have the same.
macro_rules! vendor_rows {
    ($rows:ident) => {
        impl<T: Send + 'static, E: ListError> VendorRows for $rows<T, E> {
            type Row = T;
            type Error = E;

            fn plan(&self) -> &Plan {
                self.plan()
            }

            fn checkpoint(&self) -> PageCheckpoint {
                self.checkpoint()
            }

            fn end(&self) -> Option<End> {
                self.end()
            }

            fn poll_row(
                &mut self,
                context: &mut Context<'_>,
                row: &mut Option<T>,
            ) -> Poll<Result<(), E>> {
                self.poll_row(context, row)
            }

            fn resume(self, checkpoint: PageCheckpoint) -> Self {
                self.resume(checkpoint)
            }

            fn with_repeats(self) -> Self {
                self.with_repeats()
            }

            fn counted(&mut self, rows: u64) {
                self.counted(rows);
            }

            fn counted_by(self, count: Count) -> Self {
                self.counted_by(count)
            }
        }
    };
}

vendor_rows!(Rows);
vendor_rows!(CursorRows);

/// What is there of a page: nothing while it is in flight.
type Slot<T, E> = Option<Result<Page<T, E>, E>>;

/// A fetch that tells with its page the position that it was asked for.
struct Fetching<R> {
    position: u64,
    fetch: Pin<Box<R>>,
}

impl<R: Future> Future for Fetching<R> {
    type Output = (u64, R::Output);

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let position = self.position;
        let page = self.fetch.as_mut().poll(context);
        page.map(|page| (position, page))
    }
}

struct Current<T, E> {
    rows: PageRows<T, E>,
    /// Rows that have come, given or not.
    came: u64,
    /// Whether one of them was given.
    is_productive: bool,
    /// A hash of the keys of all rows, if all have one.
    keys: Option<u64>,
    last: bool,
    key: Option<Key<T>>,
    content: Option<Content<T>>,
    repeats: bool,
}

impl<T, E> Current<T, E> {
    fn is_used_up(&self) -> bool {
        self.rows.size_hint() == (0, Some(0))
    }
}

/// What the vendor counts.
#[derive(Clone, Copy)]
struct Total {
    latest: u64,
    most: u64,
}

/// Pages in succession that had no new row.
#[derive(Default)]
struct Barren {
    empty: u32,
    repeated: u32,
    /// Rows of pages that are no others once more, but only have rows that came before.
    rows: u64,
}

/// What an earlier stream gave of a page.
struct Resumed {
    given: u64,
    recent: HashSet<u64>,
    /// Whether one of those was on the page.
    met: bool,
}

impl Resumed {
    /// Whether an earlier stream gave the row at this index of its page.
    fn gave(&mut self, index: u64, key: Option<u64>) -> bool {
        let Some(key) = key else {
            return index < self.given;
        };
        if self.recent.contains(&key) {
            self.met = true;
            return true;
        }
        // Those before the keys that were kept.
        !self.met && index + (self.recent.len() as u64) < self.given
    }
}

#[derive(Clone, Copy, Eq, PartialEq)]
enum State {
    Open,
    /// It has given its last row. Whether it may have had more, though no total says so.
    Done {
        doubt: bool,
    },
    Failed,
}

impl<T, E, F, R> RowStream<T, E, F, R> {
    /// Tells which operation fetches the pages, for the error that names it.
    pub fn of(mut self, api: &'static Api, operation_id: &str) -> Self {
        self.of = api
            .operation(operation_id)
            .map(|operation| (api, operation));
        self
    }

    /// Resumes where another stream stood, in place of the plan's first page. Call it before the
    /// first row is asked for.
    ///
    /// The page of the checkpoint is fetched again if only a part of it was given. Its rows that were
    /// given are known by their keys, so that none is lost or comes twice if the page has changed;
    /// rows without keys are counted. Of the rows that were given before, the last
    /// [`PageCheckpoint::RECENT`] are known: rows beyond these that have moved to later pages come again. So
    /// a list that was resumed after more rows does not end with the number that the vendor counts,
    /// but with the empty page.
    pub fn resume(mut self, checkpoint: PageCheckpoint) -> Self {
        self.next = checkpoint.position;
        self.current = checkpoint.position;
        self.given = checkpoint.given;
        self.knows_rows = checkpoint.rows.is_some();
        self.rows = checkpoint.rows.unwrap_or_default();
        self.knows_all = checkpoint
            .rows
            .is_some_and(|rows| rows <= checkpoint.recent.len() as u64);
        self.origin = (
            checkpoint.position,
            self.rows.saturating_sub(checkpoint.given),
        );
        // Without a number, it is known that rows came if the checkpoint is not the beginning.
        let first = self.plan.first.unwrap_or_default();
        let before = checkpoint.position.saturating_sub(first);
        let before = match self.plan.size {
            Some(size) if self.plan.by_rows => before.div_ceil(size.max(1) as u64),
            _ => before,
        };
        if checkpoint.rows != Some(0) {
            self.productive = before;
        }
        self.total = checkpoint.total.map(|total| Total {
            latest: total,
            most: checkpoint.most.map_or(total, |most| most.max(total)),
        });
        for key in &checkpoint.recent {
            self.seen.insert(*key);
        }
        self.resumed = Some(Resumed {
            given: checkpoint.given,
            recent: checkpoint.recent.iter().copied().collect(),
            met: false,
        });
        self.recent = checkpoint.recent.into();
        self
    }

    /// Where another stream can continue: after the row that was given last.
    pub fn checkpoint(&self) -> PageCheckpoint {
        PageCheckpoint {
            position: self.current,
            cursor: None,
            given: self.done_with(),
            rows: self.knows_rows.then_some(self.rows),
            total: self.total.map(|total| total.latest),
            most: self.total.map(|total| total.most),
            recent: self.recent.iter().copied().collect(),
        }
    }

    /// Rows of the page at the current position that need not come again.
    fn done_with(&self) -> u64 {
        let Some(page) = &self.page else {
            return self.given;
        };
        let before = self.resumed.as_ref().map_or(0, |resumed| resumed.given);
        page.came.max(before)
    }

    /// Position of the page that the next row is on.
    pub fn position(&self) -> u64 {
        self.current
    }

    /// How the pages are asked for.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// How the list ended; `None` while it continues.
    pub fn end(&self) -> Option<End> {
        let is_open = self.counting.is_some() || self.counts_again();
        self.outcome().filter(|_| !is_open)
    }

    fn outcome(&self) -> Option<End> {
        let expected = match self.state {
            State::Open => return None,
            State::Failed => return Some(End::Interrupted),
            State::Done { doubt } => match self.total.filter(|_| self.knows_rows) {
                Some(total) if self.rows != total.most => Some(total.most),
                Some(total) if self.rows != total.latest => Some(total.latest),
                None if doubt => None,
                None if self.is_untold && self.knows_rows => {
                    return Some(End::Uncounted { seen: self.rows });
                }
                _ => return Some(End::Complete),
            },
        };
        Some(End::CompleteWithDoubt {
            expected,
            seen: self.rows,
        })
    }

    /// Whether the vendor is to be asked once more how many rows there are: it may count otherwise
    /// by now.
    fn counts_again(&self) -> bool {
        let differs = |end| {
            matches!(
                end,
                Some(End::CompleteWithDoubt {
                    expected: Some(_),
                    ..
                })
            )
        };
        self.count.is_some() && differs(self.outcome())
    }

    /// Gives rows whose key has come before too, as [`Page::with_repeats`] does for one page.
    pub fn with_repeats(mut self) -> Self {
        self.repeats = true;
        self
    }

    /// Has another call tell how many rows the list has. It is asked after the first page, unless
    /// the total is known by then, and again at the end if another number of rows has come. A count
    /// of `None` is no error: the list is then one without a total, and ends [uncounted](End::Uncounted).
    ///
    /// The count takes the place of the request for the empty page after the last one. Where
    /// [`Plan::short_page_ends`] saves that, nothing is counted.
    pub fn counted_by<C, N>(mut self, mut count: C) -> Self
    where
        C: FnMut() -> N + Send + 'static,
        N: Future<Output = Option<u64>> + Send + 'static,
    {
        if !self.plan.short_page_ends {
            self.count = Some(Box::new(move || Box::pin(count())));
            self.counts_first = true;
        }
        self
    }

    /// Tells how many rows the vendor counts now, where another operation tells it.
    /// [`end`](Self::end) takes account of it.
    pub fn counted(&mut self, rows: u64) {
        self.total = Some(Total {
            latest: rows,
            most: self.total.map_or(rows, |total| total.most.max(rows)),
        });
    }

    /// Whether the list has been given to its end, with doubt or without.
    pub fn is_complete(&self) -> bool {
        matches!(self.state, State::Done { .. })
    }
}

// Only the boxed futures are ever pinned.
impl<T, E, F, R> Unpin for RowStream<T, E, F, R> {}

impl<T, E, F, R> RowStream<T, E, F, R>
where
    T: Send + 'static,
    F: FnMut(u64) -> R,
    R: Future<Output = Result<Page<T, E>, E>>,
    E: ListError,
{
    /// The next row; `None` after the last row or an error.
    pub async fn next(&mut self) -> Option<Result<T, E>> {
        StreamExt::next(self).await
    }

    /// The next row, with the error apart; `None` after the last row.
    ///
    /// # Errors
    ///
    /// If the list can't be read on; [`checkpoint`](Self::checkpoint) tells where to resume.
    pub async fn try_next(&mut self) -> Result<Option<T>, E> {
        StreamExt::next(self).await.transpose()
    }
}

impl<T, E, F, R> RowStream<T, E, F, R>
where
    T: Send + 'static,
    F: FnMut(u64) -> R,
    R: Future<Output = Result<Page<T, E>, E>>,
    E: ListError,
{
    /// Puts the next row into `row`, as [`poll_next`](Stream::poll_next) gives it but without moving
    /// it. It stays empty after the last row or an error.
    ///
    /// # Errors
    ///
    /// If the list can't be read on; [`checkpoint`](Self::checkpoint) tells where to resume.
    pub fn poll_row(
        &mut self,
        context: &mut Context<'_>,
        row: &mut Option<T>,
    ) -> Poll<Result<(), E>> {
        *row = None;
        if self.plan.size == Some(0) && self.state == State::Open {
            let error = self.error(Trouble::NoRows);
            return self.end_with(error);
        }
        if std::mem::take(&mut self.gave_way) {
            self.fetch_ahead(context);
        }
        loop {
            if self.counting.is_some() {
                self.fetch_ahead(context);
            }
            if let Some(counting) = &mut self.counting {
                let counted = ready!(counting.as_mut().poll(context));
                self.counting = None;
                match counted {
                    Some(rows) => self.counted(rows),
                    None => self.is_untold = true,
                }
            }
            let page = match self.held.take() {
                Some(page) => page,
                None => {
                    match self.next_row(row) {
                        Ok(()) if row.is_some() => return Poll::Ready(Ok(())),
                        Err(error) => return self.end_with(error),
                        Ok(()) => {}
                    }
                    if self.state != State::Open {
                        let counts_again = self.counts_again();
                        match self.count.take().filter(|_| counts_again) {
                            Some(mut count) => self.counting = Some(count()),
                            None => return Poll::Ready(Ok(())),
                        }
                        continue;
                    }
                    self.fetch_ahead(context);
                    let next = self.pages.front_mut();
                    let Some((position, Some(page))) = next.map(|(at, page)| (*at, page.take()))
                    else {
                        return Poll::Pending;
                    };
                    self.pages.pop_front();
                    self.current = position;
                    match page {
                        // Pages that don't exist are those after the last.
                        Err(error) if self.has_begun() && error.is_no_such_page() => {
                            self.done();
                            continue;
                        }
                        Err(error) => return self.end_with(error),
                        Ok(page) => page,
                    }
                }
            };
            if std::mem::take(&mut self.counts_first)
                && page.total.is_none()
                && self.total.is_none()
                && !page.last
                && let Some(count) = &mut self.count
            {
                self.counting = Some(count());
                self.held = Some(page);
                continue;
            }
            if let Err(error) = self.begin(page) {
                return self.end_with(error);
            }
            // While the rows at hand are used, the pages after them are on their way. Other tasks
            // send what was begun, and the rows come without a pause in which those could run.
            if self.plan.ahead > 1 && self.state == State::Open {
                self.fetch_ahead(context);
                self.gave_way = true;
                context.waker().wake_by_ref();
                return Poll::Pending;
            }
        }
    }
    /// Keeps in-flight fetches and takes what has arrived.
    fn fetch_ahead(&mut self, context: &mut Context<'_>) {
        while self.state == State::Open
            && self.held.is_none()
            && self.pages.len() < self.plan.ahead
            && self.may_fetch()
        {
            self.fetching.push(Fetching {
                position: self.next,
                fetch: Box::pin((self.fetch)(self.next)),
            });
            self.pages.push_back((self.next, None));
            let step = if self.plan.by_rows { self.step } else { 1 };
            self.next = self.next.saturating_add(step);
        }
        while let Poll::Ready(Some((position, page))) = self.fetching.poll_next_unpin(context) {
            // Positions beyond the largest number are all the same.
            let is_it = |(of, page): &&mut (u64, Slot<T, E>)| *of == position && page.is_none();
            if let Some((_, slot)) = self.pages.iter_mut().find(is_it) {
                *slot = Some(page);
            }
        }
    }

    /// Whether the next page may be fetched: when it is its turn, or when it may have rows.
    fn may_fetch(&self) -> bool {
        if self.page.is_none() && self.pages.is_empty() {
            return true;
        }
        if self.page.as_ref().is_some_and(|page| page.last) {
            return false;
        }
        // Where the second page begins is told by the first.
        if self.plan.by_rows && self.longest.is_none() {
            return false;
        }
        let Some(total) = self.total.filter(|_| self.knows_rows) else {
            return true;
        };
        let pages = self.next.saturating_sub(self.origin.0);
        let length = match (self.plan.by_rows, self.longest, self.plan.size) {
            (true, ..) => 1,
            (false, Some(rows), _) => rows,
            (false, None, Some(size)) => size as u64,
            (false, None, None) => return true,
        };
        let before = pages.saturating_mul(length).saturating_add(self.origin.1);
        before < total.most
    }

    fn repeated(&self) -> E {
        let expected = self.total.filter(|_| self.is_missing());
        self.error(Trouble::Repeated {
            seen: self.rows,
            expected: expected.map(|total| total.latest),
        })
    }

    fn error(&self, trouble: Trouble) -> E {
        PagingError {
            trouble,
            position: self.current,
            of: self.of,
        }
        .into()
    }

    /// Takes a page.
    fn begin(&mut self, page: Page<T, E>) -> Result<(), E> {
        if let Some(rows) = page.total {
            self.counted(rows);
        }
        let length = page.known_length();
        if let Some(mark) = page.mark
            && length != Some(0)
            && !self.marks.insert(mark)
            && page.key.is_none()
        {
            return self.stuck();
        }
        self.page = Some(Current {
            last: page.last || length.is_some_and(|length| self.is_last(length)),
            rows: page.rows,
            came: 0,
            is_productive: false,
            keys: Some(0),
            key: page.key,
            content: page.content.filter(|_| page.mark.is_none()),
            repeats: page.repeats || self.repeats,
        });
        Ok(())
    }

    /// Whether a page with so many rows is to be taken for the last one.
    fn is_last(&self, length: u64) -> bool {
        let short = self.plan.size.is_some_and(|size| length < size as u64);
        self.plan.short_page_ends && short && !self.is_missing()
    }

    /// Whether a page with rows came, to this stream or one before.
    fn has_begun(&self) -> bool {
        let before = self.resumed.as_ref().is_some_and(|page| page.given > 0);
        self.productive > 0 || self.rows > 0 || before
    }

    /// Whether the vendor counts more rows than have come.
    fn is_missing(&self) -> bool {
        self.knows_rows && self.total.is_some_and(|total| self.rows < total.latest)
    }

    fn end_with(&mut self, error: E) -> Poll<Result<(), E>> {
        self.given = self.done_with();
        self.close(State::Failed);
        self.count = None;
        self.page = None;
        Poll::Ready(Err(error))
    }

    fn close(&mut self, state: State) {
        self.state = state;
        self.fetching.clear();
        self.pages.clear();
    }

    fn done(&mut self) {
        self.close(State::Done { doubt: false });
    }

    /// Ends a list of which only pages come that came before.
    fn stuck(&mut self) -> Result<(), E> {
        if self.is_missing() {
            return Err(self.repeated());
        }
        let has_total = self.knows_rows && self.total.is_some();
        if has_total || self.productive > 1 {
            // The vendor gives its last page for every page after it.
            self.done();
            return Ok(());
        }
        // Either the list has one page, or the vendor does not look at the number of the page.
        let full = match (self.plan.size, self.longest) {
            (Some(size), Some(longest)) => longest >= size as u64,
            _ => true,
        };
        if full && !self.plan.repeated_page_ends {
            return Err(self.repeated());
        }
        self.close(State::Done { doubt: true });
        Ok(())
    }

    /// Puts the next new row of the page at hand into the empty `row`, if there is one.
    fn next_row(&mut self, row: &mut Option<T>) -> Result<(), E> {
        loop {
            let Some(page) = self.page.as_mut() else {
                return Ok(());
            };
            page.rows.next_into(row)?;
            let Some(new) = row else {
                return self.finish();
            };
            let index = page.came;
            let key = page.key.as_ref().and_then(|key| key(new));
            if index == 0
                && key.is_none()
                && let Some(content) = page.content.take()
            {
                self.look_at_all(row.take(), content)?;
                continue;
            }
            page.came += 1;
            page.keys = page.keys.zip(key).map(|(keys, key)| mix(keys ^ key));
            let gave = self
                .resumed
                .as_mut()
                .is_some_and(|resumed| resumed.gave(index, key));
            let known = key.is_some_and(|key| !self.seen.insert(key)) && !page.repeats;
            let is_new = !gave && !known;
            if is_new {
                page.is_productive = true;
                // A checkpoint may have told any number.
                self.rows = self.rows.saturating_add(1);
                if let Some(key) = key {
                    if self.recent.len() == PageCheckpoint::RECENT {
                        self.recent.pop_front();
                    }
                    self.recent.push_back(key);
                }
            }
            if page.is_used_up() {
                self.finish()?;
            }
            if is_new {
                return Ok(());
            }
            *row = None;
        }
    }

    /// Makes all rows of a page without keys, to tell it from others by what is in them.
    fn look_at_all(&mut self, first: Option<T>, content: Content<T>) -> Result<(), E> {
        let Some(page) = self.page.as_mut() else {
            return Ok(());
        };
        let further = std::iter::from_fn(|| {
            let mut row = None;
            page.rows.next_into(&mut row).map(|()| row).transpose()
        });
        let rows: Vec<_> = first.map(Ok).into_iter().chain(further).collect();
        let mark = rows
            .iter()
            .flatten()
            .fold(0, |mark, row| mix(mark ^ content(row)));
        page.rows = Box::new(rows.into_iter());
        if !self.marks.insert(mark) {
            self.page = None;
            return self.stuck();
        }
        Ok(())
    }

    /// Puts a page away whose rows have all come, and decides whether another follows.
    fn finish(&mut self) -> Result<(), E> {
        let Some(page) = self.page.take() else {
            return Ok(());
        };
        let came = page.came;
        let resumed = self.resumed.take();
        self.given = came;
        self.longest = self.longest.max((came > 0).then_some(came));
        if page.last || self.is_last(came) {
            self.done();
            return Ok(());
        }
        // What is left of a page of which rows were given before is no sign of anything.
        let was_productive = resumed.is_some_and(|resumed| resumed.given > 0);
        let is_productive = page.is_productive || was_productive;
        if is_productive {
            self.productive += 1;
            self.barren = Barren::default();
        }
        // A total that is no larger than a full first page may be the number of its rows.
        let is_first = is_productive && self.productive == 1;
        let is_full = self.plan.size.is_none_or(|size| came >= size as u64);
        let has_all = |total: Total| self.rows == total.most && self.knows_rows && self.knows_all;
        if self.total.is_some_and(has_all) && !(is_first && is_full) {
            self.done();
            return Ok(());
        }
        let mark = page.keys.filter(|_| came > 0);
        let is_repeated = mark.is_some_and(|mark| !self.marks.insert(mark));
        if is_repeated && page.repeats {
            return self.stuck();
        }
        if !is_productive {
            if came == 0 {
                self.barren.empty += 1;
                if !self.is_missing() || self.barren.empty > 1 {
                    self.done();
                    return Ok(());
                }
            } else if is_repeated {
                self.barren.repeated += 1;
                // A list to which as many rows were added as a page has repeats a page once.
                if self.barren.repeated > 1 {
                    return self.stuck();
                }
            } else {
                self.barren.rows += came;
                // Pages that have become shorter come to new rows after all old ones at the latest.
                if self.barren.rows > self.rows {
                    return self.stuck();
                }
            }
        }
        self.given = 0;
        if self.plan.by_rows {
            if came > 0 {
                self.step = came;
            }
            let next = self.current.saturating_add(self.step);
            // What was fetched for a page of another length is at the wrong position.
            if self.pages.front().is_some_and(|(at, _)| *at != next) {
                self.fetching.clear();
                self.pages.clear();
            }
            if self.pages.is_empty() {
                self.next = next;
            }
            self.current = next;
        } else {
            self.current = self.current.saturating_add(1);
        }
        Ok(())
    }
}

impl<T, E, F, R> Stream for RowStream<T, E, F, R>
where
    T: Send + 'static,
    F: FnMut(u64) -> R,
    R: Future<Output = Result<Page<T, E>, E>>,
    E: ListError,
{
    type Item = Result<T, E>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut row = None;
        let polled = ready!(self.get_mut().poll_row(context, &mut row));
        Poll::Ready(polled.map(|()| row).transpose())
    }
}

impl<T, E, F, R> fmt::Debug for RowStream<T, E, F, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RowStream")
            .field("plan", &self.plan)
            .field("position", &self.current)
            .field("end", &self.end())
            .finish_non_exhaustive()
    }
}

impl<E> From<PagingError> for Error<E> {
    fn from(error: PagingError) -> Self {
        let kind = match error.trouble {
            Trouble::NoRows => ErrorKind::InvalidRequest,
            Trouble::NoList { .. } | Trouble::NoCursor { .. } | Trouble::Repeated { .. } => {
                ErrorKind::Decode
            }
        };
        Report {
            context: error
                .of
                .map(|(api, operation)| CallContext::of(api, operation)),
            detail: Some(error.to_string()),
            source: Some(Box::new(error)),
            ..Report::new(kind)
        }
        .into()
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::rc::Rc;
    use std::sync::{Arc, Mutex};
    use std::time::Duration;

    use tokio::time::{Instant, sleep};

    use super::*;

    /// A list of `rows` rows in pages of 3, each of which takes 100 ms.
    struct Vendor {
        rows: u64,
        /// Whether a page does not tell how many rows it has.
        lazy: bool,
        asked: RefCell<Vec<u64>>,
        under_way: RefCell<(usize, usize)>,
    }

    impl Vendor {
        fn new(rows: u64, lazy: bool) -> Rc<Self> {
            Rc::new(Self {
                rows,
                lazy,
                asked: RefCell::default(),
                under_way: RefCell::default(),
            })
        }

        async fn page(self: Rc<Self>, page: u64) -> Result<Page<u64, PagingError>, PagingError> {
            self.asked.borrow_mut().push(page);
            {
                let mut under_way = self.under_way.borrow_mut();
                under_way.0 += 1;
                under_way.1 = under_way.1.max(under_way.0);
            }
            // Later pages are faster, so that order is not a matter of luck.
            sleep(Duration::from_millis(100 - page.min(50))).await;
            self.under_way.borrow_mut().0 -= 1;
            let rows: Vec<_> = (page * 3..(page * 3 + 3).min(self.rows)).collect();
            let page = match self.lazy {
                true => lazy(rows),
                false => Page::new(rows),
            };
            Ok(page.fingerprint_by(|row| Some(row)))
        }
    }

    /// A page that does not tell how many rows it has, nor that it is at its end.
    fn lazy(rows: Vec<u64>) -> Page<u64, PagingError> {
        Page::lazy(rows.into_iter().map(Ok).filter(|_| true))
    }

    async fn collect(vendor: &Rc<Vendor>, plan: Plan) -> Vec<u64> {
        let vendor = vendor.clone();
        rows(plan, move |page| vendor.clone().page(page))
            .map(|row| row.expect("a row"))
            .collect()
            .await
    }

    #[tokio::test]
    async fn the_next_pages_are_on_their_way_before_rows_are_given() {
        let sent = Arc::new(Mutex::new(Vec::new()));
        let log = sent.clone();
        let fetch = move |page: u64| {
            let log = log.clone();
            async move {
                let sender = tokio::spawn(async move { log.lock().expect("a log").push(page) });
                sender.await.expect("it is sent");
                Ok::<_, PagingError>(vec![page].into())
            }
        };
        let mut rows = rows(Plan::pages(1).look_ahead(2), fetch);
        assert_eq!(rows.next().await.expect("a row").expect("a row"), 1);
        assert_eq!(*sent.lock().expect("a log"), [1, 2, 3]);
    }

    #[tokio::test(start_paused = true)]
    async fn the_look_ahead_has_an_end() {
        let vendor = Vendor::new(7, false);
        let plan = Plan::pages(0).size(3).look_ahead(usize::MAX);
        assert_eq!(collect(&vendor, plan).await, [0, 1, 2, 3, 4, 5, 6]);
        assert!(vendor.asked.borrow().len() <= 2 * MOST_AHEAD);
    }

    #[tokio::test(start_paused = true)]
    async fn rows_come_in_order_whatever_the_look_ahead() {
        for (total, lazy) in [0, 1, 3, 7, 30]
            .into_iter()
            .flat_map(|total| [(total, false), (total, true)])
        {
            for ahead in [1, 2, 8] {
                let vendor = Vendor::new(total, lazy);
                let plan = Plan::pages(0).size(3).look_ahead(ahead);
                let found = collect(&vendor, plan).await;
                assert_eq!(found, (0..total).collect::<Vec<_>>());
                // The last request is for the empty page.
                let pages = total.div_ceil(3) + 1;
                let asked = vendor.asked.borrow().len() as u64;
                let beyond = if ahead == 1 { 0 } else { ahead as u64 };
                assert!(
                    asked >= pages && asked <= pages + beyond,
                    "{asked} of {pages}"
                );
                assert!(vendor.under_way.borrow().1 <= ahead);
            }
        }
    }

    #[tokio::test(start_paused = true)]
    async fn an_empty_page_ends_and_a_short_one_where_the_plan_says_so() {
        for lazy in [false, true] {
            for plan in [Plan::pages(0), Plan::pages(0).size(3)] {
                let vendor = Vendor::new(7, lazy);
                assert_eq!(collect(&vendor, plan).await.len(), 7);
                assert_eq!(*vendor.asked.borrow(), [0, 1, 2, 3]);
            }
            let vendor = Vendor::new(7, lazy);
            let plan = Plan::pages(0).size(3).short_page_ends(true);
            assert_eq!(collect(&vendor, plan).await.len(), 7);
            assert_eq!(*vendor.asked.borrow(), [0, 1, 2]);
        }
    }

    #[tokio::test]
    async fn a_plan_without_rows_is_an_error_before_anything_is_fetched() {
        let fetch = |_| -> std::future::Ready<Result<Page<u64, PagingError>, PagingError>> {
            panic!("nothing may be fetched")
        };
        for plan in [Plan::pages(1).size(0), Plan::offsets(0, 0)] {
            let mut rows = rows(plan, fetch);
            let error = rows.next().await.expect("an error").expect_err("an error");
            assert!(!error.is_repeated_page());
            assert!(rows.next().await.is_none());
            assert_eq!(rows.end(), Some(End::Interrupted));
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_known_total_saves_the_pages_beyond_it() {
        for (of_list, asked) in [(9, 3), (10, 4), (11, 4)] {
            for plan in [Plan::pages(0).size(3), Plan::offsets(0, 3)] {
                let log = Rc::new(RefCell::new(0));
                let counted = log.clone();
                let offsets = plan == Plan::offsets(0, 3);
                let fetch = move |at: u64| {
                    *counted.borrow_mut() += 1;
                    let first = if offsets { at } else { at * 3 };
                    let rows = (first..(first + 3).min(of_list)).collect::<Vec<_>>();
                    let page = Page::new(rows)
                        .total(of_list)
                        .fingerprint_by(|row| Some(row));
                    std::future::ready(Ok::<_, PagingError>(page))
                };
                // The first page tells the total, and those ahead of it have left by then.
                let mut rows = rows(plan.look_ahead(3), fetch);
                let mut found = 0;
                while let Some(row) = rows.next().await {
                    row.expect("a row");
                    found += 1;
                }
                assert_eq!((found, *log.borrow()), (of_list, asked));
                assert_eq!(rows.end(), Some(End::Complete));
            }
        }
    }

    #[tokio::test(start_paused = true)]
    async fn pages_at_one_position_are_all_given() {
        let mut calls = 0;
        let fetch = |_| {
            calls += 1;
            std::future::ready(Ok::<_, PagingError>(Page::new(vec![calls])))
        };
        let found = rows(Plan::pages(u64::MAX - 1).look_ahead(3), fetch);
        let found: Vec<_> = found.take(5).map(|row| row.expect("a row")).collect().await;
        assert_eq!(found, [1, 2, 3, 4, 5]);
    }

    #[tokio::test(start_paused = true)]
    async fn totals_end() {
        let asked = Rc::new(RefCell::new(Vec::new()));
        let fetch = |offset: u64| {
            asked.borrow_mut().push(offset);
            async move { Ok::<_, PagingError>(Page::new(vec![offset, offset + 1]).total(4)) }
        };
        let found: Vec<_> = rows(Plan::offsets(0, 2), fetch).collect().await;
        assert_eq!(found.len(), 4);
        assert_eq!(*asked.borrow(), [0, 2]);
    }

    #[tokio::test(start_paused = true)]
    async fn pages_are_fetched_at_the_same_time() {
        let vendor = Vendor::new(300, true);
        let start = Instant::now();
        collect(&vendor, Plan::pages(0).size(3).look_ahead(8)).await;
        let ahead = start.elapsed();
        let start = Instant::now();
        collect(&vendor, Plan::pages(0).size(3)).await;
        assert!(ahead * 5 < start.elapsed(), "{ahead:?}");
    }

    /// What a list gives that consists of these pages and, after them, `beyond`: its rows, the
    /// position of its error, the number of requests, and its end.
    fn read(
        plan: Plan,
        total: Option<u64>,
        pages: &[&[u64]],
        beyond: impl Fn(usize) -> Result<Vec<u64>, Gone>,
    ) -> (Vec<u64>, bool, usize, Option<End>) {
        let mut asked = 0;
        let fetch = |at: u64| {
            asked += 1;
            let rows = match pages.get(at as usize) {
                Some(rows) => Ok(rows.to_vec()),
                None => beyond(at as usize),
            };
            let page = rows.map(|rows| {
                let page = Page::new(rows).fingerprint_by(|row| Some(row));
                match total {
                    Some(total) => page.total(total),
                    None => page,
                }
            });
            std::future::ready(page)
        };
        let mut stream = rows(plan, fetch);
        let (mut found, mut failed) = (Vec::new(), false);
        while let Some(row) = futures_util::FutureExt::now_or_never(stream.next()).flatten() {
            match row {
                Ok(row) => found.push(row),
                Err(_) => failed = true,
            }
        }
        let end = stream.end();
        drop(stream);
        (found, failed, asked, end)
    }

    #[derive(Debug)]
    struct Gone;

    impl From<PagingError> for Gone {
        fn from(_: PagingError) -> Self {
            Self
        }
    }

    impl ListError for Gone {
        fn is_no_such_page(&self) -> bool {
            true
        }
    }

    const fn doubt(expected: Option<u64>, seen: u64) -> Option<End> {
        Some(End::CompleteWithDoubt { expected, seen })
    }

    #[test]
    fn a_page_that_does_not_exist_is_the_end_after_one_with_rows() {
        let plan = Plan::pages(0).size(2);
        let gone = |_| Err(Gone);
        let (found, failed, asked, end) = read(plan, None, &[&[1, 2], &[3, 4]], gone);
        assert_eq!(
            (found.len(), failed, asked, end),
            (4, false, 3, Some(End::Complete))
        );
        let (found, failed, asked, end) = read(plan, Some(5), &[&[1, 2], &[3, 4]], gone);
        assert_eq!(
            (found.len(), failed, asked, end),
            (4, false, 3, doubt(Some(5), 4))
        );
        let (found, failed, _, end) = read(plan, None, &[], gone);
        assert_eq!(
            (found.len(), failed, end),
            (0, true, Some(End::Interrupted))
        );
    }

    #[test]
    fn the_last_page_once_more_is_the_end() {
        let plan = Plan::pages(0).size(2);
        let last = |_| Ok(vec![3, 4]);
        let (found, failed, asked, end) = read(plan, None, &[&[1, 2]], last);
        assert_eq!(
            (found.len(), failed, asked, end),
            (4, false, 4, Some(End::Complete))
        );
        // What is known to be missing is told.
        let (found, failed, _, end) = read(plan, Some(5), &[&[1, 2]], last);
        assert_eq!(
            (found.len(), failed, end),
            (4, true, Some(End::Interrupted))
        );
        let (found, failed, asked, end) = read(plan, Some(4), &[&[1, 2]], last);
        assert_eq!(
            (found.len(), failed, asked, end),
            (4, false, 2, Some(End::Complete))
        );
    }

    #[test]
    fn the_first_page_for_ever_is_told() {
        let same = |_| Ok(vec![1, 2]);
        let plan = Plan::pages(0).size(2);
        let (found, failed, asked, end) = read(plan, None, &[], same);
        assert_eq!(
            (found.len(), failed, asked, end),
            (2, true, 3, Some(End::Interrupted))
        );
        let (found, failed, _, end) = read(plan.repeated_page_ends(true), None, &[], same);
        assert_eq!((found.len(), failed, end), (2, false, doubt(None, 2)));
        // It is shorter than what was asked for, so that there may be no other.
        let (found, failed, _, end) = read(plan.size(3), None, &[], same);
        assert_eq!((found.len(), failed, end), (2, false, doubt(None, 2)));
    }

    #[test]
    fn pages_that_go_round_end() {
        let round = |at| Ok(vec![at as u64 % 3 * 2, at as u64 % 3 * 2 + 1]);
        let (found, failed, asked, end) = read(Plan::pages(0), None, &[], round);
        assert_eq!(found, [0, 1, 2, 3, 4, 5]);
        assert_eq!((failed, asked, end), (false, 5, Some(End::Complete)));
    }

    #[test]
    fn pages_of_known_rows_are_passed_while_they_differ() {
        // The vendor allows 6 rows for the first page, and then 1.
        let pages: [&[u64]; 9] = [
            &[1, 2, 3, 4, 5, 6],
            &[2],
            &[3],
            &[4],
            &[5],
            &[6],
            &[7],
            &[8],
            &[],
        ];
        let (found, _, _, end) = read(Plan::pages(0).size(6), None, &pages, |_| Ok(vec![]));
        assert_eq!(found, [1, 2, 3, 4, 5, 6, 7, 8]);
        assert_eq!(end, Some(End::Complete));
        // Rows that come at random have an end.
        let odd = |at| Ok(vec![1 + at as u64 % 2, 3 + at as u64 % 7]);
        let (found, failed, asked, _) = read(Plan::pages(0), None, &[], odd);
        assert!(found.len() <= 9 && !failed && asked < 100, "{asked}");
    }

    #[test]
    fn an_empty_page_in_the_middle_ends_only_where_nothing_is_missing() {
        let pages: [&[u64]; 3] = [&[1, 2], &[], &[3]];
        let none = |_| Ok(vec![]);
        let plan = Plan::pages(0).size(2);
        let (found, _, asked, end) = read(plan, Some(3), &pages, none);
        assert_eq!((found.len(), asked, end), (3, 3, Some(End::Complete)));
        let (found, _, asked, end) = read(plan, None, &pages, none);
        assert_eq!((found.len(), asked, end), (2, 2, Some(End::Complete)));
        let (found, _, asked, end) = read(plan, Some(9), &[&[1, 2]], none);
        assert_eq!((found.len(), asked, end), (2, 3, doubt(Some(9), 2)));
    }

    #[test]
    fn a_total_that_is_too_low_ends_nothing() {
        let pages: [&[u64]; 3] = [&[1, 2], &[3, 4], &[5]];
        // That of the page, and one between two pages.
        for total in [2, 3] {
            let plan = Plan::pages(0).size(2);
            let (found, _, _, end) = read(plan, Some(total), &pages, |_| Ok(vec![]));
            assert_eq!((found.len(), end), (5, doubt(Some(total), 5)));
        }
    }

    #[test]
    fn rows_that_come_twice_are_given_once_and_empty_keys_are_none() {
        let pages: [&[u64]; 2] = [&[1, 1, 2], &[2, 3, 1]];
        let (found, _, _, end) = read(Plan::pages(0), Some(3), &pages, |_| Ok(vec![]));
        assert_eq!((found, end), (vec![1, 2, 3], Some(End::Complete)));
        let fetch = |at: u64| {
            let rows = if at == 0 { vec!["", "", "a"] } else { vec![] };
            std::future::ready(Ok::<_, Gone>(
                Page::new(rows).fingerprint_by(|row| Some(*row)),
            ))
        };
        let found = rows(Plan::pages(0), fetch).count();
        assert_eq!(futures_util::FutureExt::now_or_never(found), Some(3));
    }

    #[test]
    fn pages_without_keys_are_told_apart_by_their_rows_or_their_mark() {
        for marked in [false, true] {
            let fetch = |at: u64| {
                let at = at.min(2);
                let page = Page::new(vec![7, at, 7]);
                let page = match marked {
                    true => page.fingerprint(&at),
                    false => page.contents(hash),
                };
                std::future::ready(Ok::<_, Gone>(page))
            };
            let mut stream = rows(Plan::pages(0), fetch);
            let found = futures_util::FutureExt::now_or_never(stream.by_ref().count());
            assert_eq!((found, stream.end()), (Some(9), Some(End::Complete)));
        }
    }

    /// What a list of these pages gives that is counted with these numbers, one after the other: its
    /// rows, the counts that were not asked for, and its end.
    fn counted(
        plan: Plan,
        pages: &'static [&'static [u64]],
        counts: &[Option<u64>],
    ) -> (Vec<u64>, usize, Option<End>) {
        let fetch = |at: u64| {
            let rows = pages.get(at as usize).copied().unwrap_or_default();
            let page = Page::new(rows.to_vec()).fingerprint_by(|row| Some(row));
            std::future::ready(Ok::<_, Gone>(page))
        };
        let counts = Arc::new(Mutex::new(Vec::from(counts).into_iter()));
        let left = Arc::clone(&counts);
        let mut stream = rows(plan, fetch).counted_by(move || {
            let count = counts.lock().expect("no panic before").next();
            std::future::ready(count.expect("a count"))
        });
        let mut found = Vec::new();
        while let Some(row) = futures_util::FutureExt::now_or_never(stream.next()).flatten() {
            // It is counted once more before it ends.
            assert_eq!(stream.end(), None);
            found.push(row.expect("a row"));
        }
        let left = left.lock().expect("no panic before").len();
        (found, left, stream.end())
    }

    #[test]
    fn another_call_counts_after_the_first_page_and_where_the_end_differs() {
        let plan = Plan::new().size(2);
        let pages: &[&[u64]] = &[&[1, 2], &[3, 4], &[5]];
        for (counts, end) in [
            // The list has grown and shrunk, and a count that fails changes nothing.
            (&[Some(2), Some(5)][..], Some(End::Complete)),
            (&[Some(6), Some(5)], doubt(Some(6), 5)),
            (&[Some(6), None], doubt(Some(6), 5)),
        ] {
            let (found, left, ended) = counted(plan, pages, counts);
            assert_eq!((found.len(), left, ended), (5, 0, end), "{counts:?}");
        }
    }

    #[test]
    fn a_count_that_tells_nothing_is_a_doubt() {
        let plan = Plan::new().size(2);
        let pages: &[&[u64]] = &[&[1, 2], &[3, 4], &[5]];
        let (found, left, end) = counted(plan, pages, &[None]);
        let untold = Some(End::Uncounted { seen: 5 });
        assert_eq!((found.len(), left, end), (5, 0, untold));
    }

    #[test]
    fn rows_that_come_again_after_a_resumption_end_nothing_early() {
        const NEW: u64 = 200;
        // As many rows came in before the others as two pages have, and the vendor's count lags.
        let page = |at: u64, before: u64| {
            let rows: Vec<_> = (at * 100..(at + 1) * 100)
                .filter(|row| *row < 1_000 + before)
                .map(|row| row.wrapping_sub(before))
                .collect();
            let page = Page::new(rows).fingerprint_by(|row| Some(row)).total(1_000);
            std::future::ready(Ok::<_, Gone>(page))
        };
        let mut first = rows(Plan::pages(0).size(100), |at| page(at, 0));
        let read = futures_util::FutureExt::now_or_never(first.by_ref().take(300).count());
        assert_eq!(read, Some(300));
        let place = first.checkpoint();
        let mut rest = rows(Plan::pages(0).size(100), |at| page(at, NEW)).resume(place);
        let found = futures_util::FutureExt::now_or_never(rest.by_ref().collect::<Vec<_>>());
        let found: Vec<_> = found.expect("rows").into_iter().flatten().collect();
        let again = NEW as usize - PageCheckpoint::RECENT;
        assert_eq!((found.len(), found.last()), (700 + again, Some(&999)));
        assert_eq!(rest.end(), doubt(Some(1_000), 1_000 + again as u64));
    }

    #[test]
    fn what_needs_no_count_is_not_counted() {
        let plan = Plan::new().size(3).short_page_ends(true);
        let fetch = |at: u64| {
            let rows = if at == 0 { vec![1, 2, 3] } else { vec![4] };
            std::future::ready(Ok::<_, Gone>(Page::new(rows).last(at == 1)))
        };
        let mut stream = rows(plan, fetch)
            .counted_by(|| -> std::future::Ready<Option<u64>> { panic!("it is counted") });
        let found = futures_util::FutureExt::now_or_never(stream.by_ref().count());
        assert_eq!((found, stream.end()), (Some(4), Some(End::Complete)));
    }

    #[tokio::test]
    async fn offsets_step_by_what_came() {
        for ahead in [1, 4] {
            let asked = RefCell::new(Vec::new());
            // At most 2 rows a page, and 1 at the third row.
            let fetch = |at: u64| {
                asked.borrow_mut().push(at);
                let cap = if at == 2 { 1 } else { 2 };
                let rows: Vec<u64> = (at..(at + cap).min(8)).collect();
                std::future::ready(Ok::<_, Gone>(Page::new(rows)))
            };
            let stream = rows(Plan::offsets(0, 5).look_ahead(ahead), fetch);
            let found: Vec<_> = stream.map(|row| row.expect("a row")).collect().await;
            assert_eq!(found, [0, 1, 2, 3, 4, 5, 6, 7], "{ahead}");
            if ahead == 1 {
                assert_eq!(*asked.borrow(), [0, 2, 3, 5, 7, 8]);
            }
        }
    }

    #[tokio::test(start_paused = true)]
    async fn rows_before_one_that_is_wrong_are_given() {
        let wrong = PagingError {
            trouble: Trouble::NoRows,
            position: 99,
            of: None,
        };
        let fetch = |page: u64| async move {
            let rows = [
                Ok(page),
                if page == 1 { Err(wrong) } else { Ok(page) },
                Ok(page),
            ];
            Ok(Page::lazy(rows.into_iter()))
        };
        let mut stream = rows(Plan::pages(0).size(3).look_ahead(4), fetch);
        let mut found = Vec::new();
        while let Some(row) = stream.next().await {
            found.push(row.map_err(|error| error.position()));
        }
        assert_eq!(found, [Ok(0), Ok(0), Ok(0), Ok(1), Err(99)]);
        assert_eq!(stream.position(), 1);
        assert!(!stream.is_complete());
    }

    #[tokio::test(start_paused = true)]
    async fn an_error_ends_and_tells_where_to_go_on() {
        let fetch = |page: u64| async move {
            if page == 2 {
                return Err(PagingError {
                    trouble: Trouble::NoRows,
                    position: 99,
                    of: None,
                });
            }
            Ok(Page::new(vec![page; 2]))
        };
        let mut stream = rows(Plan::pages(0).size(2).look_ahead(4), fetch);
        let mut found = Vec::new();
        while let Some(row) = stream.next().await {
            found.push(row);
        }
        assert_eq!(found.len(), 5);
        assert_eq!(stream.position(), 2);
        assert!(!stream.is_complete());
    }

    #[tokio::test(start_paused = true)]
    async fn dropping_drops_the_fetches() {
        let vendor = Vendor::new(300, true);
        let fetching = vendor.clone();
        let mut stream = rows(Plan::pages(0).size(3).look_ahead(5), move |page| {
            fetching.clone().page(page)
        });
        let first = tokio::time::timeout(Duration::from_millis(10), stream.next()).await;
        assert!(first.is_err());
        assert_eq!(Rc::strong_count(&vendor), 2 + 5);
        drop(stream);
        assert_eq!(Rc::strong_count(&vendor), 1);
    }
}
