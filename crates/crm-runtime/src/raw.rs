//! [`RawRequest`]: calls an operation by its name, or any path, without types.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use reqwest::Request;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::api::Api;
use crate::client::{Context, Error, Failure, Problem, Report, Response, encode_path};
use crate::connection::{Connection, Job};
use crate::{checks, guard, redact};

/// A request without types, for `call` and `request` of a client.
///
/// ```
/// use crm_runtime::RawRequest;
///
/// let request = RawRequest::new()
///     .path("id", "42")
///     .query("page", 2)
///     .body(serde_json::json!({"name": "Acme"}));
/// ```
#[derive(Clone, Default)]
#[must_use]
pub struct RawRequest {
    path: Vec<(String, String)>,
    query: Vec<(String, String)>,
    body: Option<Value>,
    safe_to_retry: bool,
}

impl RawRequest {
    /// A request without parameters and body.
    pub fn new() -> Self {
        Self::default()
    }

    /// Gives a path parameter its value. Requests by hand have none.
    pub fn path(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.path.push((name.into(), value.to_string()));
        self
    }

    /// Adds a query parameter; the same name may come more than once.
    pub fn query(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.query.push((name.into(), value.to_string()));
        self
    }

    /// Sets the JSON body.
    pub fn body(mut self, body: impl Into<Value>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets the JSON body from anything that can be one.
    ///
    /// # Errors
    ///
    /// If the value can't be written as JSON.
    pub fn json(self, body: &impl Serialize) -> Result<Self, serde_json::Error> {
        Ok(self.body(serde_json::to_value(body)?))
    }

    /// The JSON body, if it has one.
    pub fn body_json(&self) -> Option<&Value> {
        self.body.as_ref()
    }

    /// Says that sending the request twice does no more than sending it once. A request by hand
    /// that is no GET is not repeated otherwise; for documented operations the specification
    /// decides.
    pub fn safe_to_retry(mut self) -> Self {
        self.safe_to_retry = true;
        self
    }

    fn build(self, connection: &Connection, method: Method, path: &str) -> Request {
        let mut url = connection.url(format_args!("{path}"));
        if !self.query.is_empty() {
            url.query_pairs_mut().extend_pairs(self.query);
        }
        let mut request = Request::new(method, url);
        let json = HeaderValue::from_static("application/json");
        request
            .headers_mut()
            .insert(http::header::ACCEPT, json.clone());
        if let Some(body) = self.body {
            request
                .headers_mut()
                .insert(http::header::CONTENT_TYPE, json);
            *request.body_mut() = Some(body.to_string().into());
        }
        request
    }
}

impl fmt::Debug for RawRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |pairs: &[(String, String)]| -> Vec<String> {
            pairs.iter().map(|(name, _)| name.clone()).collect()
        };
        f.debug_struct("RawRequest")
            .field("path", &names(&self.path))
            .field("query", &names(&self.query))
            .field("body", &self.body.is_some())
            .field("safe_to_retry", &self.safe_to_retry)
            .finish()
    }
}

/// The response to a request without types. Its status says success.
pub struct RawResponse(Response);

impl RawResponse {
    /// Status of the response.
    pub fn status(&self) -> StatusCode {
        self.0.status()
    }

    /// Headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.parts.headers
    }

    /// The id that the vendor, or what stands before it, gave the request.
    pub fn request_id(&self) -> Option<&str> {
        redact::request_id(self.headers())
    }

    /// How often the request was sent until this response came.
    pub fn attempts(&self) -> u32 {
        self.0.parts.attempts
    }

    /// The body as it came.
    pub fn bytes(&self) -> &[u8] {
        self.0.content.bytes()
    }

    /// The body as a string, if it is UTF-8. That was looked at when it came.
    pub fn text(&self) -> Option<&str> {
        self.0.content.text()
    }

    /// The body by value.
    pub fn into_bytes(self) -> Bytes {
        self.0.content.into_bytes()
    }

    /// The body as JSON; null if it is empty.
    ///
    /// # Errors
    ///
    /// If it is no JSON, with kind [`Decode`](crate::client::ErrorKind::Decode).
    pub fn json(self) -> Result<Value, Error> {
        self.decode()
    }

    /// The body as a type of yours.
    ///
    /// # Errors
    ///
    /// If it is not as the type says, with kind [`Decode`](crate::client::ErrorKind::Decode) and
    /// the place in the JSON.
    pub fn decode<T: DeserializeOwned>(self) -> Result<T, Error> {
        let Self(response) = self;
        let text = response.content.text().map(|text| match text.trim_ascii() {
            "" => "null",
            _ => text,
        });
        let problem = match text.map(serde_json::from_str) {
            Some(Ok(value)) => return Ok(value),
            Some(Err(error)) => Problem::Serde(error),
            None => Problem::NotJson,
        };
        Err(response.into_decode_failure(problem).into())
    }
}

impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("status", &self.status())
            .field("body", &format_args!("[{} bytes]", self.0.content.len()))
            .finish_non_exhaustive()
    }
}

impl Connection {
    /// Calls an operation by its name.
    ///
    /// # Errors
    ///
    /// As for generated methods; besides, if there is no such operation or a path parameter is
    /// missing.
    pub async fn call(
        &self,
        operation_id: &str,
        request: RawRequest,
    ) -> Result<RawResponse, Error> {
        let job = job_of(self, operation_id, request)?;
        into_raw(self.run(job).await?)
    }

    /// Says whether a call of an operation with this JSON body would be rejected before it is sent,
    /// for the limits on values that the documents name. Nothing is sent.
    ///
    /// # Errors
    ///
    /// As the call would fail; besides, if there is no such operation.
    pub fn check_body(&self, operation_id: &str, body: &Value) -> Result<(), Error> {
        let api = self.shared.api;
        let operation = api
            .operation(operation_id)
            .ok_or_else(|| unknown(api, operation_id))?;
        checks::body(operation.checks, body).map_err(|rejection| {
            let context = Context::of(api, operation);
            Report {
                field: rejection.field,
                ..Report::invalid(Some(context), rejection.detail)
            }
            .into()
        })
    }

    /// Sends a request to a path below the base URL that the specification need not know.
    ///
    /// # Errors
    ///
    /// As for generated methods; besides, if the path does not begin with `/`, holds a query, or
    /// has an empty segment, `.` or `..`.
    pub async fn request(
        &self,
        method: Method,
        path: &str,
        request: RawRequest,
    ) -> Result<RawResponse, Error> {
        let repeat = request.safe_to_retry || method == Method::GET || method == Method::HEAD;
        let context = Context {
            api: self.shared.api,
            operation: None,
            method: method.clone(),
            // The path may hold ids.
            path: "[by hand]".into(),
        };
        let checked = match request.path.first() {
            Some(_) => Err("a path by hand has no parameters".to_owned()),
            None => guard::check_by_hand(path),
        };
        if let Err(problem) = checked {
            return Err(Report::invalid(Some(context), problem).into());
        }
        let request = request.build(self, method, path);
        let response = self
            .run(Box::new(Job {
                request,
                context,
                weight: 1,
                lane: self.lane(),
                repeat,
                authenticate: true,
                list: false,
                fetch: None,
            }))
            .await?;
        into_raw(response)
    }
}

/// The request of a documented operation.
pub(crate) fn job_of(
    connection: &Connection,
    operation_id: &str,
    request: RawRequest,
) -> Result<Box<Job>, Failure> {
    let api = connection.shared.api;
    let operation = api
        .operation(operation_id)
        .ok_or_else(|| unknown(api, operation_id))?;
    let method = crate::client::method(operation.method);
    let path = fill(operation.path, &request.path).map_err(|problem| {
        let context = Context::of(api, operation);
        Failure::from(Report::invalid(Some(context), problem))
    })?;
    let request = request.build(connection, method, &path);
    Ok(connection.job(request, operation))
}

fn unknown(api: &Api, operation_id: &str) -> Failure {
    let id = redact::line(operation_id, &[], 80);
    let detail = format!("{} has no operation `{id}`", api.vendor_name);
    Report::invalid(None, detail).into()
}

fn into_raw(response: Response) -> Result<RawResponse, Error> {
    if response.status().is_success() {
        Ok(RawResponse(response))
    } else {
        Err(response.into_report().into())
    }
}

/// Fills a template with values.
fn fill(template: &str, values: &[(String, String)]) -> Result<String, String> {
    let mut path = template.to_owned();
    for (name, value) in values {
        let place = format!("{{{name}}}");
        if !path.contains(&place) {
            return Err(format!("`{name}` is no parameter of the path"));
        }
        path = path.replace(&place, &encode_path(value));
    }
    if let Some(missing) = guard::parameters(&path).next() {
        return Err(format!("`{missing}` is missing"));
    }
    Ok(path)
}
