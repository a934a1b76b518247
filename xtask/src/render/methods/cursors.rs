//! Streams of lists whose pages are found by cursors.

use anyhow::{Result, anyhow, bail};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use syn::{Ident, Type};

use super::{
    Carried, Carry, PARAMS, Structs, argument_of, arguments, asked_size, assignment, carry,
    field_name, is_bare_list, is_named, is_undecoded, key_of, last_segment, listed, optional_size,
    outcome, param_type, seen_typed, stream_doc, struct_of, surface, total, typed, undecoded_name,
};
use crate::facts::{Operation, Paging, PagingLocation};

/// The method that gives the rows of an operation as a stream.
pub(super) fn stream(
    method: &syn::ImplItemFn,
    documented: &Operation,
    paging: &Paging,
    structs: &Structs<'_>,
    table: &Ident,
    index: &Literal,
) -> Result<TokenStream> {
    let (answer, error) = outcome(method)?;
    let id = &method.sig.ident;
    let operation_id = documented.id;
    let name = format_ident!("{id}_stream");
    let mut carried = Vec::new();
    let mut passed = Vec::new();
    for (ident, ty) in arguments(method) {
        let is_position =
            paging.location == PagingLocation::Query && *ident == field_name(paging.position);
        if !is_position {
            let argument = Carried::new(ident, ty);
            passed.push(argument.passed.clone());
            carried.push(argument);
        } else if surface::is_text(ty) {
            // The first page has an empty cursor where there must be one.
            passed.push(quote!(position.as_deref().unwrap_or_default()));
        } else {
            bail!("x-paging: `position` must be given and is no string");
        }
    }
    let (places, asked) = places(method, paging, structs)?;
    let Carry { taken, kept, again } = carry(&carried, paging.location, !places.is_empty());
    let operation = quote!(&super::#table::API.operations[#index]);
    let next = paging.next.unwrap_or_default();
    let position = paging.position;
    let in_header = !next.starts_with('/');
    let (row, rows) = rows(answer, paging, structs)?;
    let key = key_of(&row, paging, structs).map(|key| quote!(.fingerprint_by(|row: &#row| #key)));
    let told = match in_header {
        true => quote!(::crm_runtime::paging::next_in_header(answer.headers(), #next)),
        false => text_at(answer, next, structs)?,
    };
    let before = in_header.then(|| quote!(let next = #told;));
    let after = (!in_header).then(|| quote!(let next = #told;));
    let ask = match is_undecoded(paging) {
        true => undecoded_name(id),
        false => id.clone(),
    };
    let decoded = (!is_undecoded(paging)).then(|| quote!(let answer = answer.into_inner();));
    let check = (!is_bare_list(paging)).then(|| {
        quote! {
            ::crm_runtime::paging::check_list::<#error>(
                &answer,
                &super::#table::API,
                #operation,
            )?;
        }
    });
    let more = match paging.has_more {
        Some(pointer) => {
            let (more, ty) = seen_typed(answer, pointer, structs)?;
            if !is_named(ty, "bool") {
                bail!("x-paging: `has-more` leads to no boolean");
            }
            quote!(#more.copied())
        }
        None => quote!(::std::option::Option::None),
    };
    let (count, counted) = match total(answer, paging, structs)? {
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
    let doc = stream_doc(documented, paging);
    let size = paging.size.is_some().then(|| {
        quote! {
            let size = plan
                .rows_per_page()
                .map(|rows| i64::try_from(rows).unwrap_or(i64::MAX));
        }
    });
    Ok(quote! {
        #[doc = #doc]
        pub fn #name(
            &self,
            #(#taken,)*
            plan: ::crm_runtime::paging::Plan,
        ) -> ::crm_runtime::paging::CursorRows<#row, Error<#error>> {
            let client = self.clone();
            let plan = plan.of(#operation, #asked);
            #(#kept)*
            #size
            ::crm_runtime::paging::cursors(plan, move |position| {
                let client = client.clone();
                #(#again)*
                async move {
                    #(#places)*
                    let answer = client.#ask(#(#passed),*).await?;
                    #before
                    #decoded
                    #check
                    #after
                    let more = #more;
                    #count
                    let page = #rows #key;
                    #counted
                    ::std::result::Result::Ok(
                        ::crm_runtime::paging::CursorPage::new(page).next(next, #position).more(more)
                    )
                }
            })
            .of(&super::#table::API, #operation_id)
        }
    })
}

/// The lines that put cursor and size into the request, and the size that the request has.
fn places(
    method: &syn::ImplItemFn,
    paging: &Paging,
    structs: &Structs<'_>,
) -> Result<(Vec<TokenStream>, TokenStream)> {
    let mut places = Vec::new();
    let mut asked = quote!(::std::option::Option::None);
    if paging.location == PagingLocation::Body {
        let body = arguments(method)
            .find(|(ident, _)| *ident == "body")
            .map(|(_, ty)| ty);
        let body =
            body.ok_or_else(|| anyhow!("x-paging: `in: body`, but the operation has no body"))?;
        let body = match body {
            Type::Reference(reference) => reference.elem.as_ref(),
            other => other,
        };
        let root = || quote!(::std::option::Option::Some(body));
        let (_, ty) = typed(root(), body, paging.position, structs)?;
        let value = cursor(ty, &quote!(position))?;
        let assigned = assignment(body, paging.position, &quote!(value), structs)?;
        places.push(quote! {
            if let ::std::option::Option::Some(position) = position
                && let ::std::option::Option::Some(value) = #value
            {
                #assigned
            }
        });
        if let Some(size) = paging.size {
            let (seen, ty) = typed(root(), body, size, structs)?;
            if !is_named(ty, "i64") {
                bail!("x-paging: `size` is no integer");
            }
            asked = quote!(#seen.copied());
            let assigned = assignment(body, size, &quote!(size), structs)?;
            places.push(quote! {
                if let ::std::option::Option::Some(size) = size {
                    #assigned
                }
            });
        }
        return Ok((places, asked));
    }
    let has_params = arguments(method).any(|(ident, _)| ident == PARAMS);
    let optional = |parameter: &str| {
        let name = field_name(parameter);
        let required = arguments(method).any(|(ident, _)| *ident == name);
        (has_params && !required).then(|| format_ident!("{name}"))
    };
    if let Some(ident) = optional(paging.position) {
        let value = cursor(param_type(method, structs, &ident)?, &quote!(position))?;
        places.push(quote! {
            if let ::std::option::Option::Some(position) = position {
                params.#ident = #value;
            }
        });
    }
    if let Some(size) = paging.size.and_then(optional) {
        let ty = param_type(method, structs, &size)?;
        places.push(optional_size(ty, &size)?);
        asked = asked_size(ty, &size);
    }
    Ok((places, asked))
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

/// What stands at a pointer into the answer, as an option of a text.
fn text_at(answer: &Type, pointer: &str, structs: &Structs<'_>) -> Result<TokenStream> {
    let (value, ty) = seen_typed(answer, pointer, structs)?;
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

/// The type of a row, and the expression for the page of an answer.
fn rows(answer: &Type, paging: &Paging, structs: &Structs<'_>) -> Result<(Type, TokenStream)> {
    if !is_bare_list(paging) {
        let (row, rows) = listed(answer, paging.items, structs)?;
        return Ok((row, quote!(::crm_runtime::paging::Page::new(#rows))));
    }
    let row = argument_of(answer, "Vec")
        .ok_or_else(|| anyhow!("x-paging: the answer is no list; say where it is in `items`"))?;
    let page = match is_undecoded(paging) {
        true => quote!(::crm_runtime::paging::Page::decoding(answer)),
        false => quote!(::crm_runtime::paging::Page::new(answer)),
    };
    Ok((row.clone(), page))
}
