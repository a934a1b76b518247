//! Generation `reference`: the API as the vendor's own reference has it. All operations are
//! carried out on what is kept; none only records its call.
//!
//! # What is documented
//!
//! - Tokens live 3600 seconds of the sandbox's clock; then, and for unknown ones, 401 (the status is
//!   assumed).
//! - A path that the vendor does not have, and a hash that nothing has, return
//!   `{"errors": {"code": 404, …}}`.
//! - Searches cost one credit for the same request, and nothing if nothing is found; addresses,
//!   domains and profiles one for each that is found. Each page of a search is a task of its own
//!   and another request. The task of `emails_by_name_start` ends with `not_enough_credits`.
//! - The searches of domains write the state of a running task `in progress`, the others
//!   `in_progress`. A verification gives its rows in another order than the addresses had.
//! - The list reports under `/v1` give 10,000 rows from `offset` on, and without it the last 10,000.
//! - What is rejected by `campaigns_change_state` is 200 with `success: false` and `errors`.
//! - A campaign goes to the list that it names, and to who is added to the list while it is not
//!   over. Its core settings are locked once it is not new. It can't be deleted while it is active,
//!   paused or scheduled.
//! - An address is added to a list again as the same prospect, unless `createDuplicates` is true,
//!   and takes new values if `updateContact` is.
//!
//! # What is assumed
//!
//! - No error has a documented status or body but that of an unknown path: its envelope is used for
//!   all, with 400 for malformed requests, 401, 402 for want of credits, 422 where the operation has
//!   it, and 429. Where a call can't be carried out as things stand the response is as
//!   `campaigns_change_state` is: `success: false` at the place where the response has `success`.
//! - A body is taken as JSON, and also as a form or in the query where the reference sends it so.
//! - A task is done after one or two questions, or 5 seconds; until then the response has no rows. A
//!   running search of the database is `in progress`.
//! - A verification costs one credit for each address, whatever the outcome: the sources differ.
//! - Two requests are the same if all they say is the same, save `webhook_url`.
//! - The addresses of calls in responses begin with `https://api.snov.io`, as documented: what is
//!   taken from them is their last part, or their query.
//! - Who is not known has `success: false` in `prospects_get` and `profiles_get_by_email`, an empty
//!   list in `prospects_find_by_email`, and as a result of a bulk look-up an empty list.
//! - The hexadecimal id of lists and reports is no key for `prospects_get`. In
//!   `campaign_replies_list` it is another one at each reading; a page has 100 rows.
//! - `added` says that the prospect was not on the list before. A two- or three-letter code is no
//!   name of a country, and a custom field that there is not is rejected.
//! - A deleted list has no members to show and takes none.
//! - `campaigns` of a prospect is empty, as its shape is not documented; so is `schedule` of a
//!   warm-up. What `sending_settings` say is kept and has no effect, and so are schedules.
//! - A campaign has at most 15,000 recipients. Those of one that is new or scheduled are `tocheck`.
//!   It is completed when all are done, unless `complete_campaign_after_last_step` is false, and at
//!   `complete_campaign_at`; times without a zone are UTC. A content without a text sends nothing.
//! - Figures of LinkedIn are those of replies that came through it.
//! - Webhooks and `webhook_url` are not called: no document has what would be sent. An event that
//!   is not documented is rejected.
//! - The records of the start have the ids of the documented examples, and one task of each kind is
//!   done, under the hash of its example.

mod campaigns;
mod contents;
mod database;
mod forms;
mod lists;
mod pipelines;
mod prospects;
mod recipients;
mod reports;
mod searches;
mod senders;
mod sequence;
mod warm_up;
mod webhooks;

use serde_json::json;

use super::replies::HandlerResult;
use super::{CREDENTIALS, credits, tokens};
use crate::document::Operation;
use crate::store::{self, Store};
use crate::vendor::{ApiResponse, Call, Handler, Rejection, Seeding, VendorModule};

/// Generation `reference`.
pub(crate) const REFERENCE: VendorModule = VendorModule {
    vendor: "snov",
    generation: "reference",
    document: include_str!("../../generated/snov_reference.json"),
    credentials: CREDENTIALS,
    handlers: HANDLERS,
    recorded: &[],
    reject,
    unknown_path,
    seed,
};

const HANDLERS: &[(&str, Handler)] = &[
    ("access_token_create", tokens::issue),
    ("domain_search_start", searches::domain),
    ("domain_search_result", searches::result),
    ("domain_prospects_start", searches::domain_prospects),
    ("domain_prospects_result", searches::result),
    ("domain_prospect_emails_start", searches::prospect_emails),
    ("domain_prospect_emails_result", searches::result),
    ("domain_emails_start", searches::domain_emails),
    ("domain_emails_result", searches::result),
    ("generic_contacts_start", searches::generic_contacts),
    ("generic_contacts_result", searches::result),
    ("database_prospects_start", database::prospects),
    ("database_prospects_result", searches::result),
    ("database_prospect_emails_start", database::prospect_emails),
    ("database_prospect_emails_result", searches::result),
    ("database_companies_start", database::companies),
    ("database_companies_result", searches::result),
    ("domain_emails_count", searches::emails_count),
    ("emails_by_name_start", searches::emails_by_name),
    ("emails_by_name_result", searches::result),
    ("company_domains_start", searches::domains_by_name),
    ("company_domains_result", searches::result),
    ("linkedin_profiles_start", searches::linkedin_profiles),
    ("linkedin_profiles_result", searches::result),
    ("profiles_get_by_email", searches::profile_by_email),
    ("email_verification_start", searches::verification),
    ("email_verification_result", searches::result),
    ("sender_accounts_create", senders::create),
    ("sender_accounts_update", senders::update),
    ("sender_accounts_status", senders::status),
    ("sender_accounts_list", senders::list),
    ("warm_ups_create", warm_up::create),
    ("warm_ups_list", warm_up::list),
    ("warm_ups_get", warm_up::get),
    ("warm_ups_update", warm_up::update),
    ("warm_ups_delete", warm_up::delete),
    ("warm_ups_statistics", warm_up::statistics),
    ("campaigns_list", campaigns::list),
    ("campaigns_create", campaigns::create),
    ("campaigns_get", campaigns::get),
    ("campaigns_update", campaigns::update),
    ("campaigns_change_state", campaigns::change_state),
    ("campaigns_delete", campaigns::delete),
    ("schedules_list", campaigns::schedules),
    ("step_contents_create", contents::create),
    ("step_contents_get", contents::get),
    ("step_contents_update", contents::update),
    ("step_contents_delete", contents::delete),
    ("recipients_check", recipients::check),
    ("recipients_change_status", recipients::change_status),
    ("finished_prospects_list", reports::finished),
    ("do_not_email_add", recipients::suppress),
    ("do_not_email_lists_list", recipients::suppression_lists),
    ("campaign_analytics_get", reports::analytics),
    ("campaigns_progress", reports::progress),
    ("recipients_activity_list", reports::activity),
    ("sent_emails_list", reports::sent),
    ("email_opens_list", reports::opens),
    ("link_clicks_list", reports::clicks),
    ("campaign_replies_list", reports::replies),
    ("email_replies_list", reports::email_replies),
    ("prospects_add", prospects::add),
    ("prospects_get", prospects::get),
    ("prospects_find_by_email", prospects::by_email),
    ("custom_fields_list", prospects::custom_fields),
    ("prospect_lists_list", lists::list),
    ("prospects_list", lists::members),
    ("prospect_lists_create", lists::create),
    ("pipelines_list", pipelines::list),
    ("pipeline_stages_list", pipelines::stages),
    ("balance_get", balance),
    ("webhooks_list", webhooks::list),
    ("webhooks_create", webhooks::create),
    ("webhooks_update", webhooks::update),
    ("webhooks_delete", webhooks::delete),
];

fn seed(seeding: &Seeding, store: &Store<'_>) -> store::Result<()> {
    credits::seed(store, seeding.credits)?;
    super::prospects::seed(seeding, store, &prospects::FIRST_FIELDS)?;
    super::lists::seed(store, seeding.contacts, &lists::FIRST_LISTS)?;
    super::recipients::seed(store, &recipients::FIRST_SUPPRESSIONS)?;
    super::senders::seed(store, &senders::FIRST_SENDERS)?;
    campaigns::seed(store)?;
    super::warm_up::seed(store, &warm_up::first())?;
    super::webhooks::seed(store, &webhooks::FIRST_WEBHOOKS)?;
    super::pipelines::seed(store, &pipelines::FIRST_PIPELINES)?;
    searches::seed(store, seeding.seed)?;
    database::seed(store, seeding.seed)
}

/// `balance_get`.
fn balance(call: &Call<'_>) -> HandlerResult {
    let left = credits::left(call.store)?;
    Ok(ApiResponse::json(
        200,
        json!({
            "success": true,
            "data": {
                "balance": format!("{left}.00"),
                "teamwork": false,
                "unique_recipients_used": 0,
                "limit_resets_in": 29,
                "expires_in": 359,
            },
        }),
    ))
}

/// Whether somebody was found, without anything of them.
fn found(success: bool) -> ApiResponse {
    ApiResponse::json(200, json!({"success": success}))
}

/// A call that can't be carried out as things stand.
fn standing_in_the_way(operation: &Operation, message: &str) -> ApiResponse {
    let body = match operation.id.as_str() {
        "do_not_email_add" | "prospect_lists_create" => json!([{"success": false}]),
        "step_contents_delete" | "webhooks_delete" => json!({"data": {"success": false}}),
        _ => json!({"success": false, "errors": [message]}),
    };
    ApiResponse::json(200, body)
}

fn reject(rejection: &Rejection, operation: &Operation) -> ApiResponse {
    match rejection {
        Rejection::Unauthorized => error(401, "The access token is missing, expired or invalid"),
        Rejection::Forbidden { permission } => {
            error(403, &format!("The client may not do this: {permission}"))
        }
        Rejection::NotFound => error(404, NOT_FOUND),
        Rejection::TooManyRequests => error(429, "Too many requests"),
        Rejection::Invalid { problems } => {
            let problems = problems
                .iter()
                .map(|problem| format!("{}: {}", problem.at, problem.message));
            let status = match operation.responses.contains_key("422") {
                true => 422,
                false => 400,
            };
            error(status, &problems.collect::<Vec<_>>().join("; "))
        }
        Rejection::NoCredits => error(402, "The balance has too few credits"),
        Rejection::Conflict { message } => standing_in_the_way(operation, message),
        Rejection::Response(response) => (**response).clone(),
        Rejection::Internal { message } => error(500, message),
    }
}

const NOT_FOUND: &str = "Sorry, but url or entity not found";

fn unknown_path(_method: &str, _path: &str) -> ApiResponse {
    error(404, NOT_FOUND)
}

/// The one envelope of an error that is known.
fn error(code: u16, title: &str) -> ApiResponse {
    ApiResponse::json(
        code,
        json!({"errors": {"code": code, "title": title, "source": ""}}),
    )
}
