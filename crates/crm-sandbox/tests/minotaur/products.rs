use serde_json::json;

use crate::{Api, NOBODY, PIPELINE, PRODUCT, assert_invalid, completed, id};

#[tokio::test]
async fn a_product_is_created_listed_read_updated_and_deleted() {
    let api = Api::start().await;
    let body = json!({"name": "Seat", "price": 9.5, "unit": "month"});
    let created = api.post("/products", body).await;
    let told = json!({"success": true, "message": "Product created successfully"});
    assert_eq!(created, (201, told));
    let (status, products) = api
        .post("/products/list", json!({"paginate": {"limit": 100}}))
        .await;
    assert_eq!(status, 201);
    let products = products.as_array().cloned().expect("a bare list");
    let seat = products.last().expect("the new one is last");
    assert_eq!(
        (&seat["name"], &seat["currency"]),
        (&json!("Seat"), &json!("USD"))
    );
    assert_eq!(
        (&seat["opportunities_count"], &seat["pipelines_count"]),
        (&json!(0), &json!(0))
    );

    let path = format!("/products/{}", id(seat));
    let (_, read) = api.get(&path).await;
    assert!(read.get("opportunities_count").is_none());
    assert_eq!(
        api.patch(&path, json!({"name": "Seat v2", "price": 10}))
            .await,
        completed()
    );
    let (_, changed) = api.get(&path).await;
    assert_eq!(
        (&changed["name"], &changed["price"]),
        (&json!("Seat v2"), &json!(10))
    );
    assert_eq!(changed["unit"], "month");
    assert_eq!(api.delete(&path).await, completed());
    assert_eq!(api.get(&path).await.0, 404);
    assert_eq!(api.delete(&format!("/products/{NOBODY}")).await.0, 404);
}

#[tokio::test]
async fn a_product_counts_its_opportunities_and_their_pipelines() {
    let api = Api::start().await;
    let opportunities = api.sandbox.records("minotaur", "opportunities");
    let with: Vec<_> = opportunities
        .iter()
        .filter(|one| {
            let lines = one["products"].as_array().expect("lines");
            lines.iter().any(|line| line["id"] == PRODUCT)
        })
        .collect();
    let (_, products) = api.post("/products/list", json!({})).await;
    assert_eq!(products[0]["id"], PRODUCT);
    assert_eq!(products[0]["opportunities_count"], with.len());
    let (_, pipeline) = api.get(&format!("/pipelines/{PIPELINE}")).await;
    let stages = pipeline["stages"].as_array().expect("stages");
    let in_main = with
        .iter()
        .any(|one| stages.iter().any(|stage| stage["id"] == one["stage_id"]));
    assert!(products[0]["pipelines_count"].as_u64() >= Some(u64::from(in_main)));
}

#[tokio::test]
async fn name_price_and_unit_of_a_product_are_required() {
    let api = Api::start().await;
    for field in ["name", "price", "unit"] {
        let mut body = json!({"name": "Seat", "price": 9.5, "unit": "month"});
        body.as_object_mut().expect("an object").remove(field);
        assert_invalid(api.post("/products", body).await, field);
    }
    let path = format!("/products/{PRODUCT}");
    assert_invalid(api.patch(&path, json!({"price": "cheap"})).await, "price");
}
