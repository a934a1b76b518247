//! Keeps personal data and secrets out of `Debug` output.

use indexmap::IndexMap;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Fields, Item};

use super::{is_flattened, parse_items, schema_of, wire_name};
use crate::normalise::{Schema, Sensitive};

/// Replaces the derived `Debug` of every type that holds sensitive values by one that masks them.
pub(super) fn mask(types: &mut Vec<Item>, schemas: &IndexMap<String, Schema>) {
    let mut implementations = Vec::new();
    for item in types.iter_mut() {
        let (ident, attributes) = match item {
            Item::Struct(declared) => (declared.ident.clone(), &declared.attrs),
            Item::Enum(declared) => (declared.ident.clone(), &declared.attrs),
            _ => continue,
        };
        if !attributes
            .iter()
            .any(|attribute| attribute.path().is_ident("derive"))
        {
            continue;
        }
        let Some(schema) = schema_of(&ident, schemas) else {
            continue;
        };
        if let Some(body) = debug_body(item, schema) {
            without_debug(item);
            implementations.push(quote! {
                impl ::std::fmt::Debug for #ident {
                    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                        #body
                    }
                }
            });
        }
    }
    for implementation in implementations {
        if let Ok(items) = parse_items(implementation) {
            types.extend(items);
        }
    }
}

fn debug_body(item: &Item, schema: &Schema) -> Option<TokenStream> {
    match item {
        Item::Struct(declared) => {
            let name = declared.ident.to_string();
            match &declared.fields {
                Fields::Named(fields) => {
                    let any = schema.sensitive.or_else(|| {
                        schema
                            .properties
                            .values()
                            .find_map(|property| property.sensitive)
                    })?;
                    let calls = fields.named.iter().map(|field| {
                        let ident = field.ident.as_ref();
                        let label = ident.map(|ident| ident.to_string()).unwrap_or_default();
                        let sensitive = if is_flattened(field) {
                            Some(any)
                        } else {
                            schema.sensitive.or_else(|| {
                                schema
                                    .properties
                                    .get(&wire_name(field))
                                    .and_then(|property| property.sensitive)
                            })
                        };
                        match sensitive {
                            Some(sensitive) => {
                                let mask = constant(sensitive);
                                quote!(.field(#label, &#mask))
                            }
                            None => quote!(.field(#label, &self.#ident)),
                        }
                    });
                    Some(quote!(f.debug_struct(#name) #(#calls)* .finish()))
                }
                Fields::Unnamed(_) => {
                    let mask = constant(schema.sensitive?);
                    Some(quote!(f.debug_tuple(#name).field(&#mask).finish()))
                }
                Fields::Unit => None,
            }
        }
        Item::Enum(declared) => {
            let mask = constant(schema.sensitive?);
            let name = declared.ident.to_string();
            Some(quote!(f.debug_tuple(#name).field(&#mask).finish()))
        }
        _ => None,
    }
}

fn constant(sensitive: Sensitive) -> TokenStream {
    let name = match sensitive {
        Sensitive::Personal => format_ident!("PERSONAL"),
        Sensitive::Secret => format_ident!("SECRET"),
    };
    quote!(::crm_runtime::client::#name)
}

fn without_debug(item: &mut Item) {
    let attributes = match item {
        Item::Struct(declared) => &mut declared.attrs,
        Item::Enum(declared) => &mut declared.attrs,
        _ => return,
    };
    for attribute in attributes {
        if !attribute.path().is_ident("derive") {
            continue;
        }
        let mut kept = Vec::new();
        let read = attribute.parse_nested_meta(|meta| {
            if !meta.path.is_ident("Debug") {
                kept.push(meta.path.clone());
            }
            Ok(())
        });
        if read.is_ok() {
            *attribute = syn::parse_quote!(#[derive(#(#kept),*)]);
        }
    }
}
