//! The crates that can be published.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

/// A crate that can be published.
#[derive(Clone, Debug)]
pub(super) struct Package {
    pub(super) name: String,
    /// Folder, relative to the workspace.
    pub(super) folder: String,
    /// The crates of the workspace that its users get with it.
    pub(super) dependencies: Vec<String>,
}

impl Package {
    /// The vendor whose client it is.
    pub(super) fn vendor(&self, root: &Path) -> Option<&str> {
        let vendor = self.name.strip_prefix("crm-")?;
        root.join("specs").join(vendor).is_dir().then_some(vendor)
    }
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Described>,
}

#[derive(Deserialize)]
struct Described {
    name: String,
    manifest_path: String,
    /// Registries; empty where publishing is off.
    publish: Option<Vec<String>>,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    kind: Option<String>,
    path: Option<String>,
}

/// The crates, each after what it depends on.
pub(super) fn in_order(root: &Path) -> Result<Vec<Package>> {
    let mut left = described(root)?;
    let mut ordered: Vec<Package> = Vec::new();
    while !left.is_empty() {
        let ready = left.iter().position(|package| {
            let known = |name: &String| ordered.iter().any(|before| before.name == *name);
            package.dependencies.iter().all(known)
        });
        let Some(ready) = ready else {
            let names: Vec<&str> = left.iter().map(|package| package.name.as_str()).collect();
            bail!(
                "these depend on each other, or on a crate that cannot be published: {}",
                names.join(", ")
            );
        };
        ordered.push(left.remove(ready));
    }
    Ok(ordered)
}

fn described(root: &Path) -> Result<Vec<Package>> {
    let output = Command::new(env!("CARGO"))
        .current_dir(root)
        .args([
            "metadata",
            "--format-version",
            "1",
            "--no-deps",
            "--offline",
        ])
        .output()
        .context("cargo cannot be run")?;
    if !output.status.success() {
        bail!(
            "cargo metadata: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    let metadata: Metadata =
        serde_json::from_slice(&output.stdout).context("cargo metadata cannot be read")?;
    let root = root.canonicalize().context("the workspace")?;
    let packages = metadata.packages.into_iter();
    packages
        .filter(|package| package.publish.as_ref().is_none_or(|to| !to.is_empty()))
        .map(|package| {
            let folder = Path::new(&package.manifest_path)
                .parent()
                .and_then(|folder| folder.strip_prefix(&root).ok())
                .with_context(|| format!("{} lies outside the workspace", package.name))?;
            let own = package.dependencies.into_iter();
            let mut dependencies: Vec<String> = own
                .filter(|dependency| {
                    dependency.path.is_some() && dependency.kind.as_deref() != Some("dev")
                })
                .map(|dependency| dependency.name)
                .collect();
            dependencies.sort();
            dependencies.dedup();
            Ok(Package {
                folder: folder.to_string_lossy().into_owned(),
                name: package.name,
                dependencies,
            })
        })
        .collect()
}
