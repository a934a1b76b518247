//! Words that are nearly right.

/// The known word that was likely meant.
pub fn nearest<'k>(word: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let near = known.map(|known| (strsim::damerau_levenshtein(word, known), known));
    near.filter(|(distance, known)| *distance <= 1 + known.len() / 4)
        .min()
        .map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelled_word_is_told_from_another() {
        let known = || ["callab", "minotaur", "snov"].into_iter();
        assert_eq!(nearest("minotuar", known()), Some("minotaur"));
        assert_eq!(nearest("snow", known()), Some("snov"));
        assert_eq!(nearest("hubspot", known()), None);
    }
}
