//! A plain HTTP client, and the embedded documents.

use std::time::{Duration, SystemTime};

use crm_sandbox::{Builder, Clock, Endpoint, Sandbox};
use reqwest::{Method, RequestBuilder, StatusCode};
use serde_json::{Value, json};

/// 2026-01-01T00:00:00Z.
pub(crate) fn start_of_time() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600)
}

/// A small sandbox whose time stands still.
pub(crate) fn small() -> (Builder, Clock) {
    let clock = Clock::manual(start_of_time());
    (
        Sandbox::builder()
            .seed(42)
            .contacts(25)
            .clock(clock.clone()),
        clock,
    )
}

pub(crate) async fn started(builder: Builder) -> Sandbox {
    builder.start().await.expect("the sandbox starts")
}

/// A caller of one endpoint.
#[derive(Clone)]
pub(crate) struct Caller {
    http: reqwest::Client,
    base_url: String,
    header: (String, String),
}

pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: reqwest::header::HeaderMap,
    pub(crate) text: String,
}

impl Reply {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|_| panic!("no JSON: {}", self.text))
    }
}

impl Caller {
    /// With the credential that may do everything, at `minotaur` or `snov/provided`.
    pub(crate) async fn of(sandbox: &Sandbox, vendor: &str) -> Self {
        let endpoint = match vendor.split_once('/') {
            Some((vendor, generation)) => sandbox.endpoint_of(vendor, generation),
            None => sandbox.endpoint(vendor),
        };
        Self::new(endpoint.expect("an endpoint")).await
    }

    pub(crate) async fn new(endpoint: &Endpoint) -> Self {
        let credential = endpoint.credential().expect("a credential");
        match &credential.secret {
            None => Self::with_key(endpoint, &credential.id),
            Some(secret) => {
                let mut caller = Self::with_key(endpoint, "none");
                let body = json!({
                    "grant_type": "client_credentials",
                    "client_id": credential.id,
                    "client_secret": secret,
                });
                let reply = caller.post("/v1/oauth/access_token", body).await;
                let token = reply.json()["access_token"]
                    .as_str()
                    .expect("a token")
                    .to_owned();
                caller.header.1 = format!("Bearer {token}");
                caller
            }
        }
    }

    pub(crate) fn with_key(endpoint: &Endpoint, key: &str) -> Self {
        let header = header(endpoint, key);
        Self {
            http: crate::http::client(),
            base_url: endpoint.base_url.clone(),
            header,
        }
    }

    pub(crate) fn request(&self, method: &str, path: &str) -> RequestBuilder {
        let method = Method::from_bytes(method.as_bytes()).expect("a method");
        let url = format!("{}{path}", self.base_url);
        self.http
            .request(method, url)
            .header(&self.header.0, &self.header.1)
    }

    pub(crate) async fn get(&self, path: &str) -> Reply {
        send(self.request("GET", path)).await
    }

    pub(crate) async fn delete_with(&self, path: &str, body: Value) -> Reply {
        send(self.request("DELETE", path).json(&body)).await
    }

    pub(crate) async fn post(&self, path: &str, body: Value) -> Reply {
        send(self.request("POST", path).json(&body)).await
    }

    pub(crate) async fn patch(&self, path: &str, body: Value) -> Reply {
        send(self.request("PATCH", path).json(&body)).await
    }
}

pub(crate) async fn send(request: RequestBuilder) -> Reply {
    let response = request.send().await.expect("a response");
    Reply {
        status: response.status(),
        headers: response.headers().clone(),
        text: response.text().await.expect("a whole body"),
    }
}

/// The embedded documents.
pub(crate) fn documents() -> Vec<Value> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/generated");
    let mut documents: Vec<Value> = std::fs::read_dir(folder)
        .expect("the folder is there")
        .map(|file| std::fs::read_to_string(file.expect("a file").path()).expect("is read"))
        .map(|text| serde_json::from_str(&text).expect("is JSON"))
        .collect();
    documents.sort_by_key(|document| {
        (
            document["vendor"].to_string(),
            document["generation"].to_string(),
        )
    });
    documents
}

/// The header that carries a credential, by the embedded document.
fn header(endpoint: &Endpoint, key: &str) -> (String, String) {
    let documents = documents();
    let document = documents.iter().find(|document| {
        document["vendor"] == endpoint.vendor && document["generation"] == endpoint.generation
    });
    let auth = &document.expect("a document")["auth"];
    match auth["scheme"].as_str() {
        Some("api_key") => {
            let text = |name: &str| auth[name].as_str().unwrap_or_default();
            (
                text("header").to_owned(),
                format!("{}{key}", text("prefix")),
            )
        }
        _ => ("authorization".to_owned(), format!("Bearer {key}")),
    }
}

/// Pointers to what a response has and no schema of it lists.
pub(crate) fn undocumented(document: &Value, schema: &Value, response: &Value) -> Vec<String> {
    let named = |reference: &str| {
        let name = reference.strip_prefix("#/components/schemas/")?;
        document["schemas"].get(name)
    };
    crm_spec::undocumented(schema, response, &named)
}

/// What a response has that its schema does not allow.
pub(crate) fn mismatches(document: &Value, schema: &Value, response: &Value) -> Vec<String> {
    let whole = json!({"allOf": [schema], "components": {"schemas": document["schemas"]}});
    let validator = jsonschema::draft202012::new(&whole).expect("a schema");
    let errors = validator.iter_errors(response);
    errors
        .map(|error| format!("{}: {}", error.instance_path().as_str(), error.masked()))
        .collect()
}
