//! Canned contacts: the documented fields, about 950 bytes each, in a mix of filled and null.

use serde_json::{Value, json};

/// Contacts that differ; beyond this number they repeat with other ids and addresses.
const DIFFERENT: usize = 1000;

/// Contacts as JSON text, ready to be put into a page.
pub struct Canned {
    texts: Vec<Text>,
}

/// A contact, and where the digits of its own go.
struct Text {
    text: String,
    places: Vec<usize>,
}

/// Stands in a text where the digits go.
const DIGITS: &str = "DIGITSDIGITS";

impl Canned {
    /// Makes them.
    pub fn new() -> Self {
        Self {
            texts: (0..DIFFERENT).map(text).collect(),
        }
    }

    /// Appends the contact with this index.
    pub fn push(&self, index: u64, page: &mut Vec<u8>) {
        let Text { text, places } = &self.texts[index as usize % DIFFERENT];
        let begin = page.len();
        page.extend_from_slice(text.as_bytes());
        let mut digits = [b'0'; DIGITS.len()];
        let mut rest = index;
        for digit in digits.iter_mut().rev() {
            *digit = b"0123456789abcdef"[(rest % 16) as usize];
            rest /= 16;
        }
        for place in places {
            page[begin + place..][..digits.len()].copy_from_slice(&digits);
        }
    }

    /// The rows from `first` to before `end` as a bare list.
    pub fn page(&self, first: u64, end: u64) -> Vec<u8> {
        let mut page = Vec::with_capacity(1000 * (end.saturating_sub(first)) as usize + 2);
        page.push(b'[');
        for index in first..end {
            if index > first {
                page.push(b',');
            }
            self.push(index, &mut page);
        }
        page.push(b']');
        page
    }
}

impl Default for Canned {
    fn default() -> Self {
        Self::new()
    }
}

/// The id of the contact with this index.
pub fn id(index: u64) -> String {
    format!("7b9c3df7-0eb5-4be2-af74-{index:012x}")
}

fn text(index: usize) -> Text {
    const FIRST: [&str; 8] = [
        "Ana",
        "Bogdan",
        "Chiara",
        "Dmitri",
        "Eun-ji",
        "Françoise",
        "Gabriel",
        "Hassan",
    ];
    const LAST: [&str; 7] = [
        "Perez",
        "Kowalska",
        "Lindqvist",
        "Nakamura",
        "Okonkwo",
        "Silva",
        "Müller",
    ];
    const PLACES: [[&str; 4]; 4] = [
        ["Bogota", "CO", "Cundinamarca", "110111"],
        ["Warszawa", "PL", "Mazowieckie", "00-001"],
        ["Göteborg", "SE", "Västra Götaland", "411 03"],
        ["Nairobi", "KE", "Nairobi County", "00100"],
    ];
    let some = |one_in: usize, value: Value| match index % one_in {
        0 => value,
        _ => Value::Null,
    };
    let (first, last) = (FIRST[index % 8], LAST[index % 7]);
    let account = format!("{DIGITS}.{}", &first[..1].to_ascii_lowercase());
    let place = PLACES[index % 4];
    let phones: Vec<_> = (0..index % 3)
        .map(|phone| json!({"country_code": "+57", "number": format!("30055501{phone:02}")}))
        .collect();
    let contact = json!({
        "first_name": first,
        "middle_name": some(3, json!("María")),
        "last_name": last,
        "gender": some(2, json!("female")),
        "birth_year": some(2, json!(1960 + index % 40)),
        "linkedin_url": format!("https://www.linkedin.com/in/{account}"),
        "facebook_url": some(4, json!(format!("https://www.facebook.com/{account}"))),
        "twitter_url": some(3, json!(format!("https://twitter.com/{account}"))),
        "work_email": format!("{account}@company-{}.example.com", index % 211),
        "personal_email": some(2, json!(format!("{account}@mail.example.org"))),
        "other_emails": some(5, json!([format!("{account}@old.example.net")])),
        "industry": "Information Technology and Services",
        "job_title": "Senior Director of Business Development",
        "location_locality": place[0],
        "location_country": place[1],
        "location_region": place[2],
        "location_postal_code": place[3],
        "phone_numbers": phones,
        "company": {
            "id": format!("a1b2c3d4-e5f6-7890-abcd-{index:012x}"),
            "company_name": format!("Company \"{}\" Holding", index % 211),
            "industry": "Computer Software",
        },
        "mobile_phone": some(3, json!("+57 300 555 0199")),
        "score": index % 100,
        "verification_status": "verified",
        "last_verified": "2026-04-01T10:30:00.000Z",
        "hubspot_synced_at": some(2, json!("2026-03-15T08:00:00.000Z")),
        "custom_fields": match index % 2 {
            0 => json!({"lead_origin": "conference", "segment": "mid-market"}),
            _ => json!({}),
        },
    });
    // The id comes first, as in the vendor's responses.
    let text = format!(
        r#"{{"id":"7b9c3df7-0eb5-4be2-af74-{DIGITS}",{}"#,
        &contact.to_string()[1..]
    );
    let places = text.match_indices(DIGITS).map(|(place, _)| place);
    Text {
        places: places.collect(),
        text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_the_contacts_with_their_ids() {
        let page: Vec<Value> =
            serde_json::from_slice(&Canned::new().page(995, 1005)).expect("JSON");
        let ids: Vec<_> = page.iter().map(|contact| &contact["id"]).collect();
        let expected: Vec<_> = (995..1005).map(|index| json!(id(index))).collect();
        assert_eq!(ids, expected.iter().collect::<Vec<_>>());
        let address = |index: usize| page[index]["work_email"].as_str();
        assert!(address(0).is_some_and(|address| address.contains("0000000003e3")));
    }

    #[test]
    fn no_two_contacts_have_an_address_in_common() {
        let page: Vec<Value> =
            serde_json::from_slice(&Canned::new().page(0, 3 * DIFFERENT as u64)).expect("JSON");
        let addresses: Vec<_> = ["work_email", "personal_email"]
            .into_iter()
            .flat_map(|field| {
                page.iter()
                    .filter_map(move |contact| contact[field].as_str())
            })
            .collect();
        let different: std::collections::HashSet<_> = addresses.iter().collect();
        assert_eq!(different.len(), addresses.len());
    }

    #[test]
    fn contacts_have_every_documented_field() {
        let page = Canned::new().page(0, 1000);
        assert!((900..1000).contains(&(page.len() / 1000)), "{}", page.len());
        for contact in serde_json::from_slice::<Vec<Value>>(&page).expect("JSON") {
            assert_eq!(contact.as_object().map(serde_json::Map::len), Some(26));
        }
    }
}
