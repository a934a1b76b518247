//! Puts shared parameters, responses and bodies where they are used, and chooses the media type of each
//! request.

use std::collections::BTreeMap;

use anyhow::{Context, Result, anyhow};
use serde_json::{Map, Value, json};

use super::walk::{for_each_operation, paths_mut};
use super::{Call, FILE, METHOD};
use crate::facts::{Form, METHODS, method_names, parameters_of, preferred, resolve};

/// Puts shared parameters, responses and bodies where they are used, and notes the method of each
/// operation. Gives how each is called, by the method.
pub(super) fn inline_shared_parts(document: &mut Value) -> Result<BTreeMap<String, Call>> {
    let whole = document.clone();
    let mut names = method_names(&whole).into_iter();
    let mut calls = BTreeMap::new();
    for_each_operation(document, |place, item, operation| {
        let method = names
            .next()
            .ok_or_else(|| anyhow!("{place}: has no `operationId`"))?;
        let mut call = Call::default();
        let (_, path) = place.split_once(' ').unwrap_or_default();
        let parameters = parameters_of(
            &whole,
            path,
            item.get("parameters"),
            operation.get("parameters"),
        );
        let parameters = parameters.context(place.clone())?;
        if parameters.is_empty() {
            operation.shift_remove("parameters");
        } else {
            operation.insert("parameters".into(), Value::Array(parameters));
        }
        if let Some(responses) = operation
            .get_mut("responses")
            .and_then(Value::as_object_mut)
        {
            for response in responses.values_mut() {
                *response = resolve(&whole, response).context(place.clone())?.clone();
            }
        }
        if let Some(body) = operation.get_mut("requestBody") {
            *body = resolve(&whole, body).context(place)?.clone();
            match body.get("content").and_then(Value::as_object) {
                Some(content) if !content.is_empty() => {
                    body["content"] = request(&whole, content, &mut call);
                }
                _ => {
                    operation.shift_remove("requestBody");
                }
            }
        }
        operation.insert(METHOD.into(), method.clone().into());
        calls.insert(method, call);
        Ok(())
    })?;
    for item in paths_mut(document)? {
        item.retain(|key, _| METHODS.contains(&key.as_str()));
    }
    if let Some(components) = document
        .get_mut("components")
        .and_then(Value::as_object_mut)
    {
        components.retain(|key, _| key == "schemas");
    }
    Ok(calls)
}

/// The content of a request in the one media type that is sent. The runtime makes a form of the JSON
/// that the generator's text sends.
fn request(document: &Value, content: &Map<String, Value>, call: &mut Call) -> Value {
    let Some(media) = preferred(content) else {
        return json!({});
    };
    call.content_type = media.own_name();
    let schema = media.schema.cloned().unwrap_or_else(|| json!({}));
    match media.form {
        Form::Json | Form::UrlEncoded => json!({"application/json": {"schema": schema}}),
        Form::Multipart => {
            let mut schema = schema;
            call.is_multipart = true;
            files(document, &mut schema);
            json!({"application/json": {"schema": schema}})
        }
        Form::Text => json!({"text/plain": {"schema": {"type": "string"}}}),
        Form::Bytes => json!({"application/octet-stream": {
            "schema": {"type": "string", "format": "binary"}
        }}),
    }
}

/// Marks the fields of a multipart body that are files. Such a body is a schema of its own, since what
/// it refers to may be sent in another way elsewhere.
fn files(document: &Value, schema: &mut Value) {
    let target = resolve(document, schema).unwrap_or(schema);
    let mut own = target.clone();
    let mut holders = vec![&mut own];
    let mut any = false;
    while let Some(holder) = holders.pop() {
        let Some(holder) = holder.as_object_mut() else {
            continue;
        };
        for (key, value) in holder {
            match (key.as_str(), value) {
                ("properties", Value::Object(properties)) => {
                    for property in properties.values_mut() {
                        any |= mark_file(property);
                        if let Some(items) = property.get_mut("items") {
                            any |= mark_file(items);
                        }
                    }
                }
                ("allOf" | "oneOf" | "anyOf", Value::Array(parts)) => holders.extend(parts),
                _ => {}
            }
        }
    }
    if any {
        *schema = own;
    }
}

fn mark_file(property: &mut Value) -> bool {
    let format = property.get("format").and_then(Value::as_str);
    let is_file = matches!(format, Some("binary" | "byte" | "base64"))
        || property.get("type").and_then(Value::as_str) == Some("file");
    if is_file && let Some(property) = property.as_object_mut() {
        property.insert("type".into(), json!("string"));
        property.insert("format".into(), json!(FILE));
    }
    is_file
}
