//! The embedded specification of one vendor generation.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crm_spec::{AuthScheme, Credits, Encoding, FailureMarker, Location, RateLimit, Task};
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
    pub(crate) auth: AuthScheme,
    /// Documented limits.
    pub(crate) rate_limits: Vec<RateLimit>,
    /// Responses that are errors under a success status.
    pub(crate) failure_markers: Vec<FailureMarker>,
    /// Every operation.
    pub(crate) operations: Vec<Operation>,
    /// The named schemas, as JSON Schema.
    pub(crate) schemas: Map<String, Value>,
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
    /// The ways in which its values may be sent (`x-encodings`), where the specification names them.
    pub(crate) encodings: Option<Vec<Encoding>>,
    /// Whether it needs a credential.
    pub(crate) authenticated: bool,
    /// What the credential must be allowed.
    pub(crate) permission: Option<String>,
    /// What it costs (`x-credits`).
    pub(crate) credits: Option<Credits>,
    /// Its part in a job (`x-task`).
    pub(crate) task: Option<Task>,
    /// By status as the specification writes it (`200`, `default`).
    pub(crate) responses: BTreeMap<String, Response>,
    /// The documented examples.
    pub(crate) examples: Examples,
}

impl Operation {
    /// Whether the values of the body may be sent in this way.
    pub(crate) fn takes(&self, encoding: Encoding) -> bool {
        match &self.encodings {
            Some(encodings) => encodings.contains(&encoding),
            None => encoding == Encoding::Json,
        }
    }

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

    /// The first documented example of a response, such as of `200` or `200-failure`.
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

/// The body of a request.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct RequestBody {
    /// Whether it must be given.
    pub(crate) required: bool,
    /// Its schema, as JSON Schema.
    pub(crate) schema: Value,
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
    /// Responses by status; `200-failure` for an error under a success status. Plain text is a text.
    pub(crate) responses: BTreeMap<String, Vec<Value>>,
}

impl Document {
    /// Whether it says how values are sent, beside the media types of bodies.
    pub(crate) fn names_encodings(&self) -> bool {
        let mut operations = self.operations.iter();
        operations.any(|operation| operation.encodings.is_some())
    }

    /// Reads a document.
    pub(crate) fn read(text: &str) -> serde_json::Result<Self> {
        serde_json::from_str(text)
    }

    /// The document that is embedded under a name, read once for all sandboxes of a process.
    pub(crate) fn embedded(name: &str, text: &'static str) -> serde_json::Result<&'static Self> {
        static READ: Mutex<BTreeMap<String, &'static Document>> = Mutex::new(BTreeMap::new());
        let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(document) = read.get(name) {
            return Ok(document);
        }
        let document: &'static Self = Box::leak(Box::new(Self::read(text)?));
        read.insert(name.to_owned(), document);
        Ok(document)
    }
}
