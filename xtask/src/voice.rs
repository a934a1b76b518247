//! `cargo xtask voice`: finds words that the project's vocabulary replaces, wherever a person reads them.
//!
//! [`TERMS`] is the vocabulary: a word that readers of HTTP APIs would stumble over, and the usual one. They are
//! looked for in comments and messages of Rust sources and in the prose of Markdown files. Code, text in backticks,
//! and generated files are left out. A word that is right where it stands is listed in `ALLOWED`, with the reason.
//!
//! ```
//! let found = xtask::voice::in_rust("/// The vendor's answer.\npub struct Reply;");
//! assert_eq!((found[0].line, found[0].instead), (1, "response (HTTP), reply, result"));
//! ```

use std::fmt;
use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

use anyhow::{Context, Result, ensure};
use regex::Regex;

/// Words to avoid, each as a regular expression, with what to write instead.
pub const TERMS: &[(&str, &str)] = &[
    (r"answer(s|ed|ing)?", "response (HTTP), reply, result"),
    (
        r"refus(e|es|ed|ing|al|als)",
        "reject (input), unsupported (capability), deny (access)",
    ),
    (r"whole numbers?", "integer"),
    (r"safe to (be )?repeat(ed)?|repeat-safety", "safe to retry"),
    (r"ceilings?", "maximum"),
    (r"choose of", "expected one of"),
    (r"(go|goes|going|gone|went) on with", "resume, continue"),
    (r"under way", "in flight, running"),
    (r"doubled", "duplicate"),
    (r"rehears(e|es|ed|al|als|ing)", "dry run"),
    (r"ordeals?|misbehav(e|es|ed|ing|iour)", "fault injection"),
    (r"what came of (it|them)", "outcome"),
    (r"who is there", "existing record, match"),
    (r"the way of a (call|request)", "request lifecycle"),
];

/// Where a word of [`TERMS`] is the right one: the beginning of a path, the word, and why.
const ALLOWED: &[(&str, &str, &str)] = &[
    ("xtask/src/voice.rs", "", "the list itself"),
    ("crates/crm-cli/src/main.rs", "answer", "a person's"),
    (
        "crates/crm-cli/src/session/asking.rs",
        "answer",
        "a person's",
    ),
    (
        "crates/crm-cli/src/session/globals.rs",
        "answer",
        "a person's",
    ),
    (
        "crates/crm-sandbox/src/vendors/callab/v1/agents.rs",
        "answers",
        "calls, by an agent",
    ),
    (
        "crates/crm-sandbox/src/vendors/callab/v1/agents.rs",
        "answer",
        "the phone",
    ),
    ("CONTRIBUTING.md", "answer", "says what to write instead"),
    (
        "xtask/src/book/pictures/chart.rs",
        "answer",
        "a column of docs/benchmarks.md",
    ),
    (
        "docs/benchmarks.md",
        "",
        "measured and written by a run of before",
    ),
    (
        "docs/soak.md",
        "",
        "measured and written by a run of before",
    ),
    (
        "docs/capabilities.md",
        "answer",
        "in notes of specifications",
    ),
];

/// A word to replace.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Finding {
    /// The line, from 1.
    pub line: usize,
    /// The word as it stands there.
    pub word: String,
    /// What to write instead.
    pub instead: &'static str,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            line,
            word,
            instead,
        } = self;
        write!(f, "{line}: \"{word}\"; write: {instead}")
    }
}

/// Checks every Rust source and Markdown file that git knows. Gives a line for each finding.
///
/// # Errors
///
/// When git or a file can't be read.
pub fn run(root: &Path) -> Result<Vec<String>> {
    let listed = Command::new("git")
        .args(["ls-files", "-z", "*.rs", "*.md"])
        .current_dir(root)
        .output()
        .context("git can't be started")?;
    ensure!(listed.status.success(), "git ls-files failed");
    let mut found = Vec::new();
    for path in String::from_utf8(listed.stdout)?.split_terminator('\0') {
        let check = match path.ends_with(".md") {
            true => in_markdown,
            false if is_read(path) => in_rust,
            false => continue,
        };
        let text = std::fs::read_to_string(root.join(path)).with_context(|| path.to_owned())?;
        let findings = check(&text).into_iter();
        let findings = findings.filter(|finding| !is_allowed(path, &finding.word));
        found.extend(findings.map(|finding| format!("{path}:{finding}")));
    }
    Ok(found)
}

/// Whether a person reads a Rust source: tests and generated files are left out.
fn is_read(path: &str) -> bool {
    let skipped = [
        "/generated/",
        "/tests/",
        "/tests.rs",
        "against_progenitor_client",
    ];
    !path.starts_with("tests/tests/") && !skipped.iter().any(|part| path.contains(part))
}

fn is_allowed(path: &str, word: &str) -> bool {
    ALLOWED.iter().any(|(prefix, term, _)| {
        path.starts_with(prefix) && (term.is_empty() || word.eq_ignore_ascii_case(term))
    })
}

/// The words to replace in comments and messages of a Rust source.
pub fn in_rust(source: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut is_example = false;
    for (start, end) in readable(source) {
        let text = &source[start..end];
        let first = source[..start].matches('\n').count() + 1;
        let is_doc = text.starts_with("///") || text.starts_with("//!");
        if is_doc && text.contains("```") {
            is_example = !is_example;
        } else if !(is_doc && is_example) {
            found.extend(in_prose(text, first));
        }
    }
    found
}

/// The words to replace in the prose of a Markdown file: not in code, which is fenced, indented or in backticks.
pub fn in_markdown(source: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut is_code = false;
    for (index, line) in source.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            is_code = !is_code;
        } else if !is_code && !line.starts_with("    ") {
            found.extend(in_prose(line, index + 1));
        }
    }
    found
}

fn in_prose(text: &str, first: usize) -> Vec<Finding> {
    static QUOTED: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"`[^`\n]*`|\{[^{}\n]*\}|\]\([^)\n]*\)|\\[nrt]").expect("a pattern")
    });
    static PATTERNS: LazyLock<Vec<Regex>> = LazyLock::new(|| {
        let patterns = TERMS
            .iter()
            .map(|(pattern, _)| format!(r"(?i)\b({pattern})\b"));
        patterns
            .map(|pattern| Regex::new(&pattern).expect("a pattern"))
            .collect()
    });
    // The length of lines stays, so that the line of a finding does.
    let prose = QUOTED.replace_all(text, "``");
    let mut found = Vec::new();
    for (pattern, (_, instead)) in PATTERNS.iter().zip(TERMS) {
        found.extend(pattern.find_iter(&prose).map(|word| Finding {
            line: first + prose[..word.start()].matches('\n').count(),
            word: word.as_str().to_owned(),
            instead,
        }));
    }
    found.sort_by_key(|finding| finding.line);
    found
}

/// Where comments and messages stand in a Rust source. A string of one word is data, not a message, unless it ends
/// with a colon as a heading does.
fn readable(source: &str) -> Vec<(usize, usize)> {
    let bytes = source.as_bytes();
    let ends = |from: usize, end: &str| {
        source[from..]
            .find(end)
            .map_or(source.len(), |at| from + at)
    };
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'/' if bytes.get(at + 1) == Some(&b'/') => {
                let end = ends(at, "\n");
                found.push((at, end));
                at = end;
            }
            b'"' => {
                let start = at + 1;
                at = start;
                while at < bytes.len() && bytes[at] != b'"' {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
                at = at.min(bytes.len());
                let text = &source[start..at];
                if text.contains(' ') || text.ends_with(':') {
                    found.push((start, at));
                }
                at += 1;
            }
            b'r' if is_raw(bytes, at) => {
                let hashes = bytes[at + 1..]
                    .iter()
                    .take_while(|byte| **byte == b'#')
                    .count();
                let end = format!("\"{}", "#".repeat(hashes));
                at = ends(at + hashes + 2, &end) + end.len();
            }
            // A character, and no lifetime.
            b'\'' => {
                let length = source[at + 1..].chars().next().map_or(1, char::len_utf8);
                at += match (bytes.get(at + 1), bytes.get(at + 1 + length)) {
                    (Some(b'\\'), _) => ends(at + 3, "'") + 1 - at,
                    (_, Some(b'\'')) => length + 2,
                    _ => 1,
                };
            }
            _ => at += 1,
        }
    }
    found
}

fn is_raw(bytes: &[u8], at: usize) -> bool {
    let is_start = at == 0 || !(bytes[at - 1].is_ascii_alphanumeric() || bytes[at - 1] == b'_');
    let mut rest = bytes[at + 1..].iter().skip_while(|byte| **byte == b'#');
    is_start && rest.next() == Some(&b'"')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(found: Vec<Finding>) -> Vec<(usize, String)> {
        found.into_iter().map(|it| (it.line, it.word)).collect()
    }

    #[test]
    fn a_planted_word_is_found_where_a_person_reads_it() {
        let source = r##"//! The answer
/// of `answer`, refused.
fn answer<'a>(it: &'a str) -> char {
    let data = ("refused", r#"an answer"#, "\nRefused:");
    bail!("the vendor \"refuses\"\n \
        it: a whole number {answer}");
    '"'
}
// An answer.
"##;
        let expected = [
            (1, "answer"),
            (2, "refused"),
            (4, "Refused"),
            (5, "refuses"),
            (6, "whole number"),
            (9, "answer"),
        ];
        let expected = expected.map(|(line, word)| (line, word.to_owned()));
        assert_eq!(words(in_rust(source)), expected);
    }

    #[test]
    fn markdown_is_read_without_its_code() {
        let source = "An `answer`\n\n```\nanswer\n```\n\n    answer\n\nA Refusal, a ceiling.\n";
        let expected = [(9, "Refusal".to_owned()), (9, "ceiling".to_owned())];
        assert_eq!(words(in_markdown(source)), expected);
    }

    #[test]
    fn every_exception_is_of_the_list_and_says_why() {
        for (path, term, why) in ALLOWED {
            assert!(!why.is_empty() && !path.is_empty());
            let is_term = in_prose(term, 1).len() == 1;
            assert!(term.is_empty() || is_term, "{path}: {term}");
        }
    }
}
