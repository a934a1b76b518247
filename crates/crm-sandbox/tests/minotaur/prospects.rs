use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::{ANA, Api, CREDITS, NOBODY, SECOND, assert_invalid};

async fn balance(api: &Api) -> u64 {
    let (_, summary) = api.get("/customer/summary").await;
    summary["subscription"]["balance"]
        .as_u64()
        .expect("an integer")
}

async fn contacts(api: &Api) -> usize {
    api.all("/contacts/list", json!({})).await.len()
}

fn assert_pending((status, job): (u16, Value)) {
    assert_eq!(status, 200, "{job}");
    assert_eq!(job["status"], "PENDING");
    assert!(job["id"].is_string());
}

#[tokio::test]
async fn the_catalog_is_paged_in_the_documented_sizes_only() {
    let api = Api::start().await;
    for limit in [10, 25, 50, 100] {
        let paginate = json!({"paginate": {"page": 1, "limit": limit}});
        let (status, rows) = api.post("/prospect/list", paginate.clone()).await;
        assert_eq!((status, rows.as_array().map(Vec::len)), (201, Some(limit)));
        let (_, totals) = api.post("/prospect/metadata", paginate).await;
        let pages = totals["pagination"]["total_pages"].as_u64();
        let records = totals["pagination"]["total_records"]
            .as_u64()
            .expect("a number");
        assert_eq!(pages, Some(records.div_ceil(limit as u64)));
    }
    for limit in [0, 1, 24, 1000] {
        let body = json!({"paginate": {"page": 1, "limit": limit}});
        assert_invalid(api.post("/prospect/list", body.clone()).await, "limit");
        assert_invalid(api.post("/prospect/metadata", body).await, "limit");
    }
    let everyone = api.all("/prospect/list", json!({})).await;
    let ids: BTreeSet<_> = everyone.iter().map(|one| one["_id"].to_string()).collect();
    assert_eq!(ids.len(), everyone.len());
    assert!(
        everyone
            .iter()
            .all(|one| one["_id"].as_str().is_some_and(|id| id.len() == 24))
    );
}

#[tokio::test]
async fn prospects_are_filtered_and_the_filters_are_told() {
    let api = Api::start().await;
    let everyone = api.all("/prospect/list", json!({})).await;
    let (country, verified) = (
        &everyone[3]["location_country"],
        &everyone[3]["date_verified"],
    );
    let filters = json!({"location_country": [country], "date_verified": {"gte": verified}});
    let at_least = |one: &Value| one["date_verified"].as_str() >= verified.as_str();
    let expected: Vec<_> = everyone
        .iter()
        .filter(|one| one["location_country"] == *country && at_least(one))
        .cloned()
        .collect();
    assert_eq!(api.all("/prospect/list", filters.clone()).await, expected);
    let body = json!({"filters": filters, "paginate": {"page": 1, "limit": 25}});
    let (status, told) = api.post("/prospect/metadata", body).await;
    assert_eq!(
        (status, &told["pagination"]["total_records"]),
        (201, &json!(expected.len()))
    );
    let applied = &told["filters_applied"];
    assert_eq!(applied["location_country"], json!([country]));
    assert_eq!(
        applied["date_verified"],
        json!({"gte": verified, "lte": null})
    );
    assert_eq!(applied["job_title"], json!([]));
}

#[tokio::test]
async fn values_of_a_filter_are_suggested() {
    let api = Api::start().await;
    let body = json!({"source": "job_title", "search": "ENGINEER"});
    let (status, found) = api.post("/prospect/filters", body).await;
    let found = found.as_array().cloned().expect("a bare list");
    assert_eq!(status, 201);
    assert!(found.contains(&json!({"type": "job_title", "value": "Software Engineer"})));
    let values: BTreeSet<_> = found.iter().map(|one| one["value"].to_string()).collect();
    assert_eq!(values.len(), found.len());
    assert!(
        values
            .iter()
            .all(|value| value.to_lowercase().contains("engineer"))
    );
    assert_invalid(
        api.post("/prospect/filters", json!({"source": "salary"}))
            .await,
        "source",
    );
    assert_invalid(
        api.post("/prospect/filters", json!({"search": "x"})).await,
        "source",
    );
}

#[tokio::test]
async fn unlocking_takes_the_best_makes_contacts_and_spends_credits() {
    let api = Api::start().await;
    let mut scores: Vec<_> = api
        .all("/prospect/list", json!({}))
        .await
        .iter()
        .map(|one| one["score"].as_u64().expect("a score"))
        .collect();
    scores.sort_unstable_by(|a, b| b.cmp(a));
    let body = json!({
        "filters": {}, "order_by": {"score": "DESC"}, "total_records": 3, "sync_hubspot": true,
    });
    assert_pending(
        api.post("/service-handler/unlock-contacts", body.clone())
            .await,
    );
    assert_pending(api.post("/service-handler/unlock-contacts", body).await);
    assert_eq!(balance(&api).await, CREDITS - 6);
    let all = api.all("/contacts/list", json!({})).await;
    let unlocked: Vec<_> = all[60..]
        .iter()
        .map(|one| one["score"].as_u64().unwrap_or(0))
        .collect();
    assert_eq!(unlocked, scores[..6]);
    assert!(
        all[60..]
            .iter()
            .all(|one| one["hubspot_synced_at"].is_string())
    );
    let (_, companies) = api.post("/company/metadata", json!({})).await;
    assert!(companies["pagination"]["total_records"].as_u64() > Some(8));
}

#[tokio::test]
async fn selected_prospects_are_unlocked_once() {
    let api = Api::start().await;
    let prospects = api.all("/prospect/list", json!({})).await;
    let chosen = json!({"ids": [prospects[5]["_id"], prospects[6]["_id"], prospects[5]["_id"]]});
    for _ in 0..2 {
        let path = "/service-handler/unlock-selected-contacts";
        assert_pending(api.post(path, chosen.clone()).await);
        assert_eq!(
            (balance(&api).await, contacts(&api).await),
            (CREDITS - 2, 62)
        );
    }
    let email = prospects[5]["work_email"].as_str().expect("an address");
    assert_eq!(
        api.contact(email).await["last_name"],
        prospects[5]["last_name"]
    );
    let known = json!({"ids": [ANA, SECOND]});
    assert_pending(
        api.post("/service-handler/unlock-selected-contacts", known)
            .await,
    );
    assert_eq!(balance(&api).await, CREDITS - 2);
    for ids in [json!(["0123456789abcdef01234567"]), json!([])] {
        let body = json!({"ids": ids});
        assert_invalid(
            api.post("/service-handler/unlock-selected-contacts", body)
                .await,
            "ids",
        );
    }
}

#[tokio::test]
async fn with_too_few_credits_nothing_is_unlocked_or_verified() {
    let api = Api::start().await;
    let unlock = async |count: u64| {
        api.post(
            "/service-handler/unlock-contacts",
            json!({"total_records": count}),
        )
        .await
    };
    assert_invalid(unlock(CREDITS + 1).await, "credits");
    assert_eq!((balance(&api).await, contacts(&api).await), (CREDITS, 60));
    assert_pending(unlock(CREDITS).await);
    assert_eq!(balance(&api).await, 0);
    assert_invalid(unlock(1).await, "credits");

    let verify = async |count: u64| {
        let emails: Vec<_> = (0..count).map(|_| json!({"contact_id": ANA})).collect();
        api.post("/service-handler/verify-email", json!({"emails": emails}))
            .await
    };
    assert_pending(verify(CREDITS).await);
    assert_invalid(verify(1).await, "credits");
}

#[tokio::test]
async fn verifying_marks_the_contact_with_the_address() {
    let api = Api::start().await;
    let all = api.all("/contacts/list", json!({})).await;
    let unverified: Vec<_> = all
        .iter()
        .filter(|one| one.get("last_verified").is_none())
        .collect();
    let (one, other) = (unverified[0], unverified[1]);
    let body = json!({"emails": [
        {"email": one["work_email"], "contact_id": one["id"]},
        {"email": "elsewhere@example.com", "contact_id": other["id"]},
    ]});
    assert_pending(api.post("/service-handler/verify-email", body).await);
    let email = |contact: &Value| {
        contact["work_email"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    };
    let verified = api.contact(&email(one)).await;
    assert_eq!(verified["verification_status"], "verified");
    assert_eq!(verified["last_verified"], "2026-05-28T20:26:40.000Z");
    assert!(
        api.contact(&email(other))
            .await
            .get("last_verified")
            .is_none()
    );
    for emails in [json!([]), json!([{}]), json!([{"contact_id": NOBODY}])] {
        let body = json!({"emails": emails});
        assert_invalid(
            api.post("/service-handler/verify-email", body).await,
            "emails",
        );
    }
}

#[tokio::test]
async fn an_order_has_known_fields_and_directions() {
    let api = Api::start().await;
    for order in [json!({"score": "DOWN"}), json!({"salary": "DESC"})] {
        let body = json!({"order_by": order, "total_records": 1});
        assert_invalid(
            api.post("/service-handler/unlock-contacts", body).await,
            "order_by",
        );
    }
}
