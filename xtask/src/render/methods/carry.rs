//! Arguments that every page of a list is asked for with.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Ident, Type};

use crate::facts::PagingLocation;
use crate::render::{PARAMS, argument_of, surface};

/// An argument that every page is asked for with.
pub(super) struct Carried {
    pub(super) ident: Ident,
    /// Its type as an argument.
    pub(super) ty: Type,
    /// How it becomes a value of one's own.
    pub(super) owned: TokenStream,
    /// How it is passed on.
    pub(super) passed: TokenStream,
}

impl Carried {
    pub(super) fn new(ident: &Ident, ty: &Type) -> Self {
        let (owned, passed) = match (ty, argument_of(ty, "Option")) {
            (Type::Reference(_), _) if surface::is_text(ty) => {
                (quote!(#ident.to_owned()), quote!(&#ident))
            }
            (Type::Reference(_), _) => (quote!(#ident.clone()), quote!(&#ident)),
            (_, Some(inner)) if surface::is_text(inner) => {
                (quote!(#ident.map(str::to_owned)), quote!(#ident.as_deref()))
            }
            (_, Some(Type::Reference(_))) => (quote!(#ident.cloned()), quote!(#ident.as_ref())),
            _ => (quote!(#ident), quote!(#ident)),
        };
        Self {
            ident: ident.clone(),
            ty: ty.clone(),
            owned,
            passed,
        }
    }
}

/// The lines that carry arguments into the fetching of each page.
pub(super) struct Carry {
    pub(super) taken: Vec<TokenStream>,
    pub(super) kept: Vec<TokenStream>,
    pub(super) again: Vec<TokenStream>,
}

pub(super) fn carry(carried: &[Carried], location: PagingLocation, changes: bool) -> Carry {
    let changing = match location {
        PagingLocation::Body => "body",
        PagingLocation::Query => PARAMS,
    };
    Carry {
        taken: carried
            .iter()
            .map(|Carried { ident, ty, .. }| quote!(#ident: #ty))
            .collect(),
        kept: carried
            .iter()
            .map(|Carried { ident, owned, .. }| quote!(let #ident = #owned;))
            .collect(),
        again: carried
            .iter()
            .map(|Carried { ident, .. }| match changes && ident == changing {
                true => quote!(let mut #ident = #ident.clone();),
                false => quote!(let #ident = #ident.clone();),
            })
            .collect(),
    }
}
