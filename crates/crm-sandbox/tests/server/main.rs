//! What the sandbox promises, over HTTP.

mod common;
#[path = "../http/mod.rs"]
mod http;

mod callab;
mod callab_v1;
mod faults;
mod limits;
mod lunarsend;
mod operations;
mod requests;
mod skarbe;
mod state;
