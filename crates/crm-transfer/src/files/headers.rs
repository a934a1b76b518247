//! Names that other programs and people give to columns.
//!
//! A table for each kind of record and one for all, by what the names are without case, blanks and
//! punctuation: `E-mail 1 - Value` is `email#value`, with `#` for a number. They hold the columns that
//! HubSpot, Pipedrive, Salesforce, Outlook, Google Contacts and LinkedIn write, and what people call
//! them by hand.

mod company;
mod contact;
mod deal;
mod list;
mod shared;

use crm_facade::Resource;

use super::fields::Fields;

/// Names, and the field that they are taken for. `~` marks one that gives way where another column
/// is taken for the field. Entries of lists are numbered by their group: `{work}` is an entry of
/// its own, and `{}` another one for each column.
type Table = &'static [(&'static [&'static str], &'static str)];

/// The names of a kind of record, and words that may stand before them.
fn of(resource: Resource) -> (Table, &'static [&'static str]) {
    match resource {
        Resource::Company => (company::TABLE, company::NOUNS),
        Resource::Deal => (deal::TABLE, deal::NOUNS),
        Resource::List => (list::TABLE, list::NOUNS),
        _ => (contact::TABLE, &[]),
    }
}

/// What a column's name is taken for.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Guess {
    /// The field. An entry of a list has `{…}` in place of a number: columns with the same text
    /// there are of one entry.
    pub(crate) field: String,
    /// Whether it gives way to another column for the same field.
    pub(crate) gives_way: bool,
    /// Whether it is the field's own name, as `crm` writes it.
    pub(crate) own: bool,
}

/// What a column's name is taken for, if it is known.
pub(crate) fn guess(fields: Fields, name: &str) -> Option<Guess> {
    if fields.kind(name).is_some() {
        return Some(Guess {
            field: name.to_owned(),
            // In a contact, a form of address is called so too.
            gives_way: name == "title",
            own: true,
        });
    }
    // `Notes:` stands before notes, and not above a column.
    if name.ends_with(':') {
        return None;
    }
    let (plain, number) = squeezed(name);
    let (_, nouns) = of(fields.resource());
    let mut plain = plain.as_str();
    loop {
        if let Some(guess) = known(fields, plain, &number) {
            return Some(guess);
        }
        // Pipedrive writes `Deal - Deal created`.
        let shorter = nouns.iter().find_map(|noun| plain.strip_prefix(noun))?;
        plain = (!shorter.is_empty()).then_some(shorter)?;
    }
}

fn known(fields: Fields, plain: &str, number: &str) -> Option<Guess> {
    let numbered = plain.replace('#', number);
    let (own, _) = of(fields.resource());
    let found = [own, shared::TABLE].into_iter().find_map(|table| {
        let known = |plain: &str| table.iter().find(|(names, _)| names.contains(&plain));
        let (_, field) = known(&numbered).or_else(|| known(plain))?;
        fields.kind(&an_entry(field)).is_some().then_some(*field)
    });
    let (field, gives_way) = match found {
        Some(field) => match field.strip_prefix('~') {
            Some(field) => (field, true),
            None => (field, false),
        },
        // The model's own names as people write them.
        None => {
            let mut names = fields.names();
            (names.find(|field| squeezed(field).0 == plain)?, true)
        }
    };
    Some(Guess {
        field: field.replace('#', number),
        gives_way,
        own: false,
    })
}

/// A field of a table, with a place in place of its group.
fn an_entry(field: &str) -> String {
    let field = field.trim_start_matches('~');
    match field.split_once('{').zip(field.split_once('}')) {
        Some(((before, _), (_, after))) => format!("{before}0{after}"),
        None => field.to_owned(),
    }
}

/// Letters only, in lower case, with `#` for the last number; and that number.
fn squeezed(name: &str) -> (String, String) {
    let mut plain = String::with_capacity(name.len());
    let mut number = String::new();
    for c in name.chars().flat_map(char::to_lowercase) {
        if c.is_ascii_digit() {
            if !plain.ends_with('#') {
                plain = plain.replace('#', &number);
                number.clear();
                plain.push('#');
            }
            number.push(c);
        } else if c.is_alphanumeric() {
            plain.push(c);
        }
    }
    (plain, number)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::fields::IN_FILES;
    use super::*;

    #[test]
    fn every_name_stands_in_its_table_once_and_means_a_field() {
        let all = IN_FILES.map(|resource| (of(resource).0, vec![resource]));
        let shared = (shared::TABLE, IN_FILES.to_vec());
        for (table, resources) in all.into_iter().chain([shared]) {
            let mut seen = BTreeSet::new();
            for (names, field) in table {
                for name in *names {
                    assert!(seen.insert(*name), "{name} stands there twice");
                    let plain = squeezed(&name.replace('#', "7")).0;
                    assert_eq!(plain, name.replace(|c: char| c.is_ascii_digit(), "#"));
                }
                let field = an_entry(field);
                let mut fields = resources.iter().map(|resource| Fields::of(*resource));
                assert!(
                    fields.any(|fields| fields.kind(&field).is_some()),
                    "{field}"
                );
            }
        }
    }

    #[test]
    fn names_of_companies_deals_and_lists_are_known() {
        for (resource, name, field) in [
            (Resource::Company, "Company Domain Name", "domain"),
            (Resource::Company, "Organization - Name", "name"),
            (Resource::Company, "Account Name", "name"),
            (Resource::Company, "Company", "name"),
            (Resource::Company, "Annual Revenue", "annual_revenue"),
            (
                Resource::Company,
                "Billing Zip/Postal Code",
                "addresses.{billing}.postal_code",
            ),
            (Resource::Company, "Phone Number", "phone_numbers.{}.number"),
            (Resource::Deal, "Deal - Title", "name"),
            (
                Resource::Deal,
                "Deal - Currency of Value",
                "amount.currency",
            ),
            (Resource::Deal, "Deal - Deal created", "created_at"),
            (Resource::Deal, "Deal - Organization", "company_name"),
            (Resource::Deal, "Probability (%)", "win_probability"),
            (Resource::Deal, "Opportunity ID", "id"),
            (Resource::List, "List name", "name"),
        ] {
            let found = guess(Fields::of(resource), name).map(|guess| guess.field);
            assert_eq!(found.as_deref(), Some(field), "{name}");
        }
        // A name is no id, and what a file of deals says of people is no part of a deal.
        for name in [
            "Deal - Stage",
            "Deal - Contact person",
            "Deal owner",
            "Email",
            "First name",
        ] {
            assert_eq!(guess(Fields::of(Resource::Deal), name), None, "{name}");
        }
    }

    #[test]
    fn names_are_known_in_any_spelling() {
        let contact = Fields::of(Resource::Contact);
        for (name, field) in [
            ("First Name", "first_name"),
            ("FIRST_NAME", "first_name"),
            ("FirstName", "first_name"),
            ("E-mail", "emails.{}.address"),
            ("E-mail Address", "emails.{}.address"),
            ("E-mail 2 Address", "emails.{2}.address"),
            ("E-mail 1 - Value", "emails.{1}.address"),
            ("E-mail 1 - Label", "emails.{1}.email_type"),
            ("Home Phone 2", "phone_numbers.{}.number"),
            ("Address Line 2", "addresses.{a}.line2"),
            ("Address 2 - City", "addresses.{2}.city"),
            (
                "Mailing Zip/Postal Code",
                "addresses.{business}.postal_code",
            ),
            ("Business Street 2", "addresses.{business}.line2"),
            ("Person - Email - Work", "emails.{}.address"),
            ("Organization 1 - Title", "title"),
            ("emails.0.address", "emails.0.address"),
        ] {
            let found = guess(contact, name).map(|guess| guess.field);
            assert_eq!(found.as_deref(), Some(field), "{name}");
        }
        for other in [
            "Notes:",
            "Business Fax",
            "Suffix",
            "Email Opt Out",
            "Street 3",
            "",
        ] {
            assert_eq!(guess(contact, other), None, "{other}");
        }
    }
}
