//! Words that are nearly right.

/// The known word that was likely meant, where the word is known to be none.
pub fn nearest<'k>(word: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    within(4, word, known)
}

/// The known word that was surely meant, where the word may be one that is not known.
pub(crate) fn misspelled<'k>(word: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    within(8, word, known)
}

/// The nearest word, with one slip and another for so many letters.
fn within<'k>(letters: usize, word: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let near = known.map(|known| (strsim::damerau_levenshtein(word, known), known));
    near.filter(|(distance, known)| *distance <= 1 + known.len() / letters)
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
        let known = || ["title", "tags", "company_name"].into_iter();
        assert_eq!(misspelled("titel", known()), Some("title"));
        assert_eq!(misspelled("company-nam", known()), Some("company_name"));
        assert_eq!(misspelled("stage", known()), None);
    }
}
