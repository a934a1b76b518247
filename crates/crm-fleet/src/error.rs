//! Why something of the fleet can't be done.

use std::fmt;

/// Why something of the fleet can't be done. It is one line without secrets and personal data.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Error {
    message: String,
    passes: bool,
}

impl Error {
    /// An error that stays until somebody changes something.
    pub fn usage(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            passes: false,
        }
    }

    /// An error that may pass by itself, such as that of a store that can't be reached.
    pub fn passing(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            passes: true,
        }
    }

    /// Whether the same may succeed later.
    pub fn is_temporary(&self) -> bool {
        self.passes
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

impl From<crm_transfer::Error> for Error {
    fn from(error: crm_transfer::Error) -> Self {
        let message = match error.advice() {
            Some(advice) => format!("{error}; {advice}"),
            None => error.to_string(),
        };
        Self {
            message,
            passes: error.kind() == crm_transfer::ErrorKind::Temporary,
        }
    }
}

impl From<crm_facade::Error> for Error {
    fn from(error: crm_facade::Error) -> Self {
        Self {
            message: error.to_string(),
            passes: error.is_temporary(),
        }
    }
}
