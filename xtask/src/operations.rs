//! Writes the operation table: the facts of a specification as a constant of the vendor crate.

use std::fmt::Debug;

use anyhow::Result;
use heck::ToSnakeCase;
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::facts::{
    AuthScheme, Credits, Facts, FailureMarker, Operation, Paging, Provenance, Task,
};
use crate::normalise::{Check, CheckTarget, Normalised, Rule};
use crate::render;

/// The text of the operation table.
///
/// # Errors
///
/// When a fact has no form in the table.
pub fn text(facts: &Facts, normalised: &Normalised) -> Result<String> {
    let vendor = &facts.vendor.id;
    let name = &facts.vendor.name;
    let generation = &facts.vendor.generation;
    let base_url = &facts.base_url;
    let auth = match &facts.auth {
        AuthScheme::ApiKey { header, prefix } => {
            quote!(AuthScheme::ApiKey { header: #header, prefix: #prefix })
        }
        AuthScheme::QueryKey { parameter } => {
            quote!(AuthScheme::QueryKey { parameter: #parameter })
        }
        AuthScheme::Basic => quote!(AuthScheme::Basic),
        AuthScheme::Keys { keys } => {
            let keys = keys.iter().map(|key| {
                let (name, prefix) = (key.name, key.prefix);
                let location = variant("Location", key.location);
                quote!(crm_runtime::api::AuthKey { name: #name, location: #location, prefix: #prefix })
            });
            quote!(AuthScheme::Keys { keys: &[#(#keys),*] })
        }
        AuthScheme::ClientCredentials {
            token_path,
            lifetime_seconds,
        } => {
            let seconds = Literal::u32_unsuffixed(*lifetime_seconds);
            quote!(AuthScheme::ClientCredentials {
                token_path: #token_path,
                lifetime_seconds: #seconds,
            })
        }
    };
    let limits = facts.rate_limits.iter().map(|limit| {
        let requests = Literal::u32_unsuffixed(limit.requests);
        let seconds = Literal::u32_unsuffixed(limit.per_seconds);
        let source = source(&limit.source, facts);
        quote!(RateLimit { requests: #requests, per_seconds: #seconds, source: #source })
    });
    let markers = facts
        .failure_markers
        .iter()
        .map(|marker| self::marker(marker, facts));
    let operations = facts.operations.iter().map(|operation| {
        let checks = normalised
            .checks
            .get(operation.operation_id)
            .map(Vec::as_slice)
            .unwrap_or_default();
        describe(operation, checks, facts)
    });
    let doubtful = facts.doubtful.iter().map(|property| {
        let (of, name) = (property.of, property.name);
        let source = source(&property.source, facts);
        quote!(Property { of: #of, name: #name, source: #source })
    });
    let doc =
        format!(" What the documentation of {name} says, generation `{generation}`, as data.");
    render::print_tokens(quote! {
        #[allow(unused_imports)]
        use crm_runtime::api::{
            Api, AuthScheme, Basis, Check, Credits, Effect, Encoding, Fact, FailureMarker, Literal,
            Location, Method, Operation, Paging, PagingLocation, PagingStyle, Parameter, Property,
            RateLimit, RowsIn, Rule, Seen, Provenance, CheckTarget, Task, WithoutPosition,
        };

        #[doc = #doc]
        pub static API: Api = Api {
            vendor: #vendor,
            vendor_name: #name,
            generation: #generation,
            base_url: #base_url,
            auth: #auth,
            rate_limits: &[#(#limits),*],
            failure_markers: &[#(#markers),*],
            operations: &[#(#operations),*],
            doubtful: &[#(#doubtful),*],
        };
    })
}

fn describe(operation: &Operation, checks: &[Check], facts: &Facts) -> TokenStream {
    let id = operation.id;
    let operation_id = operation.operation_id;
    let summary = operation.summary;
    let method = variant("Method", operation.method);
    let path = operation.path;
    let parameters = operation.parameters.iter().map(|parameter| {
        let name = &parameter.name;
        let location = variant("Location", parameter.location);
        let required = parameter.required;
        quote!(Parameter { name: #name, location: #location, required: #required })
    });
    let body = operation.body;
    let encodings = operation
        .encodings
        .iter()
        .map(|encoding| variant("Encoding", encoding));
    let authenticated = operation.authenticated;
    let success = operation
        .success
        .iter()
        .map(|status| Literal::u16_unsuffixed(*status));
    let effect = variant("Effect", operation.effect);
    let safe_to_retry = operation.safe_to_retry;
    let permission = option(operation.permission.as_ref().map(|text| quote!(#text)));
    let credits = option(operation.credits.map(|stated| credits(stated, facts)));
    let paging = option(operation.paging.as_ref().map(paging));
    let task = option(operation.task.map(|stated| task(stated, facts)));
    let confirmed = option(operation.path_confirmed.map(|confirmed| quote!(#confirmed)));
    let documented = worded(operation.documented_as, facts);
    let checks = checks.iter().map(check);
    let own = source(&operation.source, facts);
    let sources = operation
        .sources
        .iter()
        .filter(|(_, stated)| *stated != operation.source)
        .map(|(fact, stated)| {
            let fact = variant("Fact", fact);
            let stated = source(stated, facts);
            quote!((#fact, #stated))
        });
    let seen = operation.seen.iter().map(|seen| {
        let fact = variant("Fact", seen.fact);
        let (on, accounts) = (seen.on, Literal::u32_unsuffixed(seen.accounts));
        let difference = option(seen.difference.map(|text| quote!(#text)));
        quote!(Seen { fact: #fact, on: #on, accounts: #accounts, difference: #difference })
    });
    quote!(Operation {
        id: #id,
        operation_id: #operation_id,
        summary: #summary,
        method: #method,
        path: #path,
        parameters: &[#(#parameters),*],
        body: #body,
        encodings: &[#(#encodings),*],
        authenticated: #authenticated,
        success: &[#(#success),*],
        effect: #effect,
        safe_to_retry: #safe_to_retry,
        permission: #permission,
        credits: #credits,
        paging: #paging,
        task: #task,
        path_confirmed: #confirmed,
        documented_as: #documented,
        checks: &[#(#checks),*],
        source: #own,
        sources: &[#(#sources),*],
        seen: &[#(#seen),*],
    })
}

/// A variant without fields, by its name.
fn variant(of: &str, value: impl Debug) -> TokenStream {
    let of = format_ident!("{of}");
    let name = format_ident!("{value:?}");
    quote!(#of::#name)
}

fn option(value: Option<TokenStream>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}

fn texts(values: &[&str]) -> TokenStream {
    quote!(&[#(#values),*])
}

/// A note, or what else is said in sentences.
fn worded(text: Option<&str>, facts: &Facts) -> TokenStream {
    option(text.map(|text| {
        let text = facts.worded(text);
        quote!(#text)
    }))
}

fn source(stated: &Provenance, facts: &Facts) -> TokenStream {
    let basis = variant("Basis", stated.basis);
    let page = option(facts.address(stated).map(|address| quote!(#address)));
    let note = worded(stated.note, facts);
    quote!(Provenance { basis: #basis, page: #page, note: #note })
}

fn marker(marker: &FailureMarker, facts: &Facts) -> TokenStream {
    let at = marker.at;
    let equals = match marker.equals {
        crm_spec::Literal::Bool(value) => quote!(Literal::Bool(#value)),
        crm_spec::Literal::String(value) => quote!(Literal::String(#value)),
        crm_spec::Literal::Integer(value) => {
            let value = Literal::i64_unsuffixed(value);
            quote!(Literal::Integer(#value))
        }
    };
    let message = option(marker.message.map(|message| quote!(#message)));
    let source = source(&marker.source, facts);
    quote!(FailureMarker { at: #at, equals: #equals, message: #message, source: #source })
}

fn credits(credits: Credits, facts: &Facts) -> TokenStream {
    let amount = option(credits.amount.map(|amount| {
        let amount = Literal::u32_unsuffixed(amount);
        quote!(#amount)
    }));
    let per = option(credits.per.as_ref().map(|per| quote!(#per)));
    let note = worded(credits.note, facts);
    quote!(Credits { amount: #amount, per: #per, note: #note })
}

fn paging(paging: &Paging) -> TokenStream {
    let style = variant("PagingStyle", paging.style);
    let location = variant("PagingLocation", paging.location);
    let position = &paging.position;
    let size = option(paging.size.as_ref().map(|size| quote!(#size)));
    let first = Literal::u32_unsuffixed(paging.first);
    let sizes = paging
        .sizes
        .iter()
        .map(|size| Literal::u32_unsuffixed(*size));
    let max_size = option(paging.max_size.map(|size| {
        let size = Literal::u32_unsuffixed(size);
        quote!(#size)
    }));
    let fixed_size = option(paging.fixed_size.map(|size| {
        let size = Literal::u32_unsuffixed(size);
        quote!(#size)
    }));
    let default_size = option(paging.default_size.map(|size| {
        let size = Literal::u32_unsuffixed(size);
        quote!(#size)
    }));
    let rows_in = variant("RowsIn", paging.rows_in);
    let items = &paging.items;
    let pointer = |pointer: Option<&str>| option(pointer.map(|text| quote!(#text)));
    let key = pointer(paging.key);
    let totals = pointer(paging.totals);
    let next = pointer(paging.next);
    let pages = pointer(paging.pages);
    let has_more = pointer(paging.has_more);
    let without_position = variant("WithoutPosition", paging.without_position);
    quote!(Paging {
        style: #style,
        location: #location,
        position: #position,
        size: #size,
        first: #first,
        sizes: &[#(#sizes),*],
        max_size: #max_size,
        fixed_size: #fixed_size,
        default_size: #default_size,
        rows_in: #rows_in,
        items: #items,
        key: #key,
        totals: #totals,
        next: #next,
        pages: #pages,
        has_more: #has_more,
        without_position: #without_position,
    })
}

fn task(task: Task, facts: &Facts) -> TokenStream {
    match task {
        Task::Start { result, hash, note } => {
            let result = result.to_snake_case();
            let hash = texts(hash);
            let note = worded(note, facts);
            quote!(Task::Start { result: #result, hash: #hash, note: #note })
        }
        Task::Result {
            start,
            hash,
            status,
            running,
            finished,
            failed,
            poll_seconds,
            note,
        } => {
            let note = worded(note, facts);
            let poll_seconds = option(poll_seconds.map(|(first, longest)| {
                let first = Literal::u32_unsuffixed(first);
                let longest = Literal::u32_unsuffixed(longest);
                quote!((#first, #longest))
            }));
            let start = start.to_snake_case();
            let (running, finished, failed) = (texts(running), texts(finished), texts(failed));
            quote!(Task::Result {
                start: #start,
                hash: #hash,
                status: #status,
                running: #running,
                finished: #finished,
                failed: #failed,
                poll_seconds: #poll_seconds,
                note: #note,
            })
        }
    }
}

fn check(check: &Check) -> TokenStream {
    let target = match &check.target {
        CheckTarget::Body(pointer) => quote!(CheckTarget::Body(#pointer)),
        CheckTarget::Query(name) => quote!(CheckTarget::Query(#name)),
    };
    let bound = |bound: Option<f64>| {
        option(bound.map(|bound| {
            let bound = Literal::f64_unsuffixed(bound);
            quote!(#bound)
        }))
    };
    let count = |count: Option<usize>| {
        option(count.map(|count| {
            let count = Literal::usize_unsuffixed(count);
            quote!(#count)
        }))
    };
    let rule = match &check.rule {
        Rule::AnyOfFields(fields) => {
            let fields = texts(fields);
            quote!(Rule::AnyOfFields(#fields))
        }
        Rule::OneOf(values) => {
            let values = values.iter().map(|value| Literal::i64_unsuffixed(*value));
            quote!(Rule::OneOf(&[#(#values),*]))
        }
        Rule::Range { min, max } => {
            let (min, max) = (bound(*min), bound(*max));
            quote!(Rule::Range { min: #min, max: #max })
        }
        Rule::Items { min, max } => {
            let (min, max) = (count(*min), count(*max));
            quote!(Rule::Items { min: #min, max: #max })
        }
        Rule::Length { min, max } => {
            let (min, max) = (count(*min), count(*max));
            quote!(Rule::Length { min: #min, max: #max })
        }
        Rule::Date => quote!(Rule::Date),
        Rule::DateTime => quote!(Rule::DateTime),
    };
    quote!(Check { target: #target, rule: #rule })
}
