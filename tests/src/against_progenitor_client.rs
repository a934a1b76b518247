//! One generated client on the generator's own client library, to compare ours with.

#[rustfmt::skip]
mod generated;

pub use generated::{Client, types};

impl Client {
    /// A client on the generator's library, which borrows from ours what both have to be given.
    pub fn new_with_client(
        base_url: &str,
        client: reqwest::Client,
        ours: &crm_skarbe::Client,
    ) -> Self {
        Self {
            baseurl: base_url.to_owned(),
            client,
            inner: ours.connection().clone(),
        }
    }
}

impl progenitor_client::ClientHooks<crm_runtime::Connection> for Client {}
