//! Moves limits on values from the types into the operation table.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, anyhow, bail};
use serde_json::Value;

pub use crm_spec::{Check, Rule, Target};

use super::walk::{for_each_operation, only_requires, required_of, schemas};
use crate::facts::resolve;

/// Limits on values of requests, by `operationId`.
pub(super) fn collect_checks(document: &Value) -> Result<BTreeMap<String, Vec<Check>>> {
    let limited = Limited::of(document);
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
            checks_of(&limited, schema, "", &target, &mut Vec::new(), &mut checks)
                .context(place.clone())?;
        }
        let parameters = operation.get("parameters").and_then(Value::as_array);
        for parameter in parameters.into_iter().flatten() {
            let is_query = parameter.get("in").and_then(Value::as_str) == Some("query");
            let name = parameter.get("name").and_then(Value::as_str);
            if let (true, Some(name), Some(schema)) = (is_query, name, parameter.get("schema")) {
                let target = |_: &str| Target::Query(name.to_owned().leak());
                checks_of(&limited, schema, "", &target, &mut Vec::new(), &mut checks)
                    .context(place.clone())?;
            }
        }
        all.insert(id.to_owned(), checks);
        Ok(())
    })?;
    Ok(all)
}

/// More limits than this on one request are not checked.
const MOST: usize = 256;

/// The document, and which of its named schemas lead to a limit.
struct Limited<'a> {
    document: &'a Value,
    names: BTreeSet<String>,
}

impl<'a> Limited<'a> {
    fn of(document: &'a Value) -> Self {
        let mut names = BTreeSet::new();
        let mut users: BTreeMap<String, Vec<&String>> = BTreeMap::new();
        let mut left: Vec<&String> = Vec::new();
        for (name, schema) in schemas(document).into_iter().flatten() {
            let mut used = Vec::new();
            if references(schema, &mut used) {
                left.push(name);
            }
            for other in used {
                users.entry(other).or_default().push(name);
            }
        }
        while let Some(name) = left.pop() {
            if names.insert(name.clone()) {
                left.extend(users.get(name).into_iter().flatten());
            }
        }
        Self { document, names }
    }

    fn has(&self, reference: &str) -> bool {
        let name = reference.strip_prefix("#/components/schemas/");
        name.is_none_or(|name| self.names.contains(name))
    }
}

/// Collects the named schemas that a schema refers to, and tells whether it has limits of its own.
fn references(schema: &Value, used: &mut Vec<String>) -> bool {
    const LIMITS: [&str; 10] = [
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "minItems",
        "maxItems",
        "minLength",
        "maxLength",
        "anyOf",
        "enum",
    ];
    match schema {
        Value::Object(fields) => {
            if let Some(reference) = fields.get("$ref").and_then(Value::as_str) {
                used.extend(reference.rsplit('/').next().map(str::to_owned));
            }
            let mut is_limited = LIMITS.iter().any(|limit| fields.contains_key(*limit));
            for value in fields.values() {
                is_limited |= references(value, used);
            }
            is_limited
        }
        Value::Array(values) => {
            let mut is_limited = false;
            for value in values {
                is_limited |= references(value, used);
            }
            is_limited
        }
        _ => false,
    }
}

fn checks_of(
    document: &Limited<'_>,
    schema: &Value,
    pointer: &str,
    target: &dyn Fn(&str) -> Target,
    above: &mut Vec<String>,
    checks: &mut Vec<Check>,
) -> Result<()> {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        let ends = !document.has(reference) || checks.len() >= MOST;
        if ends || above.iter().any(|name| name == reference) {
            return Ok(());
        }
        above.push(reference.to_owned());
        let outcome = checks_of(
            document,
            resolve(document.document, schema)?,
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
