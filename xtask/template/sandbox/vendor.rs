//! {{name}}. Nothing is kept yet: each operation records its call and returns the documented
//! example. Write handlers for those whose effect can be seen in another.
//!
//! # What is documented
//!
//! - The account, as its example has it.
//!
//! # What is assumed
//!
//! - Errors have the documented form, with texts of the sandbox's own.

use serde_json::json;

use crate::document::Operation;
use crate::store::{self, Store};
use crate::vendor::{ApiResponse, Credential, Rejection, Seeding, VendorModule};

/// Generation `{{generation}}`.
pub(crate) const MODULE: VendorModule = VendorModule {
    vendor: "{{vendor}}",
    generation: "{{generation}}",
    document: include_str!("../generated/{{vendor}}_{{generation}}.json"),
    credentials: &[Credential::key("sandbox-{{vendor}}-key")],
    handlers: &[],
    recorded: &[],
    reject,
    unknown_path,
    seed,
};

fn reject(rejection: &Rejection, _operation: &Operation) -> ApiResponse {
    match rejection {
        Rejection::Invalid { problems } => {
            let problems = problems
                .iter()
                .map(|it| format!("{}: {}", it.at, it.message));
            error(400, &problems.collect::<Vec<_>>().join("; "))
        }
        Rejection::Unauthorized => error(401, "The key is missing or wrong"),
        Rejection::NoCredits => error(402, "There are no credits left"),
        Rejection::Forbidden { .. } => error(403, "The key may not do this"),
        Rejection::NotFound => error(404, "Not found"),
        Rejection::Conflict { message } => error(409, message),
        Rejection::TooManyRequests => error(429, "The limit is exceeded"),
        Rejection::Response(_) | Rejection::Internal { .. } => error(500, "The server has failed"),
    }
}

fn unknown_path(_method: &str, _path: &str) -> ApiResponse {
    error(404, "Not found")
}

fn error(status: u16, message: &str) -> ApiResponse {
    ApiResponse::json(status, json!({"error": message}))
}

fn seed(_seeding: &Seeding, _store: &Store<'_>) -> store::Result<()> {
    Ok(())
}
