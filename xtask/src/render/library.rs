//! Which client library the generated text names: the generator's own, or ours.

use syn::visit_mut::{self, VisitMut};
use syn::{Ident, UseTree, parse_quote};

const GENERATORS: &str = "progenitor_client";

/// Puts ours in the place of the generator's.
pub(super) fn ours(file: &mut syn::File) {
    Ours.visit_file_mut(file);
}

/// Puts the generator's in the place of ours, where the generator named it: its paths have no leading
/// colons, and those that we add have.
pub(super) fn generators(file: &mut syn::File) {
    Generators.visit_file_mut(file);
}

struct Ours;

impl VisitMut for Ours {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        if path
            .segments
            .first()
            .is_some_and(|first| first.ident == GENERATORS)
        {
            let rest = path.segments.iter().skip(1);
            *path = parse_quote!(crm_runtime::client #(::#rest)*);
        }
        visit_mut::visit_path_mut(self, path);
    }

    fn visit_use_path_mut(&mut self, path: &mut syn::UsePath) {
        if path.ident == GENERATORS {
            let rest = &path.tree;
            path.tree = parse_quote!(client::#rest);
            path.ident = parse_quote!(crm_runtime);
        }
    }

    fn visit_item_use_mut(&mut self, import: &mut syn::ItemUse) {
        if let UseTree::Path(path) = &mut import.tree {
            self.visit_use_path_mut(path);
        }
    }
}

struct Generators;

impl VisitMut for Generators {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        let names: Vec<&Ident> = path.segments.iter().map(|segment| &segment.ident).collect();
        if let [first, second, _, ..] = names[..]
            && path.leading_colon.is_none()
            && first == "crm_runtime"
            && second == "client"
        {
            let library = Ident::new(GENERATORS, first.span());
            let rest = path.segments.iter().skip(2);
            *path = parse_quote!(#library #(::#rest)*);
        }
        visit_mut::visit_path_mut(self, path);
    }

    fn visit_use_path_mut(&mut self, path: &mut syn::UsePath) {
        if path.ident == "crm_runtime"
            && let UseTree::Path(inner) = &*path.tree
            && inner.ident == "client"
        {
            path.ident = Ident::new(GENERATORS, path.ident.span());
            path.tree = inner.tree.clone();
        }
    }
}
