//! `cargo xtask sbom`: writes what the command `crm` is built of, as a CycloneDX document.
//!
//! The document has no time and no random number, so that the same Cargo.lock gives the same document.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::{Value, json};
use spdx::Expression;

use crate::metadata::output_of;

#[derive(Deserialize)]
struct Lock {
    package: Vec<Locked>,
}

#[derive(Deserialize)]
struct Locked {
    name: String,
    version: String,
    checksum: Option<String>,
}

/// The document for a package of the workspace: its normal and build dependencies with the default features.
///
/// # Errors
///
/// When cargo can't be run, or Cargo.lock can't be read.
pub fn document(root: &Path, package: &str, target: Option<&str>) -> Result<Value> {
    let mut command = Command::new(env!("CARGO"));
    command
        .current_dir(root)
        .args(["tree", "--locked", "--edges", "normal,build", "--package"])
        .args([package, "--prefix", "depth", "--format", "\t{p}\t{l}\t{r}"]);
    if let Some(target) = target {
        command.args(["--target", target]);
    }
    let tree = output_of(&mut command).context("cargo tree")?;
    let lock = std::fs::read_to_string(root.join("Cargo.lock")).context("Cargo.lock")?;
    from_tree(&String::from_utf8(tree)?, &lock)
}

fn from_tree(tree: &str, lock: &str) -> Result<Value> {
    let lock: Lock = toml::from_str(lock).context("Cargo.lock")?;
    let mut root = Value::Null;
    let mut components: BTreeMap<String, Value> = BTreeMap::new();
    let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut above: Vec<String> = Vec::new();
    for line in tree.lines() {
        // Where a package comes again, its dependencies are left out and a mark says so.
        let line = line.strip_suffix(" (*)").unwrap_or(line);
        let cells: Vec<&str> = line.split('\t').collect();
        let [depth, package, license, repository] = cells[..] else {
            anyhow::bail!("cargo tree: `{line}`");
        };
        let mut words = package.split(' ');
        let name = words.next().unwrap_or_default();
        let version = words.next().unwrap_or_default().trim_start_matches('v');
        let reference = format!("pkg:cargo/{name}@{version}");
        let is_locked = |it: &&Locked| it.name == name && it.version == version;
        let checksum = lock.package.iter().find(is_locked);
        let checksum = checksum.and_then(|it| it.checksum.as_deref());
        above.truncate(depth.parse().context("cargo tree: depth")?);
        if let Some(user) = above.last() {
            uses.entry(user.clone())
                .or_default()
                .insert(reference.clone());
        }
        above.push(reference.clone());
        uses.entry(reference.clone()).or_default();
        let mut component = json!({
            "type": if root.is_null() { "application" } else { "library" },
            "bom-ref": reference,
            "name": name,
            "version": version,
            "purl": reference,
        });
        // Old packages write `MIT/Apache-2.0`.
        let canonical = Expression::canonicalize(license).ok().flatten();
        let license = canonical.as_deref().unwrap_or(license);
        if !license.is_empty() {
            component["licenses"] = json!([{"expression": license}]);
        }
        if !repository.is_empty() {
            component["externalReferences"] = json!([{"type": "vcs", "url": repository}]);
        }
        if let Some(checksum) = checksum {
            component["hashes"] = json!([{"alg": "SHA-256", "content": checksum}]);
        }
        match root.is_null() {
            true => root = component,
            false => {
                components.entry(reference).or_insert(component);
            }
        }
    }
    Ok(json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": root},
        "components": components.into_values().collect::<Vec<Value>>(),
        "dependencies": uses
            .into_iter()
            .map(|(user, used)| json!({"ref": user, "dependsOn": used}))
            .collect::<Vec<Value>>(),
    }))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::from_tree;

    #[test]
    fn a_document_has_each_package_once_with_its_licence_checksum_and_users() {
        let tree = "0\tcrm v0.1.0 (/src)\tMIT\thttps://example.com/crm\n\
                    1\ta v1.0.0\tMIT/Apache-2.0\t\n\
                    2\tb v2.0.0 (proc-macro)\tISC\thttps://example.com/b\n\
                    1\tb v2.0.0 (proc-macro)\tISC\thttps://example.com/b (*)\n";
        let lock =
            "version = 4\n\n[[package]]\nname = \"b\"\nversion = \"2.0.0\"\nchecksum = \"00ff\"\n";
        let document = from_tree(tree, lock).expect("a document");
        assert_eq!(document["metadata"]["component"]["name"], "crm");
        assert_eq!(
            document["components"],
            json!([
                {
                    "type": "library",
                    "bom-ref": "pkg:cargo/a@1.0.0",
                    "name": "a",
                    "version": "1.0.0",
                    "purl": "pkg:cargo/a@1.0.0",
                    "licenses": [{"expression": "MIT OR Apache-2.0"}],
                },
                {
                    "type": "library",
                    "bom-ref": "pkg:cargo/b@2.0.0",
                    "name": "b",
                    "version": "2.0.0",
                    "purl": "pkg:cargo/b@2.0.0",
                    "licenses": [{"expression": "ISC"}],
                    "externalReferences": [{"type": "vcs", "url": "https://example.com/b"}],
                    "hashes": [{"alg": "SHA-256", "content": "00ff"}],
                },
            ])
        );
        assert_eq!(
            document["dependencies"],
            json!([
                {"ref": "pkg:cargo/a@1.0.0", "dependsOn": ["pkg:cargo/b@2.0.0"]},
                {"ref": "pkg:cargo/b@2.0.0", "dependsOn": []},
                {
                    "ref": "pkg:cargo/crm@0.1.0",
                    "dependsOn": ["pkg:cargo/a@1.0.0", "pkg:cargo/b@2.0.0"],
                },
            ])
        );
    }
}
