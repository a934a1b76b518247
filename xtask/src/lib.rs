//! The maintainers' commands of this workspace, as a library so that tests can call them.
//!
//! Each command has a module of its own; `main` only dispatches. The way from a specification to
//! the generated files is [`spec`] → [`overlay`] → [`facts`] → [`normalise`] → [`render`] →
//! [`generate`].

pub mod bench;
pub mod book;
pub mod calls;
pub mod check_documents;
pub mod corpus;
pub mod dependencies;
pub mod diff;
pub mod evidence;
pub mod facts;
pub mod generate;
pub mod intake;
pub mod lint;
pub mod lower;
pub mod matrix;
mod metadata;
pub mod new;
pub mod next;
pub mod normalise;
pub mod operations;
pub mod overlay;
pub mod prose;
pub mod release;
pub mod render;
pub mod sandbox;
pub mod sbom;
pub mod soak;
pub mod spec;
pub mod threads;
pub mod update;
mod variants;
pub mod vendor_table;
pub mod voice;
