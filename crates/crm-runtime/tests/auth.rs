//! Access tokens: fetched once, kept, replaced, never shown.

mod common;

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use common::{CLIENT_SECRET, GOOD, response, token, token_builder};
use crm_runtime::client::ErrorKind;
use crm_runtime::{
    BoxFuture, Lease, LocalLimiter, RawRequest, SharedToken, StoreError, TokenStore,
    TransportError, testing,
};
use futures_util::future::join_all;
use http::Request;
use secrecy::ExposeSecret;
use tokio::time::{Instant, advance, sleep, timeout};

/// A vendor that gives tokens `t1`, `t2`, … and accepts only the last one.
#[derive(Clone, Default)]
struct Vendor {
    given: Arc<AtomicU32>,
    calls: Arc<AtomicU32>,
    revoked: Arc<AtomicU32>,
}

impl Vendor {
    fn client(&self, expires_in: u64) -> token::Client {
        let vendor = self.clone();
        token_builder()
            // The limit has a test of its own.
            .limiter(Arc::new(LocalLimiter::new(&[])))
            .transport(testing::function(move |request| {
                vendor.clone().response(request, expires_in)
            }))
            .build()
            .expect("a client")
    }

    async fn response(
        self,
        request: Request<Bytes>,
        expires_in: u64,
    ) -> Result<http::Response<Bytes>, TransportError> {
        sleep(Duration::from_millis(100)).await;
        if request.uri().path() == "/oauth/token" {
            assert!(request.headers().get("authorization").is_none());
            let body: serde_json::Value = serde_json::from_slice(request.body()).expect("JSON");
            assert_eq!(body["grant_type"], "client_credentials");
            assert_eq!(body["client_id"], "the-id");
            assert_eq!(body["client_secret"], CLIENT_SECRET);
            let number = self.given.fetch_add(1, Ordering::Relaxed) + 1;
            let body = format!(
                r#"{{"access_token":"t{number}","token_type":"Bearer","expires_in":{expires_in}}}"#
            );
            return response(200, &[], body);
        }
        self.calls.fetch_add(1, Ordering::Relaxed);
        let header = request.headers()["authorization"].clone();
        assert!(header.is_sensitive());
        let last = format!("Bearer t{}", self.given());
        if header == last && self.revoked.load(Ordering::Relaxed) != self.given() {
            response(200, &[], GOOD)
        } else {
            response(401, &[], "{}")
        }
    }

    fn given(&self) -> u32 {
        self.given.load(Ordering::Relaxed)
    }

    fn calls(&self) -> u32 {
        self.calls.load(Ordering::Relaxed)
    }
}

async fn thirty_two(client: &token::Client) -> Vec<u32> {
    join_all((0..32).map(|_| async {
        let response = client.contacts_get("7").await.expect("a response");
        response.attempts()
    }))
    .await
}

#[tokio::test(start_paused = true)]
async fn one_token_serves_all_calls() {
    let vendor = Vendor::default();
    let client = vendor.client(3600);
    thirty_two(&client).await;
    thirty_two(&client.clone()).await;
    assert_eq!((vendor.given(), vendor.calls()), (1, 64));
}

#[tokio::test(start_paused = true)]
async fn a_token_that_ends_is_replaced_once_before_it_does() {
    let vendor = Vendor::default();
    let client = vendor.client(100);
    client.contacts_get("7").await.expect("a response");
    advance(Duration::from_secs(79)).await;
    client.contacts_get("7").await.expect("a response");
    assert_eq!(vendor.given(), 1);
    // Only monotonic time has passed; the wall clock stands still.
    advance(Duration::from_secs(1)).await;
    assert!(
        thirty_two(&client)
            .await
            .iter()
            .all(|attempts| *attempts == 1)
    );
    assert_eq!(vendor.given(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_ends_amid_calls_is_replaced_once() {
    let vendor = Vendor::default();
    let client = vendor.client(3600);
    client.contacts_get("7").await.expect("a response");
    vendor.revoked.store(1, Ordering::Relaxed);
    let attempts = thirty_two(&client).await;
    assert!(
        attempts.iter().all(|attempts| *attempts == 2),
        "{attempts:?}"
    );
    assert_eq!(vendor.given(), 2);
}

#[tokio::test(start_paused = true)]
async fn even_a_write_is_sent_again_after_a_401_but_once() {
    let vendor = Vendor::default();
    let client = vendor.client(3600);
    client.contacts_get("7").await.expect("a response");
    vendor.revoked.store(1, Ordering::Relaxed);
    let response = client
        .contacts_create(&common::contact())
        .await
        .expect("a response");
    assert_eq!(response.attempts(), 2);

    // The next token is rejected too.
    vendor.revoked.store(2, Ordering::Relaxed);
    let keep_rejecting = vendor.clone();
    let watch = tokio::spawn(async move {
        loop {
            keep_rejecting
                .revoked
                .store(keep_rejecting.given(), Ordering::Relaxed);
            sleep(Duration::from_millis(1)).await;
        }
    });
    let error = client.contacts_get("7").await.expect_err("no response");
    watch.abort();
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.attempts(), 2);
    assert_eq!(vendor.given(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_dropped_call_passes_its_turn_on() {
    let vendor = Vendor::default();
    let client = vendor.client(3600);
    let (dropped, kept) = tokio::join!(
        timeout(Duration::from_millis(50), client.contacts_get("7")),
        client.contacts_get("8"),
    );
    assert!(dropped.is_err());
    kept.expect("a response");
    // The first fetch was dropped before the vendor counted it.
    assert_eq!(vendor.given(), 1);
}

#[tokio::test(start_paused = true)]
async fn waiting_calls_share_a_failure() {
    for (status, body, kind, asked) in [
        (
            401,
            r#"{"error":"no jane.doe@example.com"}"#,
            ErrorKind::Authentication,
            1,
        ),
        (400, "", ErrorKind::Authentication, 1),
        (503, "", ErrorKind::Status, 3),
        (200, "{}", ErrorKind::Authentication, 1),
        (200, "<html>", ErrorKind::Authentication, 1),
        (200, r#"{"access_token":""}"#, ErrorKind::Authentication, 1),
        (
            200,
            r#"{"access_token":"a\nb"}"#,
            ErrorKind::Authentication,
            1,
        ),
        (
            200,
            r#"{"access_token":"a","token_type":"mac"}"#,
            ErrorKind::Authentication,
            1,
        ),
    ] {
        let count = Arc::new(AtomicU32::new(0));
        let counted = count.clone();
        let client = token_builder()
            .transport(testing::function(move |request: Request<Bytes>| {
                assert_eq!(request.uri().path(), "/oauth/token");
                counted.fetch_add(1, Ordering::Relaxed);
                async move {
                    sleep(Duration::from_millis(100)).await;
                    response(status, &[], body)
                }
            }))
            .build()
            .expect("a client");
        let errors = join_all((0..32).map(|_| client.contacts_get("7"))).await;
        for error in errors {
            let error = error.expect_err("no token");
            assert_eq!(error.kind(), kind, "{error:?}");
            assert_eq!(error.attempts(), 0);
            assert_eq!(error.operation(), Some("contacts_get"));
            assert!(!error.to_string().contains("jane"), "{error}");
        }
        assert_eq!(count.load(Ordering::Relaxed), asked, "{status} {body}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_lifetime_that_is_missing_or_odd_is_the_documented_one() {
    for expires in [
        "",
        r#","expires_in":0"#,
        r#","expires_in":"soon""#,
        r#","expires_in":-5"#,
    ] {
        let given = Arc::new(AtomicU32::new(0));
        let count = given.clone();
        let client = token_builder()
            .transport(testing::function(move |request: Request<Bytes>| {
                let body = if request.uri().path() == "/oauth/token" {
                    count.fetch_add(1, Ordering::Relaxed);
                    format!(r#"{{"access_token":"t"{expires}}}"#)
                } else {
                    GOOD.to_owned()
                };
                async move { response(200, &[], body) }
            }))
            .build()
            .expect("a client");
        client.contacts_get("7").await.expect("a response");
        advance(Duration::from_secs(3539)).await;
        client.contacts_get("7").await.expect("a response");
        assert_eq!(given.load(Ordering::Relaxed), 1);
        advance(Duration::from_secs(1)).await;
        client.contacts_get("7").await.expect("a response");
        assert_eq!(given.load(Ordering::Relaxed), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_of_ones_own_is_sent_and_not_replaced() {
    let (transport, requests) = common::noting(|_| response(401, &[], "{}"));
    let client = token::Client::builder()
        .bearer_token("mine")
        .transport(transport)
        .build()
        .expect("a client");
    client.contacts_get("7").await.expect_err("no response");
    let requests = requests.lock().expect("no panic");
    assert_eq!(requests.len(), 1);
    assert_eq!(requests[0].headers()["authorization"], "Bearer mine");
}

#[tokio::test(start_paused = true)]
async fn the_token_call_itself_has_no_token() {
    let vendor = Vendor::default();
    let client = vendor.client(3600);
    let body = serde_json::json!({
        "grant_type": "client_credentials",
        "client_id": "the-id",
        "client_secret": CLIENT_SECRET,
    });
    let response = client
        .call("token", RawRequest::new().body(body))
        .await
        .expect("a response");
    assert_eq!(response.json().expect("JSON")["access_token"], "t1");
    assert_eq!(vendor.calls(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_slow_token_call_does_not_let_calls_gather_above_the_limit() {
    let sent = Arc::new(std::sync::Mutex::new(Vec::new()));
    let noted = sent.clone();
    let client = token_builder()
        .transport(testing::function(move |request: Request<Bytes>| {
            noted.lock().expect("no panic").push(Instant::now());
            let token = request.uri().path() == "/oauth/token";
            async move {
                if token {
                    sleep(Duration::from_secs(25)).await;
                    return response(200, &[], r#"{"access_token":"t","expires_in":90}"#);
                }
                response(200, &[], GOOD)
            }
        }))
        .build()
        .expect("a client");
    let responses = join_all((0..200).map(|_| client.contacts_get("7"))).await;
    assert!(responses.iter().all(Result::is_ok));
    let sent = sent.lock().expect("no panic");
    for from in sent.iter() {
        let minute = Duration::from_secs(60);
        let within = sent
            .iter()
            .filter(|at| *at >= from && **at < *from + minute)
            .count();
        assert!(within <= 60, "{within}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_not_polled_does_not_keep_the_token_from_others() {
    let vendor = Vendor::default();
    let client = vendor.client(3600);
    let mut left = Box::pin(client.contacts_get("1"));
    assert!(timeout(Duration::from_millis(10), &mut left).await.is_err());
    timeout(Duration::from_secs(60), client.contacts_get("2"))
        .await
        .expect("in time")
        .expect("a response");
    left.await.expect("a response");
    assert_eq!(vendor.given(), 1);
}

#[tokio::test(start_paused = true)]
async fn calls_shorter_than_the_token_call_get_a_token_in_the_end() {
    let given = Arc::new(AtomicU32::new(0));
    let count = given.clone();
    let client = token_builder()
        .call_timeout(Duration::from_secs(1))
        .transport(testing::function(move |request: Request<Bytes>| {
            let token = request.uri().path() == "/oauth/token";
            let count = count.clone();
            async move {
                if token {
                    count.fetch_add(1, Ordering::Relaxed);
                    sleep(Duration::from_millis(1500)).await;
                    return response(200, &[], r#"{"access_token":"t","expires_in":3600}"#);
                }
                response(200, &[], GOOD)
            }
        }))
        .build()
        .expect("a client");
    client.contacts_get("7").await.expect_err("no time");
    client.contacts_get("7").await.expect("a response");
    assert_eq!(given.load(Ordering::Relaxed), 1);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_ends_while_calls_queue_is_not_sent() {
    let ends = Arc::new(std::sync::Mutex::new(Vec::new()));
    let sent = Arc::new(AtomicU32::new(0));
    let rejected = Arc::new(AtomicU32::new(0));
    let (tokens, count, bad) = (ends.clone(), sent.clone(), rejected.clone());
    let client = token_builder()
        .transport(testing::function(move |request: Request<Bytes>| {
            count.fetch_add(1, Ordering::Relaxed);
            let mut ends = tokens.lock().expect("no panic");
            let response = if request.uri().path() == "/oauth/token" {
                ends.push(Instant::now() + Duration::from_secs(300));
                let number = ends.len();
                let body = format!(r#"{{"access_token":"t{number}","expires_in":300}}"#);
                response(200, &[], body)
            } else {
                let header = request.headers()["authorization"].to_str().expect("text");
                let number: usize = header["Bearer t".len()..].parse().expect("a number");
                if Instant::now() < ends[number - 1] {
                    response(200, &[], GOOD)
                } else {
                    bad.fetch_add(1, Ordering::Relaxed);
                    response(401, &[], "{}")
                }
            };
            async move { response }
        }))
        .build()
        .expect("a client");
    let start = Instant::now();
    let responses = join_all((0..700).map(|_| client.contacts_get("7"))).await;
    assert!(responses.iter().all(Result::is_ok));
    assert_eq!(rejected.load(Ordering::Relaxed), 0);
    // No place was lost: one for each call, one for each token.
    let tokens = u32::try_from(ends.lock().expect("no panic").len()).expect("few");
    assert!(tokens <= 4, "{tokens}");
    assert_eq!(sent.load(Ordering::Relaxed), 700 + tokens);
    assert!(start.elapsed() < Duration::from_secs(12 * 61));
}

#[tokio::test(start_paused = true)]
async fn a_token_call_that_fails_after_a_401_is_told_as_it_was() {
    let asked = Arc::new(AtomicU32::new(0));
    let count = asked.clone();
    let client = token_builder()
        .transport(testing::function(move |request: Request<Bytes>| {
            let token = request.uri().path() == "/oauth/token";
            let first = token && count.fetch_add(1, Ordering::Relaxed) == 0;
            async move {
                match (token, first) {
                    (true, true) => response(200, &[], r#"{"access_token":"t"}"#),
                    (true, false) => {
                        response(403, &[("x-request-id", "tok-1")], r#"{"error":"gone"}"#)
                    }
                    _ => response(401, &[], "{}"),
                }
            }
        }))
        .build()
        .expect("a client");
    let error = client.contacts_get("7").await.expect_err("no token");
    assert_eq!(error.kind(), ErrorKind::Authentication);
    assert_eq!(error.attempts(), 1);
    assert_eq!(error.permission(), None);
    assert_eq!(error.request_id(), Some("tok-1"));
    let text = format!("{error:#}");
    assert!(!text.contains("not sent"), "{text}");
    assert!(text.contains("tok-1") && text.contains("gone"), "{text}");
}

#[tokio::test(start_paused = true)]
async fn a_token_call_that_is_redirected_is_no_matter_of_credentials() {
    let client = token_builder()
        .base_url("https://old.example.com/api")
        .transport(testing::function(|_| async {
            let location = "https://new.example.com/oauth/token";
            response(308, &[("location", location)], "")
        }))
        .build()
        .expect("a client");
    let error = client.contacts_get("7").await.expect_err("no token");
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert_eq!(error.redirect_base_url(), Some("https://new.example.com"));
    assert!(!error.may_have_been_carried_out());
}

#[tokio::test(start_paused = true)]
async fn a_token_call_that_panics_fails_the_calls_that_wait() {
    let client = token_builder()
        .transport(testing::function(|request: Request<Bytes>| async move {
            assert_ne!(request.uri().path(), "/oauth/token");
            response(200, &[], GOOD)
        }))
        .build()
        .expect("a client");
    let error = client.contacts_get("7").await.expect_err("no token");
    assert_eq!(error.kind(), ErrorKind::Authentication);
}

/// A store in memory, as several processes would see it.
#[derive(Clone, Debug, Default)]
struct Kept(Arc<Mutex<Inner>>);

#[derive(Debug, Default)]
struct Inner {
    token: Option<(SharedToken, Option<Instant>)>,
    fence: u64,
    leased: Option<Instant>,
    broken: bool,
}

impl Kept {
    fn with<T: Send + 'static>(
        &self,
        change: impl FnOnce(&mut Inner) -> T,
    ) -> BoxFuture<'_, Result<T, StoreError>> {
        let mut inner = self.0.lock().expect("no panic");
        let done = match inner.broken {
            true => Err(StoreError::new("no store")),
            false => Ok(change(&mut inner)),
        };
        Box::pin(async { done })
    }
}

impl TokenStore for Kept {
    fn load(&self) -> BoxFuture<'_, Result<Option<SharedToken>, StoreError>> {
        self.with(|inner| {
            let (token, asked) = inner.token.clone()?;
            let age = asked.map_or(Duration::ZERO, |asked| asked.elapsed());
            Some(SharedToken::new(
                token.access,
                token.fence,
                token.lifetime,
                age,
            ))
        })
    }

    fn lease(&self, hold: Duration) -> BoxFuture<'_, Result<Lease, StoreError>> {
        self.with(move |inner| {
            let now = Instant::now();
            match inner.leased.filter(|until| *until > now) {
                Some(until) => Lease::Taken {
                    expires_in: until - now,
                },
                None => {
                    inner.fence += 1;
                    inner.leased = Some(now + hold);
                    Lease::Granted { fence: inner.fence }
                }
            }
        })
    }

    fn renew(&self, fence: u64, hold: Duration) -> BoxFuture<'_, Result<bool, StoreError>> {
        self.with(move |inner| {
            let holds = inner.fence == fence;
            if holds {
                inner.leased = Some(Instant::now() + hold);
            }
            holds
        })
    }

    fn store(&self, fence: u64, token: SharedToken) -> BoxFuture<'_, Result<bool, StoreError>> {
        self.with(move |inner| {
            let holds = inner.fence == fence;
            if holds {
                inner.token = Some((token.clone(), Instant::now().checked_sub(token.age)));
                inner.leased = None;
            }
            holds
        })
    }

    fn release(&self, fence: u64) -> BoxFuture<'_, Result<(), StoreError>> {
        self.with(move |inner| {
            if inner.fence == fence {
                inner.leased = None;
            }
        })
    }
}

impl Vendor {
    /// A client of a process of its own, as far as tokens go.
    fn process(&self, store: &Kept, expires_in: u64) -> token::Client {
        let vendor = self.clone();
        token_builder()
            .limiter(Arc::new(LocalLimiter::new(&[])))
            .token_store(Arc::new(store.clone()))
            .transport(testing::function(move |request| {
                vendor.clone().response(request, expires_in)
            }))
            .build()
            .expect("a client")
    }
}

#[tokio::test(start_paused = true)]
async fn processes_share_one_token() {
    let (vendor, store) = (Vendor::default(), Kept::default());
    let processes: Vec<_> = (0..8).map(|_| vendor.process(&store, 3600)).collect();
    join_all(processes.iter().map(thirty_two)).await;
    assert_eq!(vendor.given(), 1);
    // A command that begins later needs none.
    let later = vendor.process(&store, 3600);
    later.contacts_get("7").await.expect("a response");
    assert_eq!(vendor.given(), 1);

    // Before its end one of them replaces it for all.
    advance(Duration::from_secs(3570)).await;
    join_all(processes.iter().map(thirty_two)).await;
    assert_eq!(vendor.given(), 2);
}

#[tokio::test(start_paused = true)]
async fn processes_replace_a_revoked_token_once() {
    let (vendor, store) = (Vendor::default(), Kept::default());
    let processes: Vec<_> = (0..8).map(|_| vendor.process(&store, 3600)).collect();
    join_all(processes.iter().map(thirty_two)).await;
    vendor.revoked.store(1, Ordering::Relaxed);
    join_all(processes.iter().map(thirty_two)).await;
    assert_eq!(vendor.given(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_holder_of_the_lease_that_stalls_holds_up_nobody_for_long() {
    let (vendor, store) = (Vendor::default(), Kept::default());
    let Ok(Lease::Granted { fence }) = store.lease(Duration::from_secs(10)).await else {
        panic!("no lease");
    };
    let start = Instant::now();
    let client = vendor.process(&store, 3600);
    client.contacts_get("7").await.expect("a response");
    let waited = start.elapsed();
    assert!(waited >= Duration::from_secs(10), "{waited:?}");
    assert!(waited < Duration::from_secs(11), "{waited:?}");
    // Its token comes too late.
    let late = SharedToken::new("late".into(), fence, Duration::from_secs(9), Duration::ZERO);
    assert_eq!(store.store(fence, late).await, Ok(false));
    let stored = store.load().await.expect("a store").expect("a token");
    assert_eq!(stored.access.expose_secret(), "t1");
}

#[tokio::test(start_paused = true)]
async fn without_its_store_a_process_has_a_token_of_its_own() {
    let (vendor, store) = (Vendor::default(), Kept::default());
    store.0.lock().expect("no panic").broken = true;
    let client = vendor.process(&store, 3600);
    assert_eq!(thirty_two(&client).await, [1; 32]);
    assert_eq!(vendor.given(), 1);
}
