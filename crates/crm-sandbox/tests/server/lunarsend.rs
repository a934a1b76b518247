use serde_json::{Value, json};

use crate::common::{Caller, small, started};

async fn caller(sandbox: &crm_sandbox::Sandbox, generation: &str) -> Caller {
    Caller::new(
        sandbox
            .endpoint_of("lunarsend", generation)
            .expect("an endpoint"),
    )
    .await
}

#[tokio::test]
async fn the_first_generation_returns_ids_and_a_plain_text() {
    let sandbox = started(small().0).await;
    let caller = caller(&sandbox, "v1").await;
    let created = caller
        .post(
            "/api/contacts",
            json!({"first_name": "Ada", "email": "Ada@New.example"}),
        )
        .await
        .json();
    let id = created["id"].as_str().expect("an id").to_owned();
    assert_eq!(
        (created.as_object().map(|object| object.len()), id.len()),
        (Some(1), 20)
    );
    let search = "/api/contacts?searchby=email&search=ada@new.example";
    assert_eq!(caller.get(search).await.json(), json!({"id": id}));

    let edited = caller
        .post(
            "/api/contacts/edit",
            json!({
                "contact_id": id, "update_fields": {"name": "Ada Byron King", "phone": 15550100},
            }),
        )
        .await;
    assert_eq!(edited.json(), json!({"id": id}));
    let search = "/api/contacts?searchby=last_name&search=Byron%20King";
    assert_eq!(caller.get(search).await.json(), json!({"id": id}));

    let which = json!({"contact_id": id});
    let deleted = caller.delete_with("/api/contacts", which.clone()).await;
    assert_eq!(deleted.text, "Document deleted successfully");
    assert_eq!(deleted.headers["content-type"], "text/plain; charset=utf-8");
    let again = caller.delete_with("/api/contacts", which).await;
    assert_eq!(again.status, 404);
    assert_eq!(caller.get(search).await.status, 404);
    assert_eq!(
        caller
            .get("/api/contacts?searchby=shoes&search=1")
            .await
            .status,
        400
    );
}

#[tokio::test]
async fn the_second_generation_returns_one_result_a_record() {
    let sandbox = started(small().0).await;
    let caller = caller(&sandbox, "v2").await;
    let body = json!({"first_name": "Ada", "email": "ada@new.example", "company": "Engines"});
    let created = caller.post("/contacts", body.clone()).await.json();
    assert_eq!(created[0]["status"], "success");
    let id = created[0]["data"]["id"].as_str().expect("an id").to_owned();
    let again = caller.post("/contacts", body).await;
    assert_eq!(again.status, 200);
    assert_eq!(again.json()[0]["status"], "error");

    let edited = caller
        .patch("/contacts", json!({"id": id, "job_title": "Analyst"}))
        .await
        .json();
    assert_eq!(edited[0]["data"]["company"], "Engines");
    assert_eq!(
        edited[0]["data"]["last_activity"],
        "2026-01-01T00:00:00.000000+00:00"
    );
    let read = caller.get(&format!("/contacts?id={id}")).await.json();
    assert_eq!(read[0]["data"], edited[0]["data"]);
    assert_eq!(caller.get("/contacts?id=nobody").await.status, 400);
    let nobody = "7d0f3c52-8f6e-4c1a-9a35-000000000000";
    let path = format!("/contacts?id={nobody}");
    assert_eq!(caller.get(&path).await.status, 404);
    let failed = caller
        .patch("/contacts", json!({"id": nobody}))
        .await
        .json();
    assert_eq!(failed[0]["success"], false);

    let deal =
        json!({"company": "Engines", "stage": "Proposal", "contact_email": "ada@new.example"});
    let deal = caller.post("/pipeline", deal).await.json();
    assert_eq!(deal[0]["data"]["primary_contact"], json!(id));
    let wrong = caller
        .post("/pipeline", json!({"company": "Engines", "stage": "Lunch"}))
        .await;
    assert_eq!(
        wrong.json(),
        json!([{"status": "error", "error": "Stage is not valid"}])
    );
}

#[tokio::test]
async fn a_tag_is_found_from_both_sides() {
    let sandbox = started(small().0).await;
    let caller = caller(&sandbox, "v2").await;
    let tag = caller
        .post("/tags", json!({"tag_name": "Early Bird"}))
        .await
        .json();
    let tag = tag[0]["data"]["id"].as_str().expect("an id").to_owned();
    let contacts = sandbox_contacts(&caller).await;
    let contact = contacts[7]["contact_id"].as_str().expect("an id");
    let link = json!({"contact_id": contact, "tag_id": tag});
    assert_eq!(
        caller.post("/tag/contacts", link.clone()).await.json()[0]["status"],
        "success"
    );
    assert_eq!(
        caller.post("/tag/contacts", link).await.json()[0]["status"],
        "error"
    );

    let of_contact = caller
        .get(&format!("/contacts/tags?id={contact}"))
        .await
        .json();
    let names = of_contact[0]["data"].as_array().expect("tags").iter();
    assert!(names.clone().any(|tag| tag["tag_name"] == "Early Bird"));
    let of_tag = caller
        .get(&format!("/tag/contacts/tag/search?tag_id={tag}"))
        .await
        .json();
    assert_eq!(
        (&of_tag["count"], &of_tag["data"][0]["id"]),
        (&json!(1), &json!(contact))
    );
    let found = caller
        .get("/contacts/search?search_by=tag&search_term=early")
        .await
        .json();
    assert_eq!(
        (&found["total_count"], &found["data"][0]["contact_id"]),
        (&json!(1), &json!(contact))
    );
}

async fn sandbox_contacts(caller: &Caller) -> Vec<Value> {
    let mut contacts = Vec::new();
    for page in 0.. {
        let path = format!("/contacts/search?query_amount=10&page={page}");
        let response = caller.get(&path).await.json();
        let rows = response["data"].as_array().expect("rows").clone();
        if rows.is_empty() {
            assert_eq!(response["total_count"], contacts.len());
            break;
        }
        contacts.extend(rows);
    }
    contacts
}

#[tokio::test]
async fn pages_hold_every_contact_once() {
    let sandbox = started(small().0).await;
    let contacts = sandbox_contacts(&caller(&sandbox, "v2").await).await;
    let mut ids: Vec<_> = contacts
        .iter()
        .map(|contact| contact["contact_id"].to_string())
        .collect();
    assert_eq!(ids.len(), 25);
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 25);
}
