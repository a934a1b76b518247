//! Decides what a response is: handed on, an error, or worth a retry.

use std::error::Error as StdError;
use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use reqwest::Url;
use serde_json::{Value, json};

use super::Shared;
use super::retry::{Again, AttemptOutcome};
use crate::api::FailureMarker;
use crate::client::{Content, ErrorKind, Parts, Report, Response, Timeout, page_title};
use crate::redirect::Redirect;
use crate::retry::retry_after;
use crate::transport::{Broken, Fault, RawReply, root_of};
use crate::{marker, redact};

/// Up to how many bytes an error body is searched for the vendor's words.
const LARGEST_ERROR: usize = 1 << 20;

impl Shared {
    /// Decides what a response is.
    pub(super) fn judge(&self, response: RawReply, asked: &Url) -> AttemptOutcome {
        let RawReply {
            status,
            headers,
            body,
            broken,
            rest,
        } = response;
        if let Some(rest) = rest {
            let parts = Parts {
                status,
                headers,
                rest: Some(rest),
                ..Parts::default()
            };
            return AttemptOutcome {
                result: Ok(Response {
                    parts: Box::new(parts),
                    content: Content::new(Bytes::new()),
                }),
                again: None,
            };
        }
        if status.is_success() {
            return match broken {
                Some(Broken::TooLarge) => AttemptOutcome {
                    result: Err(Box::new(Report {
                        status: Some(status),
                        headers,
                        detail: Some(format!("more than {} bytes", self.max_bytes)),
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
            excerpt,
            redirect: status
                .is_redirection()
                .then(|| Redirect::read(&headers, asked, &self.base, &secrets).map(Box::new))
                .flatten(),
            retry_after: retry_after(&headers, SystemTime::now()),
            headers,
            ..Parts::default()
        };
        AttemptOutcome {
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

    fn success(&self, status: StatusCode, headers: HeaderMap, content: Content) -> AttemptOutcome {
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
        AttemptOutcome {
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
        if messages.is_empty() {
            // Some write them where a success has its data.
            let texts = body.as_object().into_iter().flatten();
            messages = texts
                .filter(|(name, _)| marker.at.trim_start_matches('/') != *name)
                .filter(|(_, value)| value.is_string())
                .flat_map(|(_, text)| redact::messages(&json!({"message": text}), &secrets))
                .collect();
        }
        Report {
            status: Some(status),
            headers,
            messages,
            body: content.into_bytes(),
            detail: Some(format!(
                "the response has the mark of a failure at {}",
                marker.at
            )),
            ..Report::new(ErrorKind::Rejected)
        }
    }
}

/// Whether a request with this response may have done something.
pub(super) fn may_be_done(status: StatusCode) -> bool {
    !status.is_client_error() && !status.is_informational() && !status.is_success()
        || status == StatusCode::REQUEST_TIMEOUT
}

/// Whether the time to connect was over.
fn is_timeout(cause: &(dyn StdError + 'static)) -> bool {
    cause
        .downcast_ref::<reqwest::Error>()
        .is_some_and(reqwest::Error::is_timeout)
}

pub(super) fn faulty(
    fault: Fault,
    head: Option<(StatusCode, HeaderMap)>,
    secrets: &[String],
) -> AttemptOutcome {
    let timeout = match &fault {
        Fault::NotSent(cause) => is_timeout(&**cause).then_some(Timeout::Connect),
        Fault::Timeout => Some(Timeout::Attempt),
        Fault::Lost(_) => None,
    };
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
    };
    let (status, headers) = match head {
        Some((status, headers)) => (Some(status), headers),
        None => (None, HeaderMap::new()),
    };
    AttemptOutcome {
        result: Err(Box::new(Report {
            status,
            headers,
            detail: Some(redact::line(&detail, secrets, 200)),
            timeout,
            source: cause.map(|cause| redact::cause(&*cause, secrets)),
            ..Report::new(kind)
        })),
        again: again.map(|(reason, sent)| Again { sent, reason }),
    }
}
