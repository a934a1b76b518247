//! Members of lists.

use std::collections::HashMap;

use crm_facade::model::{ContactId, List, ListId, ListKind, ListMember};
use crm_facade::{Crm, Options, Resource, Verb};
use serde::Serialize;
use tokio_util::sync::CancellationToken;

use crate::error::Error;
use crate::lists::{TOGETHER, add};
use crate::observe::Observer;
use crate::record::id_of;
use crate::references::{Wanted, Watch, keys_of};
use crate::source::{BATCH, Row, Source};
use crate::{Linked, Parts, Transfer};

/// What became of the members of lists.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Members {
    /// Lists of the source whose members were read.
    pub lists: u64,
    /// Lists of the source that the target does not have.
    pub missing_lists: u64,
    /// Members that are on the target's lists now, whether they were before or not.
    pub added: u64,
    /// Members whose contact the target does not have, or has more than once.
    pub missing: u64,
}

impl Transfer<List> {
    /// Puts the contacts that are on lists of the source on the lists of the target.
    ///
    /// Lists and contacts are those that were carried over before: by links, lists else by name and
    /// contacts by e-mail address. Nothing is made. A list whose rules choose its members is left out.
    /// What is on a list stays there, so that this can be repeated, and is what a run that was broken
    /// off is resumed by.
    ///
    /// # Errors
    ///
    /// If the source can't tell who is on a list, the target can't put contacts on one, a call fails, or
    /// `stop` is cancelled.
    pub fn members<O: Observer>(
        &self,
        observer: O,
        stop: CancellationToken,
    ) -> impl Future<Output = Result<Members, Error>> + Send + 'static + use<O> {
        let parts = self.0.clone();
        async move { parts.members(&observer, &stop).await }
    }

    /// Rejects what [`members`](Self::members) rejects before any call.
    ///
    /// # Errors
    ///
    /// If the source can't tell who is on a list, or the target can't put contacts on one; with the
    /// reason.
    pub async fn check_members(&self) -> Result<(), Error> {
        let source = self.0.source.lock().await;
        check(&source, &self.0.target.crm).map(|_| ())
    }
}

/// The handle that tells who is on a list. Emulation is allowed for it.
fn check(source: &Source<List>, target: &Crm) -> Result<Crm, Error> {
    let Some(source) = source.crm() else {
        return Err(Error::usage("a file of lists does not tell who is on them"));
    };
    let source = source.allow_emulation(true);
    source.require(Resource::ListMember, Verb::List)?;
    target.require(Resource::ListMember, Verb::Add)?;
    Ok(source)
}

impl Parts<List> {
    async fn members(
        &self,
        observer: &dyn Observer,
        stop: &CancellationToken,
    ) -> Result<Members, Error> {
        let mut source = self.source.lock().await;
        let crm = check(&source, &self.target.crm)?;
        let Some(links) = &self.links else {
            return Err(Error::usage("contacts can't be matched")
                .with_advice("set `Settings::links` or `Settings::find_references`"));
        };
        let carrying = Carrying {
            source: crm,
            target: &self.target.crm,
            links,
            watch: Watch {
                observer,
                stop,
                longest_wait: self.settings.longest_wait,
            },
        };
        let mut members = Members::default();
        source.go_to(None)?;
        loop {
            let batch = source.batch(BATCH, observer, stop).await?;
            carrying.lists(&batch.rows, &mut members).await?;
            if batch.last {
                return Ok(members);
            }
        }
    }
}

struct Carrying<'a> {
    source: Crm,
    target: &'a Crm,
    links: &'a Linked,
    watch: Watch<'a>,
}

impl Carrying<'_> {
    async fn lists(&self, rows: &[Row<List>], members: &mut Members) -> Result<(), Error> {
        let lists = rows.iter().filter_map(|row| row.record.as_ref().ok());
        let lists: Vec<_> = lists
            .filter(|list| list.kind != Some(ListKind::Dynamic))
            .filter_map(|list| Some((id_of(list)?, Some(keys_of(list)))))
            .collect();
        let ids: Vec<_> = lists.iter().map(|(id, _)| id.clone()).collect();
        let mut known = self.links.find(Resource::List, &ids).await?;
        if let Some(references) = self.links.references() {
            let unknown = lists.into_iter().filter(|(id, _)| !known.contains_key(id));
            let unknown = unknown.collect();
            known.extend(references.lists(unknown, self.watch).await?);
        }
        for id in ids {
            match known.get(&id) {
                Some(to) => self.list(&id, to, members).await?,
                None => members.missing_lists += 1,
            }
        }
        Ok(())
    }

    /// Reads who is on a list, and puts them on the other.
    async fn list(&self, id: &str, to: &str, members: &mut Members) -> Result<(), Error> {
        let Some(lists) = self.source.lists() else {
            return Ok(());
        };
        let mut listing = lists.members(ListId::from(id), Options::new())?;
        let mut together: HashMap<String, Option<Vec<String>>> = HashMap::new();
        loop {
            let member = listing.next().await.transpose()?;
            let is_last = member.is_none();
            if let Some(member) = member {
                match wanted(&member.value) {
                    Some((id, keys)) => {
                        together.insert(id, keys);
                    }
                    None => members.missing += 1,
                }
            }
            if together.len() >= TOGETHER || (is_last && !together.is_empty()) {
                self.put(std::mem::take(&mut together), to, members).await?;
            }
            if is_last {
                members.lists += 1;
                return Ok(());
            }
        }
    }

    async fn put(
        &self,
        wanted: HashMap<String, Option<Vec<String>>>,
        list: &str,
        members: &mut Members,
    ) -> Result<(), Error> {
        let ids: Vec<_> = wanted.keys().cloned().collect();
        let mut known = self.links.find(Resource::Contact, &ids).await?;
        if let Some(references) = self.links.references() {
            let unknown = wanted.into_iter().filter(|(id, _)| !known.contains_key(id));
            let unknown = unknown.collect();
            known.extend(references.contacts(unknown, self.watch).await?);
        }
        members.missing += (ids.len() - known.len()) as u64;
        let contacts: Vec<_> = known.into_values().map(ContactId::from).collect();
        let Watch { stop, .. } = self.watch;
        for contacts in contacts.chunks(TOGETHER) {
            if stop.is_cancelled() {
                return Err(Error::interrupted());
            }
            let added = add(self.target, list, contacts, self.watch).await;
            added.map_err(|error| match stop.is_cancelled() {
                true => Error::interrupted(),
                false => error.into(),
            })?;
            members.added += contacts.len() as u64;
        }
        Ok(())
    }
}

/// The contact of a member, with what it is known by where the list tells it.
fn wanted(member: &ListMember) -> Option<Wanted> {
    let contact = member.contact.as_ref();
    let id = member.contact_id().map(|id| id.as_str().to_owned());
    let id = id.or_else(|| contact.and_then(id_of))?;
    let keys = contact.map(keys_of).filter(|keys| !keys.is_empty());
    Some((id, keys))
}
