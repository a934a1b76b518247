//! Strings of a JSON text.

use std::borrow::Cow;

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
    /// The string whose first quote stands at `start`; `None` if it is not JSON.
    #[inline]
    pub(crate) fn at(text: &'t str, start: usize) -> Option<Self> {
        let bytes = text.as_bytes();
        let mut has_escapes = false;
        let mut at = start + 1;
        loop {
            at = plain_end(bytes, at);
            match bytes.get(at) {
                Some(b'"') => {
                    return Some(Self {
                        text,
                        start,
                        end: at + 1,
                        has_escapes,
                    });
                }
                Some(b'\\') => {
                    has_escapes = true;
                    at = escape_end(bytes, at)?;
                }
                _ => return None,
            }
        }
    }

    /// The position behind its last quote.
    #[inline]
    pub(crate) fn end(self) -> usize {
        self.end
    }

    /// The string with its quotes and escapes.
    pub(crate) fn raw(self) -> &'t str {
        self.text.get(self.start..self.end).unwrap_or_default()
    }

    /// What stands between the quotes.
    #[inline]
    fn inner(self) -> &'t str {
        let inner = self.text.get(self.start + 1..self.end - 1);
        inner.unwrap_or_default()
    }

    /// The content, if nothing in it is escaped.
    #[inline]
    pub(crate) fn plain(self) -> Option<&'t str> {
        (!self.has_escapes).then(|| self.inner())
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
        let mut rest = self.inner();
        let mut content = String::with_capacity(rest.len());
        while let Some((plain, escaped)) = rest.split_once('\\') {
            content.push_str(plain);
            content.push(match escaped.as_bytes().first()? {
                b'b' => '\u{8}',
                b'f' => '\u{c}',
                b'n' => '\n',
                b'r' => '\r',
                b't' => '\t',
                // Pairs of surrogates are left to the reader that knows them.
                b'u' => return serde_json::from_str(self.raw()).ok(),
                itself => char::from(*itself),
            });
            rest = escaped.get(1..)?;
        }
        content.push_str(rest);
        Some(content)
    }
}

/// The position behind the escape that stands at `at`.
fn escape_end(bytes: &[u8], at: usize) -> Option<usize> {
    match bytes.get(at + 1)? {
        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => Some(at + 2),
        b'u' => {
            let digits = bytes.get(at + 2..at + 6)?;
            digits.iter().all(u8::is_ascii_hexdigit).then_some(at + 6)
        }
        _ => None,
    }
}

/// Where a string has its first quote, escape or control character at or after `at`.
#[inline]
fn plain_end(bytes: &[u8], mut at: usize) -> usize {
    const ONES: u64 = u64::MAX / 255;
    const HIGHS: u64 = ONES * 128;
    // Eight bytes at a time. A byte below 128 is less than a limit where subtracting it borrows into the
    // high bit; the first such byte is found exactly, whatever a borrow does to those behind it.
    while let Some(chunk) = bytes.get(at..).and_then(|rest| rest.first_chunk()) {
        let word = u64::from_le_bytes(*chunk);
        // With this bit turned, the quote comes right after the control characters.
        let quote_or_control = (word ^ (ONES * 2)).wrapping_sub(ONES * 0x21);
        let escape = (word ^ (ONES * u64::from(b'\\'))).wrapping_sub(ONES);
        let found = (quote_or_control | escape) & !word & HIGHS;
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

    use super::*;

    proptest! {
        #[test]
        fn strings_end_where_they_end(before in "[ -!#-\\[\\]-~é]{0,20}", after in "[ -~]{0,20}") {
            let text = format!("\"{before}\"{after}");
            let string = RawString::at(&text, 0).expect("a string");
            prop_assert_eq!(string.plain(), Some(&before[..]));
            prop_assert_eq!(string.end(), before.len() + 2);
        }

        #[test]
        fn the_content_is_what_serde_json_reads(
            inner in "([ -!#-\\[\\]-~é\u{7f}\u{1}]|\\\\[\"\\\\/bfnrtx]|\\\\u00e9|\\\\ud83d(\\\\ude00)?){0,12}",
        ) {
            let text = format!("\"{inner}\"");
            let string = RawString::at(&text, 0).filter(|string| string.end() == text.len());
            let content = string.and_then(RawString::into_string);
            prop_assert_eq!(content, serde_json::from_str::<String>(&text).ok());
        }
    }
}
