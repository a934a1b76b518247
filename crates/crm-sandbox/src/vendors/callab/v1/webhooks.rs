//! Outbound webhook flows, which can only be read. They are never called.

use serde_json::json;

use super::super::contacts::moment;
use super::{COMPANY, DEFAULT, FIRST_DAY, HandlerResult, ok};
use crate::store::{self, Filter, Store};
use crate::vendor::Call;

const FLOWS: &str = "webhook_flows";

/// Fills the store.
pub(super) fn seed(store: &Store<'_>) -> store::Result<()> {
    let flows = [
        (
            "123e4567-e89b-12d3-a456-426614174000",
            "Send results",
            DEFAULT,
        ),
        (
            "4b9d8e2f-1a6c-4f37-9e50-7c3d2b1a0f68",
            "Open a ticket",
            "support",
        ),
    ];
    for (id, name, workspace) in flows {
        let time = moment(FIRST_DAY);
        let later = moment(FIRST_DAY + 60);
        let flow = json!({
            "id": id,
            "created_by": "123e4567-e89b-12d3-a456-426614174001",
            "company_id": COMPANY,
            "workspace_id": workspace,
            "name": name,
            "logo": "https://example.com/logo.png",
            "retry_delay": 5,
            "retry_delay_unit": "seconds",
            "max_retries": 3,
            "status": "scheduled",
            "created_at": time,
            "updated_at": later,
            "executions": [{
                "id": "8e1f0a5b-2c3d-4e6f-9a7b-1c2d3e4f5a66",
                "status": "scheduled",
                "attempt_number": 1,
                "executed_at": later,
                "created_at": later,
                "updated_at": later,
            }],
            "steps": [{
                "id": "9f2a1b6c-3d4e-4f70-8b8c-2d3e4f5a6b77",
                "step_number": 1,
                "webhook_url": "https://hooks.example.com/callab",
                "webhook_method": "GET",
                "webhook_timeout": 30,
                "retry_limit": 3,
                "timeout": 30,
                "created_at": time,
                "updated_at": time,
            }],
            "is_template": false,
            "flow_direction": "inbound",
            "flow_mapping": {},
            "tag_name": "lead1",
            "category_name": "all leads",
        });
        store.insert(FLOWS, id, None, Some(workspace), &flow)?;
    }
    Ok(())
}

/// `webhooks_list`. Without a workspace it is the flows of all.
pub(super) fn list(call: &Call<'_>) -> HandlerResult {
    let filter = match call.query_text("workspace") {
        Some(workspace) => Filter::Parent(workspace.to_owned()),
        None => Filter::All,
    };
    Ok(ok(call.store.all(FLOWS, &filter)?.into()))
}
