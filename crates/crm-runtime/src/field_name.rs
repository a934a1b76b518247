//! Names of undocumented fields, as they may be shown.
//!
//! Reports of differences hold names and no values. Some services use values as names, though: a map
//! from e-mail addresses, an object whose keys are ids or people. So a name is shown only if it looks
//! like a field's name, and like the documented names beside it.

use std::borrow::Cow;

const MASKED: &str = "[masked]";

/// The name of an undocumented field, masked if it may be a value. `documented` are the documented names
/// of the same object.
pub fn undocumented_name<'n, 'd>(
    name: &'n str,
    documented: impl Iterator<Item = &'d str> + Clone,
) -> Cow<'n, str> {
    match is_name(name) && is_like_documented(name, documented) {
        true => name.into(),
        false => MASKED.into(),
    }
}

fn is_name(name: &str) -> bool {
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || "_-$:".contains(letter);
    let digits = name.chars().filter(char::is_ascii_digit).count();
    name.len() <= 48
        && name.starts_with(|first: char| first.is_ascii_alphabetic() || "_$".contains(first))
        && name.chars().all(is_letter)
        && digits <= 3
}

/// Whether a name is like a documented one, or written in the same style. Another one may be data: the
/// name of a person, or a key.
fn is_like_documented<'d>(
    name: &str,
    mut documented: impl Iterator<Item = &'d str> + Clone,
) -> bool {
    if documented.clone().any(|other| alike(other, name)) {
        return true;
    }
    let is_word = |style| matches!(style, Style::Word | Style::Snake | Style::Camel);
    match style_of(name) {
        Style::Word => true,
        style @ (Style::Snake | Style::Camel) => {
            let mut others = documented
                .map(style_of)
                .filter(|style| *style != Style::Word);
            others.clone().next().is_none() || others.any(|other| other == style)
        }
        style => documented.any(|other| style_of(other) == style && !is_word(style)),
    }
}

/// Whether two names may be of the same field: the same letters, or one within the other.
pub fn alike(one: &str, other: &str) -> bool {
    let plain = |name: &str| -> String {
        let letters = name.chars().filter(char::is_ascii_alphanumeric);
        letters.collect::<String>().to_ascii_lowercase()
    };
    let (one, other) = (plain(one), plain(other));
    let shorter = one.len().min(other.len());
    one == other || shorter >= 3 && (one.contains(&other) || other.contains(&one))
}

/// How a name is written.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Style {
    Word,
    Snake,
    Kebab,
    Camel,
    Pascal,
    Other,
}

fn style_of(name: &str) -> Style {
    let has = |is: fn(char) -> bool| name.chars().any(is);
    let begins_upper = name.starts_with(|first: char| first.is_ascii_uppercase());
    let is_upper = has(|letter| letter.is_ascii_uppercase());
    match (
        name.contains('_'),
        name.contains('-'),
        begins_upper,
        is_upper,
    ) {
        (false, false, false, false) => Style::Word,
        (true, false, false, false) => Style::Snake,
        (false, true, false, false) => Style::Kebab,
        (false, false, false, true) => Style::Camel,
        (false, false, true, _) => Style::Pascal,
        _ => Style::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown<'n>(name: &'n str, documented: &[&str]) -> Cow<'n, str> {
        undocumented_name(name, documented.iter().copied())
    }

    #[test]
    fn a_name_that_looks_like_a_value_is_masked() {
        for name in ["first_name", "customField1", "links", "_links"] {
            assert_eq!(shown(name, &[]), name);
        }
        for name in [
            "ada@example.com",
            "7b9c3df7",
            "Ada Lovelace",
            "k12345",
            "",
            "über",
        ] {
            assert_eq!(shown(name, &["email", "first_name"]), MASKED);
        }
    }

    #[test]
    fn a_name_in_another_style_than_the_documented_ones_is_masked() {
        let documented = ["id", "first_name", "job_title"];
        for name in ["last_name", "score", "firstName"] {
            assert_eq!(shown(name, &documented), name);
        }
        for name in ["Ada", "ada-lovelace", "adaLovelace", "AdaLovelace"] {
            assert_eq!(shown(name, &documented), MASKED);
        }
        assert_eq!(shown("Score", &["Id", "FirstName"]), "Score");
        assert_eq!(shown("x-score", &["x-id"]), "x-score");
    }
}
