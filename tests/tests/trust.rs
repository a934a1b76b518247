//! How far each call is trusted follows from the specifications and from evidence alone.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crm_facade::api::{Basis, Fact, Operation, Trust};
use crm_tests::calls::GENERATIONS;
use serde_json::Value;
use xtask::evidence::Evidence;
use xtask::facts::{Facts, resolve};
use xtask::spec;

/// The places in a request or response, as pointers, each with its types and listed values.
type Shape = BTreeMap<String, Place>;

#[derive(Default)]
struct Place {
    types: BTreeSet<String>,
    values: BTreeSet<String>,
}

fn walk(document: &Value, schema: &Value, at: &str, above: &mut Vec<String>, shape: &mut Shape) {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        if above.iter().any(|name| name == reference) {
            return;
        }
        above.push(reference.to_owned());
        let schema = resolve(document, schema).expect("a schema");
        walk(document, schema, at, above, shape);
        above.pop();
        return;
    }
    let texts = |key: &str| {
        let list = schema.get(key).and_then(Value::as_array);
        let texts = list.into_iter().flatten().filter_map(Value::as_str);
        texts.map(str::to_owned).collect::<Vec<_>>()
    };
    let place = shape.entry(at.to_owned()).or_default();
    let stated = schema.get("type").and_then(Value::as_str);
    place.types.extend(stated.map(str::to_owned));
    place.values.extend(texts("enum"));
    for key in ["allOf", "oneOf", "anyOf"] {
        for part in schema
            .get(key)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            walk(document, part, at, above, shape);
        }
    }
    let properties = schema.get("properties").and_then(Value::as_object);
    for (name, schema) in properties.into_iter().flatten() {
        walk(document, schema, &format!("{at}/{name}"), above, shape);
    }
    if let Some(items) = schema.get("items") {
        walk(document, items, &format!("{at}/*"), above, shape);
    }
}

fn schema_of(content: &Value) -> Option<&Value> {
    let (_, content) = content.get("content")?.as_object()?.iter().next()?;
    content.get("schema")
}

/// What is sent with an operation, but for its path.
fn request(document: &Value, operation: &Operation) -> Shape {
    let item = &document["paths"][operation.path];
    let written = &item[operation.method.key()];
    let mut shape = Shape::new();
    for list in [item.get("parameters"), written.get("parameters")] {
        for parameter in list.and_then(Value::as_array).into_iter().flatten() {
            let parameter = resolve(document, parameter).expect("a parameter");
            if parameter["in"] != "path" {
                let at = format!("/{}", parameter["name"].as_str().unwrap_or_default());
                walk(
                    document,
                    &parameter["schema"],
                    &at,
                    &mut Vec::new(),
                    &mut shape,
                );
            }
        }
    }
    let body = written.get("requestBody");
    let body = body.map(|body| resolve(document, body).expect("a body"));
    if let Some(schema) = body.and_then(schema_of) {
        walk(document, schema, "", &mut Vec::new(), &mut shape);
        // What stands at the root is a body in one and parameters in the other.
        shape.remove("");
    }
    shape
}

/// What comes back with success.
fn response(document: &Value, operation: &Operation) -> Shape {
    let responses = &document["paths"][operation.path][operation.method.key()]["responses"];
    let mut shape = Shape::new();
    for status in operation.success {
        let response = resolve(document, &responses[status.to_string()]).expect("a response");
        if let Some(schema) = schema_of(response) {
            walk(document, schema, "", &mut Vec::new(), &mut shape);
        }
    }
    shape
}

/// What one shape has and the other has not, or has with another type or without a value.
fn denied(provided: &Shape, reference: &Shape) -> Vec<String> {
    let is_denied = |(at, place): &(&String, &Place)| match reference.get(*at) {
        None => true,
        Some(other) => {
            let is_number = |types: &BTreeSet<String>| {
                ["integer", "number"]
                    .iter()
                    .any(|number| types.contains(*number))
            };
            let typed = !place.types.is_empty() && !other.types.is_empty();
            let agree = !place.types.is_disjoint(&other.types)
                || is_number(&place.types) && is_number(&other.types);
            typed && !agree || !other.values.is_empty() && !place.values.is_subset(&other.values)
        }
    };
    let denied = provided.iter().filter(is_denied);
    denied.map(|(at, _)| at.clone()).collect()
}

/// A path with its parameters named alike.
fn template(path: &str) -> String {
    let segments = path
        .split('/')
        .map(|segment| match segment.starts_with('{') {
            true => "{}",
            false => segment,
        });
    segments.collect::<Vec<_>>().join("/")
}

#[test]
fn the_provided_snov_document_is_contradicted_where_the_reference_differs() {
    let root = spec::workspace_root();
    let read = |generation| spec::load_one(&root, "snov", generation).expect("a specification");
    let (provided, reference) = (read("provided"), read("reference"));
    let facts = Facts::read(&provided).expect("facts");
    let of_reference = Facts::read(&reference).expect("facts");
    let mut counted = BTreeMap::new();
    for operation in &facts.operations {
        let place = operation.operation_id;
        let same = of_reference.operations.iter().find(|other| {
            (other.method, template(other.path)) == (operation.method, template(operation.path))
        });
        let says = |fact| operation.source_of(fact).basis == Basis::Contradicted;
        assert_eq!(says(Fact::Path), same.is_none(), "{place}: path");
        let Some(same) = same else {
            assert_eq!(operation.trust(), Trust::Contradicted, "{place}");
            *counted.entry("path").or_insert(0) += 1;
            continue;
        };
        let shapes = |of: fn(&Value, &Operation) -> Shape| {
            denied(
                &of(&provided.document, operation),
                &of(&reference.document, same),
            )
        };
        let (request, response) = (shapes(request), shapes(response));
        assert_eq!(
            says(Fact::Request),
            !request.is_empty(),
            "{place}: request {request:?}"
        );
        assert_eq!(
            says(Fact::Response),
            !response.is_empty(),
            "{place}: response {response:?}"
        );
        let agrees = request.is_empty() && response.is_empty();
        assert_eq!(operation.trust() != Trust::Contradicted, agrees, "{place}");
        *counted
            .entry(if agrees { "none" } else { "shape" })
            .or_insert(0) += 1;
    }
    let expected = BTreeMap::from([("none", 2), ("path", 35), ("shape", 28)]);
    assert_eq!(counted, expected);
}

#[test]
fn nothing_is_live_without_evidence() {
    let root = spec::workspace_root();
    let mut checked = 0;
    for generation in GENERATIONS {
        let api = generation.api;
        let file = root.join(Evidence::file(api.vendor, api.generation));
        for operation in api.operations {
            if !fs::exists(&file).expect("a folder") {
                let place = format!("{} {}", api.vendor, operation.id);
                assert!(operation.seen.is_empty(), "{place}");
                assert_ne!(operation.trust(), Trust::Live, "{place}");
            }
            checked += 1;
        }
    }
    assert!(checked > 200, "{checked}");
}

#[test]
fn the_table_of_a_client_says_what_its_specification_does() {
    let root = spec::workspace_root();
    for spec in spec::load(&root, &[]).expect("specifications") {
        let facts = Facts::read(&spec).expect("facts");
        let generation = GENERATIONS.iter().find(|generation| {
            (generation.api.vendor, generation.api.generation)
                == (spec.vendor.as_str(), spec.generation.as_str())
        });
        let api = generation.expect("a client").api;
        for operation in &facts.operations {
            let row = api.operation(operation.id).expect("a row");
            for fact in Fact::ALL {
                let (stated, told) = (operation.ground_of(*fact), row.ground_of(*fact));
                assert_eq!(
                    stated.trust, told.trust,
                    "{} {fact}",
                    operation.operation_id
                );
            }
        }
    }
}
