//! The adapter on the documented examples: what arrives in the model, and what is sent.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use crm_runtime::{RetryPolicy, testing};
use futures_util::TryStreamExt;
use serde_json::{Value, json};

use super::*;
use crate::adapter::check;
use crate::model::{
    CampaignPriority, CampaignStep, ConnectionState, ContentState, CustomField, Email, MemberState,
    PersonKey, Phone, SendingSettings, Server, StepContent, StepContentPatch, StepKind, Verdict,
    WarmUpPatch, WebhookEvent, WebhookPatch, Weekday,
};
use crate::{Crm, End, ErrorKind, Listing, Options, Outcome, Query, Reason};

/// A documented example of an operation.
fn example(operation: &str, kind: &str) -> Value {
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../specs/snov/examples/reference"
    );
    let path = format!("{folder}/{operation}.{kind}.1.json");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn response(operation: &str) -> Value {
    example(operation, "200")
}

type Sent = Arc<Mutex<Vec<(String, Value)>>>;

/// A handle over a vendor that gives these responses one after the other, the last one for ever;
/// and what was sent to it.
fn responding(responses: impl IntoIterator<Item = (u16, Value)>) -> (Crm, Sent) {
    let sent = Sent::default();
    let (seen, responses) = (sent.clone(), responses.into_iter().collect::<Vec<_>>());
    let transport = testing::function(move |request: http::Request<Bytes>| {
        let path = request.uri().path_and_query().expect("a path");
        let line = format!("{} {path}", request.method());
        let body = serde_json::from_slice(request.body()).unwrap_or_default();
        let mut seen = seen.lock().expect("no panic before");
        let (status, response) = responses[seen.len().min(responses.len() - 1)].clone();
        seen.push((line, body));
        async move { Ok(testing::json(status, response.to_string())) }
    });
    let crm = Crm::builder("snov")
        .bearer_token("token")
        .retry(RetryPolicy::never())
        .transport(transport)
        .build()
        .expect("a handle");
    (crm, sent)
}

/// A vendor that responds with the documented examples of these operations, one after the other.
fn documented(operations: &[&str]) -> (Crm, Sent) {
    responding(
        operations
            .iter()
            .map(|operation| (200, response(operation))),
    )
}

fn sent(sent: &Sent) -> Vec<(String, Value)> {
    std::mem::take(&mut sent.lock().expect("no panic before"))
}

fn lines(log: &Sent) -> Vec<String> {
    sent(log).into_iter().map(|(line, _)| line).collect()
}

fn none() -> Options {
    Options::new()
}

async fn all<T>(list: Result<Listing<T>>) -> Vec<T> {
    let rows = list.expect("a list").map_ok(|row| row.value);
    rows.try_collect().await.expect("rows")
}

fn own<T: Record>(mut record: T) -> Value {
    let extensions = record.extensions_mut().remove("snov");
    Value::Object(extensions.unwrap_or_default())
}

fn fields(error: &Error) -> Vec<&str> {
    match error.kind() {
        ErrorKind::InvalidInput { fields } => fields.iter().map(String::as_str).collect(),
        other => panic!("{other}: {error}"),
    }
}

/// What a mapper leaves of a documented record without a trace; nothing.
fn vanished<V, T>(record: &Value, map: impl FnOnce(&mut Reading<V>) -> T) -> Vec<String>
where
    V: FieldTable + serde::de::DeserializeOwned,
    T: Record,
{
    check::vanished(record, map)
}

#[test]
fn nothing_of_a_documented_record_vanishes() {
    let at =
        |operation: &str, place: &str| response(operation).pointer(place).expect(place).clone();
    let campaign = CampaignId::from("1");
    let kind = |kind| Event::of(campaign.clone(), kind);
    let empty: Vec<String> = Vec::new();
    for (what, vanished) in [
        (
            "balance",
            vanished(&at("balance_get", "/data"), account::read),
        ),
        (
            "contact",
            vanished(&at("prospects_get", "/data"), contacts::read),
        ),
        (
            "field",
            vanished(&at("custom_fields_list", "/0"), contacts::custom_field),
        ),
        ("member", {
            let record = at("prospects_list", "/prospects/1");
            vanished(&record, |from| lists::member(from, &"1".into()))
        }),
        (
            "list",
            vanished(&at("prospect_lists_list", "/1"), lists::read),
        ),
        (
            "suppression",
            vanished(
                &at("do_not_email_lists_list", "/data/0"),
                lists::suppression,
            ),
        ),
        (
            "pipeline",
            vanished(&at("pipelines_list", "/data/0"), pipelines::read),
        ),
        (
            "stage",
            vanished(&at("pipeline_stages_list", "/data/0"), pipelines::stage),
        ),
        (
            "campaign row",
            vanished(&at("campaigns_list", "/0"), campaigns::row),
        ),
        (
            "campaign",
            vanished(&at("campaigns_get", "/data"), campaigns::read),
        ),
        (
            "recipient",
            vanished(&at("recipients_check", "/data/0"), |from| {
                campaigns::member(from, &campaign)
            }),
        ),
        ("sent", {
            let record = at("sent_emails_list", "/0");
            vanished(&record, |from| kind(Kind::Sent).sent(from))
        }),
        ("opened", {
            let record = at("email_opens_list", "/0");
            vanished(&record, |from| kind(Kind::Opened).seen(from))
        }),
        ("answered", {
            let record = at("email_replies_list", "/0");
            vanished(&record, |from| kind(Kind::EmailReplied).seen(from))
        }),
        ("replied", {
            let record = at("campaign_replies_list", "/data/0");
            vanished(&record, |from| kind(Kind::Replied).replied(from))
        }),
        ("finished", {
            let record = at("finished_prospects_list", "/0");
            vanished(&record, |from| kind(Kind::Finished).finished(from))
        }),
        ("activity", {
            let record = at("recipients_activity_list", "/data/0");
            vanished(&record, |from| kind(Kind::Any).any(from))
        }),
        ("analytics", {
            let record = at("campaign_analytics_get", "");
            vanished(&record, |from| campaigns::stats(from, &campaign, None))
        }),
        (
            "text",
            vanished(&at("step_contents_get", "/data"), contents::read),
        ),
        (
            "webhook",
            vanished(&at("webhooks_list", "/data/0"), webhooks::read),
        ),
        (
            "account",
            vanished(&at("sender_accounts_list", "/data/0"), email_accounts::read),
        ),
        ("status", {
            let record = at("sender_accounts_status", "/data");
            vanished(&record, |from| email_accounts::check(from, "1".into()))
        }),
        (
            "warm-up",
            vanished(&at("warm_ups_get", "/data"), warm_ups::read),
        ),
        ("statistics", {
            let record = at("warm_ups_statistics", "/data");
            vanished(&record, |from| warm_ups::stats(from, "1".into()))
        }),
        (
            "profile",
            vanished(&at("profiles_get_by_email", ""), enrichment::profile),
        ),
        (
            "LinkedIn",
            vanished(
                &at("linkedin_profiles_result", "/data/0"),
                enrichment::linkedin_profile,
            ),
        ),
        (
            "names",
            vanished(
                &at("emails_by_name_result", "/data/1"),
                enrichment::emails_of_name,
            ),
        ),
        (
            "people",
            vanished(
                &at("domain_prospects_result", "/data/0"),
                enrichment::person_of_domain,
            ),
        ),
        (
            "company",
            vanished(&at("domain_search_result", ""), enrichment::company),
        ),
        (
            "domain",
            vanished(
                &at("company_domains_result", "/data/0"),
                enrichment::company_of_name,
            ),
        ),
        (
            "verdict",
            vanished(
                &at("email_verification_result", "/data/0"),
                enrichment::verification,
            ),
        ),
        ("revealed", {
            let record = at("database_prospect_emails_result", "/data");
            vanished(&record, |from| enrichment::revealed(from, "1".into()))
        }),
        ("catalogue", {
            let record = at("database_prospects_result", "/data/prospects/0");
            vanished(&record, prospecting::person)
        }),
        ("catalogue of companies", {
            let record = at("database_companies_result", "/data/companies/0");
            vanished(&record, prospecting::company)
        }),
    ] {
        assert_eq!(vanished, empty, "{what}");
    }
}

#[tokio::test]
async fn contacts_are_found() {
    let (crm, log) = documented(&["prospects_get", "prospects_find_by_email"]);
    let api = crm.contacts().expect("contacts");
    let id = "xusD3-T_K5IktGoaa8Jc8A==";
    let john = api.get(id.into(), none()).await.expect("a contact").value;
    assert_eq!(
        sent(&log),
        [(
            "POST /v1/get-prospect-by-id".to_owned(),
            example("prospects_get", "request")
        )]
    );
    assert_eq!(john.id, Some(id.into()));
    assert_eq!(john.full_name.as_deref(), Some("John Doe"));
    assert_eq!(john.title.as_deref(), Some("Senior Brand Director"));
    assert_eq!(john.company_name.as_deref(), Some("Example Inc"));
    assert_eq!(
        john.addresses[0].city.as_deref(),
        Some("Greater Atlanta Area")
    );
    assert_eq!(john.addresses[0].country.as_deref(), Some("United States"));
    assert_eq!(john.social_links[0].network.as_deref(), Some("linkedin"));
    assert_eq!(john.list_ids, ["1250344".into()]);
    assert_eq!(
        john.updated_at
            .clone()
            .map(|time| time.to_string())
            .as_deref(),
        Some("2019-09-11 12:37:58.000000")
    );
    let left = own(john);
    assert_eq!(left["currentJob"][0]["companyType"], "Public Company");
    assert_eq!(left["lists"][0], json!({"name": "People List"}));

    // The log begins anew, and so do the responses.
    let (crm, log) = documented(&["prospects_find_by_email"]);
    let api = crm.contacts().expect("contacts");
    let found = api.find_by_email("john.doe@example.com".into(), none());
    let found = found.await.expect("contacts");
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].value.emails, [Email::new("john.doe@example.com")]);
    assert_eq!(
        sent(&log),
        [(
            "POST /v1/get-prospects-by-email".to_owned(),
            example("prospects_find_by_email", "request")
        )]
    );
}

#[tokio::test]
async fn nobody_is_told_from_what_went_wrong() {
    let find = |status, response| async move {
        let (crm, _) = responding([(status, response)]);
        let api = crm.contacts().expect("contacts");
        api.find_by_email("a@example.com".into(), none()).await
    };
    for nobody in [
        json!({"success": false}),
        json!({"success": true, "data": []}),
    ] {
        assert!(find(200, nobody).await.expect("contacts").is_empty());
    }
    let why = json!({"success": false, "message": "the address is not one"});
    let error = find(200, why).await.expect_err("it went wrong");
    assert_eq!(*error.kind(), ErrorKind::VendorFault);
    let unknown = example("domain_search_result", "404");
    let error = find(404, unknown).await.expect_err("no such path");
    assert_eq!(*error.kind(), ErrorKind::NotFound);
}

fn contact() -> Contact {
    Contact::new()
        .full_name("John Doe")
        .first_name("John")
        .last_name("Doe")
        .title("Vice President of Sales")
        .company_name("Example Inc")
        .emails(["john.doe@example.com"])
        .phone_numbers([
            Phone::new("+12125550100"),
            Phone::new("2125550101").country_code("+1".to_owned()),
        ])
        .addresses([Address::default()
            .city("Woodbridge, New Jersey".to_owned())
            .country("United States".to_owned())])
        .social_links([SocialLink::new(
            "linkedin",
            "https://www.linkedin.com/in/john-doe-example/",
        )])
        .custom_fields([CustomField::new("specialization", "Software Engineering")])
        .list_ids(["12345678"])
        .extension("snov", "companySite", "https://example.com")
        .extension("snov", "updateContact", true)
}

#[tokio::test]
async fn a_contact_is_created_on_a_list() {
    let (crm, log) = documented(&["prospects_add"]);
    let api = crm.contacts().expect("contacts");
    let receipt = api.create(contact(), none()).await.expect("a receipt");
    assert_eq!(
        sent(&log),
        [(
            "POST /v1/add-prospect-to-list".to_owned(),
            example("prospects_add", "request")
        )]
    );
    assert_eq!(receipt.outcome, Outcome::Created);
    assert_eq!(receipt.id, Some("0Y2QzowWL1rHpIptwaRp0Q==".into()));
    assert!(receipt.losses.is_empty(), "{:?}", receipt.losses);

    // What the vendor makes of an address that it has is told by its response.
    for (added, updated, outcome) in [
        (false, true, Outcome::Updated),
        (false, false, Outcome::Unchanged),
    ] {
        let known = json!({"success": true, "id": "x", "added": added, "updated": updated});
        let (crm, _) = responding([(200, known)]);
        let api = crm.contacts().expect("contacts");
        let receipt = api.create(contact(), none()).await.expect("a receipt");
        assert_eq!(receipt.outcome, outcome);
    }

    let (crm, log) = documented(&["prospects_add"]);
    let api = crm.contacts().expect("contacts");
    let nowhere = Contact::new().emails(["a@example.com"]);
    let error = api.create(nowhere, none()).await.expect_err("no list");
    assert_eq!(fields(&error), ["list_ids"]);
    let nobody = Contact::new().first_name("Ada").list_ids(["1"]);
    let error = api.create(nobody, none()).await.expect_err("no address");
    assert_eq!(fields(&error), ["emails"]);
    assert!(sent(&log).is_empty());
    // The capability says so before.
    let capability = crm.capability(Resource::Contact, Verb::Create);
    assert!(capability.to_string().contains("list_ids"), "{capability}");
}

#[tokio::test]
async fn lists_are_read_and_written() {
    let (crm, log) = documented(&["prospect_lists_list"]);
    let api = crm.lists().expect("lists");
    let lists = all(api.list(Query::new(), none())).await;
    assert_eq!(lines(&log), ["GET /v1/get-user-lists"]);
    assert_eq!(lists[0].record_count, Some(1));
    assert_eq!(lists[1].deleted, Some(true));
    let deleted = lists[1].deleted_at.clone().expect("a time");
    assert_eq!(deleted.to_string(), "2020-02-17 14:05:44.000000");

    let (crm, log) = documented(&["prospect_lists_create"]);
    let api = crm.lists().expect("lists");
    let made = api.create(List::new().name("New list"), none()).await;
    assert_eq!(made.expect("a receipt").id, Some("1234567".into()));
    assert_eq!(
        sent(&log),
        [("POST /v1/lists".to_owned(), json!({"name": "New list"}))]
    );

    let (crm, log) = documented(&["prospects_list"]);
    let api = crm.lists().expect("lists");
    let members = all(api.members("1234567".into(), none())).await;
    assert_eq!(
        sent(&log),
        [(
            "POST /v1/prospect-list".to_owned(),
            example("prospects_list", "request")
        )]
    );
    assert_eq!(members.len(), 2);
    let jane = members[0].contact.clone().expect("a contact");
    assert_eq!(jane.emails, [Email::new("jane.doe@example.com")]);
    let jane = members.into_iter().next().expect("a member");
    assert_eq!(own(jane)["emails"][0]["probability"], 99);

    let (crm, log) = documented(&["do_not_email_lists_list", "do_not_email_add"]);
    let api = crm.lists().expect("lists");
    let added = api.suppress(
        None,
        vec!["john.doe@example.com".into(), "example.org".into()],
        none(),
    );
    let added = added.await.expect("a receipt");
    assert_eq!(added.outcome, Outcome::Updated);
    assert_eq!(added.id, Some("8".into()));
    assert_eq!(
        sent(&log),
        [
            ("GET /v2/blacklists".to_owned(), Value::Null),
            (
                "POST /v1/do-not-email-list".to_owned(),
                example("do_not_email_add", "request")
            )
        ]
    );
    // Which of several is meant is not for the client to choose.
    let several = json!({"data": [{"id": 8, "name": "Own"}, {"id": 9, "name": "Team"}]});
    let (crm, log) = responding([(200, several)]);
    let api = crm.lists().expect("lists");
    let error = api.suppress(None, vec!["example.org".into()], none()).await;
    let error = error.expect_err("which one?");
    assert_eq!(fields(&error), ["list"]);
    assert!(error.to_string().ends_with("name one of them: 8, 9"));
    assert_eq!(lines(&log), ["GET /v2/blacklists"]);

    let known = json!([{"success": true, "data": {"duplicates": ["example.org"]}}]);
    let (crm, _) = responding([(200, known)]);
    let api = crm.lists().expect("lists");
    let added = api.suppress(Some("8".into()), vec!["example.org".into()], none());
    assert_eq!(added.await.expect("a receipt").outcome, Outcome::Unchanged);
}

#[tokio::test]
async fn a_member_is_added_under_its_profile() {
    let (crm, log) = documented(&["prospects_get", "prospects_add"]);
    let crm = crm.allow_emulation(true);
    let api = crm.lists().expect("lists");
    let added = api
        .add_members("7".into(), vec!["x==".into()], none())
        .await;
    assert_eq!(added.expect("a receipt").outcome, Outcome::Updated);
    let (line, body) = sent(&log).remove(1);
    assert_eq!(line, "POST /v1/add-prospect-to-list");
    assert_eq!(body["listId"], 7);
    assert_eq!(
        body["socialLinks"],
        json!({"linkedIn": "https://www.linkedin.com/in/john-doe-example/"})
    );
    assert_eq!(body["updateContact"], false);

    let nobody = json!({"success": true, "data": {"id": "x==", "name": "John Doe"}});
    let (crm, log) = responding([(200, nobody)]);
    let crm = crm.allow_emulation(true);
    let api = crm.lists().expect("lists");
    let error = api
        .add_members("7".into(), vec!["x==".into()], none())
        .await;
    assert_eq!(
        *error.expect_err("no profile").kind(),
        ErrorKind::Unsupported
    );
    assert_eq!(lines(&log).len(), 1);
}

#[tokio::test]
async fn pipelines_fields_and_the_balance_are_read() {
    let (crm, log) = documented(&["pipelines_list", "pipeline_stages_list"]);
    let api = crm.pipelines().expect("pipelines");
    let stages = all(api.stages(None, none())).await;
    assert_eq!(
        lines(&log),
        ["GET /v2/pipelines", "GET /v2/pipelines/1106350/stages"]
    );
    assert_eq!(stages[0].deal_count, Some(54));
    assert_eq!(stages[0].deal_value, Some(1011.into()));
    assert_eq!(stages[0].display_order, Some(1));

    let (crm, log) = documented(&["custom_fields_list"]);
    let api = crm.contacts().expect("contacts");
    let fields = all(api.custom_fields(Query::new(), none())).await;
    assert_eq!(lines(&log), ["GET /v1/prospect-custom-fields"]);
    assert_eq!(fields[0].name.as_deref(), Some("company"));
    assert_eq!(fields[0].value_type.as_deref(), Some("string"));
    assert_eq!(fields[0].required, Some(false));

    let (crm, log) = documented(&["balance_get"]);
    let api = crm.account().expect("an account");
    let account = api.get(none()).await.expect("an account").value;
    assert_eq!(lines(&log), ["GET /v1/get-balance"]);
    assert_eq!(account.credits_left, Some(25_000.into()));
    assert_eq!(account.limit_resets_in_days, Some(29));
    assert_eq!(account.plan_ends_in_days, Some(359));
    assert_eq!(own(account), json!({"teamwork": false}));
}

#[tokio::test]
async fn campaigns_are_read() {
    let (crm, log) = documented(&["campaigns_list"]);
    let api = crm.campaigns().expect("campaigns");
    let rows = all(api.list(Query::new(), none())).await;
    assert_eq!(lines(&log), ["GET /v1/get-user-campaigns"]);
    assert_eq!(rows[0].state, Some(CampaignState::Paused));
    assert_eq!(rows[1].state, Some(CampaignState::Draft));
    assert_eq!(rows[0].list_id, Some("8512947".into()));

    let (crm, log) = documented(&["campaigns_get"]);
    let api = crm.campaigns().expect("campaigns");
    let one = api.get("37505".into(), none()).await.expect("one").value;
    assert_eq!(lines(&log), ["GET /v2/campaigns/37505"]);
    assert_eq!(one.state, Some(CampaignState::Draft));
    assert_eq!(one.email_account_ids, ["649079".into()]);
    assert_eq!(one.priority, Some(CampaignPriority::High));
    assert_eq!(one.suppression_list_id, Some("8".into()));
    assert_eq!(one.archive_after_months, Some(3));
    let sending = one.sending.clone().expect("settings");
    assert_eq!(sending.stop_on_reply, Some(true));
    assert_eq!(sending.one_click_unsubscribe, Some(true));
    assert_eq!(one.steps.len(), 2);
    assert_eq!(one.steps[0].contents[0].id, Some("17739963799960".into()));
    assert_eq!(one.steps[1].kind, Some(StepKind::Goal));
    assert_eq!(own(one), json!({}));
}

fn campaign() -> Campaign {
    let sending = SendingSettings {
        priority: Some("first_email".into()),
        daily_limit: Some(10),
        daily_new_limit: Some(5),
        skip_unverifiable: Some(true),
        skip_unverified: Some(false),
        stop_on_reply: Some(true),
        stop_on_company_reply: Some(false),
        skip_missing_variables: Some(true),
        first_address_only: Some(true),
        skip_in_own_campaigns: Some(false),
        skip_in_team_campaigns: Some(false),
        one_click_unsubscribe: Some(true),
        ..SendingSettings::default()
    };
    Campaign::new()
        .name("My top campaign")
        .email_account_ids(["649079"])
        .linkedin_account_ids(Vec::<String>::new())
        .priority("high")
        .track_opens(true)
        .track_clicks(true)
        .sending(sending)
        .list_id("32")
        .suppression_list_id("8")
        .schedule_id("4")
        .starts_at("2027-03-25 09:00:00")
        .ends_at("2027-03-28T06:00:00")
        .time_zone("America/New_York")
        .ends_after_last_step(false)
        .archive_after_months(3)
        .match_providers(false)
        .steps([
            CampaignStep {
                id: Some("1773996379996".into()),
                kind: Some(StepKind::Email),
                variants: Some(2),
                next: Some("1774364404811".into()),
                ..CampaignStep::default()
            },
            CampaignStep {
                id: Some("1774364404811".into()),
                kind: Some(StepKind::Goal),
                goal_name: Some("end".to_owned()),
                ..CampaignStep::default()
            },
        ])
}

#[tokio::test]
async fn campaigns_are_written() {
    let (crm, log) = documented(&["campaigns_create"]);
    let api = crm.campaigns().expect("campaigns");
    let made = api.create(campaign(), none()).await.expect("a receipt");
    let mut request = example("campaigns_create", "request");
    // What is empty is not sent.
    request
        .as_object_mut()
        .expect("an object")
        .remove("linkedin_accounts");
    assert_eq!(
        sent(&log),
        [("POST /v2/campaigns/create".to_owned(), request)]
    );
    assert_eq!(made.id, Some("37505".into()));
    assert!(made.losses.is_empty(), "{:?}", made.losses);
    let error = api.create(Campaign::new().name("x"), none()).await;
    let error = error.expect_err("it lacks nearly everything");
    assert!(fields(&error).contains(&"list_id"), "{error}");
    assert!(fields(&error).contains(&"steps"), "{error}");

    let (crm, log) = documented(&["campaigns_update"]);
    let api = crm.campaigns().expect("campaigns");
    let settings = SendingSettings {
        priority: Some("follow_up".into()),
        daily_new_limit: Some(15),
        stop_on_reply: Some(true),
        ..SendingSettings::default()
    };
    let patch = CampaignPatch::new()
        .name("New title")
        .priority(CampaignPriority::Medium)
        .track_opens(true)
        .track_clicks(false)
        .sending(settings);
    let _ = api
        .update("41816".into(), patch, none())
        .await
        .expect("a receipt");
    let mut request = example("campaigns_update", "request");
    let own = request["sending_settings"]
        .as_object_mut()
        .expect("an object");
    own.remove("daily_sending_all");
    assert_eq!(
        sent(&log),
        [("PATCH /v2/campaigns/41816".to_owned(), request)]
    );

    // A paused one is resumed; any other is started.
    for (status, action) in [("paused", "resume"), ("new", "start")] {
        let found = json!({"success": true, "data": {"id": 1, "status": status}});
        let (crm, log) = responding([(200, found), (200, json!({"success": true}))]);
        let api = crm.campaigns().expect("campaigns");
        let state = CampaignState::Active;
        let _ = api
            .set_state("1".into(), state, none())
            .await
            .expect("a receipt");
        let told = sent(&log).remove(1);
        assert_eq!(told.0, "POST /v2/campaigns/1/action");
        assert_eq!(told.1, json!({"action": action}));
    }
    let rejected = json!({"success": false, "errors": ["no steps"]});
    let (crm, _) = responding([(200, rejected)]);
    let api = crm.campaigns().expect("campaigns");
    let error = api
        .set_state("1".into(), CampaignState::Paused, none())
        .await;
    assert_eq!(
        *error.expect_err("it failed").kind(),
        ErrorKind::VendorFault
    );
}

#[tokio::test]
async fn texts_of_campaigns_are_read_and_written() {
    let (crm, log) = documented(&["step_contents_create"]);
    let api = crm.campaigns().expect("campaigns");
    let text = StepContent::new()
        .id("17739963799960")
        .subject("Something for you")
        .body("<p>Hi {{first_name}}, ...</p>")
        .plain_text(false)
        .state(ContentState::Active);
    let (id, step) = (|| CampaignId::from("37505"), || "1773996379996".into());
    let made = api.create_step_content(id(), step(), text, none()).await;
    assert_eq!(made.expect("a receipt").id, Some("17739963799960".into()));
    let path = "/v2/campaigns/37505/steps/1773996379996/content";
    assert_eq!(
        sent(&log),
        [(
            format!("POST {path}/create"),
            example("step_contents_create", "request")
        )]
    );

    let (crm, log) = documented(&["step_contents_get"]);
    let api = crm.campaigns().expect("campaigns");
    let text = api.step_content(id(), step(), "17739963799960".into(), none());
    let text = text.await.expect("a text").value;
    assert_eq!(lines(&log), [format!("GET {path}/17739963799960")]);
    assert_eq!(text.state, Some(ContentState::Active));

    let (crm, log) = documented(&["step_contents_update"]);
    let api = crm.campaigns().expect("campaigns");
    let patch = StepContentPatch::new().state(ContentState::Paused);
    let done = api.update_step_content(id(), step(), "1".into(), patch, none());
    let _ = done.await.expect("a receipt");
    assert_eq!(sent(&log)[0].1, json!({"usage": "pause"}));

    let (crm, log) = documented(&["step_contents_delete"]);
    let api = crm.campaigns().expect("campaigns");
    let done = api.delete_step_content(id(), step(), "1".into(), none());
    assert_eq!(done.await.expect("a receipt").outcome, Outcome::Deleted);
    assert_eq!(lines(&log), [format!("DELETE {path}/1")]);
}

#[tokio::test]
async fn campaigns_tell_what_came_of_them() {
    for (kind, operation, line) in [
        (
            Kind::Sent,
            "sent_emails_list",
            "GET /v1/emails-sent?campaignId=7&offset=0",
        ),
        (
            Kind::Opened,
            "email_opens_list",
            "GET /v1/get-emails-opened?campaignId=7&offset=0",
        ),
        (
            Kind::Clicked,
            "link_clicks_list",
            "GET /v1/get-emails-clicked?campaignId=7&offset=0",
        ),
        (
            Kind::EmailReplied,
            "email_replies_list",
            "GET /v1/get-emails-replies?campaignId=7&offset=0",
        ),
        (
            Kind::Finished,
            "finished_prospects_list",
            "GET /v1/prospect-finished?campaignId=7",
        ),
    ] {
        let (crm, log) = documented(&[operation]);
        let api = crm.campaigns().expect("campaigns");
        let events = all(api.events("7".into(), kind.clone(), Query::new(), none())).await;
        assert_eq!(lines(&log), [line]);
        assert_eq!(events[0].kind, Some(kind));
        assert_eq!(events[0].email.as_deref(), Some("john.doe@example.com"));
        assert_eq!(events[0].full_name.as_deref(), Some("John Doe"));
    }
    // The samples have subject and text quoted once more, the tables don't say so.
    for (given, read, is_kept) in [
        (r#""Special \"content\"""#, r#"Special "content""#, true),
        (r#""Special "content"""#, r#""Special "content"""#, false),
        ("Special content", "Special content", false),
        (r#""One" and "two""#, r#""One" and "two""#, false),
        (r#"Say "yes""#, r#"Say "yes""#, false),
    ] {
        let mut row = response("email_opens_list");
        row[0]["emailSubject"] = given.into();
        let (crm, _) = responding([(200, row)]);
        let api = crm.campaigns().expect("campaigns");
        let mut events = all(api.events("7".into(), Kind::Opened, Query::new(), none())).await;
        let event = events.remove(0);
        assert_eq!(event.subject.as_deref(), Some(read));
        assert_eq!(event.body.as_deref(), Some("<p>Lorem ipsum.</p>"));
        let kept = own(event)["emailSubject"].clone();
        assert_eq!(kept.as_str(), is_kept.then_some(given));
    }

    let end = json!({"data": []});
    let (crm, log) = responding([(200, response("campaign_replies_list")), (200, end)]);
    let api = crm.campaigns().expect("campaigns");
    let replies = all(api.events("38573".into(), Kind::Replied, Query::new(), none())).await;
    assert_eq!(
        lines(&log),
        [
            "GET /v2/campaigns/38573/all-replies?offset=0",
            "GET /v2/campaigns/38573/all-replies?offset=1"
        ]
    );
    assert_eq!(replies[0].text.as_deref(), Some("Tell me more"));
    assert_eq!(replies[0].channel.as_deref(), Some("email"));

    let (crm, log) = documented(&["recipients_activity_list"]);
    let api = crm.campaigns().expect("campaigns");
    let december = Query::new()
        .filter("date_from", ["2025-12-01"])
        .filter("date_to", ["2025-12-31"]);
    let events = all(api.events("37505".into(), Kind::Any, december.clone(), none())).await;
    let line = "GET /v2/campaigns/37505/recipients-activity?dateFrom=2025-12-01&dateTo=2025-12-31\
                &limit=1000&offset=0";
    assert_eq!(lines(&log), [line]);
    assert_eq!(events[0].kind, Some(Kind::Sent));
    assert_eq!(
        events[0].title.as_deref(),
        Some("Quality assurance engineer")
    );
    let error = api.events("37505".into(), Kind::Sent, december.clone(), none());
    assert_eq!(*error.expect_err("dates").kind(), ErrorKind::Unsupported);

    let rows = [("sent", 1), ("bounce", 2), ("unsubscribe", 3)];
    let rows = rows.map(|(kind, day)| {
        let time = format!("2025-12-0{day} 10:00:00");
        json!({"event_type": kind, "event_time": time})
    });
    let whole = json!({"data": rows, "pagination": {"total": 3, "offset": 0, "limit": 1000}});
    for (kind, day) in [(Kind::Bounced, 2), (Kind::Unsubscribed, 3)] {
        let (crm, log) = responding([(200, whole.clone())]);
        let api = crm.campaigns().expect("campaigns");
        let found = all(api.events("37505".into(), kind.clone(), december.clone(), none())).await;
        assert_eq!(lines(&log), [line]);
        assert_eq!(found.len(), 1, "{kind}");
        assert_eq!(found[0].kind.as_ref(), Some(&kind));
        let time = format!("2025-12-0{day} 10:00:00");
        assert_eq!(found[0].at.as_ref().map(ToString::to_string), Some(time));
    }

    let (crm, log) = documented(&["recipients_activity_list"]);
    let api = crm.campaigns().expect("campaigns");
    for (from, to, advice) in [
        (
            "2025-11-01",
            "2025-12-03",
            Some("ask for 31 days at a time, the first time with `date_to` 2025-12-02"),
        ),
        ("2025-12-02", "2025-12-01", None),
        ("2025-02-30", "2025-03-01", None),
        ("2025-12-1", "2025-12-02", None),
    ] {
        let query = Query::new()
            .filter("date_from", [from])
            .filter("date_to", [to]);
        let error = api.events("37505".into(), Kind::Any, query, none());
        let error = error.expect_err(from);
        assert!(fields(&error).contains(&"date_from"), "{error}");
        if let Some(advice) = advice {
            assert!(error.to_string().ends_with(advice), "{error}");
        }
    }
    // Without a last day, it is today.
    let old = Query::new().filter("date_from", ["2020-01-01"]);
    let error = api.events("37505".into(), Kind::Any, old, none());
    assert_eq!(fields(&error.expect_err("years")), ["date_from", "date_to"]);
    assert_eq!(lines(&log), Vec::<String>::new());

    let (crm, log) = documented(&["schedules_list"]);
    let api = crm.campaigns().expect("campaigns");
    let schedules = all(api.schedules(Query::new(), none())).await;
    assert_eq!(lines(&log), ["GET /v2/campaigns/schedules"]);
    assert_eq!(schedules[0].id, Some("1074".into()));
    assert_eq!(schedules[0].time_zone.as_deref(), Some("Europe/London"));
    let monday = &schedules[0].days[1];
    assert_eq!(monday.weekday, Some(Weekday::Monday));
    assert_eq!(monday.enabled, Some(true));
    assert_eq!(monday.time_to.as_deref(), Some("17:00"));

    let (crm, log) = documented(&["campaign_analytics_get", "campaigns_progress"]);
    let api = crm.campaigns().expect("campaigns");
    let summer = Query::new()
        .filter("date_from", ["2026-06-15"])
        .filter("date_to", ["2026-09-15"]);
    let stats = api.stats("37505".into(), summer, none()).await;
    let stats = stats.expect("stats").value;
    assert_eq!(
        lines(&log),
        [
            "GET /v2/statistics/campaign-analytics?campaign_id=37505&date_from=2026-06-15\
             &date_to=2026-09-15",
            "GET /v2/campaigns/37505/progress"
        ]
    );
    assert_eq!(stats.opened, Some(16));
    assert_eq!(stats.open_rate, Some(70.into()));
    assert_eq!(stats.progress, Some(90.into()));
    assert_eq!(stats.unfinished, Some(1));
    assert_eq!(stats.state, Some(CampaignState::Active));
    assert_eq!(own(stats)["linkedin_views"], 9);
}

#[tokio::test]
async fn people_in_a_campaign_are_found_and_changed() {
    let (crm, log) = documented(&["recipients_check"]);
    let api = crm.campaigns().expect("campaigns");
    let found = api.member("37505".into(), "john.doe@example.com".into(), none());
    let found = found.await.expect("a member").value;
    assert_eq!(found.state, Some(MemberState::Other("tocheck".to_owned())));
    assert_eq!(
        lines(&log),
        ["GET /v2/campaigns/37505/recipient?emails%5B%5D=john.doe%40example.com"]
    );
    let nobody = api.member("37505".into(), "jane.doe@example.com".into(), none());
    let error = nobody.await.expect_err("she is not in it");
    assert_eq!(*error.kind(), ErrorKind::NotFound);

    let (crm, log) = documented(&["campaigns_get", "prospects_list", "recipients_check"]);
    let api = crm.campaigns().expect("campaigns");
    let members = all(api.members("37505".into(), none().allow_emulation(true))).await;
    assert_eq!(lines(&log).len(), 3);
    assert_eq!(members.len(), 1);
    assert_eq!(members[0].full_name.as_deref(), Some("John Doe"));

    let (crm, log) = documented(&["recipients_change_status"]);
    let api = crm.campaigns().expect("campaigns");
    let email = "john.doe@example.com".to_owned();
    let done = api.set_member_state("179025".into(), email, MemberState::Paused, none());
    let _ = done.await.expect("a receipt");
    assert_eq!(
        sent(&log),
        [(
            "POST /v1/change-recipient-status".to_owned(),
            example("recipients_change_status", "request")
        )]
    );
}

#[tokio::test]
async fn webhooks_are_subscriptions_to_documented_events() {
    let (crm, log) = documented(&["webhooks_list"]);
    let api = crm.webhooks().expect("webhooks");
    let found = all(api.list(Query::new(), none())).await;
    assert_eq!(lines(&log), ["GET /v2/webhooks"]);
    assert_eq!(found[0].event, Some(WebhookEvent::CampaignEmailSent));
    assert_eq!(found[1].active, Some(false));
    assert_eq!(
        found[1].url.as_deref(),
        Some("https://hooks.example.com/snov/reply")
    );

    let (crm, log) = documented(&["webhooks_create"]);
    let api = crm.webhooks().expect("webhooks");
    let webhook = Webhook::new()
        .event(WebhookEvent::CampaignEmailSent)
        .url("https://hooks.example.com/snov/sent");
    let made = api.create(webhook, none()).await.expect("a receipt");
    assert_eq!(made.id, Some("17".into()));
    assert_eq!(
        sent(&log),
        [(
            "POST /v2/webhooks".to_owned(),
            example("webhooks_create", "request")
        )]
    );

    let (crm, log) = documented(&["webhooks_update"]);
    let api = crm.webhooks().expect("webhooks");
    let patch = WebhookPatch::new().active(false).url("https://example.com");
    let done = api
        .update("14".into(), patch, none())
        .await
        .expect("a receipt");
    assert_eq!(done.losses[0].reason, Reason::NotWritable);
    assert_eq!(
        sent(&log),
        [(
            "PUT /v2/webhooks/14".to_owned(),
            example("webhooks_update", "request")
        )]
    );
    let patch = WebhookPatch::new().url("https://example.com");
    let error = api.update("14".into(), patch, none()).await;
    assert_eq!(fields(&error.expect_err("nothing to change")), ["active"]);
}

#[tokio::test]
async fn email_accounts_are_made_and_tried() {
    let (crm, log) = documented(&["sender_accounts_create"]);
    let api = crm.email_accounts().expect("accounts");
    let server = |host: &str, port| {
        Server::default()
            .host(host.to_owned())
            .port(port)
            .encryption("ssl".to_owned())
    };
    let account = EmailAccount::new()
        .sender_name("John Doe")
        .email("john@example.com")
        .smtp(server("smtp.example.com", 465).password("app-password".to_owned()))
        .imap(server("imap.example.com", 993))
        .daily_limit(50)
        .min_delay_seconds(600)
        .max_delay_seconds(900)
        .reply_to("replies@example.com")
        .bcc("bcc@example.com")
        .tags(["Spring campaign"]);
    let made = api.create(account, none()).await.expect("a receipt");
    assert_eq!(made.id, Some("869852".into()));
    assert!(made.losses.is_empty(), "{:?}", made.losses);
    assert_eq!(
        sent(&log),
        [(
            "POST /v2/sender-accounts/emails".to_owned(),
            example("sender_accounts_create", "request")
        )]
    );

    let (crm, log) = documented(&["sender_accounts_update"]);
    let api = crm.email_accounts().expect("accounts");
    let patch = EmailAccountPatch::new()
        .sender_name("John A. Doe")
        .daily_limit(100)
        .delay_seconds(600)
        .tags(vec!["Spring campaign".to_owned(), "Q2".to_owned()])
        .signature(Change::Clear);
    let _ = api
        .update("869852".into(), patch, none())
        .await
        .expect("a receipt");
    let mut request = example("sender_accounts_update", "request");
    request["signature"] = Value::Null;
    assert_eq!(
        sent(&log),
        [(
            "PATCH /v2/sender-accounts/emails/869852".to_owned(),
            request
        )]
    );
    // What is only cleared is a change too.
    let clearing = EmailAccountPatch::new()
        .reply_to(Change::Clear)
        .tags(Change::Clear);
    let done = api.update("869852".into(), clearing, none()).await;
    assert!(done.expect("a receipt").losses.is_empty());
    assert_eq!(
        sent(&log),
        [(
            "PATCH /v2/sender-accounts/emails/869852".to_owned(),
            json!({"reply_to": null, "tags": null})
        )]
    );

    let (crm, log) = documented(&["sender_accounts_status"]);
    let api = crm.email_accounts().expect("accounts");
    let checked = api.check("869852".into(), none()).await.expect("a check");
    let smtp = checked.value.smtp.expect("a server");
    assert_eq!(smtp.state, Some(ConnectionState::Failed));
    assert_eq!(smtp.error.as_deref(), Some("Connection refused"));
    assert_eq!(
        lines(&log),
        ["GET /v2/sender-accounts/check-sender-status?sender_account_id=869852"]
    );
}

#[tokio::test]
async fn warm_ups_are_read_and_written() {
    let (crm, log) = documented(&["warm_ups_list"]);
    let api = crm.email_accounts().expect("accounts");
    let active = Query::new().filter("status", ["active"]);
    let found = all(api.warm_ups(active, none())).await;
    assert_eq!(lines(&log).len(), 1);
    assert_eq!(found[0].email_account_id, Some("732745".into()));
    assert_eq!(found[0].deliverability_score, Some(88.into()));
    assert_eq!(found[0].saved_from_spam, Some(5));

    let (crm, log) = documented(&["warm_ups_create"]);
    let api = crm.email_accounts().expect("accounts");
    let warm_up = WarmUp::new()
        .email_account_id("123")
        .strategy("progressive")
        .per_day(50)
        .start_per_day(2)
        .daily_increase(2)
        .reply_rate(30)
        .ends_at("2026-12-31")
        .send_to_paid_domains(false)
        .use_proxy(false);
    let _ = api
        .create_warm_up(warm_up, none())
        .await
        .expect("a receipt");
    assert_eq!(
        sent(&log),
        [(
            "POST /v2/warm-up".to_owned(),
            example("warm_ups_create", "request")
        )]
    );
    let bare = WarmUp::new().email_account_id("123").per_day(50);
    let error = api.create_warm_up(bare, none()).await.expect_err("growth");
    assert_eq!(fields(&error), ["start_per_day", "daily_increase"]);

    let (crm, log) = documented(&["warm_ups_update"]);
    let api = crm.email_accounts().expect("accounts");
    let patch = WarmUpPatch::new().ends_at(Change::Clear);
    let _ = api
        .update_warm_up("123".into(), patch, none())
        .await
        .expect("a receipt");
    assert_eq!(
        sent(&log),
        [(
            "PATCH /v2/warm-up/123".to_owned(),
            json!({"make_endless": true})
        )]
    );

    let (crm, log) = documented(&["warm_ups_delete"]);
    let api = crm.email_accounts().expect("accounts");
    let _ = api
        .delete_warm_up("123".into(), none())
        .await
        .expect("a receipt");
    assert_eq!(lines(&log), ["DELETE /v2/warm-up/123"]);

    let (crm, log) = documented(&["warm_ups_statistics"]);
    let api = crm.email_accounts().expect("accounts");
    let stats = api.warm_up_stats("123".into(), Query::new(), none()).await;
    let stats = stats.expect("stats").value;
    assert_eq!(
        lines(&log),
        ["GET /v2/warm-up/statistics/123?period=two_weeks"]
    );
    assert_eq!(stats.inbox, Some(14));
    assert_eq!(stats.inbox_percent, Some(88.into()));
    assert_eq!(stats.days[0].date.as_deref(), Some("2026-05-30"));
    assert_eq!(stats.providers[1].name.as_deref(), Some("outlook"));
    assert_eq!(stats.complete, Some(false));
}

fn name(first_name: &str) -> PersonKey {
    PersonKey::NameAndDomain {
        first_name: first_name.to_owned(),
        last_name: "Doe".to_owned(),
        domain: "example.com".to_owned(),
    }
}

#[tokio::test(start_paused = true)]
async fn people_are_found_by_each_key() {
    let (crm, log) = documented(&["emails_by_name_start", "emails_by_name_result"]);
    let api = crm.enrichment().expect("enrichment");
    let found = api.find_people(vec![name("John"), name("Jane")], none());
    let found = found.await.expect("people");
    let calls = sent(&log);
    assert_eq!(calls[0].0, "POST /v2/emails-by-domain-by-name/start");
    assert_eq!(calls[0].1, example("emails_by_name_start", "request"));
    assert_eq!(
        calls[1].0,
        "GET /v2/emails-by-domain-by-name/result?task_hash=005ffad65aad581943cf65a45112ca7a"
    );
    let jane = &found[1].value;
    assert_eq!(jane.emails, [Email::new("jane.doe@example.com")]);
    assert_eq!(jane.verification_status.as_deref(), Some("unknown"));
    assert_eq!(
        jane.verifications[0].unknown_reason.as_deref(),
        Some("catchall")
    );
    assert_eq!(jane.company_domain.as_deref(), Some("example.com"));
    assert_eq!(found[1].cost.clone().expect("a cost").credits, Some(1));

    let (crm, log) = documented(&["linkedin_profiles_start", "linkedin_profiles_result"]);
    let api = crm.enrichment().expect("enrichment");
    let profile =
        |of: &str| PersonKey::LinkedIn(format!("https://www.linkedin.com/in/{of}-doe-example/"));
    let found = api.find_people(vec![profile("john"), profile("jane")], none());
    let found = found.await.expect("people");
    assert_eq!(
        sent(&log)[0].1,
        example("linkedin_profiles_start", "request")
    );
    // The vendor found nobody for the other one.
    assert_eq!(found.len(), 1);
    let john = &found[0].value;
    assert_eq!(john.title.as_deref(), Some("CEO"));
    assert_eq!(john.skills, ["communication", "java"]);
    assert_eq!(john.jobs[0].specializations, ["Research"]);

    let (crm, log) = documented(&["profiles_get_by_email"]);
    let api = crm.enrichment().expect("enrichment");
    let email = PersonKey::Email("john.doe@example.com".to_owned());
    let found = api
        .find_person(email.clone(), none())
        .await
        .expect("people");
    assert_eq!(
        sent(&log),
        [(
            "POST /v1/get-profile-by-email".to_owned(),
            example("profiles_get_by_email", "request")
        )]
    );
    let john = &found[0].value;
    assert_eq!(john.id, Some("301592".into()));
    assert_eq!(john.jobs.len(), 2);
    assert_eq!(
        (john.jobs[0].current, john.jobs[1].current),
        (Some(true), Some(false))
    );
    assert_eq!(john.social_links[1].network.as_deref(), Some("twitter"));
    let (crm, _) = responding([(200, json!({"success": false}))]);
    let api = crm.enrichment().expect("enrichment");
    assert!(
        api.find_person(email, none())
            .await
            .expect("nobody")
            .is_empty()
    );
}

#[tokio::test(start_paused = true)]
async fn want_of_credits_is_an_error_of_its_own() {
    let broke = json!({"status": "not_enough_credits", "data": []});
    let (crm, _) = responding([(200, response("emails_by_name_start")), (200, broke)]);
    let api = crm.enrichment().expect("enrichment");
    let error = api
        .find_person(name("John"), none())
        .await
        .expect_err("no credits");
    assert_eq!(*error.kind(), ErrorKind::QuotaExhausted);
    assert!(!error.is_temporary());
}

#[tokio::test(start_paused = true)]
async fn what_would_be_paid_for_and_find_nothing_is_rejected() {
    let (crm, log) = documented(&[]);
    let api = crm.enrichment().expect("enrichment");
    for domain in [
        "https://example.com",
        "example.com/",
        "ada@example.com",
        "example .com",
    ] {
        let error = api.company_of_domain(domain.into(), none()).await;
        assert_eq!(
            fields(&error.expect_err("no domain")),
            ["domain"],
            "{domain}"
        );
        let error = api.people_of_domain(domain.into(), none());
        assert_eq!(
            fields(&error.expect_err("no domain")),
            ["domain"],
            "{domain}"
        );
    }
    for person in [
        "https://evil.example/v2/domain-search/prospects/search-emails/start/41627edb",
        "https://notsnov.io/v2/domain-search/prospects/search-emails/start/41627edb",
        "https://api.snov.io/",
        "",
    ] {
        let error = api.emails_of_person(person.into(), none()).await;
        assert_eq!(fields(&error.expect_err("no id")), ["person"], "{person}");
    }
    assert!(sent(&log).is_empty());
}

#[tokio::test(start_paused = true)]
async fn domains_are_searched() {
    let (crm, log) = documented(&["domain_search_start", "domain_search_result"]);
    let api = crm.enrichment().expect("enrichment");
    let company = api.company_of_domain("example.com".into(), none());
    let company = company.await.expect("a company").value;
    let calls = sent(&log);
    assert_eq!(calls[0].0, "POST /v2/domain-search/start");
    assert_eq!(calls[0].1, json!({"domain": "example.com"}));
    assert_eq!(
        calls[1].0,
        "GET /v2/domain-search/result/6f15de14db954c761f8e7507547b3bd7"
    );
    assert_eq!(company.name.as_deref(), Some("Example Inc"));
    assert_eq!(company.founded.as_deref(), Some("2017"));
    assert_eq!(company.phone_numbers, [Phone::new("12125550100")]);
    assert_eq!(company.person_count, Some(196));
    assert_eq!(company.generic_email_count, Some(9));

    let (crm, log) = documented(&["company_domains_start", "company_domains_result"]);
    let api = crm.enrichment().expect("enrichment");
    let names = vec!["Example Inc".to_owned(), "Sample Ltd".to_owned()];
    let found = api
        .companies_of_names(names, none())
        .await
        .expect("companies");
    assert_eq!(sent(&log)[0].1, example("company_domains_start", "request"));
    assert_eq!(found[1].value.domain.as_deref(), Some("example.org"));

    let (crm, log) = documented(&["domain_emails_count"]);
    let api = crm.enrichment().expect("enrichment");
    let count = api.count_emails_of_domain("example.com".into(), none());
    assert_eq!(count.await.expect("a count").value, 1369);
    assert_eq!(lines(&log), ["POST /v1/get-domain-emails-count"]);

    let (crm, log) = documented(&["email_verification_start", "email_verification_result"]);
    let api = crm.enrichment().expect("enrichment");
    let emails = [
        "john.doe@example.com",
        "admin@example.com",
        "invalid_format_example.com",
    ];
    let verdicts = api.verify(emails.map(String::from).to_vec(), none()).await;
    let verdicts = verdicts.expect("verdicts");
    assert_eq!(
        sent(&log)[0].1,
        example("email_verification_start", "request")
    );
    assert_eq!(verdicts[2].value.verdict, Some(Verdict::Invalid));
    assert_eq!(
        verdicts[0].value.unknown_reason.as_deref(),
        Some("catchall")
    );
}

/// A domain with three pages of addresses, two a page, to which cursors lead.
fn pages_of_addresses() -> (Crm, Sent) {
    let start = response("domain_emails_start");
    let page = |first: u8, next: &str| {
        let rows: Vec<_> = (first..first + 2)
            .map(|row| json!({"email": format!("{row}@example.com")}))
            .collect();
        let result = json!({
            "data": rows, "meta": {"next": next, "total_count": 6}, "status": "completed"
        });
        [(200, start.clone()), (200, result)]
    };
    responding(
        [page(0, "c1"), page(2, "c2"), page(4, "")]
            .into_iter()
            .flatten(),
    )
}

async fn until_error<T>(list: Result<Listing<T>>) -> (usize, Option<Error>) {
    let mut list = list.expect("a list");
    let mut rows = 0;
    loop {
        match list.try_next().await {
            Ok(Some(_)) => rows += 1,
            Ok(None) => return (rows, None),
            Err(error) => return (rows, Some(error)),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn pages_are_bought_one_by_one_within_a_budget() {
    let (crm, log) = pages_of_addresses();
    let api = crm.enrichment().expect("enrichment");
    let (rows, error) = until_error(api.emails_of_domain("example.com".into(), none())).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(rows, 6);
    let starts: Vec<_> = lines(&log).into_iter().step_by(2).collect();
    assert_eq!(
        starts,
        [
            "POST /v2/domain-search/domain-emails/start?domain=example.com",
            "POST /v2/domain-search/domain-emails/start?domain=example.com&next=c1",
            "POST /v2/domain-search/domain-emails/start?domain=example.com&next=c2",
        ]
    );

    let (crm, log) = pages_of_addresses();
    let api = crm.enrichment().expect("enrichment");
    let options = none().max_credits(2);
    let (rows, error) = until_error(api.emails_of_domain("example.com".into(), options)).await;
    let error = error.expect("the budget is spent");
    assert_eq!(*error.kind(), ErrorKind::BudgetExhausted);
    assert_eq!((rows, lines(&log).len()), (4, 4));
    // It continues where it was left, by the cursor.
    let checkpoint = error.checkpoint().expect("a checkpoint").clone();
    let start = (200, response("domain_emails_start"));
    let rest =
        json!({"data": [{"email": "z@example.com"}], "meta": {"next": ""}, "status": "completed"});
    let (crm, log) = responding([start, (200, rest)]);
    let api = crm.enrichment().expect("enrichment");
    let options = none().resume(checkpoint);
    let (rows, error) = until_error(api.emails_of_domain("example.com".into(), options)).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(rows, 1);
    assert!(lines(&log)[0].ends_with("&next=c2"));
}

/// What a page of people does not say of the next one is no reason to pay for ever.
#[tokio::test(start_paused = true)]
async fn a_search_ends_whatever_its_pages_say() {
    let start = response("domain_prospects_start");
    let page = |links: Value, meta: Value| {
        let mut page = response("domain_prospects_result");
        page["links"] = links;
        page["meta"] = meta;
        [(200, start.clone()), (200, page)]
    };
    let further = json!({"next": "https://api.snov.io/next"});
    let total = |rows: u8| json!({"total_count": rows});
    let doubt = End::CompleteWithDoubt {
        expected: None,
        seen: 1,
    };
    for (links, meta, pages, end) in [
        (json!([]), total(18), 1, End::Complete),
        (json!([]), json!([]), 1, End::Complete),
        (json!({"next": ""}), total(18), 1, End::Complete),
        // The vendor gives the first page for the second.
        (json!([]), total(25), 2, doubt),
        (further.clone(), total(18), 2, doubt),
        (further, json!([]), 2, doubt),
    ] {
        let case = format!("{links} {meta}");
        let (crm, log) = responding(vec![page(links, meta); 20].into_iter().flatten());
        let api = crm.enrichment().expect("enrichment");
        let list = api.people_of_domain("example.com".into(), none());
        let mut list = list.expect("a list");
        let rows: Vec<_> = (&mut list).try_collect().await.expect("rows");
        assert_eq!((rows.len(), list.end()), (1, Some(end)), "{case}");
        assert_eq!(lines(&log).len(), 2 * pages, "{case}");
    }

    let start = response("database_companies_start");
    for (pages, rows, asked) in [(json!(1), 162, 1), (json!([]), 49, 1)] {
        let mut page = response("database_companies_result");
        page["data"]["total_pages"] = pages;
        page["data"]["total"] = rows.into();
        let (crm, log) = responding(
            vec![[(200, start.clone()), (200, page)]; 20]
                .into_iter()
                .flatten(),
        );
        let api = crm.prospecting().expect("prospecting");
        let query = Query::new().filter("company.name.include", ["Example Inc"]);
        let (found, error) = until_error(api.search_companies(query, none())).await;
        assert!(error.is_none(), "{error:?}");
        assert_eq!((found, lines(&log).len()), (1, 2 * asked));
    }
}

#[tokio::test(start_paused = true)]
async fn the_price_is_told_before_each_further_page() {
    let (crm, log) = pages_of_addresses();
    let api = crm.enrichment().expect("enrichment");
    let told = Arc::new(Mutex::new(Vec::new()));
    let asked = told.clone();
    let options = none().before_paid_page(move |page| {
        let mut asked = asked.lock().expect("no panic before");
        asked.push((page.cost.credits, page.spent));
        let goes_on = asked.len() < 2;
        Box::pin(std::future::ready(goes_on))
    });
    let (rows, error) = until_error(api.emails_of_domain("example.com".into(), options)).await;
    assert_eq!(
        *error.expect("it was not wanted").kind(),
        ErrorKind::BudgetExhausted
    );
    assert_eq!((rows, lines(&log).len()), (4, 4));
    assert_eq!(
        *told.lock().expect("no panic before"),
        [(Some(1), 1), (Some(1), 2)]
    );
}

#[tokio::test]
async fn what_may_cost_too_much_is_not_sent() {
    let (crm, log) = documented(&["emails_by_name_start"]);
    let api = crm.enrichment().expect("enrichment");
    let options = || none().max_credits(1);
    let people = vec![name("John"), name("Jane")];
    let error = api.find_people(people, options()).await.expect_err("two");
    assert_eq!(*error.kind(), ErrorKind::BudgetExhausted);
    // No number is documented for it.
    let error = api.verify(vec!["a@example.com".into()], options()).await;
    let error = error.expect_err("an unknown price");
    assert_eq!(*error.kind(), ErrorKind::BudgetExhausted);
    assert!(error.to_string().ends_with("ask without a limit"));
    assert!(sent(&log).is_empty());
}

#[tokio::test(start_paused = true)]
async fn people_of_a_domain_have_addresses_under_their_ids() {
    let (crm, log) = documented(&["domain_prospects_start", "domain_prospects_result"]);
    let api = crm.enrichment().expect("enrichment");
    let people = all(api.people_of_domain("example.com".into(), none())).await;
    assert_eq!(
        sent(&log)[0],
        (
            "POST /v2/domain-search/prospects/start".to_owned(),
            json!({"domain": "example.com", "page": 1})
        )
    );
    let john = people.into_iter().next().expect("a person");
    assert_eq!(john.title.as_deref(), Some("Web developer"));
    let id = john.id.expect("an id");
    let hash = id.as_str().rsplit('/').next().expect("a hash").to_owned();

    let (crm, log) = documented(&[
        "domain_prospect_emails_start",
        "domain_prospect_emails_result",
    ]);
    let api = crm.enrichment().expect("enrichment");
    let found = api.emails_of_person(id, none()).await.expect("addresses");
    assert_eq!(found.value.emails, [Email::new("john.doe@example.com")]);
    assert_eq!(found.value.verifications[0].verdict, Some(Verdict::Valid));
    assert_eq!(
        sent(&log)[0],
        (
            format!("POST /v2/domain-search/prospects/search-emails/start/{hash}"),
            Value::Null
        )
    );
}

#[tokio::test(start_paused = true)]
async fn the_catalogue_is_searched() {
    let (crm, log) = documented(&[
        "database_prospects_start",
        "database_prospects_result",
        "database_prospects_start",
        "database_prospects_result",
    ]);
    let api = crm.prospecting().expect("a catalogue");
    let query = Query::new()
        .filter("prospect.job_titles.include", ["Marketing Manager"])
        .filter(
            "prospect.management_levels.include",
            ["manager_level", "director_level"],
        )
        .filter("prospect.locations.include.locality", ["London"])
        .filter("prospect.locations.include.location_type", ["city"])
        .filter("company.name.include", ["Example Inc"]);
    let mut list = api.search(query.clone(), none()).expect("a list");
    let john = list.try_next().await.expect("a row").expect("a person");
    assert_eq!(
        sent(&log)[0],
        (
            "POST /v2/database-search/prospects/start".to_owned(),
            example("database_prospects_start", "request")
        )
    );
    assert_eq!(john.cost.expect("a cost").credits, Some(0));
    let john = john.value;
    assert_eq!(john.company_domain.as_deref(), Some("example.com"));
    assert_eq!(john.last_name.as_deref(), Some("Do***"));
    let id = john.id.clone().expect("an id");
    assert_eq!(own(john)["list_id"], 123);

    let (crm, _) = documented(&["database_prospects_start", "database_prospects_result"]);
    let api = crm.prospecting().expect("a catalogue");
    assert_eq!(api.count(query, none()).await.expect("a count").value, 162);
    let error = api.search(Query::new(), none()).expect_err("no filter");
    assert_eq!(*error.kind(), ErrorKind::Unsupported);
    let wrong = Query::new().filter("prospect.departments.include", ["cooking"]);
    let error = api.search(wrong, none()).expect_err("no such department");
    assert_eq!(fields(&error), ["prospect.departments.include"]);

    let (crm, log) = documented(&[
        "database_prospect_emails_start",
        "database_prospect_emails_result",
    ]);
    let api = crm.enrichment().expect("enrichment");
    let found = api.emails_of_person(id, none()).await.expect("addresses");
    assert_eq!(found.value.last_name.as_deref(), Some("Doe"));
    assert_eq!(
        lines(&log)[0],
        "POST /v2/database-search/prospects/search-emails/start/7c9e6679f1b34e0a9d2f5c1b8a6e4d30"
    );

    let (crm, log) = documented(&["database_companies_start", "database_companies_result"]);
    let api = crm.prospecting().expect("a catalogue");
    let query = Query::new()
        .filter("company.name.include", ["Example Inc"])
        .filter("company.size", ["51-200"])
        .filter("locations.include.locality", ["United States"])
        .filter("locations.include.location_type", ["country"]);
    let mut list = api.search_companies(query, none()).expect("a list");
    let company = list.try_next().await.expect("a row").expect("a company");
    assert_eq!(
        sent(&log)[0].1,
        example("database_companies_start", "request")
    );
    assert_eq!(company.value.domain.as_deref(), Some("example.com"));
    assert_eq!(own(company.value)["revenue"]["min"], 20_000_000);
}

#[test]
fn a_state_is_one_word_in_whatever_letters() {
    for (words, state) in [
        (["new", "Draft"], "draft"),
        (["paused", "Pause"], "paused"),
        (["complete", "Completed"], "completed"),
        (["archived", "Archived"], "archived"),
        (["scheduled", "Scheduled"], "scheduled"),
    ] {
        for word in words {
            assert_eq!(
                state_of(word.to_owned()),
                CampaignState::from(state),
                "{word}"
            );
        }
    }
    assert_eq!(state_of("Odd".to_owned()), CampaignState::from("Odd"));
}

#[test]
fn days_are_counted_by_the_calendar() {
    for (day, date) in [
        (0, "1970-01-01"),
        (59, "1970-03-01"),
        (11_016, "2000-02-29"),
        (20_786, "2026-11-29"),
    ] {
        assert_eq!(date_of(day), date);
        assert_eq!(day_of(date), Some(day));
    }
    assert_eq!(day_of("2026-13-01"), None);
    let mut filters = BTreeMap::from([("date_to".to_owned(), "2026-03-02".to_owned())]);
    let span = dates(&mut filters, 30, Some(31)).expect("dates");
    assert_eq!(span, ("2026-01-31".to_owned(), "2026-03-02".to_owned()));
}

#[test]
fn every_documented_operation_of_the_facade_is_one_of_the_reference() {
    for capability in capabilities() {
        for operation in &capability.operations {
            assert!(API.operation(operation).is_some(), "{operation}");
        }
    }
    let native = capabilities().iter().filter(|known| known.is_native());
    assert!(native.count() > 45);
}

#[test]
fn fields_are_carried_as_the_mappers_say() {
    let coverage = super::super::vendor("snov")
        .expect("a vendor")
        .coverage("reference");
    let access = |resource, field: &str| {
        let found = coverage
            .iter()
            .find(|known| known.resource == resource && known.field == field);
        found.map(|known| known.access)
    };
    use crate::Access;
    for (resource, field, expected) in [
        (Resource::Contact, "emails", Access::Both),
        (Resource::Contact, "phone_numbers", Access::Write),
        (Resource::Contact, "industry", Access::Read),
        (Resource::Campaign, "steps", Access::Both),
        (Resource::Campaign, "sending", Access::Both),
        (Resource::Webhook, "event", Access::Both),
        (Resource::EmailAccount, "smtp", Access::Both),
        (Resource::WarmUp, "providers", Access::Write),
        (Resource::EnrichedPerson, "verifications", Access::Read),
        (Resource::EnrichedCompany, "logo_url", Access::Read),
    ] {
        assert_eq!(
            access(resource, field),
            Some(expected),
            "{resource}.{field}"
        );
    }
}

#[test]
fn every_operation_is_reached() {
    // The runtime fetches the token.
    crate::vendors::rules::every_operation_is_reached("snov", &["access_token_create"]);
}
