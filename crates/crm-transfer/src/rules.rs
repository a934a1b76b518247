//! Which rows can be carried over, and as what.

use crm_facade::{ErrorKind as CallErrorKind, Loss, Reason};

use crate::LISTS;
use crate::key::{self, KeyedHash, KeyedHasher};
use crate::lists::OnLists;
use crate::record::{Known, Transferable};
use crate::report::{Cause, Rejection};
use crate::settings::{Existing, Settings};
use crate::source::Row;
use crate::target::Target;
use crate::words::Setting;

/// Why an id that the source refers to is lost.
pub(crate) const ANOTHERS_ID: &str = "an id of another vendor";

/// A row that can be carried over.
#[derive(Clone)]
pub(crate) struct CheckedRow<R> {
    pub(crate) id: String,
    /// Whether the source gave the id.
    pub(crate) named: bool,
    /// As it is to be written.
    pub(crate) record: R,
    /// The id of the record of the target that it was carried over to before.
    pub(crate) link: Option<String>,
    /// By what it is known, and the hash of that.
    pub(crate) address: Option<(String, KeyedHash)>,
    /// The hash of what making it would send.
    pub(crate) body: KeyedHash,
    /// What is lost on the way, reading and making.
    pub(crate) losses: Vec<Loss>,
    /// Why it can't be made, if it may only change what is there.
    pub(crate) only_change: Option<Rejection>,
    /// The part of it that reading lost.
    reading: usize,
}

impl<R: Transferable> CheckedRow<R> {
    /// A rejection for what the row is known by.
    pub(crate) fn of_key(&self, cause: Cause) -> Rejection {
        let address = self.address.as_ref();
        let field = address.map_or(R::KEY_FIELD, |(key, _)| R::key_field(key));
        Rejection::new(cause).field(field)
    }
}

/// What the judgement of rows rests on.
pub(crate) struct Rules<'a, R> {
    pub(crate) target: &'a Target<R>,
    pub(crate) settings: &'a Settings,
    pub(crate) lists: &'a OnLists,
    pub(crate) hasher: &'a KeyedHasher,
    /// The links of the rows and of what they refer to.
    pub(crate) known: &'a Known,
}

impl<R: Transferable> Rules<'_, R> {
    /// Puts a row into the form in which it is written, or says why it can't be.
    ///
    /// # Errors
    ///
    /// With the row's id and the reason.
    pub(crate) fn judge(&self, row: Row<R>) -> Result<CheckedRow<R>, (String, Rejection)> {
        let named = row.id.is_some();
        let mut id = row.id.unwrap_or_else(|| "without id".to_owned());
        let link = match named {
            true => self.known.get(&(R::RESOURCE, id.clone())).cloned(),
            false => None,
        };
        let mut record = match row.record {
            Ok(record) => record,
            Err(rejection) => return Err((id, rejection)),
        };
        let mut losses = row.losses;
        let (of_references, by_name) = self.adapt(&mut record);
        losses.extend(of_references);
        let reading = losses.len();
        let (prepared, only_change) = match self.target.prepare_create(&record) {
            Ok(prepared) => (prepared, None),
            // What is there already may have what this row lacks.
            Err(error) if self.settings.existing == Existing::Update => {
                match self
                    .target
                    .prepare_update(record.clone().patch(link.is_some()))
                {
                    Ok(prepared) => (prepared, Some(self.rejection(&error))),
                    Err(_) => return Err((id, self.rejection(&error))),
                }
            }
            Err(error) => return Err((id, self.rejection(&error))),
        };
        let body = self.hasher.print(prepared.body.to_string().as_bytes());
        let mut written = by_field(prepared.losses, &record);
        // It is put on them once it is there.
        if self.lists.takes_existing() && written.iter().any(|loss| loss.path == LISTS) {
            written.retain(|loss| loss.path != LISTS);
            record.put_on(&[]);
        }
        // The target has it by its id instead.
        for name in by_name {
            let before = written.len();
            written.retain(|loss| loss.path != name);
            if written.len() < before {
                record.forget_name(name);
            }
        }
        let address = record.key(&written);
        losses.extend(written);
        let address = match address {
            Some(address) if !R::is_key(&address) => {
                return Err((id, Rejection::new(Cause::BadAddress).field(R::KEY_FIELD)));
            }
            Some(address) => {
                let print = self.hasher.key(&R::key_of(&address));
                if !named {
                    id = format!("without id, {}", key::hex(&print.0));
                }
                Some((address, print))
            }
            // Nothing at all would tell it from others, or whom it is to change.
            None if link.is_none()
                && (!self.settings.create_unmatchable || !named || only_change.is_some()) =>
            {
                let no_address = || Rejection::new(R::NO_KEY).field(R::KEY_FIELD);
                return Err((id, only_change.unwrap_or_else(no_address)));
            }
            None => None,
        };
        Ok(CheckedRow {
            id,
            named,
            record,
            link,
            address,
            body,
            losses,
            only_change,
            reading,
        })
    }

    fn rejection(&self, error: &crm_facade::Error) -> Rejection {
        let rejection = Rejection::new(Cause::InvalidInput);
        match error.kind() {
            CallErrorKind::InvalidInput { fields } if *fields == [LISTS] => {
                let lists = Setting::Lists(self.target.crm.vendor());
                let lists = self.settings.words.name(lists);
                rejection
                    .field(LISTS)
                    .detail(format!("{error}, or for all rows with {lists}"))
            }
            CallErrorKind::InvalidInput { fields } if !fields.is_empty() => {
                rejection.field(fields.join(", ")).detail(error.to_string())
            }
            _ => rejection.detail(error.to_string()),
        }
    }

    /// Makes of a row that is to be made one that is to change what is there.
    ///
    /// # Errors
    ///
    /// With the reason, if the target can't take the change.
    pub(crate) fn as_change(&self, judged: &mut CheckedRow<R>) -> Result<(), Rejection> {
        // It is put on them beside the change, and stays on those that it is on.
        if self.lists.takes_existing() {
            judged.record.put_on(&[]);
        }
        let patch = judged.record.clone().patch(judged.link.is_some());
        let prepared = self.target.prepare_update(patch);
        let prepared = prepared.map_err(|error| self.rejection(&error))?;
        judged.losses.truncate(judged.reading);
        let written = by_field(prepared.losses, &judged.record);
        judged.losses.extend(written);
        judged.body = self.hasher.print(prepared.body.to_string().as_bytes());
        Ok(())
    }

    /// Takes out what means nothing at the target: the source's own ids. Those of records that are at
    /// the target become the ids that these have there. Gives what is lost, and the fields whose names
    /// have become ids.
    fn adapt(&self, record: &mut R) -> (Vec<Loss>, Vec<&'static str>) {
        let (mut losses, mut named) = (Vec::new(), Vec::new());
        // It names the row in the report, and no vendor lets it be chosen.
        record.forget_id();
        if !self.settings.keep_ids {
            let by_name = record.by_name();
            for reference in record.references() {
                let ids = reference.ids;
                let name = by_name.iter().find(|name| name.field == reference.field);
                let of_name = name.and_then(|name| {
                    let to = self.known.get(&(name.resource, name.id()))?;
                    Some((name.name, to.clone()))
                });
                let is_known = |id: String| self.known.contains_key(&(reference.resource, id));
                if let Some((name, to)) = of_name.filter(|_| !ids.iter().cloned().any(is_known)) {
                    record.refer(reference.field, vec![to]);
                    named.push(name);
                    continue;
                }
                if ids.is_empty() {
                    continue;
                }
                let known = |id: String| self.known.get(&(reference.resource, id)).cloned();
                let of = ids.len();
                let known: Vec<_> = ids.into_iter().filter_map(known).collect();
                if known.len() < of {
                    losses.push(
                        Loss::of_model(reference.field, Reason::AmbiguousValue).detail(ANOTHERS_ID),
                    );
                }
                record.refer(reference.field, known);
            }
        }
        if !self.lists.is_empty() {
            record.put_on(&self.lists.ids);
        }
        (losses, named)
    }
}

/// Names the fields within the extensions of another vendor.
fn by_field<R: Transferable>(losses: Vec<Loss>, record: &R) -> Vec<Loss> {
    let mut named = Vec::with_capacity(losses.len());
    for loss in losses {
        let vendor = loss.path.strip_prefix("extensions.");
        match vendor.and_then(|vendor| record.extensions().get(vendor)) {
            Some(fields) if !fields.is_empty() => named.extend(fields.keys().map(|field| {
                let mut loss = loss.clone();
                loss.path = format!("{}.{field}", loss.path);
                loss
            })),
            _ => named.push(loss),
        }
    }
    named
}
