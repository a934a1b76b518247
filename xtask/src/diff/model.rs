//! A version of a specification as its users meet it: methods and types of the generated client,
//! and the facts that the runtime acts on.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, anyhow};
use indexmap::IndexMap;
use serde_json::Value;

use super::api::{Api, Kind, Shape, Signature};
use super::pointers;
use crate::facts::{Facts, Operation, job_base};
use crate::lint::locations::child;
use crate::normalise::{
    self, Check, ERROR_SCHEMA, Normalised, Schema, Sensitive, field_name, reach, type_name,
};
use crate::render::{self, PARAMS};
use crate::spec::Spec;

/// A version of a specification, read for comparing.
pub struct Model {
    pub(super) document: Value,
    pub(super) facts: Facts,
    /// By the name of the method.
    pub(super) methods: IndexMap<String, Method>,
    /// By the name of the type.
    pub(super) types: IndexMap<String, Type>,
}

/// A method of the client.
pub(super) struct Method {
    pub(super) operation: Operation,
    pub(super) pointer: String,
    /// In the order of the method.
    pub(super) arguments: Vec<Argument>,
    pub(super) response: String,
    pub(super) checks: Vec<Check>,
    /// Methods for the stream and the job of this one, by name.
    pub(super) helpers: BTreeMap<String, String>,
    /// Types that a call holds.
    pub(super) uses: BTreeSet<String>,
    /// The whole signature.
    pub(super) text: String,
}

/// An argument of a method.
#[derive(Clone)]
pub(super) struct Argument {
    /// As sent; `body` for the body.
    pub(super) name: String,
    /// `path`, `query`, `header` or `body`.
    pub(super) location: String,
    pub(super) ident: String,
    pub(super) ty: String,
    pub(super) pointer: String,
}

impl Argument {
    pub(super) fn is_body(&self) -> bool {
        self.location == "body"
    }

    pub(super) fn required(&self) -> bool {
        !self.ty.starts_with("Option<")
    }

    /// Its type without the option around it.
    pub(super) fn inner(&self) -> &str {
        self.ty
            .strip_prefix("Option<")
            .and_then(|rest| rest.strip_suffix('>'))
            .unwrap_or(&self.ty)
    }

    /// As in a signature.
    pub(super) fn shown(&self) -> String {
        format!("{}: {}", self.ident, self.ty)
    }
}

impl Method {
    /// The arguments as in a signature.
    pub(super) fn signature(&self) -> String {
        let shown: Vec<String> = self.arguments.iter().map(Argument::shown).collect();
        shown.join(", ")
    }
}

/// A type of the client.
pub(super) struct Type {
    pub(super) pointer: String,
    pub(super) role: Role,
    pub(super) shape: Shape,
    /// What `Debug` masks: properties by name, empty for the whole.
    pub(super) masked: BTreeMap<String, Sensitive>,
}

/// What holds a type.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) struct Role {
    pub(super) request: bool,
    pub(super) response: bool,
    pub(super) error: bool,
}

impl Type {
    /// Pointer to a field.
    pub(super) fn field(&self, name: &str) -> String {
        child(&child(&self.pointer, "properties"), name)
    }
}

impl Model {
    /// Reads a version.
    ///
    /// # Errors
    ///
    /// When it cannot be generated from; the message names the place.
    pub fn read(spec: &Spec) -> Result<Self> {
        let file = || spec.file.display().to_string();
        let facts = Facts::read(spec)?;
        let normalised = normalise::normalise(&spec.document).with_context(file)?;
        let client = render::client(spec, &facts, &normalised)?;
        let text = render::client_text(&client);
        let mut api = Api::read(&text).with_context(file)?;
        let methods = facts
            .operations
            .iter()
            .map(|operation| {
                let method = method(&spec.document, &normalised, operation, &mut api)?;
                Ok((operation.id.to_owned(), method))
            })
            .collect::<Result<_>>()
            .with_context(file)?;
        Ok(Self {
            document: spec.document.clone(),
            types: types(&normalised, &pointers::origins(&spec.document), api.types),
            facts,
            methods,
        })
    }
}

fn method(
    document: &Value,
    normalised: &Normalised,
    operation: &Operation,
    api: &mut Api,
) -> Result<Method> {
    let pointer = child(&child("/paths", operation.path), operation.method.key());
    let signature = api
        .methods
        .shift_remove(operation.id)
        .ok_or_else(|| anyhow!("the generator made no method `{}`", operation.id))?;
    let optional = optional(&signature, api);
    let mut named = BTreeSet::new();
    if let Some(shape) = normalised.document.pointer(&pointer) {
        reach(&normalised.document, shape, &mut named);
    }
    Ok(Method {
        arguments: arguments(document, &signature, &optional, operation, &pointer),
        response: signature.response,
        text: signature.text,
        checks: normalised
            .checks
            .get(operation.operation_id)
            .cloned()
            .unwrap_or_default(),
        helpers: helpers(operation, api),
        uses: named
            .iter()
            .filter(|name| *name != ERROR_SCHEMA)
            .map(|name| type_name(name))
            .collect(),
        operation: operation.clone(),
        pointer,
    })
}

/// The methods that stand beside the one of an operation.
fn helpers(operation: &Operation, api: &Api) -> BTreeMap<String, String> {
    let base = job_base(operation.id);
    [
        format!("{}_stream", operation.id),
        format!("{base}_job"),
        format!("{base}_job_from"),
    ]
    .into_iter()
    .filter_map(|name| {
        let signature = api.methods.get(&name)?;
        Some((name, signature.text.clone()))
    })
    .collect()
}

/// Names and types of the optional parameters, which are the fields of one argument. That one's type
/// is no type of the vendor's.
fn optional(signature: &Signature, api: &mut Api) -> Vec<(String, String)> {
    let gathered = signature
        .arguments
        .iter()
        .find(|(ident, _)| ident == PARAMS);
    let declared = gathered.and_then(|(_, ty)| api.types.shift_remove(ty.trim_start_matches('&')));
    let Some(Kind::Struct(fields)) = declared.map(|shape| shape.kind) else {
        return Vec::new();
    };
    let fields = fields.into_values().map(|field| {
        // As a required one would be taken.
        let ty = match field.inner.as_str() {
            "String" => "&str".to_owned(),
            list if list.starts_with("Vec<") => format!("&{list}"),
            other => other.to_owned(),
        };
        (field.ident, format!("Option<{ty}>"))
    });
    fields.collect()
}

fn arguments(
    document: &Value,
    signature: &Signature,
    optional: &[(String, String)],
    operation: &Operation,
    pointer: &str,
) -> Vec<Argument> {
    let mut sent: Vec<(String, String)> = operation
        .parameters
        .iter()
        .map(|parameter| {
            let location = parameter.location.as_str();
            (parameter.name.to_owned(), location.to_owned())
        })
        .collect();
    signature
        .arguments
        .iter()
        .filter(|(ident, _)| ident != PARAMS)
        .chain(optional)
        .map(|(ident, ty)| {
            let found = sent.iter().position(|(name, _)| field_name(name) == *ident);
            let (name, location) = match found {
                Some(index) => sent.remove(index),
                None => (ident.clone(), "body".to_owned()),
            };
            Argument {
                pointer: match location.as_str() {
                    "body" => child(pointer, "requestBody"),
                    _ => pointers::parameter(document, pointer, &name, &location),
                },
                name,
                location,
                ident: ident.clone(),
                ty: ty.clone(),
            }
        })
        .collect()
}

/// Names of the parameters in a path, in their order.
pub(super) fn template(path: &str) -> Vec<&str> {
    path.split('{')
        .skip(1)
        .filter_map(|part| part.split('}').next())
        .collect()
}

fn types(
    normalised: &Normalised,
    origins: &IndexMap<String, String>,
    shapes: IndexMap<String, Shape>,
) -> IndexMap<String, Type> {
    let known: IndexMap<String, (&String, &Schema)> = normalised
        .schemas
        .iter()
        .map(|(name, schema)| (type_name(name), (name, schema)))
        .collect();
    shapes
        .into_iter()
        .map(|(name, mut shape)| {
            let known = known.get(&name).copied();
            if let Some((_, schema)) = known {
                demand(&mut shape, schema);
            }
            let made = Type {
                pointer: known
                    .and_then(|(schema, _)| origins.get(schema))
                    .cloned()
                    .unwrap_or_default(),
                role: known.map(role).unwrap_or_default(),
                masked: known.map(|(_, schema)| masked(schema)).unwrap_or_default(),
                shape,
            };
            (name, made)
        })
        .collect()
}

/// Every field of a type that a response can hold is an option; what a request must have of it is
/// known by its builder, and so by its schema.
fn demand(shape: &mut Shape, schema: &Schema) {
    if let (true, Kind::Struct(fields)) = (schema.response, &mut shape.kind) {
        for (name, field) in fields {
            field.optional = !(schema.request && schema.required.contains(name));
            field.left_out = true;
        }
    }
}

fn role((name, schema): (&String, &Schema)) -> Role {
    Role {
        request: schema.request,
        response: schema.response,
        error: name == ERROR_SCHEMA,
    }
}

fn masked(known: &Schema) -> BTreeMap<String, Sensitive> {
    let whole = known.sensitive.map(|kind| (String::new(), kind));
    let properties = known
        .properties
        .iter()
        .filter_map(|(name, property)| Some((name.clone(), property.sensitive?)));
    whole.into_iter().chain(properties).collect()
}

/// A kind in words.
pub(super) fn word(kind: &Kind) -> &'static str {
    match kind {
        Kind::Struct(_) => "an object",
        Kind::Enum { .. } => "an enum",
        Kind::Choice(_) => "a choice",
        Kind::Wrapper(_) => "a wrapper",
    }
}
