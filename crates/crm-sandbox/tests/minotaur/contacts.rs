use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::{ACME, ANA, Api, LIST, NOBODY, USER, assert_invalid, contact, id};

#[tokio::test]
async fn a_contact_is_created_found_read_updated_and_deleted() {
    let api = Api::start().await;
    let mut body = contact("zoe@example.com");
    body["job_title"] = json!("Engineer");
    body["assigned_to"] = json!(USER);
    let created = api.post("/contacts", body).await;
    let told = json!({"success": true, "message": "Contact created successfully"});
    assert_eq!(created, (201, told));

    let found = api.contact("ZOE@example.com").await;
    assert_eq!(found["company"], Value::Null);
    assert!(found.get("assigned_to").is_none() && found.get("score").is_none());
    let path = format!("/contacts/{}", id(&found));
    assert_eq!(api.get(&path).await, (200, found.clone()));
    assert_eq!(api.kept("contacts", id(&found))["assigned_to"], USER);

    let phones = json!([{"country_code": "+57", "number": "3001234567"}]);
    let change = json!({"job_title": "CTO", "phone_numbers": phones});
    assert_eq!(
        api.patch(&path, change).await,
        (200, json!({"success": true}))
    );
    let (_, changed) = api.get(&path).await;
    assert_eq!(
        (&changed["job_title"], &changed["phone_numbers"]),
        (&json!("CTO"), &phones)
    );
    assert_eq!(changed["first_name"], "Zoë");

    let gone = api.delete(&path).await;
    assert_eq!(
        gone,
        (
            200,
            json!({"success": true, "data": {}, "message": "Contact deleted"})
        )
    );
    assert_eq!(api.get(&path).await.0, 404);
    assert_eq!(api.delete(&path).await.0, 404);
    assert_eq!(api.patch(&path, json!({})).await.0, 404);
}

#[tokio::test]
async fn a_company_is_tied_by_id_found_by_name_or_made() {
    let api = Api::start().await;
    let (_, acme) = api.get(&format!("/company/{ACME}")).await;
    let name = acme["company_name"]
        .as_str()
        .expect("a name")
        .to_uppercase();
    for (email, company) in [
        ("by.id@example.com", json!({"id": ACME})),
        ("by.name@example.com", json!({"name": name})),
        (
            "new@example.com",
            json!({"name": "Brand New", "industry": "Games"}),
        ),
        (
            "again@example.com",
            json!({"name": "brand new", "industry": "Other"}),
        ),
    ] {
        let mut body = contact(email);
        body["company"] = company;
        assert_eq!(api.post("/contacts", body).await.0, 201);
    }
    assert_eq!(
        api.contact("by.id@example.com").await["company"]["id"],
        ACME
    );
    assert_eq!(
        api.contact("by.name@example.com").await["company"]["id"],
        ACME
    );
    let new = api.contact("new@example.com").await["company"].clone();
    assert_eq!(
        (&new["company_name"], &new["industry"]),
        (&json!("Brand New"), &json!("Games"))
    );
    assert_eq!(api.contact("again@example.com").await["company"], new);
    let (_, company) = api.get(&format!("/company/{}", id(&new))).await;
    assert_eq!(company["company_name"], "Brand New");
}

#[tokio::test]
async fn a_contact_joins_only_the_lists_that_are_sent() {
    let api = Api::start().await;
    let members = async |list: &str| {
        let (_, lists) = api.post("/list-contact/list", json!({})).await;
        let lists = lists.as_array().cloned().unwrap_or_default();
        lists
            .iter()
            .find(|one| one["id"] == list)
            .expect("the list")["contacts_count"]
            .as_u64()
    };
    let before = members(LIST).await.expect("a number");
    api.post("/contacts", contact("in.none@example.com")).await;
    assert_eq!(members(LIST).await, Some(before));
    let mut body = contact("in.one@example.com");
    body["list_ids"] = json!([LIST]);
    api.post("/contacts", body).await;
    assert_eq!(members(LIST).await, Some(before + 1));
    let later = api.contact("in.none@example.com").await;
    let path = format!("/contacts/{}", id(&later));
    api.patch(&path, json!({"list_ids": [LIST]})).await;
    api.patch(&path, json!({"list_ids": [LIST]})).await;
    assert_eq!(members(LIST).await, Some(before + 2));
    api.delete(&path).await;
    assert_eq!(members(LIST).await, Some(before + 1));
}

#[tokio::test]
async fn pages_go_to_the_end_without_a_row_twice() {
    let api = Api::start().await;
    let mut seen = BTreeSet::new();
    for (page, rows) in [(1, 25), (2, 25), (3, 10), (4, 0)] {
        let body = json!({"paginate": {"page": page, "limit": 25}});
        let (status, found) = api.post("/contacts/list", body.clone()).await;
        let found = found.as_array().expect("a bare list").clone();
        assert_eq!((status, found.len()), (200, rows));
        assert!(
            found
                .iter()
                .all(|contact| seen.insert(id(contact).to_owned()))
        );
        let (_, totals) = api.post("/contacts/metadata", body).await;
        let pagination = json!({"current_page": page, "total_records": 60, "total_pages": 3});
        assert_eq!(totals["pagination"], pagination);
    }
    let (_, first) = api.post("/contacts/list", json!({})).await;
    assert_eq!(first.as_array().map(Vec::len), Some(25));
    assert_eq!(first[0]["id"], ANA);
}

#[tokio::test]
async fn filters_join_keys_by_and_and_values_by_or() {
    let api = Api::start().await;
    let everyone = api.all("/contacts/list", json!({})).await;
    let by = |field: &'static str| everyone.iter().map(move |one| one[field].clone());
    let countries: BTreeSet<_> = by("location_country")
        .map(|country| country.as_str().unwrap_or_default().to_owned())
        .collect();
    let two: Vec<_> = countries.iter().take(2).collect();
    let expected: Vec<_> = everyone
        .iter()
        .filter(|one| {
            two.iter()
                .any(|country| one["location_country"] == **country)
        })
        .cloned()
        .collect();
    assert!(!expected.is_empty() && expected.len() < everyone.len());
    let lower: Vec<_> = two.iter().map(|country| country.to_lowercase()).collect();
    assert_eq!(
        api.all("/contacts/list", json!({"location_country": lower}))
            .await,
        expected
    );

    let title = &expected[0]["job_title"];
    let both = json!({"location_country": two, "job_title": [title]});
    let expected: Vec<_> = expected
        .iter()
        .filter(|one| one["job_title"] == *title)
        .cloned()
        .collect();
    assert_eq!(api.all("/contacts/list", both.clone()).await, expected);
    let (_, totals) = api
        .post("/contacts/metadata", json!({"filters": both}))
        .await;
    assert_eq!(totals["pagination"]["total_records"], expected.len());

    let none = json!({"location_country": [], "industry": []});
    assert_eq!(api.all("/contacts/list", none).await, everyone);
}

#[tokio::test]
async fn contacts_are_found_by_the_name_and_the_id_of_their_company() {
    let api = Api::start().await;
    let everyone = api.all("/contacts/list", json!({})).await;
    let company = everyone
        .iter()
        .find(|one| !one["company"].is_null())
        .expect("one")["company"]
        .clone();
    let colleagues: Vec<_> = everyone
        .iter()
        .filter(|one| one["company"]["id"] == company["id"])
        .cloned()
        .collect();
    for value in [&company["company_name"], &company["id"]] {
        assert_eq!(
            api.all("/contacts/list", json!({"company": [value]})).await,
            colleagues
        );
    }
    assert!(
        api.all("/contacts/list", json!({"company": ["No such company"]}))
            .await
            .is_empty()
    );
}

#[tokio::test]
async fn what_a_contact_refers_to_must_exist_and_nothing_is_kept_when_it_does_not() {
    let api = Api::start().await;
    for (field, value) in [
        ("list_ids", json!([LIST, NOBODY])),
        ("company", json!({"id": NOBODY})),
        ("company", json!({"id": "acme"})),
        ("assigned_to", json!("me")),
        ("work_email", json!("not an address")),
        ("phone_numbers", json!("3001234567")),
        ("first_name", json!(7)),
    ] {
        let mut body = contact("rejected@example.com");
        body[field] = value;
        assert_invalid(api.post("/contacts", body.clone()).await, field);
        assert_invalid(api.patch(&format!("/contacts/{ANA}"), body).await, field);
    }
    assert_eq!(api.all("/contacts/list", json!({})).await.len(), 60);
    let (_, ana) = api.get(&format!("/contacts/{ANA}")).await;
    assert_ne!(ana["first_name"], "Zoë");
}

#[tokio::test]
async fn required_fields_of_a_contact_are_required() {
    let api = Api::start().await;
    for field in ["first_name", "last_name", "work_email", "phone_numbers"] {
        let mut body = contact("rejected@example.com");
        body.as_object_mut().expect("an object").remove(field);
        assert_invalid(api.post("/contacts", body).await, field);
    }
}
