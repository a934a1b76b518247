//! Turns a normalised specification into the text of a generated module.

mod builders;
mod docs;
mod enums;
pub(crate) mod examples;
mod fields;
mod library;
mod masking;
mod methods;
mod params;
mod print;
mod requests;
mod requests_from_json;
mod surface;
mod variants;

use std::collections::BTreeSet;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Mutex;

use anyhow::{Context, Result, anyhow, bail};
use indexmap::IndexMap;
use proc_macro2::TokenStream;
use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TypeImpl};
use schemars::schema::{InstanceType, SchemaObject};
use serde_json::{Map, Value, json};

use crate::facts::Facts;
use crate::normalise::{FILE, Normalised, Schema, reach};
use crate::spec::Spec;

pub(crate) use docs::rename_of;
pub(crate) use enums::UNLISTED;
pub(crate) use params::PARAMS;
pub use print::tokens as print_tokens;

/// The generated client module, parsed.
///
/// # Errors
///
/// When the generator rejects the specification; the message names the operation.
pub fn client(spec: &Spec, facts: &Facts, normalised: &Normalised) -> Result<syn::File> {
    let mut document = normalised.document.clone();
    docs::describe_operations(&mut document, facts, &normalised.calls);
    let tokens = generate(&document, &spec.file.display().to_string())?;
    let mut file: syn::File =
        syn::parse2(tokens).context("the generator's output is not valid Rust")?;
    library::ours(&mut file);
    surface::tidy(&mut file);
    requests::adapt(&mut file, facts, &normalised.calls)?;
    let types = surface::types_module(&mut file)?;
    requests::name_fields(types, &normalised.schemas);
    enums::open(types, &normalised.schemas);
    enums::name_values(types, &normalised.schemas);
    variants::name(types);
    fields::tabulate(types, &normalised.schemas)?;
    masking::mask(types, &normalised.schemas);
    docs::complete_types(types, &normalised.schemas);
    builders::add(types, &normalised.schemas);
    docs::complete_methods(&mut file);
    params::gather(&mut file, facts)?;
    methods::add(&mut file, facts)?;
    Ok(file)
}

/// The text of the generated client module.
pub fn client_text(file: &syn::File) -> String {
    let mut file = file.clone();
    requests_from_json::put_behind_feature(&mut file);
    print::module(&file)
}

/// The same text, with the generator's own client library in the place of ours.
pub fn generators_text(file: &syn::File) -> String {
    let mut file = file.clone();
    library::generators(&mut file);
    print::module(&file)
}

/// The text of the client that the generator writes by itself, to compare ours with.
///
/// # Errors
///
/// When the generator rejects the specification.
pub fn vanilla(document: &Value, style: InterfaceStyle) -> Result<String> {
    let mut settings = GenerationSettings::default();
    settings.with_interface(style);
    let tokens = run_generator(document, &settings).map_err(|reason| anyhow!(reason))?;
    print_tokens(tokens)
}

fn generate(document: &Value, file: &str) -> Result<TokenStream> {
    match run_generator(document, &settings()) {
        Ok(tokens) => Ok(tokens),
        Err(reason) => {
            let place = culprit(document);
            bail!(
                "{file}: {}the generator cannot take this: {reason}",
                place.map(|place| format!("{place}: ")).unwrap_or_default()
            )
        }
    }
}

/// Finds what the generator stumbles over: a named schema, or else an operation.
fn culprit(document: &Value) -> Option<String> {
    let named = document.pointer("/components/schemas")?.as_object()?;
    let names: Vec<&String> = named.keys().collect();
    let some_schemas = |count: usize| {
        let mut reached = BTreeSet::new();
        for name in &names[..count] {
            reached.insert((*name).clone());
            reach(document, &named[*name], &mut reached);
        }
        let mut part = json!({"openapi": "3.0.3", "info": document["info"], "paths": {}});
        let kept = named.iter().filter(|(name, _)| reached.contains(*name));
        let kept: Map<String, Value> = kept.map(|(name, it)| (name.clone(), it.clone())).collect();
        part["components"] = json!({"schemas": kept});
        part
    };
    if let Some(index) = last_straw(names.len(), some_schemas) {
        return Some(format!("components.schemas.{}", names[index]));
    }
    let paths = document.get("paths")?.as_object()?;
    let operations: Vec<(&String, &String, &Value)> = paths
        .iter()
        .flat_map(|(path, item)| {
            item.as_object()
                .into_iter()
                .flatten()
                .map(move |it| (path, it))
        })
        .map(|(path, (method, operation))| (path, method, operation))
        .collect();
    let some_operations = |count: usize| {
        let mut part = document.clone();
        part["paths"] = json!({});
        for (path, method, operation) in &operations[..count] {
            part["paths"][path.as_str()][method.as_str()] = (*operation).clone();
        }
        part
    };
    let index = last_straw(operations.len(), some_operations)?;
    let (path, method, _) = operations[index];
    Some(format!("{} {path}", method.to_uppercase()))
}

/// The first of many things with which the generator rejects a document of all up to it.
fn last_straw(all: usize, part: impl Fn(usize) -> Value) -> Option<usize> {
    let works = |count: usize| run_generator(&part(count), &settings()).is_ok();
    if works(all) {
        return None;
    }
    let (mut good, mut bad) = (0, all);
    while bad - good > 1 {
        let middle = usize::midpoint(good, bad);
        match works(middle) {
            true => good = middle,
            false => bad = middle,
        }
    }
    bad.checked_sub(1)
}

/// Runs the generator, which panics on shapes that it does not know, and gives its reason.
fn run_generator(document: &Value, settings: &GenerationSettings) -> Result<TokenStream, String> {
    // The panic hook is one for the whole process.
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let spec: openapiv3::OpenAPI =
        serde_json::from_value(document.clone()).map_err(|error| error.to_string())?;
    let _guard = ONE_AT_A_TIME
        .lock()
        .unwrap_or_else(|poisoned| poisoned.into_inner());
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let outcome = panic::catch_unwind(AssertUnwindSafe(|| {
        Generator::new(settings).generate_tokens(&spec)
    }));
    panic::set_hook(hook);
    match outcome {
        Ok(Ok(tokens)) => Ok(tokens),
        Ok(Err(error)) => Err(error.to_string()),
        Err(panic) => {
            let reason = panic
                .downcast_ref::<String>()
                .map(String::as_str)
                .or_else(|| panic.downcast_ref::<&str>().copied())
                .unwrap_or("it gave no reason");
            Err(format!("it stopped with `{reason}`"))
        }
    }
}

fn settings() -> GenerationSettings {
    let mut settings = GenerationSettings::default();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote::quote!(crm_runtime::Connection))
        .with_map_type("::std::collections::BTreeMap")
        .with_derive("PartialEq")
        .with_conversion(
            SchemaObject {
                instance_type: Some(InstanceType::String.into()),
                format: Some("date-time".to_owned()),
                ..SchemaObject::default()
            },
            "::crm_runtime::client::Timestamp",
            std::iter::empty::<TypeImpl>(),
        )
        .with_conversion(
            SchemaObject {
                instance_type: Some(InstanceType::Number.into()),
                ..SchemaObject::default()
            },
            "::crm_runtime::client::Number",
            [TypeImpl::Display].into_iter(),
        )
        .with_conversion(
            SchemaObject {
                instance_type: Some(InstanceType::String.into()),
                format: Some(FILE.to_owned()),
                ..SchemaObject::default()
            },
            "::crm_runtime::client::File",
            std::iter::empty::<TypeImpl>(),
        );
    settings
}

/// What is known of the schema that a type was made of.
pub(crate) fn schema_of<'a>(
    ident: &syn::Ident,
    schemas: &'a IndexMap<String, Schema>,
) -> Option<&'a Schema> {
    schemas.get(&ident.to_string())
}

/// Name of the Rust type at the end of a path type, if it is one.
pub(crate) fn last_segment(ty: &syn::Type) -> Option<&syn::PathSegment> {
    match ty {
        syn::Type::Path(path) => path.path.segments.last(),
        _ => None,
    }
}

/// The `T` of `Name<T>`.
pub(crate) fn argument_of<'a>(ty: &'a syn::Type, name: &str) -> Option<&'a syn::Type> {
    let segment = last_segment(ty).filter(|segment| segment.ident == name)?;
    let syn::PathArguments::AngleBracketed(arguments) = &segment.arguments else {
        return None;
    };
    match arguments.args.first()? {
        syn::GenericArgument::Type(ty) => Some(ty),
        _ => None,
    }
}

/// Name on the wire of a field.
pub(crate) fn wire_name(field: &syn::Field) -> String {
    let ident = field.ident.as_ref().map(ToString::to_string);
    rename_of(&field.attrs).or(ident).unwrap_or_default()
}

/// Whether a field takes the properties that the schema does not list.
pub(crate) fn is_flattened(field: &syn::Field) -> bool {
    field
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("serde"))
        .any(|attribute| match &attribute.meta {
            syn::Meta::List(list) => list.tokens.to_string().contains("flatten"),
            _ => false,
        })
}

fn parse_items(tokens: TokenStream) -> Result<Vec<syn::Item>> {
    let file: syn::File =
        syn::parse2(tokens).map_err(|error| anyhow!("generated text is not valid: {error}"))?;
    Ok(file.items)
}
