use serde_json::json;

use crate::common::{Caller, small, started};

const CONTACTS: &str = "/api/connect/contacts";

#[tokio::test]
async fn a_created_contact_is_listed_with_its_lead_status_and_without_its_twitter_address() {
    let sandbox = started(small().0).await;
    let caller = Caller::of(&sandbox, "skarbe").await;
    let created = caller
        .post(
            CONTACTS,
            json!({
                "email": "zoe@new.example", "firstName": "Zoë", "lastName": "Ünlü",
                "twitterUrl": "https://twitter.example/zoe", "leadStatus": 2,
            }),
        )
        .await;
    assert_eq!(created.status, 200);
    assert_eq!(
        created.json(),
        json!({
            "id": 26, "email": "zoe@new.example", "firstName": "Zoë", "lastName": "Ünlü",
            "createdAt": "2026-01-01T00:00:00Z",
        })
    );
    let found = caller
        .get(&format!("{CONTACTS}?query=%C3%BCNL"))
        .await
        .json();
    assert_eq!(found.as_array().map(Vec::len), Some(1));
    assert_eq!(found[0]["fullName"], "Zoë Ünlü");
    assert_eq!(found[0]["leadStatus"]["label"], "Qualified Lead");
    assert_eq!(found[0].get("twitterUrl"), None);
    assert_eq!(
        caller.get(CONTACTS).await.json().as_array().map(Vec::len),
        Some(26)
    );
}

#[tokio::test]
async fn what_is_wrong_with_a_new_contact_is_said_in_the_documented_words() {
    let sandbox = started(small().0).await;
    let caller = Caller::of(&sandbox, "skarbe").await;
    for (body, message) in [
        (
            json!({"lastName": "Alone"}),
            "At least email or firstName is required",
        ),
        (json!({"email": "not an address"}), "Invalid email"),
        (json!({"email": 7}), "Invalid email"),
        (
            json!({"firstName": "Ada", "leadStatus": 99}),
            "Invalid lead status",
        ),
        (
            json!({"firstName": "Ada", "leadStatus": "new"}),
            "Invalid lead status",
        ),
    ] {
        let reply = caller.post(CONTACTS, body).await;
        assert_eq!(
            (reply.status.as_u16(), reply.json()),
            (400, json!({"error": message}))
        );
    }
    assert_eq!(sandbox.records("skarbe", "contacts").len(), 25);
}
