//! How responses are divided into pages.

use serde::{Deserialize, Serialize};

use crate::{Str, read};

/// How a response is divided into pages.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Paging {
    /// What the position counts.
    pub style: PagingStyle,
    /// Where position and size are sent.
    #[serde(rename = "in")]
    pub location: PagingLocation,
    /// Pointer into the body, or name of the parameter, of the position.
    #[serde(deserialize_with = "read::text")]
    pub position: Str,
    /// The same for the page size.
    #[serde(default, deserialize_with = "read::option")]
    pub size: Option<Str>,
    /// Number of the first page; 0 for a cursor, which has none.
    #[serde(default)]
    pub first: u32,
    /// The only accepted sizes, empty where any size is.
    #[serde(default, deserialize_with = "read::list")]
    pub sizes: &'static [u32],
    /// The largest accepted size, where documented.
    #[serde(default)]
    pub max_size: Option<u32>,
    /// How many rows a full page has, where that cannot be chosen.
    #[serde(default)]
    pub fixed_size: Option<u32>,
    /// How many rows the client asks for unless it is told otherwise; `None` leaves it to the
    /// vendor.
    #[serde(default)]
    pub default_size: Option<u32>,
    /// Which call's response has the rows. All pointers lead into that response.
    #[serde(default)]
    pub rows_in: RowsIn,
    /// JSON pointer to the rows in the response; empty for a bare array.
    #[serde(default, deserialize_with = "read::text")]
    pub items: Str,
    /// Property that tells the rows apart, where it is not called `id`.
    #[serde(default, deserialize_with = "read::option")]
    pub key: Option<Str>,
    /// Operation, or pointer into the response, that tells how many there are.
    #[serde(default, deserialize_with = "read::option")]
    pub totals: Option<Str>,
    /// JSON pointer to the cursor, or to the address, of the next page. It is empty or missing on
    /// the last one. `-` stands for the last element of a list. Without a slash, the name of a header
    /// that has the one or the other.
    #[serde(default, deserialize_with = "read::option")]
    pub next: Option<Str>,
    /// JSON pointer to the number of pages.
    #[serde(default, deserialize_with = "read::option")]
    pub pages: Option<Str>,
    /// JSON pointer to a boolean that tells whether more rows follow.
    #[serde(default, deserialize_with = "read::option")]
    pub has_more: Option<Str>,
    /// Which rows come when the position is left out.
    #[serde(default)]
    pub without_position: WithoutPosition,
}

/// Which call's response has the rows of a page.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum RowsIn {
    /// The call that takes the position.
    #[default]
    Response,
    /// The result call of the task that the call starts. Each page is a task of its own, and
    /// mostly a charge of its own.
    Result,
}

/// Which rows come when the position of a page is left out.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum WithoutPosition {
    /// Those of the first page.
    #[default]
    First,
    /// The last ones of the list.
    Last,
}

/// What the position of a page counts.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PagingStyle {
    /// Pages.
    Page,
    /// Rows.
    Offset,
    /// An opaque string from the response before.
    Cursor,
}

/// Where the position of a page is sent.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PagingLocation {
    /// In the JSON body.
    Body,
    /// In the query string.
    Query,
}
