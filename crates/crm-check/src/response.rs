//! Holds one response against what is documented of it: status, headers, body.

use crm_runtime::RawResponse;
use crm_runtime::api::Operation;
use crm_runtime::client::{Error, ErrorKind};
use crm_spec::DifferenceKind as Kind;
use http::HeaderMap;
use serde::de::IgnoredAny;
use serde_json::Value;

use crate::documents;
use crate::schema::{Found, Schemas, type_of};

/// The header with which the sandbox of this workspace marks its responses.
const SANDBOX: &str = "x-crm-sandbox";

/// Headers in which services give the id of a request.
const REQUEST_IDS: [&str; 6] = [
    "x-request-id",
    "x-correlation-id",
    "request-id",
    "x-amzn-requestid",
    "x-amz-cf-id",
    "cf-ray",
];

/// What came of a call.
pub(crate) struct Reply {
    /// None where no response came.
    pub(crate) status: Option<u16>,
    headers: HeaderMap,
    body: Vec<u8>,
    /// None for a success.
    failure: Option<ErrorKind>,
    /// How often the request was sent.
    attempts: u32,
}

impl Reply {
    pub(crate) fn new(outcome: Result<RawResponse, Error>) -> Self {
        match outcome {
            Ok(response) => Self {
                status: Some(response.status().as_u16()),
                headers: response.headers().clone(),
                failure: None,
                attempts: response.attempts(),
                body: response.into_bytes().to_vec(),
            },
            Err(error) => Self {
                status: error.status().map(|status| status.as_u16()),
                headers: error.headers().clone(),
                body: error.raw_body().to_vec(),
                failure: Some(error.kind()),
                attempts: error.attempts(),
            },
        }
    }

    /// How often the request was sent: not at all where the client itself rejects it, has no slot for
    /// it or gets no access token; twice where a token was renewed.
    pub(crate) fn attempts(&self) -> u32 {
        self.attempts
    }

    pub(crate) fn is_success(&self) -> bool {
        self.failure.is_none()
    }

    /// Why the service is asked no further.
    pub(crate) fn ends_check(&self) -> Option<&'static str> {
        match self.failure? {
            ErrorKind::InvalidRequest => None,
            ErrorKind::Connect => Some("no connection could be made"),
            ErrorKind::RateLimited => Some("the vendor's limit leaves no slot; try again later"),
            ErrorKind::QuotaUnavailable => Some("the store of the shared quota can't be reached"),
            ErrorKind::Authentication => {
                Some("the vendor gave no access token for the credentials")
            }
            // The call itself was not sent, so it is the one for the token that failed.
            _ if self.attempts == 0 => Some("the vendor gave no access token for the credentials"),
            _ if self.status == Some(429) => {
                Some("the vendor rejects further calls for now (429); try again later")
            }
            _ => None,
        }
    }

    /// Whether no whole response came.
    pub(crate) fn is_missing(&self) -> bool {
        matches!(
            self.failure,
            Some(ErrorKind::Timeout | ErrorKind::Transport)
        )
    }

    /// Whether the service does not accept the credential.
    pub(crate) fn is_unauthorized(&self) -> bool {
        self.status == Some(401)
    }

    /// Whether the service rejects what was asked for.
    pub(crate) fn is_rejection(&self) -> bool {
        self.status
            .is_some_and(|status| matches!(status, 400 | 404 | 413..=422))
    }

    pub(crate) fn is_of_sandbox(&self) -> bool {
        self.headers.contains_key(SANDBOX)
    }

    /// The header that has the id of the request.
    pub(crate) fn request_id(&self) -> Option<&'static str> {
        REQUEST_IDS
            .into_iter()
            .find(|name| self.headers.contains_key(*name))
    }

    fn media_type(&self) -> Option<String> {
        let value = self
            .headers
            .get(http::header::CONTENT_TYPE)?
            .to_str()
            .ok()?;
        let media_type = value.split(';').next().unwrap_or_default().trim();
        Some(media_type.to_ascii_lowercase())
    }

    fn text(&self) -> &[u8] {
        let mark = b"\xef\xbb\xbf";
        self.body.strip_prefix(mark).unwrap_or(&self.body)
    }

    fn json(&self) -> Option<Value> {
        serde_json::from_slice(self.text()).ok()
    }

    /// Whether the body is JSON, also where a [`Value`] can't hold it.
    fn is_json(&self) -> bool {
        serde_json::from_slice::<IgnoredAny>(self.text()).is_ok()
    }

    fn is_empty(&self) -> bool {
        self.body.trim_ascii().is_empty()
    }
}

/// What a call was, as far as its outcome depends on it.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(crate) enum Aim {
    /// It is as documented.
    Documented,
    /// It has ids that the service gave.
    WithIds,
    /// It has an id that the service does not know.
    UnknownId,
    /// It looks for something that may not be there.
    Search,
    /// It asks for a page that may not be there.
    Page,
}

/// Notes how a reply differs, and gives the body of a success.
pub(crate) fn judge(
    reply: &Reply,
    operation: &Operation,
    document: &'static documents::Operation,
    schemas: &Schemas<'static>,
    aim: Aim,
    found: &mut Found,
) -> Option<Value> {
    for name in reply.headers.keys() {
        let name = name.as_str();
        let is_quota = ["x-ratelimit", "x-rate-limit", "ratelimit"]
            .iter()
            .any(|start| name.starts_with(start))
            || name == "retry-after";
        if is_quota {
            found.note(Kind::QuotaHeader, quota_header(name), None, None);
        }
    }
    match (reply.status, reply.failure) {
        (
            Some(200..=299),
            Some(failure @ (ErrorKind::Timeout | ErrorKind::Transport | ErrorKind::TooLarge)),
        ) => {
            found.note(Kind::UnreadBody, "", None, Some(failure.as_str()));
            None
        }
        (Some(status), None) => success(reply, status, operation, document, schemas, found),
        (Some(status), Some(failure)) => {
            error(reply, status, failure, document, schemas, aim, found);
            None
        }
        (None, _) => {
            let kind = match reply.failure {
                Some(ErrorKind::Authentication) => Kind::Unauthorized,
                _ => Kind::NoResponse,
            };
            let word = reply.failure.map_or("", ErrorKind::as_str);
            found.note(kind, "", None, Some(word));
            None
        }
    }
}

fn success(
    reply: &Reply,
    status: u16,
    operation: &Operation,
    document: &'static documents::Operation,
    schemas: &Schemas<'static>,
    found: &mut Found,
) -> Option<Value> {
    if !operation.success.contains(&status) {
        let stated: Vec<_> = operation.success.iter().map(u16::to_string).collect();
        let (stated, status) = (stated.join(" or "), status.to_string());
        found.note(Kind::Status, "", Some(&stated), Some(&status));
    }
    let documented = operation
        .success
        .first()
        .and_then(|status| document.responses.get(&status.to_string()));
    let (media_type, schema) = match documented {
        Some(documents::Response {
            content_type: Some(media_type),
            schema,
        }) => (media_type.as_str(), schema.as_ref()),
        _ => return None,
    };
    if reply.is_empty() {
        found.note(
            Kind::EmptyBody,
            "",
            Some(short(media_type)),
            Some("no body"),
        );
        return None;
    }
    content_type(reply, media_type, found);
    if !media_type.contains("json") {
        return None;
    }
    let Some(body) = reply.json() else {
        match reply.is_json() {
            true => found.note(
                Kind::UnreadBody,
                "",
                None,
                Some("JSON too deep, or a number too large"),
            ),
            false => found.note(Kind::NotJson, "", Some("JSON"), None),
        }
        return None;
    };
    if let Some(schema) = schema {
        schemas.compare(schema, &body, found);
    }
    Some(body)
}

fn content_type(reply: &Reply, documented: &str, found: &mut Found) {
    let Some(media_type) = reply.media_type() else {
        found.note(Kind::ContentType, "", Some(short(documented)), Some("none"));
        return;
    };
    let same = short(&media_type) == short(documented);
    if !same {
        found.note(
            Kind::ContentType,
            "",
            Some(short(documented)),
            Some(short(&media_type)),
        );
    }
}

/// The name of a header that tells of a quota, if all its words are those of such a name.
fn quota_header(name: &str) -> &str {
    const WORDS: [&str; 24] = [
        "x",
        "ratelimit",
        "rate",
        "limit",
        "limits",
        "remaining",
        "reset",
        "retry",
        "after",
        "policy",
        "used",
        "requests",
        "request",
        "credits",
        "tokens",
        "second",
        "minute",
        "hour",
        "day",
        "month",
        "window",
        "burst",
        "interval",
        "scope",
    ];
    match name.split('-').all(|word| WORDS.contains(&word)) {
        true => name,
        false => "[masked]",
    }
}

/// A media type in a word, since a header may hold anything.
fn short(media_type: &str) -> &'static str {
    match media_type {
        "text/html" => "HTML",
        "text/plain" => "plain text",
        "text/csv" => "CSV",
        _ if media_type.ends_with("json") => "JSON",
        _ if media_type.ends_with("xml") => "XML",
        _ => "another media type",
    }
}

fn error(
    reply: &Reply,
    status: u16,
    failure: ErrorKind,
    document: &'static documents::Operation,
    schemas: &Schemas<'static>,
    aim: Aim,
    found: &mut Found,
) {
    let is_asked_for = matches!(aim, Aim::UnknownId | Aim::Page);
    let word = status.to_string();
    let kind = match (failure, status) {
        (ErrorKind::Rejected, _) if is_asked_for || aim == Aim::Search => None,
        (ErrorKind::Rejected, _) => Some(Kind::FailureEnvelope),
        (ErrorKind::Redirect, _) => Some(Kind::Redirect),
        (_, 401) => Some(Kind::Unauthorized),
        (_, 402 | 403) => Some(Kind::Permission),
        (_, 405) => Some(Kind::Method),
        (_, 429) => Some(Kind::RateLimited),
        (_, 500..) => Some(Kind::ServerError),
        _ if is_asked_for => None,
        // The service says in its own words that there is no such thing.
        (_, 404) if aim == Aim::Search && reply.json().is_some() => None,
        (_, 404 | 410) if aim == Aim::WithIds => Some(Kind::NotFound),
        (_, 404 | 410) => Some(Kind::Path),
        (_, 400..) => Some(Kind::Rejected),
        _ => Some(Kind::NoResponse),
    };
    if let Some(kind) = kind {
        found.note(kind, "", None, Some(&word));
    }
    if failure == ErrorKind::Rejected || failure == ErrorKind::Redirect {
        return;
    }
    let Some(documented) = document.response(status) else {
        found.note(Kind::ErrorStatus, "", None, Some(&word));
        return;
    };
    if let (Some(media_type), Some(schema)) = (&documented.content_type, &documented.schema)
        && media_type.contains("json")
        && !reply.is_empty()
    {
        let Some(body) = reply.json() else {
            found.note(Kind::ErrorBody, "", Some("JSON"), None);
            return;
        };
        let mut own = Found::default();
        schemas.compare(schema, &body, &mut own);
        for difference in own.differences() {
            found.note(
                Kind::ErrorBody,
                &difference.at,
                difference.expected.as_deref(),
                difference.found.as_deref().or(Some(type_of(&body))),
            );
        }
    }
}
