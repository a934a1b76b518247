//! Finds and reads the specifications.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::evidence::Evidence;
use crate::{overlay, threads};

/// One specification, read, with its overlay applied.
#[derive(Clone, Debug)]
pub struct Spec {
    /// Folder under `specs/`.
    pub vendor: String,
    /// File name without its ending.
    pub generation: String,
    /// The file, relative to the workspace.
    pub file: PathBuf,
    /// The overlay beside it, relative to the workspace.
    pub overlay: Option<PathBuf>,
    /// The document, overlay applied.
    pub document: Value,
    /// What was seen of it on the real service.
    pub evidence: Evidence,
}

impl Spec {
    /// Folder of the examples, relative to the workspace.
    pub fn examples(&self) -> PathBuf {
        Path::new("specs")
            .join(&self.vendor)
            .join("examples")
            .join(&self.generation)
    }

    /// Name of the crate that the specification is generated into.
    pub fn crate_name(&self) -> String {
        format!("crm-{}", self.vendor)
    }
}

/// The workspace this program was built from.
pub fn workspace_root() -> PathBuf {
    let mut root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    root.pop();
    root
}

/// Reads the specifications of the named vendors, or of all when none is named, sorted by vendor
/// and generation.
///
/// # Errors
///
/// When a vendor is unknown, or a file cannot be read or is not valid YAML.
pub fn load(root: &Path, vendors: &[String]) -> Result<Vec<Spec>> {
    let known = vendors_of(root)?;
    if let Some(unknown) = vendors.iter().find(|vendor| !known.contains(vendor)) {
        bail!(
            "unknown vendor `{unknown}`: specs/ has {}",
            known.join(", ")
        );
    }
    thread::scope(|scope| {
        let mut started = Vec::new();
        for vendor in &known {
            if vendors.is_empty() || vendors.contains(vendor) {
                for generation in generations_of(root, vendor)? {
                    let read = move || load_one(root, vendor, &generation);
                    started.push(threads::start(scope, read)?);
                }
            }
        }
        started.into_iter().map(threads::Started::finish).collect()
    })
}

/// Reads one specification.
///
/// # Errors
///
/// As [`load`].
pub fn load_one(root: &Path, vendor: &str, generation: &str) -> Result<Spec> {
    let folder = Path::new("specs").join(vendor);
    let file = folder.join(format!("{generation}.yaml"));
    let mut document = read_yaml(root, &file)?;
    let overlay = folder.join(format!("{generation}.overlay.yaml"));
    let overlay = root.join(&overlay).exists().then_some(overlay);
    if let Some(overlay) = &overlay {
        let actions = read_yaml(root, overlay)?;
        overlay::apply(&mut document, &actions).with_context(|| overlay.display().to_string())?;
    }
    Ok(Spec {
        vendor: vendor.to_owned(),
        generation: generation.to_owned(),
        file,
        overlay,
        document,
        evidence: Evidence::read(root, vendor, generation)?,
    })
}

/// Reads a YAML file as JSON, keeping the order of its keys.
///
/// # Errors
///
/// When the file cannot be read, is not valid YAML, or has a key that is not text.
pub fn read_yaml(root: &Path, file: &Path) -> Result<Value> {
    let text = fs::read_to_string(root.join(file))
        .with_context(|| format!("{}: cannot be read", file.display()))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let yaml: serde_yaml::Value = serde_yaml::from_str(text)
        .map_err(|error| anyhow::anyhow!("{}: not valid YAML: {error}", file.display()))?;
    serde_json::to_value(yaml).with_context(|| {
        format!(
            "{}: has a key that JSON cannot hold; quote it",
            file.display()
        )
    })
}

/// The vendors that have a folder under `specs/`.
///
/// # Errors
///
/// When the folder cannot be read.
pub fn vendors_of(root: &Path) -> Result<Vec<String>> {
    let specs = root.join("specs");
    let mut vendors = Vec::new();
    for entry in fs::read_dir(&specs).context("specs/: cannot be read")? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            vendors.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    vendors.sort();
    Ok(vendors)
}

/// The generations of a vendor.
///
/// # Errors
///
/// When the folder cannot be read, or has no specification.
pub fn generations_of(root: &Path, vendor: &str) -> Result<Vec<String>> {
    let folder = root.join("specs").join(vendor);
    let mut generations = Vec::new();
    for entry in
        fs::read_dir(&folder).with_context(|| format!("specs/{vendor}/: cannot be read"))?
    {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if let Some(generation) = name.strip_suffix(".yaml")
            && !generation.ends_with(".overlay")
        {
            generations.push(generation.to_owned());
        }
    }
    if generations.is_empty() {
        bail!("specs/{vendor}/: has no specification; expected specs/{vendor}/<generation>.yaml");
    }
    generations.sort();
    Ok(generations)
}
