//! The search of the vendor's database: people and companies, by filters.
//!
//! # What is assumed
//!
//! - The database has a thousand people, who are those of `people`, and their companies. The
//!   prospects of the account are among them.
//! - A text of `include` or `exclude` is met by what has it in it, a name by what is the same, both
//!   in any letter case. No person and no company has skills or specialities: a skill is looked for
//!   in the job title, a speciality in the industry.
//! - Level and department follow from the words of the job title. Revenue follows from the size of
//!   a company, and its year of foundation from its domain.
//! - Where the reference offers similar names of places there are none: nothing is found.

use serde_json::{Value, json};

use super::super::chance::{about, below};
use super::super::lists::{self, LISTS};
use super::super::prospects::PROSPECTS;
use super::super::replies::HandlerResult;
use super::super::searches::{charge_search, texts};
use super::super::tasks;
use super::forms::{BASE, hex};
use super::searches::{remember, reveal, start_by_url};
use crate::people::{Company, Locality, Person};
use crate::store::{self, Filter, Store};
use crate::vendor::{Call, Problem, Rejection};

/// How many people the database has.
const PEOPLE: u64 = 1_000;
const ROWS_OF_A_PAGE: usize = 50;

const REVEAL: &str = "/v2/database-search/prospects/search-emails";

/// Fields of the filters that there are.
const OF_PERSON: [&str; 7] = [
    "job_titles",
    "management_levels",
    "departments",
    "locations",
    "skills",
    "first_name",
    "last_name",
];
const OF_COMPANY: [&str; 6] = [
    "name",
    "industries",
    "size",
    "revenue",
    "specialities",
    "founded",
];

/// Holds the fields of an object against those that there are.
fn hold(filters: &Value, at: &str, known: &[&str], problems: &mut Vec<Problem>) {
    for name in filters
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, _)| name)
    {
        if !known.contains(&name.as_str()) {
            problems.push(Problem {
                at: format!("{at}/{name}"),
                message: "there is no such filter".to_owned(),
            });
        }
    }
}

/// Whether anything is filtered by.
fn says_something(filter: &Value) -> bool {
    match filter {
        Value::Null => false,
        Value::Array(list) => list.iter().any(says_something),
        Value::Object(fields) => fields.values().any(says_something),
        Value::String(text) => !text.is_empty(),
        _ => true,
    }
}

fn check(filters: &Value, parts: &[(&str, &[&str])]) -> HandlerResult<()> {
    let mut problems = Vec::new();
    let names: Vec<_> = parts.iter().map(|(name, _)| *name).collect();
    hold(filters, "body/filters", &names, &mut problems);
    for (name, known) in parts {
        let at = format!("body/filters/{name}");
        hold(&filters[*name], &at, known, &mut problems);
    }
    let revenue = &filters["company"]["revenue"];
    if let (Some(min), Some(max)) = (revenue["min"].as_i64(), revenue["max"].as_i64())
        && min > max
    {
        problems.push(Problem {
            at: "body/filters/company/revenue/min".to_owned(),
            message: "is above max".to_owned(),
        });
    }
    if problems.is_empty() && !says_something(filters) {
        problems.push(Problem {
            at: "body/filters".to_owned(),
            message: "At least one filter must be provided.".to_owned(),
        });
    }
    match problems.is_empty() {
        true => Ok(()),
        false => Err(Rejection::Invalid { problems }),
    }
}

/// Whether a value passes `include` and `exclude`.
fn passes(filter: &Value, meets: impl Fn(&Value) -> bool) -> bool {
    let each = |part: &Value| match part {
        Value::Array(values) => values.iter().any(&meets),
        value => meets(value),
    };
    let (include, exclude) = (&filter["include"], &filter["exclude"]);
    (!says_something(include) || each(include)) && !(says_something(exclude) && each(exclude))
}

fn has_text(value: &str, wanted: &Value) -> bool {
    let wanted = wanted.as_str().unwrap_or_default().to_lowercase();
    value.to_lowercase().contains(&wanted)
}

fn is_in(place: &Locality, wanted: &Value) -> bool {
    let locality = wanted["locality"]
        .as_str()
        .unwrap_or_default()
        .to_lowercase();
    let same = |name: &str| name.to_lowercase() == locality;
    match wanted["location_type"].as_str() {
        Some("city") => same(place.city),
        Some("state") => same(place.region),
        Some("country") => same(place.country_name),
        Some(_) => false,
        None => same(place.city) || same(place.region) || same(place.country_name),
    }
}

fn words_of(title: &str) -> Vec<String> {
    let words = title.split(|sign: char| !sign.is_alphanumeric());
    words.map(str::to_lowercase).collect()
}

fn level(title: &str) -> &'static str {
    let words = words_of(title);
    let has = |known: &[&str]| words.iter().any(|word| known.contains(&word.as_str()));
    if has(&["chief", "ceo", "cto", "founder", "geschäftsführer"]) {
        "c_level"
    } else if has(&["vp"]) {
        "vp_level"
    } else if has(&["head", "director", "directora"]) {
        "director_level"
    } else if has(&["manager", "lead", "chef", "responsable"]) {
        "manager_level"
    } else {
        "staff"
    }
}

fn department(title: &str) -> &'static str {
    let words = words_of(title);
    let has = |known: &[&str]| words.iter().any(|word| known.contains(&word.as_str()));
    if has(&["engineer", "cto", "r", "data"]) {
        "engineering"
    } else if has(&["marketing"]) {
        "marketing"
    } else if has(&["sales", "account", "comercial"]) {
        "sales"
    } else if has(&["operations", "procurement", "office", "achats"]) {
        "operations"
    } else if has(&["success"]) {
        "support"
    } else {
        "other"
    }
}

/// The least and the most that a company of this size takes in.
fn revenue(size: &str) -> (i64, i64) {
    match size {
        "1-10" => (0, 1_000_000),
        "11-50" => (1_000_000, 5_000_000),
        "51-200" => (5_000_000, 20_000_000),
        "201-500" => (20_000_000, 50_000_000),
        "501-1000" => (50_000_000, 100_000_000),
        "1001-5000" => (100_000_000, 500_000_000),
        _ => (1_000_000_000, 1_000_000_000_000),
    }
}

fn founded(seed: u64, company: &Company) -> i64 {
    1950 + below(seed, &["founded", &company.domain], 70)
}

fn company_fits(seed: u64, company: &Company, filter: &Value) -> bool {
    let sizes = texts(&filter["size"]);
    let (least, most) = revenue(company.size);
    let year = founded(seed, company);
    let at_least = |bound: &Value, value: i64| bound.as_i64().is_none_or(|bound| value >= bound);
    let at_most = |bound: &Value, value: i64| bound.as_i64().is_none_or(|bound| value <= bound);
    let specialities = texts(&filter["specialities"]);
    let special = |text: &&str| has_text(company.industry, &Value::from(*text));
    passes(&filter["name"], |it| has_text(&company.name, it))
        && passes(&filter["industries"], |it| has_text(company.industry, it))
        && passes(&filter["locations"], |it| is_in(&company.place, it))
        && (sizes.is_empty() || sizes.contains(&company.size))
        && at_least(&filter["revenue"]["min"], least)
        && at_most(&filter["revenue"]["max"], most)
        && (specialities.is_empty() || specialities.iter().any(special))
        && at_least(&filter["founded"]["from"], year)
        && at_most(&filter["founded"]["till"], year)
}

fn person_fits(person: &Person, filter: &Value) -> bool {
    let same = |value: &str, wanted: &Value| match wanted.as_str() {
        None | Some("") => true,
        Some(wanted) => value.to_lowercase() == wanted.to_lowercase(),
    };
    let title = person.job_title;
    passes(&filter["job_titles"], |it| has_text(title, it))
        && passes(&filter["skills"], |it| has_text(title, it))
        && passes(&filter["management_levels"], |it| *it == level(title))
        && passes(&filter["departments"], |it| *it == department(title))
        && passes(&filter["locations"], |it| is_in(&person.place, it))
        && same(person.first_name, &filter["first_name"])
        && same(person.last_name, &filter["last_name"])
}

fn place(place: &Locality) -> String {
    format!("{}, {}, {}", place.city, place.region, place.country_name)
}

/// A page of what was found.
fn page_of<T>(found: Vec<T>, page: i64) -> (Vec<T>, usize, usize) {
    let total = found.len();
    let skipped = usize::try_from(page - 1)
        .unwrap_or(usize::MAX)
        .saturating_mul(ROWS_OF_A_PAGE);
    let rows = found.into_iter().skip(skipped).take(ROWS_OF_A_PAGE);
    (rows.collect(), total, total.div_ceil(ROWS_OF_A_PAGE))
}

/// `database_prospects_start`.
pub(super) fn prospects(call: &Call<'_>) -> HandlerResult {
    let filters = &call.body["filters"];
    let of_company: Vec<_> = OF_COMPANY.into_iter().chain(["locations"]).collect();
    check(
        filters,
        &[("prospect", &OF_PERSON), ("company", &of_company)],
    )?;
    let page = call.body["page"].as_i64().unwrap_or(1);
    let data = people_data(call.store, call.seeding.seed, filters, page)?;
    let path = "/v2/database-search/prospects/result/";
    start_by_url(call, path, json!({"page": page}), |hash| {
        Ok(done(data, page, hash))
    })
}

fn done(data: Value, page: i64, hash: &str) -> Value {
    json!({
        "data": data,
        "meta": {"task_hash": hash, "page": page},
        "links": [],
        "status": "completed",
    })
}

fn people_data(store: &Store<'_>, seed: u64, filters: &Value, page: i64) -> store::Result<Value> {
    let by_company = says_something(&filters["company"]);
    let company_of = |person: &Person| person.company.map(|number| Company::nth(seed, number));
    let is_wanted = |number: &u64| {
        let person = Person::nth(seed, *number);
        person_fits(&person, &filters["prospect"])
            && (!by_company
                || company_of(&person)
                    .is_some_and(|company| company_fits(seed, &company, &filters["company"])))
    };
    let found: Vec<u64> = match says_something(filters) {
        true => (0..PEOPLE).filter(is_wanted).collect(),
        false => (0..PEOPLE).collect(),
    };
    let (rows, total, pages) = page_of(found, page);
    let rows = rows.into_iter().map(|number| {
        let person = Person::nth(seed, number);
        let company = company_of(&person);
        row(store, seed, &person, company.as_ref())
    });
    let rows: store::Result<Vec<_>> = rows.collect();
    Ok(json!({"total": total, "page": page, "total_pages": pages, "prospects": rows?}))
}

/// Somebody, with the last name and the profile masked.
fn row(
    store: &Store<'_>,
    seed: u64,
    person: &Person,
    company: Option<&Company>,
) -> store::Result<Value> {
    let hash = hex(seed, &["revealed", &person.email], 32);
    let shown = json!({
        "first_name": person.first_name,
        "last_name": person.last_name,
        "linkedin_url": person.linkedin_url,
        "email": person.email,
    });
    remember(store, &hash, &shown)?;
    let letters = |text: &str| text.chars().take(2).collect::<String>();
    let mut row = json!({
        "first_name": person.first_name,
        "last_name": format!("{}***", letters(person.last_name)),
        "job_title": person.job_title,
        "location": place(&person.place),
        "industry": person.industry,
        "email_and_hidden_info_reveal": format!("{BASE}{REVEAL}/start/{hash}"),
    });
    let profile = person.linkedin_url.as_deref();
    if let Some((site, name)) = profile.and_then(|url| url.split_once("/in/")) {
        row["linkedin_url"] = format!("{site}/in/{}******", letters(name)).into();
    }
    if let Some(list) = list_of(store, &person.email)? {
        row["list_id"] = list;
    }
    if let Some(company) = company {
        row["company"] = json!({
            "name": company.name,
            "domain": company.domain,
            "location": place(&company.place),
            "industry": company.industry,
            "size": company.size,
        });
    }
    Ok(row)
}

/// The oldest list of the account that somebody is on.
fn list_of(store: &Store<'_>, email: &str) -> store::Result<Option<Value>> {
    let Some(prospect) = store.by_key(PROSPECTS, email)? else {
        return Ok(None);
    };
    let id = prospect["id"].as_str().unwrap_or_default();
    for list in store.all(LISTS, &Filter::All)? {
        if list["deleted_at"].is_null() && lists::has(store, &list["id"].to_string(), id)? {
            return Ok(Some(list["id"].clone()));
        }
    }
    Ok(None)
}

/// `database_prospect_emails_start`.
pub(super) fn prospect_emails(call: &Call<'_>) -> HandlerResult {
    let shown = reveal(call, call.path_text("task_hash"))?;
    start_by_url(call, &format!("{REVEAL}/result/"), json!({}), |hash| {
        Ok(revealed(&shown, hash))
    })
}

/// Somebody in full.
pub(super) fn revealed(shown: &Value, hash: &str) -> Value {
    let mut data = json!({
        "searching_date": shown["searching_date"],
        "first_name": shown["first_name"],
        "last_name": shown["last_name"],
    });
    if shown["linkedin_url"].is_string() {
        data["linkedin_url"] = shown["linkedin_url"].clone();
    }
    data["emails"] = shown["emails"].clone();
    json!({"data": data, "meta": {"task_hash": hash}, "links": [], "status": "completed"})
}

/// `database_companies_start`.
pub(super) fn companies(call: &Call<'_>) -> HandlerResult {
    let filters = &call.body["filters"];
    let of_place = ["include", "exclude"];
    check(
        filters,
        &[("company", &OF_COMPANY), ("locations", &of_place)],
    )?;
    let page = call.body["page"].as_i64().unwrap_or(1);
    let data = companies_data(call.seeding.seed, filters, page);
    let found = data["companies"]
        .as_array()
        .is_some_and(|rows| !rows.is_empty());
    charge_search(call, found)?;
    let path = "/v2/database-search/companies/result/";
    start_by_url(call, path, json!({"page": page}), |hash| {
        Ok(done(data, page, hash))
    })
}

fn companies_data(seed: u64, filters: &Value, page: i64) -> Value {
    let found = (0..Company::count(PEOPLE)).map(|number| Company::nth(seed, number));
    let found = found.filter(|company| {
        company_fits(seed, company, &filters["company"])
            && passes(&filters["locations"], |it| is_in(&company.place, it))
    });
    let (rows, total, pages) = page_of(found.collect(), page);
    let rows = rows.iter().map(|company| {
        let (least, most) = revenue(company.size);
        let logo = hex(seed, &["logo", &company.domain], 32);
        let reported = about(seed, &["reported", &company.domain]).chance(20);
        json!({
            "name": company.name,
            "domain": company.domain,
            "location": place(&company.place),
            "industry": company.industry,
            "size": company.size,
            "revenue": {"min": least, "max": most, "reported": if reported { least } else { 0 }},
            "logo_url": format!("https://app.snov.io/media/img/companies/{logo}.jpg"),
        })
    });
    let rows: Vec<_> = rows.collect();
    json!({"total": total, "page": page, "total_pages": pages, "companies": rows})
}

/// One task of each kind is done from the start, under the hash of the documented examples.
pub(super) fn seed(store: &Store<'_>, seed: u64) -> store::Result<()> {
    let all = json!({});
    let hash = "832c2ae36ca4e80fcbddeae0dea70efd";
    let data = done(people_data(store, seed, &all, 1)?, 1, hash);
    tasks::keep_done(store, "database_prospects_start", hash, data)?;
    let hash = "bbb948e398787454a594f9f03f8f2fd0";
    let data = done(companies_data(seed, &all, 1), 1, hash);
    tasks::keep_done(store, "database_companies_start", hash, data)
}
