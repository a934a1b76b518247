//! How the time of generation grows with a document.

use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};
use xtask::{generate, spec};

#[path = "common/shapes.rs"]
#[allow(dead_code)]
mod shapes;

/// A document with so many operations: four on each resource, whose record has a list, an object within
/// and a choice.
fn document(operations: usize) -> Value {
    let mut paths = Map::new();
    let mut schemas = Map::new();
    schemas.insert(
        "Error".into(),
        json!({"type": "object", "properties": {"message": {"type": "string"}}}),
    );
    for number in 0..operations / 4 {
        let name = format!("Record{number}x");
        let reference = json!({"$ref": format!("#/components/schemas/{name}")});
        let next = (number + 1) % (operations / 4);
        let other = json!({"$ref": format!("#/components/schemas/Record{next}x")});
        let mut properties = Map::new();
        for field in 0..12 {
            let text = json!({"type": "string", "maxLength": 100, "description": "A text of the record, as it was given."});
            properties.insert(format!("field_{field}"), text);
        }
        properties.insert(
            "state".into(),
            json!({"type": "string", "enum": ["open", "won", "lost"]}),
        );
        properties.insert("other".into(), other.clone());
        properties.insert("others".into(), json!({"type": "array", "items": other}));
        properties.insert("owner".into(), json!({"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}}));
        properties.insert(
            "extra".into(),
            json!({"anyOf": [{"type": "string"}, other]}),
        );
        schemas.insert(
            name,
            json!({"type": "object", "required": ["field_0"], "properties": properties}),
        );
        let body = json!({"content": {"application/json": {"schema": reference}}});
        let one = json!({"200": {"description": "One", "content": {"application/json": {"schema": reference}}}});
        let page = json!({"200": {"description": "Some", "content": {"application/json": {"schema": {
            "type": "object", "properties": {"data": {"type": "array", "items": reference}, "next": {"type": "string"}}
        }}}}});
        let query = json!([
            {"name": "cursor", "in": "query", "schema": {"type": "string"}},
            {"name": "limit", "in": "query", "schema": {"type": "integer"}},
        ]);
        let paging = json!({"style": "cursor", "in": "query", "position": "cursor", "size": "limit", "items": "/data", "next": "/next"});
        paths.insert(format!("/records{number}"), json!({
            "get": {"operationId": format!("records{number}x_list"), "parameters": query, "responses": page, "x-paging": paging},
            "post": {"operationId": format!("records{number}x_create"), "requestBody": body, "responses": one},
        }));
        paths.insert(format!("/records{number}/{{id}}"), json!({
            "get": {"operationId": format!("records{number}x_get"), "responses": one},
            "patch": {"operationId": format!("records{number}x_update"), "requestBody": body, "responses": one},
        }));
    }
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Growth", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": paths,
        "components": {"schemas": schemas},
    })
}

fn generated(operations: usize) -> (Duration, usize, usize) {
    let mut spec = shapes::shape("bodies");
    spec.document = document(operations);
    shapes::add_facts(&mut spec.document, "bodies");
    let size = spec.document.to_string().len();
    let began = Instant::now();
    let outputs = generate::generate(&spec::workspace_root(), &spec).unwrap();
    let lines = outputs
        .iter()
        .map(|output| output.text.lines().count())
        .sum();
    (began.elapsed(), size, lines)
}

#[test]
fn twice_the_document_takes_no_more_than_about_twice_the_time() {
    // The first run reads what all others have.
    generated(8);
    let (small, ..) = generated(40);
    let (large, ..) = generated(160);
    assert!(
        large < small * 8,
        "{small:?} for 40 operations, {large:?} for 160"
    );
}

/// `cargo test --release -p xtask --test growth -- --ignored --nocapture`
#[test]
#[ignore = "a measurement"]
fn the_curve() {
    generated(8);
    println!("| operations | document, kB | s | lines generated |\n|---|---|---|---|");
    for operations in [48, 100, 200, 400, 700, 1000] {
        let (time, size, lines) = generated(operations);
        println!(
            "| {operations} | {} | {:.2} | {lines} |",
            size / 1000,
            time.as_secs_f64()
        );
        assert!(
            time < Duration::from_secs(60),
            "{operations} operations took {time:?}"
        );
    }
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find(|line| line.starts_with("VmHWM"));
    println!(
        "\n{}",
        peak.unwrap_or("the peak of memory is not known here")
    );
}
