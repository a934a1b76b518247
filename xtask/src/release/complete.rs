//! What a package says of itself and contains, before anyone publishes it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::packages;
use super::writing::HEAD;
use crate::metadata::Package;

/// Files that each package contains.
const FILES: [&str; 4] = ["README.md", "CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE"];

/// What makes docs.rs name the feature of an item.
const BADGES: &str = "#![cfg_attr(docsrs, feature(doc_cfg))]";

/// What the packages lack, one sentence each.
pub(super) fn gaps(root: &Path) -> Result<Vec<String>> {
    let mut gaps = Vec::new();
    for package in packages::published(root)? {
        let name = &package.name;
        let mut lack = |what: &str| gaps.push(format!("{name}: {what}"));
        manifest(&package, &mut lack);
        let listed = packages::files(root, name)?;
        for file in FILES {
            if !listed.iter().any(|listed| listed == file) {
                lack(&format!("the package does not contain {file}"));
            }
        }
        contents(root, &package, &mut lack)?;
    }
    Ok(gaps)
}

fn manifest(package: &Package, lack: &mut dyn FnMut(&str)) {
    for (key, value) in [
        ("description", &package.description),
        ("license", &package.license),
        ("rust-version", &package.rust_version),
        ("repository", &package.repository),
        ("homepage", &package.homepage),
    ] {
        if value.as_deref().unwrap_or_default().is_empty() {
            lack(&format!("Cargo.toml has no `{key}`"));
        }
    }
    let documentation = format!("https://docs.rs/{}", package.name);
    if package.documentation.as_ref() != Some(&documentation) {
        lack(&format!(
            "`documentation` in Cargo.toml must be \"{documentation}\""
        ));
    }
    for (key, values) in [
        ("keywords", &package.keywords),
        ("categories", &package.categories),
    ] {
        if !(1..=5).contains(&values.len()) {
            lack(&format!("Cargo.toml needs one to five `{key}`"));
        }
    }
    let docs = package.metadata.as_ref().unwrap_or(&Value::Null);
    let docs = docs.pointer("/docs/rs").unwrap_or(&Value::Null);
    if docs["all-features"] != true || docs["rustdoc-args"] != json!(["--cfg", "docsrs"]) {
        lack(
            "`[package.metadata.docs.rs]` in Cargo.toml needs `all-features = true` and \
             `rustdoc-args = [\"--cfg\", \"docsrs\"]`",
        );
    }
}

fn contents(root: &Path, package: &Package, lack: &mut dyn FnMut(&str)) -> Result<()> {
    let read = |file: &str| fs::read_to_string(package.folder().join(file)).unwrap_or_default();
    for file in ["LICENSE-MIT", "LICENSE-APACHE"] {
        if read(file) != fs::read_to_string(root.join(file)).with_context(|| file.to_owned())? {
            lack(&format!(
                "{file} differs from the one of the workspace; copy it"
            ));
        }
    }
    if !read("CHANGELOG.md").starts_with(HEAD) {
        lack("CHANGELOG.md must begin like xtask/template/crate/CHANGELOG.md");
    }
    if !read("src/lib.rs").lines().any(|line| line == BADGES) {
        lack(&format!("src/lib.rs needs `{BADGES}`"));
    }
    Ok(())
}

/// A sentence if the repository's address is still to be set. The domain `.invalid` is reserved, so it is nobody's.
pub(super) fn placeholder(root: &Path) -> Result<Option<String>> {
    let packages = packages::published(root)?;
    let is_placeholder = |address: &Option<String>| {
        let address = address.as_deref().unwrap_or_default();
        let host = address.split('/').nth(2).unwrap_or_default();
        host.ends_with(".invalid")
    };
    let unset = packages
        .iter()
        .any(|package| is_placeholder(&package.repository) || is_placeholder(&package.homepage));
    Ok(unset.then(|| {
        "`repository` and `homepage` in [workspace.package] of Cargo.toml are placeholders; set them to the \
         repository's address before you publish"
            .to_owned()
    }))
}
