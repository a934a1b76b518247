//! Lets null stand for an optional list.

use serde_json::Value;

use super::walk::{required_of, schemas_mut};

/// An optional list or free-form object becomes an option: a client must survive null in its
/// place, and must be able to send an empty one.
pub(super) fn allow_null_lists(document: &mut Value) {
    let Some(named) = schemas_mut(document) else {
        return;
    };
    for schema in named.values_mut() {
        let required = required_of(schema);
        let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else {
            continue;
        };
        for (property, schema) in properties {
            let container = matches!(
                schema.get("type").and_then(Value::as_str),
                Some("array" | "object")
            );
            if container
                && !required.contains(property)
                && let Some(schema) = schema.as_object_mut()
            {
                schema.insert("nullable".into(), Value::Bool(true));
            }
        }
    }
}
