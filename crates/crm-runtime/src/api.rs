//! What a specification says of an API, as data.
//!
//! Each vendor crate carries one [`Api`] per generation of its documentation, generated from the
//! specification. The runtime, the documentation and every tool read these facts from here and
//! from nowhere else. The types are those of the crate `crm-spec`, in which the generator and the
//! sandbox say the same.

pub use crm_spec::{
    Api, AuthKey, AuthScheme, Basis, Check, CheckTarget, Credits, Difference, DifferenceKind,
    Effect, Encoding, Fact, FailureMarker, Ground, Literal, Location, Method, Operation, Paging,
    PagingLocation, PagingStyle, Parameter, Property, Provenance, RateLimit, RowsIn, Rule, Seen,
    Task, Trust, WithoutPosition,
};
