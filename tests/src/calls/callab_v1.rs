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
            let campaign_id: Option<String> = arguments
                .parameter("query", "campaign_id")?;
            let categories: Option<String> = arguments.parameter("query", "categories")?;
            let end_date: Option<String> = arguments.parameter("query", "end_date")?;
            let last_call_statuses: Option<String> = arguments
                .parameter("query", "last_call_statuses")?;
            let page: Option<i64> = arguments.parameter("query", "page")?;
            let per_page: Option<i64> = arguments.parameter("query", "per_page")?;
            let search: Option<String> = arguments.parameter("query", "search")?;
            let sort_column: Option<String> = arguments
                .parameter("query", "sort_column")?;
            let source_name: Option<String> = arguments
                .parameter("query", "source_name")?;
            let start_date: Option<String> = arguments.parameter("query", "start_date")?;
            let status: Option<String> = arguments.parameter("query", "status")?;
            let tags: Option<String> = arguments.parameter("query", "tags")?;
            let workspace: Option<String> = arguments.parameter("query", "workspace")?;
            Ok(
                json(
                    client
                        .contacts_query(
                            campaign_id.as_deref(),
                            categories.as_deref(),
                            end_date.as_deref(),
                            last_call_statuses.as_deref(),
                            page,
                            per_page,
                            search.as_deref(),
                            sort_column.as_deref(),
                            source_name.as_deref(),
                            start_date.as_deref(),
                            status.as_deref(),
                            tags.as_deref(),
                            workspace.as_deref(),
                        )
                        .await,
                ),
            )
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
            let ai_agent_id: Option<String> = arguments
                .parameter("query", "ai_agent_id")?;
            let campaign_id: Option<String> = arguments
                .parameter("query", "campaign_id")?;
            let end_date: Option<String> = arguments.parameter("query", "end_date")?;
            let filter_columns: Option<::std::vec::Vec<::std::string::String>> = arguments
                .parameter("query", "filter_columns[]")?;
            let filter_operator: Option<::std::vec::Vec<::std::string::String>> = arguments
                .parameter("query", "filter_operator[]")?;
            let filter_values: Option<::std::vec::Vec<::std::string::String>> = arguments
                .parameter("query", "filter_values[]")?;
            let order: Option<crm_callab::v1::types::Order> = arguments
                .parameter("query", "order")?;
            let page: Option<i64> = arguments.parameter("query", "page")?;
            let per_page: Option<i64> = arguments.parameter("query", "per_page")?;
            let search: Option<String> = arguments.parameter("query", "search")?;
            let sort_column: Option<String> = arguments
                .parameter("query", "sort_column")?;
            let start_date: Option<String> = arguments.parameter("query", "start_date")?;
            let status: Option<String> = arguments.parameter("query", "status")?;
            Ok(
                json(
                    client
                        .calls_query(
                            ai_agent_id.as_deref(),
                            campaign_id.as_deref(),
                            end_date.as_deref(),
                            filter_columns.as_ref(),
                            filter_operator.as_ref(),
                            filter_values.as_ref(),
                            order,
                            page,
                            per_page,
                            search.as_deref(),
                            sort_column.as_deref(),
                            start_date.as_deref(),
                            status.as_deref(),
                        )
                        .await,
                ),
            )
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
            let workspace: Option<String> = arguments.parameter("query", "workspace")?;
            Ok(json(client.agents_list(workspace.as_deref()).await))
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
            let workspace: Option<String> = arguments.parameter("query", "workspace")?;
            Ok(json(client.webhooks_list(workspace.as_deref()).await))
        }

        "users_invite" => {
            let body: crm_callab::v1::types::UserInvite = arguments.body()?;
            Ok(json(client.users_invite(&body).await))
        }

        "users_list" => {
            let page: Option<i64> = arguments.parameter("query", "page")?;
            let per_page: Option<i64> = arguments.parameter("query", "per_page")?;
            Ok(json(client.users_list(page, per_page).await))
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
