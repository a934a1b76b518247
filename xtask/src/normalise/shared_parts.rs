//! Puts shared parameters, responses and bodies where they are used.

use anyhow::{Context, Result};
use serde_json::Value;

use super::walk::{for_each_operation, paths_mut};
use crate::facts::{FORM, resolve};

/// Puts shared parameters and responses where they are used.
pub(super) fn inline_shared_parts(document: &mut Value) -> Result<()> {
    let whole = document.clone();
    for_each_operation(document, |place, item, operation| {
        let mut parameters = Vec::new();
        for list in [item.get("parameters"), operation.get("parameters")] {
            for parameter in list.and_then(Value::as_array).into_iter().flatten() {
                parameters.push(resolve(&whole, parameter).context(place.clone())?.clone());
            }
        }
        if !parameters.is_empty() {
            operation.insert("parameters".into(), Value::Array(parameters));
        }
        if let Some(responses) = operation
            .get_mut("responses")
            .and_then(Value::as_object_mut)
        {
            for response in responses.values_mut() {
                *response = resolve(&whole, response).context(place.clone())?.clone();
            }
        }
        if let Some(body) = operation.get_mut("requestBody") {
            *body = resolve(&whole, body).context(place)?.clone();
            // The runtime makes a form of the JSON that the generator's text sends.
            if let Some(content) = body.get_mut("content").and_then(Value::as_object_mut)
                && content.len() == 1
                && let Some(form) = content.shift_remove(FORM)
            {
                content.insert("application/json".into(), form);
            }
        }
        Ok(())
    })?;
    for item in paths_mut(document)? {
        item.remove("parameters");
    }
    if let Some(components) = document
        .get_mut("components")
        .and_then(Value::as_object_mut)
    {
        components.retain(|key, _| key == "schemas");
    }
    Ok(())
}
