//! The request lifecycle in one vendor generation, without HTTP.

use std::collections::BTreeMap;

use http::HeaderMap;
use serde_json::{Value, json};

use crate::auth;
use crate::check;
use crate::clock::Clock;
use crate::document::{Document, Operation};
use crate::limit::Limiter;
use crate::store::{Database, Store, View};
use crate::vendor::{ApiResponse, Call, Rejection, Seeding, VendorModule};

/// Where calls of operations that only record are kept.
const CALLS: &str = "calls";

/// One vendor generation with all that it needs to respond.
pub(crate) struct Site {
    pub(crate) module: &'static VendorModule,
    pub(crate) document: &'static Document,
    pub(crate) database: Database,
    pub(crate) seeding: Seeding,
    pub(crate) clock: Clock,
    pub(crate) limiter: Option<Limiter>,
}

/// A request to an operation.
pub(crate) struct Visit {
    /// The operation's number in the document.
    pub(crate) number: usize,
    pub(crate) path: BTreeMap<String, String>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Site {
    pub(crate) fn operation(&self, visit: &Visit) -> &Operation {
        &self.document.operations[visit.number]
    }

    /// Responds to a request. `true` beside the response when the vendor carried it out.
    ///
    /// Everything from the credential on happens in one transaction, which is undone when the
    /// request is rejected.
    pub(crate) fn response(&self, visit: &Visit, view: View) -> (ApiResponse, bool) {
        let operation = self.operation(visit);
        // Checked before the database is taken, as this needs none.
        let input = check::read(
            self.document,
            operation,
            &visit.path,
            &visit.query,
            &visit.headers,
            &visit.body,
        );
        let view = View {
            now: Some(self.clock.now().timestamp_millis()),
            ..view
        };
        let outcome = self.database.run_as(view, |store| {
            self.admit(operation, visit, store)?;
            if !input.problems.is_empty() {
                return Err(Rejection::Invalid {
                    problems: input.problems,
                });
            }
            self.handle(&Call {
                operation,
                path: visit.path.clone(),
                query: input.query.into(),
                body: input.body,
                store,
                now: self.clock.now(),
                module: self.module,
                seeding: &self.seeding,
            })
        });
        match outcome {
            Ok(response) => (response, true),
            Err(rejection) => (self.reject(rejection, operation), false),
        }
    }

    /// Credential, limits and permission.
    fn admit(
        &self,
        operation: &Operation,
        visit: &Visit,
        store: &Store<'_>,
    ) -> Result<(), Rejection> {
        let now = self.clock.now();
        let credential = if operation.authenticated {
            let auth = &self.document.auth;
            let (headers, query) = (&visit.headers, &visit.query);
            let known = auth::authenticate(auth, self.module, headers, query, store, now)?;
            Some(known)
        } else {
            None
        };
        if self
            .limiter
            .as_ref()
            .is_some_and(|limiter| !limiter.take(now))
        {
            return Err(Rejection::TooManyRequests);
        }
        if let (Some(credential), Some(permission)) = (credential, &operation.permission)
            && !credential.permissions.allow(permission)
        {
            return Err(Rejection::Forbidden {
                permission: permission.clone(),
            });
        }
        Ok(())
    }

    fn handle(&self, call: &Call<'_>) -> Result<ApiResponse, Rejection> {
        let id = call.operation.id.as_str();
        let mut handlers = self.module.handlers.iter();
        match handlers.find(|(known, _)| *known == id) {
            Some((_, handler)) => handler(call),
            None if self.module.records(call.operation) => record(call),
            None => Err(Rejection::Internal {
                message: format!("{id} has no handler"),
            }),
        }
    }

    pub(crate) fn reject(&self, rejection: Rejection, operation: &Operation) -> ApiResponse {
        match rejection {
            Rejection::Response(response) => *response,
            rejection => (self.module.reject)(&rejection, operation),
        }
    }

    /// Makes the token of a request worthless, and rejects it.
    pub(crate) fn expire(&self, visit: &Visit) -> ApiResponse {
        let auth = &self.document.auth;
        let expired = self
            .database
            .run(|store| auth::expire(auth, &visit.headers, store));
        let rejection = match expired {
            Ok(()) => Rejection::Unauthorized,
            Err(error) => error.into(),
        };
        self.reject(rejection, self.operation(visit))
    }
}

/// Keeps a call, and returns what the documents show.
fn record(call: &Call<'_>) -> Result<ApiResponse, Rejection> {
    let number = call.store.next(CALLS)?.to_string();
    let operation = call.operation;
    let body = json!({
        "operation": operation.id,
        "path": call.path,
        "query": call.query.whole(),
        "body": call.body,
        "at": call.timestamp(),
    });
    call.store
        .insert(CALLS, &number, Some(&operation.id), None, &body)?;
    let status = operation.success();
    Ok(match operation.example(&status.to_string()) {
        None => ApiResponse::empty(status),
        Some(Value::String(text)) if is_text(operation, status) => ApiResponse::text(status, text),
        Some(example) => ApiResponse::json(status, example.clone()),
    })
}

fn is_text(operation: &Operation, status: u16) -> bool {
    let response = operation.response(status);
    let kind = response.and_then(|response| response.content_type.as_deref());
    kind == Some("text/plain")
}
