use serde_json::json;

use crate::{Api, CREDITS, PIPELINE, STAGE};

#[tokio::test]
async fn the_summary_tells_users_and_credits() {
    let api = Api::start().await;
    let (status, summary) = api.get("/customer/summary").await;
    assert_eq!(status, 200);
    assert_eq!(summary["users_count"], 5);
    assert_eq!(summary["subscription"]["balance"], CREDITS);
    assert_eq!(summary["subscription"]["price"], "20000");
}

#[tokio::test]
async fn pipelines_are_listed_without_stages_and_read_with_them() {
    let api = Api::start().await;
    let (status, pipelines) = api.get("/pipelines").await;
    assert_eq!(status, 200);
    let first = &pipelines[0];
    assert_eq!(first["id"], PIPELINE);
    assert!(first.get("stages").is_none() && first.get("visibility").is_none());

    let (status, pipeline) = api.get(&format!("/pipelines/{PIPELINE}")).await;
    assert_eq!(status, 200);
    assert_eq!(pipeline["visibility"], "PUBLIC");
    let stages = pipeline["stages"].as_array().expect("stages");
    assert_eq!(stages[0]["id"], STAGE);
    let orders: Vec<_> = stages.iter().map(|stage| stage["order"].as_u64()).collect();
    assert_eq!(
        orders,
        (1..=stages.len() as u64).map(Some).collect::<Vec<_>>()
    );
}

#[tokio::test]
async fn stages_of_a_pipeline_are_paged_and_count_their_opportunities() {
    let api = Api::start().await;
    let page = |page| json!({"pipeline_id": PIPELINE, "paginate": {"page": page, "limit": 3}});
    let (status, first) = api.post("/stages/list", page(1)).await;
    let (_, second) = api.post("/stages/list", page(2)).await;
    assert_eq!(status, 201);
    assert_eq!(
        (
            first.as_array().map(Vec::len),
            second.as_array().map(Vec::len)
        ),
        (Some(3), Some(1))
    );
    let opportunities = api.all("/opportunities/list", json!({})).await;
    let in_stage = opportunities
        .iter()
        .filter(|one| one["stage_id"] == first[1]["id"])
        .count();
    assert_eq!(first[1]["total_opportunities"], in_stage);
}

#[tokio::test]
async fn everything_refers_to_what_exists() {
    let api = Api::start().await;
    let contacts = api.all("/contacts/list", json!({})).await;
    let companies = api.all("/company/list", json!({})).await;
    let has = |records: &[serde_json::Value], id: &serde_json::Value| {
        records.iter().any(|record| record["id"] == *id)
    };
    assert_eq!(contacts.len(), 60);
    for contact in &contacts {
        assert!(contact["company"].is_null() || has(&companies, &contact["company"]["id"]));
    }
    for one in api.all("/opportunities/list", json!({})).await {
        let of = one["contacts_ids"].as_array().expect("contacts");
        assert!(!of.is_empty() && of.iter().all(|id| has(&contacts, id)));
        assert!(one.get("company_id").is_none_or(|id| has(&companies, id)));
    }
}

#[tokio::test]
async fn an_account_may_begin_empty() {
    let api = Api::with_contacts(0).await;
    for path in ["/contacts/list", "/company/list", "/opportunities/list"] {
        let (_, rows) = api.post(path, json!({})).await;
        assert_eq!(rows, json!([]), "{path}");
    }
    let (_, lists) = api.post("/list-contact/list", json!({})).await;
    assert_eq!(lists[0]["contacts_count"], 0);
    let (_, totals) = api.post("/contacts/metadata", json!({})).await;
    let pagination = json!({"current_page": 1, "total_records": 0, "total_pages": 1});
    assert_eq!(totals["pagination"], pagination);
}
