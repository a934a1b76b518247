//! A vendor's page as lines of text.

use std::collections::BTreeSet;

/// A page, its white space made regular.
pub(super) struct Page {
    /// The lines; blank ones are empty. The first is line 1.
    pub(super) lines: Vec<String>,
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
        let lines = text.lines().map(|line| {
            let words: Vec<&str> = line
                .split_whitespace()
                // The mark of a heading.
                .skip_while(|word| word.bytes().all(|byte| byte == b'#'))
                .collect();
            words.join(" ")
        });
        Self {
            lines: lines.collect(),
        }
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

fn is_html(text: &str) -> bool {
    let start: String = text.trim_start().chars().take(2_000).collect();
    let start = start.to_lowercase();
    start.starts_with("<!doctype") || start.contains("<html") || start.contains("<body")
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
}
