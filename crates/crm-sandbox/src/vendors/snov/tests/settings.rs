//! Senders, warm-ups, webhooks, pipelines, and what is read only.

use serde_json::{Value, json};

use super::{Account, rows};

fn sender(smtp: Value) -> Value {
    json!({"sender_name": "Lena", "email_from": "lena@example.net", "password": "not-kept",
        "smtp": smtp, "imap": {"host": "imap.example.net", "port": 993, "encryption": "ssl"}})
}

fn status(account: &Account, id: &Value) -> Value {
    let query = json!({"query": {"sender_account_id": id}});
    account.done("checkSenderStatus", query, Value::Null)
}

#[test]
fn a_sender_is_pending_then_settled_by_its_servers() {
    let account = Account::new();
    let good = json!({"host": "smtp.example.net", "port": 587, "encryption": "tls"});
    let bad = json!({"host": "smtp.example.net", "port": 25, "encryption": "ssl"});
    let lost = json!({"host": "smtp.example.invalid", "port": 587, "encryption": "tls"});
    for (smtp, expected) in [(good, "valid"), (bad, "invalid"), (lost, "invalid")] {
        let added = account.done("addEmailAccount", json!({}), sender(smtp));
        assert_eq!(
            (&added["smtp_status"], &added["limitation"]),
            (&json!("pending"), &json!(50))
        );
        assert_eq!(status(&account, &added["id"])["smtp_status"], "pending");
        let settled = status(&account, &added["id"]);
        assert_eq!(
            (&settled["smtp_status"], &settled["imap_status"]),
            (&json!(expected), &json!("valid"))
        );
        assert_eq!(settled["smtp_error"].is_null(), expected == "valid");
        let listed = account.get("listEmailAccounts");
        assert_eq!(
            rows(&listed).last().map(|row| &row["smtp_status"]),
            Some(&json!(expected))
        );
    }
}

#[test]
fn a_changed_sender_is_connected_to_anew_and_settles_with_the_clock() {
    let mut account = Account::new();
    let there = json!({"path": {"id": "31080"}});
    let body = json!({"sender_name": "Lena B.", "tags": null});
    let renamed = account.done("updateEmailAccount", there.clone(), body);
    assert_eq!(
        (&renamed["sender_name"], &renamed["smtp_status"]),
        (&json!("Lena B."), &json!("invalid"))
    );
    let body = json!({"smtp": {"host": "smtp.example.org", "port": 465, "encryption": "ssl"}});
    assert_eq!(
        account.done("updateEmailAccount", there, body)["smtp_status"],
        "pending"
    );
    account.wait(5);
    assert_eq!(
        rows(&account.get("listEmailAccounts"))[1]["smtp_status"],
        "valid"
    );
    let nobody = json!({"path": {"id": "1"}});
    assert_eq!(account.call("updateEmailAccount", nobody, json!({})).0, 404);
    let nobody = json!({"query": {"sender_account_id": "1"}});
    assert_eq!(
        account.call("checkSenderStatus", nobody, Value::Null).1["success"],
        false
    );
}

#[test]
fn no_password_is_kept() {
    let account = Account::new();
    let smtp = json!({"host": "smtp.example.net", "port": 587, "encryption": "tls"});
    account.done("addEmailAccount", json!({}), sender(smtp));
    let there = json!({"path": {"id": "31077"}});
    account.done("updateEmailAccount", there, json!({"password": "not-kept"}));
    let kept = account
        .database
        .run(|store| store.all(super::super::senders::SENDERS, &crate::store::Filter::All));
    let kept: Vec<Value> = kept.expect("the senders");
    assert!(!json!(kept).to_string().contains("not-kept"));
}

#[test]
fn warm_ups_are_made_changed_filtered_and_paged() {
    let mut account = Account::new();
    let body =
        json!({"email_account_id": "31077", "per_day": 10, "campaign_deadline": "2026-06-30"});
    let made: Vec<_> = (0..25)
        .map(|_| account.done("createWarmUpCampaign", json!({}), body.clone()))
        .collect();
    assert_eq!(
        (&made[0]["strategy"], &made[0]["status"]),
        (&json!("progressive"), &json!("active"))
    );
    let page = |account: &Account, number: u64| {
        let query = json!({"query": {"page": number, "per_page": 20, "status": "active"}});
        account.done("listWarmUpCampaigns", query, Value::Null)
    };
    let (first, second) = (page(&account, 1), page(&account, 2));
    assert_eq!((rows(&first).len(), rows(&second).len()), (20, 6));
    assert_eq!((&first["total"], &second["page"]), (&json!(26), &json!(2)));
    let there = json!({"path": {"id": made[3]["id"]}});
    let body = json!({"status": "paused", "per_day": 12, "make_endless": true});
    let changed = account.done("updateWarmUpCampaign", there.clone(), body);
    assert_eq!(
        (&changed["status"], &changed["per_day"]),
        (&json!("paused"), &json!(12))
    );
    assert!(changed.get("campaign_deadline").is_none());
    assert_eq!(
        account.done("getWarmUpCampaign", there, Value::Null),
        changed
    );
    assert_eq!(page(&account, 1)["total"], 25);
    account.wait(400 * 86_400);
    assert_eq!(page(&account, 1)["total"], 1);
    let completed = json!({"path": {"id": made[4]["id"]}});
    assert_eq!(
        account.done("getWarmUpCampaign", completed, Value::Null)["status"],
        "completed"
    );
}

#[test]
fn wrong_warm_ups_are_rejected() {
    let account = Account::new();
    for body in [
        json!({"email_account_id": "1", "per_day": 10}),
        json!({"email_account_id": "31077", "per_day": 0}),
        json!({"email_account_id": "31077", "per_day": 1, "reply_rate": 101}),
    ] {
        assert_eq!(account.call("createWarmUpCampaign", json!({}), body).0, 400);
    }
    let there = json!({"path": {"id": 1}});
    assert_eq!(
        account
            .call("getWarmUpCampaign", there.clone(), Value::Null)
            .0,
        404
    );
    assert_eq!(
        account.call("updateWarmUpCampaign", there, json!({})).0,
        404
    );
}

#[test]
fn webhooks_are_added_listed_changed_and_deleted() {
    let account = Account::new();
    let body = json!({"url": "https://hooks.example.com/x", "event": "campaign_email.sent"});
    let added = account.done("addWebhook", json!({}), body.clone());
    assert_eq!(
        (&added["status"], &added["event"]),
        (&json!("active"), &json!("campaign_email.sent"))
    );
    assert_eq!(rows(&account.get("listWebhooks")).last(), Some(&added));
    let there = json!({"path": {"id": added["id"]}});
    let mut wanted = body.clone();
    wanted["status"] = json!("inactive");
    let changed = account.done("updateWebhook", there.clone(), wanted);
    assert_eq!(
        (&changed["status"], &changed["created_at"]),
        (&json!("inactive"), &added["created_at"])
    );
    assert_eq!(rows(&account.get("listWebhooks")).last(), Some(&changed));
    account.done("deleteWebhook", there.clone(), Value::Null);
    assert_eq!(
        account.call("deleteWebhook", there.clone(), Value::Null).0,
        404
    );
    assert_eq!(account.call("updateWebhook", there, body.clone()).0, 404);
    assert!(!rows(&account.get("listWebhooks")).contains(&changed));
    let again = account.done("addWebhook", json!({}), body);
    assert_ne!(again["id"], added["id"]);
}

#[test]
fn an_account_has_fifty_webhooks_at_most() {
    let account = Account::new();
    let body = json!({"url": "https://hooks.example.com/x", "event": "email.found"});
    let there = rows(&account.get("listWebhooks")).len();
    for _ in there..50 {
        account.done("addWebhook", json!({}), body.clone());
    }
    assert_eq!(account.call("addWebhook", json!({}), body).0, 400);
    let not_web = json!({"url": "ftp://example.com", "event": "email.found"});
    assert_eq!(Account::new().call("addWebhook", json!({}), not_web).0, 400);
}

#[test]
fn stages_belong_to_the_pipelines_that_count_them() {
    let account = Account::new();
    let pipelines = account.get("listPipelines");
    let mut total = 0;
    for pipeline in rows(&pipelines) {
        let query = json!({"query": {"pipeline_id": pipeline["id"]}});
        let stages = account.done("listPipelineStages", query, Value::Null);
        assert_eq!(pipeline["stages_count"], json!(rows(&stages).len()));
        assert!(
            rows(&stages)
                .iter()
                .all(|stage| stage["pipeline_id"] == pipeline["id"])
        );
        total += rows(&stages).len();
    }
    assert_eq!(rows(&account.get("listPipelineStages")).len(), total);
    let none = json!({"query": {"pipeline_id": 1}});
    assert!(rows(&account.done("listPipelineStages", none, Value::Null)).is_empty());
}

#[test]
fn tokens_are_given_to_known_clients_only() {
    let account = Account::new();
    let body = |id: &str, secret: &str| json!({"grant_type": "client_credentials", "client_id": id, "client_secret": secret});
    let known = body("sandbox-snov-client", "sandbox-snov-secret");
    let first = account.done("getAccessToken", json!({}), known.clone());
    assert_eq!(
        (&first["token_type"], &first["expires_in"]),
        (&json!("Bearer"), &json!(3600))
    );
    let second = account.done("getAccessToken", json!({}), known);
    assert_ne!(first["access_token"], second["access_token"]);
    for (id, secret) in [
        ("sandbox-snov-client", "other"),
        ("other", "sandbox-snov-secret"),
        ("", ""),
    ] {
        let (status, response) = account.call("getAccessToken", json!({}), body(id, secret));
        assert_eq!(
            (status, &response["error"]),
            (401, &json!("invalid_client"))
        );
    }
}
