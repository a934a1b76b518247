//! Generation `v1`. Every call is checked against the documents, kept, and answered with the
//! documented example; nothing that is written is read back.
//!
//! # What is documented
//!
//! - Errors come with status 200 and `status: "error"`.
//!
//! # What is assumed
//!
//! - A malformed request is such an error too, save for `calls_make`, which documents 400.
//! - A missing or wrong token gives 401 and too many requests 429, both with the envelope.

use super::{CREDENTIALS, contacts, envelope, refuse, unknown_path};
use crate::document::Operation;
use crate::vendor::{Answer, Refusal, VendorModule};

/// Generation `v1`.
pub(crate) const V1: VendorModule = VendorModule {
    vendor: "callab",
    generation: "v1",
    document: include_str!("../../generated/callab_v1.json"),
    credentials: CREDENTIALS,
    handlers: &[],
    recorded: RECORDED,
    refuse: refuse_with_status,
    unknown_path,
    seed: contacts::seed,
};

const RECORDED: &[&str] = &[
    "contacts_query",
    "contacts_get",
    "calls_create",
    "calls_make",
    "calls_get",
    "calls_query",
    "campaigns_create",
    "campaigns_get",
    "campaigns_list",
    "agents_list",
    "agents_get",
    "agents_create",
    "webhooks_list",
    "users_invite",
    "users_list",
    "workspaces_create",
    "workspaces_update",
    "workspaces_delete",
];

/// As in the early generation, but for the one call that documents a status for malformed requests.
fn refuse_with_status(refusal: &Refusal, operation: &Operation) -> Answer {
    match refusal {
        Refusal::Invalid { problems } if operation.responses.contains_key("400") => {
            let problems = problems
                .iter()
                .map(|it| format!("{}: {}", it.at, it.message));
            envelope(400, &problems.collect::<Vec<_>>().join("; "))
        }
        refusal => refuse(refusal, operation),
    }
}
