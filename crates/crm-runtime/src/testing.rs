//! A transport that is a function, for tests: no port, and the exact request in hand.

use std::sync::OnceLock;

use bytes::Bytes;

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

/// An answer with a JSON body.
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
