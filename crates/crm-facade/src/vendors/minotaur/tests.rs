//! Tests of the Minotaur adapter: what each verb sends, reads and rejects.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use crm_minotaur::v1::types;
use crm_runtime::fields::FieldTable;
use crm_runtime::{RetryPolicy, testing};
use futures_util::{StreamExt, TryStreamExt};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use rust_decimal::Decimal;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::*;
use crate::adapter::{self, Reading, Writing, check};
use crate::model::{
    CompanyPatch, ContactId, ContactPatch, CustomField, CustomValue, DealId, DealPatch,
    DealPriority, DealProduct, Email, EmailType, ListPatch, ListRule, Money, Patched, PersonId,
    Phone, PhoneType, PipelineId, ProductPatch, Record, SocialLink, StageKind, Time,
    VerificationRequest,
};
use crate::{
    Access, Change, Crm, End, Error, ErrorKind, FollowUp, Loss, Mapped, Options, Origin, Outcome,
    Query, Reason, Receipt, Result,
};

type Sent = Arc<Mutex<Vec<http::Request<Bytes>>>>;

const CONTACT: &str = "7b9c3df7-0eb5-4be2-af74-7e48d4b43b9c";
const COMPANY: &str = "30ea8d4e-6b76-4f8f-bcf8-a1cc5af13b4b";
const LIST: &str = "9f720ce2-f5d1-4ef4-a0c8-3399f68d386d";
const PRODUCT: &str = "f3c1b2a0-9d4e-4b8a-a2e1-1c3d5e7f9b0c";
const DEAL: &str = "e2d4f6a8-1b3c-5d7e-9f0a-2b4c6d8e0f1a";
const PIPELINE: &str = "c1d2e3f4-a5b6-7c8d-9e0f-1a2b3c4d5e6f";
const STAGE: &str = "b1c2d3e4-f5a6-7b8c-9d0e-1f2a3b4c5d6e";
const USER: &str = "6cbe57bf-bf80-44c0-a2f7-8d6d4ca85dbd";
const TIME: &str = "2026-04-01T10:30:00.000Z";

/// The number of the page that is asked for.
fn page_of(request: &http::Request<Bytes>) -> Option<u64> {
    let body: Value = serde_json::from_slice(request.body()).ok()?;
    body["paginate"]["page"].as_u64().or(body["page"].as_u64())
}

/// Whether a request asks how many rows there are.
fn counts(request: &http::Request<Bytes>) -> bool {
    request.uri().path().ends_with("/metadata")
}

/// A handle over a vendor that gives these responses in turn and the last one for ever, except that
/// lists have as many pages, and what was sent to it.
fn responding<const N: usize>(status: u16, bodies: [Value; N]) -> (Crm, Sent) {
    let sent = Sent::default();
    let seen = sent.clone();
    let transport = testing::function(move |request| {
        let mut seen = seen.lock().expect("no panic before");
        let before = seen.iter().filter(|before| !counts(before)).count();
        let beyond = page_of(&request).is_some_and(|page| page > N as u64);
        let body = match &bodies[before.min(N - 1)] {
            // A success that tells nothing.
            _ if status == 204 => String::new(),
            Value::Array(_) if beyond => json!([]).to_string(),
            body => body.to_string(),
        };
        seen.push(request);
        async move { Ok(testing::json(status, body)) }
    });
    let crm = Crm::builder("minotaur")
        .api_key("key")
        .retry(RetryPolicy::never())
        .transport(transport)
        .build()
        .expect("a handle");
    (crm, sent)
}

fn crm(status: u16, body: Value) -> (Crm, Sent) {
    responding(status, [body])
}

/// Method and path of each request, and its body.
fn requests(sent: &Sent) -> Vec<(String, Value)> {
    let sent = sent.lock().expect("no panic before");
    sent.iter()
        .map(|request| {
            let path = request.uri().path().strip_prefix("/api/ext");
            (
                format!("{} {}", request.method(), path.expect("the base path")),
                serde_json::from_slice(request.body()).unwrap_or_default(),
            )
        })
        .collect()
}

#[track_caller]
fn assert_sent(sent: &Sent, wanted: &str, body: Value) {
    assert_eq!(requests(sent), [(wanted.to_owned(), body)]);
}

/// That the first page of a list was asked for, then the empty one after it, and the count if there
/// is one.
#[track_caller]
fn assert_listed(sent: &Sent, list: &str, count: Option<(&str, Value)>, first: Value) {
    let mut second = first.clone();
    let page = match second.get("paginate") {
        Some(_) => &mut second["paginate"]["page"],
        None => &mut second["page"],
    };
    *page = json!(2);
    let mut wanted = vec![(list.to_owned(), first)];
    wanted.extend(count.map(|(count, body)| (count.to_owned(), body)));
    wanted.push((list.to_owned(), second));
    assert_eq!(requests(sent), wanted);
}

async fn rejected<T: std::fmt::Debug>(call: impl Future<Output = Result<T>>) -> Error {
    call.await.expect_err("a rejection")
}

#[track_caller]
fn fields(error: &Error) -> Vec<&str> {
    match error.kind() {
        ErrorKind::InvalidInput { fields } => fields.iter().map(String::as_str).collect(),
        other => panic!("{other:?}: {error}"),
    }
}

fn lost(losses: &[Loss]) -> Vec<(&str, Reason)> {
    let mut lost: Vec<_> = losses
        .iter()
        .map(|loss| (loss.path.as_str(), loss.reason))
        .collect();
    lost.sort_by_key(|(path, _)| *path);
    lost
}

/// A record as it would come in a response, mapped.
fn read<V, T>(record: &Value, map: impl FnOnce(&mut Reading<V>) -> T) -> Mapped<T>
where
    V: FieldTable + DeserializeOwned,
    T: Record,
{
    let record = serde_json::from_value(record.clone()).expect("a record");
    adapter::read(API.vendor, record, map)
}

fn options() -> Options {
    Options::new()
}

fn time(text: &str) -> Time {
    Time::from(text)
}

fn ok() -> Value {
    json!({"success": true, "data": {}, "message": "Operation completed"})
}

fn contact_json() -> Value {
    json!({
        "id": CONTACT,
        "first_name": "Ana",
        "middle_name": null,
        "last_name": "Perez",
        "gender": null,
        "birth_year": null,
        "linkedin_url": null,
        "facebook_url": null,
        "twitter_url": null,
        "work_email": "ana@example.com",
        "personal_email": null,
        "other_emails": null,
        "industry": "Software",
        "job_title": "Engineer",
        "location_locality": "Bogota",
        "location_country": "CO",
        "location_region": "Cundinamarca",
        "location_postal_code": null,
        "phone_numbers": [],
        "company": {
            "id": "a1b2c3d4-e5f6-7890-abcd-ef1234567890",
            "company_name": "Acme",
            "industry": "Software"
        },
        "mobile_phone": null,
        "score": 87,
        "verification_status": "verified",
        "last_verified": TIME,
        "hubspot_synced_at": null,
        "custom_fields": {}
    })
}

fn company_json() -> Value {
    json!({
        "id": COMPANY,
        "company_name": "Acme Inc",
        "size": "51-200",
        "industry": "Software",
        "twitter_url": null,
        "linkedin_url": "https://linkedin.com/company/acme",
        "facebook_url": null,
        "location_locality": "Bogota",
        "location_metro": null,
        "location_region": "Cundinamarca",
        "location_street_address": null,
        "location_address_line_2": null,
        "location_postal_code": null,
        "location_country": "CO",
        "last_verified": TIME,
        "verification_status": "verified",
        "score": 80,
        "custom_fields": {}
    })
}

fn deal_json() -> Value {
    json!({
        "id": DEAL,
        "name": "Deal with Acme",
        "description": "Initial opportunity",
        "price": 500.00,
        "priority": "HIGHT",
        "stage_id": STAGE,
        "contacts_ids": [CONTACT],
        "company_id": COMPANY,
        "user_id_assigned": USER,
        "estimated_closing_date": "2026-07-01T00:00:00.000Z",
        "close_date": "2026-07-15T00:00:00.000Z",
        "details": []
    })
}

fn product_json() -> Value {
    json!({
        "id": PRODUCT,
        "name": "Basic Plan",
        "currency": "USD",
        "price": 99.99,
        "unit": "month",
        "active": true,
        "opportunities_count": 3,
        "pipelines_count": 1,
        "created_at": TIME,
        "updated_at": TIME
    })
}

fn prospect_json() -> Value {
    json!({
        "_id": "6638f0f0507f4b2cb54f4f3e",
        "first_name": "Ana",
        "last_name": "Perez",
        "job_title": "Engineer",
        "job_company_name": "Acme",
        "job_company_industry": "Software",
        "work_email": "ana@example.com",
        "emails": ["ana@example.com"],
        "mobile_phone": null,
        "location_locality": "Bogota",
        "location_region": "Cundinamarca",
        "location_country": "CO",
        "location_postal_code": null,
        "facebook_url": null,
        "linkedin_url": null,
        "twitter_url": null,
        "verification_status": "verified",
        "score": 82,
        "date_verified": TIME
    })
}

fn summary_json() -> Value {
    json!({
        "customer": {
            "id": "7a70f0db-aa4c-43fd-bbf5-f7b0d33c9172",
            "business_name": "Acme Inc",
            "status": "OK",
            "country": null,
            "city": null
        },
        "users_count": 5,
        "subscription": {
            "id": "3a35dea5-7354-43c8-a3ea-5abec718b2ab",
            "status": "active",
            "balance": 40000,
            "price": "20000",
            "periodicity": "month",
            "currency": "usd",
            "tier": {
                "id": "66c609bc-cb1a-4a2b-a34b-212d3acb616b",
                "title": "Free Tier",
                "tier": 1,
                "is_free": true,
                "price": "20000"
            },
            "active_seats": 1
        }
    })
}

fn ana() -> Contact {
    Contact::new()
        .first_name("Ana")
        .last_name("Perez")
        .emails([Email::new("ana@example.com").email_type(EmailType::Work)])
}

fn deal() -> Deal {
    Deal::new()
        .name("Deal with Acme")
        .description("Initial opportunity")
        .contact_ids([CONTACT])
        .company_id(COMPANY)
        .stage_id(STAGE)
        .owner_id(USER)
        .expected_close_date(time("2026-07-01T00:00:00.000Z"))
        .closed_at(time("2026-07-15T00:00:00.000Z"))
        .priority(DealPriority::High)
}

#[tokio::test]
async fn contacts_are_listed_in_pages() {
    let mut second = contact_json();
    second["id"] = json!("2");
    let (crm, sent) = responding(200, [json!([contact_json()]), json!([second]), json!([])]);
    let query = Query::new()
        .filter("location_country", ["CO"])
        .filter("seniority", ["CTO", "CEO"]);
    let mut list = crm
        .contacts()
        .expect("contacts")
        .list(query, options().page_size(1).keep_raw())
        .expect("a list");
    let ana = list.next().await.expect("a row").expect("a contact");
    let contact = &ana.value;
    assert_eq!(contact.id, Some(ContactId::from(CONTACT)));
    assert_eq!(
        contact.emails,
        [Email::new("ana@example.com").email_type(EmailType::Work)]
    );
    assert_eq!(contact.company_name.as_deref(), Some("Acme"));
    assert_eq!(contact.title.as_deref(), Some("Engineer"));
    assert_eq!(contact.addresses[0].country.as_deref(), Some("CO"));
    assert_eq!((contact.score, contact.addresses.len()), (Some(87), 1));
    assert_eq!(
        Value::from(contact.extensions["minotaur"].clone()),
        json!({"company": {"industry": "Software"}, "last_verified": TIME})
    );
    assert!(ana.is_lossless());
    assert_eq!(ana.raw, Some(contact_json()));
    assert_eq!(list.by_ref().count().await, 1);
    // What responds to the count tells none.
    let untold = End::Uncounted { seen: 2 };
    assert_eq!(list.end(), Some(untold));
    let filters = json!({"location_country": ["CO"], "seniority": ["CTO", "CEO"]});
    let page = |page: u64| {
        (
            "POST /contacts/list".to_owned(),
            json!({"filters": filters, "paginate": {"page": page, "limit": 1}}),
        )
    };
    let count = (
        "POST /contacts/metadata".to_owned(),
        json!({"filters": filters, "paginate": {"page": 1, "limit": 25}}),
    );
    assert_eq!(requests(&sent), [page(1), count, page(2), page(3)]);
    let sent = sent.lock().expect("no panic before");
    assert_eq!(sent[0].headers()["authorization"], "X-API-Key key");
}

/// The contacts of a page, and what the list ended with.
async fn contacts_of(page: Value) -> (Vec<Contact>, Option<Error>) {
    let (crm, _) = crm(200, page);
    let mut list = crm
        .contacts()
        .expect("contacts")
        .list(Query::new(), options().page_size(10))
        .expect("a list");
    let mut contacts = Vec::new();
    while let Some(row) = list.next().await {
        match row {
            Ok(row) => contacts.push(row.value),
            Err(error) => return (contacts, Some(error)),
        }
    }
    // What responds to the count is a page, and tells none.
    let seen = contacts.len() as u64;
    let untold = End::Uncounted { seen };
    assert_eq!(list.end(), Some(untold));
    (contacts, None)
}

#[tokio::test]
async fn a_value_of_another_type_is_kept() {
    // The document has a number where it has a score, and an object where it has a row.
    let wrong = json!({"id": "3", "score": "high"});
    let page = json!([{"id": "1", "score": 1}, {"id": 2, "score": "2"}, wrong, 4, {"id": "5"}]);
    let (contacts, error) = contacts_of(page).await;
    assert!(error.is_none(), "{error:?}");
    let ids: Vec<_> = contacts.iter().map(|contact| contact.id.clone()).collect();
    let id = |id: &str| Some(ContactId::from(id));
    assert_eq!(ids, [id("1"), id("2"), id("3"), None, id("5")]);
    let scores: Vec<_> = contacts.iter().map(|contact| contact.score).collect();
    assert_eq!(scores, [Some(1), Some(2), None, None, None]);
    assert_eq!(contacts[2].extensions["minotaur"]["score"], "high");
    assert_eq!(contacts[3].extensions["minotaur"]["value"], 4);

    // What else an address may be, the document leaves open.
    let old = json!({"old": "ana@example.com"});
    let others = json!({"id": "2", "other_emails": old, "score": 2});
    let (contacts, error) = contacts_of(json!([{"id": "1"}, others, {"id": "3"}])).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(contacts.len(), 3);
    assert_eq!(contacts[1].score, Some(2));
    assert_eq!(contacts[1].extensions["minotaur"]["other_emails"], old);
    // One that is odd hides no address beside it.
    let mixed = json!(["ana@example.com", null, 5]);
    let (contacts, _) = contacts_of(json!([{"id": "1", "other_emails": mixed}])).await;
    let address = contacts[0].emails[0].address.as_deref();
    assert_eq!(address, Some("ana@example.com"));
    let left = &contacts[0].extensions["minotaur"]["other_emails"];
    assert_eq!(*left, json!([5]));
}

#[tokio::test]
async fn rows_that_nest_deep_are_read_and_those_before_not_again() {
    let deep = (0..100).fold(json!(1), |inner, _| json!([inner]));
    let row = |id: u64| json!({"id": id.to_string(), "score": id});
    let mut third = row(3);
    third["custom_fields"] = json!({"deep": deep});
    let (contacts, error) = contacts_of(json!([row(1), row(2), third, row(4)])).await;
    assert!(error.is_none(), "{error:?}");
    let scores: Vec<_> = contacts.iter().map(|contact| contact.score).collect();
    assert_eq!(scores, [Some(1), Some(2), Some(3), Some(4)]);
}

#[tokio::test]
async fn a_response_that_is_no_list_is_an_error() {
    for page in [json!({"rows": []}), json!(null)] {
        let (_, error) = contacts_of(page).await;
        assert_eq!(*error.expect("an error").kind(), ErrorKind::Decode);
    }
}

#[tokio::test]
async fn all_kinds_of_addresses_are_read() {
    let record = json!({
        "work_email": null, "personal_email": "ana@home.example",
        "other_emails": ["a@b.example"], "mobile_phone": "300",
        "phone_numbers": [{"country_code": "+57", "number": "3001234567"}],
        "linkedin_url": "https://li", "custom_fields": {"shoe": 38},
    });
    let contact = read(&record, contacts::read).value;
    assert_eq!(
        contact.emails,
        [
            Email::new("ana@home.example").email_type(EmailType::Personal),
            Email::new("a@b.example").email_type("other"),
        ]
    );
    assert_eq!(
        contact.phone_numbers,
        [
            Phone::new("3001234567").country_code("+57"),
            Phone::new("300").phone_type(PhoneType::Mobile),
        ]
    );
    assert_eq!(
        contact.social_links,
        [SocialLink::new("linkedin", "https://li")]
    );
    assert_eq!(contact.custom_fields, [CustomField::new("shoe", 38)]);
    // None of these is to become the address for work by being written back.
    let draft = parts::changes(ContactPatch::from(contact), contacts::update).expect("a request");
    assert_eq!(draft.body.work_email, None);
    let losses = lost(&draft.losses);
    assert!(losses.contains(&("emails[0]", Reason::NotWritable)));
    assert!(losses.contains(&("emails[1]", Reason::NotWritable)));
    assert!(losses.contains(&("phone_numbers[1].phone_type", Reason::NotWritable)));
}

/// What is written, as it is read again.
fn read_again(contact: Contact) -> Vec<Phone> {
    let draft = parts::changes(ContactPatch::from(contact), contacts::update).expect("a request");
    let mut record = serde_json::to_value(&draft.body).expect("JSON");
    // The mobile phone stays as it is.
    record["mobile_phone"] = json!("+573001234567");
    read(&record, contacts::read).value.phone_numbers
}

#[test]
fn a_mobile_phone_does_not_come_back_as_another_number() {
    let record = json!({
        "mobile_phone": "+573001234567",
        "phone_numbers": [{"country_code": "+57", "number": "6011234567"}],
    });
    let contact = read(&record, contacts::read).value;
    let office = Phone::new("6011234567").country_code("+57");
    assert_eq!(
        contact.phone_numbers,
        [
            office.clone(),
            Phone::new("+573001234567").phone_type(PhoneType::Mobile)
        ]
    );
    let mobile = Phone::new("3001234567")
        .country_code("+57")
        .phone_type(PhoneType::Mobile);
    assert_eq!(read_again(contact), [office.clone(), mobile.clone()]);
    let again = Contact::new().phone_numbers([office.clone(), mobile.clone()]);
    assert_eq!(read_again(again), [office, mobile]);
}

#[test]
fn a_code_is_written_apart_and_once() {
    for (phone, sent) in [
        (
            Phone::new("+573001234567"),
            json!({"country_code": "+57", "number": "3001234567"}),
        ),
        (
            Phone::new("+573001234567").country_code("+57"),
            json!({"country_code": "+57", "number": "3001234567"}),
        ),
        (
            Phone::new("3001234567").country_code("+57"),
            json!({"country_code": "+57", "number": "3001234567"}),
        ),
        (Phone::new("3001234567"), json!({"number": "3001234567"})),
    ] {
        let patch = ContactPatch::new().phone_numbers(vec![phone]);
        let draft = parts::changes(patch.clone(), contacts::update).expect("a request");
        let body = serde_json::to_value(&draft.body).expect("JSON");
        assert_eq!(body["phone_numbers"], json!([sent]));
        assert_eq!(draft.losses, []);
        let vanished = check::vanished_in_patch(&patch, contacts::update);
        assert_eq!(vanished.expect("a request"), Vec::<String>::new());
    }
    // The vendor's own double is read once.
    let record = json!({"phone_numbers": [{"country_code": "+57", "number": "+573001234567"}]});
    assert_eq!(
        read(&record, contacts::read).value.phone_numbers,
        [Phone::new("3001234567").country_code("+57")]
    );
    assert_eq!(
        check::vanished(&record, contacts::read),
        Vec::<String>::new()
    );
}

#[test]
fn an_open_deal_is_created_with_the_date_that_is_expected() {
    for (deal, close_date) in [
        (deal(), "2026-07-15T00:00:00.000Z"),
        (
            Deal {
                closed_at: None,
                ..deal()
            },
            "2026-07-01T00:00:00.000Z",
        ),
        (
            Deal {
                closed_at: None,
                ..deal()
            }
            .extension("minotaur", "close_date", "2026-08-01"),
            "2026-08-01",
        ),
    ] {
        let draft = adapter::draft_record(API.vendor, deal, deals::create).expect("a request");
        let body = serde_json::to_value(&draft.body).expect("JSON");
        assert_eq!(body["close_date"], json!(close_date));
    }
}

#[tokio::test]
async fn records_are_counted() {
    let response =
        json!({"pagination": {"current_page": 1, "total_records": 1200, "total_pages": 48}});
    let paginate = json!({"page": 1, "limit": 25});
    let query = || Query::new().filter("location_country", ["CO"]);
    let filters = json!({"location_country": ["CO"]});

    let (crm, sent) = self::crm(200, response.clone());
    let contacts = crm.contacts().expect("contacts");
    let total = contacts.count(query(), options()).await.expect("a total");
    assert_eq!((total.value, total.cost), (1200, None));
    let body = json!({"filters": filters, "paginate": paginate});
    assert_sent(&sent, "POST /contacts/metadata", body.clone());

    let (crm, sent) = self::crm(200, response.clone());
    let companies = crm.companies().expect("companies");
    let total = companies.count(query(), options().keep_raw()).await;
    assert_eq!(total.expect("a total").raw, Some(response.clone()));
    assert_sent(&sent, "POST /company/metadata", body);

    let (crm, sent) = self::crm(201, response);
    let prospecting = crm.prospecting().expect("prospects");
    let total = prospecting.count(query(), options()).await;
    assert_eq!(total.expect("a total").value, 1200);
    assert_sent(
        &sent,
        "POST /prospect/metadata",
        json!({"filters": filters, "paginate": paginate, "all_contacts": false}),
    );

    let (crm, _) = self::crm(200, json!({"pagination": {}}));
    let contacts = crm.contacts().expect("contacts");
    let none = rejected(contacts.count(query(), options())).await;
    assert_eq!(*none.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn a_contact_is_created_without_an_id() {
    let response = json!({"success": true, "message": "Contact created successfully"});
    let (crm, sent) = crm(201, response);
    let contact = ana()
        .title("Engineer")
        .company_name("Acme")
        .list_ids(["f1e2d3c4-b5a6-7890-abcd-ef1234567890"])
        .owner_id(USER)
        .industry("Software")
        .department("R&D");
    let receipt = crm
        .contacts()
        .expect("contacts")
        .create(contact, options())
        .await
        .expect("a receipt");
    assert_eq!(
        (&receipt.outcome, &receipt.id, &receipt.cost),
        (&Outcome::Created, &None, &None)
    );
    assert_eq!(
        receipt.message.as_deref(),
        Some("Contact created successfully")
    );
    assert_eq!(
        receipt.follow_up,
        Some(FollowUp::new(
            Resource::Contact,
            Verb::FindByEmail,
            "the id of the new contact"
        ))
    );
    assert_eq!(
        lost(&receipt.losses),
        [
            ("department", Reason::NotSupportedByVendor),
            ("industry", Reason::NotWritable),
        ]
    );
    assert_sent(
        &sent,
        "POST /contacts",
        json!({
            "first_name": "Ana", "last_name": "Perez", "work_email": "ana@example.com",
            "phone_numbers": [], "job_title": "Engineer", "company": {"name": "Acme"},
            "list_ids": ["f1e2d3c4-b5a6-7890-abcd-ef1234567890"], "assigned_to": USER
        }),
    );
}

#[tokio::test]
async fn a_contact_is_read_changed_and_removed() {
    let (crm, sent) = self::crm(200, contact_json());
    let contacts = crm.contacts().expect("contacts");
    let ana = contacts.get(CONTACT.into(), options()).await;
    assert_eq!(
        ana.expect("a contact").value.first_name.as_deref(),
        Some("Ana")
    );
    assert_sent(&sent, &format!("GET /contacts/{CONTACT}"), Value::Null);

    let (crm, sent) = self::crm(200, json!({"success": true}));
    let patch = ContactPatch::new()
        .title("Senior Engineer")
        .phone_numbers(vec![Phone::new("3001234567").country_code("+57")])
        .company_id(crate::model::CompanyId::from("c"))
        .company_name("Acme")
        .list_ids(vec!["l".into()])
        .owner_id(crate::model::UserId::from(USER));
    let contacts = crm.contacts().expect("contacts");
    let receipt = contacts.update(CONTACT.into(), patch, options()).await;
    let receipt = receipt.expect("a receipt");
    assert_eq!((receipt.outcome, receipt.message), (Outcome::Updated, None));
    assert_eq!(lost(&receipt.losses), [("company_name", Reason::Truncated)]);
    assert_sent(
        &sent,
        &format!("PATCH /contacts/{CONTACT}"),
        json!({
            "job_title": "Senior Engineer",
            "phone_numbers": [{"country_code": "+57", "number": "3001234567"}],
            "company": {"id": "c"}, "list_ids": ["l"], "assigned_to": USER
        }),
    );

    let (crm, sent) = self::crm(200, ok());
    let contacts = crm.contacts().expect("contacts");
    let receipt = contacts.delete(CONTACT.into(), options()).await;
    assert_eq!(receipt.expect("a receipt").outcome, Outcome::Deleted);
    assert_sent(&sent, &format!("DELETE /contacts/{CONTACT}"), Value::Null);
}

#[tokio::test]
async fn what_is_left_of_a_company_is_not_sent() {
    let (crm, sent) = crm(200, ok());
    let contacts = crm.contacts().expect("contacts");
    let mut read = read(&contact_json(), contacts::read).value;
    read.company_id = None;
    read.company_name = None;
    let receipt = contacts.create(read.clone(), options()).await;
    let left = ("extensions.minotaur.company", Reason::NotWritable);
    assert!(lost(&receipt.expect("a receipt").losses).contains(&left));
    let receipt = contacts
        .update(CONTACT.into(), read.into(), options())
        .await;
    assert!(lost(&receipt.expect("a receipt").losses).contains(&left));
    // What is whole is sent.
    let company = json!({"name": "Acme", "industry": "Software"});
    let whole = ana().extension("minotaur", "company", company.clone());
    let receipt = contacts.create(whole, options()).await;
    assert!(receipt.expect("a receipt").losses.is_empty());
    let requests = requests(&sent);
    assert_eq!(requests[0].1.get("company"), None);
    assert_eq!(requests[1].1.get("company"), None);
    assert_eq!(requests[2].1["company"], company);
}

#[tokio::test]
async fn a_success_that_is_denied_is_no_success() {
    let (crm, _) = crm(200, json!({"success": false, "message": "busy"}));
    let contacts = crm.contacts().expect("contacts");
    let delete = contacts.delete(CONTACT.into(), options()).await;
    let update = contacts
        .update(CONTACT.into(), ContactPatch::new().title("CTO"), options())
        .await;
    for (verb, written) in [("delete", delete), ("update", update)] {
        let failed = written.expect_err("the vendor denies it");
        assert_eq!(*failed.kind(), ErrorKind::VendorFault, "{verb}");
        assert_eq!(failed.origin(), Origin::Vendor, "{verb}");
        assert!(!failed.is_temporary() && !failed.may_have_been_carried_out());
        assert!(failed.to_string().contains("busy"), "{failed}");
    }
}

#[tokio::test]
async fn a_contact_is_found_and_changed_by_its_address() {
    let responses = [json!([contact_json()]), json!([]), json!({"success": true})];
    let (crm, sent) = responding(200, responses);
    let crm = crm.allow_emulation(true);
    let receipt = crm
        .contacts()
        .expect("contacts")
        .upsert(ana().title("CTO"), options())
        .await
        .expect("a receipt");
    assert_eq!(receipt.outcome, Outcome::Updated);
    assert_eq!(receipt.id, Some(ContactId::from(CONTACT)));
    let requests = requests(&sent);
    // Only of a list that is whole it can be said that nobody else has the address.
    let (list, count) = ("POST /contacts/list", "POST /contacts/metadata");
    assert_eq!((&*requests[0].0, &*requests[1].0), (list, count));
    assert_eq!(
        requests[3].1,
        json!({"first_name": "Ana", "last_name": "Perez", "job_title": "CTO"})
    );
}

#[tokio::test]
async fn companies_have_all_verbs() {
    let (crm, sent) = self::crm(200, json!([company_json()]));
    let companies = crm.companies().expect("companies");
    let found: Vec<_> = companies
        .list(Query::new(), options())
        .expect("a list")
        .try_collect()
        .await
        .expect("rows");
    let acme = &found[0].value;
    assert_eq!(acme.name.as_deref(), Some("Acme Inc"));
    assert_eq!(acme.number_of_employees.as_deref(), Some("51-200"));
    assert_eq!(acme.addresses[0].city.as_deref(), Some("Bogota"));
    assert_eq!(
        acme.social_links,
        [SocialLink::new(
            "linkedin",
            "https://linkedin.com/company/acme"
        )]
    );
    assert_listed(
        &sent,
        "POST /company/list",
        Some((
            "POST /company/metadata",
            json!({"filters": {}, "paginate": {"page": 1, "limit": 25}}),
        )),
        json!({"filters": {}, "paginate": {"page": 1, "limit": 50}}),
    );

    let (crm, sent) = self::crm(200, company_json());
    let companies = crm.companies().expect("companies");
    let acme = companies.get(COMPANY.into(), options()).await;
    assert_eq!(acme.expect("a company").value.score, Some(80));
    assert_sent(&sent, &format!("GET /company/{COMPANY}"), Value::Null);
    let (crm, _) = self::crm(200, Value::Null);
    let companies = crm.companies().expect("companies");
    let nobody = rejected(companies.get(COMPANY.into(), options())).await;
    assert_eq!(*nobody.kind(), ErrorKind::NotFound);
    assert_eq!(nobody.origin(), Origin::Vendor);
    assert_eq!(nobody.capability(), Some((Resource::Company, Verb::Get)));

    let response = json!({"success": true, "message": "Company created successfully"});
    let (crm, sent) = self::crm(201, response);
    let companies = crm.companies().expect("companies");
    let acme = Company::new()
        .name("Acme Inc")
        .industry("Software")
        .number_of_employees("51-200");
    let receipt = companies.create(acme, options()).await.expect("a receipt");
    assert_eq!((receipt.outcome, receipt.id), (Outcome::Created, None));
    assert_eq!(receipt.follow_up.map(|next| next.verb), Some(Verb::List));
    assert_eq!(
        lost(&receipt.losses),
        [("number_of_employees", Reason::NotWritable)]
    );
    assert_sent(
        &sent,
        "POST /company",
        json!({"type": "COMPANY", "company_name": "Acme Inc", "industry": "Software"}),
    );

    let (crm, sent) = self::crm(200, ok());
    let companies = crm.companies().expect("companies");
    let patch = CompanyPatch::new()
        .industry("SaaS")
        .custom_fields(vec![CustomField::new("tier", 1)])
        .company_type("COMPANY")
        .addresses(vec![crate::model::Address::default().country("CO")])
        .social_links(vec![
            SocialLink::new("twitter", "https://x"),
            SocialLink::new("xing", "https://xing"),
        ]);
    let receipt = companies.update(COMPANY.into(), patch, options()).await;
    assert_eq!(
        lost(&receipt.expect("a receipt").losses),
        [
            ("company_type", Reason::NotWritable),
            // What the address and the links don't name stays there.
            ("facebook_url", Reason::Kept),
            ("linkedin_url", Reason::Kept),
            ("location_address_line_2", Reason::Kept),
            ("location_locality", Reason::Kept),
            ("location_postal_code", Reason::Kept),
            ("location_region", Reason::Kept),
            ("location_street_address", Reason::Kept),
            ("social_links[1].network", Reason::NotSupportedByVendor),
            ("social_links[1].url", Reason::NotSupportedByVendor),
        ]
    );
    assert_sent(
        &sent,
        &format!("PATCH /company/{COMPANY}"),
        json!({
            "industry": "SaaS", "location_country": "CO", "twitter_url": "https://x",
            "custom_fields": {"tier": 1}
        }),
    );

    let (crm, sent) = self::crm(200, ok());
    let companies = crm.companies().expect("companies");
    let receipt = companies.delete(COMPANY.into(), options()).await;
    assert_eq!(receipt.expect("a receipt").outcome, Outcome::Deleted);
    assert_sent(&sent, &format!("DELETE /company/{COMPANY}"), Value::Null);
}

fn list_json() -> Value {
    json!({
        "id": LIST,
        "name": "Prospects Latam",
        "description": "Initial list",
        "owner_id": USER,
        "owner_name": "API Owner",
        "source": "manual",
        "collaborators": [],
        "rules": [{
            "field": "location_country",
            "operator": "contains",
            "value": "CO",
            "logic_operator": "AND"
        }],
        "contacts_count": 120,
        "created_at": TIME,
        "updated_at": TIME
    })
}

#[tokio::test]
async fn lists_have_their_verbs() {
    let rule = ListRule::default()
        .field("location_country")
        .operator("contains")
        .value("CO");
    let (crm, sent) = self::crm(200, json!([list_json()]));
    let lists = crm.lists().expect("lists");
    let found: Vec<_> = lists
        .list(Query::new(), options().page_size(25))
        .expect("a list")
        .try_collect()
        .await
        .expect("rows");
    let list = &found[0].value;
    assert_eq!(list.record_count, Some(120));
    assert_eq!(list.rules, [rule.clone().logic("AND")]);
    assert_eq!(list.owner_name.as_deref(), Some("API Owner"));
    assert_listed(
        &sent,
        "POST /list-contact/list",
        None,
        json!({"page": 1, "limit": 25}),
    );
    let emulated = lists
        .get(LIST.into(), options().allow_emulation(true))
        .await;
    assert_eq!(emulated.expect("a list").value, *list);
    let needs_leave = rejected(lists.get(LIST.into(), options())).await;
    assert_eq!(*needs_leave.kind(), ErrorKind::Unsupported);

    let (crm, sent) = self::crm(201, json!({"id": LIST, "name": "Prospects Latam"}));
    let lists = crm.lists().expect("lists");
    let new = List::new()
        .name("Prospects Latam")
        .description("Initial list")
        .rules([rule.clone()]);
    let receipt = lists.create(new.clone(), options()).await;
    let receipt = receipt.expect("a receipt");
    assert_eq!(
        (receipt.outcome, receipt.id, receipt.follow_up),
        (Outcome::Created, Some(LIST.into()), None)
    );
    assert_sent(
        &sent,
        "POST /list-contact",
        json!({
            "name": "Prospects Latam", "description": "Initial list",
            "rules": [{"field": "location_country", "operator": "contains", "value": "CO"}]
        }),
    );
    let (crm, _) = self::crm(204, Value::Null);
    let lists = crm.lists().expect("lists");
    let receipt = lists.create(new, options()).await.expect("a receipt");
    assert!(receipt.id.is_none() && receipt.follow_up.is_some());

    let (crm, sent) = self::crm(200, ok());
    let lists = crm.lists().expect("lists");
    let patch = ListPatch::new().name("v2").rules(vec![rule]);
    let receipt = lists.update(LIST.into(), patch, options()).await;
    assert_eq!(
        lost(&receipt.expect("a receipt").losses),
        [("rules", Reason::NotWritable)]
    );
    assert_sent(
        &sent,
        &format!("PATCH /list-contact/{LIST}"),
        json!({"name": "v2"}),
    );

    let (crm, sent) = self::crm(200, ok());
    let lists = crm.lists().expect("lists");
    let deleted = lists.delete(LIST.into(), options()).await;
    assert_eq!(deleted.expect("a receipt").outcome, Outcome::Deleted);
    let copy = lists.duplicate(LIST.into(), "Copy".into(), options()).await;
    let copy = copy.expect("a receipt");
    assert_eq!((copy.outcome, copy.id), (Outcome::Created, None));
    assert_eq!(
        copy.follow_up.map(|next| next.resource),
        Some(Resource::List)
    );
    let verified = lists.verify(LIST.into(), options()).await;
    let verified = verified.expect("a receipt");
    assert_eq!((verified.outcome, verified.id), (Outcome::Accepted, None));
    let added = lists.add_members(LIST.into(), vec![CONTACT.into()], options());
    assert_eq!(added.await.expect("a receipt").outcome, Outcome::Updated);
    assert_eq!(
        requests(&sent),
        [
            (format!("DELETE /list-contact/{LIST}"), Value::Null),
            (
                "POST /list-contact/duplicate".to_owned(),
                json!({"list_id": LIST, "new_name": "Copy"})
            ),
            (
                format!("POST /list-contact/verify-contacts/{LIST}"),
                Value::Null
            ),
            (
                "POST /list-contact-details/add-contacts".to_owned(),
                json!({"list_id": LIST, "contact_ids": [CONTACT]})
            ),
        ]
    );
}

#[tokio::test]
async fn products_have_all_verbs() {
    let (crm, sent) = self::crm(201, json!([product_json()]));
    let products = crm.products().expect("products");
    let found: Vec<_> = products
        .list(Query::new(), options())
        .expect("a list")
        .try_collect()
        .await
        .expect("rows");
    let plan = &found[0].value;
    let price = Money::new(Decimal::new(9999, 2)).currency("USD");
    assert_eq!(plan.price, Some(price.clone()));
    assert_eq!((plan.deal_count, plan.active), (Some(3), Some(true)));
    assert!(plan.extensions.is_empty());
    assert_listed(
        &sent,
        "POST /products/list",
        None,
        json!({"paginate": {"page": 1, "limit": 50}}),
    );

    let (crm, sent) = self::crm(200, product_json());
    let products = crm.products().expect("products");
    let plan = products.get(PRODUCT.into(), options()).await;
    assert_eq!(
        plan.expect("a product").value.unit.as_deref(),
        Some("month")
    );
    assert_sent(&sent, &format!("GET /products/{PRODUCT}"), Value::Null);

    let response = json!({"success": true, "message": "Product created successfully"});
    let (crm, sent) = self::crm(201, response);
    let products = crm.products().expect("products");
    let plan = Product::new()
        .name("Basic Plan")
        .price(price)
        .unit("month")
        .active(true);
    let receipt = products.create(plan, options()).await.expect("a receipt");
    assert_eq!(lost(&receipt.losses), [("active", Reason::NotWritable)]);
    assert_eq!(
        receipt.follow_up.map(|next| next.resource),
        Some(Resource::Product)
    );
    assert_sent(
        &sent,
        "POST /products",
        json!({"name": "Basic Plan", "price": 99.99, "unit": "month", "currency": "USD"}),
    );

    let (crm, sent) = self::crm(200, ok());
    let products = crm.products().expect("products");
    let patch = ProductPatch::new().price(Money::new(Decimal::new(11999, 2)));
    let receipt = products.update(PRODUCT.into(), patch, options()).await;
    assert_eq!(receipt.expect("a receipt").outcome, Outcome::Updated);
    let receipt = products.delete(PRODUCT.into(), options()).await;
    assert_eq!(receipt.expect("a receipt").outcome, Outcome::Deleted);
    assert_eq!(
        requests(&sent),
        [
            (
                format!("PATCH /products/{PRODUCT}"),
                json!({"price": 119.99})
            ),
            (format!("DELETE /products/{PRODUCT}"), Value::Null),
        ]
    );
}

#[tokio::test]
async fn deals_have_all_verbs() {
    let (crm, sent) = self::crm(201, json!([deal_json()]));
    let deals = crm.deals().expect("deals");
    let found: Vec<_> = deals
        .list(Query::new(), options())
        .expect("a list")
        .try_collect()
        .await
        .expect("rows");
    let read = &found[0].value;
    assert_eq!(read.priority, Some(DealPriority::High));
    assert_eq!(read.amount, Some(Money::new(500)));
    assert_eq!(read.contact_ids, [ContactId::from(CONTACT)]);
    assert_eq!(read.expected_close_date, deal().expected_close_date);
    // Every deal has one, and it lies in the future.
    assert_eq!(read.closed_at, None);
    assert!(read.extensions["minotaur"].contains_key("close_date"));
    assert_listed(
        &sent,
        "POST /opportunities/list",
        None,
        json!({"paginate": {"page": 1, "limit": 50}}),
    );

    let (crm, sent) = self::crm(200, deal_json());
    let deals = crm.deals().expect("deals");
    let read = deals.get(DEAL.into(), options()).await.expect("a deal");
    assert_eq!(read.value.id, Some(DealId::from(DEAL)));
    assert_sent(&sent, &format!("GET /opportunities/{DEAL}"), Value::Null);

    let response = json!({"success": true, "message": "Opportunity created successfully"});
    let (crm, sent) = self::crm(201, response);
    let deals = crm.deals().expect("deals");
    let new = deal()
        .amount(Money::new(500))
        .products([DealProduct::default()
            .product_id(PRODUCT)
            .price(Decimal::new(9999, 2))
            .quantity(2)]);
    let receipt = deals.create(new, options()).await.expect("a receipt");
    assert_eq!((receipt.outcome, receipt.id), (Outcome::Created, None));
    assert_eq!(lost(&receipt.losses), [("amount", Reason::NotWritable)]);
    assert_eq!(
        receipt.follow_up.map(|next| next.resource),
        Some(Resource::Deal)
    );
    assert_sent(
        &sent,
        "POST /opportunities",
        json!({
            "name": "Deal with Acme", "description": "Initial opportunity",
            "contacts_ids": [CONTACT], "company_id": COMPANY, "stage_id": STAGE,
            "user_id_assigned": USER, "estimated_closing_date": "2026-07-01T00:00:00.000Z",
            "close_date": "2026-07-15T00:00:00.000Z", "priority": "HIGHT",
            "products": [{"id": PRODUCT, "price": 99.99, "quantity": 2}]
        }),
    );

    let (crm, sent) = self::crm(200, ok());
    let deals = crm.deals().expect("deals");
    let mut patch = DealPatch::new()
        .name("Deal with Acme - Updated")
        .priority(DealPriority::Urgent)
        .products(vec![DealProduct::default().product_id(PRODUCT)]);
    let receipt = deals.update(DEAL.into(), patch.clone(), options()).await;
    assert_eq!(
        lost(&receipt.expect("a receipt").losses),
        [("products", Reason::AmbiguousValue)]
    );
    // What is to be added, removed and changed can be said in the vendor's own terms.
    let change = json!({
        "add": [{"id": PRODUCT, "price": 99.99, "quantity": 1}],
        "remove": ["a0b1c2d3-e4f5-6789-abcd-ef0123456789"],
        "update": [{"id": PRODUCT, "quantity": 3}]
    });
    patch.products = Change::Leave;
    patch.extensions = Deal::new()
        .extension("minotaur", "products", change.clone())
        .extensions;
    let receipt = deals.update(DEAL.into(), patch, options()).await;
    assert!(receipt.expect("a receipt").losses.is_empty());
    let receipt = deals.delete(DEAL.into(), options()).await;
    assert_eq!(receipt.expect("a receipt").outcome, Outcome::Deleted);
    let path = format!("PATCH /opportunities/{DEAL}");
    let name = "Deal with Acme - Updated";
    assert_eq!(
        requests(&sent),
        [
            (path.clone(), json!({"name": name, "priority": "URGENT"})),
            (
                path,
                json!({"name": name, "priority": "URGENT", "products": change})
            ),
            (format!("DELETE /opportunities/{DEAL}"), Value::Null),
        ]
    );
}

#[test]
fn priorities_are_the_vendors() {
    for (vendor, model) in [
        ("URGENT", DealPriority::Urgent),
        ("HIGHT", DealPriority::High),
        ("MEDIUM", DealPriority::Medium),
        ("LOW", DealPriority::Low),
        ("NONE", DealPriority::None),
        ("Soon", DealPriority::Other("Soon".to_owned())),
    ] {
        let record = json!({"priority": vendor});
        let read = read(&record, deals::read).value;
        assert_eq!(read.priority, Some(model));
        let draft = parts::changes(DealPatch::from(read), deals::update).expect("a request");
        assert_eq!(serde_json::to_value(draft.body).expect("JSON"), record);
    }
    // Were the vendor to mend its word, it would be understood.
    let mended = read(&json!({"priority": "HIGH"}), deals::read);
    assert_eq!(mended.value.priority, Some(DealPriority::High));
}

#[tokio::test]
async fn pipelines_and_stages_are_read() {
    let item = json!({
        "id": PIPELINE, "name": "Sales Pipeline", "description": "Main pipeline",
        "currency": "USD", "active": true
    });
    let stage = json!({
        "id": STAGE, "name": "Prospect", "order": 1, "pipeline_id": PIPELINE,
        "probability_percentage": 10, "status": "OPEN"
    });
    let (crm, sent) = self::crm(200, json!([item]));
    let pipelines = crm.pipelines().expect("pipelines");
    let found: Vec<_> = pipelines
        .list(Query::new(), options())
        .expect("a list")
        .try_collect()
        .await
        .expect("rows");
    assert_eq!(found[0].value.archived, Some(false));
    assert_sent(&sent, "GET /pipelines", Value::Null);

    let mut whole = item;
    whole["visibility"] = json!("PUBLIC");
    whole["stages"] = json!([stage]);
    whole["created_at"] = json!(TIME);
    let (crm, sent) = self::crm(200, whole);
    let pipelines = crm.pipelines().expect("pipelines");
    let pipeline = pipelines.get(PIPELINE.into(), options()).await;
    let pipeline = pipeline.expect("a pipeline").value;
    assert_eq!(pipeline.stages[0].kind, Some(StageKind::Open));
    assert_eq!(pipeline.visibility.as_deref(), Some("PUBLIC"));
    assert!(pipeline.extensions.is_empty());
    assert_sent(&sent, &format!("GET /pipelines/{PIPELINE}"), Value::Null);

    let mut row = stage;
    row["total_opportunities"] = json!(5);
    let (crm, sent) = self::crm(201, json!([row]));
    let pipelines = crm.pipelines().expect("pipelines");
    let one = pipelines
        .stages(None, options())
        .expect_err("a pipeline is needed");
    assert_eq!(fields(&one), ["pipeline"]);
    let found: Vec<_> = pipelines
        .stages(Some(PIPELINE.into()), options())
        .expect("a list")
        .try_collect()
        .await
        .expect("rows");
    let stage = &found[0].value;
    assert_eq!(stage.pipeline_id, Some(PipelineId::from(PIPELINE)));
    assert_eq!(
        (stage.win_probability, stage.display_order, stage.deal_count),
        (Some(10), Some(1), Some(5))
    );
    assert_listed(
        &sent,
        "POST /stages/list",
        None,
        json!({"pipeline_id": PIPELINE, "paginate": {"page": 1, "limit": 50}}),
    );
}

#[tokio::test]
async fn prospects_are_searched() {
    let mut other = prospect_json();
    other["_id"] = json!("6638f0f0507f4b2cb54f4f3f");
    other["work_email"] = json!("ana@acme.example");
    other["surprise"] = json!(1);
    let (crm, sent) = crm(201, json!([prospect_json(), other]));
    let prospecting = crm.prospecting().expect("prospects");
    let query = Query::new()
        .filter("job_title", ["Engineer"])
        .filter("date_verified.gte", ["2026-01-01"]);
    let found: Vec<_> = prospecting
        .search(query, options().page_size(25))
        .expect("a list")
        .try_collect()
        .await
        .expect("rows");
    let ana = &found[0].value;
    assert_eq!(ana.id, Some(PersonId::from("6638f0f0507f4b2cb54f4f3e")));
    let work = |address: &str| Email::new(address).email_type(EmailType::Work);
    assert_eq!(ana.emails, [work("ana@example.com")]);
    assert_eq!(ana.company_name.as_deref(), Some("Acme"));
    assert_eq!(
        (ana.score, ana.verified_at.clone()),
        (Some(82), Some(time(TIME)))
    );
    assert!(found[0].is_lossless() && ana.extensions.is_empty());
    assert_eq!(
        found[1].value.emails,
        [work("ana@acme.example"), Email::new("ana@example.com")]
    );
    assert_eq!(found[1].value.extensions["minotaur"]["surprise"], 1);
    let asked = json!({
        "filters": {"job_title": ["Engineer"], "date_verified": {"gte": "2026-01-01"}},
        "paginate": {"page": 1, "limit": 25}, "all_contacts": false
    });
    let count = ("POST /prospect/metadata", asked.clone());
    assert_listed(&sent, "POST /prospect/list", Some(count), asked);
    for size in [1, 20, 1000] {
        let rejected = prospecting
            .search(Query::new(), options().page_size(size))
            .expect_err("no such size");
        assert_eq!(fields(&rejected), ["page_size"]);
    }
    let sizes = crm.capability(Resource::Prospect, Verb::Search).page_sizes;
    assert_eq!(sizes, [10, 25, 50, 100]);
}

#[tokio::test]
async fn values_are_suggested() {
    let row = json!({"type": "job_title", "value": "Software Engineer"});
    let odd = json!({"type": 1, "value": [], "count": 2});
    let (crm, sent) = crm(201, json!([row.clone(), odd]));
    let prospecting = crm.prospecting().expect("prospects");
    let found = prospecting
        .suggest("job_title".into(), "engineer".into(), options().keep_raw())
        .await
        .expect("values");
    assert_sent(
        &sent,
        "POST /prospect/filters",
        json!({"source": "job_title", "search": "engineer"}),
    );
    assert_eq!(found[0].value.field.as_deref(), Some("job_title"));
    assert_eq!(found[0].value.value.as_deref(), Some("Software Engineer"));
    assert_eq!(
        (found[0].raw.clone(), found[0].is_lossless()),
        (Some(row), true)
    );
    assert_eq!(found[1].value.field.as_deref(), Some("1"));
    assert_eq!(
        lost(&found[1].losses),
        [
            ("count", Reason::NotInModel),
            ("value", Reason::UnexpectedType)
        ]
    );
}

#[tokio::test]
async fn what_costs_is_accepted() {
    fn check<I: std::fmt::Debug + AsRef<str>>(receipt: Result<Receipt<I>>, id: &str) {
        let receipt = receipt.expect("a receipt");
        assert_eq!(receipt.outcome, Outcome::Accepted);
        assert_eq!(receipt.id.as_ref().map(AsRef::as_ref), Some(id));
        assert_eq!(receipt.message.as_deref(), Some("PENDING"));
        let cost = receipt.cost.expect("a cost");
        assert!(cost.credits.is_none() && cost.note.is_some());
        let follow_up = receipt.follow_up.expect("a follow-up");
        assert_eq!(follow_up.resource, Resource::Contact);
        assert!(follow_up.tells.contains("no endpoint reports"));
    }
    let job = "7ec0d9c6-cab6-46cf-8d5a-b5f22f17f6da";
    let (crm, sent) = crm(200, json!({"id": job, "status": "PENDING"}));
    let prospecting = crm.prospecting().expect("prospects");
    let enrichment = crm.enrichment().expect("verification");
    let people = vec!["a".into(), "b".into()];
    check(prospecting.unlock(people, options()).await, job);
    let query = Query::new().filter("location_country", ["CO"]);
    check(
        prospecting.unlock_matching(query, 100, options()).await,
        job,
    );
    let requests = vec![
        VerificationRequest::new("ana@example.com").contact_id(CONTACT),
        VerificationRequest::new("bea@example.com"),
    ];
    check(
        enrichment.request_verification(requests, options()).await,
        job,
    );
    assert_eq!(
        self::requests(&sent),
        [
            (
                "POST /service-handler/unlock-selected-contacts".to_owned(),
                json!({"ids": ["a", "b"], "sync_hubspot": false})
            ),
            (
                "POST /service-handler/unlock-contacts".to_owned(),
                json!({
                    "filters": {"location_country": ["CO"]}, "order_by": {"score": "DESC"},
                    "total_records": 100, "sync_hubspot": false
                })
            ),
            (
                "POST /service-handler/verify-email".to_owned(),
                json!({
                    "emails": [
                        {"email": "ana@example.com", "contact_id": CONTACT},
                        {"email": "bea@example.com"}
                    ],
                    "sync_hubspot": false
                })
            ),
        ]
    );
}

#[tokio::test]
async fn the_account_is_read() {
    let (crm, sent) = crm(200, summary_json());
    let account = crm.account().expect("an account").get(options()).await;
    let account = account.expect("the account").value;
    assert_eq!(account.workspace_name.as_deref(), Some("Acme Inc"));
    assert_eq!(account.plan_name.as_deref(), Some("Free Tier"));
    // Their units are not documented.
    assert_eq!((account.credits_left, account.plan_price), (None, None));
    assert_eq!(
        (account.active_seats, account.user_count),
        (Some(1), Some(5))
    );
    assert_eq!(account.plan_is_free, Some(true));
    assert_eq!(
        account.extensions["minotaur"]["subscription"],
        json!({
            "id": "3a35dea5-7354-43c8-a3ea-5abec718b2ab", "tier": {"tier": 1, "price": "20000"},
            "balance": 40000, "price": "20000", "currency": "usd",
        })
    );
    assert_sent(&sent, "GET /customer/summary", Value::Null);
}

#[tokio::test]
async fn what_is_not_as_it_must_be_is_rejected_before_any_call() {
    let (crm, sent) = crm(200, json!({}));
    let crm = crm.allow_emulation(true);
    let contacts = crm.contacts().expect("contacts");
    let missing = rejected(contacts.create(Contact::new().title("CTO"), options())).await;
    assert_eq!(fields(&missing), ["first_name", "last_name", "emails"]);
    let private = Email::new("ana@home.example").email_type(EmailType::Personal);
    let missing = rejected(contacts.create(ana().emails([private]), options())).await;
    assert_eq!(fields(&missing), ["emails"]);
    assert!(missing.to_string().contains("`work_email`"), "{missing}");

    let companies = crm.companies().expect("companies");
    let missing = rejected(companies.create(Company::new(), options())).await;
    assert_eq!(fields(&missing), ["name"]);
    let lists = crm.lists().expect("lists");
    let missing = rejected(lists.create(List::new(), options())).await;
    assert_eq!(fields(&missing), ["name"]);
    let nobody = rejected(lists.add_members(LIST.into(), vec![], options())).await;
    assert_eq!(fields(&nobody), ["contacts"]);

    let products = crm.products().expect("products");
    let missing = rejected(products.create(Product::new(), options())).await;
    assert_eq!(fields(&missing), ["name", "price", "unit"]);
    let deals = crm.deals().expect("deals");
    let missing = rejected(deals.create(Deal::new().name("x"), options())).await;
    assert_eq!(
        fields(&missing),
        [
            "contact_ids",
            "stage_id",
            "owner_id",
            "expected_close_date",
            "closed_at",
            "priority"
        ]
    );
    let prospecting = crm.prospecting().expect("prospects");
    let nobody = rejected(prospecting.unlock(vec![], options())).await;
    assert_eq!(fields(&nobody), ["people"]);
    let nobody = rejected(prospecting.unlock_matching(Query::new(), 0, options())).await;
    assert_eq!(fields(&nobody), ["count"]);
    let none = Query::new().filter("job_title", Vec::<String>::new());
    let none = rejected(prospecting.unlock_matching(none, 1, options())).await;
    assert_eq!(fields(&none), ["job_title"]);
    let twice = Query::new().filter("date_verified.gte", ["2026", "2025"]);
    let twice = rejected(prospecting.count(twice, options())).await;
    assert_eq!(fields(&twice), ["date_verified.gte"]);
    let enrichment = crm.enrichment().expect("verification");
    let nobody = VerificationRequest::default();
    for requests in [vec![], vec![nobody]] {
        let nobody = rejected(enrichment.request_verification(requests, options())).await;
        assert_eq!(fields(&nobody), ["email"]);
    }

    for unsupported in [
        contacts
            .list(Query::new().text("ana"), options())
            .expect_err("no text"),
        rejected(contacts.count(Query::new().text("ana"), options())).await,
        rejected(companies.count(Query::new().text("acme"), options())).await,
        prospecting
            .search(Query::new().filter("seniority", ["CTO"]), options())
            .expect_err("no such filter"),
        products
            .list(Query::new().filter("name", ["x"]), options())
            .expect_err("no filter"),
        lists
            .members(LIST.into(), options())
            .expect_err("no such call"),
        rejected(lists.remove_members(LIST.into(), vec![CONTACT.into()], options())).await,
        rejected(enrichment.verify(vec!["a@b.example".into()], options())).await,
    ] {
        assert_eq!(*unsupported.kind(), ErrorKind::Unsupported, "{unsupported}");
        assert_eq!(unsupported.vendor(), Some("minotaur"));
    }
    assert!(crm.campaigns().is_none() && crm.webhooks().is_none());
    assert!(requests(&sent).is_empty());
}

#[tokio::test]
async fn prices_are_sent_with_all_their_digits() {
    let (crm, sent) = crm(200, ok());
    let digits = "0.1234567890123456789012345";
    let exact: Decimal = digits.parse().expect("a decimal");
    let products = crm.products().expect("products");
    let patch = || ProductPatch::new().price(Money::new(exact));
    for patch in [patch(), patch().extension("minotaur", "unit", "month")] {
        let receipt = products.update(PRODUCT.into(), patch, options()).await;
        assert!(receipt.expect("a receipt").losses.is_empty());
    }
    let deals = crm.deals().expect("deals");
    let product = DealProduct::default().price(exact);
    let receipt = deals.create(deal().products([product]), options()).await;
    assert!(receipt.expect("a receipt").losses.is_empty());
    let sent = sent.lock().expect("no panic before");
    for request in sent.iter() {
        let body = String::from_utf8_lossy(request.body());
        assert!(body.contains(&format!("\"price\":{digits}")), "{body}");
    }
    assert_eq!(sent.len(), 3);
}

#[tokio::test]
async fn nothing_is_cleared() {
    let (crm, sent) = crm(200, ok());
    let contacts = crm.contacts().expect("contacts");
    for (field, patch) in [
        ("first_name", ContactPatch::new().first_name(Change::Clear)),
        ("owner_id", ContactPatch::new().owner_id(Change::Clear)),
        ("emails", ContactPatch::new().emails(Change::Clear)),
        ("emails", ContactPatch::new().emails(Vec::new())),
        ("company_id", ContactPatch::new().company_id(Change::Clear)),
        (
            "company_id",
            ContactPatch::new()
                .company_id(Change::Clear)
                .company_name("Acme"),
        ),
        (
            "company_name",
            ContactPatch::new().company_name(Change::Clear),
        ),
        (
            "phone_numbers",
            ContactPatch::new().phone_numbers(Change::Clear),
        ),
        (
            "phone_numbers",
            ContactPatch::new().phone_numbers(Vec::new()),
        ),
        ("list_ids", ContactPatch::new().list_ids(Vec::new())),
        ("department", ContactPatch::new().department(Change::Clear)),
    ] {
        let patch = patch.title("CTO");
        let rejected = rejected(contacts.update(CONTACT.into(), patch, options())).await;
        assert_eq!(*rejected.kind(), ErrorKind::Unsupported, "{field}");
        assert!(
            rejected.to_string().contains(&format!("clear `{field}`")),
            "{rejected}"
        );
    }

    let companies = crm.companies().expect("companies");
    let own = |field: &str| CompanyPatch::new().extension("minotaur", field, Value::Null);
    for (field, patch) in [
        ("industry", CompanyPatch::new().industry(Change::Clear)),
        ("addresses", CompanyPatch::new().addresses(Change::Clear)),
        ("addresses", CompanyPatch::new().addresses(Vec::new())),
        (
            "social_links",
            CompanyPatch::new().social_links(Change::Clear),
        ),
        ("social_links", CompanyPatch::new().social_links(Vec::new())),
        (
            "custom_fields",
            CompanyPatch::new().custom_fields(Vec::new()),
        ),
        // The client's types would send these as null.
        ("extensions.minotaur.twitter_url", own("twitter_url")),
        ("extensions.minotaur.location_metro", own("location_metro")),
    ] {
        let rejected = rejected(companies.update(COMPANY.into(), patch, options())).await;
        assert_eq!(*rejected.kind(), ErrorKind::Unsupported, "{field}");
        assert!(
            rejected.to_string().contains(&format!("clear `{field}`")),
            "{rejected}"
        );
    }

    let deals = crm.deals().expect("deals");
    for patch in [
        DealPatch::new().products(Change::Clear),
        DealPatch::new().products(Vec::new()),
        DealPatch::new().contact_ids(Vec::new()),
        DealPatch::new().company_id(Change::Clear),
        DealPatch::new().priority(Change::Clear),
    ] {
        let rejected = rejected(deals.update(DEAL.into(), patch, options())).await;
        assert_eq!(*rejected.kind(), ErrorKind::Unsupported);
    }
    let products = crm.products().expect("products");
    let patch = ProductPatch::new().price(Change::Clear);
    let error = rejected(products.update(PRODUCT.into(), patch, options())).await;
    assert_eq!(*error.kind(), ErrorKind::Unsupported);
    let lists = crm.lists().expect("lists");
    for patch in [
        ListPatch::new().description(Change::Clear),
        ListPatch::new().rules(Vec::new()),
    ] {
        let error = rejected(lists.update(LIST.into(), patch, options())).await;
        assert_eq!(*error.kind(), ErrorKind::Unsupported);
    }
    assert!(requests(&sent).is_empty());
}

#[tokio::test]
async fn errors_say_what_the_vendor_said() {
    let denied = |permission| ErrorKind::PermissionDenied {
        permission: Some(permission),
    };
    let response = json!({"statusCode": 403, "message": "User does not have permission"});
    let (crm, _) = self::crm(403, response);
    let contacts = crm.contacts().expect("contacts");
    let mut list = contacts.list(Query::new(), options()).expect("a list");
    let error = rejected(list.try_next()).await;
    assert_eq!(*error.kind(), denied("contacts:read"));
    assert_eq!(error.operation(), Some("contacts_list"));
    let error = rejected(contacts.create(ana(), options())).await;
    assert_eq!(*error.kind(), denied("contacts:create"));
    let companies = crm.companies().expect("companies");
    let error = rejected(companies.delete(COMPANY.into(), options())).await;
    assert_eq!(*error.kind(), denied("companies:delete"));
    let lists = crm.lists().expect("lists");
    let error = rejected(lists.add_members(LIST.into(), vec![CONTACT.into()], options())).await;
    assert_eq!(*error.kind(), denied("list_contact_details:update"));
    let prospecting = crm.prospecting().expect("prospects");
    let error = rejected(prospecting.unlock(vec!["a".into()], options())).await;
    assert_eq!(*error.kind(), denied("payment_prospect:create"));

    let response = json!({
        "statusCode": 400,
        "message": ["first_name must be a string", "work_email must be an email"],
        "error": "Bad Request"
    });
    let (crm, _) = self::crm(400, response);
    let contacts = crm.contacts().expect("contacts");
    let error = rejected(contacts.create(ana(), options())).await;
    assert_eq!(fields(&error), ["first_name", "emails"]);

    for (status, kind) in [
        (401, ErrorKind::Unauthenticated),
        (402, ErrorKind::QuotaExhausted),
        (404, ErrorKind::NotFound),
        (429, ErrorKind::RateLimited),
        (500, ErrorKind::VendorFault),
    ] {
        let response = json!({"statusCode": status, "message": "no"});
        let (crm, _) = self::crm(status, response);
        let deals = crm.deals().expect("deals");
        let error = rejected(deals.get(DEAL.into(), options())).await;
        assert_eq!(*error.kind(), kind);
    }
}

#[test]
fn every_operation_is_reached() {
    crate::vendors::rules::every_operation_is_reached("minotaur", &[]);
}

#[test]
fn the_table_tells_what_can_be_done() {
    let capabilities = capabilities();
    let get = |resource, verb| capabilities.get(resource, verb);
    let list = get(Resource::Contact, Verb::List);
    assert_eq!(list.permissions, ["contacts:read"]);
    assert!(list.is_native() && list.safe_to_retry);
    assert!(!get(Resource::Contact, Verb::Create).safe_to_retry);
    assert!(get(Resource::Prospect, Verb::Unlock).cost.is_some());
    assert_eq!(get(Resource::List, Verb::Get).support.as_str(), "emulated");
    for verb in [Verb::Search, Verb::FindByEmail, Verb::Upsert] {
        assert_eq!(get(Resource::Contact, verb).support.as_str(), "emulated");
    }
    assert!(!get(Resource::Deal, Verb::Count).is_supported());
}

#[test]
fn coverage_is_found_by_running_the_mappers() {
    let coverage = VENDOR.coverage("v1");
    let access = |resource, field| {
        coverage
            .iter()
            .find(|entry| entry.resource == resource && entry.field == field)
            .map(|entry| entry.access)
    };
    for (resource, field, expected) in [
        (Resource::Contact, "id", Access::Read),
        (Resource::Contact, "emails", Access::Both),
        (Resource::Contact, "phone_numbers", Access::Both),
        (Resource::Contact, "company_id", Access::Both),
        (Resource::Contact, "owner_id", Access::Write),
        (Resource::Contact, "list_ids", Access::Write),
        (Resource::Contact, "addresses", Access::Read),
        (Resource::Contact, "custom_fields", Access::Read),
        (Resource::Contact, "department", Access::None),
        (Resource::Company, "addresses", Access::Both),
        (Resource::Company, "company_type", Access::Write),
        (Resource::Company, "custom_fields", Access::Both),
        (Resource::Deal, "products", Access::Write),
        (Resource::Deal, "amount", Access::Read),
        (Resource::Deal, "priority", Access::Both),
        (Resource::List, "rules", Access::Both),
        (Resource::Product, "price", Access::Both),
        (Resource::Product, "active", Access::Read),
        (Resource::Pipeline, "stages", Access::Read),
        (Resource::Stage, "deal_count", Access::Read),
        (Resource::Account, "credits_left", Access::None),
        (Resource::Deal, "closed_at", Access::Write),
    ] {
        assert_eq!(
            access(resource, field),
            Some(expected),
            "{resource}.{field}"
        );
    }
}

#[test]
fn what_is_printed_holds_nothing_personal() {
    let contact = read(&contact_json(), contacts::read);
    let person = read(&prospect_json(), prospects::read);
    let printed = format!("{contact:?} {person:?} {:?}", ana());
    for personal in ["Ana", "Perez", "ana@", "Bogota"] {
        assert!(!printed.contains(personal), "{personal}: {printed}");
    }
}

/// Objects and lists as the vendor has them, and such as it does not.
fn odd() -> impl Strategy<Value = Value> {
    prop_oneof![
        any::<i64>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        prop::collection::vec(".*", 0..3).prop_map(Value::from),
        Just(json!({})),
        (".*", ".*").prop_map(|(id, name)| json!({"id": id, "company_name": name, "industry": 1})),
        ".*".prop_map(|name| json!({"company_name": name, "business_name": name})),
        (".*", ".*").prop_map(|(code, number)| json!([
            {"country_code": code, "number": number}, {"number": 7}, {"kind": null, "x": [{}]}
        ])),
        (".*", ".*").prop_map(|(field, value)| json!([{
            "field": field, "operator": "contains", "value": value, "logic_operator": "AND",
            "id": value, "status": field, "order": 3
        }])),
        (".*", any::<i64>()).prop_map(|(text, number)| json!({
            "text": text, "number": number, "balance": "20.50", "price": number, "nothing": null,
            "tier": {"id": number, "title": text, "price": text}
        })),
    ]
}

fn value(field: &'static str) -> BoxedStrategy<Value> {
    let text = prop_oneof![
        Just(Value::Null),
        Just(json!("")),
        ".*".prop_map(Value::from),
        "[a-z]{300}".prop_map(Value::from),
    ];
    match field {
        // Of the digits that the client's number prints too.
        "price" => prop_oneof![
            (-1_000_000..1_000_000i64).prop_map(|tens| json!((tens * 10 + 5) as f64 / 100.0)),
            text,
        ]
        .boxed(),
        _ => prop_oneof![3 => text, 1 => odd()].boxed(),
    }
}

fn record(fields: &'static [&'static str]) -> impl Strategy<Value = Value> {
    let field =
        prop::sample::select(fields).prop_flat_map(|field| (Just(field.to_owned()), value(field)));
    prop::collection::vec(field, 0..12).prop_map(|fields| fields.into_iter().collect())
}

const CONTACTS: &[&str] = &[
    "id",
    "first_name",
    "middle_name",
    "last_name",
    "gender",
    "birth_year",
    "linkedin_url",
    "facebook_url",
    "twitter_url",
    "work_email",
    "personal_email",
    "other_emails",
    "industry",
    "job_title",
    "location_locality",
    "location_country",
    "phone_numbers",
    "company",
    "mobile_phone",
    "score",
    "verification_status",
    "last_verified",
    "custom_fields",
    "unknown",
];

const COMPANIES: &[&str] = &[
    "id",
    "company_name",
    "size",
    "industry",
    "twitter_url",
    "linkedin_url",
    "facebook_url",
    "location_locality",
    "location_metro",
    "location_region",
    "location_street_address",
    "location_address_line_2",
    "location_postal_code",
    "location_country",
    "last_verified",
    "verification_status",
    "score",
    "custom_fields",
];

const DEALS: &[&str] = &[
    "id",
    "name",
    "description",
    "price",
    "priority",
    "stage_id",
    "contacts_ids",
    "company_id",
    "user_id_assigned",
    "estimated_closing_date",
    "close_date",
    "details",
];

const LISTS: &[&str] = &[
    "id",
    "name",
    "description",
    "owner_id",
    "owner_name",
    "source",
    "collaborators",
    "rules",
    "contacts_count",
    "created_at",
    "updated_at",
];

const PRODUCTS: &[&str] = &[
    "id",
    "name",
    "currency",
    "price",
    "unit",
    "active",
    "opportunities_count",
    "pipelines_count",
    "created_at",
];

/// The others' fields.
const OTHERS: &[&str] = &[
    "_id",
    "first_name",
    "job_company_name",
    "job_company_industry",
    "work_email",
    "emails",
    "mobile_phone",
    "date_verified",
    "customer",
    "users_count",
    "subscription",
    "stages",
    "status",
    "order",
    "probability_percentage",
    "pipeline_id",
    "visibility",
];

/// Vendor to model to vendor to model: what does not come back is lost by the list, and nothing
/// else.
fn true_difference<V, T, B>(
    record: &Value,
    read: fn(&mut Reading<V>) -> T,
    write: fn(&mut Writing<T::Patch>) -> B,
    read_request: fn(&mut Reading<V>) -> T,
) -> Result<(), TestCaseError>
where
    V: FieldTable + DeserializeOwned,
    T: Patched,
    B: DeserializeOwned + Serialize,
{
    let mut model = self::read(record, read).value;
    model.extensions_mut().clear();
    let was = serde_json::to_value(&model).expect("JSON");
    let draft = parts::changes(model.into(), write).expect("a request");
    let request = serde_json::to_value(&draft.body).expect("JSON");
    let back = self::read(&request, read_request).value;
    let back = serde_json::to_value(&back).expect("JSON");
    for field in T::FIELDS.iter().copied() {
        // A patch has none of these.
        if ["id", "created_at", "updated_at"].contains(&field) {
            continue;
        }
        let lost = draft.losses.iter().any(|loss| {
            let rest = loss.path.strip_prefix(field);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        });
        let (was, is) = (&was[field], &back[field]);
        prop_assert_eq!(
            was != is,
            lost,
            "{}: {} {} {:?}",
            field,
            was,
            is,
            &draft.losses
        );
    }
    Ok(())
}

/// A contact is linked by fields of other names than it is read from.
fn read_contact_request(from: &mut Reading<types::Contact>) -> Contact {
    let mut contact = contacts::read(from);
    let company = from.company.as_mut();
    let name = company.and_then(|company| company.unknown_fields.remove("name"));
    contact.company_name = name.map(|name| name.as_str().expect("a string").to_owned());
    contact
}

/// What of a patch is neither in the request nor lost.
fn vanished<P, B>(patch: &P, write: fn(&mut Writing<P>) -> B) -> Vec<String>
where
    P: Clone + Serialize + DeserializeOwned,
    B: DeserializeOwned + Serialize,
{
    check::vanished_in_patch(patch, write).expect("a request")
}

/// The list with a name, which it must have to be created.
fn named(list: &Value) -> Value {
    let mut named = list.clone();
    if !named["name"].is_string() {
        named["name"] = json!("a list");
    }
    named
}

proptest! {
    #[test]
    fn nothing_of_a_record_vanishes(
        contact in record(CONTACTS),
        company in record(COMPANIES),
        deal in record(DEALS),
        list in record(LISTS),
        product in record(PRODUCTS),
        other in record(OTHERS),
    ) {
        for record in [&contact, &company, &deal, &list, &product, &other] {
            for vanished in [
                check::vanished(record, contacts::read),
                check::vanished(record, companies::read),
                check::vanished(record, deals::read),
                check::vanished(record, lists::read),
                check::vanished(record, products::read),
                check::vanished(record, products::read_row),
                check::vanished(record, prospects::read),
                check::vanished(record, account::read),
                check::vanished(record, pipelines::read),
                check::vanished(record, pipelines::read_row),
                check::vanished(record, pipelines::read_stage),
            ] {
                prop_assert_eq!(vanished, Vec::<String>::new());
            }
        }
    }

    #[test]
    fn losses_are_the_true_difference(
        contact in record(CONTACTS),
        company in record(COMPANIES),
        deal in record(DEALS),
        list in record(LISTS),
        product in record(PRODUCTS),
    ) {
        true_difference(&contact, contacts::read, contacts::update, read_contact_request)?;
        true_difference(&company, companies::read, companies::update, companies::read)?;
        true_difference(&deal, deals::read, deals::update, deals::read)?;
        true_difference(&list, lists::read, lists::update, lists::read)?;
        true_difference(&named(&list), lists::read, lists::create, lists::read)?;
        true_difference(&product, products::read, products::update, products::read)?;
    }

    /// With what is in the extensions, too.
    #[test]
    fn nothing_that_was_read_vanishes_in_a_request(
        contact in record(CONTACTS),
        company in record(COMPANIES),
        deal in record(DEALS),
        list in record(LISTS),
        product in record(PRODUCTS),
    ) {
        let nothing = Vec::<String>::new;
        let patch = ContactPatch::from(read(&contact, contacts::read).value);
        prop_assert_eq!(vanished(&patch, contacts::update), nothing());
        let patch = CompanyPatch::from(read(&company, companies::read).value);
        prop_assert_eq!(vanished(&patch, companies::update), nothing());
        let patch = DealPatch::from(read(&deal, deals::read).value);
        prop_assert_eq!(vanished(&patch, deals::update), nothing());
        let patch = ListPatch::from(read(&list, lists::read).value);
        prop_assert_eq!(vanished(&patch, lists::update), nothing());
        let patch = ProductPatch::from(read(&product, products::read).value);
        prop_assert_eq!(vanished(&patch, products::update), nothing());
    }

    #[test]
    fn what_is_written_is_there_or_lost(
        name in ".+",
        emails in prop::collection::vec(
            (".*", prop::option::of("work|personal|[a-z]+"), any::<Option<bool>>()), 1..4,
        ),
        number in ".*",
        ids in (prop::option::of(".*"), prop::option::of(".*")),
        network in "linkedin|twitter|facebook|[a-z]*",
        cents in -1_000_000..1_000_000i64,
        quantity in any::<i64>(),
    ) {
        let emails = emails.into_iter().map(|(address, kind, primary)| Email {
            address: Some(address),
            email_type: kind.map(EmailType::from),
            primary,
        });
        let links = ["https://a", "https://b"].map(|url| SocialLink::new(&*network, url));
        let mut contact = Contact::new()
            .first_name(&*name)
            .last_name(&*name)
            .emails(emails)
            .phone_numbers([Phone::new(&*number).phone_type(PhoneType::Mobile).primary(true)])
            .social_links(links.clone())
            .tags([&*name])
            .custom_fields([CustomField::new("a", quantity)]);
        (contact.company_id, contact.company_name) = (ids.0.map(Into::into), ids.1);
        let nothing = Vec::<String>::new;
        // A contact of no address for work is rejected.
        let vanished_of_contact = check::vanished_in_record(&contact, contacts::create);
        prop_assert_eq!(vanished_of_contact.unwrap_or_default(), nothing());
        let address = crate::model::Address::default().city(&*name).text(&*number);
        let company = Company::new()
            .name(&*name)
            .domain(&*number)
            .company_type(&*network)
            .custom_fields([&*network, "a", "a"].map(|field| {
                CustomField::new(field, CustomValue::List(vec![quantity.into(), (&*name).into()]))
            }))
            .social_links(links)
            .addresses([address, Default::default()]);
        let vanished_of = check::vanished_in_record(&company, companies::create);
        prop_assert_eq!(vanished_of.expect("a request"), nothing());
        let patch = CompanyPatch::from(company);
        prop_assert_eq!(vanished(&patch, companies::update), nothing());
        let price = Decimal::new(cents * 10 + 5, 2);
        let product = DealProduct::default().product_id(&*name).price(price).quantity(quantity);
        let deal = deal().products([product]).amount(Money::new(price)).tags([&*number]);
        let vanished_of = check::vanished_in_record(&deal, deals::create);
        prop_assert_eq!(vanished_of.expect("a request"), nothing());
        let patch = DealPatch::from(deal);
        prop_assert_eq!(vanished(&patch, deals::update), nothing());
        let money = Money::new(price).currency(&*network);
        let product = Product::new().name(&*name).unit(&*number).price(money);
        let vanished_of = check::vanished_in_record(&product, products::create);
        prop_assert_eq!(vanished_of.expect("a request"), nothing());
    }
}

#[test]
fn numbers_keep_their_digits_in_the_model_and_in_extensions() {
    let contact: types::Contact = serde_json::from_str(
        r#"{"id": "7", "birth_year": 9007199254740993, "account": 18446744073709551615,
            "share": 0.123456789012345678, "deep": {"ratio": 1e400}, "none": null}"#,
    )
    .expect("a contact");
    let contact = adapter::read(API.vendor, contact, contacts::read).value;
    let own = json!({
        "birth_year": 9_007_199_254_740_993_i64,
        "account": u64::MAX,
        // What a JSON value can't hold is a string of its digits.
        "share": "0.123456789012345678",
        "deep": {"ratio": "1e400"},
    });
    assert_eq!(
        serde_json::to_value(&contact.extensions).expect("JSON"),
        json!({"minotaur": own})
    );
    assert_eq!(contact.extensions.clone(), contact.extensions);

    for (price, amount) in [
        ("1234567890.12345678", Some("1234567890.12345678")),
        // More than a decimal holds.
        ("0.1234567890123456789012345678901", None),
    ] {
        let deal: types::Opportunity =
            serde_json::from_str(&format!(r#"{{"price": {price}}}"#)).expect("a deal");
        let deal = adapter::read(API.vendor, deal, deals::read).value;
        let found = deal.amount.and_then(|amount| amount.amount);
        assert_eq!(found.map(|amount| amount.to_string()).as_deref(), amount);
        assert_eq!(deal.extensions.contains_key("minotaur"), amount.is_none());
    }
}
