//! Callab's `v1`: what is kept, and how its errors look.

use std::time::Duration;

use crm_sandbox::{Clock, Sandbox};
use serde_json::{Value, json};

use crate::common::{Caller, Reply, documents, mismatches, send, small, started};

const AGENT: &str = "3f8e1d27-6a9c-4b50-8d12-5e7a9c0b4d44";
const CAMPAIGN: &str = "0c7e5a93-1b4d-4c8f-a2e6-7d9b3f5c8e33";
const CONTACT: &str = "5b1c8f60-2a57-4d0e-9c7b-6f2f6a1f3c11";

struct Callab {
    document: Value,
    sandbox: Sandbox,
    clock: Clock,
    caller: Caller,
}

/// Lets a schema allow no field that it does not name.
fn close(schema: &mut Value) {
    if let Value::Object(object) = schema {
        if object.contains_key("properties") && !object.contains_key("additionalProperties") {
            object.insert("additionalProperties".to_owned(), json!(false));
        }
        object.values_mut().for_each(close);
    } else if let Value::Array(list) = schema {
        list.iter_mut().for_each(close);
    }
}

impl Callab {
    async fn start(contacts: u64) -> Self {
        let (builder, clock) = small();
        let sandbox = started(builder.contacts(contacts).vendors(["callab"])).await;
        let endpoint = sandbox.endpoint_of("callab", "v1").expect("an endpoint");
        let caller = Caller::new(endpoint).await;
        let mut documents = documents().into_iter();
        let mut document = documents
            .find(|it| it["vendor"] == "callab" && it["generation"] == "v1")
            .expect("a document");
        close(&mut document["schemas"]);
        Self {
            document,
            sandbox,
            clock,
            caller,
        }
    }

    /// What an operation returns, which must be as documented.
    fn held(&self, id: &str, reply: &Reply) -> Value {
        let mut operations = self.document["operations"]
            .as_array()
            .expect("operations")
            .iter();
        let operation = operations.find(|it| it["id"] == id).expect("an operation");
        let schema = &operation["responses"][reply.status.as_str()]["schema"];
        assert!(!schema.is_null(), "{id}: {}", reply.status);
        let response = reply.json();
        let found = mismatches(&self.document, schema, &response);
        assert_eq!(found, Vec::<String>::new(), "{id}: {response}");
        response
    }

    async fn get(&self, id: &str, path: &str) -> Value {
        let response = self.held(id, &self.caller.get(path).await);
        assert_eq!(response["status"], "ok", "{path}: {response}");
        response["data"].clone()
    }

    async fn rows(&self, id: &str, path: &str) -> Vec<Value> {
        self.get(id, path).await.as_array().expect("a list").clone()
    }

    async fn post(&self, id: &str, path: &str, body: Value) -> Value {
        let response = self.held(id, &self.caller.post(path, body).await);
        assert_ne!(response["status"], "error", "{path}: {response}");
        response["data"].clone()
    }

    /// What is rejected under 200.
    async fn rejected(&self, id: &str, path: &str, body: Value) {
        let reply = match body.is_null() {
            true => self.caller.get(path).await,
            false => self.caller.post(path, body).await,
        };
        assert_eq!(reply.status, 200, "{path}");
        let response = self.held(id, &reply);
        assert_eq!(response["status"], "error", "{path}: {response}");
        assert!(
            response["message"]
                .as_str()
                .is_some_and(|text| !text.is_empty())
        );
    }
}

#[tokio::test]
async fn contacts_are_filtered_and_come_in_pages() {
    let callab = Callab::start(120).await;
    let query = async |query: &str| {
        callab
            .rows("contacts_query", &format!("/contacts/query?{query}"))
            .await
    };
    assert_eq!(query("").await.len(), 10);
    let mut all = Vec::new();
    for page in 0..4 {
        all.extend(query(&format!("page={page}&per_page=50")).await);
    }
    assert_eq!(all.len(), 120);
    let ids: std::collections::BTreeSet<_> = all.iter().map(|it| it["id"].to_string()).collect();
    assert_eq!(ids.len(), 120);
    let created = |it: &Value| it["created_at"].as_str().map(str::to_owned);
    assert!(all.is_sorted_by_key(|it| std::cmp::Reverse(created(it))));
    for (filter, field, wanted) in [
        (
            "last_call_statuses=busy,no-answer",
            "last_call_status",
            &["busy", "no-answer"][..],
        ),
        ("tags=vip", "tag_name", &["vip"]),
        ("categories=lead,sales", "category_name", &["lead", "sales"]),
        ("source_name=Manual", "source_name", &["Manual"]),
        ("status=active", "status", &["active"]),
    ] {
        let found = query(&format!("{filter}&per_page=200")).await;
        let fits = |it: &Value| it[field].as_str().is_some_and(|it| wanted.contains(&it));
        assert!(!found.is_empty() && found.iter().all(fits), "{filter}");
        assert_eq!(
            found.len(),
            all.iter().filter(|it| fits(it)).count(),
            "{filter}"
        );
    }
    let first = callab
        .get("contacts_get", &format!("/contacts/{CONTACT}"))
        .await;
    let name = first["lastname"].as_str().expect("a name");
    let request = callab.caller.request("GET", "/contacts/query");
    let found = send(request.query(&[("search", name)])).await;
    let found = callab.held("contacts_query", &found);
    assert!(
        found["data"]
            .as_array()
            .is_some_and(|found| found.contains(&first))
    );
    let day = &first["created_at"].as_str().expect("a time")[..10];
    let found = query(&format!("start_date={day}&end_date={day}")).await;
    assert!(found.contains(&first));
    assert!(query("workspace=none").await.is_empty());
    assert!(query("start_date=2099-01-01").await.is_empty());
    for wrong in [
        "page=-1",
        "per_page=0",
        "start_date=today",
        "sort_column=none",
    ] {
        let path = format!("/contacts/query?{wrong}");
        callab.rejected("contacts_query", &path, Value::Null).await;
    }
    let path = format!("/contacts/{AGENT}");
    callab.rejected("contacts_get", &path, Value::Null).await;
}

#[tokio::test]
async fn a_test_call_is_over_by_the_clock() {
    let callab = Callab::start(5).await;
    let body = json!({"ai_agent_id": AGENT, "call_from": "+1 (212) 555-0101 ext. 2",
        "call_to": "+12125550100", "dynamic_variables": [{"name": "first_name", "value": "Ada"}]});
    let mut statuses = std::collections::BTreeSet::new();
    for _ in 0..12 {
        let made = callab
            .post("calls_make", "/calls/make-call", body.clone())
            .await;
        assert_eq!(
            (&made["call_status"], &made["is_test"]),
            (&json!("in-progress"), &json!(true))
        );
        assert_eq!(
            made["agent_dynamic_variables"],
            json!({"first_name": "Ada"})
        );
        let path = format!("/calls/{}", made["id"].as_str().expect("an id"));
        assert_eq!(callab.get("calls_get", &path).await, made);
        callab.clock.advance(Duration::from_secs(60));
        let over = callab.get("calls_get", &path).await;
        assert_ne!(over["call_status"], "in-progress");
        let answered = over["call_status"] == "completed";
        for field in ["record_url", "transcript", "agent_post_call_outcomes"] {
            assert_eq!(over.get(field).is_some(), answered, "{field}");
        }
        assert_eq!(
            over["cost"].as_f64().is_some_and(|cost| cost > 0.0),
            answered
        );
        assert_eq!(over["analysis_sentiment"] != "", answered);
        statuses.insert(over["call_status"].to_string());
    }
    assert!(statuses.len() > 1, "not every call is answered");
    let listed = callab
        .rows("calls_query", "/calls/query?search=2125550100&per_page=50")
        .await;
    // With the call of the documented examples.
    assert_eq!(listed.len(), 13);
}

#[tokio::test]
async fn what_a_test_call_may_not_be_is_a_documented_400() {
    let callab = Callab::start(1).await;
    for body in [
        json!({"ai_agent_id": AGENT, "call_from": "+12125550101"}),
        json!({"ai_agent_id": CAMPAIGN, "call_from": "+12125550101", "call_to": "+12125550100"}),
        json!({"ai_agent_id": AGENT, "call_from": "me", "call_to": "+12125550100"}),
        json!({"ai_agent_id": AGENT, "call_from": "+12125550101", "call_to": "+12125550100",
            "dynamic_variables": [{"name": "first name", "value": "Ada"}]}),
        json!({"ai_agent_id": AGENT, "call_from": "+12125550101", "call_to": "+12125550100",
            "workspace": "none"}),
    ] {
        let reply = callab.caller.post("/calls/make-call", body).await;
        assert_eq!(reply.status, 400);
        assert_eq!(callab.held("calls_make", &reply)["status"], "error");
    }
}

#[tokio::test]
async fn calls_are_put_on_record_listed_sorted_and_filtered() {
    let callab = Callab::start(80).await;
    let body = json!({"campaign_id": CAMPAIGN, "ai_agent_id": AGENT, "contact_id": CONTACT,
        "call_sid": "CA1", "call_from": "+12125550101", "call_to": "+12125550199",
        "call_direction": "outbound"});
    let made = callab.post("calls_create", "/calls", body.clone()).await;
    callab.clock.advance(Duration::from_secs(600));
    let path = format!("/calls/{}", made["id"].as_str().expect("an id"));
    assert_eq!(
        callab.get("calls_get", &path).await,
        made,
        "nothing was dialled"
    );
    let query = async |query: &str| {
        callab
            .rows("calls_query", &format!("/calls/query?per_page=500&{query}"))
            .await
    };
    let all = query("").await;
    assert!(all.len() > 30);
    assert_eq!(all[0], made, "the latest comes first");
    for (filter, field, wanted) in [
        ("status=COMPL", "call_status", "completed"),
        (
            "campaign_id=0c7e5a93-1b4d-4c8f-a2e6-7d9b3f5c8e33",
            "campaign_id",
            CAMPAIGN,
        ),
        (
            "filter_columns[]=call_sid&filter_values[]=CA1&filter_operator[]=equals",
            "call_from",
            "+12125550101",
        ),
    ] {
        let found = query(filter).await;
        assert!(!found.is_empty() && found.len() < all.len(), "{filter}");
        assert!(found.iter().all(|it| it[field] == wanted), "{filter}");
    }
    let found = query("start_date=2025-10-01&end_date=2025-10-01").await;
    assert!(
        found
            .iter()
            .any(|it| it["call_sid"] == "CA0123456789abcdef")
    );
    let durations = query("sort_column=call_duration&order=asc").await;
    assert!(durations.is_sorted_by_key(|it| it["call_duration"].as_i64()));
    for wrong in [
        "sort_column=none",
        "filter_columns[]=call_to",
        "filter_columns[]=cost&filter_values[]=1&filter_operator[]=equals",
    ] {
        let path = format!("/calls/query?{wrong}");
        callab.rejected("calls_query", &path, Value::Null).await;
    }
    for field in ["campaign_id", "ai_agent_id", "contact_id"] {
        let mut wrong = body.clone();
        wrong[field] = json!("11111111-1111-4111-8111-111111111111");
        callab.rejected("calls_create", "/calls", wrong).await;
    }
    let id = CONTACT;
    callab
        .rejected("calls_get", &format!("/calls/{id}"), Value::Null)
        .await;
    assert!(!callab.sandbox.requests().is_empty());
}

#[tokio::test]
async fn campaigns_and_agents_belong_to_a_workspace() {
    let callab = Callab::start(1).await;
    let agent = json!({"name": "Receptionist", "language": "de-DE", "voice_id": "x",
        "agent_dynamic_variables": [{"city": "Kiel"}], "workspace": "support"});
    let made = callab
        .post("agents_create", "/ai-agent/create", agent)
        .await;
    assert_eq!(made["agent_dynamic_variables"], json!({"city": "Kiel"}));
    let id = made["id"].as_str().expect("an id").to_owned();
    assert_eq!(
        callab.get("agents_get", &format!("/ai-agent/{id}")).await,
        made
    );
    let agents = callab
        .rows("agents_list", "/ai-agent?workspace=support")
        .await;
    assert_eq!(agents.last(), Some(&made));
    assert!(
        !callab
            .rows("agents_list", "/ai-agent")
            .await
            .contains(&made)
    );
    let campaign = json!({"name": "Autumn", "notes": "n", "campaign_type": "outbound",
        "ai_agent_id": id, "days_of_week": [1, 5], "time_zone": "Europe/Berlin",
        "workspace": "support", "contacts_list_tags": ["vip"]});
    let id = callab
        .post("campaigns_create", "/campaigns/create", campaign.clone())
        .await;
    let path = format!("/campaigns/by-id/{}", id.as_str().expect("an id"));
    let read = callab.get("campaigns_get", &path).await;
    assert_eq!(
        (&read["name"], &read["call_progress"]),
        (&json!("Autumn"), &json!(0))
    );
    assert!(read.get("id").is_none());
    let listed = callab
        .rows("campaigns_list", "/campaigns/by-workspace/support")
        .await;
    assert_eq!(listed.last(), Some(&read));
    assert!(
        callab
            .rows("campaigns_list", "/campaigns/by-workspace/none")
            .await
            .is_empty()
    );
    for (field, value) in [
        ("workspace", json!("none")),
        ("ai_agent_id", json!(CAMPAIGN)),
        ("days_of_week", json!([7])),
    ] {
        let mut wrong = campaign.clone();
        wrong[field] = value;
        callab
            .rejected("campaigns_create", "/campaigns/create", wrong)
            .await;
    }
    callab
        .rejected(
            "campaigns_get",
            &format!("/campaigns/by-id/{AGENT}"),
            Value::Null,
        )
        .await;
    callab
        .rejected("agents_get", &format!("/ai-agent/{CAMPAIGN}"), Value::Null)
        .await;
}

#[tokio::test]
async fn workspaces_are_made_renamed_and_deleted() {
    let callab = Callab::start(1).await;
    let create = "/workspace/create";
    let name = |name: &str| json!({"workspace_name": name});
    let made = callab
        .post("workspaces_create", create, name("Sales EMEA"))
        .await;
    assert_eq!(made["workspace_slug"], "sales-emea");
    callab
        .rejected("workspaces_create", create, name("sales emea"))
        .await;
    callab
        .rejected("workspaces_create", create, name("  "))
        .await;
    let id = made["id"].as_str().expect("an id");
    let update = format!("/workspace/update/{id}");
    callab.clock.advance(Duration::from_secs(60));
    let renamed = callab
        .post("workspaces_update", &update, name("Sales"))
        .await;
    assert_eq!(renamed["workspace_slug"], "sales-emea");
    assert_ne!(renamed["updated_at"], made["updated_at"]);
    callab
        .rejected("workspaces_update", &update, name("Support"))
        .await;
    let unknown = format!("/workspace/update/{AGENT}");
    callab
        .rejected("workspaces_update", &unknown, name("Other"))
        .await;
    let delete = format!("/workspace/delete/{id}");
    for removed in [1, 0] {
        let reply = send(callab.caller.request("POST", &delete)).await;
        let response = callab.held("workspaces_delete", &reply);
        assert_eq!(
            (&response["status"], &response["data"]),
            (&json!("success"), &json!(removed))
        );
    }
}

#[tokio::test]
async fn users_are_invited_once_and_webhooks_are_read() {
    let callab = Callab::start(1).await;
    let invite = "/users/invite";
    let body = json!({"email": "ada@example.com", "fullname": "Ada Example", "permissions": [1]});
    callab.post("users_invite", invite, body.clone()).await;
    callab.rejected("users_invite", invite, body).await;
    let users = callab
        .rows("users_list", "/users/all?page=0&per_page=10")
        .await;
    assert_eq!(users.len(), 4);
    assert_eq!(users[3]["fullname"], "Ada Example");
    assert_eq!(
        callab
            .rows("users_list", "/users/all?page=1&per_page=3")
            .await,
        users[3..]
    );
    let flows = callab.rows("webhooks_list", "/webhooks").await;
    let support = callab
        .rows("webhooks_list", "/webhooks?workspace=support")
        .await;
    assert_eq!((flows.len(), support.len()), (2, 1));
}
