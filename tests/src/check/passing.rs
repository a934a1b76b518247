//! Requests and responses as they pass, with something changed.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use crm_runtime::TransportError;
use crm_runtime::api::{Api, Operation, PagingLocation};
use http::{Request, Response};
use serde_json::Value;

type Before = dyn Fn(&mut Request<Bytes>, u32) + Send + Sync;
type EachResponse = dyn Fn(&mut Response<Bytes>) + Send + Sync;
type After = dyn Fn(&mut Response<Bytes>, u32, &[Bytes]) + Send + Sync;

/// What is changed of one operation.
pub struct Change {
    /// The operation's name.
    pub operation: &'static str,
    /// Changes a request; gets how many came before it.
    pub before: Option<Box<Before>>,
    /// Changes a response; gets how many came before it, and their bodies as the sandbox sent them.
    pub after: Option<Box<After>>,
    /// Whether the response is lost.
    pub is_lost: bool,
}

impl Change {
    /// Nothing, of one operation.
    pub fn of(operation: &'static str) -> Self {
        Self {
            operation,
            before: None,
            after: None,
            is_lost: false,
        }
    }

    /// Changes requests.
    #[must_use]
    pub fn before(
        mut self,
        change: impl Fn(&mut Request<Bytes>, u32) + Send + Sync + 'static,
    ) -> Self {
        self.before = Some(Box::new(change));
        self
    }

    /// Changes responses.
    #[must_use]
    pub fn after(
        mut self,
        change: impl Fn(&mut Response<Bytes>, u32, &[Bytes]) + Send + Sync + 'static,
    ) -> Self {
        self.after = Some(Box::new(change));
        self
    }

    /// Changes the JSON of successes.
    #[must_use]
    pub fn body(self, change: impl Fn(&mut Value) + Send + Sync + 'static) -> Self {
        self.after(move |response, _, _| {
            if response.status().is_success() {
                edit(response, &change);
            }
        })
    }
}

/// Changes the JSON of a response.
pub(super) fn edit(response: &mut Response<Bytes>, change: impl Fn(&mut Value)) {
    if let Ok(mut body) = serde_json::from_slice::<Value>(response.body()) {
        change(&mut body);
        put(response, body.to_string());
    }
}

/// Replaces the body of a response.
pub(super) fn put(response: &mut Response<Bytes>, body: impl Into<Bytes>) {
    *response.body_mut() = body.into();
    response.headers_mut().remove(http::header::CONTENT_LENGTH);
}

/// Passes requests on to the sandbox.
pub struct Passing {
    api: &'static Api,
    http: reqwest::Client,
    change: Option<Change>,
    every: Option<Box<EachResponse>>,
    /// Bodies of successes by operation, as the sandbox sent them.
    bodies: Mutex<BTreeMap<&'static str, Vec<Bytes>>>,
    calls: Mutex<BTreeMap<&'static str, u32>>,
    statuses: Mutex<BTreeMap<&'static str, Vec<u16>>>,
}

impl Passing {
    /// Changes nothing, or this.
    pub fn new(api: &'static Api, change: Option<Change>) -> Self {
        // Chooses the process's provider of TLS, without which no other client can be made.
        drop(crm_runtime::HttpClient::new());
        Self {
            api,
            http: reqwest::Client::builder()
                .redirect(reqwest::redirect::Policy::none())
                .build()
                .expect("an HTTP client"),
            change,
            every: None,
            bodies: Mutex::default(),
            calls: Mutex::default(),
            statuses: Mutex::default(),
        }
    }

    /// Changes every response of every operation but those that give tokens.
    pub fn changing_all(
        api: &'static Api,
        change: impl Fn(&mut Response<Bytes>) + Send + Sync + 'static,
    ) -> Self {
        Self {
            every: Some(Box::new(change)),
            ..Self::new(api, None)
        }
    }

    /// The bodies of successes so far.
    pub fn bodies(&self) -> BTreeMap<&'static str, Vec<Value>> {
        let bodies = self.bodies.lock().unwrap_or_else(PoisonError::into_inner);
        let read = |bodies: &Vec<Bytes>| {
            let bodies = bodies.iter();
            bodies
                .filter_map(|body| serde_json::from_slice(body).ok())
                .collect()
        };
        bodies
            .iter()
            .map(|(id, bodies)| (*id, read(bodies)))
            .collect()
    }

    /// The statuses of all responses so far.
    pub fn statuses(&self) -> BTreeMap<&'static str, Vec<u16>> {
        let statuses = self.statuses.lock();
        statuses.unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) async fn pass(
        &self,
        mut request: Request<Bytes>,
    ) -> Result<Response<Bytes>, TransportError> {
        let operation = operation_of(self.api, &request);
        let change = self.change.as_ref();
        let change = change.filter(|it| operation.is_some_and(|known| known.id == it.operation));
        let count = operation.map_or(0, |operation| {
            let mut calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
            let count = calls.entry(operation.id).or_default();
            *count += 1;
            *count - 1
        });
        if let Some(before) = change.and_then(|change| change.before.as_ref()) {
            before(&mut request, count);
        }
        let lost = |error: reqwest::Error| TransportError::interrupted(error.to_string());
        let (head, body) = request.into_parts();
        let sent = self.http.request(head.method, head.uri.to_string());
        let mut headers = head.headers;
        headers.remove(http::header::CONTENT_LENGTH);
        let came = sent
            .headers(headers)
            .body(body)
            .send()
            .await
            .map_err(lost)?;
        let mut response = Response::builder().status(came.status());
        if let Some(headers) = response.headers_mut() {
            *headers = came.headers().clone();
        }
        let body = came.bytes().await.map_err(lost)?;
        let mut response = response
            .body(body)
            .map_err(|error| TransportError::interrupted(error.to_string()))?;
        let before = operation.map_or_else(Vec::new, |operation| {
            let mut bodies = self.bodies.lock().unwrap_or_else(PoisonError::into_inner);
            let of = bodies.entry(operation.id).or_default();
            let before = of.clone();
            let mut statuses = self.statuses.lock().unwrap_or_else(PoisonError::into_inner);
            let statuses = statuses.entry(operation.id).or_default();
            statuses.push(response.status().as_u16());
            if response.status().is_success() {
                of.push(response.body().clone());
            }
            before
        });
        if change.is_some_and(|change| change.is_lost) {
            return Err(TransportError::interrupted("lost on purpose"));
        }
        if let Some(after) = change.and_then(|change| change.after.as_ref()) {
            after(&mut response, count, &before);
        }
        let gives_token = operation.is_none_or(|operation| !operation.authenticated);
        if let Some(every) = self.every.as_ref().filter(|_| !gives_token) {
            every(&mut response);
        }
        Ok(response)
    }
}

/// The operation that a request is of: the one whose path has the most that is fixed.
fn operation_of(api: &'static Api, request: &Request<Bytes>) -> Option<&'static Operation> {
    let path: Vec<_> = request.uri().path().split('/').collect();
    let fits = |operation: &&Operation| {
        let template: Vec<_> = operation.path.split('/').skip(1).collect();
        let Some(start) = path.len().checked_sub(template.len()) else {
            return false;
        };
        let mut pairs = template.iter().zip(&path[start..]);
        operation.method.as_str() == request.method().as_str()
            && pairs.all(|(template, own)| template.starts_with('{') || template == own)
    };
    let fixed = |operation: &&Operation| {
        let segments = operation.path.split('/');
        segments.filter(|segment| !segment.starts_with('{')).count()
    };
    api.operations.iter().filter(fits).max_by_key(fixed)
}

/// Changes a number in a request: a position or a size of its paging.
pub(super) fn renumber(
    request: &mut Request<Bytes>,
    location: PagingLocation,
    pointer: &str,
    change: impl Fn(u64) -> u64,
) {
    let name = pointer.rsplit('/').next().unwrap_or(pointer);
    if location == PagingLocation::Body
        && let Ok(mut body) = serde_json::from_slice::<Value>(request.body())
    {
        if let Some(value) = body.pointer_mut(pointer)
            && let Some(number) = value.as_u64()
        {
            *value = change(number).into();
            *request.body_mut() = body.to_string().into();
        }
        return;
    }
    let renumbered = |text: &str| -> String {
        let pairs = text.split('&').map(|pair| match pair.split_once('=') {
            Some((own, number)) if own == name => match number.parse() {
                Ok(number) => format!("{own}={}", change(number)),
                Err(_) => pair.to_owned(),
            },
            _ => pair.to_owned(),
        });
        pairs.collect::<Vec<_>>().join("&")
    };
    if let Ok(body) = std::str::from_utf8(request.body())
        && !body.starts_with('{')
    {
        let body = renumbered(body);
        *request.body_mut() = body.into();
    }
    let address = request.uri().to_string();
    if let Some((address, query)) = address.split_once('?')
        && let Ok(uri) = format!("{address}?{}", renumbered(query)).parse()
    {
        *request.uri_mut() = uri;
    }
}
