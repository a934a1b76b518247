//! [`Connection`]: sends the requests of a generated client.
//!
//! A request goes through these steps, each in a module of its own: a tracing span is opened, the
//! guard checks the URL, the concurrency limit is taken, and then each attempt gets a token, a slot
//! of the limiter and a timeout.

mod elements;
mod response;
mod retry;
mod token;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderName, HeaderValue};
use reqwest::{Request, Url};
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::Semaphore;
use tokio::time::{Instant, timeout_at};
use tracing::Instrument;

pub use self::elements::ListRows;
use self::retry::{CallLimits, Progress};
use crate::api::{Api, Encoding, Operation};
use crate::attempt::OnAttempt;
use crate::auth::{Auth, Fetch};
use crate::checks::{self, FailedCheck};
use crate::client::{Context, ErrorKind, Failure, OperationInfo, Report, Response, Timeout};
use crate::drift::Observer;
use crate::guard::{self, Base, Override};
use crate::options::CallOptions;
use crate::quota::{Lane, Limiter, QuotaError};
use crate::retry::{Jitter, RetryPolicy};
use crate::transport::{BoxFuture, Route};
use crate::wait::OnWait;
use crate::{encoding, paging, redact, telemetry};

/// A generated client as [`ClientBuilder`](crate::ClientBuilder) makes it.
///
/// [`impl_client!`](crate::impl_client) implements it.
pub trait GeneratedClient: Sized {
    /// What the specification says of the vendor's API.
    const API: &'static Api;

    /// Puts a client together.
    fn from_parts(base_url: String, http: reqwest::Client, connection: Connection) -> Self;

    /// What carries the client's requests out.
    fn connection(&self) -> &Connection;
}

/// What a client and its clones share: credentials and token, limits, retries, transport.
///
/// A clone costs a reference count or two.
#[derive(Clone)]
pub struct Connection {
    pub(crate) shared: Arc<Shared>,
    pub(crate) options: Option<Arc<CallOptions>>,
}

pub(crate) struct Shared {
    pub(crate) api: &'static Api,
    pub(crate) base: Base,
    pub(crate) route: Route,
    pub(crate) auth: Auth,
    /// The keys as they were given.
    pub(crate) given: Vec<SecretString>,
    pub(crate) limiter: Arc<dyn Limiter>,
    pub(crate) lane: Lane,
    pub(crate) concurrency: Option<Semaphore>,
    pub(crate) retry: RetryPolicy,
    pub(crate) jitter: Jitter,
    pub(crate) attempt_timeout: Duration,
    pub(crate) call_timeout: Option<Duration>,
    pub(crate) max_bytes: usize,
    pub(crate) overrides: Vec<(&'static str, Override)>,
    pub(crate) encodings: Vec<(&'static str, Encoding)>,
    pub(crate) weights: Vec<(&'static str, u32)>,
    pub(crate) checks: bool,
    pub(crate) on_wait: Option<OnWait>,
    pub(crate) on_attempt: Option<OnAttempt>,
    /// What takes the differences of responses, where somebody asks for them.
    pub(crate) drift: Option<Arc<Observer>>,
    /// `None` where the HTTP client says it.
    pub(crate) user_agent: Option<HeaderValue>,
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection")
            .field("vendor", &self.shared.api.vendor)
            .field("generation", &self.shared.api.generation)
            .field("base_url", &self.shared.base.as_str())
            .field("limiter", &self.shared.limiter)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

/// A request on its way.
pub(crate) struct Job {
    pub(crate) request: Request,
    pub(crate) context: Context,
    pub(crate) weight: u32,
    pub(crate) lane: Lane,
    /// Whether sending it twice does no more than sending it once.
    pub(crate) repeat: bool,
    pub(crate) authenticate: bool,
    /// Whether a response that is a list is read row by row, by whoever gets it.
    pub(crate) list: bool,
    /// Given if it asks for a token.
    pub(crate) fetch: Option<Fetch>,
}

/// A header of the generator's.
static API_VERSION: HeaderName = HeaderName::from_static("api-version");

/// Records a call that is dropped in flight.
struct Dropped<'a> {
    call: Option<(&'a tracing::Span, &'a Context, Instant)>,
}

impl Drop for Dropped<'_> {
    fn drop(&mut self) {
        if let Some((span, context, began)) = self.call {
            telemetry::cancelled(span, context, began);
        }
    }
}

impl Connection {
    /// What the specification says of the API.
    pub fn api(&self) -> &'static Api {
        self.shared.api
    }

    /// The address that paths are appended to.
    pub fn base_url(&self) -> &str {
        self.shared.base.as_str()
    }

    /// A hash under a key of what the account is known by here: the API key, the client id or the
    /// access token. It is the same for all connections with that credential, in every version.
    pub fn account_fingerprint(&self, key: (u64, u64)) -> u64 {
        let known_by = match &self.shared.auth {
            Auth::Fixed(keys) => keys.known_by(),
            Auth::Token(source) => source.id.clone().into_bytes(),
        };
        paging::keyed_hash(key, &known_by)
    }

    /// The address of a path below the base.
    #[doc(hidden)]
    pub fn url(&self, path: fmt::Arguments<'_>) -> Url {
        self.shared.base.join(path)
    }

    /// What decides when requests go. Another client that is to share the vendor's limits gets it
    /// with [`ClientBuilder::limiter`](crate::ClientBuilder::limiter).
    pub fn limiter(&self) -> &Arc<dyn Limiter> {
        &self.shared.limiter
    }

    /// The same connection, with these options for the calls that are made through it. What they
    /// leave open stays as options given before say; see [`CallOptions::merge`].
    pub fn with_options(&self, options: CallOptions) -> Self {
        let options = match self.options.as_deref() {
            Some(before) => before.clone().merge(options),
            None => options,
        };
        Self {
            shared: Arc::clone(&self.shared),
            options: Some(Arc::new(options)),
        }
    }

    /// The same connection with the same options, but for that a value of another type than
    /// documented is an error.
    pub fn strict(&self) -> Self {
        self.with_options(CallOptions::new().strict())
    }

    /// The same connection with the same options, but for that responses keep their bytes.
    pub fn keep_raw(&self) -> Self {
        self.with_options(CallOptions::new().keep_raw())
    }

    /// Carries out the request of a generated method.
    ///
    /// # Errors
    ///
    /// When there is no response, or one that must not be handed on. A response with an error status
    /// is handed on.
    pub fn execute(
        &self,
        request: Request,
        info: &OperationInfo,
    ) -> BoxFuture<'_, Result<Response, Failure>> {
        // Boxed, since the futures around it are moved, and this one is large.
        let api = self.shared.api;
        match api.operation(info.operation_id) {
            Some(operation) => Box::pin(self.run(self.job(request, operation))),
            None => {
                let id = info.operation_id;
                let detail = format!("{} has no operation `{id}`", api.vendor_name);
                let rejected = Failure::from(Report::invalid(None, detail));
                Box::pin(std::future::ready(Err(rejected)))
            }
        }
    }

    pub(crate) fn lane(&self) -> Lane {
        let options = self.options.as_ref();
        let lane = options.and_then(|options| options.lane);
        lane.unwrap_or(self.shared.lane)
    }

    /// The request of an operation, with what the operation table says of it.
    pub(crate) fn job(&self, request: Request, operation: &'static Operation) -> Box<Job> {
        let shared = &*self.shared;
        let weight = shared
            .weights
            .iter()
            .find(|(id, _)| *id == operation.id)
            .map_or(1, |(_, weight)| *weight);
        let path = shared.path_of(operation);
        Box::new(Job {
            context: Context {
                api: shared.api,
                operation: Some(operation),
                method: request.method().clone(),
                path: path.map_or(operation.path.into(), |path| path.template.clone().into()),
            },
            request,
            weight,
            lane: self.lane(),
            repeat: operation.safe_to_retry,
            authenticate: operation.authenticated,
            list: false,
            fetch: None,
        })
    }

    /// Guards, limits and sends, all within one span.
    pub(crate) async fn run(&self, mut job: Box<Job>) -> Result<Response, Failure> {
        // A future of more than a kilobyte costs its allocator dear, so this one holds no more than
        // it must.
        let shared = &*self.shared;
        let context = &job.context;
        let span = telemetry::span(context, &shared.base);
        let began = Instant::now();
        let mut unless_dropped = Dropped {
            call: Some((&span, context, began)),
        };
        let mut progress = Progress::default();
        let mut result = match self.prepare(&mut job.request, context) {
            Ok(()) => {
                let sent = self.send(&job, began, &mut progress);
                sent.instrument(span.clone()).await
            }
            Err(rejection) => Err(Box::new(Report {
                field: rejection.field,
                ..Report::invalid(Some(context.clone()), rejection.detail)
            })),
        };
        unless_dropped.call = None;
        shared.name_request(&mut result);
        telemetry::finish(&span, context, &result, progress.waited, began);
        result.map_err(Failure)
    }

    /// Rejects what must not be sent, and adds what every request has but its credentials.
    fn prepare(&self, request: &mut Request, context: &Context) -> Result<(), FailedCheck> {
        let shared = &*self.shared;
        // The generator adds it where nothing takes it out, and no vendor asks for it.
        request.headers_mut().remove(&API_VERSION);
        // A user name in the address would have become one.
        request.headers_mut().remove(http::header::AUTHORIZATION);
        shared.base.below(request.url())?;
        if let Some(operation) = context.operation {
            if let Some(options) = &self.options {
                further(operation, &options.query, request.url_mut())?;
            }
            let path = shared.base.below(request.url())?;
            let other = shared.path_of(operation);
            let mut values = Vec::new();
            guard::align(operation.path, path, |name, value| {
                if other.is_some() {
                    values.push((name, value.to_owned()));
                }
            })?;
            if shared.checks && !operation.checks.is_empty() {
                let body = request.body().and_then(|body| body.as_bytes());
                checks::run(operation.checks, request.url(), body)?;
            }
            encoding::apply(request, shared.encoding_of(operation))?;
            if let Some(path) = other {
                path.apply(&shared.base, &values, request.url_mut())?;
            }
        }
        if let Some(options) = &self.options {
            if options.timeout.is_some_and(|timeout| timeout.is_zero()) {
                return Err("the time for the call must be longer than zero".into());
            }
            for (name, value) in &options.headers {
                let (name, value) =
                    guard::header(name, value, |name| shared.auth.has_header(name))?;
                request.headers_mut().insert(name, value);
            }
            undocumented(
                context.operation,
                &options.undocumented_query,
                request.url_mut(),
            )?;
        }
        if let Some(name) = &shared.user_agent {
            request
                .headers_mut()
                .entry(http::header::USER_AGENT)
                .or_insert_with(|| name.clone());
        }
        Ok(())
    }

    async fn send(
        &self,
        job: &Job,
        began: Instant,
        progress: &mut Progress,
    ) -> Result<Response, Box<Report>> {
        let shared = &self.shared;
        let options = self.options.as_deref();
        let deadline = options
            .and_then(|options| options.timeout)
            .or(shared.call_timeout)
            .and_then(|timeout| began.checked_add(timeout));
        let _permit = match &shared.concurrency {
            Some(places) => {
                let permit = within(deadline, places.acquire()).await.map_err(|()| {
                    let doing = "waiting for the calls before it";
                    progress.fault(&job.context, overdue(Timeout::Queue, doing))
                })?;
                // The semaphore is never closed.
                permit.ok()
            }
            None => None,
        };
        let limits = CallLimits {
            deadline,
            retry: options.and_then(|options| options.retry.as_ref()),
            no_retry: options.is_some_and(|options| options.no_retry),
            retry_rejected: options.and_then(|options| options.retry_rejected),
        };
        let keep_raw = options.is_some_and(|options| options.keep_raw);
        let is_strict = options.is_some_and(|options| options.is_strict);
        let mut result = shared.drive(job, limits, progress).await;
        if let Ok(response) = &mut result {
            response.parts.keep_raw = keep_raw;
            response.parts.is_strict = is_strict;
            response.parts.shared = Some(Arc::clone(shared));
        }
        result
    }
}

impl Shared {
    fn path_of(&self, operation: &Operation) -> Option<&Override> {
        self.overrides
            .iter()
            .find(|(id, _)| *id == operation.id)
            .map(|(_, path)| path)
    }

    /// How the body of an operation is sent.
    pub(crate) fn encoding_of(&self, operation: &Operation) -> Encoding {
        self.encodings
            .iter()
            .find(|(id, _)| *id == operation.id)
            .map(|(_, encoding)| *encoding)
            .or_else(|| operation.encodings.first().copied())
            .unwrap_or(Encoding::Json)
    }

    /// Notes the request's id as it may be printed.
    fn name_request(&self, result: &mut Result<Response, Box<Report>>) {
        let (headers, id) = match result {
            Ok(response) => (&response.parts.headers, &mut response.parts.request_id),
            Err(report) => (&report.headers, &mut report.request_id),
        };
        if id.is_none() && redact::has_request_id(headers) && redact::request_id(headers).is_some()
        {
            *id = redact::printed_id(headers, &self.secrets());
        }
    }

    /// What must not be printed.
    pub(crate) fn secrets(&self) -> Vec<String> {
        let mut secrets: Vec<_> = self
            .given
            .iter()
            .map(|key| key.expose_secret().to_owned())
            .collect();
        match &self.auth {
            Auth::Fixed(keys) => secrets.extend(keys.secrets()),
            Auth::Token(source) => secrets.extend(source.secrets()),
        }
        // Shorter ones would be found in any word.
        secrets.retain(|secret| secret.len() >= 4);
        // One may be a part of another.
        secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
        secrets
    }
}

/// Puts further query parameters into an address, in place of those of the same names.
fn further(
    operation: &Operation,
    parameters: &[(String, String)],
    url: &mut Url,
) -> Result<(), FailedCheck> {
    if parameters.is_empty() {
        return Ok(());
    }
    for (name, _) in parameters {
        if !operation.has_query_parameter(name) {
            return Err(format!("{} has no query parameter `{name}`", operation.id).into());
        }
    }
    let is_replaced = |name: &str| parameters.iter().any(|(own, _)| own == name);
    let kept: Vec<(String, String)> = url
        .query_pairs()
        .filter(|(name, _)| !is_replaced(name))
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect();
    url.query_pairs_mut()
        .clear()
        .extend_pairs(kept)
        .extend_pairs(parameters);
    Ok(())
}

/// Adds query parameters that the documentation lacks.
fn undocumented(
    operation: Option<&Operation>,
    parameters: &[(String, String)],
    url: &mut Url,
) -> Result<(), FailedCheck> {
    if parameters.is_empty() {
        return Ok(());
    }
    if let Some(operation) = operation
        && let Some((name, _)) = parameters
            .iter()
            .find(|(name, _)| operation.has_query_parameter(name))
    {
        let id = operation.id;
        return Err(format!(
            "{id} documents the query parameter `{name}`: give it with `CallOptions::query`"
        )
        .into());
    }
    if let Some((name, _)) = parameters
        .iter()
        .find(|(name, _)| name.is_empty() || name.contains(char::is_control))
    {
        return Err(format!("{name:?} is no name of a query parameter").into());
    }
    url.query_pairs_mut().extend_pairs(parameters);
    Ok(())
}

fn overdue(timeout: Timeout, doing: &str) -> Report {
    Report {
        detail: Some(format!("the time for the call was over while {doing}")),
        timeout: Some(timeout),
        ..Report::new(ErrorKind::Timeout)
    }
}

/// A call that has no slot.
fn without_slot(error: QuotaError) -> Report {
    let (kind, retry_after) = match error {
        QuotaError::Deadline { wait } | QuotaError::Paused { wait } => {
            (ErrorKind::RateLimited, Some(wait))
        }
        QuotaError::StoreLost { .. } => (ErrorKind::QuotaUnavailable, None),
    };
    Report {
        detail: Some(error.to_string()),
        retry_after,
        timeout: matches!(error, QuotaError::Deadline { .. }).then_some(Timeout::Queue),
        ..Report::new(kind)
    }
}

async fn within<F: Future>(deadline: Option<Instant>, future: F) -> Result<F::Output, ()> {
    match deadline {
        Some(deadline) => timeout_at(deadline, future).await.map_err(|_| ()),
        None => Ok(future.await),
    }
}
