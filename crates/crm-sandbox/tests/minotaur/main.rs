//! Minotaur Sales as it is documented, over HTTP. Each response is also held against the
//! specification, formats included.

mod account;
mod companies;
mod contacts;
#[path = "../http/mod.rs"]
mod http;
mod lists;
mod opportunities;
mod products;
mod prospects;
mod rejections;

use std::time::{Duration, SystemTime};

use crm_sandbox::{Clock, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};

/// Contacts of the account in most tests.
const CONTACTS: u64 = 60;
const CREDITS: u64 = 50;
/// An id that no record has.
const NOBODY: &str = "00000000-0000-4000-8000-000000000000";
/// Ids of the documents' samples.
const ANA: &str = "7b9c3df7-0eb5-4be2-af74-7e48d4b43b9c";
const SECOND: &str = "a96f2d7f-743f-4747-9198-7ca35ccab774";
const ACME: &str = "30ea8d4e-6b76-4f8f-bcf8-a1cc5af13b4b";
const STAGE: &str = "b1c2d3e4-f5a6-7b8c-9d0e-1f2a3b4c5d6e";
const PIPELINE: &str = "c1d2e3f4-a5b6-7c8d-9e0f-1a2b3c4d5e6f";
const PRODUCT: &str = "f3c1b2a0-9d4e-4b8a-a2e1-1c3d5e7f9b0c";
const LIST: &str = "9f720ce2-f5d1-4ef4-a0c8-3399f68d386d";
const USER: &str = "6cbe57bf-bf80-44c0-a2f7-8d6d4ca85dbd";

/// An account, and a key that may do everything.
struct Api {
    sandbox: Sandbox,
    client: reqwest::Client,
    document: Value,
}

impl Api {
    async fn start() -> Self {
        Self::with_contacts(CONTACTS).await
    }

    async fn with_contacts(contacts: u64) -> Self {
        let noon = SystemTime::UNIX_EPOCH + Duration::from_secs(1_780_000_000);
        let sandbox = Sandbox::builder()
            .seed(42)
            .contacts(contacts)
            .credits(CREDITS)
            .clock(Clock::manual(noon))
            .vendors(["minotaur"])
            .start()
            .await
            .expect("the sandbox starts");
        let document = include_str!("../../src/generated/minotaur_v1.json");
        Self {
            sandbox,
            client: http::client(),
            document: serde_json::from_str(document).expect("the document is JSON"),
        }
    }

    fn key(&self, label: &str) -> String {
        let endpoint = self.sandbox.endpoint("minotaur").expect("it runs");
        endpoint
            .credential_labelled(label)
            .expect("it has the key")
            .id
            .clone()
    }

    /// Status and body of the response, which has to be as the specification says.
    async fn send(&self, method: Method, path: &str, body: Value) -> (u16, Value) {
        let authorization = format!("X-API-Key {}", self.key("full"));
        self.send_as(&authorization, method, path, body).await
    }

    async fn send_as(
        &self,
        authorization: &str,
        method: Method,
        path: &str,
        body: Value,
    ) -> (u16, Value) {
        let base = &self.sandbox.endpoint("minotaur").expect("it runs").base_url;
        let mut request = self.client.request(method.clone(), format!("{base}{path}"));
        request = request.header("authorization", authorization);
        if !body.is_null() {
            request = request.json(&body);
        }
        let response = request.send().await.expect("the sandbox responds");
        let status = response.status().as_u16();
        let body = response.json().await.expect("the response is JSON");
        self.hold(method.as_str(), path, status, &body);
        (status, body)
    }

    /// Holds a response against the documented response of its status.
    fn hold(&self, method: &str, path: &str, status: u16, body: &Value) {
        let operations = self.document["operations"]
            .as_array()
            .expect("it has operations");
        let segments: Vec<_> = path.split('/').collect();
        let fits = |template: &str| {
            let parts: Vec<_> = template.split('/').collect();
            let same = |(part, segment): (&&str, &&str)| part.starts_with('{') || part == segment;
            parts.len() == segments.len() && parts.iter().zip(&segments).all(same)
        };
        let exact = |operation: &&Value| operation["path"] == path;
        let named = |operation: &&Value| fits(operation["path"].as_str().unwrap_or_default());
        let mut same_method = operations
            .iter()
            .filter(|operation| operation["method"] == method);
        let operation = same_method
            .clone()
            .find(exact)
            .or_else(|| same_method.find(named));
        let Some(operation) = operation else { return };
        let response = &operation["responses"][status.to_string()];
        assert!(
            !response.is_null(),
            "{method} {path}: {status} is not documented: {body}"
        );
        if response["schema"].is_null() {
            return;
        }
        let schemas = json!({"schemas": self.document["schemas"]});
        let schema = json!({"allOf": [response["schema"]], "components": schemas});
        let validator = jsonschema::options()
            .should_validate_formats(true)
            .build(&schema)
            .expect("the schema is one");
        let errors: Vec<_> = validator
            .iter_errors(body)
            .map(|error| error.to_string())
            .collect();
        assert!(errors.is_empty(), "{method} {path}: {errors:?}");
    }

    async fn get(&self, path: &str) -> (u16, Value) {
        self.send(Method::GET, path, Value::Null).await
    }

    async fn post(&self, path: &str, body: Value) -> (u16, Value) {
        self.send(Method::POST, path, body).await
    }

    async fn patch(&self, path: &str, body: Value) -> (u16, Value) {
        self.send(Method::PATCH, path, body).await
    }

    async fn delete(&self, path: &str) -> (u16, Value) {
        self.send(Method::DELETE, path, Value::Null).await
    }

    /// Every row of a list that is paged by `paginate`.
    async fn all(&self, path: &str, filters: Value) -> Vec<Value> {
        let mut rows = Vec::new();
        for page in 1.. {
            let paginate = json!({"page": page, "limit": 100});
            let body = json!({"filters": filters, "paginate": paginate});
            let (_, found) = self.post(path, body).await;
            let found = found.as_array().cloned().expect("a list");
            let last = found.len() < 100;
            rows.extend(found);
            if last {
                break;
            }
        }
        rows
    }

    /// The contact with a work address.
    async fn contact(&self, email: &str) -> Value {
        let found = self
            .all("/contacts/list", json!({"work_email": [email]}))
            .await;
        assert_eq!(found.len(), 1, "{found:?}");
        found[0].clone()
    }

    /// Kept records of a kind, with what responses do not show.
    fn kept(&self, kind: &str, id: &str) -> Value {
        let records = self.sandbox.records("minotaur", kind);
        records
            .into_iter()
            .find(|record| record["id"] == id)
            .expect("it is kept")
    }
}

/// A body that creates a contact.
fn contact(email: &str) -> Value {
    json!({"first_name": "Zoë", "last_name": "O'Neil", "work_email": email, "phone_numbers": []})
}

fn id(record: &Value) -> &str {
    record["id"].as_str().expect("a record has an id")
}

/// A rejection of the form that the vendor documents for 400, with a text about the field.
fn assert_invalid((status, body): (u16, Value), field: &str) {
    assert_eq!(status, 400, "{body}");
    assert_eq!(
        (&body["statusCode"], &body["error"]),
        (&json!(400), &json!("Bad Request"))
    );
    let messages = body["message"].as_array().expect("a list of texts");
    let about = |message: &Value| message.as_str().is_some_and(|text| text.contains(field));
    assert!(
        messages.iter().any(about),
        "nothing about {field}: {messages:?}"
    );
}

fn completed() -> (u16, Value) {
    (
        200,
        json!({"success": true, "data": {}, "message": "Operation completed"}),
    )
}
