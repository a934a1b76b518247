//! Names of columns in files of lists.

use super::Table;

/// Words before a name that say what the row is.
pub(super) const NOUNS: &[&str] = &["list", "segment"];

pub(super) const TABLE: Table = &[
    (&["title"], "name"),
    (&["list", "segment"], "~name"),
    (&["size", "members", "contacts"], "~record_count"),
    (&["type"], "~kind"),
    (&["folder"], "~folder_id"),
    (&["owner"], "~owner_name"),
];
