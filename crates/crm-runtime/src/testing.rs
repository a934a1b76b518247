//! For tests of an application: a transport that is a function, with the exact request in hand and
//! no port, and errors to order.

use std::sync::OnceLock;
use std::time::Duration;

use bytes::Bytes;

use crate::client::{Error, ErrorKind, Report, Timeout};
use crate::config::ConfigError;
use crate::http_client;
use crate::transport::{BoxFuture, Transport, TransportError};

/// Makes a transport of a function.
///
/// The function gets each attempt as it would be sent, credentials included.
///
/// ```
/// use bytes::Bytes;
/// use crm_runtime::testing;
///
/// let transport = testing::function(|request: http::Request<Bytes>| async move {
///     assert_eq!(request.uri().path(), "/contacts/7");
///     Ok(testing::json(200, r#"{"id": 7}"#))
/// });
/// ```
///
/// It is handed to [`ClientBuilder::transport`](crate::ClientBuilder::transport).
pub fn function<F, R>(function: F) -> impl Transport
where
    F: Fn(http::Request<Bytes>) -> R + Send + Sync + 'static,
    R: Future<Output = Result<http::Response<Bytes>, TransportError>> + Send + 'static,
{
    struct Function<F>(F);

    impl<F, R> Transport for Function<F>
    where
        F: Fn(http::Request<Bytes>) -> R + Send + Sync + 'static,
        R: Future<Output = Result<http::Response<Bytes>, TransportError>> + Send + 'static,
    {
        fn send(
            &self,
            request: http::Request<Bytes>,
        ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
            Box::pin((self.0)(request))
        }
    }

    Function(function)
}

/// A response with a JSON body.
///
/// # Panics
///
/// If the status is not between 100 and 999.
pub fn json(status: u16, body: impl Into<Bytes>) -> http::Response<Bytes> {
    let mut response = http::Response::new(body.into());
    *response.status_mut() =
        http::StatusCode::from_u16(status).expect("a status between 100 and 999");
    response.headers_mut().insert(
        http::header::CONTENT_TYPE,
        http::HeaderValue::from_static("application/json"),
    );
    response
}

/// An error of this kind, for a test of what an application does with it.
///
/// ```
/// use std::time::Duration;
/// use crm_runtime::client::{Error, ErrorKind};
/// use crm_runtime::testing;
///
/// let busy: Error = testing::error(ErrorKind::Status)
///     .status(429)
///     .retry_after(Duration::from_secs(7))
///     .build();
/// assert!(busy.is_temporary());
/// let lost: Error = testing::error(ErrorKind::Timeout).may_have_been_carried_out().build();
/// assert!(lost.may_have_been_carried_out());
/// ```
pub fn error(kind: ErrorKind) -> TestError {
    TestError {
        report: Box::new(Report {
            detail: Some("made by a test".to_owned()),
            ..Report::new(kind)
        }),
    }
}

/// An error that is being made; see [`error`].
#[derive(Debug)]
#[must_use]
pub struct TestError {
    report: Box<Report>,
}

impl TestError {
    /// With this status.
    ///
    /// # Panics
    ///
    /// If the status is not between 100 and 999.
    pub fn status(mut self, status: u16) -> Self {
        let status = http::StatusCode::from_u16(status);
        self.report.status = Some(status.expect("a status between 100 and 999"));
        self
    }

    /// With words of the vendor.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.report.messages.push(message.into());
        self
    }

    /// With a wait that was asked for.
    pub fn retry_after(mut self, wait: Duration) -> Self {
        self.report.retry_after = Some(wait);
        self
    }

    /// For a time that was over.
    pub fn timeout(mut self, timeout: Timeout) -> Self {
        self.report.timeout = Some(timeout);
        self
    }

    /// Of a call that may have been carried out.
    pub fn may_have_been_carried_out(mut self) -> Self {
        self.report.may_have_been_carried_out = true;
        self
    }

    /// The error.
    pub fn build<E>(self) -> Error<E> {
        Error::from(*self.report)
    }
}

/// A client that builds requests and never sends one, so that one is enough for all.
pub(crate) fn plain_client() -> Result<reqwest::Client, ConfigError> {
    static CLIENT: OnceLock<reqwest::Client> = OnceLock::new();
    if let Some(client) = CLIENT.get() {
        return Ok(client.clone());
    }
    let builder = http_client::defaults();
    // Tests are to run on machines without certificates too.
    #[cfg(any(feature = "rustls", feature = "rustls-aws-lc", feature = "native-tls"))]
    let builder = builder.tls_certs_only([]);
    let client = http_client::finish(builder)?;
    Ok(CLIENT.get_or_init(|| client).clone())
}
