//! LunarSend. Its generations are different APIs, and each keeps its own data.

mod v1;
mod v2;

use serde_json::json;

use crate::document::Operation;
use crate::vendor::{ApiResponse, Rejection};

pub(crate) use self::v1::V1;
pub(crate) use self::v2::V2;

/// The body of an error, as the second generation documents it. Of the first none is documented,
/// and this one is assumed; so are the codes and texts of both.
fn reject(rejection: &Rejection, _operation: &Operation) -> ApiResponse {
    match rejection {
        Rejection::Invalid { problems } => {
            let problems = problems
                .iter()
                .map(|it| format!("{}: {}", it.at, it.message));
            error(400, "bad_request", &problems.collect::<Vec<_>>().join("; "))
        }
        Rejection::Conflict { message } => error(400, "bad_request", message),
        Rejection::Unauthorized => error(401, "unauthorized", "The API key is missing or wrong"),
        Rejection::Forbidden { .. } | Rejection::NoCredits => {
            error(403, "forbidden", "The API key may not do this")
        }
        Rejection::NotFound => error(404, "not_found", "Not found"),
        Rejection::TooManyRequests => error(429, "too_many_requests", "The rate limit is exceeded"),
        Rejection::Response(_) | Rejection::Internal { .. } => {
            error(500, "server_error", "The server has failed")
        }
    }
}

fn unknown_path(_method: &str, _path: &str) -> ApiResponse {
    error(404, "not_found", "Not found")
}

fn error(status: u16, code: &str, message: &str) -> ApiResponse {
    ApiResponse::json(status, json!({"error": code, "message": message}))
}
