//! Lists that come in pages, as streams of their rows.

use std::collections::hash_map::DefaultHasher;
use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;

use crate::api::{Api, Operation};
use crate::client::{Context as CallContext, Decoding, Error, ErrorKind, Report, Response};
use crate::fields::Element;
use crate::transport::BoxFuture;

/// How a list is divided into pages, and how far to fetch ahead.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[must_use]
pub struct Plan {
    first: u64,
    step: u64,
    size: Option<usize>,
    ahead: usize,
}

impl Plan {
    /// Pages that are numbered, beginning with `first`.
    pub const fn pages(first: u64) -> Self {
        Self {
            first,
            step: 1,
            size: None,
            ahead: 1,
        }
    }

    /// Pages that are told by how many rows come before, beginning with `first`. `size` is the
    /// number of rows of a page.
    pub const fn offsets(first: u64, size: usize) -> Self {
        Self {
            first,
            step: size as u64,
            size: Some(size),
            ahead: 1,
        }
    }

    /// How many rows a full page has. A page with fewer is then the last one.
    pub const fn size(mut self, rows: usize) -> Self {
        self.size = Some(rows);
        self
    }

    /// How many rows a full page has, if that was said.
    pub const fn rows_per_page(&self) -> Option<usize> {
        self.size
    }

    /// How many pages may be fetched or kept before their turn, besides the one whose rows are
    /// given; 1, the default, fetches one page when the one before has been used up. No more than
    /// this number is fetched beyond the end.
    ///
    /// A fetch that has begun is polled only when a row is asked for, and keeps its place of
    /// [`max_concurrency`](crate::ClientBuilder::max_concurrency) until then: with no more places
    /// than this number, a call made between two rows waits for ever.
    pub const fn look_ahead(mut self, pages: usize) -> Self {
        self.ahead = if pages == 0 { 1 } else { pages };
        self
    }
}

/// One page. `E` is the error that decoding one of its rows may end with.
#[must_use]
pub struct Page<T, E> {
    rows: PageRows<T, E>,
    size: Option<usize>,
    total: Option<u64>,
    last: bool,
    mark: Option<Mark<T>>,
}

type PageRows<T, E> = Box<dyn Iterator<Item = Result<T, E>> + Send>;

/// What a page is told from others by.
enum Mark<T> {
    Whole(u64),
    Keys(AddKey<T>),
}

/// Adds the key of a row to a hash, if the row has one.
type AddKey<T> = Box<dyn Fn(&T, &mut DefaultHasher) -> bool + Send>;

impl<T, E> Page<T, E> {
    /// A page with these rows.
    pub fn new(rows: Vec<T>) -> Self
    where
        T: Send + 'static,
        E: 'static,
    {
        Self::lazy(rows.into_iter().map(Ok))
    }

    /// A page whose rows are made when they are asked for, so that no more than one of them is
    /// there at a time. An error ends the stream, after the rows before it.
    ///
    /// The iterator should tell by its [`size_hint`](Iterator::size_hint) that it has no further
    /// row as soon as it knows, and how many there are if it does.
    pub fn lazy(rows: impl Iterator<Item = Result<T, E>> + Send + 'static) -> Self {
        Self {
            rows: Box::new(rows),
            size: None,
            total: None,
            last: false,
            mark: None,
        }
    }

    /// Tells how many rows a full page has, where the plan does not; with fewer it is the last one.
    pub fn size(mut self, rows: usize) -> Self {
        self.size = Some(rows);
        self
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

    /// Tells the page by its raw bytes, or whatever else differs from page to page. A page with
    /// the same mark as one before ends the stream with [`RepeatedPage`].
    pub fn fingerprint(mut self, of: &(impl Hash + ?Sized)) -> Self {
        let mut hasher = DefaultHasher::new();
        of.hash(&mut hasher);
        self.mark = Some(Mark::Whole(hasher.finish()));
        self
    }

    /// Tells the page by the keys of its rows, if there is a row and each has a key.
    pub fn fingerprint_by<K: Hash + ?Sized>(
        mut self,
        key: impl Fn(&T) -> Option<&K> + Send + 'static,
    ) -> Self {
        let add = move |row: &T, keys: &mut DefaultHasher| match key(row) {
            Some(key) => {
                key.hash(keys);
                true
            }
            None => false,
        };
        self.mark = Some(Mark::Keys(Box::new(add)));
        self
    }

    fn known_length(&self) -> Option<u64> {
        match self.rows.size_hint() {
            (least, Some(most)) if least == most => Some(least as u64),
            _ => None,
        }
    }
}

impl<T: Element + Send + 'static, E: Send + 'static> Page<T, Error<E>> {
    /// The rows of an answer that is a list and nothing else, each decoded when it is asked for.
    #[doc(hidden)]
    pub fn decoding(answer: Response) -> Self {
        Self::lazy(Decoding::new(answer))
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

/// The vendor has answered a page with the rows of one before, so that the list would never end.
#[derive(Clone, Copy)]
pub struct RepeatedPage {
    position: u64,
    of: Option<(&'static Api, &'static Operation)>,
}

impl RepeatedPage {
    /// The position that was asked for.
    pub fn position(&self) -> u64 {
        self.position
    }
}

impl fmt::Display for RepeatedPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the page at position {} is one before once more, the list would never end",
            self.position
        )
    }
}

impl fmt::Debug for RepeatedPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RepeatedPage")
            .field("position", &self.position)
            .field("operation", &self.of.map(|(_, operation)| operation.id))
            .finish()
    }
}

impl std::error::Error for RepeatedPage {}

/// Makes a stream of rows out of a function that fetches the page at a position.
///
/// The rows come in order. The stream ends after a page that is shorter than the plan's size, at
/// an empty page, after a page that says so, or when it has given the total number of rows. After
/// an error it ends too, and rows that came before it on the same page have been given;
/// [`RowStream::position`] tells where to go on. Dropping it drops the
/// fetches that are under way.
///
/// ```
/// use crm_runtime::paging::{Plan, RepeatedPage, rows};
/// use futures_util::TryStreamExt;
///
/// # let runtime = tokio::runtime::Builder::new_current_thread().build()?;
/// # runtime.block_on(async {
/// let fetch = |page: u64| async move {
///     let rows = if page < 3 { vec![page * 10, page * 10 + 1] } else { vec![30] };
///     Ok::<_, RepeatedPage>(rows.into())
/// };
/// let all: Vec<u64> = rows(Plan::pages(1).size(2).look_ahead(4), fetch)
///     .try_collect()
///     .await?;
/// assert_eq!(all, [10, 11, 20, 21, 30]);
/// # Ok::<(), RepeatedPage>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn rows<T, E, F, R>(plan: Plan, fetch: F) -> RowStream<T, E, F, R>
where
    F: FnMut(u64) -> R,
    R: Future<Output = Result<Page<T, E>, E>>,
{
    RowStream {
        plan,
        fetch,
        next: plan.first,
        fetching: FuturesUnordered::new(),
        pages: VecDeque::new(),
        page: None,
        current: plan.first,
        given: 0,
        begun: HashSet::new(),
        seen: HashSet::new(),
        state: State::Open,
        gave_way: false,
        of: None,
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
    /// Pages under way, each polled only when there is something for it.
    fetching: FuturesUnordered<Fetching<R>>,
    /// Pages before their turn, in order.
    pages: VecDeque<(u64, Slot<T, E>)>,
    /// The page whose rows are given.
    page: Option<Current<T, E>>,
    /// Position of that page, or of the one that comes next.
    current: u64,
    /// Rows that were given, and those of the page at hand as soon as their number is known.
    given: u64,
    /// The first keys of all pages.
    begun: HashSet<u64>,
    /// All keys of all pages, or what else tells them apart.
    seen: HashSet<u64>,
    state: State,
    /// Whether other tasks had their turn since a page was begun, and the fetches none.
    gave_way: bool,
    of: Option<(&'static Api, &'static Operation)>,
}

/// What is there of a page: nothing while it is under way.
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
    /// How many rows there were, when that was known from the start.
    length: Option<u64>,
    /// Rows that were given.
    given: u64,
    end: PageEnd,
    add_key: Option<AddKey<T>>,
    keys: DefaultHasher,
}

/// What tells whether a page is the last one.
#[derive(Clone, Copy)]
struct PageEnd {
    size: Option<usize>,
    total: Option<u64>,
    last: bool,
}

impl<T, E> Current<T, E> {
    fn is_used_up(&self) -> bool {
        self.rows.size_hint() == (0, Some(0))
    }
}

#[derive(Clone, Copy, Eq, PartialEq)]
enum State {
    Open,
    /// The page at hand is the last one.
    Last,
    Ended,
}

impl<T, E, F, R> RowStream<T, E, F, R> {
    /// Tells which operation fetches the pages, for the error that names it.
    pub fn of(mut self, api: &'static Api, operation_id: &str) -> Self {
        self.of = api
            .operation(operation_id)
            .map(|operation| (api, operation));
        self
    }

    /// Position of the page that the next row is on: where another stream can go on, as the
    /// `first` of its plan. Rows of that page which this stream has given come again then.
    pub fn position(&self) -> u64 {
        self.current
    }

    /// Whether the list has been given to its end.
    pub fn is_complete(&self) -> bool {
        self.state == State::Last && self.page.as_ref().is_none_or(Current::is_used_up)
    }
}

// Only the boxed futures are ever pinned.
impl<T, E, F, R> Unpin for RowStream<T, E, F, R> {}

impl<T, E, F, R> RowStream<T, E, F, R>
where
    T: Send + 'static,
    F: FnMut(u64) -> R,
    R: Future<Output = Result<Page<T, E>, E>>,
    E: From<RepeatedPage> + Send + 'static,
{
    /// Keeps fetches under way and takes what has arrived.
    fn fetch_ahead(&mut self, context: &mut Context<'_>, ahead: usize) {
        while self.state == State::Open && self.pages.len() < ahead {
            self.fetching.push(Fetching {
                position: self.next,
                fetch: Box::pin((self.fetch)(self.next)),
            });
            self.pages.push_back((self.next, None));
            self.next = self.next.saturating_add(self.plan.step);
        }
        while let Poll::Ready(Some((position, page))) = self.fetching.poll_next_unpin(context) {
            // Positions beyond the largest number are all the same.
            let is_it = |(of, page): &&mut (u64, Slot<T, E>)| *of == position && page.is_none();
            if let Some((_, slot)) = self.pages.iter_mut().find(is_it) {
                *slot = Some(page);
            }
        }
    }

    fn repeated(&self) -> E {
        RepeatedPage {
            position: self.current,
            of: self.of,
        }
        .into()
    }

    /// Takes a page.
    fn begin(&mut self, page: Page<T, E>) -> Result<(), E> {
        let length = page.known_length();
        let add_key = match page.mark {
            Some(Mark::Whole(mark)) if length != Some(0) && !self.seen.insert(mark) => {
                return Err(self.repeated());
            }
            Some(Mark::Keys(add_key)) => Some(add_key),
            _ => None,
        };
        let end = PageEnd {
            size: page.size.or(self.plan.size),
            total: page.total,
            last: page.last,
        };
        self.page = Some(Current {
            rows: page.rows,
            length,
            given: 0,
            end,
            add_key,
            keys: DefaultHasher::new(),
        });
        if let Some(length) = length {
            self.go_on_or_end(length, end);
        }
        Ok(())
    }

    fn end_with(&mut self, error: E) -> Poll<Option<Result<T, E>>> {
        self.state = State::Ended;
        self.page = None;
        self.fetching.clear();
        self.pages.clear();
        Poll::Ready(Some(Err(error)))
    }

    /// Decides whether another page can follow one with so many rows.
    fn go_on_or_end(&mut self, length: u64, end: PageEnd) {
        self.given += length;
        let short = end.size.is_some_and(|size| length < size as u64);
        let all = end.total.is_some_and(|total| self.given >= total);
        if length == 0 || end.last || short || all {
            self.state = State::Last;
            self.fetching.clear();
            self.pages.clear();
        }
    }

    /// Gives the next row of the page at hand.
    fn next_row(&mut self) -> Option<Result<T, E>> {
        let page = self.page.as_mut()?;
        let row = match page.rows.next() {
            None => {
                self.finish();
                return None;
            }
            Some(Err(error)) => return Some(Err(error)),
            Some(Ok(row)) => row,
        };
        page.given += 1;
        if let Some(add_key) = &page.add_key {
            if !add_key(&row, &mut page.keys) {
                page.add_key = None;
            } else if page.given == 1 && !self.begun.insert(page.keys.finish()) {
                return self.look_at_all(row);
            }
        }
        if page.is_used_up() {
            self.finish();
        }
        Some(Ok(row))
    }

    /// A page that begins as another is the same if all keys are, for which all rows are made.
    fn look_at_all(&mut self, first: T) -> Option<Result<T, E>> {
        let page = self.page.as_mut()?;
        let add_key = page.add_key.take()?;
        let rest: Vec<_> = page.rows.by_ref().collect();
        let has_key = |row: &Result<T, E>| match row {
            Ok(row) => add_key(row, &mut page.keys),
            Err(_) => false,
        };
        if rest.iter().all(has_key) && !self.seen.insert(page.keys.finish()) {
            return Some(Err(self.repeated()));
        }
        page.rows = Box::new(rest.into_iter());
        if page.is_used_up() {
            self.finish();
        }
        Some(Ok(first))
    }

    /// Puts a page away that has given all of its rows.
    fn finish(&mut self) {
        let Some(page) = self.page.take() else {
            return;
        };
        if page.add_key.is_some() && page.given > 0 {
            self.seen.insert(page.keys.finish());
        }
        if page.length.is_none() {
            self.go_on_or_end(page.given, page.end);
        }
    }
}

impl<T, E, F, R> Stream for RowStream<T, E, F, R>
where
    T: Send + 'static,
    F: FnMut(u64) -> R,
    R: Future<Output = Result<Page<T, E>, E>>,
    E: From<RepeatedPage> + Send + 'static,
{
    type Item = Result<T, E>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if std::mem::take(&mut this.gave_way) {
            this.fetch_ahead(context, this.plan.ahead);
        }
        loop {
            match this.next_row() {
                Some(Ok(row)) => return Poll::Ready(Some(Ok(row))),
                Some(Err(error)) => return this.end_with(error),
                None => {}
            }
            if this.state != State::Open {
                return Poll::Ready(None);
            }
            this.fetch_ahead(context, this.plan.ahead);
            let next = this.pages.front_mut();
            let Some((position, Some(page))) = next.map(|(at, page)| (*at, page.take())) else {
                return Poll::Pending;
            };
            this.pages.pop_front();
            this.current = position;
            if let Err(error) = page.and_then(|page| this.begin(page)) {
                return this.end_with(error);
            }
            // While the rows at hand are used, the pages after them are on their way. Other tasks
            // send what was begun, and the rows come without a pause in which those could run.
            if this.plan.ahead > 1 && this.state == State::Open {
                this.fetch_ahead(context, this.plan.ahead);
                this.gave_way = true;
                context.waker().wake_by_ref();
                return Poll::Pending;
            }
        }
    }
}

impl<T, E, F, R> fmt::Debug for RowStream<T, E, F, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RowStream")
            .field("plan", &self.plan)
            .field("position", &self.current)
            .field("complete", &self.is_complete())
            .finish_non_exhaustive()
    }
}

impl<E> From<RepeatedPage> for Error<E> {
    fn from(repeated: RepeatedPage) -> Self {
        Report {
            context: repeated
                .of
                .map(|(api, operation)| CallContext::of(api, operation)),
            detail: Some(repeated.to_string()),
            source: Some(Box::new(repeated)),
            ..Report::new(ErrorKind::Decode)
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

        async fn page(self: Rc<Self>, page: u64) -> Result<Page<u64, RepeatedPage>, RepeatedPage> {
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
    fn lazy(rows: Vec<u64>) -> Page<u64, RepeatedPage> {
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
                Ok::<_, RepeatedPage>(vec![page].into())
            }
        };
        let mut rows = rows(Plan::pages(1).look_ahead(2), fetch);
        assert_eq!(rows.next().await.expect("a row").expect("a row"), 1);
        assert_eq!(*sent.lock().expect("a log"), [1, 2, 3]);
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
                let pages = total / 3 + 1;
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
    async fn without_a_size_an_empty_page_ends() {
        for lazy in [false, true] {
            let vendor = Vendor::new(6, lazy);
            assert_eq!(collect(&vendor, Plan::pages(0)).await.len(), 6);
            assert_eq!(*vendor.asked.borrow(), [0, 1, 2]);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn pages_at_one_position_are_all_given() {
        let mut calls = 0;
        let fetch = |_| {
            calls += 1;
            std::future::ready(Ok::<_, RepeatedPage>(Page::new(vec![calls])))
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
            async move { Ok::<_, RepeatedPage>(Page::new(vec![offset, offset + 1]).total(4)) }
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

    #[tokio::test(start_paused = true)]
    async fn a_page_that_repeats_ends_with_an_error() {
        let fetch = |page: u64| async move {
            Ok::<_, RepeatedPage>(Page::new(vec![page.min(1); 2]).fingerprint_by(|row| Some(row)))
        };
        let found: Vec<_> = rows(Plan::pages(0).size(2).look_ahead(3), fetch)
            .collect()
            .await;
        assert_eq!(found.len(), 5);
        assert_eq!(found[4].expect_err("an error").position(), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn a_page_that_only_begins_as_another_is_given() {
        let fetch = |page: u64| async move {
            let rows = match page {
                0 => vec![7, 1, 2],
                1 => vec![7, 3, 4],
                2 => vec![7],
                _ => vec![7, 3, 4],
            };
            Ok::<_, RepeatedPage>(lazy(rows).fingerprint_by(|row| Some(row)))
        };
        let found: Vec<_> = rows(Plan::pages(0), fetch).collect().await;
        let (given, error) = found.split_at(7);
        let given: Vec<_> = given
            .iter()
            .map(|row| *row.as_ref().expect("a row"))
            .collect();
        assert_eq!(given, [7, 1, 2, 7, 3, 4, 7]);
        assert!(matches!(error, [Err(error)] if error.position() == 3));
    }

    #[tokio::test(start_paused = true)]
    async fn rows_before_one_that_is_wrong_are_given() {
        let wrong = RepeatedPage {
            position: 99,
            of: None,
        };
        let fetch = |page: u64| async move {
            let rows = [
                Ok(page),
                if page == 1 { Err(wrong) } else { Ok(page) },
                Ok(page),
            ];
            Ok(Page::lazy(rows.into_iter()).fingerprint_by(|row| Some(row)))
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
    async fn pages_that_go_round_end_with_an_error() {
        let fetch = |page: u64| async move {
            Ok::<_, RepeatedPage>(Page::new(vec![page % 3; 2]).fingerprint_by(|row| Some(row)))
        };
        let found: Vec<_> = rows(Plan::pages(0), fetch).take(100).collect().await;
        assert_eq!(found.len(), 7);
        assert_eq!(found[6].expect_err("an error").position(), 3);
    }

    #[tokio::test(start_paused = true)]
    async fn an_error_ends_and_tells_where_to_go_on() {
        let fetch = |page: u64| async move {
            if page == 2 {
                return Err(RepeatedPage {
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
