//! Text of others on a terminal, which must not be steered by it.

use std::borrow::Cow;
use std::io::{self, IsTerminal, Write};

/// Whether a character steers a terminal: control characters, and those that turn the direction of
/// what is read.
fn steers(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}'
                | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        )
}

/// A message without what would steer the terminal; line breaks stay.
pub(crate) fn calm(text: &str) -> Cow<'_, str> {
    let is_kept = |c: char| c == '\n' || !steers(c);
    match text.chars().all(is_kept) {
        true => Cow::Borrowed(text),
        false => text
            .chars()
            .map(|c| match c {
                '\t' => ' ',
                c if is_kept(c) => c,
                _ => '\u{fffd}',
            })
            .collect(),
    }
}

/// A string as a part of one line.
pub(crate) fn line(text: &str) -> Cow<'_, str> {
    match text.chars().any(steers) {
        false => Cow::Borrowed(text),
        true => text
            .chars()
            .map(|c| match c {
                '\n' | '\r' | '\t' => ' ',
                c if steers(c) => '\u{fffd}',
                c => c,
            })
            .collect(),
    }
}

/// How data is shown on a terminal.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Shown {
    /// Steering characters as JSON writes them, which means the same.
    Json,
    /// U+FFFD in their place.
    Text,
}

/// Standard output for data: as it is to a file or program, and calmed on a terminal.
pub(crate) fn data(shown: Shown) -> Box<dyn Write + Send> {
    let out = io::stdout();
    match out.is_terminal() {
        true => Box::new(Calm::new(out, shown)),
        false => Box::new(out),
    }
}

/// A writer that lets nothing through that steers a terminal.
struct Calm<W> {
    to: W,
    shown: Shown,
    /// The beginning of a character that is not whole yet.
    kept: Vec<u8>,
}

impl<W: Write> Calm<W> {
    fn new(to: W, shown: Shown) -> Self {
        Self {
            to,
            shown,
            kept: Vec::new(),
        }
    }

    fn calmed(&self, text: &str, calmed: &mut String) {
        for c in text.chars() {
            match self.shown {
                _ if matches!(c, '\n' | '\t') || !steers(c) => calmed.push(c),
                Shown::Json => calmed.push_str(&format!("\\u{:04x}", u32::from(c))),
                Shown::Text if c == '\r' => {}
                Shown::Text => calmed.push('\u{fffd}'),
            }
        }
    }
}

impl<W: Write> Write for Calm<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.kept.extend_from_slice(bytes);
        let kept = std::mem::take(&mut self.kept);
        let mut calmed = String::with_capacity(kept.len());
        let mut rest = &kept[..];
        loop {
            match std::str::from_utf8(rest) {
                Ok(text) => {
                    self.calmed(text, &mut calmed);
                    break;
                }
                Err(error) => {
                    let (good, bad) = rest.split_at(error.valid_up_to());
                    self.calmed(std::str::from_utf8(good).unwrap_or_default(), &mut calmed);
                    let Some(length) = error.error_len() else {
                        self.kept = bad.to_vec();
                        break;
                    };
                    calmed.push('\u{fffd}');
                    rest = &bad[length..];
                }
            }
        }
        self.to.write_all(calmed.as_bytes())?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STEERING: &str = "a\u{1b}[31m\u{9b}1m\u{7f}\u{202e}\u{2066}\u{200f}\u{61c}\0b";

    #[test]
    fn messages_and_cells_steer_nothing() {
        for calmed in [calm(STEERING), line(STEERING)] {
            assert!(!calmed.chars().any(steers), "{calmed:?}");
            assert!(calmed.starts_with('a') && calmed.ends_with('b'));
        }
        assert_eq!(calm("two\nlines, é, عربى"), "two\nlines, é, عربى");
        assert_eq!(line("two\r\nlines"), "two  lines");
    }

    #[test]
    fn json_on_a_terminal_means_the_same() {
        let json = serde_json::json!({ "a": STEERING }).to_string();
        for step in [1, 3, json.len()] {
            let mut out = Vec::new();
            let mut calm = Calm::new(&mut out, Shown::Json);
            for part in json.as_bytes().chunks(step) {
                calm.write_all(part).expect("a buffer takes it");
            }
            let text = String::from_utf8(out).expect("text");
            assert!(!text.chars().any(steers), "{text:?}");
            let back: serde_json::Value = serde_json::from_str(&text).expect("JSON");
            assert_eq!(back["a"], STEERING);
        }
    }

    #[test]
    fn csv_on_a_terminal_keeps_its_lines() {
        let mut out = Vec::new();
        let mut calm = Calm::new(&mut out, Shown::Text);
        calm.write_all("a,\u{1b}é\r\nb,".as_bytes())
            .expect("a buffer takes it");
        calm.write_all(b"\xff\n").expect("a buffer takes it");
        assert_eq!(
            String::from_utf8(out).expect("text"),
            "a,\u{fffd}é\nb,\u{fffd}\n"
        );
    }
}
