//! The generated text still fits the generator's own client library.
//!
//! `crm_tests::against_progenitor_client` holds a generated client with that library in the place
//! of ours. That it compiles is half of the proof; that both send and read the same is the other.

use crm_tests::calls::CREDENTIAL;
use crm_tests::{against_progenitor_client as theirs, example_server};
use serde_json::Value;
use xtask::spec;

#[tokio::test]
async fn the_same_text_on_both_libraries_sends_and_reads_the_same() {
    let root = spec::workspace_root();
    let spec = spec::load_one(&root, "skarbe", "v1").unwrap();
    let server = example_server::start(&root, &spec).await.unwrap();

    let ours = crm_skarbe::Client::builder()
        .base_url(server.uri())
        .api_key(CREDENTIAL)
        .build()
        .unwrap();
    let theirs = theirs::Client::new_with_client(&server.uri(), reqwest::Client::new(), &ours);

    let params = crm_skarbe::types::ContactsListParams::new().query("a b/ü");
    let mine: Value = encoded(&*ours.contacts_list(&params).await.unwrap());
    let params = theirs::types::ContactsListParams::new().query("a b/ü");
    assert_eq!(
        mine,
        encoded(&*theirs.contacts_list(&params).await.unwrap())
    );
    let mine: Value = encoded(&*ours.me_get().await.unwrap());
    assert_eq!(mine, encoded(&*theirs.me_get().await.unwrap()));
    let contact =
        || serde_json::json!({"email": "jane@example.com", "phoneNumbers": ["1"], "leadStatus": 1});
    let mine = serde_json::from_value(contact()).unwrap();
    let other = serde_json::from_value(contact()).unwrap();
    assert_eq!(
        encoded(&*ours.contacts_create(&mine).await.unwrap()),
        encoded(&*theirs.contacts_create(&other).await.unwrap())
    );

    let sent = server.received_requests().await.unwrap();
    let seen: Vec<_> = sent
        .iter()
        .map(|request| {
            (
                request.method.clone(),
                request.url.clone(),
                request.body.clone(),
            )
        })
        .collect();
    assert_eq!(seen.len(), 6);
    for pair in seen.chunks(2) {
        assert_eq!(pair[0], pair[1]);
    }
}

fn encoded(value: &impl serde::Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}
