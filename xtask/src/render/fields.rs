//! Gives every type that a response can hold a table of its fields, by which the runtime reads and
//! writes it.
//!
//! Such a type keeps what the documents do not name, and survives values of another type than
//! documented. So every field is optional, whatever the schema says is required, and `serde`'s
//! derived code goes.

use indexmap::IndexMap;
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::{Fields, Item, ItemEnum, ItemStruct};

use super::{argument_of, enums, is_flattened, parse_items, wire_name};
use crate::normalise::{Schema, type_name};

/// Name of the field that keeps what has no field.
pub(super) const UNKNOWN: &str = "unknown_fields";

/// Turns the types that a response can hold into types with a field table.
pub(super) fn tabulate(types: &mut Vec<Item>, schemas: &IndexMap<String, Schema>) {
    let mut added = TokenStream::new();
    for item in types.iter_mut() {
        let ident = match item {
            Item::Struct(declared) => &declared.ident,
            Item::Enum(declared) => &declared.ident,
            _ => continue,
        };
        let in_response = schemas
            .iter()
            .any(|(name, schema)| schema.response && ident == &type_name(name));
        if !in_response || enums::open_schema(ident, schemas).is_some() {
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
            Item::Enum(declared) => added.extend(choice(declared)),
            _ => {}
        }
    }
    // The generator's own `Default` of a struct calls for values of required fields.
    types.retain(|item| !is_default_of_table(item, schemas));
    if let Ok(items) = parse_items(added) {
        types.extend(items);
    }
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
        && super::last_segment(&block.self_ty).is_some_and(|segment| {
            schemas
                .iter()
                .any(|(name, schema)| schema.response && segment.ident == type_name(name))
        })
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

/// A choice between schemas: the first that a value fits as documented or, if none is, with a
/// conversion.
fn choice(declared: &mut ItemEnum) -> TokenStream {
    derive(
        &mut declared.attrs,
        &syn::parse_quote!(#[derive(Clone, Debug, PartialEq)]),
    );
    let name = &declared.ident;
    let variants: Vec<_> = declared
        .variants
        .iter()
        .map(|variant| &variant.ident)
        .collect();
    quote! {
        impl ::crm_runtime::fields::Element for #name {
            fn slot(value: &mut ::std::option::Option<Self>) -> ::crm_runtime::fields::Slot<'_> {
                ::crm_runtime::fields::Slot::Other(value)
            }

            fn view(&self) -> ::crm_runtime::fields::View<'_> {
                match self {
                    #(Self::#variants(value) => ::crm_runtime::fields::Element::view(value),)*
                }
            }

            fn from_json(raw: &str) -> ::std::option::Option<Self> {
                use ::crm_runtime::fields::{read, read_as_documented};
                ::std::option::Option::None
                    #(.or_else(|| read_as_documented(raw).map(Self::#variants)))*
                    #(.or_else(|| read(raw).map(Self::#variants)))*
            }
        }

        ::crm_runtime::choice!(#name);
    }
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
    let indices: Vec<_> = (0..idents.len()).map(Literal::usize_unsuffixed).collect();
    quote! {
        impl ::crm_runtime::fields::FieldTable for #name {
            fn names(&self) -> &'static [&'static str] {
                &[#(#names),*]
            }

            fn slot(&mut self, index: usize) -> ::crm_runtime::fields::Slot<'_> {
                match index {
                    #(#indices => ::crm_runtime::fields::Slot::of(&mut self.#idents),)*
                    _ => ::crm_runtime::fields::Slot::None,
                }
            }

            fn view(&self, index: usize) -> ::crm_runtime::fields::View<'_> {
                match index {
                    #(#indices => ::crm_runtime::fields::View::of(&self.#idents),)*
                    _ => ::crm_runtime::fields::View::None,
                }
            }

            fn unknown_fields(&self) -> &::crm_runtime::client::UnknownFields {
                &self.unknown_fields
            }

            fn unknown_fields_mut(&mut self) -> &mut ::crm_runtime::client::UnknownFields {
                &mut self.unknown_fields
            }
        }

        ::crm_runtime::field_table!(#name);
    }
}
