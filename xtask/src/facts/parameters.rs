//! The parameters of an operation, wherever they are written.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::resolve;

/// Headers that a client sets by itself. What a document says of them as parameters counts for
/// nothing, as OpenAPI has it.
const OWN_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

/// The parameters of an operation and of its path: references followed, none twice, without the
/// credential, and with one for each variable of the path.
///
/// # Errors
///
/// When a reference leads nowhere.
pub fn parameters_of(
    document: &Value,
    path: &str,
    item: Option<&Value>,
    operation: Option<&Value>,
) -> Result<Vec<Value>> {
    let mut parameters: Vec<Value> = Vec::new();
    for list in [item, operation] {
        for parameter in list.and_then(Value::as_array).into_iter().flatten() {
            let parameter = resolve(document, parameter)?;
            if is_own(document, path, parameter) {
                continue;
            }
            let key = |parameter: &Value| {
                let text = |key| {
                    parameter
                        .get(key)
                        .and_then(Value::as_str)
                        .map(str::to_owned)
                };
                (text("name"), text("in"))
            };
            match parameters
                .iter_mut()
                .find(|other| key(other) == key(parameter))
            {
                Some(other) => *other = parameter.clone(),
                None => parameters.push(parameter.clone()),
            }
        }
    }
    for parameter in &mut parameters {
        if location(parameter) == Some("path") {
            parameter
                .as_object_mut()
                .context("a parameter is no object")?
                .insert("required".into(), Value::Bool(true));
        }
    }
    for variable in variables(path) {
        let is_it = |parameter: &Value| {
            location(parameter) == Some("path") && parameter["name"] == variable
        };
        if !parameters.iter().any(is_it) {
            parameters.push(json!({
                "name": variable,
                "in": "path",
                "required": true,
                "schema": {"type": "string"},
            }));
        }
    }
    Ok(parameters)
}

/// Whether a parameter is none of the caller's: a header or a credential that the client brings, or a
/// variable that the path does not have.
fn is_own(document: &Value, path: &str, parameter: &Value) -> bool {
    let name = parameter
        .get("name")
        .and_then(Value::as_str)
        .unwrap_or_default();
    match location(parameter) {
        Some("header") => {
            OWN_HEADERS.contains(&name.to_ascii_lowercase().as_str())
                || is_credential(document, "header", name)
        }
        Some("query") => is_credential(document, "query", name),
        Some("path") => !variables(path).contains(&name),
        _ => false,
    }
}

fn is_credential(document: &Value, location: &str, name: &str) -> bool {
    let schemes = document
        .pointer("/components/securitySchemes")
        .and_then(Value::as_object);
    schemes.into_iter().flatten().any(|(_, scheme)| {
        let text = |key| scheme.get(key).and_then(Value::as_str);
        text("type") == Some("apiKey")
            && text("in") == Some(location)
            && text("name").is_some_and(|own| own.eq_ignore_ascii_case(name))
    })
}

fn location(parameter: &Value) -> Option<&str> {
    parameter.get("in").and_then(Value::as_str)
}

/// The variables of a path, in their order.
pub fn variables(path: &str) -> Vec<&str> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name)
        .collect()
}
