//! Tests of how shapes of schemas are simplified.

use serde_json::{Value, json};

use super::simplify;

/// Simplifies a document with these named schemas, and gives them.
fn simplified(schemas: Value) -> Value {
    let mut document = json!({"components": {"schemas": schemas}, "paths": {}});
    simplify(&mut document).unwrap();
    document["components"]["schemas"].take()
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

#[test]
fn parts_of_an_object_become_one() {
    let schemas = simplified(json!({
        "Base": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}},
        "Named": {"properties": {"name": {"type": "string"}}},
        "Person": {
            "description": "A person.",
            "allOf": [
                reference("Base"),
                reference("Named"),
                {"required": ["name"], "properties": {"parent": {"allOf": [reference("Person")]}}},
            ],
        },
        "Alias": {"allOf": [reference("Base"), {"description": "The same."}]},
        "Loop": {"allOf": [reference("Loop"), {"properties": {"a": {"type": "integer"}}}]},
    }));
    let person = &schemas["Person"];
    assert_eq!(person["type"], "object");
    assert_eq!(person["required"], json!(["id", "name"]));
    let names: Vec<&String> = person["properties"].as_object().unwrap().keys().collect();
    assert_eq!(names, ["id", "name", "parent"]);
    assert_eq!(
        person["properties"]["parent"],
        json!({"allOf": [reference("Person")]})
    );
    assert_eq!(schemas["Alias"]["allOf"], json!([reference("Base")]));
    assert_eq!(schemas["Loop"]["properties"]["a"]["type"], "integer");
}

#[test]
fn a_choice_is_null_an_enum_a_type_or_a_choice() {
    let one = |schema: Value| {
        let mut schemas = simplified(json!({
            "A": {"type": "object", "properties": {"a": {"type": "string"}}},
            "B": {"type": "object", "properties": {"b": {"type": "string"}}},
            "Open": {"type": "string", "enum": ["open"]},
            "It": schema,
        }));
        schemas["It"].take()
    };
    for (schema, expected) in [
        (
            json!({"oneOf": [reference("A"), {"nullable": true}]}),
            json!({"nullable": true, "allOf": [reference("A")]}),
        ),
        (
            json!({"anyOf": [reference("A"), reference("B"), reference("A")]}),
            json!({"oneOf": [reference("A"), reference("B")]}),
        ),
        (
            json!({"anyOf": [{"type": "string", "enum": ["shut"]}, reference("Open")]}),
            json!({"type": "string", "enum": ["shut", "open"]}),
        ),
        (
            json!({"anyOf": [reference("Open"), {"type": "string"}]}),
            json!({"type": "string", "enum": ["open"], "x-open": true}),
        ),
        (
            json!({"oneOf": [{"type": "integer"}, {"type": "number", "nullable": true}]}),
            json!({"nullable": true, "type": "number"}),
        ),
        (
            json!({"oneOf": [{"type": "string", "format": "date-time"}, {"type": "string"}]}),
            json!({"type": "string"}),
        ),
        (json!({"oneOf": [reference("A"), {}]}), json!({})),
        (
            json!({"oneOf": [{"oneOf": [reference("A"), {"type": "string"}]}, {"type": "integer"}]}),
            json!({"oneOf": [reference("A"), {"type": "string"}, {"type": "integer"}]}),
        ),
    ] {
        assert_eq!(one(schema.clone()), expected, "{schema}");
    }
}

#[test]
fn an_object_with_a_choice_has_the_properties_of_all_parts() {
    let schemas = simplified(json!({
        "It": {
            "type": "object",
            "required": ["kind"],
            "properties": {"kind": {"type": "string"}},
            "oneOf": [
                {"required": ["a"], "properties": {"a": {"type": "string"}, "x": {"type": "integer"}}},
                {"required": ["b"], "properties": {"b": {"type": "string"}, "x": {"type": "string"}}},
            ],
        },
        "Either": {
            "type": "object",
            "properties": {"a": {"type": "string"}, "b": {"type": "string"}},
            "oneOf": [{"required": ["a"]}, {"required": ["b"]}],
        },
    }));
    let it = &schemas["It"];
    assert_eq!(it["required"], json!(["kind"]));
    let names: Vec<&String> = it["properties"].as_object().unwrap().keys().collect();
    assert_eq!(names, ["kind", "a", "x", "b"]);
    // Two types for one property: it may be anything.
    assert_eq!(it["properties"]["x"], json!({}));
    assert!(schemas["Either"].get("oneOf").is_none());
}

#[test]
fn keywords_mean_what_openapi_has_them_to_mean() {
    let schemas = simplified(json!({
        "Words": {"properties": {
            "any": true,
            "number": {"type": "float"},
            "time": {"type": "datetime"},
            "list": {"type": "array"},
            "yes": {"type": "string", "enum": [true, "no", 1, null]},
            "code": {"enum": [1, 2]},
            "mixed": {"enum": [1, "a"]},
            "closed": {"type": "object", "additionalProperties": false},
            "needs": {"type": "object", "required": ["ghost"]},
            "old": {"type": "string", "required": true, "description": 5},
        }},
    }));
    let words = &schemas["Words"];
    assert_eq!(words["type"], "object");
    for (name, expected) in [
        ("any", json!({})),
        ("number", json!({"type": "number"})),
        ("time", json!({"type": "string", "format": "date-time"})),
        ("list", json!({"type": "array", "items": {}})),
        (
            "yes",
            json!({"type": "string", "enum": ["true", "no", "1"], "nullable": true}),
        ),
        ("code", json!({"enum": [1, 2], "type": "integer"})),
        ("mixed", json!({})),
        ("closed", json!({"type": "object"})),
        ("needs", json!({"type": "object"})),
        ("old", json!({"type": "string", "description": "5"})),
    ] {
        assert_eq!(words["properties"][name], expected, "{name}");
    }
}
