//! Responses that no client should get.

use bytes::Bytes;
use http::Response;
use http::header::CONTENT_LENGTH;
use serde_json::{Map, Value, json};

use crate::body::Body;
use crate::check::resolved;
use crate::document::{Document, Operation};
use crate::pipeline::Site;
use crate::vendor::{self, ApiResponse, Rejection};

/// A value of an enumeration that no document knows.
const UNKNOWN: &str = "a_value_of_tomorrow";

/// The vendor's own form of an error status.
pub(crate) fn error_response(site: &Site, operation: &Operation, status: u16) -> ApiResponse {
    let rejection = match status {
        401 => Rejection::Unauthorized,
        403 => Rejection::Forbidden {
            permission: operation.permission.clone().unwrap_or_default(),
        },
        404 => Rejection::NotFound,
        409 => Rejection::Conflict {
            message: "injected".to_owned(),
        },
        429 => Rejection::TooManyRequests,
        400..500 => Rejection::invalid("body", "injected"),
        _ => Rejection::Internal {
            message: "injected".to_owned(),
        },
    };
    let mut response = site.reject(rejection, operation);
    response.status = status;
    response
}

/// The documented error under a success status, or one that has just what marks it.
pub(crate) fn failure_envelope(document: &Document, operation: &Operation) -> ApiResponse {
    let status = operation.success();
    if let Some(example) = operation.example(&format!("{status}-failure")) {
        return ApiResponse::json(status, example.clone());
    }
    let mut body = json!({});
    if let Some(marker) = document.failure_markers.first() {
        let equals = serde_json::to_value(marker.equals).unwrap_or_default();
        put(&mut body, marker.at, equals);
        if let Some(message) = marker.message {
            put(&mut body, message, "The call has failed".into());
        }
    }
    ApiResponse::json(status, body)
}

/// An error that no document has, under the documented success status.
pub(crate) fn error_under_success(operation: &Operation) -> ApiResponse {
    ApiResponse::json(
        operation.success(),
        json!({"error": "Workspace is suspended"}),
    )
}

/// Puts a value where a pointer leads; `*` stands for every element of a list.
fn put(target: &mut Value, pointer: &str, value: Value) {
    let Some(rest) = pointer.strip_prefix('/') else {
        *target = value;
        return;
    };
    let (name, rest) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let inner = if name == "*" {
        if target.as_array().is_none_or(Vec::is_empty) {
            *target = json!([{}]);
        }
        target.get_mut(0)
    } else {
        if !target.is_object() {
            *target = Value::Object(Map::new());
        }
        target
            .as_object_mut()
            .map(|object| object.entry(name).or_insert(Value::Null))
    };
    if let Some(inner) = inner {
        put(inner, rest, value);
    }
}

/// Gives the first value of an enumeration in a response one that no document knows.
pub(crate) fn unknown_enum_value(
    document: &Document,
    operation: &Operation,
    response: &mut ApiResponse,
) {
    let schema = operation
        .response(response.status)
        .and_then(|response| response.schema.as_ref());
    if let (Some(schema), vendor::Body::Json(body)) = (schema, &mut response.body) {
        replace_first(document, schema, body);
    }
}

fn replace_first(document: &Document, schema: &Value, value: &mut Value) -> bool {
    let schema = resolved(document, schema);
    for keyword in ["allOf", "oneOf", "anyOf"] {
        let parts = schema.get(keyword).and_then(Value::as_array);
        if parts
            .into_iter()
            .flatten()
            .any(|part| replace_first(document, part, value))
        {
            return true;
        }
    }
    match value {
        Value::String(text) if schema.get("enum").is_some() => {
            UNKNOWN.clone_into(text);
            true
        }
        Value::Array(list) => schema.get("items").is_some_and(|items| {
            list.iter_mut()
                .any(|element| replace_first(document, items, element))
        }),
        Value::Object(object) => object.iter_mut().any(|(name, value)| {
            let property = schema
                .pointer("/properties")
                .and_then(|known| known.get(name));
            let property = property.or_else(|| schema.get("additionalProperties"));
            property.is_some_and(|property| replace_first(document, property, value))
        }),
        _ => false,
    }
}

/// The first half of the body under the length of the whole, then the end of the connection.
pub(crate) fn truncated(response: Response<Body>) -> Response<Body> {
    let (mut parts, body) = whole(response);
    parts
        .headers
        .insert(CONTENT_LENGTH, body.len().max(2).into());
    let half = body.slice(..body.len() / 2);
    Response::from_parts(parts, Body::breaking_off(half))
}

/// The body without its second half, and all in order otherwise.
pub(crate) fn invalid_json(response: Response<Body>) -> Response<Body> {
    let (mut parts, body) = whole(response);
    let half = match body.len() / 2 {
        0 => Bytes::from_static(b"{"),
        half => body.slice(..half),
    };
    parts.headers.insert(CONTENT_LENGTH, half.len().into());
    Response::from_parts(parts, Body::from(half))
}

/// The body, followed by spaces up to a number of bytes.
pub(crate) fn oversized(response: Response<Body>, bytes: u64) -> Response<Body> {
    let (mut parts, body) = whole(response);
    let spaces = bytes.saturating_sub(body.len() as u64);
    parts
        .headers
        .insert(CONTENT_LENGTH, (body.len() as u64 + spaces).into());
    Response::from_parts(parts, Body::padded(body, spaces))
}

fn whole(response: Response<Body>) -> (http::response::Parts, Bytes) {
    let (parts, body) = response.into_parts();
    (parts, body.into_bytes())
}
