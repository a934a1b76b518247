//! Responses: raw ([`Response`]), decoded ([`ResponseValue`]), and as a stream of bytes
//! ([`ByteStream`]).
//!
//! A response is read as a whole, up to the maximum size of the client. Decoding is tolerant: a
//! field of another type than documented is absent, and is kept among the unknown fields;
//! [`ResponseValue::mismatches`] lists such fields.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use bytestring::ByteString;
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use super::error::{Context, Error, ErrorKind, Failure, Report};
use super::locate;
use crate::api::Task;
use crate::connection::Shared;
use crate::drift::Watch;
use crate::fields::{Element, FieldTable, Filling, Kind, Mismatch, Slot, View, mismatches};
use crate::redirect::Redirect;
use crate::transport::Rest;
use crate::{redact, telemetry};

/// Bytes of a response, whole.
#[derive(Clone, Default, Eq, PartialEq)]
pub struct Body(Bytes);

/// The name that generated text has for a body without a type.
pub type ByteStream = Body;

impl Body {
    /// The bytes by value.
    pub fn into_bytes(self) -> Bytes {
        self.0
    }

    /// The bytes as a string, if they are UTF-8.
    pub fn as_str(&self) -> Option<&str> {
        std::str::from_utf8(&self.0).ok()
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self(bytes)
    }
}

impl Deref for Body {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{} bytes]", self.0.len())
    }
}

/// What is kept of a response beside its body.
#[derive(Default)]
pub(crate) struct Parts {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) context: Option<Context>,
    pub(crate) attempts: u32,
    pub(crate) keep_raw: bool,
    /// Whether a value of another type than documented is an error.
    pub(crate) is_strict: bool,
    /// Knows which secrets the vendor's words must not show; until the body is decoded.
    pub(crate) shared: Option<Arc<Shared>>,
    pub(crate) raw: Option<Bytes>,
    /// The body of a list that is read row by row; the content is empty then.
    pub(crate) rest: Option<Rest>,
    pub(crate) mismatches: Vec<Mismatch>,
    // Filled in for responses that are errors, the excerpt for pages that are no JSON too.
    pub(crate) messages: Vec<String>,
    pub(crate) excerpt: Option<String>,
    pub(crate) redirect: Option<Box<Redirect>>,
    pub(crate) retry_after: Option<Duration>,
    /// The request's id as it may be printed.
    pub(crate) request_id: Option<String>,
    pub(crate) may_have_been_carried_out: bool,
}

impl Parts {
    pub(crate) fn into_report(self) -> Report {
        let kind = if self.status.is_redirection() {
            ErrorKind::Redirect
        } else if self.status.is_success() {
            ErrorKind::Decode
        } else {
            ErrorKind::Status
        };
        Report {
            kind: Some(kind),
            context: self.context,
            status: Some(self.status),
            headers: self.headers,
            body: self.raw.unwrap_or_default(),
            messages: self.messages,
            excerpt: self.excerpt,
            redirect: self.redirect,
            retry_after: self.retry_after,
            request_id: self.request_id,
            attempts: self.attempts,
            may_have_been_carried_out: self.may_have_been_carried_out,
            ..Report::default()
        }
    }
}

/// A body, checked once for being text.
pub(crate) enum Content {
    Text(ByteString),
    Binary(Bytes),
}

impl Content {
    pub(crate) fn new(bytes: Bytes) -> Self {
        match ByteString::try_from(bytes.clone()) {
            Ok(text) => Self::Text(text),
            Err(_) => Self::Binary(bytes),
        }
    }

    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text.strip_prefix('\u{feff}').unwrap_or(text)),
            Self::Binary(_) => None,
        }
    }

    pub(crate) fn bytes(&self) -> &Bytes {
        match self {
            Self::Text(text) => text.as_bytes(),
            Self::Binary(bytes) => bytes,
        }
    }

    pub(crate) fn into_bytes(self) -> Bytes {
        match self {
            Self::Text(text) => text.into_bytes(),
            Self::Binary(bytes) => bytes,
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.bytes().len()
    }

    fn is_empty(&self) -> bool {
        match self {
            Self::Text(_) => self.text().is_none_or(|text| text.trim_ascii().is_empty()),
            Self::Binary(_) => false,
        }
    }
}

/// A response, read whole, that is not decoded yet.
pub struct Response {
    pub(crate) parts: Box<Parts>,
    pub(crate) content: Content,
}

impl Response {
    /// Status of the response.
    pub fn status(&self) -> StatusCode {
        self.parts.status
    }

    /// Headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.parts.headers
    }

    pub(crate) fn into_report(self) -> Report {
        let mut parts = self.parts;
        parts.raw = Some(self.content.into_bytes());
        parts.into_report()
    }

    /// How the body is to be read.
    pub(crate) fn filling(&self) -> Filling {
        Filling::default()
            .strict(self.parts.is_strict)
            .keep_raw(self.parts.keep_raw)
            .watched(self.watch())
    }

    /// What takes the differences of a success, where somebody asks for them.
    fn watch(&self) -> Option<Watch> {
        let observer = self.parts.shared.as_ref()?.drift.as_ref()?;
        let context = self.parts.context.as_ref()?;
        self.parts.status.is_success().then_some(Watch {
            observer: Arc::clone(observer),
            api: context.api,
            operation: context.operation?,
        })
    }

    /// Says what is wrong with a success that can't be decoded. Not generic, so that it is
    /// compiled once and not for each type.
    pub(crate) fn into_decode_failure(self, problem: Problem) -> Failure {
        let Self { parts, content } = self;
        let mut carried_out = parts.context.as_ref().is_some_and(Context::leaves_a_mark);
        let mut messages = Vec::new();
        let media_type = parts
            .headers
            .get(http::header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .map(|value| {
                value
                    .split(';')
                    .next()
                    .unwrap_or_default()
                    .trim()
                    .to_owned()
            })
            .filter(|media_type| !media_type.to_ascii_lowercase().contains("json"));

        let (mut json_path, mut excerpt) = (None, None);
        let mut kind = ErrorKind::Decode;
        let mut detail = match (problem, content.text()) {
            _ if content.is_empty() => "the body is empty".to_owned(),
            (_, None) => "the body is no text".to_owned(),
            (Problem::Mismatch(mismatch), Some(text)) => {
                if carried_out {
                    // What may not have been done for a reason that is told.
                    let body = serde_json::from_str::<Value>(text).unwrap_or_default();
                    let secrets = parts.shared.as_ref().map(|shared| shared.secrets());
                    messages = redact::messages(&body, &secrets.unwrap_or_default());
                }
                json_path = Some(redact::line(&mismatch.path, &[], 200));
                format!(
                    "invalid type: {}, expected {}",
                    mismatch.found, mismatch.expected
                )
            }
            (problem @ (Problem::Unrecognized | Problem::SaysFailure { .. }), Some(text)) => {
                let body = serde_json::from_str::<Value>(text).unwrap_or_default();
                let secrets = parts.shared.as_ref().map(|shared| shared.secrets());
                messages = redact::messages(&body, &secrets.unwrap_or_default());
                let (of, said, detail) = match problem {
                    Problem::SaysFailure { has_values: true } => (
                        ErrorKind::Rejected,
                        carried_out,
                        "the body says that the call failed, and has values of a success too",
                    ),
                    Problem::SaysFailure { .. } => (
                        ErrorKind::Rejected,
                        false,
                        "the body says that the call failed",
                    ),
                    _ => {
                        let detail = "the body has none of the documented fields";
                        match says_failure(&body) || redact::is_of_complaints(&body) {
                            true => (ErrorKind::Rejected, false, detail),
                            false => (ErrorKind::Unrecognized, carried_out, detail),
                        }
                    }
                };
                (kind, carried_out) = (of, said);
                detail.to_owned()
            }
            (problem, Some(text)) => {
                let error = match problem {
                    Problem::Serde(error) => Some(error),
                    _ => serde_json::from_str::<serde::de::IgnoredAny>(text).err(),
                };
                match error {
                    Some(error) => {
                        if error.is_data() || error.is_eof() || media_type.is_none() {
                            let place = locate::find(text, error.line(), error.column());
                            if error.is_data() {
                                excerpt = place.value.map(redact::shape);
                            }
                            json_path = Some(redact::line(&place.path, &[], 200));
                        }
                        describe(&error)
                    }
                    None => "the body is not JSON".to_owned(),
                }
            }
        };
        if excerpt.is_none() {
            excerpt = parts.excerpt.clone();
        }
        if let Some(media_type) = media_type {
            let media_type = redact::line(&media_type, &[], 60);
            detail = format!("{media_type} where JSON is documented ({detail})");
        }
        telemetry::undecodable(parts.context.as_ref(), json_path.as_deref());
        let report = Self { parts, content }.into_report();
        Report {
            kind: Some(kind),
            detail: Some(detail),
            json_path,
            excerpt,
            messages,
            may_have_been_carried_out: carried_out,
            ..report
        }
        .into()
    }
}

/// Whether a body says that the call failed.
fn says_failure(body: &Value) -> bool {
    let is_said = |value: &Value| match value {
        Value::Null | Value::Bool(false) => false,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !text.is_empty(),
        Value::Array(values) => !values.is_empty(),
        Value::Object(fields) => !fields.is_empty(),
        _ => true,
    };
    let is_false = |name: &str| match body.get(name) {
        Some(Value::Bool(is_it)) => !is_it,
        Some(Value::String(word)) => word.eq_ignore_ascii_case("false"),
        Some(Value::Number(number)) => number.as_f64() == Some(0.0),
        _ => false,
    };
    let mut states = ["status", "result"]
        .iter()
        .filter_map(|name| body.get(*name)?.as_str());
    ["error", "errors"]
        .iter()
        .any(|name| body.get(name).is_some_and(is_said))
        || is_false("success")
        || is_false("ok")
        || states.any(|state| {
            ["error", "fail", "failed", "failure"]
                .iter()
                .any(|word| state.eq_ignore_ascii_case(word))
        })
}

/// Why a body could not be decoded.
pub(crate) enum Problem {
    /// It is not JSON.
    NotJson,
    /// `serde` could not read it.
    Serde(serde_json::Error),
    /// A value is of another type than documented.
    Mismatch(Mismatch),
    /// It is an object that has none of the documented fields.
    Unrecognized,
    /// It says that the call failed, in fields that are not documented.
    SaysFailure {
        /// Whether it has documented fields that are more than words about the failure.
        has_values: bool,
    },
}

impl Problem {
    /// The body as a whole is of another type.
    pub(crate) fn expected(expected: &'static str, found: Kind) -> Self {
        Self::Mismatch(Mismatch::of_whole(expected, found))
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.parts.status)
            .finish_non_exhaustive()
    }
}

/// The decoder's message without what it quotes from the response.
fn describe(error: &serde_json::Error) -> String {
    let message = error.to_string();
    // The quoted text may hold anything, so it goes first.
    let message = match message.find('"') {
        Some(start) => {
            let end = message.rfind('"').filter(|end| *end > start);
            let rest = end.map_or("", |end| &message[end + 1..]);
            format!("{}[masked]{rest}", &message[..start])
        }
        None => message,
    };
    let message = message
        .rsplit_once(" at line ")
        .map_or(&*message, |(message, _)| message);
    redact::line(message, &[], 200)
}

/// What a page that is no JSON calls itself. The text of any other body may be about people.
pub(crate) fn page_title(text: &str, secrets: &[String]) -> Option<String> {
    let text = text.trim_start();
    if !text.starts_with('<') {
        return None;
    }
    let start = text
        .find("<title>")
        .or_else(|| text.find("<TITLE>"))
        .map(|start| start + "<title>".len());
    let title = text[start?..].split('<').next().unwrap_or_default();
    Some(redact::line(title, secrets, 80)).filter(|title| !title.is_empty())
}

impl<T> ResponseValue<Vec<T>> {
    /// The one record of a list, such as of a call that creates one and returns a list.
    ///
    /// # Errors
    ///
    /// If the list has none, or several, with kind [`Decode`](ErrorKind::Decode). A write may have
    /// been carried out then.
    pub fn one<E>(self) -> Result<ResponseValue<T>, Error<E>> {
        let Self { mut inner, parts } = self;
        match (inner.pop(), inner.len()) {
            (Some(inner), 0) => Ok(ResponseValue { inner, parts }),
            (last, more) => {
                let records = more + usize::from(last.is_some());
                let carried_out = parts.context.as_ref().is_some_and(Context::leaves_a_mark);
                Err(Report {
                    kind: Some(ErrorKind::Decode),
                    detail: Some(format!("the list has {records} records in place of one")),
                    may_have_been_carried_out: carried_out,
                    ..parts.into_report()
                }
                .into())
            }
        }
    }
}

/// A response's value, with what came with it.
///
/// It dereferences to the value.
pub struct ResponseValue<T> {
    inner: T,
    parts: Box<Parts>,
}

impl<T: Element> ResponseValue<T> {
    #[doc(hidden)]
    #[allow(clippy::unused_async)]
    pub async fn from_response<E>(response: Response) -> Result<Self, Error<E>> {
        Self::decode(response).map_err(Error::from)
    }

    fn decode(response: Response) -> Result<Self, Failure> {
        let success = response.parts.status.is_success();
        let mut filling = response.filling();
        let read = match response.content.text() {
            None => Err(Problem::NotJson),
            Some(_) if success && response.content.is_empty() => {
                response.nothing().ok_or(Problem::NotJson)
            }
            Some(text) => filling
                .value::<T>(text)
                .map_err(Problem::from)
                .and_then(|value| match success {
                    true if has_no_field(&value, response.is_of_a_write())
                        && !response.is_of_a_job() =>
                    {
                        Err(Problem::Unrecognized)
                    }
                    true if response.is_of_a_write() => match failure_in(&value) {
                        Some(problem) => Err(problem),
                        None => Ok(value),
                    },
                    _ => Ok(value),
                }),
        };
        match read {
            Ok(inner) => {
                let Response { mut parts, content } = response;
                let (mismatches, total) = filling.into_mismatches();
                if success {
                    telemetry::mismatches(parts.context.as_ref(), &mismatches, total);
                }
                parts.mismatches = mismatches;
                parts.shared = None;
                if parts.keep_raw || !success {
                    parts.raw = Some(content.into_bytes());
                }
                Ok(Self { inner, parts })
            }
            Err(problem) if success => Err(response.into_decode_failure(problem)),
            Err(_) => Err(response.into_report().into()),
        }
    }
}

impl Response {
    /// Whether the body has what the operation table reads of a job: its id may stand at places
    /// that the type does not have.
    fn is_of_a_job(&self) -> bool {
        let context = self.parts.context.as_ref();
        let pointers: &[&str] = match context.and_then(|context| context.operation?.task.as_ref()) {
            Some(Task::Start { hash, .. }) => hash,
            Some(Task::Result { status, .. }) => &[status],
            None => return false,
        };
        let body = self.content.text().map(serde_json::from_str::<Value>);
        body.and_then(Result::ok)
            .is_some_and(|body| pointers.iter().any(|at| body.pointer(at).is_some()))
    }

    fn is_of_a_write(&self) -> bool {
        let context = self.parts.context.as_ref();
        context.is_some_and(Context::is_write)
    }

    /// What an empty body stands for: a call that changes something was carried out and tells nothing,
    /// so every field is absent. Elsewhere only null will do.
    fn nothing<T: Element>(&self) -> Option<T> {
        let is_write = self
            .parts
            .context
            .as_ref()
            .is_some_and(Context::leaves_a_mark);
        let mut value = T::from_null();
        if value.is_none() && is_write {
            match T::slot(&mut value) {
                Slot::Record(place) => drop(place.begin()),
                Slot::Records(place) => place.begin(),
                Slot::Map(place) => *place = Some(serde_json::Map::new()),
                _ => {}
            }
        }
        value
    }
}

/// Fields that tell of a failure as well as of a success.
const WORDS: [&str; 12] = [
    "code",
    "description",
    "detail",
    "error",
    "errors",
    "message",
    "ok",
    "reason",
    "status",
    "success",
    "title",
    "type",
];

/// Fields that say something and are no result, where a record has others.
const MERE_WORDS: [&str; 6] = ["code", "detail", "error", "errors", "message", "reason"];

/// Whether a value is an object that should have fields and has none of them, or a list of such
/// objects. A write was not carried out for certain because a field of it has a value of another type
/// than documented, or because there is a message.
fn has_no_field(value: &impl Element, is_of_a_write: bool) -> bool {
    match value.view() {
        View::Record(record) if is_of_a_write => tells_nothing(record),
        View::Record(record) => {
            !record.names().is_empty() && record.is_blank() && mismatches(record).is_empty()
        }
        View::List(list) if is_of_a_write => {
            // Their words about a failure may be documented, and are for whoever knows them.
            let is_nothing = |index| match list.view(index) {
                View::Record(record) => !record.names().is_empty() && record.is_blank(),
                _ => false,
            };
            !list.is_empty() && (0..list.len()).all(is_nothing)
        }
        _ => false,
    }
}

fn tells_nothing(record: &dyn FieldTable) -> bool {
    let is_mere = |name: &str| MERE_WORDS.contains(&name);
    let names = record.names();
    let mut given = names
        .iter()
        .enumerate()
        .filter(|(index, name)| !is_mere(name) && !matches!(record.view(*index), View::Absent(_)));
    let has_words = names.iter().all(|name| is_mere(name)) && !record.is_blank();
    !names.is_empty() && !has_words && given.next().is_none()
}

/// That a response to a write is one of its documented type and says all the same that the call
/// failed: `{"error": "Email is taken", "email": "…"}`.
fn failure_in(value: &impl Element) -> Option<Problem> {
    let View::Record(record) = value.view() else {
        return None;
    };
    let mut body = serde_json::to_value(value).ok()?;
    // A documented state may be one of the record, and none of the call.
    if let Value::Object(fields) = &mut body {
        for state in ["status", "result"] {
            if record.names().contains(&state) && record.unknown_fields().get(state).is_none() {
                fields.remove(state);
            }
        }
    }
    if !says_failure(&body) {
        return None;
    }
    let is_contradictory = body.get("success") == Some(&Value::Bool(true));
    let has_values = is_contradictory
        || record.names().iter().enumerate().any(|(index, name)| {
            !WORDS.contains(name) && !matches!(record.view(index), View::Absent(_))
        });
    Some(Problem::SaysFailure { has_values })
}

impl ResponseValue<Body> {
    #[doc(hidden)]
    pub fn stream(response: Response) -> Self {
        let Response { mut parts, content } = response;
        let bytes = content.into_bytes();
        if parts.keep_raw || !parts.status.is_success() {
            parts.raw = Some(bytes.clone());
        }
        Self {
            inner: Body(bytes),
            parts,
        }
    }
}

impl ResponseValue<()> {
    #[doc(hidden)]
    pub fn empty(response: Response) -> Self {
        let Response { mut parts, content } = response;
        if parts.keep_raw || !parts.status.is_success() {
            parts.raw = Some(content.into_bytes());
        }
        Self { inner: (), parts }
    }
}

impl<T> ResponseValue<T> {
    /// Makes a response out of its parts, for tests.
    pub fn new(inner: T, status: StatusCode, headers: HeaderMap) -> Self {
        Self {
            inner,
            parts: Box::new(Parts {
                status,
                headers,
                attempts: 1,
                ..Parts::default()
            }),
        }
    }

    /// The value by itself.
    pub fn into_inner(self) -> T {
        self.inner
    }

    /// Status of the response.
    pub fn status(&self) -> StatusCode {
        self.parts.status
    }

    /// Headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.parts.headers
    }

    /// Length of the body as the header `Content-Length` gives it.
    pub fn content_length(&self) -> Option<u64> {
        self.parts
            .headers
            .get(http::header::CONTENT_LENGTH)?
            .to_str()
            .ok()?
            .parse()
            .ok()
    }

    /// The id that the vendor, or what stands before it, gave the request.
    pub fn request_id(&self) -> Option<&str> {
        redact::request_id(&self.parts.headers)
    }

    /// How often the request was sent until this response came.
    pub fn attempts(&self) -> u32 {
        self.parts.attempts
    }

    /// The untouched body, if [`CallOptions::keep_raw`](crate::CallOptions::keep_raw) asked for it.
    pub fn raw(&self) -> Option<&Bytes> {
        self.parts.raw.as_ref()
    }

    /// Where the response differs from its documentation: values of another type, which were
    /// converted or are kept in the `unknown_fields` of their record, and nulls in lists. The first
    /// 64 of them.
    pub fn mismatches(&self) -> &[Mismatch] {
        &self.parts.mismatches
    }

    /// Turns the value into another and keeps the rest.
    pub fn map_inner<U>(self, map: impl FnOnce(T) -> U) -> ResponseValue<U> {
        ResponseValue {
            inner: map(self.inner),
            parts: self.parts,
        }
    }

    #[doc(hidden)]
    pub fn map<U, F, E>(self, map: F) -> Result<ResponseValue<U>, E>
    where
        F: FnOnce(T) -> U,
    {
        Ok(self.map_inner(map))
    }

    pub(crate) fn into_parts(self) -> (T, Parts) {
        (self.inner, *self.parts)
    }
}

impl<T> Deref for ResponseValue<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.inner
    }
}

impl<T> DerefMut for ResponseValue<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.inner
    }
}

impl<T> AsRef<T> for ResponseValue<T> {
    fn as_ref(&self) -> &T {
        &self.inner
    }
}

impl<T: fmt::Debug> fmt::Debug for ResponseValue<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(f)
    }
}
