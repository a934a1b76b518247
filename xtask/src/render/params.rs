//! Gathers the optional parameters of each method in one value, so that a parameter that a vendor
//! adds breaks no caller.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{FnArg, Ident, ImplItemFn, Item, Pat, Type};

use super::{argument_of, builders, parse_items, surface};
use crate::calls;
use crate::facts::Facts;
use crate::normalise::params_name;

/// Name of the argument.
pub(crate) const PARAMS: &str = "params";

/// One optional parameter.
struct Optional {
    ident: Ident,
    /// Its type in the value, without the option around it.
    ty: Type,
    doc: String,
}

/// Gives the method of every operation that has optional parameters one argument for all of them,
/// after the others.
pub(super) fn gather(file: &mut syn::File, facts: &Facts) -> Result<()> {
    let mut added = Vec::new();
    let mut methods = calls::methods_mut(file);
    for operation in &facts.operations {
        let method = methods
            .get_mut(operation.id)
            .ok_or_else(|| calls::missing(operation.id))?;
        let declared = gathered(method);
        added.extend(declared.with_context(|| operation.operation_id.to_owned())?);
    }
    let types = surface::types_module(file)?;
    let names: BTreeSet<String> = types
        .iter()
        .filter_map(|item| match item {
            Item::Struct(declared) => Some(declared.ident.to_string()),
            Item::Enum(declared) => Some(declared.ident.to_string()),
            _ => None,
        })
        .collect();
    for item in parse_items(quote!(#(#added)*))? {
        if let Item::Struct(declared) = &item
            && names.contains(&declared.ident.to_string())
        {
            bail!(
                "`{}` is the name of a schema too; rename the schema",
                declared.ident
            );
        }
        types.push(item);
    }
    for item in &mut file.items {
        if let Item::Impl(block) = item {
            surface::allow_many_arguments(block);
        }
    }
    Ok(())
}

fn gathered(method: &mut ImplItemFn) -> Result<Option<TokenStream>> {
    let mut optional = Vec::new();
    let mut kept = syn::punctuated::Punctuated::new();
    for argument in &method.sig.inputs {
        match optional_of(argument) {
            Some((ident, ty)) => optional.push((ident, ty)),
            None => kept.push(argument.clone()),
        }
    }
    if optional.is_empty() {
        return Ok(None);
    }
    let id = method.sig.ident.clone();
    let name = format_ident!("{}", params_name(&id.to_string()));
    let argument = format_ident!("{PARAMS}");
    kept.push(syn::parse_quote!(#argument: &types::#name));
    method.sig.inputs = kept;
    let idents = optional.iter().map(|(ident, _)| ident);
    method.block.stmts.insert(
        0,
        syn::parse_quote!(let types::#name { #(#idents),* } = #argument;),
    );
    let mut docs = take_docs(method, &optional);
    let optional: Vec<Optional> = optional
        .into_iter()
        .map(|(ident, ty)| {
            let doc = docs.remove(0);
            Optional { ident, ty, doc }
        })
        .collect();
    Ok(Some(declaration(&id, &name, &optional)))
}

/// Name and type of an optional argument, the type as one's own.
fn optional_of(argument: &FnArg) -> Option<(Ident, Type)> {
    let FnArg::Typed(argument) = argument else {
        return None;
    };
    let Pat::Ident(pattern) = argument.pat.as_ref() else {
        return None;
    };
    let inner = argument_of(&argument.ty, "Option")?;
    let own: Type = match inner {
        inner if surface::is_text(inner) => syn::parse_quote!(::std::string::String),
        Type::Reference(reference) => (*reference.elem).clone(),
        inner => inner.clone(),
    };
    Some((pattern.ident.clone(), within_types(own)))
}

/// A type as it is named within the module of the types.
fn within_types(mut ty: Type) -> Type {
    WithinTypes.visit_type_mut(&mut ty);
    ty
}

struct WithinTypes;

impl VisitMut for WithinTypes {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        if path.segments.len() == 2
            && path.segments[0].ident == "types"
            && let Some(last) = path.segments.last().cloned()
        {
            *path = last.into();
        }
        visit_mut::visit_path_mut(self, path);
    }
}

/// Takes what a method's documentation says of these arguments out of it.
fn take_docs(method: &mut ImplItemFn, optional: &[(Ident, Type)]) -> Vec<String> {
    let (docs, others): (Vec<_>, Vec<_>) = std::mem::take(&mut method.attrs)
        .into_iter()
        .partition(|attribute| attribute.path().is_ident("doc"));
    let text: Vec<String> = docs
        .iter()
        .filter_map(|attribute| match &attribute.meta {
            syn::Meta::NameValue(pair) => match &pair.value {
                syn::Expr::Lit(syn::ExprLit {
                    lit: syn::Lit::Str(text),
                    ..
                }) => Some(text.value()),
                _ => None,
            },
            _ => None,
        })
        .collect();
    let text = text.join("\n");
    let (before, arguments) = text.split_once("\n\nArguments:").unwrap_or((&text, ""));
    // Each argument begins with a bullet, and may take several lines.
    let mut entries: Vec<String> = Vec::new();
    for line in arguments.lines().filter(|line| !line.is_empty()) {
        match entries.last_mut() {
            Some(last) if !line.starts_with("- `") => {
                last.push('\n');
                last.push_str(line);
            }
            _ => entries.push(line.to_owned()),
        }
    }
    let mut found = Vec::new();
    for (ident, _) in optional {
        let start = format!("- `{ident}`");
        let place = entries.iter().position(|entry| entry.starts_with(&start));
        let entry = place.map(|place| entries.remove(place));
        let said = entry
            .as_deref()
            .and_then(|entry| entry[start.len()..].strip_prefix(": "))
            .map(str::trim)
            .filter(|text| !text.is_empty());
        found.push(match said {
            Some(text) => text.to_owned(),
            None => format!("`{ident}`; the document says no more of it."),
        });
    }
    entries.push(format!("- `{PARAMS}`: The optional parameters."));
    let text = format!("{before}\n\nArguments:\n{}", entries.join("\n"));
    method.attrs = others;
    method.attrs.insert(0, syn::parse_quote!(#[doc = #text]));
    found
}

fn declaration(method: &Ident, name: &Ident, optional: &[Optional]) -> TokenStream {
    let doc = format!(" The optional parameters of [`{method}`](super::Client::{method}).");
    let fields = optional.iter().map(|Optional { ident, ty, doc }| {
        quote! {
            #[doc = #doc]
            pub #ident: ::std::option::Option<#ty>
        }
    });
    let setters = optional.iter().map(|Optional { ident, ty, doc }| {
        let (argument, value) = builders::taken(ty);
        quote! {
            #[doc = #doc]
            #[must_use]
            pub fn #ident(mut self, value: #argument) -> Self {
                self.#ident = ::std::option::Option::Some(#value);
                self
            }
        }
    });
    // A text may be a person's.
    let shown = optional.iter().map(|Optional { ident, ty, .. }| {
        let text = ident.to_string();
        let text = text.trim_start_matches("r#");
        match quote!(#ty).to_string().contains("String") {
            true => quote! {
                .field(#text, &self.#ident.as_ref().map(|_| ::crm_runtime::client::PERSONAL))
            },
            false => quote!(.field(#text, &self.#ident)),
        }
    });
    let title = name.to_string();
    quote! {
        #[doc = #doc]
        #[derive(Clone, Default, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields),*
        }

        impl #name {
            /// No parameter.
            pub fn new() -> Self {
                Self::default()
            }

            #(#setters)*
        }

        impl ::std::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(#title) #(#shown)* .finish()
            }
        }
    }
}
