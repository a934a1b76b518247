//! Brings schemas into few shapes: objects, lists, maps, enums of texts, choices between schemas that
//! a value can be told by, and plain values.

mod choice;
mod keywords;
mod merge;

use anyhow::Result;
use serde_json::{Map, Value};

use super::walk::{for_each_operation, schemas, schemas_mut};

/// The named schemas as the document has them, to look up what parts refer to.
pub(super) struct Shapes {
    named: Map<String, Value>,
}

/// Simplifies every schema of a document.
pub(super) fn simplify(document: &mut Value) -> Result<Shapes> {
    let shapes = Shapes {
        named: schemas(document).cloned().unwrap_or_default(),
    };
    if let Some(named) = schemas_mut(document) {
        for (name, schema) in named {
            shapes.simplify(schema, &mut vec![name.clone()]);
        }
    }
    for_each_operation(document, |_, _, operation| {
        let parameters = operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut);
        for parameter in parameters.into_iter().flatten() {
            if let Some(schema) = parameter.get_mut("schema") {
                shapes.simplify(schema, &mut Vec::new());
            }
        }
        if let Some(body) = operation.get_mut("requestBody") {
            shapes.contents(body);
        }
        let responses = operation
            .get_mut("responses")
            .and_then(Value::as_object_mut);
        for response in responses.into_iter().flat_map(Map::values_mut) {
            shapes.contents(response);
        }
        Ok(())
    })?;
    Ok(shapes)
}

impl Shapes {
    fn contents(&self, holder: &mut Value) {
        let content = holder.get_mut("content").and_then(Value::as_object_mut);
        for media in content.into_iter().flat_map(Map::values_mut) {
            if let Some(schema) = media.get_mut("schema") {
                self.simplify(schema, &mut Vec::new());
            }
        }
    }

    /// Simplifies a schema and all that is in it. `above` has the name of a named schema.
    pub(super) fn simplify(&self, schema: &mut Value, above: &mut Vec<String>) {
        keywords::mend(schema);
        if schema.get("$ref").is_some() {
            return;
        }
        merge::together(self, schema, above);
        choice::settle(self, schema, above);
        keywords::mend(schema);
        let Some(object) = schema.as_object_mut() else {
            return;
        };
        keywords::required(object);
        if let Some(properties) = object.get_mut("properties").and_then(Value::as_object_mut) {
            for property in properties.values_mut() {
                self.simplify(property, &mut Vec::new());
            }
        }
        for key in ["items", "additionalProperties"] {
            if let Some(inner) = object.get_mut(key).filter(|inner| inner.is_object()) {
                self.simplify(inner, &mut Vec::new());
            }
        }
        for key in ["oneOf", "allOf"] {
            let parts = object.get_mut(key).and_then(Value::as_array_mut);
            for part in parts.into_iter().flatten() {
                self.simplify(part, &mut Vec::new());
            }
        }
    }

    /// The schema that a reference leads to, by way of others.
    fn target<'s>(&'s self, schema: &'s Value) -> &'s Value {
        let mut schema = schema;
        // A longer chain leads in a circle.
        for _ in 0..16 {
            let Some(name) = name_of(schema) else {
                return schema;
            };
            match self.named.get(name) {
                Some(target) => schema = target,
                None => return schema,
            }
        }
        schema
    }
}

/// The named schema that a reference names.
fn name_of(schema: &Value) -> Option<&str> {
    let reference = schema.get("$ref")?.as_str()?;
    reference.strip_prefix("#/components/schemas/")
}

/// Keywords that say nothing of what values are allowed.
pub(super) fn is_annotation(keyword: &str) -> bool {
    matches!(
        keyword,
        "description"
            | "title"
            | "example"
            | "examples"
            | "default"
            | "deprecated"
            | "readOnly"
            | "writeOnly"
            | "nullable"
            | "xml"
            | "externalDocs"
            | "discriminator"
            | "$comment"
    ) || keyword.starts_with("x-")
}

/// Whether a schema tells nothing of the type of its values: it is empty, or has limits alone.
fn is_shapeless(schema: &Value) -> bool {
    let tells = [
        "$ref",
        "type",
        "enum",
        "properties",
        "items",
        "additionalProperties",
        "oneOf",
        "anyOf",
        "allOf",
        "format",
    ];
    !tells.iter().any(|key| schema.get(key).is_some())
}

#[cfg(test)]
mod tests;
