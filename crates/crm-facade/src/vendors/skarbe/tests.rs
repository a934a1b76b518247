//! Tests of the Skarbe adapter: what each verb sends, reads and rejects.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use crm_runtime::api::Trust;
use crm_runtime::{RetryPolicy, testing};
use futures_util::{StreamExt, TryStreamExt, stream};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::adapter::{self, check, draft_patch, draft_record};
use crate::model::{ContactId, ContactPatch, Email, LeadStatus, LeadStatusId, Phone, SocialLink};
use crate::traits::Contacts;
use crate::{
    Access, Change, Crm, End, ErrorKind, Loss, Options, Origin, Outcome, Query, RawRequest, Reason,
    Result, Side, bulk,
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
    let crm = Crm::builder("skarbe")
        .api_key("key")
        .retry(RetryPolicy::never())
        .transport(transport)
        .build()
        .expect("a handle");
    (crm, sent)
}

fn paths(sent: &Sent) -> Vec<String> {
    let sent = sent.lock().expect("no panic before");
    let path =
        |request: &http::Request<Bytes>| request.uri().path_and_query().map(ToString::to_string);
    sent.iter().filter_map(path).collect()
}

fn body(sent: &Sent) -> Value {
    let sent = sent.lock().expect("no panic before");
    serde_json::from_slice(sent[0].body()).expect("JSON")
}

fn contacts(crm: &Crm) -> &dyn Contacts {
    crm.contacts().expect("contacts")
}

fn rows() -> Value {
    json!([
        {
            "id": 1, "email": "ada@example.com", "firstName": "Ada", "lastName": "Lovelace",
            "fullName": "Ada Lovelace", "jobTitle": "CTO", "companyName": "Engines",
            "phoneNumbers": ["+1"], "linkedinUrl": "https://linkedin.com/in/ada",
            "createdAt": "2023-01-15T10:00:00Z", "note": "likes numbers",
            "leadStatus": {"id": 3, "label": "New", "color": "#3B82F6"},
            "shoeSize": 38, "nothing": null
        },
        {"id": 2, "email": "grace@example.com", "phoneNumbers": "+2"},
        {"id": 3, "firstName": "Alan"}
    ])
}

async fn error<T: std::fmt::Debug>(call: impl Future<Output = Result<T>>) -> crate::Error {
    call.await.expect_err("a rejection")
}

#[tokio::test]
async fn contacts_are_listed() {
    let (crm, sent) = crm(200, rows());
    let mut list = contacts(&crm)
        .list(Query::new().text("a b"), Options::new().keep_raw())
        .expect("a list");
    let ada = list.next().await.expect("a row").expect("a contact");
    assert_eq!(paths(&sent), ["/api/connect/contacts?query=a+b"]);
    assert_eq!(ada.value.id, Some(ContactId::from("1")));
    assert_eq!(ada.value.emails, [Email::new("ada@example.com")]);
    assert_eq!(
        ada.value
            .lead_status
            .as_ref()
            .and_then(|status| status.id.clone()),
        Some(LeadStatusId::from("3"))
    );
    // What the typed client does not know is not lost either.
    let skarbe = &ada.value.extensions["skarbe"];
    assert_eq!(Value::from(skarbe.clone()), json!({"shoeSize": 38}));
    assert!(ada.is_lossless());
    assert_eq!(ada.raw, Some(rows()[0].clone()));
    assert_eq!(list.by_ref().count().await, 2);
    assert_eq!(list.end(), Some(End::Complete));
}

#[tokio::test]
async fn a_list_goes_on_at_a_checkpoint_of_its_own_query_only() {
    let (crm, _) = crm(200, rows());
    let query = Query::new().text("a");
    let mut list = contacts(&crm)
        .list(query.clone(), Options::new())
        .expect("a list");
    list.next().await.expect("a row").expect("a contact");
    let kept = serde_json::to_string(&list.checkpoint()).expect("JSON");
    assert!(!kept.contains("text"), "{kept}");

    let options = || Options::new().resume(serde_json::from_str(&kept).expect("a checkpoint"));
    let rest: Vec<_> = contacts(&crm)
        .list(query, options())
        .expect("a list")
        .map_ok(|row| row.value.id.expect("an id").to_string())
        .try_collect()
        .await
        .expect("rows");
    assert_eq!(rest, ["2", "3"]);

    let other = contacts(&crm)
        .list(Query::new(), options())
        .expect_err("another query");
    assert!(
        matches!(other.kind(), ErrorKind::InvalidInput { fields } if *fields == ["checkpoint"])
    );
    let other = crm
        .lead_statuses()
        .expect("lead statuses")
        .list(Query::new(), options())
        .expect_err("another list");
    assert!(other.to_string().contains("another list"), "{other}");
}

#[tokio::test]
async fn an_interrupted_list_tells_where_to_go_on() {
    let (crm, _) = crm(503, json!({"error": "down"}));
    let mut list = contacts(&crm)
        .list(Query::new(), Options::new())
        .expect("a list");
    let error = list.next().await.expect("an error").expect_err("an error");
    assert_eq!(error.checkpoint(), Some(&list.checkpoint()));
    assert_eq!(list.end(), Some(End::Interrupted));
    assert!(list.next().await.is_none());
    assert!(error.is_temporary());
}

#[tokio::test]
async fn what_is_emulated_needs_leave() {
    let (crm, sent) = crm(200, rows());
    let id = || ContactId::from("2");
    let rejected = error(contacts(&crm).get(id(), Options::new())).await;
    assert_eq!(*rejected.kind(), ErrorKind::Unsupported);
    assert!(
        rejected.to_string().contains("allow emulation"),
        "{rejected}"
    );
    assert_eq!(paths(&sent).len(), 0);

    let options = Options::new().allow_emulation(true);
    let grace = contacts(&crm)
        .get(id(), options.clone())
        .await
        .expect("a contact");
    assert_eq!(grace.value.phone_numbers, [Phone::new("+2")]);
    let crm = crm.allow_emulation(true);
    let nobody = error(contacts(&crm).get("9".into(), Options::new())).await;
    assert_eq!(*nobody.kind(), ErrorKind::NotFound);
    let found = contacts(&crm)
        .find_by_email("GRACE@example.com".into(), options)
        .await
        .expect("contacts");
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].value.id, Some(id()));
}

#[tokio::test]
async fn what_the_vendor_lacks_is_rejected_before_any_call() {
    let (crm, sent) = crm(200, rows());
    let crm = crm.allow_emulation(true);
    let api = contacts(&crm);
    let id = || ContactId::from("1");
    for rejected in [
        error(api.update(id(), ContactPatch::new().title("CEO"), Options::new())).await,
        error(api.delete(id(), Options::new())).await,
        error(api.upsert(Contact::new().emails(["a@b.example"]), Options::new())).await,
        error(api.count(Query::new(), Options::new())).await,
        api.list(Query::new().filter("country", ["CO"]), Options::new())
            .expect_err("no filter"),
    ] {
        assert_eq!(*rejected.kind(), ErrorKind::Unsupported, "{rejected}");
        assert_eq!(rejected.origin(), Origin::Facade);
        assert_eq!(rejected.vendor(), Some("skarbe"));
        assert!(rejected.capability().is_some());
        assert!(!rejected.to_string().contains('\n'));
    }
    let empty = error(api.create(Contact::new().last_name("Only"), Options::new())).await;
    assert!(
        matches!(empty.kind(), ErrorKind::InvalidInput { .. }),
        "{empty:?}"
    );
    assert_eq!(paths(&sent).len(), 0);
    assert!(crm.companies().is_none() && crm.enrichment().is_none());
}

#[tokio::test]
async fn a_contact_is_created() {
    let (crm, sent) = crm(200, json!({"id": 7, "email": "ada@example.com"}));
    let contact = Contact::new()
        .id("old")
        .first_name("Ada")
        .full_name("Ada Lovelace")
        .department("R&D")
        .emails(["ada@example.com", "ada@home.example"])
        .phone_numbers([
            Phone::new("+1").country_code("US"),
            Phone::new("300 1234567").country_code("+57"),
        ])
        .social_links([
            SocialLink::new("linkedin", "https://li"),
            SocialLink::new("xing", "https://x"),
        ])
        .lead_status(LeadStatus::new().id(3).name("New"))
        .extension("skarbe", "photo", "https://p")
        .extension("snov", "x", 1);
    let receipt = contacts(&crm)
        .create(contact, Options::new())
        .await
        .expect("a receipt");
    assert_eq!(receipt.outcome, Outcome::Created);
    assert_eq!(receipt.id, Some(ContactId::from("7")));
    assert_eq!(receipt.follow_up, None);
    assert_eq!(
        body(&sent),
        json!({
            "firstName": "Ada", "email": "ada@example.com",
            "phoneNumbers": ["+1", "+57300 1234567"],
            "linkedinUrl": "https://li", "leadStatus": 3
        })
    );
    let mut lost: Vec<_> = receipt
        .losses
        .iter()
        .map(|loss| (loss.path.as_str(), loss.reason))
        .collect();
    lost.sort_by_key(|(path, _)| *path);
    assert_eq!(
        lost,
        [
            ("department", Reason::NotSupportedByVendor),
            ("emails[1]", Reason::Truncated),
            ("extensions.skarbe.photo", Reason::NotWritable),
            ("extensions.snov", Reason::NotSupportedByVendor),
            ("full_name", Reason::NotWritable),
            ("id", Reason::NotWritable),
            ("lead_status.name", Reason::NotWritable),
            ("phone_numbers[0].country_code", Reason::AmbiguousValue),
            ("social_links[1].network", Reason::NotSupportedByVendor),
            ("social_links[1].url", Reason::NotSupportedByVendor),
        ]
    );
}

#[tokio::test]
async fn a_receipt_without_an_id_tells_how_to_find_it() {
    // A success that tells nothing.
    let (crm, sent) = crm(204, "");
    let contact = Contact::new().first_name("Ada");
    let receipt = contacts(&crm)
        .create(contact, Options::new())
        .await
        .expect("a receipt");
    assert_eq!(receipt.id, None);
    assert_eq!(
        receipt.follow_up.map(|next| next.verb),
        Some(Verb::FindByEmail)
    );
    let wrong = Contact::new()
        .first_name("A")
        .lead_status(LeadStatus::new().id("new"));
    let wrong = error(contacts(&crm).create(wrong, Options::new())).await;
    assert!(
        matches!(wrong.kind(), ErrorKind::InvalidInput { fields } if *fields == ["lead_status.id"]),
        "{wrong}"
    );
    assert_eq!(paths(&sent).len(), 1);
}

#[tokio::test]
async fn extensions_that_the_request_has_are_sent() {
    let (crm, sent) = crm(204, "");
    let contact = Contact::new().extension("skarbe", "firstName", "Ada");
    let receipt = contacts(&crm)
        .create(contact, Options::new())
        .await
        .expect("a receipt");
    assert!(receipt.losses.is_empty());
    assert_eq!(body(&sent), json!({"firstName": "Ada"}));
}

#[tokio::test]
async fn lead_statuses_and_the_account_are_read() {
    let statuses =
        json!([{"id": 1, "type": "qualified", "label": "Good", "color": "#1", "order": 2}]);
    let (crm, _) = crm(200, statuses);
    let found: Vec<_> = crm
        .lead_statuses()
        .expect("lead statuses")
        .list(Query::new(), Options::new())
        .expect("a list")
        .try_collect()
        .await
        .expect("rows");
    assert_eq!(
        found[0].value.kind,
        Some(crate::model::LeadStatusKind::Qualified)
    );
    assert_eq!(found[0].value.display_order, Some(2));

    let me = json!({"details": {"email": "a@b.example", "name": "Ada", "plan": "x"}, "workspace": {"name": "W"}});
    let (crm, _) = self::crm(200, me);
    let account = crm.account().expect("an account");
    let account = account
        .get(Options::new())
        .await
        .expect("the account")
        .value;
    assert_eq!(account.workspace_name.as_deref(), Some("W"));
    assert_eq!(
        account.extensions["skarbe"]["details"],
        json!({"plan": "x"})
    );
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
        (418, invalid.clone(), false),
        (422, invalid, false),
        (429, ErrorKind::RateLimited, true),
        (500, ErrorKind::VendorFault, true),
        (501, ErrorKind::VendorFault, false),
        (503, ErrorKind::VendorFault, true),
        (302, ErrorKind::Configuration, false),
    ] {
        let (crm, _) = crm(status, json!({"error": "no"}));
        let contact = Contact::new().first_name("Ada");
        let failed = error(contacts(&crm).create(contact, Options::new())).await;
        assert_eq!(*failed.kind(), kind, "{status}: {failed}");
        assert_eq!(failed.is_temporary(), temporary, "{status}");
        assert_eq!(failed.origin(), Origin::Vendor, "{status}");
        assert_eq!(failed.operation(), Some("contacts_create"));
        assert_eq!(failed.capability(), Some((Resource::Contact, Verb::Create)));
        // Who knows what stands behind a redirect.
        let unknown = status >= 500 || status == 302;
        assert_eq!(failed.may_have_been_carried_out(), unknown, "{status}");
        let source = std::error::Error::source(&failed).expect("a source");
        assert!(source.downcast_ref::<crm_skarbe::Error>().is_some());
    }
    let (crm, _) = crm(200, "[{]");
    let failed = error(
        contacts(&crm)
            .list(Query::new(), Options::new())
            .expect("a list")
            .try_next(),
    )
    .await;
    assert_eq!(*failed.kind(), ErrorKind::Decode);
    assert_eq!(failed.capability(), Some((Resource::Contact, Verb::List)));
}

#[tokio::test]
async fn bulk_gives_what_became_of_each_in_order() {
    let at_once = Arc::new(Mutex::new((0, 0)));
    let counted = at_once.clone();
    let transport = testing::function(move |request: http::Request<Bytes>| {
        let at_once = counted.clone();
        async move {
            {
                let mut at_once = at_once.lock().expect("no panic before");
                at_once.0 += 1;
                at_once.1 = at_once.1.max(at_once.0);
            }
            let body: Value = serde_json::from_slice(request.body()).expect("JSON");
            let number: u64 = body["lastName"]
                .as_str()
                .expect("text")
                .parse()
                .expect("a number");
            tokio::time::sleep(std::time::Duration::from_millis(20 - number)).await;
            at_once.lock().expect("no panic before").0 -= 1;
            Ok(if number == 3 {
                testing::json(409, r#"{"error": "there"}"#)
            } else {
                testing::json(200, json!({"id": number}).to_string())
            })
        }
    });
    let client = Client::builder()
        .api_key("key")
        .transport(transport)
        .build()
        .expect("a client");
    let crm = Crm::from(client);
    let api = contacts(&crm);
    let people = stream::iter(0..10)
        .map(|number| Contact::new().first_name("A").last_name(number.to_string()));
    let written: Vec<_> = bulk(people, 3, |contact| api.create(contact, Options::new()))
        .collect()
        .await;
    assert_eq!(written.len(), 10);
    for (place, written) in written.iter().enumerate() {
        assert_eq!(written.index, place as u64);
        match &written.result {
            Ok(receipt) => assert_eq!(receipt.id, Some(ContactId::from(place as i64))),
            Err(error) => {
                assert_eq!((place, error.kind()), (3, &ErrorKind::Conflict));
            }
        }
    }
    assert_eq!(at_once.lock().expect("no panic before").1, 3);
    assert!(crm.typed::<Client>().is_some());
    assert!(crm.typed::<String>().is_none());
}

#[test]
fn the_table_tells_what_can_be_done() {
    let capabilities = capabilities();
    let get = |verb| capabilities.get(Resource::Contact, verb);
    let list = get(Verb::List);
    assert!(list.is_native() && list.safe_to_retry);
    assert_eq!(list.trust(), Some(Trust::Documented));
    assert!(list.page.is_some());
    assert!(!get(Verb::Create).safe_to_retry);
    for verb in [Verb::Get, Verb::FindByEmail] {
        assert_eq!(get(verb).support.as_str(), "emulated");
        assert_eq!(get(verb).operations, ["contacts_list"]);
    }
    assert!(!get(Verb::Update).is_supported());
    assert!(!capabilities.get(Resource::Deal, Verb::List).is_supported());
    let json = serde_json::to_value(capabilities).expect("JSON");
    assert_eq!(json["entries"][0]["support"], "native");
}

#[test]
fn every_operation_is_reached() {
    crate::vendors::rules::every_operation_is_reached("skarbe", &[]);
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
    for (field, expected) in [
        ("id", Access::Read),
        ("first_name", Access::Both),
        ("emails", Access::Both),
        ("phone_numbers", Access::Both),
        ("lead_status", Access::Both),
        ("full_name", Access::Read),
        ("department", Access::None),
        ("custom_fields", Access::None),
    ] {
        assert_eq!(access(Resource::Contact, field), Some(expected), "{field}");
    }
    assert_eq!(access(Resource::Account, "user_email"), Some(Access::Read));
    assert_eq!(access(Resource::LeadStatus, "kind"), Some(Access::Read));
}

#[test]
fn what_is_printed_holds_nothing_personal() {
    let row = serde_json::from_value(rows()[0].clone()).expect("a row");
    let mapped = adapter::read(API.vendor, row, contacts::read);
    let patch = ContactPatch::from(mapped.value.clone());
    let printed = format!("{mapped:?} {patch:?} {:?}", Query::new().text("Ada"));
    for personal in [
        "Ada",
        "Lovelace",
        "example.com",
        "+1",
        "likes",
        "linkedin.com",
        "38",
    ] {
        assert!(!printed.contains(personal), "{personal}: {printed}");
    }
    assert!(printed.contains("CTO"));
}

fn record() -> impl Strategy<Value = Value> {
    let text = || {
        prop_oneof![
            Just(Value::Null),
            Just(json!("")),
            ".*".prop_map(Value::from),
            "[a-z]{300}".prop_map(Value::from),
        ]
    };
    let odd = prop_oneof![
        any::<i64>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        prop::collection::vec(".*", 0..3).prop_map(Value::from),
        Just(json!({})),
        Just(json!({"id": 1, "label": "x", "deep": [1, {"a": null}]})),
    ];
    let fields = prop::sample::select(vec![
        "id",
        "email",
        "firstName",
        "lastName",
        "fullName",
        "jobTitle",
        "companyName",
        "phoneNumbers",
        "facebookUrl",
        "linkedinUrl",
        "photo",
        "note",
        "lastActivityAt",
        "createdAt",
        "leadStatus",
        "unknown",
        "twitterUrl",
    ]);
    prop::collection::btree_map(
        fields.prop_map(str::to_owned),
        prop_oneof![3 => text(), 1 => odd],
        0..12,
    )
    .prop_map(|fields| fields.into_iter().collect())
}

proptest! {
    #[test]
    fn nothing_of_a_record_vanishes(record in record()) {
        prop_assert_eq!(check::vanished(&record, contacts::read), Vec::<String>::new());
        prop_assert_eq!(check::vanished(&record, lead_statuses::read), Vec::<String>::new());
        prop_assert_eq!(check::vanished(&record, account::read), Vec::<String>::new());
    }

    /// Vendor to model to vendor: what does not come back is lost by the list, and nothing else.
    #[test]
    fn losses_are_the_true_difference(record in record()) {
        let typed = serde_json::from_value(record).expect("a record");
        let mut contact = adapter::read(API.vendor, typed, contacts::read).value;
        let with_extensions = check::vanished_in_record(&contact, contacts::write);
        prop_assert_eq!(with_extensions.unwrap_or_default(), Vec::<String>::new());
        contact.extensions.clear();
        let model = serde_json::to_value(&contact).expect("JSON");
        let draft = draft_record(API.vendor, contact.clone(), contacts::write)
            .or_else(|_| {
                // An id that is no number can't be sent at all.
                let contact = Contact { lead_status: None, ..contact.clone() };
                draft_record(API.vendor, contact, contacts::write)
            })
            .expect("a request");
        let (request, losses) = (draft.body, draft.losses);
        let status = request.lead_status;
        let back = serde_json::to_value(&request).expect("JSON");
        let back = serde_json::from_value(back).expect("a record");
        let back = adapter::read(API.vendor, back, |from| {
            // An id is written where an object is read.
            let status = status.map(|id| LeadStatus::new().id(id));
            Contact { lead_status: status, ..contacts::read(from) }
        });
        let back = serde_json::to_value(&back.value).expect("JSON");
        for field in <Contact as crate::model::Record>::FIELDS.iter().copied() {
            let (was, is) = (&model[field], &back[field]);
            let lost = losses.iter().any(|loss| loss.side == Side::Model && touches(loss, field));
            if field == "lead_status" && is.is_null() { continue; }
            prop_assert_eq!(was != is, lost, "{}: {} {} {:?}", field, was, is, &losses);
        }
    }

    #[test]
    fn what_is_written_is_there_or_lost(
        first in ".+", number in ".*", kind in "[a-z]*", tag in ".*", amount in any::<i64>(),
    ) {
        let contact = Contact::new()
            .first_name(first)
            .phone_numbers([Phone::new(number).phone_type(kind)])
            .tags([tag])
            .lead_status(LeadStatus::new().id(amount).display_order(amount))
            .custom_fields([crate::model::CustomField::new("a", amount)]);
        let vanished = check::vanished_in_record(&contact, contacts::write);
        prop_assert_eq!(vanished.expect("a request"), Vec::<String>::new());
    }
}

fn touches(loss: &Loss, field: &str) -> bool {
    loss.path
        .strip_prefix(field)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

#[test]
fn patches_tell_leaving_setting_and_clearing_apart() {
    let patch = ContactPatch::new().title("CTO").notes(Change::Clear);
    let rejected = draft_patch(API.vendor, patch, contacts::write).expect_err("no way to clear");
    assert_eq!(*rejected.kind(), ErrorKind::Unsupported);
    assert!(rejected.to_string().contains("`notes`"), "{rejected}");
    let patch = ContactPatch::new().emails(Change::Clear);
    assert!(draft_patch(API.vendor, patch, contacts::write).is_err());
}

#[tokio::test]
async fn operations_are_called_by_name_and_fail_as_others_do() {
    let (handle, sent) = crm(200, json!({"userId": 7}));
    let response = handle.call("me_get", RawRequest::new()).await;
    assert_eq!(response.expect("a response").bytes(), br#"{"userId":7}"#);
    assert_eq!(paths(&sent), ["/api/connect/me"]);
    let error = handle.call("nothing", RawRequest::new()).await;
    let error = error.expect_err("no such operation");
    assert!(
        matches!(error.kind(), ErrorKind::InvalidInput { .. }),
        "{error:?}"
    );
    let (handle, _) = crm(404, json!({}));
    let error = handle.call("me_get", RawRequest::new()).await;
    assert_eq!(*error.expect_err("not found").kind(), ErrorKind::NotFound);
}

#[test]
fn phone_numbers_have_any_form() {
    for (form, numbers, left) in [
        (json!(["+1", "+2"]), &["+1", "+2"][..], Value::Null),
        (json!("+1"), &["+1"], Value::Null),
        (json!(15550100), &["15550100"], Value::Null),
        (json!([15550100, null]), &["15550100"], Value::Null),
        (json!(null), &[], Value::Null),
        (json!([]), &[], Value::Null),
        (
            json!([{"number": "+1 555 0100", "type": "work"}, "+2"]),
            &["+1 555 0100", "+2"],
            json!([{"type": "work"}]),
        ),
        (json!({"phone": "+15550100"}), &["+15550100"], Value::Null),
        // Which of them is meant is not told.
        (
            json!({"home": "+15550100", "work": "+15550101"}),
            &[],
            json!({"home": "+15550100", "work": "+15550101"}),
        ),
        (json!({"count": 2}), &[], json!({"count": 2})),
        (json!(true), &[], json!(true)),
    ] {
        let record = json!({"id": 1, "phoneNumbers": form});
        let record = serde_json::from_value(record).expect("a record");
        let contact = adapter::read(API.vendor, record, contacts::read).value;
        let found: Vec<_> = contact
            .phone_numbers
            .iter()
            .filter_map(|phone| phone.number.as_deref())
            .collect();
        assert_eq!(found, numbers, "{form}");
        let own = contact
            .extensions
            .get("skarbe")
            .and_then(|own| own.get("phoneNumbers"));
        assert_eq!(own.cloned().unwrap_or_default(), left, "{form}");
    }
}

#[tokio::test]
async fn a_raw_filter_is_a_documented_parameter_or_is_rejected() {
    let (handle, sent) = crm(200, rows());
    let query = || Query::new().raw_filter("query", "a&b");
    let mut list = contacts(&handle)
        .list(query(), Options::new())
        .expect("a list");
    while list.next().await.is_some() {}
    assert_eq!(paths(&sent), ["/api/connect/contacts?query=a%26b"]);
    // A checkpoint is one of the query, which a raw filter is a part of.
    let resumed = Options::new().resume(list.checkpoint());
    for (other, fits) in [(query(), true), (Query::new(), false)] {
        let listed = contacts(&handle).list(other, resumed.clone());
        assert_eq!(listed.is_ok(), fits);
    }
    let (handle, sent) = crm(200, rows());
    // A name of the model is none of the vendor's.
    for name in ["first_name", "limit", "text", "*"] {
        let query = Query::new().raw_filter(name, "1");
        let error = contacts(&handle).list(query, Options::new()).map(drop);
        let error = error.expect_err("no such parameter");
        assert_eq!(*error.kind(), ErrorKind::Unsupported);
        assert!(error.to_string().contains("use of: query"), "{error}");
    }
    assert_eq!(paths(&sent).len(), 0);
}

#[tokio::test]
async fn a_filter_called_text_is_the_text_to_look_for() {
    let (handle, sent) = crm(200, rows());
    let query = Query::new().filter("text", ["a&b"]);
    let mut list = contacts(&handle)
        .list(query, Options::new())
        .expect("a list");
    while list.next().await.is_some() {}
    assert_eq!(paths(&sent), ["/api/connect/contacts?query=a%26b"]);
    for query in [
        Query::new().filter("text", ["ada", "bo"]),
        Query::new().filter("text", ["ada"]).text("bo"),
    ] {
        let listed = contacts(&handle).list(query, Options::new()).map(drop);
        let error = listed.expect_err("two texts");
        assert_eq!(error.fields(), ["text"], "{error}");
    }
    assert_eq!(paths(&sent).len(), 1);
}
