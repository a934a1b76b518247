//! Writes in the generated methods what their requests have beyond what the generator knows: other
//! styles of parameters, names that are no arguments', media types.

use std::collections::BTreeMap;

use anyhow::Result;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, FnArg, Ident, Pat, Type, parse_quote};

use crate::calls;
use crate::facts::Facts;
use crate::normalise::{Argument, Call, Style};

/// Changes the method of every operation that is called in a way of its own.
pub(super) fn adapt(
    file: &mut syn::File,
    facts: &Facts,
    calls: &BTreeMap<String, Call>,
) -> Result<()> {
    let plain = Call::default();
    let mut methods = calls::methods_mut(file);
    for operation in &facts.operations {
        let method = methods
            .get_mut(operation.id)
            .ok_or_else(|| calls::missing(operation.id))?;
        let call = calls.get(operation.id).unwrap_or(&plain);
        take_bytes(&mut method.sig);
        let mut requests = Requests { call };
        requests.visit_block_mut(&mut method.block);
    }
    Ok(())
}

/// A body of bytes is a value, and not anything that can become a body: a request that is retried needs
/// it again.
fn take_bytes(signature: &mut syn::Signature) {
    for argument in &mut signature.inputs {
        if let FnArg::Typed(argument) = argument
            && let Pat::Ident(pattern) = argument.pat.as_ref()
            && pattern.ident == "body"
            && let Type::Path(path) = argument.ty.as_mut()
            && path.path.is_ident("B")
        {
            *argument.ty = parse_quote!(::std::vec::Vec<u8>);
        }
    }
}

struct Requests<'a> {
    call: &'a Call,
}

impl Requests<'_> {
    fn argument(&self, ident: &str) -> Option<&Argument> {
        self.call
            .arguments
            .iter()
            .find(|argument| argument.ident == ident)
    }

    /// The argument that an expression is, or the one that it is a reference to.
    fn argument_of(&self, expression: &Expr) -> Option<&Argument> {
        match expression {
            Expr::Path(path) => self.argument(&path.path.get_ident()?.to_string()),
            Expr::Reference(reference) => self.argument_of(&reference.expr),
            _ => None,
        }
    }

    /// Writes a query parameter in its style.
    fn query(&self, call: &mut syn::ExprCall) {
        let is_query = matches!(
            call.func.as_ref(),
            Expr::Path(path) if path.path.segments.iter().any(|part| part.ident == "QueryParam")
        );
        let argument = call
            .args
            .iter()
            .nth(1)
            .and_then(|value| self.argument_of(value));
        let (true, Some(argument)) = (is_query, argument) else {
            return;
        };
        let name = &argument.name;
        let value = call.args[1].clone();
        let path = quote::quote!(crm_runtime::client::QueryParam);
        *call = match argument.style {
            Style::Deep => parse_quote!(#path::deep(#name, #value)),
            Style::Joined(by) => parse_quote!(#path::joined(#name, #value, #by)),
            Style::Json => parse_quote!(#path::json(#name, #value)),
            _ => {
                call.args[0] = parse_quote!(#name);
                return;
            }
        };
    }

    /// Writes a header under its name.
    fn header(&self, call: &mut syn::ExprMethodCall) {
        let is_map =
            matches!(call.receiver.as_ref(), Expr::Path(path) if path.path.is_ident("header_map"));
        if call.method != "append" || !is_map {
            return;
        }
        let Some(Expr::Lit(syn::ExprLit {
            lit: syn::Lit::Str(ident),
            ..
        })) = call.args.first()
        else {
            return;
        };
        // A header that has its own name is known by that.
        let ident = ident.value();
        let mut arguments = self.call.arguments.iter();
        let Some(argument) =
            arguments.find(|argument| argument.ident == ident || argument.name == ident)
        else {
            return;
        };
        match argument.style {
            Style::Cookie => {
                let name = &argument.name;
                let value = text_of(&call.args[1]);
                call.args[0] = parse_quote!("cookie");
                call.args[1] = parse_quote!(format!("{}={}", #name, #value).try_into()?);
            }
            Style::Header => {
                let name = argument.name.to_lowercase();
                call.args[0] = parse_quote!(#name);
            }
            _ => {}
        }
    }

    /// Asks for, or names, the documented media type.
    fn media_type(&self, call: &mut syn::ExprMethodCall) {
        if call.method != "header" {
            return;
        }
        let name = call
            .args
            .first()
            .map(|name| quote::quote!(#name).to_string())
            .unwrap_or_default();
        let media_type = match &name {
            name if name.ends_with("ACCEPT") => &self.call.accept,
            name if name.ends_with("CONTENT_TYPE") => &self.call.content_type,
            _ => return,
        };
        if let Some(media_type) = media_type {
            call.args[1] = parse_quote!(::reqwest::header::HeaderValue::from_static(#media_type));
        }
    }
}

/// The text of `text.try_into()?`.
fn text_of(value: &Expr) -> Expr {
    match value {
        Expr::Try(tried) => text_of(&tried.expr),
        Expr::MethodCall(call) if call.method == "try_into" => (*call.receiver).clone(),
        other => other.clone(),
    }
}

impl VisitMut for Requests<'_> {
    fn visit_expr_call_mut(&mut self, call: &mut syn::ExprCall) {
        visit_mut::visit_expr_call_mut(self, call);
        self.query(call);
    }

    fn visit_expr_method_call_mut(&mut self, call: &mut syn::ExprMethodCall) {
        visit_mut::visit_expr_method_call_mut(self, call);
        self.header(call);
        self.media_type(call);
        // The JSON of a request has a media type of its own; a response without a type is asked for.
        let is_json = call.method == "json";
        let is_build = call.method == "build" && self.call.accept.is_some();
        if is_json && let Some(media_type) = &self.call.content_type {
            let receiver = &call.receiver;
            *call.receiver = parse_quote!(#receiver.header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static(#media_type),
            ));
        }
        if is_build
            && let Some(media_type) = &self.call.accept
            && !quote::quote!(#call).to_string().contains("ACCEPT")
        {
            let receiver = &call.receiver;
            *call.receiver = parse_quote!(#receiver.header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static(#media_type),
            ));
        }
    }
}

/// Gives the fields that the generator knows by a placeholder the name that they are sent under.
pub(super) fn name_fields(
    types: &mut [syn::Item],
    schemas: &indexmap::IndexMap<String, crate::normalise::Schema>,
) {
    for item in types {
        let syn::Item::Struct(declared) = item else {
            continue;
        };
        let Some(schema) = super::schema_of(&declared.ident, schemas) else {
            continue;
        };
        for field in &mut declared.fields {
            let ident = field
                .ident
                .as_ref()
                .map(Ident::to_string)
                .unwrap_or_default();
            if let Some(name) = schema
                .placeholder_fields
                .get(ident.trim_start_matches("r#"))
            {
                field.attrs.push(parse_quote!(#[serde(rename = #name)]));
            }
        }
    }
}
