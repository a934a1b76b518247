use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use tokio::time::{Instant, timeout_at};

use crate::redact;

/// A future on the heap.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Carries finished requests to the vendor and answers back.
///
/// The runtime brings one that sends them over the network. Another takes its place with
/// [`ClientBuilder::transport`](crate::ClientBuilder::transport), most often one made by
/// [`testing::function`](crate::testing::function).
pub trait Transport: Send + Sync + 'static {
    /// Sends one request, complete with its credentials.
    ///
    /// The future is dropped when the time for the attempt is over.
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>>;
}

/// Why a [`Transport`] has no answer.
#[derive(Clone)]
pub struct TransportError {
    sent: bool,
    message: String,
}

impl TransportError {
    /// Nothing has reached the vendor, so that even a write may be repeated.
    pub fn not_sent(message: impl Into<String>) -> Self {
        Self {
            sent: false,
            message: message.into(),
        }
    }

    /// The request, or a part of it, may have reached the vendor.
    pub fn interrupted(message: impl Into<String>) -> Self {
        Self {
            sent: true,
            message: message.into(),
        }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError")
            .field("sent", &self.sent)
            .field("message", &redact::line(&self.message, &[], 200))
            .finish()
    }
}

impl StdError for TransportError {}

pub(crate) type Cause = Box<dyn StdError + Send + Sync>;

/// The innermost cause, which tells most.
pub(crate) fn root_of(cause: &Cause) -> String {
    let mut root: &(dyn StdError + 'static) = &**cause;
    while let Some(source) = root.source() {
        root = source;
    }
    root.to_string()
}

/// An answer whose head arrived.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    /// Why the body is not whole.
    pub(crate) broken: Option<Broken>,
}

pub(crate) enum Broken {
    TooLarge,
    Timeout,
    Lost(Cause),
}

/// Why there is no answer.
pub(crate) enum Fault {
    NotSent(Cause),
    Timeout,
    Lost(Cause),
    /// A client of the user's followed a redirect.
    Elsewhere(StatusCode),
}

pub(crate) enum Route {
    Network {
        client: reqwest::Client,
        /// Whether the client may send a request on to another address.
        may_follow: bool,
    },
    Custom(Arc<dyn Transport>),
}

impl Route {
    pub(crate) fn own(client: reqwest::Client) -> Self {
        Self::Network {
            client,
            may_follow: false,
        }
    }

    /// A client of the user's. Nothing but its `Debug` tells whether it follows redirects; one that
    /// tells it in other words is taken to do so, which only means fewer repeats.
    pub(crate) fn of_the_user(client: reqwest::Client) -> Self {
        let may_follow = !format!("{client:?}").contains(r#"redirect_policy: "Policy(None)""#);
        Self::Network { client, may_follow }
    }

    pub(crate) async fn send(
        &self,
        request: reqwest::Request,
        deadline: Instant,
        ceiling: usize,
    ) -> Result<Answer, Fault> {
        match self {
            Self::Network { client, may_follow } => {
                over_network(client, *may_follow, request, deadline, ceiling).await
            }
            Self::Custom(transport) => custom(&**transport, request, deadline, ceiling).await,
        }
    }
}

async fn over_network(
    client: &reqwest::Client,
    may_follow: bool,
    request: reqwest::Request,
    deadline: Instant,
    ceiling: usize,
) -> Result<Answer, Fault> {
    let asked = request.url().clone();
    let mut response = timeout_at(deadline, client.execute(request))
        .await
        .map_err(|_| Fault::Timeout)?
        .map_err(|error| {
            // The connection may be one to where a redirect led: the request was answered then. The
            // error does not tell, it names the first address in either case.
            let sent = may_follow && !error.is_builder();
            // The address holds ids and query values.
            let error = error.without_url();
            if !sent && (error.is_connect() || error.is_builder()) {
                Fault::NotSent(error.into())
            } else if error.is_timeout() {
                Fault::Timeout
            } else {
                Fault::Lost(error.into())
            }
        })?;
    if *response.url() != asked {
        return Err(Fault::Elsewhere(response.status()));
    }

    let announced = response.content_length().unwrap_or(0);
    let announced = usize::try_from(announced).unwrap_or(usize::MAX);
    let mut answer = Answer {
        status: response.status(),
        headers: std::mem::take(response.headers_mut()),
        body: Vec::new(),
        broken: None,
    };
    if announced > ceiling {
        answer.broken = Some(Broken::TooLarge);
        return Ok(answer);
    }
    // An announcement costs the sender nothing, so it is not trusted with much.
    answer.body.reserve(announced.min(1 << 20));
    loop {
        match timeout_at(deadline, response.chunk()).await {
            Ok(Ok(Some(chunk))) => {
                let room = ceiling - answer.body.len();
                if chunk.len() > room {
                    answer.body.extend_from_slice(&chunk[..room]);
                    answer.broken = Some(Broken::TooLarge);
                    break;
                }
                answer.body.extend_from_slice(&chunk);
            }
            Ok(Ok(None)) => break,
            Ok(Err(error)) => {
                answer.broken = Some(if error.is_timeout() {
                    Broken::Timeout
                } else {
                    Broken::Lost(error.without_url().into())
                });
                break;
            }
            Err(_) => {
                answer.broken = Some(Broken::Timeout);
                break;
            }
        }
    }
    Ok(answer)
}

async fn custom(
    transport: &dyn Transport,
    request: reqwest::Request,
    deadline: Instant,
    ceiling: usize,
) -> Result<Answer, Fault> {
    let request = http::Request::<reqwest::Body>::try_from(request)
        .map_err(|error| Fault::NotSent(error.without_url().into()))?
        .map(|body| {
            body.as_bytes()
                .map(Bytes::copy_from_slice)
                .unwrap_or_default()
        });
    let response = timeout_at(deadline, transport.send(request))
        .await
        .map_err(|_| Fault::Timeout)?
        .map_err(|error| {
            if error.sent {
                Fault::Lost(error.into())
            } else {
                Fault::NotSent(error.into())
            }
        })?;
    let (head, body) = response.into_parts();
    let too_large = body.len() > ceiling;
    let body = body.slice(..body.len().min(ceiling));
    Ok(Answer {
        status: head.status,
        headers: head.headers,
        body: body.into(),
        broken: too_large.then_some(Broken::TooLarge),
    })
}
