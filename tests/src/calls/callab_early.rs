// @generated from specs/callab/early.yaml by `cargo xtask generate callab`. Changes belong there.

use super::{Arguments, Outcome, Unknown, json};
/// Calls every operation of Callab AI `early` by its typed method.
///
/// # Errors
///
/// When the client has no such operation, or the arguments do not fit its types.
pub(super) async fn call(
    client: &crm_callab::early::Client,
    operation: &str,
    arguments: &Arguments,
) -> Result<Outcome, Unknown> {
    match operation {
        "contacts_query" => {
            let body: crm_callab::early::types::ContactQuery = arguments.body()?;
            Ok(json(client.contacts_query(&body).await))
        }

        other => Err(Unknown::operation(other)),
    }
}
