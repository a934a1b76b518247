//! [`Error`]: why a sandbox could not start or take a fault.

use std::net::SocketAddr;
use std::{fmt, io};

/// Why a sandbox did not start, or did not take a fault.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// A vendor was asked for that the sandbox does not have.
    UnknownVendor {
        /// What was asked for.
        vendor: String,
        /// What there is.
        known: Vec<&'static str>,
    },
    /// A fault is on calls that no vendor of the sandbox has.
    UnknownTarget {
        /// The operation and what it was narrowed down to.
        target: String,
        /// Operations with a similar name, each with its vendor generation.
        similar: Vec<String>,
    },
    /// The database could not be opened or filled.
    Database {
        /// The vendor generation whose data it was about.
        scope: String,
        /// What SQLite says.
        reason: String,
    },
    /// A port could not be listened on.
    Bind {
        /// The address.
        address: SocketAddr,
        /// What the system says.
        source: io::Error,
    },
    /// Something in the sandbox itself is broken.
    Internal {
        /// What it is.
        reason: String,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownVendor { vendor, known } => write!(
                formatter,
                "the sandbox has no vendor `{vendor}`; it has {}",
                known.join(", ")
            ),
            Self::UnknownTarget { target, similar } => {
                write!(
                    formatter,
                    "a fault is on {target}, which the sandbox does not have"
                )?;
                match similar.is_empty() {
                    true => formatter.write_str("; it has what the clients' methods are called"),
                    false => write!(formatter, "; it has {}", similar.join(", ")),
                }
            }
            Self::Database { scope, reason } => write!(
                formatter,
                "the database of {scope} could not be opened: {reason}; is the file a sandbox's, \
                 and may it be written?"
            ),
            Self::Bind { address, source } => write!(
                formatter,
                "{address} could not be listened on: {source}; leave the port out to take free ones"
            ),
            Self::Internal { reason } => {
                write!(
                    formatter,
                    "the sandbox is broken: {reason}; please report it"
                )
            }
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Bind { source, .. } => Some(source),
            _ => None,
        }
    }
}
