//! A newer copy of an OpenAPI document that was provided as it is.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use anyhow::{Context as _, Result};
use regex::Regex;
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::{Finding, Kind};
use crate::spec::Spec;

/// Whether a text is an OpenAPI document and no page about an API.
pub(super) fn is_document(text: &str) -> bool {
    let mut words = text
        .lines()
        .filter(|line| !line.trim_start().starts_with('#'))
        .flat_map(str::split_whitespace);
    words.next() == Some("openapi:")
}

/// Lines drawn in comments. A copy may have lost its line breaks, so that a comment's end cannot
/// be told in any other way.
static DRAWN: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"#\s*[─-]{2,}[^─]*[─-]{2,}").unwrap_or_else(|error| unreachable!("{error}"))
});

/// Compares word by word, so that line breaks and indentation do not matter.
pub(super) fn compare(root: &Path, spec: &Spec, text: &str) -> Result<Vec<Finding>> {
    let file = root.join(&spec.file);
    let provided = fs::read_to_string(&file).with_context(|| spec.file.display().to_string())?;
    let before = without_comments(&provided);
    let now = without_comments(text);
    let before: Vec<&str> = before.split_whitespace().collect();
    let now: Vec<&str> = now.split_whitespace().collect();
    let changes = capture_diff_slices(Algorithm::Myers, &before, &now);
    let changes = changes
        .iter()
        .filter(|change| !matches!(change, DiffOp::Equal { .. }));
    Ok(changes
        .map(|change| {
            let (old, new) = (change.old_range(), change.new_range());
            let place = operation_before(&now[..new.start]);
            Finding::new(Kind::Document, None, place).detail(format!(
                "after `{}`: {}, was {}",
                excerpt(&now[new.start.saturating_sub(4)..new.start]),
                quoted(&now[new]),
                quoted(&before[old])
            ))
        })
        .collect())
}

fn without_comments(text: &str) -> String {
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim_start().starts_with('#'))
        .collect();
    DRAWN.replace_all(&lines.join("\n"), " ").into_owned()
}

fn quoted(words: &[&str]) -> String {
    if words.is_empty() {
        "nothing".to_owned()
    } else {
        format!("`{}`", excerpt(words))
    }
}

fn excerpt(words: &[&str]) -> String {
    const LONGEST: usize = 24;
    let mut text = words[..words.len().min(LONGEST)].join(" ");
    if words.len() > LONGEST {
        text += &format!(" … ({} words)", words.len());
    }
    text
}

/// The path or the schemas that a place is among.
fn operation_before(words: &[&str]) -> String {
    const METHODS: [&str; 5] = ["get:", "post:", "put:", "patch:", "delete:"];
    let mut method = "";
    for word in words.iter().rev() {
        if method.is_empty() && METHODS.contains(word) {
            method = word.trim_end_matches(':');
        }
        if word.starts_with('/') && word.ends_with(':') {
            let path = word.trim_end_matches(':');
            return format!("{} {path}", method.to_uppercase())
                .trim()
                .to_owned();
        }
        if *word == "components:" {
            return "components".to_owned();
        }
    }
    "the head of the document".to_owned()
}
