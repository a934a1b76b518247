//! Holds requests against the specification.

use std::collections::BTreeMap;

use crm_spec::{Encoding, Location};
use http::HeaderMap;
use serde_json::{Map, Value, json};

use crate::document::{Document, Operation, Parameter};
use crate::schema;
use crate::vendor::Problem;

/// What a request brings, by the specification as far as it goes.
pub(crate) struct Input {
    pub(crate) query: Map<String, Value>,
    pub(crate) body: Value,
    pub(crate) problems: Vec<Problem>,
}

/// Reads and checks parameters and body.
pub(crate) fn read(
    document: &Document,
    operation: &Operation,
    path: &BTreeMap<String, String>,
    query: &[(String, String)],
    headers: &HeaderMap,
    body: &[u8],
) -> Input {
    let mut problems = Vec::new();
    let mut named = unnamed(operation, query);
    for parameter in &operation.parameters {
        let value = match parameter.location {
            Location::Path => path
                .get(&parameter.name)
                .map(|text| scalar(document, &parameter.schema, text)),
            Location::Query => from_query(document, parameter, query),
            Location::Header => {
                let text = headers
                    .get(&parameter.name)
                    .and_then(|value| value.to_str().ok());
                text.map(|text| scalar(document, &parameter.schema, text))
            }
            Location::Cookie => cookie(headers, &parameter.name)
                .map(|text| scalar(document, &parameter.schema, text)),
        };
        let place = parameter.location.as_str();
        let at = format!("{place}/{}", parameter.name);
        match value {
            None if parameter.required => {
                problems.push(Problem {
                    at,
                    message: "is required".to_owned(),
                });
            }
            None => {}
            Some(value) => {
                hold(document, &parameter.schema, &at, &value, &mut problems);
                if parameter.location == Location::Query {
                    named.insert(parameter.name.clone(), value);
                }
            }
        }
    }
    let body = match body.is_empty() && operation.takes(Encoding::Query) && !query.is_empty() {
        true => {
            // The values are those of the body, not parameters of their own.
            named.clear();
            in_query(document, operation, query, &mut problems)
        }
        false => read_body(document, operation, headers, body, &mut problems),
    };
    Input {
        query: named,
        body,
        problems,
    }
}

fn read_body(
    document: &Document,
    operation: &Operation,
    headers: &HeaderMap,
    body: &[u8],
    problems: &mut Vec<Problem>,
) -> Value {
    let Some(expected) = &operation.body else {
        return serde_json::from_slice(body).unwrap_or_default();
    };
    let mut problem = |message: &str| {
        problems.push(Problem {
            at: "body".to_owned(),
            message: message.to_owned(),
        });
        Value::Null
    };
    if body.is_empty() {
        return if expected.required {
            problem("is required")
        } else {
            Value::Null
        };
    }
    let value = if is_form(headers) {
        // Without a word about it, the document leaves open whether a form is taken.
        if document.names_encodings() && !operation.takes(Encoding::Form) {
            return problem("is not sent as a form");
        }
        let pairs: Vec<_> = form_urlencoded::parse(body).into_owned().collect();
        form(document, &expected.schema, &pairs)
    } else {
        match serde_json::from_slice(body) {
            Ok(value) => value,
            Err(error) => return problem(&format!("is no valid JSON (line {})", error.line())),
        }
    };
    hold(document, &expected.schema, "body", &value, problems);
    value
}

/// The values of a body that stand in the query.
fn in_query(
    document: &Document,
    operation: &Operation,
    query: &[(String, String)],
    problems: &mut Vec<Problem>,
) -> Value {
    let Some(expected) = &operation.body else {
        return Value::Null;
    };
    let value = form(document, &expected.schema, query);
    hold(document, &expected.schema, "query", &value, problems);
    value
}

/// The body as the log keeps it.
pub(crate) fn logged_body(headers: &HeaderMap, body: &[u8]) -> Value {
    if body.is_empty() {
        return Value::Null;
    }
    if is_form(headers) {
        let pairs = form_urlencoded::parse(body);
        return pairs
            .map(|(name, value)| (name.into_owned(), Value::from(value)))
            .collect();
    }
    serde_json::from_slice(body)
        .unwrap_or_else(|_| String::from_utf8_lossy(body).into_owned().into())
}

fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers
        .get("content-type")
        .and_then(|value| value.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"))
}

/// The object that the pairs of a form are: `name[]` is a part of a list, `name[key]` one of an object.
fn form(document: &Document, schema: &Value, pairs: &[(String, String)]) -> Value {
    let properties = resolved(document, schema).get("properties");
    let mut object = Map::new();
    for (name, text) in pairs {
        let bare = name.split('[').next().unwrap_or(name);
        let schema = properties.and_then(|properties| properties.get(bare));
        let Some(schema) = schema else {
            object.insert(name.clone(), text.as_str().into());
            continue;
        };
        let key = name
            .strip_prefix(bare)
            .and_then(|rest| rest.strip_prefix('['));
        let key = key.and_then(|rest| rest.strip_suffix(']'));
        let is_object = types(resolved(document, schema)).contains(&"object");
        match key.filter(|key| is_object && !key.is_empty()) {
            Some(key) => {
                let parts = object.entry(bare).or_insert_with(|| json!({}));
                parts[key] = text.as_str().into();
            }
            None => {
                let value = from_pairs(document, schema, bare, true, pairs);
                object.insert(bare.to_owned(), value.unwrap_or_default());
            }
        }
    }
    Value::Object(object)
}

/// Query parameters that the specification does not name.
fn unnamed(operation: &Operation, query: &[(String, String)]) -> Map<String, Value> {
    let named = |name: &str| {
        operation.parameters.iter().any(|parameter| {
            let rest = name.strip_prefix(parameter.name.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('['))
        })
    };
    let unnamed = query.iter().filter(|(name, _)| !named(name));
    unnamed
        .map(|(name, value)| (name.clone(), value.as_str().into()))
        .collect()
}

/// The value of a cookie.
fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let all = headers.get_all(http::header::COOKIE).iter();
    all.filter_map(|value| value.to_str().ok())
        .flat_map(|text| text.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(own, value)| (own == name).then_some(value))
}

fn from_query(
    document: &Document,
    parameter: &Parameter,
    query: &[(String, String)],
) -> Option<Value> {
    if parameter.style.as_deref() == Some("deepObject") {
        return deep_object(document, parameter, query);
    }
    let explode = parameter.explode != Some(false);
    from_pairs(document, &parameter.schema, &parameter.name, explode, query)
}

fn from_pairs(
    document: &Document,
    schema: &Value,
    name: &str,
    explode: bool,
    pairs: &[(String, String)],
) -> Option<Value> {
    let resolved = resolved(document, schema);
    let mut values = pairs.iter().filter(|(sent, _)| {
        sent == name
            || sent
                .strip_prefix(name)
                .is_some_and(|rest| rest.starts_with('['))
    });
    if !types(resolved).contains(&"array") {
        return values
            .next_back()
            .map(|(_, text)| scalar(document, schema, text));
    }
    let items = resolved.get("items").unwrap_or(&Value::Null);
    let texts: Vec<&str> = values.map(|(_, text)| text.as_str()).collect();
    if texts.is_empty() {
        return None;
    }
    let texts = if explode {
        texts
    } else {
        texts.iter().flat_map(|text| text.split(',')).collect()
    };
    Some(
        texts
            .into_iter()
            .map(|text| scalar(document, items, text))
            .collect(),
    )
}

fn deep_object(
    document: &Document,
    parameter: &Parameter,
    query: &[(String, String)],
) -> Option<Value> {
    let properties = resolved(document, &parameter.schema).get("properties");
    let object: Map<String, Value> = query
        .iter()
        .filter_map(|(name, text)| {
            let key = name.strip_prefix(parameter.name.as_str())?;
            let key = key.strip_prefix('[')?.strip_suffix(']')?;
            let schema = properties.and_then(|properties| properties.get(key));
            Some((
                key.to_owned(),
                scalar(document, schema.unwrap_or(&Value::Null), text),
            ))
        })
        .collect();
    (!object.is_empty()).then_some(Value::Object(object))
}

/// A text as the value that the schema wants; the text itself where it is none.
fn scalar(document: &Document, schema: &Value, text: &str) -> Value {
    for kind in types(resolved(document, schema)) {
        let value = match kind {
            "integer" => text.parse::<i64>().ok().map(Value::from),
            "number" => text
                .parse::<f64>()
                .ok()
                .filter(|value| value.is_finite())
                .map(Value::from),
            "boolean" => match text {
                "true" | "1" => Some(true.into()),
                "false" | "0" => Some(false.into()),
                _ => None,
            },
            "string" => Some(text.into()),
            "null" if text.is_empty() => Some(Value::Null),
            _ => None,
        };
        if let Some(value) = value {
            return value;
        }
    }
    text.into()
}

fn types(schema: &Value) -> Vec<&str> {
    schema.get("type").map(schema::types).unwrap_or_default()
}

/// The schema that a reference leads to.
pub(crate) fn resolved<'a>(document: &'a Document, schema: &'a Value) -> &'a Value {
    let mut schema = schema;
    // A reference may lead to a reference, but not in a circle.
    for _ in 0..8 {
        let name = schema.get("$ref").and_then(Value::as_str);
        let name = name.and_then(|name| name.strip_prefix("#/components/schemas/"));
        match name.and_then(|name| document.schemas.get(name)) {
            Some(next) => schema = next,
            None => break,
        }
    }
    schema
}

fn hold(document: &Document, schema: &Value, at: &str, value: &Value, problems: &mut Vec<Problem>) {
    for mismatch in schema::mismatches(&document.schemas, schema, value) {
        let place = format!("{at}{}", mismatch.at);
        // What breaks one keyword of a value often breaks others too.
        if problems.last().is_none_or(|last| last.at != place) {
            problems.push(Problem {
                at: place,
                message: mismatch.message,
            });
        }
    }
}
