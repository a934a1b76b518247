//! Waits that say what they are: deadlines, queues, rejections and polls.

mod common;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use common::{GOOD, KEY, KEY_API, contact, key, key_client, noting, response};
use crm_runtime::client::{ByteStream, ErrorKind, Timeout};
use crm_runtime::tasks::{self, Polling, TaskError};
use crm_runtime::{CallOptions, Lane, RetryPolicy, testing};
use tokio::time::Instant;

async fn follow(client: &key::Client) -> Result<(), TaskError<ByteStream>> {
    let client = &client.with_options(CallOptions::new().keep_raw().no_retry());
    let operation = KEY_API.operation("jobs_result").expect("an operation");
    let poll = |hash: String| async move { client.jobs_result(&hash).await };
    let found = tasks::follow(operation, "h-1", &Polling::new(), poll, |_| {}).await;
    found.map(drop)
}

#[tokio::test]
async fn options_of_a_client_that_has_some_are_added() {
    let (client, requests) = key_client(|_| response(200, &[], GOOD));
    let tenant = client.with_options(
        CallOptions::new()
            .header("x-tenant", "acme")
            .header("x-trace", "1")
            .keep_raw(),
    );
    let call = tenant.with_options(CallOptions::new().header("x-trace", "2"));
    let found = call.contacts_get("7").await.expect("a response");
    assert!(found.raw().is_some(), "what was not said again still holds");
    let requests = requests.lock().expect("no panic");
    let headers = requests[0].headers();
    assert_eq!(headers["x-tenant"], "acme");
    assert_eq!(headers["x-trace"], "2");
}

#[tokio::test(start_paused = true)]
async fn a_rejected_write_goes_again_where_the_vendor_says_when_or_the_caller_allows_it() {
    let rejecting = |headers: &'static [(&'static str, &'static str)]| {
        let rejected = Mutex::new(false);
        key_client(move |_| {
            match std::mem::replace(&mut *rejected.lock().expect("no panic"), true) {
                false => response(429, headers, "{}"),
                true => response(200, &[], GOOD),
            }
        })
    };
    let when: &[_] = &[("retry-after", "7")];
    for (headers, option, goes) in [
        (when, None, true),
        (when, Some(false), false),
        (&[][..], None, false),
        (&[][..], Some(true), true),
    ] {
        let (client, requests) = rejecting(headers);
        let client = match option {
            Some(retry) => client.with_options(CallOptions::new().retry_rejected(retry)),
            None => client,
        };
        let created = client.contacts_create(&contact()).await;
        let sent = requests.lock().expect("no panic").len();
        assert_eq!((created.is_ok(), sent), (goes, if goes { 2 } else { 1 }));
    }
    // A write that may have been carried out before is not sent again for a later rejection.
    let attempts = Mutex::new(0);
    let (client, requests) = key_client(move |_| {
        let mut attempts = attempts.lock().expect("no panic");
        *attempts += 1;
        response(
            if *attempts == 1 { 503 } else { 429 },
            &[("retry-after", "1")],
            "{}",
        )
    });
    let error = client
        .contacts_create(&contact())
        .await
        .expect_err("an error");
    assert!(error.may_have_been_carried_out());
    assert_eq!(requests.lock().expect("no panic").len(), 1);
}

#[tokio::test(start_paused = true)]
async fn each_time_that_is_over_says_which_it_was() {
    let slow = || {
        testing::function(|_| async {
            std::future::pending::<()>().await;
            Ok(testing::json(200, "{}"))
        })
    };
    let builder = || {
        key::Client::builder()
            .api_key(KEY)
            .retry(RetryPolicy::never())
            .transport(slow())
    };
    let attempt = builder().attempt_timeout(Duration::from_secs(2));
    let attempt = attempt.build().expect("a client");
    let error = attempt.contacts_get("7").await.expect_err("an error");
    assert_eq!(error.timeout(), Some(Timeout::Attempt));
    assert_eq!(error.attempts(), 1);

    let call = builder().call_timeout(Duration::from_secs(2));
    let call = call.max_concurrency(1).build().expect("a client");
    let (first, second) = tokio::join!(call.contacts_get("7"), call.contacts_get("8"));
    let first = first.expect_err("an error");
    assert_eq!(first.timeout(), Some(Timeout::Call));
    // The second has waited for the first, and was not sent.
    let second = second.expect_err("an error");
    assert_eq!(
        (second.kind(), second.timeout(), second.attempts()),
        (ErrorKind::Timeout, Some(Timeout::Queue), 0)
    );
    assert!(second.to_string().contains("was not sent"), "{second}");
    assert!(!second.may_have_been_carried_out());
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_pushed_behind_its_deadline_is_told_at_once() {
    let limit = crm_runtime::api::RateLimit {
        requests: 1,
        per_seconds: 60,
        source: common::NONE,
    };
    let (transport, requests) = noting(|_| response(200, &[], GOOD));
    let client = key::Client::builder()
        .api_key(KEY)
        .limiter(Arc::new(crm_runtime::LocalLimiter::new(&[limit])))
        .transport(transport)
        .build()
        .expect("a client");
    client.contacts_get("1").await.expect("a response");
    let start = Instant::now();
    let bulk = client.with_options(
        CallOptions::new()
            .lane(Lane::Bulk)
            .timeout(Duration::from_secs(90)),
    );
    let late = async {
        let error = bulk.contacts_get("2").await.expect_err("an error");
        (error, start.elapsed())
    };
    // Its turn comes in a minute, until another call goes before it.
    let (late, urgent) = tokio::join!(late, async {
        tokio::time::sleep(Duration::from_secs(5)).await;
        client.contacts_get("3").await
    });
    urgent.expect("a response");
    let (error, told) = late;
    assert_eq!(told, Duration::from_secs(5));
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    assert_eq!(error.timeout(), Some(Timeout::Queue));
    let wait = error.retry_after().expect("a wait");
    assert!(wait > Duration::from_secs(100), "{wait:?}");
    assert_eq!(requests.lock().expect("no panic").len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_poll_that_fails_says_nothing_of_the_job() {
    // One whose response can't be read is made again.
    let polls = Mutex::new(0);
    let (client, requests) = key_client(move |_| {
        let mut polls = polls.lock().expect("no panic");
        *polls += 1;
        match *polls {
            1 => response(200, &[], r#"{"status": "#),
            _ => response(200, &[], r#"{"status":"completed"}"#),
        }
    });
    follow(&client).await.expect("a result");
    assert_eq!(requests.lock().expect("no panic").len(), 2);
    // One that fails for good ends the wait, and the job can be taken up.
    let (client, _) = key_client(|_| response(403, &[], "{}"));
    let failed = follow(&client).await.expect_err("an error");
    assert!(failed.is_resumable(), "{failed}");
    assert_eq!(failed.id(), "h-1");
}

#[tokio::test]
async fn the_one_of_a_list_is_one() {
    for (body, records) in [
        (r#"[{"id":1}]"#, 1),
        ("[]", 0),
        (r#"[{"id":1},{"id":2}]"#, 2),
    ] {
        let (client, _) = key_client(move |_| response(200, &[], body));
        let list = client.contacts_list(None).await.expect("a list");
        match list.one::<ByteStream>() {
            Ok(_) => assert_eq!(records, 1),
            Err(error) => {
                assert_ne!(records, 1);
                assert_eq!(error.kind(), ErrorKind::Decode);
                assert!(
                    error.to_string().contains(&format!("{records} records")),
                    "{error}"
                );
            }
        }
    }
}
