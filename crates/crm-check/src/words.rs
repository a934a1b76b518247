//! Names and forms: what may be told of a value without telling the value.

/// Verbs at the ends of the names of operations, which say nothing of the resource.
const VERBS: [&str; 17] = [
    "add", "check", "create", "delete", "edit", "find", "get", "invite", "list", "query", "read",
    "result", "search", "show", "start", "update", "view",
];

/// The words of a name, in lower case and in the singular: `listCampaigns` is `list`, `campaign`.
pub(crate) fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut begins = true;
    let mut was_lower = false;
    for letter in name.chars() {
        if !letter.is_ascii_alphanumeric() {
            begins = true;
            continue;
        }
        if letter.is_ascii_uppercase() && was_lower {
            begins = true;
        }
        was_lower = letter.is_ascii_lowercase();
        match words.last_mut() {
            Some(word) if !begins => word.push(letter.to_ascii_lowercase()),
            _ => words.push(letter.to_ascii_lowercase().to_string()),
        }
        begins = false;
    }
    words.iter().map(|word| singular(word)).collect()
}

fn singular(word: &str) -> String {
    match word {
        _ if word.len() <= 3 => word.to_owned(),
        _ if word.ends_with("ies") => format!("{}y", &word[..word.len() - 3]),
        _ if word.ends_with("ss") || word.ends_with("us") => word.to_owned(),
        _ => word.strip_suffix('s').unwrap_or(word).to_owned(),
    }
}

/// The words of an operation's name that name its resource: `prospect`, `list` of
/// `prospect_lists_list`.
pub(crate) fn resource(operation: &str) -> Vec<String> {
    let mut words = words(operation);
    let is_verb = |word: &String| VERBS.contains(&word.as_str());
    // `find_by_email`, `viewProspectsInList`.
    if let Some(place) = words.iter().position(|word| word == "by" || word == "in") {
        words.truncate(place);
    }
    if words.first().is_some_and(is_verb) {
        words.remove(0);
    } else {
        if words.last().is_some_and(is_verb) {
            words.pop();
        }
    }
    words
}

/// Whether a name is that of an id.
pub(crate) fn is_id(name: &str) -> bool {
    let words = words(name);
    words
        .last()
        .is_some_and(|word| word == "id" || word == "hash" || word == "uuid")
}

/// Whether a name is that of an e-mail address, or of several.
pub(crate) fn is_email(name: &str) -> bool {
    let words = words(name);
    words.first().is_some_and(|word| word == "email") && words.len() == 1
}

/// The form of a string, in a word.
pub(crate) fn form_of(text: &str) -> &'static str {
    let shape: String = text
        .chars()
        .map(|letter| match letter {
            '0'..='9' => '9',
            'a'..='f' | 'A'..='F' => 'f',
            'g'..='z' | 'G'..='Z' => 'z',
            other => other,
        })
        .collect();
    let hex: String = shape.replace('f', "9");
    if hex == "99999999-9999-9999-9999-999999999999" {
        "uuid"
    } else if is_time(text) {
        "date-time"
    } else if shape == "9999-99-99" {
        "date"
    } else if shape.starts_with("9999-99-99") {
        "time of another form"
    } else if !text.is_empty() && shape.chars().all(|letter| letter == '9') {
        "digits"
    } else if text.len() >= 8 && hex.chars().all(|letter| letter == '9') {
        "hexadecimal"
    } else if text.contains("://") {
        "uri"
    } else if text.contains('@') && !text.contains(char::is_whitespace) {
        "email"
    } else {
        "text"
    }
}

/// The form of an id: other words than these would tell something of it.
pub(crate) fn id_form(text: &str) -> &'static str {
    match form_of(text) {
        form @ ("uuid" | "digits") => form,
        _ => "text",
    }
}

/// Whether a string is a time by RFC 3339.
fn is_time(text: &str) -> bool {
    let Some((date, time)) = text.split_once(['T', 't']) else {
        return false;
    };
    let shape = |text: &str| -> String {
        let digit = |letter: char| if letter.is_ascii_digit() { '9' } else { letter };
        text.chars().map(digit).collect()
    };
    let within = |text: Option<&str>, most: u32| {
        text.is_some_and(|text| text.parse().is_ok_and(|number: u32| number <= most))
    };
    if shape(date) != "9999-99-99"
        || !within(date.get(5..7), 12)
        || !within(date.get(8..10), 31)
        || !within(time.get(..2), 24)
        || !within(time.get(3..5), 59)
    {
        return false;
    }
    let zone = time.rfind(['Z', 'z', '+', '-']);
    let Some((clock, zone)) = zone.and_then(|place| time.split_at_checked(place)) else {
        return false;
    };
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    let zone = shape(&zone.to_ascii_uppercase()).replace('-', "+");
    shape(clock) == "99:99:99"
        && !fraction.is_empty()
        && fraction.chars().all(|letter| letter.is_ascii_digit())
        && (zone == "Z" || zone == "+99:99")
}

/// The day of a time, as `2026-09-30`.
pub(crate) fn day(time: std::time::SystemTime) -> String {
    let since = time
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap_or_default();
    // The calendar's eras are of 400 years, which are 146,097 days, and years that begin in March.
    let days = since.as_secs() / 86_400 + 719_468;
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let (month, next) = match month {
        ..10 => (month + 3, 0),
        _ => (month - 9, 1),
    };
    format!("{:04}-{month:02}-{day:02}", era * 400 + year + next)
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::*;

    #[test]
    fn names_have_words() {
        assert_eq!(words("listCampaigns"), ["list", "campaign"]);
        assert_eq!(words("emails[]"), ["email"]);
        assert_eq!(words("sender_account_id"), ["sender", "account", "id"]);
        assert_eq!(resource("companies_list"), ["company"]);
        assert_eq!(resource("prospect_lists_list"), ["prospect", "list"]);
        assert_eq!(resource("listProspectLists"), ["prospect", "list"]);
        assert_eq!(resource("viewProspectsInList"), ["prospect"]);
        assert_eq!(resource("prospects_find_by_email"), ["prospect"]);
        assert_eq!(resource("getWarmUpCampaign"), ["warm", "up", "campaign"]);
        assert!(is_id("campaignId") && is_id("id") && is_id("task_hash") && !is_id("paid"));
    }

    #[test]
    fn forms_are_told_and_no_values() {
        for (text, form) in [
            ("7b9c3df7-0eb5-4be2-af74-7e48d4b43b9c", "uuid"),
            ("2026-04-01T10:30:00.000Z", "date-time"),
            ("2026-04-01T10:30:00+02:00", "date-time"),
            ("2026-04-01 10:30:00", "time of another form"),
            ("2026-04-01T10:30:00", "time of another form"),
            ("2026-99-01T10:30:00Z", "time of another form"),
            ("2026-04-01T10:99:00Z", "time of another form"),
            ("2026-04-01", "date"),
            ("12345", "digits"),
            ("deadbeef01", "hexadecimal"),
            ("https://example.com", "uri"),
            ("ada@example.com", "email"),
            ("Ada", "text"),
        ] {
            assert_eq!(form_of(text), form, "{text}");
        }
    }

    #[test]
    fn days_are_those_of_the_calendar() {
        for (seconds, expected) in [
            (0, "1970-01-01"),
            (951_782_400, "2000-02-29"),
            (1_790_726_400, "2026-09-30"),
            (4_102_444_800, "2100-01-01"),
        ] {
            let time = UNIX_EPOCH + Duration::from_secs(seconds);
            assert_eq!(day(time), expected);
        }
    }
}
