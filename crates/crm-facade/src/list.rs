//! Lists as streams that tell how they ended.

use std::collections::hash_map::DefaultHasher;
use std::fmt::{self, Write as _};
use std::hash::{Hash, Hasher};
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use crm_runtime::BoxFuture;
pub use crm_runtime::paging::End;
use crm_runtime::paging::{self, Fetch, ListError, PagingError, Plan, RowStream, rows};
use futures_core::Stream;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::capability::{Resource, Verb};
use crate::error::{Error, ErrorKind, Result};
use crate::loss::Mapped;
use crate::model::Record;
use crate::options::Options;

/// Where a list can be gone on with: a place in one vendor's answer to one query.
///
/// It is meant to be kept, as JSON, and is refused for another vendor, resource or query. It holds
/// a hash of the query, not the query.
#[derive(Clone, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
pub struct Checkpoint {
    version: u32,
    #[serde(flatten)]
    binding: Binding,
    place: Place,
}

/// What a checkpoint is bound to.
#[derive(Clone, Debug, Default, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
pub(crate) struct Binding {
    vendor: String,
    generation: String,
    resource: String,
    verb: String,
    query: String,
}

impl Binding {
    pub(crate) fn new(
        api: &crm_runtime::api::Api,
        resource: Resource,
        verb: Verb,
        arguments: &[String],
    ) -> Self {
        Self {
            vendor: api.vendor.to_owned(),
            generation: api.generation.to_owned(),
            resource: resource.as_str().to_owned(),
            verb: verb.as_str().to_owned(),
            query: format!("{:016x}", fnv(&arguments.join("\n"))),
        }
    }
}

/// FNV-1a, because a kept checkpoint must outlive the standard library's choice of hash.
struct Fnv(u64);

impl Fnv {
    const fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl io::Write for Fnv {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn fnv(text: &str) -> u64 {
    let mut hash = Fnv::new();
    // It takes everything.
    let _ = io::Write::write(&mut hash, text.as_bytes());
    hash.0
}

/// What a record is known by, if the vendor gives it an id.
fn key<T: Record>(row: &Mapped<T>) -> Option<u64> {
    let id = row.value.id()?.as_ref();
    (!id.is_empty()).then(|| fnv(id))
}

/// What a record without id is compared by.
fn content<T: Record>(row: &Mapped<T>) -> u64 {
    let mut hash = Fnv::new();
    // What a record of the model can't be written as differs from nothing.
    let _ = serde_json::to_writer(&mut hash, &row.value);
    hash.0
}

#[derive(Clone, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
struct Place {
    /// Position of the page.
    page: u64,
    /// Rows of the page that were given.
    given: u64,
    /// Rows that were asked for at once.
    size: Option<usize>,
    /// Rows that were given in all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    rows: Option<u64>,
    /// How many rows the vendor counted last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    total: Option<u64>,
    /// The largest number that it counted, if that is another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    most: Option<u64>,
    /// Hashes of the ids that were given last, 16 hexadecimal digits each.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    recent: String,
}

impl Place {
    fn new(place: &paging::Place, size: Option<usize>) -> Self {
        let mut recent = String::with_capacity(place.recent.len() * 16);
        for key in &place.recent {
            // A string takes everything.
            let _ = write!(recent, "{key:016x}");
        }
        Self {
            page: place.position,
            given: place.given,
            size,
            rows: place.rows,
            total: place.total,
            most: place.most.filter(|_| place.most != place.total),
            recent,
        }
    }

    /// The place as the runtime takes it.
    fn plain(&self, offsets: bool) -> paging::Place {
        let keys = self.recent.as_bytes().chunks(16);
        let recent = keys.filter_map(|key| u64::from_str_radix(str::from_utf8(key).ok()?, 16).ok());
        // Checkpoints that don't tell how many rows came before are of a time when short pages of
        // lists by offset were filled up.
        let place = match self.rows {
            None if offsets => paging::Place::new(self.page.saturating_add(self.given), 0),
            _ => paging::Place::new(self.page, self.given),
        };
        place
            .rows(self.rows)
            .total(self.total, self.most)
            .recent(recent.collect())
    }
}

const VERSION: u32 = 1;

impl Checkpoint {
    pub(crate) fn check(&self, binding: &Binding) -> Result<()> {
        let wrong = if self.version != VERSION {
            "was made by another version"
        } else if self.binding.vendor != binding.vendor
            || self.binding.generation != binding.generation
        {
            "was made for another vendor"
        } else if self.binding.resource != binding.resource || self.binding.verb != binding.verb {
            "was made for another list"
        } else if self.binding.query != binding.query {
            "was made for another query"
        } else {
            return Ok(());
        };
        Err(Error::invalid(
            ["checkpoint"],
            format!("the checkpoint {wrong}; begin anew"),
        ))
    }
}

/// How the pages of a list are asked for; see [`Listing::paged`].
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct Pages {
    first: u64,
    offsets: bool,
    size: Option<usize>,
}

impl Pages {
    /// Pages that are numbered from `first`.
    pub const fn numbered(first: u64) -> Self {
        Self {
            first,
            offsets: false,
            size: None,
        }
    }

    /// Pages that are told by how many rows come before. `size` is the number of rows to ask for;
    /// the next page begins after those that really came.
    pub const fn offsets(size: usize) -> Self {
        Self {
            first: 0,
            offsets: true,
            size: Some(size),
        }
    }

    /// Rows to ask for at once if the caller does not say. Without it a page's size is the
    /// vendor's.
    pub const fn default_size(mut self, rows: usize) -> Self {
        self.size = Some(rows);
        self
    }
}

/// One page of a list.
#[must_use]
pub struct Page<T> {
    rows: Rows<T>,
    total: Option<u64>,
    last: bool,
    fingerprint: Option<u64>,
}

enum Rows<T> {
    Ready(Vec<T>),
    Lazy(Box<dyn Iterator<Item = Result<T>> + Send>),
}

impl<T> Page<T> {
    /// A page with these rows.
    pub fn new(rows: Vec<T>) -> Self {
        Self::of(Rows::Ready(rows))
    }

    /// A page whose rows are made when they are asked for; an error interrupts the list, after the
    /// rows before it. See [`paging::Page::lazy`].
    pub fn lazy(rows: impl Iterator<Item = Result<T>> + Send + 'static) -> Self {
        Self::of(Rows::Lazy(Box::new(rows)))
    }

    fn of(rows: Rows<T>) -> Self {
        Self {
            rows,
            total: None,
            last: false,
            fingerprint: None,
        }
    }

    /// Tells how many rows the whole list has. The list goes on until it has given so many; without
    /// it, until a page is empty.
    pub fn total(mut self, rows: u64) -> Self {
        self.total = Some(rows);
        self
    }

    /// Tells whether the vendor says that no page follows.
    pub fn last(mut self, last: bool) -> Self {
        self.last = last;
        self
    }

    /// Tells the page by whatever differs from page to page, where its rows have no ids. A page
    /// with the same mark as one before is the end of the list. Unless told, pages whose rows have
    /// no ids are told apart by what is in them.
    pub fn fingerprint(mut self, of: &(impl Hash + ?Sized)) -> Self {
        let mut hasher = DefaultHasher::new();
        of.hash(&mut hasher);
        self.fingerprint = Some(hasher.finish());
        self
    }
}

impl<T: Record> Page<Mapped<T>> {
    /// The page as the runtime takes it.
    fn into_plain(self) -> paging::Page<Mapped<T>, Error> {
        let mut plain = match self.rows {
            Rows::Ready(rows) => paging::Page::new(rows),
            Rows::Lazy(rows) => paging::Page::lazy(rows),
        };
        plain = plain.last(self.last).keys(key);
        if let Some(total) = self.total {
            plain = plain.total(total);
        }
        // A person may be in a list of what happened more than once.
        if T::RESOURCE == Resource::CampaignEvent {
            plain = plain.with_repeats();
        }
        match self.fingerprint {
            Some(fingerprint) => plain.fingerprint(&fingerprint),
            None => plain.contents(content),
        }
    }
}

impl<T> From<Vec<T>> for Page<T> {
    fn from(rows: Vec<T>) -> Self {
        Self::new(rows)
    }
}

impl<T> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows = match &self.rows {
            Rows::Ready(rows) => Some(rows.len()),
            Rows::Lazy(_) => None,
        };
        f.debug_struct("Page")
            .field("rows", &rows)
            .field("total", &self.total)
            .field("last", &self.last)
            .finish_non_exhaustive()
    }
}

/// The rows of a list, as a stream.
///
/// Rows come in the vendor's order. The stream ends after the last row, or with one error;
/// [`end`](Self::end) tells which, and whether as many rows came as the vendor counts. At any time
/// [`checkpoint`](Self::checkpoint) tells where another stream can go on, so that no row is given
/// twice. Dropping it ends the calls that are under way; a row whose wait is given up comes with
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
    rows: Box<dyn RowsAt<T>>,
    binding: Binding,
    asked: Option<(&'static str, Resource, Verb)>,
    size: Option<usize>,
    keep: Option<Keep<T>>,
    count: Option<Count>,
    /// The count that is asked for at the end.
    counting: Option<BoxFuture<'static, Result<u64>>>,
    end: Option<End>,
}

type Keep<T> = Box<dyn FnMut(&T) -> bool + Send>;

/// Asks how many rows there are.
type Count = Box<dyn FnMut() -> BoxFuture<'static, Result<u64>> + Send>;

trait RowsAt<T>: Stream<Item = Result<Mapped<T>>> + Send + Unpin {
    fn place(&self) -> paging::Place;
    fn end(&self) -> Option<End>;
    fn counted(&mut self, rows: u64);
}

type Row<T> = Mapped<T>;

impl<T> RowsAt<T>
    for RowStream<
        Row<T>,
        Error,
        Fetch<Row<T>, Error>,
        BoxFuture<'static, Result<paging::Page<Row<T>, Error>>>,
    >
where
    T: Send + 'static,
{
    fn place(&self) -> paging::Place {
        self.place()
    }

    fn end(&self) -> Option<End> {
        self.end()
    }

    fn counted(&mut self, rows: u64) {
        self.counted(rows);
    }
}

impl<T: Record> Listing<T> {
    /// A list in pages. `fetch` gets the position of a page and the number of rows to ask for.
    ///
    /// # Errors
    ///
    /// If an option can't be met.
    pub fn paged<F>(options: &Options, pages: Pages, fetch: F) -> Result<Self>
    where
        F: FnMut(u64, Option<usize>) -> BoxFuture<'static, Result<Page<Mapped<T>>>>
            + Send
            + 'static,
    {
        Self::build(options, pages, None, fetch)
    }

    /// A list in pages of which another call tells how many rows it has. `count` is asked after
    /// the first page, and again at the end if another number of rows came. A count that fails is no
    /// error; the list is then one without a total.
    ///
    /// # Errors
    ///
    /// If an option can't be met.
    pub fn counted<C, F>(options: &Options, pages: Pages, count: C, fetch: F) -> Result<Self>
    where
        C: FnMut() -> BoxFuture<'static, Result<u64>> + Send + 'static,
        F: FnMut(u64, Option<usize>) -> BoxFuture<'static, Result<Page<Mapped<T>>>>
            + Send
            + 'static,
    {
        Self::build(options, pages, Some(Box::new(count)), fetch)
    }

    fn build<F>(options: &Options, pages: Pages, count: Option<Count>, mut fetch: F) -> Result<Self>
    where
        F: FnMut(u64, Option<usize>) -> BoxFuture<'static, Result<Page<Mapped<T>>>>
            + Send
            + 'static,
    {
        let place = options.place();
        let size = place
            .and_then(|place| place.size)
            .or(options.page_size)
            .or(pages.size);
        let plan = match (pages.offsets, size) {
            (true, Some(size)) => Plan::offsets(pages.first, size),
            (true, None) => {
                return Err(Error::invalid(["page_size"], "the list needs a page size"));
            }
            (false, Some(size)) => Plan::pages(pages.first).size(size),
            (false, None) => Plan::pages(pages.first),
        };
        let plan = plan
            .look_ahead(options.look_ahead.max(1))
            .short_page_ends(options.short_page_ends)
            .repeated_page_ends(true);
        let mut count = count.filter(|_| !options.short_page_ends && !options.uncounted);
        let is_counted = place.is_some_and(|place| place.total.is_some());
        let first = count.as_mut().filter(|_| !is_counted);
        let mut first = first.map(|count| count());
        let fetch: Fetch<Mapped<T>, Error> = Box::new(move |position| {
            let page = fetch(position, size);
            let total = first.take();
            Box::pin(async move {
                let mut page = page.await?;
                if let Some(total) = total
                    && page.total.is_none()
                    && !page.last
                {
                    page.total = total.await.ok();
                }
                Ok(page.into_plain())
            })
        });
        let mut rows = rows(plan, fetch);
        if let Some(place) = place {
            rows = rows.resume(place.plain(pages.offsets));
        }
        Ok(Self {
            count,
            ..Self::new(Box::new(rows), size)
        })
    }

    /// A list that the vendor gives in one answer.
    pub fn whole<F>(options: &Options, fetch: F) -> Self
    where
        F: FnOnce() -> BoxFuture<'static, Result<Vec<Mapped<T>>>> + Send + 'static,
    {
        let mut fetch = Some(fetch);
        let fetch: Fetch<Mapped<T>, Error> = Box::new(move |_| {
            let rows = fetch.take().map(|fetch| fetch());
            Box::pin(async move {
                let rows = match rows {
                    Some(rows) => rows.await?,
                    None => Vec::new(),
                };
                let page = paging::Page::new(rows).last(true);
                // What the vendor gives at once has not moved.
                Ok(page.keys(key).with_repeats())
            })
        });
        let mut rows = rows(Plan::pages(0), fetch);
        if let Some(place) = options.place() {
            rows = rows.resume(place.plain(false));
        }
        Self::new(Box::new(rows), None)
    }
}

impl Options {
    fn place(&self) -> Option<&Place> {
        self.resume.as_ref().map(|checkpoint| &checkpoint.place)
    }
}

impl<T> Listing<T> {
    fn new(rows: Box<dyn RowsAt<T>>, size: Option<usize>) -> Self {
        Self {
            rows,
            binding: Binding::default(),
            asked: None,
            size,
            keep: None,
            count: None,
            counting: None,
            end: None,
        }
    }

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

    /// How the list ended; `None` while it goes on.
    pub fn end(&self) -> Option<End> {
        self.end
    }

    /// Where another stream can go on: after the row that was given last.
    pub fn checkpoint(&self) -> Checkpoint {
        Checkpoint {
            version: VERSION,
            binding: self.binding.clone(),
            place: Place::new(&self.rows.place(), self.size),
        }
    }
}

impl<T> Unpin for Listing<T> {}

impl<T> Stream for Listing<T> {
    type Item = Result<Mapped<T>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if this.end.is_some() {
            return Poll::Ready(None);
        }
        loop {
            if let Some(counting) = &mut this.counting {
                if let Ok(rows) = ready!(counting.as_mut().poll(context)) {
                    this.rows.counted(rows);
                }
                this.end = this.rows.end();
                return Poll::Ready(None);
            }
            match ready!(Pin::new(&mut this.rows).poll_next(context)) {
                Some(Ok(row)) => {
                    if this.keep.as_mut().is_none_or(|keep| keep(&row.value)) {
                        return Poll::Ready(Some(Ok(row)));
                    }
                }
                Some(Err(error)) => {
                    this.end = Some(End::Interrupted);
                    let mut error = error.with_checkpoint(this.checkpoint());
                    if let Some((vendor, resource, verb)) = this.asked {
                        error = error.at(vendor, resource, verb);
                    }
                    return Poll::Ready(Some(Err(error)));
                }
                None => {
                    let end = this.rows.end();
                    let differs = matches!(
                        end,
                        Some(End::CompleteWithDoubt {
                            expected: Some(_),
                            ..
                        })
                    );
                    // The vendor may count otherwise by now.
                    this.counting = this.count.as_mut().filter(|_| differs).map(|count| count());
                    if this.counting.is_none() {
                        this.end = end;
                        return Poll::Ready(None);
                    }
                }
            }
        }
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

    type Log<T> = Arc<Mutex<Vec<T>>>;

    /// A list of 7 rows of which no page has more than 2, whatever is asked for; and the positions
    /// that are asked for.
    fn capped(options: &Options, pages: Pages, total: Option<u64>) -> (Listing<Contact>, Log<u64>) {
        let asked = Log::default();
        let seen = asked.clone();
        let list = Listing::<Contact>::paged(options, pages, move |position, _| {
            seen.lock().expect("no panic before").push(position);
            let first = if pages.offsets {
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
        (list.expect("a list"), asked)
    }

    async fn read(
        options: &Options,
        pages: Pages,
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
            (Pages::numbered(0).default_size(3), [0, 1, 2, 3, 4, 5]),
            (Pages::offsets(3), [0, 2, 4, 6, 7, 8]),
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
        let pages = Pages::numbered(0).default_size(3);
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
        let fetch = move |position: u64, _| -> BoxFuture<'static, Result<Page<Mapped<Contact>>>> {
            let rows = pages.get(position as usize).copied().unwrap_or_default();
            let page = Page::new(rows.iter().copied().map(contact).collect());
            Box::pin(std::future::ready(Ok(page)))
        };
        let numbered = Pages::numbered(0).default_size(3);
        let list = Listing::counted(options, numbered, count, fetch);
        let mut list = list.expect("a list");
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
            (&[None], complete, 0),
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
        let pages = Pages::numbered(0).default_size(3);
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
        let (ids, asked, _) = read(&resume(old(3, 2)), Pages::offsets(3), None).await;
        assert_eq!(
            (ids, asked),
            (vec!["5".to_owned(), "6".to_owned()], vec![5, 7])
        );
    }

    #[tokio::test]
    async fn the_end_of_a_page_is_a_place_on_the_next() {
        let pages = Pages::numbered(0).default_size(3);
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
    async fn a_resumed_page_that_changed_loses_and_doubles_nothing() {
        let read = |rows: &'static [u64], options: Options| {
            let pages = Pages::numbered(0).default_size(4);
            Listing::<Contact>::paged(&options, pages, move |page, _| {
                let rows = if page == 0 { rows } else { &[] };
                let page = Page::new(rows.iter().copied().map(contact).collect());
                Box::pin(std::future::ready(Ok(page)))
            })
            .expect("a list")
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
            let pages = Pages::numbered(1).default_size(2);
            let list = Listing::<Contact>::paged(&Options::new(), pages, move |_, _| {
                let rows = ["a", "b"].map(|name| {
                    let mut contact = Contact::new();
                    contact.first_name = Some(name.to_owned());
                    contact.id = with_ids.then(|| name.into());
                    Mapped::new(contact)
                });
                Box::pin(std::future::ready(Ok(Page::new(rows.to_vec()))))
            });
            let mut list = list.expect("a list");
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
        let pages = Pages::numbered(1).default_size(5);
        let list = Listing::paged(&Options::new(), pages, move |page, _| {
            let rows = if page == 1 { rows.clone() } else { Vec::new() };
            Box::pin(std::future::ready(Ok(Page::new(rows))))
        });
        assert_eq!(list.expect("a list").count().await, 2);
    }

    #[tokio::test]
    async fn pages_of_no_rows_are_invalid_input() {
        let pages = Pages::numbered(0).default_size(0);
        let (mut list, asked) = capped(&Options::new(), pages, None);
        let error = list.next().await.expect("an error").expect_err("an error");
        assert!(
            matches!(error.kind(), ErrorKind::InvalidInput { fields } if *fields == ["page_size"])
        );
        assert!(asked.lock().expect("no panic before").is_empty());
    }
}
