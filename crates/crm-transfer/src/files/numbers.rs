//! Numbers as spreadsheets and people write them.

/// An integer as spreadsheets write it: `85.0`, `1 234`, `1,234,567`. One separator before
/// three digits may be of thousands or of a fraction, and is not guessed at.
pub(crate) fn integer(text: &str) -> Option<i64> {
    let (sign, digits) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(digits) => (-1, digits),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    // The fraction, if it is one for sure, is of zeros only.
    let fraction = digits.rfind(['.', ',']).filter(|&at| {
        let (whole, zeros) = (&digits[..at], &digits[at + 1..]);
        let is_clear = zeros.len() != 3 || whole.contains(['.', ',']);
        !zeros.is_empty()
            && zeros.bytes().all(|byte| byte == b'0')
            && !whole.contains(&digits[at..=at])
            && is_clear
    });
    let whole = fraction.map_or(digits, |at| &digits[..at]);
    let number = ungrouped(whole, fraction.is_some())?;
    number.parse::<i64>().ok().map(|number| sign * number)
}

/// A number with a fraction, as a computer writes it: `1200.50` of `1,200.50`, `1.200,50` and
/// `1 200,5`. One separator before three digits is not guessed at, as in an integer.
pub(crate) fn decimal(text: &str) -> Option<String> {
    let (sign, digits) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(digits) => ("-", digits),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let fraction = digits.rfind(['.', ',']).filter(|&at| {
        let (whole, fraction) = (&digits[..at], &digits[at + 1..]);
        let is_clear = fraction.len() != 3 || whole.len() > 3 || whole == "0";
        is_clear && is_digits(fraction) && !whole.contains(&digits[at..=at])
    });
    Some(match fraction {
        Some(at) => format!(
            "{sign}{}.{}",
            ungrouped(&digits[..at], true)?,
            &digits[at + 1..]
        ),
        None => format!("{sign}{}", ungrouped(digits, false)?),
    })
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The digits of an integer without what separates thousands. A single point or comma does so
/// only where a fraction comes after it.
fn ungrouped(whole: &str, has_fraction: bool) -> Option<String> {
    let Some(at) = whole.find(|c: char| !c.is_ascii_digit()) else {
        return is_digits(whole).then(|| whole.to_owned());
    };
    let separator = whole[at..].chars().next()?;
    let groups: Vec<&str> = whole.split(separator).collect();
    let is_grouped = is_digits(groups[0])
        && groups[0].len() <= 3
        && groups[1..]
            .iter()
            .all(|group| group.len() == 3 && is_digits(group));
    let is_clear = match separator {
        '.' | ',' => groups.len() > 2 || has_fraction,
        ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '\u{2019}' | '_' => true,
        _ => false,
    };
    (is_grouped && is_clear).then(|| groups.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_read_as_spreadsheets_write_them() {
        for (text, number) in [
            ("85", Some(85)),
            ("85.0", Some(85)),
            ("85,00", Some(85)),
            ("-7", Some(-7)),
            ("\u{2212}7", Some(-7)),
            ("+7", Some(7)),
            ("1 234", Some(1234)),
            ("1\u{a0}234\u{202f}567", None),
            ("1\u{a0}234\u{a0}567", Some(1_234_567)),
            ("1,234,567", Some(1_234_567)),
            ("1.234.567", Some(1_234_567)),
            ("1,234.0", Some(1234)),
            ("1.234,00", Some(1234)),
            ("1,234.000", Some(1234)),
            ("1'234", Some(1234)),
            // These may be a thousand and a fraction alike.
            ("1,234", None),
            ("1.234", None),
            ("85.000", None),
            ("85.5", None),
            ("12,34", None),
            ("1,2345,678", None),
            ("1.2E+05", None),
            ("9223372036854775808", None),
            ("x", None),
            ("", None),
            ("-", None),
            (".0", None),
        ] {
            assert_eq!(integer(text), number, "{text:?}");
        }
    }

    #[test]
    fn amounts_are_read_as_spreadsheets_write_them() {
        for (text, number) in [
            ("1200", Some("1200")),
            ("1200.5", Some("1200.5")),
            ("1200,50", Some("1200.50")),
            ("1,200.50", Some("1200.50")),
            ("1.200,50", Some("1200.50")),
            ("1\u{a0}200,5", Some("1200.5")),
            ("1'200.50", Some("1200.50")),
            ("1,234,567.890", Some("1234567.890")),
            ("-0.125", Some("-0.125")),
            ("1234.567", Some("1234.567")),
            ("1 234", Some("1234")),
            ("1,234,567", Some("1234567")),
            // These may be a thousand and a fraction alike.
            ("1,234", None),
            ("1.234", None),
            ("85.000", None),
            ("12,34.5", None),
            ("1.2.3", None),
            ("1.2E+05", None),
            ("€ 5", None),
            (".5", None),
            ("5.", None),
            ("", None),
        ] {
            assert_eq!(decimal(text).as_deref(), number, "{text:?}");
        }
    }
}
