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
mod parameters;
mod plain_types;
mod required;
mod responses;
mod roles;
mod shapes;
mod shared_parts;
mod strip;
mod values;
mod walk;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use indexmap::IndexMap;
use serde_json::Value;

use crate::prose;

pub use checks::{Check, CheckTarget, Rule};
pub(crate) use inline_schemas::SHARED;
pub(crate) use names::params_name;
pub use names::{argument_names, field_name, method_names, type_name};
pub use parameters::{Argument, Style};
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
    /// How each operation is called, by its method.
    pub calls: BTreeMap<String, Call>,
}

/// How an operation is called, beyond what the generator is told.
#[derive(Clone, Debug, Default)]
pub struct Call {
    /// Media type of the request, where it is not the one that the generator writes.
    pub content_type: Option<String>,
    /// Media type of the response, likewise.
    pub accept: Option<String>,
    /// Whether the request is a multipart form.
    pub is_multipart: bool,
    /// The path in the generator's document, where it differs.
    pub path: Option<String>,
    /// Parameters that are sent in another way, or under another name, than the generator's.
    pub arguments: Vec<Argument>,
}

/// Whether a document is as its vendor provides it, and not written here.
fn is_provided(document: &Value) -> bool {
    let generation = document.pointer("/x-vendor/generation");
    let generation = generation.and_then(Value::as_str);
    generation.is_some_and(|generation| generation.starts_with("provided"))
}

/// Key under which an operation has the name of its method.
const METHOD: &str = "x-method";

/// Key under which a part of a choice has the property that tells it, and its value.
const TAG: &str = "x-tag";

/// Format of the fields of a form that are files.
pub(crate) const FILE: &str = "x-file";

/// What is known of a named schema beyond what the generator is told.
#[derive(Clone, Debug, Default)]
pub struct Schema {
    /// Its name in the document; empty for one that has its name of us.
    pub name: String,
    /// Whether a request can hold it.
    pub request: bool,
    /// Whether a response can hold it.
    pub response: bool,
    /// Values and their meaning, for an enum of texts.
    pub values: Vec<String>,
    /// What stands for the values in the document, where the generator can't tell them apart.
    pub placeholders: Vec<String>,
    /// Whether any other text is as good as the values.
    pub open: bool,
    /// Properties that the generator knows by another name, which is that of their field.
    pub placeholder_fields: IndexMap<String, String>,
    /// Choices: the property that tells which part a value is, and for each value of it the part.
    pub tags: Option<(String, Vec<(String, String)>)>,
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
    let methods = crate::facts::method_names(&document);
    let params = methods.iter().map(|name| names::params_name(name));
    let originals = names::settle_schemas(&mut document, params.clone().collect());
    let mut calls = shared_parts::inline_shared_parts(&mut document)?;
    let checks = checks::collect_checks(&document)?;
    let shapes = shapes::simplify(&mut document)?;
    plain_types::put_in_place(&mut document);
    parameters::lower(&mut document, &mut calls)?;
    responses::unite_responses(&mut document, &shapes, &mut calls)?;
    nullable::lower_nullable_schemas(&mut document)?;
    inline_schemas::name_inline_schemas(&mut document, params.collect::<BTreeSet<_>>())?;
    let roles = roles::roles(&document)?;
    roles::drop_unused(&mut document, &roles);
    required::of_requests(&mut document, &roles);
    let mut schemas = describe::describe(&document, &roles, &originals);
    values::distinguish_values(&mut document, &mut schemas);
    clearables::wrap_clearables(&mut document, &mut schemas);
    null_lists::allow_null_lists(&mut document);
    names::distinguish_properties(&mut document, &mut schemas);
    strip::strip(&mut document);
    Ok(Normalised {
        document,
        schemas,
        checks,
        calls,
    })
}
