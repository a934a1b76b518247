//! Jobs to wait for.

use anyhow::{Context, Result};
use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Ident, Type};

use super::{Methods, arguments, index_of, method_of, outcome};
use crate::facts::{Facts, Operation, job_base};

pub(super) fn job(
    methods: &Methods<'_>,
    operation: &Operation,
    result: &str,
    facts: &Facts,
    table: &Ident,
) -> Result<TokenStream> {
    let start_index = index_of(facts, operation.operation_id)?;
    let result_index = index_of(facts, result).context("x-task")?;
    let start = method_of(methods, operation.id)?;
    let ask = method_of(methods, &result.to_snake_case())?;
    let (response, error) = outcome(ask)?;
    let (start_id, ask_id) = (&start.sig.ident, &ask.sig.ident);
    let base = job_base(operation.id);
    let name = format_ident!("{base}_job");
    let from = format_ident!("{base}_job_from");
    let arguments: Vec<(&Ident, &Type)> = arguments(start).collect();
    let taken = arguments.iter().map(|(ident, ty)| quote!(#ident: #ty));
    let given = arguments.iter().map(|(ident, _)| ident);
    let doc = format!(
        "Starts a job with [`{start_id}`](Self::{start_id}) and returns it. Call `wait` on it for the \
         result.\n\nThe job is started only once, even if waiting fails. To resume it by its id, use \
         [`{from}`](Self::{from}).\n\n# Errors\n\nThe errors of [`{start_id}`](Self::{start_id}), and an \
         error if its response has no id of the job. In that case the job has started and may have been charged."
    );
    let from_doc = format!(
        "A job that [`{name}`](Self::{name}) or [`{start_id}`](Self::{start_id}) started before, by its \
         id. Each poll calls [`{ask_id}`](Self::{ask_id})."
    );
    Ok(quote! {
        #[doc = #doc]
        pub async fn #name(
            &self,
            #(#taken),*
        ) -> Result<::crm_runtime::tasks::Job<#response, #error>, Error<#error>> {
            let client = self.keep_raw();
            let started = client.#start_id(#(#given),*).await?;
            let table = &super::#table::API;
            let hash = ::crm_runtime::tasks::job_id(table, &table.operations[#start_index], &started)?;
            ::std::result::Result::Ok(self.#from(hash))
        }

        #[doc = #from_doc]
        pub fn #from(
            &self,
            hash: impl ::std::convert::Into<::std::string::String>,
        ) -> ::crm_runtime::tasks::Job<#response, #error> {
            let client = self.keep_raw();
            ::crm_runtime::tasks::Job::new(
                &super::#table::API.operations[#result_index],
                hash,
                move |hash| {
                    let client = client.clone();
                    async move { client.#ask_id(&hash).await }
                },
            )
        }
    })
}
