//! Names that other programs and people give to columns.
//!
//! One table, by what the names are without case, blanks and punctuation: `E-mail 1 - Value` is
//! `email#value`, with `#` for a number. It holds the columns that HubSpot, Pipedrive, Salesforce,
//! Outlook, Google Contacts and LinkedIn write, and what people call them by hand.

use super::cells;

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
pub(crate) fn guess(name: &str) -> Option<Guess> {
    if cells::kind(name).is_some() {
        return Some(Guess {
            field: name.to_owned(),
            gives_way: name == "title",
            own: true,
        });
    }
    // `Notes:` stands before notes, and not above a column.
    if name.ends_with(':') {
        return None;
    }
    let (plain, number) = squeezed(name);
    let numbered = plain.replace('#', &number);
    let known = |plain: &str| TABLE.iter().find(|(names, _)| names.contains(&plain));
    let (_, field) = known(&numbered).or_else(|| known(&plain))?;
    let (field, gives_way) = match field.strip_prefix('~') {
        Some(field) => (field, true),
        None => (*field, false),
    };
    Some(Guess {
        field: field.replace('#', &number),
        gives_way,
        own: false,
    })
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

/// Names, and the field that they are taken for. `~` marks one that gives way where another column
/// is taken for the field. Entries of lists are numbered by their group: `{work}` is an entry of
/// its own, and `{}` another one for each column.
const TABLE: &[(&[&str], &str)] = &[
    (
        &[
            "firstname",
            "givenname",
            "forename",
            "fname",
            "first",
            "personfirstname",
            "vorname",
        ],
        "first_name",
    ),
    (
        &["middlename", "additionalname", "personmiddlename"],
        "middle_name",
    ),
    (
        &[
            "lastname",
            "surname",
            "familyname",
            "lname",
            "last",
            "personlastname",
            "nachname",
            "familienname",
        ],
        "last_name",
    ),
    (&["fullname", "contactname", "personname"], "full_name"),
    (&["name", "displayname"], "~full_name"),
    // E-mail addresses. Outlook's first has no number, Google's have labels.
    (
        &[
            "email",
            "mail",
            "emailaddress",
            "primaryemail",
            "workemail",
            "workemailaddress",
            "businessemail",
            "homeemail",
            "personalemail",
            "otheremail",
            "secondaryemail",
            "alternateemail",
            "personemail",
            "personemailwork",
            "personemailhome",
            "personemailother",
            "emailadresse",
        ],
        "emails.{}.address",
    ),
    (
        &[
            "email#",
            "email#address",
            "emailaddress#",
            "email#value",
            "email#adresse",
            "emailadresse#",
        ],
        "emails.{#}.address",
    ),
    (&["email#label", "email#type"], "~emails.{#}.email_type"),
    // Phone numbers; fax machines are none.
    (
        &[
            "phone",
            "phonenumber",
            "telephone",
            "telephonenumber",
            "tel",
            "mobile",
            "mobilephone",
            "mobilephonenumber",
            "mobilenumber",
            "cell",
            "cellphone",
            "workphone",
            "workphonenumber",
            "businessphone",
            "officephone",
            "homephone",
            "otherphone",
            "primaryphone",
            "directphone",
            "workdirectphone",
            "companymainphone",
            "companyphone",
            "carphone",
            "assistantphone",
            "personphone",
            "personphonework",
            "personphonehome",
            "personphonemobile",
            "personphoneother",
            "businessphone#",
            "homephone#",
            "telefon",
            "telefonnummer",
            "telefongeschäftlich",
            "telefonprivat",
            "telefonfirma",
            "mobil",
            "mobiltelefon",
            "mobilnummer",
            "handy",
            "handynummer",
        ],
        "phone_numbers.{}.number",
    ),
    (
        &["phone#", "phonenumber#", "phone#value"],
        "phone_numbers.{#}.number",
    ),
    (
        &["phone#label", "phone#type"],
        "~phone_numbers.{#}.phone_type",
    ),
    (
        &[
            "company",
            "organization",
            "organisation",
            "organizationname",
            "organization#name",
            "employer",
            "accountname",
            "personorganization",
            "firma",
            "unternehmen",
        ],
        "company_name",
    ),
    (&["companyname"], "company_name"),
    (&["associatedcompany", "account"], "~company_name"),
    (
        &[
            "jobtitle",
            "position",
            "organizationtitle",
            "organization#title",
            "persontitle",
            "personjobtitle",
            "role",
        ],
        "title",
    ),
    // Beside a job title it is a form of address.
    (&["title"], "~title"),
    (
        &[
            "organizationdepartment",
            "organization#department",
            "abteilung",
        ],
        "department",
    ),
    // Addresses, as one of each kind.
    (
        &[
            "address",
            "street",
            "streetaddress",
            "addressline1",
            "address1",
            "street1",
            "straße",
            "strasse",
            "anschrift",
        ],
        "addresses.{a}.line1",
    ),
    (
        &["addressline2", "address2", "street2", "streetaddress2"],
        "addresses.{a}.line2",
    ),
    (
        &["city", "town", "ort", "stadt", "wohnort"],
        "addresses.{a}.city",
    ),
    (
        &[
            "state",
            "stateregion",
            "stateprovince",
            "region",
            "province",
            "bundesland",
        ],
        "addresses.{a}.state",
    ),
    (
        &[
            "zip",
            "zipcode",
            "zippostalcode",
            "postalcode",
            "postcode",
            "plz",
            "postleitzahl",
        ],
        "addresses.{a}.postal_code",
    ),
    (
        &["country", "countryregion", "land", "landregion"],
        "addresses.{a}.country",
    ),
    (
        &["personpostaladdress", "fulladdress"],
        "addresses.{a}.text",
    ),
    (
        &[
            "businessstreet",
            "businessaddress",
            "workstreet",
            "mailingstreet",
            "straßegeschäftlich",
        ],
        "addresses.{business}.line1",
    ),
    (
        &["businessstreet2", "workstreet2"],
        "addresses.{business}.line2",
    ),
    (
        &["businesscity", "workcity", "mailingcity", "ortgeschäftlich"],
        "addresses.{business}.city",
    ),
    (
        &[
            "businessstate",
            "workstate",
            "mailingstate",
            "mailingstateprovince",
        ],
        "addresses.{business}.state",
    ),
    (
        &[
            "businesspostalcode",
            "workpostalcode",
            "mailingzip",
            "mailingzippostalcode",
            "mailingpostalcode",
            "postleitzahlgeschäftlich",
        ],
        "addresses.{business}.postal_code",
    ),
    (
        &[
            "businesscountryregion",
            "businesscountry",
            "workcountry",
            "mailingcountry",
            "landregiongeschäftlich",
        ],
        "addresses.{business}.country",
    ),
    (&["homestreet", "homeaddress"], "addresses.{home}.line1"),
    (&["homestreet2"], "addresses.{home}.line2"),
    (&["homecity"], "addresses.{home}.city"),
    (&["homestate"], "addresses.{home}.state"),
    (&["homepostalcode"], "addresses.{home}.postal_code"),
    (
        &["homecountryregion", "homecountry"],
        "addresses.{home}.country",
    ),
    (&["otherstreet", "otheraddress"], "addresses.{other}.line1"),
    (&["otherstreet2"], "addresses.{other}.line2"),
    (&["othercity"], "addresses.{other}.city"),
    (
        &["otherstate", "otherstateprovince"],
        "addresses.{other}.state",
    ),
    (
        &["otherpostalcode", "otherzip", "otherzippostalcode"],
        "addresses.{other}.postal_code",
    ),
    (
        &["othercountryregion", "othercountry"],
        "addresses.{other}.country",
    ),
    (&["address#street"], "addresses.{#}.line1"),
    (&["address#extendedaddress"], "addresses.{#}.line2"),
    (&["address#city"], "addresses.{#}.city"),
    (&["address#region"], "addresses.{#}.state"),
    (&["address#postalcode"], "addresses.{#}.postal_code"),
    (&["address#country"], "addresses.{#}.country"),
    (&["address#formatted"], "addresses.{#}.text"),
    (
        &["address#label", "address#type"],
        "~addresses.{#}.address_type",
    ),
    (
        &[
            "website",
            "websiteurl",
            "web",
            "webpage",
            "personalwebpage",
            "personwebsite",
        ],
        "websites.{}",
    ),
    (&["website#value", "webpage#"], "websites.{#}"),
    // LinkedIn calls the profile's address so.
    (
        &[
            "url",
            "linkedin",
            "linkedinurl",
            "linkedinprofile",
            "linkedinprofileurl",
            "linkedinpage",
            "personlinkedinurl",
            "personlinkedinpage",
        ],
        "social_links.{}.url",
    ),
    (&["photo", "photourl"], "~photo_url"),
    (&["leadstatus"], "lead_status.name"),
    (&["leadsource", "originalsource", "source"], "~lead_source"),
    (&["leadscore", "hubspotscore"], "~score"),
    (
        &[
            "tag",
            "label",
            "labels",
            "categories",
            "groupmembership",
            "personlabel",
            "personlabels",
        ],
        "~tags",
    ),
    (
        &["note", "notizen", "notiz", "bemerkung", "bemerkungen"],
        "notes",
    ),
    (
        &[
            "description",
            "comment",
            "comments",
            "remarks",
            "personnotes",
        ],
        "~notes",
    ),
    (
        &["recordid", "recordidcontact", "contactid", "personid"],
        "~id",
    ),
    (
        &[
            "createdate",
            "created",
            "createddate",
            "createdon",
            "dateadded",
            "personpersoncreated",
            "personcreated",
        ],
        "~created_at",
    ),
    (
        &[
            "lastmodifieddate",
            "lastmodified",
            "modified",
            "updated",
            "personupdatetime",
        ],
        "~updated_at",
    ),
    (&["lastactivitydate", "lastactivity"], "~last_activity_at"),
    // The model's own names as people write them.
    (&["department"], "department"),
    (&["industry"], "~industry"),
    (&["notes"], "notes"),
    (&["tags"], "tags"),
    (&["status"], "~status"),
    (&["score"], "score"),
    (&["category"], "~category"),
    (&["emails", "emailaddresses"], "~emails"),
    (&["phones", "phonenumbers"], "~phone_numbers"),
    (&["websites"], "~websites"),
    (&["id"], "~id"),
    (&["createdat"], "~created_at"),
    (&["updatedat"], "~updated_at"),
    (&["lastactivityat"], "~last_activity_at"),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_name_stands_in_the_table_once_and_means_a_field() {
        let mut seen = BTreeSet::new();
        for (names, field) in TABLE {
            for name in *names {
                assert!(seen.insert(*name), "{name} stands there twice");
                let plain = squeezed(&name.replace('#', "7")).0;
                assert_eq!(plain, name.replace(|c: char| c.is_ascii_digit(), "#"));
            }
            let field = field.trim_start_matches('~');
            let group = field.split_once('{').zip(field.split_once('}'));
            let field = match group {
                Some(((before, _), (_, after))) => format!("{before}0{after}"),
                None => field.to_owned(),
            };
            assert!(cells::kind(&field).is_some(), "{field}");
        }
    }

    #[test]
    fn names_are_known_in_any_spelling() {
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
            let found = guess(name).map(|guess| guess.field);
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
            assert_eq!(guess(other), None, "{other}");
        }
    }
}
