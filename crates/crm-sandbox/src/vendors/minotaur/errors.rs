//! Rejections in the vendor's form.

use serde_json::json;

use crate::document::Operation;
use crate::vendor::{ApiResponse, Problem, Rejection};

pub(super) fn reject(rejection: &Rejection, _operation: &Operation) -> ApiResponse {
    match rejection {
        Rejection::Unauthorized => error(401, "The provided API key is invalid or unauthorized."),
        Rejection::Forbidden { .. } => error(403, "User does not have permission"),
        Rejection::NotFound => named(404, "The record does not exist", "Not Found"),
        Rejection::TooManyRequests => error(429, "Too Many Requests"),
        Rejection::Invalid { problems } => bad_request(problems.iter().map(text).collect()),
        Rejection::NoCredits => bad_request(vec!["the account has too few credits".to_owned()]),
        Rejection::Conflict { message } => bad_request(vec![message.clone()]),
        Rejection::Response(response) => response.as_ref().clone(),
        Rejection::Internal { .. } => error(500, "Internal server error"),
    }
}

pub(super) fn unknown_path(method: &str, path: &str) -> ApiResponse {
    named(404, &format!("Cannot {method} {path}"), "Not Found")
}

fn bad_request(messages: Vec<String>) -> ApiResponse {
    ApiResponse::json(
        400,
        json!({"statusCode": 400, "message": messages, "error": "Bad Request"}),
    )
}

fn error(status: u16, message: &str) -> ApiResponse {
    ApiResponse::json(status, json!({"statusCode": status, "message": message}))
}

fn named(status: u16, message: &str, name: &str) -> ApiResponse {
    ApiResponse::json(
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
