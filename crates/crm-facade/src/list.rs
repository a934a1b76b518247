//! Lists as streams that tell how they ended.

use std::collections::hash_map::DefaultHasher;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use crm_runtime::BoxFuture;
use crm_runtime::paging::{self, Fetch, Plan, RepeatedPage, RowStream, rows};
use futures_core::Stream;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::capability::{Resource, Verb};
use crate::error::{Error, Result};
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
fn fnv(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[derive(Clone, Copy, Debug, Deserialize, Eq, JsonSchema, PartialEq, Serialize)]
struct Place {
    /// Position of the page.
    page: u64,
    /// Rows of the page that were given.
    given: u64,
    /// Rows that were asked for at once.
    size: Option<usize>,
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

/// How a list ended.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum End {
    /// With its last row.
    Complete,
    /// With an error. [`Listing::checkpoint`] and [`Error::checkpoint`] tell where to go on.
    Interrupted,
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

    /// Pages that are told by how many rows come before. `size` is the rows of a page.
    pub const fn offsets(size: usize) -> Self {
        Self {
            first: 0,
            offsets: true,
            size: Some(size),
        }
    }

    /// Rows to ask for at once if the caller does not say. Without it a page's size is the
    /// vendor's, and the list ends at an empty page.
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

    /// Tells how many rows the whole list has. The list goes on until it has given so many, or a
    /// page is empty; without it, it ends with a page that has fewer rows than were asked for.
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
    /// with the same mark as the one before interrupts the list.
    pub fn fingerprint(mut self, of: &(impl Hash + ?Sized)) -> Self {
        let mut hasher = DefaultHasher::new();
        of.hash(&mut hasher);
        self.fingerprint = Some(hasher.finish());
        self
    }
}

impl<T> Rows<T> {
    fn make(self) -> Result<Vec<T>> {
        match self {
            Self::Ready(rows) => Ok(rows),
            Self::Lazy(rows) => rows.collect(),
        }
    }
}

impl<T: Record> Page<Mapped<T>> {
    /// The page as the runtime takes it. `size` is the number of rows that were asked for.
    fn into_plain(self, size: Option<usize>) -> paging::Page<Mapped<T>, Error> {
        let mut plain = match self.rows {
            Rows::Ready(rows) => paging::Page::new(rows),
            Rows::Lazy(rows) => paging::Page::lazy(rows),
        };
        plain = plain.last(self.last);
        plain = match (self.total, size) {
            (Some(total), _) => plain.total(total),
            (None, Some(size)) => plain.size(size),
            (None, None) => plain,
        };
        match self.fingerprint {
            Some(fingerprint) => plain.fingerprint(&fingerprint),
            None => plain.fingerprint_by(|row| row.value.id().map(AsRef::as_ref)),
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
/// Rows come in order. The stream ends after the last row, or with one error; [`end`](Self::end)
/// tells which. At any time [`checkpoint`](Self::checkpoint) tells where another stream can go on,
/// so that no row is given twice. Dropping it ends the calls that are under way; a row whose wait
/// is given up comes with the next one.
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
    rows: Pin<Box<dyn RowsAt<T>>>,
    binding: Binding,
    asked: Option<(&'static str, Resource, Verb)>,
    size: Option<usize>,
    /// Place after the row that was given last.
    page: u64,
    given: u64,
    /// Rows of the first page that an earlier stream gave.
    skip: u64,
    keep: Option<Keep<T>>,
    end: Option<End>,
}

type Keep<T> = Box<dyn FnMut(&T) -> bool + Send>;

trait RowsAt<T>: Stream<Item = Result<Mapped<T>>> + Send {
    fn page(&self) -> u64;
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
    fn page(&self) -> u64 {
        self.position()
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
        let place = options.resume.as_ref().map(|checkpoint| checkpoint.place);
        let size = place
            .and_then(|place| place.size)
            .or(options.page_size)
            .or(pages.size);
        let first = place.map_or(pages.first, |place| place.page);
        let plan = match (pages.offsets, size) {
            (true, Some(size)) => Plan::offsets(first, size),
            (true, None) => {
                return Err(Error::invalid(["page_size"], "the list needs a page size"));
            }
            // The plan would have a short page be the last one, whatever the total.
            (false, _) => Plan::pages(first),
        };
        let offsets = pages.offsets;
        let fetch = Arc::new(Mutex::new(fetch));
        let fetch: Fetch<Mapped<T>, Error> = Box::new(move |position| {
            let fetch = fetch.clone();
            let ask = move |position| {
                // A panic before leaves nothing half done.
                let mut fetch = fetch.lock().unwrap_or_else(PoisonError::into_inner);
                fetch(position, size)
            };
            let first = ask(position);
            Box::pin(async move {
                let page = first.await?;
                let page = match (offsets, size) {
                    (true, Some(size)) => fill(page, position, size, ask).await?,
                    _ => page,
                };
                Ok(page.into_plain(size))
            })
        });
        Ok(Self::new(
            Box::pin(rows(plan.look_ahead(options.look_ahead.max(1)), fetch)),
            place.unwrap_or(Place {
                page: first,
                given: 0,
                size,
            }),
            size,
        ))
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
                Ok(paging::Page::new(rows).last(true))
            })
        });
        let place = options.resume.as_ref().map(|checkpoint| checkpoint.place);
        Self::new(
            Box::pin(rows(Plan::pages(0), fetch)),
            place.unwrap_or(Place {
                page: 0,
                given: 0,
                size: None,
            }),
            None,
        )
    }
}

/// Positions are those of full pages, so that what a short one lacks is fetched too.
async fn fill<T>(
    page: Page<T>,
    position: u64,
    size: usize,
    ask: impl Fn(u64) -> BoxFuture<'static, Result<Page<T>>>,
) -> Result<Page<T>> {
    let (mut total, mut last) = (page.total, page.last);
    let mut rows = page.rows.make()?;
    loop {
        let given = position + rows.len() as u64;
        let lacks_rows = !last
            && !rows.is_empty()
            && rows.len() < size
            && total.is_some_and(|total| total > given);
        if !lacks_rows {
            break;
        }
        let more = ask(given).await?;
        total = more.total.or(total);
        let more_rows = more.rows.make()?;
        last = more.last || more_rows.is_empty();
        rows.extend(more_rows);
        if rows.len() > size {
            rows.truncate(size);
            last = false;
        }
    }
    Ok(Page {
        rows: Rows::Ready(rows),
        total,
        last,
        fingerprint: page.fingerprint,
    })
}

impl<T> Listing<T> {
    fn new(rows: Pin<Box<dyn RowsAt<T>>>, place: Place, size: Option<usize>) -> Self {
        Self {
            rows,
            binding: Binding::default(),
            asked: None,
            size,
            page: place.page,
            given: place.given,
            skip: place.given,
            keep: None,
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
            place: Place {
                page: self.page,
                given: self.given,
                size: self.size,
            },
        }
    }

    fn advance(&mut self) {
        let page = self.rows.page();
        if page == self.page {
            self.given += 1;
        } else {
            self.page = page;
            self.given = 1;
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
            match ready!(this.rows.as_mut().poll_next(context)) {
                Some(Ok(row)) => {
                    // The rows of a page come again when a stream goes on within it.
                    if this.skip > 0 && this.rows.page() == this.page {
                        this.skip -= 1;
                        continue;
                    }
                    this.skip = 0;
                    this.advance();
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
                    this.end = Some(End::Complete);
                    return Poll::Ready(None);
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

impl From<RepeatedPage> for Error {
    fn from(repeated: RepeatedPage) -> Self {
        Self::interrupted(repeated)
    }
}

#[cfg(test)]
mod tests {
    use futures_util::TryStreamExt;

    use super::*;
    use crate::model::Contact;

    /// A list of 7 rows of which no page has more than 2, whatever is asked for; and the positions
    /// that were asked for.
    async fn read(pages: Pages, total: Option<u64>) -> (Vec<String>, Vec<u64>) {
        let asked = Arc::new(Mutex::new(Vec::new()));
        let seen = asked.clone();
        let list = Listing::<Contact>::paged(&Options::new(), pages, move |position, _| {
            seen.lock().expect("no panic before").push(position);
            let first = if pages.offsets {
                position
            } else {
                position * 2
            };
            let rows = (first..7)
                .take(2)
                .map(|id| Mapped::new(Contact::new().id(id.to_string())))
                .collect();
            let page = Page::new(rows);
            Box::pin(async move {
                Ok(match total {
                    Some(total) => page.total(total),
                    None => page,
                })
            })
        });
        let rows: Vec<_> = list.expect("a list").try_collect().await.expect("rows");
        let ids = rows
            .into_iter()
            .map(|row| row.value.id.expect("an id").to_string());
        let asked = asked.lock().expect("no panic before").clone();
        (ids.collect(), asked)
    }

    #[tokio::test]
    async fn a_short_page_ends_a_list_only_where_no_more_follows() {
        let all = ["0", "1", "2", "3", "4", "5", "6"];
        let pages = Pages::numbered(0).default_size(3);
        let (ids, asked) = read(pages, Some(7)).await;
        assert_eq!(
            (&ids[..], &asked[..]),
            (&all.map(String::from)[..], &[0, 1, 2, 3][..])
        );
        // A total that is too high ends with an empty page.
        let (ids, asked) = read(pages, Some(9)).await;
        assert_eq!((ids.len(), &asked[..]), (7, &[0, 1, 2, 3, 4][..]));
        let (ids, _) = read(pages, None).await;
        assert_eq!(ids, ["0", "1"]);

        let pages = Pages::offsets(3);
        let (ids, asked) = read(pages, Some(7)).await;
        assert_eq!(ids, all);
        assert_eq!(asked, [0, 2, 3, 5, 6]);
        let (ids, asked) = read(pages, Some(9)).await;
        assert_eq!((ids.len(), &asked[..]), (7, &[0, 2, 3, 5, 6, 7][..]));
    }
}
