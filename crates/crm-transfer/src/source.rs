//! Where records come from: a vendor's list, or a file.

use std::fmt;
use std::path::Path;
use std::time::Duration;

use crm_facade::model::Contact;
use crm_facade::{Access, Checkpoint, Crm, End, Listing, Loss, Options, Query, Reason, Verb};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio_util::sync::CancellationToken;

use crate::doubt;
use crate::error::{Error, ErrorKind};
#[cfg(feature = "files")]
use crate::files::{Lines, Table, layout::ReadOptions, text::Text};
use crate::observe::{Observer, pause, tell_wait};
use crate::record::{Transferable, id_of};
use crate::report::Rejection;
use crate::settings::LONGEST_WAIT;
#[cfg(feature = "files")]
use crate::words::Setting;

/// Rows that are worked on together.
pub(crate) const BATCH: usize = 100;

/// How often a page that fails for a passing reason is asked for again, beyond what the client
/// does by itself.
const PATIENCE: u32 = 5;

/// A place in a source, to continue at.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum SourcePosition {
    /// In a vendor's list.
    List(Box<Checkpoint>),
    /// In a file: the byte, and the number of the line there.
    File { byte: u64, line: u64 },
}

/// A record of the source.
pub(crate) struct Row<R> {
    /// The vendor's id, or the number of the line. A vendor's record may have none.
    pub(crate) id: Option<String>,
    pub(crate) record: Result<R, Rejection>,
    /// What was lost when it was read.
    pub(crate) losses: Vec<Loss>,
}

/// A row of a file, as an import reads it.
#[cfg(feature = "files")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FileRow<R> {
    /// The number of the line that it begins in.
    pub line: String,
    /// The record, or why there is none.
    pub record: Result<R, Rejection>,
    /// Cells that are of no field, and those that are no value of their field.
    pub losses: Vec<Loss>,
}

/// Rows that come together.
pub(crate) struct Batch<R> {
    pub(crate) rows: Vec<Row<R>>,
    /// Where the source continues after them.
    pub(crate) next: Option<SourcePosition>,
    /// Whether the source is at its end.
    pub(crate) last: bool,
}

/// Rows that a source counts and did not give.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Lack {
    /// How many are known to be missing.
    pub(crate) rows: u64,
    /// Whether the source counts its rows.
    pub(crate) is_counted: bool,
    /// What was found.
    pub(crate) found: String,
    /// The same, with what it may come from.
    pub(crate) why: String,
}

/// Where records come from: a vendor's list, or a file.
pub struct Source<R = Contact>(Kind<R>);

enum Kind<R> {
    Vendor(Box<OfVendor<R>>),
    #[cfg_attr(
        not(feature = "files"),
        expect(dead_code, reason = "nothing reads files")
    )]
    File(Box<dyn FileRows<R>>),
}

impl<R> fmt::Debug for Source<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Vendor(source) => f.debug_tuple("Source").field(&source.crm).finish(),
            Kind::File(file) => f.debug_tuple("Source").field(file).finish(),
        }
    }
}

/// The rows of a file.
pub(crate) trait FileRows<R>: Send + fmt::Debug {
    fn name(&self) -> &str;
    fn path(&self) -> Option<&Path>;
    /// What a journal is bound to.
    fn binding(&self) -> Value;
    /// What a person should know of how the file is read.
    fn notes(&self) -> Vec<String>;
    /// How many rows there are, where that is known.
    fn total(&self) -> Option<u64>;
    /// Whether rows can have a field of the model, as far as can be known without reading them.
    fn gives(&self, field: &str) -> bool;
    /// Goes to a place, given as the byte and the line, or to the beginning.
    fn go_to(&mut self, place: Option<(u64, u64)>) -> Result<(), Error>;
    /// The next rows.
    fn batch(&mut self, rows: usize) -> Result<Batch<R>, Error>;
    /// Whether each line is JSON.
    #[cfg(feature = "files")]
    fn is_lines(&self) -> bool;
    /// Writes rows as they came, and gives those that can't be.
    #[cfg(feature = "files")]
    fn rejects(
        &mut self,
        wanted: &crate::files::rejects::Wanted,
        out: &mut dyn std::io::Write,
    ) -> Result<Vec<String>, Error>;
}

struct OfVendor<R> {
    crm: Crm,
    query: Query,
    page_size: Option<usize>,
    /// Whether each row is read again as a whole record.
    whole: bool,
    /// Fields that rows may lack and that nobody misses.
    unwanted: Vec<&'static str>,
    /// What is to be waited for longer than this is not waited for.
    longest_wait: Duration,
    /// How many rows the vendor counts.
    total: Option<u64>,
    listing: Option<Listing<R>>,
    place: Option<Checkpoint>,
}

impl Source<Contact> {
    /// The contacts of a vendor that a query asks for; [`of`](Self::of) for contacts.
    ///
    /// # Errors
    ///
    /// If the vendor can't list contacts.
    pub fn vendor(crm: Crm, query: Query, page_size: Option<usize>) -> Result<Self, Error> {
        Self::of(crm, query, page_size)
    }
}

impl<R: Transferable> Source<R> {
    /// The records of a vendor that a query asks for, of any kind: `Source::<Deal>::of(…)`. The handle
    /// may be over an adapter of your own.
    ///
    /// # Errors
    ///
    /// If the vendor can't list such records.
    pub fn of(crm: Crm, query: Query, page_size: Option<usize>) -> Result<Self, Error> {
        let mut source = OfVendor {
            crm,
            query,
            page_size,
            whole: false,
            unwanted: Vec::new(),
            longest_wait: LONGEST_WAIT,
            total: None,
            listing: None,
            place: None,
        };
        // What can't be asked for is rejected before anything is.
        source.open()?;
        source.listing = None;
        Ok(Self(Kind::Vendor(Box::new(source))))
    }

    /// The records of a file, or of standard input where the path is `-`: one as JSON on each line
    /// where the name ends with `.ndjson` or `.jsonl` or the text starts as JSON does, else CSV, whose
    /// header names the columns.
    ///
    /// # Errors
    ///
    /// If the file can't be read or told apart into rows, or a column is mapped to a field that the
    /// model does not have.
    #[cfg(feature = "files")]
    pub fn file(path: &Path, reading: &ReadOptions) -> Result<Self, Error> {
        let words = reading.words;
        let encoding = reading.encoding.as_deref();
        let text = match &reading.name {
            Some(name) => Text::open_as(path, name.clone(), encoding, words),
            None => Text::open(path, encoding, words),
        }?;
        let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
        if ending == "ndjson" || ending == "jsonl" || text.is_json() {
            let is_for_csv = reading.delimiter.is_some()
                || reading.skip_rows.is_some()
                || !(reading.columns.is_empty() && reading.ignored.is_empty());
            if is_for_csv {
                return Err(
                    Error::usage(format!("{} has no columns: it is JSON", text.name()))
                        .with_advice(format!(
                            "leave out {}, {}, {} and {}",
                            words.name(Setting::Map(None)),
                            words.name(Setting::Ignore(None)),
                            words.name(Setting::Delimiter),
                            words.name(Setting::SkipRows)
                        )),
                );
            }
            return Ok(Self(Kind::File(Box::new(Lines::of(text)?))));
        }
        Ok(Self(Kind::File(Box::new(Table::of(
            text,
            R::RESOURCE,
            reading,
        )?))))
    }

    /// The rows of a file in their order, and what a person should know of how it is read; none of a
    /// vendor.
    ///
    /// # Errors
    ///
    /// If the file can't be read any more.
    #[cfg(feature = "files")]
    pub fn into_file_rows(self) -> Result<(Vec<FileRow<R>>, Vec<String>), Error> {
        let Kind::File(mut file) = self.0 else {
            return Ok((Vec::new(), Vec::new()));
        };
        let mut rows = Vec::new();
        file.go_to(None)?;
        loop {
            let batch = file.batch(BATCH)?;
            rows.extend(batch.rows.into_iter().map(|row| FileRow {
                line: row.id.unwrap_or_default(),
                record: row.record,
                losses: row.losses,
            }));
            if batch.last {
                return Ok((rows, file.notes()));
            }
        }
    }

    /// What it is, in a few words.
    pub fn name(&self) -> String {
        match &self.0 {
            Kind::Vendor(source) => {
                format!("{}/{}", source.crm.vendor(), source.crm.api().generation)
            }
            Kind::File(file) => file.name().to_owned(),
        }
    }

    /// The file, if it is one that has a name.
    pub(crate) fn path(&self) -> Option<&Path> {
        match &self.0 {
            Kind::Vendor(_) => None,
            Kind::File(file) => file.path(),
        }
    }

    /// Whether each row of a vendor's list is read again as a whole record, where rows
    /// [lack](crm_facade::Capability::rows_lack) fields; off unless set. It takes a call for each row.
    #[must_use]
    pub fn whole_records(mut self, whole: bool) -> Self {
        if let Kind::Vendor(source) = &mut self.0 {
            source.whole = whole;
        }
        self
    }

    /// Says which fields are wanted: that rows lack the others is no loss.
    pub(crate) fn wants(&mut self, is_wanted: impl Fn(&str) -> bool) {
        if let Kind::Vendor(source) = &mut self.0 {
            let list = source.crm.capability(R::RESOURCE, Verb::List);
            let unwanted = list.rows_lack.iter().filter(|field| !is_wanted(field));
            source.unwanted = unwanted.copied().collect();
        }
    }

    /// Sets what it waits for at most.
    pub(crate) fn waits(&mut self, longest: Duration) {
        if let Kind::Vendor(source) = &mut self.0 {
            source.longest_wait = longest;
        }
    }

    /// Whether each row is read again, with a call of its own.
    pub(crate) fn reads_records(&self) -> bool {
        let Kind::Vendor(source) = &self.0 else {
            return false;
        };
        let list = source.crm.capability(R::RESOURCE, Verb::List);
        source.whole && !list.rows_lack.is_empty()
    }

    /// Whether its records can have a field, as far as can be known without reading them.
    pub(crate) fn gives(&self, field: &str) -> bool {
        match &self.0 {
            Kind::Vendor(source) => carries::<R>(&source.crm, field, Access::Read),
            Kind::File(file) => file.gives(field),
        }
    }

    /// The handle that it reads from, if it is one.
    pub fn crm(&self) -> Option<&Crm> {
        match &self.0 {
            Kind::Vendor(source) => Some(&source.crm),
            Kind::File(_) => None,
        }
    }

    /// What a journal is bound to.
    pub(crate) fn binding(&self, sandbox: Option<&str>, account: Option<&str>) -> Value {
        match &self.0 {
            Kind::Vendor(source) => {
                let mut binding = crate::place(&source.crm, sandbox, account);
                binding["filters"] = source.query.filters.keys().cloned().collect();
                binding
            }
            Kind::File(file) => file.binding(),
        }
    }

    /// What a person should know of how a file is read.
    pub(crate) fn notes(&self) -> Vec<String> {
        match &self.0 {
            Kind::Vendor(_) => Vec::new(),
            Kind::File(file) => file.notes(),
        }
    }

    /// Rows of a page, where it has pages.
    pub(crate) fn page_size(&self) -> Option<u64> {
        let Kind::Vendor(source) = &self.0 else {
            return None;
        };
        let capability = source.crm.capability(R::RESOURCE, Verb::List);
        let pages = is_paged(&source.crm, &capability.operations);
        pages.then(|| source.page_size.unwrap_or(USUAL_PAGE) as u64)
    }

    /// How many rows there are, where that is known without reading them. A vendor is asked once.
    pub(crate) async fn total(&mut self) -> Option<u64> {
        match &mut self.0 {
            Kind::Vendor(source) => {
                if source.total.is_none() {
                    source.total = count::<R>(&source.crm, source.query.clone()).await;
                }
                source.total
            }
            Kind::File(file) => file.total(),
        }
    }

    /// Goes to a place, or to the beginning.
    pub(crate) fn go_to(&mut self, place: Option<SourcePosition>) -> Result<(), Error> {
        match (&mut self.0, place) {
            (Kind::Vendor(source), place) => {
                source.listing = None;
                source.place = match place {
                    Some(SourcePosition::List(checkpoint)) => Some(*checkpoint),
                    None => None,
                    Some(SourcePosition::File { .. }) => return Err(elsewhere()),
                };
                Ok(())
            }
            (Kind::File(file), None) => file.go_to(None),
            (Kind::File(file), Some(SourcePosition::File { byte, line })) => {
                file.go_to(Some((byte, line)))
            }
            (Kind::File(_), Some(SourcePosition::List(_))) => Err(elsewhere()),
        }
    }

    /// What it lacks at its end, when so many of its rows came in all.
    ///
    /// A list that was resumed takes rows that moved for further ones, so that only rows that are
    /// told apart by their ids can be counted. Where a filter may leave rows out, none of that is
    /// known but what the list says.
    pub(crate) fn lack(&self, came: u64, named: bool) -> Option<Lack> {
        let Kind::Vendor(source) = &self.0 else {
            return None;
        };
        let listing = source.listing.as_ref()?;
        let end = match (listing.end()?, listing.total().or(source.total)) {
            (end, _) if !named || !source.query.filters.is_empty() => end,
            (
                End::CompleteWithDoubt {
                    expected: Some(rows),
                    ..
                },
                _,
            )
            | (End::Complete, Some(rows)) => match came < rows {
                true => End::CompleteWithDoubt {
                    expected: Some(rows),
                    seen: came,
                },
                false => End::Complete,
            },
            (end, _) => end,
        };
        let name = self.name();
        Some(Lack {
            rows: doubt::missing(Some(end)),
            is_counted: matches!(
                end,
                End::CompleteWithDoubt {
                    expected: Some(_),
                    ..
                }
            ),
            found: doubt::found(end, &name)?,
            why: match end {
                // What nobody counts can't be known to be whole.
                End::Uncounted { .. } => doubt::words(Some(end), &name)?,
                _ => doubt::lacking(Some(end), &name)?,
            },
        })
    }

    /// Begins anew, with what the vendor counts by now.
    pub(crate) fn read_again(&mut self) -> Result<(), Error> {
        if let Kind::Vendor(source) = &mut self.0 {
            source.total = None;
        }
        self.go_to(None)
    }

    /// How the list ended, if it is one and is at its end.
    #[cfg(feature = "files")]
    pub(crate) fn end(&self) -> Option<End> {
        match &self.0 {
            Kind::Vendor(source) => source.listing.as_ref()?.end(),
            Kind::File(_) => None,
        }
    }

    /// Whether each line of it is JSON, if it is a file.
    #[cfg(feature = "files")]
    pub(crate) fn is_lines(&self) -> Option<bool> {
        match &self.0 {
            Kind::Vendor(_) => None,
            Kind::File(file) => Some(file.is_lines()),
        }
    }

    /// Writes rows of a file as they came, and gives those that can't be; `None` for a vendor.
    #[cfg(feature = "files")]
    pub(crate) fn write_rejects(
        &mut self,
        wanted: &crate::files::rejects::Wanted,
        out: &mut dyn std::io::Write,
    ) -> Option<Result<Vec<String>, Error>> {
        match &mut self.0 {
            Kind::Vendor(_) => None,
            Kind::File(file) => Some(file.rejects(wanted, out)),
        }
    }

    /// The next rows, so many at most.
    pub(crate) async fn batch(
        &mut self,
        most: usize,
        observer: &dyn Observer,
        stop: &CancellationToken,
    ) -> Result<Batch<R>, Error> {
        match &mut self.0 {
            Kind::Vendor(source) => source.batch(most, observer, stop).await,
            Kind::File(file) => file.batch(most),
        }
    }
}

/// The size of page that is asked for where the documents of a vendor name none; the facade's own.
pub(crate) const USUAL_PAGE: usize = 50;

/// Whether a target takes a field of a record, as far as can be known without a call.
pub fn takes_field<R: Transferable>(target: &Crm, field: &str) -> bool {
    carries::<R>(target, field, Access::Write)
}

/// Whether a vendor's field is read or written. Of an adapter from outside it is not known.
fn carries<R: Transferable>(crm: &Crm, field: &str, access: Access) -> bool {
    let Some(vendor) = crm_facade::vendor(crm.vendor()) else {
        return true;
    };
    let coverage = vendor.coverage(crm.api().generation);
    coverage.iter().any(|entry| {
        entry.resource == R::RESOURCE
            && entry.field == field
            && (entry.access == access || entry.access == Access::Both)
    })
}

pub(crate) fn is_paged(crm: &Crm, operations: &[&str]) -> bool {
    operations
        .iter()
        .filter_map(|id| crm.api().operation(id))
        .any(|operation| operation.paging.is_some())
}

fn elsewhere() -> Error {
    Error::usage("the journal's place is not one of this source")
        .with_advice("repeat it as it was begun")
}

/// How many records a vendor counts, where it counts them.
pub(crate) async fn count<R: Transferable>(crm: &Crm, query: Query) -> Option<u64> {
    if !crm.capability(R::RESOURCE, Verb::Count).is_native() {
        return None;
    }
    let count = crm.resource::<R>()?.count(query, Options::new());
    count.await.ok().map(|count| count.value)
}

impl<R: Transferable> OfVendor<R> {
    fn open(&mut self) -> Result<&mut Listing<R>, Error> {
        let records = self.crm.resource::<R>().ok_or_else(|| {
            Error::new(
                ErrorKind::Unsupported,
                format!("{} has no {}", self.crm.vendor(), R::PLURAL),
            )
        })?;
        let mut options = Options::new().whole_records(self.whole);
        if let Some(rows) = self.page_size {
            options = options.page_size(rows);
        }
        if let Some(rows) = self.total {
            options = options.total(rows);
        }
        if let Some(place) = &self.place {
            options = options.resume(place.clone());
        }
        Ok(self
            .listing
            .insert(records.list(self.query.clone(), options)?))
    }

    async fn batch(
        &mut self,
        most: usize,
        observer: &dyn Observer,
        stop: &CancellationToken,
    ) -> Result<Batch<R>, Error> {
        let (mut rows, mut failures, mut last) = (Vec::new(), 0, false);
        while rows.len() < most {
            let listing = match &mut self.listing {
                Some(listing) => listing,
                None => self.open()?,
            };
            match listing.next().await {
                Some(Ok(row)) => {
                    failures = 0;
                    let lacks = row.lacks.iter();
                    let missed = lacks.filter(|field| !self.unwanted.contains(*field));
                    let missed = missed.map(|field| Loss::of_model(*field, Reason::NotInRow));
                    rows.push(Row {
                        id: id_of(&row.value),
                        record: Ok(row.value),
                        losses: row.losses.into_iter().chain(missed).collect(),
                    });
                    observer.read(rows.len() as u64);
                }
                Some(Err(error)) if error.is_temporary() && failures < PATIENCE => {
                    let wait = Duration::from_millis(500 << failures);
                    failures += 1;
                    self.place = error.checkpoint().cloned();
                    self.listing = None;
                    let wait = error.retry_after().unwrap_or(wait).max(wait);
                    if wait > self.longest_wait {
                        return Err(error.into());
                    }
                    tell_wait(observer, self.crm.vendor(), wait, &error);
                    if !pause(stop, wait).await {
                        return Err(Error::interrupted());
                    }
                }
                Some(Err(error)) => return Err(error.into()),
                None => {
                    last = true;
                    break;
                }
            }
        }
        if let (Some(listing), false) = (&self.listing, rows.is_empty()) {
            self.place = Some(listing.checkpoint());
        }
        Ok(Batch {
            rows,
            next: self
                .place
                .clone()
                .map(|place| SourcePosition::List(Box::new(place))),
            last,
        })
    }
}
