//! The specifications as `cargo xtask generate` embeds them: parameters, bodies and schemas.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crm_runtime::api::{Api, Location};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::generated::DOCUMENTS;

/// What the operation table of a client does not have of its specification.
#[derive(Deserialize)]
pub(crate) struct Document {
    /// By `operationId`.
    pub(crate) operations: BTreeMap<String, Operation>,
    /// The named schemas, as JSON Schema.
    pub(crate) schemas: Map<String, Value>,
}

/// One operation.
#[derive(Deserialize)]
pub(crate) struct Operation {
    #[serde(default)]
    pub(crate) parameters: Vec<Parameter>,
    /// The query parameters of the first documented example.
    #[serde(default)]
    pub(crate) query: Option<Value>,
    #[serde(default)]
    pub(crate) body: Option<Body>,
    /// By status as the specification writes it (`200`, `default`).
    pub(crate) responses: BTreeMap<String, Response>,
}

/// A parameter.
#[derive(Deserialize)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    #[serde(rename = "in")]
    pub(crate) location: Location,
    #[serde(default)]
    pub(crate) required: bool,
    pub(crate) schema: Value,
    /// The documented example.
    #[serde(default)]
    pub(crate) example: Option<Value>,
}

/// The body of a request.
#[derive(Deserialize)]
pub(crate) struct Body {
    /// The first documented example.
    #[serde(default)]
    pub(crate) example: Option<Value>,
}

/// A documented response.
#[derive(Deserialize)]
pub(crate) struct Response {
    /// Its media type; none without a body.
    #[serde(default)]
    pub(crate) content_type: Option<String>,
    /// Its schema, as JSON Schema.
    #[serde(default)]
    pub(crate) schema: Option<Value>,
}

impl Operation {
    /// The documented response of a status, or that of all others.
    pub(crate) fn response(&self, status: u16) -> Option<&Response> {
        let response = self.responses.get(status.to_string().as_str());
        response.or_else(|| self.responses.get("default"))
    }
}

impl Document {
    /// The embedded specification of an API, read once; none where this crate has none.
    pub(crate) fn of(api: &Api) -> Option<&'static Self> {
        static READ: Mutex<BTreeMap<&str, &'static Document>> = Mutex::new(BTreeMap::new());
        let (_, _, text) = DOCUMENTS.iter().find(|(vendor, generation, _)| {
            *vendor == api.vendor && *generation == api.generation
        })?;
        let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(document) = read.get(text) {
            return Some(document);
        }
        let document: &'static Self = Box::leak(Box::new(serde_json::from_str(text).ok()?));
        read.insert(text, document);
        Some(document)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_embedded_document_can_be_read() {
        assert!(!DOCUMENTS.is_empty());
        for (vendor, generation, text) in DOCUMENTS {
            let document: Document =
                serde_json::from_str(text).unwrap_or_else(|e| panic!("{vendor}/{generation}: {e}"));
            assert!(!document.operations.is_empty(), "{vendor}/{generation}");
        }
    }
}
