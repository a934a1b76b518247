//! Who may call, what is rejected, and what is logged.

use serde_json::{Value, json};

use crate::common::{Caller, send, small, started};

#[tokio::test]
async fn a_credential_may_do_what_it_is_permitted_and_no_more() {
    let sandbox = started(small().0).await;
    let endpoint = sandbox.endpoint("minotaur").expect("an endpoint");
    let key = &endpoint.credential_labelled("read-only").expect("a key").id;
    let caller = Caller::with_key(endpoint, key);
    assert_eq!(caller.get("/customer/summary").await.status, 200);
    let rejected = caller
        .post("/contacts", json!({"work_email": "a@new.example"}))
        .await;
    assert_eq!(rejected.status, 403);
    assert_eq!(sandbox.records("minotaur", "contacts").len(), 25);
    let endpoint_key = &endpoint.credential().expect("a key").id;
    assert!(!format!("{sandbox:?}").contains(endpoint_key.as_str()));
}

#[tokio::test]
async fn a_key_needs_its_scheme_and_the_schemes_letter_case_does_not_matter() {
    let sandbox = started(small().0.vendors(["callab"])).await;
    let endpoint = sandbox.endpoint_of("callab", "early").expect("an endpoint");
    let key = &endpoint.credential().expect("a key").id;
    let url = format!("{}/contact/query", endpoint.base_url);
    for (header, status) in [
        (format!("Bearer {key}"), 200),
        (format!("bearer {key}"), 200),
        (key.clone(), 401),
        ("Bearer ".to_owned(), 401),
        (format!("Bearer {key}x"), 401),
    ] {
        let request = crate::http::client().post(&url).json(&json!({}));
        let reply = send(request.header("authorization", header)).await;
        assert_eq!(reply.status, status);
    }
    assert_eq!(
        send(crate::http::client().post(&url).json(&json!({})))
            .await
            .status,
        401
    );
}

#[tokio::test]
async fn what_the_specification_does_not_allow_is_rejected_with_its_place() {
    let sandbox = started(small().0.vendors(["lunarsend"])).await;
    let endpoint = sandbox.endpoint_of("lunarsend", "v1").expect("an endpoint");
    let caller = Caller::new(endpoint).await;
    let post = |body: &'static str| {
        send(
            caller
                .request("POST", "/api/contacts")
                .header("content-type", "application/json")
                .body(body),
        )
    };
    for (reply, places) in [
        (
            caller.get("/api/contacts?search=Ada").await,
            &["query/searchby: is required"][..],
        ),
        (
            post("{\"first_name\": ").await,
            &["body: is no valid JSON (line 1)"],
        ),
        (post("").await, &["body: is required"]),
        (post("[]").await, &["body: "]),
        (
            post("{\"first_name\": 7, \"email\": null}").await,
            &["body/first_name: ", "body/email: "],
        ),
    ] {
        assert_eq!(reply.status, 400);
        let response = reply.json();
        let message = response["message"].as_str().expect("a message");
        for place in places {
            assert!(message.contains(place), "{message}");
        }
    }
    let secret = post("{\"first_name\": {\"of\": \"Ada Lovelace\"}, \"email\": \"a\"}").await;
    assert!(
        !secret.text.contains("Lovelace"),
        "a rejection repeats no value: {}",
        secret.text
    );
}

#[tokio::test]
async fn lists_in_the_query_may_be_repeated_and_bracketed() {
    let sandbox = started(small().0.vendors(["lunarsend"])).await;
    let caller = Caller::of(&sandbox, "lunarsend").await;
    let (one, two) = (
        "7d0f3c52-8f6e-4c1a-9a35-000000000001",
        "7d0f3c52-8f6e-4c1a-9a35-000000000002",
    );
    for path in [
        format!("/pipeline?id={one}&id={two}"),
        format!("/pipeline?id[]={one}&id[]={two}"),
        format!("/pipeline?id[0]={one}&id[1]={two}"),
    ] {
        let response = caller.get(&path).await.json();
        let ids: Vec<&Value> = response
            .as_array()
            .expect("a list")
            .iter()
            .map(|it| &it["id"])
            .collect();
        assert_eq!(ids, [one, two], "{path}");
    }
    let wrong = caller.get("/pipeline/search?page=first").await;
    assert_eq!(wrong.status, 400);
    assert!(wrong.text.contains("query/page"));
}

#[tokio::test]
async fn what_has_not_the_documented_form_is_rejected_with_its_place() {
    let sandbox = started(small().0.vendors(["lunarsend", "skarbe", "snov"])).await;
    let lunarsend = Caller::of(&sandbox, "lunarsend").await;
    let skarbe = Caller::of(&sandbox, "skarbe").await;
    let snov = Caller::of(&sandbox, "snov/provided").await;
    let status = json!({"firstName": "Ada", "leadStatus": 9_223_372_036_854_775_808_u64});
    let hook = json!({"names": ["Acme"], "webhook_url": "no address"});
    for (caller, path, body, place) in [
        (&lunarsend, "/contacts", json!({"email": "nobody"}), "email"),
        (&skarbe, "/api/connect/contacts", status, "lead status"),
        (
            &snov,
            "/v2/company-domain-by-name/start",
            hook,
            "webhook_url",
        ),
    ] {
        let rejected = caller.post(path, body).await;
        assert_eq!(rejected.status, 400, "{place}");
        assert!(rejected.text.contains(place), "{place}: {}", rejected.text);
    }
}

#[tokio::test]
async fn an_unknown_method_or_path_is_not_found() {
    let sandbox = started(small().0).await;
    for endpoint in sandbox.endpoints() {
        let caller = Caller::new(endpoint).await;
        assert_eq!(
            caller.get("/no/such/path").await.status,
            404,
            "{}",
            endpoint.vendor
        );
        assert_eq!(caller.patch("/no/such/path", json!({})).await.status, 404);
    }
    assert!(
        sandbox
            .requests()
            .iter()
            .filter(|it| it.status == Some(404))
            .all(|it| it.operation.is_none())
    );
}

#[tokio::test]
async fn every_request_is_logged_in_order_and_without_credentials() {
    let sandbox = started(small().0).await;
    let snov = Caller::of(&sandbox, "snov/provided").await;
    snov.get("/v1/user-balance?access_token=leaked").await;
    let skarbe = Caller::of(&sandbox, "skarbe").await;
    skarbe
        .get("/api/connect/contacts?query=a%20b&query=c")
        .await;
    skarbe
        .post("/api/connect/contacts", json!({"lastName": "Alone"}))
        .await;
    let requests = sandbox.requests();
    let sequences: Vec<u64> = requests.iter().map(|request| request.sequence).collect();
    assert_eq!(sequences, [1, 2, 3, 4]);
    let operations: Vec<_> = requests
        .iter()
        .map(|it| it.operation.clone().unwrap_or_default())
        .collect();
    assert_eq!(operations[2..], ["contacts_list", "contacts_create"]);
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    assert_eq!(
        requests[2].query,
        [pair("query", "a b"), pair("query", "c")]
    );
    assert_eq!(requests[3].body, json!({"lastName": "Alone"}));
    assert_eq!(
        (requests[3].status, requests[3].handled),
        (Some(400), false)
    );
    assert_eq!((requests[2].status, requests[2].handled), (Some(200), true));
    for endpoint in sandbox.endpoints() {
        let credential = endpoint.credential().expect("a credential");
        let secret = credential.secret.as_ref().unwrap_or(&credential.id);
        for request in &requests {
            let logged = format!("{request:?} {} {:?}", request.body, request.query);
            assert!(
                !logged.contains(secret.as_str()) && !logged.contains("leaked"),
                "{logged}"
            );
        }
    }
    sandbox.clear_requests();
    skarbe.get("/api/connect/me").await;
    assert_eq!(
        sandbox
            .requests()
            .iter()
            .map(|request| request.sequence)
            .collect::<Vec<_>>(),
        [5]
    );
}

#[tokio::test]
async fn the_oldest_requests_are_forgotten_when_there_are_too_many() {
    let sandbox = started(small().0.vendors(["skarbe"]).kept_requests(2)).await;
    let caller = Caller::of(&sandbox, "skarbe").await;
    for _ in 0..5 {
        caller.get("/api/connect/me").await;
    }
    let kept: Vec<u64> = sandbox
        .requests()
        .iter()
        .map(|request| request.sequence)
        .collect();
    assert_eq!(kept, [4, 5]);
}

#[tokio::test]
async fn a_token_ends_with_the_clock() {
    let (builder, clock) = small();
    let sandbox = started(builder.vendors(["snov"])).await;
    let caller = Caller::of(&sandbox, "snov/provided").await;
    assert_eq!(caller.get("/v1/user-balance").await.status, 200);
    clock.advance(std::time::Duration::from_secs(3_599));
    assert_eq!(caller.get("/v1/user-balance").await.status, 200);
    clock.advance(std::time::Duration::from_secs(1));
    assert_eq!(caller.get("/v1/user-balance").await.status, 401);
}
