//! What every operation of every client does on every fault.
//!
//! The expectation is worked out from the specification alone: what may be repeated is repeated,
//! what may have been carried out is never sent twice.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use bytes::Bytes;
use crm_runtime::TransportError;
use crm_runtime::client::ErrorKind;
use crm_runtime::testing;
use crm_tests::calls::{self, ATTEMPTS, Arguments, CREDENTIAL, Failure, Outcome, Peer, TOKEN};
use crm_tests::examples::{self, Example};
use xtask::facts::{Effect, Facts, Operation};
use xtask::spec::{self, Spec};

/// Statuses after which a call that is safe to retry is repeated.
const TEMPORARY: [u16; 7] = [408, 425, 429, 500, 502, 503, 504];
const LASTING: [u16; 8] = [400, 401, 402, 403, 404, 409, 422, 501];

/// A name and an address that the vendor puts into its responses, and that must not be shown.
const SECRETS: [&str; 4] = [CREDENTIAL, TOKEN, "ana.perez@example.com", "+573001234567"];

const BODIES: [(&str, &str, &str); 3] = [
    (
        "JSON",
        "application/json",
        r#"{"message": "no contact ana.perez@example.com, +573001234567", "error": "rejected"}"#,
    ),
    (
        "HTML",
        "text/html",
        "<html><title>Bad gateway</title><p>ana.perez@example.com</p></html>",
    ),
    ("nothing", "text/plain", ""),
];

struct Vendor {
    spec: Spec,
    facts: Facts,
    examples: Vec<Example>,
}

fn vendors() -> Vec<Vendor> {
    let root = spec::workspace_root();
    spec::load(&root, &[])
        .unwrap()
        .into_iter()
        .map(|spec| Vendor {
            facts: Facts::read(&spec).unwrap(),
            examples: examples::load(&root, &spec).unwrap(),
            spec,
        })
        .collect()
}

/// Whether it matters that a call was carried out: it changed something, or it cost something.
fn leaves_a_trace(operation: &Operation) -> bool {
    operation.effect != Effect::Read || !operation.safe_to_retry
}

type Reply = Result<http::Response<Bytes>, TransportError>;

/// Calls an operation of a vendor that responds to every attempt alike, and counts the attempts.
async fn call(
    vendor: &Vendor,
    operation: &Operation,
    response: impl Fn() -> Reply + Send + Sync + 'static,
) -> (Outcome, u32) {
    let attempts = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&attempts);
    let peer = Peer::Function(Arc::new(move |_| {
        counted.fetch_add(1, Ordering::SeqCst);
        response()
    }));
    let generation = calls::generation(&vendor.spec.vendor, &vendor.spec.generation).unwrap();
    let arguments: Arguments = examples::arguments(&vendor.examples, operation.operation_id, 1);
    let call = (generation.connect)(peer);
    let outcome = call(operation.id.to_owned(), arguments).await.unwrap();
    (outcome, attempts.load(Ordering::SeqCst))
}

async fn failure(
    vendor: &Vendor,
    operation: &Operation,
    response: impl Fn() -> Reply + Send + Sync + 'static,
) -> Failure {
    let (outcome, attempts) = call(vendor, operation, response).await;
    let Outcome::Failed(failure) = outcome else {
        panic!("{}: {outcome:?}", operation.operation_id);
    };
    assert_eq!(failure.attempts, attempts, "{}", failure.message);
    for secret in SECRETS {
        assert!(!failure.message.contains(secret), "{}", failure.message);
        assert!(!failure.debug.contains(secret), "{}", failure.debug);
    }
    assert!(
        failure.message.contains(&vendor.facts.vendor.name)
            && failure.message.contains(operation.id),
        "{}",
        failure.message
    );
    failure
}

fn response(status: u16, media_type: &'static str, body: &'static str) -> http::Response<Bytes> {
    let mut response = testing::json(status, body);
    let media_type = http::HeaderValue::from_static(media_type);
    response
        .headers_mut()
        .insert(http::header::CONTENT_TYPE, media_type);
    response
}

#[tokio::test(start_paused = true)]
async fn each_status_with_each_body() {
    for vendor in vendors() {
        for operation in &vendor.facts.operations {
            for status in TEMPORARY.into_iter().chain(LASTING) {
                for (name, media_type, body) in BODIES {
                    let failure = failure(&vendor, operation, move || {
                        Ok(response(status, media_type, body))
                    })
                    .await;
                    let place = format!("{} {status} with {name}", operation.operation_id);
                    let repeated = operation.safe_to_retry && TEMPORARY.contains(&status);
                    assert_eq!(failure.kind, ErrorKind::Status, "{place}");
                    assert_eq!(failure.status, Some(status), "{place}");
                    assert_eq!(
                        failure.attempts,
                        if repeated { ATTEMPTS } else { 1 },
                        "{place}"
                    );
                    let open = leaves_a_trace(operation) && (status == 408 || status >= 500);
                    assert_eq!(failure.may_have_been_carried_out, open, "{place}");
                    assert_eq!(failure.temporary, TEMPORARY.contains(&status), "{place}");
                    let permission = operation.permission.filter(|_| status == 403);
                    assert_eq!(failure.permission, permission, "{place}");
                }
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn each_way_to_lose_a_connection() {
    for vendor in vendors() {
        for operation in &vendor.facts.operations {
            let place = operation.operation_id;
            let unsent =
                failure(&vendor, operation, || Err(TransportError::not_sent("down"))).await;
            assert_eq!(unsent.kind, ErrorKind::Connect, "{place}");
            assert_eq!(
                unsent.attempts, ATTEMPTS,
                "{place}: nothing was sent, so all may repeat"
            );
            assert!(!unsent.may_have_been_carried_out, "{place}");

            let lost = failure(&vendor, operation, || {
                Err(TransportError::interrupted("reset"))
            })
            .await;
            assert_eq!(lost.kind, ErrorKind::Transport, "{place}");
            let expected = if operation.safe_to_retry { ATTEMPTS } else { 1 };
            assert_eq!(lost.attempts, expected, "{place}");
            assert_eq!(
                lost.may_have_been_carried_out,
                leaves_a_trace(operation),
                "{place}"
            );
        }
    }
}

#[tokio::test(start_paused = true)]
async fn each_form_of_retry_after() {
    const FORMS: [(&str, &str, u64); 3] = [
        ("retry-after", "7", 7),
        ("retry-after", "Sun, 06 Nov 1994 08:49:44 GMT", 7),
        ("retry-after-ms", "7000", 7),
    ];
    for vendor in vendors() {
        for operation in &vendor.facts.operations {
            for (header, value, seconds) in FORMS {
                let started = tokio::time::Instant::now();
                let failure = failure(&vendor, operation, move || {
                    let mut response = response(429, "application/json", "{}");
                    let headers = response.headers_mut();
                    headers.insert(header, http::HeaderValue::from_static(value));
                    let date = http::HeaderValue::from_static("Sun, 06 Nov 1994 08:49:37 GMT");
                    headers.insert(http::header::DATE, date);
                    Ok(response)
                })
                .await;
                let place = format!("{} {header}: {value}", operation.operation_id);
                assert_eq!(
                    failure.retry_after,
                    Some(Duration::from_secs(seconds)),
                    "{place}"
                );
                let waits = u64::from(failure.attempts - 1) * seconds;
                assert!(started.elapsed() >= Duration::from_secs(waits), "{place}");
                // A rejected call was not carried out, and the vendor says when to come back.
                assert_eq!(failure.attempts, ATTEMPTS, "{place}");
                assert!(!failure.may_have_been_carried_out, "{place}");
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_response_that_is_not_as_documented() {
    const PAGE: &str = "<html>Maintenance, ana.perez@example.com</html>";
    for vendor in vendors() {
        for operation in &vendor.facts.operations {
            let has_json_response = vendor.examples.iter().any(|example| {
                example.operation_id == operation.operation_id
                    && matches!(example.kind, examples::Kind::Response(status) if status < 300)
                    && matches!(example.content, examples::Content::Json(_))
            });
            if !has_json_response {
                continue;
            }
            let failure =
                failure(&vendor, operation, || Ok(response(200, "text/html", PAGE))).await;
            let place = operation.operation_id;
            assert_eq!(failure.kind, ErrorKind::Decode, "{place}");
            assert_eq!(failure.attempts, 1, "{place}");
            assert_eq!(failure.status, Some(200), "{place}");
            assert_eq!(
                failure.may_have_been_carried_out,
                leaves_a_trace(operation),
                "{place}"
            );
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_redirect_takes_no_credential_along() {
    for vendor in vendors() {
        for operation in &vendor.facts.operations {
            let failure = failure(&vendor, operation, || {
                let mut response = response(307, "text/plain", "");
                let elsewhere = http::HeaderValue::from_static("https://elsewhere.example/");
                response
                    .headers_mut()
                    .insert(http::header::LOCATION, elsewhere);
                Ok(response)
            })
            .await;
            assert_eq!(
                failure.kind,
                ErrorKind::Redirect,
                "{}",
                operation.operation_id
            );
            assert_eq!(failure.attempts, 1, "{}", operation.operation_id);
        }
    }
}
