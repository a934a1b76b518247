//! What a transfer has written, row by row.

use std::fmt;

use serde::Serialize;
use serde_json::Value;

/// A record that was created or updated at the target, as
/// [`Observer::written`](crate::Observer::written) is told.
///
/// Its values are personal; `Debug` does not show them. With them, what was written can be undone.
#[derive(Clone, Serialize)]
#[non_exhaustive]
pub struct Written {
    /// The row's id at the source, or its line in the file.
    pub row: String,
    /// Whether an existing record was changed.
    pub is_update: bool,
    /// The id at the target, where it is known.
    pub id: Option<String>,
    /// What was written.
    pub after: Value,
    /// The record before, where it was read; see [`Settings::keep_before`](crate::Settings::keep_before).
    pub before: Option<Value>,
}

impl fmt::Debug for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Written")
            .field("row", &self.row)
            .field("is_update", &self.is_update)
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn debug_shows_no_values() {
        let written = Written {
            row: "7".to_owned(),
            is_update: true,
            id: None,
            after: json!({"first_name": "Ada"}),
            before: Some(json!({"first_name": "Grace"})),
        };
        let shown = format!("{written:?}");
        assert!(
            !shown.contains("Ada") && !shown.contains("Grace"),
            "{shown}"
        );
    }
}
