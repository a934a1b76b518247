use std::fmt;
use std::ops::{Deref, DerefMut};
use std::time::Duration;

use bytes::Bytes;
use bytestring::ByteString;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use super::error::{Context, Error, ErrorKind, Failure, Report};
use super::locate;
use crate::{redact, telemetry};

/// Bytes of an answer, whole.
#[derive(Clone, Default, Eq, PartialEq)]
pub struct Body(Bytes);

/// The name that generated text has for a body without a type.
pub type ByteStream = Body;

impl Body {
    /// The bytes by value.
    pub fn into_bytes(self) -> Bytes {
        self.0
    }

    /// The bytes as text, if they are UTF-8.
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

/// What is kept of an answer beside its body.
#[derive(Default)]
pub(crate) struct Parts {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) context: Option<Context>,
    pub(crate) attempts: u32,
    pub(crate) keep_raw: bool,
    pub(crate) raw: Option<Bytes>,
    // Filled in for answers that are errors, the excerpt for pages that are no JSON too.
    pub(crate) messages: Vec<String>,
    pub(crate) excerpt: Option<String>,
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
            Self::Text(text) => Some(text),
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
            Self::Text(text) => text.trim_ascii().is_empty(),
            Self::Binary(_) => false,
        }
    }
}

/// An answer, read whole, that is not decoded yet.
pub struct Response {
    pub(crate) parts: Box<Parts>,
    pub(crate) content: Content,
}

impl Response {
    /// Status of the answer.
    pub fn status(&self) -> StatusCode {
        self.parts.status
    }

    /// Headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.parts.headers
    }

    pub(crate) fn into_report(self) -> Report {
        let mut parts = self.parts;
        parts.raw = Some(self.content.into_bytes());
        parts.into_report()
    }

    /// Says what is wrong with a success that is no list of `T`, of which `error` is told by a
    /// part that was decoded alone. The whole tells the place in it.
    pub(crate) fn into_list_failure<T: DeserializeOwned>(
        self,
        error: Option<serde_json::Error>,
    ) -> Failure {
        let text = self.content.text();
        let whole = text.and_then(|text| serde_json::from_str::<Vec<T>>(text).err());
        self.into_decode_report(whole.or(error).as_ref()).into()
    }

    /// Says what is wrong with a success that can't be decoded. Not generic, so that it is
    /// compiled once and not for each type.
    fn into_decode_report(self, error: Option<&serde_json::Error>) -> Report {
        let Self { parts, content } = self;
        let carried_out = parts.context.as_ref().is_some_and(Context::leaves_a_mark);
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
        let mut detail = if content.is_empty() {
            "the body is empty".to_owned()
        } else {
            match (content.text(), error) {
                (Some(text), Some(error)) => {
                    if error.is_data() || error.is_eof() || media_type.is_none() {
                        let place = locate::find(text, error.line(), error.column());
                        if error.is_data() {
                            excerpt = place.value.map(redact::shape);
                        }
                        json_path = Some(redact::line(&place.path, &[], 200));
                    }
                    describe(error)
                }
                _ => "the body is no text".to_owned(),
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
        Report {
            kind: Some(ErrorKind::Decode),
            detail: Some(detail),
            json_path,
            excerpt,
            may_have_been_carried_out: carried_out,
            ..Self { parts, content }.into_report()
        }
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.parts.status)
            .finish_non_exhaustive()
    }
}

/// The decoder's message without what it quotes from the answer.
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

/// An answer's value, with what came with it.
///
/// It dereferences to the value.
pub struct ResponseValue<T> {
    inner: T,
    parts: Box<Parts>,
}

impl<T: DeserializeOwned> ResponseValue<T> {
    #[doc(hidden)]
    #[allow(clippy::unused_async)]
    pub async fn from_response<E>(response: Response) -> Result<Self, Error<E>> {
        Self::decode(response).map_err(Error::from)
    }

    pub(crate) fn decode(response: Response) -> Result<Self, Failure> {
        let success = response.parts.status.is_success();
        let error = match response.content.text() {
            Some(text) => {
                // Some types can be made of nothing; for those an empty body is as good as `null`.
                let text = match success && response.content.is_empty() {
                    true => "null",
                    false => text,
                };
                match serde_json::from_str(text) {
                    Ok(inner) => {
                        let Response { mut parts, content } = response;
                        if parts.keep_raw || !success {
                            parts.raw = Some(content.into_bytes());
                        }
                        return Ok(Self { inner, parts });
                    }
                    Err(error) => Some(error),
                }
            }
            None => None,
        };
        Err(match success {
            true => response.into_decode_report(error.as_ref()).into(),
            false => response.into_report().into(),
        })
    }
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
    /// Makes an answer out of its parts, for tests.
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

    /// Status of the answer.
    pub fn status(&self) -> StatusCode {
        self.parts.status
    }

    /// Headers of the answer.
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

    /// How often the request was sent until this answer came.
    pub fn attempts(&self) -> u32 {
        self.parts.attempts
    }

    /// The untouched body, if [`CallOptions::keep_raw`](crate::CallOptions::keep_raw) asked for it.
    pub fn raw(&self) -> Option<&Bytes> {
        self.parts.raw.as_ref()
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
