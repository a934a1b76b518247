//! What the tests across all clients share: the documented examples, a server that responds with
//! them, a way to call every operation by its typed method, the behaviour suite of the facade, a
//! sandbox with something changed on the way, and the pages that are written from what it declares.

pub mod against_progenitor_client;
pub mod behaviour;
pub mod calls;
pub mod check;
pub mod example_server;
pub mod examples;
pub mod matrix;
