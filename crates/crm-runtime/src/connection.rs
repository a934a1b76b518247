use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use reqwest::{Request, Url};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use tokio::sync::Semaphore;
use tokio::time::{Instant, sleep, timeout_at};
use tracing::Instrument;
use tracing::instrument::WithSubscriber;

use crate::api::{Api, FailureMarker, Operation};
use crate::auth::{Auth, Fetch, Token, TokenFault, TokenSource};
use crate::client::{
    Content, Context, ErrorKind, Failure, OperationInfo, Parts, Report, Response, encode_path,
    page_title,
};
use crate::guard::{self, Base, Override};
use crate::limit::Limiter;
use crate::marker;
use crate::options::CallOptions;
use crate::retry::{Jitter, RetryPolicy, retry_after};
use crate::transport::{Answer, BoxFuture, Broken, Fault, Route, root_of};
use crate::{checks, redact, telemetry};

/// A generated client as [`ClientBuilder`](crate::ClientBuilder) makes it.
///
/// [`client_surface!`](crate::client_surface) implements it.
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
    pub(crate) key: Option<SecretString>,
    pub(crate) limiter: Arc<dyn Limiter>,
    pub(crate) concurrency: Option<Semaphore>,
    pub(crate) retry: RetryPolicy,
    pub(crate) jitter: Jitter,
    pub(crate) attempt_timeout: Duration,
    pub(crate) call_timeout: Option<Duration>,
    pub(crate) ceiling: usize,
    pub(crate) overrides: Vec<(&'static str, Override)>,
    pub(crate) weights: Vec<(&'static str, u32)>,
    pub(crate) checks: bool,
    pub(crate) user_agent: HeaderValue,
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
    /// Whether sending it twice does no more than sending it once.
    pub(crate) repeat: bool,
    pub(crate) authenticate: bool,
    /// Given if it asks for a token.
    pub(crate) fetch: Option<Fetch>,
}

/// A header of the generator's.
static API_VERSION: HeaderName = HeaderName::from_static("api-version");

/// Up to how many bytes an error body is searched for the vendor's words.
const LARGEST_ERROR: usize = 1 << 20;

/// How often a call gives its place to the token call before it sends the token that it has.
const MOST_PLACES_GIVEN: u32 = 3;

/// How far a call has come.
#[derive(Default)]
struct Progress {
    attempts: u32,
    may_have_been_carried_out: bool,
    waited: Duration,
    /// When the last attempt began.
    sent: Option<Instant>,
}

/// Records a call that is dropped under way.
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

impl Progress {
    fn fault(&self, context: &Context, report: impl Into<Box<Report>>) -> Box<Report> {
        let mut report = report.into();
        report.context = Some(context.clone());
        report.attempts = self.attempts;
        report.may_have_been_carried_out = self.may_have_been_carried_out;
        report
    }
}

impl Progress {
    fn finish(
        &self,
        context: &Context,
        result: Result<Response, Box<Report>>,
    ) -> Result<Response, Box<Report>> {
        match result {
            Ok(mut response) => {
                response.parts.attempts = self.attempts;
                response.parts.may_have_been_carried_out = self.may_have_been_carried_out;
                response.parts.context = Some(context.clone());
                Ok(response)
            }
            Err(report) => Err(self.fault(context, report)),
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

    /// The same connection, with these options for the calls that are made through it. They take
    /// the place of options given before.
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self {
            shared: Arc::clone(&self.shared),
            options: Some(Arc::new(options)),
        }
    }

    /// The same connection with the same options, but for that answers keep their bytes.
    pub fn keeping_raw(&self) -> Self {
        let options = self.options.as_deref().cloned().unwrap_or_default();
        self.with_options(options.keep_raw())
    }

    /// Carries out the request of a generated method.
    ///
    /// # Errors
    ///
    /// When there is no answer, or one that must not be handed on. An answer with an error status
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
                let refused = Failure::from(Report::refused(None, detail));
                Box::pin(std::future::ready(Err(refused)))
            }
        }
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
            repeat: operation.safe_to_repeat,
            authenticate: operation.authenticated,
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
            Err(problem) => Err(Box::new(Report::refused(Some(context.clone()), problem))),
        };
        unless_dropped.call = None;
        shared.name_request(&mut result);
        telemetry::finish(&span, context, &result, progress.waited, began);
        result.map_err(Failure)
    }

    /// Refuses what must not be sent, and adds what every request has but its credentials.
    fn prepare(&self, request: &mut Request, context: &Context) -> Result<(), String> {
        let shared = &*self.shared;
        // The generator adds it where nothing takes it out, and no vendor asks for it.
        request.headers_mut().remove(&API_VERSION);
        // A user name in the address would have become one.
        request.headers_mut().remove(http::header::AUTHORIZATION);
        let path = shared.base.below(request.url())?;
        if let Some(operation) = context.operation {
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
            if let Some(path) = other {
                path.apply(&shared.base, &values, request.url_mut())?;
            }
        }
        if let Some(options) = &self.options {
            if options.timeout.is_some_and(|timeout| timeout.is_zero()) {
                return Err("the time for the call must be longer than zero".to_owned());
            }
            for (name, value) in &options.headers {
                let (name, value) = guard::header(name, value, Some(shared.auth.header()))?;
                request.headers_mut().insert(name, value);
            }
        }
        request
            .headers_mut()
            .entry(http::header::USER_AGENT)
            .or_insert_with(|| shared.user_agent.clone());
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
                    progress.fault(&job.context, overdue("waiting for the calls before it"))
                })?;
                // The semaphore is never closed.
                permit.ok()
            }
            None => None,
        };
        let no_retry = options.is_some_and(|options| options.no_retry);
        let keep_raw = options.is_some_and(|options| options.keep_raw);
        let mut result = shared.drive(job, deadline, no_retry, progress).await;
        if let Ok(response) = &mut result {
            response.parts.keep_raw = keep_raw;
        }
        result
    }
}

/// A copy of a request, unless its body is a stream.
fn copy_of(request: &Request) -> Option<Request> {
    if request.body().is_some() {
        return request.try_clone();
    }
    // `try_clone` makes room for extensions, of which there are none. For a request without a body
    // that is most of its cost.
    let mut copy = Request::new(request.method().clone(), request.url().clone());
    *copy.headers_mut() = request.headers().clone();
    *copy.version_mut() = request.version();
    Some(copy)
}

/// How one attempt ended.
struct Outcome {
    result: Result<Response, Box<Report>>,
    /// `None` if it is final.
    again: Option<Again>,
}

struct Again {
    /// Whether anything may have reached the vendor.
    sent: bool,
    reason: &'static str,
}

impl Shared {
    fn path_of(&self, operation: &Operation) -> Option<&Override> {
        self.overrides
            .iter()
            .find(|(id, _)| *id == operation.id)
            .map(|(_, path)| path)
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
    fn secrets(&self) -> Vec<String> {
        let mut secrets: Vec<_> = self
            .key
            .iter()
            .map(|key| key.expose_secret().to_owned())
            .collect();
        if let Auth::Token(source) = &self.auth {
            secrets.extend(source.secrets());
        }
        // Shorter ones would be found in any word.
        secrets.retain(|secret| secret.len() >= 4);
        // One may be a part of another.
        secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
        secrets
    }

    /// Sends a request until there is an answer to hand on.
    ///
    /// A place from the limiter is taken last, right before the request goes, and for each attempt.
    /// Taken earlier, places would gather behind a slow token call, and then more requests than
    /// the limit allows would go at once.
    async fn drive(
        self: &Arc<Self>,
        job: &Job,
        deadline: Option<Instant>,
        no_retry: bool,
        progress: &mut Progress,
    ) -> Result<Response, Box<Report>> {
        let context = &job.context;
        let mut began = None;
        let mut repeats = 0;
        let mut replaced = false;
        let mut given = 0;
        let mut has_place = job.fetch.as_ref().is_some_and(|fetch| fetch.place);
        loop {
            let source = match &self.auth {
                Auth::Token(source) if job.authenticate => Some(&**source),
                _ => None,
            };
            let mut token = None;
            if let Some(source) = source {
                let fetched = Box::pin(source.token(|fetch| self.begin_fetch(fetch)));
                let fetched = within(deadline, fetched).await.map_err(|()| {
                    progress.fault(context, overdue("waiting for an access token"))
                })?;
                token =
                    Some(fetched.map_err(|fault| progress.fault(context, fault.into_report()))?);
            }

            let queued = Instant::now();
            let place = within(deadline, self.place(job, &mut has_place)).await;
            let now = Instant::now();
            progress.waited += now - queued;
            // A place that comes at once comes whether there is time left or not.
            if place.is_err() || deadline.is_some_and(|deadline| now >= deadline) {
                return Err(progress.fault(context, overdue("waiting for the rate limit")));
            }
            // The token may have ended during the wait. One that never lasts as long as the wait
            // would be fetched for ever.
            if let Some(source) = source
                && given < MOST_PLACES_GIVEN
            {
                token = source.token_for_place(|fetch| self.begin_fetch(fetch));
                if token.is_none() {
                    given += 1;
                    continue;
                }
            }

            let began = *began.get_or_insert(now);
            progress.attempts += 1;
            progress.sent = Some(now);
            let limit = now + self.attempt_timeout;
            let limit = deadline.map_or(limit, |deadline| deadline.min(limit));
            let outcome = self.attempt(job, token.as_ref(), limit, progress).await;

            if let (Some(source), Some(token), Ok(response)) = (source, &token, &outcome.result)
                && response.parts.status == StatusCode::UNAUTHORIZED
                && !replaced
            {
                // Refused before it was looked at, so that even a write may go again.
                replaced = source.reject(token.serial);
                telemetry::repeat("token", Duration::ZERO, progress.attempts);
                continue;
            }

            let Some(again) = &outcome.again else {
                return progress.finish(context, outcome.result);
            };
            let (status, asked) = match &outcome.result {
                Ok(response) => (Some(response.parts.status), response.parts.retry_after),
                Err(report) => (report.status, None),
            };
            let wait = self.retry.wait(repeats, &self.jitter);
            let wait = asked.map_or(wait, |asked| asked.max(wait));
            if status == Some(StatusCode::TOO_MANY_REQUESTS) {
                // Calls that come meanwhile are to fail at once and not to hang for hours.
                self.limiter.feedback(wait.min(self.retry.budget));
            }
            let allowed =
                !no_retry && (job.repeat || !again.sent) && repeats + 1 < self.retry.max_attempts;
            let now = Instant::now();
            let in_budget = now - began + wait <= self.retry.budget
                && deadline.is_none_or(|deadline| now + wait < deadline);
            if !allowed || !in_budget {
                return progress.finish(context, outcome.result);
            }
            telemetry::repeat(again.reason, wait, progress.attempts);
            repeats += 1;
            sleep(wait).await;
        }
    }

    async fn attempt(
        &self,
        job: &Job,
        token: Option<&Token>,
        limit: Instant,
        progress: &mut Progress,
    ) -> Outcome {
        let context = &job.context;
        let Some(request) = self.request(job, token) else {
            return Outcome {
                result: Err(Box::new(Report::refused(None, "the body is a stream"))),
                again: None,
            };
        };
        let answer = self.route.send(request, limit, self.ceiling).await;
        let carried_out = context.leaves_a_mark()
            && match &answer {
                Ok(answer) => {
                    may_be_done(answer.status)
                        || (answer.status.is_success() && answer.broken.is_some())
                }
                Err(Fault::NotSent(_)) => false,
                Err(Fault::Timeout | Fault::Lost(_) | Fault::Elsewhere(_)) => true,
            };
        progress.may_have_been_carried_out |= carried_out;
        match answer {
            Ok(answer) => self.judge(answer),
            Err(fault) => faulty(fault, None, &self.secrets()),
        }
    }

    /// The request of one attempt, with its credential.
    fn request(&self, job: &Job, token: Option<&Token>) -> Option<Request> {
        let mut request = copy_of(&job.request)?;
        let credential = match (&self.auth, token) {
            (Auth::Fixed { name, value }, _) if job.authenticate => Some((name, value)),
            (Auth::Token(_), Some(token)) => Some((&http::header::AUTHORIZATION, &token.value)),
            _ => None,
        };
        if let Some((name, value)) = credential {
            request.headers_mut().insert(name.clone(), value.clone());
        }
        Some(request)
    }

    /// Decides what an answer is.
    fn judge(&self, answer: Answer) -> Outcome {
        let Answer {
            status,
            headers,
            body,
            broken,
        } = answer;
        if status.is_success() {
            return match broken {
                Some(Broken::TooLarge) => Outcome {
                    result: Err(Box::new(Report {
                        status: Some(status),
                        headers,
                        detail: Some(format!("more than {} bytes", self.ceiling)),
                        ..Report::new(ErrorKind::TooLarge)
                    })),
                    again: None,
                },
                Some(Broken::Timeout) => faulty(Fault::Timeout, Some((status, headers)), &[]),
                Some(Broken::Lost(cause)) => {
                    faulty(Fault::Lost(cause), Some((status, headers)), &self.secrets())
                }
                None => self.success(status, headers, Content::new(body)),
            };
        }

        let content = Content::new(body);
        let secrets = self.secrets();
        let size = content.len();
        // A larger one holds more than an error, and would be read again for each attempt.
        let body = content
            .text()
            .filter(|_| size <= LARGEST_ERROR)
            .and_then(|text| serde_json::from_str::<Value>(text).ok());
        let excerpt = match (&body, size) {
            (Some(_), _) | (None, 0) => None,
            (None, _) => self.title_of(&content).or_else(|| {
                Some(match size {
                    ..=LARGEST_ERROR => format!("not JSON, {size} bytes"),
                    _ => format!("{size} bytes"),
                })
            }),
        };
        let parts = Parts {
            status,
            messages: body.map_or_else(Vec::new, |body| redact::messages(&body, &secrets)),
            excerpt: excerpt.or_else(|| target_of(status, &headers)),
            retry_after: retry_after(&headers, SystemTime::now()),
            headers,
            ..Parts::default()
        };
        Outcome {
            again: crate::client::is_temporary_status(status).then_some(Again {
                sent: true,
                reason: "status",
            }),
            result: Ok(Response {
                parts: Box::new(parts),
                content,
            }),
        }
    }

    fn success(&self, status: StatusCode, headers: HeaderMap, content: Content) -> Outcome {
        let marker = content
            .text()
            .and_then(|text| marker::find(self.api.failure_markers, text));
        let result = match marker {
            Some(marker) => Err(Box::new(self.rejected(marker, status, headers, content))),
            None => Ok(Response {
                parts: Box::new(Parts {
                    excerpt: self.title_of(&content),
                    status,
                    headers,
                    ..Parts::default()
                }),
                content,
            }),
        };
        Outcome {
            result,
            again: None,
        }
    }

    /// What a page calls itself that came in place of JSON.
    fn title_of(&self, content: &Content) -> Option<String> {
        let text = content.text()?;
        if text.trim_start().starts_with('<') {
            page_title(text, &self.secrets())
        } else {
            None
        }
    }

    fn rejected(
        &self,
        marker: &FailureMarker,
        status: StatusCode,
        headers: HeaderMap,
        content: Content,
    ) -> Report {
        let secrets = self.secrets();
        let body: Value = content
            .text()
            .and_then(|text| serde_json::from_str(text).ok())
            .unwrap_or_default();
        let mut messages: Vec<String> = marker
            .message
            .map(|pointer| marker::values(&body, pointer))
            .unwrap_or_default()
            .into_iter()
            .flat_map(|message| redact::messages(message, &secrets))
            .collect();
        if messages.is_empty() {
            messages = redact::messages(&body, &secrets);
        }
        Report {
            status: Some(status),
            headers,
            messages,
            body: content.into_bytes(),
            detail: Some(format!(
                "the answer has the mark of a failure at {}",
                marker.at
            )),
            ..Report::new(ErrorKind::Rejected)
        }
    }

    /// Waits for the limiter. A token call goes as soon as another call gives it its place.
    async fn place(&self, job: &Job, has_place: &mut bool) {
        if std::mem::take(has_place) {
            return;
        }
        let acquire = self.limiter.acquire(job.weight);
        match (&self.auth, &job.fetch) {
            (Auth::Token(source), Some(_)) => {
                let mut acquire = acquire;
                let mut given = source.place_of_another();
                std::future::poll_fn(|context| {
                    if let Poll::Ready(Ok(())) = Pin::new(&mut given).poll(context) {
                        return Poll::Ready(());
                    }
                    acquire.as_mut().poll(context)
                })
                .await;
            }
            _ => acquire.await,
        }
    }

    /// Asks the vendor for a token, in a task of its own: the call that asked may be dropped, or
    /// kept without being polled, and others wait for the same token.
    fn begin_fetch(self: &Arc<Self>, fetch: Fetch) {
        let shared = Arc::clone(self);
        let job = match &self.auth {
            Auth::Token(source) => self.token_job(source, fetch),
            Auth::Fixed { .. } => return,
        };
        let span = telemetry::span(&job.context, &self.base);
        let task = async move { shared.fetch_token(job).await };
        tokio::spawn(task.instrument(span).with_current_subscriber());
    }

    /// Boxed, since it drives a request within driving one.
    fn fetch_token(self: Arc<Self>, job: Job) -> BoxFuture<'static, ()> {
        Box::pin(async move {
            let Auth::Token(source) = &self.auth else {
                return;
            };
            let began = Instant::now();
            let mut progress = Progress::default();
            let mut result = self.drive(&job, None, false, &mut progress).await;
            self.name_request(&mut result);
            let span = tracing::Span::current();
            telemetry::finish(&span, &job.context, &result, progress.waited, began);
            // The wait for the limiter is no part of the token's life.
            let asked = progress.sent.unwrap_or(began);
            let fetched = match result {
                Ok(response) if response.parts.status.is_success() => Ok(response),
                Ok(response) => Err(TokenFault::new(&response.into_report())),
                Err(report) => Err(TokenFault::new(&report)),
            };
            let token = source.store(fetched, asked);
            if let Some(fetch) = &job.fetch {
                fetch.done.send_replace(Some(token));
            }
        })
    }

    fn token_job(&self, source: &TokenSource, fetch: Fetch) -> Job {
        let operation = self
            .api
            .operations
            .iter()
            .find(|operation| operation.path == source.path);
        let url = self.base.join(format_args!("{}", source.path));
        let mut request = Request::new(Method::POST, url);
        let body = serde_json::json!({
            "grant_type": "client_credentials",
            "client_id": source.id,
            "client_secret": source.secret.expose_secret(),
        });
        *request.body_mut() = Some(body.to_string().into());
        let json = HeaderValue::from_static("application/json");
        let headers = request.headers_mut();
        headers.insert(http::header::CONTENT_TYPE, json.clone());
        headers.insert(http::header::ACCEPT, json);
        headers.insert(http::header::USER_AGENT, self.user_agent.clone());
        Job {
            request,
            context: Context {
                api: self.api,
                operation,
                method: Method::POST,
                path: source.path.into(),
            },
            weight: 1,
            repeat: true,
            authenticate: false,
            fetch: Some(fetch),
        }
    }
}

/// Whether a request with this answer may have done something.
fn may_be_done(status: StatusCode) -> bool {
    !status.is_client_error() && !status.is_informational() && !status.is_success()
        || status == StatusCode::REQUEST_TIMEOUT
}

fn faulty(fault: Fault, head: Option<(StatusCode, HeaderMap)>, secrets: &[String]) -> Outcome {
    let (kind, detail, cause, again) = match fault {
        Fault::NotSent(cause) => (
            ErrorKind::Connect,
            root_of(&cause),
            Some(cause),
            Some(("connect", false)),
        ),
        Fault::Timeout => (
            ErrorKind::Timeout,
            "the time for one attempt is over".to_owned(),
            None,
            Some(("timeout", true)),
        ),
        Fault::Lost(cause) => (
            ErrorKind::Transport,
            root_of(&cause),
            Some(cause),
            Some(("transport", true)),
        ),
        Fault::Elsewhere(status) => {
            return Outcome {
                result: Err(Box::new(Report {
                    status: Some(status),
                    detail: Some("the answer came from another address".to_owned()),
                    ..Report::new(ErrorKind::Redirect)
                })),
                again: None,
            };
        }
    };
    let (status, headers) = match head {
        Some((status, headers)) => (Some(status), headers),
        None => (None, HeaderMap::new()),
    };
    Outcome {
        result: Err(Box::new(Report {
            status,
            headers,
            detail: Some(redact::line(&detail, secrets, 200)),
            source: cause.map(|cause| redact::cause(&*cause, secrets)),
            ..Report::new(kind)
        })),
        again: again.map(|(reason, sent)| Again { sent, reason }),
    }
}

/// Where a redirect leads, without what may be personal in it.
fn target_of(status: StatusCode, headers: &HeaderMap) -> Option<String> {
    if !status.is_redirection() {
        return None;
    }
    let location = headers.get(http::header::LOCATION)?.to_str().ok()?;
    let host = Url::parse(location).ok()?.host_str()?.to_owned();
    Some(format!("to {}", redact::line(&host, &[], 80)))
}

fn overdue(doing: &str) -> Report {
    Report {
        detail: Some(format!("the time for the call was over while {doing}")),
        ..Report::new(ErrorKind::Timeout)
    }
}

async fn within<F: Future>(deadline: Option<Instant>, future: F) -> Result<F::Output, ()> {
    match deadline {
        Some(deadline) => timeout_at(deadline, future).await.map_err(|_| ()),
        None => Ok(future.await),
    }
}

/// Fills a template with values.
pub(crate) fn fill(template: &str, values: &[(String, String)]) -> Result<String, String> {
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
