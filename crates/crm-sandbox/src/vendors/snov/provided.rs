//! Generation `provided`: the document as it was provided. All operations are carried out on what is
//! kept; none only records its call.
//!
//! # What is documented
//!
//! - Tokens live 3600 seconds of the sandbox's clock; then, and for unknown ones, 401.
//! - What is found, unlocked or verified draws on the credits: a search of a domain once for the
//!   same question and if anything is found; addresses, domains and profiles for each one found; a
//!   verification for each address, whatever the outcome. The task of `startFindEmailsByName` ends
//!   with `not_enough_credits`.
//! - The running state of a task is `in progress` on the searches of domains and `in_progress` on
//!   the others, as the reference writes it.
//! - A campaign can't be deleted while it is active or paused. An unknown schedule or sender in an
//!   update gives 404. Pages of a list have 5000 rows at most, an account 50 webhooks.
//! - A path that the vendor does not have returns `{"errors": {"code": 404, …}}`.
//! - Port and encryption of a sender's SMTP server must fit (25 none, 465 ssl, 587 tls), or its
//!   status becomes `invalid`.
//!
//! # What is assumed
//!
//! - No status is documented for want of credits on the other calls: 402. With none left, every
//!   call with a price is rejected, save a question that was paid for before.
//! - A malformed request gives 400, more than the limit 429, with the document's `Error`.
//! - Where a call can't be carried out as things stand and the operation has neither 400 nor 404,
//!   the response is the failure that the reference shows: 200 with `success: false` and `errors`.
//! - A task is done after one or two questions, or 5 seconds; until then the response has no `data`.
//!   A sender's connection is settled after one check, or 5 seconds.
//! - What is known of the world follows from the seed. Nothing is known of what ends in `.invalid`
//!   or has the word `unknown` in it: a search finds nothing and is free, a verification says
//!   `not_valid` or `unknown`. An unknown person is an empty object.
//! - An account has one prospect with an address. Added again, it takes the new values and is on
//!   the further list too.
//! - No operation names the recipients of a campaign. Its first start takes the first 100 members
//!   of the oldest list with any, save the addresses of the do-not-email lists. Then mails leave a
//!   minute apart, step after step as the contents of the steps say, and opens, clicks, replies,
//!   bounces and unsubscriptions follow with the clock while the campaign is active. The reports
//!   follow from the contents as they are: a step that is deleted takes its mails along.
//! - Webhooks and `webhook_url` are not called: no document has what would be sent.
//! - What is there at first is made up.
//! - One task of each kind is done from the start, under the hash of the documented examples.

mod campaigns;
mod contents;
mod lists;
mod pipelines;
mod prospects;
mod recipients;
mod reports;
mod searches;
mod senders;
mod warm_up;
mod webhooks;

use serde_json::json;

use super::replies::HandlerResult;
use super::{CREDENTIALS, credits, tokens};
use crate::document::Operation;
use crate::store::{self, Store};
use crate::vendor::{ApiResponse, Call, Handler, Rejection, Seeding, VendorModule};

/// Generation `provided`.
pub(crate) const PROVIDED: VendorModule = VendorModule {
    vendor: "snov",
    generation: "provided",
    document: include_str!("../../generated/snov_provided.json"),
    credentials: CREDENTIALS,
    handlers: HANDLERS,
    recorded: &[],
    reject,
    unknown_path,
    seed,
};

const HANDLERS: &[(&str, Handler)] = &[
    ("getAccessToken", issue),
    ("startDomainSearch", searches::domain),
    ("getDomainSearchResult", searches::result),
    ("startDomainProspectSearch", searches::domain_prospects),
    ("getDomainProspectSearchResult", searches::result),
    ("startDomainEmailsSearch", searches::domain_emails),
    ("getDomainEmailsSearchResult", searches::result),
    ("startGenericContactsSearch", searches::generic_contacts),
    ("getGenericContactsSearchResult", searches::result),
    ("getDomainEmailsCount", searches::emails_count),
    ("startFindEmailsByName", searches::emails_by_name),
    ("getFindEmailsByNameResult", searches::result),
    ("startFindDomainByCompanyName", searches::domains_by_name),
    ("getFindDomainByCompanyNameResult", searches::result),
    (
        "startLinkedInProfileEnrichment",
        searches::linkedin_profiles,
    ),
    ("getLinkedInProfileEnrichmentResult", searches::result),
    ("getProfileByEmail", searches::profile_by_email),
    ("startEmailVerification", searches::verification),
    ("getEmailVerificationResult", searches::result),
    ("listEmailAccounts", senders::list),
    ("addEmailAccount", senders::add),
    ("updateEmailAccount", senders::update),
    ("checkSenderStatus", senders::status),
    ("listWarmUpCampaigns", warm_up::list),
    ("createWarmUpCampaign", warm_up::create),
    ("getWarmUpCampaign", warm_up::get),
    ("updateWarmUpCampaign", warm_up::update),
    ("listCampaigns", campaigns::list),
    ("createCampaign", campaigns::create),
    ("getCampaign", campaigns::get),
    ("updateCampaign", campaigns::update),
    ("deleteCampaign", campaigns::delete),
    ("changeCampaignState", campaigns::change_state),
    ("listEmailSchedules", campaigns::schedules),
    ("createEmailStepContent", contents::create),
    ("getEmailStepContent", contents::get),
    ("updateEmailStepContent", contents::update),
    ("deleteEmailStepContent", contents::delete),
    ("getRecipientStatus", recipients::status),
    ("changeRecipientStatus", recipients::change_status),
    ("listFinishedProspects", reports::finished),
    ("addToDoNotEmailList", recipients::suppress),
    ("listDoNotEmailLists", recipients::suppression_lists),
    ("getCampaignAnalytics", reports::analytics),
    ("getCampaignProgress", reports::progress),
    ("getCampaignRecipientsActivity", reports::activity),
    ("getSentEmails", reports::sent),
    ("getCampaignOpens", reports::opens),
    ("getCampaignClicks", reports::clicks),
    ("getCampaignReplies", reports::replies),
    ("getCampaignEmailReplies", reports::email_replies),
    ("addProspect", prospects::add),
    ("findProspectById", prospects::by_id),
    ("findProspectByEmail", prospects::by_email),
    ("getProspectCustomFields", prospects::custom_fields),
    ("listProspectLists", lists::list),
    ("viewProspectsInList", lists::members),
    ("createProspectList", lists::create),
    ("listPipelines", pipelines::list),
    ("listPipelineStages", pipelines::stages),
    ("getUserBalance", balance),
    ("listWebhooks", webhooks::list),
    ("addWebhook", webhooks::add),
    ("updateWebhook", webhooks::update),
    ("deleteWebhook", webhooks::delete),
];

fn seed(seeding: &Seeding, store: &Store<'_>) -> store::Result<()> {
    credits::seed(store, seeding.credits)?;
    super::prospects::seed(seeding, store, &prospects::FIRST_FIELDS)?;
    super::lists::seed(store, seeding.contacts, &lists::FIRST_LISTS)?;
    super::recipients::seed(store, &recipients::FIRST_SUPPRESSIONS)?;
    campaigns::seed(store)?;
    contents::seed(store)?;
    super::senders::seed(store, &senders::FIRST_SENDERS)?;
    super::warm_up::seed(store, &warm_up::first())?;
    super::webhooks::seed(store, &webhooks::FIRST_WEBHOOKS)?;
    super::pipelines::seed(store, &pipelines::FIRST_PIPELINES)?;
    searches::seed(store, seeding.seed)
}

/// `getAccessToken`.
fn issue(call: &Call<'_>) -> HandlerResult {
    tokens::issue(call).map_err(|rejection| match rejection {
        Rejection::Unauthorized => Rejection::response(error(
            401,
            "invalid_client",
            "There is no such client, or it has another secret",
        )),
        other => other,
    })
}

/// `getUserBalance`.
fn balance(call: &Call<'_>) -> HandlerResult {
    let (total, used) = credits::ledger(call.store)?;
    Ok(ApiResponse::json(
        200,
        json!({"balance": total - used, "used": used, "total": total}),
    ))
}

/// Gives a rejection the vendor's form.
fn reject(rejection: &Rejection, operation: &Operation) -> ApiResponse {
    match rejection {
        Rejection::Unauthorized => error(
            401,
            "unauthorized",
            "The access token is missing, expired or invalid",
        ),
        Rejection::Forbidden { permission } => error(
            403,
            "forbidden",
            &format!("The client may not do this: {permission}"),
        ),
        Rejection::NotFound if documents(operation, 404) => {
            error(404, "not_found", "There is no such resource")
        }
        Rejection::NotFound => standing_in_the_way(operation, "There is no such resource"),
        Rejection::TooManyRequests => error(429, "too_many_requests", "Too many requests"),
        Rejection::Invalid { problems } => {
            let problems = problems
                .iter()
                .map(|problem| format!("{}: {}", problem.at, problem.message));
            error(400, "bad_request", &problems.collect::<Vec<_>>().join("; "))
        }
        Rejection::NoCredits => error(402, "not_enough_credits", "The balance has too few credits"),
        Rejection::Conflict { message } => standing_in_the_way(operation, message),
        Rejection::Response(response) => (**response).clone(),
        Rejection::Internal { message } => error(500, "internal", message),
    }
}

/// A rejection for which the operation has no status of its own: the reference shows a success
/// status whose body says `success: false` beside a list `errors`.
fn standing_in_the_way(operation: &Operation, message: &str) -> ApiResponse {
    if documents(operation, 400) || !documents(operation, 200) {
        error(400, "bad_request", message)
    } else {
        ApiResponse::json(200, json!({"success": false, "errors": [message]}))
    }
}

fn documents(operation: &Operation, status: u16) -> bool {
    operation
        .responses
        .contains_key(status.to_string().as_str())
}

/// The document's `Error`.
fn error(status: u16, code: &str, message: &str) -> ApiResponse {
    ApiResponse::json(status, json!({"error": code, "message": message}))
}

/// The response for a path that the vendor does not have, as its live service gives it.
fn unknown_path(_method: &str, _path: &str) -> ApiResponse {
    ApiResponse::json(
        404,
        json!({"errors": {"code": 404, "title": "Not Found", "source": ""}}),
    )
}
