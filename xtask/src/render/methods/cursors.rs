//! Lists whose pages are found by cursors.

use anyhow::{Result, bail};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Ident, Type};

use super::pointers::{assignment, seen_typed, struct_of, total, typed};
use super::stream::{Fetched, Listed, Position};
use super::{Structs, is_named, undecoded};
use crate::render::{last_segment, surface};

pub(super) struct Cursors;

impl Position for Cursors {
    fn rows(&self) -> (Ident, Ident) {
        (format_ident!("CursorRows"), format_ident!("cursors"))
    }

    fn argument(&self, ty: &Type) -> Result<TokenStream> {
        match surface::is_text(ty) {
            // The first page has an empty cursor where there must be one.
            true => Ok(quote!(position.as_deref().unwrap_or_default())),
            false => bail!("x-paging: `position` must be given and is no string"),
        }
    }

    fn value(&self) -> TokenStream {
        quote!()
    }

    fn in_body(&self, body: &Type, pointer: &str, structs: &Structs<'_>) -> Result<TokenStream> {
        let root = quote!(::std::option::Option::Some(body));
        let (_, ty) = typed(root, body, pointer, structs)?;
        let value = cursor(ty, &quote!(position))?;
        let assigned = assignment(body, pointer, &quote!(value), structs)?;
        Ok(quote! {
            if let ::std::option::Option::Some(position) = position
                && let ::std::option::Option::Some(value) = #value
            {
                #assigned
            }
        })
    }

    fn in_params(&self, ident: &Ident, ty: &Type) -> Result<TokenStream> {
        let value = cursor(ty, &quote!(position))?;
        Ok(quote! {
            if let ::std::option::Option::Some(position) = position {
                params.#ident = #value;
            }
        })
    }

    fn page(&self, listed: &Listed<'_>, fetched: &Fetched) -> Result<TokenStream> {
        let Listed {
            response,
            paging,
            structs,
        } = *listed;
        let Fetched { call, check, rows } = fetched;
        let (next, position) = (paging.next.unwrap_or_default(), paging.position);
        let in_header = !next.starts_with('/');
        let told = match in_header {
            true => quote!(::crm_runtime::paging::next_in_header(response.headers(), #next)),
            false => text_at(response, next, structs)?,
        };
        let before = in_header.then(|| quote!(let next = #told;));
        let after = (!in_header).then(|| quote!(let next = #told;));
        let is_undecoded = undecoded::is_undecoded(paging);
        let decoded = (!is_undecoded).then(|| quote!(let response = response.into_inner();));
        let more = match paging.has_more {
            Some(pointer) => {
                let (more, ty) = seen_typed(response, pointer, structs)?;
                if !is_named(ty, "bool") {
                    bail!("x-paging: `has-more` leads to no boolean");
                }
                quote!(#more.copied())
            }
            None => quote!(::std::option::Option::None),
        };
        let (count, counted) = match total(response, paging, structs)? {
            Some(total) => (
                quote!(let total = #total.and_then(|total| u64::try_from(total).ok());),
                quote! {
                    let page = match total {
                        ::std::option::Option::Some(total) => page.total(total),
                        ::std::option::Option::None => page,
                    };
                },
            ),
            None => (quote!(), quote!()),
        };
        Ok(quote! {
            let response = #call;
            #before
            #decoded
            #check
            #after
            let more = #more;
            #count
            let page = #rows;
            #counted
            ::std::result::Result::Ok(
                ::crm_runtime::paging::CursorPage::new(page).next(next, #position).more(more)
            )
        })
    }
}

/// A cursor, which is text, as an option of this type.
fn cursor(ty: &Type, value: &TokenStream) -> Result<TokenStream> {
    match last_segment(ty)
        .map(|segment| segment.ident.to_string())
        .as_deref()
    {
        Some("String") => Ok(quote!(::std::option::Option::Some(#value))),
        Some("i64" | "Number") => Ok(quote!(#value.parse().ok())),
        _ => bail!("x-paging: `position` is no string"),
    }
}

/// What stands at a pointer into the response, as an option of a text.
fn text_at(response: &Type, pointer: &str, structs: &Structs<'_>) -> Result<TokenStream> {
    let (value, ty) = seen_typed(response, pointer, structs)?;
    let is_plain = ["String", "i64", "Number"]
        .iter()
        .any(|name| is_named(ty, name));
    let is_wrapper = struct_of(ty, structs)
        .is_ok_and(|declared| matches!(declared.fields, syn::Fields::Unnamed(_)));
    if !is_plain && !is_wrapper {
        bail!("x-paging: `next` leads to no string");
    }
    Ok(quote!(#value.map(::std::string::ToString::to_string)))
}
