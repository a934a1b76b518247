//! Searches, finds, enrichment and verification as `provided` reads and writes them.

use serde_json::{Value, json};

use super::super::knowledge::{self, Domain, Profile};
use super::super::replies::HandlerResult;
use super::super::searches::{
    EMAILS_OF_A_PAGE, Named, PROFILES_OF_A_PAGE, by_names, charge_found, charge_named,
    charge_search, people, texts,
};
use super::super::tasks::{self, Responses};
use crate::store::{self, Store};
use crate::vendor::{ApiResponse, Call, Rejection};

/// The hash that the documented examples have.
const EXAMPLE: &str = "7c1f0b5e9a3d4826b0e5f1a2c3d49687";

fn domain_of(seed: u64, body: &Value) -> Option<Domain> {
    Domain::find(seed, body["domain"].as_str().unwrap_or_default())
}

fn done(data: Value) -> Value {
    json!({"status": "completed", "data": data})
}

/// Starts a task whose running state is written in this way.
fn start(call: &Call<'_>, running: &str, done: Value) -> HandlerResult {
    let responses = |_: &str| Responses {
        running: json!({"status": running}),
        done,
    };
    let hash = tasks::start(call, responses)?;
    Ok(ApiResponse::json(
        200,
        json!({"task_hash": hash, "status": "in_progress"}),
    ))
}

/// The reference writes the state with an underscore, but for the searches of domains.
fn start_find(call: &Call<'_>, data: Value) -> HandlerResult {
    start(call, "in_progress", done(data))
}

/// Starts a search that is charged for once, if anything is found.
fn start_search(call: &Call<'_>, data: Value) -> HandlerResult {
    let is_empty = match &data {
        Value::Array(rows) => rows.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => true,
    };
    charge_search(call, !is_empty)?;
    start(call, "in progress", done(data))
}

/// The operations that give the result of a task.
pub(super) fn result(call: &Call<'_>) -> HandlerResult {
    Ok(ApiResponse::json(200, tasks::ask(call)?))
}

/// `startDomainSearch`.
pub(super) fn domain(call: &Call<'_>) -> HandlerResult {
    start_search(call, domain_data(call.seeding.seed, &call.body))
}

fn domain_data(seed: u64, body: &Value) -> Value {
    domain_of(seed, body).map_or_else(|| json!({}), |domain| domain.profile())
}

/// `startDomainProspectSearch`.
pub(super) fn domain_prospects(call: &Call<'_>) -> HandlerResult {
    if call.body["page"].as_i64().is_some_and(|page| page < 1) {
        return Err(Rejection::invalid("body/page", "pages are counted from 1"));
    }
    start_search(call, prospects_data(call.seeding.seed, &call.body))
}

fn prospects_data(seed: u64, body: &Value) -> Value {
    let page = body["page"].as_u64().unwrap_or(1).saturating_sub(1);
    let skipped = usize::try_from(page)
        .unwrap_or(usize::MAX)
        .saturating_mul(PROFILES_OF_A_PAGE);
    let people = people(domain_of(seed, body).as_ref(), &body["positions"]).into_iter();
    people
        .skip(skipped)
        .take(PROFILES_OF_A_PAGE)
        .map(|profile| profile.to_value())
        .collect()
}

/// `startDomainEmailsSearch`.
pub(super) fn domain_emails(call: &Call<'_>) -> HandlerResult {
    start_search(call, emails_data(call.seeding.seed, &call.body))
}

fn emails_data(seed: u64, body: &Value) -> Value {
    let people = domain_of(seed, body);
    let people = people
        .iter()
        .flat_map(Domain::people)
        .take(EMAILS_OF_A_PAGE);
    people
        .map(|profile| {
            json!({
                "email": profile.email,
                "first_name": profile.first_name,
                "last_name": profile.last_name,
                "position": profile.position,
                "confidence": knowledge::confidence(seed, &profile.email),
            })
        })
        .collect()
}

/// `startGenericContactsSearch`.
pub(super) fn generic_contacts(call: &Call<'_>) -> HandlerResult {
    start_search(call, generic_data(call.seeding.seed, &call.body))
}

fn generic_data(seed: u64, body: &Value) -> Value {
    let domain = domain_of(seed, body);
    let emails = domain.iter().flat_map(Domain::generic_emails);
    emails
        .map(|email| json!({"email": email, "confidence": knowledge::confidence(seed, &email)}))
        .collect()
}

/// `getDomainEmailsCount`.
pub(super) fn emails_count(call: &Call<'_>) -> HandlerResult {
    let count = domain_of(call.seeding.seed, &call.body).map_or(0, |domain| domain.email_count());
    Ok(ApiResponse::json(
        200,
        json!({"domain": call.body["domain"], "result": count}),
    ))
}

/// `startFindEmailsByName`.
pub(super) fn emails_by_name(call: &Call<'_>) -> HandlerResult {
    let found = by_names(call.seeding.seed, &call.body["rows"]);
    if !charge_named(call, &found)? {
        return start(call, "in_progress", json!({"status": "not_enough_credits"}));
    }
    start_find(call, emails_by_name_data(call.seeding.seed, &found))
}

fn emails_by_name_data(seed: u64, found: &[Named<'_>]) -> Value {
    let rows = found.iter().map(|row| {
        let mut response = json!({"first_name": row.first_name, "last_name": row.last_name,
            "domain": row.domain});
        if let Some((email, verdict)) = &row.email {
            response["confidence"] = Value::from(knowledge::confidence(seed, email));
            response["email"] = Value::from(email.as_str());
            response["status"] = Value::from(*verdict);
        }
        response
    });
    rows.collect()
}

/// `startFindDomainByCompanyName`.
pub(super) fn domains_by_name(call: &Call<'_>) -> HandlerResult {
    let (found, data) = domains_by_name_data(&call.body);
    charge_found(call, found)?;
    start_find(call, data)
}

fn domains_by_name_data(body: &Value) -> (usize, Value) {
    let mut found = 0;
    let rows = texts(&body["names"])
        .into_iter()
        .map(|name| match knowledge::domain_of(name) {
            Some(domain) => {
                found += 1;
                json!({"name": name, "domain": domain})
            }
            None => json!({"name": name}),
        });
    let rows = rows.collect();
    (found, rows)
}

/// `startLinkedInProfileEnrichment`.
pub(super) fn linkedin_profiles(call: &Call<'_>) -> HandlerResult {
    let profiles = linkedin_data(call.seeding.seed, &call.body);
    charge_found(call, profiles.len())?;
    start_find(call, Value::from(profiles))
}

fn linkedin_data(seed: u64, body: &Value) -> Vec<Value> {
    let urls = texts(&body["urls"]).into_iter();
    urls.filter_map(|url| Some(Profile::by_linkedin(seed, url)?.to_value()))
        .collect()
}

/// `getProfileByEmail`. Who is not known is an empty object.
pub(super) fn profile_by_email(call: &Call<'_>) -> HandlerResult {
    let email = call.body["email"].as_str().unwrap_or_default();
    let profile = Profile::by_email(call.seeding.seed, email);
    charge_found(call, usize::from(profile.is_some()))?;
    Ok(ApiResponse::json(
        200,
        profile.map_or_else(|| json!({}), |profile| profile.to_value()),
    ))
}

/// `startEmailVerification`. Each address costs, whatever the outcome.
pub(super) fn verification(call: &Call<'_>) -> HandlerResult {
    let rows = verification_data(call.seeding.seed, &call.body);
    charge_found(call, rows.len())?;
    start_find(call, Value::from(rows))
}

fn verification_data(seed: u64, body: &Value) -> Vec<Value> {
    let emails = texts(&body["emails"]).into_iter();
    emails
        .map(|email| knowledge::verification(seed, email))
        .collect()
}

/// One task of each kind is done from the start, under the hash of the documented examples.
pub(super) fn seed(store: &Store<'_>, seed: u64) -> store::Result<()> {
    let domain = json!({"domain": "example.com"});
    let names = json!({"names": ["Example Inc"]});
    let rows = json!({"rows": [
        {"first_name": "Zoë", "last_name": "Krüger", "domain": "example.com"},
    ]});
    let urls = json!({"urls": ["https://www.linkedin.com/in/zoe-krueger-example"]});
    let emails = json!({"emails": ["zoe.krueger@example.com", "xqzt81@example.net"]});
    let findings = [
        ("startDomainSearch", domain_data(seed, &domain)),
        ("startDomainProspectSearch", prospects_data(seed, &domain)),
        ("startDomainEmailsSearch", emails_data(seed, &domain)),
        ("startGenericContactsSearch", generic_data(seed, &domain)),
        (
            "startFindEmailsByName",
            emails_by_name_data(seed, &by_names(seed, &rows["rows"])),
        ),
        (
            "startFindDomainByCompanyName",
            domains_by_name_data(&names).1,
        ),
        (
            "startLinkedInProfileEnrichment",
            Value::from(linkedin_data(seed, &urls)),
        ),
        (
            "startEmailVerification",
            Value::from(verification_data(seed, &emails)),
        ),
    ];
    for (start, data) in findings {
        tasks::keep_done(store, start, EXAMPLE, done(data))?;
    }
    Ok(())
}
