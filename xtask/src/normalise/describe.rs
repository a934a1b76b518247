//! Notes what is known of the schemas beyond what the generator is told.

use indexmap::IndexMap;
use serde_json::Value;

use super::roles::Roles;
use super::walk::{self, required_of, text_values};
use super::{Property, Schema, Sensitive};
use crate::facts::resolve;

/// What is known of each named schema.
pub(super) fn describe(document: &Value, roles: &Roles) -> IndexMap<String, Schema> {
    let mut schemas = IndexMap::new();
    let Some(named) = walk::schemas(document) else {
        return schemas;
    };
    for (name, schema) in named {
        let properties = schema
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .map(|(property, schema)| {
                // A property that became a reference says no more of itself than what it leads to.
                let target = resolve(document, schema).unwrap_or(schema);
                let description = description(schema).or_else(|| description(target));
                (
                    property.clone(),
                    Property {
                        description,
                        sensitive: sensitive(schema)
                            .or_else(|| schema.get("items").and_then(sensitive)),
                    },
                )
            })
            .collect();
        schemas.insert(
            name.clone(),
            Schema {
                request: roles.request.contains(name),
                response: roles.response.contains(name),
                values: text_values(schema).unwrap_or_default(),
                placeholders: Vec::new(),
                description: description(schema),
                sensitive: sensitive(schema),
                properties,
                required: required_of(schema),
                clearable: false,
            },
        );
    }
    schemas
}

fn description(schema: &Value) -> Option<String> {
    schema
        .get("description")
        .and_then(Value::as_str)
        .map(|text| text.trim().to_owned())
}

fn sensitive(schema: &Value) -> Option<Sensitive> {
    match schema.get("x-sensitive").and_then(Value::as_str) {
        Some("personal") => Some(Sensitive::Personal),
        Some("secret") => Some(Sensitive::Secret),
        _ => None,
    }
}
