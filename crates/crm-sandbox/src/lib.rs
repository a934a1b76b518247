#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod auth;
mod body;
mod check;
mod clock;
mod document;
mod endpoint;
mod error;
mod fault;
mod fault_effects;
mod format;
mod limit;
mod log;
mod people;
mod pipeline;
mod router;
mod sandbox;
mod schema;
mod server;
mod store;
mod vendor;
mod vendors;

pub use self::clock::Clock;
pub use self::endpoint::{Credentials, Endpoint};
pub use self::error::Error;
pub use self::fault::Fault;
pub use self::log::Recorded;
pub use self::sandbox::{Builder, Sandbox};
