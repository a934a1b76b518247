//! What a service with many tenants relies on.

#![cfg(all(feature = "minotaur", feature = "skarbe", feature = "snov"))]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use crm_facade::api::AuthScheme;
use crm_facade::model::{Contact, Strict};
use crm_facade::{
    ChangedSince, Checkpoint, Crm, ErrorKind, Options, Query, Resource, RetryPolicy, Verb,
};
use crm_runtime::testing;
use futures_util::StreamExt;
use serde_json::{Value, json};

type Sent = Arc<Mutex<Vec<http::Request<Bytes>>>>;

/// The handle of a tenant with this key, over a vendor that responds so.
fn tenant(
    vendor: &str,
    key: &str,
    response: impl Fn(&http::Request<Bytes>) -> (u16, Value) + Send + Sync + 'static,
) -> (Crm, Sent) {
    let sent = Sent::default();
    let seen = sent.clone();
    let transport = testing::function(move |request| {
        let (status, body) = response(&request);
        seen.lock().expect("no panic before").push(request);
        async move { Ok(testing::json(status, body.to_string())) }
    });
    let builder = Crm::builder(vendor)
        .retry(RetryPolicy::never())
        .transport(transport);
    let api = crm_facade::vendor(vendor).expect("a vendor").generations[0];
    let builder = match api.auth {
        AuthScheme::ApiKey { .. } => builder.api_key(key),
        _ => builder.bearer_token(key),
    };
    (builder.build().expect("a handle"), sent)
}

/// One of three pages of two contacts each, of Minotaur.
fn page(request: &http::Request<Bytes>) -> (u16, Value) {
    let body: Value = serde_json::from_slice(request.body()).unwrap_or_default();
    if request.uri().path().ends_with("/metadata") {
        return (500, json!({}));
    }
    match body["paginate"]["page"].as_u64() {
        Some(page @ 1..=3) => {
            let id = |row| json!({"id": format!("{page}{row}")});
            (200, json!([id("a"), id("b")]))
        }
        _ => (200, json!([])),
    }
}

async fn checkpoint_after(crm: &Crm, rows: usize) -> Checkpoint {
    let contacts = crm.contacts().expect("contacts");
    let mut list = contacts.list(Query::new(), Options::new()).expect("a list");
    for _ in 0..rows {
        list.next().await.expect("a row").expect("a contact");
    }
    list.checkpoint()
}

#[tokio::test]
async fn a_checkpoint_at_the_end_of_a_page_goes_on_with_the_next_page() {
    let (crm, sent) = tenant("minotaur", "key", page);
    let checkpoint = checkpoint_after(&crm, 2).await;
    sent.lock().expect("no panic before").clear();
    let contacts = crm.contacts().expect("contacts");
    let options = Options::new().resume(checkpoint);
    let list = contacts.list(Query::new(), options).expect("a list");
    assert_eq!(list.count().await, 4);
    let asked: Vec<_> = sent
        .lock()
        .expect("no panic before")
        .iter()
        .filter(|request| !request.uri().path().ends_with("/metadata"))
        .map(|request| {
            let body: Value = serde_json::from_slice(request.body()).expect("JSON");
            body["paginate"]["page"].clone()
        })
        .collect();
    assert_eq!(asked, [2, 3, 4]);
}

#[tokio::test]
async fn a_checkpoint_of_one_tenant_is_rejected_for_another() {
    let (first, _) = tenant("minotaur", "key-of-tenant-A", page);
    let (second, sent) = tenant("minotaur", "key-of-tenant-B", page);
    let checkpoint = checkpoint_after(&first, 1).await;
    let kept = serde_json::to_string(&checkpoint).expect("JSON");
    assert!(!kept.contains("tenant"), "{kept}");
    let resume = |crm: &Crm| {
        let kept: Checkpoint = serde_json::from_str(&kept).expect("a checkpoint");
        let contacts = crm.contacts().expect("contacts");
        contacts
            .list(Query::new(), Options::new().resume(kept))
            .map(drop)
    };
    let error = resume(&second).expect_err("another tenant's");
    assert!(error.to_string().contains("another account"), "{error}");
    assert!(sent.lock().expect("no panic before").is_empty());
    resume(&first).expect("its own");
    // The same place is kept under another key each time, so that accounts can't be compared.
    let other = checkpoint_after(&first, 1).await;
    assert_ne!(kept, serde_json::to_string(&other).expect("JSON"));

    // An account with a name outlives its credential.
    let kept = checkpoint_after(&first.account_name("tenant-7"), 1).await;
    let resume = |crm: Crm| {
        let contacts = crm.contacts().expect("contacts");
        contacts
            .list(Query::new(), Options::new().resume(kept.clone()))
            .map(drop)
    };
    resume(second.account_name("tenant-7")).expect("its own");
    resume(second.account_name("tenant-8")).expect_err("another tenant's");
}

#[tokio::test]
async fn an_error_says_all_that_a_service_hands_on() {
    let (crm, _) = tenant("minotaur", "key", |_| {
        let message = ["work_email must be an email", "job_title must be a string"];
        (400, json!({ "message": message }))
    });
    let contact = Contact::new()
        .first_name("Ada")
        .last_name("Lovelace")
        .emails(["ada"])
        .phone_numbers(["+573001234567"]);
    let contacts = crm.contacts().expect("contacts");
    let prepared = contacts.prepare_create(contact.clone(), Options::new());
    let sent = prepared.expect("it is ready").send().await;
    let sent = sent.expect_err("an error");
    let error = contacts.create(contact, Options::new()).await;
    let error = error.expect_err("an error");
    assert_eq!(json!(sent), json!(error), "a prepared write fails alike");
    // By the names of the model, whatever the vendor calls them.
    let fields = ["emails", "title"].map(str::to_owned).to_vec();
    assert_eq!(*error.kind(), ErrorKind::InvalidInput { fields });
    let told = serde_json::to_value(&error).expect("JSON");
    assert_eq!(told["kind"], "invalid_input");
    assert_eq!(told["fields"], json!(["emails", "title"]));
    assert_eq!(told["vendor"], "minotaur");
    assert_eq!(told["capability"], "contact.create");
    assert_eq!(told["operation"], "contacts_create");
    assert_eq!(told["may_have_been_carried_out"], false);
    assert_eq!(told["message"], error.to_string());

    let late = testing::function(|_| async {
        let mut response = testing::json(429, "{}");
        for (name, value) in [("retry-after", "7"), ("x-request-id", "r-1")] {
            let value = http::HeaderValue::from_static(value);
            response.headers_mut().insert(name, value);
        }
        Ok(response)
    });
    let crm = Crm::builder("skarbe").api_key("key").transport(late);
    let crm = crm.retry(RetryPolicy::never()).build().expect("a handle");
    let account = crm.account().expect("the account");
    let error = account.get(Options::new()).await.expect_err("an error");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    let told = serde_json::to_value(&error).expect("JSON");
    assert_eq!(told["kind"], "rate_limited");
    assert_eq!(told["retry_after_seconds"], 7.0);
    assert_eq!(told["request_id"], "r-1");
}

#[tokio::test]
async fn a_duplicate_is_a_conflict_whatever_its_status() {
    let create = async |status: u16, error: &'static str| {
        let (crm, _) = tenant("skarbe", "key", move |_| {
            (status, json!({ "error": error }))
        });
        let contacts = crm.contacts().expect("contacts");
        let contact = Contact::new().first_name("Ada").emails(["ada@example.com"]);
        let error = contacts.create(contact, Options::new()).await;
        error.expect_err("an error").kind().clone()
    };
    for status in [200, 400, 409, 422] {
        let kind = create(status, "A contact with this email already exists").await;
        assert_eq!(kind, ErrorKind::Conflict, "{status}");
    }
    let kind = create(400, "no duplicates were asked for").await;
    assert_ne!(kind, ErrorKind::Conflict);
}

#[test]
fn what_a_record_needs_is_told_before() {
    for (vendor, needs) in [
        ("snov", &["list_ids"][..]),
        ("minotaur", &[]),
        ("skarbe", &[]),
    ] {
        let (crm, _) = tenant(vendor, "key", |_| (500, json!({})));
        let capability = crm.capability(Resource::Contact, Verb::Create);
        assert_eq!(capability.needs, needs, "{vendor}");
        // A record that has what any has is rejected for these alone.
        let contact = Contact::new()
            .first_name("Ada")
            .last_name("Lovelace")
            .full_name("Ada Lovelace")
            .emails(["ada@example.com"])
            .phone_numbers(["+573001234567"]);
        let contacts = crm.contacts().expect("contacts");
        let rejected = match contacts.prepare_create(contact, Options::new()) {
            Ok(_) => Vec::new(),
            Err(error) => match error.kind() {
                ErrorKind::InvalidInput { fields } => fields.clone(),
                other => panic!("{vendor}: {other}"),
            },
        };
        assert_eq!(rejected, needs, "{vendor}");
    }
}

#[test]
fn every_list_tells_how_to_read_what_has_changed_and_what_a_page_costs() {
    let mut whole = Vec::new();
    for vendor in crm_facade::vendors() {
        assert_eq!(vendor.id, vendor.id.to_ascii_lowercase());
        for api in vendor.generations {
            assert_eq!(api.vendor, vendor.id);
        }
        for capability in vendor.capabilities().flatten() {
            let name = capability.name();
            let is_list = capability.verb == Verb::List;
            assert_eq!(capability.changed_since.is_some(), is_list, "{name}");
            let filter = match capability.changed_since {
                Some(
                    ChangedSince::Native { filter } | ChangedSince::SortedByUpdate { filter, .. },
                ) => filter,
                _ => "",
            };
            assert!(filter.is_empty() || capability.filters.contains(&filter));
            if capability.comes_whole {
                whole.push((vendor.id, name));
            }
        }
    }
    for (vendor, name, comes_whole) in [
        ("skarbe", "contact.list", true),
        // Emulated by the list.
        ("skarbe", "contact.get", true),
        ("skarbe", "contact.search", false),
        ("minotaur", "contact.list", false),
    ] {
        assert_eq!(
            whole.contains(&(vendor, name.to_owned())),
            comes_whole,
            "{vendor} {name}: {whole:?}"
        );
    }
}

#[test]
fn a_name_that_does_not_exist_is_an_error() {
    let slip = json!({"filter": {"title": ["CTO"]}});
    assert!(serde_json::from_value::<Query>(slip).is_err());
    let (crm, sent) = tenant("skarbe", "key", |_| (200, json!([])));
    let contacts = crm.contacts().expect("contacts");
    let query = Query::new().filter("titel", ["CTO"]);
    let error = contacts.list(query, Options::new()).map(drop);
    let error = error.expect_err("no such filter");
    assert_eq!(*error.kind(), ErrorKind::Unsupported);
    assert!(sent.lock().expect("no panic before").is_empty());
    let slip = json!({"first_name": "Ada", "emails": [{"adress": "ada@example.com"}]});
    let error = serde_json::from_value::<Strict<Contact>>(slip).expect_err("a slip");
    assert!(error.to_string().contains("`emails.0.adress`"), "{error}");
}

#[tokio::test]
async fn a_prepared_write_gives_the_receipt_of_the_write() {
    let (crm, _) = tenant("skarbe", "key", |_| {
        (200, json!({ "id": 7, "email": "ada@example.com" }))
    });
    let contacts = crm.contacts().expect("contacts");
    let ada = Contact::new().first_name("Ada").emails(["ada@example.com"]);
    let prepared = contacts.prepare_create(ada.clone(), Options::new());
    let sent = prepared
        .expect("it is ready")
        .send()
        .await
        .expect("a receipt");
    let created = contacts
        .create(ada, Options::new())
        .await
        .expect("a receipt");
    assert!(!created.doubts.is_empty());
    assert_eq!(format!("{sent:?}"), format!("{created:?}"));
}
