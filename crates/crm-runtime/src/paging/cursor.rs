//! Lists whose pages are found by cursors.

use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use http::HeaderMap;

use super::seen::Seen;
use super::{
    Count, End, ListError, Page, PageCheckpoint, PageRows, PagingError, Plan, Trouble, text_hash,
};
use crate::api::{Api, Operation};
use crate::transport::BoxFuture;

/// Pages without a row in succession after which a list is taken to have no end.
const BARREN: u64 = 100;

/// One page, and where the next one is.
#[must_use]
pub struct CursorPage<T, E> {
    page: Page<T, E>,
    next: Next,
    more: Option<bool>,
}

/// Where the next page is.
enum Next {
    None,
    Cursor(String),
    /// At an address that has no such parameter.
    Unreadable(&'static str),
}

impl<T, E> CursorPage<T, E> {
    /// A page that no other follows.
    pub fn new(page: Page<T, E>) -> Self {
        Self {
            page,
            next: Next::None,
            more: None,
        }
    }

    /// Tells the cursor of the next page, or its address, which has the cursor as this query parameter.
    /// Empty or absent on the last page.
    pub fn next(mut self, next: Option<String>, parameter: &'static str) -> Self {
        self.next = match next.filter(|next| !next.is_empty()) {
            None => Next::None,
            Some(next) if next.contains("://") || next.contains('?') => {
                let query = next.split_once('?').map_or("", |(_, query)| query);
                let query = query.split('#').next().unwrap_or_default();
                let mut pairs = form_urlencoded::parse(query.as_bytes());
                match pairs.find(|(name, _)| name == parameter) {
                    Some((_, cursor)) => Next::Cursor(cursor.into_owned()),
                    None => Next::Unreadable(parameter),
                }
            }
            Some(next) => Next::Cursor(next),
        };
        self
    }

    /// Tells whether the vendor says that another page follows.
    pub fn more(mut self, more: Option<bool>) -> Self {
        self.more = more;
        self
    }
}

/// The next page as a header tells it: the address of a `Link` with `rel="next"`, or what the header
/// holds.
pub fn next_in_header(headers: &HeaderMap, name: &str) -> Option<String> {
    let values = headers
        .get_all(name)
        .iter()
        .filter_map(|value| value.to_str().ok());
    let mut plain = None;
    for value in values {
        if !value.contains('<') {
            plain = Some(value.trim().to_owned());
            continue;
        }
        for link in value.split('<').skip(1) {
            let Some((address, parameters)) = link.split_once('>') else {
                continue;
            };
            let is_next = parameters.split(';').any(|parameter| {
                let (name, value) = parameter.split_once('=').unwrap_or_default();
                let value = value.trim().trim_end_matches(',').trim().trim_matches('"');
                name.trim().eq_ignore_ascii_case("rel")
                    && value
                        .split_ascii_whitespace()
                        .any(|rel| rel.eq_ignore_ascii_case("next"))
            });
            if is_next {
                return Some(address.to_owned());
            }
        }
    }
    plain
}

/// Fetches the page at a cursor; the first page without one.
pub type CursorFetch<T, E> =
    Box<dyn FnMut(Option<String>) -> BoxFuture<'static, Result<CursorPage<T, E>, E>> + Send>;

/// Makes a stream of rows out of a function that fetches the page at a cursor.
///
/// The rows come in the vendor's order, and a row whose key has come before is left out. Pages are
/// fetched one after the other, since each tells where the next one is; the plan's
/// [`look_ahead`](Plan::look_ahead) counts for nothing.
///
/// The stream ends after a page that has no next one, or that says that no more rows follow. A page without rows
/// is not the end as long as it has a cursor. A cursor that comes twice is a [`PagingError`], since the list
/// would never end.
///
/// After an error, [`CursorRows::checkpoint`] tells where to resume.
///
/// ```
/// use crm_runtime::paging::{CursorPage, End, Page, PagingError, Plan, cursors};
/// use futures_util::TryStreamExt;
///
/// # let runtime = tokio::runtime::Builder::new_current_thread().build()?;
/// # runtime.block_on(async {
/// let fetch = |cursor: Option<String>| async move {
///     let (rows, next) = match cursor.as_deref() {
///         None => (vec![1, 2], Some("b".to_owned())),
///         _ => (vec![3], None),
///     };
///     Ok::<_, PagingError>(CursorPage::new(Page::new(rows)).next(next, "cursor"))
/// };
/// let mut list = cursors(Plan::new(), fetch);
/// let mut all: Vec<u64> = Vec::new();
/// while let Some(row) = list.try_next().await? {
///     all.push(row);
/// }
/// assert_eq!(all, [1, 2, 3]);
/// assert_eq!(list.end(), Some(End::Complete));
/// # Ok::<(), PagingError>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn cursors<T, E, F, R>(plan: Plan, mut fetch: F) -> CursorRows<T, E>
where
    F: FnMut(Option<String>) -> R + Send + 'static,
    R: Future<Output = Result<CursorPage<T, E>, E>> + Send + 'static,
{
    CursorRows {
        plan,
        fetch: Box::new(move |cursor| Box::pin(fetch(cursor))),
        fetching: None,
        page: None,
        cursor: None,
        given: 0,
        rows: 0,
        pages: 0,
        barren: 0,
        total: None,
        count: None,
        counting: None,
        is_untold: false,
        repeats: false,
        seen: Seen::default(),
        recent: VecDeque::new(),
        resumed: None,
        cursors: HashSet::new(),
        state: State::Open,
        of: None,
    }
}

/// A stream of the rows of a list whose pages are found by cursors; see [`cursors`].
#[must_use = "streams do nothing unless polled"]
pub struct CursorRows<T, E> {
    plan: Plan,
    fetch: CursorFetch<T, E>,
    fetching: Option<BoxFuture<'static, Result<CursorPage<T, E>, E>>>,
    page: Option<Current<T, E>>,
    /// The cursor of the page at hand, or of the one that comes next.
    cursor: Option<String>,
    /// Rows that are done with of a page that was the last.
    given: u64,
    rows: u64,
    pages: u64,
    /// Pages in succession that had no row.
    barren: u64,
    total: Option<u64>,
    /// Asks how many rows there are, once, at the end.
    count: Option<Count>,
    counting: Option<BoxFuture<'static, Option<u64>>>,
    /// Whether that told nothing.
    is_untold: bool,
    /// Whether rows come again.
    repeats: bool,
    seen: Seen,
    recent: VecDeque<u64>,
    /// What an earlier stream gave of the first page.
    resumed: Option<super::Resumed>,
    /// Hashes of the cursors that were followed.
    cursors: HashSet<u64>,
    state: State,
    of: Option<(&'static Api, &'static Operation)>,
}

struct Current<T, E> {
    rows: PageRows<T, E>,
    key: Option<super::Key<T>>,
    repeats: bool,
    came: u64,
    last: bool,
    next: Next,
    more: Option<bool>,
}

#[derive(Clone, Copy, Eq, PartialEq)]
enum State {
    Open,
    Done { doubt: bool },
    Failed,
}

impl<T, E> CursorRows<T, E> {
    /// Tells which operation fetches the pages, for the error that names it.
    pub fn of(mut self, api: &'static Api, operation_id: &str) -> Self {
        self.of = api
            .operation(operation_id)
            .map(|operation| (api, operation));
        self
    }

    /// Resumes where another stream stood. Call it before the first row is asked for.
    ///
    /// The page of the checkpoint is fetched again if only a part of it was given; its rows that were given are known
    /// by their keys, or counted where they have none. A vendor may let a cursor expire, and responds with an error
    /// then.
    pub fn resume(mut self, checkpoint: PageCheckpoint) -> Self {
        self.cursor = checkpoint.cursor;
        self.given = checkpoint.given;
        self.rows = checkpoint.rows.unwrap_or_default();
        self.total = checkpoint.total;
        for key in &checkpoint.recent {
            self.seen.insert(*key);
        }
        self.resumed = Some(super::Resumed {
            given: checkpoint.given,
            recent: checkpoint.recent.iter().copied().collect(),
            met: false,
        });
        self.recent = checkpoint.recent.into();
        self
    }

    /// Where another stream can continue: after the row that was given last.
    pub fn checkpoint(&self) -> PageCheckpoint {
        PageCheckpoint::new(0, self.done_with())
            .cursor(self.cursor.clone())
            .rows(Some(self.rows))
            .total(self.total, None)
            .recent(self.recent.iter().copied().collect())
    }

    /// Gives rows whose key has come before too, as [`Page::with_repeats`] does for one page.
    pub fn with_repeats(mut self) -> Self {
        self.repeats = true;
        self
    }

    /// Tells how many rows the vendor counts now, where another operation tells it.
    /// [`end`](Self::end) takes account of it.
    pub fn counted(&mut self, rows: u64) {
        self.total = Some(rows);
    }

    /// Has another call tell how many rows the list has, once, at the end, unless the pages tell it.
    /// A count of `None` is no error: the list then ends [uncounted](End::Uncounted).
    pub fn counted_by<C, N>(mut self, mut count: C) -> Self
    where
        C: FnMut() -> N + Send + 'static,
        N: Future<Output = Option<u64>> + Send + 'static,
    {
        self.count = Some(Box::new(move || Box::pin(count())));
        self
    }

    fn done_with(&self) -> u64 {
        let before = self.resumed.as_ref().map_or(0, |resumed| resumed.given);
        match &self.page {
            Some(page) => page.came.max(before),
            None => self.given,
        }
    }

    /// How the pages are asked for.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// How the list ended; `None` while it continues.
    pub fn end(&self) -> Option<End> {
        let seen = self.rows;
        match (self.state, self.total) {
            (State::Open, _) => None,
            (State::Done { .. }, _) if self.counting.is_some() => None,
            (State::Failed, _) => Some(End::Interrupted),
            (State::Done { .. }, Some(total)) if total != seen => Some(End::CompleteWithDoubt {
                expected: Some(total),
                seen,
            }),
            (State::Done { doubt: true }, None) => Some(End::CompleteWithDoubt {
                expected: None,
                seen,
            }),
            (State::Done { .. }, None) if self.is_untold => Some(End::Uncounted { seen }),
            (State::Done { .. }, _) => Some(End::Complete),
        }
    }

    /// What counts the rows, if that is still to be done: the list has come to its end and no page
    /// told a total.
    fn begin_counting(&mut self) {
        let is_done = matches!(self.state, State::Done { .. });
        if is_done && let Some(mut count) = self.count.take_if(|_| self.total.is_none()) {
            self.counting = Some(count());
        }
    }

    /// Whether the list has been given to its end, with doubt or without.
    pub fn is_complete(&self) -> bool {
        matches!(self.state, State::Done { .. })
    }
}

impl<T: Send + 'static, E: ListError> CursorRows<T, E> {
    fn error(&self, trouble: Trouble) -> E {
        PagingError {
            trouble,
            position: self.pages,
            of: self.of,
        }
        .into()
    }

    fn begin(&mut self, page: CursorPage<T, E>) {
        let CursorPage { page, next, more } = page;
        self.pages += 1;
        self.total = page.total.or(self.total);
        self.page = Some(Current {
            rows: page.rows,
            key: page.key,
            repeats: page.repeats,
            came: 0,
            last: page.last,
            next,
            more,
        });
    }

    /// Puts the next new row of the page at hand into the empty `row`, if there is one.
    fn next_row(&mut self, row: &mut Option<T>) -> Result<(), E> {
        while let Some(page) = self.page.as_mut() {
            page.rows.next_into(row)?;
            let Some(new) = row else {
                return self.finish();
            };
            let index = page.came;
            let key = page.key.as_ref().and_then(|key| key(new));
            page.came += 1;
            let gave = self
                .resumed
                .as_mut()
                .is_some_and(|resumed| resumed.gave(index, key));
            let known =
                key.is_some_and(|key| !self.seen.insert(key)) && !(page.repeats || self.repeats);
            if gave || known {
                *row = None;
                continue;
            }
            self.rows = self.rows.saturating_add(1);
            if let Some(key) = key {
                if self.recent.len() == PageCheckpoint::RECENT {
                    self.recent.pop_front();
                }
                self.recent.push_back(key);
            }
            break;
        }
        Ok(())
    }

    /// Puts a page away whose rows have all come, and decides whether another follows.
    fn finish(&mut self) -> Result<(), E> {
        let given = self.done_with();
        let Some(page) = self.page.take() else {
            return Ok(());
        };
        self.given = given;
        self.resumed = None;
        let is_short = self.plan.size.is_some_and(|size| page.came < size as u64);
        let next = match page.next {
            _ if page.more == Some(false) || page.last => None,
            _ if self.plan.short_page_ends && is_short => None,
            Next::None => None,
            Next::Unreadable(parameter) => return Err(self.error(Trouble::NoCursor { parameter })),
            Next::Cursor(next) => Some(next),
        };
        let Some(next) = next else {
            // The vendor says that there is more, and not where.
            let doubt = page.more == Some(true);
            self.state = State::Done { doubt };
            return Ok(());
        };
        self.barren = match page.came {
            0 => self.barren + 1,
            _ => 0,
        };
        let current = self.cursor.as_ref().map(text_hash);
        self.cursors.extend(current);
        if !self.cursors.insert(text_hash(&next)) || self.barren > BARREN {
            let expected = self.total.filter(|total| *total != self.rows);
            let seen = self.rows;
            return Err(self.error(Trouble::Repeated { seen, expected }));
        }
        self.cursor = Some(next);
        self.given = 0;
        Ok(())
    }

    fn end_with(&mut self, error: E) -> Poll<Result<(), E>> {
        self.given = self.done_with();
        self.page = None;
        self.state = State::Failed;
        Poll::Ready(Err(error))
    }

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
        loop {
            match self.next_row(row) {
                Ok(()) if row.is_some() => return Poll::Ready(Ok(())),
                Ok(()) => {}
                Err(error) => return self.end_with(error),
            }
            if self.state != State::Open {
                self.begin_counting();
                if let Some(counting) = &mut self.counting {
                    let total = ready!(counting.as_mut().poll(context));
                    self.counting = None;
                    self.total = total;
                    self.is_untold = total.is_none();
                }
                return Poll::Ready(Ok(()));
            }
            let fetching = match &mut self.fetching {
                Some(fetching) => fetching,
                None => self.fetching.insert((self.fetch)(self.cursor.clone())),
            };
            let page = ready!(fetching.as_mut().poll(context));
            self.fetching = None;
            match page {
                Ok(page) => self.begin(page),
                Err(error) => return self.end_with(error),
            }
        }
    }
}

// Only the boxed futures are ever pinned.
impl<T, E> Unpin for CursorRows<T, E> {}

impl<T: Send + 'static, E: ListError> Stream for CursorRows<T, E> {
    type Item = Result<T, E>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut row = None;
        let polled = ready!(self.get_mut().poll_row(context, &mut row));
        Poll::Ready(polled.map(|()| row).transpose())
    }
}

impl<T, E> fmt::Debug for CursorRows<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CursorRows")
            .field("plan", &self.plan)
            .field("pages", &self.pages)
            .field("end", &self.end())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use futures_util::{FutureExt as _, StreamExt as _};

    use super::*;

    type Pages = Vec<(Vec<u64>, Option<&'static str>, Option<bool>)>;
    type Asked = Arc<Mutex<Vec<Option<String>>>>;

    /// A list with a page for each cursor `1`, `2`, …
    fn list(pages: Pages) -> (CursorRows<u64, PagingError>, Asked) {
        let asked = Arc::new(Mutex::new(Vec::new()));
        let log = asked.clone();
        let fetch = move |cursor: Option<String>| {
            let index = match &cursor {
                None => 0,
                Some(cursor) => cursor.parse::<usize>().expect("a cursor"),
            };
            log.lock().expect("a log").push(cursor);
            let (rows, next, more) = pages[index].clone();
            let page = Page::new(rows).fingerprint_by(|row| Some(row));
            let page = CursorPage::new(page)
                .next(next.map(str::to_owned), "after")
                .more(more);
            std::future::ready(Ok(page))
        };
        (cursors(Plan::new(), fetch), asked)
    }

    fn rest(list: &mut CursorRows<u64, PagingError>) -> Vec<Result<u64, bool>> {
        let rows = list.map(|row| row.map_err(|error| error.is_repeated_page()));
        rows.collect().now_or_never().expect("nothing waits")
    }

    fn oks(rows: &[u64]) -> Vec<Result<u64, bool>> {
        rows.iter().copied().map(Ok).collect()
    }

    #[test]
    fn pages_follow_their_cursors_to_the_end() {
        let next = "https://api.example.com/rows?limit=2&after=2#top";
        let pages = vec![
            (vec![1, 2], Some("1"), None),
            (vec![], Some(next), Some(true)),
            (vec![2, 3], Some("3"), Some(false)),
        ];
        let (mut list, asked) = list(pages);
        assert_eq!(rest(&mut list), oks(&[1, 2, 3]));
        assert_eq!(list.end(), Some(End::Complete));
        let asked = asked.lock().expect("a log").clone();
        assert_eq!(asked, [None, Some("1".to_owned()), Some("2".to_owned())]);
    }

    #[test]
    fn a_cursor_that_comes_again_is_an_error() {
        for pages in [
            vec![(vec![1], Some("1"), None), (vec![2], Some("1"), None)],
            vec![
                (vec![1], Some("1"), None),
                (vec![2], Some("2"), None),
                (vec![3], Some("1"), None),
            ],
        ] {
            let (mut list, _) = list(pages);
            assert_eq!(rest(&mut list).last(), Some(&Err(true)));
            assert_eq!(list.end(), Some(End::Interrupted));
        }
    }

    #[test]
    fn an_address_without_the_cursor_is_an_error_and_no_end() {
        let (mut list, _) = list(vec![(vec![1], Some("/rows?page=2"), None)]);
        assert_eq!(rest(&mut list), [Ok(1), Err(false)]);
    }

    #[test]
    fn more_without_a_cursor_is_a_doubt() {
        let (mut list, _) = list(vec![(vec![1], None, Some(true))]);
        assert_eq!(rest(&mut list), oks(&[1]));
        let expected = None;
        assert_eq!(
            list.end(),
            Some(End::CompleteWithDoubt { expected, seen: 1 })
        );
    }

    #[test]
    fn another_stream_goes_on_at_the_place() {
        let pages: Pages = vec![(vec![1, 2], Some("1"), None), (vec![3, 4, 5], None, None)];
        for taken in 0..=5 {
            let (mut first, _) = list(pages.clone());
            for _ in 0..taken {
                first
                    .next()
                    .now_or_never()
                    .flatten()
                    .expect("a row")
                    .expect("a row");
            }
            let (second, _) = list(pages.clone());
            let mut second = second.resume(first.checkpoint());
            let left: Vec<u64> = (taken + 1..=5).collect();
            assert_eq!(rest(&mut second), oks(&left), "{taken}");
            assert_eq!(second.checkpoint().rows, Some(5));
        }
    }

    #[test]
    fn another_call_counts_a_list_at_its_end() {
        let counted = |pages: Pages, count: Option<u64>| {
            let mut list = list(pages).0.counted_by(move || std::future::ready(count));
            let rows = rest(&mut list).len() as u64;
            (rows, list.end())
        };
        let pages = || vec![(vec![1, 2], Some("1"), None), (vec![3], None, None)];
        assert_eq!(counted(pages(), Some(3)), (3, Some(End::Complete)));
        let doubt = End::CompleteWithDoubt {
            expected: Some(4),
            seen: 3,
        };
        assert_eq!(counted(pages(), Some(4)), (3, Some(doubt)));
        assert_eq!(
            counted(pages(), None),
            (3, Some(End::Uncounted { seen: 3 }))
        );
    }

    #[test]
    fn rows_that_come_again_are_given_where_they_are_wanted() {
        let pages = || vec![(vec![1, 2], Some("1"), None), (vec![2, 3], None, None)];
        assert_eq!(rest(&mut list(pages()).0), oks(&[1, 2, 3]));
        let mut list = list(pages()).0.with_repeats();
        assert_eq!(rest(&mut list), oks(&[1, 2, 2, 3]));
    }

    #[test]
    fn a_header_tells_the_next_page() {
        let mut headers = HeaderMap::new();
        assert_eq!(next_in_header(&headers, "link"), None);
        let link = "<https://a.example/x?after=a,b>; rel=\"prev\", <https://a.example/x?after=c>; rel=\"next last\"";
        headers.insert("link", link.parse().expect("a header"));
        headers.insert("x-next", "abc".parse().expect("a header"));
        let next = next_in_header(&headers, "Link");
        assert_eq!(next.as_deref(), Some("https://a.example/x?after=c"));
        assert_eq!(next_in_header(&headers, "x-next").as_deref(), Some("abc"));
    }
}
