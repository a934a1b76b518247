//! Reads JSON text piece by piece, borrowing from it.
//!
//! It accepts exactly what `serde_json` accepts as JSON; `fuzz.rs` holds the two against
//! each other on damaged examples. It builds no values: strings with escapes and the message of a
//! syntax error come from `serde_json`.

use std::borrow::Cow;

/// The text is not JSON. `serde_json` says where and why, once somebody asks.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct NotJson;

type Result<T> = std::result::Result<T, NotJson>;

/// What a value is, known from its first byte.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Kind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl Kind {
    /// The kind in one word.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "boolean",
            Self::Number => "number",
            Self::String => "string",
            Self::Array => "array",
            Self::Object => "object",
        }
    }

    /// The kind of a value that is known to be JSON.
    pub(crate) fn of(raw: &str) -> Self {
        match raw.as_bytes().first() {
            Some(b'"') => Self::String,
            Some(b'{') => Self::Object,
            Some(b'[') => Self::Array,
            Some(b't' | b'f') => Self::Boolean,
            Some(b'n') => Self::Null,
            _ => Self::Number,
        }
    }
}

/// A string as it stands in the text, with its quotes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RawString<'t> {
    text: &'t str,
    /// Its first quote.
    start: usize,
    /// Behind its last quote.
    end: usize,
    has_escapes: bool,
}

impl<'t> RawString<'t> {
    /// The string with its quotes and escapes.
    pub(crate) fn raw(self) -> &'t str {
        self.text.get(self.start..self.end).unwrap_or_default()
    }

    /// The content, if nothing in it is escaped.
    #[inline]
    pub(crate) fn plain(self) -> Option<&'t str> {
        match self.has_escapes {
            true => None,
            false => self.text.get(self.start + 1..self.end - 1),
        }
    }

    /// The content; `None` for half of a surrogate pair, which no string can hold.
    #[inline]
    pub(crate) fn content(self) -> Option<Cow<'t, str>> {
        match self.plain() {
            Some(plain) => Some(plain.into()),
            None => self.unescaped().map(Cow::Owned),
        }
    }

    /// The content as a string of its own; `None` as of [`content`](Self::content).
    #[inline]
    pub(crate) fn into_string(self) -> Option<String> {
        match self.plain() {
            Some(plain) => Some(plain.to_owned()),
            None => self.unescaped(),
        }
    }

    #[cold]
    fn unescaped(self) -> Option<String> {
        serde_json::from_str(self.raw()).ok()
    }
}

/// A position in a JSON text.
#[derive(Clone, Debug)]
pub(crate) struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Reader<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    pub(crate) fn resume(text: &'t str, at: usize) -> Self {
        Self { text, at }
    }

    pub(crate) fn position(&self) -> usize {
        self.at
    }

    pub(crate) fn go_back(&mut self, at: usize) {
        self.at = at;
    }

    /// What was read since a position.
    pub(crate) fn since(&self, start: usize) -> &'t str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// The next byte that is not white space; the reader then stands on it.
    #[inline]
    pub(crate) fn peek(&mut self) -> Result<u8> {
        match self.text.as_bytes().get(self.at) {
            Some(byte) if *byte > b' ' => Ok(*byte),
            _ => self.peek_behind_blanks(),
        }
    }

    fn peek_behind_blanks(&mut self) -> Result<u8> {
        let bytes = self.text.as_bytes();
        loop {
            match bytes.get(self.at) {
                Some(b' ' | b'\n' | b'\t' | b'\r') => self.at += 1,
                Some(byte) => return Ok(*byte),
                None => return Err(NotJson),
            }
        }
    }

    /// Takes a byte after white space, if it is this one.
    #[inline]
    pub(crate) fn take(&mut self, byte: u8) -> Result<bool> {
        let found = self.peek()? == byte;
        self.at += usize::from(found);
        Ok(found)
    }

    #[inline]
    pub(crate) fn expect(&mut self, byte: u8) -> Result<()> {
        match self.take(byte)? {
            true => Ok(()),
            false => Err(NotJson),
        }
    }

    /// Nothing but white space follows.
    pub(crate) fn expect_end(&mut self) -> Result<()> {
        match self.peek() {
            Ok(_) => Err(NotJson),
            Err(NotJson) => Ok(()),
        }
    }

    /// After a member or an element: whether another follows. `close` ends the whole.
    #[inline]
    pub(crate) fn another(&mut self, close: u8) -> Result<bool> {
        let byte = self.peek()?;
        self.at += 1;
        match byte {
            b',' => Ok(true),
            byte if byte == close => Ok(false),
            _ => Err(NotJson),
        }
    }

    /// The kind of the value that comes next.
    #[inline]
    pub(crate) fn kind(&mut self) -> Result<Kind> {
        Ok(match self.peek()? {
            b'"' => Kind::String,
            b'{' => Kind::Object,
            b'[' => Kind::Array,
            b't' | b'f' => Kind::Boolean,
            b'n' => Kind::Null,
            b'-' | b'0'..=b'9' => Kind::Number,
            _ => return Err(NotJson),
        })
    }

    /// `true`, `false` or `null`.
    pub(crate) fn literal(&mut self, literal: &str) -> Result<()> {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        match rest.starts_with(literal.as_bytes()) {
            true => {
                self.at += literal.len();
                Ok(())
            }
            false => Err(NotJson),
        }
    }

    pub(crate) fn boolean(&mut self) -> Result<bool> {
        match self.peek()? {
            b't' => self.literal("true").map(|()| true),
            _ => self.literal("false").map(|()| false),
        }
    }

    /// A member's name and the colon behind it.
    #[inline]
    pub(crate) fn name(&mut self) -> Result<RawString<'t>> {
        if self.peek()? != b'"' {
            return Err(NotJson);
        }
        let name = self.string()?;
        self.expect(b':')?;
        Ok(name)
    }

    /// Passes over a member's name and the colon behind it, if the name is this one and nothing in
    /// it is escaped.
    #[inline]
    pub(crate) fn take_name(&mut self, name: &str) -> Result<bool> {
        let bytes = self.text.as_bytes();
        self.peek()?;
        let (start, end) = (self.at + 1, self.at + 1 + name.len());
        let is_it = bytes.get(end) == Some(&b'"')
            && bytes.get(self.at) == Some(&b'"')
            && bytes.get(start..end) == Some(name.as_bytes());
        if !is_it {
            return Ok(false);
        }
        self.at = end + 1;
        if bytes.get(self.at) == Some(&b':') {
            self.at += 1;
            return Ok(true);
        }
        self.expect(b':').map(|()| true)
    }

    /// A string; the reader stands on its first quote.
    #[inline]
    pub(crate) fn string(&mut self) -> Result<RawString<'t>> {
        let bytes = self.text.as_bytes();
        let start = self.at;
        let mut has_escapes = false;
        self.at += 1;
        loop {
            self.at = plain_end(bytes, self.at);
            match bytes.get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(RawString {
                        text: self.text,
                        start,
                        end: self.at,
                        has_escapes,
                    });
                }
                Some(b'\\') => {
                    has_escapes = true;
                    self.escape()?;
                }
                _ => return Err(NotJson),
            }
        }
    }

    fn escape(&mut self) -> Result<()> {
        let bytes = self.text.as_bytes();
        match bytes.get(self.at + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => self.at += 2,
            Some(b'u') => {
                let digits = bytes.get(self.at + 2..self.at + 6).ok_or(NotJson)?;
                if !digits.iter().all(u8::is_ascii_hexdigit) {
                    return Err(NotJson);
                }
                self.at += 6;
            }
            _ => return Err(NotJson),
        }
        Ok(())
    }

    /// A number as it stands in the text.
    #[inline]
    pub(crate) fn number(&mut self) -> Result<&'t str> {
        let bytes = self.text.as_bytes();
        let start = self.at;
        if bytes.get(self.at) == Some(&b'-') {
            self.at += 1;
        }
        match bytes.get(self.at) {
            Some(b'0') => self.at += 1,
            Some(b'1'..=b'9') => self.digits()?,
            _ => return Err(NotJson),
        }
        if bytes.get(self.at) == Some(&b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = bytes.get(self.at) {
            self.at += 1;
            if let Some(b'+' | b'-') = bytes.get(self.at) {
                self.at += 1;
            }
            self.digits()?;
        }
        // A digit behind a leading zero is no separator, so what follows fails by itself.
        Ok(self.since(start))
    }

    fn digits(&mut self) -> Result<()> {
        let bytes = self.text.as_bytes();
        let start = self.at;
        while bytes.get(self.at).is_some_and(u8::is_ascii_digit) {
            self.at += 1;
        }
        match self.at > start {
            true => Ok(()),
            false => Err(NotJson),
        }
    }

    /// Passes over a value and gives its text. Nesting costs no stack.
    pub(crate) fn skip(&mut self) -> Result<&'t str> {
        self.peek()?;
        let start = self.at;
        // The brackets that are open, innermost last.
        let mut open: Vec<u8> = Vec::new();
        loop {
            match self.kind()? {
                Kind::String => {
                    self.string()?;
                }
                Kind::Number => {
                    self.number()?;
                }
                Kind::Boolean => {
                    self.boolean()?;
                }
                Kind::Null => self.literal("null")?,
                Kind::Object => {
                    self.at += 1;
                    if !self.take(b'}')? {
                        open.push(b'}');
                        self.name()?;
                        continue;
                    }
                }
                Kind::Array => {
                    self.at += 1;
                    if !self.take(b']')? {
                        open.push(b']');
                        continue;
                    }
                }
            }
            loop {
                let Some(close) = open.last().copied() else {
                    return Ok(self.since(start));
                };
                if self.another(close)? {
                    if close == b'}' {
                        self.name()?;
                    }
                    break;
                }
                open.pop();
            }
        }
    }
}

/// Where a string has its first quote, escape or control character at or after `at`.
#[inline]
fn plain_end(bytes: &[u8], mut at: usize) -> usize {
    const ONES: u64 = u64::MAX / 255;
    const HIGHS: u64 = ONES * 128;
    // Eight bytes at a time: a byte is below `limit` where subtracting borrows into its high bit.
    let below = |word: u64, limit: u64| word.wrapping_sub(ONES * limit) & !word;
    while let Some(chunk) = bytes.get(at..at + 8) {
        let Ok(chunk) = <[u8; 8]>::try_from(chunk) else {
            break;
        };
        let word = u64::from_le_bytes(chunk);
        // With this bit turned, the quote comes right after the control characters.
        let quote_or_control = below(word ^ (ONES * 2), 0x21);
        let escape = below(word ^ (ONES * u64::from(b'\\')), 1);
        let found = (quote_or_control | escape) & HIGHS;
        if found != 0 {
            return at + (found.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    while let Some(byte) = bytes.get(at) {
        if matches!(byte, b'"' | b'\\' | 0..=0x1f) {
            break;
        }
        at += 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde::de::IgnoredAny;

    use super::*;

    fn is_json(text: &str) -> bool {
        let mut reader = Reader::new(text);
        reader.skip().is_ok() && reader.expect_end().is_ok()
    }

    #[test]
    fn it_takes_what_serde_json_takes() {
        let deep = format!("{}1{}", "[".repeat(500), "]".repeat(500));
        for text in [
            "",
            " ",
            "{",
            "}",
            "[]",
            "[1,]",
            "[,1]",
            "{\"a\":1,}",
            "{\"a\" 1}",
            "01",
            "-",
            "-0",
            "1.",
            ".5",
            "1e",
            "1e+5",
            "1E400",
            "tru",
            "true",
            "nul",
            "\"\\x\"",
            "\"\\u12\"",
            "\"\\ud800\"",
            "\"a\u{1}\"",
            "\"unclosed",
            "[1 2]",
            "{1:2}",
            "[]]",
            "{\"a\":{\"b\":[{}]}}",
            "\"é\u{7f}\"",
            "123456789012345678901234567890",
            &deep,
            "[1]x",
            "{\"a\":[1}",
            "\u{feff}1",
        ] {
            let expected = serde_json::from_str::<IgnoredAny>(text).is_ok();
            assert_eq!(is_json(text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn it_agrees_with_serde_json_on_damaged_text(
            text in r#"[\[\]{}:,"\\ truefalsnu0-9.eE+\n\u{1}é-]{0,40}"#,
        ) {
            let expected = serde_json::from_str::<IgnoredAny>(&text).is_ok();
            prop_assert_eq!(is_json(&text), expected);
        }

        #[test]
        fn strings_end_where_they_end(before in "[ -!#-\\[\\]-~é]{0,20}", after in "[ -~]{0,20}") {
            let text = format!("\"{before}\"{after}");
            let mut reader = Reader::new(&text);
            let string = reader.string().expect("a string");
            prop_assert_eq!(string.plain(), Some(&before[..]));
        }
    }
}
