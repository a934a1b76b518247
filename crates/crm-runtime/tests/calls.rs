//! What happens to a call on its way: order, options, guards, requests without types, jobs.

mod common;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use common::{
    EMAIL, GOOD, KEY, KEY_API, contact, key, key_client, noting, policy, response, token,
    token_builder,
};
use crm_runtime::api::{Encoding, Operation, Task};
use crm_runtime::client::{Error, ErrorKind};
use crm_runtime::tasks::{self, Polling, TaskFailure};
use crm_runtime::{
    BoxFuture, CallOptions, ClientConfig, Feedback, GeneratedClient, Lane, Limiter, QuotaError,
    RawRequest, RetryPolicy, Slot, SlotRequest, TransportError, testing,
};
use http::Method;
use tokio::time::{Instant, sleep};

type Log = Arc<Mutex<Vec<String>>>;

/// A limiter that notes what it is asked.
#[derive(Debug)]
struct Noting(Log);

impl Noting {
    fn note(&self, line: String) {
        self.0.lock().expect("no panic").push(line);
    }
}

impl Limiter for Noting {
    fn acquire(&self, request: SlotRequest) -> BoxFuture<'_, Result<Slot, QuotaError>> {
        let mark = match request.leaves_a_mark {
            true => ", leaves a mark",
            false => "",
        };
        self.note(format!(
            "place for {}: {}, {}{mark}",
            request.weight,
            request.operation,
            request.lane.as_str()
        ));
        Box::pin(async { Ok(Slot::now()) })
    }

    fn feedback(&self, feedback: Feedback) -> BoxFuture<'_, ()> {
        if let Some(pause) = feedback.pause {
            self.note(format!("pause of {} s", pause.as_secs()));
        }
        if let Some(remaining) = feedback.remaining {
            self.note(format!("{remaining} left"));
        }
        Box::pin(async {})
    }
}

#[tokio::test(start_paused = true)]
async fn the_order_is_guard_concurrency_token_limiter_transport() {
    let log = Log::default();
    let noted = log.clone();
    let (transport, _) = noting(move |request| {
        noted
            .lock()
            .expect("no panic")
            .push(request.uri().path().to_owned());
        if request.uri().path() == "/oauth/token" {
            return response(200, &[], r#"{"access_token":"t1","expires_in":3600}"#);
        }
        let seen = noted.lock().expect("no panic").len();
        if seen < 6 {
            return response(429, &[("retry-after", "7")], "{}");
        }
        response(200, &[], GOOD)
    });
    let client = token_builder()
        .limiter(Arc::new(Noting(log.clone())))
        .weight("contacts_get", 3)
        .transport(transport)
        .build()
        .expect("a client");

    client.contacts_get("..").await.expect_err("a rejection");
    client
        .contacts_list(Some(0))
        .await
        .expect_err("a rejection");
    assert!(log.lock().expect("no panic").is_empty());

    client.contacts_get("7").await.expect("a response");
    assert_eq!(
        *log.lock().expect("no panic"),
        [
            "place for 1: token, interactive",
            "/oauth/token",
            "place for 3: contacts_get, interactive",
            "/contacts/7",
            "pause of 7 s",
            "place for 3: contacts_get, interactive",
            "/contacts/7",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn the_limiter_learns_lane_mark_and_what_is_left() {
    let log = Log::default();
    let (transport, _) = noting(|request| {
        let left = [("x-ratelimit-remaining", "4"), ("x-ratelimit-reset", "9")];
        match request.method() == Method::GET {
            true => response(200, &left, GOOD),
            false => response(200, &[], GOOD),
        }
    });
    let client = key::Client::builder()
        .api_key(KEY)
        .lane(Lane::Bulk)
        .limiter(Arc::new(Noting(log.clone())))
        .transport(transport)
        .build()
        .expect("a client");
    client
        .contacts_create(&contact())
        .await
        .expect("a response");
    let options = CallOptions::new().lane(Lane::Interactive);
    let get = client.with_options(options);
    get.contacts_get("7").await.expect("a response");
    client
        .connection()
        .request(Method::DELETE, "/contacts/7", RawRequest::new())
        .await
        .expect("a response");
    assert_eq!(
        *log.lock().expect("no panic"),
        [
            "place for 1: contacts_create, bulk, leaves a mark",
            "place for 1: contacts_get, interactive",
            "4 left",
            "place for 1: request, bulk, leaves a mark",
        ]
    );
}

/// A limiter that has lost what it keeps the quota in.
#[derive(Debug)]
struct Lost;

impl Limiter for Lost {
    fn acquire(&self, _: SlotRequest) -> BoxFuture<'_, Result<Slot, QuotaError>> {
        let detail = "can't read the state".to_owned();
        Box::pin(async { Err(QuotaError::StoreLost { detail }) })
    }

    fn feedback(&self, _: Feedback) -> BoxFuture<'_, ()> {
        Box::pin(async {})
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_without_a_known_quota_is_not_sent() {
    let (transport, requests) = noting(|_| response(200, &[], GOOD));
    let client = key::Client::builder()
        .api_key(KEY)
        .limiter(Arc::new(Lost))
        .transport(transport)
        .build()
        .expect("a client");
    let error = client.contacts_get("7").await.expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::QuotaUnavailable);
    assert!(error.is_temporary());
    assert_eq!(
        error.to_string(),
        "Probe CRM: contacts_get (GET /contacts/{id}) was not sent: the shared quota is unknown: \
         can't read the state; check what keeps the shared quota, and try again"
    );
    assert!(requests.lock().expect("no panic").is_empty());
}

#[tokio::test(start_paused = true)]
async fn no_more_calls_are_under_way_than_allowed() {
    let log = Log::default();
    let count = Arc::new(Mutex::new((0, 0)));
    let counted = count.clone();
    let client = key::Client::builder()
        .api_key(KEY)
        .max_concurrency(2)
        .limiter(Arc::new(Noting(log.clone())))
        .transport(testing::function(move |_| {
            let counted = counted.clone();
            async move {
                {
                    let mut count = counted.lock().expect("no panic");
                    count.0 += 1;
                    count.1 = count.1.max(count.0);
                }
                sleep(Duration::from_secs(1)).await;
                counted.lock().expect("no panic").0 -= 1;
                response(200, &[], GOOD)
            }
        }))
        .build()
        .expect("a client");
    let start = Instant::now();
    let calls = futures_util::future::join_all((0..6).map(|_| client.contacts_get("7")));
    let places = async {
        sleep(Duration::from_millis(500)).await;
        log.lock().expect("no panic").len()
    };
    let (responses, places) = tokio::join!(calls, places);
    assert!(responses.iter().all(Result::is_ok));
    // A call that waits for the ones before it does not hold a place of the limiter's.
    assert_eq!(places, 2);
    assert_eq!(count.lock().expect("no panic").1, 2);
    assert_eq!(start.elapsed().as_secs(), 3);
}

#[tokio::test(start_paused = true)]
async fn the_request_is_decorated_and_the_response_kept() {
    let (client, requests) = key_client(|_| response(200, &[("x-request-id", "r-1")], GOOD));
    let response = client.contacts_get("a/b c").await.expect("a response");
    assert_eq!(response.id, Some(7));
    assert_eq!(response.request_id(), Some("r-1"));
    assert_eq!(response.raw(), None);
    let requests = requests.lock().expect("no panic");
    let request = &requests[0];
    assert_eq!(
        request.uri(),
        "https://api.probe.example/ext/contacts/a%2Fb%20c"
    );
    assert_eq!(request.headers()["x-api-key"], format!("Key {KEY}"));
    assert!(request.headers()["x-api-key"].is_sensitive());
    assert!(request.headers().get("api-version").is_none());
    assert!(
        request.headers()["user-agent"]
            .to_str()
            .expect("text")
            .starts_with("crm-clients/")
    );
}

#[tokio::test(start_paused = true)]
async fn options_hold_for_calls_through_the_clone_only() {
    let (client, requests) = key_client(|request| {
        let status = if request.headers().contains_key("x-fail") {
            503
        } else {
            200
        };
        response(status, &[], GOOD)
    });
    let options = CallOptions::new().keep_raw().header("x-trace", "7f");
    let response = client
        .with_options(options)
        .contacts_get("7")
        .await
        .expect("a response");
    assert_eq!(response.raw().expect("the raw body"), GOOD);
    assert_eq!(
        requests.lock().expect("no panic")[0].headers()["x-trace"],
        "7f"
    );

    let options = CallOptions::new().no_retry().header("x-fail", "1");
    let error = client
        .with_options(options)
        .contacts_get("7")
        .await
        .expect_err("an error");
    assert_eq!(error.attempts(), 1);
    client.contacts_get("7").await.expect("a response");

    for (name, value) in [
        ("authorization", "x"),
        ("X-Api-Key", "x"),
        ("host", "x"),
        ("x-a", "b\r\nc: d"),
        ("x-a", " b"),
        ("", "x"),
    ] {
        let options = CallOptions::new().header(name, value);
        let error = client
            .with_options(options)
            .contacts_get("7")
            .await
            .expect_err("a rejection");
        assert_eq!(
            (error.kind(), error.attempts()),
            (ErrorKind::InvalidRequest, 0),
            "{name}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_time_for_the_whole_call_ends_waits_too() {
    let (client, requests) = key_client(|_| response(503, &[("retry-after", "7")], "{}"));
    let hasty = client.with_options(CallOptions::new().timeout(Duration::from_secs(5)));
    let start = Instant::now();
    let error = hasty.contacts_get("7").await.expect_err("an error");
    assert_eq!(start.elapsed(), Duration::ZERO);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    assert!(error.to_string().ends_with("; retry in 7 s"), "{error}");
    assert_eq!(requests.lock().expect("no panic").len(), 1);

    // A call that waits for the limiter has not been sent.
    let (transport, requests) = noting(|_| response(200, &[], GOOD));
    let limit = crm_runtime::api::RateLimit {
        requests: 1,
        per_seconds: 60,
        source: common::NONE,
    };
    let client = key::Client::builder()
        .api_key(KEY)
        .limiter(Arc::new(crm_runtime::LocalLimiter::new(&[limit])))
        .call_timeout(Duration::from_secs(5))
        .transport(transport)
        .build()
        .expect("a client");
    client
        .contacts_create(&contact())
        .await
        .expect("a response");
    let start = Instant::now();
    let error = client
        .contacts_create(&contact())
        .await
        .expect_err("an error");
    // It is told at once how long it would have to wait.
    assert_eq!(start.elapsed(), Duration::ZERO);
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::RateLimited, 0)
    );
    assert_eq!(error.retry_after(), Some(Duration::from_millis(60_250)));
    assert!(error.is_temporary() && !error.may_have_been_carried_out());
    assert_eq!(
        error.to_string(),
        "Probe CRM: contacts_create (POST /contacts) was not sent: the rate limit has no slot for \
         60.2 s, which is after the call's deadline; retry in 61 s"
    );
    assert_eq!(requests.lock().expect("no panic").len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_write_that_is_safe_to_retry_is_and_its_past_is_not_forgotten() {
    let attempts = Arc::new(Mutex::new(0));
    let (client, _) = key_client(move |_| {
        let mut attempts = attempts.lock().expect("no panic");
        *attempts += 1;
        match *attempts {
            1 => Err(TransportError::interrupted("gone")),
            _ => response(400, &[], "{}"),
        }
    });
    let error = client
        .contacts_replace("7", &contact())
        .await
        .expect_err("an error");
    assert_eq!(error.attempts(), 2);
    // The last response rejects, but the first attempt may have got through.
    assert!(error.may_have_been_carried_out());
}

#[tokio::test(start_paused = true)]
async fn ids_that_change_the_path_are_rejected_by_name() {
    let (client, requests) = key_client(|_| response(200, &[], GOOD));
    for (id, reason) in [
        ("", "is empty"),
        (".", "`.`"),
        ("..", "`..`"),
        ("a\0", "NUL"),
    ] {
        let error = client.contacts_get(id).await.expect_err("a rejection");
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        let text = error.to_string();
        assert!(text.contains("`id`") && text.contains(reason), "{text}");
    }
    let error = client
        .call("contacts_get", RawRequest::new().path("id", ".."))
        .await
        .expect_err("a rejection");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(requests.lock().expect("no panic").is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_client_put_together_by_hand_can_not_leave_the_origin() {
    let (client, requests) = key_client(|_| response(200, &[], GOOD));
    for base in [
        "https://evil.example/ext",
        "http://api.probe.example/ext",
        "https://api.probe.example:444/ext",
        "https://api.probe.example",
    ] {
        let connection = client.connection().clone();
        let client = key::Client::from_parts(base.to_owned(), client.client.clone(), connection);
        let error = client.contacts_get("7").await.expect_err("a rejection");
        assert_eq!(
            (error.kind(), error.attempts()),
            (ErrorKind::InvalidRequest, 0),
            "{base}"
        );
    }
    assert!(requests.lock().expect("no panic").is_empty());

    let base = "https://u:p@api.probe.example/ext".to_owned();
    let connection = client.connection().clone();
    let client = key::Client::from_parts(base, client.client.clone(), connection);
    client.contacts_get("7").await.expect("a response");
    assert!(
        !requests.lock().expect("no panic")[0]
            .headers()
            .contains_key("authorization")
    );
}

#[tokio::test(start_paused = true)]
async fn values_are_checked_unless_switched_off() {
    let (client, requests) = key_client(|_| response(200, &[], "[]"));
    let error = client
        .contacts_list(Some(0))
        .await
        .expect_err("a rejection");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(
        error
            .to_string()
            .contains("page must be at least 1 and is 0"),
        "{error}"
    );
    let nobody = common::types::Contact::default();
    let error = client
        .contacts_create(&nobody)
        .await
        .expect_err("a rejection");
    assert!(
        error.to_string().contains("one of the fields name, email"),
        "{error}"
    );
    assert!(requests.lock().expect("no panic").is_empty());
    client.contacts_list(Some(1)).await.expect("a response");

    let (transport, _) = noting(|_| response(200, &[], "[]"));
    let client = key::Client::builder()
        .api_key(KEY)
        .checks(false)
        .transport(transport)
        .build()
        .expect("a client");
    client.contacts_list(Some(0)).await.expect("a response");
}

#[tokio::test(start_paused = true)]
async fn an_operation_can_have_another_path() {
    let (transport, requests) = noting(|_| response(200, &[], GOOD));
    let client = key::Client::builder()
        .api_key(KEY)
        .path("contacts_get", "/v2/people/{id}/card")
        .path("contacts_list", "/v2/people/{page}")
        .transport(transport)
        .build()
        .expect("a client");
    client.contacts_get("a b").await.expect("a response");
    let error = client.contacts_list(Some(3)).await.expect_err("no list");
    assert_eq!(error.path(), Some("/v2/people/{page}"));
    client.contacts_get("..").await.expect_err("a rejection");
    let paths: Vec<_> = requests
        .lock()
        .expect("no panic")
        .iter()
        .map(|request| request.uri().path().to_owned())
        .collect();
    assert_eq!(paths, ["/ext/v2/people/a%20b/card", "/ext/v2/people/3"]);
}

#[tokio::test(start_paused = true)]
async fn calls_without_types() {
    let (client, requests) = key_client(|request| match request.method().as_str() {
        "GET" | "POST" => response(200, &[("x-a", "b")], GOOD),
        _ => response(503, &[], r#"{"message":"busy"}"#),
    });
    let request = RawRequest::new().path("id", "a/b").query("q", "x y");
    let response = client
        .call("contacts_get", request)
        .await
        .expect("a response");
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["x-a"], "b");
    assert_eq!(response.bytes(), GOOD.as_bytes());
    assert_eq!(response.json().expect("JSON")["id"], 7);

    let request = RawRequest::new().json(&contact()).expect("JSON");
    client
        .request(Method::POST, "/new/thing", request)
        .await
        .expect("a response");

    let error = client
        .request(Method::DELETE, "/new/thing", RawRequest::new())
        .await
        .expect_err("an error");
    assert_eq!(
        (error.attempts(), error.messages()[0].as_str()),
        (1, "busy")
    );
    assert!(error.may_have_been_carried_out());
    let error = client
        .request(
            Method::DELETE,
            "/new/thing",
            RawRequest::new().safe_to_retry(),
        )
        .await
        .expect_err("an error");
    assert_eq!(error.attempts(), 3);

    let uris: Vec<_> = requests
        .lock()
        .expect("no panic")
        .iter()
        .map(|request| request.uri().to_string())
        .collect();
    assert_eq!(
        uris[0],
        "https://api.probe.example/ext/contacts/a%2Fb?q=x+y"
    );
    assert_eq!(uris[1], "https://api.probe.example/ext/new/thing");
    let sent = uris.len();

    for path in [
        "",
        "x",
        "//evil.example",
        "/a/../b",
        "/a/%2e%2E",
        "/a?b",
        "/a#b",
        "/a\\b",
        "/a/",
    ] {
        let error = client
            .request(Method::GET, path, RawRequest::new())
            .await
            .expect_err("a rejection");
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{path}");
    }
    for request in [
        RawRequest::new(),
        RawRequest::new().path("id", 1).path("other", 2),
    ] {
        client
            .call("contacts_get", request)
            .await
            .expect_err("a rejection");
    }
    client
        .call("nothing", RawRequest::new())
        .await
        .expect_err("a rejection");
    assert_eq!(requests.lock().expect("no panic").len(), sent);

    let (client, _) = key_client(|_| common::response(200, &[], r#"{"id":"x"}"#));
    let request = RawRequest::new().path("id", 7);
    let response = client
        .call("contacts_get", request)
        .await
        .expect("a response");
    #[derive(Debug, serde::Deserialize)]
    struct Mine {
        #[serde(rename = "id")]
        _id: u64,
    }
    let error = response.decode::<Mine>().expect_err("no contact");
    assert_eq!(
        (error.kind(), error.json_path()),
        (ErrorKind::Decode, Some("id"))
    );
}

#[tokio::test(start_paused = true)]
async fn errors_say_who_what_and_what_to_do() {
    let body = format!(r#"{{"message":"{EMAIL} is not yours"}}"#);
    let (client, _) = key_client(move |_| response(403, &[("cf-ray", "r-9")], body.clone()));
    let error = client.contacts_get("7").await.expect_err("an error");
    assert_eq!(
        error.to_string(),
        "Probe CRM: contacts_get (GET /contacts/{id}) returned 403 Forbidden: \
         [e-mail] is not yours; the credential needs `contacts:read`"
    );
    assert!(format!("{error:#}").contains("request id: r-9"));
    assert_eq!(error.permission(), Some("contacts:read"));
    let words = error
        .body()
        .and_then(|body| body.message.clone())
        .expect("the body");
    assert!(words.contains(EMAIL));
    assert!(!error.raw_body().is_empty());
    let error = error.into_untyped();
    assert!(error.body().is_none() && !error.raw_body().is_empty());
    assert!(!error.is_temporary());

    let (client, _) = key_client(|_| response(200, &[], r#"[{"id":1},{"id":"jane"}]"#));
    let contacts = client.contacts_list(None).await.expect("contacts");
    let ids: Vec<_> = contacts.iter().map(|contact| contact.id).collect();
    assert_eq!(ids, [Some(1), None]);
    let mismatches: Vec<_> = contacts.mismatches().iter().map(|m| m.path()).collect();
    assert_eq!(mismatches, ["[1].id"]);
    let strict = client.strict();
    let error = strict.contacts_list(None).await.expect_err("an error");
    assert_eq!(
        error.to_string(),
        "Probe CRM: contacts_list (GET /contacts) returned 200 OK, but not as documented, \
         at `[1].id`: invalid type: string, expected integer"
    );

    let (client, _) = key_client(|_| response(200, &[], r#"{"error":"the workspace is asleep"}"#));
    let error = client
        .contacts_create(&contact())
        .await
        .expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::Rejected);
    assert!(!error.may_have_been_carried_out());
    assert_eq!(
        error.to_string(),
        "Probe CRM: contacts_create (POST /contacts) returned 200 OK, but reports a failure: \
         the workspace is asleep"
    );

    let (client, _) = key_client(|_| response(200, &[], r#"{"state_of_job":"queued"}"#));
    let error = client
        .contacts_create(&contact())
        .await
        .expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::Unrecognized);
    assert!(error.may_have_been_carried_out());

    let (client, _) = key_client(|_| response(204, &[], ""));
    let created = client
        .contacts_create(&contact())
        .await
        .expect("carried out");
    assert_eq!((created.status().as_u16(), created.id), (204, None));
    let error = client.contacts_get("7").await.expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::Decode);

    let (client, _) = key_client(|_| Err(TransportError::not_sent("no route")));
    let error = client
        .contacts_create(&contact())
        .await
        .expect_err("an error");
    assert_eq!(
        error.to_string(),
        "Probe CRM: contacts_create (POST /contacts) could not connect: no route; \
         check the network and the base URL"
    );
}

#[test]
fn errors_are_small() {
    assert!(size_of::<Error<[u8; 4096]>>() <= 16);
    assert!(size_of::<Result<(), crm_runtime::client::Failure>>() <= 8);
}

#[test]
fn what_can_not_work_is_rejected_before_any_call() {
    let key = || key::Client::builder().api_key(KEY);
    let field = |builder: crm_runtime::ClientBuilder<key::Client>| {
        let error = builder.build().expect_err("a rejection");
        assert!(!error.to_string().contains(KEY), "{error}");
        error.field()
    };
    key().build().expect("a client");
    assert_eq!(field(key::Client::builder()), "api_key");
    for bad in [
        "",
        " ",
        "a\nb",
        "key\n",
        " key",
        "schlüssel",
        "a\0b",
        "a\u{7f}b",
    ] {
        assert_eq!(
            field(key::Client::builder().api_key(bad)),
            "api_key",
            "{bad:?}"
        );
    }
    assert_eq!(
        field(key::Client::builder().bearer_token("x")),
        "bearer_token"
    );
    assert_eq!(
        field(key::Client::builder().client_credentials("a", "b")),
        "client_credentials"
    );
    for bad in [
        "",
        "x",
        "http://api.example.com",
        "https://h/?q",
        "https://u@h",
        "https://h#f",
    ] {
        assert_eq!(field(key().base_url(bad)), "base_url", "{bad}");
    }
    key()
        .base_url("http://api.example.com")
        .allow_plain_http(true)
        .build()
        .expect("a client");
    assert_eq!(
        field(key().connect_timeout(Duration::ZERO)),
        "connect_timeout"
    );
    assert_eq!(
        field(key().attempt_timeout(Duration::ZERO)),
        "attempt_timeout"
    );
    assert_eq!(field(key().call_timeout(Duration::ZERO)), "call_timeout");
    assert_eq!(
        field(key().retry(RetryPolicy::new().max_attempts(0))),
        "retry"
    );
    assert_eq!(field(key().max_concurrency(0)), "max_concurrency");
    assert_eq!(field(key().max_response_bytes(0)), "max_response_bytes");
    assert_eq!(field(key().user_agent("a\nb")), "user_agent");
    assert_eq!(field(key().path("nothing", "/x")), "path");
    assert_eq!(field(key().path("contacts_get", "/x")), "path");
    assert_eq!(field(key().weight("nothing", 2)), "weight");

    let error = token::Client::builder()
        .api_key("x")
        .build()
        .expect_err("a rejection");
    assert_eq!(error.field(), "api_key");
    let error = token::Client::builder().build().expect_err("a rejection");
    assert_eq!(error.field(), "client_credentials");
    let error = token::Client::builder()
        .client_credentials("a", "")
        .build()
        .expect_err("a rejection");
    assert_eq!(error.field(), "client_credentials");
}

#[test]
fn the_environment_gives_credentials_and_base_url() {
    let none = [("", ""); 0];
    let client = key::Client::builder()
        .from_vars([
            ("CRM_PROBE_API_KEY", "x"),
            ("CRM_PROBE_BASE_URL", "http://127.0.0.1:9/x/"),
        ])
        .build()
        .expect("a client");
    assert_eq!(client.connection().base_url(), "http://127.0.0.1:9/x");
    let error = key::Client::builder()
        .from_vars(none)
        .build()
        .expect_err("a rejection");
    assert_eq!(
        error.to_string(),
        "`api_key` is missing: set CRM_PROBE_API_KEY"
    );
    token::Client::builder()
        .from_vars([
            ("CRM_TOKEN_PROBE_CLIENT_ID", "x"),
            ("CRM_TOKEN_PROBE_CLIENT_SECRET", "y"),
        ])
        .build()
        .expect("a client");
    let error = token::Client::builder()
        .from_vars([("CRM_TOKEN_PROBE_CLIENT_ID", "x")])
        .build()
        .expect_err("a rejection");
    assert!(
        error.to_string().contains("CRM_TOKEN_PROBE_CLIENT_SECRET"),
        "{error}"
    );
    assert!(key::Client::from_env().is_err());
}

fn job_client(states: &'static [&'static str]) -> (key::Client, common::Requests) {
    let asked = Mutex::new(0);
    key_client(move |request| {
        if request.method() == Method::POST {
            return response(200, &[], r#"{"data":[],"meta":{"task_hash":"h-1"}}"#);
        }
        let mut asked = asked.lock().expect("no panic");
        let state = states[usize::min(*asked, states.len() - 1)];
        *asked += 1;
        match state {
            "503" => response(503, &[], "{}"),
            "404" => response(404, &[], "{}"),
            state => response(200, &[], format!(r#"{{"status":"{state}"}}"#)),
        }
    })
}

async fn follow(
    client: &key::Client,
    polling: &Polling,
) -> (
    Result<String, tasks::TaskError<crm_runtime::client::ByteStream>>,
    u32,
) {
    let client = &client.with_options(CallOptions::new().keep_raw().no_retry());
    let operation = KEY_API.operation("jobs_result").expect("an operation");
    let mut polls = 0;
    let result = tasks::follow(
        operation,
        "h-1",
        polling,
        |hash| async move { client.jobs_result(&hash).await },
        |progress| {
            assert_eq!(progress.id, "h-1");
            polls = progress.polls;
        },
    )
    .await
    .map(|job| job.into_inner().status.unwrap_or_default());
    (result, polls)
}

#[tokio::test(start_paused = true)]
async fn jobs_are_followed_to_their_end() {
    let polling = Polling::new();
    let (client, requests) = job_client(&["in progress", "IN_PROGRESS", "503", "new", "Completed"]);
    let start = Instant::now();
    let (result, polls) = follow(&client, &polling).await;
    assert_eq!(result.expect("a result"), "Completed");
    assert_eq!(polls, 5);
    assert_eq!(requests.lock().expect("no panic").len(), 5);
    // 1 + 1.5 + 2.25 + 3.375
    assert_eq!(start.elapsed().as_millis(), 8125);

    let (client, _) = job_client(&["in_progress", "not_enough_credits"]);
    let error = follow(&client, &polling).await.0.expect_err("no result");
    assert_eq!(error.id(), "h-1");
    assert!(!error.is_resumable());
    assert!(
        matches!(error.reason(), TaskFailure::Failed { state } if state == "not_enough_credits")
    );

    let (client, _) = job_client(&["in_progress"]);
    let start = Instant::now();
    let polling = Polling::new().timeout(Duration::from_secs(30));
    let error = follow(&client, &polling).await.0.expect_err("no result");
    assert!(start.elapsed() <= Duration::from_secs(30));
    assert!(matches!(error.reason(), TaskFailure::TimedOut { .. }));
    assert!(
        error.is_resumable() && error.to_string().contains("h-1"),
        "{error}"
    );

    let (client, _) = job_client(&["404"]);
    let error = follow(&client, &polling).await.0.expect_err("no result");
    assert!(matches!(error.reason(), TaskFailure::Call(_)) && error.is_resumable());
}

#[tokio::test(start_paused = true)]
async fn a_job_is_polled_as_its_vendor_documents_unless_the_caller_says_otherwise() {
    static JOB: Operation = Operation {
        task: Some(Task::Result {
            start: "jobs_start",
            hash: "task_hash",
            status: "/status",
            running: &["in_progress"],
            finished: &["completed"],
            failed: &[],
            poll_seconds: Some((5, 10)),
            note: None,
        }),
        ..common::operation(
            "jobs_result",
            crm_runtime::api::Method::Get,
            "/jobs/{task_hash}",
        )
    };
    for (polling, expected) in [
        // 5 + 7.5 + 10 + 10
        (Polling::new(), 32_500),
        (
            Polling::new().interval(Duration::from_secs(2), Duration::from_secs(2)),
            8_000,
        ),
    ] {
        let (client, _) = job_client(&["in_progress", "new", "new", "new", "completed"]);
        let client = &client.with_options(CallOptions::new().keep_raw().no_retry());
        let start = Instant::now();
        let poll = |hash: String| async move { client.jobs_result(&hash).await };
        let result = tasks::follow(&JOB, "h-1", &polling, poll, |_| {}).await;
        assert!(result.is_ok());
        assert_eq!(start.elapsed().as_millis(), expected);
    }
}

#[tokio::test(start_paused = true)]
async fn a_body_is_sent_in_the_encoding_that_was_asked_for() {
    let body = || {
        RawRequest::new()
            .body(serde_json::json!({"name": "A & B", "tags": ["x", "y"], "vip": true}))
    };
    for (encoding, content_type, query, sent) in [
        (
            Encoding::Form,
            Some("application/x-www-form-urlencoded"),
            None,
            "name=A+%26+B&tags%5B%5D=x&tags%5B%5D=y&vip=1",
        ),
        (
            Encoding::Query,
            None,
            Some("name=A+%26+B&tags%5B%5D=x&tags%5B%5D=y&vip=1"),
            "",
        ),
    ] {
        let (transport, requests) = noting(|_| response(200, &[], "{}"));
        let client = key::Client::builder()
            .api_key(KEY)
            .transport(transport)
            .encoding("contacts_create", encoding)
            .build()
            .expect("a client");
        client
            .call("contacts_create", body())
            .await
            .expect("a response");
        let requests = requests.lock().expect("no panic");
        let kind = requests[0].headers().get("content-type");
        assert_eq!(kind.map(|kind| kind.to_str().expect("ASCII")), content_type);
        assert_eq!(requests[0].uri().query(), query);
        assert_eq!(requests[0].body(), sent);
    }
    // Limits are checked on the JSON, whatever is sent of it.
    let (transport, requests) = noting(|_| response(200, &[], "{}"));
    let client = key::Client::builder()
        .api_key(KEY)
        .transport(transport)
        .encoding("contacts_create", Encoding::Form)
        .build()
        .expect("a client");
    let error = client
        .call(
            "contacts_create",
            RawRequest::new().body(serde_json::json!({})),
        )
        .await
        .expect_err("neither name nor email");
    assert!(error.to_string().contains("name, email"), "{error}");
    assert!(requests.lock().expect("no panic").is_empty());
    let error = key::Client::builder()
        .api_key(KEY)
        .encoding("contacts_get", Encoding::Form)
        .build()
        .expect_err("it has no body");
    assert_eq!(error.field(), "encoding");
}

#[tokio::test(start_paused = true)]
async fn a_job_is_known_by_its_hash_wherever_it_stands() {
    let operation = KEY_API.operation("jobs_start").expect("an operation");
    for (body, expected) in [
        (r#"{"status":"","data":{"task_hash":"a"}}"#, Some("a")),
        (
            r#"{"status":"","data":[],"meta":{"task_hash":"b"}}"#,
            Some("b"),
        ),
        (r#"{"status":"","data":{"task_hash":12}}"#, Some("12")),
        (r#"{"status":"","task_hash":"c"}"#, None),
        (r#"{"status":"","data":{"task_hash":""}}"#, None),
    ] {
        let (client, _) = key_client(move |_| response(200, &[], body));
        // Any response serves, only its raw body is looked at.
        let options = CallOptions::new().keep_raw();
        let response = client
            .with_options(options)
            .jobs_result("x")
            .await
            .expect("a response");
        let hash = tasks::job_id::<_, ()>(&KEY_API, operation, &response);
        match (hash, expected) {
            (Ok(hash), Some(expected)) => assert_eq!(hash, expected),
            (Err(error), None) => assert!(error.may_have_been_carried_out()),
            (hash, _) => panic!("{body}: {hash:?}"),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_waits_between_attempts_are_within_their_spans() {
    let times = Arc::new(Mutex::new(Vec::new()));
    let noted = times.clone();
    let (transport, _) = noting(move |_| {
        noted.lock().expect("no panic").push(Instant::now());
        response(500, &[], "{}")
    });
    let client = key::Client::builder()
        .api_key(KEY)
        .retry(policy().max_attempts(5))
        .transport(transport)
        .build()
        .expect("a client");
    client.contacts_get("7").await.expect_err("an error");
    let times = times.lock().expect("no panic");
    let waits: Vec<_> = times.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert_eq!(waits.len(), 4);
    for (span, wait) in [250, 500, 1000, 2000].into_iter().zip(&waits) {
        assert!(*wait <= Duration::from_millis(span + 1), "{waits:?}");
    }
}

fn two_a_second() -> crm_runtime::LocalLimiter {
    crm_runtime::LocalLimiter::new(&[crm_runtime::api::RateLimit {
        requests: 2,
        per_seconds: 1,
        source: common::NONE,
    }])
}

fn limited() -> key::Client {
    let (transport, _) = noting(|_| response(200, &[], GOOD));
    key::Client::builder()
        .api_key(KEY)
        .limiter(Arc::new(two_a_second()))
        .transport(transport)
        .build()
        .expect("a client")
}

#[tokio::test(start_paused = true)]
async fn calls_for_each_row_of_a_stream_that_fetches_ahead_go() {
    use crm_runtime::paging::{self, Page, Plan};
    let client = limited();
    let fetching = client.clone();
    let mut rows = paging::boxed(Plan::pages(1).look_ahead(3), move |page| {
        let client = fetching.clone();
        async move {
            let found = client.contacts_get("7").await?;
            Ok::<_, Error<common::types::Problem>>(Page::new(vec![(page, found.id)]))
        }
    });
    let work = async {
        for _ in 0..6 {
            let row = futures_util::StreamExt::next(&mut rows).await;
            row.expect("a row").expect("no error");
            client
                .contacts_replace("7", &contact())
                .await
                .expect("a response");
        }
    };
    tokio::time::timeout(Duration::from_secs(60), work)
        .await
        .expect("in time");
}

#[tokio::test(start_paused = true)]
async fn calls_within_a_loop_over_buffered_calls_go() {
    use futures_util::StreamExt;
    let client = limited();
    let work = async {
        let mut found = futures_util::stream::iter(0..10)
            .map(|_| client.contacts_get("7"))
            .buffered(4);
        while let Some(response) = found.next().await {
            response.expect("a response");
            client
                .contacts_replace("7", &contact())
                .await
                .expect("a response");
        }
    };
    tokio::time::timeout(Duration::from_secs(60), work)
        .await
        .expect("in time");
}

#[tokio::test(start_paused = true)]
async fn no_time_at_all_is_rejected() {
    let (client, requests) = key_client(|_| response(200, &[], GOOD));
    let error = client
        .with_options(CallOptions::new().timeout(Duration::ZERO))
        .contacts_create(&contact())
        .await
        .expect_err("a rejection");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(requests.lock().expect("no panic").is_empty());
}

#[test]
fn the_environment_need_not_repeat_what_was_given() {
    let url = [("CRM_PROBE_BASE_URL", "http://127.0.0.1:1")];
    let given = key::Client::builder().api_key(KEY);
    let client = given.from_vars(url).build().expect("a client");
    assert_eq!(client.connection().base_url(), "http://127.0.0.1:1");
    let later = key::Client::builder().from_vars(url).api_key(KEY);
    later.build().expect("a client");
    let error = key::Client::builder()
        .from_vars(url)
        .build()
        .expect_err("no key");
    assert!(error.to_string().contains("CRM_PROBE_API_KEY"), "{error}");
    for builder in [
        key::Client::builder()
            .base_url("http://127.0.0.1:2")
            .from_vars(url),
        key::Client::builder()
            .from_vars(url)
            .base_url("http://127.0.0.1:2"),
    ] {
        let client = builder.api_key(KEY).build().expect("a client");
        assert_eq!(client.connection().base_url(), "http://127.0.0.1:2");
    }
}

#[test]
fn an_empty_variable_is_not_set() {
    let empty = [
        "CRM_PROBE_API_KEY",
        "CRM_PROBE_BASE_URL",
        "CRM_TOKEN_PROBE_CLIENT_ID",
    ]
    .map(|name| (name, ""));
    let client = key::Client::builder()
        .api_key(KEY)
        .from_vars(empty)
        .build()
        .expect("a client");
    assert_eq!(client.connection().base_url(), KEY_API.base_url);
    let error = key::Client::builder().from_vars(empty).build();
    assert_eq!(
        error.expect_err("no key").to_string(),
        "`api_key` is missing: set CRM_PROBE_API_KEY"
    );
    let error = token::Client::builder().from_vars(empty).build();
    let error = error.expect_err("no id").to_string();
    assert!(error.contains("CRM_TOKEN_PROBE_CLIENT_ID"), "{error}");
}

#[test]
fn the_environment_is_asked_only_where_it_is_named() {
    for error in [
        key::Client::builder().build().map(drop),
        token::Client::builder().build().map(drop),
        ClientConfig::new().build::<key::Client>().map(drop),
    ] {
        let error = error.expect_err("no credentials").to_string();
        assert!(error.contains("from_env"), "{error}");
    }
}

#[test]
fn one_configuration_serves_many_clients() {
    let shared = ClientConfig::new().base_url("http://127.0.0.1:9");
    let first: key::Client = shared.clone().api_key(KEY).build().expect("a client");
    let second: token::Client = shared
        .clone()
        .client_credentials("id", "secret")
        .build()
        .expect("a client");
    let third = key::Client::builder().config(shared).api_key(KEY);
    let third = third.build().expect("a client");
    for connection in [first.connection(), second.connection(), third.connection()] {
        assert_eq!(connection.base_url(), "http://127.0.0.1:9");
    }
    assert!(!format!("{:?}", ClientConfig::new().api_key(KEY)).contains(KEY));
}

#[tokio::test(start_paused = true)]
async fn repeats_keep_to_the_budget() {
    let log = Log::default();
    let build = |policy: RetryPolicy, wait: &'static str, takes: u64| {
        key::Client::builder()
            .api_key(KEY)
            .limiter(Arc::new(Noting(log.clone())))
            .retry(policy)
            .transport(testing::function(move |_| async move {
                sleep(Duration::from_secs(takes)).await;
                response(429, &[("retry-after", wait)], "{}")
            }))
            .build()
            .expect("a client")
    };
    let attempts = async |client: key::Client| {
        let start = Instant::now();
        let error = client.contacts_get("7").await.expect_err("an error");
        (error.attempts(), start.elapsed())
    };

    // 20 s, a wait of 15 s, 20 s; a second wait would end at 70 s.
    let budget = RetryPolicy::new().budget(Duration::from_secs(40));
    assert_eq!(attempts(build(budget, "15", 20)).await.0, 2);

    assert_eq!(attempts(build(RetryPolicy::never(), "0", 0)).await.0, 1);

    // The limiter learns the whole pause, whatever the budget.
    log.lock().expect("no panic").clear();
    assert_eq!(attempts(build(policy(), "3600", 0)).await.0, 1);
    assert_eq!(log.lock().expect("no panic")[1], "pause of 3600 s");

    // A vendor that asks for no wait does not take away the one of the policy.
    let span = Duration::from_secs(20);
    let patient = RetryPolicy::new()
        .max_attempts(3)
        .backoff(span, span)
        .seed(1);
    let (count, took) = attempts(build(patient, "0", 0)).await;
    assert_eq!(count, 3);
    assert!(took > Duration::from_secs(2), "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn nothing_is_sent_before_the_vendor_s_pause_ends() {
    let (client, requests) = key_client(|_| response(429, &[("retry-after", "3600")], "{}"));
    let start = Instant::now();
    for (sent, kind) in [(1, ErrorKind::Status), (0, ErrorKind::RateLimited)] {
        let error = client.contacts_get("7").await.expect_err("an error");
        assert_eq!(error.kind(), kind);
        assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
        assert_eq!(error.attempts(), sent);
    }
    assert_eq!(start.elapsed(), Duration::ZERO);
    assert_eq!(requests.lock().expect("no panic").len(), 1);
    // When its end is within the budget, the call waits for it.
    tokio::time::advance(Duration::from_secs(3550)).await;
    client.contacts_get("7").await.expect_err("an error");
    assert_eq!(start.elapsed(), Duration::from_secs(3600));
    assert_eq!(requests.lock().expect("no panic").len(), 2);
}

#[tokio::test(start_paused = true)]
async fn odd_intervals_are_polled_with_a_pause_and_without_a_panic() {
    let operation = KEY_API.operation("jobs_result").expect("an operation");
    for (interval, most) in [(Duration::ZERO, 31), (Duration::MAX, 1)] {
        let (client, requests) = key_client(|_| response(200, &[], r#"{"status":"in_progress"}"#));
        let client = client.with_options(CallOptions::new().keep_raw());
        let polling = Polling::new()
            .interval(interval, interval)
            .timeout(Duration::from_secs(3));
        let poll = |hash: String| {
            let client = client.clone();
            async move { client.jobs_result(&hash).await }
        };
        tasks::follow(operation, "h", &polling, poll, |_| {})
            .await
            .expect_err("no result");
        let asked = requests.lock().expect("no panic").len();
        assert!((1..=most).contains(&asked), "{asked}");
    }
}

/// A limiter whose slots come after a while.
#[derive(Debug)]
struct Slow(Duration);

impl Limiter for Slow {
    fn acquire(&self, _: SlotRequest) -> BoxFuture<'_, Result<Slot, QuotaError>> {
        Box::pin(async {
            sleep(self.0).await;
            Ok(Slot::now())
        })
    }

    fn feedback(&self, _: Feedback) -> BoxFuture<'_, ()> {
        Box::pin(async {})
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_is_told_when_it_begins() {
    let waits = |slots: Duration, status: u16, headers: &'static [(&'static str, &'static str)]| {
        let told = Log::default();
        let log = told.clone();
        let first = Mutex::new(true);
        let (transport, _) =
            noting(
                move |_| match std::mem::take(&mut *first.lock().expect("no panic")) {
                    true => response(status, headers, GOOD),
                    false => response(200, &[], GOOD),
                },
            );
        let client = key::Client::builder()
            .api_key(KEY)
            .retry(policy())
            .limiter(Arc::new(Slow(slots)))
            .on_wait(move |wait| log.lock().expect("no panic").push(wait.to_string()))
            .transport(transport)
            .build()
            .expect("a client");
        async move {
            client.contacts_get("7").await.expect("a contact");
            let told = told.lock().expect("no panic");
            told.clone()
        }
    };
    let (none, second) = (Duration::ZERO, Duration::from_millis(1_200));
    assert_eq!(
        waits(none, 429, &[("retry-after", "30")]).await,
        ["probe: contacts_get waits 30 s: the vendor asks to be called again after that time"]
    );
    let told = waits(none, 500, &[]).await;
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("before the next attempt ("), "{told:?}");
    assert_eq!(
        waits(second, 200, &[]).await,
        ["probe: contacts_get waits for the rate limit"]
    );
    assert_eq!(waits(none, 200, &[]).await, [""; 0]);
}

#[tokio::test(start_paused = true)]
async fn attempts_are_told_when_they_are_sent_and_when_they_have_ended() {
    let told = Log::default();
    let log = told.clone();
    let first = Mutex::new(true);
    let (transport, _) =
        noting(
            move |_| match std::mem::take(&mut *first.lock().expect("no panic")) {
                true => Err(TransportError::interrupted(format!("{EMAIL} was cut off"))),
                false => response(200, &[], GOOD),
            },
        );
    let client = key::Client::builder()
        .api_key(KEY)
        .retry(policy())
        .on_attempt(move |attempt| log.lock().expect("no panic").push(attempt.to_string()))
        .transport(transport)
        .build()
        .expect("a client");
    client.contacts_get("..").await.expect_err("a rejection");
    assert!(told.lock().expect("no panic").is_empty());
    client.contacts_get("7").await.expect("a contact");
    assert_eq!(
        *told.lock().expect("no panic"),
        [
            "probe: contacts_get GET /contacts/{id}, attempt 1",
            "probe: contacts_get GET /contacts/{id}, attempt 1: transport after 0 ms",
            "probe: contacts_get GET /contacts/{id}, attempt 2",
            "probe: contacts_get GET /contacts/{id}, attempt 2: 200 after 0 ms",
        ]
    );
    told.lock().expect("no panic").clear();
    let by_hand = client.request(Method::GET, "/notes/7", RawRequest::new());
    by_hand.await.expect("a response");
    assert_eq!(
        *told.lock().expect("no panic"),
        [
            "probe: request GET [by hand], attempt 1",
            "probe: request GET [by hand], attempt 1: 200 after 0 ms",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_call_can_have_a_retry_policy_of_its_own() {
    let (client, requests) = key_client(|_| response(503, &[], "{}"));
    let sent = || std::mem::take(&mut *requests.lock().expect("no panic")).len();
    for (options, expected) in [
        (CallOptions::new(), 3),
        (CallOptions::new().retry(policy().max_attempts(5)), 5),
        (CallOptions::new().retry(RetryPolicy::never()), 1),
        (
            CallOptions::new()
                .retry(RetryPolicy::never())
                .merge(CallOptions::new().retry(policy().max_attempts(2))),
            2,
        ),
        (CallOptions::new().retry(policy()).no_retry(), 1),
        (CallOptions::new().no_retry().retry(policy()), 3),
        (
            CallOptions::new()
                .no_retry()
                .merge(CallOptions::new().retry(policy().max_attempts(2))),
            2,
        ),
        (
            CallOptions::new()
                .retry(policy())
                .merge(CallOptions::new().no_retry()),
            1,
        ),
        (CallOptions::new().no_retry().merge(CallOptions::new()), 1),
    ] {
        let client = client.with_options(options);
        client.contacts_get("7").await.expect_err("unavailable");
        assert_eq!(sent(), expected);
    }
}

#[tokio::test(start_paused = true)]
async fn a_query_parameter_that_the_documentation_lacks_can_be_sent() {
    let (client, requests) = key_client(|_| response(200, &[], "[]"));
    let options = CallOptions::new()
        .undocumented_query("expand", "a&b")
        .undocumented_query("expand", "c");
    let expanded = client.with_options(options.clone());
    expanded.contacts_list(Some(2)).await.expect("a list");
    let by_hand = expanded.request(Method::GET, "/notes", RawRequest::new());
    by_hand.await.expect("a response");
    let queries: Vec<_> = requests
        .lock()
        .expect("no panic")
        .iter()
        .map(|request| request.uri().query().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(
        queries,
        ["page=2&expand=a%26b&expand=c", "expand=a%26b&expand=c"]
    );
    assert!(!format!("{options:?}").contains("a&b"));

    let documented = CallOptions::new().undocumented_query("page", "3");
    let error = client
        .with_options(documented)
        .contacts_list(None)
        .await
        .expect_err("a documented parameter");
    assert!(
        error
            .to_string()
            .contains("documents the query parameter `page`"),
        "{error}"
    );
    for name in ["", "a\0b", "a\nb"] {
        let options = CallOptions::new().undocumented_query(name, "3");
        let error = client.with_options(options).contacts_list(None).await;
        let text = error.expect_err("no name").to_string();
        assert!(
            text.contains(&format!("{name:?} is no name of a query parameter")),
            "{text}"
        );
    }
    assert_eq!(requests.lock().expect("no panic").len(), 2);
}
