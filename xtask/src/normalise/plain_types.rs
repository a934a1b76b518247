//! Puts named schemas that are no types of their own where they are used.

use serde_json::{Map, Value};

use super::shapes::is_annotation;
use super::walk::{schemas, schemas_mut, text_values};
use super::{ERROR_SCHEMA, is_provided};

/// A document that a vendor provides names texts, numbers, lists and maps too. A type that only wraps
/// one of these says nothing, and has to be unwrapped wherever it is used; so those names go.
pub(super) fn put_in_place(document: &mut Value) {
    if !is_provided(document) {
        return;
    }
    let plain: Map<String, Value> = schemas(document)
        .into_iter()
        .flatten()
        .filter(|(name, schema)| *name != ERROR_SCHEMA && is_plain(schema))
        .map(|(name, schema)| (name.clone(), schema.clone()))
        .collect();
    for key in ["components", "paths"] {
        if let Some(part) = document.get_mut(key) {
            replace(part, &plain, &mut Vec::new());
        }
    }
    if let Some(named) = schemas_mut(document) {
        // What is left refers to itself.
        let used = references(&Value::Object(named.clone()));
        named.retain(|name, _| !plain.contains_key(name) || used.contains(name));
    }
}

fn is_plain(schema: &Value) -> bool {
    let is_object = schema.get("properties").is_some();
    let in_parts = ["oneOf", "anyOf", "allOf", "$ref"]
        .iter()
        .any(|key| schema.get(key).is_some());
    let is_enum = text_values(schema).is_some_and(|values| !values.is_empty());
    let is_named = schema.get("x-name").is_some() || schema.get("x-sensitive").is_some();
    !is_object && !in_parts && !is_enum && !is_named
}

fn references(value: &Value) -> std::collections::BTreeSet<String> {
    let mut found = std::collections::BTreeSet::new();
    let mut left = vec![value];
    while let Some(value) = left.pop() {
        match value {
            Value::Object(fields) => {
                found.extend(name_of(value).map(str::to_owned));
                left.extend(fields.values());
            }
            Value::Array(values) => left.extend(values),
            _ => {}
        }
    }
    found
}

fn name_of(value: &Value) -> Option<&str> {
    value
        .get("$ref")?
        .as_str()?
        .strip_prefix("#/components/schemas/")
}

fn replace(value: &mut Value, plain: &Map<String, Value>, above: &mut Vec<String>) {
    let only = value
        .get("allOf")
        .and_then(Value::as_array)
        .map(Vec::as_slice);
    let reference = match only {
        Some([only]) => name_of(only),
        _ => name_of(value),
    };
    if let Some(name) = reference
        && !above.iter().any(|other| other == name)
        && let Some(target) = plain.get(name)
    {
        let name = name.to_owned();
        let mut target = target.clone();
        if let (Some(target), Some(own)) = (target.as_object_mut(), value.as_object()) {
            for (key, said) in own.iter().filter(|(key, _)| is_annotation(key)) {
                target.insert(key.clone(), said.clone());
            }
        }
        above.push(name);
        replace(&mut target, plain, above);
        above.pop();
        *value = target;
        return;
    }
    match value {
        Value::Object(fields) => {
            // An example may look like a schema.
            for (_, inner) in fields
                .iter_mut()
                .filter(|(key, _)| !key.starts_with("example"))
            {
                replace(inner, plain, above);
            }
        }
        Value::Array(values) => {
            values
                .iter_mut()
                .for_each(|inner| replace(inner, plain, above));
        }
        _ => {}
    }
}
