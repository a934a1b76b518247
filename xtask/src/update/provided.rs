//! A newer copy of an OpenAPI document that was provided as it is.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use anyhow::{Context as _, Result};
use regex::Regex;
use serde_json::Value;
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::{Finding, Kind};
use crate::spec::{self, Spec};

/// Whether a text is an OpenAPI document and no page about an API.
pub(super) fn is_document(text: &str) -> bool {
    if of_json(text).is_some() {
        return true;
    }
    let mut words = text
        .lines()
        .filter(|line| !line.trim_start().starts_with('#'))
        .flat_map(str::split_whitespace);
    words.next() == Some("openapi:")
}

/// The document that a text is as JSON.
fn of_json(text: &str) -> Option<Value> {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let document: Value = serde_json::from_str(text.starts_with('{').then_some(text)?).ok()?;
    let is_one = document.get("openapi").is_some() || document.get("swagger").is_some();
    is_one.then_some(document)
}

/// A document as YAML in one style, where one of two copies is JSON.
fn as_yaml(text: &str, file: &Path) -> Result<String> {
    Ok(serde_yaml::to_string(&spec::parse(text, file)?)?)
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
    let (before, now) = if of_json(&provided).is_some() || of_json(text).is_some() {
        (
            as_yaml(&provided, &spec.file)?,
            as_yaml(text, Path::new("the copy"))?,
        )
    } else {
        (without_comments(&provided), without_comments(text))
    };
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

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use super::{compare, is_document};
    use crate::evidence::Evidence;
    use crate::spec::Spec;

    #[test]
    fn a_json_document_is_compared_as_a_document() {
        let old = r#"{"openapi": "3.0.3", "paths": {"/a": {"get": {"summary": "List"}}}}"#;
        let new =
            "\u{feff}{\"openapi\":\"3.0.3\",\"paths\":{\"/a\":{\"get\":{\"summary\":\"Find\"}}}}";
        assert!(is_document(old) && is_document(new) && !is_document("{\"id\": 1}"));
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join("a.json"), old).unwrap();
        let spec = Spec {
            vendor: "a".to_owned(),
            generation: "provided".to_owned(),
            file: PathBuf::from("a.json"),
            overlay: None,
            document: serde_json::from_str(old).unwrap(),
            lost: Vec::new(),
            evidence: Evidence::default(),
        };
        assert_eq!(compare(root.path(), &spec, old).unwrap().len(), 0);
        assert_eq!(compare(root.path(), &spec, new).unwrap().len(), 1);
        let yaml = "openapi: 3.0.3\npaths:\n  /a:\n    get: {summary: List}\n";
        assert_eq!(compare(root.path(), &spec, yaml).unwrap().len(), 0);
    }
}
