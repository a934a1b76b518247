//! The specifications hold what the vendors' documents say, counted and quoted by hand.

use std::path::Path;

use serde_json::Value;
use xtask::facts::{Basis, Effect, Fact, Facts};
use xtask::spec;

fn facts(vendor: &str, generation: &str) -> Facts {
    Facts::read(&spec::load_one(&spec::workspace_root(), vendor, generation).unwrap()).unwrap()
}

fn document(file: &str) -> Value {
    spec::read_yaml(&spec::workspace_root(), Path::new(file)).unwrap()
}

fn count(value: &Value, wanted: &dyn Fn(&str, &Value) -> bool) -> usize {
    match value {
        Value::Object(object) => object
            .iter()
            .map(|(key, value)| usize::from(wanted(key, value)) + count(value, wanted))
            .sum(),
        Value::Array(array) => array.iter().map(|value| count(value, wanted)).sum(),
        _ => 0,
    }
}

fn keys(document: &Value, pointer: &str) -> usize {
    document
        .pointer(pointer)
        .and_then(Value::as_object)
        .map_or(0, |object| object.len())
}

#[test]
fn the_provided_snov_document_is_whole() {
    let provided = document("specs/snov/provided.yaml");
    assert_eq!(keys(&provided, "/paths"), 55);
    assert_eq!(keys(&provided, "/components/schemas"), 30);
    assert_eq!(keys(&provided, "/components/parameters"), 3);
    assert_eq!(keys(&provided, "/components/responses"), 3);
    assert_eq!(
        count(&provided, &|key, value| key == "operationId"
            && value.is_string()),
        65
    );
    assert_eq!(
        count(&provided, &|key, value| key == "$ref" && value.is_string()),
        167
    );
    assert_eq!(
        count(&provided, &|key, value| key == "enum" && value.is_array()),
        18
    );
    assert_eq!(
        count(&provided, &|key, value| key == "required"
            && value.is_array()),
        25
    );
    assert_eq!(count(&provided, &|key, _| key == "requestBody"), 29);
    assert_eq!(
        count(&provided, &|key, _| key.starts_with("x-")),
        0,
        "knowledge is in the overlay"
    );
    for (method, operations) in [
        ("get", 33),
        ("post", 24),
        ("put", 3),
        ("patch", 2),
        ("delete", 3),
    ] {
        let found = count(&provided, &|key, value| {
            key == method && value.get("operationId").is_some()
        });
        assert_eq!(found, operations, "{method}");
    }
    for (status, responses) in [
        ("200", 55),
        ("201", 7),
        ("204", 3),
        ("400", 6),
        ("401", 65),
        ("404", 15),
    ] {
        assert_eq!(
            count(&provided, &|key, _| key == status),
            responses,
            "{status}"
        );
    }
}

#[test]
fn the_overlay_adds_knowledge_and_no_operation() {
    let provided = document("specs/snov/provided.yaml");
    let overlaid = spec::load_one(&spec::workspace_root(), "snov", "provided")
        .unwrap()
        .document;
    let paths = |document: &Value| -> Vec<String> {
        document["paths"]
            .as_object()
            .unwrap()
            .keys()
            .cloned()
            .collect()
    };
    assert_eq!(paths(&provided), paths(&overlaid));
    let snov = facts("snov", "provided");
    let confirmed = |wanted| {
        snov.operations
            .iter()
            .filter(|operation| operation.path_confirmed == Some(wanted))
            .count()
    };
    assert_eq!((confirmed(true), confirmed(false)), (30, 35));
    let free = snov
        .operations
        .iter()
        .filter(|operation| {
            operation
                .credits
                .as_ref()
                .is_some_and(|c| c.amount != Some(0))
        })
        .filter(|operation| operation.safe_to_retry)
        .count();
    assert_eq!(free, 0, "a call that costs is never safe to retry");
}

#[test]
fn every_operation_of_minotaur_needs_a_permission() {
    let minotaur = facts("minotaur", "v1");
    assert!(
        minotaur
            .operations
            .iter()
            .all(|operation| operation.permission.is_some())
    );
}

#[test]
fn lunarsend_assumes_its_paths_and_nothing_hides_it() {
    let lunarsend = facts("lunarsend", "v1");
    for operation in &lunarsend.operations {
        assert_eq!(
            operation.source_of(Fact::Path).basis,
            Basis::Assumed,
            "{}",
            operation.id
        );
    }
    for row in crm_lunarsend::v1::API.operations {
        let source = row.source_of(crm_lunarsend::crm_runtime::api::Fact::Path);
        assert_eq!(
            source.basis,
            crm_lunarsend::crm_runtime::api::Basis::Assumed,
            "{}",
            row.id
        );
    }
}

#[test]
fn the_second_lunarsend_says_what_is_assumed() {
    let lunarsend = facts("lunarsend", "v2");
    let is_assumed = |source: xtask::facts::Provenance| source.basis == Basis::Assumed;
    for operation in &lunarsend.operations {
        let place = operation.id;
        assert!(!is_assumed(operation.source_of(Fact::Path)), "{place}");
        assert!(is_assumed(operation.source_of(Fact::Status)), "{place}");
        assert_ne!(operation.effect, Effect::Delete, "{place}");
        // Every search is paged from zero, and nothing else is paged.
        let paged = operation.paging.as_ref().map(|paging| paging.first);
        assert_eq!(paged, place.ends_with("_search").then_some(0), "{place}");
        let size = operation.paging.as_ref().map(|paging| &paging.size);
        assert!(
            size.is_none_or(|size| size.as_deref() == Some("query_amount")),
            "{place}"
        );
    }
    // Both generations have one limit, which the documents of the first alone state.
    for (generation, assumed) in [("v1", false), ("v2", true)] {
        let facts = facts("lunarsend", generation);
        let limits: Vec<_> = facts
            .rate_limits
            .iter()
            .map(|limit| {
                let source = limit.source;
                (limit.requests, limit.per_seconds, is_assumed(source))
            })
            .collect();
        assert_eq!(limits, [(2, 1, assumed)], "{generation}");
    }
}

#[test]
fn values_are_spelled_as_documented() {
    use crm_minotaur::types::Priority;
    assert_eq!(
        Priority::VALUES,
        ["URGENT", "HIGHT", "MEDIUM", "LOW", "NONE"]
    );
    assert_eq!(Priority::Hight.as_str(), "HIGHT");
    assert_eq!(
        Priority::from("HIGH"),
        Priority::Unlisted("HIGH".to_owned())
    );
}
