//! [`CheckError`]: why a check could not start.

use std::fmt;

/// Why a check can't begin.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum CheckError {
    /// This build has no specification of the API.
    NoSpecification {
        /// Short name of the vendor.
        vendor: &'static str,
        /// Generation of its documentation.
        generation: &'static str,
    },
    /// An operation that was included is none of the API's.
    UnknownOperation {
        /// Short name of the vendor.
        vendor: &'static str,
        /// The name that was given.
        operation: String,
    },
}

impl fmt::Display for CheckError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSpecification { vendor, generation } => write!(
                f,
                "can't check {vendor} {generation}: this build has no specification of it; run \
                 `cargo xtask generate`"
            ),
            Self::UnknownOperation { vendor, operation } => write!(
                f,
                "can't include `{operation}`: {vendor} has no such operation; `crm call {vendor} \
                 --list` lists them"
            ),
        }
    }
}

impl std::error::Error for CheckError {}
