//! Lists whose rows are decoded one by one.

use anyhow::{Result, bail};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;

use super::{arguments, outcome};
use crate::facts::Paging;

/// Whether a response is the list of rows and nothing else.
pub(super) fn is_bare_list(paging: &Paging) -> bool {
    paging.items.is_empty()
}

/// Whether rows are decoded one by one: those of a bare list, unless one of them has the cursor.
pub(super) fn is_undecoded(paging: &Paging) -> bool {
    let in_rows = paging.next.is_some_and(|next| next.starts_with('/'));
    is_bare_list(paging) && !in_rows
}

pub(super) fn name(id: &Ident) -> Ident {
    format_ident!("{id}_undecoded")
}

/// Divides a method in two: one that gives the response of a success as it came, and the method
/// itself, which decodes it.
pub(super) fn divide(method: &mut syn::ImplItemFn) -> Result<TokenStream> {
    let (_, error) = outcome(method)?;
    let id = &method.sig.ident;
    let undecoded = name(id);
    let inputs = &method.sig.inputs;
    let given: Vec<&Ident> = arguments(method).map(|(ident, _)| ident).collect();
    let whole: syn::Block = syn::parse_quote!({
        let response = self.#undecoded(#(#given),*).await?;
        ResponseValue::from_response(response).await
    });
    let mut block = method.block.clone();
    let arms = match block.stmts.last_mut() {
        Some(syn::Stmt::Expr(syn::Expr::Match(choice), None)) => &mut choice.arms,
        _ => bail!("the generated method does not end with a choice by status"),
    };
    // What is not decoded as a response is an error.
    let decodes = |arm: &&mut syn::Arm| match &*arm.body {
        syn::Expr::Block(inner) => {
            matches!(
                &inner.block.stmts[..],
                [syn::Stmt::Expr(syn::Expr::Await(_), None)]
            )
        }
        _ => false,
    };
    let mut successes = arms.iter_mut().filter(decodes);
    let (Some(success), None) = (successes.next(), successes.next()) else {
        bail!("the generated method has not one kind of success");
    };
    *success.body = syn::parse_quote!(::std::result::Result::Ok(response));
    let private = quote! {
        async fn #undecoded(
            #inputs
        ) -> Result<::crm_runtime::client::Response, Error<#error>>
        #block
    };
    method.block = whole;
    Ok(private)
}
