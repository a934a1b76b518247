//! Snov.io: two documents of one API. The state and what happens to it are here, for both; how a
//! generation reads requests and writes responses is in its own module.
//!
//! Each generation keeps its own data. What is documented and what is assumed stands in the heads of
//! the two, as the documents differ in it; what follows from neither document is in the heads of
//! the modules that make it up: `knowledge`, `delay`, `scenario`.

mod campaigns;
mod chance;
mod contents;
mod credits;
mod delay;
mod knowledge;
mod lists;
mod outreach;
mod pipelines;
mod prospects;
mod provided;
mod recipients;
mod reference;
mod replies;
mod reports;
mod scenario;
mod searches;
mod senders;
mod tasks;
#[cfg(test)]
mod tests;
mod timeline;
mod tokens;
mod warm_up;
mod webhooks;

pub(crate) use self::provided::PROVIDED;
pub(crate) use self::reference::REFERENCE;
use crate::vendor::{Credential, Permissions};

const CREDENTIALS: &[Credential] = &[Credential {
    label: "full",
    id: "sandbox-snov-client",
    secret: Some("sandbox-snov-secret"),
    permissions: Permissions::All,
}];
