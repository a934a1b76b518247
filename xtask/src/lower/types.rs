//! `type` as OpenAPI 3.0.3 has it: one of six names, and null beside it.

use serde_json::{Map, Value, json};

/// The name that stands for a type, also for those that documents write by mistake.
fn known(name: &str) -> Option<&'static str> {
    Some(match name.to_ascii_lowercase().as_str() {
        "string" | "str" | "text" | "date" | "datetime" | "date-time" | "uuid" | "file" | "uri"
        | "email" => "string",
        "integer" | "int" | "int32" | "int64" | "long" => "integer",
        "number" | "float" | "double" | "decimal" => "number",
        "boolean" | "bool" => "boolean",
        "array" | "list" => "array",
        "object" | "map" | "hash" | "dict" => "object",
        _ => return None,
    })
}

/// Writes `type` as one name; several become a `oneOf`, and null becomes `nullable`.
pub(super) fn lower(schema: &mut Map<String, Value>) {
    match schema.get("type") {
        None => infer(schema),
        Some(Value::String(name)) if name == "null" => {
            schema.shift_remove("type");
            schema.insert("nullable".into(), json!(true));
        }
        Some(Value::String(name)) => match known(name) {
            Some(known) => {
                if known != name {
                    schema.insert("type".into(), json!(known));
                }
            }
            None => {
                schema.shift_remove("type");
            }
        },
        Some(Value::Array(names)) => {
            let mut kept: Vec<&'static str> = Vec::new();
            let mut nullable = false;
            for name in names.iter().filter_map(Value::as_str) {
                match known(name) {
                    _ if name == "null" => nullable = true,
                    Some(known) if !kept.contains(&known) => kept.push(known),
                    _ => {}
                }
            }
            if kept.contains(&"number") {
                kept.retain(|name| *name != "integer");
            }
            if nullable {
                schema.insert("nullable".into(), json!(true));
            }
            several(schema, &kept);
        }
        Some(_) => {
            schema.shift_remove("type");
        }
    }
    // A list says what it is a list of.
    if schema.get("type").and_then(Value::as_str) == Some("array") {
        match schema.get("items") {
            Some(Value::Object(_)) => {}
            Some(Value::Array(parts)) if parts.len() == 1 && parts[0].is_object() => {
                let only = parts[0].clone();
                schema.insert("items".into(), only);
            }
            _ => {
                schema.insert("items".into(), json!({}));
            }
        }
    } else {
        schema.shift_remove("items");
    }
}

fn several(schema: &mut Map<String, Value>, names: &[&'static str]) {
    match names {
        [] => {
            schema.shift_remove("type");
        }
        [only] => {
            schema.insert("type".into(), json!(only));
        }
        _ if schema.contains_key("oneOf")
            || schema.contains_key("anyOf")
            || schema.contains_key("enum") =>
        {
            schema.shift_remove("type");
        }
        _ => {
            schema.shift_remove("type");
            let parts = names.iter().map(|name| part(schema, name)).collect();
            for key in OF_OBJECTS
                .iter()
                .chain(&OF_LISTS)
                .chain(&OF_STRINGS)
                .chain(&OF_NUMBERS)
            {
                schema.shift_remove(*key);
            }
            schema.insert("oneOf".into(), Value::Array(parts));
        }
    }
}

const OF_OBJECTS: [&str; 3] = ["properties", "required", "additionalProperties"];
const OF_LISTS: [&str; 4] = ["items", "minItems", "maxItems", "uniqueItems"];
const OF_STRINGS: [&str; 4] = ["format", "pattern", "minLength", "maxLength"];
const OF_NUMBERS: [&str; 5] = [
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
];

fn part(schema: &Map<String, Value>, name: &str) -> Value {
    let keys: &[&str] = match name {
        "object" => &OF_OBJECTS,
        "array" => &OF_LISTS,
        "string" => &OF_STRINGS,
        "integer" | "number" => &OF_NUMBERS,
        _ => &[],
    };
    let mut part = Map::new();
    part.insert("type".into(), json!(name));
    for key in keys {
        if let Some(value) = schema.get(*key) {
            part.insert((*key).to_owned(), value.clone());
        }
    }
    if name == "array" && !part.contains_key("items") {
        part.insert("items".into(), json!({}));
    }
    Value::Object(part)
}

/// Says the type where other keywords leave no choice.
fn infer(schema: &mut Map<String, Value>) {
    if ["$ref", "allOf", "oneOf", "anyOf", "not"]
        .iter()
        .any(|key| schema.contains_key(*key))
    {
        return;
    }
    let inferred = if schema.contains_key("properties") {
        "object"
    } else if schema.get("items").is_some_and(Value::is_object) {
        "array"
    } else if let Some(values) = schema.get("enum").and_then(Value::as_array) {
        let all = |is: fn(&Value) -> bool| !values.is_empty() && values.iter().all(is);
        if all(Value::is_string) {
            "string"
        } else if all(|value| value.is_i64() || value.is_u64()) {
            "integer"
        } else if all(Value::is_number) {
            "number"
        } else if all(Value::is_boolean) {
            "boolean"
        } else {
            return;
        }
    } else if schema
        .get("additionalProperties")
        .is_some_and(Value::is_object)
    {
        "object"
    } else {
        return;
    };
    schema.insert("type".into(), json!(inferred));
}
