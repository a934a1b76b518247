//! The one schema of error bodies.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Group, Intake, follow, json_schema, operations};
use crate::normalise::ERROR_SCHEMA;

/// Takes the error body that most operations name.
pub(super) fn derive(document: &Value, intake: &mut Intake) {
    if document
        .pointer(&format!("/components/schemas/{ERROR_SCHEMA}"))
        .is_some()
    {
        return;
    }
    let mut counted: BTreeMap<String, (usize, Value)> = BTreeMap::new();
    let mut order = Vec::new();
    for op in operations(document) {
        let responses = op.value.get("responses").and_then(Value::as_object);
        for (status, response) in responses.into_iter().flatten() {
            if status.starts_with(['2', '3', '1']) {
                continue;
            }
            if let Some(schema) = json_schema(follow(document, response)) {
                let key = schema.to_string();
                let entry = counted
                    .entry(key.clone())
                    .or_insert_with(|| (0, schema.clone()));
                entry.0 += 1;
                if entry.0 == 1 {
                    order.push(key);
                }
            }
        }
    }
    let is_object = |schema: &Value| {
        let schema = follow(document, schema);
        schema.get("properties").is_some() || schema.get("allOf").is_some()
    };
    let candidates = order.iter().filter(|key| is_object(&counted[*key].1));
    // Of those that are named as often, the first.
    let most = candidates.rev().max_by_key(|key| counted[*key].0);
    let (schema, line) = match most.map(|key| &counted[key]) {
        Some((times, schema)) => {
            let others = counted.len() - 1;
            let line = format!(
                "errors have the body that {times} error responses name; {others} other bodies are kept as unknown \
                 fields"
            );
            (schema.clone(), (others > 0).then_some(line))
        }
        None => (
            json!({"type": "object", "description": "The body of an error; the document does not say what it holds."}),
            Some(
                "the document describes no error body; all of it is kept as unknown fields"
                    .to_owned(),
            ),
        ),
    };
    intake.assumed.extend(line);
    intake.groups.push(Group::new(
        "The body of errors: that which most operations name.",
        vec![json!({"target": "$", "update": {"components": {"schemas": {ERROR_SCHEMA: schema}}}})],
    ));
}
