//! Skarbe: all operations, on what is kept.
//!
//! # What is documented
//!
//! - A contact needs an e-mail address or a first name, a valid address if any, and a lead status
//!   of the organization if any; each is rejected with its own text.
//! - The response to a creation has neither `fullName` nor `leadStatus`, and `twitterUrl` is written
//!   but never read.
//! - Lists are bare arrays without paging.
//!
//! # What is assumed
//!
//! - A search finds the contacts with the term anywhere in first name, last name or e-mail address,
//!   without regard to letter case. Lists are in the order of creation.
//! - Two contacts may have the same e-mail address.
//! - Statuses that are not documented (403, 404, 409, 429) have the one documented form of an error.
//! - Ids count up from 1. The name of a contact is its two parts with a space between them. A field
//!   that was not sent is null in a list and left out of the response to a creation.
//! - The account, its contacts and the third lead status are made up. The first two lead statuses
//!   are those of the documented sample.

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Map, Value, json};

use crate::document::Operation;
use crate::people::{Company, Person, Stream};
use crate::store::{self, Filter, Order, Store, Test};
use crate::vendor::{ApiResponse, Call, Credential, Problem, Rejection, Seeding, VendorModule};

/// Generation `v1`.
pub(crate) const V1: VendorModule = VendorModule {
    vendor: "skarbe",
    generation: "v1",
    document: include_str!("../generated/skarbe_v1.json"),
    credentials: &[Credential::key("sandbox-skarbe-key")],
    handlers: &[
        ("contacts_list", contacts_list),
        ("contacts_create", contacts_create),
        ("lead_statuses_list", lead_statuses_list),
        ("me_get", me_get),
    ],
    recorded: &[],
    reject,
    unknown_path,
    seed,
};

const CONTACTS: &str = "contacts";
const LEAD_STATUSES: &str = "lead_statuses";

/// Labels, meanings and colours; the first two are those of the documented sample.
const STATUSES: &[(&str, &str, &str)] = &[
    ("New Lead", "lead", "#3B82F6"),
    ("Qualified Lead", "qualified", "#10B981"),
    ("Not a Fit", "disqualified", "#EF4444"),
];

/// What a creation may set and its response shows.
const SHOWN_AT_CREATION: &[&str] = &[
    "email",
    "firstName",
    "lastName",
    "jobTitle",
    "companyName",
    "phoneNumbers",
    "facebookUrl",
    "instagramUrl",
    "linkedinUrl",
    "note",
];

fn contacts_list(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let filter = match call.query_text("query") {
        None => Filter::All,
        Some(term) => Filter::Or(
            ["$.firstName", "$.lastName", "$.email"]
                .map(|path| Filter::json(path, Test::Contains(term.to_owned())))
                .into(),
        ),
    };
    let mut contacts = call.store.all(CONTACTS, &filter)?;
    for contact in contacts.iter_mut().filter_map(Value::as_object_mut) {
        contact.shift_remove("twitterUrl");
    }
    Ok(ApiResponse::json(200, contacts.into()))
}

fn contacts_create(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let email = call.body["email"].as_str();
    if email.is_some_and(|email| !is_address(email)) {
        return Err(Rejection::invalid("body/email", "is no e-mail address"));
    }
    let status = match call.body["leadStatus"].as_i64() {
        None => Value::Null,
        Some(id) => call
            .store
            .get(LEAD_STATUSES, &id.to_string())?
            .map(|status| short(&status))
            .ok_or_else(|| Rejection::invalid("body/leadStatus", "is no lead status"))?,
    };
    let id = call.store.next(CONTACTS)?;
    let created_at = call.now.to_rfc3339_opts(SecondsFormat::Secs, true);
    let mut response = Map::from_iter([("id".to_owned(), id.into())]);
    for field in SHOWN_AT_CREATION {
        if let Some(value) = call.body.get(*field) {
            response.insert((*field).to_owned(), value.clone());
        }
    }
    response.insert("createdAt".to_owned(), created_at.clone().into());
    let mut contact = Map::from_iter([("id".to_owned(), id.into())]);
    let text = |field: &str| call.body[field].as_str();
    contact.insert("email".to_owned(), call.body["email"].clone());
    contact.insert("photo".to_owned(), Value::Null);
    for field in ["firstName", "lastName"] {
        contact.insert(field.to_owned(), call.body[field].clone());
    }
    contact.insert(
        "fullName".to_owned(),
        full_name(text("firstName"), text("lastName")),
    );
    for field in &SHOWN_AT_CREATION[3..] {
        contact.insert((*field).to_owned(), call.body[*field].clone());
    }
    contact.insert("twitterUrl".to_owned(), call.body["twitterUrl"].clone());
    contact.insert("lastActivityAt".to_owned(), Value::Null);
    contact.insert("createdAt".to_owned(), created_at.into());
    contact.insert("leadStatus".to_owned(), status);
    call.store
        .insert(CONTACTS, &id.to_string(), email, None, &contact.into())?;
    Ok(ApiResponse::json(200, response.into()))
}

fn lead_statuses_list(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let statuses = call
        .store
        .page(LEAD_STATUSES, &Filter::All, &Order::Oldest, 0, u64::MAX)?;
    Ok(ApiResponse::json(200, statuses.into()))
}

fn me_get(_call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    Ok(ApiResponse::json(
        200,
        json!({
            "details": {"name": "Sam Sandbox", "email": "sam.sandbox@example.com"},
            "workspace": {"name": "Sandbox"},
        }),
    ))
}

/// A lead status as it stands inside a contact.
fn short(status: &Value) -> Value {
    json!({"id": status["id"], "label": status["label"], "color": status["color"]})
}

fn full_name(first: Option<&str>, last: Option<&str>) -> Value {
    match (first, last) {
        (Some(first), Some(last)) => format!("{first} {last}").into(),
        (Some(name), None) | (None, Some(name)) => name.into(),
        (None, None) => Value::Null,
    }
}

fn is_address(text: &str) -> bool {
    let Some((user, domain)) = text.rsplit_once('@') else {
        return false;
    };
    let in_order = |part: &str| !part.is_empty() && !part.contains(char::is_whitespace);
    in_order(user) && !user.contains('@') && domain.contains('.') && domain.split('.').all(in_order)
}

fn reject(rejection: &Rejection, _operation: &Operation) -> ApiResponse {
    let (status, message) = match rejection {
        Rejection::Invalid { problems } => (400, invalid(problems)),
        Rejection::Unauthorized => (401, "Invalid secret key".to_owned()),
        Rejection::Forbidden { .. } => (403, "Forbidden".to_owned()),
        Rejection::NotFound => (404, "Not found".to_owned()),
        Rejection::TooManyRequests => (429, "Too many requests".to_owned()),
        Rejection::Conflict { message } => (409, message.clone()),
        Rejection::NoCredits => (402, "No credits".to_owned()),
        Rejection::Response(_) | Rejection::Internal { .. } => {
            (500, "Internal server error".to_owned())
        }
    };
    ApiResponse::json(status, json!({"error": message}))
}

fn invalid(problems: &[Problem]) -> String {
    let problem = problems
        .iter()
        .find(|problem| problem.at.starts_with("body/"));
    let Some(problem) = problem.or(problems.first()) else {
        return "Bad request".to_owned();
    };
    match problem.at.as_str() {
        "body/email" => "Invalid email".to_owned(),
        "body/leadStatus" => "Invalid lead status".to_owned(),
        "body" if problem.message.contains("anyOf") => {
            "At least email or firstName is required".to_owned()
        }
        at => format!("{at}: {}", problem.message),
    }
}

fn unknown_path(method: &str, path: &str) -> ApiResponse {
    ApiResponse::json(404, json!({"error": format!("Cannot {method} {path}")}))
}

fn seed(seeding: &Seeding, store: &Store<'_>) -> store::Result<()> {
    for (number, (label, kind, color)) in (1..).zip(STATUSES) {
        let status =
            json!({"id": number, "type": kind, "label": label, "color": color, "order": number});
        store.insert(LEAD_STATUSES, &number.to_string(), None, None, &status)?;
    }
    for number in 0..seeding.contacts {
        let (email, contact) = contact(seeding.seed, number);
        let id = (number + 1).to_string();
        store.insert(CONTACTS, &id, email.as_deref(), None, &contact)?;
    }
    store.add(
        CONTACTS,
        i64::try_from(seeding.contacts).unwrap_or(i64::MAX),
    )?;
    Ok(())
}

/// Somebody as Skarbe has them; a few without an address, as it allows.
fn contact(seed: u64, number: u64) -> (Option<String>, Value) {
    let person = Person::nth(seed, number);
    let stream = &mut Stream::new(seed, "skarbe contact", number);
    let email = (!stream.chance(4)).then_some(person.email);
    let last_name = (!stream.chance(8)).then_some(person.last_name);
    let company = person
        .company
        .map(|company| Company::nth(seed, company).name);
    let phones = person.phones.iter().map(|phone| {
        let number: String = phone.number.split_whitespace().collect();
        format!("{}{number}", phone.country_code)
    });
    let status = stream
        .chance(70)
        .then(|| stream.below(STATUSES.len() as u64))
        .map(|status| {
            let (label, _, color) = STATUSES[usize::try_from(status).unwrap_or_default()];
            json!({"id": status + 1, "label": label, "color": color})
        });
    let contact = json!({
        "id": number + 1,
        "email": email,
        "photo": stream.chance(20).then(|| format!("https://photos.example/{number}.png")),
        "firstName": person.first_name,
        "lastName": last_name,
        "fullName": full_name(Some(person.first_name), last_name),
        "jobTitle": (!stream.chance(15)).then_some(person.job_title),
        "companyName": company,
        "phoneNumbers": phones.collect::<Vec<_>>(),
        "facebookUrl": person.facebook_url,
        "instagramUrl": stream.chance(10).then(|| format!("https://instagram.example/{number}")),
        "linkedinUrl": person.linkedin_url,
        "twitterUrl": person.twitter_url,
        "note": stream.chance(15).then_some("Asked to be called back."),
        "lastActivityAt": stream.chance(50).then(|| seconds(person.verified_at)),
        "createdAt": seconds(person.created_at),
        "leadStatus": status,
    });
    (email, contact)
}

fn seconds(time: i64) -> String {
    let time: DateTime<Utc> = DateTime::from_timestamp(time, 0).unwrap_or_default();
    time.to_rfc3339_opts(SecondsFormat::Secs, true)
}
