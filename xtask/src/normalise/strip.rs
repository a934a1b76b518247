//! Takes out what the generator would make types of that reject harmless values.

use serde_json::{Map, Value, json};

use super::walk::{for_each_operation, only_requires, schemas_mut, text_values};
use super::{FILE, METHOD};

/// Takes out what the generator would turn into types that reject harmless values.
pub(super) fn strip(document: &mut Value) {
    if let Some(named) = schemas_mut(document) {
        for schema in named.values_mut() {
            strip_schema(schema);
        }
    }
    let stripped = for_each_operation(document, |_, _, operation| {
        if let Some(method) = operation.get(METHOD).cloned() {
            operation.insert("operationId".into(), method);
        }
        operation.retain(|key, _| {
            matches!(
                key.as_str(),
                "operationId"
                    | "summary"
                    | "description"
                    | "parameters"
                    | "requestBody"
                    | "responses"
            )
        });
        if let Some(parameters) = operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut)
        {
            for parameter in parameters {
                if let Some(parameter) = parameter.as_object_mut() {
                    parameter.retain(|key, _| {
                        matches!(
                            key.as_str(),
                            "name" | "in" | "required" | "description" | "schema"
                        )
                    });
                    if let Some(schema) = parameter.get_mut("schema") {
                        strip_schema(schema);
                    }
                    join_lines(parameter);
                }
            }
        }
        for key in ["requestBody", "responses"] {
            if let Some(value) = operation.get_mut(key) {
                strip_contents(value);
            }
        }
        if let Some(body) = operation
            .get_mut("requestBody")
            .and_then(Value::as_object_mut)
        {
            join_lines(body);
        }
        Ok(())
    });
    debug_assert!(stripped.is_ok(), "the visitor never fails");
    if let Some(info) = document.get_mut("info").and_then(Value::as_object_mut) {
        info.retain(|key, _| matches!(key.as_str(), "title" | "description" | "version"));
    }
    if let Some(root) = document.as_object_mut() {
        root.retain(|key, _| matches!(key.as_str(), "openapi" | "info" | "paths" | "components"));
    }
}

/// The generator puts this description into a list, where a second line would leave it.
fn join_lines(described: &mut Map<String, Value>) {
    if let Some(Value::String(text)) = described.get_mut("description") {
        *text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    }
}

fn strip_contents(value: &mut Value) {
    match value {
        Value::Object(object) => {
            object.retain(|key, _| !matches!(key.as_str(), "example" | "examples" | "headers"));
            for (key, value) in object {
                if key == "application/octet-stream" {
                    // The generator wants to see that it is binary.
                    continue;
                }
                if key == "schema" {
                    strip_schema(value);
                } else {
                    strip_contents(value);
                }
            }
        }
        Value::Array(array) => array.iter_mut().for_each(strip_contents),
        _ => {}
    }
}

pub(super) fn strip_schema(schema: &mut Value) {
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    if let Some(default) = object.get("default").cloned() {
        let note = format!("Default when absent: `{default}`.");
        let text = match object.get("description").and_then(Value::as_str) {
            Some(text) => format!("{}\n\n{note}", text.trim()),
            None => note,
        };
        object.insert("description".into(), Value::String(text));
    }
    if only_requires(object.get("anyOf")) {
        object.shift_remove("anyOf");
    }
    if text_values(&Value::Object(object.clone())).is_none() {
        object.shift_remove("enum");
    }
    let format = object.get("format").and_then(Value::as_str);
    if !matches!(format, Some("date-time" | FILE)) {
        object.shift_remove("format");
    }
    if object.get("additionalProperties") == Some(&Value::Bool(true))
        && object.contains_key("properties")
    {
        // Written as an empty schema, so that the generator keeps the unlisted properties.
        object.insert("additionalProperties".into(), json!({}));
    }
    object.retain(|key, _| {
        matches!(
            key.as_str(),
            "$ref"
                | "type"
                | "format"
                | "enum"
                | "nullable"
                | "description"
                | "required"
                | "properties"
                | "additionalProperties"
                | "items"
                | "oneOf"
                | "anyOf"
                | "allOf"
        )
    });
    if let Some(properties) = object.get_mut("properties").and_then(Value::as_object_mut) {
        properties.values_mut().for_each(strip_schema);
    }
    for key in ["items", "additionalProperties"] {
        if let Some(value) = object.get_mut(key) {
            strip_schema(value);
        }
    }
    for key in ["oneOf", "anyOf", "allOf"] {
        if let Some(parts) = object.get_mut(key).and_then(Value::as_array_mut) {
            parts.iter_mut().for_each(strip_schema);
        }
    }
}
