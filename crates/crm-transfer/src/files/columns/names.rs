//! First and last names.

use crate::files::cells::trimmed;

/// Words in lower case that belong to the last name after them.
const PARTICLES: [&str; 22] = [
    "af", "al", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du",
    "el", "la", "le", "ten", "ter", "van", "von", "zu",
];

/// First and last name of a whole one: what is before a comma is the last name, else the last word
/// and particles before it. One word is a first name.
pub(super) fn split(name: &str) -> (String, String) {
    if let Some((last, first)) = name.split_once(',') {
        return (trimmed(first).to_owned(), trimmed(last).to_owned());
    }
    let words: Vec<&str> = name.split_whitespace().collect();
    let mut border = words.len().saturating_sub(1).max(1);
    while border > 1 && PARTICLES.contains(&words[border - 1]) {
        border -= 1;
    }
    let border = border.min(words.len());
    (words[..border].join(" "), words[border..].join(" "))
}
