//! How a handle is set up: where its settings come from.

#![cfg(all(feature = "skarbe", feature = "snov"))]

use crm_facade::{ClientConfig, Crm, CrmBuilder, ErrorKind, HttpClient};
use crm_skarbe::v1::Client as Skarbe;

/// An environment in which every variable is set.
fn full(name: &str) -> Option<String> {
    let base_url = name.ends_with("_BASE_URL");
    Some(
        if base_url {
            "http://127.0.0.1:9"
        } else {
            "operators-key"
        }
        .to_owned(),
    )
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
        .from_vars(full)
        .build()
        .expect("a handle");
    assert_eq!(address(&crm), "http://127.0.0.1:9");
    assert!(Crm::builder("snov").from_vars(full).build().is_ok());
}

#[test]
fn what_is_given_goes_before_the_environment() {
    let own = "http://127.0.0.1:8";
    for builder in [
        Crm::builder("skarbe").base_url(own).from_vars(full),
        Crm::builder("skarbe").from_vars(full).base_url(own),
        CrmBuilder::from_uri("skarbe://?base_url=http://127.0.0.1:8")
            .expect("an address")
            .from_vars(full),
    ] {
        assert_eq!(address(&builder.build().expect("a handle")), own);
    }
}

#[test]
fn an_empty_variable_is_not_set() {
    let empty = |_: &str| Some(String::new());
    let builder = Crm::builder("skarbe").api_key("key").from_vars(empty);
    let crm = builder.build().expect("a handle");
    assert_eq!(address(&crm), crm.api().base_url);
    let error = Crm::builder("snov").from_vars(empty).build();
    let text = error.expect_err("no credentials").to_string();
    assert!(text.contains("CRM_SNOV_CLIENT_ID"), "{text}");
}

#[test]
fn handles_of_all_vendors_take_one_configuration() {
    let shared = ClientConfig::new()
        .http_client(HttpClient::new().expect("a pool"))
        .response_ceiling(1 << 30)
        .user_agent("app/1")
        .max_concurrency(2);
    for vendor in crm_facade::vendors() {
        let builder = Crm::builder(vendor.id).config(shared.clone());
        builder.from_vars(full).build().expect(vendor.id);
    }
    let error = Crm::builder("skarbe").api_key("key").response_ceiling(0);
    let text = error.build().expect_err("a ceiling").to_string();
    assert!(text.contains("response_ceiling"), "{text}");
}
