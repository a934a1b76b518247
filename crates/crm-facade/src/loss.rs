//! What a mapping could not carry.

use std::borrow::Cow;
use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::cost::Cost;

/// A field that could not be carried from one side to the other.
#[derive(Clone, Debug, Deserialize, Eq, Hash, JsonSchema, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Loss {
    /// Which side's field it is.
    pub side: Side,
    /// The field: `phoneNumbers[0].extension`.
    pub path: String,
    /// Why it could not be carried.
    pub reason: Reason,
    /// More of it, without personal data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<Cow<'static, str>>,
}

impl Loss {
    /// A loss of a vendor's field.
    pub fn of_vendor(path: impl Into<String>, reason: Reason) -> Self {
        Self {
            side: Side::Vendor,
            path: path.into(),
            reason,
            detail: None,
        }
    }

    /// A loss of a field of the model.
    pub fn of_model(path: impl Into<String>, reason: Reason) -> Self {
        Self {
            side: Side::Model,
            ..Self::of_vendor(path, reason)
        }
    }

    /// Says more. The text must hold no personal data.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<Cow<'static, str>>) -> Self {
        self.detail = Some(detail.into());
        self
    }
}

impl fmt::Display for Loss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let side = match self.side {
            Side::Vendor => "the vendor's ",
            Side::Model => "",
        };
        write!(f, "{side}`{}` {}", self.path, self.reason)?;
        if let Some(detail) = &self.detail {
            write!(f, ": {detail}")?;
        }
        Ok(())
    }
}

/// Which side a lost field belongs to.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The vendor's record, when it was read, or what is left of it when it was written.
    Vendor,
    /// The common model, when it was written.
    Model,
}

/// Why a field could not be carried.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Reason {
    /// The model has no place for it.
    NotInModel,
    /// The vendor has it, but does not let it be written.
    NotWritable,
    /// The vendor does not support it.
    NotSupportedByVendor,
    /// The vendor takes fewer, or less, than there is.
    Truncated,
    /// It has more than one meaning, or none that is known.
    AmbiguousValue,
    /// It is not of the documented type.
    UnexpectedType,
    /// It stays as it is at the vendor, though what it is a part of was set as a whole.
    Kept,
    /// The record has it, and the row of the list that was read has not; see [`Mapped::lacks`].
    NotInRow,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotInModel => "has no place in the model",
            Self::NotWritable => "can't be written",
            Self::NotSupportedByVendor => "is not supported by the vendor",
            Self::Truncated => "is more than the vendor takes",
            Self::AmbiguousValue => "has no clear meaning",
            Self::UnexpectedType => "is not of the documented type",
            Self::Kept => "stays as it is",
            Self::NotInRow => "is not in the rows of the list",
        })
    }
}

/// A value of the model, and what was lost on the way to it.
#[derive(Clone, Deserialize, JsonSchema, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Mapped<T> {
    /// The value.
    pub value: T,
    /// What could not be carried. What is kept in `extensions` is not lost.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub losses: Vec<Loss>,
    /// The vendor's record as it came, if [`Options::keep_raw`](crate::Options::keep_raw) asked
    /// for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raw: Option<Value>,
    /// The price by the vendor's documents, where there is one. It is not what was charged, which
    /// no vendor tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<Cost>,
    /// Fields that the vendor has and that this row of a list has not: it is a partial record. Empty
    /// for a whole one.
    #[serde(skip_deserializing, skip_serializing_if = "<[_]>::is_empty")]
    pub lacks: &'static [&'static str],
    /// What of the raw record is said in other words.
    #[serde(skip)]
    pub(crate) translated: Translated,
}

/// Paths, which are no part of what a value is.
#[derive(Clone, Debug, Default)]
pub(crate) struct Translated(pub(crate) Vec<String>);

impl PartialEq for Translated {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<T> Mapped<T> {
    /// A value without losses.
    pub fn new(value: T) -> Self {
        Self {
            value,
            losses: Vec::new(),
            raw: None,
            cost: None,
            lacks: &[],
            translated: Translated::default(),
        }
    }

    /// Changes the value and keeps the rest.
    pub fn map<U>(self, map: impl FnOnce(T) -> U) -> Mapped<U> {
        Mapped {
            value: map(self.value),
            losses: self.losses,
            raw: self.raw,
            cost: self.cost,
            lacks: self.lacks,
            translated: self.translated,
        }
    }

    /// Whether it is a row of a list that lacks fields which the vendor has.
    pub fn is_partial(&self) -> bool {
        !self.lacks.is_empty()
    }

    /// Whether nothing was lost.
    pub fn is_lossless(&self) -> bool {
        self.losses.is_empty()
    }
}

impl<T: fmt::Debug> fmt::Debug for Mapped<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Mapped");
        debug.field("value", &self.value);
        debug.field("losses", &self.losses);
        if self.raw.is_some() {
            debug.field("raw", &crm_runtime::client::PERSONAL);
        }
        debug.finish_non_exhaustive()
    }
}
