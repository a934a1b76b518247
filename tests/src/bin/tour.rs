//! A tour of all clients against local servers that respond with the documented examples.
//!
//! Nothing leaves the machine. For each call it prints what the server was asked, and what the
//! client made of the response.

use std::error::Error;

use crm_tests::calls::{self, CREDENTIAL};
use crm_tests::example_server;
use futures_util::TryStreamExt;
use wiremock::MockServer;
use xtask::facts::Facts;
use xtask::spec;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    println!("Every vendor on this machine, responding with their documented examples.\n");
    minotaur(Stage::open("minotaur").await?).await?;
    skarbe(Stage::open("skarbe").await?).await?;
    callab(Stage::open("callab").await?).await?;
    lunarsend(Stage::open("lunarsend").await?).await?;
    lunarsend_v1(Stage::of("lunarsend", "v1").await?).await?;
    snov(Stage::open("snov").await?).await?;
    println!("The same code, whichever vendor it is given.\n");
    for vendor in ["minotaur", "skarbe"] {
        facade(Stage::open(vendor).await?, vendor).await?;
    }
    Ok(())
}

async fn facade(mut stage: Stage, vendor: &str) -> Result<(), Box<dyn Error>> {
    use crm_facade::model::{Contact, Email};
    use crm_facade::{Crm, Options, Query, Resource, Verb};
    let crm = Crm::builder(vendor)
        .base_url(stage.url())
        .api_key(CREDENTIAL)
        .build()?;
    let contacts = crm.contacts().ok_or("it has contacts")?;

    let listed: Vec<_> = contacts
        .list(Query::new(), Options::new())?
        .try_collect()
        .await?;
    for contact in &listed {
        let kept: Vec<_> = contact.value.extensions.keys().collect();
        stage
            .tell(format!(
                "a contact, title {:?}; beyond the model, kept under {kept:?}; losses {:?}",
                contact.value.title, contact.losses
            ))
            .await;
    }

    let contact = Contact::new()
        .first_name("Ana")
        .last_name("Perez")
        .emails([Email::new("ana@example.com")])
        .tags(["customer"]);
    let receipt = contacts.create(contact, Options::new()).await?;
    stage
        .tell(format!(
            "{:?}, id {:?}, lost: {}",
            receipt.outcome,
            receipt.id,
            receipt
                .losses
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
                .join("; ")
        ))
        .await;

    let delete = crm.capability(Resource::Contact, Verb::Delete);
    stage.tell(format!("delete: {delete}")).await;
    Ok(())
}

async fn minotaur(mut stage: Stage) -> Result<(), Box<dyn Error>> {
    use crm_minotaur::{Client, types};
    let client = Client::builder()
        .base_url(stage.url())
        .api_key(CREDENTIAL)
        .build()?;

    let query = types::ContactsQuery::builder()
        .paginate(types::Paginate::builder().page(1).limit(25).build())
        .build();
    let contacts = client.contacts_list(&query).await?;
    for contact in contacts.iter() {
        stage
            .tell(format!(
                "{} contact; Debug masks the person: {contact:?}",
                contacts.len()
            ))
            .await;
    }

    let contact = types::ContactCreate::builder()
        .first_name("Ana")
        .last_name("Perez")
        .work_email("ana@example.com")
        .phone_numbers(Vec::<types::PhoneNumber>::new())
        .job_title("Engineer")
        .build();
    let created = client.contacts_create(&contact).await?;
    stage
        .tell(format!(
            "status {}, {:?}",
            created.status(),
            created.message
        ))
        .await;

    let deals = client
        .opportunities_list(&types::OpportunitiesQuery::builder().build())
        .await?;
    let priorities: Vec<_> = deals
        .iter()
        .filter_map(|deal| deal.priority.as_ref())
        .collect();
    stage
        .tell(format!(
            "status {} on a read; priorities {priorities:?}",
            deals.status()
        ))
        .await;
    Ok(())
}

async fn skarbe(mut stage: Stage) -> Result<(), Box<dyn Error>> {
    use crm_skarbe::{Client, types};
    let client = Client::builder()
        .base_url(stage.url())
        .api_key(CREDENTIAL)
        .build()?;

    let params = types::ContactsListParams::new().query("john");
    let contacts = client.contacts_list(&params).await?;
    let labels: Vec<_> = contacts
        .iter()
        .filter_map(|contact| contact.lead_status.as_ref()?.label.as_deref())
        .collect();
    stage
        .tell(format!(
            "{} contact, lead status {labels:?}",
            contacts.len()
        ))
        .await;

    let nobody = types::ContactCreate::builder()
        .job_title("Developer")
        .build();
    let rejected = client.contacts_create(&nobody).await;
    if let Err(error) = rejected {
        stage
            .tell(format!("rejected before anything was sent: {error}"))
            .await;
    }
    Ok(())
}

async fn callab(mut stage: Stage) -> Result<(), Box<dyn Error>> {
    use crm_callab::{Client, types};
    let client = Client::builder()
        .base_url(stage.url())
        .api_key(CREDENTIAL)
        .build()?;

    let customers = types::ContactsQueryParams::new().tags("customers");
    let response = client.contacts_query(&customers).await?;
    let contacts = response.data.as_deref().unwrap_or_default();
    stage
        .tell(format!(
            "envelope {:?} with {} contact",
            response.status,
            contacts.len()
        ))
        .await;
    Ok(())
}

async fn lunarsend(mut stage: Stage) -> Result<(), Box<dyn Error>> {
    use crm_lunarsend::crm_runtime::paging::Plan;
    use crm_lunarsend::{Client, types};
    let client = Client::builder()
        .base_url(stage.url())
        .api_key(CREDENTIAL)
        .build()?;

    let contact = types::ContactCreate::builder()
        .first_name("Joe")
        .email("joe.carter@example.com")
        .build();
    let created = client.contacts_create(&contact).await?;
    for result in created.iter() {
        stage
            .tell(format!(
                "{:?}, id {:?}",
                result.status,
                result.data.as_ref().map(|contact| &contact.id)
            ))
            .await;
    }

    let proposals = types::DealsSearchParams::new()
        .search_by("stage")
        .search_term("Proposal");
    let deals: Vec<_> = client
        .deals_search_stream(&proposals, Plan::new().size(5))
        .try_collect()
        .await?;
    let stages: Vec<_> = deals.iter().map(|deal| deal.stage.as_ref()).collect();
    stage
        .tell(format!("deals at {stages:?}, from page 0 to the last"))
        .await;
    Ok(())
}

async fn lunarsend_v1(mut stage: Stage) -> Result<(), Box<dyn Error>> {
    use crm_lunarsend::v1::{Client, types};
    // The document names no paths; the assumed ones can be replaced.
    let client = Client::builder()
        .base_url(stage.url())
        .api_key(CREDENTIAL)
        .path("contacts_create", "/api/contacts")
        .build()?;

    let contact = types::ContactCreate::builder()
        .first_name("John")
        .email("johndoe@example.com")
        .phone(1_234_567_890_i64)
        .build();
    let created = client.contacts_create(&contact).await?;
    stage.tell(format!("created {:?}", created.id)).await;

    let gone = types::ContactDelete::builder().contact_id("12345678901234567890");
    let deleted = client.contacts_delete(&gone.build()).await?;
    stage
        .tell(format!(
            "plain text: {:?}",
            deleted.as_str().unwrap_or_default()
        ))
        .await;
    Ok(())
}

async fn snov(mut stage: Stage) -> Result<(), Box<dyn Error>> {
    use crm_snov::{Client, types};
    let client = Client::builder()
        .base_url(stage.url())
        .client_credentials("example-id", CREDENTIAL)
        .build()?;

    let balance = client.balance_get().await?;
    let balance = balance.data.as_ref().and_then(|own| own.balance.as_ref());
    stage
        .tell(format!(
            "balance {:?}; the token was fetched first",
            balance
        ))
        .await;

    let request = types::EmailVerificationRequest::builder()
        .emails(["zoe.krueger@example.com"])
        .build();
    let started = client.email_verification_start(&request).await?;
    let task = started.data.as_ref().and_then(|own| own.task_hash.clone());
    let task = task.unwrap_or_default();
    stage
        .tell(format!(
            "task {task} started; never repeated by itself, since it costs"
        ))
        .await;

    let result = client.email_verification_result(&task).await?;
    let rows = result.data.as_deref().unwrap_or_default();
    let verdicts: Vec<_> = rows
        .iter()
        .filter_map(|row| row.result.as_ref()?.smtp_status.as_ref())
        .collect();
    stage
        .tell(format!(
            "{:?}: {verdicts:?}",
            result.status.as_deref().unwrap_or_default()
        ))
        .await;
    Ok(())
}

/// One vendor's server, and how much of its log was printed.
struct Stage {
    server: MockServer,
    printed: usize,
}

impl Stage {
    /// The preferred generation of a vendor.
    async fn open(vendor: &str) -> Result<Self, Box<dyn Error>> {
        let known = crm_facade::vendor(vendor).ok_or("the facade has every vendor")?;
        let preferred = known.generations.first().ok_or("it has a generation")?;
        Self::of(vendor, preferred.generation).await
    }

    async fn of(vendor: &str, generation: &str) -> Result<Self, Box<dyn Error>> {
        let root = spec::workspace_root();
        let spec = &spec::load_one(&root, vendor, generation)?;
        let facts = Facts::read(spec)?;
        let server = example_server::start(&root, spec).await?;
        let known = calls::generation(&spec.vendor, &spec.generation).ok_or("it has a client")?;
        let operations = known.api.operations.len();
        println!(
            "{} ({}, {operations} operation{})",
            known.api.vendor_name,
            facts.vendor.generation,
            if operations == 1 { "" } else { "s" }
        );
        Ok(Self { server, printed: 0 })
    }

    fn url(&self) -> String {
        self.server.uri()
    }

    /// Prints what the server was asked since the last time, and the outcome.
    async fn tell(&mut self, outcome: String) {
        let log = self.server.received_requests().await.unwrap_or_default();
        for request in &log[self.printed..] {
            let query = request
                .url
                .query()
                .map(|query| format!("?{query}"))
                .unwrap_or_default();
            println!(
                "  asked     {} {}{query}",
                request.method,
                request.url.path()
            );
            if let Ok(body) = std::str::from_utf8(&request.body)
                && !body.is_empty()
                && !body.contains("secret")
            {
                println!("            {body}");
            }
        }
        self.printed = log.len();
        println!("  came back {outcome}\n");
    }
}
