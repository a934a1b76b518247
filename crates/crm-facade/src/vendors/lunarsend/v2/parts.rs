//! What the resources have in common.

use crm_runtime::client::ResponseValue;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::API;
use crate::adapter::{self, Page, Pages, Source, Target};
use crate::loss::Loss;
use crate::model::Record;
use crate::{Error, ErrorKind, Mapped, Origin, Outcome, Query, Receipt, Result};

/// Pages are counted from zero. The size is that of a sample; no other is documented.
pub(super) const PAGES: Pages = Pages::numbered(0).default_size(20);

/// What a search looks for; everything, where that is nothing.
#[derive(Clone, Debug, Default)]
pub(super) struct Sought {
    field: Option<String>,
    text: Option<String>,
}

impl Sought {
    /// A text, in whichever fields the vendor looks.
    pub(super) fn text(text: String) -> Result<Self> {
        Ok(Self {
            field: None,
            text: Some(filled("text", text)?),
        })
    }

    pub(super) fn by(&self) -> Option<&str> {
        self.field.as_deref()
    }

    pub(super) fn term(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// The text, if it is looked for in this field.
    pub(super) fn within(&self, field: &str) -> Option<&str> {
        self.term().filter(|_| self.by() == Some(field))
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

/// Number and size of a page, as the typed client takes them.
pub(super) fn place(page: u64, size: Option<usize>) -> (Option<i64>, Option<i64>) {
    let size = size.map(|rows| i64::try_from(rows).unwrap_or(i64::MAX));
    (Some(i64::try_from(page).unwrap_or(i64::MAX)), size)
}

pub(super) fn page<V: Serialize, T: Record>(
    answer: &ResponseValue<V>,
    total: Option<i64>,
    keep_raw: bool,
    read: impl Fn(&mut Source<'_>) -> T,
) -> Page<Mapped<T>> {
    let rows = adapter::rows(answer, "/data").into_iter();
    let page = Page::new(
        rows.map(|row| adapter::read(API.vendor, row, keep_raw, &read))
            .collect(),
    );
    match total.and_then(|total| u64::try_from(total).ok()) {
        Some(total) => page.total(total),
        None => page,
    }
}

/// Every row of a search has the total of all; it is no part of the record.
pub(super) fn leave_total(source: &mut Source<'_>) {
    source.translate("total_count", |total| total.is_number().then_some(()));
}

/// The first result of an answer, if there is one and it is no failure.
fn result<V: Serialize>(answer: &ResponseValue<Vec<V>>) -> Result<Option<Map<String, Value>>> {
    let Some(Value::Object(result)) = adapter::rows(answer, "").into_iter().next() else {
        return Ok(None);
    };
    // Answers of failures alone are found by their mark before.
    let failed = result.get("status").is_some_and(|status| status == "error")
        || result
            .get("success")
            .is_some_and(|success| success == false)
        || result
            .get("error")
            .and_then(Value::as_str)
            .is_some_and(|text| !text.is_empty());
    if failed {
        return Err(Error::new(
            ErrorKind::VendorFault,
            "the vendor answers with success, and its result says that it failed",
        )
        .with_origin(Origin::Vendor)
        .with_advice("look at the `error` of the result with the typed client"));
    }
    Ok(Some(result))
}

/// What an answer holds for the one id that was asked for.
pub(super) fn data<V: Serialize>(answer: &ResponseValue<Vec<V>>) -> Result<Value> {
    result(answer)?
        .and_then(|mut result| result.remove("data"))
        .filter(|data| !data.is_null())
        .ok_or_else(|| {
            Error::new(ErrorKind::NotFound, "the answer holds no record")
                .with_origin(Origin::Vendor)
        })
}

/// The receipt of a write, with the id that stands under `key` in the record of the answer.
pub(super) fn receipt<V: Serialize, I: From<String>>(
    outcome: Outcome,
    answer: &ResponseValue<Vec<V>>,
    key: &str,
) -> Result<Receipt<I>> {
    let result = result(answer)?;
    let id = result
        .as_ref()
        .and_then(|result| result.get("data")?.get(key)?.as_str())
        .filter(|id| !id.is_empty())
        .map(str::to_owned);
    let outcome = match result {
        Some(_) => outcome,
        None => Outcome::Unknown {
            how_to_find_out: "the answer has no result; search for the record".into(),
        },
    };
    Ok(Receipt::new(outcome).id(id).request_id(answer.request_id()))
}

/// Writes a change of the record with this id. `nothing` is the change that changes nothing, which
/// is not sent.
pub(super) fn change<R>(
    patch: &impl Serialize,
    map: impl FnOnce(&mut Target),
    nothing: &R,
) -> Result<(R, Vec<Loss>)>
where
    R: DeserializeOwned + Serialize + PartialEq,
{
    let (body, losses) = adapter::write_without_clearing(API.vendor, patch, map)?;
    if body == *nothing {
        return Err(Error::invalid(
            losses.into_iter().map(|loss| loss.path),
            "nothing of it can be changed at the vendor",
        ));
    }
    Ok((body, losses))
}
