//! Searches whose pages are jobs.

use anyhow::{Result, bail};
use heck::ToSnakeCase;
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use syn::Ident;

use super::carry::{Carried, Carry, carry};
use super::pointers::{assignment, listed, seen_in_response, told_last, total};
use super::{Methods, Structs, arguments, body_of, index_of, method_of, outcome};
use crate::facts::{Facts, Operation, Paging, PagingLocation, PagingStyle, job_base};
use crate::normalise::field_name;

/// A search whose pages are jobs: the position goes into the call that starts one, and the rows
/// come with its result.
pub(super) fn search(
    methods: &Methods<'_>,
    operation: &Operation,
    paging: &Paging,
    result: &str,
    facts: &Facts,
    structs: &Structs<'_>,
    table: &Ident,
) -> Result<TokenStream> {
    let start = method_of(methods, operation.id)?;
    let ask = method_of(methods, &result.to_snake_case())?;
    let (response, error) = outcome(ask)?;
    let base = job_base(operation.id);
    let name = format_ident!("{base}_search");
    let job = format_ident!("{base}_job");
    let index = index_of(facts, operation.operation_id)?;
    let value = match paging.style {
        PagingStyle::Cursor => quote!(position.cursor()),
        PagingStyle::Page => quote!(position.page()),
        PagingStyle::Offset => bail!("x-paging: offsets with `rows-in: result` are not generated"),
    };
    let mut carried = Vec::new();
    let mut passed = Vec::new();
    for (ident, ty) in arguments(start) {
        let in_query = paging.location == PagingLocation::Query;
        if in_query && *ident == field_name(paging.position) {
            passed.push(value.clone());
        } else {
            let argument = Carried::new(ident, ty);
            passed.push(argument.passed.clone());
            carried.push(argument);
        }
    }
    let place = match paging.location {
        PagingLocation::Query => {
            let name = field_name(paging.position);
            let is_optional = arguments(start).all(|(ident, _)| *ident != name);
            let position = format_ident!("{name}");
            let value = match paging.style {
                PagingStyle::Cursor => quote!(#value.map(str::to_owned)),
                _ => quote!(::std::option::Option::Some(#value)),
            };
            is_optional.then(|| quote!(params.#position = #value;))
        }
        PagingLocation::Body => {
            let body = body_of(start)?;
            let value = match paging.style {
                PagingStyle::Cursor => bail!("x-paging: a cursor in the body is not generated"),
                _ => value,
            };
            Some(assignment(body, paging.position, &value, structs)?)
        }
    };
    let Carry { taken, kept, again } = carry(&carried, paging.location, place.is_some());
    let first = match paging.style {
        PagingStyle::Cursor => {
            quote!(::crm_runtime::search::Position::Cursor(
                ::std::option::Option::None
            ))
        }
        _ => {
            let first = Literal::u32_unsuffixed(paging.first);
            quote!(::crm_runtime::search::Position::Page(#first))
        }
    };
    let (row, rows) = listed(response, paging.items, structs)?;
    let total = total(response, paging, structs)?;
    let has_total = total.is_some();
    let total = match total {
        Some(total) => quote!(#total.and_then(|total| u64::try_from(total).ok())),
        None => quote!(::std::option::Option::None),
    };
    let next = match (paging.style, &paging.next) {
        (PagingStyle::Cursor, Some(pointer)) => {
            let next = seen_in_response(response, pointer, structs)?;
            quote! {
                #next
                    .filter(|next| !next.is_empty())
                    .map(|next| ::crm_runtime::search::Position::Cursor(::std::option::Option::Some(next.clone())))
            }
        }
        (_, pointer) => {
            // Each page mostly costs, so that what the response does not tell is looked for elsewhere in it.
            let mut told = Vec::new();
            if let Some(pointer) = pointer {
                let next = seen_in_response(response, pointer, structs)?;
                told.push(quote!(#next.map(|next| next.is_empty())));
            }
            if let Some((seen, judge)) = told_last(response, paging, structs)? {
                told.push(quote!({
                    let position = position.page();
                    #seen.map(#judge)
                }));
            }
            if let (Some(size), true) = (paging.fixed_size, has_total) {
                let (first, size) = (u64::from(paging.first), u64::from(size));
                let (first, size) = (
                    Literal::u64_unsuffixed(first),
                    Literal::u64_unsuffixed(size),
                );
                told.push(quote!(total.map(|total| position.reaches(total, #first, #size))));
            }
            // The address of the next page is missing on the last one.
            let otherwise = pointer.is_some();
            let mut told = told.into_iter();
            match told.next() {
                Some(first) => quote!({
                    let ended = #first #(.or_else(|| #told))*;
                    match ended.unwrap_or(#otherwise) {
                        true => ::std::option::Option::None,
                        false => position.following(),
                    }
                }),
                None => quote!(position.following()),
            }
        }
    };
    let told = match paging.style {
        PagingStyle::Cursor => quote!(_),
        _ => quote!(position),
    };
    let doc = format!(
        "The rows of [`{start}`](Self::{start}), page after page.\n\nEach page is a job of its own: it is started, \
         waited for, and usually charged. Nothing is sent until a page is asked for; `price` tells what \
         the next one costs, and `max_credits` sets a budget. The search ends with a page without rows.",
        start = operation.id,
    );
    Ok(quote! {
        #[doc = #doc]
        pub fn #name(
            &self,
            #(#taken),*
        ) -> ::crm_runtime::search::Search<#response, #row, #error> {
            let client = self.clone();
            #(#kept)*
            ::crm_runtime::search::Search::new(
                &super::#table::API.operations[#index],
                #first,
                move |position| {
                    let client = client.clone();
                    #(#again)*
                    ::std::boxed::Box::pin(async move {
                        #place
                        client.#job(#(#passed),*).await
                    })
                },
                |response, #told| {
                    let total = #total;
                    let next = #next;
                    let rows = #rows;
                    let next = next.filter(|_| !rows.is_empty());
                    ::crm_runtime::search::SearchPage { rows, total, next }
                },
            )
        }
    })
}
