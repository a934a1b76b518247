//! Tests of `cargo xtask new VENDOR --from FILE`: what is taken of a vendor's own document.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;
use tempfile::TempDir;
use xtask::intake::{IntakeOptions, ids};
use xtask::new::{self, FromDocument};
use xtask::{lint, spec};

/// A workspace with the places that a vendor is registered at, and no vendor.
fn workspace() -> TempDir {
    let root = TempDir::new().unwrap();
    for file in [
        "Cargo.toml",
        "crates/crm-sandbox/src/vendors.rs",
        "tests/Cargo.toml",
        "tests/src/calls.rs",
    ] {
        let to = root.path().join(file);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(spec::workspace_root().join(file), to).unwrap();
    }
    fs::create_dir(root.path().join("specs")).unwrap();
    root
}

fn harbour() -> FromDocument {
    FromDocument {
        file: Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/intake/harbour.yaml"),
        options: IntakeOptions {
            id: "harbour".to_owned(),
            generation: "provided".to_owned(),
            variables: vec![("region".to_owned(), "eu".to_owned())],
            ..IntakeOptions::default()
        },
        ..FromDocument::default()
    }
}

fn overlay(root: &Path) -> String {
    fs::read_to_string(root.join("specs/harbour/provided.overlay.yaml")).unwrap()
}

#[test]
fn a_document_becomes_a_crate_by_one_command() {
    let root = workspace();
    new::run_from_document(root.path(), &harbour()).unwrap();
    let kept = fs::read(root.path().join("specs/harbour/provided.yaml")).unwrap();
    assert_eq!(
        kept,
        fs::read(harbour().file).unwrap(),
        "the document stays as it was"
    );
    assert_eq!(
        lint::lint(root.path(), &["harbour".to_owned()]).unwrap(),
        []
    );
    let overlay = overlay(root.path());
    for part in [
        "url: https://eu.harbour.example/v1\n",
        "requests: 20",
        "x-permission: boats:read",
        "style: cursor",
        "position: cursor",
        "next: /next_cursor",
        "max-size: 50",
        "x-sensitive: personal",
        "$.paths['/boats'].get.parameters[2].schema.properties['email']",
        "$ref: '#/components/schemas/Problem'",
    ] {
        assert!(overlay.contains(part), "{part} is not in\n{overlay}");
    }
    let client = root
        .path()
        .join("crates/crm-harbour/src/generated/provided.rs");
    let client = fs::read_to_string(client).unwrap();
    for method in ["fn boats_list(", "fn post_boats(", "fn remove("] {
        assert!(client.contains(method), "{method}");
    }
    assert!(
        !root.path().join("crates/crm-facade").exists(),
        "no adapter unless it is asked for"
    );
}

#[test]
fn keys_that_go_together_are_taken_together() {
    let root = workspace();
    let mut new = harbour();
    let document = fs::read_to_string(&new.file).unwrap();
    let document = document
        .replace(
            "    key: {type: apiKey, in: query, name: key}",
            "    app: {type: apiKey, in: header, name: X-App}\n    user: {type: apiKey, in: query, name: owner}",
        )
        .replace("        - oauth: ['boats:read']", "        - {app: [], user: []}")
        .replace("paths:\n", "security: [{app: [], user: []}]\npaths:\n");
    new.file = root.path().join("keys.yaml");
    fs::write(&new.file, document).unwrap();
    let prepared = new::prepare(root.path(), &new).unwrap();
    let said = prepared.summary(&new);
    assert!(
        said.contains("authentication is `app` with `user`"),
        "{said}"
    );
    new::run_from_document(root.path(), &new).unwrap();
    let table = "crates/crm-harbour/src/generated/provided_operations.rs";
    let table = fs::read_to_string(root.path().join(table)).unwrap();
    assert!(table.contains("AuthScheme::Keys"), "{table}");
    let list = table.split("boats_list").nth(1).unwrap();
    let list = list.split("post_boats").next().unwrap();
    assert!(
        !list.contains("\"owner\""),
        "a key is no parameter as well: {list}"
    );
    let readme = fs::read_to_string(root.path().join("crates/crm-harbour/README.md")).unwrap();
    let setters = "key(\"x-app\", \"value\").key(\"owner\", \"value\")";
    assert!(readme.contains(setters), "{readme}");
    assert_eq!(
        lint::lint(root.path(), &["harbour".to_owned()]).unwrap(),
        []
    );
}

#[test]
fn a_workspace_of_ones_own_gets_the_client_alone() {
    let root = TempDir::new().unwrap();
    fs::create_dir(root.path().join("specs")).unwrap();
    let manifest = "[workspace]\nmembers = [\"crates/*\"]\n\n[workspace.dependencies]\ncrm-runtime = \"0.1\"\n";
    fs::write(root.path().join("Cargo.toml"), manifest).unwrap();
    new::run_from_document(root.path(), &harbour()).unwrap();
    let names = |folder: &str| {
        let entries = fs::read_dir(root.path().join(folder)).unwrap();
        let names = entries.map(|it| it.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    };
    assert_eq!(names(""), ["Cargo.toml", "crates", "specs"]);
    assert_eq!(names("crates"), ["crm-harbour"]);
    assert_eq!(
        names("crates/crm-harbour/src/generated"),
        ["provided.rs", "provided_operations.rs"]
    );
    let manifest = fs::read_to_string(root.path().join("Cargo.toml")).unwrap();
    assert!(manifest.contains("crm-harbour = { version"), "{manifest}");
    assert_eq!(
        lint::lint(root.path(), &["harbour".to_owned()]).unwrap(),
        []
    );
}

#[test]
fn the_end_of_the_command_says_what_a_person_decides() {
    let root = workspace();
    let new = harbour();
    let prepared = new::prepare(root.path(), &new).unwrap();
    let said = prepared.summary(&new);
    for part in [
        "4 of 4 operations taken",
        "authentication is `oauth`",
        "`key` left out",
        "post_boats 201: /id",
        "cargo xtask lint harbour",
    ] {
        assert!(said.contains(part), "{part} is not in\n{said}");
    }
    let page = fs::read_to_string(spec::workspace_root().join("specs/README.md")).unwrap();
    for line in said.lines().filter(|line| !line.is_empty()) {
        assert!(
            page.contains(&format!("\n    {line}\n")),
            "specs/README.md lacks: {line}"
        );
    }
}

#[test]
fn a_newer_document_is_fixed_by_lines_of_the_overlay() {
    let root = workspace();
    new::run_from_document(root.path(), &harbour()).unwrap();
    let file = root.path().join("specs/harbour/provided.yaml");
    let newer = fs::read_to_string(&file).unwrap();
    // The next cursor has another name, and a property tells of a person.
    let newer = newer
        .replace("next_cursor", "next_place")
        .replace("limit", "size")
        .replace("berth", "phone");
    fs::write(&file, newer).unwrap();
    let overlay_file = root.path().join("specs/harbour/provided.overlay.yaml");
    let mut text = overlay(root.path());
    text.push_str("  - target: $.paths['/gone'].get\n    update: {x-effect: read}\n");
    fs::write(&overlay_file, text).unwrap();
    let harbour = ["harbour".to_owned()];
    let findings = lint::lint(root.path(), &harbour).unwrap();
    assert!(
        findings.iter().any(|it| it.rule == "overlay-target"),
        "{findings:?}"
    );
    assert!(
        findings.iter().any(|it| it.rule.starts_with("paging-")),
        "{findings:?}"
    );
    let spec = spec::load_one(root.path(), "harbour", "provided").unwrap();
    let fixes = lint::fix::fixes(root.path(), &spec, &findings).unwrap();
    assert!(fixes.iter().all(Option::is_some), "{findings:?} {fixes:?}");
    assert_eq!(
        lint::fix::apply(root.path(), &spec).unwrap(),
        findings.len()
    );
    assert_eq!(lint::lint(root.path(), &harbour).unwrap(), []);
    let overlay = overlay(root.path());
    assert!(!overlay.contains("/gone"), "{overlay}");
    let stale = "specs/harbour/examples/provided/boats_list.params.1.json";
    assert!(!root.path().join(stale).exists());
    assert!(
        overlay.contains("# Added by `cargo xtask lint --fix`."),
        "{overlay}"
    );
    assert!(
        overlay.contains("# Authentication"),
        "other remarks stay: {overlay}"
    );
}

#[test]
fn a_part_of_a_document_is_taken() {
    let root = workspace();
    let mut new = harbour();
    new.options.only = vec!["boats".to_owned()];
    new.options.exclude = vec!["remove".to_owned()];
    let prepared = new::prepare(root.path(), &new).unwrap();
    assert_eq!(
        ids(&prepared.intake.lowered, |_| true),
        ["boats_list", "post_boats"]
    );
    new.options.only = vec!["boots".to_owned()];
    let error = new::prepare(root.path(), &new)
        .err()
        .map(|it| format!("{it:#}"));
    assert!(error.is_some_and(|it| it.contains("`boots` is no tag")));
}

#[test]
fn what_is_needed_is_asked_for_before_anything_is_written() {
    let root = workspace();
    let told = |new: &FromDocument| {
        format!(
            "{:#}",
            new::run_from_document(root.path(), new).unwrap_err()
        )
    };
    let mut new = harbour();
    new.options.variables.clear();
    assert!(
        told(&new).contains("--server-variable region="),
        "{}",
        told(&new)
    );
    let old = root.path().join("old.json");
    fs::write(&old, "{\"swagger\": \"1.2\"}").unwrap();
    new.file = PathBuf::from(&old);
    assert!(told(&new).contains("expected 2.0"), "{}", told(&new));
    assert_eq!(fs::read_dir(root.path().join("specs")).unwrap().count(), 0);
}

/// A document with so many operations, some of which have a number for a summary.
fn with_gaps(operations: usize, broken: &[usize]) -> serde_json::Value {
    let mut paths = serde_json::Map::new();
    for number in 0..operations {
        let summary = match broken.contains(&number) {
            true => json!(3),
            false => json!("One boat"),
        };
        paths.insert(
            format!("/boats{number}"),
            json!({"get": {"operationId": format!("boats_{number}"), "summary": summary, "responses": {"200": {
                "description": "One",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Boat"}}},
            }}}}),
        );
    }
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Boats API", "version": "1"},
        "servers": [{"url": "https://boats.example"}],
        "paths": paths,
        "components": {
            "schemas": {"Boat": {"type": "object", "properties": {"id": {"type": "string"}}}},
            "responses": {"Owner": {"description": "Who owns it", "content": {"application/json": {"schema": {
                "type": "object", "properties": {"owner_email": {"type": "string"}},
            }}}}},
        },
    })
}

fn from_value(root: &Path, document: &serde_json::Value) -> FromDocument {
    let file = root.join("boats.json");
    fs::write(&file, document.to_string()).unwrap();
    FromDocument {
        file,
        options: IntakeOptions {
            id: "boats".to_owned(),
            generation: "provided".to_owned(),
            ..IntakeOptions::default()
        },
        lenient: true,
        ..FromDocument::default()
    }
}

#[test]
fn what_cannot_be_taken_is_left_out_alone() {
    let root = workspace();
    let new = from_value(root.path(), &with_gaps(9, &[0, 4, 7]));
    let prepared = new::prepare(root.path(), &new).unwrap();
    let left_out: Vec<&str> = prepared
        .left_out
        .iter()
        .map(|it| it.operation.as_str())
        .collect();
    assert_eq!(left_out, ["boats_0", "boats_4", "boats_7"]);
    assert!(
        prepared
            .left_out
            .iter()
            .all(|it| it.reason.contains("expected a string"))
    );
    assert_eq!(ids(&prepared.intake.lowered, |_| true).len(), 6);
    assert_eq!(prepared.intake.name, "Boats");
}

#[test]
fn the_schemas_of_shared_responses_are_masked_too() {
    let root = workspace();
    let mut document = with_gaps(1, &[]);
    document["paths"]["/owner"] = json!({"get": {"operationId": "owner", "responses": {
        "200": {"$ref": "#/components/responses/Owner"},
    }}});
    new::run_from_document(root.path(), &from_value(root.path(), &document)).unwrap();
    assert_eq!(lint::lint(root.path(), &["boats".to_owned()]).unwrap(), []);
}
