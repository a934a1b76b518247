//! The crates that can be published, and trying them as packages.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde_json::Value;

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
    target_directory: PathBuf,
}

/// What the manifest of a package says.
#[derive(Deserialize)]
pub(super) struct Described {
    pub(super) name: String,
    pub(super) manifest_path: PathBuf,
    /// Registries; empty where publishing is off.
    publish: Option<Vec<String>>,
    dependencies: Vec<Dependency>,
    pub(super) description: Option<String>,
    pub(super) license: Option<String>,
    pub(super) rust_version: Option<String>,
    pub(super) repository: Option<String>,
    pub(super) homepage: Option<String>,
    pub(super) documentation: Option<String>,
    pub(super) keywords: Vec<String>,
    pub(super) categories: Vec<String>,
    pub(super) metadata: Option<Value>,
}

impl Described {
    pub(super) fn folder(&self) -> &Path {
        self.manifest_path.parent().unwrap_or(Path::new(""))
    }
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    kind: Option<String>,
    path: Option<String>,
}

/// The crates, each after what it depends on.
pub(super) fn in_order(root: &Path) -> Result<Vec<Package>> {
    let root = root.canonicalize().context("the workspace")?;
    let mut left = Vec::new();
    for described in published(&root)? {
        left.push(package(&root, described)?);
    }
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

/// Puts the packages together and builds each from what it contains alone.
///
/// # Errors
///
/// When cargo cannot be run, or a package does not build.
pub(super) fn try_all(root: &Path) -> Result<()> {
    let target = metadata(root)?.target_directory;
    std::fs::create_dir_all(&target).with_context(|| target.display().to_string())?;
    // A new place each time: by it cargo names the registry that it makes of these packages, and
    // what it has once unpacked or built of a name and a version there, it does not look at again.
    let place = tempfile::Builder::new()
        .prefix("packages-")
        .tempdir_in(&target)
        .context("a folder for the packages")?;
    let mut command = Command::new(env!("CARGO"));
    command
        .current_dir(root)
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        // The packages of registries that were built before are built no second time.
        .env("CARGO_BUILD_BUILD_DIR", &target)
        .args(["package", "--quiet", "--allow-dirty", "--target-dir"])
        .arg(place.path());
    let packages = in_order(root)?;
    for package in &packages {
        command.args(["--package", &package.name]);
    }
    println!("trying the packages: {} crates", packages.len());
    output_of(&mut command).context("a package does not build")?;
    Ok(())
}

fn metadata(root: &Path) -> Result<Metadata> {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(root).args([
        "metadata",
        "--format-version",
        "1",
        "--no-deps",
        "--offline",
    ]);
    let printed = output_of(&mut command).context("cargo metadata")?;
    serde_json::from_slice(&printed).context("cargo metadata cannot be read")
}

fn output_of(command: &mut Command) -> Result<Vec<u8>> {
    let output = command.output().context("cargo cannot be run")?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(output.stdout)
}

/// What the packages that can be published say.
pub(super) fn published(root: &Path) -> Result<Vec<Described>> {
    let mut packages = metadata(root)?.packages;
    packages.retain(|package| package.publish.as_ref().is_none_or(|to| !to.is_empty()));
    Ok(packages)
}

/// The files that a package contains.
pub(super) fn files(root: &Path, name: &str) -> Result<Vec<String>> {
    let mut command = Command::new(env!("CARGO"));
    command
        .current_dir(root)
        .args(["package", "--list", "--allow-dirty", "--package", name]);
    let printed = output_of(&mut command).context("cargo package --list")?;
    let printed = String::from_utf8_lossy(&printed);
    Ok(printed.lines().map(str::to_owned).collect())
}

fn package(root: &Path, described: Described) -> Result<Package> {
    let folder = described
        .folder()
        .strip_prefix(root)
        .with_context(|| format!("{} lies outside the workspace", described.name))?;
    let folder = folder.to_string_lossy().into_owned();
    let own = described.dependencies.into_iter();
    let mut dependencies: Vec<String> = own
        .filter(|dependency| dependency.path.is_some() && dependency.kind.as_deref() != Some("dev"))
        .map(|dependency| dependency.name)
        .collect();
    dependencies.sort();
    dependencies.dedup();
    Ok(Package {
        folder,
        name: described.name,
        dependencies,
    })
}
