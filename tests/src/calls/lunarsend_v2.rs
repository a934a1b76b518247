// @generated from specs/lunarsend/v2.yaml by `cargo xtask generate lunarsend`. Changes belong there.

use super::{Arguments, Outcome, Unknown, json};
/// Calls every operation of LunarSend `v2` by its typed method.
///
/// # Errors
///
/// When the client has no such operation, or the arguments do not fit its types.
pub(super) async fn call(
    client: &crm_lunarsend::v2::Client,
    operation: &str,
    arguments: &Arguments,
) -> Result<Outcome, Unknown> {
    match operation {
        "contacts_get" => {
            let id: String = arguments.parameter("query", "id")?;
            Ok(json(client.contacts_get(&id).await))
        }

        "contacts_create" => {
            let body: crm_lunarsend::v2::types::ContactCreate = arguments.body()?;
            Ok(json(client.contacts_create(&body).await))
        }

        "contacts_edit" => {
            let body: crm_lunarsend::v2::types::ContactEdit = arguments.body()?;
            Ok(json(client.contacts_edit(&body).await))
        }

        "contacts_search" => {
            let mut params = crm_lunarsend::v2::types::ContactsSearchParams::default();
            params.page = arguments.parameter("query", "page")?;
            params.query_amount = arguments.parameter("query", "query_amount")?;
            params.search_by = arguments.parameter("query", "search_by")?;
            params.search_term = arguments.parameter("query", "search_term")?;
            Ok(json(client.contacts_search(&params).await))
        }

        "contact_tags_list" => {
            let id: String = arguments.parameter("query", "id")?;
            Ok(json(client.contact_tags_list(&id).await))
        }

        "tag_contacts_create" => {
            let body: crm_lunarsend::v2::types::TagLinkCreate = arguments.body()?;
            Ok(json(client.tag_contacts_create(&body).await))
        }

        "tag_contacts_search" => {
            let tag_id: String = arguments.parameter("query", "tag_id")?;
            let mut params = crm_lunarsend::v2::types::TagContactsSearchParams::default();
            params.page = arguments.parameter("query", "page")?;
            params.query_amount = arguments.parameter("query", "query_amount")?;
            params.search_by = arguments.parameter("query", "search_by")?;
            params.search_term = arguments.parameter("query", "search_term")?;
            Ok(json(client.tag_contacts_search(&tag_id, &params).await))
        }

        "deals_get" => {
            let id: ::std::vec::Vec<::std::string::String> = arguments
                .parameter("query", "id")?;
            Ok(json(client.deals_get(&id).await))
        }

        "deals_create" => {
            let body: crm_lunarsend::v2::types::DealCreate = arguments.body()?;
            Ok(json(client.deals_create(&body).await))
        }

        "deals_edit" => {
            let body: crm_lunarsend::v2::types::DealEdit = arguments.body()?;
            Ok(json(client.deals_edit(&body).await))
        }

        "deals_search" => {
            let mut params = crm_lunarsend::v2::types::DealsSearchParams::default();
            params.page = arguments.parameter("query", "page")?;
            params.query_amount = arguments.parameter("query", "query_amount")?;
            params.search_by = arguments.parameter("query", "search_by")?;
            params.search_term = arguments.parameter("query", "search_term")?;
            Ok(json(client.deals_search(&params).await))
        }

        "tags_create" => {
            let body: crm_lunarsend::v2::types::TagCreate = arguments.body()?;
            Ok(json(client.tags_create(&body).await))
        }

        "tags_search" => {
            let mut params = crm_lunarsend::v2::types::TagsSearchParams::default();
            params.page = arguments.parameter("query", "page")?;
            params.query_amount = arguments.parameter("query", "query_amount")?;
            params.search_by = arguments.parameter("query", "search_by")?;
            params.search_term = arguments.parameter("query", "search_term")?;
            Ok(json(client.tags_search(&params).await))
        }

        "team_users_get" => {
            let id: String = arguments.parameter("query", "id")?;
            Ok(json(client.team_users_get(&id).await))
        }

        "team_users_search" => {
            let mut params = crm_lunarsend::v2::types::TeamUsersSearchParams::default();
            params.page = arguments.parameter("query", "page")?;
            params.query_amount = arguments.parameter("query", "query_amount")?;
            params.search_by = arguments.parameter("query", "search_by")?;
            params.search_term = arguments.parameter("query", "search_term")?;
            Ok(json(client.team_users_search(&params).await))
        }

        "templates_get" => {
            let id: String = arguments.parameter("query", "id")?;
            Ok(json(client.templates_get(&id).await))
        }

        "templates_search" => {
            let mut params = crm_lunarsend::v2::types::TemplatesSearchParams::default();
            params.page = arguments.parameter("query", "page")?;
            params.query_amount = arguments.parameter("query", "query_amount")?;
            params.search_by = arguments.parameter("query", "search_by")?;
            params.search_term = arguments.parameter("query", "search_term")?;
            Ok(json(client.templates_search(&params).await))
        }

        other => Err(Unknown::operation(other)),
    }
}
