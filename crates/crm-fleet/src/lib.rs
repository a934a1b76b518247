#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod account;
#[cfg(feature = "restate")]
pub mod client;
mod engine;
mod error;
mod ledger;
mod memory;
#[cfg(feature = "restate")]
pub mod restate;
mod seal;
mod secrets;
pub mod simulation;
mod slice;
mod state;
mod worker;

use std::pin::Pin;

pub use account::{Account, Job, Task};
pub use engine::{Engine, Stopped, Work};
pub use error::Error;
pub use memory::{Break, MemoryEngine};
pub use secrets::{Credentials, EnvSecrets, FileSecrets, Secrets, Stores, VaultSecrets};
pub use slice::{Changes, Next, Piece, Workflow};
pub use state::{Cost, FORMAT, Phase, Status};
pub use worker::{Pace, Worker};

/// A future that can be sent to another thread.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// The example of the page on other engines.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/book/src/scale.md")]
struct Scale;
