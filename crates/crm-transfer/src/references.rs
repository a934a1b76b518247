//! What records refer to, found again at the target: companies by domain or name, contacts by e-mail
//! address, lists by name.

use std::collections::HashMap;
use std::path::PathBuf;
use std::time::Duration;

use crm_facade::model::{Company, Contact, List};
use crm_facade::{
    Crm, Error as CallError, ErrorKind as CallErrorKind, Options, Query, Resource, Verb,
};
use futures_util::{StreamExt, stream};
use tokio::sync::Mutex;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use crate::error::Error;
use crate::index::{Directory, ExistingRecord};
use crate::key::KeyedHasher;
use crate::observe::{Observer, pause, tell_wait};
use crate::plan::{Bounds, temporary};
use crate::record::{Known, Transferable, id_of};
use crate::settings::Settings;
use crate::source::{Row, USUAL_PAGE, is_paged};
use crate::target::{Lookup, Target, wait_for};

/// Calls that are in flight at once.
const AT_ONCE: usize = 4;
/// How long a list of the target is taken for what it has.
const FRESH: Duration = Duration::from_secs(300);

/// Where it is looked for, and who is told.
#[derive(Clone, Copy)]
pub(crate) struct Watch<'a> {
    pub(crate) observer: &'a dyn Observer,
    pub(crate) stop: &'a CancellationToken,
    /// What is to be waited for longer than this is not waited for.
    pub(crate) longest_wait: Duration,
}

/// A record that another refers to: its id at the source, and what it is known by where that is
/// known already.
pub(crate) type Wanted = (String, Option<Vec<String>>);

/// What records of a source refer to, and what of it is at a target.
pub(crate) struct References(Mutex<Finders>);

struct Finders {
    companies: Finder<Company>,
    contacts: Finder<Contact>,
    lists: Finder<List>,
}

impl References {
    pub(crate) fn new(
        source: Option<&Crm>,
        target: &Crm,
        settings: &Settings,
    ) -> Result<Self, Error> {
        Ok(Self(Mutex::new(Finders {
            companies: Finder::new(source, target, settings)?,
            contacts: Finder::new(source, target, settings)?,
            lists: Finder::new(source, target, settings)?,
        })))
    }

    /// Adds to what is known what else rows refer to, by the ids of the source and by names.
    pub(crate) async fn add<R: Transferable>(
        &self,
        rows: &[Row<R>],
        known: &mut Known,
        watch: Watch<'_>,
    ) -> Result<(), Error> {
        let mut wanted: HashMap<Resource, HashMap<String, Option<Vec<String>>>> = HashMap::new();
        for record in rows.iter().filter_map(|row| row.record.as_ref().ok()) {
            let by_name = record.by_name();
            for reference in record.references() {
                // Those of the same kind are carried over by this very transfer.
                if reference.resource == R::RESOURCE {
                    continue;
                }
                let of = wanted.entry(reference.resource).or_default();
                let named = by_name.iter().find(|named| named.field == reference.field);
                for id in reference.ids {
                    if !known.contains_key(&(reference.resource, id.clone())) {
                        let keys = named.map(|named| vec![named.key.clone()]);
                        of.entry(id).or_insert(keys);
                    }
                }
            }
            for named in by_name {
                let of = wanted.entry(named.resource).or_default();
                of.insert(named.id(), Some(vec![named.key]));
            }
        }
        let mut finders = self.0.lock().await;
        for (resource, wanted) in wanted {
            let wanted = wanted.into_iter().collect();
            let found = match resource {
                Resource::Company => finders.companies.find(wanted, watch).await?,
                Resource::Contact => finders.contacts.find(wanted, watch).await?,
                Resource::List => finders.lists.find(wanted, watch).await?,
                _ => continue,
            };
            known.extend(found.into_iter().map(|(id, to)| ((resource, id), to)));
        }
        Ok(())
    }

    /// The most calls that it took so far, repeats aside; `None` if a list of unknown length was
    /// among them.
    pub(crate) async fn calls(&self) -> Bounds {
        let finders = self.0.lock().await;
        finders.companies.calls + finders.contacts.calls + finders.lists.calls
    }

    pub(crate) async fn contacts(
        &self,
        wanted: Vec<Wanted>,
        watch: Watch<'_>,
    ) -> Result<HashMap<String, String>, Error> {
        self.0.lock().await.contacts.find(wanted, watch).await
    }

    pub(crate) async fn lists(
        &self,
        wanted: Vec<Wanted>,
        watch: Watch<'_>,
    ) -> Result<HashMap<String, String>, Error> {
        self.0.lock().await.lists.find(wanted, watch).await
    }
}

/// Finds records of one kind.
struct Finder<T> {
    source: Option<Crm>,
    /// None where the target can't be asked free of charge.
    target: Option<Target<T>>,
    folder: PathBuf,
    patience: Duration,
    hasher: KeyedHasher,
    directory: Option<(Directory, Instant)>,
    /// What the records of the source are known by, where they can't be read one by one.
    listed: Option<HashMap<String, Vec<String>>>,
    /// What was found for ids of the source, until the target may have more.
    found: HashMap<String, Option<String>>,
    since: Instant,
    /// The most calls that this took.
    calls: Bounds,
}

impl<T: Transferable> Finder<T> {
    fn new(source: Option<&Crm>, target: &Crm, settings: &Settings) -> Result<Self, Error> {
        let verb = |lookup: &Lookup| match lookup {
            Lookup::Search => Verb::FindByEmail,
            _ => Verb::List,
        };
        let target = Target::looking(target, settings).ok().filter(|target| {
            let capability = target.crm.capability(T::RESOURCE, verb(&target.lookup));
            !matches!(target.lookup, Lookup::Unavailable(_)) && capability.cost.is_none()
        });
        Ok(Self {
            source: source.cloned(),
            target,
            folder: settings.directory(),
            patience: settings.settle,
            hasher: KeyedHasher::passing()?,
            directory: None,
            listed: None,
            found: HashMap::new(),
            since: Instant::now(),
            calls: Bounds::exactly(0),
        })
    }

    /// The ids at the target of those that it has.
    async fn find(
        &mut self,
        wanted: Vec<Wanted>,
        watch: Watch<'_>,
    ) -> Result<HashMap<String, String>, Error> {
        let Some(target) = &self.target else {
            return Ok(HashMap::new());
        };
        if self.since.elapsed() > FRESH {
            self.found.clear();
            self.since = Instant::now();
        }
        let (known, new): (Vec<_>, Vec<_>) = wanted
            .into_iter()
            .partition(|(id, _)| self.found.contains_key(id));
        let mut ids: Vec<String> = known.into_iter().map(|(id, _)| id).collect();
        if !new.is_empty() {
            let is_asked = target.lookup == Lookup::Search;
            let keyed = self.keyed(new, watch).await?;
            ids.extend(keyed.iter().map(|(id, _)| id.clone()));
            let found = match is_asked {
                true => self.ask(keyed, watch).await?,
                false => self.look(keyed, watch).await?,
            };
            self.found.extend(found);
        }
        let found = ids.into_iter().filter_map(|id| {
            let to = self.found.get(&id)?.clone()?;
            Some((id, to))
        });
        Ok(found.collect())
    }

    /// What each is known by: as it was given, or as the source has it.
    async fn keyed(
        &mut self,
        wanted: Vec<Wanted>,
        watch: Watch<'_>,
    ) -> Result<Vec<(String, Vec<String>)>, Error> {
        let (mut keyed, mut unknown) = (Vec::new(), Vec::new());
        for (id, keys) in wanted {
            match keys {
                Some(keys) => keyed.push((id, keys)),
                None => unknown.push(id),
            }
        }
        let Some(source) = self.source.as_ref().filter(|_| !unknown.is_empty()) else {
            keyed.extend(unknown.into_iter().map(|id| (id, Vec::new())));
            return Ok(keyed);
        };
        let is_free = |verb| {
            let capability = source.capability(T::RESOURCE, verb);
            capability.is_native() && capability.cost.is_none()
        };
        if is_free(Verb::Get) {
            self.calls = self.calls + Bounds::exactly(unknown.len() as u64);
            let reads = unknown.into_iter().map(|id| async move {
                let keys = read::<T>(source, &id, watch).await?;
                Ok::<_, Error>((id, keys))
            });
            let reads: Vec<_> = reads.collect();
            let mut reads = stream::iter(reads).buffered(AT_ONCE);
            while let Some(read) = reads.next().await {
                keyed.push(read?);
            }
            return Ok(keyed);
        }
        if self.listed.is_none() {
            self.listed = Some(match is_free(Verb::List) {
                true => {
                    let listed = list::<T>(source, watch).await?;
                    self.calls = self.calls + pages::<T>(source, Some(listed.len()));
                    listed
                }
                false => HashMap::new(),
            });
        }
        let listed = self.listed.get_or_insert_default();
        let keys = |id: String| {
            let keys = listed.get(&id).cloned().unwrap_or_default();
            (id, keys)
        };
        keyed.extend(unknown.into_iter().map(keys));
        Ok(keyed)
    }

    async fn ask(
        &mut self,
        keyed: Vec<(String, Vec<String>)>,
        watch: Watch<'_>,
    ) -> Result<Vec<(String, Option<String>)>, Error> {
        let Some(target) = &self.target else {
            return Ok(Vec::new());
        };
        let keys = keyed.iter().flat_map(|(_, keys)| keys);
        let keys = keys.filter(|key| T::is_key(key)).count();
        self.calls = self.calls + Bounds::exactly(keys as u64);
        let asks = keyed.into_iter().map(|(id, keys)| async move {
            for key in keys.iter().filter(|key| T::is_key(key)) {
                if watch.stop.is_cancelled() {
                    return Err(Error::interrupted());
                }
                let asked = target.ask(key, None, watch.observer, watch.stop).await;
                match asked.map(|asked| asked.existing_record) {
                    Ok(ExistingRecord::One(Some(to))) => return Ok((id, Some(to))),
                    Ok(ExistingRecord::None) => {}
                    Ok(_) => break,
                    Err(error) if is_nothing(&error) => {}
                    Err(error) => return Err(error.into()),
                }
            }
            Ok((id, None))
        });
        let asks: Vec<_> = asks.collect();
        let mut asks = stream::iter(asks).buffered(AT_ONCE);
        let mut found = Vec::new();
        while let Some(asked) = asks.next().await {
            found.push(asked?);
        }
        Ok(found)
    }

    /// Looks into a list of all that the target has.
    async fn look(
        &mut self,
        keyed: Vec<(String, Vec<String>)>,
        watch: Watch<'_>,
    ) -> Result<Vec<(String, Option<String>)>, Error> {
        let Some(target) = &self.target else {
            return Ok(Vec::new());
        };
        let nothing = |keyed: Vec<(String, Vec<String>)>| {
            let nothing = keyed.into_iter().map(|(id, _)| (id, None));
            nothing.collect()
        };
        if keyed.iter().all(|(_, keys)| keys.is_empty()) {
            return Ok(nothing(keyed));
        }
        let fresh = self.directory.take();
        let mut directory = match fresh.filter(|(_, at)| at.elapsed() <= FRESH) {
            Some(directory) => directory,
            None => {
                let new = Directory::new(&self.folder).map_err(temporary)?;
                let Watch { observer, stop, .. } = watch;
                self.calls = self.calls + pages::<T>(&target.crm, None);
                let listed = target.list(new, &self.hasher, self.patience, observer, stop);
                match listed.await {
                    Ok(directory) => (directory, Instant::now()),
                    Err(error) if error.call().is_some_and(is_nothing) => {
                        self.target = None;
                        return Ok(nothing(keyed));
                    }
                    Err(error) => return Err(error),
                }
            }
        };
        let mut found = Vec::new();
        for (id, keys) in keyed {
            let mut to = None;
            for key in keys {
                let print = self.hasher.key(&T::key_of(&key));
                match directory.0.find(&print).map_err(temporary)? {
                    ExistingRecord::One(id) => {
                        to = id;
                        break;
                    }
                    ExistingRecord::None | ExistingRecord::Unknown(_) => {}
                    ExistingRecord::Many => break,
                }
            }
            found.push((id, to));
        }
        self.directory = Some(directory);
        Ok(found)
    }
}

/// How many calls a list takes, about.
fn pages<T: Transferable>(crm: &Crm, rows: Option<usize>) -> Bounds {
    let capability = crm.capability(T::RESOURCE, Verb::List);
    match (is_paged(crm, &capability.operations), rows) {
        (false, _) => Bounds::exactly(1),
        (true, Some(rows)) => Bounds::exactly((rows / USUAL_PAGE) as u64 + 1),
        (true, None) => Bounds::beyond(1, None),
    }
}

/// What a record is looked for by, the surest first.
pub(crate) fn keys_of<T: Transferable>(record: &T) -> Vec<String> {
    match T::IS_ASKED {
        true => record.addresses().into_iter().map(str::to_owned).collect(),
        false => record.keys(),
    }
}

/// What a record of the source is known by; nothing if it has none, or is not for the credential.
async fn read<T: Transferable>(
    source: &Crm,
    id: &str,
    watch: Watch<'_>,
) -> Result<Vec<String>, Error> {
    let Some(records) = source.resource::<T>() else {
        return Ok(Vec::new());
    };
    for attempt in 0.. {
        if watch.stop.is_cancelled() {
            return Err(Error::interrupted());
        }
        let id = T::Id::from(id.to_owned());
        let error = match records.get(id, Options::new()).await {
            Ok(record) => return Ok(keys_of(&record.value)),
            Err(error) if is_nothing(&error) => break,
            Err(error) => error,
        };
        let Some(wait) = wait_for(false, &error, attempt, watch.longest_wait) else {
            return Err(error.into());
        };
        tell_wait(watch.observer, source.vendor(), wait, &error);
        if !pause(watch.stop, wait).await {
            return Err(Error::interrupted());
        }
    }
    Ok(Vec::new())
}

/// What all records of the source are known by, by their ids.
async fn list<T: Transferable>(
    source: &Crm,
    watch: Watch<'_>,
) -> Result<HashMap<String, Vec<String>>, Error> {
    let mut keys = HashMap::new();
    let Some(records) = source.resource::<T>() else {
        return Ok(keys);
    };
    let mut listing = records.list(Query::new(), Options::new())?;
    while let Some(record) = listing.next().await {
        if watch.stop.is_cancelled() {
            return Err(Error::interrupted());
        }
        match record {
            Ok(record) => {
                let record = record.value;
                keys.extend(id_of(&record).map(|id| (id, keys_of(&record))));
            }
            Err(error) if is_nothing(&error) => break,
            Err(error) => return Err(error.into()),
        }
    }
    Ok(keys)
}

/// Whether an error says that there is nothing to be had, now and later: what rows refer to is lost
/// then, and the rows are not.
fn is_nothing(error: &CallError) -> bool {
    let is_for_all = matches!(
        error.kind(),
        CallErrorKind::Unauthenticated
            | CallErrorKind::QuotaExhausted
            | CallErrorKind::Configuration
    );
    !(error.is_temporary() || is_for_all)
}
