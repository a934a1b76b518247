//! Callab AI. Its generations are different APIs, and each keeps its own data.

mod contacts;
mod early;
mod v1;

use serde_json::json;

use crate::document::Operation;
use crate::vendor::{Answer, Credential, Refusal};

pub(crate) use self::early::EARLY;
pub(crate) use self::v1::V1;

const CREDENTIALS: &[Credential] = &[Credential::key("sandbox-callab-key")];

fn refuse(refusal: &Refusal, _operation: &Operation) -> Answer {
    let (status, message) = match refusal {
        Refusal::Invalid { problems } => {
            let problems = problems
                .iter()
                .map(|it| format!("{}: {}", it.at, it.message));
            (200, problems.collect::<Vec<_>>().join("; "))
        }
        Refusal::Unauthorized => (401, "Unauthorized".to_owned()),
        Refusal::TooManyRequests => (429, "Too many requests".to_owned()),
        Refusal::Forbidden { .. } => (200, "Forbidden".to_owned()),
        Refusal::NotFound => (200, "Not found".to_owned()),
        Refusal::NoCredits => (200, "No credits".to_owned()),
        Refusal::Conflict { message } => (200, message.clone()),
        Refusal::Answered(_) | Refusal::Internal { .. } => (500, "Internal error".to_owned()),
    };
    envelope(status, &message)
}

fn unknown_path(_method: &str, _path: &str) -> Answer {
    envelope(404, "Not found")
}

fn envelope(status: u16, message: &str) -> Answer {
    Answer::json(
        status,
        json!({"status": "error", "message": message, "data": ""}),
    )
}
