//! Brings the responses of each operation together.

use std::collections::BTreeMap;

use anyhow::{Result, anyhow, bail};
use serde_json::{Value, json};

use super::shapes::Shapes;
use super::walk::for_each_operation;
use super::{Call, ERROR_SCHEMA, METHOD};
use crate::facts::{Form, success_of};

/// One success response and one error response for each operation, whatever the status: the
/// status that was documented stands in the operation table, and a client takes any 2xx. Successes with
/// different bodies become a choice between these.
pub(super) fn unite_responses(
    document: &mut Value,
    shapes: &Shapes,
    calls: &mut BTreeMap<String, Call>,
) -> Result<()> {
    let has_error_schema = document
        .pointer("/components/schemas")
        .and_then(|schemas| schemas.get(ERROR_SCHEMA))
        .is_some();
    if !has_error_schema {
        bail!("components.schemas has no `{ERROR_SCHEMA}`; every vendor has one error schema");
    }
    for_each_operation(document, |place, _, operation| {
        let responses = operation
            .get("responses")
            .and_then(Value::as_object)
            .ok_or_else(|| anyhow!("{place}: has no `responses`"))?;
        // References were followed before.
        let success = success_of(&Value::Null, responses)?;
        let mut united = json!({"description": success.description.unwrap_or("Success")});
        if let Some(first) = success.bodies.first() {
            let (name, schema) = match first.form {
                Form::Json => ("application/json", body(shapes, &success.bodies)),
                Form::Text => ("text/plain", json!({"type": "string"})),
                _ => ("application/octet-stream", json!({"type": "string"})),
            };
            united["content"] = json!({name: {"schema": schema}});
            let method = operation
                .get(METHOD)
                .and_then(Value::as_str)
                .unwrap_or_default();
            if let Some(call) = calls.get_mut(method) {
                call.accept = first.own_name();
            }
        }
        operation.insert(
            "responses".into(),
            json!({
                "2XX": united,
                "default": {
                    "description": "Any other status",
                    "content": {"application/json": {
                        "schema": {"$ref": format!("#/components/schemas/{ERROR_SCHEMA}")}
                    }}
                }
            }),
        );
        Ok(())
    })
}

/// The schema of a body, or of a choice between several.
fn body(shapes: &Shapes, bodies: &[crate::facts::Media<'_>]) -> Value {
    let mut schemas = bodies
        .iter()
        .map(|media| media.schema.cloned().unwrap_or_else(|| json!({})));
    match (schemas.next(), bodies.len()) {
        (Some(only), 1) => only,
        (first, _) => {
            let parts: Vec<Value> = first.into_iter().chain(schemas).collect();
            let mut choice = json!({"oneOf": parts});
            shapes.simplify(&mut choice, &mut Vec::new());
            choice
        }
    }
}
