//! Gives a type that tells absent, null and value apart to what may be null in a request.

use heck::ToPascalCase;
use indexmap::IndexMap;
use serde_json::{Value, json};

use super::Schema;
use super::strip::strip_schema;
use super::walk::{required_of, schemas_mut};

/// Optional properties of a request that may be null get a type that tells absent, null and value
/// apart: an option of a named type that itself may be null.
pub(super) fn wrap_clearables(document: &mut Value, schemas: &mut IndexMap<String, Schema>) {
    let mut wrappers: IndexMap<String, Value> = IndexMap::new();
    let Some(named) = schemas_mut(document) else {
        return;
    };
    for (name, schema) in named.iter_mut() {
        let role = schemas.get(name);
        if !role.is_some_and(|role| role.request && !role.response) {
            continue;
        }
        let required: Vec<String> = required_of(schema);
        let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else {
            continue;
        };
        for (property, schema) in properties {
            if schema.get("nullable") != Some(&Value::Bool(true)) || required.contains(property) {
                continue;
            }
            let Some(wrapper) = clearable_name(schema) else {
                continue;
            };
            let mut own = schema.clone();
            strip_schema(&mut own);
            if let Some(own) = own.as_object_mut() {
                own.insert("nullable".into(), Value::Bool(true));
                own.insert("description".into(), json!("A value, or null for none."));
            }
            wrappers.insert(wrapper.clone(), own);
            *schema = json!({"$ref": format!("#/components/schemas/{wrapper}")});
        }
    }
    for (name, wrapper) in wrappers {
        named.insert(name.clone(), wrapper);
        schemas.insert(
            name,
            Schema {
                request: true,
                description: Some("A value, or null for none.".to_owned()),
                clearable: true,
                ..Schema::default()
            },
        );
    }
}

fn clearable_name(schema: &Value) -> Option<String> {
    if let Some(reference) = schema.pointer("/allOf/0/$ref").and_then(Value::as_str) {
        let name = reference.rsplit('/').next()?;
        return Some(format!("Clearable{name}"));
    }
    let base = match schema.get("type").and_then(Value::as_str)? {
        "string" if schema.get("format").and_then(Value::as_str) == Some("date-time") => {
            "Timestamp".to_owned()
        }
        "string" => "String".to_owned(),
        "integer" => "Integer".to_owned(),
        "number" => "Number".to_owned(),
        "boolean" => "Boolean".to_owned(),
        "object" => "Object".to_owned(),
        "array" => {
            let items = schema.get("items")?;
            match items.get("$ref").and_then(Value::as_str) {
                Some(reference) => format!("{}List", reference.rsplit('/').next()?),
                None => format!(
                    "{}List",
                    items
                        .get("type")
                        .and_then(Value::as_str)
                        .unwrap_or("value")
                        .to_pascal_case()
                ),
            }
        }
        _ => return None,
    };
    Some(format!("Clearable{base}"))
}
