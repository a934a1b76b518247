use serde_json::{Value, json};

use crate::{ANA, Api, LIST, NOBODY, SECOND, USER, assert_invalid, completed, id};

async fn list(api: &Api, id: &str) -> Value {
    let (status, lists) = api
        .post("/list-contact/list", json!({"page": 1, "limit": 100}))
        .await;
    assert_eq!(status, 200);
    let lists = lists.as_array().cloned().expect("a bare list");
    lists
        .into_iter()
        .find(|list| list["id"] == id)
        .unwrap_or_default()
}

async fn create(api: &Api, body: Value) -> String {
    let (status, created) = api.post("/list-contact", body).await;
    assert_eq!(status, 201, "{created}");
    id(&created).to_owned()
}

#[tokio::test]
async fn the_creation_of_a_list_is_the_one_that_tells_the_id() {
    let api = Api::start().await;
    let rule = json!({"field": "location_country", "operator": "contains", "value": "CO"});
    let body = json!({"name": "Prospects Latam", "description": "Initial list", "rules": [rule]});
    let id = create(&api, body).await;
    let list = list(&api, &id).await;
    assert_eq!(
        (&list["name"], &list["description"]),
        (&json!("Prospects Latam"), &json!("Initial list"))
    );
    assert_eq!(
        (&list["owner_id"], &list["owner_name"]),
        (&json!(USER), &json!("API Owner"))
    );
    assert_eq!(list["rules"][0]["logic_operator"], "AND");
    assert_eq!(
        (&list["contacts_count"], &list["source"]),
        (&json!(0), &json!("manual"))
    );
}

#[tokio::test]
async fn a_list_is_renamed_and_deleted() {
    let api = Api::start().await;
    let id = create(&api, json!({"name": "One"})).await;
    let path = format!("/list-contact/{id}");
    assert_eq!(
        api.patch(&path, json!({"name": "Two", "description": "More"}))
            .await,
        completed()
    );
    let changed = list(&api, &id).await;
    assert_eq!(
        (&changed["name"], &changed["description"]),
        (&json!("Two"), &json!("More"))
    );
    assert_eq!(api.delete(&path).await, completed());
    assert_eq!(list(&api, &id).await, Value::Null);
    assert_eq!(api.delete(&path).await.0, 404);
    assert_eq!(api.patch(&path, json!({})).await.0, 404);
}

#[tokio::test]
async fn contacts_are_added_once_and_copied_with_the_list() {
    let api = Api::start().await;
    let original = create(&api, json!({"name": "Original"})).await;
    let body = json!({"list_id": original, "contact_ids": [ANA, SECOND, ANA]});
    let told = json!({"success": true, "message": "Contacts added successfully"});
    for _ in 0..2 {
        assert_eq!(
            api.post("/list-contact-details/add-contacts", body.clone())
                .await,
            (200, told.clone())
        );
        assert_eq!(list(&api, &original).await["contacts_count"], 2);
    }
    let copy = json!({"list_id": original, "new_name": "Copy"});
    assert_eq!(api.post("/list-contact/duplicate", copy).await, completed());
    let (_, lists) = api.post("/list-contact/list", json!({"limit": 100})).await;
    let lists = lists.as_array().cloned().expect("a list");
    let copy = lists
        .iter()
        .find(|list| list["name"] == "Copy")
        .expect("the copy");
    assert_eq!(copy["contacts_count"], 2);
    api.delete(&format!("/list-contact/{original}")).await;
    assert_eq!(list(&api, id(copy)).await["contacts_count"], 2);
    assert_eq!(api.get(&format!("/contacts/{ANA}")).await.0, 200);
}

#[tokio::test]
async fn verifying_a_list_marks_its_contacts() {
    let api = Api::start().await;
    let list = create(&api, json!({"name": "To verify"})).await;
    let everyone = api.all("/contacts/list", json!({})).await;
    let unverified = everyone
        .iter()
        .find(|one| one.get("last_verified").is_none())
        .expect("one");
    let body = json!({"list_id": list, "contact_ids": [unverified["id"]]});
    api.post("/list-contact-details/add-contacts", body).await;
    let path = format!("/list-contact/verify-contacts/{list}");
    assert_eq!(api.post(&path, Value::Null).await, completed());
    let (_, verified) = api.get(&format!("/contacts/{}", id(unverified))).await;
    assert_eq!(verified["verification_status"], "verified");
    assert!(verified["last_verified"].is_string());
    let nobody = api
        .post(
            &format!("/list-contact/verify-contacts/{NOBODY}"),
            Value::Null,
        )
        .await;
    assert_eq!(nobody.0, 404);
}

#[tokio::test]
async fn lists_are_paged_at_the_root_of_the_body() {
    let api = Api::start().await;
    let (_, all) = api.post("/list-contact/list", json!({"limit": 100})).await;
    let all = all.as_array().cloned().expect("a list");
    assert_eq!(all[0]["id"], LIST);
    let mut paged = Vec::new();
    for page in 1..=all.len().div_ceil(4) {
        let (_, rows) = api
            .post("/list-contact/list", json!({"page": page, "limit": 4}))
            .await;
        paged.extend(rows.as_array().cloned().unwrap_or_default());
    }
    assert_eq!(paged, all);
    assert_invalid(
        api.post("/list-contact/list", json!({"limit": 0})).await,
        "limit",
    );
}

#[tokio::test]
async fn lists_and_contacts_in_a_body_must_exist() {
    let api = Api::start().await;
    let add = async |body: Value| api.post("/list-contact-details/add-contacts", body).await;
    assert_invalid(
        add(json!({"list_id": NOBODY, "contact_ids": [ANA]})).await,
        "list_id",
    );
    assert_invalid(
        add(json!({"list_id": LIST, "contact_ids": [NOBODY]})).await,
        "contact_ids",
    );
    assert_invalid(
        add(json!({"list_id": LIST, "contact_ids": []})).await,
        "contact_ids",
    );
    assert_invalid(add(json!({"contact_ids": [ANA]})).await, "list_id");
    let copy = async |body: Value| api.post("/list-contact/duplicate", body).await;
    assert_invalid(
        copy(json!({"list_id": NOBODY, "new_name": "X"})).await,
        "list_id",
    );
    assert_invalid(copy(json!({"list_id": LIST})).await, "new_name");
    assert_invalid(
        api.post("/list-contact", json!({"description": "nameless"}))
            .await,
        "name",
    );
}
