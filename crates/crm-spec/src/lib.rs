#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod api;
mod evidence;
mod paging;
mod provenance;
mod read;
#[cfg(feature = "schema")]
mod schema;
mod task;
mod trust;
mod value;

pub use api::{
    Api, AuthKey, AuthScheme, Credits, Effect, Encoding, FailureMarker, Location, Method,
    Operation, Parameter, Property, RateLimit,
};
pub use evidence::{
    Difference, DifferenceKind, EvidenceFile, OperationEvidence, Service, is_path_of_fields,
};
pub use paging::{Paging, PagingLocation, PagingStyle, RowsIn, WithoutPosition};
pub use provenance::{Basis, Fact, Provenance};
pub use read::Str;
#[cfg(feature = "schema")]
pub use schema::undocumented;
pub use task::Task;
pub use trust::{Ground, Seen, Trust};
pub use value::{Check, CheckTarget, Literal, Rule};
