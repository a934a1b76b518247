//! Where records go to: a vendor, its records that exist already, and what it takes.

use std::marker::PhantomData;
use std::time::Duration;

use crm_facade::{
    Crm, Error as CallError, ErrorKind as CallErrorKind, Loss, Options, Outcome, Prepared, Query,
    Support, Verb, Verbs,
};
use serde::Serialize;
use serde_json::Value;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use crate::doubt;
use crate::error::{Error, ErrorKind};
use crate::index::{Directory, ExistingRecord};
use crate::journal::{Act, UncertainWrite};
use crate::key::KeyedHasher;
use crate::lists::wait;
use crate::observe::{Observer, pause, tell_wait};
use crate::plan::temporary;
use crate::record::{Transferable, id_of};
use crate::references::Watch;
use crate::rules::CheckedRow;
use crate::settings::{Existing, LookupMethod, Settings};
use crate::source::is_paged;
use crate::unchanged::is_unchanged;
use crate::words::{Setting, SettingNames};

/// How often a call that fails for a passing reason is repeated, beyond what the client does by
/// itself.
const ATTEMPTS: u32 = 6;
const FIRST_WAIT: Duration = Duration::from_millis(500);
/// How often a list is read that is not whole.
const READINGS: u32 = 3;

/// How existing records of the target are found.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Lookup {
    /// By a search for each row.
    Search,
    /// By listing the target once.
    List,
    /// Not at all, and why.
    Unavailable(String),
}

/// A vendor that records are written to.
pub(crate) struct Target<R> {
    pub(crate) crm: Crm,
    pub(crate) lookup: Lookup,
    /// What is to be waited for longer than this is not waited for.
    pub(crate) longest_wait: Duration,
    of: PhantomData<fn() -> R>,
}

/// The existing record that has an address, with its fields where the vendor gave them.
pub(crate) struct LookupResult<R> {
    pub(crate) existing_record: ExistingRecord,
    pub(crate) record: Option<R>,
}

impl<R> From<ExistingRecord> for LookupResult<R> {
    fn from(existing_record: ExistingRecord) -> Self {
        Self {
            existing_record,
            record: None,
        }
    }
}

/// What a write would send and lose.
pub(crate) struct Draft {
    pub(crate) body: Value,
    pub(crate) losses: Vec<Loss>,
}

/// An adapter that can't say what it would send takes everything, as far as can be known.
fn drafted<I>(
    prepared: Result<Prepared<I>, CallError>,
    given: &impl Serialize,
) -> Result<Draft, CallError> {
    match prepared {
        Ok(prepared) => {
            prepared.check()?;
            Ok(Draft {
                body: prepared.body,
                losses: prepared.losses,
            })
        }
        Err(error) if error.is_missing_method() => Ok(Draft {
            body: serde_json::to_value(given).unwrap_or_default(),
            losses: Vec::new(),
        }),
        Err(error) => Err(error),
    }
}

/// What became of a write.
pub(crate) enum WriteResult {
    /// With the id at the target, where it is known.
    Done(Option<String>),
    /// It was not, as the target has the record with this id already.
    Exists(String),
    /// It was not sent, as the record has all of it already.
    Unchanged(String),
    /// It was not, as the record to change is gone.
    Gone,
    /// It may have been carried out.
    Uncertain(UncertainWrite),
    /// It was not, for a passing reason.
    NotDone(Option<CallError>),
    /// It was not, and never will be.
    Rejected { field: Option<String>, why: String },
    /// It was not, and no other will be.
    Fatal(CallError),
}

impl<R: Transferable> Target<R> {
    pub(crate) fn new(crm: &Crm, settings: &Settings) -> Result<Self, Error> {
        let (existing, words) = (settings.existing, settings.words);
        let create = crm.capability(R::RESOURCE, Verb::Create);
        if let Support::Unsupported { why, instead } = &create.support {
            let failure = Error::new(
                ErrorKind::Unsupported,
                format!("{} can't be copied to: {why}", crm.vendor()),
            );
            return Err(match instead {
                Some(instead) => failure.with_advice(*instead),
                None => failure,
            });
        }
        let update = crm.capability(R::RESOURCE, Verb::Update);
        if let (Existing::Update, Support::Unsupported { why, .. }) = (existing, &update.support) {
            return Err(Error::new(
                ErrorKind::Unsupported,
                format!(
                    "{} that {} has can't be changed: {why}",
                    R::PLURAL,
                    crm.vendor()
                ),
            )
            .with_advice(format!(
                "leave them as they are with {}",
                words.name(Setting::SkipExisting)
            )));
        }
        Ok(Self {
            // Looking for a contact may be an emulation; its calls are told in the plan.
            crm: crm.allow_emulation(true),
            lookup: lookup::<R>(crm, settings.find_existing, words)?,
            longest_wait: settings.longest_wait,
            of: PhantomData,
        })
    }

    /// One that is only looked into.
    ///
    /// # Errors
    ///
    /// If it has no such records.
    pub(crate) fn looking(crm: &Crm, settings: &Settings) -> Result<Self, Error> {
        Ok(Self {
            crm: crm.allow_emulation(true),
            lookup: lookup::<R>(crm, None, settings.words)?,
            longest_wait: settings.longest_wait,
            of: PhantomData,
        })
    }

    pub(crate) fn name(&self) -> String {
        format!("{}/{}", self.crm.vendor(), self.crm.api().generation)
    }

    fn records(&self) -> Result<&dyn Verbs<R>, CallError> {
        self.crm.resource::<R>().ok_or_else(none)
    }

    /// What making a record would send and lose. Nothing is sent.
    pub(crate) fn prepare_create(&self, record: &R) -> Result<Draft, CallError> {
        let records = self.records()?;
        drafted(
            records.prepare_create(record.clone(), Options::new()),
            record,
        )
    }

    /// What changing a record would send and lose. Nothing is sent.
    pub(crate) fn prepare_update(&self, patch: R::Patch) -> Result<Draft, CallError> {
        // Whose id it is does not matter; that it is a number is for vendors that have numbers.
        let id = R::Id::from("1".to_owned());
        let prepared = self
            .records()?
            .prepare_update(id, patch.clone(), Options::new());
        drafted(prepared, &patch)
    }

    /// Asks who has an address, not longer than until a time if there is one.
    pub(crate) async fn ask(
        &self,
        address: &str,
        until: Option<Instant>,
        observer: &dyn Observer,
        stop: &CancellationToken,
    ) -> Result<LookupResult<R>, CallError> {
        let mut attempt = 0;
        loop {
            let mut options = Options::new();
            if let Some(until) = until {
                let left = until.saturating_duration_since(Instant::now());
                options = options.timeout(left.max(Duration::from_millis(1)));
            }
            let asked = R::find(&self.crm, address.to_owned(), options).ok_or_else(none)?;
            let error = match asked.await {
                Ok(mut found) => {
                    return Ok(match (found.pop(), found.is_empty()) {
                        (None, _) => ExistingRecord::None.into(),
                        (Some(one), true) => LookupResult {
                            existing_record: ExistingRecord::One(id_of(&one.value)),
                            record: Some(one.value),
                        },
                        (Some(_), false) => ExistingRecord::Many.into(),
                    });
                }
                Err(error) => error,
            };
            let wait = wait_for(false, &error, attempt, self.longest_wait);
            let is_late = |wait| {
                let left = until.map(|until| until.saturating_duration_since(Instant::now()));
                left.is_some_and(|left| left <= wait)
            };
            let Some(wait) = wait.filter(|wait| !is_late(*wait)) else {
                return Err(error);
            };
            tell_wait(observer, self.crm.vendor(), wait, &error);
            if !pause(stop, wait).await {
                return Err(error);
            }
            attempt += 1;
        }
    }

    /// Reads all contacts, and adds who has which address. A list that may lack some is read again,
    /// as contacts may have moved while it was read, or do not show yet: for as long as
    /// `patience` says. Once all are known, only the transfer itself
    /// adds more, so that a later list that lacks some takes nothing away.
    pub(crate) async fn list(
        &self,
        mut directory: Directory,
        hasher: &KeyedHasher,
        patience: Duration,
        observer: &dyn Observer,
        stop: &CancellationToken,
    ) -> Result<Directory, Error> {
        let began = Instant::now();
        let records = self.records()?;
        let (mut place, mut attempt, mut read, mut readings) = (None, 0, 0_u64, 1);
        'anew: loop {
            let mut options = Options::new();
            if let Some(place) = place.take() {
                options = options.resume(place);
            }
            let mut listing = records.list(Query::new(), options)?;
            while let Some(row) = listing.next().await {
                let record = match row {
                    Ok(row) => row.value,
                    Err(error) => {
                        let wait = wait_for(false, &error, attempt, self.longest_wait);
                        let Some(wait) = wait else {
                            return Err(error.into());
                        };
                        tell_wait(observer, self.crm.vendor(), wait, &error);
                        if !pause(stop, wait).await {
                            return Err(error.into());
                        }
                        attempt += 1;
                        place = Some(listing.checkpoint());
                        continue 'anew;
                    }
                };
                attempt = 0;
                let id = record.id().map(AsRef::as_ref);
                for key in record.keys() {
                    directory.add(&hasher.key(&key), id).map_err(temporary)?;
                }
                read += 1;
                if read.is_multiple_of(100) {
                    observer.looked_up(read);
                    if stop.is_cancelled() {
                        return Err(Error::interrupted());
                    }
                }
            }
            let doubt = doubt::lacking(listing.end(), &self.name());
            let left = patience.saturating_sub(began.elapsed());
            if doubt.is_some() && (readings < READINGS || !left.is_zero()) {
                let wait = Duration::from_secs(1) * 2_u32.pow(readings - 1);
                if !pause(stop, wait.min(left)).await {
                    return Err(Error::interrupted());
                }
                readings += 1;
                continue 'anew;
            }
            directory.listed(doubt);
            return Ok(directory);
        }
    }

    /// Whether a record of the target has all that a row would change it to.
    pub(crate) fn is_unchanged(&self, there: &R, row: &CheckedRow<R>) -> bool {
        let there = serde_json::to_value(there).unwrap_or_default();
        let change = self.change_of(row);
        let of = (&self.crm, R::RESOURCE);
        change
            .as_object()
            .is_some_and(|change| is_unchanged(of, &there, change, &row.losses))
    }

    /// Makes or changes a record; `linked` tells whether it is known by a link. What is known not to
    /// be done is repeated, and what may be done is repeated only where the vendor's operation does no
    /// more the second time.
    pub(crate) async fn write(
        &self,
        act: Act,
        id: Option<&str>,
        linked: bool,
        record: &R,
        stop: &CancellationToken,
    ) -> WriteResult {
        let records = match self.records() {
            Ok(records) => records,
            Err(error) => return WriteResult::Fatal(error),
        };
        let (mut attempt, mut doubt) = (0, None);
        loop {
            if stop.is_cancelled() {
                return doubt.map_or(WriteResult::NotDone(None), WriteResult::Uncertain);
            }
            let result = match (act, id) {
                (Act::Update, Some(id)) => {
                    let patch = record.clone().patch(linked);
                    records.update(R::Id::from(id.to_owned()), patch, Options::new())
                }
                _ => records.create(record.clone(), Options::new()),
            };
            let error = match result.await {
                Ok(receipt) => {
                    return match receipt.outcome {
                        Outcome::Unknown { how_to_find_out } => {
                            WriteResult::Uncertain(UncertainWrite {
                                why: how_to_find_out.into_owned(),
                                request_id: receipt.request_id,
                                ..self.doubt(act)
                            })
                        }
                        Outcome::Accepted => WriteResult::Uncertain(UncertainWrite {
                            why: "the vendor has taken it and does it later".to_owned(),
                            request_id: receipt.request_id,
                            ..self.doubt(act)
                        }),
                        _ => WriteResult::Done(receipt.id.map(|id| id.as_ref().to_owned())),
                    };
                }
                Err(error) => error,
            };
            if error.may_have_been_carried_out() || *error.kind() == CallErrorKind::Decode {
                let found = doubt.insert(UncertainWrite {
                    why: error.to_string(),
                    request_id: error.request_id().map(str::to_owned),
                    ..self.doubt(act)
                });
                if let Some(operation) = error.operation() {
                    found.operation = Some(operation.to_owned());
                }
                if !self.is_repeatable(act) {
                    return WriteResult::Uncertain(found.clone());
                }
            }
            if let Some(wait) = wait_for(doubt.is_some(), &error, attempt, self.longest_wait)
                && pause(stop, wait).await
            {
                attempt += 1;
                continue;
            }
            return match (doubt, error.existing()) {
                (Some(doubt), _) => WriteResult::Uncertain(doubt),
                (None, Some(id)) if act == Act::Create => WriteResult::Exists(id.to_owned()),
                (None, _) if linked && *error.kind() == CallErrorKind::NotFound => {
                    WriteResult::Gone
                }
                (None, _) => judge(error),
            };
        }
    }

    /// Creates a record once more that exists, at a vendor that leaves it as it is then.
    pub(crate) async fn create_again(&self, record: &R, watch: Watch<'_>) -> Result<(), CallError> {
        let records = self.records()?;
        let mut attempt = 0;
        loop {
            match records.create(record.clone(), Options::new()).await {
                Ok(_) => return Ok(()),
                Err(error) => wait(&self.crm, error, &mut attempt, watch).await?,
            }
        }
    }

    /// A doubt that arises now, without its reason.
    pub(crate) fn doubt(&self, act: Act) -> UncertainWrite {
        let operations = self.operations(act);
        UncertainWrite {
            operation: operations.first().map(|id| (*id).to_owned()),
            at: now(),
            ..UncertainWrite::default()
        }
    }

    fn operations(&self, act: Act) -> Vec<&'static str> {
        let verb = match act {
            Act::Update => Verb::Update,
            Act::Create | Act::Skip | Act::Later => Verb::Create,
        };
        self.crm.capability(R::RESOURCE, verb).operations
    }

    /// Whether the vendor's operation does no more the second time.
    fn is_repeatable(&self, act: Act) -> bool {
        let operations = self.operations(act);
        !operations.is_empty()
            && operations.iter().all(|id| {
                let operation = self.crm.api().operation(id);
                operation.is_some_and(|operation| operation.safe_to_retry)
            })
    }

    /// Whether a record of the target can be read by its id.
    pub(crate) fn can_read(&self) -> bool {
        let get = self.crm.capability(R::RESOURCE, Verb::Get);
        get.is_native()
    }

    /// Whether a record of the target can be read by its id free of charge.
    pub(crate) fn can_read_free(&self) -> bool {
        let get = self.crm.capability(R::RESOURCE, Verb::Get);
        get.is_native() && get.cost.is_none_or(|cost| cost.credits == Some(0))
    }

    /// A record of the target, where it can be read free of charge.
    pub(crate) async fn read(&self, id: &str) -> Option<R> {
        if !self.can_read_free() {
            return None;
        }
        let id = R::Id::from(id.to_owned());
        let there = self.records().ok()?.get(id, Options::new()).await;
        there.ok().map(|there| there.value)
    }

    /// What changing an existing record to a row would set.
    pub(crate) fn change_of(&self, row: &CheckedRow<R>) -> Value {
        let change = row.record.clone().patch(row.link.is_some());
        serde_json::to_value(change).unwrap_or_default()
    }

    /// Whether a record of the target has all that a change sets.
    pub(crate) async fn has(&self, id: &str, linked: bool, record: &R) -> Result<bool, CallError> {
        let id = R::Id::from(id.to_owned());
        let there = self.records()?.get(id, Options::new()).await?;
        let there = serde_json::to_value(&there.value).unwrap_or_default();
        let wanted = record.clone().patch(linked);
        let wanted = serde_json::to_value(wanted).unwrap_or_default();
        Ok(holds(&there, &wanted))
    }
}

/// Whether a value has all that another has.
pub(crate) fn holds(there: &Value, wanted: &Value) -> bool {
    match (there, wanted) {
        (Value::Object(there), Value::Object(wanted)) => wanted.iter().all(|(name, wanted)| {
            let there = there.get(name).unwrap_or(&Value::Null);
            holds(there, wanted)
        }),
        (Value::Array(there), Value::Array(wanted)) => wanted
            .iter()
            .all(|wanted| there.iter().any(|there| holds(there, wanted))),
        (there, wanted) => there == wanted,
    }
}

/// The time, by RFC 3339.
pub(crate) fn now() -> String {
    let now = chrono::DateTime::<chrono::Utc>::from(std::time::SystemTime::now());
    now.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}

/// How long ago a time was; none for one that can't be read.
pub(crate) fn since(time: &str) -> Option<Duration> {
    let time = chrono::DateTime::parse_from_rfc3339(time).ok()?;
    let now = chrono::DateTime::<chrono::Utc>::from(std::time::SystemTime::now());
    (now - time.to_utc()).to_std().ok()
}

/// Whether an error is one that any other call will meet too.
pub(crate) fn is_for_all(error: &CallError) -> bool {
    matches!(
        error.kind(),
        CallErrorKind::Unauthenticated
            | CallErrorKind::PermissionDenied { .. }
            | CallErrorKind::QuotaExhausted
            | CallErrorKind::Configuration
            | CallErrorKind::Unsupported
    )
}

fn judge(error: CallError) -> WriteResult {
    if error.is_temporary() {
        return WriteResult::NotDone(Some(error));
    }
    if is_for_all(&error) {
        return WriteResult::Fatal(error);
    }
    let field = match error.kind() {
        CallErrorKind::InvalidInput { fields } if !fields.is_empty() => Some(fields.join(", ")),
        _ => None,
    };
    WriteResult::Rejected {
        field,
        why: error.to_string(),
    }
}

/// How long to wait before a repeat; `None` if there is to be none, or only after a wait that is too
/// long.
pub(crate) fn wait_for(
    anyway: bool,
    error: &CallError,
    attempt: u32,
    longest: Duration,
) -> Option<Duration> {
    if !(anyway || error.is_temporary()) || attempt + 1 >= ATTEMPTS {
        return None;
    }
    let wait = FIRST_WAIT * 2_u32.pow(attempt);
    let wait = error.retry_after().map_or(wait, |asked| asked.max(wait));
    (wait <= longest).then_some(wait)
}

pub(crate) fn none() -> CallError {
    CallError::new(CallErrorKind::Unsupported, "the vendor has no such records")
}

fn lookup<R: Transferable>(
    crm: &Crm,
    wanted: Option<LookupMethod>,
    words: SettingNames,
) -> Result<Lookup, Error> {
    let find = crm.capability(R::RESOURCE, Verb::FindByEmail);
    let search = crm.capability(R::RESOURCE, Verb::Search);
    let list = crm.capability(R::RESOURCE, Verb::List);
    let can_ask = R::IS_ASKED && (find.is_native() || (find.is_supported() && search.is_native()));
    let can_list = list.is_native();
    match wanted {
        Some(LookupMethod::Search) if !can_ask => {
            return Err(Error::new(
                ErrorKind::Unsupported,
                format!("{} can't be asked for an e-mail address", crm.vendor()),
            )
            .with_advice(format!("leave {} out", words.name(Setting::FindExisting))));
        }
        Some(LookupMethod::List) if !can_list => {
            return Err(Error::new(
                ErrorKind::Unsupported,
                format!("{} has no list of all {}", crm.vendor(), R::PLURAL),
            )
            .with_advice(format!("leave {} out", words.name(Setting::FindExisting))));
        }
        Some(LookupMethod::Search) => return Ok(Lookup::Search),
        Some(LookupMethod::List) => return Ok(Lookup::List),
        None => {}
    }
    if !R::IS_ASKED {
        return Ok(match &list.support {
            Support::Native => Lookup::List,
            Support::Unsupported { why, .. } => Lookup::Unavailable((*why).to_owned()),
            _ => Lookup::Unavailable("the vendor's API has no such endpoint".to_owned()),
        });
    }
    Ok(match &find.support {
        Support::Native => Lookup::Search,
        // What is listed does not tell it either.
        Support::Unsupported { why, .. } => Lookup::Unavailable((*why).to_owned()),
        _ if can_list && is_paged(crm, &list.operations) => Lookup::List,
        _ if can_ask => Lookup::Search,
        _ if can_list => Lookup::List,
        _ => Lookup::Unavailable("the vendor's API has no such endpoint".to_owned()),
    })
}

#[cfg(test)]
mod tests {
    use crm_facade::model::Contact;

    use super::*;
    use crate::MemoryJournal;

    #[test]
    fn each_vendor_is_looked_up_in_the_cheapest_safe_way() {
        let of = |vendor: &str| {
            let builder = match vendor.split_once('/') {
                Some((vendor, generation)) => Crm::builder(vendor).generation(generation),
                None => Crm::builder(vendor),
            };
            let builder = match vendor {
                "snov" => builder.bearer_token("t"),
                _ => builder.api_key("k"),
            };
            Target::<Contact>::new(
                &builder.build().expect("a handle"),
                &Settings::new(MemoryJournal::new()),
            )
            .map(|target| target.lookup)
        };
        assert_eq!(of("minotaur"), Ok(Lookup::List));
        assert_eq!(of("skarbe"), Ok(Lookup::Search));
        assert!(matches!(of("lunarsend/v1"), Ok(Lookup::Unavailable(_))));
        assert_eq!(of("lunarsend/v2"), Ok(Lookup::List));
        assert_eq!(of("snov"), Ok(Lookup::Search));
        assert_eq!(
            of("callab").map_err(|failure| failure.kind),
            Err(ErrorKind::Unsupported)
        );
    }
}
