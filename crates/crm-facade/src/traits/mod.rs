//! The common traits, one a resource.
//!
//! They are object-safe: [`Crm`](crate::Crm) gives `&dyn Contacts` and the like, behind its checks.
//! All arguments are taken by value, and options come last.

#[macro_use]
pub(crate) mod define;

mod accounts;
mod calls;
mod campaigns;
mod companies;
mod contacts;
mod deals;
mod email_accounts;
mod enrichment;
mod lists;
mod pipelines;
mod products;
mod prospecting;
mod webhooks;
mod workspaces;

pub use accounts::{Accounts, LeadStatuses};
pub use calls::{Agents, Calls};
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
