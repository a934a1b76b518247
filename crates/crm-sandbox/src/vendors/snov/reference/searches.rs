//! Searches, finds, enrichment and verification as the reference reads and writes them.
//!
//! Each page of a search is a task of its own, started by a call that is charged as another request.

use serde_json::{Map, Value, json};

use super::super::chance::about;
use super::super::credits::charge;
use super::super::knowledge::{
    self, Domain, Profile, has_form, is_disposable, is_gibberish, is_webmail, verdict,
};
use super::super::replies::HandlerResult;
use super::super::searches::{
    EMAILS_OF_A_PAGE, Named, PROFILES_OF_A_PAGE, by_names, charge_found, charge_named,
    charge_search, people, texts,
};
use super::super::tasks::{self, Responses};
use super::forms::{BASE, hex, plain_time, url};
use super::found;
use crate::store::{self, Store};
use crate::vendor::{ApiResponse, Call, Rejection};

/// People whose addresses can be asked for, by the hash that a search gave.
const SHOWN: &str = "shown people";
/// Where a list of addresses continues, by the cursor that a page gave.
const CURSORS: &str = "cursors";
const COMPLETED: &str = "completed";

/// Paths of the calls that responses name, without what identifies.
const RESULT_OF_DOMAIN: &str = "/v2/domain-search/result/";
const PROSPECTS: &str = "/v2/domain-search/prospects";
const DOMAIN_EMAILS: &str = "/v2/domain-search/domain-emails";
const GENERIC_CONTACTS: &str = "/v2/domain-search/generic-contacts";

fn domain_of(seed: u64, request: &Value) -> Option<Domain> {
    Domain::find(seed, request["domain"].as_str().unwrap_or_default())
}

/// Some values with the hash among them, after the domain and the kind of result.
fn with_hash(mut meta: Map<String, Value>, hash: &str) -> Map<String, Value> {
    meta.insert("task_hash".to_owned(), hash.into());
    meta
}

/// Starts a task whose result has an address of its own.
pub(super) fn start_by_url(
    call: &Call<'_>,
    path: &str,
    meta: Value,
    done: impl FnOnce(&str) -> store::Result<Value>,
) -> HandlerResult {
    let meta = match meta {
        Value::Object(meta) => meta,
        _ => Map::new(),
    };
    let mut finished = Ok(Value::Null);
    let hash = tasks::start(call, |hash| {
        finished = done(hash);
        Responses {
            running: json!({"meta": with_hash(meta.clone(), hash), "status": "in progress"}),
            done: finished.as_ref().cloned().unwrap_or_default(),
        }
    })?;
    finished?;
    Ok(ApiResponse::json(
        200,
        json!({
            "data": [],
            "meta": with_hash(meta, &hash),
            "links": {"result": format!("{BASE}{path}{hash}")},
        }),
    ))
}

/// Starts a look-up of several things, which `meta` repeats.
fn start_bulk(call: &Call<'_>, meta: Value, status: &str, data: Value) -> HandlerResult {
    let hash = tasks::start(call, |hash| Responses {
        running: bulk("in_progress", json!([]), &meta, hash),
        done: bulk(status, data, &meta, hash),
    })?;
    Ok(ApiResponse::json(
        200,
        json!({"data": {"task_hash": hash}, "meta": meta}),
    ))
}

fn bulk(status: &str, data: Value, meta: &Value, hash: &str) -> Value {
    let mut meta = meta.clone();
    meta["task_hash"] = hash.into();
    json!({"status": status, "data": data, "meta": meta})
}

/// The operations that give the result of a task.
pub(super) fn result(call: &Call<'_>) -> HandlerResult {
    Ok(ApiResponse::json(200, tasks::ask(call)?))
}

/// `domain_search_start`.
pub(super) fn domain(call: &Call<'_>) -> HandlerResult {
    let seed = call.seeding.seed;
    let known = domain_of(seed, &call.body);
    charge_search(call, known.is_some())?;
    let name = &call.body["domain"];
    start_by_url(call, RESULT_OF_DOMAIN, json!({"domain": name}), |hash| {
        Ok(domain_done(seed, name, known.as_ref(), hash))
    })
}

fn domain_done(seed: u64, name: &Value, known: Option<&Domain>, hash: &str) -> Value {
    let asked = name.as_str().unwrap_or_default();
    let start = |path: &str| url(&format!("{path}/start"), &[("domain", asked)]);
    let count = |of: fn(&Domain) -> u64| known.map_or(0, of);
    let data = known.map_or_else(|| json!({}), |known| company(seed, known));
    json!({
        "data": data,
        "meta": {
            "domain": name,
            "task_hash": hash,
            "prospects_count": count(Domain::people_count),
            "emails_count": count(Domain::people_count),
            "generic_contacts_count": count(|known| known.generic_emails().count() as u64),
        },
        "links": {
            "prospects": start(PROSPECTS),
            "domain_emails": start(DOMAIN_EMAILS),
            "generic_contacts": start(GENERIC_CONTACTS),
        },
        "status": COMPLETED,
    })
}

fn company(seed: u64, known: &Domain) -> Value {
    let company = known.company();
    let mut stream = about(seed, &["company of a domain", &known.name]);
    json!({
        "company_name": known.company_name(),
        "city": company.place.city,
        "founded": (1950 + stream.below(70)).to_string(),
        "website": known.name,
        "hq_phone": stream.digits("121255501##"),
        "industry": company.industry,
        "size": company.size,
        "related_domains": known.related(),
    })
}

/// `domain_prospects_start`.
pub(super) fn domain_prospects(call: &Call<'_>) -> HandlerResult {
    let body = &call.body;
    let page = body["page"].as_i64().unwrap_or(1);
    let found = prospects_page(call.store, call.seeding.seed, body, page)?;
    charge_search(call, !found.rows.is_empty())?;
    let mut meta = json!({"domain": body["domain"], "tab": "prospects", "page": page});
    if body["positions"].is_array() {
        meta["positions"] = body["positions"].clone();
    }
    start_by_url(call, &format!("{PROSPECTS}/result/"), meta, |hash| {
        Ok(prospects_done(body, page, found, hash))
    })
}

/// A part of what a search finds.
struct Page {
    rows: Vec<Value>,
    total: usize,
    /// What asks for the next part; empty after the last.
    next: String,
}

fn prospects_page(store: &Store<'_>, seed: u64, body: &Value, page: i64) -> store::Result<Page> {
    let people = people(domain_of(seed, body).as_ref(), &body["positions"]);
    let total = people.len();
    let skipped = usize::try_from(page - 1)
        .unwrap_or(usize::MAX)
        .saturating_mul(PROFILES_OF_A_PAGE);
    let end = skipped.saturating_add(PROFILES_OF_A_PAGE);
    let mut rows = Vec::new();
    for profile in people.iter().skip(skipped).take(PROFILES_OF_A_PAGE) {
        let hash = show(store, seed, profile, 104)?;
        let source = profile.linkedin.clone().or_else(|| profile.twitter.clone());
        rows.push(json!({
            "first_name": profile.first_name,
            "last_name": profile.last_name,
            "position": profile.position,
            "source_page": source.unwrap_or_else(|| {
                format!("https://{}/", body["domain"].as_str().unwrap_or_default())
            }),
            "search_emails_start": format!("{BASE}{PROSPECTS}/search-emails/start/{hash}"),
        }));
    }
    let next = match end < total {
        true => {
            let page = page.saturating_add(1).to_string();
            let domain = body["domain"].as_str().unwrap_or_default();
            let mut query = vec![("domain", domain), ("page", page.as_str())];
            let positions = texts(&body["positions"]).into_iter();
            query.extend(positions.map(|position| ("positions[]", position)));
            url(&format!("{PROSPECTS}/start"), &query)
        }
        false => String::new(),
    };
    Ok(Page { rows, total, next })
}

fn prospects_done(body: &Value, page: i64, found: Page, hash: &str) -> Value {
    let mut meta = json!({"domain": body["domain"], "tab": "prospects", "task_hash": hash,
        "page": page});
    if body["positions"].is_array() {
        meta["positions"] = body["positions"].clone();
    }
    meta["total_count"] = found.total.into();
    json!({"data": found.rows, "meta": meta, "links": {"next": found.next}, "status": COMPLETED})
}

/// Remembers somebody whom a search showed; gives the hash that stands for them.
fn show(store: &Store<'_>, seed: u64, profile: &Profile, digits: usize) -> store::Result<String> {
    let hash = hex(seed, &["shown", &profile.email], digits);
    let shown = json!({
        "first_name": profile.first_name,
        "last_name": profile.last_name,
        "linkedin_url": profile.linkedin,
        "email": profile.email,
    });
    remember(store, &hash, &shown)?;
    Ok(hash)
}

/// Remembers somebody by a hash.
pub(super) fn remember(store: &Store<'_>, hash: &str, shown: &Value) -> store::Result<()> {
    if store.get(SHOWN, hash)?.is_none() {
        store.insert(SHOWN, hash, None, None, shown)?;
    }
    Ok(())
}

/// Looks for the address of somebody whom a search showed, and charges for it. Gives the person,
/// with `emails`.
pub(super) fn reveal(call: &Call<'_>, hash: &str) -> HandlerResult<Value> {
    let mut shown = call.store.get(SHOWN, hash)?.ok_or(Rejection::NotFound)?;
    let emails = emails_of(call.seeding.seed, &shown);
    charge_found(call, emails.len())?;
    shown["emails"] = Value::from(emails);
    shown["searching_date"] = plain_time(call.now.timestamp()).into();
    Ok(shown)
}

fn emails_of(seed: u64, shown: &Value) -> Vec<Value> {
    let email = shown["email"].as_str().unwrap_or_default();
    match verdict(seed, email) {
        "not_valid" => Vec::new(),
        verdict => vec![json!({"email": email, "smtp_status": verdict})],
    }
}

/// `domain_prospect_emails_start`.
pub(super) fn prospect_emails(call: &Call<'_>) -> HandlerResult {
    let shown = reveal(call, call.path_text("prospect_hash"))?;
    let path = format!("{PROSPECTS}/search-emails/result/");
    start_by_url(call, &path, json!({}), |hash| Ok(emails_done(&shown, hash)))
}

fn emails_done(shown: &Value, hash: &str) -> Value {
    json!({
        "data": {"searching_date": shown["searching_date"], "emails": shown["emails"]},
        "meta": {"task_hash": hash},
        "links": [],
        "status": COMPLETED,
    })
}

/// Which addresses of a domain are asked for.
#[derive(Clone, Copy)]
enum Tab {
    Emails,
    Service,
}

impl Tab {
    fn name(self) -> &'static str {
        match self {
            Self::Emails => "emails",
            Self::Service => "service",
        }
    }

    fn path(self) -> &'static str {
        match self {
            Self::Emails => DOMAIN_EMAILS,
            Self::Service => GENERIC_CONTACTS,
        }
    }

    fn emails(self, domain: &Domain) -> Vec<String> {
        match self {
            Self::Emails => domain.people().map(|profile| profile.email).collect(),
            Self::Service => domain.generic_emails().collect(),
        }
    }
}

/// `domain_emails_start`.
pub(super) fn domain_emails(call: &Call<'_>) -> HandlerResult {
    start_emails(call, Tab::Emails)
}

/// `generic_contacts_start`.
pub(super) fn generic_contacts(call: &Call<'_>) -> HandlerResult {
    start_emails(call, Tab::Service)
}

fn start_emails(call: &Call<'_>, tab: Tab) -> HandlerResult {
    let domain = call.query_text("domain").unwrap_or_default();
    let next = call.query_text("next").unwrap_or_default();
    let from = match next {
        "" => 0,
        cursor => {
            let place = call.store.get(CURSORS, cursor)?;
            let place = place.filter(|at| at["domain"] == domain && at["tab"] == tab.name());
            let place = place.ok_or(Rejection::NotFound)?;
            usize::try_from(place["from"].as_u64().unwrap_or_default()).unwrap_or(usize::MAX)
        }
    };
    let found = emails_page(call.store, call.seeding.seed, tab, domain, from)?;
    charge_search(call, !found.rows.is_empty())?;
    let meta = json!({"domain": domain, "tab": tab.name(), "next": next});
    start_by_url(call, &format!("{}/result/", tab.path()), meta, |hash| {
        Ok(list_done(tab, domain, found, hash))
    })
}

fn emails_page(
    store: &Store<'_>,
    seed: u64,
    tab: Tab,
    domain: &str,
    from: usize,
) -> store::Result<Page> {
    let emails = Domain::find(seed, domain).map_or_else(Vec::new, |known| tab.emails(&known));
    let total = emails.len();
    let page = emails.into_iter().skip(from).take(EMAILS_OF_A_PAGE);
    let rows = page.map(|email| json!({"email": email})).collect();
    let end = from.saturating_add(EMAILS_OF_A_PAGE);
    let mut next = String::new();
    if end < total {
        next = hex(seed, &["cursor", tab.name(), domain, &end.to_string()], 112);
        let place = json!({"domain": domain, "tab": tab.name(), "from": end});
        if store.get(CURSORS, &next)?.is_none() {
            store.insert(CURSORS, &next, None, None, &place)?;
        }
    }
    Ok(Page { rows, total, next })
}

fn list_done(tab: Tab, domain: &str, found: Page, hash: &str) -> Value {
    let next = match found.next.as_str() {
        "" => String::new(),
        next => url(
            &format!("{}/start", tab.path()),
            &[("domain", domain), ("next", next)],
        ),
    };
    json!({
        "data": found.rows,
        "meta": {
            "domain": domain,
            "tab": tab.name(),
            "task_hash": hash,
            "next": found.next,
            "total_count": found.total,
        },
        "links": {"next": next},
        "status": COMPLETED,
    })
}

/// `domain_emails_count`.
pub(super) fn emails_count(call: &Call<'_>) -> HandlerResult {
    let name = call.body["domain"].as_str().unwrap_or_default();
    let webmail = is_webmail(name);
    let known = Domain::find(call.seeding.seed, name).filter(|_| !webmail);
    Ok(ApiResponse::json(
        200,
        json!({
            "success": true,
            "domain": name,
            "webmail": webmail,
            "result": known.map_or(0, |known| known.email_count()),
        }),
    ))
}

/// What is said of an address beside its status.
fn checks(seed: u64, email: &str, status: &str) -> Value {
    let mut checks = json!({
        "smtp_status": status,
        "is_valid_format": has_form(email),
        "is_disposable": is_disposable(seed, email),
        "is_webmail": is_webmail(email),
        "is_gibberish": is_gibberish(email),
    });
    if status == "unknown" {
        let reasons = ["banned", "catchall", "connection_error", "greylist"];
        let reason = about(seed, &["reason", email]).pick(&reasons);
        checks["unknown_status_reason"] = reason.into();
    }
    checks
}

/// `emails_by_name_start`. The rows of the result have the order of the request.
pub(super) fn emails_by_name(call: &Call<'_>) -> HandlerResult {
    let seed = call.seeding.seed;
    let found = by_names(seed, &call.body["rows"]);
    let meta = json!({"rows": named_rows(&found)});
    if !charge_named(call, &found)? {
        return start_bulk(call, meta, "not_enough_credits", json!([]));
    }
    start_bulk(call, meta, COMPLETED, named_data(seed, &found))
}

fn named_rows(found: &[Named<'_>]) -> Value {
    let rows = found.iter().map(|row| {
        json!({"first_name": row.first_name, "last_name": row.last_name, "domain": row.domain})
    });
    rows.collect()
}

fn named_data(seed: u64, found: &[Named<'_>]) -> Value {
    let rows = found.iter().map(|row| {
        let emails = row.email.iter().map(|(email, verdict)| {
            let mut result = json!({"email": email});
            if let (Value::Object(result), Value::Object(checks)) =
                (&mut result, checks(seed, email, verdict))
            {
                result.extend(checks);
            }
            result
        });
        json!({
            "people": format!("{} {}", row.first_name, row.last_name),
            "result": emails.collect::<Vec<_>>(),
        })
    });
    rows.collect()
}

/// `company_domains_start`.
pub(super) fn domains_by_name(call: &Call<'_>) -> HandlerResult {
    let names = &call.body["names"];
    let (found, data) = domains_data(names);
    charge_found(call, found)?;
    start_bulk(call, json!({"names": names}), COMPLETED, data)
}

/// How many domains there are, and the rows. Where none was found there is an empty list.
fn domains_data(names: &Value) -> (usize, Value) {
    let mut found = 0;
    let rows = texts(names).into_iter().map(|name| {
        let result = match knowledge::domain_of(name) {
            Some(domain) => {
                found += 1;
                json!({"domain": domain})
            }
            None => json!([]),
        };
        json!({"name": name, "result": result})
    });
    let rows = rows.collect();
    (found, rows)
}

/// `linkedin_profiles_start`.
pub(super) fn linkedin_profiles(call: &Call<'_>) -> HandlerResult {
    let urls = &call.body["urls"];
    let (found, data) = profiles_data(call.seeding.seed, urls);
    charge_found(call, found)?;
    start_bulk(call, json!({"urls": urls}), COMPLETED, data)
}

fn profiles_data(seed: u64, urls: &Value) -> (usize, Value) {
    let mut found = 0;
    let rows = texts(urls).into_iter().map(|url| {
        let result = match Profile::by_linkedin(seed, url) {
            Some(profile) => {
                found += 1;
                linkedin_profile(&profile)
            }
            None => json!([]),
        };
        json!({"url": url, "result": result})
    });
    let rows = rows.collect();
    (found, rows)
}

fn linkedin_profile(profile: &Profile) -> Value {
    let country = country_of(&profile.location);
    let mut view = json!({
        "name": format!("{} {}", profile.first_name, profile.last_name),
        "first_name": profile.first_name,
        "last_name": profile.last_name,
        "industry": profile.industry,
        "location": profile.location,
        "country": country,
        "positions": [],
    });
    if let Some(company) = &profile.company {
        let mut job = json!({
            "name": company,
            "title": profile.position,
            "industry": profile.industry,
            "country": country,
            "location": profile.location,
        });
        if let Some(domain) = knowledge::domain_of(company) {
            job["url"] = format!("https://{domain}").into();
        }
        view["positions"] = json!([job]);
    }
    view
}

fn country_of(location: &str) -> &str {
    location.rsplit(", ").next().unwrap_or_default()
}

/// `profiles_get_by_email`.
pub(super) fn profile_by_email(call: &Call<'_>) -> HandlerResult {
    let email = call.body["email"].as_str().unwrap_or_default();
    let profile = Profile::by_email(call.seeding.seed, email);
    charge_found(call, usize::from(profile.is_some()))?;
    let Some(profile) = profile else {
        return Ok(found(false));
    };
    let links = [
        ("linkedIn", &profile.linkedin),
        ("twitter", &profile.twitter),
    ];
    let links = links
        .into_iter()
        .filter_map(|(kind, link)| Some(json!({"link": link.as_ref()?, "type": kind})));
    let country = country_of(&profile.location);
    let job = json!({
        "companyName": profile.company.clone().unwrap_or_default(),
        "position": profile.position,
        "socialLink": null,
        "site": null,
        "locality": profile.location,
        "state": null,
        "city": profile.location.split(", ").next(),
        "street": null,
        "street2": null,
        "postal": null,
        "founded": null,
        "startDate": super::forms::day(profile.since),
        "endDate": null,
        "size": null,
        "industry": profile.industry,
        "companyType": null,
        "country": country,
    });
    Ok(ApiResponse::json(
        200,
        json!({
            "success": true,
            "id": profile.number,
            "source": "linkedIn",
            "name": format!("{} {}", profile.first_name, profile.last_name),
            "firstName": profile.first_name,
            "lastName": profile.last_name,
            "logo": "",
            "industry": profile.industry,
            "country": country,
            "locality": profile.location,
            "social": links.collect::<Vec<_>>(),
            "currentJobs": [job],
            "previousJobs": [],
            "lastUpdateDate": plain_time(profile.since),
        }),
    ))
}

/// `email_verification_start`. Each address costs, whatever the outcome.
pub(super) fn verification(call: &Call<'_>) -> HandlerResult {
    let emails = &call.body["emails"];
    let rows = verification_data(call.seeding.seed, emails);
    charge(call, i64::try_from(rows.len()).unwrap_or(i64::MAX))?;
    start_bulk(call, json!({"emails": emails}), COMPLETED, rows.into())
}

/// The rows, in another order than the addresses have.
fn verification_data(seed: u64, emails: &Value) -> Vec<Value> {
    let emails = texts(emails).into_iter().rev();
    let rows = emails.map(|email| {
        let status = verdict(seed, email);
        json!({"email": email, "result": checks(seed, email, status)})
    });
    rows.collect()
}

/// One task of each kind is done from the start, under the hash of the documented examples.
pub(super) fn seed(store: &Store<'_>, seed: u64) -> store::Result<()> {
    let done = |start: &str, hash: &str, done: Value| tasks::keep_done(store, start, hash, done);
    let name = json!("example.com");
    let known = Domain::find(seed, "example.com");

    let hash = "6f15de14db954c761f8e7507547b3bd7";
    let data = domain_done(seed, &name, known.as_ref(), hash);
    done("domain_search_start", hash, data)?;

    let hash = "3384369c16aad810f58609a40ad65089";
    let body = json!({"domain": name});
    let page = prospects_page(store, seed, &body, 1)?;
    let data = prospects_done(&body, 1, page, hash);
    done("domain_prospects_start", hash, data)?;

    let hash = "36fce9ac2667a827f6c5ab954e288bed";
    let page = emails_page(store, seed, Tab::Emails, "example.com", 0)?;
    let data = list_done(Tab::Emails, "example.com", page, hash);
    done("domain_emails_start", hash, data)?;

    let hash = "0e36e43b9b91a9b20d14b82c1ee141f2";
    let page = emails_page(store, seed, Tab::Service, "example.com", 0)?;
    let data = list_done(Tab::Service, "example.com", page, hash);
    done("generic_contacts_start", hash, data)?;

    let mut shown = json!({"first_name": "John", "last_name": "Doe",
        "linkedin_url": "https://www.linkedin.com/in/john-doe-example",
        "email": "john.doe@example.com"});
    let of_domain = "41627edbfff8ba9c0819a1aa51d232baf3fa1763e5813dc86e027ccbbefd7a16b0522391086776b8764c94d02bab1257df392";
    remember(store, of_domain, &shown)?;
    remember(store, "7c9e6679f1b34e0a9d2f5c1b8a6e4d30", &shown)?;
    shown["emails"] = json!([{"email": "john.doe@example.com", "smtp_status": "valid"}]);
    shown["searching_date"] = json!("2026-01-01 11:11:11");
    let hash = "5e846a1d80d95f66cfb30250a7c1881f";
    done(
        "domain_prospect_emails_start",
        hash,
        emails_done(&shown, hash),
    )?;
    let hash = "15e843a82ac180b5369aa97a879ae200";
    let data = super::database::revealed(&shown, hash);
    done("database_prospect_emails_start", hash, data)?;

    let hash = "005ffad65aad581943cf65a45112ca7a";
    let rows = json!([
        {"first_name": "John", "last_name": "Doe", "domain": "example.com"},
        {"first_name": "Jane", "last_name": "Doe", "domain": "example.com"},
    ]);
    let found = by_names(seed, &rows);
    let data = bulk(
        COMPLETED,
        named_data(seed, &found),
        &json!({"rows": rows}),
        hash,
    );
    done("emails_by_name_start", hash, data)?;

    let hash = "959c0f60facb8629bba746e091a26f7b";
    let names = json!(["Example Inc", "Sample Ltd"]);
    let data = bulk(
        COMPLETED,
        domains_data(&names).1,
        &json!({"names": names}),
        hash,
    );
    done("company_domains_start", hash, data)?;

    let hash = "ef005a4f6d82e7e88384de7c72ee198d";
    let urls = json!([
        "https://www.linkedin.com/in/john-doe-example/",
        "https://www.linkedin.com/in/unknown-example/",
    ]);
    let data = bulk(
        COMPLETED,
        profiles_data(seed, &urls).1,
        &json!({"urls": urls}),
        hash,
    );
    done("linkedin_profiles_start", hash, data)?;

    let hash = "0110437df6811068197577a538849a4b";
    let emails = json!([
        "john.doe@example.com",
        "admin@example.com",
        "invalid_format_example.com",
    ]);
    let data = Value::from(verification_data(seed, &emails));
    let data = bulk(COMPLETED, data, &json!({"emails": emails}), hash);
    done("email_verification_start", hash, data)
}
