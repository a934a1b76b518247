//! [`Error`]: what a call of a typed client fails with.
//!
//! [`Error::kind`] is the coarse reason, for a `match`. The predicates say what to do next:
//! [`Error::is_temporary`] whether a retry can help, [`Error::may_have_been_carried_out`] whether
//! the write may have arrived. Everything else ([`Error::status`], [`Error::messages`],
//! [`Error::request_id`], [`Error::json_path`]) is for logs and support.
//!
//! `Display` is one line without personal data: what was called, what went wrong, what to do.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};

use super::response::{Response, ResponseValue};
use crate::api::{Api, Effect, Operation};
use crate::redact;
use crate::redirect::Redirect;

/// What kind of failure an [`Error`] is.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The request was rejected by this library; nothing was sent.
    InvalidRequest,
    /// The rate limit has no slot before the deadline of the call; nothing was sent. The error's
    /// `retry_after` tells when there is one.
    RateLimited,
    /// What keeps the rate limit for several processes can't be reached, and the request is not
    /// one to send without it; nothing was sent.
    QuotaUnavailable,
    /// The vendor did not give an access token for the credentials; the call itself was not sent,
    /// or was rejected for its old token.
    Authentication,
    /// No connection could be made; nothing was sent.
    Connect,
    /// There was no complete response in time.
    Timeout,
    /// The connection was lost before the response was complete.
    Transport,
    /// The vendor responded with an error status.
    Status,
    /// The vendor responded with a success status, but says in the body that the call failed.
    Rejected,
    /// The vendor redirected the request to elsewhere, which is not followed.
    Redirect,
    /// The vendor's response is not what its documentation says.
    Decode,
    /// The vendor's response has none of the fields that its documentation says.
    Unrecognized,
    /// The vendor's response is larger than the maximum.
    TooLarge,
}

impl ErrorKind {
    /// The kind as one word, for logs and metrics.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InvalidRequest => "invalid_request",
            Self::RateLimited => "rate_limited",
            Self::QuotaUnavailable => "quota_unavailable",
            Self::Authentication => "authentication",
            Self::Connect => "connect",
            Self::Timeout => "timeout",
            Self::Transport => "transport",
            Self::Status => "status",
            Self::Rejected => "rejected",
            Self::Redirect => "redirect",
            Self::Decode => "decode",
            Self::Unrecognized => "unrecognized",
            Self::TooLarge => "too_large",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Which time was over when a call ended without a response; see [`Error::timeout`].
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Timeout {
    /// The time to make a connection. Nothing was sent.
    Connect,
    /// The time for one attempt.
    Attempt,
    /// The time for the whole call, while an attempt was on its way.
    Call,
    /// The time for the whole call, before its turn came: it would have waited longer for the rate
    /// limit, an access token or the calls before it. This attempt was not sent.
    Queue,
}

impl Timeout {
    /// The time as one word, for logs and metrics.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Attempt => "attempt",
            Self::Call => "call",
            Self::Queue => "queue",
        }
    }
}

impl fmt::Display for Timeout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Which call a response or an error belongs to.
#[derive(Clone, Debug)]
pub(crate) struct Context {
    pub(crate) api: &'static Api,
    /// `None` for a request by hand.
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) method: Method,
    pub(crate) path: Cow<'static, str>,
}

impl Context {
    pub(crate) fn of(api: &'static Api, operation: &'static Operation) -> Self {
        Self {
            api,
            operation: Some(operation),
            method: method(operation.method),
            path: operation.path.into(),
        }
    }

    pub(crate) fn operation_id(&self) -> &'static str {
        self.operation.map_or("request", |operation| operation.id)
    }

    /// Whether it matters that the call may have been carried out: it changes something, or costs.
    /// Whether the call changes something at the vendor.
    pub(crate) fn is_write(&self) -> bool {
        match self.operation {
            Some(operation) => operation.effect != Effect::Read,
            None => self.method != Method::GET && self.method != Method::HEAD,
        }
    }

    pub(crate) fn leaves_a_mark(&self) -> bool {
        match self.operation {
            Some(operation) => {
                operation.effect != Effect::Read
                    || !operation.safe_to_retry
                    || operation
                        .credits
                        .is_some_and(|credits| credits.amount != Some(0))
            }
            None => self.method != Method::GET && self.method != Method::HEAD,
        }
    }
}

pub(crate) fn method(method: crate::api::Method) -> Method {
    use crate::api::Method as Documented;
    match method {
        Documented::Get => Method::GET,
        Documented::Post => Method::POST,
        Documented::Put => Method::PUT,
        Documented::Patch => Method::PATCH,
        Documented::Delete => Method::DELETE,
    }
}

/// All there is to say about a failure, but for the typed body.
#[derive(Default)]
pub(crate) struct Report {
    pub(crate) kind: Option<ErrorKind>,
    pub(crate) context: Option<Context>,
    pub(crate) status: Option<StatusCode>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The vendor's words, masked.
    pub(crate) messages: Vec<String>,
    /// This library's words.
    pub(crate) detail: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    /// What of the request is not as it must be.
    pub(crate) field: Option<String>,
    /// Which time was over.
    pub(crate) timeout: Option<Timeout>,
    /// The request's id as it may be printed.
    pub(crate) request_id: Option<String>,
    pub(crate) attempts: u32,
    pub(crate) may_have_been_carried_out: bool,
    pub(crate) json_path: Option<String>,
    pub(crate) excerpt: Option<String>,
    pub(crate) redirect: Option<Box<Redirect>>,
    /// Prints nothing that is not masked.
    pub(crate) source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Report {
    pub(crate) fn new(kind: ErrorKind) -> Self {
        Self {
            kind: Some(kind),
            ..Self::default()
        }
    }

    pub(crate) fn invalid(context: Option<Context>, detail: impl Into<String>) -> Self {
        Self {
            context,
            detail: Some(detail.into()),
            ..Self::new(ErrorKind::InvalidRequest)
        }
    }

    fn kind(&self) -> ErrorKind {
        self.kind.unwrap_or(ErrorKind::Transport)
    }

    pub(crate) fn is_temporary(&self) -> bool {
        match self.kind() {
            ErrorKind::Connect
            | ErrorKind::Timeout
            | ErrorKind::Transport
            | ErrorKind::RateLimited
            | ErrorKind::QuotaUnavailable => true,
            ErrorKind::Status => self.status.is_some_and(is_temporary_status),
            _ => false,
        }
    }

    fn permission(&self) -> Option<&'static str> {
        if self.kind() == ErrorKind::Status && self.status == Some(StatusCode::FORBIDDEN) {
            self.context.as_ref()?.operation?.permission
        } else {
            None
        }
    }

    fn outcome(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let responded = |f: &mut fmt::Formatter<'_>| match self.status {
            Some(status) => write!(f, "returned {status}"),
            None => f.write_str("responded"),
        };
        match self.kind() {
            ErrorKind::RateLimited | ErrorKind::QuotaUnavailable if self.attempts > 0 => {
                f.write_str("was not sent again")?;
            }
            ErrorKind::Timeout if self.timeout == Some(Timeout::Queue) => {
                let again = if self.attempts > 0 { " again" } else { "" };
                write!(f, "was not sent{again}")?;
            }
            ErrorKind::InvalidRequest | ErrorKind::RateLimited | ErrorKind::QuotaUnavailable => {
                f.write_str("was not sent")?;
            }
            ErrorKind::Authentication if self.attempts == 0 => {
                f.write_str("was not sent, there is no access token")?;
            }
            ErrorKind::Authentication => {
                f.write_str("was rejected, and there is no new access token")?;
            }
            ErrorKind::Connect => f.write_str("could not connect")?,
            ErrorKind::Timeout => f.write_str("had no complete response in time")?,
            ErrorKind::Transport => f.write_str("lost the connection")?,
            ErrorKind::Status => responded(f)?,
            ErrorKind::Rejected => {
                responded(f)?;
                f.write_str(", but reports a failure")?;
            }
            ErrorKind::Redirect => {
                responded(f)?;
                f.write_str(", a redirect")?;
                if let Some(redirect) = &self.redirect {
                    write!(f, " to {}", redirect.origin)?;
                }
                f.write_str(", which is not followed")?;
            }
            ErrorKind::Decode => {
                responded(f)?;
                f.write_str(", but not as documented")?;
            }
            ErrorKind::Unrecognized => {
                responded(f)?;
                f.write_str(", but with none of the documented fields")?;
            }
            ErrorKind::TooLarge => {
                responded(f)?;
                f.write_str(", but with too large a body")?;
            }
        }
        if let Some(path) = &self.json_path {
            write!(f, ", at `{path}`")?;
        }
        if let Some(message) = self.messages.first() {
            write!(f, ": {message}")?;
        } else if let Some(detail) = &self.detail {
            write!(f, ": {detail}")?;
        } else if let Some(excerpt) = &self.excerpt {
            write!(f, ": {excerpt}")?;
        }
        Ok(())
    }

    /// What a person can do about it.
    fn advice(&self) -> Option<Cow<'static, str>> {
        const LOOK: &str = "it may have been carried out; check before you retry";
        if self.kind() == ErrorKind::Redirect {
            let advice = match self.redirect.as_ref().and_then(|to| to.base_url.as_ref()) {
                Some(url) => format!("set the base URL to {url} if that is the vendor's"),
                None => "check the base URL".to_owned(),
            };
            return Some(match self.may_have_been_carried_out {
                true => format!("{advice}; {LOOK}").into(),
                false => advice.into(),
            });
        }
        if self.may_have_been_carried_out {
            return Some(LOOK.into());
        }
        if let Some(wait) = self.retry_after.filter(|wait| !wait.is_zero()) {
            return Some(format!("retry in {} s", whole_seconds(wait)).into());
        }
        match (self.kind(), self.status) {
            (ErrorKind::Status, Some(StatusCode::UNAUTHORIZED))
            | (ErrorKind::Authentication, _) => Some("check the credentials".into()),
            (ErrorKind::Status, Some(StatusCode::PAYMENT_REQUIRED)) => {
                Some("check the credits and the plan of the account".into())
            }
            (ErrorKind::Status, Some(StatusCode::FORBIDDEN)) => Some(match self.permission() {
                Some(permission) => format!("the credential needs `{permission}`").into(),
                None => "check the permissions of the credential".into(),
            }),
            (ErrorKind::Status, Some(StatusCode::NOT_FOUND)) => Some("check the id".into()),
            (ErrorKind::Status, Some(status)) if is_temporary_status(status) => {
                Some("try again later".into())
            }
            (ErrorKind::Connect, _) => Some("check the network and the base URL".into()),
            (ErrorKind::Timeout | ErrorKind::Transport, _) => Some("try again later".into()),
            (ErrorKind::RateLimited, _) => {
                Some("give the call more time, or try again later".into())
            }
            (ErrorKind::QuotaUnavailable, _) => {
                Some("check what keeps the shared quota, and try again".into())
            }
            (ErrorKind::TooLarge, _) => Some("ask for less, or raise the maximum".into()),
            _ => None,
        }
    }
}

pub(crate) fn is_temporary_status(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 425 | 429 | 500 | 502 | 503 | 504)
}

fn whole_seconds(wait: Duration) -> u64 {
    wait.as_secs() + u64::from(wait.subsec_nanos() > 0)
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(context) = &self.context {
            write!(
                f,
                "{}: {} ({} {}) ",
                context.api.vendor_name,
                context.operation_id(),
                context.method,
                context.path
            )?;
        } else {
            f.write_str("the request ")?;
        }
        self.outcome(f)?;
        if let Some(advice) = self.advice() {
            write!(f, "; {advice}")?;
        }
        if !f.alternate() {
            return Ok(());
        }
        for message in self.messages.iter().skip(1) {
            write!(f, "\n  also said: {message}")?;
        }
        if !self.messages.is_empty()
            && let Some(detail) = &self.detail
        {
            write!(f, "\n  detail: {detail}")?;
        }
        if let Some(excerpt) = &self.excerpt {
            write!(f, "\n  found: {excerpt}")?;
        }
        if self.attempts > 1 {
            write!(f, "\n  attempts: {}", self.attempts)?;
        }
        if let Some(id) = &self.request_id {
            write!(f, "\n  request id: {id}")?;
        }
        if let (true, Some(wait)) = (self.may_have_been_carried_out, self.retry_after) {
            write!(f, "\n  retry in: {} s", whole_seconds(wait))?;
        }
        let mut source = self
            .source
            .as_ref()
            .map(|source| &**source as &(dyn StdError + 'static));
        while let Some(cause) = source {
            write!(f, "\n  caused by: {cause}")?;
            source = cause.source();
        }
        Ok(())
    }
}

impl fmt::Debug for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Error");
        debug.field("kind", &self.kind());
        if let Some(context) = &self.context {
            debug
                .field("vendor", &context.api.vendor)
                .field("generation", &context.api.generation)
                .field("operation", &context.operation_id());
        }
        debug
            .field("status", &self.status.map(|status| status.as_u16()))
            .field("messages", &self.messages)
            .field("detail", &self.detail)
            .field("json_path", &self.json_path)
            .field("excerpt", &self.excerpt)
            .field("request_id", &self.request_id)
            .field("retry_after", &self.retry_after)
            .field("timeout", &self.timeout)
            .field("attempts", &self.attempts)
            .field("may_have_been_carried_out", &self.may_have_been_carried_out)
            .field("body", &format_args!("[{} bytes]", self.body.len()))
            .finish_non_exhaustive()
    }
}

/// A failure whose error type is not known yet; generated methods turn it into an [`Error`].
#[derive(Debug)]
pub struct Failure(pub(crate) Box<Report>);

impl From<Report> for Failure {
    fn from(report: Report) -> Self {
        Self(Box::new(report))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Why a call failed.
///
/// `E` is the body that the vendor documents for its errors; [`body`](Self::body) gives it where
/// the vendor sent one that could be read.
///
/// An error is two pointers wide. Printed with `{}` it is one line for people: who, what call,
/// what came back, what to do. `{:#}` adds what is known besides. Neither form, nor `{:?}`, shows
/// credentials, bodies or headers, and e-mail addresses and long numbers in the vendor's own words
/// are masked. The unmasked body is at [`raw_body`](Self::raw_body).
///
/// ```
/// use crm_runtime::client::{Error, ErrorKind};
///
/// fn worth_another_try(error: &Error) -> bool {
///     error.is_temporary() && !error.may_have_been_carried_out()
/// }
///
/// let error = Error::<()>::InvalidRequest("no id".to_owned());
/// assert_eq!(error.kind(), ErrorKind::InvalidRequest);
/// assert_eq!(error.to_string(), "the request was not sent: no id");
/// assert!(!worth_another_try(&error));
/// ```
pub struct Error<E = ()> {
    report: Box<Report>,
    body: Option<Box<E>>,
}

impl<E> Error<E> {
    /// What kind of failure it is.
    pub fn kind(&self) -> ErrorKind {
        self.report.kind()
    }

    /// Short name of the vendor; `None` if the failure came before the call was known.
    pub fn vendor(&self) -> Option<&'static str> {
        Some(self.report.context.as_ref()?.api.vendor)
    }

    /// Generation of the vendor's documentation.
    pub fn generation(&self) -> Option<&'static str> {
        Some(self.report.context.as_ref()?.api.generation)
    }

    /// Name of the operation's method; `None` for requests by hand.
    pub fn operation(&self) -> Option<&'static str> {
        Some(self.report.context.as_ref()?.operation?.id)
    }

    /// HTTP method of the request.
    pub fn method(&self) -> Option<&Method> {
        Some(&self.report.context.as_ref()?.method)
    }

    /// Path of the request below the base URL, with names in place of ids.
    pub fn path(&self) -> Option<&str> {
        Some(&self.report.context.as_ref()?.path)
    }

    /// Status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.report.status
    }

    /// The base URL that a redirect leads to, if the vendor's API seems to have moved there as a
    /// whole. Nothing was sent to it.
    pub fn redirect_base_url(&self) -> Option<&str> {
        self.report.redirect.as_ref()?.base_url.as_deref()
    }

    /// Headers of the response; empty if there was none.
    pub fn headers(&self) -> &HeaderMap {
        &self.report.headers
    }

    /// The vendor's own words, each cut to 300 characters, e-mail addresses and long numbers masked.
    pub fn messages(&self) -> &[String] {
        &self.report.messages
    }

    /// The request id of the response, from the vendor or a proxy in front of it.
    pub fn request_id(&self) -> Option<&str> {
        redact::request_id(&self.report.headers)
    }

    /// How long to wait before the next try, where the vendor or the rate limit said so.
    pub fn retry_after(&self) -> Option<Duration> {
        self.report.retry_after
    }

    /// Which timeout ended the call, if one did. A call that was told at once that its turn
    /// would come too late has [`Timeout::Queue`], and the wait in
    /// [`retry_after`](Self::retry_after).
    pub fn timeout(&self) -> Option<Timeout> {
        self.report.timeout
    }

    /// Whether the same call may succeed later without a change.
    ///
    /// # Troubleshooting
    ///
    /// - The client has already retried what is safe to retry, as its
    ///   [`RetryPolicy`](crate::RetryPolicy) says. Retry at a larger scale: after
    ///   [`retry_after`](Self::retry_after), or with the next run of a job.
    /// - Before you retry a write, check
    ///   [`may_have_been_carried_out`](Self::may_have_been_carried_out) too.
    /// - If every call is temporary, check the network, the base URL, and the vendor's status page.
    pub fn is_temporary(&self) -> bool {
        self.report.is_temporary()
    }

    /// Whether the call changes something or costs credits, and may have done so in spite of the error.
    ///
    /// The client never retries such a call.
    ///
    /// # Troubleshooting
    ///
    /// - Look for the record before you send the write again. Searches of some vendors lag behind, so
    ///   look for a minute or more.
    /// - Give [`request_id`](Self::request_id) to the vendor's support if you can't tell.
    pub fn may_have_been_carried_out(&self) -> bool {
        self.report.may_have_been_carried_out
    }

    /// The permission that the call needs, if the status is 403 and the documentation names one.
    ///
    /// # Troubleshooting
    ///
    /// Grant it to the API key in the vendor's settings, or use another key.
    pub fn permission(&self) -> Option<&'static str> {
        self.report.permission()
    }

    /// How often the request was sent; 0 if it never was.
    pub fn attempts(&self) -> u32 {
        self.report.attempts
    }

    /// The field of the request that a documented limit rejects, as the vendor calls it.
    pub fn field(&self) -> Option<&str> {
        self.report.field.as_deref()
    }

    /// Where in the response the first thing stands that could not be read: `data[3].email`.
    pub fn json_path(&self) -> Option<&str> {
        self.report.json_path.as_deref()
    }

    /// What stands there, or what a body is that is no JSON, without what it says.
    pub fn excerpt(&self) -> Option<&str> {
        self.report.excerpt.as_deref()
    }

    /// The error body, if the vendor sent one that could be read.
    pub fn body(&self) -> Option<&E> {
        self.body.as_deref()
    }

    /// The error body by value.
    pub fn into_body(self) -> Option<E> {
        self.body.map(|body| *body)
    }

    /// The body as it came, unmasked; empty if there was none.
    pub fn raw_body(&self) -> &Bytes {
        &self.report.body
    }

    /// Changes the type of the body.
    pub fn map_body<F, U>(self, map: F) -> Error<U>
    where
        F: FnOnce(E) -> U,
    {
        Error {
            report: self.report,
            body: self.body.map(|body| Box::new(map(*body))),
        }
    }

    /// Drops the typed body; everything else stays, [`raw_body`](Self::raw_body) included.
    pub fn into_untyped(self) -> Error {
        Error {
            report: self.report,
            body: None,
        }
    }

    /// A request that was rejected before anything was sent.
    #[doc(hidden)]
    #[allow(non_snake_case)]
    pub fn InvalidRequest(problem: String) -> Self {
        Report::invalid(None, problem).into()
    }

    /// An error that the vendor documents.
    #[doc(hidden)]
    #[allow(non_snake_case)]
    pub fn ErrorResponse(response: ResponseValue<E>) -> Self {
        let (body, parts) = response.into_parts();
        Self {
            report: Box::new(parts.into_report()),
            body: Some(Box::new(body)),
        }
    }

    /// A response that the vendor does not document.
    #[doc(hidden)]
    #[allow(non_snake_case)]
    pub fn UnexpectedResponse(response: Response) -> Self {
        response.into_report().into()
    }
}

impl<E> From<Report> for Error<E> {
    fn from(report: Report) -> Self {
        Self {
            report: Box::new(report),
            body: None,
        }
    }
}

impl<E> From<Failure> for Error<E> {
    fn from(failure: Failure) -> Self {
        Self {
            report: failure.0,
            body: None,
        }
    }
}

/// The request could not be built.
impl<E> From<reqwest::Error> for Error<E> {
    fn from(error: reqwest::Error) -> Self {
        // The address holds ids and query values.
        let error = error.without_url();
        Report {
            source: Some(redact::cause(&error, &[])),
            ..Report::invalid(None, "the request could not be built")
        }
        .into()
    }
}

impl<E> From<http::header::InvalidHeaderValue> for Error<E> {
    fn from(_: http::header::InvalidHeaderValue) -> Self {
        Report::invalid(None, "a header's value holds characters that can't be sent").into()
    }
}

impl<E> From<std::convert::Infallible> for Error<E> {
    fn from(never: std::convert::Infallible) -> Self {
        match never {}
    }
}

impl<E> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.report.fmt(f)
    }
}

impl<E> fmt::Debug for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.report, f)
    }
}

impl<E> StdError for Error<E> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.report
            .source
            .as_ref()
            .map(|source| &**source as &(dyn StdError + 'static))
    }
}
