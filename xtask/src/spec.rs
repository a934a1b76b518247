//! Finds and reads the specifications.

mod large;

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::evidence::Evidence;
use crate::{lower, overlay, threads};

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
    /// Actions of the overlay whose target the document does not have.
    pub lost: Vec<overlay::Lost>,
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

/// The workspace that the current directory is in: the nearest folder upwards with `specs/` and a
/// manifest that has `[workspace]`.
///
/// # Errors
///
/// When the current directory is in none.
pub fn find_workspace() -> Result<PathBuf> {
    let here = std::env::current_dir().context("the current directory cannot be read")?;
    workspace_above(&here)
}

/// Parts of this workspace that another one need not have, with a file that each of them has.
const PARTS: [(&str, &str); 4] = [
    ("crates/crm-check", "crates/crm-check/Cargo.toml"),
    ("crates/crm-facade", "crates/crm-facade/src/vendors.rs"),
    ("crates/crm-sandbox", "crates/crm-sandbox/src/vendors.rs"),
    ("tests", "tests/src/calls.rs"),
];

/// Whether a file belongs into a workspace: what is made for a part that it does not have is left out.
pub fn belongs(root: &Path, file: &Path) -> bool {
    let mut parts = PARTS.iter();
    parts
        .find(|(part, _)| file.starts_with(part))
        .is_none_or(|(_, known)| root.join(known).exists())
}

fn workspace_above(here: &Path) -> Result<PathBuf> {
    let is_root = |folder: &&Path| {
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap_or_default();
        folder.join("specs").is_dir() && manifest.lines().any(|line| line.trim() == "[workspace]")
    };
    let found = here.ancestors().find(is_root).with_context(|| {
        format!(
            "{} is in no workspace with specifications: neither it nor a folder above it has `specs/` and a \
             Cargo.toml with [workspace]; change to the workspace",
            here.display()
        )
    })?;
    Ok(found.to_owned())
}

/// The workspace that tests run in, from whichever of its packages.
///
/// # Panics
///
/// When the current directory is in no workspace with specifications.
#[allow(clippy::expect_used)]
pub fn workspace_root() -> PathBuf {
    find_workspace().expect("tests run in the workspace")
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
    let file = file_of(root, vendor, generation);
    let document = read_yaml(root, &file)?;
    let overlay = folder.join(format!("{generation}.overlay.yaml"));
    let overlay = root.join(&overlay).exists().then_some(overlay);
    let actions = overlay.as_ref().map(|overlay| read_yaml(root, overlay));
    let beside = root.join(&folder).join(generation);
    let (document, lost) = assemble(document, actions.transpose()?.as_ref(), generation, &beside)
        .with_context(|| file.display().to_string())?;
    Ok(Spec {
        vendor: vendor.to_owned(),
        generation: generation.to_owned(),
        file,
        overlay,
        document,
        lost,
        evidence: Evidence::read(root, vendor, generation)?,
    })
}

/// A document with its overlay applied, in the form that is generated from; and the actions of the
/// overlay that matched nothing. `beside` is the folder of the files that it refers to.
///
/// # Errors
///
/// When the overlay is malformed, or the document is of a version that cannot be read.
pub fn assemble(
    mut document: Value,
    overlay: Option<&Value>,
    generation: &str,
    beside: &Path,
) -> Result<(Value, Vec<overlay::Lost>)> {
    let provided = lower::is_provided(generation);
    if provided {
        lower::bundle(&mut document, beside)?;
    }
    let lost = match overlay {
        Some(overlay) => overlay::apply(&mut document, overlay).context("the overlay")?,
        None => Vec::new(),
    };
    if provided {
        lower::lower(&mut document)?;
    }
    Ok((document, lost))
}

/// The file of a specification, relative to the workspace: a document of a vendor may be JSON.
pub fn file_of(root: &Path, vendor: &str, generation: &str) -> PathBuf {
    let folder = Path::new("specs").join(vendor);
    let json = folder.join(format!("{generation}.json"));
    match root.join(&json).exists() {
        true => json,
        false => folder.join(format!("{generation}.yaml")),
    }
}

/// Reads a YAML or JSON file as JSON, keeping the order of its keys.
///
/// # Errors
///
/// When the file cannot be read, is not valid YAML, or has a key that is not text.
pub fn read_yaml(root: &Path, file: &Path) -> Result<Value> {
    let text = fs::read_to_string(root.join(file))
        .with_context(|| format!("{}: cannot be read", file.display()))?;
    parse(&text, file)
}

/// Reads the text of a YAML or JSON file, with or without a byte order mark.
///
/// # Errors
///
/// When it is not valid, or has a key that is not text.
pub fn parse(text: &str, file: &Path) -> Result<Value> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let place = || file.display().to_string();
    if text.trim_start().starts_with('{')
        && let Ok(value) = serde_json::from_str(text)
    {
        return Ok(value);
    }
    let mut yaml: serde_yaml::Value = match serde_yaml::from_str(text) {
        Ok(yaml) => yaml,
        // How an integer of more than 64 bits is rejected.
        Err(error)
            if ["as u128", "as i128"]
                .iter()
                .any(|it| error.to_string().contains(it)) =>
        {
            return large::parse(text)
                .map_err(|_| anyhow::anyhow!("{}: not valid YAML: {error}", file.display()));
        }
        Err(error) => bail!("{}: not valid YAML: {error}", file.display()),
    };
    yaml.apply_merge().with_context(place)?;
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
        let generation = name.strip_suffix(".yaml").or(name.strip_suffix(".json"));
        if let Some(generation) = generation
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

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use serde_json::json;

    use super::{parse, workspace_above};

    #[test]
    fn the_workspace_is_the_one_that_the_command_runs_in() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("crates/a/src");
        fs::create_dir_all(&inner).unwrap();
        fs::write(folder.path().join("crates/a/Cargo.toml"), "[package]\n").unwrap();
        let error = workspace_above(&inner).unwrap_err().to_string();
        assert!(error.contains("change to the workspace"), "{error}");
        fs::write(
            folder.path().join("Cargo.toml"),
            "[workspace]\nmembers = []\n",
        )
        .unwrap();
        fs::create_dir(folder.path().join("specs")).unwrap();
        assert_eq!(workspace_above(&inner).unwrap(), folder.path());
    }

    #[test]
    fn json_and_yaml_are_read_with_and_without_a_mark() {
        for text in [
            "{\"a\": {\"200\": 1}}",
            "\u{feff}{\"a\": {\"200\": 1}}",
            "\u{feff}a:\n  200: 1\n",
        ] {
            assert_eq!(
                parse(text, Path::new("a")).unwrap(),
                json!({"a": {"200": 1}})
            );
        }
    }
}
