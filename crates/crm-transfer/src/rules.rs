//! Which rows can be carried over, and as what.

use crm_facade::model::{Contact, Email};
use crm_facade::{ErrorKind as CallErrorKind, Loss, Reason};

use super::key::{self, Keeper, Print};
use super::report::{Cause, Refusal};
use super::settings::{Existing, Settings};
use super::source::Row;
use super::target::{Target, patch};

/// A row that can be carried over.
#[derive(Clone)]
pub(crate) struct Judged {
    pub(crate) id: String,
    /// Whether the source gave the id.
    pub(crate) named: bool,
    /// As it is to be written.
    pub(crate) contact: Contact,
    /// By what it is known, and the hash of that.
    pub(crate) address: Option<(String, Print)>,
    /// The hash of what making it would send.
    pub(crate) body: Print,
    /// What is lost on the way, reading and making.
    pub(crate) losses: Vec<Loss>,
    /// Why it can't be made, if it may only change what is there.
    pub(crate) only_change: Option<Refusal>,
    /// The part of it that reading lost.
    reading: usize,
}

/// What the judgement of rows rests on.
pub(crate) struct Rules<'a> {
    pub(crate) target: &'a Target,
    pub(crate) settings: &'a Settings,
    pub(crate) keeper: &'a Keeper,
}

impl Rules<'_> {
    /// Puts a row into the form in which it is written, or says why it can't be.
    ///
    /// # Errors
    ///
    /// With the row's id and the reason.
    pub(crate) fn judge(&self, row: Row) -> Result<Judged, (String, Refusal)> {
        let named = row.id.is_some();
        let mut id = row.id.unwrap_or_else(|| "without id".to_owned());
        let mut contact = match row.contact {
            Ok(contact) => contact,
            Err(refusal) => return Err((id, refusal)),
        };
        let mut losses = row.losses;
        losses.extend(self.adapt(&mut contact));
        let reading = losses.len();
        let (prepared, only_change) = match self.target.prepare_create(&contact) {
            Ok(prepared) => (prepared, None),
            // What is there already may have what this row lacks.
            Err(error) if self.settings.existing == Existing::Update => {
                match self.target.prepare_update(&patch(&contact)) {
                    Ok(prepared) => (prepared, Some(refusal(&error))),
                    Err(_) => return Err((id, refusal(&error))),
                }
            }
            Err(error) => return Err((id, refusal(&error))),
        };
        let body = self.keeper.print(prepared.body.to_string().as_bytes());
        let written = by_field(prepared.losses, &contact);
        let address = key::address(&contact, &written);
        losses.extend(written);
        let address = match address {
            Some(address) if !Email::is_address(&address) => {
                return Err((id, Refusal::new(Cause::BadAddress).field("emails")));
            }
            Some(address) => {
                let print = self.keeper.address(&address);
                if !named {
                    id = format!("without id, {}", key::hex(&print.0));
                }
                Some((address, print))
            }
            // Nothing at all would tell it from others, or whom it is to change.
            None if !self.settings.unmatched || !named || only_change.is_some() => {
                let no_address = || Refusal::new(Cause::NoAddress).field("emails");
                return Err((id, only_change.unwrap_or_else(no_address)));
            }
            None => None,
        };
        Ok(Judged {
            id,
            named,
            contact,
            address,
            body,
            losses,
            only_change,
            reading,
        })
    }

    /// Makes of a row that is to be made one that is to change what is there.
    ///
    /// # Errors
    ///
    /// With the reason, if the target can't take the change.
    pub(crate) fn as_change(&self, judged: &mut Judged) -> Result<(), Refusal> {
        let patch = patch(&judged.contact);
        let prepared = self.target.prepare_update(&patch);
        let prepared = prepared.map_err(|error| refusal(&error))?;
        judged.losses.truncate(judged.reading);
        let written = by_field(prepared.losses, &judged.contact);
        judged.losses.extend(written);
        judged.body = self.keeper.print(prepared.body.to_string().as_bytes());
        Ok(())
    }

    /// Takes out what means nothing at the target: the source's own ids.
    fn adapt(&self, contact: &mut Contact) -> Vec<Loss> {
        let mut losses = Vec::new();
        // It names the row in the report, and no vendor lets it be chosen.
        contact.id = None;
        if !self.settings.keep_ids {
            let mut lose = |field: &str, there: bool| {
                if there {
                    losses.push(
                        Loss::of_model(field, Reason::AmbiguousValue)
                            .detail("an id of another vendor"),
                    );
                }
            };
            lose("owner_id", contact.owner_id.take().is_some());
            lose("company_id", contact.company_id.take().is_some());
            lose(
                "list_ids",
                !std::mem::take(&mut contact.list_ids).is_empty(),
            );
            let status = contact.lead_status.as_mut();
            let status = status.and_then(|status| status.id.take());
            lose("lead_status.id", status.is_some());
        }
        if !self.settings.lists.is_empty() {
            contact.list_ids = self
                .settings
                .lists
                .iter()
                .map(|id| id.as_str().into())
                .collect();
        }
        losses
    }
}

/// Names the fields within the extensions of another vendor.
fn by_field(losses: Vec<Loss>, contact: &Contact) -> Vec<Loss> {
    let mut named = Vec::with_capacity(losses.len());
    for loss in losses {
        let vendor = loss.path.strip_prefix("extensions.");
        match vendor.and_then(|vendor| contact.extensions.get(vendor)) {
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

fn refusal(error: &crm_facade::Error) -> Refusal {
    let refusal = Refusal::new(Cause::InvalidInput).detail(error.to_string());
    match error.kind() {
        CallErrorKind::InvalidInput { fields } if !fields.is_empty() => {
            refusal.field(fields.join(", "))
        }
        _ => refusal,
    }
}
