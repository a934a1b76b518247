//! The sandbox with one thing changed on the way, to see that a check finds it and names it.
//!
//! The change is made to requests and responses as they pass ([`Passing`]), so that it shares nothing
//! with the handlers of the sandbox or with the check. What is changed is chosen by the specification
//! and by what the unchanged sandbox returns ([`World`]). [`mutations`] has every kind of change.

mod fields;
pub mod mutations;
mod passing;

use std::fs;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use crm_check::{Budget, Report};
use crm_runtime::api::{Api, Operation, Task};
use crm_runtime::{ClientConfig, LocalLimiter, RawRequest};
use crm_sandbox::Sandbox;
use serde_json::Value;
use xtask::spec::workspace_root;

pub use fields::{Field, World};
pub use passing::{Change, Passing};

use crate::calls::Generation;

/// Starts a sandbox of one generation, with lists of a few pages.
///
/// # Errors
///
/// If it can't start.
pub async fn sandbox(generation: &Generation) -> Result<Sandbox> {
    let api = generation.api;
    let builder = Sandbox::builder().seed(7).contacts(25).credits(1_000_000);
    let sandbox = builder.vendors([api.vendor]).start().await?;
    // Where contacts can only be searched for, the documented search is to find the documented contact.
    let is_searched = |operation: &&Operation| {
        operation.id == "contacts_search" && operation.parameters.iter().any(|it| it.required)
    };
    if api
        .operations
        .iter()
        .any(|operation| is_searched(&operation))
    {
        let file = format!("specs/{}/examples/{}", api.vendor, api.generation);
        let file = workspace_root()
            .join(file)
            .join("contacts_create.request.1.json");
        let contact: Value = serde_json::from_str(&fs::read_to_string(file)?)?;
        let connection = (generation.connection)(config(api, &sandbox)?)?;
        let request = RawRequest::new().body(contact);
        connection.call("contacts_create", request).await?;
    }
    Ok(sandbox)
}

/// Settings of a client that calls the sandbox.
fn config(api: &Api, sandbox: &Sandbox) -> Result<ClientConfig> {
    let endpoint = sandbox
        .endpoint_of(api.vendor, api.generation)
        .context("the sandbox has no such generation")?;
    let credential = endpoint.credential().context("no credential")?;
    let config = ClientConfig::new()
        .base_url(&endpoint.base_url)
        .limiter(Arc::new(LocalLimiter::new(&[])));
    Ok(match &credential.secret {
        None => config.api_key(credential.id.as_str()),
        Some(secret) => config.client_credentials(&credential.id, secret.as_str()),
    })
}

/// A budget that reaches the end of every list, with a job, and some whose results have pages.
pub fn budget(api: &'static Api) -> Budget {
    let is_start = |it: &&Operation| matches!(it.task, Some(Task::Start { .. }));
    let starts = || api.operations.iter().filter(is_start);
    let first = starts().next();
    let paged = starts().filter(|it| it.paging.is_some_and(|paging| paging.next.is_some()));
    let starts = first.into_iter().chain(paged.take(2));
    let budget = Budget::new()
        .max_calls(600)
        .depth(10)
        .poll_every(Duration::ZERO);
    starts.fold(budget, |budget, start| budget.include(start.id))
}

/// Checks the sandbox with a change on the way.
///
/// # Errors
///
/// If no client can be made.
pub async fn check(
    generation: &Generation,
    sandbox: &Sandbox,
    passing: Arc<Passing>,
    budget: &Budget,
) -> Result<Report> {
    let config = config(generation.api, sandbox)?;
    let connection = (generation.connection)(config.transport(Through(passing)))?;
    Ok(crm_check::check(&connection, budget).await?)
}

struct Through(Arc<Passing>);

impl crm_runtime::Transport for Through {
    fn send(
        &self,
        request: http::Request<bytes::Bytes>,
    ) -> crm_runtime::BoxFuture<'_, Result<http::Response<bytes::Bytes>, crm_runtime::TransportError>>
    {
        Box::pin(self.0.pass(request))
    }
}
