//! Constant values, and limits on values of requests.

use serde::{Deserialize, Serialize};

use crate::{Str, read};

/// A constant JSON value.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Literal {
    /// `true` or `false`.
    Bool(bool),
    /// An integer.
    Integer(i64),
    /// A string.
    String(#[serde(deserialize_with = "read::text")] Str),
}

/// A documented limit on a value, checked before anything is sent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Check {
    /// Where the value stands.
    pub target: CheckTarget,
    /// What is demanded of it.
    pub rule: Rule,
}

/// Where a checked value stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum CheckTarget {
    /// At a JSON pointer in the body; `*` stands for each element of a list.
    Body(&'static str),
    /// In the query parameter of that name.
    Query(&'static str),
}

/// What is demanded of a value that is there. An absent value passes, but for
/// [`Rule::AnyOfFields`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Rule {
    /// At least one of these fields of the object is there; null, which clears it, counts.
    AnyOfFields(&'static [&'static str]),
    /// One of these integers.
    OneOf(&'static [i64]),
    /// A number within these bounds, both included.
    Range {
        /// Least value.
        min: Option<f64>,
        /// Largest value.
        max: Option<f64>,
    },
    /// A list of so many elements.
    Items {
        /// Least number.
        min: Option<usize>,
        /// Largest number.
        max: Option<usize>,
    },
    /// A string of so many characters.
    Length {
        /// Least number.
        min: Option<usize>,
        /// Largest number.
        max: Option<usize>,
    },
    /// A day, `YYYY-MM-DD`.
    Date,
    /// A time: RFC 3339, or another form in which vendors write one.
    DateTime,
}
