use serde_json::{Value, json};

use crate::common::{Caller, small, started};

#[tokio::test]
async fn filters_narrow_the_list_down_together() {
    let sandbox = started(small().0.contacts(200)).await;
    let caller = Caller::of(&sandbox, "callab/early").await;
    let query = async |body: Value| {
        let response = caller.post("/contact/query", body).await.json();
        assert_eq!(response["status"], "ok");
        response["data"].as_array().expect("a list").clone()
    };
    assert_eq!(query(json!({})).await.len(), 200);
    assert_eq!(query(json!({"tags": []})).await.len(), 200);
    let tagged = query(json!({"tags": ["vip", "important"]})).await;
    assert!(!tagged.is_empty());
    assert!(
        tagged
            .iter()
            .all(|contact| contact["tag_name"] == "vip" || contact["tag_name"] == "important")
    );
    let both = query(json!({"tags": ["vip"], "last_call_statuses": ["answered"]})).await;
    assert!(!both.is_empty() && both.len() < tagged.len());
    assert!(
        both.iter()
            .all(|contact| contact["last_call_status"] == "answered")
    );
}

#[tokio::test]
async fn an_error_is_an_envelope_under_success() {
    let sandbox = started(small().0).await;
    let caller = Caller::of(&sandbox, "callab/early").await;
    let reply = caller.post("/contact/query", json!({"tags": "vip"})).await;
    assert_eq!(reply.status, 200);
    let response = reply.json();
    assert_eq!(
        (&response["status"], &response["data"]),
        (&json!("error"), &json!(""))
    );
    assert!(
        response["message"]
            .as_str()
            .is_some_and(|text| text.contains("body/tags"))
    );
}
