//! Adds to the client what takes more than one call: the rows of a paged list as a stream, and a
//! long-running job as one thing to wait for.

use std::collections::BTreeMap;

use anyhow::{Context, Result, anyhow, bail};
use proc_macro2::Literal;
use quote::{format_ident, quote};
use syn::{FnArg, Ident, Item, ItemStruct, Pat, Type};

use super::{argument_of, last_segment, parse_items, surface};
use crate::calls;
use crate::facts::{Basis, Fact, Facts, Operation, Paging, PagingStyle, RowsIn, Task};

mod carry;
mod cursors;
mod job;
mod numbers;
mod pointers;
mod search;
mod stream;
mod undecoded;

/// Adds the methods of every operation that has pages or starts a job.
pub(super) fn add(file: &mut syn::File, facts: &Facts) -> Result<()> {
    let table = format_ident!("{}_operations", facts.vendor.generation);
    let mut added = Vec::new();
    let streamed = |operation: &Operation| operation.paging.filter(is_streamed);
    let mut undecoded_lists = BTreeMap::new();
    let mut methods = calls::methods_mut(file);
    for operation in &facts.operations {
        if streamed(operation)
            .as_ref()
            .is_some_and(undecoded::is_undecoded)
        {
            let method = methods
                .get_mut(operation.id)
                .ok_or_else(|| calls::missing(operation.id))?;
            let list =
                undecoded::divide(method).with_context(|| operation.operation_id.to_owned())?;
            undecoded_lists.insert(operation.id, list);
        }
    }
    let (methods, structs) = (calls::methods(file), calls::structs(file));
    for operation in &facts.operations {
        let place = || operation.operation_id.to_owned();
        let method = methods
            .get(operation.id)
            .ok_or_else(|| calls::missing(operation.id))?;
        if let Some(paging) = &streamed(operation) {
            let index = index_of(facts, operation.operation_id)?;
            let stream = stream::stream(method, operation, paging, &structs, &table, &index);
            match stream {
                Ok(stream) => added.push(stream),
                // What was only guessed is left out where the guess does not hold.
                Err(_) if is_guessed(operation, facts) => {}
                Err(error) => return Err(error).with_context(place),
            }
            added.extend(undecoded_lists.remove(operation.id));
        }
        if let (Some(paging), Some(Task::Start { result, .. })) =
            (&operation.paging, &operation.task)
            && paging.rows_in == RowsIn::Result
        {
            let search =
                search::search(&methods, operation, paging, result, facts, &structs, &table);
            added.push(search.with_context(place)?);
        }
        if let Some(Task::Start { result, .. }) = &operation.task {
            added.push(job::job(&methods, operation, result, facts, &table).with_context(place)?);
        }
    }
    if !added.is_empty() {
        let has_jobs = facts
            .operations
            .iter()
            .any(|operation| matches!(operation.task, Some(Task::Start { .. })));
        let keep_raw = has_jobs.then(|| {
            quote! {
                fn keep_raw(&self) -> Self {
                    Self {
                        inner: self.inner.keep_raw(),
                        ..self.clone()
                    }
                }
            }
        });
        // Whether an argument's type is `Copy` is not known here.
        let mut items = parse_items(quote! {
            /// Lists as streams, and jobs to wait for.
            #[allow(clippy::clone_on_copy, clippy::redundant_locals)]
            impl Client {
                #(#added)*
                #keep_raw
            }
        })?;
        for item in &mut items {
            if let Item::Impl(block) = item {
                surface::allow_many_arguments(block);
                compile_where_used(block);
            }
        }
        file.items.extend(items);
    }
    Ok(())
}

/// A stream or a job is compiled by the program that uses it, not by the client: half of a client's
/// machine code would be theirs.
fn compile_where_used(block: &mut syn::ItemImpl) {
    for item in &mut block.items {
        if let syn::ImplItem::Fn(function) = item {
            function.attrs.push(syn::parse_quote!(#[inline]));
        }
    }
}

/// Whether the paging of an operation was derived from the shape of a document that a vendor provides.
fn is_guessed(operation: &Operation, facts: &Facts) -> bool {
    let source = operation.source_of(Fact::Paging);
    facts.vendor.generation.starts_with("provided") && source.basis == Basis::Assumed
}

/// The methods of the client.
type Methods<'a> = BTreeMap<String, &'a syn::ImplItemFn>;

/// The types of the client that have fields.
type Structs<'a> = BTreeMap<String, &'a ItemStruct>;

fn method_of<'a>(methods: &Methods<'a>, id: &str) -> Result<&'a syn::ImplItemFn> {
    methods.get(id).copied().ok_or_else(|| calls::missing(id))
}

/// The place of an operation in the table.
fn index_of(facts: &Facts, operation_id: &str) -> Result<Literal> {
    facts
        .operations
        .iter()
        .position(|other| other.operation_id == operation_id)
        .map(Literal::usize_unsuffixed)
        .ok_or_else(|| anyhow!("there is no operation `{operation_id}`"))
}

/// The type of the response and the type of the error body of a method.
fn outcome(method: &syn::ImplItemFn) -> Result<(&Type, &Type)> {
    let syn::ReturnType::Type(_, result) = &method.sig.output else {
        bail!("the generated method returns nothing");
    };
    let response = argument_of(result, "Result").and_then(|ty| argument_of(ty, "ResponseValue"));
    let error = last_segment(result)
        .and_then(|segment| match &segment.arguments {
            syn::PathArguments::AngleBracketed(arguments) => arguments.args.last(),
            _ => None,
        })
        .and_then(|argument| match argument {
            syn::GenericArgument::Type(ty) => argument_of(ty, "Error"),
            _ => None,
        });
    response
        .zip(error)
        .ok_or_else(|| anyhow!("the generated method has an unknown kind of result"))
}

/// The arguments of a method, but for `self`.
fn arguments(method: &syn::ImplItemFn) -> impl Iterator<Item = (&Ident, &Type)> {
    method
        .sig
        .inputs
        .iter()
        .filter_map(|argument| match argument {
            FnArg::Typed(argument) => match argument.pat.as_ref() {
                Pat::Ident(pattern) => Some((&pattern.ident, argument.ty.as_ref())),
                _ => None,
            },
            FnArg::Receiver(_) => None,
        })
}

fn is_named(ty: &Type, name: &str) -> bool {
    last_segment(ty).is_some_and(|segment| segment.ident == name)
}

/// The type of the body of a request.
fn body_of(method: &syn::ImplItemFn) -> Result<&Type> {
    let body = arguments(method).find(|(ident, _)| *ident == "body");
    match body {
        Some((_, Type::Reference(reference))) => Ok(&reference.elem),
        Some((_, body)) => Ok(body),
        None => bail!("x-paging: `in: body`, but the operation has no body"),
    }
}

/// Whether the rows of an operation come as a stream.
fn is_streamed(paging: &Paging) -> bool {
    let known = match paging.style {
        PagingStyle::Page | PagingStyle::Offset => true,
        PagingStyle::Cursor => paging.next.is_some(),
    };
    known && paging.rows_in == RowsIn::Response
}
