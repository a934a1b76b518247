//! Names the variants of a choice between schemas after the schemas.

use syn::visit_mut::{self, VisitMut};
use syn::{Fields, Ident, Item};

use super::last_segment;

/// Renames `Variant0` and its like, which the generator uses where it has no name, to the name of
/// the type that the variant holds.
pub(super) fn name(types: &mut [Item]) {
    let mut renamed: Vec<(Ident, Vec<(Ident, Ident)>)> = Vec::new();
    for item in types.iter_mut() {
        let Item::Enum(declared) = item else {
            continue;
        };
        let mut names = Vec::new();
        for variant in &mut declared.variants {
            let numbered = variant
                .ident
                .to_string()
                .strip_prefix("Variant")
                .is_some_and(|rest| rest.chars().all(|letter| letter.is_ascii_digit()));
            if let (true, Fields::Unnamed(fields)) = (numbered, &variant.fields)
                && let Some(segment) = fields.unnamed.first().and_then(|f| last_segment(&f.ty))
            {
                names.push((variant.ident.clone(), segment.ident.clone()));
                variant.ident = segment.ident.clone();
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
