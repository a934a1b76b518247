//! Takes a part of a document: `x-only` and `x-exclude` at its root.

use std::collections::BTreeSet;

use anyhow::{Result, bail};
use serde_json::{Map, Value};

use super::walk;
use crate::facts::METHODS;
use crate::normalise::reach;

/// Tags and operations that are taken; all when the key is missing.
pub const ONLY: &str = "x-only";
/// Tags and operations that are left out: names, or `{operation, note}`.
pub const EXCLUDE: &str = "x-exclude";

/// Applies the selection of a document and takes the keys out.
pub(super) fn apply(document: &mut Value) -> Result<()> {
    let root = document.as_object_mut();
    let taken = |key: &str| root.as_deref().and_then(|root| root.get(key)).map(names);
    let (only, exclude) = (taken(ONLY), taken(EXCLUDE).unwrap_or_default());
    if let Some(root) = root {
        root.shift_remove(ONLY);
        root.shift_remove(EXCLUDE);
    }
    if only.is_none() && exclude.is_empty() {
        return Ok(());
    }
    let mut known = BTreeSet::new();
    walk::operations(document, |_, _, operation| {
        known.extend(names_of(operation))
    });
    for name in only.iter().flatten().chain(&exclude) {
        if !known.contains(name) {
            bail!("`{name}` is no tag and no operation of the document");
        }
    }
    let stays = |operation: &Map<String, Value>| {
        let names = names_of(operation);
        let has = |list: &Vec<String>| names.iter().any(|name| list.contains(name));
        only.as_ref().is_none_or(has) && !has(&exclude)
    };
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    if let Some(paths) = paths {
        paths.retain(|_, item| {
            let Some(item) = item.as_object_mut() else {
                return false;
            };
            item.retain(|method, operation| {
                !METHODS.contains(&method.as_str()) || operation.as_object().is_some_and(stays)
            });
            METHODS.iter().any(|method| item.contains_key(*method))
        });
    }
    drop_unreached(document);
    Ok(())
}

/// What of the components no operation leads to any more is left out.
pub fn drop_unreached(document: &mut Value) {
    let mut reached = BTreeSet::new();
    let parts = ["parameters", "headers", "responses", "requestBodies"];
    let components = parts
        .iter()
        .filter_map(|kind| document["components"].get(*kind));
    for part in components.chain([&document["paths"]]) {
        reach(document, part, &mut reached);
    }
    let schemas = document.pointer_mut("/components/schemas");
    if let Some(schemas) = schemas.and_then(Value::as_object_mut) {
        schemas.retain(|name, _| reached.contains(name) || name == crate::normalise::ERROR_SCHEMA);
    }
}

fn names(list: &Value) -> Vec<String> {
    let list = list.as_array().into_iter().flatten();
    list.filter_map(|entry| entry.as_str().or_else(|| entry.get("operation")?.as_str()))
        .map(str::to_owned)
        .collect()
}

fn names_of(operation: &Map<String, Value>) -> Vec<String> {
    let id = operation.get("operationId").into_iter();
    let tags = operation.get("tags").and_then(Value::as_array);
    id.chain(tags.into_iter().flatten())
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}
