//! What was lost and rejected, row by row in a file and by field in numbers.

mod file;
mod reasons;

use std::collections::BTreeMap;

use crm_facade::{Loss, Side};
use serde::{Deserialize, Serialize};

pub(crate) use file::{Report, check, try_out};
#[cfg(feature = "files")]
pub(crate) use file::{is_apart, rejected};
pub(crate) use reasons::Reasons;
pub use reasons::Rejected;

/// Why a row is not carried over.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Cause {
    /// The source's row can't be read.
    Unreadable,
    /// It has no e-mail address to be known by.
    NoAddress,
    /// It has nothing to be known by.
    NoKey,
    /// Its e-mail address can't be one.
    BadAddress,
    /// A row before it has the same match key, such as the e-mail address.
    Double,
    /// It lacks what the target needs, or is more than the target takes.
    InvalidInput,
    /// More than one record of the target has its match key.
    Ambiguous,
    /// The target could not be asked for its match key.
    NotLookedUp,
    /// The target rejected it.
    // Journals and reports of before have the older name.
    #[serde(alias = "refused")]
    Rejected,
    /// The record that it was carried over to is gone from the target.
    Gone,
}

impl Cause {
    /// The cause in a person's words.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Unreadable => "can't be read",
            Self::NoAddress => "no e-mail address to be known by",
            Self::NoKey => "nothing to be known by",
            Self::BadAddress => "the e-mail address can't be one",
            Self::Double => "a row before it is of the same record",
            Self::InvalidInput => "lacks what the target needs, or is more than it takes",
            Self::Ambiguous => "more than one record of the target matches it",
            Self::NotLookedUp => "could not be looked up at the target, and was not written",
            Self::Rejected => "rejected by the target",
            Self::Gone => "the record that it was carried over to is gone from the target",
        }
    }
}

/// Why a row is not carried over, and more of it without personal data.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Rejection {
    /// Why.
    pub cause: Cause,
    /// The field at fault.
    pub field: Option<String>,
    /// More of it.
    pub detail: Option<String>,
}

impl Rejection {
    pub(crate) fn new(cause: Cause) -> Self {
        Self {
            cause,
            field: None,
            detail: None,
        }
    }

    pub(crate) fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    pub(crate) fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }
}

impl std::fmt::Display for Rejection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let key = self.field.as_deref().map(|field| match field {
            "emails" => "e-mail address",
            field => field,
        });
        match (self.cause, key) {
            (Cause::Double, Some(key)) => write!(f, "a row before it has the same {key}"),
            (Cause::Ambiguous, Some(key)) => {
                write!(f, "more than one record of the target has its {key}")
            }
            (cause, _) => f.write_str(cause.words()),
        }?;
        match (&self.detail, &self.field, self.cause) {
            (Some(detail), ..) => write!(f, ": {detail}"),
            // The others say what they are about.
            (None, Some(field), Cause::InvalidInput | Cause::Rejected) => write!(f, ": `{field}`"),
            (None, ..) => Ok(()),
        }
    }
}

/// A row of which nothing tells whether it was carried over, with what a person needs to find out.
/// Holds no personal data.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Uncertain {
    /// The row's id at the source, or its line in the file.
    pub row: String,
    /// Vendor and generation that it was written to.
    pub target: String,
    /// The vendor's operation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// When the doubt arose, by RFC 3339.
    pub at: String,
    /// The id that the vendor gave the request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// What came back.
    pub detail: String,
    /// What looking for it told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub looked: Option<String>,
}

impl std::fmt::Display for Uncertain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "row {}: {}", self.row, self.target)?;
        if let Some(operation) = &self.operation {
            write!(f, " {operation}")?;
        }
        write!(f, " at {}", self.at)?;
        if let Some(id) = &self.request_id {
            write!(f, ", request id {id}")?;
        }
        write!(f, ": {}", self.detail)?;
        match &self.looked {
            Some(looked) => write!(f, "; {looked}"),
            None => Ok(()),
        }
    }
}

/// How many rows lose a field.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Losses(BTreeMap<String, u64>);

impl Losses {
    pub(crate) fn add(&mut self, losses: &[Loss]) {
        let mut fields: Vec<_> = losses.iter().map(name).collect();
        fields.sort_unstable();
        fields.dedup();
        for field in fields {
            *self.0.entry(field).or_default() += 1;
        }
    }

    /// Whether nothing is lost.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each field with why it is lost, such as `` `score` can't be written``, and of
    /// how many rows.
    pub fn iter(&self) -> impl Iterator<Item = (&str, u64)> {
        self.0.iter().map(|(field, rows)| (field.as_str(), *rows))
    }
}

/// A loss as a field, without the place in a list.
fn name(loss: &Loss) -> String {
    let side = match loss.side {
        Side::Vendor => "the source's ",
        Side::Model => "",
    };
    format!("{side}`{}` {}", general(&loss.path), loss.reason)
}

/// `emails[1].address` as `emails[].address`.
fn general(path: &str) -> String {
    let mut rest = path;
    let mut general = String::with_capacity(path.len());
    while let Some((before, after)) = rest.split_once('[') {
        let Some((place, after)) = after.split_once(']') else {
            break;
        };
        general.push_str(before);
        match place.bytes().all(|byte| byte.is_ascii_digit()) {
            true => general.push_str("[]"),
            false => general.push_str(&format!("[{place}]")),
        }
        rest = after;
    }
    general + rest
}

#[cfg(test)]
mod tests {
    use crm_facade::Reason;

    use super::*;

    #[test]
    fn losses_are_counted_by_field_and_once_a_row() {
        let mut losses = Losses::default();
        let of = |path: &str| Loss::of_model(path, Reason::Truncated);
        losses.add(&[of("emails[1]"), of("emails[2]"), of("score")]);
        losses.add(&[of("emails[1]")]);
        let counted: Vec<_> = losses.iter().collect();
        assert_eq!(
            counted,
            [
                ("`emails[]` is more than the vendor takes", 2),
                ("`score` is more than the vendor takes", 1),
            ]
        );
    }
}
