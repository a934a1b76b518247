//! Names the variants of a choice between schemas after the schemas.

use std::collections::BTreeSet;

use quote::format_ident;
use syn::visit_mut::{self, VisitMut};
use syn::{Fields, Ident, Item, Type};

use super::{argument_of, last_segment};

/// Renames `Variant0` and its like, which the generator uses where it has no name, to the name of
/// the type that the variant holds.
pub(super) fn name(types: &mut [Item]) {
    let mut renamed: Vec<(Ident, Vec<(Ident, Ident)>)> = Vec::new();
    for item in types.iter_mut() {
        let Item::Enum(declared) = item else {
            continue;
        };
        let mut names = Vec::new();
        let is_numbered = |variant: &syn::Variant| {
            let name = variant.ident.to_string();
            name.strip_prefix("Variant")
                .is_some_and(|rest| rest.chars().all(|letter| letter.is_ascii_digit()))
        };
        let mut taken: BTreeSet<String> = declared
            .variants
            .iter()
            .filter(|variant| !is_numbered(variant))
            .map(|variant| variant.ident.to_string())
            .collect();
        for variant in &mut declared.variants {
            if let (true, Fields::Unnamed(fields)) = (is_numbered(variant), &variant.fields)
                && let Some(name) = fields.unnamed.first().and_then(|field| held(&field.ty))
            {
                let name = match taken.insert(name.to_string()) {
                    true => name,
                    false => unique(fields, &name, &mut taken),
                };
                names.push((variant.ident.clone(), name.clone()));
                variant.ident = name;
            }
        }
        if !names.is_empty() {
            renamed.push((declared.ident.clone(), names));
        }
    }
    for item in types.iter_mut() {
        if let Item::Impl(block) = item
            && let Some(segment) = last_segment(&block.self_ty)
            && let Some((_, names)) = renamed.iter().find(|(name, _)| *name == segment.ident)
        {
            Rename(names).visit_item_impl_mut(block);
        }
    }
}

/// The name of a type without what is around it.
fn held(ty: &Type) -> Option<Ident> {
    let ty = argument_of(ty, "Box").unwrap_or(ty);
    let name = &last_segment(ty)?.ident;
    Some(match name.to_string().as_str() {
        "i64" => format_ident!("Integer"),
        "bool" => format_ident!("Boolean"),
        _ => name.clone(),
    })
}

/// A name for a variant whose type's is taken: a list is called by what is in it.
fn unique(fields: &syn::FieldsUnnamed, name: &Ident, taken: &mut BTreeSet<String>) -> Ident {
    let element = fields.unnamed.first().and_then(|field| {
        let inner = argument_of(&field.ty, "Vec").or_else(|| argument_of(&field.ty, "Option"))?;
        held(inner)
    });
    let name = element.map_or_else(|| name.to_string(), |element| format!("{name}{element}"));
    let mut numbered = name.clone();
    let mut number = 2;
    while !taken.insert(numbered.clone()) {
        numbered = format!("{name}{number}");
        number += 1;
    }
    format_ident!("{numbered}")
}

struct Rename<'a>(&'a [(Ident, Ident)]);

impl VisitMut for Rename<'_> {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        if let Some(last) = path.segments.last_mut()
            && let Some((_, new)) = self.0.iter().find(|(old, _)| *old == last.ident)
        {
            last.ident = new.clone();
        }
        visit_mut::visit_path_mut(self, path);
    }
}
