use serde_json::{Value, json};

use crate::{ACME, ANA, Api, NOBODY, PRODUCT, SECOND, STAGE, USER, assert_invalid, completed, id};

fn deal(name: &str) -> Value {
    json!({
        "name": name,
        "contacts_ids": [ANA],
        "company_id": ACME,
        "stage_id": STAGE,
        "user_id_assigned": USER,
        "estimated_closing_date": "2026-07-01T00:00:00.000Z",
        "close_date": "2026-07-15T00:00:00.000Z",
        "priority": "HIGHT",
        "products": [{"id": PRODUCT, "price": 99.99, "quantity": 2}],
    })
}

async fn create(api: &Api, body: Value) -> Value {
    let name = body["name"].clone();
    let created = api.post("/opportunities", body).await;
    let told = json!({"success": true, "message": "Opportunity created successfully"});
    assert_eq!(created, (201, told));
    let all = api.all("/opportunities/list", json!({})).await;
    all.into_iter()
        .find(|one| one["name"] == name)
        .expect("it is listed")
}

#[tokio::test]
async fn an_opportunity_is_created_listed_read_updated_and_deleted() {
    let api = Api::start().await;
    let created = create(&api, deal("Deal A")).await;
    assert_eq!(
        (&created["price"], &created["priority"]),
        (&json!(199.98), &json!("HIGHT"))
    );
    assert_eq!(
        (&created["details"], &created["contacts_ids"]),
        (&json!([]), &json!([ANA]))
    );
    assert!(created.get("products").is_none() && created.get("description").is_none());
    let path = format!("/opportunities/{}", id(&created));
    assert_eq!(api.get(&path).await, (200, created));

    let change = json!({"name": "Deal B", "contacts_ids": [SECOND], "priority": "URGENT"});
    assert_eq!(api.patch(&path, change).await, completed());
    let (_, changed) = api.get(&path).await;
    assert_eq!(
        (&changed["name"], &changed["contacts_ids"]),
        (&json!("Deal B"), &json!([SECOND]))
    );
    assert_eq!(
        (&changed["priority"], &changed["stage_id"]),
        (&json!("URGENT"), &json!(STAGE))
    );

    assert_eq!(api.delete(&path).await, completed());
    assert_eq!(api.get(&path).await.0, 404);
    assert_eq!(api.delete(&path).await.0, 404);
}

#[tokio::test]
async fn products_of_an_opportunity_are_added_removed_and_changed() {
    let api = Api::start().await;
    let (_, products) = api.post("/products/list", json!({})).await;
    let other = &products[1];
    let created = create(&api, deal("Deal")).await;
    let path = format!("/opportunities/{}", id(&created));
    let other_price = other["price"].as_f64().expect("a price");

    let add = json!({"products": {"add": [{"id": other["id"]}]}});
    assert_eq!(api.patch(&path, add).await, completed());
    assert_eq!(api.get(&path).await.1["price"], 199.98 + other_price);

    let change = json!({"products": {
        "remove": [other["id"], NOBODY],
        "update": [{"id": PRODUCT, "quantity": 3}],
    }});
    assert_eq!(api.patch(&path, change).await, completed());
    assert_eq!(api.get(&path).await.1["price"], 299.97);
    let lines = &api.kept("opportunities", id(&created))["products"];
    assert_eq!(
        *lines,
        json!([{"id": PRODUCT, "price": 99.99, "quantity": 3}])
    );

    let unknown = json!({"products": {"update": [{"id": other["id"], "quantity": 3}]}});
    assert_invalid(api.patch(&path, unknown).await, "products.update.0.id");
}

#[tokio::test]
async fn the_documented_update_is_carried_out() {
    let api = Api::start().await;
    let created = create(&api, deal("Deal")).await;
    let document = &api.document["operations"]
        .as_array()
        .expect("operations")
        .clone();
    let update = document
        .iter()
        .find(|one| one["id"] == "opportunities_update")
        .expect("it");
    let body = update["examples"]["request"][0].clone();
    assert_eq!(
        api.patch(&format!("/opportunities/{}", id(&created)), body)
            .await,
        completed()
    );
}

#[tokio::test]
async fn a_deleted_contact_or_company_leaves_its_opportunities() {
    let api = Api::start().await;
    let mut body = deal("Deal");
    body["contacts_ids"] = json!([ANA, SECOND]);
    let path = format!("/opportunities/{}", id(&create(&api, body).await));
    api.delete(&format!("/contacts/{ANA}")).await;
    assert_eq!(api.get(&path).await.1["contacts_ids"], json!([SECOND]));
    api.delete(&format!("/company/{ACME}")).await;
    assert!(api.get(&path).await.1.get("company_id").is_none());
}

#[tokio::test]
async fn what_an_opportunity_refers_to_must_exist() {
    let api = Api::start().await;
    let before = api.all("/opportunities/list", json!({})).await.len();
    for (field, value) in [
        ("contacts_ids", json!([NOBODY])),
        ("contacts_ids", json!(["x"])),
        ("company_id", json!(NOBODY)),
        ("stage_id", json!(NOBODY)),
        ("user_id_assigned", json!("me")),
        ("close_date", json!("tomorrow")),
        ("priority", json!("HIGH")),
        (
            "products",
            json!([{"id": NOBODY, "price": 1, "quantity": 1}]),
        ),
        ("products", json!([{"price": 1, "quantity": 1}])),
    ] {
        let mut body = deal("Rejected");
        body[field] = value;
        assert_invalid(api.post("/opportunities", body).await, field);
    }
    for field in [
        "name",
        "contacts_ids",
        "stage_id",
        "user_id_assigned",
        "products",
        "priority",
    ] {
        let mut body = deal("Rejected");
        body.as_object_mut().expect("an object").remove(field);
        assert_invalid(api.post("/opportunities", body).await, field);
    }
    assert_eq!(
        api.all("/opportunities/list", json!({})).await.len(),
        before
    );
}
