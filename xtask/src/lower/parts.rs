//! Mends parameters, bodies and responses: what OpenAPI demands of them and documents leave out.

use serde_json::{Map, Value, json};

use super::walk;
use crate::facts::METHODS;

/// Headers that OpenAPI itself takes for no parameters: other parts of a document say them.
const NO_PARAMETERS: [&str; 3] = ["accept", "content-type", "authorization"];

/// Mends all operations.
pub(super) fn mend(document: &mut Value) {
    for kind in ["responses", "requestBodies", "parameters", "headers"] {
        let mut components = document["components"].take();
        for part in walk::members(&mut components, kind) {
            match kind {
                "responses" => response(part),
                "parameters" => parameter(part),
                _ => {}
            }
        }
        document["components"] = components;
    }
    let whole = document.clone();
    let keys = keys(&whole);
    for (path, item) in document["paths"].as_object_mut().into_iter().flatten() {
        if let Some(list) = item.get_mut("parameters").and_then(Value::as_array_mut) {
            list.iter_mut().for_each(parameter);
            list.retain(|part| !keys.contains(&key(&whole, part)));
        }
        for method in METHODS {
            let shared = item.get("parameters").cloned();
            let Some(operation) = item.get_mut(method).and_then(Value::as_object_mut) else {
                continue;
            };
            parameters(&whole, path, shared.as_ref(), &keys, operation);
            if !operation.get("responses").is_some_and(Value::is_object) {
                operation.insert("responses".into(), json!({}));
            }
            let responses = operation
                .get_mut("responses")
                .and_then(Value::as_object_mut);
            if let Some(responses) = responses {
                responses.retain(|_, response| response.is_object());
                responses.values_mut().for_each(response);
            }
            if operation
                .get("requestBody")
                .is_some_and(|body| !body.is_object())
            {
                operation.shift_remove("requestBody");
            }
        }
        one_place(&whole, item);
    }
}

fn response(response: &mut Value) {
    if let Some(response) = response.as_object_mut()
        && !response.contains_key("$ref")
    {
        response.shift_remove("links");
        if !response.get("description").is_some_and(Value::is_string) {
            response.insert("description".into(), json!(""));
        }
    }
}

fn parameter(parameter: &mut Value) {
    if let Some(parameter) = parameter.as_object_mut()
        && parameter.get("in").and_then(Value::as_str) == Some("path")
    {
        parameter.insert("required".into(), json!(true));
    }
}

/// Name and place of a parameter, by which an operation's own takes the place of its path item's.
fn key(whole: &Value, parameter: &Value) -> (String, String) {
    let reference = parameter.get("$ref").and_then(Value::as_str);
    let target = reference.and_then(|it| whole.pointer(it.strip_prefix('#')?));
    let parameter = target.unwrap_or(parameter);
    let text = |key: &str| {
        parameter
            .get(key)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    (text("in"), text("name"))
}

/// The keys of the security schemes, which some documents name among the parameters too.
fn keys(whole: &Value) -> Vec<(String, String)> {
    let schemes = whole.pointer("/components/securitySchemes");
    let schemes = schemes.and_then(Value::as_object).into_iter().flatten();
    let keys = schemes.filter(|(_, it)| it.get("type").and_then(Value::as_str) == Some("apiKey"));
    keys.map(|(_, scheme)| key(whole, scheme)).collect()
}

/// The parameters of an operation: each once, none that is no parameter, and one for every variable
/// of the path.
fn parameters(
    whole: &Value,
    path: &str,
    shared: Option<&Value>,
    keys: &[(String, String)],
    operation: &mut Map<String, Value>,
) {
    let shared = shared.and_then(Value::as_array).into_iter().flatten();
    let mut known: Vec<(String, String)> = shared.map(|parameter| key(whole, parameter)).collect();
    if let Some(list) = operation
        .get_mut("parameters")
        .and_then(Value::as_array_mut)
    {
        let mut seen: Vec<(String, String)> = Vec::new();
        list.retain_mut(|part| {
            parameter(part);
            let key = key(whole, part);
            let is_parameter = part.is_object() && !key.1.is_empty();
            let said_elsewhere =
                key.0 == "header" && NO_PARAMETERS.contains(&key.1.to_ascii_lowercase().as_str());
            let lost = key.0 == "path" && !path.contains(&format!("{{{}}}", key.1));
            let said_elsewhere = said_elsewhere || keys.contains(&key);
            let stays = is_parameter && !said_elsewhere && !lost && !seen.contains(&key);
            seen.push(key);
            stays
        });
        known.append(&mut seen);
    } else {
        operation.shift_remove("parameters");
    }
    let missing: Vec<Value> = variables(path)
        .filter(|name| !known.iter().any(|(place, known)| place == "path" && known == name))
        .map(|name| {
            json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}})
        })
        .collect();
    if !missing.is_empty() {
        let list = operation.entry("parameters").or_insert_with(|| json!([]));
        if let Some(list) = list.as_array_mut() {
            list.extend(missing);
        }
    }
}

/// The variables of a path.
pub(super) fn variables(path: &str) -> impl Iterator<Item = &str> {
    let pieces = path.split('{').skip(1);
    pieces
        .filter_map(|piece| piece.split_once('}'))
        .map(|(name, _)| name)
}

/// Where an operation has a parameter that its path item has too, the path item's go into the
/// operations that have none of that name.
fn one_place(whole: &Value, item: &mut Value) {
    let Some(shared) = item.get("parameters").and_then(Value::as_array).cloned() else {
        return;
    };
    let keys: Vec<_> = shared
        .iter()
        .map(|parameter| key(whole, parameter))
        .collect();
    let own = |operation: &Value| -> Vec<(String, String)> {
        let list = operation.get("parameters").and_then(Value::as_array);
        list.into_iter()
            .flatten()
            .map(|part| key(whole, part))
            .collect()
    };
    let twice = METHODS
        .iter()
        .filter_map(|method| item.get(*method))
        .any(|operation| {
            let own = own(operation);
            keys.iter().any(|key| own.contains(key))
        });
    if !twice {
        return;
    }
    for method in METHODS {
        let Some(operation) = item.get_mut(method) else {
            continue;
        };
        let own = own(operation);
        let list = operation
            .get("parameters")
            .and_then(Value::as_array)
            .cloned();
        let inherited = shared
            .iter()
            .zip(&keys)
            .filter(|(_, key)| !own.contains(key));
        let all = inherited
            .map(|(parameter, _)| parameter.clone())
            .chain(list.into_iter().flatten());
        operation["parameters"] = all.collect();
    }
    if let Some(item) = item.as_object_mut() {
        item.shift_remove("parameters");
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::mend;

    #[test]
    fn every_variable_has_a_parameter_and_every_parameter_stands_once() {
        let own = json!({"name": "id", "in": "path", "schema": {"type": "integer"}});
        let mut document = json!({"components": {}, "paths": {"/a/{id}/{kind}": {
            "parameters": [{"name": "id", "in": "path", "schema": {"type": "string"}}],
            "get": {"parameters": [
                own, own,
                {"name": "lost", "in": "path"},
                {"name": "Accept", "in": "header"},
                {"name": "q", "in": "query"},
            ]},
            "delete": {},
        }}});
        mend(&mut document);
        let item = &document["paths"]["/a/{id}/{kind}"];
        assert_eq!(item.get("parameters"), None);
        assert_eq!(
            item["get"]["parameters"],
            json!([
                {"name": "id", "in": "path", "schema": {"type": "integer"}, "required": true},
                {"name": "q", "in": "query"},
                {"name": "kind", "in": "path", "required": true, "schema": {"type": "string"}},
            ])
        );
        assert_eq!(item["delete"]["parameters"][0]["name"], "id");
        assert_eq!(item["delete"]["parameters"][1]["name"], "kind");
    }
}
