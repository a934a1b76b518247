//! The common traits, one a resource.
//!
//! They are object-safe: [`Crm`](crate::Crm) gives `&dyn Contacts` and the like, behind its checks.
//! All arguments are taken by value, and options come last.

#[macro_use]
pub(crate) mod define;

pub(crate) mod accounts;
pub(crate) mod calls;
pub(crate) mod campaigns;
pub(crate) mod companies;
pub(crate) mod contacts;
pub(crate) mod deals;
pub(crate) mod email_accounts;
pub(crate) mod enrichment;
pub(crate) mod lists;
pub(crate) mod pipelines;
pub(crate) mod products;
pub(crate) mod prospecting;
pub(crate) mod webhooks;
pub(crate) mod workspaces;

pub use accounts::{Accounts, LeadStatuses};
pub use calls::{Agents, PhoneCalls};
pub use campaigns::Campaigns;
pub use companies::Companies;
pub use contacts::Contacts;
pub use deals::Deals;
pub use email_accounts::EmailAccounts;
pub use enrichment::Enrichment;
pub use lists::Lists;
pub use pipelines::Pipelines;
pub use products::Products;
pub use prospecting::Prospecting;
pub use webhooks::Webhooks;
pub use workspaces::{Users, Workspaces};
