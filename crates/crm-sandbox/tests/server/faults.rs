//! Everything that can go wrong on purpose.

use std::time::{Duration, SystemTime};

use crm_sandbox::{Fault, Sandbox};
use serde_json::{Value, json};

use crate::common::{Caller, small, started};

const CONTACTS: &str = "/api/connect/contacts";

async fn skarbe(fault: Fault) -> (Sandbox, Caller) {
    let sandbox = started(small().0.vendors(["skarbe"]).fault(fault)).await;
    let caller = Caller::of(&sandbox, "skarbe").await;
    (sandbox, caller)
}

fn ada() -> Value {
    json!({"firstName": "Ada"})
}

fn count(sandbox: &Sandbox) -> usize {
    sandbox.records("skarbe", "contacts").len()
}

/// What the log says of the last request: its fault, whether it was carried out, its status.
fn last(sandbox: &Sandbox) -> (Option<&'static str>, bool, Option<u16>) {
    let requests = sandbox.requests();
    let last = requests.last().expect("a request");
    (last.fault, last.handled, last.status)
}

#[tokio::test]
async fn too_many_requests_comes_with_each_form_of_retry_after() {
    let busy = || Fault::on("contacts_create").status(429).times(1);
    let (sandbox, caller) = skarbe(busy().retry_after_seconds(7)).await;
    let reply = caller.post(CONTACTS, ada()).await;
    assert_eq!(
        (reply.status.as_u16(), &reply.headers["retry-after"]),
        (429, &"7".parse().unwrap())
    );
    assert!(reply.json()["error"].is_string(), "the vendor's own form");
    assert_eq!(last(&sandbox), (Some("status"), false, Some(429)));

    let dated = busy().retry_after_date(Duration::from_secs(90));
    sandbox.inject(dated).expect("an operation that is there");
    let before = SystemTime::now();
    let reply = caller.post(CONTACTS, ada()).await;
    let date = reply.headers["retry-after"].to_str().expect("a text");
    let date = httpdate_of(date);
    assert!(
        date >= before + Duration::from_secs(89),
        "a date about 90 seconds ahead"
    );

    sandbox.inject(busy()).expect("an operation that is there");
    let reply = caller.post(CONTACTS, ada()).await;
    assert_eq!(
        (reply.status.as_u16(), reply.headers.get("retry-after")),
        (429, None)
    );
    assert_eq!(count(&sandbox), 25, "none of them was carried out");
    assert_eq!(caller.post(CONTACTS, ada()).await.status, 200);
}

fn httpdate_of(text: &str) -> SystemTime {
    chrono::DateTime::parse_from_rfc2822(text)
        .expect("a date")
        .into()
}

#[tokio::test]
async fn a_server_error_may_be_a_page_of_html() {
    let (sandbox, caller) = skarbe(Fault::on_any().html(503)).await;
    let reply = caller.post(CONTACTS, ada()).await;
    assert_eq!(
        (reply.status.as_u16(), &reply.headers["content-type"]),
        (503, &"text/html".parse().unwrap())
    );
    assert!(reply.text.starts_with("<html>"));
    assert_eq!(last(&sandbox), (Some("html"), false, Some(503)));
}

#[tokio::test]
async fn a_reset_connection_leaves_the_request_undone_or_done_as_told() {
    let (sandbox, caller) = skarbe(Fault::on_any().reset().times(1)).await;
    let request = || caller.request("POST", CONTACTS).json(&ada()).send();
    assert!(request().await.is_err());
    assert_eq!(
        (count(&sandbox), last(&sandbox)),
        (25, (Some("reset"), false, None))
    );
    sandbox
        .inject(Fault::on_any().reset_after_handling().times(1))
        .expect("an operation that is there");
    assert!(request().await.is_err());
    assert_eq!(
        (count(&sandbox), last(&sandbox)),
        (26, (Some("reset-after-handling"), true, None))
    );
    assert_eq!(request().await.expect("a response").status(), 200);
}

#[tokio::test]
async fn a_stalled_request_gets_no_response_and_keeps_no_one_else_waiting() {
    let (sandbox, caller) = skarbe(Fault::on("contacts_create").stall().times(1)).await;
    for (name, contacts) in [("stall", 25), ("stall-after-handling", 26)] {
        let stalled = tokio::spawn(caller.request("POST", CONTACTS).json(&ada()).send());
        while sandbox.requests().last().and_then(|it| it.fault) != Some(name)
            || count(&sandbox) < contacts
        {
            tokio::task::yield_now().await;
        }
        assert_eq!(caller.get("/api/connect/me").await.status, 200);
        assert!(!stalled.is_finished());
        stalled.abort();
        assert_eq!(count(&sandbox), contacts);
        sandbox
            .inject(Fault::on("contacts_create").stall_after_handling().times(1))
            .expect("an operation that is there");
    }
}

#[tokio::test]
async fn a_truncated_body_ends_too_soon_with_its_first_half_sent() {
    let (sandbox, caller) = skarbe(Fault::on("contacts_list").truncated()).await;
    let whole = sandbox.records("skarbe", "contacts");
    let mut response = caller
        .request("GET", CONTACTS)
        .send()
        .await
        .expect("a head");
    assert_eq!(response.status(), 200);
    let announced = response.content_length().expect("a length");
    assert!(announced > 1_000);
    let mut got = 0;
    let ended = loop {
        match response.chunk().await {
            Ok(Some(chunk)) => got += chunk.len() as u64,
            Ok(None) => break Ok(()),
            Err(error) => break Err(error),
        }
    };
    assert!(ended.is_err());
    assert_eq!(got, announced / 2);
    assert!(!whole.is_empty());
    assert_eq!(last(&sandbox), (Some("truncated"), true, Some(200)));
}

#[tokio::test]
async fn an_oversized_body_is_as_long_as_told_and_still_json() {
    let (_sandbox, caller) = skarbe(Fault::on("me_get").oversized(3_000_000)).await;
    let reply = caller.get("/api/connect/me").await;
    assert_eq!(reply.text.len(), 3_000_000);
    assert!(reply.json()["workspace"].is_object());
}

#[tokio::test]
async fn invalid_json_breaks_off_in_a_whole_response() {
    let (sandbox, caller) = skarbe(Fault::on("contacts_create").invalid_json()).await;
    let reply = caller.post(CONTACTS, ada()).await;
    assert_eq!(reply.status, 200);
    assert!(serde_json::from_str::<Value>(&reply.text).is_err());
    assert_eq!(count(&sandbox), 26);
}

#[tokio::test]
async fn an_expired_token_is_worthless_from_then_on() {
    let sandbox = started(small().0).await;
    let snov = Caller::of(&sandbox, "snov/provided").await;
    let skarbe = Caller::of(&sandbox, "skarbe").await;
    sandbox
        .inject(Fault::on_any().expired_token().vendor("snov").times(1))
        .expect("an operation that is there");
    sandbox
        .inject(Fault::on_any().expired_token().vendor("skarbe").times(1))
        .expect("an operation that is there");
    assert_eq!(snov.get("/v1/user-balance").await.status, 401);
    assert_eq!(
        snov.get("/v1/user-balance").await.status,
        401,
        "the token is gone"
    );
    let again = Caller::of(&sandbox, "snov/provided").await;
    assert_eq!(again.get("/v1/user-balance").await.status, 200);
    assert_eq!(skarbe.get("/api/connect/me").await.status, 401);
    assert_eq!(
        skarbe.get("/api/connect/me").await.status,
        200,
        "a key does not expire"
    );
}

#[tokio::test]
async fn redirects_lead_to_the_same_host_or_to_another() {
    let (sandbox, caller) = skarbe(Fault::on_any().redirect_here("/api/connect/me").times(1)).await;
    let reply = caller.get(CONTACTS).await;
    assert_eq!(
        (reply.status.as_u16(), &reply.headers["location"]),
        (307, &"/api/connect/me".parse().unwrap())
    );
    let elsewhere = "https://elsewhere.example/contacts";
    sandbox
        .inject(Fault::on_any().redirect_elsewhere(elsewhere))
        .expect("an operation that is there");
    let reply = caller.get(CONTACTS).await;
    assert_eq!(reply.headers["location"], elsewhere);
    assert_eq!(
        last(&sandbox),
        (Some("redirect-elsewhere"), false, Some(307))
    );
}

#[tokio::test]
async fn an_unknown_enum_value_stands_in_a_response_that_is_whole_otherwise() {
    let (_sandbox, caller) = skarbe(Fault::on("lead_statuses_list").unknown_enum_value()).await;
    let statuses = caller
        .get("/api/connect/contacts/lead-statuses")
        .await
        .json();
    assert_eq!(statuses[0]["type"], "a_value_of_tomorrow");
    assert_eq!(
        (&statuses[0]["label"], &statuses[1]["type"]),
        (&json!("New Lead"), &json!("qualified"))
    );
}

#[tokio::test]
async fn a_failure_envelope_comes_under_success_where_one_is_documented() {
    let sandbox = started(small().0.fault(Fault::on_any().failure_envelope())).await;
    let callab = Caller::of(&sandbox, "callab/early")
        .await
        .post("/contact/query", json!({}))
        .await;
    assert_eq!(
        (callab.status.as_u16(), &callab.json()["status"]),
        (200, &json!("error"))
    );
    let lunarsend = Caller::of(&sandbox, "lunarsend").await;
    let failed = lunarsend.get("/contacts/search").await.json();
    assert_eq!(failed[0]["status"], "error");
    let skarbe = Caller::of(&sandbox, "skarbe").await;
    assert_eq!(skarbe.get("/api/connect/me").await.status, 200);
    assert!(skarbe.get("/api/connect/me").await.json()["workspace"].is_object());
}

/// Statuses of so many calls, one after the other, under a fault with status 500.
async fn pattern(fault: Fault, calls: usize) -> Vec<usize> {
    let (_sandbox, caller) = skarbe(fault).await;
    let mut met = Vec::new();
    for number in 1..=calls {
        if caller.get("/api/connect/me").await.status == 500 {
            met.push(number);
        }
    }
    met
}

#[tokio::test]
async fn rules_choose_the_calls() {
    assert_eq!(pattern(Fault::on("me_get").every(3), 10).await, [3, 6, 9]);
    assert_eq!(pattern(Fault::on("me_get").first(2), 5).await, [1, 2]);
    assert_eq!(
        pattern(Fault::on("me_get").after(2).first(2), 6).await,
        [3, 4]
    );
    assert_eq!(
        pattern(Fault::on("me_get").every(2).times(2), 8).await,
        [2, 4]
    );
    assert_eq!(pattern(Fault::on("me_get").nth(2), 4).await, [2]);
    assert_eq!(pattern(Fault::on("contacts_list"), 3).await, [0; 0]);
    assert_eq!(
        pattern(Fault::on_any().vendor("skarbe").generation("v1"), 3).await,
        [1, 2, 3]
    );
}

#[tokio::test]
async fn a_fault_on_what_the_sandbox_does_not_have_is_an_error() {
    let start = |fault| small().0.vendors(["skarbe"]).fault(fault).start();
    for (fault, told) in [
        (Fault::on("contacts_lst"), "contacts_list of skarbe v1"),
        (
            Fault::on("contacts_list").vendor("minotaur"),
            "contacts_list of minotaur",
        ),
        (Fault::on_any().vendor("snov"), "any operation of snov"),
        (Fault::on_any().generation("v2"), "any operation v2"),
    ] {
        let error = start(fault)
            .await
            .expect_err("no such operation")
            .to_string();
        assert!(error.contains(told), "{error}");
    }
    let (sandbox, caller) = skarbe(Fault::on("meGet").nth(1).status(503)).await;
    assert!(sandbox.inject(Fault::on("prospects_list")).is_err());
    // Both spellings are known.
    assert_eq!(caller.get("/api/connect/me").await.status, 503);
    assert_eq!(caller.get("/api/connect/me").await.status, 200);
}

#[tokio::test]
async fn a_response_can_be_late_given_or_of_an_account_without_credits() {
    let (sandbox, caller) = skarbe(Fault::on("me_get").body(202, r#"{"queued":true}"#)).await;
    let reply = caller.get("/api/connect/me").await;
    assert_eq!(
        (reply.status.as_u16(), reply.json()),
        (202, json!({"queued": true}))
    );
    assert_eq!(last(&sandbox), (Some("body"), false, Some(202)));
    sandbox.clear_faults();

    let wait = Duration::from_millis(60);
    let late = Fault::on("contacts_create").latency(wait);
    sandbox.inject(late).expect("an operation that is there");
    let (begun, before) = (std::time::Instant::now(), count(&sandbox));
    assert_eq!(caller.post(CONTACTS, ada()).await.status, 200);
    assert!(begun.elapsed() >= wait);
    assert_eq!(count(&sandbox), before + 1);
    assert_eq!(last(&sandbox), (Some("latency"), true, Some(200)));

    let sandbox = started(small().0.vendors(["snov"])).await;
    let snov = Caller::of(&sandbox, "snov/provided").await;
    let fault = Fault::on_any().no_credits().times(1);
    sandbox.inject(fault).expect("an operation that is there");
    let rejected = snov.get("/v1/user-balance").await;
    assert!(!rejected.status.is_success(), "{}", rejected.status);
    assert_eq!(snov.get("/v1/user-balance").await.status, 200);
}

#[tokio::test]
async fn a_probability_meets_about_its_part_of_the_calls_and_the_same_with_the_same_seed() {
    let chance = |seed| Fault::on_any().probability(0.25, seed);
    let met = pattern(chance(1), 200).await;
    assert_eq!(met, pattern(chance(1), 200).await);
    assert_ne!(met, pattern(chance(2), 200).await);
    assert!((25..=75).contains(&met.len()), "{}", met.len());
    assert_eq!(
        pattern(Fault::on_any().probability(0.0, 1), 20).await,
        [0; 0]
    );
    assert_eq!(
        pattern(Fault::on_any().probability(1.0, 1), 20).await.len(),
        20
    );
}

#[tokio::test]
async fn the_first_of_several_faults_that_meets_a_call_is_injected() {
    let (sandbox, caller) = skarbe(Fault::on("me_get").every(2).status(503)).await;
    sandbox
        .inject(Fault::on_any().status(429))
        .expect("an operation that is there");
    let mut statuses = Vec::new();
    for _ in 0..4 {
        statuses.push(caller.get("/api/connect/me").await.status.as_u16());
    }
    assert_eq!(statuses, [429, 503, 429, 503]);
    sandbox.clear_faults();
    assert_eq!(caller.get("/api/connect/me").await.status, 200);
}

#[tokio::test]
async fn a_stopped_sandbox_responds_no_more() {
    let sandbox = started(small().0.vendors(["skarbe"])).await;
    let url = format!("{}/api/connect/me", sandbox.endpoints()[0].base_url);
    assert_eq!(
        crate::http::client()
            .get(&url)
            .send()
            .await
            .expect("a response")
            .status(),
        401
    );
    sandbox.stop().await;
    assert!(crate::http::client().get(&url).send().await.is_err());
}

#[tokio::test]
async fn a_success_may_be_empty_or_an_error() {
    let (sandbox, caller) = skarbe(Fault::on("contacts_create").empty().times(1)).await;
    let before = count(&sandbox);
    let reply = caller.post(CONTACTS, ada()).await;
    assert_eq!((reply.status.as_u16(), reply.text.as_str()), (204, ""));
    assert_eq!(last(&sandbox), (Some("empty"), true, Some(204)));
    assert_eq!(count(&sandbox), before + 1);

    // What is rejected is not made a success.
    sandbox
        .inject(Fault::on("contacts_create").empty())
        .expect("an operation that is there");
    let reply = caller.post(CONTACTS, json!({"email": "no address"})).await;
    assert_eq!(reply.status.as_u16(), 400);
    sandbox.clear_faults();

    sandbox
        .inject(Fault::on("contacts_create").error_under_success())
        .expect("an operation that is there");
    let reply = caller.post(CONTACTS, ada()).await;
    assert_eq!(reply.status.as_u16(), 200);
    assert!(reply.json()["error"].is_string());
    assert_eq!(
        last(&sandbox),
        (Some("error-under-success"), false, Some(200))
    );
    assert_eq!(count(&sandbox), before + 1);
}

#[tokio::test]
async fn lists_lag_behind_what_is_written() {
    let (builder, clock) = small();
    let lagging =
        Fault::on("contacts_list").lagging(Duration::from_secs(2), Duration::from_secs(9));
    let sandbox = started(builder.vendors(["skarbe"]).fault(lagging)).await;
    let caller = Caller::of(&sandbox, "skarbe").await;
    let shown = async || {
        let list = caller.get(CONTACTS).await.json();
        list.as_array().expect("a list").len()
    };
    assert_eq!(shown().await, 25);
    for _ in 0..20 {
        caller.post(CONTACTS, ada()).await;
    }
    clock.advance(Duration::from_secs(1));
    assert_eq!((shown().await, count(&sandbox)), (25, 45));
    clock.advance(Duration::from_secs(4));
    let some = shown().await;
    assert!(some > 25 && some < 45, "{some}");
    clock.advance(Duration::from_secs(5));
    assert_eq!(shown().await, 45);
    // Beside another fault.
    sandbox
        .inject(Fault::on("contacts_list").status(502).times(1))
        .expect("an operation that is there");
    assert_eq!(caller.get(CONTACTS).await.status.as_u16(), 502);
    assert_eq!(shown().await, 45);
}

/// However a list is read that was resumed or begun anew in between, the page after one that was read
/// begins no later than that one ended.
#[tokio::test]
async fn rows_of_pages_that_moved_are_on_a_page_for_whoever_asks_again() {
    let faults = || {
        [
            Fault::on("contacts_list").page_cap(4),
            Fault::on("contacts_list").every(3).short_page(),
            Fault::on("contacts_list").every(4).moving_rows(),
        ]
    };
    let builder = faults()
        .into_iter()
        .fold(small().0.vendors(["minotaur"]), |builder, fault| {
            builder.fault(fault)
        });
    let sandbox = started(builder).await;
    let caller = Caller::of(&sandbox, "minotaur").await;
    let page = async |number: u64| -> Vec<String> {
        let body = json!({"filters": {}, "paginate": {"page": number, "limit": 5}});
        let rows = caller.post("/contacts/list", body).await.json();
        let rows = rows.as_array().expect("a list").clone();
        rows.iter().map(|row| row["id"].to_string()).collect()
    };
    let mut ids = Vec::new();
    for number in 1..=20 {
        ids.extend(page(number).await);
        // Others, and a run that was killed, ask for other pages meanwhile.
        for other in 1..=number % 4 {
            page(other).await;
        }
    }
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 25);
}

#[tokio::test]
async fn pages_are_capped_short_or_moving_and_lose_no_row() {
    for (fault, sizes, repeated) in [
        (
            Fault::on("contacts_list").page_cap(7),
            vec![7, 7, 7, 4, 0],
            0,
        ),
        (Fault::on("contacts_list").short_page(), vec![9, 9, 7, 0], 0),
        (
            Fault::on("contacts_list").moving_rows(),
            vec![10, 10, 7, 0],
            2,
        ),
    ] {
        let sandbox = started(small().0.vendors(["minotaur"]).fault(fault)).await;
        let caller = Caller::of(&sandbox, "minotaur").await;
        for _ in 0..2 {
            let (mut ids, mut seen) = (Vec::new(), Vec::new());
            for page in 1..=sizes.len() {
                let body = json!({"filters": {}, "paginate": {"page": page, "limit": 10}});
                let rows = caller.post("/contacts/list", body).await.json();
                let rows = rows.as_array().expect("a list").clone();
                seen.push(rows.len());
                ids.extend(rows.iter().map(|row| row["id"].to_string()));
            }
            assert_eq!(seen, sizes);
            assert_eq!(ids.len(), 25 + repeated);
            ids.sort();
            ids.dedup();
            assert_eq!(ids.len(), 25);
        }
    }
}
