//! What generated text names.
//!
//! The interface is that of the crate `progenitor_client`, so that the generator's output compiles
//! against this module when its path is put in place of that crate's. What lies behind it differs:
//! responses are read whole and keep status, headers and, on request, their bytes; errors are small,
//! say what to do next and give nothing personal away; ids are guarded where they are encoded.

mod bodies;
mod decoding;
mod error;
mod file;
mod hooks;
mod locate;
mod path;
mod query;
mod response;

pub use crate::fields::{Mismatch, MismatchOutcome, Number, NumberError, UnknownFields};
pub use crate::redact::{Masked, PERSONAL, SECRET};
pub use crate::timestamp::{Timestamp, TimestampError};
pub use bodies::{Given, Missing, Strings, present, strings};
pub use error::{Error, ErrorKind, Failure, Timeout};
pub use file::File;
pub use hooks::{ClientHooks, ClientInfo, OperationInfo};
pub use path::encode_path;
pub use query::{QueryParam, RequestBuilderExt};
pub use response::{Body, ByteStream, Response, ResponseValue};

pub(crate) use decoding::Decoding;
pub(crate) use error::{Context, Report, is_temporary_status, method};
pub(crate) use path::{is_dots, rejection};
pub(crate) use response::{Content, Parts, Problem, page_title};
