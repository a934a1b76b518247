//! Takes out of the generated client what the runtime does better.

use anyhow::{Result, anyhow};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, FnArg, Ident, ImplItem, ImplItemFn, Item, Member, Pat, Stmt, Type};

use super::last_segment;

/// Removes the generated constructors (the builder takes their place), the prelude, the
/// generator's own `api-version` header and match arms that can't be reached.
pub(super) fn tidy(file: &mut syn::File) {
    file.items.retain_mut(|item| match item {
        Item::Mod(module) => module.ident != "prelude",
        Item::Use(import) => {
            import.vis = syn::Visibility::Inherited;
            true
        }
        Item::Struct(item) => {
            if item.ident == "Client" {
                without_debug(&mut item.attrs);
            }
            true
        }
        Item::Impl(block) if block.trait_.is_none() => {
            block.items.retain(|item| match item {
                ImplItem::Fn(function) => !matches!(
                    function.sig.ident.to_string().as_str(),
                    "new" | "new_with_client"
                ),
                _ => true,
            });
            block
                .attrs
                .retain(|attribute| !attribute.path().is_ident("allow"));
            !block.items.is_empty()
        }
        _ => true,
    });
    Tidy.visit_file_mut(file);
    for item in &mut file.items {
        if let Item::Impl(block) = item
            && block.trait_.is_none()
        {
            for item in &mut block.items {
                if let ImplItem::Fn(function) = item {
                    Plain::method(function);
                }
            }
        }
    }
}

/// Takes `Debug` out of what is derived: `impl_client!` brings one that prints no header of the
/// HTTP client's.
fn without_debug(attributes: &mut [syn::Attribute]) {
    for attribute in attributes {
        if let Ok(derived) = attribute.parse_args_with(
            syn::punctuated::Punctuated::<syn::Path, syn::Token![,]>::parse_terminated,
        ) && attribute.path().is_ident("derive")
        {
            let kept = derived.iter().filter(|path| !path.is_ident("Debug"));
            *attribute = syn::parse_quote!(#[derive(#(#kept),*)]);
        }
    }
}

/// An operation has as many arguments as its documentation has parameters.
pub(super) fn allow_many_arguments(block: &mut syn::ItemImpl) {
    let has_many = |item: &ImplItem| match item {
        ImplItem::Fn(function) => function.sig.inputs.len() > 7,
        _ => false,
    };
    if block.items.iter().any(has_many) {
        block
            .attrs
            .push(syn::parse_quote!(#[allow(clippy::too_many_arguments)]));
    }
}

/// The module that holds the types.
pub(super) fn types_module(file: &mut syn::File) -> Result<&mut Vec<Item>> {
    file.items
        .iter_mut()
        .find_map(|item| match item {
            Item::Mod(module) if module.ident == "types" => {
                module.content.as_mut().map(|(_, items)| items)
            }
            _ => None,
        })
        .ok_or_else(|| anyhow!("the generator made no `types` module"))
}

struct Tidy;

impl VisitMut for Tidy {
    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        let is_version = |statement: &Stmt| match statement {
            Stmt::Expr(Expr::MethodCall(call), _) => {
                call.method == "append" && quote::quote!(#call).to_string().contains("api-version")
            }
            _ => false,
        };
        if block.stmts.iter().any(is_version) {
            block.stmts.retain(|statement| !is_version(statement));
            let other_headers = block.stmts.iter().any(|statement| {
                let text = quote::quote!(#statement).to_string();
                text.starts_with("header_map") || text.contains("header_map . append")
            });
            if !other_headers {
                block.stmts.retain(|statement| {
                    !matches!(statement, Stmt::Local(local) if names(&local.pat, "header_map"))
                });
                DropHeaders.visit_block_mut(block);
            }
        }
        visit_mut::visit_block_mut(self, block);
    }

    fn visit_expr_match_mut(&mut self, expression: &mut syn::ExprMatch) {
        let mut caught = false;
        expression.arms.retain(|arm| {
            let reachable = !caught;
            caught |= matches!(arm.pat, Pat::Wild(_));
            reachable
        });
        visit_mut::visit_expr_match_mut(self, expression);
    }
}

fn names(pattern: &Pat, name: &str) -> bool {
    matches!(pattern, Pat::Ident(pattern) if pattern.ident == name)
}

/// Writes a method's signature and path as a person would: without the lifetime that can be left
/// out, without a copy of what is a text already, and with an address that is put together and not
/// parsed.
struct Plain {
    texts: Vec<Ident>,
}

impl Plain {
    fn method(function: &mut ImplItemFn) {
        function.sig.generics = syn::Generics::default();
        let mut plain = Self { texts: Vec::new() };
        plain.visit_signature_mut(&mut function.sig);
        for argument in &function.sig.inputs {
            if let FnArg::Typed(argument) = argument
                && let Pat::Ident(pattern) = argument.pat.as_ref()
                && is_text(&argument.ty)
            {
                plain.texts.push(pattern.ident.clone());
            }
        }
        plain.visit_block_mut(&mut function.block);
    }
}

/// Whether it is `&str`.
pub(super) fn is_text(ty: &Type) -> bool {
    match ty {
        Type::Reference(reference) => {
            last_segment(&reference.elem).is_some_and(|segment| segment.ident == "str")
        }
        _ => false,
    }
}

impl VisitMut for Plain {
    fn visit_receiver_mut(&mut self, receiver: &mut syn::Receiver) {
        *receiver = syn::parse_quote!(&self);
    }

    fn visit_type_reference_mut(&mut self, reference: &mut syn::TypeReference) {
        reference.lifetime = None;
        visit_mut::visit_type_reference_mut(self, reference);
    }

    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        if let Expr::Macro(call) = expression
            && let Some(address) = address(&call.mac)
        {
            *expression = address;
        }
        if let Some(name) = self.copied_text(expression) {
            *expression = name;
        }
        visit_mut::visit_expr_mut(self, expression);
    }

    fn visit_macro_mut(&mut self, call: &mut syn::Macro) {
        // The arguments of `format_args!` are tokens and no expressions.
        let arguments = syn::punctuated::Punctuated::<Expr, syn::Token![,]>::parse_terminated;
        if let Ok(mut arguments) = call.parse_body_with(arguments) {
            for argument in &mut arguments {
                self.visit_expr_mut(argument);
            }
            call.tokens = quote::quote!(#arguments);
        }
    }
}

impl Plain {
    /// The `name` of `&name.to_string()`, if that is a text.
    fn copied_text(&self, expression: &Expr) -> Option<Expr> {
        let Expr::Reference(reference) = expression else {
            return None;
        };
        let Expr::MethodCall(call) = &*reference.expr else {
            return None;
        };
        let is_text = |name: &Ident| self.texts.contains(name);
        match &*call.receiver {
            Expr::Path(name) if call.method == "to_string" => {
                name.path.get_ident().filter(|name| is_text(name))?;
                Some((*call.receiver).clone())
            }
            _ => None,
        }
    }
}

/// The address of a request, as an expression, in place of a text that would be parsed whole for each
/// call.
fn address(call: &syn::Macro) -> Option<Expr> {
    let arguments = call
        .parse_body_with(syn::punctuated::Punctuated::<Expr, syn::Token![,]>::parse_terminated)
        .ok()?;
    let mut arguments = arguments.iter();
    let Some(Expr::Lit(syn::ExprLit {
        lit: syn::Lit::Str(format),
        ..
    })) = arguments.next()
    else {
        return None;
    };
    match arguments.next() {
        Some(Expr::Field(field)) if matches!(&field.member, Member::Named(name) if name == "baseurl") =>
            {}
        _ => return None,
    }
    let path = format.value();
    let path = path.strip_prefix("{}")?;
    Some(syn::parse_quote!(
        self.inner.url(format_args!(#path #(, #arguments)*))
    ))
}

struct DropHeaders;

impl VisitMut for DropHeaders {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        if let Expr::MethodCall(call) = expression
            && call.method == "headers"
        {
            *expression = (*call.receiver).clone();
        }
        visit_mut::visit_expr_mut(self, expression);
    }
}
