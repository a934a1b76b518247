//! Differences between responses and their documentation are told, each once.

mod common;

use std::sync::{Arc, Mutex};

use common::{KEY, key, noting, policy, response};
use crm_runtime::Drift;
use crm_runtime::api::DifferenceKind;

const ODD: &str = r#"{"id":"seven","name":"Jane Doe","state":"frozen","nick":"jd",
    "jane.doe@example.com":1}"#;

/// A client whose service always responds with this, and what it tells.
fn client(body: &'static str) -> (key::Client, Arc<Mutex<Vec<Drift>>>) {
    let told = Arc::new(Mutex::new(Vec::new()));
    let noted = Arc::clone(&told);
    let (transport, _) = noting(move |_| response(200, &[], body));
    let client = key::Client::builder()
        .api_key(KEY)
        .retry(policy())
        .transport(transport)
        .on_drift(move |drift| noted.lock().expect("no panic").push(drift.clone()))
        .build()
        .expect("a client");
    (client, told)
}

#[tokio::test]
async fn each_difference_is_told_once() {
    let (client, told) = client(ODD);
    for id in ["7", "8"] {
        client.contacts_get(id).await.expect("a response");
        // A clone shares what was told.
        client.clone().contacts_get(id).await.expect("a response");
    }
    let told = told.lock().expect("no panic");
    let lines: Vec<_> = told.iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        [
            "probe contacts_get: type at id: expected integer, found string",
            "probe contacts_get: unlisted-value at state",
            "probe contacts_get: unknown-field at nick: string",
            "probe contacts_get: unknown-field at [masked]: number",
        ]
    );
    assert_eq!(told[0].kind(), DifferenceKind::Type);
    assert_eq!(
        (told[0].path(), told[0].operation()),
        ("id", "contacts_get")
    );
    for value in ["seven", "frozen", "Jane", "jane", "jd"] {
        assert!(!format!("{told:?}").contains(value), "{value}");
    }
}

#[tokio::test]
async fn rows_of_a_list_have_one_path() {
    let (client, told) = client(r#"[{"id":1,"nick":"a"},{"id":"x"},{"id":"y","nick":"b"},null]"#);
    client.contacts_list(None).await.expect("a response");
    let told = told.lock().expect("no panic");
    let lines: Vec<_> = told.iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        [
            "probe contacts_list: unknown-field at [].nick: string",
            "probe contacts_list: type at [].id: expected integer, found string",
            "probe contacts_list: null at []: expected object, found null",
        ]
    );
}

#[tokio::test]
async fn a_documented_response_tells_nothing() {
    let (client, told) = client(r#"{"id":7,"name":"Jane Doe","state":"archived","title":null}"#);
    client.contacts_get("7").await.expect("a response");
    assert!(told.lock().expect("no panic").is_empty());
}

#[tokio::test]
async fn an_error_tells_nothing() {
    let told = Arc::new(Mutex::new(0));
    let noted = Arc::clone(&told);
    let (transport, _) = noting(|_| response(404, &[], r#"{"reason":"no"}"#));
    let client = key::Client::builder()
        .api_key(KEY)
        .transport(transport)
        .on_drift(move |_| *noted.lock().expect("no panic") += 1)
        .build()
        .expect("a client");
    client.contacts_get("7").await.expect_err("an error");
    assert_eq!(*told.lock().expect("no panic"), 0);
}
