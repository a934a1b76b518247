//! Writes that are made ready without a call.

use std::fmt;

use crm_runtime::BoxFuture;
use serde::Serialize;
use serde_json::Value;

use crate::cost::Cost;
use crate::doubt::Doubt;
use crate::draft::Draft;
use crate::error::{Error, Result};
use crate::loss::Loss;
use crate::personal;
use crate::receipt::{Outcome, Receipt};
use crate::resource::{Resource, Verb};

/// A write that is ready to be sent.
///
/// It tells what would be sent and lost, and the price; nothing has been sent yet. `create` is
/// `prepare_create` and [`send`](Self::send), so that what is told here is what is done.
///
/// ```
/// # async fn example(crm: &crm_facade::Crm) -> crm_facade::Result<()> {
/// use crm_facade::Options;
/// use crm_facade::model::Contact;
///
/// let Some(contacts) = crm.contacts() else { return Ok(()) };
/// let ana = Contact::new().first_name("Ana").emails(["ana@example.com"]);
/// let prepared = contacts.prepare_create(ana, Options::new())?;
/// for loss in &prepared.losses {
///     println!("would be lost: {loss}");
/// }
/// let receipt = prepared.send().await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing has been sent yet"]
#[non_exhaustive]
pub struct Prepared<I> {
    /// The body that would be sent.
    pub body: Value,
    /// Fields that would be lost.
    pub losses: Vec<Loss>,
    /// The price by the vendor's documents, where there is one. It is not what was charged, which
    /// no vendor tells.
    pub cost: Option<Cost>,
    /// What the write rests on that is less than documented.
    pub doubts: Vec<Doubt>,
    /// The permission that the call needs, where the documents name one.
    pub permission: Option<&'static str>,
    /// What it sends of a person.
    sent: Vec<String>,
    pub(crate) changes_nothing: bool,
    /// Whom it is for, in errors.
    pub(crate) of: Option<(&'static str, Resource, Verb)>,
    /// Names vendor, verb and fields in an error of the call, as the handle does.
    pub(crate) name: Option<Name>,
    send: Box<dyn FnOnce() -> BoxFuture<'static, Result<Receipt<I>>> + Send>,
}

pub(crate) type Name = Box<dyn FnOnce(Error) -> Error + Send>;

impl<I> Prepared<I> {
    /// A write of a draft, which `send` carries out. The losses are those of the draft and need not
    /// be in the receipt.
    pub fn new<B, F>(draft: Draft<B>, send: F) -> Self
    where
        B: Serialize + Send + 'static,
        F: FnOnce(B) -> BoxFuture<'static, Result<Receipt<I>>> + Send + 'static,
    {
        let Draft {
            body,
            losses,
            sent,
            changes_nothing,
            ..
        } = draft;
        Self {
            body: serde_json::to_value(&body).unwrap_or_default(),
            losses,
            cost: None,
            doubts: Vec::new(),
            permission: None,
            sent,
            changes_nothing,
            of: None,
            name: None,
            send: Box::new(move || send(body)),
        }
    }

    /// Whether it is a change of which the vendor can write nothing: every given field is among the
    /// losses. It is not sent.
    pub fn changes_nothing(&self) -> bool {
        self.changes_nothing
    }

    /// Rejects what [`send`](Self::send) rejects before any call: a change that
    /// [changes nothing](Self::changes_nothing).
    ///
    /// # Errors
    ///
    /// With kind [`InvalidInput`](crate::ErrorKind::InvalidInput), naming the fields.
    pub fn check(&self) -> Result<()> {
        if !self.changes_nothing {
            return Ok(());
        }
        let error = nothing_changes(&self.losses);
        Err(match self.of {
            Some((vendor, resource, verb)) => error.at(vendor, resource, verb),
            None => error,
        })
    }

    /// Sends it.
    ///
    /// # Errors
    ///
    /// Those of [`check`](Self::check), and those of the call. What the vendor says is shown without
    /// what was sent of a person.
    pub async fn send(self) -> Result<Receipt<I>> {
        self.check()?;
        let mut losses = self.losses;
        let sent = self.sent;
        let mut receipt = match (self.send)().await {
            Ok(receipt) => receipt,
            Err(error) => {
                let error = error.without(sent);
                return Err(match self.name {
                    Some(name) => name(error),
                    None => error,
                });
            }
        };
        if receipt.cost.is_none() {
            receipt.cost = self.cost;
        }
        if receipt.doubts.is_empty() {
            receipt.doubts = self.doubts;
        }
        if let Outcome::Unknown { how_to_find_out } = &mut receipt.outcome {
            *how_to_find_out = personal::masked(how_to_find_out, &sent).into();
        }
        losses.append(&mut receipt.losses);
        receipt.losses = losses;
        Ok(receipt)
    }
}

/// A change that would be a call and change nothing.
fn nothing_changes(losses: &[Loss]) -> Error {
    let fields: Vec<_> = losses.iter().map(|loss| loss.path.clone()).collect();
    let reasons: Vec<_> = losses
        .iter()
        .map(|loss| format!("`{}` {}", loss.path, loss.reason))
        .collect();
    let detail = match reasons.is_empty() {
        true => "no field was given, so nothing would change".to_owned(),
        false => format!("nothing would change: {}", reasons.join(", ")),
    };
    Error::invalid(fields, detail)
}

impl<I> fmt::Debug for Prepared<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Prepared")
            .field("body", &crm_runtime::client::PERSONAL)
            .field("losses", &self.losses)
            .field("cost", &self.cost)
            .field("doubts", &self.doubts)
            .field("permission", &self.permission)
            .finish_non_exhaustive()
    }
}
