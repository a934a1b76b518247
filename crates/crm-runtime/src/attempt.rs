//! What tells of the attempts of a call as they are made.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{Method, StatusCode};

use crate::client::ErrorKind;

/// An attempt of a call, told when it is sent and when it has ended.
///
/// It names what was called, and has no id, no header and no body.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// Short name of the vendor.
    pub vendor: &'static str,
    /// Name of the operation; `request` for a request by hand.
    pub operation: &'a str,
    /// Method of the request.
    pub method: &'a Method,
    /// Path of the request, with the names of its parameters in place of their values.
    pub path: &'a str,
    /// Which attempt of its call it is; the first is 1.
    pub number: u32,
    /// What has happened.
    pub stage: AttemptStage,
}

/// What has happened to an attempt.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum AttemptStage {
    /// It is sent now: the rate limit has given it its place.
    Sending,
    /// A response has come, of whatever status.
    Response {
        /// Its status.
        status: StatusCode,
        /// Time since it was sent.
        time: Duration,
    },
    /// No response has come, or one that can't be used.
    Failed {
        /// What was wrong.
        kind: ErrorKind,
        /// Time since it was sent.
        time: Duration,
    },
}

/// One line, without a full stop.
impl fmt::Display for Attempt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            vendor,
            operation,
            method,
            path,
            number,
            stage,
        } = self;
        write!(f, "{vendor}: {operation} {method} {path}, attempt {number}")?;
        match stage {
            AttemptStage::Sending => Ok(()),
            AttemptStage::Response { status, time } => {
                write!(f, ": {} after {} ms", status.as_u16(), time.as_millis())
            }
            AttemptStage::Failed { kind, time } => {
                write!(f, ": {} after {} ms", kind.as_str(), time.as_millis())
            }
        }
    }
}

/// Takes the attempts of a client.
#[doc(hidden)]
pub type OnAttempt = Arc<dyn Fn(&Attempt<'_>) + Send + Sync>;
