//! Tests of `cargo xtask new VENDOR --from FILE`: what is taken of a vendor's own document.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use xtask::intake::{Wishes, ids};
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
        wishes: Wishes {
            id: "harbour".to_owned(),
            generation: "provided".to_owned(),
            variables: vec![("region".to_owned(), "eu".to_owned())],
            ..Wishes::default()
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
}

#[test]
fn a_part_of_a_document_is_taken() {
    let root = workspace();
    let mut new = harbour();
    new.wishes.only = vec!["boats".to_owned()];
    new.wishes.exclude = vec!["remove".to_owned()];
    let prepared = new::prepare(root.path(), &new).unwrap();
    assert_eq!(
        ids(&prepared.intake.lowered, |_| true),
        ["boats_list", "post_boats"]
    );
    new.wishes.only = vec!["boots".to_owned()];
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
    new.wishes.variables.clear();
    assert!(
        told(&new).contains("--server-variable region="),
        "{}",
        told(&new)
    );
    let old = root.path().join("old.json");
    fs::write(&old, "{\"swagger\": \"2.0\"}").unwrap();
    new.file = PathBuf::from(&old);
    assert!(told(&new).contains("swagger2openapi"), "{}", told(&new));
    assert_eq!(fs::read_dir(root.path().join("specs")).unwrap().count(), 0);
}
