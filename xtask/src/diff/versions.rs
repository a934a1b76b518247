//! Finds and reads the versions that are compared.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, anyhow, bail};
use serde_json::Value;

use super::step::Version;
use crate::evidence::Evidence;
use crate::spec::{self, Spec};

/// The version that stands in the workspace.
pub(super) fn newer(root: &Path, vendor: &str, generation: Option<&str>) -> Result<Spec> {
    let mut specs = spec::load(root, &[vendor.to_owned()])?;
    let known: Vec<String> = specs.iter().map(|spec| spec.generation.clone()).collect();
    if let Some(generation) = generation {
        specs.retain(|spec| spec.generation == generation);
    }
    let choices: Vec<String> = known
        .iter()
        .map(|generation| format!("--generation {generation}"))
        .collect();
    let choices = choices.join(", ");
    match (specs.pop(), specs.pop(), generation) {
        (Some(only), None, _) => Ok(only),
        (None, _, Some(generation)) => {
            bail!("specs/{vendor}/ has no generation `{generation}`; expected one of: {choices}")
        }
        _ => bail!("specs/{vendor}/ has several generations; expected one of: {choices}"),
    }
}

/// The version that it is compared with.
pub(super) fn older(root: &Path, new: &Spec, against: &str) -> Result<Spec> {
    let existing = [PathBuf::from(against), root.join(against)]
        .into_iter()
        .find(|path| path.is_file());
    let Some(file) = existing else {
        return at(root, &new.vendor, &new.generation, against);
    };
    let overlay = file.with_extension("overlay.yaml");
    let overlay = overlay.exists().then(|| read(&overlay)).transpose()?;
    let document = read(&file)?;
    // A file of another generation says so itself.
    let stated = document
        .pointer("/x-vendor/generation")
        .and_then(Value::as_str);
    let generation = stated.unwrap_or(&new.generation).to_owned();
    put_together(root, &new.vendor, &generation, against, document, overlay)
}

/// A specification as it was at a git reference.
///
/// # Errors
///
/// When the reference or the file is not there, or the file cannot be read.
pub fn at(root: &Path, vendor: &str, generation: &str, reference: &str) -> Result<Spec> {
    if reference.starts_with('-') || git(root, &["rev-parse", "--verify", reference])?.is_none() {
        bail!("`{reference}` is neither a file nor a git reference");
    }
    let place = |ending: &str| format!("{reference}:specs/{vendor}/{generation}{ending}");
    let mut name = place(".yaml");
    let mut text = git(root, &["show", &name])?;
    if text.is_none()
        && let Some(json) = git(root, &["show", &place(".json")])?
    {
        (name, text) = (place(".json"), Some(json));
    }
    let text =
        text.ok_or_else(|| anyhow!("{name} does not exist; compare with a file: --against FILE"))?;
    let overlay = place(".overlay.yaml");
    let overlay = git(root, &["show", &overlay])?
        .map(|text| parse(&text, &overlay))
        .transpose()?;
    let mut spec = put_together(
        root,
        vendor,
        generation,
        &name,
        parse(&text, &name)?,
        overlay,
    )?;
    let evidence = format!("{reference}:specs/{vendor}/evidence/{generation}.yaml");
    if let Some(text) = git(root, &["show", &evidence])? {
        spec.evidence = Evidence::parse(&text, &evidence)?;
    }
    Ok(spec)
}

fn put_together(
    root: &Path,
    vendor: &str,
    generation: &str,
    name: &str,
    document: Value,
    overlay: Option<Value>,
) -> Result<Spec> {
    let beside = root.join("specs").join(vendor).join(generation);
    let (document, lost) = spec::assemble(document, overlay.as_ref(), generation, &beside)
        .with_context(|| name.to_owned())?;
    Ok(Spec {
        vendor: vendor.to_owned(),
        generation: generation.to_owned(),
        file: PathBuf::from(name),
        overlay: None,
        document,
        lost,
        evidence: Evidence::default(),
    })
}

fn read(file: &Path) -> Result<Value> {
    spec::read_yaml(Path::new(""), file)
}

fn parse(text: &str, name: &str) -> Result<Value> {
    spec::parse(text, Path::new(name))
}

/// What git writes, if it succeeds.
pub(crate) fn git(root: &Path, arguments: &[&str]) -> Result<Option<String>> {
    let output = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(arguments)
        // Set where a hook of another repository runs this.
        .env_remove("GIT_DIR")
        .env_remove("GIT_WORK_TREE")
        .env_remove("GIT_INDEX_FILE")
        .output()
        .context("git cannot be run")?;
    if !output.status.success() {
        return Ok(None);
    }
    let text = String::from_utf8(output.stdout).context("git wrote what is no text")?;
    Ok(Some(text))
}

/// Generations of a vendor at a git reference; none where the vendor was not there.
pub(super) fn generations_at(root: &Path, vendor: &str, reference: &str) -> Result<Vec<String>> {
    let folder = format!("specs/{vendor}/");
    let names = git(root, &["ls-tree", "--name-only", reference, &folder])?.unwrap_or_default();
    Ok(names
        .lines()
        .filter_map(|name| {
            let name = name.strip_prefix(&folder)?;
            name.strip_suffix(".yaml").or(name.strip_suffix(".json"))
        })
        .filter(|name| !name.ends_with(".overlay"))
        .map(str::to_owned)
        .collect())
}

/// The last release of a crate, as far as this clone knows.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Release {
    /// A tag, and the version that it stands for.
    Tag(String, Version),
    /// The clone has its whole history, and no release.
    None,
    /// The clone has only a part of the history, and no tag of a release.
    Unknown,
    /// There is no git repository.
    NoRepository,
}

/// The release of a crate with the highest version: a tag `<crate>-v1.2.3`, or `v1.2.3` for the
/// whole workspace.
///
/// # Errors
///
/// When git cannot be run.
pub fn last_release(root: &Path, crate_name: &str) -> Result<Release> {
    let Some(shallow) = git(root, &["rev-parse", "--is-shallow-repository"])? else {
        return Ok(Release::NoRepository);
    };
    let shallow = shallow.trim() == "true";
    let own = format!("{crate_name}-v");
    let patterns = [format!("{own}*"), "v*".to_owned()];
    let mut arguments = vec!["tag", "--list", &patterns[0], &patterns[1]];
    if !shallow {
        // A release of another branch is no predecessor.
        arguments.extend(["--merged", "HEAD"]);
    }
    let tags = git(root, &arguments)?.unwrap_or_default();
    let release = tags
        .lines()
        .filter_map(|tag| {
            let version = tag.strip_prefix(&own).or_else(|| tag.strip_prefix('v'))?;
            Some((Version::parse(version)?, tag.to_owned()))
        })
        .max();
    Ok(match release {
        Some((version, tag)) => Release::Tag(tag, version),
        None if shallow => Release::Unknown,
        None => Release::None,
    })
}

/// The version of a crate as it stands, which may be the workspace's.
///
/// # Errors
///
/// When no manifest states one.
pub fn version_of(root: &Path, crate_name: &str) -> Result<Version> {
    let own = format!("crates/{crate_name}/Cargo.toml");
    let stated = [
        (own.as_str(), "package"),
        ("Cargo.toml", "workspace.package"),
    ]
    .into_iter()
    .find_map(|(file, section)| {
        let text = fs::read_to_string(root.join(file)).ok()?;
        Version::parse(&stated(&text, section)?)
    });
    stated.ok_or_else(|| anyhow!("neither {own} nor Cargo.toml states a version like 1.2.3"))
}

fn stated(manifest: &str, section: &str) -> Option<String> {
    let section = format!("[{section}]");
    let lines = manifest.lines().skip_while(|line| line.trim() != section);
    lines
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .find_map(|line| {
            let value = line.strip_prefix("version")?.trim_start();
            let value = value.strip_prefix('=')?.trim();
            Some(value.trim_matches('"').to_owned())
        })
}
