//! What the resources have in common.

use crm_lunarsend::v2::types::{self, ResultStatus};
use crm_runtime::client::ResponseValue;
use crm_runtime::fields::FieldTable;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::API;
use crate::adapter::{self, Draft, Writing, draft_patch_without_clearing, is_mistyped};
use crate::model::{Email, Phone};
use crate::{Error, ErrorKind, Origin, Outcome, Query, Receipt, Result};

/// What a search looks for; everything, where that is nothing.
#[derive(Clone, Debug, Default)]
pub(super) struct Sought {
    field: Option<String>,
    text: Option<String>,
}

impl Sought {
    /// A string, in whichever fields the vendor looks.
    pub(super) fn text(text: String) -> Result<Self> {
        Ok(Self {
            field: None,
            text: Some(filled("text", text)?),
        })
    }

    /// The field and the text, as parameters.
    pub(super) fn into_parts(self) -> (Option<String>, Option<String>) {
        (self.field, self.text)
    }

    /// The text, if it is looked for in this field.
    pub(super) fn within(&self, field: &str) -> Option<&str> {
        let is_it = self.field.as_deref() == Some(field);
        self.text.as_deref().filter(|_| is_it)
    }
}

impl TryFrom<Query> for Sought {
    type Error = Error;

    fn try_from(query: Query) -> Result<Self> {
        let mut filters = query.filters.into_iter();
        match (query.text, filters.next(), filters.next()) {
            (None, None, _) => Ok(Self::default()),
            (Some(text), None, _) => Self::text(text),
            (None, Some((field, mut values)), None) if values.len() == 1 => Ok(Self {
                text: Some(filled(&field, values.remove(0))?),
                field: Some(field),
            }),
            _ => Err(Error::new(
                ErrorKind::Unsupported,
                "the vendor looks for one text at a time, in one field or in any",
            )
            .with_advice("ask with a text alone, or with one filter of one value")),
        }
    }
}

fn filled(field: &str, text: String) -> Result<String> {
    if text.is_empty() {
        return Err(Error::invalid([field], "there is no text to look for"));
    }
    Ok(text)
}

/// Without an id, who knows what would be given or changed.
pub(super) fn known<'a>(field: &str, id: &'a (impl AsRef<str> + ?Sized)) -> Result<&'a str> {
    match id.as_ref() {
        "" => Err(Error::invalid([field], "the id is empty")),
        id => Ok(id),
    }
}

pub(super) fn emails(from: &mut Option<String>) -> Vec<Email> {
    let address = adapter::filled(from);
    address.map(Email::new).into_iter().collect()
}

pub(super) fn phone_numbers(from: &mut Option<String>) -> Vec<Phone> {
    let number = adapter::filled(from);
    number.map(Phone::new).into_iter().collect()
}

/// What the result for one id says, whatever it holds.
pub(super) struct ItemResult<D> {
    failed: bool,
    data: Option<D>,
    /// Whether there are data that are not as documented.
    is_mistyped: bool,
}

impl<D> ItemResult<D> {
    fn new(
        result: &impl FieldTable,
        status: Option<&ResultStatus>,
        success: Option<bool>,
        error: Option<&str>,
        data: Option<D>,
    ) -> Self {
        Self {
            failed: status == Some(&ResultStatus::Error)
                || success == Some(false)
                || error.is_some_and(|text| !text.is_empty()),
            data,
            is_mistyped: is_mistyped(result, "data"),
        }
    }
}

/// A result for one id. The documents have one type for each kind of record.
pub(super) trait IntoItemResult {
    type Data;

    fn item_result(self) -> ItemResult<Self::Data>;
}

impl IntoItemResult for types::ContactResult {
    type Data = types::Contact;

    fn item_result(mut self) -> ItemResult<Self::Data> {
        let data = self.data.take();
        let (status, error) = (self.status.as_ref(), self.error.as_deref());
        ItemResult::new(&self, status, self.success, error, data)
    }
}

impl IntoItemResult for types::ContactTagsResult {
    type Data = Vec<types::ContactTag>;

    fn item_result(mut self) -> ItemResult<Self::Data> {
        let data = self.data.take();
        let (status, error) = (self.status.as_ref(), self.error.as_deref());
        ItemResult::new(&self, status, self.success, error, data)
    }
}

impl IntoItemResult for types::DealResult {
    type Data = types::Deal;

    fn item_result(mut self) -> ItemResult<Self::Data> {
        let data = self.data.take();
        let (status, error) = (self.status.as_ref(), self.error.as_deref());
        ItemResult::new(&self, status, self.success, error, data)
    }
}

impl IntoItemResult for types::TagResult {
    type Data = types::Tag;

    fn item_result(mut self) -> ItemResult<Self::Data> {
        let data = self.data.take();
        let (status, error) = (self.status.as_ref(), self.error.as_deref());
        ItemResult::new(&self, status, self.success, error, data)
    }
}

impl IntoItemResult for types::TagLinkResult {
    type Data = types::TagLink;

    fn item_result(mut self) -> ItemResult<Self::Data> {
        let data = self.data.take();
        let (status, error) = (self.status.as_ref(), self.error.as_deref());
        ItemResult::new(&self, status, self.success, error, data)
    }
}

/// The first result of a response, if there is one and it is no failure.
fn result<R: IntoItemResult>(results: Vec<R>) -> Result<Option<ItemResult<R::Data>>> {
    let result = results.into_iter().next().map(IntoItemResult::item_result);
    // Responses of failures alone are found by their mark before.
    if result.as_ref().is_some_and(|result| result.failed) {
        return Err(Error::new(
            ErrorKind::VendorFault,
            "the vendor responds with success, and its result says that it failed",
        )
        .with_origin(Origin::Vendor)
        .with_advice("look at the `error` of the result with the typed client"));
    }
    Ok(result)
}

/// What a response holds for the one id that was asked for.
pub(super) fn data<R: IntoItemResult>(response: ResponseValue<Vec<R>>) -> Result<R::Data> {
    let (kind, detail) = match result(response.into_inner())? {
        Some(ItemResult {
            data: Some(data), ..
        }) => return Ok(data),
        Some(ItemResult {
            is_mistyped: true, ..
        }) => (
            ErrorKind::Decode,
            "`data` of the response is not as documented",
        ),
        _ => (ErrorKind::NotFound, "the response holds no record"),
    };
    Err(Error::new(kind, detail).with_origin(Origin::Vendor))
}

/// The receipt of a write. `id` gives the id that is in the record of the response.
pub(super) fn receipt<R: IntoItemResult, I: From<String>>(
    outcome: Outcome,
    response: ResponseValue<Vec<R>>,
    id: impl FnOnce(R::Data) -> Option<String>,
) -> Result<Receipt<I>> {
    // A success without a body is one of which the vendor tells no more.
    let is_empty = response
        .raw()
        .is_some_and(|raw| raw.trim_ascii().is_empty());
    let receipt = Receipt::new(outcome).response(&response);
    Ok(match result(response.into_inner())? {
        Some(result) => receipt.id(result.data.and_then(id).filter(|id| !id.is_empty())),
        None if is_empty => receipt,
        None => Receipt {
            outcome: Outcome::Unknown {
                how_to_find_out: "the response has no result; search for the record".into(),
            },
            ..receipt
        },
    })
}

/// Writes a change of the record with this id. `nothing` is the change that changes nothing, which
/// is not sent.
pub(super) fn change<P, B>(
    patch: P,
    map: impl FnOnce(&mut Writing<P>) -> B,
    nothing: &B,
) -> Result<Draft<B>>
where
    P: Serialize + DeserializeOwned,
    B: Serialize + DeserializeOwned + PartialEq,
{
    let draft = draft_patch_without_clearing(API.vendor, patch, map)?;
    if draft.body == *nothing {
        return Err(Error::invalid(
            draft.losses.into_iter().map(|loss| loss.path),
            "nothing of it can be changed at the vendor",
        ));
    }
    Ok(draft)
}
