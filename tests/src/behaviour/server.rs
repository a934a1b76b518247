//! The vendor's side as a server that keeps what it is told: a sandbox, over HTTP.

use std::collections::BTreeMap;
use std::future::Future;
use std::sync::{Arc, OnceLock};

use anyhow::{Context, Result};
use crm_facade::Crm;
use crm_facade::api::Api;
use crm_runtime::{LocalLimiter, RetryPolicy};
use crm_sandbox::{Builder, Fault, Recorded, Sandbox};
use serde_json::Value;
use tokio::runtime::Runtime;

use super::peer::Sent;

/// How many contacts there are at first: more than one page of any vendor has.
const CONTACTS: u64 = 60;

/// A sandbox of one generation of a vendor, and a handle that talks to it.
pub struct Server {
    api: &'static Api,
    crm: Crm,
    sandbox: Sandbox,
    known: OnceLock<Known>,
    // The last to go, as the sandbox runs on it.
    runtime: Runtime,
}

/// What the server has from the start, to name it in a call.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Ids by the name of the resource, without underscores.
    pub ids: BTreeMap<String, Vec<String>>,
    /// Addresses of people, by the same name.
    pub emails: BTreeMap<String, String>,
    /// First names of people and names of custom fields, by the same name.
    pub names: BTreeMap<String, String>,
    /// Ids of what records refer to, by the same name.
    pub references: BTreeMap<String, String>,
}

impl Server {
    /// Starts a sandbox of this generation, with what `with` adds to it.
    ///
    /// # Errors
    ///
    /// When it does not start, or has no such generation.
    pub fn start(api: &'static Api, with: impl FnOnce(Builder) -> Builder) -> Result<Arc<Self>> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let builder = with(Sandbox::builder().contacts(CONTACTS).vendors([api.vendor]));
        let sandbox = runtime.block_on(builder.start())?;
        let crm = handle(api, &sandbox)?;
        Ok(Arc::new(Self {
            api,
            crm,
            sandbox,
            known: OnceLock::new(),
            runtime,
        }))
    }

    /// A handle that talks to it; clones share credentials and connections.
    pub fn crm(&self) -> Crm {
        self.crm.clone()
    }

    /// Another handle, which does not know what the others were told: to wait, for one.
    ///
    /// # Errors
    ///
    /// When it can't be set up.
    pub fn stranger(&self) -> Result<Crm> {
        handle(self.api, &self.sandbox)
    }

    /// Waits, while the server continues.
    pub fn run<T>(&self, future: impl Future<Output = T>) -> T {
        self.runtime.block_on(future)
    }

    /// What it has from the start; found by `find` when it is asked for first.
    ///
    /// # Errors
    ///
    /// When `find` fails.
    pub fn known(&self, find: impl FnOnce() -> Result<Known>) -> Result<&Known> {
        if let Some(known) = self.known.get() {
            return Ok(known);
        }
        let found = find()?;
        Ok(self.known.get_or_init(|| found))
    }

    /// Lets something go wrong from now on with these operations, and nothing else any more.
    pub fn fault(&self, operations: &[&str], fault: impl Fn(Fault) -> Fault) {
        self.mend();
        for id in operations {
            let operation = self
                .api
                .operation(id)
                .map_or(*id, |known| known.operation_id);
            let on = Fault::on(operation).generation(self.api.generation);
            let injected = self.sandbox.inject(fault(on));
            injected.unwrap_or_else(|error| panic!("{error}"));
        }
    }

    /// Lets nothing go wrong any more.
    pub fn mend(&self) {
        self.sandbox.clear_faults();
    }

    /// Forgets what it was asked.
    pub fn forget(&self) {
        self.sandbox.clear_requests();
    }

    /// What it was asked, without the calls that get tokens.
    pub fn asked(&self) -> Vec<Recorded> {
        let mut asked = self.sandbox.requests();
        asked.retain(|request| {
            let operation = request.operation.as_deref();
            let mut of_tokens = self.api.operations.iter().filter(|it| !it.authenticated);
            !of_tokens.any(|known| Some(known.operation_id) == operation)
        });
        asked
    }

    /// The same, in the form that all sides have.
    pub fn sent(&self) -> Vec<Sent> {
        let of_table = |request: &Recorded| {
            let mut table = self.api.operations.iter();
            table.find(|known| Some(known.operation_id) == request.operation.as_deref())
        };
        self.asked()
            .into_iter()
            .map(|request| Sent {
                operation: of_table(&request),
                line: format!("{} {}", request.method, request.path),
                body: request.body,
                // What it returns shows in what is read.
                response: Value::Null,
            })
            .collect()
    }
}

fn handle(api: &'static Api, sandbox: &Sandbox) -> Result<Crm> {
    let endpoint = sandbox
        .endpoint_of(api.vendor, api.generation)
        .context("the sandbox has no such generation")?;
    let credential = endpoint.credential().context("there is no credential")?;
    let handle = Crm::builder(api.vendor)
        .generation(api.generation)
        .base_url(&endpoint.base_url)
        .retry(RetryPolicy::never())
        .limiter(Arc::new(LocalLimiter::new(&[])));
    let handle = match &credential.secret {
        Some(secret) => handle.client_credentials(&credential.id, secret.clone()),
        None => handle.api_key(credential.id.clone()),
    };
    Ok(handle.build()?)
}
