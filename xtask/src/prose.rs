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
                lines.push(format!("{}{bare}", indent.replace('\t', " ")));
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
        ] {
            assert_eq!(plain(text), expected, "{text}");
        }
    }
}
