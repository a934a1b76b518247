//! Tests of the LunarSend v1 adapter: what each verb sends, reads and rejects.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use crm_runtime::api::Trust;
use crm_runtime::{LocalLimiter, RetryPolicy, testing};
use futures_util::TryStreamExt;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::adapter::{self, check, draft_patch, draft_record};
use crate::model::{ContactId, ContactPatch, CustomField, Email, Phone, Record};
use crate::traits::Contacts;
use crate::{
    Access, Change, Crm, End, ErrorKind, Loss, Mapped, Options, Origin, Outcome, Query, Reason,
    Result, Side,
};

type Sent = Arc<Mutex<Vec<http::Request<Bytes>>>>;

/// A handle over a vendor that gives one response to everything, and what was sent to it.
fn crm(status: u16, body: impl ToString) -> (Crm, Sent) {
    let body = body.to_string();
    crm_of(move |_| testing::json(status, body.clone()))
}

fn crm_of(
    response: impl Fn(&http::Request<Bytes>) -> http::Response<Bytes> + Send + Sync + 'static,
) -> (Crm, Sent) {
    let sent = Sent::default();
    let seen = sent.clone();
    let transport = testing::function(move |request| {
        let response = response(&request);
        seen.lock().expect("no panic before").push(request);
        async move { Ok(response) }
    });
    let crm = Crm::builder("lunarsend")
        .generation("v1")
        .api_key("key")
        .retry(RetryPolicy::never())
        .limiter(Arc::new(LocalLimiter::new(&[])))
        .transport(transport)
        .build()
        .expect("a handle");
    (crm, sent)
}

fn calls(sent: &Sent) -> Vec<String> {
    let sent = sent.lock().expect("no panic before");
    sent.iter()
        .map(|request| {
            let path = request.uri().path_and_query().expect("a path");
            format!("{} {path}", request.method())
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

fn ada() -> Contact {
    Contact::new().first_name("Ada").emails(["ada@example.com"])
}

async fn error<T: std::fmt::Debug>(call: impl Future<Output = Result<T>>) -> crate::Error {
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

#[tokio::test]
async fn one_field_is_searched() {
    let row = json!({
        "id": "12345678901234567890", "first_name": "Ada", "last_name": "Lovelace",
        "name": "Ada Lovelace", "email": "ada@example.com", "phone": 1234567890,
        "company": "Engines", "job_title": "CTO", "notes": "likes numbers",
        "owner": "Grace", "tags": [{"name": "a"}], "nothing": null
    });
    let (crm, sent) = crm(200, json!([row, {"id": "2", "phone": "+2"}]));
    let query = Query::new().filter("company", ["a b&c"]);
    let mut list = contacts(&crm)
        .list(query, Options::new().keep_raw())
        .expect("a list");
    let ada = list.next().await.expect("a row").expect("a contact");
    assert_eq!(
        calls(&sent),
        ["GET /api/contacts?search=a+b%26c&searchby=company"]
    );
    assert_eq!(ada.value.id, Some(ContactId::from("12345678901234567890")));
    assert_eq!(ada.value.full_name.as_deref(), Some("Ada Lovelace"));
    assert_eq!(ada.value.emails, [Email::new("ada@example.com")]);
    assert_eq!(ada.value.phone_numbers, [Phone::new("1234567890")]);
    assert_eq!(ada.value.title.as_deref(), Some("CTO"));
    assert_eq!(
        Value::from(ada.value.extensions["lunarsend"].clone()),
        json!({"owner": "Grace", "tags": [{"name": "a"}]})
    );
    assert!(ada.is_lossless());
    assert_eq!(ada.raw, Some(row));
    let second = list.next().await.expect("a row").expect("a contact");
    assert_eq!(second.value.phone_numbers, [Phone::new("+2")]);
    assert!(list.next().await.is_none());
    assert_eq!(list.end(), Some(End::Complete));
}

#[tokio::test]
async fn the_shape_of_a_response_is_not_known() {
    for (response, ids) in [
        (json!([]), vec![]),
        (json!({}), vec![]),
        (json!(null), vec![]),
        (json!({"id": "7"}), vec![Some("7")]),
        (json!([{"id": 7}, "8"]), vec![Some("7"), None]),
        (json!({"data": [{"id": "7"}]}), vec![None]),
    ] {
        let (crm, _) = crm(200, &response);
        // A field that the documents don't name is passed on.
        let rows: Vec<_> = contacts(&crm)
            .list(Query::new().filter("owner", ["Ada"]), Options::new())
            .expect("a list")
            .try_collect()
            .await
            .expect("rows");
        let found: Vec<_> = rows
            .iter()
            .map(|row| row.value.id.as_ref().map(AsRef::as_ref))
            .collect();
        assert_eq!(found, ids, "{response}");
        // What is not understood is kept.
        for row in rows.iter().filter(|row| row.value.id.is_none()) {
            assert!(row.value.extensions.contains_key("lunarsend"), "{response}");
        }
    }
    let (crm, _) = crm(200, json!("nobody"));
    let failed = error(
        contacts(&crm)
            .list(Query::new().filter("email", ["a"]), Options::new())
            .expect("a list")
            .try_next(),
    )
    .await;
    assert_eq!(*failed.kind(), ErrorKind::Decode);
    assert!(!failed.to_string().contains("nobody"));
}

#[tokio::test]
async fn a_text_is_searched_in_four_fields() {
    let (crm, sent) = crm(
        200,
        json!([{"id": "7", "first_name": "Ada"}, {"first_name": "Ada"}]),
    );
    let api = contacts(&crm);
    let rejected = api
        .search("Ada".into(), Options::new())
        .expect_err("no leave");
    assert!(
        rejected.to_string().contains("allow emulation"),
        "{rejected}"
    );
    assert_eq!(calls(&sent).len(), 0);
    let rows: Vec<_> = api
        .search("Ada".into(), Options::new().allow_emulation(true))
        .expect("a list")
        .try_collect()
        .await
        .expect("rows");
    // The same id once, and all that can't be told apart.
    assert_eq!(rows.len(), 5);
    let fields: Vec<_> = calls(&sent)
        .iter()
        .filter_map(|call| call.split("searchby=").nth(1).map(str::to_owned))
        .collect();
    assert_eq!(fields, ["first_name", "last_name", "email", "company"]);
}

#[tokio::test]
async fn who_has_an_address_is_not_told() {
    let (crm, sent) = crm(200, json!({"id": "1"}));
    let crm = crm.allow_emulation(true);
    let api = contacts(&crm);
    for (verb, rejected) in [
        (
            Verb::FindByEmail,
            error(api.find_by_email("ada@example.com".into(), Options::new())).await,
        ),
        (Verb::Upsert, error(api.upsert(ada(), Options::new())).await),
    ] {
        assert_eq!(*rejected.kind(), ErrorKind::Unsupported);
        assert_eq!(rejected.capability(), Some((Resource::Contact, verb)));
        assert!(
            rejected.to_string().contains("filter `email`"),
            "{rejected}"
        );
    }
    assert_eq!(calls(&sent).len(), 0);
    // The advice works with the response that is documented.
    let rows: Vec<_> = api
        .list(
            Query::new().filter("email", ["ada@example.com"]),
            Options::new(),
        )
        .expect("a list")
        .try_collect()
        .await
        .expect("rows");
    assert_eq!(rows[0].value.id, Some(ContactId::from("1")));
    assert_eq!(
        calls(&sent),
        ["GET /api/contacts?search=ada%40example.com&searchby=email"]
    );
}

#[tokio::test]
async fn a_contact_is_created() {
    let (crm, sent) = crm(200, json!({"id": "12345678901234567890"}));
    let contact = ada()
        .id("old")
        .last_name("Lovelace")
        .full_name("Ada Lovelace")
        .company_name("Engines")
        .title("CTO")
        .notes("likes numbers")
        .department("R&D")
        .emails([
            Email::new("ada@home.example"),
            Email::new("ada@example.com").primary(true),
        ])
        .phone_numbers([Phone::new("234567890").country_code("+1")])
        .extension("lunarsend", "owner", "Grace");
    let receipt = contacts(&crm)
        .create(contact, Options::new())
        .await
        .expect("a receipt");
    assert_eq!(receipt.outcome, Outcome::Created);
    assert_eq!(receipt.id, Some(ContactId::from("12345678901234567890")));
    assert_eq!(receipt.follow_up, None);
    assert_eq!(calls(&sent), ["POST /api/contacts"]);
    assert_eq!(
        body(&sent),
        json!({
            "first_name": "Ada", "last_name": "Lovelace", "email": "ada@example.com",
            "phone": "+1234567890", "company": "Engines", "job_title": "CTO",
            "notes": "likes numbers",
        })
    );
    assert_eq!(
        paths(&receipt.losses),
        [
            ("department", Reason::NotSupportedByVendor),
            ("emails[0]", Reason::Truncated),
            ("extensions.lunarsend.owner", Reason::NotWritable),
            ("full_name", Reason::NotWritable),
            ("id", Reason::NotWritable),
        ]
    );
}

#[tokio::test]
async fn a_receipt_without_an_id_tells_how_to_find_it() {
    // A success that tells nothing, and an id that is none.
    for (status, response) in [(204, String::new()), (200, json!({"id": ""}).to_string())] {
        let (crm, _) = crm(status, response);
        let receipt = contacts(&crm).create(ada(), Options::new()).await;
        let receipt = receipt.expect("a receipt");
        assert_eq!(receipt.id, None);
        assert_eq!(receipt.follow_up.map(|next| next.verb), Some(Verb::List));
    }
}

#[tokio::test]
async fn a_contact_is_changed() {
    let (crm, sent) = crm(200, json!({"id": "7"}));
    let patch = ContactPatch::new()
        .full_name("Ada King")
        .emails(vec![Email::new("ada@example.com")])
        .phone_numbers(vec![Phone::new("+1")])
        .first_name("Ada")
        .title("CTO")
        .department("R&D");
    let receipt = contacts(&crm)
        .update("7".into(), patch, Options::new())
        .await
        .expect("a receipt");
    assert_eq!(receipt.outcome, Outcome::Updated);
    assert_eq!(receipt.id, Some(ContactId::from("7")));
    assert_eq!(calls(&sent), ["POST /api/contacts/edit"]);
    assert_eq!(
        body(&sent),
        json!({
            "contact_id": "7",
            "update_fields": {"name": "Ada King", "email": "ada@example.com", "phone": "+1"},
        })
    );
    assert_eq!(
        paths(&receipt.losses),
        [
            ("department", Reason::NotSupportedByVendor),
            ("first_name", Reason::NotWritable),
            ("title", Reason::NotWritable),
        ]
    );
    let (crm, _) = self::crm(204, "");
    let patch = ContactPatch::new().full_name("Ada");
    let receipt = contacts(&crm)
        .update("7".into(), patch, Options::new())
        .await;
    assert_eq!(receipt.expect("a receipt").id, None);
}

#[tokio::test]
async fn a_contact_is_removed() {
    for (response, deleted) in [
        ("Document deleted successfully", true),
        ("\"Document deleted successfully\"", true),
        ("Document deleted successfully\n", true),
        ("Document of Ada is locked", false),
        ("", true),
    ] {
        let (crm, sent) = crm_of(move |_| http::Response::new(Bytes::from(response)));
        let receipt = contacts(&crm)
            .delete("7 &".into(), Options::new())
            .await
            .expect("a receipt");
        assert_eq!(calls(&sent), ["DELETE /api/contacts"]);
        assert_eq!(body(&sent), json!({"contact_id": "7 &"}));
        assert_eq!(receipt.outcome == Outcome::Deleted, deleted, "{response}");
        assert_eq!(matches!(receipt.outcome, Outcome::Unknown { .. }), !deleted);
        assert_eq!(receipt.id, None);
        let words = response.trim().trim_matches('"');
        assert_eq!(receipt.message.as_deref().unwrap_or_default(), words);
        assert!(!format!("{receipt:?}").contains("Ada"));
    }
}

#[tokio::test]
async fn what_can_not_be_done_is_rejected_before_any_call() {
    let (crm, sent) = crm(200, json!({"id": "7"}));
    let crm = crm.allow_emulation(true);
    let api = contacts(&crm);
    let id = || ContactId::from("7");
    let update = |patch| error(api.update(id(), patch, Options::new()));
    let list = |query| api.list(query, Options::new()).expect_err("not so");
    for rejected in [
        error(api.get(id(), Options::new())).await,
        error(api.count(Query::new(), Options::new())).await,
        list(Query::new()),
        list(Query::new().text("Ada")),
        list(Query::new().filter("email", ["Ada"]).text("Ada")),
        list(Query::new().filter("email", ["Ada", "Grace"])),
        list(Query::new().filter::<String>("email", [])),
        list(
            Query::new()
                .filter("email", ["Ada"])
                .filter("company", ["Ada"]),
        ),
        update(ContactPatch::new().full_name(Change::Clear)).await,
        update(ContactPatch::new().emails(Change::Clear)).await,
        update(ContactPatch::new().phone_numbers(Change::Clear)).await,
        update(ContactPatch::new().full_name("Ada").title(Change::Clear)).await,
    ] {
        assert_eq!(*rejected.kind(), ErrorKind::Unsupported, "{rejected}");
        assert_eq!(rejected.origin(), Origin::Facade);
        assert_eq!(rejected.vendor(), Some("lunarsend"));
        assert!(rejected.capability().is_some());
        let text = rejected.to_string();
        assert!(!text.contains('\n') && !text.contains("Ada"), "{text}");
    }
    let nobody = || ContactId::from("");
    for (rejected, wrong) in [
        (
            error(api.create(Contact::new().first_name("Ada"), Options::new())).await,
            "emails",
        ),
        (
            error(api.create(Contact::new().emails(["a@b.c"]), Options::new())).await,
            "first_name",
        ),
        (error(api.delete(nobody(), Options::new())).await, "id"),
        (
            error(api.update(nobody(), ContactPatch::new().full_name("A"), Options::new())).await,
            "id",
        ),
        (update(ContactPatch::new().title("CTO")).await, "title"),
        (list(Query::new().filter("company", [""])), "company"),
        (
            api.search(String::new(), Options::new())
                .expect_err("no text"),
            "text",
        ),
    ] {
        let fields = vec![wrong.to_owned()];
        assert_eq!(
            *rejected.kind(),
            ErrorKind::InvalidInput { fields },
            "{rejected}"
        );
    }
    let nothing = update(ContactPatch::new()).await;
    assert_eq!(*nothing.kind(), ErrorKind::InvalidInput { fields: vec![] });
    assert_eq!(calls(&sent).len(), 0);
    assert!(crm.deals().is_none() && crm.account().is_none());
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
        let unknown = status >= 500 || status == 302;
        let (crm, _) = crm(status, json!({"error": "no", "message": "not so"}));
        let api = contacts(&crm);
        let patch = ContactPatch::new().full_name("Ada");
        let query = Query::new().filter("email", ["a@b.example"]);
        for (verb, failed, may_be_done) in [
            (
                Verb::Create,
                error(api.create(ada(), Options::new())).await,
                unknown,
            ),
            (
                Verb::Update,
                error(api.update("7".into(), patch, Options::new())).await,
                unknown,
            ),
            (
                Verb::Delete,
                error(api.delete("7".into(), Options::new())).await,
                unknown,
            ),
            (
                Verb::List,
                error(api.list(query, Options::new()).expect("a list").try_next()).await,
                false,
            ),
        ] {
            assert_eq!(*failed.kind(), kind, "{status}: {failed}");
            assert_eq!(failed.is_temporary(), temporary, "{status}");
            assert_eq!(failed.origin(), Origin::Vendor, "{status}");
            assert_eq!(failed.capability(), Some((Resource::Contact, verb)));
            assert_eq!(
                failed.may_have_been_carried_out(),
                may_be_done,
                "{status} {verb}"
            );
            let source = std::error::Error::source(&failed).expect("a source");
            assert!(source.downcast_ref::<crm_lunarsend::v1::Error>().is_some());
        }
    }
    let (crm, _) = crm(200, "Document created");
    let failed = error(contacts(&crm).create(ada(), Options::new())).await;
    assert_eq!(*failed.kind(), ErrorKind::Decode);
    assert!(failed.may_have_been_carried_out());
}

#[test]
fn the_table_tells_what_can_be_done() {
    let capabilities = capabilities();
    let get = |verb| capabilities.get(Resource::Contact, verb);
    for verb in [Verb::List, Verb::Create, Verb::Update, Verb::Delete] {
        assert!(get(verb).is_native(), "{verb}");
        assert_eq!(get(verb).trust(), Some(Trust::Assumed), "{verb}");
        assert!(
            get(verb).note.is_some_and(|note| note.contains("no path")),
            "{verb}"
        );
    }
    assert_eq!(get(Verb::Search).support.as_str(), "emulated");
    assert_eq!(get(Verb::Search).trust(), Some(Trust::Assumed));
    for verb in [Verb::List, Verb::Search] {
        let entry = get(verb);
        let note = "the shape of the response is not documented beyond an id";
        assert_eq!(entry.notes, [note], "{verb}");
        assert!(entry.to_string().ends_with(note), "{entry}");
        let json = serde_json::to_value(&entry).expect("JSON");
        assert_eq!(json["notes"], serde_json::json!([note]));
    }
    assert!(get(Verb::Create).notes.is_empty());
    let rejected = get(Verb::Count).to_string();
    assert_eq!(
        rejected,
        "contact.count: unsupported; the vendor's API has no endpoint that counts contacts; \
         count the rows of a list with one filter"
    );
    assert!(!get(Verb::Get).is_supported());
    assert!(!get(Verb::Create).safe_to_retry && !get(Verb::Upsert).is_supported());
}

#[test]
fn coverage_is_found_by_running_the_mappers() {
    let coverage = super::super::VENDOR.coverage("v1");
    for (field, expected) in [
        ("id", Access::Read),
        ("first_name", Access::Write),
        ("full_name", Access::Write),
        ("emails", Access::Write),
        ("phone_numbers", Access::Write),
        ("notes", Access::Write),
        ("department", Access::None),
    ] {
        let found = coverage.iter().find(|entry| entry.field == field);
        assert_eq!(found.map(|entry| entry.access), Some(expected), "{field}");
    }
}

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
        any::<f64>().prop_map(Value::from),
        prop::collection::vec(".*", 0..3).prop_map(Value::from),
        Just(json!({})),
        Just(json!({"id": 1, "deep": [1, {"a": null}]})),
    ];
    let fields = prop::sample::select(vec![
        "id",
        "first_name",
        "last_name",
        "name",
        "email",
        "phone",
        "company",
        "job_title",
        "notes",
        "owner",
        "contact_id",
    ]);
    prop::collection::btree_map(
        fields.prop_map(str::to_owned),
        prop_oneof![3 => text, 1 => odd],
        0..11,
    )
    .prop_map(|fields| fields.into_iter().collect())
}

fn contact() -> impl Strategy<Value = Contact> {
    let text = || {
        prop::option::of(prop_oneof![
            Just(String::new()),
            Just("é\u{0}".repeat(400)),
            ".*"
        ])
    };
    let emails = prop::collection::vec((".+", any::<Option<bool>>()), 0..3);
    let phones = prop::collection::vec((".+", prop::option::of(".*")), 0..3);
    (prop::array::uniform8(text()), emails, phones).prop_map(|(texts, emails, phones)| {
        let [first, last, full, company, title, notes, department, custom] = texts;
        let mut contact = Contact::new()
            .emails(emails.into_iter().map(|(address, primary)| Email {
                primary,
                ..Email::new(address)
            }))
            .phone_numbers(phones.into_iter().map(|(number, country_code)| Phone {
                country_code,
                ..Phone::new(number)
            }))
            .custom_fields(custom.map(|value| CustomField::new("a", value)));
        contact.first_name = first;
        contact.last_name = last;
        contact.full_name = full;
        contact.company_name = company;
        contact.title = title;
        contact.notes = notes;
        contact.department = department;
        contact
    })
}

fn read(record: Value) -> Mapped<Contact> {
    let record = serde_json::from_value(record).expect("a record");
    adapter::read(API.vendor, record, contacts::read)
}

/// The fields of which the list says that something was lost, and those that differ.
fn lost_and_differing(
    was: &Contact,
    sent: &impl serde::Serialize,
    losses: &[Loss],
) -> (Vec<&'static str>, Vec<&'static str>) {
    let sent = serde_json::to_value(sent).expect("JSON");
    let is = read(sent).value;
    let was = serde_json::to_value(was).expect("JSON");
    let is = serde_json::to_value(is).expect("JSON");
    let touched = |field: &&str| {
        losses.iter().any(|loss| {
            assert_eq!(loss.side, Side::Model);
            let rest = loss.path.strip_prefix(*field);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        })
    };
    let fields = Contact::FIELDS.iter().copied();
    let lost = fields.clone().filter(touched).collect();
    (
        lost,
        fields.filter(|field| was[field] != is[field]).collect(),
    )
}

proptest! {
    #[test]
    fn nothing_of_a_record_vanishes(record in record()) {
        let vanished = check::vanished(&record, contacts::read);
        prop_assert_eq!(vanished, Vec::<String>::new());
        prop_assert!(read(record).is_lossless());
    }

    /// Vendor to model to vendor: what does not come back is lost by the list, and nothing else.
    #[test]
    fn losses_are_the_true_difference(record in record()) {
        let mut contact = read(record).value;
        if let Ok(vanished) = check::vanished_in_record(&contact, contacts::create) {
            prop_assert_eq!(vanished, Vec::<String>::new());
        }
        contact.extensions.clear();
        let created = draft_record(API.vendor, contact.clone(), contacts::create);
        prop_assert_eq!(created.is_ok(), contact.first_name.is_some() && !contact.emails.is_empty());
        if let Ok(draft) = created {
            let (lost, differing) = lost_and_differing(&contact, &draft.body, &draft.losses);
            prop_assert_eq!(lost, differing);
        }
        let patch = ContactPatch::from(contact.clone());
        let draft = draft_patch(API.vendor, patch, contacts::edit).expect("a change");
        // A patch has no id to lose.
        contact.id = None;
        let (lost, differing) = lost_and_differing(&contact, &draft.body, &draft.losses);
        prop_assert_eq!(lost, differing);
    }

    /// Model to vendor to model, but for `primary`: which one is sent says it.
    #[test]
    fn what_is_written_comes_back_or_is_lost(contact in contact()) {
        let mut plain = contact.clone();
        for email in &mut plain.emails {
            email.primary = None;
        }
        let complete = contact.first_name.is_some() && !contact.emails.is_empty();
        match draft_record(API.vendor, plain.clone(), contacts::create) {
            Ok(draft) => {
                let (lost, differing) = lost_and_differing(&plain, &draft.body, &draft.losses);
                prop_assert_eq!(lost, differing);
                let vanished = check::vanished_in_record(&contact, contacts::create);
                prop_assert_eq!(vanished.expect("a request"), Vec::<String>::new());
            }
            Err(rejected) => prop_assert!(!complete, "{}", rejected),
        }
        let patch = ContactPatch::from(plain.clone());
        let draft = draft_patch(API.vendor, patch, contacts::edit).expect("a change");
        let (lost, differing) = lost_and_differing(&plain, &draft.body, &draft.losses);
        prop_assert_eq!(lost, differing);
        let patch = ContactPatch::from(contact);
        let vanished = check::vanished_in_patch(&patch, contacts::edit);
        prop_assert_eq!(vanished.expect("a change"), Vec::<String>::new());
    }
}
