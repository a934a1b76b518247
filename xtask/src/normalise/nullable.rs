//! Says of a reference, and not of a named schema, that null may stand there.

use anyhow::Result;
use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use super::walk::{for_each_operation, required_of, schemas_mut};

/// A named schema that may be null becomes one that may not; where null matters, which is in a
/// required property, in a list and as a whole response, the reference says so instead. Named lists
/// are put where they are used, so that a method returns a plain `Vec`.
pub(super) fn lower_nullable_schemas(document: &mut Value) -> Result<()> {
    let Some(named) = schemas_mut(document) else {
        return Ok(());
    };
    let mut lowered: IndexMap<String, Value> = IndexMap::new();
    let mut lists: IndexMap<String, Value> = IndexMap::new();
    for (name, schema) in named.iter_mut() {
        let reference = format!("#/components/schemas/{name}");
        let Some(object) = schema.as_object_mut() else {
            continue;
        };
        if object.get("type").and_then(Value::as_str) == Some("array") {
            lists.insert(reference, schema.clone());
        } else if object.get("nullable") == Some(&Value::Bool(true)) {
            object.shift_remove("nullable");
            let alias = object.get("allOf").and_then(Value::as_array).cloned();
            let target = match alias.as_deref() {
                Some([only]) => only.clone(),
                _ => json!({"$ref": reference}),
            };
            lowered.insert(reference, json!({"nullable": true, "allOf": [target]}));
        }
    }
    for schema in named.values_mut() {
        let required = required_of(schema);
        if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
            for (property, schema) in properties {
                if required.contains(property) {
                    replace_reference(schema, &lowered);
                }
                if let Some(items) = schema.get_mut("items") {
                    replace_reference(items, &lowered);
                }
            }
        }
    }
    for_each_operation(document, |_, _, operation| {
        let content = operation
            .get_mut("responses")
            .and_then(|responses| responses.pointer_mut("/2XX/content"))
            .and_then(Value::as_object_mut);
        for content in content.into_iter().flat_map(Map::values_mut) {
            if let Some(schema) = content.get_mut("schema") {
                replace_reference(schema, &lists);
                replace_reference(schema, &lowered);
            }
        }
        Ok(())
    })
}

fn replace_reference(schema: &mut Value, by: &IndexMap<String, Value>) {
    let replacement = schema
        .get("$ref")
        .and_then(Value::as_str)
        .and_then(|reference| by.get(reference));
    if let Some(replacement) = replacement {
        *schema = replacement.clone();
    }
}
