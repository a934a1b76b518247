//! Refusals in the vendor's form.

use serde_json::json;

use crate::document::Operation;
use crate::vendor::{Answer, Problem, Refusal};

pub(super) fn refuse(refusal: &Refusal, _operation: &Operation) -> Answer {
    match refusal {
        Refusal::Unauthorized => error(401, "The provided API key is invalid or unauthorized."),
        Refusal::Forbidden { .. } => error(403, "User does not have permission"),
        Refusal::NotFound => named(404, "The record does not exist", "Not Found"),
        Refusal::TooManyRequests => error(429, "Too Many Requests"),
        Refusal::Invalid { problems } => bad_request(problems.iter().map(text).collect()),
        Refusal::NoCredits => bad_request(vec!["the account has too few credits".to_owned()]),
        Refusal::Conflict { message } => bad_request(vec![message.clone()]),
        Refusal::Answered(answer) => answer.as_ref().clone(),
        Refusal::Internal { .. } => error(500, "Internal server error"),
    }
}

pub(super) fn unknown_path(method: &str, path: &str) -> Answer {
    named(404, &format!("Cannot {method} {path}"), "Not Found")
}

fn bad_request(messages: Vec<String>) -> Answer {
    Answer::json(
        400,
        json!({"statusCode": 400, "message": messages, "error": "Bad Request"}),
    )
}

fn error(status: u16, message: &str) -> Answer {
    Answer::json(status, json!({"statusCode": status, "message": message}))
}

fn named(status: u16, message: &str, name: &str) -> Answer {
    Answer::json(
        status,
        json!({"statusCode": status, "message": message, "error": name}),
    )
}

/// `work_email must be an email`: the field and what is wrong with it.
fn text(problem: &Problem) -> String {
    let message = problem
        .message
        .strip_prefix("value ")
        .unwrap_or(&problem.message);
    match problem.at.split_once('/') {
        Some((_, field)) => format!("{} {message}", field.replace('/', ".")),
        None => message.to_owned(),
    }
}
