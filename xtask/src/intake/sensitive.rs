//! Data about people and credentials, by the names of properties and parameters.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Group, Intake, jsonpath};
use crate::facts::METHODS;
use crate::lint::privacy::{can_be, kind};

/// Marks what is sensitive by its name.
///
/// Properties of components are marked by one action for each name where all of that name can hold
/// such data; others by their place.
pub(super) fn derive(document: &Value, intake: &mut Intake) {
    let mut places = Places::new();
    let mut by_name: BTreeMap<(&'static str, String), (usize, usize)> = BTreeMap::new();
    let schemas = document
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    for (inside, schema) in schemas.into_iter().flatten() {
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            if let Some(kind) = kind(name, inside) {
                let counted = by_name.entry((kind, name.clone())).or_default();
                counted.0 += 1;
                counted.1 +=
                    usize::from(property.is_object() && can_be(name, type_of(document, property)));
            }
        }
    }
    let whole = |kind: &'static str, name: &str| {
        by_name
            .get(&(kind, name.to_owned()))
            .is_some_and(|(all, fit)| all == fit)
    };
    for (inside, schema) in schemas.into_iter().flatten() {
        let at = format!("$.components.schemas[{}]", jsonpath(inside));
        walk(
            document,
            schema,
            &at,
            inside,
            true,
            &mut |kind, name, at, top| {
                if !(top && whole(kind, name)) {
                    places.push((kind, at));
                }
            },
        );
    }
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        let at = format!("$.paths[{}]", jsonpath(path));
        parameters(document, item, &at, &mut places);
        for method in METHODS {
            if let Some(operation) = item.get(method) {
                let at = format!("{at}.{method}");
                parameters(document, operation, &at, &mut places);
                bodies(document, operation, &at, &mut places);
            }
        }
    }
    let shared = document
        .pointer("/components/parameters")
        .and_then(Value::as_object);
    for (name, parameter) in shared.into_iter().flatten() {
        one_parameter(
            document,
            parameter,
            format!("$.components.parameters[{}]", jsonpath(name)),
            &mut places,
        );
    }
    for part in ["responses", "requestBodies"] {
        let all = document["components"][part].as_object();
        for (name, holder) in all.into_iter().flatten() {
            let at = format!("$.components.{part}[{}]", jsonpath(name));
            content(document, holder, &at, &mut places);
        }
    }
    let mut actions = Vec::new();
    for kind in ["personal", "secret"] {
        let names: Vec<String> = by_name
            .iter()
            .filter(|((of, _), (all, fit))| *of == kind && all == fit)
            .map(|((_, name), _)| jsonpath(name))
            .collect();
        if !names.is_empty() {
            let target = format!("$.components.schemas[*].properties[{}]", names.join(","));
            actions.push(json!({"target": target, "update": {"x-sensitive": kind}}));
        }
    }
    let update =
        |(kind, at): (&str, String)| json!({"target": at, "update": {"x-sensitive": kind}});
    actions.extend(places.into_iter().map(update));
    let comment =
        "Data about people and credentials, which are masked in logs: by the names of properties.";
    intake.groups.push(Group::new(comment, actions));
}

fn type_of<'a>(document: &'a Value, schema: &'a Value) -> Option<&'a str> {
    let schema = super::follow(document, schema);
    match schema.get("type") {
        Some(Value::String(name)) => Some(name),
        Some(Value::Array(names)) => names
            .iter()
            .filter_map(Value::as_str)
            .find(|name| *name != "null"),
        _ => None,
    }
}

type Found<'f> = dyn FnMut(&'static str, &str, String, bool) + 'f;

/// Visits the sensitive properties within a schema; `top` is whether it is a component itself.
fn walk(
    document: &Value,
    schema: &Value,
    at: &str,
    inside: &str,
    top: bool,
    found: &mut Found<'_>,
) {
    let properties = schema.get("properties").and_then(Value::as_object);
    for (name, property) in properties.into_iter().flatten() {
        let at = format!("{at}.properties[{}]", jsonpath(name));
        if let Some(kind) = kind(name, inside)
            && property.is_object()
            && can_be(name, type_of(document, property))
        {
            found(kind, name, at.clone(), top);
        }
        walk(document, property, &at, inside, false, found);
    }
    for key in ["items", "additionalProperties"] {
        if let Some(inner) = schema.get(key).filter(|inner| inner.is_object()) {
            walk(
                document,
                inner,
                &format!("{at}.{key}"),
                inside,
                false,
                found,
            );
        }
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        let parts = schema.get(key).and_then(Value::as_array);
        for (index, part) in parts.into_iter().flatten().enumerate() {
            walk(
                document,
                part,
                &format!("{at}.{key}[{index}]"),
                inside,
                false,
                found,
            );
        }
    }
}

type Places = Vec<(&'static str, String)>;

fn parameters(document: &Value, holder: &Value, at: &str, places: &mut Places) {
    let list = holder.get("parameters").and_then(Value::as_array);
    for (index, parameter) in list.into_iter().flatten().enumerate() {
        let at = format!("{at}.parameters[{index}]");
        one_parameter(document, parameter, at, places);
    }
}

fn one_parameter(document: &Value, parameter: &Value, at: String, places: &mut Places) {
    if let Some(schema) = parameter.get("schema") {
        let at = format!("{at}.schema");
        walk(document, schema, &at, "", false, &mut |kind, _, at, _| {
            places.push((kind, at));
        });
    }
    content(document, parameter, &at, places);
    if let Some(name) = parameter.get("name").and_then(Value::as_str)
        && let Some(kind) = kind(name, "")
    {
        places.push((kind, at));
    }
}

fn bodies(document: &Value, operation: &Value, at: &str, places: &mut Places) {
    let mut holders = Vec::new();
    if let Some(body) = operation.get("requestBody") {
        holders.push((format!("{at}.requestBody"), body));
    }
    for (status, response) in operation["responses"].as_object().into_iter().flatten() {
        holders.push((format!("{at}.responses[{}]", jsonpath(status)), response));
    }
    for (at, holder) in holders {
        content(document, holder, &at, places);
    }
}

fn content(document: &Value, holder: &Value, at: &str, places: &mut Places) {
    let content = holder.get("content").and_then(Value::as_object);
    for (media, content) in content.into_iter().flatten() {
        if let Some(schema) = content.get("schema") {
            let at = format!("{at}.content[{}].schema", jsonpath(media));
            walk(document, schema, &at, "", false, &mut |kind, _, at, _| {
                places.push((kind, at));
            });
        }
    }
}
