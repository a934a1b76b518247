//! People and companies that do not exist.
//!
//! Each is made from a seed and a number alone, in any order, so that a million of them need no
//! memory and two vendors can know the same person. Names are in many scripts, and much is
//! missing, as in a real CRM. E-mail addresses, domains and profiles use the names that are
//! reserved for documentation and tests (RFC 2606), and phone numbers are such that no one has.

mod stream;
mod tables;
#[cfg(test)]
mod tests;

use serde_json::{Map, Value, json};

pub(crate) use self::stream::Stream;
use self::tables::{Country, Name, countries, work};

/// Nobody was known before 2022-01-01T00:00:00Z.
const FIRST_DAY: i64 = 1_640_995_200;
/// Three years, in seconds.
const THREE_YEARS: u64 = 94_608_000;

/// So many people come to a company on average.
const PEOPLE_OF_A_COMPANY: u64 = 8;

/// Somebody.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Person {
    pub(crate) first_name: &'static str,
    pub(crate) middle_name: Option<&'static str>,
    pub(crate) last_name: &'static str,
    pub(crate) gender: Option<&'static str>,
    pub(crate) birth_year: Option<u16>,
    /// Unique among the people of a seed.
    pub(crate) email: String,
    pub(crate) personal_email: Option<String>,
    pub(crate) phones: Vec<Phone>,
    pub(crate) job_title: &'static str,
    pub(crate) industry: &'static str,
    /// Number of the company, for [`Company::nth`].
    pub(crate) company: Option<u64>,
    pub(crate) place: Locality,
    pub(crate) linkedin_url: Option<String>,
    pub(crate) facebook_url: Option<String>,
    pub(crate) twitter_url: Option<String>,
    /// 0 to 100.
    pub(crate) score: u64,
    /// Seconds since 1970.
    pub(crate) created_at: i64,
    /// Whether somebody has verified the address.
    pub(crate) verified: bool,
    /// When it was verified, or looked at last. Seconds since 1970; not before `created_at`.
    pub(crate) verified_at: i64,
    /// Values of fields that a user might have added, of several types.
    pub(crate) custom: Map<String, Value>,
}

/// A phone number.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Phone {
    /// With its plus sign.
    pub(crate) country_code: &'static str,
    /// Without the country code.
    pub(crate) number: String,
}

/// Where somebody is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Locality {
    pub(crate) city: &'static str,
    pub(crate) region: &'static str,
    /// Two letters, ISO 3166-1.
    pub(crate) country: &'static str,
    /// In English.
    pub(crate) country_name: &'static str,
    pub(crate) postal_code: Option<String>,
}

/// A company.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Company {
    /// Unique among the companies of a seed.
    pub(crate) name: String,
    /// Unique among the companies of a seed; in lower case.
    pub(crate) domain: String,
    pub(crate) industry: &'static str,
    /// A range of employees, such as `51-200`.
    pub(crate) size: &'static str,
    pub(crate) place: Locality,
    pub(crate) street: Option<String>,
    pub(crate) linkedin_url: String,
    pub(crate) facebook_url: Option<String>,
    pub(crate) twitter_url: Option<String>,
    /// 0 to 100.
    pub(crate) score: u64,
    /// Whether somebody has verified the data.
    pub(crate) verified: bool,
    /// When they were verified, or looked at last. Seconds since 1970.
    pub(crate) verified_at: i64,
}

impl Person {
    /// The `n`-th person of a seed.
    pub(crate) fn nth(seed: u64, n: u64) -> Self {
        let stream = &mut Stream::new(seed, "person", n);
        let country = &stream.pick(countries());
        let woman = stream.chance(50);
        let given = if woman { country.women } else { country.men };
        let first = stream.pick_from(given);
        let last = stream.pick_from(country.family);
        let company = stream
            .chance(90)
            .then(|| stream.below(n / PEOPLE_OF_A_COMPANY + 1));
        let domain = match company {
            Some(company) => Title::new(seed, company).domain(),
            None => stream
                .pick(&["example.com", "example.org", "example.net"])
                .to_owned(),
        };
        let created_at = FIRST_DAY + stream.below(THREE_YEARS) as i64;
        Self {
            first_name: &first.0,
            middle_name: stream
                .chance(15)
                .then(|| stream.pick_from(given).0.as_str()),
            last_name: &last.0,
            gender: stream
                .chance(40)
                .then_some(if woman { "female" } else { "male" }),
            birth_year: stream.chance(25).then(|| 1950 + stream.below(56) as u16),
            email: format!("{}.{}{n}@{domain}", first.1, last.1),
            personal_email: stream
                .chance(20)
                .then(|| format!("{}{n}.{}@mail.example", first.1, last.1)),
            phones: phones(stream, country),
            job_title: stream.pick_from(&work().job_titles).as_str(),
            industry: stream.pick_from(&work().industries).as_str(),
            company,
            place: Locality::new(stream, country, 45),
            linkedin_url: stream
                .chance(45)
                .then(|| profile("linkedin.example/in", first, last, n)),
            facebook_url: stream
                .chance(10)
                .then(|| profile("facebook.example", first, last, n)),
            twitter_url: stream
                .chance(12)
                .then(|| profile("twitter.example", first, last, n)),
            score: stream.below(101),
            created_at,
            verified: stream.chance(75),
            verified_at: created_at + stream.below(THREE_YEARS / 3) as i64,
            custom: custom(stream),
        }
    }
}

impl Company {
    /// The `n`-th company of a seed.
    pub(crate) fn nth(seed: u64, n: u64) -> Self {
        let stream = &mut Stream::new(seed, "company", n);
        let title = Title::new(seed, n);
        let country = &stream.pick(countries());
        let slug = title.slug();
        Self {
            name: title.name(),
            domain: title.domain(),
            industry: stream.pick_from(&work().industries).as_str(),
            size: stream.pick_from(&work().sizes).as_str(),
            place: Locality::new(stream, country, 50),
            street: stream.chance(40).then(|| {
                format!(
                    "{} {}",
                    stream.pick_from(&work().streets),
                    stream.below(200) + 1
                )
            }),
            linkedin_url: format!("https://linkedin.example/company/{slug}"),
            facebook_url: stream
                .chance(30)
                .then(|| format!("https://facebook.example/{slug}")),
            twitter_url: stream
                .chance(25)
                .then(|| format!("https://twitter.example/{slug}")),
            score: stream.below(101),
            verified: stream.chance(80),
            verified_at: FIRST_DAY + stream.below(THREE_YEARS) as i64,
        }
    }

    /// How many companies so many people are in, at most: people before the `n`-th name no
    /// company from this number on.
    pub(crate) fn count(people: u64) -> u64 {
        people.div_ceil(PEOPLE_OF_A_COMPANY)
    }
}

impl Locality {
    fn new(stream: &mut Stream, country: &Country, postal_code_percent: u64) -> Self {
        let (city, region) = stream.pick_from(country.cities);
        Self {
            city,
            region,
            country: country.code,
            country_name: country.name,
            postal_code: stream
                .chance(postal_code_percent)
                .then(|| stream.digits(country.postal_code)),
        }
    }
}

impl Phone {
    /// As a phone shows it: `+57` and the number without a space.
    pub(crate) fn international(&self) -> String {
        format!("{}{}", self.country_code, self.number)
    }
}

/// What a company is called. Numbers that follow each other give words that do not.
struct Title {
    first: &'static Name,
    second: &'static Name,
    form: &'static (String, String),
    /// From 1; above 1 when all words are used up.
    round: u64,
}

impl Title {
    fn new(seed: u64, n: u64) -> Self {
        let work = work();
        let (firsts, seconds, forms) = (
            work.first_words.len() as u64,
            work.second_words.len() as u64,
            work.forms.len() as u64,
        );
        let titles = firsts * seconds * forms;
        // A prime above the number of titles has no factor in common with it, so that each title
        // comes once in a round.
        let at = (u128::from(n) * 1_000_003 + u128::from(seed)) % u128::from(titles);
        let at = at as u64;
        Self {
            first: &work.first_words[(at % firsts) as usize],
            second: &work.second_words[(at / firsts % seconds) as usize],
            form: &work.forms[(at / firsts / seconds) as usize],
            round: n / titles + 1,
        }
    }

    fn name(&self) -> String {
        let number = if self.round > 1 {
            format!(" {}", self.round)
        } else {
            String::new()
        };
        format!("{} {}{number}{}", self.first.0, self.second.0, self.form.0)
    }

    fn slug(&self) -> String {
        let number = if self.round > 1 {
            self.round.to_string()
        } else {
            String::new()
        };
        format!("{}-{}{number}", self.first.1, self.second.1)
    }

    fn domain(&self) -> String {
        format!("{}{}", self.slug(), self.form.1)
    }
}

fn phones(stream: &mut Stream, country: &Country) -> Vec<Phone> {
    let count = if stream.chance(60) {
        1 + usize::from(stream.chance(15))
    } else {
        0
    };
    (0..count)
        .map(|_| Phone {
            country_code: country.calling_code,
            number: stream.digits(country.phone),
        })
        .collect()
}

fn profile(site: &str, first: &Name, last: &Name, n: u64) -> String {
    format!("https://{site}/{}-{}-{n}", first.1, last.1)
}

fn custom(stream: &mut Stream) -> Map<String, Value> {
    let mut custom = Map::new();
    if stream.chance(30) {
        custom.insert("newsletter".to_owned(), json!(stream.chance(70)));
    }
    if stream.chance(20) {
        custom.insert("budget".to_owned(), json!(stream.below(5_000) * 100));
    }
    if stream.chance(15) {
        custom.insert(
            "tier".to_owned(),
            json!(stream.pick(&["gold", "silver", "bronze"])),
        );
    }
    if stream.chance(10) {
        custom.insert("note".to_owned(), json!(stream.pick_from(&work().notes)));
    }
    if stream.chance(5) {
        custom.insert("referred_by".to_owned(), Value::Null);
    }
    custom
}
