//! Reads JSON text piece by piece, borrowing from it.
//!
//! It accepts exactly what `serde_json` accepts as JSON; `fuzz.rs` holds the two against
//! each other on damaged examples. It builds no values, and the message of a syntax error comes from
//! `serde_json`.

use super::string::RawString;

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
        match self.take_text(literal) {
            true => Ok(()),
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
    pub(crate) fn take_name(&mut self, name: &str) -> Result<bool> {
        self.peek()?;
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let behind = rest
            .strip_prefix(b"\"")
            .and_then(|rest| rest.strip_prefix(name.as_bytes()));
        if behind.and_then(<[u8]>::first) != Some(&b'"') {
            return Ok(false);
        }
        self.at += name.len() + 2;
        self.expect(b':').map(|()| true)
    }

    /// Passes over this text, if there is any and it comes next.
    #[inline]
    pub(crate) fn take_text(&mut self, text: &str) -> bool {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let found = !text.is_empty() && rest.starts_with(text.as_bytes());
        self.at += if found { text.len() } else { 0 };
        found
    }

    /// A string; the reader stands on its first quote.
    #[inline]
    pub(crate) fn string(&mut self) -> Result<RawString<'t>> {
        let string = RawString::at(self.text, self.at).ok_or(NotJson)?;
        self.at = string.end();
        Ok(string)
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
    }
}
