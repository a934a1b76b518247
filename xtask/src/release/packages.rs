//! The crates that can be published, and trying them as packages.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::metadata::{self, Package as Manifest, output_of};

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
    let target = metadata::of_workspace(root)?.target_directory;
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

/// What the packages that can be published say.
pub(super) fn published(root: &Path) -> Result<Vec<Manifest>> {
    let mut packages = metadata::of_workspace(root)?.packages;
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

fn package(root: &Path, described: Manifest) -> Result<Package> {
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
