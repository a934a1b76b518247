use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use crm_runtime::{RetryPolicy, testing};
use futures_util::TryStreamExt;
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::*;
use crate::adapter::{Writing, check, draft_record};
use crate::model::{
    Address, CampaignPatch, CampaignState, ConnectionState, CustomField, Email, ListId,
    MemberState, Patched, PersonKey, Phone, Server, SocialLink, Verdict, WarmUpPatch, WebhookPatch,
};
use crate::{Access, Crm, Listing, Loss, Options, Query, Reason, Side};

type Sent = Arc<Mutex<Vec<(String, Value)>>>;

/// A handle over a vendor that gives these answers one after the other, the last one for ever; and
/// what was sent to it.
fn answering(answers: impl IntoIterator<Item = (u16, Value)>) -> (Crm, Sent) {
    let sent = Sent::default();
    let (seen, answers) = (sent.clone(), answers.into_iter().collect::<Vec<_>>());
    let transport = testing::function(move |request: http::Request<Bytes>| {
        let path = request.uri().path_and_query().expect("a path");
        let line = format!("{} {path}", request.method());
        let body = serde_json::from_slice(request.body()).unwrap_or_default();
        let mut seen = seen.lock().expect("no panic before");
        let (status, answer) = answers[seen.len().min(answers.len() - 1)].clone();
        seen.push((line, body));
        async move {
            Ok(if answer.is_null() {
                testing::json(status, "")
            } else {
                testing::json(status, answer.to_string())
            })
        }
    });
    let crm = Crm::builder("snov")
        .bearer_token("token")
        .retry(RetryPolicy::never())
        .transport(transport)
        .build()
        .expect("a handle");
    (crm, sent)
}

fn crm(status: u16, answer: Value) -> (Crm, Sent) {
    answering([(status, answer)])
}

/// A vendor that starts a job and has its result at once.
fn job(result: Value) -> (Crm, Sent) {
    answering([
        (200, json!({"task_hash": "7c1f", "status": "in_progress"})),
        (200, result),
    ])
}

fn sent(sent: &Sent) -> Vec<(String, Value)> {
    std::mem::take(&mut sent.lock().expect("no panic before"))
}

fn call(line: &str, body: Value) -> (String, Value) {
    (line.to_owned(), body)
}

fn none() -> Options {
    Options::new()
}

async fn all<T>(list: Result<Listing<T>>) -> Vec<T> {
    let rows = list.expect("a list").map_ok(|row| row.value);
    rows.try_collect().await.expect("rows")
}

fn lost(losses: &[Loss]) -> Vec<&str> {
    let mut paths: Vec<_> = losses.iter().map(|loss| loss.path.as_str()).collect();
    paths.sort_unstable();
    paths
}

fn fields(error: &crate::Error) -> Vec<&str> {
    match error.kind() {
        ErrorKind::InvalidInput { fields } => fields.iter().map(String::as_str).collect(),
        other => panic!("{other}: {error}"),
    }
}

fn prospect() -> Value {
    json!({
        "id": "514900271", "email": "zoe.krueger@example.com", "first_name": "Zoë",
        "last_name": "Krüger", "position": "Head of Sales", "company": "Müller & Söhne GmbH",
        "location": "Berlin, Germany", "custom_fields": {"Source": "Trade fair", "Team size": 14},
        "lists": [{"id": 7719}]
    })
}

#[tokio::test]
async fn contacts_are_found() {
    let (crm, log) = crm(200, prospect());
    let api = crm.contacts().expect("contacts");
    let zoe = api
        .get("514900271".into(), none().keep_raw())
        .await
        .expect("a contact");
    assert_eq!(
        sent(&log),
        [call(
            "POST /v1/find-prospect-by-id",
            json!({"id": "514900271"})
        )]
    );
    assert!(zoe.is_lossless());
    assert_eq!(zoe.raw, Some(prospect()));
    assert_eq!(zoe.cost.expect("a cost").credits, Some(0));
    let zoe = zoe.value;
    assert_eq!(zoe.id, Some("514900271".into()));
    assert_eq!(zoe.emails, [Email::new("zoe.krueger@example.com")]);
    assert_eq!(zoe.title.as_deref(), Some("Head of Sales"));
    assert_eq!(
        zoe.addresses,
        [Address::default().text("Berlin, Germany".to_owned())]
    );
    assert_eq!(zoe.custom_fields[1], CustomField::new("Team size", 14));
    assert_eq!(
        Value::from(zoe.extensions["snov"].clone()),
        json!({"lists": [{"id": 7719}]})
    );

    let found = api
        .find_by_email("zoe.krueger@example.com".into(), none())
        .await
        .expect("contacts");
    assert_eq!(found.len(), 1);
    assert_eq!(sent(&log)[0].0, "POST /v1/find-prospect-by-email");
}

#[tokio::test]
async fn nobody_is_told_from_a_path_that_is_not_there() {
    let find = |status, answer| async move {
        let (crm, _) = crm(status, answer);
        let api = crm.contacts().expect("contacts");
        api.find_by_email("a@example.com".into(), none()).await
    };
    let nobody = json!({"error": "not_found", "message": "no such prospect"});
    assert!(find(404, nobody).await.expect("contacts").is_empty());
    assert!(find(200, json!({})).await.expect("contacts").is_empty());
    let unknown = json!({"errors": {"code": 404, "title": "Not Found", "source": ""}});
    let error = find(404, unknown).await.expect_err("no such path");
    assert_eq!(*error.kind(), ErrorKind::NotFound);
}

fn contact() -> Contact {
    Contact::new()
        .first_name("Zoë")
        .last_name("Krüger")
        .title("Head of Sales")
        .company_name("Müller & Söhne GmbH")
        .emails(["zoe@example.com", "zoe@home.example"])
        .addresses([Address::default()
            .text("Berlin".to_owned())
            .country("DE".to_owned())])
        .phone_numbers([Phone::new("+44 20 7946 0958")])
        .social_links([
            SocialLink::new("linkedin", "https://li"),
            SocialLink::new("linkedin", "https://li2"),
            SocialLink::new("xing", "https://x"),
        ])
        .custom_fields([CustomField::new("Team size", 14)])
        .list_ids(["7719", "7802"])
        .department("Sales")
        .extension("snov", "company_website", "https://www.example.com")
}

#[tokio::test]
async fn a_contact_is_created_on_a_list() {
    let (crm, log) = crm(201, prospect());
    let api = crm.contacts().expect("contacts");
    let receipt = api.create(contact(), none()).await.expect("a receipt");
    assert_eq!(
        sent(&log),
        [call(
            "POST /v1/add-prospect",
            json!({
                "email": "zoe@example.com", "first_name": "Zoë", "last_name": "Krüger",
                "position": "Head of Sales", "company": "Müller & Söhne GmbH",
                "company_website": "https://www.example.com", "location": "Berlin",
                "phone": "+44 20 7946 0958", "linkedin": "https://li", "list_id": 7719,
                "custom_fields": {"Team size": 14}
            })
        )]
    );
    assert_eq!(receipt.outcome, Outcome::Created);
    assert_eq!(receipt.id, Some("514900271".into()));
    assert_eq!(receipt.follow_up, None);
    assert_eq!(
        lost(&receipt.losses),
        [
            "addresses[0].country",
            "department",
            "emails[1]",
            "list_ids[1]",
            "social_links[1].url",
            "social_links[2].network",
            "social_links[2].url",
        ]
    );

    for (contact, wrong) in [
        (Contact::new().emails(["a@example.com"]), "list_ids"),
        (contact().list_ids(["new"]), "list_ids"),
        (Contact::new().list_ids(["1"]), "email"),
    ] {
        let refused = api.create(contact, none()).await.expect_err("a refusal");
        assert_eq!(fields(&refused), [wrong]);
        assert_eq!(refused.origin(), Origin::Facade);
    }
    assert!(sent(&log).is_empty());
    // A success that tells nothing.
    let (crm, _) = self::crm(204, Value::Null);
    let api = crm.contacts().expect("contacts");
    let receipt = api.create(contact(), none()).await.expect("a receipt");
    let follow_up = receipt.follow_up.expect("a way to find the id");
    assert_eq!(follow_up.verb, Verb::FindByEmail);
}

#[tokio::test]
async fn what_the_vendor_lacks_is_refused_before_any_call() {
    let (crm, log) = crm(200, json!({}));
    let crm = crm.allow_emulation(true);
    let api = crm.contacts().expect("contacts");
    let lists = crm.lists().expect("lists");
    let enrichment = crm.enrichment().expect("enrichment");
    let refusals = [
        api.list(Query::new(), none()).expect_err("no list"),
        api.search("a".into(), none()).expect_err("no search"),
        api.update("1".into(), Default::default(), none())
            .await
            .expect_err("no update"),
        api.delete("1".into(), none()).await.expect_err("no delete"),
        api.upsert(contact(), none()).await.expect_err("no upsert"),
        lists
            .remove_members("1".into(), vec!["1".into()], none())
            .await
            .expect_err("no removal"),
        lists.delete("1".into(), none()).await.expect_err("no call"),
        enrichment
            .request_verification(vec![], none())
            .await
            .expect_err("no such verdicts"),
        crm.webhooks()
            .expect("webhooks")
            .list(Query::new().filter("event", ["x"]), none())
            .expect_err("no filter"),
    ];
    for refused in refusals {
        assert_eq!(*refused.kind(), ErrorKind::Unsupported, "{refused}");
        assert_eq!(refused.vendor(), Some("snov"));
    }
    assert!(crm.companies().is_none() && crm.deals().is_none() && crm.prospecting().is_none());
    assert!(crm.typed::<Client>().is_some());
    assert!(sent(&log).is_empty());
}

#[tokio::test]
async fn lists_are_listed_and_made() {
    let rows = json!({"data": [
        {"id": 7719, "name": "Fair", "count": 2, "created_at": "2026-02-20T11:05:30Z"},
        {"id": 7802, "name": "Clients", "count": 0}
    ]});
    let (crm, log) = crm(200, rows.clone());
    let api = crm.lists().expect("lists");
    let lists = all(api.list(Query::new(), none())).await;
    assert_eq!(lists[0].id, Some("7719".into()));
    assert_eq!(lists[0].record_count, Some(2));
    assert_eq!(sent(&log)[0].0, "GET /v1/user-lists");
    let fair = api.get("7802".into(), none().allow_emulation(true)).await;
    assert_eq!(fair.expect("a list").value.name.as_deref(), Some("Clients"));
    sent(&log);
    all(api.suppression_lists(Query::new(), none())).await;
    assert_eq!(sent(&log)[0].0, "GET /v1/do-not-email-lists");

    let (crm, log) = self::crm(201, rows["data"][0].clone());
    let api = crm.lists().expect("lists");
    let list = List::new().name("Fair").description("x").record_count(3);
    let receipt = api.create(list, none()).await.expect("a receipt");
    assert_eq!(
        sent(&log),
        [call(
            "POST /v1/create-prospect-list",
            json!({"name": "Fair"})
        )]
    );
    assert_eq!(receipt.id, Some("7719".into()));
    assert_eq!(lost(&receipt.losses), ["description", "record_count"]);
    let refused = api.create(List::new(), none()).await.expect_err("no name");
    assert_eq!(fields(&refused), ["name"]);

    let (crm, log) = self::crm(204, Value::Null);
    let api = crm.lists().expect("lists");
    let emails = || vec!["info@example.net".to_owned()];
    let receipt = api.suppress(Some("204".into()), emails(), none()).await;
    assert_eq!(receipt.expect("a receipt").outcome, Outcome::Updated);
    let receipt = api.suppress(None, emails(), none()).await;
    assert_eq!(receipt.expect("a receipt").id, None);
    let refused = api.suppress(Some("x".into()), emails(), none()).await;
    assert_eq!(fields(&refused.expect_err("no number")), ["list"]);
    let path = "POST /v1/do-not-email-list";
    assert_eq!(
        sent(&log),
        [
            call(
                path,
                json!({"emails": ["info@example.net"], "list_id": 204})
            ),
            call(path, json!({"emails": ["info@example.net"]})),
        ]
    );
}

#[tokio::test]
async fn members_are_read_by_the_page() {
    let page = |ids: &[&str]| {
        let rows: Vec<_> = ids.iter().map(|id| json!({"id": id})).collect();
        (200, json!({"data": rows, "total": 3}))
    };
    let (crm, log) = answering([page(&["a", "b"]), page(&["c"])]);
    let api = crm.lists().expect("lists");
    let members = all(api.members("7719".into(), none().page_size(2))).await;
    let ids: Vec<_> = members
        .iter()
        .filter_map(|member| member.contact_id())
        .map(|id| id.as_str())
        .collect();
    assert_eq!(ids, ["a", "b", "c"]);
    assert_eq!(members[0].list_id, Some(ListId::from("7719")));
    assert!(
        members[0]
            .contact
            .as_ref()
            .is_some_and(|contact| contact.id.is_some())
    );
    let path = "POST /v1/view-prospects-in-list";
    assert_eq!(
        sent(&log),
        [1, 2].map(|page| call(path, json!({"list_id": 7719, "page": page, "per_page": 2})))
    );
    let (crm, log) = crm_with_page();
    let api = crm.lists().expect("lists");
    assert_eq!(all(api.members("1".into(), none())).await.len(), 1);
    assert_eq!(sent(&log)[0].1["per_page"], json!(20));
    let refused = api.members("x".into(), none()).expect_err("no number");
    assert_eq!(fields(&refused), ["list"]);
}

fn crm_with_page() -> (Crm, Sent) {
    crm(200, json!({"data": [prospect()]}))
}

#[tokio::test]
async fn a_member_is_added_under_its_address() {
    let (crm, log) = answering([(200, prospect()), (201, prospect())]);
    let api = crm.lists().expect("lists");
    let add = |ids: &[&str], options| {
        let ids = ids.iter().map(|id| (*id).into()).collect();
        api.add_members("7802".into(), ids, options)
    };
    let refused = add(&["514900271"], none()).await.expect_err("no leave");
    assert_eq!(*refused.kind(), ErrorKind::Unsupported);
    let leave = || none().allow_emulation(true);
    let refused = add(&["1", "2"], leave()).await.expect_err("too many");
    assert!(refused.to_string().contains("1 at once"), "{refused}");
    assert!(sent(&log).is_empty());
    let receipt = add(&["514900271"], leave()).await.expect("a receipt");
    assert_eq!(
        (receipt.outcome, receipt.losses),
        (Outcome::Updated, vec![])
    );
    let calls = sent(&log);
    assert_eq!(calls[0].0, "POST /v1/find-prospect-by-id");
    let mut body = prospect();
    let fields = body.as_object_mut().expect("an object");
    fields.remove("id");
    fields.remove("lists");
    fields.insert("list_id".into(), 7802.into());
    assert_eq!(calls[1], call("POST /v1/add-prospect", body));
}

#[tokio::test]
async fn pipelines_and_the_balance_are_read() {
    let (crm, log) = crm(
        200,
        json!({"data": [{"id": 5, "name": "New", "stages_count": 2, "pipeline_id": 4, "position": 1}]}),
    );
    let api = crm.pipelines().expect("pipelines");
    let pipelines = all(api.list(Query::new(), none())).await;
    assert_eq!(pipelines[0].stage_count, Some(2));
    let stages = all(api.stages(Some("5".into()), none())).await;
    assert_eq!(stages[0].pipeline_id, Some("4".into()));
    assert_eq!(stages[0].display_order, Some(1));
    all(api.stages(None, none())).await;
    let paths: Vec<_> = sent(&log).into_iter().map(|(line, _)| line).collect();
    assert_eq!(
        paths,
        [
            "GET /v1/pipelines",
            "GET /v1/pipeline-stages?pipeline_id=5",
            "GET /v1/pipeline-stages",
        ]
    );
    let refused = api.stages(Some("x".into()), none()).expect_err("no number");
    assert_eq!(fields(&refused), ["pipeline"]);

    let (crm, log) = self::crm(200, json!({"balance": 3450, "used": 1550, "total": 5000}));
    let account = crm.account().expect("an account").get(none()).await;
    let account = account.expect("the account").value;
    assert_eq!(account.credits_left, Some(3450.into()));
    assert_eq!(account.credits_total, Some(5000.into()));
    assert_eq!(sent(&log)[0].0, "GET /v1/user-balance");
}

fn campaign() -> Value {
    json!({
        "id": 48213, "name": "Spring", "status": "finished",
        "created_at": "2026-03-02T09:15:00Z", "updated_at": "2026-03-10T07:30:00Z"
    })
}

#[tokio::test]
async fn campaigns_are_written() {
    let (crm, log) = crm(200, campaign());
    let api = crm.campaigns().expect("campaigns");
    let got = api.get("48213".into(), none()).await.expect("a campaign");
    assert_eq!(got.value.state, Some(CampaignState::Completed));
    assert_eq!(sent(&log)[0].0, "GET /v1/campaign/48213");

    let patch = CampaignPatch::new().name("Spring").track_clicks(true);
    let receipt = api.update("48213".into(), patch, none()).await;
    let receipt = receipt.expect("a receipt");
    assert_eq!(
        sent(&log),
        [call(
            "PUT /v1/campaign/48213",
            json!({"name": "Spring", "track_clicks": true})
        )]
    );
    assert_eq!(receipt.id, Some("48213".into()));
    // They may not stay.
    assert_eq!(
        lost(&receipt.losses),
        ["email_account_id", "schedule_id", "track_opens"]
    );
    let patch = CampaignPatch::new().track_clicks(true);
    let refused = api.update("48213".into(), patch, none()).await;
    assert_eq!(fields(&refused.expect_err("no name")), ["name"]);
    let patch = CampaignPatch::new().name("a").schedule_id(Change::Clear);
    let refused = api.update("48213".into(), patch, none()).await;
    assert_eq!(
        *refused.expect_err("no way to clear").kind(),
        ErrorKind::Unsupported
    );
    for (state, step) in [
        (CampaignState::Active, "start"),
        (CampaignState::Paused, "pause"),
        (CampaignState::Completed, "stop"),
    ] {
        let receipt = api.set_state("48213".into(), state, none()).await;
        assert_eq!(receipt.expect("a receipt").outcome, Outcome::Updated);
        assert_eq!(
            sent(&log),
            [call(
                "POST /v1/campaign/48213/state",
                json!({"state": step})
            )]
        );
    }
    let refused = api
        .set_state("1".into(), CampaignState::Draft, none())
        .await;
    assert_eq!(fields(&refused.expect_err("no such step")), ["state"]);
    let refused = api.get("spring".into(), none()).await;
    assert_eq!(fields(&refused.expect_err("no number")), ["id"]);
    assert!(sent(&log).is_empty());

    let (crm, log) = self::crm(201, campaign());
    let api = crm.campaigns().expect("campaigns");
    let campaign = Campaign::new()
        .name("Spring")
        .schedule_id("12")
        .email_account_id("31077")
        .track_opens(true)
        .state(CampaignState::Active)
        .tags(["x"]);
    let receipt = api.create(campaign, none()).await.expect("a receipt");
    assert_eq!(
        sent(&log),
        [call(
            "POST /v1/create-campaign",
            json!({
                "name": "Spring", "schedule_id": 12, "sender_account_id": "31077",
                "track_opens": true
            })
        )]
    );
    assert_eq!(receipt.outcome, Outcome::Created);
    assert_eq!(lost(&receipt.losses), ["state", "tags"]);
    let (crm, log) = self::crm(204, Value::Null);
    let api = crm.campaigns().expect("campaigns");
    let receipt = api.delete("48213".into(), none()).await;
    assert_eq!(receipt.expect("a receipt").outcome, Outcome::Deleted);
    assert_eq!(sent(&log)[0].0, "DELETE /v1/campaign/48213");
}

#[tokio::test]
async fn campaigns_tell_what_came_of_them() {
    let (crm, log) = crm(200, json!({"data": [campaign()]}));
    let api = crm.campaigns().expect("campaigns");
    assert_eq!(all(api.list(Query::new(), none())).await.len(), 1);
    assert_eq!(sent(&log)[0].0, "GET /v1/user-campaigns");

    let row = json!({
        "email": "zoe@example.com", "first_name": "Zoë", "status": "finished", "opened": true,
        "last_activity": "2026-03-05T14:22:10Z", "clicked": false
    });
    let (crm, log) = self::crm(200, json!({"data": [row]}));
    let api = crm.campaigns().expect("campaigns");
    let members = all(api.members("48213".into(), none())).await;
    assert_eq!(members[0].state, Some(MemberState::Finished));
    assert_eq!(members[0].campaign_id, Some("48213".into()));
    assert_eq!(
        (members[0].opened, members[0].clicked),
        (Some(true), Some(false))
    );
    assert_eq!(
        sent(&log)[0].0,
        "GET /v1/campaign-recipients-activity?campaign_id=48213"
    );

    for (kind, path, row) in [
        (
            "sent",
            "emails-sent",
            json!({"id": 1, "recipient_email": "a@b.example", "sent_at": "t", "subject": "s"}),
        ),
        (
            "opened",
            "emails-opens",
            json!({"email": "a@b.example", "occurred_at": "t", "step_number": 1}),
        ),
        (
            "clicked",
            "emails-clicks",
            json!({"email": "a@b.example", "occurred_at": "t", "step_number": 1}),
        ),
        (
            "replied",
            "campaign-replies",
            json!({"email": "a@b.example", "replied_at": "t", "reply_text": "yes"}),
        ),
        (
            "email_replied",
            "campaign-email-replies",
            json!({"email": "a@b.example", "replied_at": "t", "reply_text": "yes"}),
        ),
        ("finished", "finished-prospects", prospect()),
    ] {
        let (crm, log) = self::crm(200, json!({"data": [row]}));
        let api = crm.campaigns().expect("campaigns");
        let events = all(api.events("48213".into(), kind.into(), none())).await;
        let event = &events[0];
        assert_eq!(event.kind, Some(kind.into()));
        assert!(event.email.is_some(), "{kind}");
        assert_eq!(event.at.is_some(), kind != "finished", "{kind}");
        assert_eq!(event.id.is_some(), kind == "sent", "{kind}");
        assert_eq!(sent(&log)[0].0, format!("GET /v1/{path}?campaign_id=48213"));
    }
    let refused = api.events("1".into(), "bounced".into(), none());
    assert_eq!(
        *refused.expect_err("no report").kind(),
        ErrorKind::Unsupported
    );
}

#[tokio::test]
async fn stats_join_analytics_and_progress() {
    let analytics = json!({
        "total_recipients": 240, "sent": 236, "delivered": 231, "opened": 118, "clicked": 26,
        "replied": 19, "bounced": 5, "unsubscribed": 2, "open_rate": 51.1, "click_rate": 11.3,
        "reply_rate": 8.2
    });
    let progress = json!({"total": 240, "sent": 236, "pending": 4, "finished": 192});
    let (crm, log) = answering([(200, analytics), (200, progress)]);
    let api = crm.campaigns().expect("campaigns");
    let stats = api
        .stats("48213".into(), none())
        .await
        .expect("stats")
        .value;
    assert_eq!(
        (stats.recipients, stats.pending, stats.finished),
        (Some(240), Some(4), Some(192))
    );
    assert_eq!(stats.open_rate.expect("a rate").to_string(), "51.1");
    assert_eq!(
        stats.extensions["snov"]["progress"],
        json!({"total": 240, "sent": 236})
    );
    let paths: Vec<_> = sent(&log).into_iter().map(|(line, _)| line).collect();
    assert_eq!(
        paths,
        [
            "GET /v1/campaign-analytics?campaign_id=48213",
            "GET /v1/campaign-progress?campaign_id=48213",
        ]
    );
}

#[tokio::test]
async fn the_state_of_a_person_in_a_campaign_is_read_and_set() {
    let email = || "zoe@example.com".to_owned();
    let (crm, log) = crm(200, json!({"email": email(), "status": "unsubscribe"}));
    let api = crm.campaigns().expect("campaigns");
    let member = api.member("48213".into(), email(), none()).await;
    assert_eq!(
        member.expect("a member").value.state,
        Some(MemberState::Unsubscribed)
    );
    assert_eq!(
        sent(&log)[0].0,
        "GET /v1/recipient-status?campaign_id=48213&email=zoe%40example.com"
    );
    let (crm, log) = self::crm(204, Value::Null);
    let api = crm.campaigns().expect("campaigns");
    for (state, word) in [
        (MemberState::Active, "Active"),
        (MemberState::Paused, "Paused"),
        (MemberState::Unsubscribed, "Unsubscribed"),
        (MemberState::Other("moved".into()), "moved"),
    ] {
        let receipt = api.set_member_state("48213".into(), email(), state, none());
        assert_eq!(receipt.await.expect("a receipt").outcome, Outcome::Updated);
        assert_eq!(
            sent(&log),
            [call(
                "POST /v1/recipient-status",
                json!({"campaign_id": 48213, "email": email(), "status": word})
            )]
        );
    }
    let refused = api.set_member_state("1".into(), email(), MemberState::Finished, none());
    assert_eq!(
        fields(&refused.await.expect_err("no such state")),
        ["state"]
    );
    assert!(sent(&log).is_empty());
}

#[tokio::test]
async fn webhooks_are_replaced_as_a_whole() {
    let row = json!({
        "id": 3301, "url": "https://hooks.example.com", "event": "campaign_reply.received",
        "status": "inactive", "created_at": "2026-03-01T08:00:00Z"
    });
    let (crm, log) = crm(200, json!({"data": [row, {"id": 2, "status": "odd"}]}));
    let api = crm.webhooks().expect("webhooks");
    let mut list = api.list(Query::new(), none()).expect("a list");
    let first = list.try_next().await.expect("rows").expect("a row");
    assert_eq!(first.value.active, Some(false));
    let second = list.try_next().await.expect("rows").expect("a row");
    assert_eq!(
        second.losses,
        [Loss::of_vendor("status", Reason::AmbiguousValue)]
    );
    assert_eq!(sent(&log)[0].0, "GET /v1/webhooks");

    let (crm, log) = self::crm(200, row.clone());
    let api = crm.webhooks().expect("webhooks");
    let patch = || {
        WebhookPatch::new()
            .event("campaign_reply.received")
            .url("https://hooks.example.com")
    };
    let refused = api.update("3301".into(), patch(), none()).await;
    assert_eq!(fields(&refused.expect_err("it would be on")), ["active"]);
    let receipt = api.update("3301".into(), patch().active(false), none());
    assert_eq!(receipt.await.expect("a receipt").id, Some("3301".into()));
    let body = json!({
        "url": "https://hooks.example.com", "event": "campaign_reply.received",
        "status": "inactive"
    });
    assert_eq!(sent(&log), [call("PUT /v1/webhooks/3301", body)]);

    let (crm, log) = self::crm(201, row);
    let api = crm.webhooks().expect("webhooks");
    let webhook = Webhook::new().url("https://h").event("e");
    let receipt = api.create(webhook, none()).await.expect("a receipt");
    assert_eq!(receipt.outcome, Outcome::Created);
    let body = json!({"url": "https://h", "event": "e"});
    assert_eq!(sent(&log), [call("POST /v1/webhooks", body)]);
    let (crm, log) = self::crm(204, Value::Null);
    let api = crm.webhooks().expect("webhooks");
    let receipt = api.delete("3301".into(), none()).await;
    assert_eq!(receipt.expect("a receipt").outcome, Outcome::Deleted);
    assert_eq!(sent(&log)[0].0, "DELETE /v1/webhooks/3301");
}

fn server(encryption: &str) -> Server {
    Server::default()
        .host("mail.example.com".to_owned())
        .port(587)
        .encryption(encryption.to_owned())
}

#[tokio::test]
async fn email_accounts_are_made_and_tried() {
    let row = json!({
        "id": "31077", "email_from": "lena@example.com", "sender_name": "Lena", "provider": "other",
        "smtp_status": "valid", "imap_status": "pending", "limitation": 120
    });
    let (crm, log) = crm(200, json!({"data": [row]}));
    let api = crm.email_accounts().expect("accounts");
    let accounts = all(api.list(Query::new(), none())).await;
    let state = |server: &Option<Server>| server.as_ref().and_then(|server| server.state.clone());
    assert_eq!(state(&accounts[0].smtp), Some(ConnectionState::Connected));
    assert_eq!(state(&accounts[0].imap), Some("pending".into()));
    assert_eq!(accounts[0].daily_limit, Some(120));
    assert_eq!(sent(&log)[0].0, "GET /v2/sender-accounts/emails");

    let (crm, log) = self::crm(201, row);
    let api = crm.email_accounts().expect("accounts");
    let account = || {
        EmailAccount::new()
            .email("lena@example.com")
            .sender_name("Lena")
            .smtp(server("tls").password("p".to_owned()))
            .imap(server("ssl").password("p".to_owned()))
            .daily_limit(120)
            .delay_seconds(90)
            .time_zone("117")
            .tags(["sales"])
    };
    let receipt = api.create(account(), none()).await.expect("a receipt");
    let server_json =
        |encryption| json!({"host": "mail.example.com", "port": 587, "encryption": encryption});
    assert_eq!(
        sent(&log),
        [call(
            "POST /v2/sender-accounts/emails",
            json!({
                "email_from": "lena@example.com", "sender_name": "Lena", "password": "p",
                "smtp": server_json("tls"), "imap": server_json("ssl"), "limitation": 120,
                "delay": 90, "timezoneId": "117", "tags": ["sales"]
            })
        )]
    );
    assert!(receipt.losses.is_empty(), "{:?}", receipt.losses);
    assert_eq!(receipt.follow_up.map(|next| next.verb), Some(Verb::Check));
    let other = account().imap(server("ssl").password("q".to_owned()));
    let receipt = api.create(other, none()).await.expect("a receipt");
    assert_eq!(lost(&receipt.losses), ["imap.password"]);
    sent(&log);
    let refused = api.create(account().smtp(server("starttls")), none()).await;
    assert_eq!(
        fields(&refused.expect_err("no such encryption")),
        ["smtp.encryption"]
    );
    assert!(sent(&log).is_empty());

    let (crm, log) = self::crm(
        200,
        json!({"smtp_status": "valid", "imap_status": "invalid", "imap_error": "no", "smtp_error": null}),
    );
    let api = crm.email_accounts().expect("accounts");
    let checked = api.check("31077".into(), none()).await;
    let checked = checked.expect("an account").value;
    assert_eq!(checked.id, Some("31077".into()));
    assert_eq!(state(&checked.imap), Some(ConnectionState::Failed));
    assert_eq!(
        checked.imap.and_then(|imap| imap.error).as_deref(),
        Some("no")
    );
    assert_eq!(
        sent(&log)[0].0,
        "GET /v2/sender-accounts/check-sender-status?sender_account_id=31077"
    );
}

#[tokio::test]
async fn email_accounts_are_changed_and_cleared() {
    let (crm, log) = crm(200, json!({"id": "31077"}));
    let api = crm.email_accounts().expect("accounts");
    let patch = EmailAccountPatch::new()
        .bcc(Change::Clear)
        .signature("Lena")
        .tags(Change::Clear)
        .reply_to("a@example.com")
        .smtp(server("whatever"));
    let receipt = api.update("31077".into(), patch, none()).await;
    let receipt = receipt.expect("a receipt");
    assert_eq!(lost(&receipt.losses), ["reply_to"]);
    assert_eq!(
        sent(&log),
        [call(
            "PATCH /v2/sender-accounts/emails/31077",
            json!({
                "bcc_email": null, "signature": "Lena", "tags": null,
                "smtp": {"host": "mail.example.com", "port": 587, "encryption": "whatever"}
            })
        )]
    );
    for patch in [
        EmailAccountPatch::new().sender_name(Change::Clear),
        EmailAccountPatch::new().reply_to(Change::Clear),
        EmailAccountPatch::new().smtp(Change::Clear),
    ] {
        let refused = api.update("1".into(), patch, none()).await;
        let refused = refused.expect_err("no way to clear");
        assert_eq!(*refused.kind(), ErrorKind::Unsupported);
    }
    assert!(sent(&log).is_empty());
}

#[tokio::test]
async fn warm_ups_are_read_and_written() {
    let row = json!({
        "id": 90417, "email_account_id": "31077", "status": "active", "strategy": "progressive",
        "per_day": 40, "reply_rate": 30, "campaign_deadline": "2026-12-31",
        "deliverability_score": 94.5
    });
    let (crm, log) = crm(
        200,
        json!({"data": [row], "total": 1, "page": 1, "per_page": 20}),
    );
    let api = crm.email_accounts().expect("accounts");
    let query = || Query::new().filter("status", ["active"]);
    let found = all(api.warm_ups(query(), none())).await;
    assert_eq!(found[0].email_account_id, Some("31077".into()));
    assert_eq!(found[0].ends_at, Some("2026-12-31".into()));
    all(api.warm_ups(Query::new(), none().page_size(50))).await;
    let paths: Vec<_> = sent(&log).into_iter().map(|(line, _)| line).collect();
    assert_eq!(
        paths,
        [
            "GET /v2/warm-up?page=1&per_page=20&status=active",
            "GET /v2/warm-up?page=1&per_page=50",
        ]
    );
    let refused = api.warm_ups(query().filter("status", ["paused"]), none());
    assert_eq!(fields(&refused.expect_err("one at once")), ["status"]);
    let refused = api.warm_ups(query(), none().page_size(30));
    assert_eq!(fields(&refused.expect_err("no such size")), ["page_size"]);

    let (crm, log) = self::crm(200, row.clone());
    let api = crm.email_accounts().expect("accounts");
    let got = api.warm_up("90417".into(), none()).await;
    let score = got.expect("a warm-up").value.deliverability_score;
    assert_eq!(score.expect("a score").to_string(), "94.5");
    let patch = WarmUpPatch::new().status("paused").start_per_day(5);
    let receipt = api.update_warm_up("90417".into(), patch, none()).await;
    assert_eq!(receipt.expect("a receipt").id, Some("90417".into()));
    assert_eq!(
        sent(&log),
        [
            call("GET /v2/warm-up/90417", Value::Null),
            call(
                "PATCH /v2/warm-up/90417",
                json!({"status": "paused", "from": 5})
            ),
        ]
    );
    for (patch, wrong) in [
        (WarmUpPatch::new().status("deleted"), "status"),
        (WarmUpPatch::new().strategy("fast"), "strategy"),
        (
            WarmUpPatch::new().ends_at(crate::model::Time::from(5)),
            "ends_at",
        ),
    ] {
        let refused = api.update_warm_up("1".into(), patch, none()).await;
        assert_eq!(fields(&refused.expect_err("a refusal")), [wrong]);
    }
    assert!(sent(&log).is_empty());

    let (crm, log) = self::crm(201, row);
    let api = crm.email_accounts().expect("accounts");
    let warm_up = WarmUp::new()
        .email_account_id("31077")
        .per_day(40)
        .strategy("steady")
        .status("active")
        .ends_at("2026-12-31")
        .extension("snov", "schedule_id", 12);
    let receipt = api.create_warm_up(warm_up, none()).await;
    assert_eq!(lost(&receipt.expect("a receipt").losses), ["status"]);
    assert_eq!(
        sent(&log),
        [call(
            "POST /v2/warm-up",
            json!({
                "email_account_id": "31077", "per_day": 40, "strategy": "steady",
                "campaign_deadline": "2026-12-31", "schedule_id": 12
            })
        )]
    );
}

fn profile() -> Value {
    json!({
        "id": "514900271", "first_name": "Zoë", "last_name": "Krüger", "email": "zoe@example.com",
        "position": "Head of Sales", "company": "Müller & Söhne GmbH", "location": "Berlin",
        "industry": "Software", "social": {"linkedin": "https://li", "myspace": "https://m"},
        "job_history": [{"title": "CTO", "company": "B", "start_date": "2021-03-01"}]
    })
}

fn name(first_name: &str) -> PersonKey {
    PersonKey::NameAndDomain {
        first_name: first_name.into(),
        last_name: "Krüger".into(),
        domain: "example.com".into(),
    }
}

#[tokio::test]
async fn people_are_found_by_each_key() {
    let row = json!({
        "first_name": "Zoë", "last_name": "Krüger", "domain": "example.com",
        "email": "zoe@example.com", "confidence": 98, "status": "valid"
    });
    let (crm, log) = job(json!({"status": "completed", "data": [row]}));
    let api = crm.enrichment().expect("enrichment");
    let found = api
        .find_people(vec![name("Zoë"), name("Mia")], none())
        .await;
    let found = found.expect("people");
    assert_eq!(found[0].value.confidence, Some(98));
    assert_eq!(found[0].value.verification_status.as_deref(), Some("valid"));
    assert_eq!(
        found[0].value.company_domain.as_deref(),
        Some("example.com")
    );
    let cost = found[0].cost.as_ref().expect("a cost");
    assert_eq!(cost.per.as_deref(), Some("valid or unknown address found"));
    let key = |first| json!({"first_name": first, "last_name": "Krüger", "domain": "example.com"});
    assert_eq!(
        sent(&log),
        [
            call(
                "POST /v2/emails-by-domain-by-name/start",
                json!({"rows": [key("Zoë"), key("Mia")]})
            ),
            call(
                "GET /v2/emails-by-domain-by-name/result?task_hash=7c1f",
                Value::Null
            ),
        ]
    );

    let (crm, log) = job(json!({"status": "completed", "data": [profile()]}));
    let api = crm.enrichment().expect("enrichment");
    let found = api
        .find_person(PersonKey::LinkedIn("https://li".into()), none())
        .await
        .expect("people");
    let zoe = &found[0].value;
    assert_eq!(
        zoe.social_links,
        [SocialLink::new("linkedin", "https://li")]
    );
    assert_eq!(zoe.jobs[0].start.as_deref(), Some("2021-03-01"));
    assert_eq!(
        zoe.extensions["snov"]["social"],
        json!({"myspace": "https://m"})
    );
    let cost = found[0].cost.as_ref().expect("a cost");
    assert_eq!(cost.per.as_deref(), Some("profile returned"));
    assert_eq!(
        sent(&log)[0],
        call(
            "POST /v2/li-profiles-by-urls/start",
            json!({"urls": ["https://li"]})
        )
    );

    let (crm, log) = self::crm(200, profile());
    let api = crm.enrichment().expect("enrichment");
    let email = || PersonKey::Email("zoe@example.com".into());
    let found = api.find_person(email(), none()).await.expect("people");
    let cost = found[0].cost.as_ref().expect("a cost");
    assert_eq!(
        (cost.credits, cost.per.as_deref()),
        (Some(1), Some("request"))
    );
    assert_eq!(
        sent(&log),
        [call(
            "POST /v1/get-profile-by-email",
            json!({"email": "zoe@example.com"})
        )]
    );
    for keys in [vec![email(), email()], vec![email(), name("Zoë")]] {
        let refused = api.find_people(keys, none()).await.expect_err("a refusal");
        assert_eq!(fields(&refused), ["keys"]);
    }
    let eleven = vec![name("Zoë"); 11];
    let refused = api.find_people(eleven, none()).await.expect_err("too many");
    assert!(refused.to_string().contains("10 at once"), "{refused}");
    let nobody = api.find_people(vec![], none()).await.expect("people");
    assert!(nobody.is_empty() && sent(&log).is_empty());
    let (crm, _) = self::crm(200, json!({}));
    let api = crm.enrichment().expect("enrichment");
    let nobody = api.find_person(email(), none()).await.expect("people");
    assert!(nobody.is_empty());
}

#[tokio::test]
async fn domains_are_searched() {
    let domain = || "example.com".to_owned();
    let found = json!({
        "domain": "example.com", "company_name": "Müller", "industry": "Software",
        "size": "51-200", "prospect_count": 38, "email_count": 112,
        "related_domains": ["example.org"], "city": "Berlin"
    });
    let (crm, log) = job(json!({"status": "completed", "data": found}));
    let api = crm.enrichment().expect("enrichment");
    let company = api.company_of_domain(domain(), none()).await;
    let company = company.expect("a company");
    assert_eq!(company.value.number_of_employees.as_deref(), Some("51-200"));
    assert_eq!(company.value.person_count, Some(38));
    assert_eq!(company.value.extensions["snov"]["city"], json!("Berlin"));
    assert_eq!(company.cost.expect("a cost").credits, Some(1));
    let calls = sent(&log);
    assert_eq!(calls[0].0, "POST /v2/domain-search/start");
    assert_eq!(calls[1].0, "GET /v2/domain-search/result/7c1f");
    let (crm, _) = job(json!({"status": "completed"}));
    let api = crm.enrichment().expect("enrichment");
    let nothing = api.company_of_domain(domain(), none()).await;
    assert_eq!(*nothing.expect_err("nothing").kind(), ErrorKind::NotFound);

    let rows = json!([{"email": "info@example.com", "confidence": 99}]);
    let (crm, log) = job(json!({"status": "completed", "data": rows}));
    let api = crm.enrichment().expect("enrichment");
    let people = api.emails_of_domain(domain(), none()).await;
    assert_eq!(people.expect("people")[0].value.confidence, Some(99));
    assert_eq!(
        sent(&log)[0].0,
        "POST /v2/domain-search/domain-emails/start"
    );
    let (crm, log) = job(json!({"status": "completed", "data": rows}));
    let api = crm.enrichment().expect("enrichment");
    let generic = api.generic_emails_of_domain(domain(), none()).await;
    let generic = generic.expect("addresses");
    assert_eq!(generic.value, [Email::new("info@example.com")]);
    assert_eq!(lost(&generic.losses), ["data[0].confidence"]);
    assert_eq!(
        sent(&log)[0].0,
        "POST /v2/domain-search/generic-contacts/start"
    );

    let (crm, log) = job(json!({
        "status": "completed", "data": [{"name": "Müller", "domain": "example.com"}]
    }));
    let api = crm.enrichment().expect("enrichment");
    let companies = api.companies_of_names(vec!["Müller".into()], none()).await;
    let companies = companies.expect("companies");
    assert_eq!(companies[0].value.domain.as_deref(), Some("example.com"));
    assert_eq!(
        sent(&log)[0],
        call(
            "POST /v2/company-domain-by-name/start",
            json!({"names": ["Müller"]})
        )
    );

    let answer = json!({"domain": "example.com", "result": 112, "webmail": false});
    let (crm, log) = self::crm(200, answer);
    let api = crm.enrichment().expect("enrichment");
    let count = api.count_emails_of_domain(domain(), none()).await;
    let count = count.expect("a count");
    assert_eq!(count.value, 112);
    assert_eq!(lost(&count.losses), ["webmail"]);
    assert_eq!(count.cost.expect("a cost").credits, Some(0));
    assert_eq!(
        sent(&log),
        [call(
            "POST /v1/get-domain-emails-count",
            json!({"domain": "example.com"})
        )]
    );
}

#[tokio::test]
async fn the_people_of_a_domain_are_bought_by_the_page() {
    let start = || (200, json!({"meta": {"task_hash": 9}, "data": []}));
    let page = |rows| (200, json!({"status": "completed", "data": rows}));
    let (crm, log) = answering([start(), page(json!([profile()])), start(), page(json!([]))]);
    let api = crm.enrichment().expect("enrichment");
    let options = none().page_size(1).look_ahead(5);
    let mut people = api
        .people_of_domain("example.com".into(), options)
        .expect("a list");
    let zoe = people.try_next().await.expect("people").expect("a person");
    let cost = zoe.cost.expect("a cost");
    assert_eq!(cost.per.as_deref(), Some("distinct request"));
    // No page is paid for before its turn.
    assert_eq!(sent(&log).len(), 2);
    let (crm, log) = answering([start(), page(json!([profile()])), start(), page(json!([]))]);
    let api = crm.enrichment().expect("enrichment");
    let people = all(api.people_of_domain("example.com".into(), none())).await;
    assert_eq!(people.len(), 1);
    let calls = sent(&log);
    assert_eq!(
        calls[0],
        call(
            "POST /v2/domain-search/prospects/start",
            json!({"domain": "example.com", "page": 1})
        )
    );
    assert_eq!(calls[1].0, "GET /v2/domain-search/prospects/result/9");
    assert_eq!(calls[2].1["page"], json!(2));
}

#[tokio::test(start_paused = true)]
async fn addresses_are_verified_when_the_job_is_done() {
    let row = |email: &str, status: &str| {
        json!({
            "email": email, "status": status, "format_valid": true, "mx_valid": false,
            "disposable": false, "gibberish": true
        })
    };
    let rows = json!([
        row("a@example.com", "not_valid"),
        row("b@example.com", "unknown")
    ]);
    let (crm, log) = answering([
        (200, json!({"data": {"task_hash": "7c1f"}})),
        (200, json!({"status": "in progress"})),
        (200, json!({"status": "completed", "data": rows})),
    ]);
    let api = crm.enrichment().expect("enrichment");
    let emails = |count| vec!["a@example.com".to_owned(); count];
    let found = api.verify(emails(2), none()).await.expect("verdicts");
    assert_eq!(found[0].value.verdict, Some(Verdict::Invalid));
    assert_eq!(found[0].value.accepts_mail, Some(false));
    assert_eq!(found[1].value.verdict, Some(Verdict::Unknown));
    let cost = found[0].cost.as_ref().expect("a cost");
    assert!(
        cost.note
            .as_deref()
            .is_some_and(|note| note.contains("sources differ"))
    );
    let calls = sent(&log);
    assert_eq!(
        calls[0],
        call(
            "POST /v2/email-verification/start",
            json!({"emails": emails(2)})
        )
    );
    assert_eq!(calls.len(), 3);
    let refused = api.verify(emails(11), none()).await.expect_err("too many");
    assert!(
        refused.to_string().contains("10 at once, not 11"),
        "{refused}"
    );
    assert!(sent(&log).is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_job_without_result_keeps_its_hash() {
    let (crm, _) = job(json!({"status": "not_enough_credits"}));
    let api = crm.enrichment().expect("enrichment");
    let failed = api.find_person(name("Zoë"), none()).await;
    let failed = failed.expect_err("no credits");
    assert_eq!(*failed.kind(), ErrorKind::QuotaExhausted);
    assert_eq!(failed.origin(), Origin::Vendor);
    assert!(!failed.is_temporary());
    let text = failed.to_string();
    assert!(text.contains("7c1f") && text.contains("credits"), "{text}");

    let (crm, _) = answering([
        (200, json!({"task_hash": "7c1f"})),
        (401, json!({"error": "expired"})),
    ]);
    let api = crm.enrichment().expect("enrichment");
    let failed = api.find_person(name("Zoë"), none()).await;
    let failed = failed.expect_err("no result");
    assert_eq!(*failed.kind(), ErrorKind::Unauthenticated);
    assert_eq!(failed.operation(), Some("get_find_emails_by_name_result"));
    // It was started and may be charged.
    assert!(failed.may_have_been_carried_out());
    let text = failed.to_string();
    assert!(text.contains("7c1f"), "{text}");
    assert!(text.contains("find_emails_by_name_job_from"), "{text}");
    assert!(!text.contains("Zoë"), "{text}");

    // With the hash, the typed client goes on.
    let (crm, log) = self::crm(200, json!({"status": "completed", "data": []}));
    let client = crm.typed::<Client>().expect("the typed client");
    let taken_up = client.find_emails_by_name_job_from("7c1f");
    taken_up.wait(&Polling::new()).await.expect("a result");
    assert_eq!(sent(&log).len(), 1);

    let (crm, _) = self::crm(402, json!({"message": "no credits"}));
    let api = crm.enrichment().expect("enrichment");
    let failed = api.verify(vec!["a@example.com".into()], none()).await;
    assert_eq!(
        *failed.expect_err("no credits").kind(),
        ErrorKind::QuotaExhausted
    );
}

#[tokio::test(start_paused = true)]
async fn a_job_is_waited_for_as_long_as_asked() {
    let second = Duration::from_secs(1);
    let waited = async |options: Options| {
        let (crm, log) = answering([
            (200, json!({"task_hash": "7c1f"})),
            (200, json!({"status": "in_progress"})),
        ]);
        let start = tokio::time::Instant::now();
        let api = crm.enrichment().expect("enrichment");
        let error = api.find_person(name("Zoë"), options).await;
        let error = error.expect_err("no end");
        let text = error.to_string();
        assert!(text.contains("7c1f"), "{text}");
        assert!(text.contains("find_emails_by_name_job_from"), "{text}");
        assert!(!text.contains("Zoë"), "{text}");
        assert!(error.is_temporary() && error.may_have_been_carried_out());
        assert_eq!(error.origin(), Origin::Vendor);
        (start.elapsed(), sent(&log).len() - 1)
    };
    let polling = Polling::new().interval(second, second).timeout(second * 5);
    assert_eq!(waited(none().polling(polling)).await, (second * 4, 5));
    let (elapsed, polls) = waited(none()).await;
    assert!(
        second * 580 < elapsed && elapsed <= second * 600,
        "{elapsed:?}"
    );
    assert!((40..50).contains(&polls), "{polls}");
}

#[test]
fn the_table_tells_what_can_be_done() {
    let capabilities = capabilities();
    let verify = capabilities.get(Resource::EmailVerification, Verb::Verify);
    assert_eq!(verify.max_batch, Some(10));
    assert!(!verify.safe_to_repeat);
    let find = capabilities.get(Resource::EnrichedPerson, Verb::Find);
    assert_eq!(
        find.cost.and_then(|cost| cost.per).as_deref(),
        Some("valid or unknown address found")
    );
    let warm_ups = capabilities.get(Resource::WarmUp, Verb::List);
    assert_eq!(warm_ups.page_sizes, [20, 50, 100]);
    assert_eq!(
        capabilities
            .get(Resource::Webhook, Verb::Get)
            .support
            .as_str(),
        "emulated"
    );
    // What the vendor's reference does not confirm says so.
    for entry in capabilities.iter().filter(|entry| entry.is_supported()) {
        let unconfirmed = entry.operations.iter().any(|id| {
            let operation = API.operation(id).expect("an operation");
            operation.path_confirmed == Some(false)
        });
        let note = entry.note == Some("not in the vendor's reference");
        assert_eq!(note, unconfirmed, "{}", entry.name());
        assert_eq!(entry.basis_name(), Some("seed"), "{}", entry.name());
    }
    // What is left to the typed client.
    let left: Vec<_> = API
        .operations
        .iter()
        .map(|operation| operation.id)
        .filter(|id| {
            !capabilities
                .iter()
                .any(|entry| entry.operations.contains(id))
        })
        .collect();
    assert_eq!(
        left,
        [
            "get_access_token",
            "list_email_schedules",
            "create_email_step_content",
            "get_email_step_content",
            "update_email_step_content",
            "delete_email_step_content",
            "get_prospect_custom_fields",
        ]
    );
}

#[test]
fn coverage_is_found_by_running_the_mappers() {
    let coverage = VENDOR.coverage("provided");
    for (resource, field, expected) in [
        (Resource::Contact, "emails", Access::Both),
        (Resource::Contact, "addresses", Access::Both),
        (Resource::Contact, "custom_fields", Access::Both),
        (Resource::Contact, "phone_numbers", Access::Write),
        (Resource::Contact, "social_links", Access::Write),
        (Resource::Contact, "list_ids", Access::Write),
        (Resource::Contact, "department", Access::None),
        (Resource::List, "record_count", Access::Read),
        (Resource::ListMember, "contact", Access::Read),
        (Resource::Stage, "pipeline_id", Access::Read),
        (Resource::Campaign, "name", Access::Both),
        (Resource::Campaign, "schedule_id", Access::Write),
        (Resource::Campaign, "state", Access::Read),
        (Resource::CampaignMember, "opened", Access::Read),
        (Resource::CampaignEvent, "text", Access::Read),
        (Resource::CampaignEvent, "step", Access::Read),
        (Resource::CampaignStats, "pending", Access::Read),
        (Resource::CampaignStats, "open_rate", Access::Read),
        (Resource::Account, "credits_left", Access::Read),
        (Resource::Webhook, "event", Access::Both),
        (Resource::EmailAccount, "smtp", Access::Both),
        (Resource::EmailAccount, "reply_to", Access::Write),
        (Resource::EmailAccount, "provider", Access::Read),
        (Resource::WarmUp, "per_day", Access::Both),
        (Resource::WarmUp, "status", Access::Both),
        (Resource::WarmUp, "start_per_day", Access::Write),
        (Resource::EnrichedPerson, "jobs", Access::Read),
        (Resource::EnrichedPerson, "confidence", Access::Read),
        (Resource::EnrichedCompany, "related_domains", Access::Read),
        (Resource::EmailVerification, "verdict", Access::Read),
    ] {
        let found = coverage
            .iter()
            .find(|entry| entry.resource == resource && entry.field == field)
            .map(|entry| entry.access);
        assert_eq!(found, Some(expected), "{resource} {field}");
    }
}

fn text() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        Just(json!("")),
        ".*".prop_map(Value::from),
        "[a-z]{300}".prop_map(Value::from),
    ]
}

/// A record with any of the vendor's fields, mostly of the right type.
fn record(fields: &'static [&'static str]) -> impl Strategy<Value = Value> {
    let odd = prop_oneof![
        3 => any::<i64>().prop_map(Value::from),
        1 => any::<bool>().prop_map(Value::from),
        1 => any::<i32>().prop_map(|number| Value::from(f64::from(number) / 4.0)),
        1 => prop::collection::vec(".*", 0..3).prop_map(Value::from),
        1 => Just(json!({})),
        1 => Just(json!({"linkedin": "x", "pending": 7, "deep": [1, {"a": null, "b": 0.5}]})),
        1 => Just(json!([{"title": "x", "company": 5}, {}, {"start_date": "2020", "odd": [1]}])),
    ];
    let value = prop_oneof![2 => text(), 1 => odd];
    let fields = prop::sample::select(fields).prop_map(str::to_owned);
    prop::collection::btree_map(fields, value, 0..14)
        .prop_map(|fields| fields.into_iter().collect())
}

const FIELDS: &[&str] = &[
    "id",
    "email",
    "first_name",
    "last_name",
    "position",
    "company",
    "location",
    "custom_fields",
    "industry",
    "social",
    "job_history",
    "confidence",
    "domain",
    "status",
    "created_at",
    "updated_at",
    "name",
    "count",
    "stages_count",
    "pipeline_id",
    "opened",
    "last_activity",
    "occurred_at",
    "sent_at",
    "recipient_email",
    "reply_text",
    "step_number",
    "sent",
    "progress",
    "open_rate",
    "url",
    "event",
    "email_from",
    "smtp_status",
    "smtp_error",
    "imap_status",
    "limitation",
    "provider",
    "email_account_id",
    "campaign_deadline",
    "deliverability_score",
    "company_name",
    "related_domains",
    "size",
    "mx_valid",
    "format_valid",
    "balance",
    "unknown",
];

const PROSPECT: &[&str] = &[
    "id",
    "email",
    "first_name",
    "last_name",
    "position",
    "company",
    "location",
    "custom_fields",
    "odd",
];
const CAMPAIGN: &[&str] = &["id", "name", "status", "created_at", "updated_at"];
const WEBHOOK: &[&str] = &["id", "url", "event", "status", "created_at"];
const ACCOUNT: &[&str] = &[
    "id",
    "email_from",
    "sender_name",
    "smtp_status",
    "imap_status",
    "provider",
    "limitation",
];
const WARM_UP: &[&str] = &[
    "id",
    "email_account_id",
    "per_day",
    "reply_rate",
    "campaign_deadline",
    "deliverability_score",
];

fn touches(loss: &Loss, field: &str) -> bool {
    loss.path
        .strip_prefix(field)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// Writes a record and reads the request back: what does not come back is lost by the list, and
/// nothing else.
fn there_and_back<T, B, V>(
    model: &T,
    write: fn(&mut Writing<T::Patch>) -> B,
    read: fn(&mut Reading<V>) -> T,
    write_only: &[&str],
) -> std::result::Result<(), TestCaseError>
where
    T: Patched,
    B: DeserializeOwned + Serialize,
    V: DeserializeOwned + FieldTable,
{
    let vanished = check::vanished_in_record(model, write);
    prop_assert_eq!(vanished.expect("a request"), Vec::<String>::new());

    let draft = draft_record(API.vendor, model.clone(), write).expect("a request");
    let losses = draft.losses;
    let request = serde_json::to_value(&draft.body).expect("JSON");
    let request = serde_json::from_value(request).expect("a record");
    let back = adapter::read(API.vendor, request, read).value;
    let (was, is) = (json!(model), json!(back));
    for field in T::FIELDS.iter().filter(|field| !write_only.contains(field)) {
        let lost = losses
            .iter()
            .any(|loss| loss.side == Side::Model && touches(loss, field));
        prop_assert_eq!(
            was.get(field) != is.get(field),
            lost,
            "{}: {} {} {:?}",
            field,
            was,
            is,
            &losses
        );
    }
    Ok(())
}

/// Reads a record with fields that a request must have, and without those it does not know.
fn modelled<T: Record, V: DeserializeOwned + FieldTable>(
    mut record: Value,
    needed: Value,
    read: fn(&mut Reading<V>) -> T,
) -> T {
    for (field, value) in needed.as_object().expect("an object") {
        record[field] = value.clone();
    }
    let record = serde_json::from_value(record).expect("a record");
    let mut model = adapter::read(API.vendor, record, read).value;
    model.extensions_mut().clear();
    model
}

/// Reads a record and says that nothing of it vanishes.
fn whole<T: Record, V: DeserializeOwned + FieldTable>(
    record: &Value,
    read: impl FnOnce(&mut Reading<V>) -> T,
) -> std::result::Result<(), TestCaseError> {
    let vanished = check::vanished(record, read);
    prop_assert_eq!(vanished, Vec::<String>::new());
    Ok(())
}

proptest! {
    #[test]
    fn nothing_of_a_record_vanishes(record in record(FIELDS)) {
        whole(&record, account::read)?;
        whole(&record, contacts::read)?;
        whole(&record, lists::read)?;
        whole(&record, lists::suppression)?;
        whole(&record, pipelines::read)?;
        whole(&record, pipelines::stage)?;
        whole(&record, campaigns::read)?;
        whole(&record, |from: &mut Reading<_>| campaigns::progress(from))?;
        whole(&record, webhooks::read)?;
        whole(&record, email_accounts::read)?;
        whole(&record, |from| email_accounts::check(from, "-".into()))?;
        whole(&record, email_accounts::read_warm_up)?;
        whole(&record, enrichment::profile)?;
        whole(&record, enrichment::person_of_name)?;
        whole(&record, enrichment::person_of_domain)?;
        whole(&record, enrichment::company)?;
        whole(&record, enrichment::company_of_name)?;
        whole(&record, enrichment::verification)?;
        let campaign = || CampaignId::from("no text of the record");
        whole(&record, |from| lists::member(from, &"-".into()))?;
        whole(&record, |from| campaigns::member(from, &campaign()))?;
        whole(&record, |from| campaigns::member_status(from, &campaign()))?;
        whole(&record, |from| campaigns::stats(from, &campaign(), None))?;
        whole(&record, |from| Event::of(campaign(), Kind::Sent).sent(from))?;
        whole(&record, |from| Event::of(campaign(), Kind::Opened).seen(from))?;
        whole(&record, |from| Event::of(campaign(), Kind::Replied).replied(from))?;
        whole(&record, |from| Event::of(campaign(), Kind::Finished).finished(from))?;
    }

    #[test]
    fn losses_of_contacts_are_the_true_difference(record in record(PROSPECT)) {
        let mut contact = modelled(record, json!({"email": "a@example.com"}), contacts::read);
        contact.list_ids = vec!["7719".into()];
        there_and_back(&contact, contacts::write, contacts::read, &["list_ids"])?;
    }

    #[test]
    fn losses_of_campaigns_and_webhooks_are_the_true_difference(
        campaign in record(CAMPAIGN), webhook in record(WEBHOOK), active in any::<bool>(),
    ) {
        let campaign = modelled(campaign, json!({"name": "a"}), campaigns::read);
        there_and_back(&campaign, campaigns::write, campaigns::read, &[])?;
        let status = if active { "active" } else { "inactive" };
        let needed = json!({"event": "e", "url": "u", "status": status});
        let webhook = modelled(webhook, needed, webhooks::read);
        there_and_back(&webhook, webhooks::write, webhooks::read, &[])?;
    }

    #[test]
    fn losses_of_email_accounts_and_warm_ups_are_the_true_difference(
        account in record(ACCOUNT), warm_up in record(WARM_UP),
    ) {
        let account = modelled(account, json!({}), email_accounts::read);
        there_and_back(&account, email_accounts::update, email_accounts::read, &[])?;
        let needed = json!({
            "email_account_id": "1", "per_day": 4, "strategy": "steady", "campaign_deadline": "d"
        });
        let warm_up = modelled(warm_up, needed, email_accounts::read_warm_up);
        there_and_back(
            &warm_up, email_accounts::create_warm_up, email_accounts::read_warm_up, &[],
        )?;
    }

    #[test]
    fn what_is_written_is_there_or_lost(
        first in ".*", number in ".*", kind in "[a-z]*", url in ".+", tag in ".*",
        amount in any::<i64>(), count in 0usize..3, password in "[a-z]{1,2}", other in "[A-Z]{1,2}",
    ) {
        let contact = Contact::new()
            .first_name(first.clone())
            .emails(vec![Email::new("a@b.example"); count + 1])
            .phone_numbers([Phone::new(number).phone_type(kind)])
            .addresses([Address::default().text(first.clone()).city(tag.clone())])
            .social_links(vec![SocialLink::new("linkedin", url.clone()); count])
            .tags([tag.clone()])
            .list_ids((0..=count as i64).map(|index| ListId::from(amount ^ index)));
        let vanished = check::vanished_in_record(&contact, contacts::write);
        prop_assert_eq!(vanished.expect("a request"), Vec::<String>::new());

        let account = EmailAccount::new()
            .email(url)
            .sender_name(first.clone())
            .bcc(tag.clone())
            .tags(vec![tag; count])
            .daily_limit(amount)
            .smtp(server("tls").password(password).error(first))
            .imap(server("none").password(other).state(ConnectionState::Failed));
        let vanished = check::vanished_in_record(&account, email_accounts::create);
        prop_assert_eq!(vanished.expect("a request"), Vec::<String>::new());

        let warm_up = WarmUp::new()
            .email_account_id(amount)
            .per_day(amount)
            .start_per_day(amount)
            .strategy("steady")
            .status("odd")
            .reply_rate(count as i64);
        let vanished = check::vanished_in_record(&warm_up, email_accounts::create_warm_up);
        prop_assert_eq!(vanished.expect("a request"), Vec::<String>::new());
    }
}
