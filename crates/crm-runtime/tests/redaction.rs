//! Nothing that is printed holds a secret or tells of a person.

mod common;

use std::io::Write;
use std::sync::{Arc, Mutex};

use common::{
    CLIENT_SECRET, EMAIL, GOOD, KEY, PHONE, contact, key, key_client, noting, policy, response,
    token_builder,
};
use crm_runtime::{CallOptions, RawRequest, TransportError};
use tracing_subscriber::fmt::format::FmtSpan;

const REQUEST: &str = "550e8400-e29b-41d4-a716-446655440000";
const TOKEN: &str = "t0ken-0f.the_vendor";

#[derive(Clone, Default)]
struct Captured(Arc<Mutex<Vec<u8>>>);

impl Write for Captured {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("no panic").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Captured {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().expect("no panic")).into_owned()
    }
}

/// A key that nothing in its form gives away.
const PLAIN: &str = "swordfish";

/// The words of an error and of all its causes.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = String::new();
    let mut next = Some(error);
    while let Some(error) = next {
        text.push_str(&format!("{error} {error:?} "));
        next = error.source();
    }
    text
}

#[tokio::test(start_paused = true)]
async fn known_secrets_are_masked_whatever_they_look_like() {
    let said = format!(r#"{{"message":"key {PLAIN} rejected"}}"#);
    let (transport, _) = noting(move |_| response(400, &[("x-request-id", PLAIN)], said.clone()));
    let client = key::Client::builder()
        .api_key(PLAIN)
        .transport(transport)
        .build()
        .expect("a client");
    let error = client.contacts_get("7").await.expect_err("an error");
    let text = format!("{error} {error:#} {error:?}");
    assert!(text.contains("key [secret] rejected"), "{text}");
    assert!(!text.contains(PLAIN), "{text}");

    let (transport, _) = noting(|_| Err(TransportError::interrupted(format!("{PLAIN} {EMAIL}"))));
    let client = key::Client::builder()
        .api_key(PLAIN)
        .transport(transport)
        .build()
        .expect("a client");
    let error = client
        .contacts_create(&contact())
        .await
        .expect_err("an error");
    let text = format!("{} {error:#}", chain(&error));
    assert!(std::error::Error::source(&error).is_some());
    assert!(text.contains("[secret] [e-mail]"), "{text}");
    assert!(!text.contains(PLAIN) && !text.contains(EMAIL), "{text}");
    let text = format!("{:?}", TransportError::interrupted(EMAIL));
    assert!(!text.contains(EMAIL), "{text}");

    let said = r#"{"message":"marlin and halibut and tunatuna"}"#;
    let (transport, _) = noting(move |request| match request.uri().path() {
        "/oauth/token" => response(200, &[], r#"{"access_token":"tunatuna"}"#),
        _ => response(400, &[], said),
    });
    let client = crm_runtime::ClientBuilder::<common::token::Client>::new()
        .client_credentials("marlin", "halibut")
        .transport(transport)
        .build()
        .expect("a client");
    let error = client.contacts_get("7").await.expect_err("an error");
    assert_eq!(error.messages(), ["[secret] and [secret] and [secret]"]);
}

#[tokio::test(start_paused = true)]
async fn bodies_are_not_quoted() {
    for (status, body, expected) in [
        (
            400,
            "Jane Doe, 12 Elm Street, salary 54000",
            "not JSON, 37 bytes",
        ),
        (
            500,
            r#"{"data":{"name":"Jane Doe","city":"Bonn""#,
            "not JSON, 40 bytes",
        ),
        (400, "<p>Jane Doe is gone</p>", "not JSON, 23 bytes"),
        (
            200,
            r#"{"id":"Jane Doe at line 5 of the list"}"#,
            "expected integer",
        ),
        (200, r#"{"id":"Jane \" at line 5"}"#, "expected integer"),
    ] {
        let (client, _) = key_client(move |_| response(status, &[], body));
        let error = client.strict().contacts_get("7").await;
        let error = error.expect_err("an error");
        let text = format!("{error} {error:#} {error:?}");
        assert!(text.contains(expected), "{text}");
        for word in ["Jane", "Doe", "Elm", "Bonn", "the list"] {
            assert!(!text.contains(word), "{text}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn large_error_bodies_are_not_searched() {
    let body = format!(r#"{{"message":"no","rest":"{}"}}"#, "x".repeat(1 << 20));
    let (client, _) = key_client(move |_| response(400, &[], body.clone()));
    let error = client.contacts_get("7").await.expect_err("an error");
    assert!(error.messages().is_empty());
    assert!(
        error
            .excerpt()
            .is_some_and(|excerpt| excerpt.ends_with(" bytes"))
    );
}

fn assert_clean(text: &str) {
    for secret in [
        KEY,
        CLIENT_SECRET,
        TOKEN,
        EMAIL,
        "jane.doe",
        "jane%2E",
        "Jane",
        PHONE,
        "555 010",
        "hunter2",
        "contact-77",
    ] {
        assert!(!text.contains(secret), "{secret} in: {text}");
    }
}

#[test]
fn spans_errors_and_debug_output_are_clean() {
    let captured = Captured::default();
    let writer = captured.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(FmtSpan::FULL)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .start_paused(true)
        .build()
        .expect("a runtime");
    tracing::subscriber::with_default(subscriber, || runtime.block_on(calls()));

    let text = captured.text();
    assert_clean(&text);
    for expected in [
        "otel.name=GET /contacts/{id}",
        "http.request.method=\"GET\"",
        "url.template=\"/contacts/{id}\"",
        "server.address=\"api.probe.example\"",
        "server.port=443",
        "crm.vendor=\"probe\"",
        "crm.generation=\"v1\"",
        "crm.operation=\"contacts_get\"",
        "http.response.status_code=503",
        "http.request.resend_count=2",
        "error.type=\"503\"",
        "error.type=\"decode\"",
        "crm.request_id=\"550e8400-e29b-41d4-a716-446655440000\"",
        "crm.waited_ms=0",
        "the request will be repeated",
    ] {
        assert!(text.contains(expected), "{expected} not in: {text}");
    }
}

async fn calls() {
    let mut printed = Vec::new();
    let bad = format!(r#"{{"message":"{KEY} of {EMAIL}, {PHONE}"}}"#);
    let odd = format!(r#"{{"id":"{EMAIL}","name":{{"{EMAIL}":1}}}}"#);
    let page = format!("<html><title>{EMAIL} {KEY}</title></html>");
    for (status, body) in [
        (503, bad.clone()),
        (404, bad.clone()),
        (500, page.clone()),
        (400, format!("Jane Doe, {EMAIL} {KEY} {PHONE}")),
        (200, odd),
        (200, page),
        (200, format!("Jane, {EMAIL}")),
        (200, format!(r#"{{"success":false,"why":"{EMAIL} {KEY}"}}"#)),
    ] {
        let (client, _) =
            key_client(move |_| response(status, &[("x-request-id", REQUEST)], body.clone()));
        let traced = client.with_options(CallOptions::new().header("x-a", "hunter2").strict());
        let error = traced
            .contacts_get("contact-77")
            .await
            .expect_err("an error");
        printed.extend([
            error.to_string(),
            format!("{error:#}"),
            format!("{error:?}"),
        ]);
        let error = traced
            .contacts_create(&contact())
            .await
            .expect_err("an error");
        printed.extend([
            error.to_string(),
            format!("{error:#}"),
            format!("{error:?}"),
        ]);
        printed.push(format!("{client:?} {traced:?} {:?}", client.connection()));
    }

    for response in [
        TransportError::interrupted(EMAIL),
        TransportError::not_sent(EMAIL),
    ] {
        let (client, _) = key_client(move |_| Err(response.clone()));
        let error = client
            .contacts_get("contact-77")
            .await
            .expect_err("an error");
        printed.extend([error.to_string(), format!("{error:#}")]);
    }

    let (transport, _) = noting(|request| {
        if request.uri().path() == "/oauth/token" {
            return response(200, &[], format!(r#"{{"access_token":"{TOKEN}"}}"#));
        }
        response(
            422,
            &[],
            format!(r#"{{"message":"{TOKEN} {CLIENT_SECRET}"}}"#),
        )
    });
    let client = token_builder()
        .transport(transport)
        .build()
        .expect("a client");
    let error = client
        .contacts_get("contact-77")
        .await
        .expect_err("an error");
    printed.extend([
        error.to_string(),
        format!("{error:#}"),
        format!("{error:?}"),
    ]);
    printed.push(format!("{client:?}"));

    let (client, _) = key_client(|_| response(200, &[], GOOD));
    let found = client.contacts_get("contact-77").await.expect("a response");
    printed.push(format!("{found:?}"));
    let request = RawRequest::new()
        .path("id", "contact-77")
        .query("q", "hunter2")
        .body(EMAIL);
    printed.push(format!("{request:?}"));
    let found = client
        .call("contacts_get", request)
        .await
        .expect("a response");
    printed.push(format!("{found:?}"));
    let error = client
        .call(EMAIL, RawRequest::new())
        .await
        .expect_err("no operation");
    printed.push(format!("{error} {error:?}"));
    let builder = key::Client::builder().api_key(KEY).retry(policy());
    printed.push(format!("{builder:?}"));

    for text in printed {
        assert_clean(&text);
    }
}

#[test]
fn sockets_log_no_credentials_either() {
    let captured = Captured::default();
    let writer = captured.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(FmtSpan::FULL)
        .with_writer(move || writer.clone())
        .finish();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    tracing::subscriber::with_default(subscriber, || {
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
                .await
                .expect("a port");
            let address = listener.local_addr().expect("an address");
            let client = key::Client::builder()
                .api_key(KEY)
                .base_url(format!("http://{address}"))
                .retry(crm_runtime::RetryPolicy::never())
                .build()
                .expect("a client");
            let serve = async { drop(listener.accept().await) };
            let (result, ()) = tokio::join!(client.contacts_get("contact-77"), serve);
            let error = result.expect_err("an error");
            assert_clean(&format!("{error} {error:#} {error:?}"));
        });
    });
    assert!(!captured.text().is_empty());
    assert_clean(&captured.text());
}
