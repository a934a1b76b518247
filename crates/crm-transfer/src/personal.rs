//! Keeps what is personal in a row out of what vendors say of it.

use crm_facade::model::{Contact, CustomValue};

/// In place of what is personal.
const MASK: &str = "[personal]";

/// Shorter texts are not masked: they may be any part of a sentence.
const SHORTEST: usize = 2;

/// A vendor's words about a row, without the values of the row. E-mail addresses and numbers of any
/// row are masked already where the words come from.
pub(crate) fn masked(words: &str, contact: &Contact) -> String {
    let mut values = values(contact);
    // What is within another goes after it.
    values.sort_by_key(|value| std::cmp::Reverse(value.len()));
    let mut words = words.to_owned();
    for value in values {
        words = without(&words, &value);
    }
    words
}

fn values(contact: &Contact) -> Vec<String> {
    let names = [
        &contact.first_name,
        &contact.middle_name,
        &contact.last_name,
        &contact.full_name,
    ];
    let names: Vec<&String> = names.into_iter().flatten().collect();
    let mut values: Vec<String> = names.iter().copied().cloned().collect();
    let parts = names.iter().flat_map(|name| name.split([' ', ',']));
    values.extend(parts.map(str::to_owned));
    let others = [&contact.photo_url, &contact.notes];
    values.extend(others.into_iter().flatten().cloned());
    values.extend(
        contact
            .emails
            .iter()
            .filter_map(|email| email.address.clone()),
    );
    values.extend(
        contact
            .phone_numbers
            .iter()
            .filter_map(|phone| phone.number.clone()),
    );
    for address in &contact.addresses {
        let parts = [
            &address.line1,
            &address.line2,
            &address.city,
            &address.postal_code,
            &address.text,
        ];
        values.extend(parts.into_iter().flatten().cloned());
    }
    values.extend(contact.websites.iter().cloned());
    values.extend(
        contact
            .social_links
            .iter()
            .filter_map(|link| link.url.clone()),
    );
    for field in &contact.custom_fields {
        if let Some(CustomValue::Text(text)) = &field.value {
            values.push(text.clone());
        }
    }
    values.retain(|value| value.trim().chars().count() >= SHORTEST);
    values
        .iter_mut()
        .for_each(|value| *value = value.trim().to_lowercase());
    values
}

/// A text without a value, where it stands by itself, whatever its case.
fn without(words: &str, value: &str) -> String {
    let lower: Vec<(usize, char)> = words
        .char_indices()
        .flat_map(|(at, c)| c.to_lowercase().map(move |lower| (at, lower)))
        .collect();
    let wanted: Vec<char> = value.chars().collect();
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
    use super::*;

    #[test]
    fn the_values_of_a_row_are_masked_in_words_about_it() {
        let mut contact = Contact::new().first_name("Al").last_name("Perez Gómez");
        contact.notes = Some("owes us".to_owned());
        for (words, expected) in [
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
            ("first_name is too long", "first_name is too long"),
        ] {
            assert_eq!(masked(words, &contact), expected);
        }
    }
}
