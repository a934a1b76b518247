//! The journal and the links of a workflow, kept in what its steps return.
//!
//! A transfer appends lines to its journal and waits in [`JournalSession::sync`] until they outlive
//! the worker. Here that is a *barrier*: the step that is being run ends with the lines as its outcome,
//! and the transfer goes on when the next step is run, since the engine has recorded the outcome then.
//! So an intention is recorded in a step before its write, and the outcome of the write in a step
//! after it, by the transfer's own code.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crm_facade::Resource;
use crm_transfer::store::{JournalSession, Stored};
use crm_transfer::{Error, ErrorKind, JournalStore, LinkStore};
use serde::{Deserialize, Serialize};
use tokio::sync::{mpsc, oneshot};

use crate::seal::Seal;

/// Lines that are not recorded yet are recorded without waiting for a barrier when they are so long.
const MANY_BYTES: usize = 64 << 10;

/// The id of a record at the source, and at the target unless the link was taken out.
pub(crate) type Link = (String, Option<String>);

/// What a step adds to the ledger.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
pub(crate) struct Added {
    /// Lines of the journal.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) lines: Vec<String>,
    /// Links, by resource.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) links: Vec<(Resource, Vec<Link>)>,
    /// The journal's key, sealed; an empty string if it was forgotten.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) key: Option<String>,
}

impl Added {
    pub(crate) fn bytes(&self) -> usize {
        let lines: usize = self.lines.iter().map(|line| line.len() + 1).sum();
        let links = self.links.iter().flat_map(|(_, links)| links);
        let links: usize = links
            .map(|(id, to)| id.len() + to.as_deref().map_or(0, str::len) + 2)
            .sum();
        lines + links
    }

    fn link(&mut self, resource: Resource, link: Link) {
        match self.links.last_mut() {
            Some((last, links)) if *last == resource => links.push(link),
            _ => self.links.push((resource, vec![link])),
        }
    }
}

/// What is recorded of a workflow.
#[derive(Debug, Default)]
pub(crate) struct Recorded {
    pub(crate) lines: Vec<String>,
    pub(crate) links: HashMap<Resource, HashMap<String, String>>,
    pub(crate) key: Option<String>,
}

impl Recorded {
    /// Takes on what a step has added.
    pub(crate) fn take(&mut self, added: Added) {
        self.lines.extend(added.lines);
        for (resource, links) in added.links {
            let known = self.links.entry(resource).or_default();
            for (id, to) in links {
                match to {
                    Some(to) => known.insert(id, to),
                    None => known.remove(&id),
                };
            }
        }
        match added.key {
            Some(key) if key.is_empty() => self.key = None,
            Some(key) => self.key = Some(key),
            None => {}
        }
    }

    /// All links, as a step would add them.
    pub(crate) fn all_links(&self) -> Vec<(Resource, Vec<Link>)> {
        let mut all: Vec<_> = self
            .links
            .iter()
            .filter(|(_, links)| !links.is_empty())
            .map(|(resource, links)| {
                let mut links: Vec<Link> = links
                    .iter()
                    .map(|(id, to)| (id.clone(), Some(to.clone())))
                    .collect();
                links.sort_unstable();
                (*resource, links)
            })
            .collect();
        all.sort_unstable_by_key(|(resource, _)| *resource);
        all
    }
}

/// The transfer waits for what it has appended to be recorded.
pub(crate) type Barrier = oneshot::Sender<()>;

/// The ledger of a workflow while a transfer writes it. Clones are the same.
#[derive(Clone)]
pub(crate) struct Ledger(Arc<Inner>);

struct Inner {
    recorded: Arc<Mutex<Recorded>>,
    /// What is not recorded yet.
    added: Mutex<Added>,
    barriers: mpsc::Sender<Barrier>,
    seal: Arc<Seal>,
    /// What the key is sealed for.
    of: String,
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Ledger {
    pub(crate) fn new(
        recorded: Arc<Mutex<Recorded>>,
        barriers: mpsc::Sender<Barrier>,
        seal: Arc<Seal>,
        of: String,
    ) -> Self {
        Self(Arc::new(Inner {
            recorded,
            added: Mutex::default(),
            barriers,
            seal,
            of,
        }))
    }

    /// What was added since the last time.
    pub(crate) fn added(&self) -> Added {
        std::mem::take(&mut *locked(&self.0.added))
    }

    /// Waits until all that was added is recorded.
    async fn barrier(&self) -> Result<(), Error> {
        let (recorded, waits) = oneshot::channel();
        let asked = self.0.barriers.send(recorded).await;
        let told = match asked {
            Ok(()) => waits.await.is_ok(),
            Err(_) => false,
        };
        match told {
            true => Ok(()),
            // Nothing more may be sent: another worker may have taken over.
            false => Err(Error::new(
                ErrorKind::Interrupted,
                "the worker has lost its connection to the engine",
            )),
        }
    }

    fn set_key(&self, key: String) {
        locked(&self.0.added).key = Some(key);
    }
}

impl JournalStore for Ledger {
    fn name(&self) -> String {
        format!("the journal of {}", self.0.of)
    }

    fn open(&self) -> Stored<'_, Box<dyn JournalSession>> {
        // The engine sees to it that one worker at a time works on an account.
        self.look()
    }

    fn look(&self) -> Stored<'_, Box<dyn JournalSession>> {
        Box::pin(async {
            let session: Box<dyn JournalSession> = Box::new(Session {
                ledger: self.clone(),
                is_read: false,
            });
            Ok(session)
        })
    }

    fn key(&self) -> Stored<'_, Option<Vec<u8>>> {
        Box::pin(async {
            let sealed = locked(&self.0.recorded).key.clone();
            Ok(sealed.and_then(|sealed| self.0.seal.open(&sealed, &self.0.of)))
        })
    }

    fn keep_key<'a>(&'a self, key: &'a [u8]) -> Stored<'a, ()> {
        Box::pin(async {
            let sealed = self.0.seal.seal(key, &self.0.of);
            let sealed = sealed.map_err(|error| Error::new(ErrorKind::Other, error.to_string()))?;
            self.set_key(sealed);
            Ok(())
        })
    }

    fn forget_key(&self) -> Stored<'_, ()> {
        self.set_key(String::new());
        Box::pin(async { Ok(()) })
    }
}

struct Session {
    ledger: Ledger,
    is_read: bool,
}

impl JournalSession for Session {
    fn read(&mut self) -> Stored<'_, Vec<String>> {
        Box::pin(async {
            Ok(match std::mem::replace(&mut self.is_read, true) {
                true => Vec::new(),
                false => locked(&self.ledger.0.recorded).lines.clone(),
            })
        })
    }

    fn append<'a>(&'a mut self, line: &'a str) -> Stored<'a, ()> {
        Box::pin(async {
            let is_much = {
                let mut added = locked(&self.ledger.0.added);
                added.lines.push(line.to_owned());
                added.bytes() >= MANY_BYTES
            };
            match is_much {
                true => self.ledger.barrier().await,
                false => Ok(()),
            }
        })
    }

    fn sync(&mut self) -> Stored<'_, ()> {
        Box::pin(self.ledger.barrier())
    }
}

impl LinkStore for Ledger {
    fn find<'a>(
        &'a self,
        _accounts: &'a str,
        resource: Resource,
        ids: &'a [String],
    ) -> Stored<'a, HashMap<String, String>> {
        // A ledger is of two accounts.
        let recorded = locked(&self.0.recorded);
        let links = recorded.links.get(&resource);
        let found = links.map(|links| {
            let found = ids.iter().filter_map(|id| links.get_key_value(id));
            found.map(|(id, to)| (id.clone(), to.clone())).collect()
        });
        let found = found.unwrap_or_default();
        Box::pin(async { Ok(found) })
    }

    fn keep<'a>(
        &'a self,
        _accounts: &'a str,
        resource: Resource,
        links: &'a [(String, String)],
    ) -> Stored<'a, ()> {
        for (id, to) in links {
            self.change(resource, (id.clone(), Some(to.clone())));
        }
        Box::pin(async { Ok(()) })
    }

    fn forget<'a>(
        &'a self,
        _accounts: &'a str,
        resource: Resource,
        ids: &'a [String],
    ) -> Stored<'a, ()> {
        for id in ids {
            self.change(resource, (id.clone(), None));
        }
        Box::pin(async { Ok(()) })
    }
}

impl Ledger {
    /// A link comes with the next step's outcome, in which the journal tells of its row as well.
    fn change(&self, resource: Resource, link: Link) {
        locked(&self.0.added).link(resource, link.clone());
        let added = Added {
            links: vec![(resource, vec![link])],
            ..Added::default()
        };
        locked(&self.0.recorded).take(added);
    }
}
