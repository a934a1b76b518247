//! Lists as streams that tell how they ended.

mod whole;

use std::collections::BTreeMap;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};

use crm_runtime::BoxFuture;
use crm_runtime::fields::FieldTable;
pub use crm_runtime::paging::End;
use crm_runtime::paging::{
    self, Count, ListError, Page, PagingError, Plan, VendorRows, content_hash,
};
use crm_runtime::search::{Position, Search, SearchError, SearchPage};
use crm_runtime::tasks::Polling;
use futures_core::Stream;
use serde::Serialize;

use self::whole::Whole;
use crate::adapter::{self, read_left};
use crate::checkpoint::{Binding, Checkpoint, SavedPosition};
use crate::cost::Cost;
use crate::error::{Error, ErrorKind, Result};
use crate::loss::Mapped;
use crate::model::{Left, Record};
use crate::options::Options;
use crate::resource::{Resource, Verb};

/// The rows of a list, as a stream.
///
/// Rows come in the vendor's order. The stream ends after the last row, or with one error;
/// [`end`](Self::end) tells which, and whether as many rows came as the vendor counts. At any time
/// [`checkpoint`](Self::checkpoint) tells where another stream can continue, so that no row is given
/// twice. Dropping it ends the calls that are in flight; a row whose wait is given up comes with
/// the next one.
///
/// # Lists that change while they are read
///
/// - A record that is added moves those after it to later pages. They come once: an id that was
///   given is not given again. The new record comes if it is on a page that was not read yet.
/// - A record that is deleted from a page that was read moves those after it up. The first record
///   of the next page is then on the page that was read, and **does not come**. Where the vendor
///   counts the records, [`End::CompleteWithDoubt`] tells that one is missing; read the list again.
///
/// # Requests
///
/// A short page is not the end, since vendors send fewer rows than they are asked for. A list in
/// pages takes one request more than it has pages: after the first page for the total, if the vendor
/// counts the list, or else for the empty page after the last. [`Options::short_page_ends`] saves
/// it. Where each page tells the total, none is needed.
///
/// # Example
///
/// ```
/// # async fn example(crm: &crm_facade::Crm) -> crm_facade::Result<()> {
/// use crm_facade::{Options, Query};
/// use futures_util::StreamExt;
///
/// let Some(contacts) = crm.contacts() else { return Ok(()) };
/// let mut list = contacts.list(Query::new(), Options::new())?;
/// while let Some(contact) = list.next().await {
///     match contact {
///         Ok(contact) => println!("{:?}", contact.value.id),
///         Err(error) => println!("{error}, go on at {:?}", list.checkpoint()),
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "streams do nothing unless polled"]
pub struct Listing<T> {
    rows: Box<dyn Rows<T>>,
    binding: Binding,
    asked: Option<(&'static str, Resource, Verb)>,
    keep: Option<Keep<T>>,
    /// Fields that its rows lack.
    lacks: &'static [&'static str],
    /// Reads the whole record of a row.
    whole: Option<ReadWhole<T>>,
    /// The record that is being read, and where the list stood before it.
    reading: Option<(Checkpoint, BoxFuture<'static, Result<Mapped<T>>>)>,
    /// What leads to each page that was told of, where numbers do not.
    cursors: Option<Cursors>,
    /// Whether the list may be counted.
    is_counted: bool,
    end: Option<End>,
}

type Cursors = Arc<Mutex<BTreeMap<u64, String>>>;

type Keep<T> = Box<dyn FnMut(&T) -> bool + Send>;

type ReadWhole<T> = Box<dyn FnMut(Mapped<T>) -> BoxFuture<'static, Result<Mapped<T>>> + Send>;

trait Rows<T>: Send {
    /// Puts the next row into the empty `row`, which stays empty after the last.
    fn poll_row(
        &mut self,
        context: &mut Context<'_>,
        row: &mut Option<Mapped<T>>,
    ) -> Poll<Result<()>>;
    fn plan(&self) -> &Plan;
    fn checkpoint(&self) -> paging::PageCheckpoint;
    fn end(&self) -> Option<End>;
    fn counted_by(self: Box<Self>, count: Count) -> Box<dyn Rows<T>>;
}

/// The rows of a vendor, each mapped when it is asked for.
struct Reading<R, M> {
    rows: R,
    read: M,
}

/// How a row is taken from the vendor's rows and mapped.
trait ReadRow<R, T> {
    fn poll_row(
        &mut self,
        rows: &mut R,
        context: &mut Context<'_>,
        row: &mut Option<Mapped<T>>,
    ) -> Poll<Result<()>>;
}

/// Maps a row by value.
struct ByValue<M>(M);

impl<R, M, T> ReadRow<R, T> for ByValue<M>
where
    R: VendorRows,
    Error: From<R::Error>,
    M: FnMut(R::Row) -> Mapped<T>,
{
    fn poll_row(
        &mut self,
        rows: &mut R,
        context: &mut Context<'_>,
        row: &mut Option<Mapped<T>>,
    ) -> Poll<Result<()>> {
        let mut next = None;
        ready!(rows.poll_row(context, &mut next))?;
        *row = next.map(&mut self.0);
        Poll::Ready(Ok(()))
    }
}

/// Has a row of the vendor read to where it stays, since records are large and moves cost.
struct InPlace<V, M> {
    vendor: &'static str,
    next: Option<Box<Left<V>>>,
    map: M,
}

impl<R, M, T> ReadRow<R, T> for InPlace<R::Row, M>
where
    R: VendorRows,
    R::Row: FieldTable,
    Error: From<R::Error>,
    M: Fn(&mut adapter::Reading<R::Row>) -> T,
    T: Record,
{
    fn poll_row(
        &mut self,
        rows: &mut R,
        context: &mut Context<'_>,
        row: &mut Option<Mapped<T>>,
    ) -> Poll<Result<()>> {
        let vendor = self.vendor;
        let next = self
            .next
            .get_or_insert_with(|| Box::new(Left::new(vendor, None)));
        ready!(rows.poll_row(context, &mut next.record))?;
        let Some(record) = &next.record else {
            return Poll::Ready(Ok(()));
        };
        let is_compared = record.unknown_fields().raw().is_some();
        *row = self
            .next
            .take()
            .map(|next| read_left(next, is_compared, &self.map));
        Poll::Ready(Ok(()))
    }
}

impl<R, M, T> Rows<T> for Reading<R, M>
where
    R: VendorRows + 'static,
    M: ReadRow<R, T> + Send + 'static,
{
    fn poll_row(
        &mut self,
        context: &mut Context<'_>,
        row: &mut Option<Mapped<T>>,
    ) -> Poll<Result<()>> {
        self.read.poll_row(&mut self.rows, context, row)
    }

    fn plan(&self) -> &Plan {
        self.rows.plan()
    }

    fn checkpoint(&self) -> paging::PageCheckpoint {
        self.rows.checkpoint()
    }

    fn end(&self) -> Option<End> {
        self.rows.end()
    }

    fn counted_by(mut self: Box<Self>, count: Count) -> Box<dyn Rows<T>> {
        self.rows = self.rows.counted_by(count);
        self
    }
}

impl<T: Record> Listing<T> {
    /// A list of the rows that a vendor client's method ending in `_stream` gives, by page, offset or
    /// cursor. `open` calls it with the plan, and `map` maps a row; see
    /// [`read_list`](crate::adapter::read_list).
    pub(crate) fn of<R>(
        vendor: &'static str,
        options: &Options,
        open: impl FnOnce(Plan) -> R,
        map: impl Fn(&mut adapter::Reading<R::Row>) -> T + Send + 'static,
    ) -> Self
    where
        R: VendorRows + 'static,
        R::Row: FieldTable,
        Error: From<R::Error>,
    {
        let rows = open(options.for_pages(Plan::new()));
        Self::from_rows(
            options,
            rows,
            InPlace {
                vendor,
                next: None,
                map,
            },
        )
    }

    /// The same, of rows that are records of the model already.
    #[cfg(test)]
    pub(crate) fn by_value<R>(options: &Options, open: impl FnOnce(Plan) -> R) -> Self
    where
        R: VendorRows<Row = Mapped<T>> + 'static,
        Error: From<R::Error>,
    {
        let rows = open(options.for_pages(Plan::new()));
        Self::from_rows(options, rows, ByValue(|row| row))
    }

    fn from_rows<R>(
        options: &Options,
        mut rows: R,
        read: impl ReadRow<R, T> + Send + 'static,
    ) -> Self
    where
        R: VendorRows + 'static,
    {
        // A person may be in a list of what happened more than once.
        if T::RESOURCE == Resource::CampaignEvent {
            rows = rows.with_repeats();
        }
        Self::over(options, rows, read)
    }

    /// A list whose pages the adapter makes. `fetch` gets the position of a page and the number of
    /// rows to ask for, which is the plan's unless the caller gave another. Rows are told apart by
    /// their ids, and pages whose rows have none by what is in them.
    pub fn paged<F>(options: &Options, plan: Plan, mut fetch: F) -> Self
    where
        F: FnMut(u64, Option<usize>) -> BoxFuture<'static, Result<Page<Mapped<T>, Error>>>
            + Send
            + 'static,
    {
        let plan = options.for_pages(plan);
        let size = plan.rows_per_page();
        let rows = paging::boxed(plan, move |position| {
            let page = fetch(position, size);
            async move { Ok(page.await?.keys(key).contents(content)) }
        });
        Self::from_rows(options, rows, ByValue(|row| row))
    }

    /// A list that the vendor gives in one response.
    pub fn whole<F>(options: &Options, fetch: F) -> Self
    where
        F: FnOnce() -> BoxFuture<'static, Result<Vec<Mapped<T>>>> + Send + 'static,
    {
        let mut fetch = Some(fetch);
        let rows = paging::boxed(Plan::new(), move |_| {
            let rows = fetch.take().map(|fetch| fetch());
            async move {
                let rows: Result<Vec<Mapped<T>>> = match rows {
                    Some(rows) => rows.await,
                    None => Ok(Vec::new()),
                };
                // What the vendor gives at once has not moved.
                rows.map(|rows| Page::new(rows).last(true).keys(key).with_repeats())
            }
        });
        Self::from_rows(options, rows, ByValue(|row| row))
    }

    /// A list that the vendor gives in one response, of which each row is mapped as soon as it has
    /// arrived; see [`Connection::rows`](crm_runtime::Connection::rows). No more than one row is in
    /// memory at a time.
    pub fn arriving<V, E>(
        options: &Options,
        rows: impl Stream<Item = Result<V, E>> + Send + Unpin + 'static,
        read: impl FnMut(V) -> Mapped<T> + Send + 'static,
    ) -> Self
    where
        V: Send + 'static,
        E: Send + 'static,
        Error: From<E>,
    {
        let place = options.place().map(|place| place.plain(false));
        Self {
            rows: Box::new(Whole::new(rows, read, place)),
            binding: Binding::default(),
            asked: None,
            keep: None,
            lacks: &[],
            whole: None,
            reading: None,
            cursors: None,
            is_counted: false,
            end: None,
        }
    }

    /// Has another call tell how many rows the list has: after the first page, and again at the end
    /// if another number of rows has come. A count that fails is no error; the list then ends
    /// [uncounted](End::Uncounted), as nothing shows that all of it came.
    pub fn counted<C>(mut self, mut count: C) -> Self
    where
        C: FnMut() -> BoxFuture<'static, Result<u64>> + Send + 'static,
    {
        if self.is_counted {
            let count: Count = Box::new(move || {
                let rows = count();
                Box::pin(async move { rows.await.ok() })
            });
            self.rows = self.rows.counted_by(count);
        }
        self
    }
}

impl<T: Send + 'static> Listing<T> {
    fn over<R>(options: &Options, mut rows: R, read: impl ReadRow<R, T> + Send + 'static) -> Self
    where
        R: VendorRows + 'static,
    {
        if let Some(place) = options.place() {
            let place = place.plain(rows.plan().counts_rows());
            rows = rows.resume(place);
        } else if let Some(total) = options.total.filter(|_| !options.uncounted) {
            rows.counted(total);
        }
        Self {
            rows: Box::new(Reading { rows, read }),
            binding: Binding::default(),
            asked: None,
            keep: None,
            lacks: &[],
            whole: None,
            reading: None,
            cursors: None,
            is_counted: !options.uncounted,
            end: None,
        }
    }

    /// A search whose pages are jobs. `read` gives the row of the model, and `take_up` is the method
    /// of the typed client that takes up a job.
    ///
    /// Pages are asked for one after the other and never before their turn, since each may cost. The
    /// budget of the options is kept, and their question asked. A list that continues at a checkpoint
    /// within a page asks for that page again.
    pub fn searched<A, R, E>(
        options: &Options,
        search: Search<A, R, E>,
        take_up: &'static str,
        read: impl Fn(R) -> Mapped<T> + Send + 'static,
    ) -> Self
    where
        A: Send + 'static,
        R: Serialize + Send + 'static,
        E: fmt::Debug + Send + Sync + 'static,
    {
        let place = options.place();
        let search = match options.max_credits {
            Some(credits) => search.max_credits(credits),
            None => search,
        };
        let position = place.and_then(|place| match (search.position()?, &place.cursor) {
            (Position::Page(_), _) => Some(Position::Page(place.page)),
            (Position::Cursor(_), Some(cursor)) => Some(Position::Cursor(Some(cursor.clone()))),
            _ => None,
        });
        let first = match search.position() {
            Some(Position::Page(first)) => *first,
            _ => 0,
        };
        let search = match position {
            Some(position) => search.at(position),
            None => search,
        };
        let cost = search.price().map(Cost::from);
        let is_paid = cost.as_ref().is_some_and(|cost| cost.credits != Some(0));
        let cursors = Cursors::default();
        let resumed = place.and_then(|place| Some((place.page, place.cursor.clone()?)));
        locked(&cursors).extend(resumed);
        let (polling, price) = (options.for_jobs(), cost.clone());
        let ask = options.before_page.clone().filter(|_| is_paid);
        // It is taken out while a page is in flight: there is one at a time.
        let (slot, known) = (Arc::new(Mutex::new(Some(search))), cursors.clone());
        let mut is_further = false;
        // A vendor that repeats a page is not to be paid for it for ever.
        let plan = Plan::pages(first).look_ahead(1).repeated_page_ends(true);
        let rows = paging::boxed(plan, move |page| {
            let (slot, known) = (slot.clone(), known.clone());
            let (polling, cost) = (polling.clone(), cost.clone());
            let ask = ask.clone().filter(|_| is_further);
            is_further = true;
            async move {
                let taken = locked(&slot).take();
                let Some(mut search) = taken else {
                    return Err(Error::new(
                        ErrorKind::Interrupted,
                        "the page before was given up",
                    ));
                };
                let is_wanted = match (ask, cost) {
                    (Some(ask), Some(cost)) => ask.ask(cost, search.spent()).await,
                    _ => true,
                };
                let found = match is_wanted {
                    true => next_page(&mut search, &polling, take_up).await,
                    false => Err(Error::new(
                        ErrorKind::BudgetExhausted,
                        "the next page costs credits and was not wanted",
                    )
                    .with_advice("continue at the checkpoint")),
                };
                *locked(&slot) = Some(search);
                let Some(found) = found? else {
                    return Ok(Page::new(Vec::new()).last(true));
                };
                if let Some(cursor) = found.next.as_ref().and_then(Position::cursor) {
                    locked(&known).insert(page.saturating_add(1), cursor.to_owned());
                }
                let rows = Page::new(found.rows).contents(content_hash);
                Ok(rows.last(found.next.is_none()))
            }
        });
        Self {
            cursors: Some(cursors),
            ..Self::over(
                options,
                rows,
                ByValue(move |row| {
                    let mut row = read(row);
                    row.cost.clone_from(&price);
                    row
                }),
            )
        }
    }
}

/// What panicked elsewhere left nothing half done.
fn locked<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn next_page<A, R, E>(
    search: &mut Search<A, R, E>,
    polling: &Polling,
    take_up: &'static str,
) -> Result<Option<SearchPage<R>>>
where
    E: fmt::Debug + Send + Sync + 'static,
{
    search.next_page(polling).await.map_err(|error| {
        let goes_on = match &error {
            SearchError::Job(failed) => failed.is_resumable(),
            _ => false,
        };
        let error = Error::from(error);
        match goes_on {
            true => error.with_advice(format!(
                "take the job up with `{take_up}` of the typed client, since a new one may be \
                 charged again"
            )),
            false => error,
        }
    })
}

/// What a record is known by, if the vendor gives it an id.
fn key<T: Record>(row: &Mapped<T>) -> Option<u64> {
    paging::key_hash(row.value.id()?.as_ref())
}

/// What a record without id is compared by.
fn content<T: Record>(row: &Mapped<T>) -> u64 {
    paging::content_hash(&row.value)
}

impl Options {
    fn place(&self) -> Option<&SavedPosition> {
        self.resume.as_ref().map(Checkpoint::place)
    }

    /// How to ask for the pages of a list whose adapter would ask for them by this plan.
    fn for_pages(&self, plan: Plan) -> Plan {
        let size = self.place().and_then(|place| place.size);
        let plan = match size.or(self.page_size) {
            Some(rows) => plan.size(rows),
            None => plan,
        };
        plan.look_ahead(self.look_ahead.max(1))
            .short_page_ends(self.short_page_ends)
            .repeated_page_ends(true)
    }
}

impl<T> Listing<T> {
    pub(crate) fn bind(mut self, binding: Binding, asked: (&'static str, Resource, Verb)) -> Self {
        self.binding = binding;
        self.asked = Some(asked);
        self
    }

    /// Gives only rows of which `keep` says so; checkpoints count the others too.
    pub(crate) fn keeping(mut self, keep: impl FnMut(&T) -> bool + Send + 'static) -> Self {
        self.keep = Some(Box::new(keep));
        self
    }

    /// Has each row say which fields it lacks.
    pub(crate) fn lacking(mut self, fields: &'static [&'static str]) -> Self {
        self.lacks = fields;
        self
    }

    /// Reads the whole record of each row.
    pub(crate) fn read_whole(
        &mut self,
        read: impl FnMut(Mapped<T>) -> BoxFuture<'static, Result<Mapped<T>>> + Send + 'static,
    ) {
        self.lacks = &[];
        self.whole = Some(Box::new(read));
    }

    fn interrupted(&mut self, error: Error, at: Checkpoint) -> Error {
        self.end = Some(End::Interrupted);
        let error = error.with_checkpoint(at);
        match self.asked {
            Some((vendor, resource, verb)) => error.at(vendor, resource, verb),
            None => error,
        }
    }

    /// The next row; `None` after the last row or an error.
    pub async fn next(&mut self) -> Option<Result<Mapped<T>>> {
        self.try_next().await.transpose()
    }

    /// The next row, with the error apart; `None` after the last row.
    ///
    /// # Errors
    ///
    /// If the list is interrupted; the error has the checkpoint to continue at.
    pub async fn try_next(&mut self) -> Result<Option<Mapped<T>>> {
        let mut row = None;
        poll_fn(|context| self.poll_row(context, &mut row)).await?;
        Ok(row)
    }

    /// Puts the next row into the empty `row`, which stays empty after the last.
    fn poll_row(
        &mut self,
        context: &mut Context<'_>,
        row: &mut Option<Mapped<T>>,
    ) -> Poll<Result<()>> {
        if self.end.is_some() {
            return Poll::Ready(Ok(()));
        }
        loop {
            if let Some((_, reading)) = &mut self.reading {
                let read = ready!(reading.as_mut().poll(context));
                let before = self.reading.take().map(|(before, _)| before);
                match (read, before) {
                    (Err(error), Some(before)) => {
                        return Poll::Ready(Err(self.interrupted(error, before)));
                    }
                    (read, _) => *row = Some(read?),
                }
                return Poll::Ready(Ok(()));
            }
            // A record that can't be read is asked for again when the list continues.
            let before = self.whole.is_some().then(|| self.checkpoint());
            if let Err(error) = ready!(self.rows.poll_row(context, row)) {
                let at = self.checkpoint();
                return Poll::Ready(Err(self.interrupted(error, at)));
            }
            let Some(found) = row else {
                self.end = self.rows.end();
                return Poll::Ready(Ok(()));
            };
            if self.keep.as_mut().is_some_and(|keep| !keep(&found.value)) {
                *row = None;
                continue;
            }
            if let (Some(whole), Some(before)) = (&mut self.whole, before) {
                self.reading = row.take().map(|row| (before, whole(row)));
                continue;
            }
            found.lacks = self.lacks;
            return Poll::Ready(Ok(()));
        }
    }

    /// How the list ended; `None` while it continues.
    pub fn end(&self) -> Option<End> {
        self.end
    }

    /// How many rows the vendor counts, as far as it has told.
    pub fn total(&self) -> Option<u64> {
        self.rows.checkpoint().total
    }

    /// Where another stream can continue: after the row that was given last.
    pub fn checkpoint(&self) -> Checkpoint {
        let size = self.rows.plan().rows_per_page();
        let mut place = SavedPosition::new(&self.rows.checkpoint(), size);
        if let Some(cursors) = &self.cursors {
            place.cursor = locked(cursors).get(&place.page).cloned();
        }
        Checkpoint::new(&self.binding, place)
    }
}

impl<T> Unpin for Listing<T> {}

impl<T> Stream for Listing<T> {
    type Item = Result<Mapped<T>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut row = None;
        let polled = ready!(self.get_mut().poll_row(context, &mut row));
        Poll::Ready(polled.map(|()| row).transpose())
    }
}

impl<T> fmt::Debug for Listing<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Listing")
            .field("checkpoint", &self.checkpoint())
            .field("end", &self.end)
            .finish_non_exhaustive()
    }
}

impl From<PagingError> for Error {
    fn from(error: PagingError) -> Self {
        match error.is_repeated_page() {
            true => Self::interrupted(error),
            false => Self::invalid(["page_size"], error.to_string()),
        }
    }
}

impl ListError for Error {
    fn is_no_such_page(&self) -> bool {
        *self.kind() == ErrorKind::NotFound
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use futures_util::{StreamExt, TryStreamExt};

    use super::*;
    use crate::model::{CampaignEvent, Contact};

    fn contact(id: u64) -> Mapped<Contact> {
        Mapped::new(Contact::new().id(id.to_string()))
    }

    type Fetched = BoxFuture<'static, Result<Page<Mapped<Contact>, Error>>>;

    type Log<T> = Arc<Mutex<Vec<T>>>;

    /// A list of 7 rows of which no page has more than 2, whatever is asked for; and the positions
    /// that are asked for.
    fn capped(options: &Options, pages: Plan, total: Option<u64>) -> (Listing<Contact>, Log<u64>) {
        let asked = Log::default();
        let seen = asked.clone();
        let list = Listing::<Contact>::paged(options, pages, move |position, _| {
            seen.lock().expect("no panic before").push(position);
            let first = if pages.counts_rows() {
                position
            } else {
                position * 2
            };
            let page = Page::new((first..7).take(2).map(contact).collect());
            Box::pin(async move {
                Ok(match total {
                    Some(total) => page.total(total),
                    None => page,
                })
            })
        });
        (list, asked)
    }

    async fn read(
        options: &Options,
        pages: Plan,
        total: Option<u64>,
    ) -> (Vec<String>, Vec<u64>, Option<End>) {
        let (mut list, asked) = capped(options, pages, total);
        let rows: Vec<_> = list.by_ref().try_collect().await.expect("rows");
        let ids = rows
            .into_iter()
            .map(|row| row.value.id.expect("an id").to_string());
        let asked = asked.lock().expect("no panic before").clone();
        (ids.collect(), asked, list.end())
    }

    const fn doubt(expected: u64, seen: u64) -> Option<End> {
        Some(End::CompleteWithDoubt {
            expected: Some(expected),
            seen,
        })
    }

    #[tokio::test]
    async fn a_short_page_is_not_the_end() {
        let all = ["0", "1", "2", "3", "4", "5", "6"].map(String::from);
        let options = Options::new();
        for (pages, positions) in [
            (Plan::pages(0).size(3), [0, 1, 2, 3, 4, 5]),
            (Plan::offsets(0, 3), [0, 2, 4, 6, 7, 8]),
        ] {
            // A total saves the request for the empty page, and one that is too high takes another.
            for (total, requests, end) in [
                (Some(7), 4, Some(End::Complete)),
                (None, 5, Some(End::Complete)),
                (Some(9), 6, doubt(9, 7)),
            ] {
                let (ids, asked, found) = read(&options, pages, total).await;
                assert_eq!(ids, all);
                assert_eq!((&asked[..], found), (&positions[..requests], end));
            }
        }
    }

    #[tokio::test]
    async fn a_short_page_is_the_end_where_the_options_say_so() {
        let options = Options::new().short_page_ends(true);
        let pages = Plan::pages(0).size(3);
        let (ids, asked, _) = read(&options, pages, None).await;
        assert_eq!((ids.len(), asked.len()), (2, 1));
        let (ids, asked, end) = read(&options, pages, Some(7)).await;
        assert_eq!((ids.len(), asked.len(), end), (7, 4, Some(End::Complete)));
    }

    /// A list with these pages that is counted with these numbers, one after the other.
    async fn counted(
        options: &Options,
        pages: &'static [&'static [u64]],
        counts: &[Option<u64>],
    ) -> (Vec<String>, usize, Option<End>) {
        let counts = Arc::new(Mutex::new(Vec::from(counts).into_iter()));
        let left = counts.clone();
        let count = move || -> BoxFuture<'static, Result<u64>> {
            let counted = counts.lock().expect("no panic before").next();
            let counted = counted
                .expect("a count")
                .ok_or_else(|| Error::new(ErrorKind::Decode, ""));
            Box::pin(std::future::ready(counted))
        };
        let fetch = move |position: u64, _| -> Fetched {
            let rows = pages.get(position as usize).copied().unwrap_or_default();
            let page = Page::new(rows.iter().copied().map(contact).collect());
            Box::pin(std::future::ready(Ok(page)))
        };
        let numbered = Plan::pages(0).size(3);
        let mut list = Listing::paged(options, numbered, fetch).counted(count);
        let rows: Vec<_> = list.by_ref().try_collect().await.expect("rows");
        let ids = rows
            .into_iter()
            .map(|row| row.value.id.expect("an id").to_string());
        let left = left.lock().expect("no panic before").len();
        (ids.collect(), left, list.end())
    }

    #[tokio::test]
    async fn a_list_is_compared_with_its_count() {
        let pages: &[&[u64]] = &[&[1, 2], &[2, 3, 3]];
        let options = Options::new();
        let complete = Some(End::Complete);
        let untold = Some(End::Uncounted { seen: 3 });
        // It has grown meanwhile.
        let grown: &[&[u64]] = &[&[1, 2, 3], &[4]];
        let (ids, unused, end) = counted(&options, grown, &[Some(3), Some(4)]).await;
        assert_eq!((ids.len(), unused, end), (4, 0, complete));
        for (counts, end, left) in [
            (&[Some(3)][..], complete, 0),
            (&[Some(4), Some(4)], doubt(4, 3), 0),
            // One was removed, which may have hidden another.
            (&[Some(4), Some(3)], doubt(4, 3), 0),
            (&[Some(4), None], doubt(4, 3), 0),
            (&[None], untold, 0),
        ] {
            let (ids, unused, found) = counted(&options, pages, counts).await;
            assert_eq!(ids, ["1", "2", "3"]);
            assert_eq!((found, unused), (end, left), "{counts:?}");
        }
        let (ids, ..) = counted(&options.short_page_ends(true), pages, &[]).await;
        assert_eq!(ids, ["1", "2"]);
    }

    #[tokio::test]
    async fn checkpoints_keep_what_is_known_and_old_ones_are_read() {
        let pages = Plan::pages(0).size(3);
        let (mut list, _) = capped(&Options::new(), pages, Some(7));
        for _ in 0..3 {
            list.next().await.expect("a row").expect("a contact");
        }
        let kept = serde_json::to_value(list.checkpoint()).expect("JSON");
        assert_eq!(kept["place"]["rows"], 3);
        assert_eq!(kept["place"]["total"], 7);
        assert_eq!(kept["place"]["recent"].as_str().map(str::len), Some(48));
        let resume = |kept| {
            let kept: Checkpoint = serde_json::from_value(kept).expect("a checkpoint");
            Options::new().resume(kept)
        };
        let (ids, asked, end) = read(&resume(kept.clone()), pages, Some(7)).await;
        assert_eq!(ids, ["3", "4", "5", "6"]);
        assert_eq!((&asked[..], end), (&[1, 2, 3][..], Some(End::Complete)));

        // Such as were written before there was more to keep.
        let old = |page: u64, given: u64| {
            let mut old = kept.clone();
            old["place"] = serde_json::json!({"page": page, "given": given, "size": 3});
            old
        };
        let (ids, _, end) = read(&resume(old(1, 1)), pages, Some(7)).await;
        assert_eq!(
            (&ids[..], end),
            (
                &["3", "4", "5", "6"].map(String::from)[..],
                Some(End::Complete)
            )
        );
        let (ids, asked, _) = read(&resume(old(3, 2)), Plan::offsets(0, 3), None).await;
        assert_eq!(
            (ids, asked),
            (vec!["5".to_owned(), "6".to_owned()], vec![5, 7])
        );
    }

    #[tokio::test]
    async fn the_end_of_a_page_is_a_place_on_the_next() {
        let pages = Plan::pages(0).size(3);
        let (mut list, _) = capped(&Options::new(), pages, None);
        for _ in 0..4 {
            list.next().await.expect("a row").expect("a contact");
        }
        let (ids, asked, _) = read(&Options::new().resume(list.checkpoint()), pages, None).await;
        assert_eq!(
            (ids, asked),
            (["4", "5", "6"].map(String::from).to_vec(), vec![2, 3, 4])
        );
    }

    #[tokio::test]
    async fn a_known_total_keeps_the_look_ahead_within_the_list() {
        let pages = Plan::pages(0).size(2);
        for total in [None, Some(7)] {
            let options = Options::new().look_ahead(8);
            let options = match total {
                Some(rows) => options.total(rows),
                None => options,
            };
            let (ids, positions, end) = read(&options, pages, None).await;
            assert_eq!((ids.len(), end), (7, Some(End::Complete)));
            // Without it, pages that are not there are asked for.
            assert_eq!(positions.len() == 4, total.is_some(), "{positions:?}");
        }
    }

    #[tokio::test]
    async fn a_resumed_page_that_changed_loses_and_doubles_nothing() {
        let read = |rows: &'static [u64], options: Options| {
            let pages = Plan::pages(0).size(4);
            Listing::<Contact>::paged(&options, pages, move |page, _| {
                let rows = if page == 0 { rows } else { &[] };
                let page = Page::new(rows.iter().copied().map(contact).collect());
                Box::pin(std::future::ready(Ok(page)))
            })
        };
        let mut list = read(&[1, 2, 3, 4], Options::new());
        for _ in 0..2 {
            list.next().await.expect("a row").expect("a contact");
        }
        let checkpoint = list.checkpoint();
        for rows in [&[2, 3, 4, 5][..], &[0, 1, 2, 3], &[3, 4], &[4, 3, 2, 1]] {
            let rest = read(rows, Options::new().resume(checkpoint.clone()));
            let rest: Vec<_> = rest.try_collect().await.expect("rows");
            let rest: Vec<u64> = rest
                .into_iter()
                .map(|row| {
                    row.value
                        .id
                        .expect("an id")
                        .as_str()
                        .parse()
                        .expect("a number")
                })
                .collect();
            let new: Vec<_> = rows
                .iter()
                .copied()
                .filter(|id| ![1, 2].contains(id))
                .collect();
            assert_eq!(rest, new);
        }
    }

    #[tokio::test]
    async fn one_page_for_ever_ends_in_doubt_with_ids_and_without() {
        for with_ids in [true, false] {
            let pages = Plan::pages(1).size(2);
            let mut list = Listing::<Contact>::paged(&Options::new(), pages, move |_, _| {
                let rows = ["a", "b"].map(|name| {
                    let mut contact = Contact::new();
                    contact.first_name = Some(name.to_owned());
                    contact.id = with_ids.then(|| name.into());
                    Mapped::new(contact)
                });
                Box::pin(std::future::ready(Ok(Page::new(rows.to_vec()))))
            });
            assert_eq!(list.by_ref().count().await, 2);
            let doubt = End::CompleteWithDoubt {
                expected: None,
                seen: 2,
            };
            assert_eq!(list.end(), Some(doubt));
        }
    }

    #[tokio::test]
    async fn whole_lists_and_events_come_as_they_are() {
        let row = Mapped::new(CampaignEvent::new().id("7"));
        let rows = vec![row.clone(), row];
        let list = Listing::whole(&Options::new(), {
            let rows = rows.clone();
            move || Box::pin(std::future::ready(Ok(rows)))
        });
        assert_eq!(list.count().await, 2);
        let pages = Plan::pages(1).size(5);
        let list = Listing::paged(&Options::new(), pages, move |page, _| {
            let rows = if page == 1 { rows.clone() } else { Vec::new() };
            Box::pin(std::future::ready(Ok(Page::new(rows))))
        });
        assert_eq!(list.count().await, 2);
    }

    #[tokio::test]
    async fn pages_of_no_rows_are_invalid_input() {
        let pages = Plan::pages(0).size(0);
        let (mut list, asked) = capped(&Options::new(), pages, None);
        let error = list.next().await.expect("an error").expect_err("an error");
        assert!(
            matches!(error.kind(), ErrorKind::InvalidInput { fields } if *fields == ["page_size"])
        );
        assert!(asked.lock().expect("no panic before").is_empty());
    }
}
