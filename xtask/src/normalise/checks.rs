//! Moves limits on values from the types into the operation table.

use std::collections::BTreeMap;

use anyhow::{Context, Result, anyhow, bail};
use serde_json::Value;

pub use crm_spec::{Check, Rule, Target};

use super::walk::{for_each_operation, only_requires, required_of};
use crate::facts::resolve;

/// Limits on values of requests, by `operationId`.
pub(super) fn collect_checks(document: &Value) -> Result<BTreeMap<String, Vec<Check>>> {
    let mut copy = document.clone();
    let mut all = BTreeMap::new();
    for_each_operation(&mut copy, |place, _, operation| {
        let id = operation
            .get("operationId")
            .and_then(Value::as_str)
            .ok_or_else(|| anyhow!("{place}: has no `operationId`"))?;
        let mut checks = Vec::new();
        let body = operation
            .get("requestBody")
            .and_then(|body| body.pointer("/content/application~1json/schema"));
        if let Some(schema) = body {
            let target = |pointer: &str| Target::Body(pointer.to_owned().leak());
            checks_of(document, schema, "", &target, &mut Vec::new(), &mut checks)
                .context(place.clone())?;
        }
        let parameters = operation.get("parameters").and_then(Value::as_array);
        for parameter in parameters.into_iter().flatten() {
            let is_query = parameter.get("in").and_then(Value::as_str) == Some("query");
            let name = parameter.get("name").and_then(Value::as_str);
            if let (true, Some(name), Some(schema)) = (is_query, name, parameter.get("schema")) {
                let target = |_: &str| Target::Query(name.to_owned().leak());
                checks_of(document, schema, "", &target, &mut Vec::new(), &mut checks)
                    .context(place.clone())?;
            }
        }
        all.insert(id.to_owned(), checks);
        Ok(())
    })?;
    Ok(all)
}

fn checks_of(
    document: &Value,
    schema: &Value,
    pointer: &str,
    target: &dyn Fn(&str) -> Target,
    above: &mut Vec<String>,
    checks: &mut Vec<Check>,
) -> Result<()> {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        if above.iter().any(|name| name == reference) {
            return Ok(());
        }
        above.push(reference.to_owned());
        let outcome = checks_of(
            document,
            resolve(document, schema)?,
            pointer,
            target,
            above,
            checks,
        );
        above.pop();
        return outcome;
    }
    let number = |key: &str| schema.get(key).and_then(Value::as_f64);
    let count = |key: &str| -> Option<usize> {
        usize::try_from(schema.get(key).and_then(Value::as_u64)?).ok()
    };
    let mut push = |rule| {
        checks.push(Check {
            target: target(pointer),
            rule,
        });
    };
    if only_requires(schema.get("anyOf")) {
        let fields: Vec<&'static str> = schema
            .get("anyOf")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .flat_map(required_of)
            .map(|field| &*field.leak())
            .collect();
        push(Rule::AnyOfFields(fields.leak()));
    }
    if let Some(values) = schema.get("enum").and_then(Value::as_array) {
        let numbers: Option<Vec<i64>> = values.iter().map(Value::as_i64).collect();
        if let Some(numbers) = numbers {
            push(Rule::OneOf(numbers.leak()));
        }
    }
    let bounds = [
        (number("minimum"), number("maximum")),
        (number("exclusiveMinimum"), number("exclusiveMaximum")),
    ];
    if bounds[0] != (None, None) {
        let (min, max) = bounds[0];
        push(Rule::Range { min, max });
    }
    if bounds[1] != (None, None) {
        bail!("exclusive bounds are not read; write `minimum` and `maximum`");
    }
    let (min, max) = (count("minItems"), count("maxItems"));
    if (min, max) != (None, None) {
        push(Rule::Items { min, max });
    }
    let (min, max) = (count("minLength"), count("maxLength"));
    if (min, max) != (None, None) {
        push(Rule::Length { min, max });
    }
    let properties = schema.get("properties").and_then(Value::as_object);
    for (property, schema) in properties.into_iter().flatten() {
        let name = property.replace('~', "~0").replace('/', "~1");
        checks_of(
            document,
            schema,
            &format!("{pointer}/{name}"),
            target,
            above,
            checks,
        )?;
    }
    if let Some(items) = schema.get("items") {
        checks_of(
            document,
            items,
            &format!("{pointer}/*"),
            target,
            above,
            checks,
        )?;
    }
    for part in schema
        .get("allOf")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        checks_of(document, part, pointer, target, above, checks)?;
    }
    Ok(())
}
