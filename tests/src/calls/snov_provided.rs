// @generated from specs/snov/provided.yaml by `cargo xtask generate snov`. Changes belong there.

use super::{Arguments, Outcome, Unknown, json};
/// Calls every operation of Snov.io `provided` by its typed method.
///
/// # Errors
///
/// When the client has no such operation, or the arguments do not fit its types.
pub(super) async fn call(
    client: &crm_snov::provided::Client,
    operation: &str,
    arguments: &Arguments,
) -> Result<Outcome, Unknown> {
    match operation {
        "get_access_token" => {
            let body: crm_snov::provided::types::GetAccessTokenRequest = arguments
                .body()?;
            Ok(json(client.get_access_token(&body).await))
        }

        "start_domain_search" => {
            let body: crm_snov::provided::types::StartDomainSearchRequest = arguments
                .body()?;
            Ok(json(client.start_domain_search(&body).await))
        }

        "get_domain_search_result" => {
            let task_hash: String = arguments.parameter("path", "task_hash")?;
            Ok(json(client.get_domain_search_result(&task_hash).await))
        }

        "start_domain_prospect_search" => {
            let body: crm_snov::provided::types::StartDomainProspectSearchRequest = arguments
                .body()?;
            Ok(json(client.start_domain_prospect_search(&body).await))
        }

        "get_domain_prospect_search_result" => {
            let task_hash: String = arguments.parameter("path", "task_hash")?;
            Ok(json(client.get_domain_prospect_search_result(&task_hash).await))
        }

        "start_domain_emails_search" => {
            let body: crm_snov::provided::types::StartDomainEmailsSearchRequest = arguments
                .body()?;
            Ok(json(client.start_domain_emails_search(&body).await))
        }

        "get_domain_emails_search_result" => {
            let task_hash: String = arguments.parameter("path", "task_hash")?;
            Ok(json(client.get_domain_emails_search_result(&task_hash).await))
        }

        "start_generic_contacts_search" => {
            let body: crm_snov::provided::types::StartGenericContactsSearchRequest = arguments
                .body()?;
            Ok(json(client.start_generic_contacts_search(&body).await))
        }

        "get_generic_contacts_search_result" => {
            let task_hash: String = arguments.parameter("path", "task_hash")?;
            Ok(json(client.get_generic_contacts_search_result(&task_hash).await))
        }

        "get_domain_emails_count" => {
            let body: crm_snov::provided::types::GetDomainEmailsCountRequest = arguments
                .body()?;
            Ok(json(client.get_domain_emails_count(&body).await))
        }

        "start_find_emails_by_name" => {
            let body: crm_snov::provided::types::StartFindEmailsByNameRequest = arguments
                .body()?;
            Ok(json(client.start_find_emails_by_name(&body).await))
        }

        "get_find_emails_by_name_result" => {
            let task_hash: String = arguments.parameter("query", "task_hash")?;
            Ok(json(client.get_find_emails_by_name_result(&task_hash).await))
        }

        "start_find_domain_by_company_name" => {
            let body: crm_snov::provided::types::StartFindDomainByCompanyNameRequest = arguments
                .body()?;
            Ok(json(client.start_find_domain_by_company_name(&body).await))
        }

        "get_find_domain_by_company_name_result" => {
            let task_hash: String = arguments.parameter("query", "task_hash")?;
            Ok(json(client.get_find_domain_by_company_name_result(&task_hash).await))
        }

        "start_linked_in_profile_enrichment" => {
            let body: crm_snov::provided::types::StartLinkedInProfileEnrichmentRequest = arguments
                .body()?;
            Ok(json(client.start_linked_in_profile_enrichment(&body).await))
        }

        "get_linked_in_profile_enrichment_result" => {
            let task_hash: String = arguments.parameter("query", "task_hash")?;
            Ok(json(client.get_linked_in_profile_enrichment_result(&task_hash).await))
        }

        "get_profile_by_email" => {
            let body: crm_snov::provided::types::GetProfileByEmailRequest = arguments
                .body()?;
            Ok(json(client.get_profile_by_email(&body).await))
        }

        "start_email_verification" => {
            let body: crm_snov::provided::types::StartEmailVerificationRequest = arguments
                .body()?;
            Ok(json(client.start_email_verification(&body).await))
        }

        "get_email_verification_result" => {
            let task_hash: String = arguments.parameter("query", "task_hash")?;
            Ok(json(client.get_email_verification_result(&task_hash).await))
        }

        "list_email_accounts" => Ok(json(client.list_email_accounts().await)),
        "add_email_account" => {
            let body: crm_snov::provided::types::EmailAccountCreate = arguments.body()?;
            Ok(json(client.add_email_account(&body).await))
        }

        "update_email_account" => {
            let id: String = arguments.parameter("path", "id")?;
            let body: crm_snov::provided::types::EmailAccountUpdate = arguments.body()?;
            Ok(json(client.update_email_account(&id, &body).await))
        }

        "check_sender_status" => {
            let sender_account_id: String = arguments
                .parameter("query", "sender_account_id")?;
            Ok(json(client.check_sender_status(&sender_account_id).await))
        }

        "list_warm_up_campaigns" => {
            let mut params = crm_snov::provided::types::ListWarmUpCampaignsParams::default();
            params.page = arguments.parameter("query", "page")?;
            params.per_page = arguments.parameter("query", "per_page")?;
            params.status = arguments.parameter("query", "status")?;
            Ok(json(client.list_warm_up_campaigns(&params).await))
        }

        "create_warm_up_campaign" => {
            let body: crm_snov::provided::types::WarmUpCampaignCreate = arguments
                .body()?;
            Ok(json(client.create_warm_up_campaign(&body).await))
        }

        "get_warm_up_campaign" => {
            let id: i64 = arguments.parameter("path", "id")?;
            Ok(json(client.get_warm_up_campaign(id).await))
        }

        "update_warm_up_campaign" => {
            let id: i64 = arguments.parameter("path", "id")?;
            let body: crm_snov::provided::types::WarmUpCampaignUpdate = arguments
                .body()?;
            Ok(json(client.update_warm_up_campaign(id, &body).await))
        }

        "list_campaigns" => Ok(json(client.list_campaigns().await)),
        "create_campaign" => {
            let body: crm_snov::provided::types::CampaignCreate = arguments.body()?;
            Ok(json(client.create_campaign(&body).await))
        }

        "get_campaign" => {
            let id: i64 = arguments.parameter("path", "id")?;
            Ok(json(client.get_campaign(id).await))
        }

        "update_campaign" => {
            let id: i64 = arguments.parameter("path", "id")?;
            let body: crm_snov::provided::types::CampaignCreate = arguments.body()?;
            Ok(json(client.update_campaign(id, &body).await))
        }

        "delete_campaign" => {
            let id: i64 = arguments.parameter("path", "id")?;
            Ok(json(client.delete_campaign(id).await))
        }

        "change_campaign_state" => {
            let id: i64 = arguments.parameter("path", "id")?;
            let body: crm_snov::provided::types::ChangeCampaignStateRequest = arguments
                .body()?;
            Ok(json(client.change_campaign_state(id, &body).await))
        }

        "list_email_schedules" => Ok(json(client.list_email_schedules().await)),
        "create_email_step_content" => {
            let body: crm_snov::provided::types::EmailStepContent = arguments.body()?;
            Ok(json(client.create_email_step_content(&body).await))
        }

        "get_email_step_content" => {
            let id: i64 = arguments.parameter("path", "id")?;
            Ok(json(client.get_email_step_content(id).await))
        }

        "update_email_step_content" => {
            let id: i64 = arguments.parameter("path", "id")?;
            let body: crm_snov::provided::types::EmailStepContent = arguments.body()?;
            Ok(json(client.update_email_step_content(id, &body).await))
        }

        "delete_email_step_content" => {
            let id: i64 = arguments.parameter("path", "id")?;
            Ok(json(client.delete_email_step_content(id).await))
        }

        "get_recipient_status" => {
            let campaign_id: i64 = arguments.parameter("query", "campaign_id")?;
            let email: String = arguments.parameter("query", "email")?;
            Ok(json(client.get_recipient_status(campaign_id, &email).await))
        }

        "change_recipient_status" => {
            let body: crm_snov::provided::types::ChangeRecipientStatusRequest = arguments
                .body()?;
            Ok(json(client.change_recipient_status(&body).await))
        }

        "list_finished_prospects" => {
            let campaign_id: i64 = arguments.parameter("query", "campaign_id")?;
            Ok(json(client.list_finished_prospects(campaign_id).await))
        }

        "add_to_do_not_email_list" => {
            let body: crm_snov::provided::types::AddToDoNotEmailListRequest = arguments
                .body()?;
            Ok(json(client.add_to_do_not_email_list(&body).await))
        }

        "list_do_not_email_lists" => Ok(json(client.list_do_not_email_lists().await)),
        "get_campaign_analytics" => {
            let campaign_id: i64 = arguments.parameter("query", "campaign_id")?;
            Ok(json(client.get_campaign_analytics(campaign_id).await))
        }

        "get_campaign_progress" => {
            let campaign_id: i64 = arguments.parameter("query", "campaign_id")?;
            Ok(json(client.get_campaign_progress(campaign_id).await))
        }

        "get_campaign_recipients_activity" => {
            let campaign_id: i64 = arguments.parameter("query", "campaign_id")?;
            Ok(json(client.get_campaign_recipients_activity(campaign_id).await))
        }

        "get_sent_emails" => {
            let campaign_id: i64 = arguments.parameter("query", "campaign_id")?;
            Ok(json(client.get_sent_emails(campaign_id).await))
        }

        "get_campaign_opens" => {
            let campaign_id: i64 = arguments.parameter("query", "campaign_id")?;
            Ok(json(client.get_campaign_opens(campaign_id).await))
        }

        "get_campaign_clicks" => {
            let campaign_id: i64 = arguments.parameter("query", "campaign_id")?;
            Ok(json(client.get_campaign_clicks(campaign_id).await))
        }

        "get_campaign_replies" => {
            let campaign_id: i64 = arguments.parameter("query", "campaign_id")?;
            Ok(json(client.get_campaign_replies(campaign_id).await))
        }

        "get_campaign_email_replies" => {
            let campaign_id: i64 = arguments.parameter("query", "campaign_id")?;
            Ok(json(client.get_campaign_email_replies(campaign_id).await))
        }

        "add_prospect" => {
            let body: crm_snov::provided::types::ProspectCreate = arguments.body()?;
            Ok(json(client.add_prospect(&body).await))
        }

        "find_prospect_by_id" => {
            let body: crm_snov::provided::types::FindProspectByIdRequest = arguments
                .body()?;
            Ok(json(client.find_prospect_by_id(&body).await))
        }

        "find_prospect_by_email" => {
            let body: crm_snov::provided::types::FindProspectByEmailRequest = arguments
                .body()?;
            Ok(json(client.find_prospect_by_email(&body).await))
        }

        "get_prospect_custom_fields" => {
            Ok(json(client.get_prospect_custom_fields().await))
        }

        "list_prospect_lists" => Ok(json(client.list_prospect_lists().await)),
        "view_prospects_in_list" => {
            let body: crm_snov::provided::types::ViewProspectsInListRequest = arguments
                .body()?;
            Ok(json(client.view_prospects_in_list(&body).await))
        }

        "create_prospect_list" => {
            let body: crm_snov::provided::types::CreateProspectListRequest = arguments
                .body()?;
            Ok(json(client.create_prospect_list(&body).await))
        }

        "list_pipelines" => Ok(json(client.list_pipelines().await)),
        "list_pipeline_stages" => {
            let mut params = crm_snov::provided::types::ListPipelineStagesParams::default();
            params.pipeline_id = arguments.parameter("query", "pipeline_id")?;
            Ok(json(client.list_pipeline_stages(&params).await))
        }

        "get_user_balance" => Ok(json(client.get_user_balance().await)),
        "list_webhooks" => Ok(json(client.list_webhooks().await)),
        "add_webhook" => {
            let body: crm_snov::provided::types::WebhookCreate = arguments.body()?;
            Ok(json(client.add_webhook(&body).await))
        }

        "update_webhook" => {
            let id: i64 = arguments.parameter("path", "id")?;
            let body: crm_snov::provided::types::WebhookCreate = arguments.body()?;
            Ok(json(client.update_webhook(id, &body).await))
        }

        "delete_webhook" => {
            let id: i64 = arguments.parameter("path", "id")?;
            Ok(json(client.delete_webhook(id).await))
        }

        other => Err(Unknown::operation(other)),
    }
}
