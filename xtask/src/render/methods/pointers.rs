//! What stands at a pointer into the body of a request or into a response.

use anyhow::{Result, anyhow, bail};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::{Ident, ItemStruct, Type};

use super::{Structs, is_named};
use crate::facts::Paging;
use crate::render::{argument_of, last_segment, wire_name};

pub(super) fn struct_of<'a>(ty: &Type, structs: &'a Structs<'a>) -> Result<&'a ItemStruct> {
    last_segment(ty)
        .and_then(|segment| structs.get(&segment.ident.to_string()).copied())
        .ok_or_else(|| anyhow!("x-paging: a pointer leads through what is no object"))
}

fn field_at<'a>(declared: &'a ItemStruct, name: &str) -> Result<(&'a Ident, &'a Type)> {
    declared
        .fields
        .iter()
        .find(|field| wire_name(field) == name)
        .and_then(|field| field.ident.as_ref().zip(Some(&field.ty)))
        .ok_or_else(|| anyhow!("x-paging: `{}` has no property `{name}`", declared.ident))
}

/// Sets the number at a pointer into the body, and makes the objects on the way.
pub(super) fn assignment(
    body: &Type,
    pointer: &str,
    value: &TokenStream,
    structs: &Structs<'_>,
) -> Result<TokenStream> {
    let names: Vec<&str> = pointer.split('/').skip(1).collect();
    let (last, way) = names
        .split_last()
        .ok_or_else(|| anyhow!("x-paging: `{pointer}` is no pointer into the body"))?;
    let mut declared = struct_of(body, structs)?;
    let mut target = quote!(body);
    for name in way {
        let (ident, ty) = field_at(declared, name)?;
        declared = struct_of(argument_of(ty, "Option").unwrap_or(ty), structs)?;
        target = match argument_of(ty, "Option") {
            Some(_) => quote!(#target.#ident.get_or_insert_with(::std::default::Default::default)),
            None => quote!(#target.#ident),
        };
    }
    let (ident, ty) = field_at(declared, last)?;
    Ok(match argument_of(ty, "Option") {
        Some(_) => quote!(#target.#ident = ::std::option::Option::Some(#value);),
        None => quote!(#target.#ident = #value;),
    })
}

/// The type of a row, and the expression for the list of rows in an object.
pub(super) fn listed(
    response: &Type,
    items: &str,
    structs: &Structs<'_>,
) -> Result<(Type, TokenStream)> {
    let (value, ty) = taken(response, items, structs)?;
    let row = argument_of(ty, "Vec")
        .ok_or_else(|| anyhow!("x-paging: `items` leads to what is no list"))?;
    let rows = match &value {
        Taken::Always(value) => quote!(#value),
        Taken::Maybe(value) => quote!(#value.unwrap_or_default()),
    };
    Ok((outside_types(row, structs), rows))
}

/// A type of the module of the types, as it is named outside.
fn outside_types(ty: &Type, structs: &Structs<'_>) -> Type {
    match ty {
        Type::Path(path) if path.path.segments.len() == 1 && path.path.leading_colon.is_none() => {
            let is_made = struct_of(ty, structs).is_ok() || !is_primitive(ty);
            match is_made {
                true => syn::parse_quote!(types::#ty),
                false => ty.clone(),
            }
        }
        other => other.clone(),
    }
}

fn is_primitive(ty: &Type) -> bool {
    ["i64", "bool", "String"]
        .iter()
        .any(|name| is_named(ty, name))
}

/// What tells a row from others, as an expression, if it has an id.
pub(super) fn key_of(row: &Type, paging: &Paging, structs: &Structs<'_>) -> Option<TokenStream> {
    let is_key = |name: &str| match &paging.key {
        Some(key) => name == *key,
        None => matches!(name, "id" | "_id"),
    };
    struct_of(row, structs)
        .ok()?
        .fields
        .iter()
        .find_map(|field| {
            let ident = field.ident.as_ref().filter(|_| is_key(&wire_name(field)))?;
            Some(match argument_of(&field.ty, "Option") {
                Some(_) => quote!(row.#ident.as_ref()),
                None => quote!(::std::option::Option::Some(&row.#ident)),
            })
        })
}

/// How many rows there are in all, as an option of a number.
pub(super) fn total(
    response: &Type,
    paging: &Paging,
    structs: &Structs<'_>,
) -> Result<Option<TokenStream>> {
    let pointer = paging.totals;
    pointer
        .filter(|totals| totals.starts_with('/'))
        .map(|pointer| {
            let (total, ty) = seen_typed(response, pointer, structs)?;
            match last_segment(ty)
                .map(|segment| segment.ident.to_string())
                .as_deref()
            {
                Some("i64") => Ok(quote!(#total.copied())),
                Some("Number" | "String") => {
                    Ok(quote!(#total.and_then(|total| total.to_string().parse::<i64>().ok())))
                }
                _ => bail!("x-paging: `totals` leads to no number"),
            }
        })
        .transpose()
}

/// Whether a response says that no page follows.
pub(super) fn last(
    response: &Type,
    paging: &Paging,
    structs: &Structs<'_>,
) -> Result<Option<TokenStream>> {
    let told = told_last(response, paging, structs)?;
    Ok(told.map(|(seen, judge)| quote!(#seen.is_some_and(#judge))))
}

/// What of a response says whether a page follows, as an option, and how: a closure.
pub(super) fn told_last(
    response: &Type,
    paging: &Paging,
    structs: &Structs<'_>,
) -> Result<Option<(TokenStream, TokenStream)>> {
    if let Some(pointer) = &paging.has_more {
        let (more, ty) = seen_typed(response, pointer, structs)?;
        if !is_named(ty, "bool") {
            bail!("x-paging: `has-more` leads to no boolean");
        }
        return Ok(Some((more, quote!(|more| !*more))));
    }
    let Some(pointer) = &paging.pages else {
        return Ok(None);
    };
    let (pages, ty) = seen_typed(response, pointer, structs)?;
    if !is_named(ty, "i64") {
        bail!("x-paging: `pages` leads to no integer");
    }
    // Pages that are counted from zero end one before their number.
    let reached = match paging.first {
        0 => quote!(position + 1 >= *pages),
        1 => quote!(position >= *pages),
        first => {
            let first = Literal::u32_unsuffixed(first);
            quote!(position + 1 - #first >= *pages)
        }
    };
    Ok(Some((pages, quote!(|pages| #reached))))
}

pub(super) fn seen_in_response(
    response: &Type,
    pointer: &str,
    structs: &Structs<'_>,
) -> Result<TokenStream> {
    seen_typed(response, pointer, structs).map(|(value, _)| value)
}

/// What stands at a pointer into the response, as an option of a reference, and its type.
pub(super) fn seen_typed<'a>(
    response: &'a Type,
    pointer: &str,
    structs: &'a Structs<'a>,
) -> Result<(TokenStream, &'a Type)> {
    let response_value = quote!(::std::option::Option::Some(&response));
    typed(response_value, response, pointer, structs)
}

/// What stands at a pointer into a value of this type, as an option of a reference, and its type.
pub(super) fn typed<'a>(
    mut value: TokenStream,
    mut ty: &'a Type,
    pointer: &str,
    structs: &'a Structs<'a>,
) -> Result<(TokenStream, &'a Type)> {
    for name in pointer.split('/').skip(1) {
        // The last element of a list.
        if let ("-", Some(element)) = (name, argument_of(ty, "Vec")) {
            ty = element;
            value = quote!(#value.and_then(|list| list.last()));
            continue;
        }
        let name = name.replace("~1", "/").replace("~0", "~");
        let (ident, field) = field_at(struct_of(ty, structs)?, &name)?;
        (ty, value) = match argument_of(field, "Option") {
            Some(inner) => (
                inner,
                quote!(#value.and_then(|value| value.#ident.as_ref())),
            ),
            None => (field, quote!(#value.map(|value| &value.#ident))),
        };
        if let Some(inner) = argument_of(ty, "Box") {
            ty = inner;
            value = quote!(#value.map(|value| &**value));
        }
    }
    Ok((value, ty))
}

/// What was taken out of a response.
enum Taken {
    Always(TokenStream),
    /// An option of it.
    Maybe(TokenStream),
}

/// What stands at a pointer into a response, taken out of it, and its type.
fn taken<'a>(
    response: &'a Type,
    pointer: &str,
    structs: &'a Structs<'a>,
) -> Result<(Taken, &'a Type)> {
    let mut ty = response;
    let mut value = Taken::Always(quote!(response));
    for name in pointer.split('/').skip(1) {
        let name = name.replace("~1", "/").replace("~0", "~");
        let (ident, field) = field_at(struct_of(ty, structs)?, &name)?;
        let inner = argument_of(field, "Option");
        value = match (value, inner) {
            (Taken::Always(value), None) => Taken::Always(quote!(#value.#ident)),
            (Taken::Always(value), Some(_)) => Taken::Maybe(quote!(#value.#ident)),
            (Taken::Maybe(value), None) => Taken::Maybe(quote!(#value.map(|value| value.#ident))),
            (Taken::Maybe(value), Some(_)) => {
                Taken::Maybe(quote!(#value.and_then(|value| value.#ident)))
            }
        };
        ty = inner.unwrap_or(field);
        ty = argument_of(ty, "Box").unwrap_or(ty);
    }
    Ok((value, ty))
}
