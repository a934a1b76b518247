//! Brings a specification into the shape that generates well, in memory.
//!
//! The file on disk says what the vendor's document says. What the generator needs beyond that is
//! done here, one pass a file, so that a maintainer writes facts and not generator tricks. The passes run
//! in the order of [`normalise`].

mod checks;
mod clearables;
mod describe;
mod inline_schemas;
mod names;
mod null_lists;
mod nullable;
mod responses;
mod roles;
mod shared_parts;
mod strip;
mod values;
mod walk;

use std::collections::BTreeMap;

use anyhow::Result;
use indexmap::IndexMap;
use serde_json::Value;

use crate::prose;

pub use checks::{Check, Rule, Target};
pub use names::{field_name, type_name};
pub(crate) use roles::reach;

/// A specification, ready for the generator.
#[derive(Clone, Debug)]
pub struct Normalised {
    /// The document.
    pub document: Value,
    /// What is known of each named schema, by its name.
    pub schemas: IndexMap<String, Schema>,
    /// Limits on values, by `operationId`.
    pub checks: BTreeMap<String, Vec<Check>>,
}

/// What is known of a named schema beyond what the generator is told.
#[derive(Clone, Debug, Default)]
pub struct Schema {
    /// Whether a request can hold it.
    pub request: bool,
    /// Whether a response can hold it.
    pub response: bool,
    /// Values and their meaning, for an enum of texts.
    pub values: Vec<String>,
    /// What stands for the values in the document, where the generator can't tell them apart.
    pub placeholders: Vec<String>,
    /// The schema's description.
    pub description: Option<String>,
    /// Whether the whole value must be masked.
    pub sensitive: Option<Sensitive>,
    /// Properties by their name on the wire.
    pub properties: IndexMap<String, Property>,
    /// Names of the properties that a request must have.
    pub required: Vec<String>,
    /// For a `Clearable…` wrapper, the name of what is wrapped.
    pub clearable: bool,
}

/// What is known of a property.
#[derive(Clone, Debug, Default)]
pub struct Property {
    /// Its description.
    pub description: Option<String>,
    /// Whether the value must be masked.
    pub sensitive: Option<Sensitive>,
}

/// `x-sensitive`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Sensitive {
    /// Data about a person.
    Personal,
    /// A credential.
    Secret,
}

/// Name of the one error schema of a vendor.
pub const ERROR_SCHEMA: &str = "Error";

/// Normalises a document.
///
/// # Errors
///
/// When the document has a shape that cannot be brought into the generator's; the message names
/// the place.
pub fn normalise(document: &Value) -> Result<Normalised> {
    let mut document = document.clone();
    prose::make_plain(&mut document);
    shared_parts::inline_shared_parts(&mut document)?;
    let checks = checks::collect_checks(&document)?;
    responses::unite_responses(&mut document)?;
    nullable::lower_nullable_schemas(&mut document)?;
    inline_schemas::name_inline_schemas(&mut document)?;
    let roles = roles::roles(&document)?;
    roles::drop_unused(&mut document, &roles);
    let mut schemas = describe::describe(&document, &roles);
    values::distinguish_values(&mut document, &mut schemas);
    clearables::wrap_clearables(&mut document, &mut schemas);
    null_lists::allow_null_lists(&mut document);
    strip::strip(&mut document);
    Ok(Normalised {
        document,
        schemas,
        checks,
    })
}
