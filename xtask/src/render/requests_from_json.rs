//! Makes what derives `Deserialize` of requests a feature: it takes a third of the time to check a
//! client, and few programs read the bodies that they send from JSON.

use syn::punctuated::Punctuated;
use syn::{Attribute, Ident, Item, Path, Token};

/// The feature of a client crate.
const FEATURE: &str = "deserialize-requests";

/// Puts what is left of derived `Deserialize` behind the feature: responses have field tables.
pub(super) fn put_behind_feature(file: &mut syn::File) {
    for item in &mut file.items {
        if let Item::Mod(module) = item
            && let Some((_, items)) = &mut module.content
        {
            let of_responses: Vec<String> = items.iter().filter_map(wrapper).collect();
            for item in items {
                if let Some((ident, attributes)) = declared(item)
                    && !of_responses.contains(&ident.to_string())
                {
                    divide(attributes);
                }
            }
        }
    }
}

/// The type of a response that is another name for a type, and so has no field table.
fn wrapper(item: &Item) -> Option<String> {
    match item {
        Item::Macro(item) if item.mac.path.segments.last()?.ident == "wrapper_element" => {
            Some(item.mac.tokens.to_string())
        }
        _ => None,
    }
}

fn declared(item: &mut Item) -> Option<(&Ident, &mut Vec<Attribute>)> {
    match item {
        Item::Struct(item) => Some((&item.ident, &mut item.attrs)),
        Item::Enum(item) => Some((&item.ident, &mut item.attrs)),
        _ => None,
    }
}

fn divide(attributes: &mut Vec<Attribute>) {
    let is_deserialize = |path: &Path| {
        let last = path.segments.last();
        last.is_some_and(|segment| segment.ident == "Deserialize")
    };
    for index in 0..attributes.len() {
        let attribute = &attributes[index];
        let paths = attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated);
        let Ok(paths) = paths else { continue };
        let (moved, kept): (Vec<_>, Vec<_>) = paths.into_iter().partition(is_deserialize);
        if attribute.path().is_ident("derive") && !moved.is_empty() {
            attributes[index] = syn::parse_quote!(#[derive(#(#kept),*)]);
            let behind = syn::parse_quote!(#[cfg_attr(feature = #FEATURE, derive(#(#moved),*))]);
            attributes.insert(index + 1, behind);
            return;
        }
    }
}
