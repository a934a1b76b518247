use reqwest::Method;
use serde_json::{Value, json};

use crate::{ANA, Api, LIST, NOBODY, PIPELINE, assert_invalid, contact};

fn unauthorized() -> (u16, Value) {
    let message = "The provided API key is invalid or unauthorized.";
    (401, json!({"statusCode": 401, "message": message}))
}

fn forbidden() -> (u16, Value) {
    (
        403,
        json!({"statusCode": 403, "message": "User does not have permission"}),
    )
}

#[tokio::test]
async fn only_a_known_key_behind_the_scheme_is_let_in() {
    let api = Api::start().await;
    let key = api.key("full");
    for authorization in [
        String::new(),
        key.clone(),
        format!("Bearer {key}"),
        "X-API-Key".to_owned(),
        "X-API-Key unknown".to_owned(),
    ] {
        let response = api
            .send_as(&authorization, Method::POST, "/contacts/list", json!({}))
            .await;
        assert_eq!(response, unauthorized());
    }
}

#[tokio::test]
async fn a_key_does_what_its_permissions_allow_and_nothing_else() {
    let api = Api::start().await;
    let ana = format!("/contacts/{ANA}");
    let calls = [
        (
            Method::GET,
            "/customer/summary",
            Value::Null,
            [true, false, false],
        ),
        (
            Method::POST,
            "/contacts/list",
            json!({}),
            [true, true, false],
        ),
        (
            Method::POST,
            "/contacts",
            contact("a@example.com"),
            [false, true, false],
        ),
        (Method::PATCH, ana.as_str(), json!({}), [false, true, false]),
        (
            Method::DELETE,
            ana.as_str(),
            Value::Null,
            [false, true, false],
        ),
        (
            Method::POST,
            "/company/list",
            json!({}),
            [true, false, false],
        ),
        (
            Method::POST,
            "/list-contact",
            json!({"name": "L"}),
            [false, false, false],
        ),
        (Method::GET, "/pipelines", Value::Null, [true, false, false]),
        (
            Method::POST,
            "/stages/list",
            json!({"pipeline_id": PIPELINE}),
            [true, false, false],
        ),
        (
            Method::POST,
            "/prospect/list",
            json!({}),
            [true, false, false],
        ),
        (
            Method::POST,
            "/service-handler/unlock-contacts",
            json!({"total_records": 0}),
            [false, false, false],
        ),
    ];
    for (method, path, body, allowed) in calls {
        for (label, allowed) in ["read-only", "contacts-only", "no-permissions"]
            .into_iter()
            .zip(allowed)
        {
            let authorization = format!("X-API-Key {}", api.key(label));
            let response = api
                .send_as(&authorization, method.clone(), path, body.clone())
                .await;
            if allowed {
                assert!(
                    (200..300).contains(&response.0),
                    "{label}: {method} {path}: {response:?}"
                );
            } else {
                assert_eq!(response, forbidden(), "{label}: {method} {path}");
            }
        }
    }
}

#[tokio::test]
async fn the_permission_to_read_lists_is_enough_to_copy_one() {
    let api = Api::start().await;
    let authorization = format!("X-API-Key {}", api.key("read-only"));
    let body = json!({"list_id": LIST, "new_name": "Copy"});
    let response = api
        .send_as(
            &authorization,
            Method::POST,
            "/list-contact/duplicate",
            body,
        )
        .await;
    assert_eq!(response.0, 200);
}

#[tokio::test]
async fn an_id_that_is_no_uuid_is_rejected() {
    let api = Api::start().await;
    for path in [
        "/contacts/1",
        "/company/acme",
        "/products/7b9c3df7-0eb5-4be2-af74-7e48d4b43b9",
        "/opportunities/7b9c3df7-0eb5-4be2-af74-7e48d4b43b9z",
        "/pipelines/-",
    ] {
        assert_invalid(api.get(path).await, "id must be a UUID");
    }
    assert_eq!(
        api.get(&format!("/contacts/{}", ANA.to_uppercase()))
            .await
            .0,
        200
    );
    assert_eq!(api.get(&format!("/pipelines/{NOBODY}")).await.0, 404);
}

#[tokio::test]
async fn pages_and_filters_out_of_range_are_rejected() {
    let api = Api::start().await;
    let lists = [
        "/contacts/list",
        "/contacts/metadata",
        "/company/list",
        "/company/metadata",
    ];
    for path in lists {
        for (field, value) in [
            ("page", json!(0)),
            ("limit", json!(0)),
            ("limit", json!(1001)),
            ("limit", json!("25")),
        ] {
            let body = json!({"paginate": {field: value}});
            assert_invalid(api.post(path, body).await, field);
        }
        let unknown = json!({"filters": {"salary": ["1"]}});
        assert_invalid(api.post(path, unknown).await, "filters.salary");
        let shape = json!({"filters": {"industry": [{"not": "text"}]}});
        assert_invalid(api.post(path, shape).await, "filters.industry");
    }
    for path in ["/products/list", "/opportunities/list"] {
        let body = json!({"paginate": {"page": 1, "limit": 1001}});
        assert_invalid(api.post(path, body).await, "limit");
    }
}

#[tokio::test]
async fn a_path_that_the_vendor_does_not_have_is_not_found() {
    let api = Api::start().await;
    assert_eq!(api.get("/lists").await.0, 404);
    assert_eq!(api.delete("/pipelines").await.0, 404);
}
