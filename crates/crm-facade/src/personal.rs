//! Keeps what a write sends of a person out of what the vendor says of it.
//!
//! E-mail addresses, long numbers and tokens are masked wherever a vendor's words come from, in the
//! runtime. Names, notes and the like can only be told from other words by who has sent them.

use serde_json::{Map, Value};

use crate::model::{
    Campaign, Company, Contact, Deal, EmailAccount, List, PhoneCall, Product, Record, StepContent,
    User, WarmUp, Webhook, Workspace,
};

/// In place of what is personal.
const MASK: &str = "[personal]";

/// Shorter texts are not masked: they may be any part of a sentence.
const SHORTEST: usize = 2;

/// The fields of the records that can be written, each with whether it is `personal`.
const MASKS: &[&[(&str, &str)]] = &[
    PhoneCall::MASKS,
    Campaign::MASKS,
    Company::MASKS,
    Contact::MASKS,
    Deal::MASKS,
    EmailAccount::MASKS,
    List::MASKS,
    Product::MASKS,
    StepContent::MASKS,
    User::MASKS,
    WarmUp::MASKS,
    Webhook::MASKS,
    Workspace::MASKS,
];

/// Parts of a personal field that say what it is, and nothing of the person.
const OPEN: [&str; 7] = [
    "email_type",
    "phone_type",
    "address_type",
    "network",
    "country",
    "country_code",
    "type",
];

/// What of a record or a patch, as JSON, tells of a person: in lower case, what is within another after
/// it.
pub(crate) fn sent(record: &Map<String, Value>) -> Vec<String> {
    let mut texts = Vec::new();
    for (field, value) in record {
        let is_personal = matches!(field.as_str(), "custom_fields" | "extensions")
            || MASKS
                .iter()
                .copied()
                .flatten()
                .any(|(mask, name)| (*mask, *name) == ("personal", field));
        if is_personal {
            collect(field, value, &mut texts);
        }
    }
    in_order(texts)
}

/// All strings of a body of which nothing tells what they are.
pub(crate) fn strings(body: &Value) -> Vec<String> {
    let mut texts = Vec::new();
    let mut left = vec![body];
    while let Some(value) = left.pop() {
        match value {
            Value::String(text) => texts.push(text.clone()),
            Value::Array(values) => left.extend(values),
            Value::Object(fields) => left.extend(fields.values()),
            _ => {}
        }
    }
    in_order(texts)
}

fn in_order(mut texts: Vec<String>) -> Vec<String> {
    for text in &mut texts {
        *text = text.trim().to_lowercase();
    }
    texts.retain(|text| text.chars().count() >= SHORTEST);
    texts.sort_by(|one, other| (other.len(), one).cmp(&(one.len(), other)));
    texts.dedup();
    texts
}

fn collect(field: &str, value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => {
            texts.push(text.clone());
            if field.ends_with("name") {
                texts.extend(text.split([' ', ',']).map(str::to_owned));
            }
        }
        Value::Array(values) => {
            for value in values {
                collect(field, value, texts);
            }
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                // The name of a custom field is not what the field holds.
                let is_open = OPEN.contains(&name.as_str())
                    || (field, name.as_str()) == ("custom_fields", "name");
                if !is_open {
                    collect(name, value, texts);
                }
            }
        }
        _ => {}
    }
}

/// Words without what was sent, where it stands by itself, whatever its case.
pub(crate) fn masked(words: &str, sent: &[String]) -> String {
    let mut words = words.to_owned();
    for text in sent {
        words = without(&words, text);
    }
    words
}

fn without(words: &str, text: &str) -> String {
    let lower: Vec<(usize, char)> = words
        .char_indices()
        .flat_map(|(at, c)| c.to_lowercase().map(move |lower| (at, lower)))
        .collect();
    let wanted: Vec<char> = text.chars().collect();
    let is_letter = |index: usize| lower.get(index).is_some_and(|(_, c)| c.is_alphanumeric());
    let (mut masked, mut from, mut index) = (String::new(), 0, 0);
    while index + wanted.len() <= lower.len() {
        let end = index + wanted.len();
        let is_it = lower[index..end].iter().map(|(_, c)| c).eq(&wanted)
            && (index == 0 || !is_letter(index - 1))
            && !is_letter(end);
        if !is_it {
            index += 1;
            continue;
        }
        masked.push_str(&words[from..lower[index].0]);
        masked.push_str(MASK);
        from = lower.get(end).map_or(words.len(), |(at, _)| *at);
        index = end;
    }
    masked.push_str(&words[from..]);
    masked
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{masked, sent};
    use crate::model::{Contact, ContactPatch, Email};

    fn words(record: &impl serde::Serialize, words: &str) -> String {
        let Ok(Value::Object(record)) = serde_json::to_value(record) else {
            panic!("a record is an object");
        };
        masked(words, &sent(&record))
    }

    #[test]
    fn what_was_sent_of_a_person_is_masked_in_words_about_it() {
        let contact = Contact::new()
            .first_name("Al")
            .last_name("Perez Gómez")
            .company_name("Acme")
            .emails([Email::new("al@example.com").email_type("work")])
            .extension("skarbe", "nick", "Bertie")
            .notes("owes us");
        for (said, expected) in [
            (
                "Contact AL PEREZ GÓMEZ exists already",
                "Contact [personal] [personal] exists already",
            ),
            (
                "Gómez, Al is on the list",
                "[personal], [personal] is on the list",
            ),
            ("Already perezoso", "Already perezoso"),
            (
                "a note like 'owes us' is not allowed",
                "a note like '[personal]' is not allowed",
            ),
            ("bertie is taken", "[personal] is taken"),
            ("al@example.com is taken", "[personal] is taken"),
            ("first_name is too long", "first_name is too long"),
            ("work at Acme", "work at Acme"),
        ] {
            assert_eq!(words(&contact, said), expected);
        }
    }

    #[test]
    fn a_change_is_masked_as_a_record_is() {
        let patch = ContactPatch::new().last_name("Perez".to_owned());
        assert_eq!(words(&patch, "Perez is taken"), "[personal] is taken");
        let custom =
            json!({"custom_fields": [{"name": "nick", "value": {"type": "text", "value": "Bo"}}]});
        assert_eq!(words(&custom, "nick Bo, a text"), "nick [personal], a text");
    }
}
