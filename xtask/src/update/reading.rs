//! The copy of a page that was last worked through: where and when it was taken, one hash a line, the
//! fields that each section of it named, and what was found in it and left as it is. The page's own
//! text is the vendor's and is not kept.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde::{Deserialize, Serialize};
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::page::Page;
use super::{Finding, Kind};
use crate::facts::Facts;
use crate::spec::{self, Spec};

/// A record of a reading; empty when the page has none yet.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Reading {
    /// What stays as it is.
    #[serde(default)]
    accepted: Vec<Accepted>,
    /// Where the page stands.
    #[serde(default)]
    address: String,
    /// The day on which the copy was kept.
    #[serde(default)]
    recorded: String,
    /// A hash of all lines.
    #[serde(default)]
    digest: String,
    /// The fields of the specification that the page lists, by operation; those outside of every
    /// operation under `the page`.
    #[serde(default)]
    named: BTreeMap<String, String>,
    /// A hash for each line, in order.
    #[serde(default)]
    lines: String,
}

/// A finding that stays, and why.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Accepted {
    subject: String,
    why: String,
}

/// Where the record of a page stands, relative to the workspace.
pub(super) fn file(spec: &Spec, key: &str) -> PathBuf {
    Path::new("specs")
        .join(&spec.vendor)
        .join("reading")
        .join(format!("{}.{key}.yaml", spec.generation))
}

/// Writes a page's lines into its record, keeping what is accepted.
pub(super) fn record(
    root: &Path,
    spec: &Spec,
    key: &str,
    page: &Page,
    named: BTreeMap<String, BTreeSet<String>>,
) -> Result<PathBuf> {
    let facts = Facts::read(spec)?;
    let mut reading = Reading::load(root, spec, key)?;
    let hashes: Vec<String> = lines(page).into_iter().map(|(_, hash)| hash).collect();
    reading.address = facts
        .pages
        .get(key)
        .map_or_else(String::new, |page| page.address.clone());
    reading.recorded = chrono::Utc::now().date_naive().to_string();
    reading.digest = format!("{:016x}", fnv(&hashes.join(" ")));
    reading.named = named
        .into_iter()
        .map(|(section, names)| (section, names.into_iter().collect::<Vec<_>>().join(" ")))
        .collect();
    let rows: Vec<String> = hashes.chunks(12).map(|row| row.join(" ")).collect();
    reading.lines = rows.join("\n") + "\n";
    let file = file(spec, key);
    let path = root.join(&file);
    let place = || file.display().to_string();
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(place)?;
    }
    let text = "# Kept by `cargo xtask update --record`; `accepted` is written by hand.\n"
        .to_owned()
        + &serde_yaml::to_string(&reading).with_context(place)?;
    fs::write(&path, text).with_context(place)?;
    Ok(file)
}

impl Reading {
    pub(super) fn load(root: &Path, spec: &Spec, key: &str) -> Result<Self> {
        let file = file(spec, key);
        if !root.join(&file).exists() {
            return Ok(Self::default());
        }
        let value = spec::read_yaml(root, &file)?;
        serde_json::from_value(value).with_context(|| file.display().to_string())
    }

    /// When the copy was kept, and its digest; `None` without a copy.
    pub(super) fn kept(&self) -> Option<(&str, &str)> {
        (!self.lines.is_empty()).then_some((&self.recorded, &self.digest))
    }

    /// The fields that each section of the page named.
    pub(super) fn named(&self) -> impl Iterator<Item = (&str, impl Iterator<Item = &str>)> {
        let sections = self.named.iter();
        sections.map(|(section, names)| (section.as_str(), names.split(' ')))
    }

    pub(super) fn accepts(&self, finding: &Finding) -> bool {
        let mut accepted = self.accepted.iter();
        accepted.any(|accepted| accepted.subject == finding.subject)
    }

    /// Which part of the lines that were worked through is on a page; `None` without a record.
    pub(super) fn share_on(&self, page: &Page) -> Option<f64> {
        let before: BTreeSet<&str> = self.lines.split_whitespace().collect();
        if before.is_empty() {
            return None;
        }
        let now: BTreeSet<String> = lines(page).into_iter().map(|(_, hash)| hash).collect();
        let kept = before.iter().filter(|hash| now.contains(**hash)).count();
        #[allow(clippy::cast_precision_loss)]
        Some(kept as f64 / before.len() as f64)
    }

    /// Lines that are new, and places where lines are gone.
    pub(super) fn compare(&self, page: &Page) -> Vec<Finding> {
        let before: Vec<&str> = self.lines.split_whitespace().collect();
        if before.is_empty() {
            let subject = "no copy of this page is kept, so there is nothing to tell a changed line by; when this one is \
                           worked through, keep it with --record";
            return vec![Finding::new(Kind::Wording, None, subject)];
        }
        let now = lines(page);
        let hashes: Vec<&str> = now.iter().map(|(_, hash)| hash.as_str()).collect();
        let line = |index: usize| now.get(index).or(now.last()).map(|(line, _)| line + 1);
        let mut findings = Vec::new();
        for change in capture_diff_slices(Algorithm::Myers, &before, &hashes) {
            if matches!(change, DiffOp::Equal { .. }) {
                continue;
            }
            let (old, new) = (change.old_range(), change.new_range());
            findings.extend(new.clone().map(|index| {
                let text = now.get(index).map_or("", |(line, _)| &page.lines[*line]);
                Finding::new(Kind::Wording, line(index), "new").detail(shortened(text))
            }));
            if !old.is_empty() {
                let subject = format!("{} gone", counted(old.len()));
                let place = if new.is_empty() {
                    "before this line"
                } else {
                    "in this place"
                };
                findings.push(Finding::new(Kind::Wording, line(new.start), subject).detail(place));
            }
        }
        findings
    }
}

fn counted(lines: usize) -> String {
    match lines {
        1 => "a line is".to_owned(),
        lines => format!("{lines} lines are"),
    }
}

fn shortened(line: &str) -> String {
    const LONGEST: usize = 100;
    if line.chars().count() <= LONGEST {
        return line.to_owned();
    }
    line.chars().take(LONGEST).collect::<String>() + " …"
}

/// The lines that say something, with a hash of each. Spaces, letters beyond ASCII and the mark of a
/// list are left out: copies of one page differ in them by how they were taken.
fn lines(page: &Page) -> Vec<(usize, String)> {
    let lines = page.lines.iter().enumerate();
    lines
        .filter_map(|(line, text)| {
            let text: String = text.chars().filter(char::is_ascii_graphic).collect();
            let text = text.trim_start_matches(['*', '-']);
            (!text.is_empty()).then(|| (line, hash(text)))
        })
        .collect()
}

/// FNV-1a, folded to 32 bits: the same on every machine and in every version, and no line can be
/// told from it.
fn hash(text: &str) -> String {
    let whole = fnv(text);
    format!("{:08x}", (whole >> 32) ^ (whole & 0xffff_ffff))
}

fn fnv(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
