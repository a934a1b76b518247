//! The forms that a specification wants texts to have.

use chrono::{DateTime, NaiveDate};

/// Whether a text has the form that a specification names. What is no form of a text allows any.
pub(crate) fn is_of(format: &str, text: &str) -> bool {
    match format {
        "uuid" => is_uuid(text),
        "email" => is_email(text),
        "date" => is_date(text),
        "date-time" => {
            let has_time = text.get(10..11).is_some_and(|t| matches!(t, "T" | "t"));
            has_time && is_date(&text[..10]) && DateTime::parse_from_rfc3339(text).is_ok()
        }
        "uri" => is_uri(text),
        _ => true,
    }
}

fn is_uuid(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let is_hex = |part: &&str| part.bytes().all(|byte| byte.is_ascii_hexdigit());
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    lengths == [8, 4, 4, 4, 12] && parts.iter().all(is_hex)
}

fn is_date(text: &str) -> bool {
    text.len() == 10 && text.is_ascii() && NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok()
}

fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else {
        return false;
    };
    let is_local = |c: char| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c);
    let is_word = |part: &str| !part.is_empty() && part.chars().all(is_local);
    let is_label = |part: &str| {
        let is_inner = |c: char| c.is_alphanumeric() || c == '-';
        (1..=63).contains(&part.len())
            && part.chars().all(is_inner)
            && !part.starts_with('-')
            && !part.ends_with('-')
    };
    local.len() <= 64
        && domain.len() <= 253
        && local.split('.').all(is_word)
        && domain.split('.').all(is_label)
}

fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    let is_rest = |byte: u8| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte);
    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
        && rest.bytes().all(is_rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_have_the_form_that_is_named() {
        for (format, good, bad) in [
            (
                "uuid",
                &["123e4567-e89b-12d3-a456-426614174000"][..],
                &[
                    "123e4567e89b12d3a456426614174000",
                    "",
                    "123e4567-e89b-12d3-a456-42661417400g",
                ][..],
            ),
            (
                "email",
                &["ana.perez+x@example.com", "a@localhost", "ü@exämple.com"],
                &[
                    "ana",
                    "a b@example.com",
                    "@example.com",
                    "a@",
                    "a..b@example.com",
                    "a@-b.com",
                ],
            ),
            (
                "date",
                &["2024-02-29"],
                &["2023-02-29", "2024-2-9", "20240229", ""],
            ),
            (
                "date-time",
                &["2024-01-15T10:00:00Z", "2024-01-15t10:00:00.123+02:00"],
                &[
                    "2024-01-15",
                    "2024-01-15 10:00:00Z",
                    "2024-01-15T10:00:00",
                    "x",
                ],
            ),
            (
                "uri",
                &["https://example.com/a?b=c#d", "mailto:a@example.com"],
                &["example.com", "https://a b", "1a:b", "https://exämple.com"],
            ),
            ("int64", &["anything"], &[]),
        ] {
            for text in good {
                assert!(is_of(format, text), "{format} {text}");
            }
            for text in bad {
                assert!(!is_of(format, text), "{format} {text}");
            }
        }
    }
}
