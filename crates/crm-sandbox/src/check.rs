//! Holds requests against the specification.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use axum::http::HeaderMap;
use crm_spec::{Encoding, Location};
use jsonschema::error::ValidationErrorKind;
use jsonschema::{Draft, Keyword, ValidationError, Validator};
use serde_json::{Map, Value, json};

use crate::document::{Document, Operation, Parameter};
use crate::vendor::Problem;

/// The schemas of one operation, ready for use.
pub(crate) struct Checks {
    parameters: Vec<OnceLock<Option<Validator>>>,
    body: OnceLock<Option<Validator>>,
}

impl Checks {
    pub(crate) fn of(operation: &Operation) -> Self {
        Self {
            parameters: operation
                .parameters
                .iter()
                .map(|_| OnceLock::new())
                .collect(),
            body: OnceLock::new(),
        }
    }
}

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
    checks: &Checks,
    path: &BTreeMap<String, String>,
    query: &[(String, String)],
    headers: &HeaderMap,
    body: &[u8],
) -> Input {
    let mut problems = Vec::new();
    let mut named = unnamed(operation, query);
    for (parameter, validator) in operation.parameters.iter().zip(&checks.parameters) {
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
                hold(
                    document,
                    &parameter.schema,
                    validator,
                    &at,
                    &value,
                    &mut problems,
                );
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
            in_query(document, operation, checks, query, &mut problems)
        }
        false => read_body(document, operation, checks, headers, body, &mut problems),
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
    checks: &Checks,
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
    hold(
        document,
        &expected.schema,
        &checks.body,
        "body",
        &value,
        problems,
    );
    value
}

/// The values of a body that stand in the query.
fn in_query(
    document: &Document,
    operation: &Operation,
    checks: &Checks,
    query: &[(String, String)],
    problems: &mut Vec<Problem>,
) -> Value {
    let Some(expected) = &operation.body else {
        return Value::Null;
    };
    let value = form(document, &expected.schema, query);
    let schema = &expected.schema;
    hold(document, schema, &checks.body, "query", &value, problems);
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
    match schema.get("type") {
        Some(Value::String(kind)) => vec![kind],
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
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

fn hold(
    document: &Document,
    schema: &Value,
    validator: &OnceLock<Option<Validator>>,
    at: &str,
    value: &Value,
    problems: &mut Vec<Problem>,
) {
    let validator = validator.get_or_init(|| compiled(document, schema));
    let errors = validator
        .iter()
        .flat_map(|validator| validator.iter_errors(value));
    for error in errors {
        let place = format!("{at}{}", error.instance_path().as_str());
        // What breaks one keyword of a value often breaks others too.
        if problems.last().is_none_or(|last| last.at != place) {
            problems.push(Problem {
                at: place,
                message: message(&error),
            });
        }
    }
}

fn message(error: &ValidationError<'_>) -> String {
    let ValidationErrorKind::Format { format } = error.kind() else {
        return error.masked().to_string();
    };
    match format.as_str() {
        "uuid" => "must be a UUID".to_owned(),
        "email" => "must be an email".to_owned(),
        "date-time" => "must be a valid ISO 8601 date string".to_owned(),
        other => format!("must have the form `{other}`"),
    }
}

fn compiled(document: &Document, schema: &Value) -> Option<Validator> {
    let mut whole = json!({"allOf": [schema], "components": {"schemas": document.schemas}});
    bound_integers(&mut whole);
    jsonschema::options()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(true)
        .with_keyword(WITHIN_64_BITS, |_, _, _| Ok(Box::new(Within64Bits)))
        .build(&whole)
        .ok()
}

/// An integer has 64 bits where nothing else is said; more would come back as a fraction.
fn bound_integers(schema: &mut Value) {
    if types(schema).contains(&"integer")
        && let Some(object) = schema.as_object_mut()
    {
        object.insert(WITHIN_64_BITS.to_owned(), Value::Bool(true));
    }
    match schema {
        Value::Object(object) => object.values_mut().for_each(bound_integers),
        Value::Array(list) => list.iter_mut().for_each(bound_integers),
        _ => {}
    }
}

const WITHIN_64_BITS: &str = "x-within-64-bits";

/// A keyword, because `minimum` compares as a fraction: to it, the number just below the least of
/// 64 bits is that least one.
struct Within64Bits;

impl<'i> Keyword<'i> for Within64Bits {
    fn validate(&self, value: &'i Value) -> Result<(), ValidationError<'i>> {
        match self.is_valid(value) {
            true => Ok(()),
            false => Err(ValidationError::custom("integer is out of range")),
        }
    }

    fn is_valid(&self, value: &'i Value) -> bool {
        let is_small = |number: f64| number.abs() < 2_f64.powi(63);
        value.is_i64() || value.as_f64().is_none_or(is_small)
    }
}
