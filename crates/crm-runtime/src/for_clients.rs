//! What a client crate hands on, so that its users need no further dependency to set a client up,
//! read a stream or write a test. Client crates take all of it.

#[cfg(feature = "blocking")]
pub use crate::blocking;
pub use crate::client::{ErrorKind, Timeout, strings};
pub use crate::paging::Plan;
pub use crate::tasks::Polling;
pub use crate::{
    Attempt, AttemptStage, CallOptions, ClientBuilder, ClientConfig, ConfigError, HttpClient, Lane,
    Limiter, LocalLimiter, Maybe, RawRequest, RawResponse, RetryPolicy, SecretString, TokenStore,
    Transport, TransportError, testing,
};
pub use futures_util::{StreamExt, TryStreamExt};
pub use reqwest;
