//! Finds which schemas requests and responses can hold, and drops the others.

use std::collections::BTreeSet;

use anyhow::Result;
use serde_json::Value;

use super::walk::{for_each_operation, schemas_mut};

/// Names of the schemas that requests and responses can hold.
pub(super) struct Roles {
    pub(super) request: BTreeSet<String>,
    pub(super) response: BTreeSet<String>,
}

pub(super) fn roles(document: &Value) -> Result<Roles> {
    let mut copy = document.clone();
    let mut request = BTreeSet::new();
    let mut response = BTreeSet::new();
    for_each_operation(&mut copy, |_, _, operation| {
        for key in ["requestBody", "parameters"] {
            if let Some(value) = operation.get(key) {
                reach(document, value, &mut request);
            }
        }
        if let Some(value) = operation.get("responses") {
            reach(document, value, &mut response);
        }
        Ok(())
    })?;
    Ok(Roles { request, response })
}

/// A schema that no operation uses would be generated for nobody.
pub(super) fn drop_unused(document: &mut Value, roles: &Roles) {
    if let Some(named) = schemas_mut(document) {
        named.retain(|name, _| roles.request.contains(name) || roles.response.contains(name));
    }
}

/// Adds the names of the schemas that a part of a document leads to.
pub(crate) fn reach(document: &Value, value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            if let Some(name) = object
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(|reference| reference.strip_prefix("#/components/schemas/"))
                && found.insert(name.to_owned())
                && let Some(schema) = document.pointer(&format!("/components/schemas/{name}"))
            {
                reach(document, schema, found);
            }
            for value in object.values() {
                reach(document, value, found);
            }
        }
        Value::Array(array) => {
            for value in array {
                reach(document, value, found);
            }
        }
        _ => {}
    }
}
