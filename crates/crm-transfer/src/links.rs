//! Which record of the target each record of the source was carried over to.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Seek, Write};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crm_facade::Resource;
use fs4::FileExt;
use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::record::{Known, Transferable};
use crate::references::{References, Watch};
use crate::source::Row;
use crate::store::Stored;
use crate::trouble;

/// A place that keeps links: pairs of the id of a record at the source, and that of the record of the
/// target that it was carried over to.
///
/// A transfer asks it before it looks for a record by what it is known by, so that one whose e-mail
/// address has changed at the source updates the same record and makes no second one. A link whose
/// record is gone from the target is reported, as [`Cause::Gone`](crate::Cause::Gone), until
/// [`forget`](Self::forget) takes it out.
///
/// Each link is of two accounts and a resource, and ids of others are never mixed in: `accounts` is a
/// text without secrets that stands for the two, the same in every run. Ids are all that is kept.
pub trait LinkStore: Send + Sync + 'static {
    /// The links of these ids of the source, as far as there are any.
    fn find<'a>(
        &'a self,
        accounts: &'a str,
        resource: Resource,
        ids: &'a [String],
    ) -> Stored<'a, HashMap<String, String>>;

    /// Keeps links, each the id at the source and the id at the target, in place of those that the
    /// ids of the source had. They outlive the process.
    fn keep<'a>(
        &'a self,
        accounts: &'a str,
        resource: Resource,
        links: &'a [(String, String)],
    ) -> Stored<'a, ()>;

    /// Takes the links of these ids of the source out.
    fn forget<'a>(
        &'a self,
        accounts: &'a str,
        resource: Resource,
        ids: &'a [String],
    ) -> Stored<'a, ()>;
}

/// The links of one transfer's accounts, and how else records are found again.
pub(crate) struct Linked {
    kept: Option<Kept>,
    references: Option<References>,
}

/// Links that are kept.
pub(crate) struct Kept {
    pub(crate) store: Arc<dyn LinkStore>,
    pub(crate) accounts: String,
}

impl Linked {
    /// `None` if there is nothing to go by.
    pub(crate) fn new(kept: Option<Kept>, references: Option<References>) -> Option<Self> {
        (kept.is_some() || references.is_some()).then_some(Self { kept, references })
    }

    pub(crate) fn references(&self) -> Option<&References> {
        self.references.as_ref()
    }

    /// The ids at the target of rows and of what they refer to: by links, and else by what source and
    /// target have.
    pub(crate) async fn of<R: Transferable>(
        &self,
        rows: &[Row<R>],
        watch: Watch<'_>,
    ) -> Result<Known, Error> {
        let mut known = self.kept(rows).await?;
        if let Some(references) = &self.references {
            references.add(rows, &mut known, watch).await?;
        }
        Ok(known)
    }

    /// The links of rows and of what they refer to.
    pub(crate) async fn kept<R: Transferable>(&self, rows: &[Row<R>]) -> Result<Known, Error> {
        let mut ids: BTreeMap<Resource, BTreeSet<String>> = BTreeMap::new();
        for row in rows {
            ids.entry(R::RESOURCE).or_default().extend(row.id.clone());
            let record = row.record.as_ref().ok();
            for reference in record.map(R::references).unwrap_or_default() {
                let ids = ids.entry(reference.resource).or_default();
                ids.extend(reference.ids);
            }
        }
        let mut known = Known::new();
        for (resource, ids) in ids {
            let ids: Vec<_> = ids.into_iter().collect();
            let found = self.find(resource, &ids).await?;
            known.extend(found.into_iter().map(|(id, to)| ((resource, id), to)));
        }
        Ok(known)
    }

    /// The links of these ids.
    pub(crate) async fn find(
        &self,
        resource: Resource,
        ids: &[String],
    ) -> Result<HashMap<String, String>, Error> {
        match &self.kept {
            Some(kept) if !ids.is_empty() => kept.store.find(&kept.accounts, resource, ids).await,
            _ => Ok(HashMap::new()),
        }
    }

    pub(crate) async fn keep(&self, resource: Resource, id: &str, to: &str) -> Result<(), Error> {
        let Some(kept) = &self.kept else {
            return Ok(());
        };
        let links = [(id.to_owned(), to.to_owned())];
        kept.store.keep(&kept.accounts, resource, &links).await
    }
}

type Links = HashMap<(String, Resource), HashMap<String, String>>;

/// Links in memory, which are gone with the process. Clones are the same store.
#[derive(Clone, Debug, Default)]
pub struct MemoryLinks(Arc<Mutex<Links>>);

impl MemoryLinks {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    fn links(&self) -> MutexGuard<'_, Links> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn find(
    links: &Links,
    accounts: &str,
    resource: Resource,
    ids: &[String],
) -> HashMap<String, String> {
    let Some(links) = links.get(&(accounts.to_owned(), resource)) else {
        return HashMap::new();
    };
    let found = ids.iter().filter_map(|id| links.get_key_value(id));
    found.map(|(id, to)| (id.clone(), to.clone())).collect()
}

fn change(links: &mut Links, accounts: &str, resource: Resource, id: String, to: Option<String>) {
    let links = links.entry((accounts.to_owned(), resource)).or_default();
    match to {
        Some(to) => links.insert(id, to),
        None => links.remove(&id),
    };
}

impl LinkStore for MemoryLinks {
    fn find<'a>(
        &'a self,
        accounts: &'a str,
        resource: Resource,
        ids: &'a [String],
    ) -> Stored<'a, HashMap<String, String>> {
        Box::pin(async move { Ok(find(&self.links(), accounts, resource, ids)) })
    }

    fn keep<'a>(
        &'a self,
        accounts: &'a str,
        resource: Resource,
        links: &'a [(String, String)],
    ) -> Stored<'a, ()> {
        Box::pin(async move {
            let mut all = self.links();
            for (id, to) in links {
                change(&mut all, accounts, resource, id.clone(), Some(to.clone()));
            }
            Ok(())
        })
    }

    fn forget<'a>(
        &'a self,
        accounts: &'a str,
        resource: Resource,
        ids: &'a [String],
    ) -> Stored<'a, ()> {
        Box::pin(async move {
            let mut all = self.links();
            for id in ids {
                change(&mut all, accounts, resource, id.clone(), None);
            }
            Ok(())
        })
    }
}

/// Links in a file that is only appended to. They are read into memory when it is opened.
#[derive(Debug)]
pub struct FileLinks {
    path: PathBuf,
    inner: Mutex<Inner>,
}

#[derive(Debug)]
struct Inner {
    file: File,
    links: Links,
}

/// A line of the file. `to` is absent where the link was taken out.
#[derive(Deserialize, Serialize)]
struct Line {
    accounts: String,
    resource: Resource,
    id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    to: Option<String>,
}

impl FileLinks {
    /// Opens the file, or makes it. No other process has it open meanwhile.
    ///
    /// # Errors
    ///
    /// If the file can't be used, another process has it open, or a line in it is damaged. A last line
    /// that was not wholly written is cut off.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self, Error> {
        let path = path.into();
        let mut options = OpenOptions::new();
        options.read(true).append(true).create(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options
            .open(&path)
            .map_err(|error| trouble("open", &path, &error))?;
        FileExt::try_lock(&file).map_err(|_| {
            Error::usage(format!(
                "another process has the links {} open",
                path.display()
            ))
            .with_advice("wait until it ends, or keep the links in another file")
        })?;
        let links = read(&path, &mut file)?;
        Ok(Self {
            path,
            inner: Mutex::new(Inner { file, links }),
        })
    }

    fn write(&self, lines: impl Iterator<Item = Line>) -> Result<(), Error> {
        let mut inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        let Inner { file, links } = &mut *inner;
        let mut text = String::new();
        let mut changes = Vec::new();
        for line in lines {
            let of = (line.accounts.clone(), line.resource);
            let known = links.get(&of).and_then(|links| links.get(&line.id));
            if known == line.to.as_ref() {
                continue;
            }
            let json = serde_json::to_string(&line)
                .map_err(|error| Error::usage(format!("the line of a link: {error}")))?;
            text.push_str(&format!(
                "{:08x} {json}\n",
                crate::store::checksum(&json, 0)
            ));
            changes.push(line);
        }
        if changes.is_empty() {
            return Ok(());
        }
        file.write_all(text.as_bytes())
            .and_then(|()| file.sync_data())
            .map_err(|error| trouble("write", &self.path, &error))?;
        for Line {
            accounts,
            resource,
            id,
            to,
        } in changes
        {
            change(links, &accounts, resource, id, to);
        }
        Ok(())
    }
}

fn read(path: &std::path::Path, file: &mut File) -> Result<Links, Error> {
    let io = |error: std::io::Error| trouble("read", path, &error);
    file.rewind().map_err(io)?;
    let (mut links, mut good, mut number) = (Links::new(), 0_u64, 0_u64);
    let mut lines = BufReader::new(&*file);
    let mut line = Vec::new();
    loop {
        line.clear();
        let length = lines.read_until(b'\n', &mut line).map_err(io)?;
        number += 1;
        if length == 0 {
            return Ok(links);
        }
        match crate::store::text_of(&line, 0).map(|(text, _)| serde_json::from_str::<Line>(text)) {
            Some(Ok(line)) => change(&mut links, &line.accounts, line.resource, line.id, line.to),
            // It was not wholly written, and what it tells of is found again.
            None if !line.ends_with(b"\n") && number > 1 => {
                file.set_len(good).map_err(io)?;
                return Ok(links);
            }
            _ => {
                return Err(Error::configuration(format!(
                    "{} holds no links, or line {number} of it is damaged",
                    path.display()
                ))
                .with_advice("keep the links in another file; records are found again"));
            }
        }
        good += length as u64;
    }
}

impl LinkStore for FileLinks {
    fn find<'a>(
        &'a self,
        accounts: &'a str,
        resource: Resource,
        ids: &'a [String],
    ) -> Stored<'a, HashMap<String, String>> {
        Box::pin(async move {
            let inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
            Ok(find(&inner.links, accounts, resource, ids))
        })
    }

    fn keep<'a>(
        &'a self,
        accounts: &'a str,
        resource: Resource,
        links: &'a [(String, String)],
    ) -> Stored<'a, ()> {
        Box::pin(async move {
            self.write(links.iter().map(|(id, to)| Line {
                accounts: accounts.to_owned(),
                resource,
                id: id.clone(),
                to: Some(to.clone()),
            }))
        })
    }

    fn forget<'a>(
        &'a self,
        accounts: &'a str,
        resource: Resource,
        ids: &'a [String],
    ) -> Stored<'a, ()> {
        Box::pin(async move {
            self.write(ids.iter().map(|id| Line {
                accounts: accounts.to_owned(),
                resource,
                id: id.clone(),
                to: None,
            }))
        })
    }
}
