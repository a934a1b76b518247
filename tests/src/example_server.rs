//! A server that responds to every documented request of a vendor with its documented response.

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use wiremock::matchers::{method, path_regex};
use wiremock::{Mock, MockServer, ResponseTemplate};
use xtask::facts::{AuthScheme, Facts, Operation};
use xtask::spec::Spec;

use crate::calls::TOKEN;
use crate::examples::{self, Content, Example, Kind};

/// Starts a server on a loopback port of its own.
///
/// # Errors
///
/// When the specification or its examples cannot be read.
pub async fn start(root: &Path, spec: &Spec) -> Result<MockServer> {
    let facts = Facts::read(spec)?;
    let examples = examples::load(root, spec)?;
    let server = MockServer::start().await;
    for operation in &facts.operations {
        let example = examples::find(
            &examples,
            operation.operation_id,
            |kind| matches!(kind, Kind::Response(status) if (200..300).contains(&status)),
            1,
        );
        let response = match example {
            Some(example) => response(example),
            None => ResponseTemplate::new(
                *operation
                    .success
                    .first()
                    .context("an operation has a success status")?,
            ),
        };
        Mock::given(method(operation.method.as_str()))
            .and(path_regex(template_regex(operation)))
            .respond_with(response)
            .mount(&server)
            .await;
    }
    Ok(server)
}

/// Lets the server give out tokens, if the vendor takes any.
pub async fn give_tokens(server: &MockServer, facts: &Facts) {
    if let AuthScheme::ClientCredentials { token_path, .. } = &facts.auth {
        Mock::given(method("POST"))
            .and(path_regex(format!("^{token_path}$")))
            .respond_with(ResponseTemplate::new(200).set_body_json(json!({
                "access_token": TOKEN,
                "token_type": "Bearer",
                "expires_in": 3600,
            })))
            .mount(server)
            .await;
    }
}

/// The response that an example shows.
pub fn response(example: &Example) -> ResponseTemplate {
    let status = match example.kind {
        Kind::Response(status) | Kind::Failure(status) => status,
        Kind::Request | Kind::Params => 200,
    };
    match &example.content {
        Content::Json(value) => ResponseTemplate::new(status).set_body_json(value),
        Content::Text(text) => ResponseTemplate::new(status).set_body_string(text),
    }
}

fn template_regex(operation: &Operation) -> String {
    let segments: Vec<String> = operation
        .path
        .split('/')
        .map(|segment| match segment.starts_with('{') {
            true => "[^/]+".to_owned(),
            false => segment.replace('.', r"\."),
        })
        .collect();
    format!("^{}$", segments.join("/"))
}

/// The path that a call must send: the template with its parameters put in.
pub fn expected_path(operation: &Operation, parameters: &Value) -> String {
    let segments: Vec<String> = operation
        .path
        .split('/')
        .map(|segment| {
            let name = segment
                .strip_prefix('{')
                .and_then(|rest| rest.strip_suffix('}'));
            match name.map(|name| &parameters["path"][name]) {
                Some(Value::String(text)) => text.clone(),
                Some(value) => value.to_string(),
                None => segment.to_owned(),
            }
        })
        .collect();
    segments.join("/")
}
