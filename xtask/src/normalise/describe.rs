//! Notes what is known of the schemas beyond what the generator is told.

use indexmap::IndexMap;
use serde_json::Value;

use super::roles::Roles;
use super::walk::{self, required_of, text_values};
use super::{Property, Schema, Sensitive, TAG};
use crate::facts::resolve;

/// What is known of each named schema.
pub(super) fn describe(
    document: &Value,
    roles: &Roles,
    originals: &IndexMap<String, String>,
) -> IndexMap<String, Schema> {
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
                name: originals.get(name).cloned().unwrap_or_default(),
                request: roles.request.contains(name),
                response: roles.response.contains(name),
                values: text_values(schema).unwrap_or_default(),
                placeholders: Vec::new(),
                open: schema.get("x-open") == Some(&Value::Bool(true)),
                placeholder_fields: IndexMap::new(),
                tags: tags(document, schema),
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
        .filter(|text| !text.is_empty())
}

/// What tells the parts of a choice apart: the property that its discriminator names, and the part for
/// each value of it.
fn tags(document: &Value, schema: &Value) -> Option<(String, Vec<(String, String)>)> {
    let parts = schema.get("oneOf")?.as_array()?;
    let named = |part: &Value| {
        let name = part.get("$ref")?.as_str()?.rsplit('/').next()?;
        Some(name.to_owned())
    };
    let names: Vec<String> = parts.iter().map(named).collect::<Option<_>>()?;
    let discriminator = schema.get("discriminator");
    let stated = discriminator
        .and_then(|it| it.get("propertyName"))
        .and_then(Value::as_str);
    let mapping = discriminator
        .and_then(|it| it.get("mapping"))
        .and_then(Value::as_object);
    if let (Some(property), Some(mapping)) = (stated, mapping) {
        let tags = mapping.iter().filter_map(|(value, target)| {
            let name = target.as_str()?.rsplit('/').next()?;
            names
                .iter()
                .any(|other| other == name)
                .then(|| (value.clone(), name.to_owned()))
        });
        let tags: Vec<_> = tags.collect();
        return (!tags.is_empty()).then(|| (property.to_owned(), tags));
    }
    let noted = names.iter().map(|name| {
        let tag = walk::schemas(document)?.get(name)?.get(TAG)?;
        Some((
            tag[0].as_str()?,
            (tag[1].as_str()?.to_owned(), name.clone()),
        ))
    });
    if let Some(noted) = noted.collect::<Option<Vec<_>>>()
        && let Some((property, _)) = noted.first()
    {
        let property = (*property).to_owned();
        return Some((property, noted.into_iter().map(|(_, tag)| tag).collect()));
    }
    // A property that has one value in each part, and not the same in two.
    let value_of = |name: &str, property: &str| {
        let part = walk::schemas(document)?.get(name)?;
        let own = part.get("properties")?.get(property)?;
        match text_values(resolve(document, own).ok()?)?.as_slice() {
            [only] => Some(only.clone()),
            _ => None,
        }
    };
    let first = walk::schemas(document)?.get(names.first()?)?;
    let candidates = first.get("properties")?.as_object()?.keys();
    for property in candidates.filter(|name| stated.is_none_or(|stated| stated == *name)) {
        let tags: Option<Vec<(String, String)>> = names
            .iter()
            .map(|name| Some((value_of(name, property)?, name.clone())))
            .collect();
        let distinct = |tags: &Vec<(String, String)>| {
            let values: std::collections::BTreeSet<_> =
                tags.iter().map(|(value, _)| value).collect();
            values.len() == tags.len()
        };
        if let Some(tags) = tags.filter(distinct) {
            return Some((property.clone(), tags));
        }
    }
    None
}

fn sensitive(schema: &Value) -> Option<Sensitive> {
    match schema.get("x-sensitive").and_then(Value::as_str) {
        Some("personal") => Some(Sensitive::Personal),
        Some("secret") => Some(Sensitive::Secret),
        _ => None,
    }
}
