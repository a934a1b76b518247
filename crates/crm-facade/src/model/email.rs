//! E-mail addresses, however they are written.

use std::borrow::Cow;

use icu_normalizer::ComposingNormalizerBorrowed;
use serde_json::Value;

use super::{Contact, Email};

/// What vendors call the fields of a contact that hold its addresses, without case and marks.
const FIELDS: &[&str] = &[
    "email",
    "emails",
    "emailaddress",
    "workemail",
    "personalemail",
    "otheremails",
];

/// Whether a character is nothing that a person sees: a blank, or of no width.
pub(crate) fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '\u{ad}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
        )
}

/// A string in the one form of those that look the same.
fn composed(text: &str) -> Cow<'_, str> {
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
}

impl Email {
    /// Whether a string can be an e-mail address. It is not more than a sieve for mistakes: one `@`, a
    /// name before it, a domain with a dot after it, no blanks, and the lengths of RFC 5321.
    pub fn is_address(text: &str) -> bool {
        let text = &*composed(text);
        let Some((name, domain)) = text.rsplit_once('@') else {
            return false;
        };
        let is_label = |label: &str| {
            !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-')
        };
        !name.is_empty()
            && !name.contains('@')
            && name.len() <= 64
            && text.len() <= 254
            && domain.contains('.')
            && domain.split('.').all(is_label)
            && !text.chars().any(|c| c.is_whitespace() || c.is_control())
    }

    /// The addresses that a string holds, with names or without, as programs and people write them:
    /// `Ana <ana@example.com>; mailto:bo@example.com`. `None` if it holds anything else besides.
    pub fn addresses_in(text: &str) -> Option<Vec<String>> {
        let trimmed = |text: &'_ str| -> String { text.trim_matches(is_invisible).to_owned() };
        let mut found = Vec::new();
        // What is before a comma may be a part of a name.
        let mut is_open = false;
        let parts = text.split([',', ';', '\n', '\r', '|']);
        for part in parts.flat_map(|part| part.split(":::")).map(trimmed) {
            if part.is_empty() {
                continue;
            }
            let within = part
                .strip_suffix('>')
                .and_then(|part| part.rsplit_once('<'));
            let address = within.map_or(&*part, |(_, address)| address);
            let address = address.trim_matches(is_invisible);
            let scheme = address
                .get(..7)
                .filter(|scheme| scheme.eq_ignore_ascii_case("mailto:"));
            let address = match scheme {
                Some(scheme) => address[scheme.len()..]
                    .split('?')
                    .next()
                    .unwrap_or_default(),
                None => address,
            };
            let is_address = Self::is_address(address);
            match is_address {
                true if is_open && within.is_none() => return None,
                true => found.push(address.to_owned()),
                false if within.is_some() => return None,
                false => {}
            }
            is_open = !is_address;
        }
        (!is_open && !found.is_empty()).then_some(found)
    }

    /// By what an address is known again: the address without what makes no other one of it. Two
    /// addresses are the same if their keys are: capitals of any script, the ways to encode a letter
    /// or a domain, characters that nobody sees, a name around it and `mailto:` make no difference.
    pub fn key_of(address: &str) -> String {
        let seen: String = address.chars().filter(|c| !is_unseen(*c)).collect();
        match Self::addresses_in(&seen) {
            Some(found) if found.len() == 1 => normal(&found[0]),
            _ => normal(&seen),
        }
    }
}

/// Whether a character is of no width, and no blank.
fn is_unseen(c: char) -> bool {
    is_invisible(c) && !c.is_whitespace()
}

fn normal(address: &str) -> String {
    let lower = |text: &str| composed(&composed(text).to_lowercase()).into_owned();
    match address.trim().rsplit_once('@') {
        Some((name, domain)) => {
            let domain = idna::domain_to_ascii(domain).unwrap_or_else(|_| lower(domain));
            format!("{}@{domain}", lower(name))
        }
        None => lower(address.trim()),
    }
}

impl Contact {
    /// By what the contact is known again: the [keys](Email::key_of) of its addresses.
    ///
    /// Addresses count however the vendor has them: a field that holds several of them in one text,
    /// and a list or an object in place of a string, which is kept in `extensions`.
    pub fn email_keys(&self) -> Vec<String> {
        let mut keys = Vec::new();
        for address in self
            .emails
            .iter()
            .filter_map(|email| email.address.as_deref())
        {
            add(address, &mut keys);
        }
        let odd = self.extensions.values().flatten();
        for (_, value) in odd.filter(|(name, _)| is_of_addresses(name)) {
            walk(value, &mut keys);
        }
        keys.sort_unstable();
        keys.dedup();
        keys
    }
}

fn is_of_addresses(name: &str) -> bool {
    let name: String = name
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    FIELDS.contains(&&*name)
}

fn add(text: &str, keys: &mut Vec<String>) {
    let seen: String = text.chars().filter(|c| !is_unseen(*c)).collect();
    match Email::addresses_in(&seen) {
        Some(found) => keys.extend(found.iter().map(|address| normal(address))),
        None if seen.trim().is_empty() => {}
        None => keys.push(normal(&seen)),
    }
}

/// Adds the addresses within a value of another type than documented.
fn walk(value: &Value, keys: &mut Vec<String>) {
    match value {
        Value::String(text) if text.contains('@') => add(text, keys),
        Value::Array(values) => values.iter().for_each(|value| walk(value, keys)),
        Value::Object(fields) => fields.values().for_each(|value| walk(value, keys)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_address_is_the_same_however_it_is_written() {
        for (one, other) in [
            (" Ada@Example.COM", "ada@example.com"),
            ("jörg@example.com", "JÖRG@EXAMPLE.COM"),
            ("jörg@example.com", "jo\u{308}rg@example.com"),
            ("x@bücher.example", "x@xn--bcher-kva.example"),
            ("Ana <ana@example.com>", "ana@example.com"),
            ("\"Ana, B.\" <ana@example.com>", "ana@example.com"),
            ("<ana@example.com>", "ana@example.com"),
            ("mailto:ana@example.com?subject=x", "ana@example.com"),
            ("a\u{200b}na@exam\u{ad}ple.com\u{feff}", "ana@example.com"),
            ("\u{a0}ana@example.com\u{200e}", "ana@example.com"),
        ] {
            assert_eq!(Email::key_of(one), Email::key_of(other), "{one} {other}");
        }
        for (one, other) in [
            ("jorg@example.com", "jörg@example.com"),
            ("ana@example.com", "bo@example.com"),
            ("x@straße.example", "x@strasse.example"),
        ] {
            assert_ne!(Email::key_of(one), Email::key_of(other), "{one} {other}");
        }
    }

    #[test]
    fn a_contact_is_known_by_each_address_wherever_it_stands() {
        let contact = Contact::new().emails([Email::new("Ana <ana@example.com>; bo@example.com")]);
        assert_eq!(contact.email_keys(), ["ana@example.com", "bo@example.com"]);
        for odd in [
            json!({"email": {"address": "Ana@example.com", "type": "work"}}),
            json!({"Work_Email": ["mailto:ana@example.com"]}),
            json!({"emailAddress": [{"value": "ana@example.com", "primary": true}]}),
        ] {
            let mut contact = Contact::new();
            let fields = serde_json::from_value(odd).expect("fields");
            contact.extensions.insert("acme".to_owned(), fields);
            assert_eq!(contact.email_keys(), ["ana@example.com"]);
        }
        // Addresses of others.
        let mut contact = Contact::new();
        let fields = json!({"owner_email": "boss@example.com", "notes": "ana@example.com"});
        let fields = serde_json::from_value(fields).expect("fields");
        contact.extensions.insert("acme".to_owned(), fields);
        assert!(contact.email_keys().is_empty());
    }
}
