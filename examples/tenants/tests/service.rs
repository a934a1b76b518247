//! Two tenants at one vendor and one at another, against the vendors on this machine.

use std::collections::BTreeSet;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use crm_sandbox::{Fault, Sandbox};
use serde_json::{Value, json};
use tenants::{Database, Service, Tenant};
use tower::ServiceExt;

struct World {
    sandbox: Sandbox,
    router: Router,
    database: Database,
    tenants: Vec<Tenant>,
}

fn tenant(sandbox: &Sandbox, name: &str, vendor: &str) -> Tenant {
    let endpoint = sandbox.endpoint(vendor).expect("an endpoint");
    Tenant {
        name: name.to_owned(),
        vendor: vendor.to_owned(),
        settings: endpoint.variables().into_iter().collect(),
    }
}

async fn world() -> World {
    let sandbox = Sandbox::builder()
        .vendors(["skarbe", "minotaur"])
        .contacts(120);
    let sandbox = sandbox.start().await.expect("a sandbox");
    let tenants = [
        tenant(&sandbox, "ada", "skarbe"),
        tenant(&sandbox, "bob", "minotaur"),
        tenant(&sandbox, "eve", "skarbe"),
    ];
    let database = Database::open(":memory:").expect("a database");
    let mut world = World {
        sandbox,
        router: Router::new(),
        database,
        tenants: tenants.into(),
    };
    world.start();
    world
}

impl World {
    /// Starts the service, in place of the one that there was.
    fn start(&mut self) {
        let service = Service::new(self.tenants.clone(), self.database.clone());
        self.router = service.expect("handles").router();
    }

    async fn ask(&self, method: &str, path: &str) -> (StatusCode, Value) {
        let request = Request::builder().method(method).uri(path);
        let (status, body, _) = self
            .call(request.body(Body::empty()).expect("a request"))
            .await;
        (status, body)
    }

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
        self.ask("GET", path).await
    }

    async fn post(&self, path: &str, body: Value) -> (StatusCode, Value, Option<String>) {
        let request = Request::post(path).header("content-type", "application/json");
        let request = request.body(Body::from(body.to_string()));
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

#[tokio::test]
async fn a_move_is_cancelled_breaks_off_and_is_resumed_from_the_database() {
    let mut world = world().await;
    // A CRM that has nobody yet.
    let empty = Sandbox::builder().vendors(["minotaur"]).contacts(0);
    let empty = empty.start().await.expect("a sandbox");
    world.tenants.push(tenant(&empty, "gus", "minotaur"));
    world.start();
    let slow = Fault::on("contacts_create")
        .vendor("minotaur")
        .latency(Duration::from_millis(20));
    empty.inject(slow).expect("an operation that is there");
    let (status, begun, _) = world.post("/ada/moves", json!({"to": "gus"})).await;
    assert_eq!(status, StatusCode::ACCEPTED, "{begun}");
    let path = format!("/ada/moves/{}", begun["move"]);
    let end = format!("{path}?end=true");
    assert_eq!(world.ask("DELETE", &path).await.0, StatusCode::ACCEPTED);
    assert_eq!(world.get(&end).await.1["ended"], "cancelled");

    // The vendor does not take the key any more after some contacts.
    empty.clear_faults();
    let withdrawn = Fault::on("contacts_create")
        .vendor("minotaur")
        .after(30)
        .status(401);
    empty.inject(withdrawn).expect("an operation that is there");
    assert_eq!(world.ask("POST", &path).await.0, StatusCode::ACCEPTED);
    let (_, told) = world.get(&end).await;
    assert_eq!(told["ended"], "gave up", "{told}");
    assert!(told["totals"]["created"].as_u64() > Some(0), "{told}");

    // Another process resumes it, and only for its tenant.
    empty.clear_faults();
    world.start();
    assert_eq!(world.get(&path).await.0, StatusCode::NOT_FOUND);
    assert_eq!(
        world.ask("POST", "/eve/moves/1").await.0,
        StatusCode::NOT_FOUND
    );
    assert_eq!(world.ask("POST", &path).await.0, StatusCode::ACCEPTED);
    let (_, told) = world.get(&end).await;
    assert_eq!(
        (&told["ended"], &told["totals"]["rows"]),
        (&json!("complete"), &json!(120))
    );
    let created = told["totals"]["created"].as_u64().expect("a number") as usize;
    let contacts = empty.records("minotaur", "contacts");
    assert_eq!(contacts.len(), created, "{told}");
    let address = |contact: &Value| contact["email"].as_str().map(str::to_lowercase);
    let all: Vec<_> = contacts.iter().filter_map(address).collect();
    let distinct: BTreeSet<_> = all.iter().collect();
    assert_eq!(all.len(), distinct.len(), "none was made twice");
}
