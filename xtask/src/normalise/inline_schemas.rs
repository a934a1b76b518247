//! Gives inline schemas a name of their own.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use anyhow::{Context as _, Result, bail};
use heck::ToPascalCase;
use serde_json::{Map, Value, json};

use super::names::{is_builder, numbered, settled};
use super::walk::{for_each_operation, schemas, set_schemas, text_values};
use super::{METHOD, TAG, is_provided};

/// Gives every inline object, every inline enum of texts and every inline choice a name of its own.
/// `taken` are names that other types have.
pub(super) fn name_inline_schemas(document: &mut Value, taken: BTreeSet<String>) -> Result<()> {
    let mut named = schemas(document).cloned().unwrap_or_default();
    let mut namer = Namer {
        taken: taken.into_iter().chain(named.keys().cloned()).collect(),
        by_hand: !is_provided(document),
        shares: document.get(SHARED) == Some(&Value::Bool(true)),
        ..Namer::default()
    };
    for (name, schema) in &mut named {
        namer.inside(schema, name);
        namer.check().with_context(|| format!("schema `{name}`"))?;
    }
    for_each_operation(document, |_, _, operation| {
        let id = operation
            .get(METHOD)
            .and_then(Value::as_str)
            .unwrap_or_default()
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
                        namer.lift(schema, &format!("{id}{suffix}"));
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
                    namer.lift(schema, &format!("{id}{name}"));
                }
            }
        }
        namer.check()
    })?;
    named.extend(namer.named);
    set_schemas(document, named);
    Ok(())
}

/// Key at the root by which inline schemas that say the same become one type.
pub(crate) const SHARED: &str = "x-shared-types";

/// A longer title is a sentence.
const LONGEST: usize = 48;

/// The property of inline objects that has one value in each, and no value in two.
fn tag_of(parts: &[Value]) -> Option<(String, Vec<String>)> {
    let first = parts.first()?.get("properties")?.as_object()?;
    if parts.len() < 2 {
        return None;
    }
    first.keys().find_map(|property| {
        let mut values: Vec<String> = Vec::new();
        for part in parts {
            match text_values(part.get("properties")?.get(property)?)?.as_slice() {
                [only] if !values.contains(only) => values.push(only.clone()),
                _ => return None,
            }
        }
        Some((property.clone(), values))
    })
}

#[derive(Default)]
struct Namer {
    named: Map<String, Value>,
    taken: BTreeSet<String>,
    /// The names that inline schemas have got, by the one that they would have.
    given: BTreeMap<String, Vec<String>>,
    /// Whether the specification was written here, where a name that is taken is to be mended.
    by_hand: bool,
    /// Whether inline schemas that say the same are one type, wherever they stand.
    shares: bool,
    /// The names of those, by their text.
    shared: HashMap<String, String>,
    /// What to say of a name that was taken, and whether the document gives the name itself.
    met: Option<(String, bool)>,
}

impl Namer {
    /// Tells a name that was taken, unless the document is as its vendor wrote it.
    fn check(&mut self) -> Result<()> {
        match self.met.take() {
            Some((met, given)) if given || self.by_hand => bail!("{met}"),
            _ => Ok(()),
        }
    }

    /// Names what stands inside a schema that itself has a name.
    fn inside(&mut self, schema: &mut Value, name: &str) {
        if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
            for (property, schema) in properties {
                self.lift(schema, &format!("{name}{}", property.to_pascal_case()));
            }
        }
        if let Some(items) = schema.get_mut("items") {
            self.lift(items, &format!("{name}Item"));
        }
        if let Some(values) = schema
            .get_mut("additionalProperties")
            .filter(|it| it.is_object())
        {
            self.lift(values, &format!("{name}Value"));
        }
        for keyword in ["oneOf", "allOf"] {
            if let Some(parts) = schema.get_mut(keyword).and_then(Value::as_array_mut) {
                let tags = self.share_tag(parts, name);
                for (index, part) in parts.iter_mut().enumerate() {
                    let title = part.get("title").and_then(Value::as_str);
                    let own = match tags.get(index).map(String::as_str).or(title) {
                        Some(own) if own.len() <= LONGEST => settled(own),
                        _ => format!("Variant{}", index + 1),
                    };
                    self.lift(part, &format!("{name}{own}"));
                }
            }
        }
    }

    /// Gives the property that tells the parts of a choice apart one enum for all parts, and notes on each
    /// part which value is its own. Gives these values; none where there is no such property.
    fn share_tag(&mut self, parts: &mut [Value], name: &str) -> Vec<String> {
        let Some((property, values)) = tag_of(parts) else {
            return Vec::new();
        };
        let shared = json!({"type": "string", "enum": values});
        let shared = self.named_as(shared, &settled(&format!("{name}-{property}")), false);
        for (part, value) in parts.iter_mut().zip(&values) {
            part["properties"][&property] =
                json!({"$ref": format!("#/components/schemas/{shared}")});
            part[TAG] = json!([property, value]);
        }
        values
    }

    /// Replaces an inline schema by a reference where it needs a name.
    fn lift(&mut self, schema: &mut Value, name: &str) {
        if schema.get("$ref").is_some() {
            return;
        }
        let own_name = schema.get("x-name").and_then(Value::as_str);
        let has_own = own_name.is_some();
        let name = own_name.unwrap_or(name).to_owned();
        if schema.get("items").is_some() && schema.get("properties").is_none() {
            return self.inside(schema, &name);
        }
        let is_object = schema
            .get("properties")
            .and_then(Value::as_object)
            .is_some_and(|properties| !properties.is_empty());
        let is_enum = text_values(schema).is_some_and(|values| !values.is_empty());
        let is_choice = schema.get("oneOf").is_some();
        if !is_object && !is_enum && !is_choice {
            return self.inside(schema, &name);
        }
        self.inside(schema, &name);
        let mut own = schema.take();
        let nullable = own
            .as_object_mut()
            .and_then(|own| own.shift_remove("nullable"))
            == Some(Value::Bool(true));
        let name = self.named_as(own, &settled(&name), has_own);
        let reference = json!({"$ref": format!("#/components/schemas/{name}")});
        *schema = if nullable {
            json!({"nullable": true, "allOf": [reference]})
        } else {
            reference
        };
    }

    /// Gives a schema this name, or one with a number if another schema has it.
    fn named_as(&mut self, schema: Value, name: &str, is_given: bool) -> String {
        let text = (self.shares && !is_given).then(|| schema.to_string());
        if let Some(same) = text.as_ref().and_then(|text| self.shared.get(text)) {
            return same.clone();
        }
        let given = self.given.entry(name.to_owned()).or_default();
        if let Some(same) = given
            .iter()
            .find(|name| self.named.get(*name) == Some(&schema))
        {
            return same.clone();
        }
        let is_free = !is_builder(name, &self.taken) && self.taken.insert(name.to_owned());
        let own = match is_free {
            true => name.to_owned(),
            false => {
                let met = match given.is_empty() {
                    true => format!(
                        "an inline schema would be named `{name}`, which components.schemas already \
                         has; give it another name with `x-name`"
                    ),
                    false => format!(
                        "two different inline schemas would be named `{name}`; name one with `x-name`"
                    ),
                };
                self.met = Some((met, is_given));
                numbered(name, &mut self.taken)
            }
        };
        given.push(own.clone());
        if let Some(text) = text {
            self.shared.insert(text, own.clone());
        }
        self.named.insert(own.clone(), schema);
        own
    }
}
