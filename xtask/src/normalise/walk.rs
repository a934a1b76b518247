//! Ways through a document that the passes share.

use anyhow::{Result, anyhow, bail};
use indexmap::IndexSet;
use serde_json::{Map, Value, json};

use crate::facts::METHODS;

/// The named schemas.
pub(super) fn schemas(document: &Value) -> Option<&Map<String, Value>> {
    document.pointer("/components/schemas")?.as_object()
}

/// The named schemas, to change them.
pub(super) fn schemas_mut(document: &mut Value) -> Option<&mut Map<String, Value>> {
    document.pointer_mut("/components/schemas")?.as_object_mut()
}

/// Puts other named schemas there.
pub(super) fn set_schemas(document: &mut Value, schemas: Map<String, Value>) {
    if let Some(object) = document.as_object_mut() {
        let components = object.entry("components").or_insert_with(|| json!({}));
        if let Some(components) = components.as_object_mut() {
            components.insert("schemas".into(), Value::Object(schemas));
        }
    }
}

/// The path items.
pub(super) fn paths_mut(
    document: &mut Value,
) -> Result<impl Iterator<Item = &mut Map<String, Value>>> {
    Ok(document
        .get_mut("paths")
        .and_then(Value::as_object_mut)
        .ok_or_else(|| anyhow!("`paths` must be an object"))?
        .values_mut()
        .filter_map(Value::as_object_mut))
}

/// Visits every operation with its place in words and its path item. Errors name the place.
pub(super) fn for_each_operation(
    document: &mut Value,
    mut visit: impl FnMut(String, &Map<String, Value>, &mut Map<String, Value>) -> Result<()>,
) -> Result<()> {
    let paths = document
        .get_mut("paths")
        .and_then(Value::as_object_mut)
        .ok_or_else(|| anyhow!("`paths` must be an object"))?;
    for (path, item) in paths {
        let Some(item) = item.as_object_mut() else {
            bail!("paths.{path} must be an object");
        };
        let shared = item.clone();
        for method in METHODS {
            if let Some(operation) = item.get_mut(method).and_then(Value::as_object_mut) {
                let place = format!("{} {path}", method.to_uppercase());
                visit(place.clone(), &shared, operation).map_err(|error| {
                    match format!("{error:#}").starts_with(&place) {
                        true => error,
                        false => error.context(place),
                    }
                })?;
            }
        }
    }
    Ok(())
}

/// Names of the required properties of a schema.
pub(super) fn required_of(schema: &Value) -> Vec<String> {
    schema
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

/// Values of an enum of texts; `None` for any other schema.
pub(super) fn text_values(schema: &Value) -> Option<Vec<String>> {
    let values = schema.get("enum")?.as_array()?;
    let values = values.iter().filter(|value| !value.is_null());
    let values: Option<IndexSet<&str>> = values.map(Value::as_str).collect();
    // A value that is listed twice is one.
    Some(values?.into_iter().map(str::to_owned).collect())
}

/// Whether an `anyOf` only says that one of several properties must be there.
pub(super) fn only_requires(any_of: Option<&Value>) -> bool {
    any_of.and_then(Value::as_array).is_some_and(|parts| {
        parts.iter().all(|part| {
            part.as_object()
                .is_some_and(|part| part.len() == 1 && part.contains_key("required"))
        })
    })
}
