//! Brings the responses of each operation together.

use anyhow::{Result, anyhow, bail};
use serde_json::{Value, json};

use super::ERROR_SCHEMA;
use super::walk::for_each_operation;

/// One success response and one error response for each operation, whatever the status: the
/// status that was documented stands in the operation table, and a client takes any 2xx.
pub(super) fn unite_responses(document: &mut Value) -> Result<()> {
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
        let mut success: Option<Value> = None;
        for (status, response) in responses {
            if !status.starts_with('2') {
                continue;
            }
            let content = response.get("content").cloned();
            match &success {
                None => success = Some(response.clone()),
                Some(other) if other.get("content").cloned() == content => {}
                Some(_) => bail!(
                    "{place}: two success responses with different bodies; the generator takes \
                     one. Document one shape for all of them"
                ),
            }
        }
        let success = success
            .ok_or_else(|| anyhow!("{place}: has no success response; list the documented 2xx"))?;
        operation.insert(
            "responses".into(),
            json!({
                "2XX": success,
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
