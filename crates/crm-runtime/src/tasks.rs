//! Jobs that a vendor works on for a while: start, ask until it is done, take the result.

use std::fmt;
use std::time::Duration;

use serde_json::Value;
use tokio::time::{Instant, sleep};

use crate::api::{Api, Operation, Task};
use crate::client::{Context, Error, ErrorKind, Report, ResponseValue};
use crate::transport::BoxFuture;

/// How often to ask for a result, and for how long.
#[derive(Clone, Debug)]
#[must_use]
pub struct Polling {
    /// First and longest wait, where they were set.
    interval: Option<(Duration, Duration)>,
    timeout: Duration,
}

/// First and longest wait where neither the caller nor the vendor says any.
const INTERVAL: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(15));

/// Nobody's job is done sooner, and a loop without a pause takes all places of the limiter.
const SHORTEST: Duration = Duration::from_millis(100);

impl Default for Polling {
    fn default() -> Self {
        Self {
            interval: None,
            timeout: Duration::from_secs(600),
        }
    }
}

impl Polling {
    /// At once, then after the vendor's documented wait, or 1 s; then after half as long again each
    /// time up to the vendor's longest wait, or 15 s; for 10 minutes.
    pub fn new() -> Self {
        Self::default()
    }

    /// The first wait and the longest; a tenth of a second at least.
    pub fn interval(mut self, first: Duration, longest: Duration) -> Self {
        let first = first.max(SHORTEST);
        self.interval = Some((first, longest.max(first)));
        self
    }

    /// First and longest wait for the result of an operation.
    fn waits(&self, operation: &Operation) -> (Duration, Duration) {
        let documented = match operation.task {
            Some(Task::Result {
                poll_seconds: Some((first, longest)),
                ..
            }) => Some((
                Duration::from_secs(first.into()),
                Duration::from_secs(longest.into()),
            )),
            _ => None,
        };
        self.interval.or(documented).unwrap_or(INTERVAL)
    }

    /// How long to continue.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }
}

/// How far a job has come.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Progress {
    /// The vendor's id of the job.
    pub id: String,
    /// The state as the vendor writes it, if the response has one.
    pub state: Option<String>,
    /// How often it was asked for.
    pub polls: u32,
    /// Time since the first time it was asked for.
    pub elapsed: Duration,
}

impl Progress {
    /// A job that was not asked for yet.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            state: None,
            polls: 0,
            elapsed: Duration::ZERO,
        }
    }
}

/// Why a job has no result. The job's id is kept: with it, asking can continue later.
#[derive(Debug)]
pub struct TaskError<E> {
    id: String,
    reason: TaskFailure<E>,
}

/// What went wrong with a job.
#[derive(Debug)]
#[non_exhaustive]
pub enum TaskFailure<E> {
    /// A call failed. The job may continue.
    Call(Error<E>),
    /// The vendor says that there will be no result.
    Failed {
        /// The state as the vendor writes it.
        state: String,
    },
    /// The time is over. The job may continue.
    TimedOut {
        /// The last state, if there was one.
        state: Option<String>,
        /// How long it was waited for.
        after: Duration,
    },
}

impl<E> TaskError<E> {
    /// A job that has no result, for tests.
    pub fn new(id: impl Into<String>, reason: TaskFailure<E>) -> Self {
        Self {
            id: id.into(),
            reason,
        }
    }

    /// The vendor's id of the job.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What went wrong.
    pub fn reason(&self) -> &TaskFailure<E> {
        &self.reason
    }

    /// What went wrong, by value.
    pub fn into_reason(self) -> TaskFailure<E> {
        self.reason
    }

    /// Whether the job may still have a result: always, unless the vendor reports that it failed.
    ///
    /// # Troubleshooting
    ///
    /// Keep [`id`](Self::id) and wait for the job again with the method that ends in `_job_from`, also from
    /// another process. Starting the job anew may be charged again.
    pub fn is_resumable(&self) -> bool {
        !matches!(self.reason, TaskFailure::Failed { .. })
    }
}

impl<E> fmt::Display for TaskError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "job {}: ", self.id)?;
        match &self.reason {
            TaskFailure::Call(error) => error.fmt(f),
            TaskFailure::Failed { state } => {
                let state = crate::redact::line(state, &[], 60);
                write!(f, "the vendor gives up with `{state}`")
            }
            TaskFailure::TimedOut { after, .. } => {
                write!(
                    f,
                    "no result after {} s; ask again with its id",
                    after.as_secs()
                )
            }
        }
    }
}

impl<E: fmt::Debug> std::error::Error for TaskError<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.reason {
            TaskFailure::Call(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}

/// Takes the job's id out of the response to the call that started it.
///
/// `operation` is that call's entry in the table, and the response must have been kept raw with
/// [`CallOptions::keep_raw`](crate::CallOptions::keep_raw).
///
/// # Errors
///
/// If the response holds no id at any documented place. The job has been started then, and may have
/// been charged.
pub fn job_id<T, E>(
    api: &'static Api,
    operation: &'static Operation,
    response: &ResponseValue<T>,
) -> Result<String, Error<E>> {
    let pointers = match operation.task {
        Some(Task::Start { hash, .. }) => hash,
        _ => &[],
    };
    let body: Option<Value> = response
        .raw()
        .and_then(|raw| serde_json::from_slice(raw).ok());
    let found = body.as_ref().and_then(|body| {
        pointers
            .iter()
            .find_map(|pointer| match body.pointer(pointer)? {
                Value::String(hash) if !hash.is_empty() => Some(hash.clone()),
                Value::Number(hash) => Some(hash.to_string()),
                _ => None,
            })
    });
    found.ok_or_else(|| {
        Report {
            context: Some(Context::of(api, operation)),
            status: Some(response.status()),
            headers: response.headers().clone(),
            request_id: crate::redact::printed_id(response.headers(), &[]),
            body: response.raw().cloned().unwrap_or_default(),
            detail: Some(format!("no id of the job at {}", pointers.join(" or "))),
            attempts: response.attempts(),
            may_have_been_carried_out: true,
            ..Report::new(ErrorKind::Decode)
        }
        .into()
    })
}

/// Asks for a job's result until it is there.
///
/// `operation` is the entry in the table of the call that tells the result, and `poll` makes that
/// call with the response kept raw. The states are those of the table, whatever their capitals and
/// whether they are written with spaces or underscores. A state that is not documented, or none,
/// is taken for one in which the job continues. `progress` hears of each response.
///
/// Any job can be taken up again with its id. Each poll waits its turn with the client's limiter.
///
/// # Errors
///
/// If the vendor says that the job failed, if the time is over, or if a call fails for good; calls
/// that fail for a while, or whose response can't be read, are made again until the time is over. The
/// error keeps the id.
pub async fn follow<T, E, F, R>(
    operation: &'static Operation,
    id: impl Into<String>,
    polling: &Polling,
    mut poll: F,
    mut progress: impl FnMut(&Progress),
) -> Result<ResponseValue<T>, TaskError<E>>
where
    F: FnMut(String) -> R,
    R: Future<Output = Result<ResponseValue<T>, Error<E>>>,
{
    let id = id.into();
    let start = Instant::now();
    let (mut wait, longest) = polling.waits(operation);
    let mut now = Progress::new(id.clone());
    let fail = |id, reason| TaskError { id, reason };
    loop {
        let left = polling.timeout.saturating_sub(start.elapsed());
        let response = tokio::time::timeout(left, poll(id.clone())).await;
        now.polls += 1;
        now.elapsed = start.elapsed();
        let mut pause = wait;
        match response {
            Err(_) => {
                return Err(fail(
                    id,
                    TaskFailure::TimedOut {
                        state: now.state,
                        after: now.elapsed,
                    },
                ));
            }
            Ok(Err(error)) if is_asked_again(&error) => {
                pause = pause.max(error.retry_after().unwrap_or_default());
                if start.elapsed().saturating_add(pause) >= polling.timeout {
                    return Err(fail(id, TaskFailure::Call(error)));
                }
            }
            Ok(Err(error)) => return Err(fail(id, TaskFailure::Call(error))),
            Ok(Ok(response)) => {
                let (state, stage) = stage(operation, &response);
                now.state = state;
                progress(&now);
                match (stage, now.state.take()) {
                    (Stage::Finished, _) => return Ok(response),
                    (Stage::Failed, state) => {
                        let state = state.unwrap_or_default();
                        return Err(fail(id, TaskFailure::Failed { state }));
                    }
                    (Stage::Running, state) => now.state = state,
                }
                if start.elapsed().saturating_add(pause) >= polling.timeout {
                    return Err(fail(
                        id,
                        TaskFailure::TimedOut {
                            state: now.state,
                            after: start.elapsed(),
                        },
                    ));
                }
            }
        }
        sleep(pause).await;
        wait = wait.saturating_add(wait / 2).min(longest);
    }
}

/// Whether the next response may be another one.
fn is_asked_again<E>(error: &Error<E>) -> bool {
    error.is_temporary() || matches!(error.kind(), ErrorKind::Decode | ErrorKind::Unrecognized)
}

/// A job that was started, to be waited for. The methods that end in `_job` give one.
///
/// Waiting can be given up and taken up again, in another process too, with the job's
/// [`id`](Self::id).
#[must_use = "a job is only waited for with `wait`"]
pub struct Job<T, E> {
    id: String,
    operation: &'static Operation,
    poll: Poll<T, E>,
}

type Poll<T, E> =
    Box<dyn Fn(String) -> BoxFuture<'static, Result<ResponseValue<T>, Error<E>>> + Send + Sync>;

impl<T, E> Job<T, E> {
    /// A job with this id. `operation` is the entry in the table of the call that tells the
    /// result, and `poll` makes that call with the response kept raw.
    pub fn new<F, R>(operation: &'static Operation, id: impl Into<String>, poll: F) -> Self
    where
        F: Fn(String) -> R + Send + Sync + 'static,
        R: Future<Output = Result<ResponseValue<T>, Error<E>>> + Send + 'static,
    {
        Self {
            id: id.into(),
            operation,
            poll: Box::new(move |id| Box::pin(poll(id))),
        }
    }

    /// The vendor's id of the job.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Waits for the result.
    ///
    /// # Errors
    ///
    /// As [`follow`].
    pub async fn wait(&self, polling: &Polling) -> Result<ResponseValue<T>, TaskError<E>> {
        self.wait_with_progress(polling, |_| {}).await
    }

    /// Waits for the result, and tells of each response on the way.
    ///
    /// # Errors
    ///
    /// As [`follow`].
    pub async fn wait_with_progress(
        &self,
        polling: &Polling,
        progress: impl FnMut(&Progress),
    ) -> Result<ResponseValue<T>, TaskError<E>> {
        follow(
            self.operation,
            self.id.clone(),
            polling,
            &self.poll,
            progress,
        )
        .await
    }
}

impl<T, E> fmt::Debug for Job<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Job")
            .field("id", &self.id)
            .field("operation", &self.operation.id)
            .finish_non_exhaustive()
    }
}

#[derive(Clone, Copy)]
enum Stage {
    Running,
    Finished,
    Failed,
}

fn stage<T>(operation: &Operation, response: &ResponseValue<T>) -> (Option<String>, Stage) {
    let Some(Task::Result {
        status,
        finished,
        failed,
        ..
    }) = operation.task
    else {
        return (None, Stage::Finished);
    };
    let body: Option<Value> = response
        .raw()
        .and_then(|raw| serde_json::from_slice(raw).ok());
    let state = body
        .as_ref()
        .and_then(|body| body.pointer(status)?.as_str())
        .map(str::to_owned);
    let plain = |state: &str| state.trim().to_ascii_lowercase().replace([' ', '-'], "_");
    let is_among = |states: &[&str]| {
        state
            .as_deref()
            .is_some_and(|state| states.iter().any(|other| plain(other) == plain(state)))
    };
    let stage = if is_among(finished) {
        Stage::Finished
    } else if is_among(failed) {
        Stage::Failed
    } else {
        Stage::Running
    };
    (state, stage)
}
