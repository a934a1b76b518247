//! Lists whose pages are found by numbers: of pages, or of rows.

use anyhow::{Result, bail};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Ident, Type};

use super::pointers::{assignment, last, total};
use super::stream::{Fetched, Listed, Position, number};
use super::{Structs, is_named, undecoded};

pub(super) struct Numbers;

impl Position for Numbers {
    fn rows(&self) -> (Ident, Ident) {
        (format_ident!("Rows"), format_ident!("boxed"))
    }

    fn argument(&self, ty: &Type) -> Result<TokenStream> {
        match is_named(ty, "i64") {
            true => Ok(quote!(position)),
            false => bail!("x-paging: `position` is no number"),
        }
    }

    fn value(&self) -> TokenStream {
        quote!(let position = i64::try_from(position).unwrap_or(i64::MAX);)
    }

    fn in_body(&self, body: &Type, pointer: &str, structs: &Structs<'_>) -> Result<TokenStream> {
        assignment(body, pointer, &quote!(position), structs)
    }

    fn in_params(&self, ident: &Ident, ty: &Type) -> Result<TokenStream> {
        let value = number(ty, &quote!(position))?;
        Ok(quote!(params.#ident = ::std::option::Option::Some(#value);))
    }

    fn page(&self, listed: &Listed<'_>, fetched: &Fetched) -> Result<TokenStream> {
        let Listed {
            response,
            paging,
            structs,
        } = *listed;
        let Fetched { call, check, rows } = fetched;
        let value = match undecoded::is_undecoded(paging) {
            true => quote!(),
            false => quote!(.into_inner()),
        };
        let rows = quote!(#rows.contents(::crm_runtime::paging::content_hash));
        let last = last(response, paging, structs)?;
        let (is_last, ends) = match &last {
            Some(last) => (quote!(let last = #last;), quote!(.last(last))),
            None => (quote!(), quote!()),
        };
        let page = match total(response, paging, structs)? {
            Some(total) => quote! {
                let total = #total.and_then(|total| u64::try_from(total).ok());
                #is_last
                let page = #rows #ends;
                ::std::result::Result::Ok(match total {
                    ::std::option::Option::Some(total) => page.total(total),
                    ::std::option::Option::None => page,
                })
            },
            None => quote! {
                #is_last
                ::std::result::Result::Ok(#rows #ends)
            },
        };
        Ok(quote! {
            let response = #call #value;
            #check
            #page
        })
    }
}
