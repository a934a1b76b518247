//! Writes, for the tests, a call of every operation by its typed method.
//!
//! The tests know an operation only by its id and its example as JSON; this is the bridge to the
//! public methods. It is read off the generated client, so an operation can't be forgotten.

use anyhow::{Context, Result, anyhow};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{FnArg, ImplItem, Item, Pat, Type};

use crate::facts::{Facts, Operation};
use crate::normalise::field_name;
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
    for operation in &facts.operations {
        let function = method(client, operation.id)?;
        let arm = arm(client, function, operation, &quote!(#krate::#generation));
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

/// The method of the generated client that calls an operation.
///
/// # Errors
///
/// When there is none.
pub fn method<'a>(client: &'a syn::File, id: &str) -> Result<&'a syn::ImplItemFn> {
    client
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Impl(block) if block.trait_.is_none() => Some(&block.items),
            _ => None,
        })
        .flatten()
        .find_map(|item| match item {
            ImplItem::Fn(function) if function.sig.ident == id => Some(function),
            _ => None,
        })
        .ok_or_else(|| anyhow!("the generator made no method `{id}`"))
}

/// The same to be changed.
///
/// # Errors
///
/// When there is none.
pub fn method_mut<'a>(client: &'a mut syn::File, id: &str) -> Result<&'a mut syn::ImplItemFn> {
    client
        .items
        .iter_mut()
        .filter_map(|item| match item {
            Item::Impl(block) if block.trait_.is_none() => Some(&mut block.items),
            _ => None,
        })
        .flatten()
        .find_map(|item| match item {
            ImplItem::Fn(function) if function.sig.ident == id => Some(function),
            _ => None,
        })
        .ok_or_else(|| anyhow!("the generator made no method `{id}`"))
}

fn arm(
    client: &syn::File,
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
            let declared = params_of(client, &argument.ty)?;
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
fn parameter<'a>(
    operation: &'a Operation,
    ident: Option<&syn::Ident>,
) -> Result<(&'a str, &'a str)> {
    let ident = ident.context("a field has no name")?;
    operation
        .parameters
        .iter()
        .find(|parameter| *ident == field_name(parameter.name))
        .map(|parameter| (parameter.location.as_str(), parameter.name))
        .ok_or_else(|| anyhow!("`{ident}` is no parameter of the operation"))
}

/// The value with the optional parameters of a method.
fn params_of<'a>(client: &'a syn::File, ty: &Type) -> Result<&'a syn::ItemStruct> {
    let name = match ty {
        Type::Reference(reference) => render::last_segment(&reference.elem),
        other => render::last_segment(other),
    };
    let name = &name.context("`params` is of an unknown type")?.ident;
    client
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Mod(module) => module.content.as_ref(),
            _ => None,
        })
        .flat_map(|(_, items)| items)
        .find_map(|item| match item {
            Item::Struct(declared) if declared.ident == *name => Some(declared),
            _ => None,
        })
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
    let text = quote!(#ty).to_string();
    if text == "str" {
        quote!(String)
    } else if text.starts_with("types ::") {
        quote!(#module::#ty)
    } else {
        quote!(#ty)
    }
}
