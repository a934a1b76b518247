//! Ways through a document that the passes share.

use serde_json::{Map, Value};

use crate::facts::METHODS;

/// Keys whose values are data and no part of the document's own structure.
const DATA: [&str; 5] = ["example", "examples", "default", "enum", "const"];

/// Kinds of components that hold something with a `content`, a `schema` or `headers`.
const HOLDERS: [&str; 4] = ["parameters", "headers", "responses", "requestBodies"];

/// Visits every schema of a document, inner ones before those around them.
pub(super) fn schemas(document: &mut Value, visit: &mut dyn FnMut(&mut Value)) {
    if let Some(components) = document.get_mut("components") {
        for schema in members(components, "schemas") {
            schema_and_inner(schema, visit);
        }
        for kind in HOLDERS {
            for holder in members(components, kind) {
                holder_schemas(holder, visit);
            }
        }
    }
    for item in members(document, "paths") {
        for parameter in elements(item, "parameters") {
            holder_schemas(parameter, visit);
        }
        for method in METHODS {
            if let Some(operation) = item.get_mut(method) {
                for parameter in elements(operation, "parameters") {
                    holder_schemas(parameter, visit);
                }
                if let Some(body) = operation.get_mut("requestBody") {
                    holder_schemas(body, visit);
                }
                for response in members(operation, "responses") {
                    holder_schemas(response, visit);
                }
            }
        }
    }
}

fn holder_schemas(holder: &mut Value, visit: &mut dyn FnMut(&mut Value)) {
    if let Some(schema) = holder.get_mut("schema") {
        schema_and_inner(schema, visit);
    }
    for content in members(holder, "content") {
        if let Some(schema) = content.get_mut("schema") {
            schema_and_inner(schema, visit);
        }
    }
    for header in members(holder, "headers") {
        holder_schemas(header, visit);
    }
}

fn schema_and_inner(schema: &mut Value, visit: &mut dyn FnMut(&mut Value)) {
    for key in ["properties", "patternProperties", "$defs", "definitions"] {
        for inner in members(schema, key) {
            schema_and_inner(inner, visit);
        }
    }
    for key in ["items", "additionalProperties", "not"] {
        // Whether other properties are allowed is said by a truth too.
        if let Some(inner) = schema.get_mut(key).filter(|inner| inner.is_object()) {
            schema_and_inner(inner, visit);
        }
    }
    for key in ["allOf", "oneOf", "anyOf", "prefixItems"] {
        for inner in elements(schema, key) {
            schema_and_inner(inner, visit);
        }
    }
    visit(schema);
}

/// The members of an object that is a member.
pub(super) fn members<'a>(of: &'a mut Value, key: &str) -> impl Iterator<Item = &'a mut Value> {
    let object = of.get_mut(key).and_then(Value::as_object_mut);
    object.into_iter().flat_map(Map::values_mut)
}

/// The elements of a list that is a member.
pub(super) fn elements<'a>(of: &'a mut Value, key: &str) -> impl Iterator<Item = &'a mut Value> {
    let list = of.get_mut(key).and_then(Value::as_array_mut);
    list.into_iter().flatten()
}

/// Visits every operation with its method, its path, and the parameters of its path item.
pub(super) fn operations(
    document: &mut Value,
    mut visit: impl FnMut(&str, &str, &mut Map<String, Value>),
) {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for (path, item) in paths.into_iter().flatten() {
        for method in METHODS {
            if let Some(operation) = item.get_mut(method).and_then(Value::as_object_mut) {
                visit(method, path, operation);
            }
        }
    }
}

/// Visits every object that is part of the document's own structure, outer ones first. `names` is
/// whether the members of an object are named by the document.
pub(super) fn objects(value: &mut Value, visit: &mut dyn FnMut(&mut Map<String, Value>)) {
    structure(value, false, visit);
}

fn structure(value: &mut Value, names: bool, visit: &mut dyn FnMut(&mut Map<String, Value>)) {
    match value {
        Value::Object(object) => {
            if !names {
                visit(object);
            }
            for (key, member) in object {
                if !names && (DATA.contains(&key.as_str()) || key.starts_with("x-")) {
                    continue;
                }
                let names = !names && NAMES.contains(&key.as_str()) && member.is_object();
                structure(member, names, visit);
            }
        }
        Value::Array(list) => {
            for member in list {
                structure(member, false, visit);
            }
        }
        _ => {}
    }
}

/// Keys whose members are named by the document.
const NAMES: [&str; 18] = [
    "paths",
    "properties",
    "patternProperties",
    "$defs",
    "definitions",
    "schemas",
    "parameters",
    "responses",
    "requestBodies",
    "securitySchemes",
    "headers",
    "content",
    "links",
    "callbacks",
    "pathItems",
    "mapping",
    "scopes",
    "variables",
];
