//! Tests of the LunarSend v2 adapter: what each verb sends, reads and rejects.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use crm_runtime::api::Trust;
use crm_runtime::fields::FieldTable;
use crm_runtime::{LocalLimiter, RetryPolicy, testing};
use futures_util::TryStreamExt;
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::*;
use crate::adapter::{self, Reading, Writing, check, draft_patch, draft_record};
use crate::model::{
    ContactId, ContactPatch, DealId, DealPatch, DealStatus, Email, Money, Patched, Phone, Record,
    StageId, UserId,
};
use crate::traits::{Contacts, Deals, Lists};
use crate::{
    Access, Change, Crm, Error, ErrorKind, Loss, Options, Origin, Outcome, Query, Reason, Result,
};

type Sent = Arc<Mutex<Vec<http::Request<Bytes>>>>;

/// A handle over a vendor that responds with these, one after the other, and the last ever after.
fn crm(responses: impl IntoIterator<Item = Value>) -> (Crm, Sent) {
    let responses: Vec<Value> = responses.into_iter().collect();
    let sent = Sent::default();
    let seen = sent.clone();
    let transport = testing::function(move |request| {
        let mut seen = seen.lock().expect("no panic before");
        let response = responses.get(seen.len()).or(responses.last());
        let response = testing::json(200, response.expect("a response").to_string());
        seen.push(request);
        async move { Ok(response) }
    });
    let crm = Crm::builder("lunarsend")
        .api_key("key")
        .retry(RetryPolicy::never())
        .limiter(Arc::new(LocalLimiter::new(&[])))
        .transport(transport)
        .build()
        .expect("a handle");
    (crm, sent)
}

/// What was sent: method, path below the base address, and body.
fn calls(sent: &Sent) -> Vec<String> {
    let sent = sent.lock().expect("no panic before");
    sent.iter()
        .map(|request| {
            let path = request.uri().path_and_query().expect("a path").as_str();
            let path = path.strip_prefix("/api/v2").expect("the base address");
            let body = String::from_utf8_lossy(request.body());
            format!("{} {path} {body}", request.method())
                .trim_end()
                .to_owned()
        })
        .collect()
}

fn body(sent: &Sent) -> Value {
    let sent = sent.lock().expect("no panic before");
    serde_json::from_slice(sent[0].body()).expect("JSON")
}

fn contacts(crm: &Crm) -> &dyn Contacts {
    crm.contacts().expect("contacts")
}

fn deals(crm: &Crm) -> &dyn Deals {
    crm.deals().expect("deals")
}

fn lists(crm: &Crm) -> &dyn Lists {
    crm.lists().expect("lists")
}

fn done(data: Value) -> Value {
    json!([{"status": "success", "data": data}])
}

fn ada() -> Contact {
    Contact::new().first_name("Ada").emails(["ada@example.com"])
}

async fn error<T: std::fmt::Debug>(call: impl Future<Output = Result<T>>) -> Error {
    call.await.expect_err("a rejection")
}

fn paths(losses: &[Loss]) -> Vec<(&str, Reason)> {
    let mut lost: Vec<_> = losses
        .iter()
        .map(|loss| (loss.path.as_str(), loss.reason))
        .collect();
    lost.sort_by_key(|(path, _)| *path);
    lost
}

fn extensions(record: &impl Record) -> Value {
    let record = serde_json::to_value(record).expect("JSON");
    record["extensions"]["lunarsend"].clone()
}

#[test]
fn the_second_generation_is_preferred_and_the_first_is_had_by_its_name() {
    let of = |generation: Option<&str>| {
        let builder = Crm::builder("lunarsend").api_key("key");
        match generation {
            Some(generation) => builder.generation(generation),
            None => builder,
        }
        .build()
    };
    let preferred = of(None).expect("a handle");
    assert_eq!(preferred.api().generation, "v2");
    assert!(preferred.typed::<crm_lunarsend::Client>().is_some());
    assert!(preferred.typed::<crm_lunarsend::v1::Client>().is_none());
    let first = of(Some("v1")).expect("a handle");
    assert_eq!(first.api().generation, "v1");
    assert!(first.typed::<crm_lunarsend::v1::Client>().is_some());
    assert!(first.deals().is_none() && preferred.deals().is_some());
    let unknown = of(Some("v3")).expect_err("there is none");
    assert!(unknown.to_string().contains("v2, v1"), "{unknown}");
}

#[tokio::test]
async fn a_contact_is_taken_out_of_its_result() {
    let record = json!({
        "id": "c-1", "user_id": "u-1", "email": "ada@example.com", "first_name": "Ada",
        "last_name": "Lovelace", "phone": "415-283-9921", "company": "Engines",
        "job_title": "CTO", "notes": "", "owner": "Grace", "last_activity": null,
        "created_at": "2025-06-12T09:41:07.318254+00:00", "score": 7
    });
    for wrapper in [
        json!([{"status": "success", "id": "c-1", "data": record}]),
        json!([{"success": true, "data": record}]),
        json!([{"data": record}]),
    ] {
        let (crm, sent) = crm([wrapper]);
        let ada = contacts(&crm)
            .get("c-1".into(), Options::new().keep_raw())
            .await
            .expect("a contact");
        assert_eq!(calls(&sent), ["GET /contacts?id=c-1"]);
        assert_eq!(ada.value.id, Some(ContactId::from("c-1")));
        assert_eq!(ada.value.owner_id.as_ref().map(AsRef::as_ref), Some("u-1"));
        assert_eq!(ada.value.emails, [Email::new("ada@example.com")]);
        assert_eq!(ada.value.phone_numbers, [Phone::new("415-283-9921")]);
        assert_eq!(ada.value.title.as_deref(), Some("CTO"));
        assert_eq!(ada.value.notes.as_deref(), Some(""));
        // What no document names is kept too.
        assert_eq!(
            extensions(&ada.value),
            json!({"owner": "Grace", "score": 7})
        );
        assert!(ada.is_lossless());
        assert_eq!(ada.raw.as_ref(), Some(&record));
    }
}

#[tokio::test]
async fn a_search_is_read_page_by_page_from_zero() {
    let page = |ids: [&str; 2]| {
        let rows = ids.map(|id| {
            json!({
                "contact_id": id, "first_name": "Ada", "total_count": 4,
                "tags": [{"id": "t-1", "name": "customer", "color": "#FD7E14"}],
            })
        });
        json!({"data": rows, "total_count": 4, "page": 0, "per_page": 2})
    };
    let (crm, sent) = crm([page(["1", "2"]), page(["3", "4"])]);
    let query = Query::new().filter("company", ["a b&c"]);
    let rows: Vec<_> = contacts(&crm)
        .list(query, Options::new().page_size(2))
        .expect("a list")
        .try_collect()
        .await
        .expect("rows");
    let search = "query_amount=2&search_by=company&search_term=a+b%26c";
    let expected: Vec<_> = [0, 1]
        .map(|page| format!("GET /contacts/search?page={page}&{search}"))
        .into();
    assert_eq!(calls(&sent), expected);
    let ids: Vec<_> = rows
        .iter()
        .filter_map(|row| row.value.id.as_ref().map(AsRef::as_ref))
        .collect();
    assert_eq!(ids, ["1", "2", "3", "4"]);
    let first = &rows[0].value;
    assert_eq!(first.tags, ["customer"]);
    assert_eq!(first.list_ids, ["t-1".into()]);
    // The total is the search's, and not the contact's.
    assert_eq!(extensions(first), json!({"tags": [{"color": "#FD7E14"}]}));
}

#[tokio::test]
async fn a_search_looks_for_all_for_a_text_or_in_one_field() {
    let response = json!({"data": [], "total_count": 12});
    for (query, asked) in [
        (Query::new(), ""),
        (Query::new().text("Ada"), "&search_term=Ada"),
        (
            Query::new().filter("stage", ["Won"]),
            "&search_by=stage&search_term=Won",
        ),
        // The documents have examples of fields only.
        (
            Query::new().filter("deal_size", ["plan"]),
            "&search_by=deal_size&search_term=plan",
        ),
    ] {
        let (crm, sent) = crm([response.clone()]);
        let rows: Vec<_> = deals(&crm)
            .list(query.clone(), Options::new())
            .expect("a list")
            .try_collect()
            .await
            .expect("rows");
        assert!(rows.is_empty());
        let total = contacts(&crm).count(query, Options::new()).await;
        assert_eq!(total.expect("a total").value, 12);
        assert_eq!(
            calls(&sent),
            [
                format!("GET /pipeline/search?page=0&query_amount=20{asked}"),
                // The vendor counts rows, and sent none.
                format!("GET /pipeline/search?page=1&query_amount=20{asked}"),
                format!("GET /contacts/search?page=0&query_amount=1{asked}"),
            ]
        );
    }
    let (crm, _) = crm([json!({"data": []})]);
    let failed = error(contacts(&crm).count(Query::new(), Options::new())).await;
    assert_eq!(*failed.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn an_address_is_looked_for_and_compared() {
    let hit = |id: &str, email: &str| json!({"contact_id": id, "email": email});
    let found = json!({
        "data": [hit("1", "not.ada@example.com"), hit("2", "ada@example.com")], "total_count": 2
    });
    let (crm, sent) = crm([found, done(json!({"id": "2"}))]);
    let crm = crm.allow_emulation(true);
    let contact = ada().title("CTO");
    let receipt = contacts(&crm).upsert(contact, Options::new()).await;
    let receipt = receipt.expect("a receipt");
    assert_eq!(
        (receipt.outcome, receipt.id),
        (Outcome::Updated, Some("2".into()))
    );
    assert_eq!(
        calls(&sent),
        [
            "GET /contacts/search?page=0&query_amount=20&search_term=ada%40example.com",
            r#"PATCH /contacts {"first_name":"Ada","id":"2","job_title":"CTO"}"#,
        ]
    );
}

#[tokio::test]
async fn a_contact_is_created() {
    let (crm, sent) = crm([done(json!({"id": "c-1", "first_name": "Ada"}))]);
    let contact = ada()
        .id("old")
        .owner_id("u-1")
        .last_name("Lovelace")
        .full_name("Ada Lovelace")
        .company_name("Engines")
        .title("CTO")
        .notes("likes numbers")
        .tags(["customer"])
        .list_ids([ListId::from("t-1")])
        .phone_numbers([Phone::new("234567890").country_code("+1")])
        .extension("lunarsend", "owner", "Grace");
    let receipt = contacts(&crm).create(contact, Options::new()).await;
    let receipt = receipt.expect("a receipt");
    assert_eq!(receipt.outcome, Outcome::Created);
    assert_eq!(receipt.id, Some(ContactId::from("c-1")));
    assert_eq!(receipt.follow_up, None);
    assert_eq!(
        body(&sent),
        json!({
            "first_name": "Ada", "last_name": "Lovelace", "email": "ada@example.com",
            "phone": "+1234567890", "company": "Engines", "job_title": "CTO",
            "notes": "likes numbers", "user_id": "u-1",
        })
    );
    assert_eq!(
        paths(&receipt.losses),
        [
            ("extensions.lunarsend.owner", Reason::NotWritable),
            ("full_name", Reason::NotSupportedByVendor),
            ("id", Reason::NotWritable),
            ("list_ids", Reason::NotWritable),
            ("tags", Reason::NotWritable),
        ]
    );
}

#[tokio::test]
async fn a_receipt_says_what_the_response_says_and_no_more() {
    for response in [done(json!(null)), json!([{"status": "success"}])] {
        let (crm, _) = crm([response]);
        let receipt = contacts(&crm).create(ada(), Options::new()).await;
        let receipt = receipt.expect("a receipt");
        assert_eq!((receipt.outcome, receipt.id), (Outcome::Created, None));
        let next = receipt.follow_up.map(|next| next.verb);
        assert_eq!(next, Some(Verb::FindByEmail));
    }
    let (crm, _) = self::crm([
        done(json!({"id": null})),
        done(json!({"first_name": "Ada"})),
        json!({"first_name": "Ada"}),
    ]);
    let deal = Deal::new().company_name("Engines").stage_id("Won");
    let receipt = deals(&crm).create(deal, Options::new()).await;
    let receipt = receipt.expect("a receipt");
    assert_eq!((receipt.outcome, receipt.id), (Outcome::Created, None));
    let next = receipt.follow_up.map(|next| next.verb);
    assert_eq!(next, Some(Verb::List));
    let receipt = contacts(&crm).create(ada(), Options::new()).await;
    let receipt = receipt.expect("a receipt");
    assert_eq!((receipt.outcome, receipt.id), (Outcome::Created, None));
    let failed = error(contacts(&crm).create(ada(), Options::new())).await;
    assert_eq!(*failed.kind(), ErrorKind::Decode);
    assert!(failed.may_have_been_carried_out());

    let (crm, _) = self::crm([json!([])]);
    let receipt = contacts(&crm).create(ada(), Options::new()).await;
    let receipt = receipt.expect("a receipt");
    assert!(matches!(receipt.outcome, Outcome::Unknown { .. }));
}

#[tokio::test]
async fn a_result_that_failed_is_an_error_with_its_text() {
    for response in [
        json!([{"status": "error", "error": "Stage is not valid"}]),
        json!([{"success": false, "error": "Stage is not valid", "data": null}]),
    ] {
        let (crm, sent) = crm([response]);
        let deal = Deal::new().company_name("Engines").stage_id("Sold");
        for failed in [
            error(deals(&crm).create(deal, Options::new())).await,
            error(deals(&crm).get("d-1".into(), Options::new())).await,
        ] {
            assert_eq!(*failed.kind(), ErrorKind::VendorFault, "{failed}");
            assert_eq!(failed.origin(), Origin::Vendor);
            assert!(
                failed.to_string().contains("Stage is not valid"),
                "{failed}"
            );
        }
        assert_eq!(calls(&sent).len(), 2);
    }
    // The text alone means the same, and may name a person.
    let (crm, _) = crm([json!([{"error": "Ada is locked"}])]);
    let api = contacts(&crm);
    for failed in [
        error(api.create(ada(), Options::new())).await,
        error(api.get("c-1".into(), Options::new())).await,
    ] {
        assert_eq!(*failed.kind(), ErrorKind::VendorFault, "{failed}");
        assert!(!failed.to_string().contains("Ada"), "{failed}");
    }
    // Data of another type are there, and can't be read.
    for odd in [json!("c-1"), json!([])] {
        let (crm, _) = self::crm([done(odd.clone()), json!({"data": "c-1"})]);
        let failed = contacts(&crm).get("c-1".into(), Options::new()).await;
        let expected = match odd {
            // An empty list passes for an object without fields.
            Value::Array(_) => None,
            _ => Some(ErrorKind::Decode),
        };
        assert_eq!(failed.err().map(|failed| failed.kind().clone()), expected);
        let list = contacts(&crm).list(Query::new(), Options::new());
        let failed = error(list.expect("a list").try_next()).await;
        assert_eq!(*failed.kind(), ErrorKind::Decode);
    }
    for nothing in [json!([]), done(json!(null)), json!([{"status": "success"}])] {
        let (crm, _) = self::crm([nothing]);
        let failed = error(contacts(&crm).get("c-1".into(), Options::new())).await;
        assert_eq!(*failed.kind(), ErrorKind::NotFound, "{failed}");
    }
}

#[tokio::test]
async fn a_deal_has_its_company_and_stage_by_name() {
    let record = json!({
        "id": "d-1", "user_id": "u-1", "deal_size": 12500.5, "stage": "Won",
        "company": "Engines", "open_date": "2025-06-14T00:00:00+00:00",
        "close_date": "2025-07-20T15:00:00+00:00", "notes": "a plan",
        "contact_email": "ada@example.com", "primary_contact": "c-1", "owner": "Grace",
        "created_at": "2025-06-14T11:30:00.250000+00:00",
    });
    let (crm, sent) = crm([done(record)]);
    let deal = deals(&crm).get("d-1".into(), Options::new()).await;
    let mut deal = deal.expect("a deal").value;
    assert_eq!(deal.id, Some(DealId::from("d-1")));
    assert_eq!(deal.amount, Some(Money::new(Decimal::new(125_005, 1))));
    assert_eq!(deal.stage_id, Some(StageId::from("Won")));
    assert_eq!(deal.status, Some(DealStatus::Won));
    assert_eq!(deal.closed_at, Some("2025-07-20T15:00:00+00:00".into()));
    assert_eq!(deal.company_name.as_deref(), Some("Engines"));
    assert_eq!(deal.description.as_deref(), Some("a plan"));
    assert_eq!(deal.contact_ids, [ContactId::from("c-1")]);
    assert_eq!(
        extensions(&deal),
        json!({
            "open_date": "2025-06-14T00:00:00+00:00", "contact_email": "ada@example.com",
            "owner": "Grace",
        })
    );
    deal.amount = Some(Money::new(Decimal::new(980, 0)).currency("USD"));
    let receipt = deals(&crm).create(deal, Options::new()).await;
    let receipt = receipt.expect("a receipt");
    assert_eq!(receipt.id, Some(DealId::from("d-1")));
    let asked = calls(&sent);
    assert_eq!(asked[0], "GET /pipeline?id=d-1");
    let (line, body) = asked[1].split_at("POST /pipeline ".len());
    assert_eq!(line, "POST /pipeline ");
    assert_eq!(
        serde_json::from_str::<Value>(body).expect("JSON"),
        json!({
            "company": "Engines", "stage": "Won", "deal_size": 980, "notes": "a plan",
            "primary_contact": "c-1",
            "close_date": "2025-07-20T15:00:00+00:00", "contact_email": "ada@example.com",
            "open_date": "2025-06-14T00:00:00+00:00", "user_id": "u-1",
        })
    );
    assert_eq!(
        paths(&receipt.losses),
        [
            ("amount.currency", Reason::NotSupportedByVendor),
            ("created_at", Reason::NotWritable),
            ("extensions.lunarsend.owner", Reason::NotWritable),
            ("id", Reason::NotWritable),
        ]
    );
}

#[tokio::test]
async fn a_closing_date_of_an_open_deal_is_none() {
    for (stage, status, is_closed) in [
        ("Won", Some(DealStatus::Won), true),
        ("Lost", Some(DealStatus::Lost), true),
        ("Proposal", None, false),
        ("Our own", None, false),
    ] {
        let record = json!({"id": "d-1", "stage": stage, "close_date": "2036-01-01T00:00:00Z"});
        let (crm, _) = crm([done(record)]);
        let deal = deals(&crm).get("d-1".into(), Options::new()).await;
        let deal = deal.expect("a deal").value;
        assert_eq!(deal.status, status, "{stage}");
        assert_eq!(deal.closed_at.is_some(), is_closed, "{stage}");
        assert_eq!(deal.extensions.is_empty(), is_closed, "{stage}");
    }
}

#[test]
fn an_open_deal_is_not_written_as_closed() {
    for (stage, is_sent) in [
        (None, true),
        (Some("Lost"), true),
        (Some("Proposal"), false),
    ] {
        let mut patch = DealPatch::new().closed_at(crate::model::Time::from("2025-07-20"));
        if let Some(stage) = stage {
            patch = patch.stage_id(StageId::from(stage));
        }
        let draft = adapter::draft_patch(API.vendor, patch, |from| deals::edit(from, "d-1"));
        let draft = draft.expect("a request");
        assert_eq!(draft.body.close_date.is_some(), is_sent, "{stage:?}");
        assert_eq!(draft.losses.is_empty(), is_sent, "{stage:?}");
    }
}

#[test]
fn a_status_is_written_as_a_stage() {
    for (stage, status, sent, lost) in [
        (None, DealStatus::Won, Some("Won"), None),
        (Some("Lost"), DealStatus::Lost, Some("Lost"), None),
        (
            Some("Proposal"),
            DealStatus::Won,
            Some("Proposal"),
            Some(Reason::AmbiguousValue),
        ),
        (None, DealStatus::Open, None, Some(Reason::NotWritable)),
    ] {
        let mut patch = DealPatch::new().status(status);
        if let Some(stage) = stage {
            patch = patch.stage_id(StageId::from(stage));
        }
        let vanished = check::vanished_in_patch(&patch, |from| deals::edit(from, "d-1"));
        assert_eq!(vanished.expect("a request"), Vec::<String>::new());
        let draft = adapter::draft_patch(API.vendor, patch, |from| deals::edit(from, "d-1"));
        let draft = draft.expect("a request");
        assert_eq!(draft.body.stage.as_ref().map(|stage| stage.as_str()), sent);
        let reason = draft.losses.iter().find(|loss| loss.path == "status");
        assert_eq!(reason.map(|loss| loss.reason), lost);
    }
}

#[tokio::test]
async fn a_deal_is_changed() {
    let (crm, sent) = crm([done(json!({"id": "d-1"}))]);
    let patch = DealPatch::new()
        .stage_id(StageId::from("Won"))
        .amount(Money::new(Decimal::new(5, 1)))
        .owner_id(UserId::from("u-2"));
    let receipt = deals(&crm).update("d-1".into(), patch, Options::new());
    let receipt = receipt.await.expect("a receipt");
    assert_eq!(receipt.outcome, Outcome::Updated);
    assert_eq!(
        calls(&sent),
        [r#"PATCH /pipeline {"deal_size":0.5,"id":"d-1","stage":"Won"}"#]
    );
    assert_eq!(paths(&receipt.losses), [("owner_id", Reason::NotWritable)]);
}

#[tokio::test]
async fn a_tag_is_a_list() {
    let tag = json!({
        "id": "t-1", "user_id": "u-1", "tag_name": "customer", "owner": "Grace",
        "color": "#23FD7E14", "created_at": "2025-05-30T13:05:42.771000+00:00",
    });
    let page = json!({"data": [tag], "total_count": 1});
    let (crm, sent) = crm([
        page,
        done(json!([{"contact_tag_id": "l-1", "tag_id": "t-1", "tag_name": "customer"}])),
        json!({"data": [{"id": "c-1", "email": "ada@example.com", "tag_id": "t-1"}], "count": 1}),
        done(tag),
        done(json!({"id": "l-1", "tag_id": "t-1", "contact_id": "c-1"})),
    ]);
    let api = lists(&crm);
    let all = |query| {
        let list = api.list(query, Options::new()).expect("a list");
        async move { list.try_collect::<Vec<_>>().await.expect("rows") }
    };
    let tags = all(Query::new()).await;
    assert_eq!(tags[0].value.name.as_deref(), Some("customer"));
    assert_eq!(tags[0].value.owner_name.as_deref(), Some("Grace"));
    assert_eq!(extensions(&tags[0].value), json!({"color": "#23FD7E14"}));
    let of_contact = all(Query::new().filter("contact_id", ["c-1"])).await;
    assert_eq!(of_contact[0].value.id, Some(ListId::from("t-1")));
    assert_eq!(
        extensions(&of_contact[0].value),
        json!({"contact_tag_id": "l-1"})
    );
    let members = api.members("t-1".into(), Options::new()).expect("a list");
    let members: Vec<_> = members.try_collect().await.expect("rows");
    assert_eq!(members[0].value.list_id, Some(ListId::from("t-1")));
    assert_eq!(members[0].value.contact_id(), Some(&"c-1".into()));
    let list = List::new()
        .name("customer")
        .extension("lunarsend", "color", "#FD7E14");
    let created = api.create(list, Options::new()).await.expect("a receipt");
    assert_eq!(created.id, Some(ListId::from("t-1")));
    assert!(created.losses.is_empty(), "{:?}", created.losses);
    let added = api.add_members("t-1".into(), vec!["c-1".into()], Options::new());
    let added = added.await.expect("a receipt");
    assert_eq!(
        (added.outcome, added.id),
        (Outcome::Updated, Some("t-1".into()))
    );
    assert_eq!(
        calls(&sent),
        [
            "GET /tags/search?page=0&query_amount=20",
            "GET /contacts/tags?id=c-1",
            "GET /tag/contacts/tag/search?page=0&query_amount=20&tag_id=t-1",
            r##"POST /tags {"color":"#FD7E14","tag_name":"customer"}"##,
            r#"POST /tag/contacts {"contact_id":"c-1","tag_id":"t-1"}"#,
        ]
    );
}

#[tokio::test]
async fn what_can_not_be_done_is_rejected_before_any_call() {
    let (crm, sent) = crm([json!([])]);
    let crm = crm.allow_emulation(true);
    let (people, deals, lists) = (contacts(&crm), deals(&crm), lists(&crm));
    let list = |query| people.list(query, Options::new()).expect_err("not so");
    let update = |patch| error(people.update("c-1".into(), patch, Options::new()));
    for rejected in [
        error(people.delete("c-1".into(), Options::new())).await,
        error(deals.delete("d-1".into(), Options::new())).await,
        error(lists.delete("t-1".into(), Options::new())).await,
        error(lists.remove_members("t-1".into(), vec![], Options::new())).await,
        list(Query::new().filter("company", ["Ada", "Grace"])),
        list(Query::new().filter::<String>("company", [])),
        list(Query::new().filter("company", ["Ada"]).text("Ada")),
        list(Query::new().filter("company", ["Ada"]).filter("tag", ["b"])),
        update(ContactPatch::new().title(Change::Clear)).await,
        update(ContactPatch::new().emails(Change::Clear)).await,
        error(deals.update(
            "d-1".into(),
            DealPatch::new().closed_at(Change::Clear),
            Options::new(),
        ))
        .await,
    ] {
        assert_eq!(*rejected.kind(), ErrorKind::Unsupported, "{rejected}");
        assert_eq!(rejected.origin(), Origin::Facade);
        assert!(rejected.capability().is_some());
        assert!(!rejected.to_string().contains("Ada"), "{rejected}");
    }
    let nobody = || ContactPatch::new().first_name("Ada");
    let too_many = vec!["c-1".into(), "c-2".into()];
    for (rejected, wrong) in [
        (
            error(people.create(Contact::new().first_name("Ada"), Options::new())).await,
            vec!["emails"],
        ),
        (
            error(deals.create(Deal::new().stage_id("Won"), Options::new())).await,
            vec!["company_name"],
        ),
        (
            error(lists.create(List::new(), Options::new())).await,
            vec!["name"],
        ),
        (
            error(people.get("".into(), Options::new())).await,
            vec!["id"],
        ),
        (
            error(people.update("".into(), nobody(), Options::new())).await,
            vec!["id"],
        ),
        (update(ContactPatch::new()).await, vec![]),
        (
            update(ContactPatch::new().tags(vec!["a".to_owned()])).await,
            vec!["tags"],
        ),
        (list(Query::new().text("")), vec!["text"]),
        (
            lists
                .members("".into(), Options::new())
                .expect_err("no list"),
            vec!["list"],
        ),
        (
            error(lists.add_members("t-1".into(), vec![], Options::new())).await,
            vec!["contacts"],
        ),
        (
            error(lists.add_members("t-1".into(), too_many, Options::new())).await,
            vec![],
        ),
    ] {
        let fields = wrong.into_iter().map(str::to_owned).collect();
        let kind = ErrorKind::InvalidInput { fields };
        assert_eq!(*rejected.kind(), kind, "{rejected}");
    }
    assert_eq!(calls(&sent).len(), 0);
    assert!(crm.companies().is_none() && crm.account().is_none());
}

#[test]
fn every_operation_is_reached() {
    // Users of the team and templates have no place in the model.
    let beyond = [
        "team_users_get",
        "team_users_search",
        "templates_get",
        "templates_search",
    ];
    crate::vendors::rules::every_operation_is_reached("lunarsend", &beyond);
}

#[test]
fn the_table_rests_on_documented_paths() {
    let capabilities = capabilities();
    let supported: Vec<_> = capabilities
        .iter()
        .filter(|entry| entry.is_supported())
        .collect();
    assert!(!supported.is_empty());
    for entry in &supported {
        assert_eq!(entry.trust(), Some(Trust::Documented), "{}", entry.name());
    }
    let link = capabilities.get(Resource::ListMember, Verb::Add);
    assert!(!link.safe_to_retry && link.max_batch == Some(1));
}

#[test]
fn coverage_is_found_by_running_the_mappers() {
    let coverage = super::super::VENDOR.coverage("v2");
    for (resource, field, expected) in [
        (Resource::Contact, "id", Access::Read),
        (Resource::Contact, "first_name", Access::Both),
        (Resource::Contact, "tags", Access::Read),
        (Resource::Contact, "owner_id", Access::Both),
        (Resource::Contact, "department", Access::None),
        (Resource::Deal, "company_name", Access::Both),
        (Resource::Deal, "amount", Access::Both),
        (Resource::Deal, "contact_ids", Access::Both),
        (Resource::Deal, "status", Access::Read),
        (Resource::Deal, "closed_at", Access::Read),
        (Resource::Deal, "name", Access::None),
        (Resource::List, "name", Access::Both),
        (Resource::List, "owner_name", Access::Read),
        (Resource::ListMember, "contact", Access::Read),
    ] {
        let found = coverage
            .iter()
            .find(|entry| entry.resource == resource && entry.field == field);
        let access = found.map(|entry| entry.access);
        assert_eq!(access, Some(expected), "{resource}.{field}");
    }
}

/// A record with some of these fields, each of any type.
fn record(fields: &'static [&'static str]) -> impl Strategy<Value = Value> {
    let text = prop_oneof![
        Just(Value::Null),
        Just(json!("")),
        ".*".prop_map(Value::from),
        "[a-z]{300}".prop_map(Value::from),
    ];
    let odd = prop_oneof![
        any::<i64>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        prop::collection::vec(".*", 0..3).prop_map(Value::from),
        Just(json!([{"id": "1", "name": "a", "color": "b"}, {"name": null}])),
        Just(json!({"id": 1, "deep": [1, {"a": null}]})),
    ];
    let fields = prop::sample::select(fields).prop_map(str::to_owned);
    let value = prop_oneof![3 => text, 1 => odd];
    prop::collection::btree_map(fields, value, 0..12)
        .prop_map(|fields| fields.into_iter().collect::<Value>())
}

fn a_contact() -> impl Strategy<Value = Value> {
    record(&[
        "id",
        "contact_id",
        "user_id",
        "email",
        "first_name",
        "last_name",
        "phone",
        "company",
        "job_title",
        "notes",
        "owner",
        "last_activity",
        "created_at",
        "tags",
        "total_count",
        "tag_id",
    ])
}

fn a_deal() -> impl Strategy<Value = Value> {
    record(&[
        "id",
        "deal_id",
        "user_id",
        "deal_size",
        "stage",
        "company",
        "open_date",
        "close_date",
        "notes",
        "contact_email",
        "primary_contact",
        "owner",
        "created_at",
        "total_count",
    ])
}

/// A record as it would come in a response, mapped.
fn read<V, T>(record: Value, map: impl FnOnce(&mut Reading<V>) -> T) -> T
where
    V: FieldTable + DeserializeOwned,
    T: Record,
{
    let record = serde_json::from_value(record).expect("a record");
    adapter::read(API.vendor, record, map).value
}

/// Vendor to model to vendor to model: what does not come back is lost by the list, and nothing
/// else. `true` if it was sent.
fn is_true_difference<V, T, B>(
    was: &T,
    read: fn(&mut Reading<V>) -> T,
    write: fn(&mut Writing<T::Patch>) -> B,
) -> std::result::Result<bool, TestCaseError>
where
    V: FieldTable + DeserializeOwned,
    T: Patched,
    B: DeserializeOwned + Serialize,
{
    let Ok(draft) = draft_record(API.vendor, was.clone(), write) else {
        return Ok(false);
    };
    let vanished = check::vanished_in_record(was, write).expect("it was written");
    prop_assert_eq!(vanished, Vec::<String>::new());
    let sent = serde_json::to_value(draft.body).expect("JSON");
    let is = self::read(sent, read);
    let was = serde_json::to_value(was).expect("JSON");
    let is = serde_json::to_value(is).expect("JSON");
    for field in T::FIELDS {
        let lost = draft.losses.iter().any(|loss| {
            let rest = loss.path.strip_prefix(*field);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        });
        prop_assert_eq!(lost, was[field] != is[field], "{}", field);
    }
    Ok(true)
}

proptest! {
    #[test]
    fn nothing_of_a_record_vanishes(contact in a_contact(), deal in a_deal()) {
        for vanished in [
            check::vanished(&contact, contacts::read),
            check::vanished(&contact, contacts::read_hit),
            check::vanished(&contact, contacts::read_of_tag),
            check::vanished(&contact, |from| lists::member(from, &"t".into())),
            check::vanished(&contact, lists::read),
            check::vanished(&contact, lists::read_of_contact),
            check::vanished(&deal, deals::read),
            check::vanished(&deal, deals::read_hit),
        ] {
            prop_assert_eq!(vanished, Vec::<String>::new());
        }
    }

    #[test]
    fn losses_of_a_contact_are_the_true_difference(record in a_contact()) {
        let mut contact = read(record, contacts::read);
        contact.extensions.clear();
        let complete = contact.first_name.is_some() && !contact.emails.is_empty();
        let sent = is_true_difference(&contact, contacts::read, contacts::create)?;
        prop_assert_eq!(sent, complete);
        // A patch has an id of its own.
        contact.id = Some("c".into());
        let patch = ContactPatch::from(contact.clone());
        let draft = draft_patch(API.vendor, patch, |from| contacts::edit(from, "c"))
            .expect("a change");
        prop_assert_eq!(draft.body.id, "c");
        prop_assert_eq!(draft.body.first_name, contact.first_name);
        prop_assert!(draft.losses.iter().all(|loss| loss.side == crate::Side::Model));
    }

    #[test]
    fn losses_of_a_deal_are_the_true_difference(record in a_deal()) {
        let mut deal = read(record, deals::read);
        deal.extensions.clear();
        let complete = deal.company_name.is_some() && deal.stage_id.is_some();
        let sent = is_true_difference(&deal, deals::read, deals::create)?;
        prop_assert_eq!(sent, complete);
    }
}

#[tokio::test]
async fn a_raw_filter_is_the_vendors_own_field_whatever_the_model_calls_so() {
    for (filters, path) in [
        // The model has notes too, and the vendor looks into its own.
        (&[("notes", "vip")][..], "search_by=notes&search_term=vip"),
        (
            &[("search_by", "notes"), ("search_term", "vip")],
            "search_by=notes&search_term=vip",
        ),
    ] {
        let (crm, sent) = crm([json!({"data": [], "total_count": 0})]);
        let query = filters.iter().fold(Query::new(), |query, (name, value)| {
            query.raw_filter(*name, *value)
        });
        let list = contacts(&crm).list(query, Options::new()).expect("a list");
        let _: Vec<_> = list.try_collect().await.expect("rows");
        let calls = calls(&sent);
        let mut sent: Vec<&str> = calls[0].split(['?', '&', ' ']).collect();
        sent.sort_unstable();
        for pair in path.split('&') {
            assert!(sent.contains(&pair), "{calls:?}");
        }
    }
    let (crm, sent) = crm([json!({"data": []})]);
    let query = Query::new().filter("notes", ["vip"]);
    let error = contacts(&crm).list(query, Options::new()).map(drop);
    assert_eq!(
        *error.expect_err("the model's name").kind(),
        ErrorKind::Unsupported
    );
    assert_eq!(calls(&sent).len(), 0);
}
