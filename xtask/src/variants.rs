//! Names of the variants of an enum of texts: one for each value, whatever the values are.

use std::collections::BTreeSet;

use crate::normalise::type_name;

/// Name of the variant for what is not documented.
pub(crate) const UNLISTED: &str = "Unlisted";

/// What a character is called where it is all that tells two values apart.
const WORDS: [(char, &str); 22] = [
    ('+', "Plus"),
    ('-', "Minus"),
    ('*', "Star"),
    ('=', "Equal"),
    ('!', "Not"),
    ('<', "Less"),
    ('>', "Greater"),
    ('/', "Slash"),
    ('\\', "Backslash"),
    ('.', "Dot"),
    ('$', "Dollar"),
    ('%', "Percent"),
    ('&', "And"),
    ('@', "At"),
    ('#', "Hash"),
    ('~', "Tilde"),
    ('^', "Caret"),
    ('?', "Question"),
    (':', "Colon"),
    (',', "Comma"),
    ('|', "Or"),
    ('_', "Underscore"),
];

/// Whether the generator finds a name for each value by itself, and no name twice.
pub(crate) fn are_plain(values: &[String]) -> bool {
    let mut names = BTreeSet::new();
    values.iter().all(|value| {
        let name = plain(value);
        is_name(&name) && names.insert(name)
    })
}

/// A name for each value, in their order. A value that has no name of its own, or that of another, is
/// called by its characters; where that does not help, a number is added.
pub(crate) fn names(values: &[String]) -> Vec<String> {
    let plain: Vec<String> = values.iter().map(|value| plain(value)).collect();
    let mut taken = BTreeSet::new();
    values
        .iter()
        .zip(&plain)
        .map(|(value, name)| {
            let is_alone = plain.iter().filter(|other| *other == name).count() == 1;
            let name = match is_name(name) && is_alone {
                true => name.clone(),
                false => spelled(value),
            };
            let mut numbered = name.clone();
            let mut number = 2;
            while !taken.insert(numbered.clone()) {
                numbered = format!("{name}{number}");
                number += 1;
            }
            numbered
        })
        .collect()
}

fn plain(value: &str) -> String {
    begun(type_name(&value.to_lowercase()))
}

/// A name must not begin with a digit.
fn begun(name: String) -> String {
    match name.starts_with(|first: char| first.is_ascii_digit()) {
        true => format!("_{name}"),
        false => name,
    }
}

fn is_name(name: &str) -> bool {
    name != UNLISTED && syn::parse_str::<syn::Ident>(name).is_ok()
}

pub(crate) fn spelled(value: &str) -> String {
    let mut name = String::new();
    for c in value.chars() {
        match WORDS.iter().find(|(own, _)| *own == c) {
            Some((_, word)) => name.push_str(&format!(" {word} ")),
            None if c.is_alphanumeric() => name.push(c),
            None if c.is_whitespace() => name.push(' '),
            None => name.push_str(&format!(" U{:x} ", u32::from(c))),
        }
    }
    let name = begun(type_name(&name.to_lowercase()));
    match name {
        name if name.is_empty() => "Empty".to_owned(),
        name if is_name(&name) => name,
        // A word of the language.
        name => format!("{name}Value"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_has_a_name_of_its_own() {
        for (values, expected) in [
            (&["open", "closed"][..], &["Open", "Closed"][..]),
            (&["open", "OPEN"], &["Open", "Open2"]),
            (&["", "a"], &["Empty", "A"]),
            (&["+1", "-1"], &["Plus1", "Minus1"]),
            (&["self", "b"], &["SelfValue", "B"]),
            (&["*", "a", "$"], &["Star", "A", "Dollar"]),
            (&["1.0", "10"], &["_1Dot0", "_10"]),
            (&["=", "!=", "<"], &["Equal", "NotEqual", "Less"]),
            (&["1", "x1", "_1"], &["_1", "X1", "Underscore1"]),
            (&["unlisted", "ünlisted"], &["UnlistedValue", "Ünlisted"]),
            (
                &["Etc/GMT+12", "Etc/GMT-12"],
                &["EtcSlashGmtPlus12", "EtcSlashGmtMinus12"],
            ),
        ] {
            let values: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
            let names = names(&values);
            assert!(names.iter().all(|name| is_name(name)), "{names:?}");
            assert_eq!(names, expected, "{values:?}");
        }
    }
}
