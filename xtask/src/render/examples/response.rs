//! Writes what an example reads of a response.

use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Field, Ident, ItemStruct, Type};

use super::values::Types;
use crate::render::fields::UNKNOWN;
use crate::render::{argument_of, last_segment, wire_name};

/// Fields that tell which record it is, best first.
const IDENTITY: [&str; 3] = ["id", "name", "title"];

/// Fields that tell something of a record, best first.
const TELLING: [&str; 5] = ["id", "name", "title", "status", "state"];

/// The longest name of a variable that is made of a type's.
const LONG: usize = 24;

/// Names that an example has for other things.
const TAKEN: [&str; 8] = [
    "body", "client", "job", "params", "plan", "rows", "search", "types",
];

impl Types<'_> {
    /// The statements that make a call and read its response.
    pub(super) fn response(
        &self,
        call: &TokenStream,
        ty: &Type,
        items: Option<&str>,
        is_plain: bool,
    ) -> TokenStream {
        if let Type::Tuple(_) = ty {
            return quote!(#call.await?;);
        }
        if is_plain {
            return quote! {
                let text = #call.await?;
                println!("{} bytes", text.len());
            };
        }
        if let Some(row) = argument_of(ty, "Vec") {
            let name = self.variable(row, "row");
            let shown = self.shown(row, &name);
            return quote! {
                for #name in #call.await?.iter() {
                    #shown
                }
            };
        }
        if let Some(inner) = argument_of(ty, "Option") {
            let name = self.variable(inner, "response");
            let shown = self.shown(inner, &name);
            return quote! {
                if let Some(#name) = #call.await?.into_inner() {
                    #shown
                }
            };
        }
        let name = self.variable(ty, "response");
        let read = self.read(&name, ty, items);
        quote! {
            let #name = #call.await?;
            #read
        }
    }

    /// The statements that show what a value holds; its rows, where they are known to be in it.
    pub(super) fn read(&self, name: &Ident, ty: &Type, items: Option<&str>) -> TokenStream {
        let Some(declared) = self.declared(ty) else {
            return self.shown(ty, name);
        };
        let rows = items.and_then(|items| {
            let wire = items.strip_prefix('/')?;
            plain(declared).find(|field| wire_name(field) == wire)
        });
        let is_record = plain(declared).any(|field| {
            IDENTITY.contains(&wire_name(field).as_str()) && self.is_shown(declared, field)
        });
        let rows = rows.or_else(|| {
            let mut lists = plain(declared).filter(|field| self.record_of(field, "Vec").is_some());
            lists.next().filter(|_| !is_record)
        });
        if let Some(field) = rows
            && let Some(list) = argument_of(inner(field), "Vec")
        {
            let row = self.variable(list, "row");
            let shown = self.shown(list, &row);
            let ident = &field.ident;
            let each = match argument_of(&field.ty, "Option") {
                Some(_) => quote!(#name.#ident.iter().flatten()),
                None => quote!(#name.#ident.iter()),
            };
            return quote! {
                for #row in #each {
                    #shown
                }
            };
        }
        let mut records = plain(declared).filter(|field| self.declared(inner(field)).is_some());
        if let Some(field) = records.next().filter(|_| !is_record)
            && argument_of(&field.ty, "Option").is_some()
            && let Some(ident) = &field.ident
        {
            let shown = self.shown(inner(field), ident);
            return quote! {
                if let Some(#ident) = &#name.#ident {
                    #shown
                }
            };
        }
        self.shown(ty, name)
    }

    /// The statement that prints what tells a record from others, or the whole value.
    pub(super) fn shown(&self, ty: &Type, name: &Ident) -> TokenStream {
        let whole = format!("{{{name}:?}}");
        let whole = quote!(println!(#whole););
        let Some(declared) = self.declared(ty) else {
            return whole;
        };
        let mut told: Vec<&Field> = TELLING
            .iter()
            .filter_map(|telling| {
                plain(declared)
                    .filter(|field| self.is_shown(declared, field))
                    .find(|field| wire_name(field) == *telling)
            })
            .take(2)
            .collect();
        if told.is_empty() {
            let mut scalars = plain(declared).filter(|field| self.is_shown(declared, field));
            told.extend(scalars.next());
        }
        let idents: Vec<&Ident> = told
            .iter()
            .filter_map(|field| field.ident.as_ref())
            .collect();
        match idents.as_slice() {
            [] => whole,
            [one] => quote!(println!("{:?}", #name.#one);),
            [one, other, ..] => quote!(println!("{:?} {:?}", #name.#one, #name.#other);),
        }
    }

    /// A variable for a value of a type.
    pub(super) fn variable(&self, ty: &Type, otherwise: &str) -> Ident {
        let named = last_segment(ty).map(|segment| segment.ident.to_string());
        let known = named.filter(|_| self.declared(ty).is_some());
        let name = known.map(|name| name.to_snake_case());
        let usable = name.filter(|name| {
            name.len() <= LONG
                && !name.ends_with("_response")
                && !TAKEN.contains(&name.as_str())
                && syn::parse_str::<Ident>(name).is_ok()
        });
        match usable {
            Some(name) => format_ident!("{name}"),
            None => format_ident!("{otherwise}"),
        }
    }

    /// Whether a field is a plain value that may be printed.
    fn is_shown(&self, declared: &ItemStruct, field: &Field) -> bool {
        let name = last_segment(inner(field)).map(|segment| segment.ident.to_string());
        let is_plain = name.is_some_and(|name| {
            let plain = ["String", "i64", "f64", "bool", "Number", "Timestamp"];
            plain.contains(&name.as_str()) || self.is_enum(&name)
        });
        is_plain && self.sensitive(declared, field).is_none()
    }

    /// The struct of which a field holds a list.
    fn record_of(&self, field: &Field, list: &str) -> Option<&ItemStruct> {
        self.declared(argument_of(inner(field), list)?)
    }
}

/// The documented fields of a struct.
fn plain(declared: &ItemStruct) -> impl Iterator<Item = &Field> {
    let fields = declared.fields.iter();
    fields.filter(|field| field.ident.as_ref().is_some_and(|ident| ident != UNKNOWN))
}

/// The type of a field without the option around it.
fn inner(field: &Field) -> &Type {
    argument_of(&field.ty, "Option").unwrap_or(&field.ty)
}
