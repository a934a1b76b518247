//! What contacts are known again by.

use clap::ValueEnum;
use crm_facade::model::Email;

use super::Person;

/// What two contacts of one person have in common.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd, ValueEnum)]
pub(crate) enum By {
    /// An e-mail address.
    Email,
    /// A phone number, by its digits.
    Phone,
    /// The address of a LinkedIn profile.
    Linkedin,
    /// The full name and the company.
    Name,
}

impl By {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Linkedin => "linkedin",
            Self::Name => "name and company",
        }
    }

    /// The keys of a contact.
    pub(super) fn keys(self, person: &Person) -> Vec<String> {
        match self {
            Self::Email => person
                .parts("emails", "address")
                .map(Email::key_of)
                .filter(|key| !key.is_empty())
                .collect(),
            Self::Phone => phones(person),
            Self::Linkedin => person
                .parts("social_links", "url")
                .filter_map(profile)
                .collect(),
            Self::Name => name(person).into_iter().collect(),
        }
    }
}

/// The digits of numbers, with their dialling codes. A number of few digits tells nobody from others.
fn phones(person: &Person) -> Vec<String> {
    let entries = person.fields.get("phone_numbers");
    let entries = entries.and_then(|entries| entries.as_array());
    let digits = |entry: &serde_json::Value| {
        let part = |name: &str| entry.get(name).and_then(|part| part.as_str());
        let text = format!(
            "{}{}",
            part("country_code").unwrap_or_default(),
            part("number").unwrap_or_default()
        );
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let digits = digits.strip_prefix("00").unwrap_or(&digits).to_owned();
        (digits.len() >= 7).then_some(digits)
    };
    entries.into_iter().flatten().filter_map(digits).collect()
}

/// The name of a LinkedIn profile: `in/ada`.
fn profile(url: &str) -> Option<String> {
    let (_, path) = url.split_once("linkedin.com/")?;
    let path = path
        .split(['?', '#'])
        .next()?
        .trim_matches('/')
        .to_lowercase();
    (!path.is_empty()).then_some(path)
}

fn name(person: &Person) -> Option<String> {
    let plain = |text: &str| {
        let words: Vec<_> = text.split_whitespace().map(str::to_lowercase).collect();
        words.join(" ")
    };
    let name = plain(&person.name()?);
    let company = plain(person.text("company_name")?);
    (name.contains(' ') && !company.is_empty()).then(|| format!("{name}, {company}"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn person(fields: serde_json::Value) -> Person {
        let serde_json::Value::Object(fields) = fields else {
            unreachable!("an object")
        };
        Person {
            vendor: "minotaur",
            fields,
        }
    }

    #[test]
    fn people_are_known_again_however_they_are_written() {
        let ada = person(json!({
            "first_name": "Ada", "last_name": "Lovelace", "company_name": "Example  Ltd",
            "emails": [{"address": "Ada@Example.com"}],
            "phone_numbers": [{"number": "(212) 555-0100", "country_code": "+1"}, {"number": "12"}],
            "social_links": [{"url": "https://www.linkedin.com/in/Ada/?x=1"}, {"url": "https://x.com/ada"}],
        }));
        let other = person(json!({
            "full_name": "ada lovelace", "company_name": "example ltd",
            "emails": [{"address": "ada@example.com"}],
            "phone_numbers": [{"number": "+1 212 555 0100"}],
            "social_links": [{"url": "linkedin.com/in/ada"}],
        }));
        for by in [By::Email, By::Phone, By::Linkedin, By::Name] {
            let keys = by.keys(&ada);
            assert_eq!(keys.len(), 1, "{by:?}");
            assert_eq!(keys, by.keys(&other), "{by:?}");
        }
        assert_eq!(
            By::Name.keys(&person(json!({"first_name": "Ada", "company_name": "X"}))),
            [""; 0]
        );
    }
}
