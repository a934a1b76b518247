//! The generation `reference`: its forms, and what is its own of the behaviour.

use crm_spec::Task;
use serde_json::{Value, json};

use super::{Account, rows};
use crate::vendor::Seeding;
use crate::vendors::snov::REFERENCE;

const DAY: i64 = 86_400;

fn at(name: &str, id: &Value) -> Value {
    json!({"path": {name: id}})
}

fn list(response: &Value) -> &[Value] {
    response.as_array().expect("a bare list")
}

/// Starts a task and asks for its result until it is done.
fn finished(account: &mut Account, start: &str, parameters: Value, body: Value) -> Value {
    let started = account.done(start, parameters, body);
    let operation = account.operation(start);
    let Some(Task::Start {
        result,
        hash: pointers,
        ..
    }) = operation.task
    else {
        panic!("{start} starts no task");
    };
    let mut pointers = pointers.iter();
    let hash = pointers.find_map(|at| started.pointer(at)).expect("a hash");
    let result = account.operation(result);
    let place = match result.path.contains("{task_hash}") {
        true => "path",
        false => "query",
    };
    let (id, asked) = (result.id.clone(), json!({place: {"task_hash": hash}}));
    let running = account.done(&id, asked.clone(), Value::Null);
    let word = match place {
        "path" => "in progress",
        _ => "in_progress",
    };
    assert_eq!(running["status"], word, "{start}");
    account.wait(5);
    let done = account.done(&id, asked, Value::Null);
    assert_eq!(done["meta"]["task_hash"], *hash, "{start}");
    done
}

fn balance(account: &Account) -> f64 {
    let response = account.get("balance_get");
    let balance = response["data"]["balance"].as_str().expect("a text");
    assert!(balance.ends_with(".00"));
    balance.parse().expect("a number")
}

fn add(account: &Account, list: i64, email: &str, more: Value) -> Value {
    let mut body = json!({"listId": list, "email": email});
    for (name, value) in more.as_object().into_iter().flatten() {
        body[name] = value.clone();
    }
    account.done("prospects_add", json!({}), body)
}

fn members(account: &Account, list: i64, page: i64, size: i64) -> Value {
    let body = json!({"listId": list, "page": page, "perPage": size});
    account.done("prospects_list", json!({}), body)
}

#[test]
fn every_example_has_the_documented_response() {
    let document: Value = serde_json::from_str(REFERENCE.document).expect("the document is JSON");
    let mut rejected = Vec::new();
    for documented in document["operations"].as_array().expect("the operations") {
        let account = Account::of_reference();
        let id = documented["id"].as_str().expect("an id");
        let examples = &documented["examples"];
        let parameters = examples["params"][0].clone();
        let (status, value) = account.call(id, parameters, examples["request"][0].clone());
        if status != 200 || value["success"] == json!(false) {
            rejected.push((id, status));
        }
    }
    // The client of the examples is not one of the sandbox, and its people are no recipients.
    let wanted = [
        ("access_token_create", 401),
        ("recipients_change_status", 200),
    ];
    assert_eq!(rejected, wanted);
}

#[test]
fn every_task_of_the_examples_is_done_from_the_start() {
    let account = Account::of_reference();
    let document: Value = serde_json::from_str(REFERENCE.document).expect("the document is JSON");
    let operations = document["operations"].as_array().expect("the operations");
    let mut count = 0;
    for documented in operations {
        if documented["task"]["role"] != "result" {
            continue;
        }
        let id = documented["id"].as_str().expect("an id");
        let asked = documented["examples"]["params"][0].clone();
        let response = account.done(id, asked, Value::Null);
        assert_eq!(response["status"], "completed", "{id}");
        count += 1;
    }
    assert_eq!(count, 12);
}

#[test]
fn a_prospect_is_added_changed_doubled_and_found() {
    let account = Account::of_reference();
    let who = json!({"fullName": "Zoë Krüger", "position": "CTO", "companyName": "Example Inc",
        "companySite": "https://example.com", "phones": ["+12125550100", "+12125550101"],
        "country": "Germany", "locality": "Kiel", "customFields": {"budget": "12"},
        "socialLinks": {"linkedIn": "https://www.linkedin.com/in/zoe-example"}});
    let added = add(&account, 12_345_678, "zoe@example.com", who);
    assert_eq!(
        (&added["added"], &added["updated"]),
        (&json!(true), &json!(false))
    );
    let read = account.done("prospects_get", json!({}), json!({"id": added["id"]}));
    let data = &read["data"];
    assert_eq!(
        (&data["firstName"], &data["lastName"]),
        (&json!("Zoë"), &json!("Krüger"))
    );
    assert_eq!(data["currentJob"][0]["companyName"], "Example Inc");
    assert_eq!(data["social"][0]["type"], "linkedIn");
    assert_eq!(
        data["lists"],
        json!([{"id": 12_345_678, "name": "Clients français"}])
    );
    assert!(
        data["lastUpdateDate"]["date"]
            .as_str()
            .is_some_and(|date| date.ends_with(".000000"))
    );

    // Left as it is, but put on the further list; then changed; then duplicate.
    let kept = add(&account, 32, "ZOE@example.com", json!({"position": "CEO"}));
    assert_eq!(
        (&kept["id"], &kept["added"], &kept["updated"]),
        (&added["id"], &json!(true), &json!(false))
    );
    let position = |account: &Account| {
        let read = account.done("prospects_get", json!({}), json!({"id": added["id"]}));
        read["data"]["currentJob"][0]["position"].clone()
    };
    assert_eq!(position(&account), "CTO");
    let more = json!({"position": "CEO", "updateContact": true});
    let changed = add(&account, 32, "zoe@example.com", more);
    assert_eq!(
        (&changed["added"], &changed["updated"]),
        (&json!(false), &json!(true))
    );
    assert_eq!(position(&account), "CEO");
    let doubled = add(
        &account,
        32,
        "zoe@example.com",
        json!({"createDuplicates": true}),
    );
    assert_ne!(doubled["id"], added["id"]);
    let body = json!({"email": "zoe@example.com"});
    let found = account.done("prospects_find_by_email", json!({}), body);
    assert_eq!(rows(&found).len(), 2);
}

#[test]
fn the_first_prospect_has_the_documented_id_and_who_is_not_there_is_not_found() {
    let account = Account::of_reference();
    let body = json!({"id": "xusD3-T_K5IktGoaa8Jc8A=="});
    let first = account.done("prospects_get", json!({}), body);
    let member = &members(&account, 1_234_567, 1, 1)["prospects"][0];
    assert_eq!(member["name"], first["data"]["name"]);
    for id in [member["id"].clone(), json!("AAAAAAAAAAAAAAAAAAAAAA==")] {
        let (status, response) = account.call("prospects_get", json!({}), json!({"id": id}));
        assert_eq!((status, response), (200, json!({"success": false})));
    }
    let body = json!({"email": "nobody@example.com"});
    let none = account.done("prospects_find_by_email", json!({}), body);
    assert_eq!(none, json!({"success": true, "data": []}));
}

#[test]
fn what_a_prospect_may_not_be_is_rejected() {
    let account = Account::of_reference();
    let rejected = |body: Value| account.call("prospects_add", json!({}), body);
    for body in [
        json!({"listId": 32}),
        json!({"listId": 32, "email": "none"}),
        json!({"listId": 32, "email": "a@example.com", "updateContact": true,
            "createDuplicates": true}),
    ] {
        assert_eq!(rejected(body).0, 400);
    }
    for body in [
        json!({"listId": 1, "email": "a@example.com"}),
        json!({"listId": 1_505_383, "email": "a@example.com"}),
        json!({"listId": 32, "email": "a@example.com", "country": "DE"}),
        json!({"listId": 32, "email": "a@example.com", "customFields": {"none": "1"}}),
    ] {
        let (status, response) = rejected(body);
        assert_eq!(
            (status, &response["success"]),
            (200, &json!(false)),
            "{response}"
        );
    }
    let profile = json!({"listId": 32, "socialLinks": {"linkedIn": "https://x.example/in/a"}});
    assert_eq!(rejected(profile).1["added"], json!(true));
}

#[test]
fn lists_are_made_listed_and_read_in_pages() {
    let account = Account::of_reference();
    let made = account.done("prospect_lists_create", json!({}), json!({"name": "Été"}));
    let id = made[0]["data"]["id"].as_i64().expect("an id");
    let listed = account.get("prospect_lists_list");
    let last = list(&listed).last().expect("a list");
    assert_eq!((&last["id"], &last["contacts"]), (&json!(id), &json!(0)));
    assert!(
        list(&listed)
            .iter()
            .any(|it| it["isDeleted"] == true && !it["deletionDate"].is_null())
    );
    for number in 0..5 {
        add(&account, id, &format!("p{number}@example.com"), json!({}));
    }
    let emails = |page| {
        let page = members(&account, id, page, 2);
        assert_eq!(page["list"]["contacts"], 5);
        let rows = page["prospects"].as_array().expect("rows").clone();
        rows.into_iter()
            .map(|row| row["emails"][0]["email"].clone())
            .collect::<Vec<_>>()
    };
    let all: Vec<_> = [1, 2, 3, 4].into_iter().flat_map(emails).collect();
    assert_eq!(
        all,
        (0..5)
            .map(|n| json!(format!("p{n}@example.com")))
            .collect::<Vec<_>>()
    );
    let (_, response) = account.call("prospects_list", json!({}), json!({"listId": 1}));
    assert_eq!(response["success"], json!(false));
    let (_, response) = account.call("prospect_lists_create", json!({}), json!({"name": ""}));
    assert_eq!(response["errors"]["code"], 400);
}

#[test]
fn each_page_of_people_is_a_task_of_its_own_and_is_charged_once() {
    let mut account = Account::of_reference();
    let before = balance(&account);
    let (mut page, mut names, mut next) = (1, Vec::new(), String::from("?"));
    let mut total = 0;
    while !next.is_empty() {
        let body = json!({"domain": "acme.example", "page": page});
        let done = finished(&mut account, "domain_prospects_start", json!({}), body);
        total = done["meta"]["total_count"].as_u64().expect("a total");
        names.extend(
            rows(&done)
                .iter()
                .map(|row| row["search_emails_start"].clone()),
        );
        next = done["links"]["next"].as_str().expect("a text").to_owned();
        page += 1;
    }
    assert!(total > 20, "more than a page, so that it is seen");
    assert_eq!(names.len() as u64, total);
    let pages = before - balance(&account);
    assert_eq!(pages as u64, total.div_ceil(20));
    let again = json!({"domain": "acme.example", "page": 1, "webhook_url": "https://a.example/"});
    finished(&mut account, "domain_prospects_start", json!({}), again);
    assert_eq!(before - balance(&account), pages);

    let url = names[0].as_str().expect("an address");
    let hash = json!(url.rsplit('/').next());
    let found = finished(
        &mut account,
        "domain_prospect_emails_start",
        at("prospect_hash", &hash),
        Value::Null,
    );
    let emails = found["data"]["emails"].as_array().expect("a list");
    assert_eq!(before - balance(&account) - pages, emails.len() as f64);
    assert_eq!(found["links"], json!([]));
    let (status, _) = account.call(
        "domain_prospect_emails_start",
        at("prospect_hash", &json!("0123")),
        Value::Null,
    );
    assert_eq!(status, 404);
}

#[test]
fn addresses_of_a_domain_go_on_with_a_cursor() {
    let mut account = Account::of_reference();
    // The first domain whose addresses need a second page.
    for number in 0.. {
        let domain = format!("firm{number}.example");
        let start = json!({"query": {"domain": domain}});
        let first = finished(&mut account, "domain_emails_start", start, Value::Null);
        let total = first["meta"]["total_count"].as_u64().expect("a total");
        let cursor = first["meta"]["next"].as_str().expect("a text");
        if total <= 50 {
            assert_eq!((cursor, &first["links"]["next"]), ("", &json!("")));
            continue;
        }
        assert_eq!((rows(&first).len(), cursor.len()), (50, 112));
        let link = first["links"]["next"].as_str().expect("a link");
        assert!(link.ends_with(&format!("domain={domain}&next={cursor}")));
        let start = json!({"query": {"domain": domain, "next": cursor}});
        let second = finished(&mut account, "domain_emails_start", start, Value::Null);
        assert_eq!(rows(&second).len() as u64, total - 50);
        assert_eq!(second["meta"]["next"], "");
        assert!(rows(&second).iter().all(|row| !rows(&first).contains(row)));
        let other = json!({"query": {"domain": "other.example", "next": cursor}});
        assert_eq!(
            account.call("domain_emails_start", other, Value::Null).0,
            404
        );
        break;
    }
}

#[test]
fn the_database_is_searched_by_filters_and_shows_people_masked() {
    let mut account = Account::of_reference();
    let before = balance(&account);
    let body = json!({"filters": {"prospect": {"job_titles": {"include": ["engineer"]},
        "management_levels": {"exclude": ["c_level"]}}}});
    let found = finished(
        &mut account,
        "database_prospects_start",
        json!({}),
        body.clone(),
    );
    assert_eq!(balance(&account), before, "the search is free");
    let people = found["data"]["prospects"].as_array().expect("people");
    assert_eq!(people.len(), 50);
    let pages = found["data"]["total_pages"].as_u64().expect("pages");
    assert_eq!(
        pages,
        found["data"]["total"]
            .as_u64()
            .expect("a total")
            .div_ceil(50)
    );
    for person in people {
        assert!(
            person["job_title"]
                .as_str()
                .is_some_and(|it| it.contains("Engineer"))
        );
        assert!(
            person["last_name"]
                .as_str()
                .is_some_and(|name| name.ends_with("***"))
        );
    }
    assert!(people.iter().any(|person| person["list_id"].is_i64()));
    let mut last = body;
    last["page"] = json!(pages);
    let end = finished(&mut account, "database_prospects_start", json!({}), last);
    assert_eq!(end["data"]["page"], pages);

    let url = people[0]["email_and_hidden_info_reveal"]
        .as_str()
        .expect("an address");
    let hash = json!(url.rsplit('/').next());
    let person = finished(
        &mut account,
        "database_prospect_emails_start",
        at("task_hash", &hash),
        Value::Null,
    );
    assert_eq!(person["data"]["first_name"], people[0]["first_name"]);
    let emails = person["data"]["emails"].as_array().expect("a list").len();
    assert_eq!(before - balance(&account), emails as f64);
}

#[test]
fn companies_cost_if_any_is_found_and_a_search_without_filters_is_rejected() {
    let mut account = Account::of_reference();
    let before = balance(&account);
    let body = json!({"filters": {"company": {"size": ["51-200"],
        "revenue": {"min": 5_000_000, "max": 20_000_000}}}});
    let found = finished(&mut account, "database_companies_start", json!({}), body);
    let companies = found["data"]["companies"].as_array().expect("companies");
    assert!(!companies.is_empty() && companies.iter().all(|it| it["size"] == "51-200"));
    assert_eq!(before - balance(&account), 1.0);
    let none = json!({"filters": {"company": {"name": {"include": ["no such name"]}}}});
    let found = finished(&mut account, "database_companies_start", json!({}), none);
    assert_eq!(found["data"]["total"], 0);
    assert_eq!(before - balance(&account), 1.0);
    for filters in [
        json!({}),
        json!({"company": {"size": []}}),
        json!({"company": {"domain": "example.com"}}),
        json!({"company": {"revenue": {"min": 1_000_000, "max": 500_000}}}),
    ] {
        let body = json!({"filters": filters});
        assert_eq!(
            account.call("database_companies_start", json!({}), body).0,
            422
        );
    }
    let (status, _) = account.call("database_prospects_start", json!({}), json!({}));
    assert_eq!(status, 422);
}

#[test]
fn bulk_look_ups_return_each_thing_that_was_asked() {
    let mut account = Account::of_reference();
    let before = balance(&account);
    let rows_asked = json!([
        {"first_name": "Ana", "last_name": "Ruiz", "domain": "acme.example"},
        {"first_name": "Unknown", "last_name": "Person", "domain": "acme.example"},
    ]);
    let named = finished(
        &mut account,
        "emails_by_name_start",
        json!({}),
        json!({"rows": rows_asked}),
    );
    assert_eq!(named["meta"]["rows"], rows_asked);
    assert_eq!(rows(&named)[0]["people"], "Ana Ruiz");
    assert_eq!(rows(&named)[1]["result"], json!([]));
    let found = rows(&named)[0]["result"].as_array().expect("a list").len();
    assert_eq!(before - balance(&account), found as f64);

    let names = json!({"names": ["Example Inc", "unknown"]});
    let domains = finished(&mut account, "company_domains_start", json!({}), names);
    assert_eq!(rows(&domains)[1]["result"], json!([]));
    let urls = json!({"urls": ["https://www.linkedin.com/in/ana-ruiz/", "https://a.example/"]});
    let profiles = finished(&mut account, "linkedin_profiles_start", json!({}), urls);
    assert_eq!(rows(&profiles)[0]["result"]["first_name"], "Ana");
    assert_eq!(rows(&profiles)[1]["result"], json!([]));
    let emails = json!(["a@acme.example", "b@acme.example", "wrong"]);
    let before = balance(&account);
    let checked = finished(
        &mut account,
        "email_verification_start",
        json!({}),
        json!({"emails": emails}),
    );
    assert_eq!(before - balance(&account), 3.0);
    assert_eq!(checked["meta"]["emails"], emails);
    assert_eq!(rows(&checked)[0]["email"], "wrong", "in another order");
    assert_eq!(rows(&checked)[0]["result"]["is_valid_format"], json!(false));
}

#[test]
fn only_the_task_of_addresses_by_name_ends_for_want_of_credits() {
    let seeding = Seeding {
        seed: 7,
        contacts: 5,
        credits: 0,
    };
    let mut account = Account::of(&REFERENCE, seeding);
    let body = json!({"rows": [
        {"first_name": "Ana", "last_name": "Ruiz", "domain": "acme.example"},
    ]});
    let done = finished(&mut account, "emails_by_name_start", json!({}), body);
    assert_eq!(
        (&done["status"], &done["data"]),
        (&json!("not_enough_credits"), &json!([]))
    );
    let body = json!({"emails": ["a@acme.example"]});
    let (status, _) = account.call("email_verification_start", json!({}), body);
    assert_eq!(status, 402);
    let body = json!({"email": "ana.ruiz@acme.example"});
    assert_eq!(
        account.call("profiles_get_by_email", json!({}), body).0,
        402
    );
}

#[test]
fn a_profile_and_a_count_are_given_at_once() {
    let account = Account::of_reference();
    let body = json!({"email": "ana.ruiz@acme.example"});
    let profile = account.done("profiles_get_by_email", json!({}), body);
    assert_eq!(profile["firstName"], "Ana");
    let body = json!({"email": "unknown@acme.example"});
    let (_, none) = account.call("profiles_get_by_email", json!({}), body);
    assert_eq!(none, json!({"success": false}));
    for (domain, webmail) in [("acme.example", false), ("gmail.com", true)] {
        let body = json!({"domain": domain});
        let count = account.done("domain_emails_count", json!({}), body);
        assert_eq!(count["webmail"], json!(webmail));
        assert_eq!(count["result"] == 0, webmail);
    }
}

fn flow() -> Value {
    json!({"entry": "first", "steps": [
        {"_ref": "first", "type": "email", "content_slots": 2, "next": "opened"},
        {"_ref": "opened", "type": "trigger", "action": "open", "waiting_type": "days",
            "waiting_val": 3, "yes": "done", "no": "again"},
        {"_ref": "again", "type": "email", "content_slots": 1, "next": "done"},
        {"_ref": "done", "type": "goal", "goal_name": "end"},
    ]})
}

fn settings(list: i64) -> Value {
    json!({"title": "New", "email_accounts": [649_079], "priority": "high",
        "tracking": {"open": true, "link_click": true},
        "sending_settings": {"sending_priority": "first_email", "daily_sending_all": 10},
        "recipients": {"list_id": list, "black_list_id": 8},
        "complete_campaign_after_last_step": true, "archive_in_months": 3,
        "provider_matching": false, "sequence": flow()})
}

/// A campaign to a new list of three, with its texts.
fn campaign(account: &Account) -> (Value, i64) {
    let made = account.done("prospect_lists_create", json!({}), json!({"name": "Three"}));
    let list = made[0]["data"]["id"].as_i64().expect("an id");
    for name in ["a", "b", "c"] {
        add(
            account,
            list,
            &format!("{name}@example.com"),
            json!({"firstName": name}),
        );
    }
    let made = account.done("campaigns_create", json!({}), settings(list))["data"].clone();
    for step in made["sequence"]["steps"].as_array().expect("steps") {
        for content in step["content"].as_array().into_iter().flatten() {
            let number: i64 = step["_ref"]
                .as_str()
                .and_then(|it| it.parse().ok())
                .expect("digits");
            let path = json!({"path": {"campaign_id": made["id"], "step_id": number}});
            let body = json!({"content_id": content["id"], "subject": "Hello {{first_name}}",
                "body": "<p>Hi</p>", "plain_text": false, "usage": "active"});
            account.done("step_contents_create", path, body);
        }
    }
    (made, list)
}

fn act(account: &Account, campaign: &Value, action: &str) -> (u16, Value) {
    let path = at("campaign_id", &campaign["id"]);
    account.call("campaigns_change_state", path, json!({"action": action}))
}

fn status(account: &Account, campaign: &Value) -> Value {
    let path = at("campaign_id", &campaign["id"]);
    account.done("campaigns_get", path, Value::Null)["data"]["status"].clone()
}

fn report(account: &Account, id: &str, campaign: &Value) -> Value {
    account.done(
        id,
        json!({"query": {"campaignId": campaign["id"]}}),
        Value::Null,
    )
}

#[test]
fn a_flow_is_numbered_and_its_steps_have_contents() {
    let account = Account::of_reference();
    let (made, _) = campaign(&account);
    let steps = made["sequence"]["steps"].as_array().expect("steps");
    let names: Vec<_> = steps
        .iter()
        .filter_map(|step| step["_ref"].as_str())
        .collect();
    assert!(
        names
            .iter()
            .all(|name| name.bytes().all(|sign| sign.is_ascii_digit()))
    );
    assert_eq!(
        (&made["sequence"]["entry"], &steps[1]["no"]),
        (&steps[0]["_ref"], &steps[2]["_ref"])
    );
    let ids: Vec<_> = steps[0]["content"]
        .as_array()
        .expect("contents")
        .iter()
        .map(|content| content["id"].to_string())
        .collect();
    assert_eq!(ids, [format!("{}0", names[0]), format!("{}1", names[0])]);

    let number: i64 = names[0].parse().expect("digits");
    let content = |id: &str| {
        let id: i64 = id.parse().expect("digits");
        json!({"path": {"campaign_id": made["id"], "step_id": number, "content_id": id}})
    };
    let read = account.done("step_contents_get", content(&ids[0]), Value::Null);
    assert!(read.get("success").is_none());
    let body = json!({"usage": "pause"});
    let changed = account.done("step_contents_update", content(&ids[0]), body);
    assert_eq!(changed["data"]["usage"], "pause");
    let removed = account.done("step_contents_delete", content(&ids[0]), Value::Null);
    assert_eq!(removed, json!({"data": {"success": true}}));
    let (_, last) = account.call("step_contents_delete", content(&ids[1]), Value::Null);
    assert_eq!(last, json!({"data": {"success": false}}));
    let path = json!({"path": {"campaign_id": made["id"], "step_id": number}});
    let body = json!({"content_id": 1, "subject": "B", "body": "b", "plain_text": true,
        "usage": "active"});
    let added = account.done("step_contents_create", path, body);
    assert_ne!(added["data"]["id"], 1);
}

#[test]
fn a_campaign_goes_to_its_list_and_the_reports_follow() {
    let mut account = Account::of_reference();
    let (made, list_id) = campaign(&account);
    let asked = json!({"path": {"campaign_id": made["id"]},
        "query": {"emails[]": ["a@example.com", "z@example.com"]}});
    let checked = account.done("recipients_check", asked.clone(), Value::Null);
    assert_eq!(rows(&checked)[0]["status"], "tocheck");
    assert_eq!(
        rows(&checked)[1],
        json!({"email": "z@example.com", "exist": false, "status": null})
    );
    assert_eq!(act(&account, &made, "start").1, json!({"success": true}));
    account.wait(30 * DAY);
    let checked = account.done("recipients_check", asked, Value::Null);
    assert_ne!(rows(&checked)[0]["status"], "tocheck");
    let sent = report(&account, "sent_emails_list", &made);
    assert!(list(&sent).len() >= 3);
    assert!(
        list(&sent)
            .iter()
            .all(|mail| mail["sentDate"]["timezone"] == "UTC")
    );
    assert_eq!(status(&account, &made), "completed");
    let progress = account.done(
        "campaigns_progress",
        at("campaign_id", &made["id"]),
        Value::Null,
    );
    assert_eq!(
        progress,
        json!({"status": "Completed", "unfinished": 0, "progress": "100%"})
    );
    let finished = report(&account, "finished_prospects_list", &made);
    assert_eq!(list(&finished).len(), 3);
    let query = json!({"query": {"campaign_id": made["id"].to_string(),
        "date_from": "2026-05-01", "date_to": "2026-12-31"}});
    let figures = account.done("campaign_analytics_get", query, Value::Null);
    assert_eq!(figures.as_object().map(serde_json::Map::len), Some(45));
    assert_eq!(
        figures["emails_sent"].as_u64(),
        Some(list(&sent).len() as u64)
    );
    assert_eq!(figures["total_contacted"], 3);
    add(&account, list_id, "late@example.com", json!({}));
    let sent_later = report(&account, "sent_emails_list", &made);
    assert_eq!(sent_later, sent, "the campaign is over");
}

#[test]
fn who_joins_the_list_of_an_active_campaign_is_written_to() {
    let mut account = Account::of_reference();
    let (made, list_id) = campaign(&account);
    act(&account, &made, "start");
    account.wait(DAY);
    add(&account, list_id, "late@example.com", json!({}));
    account.wait(60);
    let sent = report(&account, "sent_emails_list", &made);
    assert!(
        list(&sent)
            .iter()
            .any(|mail| mail["userEmail"] == "late@example.com")
    );
    let before = list(&sent).len();
    let body = json!({"items": ["example.com"], "listId": 8});
    let added = account.done("do_not_email_add", json!({}), body.clone());
    assert_eq!(added[0]["data"]["duplicates"], json!([]));
    let again = account.done("do_not_email_add", json!({}), body);
    assert_eq!(again[0]["data"]["duplicates"], json!(["example.com"]));
    account.wait(30 * DAY);
    assert_eq!(
        list(&report(&account, "sent_emails_list", &made)).len(),
        before
    );
}

#[test]
fn states_follow_each_other_and_other_actions_are_rejected() {
    let mut account = Account::of_reference();
    let (made, _) = campaign(&account);
    for rejected in ["pause", "resume", "complete"] {
        let (code, response) = act(&account, &made, rejected);
        assert_eq!((code, &response["success"]), (200, &json!(false)));
        assert!(
            response["errors"]
                .as_array()
                .is_some_and(|errors| !errors.is_empty())
        );
    }
    let deleted = |account: &Account| {
        let path = at("campaign_id", &made["id"]);
        account.call("campaigns_delete", path, Value::Null).1["success"].clone()
    };
    for (action, word) in [
        ("start", "active"),
        ("pause", "paused"),
        ("resume", "active"),
    ] {
        assert_eq!(act(&account, &made, action).1, json!({"success": true}));
        assert_eq!(status(&account, &made), word);
        assert_eq!(deleted(&account), json!(false));
        account.wait(60);
    }
    act(&account, &made, "complete");
    assert_eq!(status(&account, &made), "completed");
    act(&account, &made, "archived");
    assert_eq!(status(&account, &made), "archived");
    assert_eq!(deleted(&account), json!(true));
    let path = at("campaign_id", &made["id"]);
    assert_eq!(account.call("campaigns_get", path, Value::Null).0, 404);
    let listed = account.get("campaigns_list");
    assert!(list(&listed).iter().any(|row| row["status"] == "Paused"));
}

#[test]
fn a_campaign_starts_and_ends_at_its_times() {
    let mut account = Account::of_reference();
    let mut body = settings(1_234_567);
    body["start_campaign_at"] = json!("2026-06-10 09:00:00");
    body["complete_campaign_at"] = json!("2026-06-12 09:00:00");
    let made = account.done("campaigns_create", json!({}), body)["data"].clone();
    act(&account, &made, "start");
    assert_eq!(status(&account, &made), "scheduled");
    account.wait(20 * DAY);
    assert_eq!(status(&account, &made), "completed");
}

#[test]
fn an_update_keeps_what_it_leaves_out_and_the_core_is_locked_after_the_start() {
    let account = Account::of_reference();
    let (made, _) = campaign(&account);
    let path = at("campaign_id", &made["id"]);
    let body = json!({"title": "Other", "tracking": {"open": false},
        "sending_settings": {"daily_sending_all": null}});
    let changed = account.done("campaigns_update", path.clone(), body)["data"].clone();
    assert_eq!(
        changed["tracking"],
        json!({"open": false, "link_click": true})
    );
    assert_eq!(
        changed["sending_settings"]["sending_priority"],
        "first_email"
    );
    let mut flow = changed["sequence"].clone();
    flow["steps"][2]["next"] = json!("extra");
    let steps = flow["steps"].as_array_mut().expect("steps");
    steps.push(
        json!({"_ref": "extra", "type": "delay", "waiting_type": "hours", "waiting_val": 2,
        "next": steps[3]["_ref"]}),
    );
    let body = json!({"sequence": flow});
    let changed = account.done("campaigns_update", path.clone(), body)["data"].clone();
    let steps = changed["sequence"]["steps"].as_array().expect("steps");
    assert_eq!(steps[2]["next"], steps[4]["_ref"]);
    assert_eq!(steps[0]["content"], made["sequence"]["steps"][0]["content"]);
    act(&account, &made, "start");
    for body in [
        json!({"recipients": {"list_id": 32}}),
        json!({"sending_settings": {"skip_unverified": true}}),
        json!({"start_campaign_at": "2030-01-01 00:00:00"}),
    ] {
        assert_eq!(account.call("campaigns_update", path.clone(), body).0, 422);
    }
    let body = json!({"schedule_id": 1});
    assert_eq!(account.call("campaigns_update", path, body).0, 404);
}

#[test]
fn a_flow_that_breaks_the_rules_is_rejected() {
    let account = Account::of_reference();
    let with = |change: &dyn Fn(&mut Value)| {
        let mut body = settings(32);
        change(&mut body);
        account.call("campaigns_create", json!({}), body).0
    };
    assert_eq!(with(&|_| ()), 200);
    let wrong: [&dyn Fn(&mut Value); 9] = [
        &|body| body["sequence"]["entry"] = json!("none"),
        &|body| body["sequence"]["entry"] = json!("done"),
        &|body| body["sequence"]["steps"][0]["next"] = json!("none"),
        &|body| body["sequence"]["steps"][1]["action"] = json!("reply"),
        &|body| body["sequence"]["steps"][1]["waiting_val"] = json!(31),
        &|body| body["email_accounts"] = json!([1]),
        &|body| body["recipients"]["list_id"] = json!(1),
        &|body| body["provider_matching"] = json!(true),
        &|body| body["tracking"] = Value::Null,
    ];
    for (number, change) in wrong.into_iter().enumerate() {
        assert_eq!(with(change), 400, "{number}");
    }
}

#[test]
fn a_recipient_is_paused_and_one_that_is_finished_is_not() {
    let mut account = Account::of_reference();
    let (made, _) = campaign(&account);
    act(&account, &made, "start");
    let set = |account: &Account, status: &str| {
        let body = json!({"email": "a@example.com", "campaign_id": made["id"], "status": status});
        account.call("recipients_change_status", json!({}), body).1["success"].clone()
    };
    assert_eq!(set(&account, "Paused"), json!(true));
    account.wait(60 * DAY);
    let asked = json!({"path": {"campaign_id": made["id"]},
        "query": {"emails[]": ["a@example.com"]}});
    let checked = account.done("recipients_check", asked.clone(), Value::Null);
    assert_eq!(rows(&checked)[0]["status"], "paused");
    assert_eq!(set(&account, "Active"), json!(true));
    account.wait(60 * DAY);
    let checked = account.done("recipients_check", asked, Value::Null);
    if rows(&checked)[0]["status"] == "finished" {
        assert_eq!(set(&account, "Paused"), json!(false));
    }
    let twice = json!({"path": {"campaign_id": made["id"]},
        "query": {"emails[]": ["a@example.com", "a@example.com"]}});
    assert_eq!(account.call("recipients_check", twice, Value::Null).0, 400);
}

#[test]
fn the_seeded_reports_are_whole_and_agree() {
    let account = Account::of_reference();
    let query = json!({"query": {"campaignId": 1_234_567, "offset": 0}});
    let sent = account.done("sent_emails_list", query, Value::Null);
    assert!(list(&sent).len() > 30);
    let past = json!({"query": {"campaignId": 1_234_567, "offset": 10_000}});
    assert_eq!(
        account.done("sent_emails_list", past, Value::Null),
        json!([])
    );
    let campaign = json!({"id": 1_234_567});
    let opens = report(&account, "email_opens_list", &campaign);
    let open = &list(&opens)[0];
    assert!(
        open["emailSubject"]
            .as_str()
            .is_some_and(|it| it.starts_with('"'))
    );
    assert!(open.get("customField_budget").is_some());
    let clicks = report(&account, "link_clicks_list", &campaign);
    assert!(list(&clicks).len() <= list(&opens).len());
    let by_mail = report(&account, "email_replies_list", &campaign);
    let path = at("campaign_id", &campaign["id"]);
    let replies = account.done("campaign_replies_list", path.clone(), Value::Null);
    let again = account.done("campaign_replies_list", path, Value::Null);
    assert!(rows(&replies).len() >= list(&by_mail).len() && !rows(&replies).is_empty());
    assert_ne!(
        rows(&replies)[0]["prospectId"],
        rows(&again)[0]["prospectId"]
    );
    assert_eq!(
        rows(&replies)[0]["prospectEmail"],
        rows(&again)[0]["prospectEmail"]
    );
    let activity = |offset: i64, limit: i64| {
        let parameters = json!({"path": {"campaignId": 1_234_567}, "query": {"offset": offset,
            "limit": limit, "dateFrom": "2026-03-03", "dateTo": "2026-03-31"}});
        account.done("recipients_activity_list", parameters, Value::Null)
    };
    let all = activity(0, 1000);
    let kinds = |kind: &str| {
        rows(&all)
            .iter()
            .filter(|it| it["event_type"] == kind)
            .count()
    };
    assert_eq!(kinds("sent"), list(&sent).len());
    assert_eq!(kinds("open"), list(&opens).len());
    let part = activity(1, 2);
    assert_eq!(rows(&part), &rows(&all)[1..3]);
    assert_eq!(part["pagination"]["has_more"], json!(true));
    let long = json!({"path": {"campaignId": 1_234_567}, "query": {"dateFrom": "2026-01-01",
        "dateTo": "2026-03-01"}});
    assert_eq!(
        account
            .call("recipients_activity_list", long, Value::Null)
            .0,
        400
    );
}

#[test]
fn webhooks_have_documented_events_and_are_turned_on_and_off() {
    let account = Account::of_reference();
    let body = json!({"event_object": "campaign_reply", "event_action": "first_received",
        "endpoint_url": "https://hooks.example.com/x"});
    let made = account.done("webhooks_create", json!({}), body.clone());
    let id = &made["data"]["id"];
    assert!(made["data"]["created_at"].is_i64());
    let path = at("webhook_id", id);
    let off = json!({"status": "deactivated"});
    let changed = account.done("webhooks_update", path.clone(), off);
    assert_eq!(changed["data"]["status"], "deactivated");
    let listed = account.get("webhooks_list");
    assert_eq!(
        rows(&listed).last(),
        Some(&json!({"data": changed["data"]}))
    );
    assert_eq!(listed["meta"]["webhooks_count"], 3);
    let gone = account.done("webhooks_delete", path.clone(), Value::Null);
    assert_eq!(gone, json!({"data": {"success": true}}));
    assert_eq!(account.call("webhooks_delete", path, Value::Null).0, 404);
    for (field, value) in [
        ("event_object", "deal"),
        ("event_action", "sent"),
        ("endpoint_url", "x"),
    ] {
        let mut wrong = body.clone();
        wrong[field] = json!(value);
        assert_eq!(
            account.call("webhooks_create", json!({}), wrong).0,
            400,
            "{field}"
        );
    }
}

#[test]
fn a_sender_is_pending_then_settled_and_its_rules_hold() {
    let account = Account::of_reference();
    let body = json!({"sender_name": "Ada", "email_from": "ada@example.com", "password": "x",
        "smtp": {"host": "smtp.example.com", "port": 465, "encryption": "ssl"}});
    let made = account.done("sender_accounts_create", json!({}), body.clone());
    let id = &made["data"]["id"];
    assert_eq!(made["data"]["smtp"]["status"], "pending");
    assert!(made["data"].get("password").is_none());
    let asked = json!({"query": {"sender_account_id": id}});
    let pending = account.done("sender_accounts_status", asked.clone(), Value::Null);
    assert_eq!(
        pending["data"],
        json!({"smtp": {"status": "pending"}, "imap": null})
    );
    let settled = account.done("sender_accounts_status", asked.clone(), Value::Null);
    assert_eq!(settled["data"]["smtp"], json!({"status": "valid"}));
    let lost = json!({"smtp": {"host": "mail.invalid", "port": 587, "encryption": "tls"}});
    let changed = account.done("sender_accounts_update", at("id", id), lost);
    assert!(changed["data"]["updated_at"].is_string());
    account.done("sender_accounts_status", asked.clone(), Value::Null);
    let settled = account.done("sender_accounts_status", asked, Value::Null);
    assert_eq!(settled["data"]["smtp"]["status"], "invalid");
    let listed = account.get("sender_accounts_list");
    assert_eq!(
        rows(&listed).last().map(|row| row["valid"].clone()),
        Some(json!(false))
    );
    let fixed = json!({"delay_type": "fixed", "delay_fixed": 60});
    let changed = account.done("sender_accounts_update", at("id", id), fixed);
    assert!(changed["data"].get("delay_from").is_none());
    for wrong in [
        json!({"smtp": {"host": "smtp.example.com", "port": 465, "encryption": "tls"}}),
        json!({"limitation": 1200, "delay_type": "fixed", "delay_fixed": 600}),
        json!({"delay_type": "random", "delay_from": 900, "delay_to": 600}),
        json!({"reply_to": "none"}),
    ] {
        assert_eq!(
            account
                .call("sender_accounts_update", at("id", id), wrong)
                .0,
            400
        );
    }
}

#[test]
fn a_warm_up_grows_is_listed_counted_and_deleted() {
    let mut account = Account::of_reference();
    let body = json!({"email_account_id": 649_079, "per_day": 5, "from": 1, "increase": 2});
    let made = account.done("warm_ups_create", json!({}), body.clone());
    let path = at("id", &made["data"]["id"]);
    let limit = |account: &Account| {
        let read = account.done("warm_ups_get", path.clone(), Value::Null);
        read["data"]["daily_limit"].clone()
    };
    assert_eq!(limit(&account), 1);
    account.wait(DAY);
    assert_eq!(limit(&account), 3);
    account.wait(5 * DAY);
    assert_eq!(limit(&account), 5);
    let mut asked = path.clone();
    asked["query"] = json!({"period": "two_weeks"});
    let figures = account.done("warm_ups_statistics", asked, Value::Null);
    let days = figures["data"]["daily_statistics"]
        .as_object()
        .expect("days");
    assert_eq!(days.len(), 7);
    let paused = json!({"status": "paused", "campaign_deadline": "2027-01-01"});
    account.done("warm_ups_update", path.clone(), paused);
    account.done(
        "warm_ups_update",
        path.clone(),
        json!({"make_endless": true}),
    );
    let read = account.done("warm_ups_get", path.clone(), Value::Null);
    assert_eq!(
        (&read["data"]["status"], &read["data"]["campaign_deadline"]),
        (&json!("paused"), &Value::Null)
    );
    let page = json!({"query": {"page": 1, "per_page": 20, "status": "paused"}});
    let listed = account.done("warm_ups_list", page, Value::Null);
    assert_eq!(listed["meta"]["total_items"], 2);
    account.done("warm_ups_delete", path.clone(), Value::Null);
    assert_eq!(
        account.call("warm_ups_get", path.clone(), Value::Null).0,
        404
    );
    let other = account.done("warm_ups_create", json!({}), body);
    let other = at("id", &other["data"]["id"]);
    account.done(
        "warm_ups_update",
        other.clone(),
        json!({"status": "deleted"}),
    );
    assert_eq!(account.call("warm_ups_delete", other, Value::Null).0, 404);
    for wrong in [
        json!({"email_account_id": 649_079, "per_day": 5}),
        json!({"email_account_id": 1, "per_day": 5, "strategy": "steady"}),
        json!({"email_account_id": 649_079, "per_day": 1, "from": 2, "increase": 1}),
    ] {
        assert_eq!(account.call("warm_ups_create", json!({}), wrong).0, 400);
    }
}

#[test]
fn a_pipeline_counts_the_deals_of_its_stages() {
    let account = Account::of_reference();
    let pipelines = account.get("pipelines_list");
    for pipeline in rows(&pipelines) {
        let path = at("pipeline_id", &pipeline["id"]);
        let stages = account.done("pipeline_stages_list", path, Value::Null);
        let sum: i64 = rows(&stages)
            .iter()
            .filter_map(|it| it["deals_count"].as_i64())
            .sum();
        assert_eq!(pipeline["deals_count"], sum);
        assert_eq!(rows(&stages)[0]["order"], 1);
    }
    let path = at("pipeline_id", &json!(1));
    assert_eq!(
        account.call("pipeline_stages_list", path, Value::Null).0,
        404
    );
}

#[test]
fn what_is_not_there_has_the_documented_envelope() {
    let account = Account::of_reference();
    for (id, parameters) in [
        ("domain_search_result", json!({"path": {"task_hash": "0"}})),
        (
            "emails_by_name_result",
            json!({"query": {"task_hash": "0"}}),
        ),
        ("campaigns_get", json!({"path": {"campaign_id": 1}})),
        ("sent_emails_list", json!({"query": {"campaignId": 1}})),
        (
            "sender_accounts_status",
            json!({"query": {"sender_account_id": 1}}),
        ),
    ] {
        let (status, response) = account.call(id, parameters, Value::Null);
        let title = "Sorry, but url or entity not found";
        assert_eq!(
            response,
            json!({"errors": {"code": 404, "title": title, "source": ""}}),
            "{id}"
        );
        assert_eq!(status, 404);
    }
}
