#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod api;
mod attempt;
mod auth;
#[cfg(feature = "blocking")]
pub mod blocking;
mod builder;
mod checks;
pub mod client;
mod client_macro;
mod client_settings;
mod config;
mod connection;
mod drift;
mod encoding;
#[doc(hidden)]
pub mod field_name;
#[doc(hidden)]
pub mod fields;
#[doc(hidden)]
pub mod for_clients;
mod guard;
mod http_client;
mod limit;
mod marker;
mod maybe;
mod open_enum;
mod options;
pub mod paging;
mod quota;
mod raw;
mod redact;
mod redirect;
mod retry;
pub mod search;
pub mod tasks;
mod telemetry;
pub mod testing;
mod timestamp;
mod transport;
mod wait;

#[doc(hidden)]
pub use attempt::OnAttempt;
pub use attempt::{Attempt, AttemptStage};
pub use builder::ClientBuilder;
pub use config::{ClientConfig, ConfigError};
pub use connection::{Connection, GeneratedClient, ListRows};
pub use drift::Drift;
#[doc(hidden)]
pub use http_client::HttpClient;
pub use limit::LocalLimiter;
pub use maybe::Maybe;
pub use options::CallOptions;
pub use quota::{
    Feedback, Lane, Lease, Limiter, QuotaError, SharedToken, Slot, SlotRequest, StoreError,
    TokenStore,
};
pub use raw::{RawRequest, RawResponse};
pub use reqwest;
pub use retry::RetryPolicy;
pub use secrecy::SecretString;
pub use transport::{BoxFuture, Transport, TransportError};
#[doc(hidden)]
pub use wait::OnWait;
pub use wait::{Wait, WaitReason};

/// What the exported macros name; no part of the interface.
#[doc(hidden)]
pub mod __private {
    pub use crate::config::Credentials;
    pub use http::Method;
    pub use reqwest::{Client, Request};
    pub use serde;
}
