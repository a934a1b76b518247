//! What a value has that its schema does not list.

use serde_json::Value;

/// The pointers to what stands in a value and in no schema of it: `/0/photo`.
///
/// `named` gives the schema that a `$ref` leads to. A schema that lists no properties, or that has
/// `additionalProperties`, allows any.
///
/// ```
/// use crm_spec::undocumented;
/// use serde_json::json;
///
/// let pet = json!({"properties": {"name": {"type": "string"}}});
/// let schema = json!({"items": {"$ref": "#/Pet"}});
/// let found = undocumented(
///     &schema,
///     &json!([{"name": "Rex"}, {"name": "Ada", "age": 3}]),
///     &|reference| (reference == "#/Pet").then_some(&pet),
/// );
/// assert_eq!(found, ["/1/age"]);
/// ```
pub fn undocumented<'a>(
    schema: &'a Value,
    value: &Value,
    named: &dyn Fn(&str) -> Option<&'a Value>,
) -> Vec<String> {
    let mut found = Vec::new();
    unlisted(&[schema], value, String::new(), named, &mut found);
    found
}

fn unlisted<'a>(
    schemas: &[&'a Value],
    value: &Value,
    at: String,
    named: &dyn Fn(&str) -> Option<&'a Value>,
    found: &mut Vec<String>,
) {
    let mut parts = Vec::new();
    for schema in schemas {
        parts_of(schema, named, &mut parts);
    }
    match value {
        Value::Object(fields) => {
            let open = |part: &&Value| match part.get("additionalProperties") {
                Some(other) => *other != Value::Bool(false),
                None => false,
            };
            let listed = |part: &&Value| part.get("properties").is_some();
            if parts.iter().any(open) || !parts.iter().any(listed) {
                return;
            }
            for (name, value) in fields {
                let properties: Vec<&Value> = parts
                    .iter()
                    .filter_map(|part| part.get("properties")?.get(name))
                    .collect();
                let at = format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
                match properties.is_empty() {
                    true => found.push(at),
                    false => unlisted(&properties, value, at, named, found),
                }
            }
        }
        Value::Array(values) => {
            let items: Vec<&Value> = parts.iter().filter_map(|part| part.get("items")).collect();
            for (index, value) in values.iter().enumerate() {
                unlisted(&items, value, format!("{at}/{index}"), named, found);
            }
        }
        _ => {}
    }
}

/// A schema and all that it is put together from.
fn parts_of<'a>(
    schema: &'a Value,
    named: &dyn Fn(&str) -> Option<&'a Value>,
    parts: &mut Vec<&'a Value>,
) {
    // A schema may lead back to itself.
    if parts.iter().any(|known| std::ptr::eq(*known, schema)) {
        return;
    }
    parts.push(schema);
    let reference = schema.get("$ref").and_then(Value::as_str);
    if let Some(schema) = reference.and_then(named) {
        parts_of(schema, named, parts);
    }
    for word in ["allOf", "oneOf", "anyOf"] {
        let all = schema.get(word).and_then(Value::as_array);
        for part in all.into_iter().flatten() {
            parts_of(part, named, parts);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::undocumented;

    #[test]
    fn what_no_part_of_a_schema_lists_is_found() {
        let document = json!({
            "Pet": {"allOf": [{"$ref": "Named"}, {"properties": {"a/b": {"$ref": "Pet"}}}]},
            "Named": {"properties": {"name": {}, "free": {"properties": {}, "additionalProperties": true}}},
        });
        let named = |name: &str| document.get(name);
        let found = |value: Value| undocumented(&document["Pet"], &value, &named);
        assert_eq!(
            found(json!({"name": {"any": 1}, "free": {"any": 1}})),
            [""; 0]
        );
        assert_eq!(
            found(json!({"age": 1, "a/b": {"name": "x", "kind": 2}})),
            ["/age", "/a~1b/kind"]
        );
    }

    #[test]
    fn a_schema_that_is_made_of_itself_ends() {
        let document = json!({"Loop": {"allOf": [{"$ref": "Loop"}]}});
        let named = |name: &str| document.get(name);
        assert_eq!(
            undocumented(&document["Loop"], &json!({"a": 1}), &named),
            [""; 0]
        );
    }
}
