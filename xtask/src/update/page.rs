//! A vendor's page as lines of text.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use anyhow::{Context as _, Result, anyhow, bail};
use regex::Regex;

/// A page, its white space and quotes made regular.
pub(super) struct Page {
    /// The lines; blank ones are empty. The first is line 1.
    pub(super) lines: Vec<String>,
    /// Lines that had curly quotes, which are read as straight ones.
    pub(super) curly: Vec<usize>,
}

/// Reads a copy of a page from a file.
///
/// # Errors
///
/// When it cannot be read, or is not UTF-8.
pub(super) fn read_file(file: &Path) -> Result<String> {
    let place = file.display();
    let bytes = std::fs::read(file).with_context(|| format!("{place}: cannot be read"))?;
    if let [0xff, 0xfe, ..] | [0xfe, 0xff, ..] = bytes[..] {
        bail!("{place}: is UTF-16; save the copy as UTF-8");
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        anyhow!("{place}: is not UTF-8 at byte {at}; save the copy as UTF-8")
    })?;
    Ok(text)
}

impl Page {
    /// Reads text, or the text of HTML.
    pub(super) fn read(text: &str) -> Self {
        let plain;
        let text = if is_html(text) {
            plain = of_html(text);
            &plain
        } else {
            text
        };
        let mut curly = Vec::new();
        let lines = text.lines().enumerate().map(|(index, line)| {
            if line.contains(is_curly) {
                curly.push(index + 1);
            }
            let line: String = line.chars().filter_map(regular).collect();
            let words: Vec<&str> = line
                .split_whitespace()
                // The mark of a heading.
                .skip_while(|word| word.bytes().all(|byte| byte == b'#'))
                .collect();
            words.join(" ")
        });
        let lines = lines.collect();
        Self { lines, curly }
    }

    /// Whether it says nothing.
    pub(super) fn is_empty(&self) -> bool {
        self.lines.iter().all(String::is_empty)
    }

    /// All words that may be a name, a value or a number.
    pub(super) fn words(&self) -> BTreeSet<&str> {
        self.lines.iter().flat_map(|line| words(line)).collect()
    }

    /// Whether a line has this text, whatever its case.
    pub(super) fn has(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        self.lines
            .iter()
            .any(|line| line.to_lowercase().contains(&text))
    }
}

/// The parts of a text that may be a name, a value or a number.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
        .filter(|word| !word.is_empty())
}

fn is_curly(c: char) -> bool {
    matches!(c, '“' | '”' | '„' | '‟' | '‘' | '’' | '‚' | '‛')
}

/// A character as it is compared: `None` for those that take no room.
fn regular(c: char) -> Option<char> {
    match c {
        '“' | '”' | '„' | '‟' => Some('"'),
        '‘' | '’' | '‚' | '‛' => Some('\''),
        '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}' => None,
        other => Some(other),
    }
}

/// Whether it is HTML: a whole page, or a part of one that was copied out of it.
fn is_html(text: &str) -> bool {
    static BLOCK: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?i)<(?:p|div|h[1-6]|pre|code|table|tr|td|ul|ol|li|section|article|br)[\s/>]")
            .unwrap_or_else(|error| unreachable!("{error}"))
    });
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let start: String = text.chars().take(2_000).collect();
    let start = start.to_lowercase();
    start.starts_with("<!doctype")
        || start.contains("<html")
        || start.contains("<body")
        || (text.trim_end().ends_with('>') && BLOCK.find(text).is_some_and(|tag| tag.start() == 0))
}

/// As wide as no line of a page is, so that none is broken.
const WIDTH: usize = 20_000;

fn of_html(text: &str) -> String {
    html2text::config::plain_no_decorate()
        .no_link_wrapping()
        .string_from_read(text.as_bytes(), WIDTH)
        // Its errors are of the width alone.
        .unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::Page;

    #[test]
    fn html_becomes_the_lines_that_a_reader_sees() {
        let page = Page::read(
            "<!doctype html><html><head><title>x</title><style>a{}</style></head><body>\
             <h2>GET <code>/contacts/:id</code></h2><p>Gives   one.</p>\
             <ul><li>first_name</li></ul><pre>{\n  \"id\": 1\n}</pre></body></html>",
        );
        let lines: Vec<&str> = page.lines.iter().map(String::as_str).collect();
        for line in ["GET /contacts/:id", "Gives one.", "{", "\"id\": 1", "}"] {
            assert!(lines.contains(&line), "{line} in {lines:?}");
        }
        assert!(page.words().contains("first_name"));
        assert!(!page.has("a{}"));
    }

    #[test]
    fn what_a_reader_does_not_see_makes_no_difference() {
        let whole =
            Page::read("<html><body><h2>A</h2><p>b <code>c</code></p><p>d</p></body></html>");
        let part = Page::read("<h2>A</h2><p>b <code>c</code></p><p>d</p>");
        assert_eq!(whole.lines, part.lines);
        let page = Page::read("\u{feff}GET\u{a0}/x\u{200b}\n{“a”: ‘b’}");
        assert_eq!(page.lines, ["GET /x", "{\"a\": 'b'}"]);
        assert_eq!(page.curly, [2]);
        assert!(Page::read("\n \u{200b}\n").is_empty());
    }
}
