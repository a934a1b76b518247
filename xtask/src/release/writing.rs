//! Writes versions into the manifests, and entries into the changelogs.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::Proposal;
use crate::diff::{Class, Version};

/// Writes what is proposed, and tells the files that changed.
pub(super) fn write(root: &Path, proposals: &[Proposal]) -> Result<Vec<PathBuf>> {
    let mut written = Vec::new();
    let mut put = |file: PathBuf, change: &dyn Fn(&str) -> String| -> Result<()> {
        let path = root.join(&file);
        let before = fs::read_to_string(&path).unwrap_or_default();
        let after = change(&before);
        if after != before {
            fs::write(&path, after).with_context(|| file.display().to_string())?;
            written.push(file);
        }
        Ok(())
    };
    for proposal in proposals {
        let Some(next) = proposal.next else { continue };
        let folder = Path::new("crates").join(&proposal.crate_name);
        if next != proposal.version {
            put(folder.join("Cargo.toml"), &|text| own_version(text, next))?;
            put(PathBuf::from("Cargo.toml"), &|text| {
                required_version(text, &proposal.crate_name, next)
            })?;
        }
        put(folder.join("CHANGELOG.md"), &|text| {
            changelog(text, proposal)
        })?;
    }
    Ok(written)
}

/// A manifest with a version of its own, in the place of its own or the workspace's.
fn own_version(manifest: &str, next: Version) -> String {
    let mut in_package = false;
    let lines = manifest.lines().map(|line| {
        if line.starts_with('[') {
            in_package = line.trim() == "[package]";
        }
        let is_version = line.starts_with("version.workspace")
            || line
                .strip_prefix("version")
                .is_some_and(|rest| rest.trim_start().starts_with('='));
        match in_package && is_version {
            true => format!("version = \"{next}\"\n"),
            false => format!("{line}\n"),
        }
    });
    lines.collect()
}

/// The workspace's manifest with the version that other crates ask for.
fn required_version(manifest: &str, name: &str, next: Version) -> String {
    let start = format!("{name} = {{ version = \"");
    let lines = manifest.lines().map(|line| {
        let rest = line
            .strip_prefix(&start)
            .and_then(|rest| rest.split_once('"'));
        match rest {
            Some((_, rest)) => format!("{start}{next}\"{rest}\n"),
            None => format!("{line}\n"),
        }
    });
    lines.collect()
}

const HEAD: &str = "# Changelog\n\n";

/// The changelog with the entry of this release first, in the place of an entry of the same version.
fn changelog(text: &str, proposal: &Proposal) -> String {
    let entry = entry(proposal);
    let rest = text.strip_prefix(HEAD).unwrap_or(text);
    let title = entry.lines().next().unwrap_or_default();
    let rest = match rest.strip_prefix(title) {
        Some(same) => same.find("\n## ").map_or("", |next| &same[next + 1..]),
        None => rest,
    };
    let gap = if rest.is_empty() { "" } else { "\n" };
    format!("{HEAD}{entry}{gap}{rest}")
}

/// The entry of a release.
pub(super) fn entry(proposal: &Proposal) -> String {
    let Some(next) = proposal.next else {
        return String::new();
    };
    let mut text = format!("## {next}\n");
    for (class, heading) in [
        (Class::Breaking, "Breaking"),
        (Class::Additive, "Added"),
        (Class::Documentation, "Changed"),
    ] {
        let entries = proposal.entries.iter().filter(|(of, _)| *of == class);
        let entries: Vec<&String> = entries.map(|(_, entry)| entry).collect();
        if !entries.is_empty() {
            let _ = writeln!(text, "\n### {heading}\n");
        }
        for entry in entries {
            let _ = writeln!(text, "- {entry}");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Version, own_version, required_version};

    const NEXT: Version = Version {
        major: 0,
        minor: 2,
        patch: 0,
    };

    #[test]
    fn a_manifest_gets_a_version_of_its_own_and_keeps_all_else() {
        let manifest = "[package]\nname = \"a\"\nversion.workspace = true\n\n[dependencies]\nversion = \"9\"\n";
        let written = own_version(manifest, NEXT);
        assert_eq!(
            written,
            "[package]\nname = \"a\"\nversion = \"0.2.0\"\n\n[dependencies]\nversion = \"9\"\n"
        );
        assert_eq!(own_version(&written, NEXT), written);
    }

    #[test]
    fn only_the_crate_that_is_meant_is_asked_for_in_the_new_version() {
        let manifest =
            "crm-a = { version = \"0.1.0\", path = \"a\" }\ncrm-ab = { version = \"0.1.0\" }\n";
        assert_eq!(
            required_version(manifest, "crm-a", NEXT),
            "crm-a = { version = \"0.2.0\", path = \"a\" }\ncrm-ab = { version = \"0.1.0\" }\n"
        );
    }
}
