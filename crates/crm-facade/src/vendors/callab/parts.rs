//! What the resources have in common.

use crm_callab::v1::types;
use crm_runtime::client::{Error as CallError, ErrorKind as CallErrorKind, ResponseValue};
use crm_runtime::fields::FieldTable;

use crate::adapter::is_mistyped;
use crate::{Error, ErrorKind, FollowUp, Origin, Outcome, Query, Receipt, Result};

/// The filter of lists that come whole.
pub(super) const WORKSPACE: [&str; 1] = ["workspace"];

/// The workspace where none is named.
pub(super) const DEFAULT: &str = "default";

/// The one value of a filter.
pub(super) fn one(query: &mut Query, name: &str) -> Result<Option<String>> {
    match query.filters.remove(name) {
        None => Ok(None),
        Some(mut values) if values.len() == 1 => Ok(values.pop().filter(|value| !value.is_empty())),
        Some(_) => Err(Error::invalid(
            [name],
            format!("the vendor takes one value of `{name}`"),
        )),
    }
}

/// The values of a filter, with commas between them.
pub(super) fn joined(query: &mut Query, name: &str) -> Result<Option<String>> {
    let Some(values) = query.filters.remove(name) else {
        return Ok(None);
    };
    let is_mistyped = |value: &String| value.is_empty() || value.contains(',');
    if values.is_empty() || values.iter().any(is_mistyped) {
        return Err(Error::invalid(
            [name],
            format!("the vendor takes values of `{name}` that hold no comma, and at least one"),
        )
        .with_advice("give the filter once for each value"));
    }
    Ok(Some(values.join(",")))
}

/// What `data` of a response holds for the one id that was asked for.
pub(super) fn data<A: FieldTable, T>(response: &A, data: Option<T>) -> Result<T> {
    let (kind, detail) = match data {
        Some(data) => return Ok(data),
        None if is_mistyped(response, "data") => (
            ErrorKind::Decode,
            "`data` of the response is not as documented",
        ),
        None => (ErrorKind::NotFound, "the response holds no record"),
    };
    Err(Error::new(kind, detail).with_origin(Origin::Vendor))
}

/// The error of a call for one id. That of an unknown id comes with status 200 and words alone.
pub(super) fn of_one_id(error: CallError<types::Error>) -> Error {
    let says_so = |words: &String| words.to_ascii_lowercase().contains("not found");
    let is_missing =
        error.kind() == CallErrorKind::Rejected && error.messages().iter().any(says_so);
    match is_missing {
        true => Error::from(error).with_kind(ErrorKind::NotFound),
        false => error.into(),
    }
}

/// The receipt of a call that was put on record or placed.
pub(super) fn called<I: From<String>>(
    response: ResponseValue<types::CallResponse>,
    follow_up: impl FnOnce(bool) -> FollowUp,
) -> Receipt<I> {
    let receipt = Receipt::new(Outcome::Created).response(&response);
    let mut response = response.into_inner();
    let id = response.data.take().and_then(|call| call.id);
    let id = id.filter(|id| !id.is_empty());
    let has_id = id.is_some();
    receipt
        .id(id)
        .message(response.message.take())
        .follow_up(follow_up(has_id))
}
