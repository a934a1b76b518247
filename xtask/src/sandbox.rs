//! The specification as the sandbox embeds it: one JSON document a vendor generation, with the
//! overlay applied, references of parameters and responses resolved, schemas as JSON Schema, and
//! the examples.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use serde_json::{Map, Value, json};

use crate::facts::{Facts, Operation, resolve};
use crate::generate::Output;
use crate::lint::examples::Examples;
use crate::lint::json_schema;
use crate::spec::Spec;

/// The embedded document of one specification.
///
/// # Errors
///
/// When the specification or its examples cannot be read.
pub fn output(root: &Path, spec: &Spec) -> Result<Output> {
    let document = document(root, spec).with_context(|| spec.file.display().to_string())?;
    Ok(Output {
        path: PathBuf::from("crates/crm-sandbox/src/generated")
            .join(format!("{}_{}.json", spec.vendor, spec.generation)),
        text: serde_json::to_string_pretty(&document)? + "\n",
    })
}

fn document(root: &Path, spec: &Spec) -> Result<Value> {
    let facts = Facts::read(spec)?;
    let examples = Examples::read(root, spec)?;
    let operations = facts.operations.iter().map(|facts| {
        operation(&spec.document, facts, &examples).with_context(|| facts.operation_id)
    });
    Ok(json!({
        "vendor": facts.vendor.id,
        "name": facts.vendor.name,
        "generation": facts.vendor.generation,
        "base_path": base_path(&facts.base_url)?,
        "auth": facts.auth,
        "rate_limits": facts.rate_limits,
        "failure_markers": facts.failure_markers,
        "operations": operations.collect::<Result<Vec<_>>>()?,
        "schemas": json_schema::named(&spec.document),
    }))
}

fn operation(document: &Value, facts: &Operation, examples: &Examples) -> Result<Value> {
    let written = &document["paths"][facts.path][facts.method.key()];
    Ok(json!({
        "id": facts.operation_id,
        "method": facts.method,
        "path": facts.path,
        "parameters": parameters(document, facts, written)?,
        "body": body(document, written)?,
        "encodings": written.get("x-encodings"),
        "authenticated": facts.authenticated,
        "permission": facts.permission,
        "effect": facts.effect,
        "credits": facts.credits,
        "paging": written.get("x-paging"),
        "task": written.get("x-task"),
        "responses": responses(document, written)?,
        "examples": examples_of(facts, examples),
    }))
}

fn parameters(document: &Value, facts: &Operation, written: &Value) -> Result<Vec<Value>> {
    let parameters = parameters_of(document, facts.path, written)?.into_iter();
    let parameters = parameters.map(|parameter| {
        json!({
            "name": parameter["name"],
            "in": parameter["in"],
            "required": parameter["required"] == true,
            "style": parameter.get("style"),
            "explode": parameter.get("explode"),
            "schema": json_schema::convert(&parameter["schema"]),
        })
    });
    Ok(parameters.collect())
}

/// The parameters of an operation, those of its path included, with references resolved.
pub(crate) fn parameters_of<'a>(
    document: &'a Value,
    path: &str,
    written: &'a Value,
) -> Result<Vec<&'a Value>> {
    let lists = [
        document["paths"][path].get("parameters"),
        written.get("parameters"),
    ];
    let lists = lists.into_iter().flatten().filter_map(Value::as_array);
    lists
        .flatten()
        .map(|parameter| resolve(document, parameter))
        .collect()
}

fn body(document: &Value, written: &Value) -> Result<Value> {
    let Some(body) = written.get("requestBody") else {
        return Ok(Value::Null);
    };
    let body = resolve(document, body)?;
    let (content_type, schema) =
        content(body).ok_or_else(|| anyhow!("requestBody has no `content`"))?;
    Ok(json!({
        "required": body["required"] == true,
        "content_type": content_type,
        "schema": schema,
    }))
}

fn responses(document: &Value, written: &Value) -> Result<Map<String, Value>> {
    let responses = written["responses"].as_object();
    responses
        .into_iter()
        .flatten()
        .map(|(status, response)| {
            let (content_type, schema) = content(resolve(document, response)?).unzip();
            let response = json!({"content_type": content_type, "schema": schema});
            Ok((status.clone(), response))
        })
        .collect()
}

/// The media type and the schema of a body or a response.
pub(crate) fn content(value: &Value) -> Option<(&str, Value)> {
    let (media_type, content) = value.get("content")?.as_object()?.iter().next()?;
    Some((media_type, json_schema::convert(&content["schema"])))
}

fn examples_of(facts: &Operation, examples: &Examples) -> Value {
    let mut request = Vec::new();
    let mut params = Vec::new();
    let mut responses: Map<String, Value> = Map::new();
    for (part, value) in examples.of(facts.operation_id) {
        match part.as_str() {
            "request" => request.push(value),
            "params" => params.push(value),
            _ => {
                let list = responses.entry(part).or_insert_with(|| json!([]));
                if let Some(list) = list.as_array_mut() {
                    list.push(value.clone());
                }
            }
        }
    }
    responses.sort_keys();
    json!({"request": request, "params": params, "responses": responses})
}

/// What an address has after its host, without a slash at its end.
fn base_path(address: &str) -> Result<&str> {
    let (_, rest) = address
        .split_once("://")
        .ok_or_else(|| anyhow!("servers: `{address}` is no absolute address"))?;
    Ok(rest
        .find('/')
        .map_or("", |slash| rest[slash..].trim_end_matches('/')))
}

#[cfg(test)]
mod tests {
    use super::base_path;

    #[test]
    fn the_base_path_is_what_comes_after_the_host() {
        for (address, expected) in [
            ("https://api.example.com", ""),
            ("https://api.example.com/", ""),
            ("https://api.example.com/v1", "/v1"),
            ("https://api.example.com/v1/", "/v1"),
        ] {
            assert_eq!(base_path(address).unwrap(), expected, "{address}");
        }
        assert!(base_path("api.example.com/v1").is_err());
    }
}
