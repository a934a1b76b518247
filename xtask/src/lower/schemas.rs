//! One schema in the form of OpenAPI 3.0.3.

use serde_json::{Map, Value, json};

use super::types;

/// Keywords of later JSON Schema that say nothing a client acts on.
const IGNORED: [&str; 22] = [
    "$schema",
    "$id",
    "$anchor",
    "$comment",
    "$vocabulary",
    "$dynamicRef",
    "$dynamicAnchor",
    "$defs",
    "definitions",
    "if",
    "then",
    "else",
    "contains",
    "minContains",
    "maxContains",
    "propertyNames",
    "dependentRequired",
    "dependentSchemas",
    "dependencies",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentSchema",
];

/// Lowers a schema whose inner schemas are lowered already.
pub(super) fn lower(schema: &mut Value) {
    let Some(object) = schema.as_object_mut() else {
        // `true` allows everything, and what `false` forbids is nothing that a client could read.
        *schema = json!({});
        return;
    };
    for key in IGNORED {
        object.shift_remove(key);
    }
    if object.contains_key("$ref") {
        reference(object);
        return;
    }
    mend_shapes(object);
    constant(object);
    null_values(object);
    null_parts(object);
    bounds(object);
    contents(object);
    pattern_properties(object);
    first_example(object);
    types::lower(object);
    bare_values(object);
}

/// What stands beside a reference and means something there, moves around it.
fn reference(object: &mut Map<String, Value>) {
    const KEPT: [&str; 5] = [
        "description",
        "nullable",
        "readOnly",
        "writeOnly",
        "deprecated",
    ];
    let kept: Map<String, Value> = object
        .iter()
        .filter(|(key, value)| {
            KEPT.contains(&key.as_str()) && **value != json!(false) || key.starts_with("x-")
        })
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    object.retain(|key, _| key == "$ref");
    if !kept.is_empty() {
        let reference = Value::Object(std::mem::take(object));
        *object = kept;
        object.insert("allOf".into(), json!([reference]));
    }
}

/// Takes out keywords whose value has another shape than the keyword allows.
fn mend_shapes(object: &mut Map<String, Value>) {
    object.retain(|key, value| match key.as_str() {
        "properties" => value.is_object(),
        "required" | "enum" | "allOf" | "oneOf" | "anyOf" | "prefixItems" => {
            value.as_array().is_some_and(|list| !list.is_empty())
        }
        "nullable" | "readOnly" | "writeOnly" | "deprecated" | "uniqueItems" => value.is_boolean(),
        "format" | "pattern" | "title" => value.is_string(),
        "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties" => {
            value.is_u64()
        }
        "minimum" | "maximum" | "multipleOf" => value.is_number(),
        "exclusiveMinimum" | "exclusiveMaximum" => value.is_number() || value.is_boolean(),
        "additionalProperties" => value.is_object() || value.is_boolean(),
        "not" => value.is_object(),
        _ => true,
    });
    if let Some(required) = object.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(Value::is_string);
    }
    if let Some(description) = object.get_mut("description")
        && !description.is_string()
    {
        *description = json!("");
    }
}

fn constant(object: &mut Map<String, Value>) {
    if let Some(value) = object.shift_remove("const")
        && !object.contains_key("enum")
    {
        object.insert("enum".into(), json!([value]));
    }
}

/// Null among the values of an enum says that null may stand there.
fn null_values(object: &mut Map<String, Value>) {
    let Some(values) = object.get_mut("enum").and_then(Value::as_array_mut) else {
        return;
    };
    let before = values.len();
    values.retain(|value| !value.is_null());
    let (nullable, empty) = (values.len() < before, values.is_empty());
    if nullable {
        object.insert("nullable".into(), json!(true));
    }
    if empty {
        object.shift_remove("enum");
    }
}

fn is_null(part: &Value) -> bool {
    let Some(part) = part.as_object() else {
        return false;
    };
    // A part that was `type: null` or `enum: [null]` has become this.
    part.get("nullable") == Some(&json!(true))
        && part.keys().all(|key| {
            matches!(
                key.as_str(),
                "nullable" | "description" | "title" | "example" | "default"
            )
        })
}

/// Null as one of several forms says that null may stand there.
fn null_parts(object: &mut Map<String, Value>) {
    for key in ["oneOf", "anyOf"] {
        let Some(parts) = object.get_mut(key).and_then(Value::as_array_mut) else {
            continue;
        };
        let before = parts.len();
        parts.retain(|part| !is_null(part));
        let nullable = parts.len() < before;
        let only = match parts.as_slice() {
            [only] => Some(only.clone()),
            _ => None,
        };
        if parts.is_empty() {
            object.shift_remove(key);
        }
        if nullable {
            object.insert("nullable".into(), json!(true));
        }
        if let Some(only) = only {
            object.shift_remove(key);
            alone(object, only);
        }
    }
}

/// One form of one is that form.
fn alone(object: &mut Map<String, Value>, only: Value) {
    match only {
        Value::Object(only) if only.contains_key("$ref") => {
            let all = object.entry("allOf").or_insert_with(|| json!([]));
            if let Some(all) = all.as_array_mut() {
                all.push(Value::Object(only));
            }
        }
        Value::Object(only) => {
            for (key, value) in only {
                let both = ["properties", "required", "allOf"].contains(&key.as_str());
                match object.get_mut(&key) {
                    None => {
                        object.insert(key, value);
                    }
                    Some(known) if both => join(known, value),
                    Some(_) => {}
                }
            }
        }
        _ => {}
    }
}

fn join(known: &mut Value, more: Value) {
    match (known, more) {
        (Value::Object(known), Value::Object(more)) => {
            for (key, value) in more {
                known.entry(key).or_insert(value);
            }
        }
        (Value::Array(known), Value::Array(more)) => known.extend(more),
        _ => {}
    }
}

/// An exclusive bound is the bound and a mark.
fn bounds(object: &mut Map<String, Value>) {
    for (exclusive, bound) in [
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ] {
        if let Some(value) = object
            .get(exclusive)
            .filter(|value| value.is_number())
            .cloned()
        {
            object.insert(bound.into(), value);
            object.insert(exclusive.into(), json!(true));
        }
    }
}

/// What a string holds, in the words of OpenAPI 3.0.
fn contents(object: &mut Map<String, Value>) {
    let encoding = object.shift_remove("contentEncoding");
    let media_type = object.shift_remove("contentMediaType");
    let format = match (encoding.as_ref().and_then(Value::as_str), media_type) {
        (Some("base64" | "base64url"), _) => "byte",
        (None, Some(_)) => "binary",
        _ => return,
    };
    object.entry("type").or_insert_with(|| json!("string"));
    object.entry("format").or_insert_with(|| json!(format));
}

fn pattern_properties(object: &mut Map<String, Value>) {
    if let Some(patterns) = object.shift_remove("patternProperties")
        && object
            .get("additionalProperties")
            .is_none_or(|it| *it == json!(false))
    {
        let patterns = patterns.as_object().into_iter().flatten();
        let schemas: Vec<&Value> = patterns.map(|(_, schema)| schema).collect();
        let rest = match (schemas.as_slice(), object.contains_key("properties")) {
            ([only], false) => (*only).clone(),
            _ => json!(true),
        };
        object.insert("additionalProperties".into(), rest);
        object.entry("type").or_insert_with(|| json!("object"));
    }
    if object.shift_remove("prefixItems").is_some() {
        object.insert("items".into(), json!({}));
        object.entry("type").or_insert_with(|| json!("array"));
    }
}

fn first_example(object: &mut Map<String, Value>) {
    if let Some(examples) = object.shift_remove("examples") {
        let first = match &examples {
            Value::Array(list) => list.first(),
            Value::Object(named) => named.values().next().and_then(|one| one.get("value")),
            _ => None,
        };
        if let Some(first) = first {
            object.entry("example").or_insert_with(|| first.clone());
        }
    }
}

/// YAML reads `enum: [yes, 1.0]` as a truth and a number; where the type is `string`, they are
/// strings all the same.
fn bare_values(object: &mut Map<String, Value>) {
    if object.get("type").and_then(Value::as_str) != Some("string") {
        return;
    }
    let values = object.get_mut("enum").and_then(Value::as_array_mut);
    for value in values.into_iter().flatten() {
        match value {
            Value::Bool(_) | Value::Number(_) => *value = json!(value.to_string()),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::walk;

    fn lowered(schema: Value) -> Value {
        let mut document = json!({"components": {"schemas": {"A": schema}}});
        walk::schemas(&mut document, &mut super::lower);
        document["components"]["schemas"]["A"].take()
    }

    #[test]
    fn what_later_versions_write_becomes_what_3_0_3_has() {
        for (schema, expected) in [
            (
                json!({"type": ["string", "null"]}),
                json!({"type": "string", "nullable": true}),
            ),
            (json!({"type": ["null"]}), json!({"nullable": true})),
            (
                json!({"type": ["string", "integer"], "minLength": 1, "minimum": 2}),
                json!({"oneOf": [{"type": "string", "minLength": 1}, {"type": "integer", "minimum": 2}]}),
            ),
            (
                json!({"type": ["integer", "number"]}),
                json!({"type": "number"}),
            ),
            (
                json!({"const": "a"}),
                json!({"enum": ["a"], "type": "string"}),
            ),
            (
                json!({"enum": ["a", null]}),
                json!({"enum": ["a"], "nullable": true, "type": "string"}),
            ),
            (
                json!({"anyOf": [{"type": "string"}, {"type": "null"}]}),
                json!({"nullable": true, "type": "string"}),
            ),
            (
                json!({"oneOf": [{"$ref": "#/components/schemas/B"}, {"type": "null"}]}),
                json!({"nullable": true, "allOf": [{"$ref": "#/components/schemas/B"}]}),
            ),
            (
                json!({"$ref": "#/components/schemas/B", "description": "b", "type": "object"}),
                json!({"description": "b", "allOf": [{"$ref": "#/components/schemas/B"}]}),
            ),
            (
                json!({"type": "integer", "exclusiveMinimum": 5}),
                json!({"type": "integer", "exclusiveMinimum": true, "minimum": 5}),
            ),
            (
                json!({"type": "string", "examples": ["a", "b"]}),
                json!({"type": "string", "example": "a"}),
            ),
            (
                json!({"contentMediaType": "image/png"}),
                json!({"type": "string", "format": "binary"}),
            ),
            (
                json!({"type": "array", "prefixItems": [{"type": "string"}]}),
                json!({"type": "array", "items": {}}),
            ),
            (json!({"type": "float"}), json!({"type": "number"})),
            (json!({"type": "any"}), json!({})),
            (
                json!({"type": "array"}),
                json!({"type": "array", "items": {}}),
            ),
            (
                json!({"type": "string", "enum": [true, 1]}),
                json!({"type": "string", "enum": ["true", "1"]}),
            ),
            (
                json!({"type": "object", "properties": {"a": true, "type": {"type": ["string", "null"]}}}),
                json!({"type": "object", "properties": {"a": {}, "type": {"type": "string", "nullable": true}}}),
            ),
            (
                json!({"patternProperties": {"^a": {"type": "string"}}}),
                json!({"additionalProperties": {"type": "string"}, "type": "object"}),
            ),
            (
                json!({"type": "string", "required": true}),
                json!({"type": "string"}),
            ),
        ] {
            assert_eq!(lowered(schema.clone()), expected, "{schema}");
        }
    }
}
