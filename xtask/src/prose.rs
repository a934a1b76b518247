//! Descriptions are text: nothing of them is compiled, run or read in another direction.

use serde_json::Value;

/// Languages that rustdoc does not take for Rust.
const SHOWN: [&str; 16] = [
    "json",
    "json5",
    "xml",
    "yaml",
    "html",
    "http",
    "sh",
    "bash",
    "console",
    "curl",
    "javascript",
    "js",
    "python",
    "php",
    "graphql",
    "csv",
];

/// Makes every description of a document plain text.
pub fn make_plain(document: &mut Value) {
    match document {
        Value::Object(fields) => {
            for key in ["description", "summary", "title"] {
                if let Some(Value::String(text)) = fields.get_mut(key) {
                    *text = plain(text);
                }
            }
            // A property may have any name, that of a description too.
            for value in fields.values_mut() {
                make_plain(value);
            }
        }
        Value::Array(values) => values.iter_mut().for_each(make_plain),
        _ => {}
    }
}

fn plain(text: &str) -> String {
    let text: String = text.chars().filter(|c| !is_direction(*c)).collect();
    let mut fence: Option<String> = None;
    let mut lines = Vec::new();
    for line in text.lines() {
        let bare = line.trim_start();
        let mark: String = bare
            .chars()
            .take_while(|c| matches!(c, '`' | '~') && bare.starts_with(*c))
            .collect();
        match &fence {
            // An inline code span may begin with three marks too.
            None if mark.len() >= 3 && !bare[mark.len()..].contains('`') => {
                let language = bare[mark.len()..].trim().to_lowercase();
                let language = match SHOWN.contains(&language.as_str()) {
                    true => language,
                    false => "text".to_owned(),
                };
                lines.push(format!("{mark}{language}"));
                fence = Some(mark);
            }
            None => {
                // Four spaces would make a block of code.
                let indent = line.len() - bare.len();
                let indent = line.get(..indent.min(3)).unwrap_or_default();
                lines.push(format!(
                    "{}{}",
                    indent.replace('\t', " "),
                    without_markup(bare)
                ));
            }
            Some(open) if mark.len() >= open.len() && bare[mark.len()..].trim().is_empty() => {
                lines.push(mark);
                fence = None;
            }
            Some(_) => lines.push(line.to_owned()),
        }
    }
    if let Some(open) = fence {
        lines.push(open);
    }
    lines.join("\n")
}

/// A line in which nothing but code and whole links is more than text: rustdoc would look for what stands
/// in brackets, take tags for HTML, and miss the marks around an address.
fn without_markup(line: &str) -> String {
    let parts: Vec<&str> = line.split('`').collect();
    let last = parts.len() - 1;
    let parts = parts.iter().enumerate().map(|(index, part)| {
        // A mark without its other half begins no code.
        match index % 2 == 1 && (index < last || last.is_multiple_of(2)) {
            true => (*part).to_owned(),
            false => plain_text(part),
        }
    });
    parts.collect::<Vec<_>>().join("`")
}

fn plain_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let piece = link(rest).or_else(|| address_in_angles(rest)).or_else(|| {
            // An address within a word or in quotes is none of the text's own.
            let begins = !out.ends_with(|before: char| before.is_alphanumeric());
            address(rest).filter(|_| begins)
        });
        if let Some((taken, written)) = piece {
            out.push_str(&written);
            rest = &rest[taken..];
            continue;
        }
        let next = rest[c.len_utf8()..].chars().next();
        let is_tag =
            c == '<' && next.is_some_and(|n| n.is_alphabetic() || matches!(n, '/' | '!' | '?'));
        if (c == '[' || is_tag) && !out.ends_with('\\') {
            out.push('\\');
        }
        out.push(c);
        rest = &rest[c.len_utf8()..];
    }
    out
}

/// A link to an address, which stays: how long it is, and its text.
fn link(text: &str) -> Option<(usize, String)> {
    let inner = text.strip_prefix('[')?;
    let end = inner.find("](")?;
    let label = &inner[..end];
    let target = &inner[end + 2..];
    let close = target.find(')')?;
    let is_address = target.starts_with("http://") || target.starts_with("https://");
    let is_whole = is_address && !label.contains(['[', ']', '<']) && !target[..close].contains(' ');
    is_whole.then(|| {
        let taken = 1 + end + 2 + close + 1;
        (taken, text[..taken].to_owned())
    })
}

fn address_in_angles(text: &str) -> Option<(usize, String)> {
    let (taken, _) = address(text.strip_prefix('<')?)?;
    let close = text[1 + taken..].starts_with('>');
    close.then(|| (taken + 2, text[..taken + 2].to_owned()))
}

/// An address in the text: how long it is, and the same in angles.
fn address(text: &str) -> Option<(usize, String)> {
    if !text.starts_with("http://") && !text.starts_with("https://") {
        return None;
    }
    let is_end = |c: char| {
        c.is_whitespace() || matches!(c, '<' | '>' | '(' | ')' | '[' | ']' | '"' | '\'' | '`')
    };
    let end = text.find(is_end).unwrap_or(text.len());
    let own = text[..end].trim_end_matches(['.', ',', ';', ':', '*', '_', '!', '?']);
    (own.len() > "https://".len()).then(|| (own.len(), format!("<{own}>")))
}

/// Characters that change the direction of what follows.
fn is_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn no_description_is_a_program() {
        for (text, expected) in [
            (
                "As JSON:\n\n```\n{\"a\": 1}\n```\nEnd.",
                "As JSON:\n\n```text\n{\"a\": 1}\n```\nEnd.",
            ),
            (
                "```rust,no_run\nfn main() {}\n```",
                "```text\nfn main() {}\n```",
            ),
            ("~~~\nlet x\n~~~", "~~~text\nlet x\n~~~"),
            ("```JSON\n{}\n```", "```json\n{}\n```"),
            ("never closed:\n```\nx", "never closed:\n```text\nx\n```"),
            ("a\n\n      let x = 1;\n\n\tb", "a\n\n   let x = 1;\n\n b"),
            (
                "an inline ```code``` span\n```code``` here",
                "an inline ```code``` span\n```code``` here",
            ),
            ("````\n```\n````", "````text\n```\n````"),
            ("a\u{202e}b\u{2066}c", "abc"),
            ("plain", "plain"),
            (
                "a [Contact] and a <b>tag</b>, 1 < 2",
                "a \\[Contact] and a \\<b>tag\\</b>, 1 < 2",
            ),
            ("`[a] <b>` and ` [c]", "`[a] <b>` and ` \\[c]"),
            (
                "[here](https://a.example/x) or [there](#x)",
                "[here](https://a.example/x) or \\[there](#x)",
            ),
            (
                "see https://a.example/x. <https://b.example>",
                "see <https://a.example/x>. <https://b.example>",
            ),
        ] {
            assert_eq!(plain(text), expected, "{text}");
        }
    }
}
