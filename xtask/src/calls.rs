//! Writes, for the tests, a call of every operation by its typed method.
//!
//! The tests know an operation only by its id and its example as JSON; this is the bridge to the
//! public methods. It is read off the generated client, so an operation can't be forgotten.

use std::collections::BTreeMap;

use anyhow::{Context, Result, anyhow};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{FnArg, ImplItem, Item, Pat, Type};

use crate::facts::{Facts, Operation};
use crate::render;

/// The text of the module that calls every operation.
///
/// # Errors
///
/// When a method or one of its parameters has no operation or parameter in the specification.
pub fn text(client: &syn::File, facts: &Facts) -> Result<String> {
    let krate = format_ident!("crm_{}", facts.vendor.id);
    let generation = format_ident!("{}", facts.vendor.generation);
    let mut arms = Vec::new();
    let (methods, structs) = (methods(client), structs(client));
    for operation in &facts.operations {
        let function = methods
            .get(operation.id)
            .ok_or_else(|| missing(operation.id))?;
        let arm = arm(&structs, function, operation, &quote!(#krate::#generation));
        arms.push(arm.with_context(|| operation.operation_id.to_owned())?);
    }
    let nothing_taken = facts
        .operations
        .iter()
        .all(|operation| operation.parameters.is_empty() && !operation.body)
        .then(|| quote!(let _ = arguments;));
    let doc = format!(
        " Calls every operation of {} `{}` by its typed method.",
        facts.vendor.name, facts.vendor.generation
    );
    let plain_text = facts
        .operations
        .iter()
        .any(|operation| operation.plain_text);
    let text = plain_text.then(|| quote!(text,));
    render::print_tokens(quote! {
        use super::{Arguments, Outcome, Unknown, json, #text};

        #[doc = #doc]
        ///
        /// # Errors
        ///
        /// When the client has no such operation, or the arguments do not fit its types.
        pub(super) async fn call(
            client: &#krate::#generation::Client,
            operation: &str,
            arguments: &Arguments,
        ) -> Result<Outcome, Unknown> {
            #nothing_taken
            match operation {
                #(#arms)*
                other => Err(Unknown::operation(other)),
            }
        }
    })
}

/// The methods of the generated client, by their name.
pub fn methods(client: &syn::File) -> BTreeMap<String, &syn::ImplItemFn> {
    let blocks = client.items.iter().filter_map(|item| match item {
        Item::Impl(block) if block.trait_.is_none() => Some(&block.items),
        _ => None,
    });
    let functions = blocks.flatten().filter_map(|item| match item {
        ImplItem::Fn(function) => Some((function.sig.ident.to_string(), function)),
        _ => None,
    });
    functions.collect()
}

/// The same to be changed.
pub fn methods_mut(client: &mut syn::File) -> BTreeMap<String, &mut syn::ImplItemFn> {
    let blocks = client.items.iter_mut().filter_map(|item| match item {
        Item::Impl(block) if block.trait_.is_none() => Some(&mut block.items),
        _ => None,
    });
    let functions = blocks.flatten().filter_map(|item| match item {
        ImplItem::Fn(function) => Some((function.sig.ident.to_string(), function)),
        _ => None,
    });
    functions.collect()
}

/// That the generator made no method of this name.
pub fn missing(id: &str) -> anyhow::Error {
    anyhow!("the generator made no method `{id}`")
}

/// The types of the generated client that are structs, by their name.
pub fn structs(client: &syn::File) -> BTreeMap<String, &syn::ItemStruct> {
    let modules = client.items.iter().filter_map(|item| match item {
        Item::Mod(module) => module.content.as_ref(),
        _ => None,
    });
    let structs = modules
        .flat_map(|(_, items)| items)
        .filter_map(|item| match item {
            Item::Struct(declared) => Some((declared.ident.to_string(), declared)),
            _ => None,
        });
    structs.collect()
}

fn arm(
    structs: &BTreeMap<String, &syn::ItemStruct>,
    function: &syn::ImplItemFn,
    operation: &Operation,
    module: &TokenStream,
) -> Result<TokenStream> {
    let id = operation.id;
    let method = &function.sig.ident;
    let mut bindings = Vec::new();
    let mut passed = Vec::new();
    for argument in &function.sig.inputs {
        let FnArg::Typed(argument) = argument else {
            continue;
        };
        let Pat::Ident(pattern) = argument.pat.as_ref() else {
            continue;
        };
        let ident = &pattern.ident;
        if ident == render::PARAMS {
            let declared = params_of(structs, &argument.ty)?;
            let name = &declared.ident;
            bindings.push(quote!(let mut params = #module::types::#name::default();));
            for field in &declared.fields {
                let field = field.ident.as_ref();
                let (location, name) = parameter(operation, field)?;
                bindings.push(quote!(params.#field = arguments.parameter(#location, #name)?;));
            }
            passed.push(quote!(&params));
            continue;
        }
        let taken = owned(&argument.ty, module);
        let ty = &taken.ty;
        let read = if ident == "body" {
            quote!(arguments.body()?)
        } else {
            let (location, name) = parameter(operation, Some(ident))?;
            quote!(arguments.parameter(#location, #name)?)
        };
        bindings.push(quote!(let #ident: #ty = #read;));
        passed.push(match taken.pass {
            Pass::Value => quote!(#ident),
            Pass::Reference => quote!(&#ident),
            Pass::OptionalText => quote!(#ident.as_deref()),
            Pass::OptionalReference => quote!(#ident.as_ref()),
        });
    }
    let encode = match operation.plain_text {
        true => quote!(text),
        false => quote!(json),
    };
    Ok(quote! {
        #id => {
            #(#bindings)*
            Ok(#encode(client.#method(#(#passed),*).await))
        }
    })
}

/// Place and name of the parameter that an argument is for.
pub(crate) fn parameter<'a>(
    operation: &'a Operation,
    ident: Option<&syn::Ident>,
) -> Result<(&'a str, &'a str)> {
    let ident = ident.context("a field has no name")?;
    operation
        .parameters
        .iter()
        .zip(&operation.arguments)
        .find(|(_, argument)| ident == argument)
        .map(|(parameter, _)| (parameter.location.as_str(), parameter.name))
        .ok_or_else(|| anyhow!("`{ident}` is no parameter of the operation"))
}

/// The value with the optional parameters of a method.
fn params_of<'a>(
    structs: &BTreeMap<String, &'a syn::ItemStruct>,
    ty: &Type,
) -> Result<&'a syn::ItemStruct> {
    let name = match ty {
        Type::Reference(reference) => render::last_segment(&reference.elem),
        other => render::last_segment(other),
    };
    let name = &name.context("`params` is of an unknown type")?.ident;
    structs
        .get(&name.to_string())
        .copied()
        .ok_or_else(|| anyhow!("there is no type `{name}`"))
}

enum Pass {
    Value,
    Reference,
    OptionalText,
    OptionalReference,
}

struct Taken {
    ty: TokenStream,
    pass: Pass,
}

/// The owned type of an argument, and how it is passed.
fn owned(ty: &Type, module: &TokenStream) -> Taken {
    if let Type::Reference(reference) = ty {
        return Taken {
            ty: owned_inner(&reference.elem, module),
            pass: Pass::Reference,
        };
    }
    if let Some(inner) = render::argument_of(ty, "Option") {
        if let Type::Reference(reference) = inner {
            let is_text = quote!(#reference).to_string().ends_with("str");
            let inner = owned_inner(&reference.elem, module);
            return Taken {
                ty: quote!(Option<#inner>),
                pass: if is_text {
                    Pass::OptionalText
                } else {
                    Pass::OptionalReference
                },
            };
        }
        let inner = owned_inner(inner, module);
        return Taken {
            ty: quote!(Option<#inner>),
            pass: Pass::Value,
        };
    }
    Taken {
        ty: owned_inner(ty, module),
        pass: Pass::Value,
    }
}

fn owned_inner(ty: &Type, module: &TokenStream) -> TokenStream {
    if let Type::Slice(list) = ty {
        let element = owned_inner(&list.elem, module);
        return quote!(Vec<#element>);
    }
    let mut ty = ty.clone();
    InModule(module).visit_type_mut(&mut ty);
    match quote!(#ty).to_string().as_str() {
        "str" => quote!(String),
        _ => quote!(#ty),
    }
}

/// Names the types of the client from without, wherever they stand in a type.
struct InModule<'a>(&'a TokenStream);

impl VisitMut for InModule<'_> {
    fn visit_type_path_mut(&mut self, ty: &mut syn::TypePath) {
        visit_mut::visit_type_path_mut(self, ty);
        let path = &ty.path;
        if path
            .segments
            .first()
            .is_some_and(|first| first.ident == "types")
        {
            let module = self.0;
            *ty = syn::parse_quote!(#module::#path);
        }
    }
}
