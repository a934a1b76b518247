//! Keywords with values that OpenAPI does not have, and types that are not said.

use serde_json::{Map, Value, json};

use super::super::walk::text_values;

/// Makes the keywords of one schema what OpenAPI 3.0 has them to be.
pub(super) fn mend(schema: &mut Value) {
    if !schema.is_object() {
        // `true` allows anything.
        *schema = json!({});
        return;
    }
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    texts(object);
    if object.contains_key("$ref") {
        return;
    }
    if object
        .get("nullable")
        .is_some_and(|nullable| *nullable != Value::Bool(true))
    {
        object.shift_remove("nullable");
    }
    for key in ["oneOf", "anyOf", "allOf"] {
        if object
            .get(key)
            .is_some_and(|parts| parts.as_array().is_none_or(Vec::is_empty))
        {
            object.shift_remove(key);
        }
    }
    if object
        .get("properties")
        .is_some_and(|properties| !properties.is_object())
    {
        object.shift_remove("properties");
    }
    if object.get("items").is_some_and(|items| !items.is_object()) {
        object.insert("items".into(), json!({}));
    }
    kind(object);
    values(object);
    match object.get("additionalProperties") {
        Some(Value::Bool(false)) => {
            object.shift_remove("additionalProperties");
        }
        Some(Value::Object(_) | Value::Bool(true)) | None => {}
        Some(_) => {
            object.insert("additionalProperties".into(), Value::Bool(true));
        }
    }
}

/// Descriptions that are no texts, or empty.
fn texts(object: &mut Map<String, Value>) {
    for key in ["description", "title"] {
        match object.get(key) {
            None => {}
            Some(Value::String(text)) if !text.trim().is_empty() => {}
            Some(number @ (Value::Number(_) | Value::Bool(_))) => {
                let text = number.to_string();
                object.insert(key.into(), text.into());
            }
            Some(_) => {
                object.shift_remove(key);
            }
        }
    }
}

/// The type, where it is another word for one of OpenAPI's or follows from other keywords.
fn kind(object: &mut Map<String, Value>) {
    let said = object
        .get("type")
        .map(|kind| kind.as_str().unwrap_or_default().to_lowercase());
    let meant = match said.as_deref() {
        Some("string" | "integer" | "number" | "boolean" | "array" | "object") => said.as_deref(),
        Some("int" | "int32" | "int64" | "long") => Some("integer"),
        Some("float" | "double" | "decimal") => Some("number"),
        Some("bool") => Some("boolean"),
        Some("text" | "str" | "uuid" | "date" | "file" | "url" | "email") => Some("string"),
        Some("datetime" | "date-time" | "timestamp") => {
            object.insert("format".into(), json!("date-time"));
            Some("string")
        }
        Some("list") => Some("array"),
        Some("dict" | "map" | "hash") => Some("object"),
        Some("null") => {
            object.insert("nullable".into(), Value::Bool(true));
            None
        }
        _ => None,
    };
    let parted = ["oneOf", "anyOf", "allOf"]
        .iter()
        .any(|key| object.contains_key(*key));
    let has = |key: &str| object.contains_key(key);
    let meant = match meant {
        // What has properties is an object, whatever is said.
        Some("string" | "array") if has("properties") => Some("object"),
        Some("object" | "string") if has("items") && !has("properties") => Some("array"),
        None if has("properties") || (has("additionalProperties") && !parted) => Some("object"),
        None if has("items") => Some("array"),
        other => other,
    };
    match meant {
        Some(meant) => {
            let meant = Value::from(meant);
            if object.get("type") != Some(&meant) {
                object.insert("type".into(), meant);
            }
        }
        None => {
            object.shift_remove("type");
        }
    }
    if object.get("type").and_then(Value::as_str) == Some("array") && !object.contains_key("items")
    {
        object.insert("items".into(), json!({}));
    }
}

/// Values of an enum that are of another type than the schema's.
fn values(object: &mut Map<String, Value>) {
    let Some(listed) = object.get("enum") else {
        return;
    };
    let listed = listed.as_array().cloned().unwrap_or_default();
    if listed.iter().any(Value::is_null) {
        object.insert("nullable".into(), Value::Bool(true));
    }
    let values: Vec<&Value> = listed.iter().filter(|value| !value.is_null()).collect();
    let kind = object.get("type").and_then(Value::as_str);
    let all = |is: fn(&Value) -> bool| values.iter().all(|value| is(value));
    let meant = match kind {
        _ if values.is_empty() => None,
        Some("string") if all(Value::is_string) => return,
        // YAML reads `yes` and `1` as no texts.
        Some("string") if all(|value| !value.is_object() && !value.is_array()) => {
            let texts = values.iter().map(|value| match value {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            });
            let texts: Vec<Value> = texts.map(Value::from).collect();
            object.insert("enum".into(), texts.into());
            return;
        }
        None if all(Value::is_string) => {
            object.insert("type".into(), json!("string"));
            return;
        }
        None if all(Value::is_i64) => Some("integer"),
        None if all(Value::is_number) => Some("number"),
        None if all(Value::is_boolean) => Some("boolean"),
        Some("integer" | "number") if all(Value::is_number) => return,
        _ => None,
    };
    match meant {
        Some(meant) => {
            object.insert("type".into(), json!(meant));
        }
        None => {
            object.shift_remove("enum");
        }
    }
}

/// `required` lists texts, and names of properties that there are. Only once all parts of a schema are put
/// together: one may demand what another has.
pub(super) fn required(object: &mut Map<String, Value>) {
    let Some(required) = object.get("required") else {
        return;
    };
    // Beside parts it may name what those have, and alone it is a condition.
    let elsewhere = ["oneOf", "anyOf", "allOf"]
        .iter()
        .any(|key| object.contains_key(*key))
        || !object.contains_key("type");
    let properties = object.get("properties").and_then(Value::as_object);
    let is_there = |name: &str| elsewhere || properties.is_some_and(|own| own.contains_key(name));
    let named: Vec<Value> = required
        .as_array()
        .into_iter()
        .flatten()
        .filter(|name| name.as_str().is_some_and(is_there))
        .cloned()
        .collect();
    match named.is_empty() {
        true => {
            object.shift_remove("required");
        }
        false => {
            object.insert("required".into(), named.into());
        }
    }
}

/// Whether a schema is an enum of texts.
pub(super) fn is_text_enum(schema: &Value) -> bool {
    text_values(schema).is_some_and(|values| !values.is_empty())
}
