//! LunarSend. Its generations are different APIs, and each keeps its own data.

mod v1;
mod v2;

use serde_json::json;

use crate::document::Operation;
use crate::vendor::{Answer, Refusal};

pub(crate) use self::v1::V1;
pub(crate) use self::v2::V2;

/// The body of an error, as the second generation documents it. Of the first none is documented,
/// and this one is assumed; so are the codes and texts of both.
fn refuse(refusal: &Refusal, _operation: &Operation) -> Answer {
    match refusal {
        Refusal::Invalid { problems } => {
            let problems = problems
                .iter()
                .map(|it| format!("{}: {}", it.at, it.message));
            error(400, "bad_request", &problems.collect::<Vec<_>>().join("; "))
        }
        Refusal::Conflict { message } => error(400, "bad_request", message),
        Refusal::Unauthorized => error(401, "unauthorized", "The API key is missing or wrong"),
        Refusal::Forbidden { .. } | Refusal::NoCredits => {
            error(403, "forbidden", "The API key may not do this")
        }
        Refusal::NotFound => error(404, "not_found", "Not found"),
        Refusal::TooManyRequests => error(429, "too_many_requests", "The rate limit is exceeded"),
        Refusal::Answered(_) | Refusal::Internal { .. } => {
            error(500, "server_error", "The server has failed")
        }
    }
}

fn unknown_path(_method: &str, _path: &str) -> Answer {
    error(404, "not_found", "Not found")
}

fn error(status: u16, code: &str, message: &str) -> Answer {
    Answer::json(status, json!({"error": code, "message": message}))
}
