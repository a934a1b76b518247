//! What is kept, and that the same seed gives the same.

use serde_json::{Value, json};

use crate::common::{Caller, small, started};

async fn story(seed: u64) -> Vec<String> {
    let sandbox = started(small().0.seed(seed)).await;
    let minotaur = Caller::of(&sandbox, "minotaur").await;
    let skarbe = Caller::of(&sandbox, "skarbe").await;
    let snov = Caller::of(&sandbox, "snov/provided").await;
    let lunarsend = Caller::of(&sandbox, "lunarsend").await;
    let callab = Caller::of(&sandbox, "callab/early").await;
    let ada = json!({"email": "ada@new.example", "firstName": "Ada"});
    let beatrix = json!({"email": "bea@new.example", "first_name": "Beatrix"});
    let carl = json!({"work_email": "carl@new.example", "first_name": "Carl"});
    vec![
        minotaur.post("/contacts/list", json!({})).await.text,
        minotaur.post("/contacts", carl).await.text,
        skarbe.post("/api/connect/contacts", ada).await.text,
        skarbe.get("/api/connect/contacts").await.text,
        lunarsend.post("/contacts", beatrix).await.text,
        lunarsend.get("/contacts/search").await.text,
        callab.post("/contact/query", json!({})).await.text,
        snov.get("/v1/user-balance").await.text,
    ]
}

#[tokio::test]
async fn the_same_seed_gives_the_same_responses_and_another_gives_others() {
    let first = story(7).await;
    assert_eq!(first, story(7).await);
    assert_ne!(first, story(8).await);
}

#[tokio::test]
async fn a_file_keeps_what_was_written_and_is_filled_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("sandbox.db");
    let sandbox = started(small().0.database(&file)).await;
    let caller = Caller::of(&sandbox, "skarbe").await;
    caller
        .post("/api/connect/contacts", json!({"firstName": "Ada"}))
        .await;
    let before: Vec<Vec<Value>> = ["minotaur", "skarbe", "lunarsend", "callab"]
        .map(|vendor| sandbox.records(vendor, "contacts"))
        .into();
    sandbox.stop().await;

    let sandbox = started(small().0.database(&file).seed(99).contacts(3)).await;
    let after: Vec<Vec<Value>> = ["minotaur", "skarbe", "lunarsend", "callab"]
        .map(|vendor| sandbox.records(vendor, "contacts"))
        .into();
    assert_eq!(after[1].len(), 26);
    assert_eq!(before, after);
    let caller = Caller::of(&sandbox, "skarbe").await;
    let created = caller
        .post("/api/connect/contacts", json!({"firstName": "Grace"}))
        .await;
    assert_eq!(created.json()["id"], 27);
}

#[tokio::test]
async fn a_file_that_is_no_database_is_rejected_with_advice() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("notes.txt");
    std::fs::write(
        &file,
        "not a database, but a note of some length for certain",
    )
    .expect("written");
    let error = small()
        .0
        .database(&file)
        .start()
        .await
        .expect_err("is rejected");
    assert!(
        error.to_string().contains("is the file a sandbox's"),
        "{error}"
    );
}

#[tokio::test]
async fn vendors_can_be_chosen_and_unknown_ones_are_named() {
    let sandbox = started(small().0.vendors(["skarbe", "lunarsend"])).await;
    let of = |endpoint: &crm_sandbox::Endpoint| (endpoint.vendor, endpoint.generation);
    let endpoints: Vec<_> = sandbox.endpoints().iter().map(of).collect();
    assert_eq!(
        endpoints,
        [("lunarsend", "v2"), ("lunarsend", "v1"), ("skarbe", "v1")]
    );
    assert_eq!(
        sandbox.endpoint("lunarsend").map(of),
        Some(("lunarsend", "v2"))
    );
    assert!(
        sandbox
            .endpoints()
            .iter()
            .all(|it| it.base_url.starts_with("http://127.0.0.1:"))
    );
    let error = small()
        .0
        .vendors(["hubspot"])
        .start()
        .await
        .expect_err("is rejected");
    assert!(
        error.to_string().contains("hubspot") && error.to_string().contains("skarbe"),
        "{error}"
    );
}

#[tokio::test]
async fn variables_are_those_that_clients_read() {
    let sandbox = started(small().0).await;
    let names = |vendor: &str| {
        let variables = sandbox.endpoint(vendor).expect("an endpoint").variables();
        variables
            .into_iter()
            .map(|(name, _)| name)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        names("minotaur"),
        ["CRM_MINOTAUR_BASE_URL", "CRM_MINOTAUR_API_KEY"]
    );
    assert_eq!(
        names("snov"),
        [
            "CRM_SNOV_BASE_URL",
            "CRM_SNOV_CLIENT_ID",
            "CRM_SNOV_CLIENT_SECRET"
        ]
    );
}

#[tokio::test]
async fn a_port_that_is_taken_is_named() {
    let sandbox = started(small().0.vendors(["skarbe"])).await;
    let url = sandbox.endpoints()[0].base_url.clone();
    let port: u16 = url
        .rsplit(':')
        .next()
        .and_then(|port| port.parse().ok())
        .expect("a port");
    let error = small()
        .0
        .vendors(["skarbe"])
        .port(port)
        .start()
        .await
        .expect_err("is taken");
    assert!(error.to_string().contains(&port.to_string()), "{error}");
    sandbox.stop().await;
    started(small().0.vendors(["skarbe"]).port(port)).await;
}

#[tokio::test]
async fn another_address_is_listened_on_when_told_and_shown_as_one_to_call() {
    let everywhere = std::net::Ipv4Addr::UNSPECIFIED.into();
    let sandbox = started(small().0.vendors(["skarbe"]).bind(everywhere)).await;
    let endpoint = &sandbox.endpoints()[0];
    assert!(endpoint.base_url.starts_with("http://127.0.0.1:"));
    let caller = Caller::of(&sandbox, "skarbe").await;
    assert_eq!(caller.get("/api/connect/me").await.status, 200);
}
