//! Tests of the people and companies that are made up.

use std::collections::BTreeSet;

use super::{Company, Person, Stream, countries};

const RESERVED: &[&str] = &[
    ".example",
    ".test",
    ".example.com",
    ".example.net",
    ".example.org",
];

fn reserved(domain: &str) -> bool {
    let dotted = format!(".{domain}");
    RESERVED.iter().any(|end| dotted.ends_with(end))
}

#[test]
fn a_person_follows_from_seed_and_number_alone() {
    let forward: Vec<_> = (0..200).map(|n| Person::nth(7, n)).collect();
    let mut backward: Vec<_> = (0..200).rev().map(|n| Person::nth(7, n)).collect();
    backward.reverse();
    assert_eq!(forward, backward);
    assert_ne!(
        forward,
        (0..200).map(|n| Person::nth(8, n)).collect::<Vec<_>>()
    );
}

#[test]
fn a_company_follows_from_seed_and_number_alone() {
    let companies: Vec<_> = (0..200).map(|n| Company::nth(7, n)).collect();
    assert_eq!(companies[150], Company::nth(7, 150));
    assert_ne!(companies[150], Company::nth(8, 150));
}

#[test]
fn the_numbers_of_a_stream_never_change() {
    let mut stream = Stream::new(42, "person", 3);
    let numbers = [stream.bits(), stream.bits()];
    assert_eq!(
        numbers,
        [15_200_059_305_108_101_311, 4_344_679_538_421_041_016]
    );
}

#[test]
fn uuids_have_their_version_and_variant_and_sort_by_time() {
    let ids: Vec<_> = (0..500)
        .map(|n| Stream::new(1, "a", n).uuid_at(1_000 + n))
        .collect();
    assert!(ids.is_sorted());
    for (id, version) in ids
        .iter()
        .map(|id| (id.clone(), '7'))
        .chain([(Stream::new(1, "a", 0).uuid(), '4')])
    {
        assert_eq!(
            id.split('-').map(str::len).collect::<Vec<_>>(),
            [8, 4, 4, 4, 12]
        );
        assert_eq!(id.chars().nth(14), Some(version), "{id}");
        assert!(
            id.chars().nth(19).is_some_and(|sign| "89ab".contains(sign)),
            "{id}"
        );
    }
}

#[test]
fn e_mail_addresses_are_unique_plain_and_reserved() {
    let mut seen = BTreeSet::new();
    for n in 0..50_000 {
        let person = Person::nth(1, n);
        let (local, domain) = person.email.split_once('@').expect("an address has an @");
        assert!(
            local
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'.'),
            "{local}"
        );
        assert!(
            domain
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b".-".contains(&b))
        );
        assert!(reserved(domain), "{domain}");
        assert!(local.len() <= 64 && domain.len() <= 255);
        assert!(seen.insert(person.email.to_lowercase()));
    }
}

#[test]
fn a_person_works_where_a_company_of_that_number_exists() {
    for n in 0..2_000 {
        let person = Person::nth(3, n);
        let Some(company) = person.company else {
            continue;
        };
        assert!(company < Company::count(n + 1));
        assert!(
            person
                .email
                .ends_with(&format!("@{}", Company::nth(3, company).domain))
        );
    }
}

#[test]
fn names_and_domains_of_companies_are_unique_beyond_the_word_lists() {
    let (mut names, mut domains) = (BTreeSet::new(), BTreeSet::new());
    for n in 0..50_000 {
        let company = Company::nth(9, n);
        assert!(reserved(&company.domain));
        assert!(
            names.insert(company.name.to_lowercase()),
            "{}",
            company.name
        );
        assert!(domains.insert(company.domain));
    }
}

#[test]
fn people_are_varied_and_much_is_missing() {
    let people: Vec<_> = (0..2_000).map(|n| Person::nth(5, n)).collect();
    let share = |holds: fn(&Person) -> bool| people.iter().filter(|p| holds(p)).count();
    for count in [
        share(|p| p.middle_name.is_some()),
        share(|p| p.birth_year.is_some()),
        share(|p| p.phones.is_empty()),
        share(|p| p.company.is_none()),
        share(|p| p.place.postal_code.is_some()),
        share(|p| p.linkedin_url.is_some()),
        share(|p| p.custom.is_empty()),
        share(|p| p.verified),
        share(|p| !p.first_name.is_ascii()),
        share(|p| p.last_name.is_ascii()),
    ] {
        assert!((100..1_900).contains(&count), "{count} of 2000");
    }
    let countries: BTreeSet<_> = people.iter().map(|p| p.place.country).collect();
    assert_eq!(countries.len(), super::countries().len());
    assert!(
        people
            .iter()
            .all(|p| p.verified_at >= p.created_at && p.score <= 100)
    );
}

#[test]
fn every_name_has_a_form_for_addresses() {
    for country in countries() {
        let names = country.women.iter().chain(country.men);
        for (written, plain) in names.chain(country.family) {
            assert!(!written.is_empty() && !plain.is_empty());
            assert!(
                plain.bytes().all(|b| b.is_ascii_lowercase()),
                "{written}: {plain}"
            );
        }
    }
}

#[test]
fn phone_numbers_are_from_ranges_for_fiction_or_from_none() {
    const FICTION: &[(&str, &str)] = &[
        ("US", "20255501"),
        ("GB", "7700900"),
        ("DE", "17139200"),
        ("FR", "63998"),
        ("SE", "7017406"),
    ];
    for country in countries() {
        let fictional = FICTION
            .iter()
            .any(|(code, start)| *code == country.code && country.phone.starts_with(start));
        assert!(
            fictional || country.phone.starts_with("00"),
            "{}",
            country.name
        );
    }
}
