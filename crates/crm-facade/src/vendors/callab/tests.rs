//! Tests of the Callab.ai adapter: what each verb sends, reads and rejects.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use crm_runtime::{RetryPolicy, testing};
use futures_util::{StreamExt, TryStreamExt};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::*;
use crate::adapter::{self, check};
use crate::model::{
    AgentId, CallDirection, CampaignId, Contact, ContactId, ContactPatch, CustomField, LastCall,
    Money, Phone, PhoneCall, PhoneCallId, Weekday, WorkspaceId, WorkspacePatch,
};
use crate::traits::Contacts;
use crate::{
    Access, Crm, End, ErrorKind, Listing, Mapped, Options, Origin, Outcome, Query, Reason, Result,
};

type Sent = Arc<Mutex<Vec<http::Request<Bytes>>>>;

/// A handle over a vendor that gives one response to everything, and what was sent to it.
fn crm(status: u16, body: impl ToString) -> (Crm, Sent) {
    let sent = Sent::default();
    let (seen, body) = (sent.clone(), body.to_string());
    let transport = testing::function(move |request| {
        seen.lock().expect("no panic before").push(request);
        let body = body.clone();
        async move { Ok(testing::json(status, body)) }
    });
    let crm = Crm::builder("callab")
        .api_key("token")
        .retry(RetryPolicy::never())
        .transport(transport)
        .build()
        .expect("a handle");
    (crm, sent)
}

/// What was asked, with the query, and the bodies.
fn calls(sent: &Sent) -> Vec<(String, Value)> {
    let sent = sent.lock().expect("no panic before");
    sent.iter()
        .map(|request| {
            let body = match request.body().is_empty() {
                true => Value::Null,
                false => serde_json::from_slice(request.body()).expect("JSON"),
            };
            let path = request.uri().path_and_query().expect("a path");
            (format!("{} {path}", request.method()), body)
        })
        .collect()
}

fn contacts(crm: &Crm) -> &dyn Contacts {
    crm.contacts().expect("contacts")
}

fn list(crm: &Crm, query: Query) -> Listing<Contact> {
    let options = Options::new().keep_raw();
    contacts(crm).list(query, options).expect("a list")
}

fn envelope(data: impl Into<Value>) -> Value {
    json!({"status": "ok", "message": "done", "data": data.into()})
}

fn ada() -> Value {
    json!({
        "id": "0b5e7a1c-0000-4000-8000-000000000001",
        "company_id": "0b5e7a1c-0000-4000-8000-00000000000c",
        "campaign_id": "0b5e7a1c-0000-4000-8000-00000000000d",
        "workspace_id": "default",
        "firstname": "Ada", "lastname": "Lovelace",
        "phone_number": "+12125550100", "number_country_code": "+1",
        "metadata": {"email": "ada@example.com", "seats": 3, "score": 1.5, "none": null},
        "last_call_status": "completed", "last_call_at": "2023-11-07T05:31:56Z",
        "last_call_duration": 123, "last_call_feedback": "was glad",
        "source_name": "CSV Import", "tag_name": "important", "category_name": "lead",
        "notes": "likes numbers", "status": "active",
        "created_at": "2023-11-07T05:31:56Z", "updated_at": null,
        "shoe_size": 38
    })
}

fn people() -> Value {
    envelope(json!([ada(), {"id": "2", "firstname": "Grace", "last_call_at": null}, {"id": "3"}]))
}

fn call() -> Value {
    json!({
        "id": "7d2a6c18-4e3f-4a91-b5c7-8f0e1d2c3b55", "call_sid": "CA01",
        "company_id": "0b5e7a1c-0000-4000-8000-00000000000c",
        "ai_agent_id": "3f8e1d27-6a9c-4b50-8d12-5e7a9c0b4d44",
        "contact_id": "0b5e7a1c-0000-4000-8000-000000000001",
        "campaign_id": null, "call_provider": "twilio",
        "call_from": "+12125550101", "call_to": "(212) 555-0100 ext. 7",
        "call_duration": 42, "call_status": "completed", "call_direction": "outbound",
        "is_test": true, "call_rating": 4.5, "cost": 0.12, "price_unit": "USD", "latency": 800,
        "disconnect_reason": "hangup", "analysis_sentiment": "positive",
        "agent_task_status": "done", "agent_task_feedback": "booked",
        "agent_post_call_outcomes": {"booked": true}, "agent_dynamic_variables": {"first_name": "Ada"},
        "record_url": "https://example.com/r.mp3", "transcript": "Agent: Hello",
        "transcript_language": "en", "metadata": {"order": 7}, "notes": "call again",
        "call_feedback": "polite", "deleted_at": null,
        "created_at": "2025-10-01T12:00:00Z", "updated_at": "2025-10-01T12:01:00Z",
        "started_at": "2025-10-01T12:00:05Z", "ended_at": "2025-10-01T12:00:47Z",
        "workspace_id": "default"
    })
}

fn read(vendor: &'static str, record: &Value) -> Mapped<Contact> {
    let record = serde_json::from_value(record.clone()).expect("a record");
    adapter::read(vendor, record, contacts::read)
}

async fn error<T: std::fmt::Debug>(call: impl Future<Output = Result<T>>) -> crate::Error {
    call.await.expect_err("a rejection")
}

#[tokio::test]
async fn contacts_are_listed() {
    let (crm, sent) = crm(200, people());
    let query = Query::new()
        .text("Ada")
        .filter("tags", ["important", "follow-up"])
        .filter("source_name", ["web"])
        .filter("workspace", ["sales"]);
    let mut rows = list(&crm, query);
    let row = rows.next().await.expect("a row").expect("a contact");
    assert_eq!(
        calls(&sent)[0].0,
        "GET /v1/contacts/query?page=0&per_page=50&search=Ada&source_name=web\
         &tags=important%2Cfollow-up&workspace=sales"
    );
    let header = sent.lock().expect("no panic before")[0].headers()["authorization"].clone();
    assert_eq!(header, "Bearer token");

    let contact = &row.value;
    assert_eq!(contact.first_name.as_deref(), Some("Ada"));
    // The code stands in the number and beside it, and comes once.
    assert_eq!(
        contact.phone_numbers,
        [Phone::new("2125550100").country_code("+1")]
    );
    let call = LastCall::default()
        .at("2023-11-07T05:31:56Z")
        .status("completed")
        .duration_seconds(123)
        .feedback("was glad");
    assert_eq!(contact.last_call, Some(call));
    assert_eq!(contact.tags, ["important"]);
    assert_eq!(contact.category.as_deref(), Some("lead"));
    assert_eq!(contact.lead_source.as_deref(), Some("CSV Import"));
    assert!(
        contact
            .custom_fields
            .contains(&CustomField::new("email", "ada@example.com"))
    );
    // The company is the one that owns the contact.
    assert_eq!(contact.company_id, None);
    assert_eq!(
        Value::from(contact.extensions["callab"].clone()),
        json!({
            "company_id": ada()["company_id"], "campaign_id": ada()["campaign_id"],
            "workspace_id": "default", "shoe_size": 38,
        })
    );
    assert!(row.is_lossless());
    assert_eq!(row.raw, Some(ada()));
    assert_eq!(check::vanished_from(&row), Vec::<String>::new());

    let grace = rows.next().await.expect("a row").expect("a contact").value;
    assert_eq!(grace.last_call, None);
    // The same page again is the end.
    assert_eq!(rows.by_ref().count().await, 1);
    assert!(rows.end().is_some());
}

#[test]
fn a_number_holds_its_code_once() {
    for (number, code, phone, left) in [
        (
            "+12125550100",
            "+1",
            Phone::new("2125550100").country_code("+1"),
            false,
        ),
        (
            "12125550100",
            "+1",
            Phone::new("2125550100").country_code("+1"),
            false,
        ),
        (
            "2125550100",
            "+1",
            Phone::new("2125550100").country_code("+1"),
            false,
        ),
        ("+573001234567", "+1", Phone::new("+573001234567"), true),
    ] {
        let record = json!({"phone_number": number, "number_country_code": code});
        let contact = read("callab", &record).value;
        assert_eq!(contact.phone_numbers, [phone], "{number}");
        assert_eq!(contact.extensions.contains_key("callab"), left, "{number}");
        assert_eq!(
            check::vanished(&record, contacts::read),
            Vec::<String>::new()
        );
    }
}

#[tokio::test]
async fn a_contact_is_given_by_its_id() {
    let (crm, sent) = crm(200, envelope(ada()));
    let found = contacts(&crm)
        .get(ContactId::from("0b5e"), Options::new())
        .await
        .expect("a contact");
    assert_eq!(found.value.first_name.as_deref(), Some("Ada"));
    assert_eq!(calls(&sent)[0].0, "GET /v1/contacts/0b5e");
}

#[tokio::test]
async fn an_unknown_id_is_told_by_words_under_a_success() {
    for (response, kind) in [
        (
            json!({"status": "error", "message": "Contact not found"}),
            ErrorKind::NotFound,
        ),
        (
            json!({"status": "error", "message": "", "data": "Contact not found"}),
            ErrorKind::NotFound,
        ),
        (
            json!({"status": "error", "message": "", "data": "Try later"}),
            ErrorKind::VendorFault,
        ),
    ] {
        let (crm, _) = crm(200, response.clone());
        let got = contacts(&crm)
            .get(ContactId::from("0b5e"), Options::new())
            .await;
        let error = got.expect_err("an error");
        assert_eq!(*error.kind(), kind, "{error}");
        let words = [&response["message"], &response["data"]];
        let words = words
            .into_iter()
            .filter_map(Value::as_str)
            .find(|words| !words.is_empty());
        assert!(
            error.to_string().contains(words.unwrap_or_default()),
            "{error}"
        );
    }
}

#[tokio::test]
async fn without_filters_and_without_data() {
    for data in [json!([]), Value::Null] {
        let (crm, sent) = crm(200, envelope(data));
        let mut rows = list(&crm, Query::new());
        assert!(rows.next().await.is_none());
        assert_eq!(rows.end(), Some(End::Complete));
        assert_eq!(
            calls(&sent)[0].0,
            "GET /v1/contacts/query?page=0&per_page=50"
        );
    }
}

#[tokio::test]
async fn calls_are_listed_and_given() {
    let (crm, sent) = crm(200, envelope(json!([call()])));
    let api = crm.phone_calls().expect("calls");
    let query = Query::new()
        .filter("status", ["completed"])
        .filter("start_date", ["2025-10-01"])
        .filter("ai_agent_id", ["3f8e"]);
    let options = Options::new().keep_raw().page_size(25);
    let mut rows = api.list(query, options).expect("a list");
    let row = rows.next().await.expect("a row").expect("a call");
    assert_eq!(
        calls(&sent)[0].0,
        "GET /v1/calls/query?ai_agent_id=3f8e&page=0&per_page=25&start_date=2025-10-01\
         &status=completed"
    );
    assert!(row.is_lossless());
    assert_eq!(check::vanished_from(&row), Vec::<String>::new());
    let found = row.value;
    assert_eq!(found.direction, Some(CallDirection::Outbound));
    assert_eq!(found.to_number.as_deref(), Some("(212) 555-0100 ext. 7"));
    assert_eq!(
        found.recording_url.as_deref(),
        Some("https://example.com/r.mp3")
    );
    assert_eq!(found.transcript.as_deref(), Some("Agent: Hello"));
    assert_eq!(found.outcome.as_deref(), Some("done"));
    assert_eq!(found.findings, [CustomField::new("booked", true)]);
    assert_eq!(found.sentiment.as_deref(), Some("positive"));
    let cost = Money::new(rust_decimal::Decimal::new(12, 2)).currency("USD");
    assert_eq!(found.cost, Some(cost));
    assert_eq!(
        found.agent_id,
        Some(AgentId::from("3f8e1d27-6a9c-4b50-8d12-5e7a9c0b4d44"))
    );
    // Their units are not documented.
    assert_eq!(found.extensions["callab"]["call_duration"], json!(42));
    assert_eq!(found.extensions["callab"]["latency"], json!(800));

    let (crm, sent) = self::crm(200, envelope(call()));
    let found = crm
        .phone_calls()
        .expect("calls")
        .get(PhoneCallId::from("7d2a"), Options::new())
        .await
        .expect("a call");
    assert_eq!(found.value.status.as_deref(), Some("completed"));
    assert_eq!(calls(&sent)[0].0, "GET /v1/calls/7d2a");
}

fn to_place() -> PhoneCall {
    PhoneCall::new()
        .agent_id("3f8e")
        .from_number("+12125550101")
        .to_number("+12125550100")
        .direction(CallDirection::Outbound)
        .variables([
            CustomField::new("first_name", "Ada"),
            CustomField::new("seats", 3),
        ])
}

#[tokio::test]
async fn a_call_is_placed_once() {
    let (crm, sent) = crm(200, envelope(call()));
    let api = crm.phone_calls().expect("calls");
    let receipt = api
        .place(to_place(), Options::new())
        .await
        .expect("a receipt");
    assert_eq!(receipt.outcome, Outcome::Created);
    assert_eq!(
        receipt.id,
        Some(PhoneCallId::from("7d2a6c18-4e3f-4a91-b5c7-8f0e1d2c3b55"))
    );
    assert_eq!(receipt.losses, []);
    assert_eq!(receipt.follow_up.map(|next| next.verb), Some(Verb::Get));
    let body = json!({
        "ai_agent_id": "3f8e", "call_from": "+12125550101", "call_to": "+12125550100",
        "dynamic_variables": [
            {"name": "first_name", "value": "Ada"}, {"name": "seats", "value": "3"},
        ],
    });
    assert_eq!(
        calls(&sent),
        [("POST /v1/calls/make-call".to_owned(), body)]
    );
    assert!(
        !capabilities()
            .get(Resource::PhoneCall, Verb::Place)
            .safe_to_retry
    );
}

/// With retries allowed, and responds that are retried elsewhere.
#[tokio::test]
async fn a_call_that_may_have_been_placed_is_not_placed_again() {
    for status in [500, 503] {
        let sent = Sent::default();
        let seen = sent.clone();
        let transport = testing::function(move |request| {
            seen.lock().expect("no panic before").push(request);
            async move { Ok(testing::json(status, "{}")) }
        });
        let crm = Crm::builder("callab")
            .api_key("token")
            .transport(transport)
            .build()
            .expect("a handle");
        let api = crm.phone_calls().expect("calls");
        let failed = error(api.place(to_place(), Options::new())).await;
        assert!(failed.may_have_been_carried_out(), "{status}: {failed}");
        assert_eq!(calls(&sent).len(), 1, "{status}");
    }
}

#[tokio::test]
async fn what_a_call_lacks_is_said_before_it_is_placed() {
    let (crm, sent) = crm(200, envelope(call()));
    let api = crm.phone_calls().expect("calls");
    let with = |variable| to_place().variables([variable]);
    for (call, field) in [
        (
            PhoneCall::new().agent_id("3f8e").from_number("+1"),
            "to_number",
        ),
        (
            PhoneCall::new().to_number("+1").from_number("+1"),
            "agent_id",
        ),
        (
            with(CustomField::new("first name", "Ada")),
            "variables[0].name",
        ),
        (with(CustomField::new("name", "")), "variables[0].value"),
        (
            with(CustomField::default().name("name")),
            "variables[0].value",
        ),
    ] {
        let rejected = error(api.place(call, Options::new())).await;
        assert_eq!(
            *rejected.kind(),
            ErrorKind::InvalidInput {
                fields: vec![field.into()]
            },
            "{rejected}"
        );
    }
    // A call that is no test can't be placed, and who is called is not written.
    let call = to_place().test(false).contact_id("1");
    let prepared = api.prepare_place(call, Options::new()).expect("a draft");
    let lost: Vec<_> = prepared
        .losses
        .iter()
        .map(|loss| (loss.path.as_str(), loss.reason))
        .collect();
    assert_eq!(
        lost,
        [
            ("contact_id", Reason::NotWritable),
            ("test", Reason::NotWritable)
        ]
    );
    assert_eq!(calls(&sent).len(), 0);
}

#[tokio::test]
async fn a_call_is_put_on_record() {
    let (crm, sent) = crm(200, envelope(json!({})));
    let api = crm.phone_calls().expect("calls");
    let call = PhoneCall::new()
        .agent_id("3f8e")
        .campaign_id("0c7e")
        .contact_id("5b1c")
        .provider_call_id("CA01")
        .from_number("+1")
        .to_number("+2")
        .direction(CallDirection::Inbound)
        .workspace("default")
        .variables([CustomField::new("seats", 3)])
        .transcript("Hello");
    let receipt = api.create(call, Options::new()).await.expect("a receipt");
    assert_eq!(receipt.id, None);
    assert_eq!(receipt.follow_up.map(|next| next.verb), Some(Verb::List));
    let lost: Vec<_> = receipt
        .losses
        .iter()
        .map(|loss| (loss.path.as_str(), loss.reason))
        .collect();
    assert_eq!(lost, [("transcript", Reason::NotWritable)]);
    let body = json!({
        "ai_agent_id": "3f8e", "campaign_id": "0c7e", "contact_id": "5b1c", "call_sid": "CA01",
        "call_from": "+1", "call_to": "+2", "call_direction": "inbound", "workspace": "default",
        "agent_dynamic_variables": {"seats": 3},
    });
    assert_eq!(calls(&sent), [("POST /v1/calls".to_owned(), body)]);
}

#[tokio::test]
async fn agents_are_listed_and_given() {
    let agent = json!({
        "id": "3f8e", "name": "Receptionist", "language": "en-US", "status": "active",
        "prompt": "You answer the phone.", "who_talks_first": "agent", "voice_speed": 1,
        "workspace_id": "default", "agent_flow": {"a": 1},
    });
    let (crm, sent) = crm(200, envelope(json!([agent])));
    let api = crm.agents().expect("agents");
    let query = Query::new().filter("workspace", ["sales"]);
    let rows: Vec<_> = api
        .list(query, Options::new().keep_raw())
        .expect("a list")
        .try_collect()
        .await
        .expect("rows");
    assert_eq!(calls(&sent)[0].0, "GET /v1/ai-agent?workspace=sales");
    let found = &rows[0].value;
    assert_eq!(found.language.as_deref(), Some("en-US"));
    assert_eq!(found.speaks_first.as_deref(), Some("agent"));
    assert_eq!(found.extensions["callab"]["voice_speed"], json!(1));
    assert_eq!(check::vanished_from(&rows[0]), Vec::<String>::new());

    let (crm, sent) = self::crm(200, envelope(agent));
    let api = crm.agents().expect("agents");
    let found = api
        .get(AgentId::from("3f8e"), Options::new())
        .await
        .expect("an agent");
    assert_eq!(found.value.name.as_deref(), Some("Receptionist"));
    assert_eq!(calls(&sent)[0].0, "GET /v1/ai-agent/3f8e");
}

fn campaign() -> Value {
    json!({
        "name": "Spring", "notes": "First round", "status": "active", "campaign_type": "outbound",
        "contacts_list_tags": ["vip"], "call_progress": 50, "call_time_of_day_from": "09:00:00",
        "call_time_of_day_to": "17:00:00", "number_of_call_attempts": [3],
        "days_of_week": [0, 1, 6], "time_zone": "Europe/London", "started_at": "2025-10-01",
        "ended_at": "2025-10-31", "workspace": "default", "deleted_at": null,
    })
}

#[tokio::test]
async fn campaigns_of_a_workspace_are_listed_and_given() {
    let (crm, sent) = crm(200, envelope(json!([campaign()])));
    let api = crm.campaigns().expect("campaigns");
    for (query, path) in [
        (Query::new(), "default"),
        (Query::new().filter("workspace", ["sales"]), "sales"),
    ] {
        let rows: Vec<_> = api
            .list(query, Options::new().keep_raw())
            .expect("a list")
            .try_collect()
            .await
            .expect("rows");
        let asked = calls(&sent).pop().expect("a request").0;
        assert_eq!(asked, format!("GET /v1/campaigns/by-workspace/{path}"));
        let found = &rows[0].value;
        assert_eq!(found.id, None);
        assert_eq!(
            found.weekdays,
            [Weekday::Sunday, Weekday::Monday, Weekday::Saturday]
        );
        assert_eq!(found.time_from.as_deref(), Some("09:00:00"));
        assert_eq!(
            found.extensions["callab"]["contacts_list_tags"],
            json!(["vip"])
        );
        assert_eq!(check::vanished_from(&rows[0]), Vec::<String>::new());
    }
    let (crm, sent) = self::crm(200, envelope(campaign()));
    let api = crm.campaigns().expect("campaigns");
    let found = api
        .get(CampaignId::from("0c7e"), Options::new())
        .await
        .expect("a campaign");
    assert_eq!(found.value.id, Some(CampaignId::from("0c7e")));
    assert_eq!(calls(&sent)[0].0, "GET /v1/campaigns/by-id/0c7e");
}

#[test]
fn a_number_that_is_no_day_stays() {
    let record = json!({"days_of_week": [1, 7]});
    let typed = serde_json::from_value(record).expect("a record");
    let campaign = adapter::read("callab", typed, campaigns::read).value;
    assert_eq!(campaign.weekdays, []);
    assert_eq!(campaign.extensions["callab"]["days_of_week"], json!([1, 7]));
}

#[tokio::test]
async fn a_campaign_is_created() {
    use crate::model::Campaign;
    let (crm, sent) = crm(200, envelope("0c7e5a93-1b4d-4c8f-a2e6-7d9b3f5c8e33"));
    let api = crm.campaigns().expect("campaigns");
    let campaign = Campaign::new()
        .name("Spring")
        .notes("First round")
        .campaign_type("outbound")
        .agent_id("3f8e")
        .weekdays([Weekday::Monday, Weekday::Sunday])
        .time_zone("Europe/London")
        .workspace("default")
        .time_from("09:00:00")
        .started_at("2025-10-01")
        .ended_at("2025-10-31T10:00:00Z")
        .extension("callab", "contacts_list_tags", json!(["vip"]));
    let receipt = api
        .create(campaign.clone(), Options::new())
        .await
        .expect("a receipt");
    assert_eq!(
        receipt.id,
        Some(CampaignId::from("0c7e5a93-1b4d-4c8f-a2e6-7d9b3f5c8e33"))
    );
    let lost: Vec<_> = receipt
        .losses
        .iter()
        .map(|loss| (loss.path.as_str(), loss.reason))
        .collect();
    assert_eq!(lost, [("ended_at.time", Reason::Truncated)]);
    let body = json!({
        "name": "Spring", "notes": "First round", "campaign_type": "outbound",
        "ai_agent_id": "3f8e", "days_of_week": [1, 0], "time_zone": "Europe/London",
        "workspace": "default", "call_time_of_day_from": "09:00:00", "started_at": "2025-10-01",
        "ended_at": "2025-10-31", "contacts_list_tags": ["vip"],
    });
    assert_eq!(
        calls(&sent),
        [("POST /v1/campaigns/create".to_owned(), body)]
    );

    let rejected = api.prepare_create(
        campaign.clone().weekdays([Weekday::from("someday")]),
        Options::new(),
    );
    let rejected = rejected.expect_err("no such day");
    assert_eq!(
        *rejected.kind(),
        ErrorKind::InvalidInput {
            fields: vec!["weekdays[0]".into()]
        }
    );
    // A string that has not the form of an id is none.
    let (crm, _) = self::crm(200, envelope("done"));
    let api = crm.campaigns().expect("campaigns");
    let receipt = api
        .create(campaign, Options::new())
        .await
        .expect("a receipt");
    assert_eq!(receipt.id, None);
}

#[tokio::test]
async fn webhook_flows_are_listed() {
    let flow = json!({
        "id": "123e", "name": "Send results", "status": "scheduled",
        "steps": [{"id": "9f2a", "webhook_url": "https://hooks.example.com/callab",
            "webhook_headers": {"x-key": "secret"}}],
    });
    let (crm, sent) = crm(200, envelope(json!([flow])));
    let rows: Vec<_> = crm
        .webhooks()
        .expect("webhooks")
        .list(Query::new(), Options::new().keep_raw())
        .expect("a list")
        .try_collect()
        .await
        .expect("rows");
    assert_eq!(calls(&sent)[0].0, "GET /v1/webhooks");
    let found = &rows[0].value;
    assert_eq!(
        found.url.as_deref(),
        Some("https://hooks.example.com/callab")
    );
    assert_eq!(found.extensions["callab"]["name"], json!("Send results"));
    assert_eq!(check::vanished_from(&rows[0]), Vec::<String>::new());
    // Headers may hold secrets.
    assert!(!format!("{found:?}").contains("secret"));
}

#[tokio::test]
async fn users_are_listed_and_invited() {
    use crate::model::User;
    let user = json!({
        "id": "a1b2", "email": "jane@example.com", "fullname": "Jane Doe", "role": "admin",
        "permissions": [1, 2],
    });
    let (crm, sent) = crm(200, envelope(json!([user])));
    let api = crm.users().expect("users");
    let mut rows = api
        .list(Query::new(), Options::new().keep_raw())
        .expect("a list");
    let row = rows.next().await.expect("a row").expect("a user");
    assert_eq!(calls(&sent)[0].0, "GET /v1/users/all?page=0&per_page=10");
    assert_eq!(row.value.permissions, ["1", "2"]);
    assert_eq!(row.value.full_name.as_deref(), Some("Jane Doe"));
    assert_eq!(check::vanished_from(&row), Vec::<String>::new());

    let success = json!({"status": "success", "message": "User invited", "data": "ok"});
    let (crm, sent) = self::crm(200, success);
    let api = crm.users().expect("users");
    let jane = User::new()
        .email("jane@example.com")
        .full_name("Jane Doe")
        .permissions(["1", "2"]);
    let receipt = api
        .invite(jane.clone(), Options::new())
        .await
        .expect("a receipt");
    assert_eq!(receipt.id, None);
    assert_eq!(receipt.message.as_deref(), Some("User invited"));
    let body = json!({"email": "jane@example.com", "fullname": "Jane Doe", "permissions": [1, 2]});
    assert_eq!(calls(&sent), [("POST /v1/users/invite".to_owned(), body)]);
    let rejected = error(api.invite(jane.permissions(["admin"]), Options::new())).await;
    assert_eq!(
        *rejected.kind(),
        ErrorKind::InvalidInput {
            fields: vec!["permissions[0]".into()]
        }
    );
}

#[tokio::test]
async fn workspaces_are_created_renamed_and_removed() {
    use crate::model::Workspace;
    let workspace = json!({"id": "b2c3", "workspace_slug": "sales", "workspace_name": "Sales"});
    let (crm, sent) = crm(
        200,
        json!({"status": "success", "message": "Workspace created.", "data": workspace}),
    );
    let api = crm.workspaces().expect("workspaces");
    let receipt = api
        .create(Workspace::new().name("Sales"), Options::new())
        .await
        .expect("a receipt");
    assert_eq!(receipt.id, Some(WorkspaceId::from("b2c3")));
    let patch = WorkspacePatch::new().name("EMEA".to_owned());
    let id = || WorkspaceId::from("b2c3");
    let receipt = api
        .update(id(), patch, Options::new())
        .await
        .expect("a receipt");
    assert_eq!(receipt.outcome, Outcome::Updated);
    assert_eq!(
        calls(&sent),
        [
            (
                "POST /v1/workspace/create".to_owned(),
                json!({"workspace_name": "Sales"})
            ),
            (
                "POST /v1/workspace/update/b2c3".to_owned(),
                json!({"workspace_name": "EMEA"})
            ),
        ]
    );
    for (data, outcome) in [(1, Outcome::Deleted), (0, Outcome::Unchanged)] {
        let (crm, sent) = self::crm(200, envelope(data));
        let api = crm.workspaces().expect("workspaces");
        let receipt = api.delete(id(), Options::new()).await.expect("a receipt");
        assert_eq!(receipt.outcome, outcome);
        assert_eq!(calls(&sent)[0].0, "POST /v1/workspace/delete/b2c3");
    }
    // A name that is taken is an error with status 200.
    let (crm, _) = self::crm(
        200,
        json!({"status": "error", "message": "The name is taken.", "data": "taken"}),
    );
    let api = crm.workspaces().expect("workspaces");
    let failed = error(api.create(Workspace::new().name("Sales"), Options::new())).await;
    assert_eq!(*failed.kind(), ErrorKind::VendorFault);
    assert!(
        failed.to_string().contains("The name is taken."),
        "{failed}"
    );
}

#[tokio::test]
async fn what_the_vendor_lacks_is_rejected_before_any_call() {
    let (crm, sent) = crm(200, people());
    let crm = crm.allow_emulation(true);
    let api = contacts(&crm);
    let id = || ContactId::from("2");
    let ada = || Contact::new().first_name("Ada").emails(["ada@example.com"]);
    for rejected in [
        error(api.create(ada(), Options::new())).await,
        error(api.update(id(), ContactPatch::new().title("CEO"), Options::new())).await,
        error(api.delete(id(), Options::new())).await,
        error(api.upsert(ada(), Options::new())).await,
        error(api.count(Query::new(), Options::new())).await,
        error(api.find_by_email("ada@example.com".into(), Options::new())).await,
        api.list(Query::new().filter("country", ["CO"]), Options::new())
            .expect_err("no such filter"),
    ] {
        assert_eq!(*rejected.kind(), ErrorKind::Unsupported, "{rejected}");
        assert_eq!(rejected.origin(), Origin::Facade);
        assert_eq!(rejected.vendor(), Some("callab"));
        assert!(rejected.capability().is_some());
        assert!(!rejected.to_string().contains('\n'));
    }
    for (name, values) in [
        ("tags", &[][..]),
        ("tags", &["a,b"]),
        ("status", &["active", "new"]),
    ] {
        let rejected = api
            .list(
                Query::new().filter(name, values.iter().copied()),
                Options::new(),
            )
            .expect_err("not what the vendor takes");
        assert_eq!(
            *rejected.kind(),
            ErrorKind::InvalidInput {
                fields: vec![name.into()]
            }
        );
    }
    assert_eq!(calls(&sent).len(), 0);
    assert!(crm.deals().is_none() && crm.account().is_none());
}

#[tokio::test]
async fn an_error_with_a_success_status_is_one_of_the_vendor() {
    let (crm, _) = crm(
        200,
        json!({"status": "error", "message": "no such tag", "data": ""}),
    );
    let mut rows = list(&crm, Query::new());
    let failed = error(rows.try_next()).await;
    assert_eq!(*failed.kind(), ErrorKind::VendorFault);
    assert_eq!(failed.origin(), Origin::Vendor);
    assert!(!failed.is_temporary() && !failed.may_have_been_carried_out());
    assert!(failed.to_string().contains("no such tag"), "{failed}");
    assert_eq!(failed.operation(), Some("contacts_query"));
    assert_eq!(rows.end(), Some(End::Interrupted));
    let source = std::error::Error::source(&failed)
        .and_then(|source| source.downcast_ref::<crm_callab::v1::Error>())
        .expect("the vendor's error");
    assert_eq!(source.kind(), crm_runtime::client::ErrorKind::Rejected);
    assert_eq!(source.messages(), ["no such tag"]);
}

#[tokio::test]
async fn every_status_has_its_kind() {
    let denied = ErrorKind::PermissionDenied { permission: None };
    let invalid = ErrorKind::InvalidInput { fields: vec![] };
    for (status, kind, temporary) in [
        (400, invalid.clone(), false),
        (401, ErrorKind::Unauthenticated, false),
        (402, ErrorKind::QuotaExhausted, false),
        (403, denied, false),
        (404, ErrorKind::NotFound, false),
        (409, ErrorKind::Conflict, false),
        (422, invalid, false),
        (429, ErrorKind::RateLimited, true),
        (500, ErrorKind::VendorFault, true),
        (503, ErrorKind::VendorFault, true),
        (302, ErrorKind::Configuration, false),
    ] {
        let (crm, _) = crm(
            status,
            json!({"status": "error", "message": "no", "data": ""}),
        );
        let failed = error(list(&crm, Query::new()).try_next()).await;
        assert_eq!(*failed.kind(), kind, "{status}: {failed}");
        assert_eq!(failed.is_temporary(), temporary, "{status}");
        assert_eq!(failed.origin(), Origin::Vendor, "{status}");
        assert_eq!(failed.capability(), Some((Resource::Contact, Verb::List)));
        assert!(!failed.may_have_been_carried_out(), "{status}");
    }
    for (body, kind) in [
        (json!([{"id": "1"}]), ErrorKind::Decode),
        (
            json!({"status": "ok", "data": {"id": "1"}}),
            ErrorKind::Decode,
        ),
        // An object without any of the documented fields, for which an empty list passes.
        (json!([]), ErrorKind::Decode),
    ] {
        let (crm, _) = crm(200, body);
        let failed = error(list(&crm, Query::new()).try_next()).await;
        assert_eq!(*failed.kind(), kind);
    }
}

#[test]
fn the_table_tells_what_can_be_done() {
    let capabilities = capabilities();
    let get = |verb| capabilities.get(Resource::Contact, verb);
    assert!(get(Verb::List).is_native() && get(Verb::List).safe_to_retry);
    assert_eq!(get(Verb::List).filters, contacts::FILTERS);
    assert!(get(Verb::Search).is_native() && get(Verb::Get).is_native());
    for (resource, verb, support) in [
        (Resource::User, Verb::Get, "emulated"),
        (Resource::Webhook, Verb::Get, "emulated"),
    ] {
        assert_eq!(capabilities.get(resource, verb).support.as_str(), support);
    }
}

#[test]
fn every_operation_is_reached() {
    // The reference of the one is cut off.
    crate::vendors::rules::every_operation_is_reached("callab", &["agents_create"]);
}

#[test]
fn coverage_is_found_by_running_the_mapper() {
    let coverage = VENDOR.coverage(API.generation);
    for (field, expected) in [
        ("id", Access::Read),
        ("created_at", Access::Read),
        ("updated_at", Access::Read),
        ("phone_numbers", Access::Read),
        ("custom_fields", Access::Read),
        ("last_call", Access::Read),
        ("tags", Access::Read),
        ("emails", Access::None),
        ("company_id", Access::None),
    ] {
        let found = coverage.iter().find(|entry| entry.field == field);
        assert_eq!(found.map(|entry| entry.access), Some(expected), "{field}");
    }
}

#[test]
fn what_is_printed_holds_nothing_personal() {
    let mapped = read(API.vendor, &ada());
    let printed = format!("{mapped:?} {:?}", Query::new().filter("tags", ["Ada"]));
    for personal in [
        "Ada",
        "Lovelace",
        "example.com",
        "2125550100",
        "likes",
        "glad",
        "38",
    ] {
        assert!(!printed.contains(personal), "{personal}: {printed}");
    }
    assert!(printed.contains("CSV Import"));
}

const FIELDS: [&str; 22] = [
    "id",
    "company_id",
    "campaign_id",
    "firstname",
    "lastname",
    "phone_number",
    "number_country_code",
    "metadata",
    "last_call_status",
    "last_call_at",
    "last_call_duration",
    "last_call_feedback",
    "source_name",
    "tag_name",
    "category_name",
    "notes",
    "status",
    "created_at",
    "updated_at",
    "workspace_id",
    "unknown",
    "deleted",
];

/// Those that are not documented as strings.
const NO_STRINGS: [&str; 7] = [
    "metadata",
    "last_call_at",
    "last_call_duration",
    "created_at",
    "updated_at",
    "unknown",
    "deleted",
];

fn record() -> impl Strategy<Value = Value> {
    let text = prop_oneof![
        Just(Value::Null),
        Just(json!("")),
        ".*".prop_map(Value::from),
        "[a-z]{300}".prop_map(Value::from),
    ];
    let odd = prop_oneof![
        any::<i64>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        prop_oneof![-1e6..1e6, Just(1e300), Just(-5e-324)].prop_map(Value::from),
        prop::collection::vec(".*", 0..3).prop_map(Value::from),
        Just(json!({})),
    ];
    let odd = odd.prop_recursive(2, 8, 3, |inner| {
        prop::collection::btree_map(".*", inner, 0..3)
            .prop_map(|fields| fields.into_iter().collect())
    });
    prop::collection::btree_map(
        prop::sample::select(FIELDS.to_vec()).prop_map(str::to_owned),
        prop_oneof![2 => text, 1 => odd],
        0..16,
    )
    .prop_map(|fields| fields.into_iter().collect())
}

/// The vendor's record, put together from the model again.
fn back(contact: Contact) -> Map<String, Value> {
    let mut record = contact
        .extensions
        .get("vendor")
        .cloned()
        .unwrap_or_default();
    let phone = contact.phone_numbers.into_iter().next().unwrap_or_default();
    let call = contact.last_call.unwrap_or_default();
    let metadata: Map<String, Value> = contact
        .custom_fields
        .into_iter()
        .filter_map(|field| Some((field.name?, Value::from(field.value?))))
        .collect();
    let metadata = (!metadata.is_empty()).then_some(metadata);
    for (field, value) in [
        ("id", json!(contact.id)),
        ("created_at", json!(contact.created_at)),
        ("updated_at", json!(contact.updated_at)),
        ("firstname", json!(contact.first_name)),
        ("lastname", json!(contact.last_name)),
        ("phone_number", json!(phone.number)),
        ("number_country_code", json!(phone.country_code)),
        ("metadata", json!(metadata)),
        ("last_call_at", json!(call.at)),
        ("last_call_status", json!(call.status)),
        ("last_call_duration", json!(call.duration_seconds)),
        ("last_call_feedback", json!(call.feedback)),
        ("source_name", json!(contact.lead_source)),
        ("tag_name", json!(contact.tags.first())),
        ("category_name", json!(contact.category)),
        ("notes", json!(contact.notes)),
        ("status", json!(contact.status)),
    ] {
        if !value.is_null() {
            assert!(
                record.insert(field.to_owned(), value).is_none(),
                "{field} twice"
            );
        }
    }
    record
}

proptest! {
    #[test]
    fn nothing_of_a_record_vanishes(record in record()) {
        prop_assert_eq!(check::vanished(&record, contacts::read), Vec::<String>::new());
    }

    /// Nothing is written, so that the way back is one of the test. No loss is listed, and there
    /// is none: nulls and empty objects aside, which hold nothing, and numbers as strings.
    #[test]
    fn losses_are_the_true_difference(record in record()) {
        let mapped = read("vendor", &record);
        prop_assert!(mapped.is_lossless());
        let mut record = record.as_object().cloned().expect("an object");
        let empty = |field: &str, value: &Value| {
            field == "metadata" && [json!({}), json!([])].contains(value)
        };
        record.retain(|field, value| !value.is_null() && !empty(field, value));
        // The code is not said twice.
        if let Some(Value::String(number)) = record.get("phone_number")
            && let Some(Value::String(code)) = record.get("number_country_code")
            && let Some(code) = crate::model::dialling_code(code)
            && let Some(national) = crate::model::after_code(number, &code)
        {
            record.insert("phone_number".to_owned(), national.into());
        }
        // A number passes for a string, where one is documented.
        for (field, value) in &mut record {
            let is_string = !NO_STRINGS.contains(&field.as_str());
            if is_string && value.is_number() {
                *value = value.to_string().into();
            }
        }
        prop_assert_eq!(back(mapped.value), record);
    }
}
