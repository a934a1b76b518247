//! What the types of request bodies need.

use serde::{Deserialize, Deserializer};

/// Stands in a builder for a required field that was not given yet. A builder that still has one
/// has no `build`.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Missing;

/// What a builder has for a required field: a value that was given, and not [`Missing`].
///
/// `Field` is a type of the field's name, so that the compiler's message names the field that is
/// missing.
#[diagnostic::on_unimplemented(
    message = "the required field `{Field}` was not given",
    label = "`{Field}` is missing: call the setter of that name before `build`"
)]
pub trait Given<T, Field> {
    /// The value.
    fn given(self) -> T;
}

impl<T, Field> Given<T, Field> for T {
    fn given(self) -> T {
        self
    }
}

/// The strings of a list or iterator of anything that is one, for a setter that takes
/// [`Strings`].
///
/// ```
/// use crm_runtime::client::strings;
///
/// let tags = ["vip", "new"];
/// assert_eq!(strings(tags.iter().filter(|tag| tag.len() == 3)), ["vip", "new"]);
/// ```
pub fn strings<S: AsRef<str>>(items: impl IntoIterator<Item = S>) -> Vec<String> {
    items
        .into_iter()
        .map(|item| item.as_ref().to_owned())
        .collect()
}

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
/// assert_eq!(tags(&["vip"]), tags(&vec!["vip".to_owned()]));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not taken as a list of strings",
    note = "a list of strings is an array of `&str`, a `Vec<String>` or a slice; `strings` makes one of \
            any iterator"
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

impl<S: AsRef<str>> Strings for &[S] {
    fn into_strings(self) -> Vec<String> {
        strings(self)
    }
}

impl<S: AsRef<str>> Strings for &Vec<S> {
    fn into_strings(self) -> Vec<String> {
        strings(self)
    }
}

impl<S: AsRef<str>, const N: usize> Strings for &[S; N] {
    fn into_strings(self) -> Vec<String> {
        strings(self)
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
