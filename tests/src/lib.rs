//! What the tests across all clients share: the documented examples, a server that answers with
//! them, and a way to call every operation by its typed method.

pub mod against_progenitor_client;
pub mod calls;
pub mod example_server;
pub mod examples;

/// The example of the workspace's README compiles.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
