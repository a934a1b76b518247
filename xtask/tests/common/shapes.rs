//! The documents of `tests/shapes`, as a vendor would provide them.

use std::path::Path;

use serde_json::{Value, json};
use xtask::facts::METHODS;
use xtask::generate::{self, Output};
use xtask::spec::{self, Spec};

/// The documents, by their names.
pub(crate) const SHAPES: [&str; 7] = [
    "bodies",
    "parameters",
    "schemas",
    "paging",
    "query_key",
    "basic",
    "several_keys",
];

/// A document with the facts that an overlay would add.
pub(crate) fn shape(name: &str) -> Spec {
    let root = spec::workspace_root();
    let file = Path::new("xtask/tests/shapes").join(format!("{name}.yaml"));
    let mut document = spec::read_yaml(&root, &file).unwrap();
    add_facts(&mut document, name);
    // Whatever else a specification has, there is none here.
    let mut spec = spec::load_one(&root, "skarbe", "v1").unwrap();
    spec.vendor = name.to_owned();
    spec.generation = "provided".to_owned();
    spec.file = file;
    spec.document = document;
    spec
}

/// What every operation of a document is, by its method.
pub(crate) fn add_facts(document: &mut Value, name: &str) {
    document["x-vendor"] = json!({"id": name, "name": name, "generation": "provided"});
    document["x-source"] = json!({"basis": "docs"});
    if document["components"]["securitySchemes"].is_null() {
        document["components"]["securitySchemes"] = json!({
            "key": {"type": "http", "scheme": "bearer"}
        });
    }
    for item in document["paths"].as_object_mut().unwrap().values_mut() {
        for method in METHODS {
            if let Some(operation) = item.get_mut(method) {
                operation["x-effect"] = json!(match method {
                    "get" => "read",
                    "delete" => "delete",
                    _ => "write",
                });
                operation["x-safe-to-retry"] = json!(method == "get");
            }
        }
    }
}

/// Everything that a document is generated into.
pub(crate) fn outputs(name: &str) -> Vec<Output> {
    generate::generate(&spec::workspace_root(), &shape(name)).unwrap()
}
