// @generated from specs/minotaur/v1.yaml by `cargo xtask generate minotaur`. Changes belong there.

use super::{Arguments, Outcome, Unknown, json};
/// Calls every operation of Minotaur Sales `v1` by its typed method.
///
/// # Errors
///
/// When the client has no such operation, or the arguments do not fit its types.
pub(super) async fn call(
    client: &crm_minotaur::v1::Client,
    operation: &str,
    arguments: &Arguments,
) -> Result<Outcome, Unknown> {
    match operation {
        "customer_summary" => Ok(json(client.customer_summary().await)),
        "contacts_list" => {
            let body: crm_minotaur::v1::types::ContactsQuery = arguments.body()?;
            Ok(json(client.contacts_list(&body).await))
        }

        "contacts_metadata" => {
            let body: crm_minotaur::v1::types::ContactsQuery = arguments.body()?;
            Ok(json(client.contacts_metadata(&body).await))
        }

        "contacts_create" => {
            let body: crm_minotaur::v1::types::ContactCreate = arguments.body()?;
            Ok(json(client.contacts_create(&body).await))
        }

        "contacts_get" => {
            let id: String = arguments.parameter("path", "id")?;
            Ok(json(client.contacts_get(&id).await))
        }

        "contacts_update" => {
            let id: String = arguments.parameter("path", "id")?;
            let body: crm_minotaur::v1::types::ContactUpdate = arguments.body()?;
            Ok(json(client.contacts_update(&id, &body).await))
        }

        "contacts_delete" => {
            let id: String = arguments.parameter("path", "id")?;
            Ok(json(client.contacts_delete(&id).await))
        }

        "companies_list" => {
            let body: crm_minotaur::v1::types::CompaniesQuery = arguments.body()?;
            Ok(json(client.companies_list(&body).await))
        }

        "companies_metadata" => {
            let body: crm_minotaur::v1::types::CompaniesQuery = arguments.body()?;
            Ok(json(client.companies_metadata(&body).await))
        }

        "companies_create" => {
            let body: crm_minotaur::v1::types::CompanyCreate = arguments.body()?;
            Ok(json(client.companies_create(&body).await))
        }

        "companies_get" => {
            let id: String = arguments.parameter("path", "id")?;
            Ok(json(client.companies_get(&id).await))
        }

        "companies_update" => {
            let id: String = arguments.parameter("path", "id")?;
            let body: crm_minotaur::v1::types::CompanyUpdate = arguments.body()?;
            Ok(json(client.companies_update(&id, &body).await))
        }

        "companies_delete" => {
            let id: String = arguments.parameter("path", "id")?;
            Ok(json(client.companies_delete(&id).await))
        }

        "list_contacts_list" => {
            let body: crm_minotaur::v1::types::ListContactsQuery = arguments.body()?;
            Ok(json(client.list_contacts_list(&body).await))
        }

        "list_contacts_create" => {
            let body: crm_minotaur::v1::types::ListContactCreate = arguments.body()?;
            Ok(json(client.list_contacts_create(&body).await))
        }

        "list_contacts_update" => {
            let id: String = arguments.parameter("path", "id")?;
            let body: crm_minotaur::v1::types::ListContactUpdate = arguments.body()?;
            Ok(json(client.list_contacts_update(&id, &body).await))
        }

        "list_contacts_delete" => {
            let id: String = arguments.parameter("path", "id")?;
            Ok(json(client.list_contacts_delete(&id).await))
        }

        "list_contacts_duplicate" => {
            let body: crm_minotaur::v1::types::ListContactDuplicate = arguments.body()?;
            Ok(json(client.list_contacts_duplicate(&body).await))
        }

        "list_contacts_verify" => {
            let id: String = arguments.parameter("path", "id")?;
            Ok(json(client.list_contacts_verify(&id).await))
        }

        "list_contacts_add_contacts" => {
            let body: crm_minotaur::v1::types::ListContactAddContacts = arguments
                .body()?;
            Ok(json(client.list_contacts_add_contacts(&body).await))
        }

        "products_list" => {
            let body: crm_minotaur::v1::types::ProductsQuery = arguments.body()?;
            Ok(json(client.products_list(&body).await))
        }

        "products_create" => {
            let body: crm_minotaur::v1::types::ProductCreate = arguments.body()?;
            Ok(json(client.products_create(&body).await))
        }

        "products_get" => {
            let id: String = arguments.parameter("path", "id")?;
            Ok(json(client.products_get(&id).await))
        }

        "products_update" => {
            let id: String = arguments.parameter("path", "id")?;
            let body: crm_minotaur::v1::types::ProductUpdate = arguments.body()?;
            Ok(json(client.products_update(&id, &body).await))
        }

        "products_delete" => {
            let id: String = arguments.parameter("path", "id")?;
            Ok(json(client.products_delete(&id).await))
        }

        "opportunities_list" => {
            let body: crm_minotaur::v1::types::OpportunitiesQuery = arguments.body()?;
            Ok(json(client.opportunities_list(&body).await))
        }

        "opportunities_create" => {
            let body: crm_minotaur::v1::types::OpportunityCreate = arguments.body()?;
            Ok(json(client.opportunities_create(&body).await))
        }

        "opportunities_get" => {
            let id: String = arguments.parameter("path", "id")?;
            Ok(json(client.opportunities_get(&id).await))
        }

        "opportunities_update" => {
            let id: String = arguments.parameter("path", "id")?;
            let body: crm_minotaur::v1::types::OpportunityUpdate = arguments.body()?;
            Ok(json(client.opportunities_update(&id, &body).await))
        }

        "opportunities_delete" => {
            let id: String = arguments.parameter("path", "id")?;
            Ok(json(client.opportunities_delete(&id).await))
        }

        "pipelines_list" => Ok(json(client.pipelines_list().await)),
        "pipelines_get" => {
            let id: String = arguments.parameter("path", "id")?;
            Ok(json(client.pipelines_get(&id).await))
        }

        "stages_list" => {
            let body: crm_minotaur::v1::types::StagesQuery = arguments.body()?;
            Ok(json(client.stages_list(&body).await))
        }

        "prospects_suggest" => {
            let body: crm_minotaur::v1::types::ProspectSuggest = arguments.body()?;
            Ok(json(client.prospects_suggest(&body).await))
        }

        "prospects_metadata" => {
            let body: crm_minotaur::v1::types::ProspectsQuery = arguments.body()?;
            Ok(json(client.prospects_metadata(&body).await))
        }

        "prospects_list" => {
            let body: crm_minotaur::v1::types::ProspectsQuery = arguments.body()?;
            Ok(json(client.prospects_list(&body).await))
        }

        "prospects_unlock" => {
            let body: crm_minotaur::v1::types::UnlockContacts = arguments.body()?;
            Ok(json(client.prospects_unlock(&body).await))
        }

        "prospects_unlock_selected" => {
            let body: crm_minotaur::v1::types::UnlockSelectedContacts = arguments
                .body()?;
            Ok(json(client.prospects_unlock_selected(&body).await))
        }

        "emails_verify" => {
            let body: crm_minotaur::v1::types::VerifyEmail = arguments.body()?;
            Ok(json(client.emails_verify(&body).await))
        }

        other => Err(Unknown::operation(other)),
    }
}
