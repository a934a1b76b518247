//! Moves limits on values from the types into the operation table.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, anyhow, bail};
use serde_json::Value;

pub use crm_spec::{Check, CheckTarget, Rule};

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
            let target = |pointer: &str| CheckTarget::Body(pointer.to_owned().leak());
            checks = nearest(&limited, schema, &target).context(place.clone())?;
        }
        let parameters = operation.get("parameters").and_then(Value::as_array);
        for parameter in parameters.into_iter().flatten() {
            let is_query = parameter.get("in").and_then(Value::as_str) == Some("query");
            let name = parameter.get("name").and_then(Value::as_str);
            if let (true, Some(name), Some(schema)) = (is_query, name, parameter.get("schema")) {
                let target = |_: &str| CheckTarget::Query(name.to_owned().leak());
                checks.extend(nearest(&limited, schema, &target).context(place.clone())?);
            }
        }
        all.insert(id.to_owned(), checks);
        Ok(())
    })?;
    Ok(all)
}

/// Where a request has more limits than this, those of records deep within it are not checked: the
/// vendor rejects such a value by itself, and a table of all is most of what a large client is.
const MOST: usize = 96;

/// More limits than this are not checked even where they stand in the body itself.
const MOST_OF_ALL: usize = 256;

/// The limits of a schema, down to the depth of references at which they are not too many.
fn nearest(
    document: &Limited<'_>,
    schema: &Value,
    target: &dyn Fn(&str) -> CheckTarget,
) -> Result<Vec<Check>> {
    for (depth, most) in [(usize::MAX, MOST), (4, MOST), (3, MOST), (2, MOST)] {
        let mut walk = Walk::new(document, target, depth, most);
        walk.visit(schema, "")?;
        if walk.checks.len() <= most {
            return Ok(walk.checks);
        }
    }
    let mut walk = Walk::new(document, target, 1, MOST_OF_ALL);
    walk.visit(schema, "")?;
    walk.checks.truncate(MOST_OF_ALL);
    Ok(walk.checks)
}

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
    const LIMITS: [&str; 11] = [
        "format",
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

/// Collects the limits of a schema.
struct Walk<'a> {
    document: &'a Limited<'a>,
    target: &'a dyn Fn(&str) -> CheckTarget,
    /// How many references are followed within each other.
    depth: usize,
    /// With more limits than this, the walk ends.
    most: usize,
    above: Vec<String>,
    checks: Vec<Check>,
}

impl<'a> Walk<'a> {
    fn new(
        document: &'a Limited<'a>,
        target: &'a dyn Fn(&str) -> CheckTarget,
        depth: usize,
        most: usize,
    ) -> Self {
        Self {
            document,
            target,
            depth,
            most,
            above: Vec::new(),
            checks: Vec::new(),
        }
    }

    fn push(&mut self, pointer: &str, rule: Rule) {
        self.checks.push(Check {
            target: (self.target)(pointer),
            rule,
        });
    }

    fn visit(&mut self, schema: &Value, pointer: &str) -> Result<()> {
        if self.checks.len() > self.most {
            return Ok(());
        }
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let ends = !self.document.has(reference) || self.above.len() >= self.depth;
            if ends || self.above.iter().any(|name| name == reference) {
                return Ok(());
            }
            self.above.push(reference.to_owned());
            let outcome = self.visit(resolve(self.document.document, schema)?, pointer);
            self.above.pop();
            return outcome;
        }
        self.own(schema, pointer)?;
        let properties = schema.get("properties").and_then(Value::as_object);
        for (property, schema) in properties.into_iter().flatten() {
            let name = property.replace('~', "~0").replace('/', "~1");
            self.visit(schema, &format!("{pointer}/{name}"))?;
        }
        if let Some(items) = schema.get("items") {
            self.visit(items, &format!("{pointer}/*"))?;
        }
        let parts = schema.get("allOf").and_then(Value::as_array);
        for part in parts.into_iter().flatten() {
            self.visit(part, pointer)?;
        }
        Ok(())
    }

    /// The limits that a schema names itself.
    fn own(&mut self, schema: &Value, pointer: &str) -> Result<()> {
        let number = |key: &str| schema.get(key).and_then(Value::as_f64);
        let count = |key: &str| -> Option<usize> {
            usize::try_from(schema.get(key).and_then(Value::as_u64)?).ok()
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
            self.push(pointer, Rule::AnyOfFields(fields.leak()));
        }
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            let numbers: Option<Vec<i64>> = values.iter().map(Value::as_i64).collect();
            if let Some(numbers) = numbers {
                self.push(pointer, Rule::OneOf(numbers.leak()));
            }
        }
        // A time in a body may be in the form in which the vendor gave it.
        if let CheckTarget::Query(_) = (self.target)(pointer) {
            match schema.get("format").and_then(Value::as_str) {
                Some("date") => self.push(pointer, Rule::Date),
                Some("date-time") => self.push(pointer, Rule::DateTime),
                _ => {}
            }
        }
        let (min, max) = (number("minimum"), number("maximum"));
        if (min, max) != (None, None) {
            self.push(pointer, Rule::Range { min, max });
        }
        if (number("exclusiveMinimum"), number("exclusiveMaximum")) != (None, None) {
            bail!("exclusive bounds are not read; write `minimum` and `maximum`");
        }
        let (min, max) = (count("minItems"), count("maxItems"));
        if (min, max) != (None, None) {
            self.push(pointer, Rule::Items { min, max });
        }
        let (min, max) = (count("minLength"), count("maxLength"));
        if (min, max) != (None, None) {
            self.push(pointer, Rule::Length { min, max });
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use super::{MOST, collect_checks};

    /// Records that each have limits of their own and name the next two.
    fn document(records: usize, fields: usize) -> Value {
        let mut schemas = Map::new();
        for number in 0..records {
            let mut properties = Map::new();
            for other in [1, 2] {
                let next = (number + other) % records;
                let reference = json!({"$ref": format!("#/components/schemas/R{next}")});
                properties.insert(format!("other{other}"), reference);
            }
            for field in 0..fields {
                properties.insert(
                    format!("f{field}"),
                    json!({"type": "string", "maxLength": 9}),
                );
            }
            schemas.insert(
                format!("R{number}"),
                json!({"type": "object", "properties": properties}),
            );
        }
        let content = json!({"application/json": {"schema": {"$ref": "#/components/schemas/R0"}}});
        json!({
            "paths": {"/a": {"post": {"operationId": "a", "requestBody": {"content": content}, "responses": {}}}},
            "components": {"schemas": schemas},
        })
    }

    fn targets(document: &Value) -> Vec<String> {
        let all = collect_checks(document).unwrap();
        all["a"]
            .iter()
            .map(|check| format!("{:?}", check.target))
            .collect()
    }

    #[test]
    fn the_limits_of_the_body_itself_are_checked_however_many_lie_deeper() {
        let found = targets(&document(40, 6));
        assert!(found.len() <= MOST, "{}", found.len());
        for field in 0..6 {
            for place in ["", "/other1", "/other2/other1"] {
                let pointer = format!("{place}/f{field}");
                assert!(
                    found
                        .iter()
                        .any(|it| it.contains(&format!("\"{pointer}\""))),
                    "{pointer}: {found:?}"
                );
            }
        }
        // All limits of a wide body stand in it.
        assert_eq!(targets(&document(1, 150)).len(), 150);
    }

    #[test]
    fn few_limits_are_followed_to_the_end() {
        assert_eq!(targets(&document(1, 3)).len(), 3);
        // R0, and R1 within it, which leads back.
        assert_eq!(targets(&document(2, 3)).len(), 6);
    }
}
