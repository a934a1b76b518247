//! Gives every object that a request can hold a builder that compiles only when all required
//! fields were given.
//!
//! The builder's type says which required fields it has: each has a type parameter that is
//! `Missing` at first and the field's type once given, and `build` compiles only where none is
//! missing. The compiler's message names the one that is. Nothing is left to check at run time.

use std::collections::BTreeSet;

use heck::ToPascalCase;
use indexmap::IndexMap;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Fields, Ident, Item, ItemStruct, Type};

use super::{argument_of, fields, is_flattened, last_segment, parse_items, schema_of, wire_name};
use crate::normalise::Schema;

/// Adds the builders, and makes every generated type extensible without breaking its users.
pub(super) fn add(types: &mut Vec<Item>, schemas: &IndexMap<String, Schema>) {
    let mut clearables = IndexMap::new();
    for item in types.iter() {
        if let Item::Struct(declared) = item
            && let Some(schema) = schema_of(&declared.ident, schemas)
            && schema.clearable
            && let Fields::Unnamed(fields) = &declared.fields
            && let Some(field) = fields.unnamed.first()
            && let Some(inner) = argument_of(&field.ty, "Option")
        {
            clearables.insert(declared.ident.to_string(), inner.clone());
        }
    }
    let mut added = Vec::new();
    let mut required = BTreeSet::new();
    for item in types.iter_mut() {
        match item {
            Item::Struct(declared) => {
                if let Fields::Named(_) = declared.fields {
                    declared.attrs.push(syn::parse_quote!(#[non_exhaustive]));
                    keep_null_apart(declared, &clearables);
                    if let Some(schema) = schema_of(&declared.ident, schemas)
                        && schema.request
                    {
                        added.push(builder(declared, schema, &clearables, &mut required));
                    }
                }
            }
            Item::Enum(declared) => declared.attrs.push(syn::parse_quote!(#[non_exhaustive])),
            _ => {}
        }
    }
    added.extend(markers(&required));
    for tokens in added {
        if let Ok(items) = parse_items(tokens) {
            types.extend(items);
        }
    }
}

/// A type for each field that a request must have, which the compiler's message names.
fn markers(required: &BTreeSet<Ident>) -> Option<TokenStream> {
    let fields = required.iter().map(|field| {
        let doc = format!(" The field `{field}`.");
        quote! {
            #[doc = #doc]
            #[derive(Clone, Copy, Debug)]
            pub enum #field {}
        }
    });
    (!required.is_empty()).then(|| {
        quote! {
            /// The fields that requests must have, as the compiler names one that a builder lacks.
            #[allow(non_camel_case_types)]
            pub mod required {
                #(#fields)*
            }
        }
    })
}

/// A field that may be null on its own account must not read null as absent.
fn keep_null_apart(declared: &mut ItemStruct, clearables: &IndexMap<String, Type>) {
    for field in &mut declared.fields {
        let clearable = argument_of(&field.ty, "Option")
            .and_then(last_segment)
            .is_some_and(|segment| clearables.contains_key(&segment.ident.to_string()));
        if clearable {
            field.attrs.push(syn::parse_quote!(
                #[serde(default, deserialize_with = "::crm_runtime::client::present")]
            ));
        }
    }
}

struct Field {
    ident: Ident,
    /// Type of the field, without the option around it.
    ty: Type,
    doc: Vec<syn::Attribute>,
    kind: Kind,
}

/// What a builder does with a field.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(super) enum Kind {
    Required,
    /// A request must have it; the type has it as an option, since a response may lack it.
    RequiredOption,
    Optional,
    /// Not an option, but with an empty value to begin with.
    Defaulted,
}

impl Kind {
    pub(super) fn is_required(self) -> bool {
        matches!(self, Self::Required | Self::RequiredOption)
    }
}

fn builder(
    declared: &ItemStruct,
    schema: &Schema,
    clearables: &IndexMap<String, Type>,
    all_required: &mut BTreeSet<Ident>,
) -> TokenStream {
    let name = &declared.ident;
    let builder = format_ident!("{name}Builder");
    let fields: Vec<Field> = declared
        .fields
        .iter()
        .filter_map(|field| {
            let (ty, kind) = kind(field, schema);
            Some(Field {
                ident: field.ident.clone()?,
                ty,
                doc: field
                    .attrs
                    .iter()
                    .filter(|attribute| attribute.path().is_ident("doc"))
                    .cloned()
                    .collect(),
                kind,
            })
        })
        .collect();
    let required: Vec<&Field> = fields
        .iter()
        .filter(|field| field.kind.is_required())
        .collect();
    let parameters: Vec<Ident> = required
        .iter()
        .map(|field| parameter(&field.ident))
        .collect();
    let missing = parameters
        .iter()
        .map(|_| quote!(::crm_runtime::client::Missing));
    let declarations = fields.iter().map(
        |Field {
             ident, ty, kind, ..
         }| match kind {
            Kind::Required | Kind::RequiredOption => {
                let parameter = parameter(ident);
                quote!(#ident: #parameter)
            }
            Kind::Optional => quote!(#ident: ::std::option::Option<#ty>),
            Kind::Defaulted => quote!(#ident: #ty),
        },
    );
    let starts = fields.iter().map(|Field { ident, kind, .. }| match kind {
        Kind::Required | Kind::RequiredOption => quote!(#ident: ::crm_runtime::client::Missing),
        Kind::Optional => quote!(#ident: ::std::option::Option::None),
        Kind::Defaulted => quote!(#ident: ::std::default::Default::default()),
    });
    let all: Vec<&Ident> = fields.iter().map(|field| &field.ident).collect();
    let setters = fields
        .iter()
        .map(|field| setter(field, &builder, &parameters, &required, &all, clearables));
    all_required.extend(required.iter().map(|field| field.ident.clone()));
    let finished = fields.iter().map(
        |Field {
             ident, ty, kind, ..
         }| {
            let given = quote!(
                ::crm_runtime::client::Given::<#ty, required::#ident>::given(self.#ident)
            );
            match kind {
                Kind::Required => quote!(#ident: #given),
                Kind::RequiredOption => quote!(#ident: ::std::option::Option::Some(#given)),
                Kind::Optional | Kind::Defaulted => quote!(#ident: self.#ident),
            }
        },
    );
    let bounds = required.iter().zip(&parameters).map(|(field, parameter)| {
        let Field { ident, ty, .. } = field;
        quote!(#parameter: ::crm_runtime::client::Given<#ty, required::#ident>)
    });
    let bounds = (!required.is_empty()).then(|| quote!(where #(#bounds),*));
    let doc = format!(
        " Builds a [`{name}`]{}.",
        if required.is_empty() {
            ""
        } else {
            "; [`build`](Self::build) compiles once every required field was given"
        }
    );
    let declared_generics = (!required.is_empty()).then(|| quote!(<#(#parameters = #missing),*>));
    let generics = (!required.is_empty()).then(|| quote!(<#(#parameters),*>));
    let start_doc = match required.as_slice() {
        [] => " Starts with every field absent.".to_owned(),
        required => format!(
            " Starts with nothing given. Required: {}.",
            required
                .iter()
                .map(|field| format!("`{}`", field.ident))
                .collect::<Vec<_>>()
                .join(", ")
        ),
    };
    quote! {
        impl #name {
            #[doc = #start_doc]
            pub fn builder() -> #builder {
                #builder { #(#starts),* }
            }
        }

        #[doc = #doc]
        #[must_use]
        pub struct #builder #declared_generics {
            #(#declarations),*
        }

        impl #generics #builder #generics {
            #(#setters)*

            /// The finished value.
            pub fn build(self) -> #name #bounds {
                #name { #(#finished),* }
            }
        }
    }
}

/// The type of a field, without the option around it, and what a builder does with it.
pub(super) fn kind(field: &syn::Field, schema: &Schema) -> (Type, Kind) {
    let ident = field.ident.as_ref();
    match argument_of(&field.ty, "Option") {
        Some(inner) => match schema.response && is_required(field, schema) {
            true => (inner.clone(), Kind::RequiredOption),
            false => (inner.clone(), Kind::Optional),
        },
        None if ident.is_some_and(|ident| ident == fields::UNKNOWN) => {
            (field.ty.clone(), Kind::Defaulted)
        }
        None if is_flattened(field) => (field.ty.clone(), Kind::Defaulted),
        None => (field.ty.clone(), Kind::Required),
    }
}

fn is_string(ty: &Type) -> bool {
    last_segment(ty).is_some_and(|segment| segment.ident == "String")
}

fn is_required(field: &syn::Field, schema: &Schema) -> bool {
    schema.required.contains(&wire_name(field))
}

/// Name of the type parameter of a required field, which must not be the name of a type.
fn parameter(field: &Ident) -> Ident {
    format_ident!("{}State", field.to_string().to_pascal_case())
}

fn setter(
    field: &Field,
    builder: &Ident,
    parameters: &[Ident],
    required: &[&Field],
    all: &[&Ident],
    clearables: &IndexMap<String, Type>,
) -> TokenStream {
    let Field {
        ident,
        ty,
        doc,
        kind,
    } = field;
    let clearable = last_segment(ty).and_then(|segment| {
        clearables
            .get(&segment.ident.to_string())
            .map(|inner| (segment.ident.clone(), inner))
    });
    if let Some((wrapper, inner)) = clearable {
        let (argument, value) = taken(inner);
        let clear = format_ident!("clear_{}", ident.to_string().trim_end_matches('_'));
        let clear_doc = format!(" Sends null for `{ident}`, which clears it.");
        return quote! {
            #(#doc)*
            pub fn #ident(mut self, value: #argument) -> Self {
                self.#ident = ::std::option::Option::Some(
                    #wrapper(::std::option::Option::Some(#value))
                );
                self
            }

            #[doc = #clear_doc]
            pub fn #clear(mut self) -> Self {
                self.#ident = ::std::option::Option::Some(#wrapper(::std::option::Option::None));
                self
            }
        };
    }
    let (argument, value) = taken(ty);
    match kind {
        Kind::Optional => quote! {
            #(#doc)*
            pub fn #ident(mut self, value: #argument) -> Self {
                self.#ident = ::std::option::Option::Some(#value);
                self
            }
        },
        Kind::Defaulted => quote! {
            #(#doc)*
            pub fn #ident(mut self, value: #argument) -> Self {
                self.#ident = #value;
                self
            }
        },
        Kind::Required | Kind::RequiredOption => {
            let after = required.iter().zip(parameters).map(|(other, parameter)| {
                if other.ident == *ident {
                    quote!(#ty)
                } else {
                    quote!(#parameter)
                }
            });
            let others = all.iter().filter(|other| **other != ident);
            quote! {
                #(#doc)*
                pub fn #ident(self, value: #argument) -> #builder<#(#after),*> {
                    #builder {
                        #ident: #value,
                        #(#others: self.#others),*
                    }
                }
            }
        }
    }
}

/// How a setter takes a value, and how it becomes the field's type.
pub(super) fn taken(ty: &Type) -> (TokenStream, TokenStream) {
    match argument_of(ty, "Vec") {
        // With one type that an element can be, an empty list needs no annotation.
        Some(item) if is_string(item) => (
            quote!(impl ::crm_runtime::client::Strings),
            quote!(value.into_strings()),
        ),
        Some(item) => (
            quote!(impl ::std::iter::IntoIterator<Item = #item>),
            quote!(value.into_iter().collect()),
        ),
        None => (quote!(impl ::std::convert::Into<#ty>), quote!(value.into())),
    }
}
