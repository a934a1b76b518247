#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

// The workspace needs two majors of schemars; its derive macros name the crate plainly.
extern crate schemars1 as schemars;

pub mod adapter;
mod bulk;
pub mod capability;
#[cfg(feature = "check")]
pub mod check;
mod checked;
mod checkpoint;
mod cost;
mod coverage;
mod crm;
mod doubt;
mod draft;
mod emulate;
mod error;
mod list;
mod loss;
pub mod model;
mod options;
mod patch;
mod personal;
mod prepared;
mod query;
mod receipt;
mod resource;
mod rules;
mod spelling;
pub mod traits;
mod uri;
mod vendors;
mod verbs;
mod whole;

pub use bulk::{BulkResult, bulk};
pub use capability::{
    Capabilities, Capability, ChangedSince, FilterField, Support, UnmappedParameter,
};
pub use checkpoint::Checkpoint;
pub use cost::Cost;
pub use coverage::{Access, FieldCoverage, FieldDoubt, MapperCoverage, MapperKind};
pub use crm::{Crm, CrmBuilder};
pub use crm_runtime::api;
#[cfg(feature = "blocking")]
pub use crm_runtime::blocking;
pub use crm_runtime::client::Timeout;
pub use crm_runtime::tasks::Polling;
pub use crm_runtime::{
    Attempt, AttemptStage, CallOptions, ClientConfig, Drift, HttpClient, Lane, Limiter,
    LocalLimiter, Maybe, RawRequest, RawResponse, RetryPolicy, SecretString, Transport,
    TransportError, Wait, WaitReason, testing,
};
pub use doubt::Doubt;
pub use error::{Error, ErrorKind, Origin, Result};
pub use list::{End, Listing};
pub use loss::{Loss, Mapped, Reason, Side};
pub use options::{Options, PaidPage};
pub use patch::Change;
pub use prepared::Prepared;
pub use query::Query;
pub use receipt::{FollowUp, Outcome, Receipt};
pub use resource::{Resource, Verb};
#[doc(hidden)]
pub use spelling::nearest;
pub use vendors::{Vendor, vendor, vendors};
pub use verbs::{Reachable, Verbs};
