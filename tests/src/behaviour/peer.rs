//! The vendor's side: responds with the documented examples, and keeps what it was asked.

use std::sync::{Arc, Mutex, MutexGuard};

use bytes::Bytes;
use crm_facade::api::{Api, AuthScheme, Operation, Paging, PagingLocation, Task};
use crm_facade::{Crm, Result};
use crm_runtime::{LocalLimiter, RetryPolicy, testing};
use serde_json::{Value, json};

use crate::calls::{CREDENTIAL, TOKEN};
use crate::examples::{Content, Example, Kind};

/// How the peer is to behave.
#[derive(Clone, Debug)]
pub enum Script {
    /// Responds with the documented example of this number, or the first.
    Example(u32),
    /// Responds to everything with this status.
    Status(u16),
    /// Responds with the documented examples so many times, then with 500.
    FailsAfter(usize),
    /// Rejects what holds one of these texts.
    Rejects([String; 2]),
    /// Responds with the documented error that has a success status.
    Fails,
    /// Responds with the documented example of this number, with one value altered.
    Alters {
        /// The example.
        number: u32,
        /// The vendor's record that has the value.
        record: Value,
        /// Place of the value in the record, as a JSON pointer.
        place: String,
    },
}

/// What the peer was asked, and what it returned.
#[derive(Clone, Debug)]
pub struct Sent {
    /// The operation that has this method and path.
    pub operation: Option<&'static Operation>,
    /// Method and target.
    pub line: String,
    /// The body.
    pub body: Value,
    /// The response.
    pub response: Value,
}

/// Stands in for a vendor.
pub struct Peer {
    api: &'static Api,
    examples: Arc<[Example]>,
    script: Script,
    /// Whether what is asked twice has no more to give.
    ends: bool,
    sent: Mutex<Vec<Sent>>,
}

impl Peer {
    /// A vendor that behaves like this.
    pub fn new(api: &'static Api, examples: &Arc<[Example]>, script: Script) -> Arc<Self> {
        Self::make(api, examples, script, false)
    }

    /// The same for lists: each ends, even where the vendor documents nothing of pages.
    pub fn of_list(api: &'static Api, examples: &Arc<[Example]>, script: Script) -> Arc<Self> {
        Self::make(api, examples, script, true)
    }

    fn make(api: &'static Api, examples: &Arc<[Example]>, script: Script, ends: bool) -> Arc<Self> {
        Arc::new(Self {
            api,
            examples: examples.clone(),
            script,
            ends,
            sent: Mutex::default(),
        })
    }

    /// A handle that talks to it.
    ///
    /// # Errors
    ///
    /// When there is no adapter.
    pub fn crm(self: &Arc<Self>) -> Result<Crm> {
        let peer = self.clone();
        let builder = Crm::builder(self.api.vendor)
            .generation(self.api.generation)
            .retry(RetryPolicy::never())
            .limiter(Arc::new(LocalLimiter::new(&[])))
            .transport(testing::function(move |request| {
                let response = peer.response(&request);
                async move { Ok(response) }
            }));
        match self.api.auth {
            AuthScheme::ClientCredentials { .. } => builder.bearer_token(TOKEN),
            _ => builder.api_key(CREDENTIAL),
        }
        .build()
    }

    fn log(&self) -> MutexGuard<'_, Vec<Sent>> {
        self.sent.lock().expect("no panic before")
    }

    /// What it was asked.
    pub fn sent(&self) -> Vec<Sent> {
        self.log().clone()
    }

    fn response(&self, request: &http::Request<Bytes>) -> http::Response<Bytes> {
        let operation = self.operation(request);
        let body: Value = serde_json::from_slice(request.body()).unwrap_or_default();
        let before = self.log().len();
        let (status, text) = match (&self.script, operation) {
            (_, None) => (404, rejection()),
            (Script::Status(status), _) => (*status, rejection()),
            (Script::FailsAfter(calls), _) if before >= *calls => (500, rejection()),
            (Script::Rejects(markers), _) if holds(&body, markers) => (400, rejection()),
            (Script::Fails, Some(operation)) => self.failure(operation),
            (_, Some(operation)) => self.example(operation, request, &body),
        };
        self.log().push(Sent {
            operation,
            line: format!("{} {}", request.method(), request.uri()),
            body,
            response: serde_json::from_str(&text).unwrap_or_default(),
        });
        testing::json(status, text)
    }

    fn example(
        &self,
        operation: &'static Operation,
        request: &http::Request<Bytes>,
        body: &Value,
    ) -> (u16, String) {
        let number = match self.script {
            Script::Example(number) | Script::Alters { number, .. } => number,
            _ => 1,
        };
        let finished = |example: &&Example| match operation.task {
            Some(Task::Result {
                status, finished, ..
            }) => {
                let response = example.content.json();
                let state = response.pointer(status).and_then(Value::as_str);
                state.is_some_and(|state| finished.contains(&state))
            }
            _ => true,
        };
        let responses = responses(&self.examples, operation);
        let of_number = responses.clone().find(|example| example.number == number);
        let chosen = of_number
            .filter(finished)
            .or_else(|| responses.clone().find(finished))
            .or_else(|| responses.clone().next());
        let Some(example) = chosen else {
            return (operation.success[0], String::new());
        };
        let Kind::Response(status) = example.kind else {
            unreachable!("only responses were looked for");
        };
        match &example.content {
            Content::Text(text) => (status, text.clone()),
            Content::Json(response) => {
                let mut response = response.clone();
                match operation.paging {
                    Some(paging) => {
                        if !is_first(&paging, request.uri().query(), body)
                            && let Some(rows) = response.pointer_mut(paging.items)
                        {
                            *rows = json!([]);
                        }
                    }
                    None if self.ends
                        && (self.was_asked(operation) || self.is_later(operation)) =>
                    {
                        empty(&mut response, 2);
                    }
                    None => {}
                }
                if let Script::Alters { record, place, .. } = &self.script
                    && let Some(found) = find(&mut response, record)
                    && let Some(value) = found.pointer_mut(place)
                {
                    *value = other_than(value);
                }
                (status, response.to_string())
            }
        }
    }

    fn was_asked(&self, operation: &Operation) -> bool {
        let of_it = |sent: &Sent| sent.operation.is_some_and(|known| known.id == operation.id);
        self.log().iter().any(of_it)
    }

    /// Whether an operation tells the result of a page of a search that is not the first.
    fn is_later(&self, operation: &Operation) -> bool {
        let Some(Task::Result { start, .. }) = operation.task else {
            return false;
        };
        let log = self.log();
        let started = log.iter().rev().find_map(|sent| {
            let known = sent.operation.filter(|known| known.id == start)?;
            Some((known.paging?, sent))
        });
        started.is_some_and(|(paging, sent)| {
            let query = sent.line.split_once('?').map(|(_, query)| query);
            !is_first(&paging, query, &sent.body)
        })
    }

    fn failure(&self, operation: &Operation) -> (u16, String) {
        let found = self.examples.iter().find_map(|example| match example.kind {
            Kind::Failure(status) if example.operation_id == operation.operation_id => {
                Some((status, example.content.json().to_string()))
            }
            _ => None,
        });
        found.unwrap_or((operation.success[0], String::new()))
    }

    /// The operation that has the method and path; of two, the one with fewer parameters.
    fn operation(&self, request: &http::Request<Bytes>) -> Option<&'static Operation> {
        let base = self.api.base_url.splitn(4, '/').nth(3).unwrap_or_default();
        let path = request.uri().path().trim_start_matches('/');
        let path = path.strip_prefix(base.trim_end_matches('/'))?;
        self.api
            .operations
            .iter()
            .filter(|operation| operation.method.as_str() == request.method().as_str())
            .filter(|operation| fits(operation.path, path))
            .min_by_key(|operation| operation.path.matches('{').count())
    }
}

fn rejection() -> String {
    r#"{"message":"rejected"}"#.to_owned()
}

/// The documented responses of an operation with a success status.
pub fn responses<'a>(
    examples: &'a [Example],
    operation: &Operation,
) -> impl Iterator<Item = &'a Example> + Clone {
    examples.iter().filter(move |example| {
        example.operation_id == operation.operation_id
            && matches!(example.kind, Kind::Response(status) if (200..300).contains(&status))
    })
}

fn fits(template: &str, path: &str) -> bool {
    let segments = |path: &str| -> Vec<String> {
        path.trim_matches('/')
            .split('/')
            .map(str::to_owned)
            .collect()
    };
    let (template, path) = (segments(template), segments(path));
    template.len() == path.len()
        && template
            .iter()
            .zip(&path)
            .all(|(wanted, found)| wanted.starts_with('{') || wanted == found)
}

fn is_first(paging: &Paging, query: Option<&str>, body: &Value) -> bool {
    let position = match paging.location {
        PagingLocation::Body => body.pointer(paging.position).map(ToString::to_string),
        _ => query.and_then(|query| {
            let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            let position = pairs.find(|(name, _)| *name == paging.position);
            position.map(|(_, value)| value.to_owned())
        }),
    };
    position.is_none_or(|position| position == paging.first.to_string())
}

/// Whether a body holds one of these texts.
pub fn holds(body: &Value, markers: &[String]) -> bool {
    let body = body.to_string();
    markers.iter().any(|marker| body.contains(marker))
}

fn find<'a>(within: &'a mut Value, record: &Value) -> Option<&'a mut Value> {
    if within == record {
        return Some(within);
    }
    match within {
        Value::Array(values) => values.iter_mut().find_map(|value| find(value, record)),
        Value::Object(fields) => fields.values_mut().find_map(|value| find(value, record)),
        _ => None,
    }
}

fn other_than(value: &Value) -> Value {
    match value {
        Value::Bool(value) => (!value).into(),
        Value::Number(number) => (number.as_f64().unwrap_or_default() + 1.0).trunc().into(),
        _ => "altered".into(),
    }
}

/// Takes the rows out of a response whose pages are not documented.
fn empty(response: &mut Value, depth: usize) {
    match response {
        Value::Array(rows) => rows.clear(),
        Value::Object(fields) if depth > 0 => {
            for value in fields.values_mut() {
                empty(value, depth - 1);
            }
        }
        _ => {}
    }
}
