//! Snov.io: prospects, lists, campaigns, enrichment, webhooks, e-mail accounts and their warm-up.
//!
//! It follows the provided document, whose paths and shapes the vendor's reference confirms in
//! part only; the capabilities' notes tell where not.

mod account;
mod campaigns;
mod contacts;
mod email_accounts;
mod enrichment;
mod lists;
mod pipelines;
mod webhooks;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crm_runtime::client::{self, ResponseValue};
use crm_runtime::fields::FieldTable;
use crm_runtime::tasks::{Job, Polling, TaskFailure};
use crm_snov::provided::{API, Client};
use serde::de::IgnoredAny;

use super::Vendor;
use crate::adapter::{self, Connector, Mapping, Reading, Resources, Typed, VendorClient};
use crate::capability::{Capabilities, CapabilitiesBuilder, Resource, Verb};
use crate::model::{
    Campaign, CampaignEventKind as Kind, CampaignId, Contact, EmailAccount, EmailAccountPatch,
    List, Record, WarmUp, Webhook,
};
use crate::{Change, Error, ErrorKind, FollowUp, Mapped, Origin, Outcome, Receipt, Result};
use campaigns::Event;

pub(super) const VENDOR: Vendor = Vendor {
    id: API.vendor,
    name: API.vendor_name,
    generations: &[&API, &crm_snov::reference::API],
    connectors: &[Connector::of::<Client>()],
};

type Snov = Typed<Client>;

impl VendorClient for Client {
    const CAPABILITIES: fn() -> &'static Capabilities = capabilities;
    const MAPPINGS: fn() -> Vec<Mapping> = mappings;

    fn resources(snov: &Snov) -> Resources<'_> {
        Resources::new()
            .contacts(snov)
            .lists(snov)
            .pipelines(snov)
            .campaigns(snov)
            .account(snov)
            .enrichment(snov)
            .webhooks(snov)
            .email_accounts(snov)
    }
}

fn capabilities() -> &'static Capabilities {
    static CAPABILITIES: OnceLock<Capabilities> = OnceLock::new();
    CAPABILITIES.get_or_init(|| {
        let declared = Capabilities::of(&API);
        let declared = outreach(people(declared));
        enrichment(declared).build()
    })
}

/// Contacts, lists, pipelines and the account.
fn people(declared: CapabilitiesBuilder) -> CapabilitiesBuilder {
    const NO_LIST: &str = "the vendor's documents have no call that lists all contacts";
    const NO_CHANGE: &str = "the vendor's documents have no call that changes a contact";
    const MEMBERS: Option<&str> = Some("read the members of each list");
    const APP: Option<&str> = Some("do it in the vendor's app");
    declared
        .unsupported(Resource::Contact, Verb::List, NO_LIST, MEMBERS)
        .unsupported(Resource::Contact, Verb::Search, NO_LIST, MEMBERS)
        .native(Resource::Contact, Verb::Get, &["find_prospect_by_id"])
        .native(
            Resource::Contact,
            Verb::FindByEmail,
            &["find_prospect_by_email"],
        )
        .native(Resource::Contact, Verb::Create, &["add_prospect"])
        .unsupported(Resource::Contact, Verb::Update, NO_CHANGE, APP)
        .unsupported(
            Resource::Contact,
            Verb::Delete,
            "the vendor's documents have no call that removes a contact",
            APP,
        )
        .unsupported(
            Resource::Contact,
            Verb::Upsert,
            NO_CHANGE,
            Some("look with `find_by_email`, then create"),
        )
        .native(Resource::List, Verb::List, &["list_prospect_lists"])
        .native(Resource::List, Verb::Create, &["create_prospect_list"])
        .native(
            Resource::ListMember,
            Verb::List,
            &["view_prospects_in_list"],
        )
        // One at once, so that a failure leaves no doubt about the others.
        .emulated(
            Resource::ListMember,
            Verb::Add,
            &["find_prospect_by_id", "add_prospect"],
            "the contact is read by its id and added to the list under its address",
            "two",
        )
        .max_batch(1)
        .unsupported(
            Resource::ListMember,
            Verb::Remove,
            "the vendor's documents have no call that takes a contact off a list",
            APP,
        )
        .native(
            Resource::SuppressionList,
            Verb::List,
            &["list_do_not_email_lists"],
        )
        .native(
            Resource::SuppressionList,
            Verb::Add,
            &["add_to_do_not_email_list"],
        )
        .native(Resource::Pipeline, Verb::List, &["list_pipelines"])
        .native(Resource::Stage, Verb::List, &["list_pipeline_stages"])
        .native(Resource::Account, Verb::Get, &["get_user_balance"])
}

/// Campaigns, webhooks and e-mail accounts.
fn outreach(declared: CapabilitiesBuilder) -> CapabilitiesBuilder {
    declared
        .native(Resource::Campaign, Verb::List, &["list_campaigns"])
        .native(Resource::Campaign, Verb::Get, &["get_campaign"])
        .native(Resource::Campaign, Verb::Create, &["create_campaign"])
        .native(Resource::Campaign, Verb::Update, &["update_campaign"])
        .native(Resource::Campaign, Verb::Delete, &["delete_campaign"])
        .native(
            Resource::Campaign,
            Verb::SetState,
            &["change_campaign_state"],
        )
        .native(
            Resource::CampaignMember,
            Verb::List,
            &["get_campaign_recipients_activity"],
        )
        .native(
            Resource::CampaignMember,
            Verb::Get,
            &["get_recipient_status"],
        )
        .native(
            Resource::CampaignMember,
            Verb::SetState,
            &["change_recipient_status"],
        )
        // The confirmed one comes last, so that the note of the others shows.
        .native(
            Resource::CampaignEvent,
            Verb::List,
            &[
                "get_campaign_opens",
                "get_campaign_clicks",
                "get_campaign_replies",
                "get_campaign_email_replies",
                "list_finished_prospects",
                "get_sent_emails",
            ],
        )
        .native(
            Resource::CampaignStats,
            Verb::Get,
            &["get_campaign_analytics", "get_campaign_progress"],
        )
        .native(Resource::Webhook, Verb::List, &["list_webhooks"])
        .native(Resource::Webhook, Verb::Create, &["add_webhook"])
        .native(Resource::Webhook, Verb::Update, &["update_webhook"])
        .native(Resource::Webhook, Verb::Delete, &["delete_webhook"])
        .native(Resource::EmailAccount, Verb::List, &["list_email_accounts"])
        .native(Resource::EmailAccount, Verb::Create, &["add_email_account"])
        .native(
            Resource::EmailAccount,
            Verb::Update,
            &["update_email_account"],
        )
        .native(
            Resource::EmailAccount,
            Verb::Check,
            &["check_sender_status"],
        )
        .native(Resource::WarmUp, Verb::List, &["list_warm_up_campaigns"])
        .filters(&["status"])
        .native(Resource::WarmUp, Verb::Get, &["get_warm_up_campaign"])
        .native(Resource::WarmUp, Verb::Create, &["create_warm_up_campaign"])
        .native(Resource::WarmUp, Verb::Update, &["update_warm_up_campaign"])
}

/// What the vendor finds out. The call that is charged comes first.
fn enrichment(declared: CapabilitiesBuilder) -> CapabilitiesBuilder {
    declared
        .native(
            Resource::EnrichedPerson,
            Verb::Find,
            &[
                "start_find_emails_by_name",
                "get_find_emails_by_name_result",
                "start_linked_in_profile_enrichment",
                "get_linked_in_profile_enrichment_result",
                "get_profile_by_email",
            ],
        )
        .native(
            Resource::EnrichedPerson,
            Verb::FindByDomain,
            &[
                "start_domain_prospect_search",
                "get_domain_prospect_search_result",
            ],
        )
        .native(
            Resource::EnrichedCompany,
            Verb::FindByDomain,
            &["start_domain_search", "get_domain_search_result"],
        )
        .native(
            Resource::EnrichedCompany,
            Verb::FindByName,
            &[
                "start_find_domain_by_company_name",
                "get_find_domain_by_company_name_result",
            ],
        )
        .native(
            Resource::EnrichedCompany,
            Verb::FindEmails,
            &[
                "start_domain_emails_search",
                "get_domain_emails_search_result",
                "start_generic_contacts_search",
                "get_generic_contacts_search_result",
            ],
        )
        .native(
            Resource::EnrichedCompany,
            Verb::CountEmails,
            &["get_domain_emails_count"],
        )
        .native(
            Resource::EmailVerification,
            Verb::Verify,
            &["start_email_verification", "get_email_verification_result"],
        )
        .unsupported(
            Resource::EmailVerification,
            Verb::RequestVerification,
            "the vendor gives the verdicts with the job, and not with the contacts",
            Some("use `verify`, or a job of the typed client"),
        )
}

fn mappings() -> Vec<Mapping> {
    let campaign = || CampaignId::from("1");
    vec![
        Mapping::read(account::read),
        Mapping::read(contacts::read),
        Mapping::create::<Contact, _>(contacts::write),
        Mapping::read(lists::read),
        Mapping::read(lists::suppression),
        Mapping::create::<List, _>(lists::write),
        Mapping::read(|from| lists::member(from, &"1".into())),
        Mapping::read(pipelines::read),
        Mapping::read(pipelines::stage),
        Mapping::read(campaigns::read),
        Mapping::create::<Campaign, _>(campaigns::write),
        Mapping::update::<Campaign, _>(campaigns::write),
        Mapping::read(|from| campaigns::member(from, &campaign())),
        Mapping::read(|from| campaigns::member_status(from, &campaign())),
        Mapping::read(|from| Event::of(campaign(), Kind::Sent).sent(from)),
        Mapping::read(|from| Event::of(campaign(), Kind::Opened).seen(from)),
        Mapping::read(|from| Event::of(campaign(), Kind::Replied).replied(from)),
        Mapping::read(|from| Event::of(campaign(), Kind::Finished).finished(from)),
        Mapping::read(|from| campaigns::stats(from, &campaign(), None)),
        Mapping::read(|from: &mut Reading<_>| campaigns::progress(from)),
        Mapping::read(webhooks::read),
        Mapping::create::<Webhook, _>(webhooks::write),
        Mapping::update::<Webhook, _>(webhooks::write),
        Mapping::read(email_accounts::read),
        Mapping::read(|from| email_accounts::check(from, "1".into())),
        // Of the words that a field takes, the value that mappers are tried with is none.
        Mapping::create::<EmailAccount, _>(|from| {
            let patch: &mut EmailAccountPatch = from;
            for server in [&mut patch.smtp, &mut patch.imap] {
                if let Change::Set(server) = server {
                    server.encryption = Some("ssl".to_owned());
                }
            }
            email_accounts::create(from)
        }),
        Mapping::update::<EmailAccount, _>(email_accounts::update),
        Mapping::read(email_accounts::read_warm_up),
        Mapping::create::<WarmUp, _>(|from| {
            from.strategy = "steady".into();
            email_accounts::create_warm_up(from)
        }),
        Mapping::update::<WarmUp, _>(|from| {
            from.strategy = "steady".into();
            from.status = "active".into();
            email_accounts::update_warm_up(from)
        }),
        Mapping::read(enrichment::profile),
        Mapping::read(enrichment::person_of_name),
        Mapping::read(enrichment::person_of_domain),
        Mapping::read(enrichment::company),
        Mapping::read(enrichment::company_of_name),
        Mapping::read(enrichment::verification),
    ]
}

/// The rows of a response, which all lists have in `data`.
///
/// Something else in that place is an error: taken for no rows, it would look like the end.
fn rows<A, V, T>(
    response: ResponseValue<A>,
    data: impl FnOnce(A) -> Option<Vec<V>>,
    map: impl Fn(&mut Reading<V>) -> T,
) -> Result<Vec<Mapped<T>>>
where
    A: FieldTable,
    V: FieldTable,
    T: Record,
{
    let is_other = response.unknown_fields().get("data").is_some();
    match data(response.into_inner()) {
        None if is_other => Err(Error::new(
            ErrorKind::Decode,
            "what the response has in `data` is no list",
        )
        .with_origin(Origin::Vendor)
        .with_advice("use the typed client")),
        rows => Ok(adapter::read_all(API.vendor, rows.unwrap_or_default(), map)),
    }
}

/// What a response holds, or nothing where it is an object without any value: so the vendor says
/// that it knows nobody.
fn unless_blank<T>(
    response: Result<ResponseValue<T>, crm_snov::provided::Error>,
) -> Result<Option<T>> {
    let error = match response {
        Ok(response) => return Ok(Some(response.into_inner())),
        Err(error) => error,
    };
    let is_blank = error.kind() == client::ErrorKind::Unrecognized
        && serde_json::from_slice::<BTreeMap<String, Option<IgnoredAny>>>(error.raw_body())
            .is_ok_and(|fields| fields.values().all(Option::is_none));
    match is_blank {
        true => Ok(None),
        false => Err(error.into()),
    }
}

/// The receipt for what was made. Without an id in the response it tells how to find it.
fn created<I>(id: Option<impl Into<I>>, find: FollowUp) -> Receipt<I> {
    let receipt = Receipt::new(Outcome::Created).id(id);
    match receipt.id {
        Some(_) => receipt,
        None => receipt.follow_up(find),
    }
}

/// An id as the number that the vendor has it as.
fn number(field: &'static str, id: &impl AsRef<str>) -> Result<i64> {
    id.as_ref()
        .parse()
        .map_err(|_| Error::invalid([field], "the vendor's ids are whole numbers"))
}

/// Refuses a word that the vendor does not take.
fn one_of(field: &str, word: Option<&String>, words: &[&str]) -> Result<()> {
    match word {
        Some(word) if !words.contains(&word.as_str()) => Err(Error::invalid(
            [field],
            format!("`{field}` must be one of: {}", words.join(", ")),
        )),
        _ => Ok(()),
    }
}

/// Waits for the result of a job that was started. An error keeps the job's id, and names the
/// method of the typed client that goes on with it.
async fn finish<T, E>(
    job: Result<Job<T, E>, client::Error<E>>,
    polling: &Polling,
    go_on: &'static str,
) -> Result<ResponseValue<T>>
where
    E: std::fmt::Debug + Send + Sync + 'static,
{
    let failed = match job?.wait(polling).await {
        Ok(answer) => return Ok(answer),
        Err(failed) => failed,
    };
    let given_up = matches!(failed.reason(), TaskFailure::Failed { .. });
    let error = Error::from(failed);
    Err(if given_up {
        error
    } else {
        error.with_advice(format!(
            "take the job up with `{go_on}` of the typed client, since a new one may be charged again"
        ))
    })
}

#[cfg(test)]
mod tests;
