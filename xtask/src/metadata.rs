//! What cargo knows about the workspace and its dependencies.
//!
//! The crate `cargo_metadata` has types for all of it, but turns on a feature of serde_json, so that all that uses
//! serde_json would be built once for `xtask` and once for the other programs.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
pub(crate) struct Metadata {
    pub(crate) packages: Vec<Package>,
    pub(crate) target_directory: PathBuf,
    pub(crate) resolve: Option<Resolve>,
}

/// What the manifest of a package says.
#[derive(Deserialize)]
pub(crate) struct Package {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) version: String,
    /// The registry or repository; absent for crates of the workspace.
    pub(crate) source: Option<String>,
    pub(crate) manifest_path: PathBuf,
    /// Registries; empty where publishing is off.
    pub(crate) publish: Option<Vec<String>>,
    pub(crate) dependencies: Vec<Dependency>,
    pub(crate) description: Option<String>,
    pub(crate) license: Option<String>,
    pub(crate) rust_version: Option<String>,
    pub(crate) repository: Option<String>,
    pub(crate) homepage: Option<String>,
    pub(crate) documentation: Option<String>,
    pub(crate) keywords: Vec<String>,
    pub(crate) categories: Vec<String>,
    pub(crate) metadata: Option<Value>,
}

impl Package {
    pub(crate) fn folder(&self) -> &Path {
        self.manifest_path.parent().unwrap_or(Path::new(""))
    }
}

#[derive(Deserialize)]
pub(crate) struct Dependency {
    pub(crate) name: String,
    pub(crate) req: String,
    pub(crate) kind: Option<String>,
    pub(crate) path: Option<String>,
}

/// Which package is used by which, with the features that are on.
#[derive(Deserialize)]
pub(crate) struct Resolve {
    pub(crate) nodes: Vec<Node>,
}

#[derive(Deserialize)]
pub(crate) struct Node {
    pub(crate) id: String,
    pub(crate) deps: Vec<Edge>,
}

#[derive(Deserialize)]
pub(crate) struct Edge {
    pub(crate) pkg: String,
}

/// The packages of the workspace alone.
pub(crate) fn of_workspace(root: &Path) -> Result<Metadata> {
    load(root, &["--no-deps", "--offline"])
}

/// All packages, as Cargo.lock has them.
pub(crate) fn of_all(root: &Path, options: &[&str]) -> Result<Metadata> {
    load(root, &[&["--locked"], options].concat())
}

fn load(root: &Path, options: &[&str]) -> Result<Metadata> {
    let mut command = Command::new(env!("CARGO"));
    command
        .current_dir(root)
        .args(["metadata", "--format-version", "1"])
        .args(options);
    let printed = output_of(&mut command).context("cargo metadata")?;
    serde_json::from_slice(&printed).context("cargo metadata cannot be read")
}

/// What a command prints, if it succeeds.
pub(crate) fn output_of(command: &mut Command) -> Result<Vec<u8>> {
    let output = command.output().context("cargo cannot be run")?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(output.stdout)
}
