//! Gives every type that a response can hold a table of its fields, by which the runtime reads and
//! writes it.
//!
//! Such a type keeps what the documents do not name, and survives values of another type than
//! documented. So every field is optional, whatever the schema says is required, and `serde`'s
//! derived code goes.

use anyhow::{Result, bail};
use indexmap::IndexMap;
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::{Fields, Item, ItemEnum, ItemStruct};

use super::{argument_of, enums, is_flattened, parse_items, schema_of, wire_name};
use crate::normalise::Schema;

/// Name of the field that keeps what has no field.
pub(super) const UNKNOWN: &str = "unknown_fields";

/// Turns the types that a response can hold into types with a field table.
pub(super) fn tabulate(types: &mut Vec<Item>, schemas: &IndexMap<String, Schema>) -> Result<()> {
    let mut added = TokenStream::new();
    for item in types.iter_mut() {
        let ident = match item {
            Item::Struct(declared) => &declared.ident,
            Item::Enum(declared) => &declared.ident,
            _ => continue,
        };
        let Some(schema) = schema_of(ident, schemas).filter(|schema| schema.response) else {
            continue;
        };
        if enums::open_schema(ident, schemas).is_some() {
            continue;
        }
        match item {
            Item::Struct(declared) if matches!(declared.fields, Fields::Named(_)) => {
                added.extend(table(declared));
            }
            // A name for another type.
            Item::Struct(declared) => {
                let ident = &declared.ident;
                added.extend(quote!(::crm_runtime::wrapper_element!(#ident);));
            }
            Item::Enum(declared) => added.extend(choice(declared, schema)?),
            _ => {}
        }
    }
    // The generator's own `Default` of a struct calls for values of required fields.
    types.retain(|item| !is_default_of_table(item, schemas));
    types.extend(parse_items(added)?);
    Ok(())
}

fn is_default_of_table(item: &Item, schemas: &IndexMap<String, Schema>) -> bool {
    let Item::Impl(block) = item else {
        return false;
    };
    let is_default = block
        .trait_
        .as_ref()
        .and_then(|(path, _)| path.segments.last())
        .is_some_and(|segment| segment.ident == "Default");
    is_default
        && super::last_segment(&block.self_ty)
            .and_then(|segment| schema_of(&segment.ident, schemas))
            .is_some_and(|schema| schema.response)
}

/// Takes out what is derived of `serde`, and derives what every such type has.
fn derive(attributes: &mut Vec<syn::Attribute>, derived: &syn::Attribute) {
    attributes.retain(|attribute| !attribute.path().is_ident("serde"));
    for attribute in attributes {
        if attribute.path().is_ident("derive") {
            *attribute = derived.clone();
        }
    }
}

/// A choice between schemas: the one that its tag names, or else the first that a value fits as
/// documented or, if none is, with a conversion.
fn choice(declared: &mut ItemEnum, schema: &Schema) -> Result<TokenStream> {
    derive(
        &mut declared.attrs,
        &syn::parse_quote!(#[derive(Clone, Debug, PartialEq)]),
    );
    let name = &declared.ident;
    let mut variants = Vec::new();
    let mut held = Vec::new();
    for variant in &declared.variants {
        let Some(field) = variant
            .fields
            .iter()
            .next()
            .filter(|_| variant.fields.len() == 1)
        else {
            bail!(
                "components.schemas.{name}: `{}` is no schema of its own",
                variant.ident
            );
        };
        variants.push(&variant.ident);
        held.push(&field.ty);
    }
    let (tag, tags) = match &schema.tags {
        Some((tag, tags)) => {
            let indices = tags.iter().filter_map(|(value, part)| {
                let is_it = |ty: &&syn::Type| {
                    let inner = argument_of(ty, "Box").unwrap_or(ty);
                    super::last_segment(inner).is_some_and(|segment| segment.ident == *part)
                };
                let index = Literal::usize_unsuffixed(held.iter().position(is_it)?);
                Some(quote!((#value, #index)))
            });
            (tag.as_str(), indices.collect())
        }
        None => ("", Vec::new()),
    };
    Ok(quote! {
        ::crm_runtime::choice!(#name, #tag, [#(#tags),*], [#(#variants(#held)),*]);
    })
}

fn table(declared: &mut ItemStruct) -> TokenStream {
    derive(
        &mut declared.attrs,
        &syn::parse_quote!(#[derive(Clone, Debug, Default, PartialEq)]),
    );
    let mut names = Vec::new();
    let mut idents = Vec::new();
    if let Fields::Named(fields) = &mut declared.fields {
        fields.named = std::mem::take(&mut fields.named)
            .into_iter()
            .filter(|field| !is_flattened(field))
            .collect();
        for field in &mut fields.named {
            let name = wire_name(field);
            field
                .attrs
                .retain(|attribute| !attribute.path().is_ident("serde"));
            if field.ident.as_ref().is_none_or(|ident| *ident != name) {
                field.attrs.push(syn::parse_quote!(#[doc(alias = #name)]));
            }
            names.push(name);
            idents.extend(field.ident.clone());
            if argument_of(&field.ty, "Option").is_none() {
                let ty = &field.ty;
                field.ty = syn::parse_quote!(::std::option::Option<#ty>);
            }
        }
        let unknown = quote::format_ident!("{UNKNOWN}");
        fields.named.push(syn::parse_quote! {
            /// Fields that the documentation does not name, and values of another type than documented,
            /// as they came.
            pub #unknown: ::crm_runtime::client::UnknownFields
        });
    }
    let name = &declared.ident;
    let indices = (0..idents.len()).map(Literal::usize_unsuffixed);
    quote! {
        ::crm_runtime::field_table!(#name, [#((#indices, #idents, #names)),*]);
    }
}
