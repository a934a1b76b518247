//! How a handle is set up: where its settings come from.

#![cfg(all(feature = "skarbe", feature = "snov"))]

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use crm_facade::{
    AttemptStage, CallOptions, ClientConfig, Crm, CrmBuilder, ErrorKind, HttpClient, Options,
    Query, testing,
};
use crm_skarbe::v1::Client as Skarbe;

/// Every variable of every vendor, with these values.
fn vars(base_url: &'static str, secret: &'static str) -> Vec<(String, &'static str)> {
    let of = |vendor: &crm_facade::Vendor| {
        let prefix = format!("CRM_{}", vendor.id.to_uppercase());
        [
            (format!("{prefix}_BASE_URL"), base_url),
            (format!("{prefix}_API_KEY"), secret),
            (format!("{prefix}_CLIENT_ID"), secret),
            (format!("{prefix}_CLIENT_SECRET"), secret),
        ]
    };
    crm_facade::vendors().iter().flat_map(of).collect()
}

fn full() -> Vec<(String, &'static str)> {
    vars("http://127.0.0.1:9", "operators-key")
}

fn address(crm: &Crm) -> &str {
    let client = crm.typed::<Skarbe>().expect("the typed client");
    client.connection().base_url()
}

#[test]
fn nothing_comes_from_the_environment_unless_it_is_asked() {
    for (vendor, field) in [("skarbe", "api_key"), ("snov", "client_credentials")] {
        let error = Crm::builder(vendor).build().expect_err("no credentials");
        assert_eq!(*error.kind(), ErrorKind::Configuration);
        let text = error.to_string();
        assert!(text.contains(field) && text.contains("from_env"), "{text}");
    }
    let error = CrmBuilder::from_uri("skarbe://")
        .expect("an address")
        .build();
    assert_eq!(*error.expect_err("no key").kind(), ErrorKind::Configuration);

    let crm = Crm::builder("skarbe")
        .from_vars(full())
        .build()
        .expect("a handle");
    assert_eq!(address(&crm), "http://127.0.0.1:9");
    assert!(Crm::builder("snov").from_vars(full()).build().is_ok());
}

#[test]
fn what_is_given_goes_before_the_environment() {
    let own = "http://127.0.0.1:8";
    for builder in [
        Crm::builder("skarbe").base_url(own).from_vars(full()),
        Crm::builder("skarbe").from_vars(full()).base_url(own),
        CrmBuilder::from_uri("skarbe://?base_url=http://127.0.0.1:8")
            .expect("an address")
            .from_vars(full()),
    ] {
        assert_eq!(address(&builder.build().expect("a handle")), own);
    }
}

#[test]
fn an_empty_variable_is_not_set() {
    let empty = || vars("", "");
    let builder = Crm::builder("skarbe").api_key("key").from_vars(empty());
    let crm = builder.build().expect("a handle");
    assert_eq!(address(&crm), crm.api().base_url);
    let error = Crm::builder("snov").from_vars(empty()).build();
    let text = error.expect_err("no credentials").to_string();
    assert!(text.contains("CRM_SNOV_CLIENT_ID"), "{text}");
}

#[test]
fn handles_of_all_vendors_take_one_configuration() {
    let shared = ClientConfig::new()
        .http_client(HttpClient::new().expect("a pool"))
        .max_response_bytes(1 << 30)
        .user_agent("app/1")
        .max_concurrency(2);
    for vendor in crm_facade::vendors() {
        let builder = Crm::builder(vendor.id).config(shared.clone());
        builder.from_vars(full()).build().expect(vendor.id);
    }
    let error = Crm::builder("skarbe").api_key("key").max_response_bytes(0);
    let text = error.build().expect_err("a maximum").to_string();
    assert!(text.contains("max_response_bytes"), "{text}");
}

/// A server of one's own would do as well; a function tells the request in hand.
fn noting() -> (impl crm_facade::Transport, Arc<Mutex<Vec<http::HeaderMap>>>) {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let noted = seen.clone();
    let transport = testing::function(move |request: http::Request<Bytes>| {
        let headers = request.headers().clone();
        noted.lock().expect("no panic before").push(headers);
        async { Ok(testing::json(200, "[]")) }
    });
    (transport, seen)
}

#[tokio::test]
async fn a_call_can_have_headers_and_options_of_its_own() {
    let (transport, seen) = noting();
    let crm = Crm::builder("skarbe").api_key("key").transport(transport);
    let crm = crm.build().expect("a handle");
    let contacts = crm.contacts().expect("contacts");
    let options = Options::new()
        .header("x-trace", "7f")
        .call(CallOptions::new().header("x-tenant", "acme").no_retry());
    for options in [options, Options::new()] {
        let mut list = contacts.list(Query::new(), options).expect("a list");
        assert!(list.next().await.is_none());
    }
    let seen = seen.lock().expect("no panic before");
    assert_eq!(seen[0]["x-trace"], "7f");
    assert_eq!(seen[0]["x-tenant"], "acme");
    assert!(!seen[1].contains_key("x-trace"), "for one call alone");
}

#[tokio::test]
async fn the_attempts_of_all_handles_are_counted() {
    let ended = Arc::new(Mutex::new(Vec::new()));
    let log = ended.clone();
    let config = ClientConfig::new().on_attempt(move |attempt| {
        if let AttemptStage::Response { status, .. } = attempt.stage {
            let mut log = log.lock().expect("no panic before");
            log.push((attempt.operation.to_owned(), status.as_u16()));
        }
    });
    for tenant in ["one", "two"] {
        let (transport, _) = noting();
        let builder = Crm::builder("skarbe")
            .config(config.clone())
            .api_key(tenant);
        let crm = builder.transport(transport).build().expect("a handle");
        let contacts = crm.contacts().expect("contacts");
        let mut list = contacts.list(Query::new(), Options::new()).expect("a list");
        assert!(list.next().await.is_none());
    }
    let call = ("contacts_list".to_owned(), 200);
    assert_eq!(
        *ended.lock().expect("no panic before"),
        [call.clone(), call]
    );
}
