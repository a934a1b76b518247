//! Campaigns, their steps, recipients and reports.

use serde_json::{Value, json};

use super::{Account, rows};

const DAY: i64 = 86_400;

fn at(campaign: &Value) -> Value {
    json!({"path": {"id": campaign}})
}

fn state(account: &Account, campaign: &Value, state: &str) -> (u16, Value) {
    account.call("changeCampaignState", at(campaign), json!({"state": state}))
}

fn must(account: &Account, campaign: &Value, wanted: &str, status: &str) {
    let (code, response) = state(account, campaign, wanted);
    assert_eq!(
        (code, &response["status"]),
        (200, &json!(status)),
        "{response}"
    );
    let read = account.done("getCampaign", at(campaign), Value::Null);
    assert_eq!(read, response);
}

/// A campaign with two steps, three days apart.
fn campaign(account: &Account) -> Value {
    let body = json!({"name": "New", "schedule_id": 12, "sender_account_id": "31077"});
    let made = account.done("createCampaign", json!({}), body);
    assert_eq!(made["status"], "draft");
    for (subject, delay) in [("Hello {{first_name}}", 0), ("Again", 3)] {
        let body = json!({"campaign_id": made["id"], "subject": subject, "delay_days": delay});
        account.done("createEmailStepContent", json!({}), body);
    }
    made["id"].clone()
}

#[test]
fn a_campaign_is_made_changed_listed_and_deleted() {
    let mut account = Account::new();
    let body = json!({"name": "Autumn"});
    let made = account.done("createCampaign", json!({}), body);
    account.wait(60);
    let changed = account.done("updateCampaign", at(&made["id"]), json!({"name": "Winter"}));
    assert_eq!(
        (&changed["name"], &changed["status"]),
        (&json!("Winter"), &json!("draft"))
    );
    assert_eq!(changed["created_at"], made["created_at"]);
    assert_ne!(changed["updated_at"], made["updated_at"]);
    let listed = account.get("listCampaigns");
    assert_eq!(rows(&listed).last(), Some(&changed));
    assert_eq!(
        account.call("deleteCampaign", at(&made["id"]), Value::Null),
        (204, Value::Null)
    );
    for id in ["getCampaign", "deleteCampaign"] {
        assert_eq!(account.call(id, at(&made["id"]), Value::Null).0, 404);
    }
    assert_eq!(
        rows(&account.get("listCampaigns")).len(),
        rows(&listed).len() - 1
    );
}

#[test]
fn what_a_campaign_names_must_exist() {
    let account = Account::new();
    for body in [
        json!({"name": "x", "schedule_id": 1}),
        json!({"name": "x", "sender_account_id": "1"}),
    ] {
        assert_eq!(
            account.call("createCampaign", json!({}), body.clone()).0,
            400
        );
        assert_eq!(
            account.call("updateCampaign", at(&json!(48213)), body).0,
            404
        );
    }
    let body = json!({"campaign_id": 1, "subject": "x"});
    assert_eq!(
        account.call("createEmailStepContent", json!({}), body).0,
        400
    );
    let parameters = json!({"query": {"campaign_id": 1}});
    let (status, response) = account.call("getCampaignAnalytics", parameters, Value::Null);
    assert_eq!((status, &response["success"]), (200, &json!(false)));
}

#[test]
fn states_follow_each_other_and_other_changes_are_rejected() {
    let account = Account::new();
    let campaign = campaign(&account);
    for rejected in ["pause", "stop"] {
        let (status, response) = state(&account, &campaign, rejected);
        assert_eq!((status, &response["success"]), (200, &json!(false)));
        assert!(
            response["errors"]
                .as_array()
                .is_some_and(|errors| !errors.is_empty())
        );
    }
    for (wanted, status) in [
        ("start", "active"),
        ("pause", "paused"),
        ("start", "active"),
        ("stop", "stopped"),
        ("start", "active"),
    ] {
        must(&account, &campaign, wanted, status);
        if status != "stopped" {
            let (code, response) = account.call("deleteCampaign", at(&campaign), Value::Null);
            assert_eq!(
                (code, &response["error"]),
                (400, &json!("bad_request")),
                "{status}"
            );
        }
    }
    must(&account, &campaign, "stop", "stopped");
    account.done("deleteCampaign", at(&campaign), Value::Null);
}

#[test]
fn contents_of_steps_are_kept_and_numbered() {
    let account = Account::new();
    let campaign = campaign(&account);
    let body = json!({"campaign_id": campaign, "subject": "Last", "body": "<p>Hi</p>"});
    let content = account.done("createEmailStepContent", json!({}), body);
    assert_eq!(
        (&content["step_number"], &content["delay_days"]),
        (&json!(3), &json!(0))
    );
    let there = json!({"path": {"id": content["id"]}});
    assert_eq!(
        account.done("getEmailStepContent", there.clone(), Value::Null),
        content
    );
    let changed = account.done(
        "updateEmailStepContent",
        there.clone(),
        json!({"subject": "Bye"}),
    );
    assert_eq!(
        (&changed["subject"], &changed["body"]),
        (&json!("Bye"), &content["body"])
    );
    account.done("deleteEmailStepContent", there.clone(), Value::Null);
    assert_eq!(
        account.call("getEmailStepContent", there, Value::Null).0,
        404
    );
}

#[test]
fn a_started_campaign_sends_with_the_clock_and_its_reports_agree() {
    let mut account = Account::new();
    let campaign = campaign(&account);
    assert_eq!(
        account.of_campaign("getCampaignProgress", &campaign)["total"],
        0
    );
    must(&account, &campaign, "start", "active");
    account.wait(10 * 60);
    let progress = account.of_campaign("getCampaignProgress", &campaign);
    assert_eq!(progress["sent"], 11);
    account.wait(5 * DAY);
    let read = |id: &str| account.of_campaign(id, &campaign);
    let (analytics, progress) = (read("getCampaignAnalytics"), read("getCampaignProgress"));
    assert_eq!(progress["total"], analytics["total_recipients"]);
    assert_eq!(
        (&progress["sent"], &progress["pending"]),
        (&progress["total"], &json!(0))
    );
    let number = |name: &str| analytics[name].as_u64().expect("a number");
    assert_eq!(number("delivered") + number("bounced"), number("sent"));
    let activity = read("getCampaignRecipientsActivity");
    for (field, total) in [
        ("opened", "opened"),
        ("clicked", "clicked"),
        ("replied", "replied"),
    ] {
        let people = rows(&activity)
            .iter()
            .filter(|row| row[field] == true)
            .count() as u64;
        assert_eq!(people, number(total), "{field}");
        assert!(people > 0, "{field}");
    }
    let replies = read("getCampaignReplies");
    assert_eq!(rows(&replies).len() as u64, number("replied"));
    assert!(
        rows(&read("getCampaignEmailReplies"))
            .iter()
            .all(|row| rows(&replies).contains(row))
    );
    assert!(rows(&read("getCampaignOpens")).len() as u64 >= number("opened"));
    let sent = read("getSentEmails");
    let times: Vec<_> = rows(&sent)
        .iter()
        .map(|row| row["sent_at"].as_str())
        .collect();
    assert!(times.len() as u64 > number("sent"));
    assert!(times.is_sorted());
    let subject = rows(&sent)[0]["subject"].as_str().expect("a subject");
    assert!(subject.starts_with("Hello ") && !subject.contains("{{"));
    assert_eq!(
        account.done("getCampaign", at(&campaign), Value::Null)["status"],
        "finished"
    );
    assert_eq!(
        rows(&read("listFinishedProspects")).len() as u64,
        number("total_recipients")
    );
}

#[test]
fn nothing_happens_while_a_campaign_is_paused() {
    let mut account = Account::new();
    let campaign = campaign(&account);
    must(&account, &campaign, "start", "active");
    account.wait(5 * 60);
    must(&account, &campaign, "pause", "paused");
    let read = |account: &Account| account.of_campaign("getSentEmails", &campaign);
    let before = read(&account);
    account.wait(30 * DAY);
    assert_eq!(read(&account), before);
    must(&account, &campaign, "start", "active");
    account.wait(60);
    let after = read(&account);
    assert_eq!(rows(&after).len(), rows(&before).len() + 1);
    assert_eq!(rows(&after)[..rows(&before).len()], *rows(&before));
}

#[test]
fn tracking_that_is_off_reports_nothing() {
    let mut account = Account::new();
    let campaign = campaign(&account);
    let body = json!({"name": "New", "track_opens": false, "track_clicks": false});
    account.done("updateCampaign", at(&campaign), body);
    must(&account, &campaign, "start", "active");
    account.wait(5 * DAY);
    for id in ["getCampaignOpens", "getCampaignClicks"] {
        assert!(rows(&account.of_campaign(id, &campaign)).is_empty());
    }
    assert!(!rows(&account.of_campaign("getSentEmails", &campaign)).is_empty());
}

#[test]
fn a_recipient_is_paused_resumed_and_unsubscribed() {
    let mut account = Account::new();
    let campaign = campaign(&account);
    must(&account, &campaign, "start", "active");
    let activity = account.of_campaign("getCampaignRecipientsActivity", &campaign);
    let email = rows(&activity).last().expect("a recipient")["email"].clone();
    let set = |account: &Account, status: &str| {
        let body = json!({"campaign_id": campaign, "email": email, "status": status});
        account.call("changeRecipientStatus", json!({}), body)
    };
    let status = |account: &Account| {
        let query = json!({"query": {"campaign_id": campaign, "email": email}});
        account.done("getRecipientStatus", query, Value::Null)["status"].clone()
    };
    let mails = |account: &Account| {
        let sent = account.of_campaign("getSentEmails", &campaign);
        rows(&sent)
            .iter()
            .filter(|row| row["recipient_email"] == email)
            .count()
    };
    assert_eq!(status(&account), "active");
    assert_eq!(set(&account, "Paused"), (200, Value::Null));
    account.wait(DAY);
    assert_eq!((status(&account), mails(&account)), (json!("paused"), 0));
    assert_eq!(set(&account, "Active"), (200, Value::Null));
    account.wait(2 * 3600);
    assert_eq!(mails(&account), 1);
    assert_eq!(set(&account, "Unsubscribed"), (200, Value::Null));
    account.wait(30 * DAY);
    assert_eq!(
        (status(&account), mails(&account)),
        (json!("unsubscribe"), 1)
    );
    assert_eq!(set(&account, "Moved").1["success"], false);
    let nobody = json!({"campaign_id": campaign, "email": "x@example.com", "status": "Paused"});
    assert_eq!(
        account.call("changeRecipientStatus", json!({}), nobody).1["success"],
        false
    );
    let query = json!({"query": {"campaign_id": campaign, "email": "x@example.com"}});
    let response = account.done("getRecipientStatus", query, Value::Null);
    assert_eq!(response, json!({"email": "x@example.com"}));
}

#[test]
fn campaigns_do_not_write_to_suppressed_addresses() {
    let account = Account::new();
    let campaign = campaign(&account);
    let members = account.done(
        "viewProspectsInList",
        json!({}),
        json!({"list_id": 7719, "per_page": 5000}),
    );
    let emails: Vec<_> = rows(&members)
        .iter()
        .map(|row| row["email"].clone())
        .collect();
    let before = account.get("listDoNotEmailLists");
    let suppress = |emails: &[Value], list: u64| {
        let body = json!({"emails": emails, "list_id": list});
        account.call("addToDoNotEmailList", json!({}), body)
    };
    assert_eq!(suppress(&emails[..3], 204), (200, Value::Null));
    assert_eq!(suppress(&emails[..2], 204), (200, Value::Null));
    let count = |lists: &Value| rows(lists)[0]["count"].as_u64().expect("a number");
    assert_eq!(
        count(&account.get("listDoNotEmailLists")),
        count(&before) + 3
    );
    must(&account, &campaign, "start", "active");
    let total = account.of_campaign("getCampaignProgress", &campaign)["total"].clone();
    assert_eq!(total, json!(emails.len() - 3));
    assert_eq!(suppress(&emails[3..4], 209), (200, Value::Null));
    let query = json!({"query": {"campaign_id": campaign, "email": emails[3]}});
    assert_eq!(
        account.done("getRecipientStatus", query, Value::Null)["status"],
        "unsubscribe"
    );
    let without_list = json!({"emails": ["new@example.com"]});
    assert_eq!(
        account
            .call("addToDoNotEmailList", json!({}), without_list)
            .0,
        200
    );
    assert_eq!(
        count(&account.get("listDoNotEmailLists")),
        count(&before) + 4
    );
    assert_eq!(suppress(&emails, 1).1["success"], false);
}

#[test]
fn the_seeded_campaigns_do_not_depend_on_the_time() {
    let mut account = Account::new();
    let read = |account: &Account| {
        let stats =
            [48_213, 48_402].map(|id| account.of_campaign("getCampaignAnalytics", &json!(id)));
        (account.get("listCampaigns"), stats)
    };
    let before = read(&account);
    let status: Vec<_> = rows(&before.0)
        .iter()
        .map(|row| row["status"].clone())
        .collect();
    assert_eq!(status, [json!("finished"), json!("draft"), json!("paused")]);
    account.wait(1000 * DAY);
    assert_eq!(read(&account), before);
}
