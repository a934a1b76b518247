use std::sync::{Arc, Mutex};

use bytes::Bytes;
use crm_runtime::{RetryPolicy, testing};
use futures_util::{StreamExt, TryStreamExt};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::*;
use crate::adapter::{self, check};
use crate::model::{Call, Contact, ContactId, ContactPatch, CustomField, Phone};
use crate::traits::Contacts;
use crate::{Access, Crm, End, ErrorKind, Listing, Mapped, Options, Origin, Query, Result};

type Sent = Arc<Mutex<Vec<http::Request<Bytes>>>>;

/// A handle over a vendor that gives one answer to everything, and what was sent to it.
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

fn calls(sent: &Sent) -> Vec<(String, Value)> {
    let sent = sent.lock().expect("no panic before");
    sent.iter()
        .map(|request| {
            let body = serde_json::from_slice(request.body()).expect("JSON");
            (
                format!("{} {}", request.method(), request.uri().path()),
                body,
            )
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

fn ada() -> Value {
    json!({
        "id": "0b5e7a1c-0000-4000-8000-000000000001",
        "company_id": "0b5e7a1c-0000-4000-8000-00000000000c",
        "campaign_id": "0b5e7a1c-0000-4000-8000-00000000000d",
        "firstname": "Ada", "lastname": "Lovelace",
        "phone_number": "+15550100", "number_country_code": "+1",
        "metadata": {"email": "ada@example.com", "seats": 3, "score": 1.5, "none": null},
        "last_call_status": "completed", "last_call_at": "2023-11-07T05:31:56Z",
        "last_call_duration": 123, "last_call_feedback": "was glad",
        "source_name": "CSV Import", "tag_name": "important", "category_name": "lead",
        "notes": "likes numbers", "status": "active",
        "created_at": "2023-11-07T05:31:56Z", "updated_at": null,
        "shoe_size": 38
    })
}

fn answer() -> Value {
    json!({
        "status": "ok", "message": "found",
        "data": [ada(), {"id": "2", "firstname": "Grace", "last_call_at": null}, {"id": "3"}],
    })
}

fn read(vendor: &str, record: &Value) -> Mapped<Contact> {
    let record = serde_json::from_value(record.clone()).expect("a record");
    adapter::read(vendor, record, contacts::read)
}

async fn error<T: std::fmt::Debug>(call: impl Future<Output = Result<T>>) -> crate::Error {
    call.await.expect_err("a refusal")
}

#[tokio::test]
async fn contacts_are_listed() {
    let (crm, sent) = crm(200, answer());
    let query = Query::new()
        .filter("tags", ["important", "follow-up"])
        .filter("categories", ["lead"])
        .filter("source_names", ["web"])
        .filter("last_call_statuses", ["no-answer"]);
    let mut rows = list(&crm, query);
    let row = rows.next().await.expect("a row").expect("a contact");
    let wanted = json!({
        "tags": ["important", "follow-up"], "categories": ["lead"], "source_names": ["web"],
        "last_call_statuses": ["no-answer"],
    });
    assert_eq!(calls(&sent), [("POST /contact/query".to_owned(), wanted)]);
    let header = sent.lock().expect("no panic before")[0].headers()["authorization"].clone();
    assert_eq!(header, "Bearer token");

    let contact = &row.value;
    assert_eq!(contact.first_name.as_deref(), Some("Ada"));
    assert_eq!(
        contact.phone_numbers,
        [Phone::new("+15550100").country_code("+1")]
    );
    let call = Call::default()
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
    assert!(
        contact
            .custom_fields
            .contains(&CustomField::new("seats", 3))
    );
    // The company is the one that owns the contact.
    assert_eq!(contact.company_id, None);
    assert_eq!(
        Value::from(contact.extensions["callab"].clone()),
        json!({
            "company_id": ada()["company_id"], "campaign_id": ada()["campaign_id"],
            "shoe_size": 38,
        })
    );
    assert!(row.is_lossless());
    assert_eq!(row.raw, Some(ada()));

    let grace = rows.next().await.expect("a row").expect("a contact").value;
    assert_eq!(grace.last_call, None);
    assert_eq!(rows.by_ref().count().await, 1);
    assert_eq!(rows.end(), Some(End::Complete));
}

#[tokio::test]
async fn without_filters_and_without_data() {
    for data in [json!([]), Value::Null] {
        let (crm, sent) = crm(
            200,
            json!({"status": "success", "message": "", "data": data}),
        );
        let mut rows = list(&crm, Query::new());
        assert!(rows.next().await.is_none());
        assert_eq!(rows.end(), Some(End::Complete));
        assert_eq!(calls(&sent)[0].1, json!({}));
    }
}

#[tokio::test]
async fn what_the_vendor_lacks_is_refused_before_any_call() {
    let (crm, sent) = crm(200, answer());
    let crm = crm.allow_emulation(true);
    let api = contacts(&crm);
    let id = || ContactId::from("2");
    let ada = || Contact::new().first_name("Ada").emails(["ada@example.com"]);
    for refused in [
        error(api.create(ada(), Options::new())).await,
        error(api.update(id(), ContactPatch::new().title("CEO"), Options::new())).await,
        error(api.delete(id(), Options::new())).await,
        error(api.upsert(ada(), Options::new())).await,
        error(api.count(Query::new(), Options::new())).await,
        error(api.find_by_email("ada@example.com".into(), Options::new())).await,
        api.list(Query::new().filter("country", ["CO"]), Options::new())
            .expect_err("no such filter"),
        api.list(Query::new().text("Ada"), Options::new())
            .expect_err("no such filter"),
    ] {
        assert_eq!(*refused.kind(), ErrorKind::Unsupported, "{refused}");
        assert_eq!(refused.origin(), Origin::Facade);
        assert_eq!(refused.vendor(), Some("callab"));
        assert!(refused.capability().is_some());
        assert!(!refused.to_string().contains('\n'));
    }
    let empty = api
        .list(Query::new().filter::<String>("tags", []), Options::new())
        .expect_err("no value");
    assert_eq!(
        *empty.kind(),
        ErrorKind::InvalidInput {
            fields: vec!["tags".into()]
        }
    );
    assert_eq!(calls(&sent).len(), 0);
    assert!(crm.campaigns().is_none() && crm.account().is_none());
}

#[tokio::test]
async fn what_is_emulated_needs_leave() {
    let (crm, sent) = crm(200, answer());
    let id = || ContactId::from("2");
    let refused = error(contacts(&crm).get(id(), Options::new())).await;
    assert!(refused.to_string().contains("allow emulation"), "{refused}");
    assert_eq!(calls(&sent).len(), 0);

    let options = Options::new().allow_emulation(true);
    let grace = contacts(&crm)
        .get(id(), options.clone())
        .await
        .expect("a contact");
    assert_eq!(grace.value.first_name.as_deref(), Some("Grace"));
    let found: Vec<_> = contacts(&crm)
        .search("lovelace".into(), options)
        .expect("a list")
        .try_collect()
        .await
        .expect("rows");
    assert_eq!(found.len(), 1);
    assert_eq!(calls(&sent).len(), 2);
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
        .and_then(|source| source.downcast_ref::<crm_callab::early::Error>())
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
    assert!(get(Verb::List).is_native() && get(Verb::List).safe_to_repeat);
    assert_eq!(get(Verb::List).filters, contacts::FILTERS);
    for verb in [Verb::Get, Verb::Search] {
        assert_eq!(get(verb).support.as_str(), "emulated");
        assert_eq!(get(verb).operations, ["contacts_query"]);
        assert_eq!(get(verb).basis_name(), get(Verb::List).basis_name());
    }
    assert_eq!(get(Verb::List).basis_name(), Some("seed"));
    // Every operation of the table is reached through a trait.
    for operation in API.operations {
        assert!(
            capabilities
                .iter()
                .any(|entry| entry.operations.contains(&operation.id))
        );
    }
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
        "5550100",
        "likes",
        "glad",
        "38",
    ] {
        assert!(!printed.contains(personal), "{personal}: {printed}");
    }
    assert!(printed.contains("CSV Import"));
}

const FIELDS: [&str; 21] = [
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
