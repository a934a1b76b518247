//! One generated client on the generator's own client library, to compare ours with.

#[rustfmt::skip]
mod generated;

pub use generated::{Client, types};

impl progenitor_client::ClientHooks<crm_runtime::Connection> for Client {}
