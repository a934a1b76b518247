//! Where facts come from.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Str, read};

/// Where a fact comes from.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Provenance {
    /// What it rests on.
    pub basis: Basis,
    /// The page that states it, where one does: its address in the table of a client, its key in a
    /// specification.
    #[serde(
        default,
        deserialize_with = "read::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub page: Option<Str>,
    /// Why it was read so, or how far to trust it.
    #[serde(
        default,
        deserialize_with = "read::option",
        skip_serializing_if = "Option::is_none"
    )]
    pub note: Option<Str>,
}

/// What a fact rests on.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// The document that the specification was written from.
    Seed,
    /// Another public page of the vendor.
    Docs,
    /// An example of the vendor's alone; no text states it.
    Sample,
    /// No document; the note says why it was taken so.
    Assumed,
    /// The document that the specification was written from, where the vendor's own reference says
    /// otherwise. The page is the one that does, the note says what it has instead.
    Contradicted,
    /// Nothing: it was written for this workspace. Only example files are.
    Made,
}

/// A fact of an operation that can have a source of its own.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fact {
    /// The path.
    Path,
    /// The HTTP method.
    Method,
    /// What the call does to the vendor's data.
    Effect,
    /// Whether it may be retried.
    #[serde(alias = "safe-to-repeat")]
    SafeToRetry,
    /// The permission.
    Permission,
    /// The cost in credits.
    Credits,
    /// The paging.
    Paging,
    /// The part in a long-running job.
    Task,
    /// The shape of the request.
    Request,
    /// The shape of the response.
    Response,
    /// The success status.
    Status,
}

impl Fact {
    /// Every fact, in order.
    pub const ALL: &'static [Self] = &[
        Self::Path,
        Self::Method,
        Self::Effect,
        Self::SafeToRetry,
        Self::Permission,
        Self::Credits,
        Self::Paging,
        Self::Task,
        Self::Request,
        Self::Response,
        Self::Status,
    ];

    /// The fact as specifications write it: `safe-to-retry`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Method => "method",
            Self::Effect => "effect",
            Self::SafeToRetry => "safe-to-retry",
            Self::Permission => "permission",
            Self::Credits => "credits",
            Self::Paging => "paging",
            Self::Task => "task",
            Self::Request => "request",
            Self::Response => "response",
            Self::Status => "status",
        }
    }
}

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
