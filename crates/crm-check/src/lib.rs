#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod budget;
mod documents;
mod error;
#[rustfmt::skip]
mod generated;
mod pages;
mod plan;
mod pool;
mod report;
mod request;
mod response;
mod run;
mod schema;
mod words;

pub use budget::Budget;
pub use crm_spec::{Difference, DifferenceKind, Service};
pub use error::CheckError;
pub use plan::{Need, Plan, Skipped, Step};
pub use report::{OperationReport, Report, VerbReport, VerbStatus};
pub use run::check;
