//! [`Transport`]: sends finished HTTP requests; replace it in tests or to use another HTTP client.

use std::collections::VecDeque;
use std::error::Error as StdError;
use std::fmt;
use std::future::ready;
use std::pin::Pin;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode};
use tokio::time::{Instant, timeout_at};

use crate::http_client::SharedPool;
use crate::redact;

/// A future on the heap.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Carries finished requests to the vendor and responses back.
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

/// Why a [`Transport`] has no response.
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

/// A response whose head arrived.
pub(crate) struct RawReply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// Why the body is not whole.
    pub(crate) broken: Option<Broken>,
    /// A list that was asked for row by row, with nothing in `body`.
    pub(crate) rest: Option<Rest>,
}

/// What is left of a body.
pub(crate) enum Rest {
    /// Pieces that have arrived already, the first one in front.
    Arrived(VecDeque<Bytes>),
    /// The same, before what the network brings.
    Network(VecDeque<Bytes>, reqwest::Response),
}

impl Rest {
    /// The next piece; `None` at the end.
    pub(crate) async fn piece(&mut self) -> Result<Option<Bytes>, Broken> {
        match self {
            Self::Arrived(pieces) => Ok(pieces.pop_front()),
            Self::Network(pieces, response) => match pieces.pop_front() {
                Some(piece) => Ok(Some(piece)),
                None => response.chunk().await.map_err(broken_by),
            },
        }
    }
}

/// Whether a body begins as a list does; `None` where nothing but white space has come.
fn begins_list(bytes: &[u8]) -> Option<bool> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let first = bytes.trim_ascii_start().first()?;
    Some(*first == b'[')
}

pub(crate) enum Broken {
    TooLarge,
    Timeout,
    Lost(Cause),
}

/// Why there is no response.
pub(crate) enum Fault {
    NotSent(Cause),
    Timeout,
    Lost(Cause),
}

pub(crate) enum Route {
    Network(reqwest::Client),
    Shared(SharedPool),
    Custom(Arc<dyn Transport>),
}

impl Route {
    /// Boxed, since a future keeps what it is given twice over, and a request is large.
    pub(crate) fn send(
        &self,
        request: reqwest::Request,
        deadline: Instant,
        max_bytes: usize,
        list: bool,
    ) -> BoxFuture<'_, Result<RawReply, Fault>> {
        let network = |client: &reqwest::Client, request| {
            over_network(client.execute(request), deadline, max_bytes, list)
        };
        match self {
            Self::Network(client) => Box::pin(network(client, request)),
            Self::Shared(pool) => match pool.client() {
                Ok(client) => Box::pin(network(&client, request)),
                Err(error) => Box::pin(ready(Err(Fault::NotSent(Box::new(error))))),
            },
            Self::Custom(transport) => {
                Box::pin(custom(&**transport, request, deadline, max_bytes, list))
            }
        }
    }
}

/// Reads a response whole.
async fn over_network(
    response: impl Future<Output = reqwest::Result<reqwest::Response>>,
    deadline: Instant,
    max_bytes: usize,
    list: bool,
) -> Result<RawReply, Fault> {
    let (mut head, mut rest) = (None, None);
    let mut body = Gathered::default();
    // One timer for head and body.
    let read = timeout_at(deadline, async {
        let mut response = response.await.map_err(fault_of)?;
        let announced = response.content_length().unwrap_or(0);
        let announced = usize::try_from(announced).unwrap_or(usize::MAX);
        let status = response.status();
        head = Some((status, std::mem::take(response.headers_mut())));
        if list && status.is_success() {
            // What begins as a list is left to whoever asked for it.
            loop {
                let piece = match response.chunk().await {
                    Ok(Some(piece)) => piece,
                    Ok(None) => return Ok(None),
                    Err(error) => return Ok(Some(broken_by(error))),
                };
                body.push(piece);
                match begins_list(&body.first).or_else(|| begins_list(&body.joined)) {
                    Some(true) => {
                        let arrived = VecDeque::from([std::mem::take(&mut body).whole()]);
                        rest = Some(Rest::Network(arrived, response));
                        return Ok(None);
                    }
                    Some(false) if body.len() <= max_bytes => break,
                    Some(false) => return Ok(Some(Broken::TooLarge)),
                    None if body.len() > max_bytes => return Ok(Some(Broken::TooLarge)),
                    None => {}
                }
            }
        }
        if announced > max_bytes {
            return Ok(Some(Broken::TooLarge));
        }
        // An announcement costs the sender nothing, so it is not trusted with much.
        body.expected = announced.min(1 << 20);
        Ok(read_body(&mut response, max_bytes, &mut body).await.err())
    })
    .await;
    let broken = match read {
        Ok(read) => read?,
        Err(_) => Some(Broken::Timeout),
    };
    let (status, headers) = head.ok_or(Fault::Timeout)?;
    Ok(RawReply {
        status,
        headers,
        body: body.whole(),
        broken,
        rest,
    })
}

/// What has come of a body. One that comes in one piece is not copied.
#[derive(Default)]
struct Gathered {
    expected: usize,
    first: Bytes,
    joined: BytesMut,
}

impl Gathered {
    fn len(&self) -> usize {
        self.first.len() + self.joined.len()
    }

    fn push(&mut self, piece: Bytes) {
        if self.len() == 0 {
            self.first = piece;
            return;
        }
        if self.joined.is_empty() {
            self.joined
                .reserve(self.expected.max(self.first.len() + piece.len()));
            self.joined
                .extend_from_slice(&std::mem::take(&mut self.first));
        }
        self.joined.extend_from_slice(&piece);
    }

    fn whole(self) -> Bytes {
        match self.joined.is_empty() {
            true => self.first,
            false => self.joined.freeze(),
        }
    }
}

async fn read_body(
    response: &mut reqwest::Response,
    max_bytes: usize,
    body: &mut Gathered,
) -> Result<(), Broken> {
    loop {
        match response.chunk().await {
            Ok(Some(piece)) => {
                let room = max_bytes - body.len();
                if piece.len() > room {
                    body.push(piece.slice(..room));
                    return Err(Broken::TooLarge);
                }
                body.push(piece);
            }
            Ok(None) => return Ok(()),
            Err(error) => return Err(broken_by(error)),
        }
    }
}

fn broken_by(error: reqwest::Error) -> Broken {
    match error.is_timeout() {
        true => Broken::Timeout,
        false => Broken::Lost(error.without_url().into()),
    }
}

fn fault_of(error: reqwest::Error) -> Fault {
    // The address holds ids and query values.
    let error = error.without_url();
    if error.is_connect() || error.is_builder() {
        Fault::NotSent(error.into())
    } else if error.is_timeout() {
        Fault::Timeout
    } else {
        Fault::Lost(error.into())
    }
}

async fn custom(
    transport: &dyn Transport,
    request: reqwest::Request,
    deadline: Instant,
    max_bytes: usize,
    list: bool,
) -> Result<RawReply, Fault> {
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
    if list && head.status.is_success() && begins_list(&body) == Some(true) {
        return Ok(RawReply {
            status: head.status,
            headers: head.headers,
            body: Bytes::new(),
            broken: None,
            rest: Some(Rest::Arrived(VecDeque::from([body]))),
        });
    }
    let too_large = body.len() > max_bytes;
    let body = body.slice(..body.len().min(max_bytes));
    Ok(RawReply {
        status: head.status,
        headers: head.headers,
        body,
        broken: too_large.then_some(Broken::TooLarge),
        rest: None,
    })
}
