//! Sends a request until there is a response to hand on.

use std::pin::Pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::{Duration, SystemTime};

use http::{HeaderMap, StatusCode};
use reqwest::Request;
use tokio::time::{Instant, sleep, timeout};

use super::response::{faulty, may_be_done};
use super::{Job, Shared, overdue, within, without_slot};
use crate::attempt::{Attempt, AttemptStage};
use crate::auth::{Auth, Token};
use crate::client::{Context, ErrorKind, Report, Response, Timeout};
use crate::quota::{Feedback, QuotaError, Slot, SlotRequest};
use crate::retry::RetryPolicy;
use crate::telemetry;
use crate::transport::{BoxFuture, Fault};
use crate::wait::{TOLD_AFTER, Wait, WaitReason};

/// How often a call gives its place to the token call before it sends the token that it has.
const MOST_PLACES_GIVEN: u32 = 3;

/// How far a call has come.
#[derive(Default)]
pub(super) struct Progress {
    pub(super) attempts: u32,
    pub(super) may_have_been_carried_out: bool,
    pub(super) waited: Duration,
    /// When the last attempt began.
    pub(super) sent: Option<Instant>,
}

impl Progress {
    pub(super) fn fault(&self, context: &Context, report: impl Into<Box<Report>>) -> Box<Report> {
        let mut report = report.into();
        report.context = Some(context.clone());
        report.attempts = self.attempts;
        report.may_have_been_carried_out = self.may_have_been_carried_out;
        report
    }

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

/// How long one call may take, and what is repeated.
#[derive(Clone, Copy, Default)]
pub(super) struct CallLimits<'a> {
    pub(super) deadline: Option<Instant>,
    /// In place of the client's.
    pub(super) retry: Option<&'a RetryPolicy>,
    pub(super) no_retry: bool,
    pub(super) retry_rejected: Option<bool>,
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
pub(super) struct AttemptOutcome {
    pub(super) result: Result<Response, Box<Report>>,
    /// `None` if it is final.
    pub(super) again: Option<Again>,
}

impl AttemptOutcome {
    /// Tells which time was over, if one was.
    fn name_timeout(&mut self, cause: Timeout) {
        if let Err(report) = &mut self.result
            && report.timeout == Some(Timeout::Attempt)
            && cause == Timeout::Call
        {
            report.timeout = Some(cause);
            report.detail = Some("the time for the call is over".to_owned());
        }
    }

    fn stage(&self, began: Instant) -> AttemptStage {
        let time = began.elapsed();
        match &self.result {
            Ok(response) => AttemptStage::Response {
                status: response.parts.status,
                time,
            },
            Err(report) => AttemptStage::Failed {
                kind: report.kind.unwrap_or(ErrorKind::Transport),
                time,
            },
        }
    }

    fn headers(&self) -> &HeaderMap {
        match &self.result {
            Ok(response) => &response.parts.headers,
            Err(report) => &report.headers,
        }
    }
}

pub(super) struct Again {
    /// Whether anything may have reached the vendor.
    pub(super) sent: bool,
    pub(super) reason: &'static str,
}

impl Shared {
    /// Sends a request until there is a response to hand on.
    ///
    /// A place from the limiter is taken last, right before the request goes, and for each attempt.
    /// Taken earlier, places would gather behind a slow token call, and then more requests than
    /// the limit allows would go at once.
    pub(super) async fn drive(
        self: &Arc<Self>,
        job: &Job,
        limits: CallLimits<'_>,
        progress: &mut Progress,
    ) -> Result<Response, Box<Report>> {
        let deadline = limits.deadline;
        let policy = limits.retry.unwrap_or(&self.retry);
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
                    progress.fault(
                        context,
                        overdue(Timeout::Queue, "waiting for an access token"),
                    )
                })?;
                token =
                    Some(fetched.map_err(|fault| progress.fault(context, fault.into_report()))?);
            }

            let queued = Instant::now();
            // A pause that outlasts what is left for repeats is not waited for.
            let spent = began.map_or(Duration::ZERO, |began| queued - began);
            let patience = policy.budget.saturating_sub(spent);
            let place = self.place(job, deadline, patience, &mut has_place);
            let place = within(deadline, place).await;
            let now = Instant::now();
            progress.waited += now - queued;
            // A place that comes at once comes whether there is time left or not.
            let in_time = deadline.is_none_or(|deadline| now < deadline);
            let slot = match place {
                Ok(Ok(slot)) if in_time => slot,
                Ok(Err(error)) => return Err(progress.fault(context, without_slot(error))),
                // A limiter that does not look at deadlines.
                _ => {
                    let overdue = Report {
                        kind: Some(ErrorKind::RateLimited),
                        ..overdue(Timeout::Queue, "waiting for the rate limit")
                    };
                    return Err(progress.fault(context, overdue));
                }
            };
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
            let (limit, cause) = match deadline {
                Some(deadline) if deadline < limit => (deadline, Timeout::Call),
                _ => (limit, Timeout::Attempt),
            };
            self.tell_of_attempt(context, progress.attempts, AttemptStage::Sending);
            let mut outcome = self.attempt(job, token.as_ref(), limit, progress).await;
            outcome.name_timeout(cause);
            let ended = outcome.stage(now);
            self.tell_of_attempt(context, progress.attempts, ended);
            let mut feedback = Feedback::read(outcome.headers(), SystemTime::now());
            // Vendors write it in several forms; only a rejection is taken at its word.
            feedback.reset = feedback.reset.map(|reset| reset.min(policy.budget));
            feedback.took = slot.id.map(|id| (id, slot.given.elapsed()));

            if let (Some(source), Some(token), Ok(response)) = (source, &token, &outcome.result)
                && response.parts.status == StatusCode::UNAUTHORIZED
                && !replaced
            {
                // Rejected before it was looked at, so that even a write may go again.
                replaced = source.reject(token.serial);
                telemetry::repeat("token", Duration::ZERO, progress.attempts);
                self.tell(feedback).await;
                continue;
            }

            let Some(again) = &outcome.again else {
                self.tell(feedback).await;
                return progress.finish(context, outcome.result);
            };
            let (status, asked) = match &outcome.result {
                Ok(response) => (Some(response.parts.status), response.parts.retry_after),
                Err(report) => (report.status, None),
            };
            let backoff = policy.wait(repeats, &self.jitter);
            let wait = asked.map_or(backoff, |asked| asked.max(backoff));
            if status == Some(StatusCode::TOO_MANY_REQUESTS) {
                feedback.pause = Some(wait);
            }
            self.tell(feedback).await;
            // A write that was rejected is one that was not carried out, and goes again where the
            // vendor says when.
            let rejected = status == Some(StatusCode::TOO_MANY_REQUESTS)
                && !progress.may_have_been_carried_out
                && limits
                    .retry_rejected
                    .or(policy.retry_rejected)
                    .unwrap_or(asked.is_some());
            let allowed = !limits.no_retry
                && (job.repeat || !again.sent || rejected)
                && repeats + 1 < policy.max_attempts;
            let now = Instant::now();
            let in_budget = now - began + wait <= policy.budget
                && deadline.is_none_or(|deadline| now + wait < deadline);
            if !allowed || !in_budget {
                return progress.finish(context, outcome.result);
            }
            telemetry::repeat(again.reason, wait, progress.attempts);
            let reason = match asked {
                Some(asked) if asked >= backoff => WaitReason::Asked,
                _ => WaitReason::Retry(again.reason),
            };
            self.tell_of_wait(context, reason, Some(wait));
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
    ) -> AttemptOutcome {
        let context = &job.context;
        let Some(request) = self.request(job, token) else {
            return AttemptOutcome {
                result: Err(Box::new(Report::invalid(None, "the body is a stream"))),
                again: None,
            };
        };
        let response = self
            .route
            .send(request, limit, self.max_bytes, job.list)
            .await;
        let carried_out = context.leaves_a_mark()
            && match &response {
                Ok(response) => {
                    may_be_done(response.status)
                        || (response.status.is_success() && response.broken.is_some())
                }
                Err(Fault::NotSent(_)) => false,
                Err(Fault::Timeout | Fault::Lost(_)) => true,
            };
        progress.may_have_been_carried_out |= carried_out;
        match response {
            Ok(response) => self.judge(response, job.request.url()),
            Err(fault) => faulty(fault, None, &self.secrets()),
        }
    }

    /// The request of one attempt, with its credential.
    fn request(&self, job: &Job, token: Option<&Token>) -> Option<Request> {
        let mut request = copy_of(&job.request)?;
        match (&self.auth, token) {
            (Auth::Fixed(keys), _) if job.authenticate => keys.add_to(&mut request),
            (Auth::Token(_), Some(token)) => {
                let name = http::header::AUTHORIZATION;
                request.headers_mut().insert(name, token.value.clone());
            }
            _ => {}
        }
        Some(request)
    }

    /// Tells the limiter what a response says of the quota.
    async fn tell(&self, feedback: Feedback) {
        if !feedback.is_empty() {
            self.limiter.feedback(feedback).await;
        }
    }

    /// Waits for the limiter, and tells of it if that takes long.
    fn told_acquire<'a>(
        &'a self,
        job: &'a Job,
        mut acquire: BoxFuture<'a, Result<Slot, QuotaError>>,
    ) -> BoxFuture<'a, Result<Slot, QuotaError>> {
        Box::pin(async move {
            match timeout(TOLD_AFTER, &mut acquire).await {
                Ok(place) => place,
                Err(_) => {
                    self.tell_of_wait(&job.context, WaitReason::RateLimit, None);
                    acquire.await
                }
            }
        })
    }

    fn tell_of_attempt(&self, context: &Context, number: u32, stage: AttemptStage) {
        if let Some(told) = &self.on_attempt {
            told(&Attempt {
                vendor: context.api.vendor,
                operation: context.operation_id(),
                method: &context.method,
                path: &context.path,
                number,
                stage,
            });
        }
    }

    fn tell_of_wait(&self, context: &Context, reason: WaitReason, time: Option<Duration>) {
        if let Some(told) = &self.on_wait {
            told(&Wait {
                vendor: context.api.vendor,
                operation: context.operation_id(),
                reason,
                time,
            });
        }
    }

    /// Waits for the limiter. A token call goes as soon as another call gives it its place.
    async fn place(
        &self,
        job: &Job,
        deadline: Option<Instant>,
        patience: Duration,
        has_place: &mut bool,
    ) -> Result<Slot, QuotaError> {
        if std::mem::take(has_place) {
            return Ok(Slot::now());
        }
        let request = SlotRequest::new(job.context.operation_id())
            .weight(job.weight)
            .lane(job.lane)
            .deadline(deadline)
            .patience(Some(patience))
            // A token is worth asking for even if the quota is unknown: it does no harm.
            .leaves_a_mark(job.fetch.is_none() && job.context.leaves_a_mark());
        let acquire = self.limiter.acquire(request);
        let acquire = match &self.on_wait {
            Some(_) => self.told_acquire(job, acquire),
            None => acquire,
        };
        match (&self.auth, &job.fetch) {
            (Auth::Token(source), Some(_)) => {
                let mut acquire = acquire;
                let mut given = source.place_of_another();
                std::future::poll_fn(|context| {
                    if let Poll::Ready(Ok(())) = Pin::new(&mut given).poll(context) {
                        return Poll::Ready(Ok(Slot::now()));
                    }
                    acquire.as_mut().poll(context)
                })
                .await
            }
            _ => acquire.await,
        }
    }
}
