//! Brings parameters into the places and types that the generator writes, and notes how each is really
//! sent.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use serde_json::{Map, Value, json};

use super::names::{argument_names, field_name};
use super::walk::{for_each_operation, schemas};
use super::{Call, METHOD};

/// A parameter that is sent in another way, or under another name, than the generator's.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Argument {
    /// Name of the argument.
    pub ident: String,
    /// Name as it is sent.
    pub name: String,
    /// How it is sent.
    pub style: Style,
}

/// How the value of a parameter is written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Style {
    /// In the query, as the generator writes it: a list as the name with each of its values, an object
    /// as each of its members.
    Plain,
    /// In the query, a member of an object as `name[member]`.
    Deep,
    /// In the query, all values in one, with this between them.
    Joined(&'static str),
    /// In the query, as JSON.
    Json,
    /// In a header.
    Header,
    /// In the header for cookies.
    Cookie,
}

/// Lowers the parameters of every operation.
pub(super) fn lower(document: &mut Value, calls: &mut BTreeMap<String, Call>) -> Result<()> {
    let named = schemas(document).cloned().unwrap_or_default();
    let mut paths = Vec::new();
    for_each_operation(document, |place, _, operation| {
        let method = operation
            .get(METHOD)
            .and_then(Value::as_str)
            .unwrap_or_default();
        let Some(call) = calls.get_mut(method) else {
            return Ok(());
        };
        let parameters = operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut);
        let Some(parameters) = parameters else {
            return Ok(());
        };
        let idents = argument_names(parameters.iter().map(|parameter| {
            let text = |key| {
                parameter
                    .get(key)
                    .and_then(Value::as_str)
                    .unwrap_or_default()
            };
            (text("name"), text("in"))
        }));
        let (_, path) = place.split_once(' ').unwrap_or_default();
        let mut own_path = path.to_owned();
        for (parameter, ident) in parameters.iter_mut().zip(idents) {
            let Some(parameter) = parameter.as_object_mut() else {
                bail!("{place}: a parameter is no object");
            };
            let name = parameter
                .get("name")
                .and_then(Value::as_str)
                .unwrap_or_default();
            let name = name.to_owned();
            let style = one(&named, parameter);
            let is_renamed = field_name(&name) != ident;
            match style {
                // What stands in the path has the name of its variable.
                None if is_renamed => {
                    own_path = own_path.replace(&format!("{{{name}}}"), &format!("{{{ident}}}"));
                    parameter.insert("name".into(), ident.into());
                }
                None | Some(Style::Plain | Style::Header) if !is_renamed => {}
                None => {}
                Some(style) => {
                    if is_renamed || style == Style::Cookie {
                        parameter.insert("name".into(), ident.clone().into());
                    }
                    call.arguments.push(Argument { ident, name, style });
                }
            }
        }
        if own_path != path {
            call.path = Some(own_path.clone());
            paths.push((place, own_path));
        }
        Ok(())
    })?;
    for (place, own_path) in paths {
        move_operation(document, &place, &own_path);
    }
    Ok(())
}

fn move_operation(document: &mut Value, place: &str, to: &str) {
    let (method, path) = place.split_once(' ').unwrap_or_default();
    let method = method.to_lowercase();
    let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else {
        return;
    };
    let operation = paths
        .get_mut(path)
        .and_then(Value::as_object_mut)
        .and_then(|item| item.shift_remove(&method));
    if let Some(operation) = operation {
        let item = paths.entry(to).or_insert_with(|| json!({}));
        item[method] = operation;
    }
}

/// Lowers one parameter, and gives how it is sent; `None` in the path.
fn one(named: &Map<String, Value>, parameter: &mut Map<String, Value>) -> Option<Style> {
    let text = |key: &str| {
        parameter
            .get(key)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    let location = text("in").to_owned();
    let style = text("style").to_owned();
    let explode = parameter.get("explode").and_then(Value::as_bool);
    let mut is_json = false;
    if let Some(content) = parameter.get("content").and_then(Value::as_object) {
        let media = crate::facts::preferred(content);
        is_json = media.is_some_and(|media| media.form == crate::facts::Form::Json);
        let schema = media.and_then(|media| media.schema.cloned());
        parameter.insert("schema".into(), schema.unwrap_or_else(|| json!({})));
    }
    let schema = parameter.entry("schema").or_insert_with(|| json!({}));
    if !schema.is_object() {
        *schema = json!({});
    }
    if location != "query" {
        let description = "Values of a list are separated by commas.";
        if is_list(named, schema) {
            parameter
                .entry("description")
                .or_insert_with(|| description.into());
        }
        let schema = parameter.entry("schema").or_insert_with(|| json!({}));
        if is_json || !is_scalar(named, schema) {
            *schema = json!({"type": "string"});
        }
        if let Some(schema) = schema.as_object_mut() {
            schema.shift_remove("nullable");
        }
        return match location.as_str() {
            "path" => None,
            "cookie" => {
                parameter.insert("in".into(), "header".into());
                Some(Style::Cookie)
            }
            _ => Some(Style::Header),
        };
    }
    if is_json {
        return Some(Style::Json);
    }
    let is_single = is_scalar(named, schema);
    if !is_single && tells_nothing(schema) {
        // Any value may be a list, but hardly is.
        *schema = json!({"type": "string"});
        return Some(Style::Plain);
    }
    Some(match (style.as_str(), explode) {
        _ if is_single => Style::Plain,
        ("deepObject", _) => Style::Deep,
        ("spaceDelimited", None | Some(false)) => Style::Joined(" "),
        ("pipeDelimited", None | Some(false)) => Style::Joined("|"),
        ("form" | "", Some(false)) => Style::Joined(","),
        _ => Style::Plain,
    })
}

fn target<'a>(named: &'a Map<String, Value>, schema: &'a Value) -> &'a Value {
    let mut schema = schema;
    for _ in 0..16 {
        let only = schema.get("allOf").and_then(Value::as_array);
        let holder = match only.map(Vec::as_slice) {
            Some([only]) => only,
            _ => schema,
        };
        let Some(reference) = holder.get("$ref").and_then(Value::as_str) else {
            return schema;
        };
        let name = reference.rsplit('/').next().unwrap_or_default();
        match named.get(name) {
            Some(target) => schema = target,
            None => return schema,
        }
    }
    schema
}

fn kind<'a>(named: &'a Map<String, Value>, schema: &'a Value) -> Option<&'a str> {
    target(named, schema).get("type").and_then(Value::as_str)
}

fn is_scalar(named: &Map<String, Value>, schema: &Value) -> bool {
    matches!(
        kind(named, schema),
        Some("string" | "integer" | "number" | "boolean")
    )
}

fn is_list(named: &Map<String, Value>, schema: &Value) -> bool {
    kind(named, schema) == Some("array")
}

fn tells_nothing(schema: &Value) -> bool {
    ["$ref", "type", "oneOf", "allOf", "anyOf"]
        .iter()
        .all(|key| schema.get(key).is_none())
}
