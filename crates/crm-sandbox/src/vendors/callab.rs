//! Callab AI. Its generations are different APIs, and each keeps its own data.

mod contacts;
mod early;
mod v1;

use serde_json::json;

use crate::document::Operation;
use crate::vendor::{ApiResponse, Credential, Rejection};

pub(crate) use self::early::EARLY;
pub(crate) use self::v1::V1;

const CREDENTIALS: &[Credential] = &[Credential::key("sandbox-callab-key")];

fn reject(rejection: &Rejection, _operation: &Operation) -> ApiResponse {
    let (status, message) = match rejection {
        Rejection::Invalid { problems } => {
            let problems = problems
                .iter()
                .map(|it| format!("{}: {}", it.at, it.message));
            (200, problems.collect::<Vec<_>>().join("; "))
        }
        Rejection::Unauthorized => (401, "Unauthorized".to_owned()),
        Rejection::TooManyRequests => (429, "Too many requests".to_owned()),
        Rejection::Forbidden { .. } => (200, "Forbidden".to_owned()),
        Rejection::NotFound => (200, "Not found".to_owned()),
        Rejection::NoCredits => (200, "No credits".to_owned()),
        Rejection::Conflict { message } => (200, message.clone()),
        Rejection::Response(_) | Rejection::Internal { .. } => (500, "Internal error".to_owned()),
    };
    envelope(status, &message)
}

fn unknown_path(_method: &str, _path: &str) -> ApiResponse {
    envelope(404, "Not found")
}

fn envelope(status: u16, message: &str) -> ApiResponse {
    ApiResponse::json(
        status,
        json!({"status": "error", "message": message, "data": ""}),
    )
}
