//! Prospects and lists.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Account, rows};
use crate::vendor::Seeding;

fn page(account: &Account, list: &Value, page: u64, size: u64) -> Value {
    let body = json!({"list_id": list, "page": page, "per_page": size});
    account.done("viewProspectsInList", json!({}), body)
}

fn ids(response: &Value) -> Vec<String> {
    rows(response)
        .iter()
        .filter_map(|row| row["id"].as_str())
        .map(str::to_owned)
        .collect()
}

#[test]
fn a_prospect_is_found_by_id_and_address_and_on_its_list() {
    let account = Account::new();
    let list = account.done("createProspectList", json!({}), json!({"name": "Été"}));
    assert_eq!((&list["name"], &list["count"]), (&json!("Été"), &json!(0)));
    let body = json!({"email": "Zoe@Example.com", "first_name": "Zoë", "list_id": list["id"],
        "custom_fields": {"Team size": 14}});
    let added = account.done("addProspect", json!({}), body);
    assert_eq!(added["email"], "Zoe@Example.com");
    assert!(added.get("last_name").is_none() && added.get("list_id").is_none());
    let by_id = account.done("findProspectById", json!({}), json!({"id": added["id"]}));
    let by_email = account.done(
        "findProspectByEmail",
        json!({}),
        json!({"email": "zoe@example.COM"}),
    );
    assert_eq!((&by_id, &by_email), (&added, &added));
    assert_eq!(
        page(&account, &list["id"], 1, 20),
        json!({"data": [added], "total": 1})
    );
    let lists = account.get("listProspectLists");
    let shown = rows(&lists).iter().find(|shown| shown["id"] == list["id"]);
    assert_eq!(shown.map(|shown| &shown["count"]), Some(&json!(1)));
}

#[test]
fn a_known_address_takes_new_values_and_further_lists() {
    let account = Account::new();
    let list = |name: &str| {
        account.done("createProspectList", json!({}), json!({"name": name}))["id"].clone()
    };
    let (first, second) = (list("first"), list("second"));
    let add = |body: Value| account.done("addProspect", json!({}), body);
    let old = add(
        json!({"email": "a@example.com", "position": "CTO", "company": "Acme",
        "list_id": first, "custom_fields": {"tier": "gold"}}),
    );
    let new = add(
        json!({"email": "A@example.com", "position": "CEO", "list_id": second,
        "custom_fields": {"note": "x"}}),
    );
    assert_eq!(old["id"], new["id"]);
    assert_eq!(
        (&new["position"], &new["company"]),
        (&json!("CEO"), &json!("Acme"))
    );
    assert_eq!(new["custom_fields"], json!({"tier": "gold", "note": "x"}));
    add(json!({"email": "a@example.com", "list_id": second}));
    for list in [first, second] {
        assert_eq!(page(&account, &list, 1, 20)["total"], 1);
    }
}

#[test]
fn pages_of_a_list_give_each_member_once_in_one_order() {
    let account = Account::with(Seeding {
        seed: 7,
        contacts: 500,
        credits: 0,
    });
    let lists = account.get("listProspectLists");
    let mut everybody = BTreeSet::new();
    for list in rows(&lists) {
        let total = list["count"].as_u64().expect("a number");
        let whole = ids(&page(&account, &list["id"], 1, 5000));
        assert_eq!(whole.len() as u64, total);
        let mut paged = Vec::new();
        for number in 1..=total.div_ceil(7) {
            let response = page(&account, &list["id"], number, 7);
            assert_eq!(response["total"], total);
            paged.extend(ids(&response));
        }
        assert_eq!(paged, whole);
        assert!(rows(&page(&account, &list["id"], total + 1, 7)).is_empty());
        everybody.extend(whole);
    }
    assert_eq!(everybody.len(), 500);
}

#[test]
fn a_prospect_of_the_start_is_not_put_on_its_list_twice() {
    let account = Account::with(Seeding {
        seed: 7,
        contacts: 25,
        credits: 0,
    });
    let lists = account.get("listProspectLists");
    let counts: Vec<_> = rows(&lists)
        .iter()
        .map(|list| list["count"].clone())
        .collect();
    assert_eq!(counts, [json!(19), json!(9), json!(0)]);
    let members = page(&account, &json!(7719), 1, 20);
    let somebody = &rows(&members)[18];
    for (list, total) in [(7719, 19), (7760, 10), (7760, 10), (7802, 1)] {
        let body = json!({"email": somebody["email"], "list_id": list});
        assert_eq!(
            account.done("addProspect", json!({}), body)["id"],
            somebody["id"]
        );
        assert_eq!(page(&account, &json!(list), 1, 20)["total"], total);
    }
    let last = page(&account, &json!(7760), 2, 9);
    assert_eq!(rows(&last), std::slice::from_ref(somebody));
    let across = page(&account, &json!(7760), 5, 2);
    assert_eq!(ids(&across)[1..], ids(&last));
}

#[test]
fn what_is_wrong_with_a_prospect_or_a_page_is_said() {
    let account = Account::new();
    let calls = [
        (
            "addProspect",
            json!({"email": "a@example.com", "list_id": 1}),
            400,
        ),
        (
            "addProspect",
            json!({"email": "no address", "list_id": 7719}),
            400,
        ),
        (
            "viewProspectsInList",
            json!({"list_id": 7719, "page": 0}),
            400,
        ),
        (
            "viewProspectsInList",
            json!({"list_id": 7719, "per_page": 5001}),
            400,
        ),
        ("findProspectById", json!({"id": "1"}), 404),
        (
            "findProspectByEmail",
            json!({"email": "nobody@example.com"}),
            404,
        ),
    ];
    for (id, body, expected) in calls {
        let (status, response) = account.call(id, json!({}), body);
        assert_eq!(status, expected, "{id}: {response}");
        assert!(response["error"].is_string() && response["message"].is_string());
    }
    let (status, response) = account.call("viewProspectsInList", json!({}), json!({"list_id": 1}));
    assert_eq!((status, &response["success"]), (200, &json!(false)));
    assert_eq!(
        account
            .call(
                "findProspectByEmail",
                json!({}),
                json!({"email": "a@example.com"})
            )
            .0,
        404
    );
}

#[test]
fn seeded_prospects_are_varied_and_unique() {
    let account = Account::with(Seeding {
        seed: 7,
        contacts: 300,
        credits: 0,
    });
    let all = page(&account, &json!(7719), 1, 5000);
    let emails: BTreeSet<_> = rows(&all).iter().map(|row| row["email"].as_str()).collect();
    assert_eq!(emails.len(), rows(&all).len());
    assert!(rows(&all).iter().any(|row| row.get("company").is_none()));
    assert!(
        rows(&all)
            .iter()
            .any(|row| row["custom_fields"] != json!({}))
    );
    let is_foreign = |row: &&Value| {
        row["first_name"]
            .as_str()
            .is_some_and(|name| !name.is_ascii())
    };
    assert!(rows(&all).iter().any(|row| is_foreign(&row)));
}
