//! The tables that people and companies are made from: data files, read once.

use std::sync::LazyLock;

use serde::Deserialize;

/// A name as it is written, and in the letters `a` to `z` for addresses.
pub(super) type Name = (String, String);

/// Names that go together, and the countries whose people have them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Language {
    #[serde(rename = "language")]
    _name: String,
    women: Vec<Name>,
    men: Vec<Name>,
    family: Vec<Name>,
    countries: Vec<CountryTable>,
}

/// What the table has of a country.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CountryTable {
    code: String,
    name: String,
    calling_code: String,
    phone: String,
    postal_code: String,
    cities: Vec<(String, String)>,
}

/// A country that people and companies are in.
#[derive(Clone, Copy)]
pub(super) struct Country {
    /// Two letters, ISO 3166-1.
    pub(super) code: &'static str,
    pub(super) name: &'static str,
    /// Country calling code with its plus sign.
    pub(super) calling_code: &'static str,
    /// Pattern of a number that no one has: from the range that the country keeps for fiction, or
    /// else beginning with the two zeros that no national number begins with.
    pub(super) phone: &'static str,
    /// Pattern of a postal code.
    pub(super) postal_code: &'static str,
    /// City and region.
    pub(super) cities: &'static [(String, String)],
    pub(super) women: &'static [Name],
    pub(super) men: &'static [Name],
    pub(super) family: &'static [Name],
}

/// What people do, where, and what companies are called.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Work {
    pub(super) job_titles: Vec<String>,
    pub(super) industries: Vec<String>,
    pub(super) sizes: Vec<String>,
    /// First words of company names.
    pub(super) first_words: Vec<Name>,
    /// Second words of company names.
    pub(super) second_words: Vec<Name>,
    /// Legal forms, each with the reserved domain that companies of this form have.
    pub(super) forms: Vec<(String, String)>,
    pub(super) streets: Vec<String>,
    pub(super) notes: Vec<String>,
}

/// The countries, each with the names of its people.
pub(super) fn countries() -> &'static [Country] {
    static LANGUAGES: LazyLock<Vec<Language>> =
        LazyLock::new(|| read(include_str!("languages.json")));
    static COUNTRIES: LazyLock<Vec<Country>> = LazyLock::new(|| {
        let of = |language: &'static Language| {
            language.countries.iter().map(|place| Country {
                code: &place.code,
                name: &place.name,
                calling_code: &place.calling_code,
                phone: &place.phone,
                postal_code: &place.postal_code,
                cities: &place.cities,
                women: &language.women,
                men: &language.men,
                family: &language.family,
            })
        };
        LANGUAGES.iter().flat_map(of).collect()
    });
    &COUNTRIES
}

/// Work and companies.
pub(super) fn work() -> &'static Work {
    static WORK: LazyLock<Work> = LazyLock::new(|| read(include_str!("work.json")));
    &WORK
}

fn read<T: for<'de> Deserialize<'de>>(table: &str) -> T {
    serde_json::from_str(table).expect("the embedded table has the form that is read here")
}
