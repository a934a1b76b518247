// @generated from specs/lunarsend/v1.yaml by `cargo xtask generate lunarsend`. Changes belong there.

use super::{Arguments, Outcome, Unknown, json, text};
/// Calls every operation of LunarSend `v1` by its typed method.
///
/// # Errors
///
/// When the client has no such operation, or the arguments do not fit its types.
pub(super) async fn call(
    client: &crm_lunarsend::v1::Client,
    operation: &str,
    arguments: &Arguments,
) -> Result<Outcome, Unknown> {
    match operation {
        "contacts_search" => {
            let search: String = arguments.parameter("query", "search")?;
            let searchby: String = arguments.parameter("query", "searchby")?;
            Ok(json(client.contacts_search(&search, &searchby).await))
        }

        "contacts_create" => {
            let body: crm_lunarsend::v1::types::ContactCreate = arguments.body()?;
            Ok(json(client.contacts_create(&body).await))
        }

        "contacts_delete" => {
            let body: crm_lunarsend::v1::types::ContactDelete = arguments.body()?;
            Ok(text(client.contacts_delete(&body).await))
        }

        "contacts_edit" => {
            let body: crm_lunarsend::v1::types::ContactEditRequest = arguments.body()?;
            Ok(json(client.contacts_edit(&body).await))
        }

        other => Err(Unknown::operation(other)),
    }
}
