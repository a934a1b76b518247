//! What a check against a live service found: facts that agree, and differences.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Fact;

/// In which way a service differs from its specification.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum DifferenceKind {
    /// The service does not know the path.
    Path,
    /// The service knows the path and not the method.
    Method,
    /// The service redirects to another address.
    Redirect,
    /// A success has another status than documented.
    Status,
    /// An error has a status that is not documented.
    ErrorStatus,
    /// The response has another media type than documented.
    ContentType,
    /// The body is not JSON where JSON is documented.
    NotJson,
    /// The body is empty where one is documented.
    EmptyBody,
    /// A documented request is rejected.
    Rejected,
    /// A success status comes with the documented mark of a failure.
    FailureEnvelope,
    /// The body of an error is not the documented one.
    ErrorBody,
    /// An id that the service gave is not found.
    NotFound,
    /// A value has another type than documented.
    Type,
    /// A value is null where null is not documented.
    Null,
    /// A string does not have the documented format.
    Format,
    /// An id has another form than documented, or several forms.
    IdForm,
    /// A field is not documented.
    UnknownField,
    /// A documented field comes under another name.
    RenamedField,
    /// A field that is documented as always there is missing.
    MissingField,
    /// A value is not among the listed ones.
    UnlistedValue,
    /// The rows of a list are not where they are documented.
    Rows,
    /// A page has fewer rows than were asked for, and more follow.
    PageSize,
    /// Rows follow after a page that was not full.
    ShortPage,
    /// The first page has another number than documented.
    FirstPage,
    /// Rows of one page come again on another, or twice on one.
    RepeatedRows,
    /// Two reads of a page have other rows.
    MovingRows,
    /// Two reads of a page have the same rows in another order.
    RowOrder,
    /// The cursor of the next page is not where it is documented.
    Cursor,
    /// The total is not the number of rows.
    Total,
    /// The mark that more rows follow is wrong.
    HasMore,
    /// The id of a job is not where it is documented.
    JobId,
    /// A job has a state that is not documented.
    JobState,
    /// A job did not finish while it was watched.
    JobUnfinished,
    /// A header tells of a quota, and the documents name none.
    QuotaHeader,
    /// The service rejects calls because there were too many.
    RateLimited,
    /// The credential lacks a permission.
    Permission,
    /// The credential is not accepted.
    Unauthorized,
    /// The service failed.
    ServerError,
    /// A success came, and its body could not be read to the end.
    UnreadBody,
    /// No response came.
    NoResponse,
}

impl DifferenceKind {
    /// The kind as files write it: `unknown-field`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Method => "method",
            Self::Redirect => "redirect",
            Self::Status => "status",
            Self::ErrorStatus => "error-status",
            Self::ContentType => "content-type",
            Self::NotJson => "not-json",
            Self::EmptyBody => "empty-body",
            Self::Rejected => "rejected",
            Self::FailureEnvelope => "failure-envelope",
            Self::ErrorBody => "error-body",
            Self::NotFound => "not-found",
            Self::Type => "type",
            Self::Null => "null",
            Self::Format => "format",
            Self::IdForm => "id-form",
            Self::UnknownField => "unknown-field",
            Self::RenamedField => "renamed-field",
            Self::MissingField => "missing-field",
            Self::UnlistedValue => "unlisted-value",
            Self::Rows => "rows",
            Self::PageSize => "page-size",
            Self::ShortPage => "short-page",
            Self::FirstPage => "first-page",
            Self::RepeatedRows => "repeated-rows",
            Self::MovingRows => "moving-rows",
            Self::RowOrder => "row-order",
            Self::Cursor => "cursor",
            Self::Total => "total",
            Self::HasMore => "has-more",
            Self::JobId => "job-id",
            Self::JobState => "job-state",
            Self::JobUnfinished => "job-unfinished",
            Self::QuotaHeader => "quota-header",
            Self::RateLimited => "rate-limited",
            Self::Permission => "permission",
            Self::Unauthorized => "unauthorized",
            Self::ServerError => "server-error",
            Self::UnreadBody => "unread-body",
            Self::NoResponse => "no-response",
        }
    }

    /// The fact of the specification that the difference contradicts. `None` for what a client takes
    /// as it comes (a further field, a null, an unlisted value), and for what says nothing of the
    /// specification (a missing permission).
    pub const fn contradicts(self) -> Option<Fact> {
        match self {
            Self::Path | Self::Redirect => Some(Fact::Path),
            Self::Method => Some(Fact::Method),
            Self::Status => Some(Fact::Status),
            Self::Rejected => Some(Fact::Request),
            Self::ContentType
            | Self::NotJson
            | Self::EmptyBody
            | Self::Type
            | Self::IdForm
            | Self::RenamedField
            | Self::MissingField
            | Self::Rows => Some(Fact::Response),
            Self::PageSize
            | Self::FirstPage
            | Self::RepeatedRows
            | Self::Cursor
            | Self::Total
            | Self::HasMore => Some(Fact::Paging),
            Self::JobId | Self::JobState => Some(Fact::Task),
            _ => None,
        }
    }
}

impl fmt::Display for DifferenceKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// One way in which an operation of a service differs from its specification.
///
/// It has names of fields, types and counts, and never a value.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Difference {
    /// In which way.
    pub kind: DifferenceKind,
    /// The field, such as `[].company.id`, or the name of a header; empty for the response as a
    /// whole.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub at: String,
    /// What is documented, as a type or a count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<String>,
    /// What came, as a type or a count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub found: Option<String>,
    /// How often it was seen.
    pub count: u32,
}

impl Difference {
    /// Whether it holds nothing but names of fields, types and counts: the texts that a check writes,
    /// and none that somebody wrote by hand.
    pub fn is_reported_by_check(&self) -> bool {
        let is_words = |text: &Option<String>| text.as_deref().is_none_or(is_of_words);
        let is_name = self.kind == DifferenceKind::RenamedField
            && self.found.as_deref().is_some_and(is_path_of_fields);
        (self.at.is_empty() || is_path_of_fields(&self.at))
            && is_words(&self.expected)
            && (is_name || is_words(&self.found))
    }
}

/// Whether a string is a path of fields, or the name of a header: `[].company.id`.
pub fn is_path_of_fields(text: &str) -> bool {
    text.len() <= 240
        && text.split('.').all(|name| {
            let name = name.trim_end_matches("[]");
            let first = |first: char| first.is_ascii_alphabetic() || "_$".contains(first);
            let is_letter =
                |letter: char| letter.is_ascii_alphanumeric() || "_-$:".contains(letter);
            let is_name =
                name.len() <= 48 && name.starts_with(first) && name.chars().all(is_letter);
            is_name || matches!(name, "" | "*" | "[masked]")
        })
}

/// Whether a string has only counts, statuses and words that a check writes.
fn is_of_words(text: &str) -> bool {
    let is_number =
        |word: &str| word.len() <= 9 && word.bytes().all(|digit| digit.is_ascii_digit());
    let mut words = text
        .split([' ', ',', '-', '_'])
        .filter(|word| !word.is_empty());
    text.len() <= 120
        && words.all(|word| is_number(word) || WORDS.contains(&word.to_ascii_lowercase().as_str()))
}

/// The words of what a check writes as expected and found.
const WORDS: &[&str] = &[
    "a",
    "again",
    "an",
    "another",
    "any",
    "array",
    "at",
    "authentication",
    "body",
    "boolean",
    "came",
    "come",
    "connect",
    "connection",
    "csv",
    "cursor",
    "date",
    "decode",
    "deep",
    "digits",
    "documented",
    "double",
    "email",
    "end",
    "false",
    "float",
    "form",
    "forms",
    "found",
    "full",
    "hexadecimal",
    "html",
    "id",
    "int32",
    "int64",
    "integer",
    "invalid",
    "ipv4",
    "ipv6",
    "json",
    "large",
    "last",
    "limited",
    "media",
    "missing",
    "no",
    "none",
    "nothing",
    "null",
    "number",
    "object",
    "of",
    "once",
    "one",
    "or",
    "order",
    "other",
    "page",
    "pages",
    "plain",
    "quota",
    "rate",
    "redirect",
    "rejected",
    "request",
    "response",
    "row",
    "rows",
    "same",
    "size",
    "state",
    "status",
    "string",
    "text",
    "the",
    "time",
    "timeout",
    "too",
    "transport",
    "true",
    "type",
    "unavailable",
    "unread",
    "unrecognized",
    "until",
    "uri",
    "url",
    "uuid",
    "values",
];

/// `type at [].score: expected integer, found string (10 times)`.
impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.kind)?;
        if !self.at.is_empty() {
            write!(f, " at {}", self.at)?;
        }
        match (&self.expected, &self.found) {
            (Some(expected), Some(found)) => write!(f, ": expected {expected}, found {found}")?,
            (Some(expected), None) => write!(f, ": expected {expected}")?,
            (None, Some(found)) => write!(f, ": {found}")?,
            (None, None) => {}
        }
        match self.count {
            0 | 1 => Ok(()),
            count => write!(f, " ({count} times)"),
        }
    }
}

/// Which service was asked.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Service {
    /// The one at the documented address.
    Documented,
    /// One at another address.
    OtherAddress,
    /// A sandbox, which says nothing of the vendor.
    Sandbox,
}

/// What one check saw of one operation.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct OperationEvidence {
    /// How many calls there were.
    pub calls: u32,
    /// The facts that the service bore out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agrees: Vec<Fact>,
    /// How it differs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub differs: Vec<Difference>,
    /// Documented fields that no response had.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unseen: Vec<String>,
}

/// What one check against one account saw: the file that `crm check --evidence` writes.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct EvidenceFile {
    /// Version of the format.
    #[serde(rename = "crm-check")]
    pub version: u32,
    /// Short name of the vendor.
    pub vendor: String,
    /// Generation of its documentation.
    pub generation: String,
    /// The day of the check: `2026-09-30`.
    pub date: String,
    /// Tells accounts apart, and nothing of them.
    pub account: String,
    /// Which service was asked.
    pub service: Service,
    /// By `operationId`, what was seen.
    pub operations: BTreeMap<String, OperationEvidence>,
}

impl EvidenceFile {
    /// The version of the format that this crate knows.
    pub const VERSION: u32 = 1;
}

#[cfg(test)]
mod tests {
    use serde::de::IntoDeserializer;
    use serde::de::value::StrDeserializer;

    use super::*;

    #[test]
    fn a_kind_is_read_by_its_name() {
        for kind in [
            DifferenceKind::Path,
            DifferenceKind::UnknownField,
            DifferenceKind::JobId,
            DifferenceKind::NoResponse,
        ] {
            let name: StrDeserializer<'_, serde::de::value::Error> =
                kind.as_str().into_deserializer();
            assert_eq!(DifferenceKind::deserialize(name), Ok(kind));
        }
    }

    #[test]
    fn a_difference_is_one_line() {
        let mut difference = Difference {
            kind: DifferenceKind::Type,
            at: "[].score".into(),
            expected: Some("integer".into()),
            found: Some("string".into()),
            count: 10,
        };
        assert_eq!(
            difference.to_string(),
            "type at [].score: expected integer, found string (10 times)"
        );
        assert!(difference.is_reported_by_check());
        for (at, found) in [
            ("[].ada@example.com", "string"),
            ("[].score\n", "string"),
            ("[].score", "CANARY secret"),
            ("[].score", "+49151"),
            ("[].score", "\u{1b}[31m"),
            ("[].ada lovelace", "string"),
        ] {
            let by_hand = Difference {
                at: at.into(),
                found: Some(found.into()),
                ..difference.clone()
            };
            assert!(!by_hand.is_reported_by_check(), "{by_hand:?}");
        }
        difference.kind = DifferenceKind::UnknownField;
        difference.expected = None;
        difference.count = 1;
        assert_eq!(difference.to_string(), "unknown-field at [].score: string");
    }
}
