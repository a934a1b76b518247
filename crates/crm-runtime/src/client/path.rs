//! Encodes path parameters, so that no value changes the path of a request.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// Everything but the unreserved characters of RFC 3986. Less would do for most characters, but
/// URL parsers turn `\` into `/`, and drop tabs and line breaks.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Encodes a string as one segment of a path.
///
/// A string that can't be a segment of its own (an empty one, `.`, `..`, or one that holds a NUL)
/// becomes a mark by which the call is rejected before anything is sent. The mark begins with `!`,
/// which no encoded text holds.
///
/// ```
/// use crm_runtime::client::encode_path;
///
/// assert_eq!(encode_path("a/b c"), "a%2Fb%20c");
/// assert!(encode_path("..").starts_with('!'));
/// ```
pub fn encode_path(text: &str) -> String {
    match text {
        "" => PathError::Empty.mark().to_owned(),
        "." | ".." => PathError::Dots.mark().to_owned(),
        text if is_plain(text) => text.to_owned(),
        text if text.contains('\0') => PathError::Nul.mark().to_owned(),
        text => utf8_percent_encode(text, SEGMENT).to_string(),
    }
}

/// Whether a string is made of letters, digits, `-` and `_` alone, as most ids are.
fn is_plain(text: &str) -> bool {
    const PLAIN: [bool; 256] = {
        let mut plain = [false; 256];
        let mut byte = 0;
        while byte < 256 {
            plain[byte] =
                matches!(byte as u8, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_');
            byte += 1;
        }
        plain
    };
    text.bytes().all(|byte| PLAIN[usize::from(byte)])
}

/// Why a string can't be a segment.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum PathError {
    Empty,
    Dots,
    Nul,
    Changed,
}

impl PathError {
    const fn mark(self) -> &'static str {
        match self {
            Self::Empty => "!empty",
            Self::Dots => "!dots",
            Self::Nul => "!nul",
            Self::Changed => "!",
        }
    }

    pub(crate) const fn problem(self) -> &'static str {
        match self {
            Self::Empty => "is empty",
            Self::Dots => "is or holds `.` or `..`, which a server takes for another path",
            Self::Nul => "holds a NUL character",
            Self::Changed => "would not arrive as one segment of the path",
        }
    }
}

/// Tells whether the value of a path parameter, as it stands in the path, must not be sent.
pub(crate) fn rejection(value: &str) -> Option<PathError> {
    match value {
        "" => Some(PathError::Empty),
        value if is_plain(value) => None,
        value if value == PathError::Empty.mark() => Some(PathError::Empty),
        value if value == PathError::Dots.mark() => Some(PathError::Dots),
        value if value == PathError::Nul.mark() => Some(PathError::Nul),
        value if value.contains('!') => Some(PathError::Changed),
        value if is_dots(value) => Some(PathError::Dots),
        _ => None,
    }
}

/// Whether servers take a segment, or a part of it, for a way up, however it is encoded. Some
/// decode `%2F` before they look for the way; some take `\` for `/`, or leave out what follows `;`.
pub(crate) fn is_dots(value: &str) -> bool {
    // A dot is there as it is or encoded, or not at all.
    let bytes = value.as_bytes();
    if !bytes.contains(&b'.') && !bytes.contains(&b'%') {
        return false;
    }
    percent_decode_str(value)
        .collect::<Vec<u8>>()
        .split(|byte| b"/\\;".contains(byte))
        .any(|part| part == b"." || part == b"..")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reserved_characters_are_encoded() {
        assert_eq!(encode_path("a\\b"), "a%5Cb");
        assert_eq!(encode_path("%2e%2e"), "%252e%252e");
        assert_eq!(encode_path("!empty"), "%21empty");
        assert_eq!(encode_path("a.b-c_d~e"), "a.b-c_d~e");
        assert_eq!(encode_path("é\t\n"), "%C3%A9%09%0A");
    }

    #[test]
    fn marks_are_recognised() {
        for (text, expected) in [
            ("", PathError::Empty),
            (".", PathError::Dots),
            ("..", PathError::Dots),
            ("a\0", PathError::Nul),
        ] {
            assert_eq!(rejection(&encode_path(text)), Some(expected), "{text:?}");
        }
        assert_eq!(rejection("%2E."), Some(PathError::Dots));
        assert_eq!(rejection("..."), None);
        for id in ["../admin", "a/../b", "..\\..", "a/.", "..;x", "a;."] {
            assert_eq!(rejection(&encode_path(id)), Some(PathError::Dots), "{id}");
        }
        for id in ["a/b", "a\\b", "a;b", "..a/b..", "%2e%2e", "/"] {
            assert_eq!(rejection(&encode_path(id)), None, "{id}");
        }
    }
}
