//! Words that messages are made of.

use std::borrow::Cow;

/// A number with what it counts: `1 row`, `2 rows`.
pub(crate) fn counted(number: u64, what: &str) -> String {
    let is_consonant = |letter: char| !matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u');
    match (number, what.strip_suffix('y')) {
        (1, _) => format!("1 {what}"),
        (_, Some(stem)) if stem.ends_with(is_consonant) => format!("{number} {stem}ies"),
        _ => format!("{number} {what}s"),
    }
}

/// A word of a command line as a shell takes it.
pub(crate) fn quoted(word: &str) -> Cow<'_, str> {
    // No command line holds a zero byte.
    shlex::try_quote(word).unwrap_or(Cow::Borrowed(word))
}

/// A command line that can be pasted into a shell.
pub(crate) fn command_line<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let words: Vec<_> = words.into_iter().map(quoted).collect();
    words.join(" ")
}

/// A command line with an option set, whatever it was before.
pub(crate) fn with_option(words: &[String], option: &str, value: &str) -> String {
    let mut kept = vec!["crm"];
    let mut words = words.iter().map(String::as_str);
    while let Some(word) = words.next() {
        let is_option = word.strip_prefix(option);
        match is_option {
            Some("") => {
                words.next();
            }
            Some(rest) if rest.starts_with('=') => {}
            _ => kept.push(word),
        }
    }
    kept.extend([option, value]);
    command_line(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_not_many() {
        assert_eq!(counted(0, "row"), "0 rows");
        assert_eq!(counted(1, "row"), "1 row");
        assert_eq!(counted(2, "row"), "2 rows");
        assert_eq!(counted(2, "company"), "2 companies");
        assert_eq!(counted(2, "day"), "2 days");
    }

    #[test]
    fn a_command_is_repeated_with_its_options() {
        let words = [
            "import",
            "my people.csv",
            "--resume",
            "old",
            "--to",
            "skarbe",
            "--resume=x",
        ];
        let line = with_option(&words.map(str::to_owned), "--resume", "a b");
        assert_eq!(
            line,
            "crm import 'my people.csv' --to skarbe --resume 'a b'"
        );
    }

    #[test]
    fn commands_can_be_pasted() {
        for words in [
            vec!["crm", "import", "my people.csv"],
            vec!["crm", "--map", "E-mail (work)=emails.0.address"],
            vec!["crm", "it's", "", "$HOME", "a\nb", "`x`"],
        ] {
            let line = command_line(words.iter().copied());
            assert_eq!(shlex::split(&line).expect("words"), words);
        }
    }
}
