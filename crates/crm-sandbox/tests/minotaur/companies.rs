use serde_json::{Value, json};

use crate::{Api, NOBODY, assert_invalid, completed, contact, id};

async fn company(api: &Api, name: &str) -> Value {
    let found = api
        .all("/company/list", json!({"company_name": [name]}))
        .await;
    assert_eq!(found.len(), 1, "{found:?}");
    found[0].clone()
}

#[tokio::test]
async fn a_company_is_created_found_read_updated_and_deleted() {
    let api = Api::start().await;
    let body = json!({"type": "COMPANY", "company_name": "Ünïque", "industry": "Software"});
    let created = api.post("/company", body).await;
    let told = json!({"success": true, "message": "Company created successfully"});
    assert_eq!(created, (201, told));
    let found = company(&api, "üNÏQUE").await;
    assert!(found.get("type").is_none() && found.get("size").is_none());
    let path = format!("/company/{}", id(&found));
    assert_eq!(api.get(&path).await, (200, found));

    let change = json!({"industry": "SaaS", "location_country": "CO", "twitter_url": null});
    assert_eq!(api.patch(&path, change).await, completed());
    let (_, changed) = api.get(&path).await;
    assert_eq!(
        (&changed["industry"], &changed["location_country"]),
        (&json!("SaaS"), &json!("CO"))
    );
    assert_eq!(changed["company_name"], "Ünïque");

    assert_eq!(api.delete(&path).await, completed());
    assert_eq!(api.get(&path).await, (200, Value::Null));
    assert_eq!(api.delete(&path).await.0, 404);
    assert_eq!(api.patch(&path, json!({})).await.0, 404);
}

#[tokio::test]
async fn a_company_that_does_not_exist_is_read_as_null() {
    let api = Api::start().await;
    assert_eq!(
        api.get(&format!("/company/{NOBODY}")).await,
        (200, Value::Null)
    );
}

#[tokio::test]
async fn contacts_see_their_company_renamed_and_lose_it_when_it_is_deleted() {
    let api = Api::start().await;
    let mut body = contact("worker@example.com");
    body["company"] = json!({"name": "Old Name"});
    api.post("/contacts", body).await;
    let path = format!("/company/{}", id(&company(&api, "Old Name").await));
    api.patch(&path, json!({"company_name": "New Name"})).await;
    let worker = api.contact("worker@example.com").await;
    assert_eq!(worker["company"]["company_name"], "New Name");
    assert!(
        api.all("/contacts/list", json!({"company": ["Old Name"]}))
            .await
            .is_empty()
    );
    api.delete(&path).await;
    assert_eq!(
        api.contact("worker@example.com").await["company"],
        Value::Null
    );
}

#[tokio::test]
async fn companies_are_paged_and_filtered() {
    let api = Api::start().await;
    let all = api.all("/company/list", json!({})).await;
    let mut paged = Vec::new();
    for page in 1..=all.len() {
        let body = json!({"filters": {}, "paginate": {"page": page, "limit": 1}});
        let (_, rows) = api.post("/company/list", body.clone()).await;
        paged.extend(rows.as_array().cloned().unwrap_or_default());
        let (_, totals) = api.post("/company/metadata", body).await;
        assert_eq!(totals["pagination"]["total_pages"], all.len());
    }
    assert_eq!(paged, all);
    let country = &all[0]["location_country"];
    let expected: Vec<_> = all
        .iter()
        .filter(|one| one["location_country"] == *country)
        .cloned()
        .collect();
    assert_eq!(
        api.all("/company/list", json!({"location_country": [country]}))
            .await,
        expected
    );
}

#[tokio::test]
async fn type_and_name_of_a_company_are_required() {
    let api = Api::start().await;
    assert_invalid(
        api.post("/company", json!({"company_name": "X"})).await,
        "type",
    );
    assert_invalid(
        api.post("/company", json!({"type": "COMPANY"})).await,
        "company_name",
    );
}
