//! Compares the schema checker with the `jsonschema` crate.

use std::collections::BTreeSet;

use jsonschema::{Draft, Validator};
use serde_json::{Value, json};

use super::*;
use crate::document::Document;
use crate::vendors::VENDORS;

/// Keywords that are checked, and those that say nothing of what a value may be.
const KNOWN: [&str; 24] = [
    "$ref",
    "type",
    "enum",
    "const",
    "allOf",
    "anyOf",
    "oneOf",
    "not",
    "required",
    "properties",
    "additionalProperties",
    "minProperties",
    "maxProperties",
    "items",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minLength",
    "maxLength",
    "format",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
];

fn documents() -> impl Iterator<Item = Document> {
    let modules = VENDORS.iter();
    modules.map(|module| Document::read(module.document).expect("a document"))
}

/// The schemas of an operation's body and responses.
fn schemas(document: &Document) -> impl Iterator<Item = (&Value, Vec<&Value>)> {
    document.operations.iter().flat_map(|operation| {
        let body = operation.body.iter().map(|body| (&body.schema, Vec::new()));
        let responses = operation.responses.iter().filter_map(|(status, response)| {
            let examples = operation.examples.responses.get(status);
            Some((
                response.schema.as_ref()?,
                examples.into_iter().flatten().collect(),
            ))
        });
        body.chain(responses).collect::<Vec<_>>()
    })
}

fn keywords(schema: &Value, found: &mut BTreeSet<String>) {
    for (keyword, part) in schema.as_object().into_iter().flatten() {
        found.insert(keyword.clone());
        match (keyword.as_str(), part) {
            ("properties", Value::Object(parts)) => {
                parts.values().for_each(|part| keywords(part, found));
            }
            ("allOf" | "anyOf" | "oneOf", Value::Array(parts)) => {
                parts.iter().for_each(|part| keywords(part, found));
            }
            ("items" | "additionalProperties" | "not", part) => keywords(part, found),
            _ => {}
        }
    }
}

#[test]
fn every_keyword_of_the_specifications_is_checked() {
    let mut found = BTreeSet::new();
    for document in documents() {
        document
            .schemas
            .values()
            .chain(schemas(&document).map(|(schema, _)| schema))
            .for_each(|schema| keywords(schema, &mut found));
        for operation in &document.operations {
            let parameters = operation.parameters.iter();
            parameters.for_each(|parameter| keywords(&parameter.schema, &mut found));
        }
    }
    let unknown: Vec<_> = found
        .iter()
        .filter(|it| !KNOWN.contains(&it.as_str()))
        .collect();
    assert!(unknown.is_empty(), "teach `Held` these: {unknown:?}");
    assert!(found.len() > 10);
}

/// A value that a schema allows, or nearly.
fn sample(document: &Document, schema: &Value, depth: u8) -> Value {
    let schema = crate::check::resolved(document, schema);
    let part = |schema: &Value| sample(document, schema, depth + 1);
    if let Some(parts) = schema["allOf"].as_array() {
        let mut all = serde_json::Map::new();
        for value in parts.iter().map(part) {
            all.extend(value.as_object().cloned().unwrap_or_default());
        }
        return all.into();
    }
    for word in ["anyOf", "oneOf"] {
        if let Some(first) = schema[word].get(0) {
            return part(first);
        }
    }
    if let Some(first) = schema["enum"].get(0) {
        return first.clone();
    }
    let kind = schema.get("type").map(types).unwrap_or_default();
    match (kind.first().copied(), schema["format"].as_str()) {
        _ if depth > 5 => Value::Null,
        (Some("object"), _) => {
            let properties = schema["properties"].as_object().into_iter().flatten();
            properties
                .map(|(name, schema)| (name.clone(), part(schema)))
                .collect()
        }
        (Some("array"), _) => json!([part(&schema["items"])]),
        (Some("integer" | "number"), _) => schema.get("minimum").cloned().unwrap_or(json!(7)),
        (Some("boolean"), _) => json!(true),
        (_, Some("uuid")) => json!("123e4567-e89b-12d3-a456-426614174000"),
        (_, Some("email")) => json!("ana@example.com"),
        (_, Some("date")) => json!("2024-01-15"),
        (_, Some("date-time")) => json!("2024-01-15T10:00:00Z"),
        (_, Some("uri")) => json!("https://example.com/"),
        _ => json!("text"),
    }
}

/// The value with each part of it replaced, left out or added to.
fn mutations(value: &Value) -> Vec<Value> {
    let odd = [
        json!(null),
        json!(true),
        json!(""),
        json!("x@y"),
        json!("2024-01-15"),
        json!(0),
        json!(-1),
        json!(1.5),
        json!(2.0),
        json!(101),
        json!("x".repeat(300)),
        json!([]),
        json!([1, 1]),
        json!({}),
        json!({"odd": [null]}),
    ];
    let mut all = odd.to_vec();
    match value {
        Value::Object(object) => {
            for (name, part) in object.iter().take(12) {
                let with = |part: Value| {
                    let mut whole = object.clone();
                    whole.insert(name.clone(), part);
                    Value::from(whole)
                };
                let inner = mutations(part);
                let inner = inner.into_iter().take(40);
                all.extend(inner.map(with));
                let mut without = object.clone();
                without.remove(name);
                all.push(without.into());
            }
            let mut more = object.clone();
            more.insert("odd".to_owned(), json!(1));
            all.push(more.into());
        }
        Value::Array(list) => {
            if let Some(first) = list.first() {
                let inner = mutations(first).into_iter().take(20);
                all.extend(inner.map(|part| json!([part])));
                all.push(Value::from(vec![first.clone(); 200]));
            }
        }
        _ => {}
    }
    all
}

fn validator(document: &Document, schema: &Value) -> Validator {
    let whole = json!({"allOf": [schema], "components": {"schemas": document.schemas}});
    jsonschema::options()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(true)
        .build(&whole)
        .expect("a schema")
}

/// A library that knows all of JSON Schema comes to the same verdict on every value.
#[test]
fn schemas_allow_what_json_schema_says() {
    let (mut allowed, mut rejected) = (0, 0);
    let mut known = BTreeSet::new();
    for document in documents() {
        for (schema, examples) in schemas(&document) {
            if !known.insert((document.name.clone(), schema.to_string())) {
                continue;
            }
            let validator = validator(&document, schema);
            let mut values = vec![sample(&document, schema, 0)];
            values.extend(examples.into_iter().take(1).cloned());
            let more: Vec<_> = values.iter().flat_map(mutations).collect();
            for value in values.iter().chain(&more) {
                let found = mismatches(&document.schemas, schema, value);
                assert_eq!(
                    found.is_empty(),
                    validator.is_valid(value),
                    "{}: {schema}\n{value}\n{found:?}",
                    document.name
                );
                match found.is_empty() {
                    true => allowed += 1,
                    false => rejected += 1,
                }
            }
        }
    }
    assert!(allowed > 1_000 && rejected > 1_000, "{allowed}, {rejected}");
}

#[test]
fn a_mismatch_is_told_with_its_place_and_without_the_value() {
    let named = json!({"Person": {
        "type": "object",
        "required": ["name"],
        "additionalProperties": false,
        "properties": {
            "name": {"type": "string", "maxLength": 5},
            "a/b": {"type": "array", "items": {"type": "integer"}, "uniqueItems": true},
            "kind": {"enum": ["one", 2]},
        },
    }});
    let named = named.as_object().expect("schemas");
    let schema = json!({"$ref": "#/components/schemas/Person"});
    let value = json!({"name": "secret", "a/b": [1, 1.0, "x"], "kind": 3, "odd": 1});
    let found = mismatches(named, &schema, &value);
    let found: Vec<_> = found
        .iter()
        .map(|it| (it.at.as_str(), it.message.as_str()))
        .collect();
    assert_eq!(
        found,
        [
            ("", "\"odd\" is not an allowed property"),
            ("/name", "has more than 5 characters"),
            ("/a~1b/2", "is not of type integer"),
            ("/a~1b", "has an item twice"),
            ("/kind", "is not one of \"one\" or 2"),
        ]
    );
    let large = json!({"type": "integer"});
    let found = mismatches(named, &large, &json!(9_223_372_036_854_775_808_u64));
    assert_eq!(found[0].message, "integer is out of range");
}
