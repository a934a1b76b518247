//! Examples that a document shows, as files; what does not fit its own schema is told and left out.

use serde_json::{Map, Value, json};

use super::{Op, follow, json_schema, operations};
use crate::lint::json_schema::JsonSchemas;

/// An example that a document shows.
#[derive(Clone, Debug)]
pub struct Taken {
    /// Name of its file.
    pub file: String,
    /// What is shown.
    pub value: Value,
    /// Whether it is put together from the examples of properties or parameters.
    pub composed: bool,
}

/// An example that does not fit its own schema.
#[derive(Clone, Debug)]
pub struct Misfit {
    /// The operation, and what of it the example is of.
    pub of: String,
    /// What does not fit.
    pub why: String,
}

/// Takes the first example of each body, of each response and of the parameters of each operation.
pub fn take(lowered: &Value) -> (Vec<Taken>, Vec<Misfit>) {
    let schemas = JsonSchemas::of(lowered);
    let mut taken = Vec::new();
    let mut misfits = Vec::new();
    let mut keep = |op: &Op<'_>, part: &str, found: Shown, schema: Option<&Value>| {
        let mismatch =
            schema.and_then(|schema| schemas.mismatches(schema, &found.value).into_iter().next());
        match mismatch {
            None => taken.push(Taken {
                file: format!("{}.{part}.1.json", op.id),
                value: found.value,
                composed: found.composed,
            }),
            // What was put together here is nobody's mistake.
            Some(_) if found.composed => {}
            Some(mismatch) => misfits.push(Misfit {
                of: format!("{} {part}", op.id),
                why: mismatch.message,
            }),
        }
    };
    for op in operations(lowered) {
        if let Some(body) = op.value.get("requestBody") {
            let body = follow(lowered, body);
            if let Some(schema) = json_schema(body)
                && let Some(found) = shown(lowered, body, schema)
            {
                keep(&op, "request", found, Some(schema));
            }
        }
        if let Some(found) = parameters(lowered, &op, &schemas) {
            keep(&op, "params", found, None);
        }
        let responses = op.value.get("responses").and_then(Value::as_object);
        for (status, response) in responses.into_iter().flatten() {
            let response = follow(lowered, response);
            let exact = status.len() == 3 && status.bytes().all(|byte| byte.is_ascii_digit());
            if let (true, Some(schema)) = (exact, json_schema(response))
                && let Some(found) = shown(lowered, response, schema)
            {
                keep(&op, status, found, Some(schema));
            }
        }
    }
    (taken, misfits)
}

struct Shown {
    value: Value,
    composed: bool,
}

/// The example of a body: that of the media type, that of the schema, or that of its properties.
fn shown(document: &Value, holder: &Value, schema: &Value) -> Option<Shown> {
    let content = holder.get("content")?.as_object()?;
    let media = content
        .values()
        .find(|media| media.get("schema") == Some(schema))?;
    let whole = media
        .get("example")
        .cloned()
        .or_else(|| named(document, media.get("examples")?))
        .or_else(|| follow(document, schema).get("example").cloned());
    if let Some(value) = whole {
        // A text that is JSON is meant as what it says.
        let value = match &value {
            Value::String(text) if text.trim_start().starts_with(['{', '[']) => {
                serde_json::from_str(text).unwrap_or(value)
            }
            _ => value,
        };
        return Some(Shown {
            value,
            composed: false,
        });
    }
    let value = composed(document, schema, 8)?;
    Some(Shown {
        value,
        composed: true,
    })
}

fn named(document: &Value, examples: &Value) -> Option<Value> {
    let first = match examples {
        Value::Object(named) => named.values().next()?,
        Value::Array(list) => return list.first().cloned(),
        _ => return None,
    };
    follow(document, first).get("value").cloned()
}

/// A value made of the examples of properties; nothing where a required one has none.
fn composed(document: &Value, schema: &Value, depth: usize) -> Option<Value> {
    let depth = depth.checked_sub(1)?;
    let schema = follow(document, schema);
    if let Some(example) = schema.get("example") {
        return Some(example.clone());
    }
    if let Some(items) = schema.get("items") {
        return composed(document, items, depth).map(|one| json!([one]));
    }
    let mut value = Map::new();
    for part in schema
        .get("allOf")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        if let Some(Value::Object(more)) = composed(document, part, depth) {
            value.extend(more);
        }
    }
    let required = schema.get("required").and_then(Value::as_array);
    let required: Vec<&str> = required
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    for (name, property) in schema
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        match composed(document, property, depth) {
            Some(inner) => {
                value.insert(name.clone(), inner);
            }
            None if required.contains(&name.as_str()) => return None,
            None => {}
        }
    }
    (!value.is_empty()).then_some(Value::Object(value))
}

/// The examples of parameters, where all that are required have one.
fn parameters(document: &Value, op: &Op<'_>, schemas: &JsonSchemas) -> Option<Shown> {
    let mut places: Map<String, Value> = Map::new();
    let lists = [op.item.get("parameters"), op.value.get("parameters")];
    for parameter in lists
        .into_iter()
        .flatten()
        .filter_map(Value::as_array)
        .flatten()
    {
        let parameter = follow(document, parameter);
        let (place, name) = (
            parameter.get("in")?.as_str()?,
            parameter.get("name")?.as_str()?,
        );
        if !matches!(place, "path" | "query" | "header") {
            continue;
        }
        let schema = parameter.get("schema").unwrap_or(&Value::Null);
        let known = follow(document, schema);
        let example = parameter
            .get("example")
            .cloned()
            .or_else(|| named(document, parameter.get("examples")?))
            .or_else(|| known.get("example").cloned())
            .or_else(|| known.get("default").cloned())
            .or_else(|| known.get("enum")?.get(0).cloned())
            .filter(|example| !example.is_null() && schemas.mismatches(schema, example).is_empty());
        match example {
            Some(example) => {
                let place = places.entry(place).or_insert_with(|| json!({}));
                place[name] = example;
            }
            None if parameter.get("required") == Some(&Value::Bool(true)) => return None,
            None => {}
        }
    }
    (!places.is_empty()).then_some(Shown {
        value: Value::Object(places),
        composed: true,
    })
}
