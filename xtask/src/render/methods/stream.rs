//! The rows of a paged list as a stream.

use anyhow::{Result, anyhow, bail};
use heck::ToSnakeCase;
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use syn::{Ident, Type};

use super::carry::{Carried, Carry, carry};
use super::cursors::Cursors;
use super::numbers::Numbers;
use super::pointers::{assignment, key_of, listed, struct_of, typed};
use super::{Structs, arguments, body_of, is_named, outcome, undecoded};
use crate::facts::{Operation, Paging, PagingLocation, PagingStyle};
use crate::normalise::field_name;
use crate::render::{PARAMS, argument_of, last_segment};

/// What differs by how pages are found.
pub(super) trait Position {
    /// The type of the stream, and the function that makes it.
    fn rows(&self) -> (Ident, Ident);

    /// The position as an argument of this type.
    fn argument(&self, ty: &Type) -> Result<TokenStream>;

    /// Makes of the stream's position what the request takes.
    fn value(&self) -> TokenStream;

    /// Puts the position at a pointer into the body.
    fn in_body(&self, body: &Type, pointer: &str, structs: &Structs<'_>) -> Result<TokenStream>;

    /// Puts the position into an optional parameter of this type.
    fn in_params(&self, ident: &Ident, ty: &Type) -> Result<TokenStream>;

    /// Fetches a page.
    fn page(&self, listed: &Listed<'_>, fetched: &Fetched) -> Result<TokenStream>;
}

/// A list, as its operation declares it.
#[derive(Clone, Copy)]
pub(super) struct Listed<'a> {
    pub(super) response: &'a Type,
    pub(super) paging: &'a Paging,
    pub(super) structs: &'a Structs<'a>,
}

/// What fetching a page is made of.
pub(super) struct Fetched {
    /// The call, with its error passed on.
    pub(super) call: TokenStream,
    /// Looks for something else in the place of the rows.
    pub(super) check: Option<TokenStream>,
    /// The page with its rows, told apart by their keys.
    pub(super) rows: TokenStream,
}

/// The method that gives the rows of an operation as a stream.
pub(super) fn stream(
    method: &syn::ImplItemFn,
    documented: &Operation,
    paging: &Paging,
    structs: &Structs<'_>,
    table: &Ident,
    index: &Literal,
) -> Result<TokenStream> {
    let position: &dyn Position = match paging.style {
        PagingStyle::Cursor => &Cursors,
        PagingStyle::Page | PagingStyle::Offset => &Numbers,
    };
    let (response, error) = outcome(method)?;
    let id = &method.sig.ident;
    let operation_id = documented.id;
    let name = format_ident!("{id}_stream");
    let mut carried = Vec::new();
    let mut passed = Vec::new();
    for (ident, ty) in arguments(method) {
        let in_query = paging.location == PagingLocation::Query;
        if in_query && *ident == field_name(paging.position) {
            passed.push(position.argument(ty)?);
        } else {
            let argument = Carried::new(ident, ty);
            passed.push(argument.passed.clone());
            carried.push(argument);
        }
    }
    let Request { places, asked } = request(position, method, paging, structs)?;
    let Carry { taken, kept, again } = carry(&carried, paging.location, !places.is_empty());
    let operation = quote!(&super::#table::API.operations[#index]);
    let (row, rows) = rows(response, paging, structs)?;
    let key = key_of(&row, paging, structs).map(|key| quote!(.fingerprint_by(|row: &#row| #key)));
    let ask = match undecoded::is_undecoded(paging) {
        true => undecoded::name(id),
        false => id.clone(),
    };
    let check = (!undecoded::is_bare_list(paging)).then(|| {
        quote! {
            ::crm_runtime::paging::check_list::<#error>(
                &response,
                &super::#table::API,
                #operation,
            )?;
        }
    });
    let fetched = Fetched {
        call: quote!(client.#ask(#(#passed),*).await?),
        check,
        rows: quote!(#rows #key),
    };
    let list = Listed {
        response,
        paging,
        structs,
    };
    let page = position.page(&list, &fetched)?;
    let size = paging.size.is_some().then(|| {
        quote! {
            let size = plan
                .rows_per_page()
                .map(|rows| i64::try_from(rows).unwrap_or(i64::MAX));
        }
    });
    let value = position.value();
    let (stream, open) = position.rows();
    let doc = stream_doc(documented, paging);
    Ok(quote! {
        #[doc = #doc]
        pub fn #name(
            &self,
            #(#taken,)*
            plan: ::crm_runtime::paging::Plan,
        ) -> ::crm_runtime::paging::#stream<#row, Error<#error>> {
            let client = self.clone();
            let plan = plan.of(#operation, #asked);
            #(#kept)*
            #size
            ::crm_runtime::paging::#open(plan, move |position| {
                let client = client.clone();
                #(#again)*
                async move {
                    #value
                    #(#places)*
                    #page
                }
            })
            .of(&super::#table::API, #operation_id)
        }
    })
}

/// What a page is asked for with.
struct Request {
    /// The lines that put position and size into the request.
    places: Vec<TokenStream>,
    /// The size that the request has.
    asked: TokenStream,
}

fn request(
    position: &dyn Position,
    method: &syn::ImplItemFn,
    paging: &Paging,
    structs: &Structs<'_>,
) -> Result<Request> {
    let mut places = Vec::new();
    let mut asked = quote!(::std::option::Option::None);
    if paging.location == PagingLocation::Body {
        let body = body_of(method)?;
        places.push(position.in_body(body, paging.position, structs)?);
        if let Some(size) = paging.size {
            let root = quote!(::std::option::Option::Some(body));
            let (seen, ty) = typed(root, body, size, structs)?;
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
        return Ok(Request { places, asked });
    }
    let has_params = arguments(method).any(|(ident, _)| ident == PARAMS);
    let optional = |parameter: &str| {
        let name = field_name(parameter);
        let required = arguments(method).any(|(ident, _)| *ident == name);
        (has_params && !required).then(|| format_ident!("{name}"))
    };
    if let Some(ident) = optional(paging.position) {
        let ty = param_type(method, structs, &ident)?;
        places.push(position.in_params(&ident, ty)?);
    }
    if let Some(size) = paging.size.and_then(optional) {
        let ty = param_type(method, structs, &size)?;
        places.push(optional_size(ty, &size)?);
        asked = asked_size(ty, &size);
    }
    Ok(Request { places, asked })
}

/// The type of an optional parameter, without the option around it.
fn param_type<'a>(
    method: &syn::ImplItemFn,
    structs: &'a Structs<'a>,
    ident: &Ident,
) -> Result<&'a Type> {
    let params = arguments(method)
        .find(|(name, _)| *name == PARAMS)
        .map(|(_, ty)| ty);
    let params = match params {
        Some(Type::Reference(reference)) => reference.elem.as_ref(),
        Some(other) => other,
        None => bail!("x-paging: `{ident}` is no parameter"),
    };
    let declared = struct_of(params, structs)?;
    let field = declared
        .fields
        .iter()
        .find(|field| field.ident.as_ref() == Some(ident));
    let field = field.ok_or_else(|| anyhow!("x-paging: `{ident}` is no parameter"))?;
    Ok(argument_of(&field.ty, "Option").unwrap_or(&field.ty))
}

/// A number as a value of this type.
pub(super) fn number(ty: &Type, value: &TokenStream) -> Result<TokenStream> {
    match last_segment(ty)
        .map(|segment| segment.ident.to_string())
        .as_deref()
    {
        Some("i64") => Ok(value.clone()),
        Some("String") => Ok(quote!(#value.to_string())),
        Some("Number") => Ok(quote!(::crm_runtime::client::Number::from(#value))),
        _ => bail!("x-paging: a position or a size is no number"),
    }
}

/// Puts the plan's size into a parameter.
fn optional_size(ty: &Type, size: &Ident) -> Result<TokenStream> {
    if is_named(ty, "i64") {
        return Ok(quote!(params.#size = size;));
    }
    let value = number(ty, &quote!(size))?;
    Ok(quote!(params.#size = size.map(|size| #value);))
}

/// The size that the parameters have.
fn asked_size(ty: &Type, size: &Ident) -> TokenStream {
    match is_named(ty, "i64") {
        true => quote!(params.#size),
        false => quote!(params.#size.as_ref().and_then(|size| size.to_string().parse().ok())),
    }
}

fn stream_doc(operation: &Operation, paging: &Paging) -> String {
    let sizes: Vec<String> = paging.sizes.iter().map(u32::to_string).collect();
    let sizes = match (sizes.as_slice(), paging.max_size) {
        ([], None) => String::new(),
        ([], Some(max)) => format!(" At most {max} rows a page are documented."),
        (sizes, _) => format!(" Only these page sizes are accepted: {}.", sizes.join(", ")),
    };
    let totals = match paging.totals {
        Some(totals) if !totals.starts_with('/') => {
            let totals = totals.to_snake_case();
            format!(" [`{totals}`](Self::{totals}) tells how many there are.")
        }
        _ => String::new(),
    };
    let plan = match (paging.fixed_size, paging.default_size) {
        (Some(size), _) => {
            format!("`Plan::new().look_ahead(pages)`. A full page has {size} rows.")
        }
        (None, Some(size)) => format!(
            "`Plan::new().size(rows).look_ahead(pages)`. The page size defaults to that of the request, \
             or {size} rows."
        ),
        (None, None) => {
            "`Plan::new().size(rows).look_ahead(pages)`. The page size defaults to that \
             of the request, or the vendor's."
                .to_owned()
        }
    };
    format!(
        "The rows of [`{id}`](Self::{id}), page after page, as a stream.\n\nThe plan says how to read them: {plan}{sizes}{totals} Each page is a call, with \
         the errors of the method; [`rows`](crm_runtime::paging::rows) tells where the stream ends \
         and what happens to rows that move while it is read.",
        id = operation.id,
    )
}

/// The type of a row, and the expression for the page of a response.
fn rows(response: &Type, paging: &Paging, structs: &Structs<'_>) -> Result<(Type, TokenStream)> {
    if !undecoded::is_bare_list(paging) {
        let (row, rows) = listed(response, paging.items, structs)?;
        return Ok((row, quote!(::crm_runtime::paging::Page::new(#rows))));
    }
    let row = argument_of(response, "Vec")
        .ok_or_else(|| anyhow!("x-paging: the response is no list; say where it is in `items`"))?;
    let page = match undecoded::is_undecoded(paging) {
        true => quote!(::crm_runtime::paging::Page::decoding(response)),
        false => quote!(::crm_runtime::paging::Page::new(response)),
    };
    Ok((row.clone(), page))
}
