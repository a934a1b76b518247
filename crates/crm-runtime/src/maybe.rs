//! [`Maybe`]: sets an optional field from an `Option`.

/// Sets an optional field from an `Option`, on any builder or record.
///
/// Setters take a value. Where there may be none, name the setter and hand over the option:
///
/// ```
/// use crm_runtime::{CallOptions, Maybe};
///
/// fn options(trace: Option<&str>) -> CallOptions {
///     CallOptions::new().maybe(trace, |options, trace| options.header("x-trace", trace))
/// }
/// # let _ = (options(None), options(Some("7f")));
/// ```
///
/// Where a setter takes nothing but the value, its path will do: `.maybe(title,
/// Contact::title)`.
pub trait Maybe: Sized {
    /// Sets what `set` sets if there is a value, and nothing if there is none.
    #[must_use]
    fn maybe<V>(self, value: Option<V>, set: impl FnOnce(Self, V) -> Self) -> Self {
        match value {
            Some(value) => set(self, value),
            None => self,
        }
    }
}

impl<T> Maybe for T {}
