//! Two tenants at one vendor and one at another, against the vendors on this machine.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use crm_sandbox::{Fault, Sandbox};
use serde_json::{Value, json};
use tenants::{Service, Tenant};
use tower::ServiceExt;

struct World {
    sandbox: Sandbox,
    router: Router,
}

async fn world() -> World {
    let sandbox = Sandbox::builder()
        .vendors(["skarbe", "minotaur"])
        .contacts(120);
    let sandbox = sandbox.start().await.expect("a sandbox");
    let tenant = |name: &str, vendor: &str| Tenant {
        name: name.to_owned(),
        vendor: vendor.to_owned(),
        settings: sandbox
            .endpoint(vendor)
            .expect("an endpoint")
            .variables()
            .into_iter()
            .collect(),
    };
    let tenants = [
        tenant("ada", "skarbe"),
        tenant("bob", "minotaur"),
        tenant("eve", "skarbe"),
    ];
    let router = Service::new(tenants).expect("handles").router();
    World { sandbox, router }
}

impl World {
    async fn call(&self, request: Request<Body>) -> (StatusCode, Value, Option<String>) {
        let response = self
            .router
            .clone()
            .oneshot(request)
            .await
            .expect("a response");
        let (head, body) = response.into_parts();
        let body = to_bytes(body, 1 << 20).await.expect("a body");
        let wait = head.headers.get("retry-after");
        let wait = wait.map(|wait| wait.to_str().expect("text").to_owned());
        (
            head.status,
            serde_json::from_slice(&body).unwrap_or_default(),
            wait,
        )
    }

    async fn get(&self, path: &str) -> (StatusCode, Value) {
        let request = Request::get(path).body(Body::empty()).expect("a request");
        let (status, body, _) = self.call(request).await;
        (status, body)
    }

    async fn post(&self, path: &str, body: Value) -> (StatusCode, Value, Option<String>) {
        let request = Request::post(path).body(Body::from(body.to_string()));
        self.call(request.expect("a request")).await
    }
}

/// A place as it stands in an address.
fn escaped(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02x}")).collect()
}

#[tokio::test]
async fn pages_go_on_where_they_ended_and_only_for_their_tenant() {
    let world = world().await;
    for tenant in ["ada", "bob"] {
        let (mut seen, mut path) = (Vec::new(), format!("/{tenant}/contacts"));
        loop {
            let (status, page) = world.get(&path).await;
            assert_eq!(status, StatusCode::OK, "{page}");
            let contacts = page["contacts"].as_array().expect("contacts");
            seen.extend(contacts.iter().map(|contact| contact["id"].clone()));
            let Some(next) = page["next"].as_str() else {
                break;
            };
            path = format!("/{tenant}/contacts?from={}", escaped(next));
        }
        seen.dedup();
        assert_eq!(seen.len(), 120, "{tenant}");
    }
    let (_, page) = world.get("/ada/contacts").await;
    let next = escaped(page["next"].as_str().expect("a place"));
    // Eve has the same vendor, and even the same key.
    let (status, told) = world.get(&format!("/eve/contacts?from={next}")).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        told["message"]
            .as_str()
            .expect("a message")
            .contains("another account"),
        "{told}"
    );
}

#[tokio::test]
async fn a_contact_is_created_once_and_slips_are_told() {
    let world = world().await;
    let (status, told, _) = world
        .post("/ada/contacts", json!({"firstname": "Ada"}))
        .await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert!(
        told["message"]
            .as_str()
            .expect("a message")
            .contains("`firstname`"),
        "{told}"
    );

    let contact =
        json!({"first_name": "Ada", "emails": [{"address": "ada@example.com"}], "score": 7});
    let (status, told, _) = world.post("/ada/contacts", contact.clone()).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(told["would_be_lost"][0]["path"], "score");
    assert_eq!(
        world.sandbox.records("skarbe", "contacts").len(),
        120,
        "nothing was sent"
    );

    let request = Request::post("/ada/contacts")
        .header("x-accept-losses", "yes")
        .body(Body::from(contact.to_string()));
    let (status, created, _) = world.call(request.expect("a request")).await;
    assert_eq!(status, StatusCode::CREATED, "{created}");
    assert!(created["id"].is_string());
    assert_eq!(world.sandbox.records("skarbe", "contacts").len(), 121);
}

#[tokio::test]
async fn what_goes_wrong_at_the_vendor_is_told_in_the_service_s_words() {
    let world = world().await;
    let busy = Fault::on("contacts_create")
        .vendor("skarbe")
        .status(429)
        .retry_after_seconds(90);
    world
        .sandbox
        .inject(busy)
        .expect("an operation that is there");
    let contact = json!({"first_name": "Ada", "emails": [{"address": "ada@example.com"}]});
    let (status, told, wait) = world.post("/ada/contacts", contact.clone()).await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE, "{told}");
    assert_eq!(
        (told["kind"].as_str(), wait.as_deref()),
        (Some("rate_limited"), Some("90"))
    );
    world.sandbox.clear_faults();

    let lost = Fault::on("contacts_create")
        .vendor("skarbe")
        .reset_after_handling();
    world
        .sandbox
        .inject(lost)
        .expect("an operation that is there");
    let (_, told, _) = world.post("/eve/contacts", contact).await;
    assert_eq!(told["may_have_been_carried_out"], true, "{told}");
}

#[tokio::test]
async fn a_tenant_can_ask_what_its_vendor_can_do() {
    let world = world().await;
    let (_, ada) = world.get("/ada/capabilities").await;
    assert_eq!(ada["list"]["comes_whole"], true);
    assert_eq!(ada["list"]["changed_since"]["by"], "full_read");
    let (_, bob) = world.get("/bob/capabilities").await;
    assert!(bob["list"]["comes_whole"].is_null());
    let (status, _) = world.get("/nobody/contacts").await;
    assert_eq!(status, StatusCode::NOT_FOUND);
}
