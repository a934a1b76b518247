//! Writes versions into the manifests, and entries into the changelogs.

use std::fmt::{self, Write as _};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use chrono::NaiveDate;

use super::Proposal;
use crate::diff::{Class, Version};

/// Writes what is proposed, and tells the files that changed.
pub(super) fn write(root: &Path, proposals: &[Proposal]) -> Result<Vec<PathBuf>> {
    let today = chrono::Utc::now().date_naive();
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
            changelog(text, proposal, today)
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

/// What every changelog begins with.
pub(super) const HEAD: &str = include_str!("../../template/crate/CHANGELOG.md");

/// Title of what is not released yet, the last line of [`HEAD`].
const UNRELEASED: &str = "## Unreleased";

/// The changelog with the entry of this release first. What stands under "Unreleased" becomes a part of it, and so does
/// an entry of the same version, so that nothing that a person wrote is lost.
fn changelog(text: &str, proposal: &Proposal, today: NaiveDate) -> String {
    let Some(next) = proposal.next else {
        return text.to_owned();
    };
    let mut releases = Vec::new();
    let text = text.strip_prefix(HEAD).map_or_else(
        || {
            text.strip_prefix("# Changelog\n")
                .unwrap_or(text)
                .to_owned()
        },
        |rest| format!("{UNRELEASED}\n{rest}"),
    );
    for line in text.lines() {
        match line.starts_with("## ") {
            true => releases.push((line.to_owned(), String::new())),
            false => {
                if let Some((_, body)) = releases.last_mut() {
                    *body += line;
                    *body += "\n";
                }
            }
        }
    }
    let of_version = format!("## {next}");
    let is_own =
        |title: &str| title == UNRELEASED || title.split(" - ").next() == Some(&of_version);
    let mut sections = Sections::default();
    releases.retain(|(title, body)| {
        if is_own(title) {
            sections.read(body);
        }
        !is_own(title)
    });
    sections.propose(proposal);
    let mut text = format!("{HEAD}\n{of_version} - {today}\n{sections}");
    for (title, body) in releases {
        let _ = write!(text, "\n{title}\n\n{}\n", body.trim());
    }
    text
}

/// The entry of a release.
pub(super) fn entry(proposal: &Proposal) -> String {
    let Some(next) = proposal.next else {
        return String::new();
    };
    let mut sections = Sections::default();
    sections.propose(proposal);
    format!("## {next}\n{sections}")
}

/// The parts of an entry: a heading each, and its text.
#[derive(Default)]
struct Sections(Vec<(String, String)>);

impl Sections {
    fn section(&mut self, heading: &str) -> &mut String {
        let known = self.0.iter().position(|(known, _)| known == heading);
        let place = known.unwrap_or_else(|| {
            self.0.push((heading.to_owned(), String::new()));
            self.0.len() - 1
        });
        &mut self.0[place].1
    }

    fn read(&mut self, body: &str) {
        let mut heading = String::new();
        let mut begins = true;
        for line in body.lines() {
            match line.strip_prefix("### ") {
                Some(next) => {
                    heading = next.to_owned();
                    begins = true;
                }
                None if begins && line.is_empty() => {}
                None => {
                    begins = false;
                    let text = self.section(&heading);
                    *text += line;
                    *text += "\n";
                }
            }
        }
        for (_, text) in &mut self.0 {
            *text = format!("{}\n", text.trim());
        }
    }

    /// Adds what is proposed and does not stand there yet.
    fn propose(&mut self, proposal: &Proposal) {
        for (class, entry) in &proposal.entries {
            let (heading, line) = match class {
                Class::Additive => ("Added", format!("- {entry}")),
                Class::Breaking => ("Changed", format!("- **Breaking:** {entry}")),
                Class::Documentation => ("Changed", format!("- {entry}")),
            };
            let text = self.section(heading);
            if !text.lines().any(|known| known == line) {
                *text += &line;
                *text += "\n";
            }
        }
        // Text before the first heading stays there; the others are in the order of the format.
        self.0.sort_by(|(left, _), (right, _)| left.cmp(right));
    }
}

impl fmt::Display for Sections {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (heading, text) in &self.0 {
            match heading.is_empty() {
                true => write!(f, "\n{text}")?,
                false => write!(f, "\n### {heading}\n\n{text}")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Class, HEAD, Proposal, Version, changelog, own_version, required_version};

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

    fn proposal(entries: &[(Class, &str)]) -> Proposal {
        let entries = entries.iter();
        Proposal {
            crate_name: "crm-a".to_owned(),
            released: None,
            version: NEXT,
            next: Some(NEXT),
            class: None,
            entries: entries
                .map(|(class, entry)| (*class, (*entry).to_owned()))
                .collect(),
            to_judge: None,
        }
    }

    #[test]
    fn a_changelog_keeps_what_a_person_wrote() {
        let today = "2026-12-01".parse().expect("a date");
        let proposal = proposal(&[(Class::Breaking, "`a` is gone."), (Class::Additive, "`b`.")]);
        let before = format!(
            "{HEAD}\nBy hand.\n\n### Fixed\n\n- A fault,\n  of two lines.\n\n## 0.1.0 - 2026-01-01\n\n### Added\n\n\
             - First release.\n"
        );
        let after = changelog(&before, &proposal, today);
        assert_eq!(
            after,
            format!(
                "{HEAD}\n## 0.2.0 - 2026-12-01\n\nBy hand.\n\n### Added\n\n- `b`.\n\n### Changed\n\n\
                 - **Breaking:** `a` is gone.\n\n### Fixed\n\n- A fault,\n  of two lines.\n\n\
                 ## 0.1.0 - 2026-01-01\n\n### Added\n\n- First release.\n"
            )
        );
        let tomorrow = "2026-12-02".parse().expect("a date");
        let again = changelog(&after, &proposal, tomorrow);
        assert_eq!(again, after.replace("2026-12-01", "2026-12-02"));
    }
}
