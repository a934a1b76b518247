//! Generation `reference`: the API as the vendor's own reference has it. Every call is checked
//! against the documents, kept, and answered with the documented example.
//!
//! # What is documented
//!
//! - Tokens live 3600 seconds of the sandbox's clock; then, and for unknown ones, 401 (the status is
//!   assumed).
//! - A path that the vendor does not have answers `{"errors": {"code": 404, …}}`.
//!
//! # What is assumed
//!
//! - No error has a documented status or body but that of an unknown path: its envelope is used for
//!   all, with 400 for malformed requests, 401, 402 for want of credits, 422 where the operation has
//!   it, and 429.

use serde_json::json;

use super::{CREDENTIALS, tokens};
use crate::document::Operation;
use crate::store::{self, Store};
use crate::vendor::{Answer, Refusal, Seeding, VendorModule};

/// Generation `reference`.
pub(crate) const REFERENCE: VendorModule = VendorModule {
    vendor: "snov",
    generation: "reference",
    document: include_str!("../../generated/snov_reference.json"),
    credentials: CREDENTIALS,
    handlers: &[("access_token_create", tokens::issue)],
    recorded: RECORDED,
    refuse,
    unknown_path,
    seed,
};

const RECORDED: &[&str] = &[
    "domain_search_start",
    "domain_search_result",
    "domain_prospects_start",
    "domain_prospects_result",
    "domain_prospect_emails_start",
    "domain_prospect_emails_result",
    "domain_emails_start",
    "domain_emails_result",
    "generic_contacts_start",
    "generic_contacts_result",
    "database_prospects_start",
    "database_prospects_result",
    "database_prospect_emails_start",
    "database_prospect_emails_result",
    "database_companies_start",
    "database_companies_result",
    "domain_emails_count",
    "emails_by_name_start",
    "emails_by_name_result",
    "company_domains_start",
    "company_domains_result",
    "linkedin_profiles_start",
    "linkedin_profiles_result",
    "profiles_get_by_email",
    "email_verification_start",
    "email_verification_result",
    "sender_accounts_create",
    "sender_accounts_update",
    "sender_accounts_status",
    "sender_accounts_list",
    "warm_ups_create",
    "warm_ups_list",
    "warm_ups_get",
    "warm_ups_update",
    "warm_ups_delete",
    "warm_ups_statistics",
    "campaigns_list",
    "campaigns_create",
    "campaigns_get",
    "campaigns_update",
    "campaigns_change_state",
    "campaigns_delete",
    "schedules_list",
    "step_contents_create",
    "step_contents_get",
    "step_contents_update",
    "step_contents_delete",
    "recipients_check",
    "recipients_change_status",
    "finished_prospects_list",
    "do_not_email_add",
    "do_not_email_lists_list",
    "campaign_analytics_get",
    "campaigns_progress",
    "recipients_activity_list",
    "sent_emails_list",
    "email_opens_list",
    "link_clicks_list",
    "campaign_replies_list",
    "email_replies_list",
    "prospects_add",
    "prospects_get",
    "prospects_find_by_email",
    "custom_fields_list",
    "prospect_lists_list",
    "prospects_list",
    "prospect_lists_create",
    "pipelines_list",
    "pipeline_stages_list",
    "balance_get",
    "webhooks_list",
    "webhooks_create",
    "webhooks_update",
    "webhooks_delete",
];

fn refuse(refusal: &Refusal, operation: &Operation) -> Answer {
    match refusal {
        Refusal::Unauthorized => error(401, "The access token is missing, expired or invalid"),
        Refusal::Forbidden { permission } => {
            error(403, &format!("The client may not do this: {permission}"))
        }
        Refusal::NotFound => error(404, NOT_FOUND),
        Refusal::TooManyRequests => error(429, "Too many requests"),
        Refusal::Invalid { problems } => {
            let problems = problems
                .iter()
                .map(|problem| format!("{}: {}", problem.at, problem.message));
            let status = match operation.responses.contains_key("422") {
                true => 422,
                false => 400,
            };
            error(status, &problems.collect::<Vec<_>>().join("; "))
        }
        Refusal::NoCredits => error(402, "The balance has too few credits"),
        Refusal::Conflict { message } => {
            Answer::json(200, json!({"success": false, "errors": [message]}))
        }
        Refusal::Answered(answer) => (**answer).clone(),
        Refusal::Internal { message } => error(500, message),
    }
}

const NOT_FOUND: &str = "Sorry, but url or entity not found";

fn unknown_path(_method: &str, _path: &str) -> Answer {
    error(404, NOT_FOUND)
}

/// The one envelope of an error that is known.
fn error(code: u16, title: &str) -> Answer {
    Answer::json(
        code,
        json!({"errors": {"code": code, "title": title, "source": ""}}),
    )
}

fn seed(_seeding: &Seeding, _store: &Store<'_>) -> store::Result<()> {
    Ok(())
}
