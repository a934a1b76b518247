// @generated from specs/snov/reference.yaml by `cargo xtask generate snov`. Changes belong there.

use super::{Arguments, Outcome, Unknown, json};
/// Calls every operation of Snov.io `reference` by its typed method.
///
/// # Errors
///
/// When the client has no such operation, or the arguments do not fit its types.
pub(super) async fn call(
    client: &crm_snov::reference::Client,
    operation: &str,
    arguments: &Arguments,
) -> Result<Outcome, Unknown> {
    match operation {
        "access_token_create" => {
            let body: crm_snov::reference::types::AccessTokenRequest = arguments.body()?;
            Ok(json(client.access_token_create(&body).await))
        }

        "domain_search_start" => {
            let body: crm_snov::reference::types::DomainSearchRequest = arguments
                .body()?;
            Ok(json(client.domain_search_start(&body).await))
        }

        "domain_search_result" => {
            let task_hash: String = arguments.parameter("path", "task_hash")?;
            Ok(json(client.domain_search_result(&task_hash).await))
        }

        "domain_prospects_start" => {
            let body: crm_snov::reference::types::DomainProspectsRequest = arguments
                .body()?;
            Ok(json(client.domain_prospects_start(&body).await))
        }

        "domain_prospects_result" => {
            let task_hash: String = arguments.parameter("path", "task_hash")?;
            Ok(json(client.domain_prospects_result(&task_hash).await))
        }

        "domain_prospect_emails_start" => {
            let prospect_hash: String = arguments.parameter("path", "prospect_hash")?;
            let mut params = crm_snov::reference::types::DomainProspectEmailsStartParams::default();
            params.webhook_url = arguments.parameter("query", "webhook_url")?;
            Ok(json(client.domain_prospect_emails_start(&prospect_hash, &params).await))
        }

        "domain_prospect_emails_result" => {
            let task_hash: String = arguments.parameter("path", "task_hash")?;
            Ok(json(client.domain_prospect_emails_result(&task_hash).await))
        }

        "domain_emails_start" => {
            let domain: String = arguments.parameter("query", "domain")?;
            let mut params = crm_snov::reference::types::DomainEmailsStartParams::default();
            params.next = arguments.parameter("query", "next")?;
            params.webhook_url = arguments.parameter("query", "webhook_url")?;
            Ok(json(client.domain_emails_start(&domain, &params).await))
        }

        "domain_emails_result" => {
            let task_hash: String = arguments.parameter("path", "task_hash")?;
            Ok(json(client.domain_emails_result(&task_hash).await))
        }

        "generic_contacts_start" => {
            let domain: String = arguments.parameter("query", "domain")?;
            let mut params = crm_snov::reference::types::GenericContactsStartParams::default();
            params.next = arguments.parameter("query", "next")?;
            params.webhook_url = arguments.parameter("query", "webhook_url")?;
            Ok(json(client.generic_contacts_start(&domain, &params).await))
        }

        "generic_contacts_result" => {
            let task_hash: String = arguments.parameter("path", "task_hash")?;
            Ok(json(client.generic_contacts_result(&task_hash).await))
        }

        "database_prospects_start" => {
            let body: crm_snov::reference::types::DatabaseProspectsRequest = arguments
                .body()?;
            Ok(json(client.database_prospects_start(&body).await))
        }

        "database_prospects_result" => {
            let task_hash: String = arguments.parameter("path", "task_hash")?;
            Ok(json(client.database_prospects_result(&task_hash).await))
        }

        "database_prospect_emails_start" => {
            let task_hash: String = arguments.parameter("path", "task_hash")?;
            Ok(json(client.database_prospect_emails_start(&task_hash).await))
        }

        "database_prospect_emails_result" => {
            let task_hash: String = arguments.parameter("path", "task_hash")?;
            Ok(json(client.database_prospect_emails_result(&task_hash).await))
        }

        "database_companies_start" => {
            let body: crm_snov::reference::types::DatabaseCompaniesRequest = arguments
                .body()?;
            Ok(json(client.database_companies_start(&body).await))
        }

        "database_companies_result" => {
            let task_hash: String = arguments.parameter("path", "task_hash")?;
            Ok(json(client.database_companies_result(&task_hash).await))
        }

        "domain_emails_count" => {
            let body: crm_snov::reference::types::DomainEmailsCountRequest = arguments
                .body()?;
            Ok(json(client.domain_emails_count(&body).await))
        }

        "emails_by_name_start" => {
            let body: crm_snov::reference::types::EmailsByNameRequest = arguments
                .body()?;
            Ok(json(client.emails_by_name_start(&body).await))
        }

        "emails_by_name_result" => {
            let task_hash: String = arguments.parameter("query", "task_hash")?;
            Ok(json(client.emails_by_name_result(&task_hash).await))
        }

        "company_domains_start" => {
            let body: crm_snov::reference::types::CompanyDomainsRequest = arguments
                .body()?;
            Ok(json(client.company_domains_start(&body).await))
        }

        "company_domains_result" => {
            let task_hash: String = arguments.parameter("query", "task_hash")?;
            Ok(json(client.company_domains_result(&task_hash).await))
        }

        "linkedin_profiles_start" => {
            let body: crm_snov::reference::types::LinkedInProfilesRequest = arguments
                .body()?;
            Ok(json(client.linkedin_profiles_start(&body).await))
        }

        "linkedin_profiles_result" => {
            let task_hash: String = arguments.parameter("query", "task_hash")?;
            Ok(json(client.linkedin_profiles_result(&task_hash).await))
        }

        "profiles_get_by_email" => {
            let body: crm_snov::reference::types::ProfileByEmailRequest = arguments
                .body()?;
            Ok(json(client.profiles_get_by_email(&body).await))
        }

        "email_verification_start" => {
            let body: crm_snov::reference::types::EmailVerificationRequest = arguments
                .body()?;
            Ok(json(client.email_verification_start(&body).await))
        }

        "email_verification_result" => {
            let task_hash: String = arguments.parameter("query", "task_hash")?;
            Ok(json(client.email_verification_result(&task_hash).await))
        }

        "sender_accounts_list" => Ok(json(client.sender_accounts_list().await)),
        "sender_accounts_create" => {
            let body: crm_snov::reference::types::SenderAccountCreate = arguments
                .body()?;
            Ok(json(client.sender_accounts_create(&body).await))
        }

        "sender_accounts_update" => {
            let id: i64 = arguments.parameter("path", "id")?;
            let body: crm_snov::reference::types::SenderAccountUpdate = arguments
                .body()?;
            Ok(json(client.sender_accounts_update(id, &body).await))
        }

        "sender_accounts_status" => {
            let sender_account_id: i64 = arguments
                .parameter("query", "sender_account_id")?;
            Ok(json(client.sender_accounts_status(sender_account_id).await))
        }

        "warm_ups_list" => {
            let mut params = crm_snov::reference::types::WarmUpsListParams::default();
            params.page = arguments.parameter("query", "page")?;
            params.per_page = arguments.parameter("query", "per_page")?;
            params.status = arguments.parameter("query", "status")?;
            Ok(json(client.warm_ups_list(&params).await))
        }

        "warm_ups_create" => {
            let body: crm_snov::reference::types::WarmUpCreate = arguments.body()?;
            Ok(json(client.warm_ups_create(&body).await))
        }

        "warm_ups_get" => {
            let id: i64 = arguments.parameter("path", "id")?;
            Ok(json(client.warm_ups_get(id).await))
        }

        "warm_ups_update" => {
            let id: i64 = arguments.parameter("path", "id")?;
            let body: crm_snov::reference::types::WarmUpUpdate = arguments.body()?;
            Ok(json(client.warm_ups_update(id, &body).await))
        }

        "warm_ups_delete" => {
            let id: i64 = arguments.parameter("path", "id")?;
            Ok(json(client.warm_ups_delete(id).await))
        }

        "warm_ups_statistics" => {
            let id: i64 = arguments.parameter("path", "id")?;
            let mut params = crm_snov::reference::types::WarmUpsStatisticsParams::default();
            params.date_from = arguments.parameter("query", "date_from")?;
            params.date_to = arguments.parameter("query", "date_to")?;
            params.period = arguments.parameter("query", "period")?;
            Ok(json(client.warm_ups_statistics(id, &params).await))
        }

        "campaigns_list" => Ok(json(client.campaigns_list().await)),
        "campaigns_create" => {
            let body: crm_snov::reference::types::CampaignCreate = arguments.body()?;
            Ok(json(client.campaigns_create(&body).await))
        }

        "campaigns_get" => {
            let campaign_id: i64 = arguments.parameter("path", "campaign_id")?;
            Ok(json(client.campaigns_get(campaign_id).await))
        }

        "campaigns_update" => {
            let campaign_id: i64 = arguments.parameter("path", "campaign_id")?;
            let body: crm_snov::reference::types::CampaignUpdate = arguments.body()?;
            Ok(json(client.campaigns_update(campaign_id, &body).await))
        }

        "campaigns_delete" => {
            let campaign_id: i64 = arguments.parameter("path", "campaign_id")?;
            Ok(json(client.campaigns_delete(campaign_id).await))
        }

        "campaigns_change_state" => {
            let campaign_id: i64 = arguments.parameter("path", "campaign_id")?;
            let body: crm_snov::reference::types::CampaignActionRequest = arguments
                .body()?;
            Ok(json(client.campaigns_change_state(campaign_id, &body).await))
        }

        "schedules_list" => Ok(json(client.schedules_list().await)),
        "step_contents_create" => {
            let campaign_id: i64 = arguments.parameter("path", "campaign_id")?;
            let step_id: i64 = arguments.parameter("path", "step_id")?;
            let body: crm_snov::reference::types::StepContentCreate = arguments.body()?;
            Ok(json(client.step_contents_create(campaign_id, step_id, &body).await))
        }

        "step_contents_get" => {
            let campaign_id: i64 = arguments.parameter("path", "campaign_id")?;
            let step_id: i64 = arguments.parameter("path", "step_id")?;
            let content_id: i64 = arguments.parameter("path", "content_id")?;
            Ok(json(client.step_contents_get(campaign_id, step_id, content_id).await))
        }

        "step_contents_update" => {
            let campaign_id: i64 = arguments.parameter("path", "campaign_id")?;
            let step_id: i64 = arguments.parameter("path", "step_id")?;
            let content_id: i64 = arguments.parameter("path", "content_id")?;
            let body: crm_snov::reference::types::StepContentUpdate = arguments.body()?;
            Ok(
                json(
                    client
                        .step_contents_update(campaign_id, step_id, content_id, &body)
                        .await,
                ),
            )
        }

        "step_contents_delete" => {
            let campaign_id: i64 = arguments.parameter("path", "campaign_id")?;
            let step_id: i64 = arguments.parameter("path", "step_id")?;
            let content_id: i64 = arguments.parameter("path", "content_id")?;
            Ok(json(client.step_contents_delete(campaign_id, step_id, content_id).await))
        }

        "recipients_check" => {
            let campaign_id: i64 = arguments.parameter("path", "campaign_id")?;
            let emails: ::std::vec::Vec<::std::string::String> = arguments
                .parameter("query", "emails[]")?;
            Ok(json(client.recipients_check(campaign_id, &emails).await))
        }

        "recipients_change_status" => {
            let body: crm_snov::reference::types::RecipientStatusChange = arguments
                .body()?;
            Ok(json(client.recipients_change_status(&body).await))
        }

        "finished_prospects_list" => {
            let campaign_id: i64 = arguments.parameter("query", "campaignId")?;
            Ok(json(client.finished_prospects_list(campaign_id).await))
        }

        "do_not_email_add" => {
            let body: crm_snov::reference::types::DoNotEmailRequest = arguments.body()?;
            Ok(json(client.do_not_email_add(&body).await))
        }

        "do_not_email_lists_list" => Ok(json(client.do_not_email_lists_list().await)),
        "campaign_analytics_get" => {
            let date_from: String = arguments.parameter("query", "date_from")?;
            let date_to: String = arguments.parameter("query", "date_to")?;
            let mut params = crm_snov::reference::types::CampaignAnalyticsGetParams::default();
            params.campaign_id = arguments.parameter("query", "campaign_id")?;
            params.campaign_owner = arguments.parameter("query", "campaign_owner")?;
            params.sender_email = arguments.parameter("query", "sender_email")?;
            params.sender_linkedin = arguments.parameter("query", "sender_linkedin")?;
            Ok(json(client.campaign_analytics_get(&date_from, &date_to, &params).await))
        }

        "campaigns_progress" => {
            let campaign_id: i64 = arguments.parameter("path", "campaign_id")?;
            Ok(json(client.campaigns_progress(campaign_id).await))
        }

        "recipients_activity_list" => {
            let campaign_id: i64 = arguments.parameter("path", "campaignId")?;
            let date_from: String = arguments.parameter("query", "dateFrom")?;
            let date_to: String = arguments.parameter("query", "dateTo")?;
            let mut params = crm_snov::reference::types::RecipientsActivityListParams::default();
            params.limit = arguments.parameter("query", "limit")?;
            params.offset = arguments.parameter("query", "offset")?;
            Ok(
                json(
                    client
                        .recipients_activity_list(
                            campaign_id,
                            &date_from,
                            &date_to,
                            &params,
                        )
                        .await,
                ),
            )
        }

        "sent_emails_list" => {
            let campaign_id: i64 = arguments.parameter("query", "campaignId")?;
            let mut params = crm_snov::reference::types::SentEmailsListParams::default();
            params.offset = arguments.parameter("query", "offset")?;
            Ok(json(client.sent_emails_list(campaign_id, &params).await))
        }

        "email_opens_list" => {
            let campaign_id: i64 = arguments.parameter("query", "campaignId")?;
            let mut params = crm_snov::reference::types::EmailOpensListParams::default();
            params.offset = arguments.parameter("query", "offset")?;
            Ok(json(client.email_opens_list(campaign_id, &params).await))
        }

        "link_clicks_list" => {
            let campaign_id: i64 = arguments.parameter("query", "campaignId")?;
            let mut params = crm_snov::reference::types::LinkClicksListParams::default();
            params.offset = arguments.parameter("query", "offset")?;
            Ok(json(client.link_clicks_list(campaign_id, &params).await))
        }

        "campaign_replies_list" => {
            let campaign_id: i64 = arguments.parameter("path", "campaign_id")?;
            let mut params = crm_snov::reference::types::CampaignRepliesListParams::default();
            params.offset = arguments.parameter("query", "offset")?;
            Ok(json(client.campaign_replies_list(campaign_id, &params).await))
        }

        "email_replies_list" => {
            let campaign_id: i64 = arguments.parameter("query", "campaignId")?;
            let mut params = crm_snov::reference::types::EmailRepliesListParams::default();
            params.offset = arguments.parameter("query", "offset")?;
            Ok(json(client.email_replies_list(campaign_id, &params).await))
        }

        "prospects_add" => {
            let body: crm_snov::reference::types::ProspectAdd = arguments.body()?;
            Ok(json(client.prospects_add(&body).await))
        }

        "prospects_get" => {
            let body: crm_snov::reference::types::ProspectByIdRequest = arguments
                .body()?;
            Ok(json(client.prospects_get(&body).await))
        }

        "prospects_find_by_email" => {
            let body: crm_snov::reference::types::ProspectByEmailRequest = arguments
                .body()?;
            Ok(json(client.prospects_find_by_email(&body).await))
        }

        "custom_fields_list" => Ok(json(client.custom_fields_list().await)),
        "prospect_lists_list" => Ok(json(client.prospect_lists_list().await)),
        "prospects_list" => {
            let body: crm_snov::reference::types::ProspectsInListRequest = arguments
                .body()?;
            Ok(json(client.prospects_list(&body).await))
        }

        "prospect_lists_create" => {
            let body: crm_snov::reference::types::ProspectListCreate = arguments.body()?;
            Ok(json(client.prospect_lists_create(&body).await))
        }

        "pipelines_list" => Ok(json(client.pipelines_list().await)),
        "pipeline_stages_list" => {
            let pipeline_id: i64 = arguments.parameter("path", "pipeline_id")?;
            Ok(json(client.pipeline_stages_list(pipeline_id).await))
        }

        "balance_get" => Ok(json(client.balance_get().await)),
        "webhooks_list" => Ok(json(client.webhooks_list().await)),
        "webhooks_create" => {
            let body: crm_snov::reference::types::WebhookCreate = arguments.body()?;
            Ok(json(client.webhooks_create(&body).await))
        }

        "webhooks_update" => {
            let webhook_id: i64 = arguments.parameter("path", "webhook_id")?;
            let body: crm_snov::reference::types::WebhookUpdate = arguments.body()?;
            Ok(json(client.webhooks_update(webhook_id, &body).await))
        }

        "webhooks_delete" => {
            let webhook_id: i64 = arguments.parameter("path", "webhook_id")?;
            Ok(json(client.webhooks_delete(webhook_id).await))
        }

        other => Err(Unknown::operation(other)),
    }
}
