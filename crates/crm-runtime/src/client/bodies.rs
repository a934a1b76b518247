//! What the types of request bodies need.

use serde::{Deserialize, Deserializer};

/// Stands in a builder for a required field that was not given yet. A builder that still has one
/// has no `build`.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Missing;

/// A list of strings, as the setter of a request's field takes it.
///
/// Each kind of list has one type that its elements can be, so that `[]` and `vec![]` need no
/// annotation.
///
/// ```
/// use crm_runtime::client::Strings;
///
/// fn tags(tags: impl Strings) -> Vec<String> {
///     tags.into_strings()
/// }
/// assert_eq!(tags(["vip", "new"]), tags(vec!["vip".to_owned(), "new".to_owned()]));
/// assert_eq!(tags([]), tags(vec![]));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not taken as a list of strings",
    note = "a list of strings is an array of `&str`, a `Vec<String>` or a `&[String]`"
)]
pub trait Strings {
    /// The strings.
    fn into_strings(self) -> Vec<String>;
}

impl<const N: usize> Strings for [&str; N] {
    fn into_strings(self) -> Vec<String> {
        self.map(str::to_owned).into()
    }
}

impl Strings for Vec<String> {
    fn into_strings(self) -> Vec<String> {
        self
    }
}

impl Strings for &[String] {
    fn into_strings(self) -> Vec<String> {
        self.to_vec()
    }
}

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
