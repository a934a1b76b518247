//! What the vendor knows about the world beyond the account: domains, companies and people.
//!
//! All of it follows from the seed and the question, so that nothing is stored and the responses of
//! different searches agree. What has the word `unknown` in it, or ends in `.invalid`, is not
//! known. All of it is made up, and so are the rules by which an address is found valid or not.

use serde_json::{Value, json};

use super::chance::{about, below, chance};
use crate::people::{Company, Person};

/// How many made-up people the domains draw from.
const WORLD: u64 = 1_000_000;
/// Names of mailboxes that belong to no one person.
const GENERIC: [&str; 6] = ["info", "support", "sales", "office", "press", "jobs"];

/// Some of the providers of mailboxes for everybody.
const WEBMAIL: [&str; 8] = [
    "gmail.com",
    "googlemail.com",
    "outlook.com",
    "hotmail.com",
    "yahoo.com",
    "icloud.com",
    "gmx.net",
    "mail.example",
];

/// Whether anything can be known about a name, domain, address or URL.
pub(super) fn is_known(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    !text.is_empty() && !text.contains("unknown") && !text.ends_with(".invalid")
}

/// The company at a domain.
pub(super) struct Domain {
    seed: u64,
    /// In lower case.
    pub(super) name: String,
    first: u64,
    people: u64,
    generic: usize,
}

impl Domain {
    /// What is known of a domain.
    pub(super) fn find(seed: u64, domain: &str) -> Option<Self> {
        let name = domain.trim().trim_end_matches('.').to_lowercase();
        let has_labels =
            name.split('.').count() > 1 && name.split('.').all(|label| !label.is_empty());
        if !has_labels || !is_known(&name) {
            return None;
        }
        let mut stream = about(seed, &["domain", &name]);
        Some(Self {
            seed,
            first: stream.below(WORLD),
            people: 3 + stream.below(58),
            generic: 1 + usize::try_from(stream.below(4)).unwrap_or_default(),
            name,
        })
    }

    /// The name that the domain tells.
    pub(super) fn company_name(&self) -> String {
        capitalised(self.name.split('.').next().unwrap_or_default())
    }

    /// What is known of the company beside its name.
    pub(super) fn company(&self) -> Company {
        Company::nth(self.seed, self.first)
    }

    /// The response of the domain search.
    pub(super) fn profile(&self) -> Value {
        let company = self.company();
        json!({
            "domain": self.name,
            "company_name": self.company_name(),
            "industry": company.industry,
            "size": company.size,
            "prospect_count": self.people_count(),
            "email_count": self.email_count(),
            "related_domains": self.related(),
        })
    }

    /// Other domains with the same name.
    pub(super) fn related(&self) -> Vec<String> {
        let label = self.name.split('.').next().unwrap_or_default();
        let related = ["example", "test"].map(|end| format!("{label}.{end}"));
        let others = related.into_iter().filter(|domain| *domain != self.name);
        others.collect()
    }

    /// How many people are known.
    pub(super) fn people_count(&self) -> u64 {
        self.people
    }

    /// How many addresses are known.
    pub(super) fn email_count(&self) -> u64 {
        self.people + self.generic_emails().count() as u64
    }

    /// Addresses that belong to no one person.
    pub(super) fn generic_emails(&self) -> impl Iterator<Item = String> {
        GENERIC
            .iter()
            .take(self.generic)
            .map(|name| format!("{name}@{}", self.name))
    }

    /// The people at this domain.
    pub(super) fn people(&self) -> impl Iterator<Item = Profile> {
        (self.first..self.first + self.people).map(|number| self.person(number))
    }

    fn person(&self, number: u64) -> Profile {
        let person = Person::nth(self.seed, number);
        let mailbox = person.email.split('@').next().unwrap_or_default();
        Profile {
            email: format!("{mailbox}@{}", self.name),
            company: Some(self.company_name()),
            ..Profile::of(self.seed, number, &person)
        }
    }
}

/// Somebody, as the searches show them.
pub(super) struct Profile {
    pub(super) number: u64,
    pub(super) first_name: String,
    pub(super) last_name: String,
    pub(super) email: String,
    pub(super) position: &'static str,
    pub(super) company: Option<String>,
    pub(super) location: String,
    pub(super) industry: &'static str,
    pub(super) linkedin: Option<String>,
    pub(super) twitter: Option<String>,
    /// When the job was begun.
    pub(super) since: i64,
}

impl Profile {
    fn of(seed: u64, number: u64, person: &Person) -> Self {
        Self {
            number,
            first_name: person.first_name.to_owned(),
            last_name: person.last_name.to_owned(),
            email: person.email.clone(),
            position: person.job_title,
            company: person
                .company
                .map(|company| Company::nth(seed, company).name),
            location: location(person),
            industry: person.industry,
            linkedin: person.linkedin_url.clone(),
            twitter: person.twitter_url.clone(),
            since: person.created_at,
        }
    }

    /// Who has this address: one of the made-up people, or for other addresses somebody whose
    /// name it tells. NoObserver, if the address does not take mail.
    pub(super) fn by_email(seed: u64, email: &str) -> Option<Self> {
        let email = email.to_lowercase();
        let (mailbox, host) = email.split_once('@')?;
        if !is_known(&email) || verdict(seed, &email) == "not_valid" {
            return None;
        }
        let domain = Domain::find(seed, host)?;
        if let Some(number) = last_number(mailbox) {
            let person = Person::nth(seed, number);
            if person.email == email {
                return Some(Self::of(seed, number, &person));
            }
            let there = domain.person(number);
            if there.email == email {
                return Some(there);
            }
        }
        let stranger = domain.person(about(seed, &["person", &email]).below(WORLD));
        Some(Self {
            email: email.clone(),
            ..stranger.named(mailbox, '.')
        })
    }

    /// Whose profile this is.
    pub(super) fn by_linkedin(seed: u64, url: &str) -> Option<Self> {
        let lower = url.to_lowercase();
        let (host, slug) = lower.split_once("/in/")?;
        let slug = slug.trim_end_matches('/');
        if !host.contains("linkedin.") || !is_known(slug) {
            return None;
        }
        if let Some(number) = last_number(slug) {
            let person = Person::nth(seed, number);
            if person.linkedin_url.as_deref() == Some(url) {
                return Some(Self::of(seed, number, &person));
            }
        }
        let number = about(seed, &["profile", slug]).below(WORLD);
        let stranger = Self::of(seed, number, &Person::nth(seed, number));
        Some(Self {
            linkedin: Some(url.to_owned()),
            ..stranger.named(slug, '-')
        })
    }

    /// With the name that a mailbox or a profile tells, if it has two parts.
    fn named(self, text: &str, between: char) -> Self {
        let parts = text.split(between);
        let parts = parts.map(|part| part.trim_end_matches(|sign: char| sign.is_ascii_digit()));
        let mut parts = parts.filter(|part| !part.is_empty()).map(capitalised);
        match (parts.next(), parts.next()) {
            (Some(first_name), Some(last_name)) => Self {
                first_name,
                last_name,
                ..self
            },
            _ => self,
        }
    }

    /// As the document's `ProspectProfile`.
    pub(super) fn to_value(&self) -> Value {
        let mut profile = json!({
            "id": (600_000_000 + self.number).to_string(),
            "first_name": self.first_name,
            "last_name": self.last_name,
            "email": self.email,
            "position": self.position,
        });
        if let Some(company) = &self.company {
            profile["company"] = Value::from(company.as_str());
        }
        profile["location"] = Value::from(self.location.as_str());
        profile["industry"] = Value::from(self.industry);
        let links = [("linkedin", &self.linkedin), ("twitter", &self.twitter)];
        let links = links
            .into_iter()
            .filter_map(|(name, url)| Some((name, url.clone()?)));
        profile["social"] = links
            .map(|(name, url)| (name.to_owned(), Value::from(url)))
            .collect();
        let mut job = json!({"title": self.position, "start_date": day(self.since)});
        if let Some(company) = &self.company {
            job["company"] = Value::from(company.as_str());
        }
        profile["job_history"] = json!([job]);
        profile
    }
}

/// City and country.
pub(super) fn location(person: &Person) -> String {
    format!("{}, {}", person.place.city, person.place.country_name)
}

/// The domain of a company.
pub(super) fn domain_of(name: &str) -> Option<String> {
    let slug = plain(name, '-');
    (is_known(name) && !slug.is_empty()).then(|| format!("{slug}.example"))
}

/// The address of somebody at a domain, with what a verification would say of it. None that would
/// not take mail.
pub(super) fn email_of(
    seed: u64,
    first_name: &str,
    last_name: &str,
    domain: &str,
) -> Option<(String, &'static str)> {
    let known = Domain::find(seed, domain)?;
    let (first, last) = (plain(first_name, '-'), plain(last_name, '-'));
    if !is_known(first_name) || !is_known(last_name) {
        return None;
    }
    let same =
        |profile: &Profile| profile.first_name == first_name && profile.last_name == last_name;
    let email = match known.people().find(same) {
        Some(profile) => profile.email,
        None if first.is_empty() || last.is_empty() => {
            let number = about(seed, &["mailbox", first_name, last_name]).below(WORLD);
            format!("contact{number}@{}", known.name)
        }
        None => format!("{first}.{last}@{}", known.name),
    };
    let verdict = verdict(seed, &email);
    (verdict != "not_valid").then_some((email, verdict))
}

/// What a verification says of an address: `valid`, `unknown` or `not_valid`.
pub(super) fn verdict(seed: u64, email: &str) -> &'static str {
    let email = email.to_lowercase();
    if email.ends_with(".invalid") || !has_form(&email) || is_gibberish(&email) {
        return "not_valid";
    }
    if email.contains("unknown") {
        return "unknown";
    }
    match about(seed, &["verdict", &email]).below(100) {
        0..85 => "valid",
        85..95 => "unknown",
        _ => "not_valid",
    }
}

/// A row of the verification's response.
pub(super) fn verification(seed: u64, email: &str) -> Value {
    let verdict = verdict(seed, email);
    json!({
        "email": email,
        "status": verdict,
        "format_valid": has_form(email),
        "mx_valid": verdict != "not_valid" || is_gibberish(email),
        "disposable": is_disposable(seed, email),
        "gibberish": is_gibberish(email),
    })
}

/// How sure the vendor is of an address, from 50 to 99.
pub(super) fn confidence(seed: u64, email: &str) -> i64 {
    50 + below(seed, &["confidence", email], 50)
}

/// Whether a text has the form of an e-mail address.
pub(super) fn has_form(email: &str) -> bool {
    email.split_once('@').is_some_and(|(mailbox, host)| {
        !mailbox.is_empty() && host.contains('.') && !host.contains('@')
    })
}

/// Whether an address is of a kind that is thrown away.
pub(super) fn is_disposable(seed: u64, email: &str) -> bool {
    chance(seed, &["disposable", &email.to_lowercase()], 3)
}

/// Whether an address or a domain is that of a provider of mailboxes for everybody.
pub(super) fn is_webmail(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    let domain = text.rsplit('@').next().unwrap_or_default();
    WEBMAIL.contains(&domain)
}

/// A mailbox of some length that no one could pronounce.
pub(super) fn is_gibberish(email: &str) -> bool {
    let mailbox = email.split('@').next().unwrap_or_default();
    mailbox.is_ascii()
        && mailbox.chars().filter(char::is_ascii_alphabetic).count() >= 4
        && !mailbox.contains(['a', 'e', 'i', 'o', 'u', 'y', 'A', 'E', 'I', 'O', 'U', 'Y'])
}

/// The number that a text ends with.
fn last_number(text: &str) -> Option<u64> {
    let start = text
        .trim_end_matches(|sign: char| sign.is_ascii_digit())
        .len();
    text[start..]
        .parse()
        .ok()
        .filter(|number| *number < WORLD * 10)
}

fn day(seconds: i64) -> String {
    chrono::DateTime::from_timestamp(seconds, 0)
        .unwrap_or_default()
        .format("%Y-%m-%d")
        .to_string()
}

/// `mueller-soehne` as `Mueller Soehne`.
fn capitalised(slug: &str) -> String {
    let words = slug.split(['-', '_', '.']).filter(|word| !word.is_empty());
    let words = words.map(|word| {
        let mut letters = word.chars();
        letters
            .next()
            .map(|first| first.to_uppercase().chain(letters).collect::<String>())
    });
    words.flatten().collect::<Vec<_>>().join(" ")
}

/// A name in the letters of addresses; what has no such letters falls away.
fn plain(name: &str, between: char) -> String {
    let mut plain = String::new();
    for letter in name.to_lowercase().chars() {
        match letter {
            'a'..='z' | '0'..='9' => plain.push(letter),
            'ä' | 'æ' => plain.push_str("ae"),
            'ö' | 'œ' => plain.push_str("oe"),
            'ü' => plain.push_str("ue"),
            'ß' => plain.push_str("ss"),
            'à' | 'á' | 'â' | 'ã' | 'å' | 'ą' => plain.push('a'),
            'ç' | 'ć' | 'č' => plain.push('c'),
            'è' | 'é' | 'ê' | 'ë' | 'ę' => plain.push('e'),
            'ì' | 'í' | 'î' | 'ï' | 'ı' => plain.push('i'),
            'ł' => plain.push('l'),
            'ñ' | 'ń' => plain.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ø' => plain.push('o'),
            'ś' | 'š' | 'ş' => plain.push('s'),
            'ù' | 'ú' | 'û' => plain.push('u'),
            'ý' | 'ÿ' => plain.push('y'),
            'ź' | 'ż' | 'ž' => plain.push('z'),
            _ if !plain.is_empty() && !plain.ends_with(between) => plain.push(between),
            _ => {}
        }
    }
    plain.trim_end_matches(between).to_owned()
}
