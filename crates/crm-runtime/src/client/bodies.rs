//! What the types of request bodies need.

use serde::{Deserialize, Deserializer};

/// Stands in a builder for a required field that was not given yet. A builder that still has one
/// has no `build`.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Missing;

/// Reads a field that is there, so that null is told apart from absent: absent is `None` by the
/// field's default, null is a value of its own.
///
/// # Errors
///
/// When the value is not of the field's type.
#[doc(hidden)]
pub fn present<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    T::deserialize(deserializer).map(Some)
}
