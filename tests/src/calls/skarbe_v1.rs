// @generated from specs/skarbe/v1.yaml by `cargo xtask generate skarbe`. Changes belong there.

use super::{Arguments, Outcome, Unknown, json};
/// Calls every operation of Skarbe `v1` by its typed method.
///
/// # Errors
///
/// When the client has no such operation, or the arguments do not fit its types.
pub(super) async fn call(
    client: &crm_skarbe::v1::Client,
    operation: &str,
    arguments: &Arguments,
) -> Result<Outcome, Unknown> {
    match operation {
        "contacts_list" => {
            let mut params = crm_skarbe::v1::types::ContactsListParams::default();
            params.query = arguments.parameter("query", "query")?;
            Ok(json(client.contacts_list(&params).await))
        }

        "contacts_create" => {
            let body: crm_skarbe::v1::types::ContactCreate = arguments.body()?;
            Ok(json(client.contacts_create(&body).await))
        }

        "lead_statuses_list" => Ok(json(client.lead_statuses_list().await)),
        "me_get" => Ok(json(client.me_get().await)),
        other => Err(Unknown::operation(other)),
    }
}
