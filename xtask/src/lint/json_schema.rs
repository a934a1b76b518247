//! Validates values against schemas of OpenAPI 3.0, by way of JSON Schema.

use jsonschema::{Draft, ValidationError};
use serde_json::{Map, Value, json};

/// Something in a value that its schema does not allow.
pub(crate) struct Mismatch {
    /// Pointer into the value.
    pub(crate) at: String,
    /// What is not allowed.
    pub(crate) message: String,
}

/// The named schemas of a document, as JSON Schema.
pub(crate) struct JsonSchemas(Value);

impl JsonSchemas {
    pub(crate) fn of(document: &Value) -> Self {
        Self(named(document))
    }

    /// What in a value its schema does not allow. Nothing when the schema itself cannot be read:
    /// other rules tell that.
    pub(crate) fn mismatches(&self, schema: &Value, value: &Value) -> Vec<Mismatch> {
        let schema = convert(schema);
        let whole = json!({"components": {"schemas": self.needed(&schema)}, "allOf": [schema]});
        let validator = jsonschema::options()
            .with_draft(Draft::Draft202012)
            .should_validate_formats(false)
            .build(&whole);
        let Ok(validator) = validator else {
            return Vec::new();
        };
        let errors = validator.iter_errors(value);
        let mut mismatches: Vec<Mismatch> = errors.map(|error| mismatch(&error)).collect();
        // A wrong type breaks all that is said of the value.
        mismatches.dedup_by(|later, first| later.at == first.at);
        mismatches
    }

    /// The named schemas that one refers to, also by way of others. A validator reads all that it is
    /// given, and most values have a schema that refers to none.
    fn needed(&self, schema: &Value) -> Map<String, Value> {
        let mut needed = Map::new();
        let mut left = vec![schema];
        while let Some(schema) = left.pop() {
            match schema {
                Value::Object(fields) => {
                    let name = fields.get("$ref").and_then(Value::as_str);
                    let name = name.and_then(|name| name.strip_prefix("#/components/schemas/"));
                    if let Some(name) = name
                        && let Some(named) = self.0.get(name)
                        && !needed.contains_key(name)
                    {
                        needed.insert(name.to_owned(), named.clone());
                        left.push(named);
                    }
                    left.extend(fields.values());
                }
                Value::Array(values) => left.extend(values),
                _ => {}
            }
        }
        needed
    }
}

/// The named schemas of a document, as JSON Schema.
pub(crate) fn named(document: &Value) -> Value {
    let named = document
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    let converted: Map<String, Value> = named
        .into_iter()
        .flatten()
        .map(|(name, schema)| (name.clone(), convert(schema)))
        .collect();
    Value::Object(converted)
}

fn mismatch(error: &ValidationError<'_>) -> Mismatch {
    let at = error.instance_path().as_str().to_owned();
    let place = if at.is_empty() { "the value" } else { &at };
    Mismatch {
        message: format!("{place}: {}", shortened(&error.to_string())),
        at,
    }
}

/// A message repeats the value that it is about, which may be long.
fn shortened(message: &str) -> String {
    const LONGEST: usize = 200;
    if message.chars().count() <= LONGEST {
        return message.to_owned();
    }
    let half = LONGEST / 2;
    let start: String = message.chars().take(half).collect();
    let end: Vec<char> = message.chars().rev().take(half).collect();
    format!("{start} … {}", end.iter().rev().collect::<String>())
}

/// The keywords that say what a value may be; `nullable` is written out.
pub(crate) fn convert(schema: &Value) -> Value {
    let Some(object) = schema.as_object() else {
        return schema.clone();
    };
    if let Some(reference) = object.get("$ref") {
        return json!({"$ref": reference});
    }
    let mut converted = Map::new();
    for (key, value) in object {
        match key.as_str() {
            "type" | "required" | "enum" | "minimum" | "maximum" | "minLength" | "maxLength"
            | "minItems" | "maxItems" | "pattern" | "uniqueItems" | "multipleOf" | "format" => {
                converted.insert(key.clone(), value.clone());
            }
            "items" | "additionalProperties" | "not" => {
                converted.insert(key.clone(), convert(value));
            }
            "properties" => {
                let properties = value.as_object().into_iter().flatten();
                let properties = properties.map(|(name, value)| (name.clone(), convert(value)));
                converted.insert(key.clone(), Value::Object(properties.collect()));
            }
            "allOf" | "oneOf" | "anyOf" => {
                let parts = value.as_array().into_iter().flatten().map(convert);
                converted.insert(key.clone(), Value::Array(parts.collect()));
            }
            _ => {}
        }
    }
    if object.get("nullable") == Some(&Value::Bool(true)) {
        return or_null(converted);
    }
    Value::Object(converted)
}

fn or_null(mut schema: Map<String, Value>) -> Value {
    match schema.get("type").cloned() {
        Some(kind @ Value::String(_)) => {
            schema.insert("type".into(), json!([kind, "null"]));
            if let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut) {
                values.push(Value::Null);
            }
            Value::Object(schema)
        }
        _ if schema.is_empty() => Value::Object(schema),
        // Beside `allOf` and `oneOf` too, where OpenAPI 3.0.3 leaves open what it means.
        _ => json!({"anyOf": [{"type": "null"}, schema]}),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::JsonSchemas;

    fn messages(document: &Value, schema: &Value, value: &Value) -> Vec<String> {
        JsonSchemas::of(document)
            .mismatches(schema, value)
            .into_iter()
            .map(|mismatch| mismatch.message)
            .collect()
    }

    #[test]
    fn null_is_allowed_where_nullable_stands_and_nowhere_else() {
        let document = json!({"components": {"schemas": {
            "Name": {"type": "string", "enum": ["a", "b"]},
            "Pet": {"type": "object", "properties": {
                "name": {"nullable": true, "allOf": [{"$ref": "#/components/schemas/Name"}]},
                "kind": {"$ref": "#/components/schemas/Name"},
                "age": {"type": "integer", "nullable": true, "enum": [1, 2]},
            }},
        }}});
        let pet = json!({"$ref": "#/components/schemas/Pet"});
        let good = json!({"name": null, "kind": "a", "age": null});
        assert_eq!(messages(&document, &pet, &good), Vec::<String>::new());
        let bad = json!({"name": 1, "kind": null, "age": 3});
        let found = messages(&document, &pet, &bad);
        for place in ["/name: ", "/kind: ", "/age: "] {
            assert_eq!(
                found
                    .iter()
                    .filter(|message| message.starts_with(place))
                    .count(),
                1,
                "{place} in {found:?}"
            );
        }
    }

    #[test]
    fn a_format_is_not_asserted() {
        let schema = json!({"type": "string", "format": "date-time"});
        assert_eq!(
            messages(&json!({}), &schema, &json!("yesterday")),
            Vec::<String>::new()
        );
    }
}
