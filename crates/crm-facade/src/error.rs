//! The one error of the facade.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use crm_runtime::BoxFuture;
use crm_runtime::client::{self, ErrorKind as CallErrorKind, Timeout};
use crm_runtime::paging::PagingError;
use crm_runtime::search::SearchError;
use crm_runtime::tasks::{TaskError, TaskFailure};
use serde::{Serialize, Serializer};

use crate::checkpoint::Checkpoint;
use crate::personal;
use crate::resource::{Resource, Verb};

/// A result with the facade's error.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What a trait's method gives.
///
/// Boxed futures in place of a macro on the traits: the signatures are what they look like, the
/// traits are object-safe, and nothing is added to what a user compiles. An allocation a call is
/// nothing beside the call.
pub type Reply<'a, T> = BoxFuture<'a, Result<T>>;

/// What kind of failure an [`Error`] is.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// There is no such record.
    NotFound,
    /// The credentials are missing or not accepted.
    Unauthenticated,
    /// The credentials don't allow it.
    PermissionDenied {
        /// What they must allow, where the documents name it.
        permission: Option<&'static str>,
    },
    /// What was asked for is not as it must be.
    InvalidInput {
        /// The fields that are wrong, where that is known.
        fields: Vec<String>,
    },
    /// It is at odds with what the vendor has.
    Conflict,
    /// More than one record is meant.
    AmbiguousMatch,
    /// There were too many calls in a short time.
    RateLimited,
    /// Credits, or what the plan allows, are used up.
    QuotaExhausted,
    /// It could cost more than was allowed; see [`Options::max_credits`](crate::Options::max_credits).
    BudgetExhausted,
    /// The vendor can't do it, or only by emulation that was not allowed.
    Unsupported,
    /// The vendor's response could not be read.
    Decode,
    /// There was no response, or only a part of one.
    Transport,
    /// The vendor failed, or rejected without saying why.
    VendorFault,
    /// A list ended before its end, though no call failed.
    Interrupted,
    /// A handle can't be set up as asked.
    Configuration,
}

impl ErrorKind {
    /// The kind as one word.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::NotFound => "not_found",
            Self::Unauthenticated => "unauthenticated",
            Self::PermissionDenied { .. } => "permission_denied",
            Self::InvalidInput { .. } => "invalid_input",
            Self::Conflict => "conflict",
            Self::AmbiguousMatch => "ambiguous_match",
            Self::RateLimited => "rate_limited",
            Self::QuotaExhausted => "quota_exhausted",
            Self::BudgetExhausted => "budget_exhausted",
            Self::Unsupported => "unsupported",
            Self::Decode => "decode",
            Self::Transport => "transport",
            Self::VendorFault => "vendor_fault",
            Self::Interrupted => "interrupted",
            Self::Configuration => "configuration",
        }
    }

    /// What to do about it, where the message does not say so already.
    fn advice(&self) -> &'static str {
        match self {
            Self::NotFound => "check the id",
            Self::Unauthenticated => "check the credentials",
            Self::PermissionDenied { .. } => "check the permissions of the credential",
            Self::InvalidInput { .. } => "correct the input",
            Self::Conflict => "read the record and decide",
            Self::AmbiguousMatch => "choose one by its id",
            Self::RateLimited | Self::Transport => "try again later",
            Self::QuotaExhausted => "check the credits and the plan of the account",
            Self::BudgetExhausted => "allow more credits",
            Self::Unsupported => "look up what the vendor supports",
            Self::Decode | Self::VendorFault => "look at the source of the error",
            Self::Interrupted => "continue at the checkpoint",
            Self::Configuration => "correct the setting",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Where a failure arose.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Origin {
    /// Here: nothing was sent.
    Facade,
    /// On the way.
    Transport,
    /// At the vendor.
    Vendor,
}

/// Why something could not be done.
///
/// It is one pointer wide. Printed with `{}` it is one line that says what to do next. It shows no
/// personal data; the vendor crate's own error, with the unmasked response, is its
/// [`source`](StdError::source).
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    origin: Origin,
    temporary: bool,
    carried_out: bool,
    vendor: Option<&'static str>,
    capability: Option<(Resource, Verb)>,
    operation: Option<&'static str>,
    request_id: Option<String>,
    retry_after: Option<Duration>,
    timeout: Option<Timeout>,
    /// The job that may still have a result.
    job: Option<String>,
    detail: Option<String>,
    /// Message in place of the kind's own advice.
    instead: Option<String>,
    checkpoint: Option<Checkpoint>,
    /// The id of the record that a write is at odds with.
    existing: Option<String>,
    /// The setting to correct, and a value for it where one is known.
    setting: Option<(&'static str, Option<String>)>,
    /// What was sent of a person, which the vendor's words may repeat.
    sent: Vec<String>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    /// A failure that arose here. The detail must hold no personal data and no secrets.
    pub fn new(kind: ErrorKind, detail: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            origin: Origin::Facade,
            temporary: false,
            carried_out: false,
            vendor: None,
            capability: None,
            operation: None,
            request_id: None,
            retry_after: None,
            timeout: None,
            job: None,
            detail: Some(detail.into()),
            instead: None,
            checkpoint: None,
            existing: None,
            setting: None,
            sent: Vec::new(),
            source: None,
        }))
    }

    /// Input that is not as it must be. Fields and detail must hold no personal data.
    pub fn invalid<F: Into<String>>(
        fields: impl IntoIterator<Item = F>,
        detail: impl Into<String>,
    ) -> Self {
        let fields = fields.into_iter().map(Into::into).collect();
        Self::new(ErrorKind::InvalidInput { fields }, detail)
    }

    /// A call that failed. This is the one place where statuses become kinds:
    ///
    /// | response | kind |
    /// |---|---|
    /// | 401, or no access token | unauthenticated |
    /// | 402 | quota exhausted |
    /// | 403 | permission denied |
    /// | 404, 410 | not found |
    /// | 409, 412, 423, or one that says that it is there already | conflict |
    /// | 408, 425, 5xx, an error with a success status | vendor fault |
    /// | 429, or no slot in time | rate limited |
    /// | any other 4xx, or rejected before it was sent | invalid input |
    /// | a redirect | configuration |
    /// | one that can't be read | decode |
    /// | none, or the shared quota can't be reached | transport |
    pub fn from_call<E>(error: client::Error<E>) -> Self
    where
        E: fmt::Debug + Send + Sync + 'static,
    {
        let invalid = || match is_taken(error.messages()) {
            true => ErrorKind::Conflict,
            false => ErrorKind::InvalidInput {
                fields: fields(error.messages()),
            },
        };
        let paging = StdError::source(&error).and_then(|source| source.downcast_ref());
        let kind = match error.kind() {
            _ if paging.is_some_and(PagingError::is_repeated_page) => ErrorKind::Interrupted,
            CallErrorKind::InvalidRequest => ErrorKind::InvalidInput {
                fields: error.field().map(str::to_owned).into_iter().collect(),
            },
            CallErrorKind::Rejected if is_taken(error.messages()) => ErrorKind::Conflict,
            CallErrorKind::Authentication => ErrorKind::Unauthenticated,
            CallErrorKind::RateLimited => ErrorKind::RateLimited,
            CallErrorKind::Connect
            | CallErrorKind::Timeout
            | CallErrorKind::Transport
            | CallErrorKind::QuotaUnavailable => ErrorKind::Transport,
            CallErrorKind::Redirect => ErrorKind::Configuration,
            CallErrorKind::Decode | CallErrorKind::Unrecognized | CallErrorKind::TooLarge => {
                ErrorKind::Decode
            }
            CallErrorKind::Status => match error.status().map_or(0, |status| status.as_u16()) {
                401 => ErrorKind::Unauthenticated,
                402 => ErrorKind::QuotaExhausted,
                403 => ErrorKind::PermissionDenied {
                    permission: error.permission(),
                },
                404 | 410 => ErrorKind::NotFound,
                409 | 412 | 423 => ErrorKind::Conflict,
                408 | 425 => ErrorKind::VendorFault,
                429 => ErrorKind::RateLimited,
                400..=499 => invalid(),
                _ => ErrorKind::VendorFault,
            },
            // Rejected, and whatever the runtime will tell apart later.
            _ => ErrorKind::VendorFault,
        };
        let origin = match error.kind() {
            CallErrorKind::InvalidRequest
            | CallErrorKind::RateLimited
            | CallErrorKind::QuotaUnavailable => Origin::Facade,
            CallErrorKind::Connect | CallErrorKind::Timeout | CallErrorKind::Transport => {
                Origin::Transport
            }
            _ => Origin::Vendor,
        };
        Self(Box::new(Inner {
            kind,
            origin,
            temporary: error.is_temporary(),
            carried_out: error.may_have_been_carried_out(),
            vendor: error.vendor(),
            capability: None,
            operation: error.operation(),
            request_id: error.request_id().map(str::to_owned),
            retry_after: error.retry_after(),
            timeout: error.timeout(),
            job: None,
            detail: None,
            instead: None,
            checkpoint: None,
            existing: None,
            setting: (error.kind() == CallErrorKind::Redirect)
                .then(|| ("base_url", error.redirect_base_url().map(str::to_owned))),
            sent: Vec::new(),
            source: Some(Box::new(error)),
        }))
    }

    /// A job of the vendor that has no result. Its message keeps the job's id.
    pub fn from_task<E>(error: TaskError<E>) -> Self
    where
        E: fmt::Debug + Send + Sync + 'static,
    {
        let go_on = error.is_resumable();
        let text = error.to_string();
        let job = go_on.then(|| error.id().to_owned());
        match error.into_reason() {
            TaskFailure::Call(call) => {
                let mut error = Self::from_call(call);
                error.0.detail = Some(text);
                error.0.job = job;
                // The job was started, whatever became of the asking.
                error.0.carried_out = true;
                error
            }
            TaskFailure::Failed { state } => {
                let kind = if state.contains("credit") {
                    ErrorKind::QuotaExhausted
                } else {
                    ErrorKind::VendorFault
                };
                let mut error = Self::new(kind, text);
                error.0.origin = Origin::Vendor;
                error
            }
            _ => {
                let mut error = Self::new(ErrorKind::Transport, text);
                error.0.origin = Origin::Vendor;
                error.0.job = job;
                error.0.temporary = go_on;
                error.0.carried_out = true;
                error
            }
        }
    }

    pub(crate) fn interrupted(source: impl StdError + Send + Sync + 'static) -> Self {
        let mut error = Self::new(ErrorKind::Interrupted, source.to_string());
        error.0.origin = Origin::Vendor;
        error.0.source = Some(Box::new(source));
        error
    }

    pub(crate) fn configuration(source: crm_runtime::ConfigError) -> Self {
        let mut error = Self::new(ErrorKind::Configuration, source.to_string());
        error.0.setting = Some((source.field(), None));
        error.0.source = Some(Box::new(source));
        error
    }

    /// Takes another kind, where a vendor's response says more than its status.
    #[must_use]
    pub fn with_kind(mut self, kind: ErrorKind) -> Self {
        self.0.kind = kind;
        self
    }

    /// Says where it arose, where it is a vendor's response that says so.
    #[must_use]
    pub fn with_origin(mut self, origin: Origin) -> Self {
        self.0.origin = origin;
        self
    }

    /// Says what to do instead, in place of the kind's advice.
    #[must_use]
    pub fn with_advice(mut self, advice: impl Into<String>) -> Self {
        self.0.instead = Some(advice.into());
        self
    }

    /// Is shown without what was sent of a person.
    pub(crate) fn without(mut self, sent: Vec<String>) -> Self {
        self.0.sent = sent;
        self
    }

    /// Names the record that a write is at odds with, where the vendor's response has its id.
    #[must_use]
    pub fn with_existing(mut self, id: impl Into<String>) -> Self {
        self.0.existing = Some(id.into());
        self
    }

    /// Says how long to wait before the next try.
    #[must_use]
    pub fn with_retry_after(mut self, wait: Duration) -> Self {
        self.0.retry_after = Some(wait);
        self
    }

    /// Says that it may have been carried out in spite of the error.
    #[must_use]
    pub fn with_doubt(mut self) -> Self {
        self.0.carried_out = true;
        self
    }

    pub(crate) fn with_checkpoint(mut self, checkpoint: Checkpoint) -> Self {
        self.0.checkpoint = Some(checkpoint);
        self
    }

    /// The fields of an error of kind *invalid input*.
    pub(crate) fn fields(&self) -> &[String] {
        match &self.0.kind {
            ErrorKind::InvalidInput { fields } => fields,
            _ => &[],
        }
    }

    /// Gives each of the fields another name, where there is one.
    pub(crate) fn rename_fields(mut self, name: impl Fn(&str) -> Option<&'static str>) -> Self {
        if let ErrorKind::InvalidInput { fields } = &mut self.0.kind {
            for field in &mut *fields {
                if let Some(name) = name(field) {
                    name.clone_into(field);
                }
            }
            fields.dedup();
        }
        self
    }

    pub(crate) fn of_vendor(mut self, vendor: &'static str) -> Self {
        self.0.vendor.get_or_insert(vendor);
        self
    }

    /// Names vendor and verb, if nothing has before.
    pub(crate) fn at(mut self, vendor: &'static str, resource: Resource, verb: Verb) -> Self {
        self.0.vendor.get_or_insert(vendor);
        self.0.capability.get_or_insert((resource, verb));
        self
    }

    /// What kind of failure it is.
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// Where it arose.
    pub fn origin(&self) -> Origin {
        self.0.origin
    }

    /// Whether the same call may succeed later without a change.
    ///
    /// # Troubleshooting
    ///
    /// - The client has already retried what is safe to retry. Retry later:
    ///   [`retry_after`](Self::retry_after) says when, if the vendor or the rate limit does.
    /// - Before you retry a write, check
    ///   [`may_have_been_carried_out`](Self::may_have_been_carried_out) too.
    /// - If [`timeout`](Self::timeout) is `Queue`, the call waited for the rate limit. Give it more
    ///   time or send fewer requests.
    pub fn is_temporary(&self) -> bool {
        self.0.temporary
    }

    /// Whether the call changes something or costs credits, and may have done so in spite of the error.
    ///
    /// # Troubleshooting
    ///
    /// - Look for the record with [`find_by_email`](crate::traits::Contacts::find_by_email) or
    ///   [`search`](crate::traits::Contacts::search) before you send the write again. Searches of some
    ///   vendors lag behind, so look for a minute or more.
    /// - `crm-transfer` does this for copies and imports.
    pub fn may_have_been_carried_out(&self) -> bool {
        self.0.carried_out
    }

    /// The setting to correct, as the builder's method spells it, where one is at fault.
    pub fn setting(&self) -> Option<&'static str> {
        Some(self.0.setting.as_ref()?.0)
    }

    /// What to set it to, where that is known: the base URL that a vendor redirects to.
    pub fn setting_value(&self) -> Option<&str> {
        self.0.setting.as_ref()?.1.as_deref()
    }

    /// How long to wait before the next try, where the vendor or the rate limit said so.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Which time was over, if it failed for that: the time to connect, for one attempt, for the
    /// whole call, or for the whole call before its turn came.
    pub fn timeout(&self) -> Option<Timeout> {
        self.0.timeout
    }

    /// The vendor's id of a job that was started and may still have a result. Take it up with the
    /// typed client, since a new one may be charged again.
    pub fn job(&self) -> Option<&str> {
        self.0.job.as_deref()
    }

    /// Short name of the vendor.
    pub fn vendor(&self) -> Option<&'static str> {
        self.0.vendor
    }

    /// What was asked of the facade.
    pub fn capability(&self) -> Option<(Resource, Verb)> {
        self.0.capability
    }

    /// Name of the vendor's operation, if one was called.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation
    }

    /// The id that the vendor gave the request.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The id of the record that a write is at odds with, where the vendor's response has it. No
    /// vendor here documents such a response; an adapter of your own may have one.
    pub fn existing(&self) -> Option<&str> {
        self.0.existing.as_deref()
    }

    /// Whether the adapter declares the verb but does not implement the method.
    ///
    /// # Troubleshooting
    ///
    /// Only adapters of your own can do that: implement the method, or declare the verb unsupported. An
    /// adapter may implement `create` without `prepare_create`.
    pub fn is_missing_method(&self) -> bool {
        self.0.detail.as_deref() == Some(crate::traits::define::ABSENT)
    }

    /// Where a list can be resumed.
    pub fn checkpoint(&self) -> Option<&Checkpoint> {
        self.0.checkpoint.as_ref()
    }
}

/// How vendors say that there is such a record, or such a link.
const TAKEN: [&str; 9] = [
    "already a member",
    "already exist",
    "already has",
    "already linked",
    "already taken",
    "already in use",
    "duplicate entry",
    "duplicate key",
    "is a duplicate",
];

/// Whether the vendor says that there is such a record: a duplicate.
fn is_taken(messages: &[String]) -> bool {
    messages.iter().any(|message| {
        let message = message.to_ascii_lowercase();
        let ends = message.trim_end_matches('.').ends_with(" already");
        ends || TAKEN.iter().any(|words| message.contains(words))
    })
}

/// The names in messages such as `work_email must be an email`, which several vendors send.
fn fields(messages: &[String]) -> Vec<String> {
    let mut fields: Vec<String> = messages
        .iter()
        .filter_map(|message| {
            let (name, rest) = message.split_once(' ')?;
            let is_name = name
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.'));
            let says = ["must ", "should ", "is required"]
                .iter()
                .any(|words| rest.starts_with(words));
            (is_name && says).then(|| name.to_owned())
        })
        .collect();
    fields.dedup();
    fields
}

/// An error as it is said before what was sent is masked.
struct Message<'a>(&'a Inner);

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let message = Message(&self.0);
        match self.0.sent.is_empty() {
            true => message.fmt(f),
            false => f.write_str(&personal::masked(&message.to_string(), &self.0.sent)),
        }
    }
}

impl fmt::Display for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = self.0;
        if let Some((resource, verb)) = inner.capability {
            write!(f, "{resource}.{verb}: ")?;
        }
        match (&inner.detail, &inner.source) {
            (Some(detail), _) => {
                if let Some(vendor) = inner.vendor {
                    write!(f, "{vendor}: ")?;
                }
                write!(f, "{detail}")?;
                let advice = inner.instead.as_deref().unwrap_or(inner.kind.advice());
                write!(f, "; {advice}")
            }
            // It says who, what and what to do by itself.
            (None, Some(source)) => source.fmt(f),
            (None, None) => write!(f, "{}; {}", inner.kind, inner.kind.advice()),
        }
    }
}

/// What a service tells its own users or logs: everything but the source.
impl Serialize for Error {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let inner = &*self.0;
        let capability = inner.capability;
        let capability = capability.map(|(resource, verb)| format!("{resource}.{verb}"));
        let permission = match inner.kind {
            ErrorKind::PermissionDenied { permission } => permission,
            _ => None,
        };
        Serialized {
            kind: inner.kind.as_str(),
            message: self.to_string(),
            origin: inner.origin,
            vendor: inner.vendor,
            capability,
            operation: inner.operation,
            fields: self.fields(),
            permission,
            setting: inner.setting.as_ref().map(|(setting, _)| *setting),
            is_temporary: inner.temporary,
            may_have_been_carried_out: inner.carried_out,
            retry_after_seconds: inner.retry_after.map(|wait| wait.as_secs_f64()),
            timeout: inner.timeout.map(Timeout::as_str),
            request_id: inner.request_id.as_deref(),
            job: inner.job.as_deref(),
            checkpoint: inner.checkpoint.as_ref(),
        }
        .serialize(serializer)
    }
}

#[derive(Serialize)]
struct Serialized<'a> {
    kind: &'static str,
    message: String,
    origin: Origin,
    #[serde(skip_serializing_if = "Option::is_none")]
    vendor: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    capability: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    operation: Option<&'static str>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    fields: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    permission: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    setting: Option<&'static str>,
    is_temporary: bool,
    may_have_been_carried_out: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    retry_after_seconds: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    timeout: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    job: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    checkpoint: Option<&'a Checkpoint>,
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        f.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("origin", &inner.origin)
            .field("vendor", &inner.vendor)
            .field("capability", &inner.capability)
            .field("operation", &inner.operation)
            .field("temporary", &inner.temporary)
            .field("may_have_been_carried_out", &inner.carried_out)
            .field("retry_after", &inner.retry_after)
            .field("timeout", &inner.timeout)
            .field("job", &inner.job)
            .field("request_id", &inner.request_id)
            .field("detail", &inner.detail)
            .field("source", &inner.source)
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0
            .source
            .as_ref()
            .map(|source| &**source as &(dyn StdError + 'static))
    }
}

impl<E> From<client::Error<E>> for Error
where
    E: fmt::Debug + Send + Sync + 'static,
{
    fn from(error: client::Error<E>) -> Self {
        Self::from_call(error)
    }
}

impl<E> From<SearchError<E>> for Error
where
    E: fmt::Debug + Send + Sync + 'static,
{
    fn from(error: SearchError<E>) -> Self {
        let detail = error.to_string();
        match error {
            SearchError::Start(error) => Self::from_call(error),
            SearchError::Job(error) => Self::from_task(error),
            SearchError::Budget {
                limit,
                spent,
                price,
            } => Self::new(
                ErrorKind::BudgetExhausted,
                format!(
                    "the next page of the search may cost {price} credits, and the pages before may \
                     have cost {spent} of the {limit} that are allowed"
                ),
            ),
            // Whatever a search will tell apart later.
            _ => Self::new(ErrorKind::BudgetExhausted, detail),
        }
    }
}

impl<E> From<TaskError<E>> for Error
where
    E: fmt::Debug + Send + Sync + 'static,
{
    fn from(error: TaskError<E>) -> Self {
        Self::from_task(error)
    }
}
