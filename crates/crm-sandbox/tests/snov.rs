//! Snov.io over HTTP: tokens, a task, the ledger, and what stays between calls.

mod http;

use std::time::{Duration, SystemTime};

use crm_sandbox::{Builder, Clock, Endpoint, Sandbox};
use reqwest::{Client, Method, Response};
use serde_json::{Value, json};

struct Snov {
    sandbox: Sandbox,
    clock: Clock,
    client: Client,
}

impl Snov {
    async fn start() -> Self {
        Self::with(|builder| builder).await
    }

    async fn with(set: impl FnOnce(Builder) -> Builder) -> Self {
        let clock = Clock::manual(SystemTime::UNIX_EPOCH + Duration::from_secs(1_780_000_000));
        let builder = Sandbox::builder().seed(7).contacts(30).vendors(["snov"]);
        let builder = set(builder.clock(clock.clone()));
        let sandbox = builder.start().await.expect("the sandbox starts");
        Self {
            sandbox,
            clock,
            client: http::client(),
        }
    }

    fn endpoint(&self) -> &Endpoint {
        self.sandbox
            .endpoint_of("snov", "provided")
            .expect("an endpoint")
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.endpoint().base_url)
    }

    /// What a client sends to get a token.
    fn grant(&self) -> Value {
        let known = self.endpoint().credential().expect("a client");
        let secret = known.secret.clone().expect("a secret");
        json!({"grant_type": "client_credentials", "client_id": known.id, "client_secret": secret})
    }

    async fn token(&self) -> String {
        let (status, response) = self.get_token(&self.grant()).await;
        assert_eq!(status, 200);
        assert_eq!(
            (&response["token_type"], &response["expires_in"]),
            (&json!("Bearer"), &json!(3600))
        );
        response["access_token"]
            .as_str()
            .expect("a token")
            .to_owned()
    }

    async fn get_token(&self, body: &Value) -> (u16, Value) {
        let request = self
            .client
            .post(self.url("/v1/oauth/access_token"))
            .json(body);
        read(request.send().await.expect("a response")).await
    }

    async fn call(&self, token: &str, method: Method, path: &str, body: Value) -> (u16, Value) {
        let mut request = self
            .client
            .request(method, self.url(path))
            .bearer_auth(token);
        if !body.is_null() {
            request = request.json(&body);
        }
        read(request.send().await.expect("a response")).await
    }

    async fn get(&self, token: &str, path: &str) -> (u16, Value) {
        self.call(token, Method::GET, path, Value::Null).await
    }

    async fn post(&self, token: &str, path: &str, body: Value) -> (u16, Value) {
        self.call(token, Method::POST, path, body).await
    }
}

async fn read(response: Response) -> (u16, Value) {
    let status = response.status().as_u16();
    let text = response.text().await.expect("a body");
    (status, serde_json::from_str(&text).unwrap_or_default())
}

#[tokio::test]
async fn a_token_lives_an_hour_of_the_sandboxs_clock() {
    let snov = Snov::start().await;
    let first = snov.token().await;
    assert_eq!(snov.get(&first, "/v1/user-balance").await.0, 200);
    snov.clock.advance(Duration::from_secs(1800));
    let second = snov.token().await;
    assert_ne!(first, second);
    snov.clock.advance(Duration::from_secs(1799));
    assert_eq!(snov.get(&first, "/v1/user-balance").await.0, 200);
    snov.clock.advance(Duration::from_secs(1));
    let (status, response) = snov.get(&first, "/v1/user-balance").await;
    assert_eq!((status, &response["error"]), (401, &json!("unauthorized")));
    assert_eq!(snov.get(&second, "/v1/user-balance").await.0, 200);
    snov.clock.advance(Duration::from_secs(1800));
    assert_eq!(snov.get(&second, "/v1/user-balance").await.0, 401);
}

#[tokio::test]
async fn who_has_no_token_is_rejected() {
    let snov = Snov::start().await;
    assert_eq!(snov.get("made-up", "/v1/user-balance").await.0, 401);
    let known = snov.endpoint().credential().expect("a client").id.clone();
    assert_eq!(snov.get(&known, "/v1/user-balance").await.0, 401);
    let without = snov
        .client
        .get(snov.url("/v1/user-balance"))
        .send()
        .await
        .expect("a response");
    assert_eq!(read(without).await.0, 401);
}

#[tokio::test]
async fn unknown_clients_get_no_token() {
    let snov = Snov::start().await;
    for field in ["client_id", "client_secret"] {
        let mut body = snov.grant();
        body[field] = json!("somebody-else");
        let (status, response) = snov.get_token(&body).await;
        assert_eq!(
            (status, &response["error"]),
            (401, &json!("invalid_client"))
        );
    }
    let mut body = snov.grant();
    body["grant_type"] = json!("password");
    assert_eq!(snov.get_token(&body).await.0, 400);
    assert_eq!(snov.get_token(&json!({})).await.0, 400);
}

#[tokio::test]
async fn a_token_is_given_for_a_form_too() {
    let snov = Snov::start().await;
    let grant = snov.grant();
    let text = |field: &str| grant[field].as_str().unwrap_or_default();
    let form = format!(
        "grant_type=client_credentials&client_id={}&client_secret={}",
        text("client_id"),
        text("client_secret")
    );
    let request = snov
        .client
        .post(snov.url("/v1/oauth/access_token"))
        .body(form);
    let request = request.header("content-type", "application/x-www-form-urlencoded");
    let (status, response) = read(request.send().await.expect("a response")).await;
    assert_eq!(status, 200);
    let token = response["access_token"].as_str().expect("a token");
    assert_eq!(snov.get(token, "/v1/user-balance").await.0, 200);
}

#[tokio::test]
async fn a_task_is_started_asked_for_and_paid_for() {
    let snov = Snov::with(|builder| builder.credits(2)).await;
    let token = snov.token().await;
    let search = json!({"domain": "acme.example"});
    let (status, task) = snov.post(&token, "/v2/domain-search/start", search).await;
    assert_eq!((status, &task["status"]), (200, &json!("in_progress")));
    let hash = task["task_hash"].as_str().expect("a hash");
    let path = format!("/v2/domain-search/result/{hash}");
    let running = snov.get(&token, &path).await;
    assert_eq!(running, (200, json!({"status": "in progress"})));
    snov.clock.advance(Duration::from_secs(5));
    let (_, done) = snov.get(&token, &path).await;
    assert_eq!(
        (&done["status"], &done["data"]["domain"]),
        (&json!("completed"), &json!("acme.example"))
    );
    let balance = snov.get(&token, "/v1/user-balance").await.1;
    assert_eq!(balance, json!({"balance": 1, "used": 1, "total": 2}));
    let verify = |emails: Value| {
        snov.post(
            &token,
            "/v2/email-verification/start",
            json!({"emails": emails}),
        )
    };
    let (status, rejection) = verify(json!(["a@acme.example", "b@acme.example"])).await;
    assert_eq!(
        (status, &rejection["error"]),
        (402, &json!("not_enough_credits"))
    );
    assert_eq!(verify(json!(["a@acme.example"])).await.0, 200);
    assert_eq!(verify(json!(["a@acme.example"])).await.0, 402);
    let balance = snov.get(&token, "/v1/user-balance").await.1;
    assert_eq!(balance, json!({"balance": 0, "used": 2, "total": 2}));
}

#[tokio::test]
async fn more_than_ten_of_a_kind_are_rejected_before_they_cost() {
    let snov = Snov::with(|builder| builder.credits(50)).await;
    let token = snov.token().await;
    let emails: Vec<_> = (0..11)
        .map(|number| format!("person{number}@acme.example"))
        .collect();
    let body = json!({"emails": emails});
    let (status, response) = snov
        .post(&token, "/v2/email-verification/start", body)
        .await;
    assert_eq!((status, &response["error"]), (400, &json!("bad_request")));
    assert_eq!(snov.get(&token, "/v1/user-balance").await.1["balance"], 50);
}

#[tokio::test]
async fn what_one_call_makes_another_finds() {
    let snov = Snov::start().await;
    let token = snov.token().await;
    let (status, list) = snov
        .post(&token, "/v1/create-prospect-list", json!({"name": "Été"}))
        .await;
    assert_eq!(status, 201);
    let body = json!({"email": "zoe@example.com", "first_name": "Zoë", "list_id": list["id"]});
    let (status, prospect) = snov.post(&token, "/v1/add-prospect", body).await;
    assert_eq!(status, 201);
    let body = json!({"list_id": list["id"]});
    let members = snov.post(&token, "/v1/view-prospects-in-list", body).await;
    assert_eq!(members, (200, json!({"data": [prospect], "total": 1})));
    let kept = snov.sandbox.records_of("snov", "provided", "prospects");
    assert_eq!(kept.len(), 31);
    assert_eq!(kept[30]["email"], "zoe@example.com");

    let body = json!({"url": "https://hooks.example.com/x", "event": "campaign_email.sent"});
    let (status, webhook) = snov.post(&token, "/v1/webhooks", body).await;
    assert_eq!(status, 201);
    let path = format!("/v1/webhooks/{}", webhook["id"]);
    let deleted = snov.call(&token, Method::DELETE, &path, Value::Null).await;
    assert_eq!(deleted, (204, Value::Null));
    let (status, response) = snov.call(&token, Method::DELETE, &path, Value::Null).await;
    assert_eq!((status, &response["error"]), (404, &json!("not_found")));
}

#[tokio::test]
async fn a_started_campaign_goes_on_with_the_clock() {
    let snov = Snov::start().await;
    let token = snov.token().await;
    let (_, campaign) = snov
        .post(&token, "/v1/create-campaign", json!({"name": "New"}))
        .await;
    let id = &campaign["id"];
    let body = json!({"campaign_id": id, "subject": "Hello {{first_name}}"});
    assert_eq!(
        snov.post(&token, "/v1/email-step-content", body).await.0,
        201
    );
    let state = format!("/v1/campaign/{id}/state");
    let (status, response) = snov.post(&token, &state, json!({"state": "pause"})).await;
    assert_eq!((status, &response["success"]), (200, &json!(false)));
    let (_, response) = snov.post(&token, &state, json!({"state": "start"})).await;
    assert_eq!(response["status"], "active");
    let sent = format!("/v1/emails-sent?campaign_id={id}");
    let count = |response: (u16, Value)| response.1["data"].as_array().map_or(0, Vec::len);
    assert_eq!(count(snov.get(&token, &sent).await), 1);
    snov.clock.advance(Duration::from_secs(120));
    assert_eq!(count(snov.get(&token, &sent).await), 3);
}

#[tokio::test]
async fn a_path_that_the_vendor_does_not_have_responds_as_the_live_service() {
    let snov = Snov::start().await;
    let token = snov.token().await;
    let (status, response) = snov.get(&token, "/v1/get-balance").await;
    assert_eq!((status, &response["errors"]["code"]), (404, &json!(404)));
}

/// Calls the generation `reference`, with a token of its own.
struct Reference {
    snov: Snov,
    token: String,
}

impl Reference {
    async fn start() -> Self {
        let snov = Snov::start().await;
        let known = snov.sandbox.endpoint_of("snov", "reference");
        let known = known.expect("an endpoint");
        let url = format!("{}/v1/oauth/access_token", known.base_url);
        let request = snov.client.post(url).json(&snov.grant());
        let (status, response) = read(request.send().await.expect("a response")).await;
        assert_eq!(status, 200);
        let token = response["access_token"]
            .as_str()
            .expect("a token")
            .to_owned();
        Self { snov, token }
    }

    /// Sends a body as it is, if there is one.
    async fn send(&self, method: Method, path: &str, body: Option<(&str, String)>) -> (u16, Value) {
        let known = self.snov.sandbox.endpoint_of("snov", "reference");
        let url = format!("{}{path}", known.expect("an endpoint").base_url);
        let mut request = self
            .snov
            .client
            .request(method, url)
            .bearer_auth(&self.token);
        if let Some((kind, body)) = body {
            request = request.header("content-type", kind).body(body);
        }
        read(request.send().await.expect("a response")).await
    }

    async fn form(&self, path: &str, body: &str) -> (u16, Value) {
        let kind = "application/x-www-form-urlencoded";
        self.send(Method::POST, path, Some((kind, body.to_owned())))
            .await
    }

    async fn json(&self, path: &str, body: Value) -> (u16, Value) {
        let body = ("application/json", body.to_string());
        self.send(Method::POST, path, Some(body)).await
    }
}

#[tokio::test]
async fn the_reference_takes_forms_where_it_sends_them() {
    let snov = Reference::start().await;
    let form = "email=zoe%40example.com&listId=12345678&fullName=Zo%C3%AB+Example&phones[]=%2B12125550100\
        &phones[]=%2B12125550101&customFields[budget]=12&updateContact=1\
        &socialLinks[linkedIn]=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fzoe";
    let (status, added) = snov.form("/v1/add-prospect-to-list", form).await;
    assert_eq!((status, &added["added"]), (200, &json!(true)), "{added}");
    let kept = snov
        .snov
        .sandbox
        .records_of("snov", "reference", "prospects");
    let kept = kept.last().expect("a prospect");
    assert_eq!(kept["phones"], json!(["+12125550100", "+12125550101"]));
    assert_eq!(kept["custom_fields"], json!({"budget": "12"}));
    assert_eq!(kept["linkedin"], "https://www.linkedin.com/in/zoe");
    let (_, done) = snov
        .form(
            "/v1/do-not-email-list",
            "items[]=a%40example.com&items[]=b.example&listId=8",
        )
        .await;
    assert_eq!(done[0]["success"], true);
    let (status, response) = snov
        .form("/v2/webhooks", "event_object=campaign_email")
        .await;
    assert_eq!((status, &response["errors"]["code"]), (400, &json!(400)));
}

#[tokio::test]
async fn the_reference_takes_bodies_in_the_query_where_it_sends_them() {
    let snov = Reference::start().await;
    let (status, page) = snov
        .send(
            Method::POST,
            "/v1/prospect-list?listId=1234567&page=1&perPage=2",
            None,
        )
        .await;
    assert_eq!(
        (status, page["prospects"].as_array().map(Vec::len)),
        (200, Some(2))
    );
    let path = "/v2/domain-search/prospects/start?domain=acme.example&positions[]=Engineer&page=1";
    let (status, task) = snov.send(Method::POST, path, None).await;
    assert_eq!(
        (status, &task["meta"]["positions"]),
        (200, &json!(["Engineer"]))
    );
    let start = "/v2/email-verification/start?emails[]=a%40acme.example&emails[]=b%40acme.example";
    let (_, task) = snov.send(Method::POST, start, None).await;
    assert_eq!(
        task["meta"]["emails"],
        json!(["a@acme.example", "b@acme.example"])
    );
    // A prospect is sent as JSON or a form, not in the query, and addresses of a domain only there.
    let path = "/v1/add-prospect-to-list?email=a%40example.com&listId=32";
    assert_eq!(snov.send(Method::POST, path, None).await.0, 400);
    let body = json!({"domain": "acme.example"});
    let (status, _) = snov
        .json("/v2/domain-search/domain-emails/start", body)
        .await;
    assert_eq!(status, 400);
}

#[tokio::test]
async fn a_path_that_the_reference_does_not_have_has_the_documented_envelope() {
    let snov = Reference::start().await;
    for path in ["/v1/user-balance", "/v2/domain-search/result/0123"] {
        let (status, response) = snov.send(Method::GET, path, None).await;
        let title = "Sorry, but url or entity not found";
        let errors = json!({"code": 404, "title": title, "source": ""});
        assert_eq!((status, response), (404, json!({"errors": errors})));
    }
}
