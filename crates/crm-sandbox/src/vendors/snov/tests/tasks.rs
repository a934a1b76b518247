//! Tasks, what they find and what it costs.

use serde_json::{Value, json};

use super::{Account, rows};
use crate::vendor::Seeding;

/// Each kind of task: its start, its result, where the hash goes, a body, and the cost.
fn kinds() -> Vec<(&'static str, &'static str, &'static str, Value, Option<i64>)> {
    vec![
        (
            "startDomainSearch",
            "getDomainSearchResult",
            "path",
            json!({"domain": "acme.example"}),
            Some(1),
        ),
        (
            "startDomainProspectSearch",
            "getDomainProspectSearchResult",
            "path",
            json!({"domain": "acme.example", "page": 1}),
            Some(1),
        ),
        (
            "startDomainEmailsSearch",
            "getDomainEmailsSearchResult",
            "path",
            json!({"domain": "acme.example"}),
            Some(1),
        ),
        (
            "startGenericContactsSearch",
            "getGenericContactsSearchResult",
            "path",
            json!({"domain": "acme.example"}),
            Some(1),
        ),
        (
            "startFindEmailsByName",
            "getFindEmailsByNameResult",
            "query",
            json!({"rows": [
                {"first_name": "Zoë", "last_name": "Krüger", "domain": "acme.example"},
                {"first_name": "Unknown", "last_name": "Person", "domain": "acme.example"},
            ]}),
            None,
        ),
        (
            "startFindDomainByCompanyName",
            "getFindDomainByCompanyNameResult",
            "query",
            json!({"names": ["Müller & Söhne GmbH", "Unknown Inc", "Acme"]}),
            Some(2),
        ),
        (
            "startLinkedInProfileEnrichment",
            "getLinkedInProfileEnrichmentResult",
            "query",
            json!({"urls": ["https://www.linkedin.com/in/zoe-krueger", "https://example.com/zoe"]}),
            Some(1),
        ),
        (
            "startEmailVerification",
            "getEmailVerificationResult",
            "query",
            json!({"emails": ["ana@acme.example", "nobody@acme.invalid"]}),
            Some(2),
        ),
    ]
}

fn left(account: &Account) -> i64 {
    account.get("getUserBalance")["balance"]
        .as_i64()
        .expect("a number")
}

fn start(account: &Account, id: &str, body: &Value) -> Value {
    let started = account.done(id, json!({}), body.clone());
    assert_eq!(started["status"], "in_progress");
    started["task_hash"].clone()
}

fn with_hash(place: &str, hash: &Value) -> Value {
    json!({place: {"task_hash": hash}})
}

/// Asks until the task is done.
fn finish(account: &Account, result: &str, place: &str, hash: &Value) -> Value {
    for _ in 0..5 {
        let response = account.done(result, with_hash(place, hash), Value::Null);
        if !["in_progress", "in progress"]
            .contains(&response["status"].as_str().unwrap_or_default())
        {
            return response;
        }
    }
    panic!("{result} is never done");
}

#[test]
fn each_kind_of_task_runs_then_finishes_and_stays_finished() {
    for (begin, result, place, body, _) in kinds() {
        let account = Account::new();
        let hash = start(&account, begin, &body);
        let first = account.done(result, with_hash(place, &hash), Value::Null);
        let running = if place == "path" {
            "in progress"
        } else {
            "in_progress"
        };
        assert_eq!(first, json!({"status": running}), "{begin}");
        let last = finish(&account, result, place, &hash);
        assert_eq!(last["status"], "completed", "{begin}");
        assert!(!last["data"].is_null(), "{begin}");
        assert_eq!(
            account.done(result, with_hash(place, &hash), Value::Null),
            last
        );
    }
}

#[test]
fn each_kind_of_task_is_done_by_the_clock_alone() {
    for (begin, result, place, body, _) in kinds() {
        let mut account = Account::new();
        let hash = start(&account, begin, &body);
        account.wait(5);
        let response = account.done(result, with_hash(place, &hash), Value::Null);
        assert_eq!(response["status"], "completed", "{begin}");
    }
}

#[test]
fn each_kind_of_task_costs_what_is_documented() {
    for (begin, result, place, body, cost) in kinds() {
        let account = Account::new();
        let before = left(&account);
        let hash = start(&account, begin, &body);
        let response = finish(&account, result, place, &hash);
        let with_address = || {
            rows(&response)
                .iter()
                .filter(|row| row.get("email").is_some())
                .count()
        };
        let cost = cost.unwrap_or_else(|| i64::try_from(with_address()).unwrap_or_default());
        assert_eq!(before - left(&account), cost, "{begin}");
        let balance = account.get("getUserBalance");
        assert_eq!(
            balance,
            json!({"balance": 1000 - cost, "used": cost, "total": 1000})
        );
    }
}

#[test]
fn a_search_is_charged_once_for_the_same_question_and_not_when_nothing_is_found() {
    for (begin, _, _, body, _) in kinds().into_iter().take(4) {
        let account = Account::new();
        start(&account, begin, &body);
        let after = left(&account);
        start(&account, begin, &body);
        assert_eq!(left(&account), after, "{begin}");
        start(&account, begin, &json!({"domain": "acme.invalid"}));
        start(&account, begin, &json!({"domain": "unknown.example"}));
        assert_eq!(left(&account), after, "{begin}");
        start(&account, begin, &json!({"domain": "other.example"}));
        assert_eq!(left(&account), after - 1, "{begin}");
    }
}

#[test]
fn without_credits_every_call_with_a_price_is_rejected_and_changes_nothing() {
    let account = Account::with(Seeding {
        seed: 7,
        contacts: 0,
        credits: 0,
    });
    for (begin, result, place, body, _) in kinds() {
        if begin == "startFindEmailsByName" {
            let hash = start(&account, begin, &body);
            let response = finish(&account, result, place, &hash);
            assert_eq!(response, json!({"status": "not_enough_credits"}));
            continue;
        }
        let (status, rejection) = account.call(begin, json!({}), body);
        assert_eq!(
            (status, &rejection["error"]),
            (402, &json!("not_enough_credits")),
            "{begin}"
        );
    }
    let body = json!({"email": "ana@acme.example"});
    assert_eq!(account.call("getProfileByEmail", json!({}), body).0, 402);
    let count = account.done(
        "getDomainEmailsCount",
        json!({}),
        json!({"domain": "acme.example"}),
    );
    assert!(count["result"].as_i64() > Some(0));
    assert_eq!(left(&account), 0);
}

#[test]
fn the_ledger_ends_at_zero_and_never_below() {
    let account = Account::with(Seeding {
        seed: 7,
        contacts: 0,
        credits: 3,
    });
    let two = json!({"emails": ["a@acme.example", "b@acme.example"]});
    start(&account, "startEmailVerification", &two);
    assert_eq!(
        account.call("startEmailVerification", json!({}), two).0,
        402
    );
    assert_eq!(left(&account), 1);
    start(
        &account,
        "startDomainSearch",
        &json!({"domain": "acme.example"}),
    );
    assert_eq!(left(&account), 0);
    // What was paid for is still returned.
    start(
        &account,
        "startDomainSearch",
        &json!({"domain": "acme.example"}),
    );
    let other = json!({"domain": "other.example"});
    assert_eq!(account.call("startDomainSearch", json!({}), other).0, 402);
    assert_eq!(left(&account), 0);
}

#[test]
fn a_hash_is_of_one_operation_and_unknown_ones_are_rejected() {
    let account = Account::new();
    let hash = start(
        &account,
        "startDomainSearch",
        &json!({"domain": "acme.example"}),
    );
    let (status, response) = account.call(
        "getDomainSearchResult",
        with_hash("path", &json!("0")),
        Value::Null,
    );
    assert_eq!((status, &response["error"]), (404, &json!("not_found")));
    let (status, response) = account.call(
        "getEmailVerificationResult",
        with_hash("query", &hash),
        Value::Null,
    );
    assert_eq!((status, &response["success"]), (200, &json!(false)));
}

#[test]
fn the_searches_agree_with_each_other() {
    let account = Account::new();
    let domain = json!({"domain": "acme.example"});
    let result = |begin: &str, result: &str, body: &Value| {
        let hash = start(&account, begin, body);
        let place = if begin.contains("Domain") || begin.contains("Generic") {
            "path"
        } else {
            "query"
        };
        finish(&account, result, place, &hash)["data"].clone()
    };
    let company = result("startDomainSearch", "getDomainSearchResult", &domain);
    let mut people = Vec::new();
    for page in 1..=5 {
        let body = json!({"domain": "acme.example", "page": page});
        let found = result(
            "startDomainProspectSearch",
            "getDomainProspectSearchResult",
            &body,
        );
        people.extend(found.as_array().expect("a list").clone());
    }
    assert_eq!(company["prospect_count"], json!(people.len()));
    let count = account.done("getDomainEmailsCount", json!({}), domain.clone());
    assert_eq!(count["result"], company["email_count"]);
    let somebody = &people[0];
    let profile = people.iter().find_map(|person| {
        let body = json!({"email": person["email"]});
        let found = account.done("getProfileByEmail", json!({}), body);
        found.get("id").is_some().then_some((person, found))
    });
    let (person, profile) = profile.expect("somebody takes mail");
    assert_eq!(*person, profile);
    let body = json!({"domain": "acme.example", "positions": [somebody["position"]]});
    let same = result(
        "startDomainProspectSearch",
        "getDomainProspectSearchResult",
        &body,
    );
    assert!(same.as_array().is_some_and(|rows| rows.contains(somebody)));
}

#[test]
fn a_profile_of_nobody_is_empty_and_free() {
    let account = Account::new();
    let before = left(&account);
    let body = json!({"email": "somebody@nowhere.invalid"});
    assert_eq!(
        account.done("getProfileByEmail", json!({}), body),
        json!({})
    );
    assert_eq!(left(&account), before);
}

#[test]
fn a_verification_tells_the_three_outcomes_apart() {
    let account = Account::new();
    let emails = json!({"emails": ["x@a.invalid", "unknown@acme.example", "xqzt81@acme.example"]});
    let hash = start(&account, "startEmailVerification", &emails);
    let response = finish(&account, "getEmailVerificationResult", "query", &hash);
    let status: Vec<_> = rows(&response)
        .iter()
        .map(|row| row["status"].clone())
        .collect();
    assert_eq!(
        status,
        [json!("not_valid"), json!("unknown"), json!("not_valid")]
    );
    assert_eq!(rows(&response)[2]["gibberish"], true);
    let many: Vec<_> = (0..10)
        .map(|number| format!("person{number}@acme.example"))
        .collect();
    let hash = start(&account, "startEmailVerification", &json!({"emails": many}));
    let response = finish(&account, "getEmailVerificationResult", "query", &hash);
    assert!(rows(&response).iter().any(|row| row["status"] == "valid"));
}

#[test]
fn a_profile_has_the_name_that_its_address_tells() {
    let account = Account::new();
    let urls = json!({"urls": ["https://www.linkedin.com/in/zoe-krueger-12/"]});
    let hash = start(&account, "startLinkedInProfileEnrichment", &urls);
    let response = finish(
        &account,
        "getLinkedInProfileEnrichmentResult",
        "query",
        &hash,
    );
    let found = &rows(&response)[0];
    assert_eq!(
        (&found["first_name"], &found["last_name"]),
        (&json!("Zoe"), &json!("Krueger"))
    );
    assert_eq!(found["social"]["linkedin"], urls["urls"][0]);
}

#[test]
fn the_prospects_of_the_start_are_known_to_the_searches() {
    let account = Account::new();
    let body = json!({"list_id": 7719, "per_page": 100});
    let members = account.done("viewProspectsInList", json!({}), body);
    let known = rows(&members).iter().filter(|prospect| {
        let body = json!({"email": prospect["email"]});
        let profile = account.done("getProfileByEmail", json!({}), body);
        let same = profile["last_name"] == prospect["last_name"];
        assert!(same || profile == json!({}), "{profile}");
        same
    });
    assert!(known.count() * 2 > rows(&members).len());
}
