//! Where contacts come from: a vendor's list, or a file.

use std::path::Path;
use std::time::Duration;

use crm_facade::model::Contact;
use crm_facade::{Checkpoint, Crm, End, Listing, Loss, Mapped, Options, Query, Resource, Verb};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::files::{self, Lines, Table};
use super::observe::{Observer, tell_wait};
use super::report::Refusal;
use super::stop::Stop;
use super::target::LONGEST_WAIT;
use crate::doubt;
use crate::error::{Error, ErrorKind};
use crate::files::layout::Reading;
use crate::files::text::Text;
use crate::words::Setting;

/// Rows that are worked on together.
pub(crate) const BATCH: usize = 100;

/// How often a page that fails for a passing reason is asked for again, beyond what the client
/// does by itself.
const PATIENCE: u32 = 5;

/// A place in a source, to go on at.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Place {
    /// In a vendor's list.
    List(Box<Checkpoint>),
    /// In a file: the byte, and the number of the line there.
    File { byte: u64, line: u64 },
}

/// A contact of the source.
pub(crate) struct Row {
    /// The vendor's id, or the number of the line. A vendor's contact may have none.
    pub(crate) id: Option<String>,
    pub(crate) contact: Result<Contact, Refusal>,
    /// What was lost when it was read.
    pub(crate) losses: Vec<Loss>,
}

/// Rows that come together.
pub(crate) struct Batch {
    pub(crate) rows: Vec<Row>,
    /// Where the source goes on after them.
    pub(crate) next: Option<Place>,
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

/// Where contacts come from.
#[derive(Debug)]
pub struct Source(Kind);

#[derive(Debug)]
enum Kind {
    Vendor(Box<OfVendor>),
    Table(Box<Table>),
    Lines(Box<Lines>),
}

#[derive(Debug)]
struct OfVendor {
    crm: Crm,
    query: Query,
    page_size: Option<usize>,
    /// Whether each row is read again as a whole record.
    whole: bool,
    /// How many rows the vendor counts.
    total: Option<u64>,
    listing: Option<Listing<Contact>>,
    place: Option<Checkpoint>,
}

impl Source {
    /// The contacts of a vendor that a query asks for.
    ///
    /// # Errors
    ///
    /// If the vendor can't list contacts.
    pub fn vendor(crm: Crm, query: Query, page_size: Option<usize>) -> Result<Self, Error> {
        let mut source = OfVendor {
            crm,
            query,
            page_size,
            whole: false,
            total: None,
            listing: None,
            place: None,
        };
        // What can't be asked for is refused before anything is.
        source.open()?;
        source.listing = None;
        Ok(Self(Kind::Vendor(Box::new(source))))
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

    /// The contacts of a file, or of standard input where the path is `-`: a contact as JSON on
    /// each line where the name ends with `.ndjson` or `.jsonl` or the text starts as JSON does, else
    /// CSV, whose header names the columns.
    ///
    /// # Errors
    ///
    /// If the file can't be read or told apart into rows, or a column is mapped to a field that the
    /// model does not have.
    pub fn file(path: &Path, reading: &Reading) -> Result<Self, Error> {
        let words = reading.words;
        let text = Text::open(path, reading.encoding.as_deref(), words)?;
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
            return Ok(Self(Kind::Lines(Box::new(Lines::of(text)?))));
        }
        Ok(Self(Kind::Table(Box::new(Table::of(text, reading)?))))
    }

    /// What it is, in a few words.
    pub fn name(&self) -> String {
        match &self.0 {
            Kind::Vendor(source) => {
                format!("{}/{}", source.crm.vendor(), source.crm.api().generation)
            }
            Kind::Table(table) => table.file().name().to_owned(),
            Kind::Lines(lines) => lines.file().name().to_owned(),
        }
    }

    /// The file, if it is one that has a name.
    pub(crate) fn path(&self) -> Option<&Path> {
        match &self.0 {
            Kind::Vendor(_) => None,
            Kind::Table(table) => table.path(),
            Kind::Lines(lines) => lines.path(),
        }
    }

    /// The handle that it reads from, if it is one.
    pub fn crm(&self) -> Option<&Crm> {
        match &self.0 {
            Kind::Vendor(source) => Some(&source.crm),
            _ => None,
        }
    }

    /// What a journal is bound to.
    pub(crate) fn binding(&self, sandbox: Option<&str>, account: Option<&str>) -> Value {
        match &self.0 {
            Kind::Vendor(source) => {
                let mut binding = super::place(&source.crm, sandbox, account);
                binding["filters"] = source.query.filters.keys().cloned().collect();
                binding
            }
            Kind::Table(table) => table.binding(),
            Kind::Lines(lines) => lines.file().binding(),
        }
    }

    /// What a person should know of how a file is read.
    pub(crate) fn notes(&self) -> Vec<String> {
        match &self.0 {
            Kind::Vendor(_) => Vec::new(),
            Kind::Table(table) => table.notes().to_vec(),
            Kind::Lines(lines) => lines.notes().into_iter().collect(),
        }
    }

    /// Rows of a page, where it has pages.
    pub(crate) fn page_size(&self) -> Option<u64> {
        let Kind::Vendor(source) = &self.0 else {
            return None;
        };
        let capability = source.crm.capability(Resource::Contact, Verb::List);
        let pages = is_paged(&source.crm, &capability.operations);
        pages.then(|| source.page_size.unwrap_or(USUAL_PAGE) as u64)
    }

    /// How many rows there are, where that is known without reading them. A vendor is asked once.
    pub(crate) async fn total(&mut self) -> Option<u64> {
        match &mut self.0 {
            Kind::Vendor(source) if source.total.is_some() => source.total,
            Kind::Vendor(source) => {
                let capability = source.crm.capability(Resource::Contact, Verb::Count);
                if !capability.is_native() {
                    return None;
                }
                let count = source
                    .crm
                    .contacts()?
                    .count(source.query.clone(), Options::new());
                source.total = count.await.ok().map(|count| count.value);
                source.total
            }
            Kind::Table(table) => Some(table.rows()),
            Kind::Lines(_) => None,
        }
    }

    /// Goes to a place, or to the beginning.
    pub(crate) fn go_to(&mut self, place: Option<Place>) -> Result<(), Error> {
        match (&mut self.0, place) {
            (Kind::Vendor(source), place) => {
                source.listing = None;
                source.place = match place {
                    Some(Place::List(checkpoint)) => Some(*checkpoint),
                    None => None,
                    Some(Place::File { .. }) => return Err(elsewhere()),
                };
                Ok(())
            }
            (Kind::Table(table), None) => table.rewind(),
            (Kind::Table(table), Some(Place::File { byte, line })) => table.go_to(byte, line),
            (Kind::Lines(lines), None) => lines.go_to(0, 1),
            (Kind::Lines(lines), Some(Place::File { byte, line })) => lines.go_to(byte, line),
            (_, Some(Place::List(_))) => Err(elsewhere()),
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
    pub(crate) fn end(&self) -> Option<End> {
        match &self.0 {
            Kind::Vendor(source) => source.listing.as_ref()?.end(),
            Kind::Table(_) | Kind::Lines(_) => None,
        }
    }

    /// The next rows.
    pub(crate) async fn batch(
        &mut self,
        observer: &dyn Observer,
        stop: &Stop,
    ) -> Result<Batch, Error> {
        match &mut self.0 {
            Kind::Vendor(source) => source.batch(observer, stop).await,
            Kind::Table(table) => files::batch(|| table.row(), BATCH),
            Kind::Lines(lines) => files::batch(|| lines.row(), BATCH),
        }
    }
}

/// The size of page that is asked for where the documents of a vendor name none; the facade's own.
pub(crate) const USUAL_PAGE: usize = 50;

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

impl OfVendor {
    fn open(&mut self) -> Result<&mut Listing<Contact>, Error> {
        let contacts = self.crm.contacts().ok_or_else(|| {
            Error::new(
                ErrorKind::Unsupported,
                format!("{} has no contacts", self.crm.vendor()),
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
            .insert(contacts.list(self.query.clone(), options)?))
    }

    async fn batch(&mut self, observer: &dyn Observer, stop: &Stop) -> Result<Batch, Error> {
        let (mut rows, mut failures, mut last) = (Vec::new(), 0, false);
        while rows.len() < BATCH {
            let listing = match &mut self.listing {
                Some(listing) => listing,
                None => self.open()?,
            };
            match listing.next().await {
                Some(Ok(row)) => {
                    failures = 0;
                    rows.push(self.row(row));
                }
                Some(Err(error)) if error.is_temporary() && failures < PATIENCE => {
                    let wait = Duration::from_millis(500 << failures);
                    failures += 1;
                    self.place = error.checkpoint().cloned();
                    self.listing = None;
                    let wait = error.retry_after().unwrap_or(wait).max(wait);
                    if wait > LONGEST_WAIT {
                        return Err(error.into());
                    }
                    tell_wait(observer, self.crm.vendor(), wait, &error);
                    if !stop.sleep(wait).await {
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
            next: self.place.clone().map(|place| Place::List(Box::new(place))),
            last,
        })
    }

    fn row(&self, row: Mapped<Contact>) -> Row {
        Row {
            id: row.value.id.as_ref().map(|id| id.as_str().to_owned()),
            contact: Ok(row.value),
            losses: row.losses,
        }
    }
}
