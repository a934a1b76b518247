//! Gives inline schemas a name of their own.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, anyhow, bail};
use heck::ToPascalCase;
use indexmap::IndexMap;
use serde_json::{Value, json};

use super::walk::{for_each_operation, schemas, set_schemas, text_values};

/// Gives every inline object and every inline enum of texts a name of its own.
pub(super) fn name_inline_schemas(document: &mut Value) -> Result<()> {
    let mut named = schemas(document).cloned().unwrap_or_default();
    let mut namer = Namer {
        taken: named.keys().cloned().collect(),
        named: IndexMap::new(),
    };
    for (name, schema) in &mut named {
        namer
            .inside(schema, name)
            .with_context(|| format!("schema `{name}`"))?;
    }
    for_each_operation(document, |place, _, operation| {
        let id = operation
            .get("operationId")
            .and_then(Value::as_str)
            .ok_or_else(|| anyhow!("{place}: has no `operationId`"))?
            .to_pascal_case();
        for pointer in ["/requestBody/content", "/responses/2XX/content"] {
            let suffix = if pointer.starts_with("/requestBody") {
                "Request"
            } else {
                "Response"
            };
            let mut holder = Value::Object(std::mem::take(operation));
            if let Some(contents) = holder.pointer_mut(pointer).and_then(Value::as_object_mut) {
                for content in contents.values_mut() {
                    if let Some(schema) = content.get_mut("schema") {
                        namer.lift(schema, &format!("{id}{suffix}"))?;
                    }
                }
            }
            if let Value::Object(object) = holder {
                *operation = object;
            }
        }
        if let Some(parameters) = operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut)
        {
            for parameter in parameters {
                let name = parameter
                    .get("name")
                    .and_then(Value::as_str)
                    .unwrap_or_default()
                    .to_pascal_case();
                if let Some(schema) = parameter.get_mut("schema") {
                    namer.lift(schema, &format!("{id}{name}"))?;
                }
            }
        }
        Ok(())
    })?;
    named.extend(namer.named);
    set_schemas(document, named);
    Ok(())
}

struct Namer {
    /// Names of the schemas that have one.
    taken: BTreeSet<String>,
    named: IndexMap<String, Value>,
}

impl Namer {
    /// Names what stands inside a schema that itself has a name.
    fn inside(&mut self, schema: &mut Value, name: &str) -> Result<()> {
        if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
            for (property, schema) in properties {
                self.lift(schema, &format!("{name}{}", property.to_pascal_case()))?;
            }
        }
        if let Some(items) = schema.get_mut("items") {
            self.lift(items, &format!("{name}Item"))?;
        }
        for keyword in ["oneOf", "allOf"] {
            if let Some(parts) = schema.get_mut(keyword).and_then(Value::as_array_mut) {
                for (index, part) in parts.iter_mut().enumerate() {
                    self.lift(part, &format!("{name}Variant{}", index + 1))?;
                }
            }
        }
        Ok(())
    }

    /// Replaces an inline schema by a reference where it needs a name.
    fn lift(&mut self, schema: &mut Value, name: &str) -> Result<()> {
        if schema.get("$ref").is_some() {
            return Ok(());
        }
        let name = schema
            .get("x-name")
            .and_then(Value::as_str)
            .unwrap_or(name)
            .to_owned();
        if schema.get("items").is_some() && schema.get("properties").is_none() {
            return self.inside(schema, &name);
        }
        let is_object = schema
            .get("properties")
            .and_then(Value::as_object)
            .is_some_and(|properties| !properties.is_empty());
        let is_enum = text_values(schema).is_some();
        if !is_object && !is_enum {
            return self.inside(schema, &name);
        }
        self.inside(schema, &name)?;
        let mut own = schema.take();
        let nullable = own
            .as_object_mut()
            .and_then(|own| own.shift_remove("nullable"))
            == Some(Value::Bool(true));
        let reference = json!({"$ref": format!("#/components/schemas/{name}")});
        *schema = if nullable {
            json!({"nullable": true, "allOf": [reference]})
        } else {
            reference
        };
        if self.taken.contains(&name) {
            bail!(
                "an inline schema would be named `{name}`, which components.schemas already has; \
                 give it another name with `x-name`"
            );
        }
        match self.named.get(&name) {
            Some(existing) if *existing != own => bail!(
                "two different inline schemas would be named `{name}`; name one with `x-name`"
            ),
            _ => {
                self.named.insert(name, own);
            }
        }
        Ok(())
    }
}
