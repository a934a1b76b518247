//! The embedded specification of one vendor generation.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value};

/// A specification, as far as the server needs it.
#[derive(Deserialize)]
pub(crate) struct Document {
    /// Name as the vendor writes it.
    pub(crate) name: String,
    /// What the documented server address has after its host; without a slash at its end.
    pub(crate) base_path: String,
    /// How requests are authenticated.
    pub(crate) auth: Auth,
    /// Documented limits.
    pub(crate) rate_limits: Vec<RateLimit>,
    /// Answers that are errors under a success status.
    pub(crate) failure_markers: Vec<FailureMarker>,
    /// Every operation.
    pub(crate) operations: Vec<Operation>,
    /// The named schemas, as JSON Schema.
    pub(crate) schemas: Map<String, Value>,
}

/// How requests are authenticated.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "scheme", rename_all = "snake_case")]
pub(crate) enum Auth {
    /// A key in a header.
    ApiKey {
        /// Name of the header.
        header: String,
        /// What stands before the key.
        prefix: String,
    },
    /// A token that a client gets for its id and secret.
    ClientCredentials,
}

/// A documented limit.
#[derive(Clone, Copy, Debug, Deserialize)]
pub(crate) struct RateLimit {
    /// Requests in one window.
    pub(crate) requests: u32,
    /// Length of the window.
    pub(crate) per_seconds: u32,
}

/// What marks an error under a success status.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct FailureMarker {
    /// Pointer to the field that tells.
    pub(crate) at: String,
    /// Its value when the call has failed.
    pub(crate) equals: Value,
    /// Pointer to the vendor's message.
    pub(crate) message: Option<String>,
}

/// One operation.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Operation {
    /// `operationId`.
    pub(crate) id: String,
    /// HTTP method in capitals.
    pub(crate) method: String,
    /// Path template, without the base path.
    pub(crate) path: String,
    /// Parameters.
    pub(crate) parameters: Vec<Parameter>,
    /// The body.
    pub(crate) body: Option<RequestBody>,
    /// Whether it needs a credential.
    pub(crate) authenticated: bool,
    /// What the credential must be allowed.
    pub(crate) permission: Option<String>,
    /// What it costs (`x-credits`).
    pub(crate) credits: Option<Credits>,
    /// Its part in a job (`x-task`).
    pub(crate) task: Option<Value>,
    /// By status as the specification writes it (`200`, `default`).
    pub(crate) responses: BTreeMap<String, Response>,
    /// The documented examples.
    pub(crate) examples: Examples,
}

impl Operation {
    /// The smallest documented success status.
    pub(crate) fn success(&self) -> u16 {
        let statuses = self
            .responses
            .keys()
            .filter_map(|status| status.parse().ok());
        statuses
            .filter(|status| (200..300).contains(status))
            .min()
            .unwrap_or(200)
    }

    /// The documented response of this status, or that of all others.
    pub(crate) fn response(&self, status: u16) -> Option<&Response> {
        let response = self.responses.get(status.to_string().as_str());
        response.or_else(|| self.responses.get("default"))
    }

    /// The first documented example of an answer, such as of `200` or `200-failure`.
    pub(crate) fn example(&self, status: &str) -> Option<&Value> {
        self.examples
            .responses
            .get(status)
            .and_then(|examples| examples.first())
    }
}

/// A parameter.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Parameter {
    /// Name as sent.
    pub(crate) name: String,
    /// Where it is sent.
    #[serde(rename = "in")]
    pub(crate) location: Location,
    /// Whether it must be given.
    pub(crate) required: bool,
    /// How lists and objects are written, where the specification says so.
    pub(crate) style: Option<String>,
    /// Whether each element of a list is a parameter of its own.
    pub(crate) explode: Option<bool>,
    /// Its schema, as JSON Schema.
    pub(crate) schema: Value,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
}

/// The body of a request.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct RequestBody {
    /// Whether it must be given.
    pub(crate) required: bool,
    /// Its schema, as JSON Schema.
    pub(crate) schema: Value,
}

/// `x-credits`.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Credits {
    /// How many, where documented.
    pub(crate) amount: Option<u32>,
}

/// A documented response.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Response {
    /// Its media type; none without a body.
    pub(crate) content_type: Option<String>,
    /// Its schema, as JSON Schema.
    pub(crate) schema: Option<Value>,
}

/// The documented examples of an operation.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Examples {
    /// Answers by status; `200-failure` for an error under a success status. Plain text is a text.
    pub(crate) responses: BTreeMap<String, Vec<Value>>,
}

impl Document {
    /// Reads an embedded document.
    pub(crate) fn read(text: &str) -> serde_json::Result<Self> {
        serde_json::from_str(text)
    }
}
