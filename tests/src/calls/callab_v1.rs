// @generated from specs/callab/v1.yaml by `cargo xtask generate callab`. Changes belong there.

use super::{Arguments, Outcome, Unknown, json};
/// Calls every operation of Callab AI `v1` by its typed method.
///
/// # Errors
///
/// When the client has no such operation, or the arguments do not fit its types.
pub(super) async fn call(
    client: &crm_callab::v1::Client,
    operation: &str,
    arguments: &Arguments,
) -> Result<Outcome, Unknown> {
    match operation {
        "contacts_query" => {
            let mut params = crm_callab::v1::types::ContactsQueryParams::default();
            params.campaign_id = arguments.parameter("query", "campaign_id")?;
            params.categories = arguments.parameter("query", "categories")?;
            params.end_date = arguments.parameter("query", "end_date")?;
            params.last_call_statuses = arguments
                .parameter("query", "last_call_statuses")?;
            params.page = arguments.parameter("query", "page")?;
            params.per_page = arguments.parameter("query", "per_page")?;
            params.search = arguments.parameter("query", "search")?;
            params.sort_column = arguments.parameter("query", "sort_column")?;
            params.source_name = arguments.parameter("query", "source_name")?;
            params.start_date = arguments.parameter("query", "start_date")?;
            params.status = arguments.parameter("query", "status")?;
            params.tags = arguments.parameter("query", "tags")?;
            params.workspace = arguments.parameter("query", "workspace")?;
            Ok(json(client.contacts_query(&params).await))
        }

        "contacts_get" => {
            let id: String = arguments.parameter("path", "id")?;
            Ok(json(client.contacts_get(&id).await))
        }

        "calls_create" => {
            let body: crm_callab::v1::types::CallCreate = arguments.body()?;
            Ok(json(client.calls_create(&body).await))
        }

        "calls_make" => {
            let body: crm_callab::v1::types::CallMake = arguments.body()?;
            Ok(json(client.calls_make(&body).await))
        }

        "calls_get" => {
            let id: String = arguments.parameter("path", "id")?;
            Ok(json(client.calls_get(&id).await))
        }

        "calls_query" => {
            let mut params = crm_callab::v1::types::CallsQueryParams::default();
            params.ai_agent_id = arguments.parameter("query", "ai_agent_id")?;
            params.campaign_id = arguments.parameter("query", "campaign_id")?;
            params.end_date = arguments.parameter("query", "end_date")?;
            params.filter_columns = arguments.parameter("query", "filter_columns[]")?;
            params.filter_operator = arguments.parameter("query", "filter_operator[]")?;
            params.filter_values = arguments.parameter("query", "filter_values[]")?;
            params.order = arguments.parameter("query", "order")?;
            params.page = arguments.parameter("query", "page")?;
            params.per_page = arguments.parameter("query", "per_page")?;
            params.search = arguments.parameter("query", "search")?;
            params.sort_column = arguments.parameter("query", "sort_column")?;
            params.start_date = arguments.parameter("query", "start_date")?;
            params.status = arguments.parameter("query", "status")?;
            Ok(json(client.calls_query(&params).await))
        }

        "campaigns_create" => {
            let body: crm_callab::v1::types::CampaignCreate = arguments.body()?;
            Ok(json(client.campaigns_create(&body).await))
        }

        "campaigns_get" => {
            let id: String = arguments.parameter("path", "id")?;
            Ok(json(client.campaigns_get(&id).await))
        }

        "campaigns_list" => {
            let workspace: String = arguments.parameter("path", "workspace")?;
            Ok(json(client.campaigns_list(&workspace).await))
        }

        "agents_list" => {
            let mut params = crm_callab::v1::types::AgentsListParams::default();
            params.workspace = arguments.parameter("query", "workspace")?;
            Ok(json(client.agents_list(&params).await))
        }

        "agents_get" => {
            let id: String = arguments.parameter("path", "id")?;
            Ok(json(client.agents_get(&id).await))
        }

        "agents_create" => {
            let body: crm_callab::v1::types::AgentCreate = arguments.body()?;
            Ok(json(client.agents_create(&body).await))
        }

        "webhooks_list" => {
            let mut params = crm_callab::v1::types::WebhooksListParams::default();
            params.workspace = arguments.parameter("query", "workspace")?;
            Ok(json(client.webhooks_list(&params).await))
        }

        "users_invite" => {
            let body: crm_callab::v1::types::UserInvite = arguments.body()?;
            Ok(json(client.users_invite(&body).await))
        }

        "users_list" => {
            let mut params = crm_callab::v1::types::UsersListParams::default();
            params.page = arguments.parameter("query", "page")?;
            params.per_page = arguments.parameter("query", "per_page")?;
            Ok(json(client.users_list(&params).await))
        }

        "workspaces_create" => {
            let body: crm_callab::v1::types::WorkspaceName = arguments.body()?;
            Ok(json(client.workspaces_create(&body).await))
        }

        "workspaces_update" => {
            let workspace_id: String = arguments.parameter("path", "workspace_id")?;
            let body: crm_callab::v1::types::WorkspaceName = arguments.body()?;
            Ok(json(client.workspaces_update(&workspace_id, &body).await))
        }

        "workspaces_delete" => {
            let workspace_id: String = arguments.parameter("path", "workspace_id")?;
            Ok(json(client.workspaces_delete(&workspace_id).await))
        }

        other => Err(Unknown::operation(other)),
    }
}
