//! Makes enums that a response can hold open: an unlisted value is kept as text.

use indexmap::IndexMap;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::visit_mut::VisitMut;
use syn::{Ident, Item};

use super::{last_segment, parse_items, schema_of};
use crate::normalise::{Schema, type_name};
use crate::variants;

/// Name of the variant for what is not documented.
pub(crate) use crate::variants::UNLISTED;

/// Puts an open enum in the place of each closed one that a response can hold.
pub(super) fn open(types: &mut Vec<Item>, schemas: &IndexMap<String, Schema>) {
    let mut opened = Vec::with_capacity(types.len());
    for item in types.drain(..) {
        let ident = match &item {
            Item::Enum(declared) => Some(&declared.ident),
            Item::Impl(block) => last_segment(&block.self_ty).map(|segment| &segment.ident),
            _ => None,
        };
        let schema = ident.and_then(|ident| open_schema(ident, schemas));
        match (&item, schema) {
            (Item::Enum(declared), Some(schema)) => {
                opened.extend(parse_items(open_enum(&declared.ident, schema)).unwrap_or_default());
            }
            // What the generator implements for the closed enum.
            (_, Some(_)) => {}
            (_, None) => opened.push(item),
        }
    }
    *types = opened;
}

/// The schema of an enum of strings that a response can hold.
pub(super) fn open_schema<'a>(
    ident: &Ident,
    schemas: &'a IndexMap<String, Schema>,
) -> Option<&'a Schema> {
    schema_of(ident, schemas)
        .filter(|schema| (schema.response || schema.open) && !schema.values.is_empty())
}

fn open_enum(name: &Ident, schema: &Schema) -> TokenStream {
    let values = &schema.values;
    let variants: Vec<Ident> = variants::names(values)
        .iter()
        .map(|variant| format_ident!("{variant}"))
        .collect();
    let declared = values.iter().zip(&variants).map(|(value, variant)| {
        let doc = format!(" `{value}`");
        let alias = (variant != value && is_alias(value)).then(|| quote!(#[doc(alias = #value)]));
        quote!(#[doc = #doc] #alias #variant)
    });
    let description = schema
        .description
        .clone()
        .unwrap_or_else(|| format!("Values of `{name}`."));
    let unlisted = format_ident!("{UNLISTED}");
    quote! {
        #[doc = #description]
        #[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
        pub enum #name {
            #(#declared,)*
            /// A value that was not documented when this was generated, as the vendor wrote it.
            #unlisted(::std::string::String),
        }

        impl #name {
            /// The documented values.
            pub const VALUES: &'static [&'static str] = &[#(#values),*];

            /// The value as the vendor writes it.
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #values,)*
                    Self::#unlisted(value) => value,
                }
            }
        }

        impl ::std::convert::From<&str> for #name {
            fn from(value: &str) -> Self {
                match value {
                    #(#values => Self::#variants,)*
                    other => Self::#unlisted(other.to_owned()),
                }
            }
        }

        ::crm_runtime::open_enum!(#name);
    }
}

/// Whether rustdoc takes a value as an alias.
fn is_alias(value: &str) -> bool {
    !value.is_empty()
        && value
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'\''))
}

/// Puts the values and their variants in the place of placeholders, in enums that stay closed.
pub(super) fn name_values(types: &mut [Item], schemas: &IndexMap<String, Schema>) {
    let mut texts = IndexMap::new();
    let mut idents = IndexMap::new();
    for schema in schemas
        .values()
        .filter(|schema| !schema.placeholders.is_empty())
    {
        let names = variants::names(&schema.values);
        for ((placeholder, value), name) in
            schema.placeholders.iter().zip(&schema.values).zip(names)
        {
            idents.insert(type_name(placeholder), name);
            texts.insert(placeholder.clone(), value.clone());
        }
    }
    if !texts.is_empty() {
        let mut names = Names { texts, idents };
        types.iter_mut().for_each(|item| names.visit_item_mut(item));
    }
}

struct Names {
    texts: IndexMap<String, String>,
    idents: IndexMap<String, String>,
}

impl VisitMut for Names {
    fn visit_lit_str_mut(&mut self, text: &mut syn::LitStr) {
        if let Some(value) = self.texts.get(&text.value()) {
            *text = syn::LitStr::new(value, text.span());
        }
    }

    fn visit_ident_mut(&mut self, ident: &mut Ident) {
        if let Some(name) = self.idents.get(&ident.to_string()) {
            *ident = format_ident!("{name}");
        }
    }

    fn visit_attribute_mut(&mut self, attribute: &mut syn::Attribute) {
        // What an attribute holds is tokens.
        if let Ok(renamed) = attribute.parse_args::<syn::MetaNameValue>()
            && renamed.path.is_ident("rename")
            && let syn::Expr::Lit(syn::ExprLit {
                lit: syn::Lit::Str(text),
                ..
            }) = &renamed.value
            && let Some(value) = self.texts.get(&text.value())
        {
            *attribute = syn::parse_quote!(#[serde(rename = #value)]);
        }
    }

    fn visit_macro_mut(&mut self, _: &mut syn::Macro) {}
}
