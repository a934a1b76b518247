//! Writes the operation table: the facts of a specification as a constant of the vendor crate.

use anyhow::Result;
use heck::ToSnakeCase;
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use crate::facts::{
    Auth, Basis, Credits, Effect, Encoding, Fact, Facts, FailureMarker, Operation, Paging,
    PagingLocation, PagingStyle, RowsIn, Source, Task, WithoutPosition,
};
use crate::normalise::{Check, Normalised, Rule, Target};
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
        Auth::ApiKey { header, prefix } => {
            quote!(AuthScheme::ApiKey { header: #header, prefix: #prefix })
        }
        Auth::ClientCredentials {
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
        let source = source(limit.source.as_ref().unwrap_or(&facts.source), facts);
        quote!(RateLimit { requests: #requests, per_seconds: #seconds, source: #source })
    });
    let markers = facts
        .failure_markers
        .iter()
        .map(marker)
        .collect::<Result<Vec<_>>>()?;
    let operations = facts.operations.iter().map(|operation| {
        let checks = normalised
            .checks
            .get(&operation.operation_id)
            .map(Vec::as_slice)
            .unwrap_or_default();
        describe(operation, checks, facts)
    });
    let doc =
        format!(" What the documentation of {name} says, generation `{generation}`, as data.");
    render::print_tokens(quote! {
        #[allow(unused_imports)]
        use crm_runtime::api::{
            Api, AuthScheme, Basis, Check, Credits, Effect, Encoding, Fact, FailureMarker, Literal,
            Location, Method, Operation, Paging, PagingLocation, PagingStyle, Parameter, RateLimit,
            RowsIn, Rule, Source, Target, Task, WithoutPosition,
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
        };
    })
}

fn describe(operation: &Operation, checks: &[Check], facts: &Facts) -> TokenStream {
    let id = &operation.id;
    let operation_id = &operation.operation_id;
    let summary = &operation.summary;
    let method = format_ident!("{}", capitalised(&operation.method));
    let path = &operation.path;
    let parameters = operation.parameters.iter().map(|parameter| {
        let name = &parameter.name;
        let location = format_ident!("{}", capitalised(&parameter.location));
        let required = parameter.required;
        quote!(Parameter { name: #name, location: Location::#location, required: #required })
    });
    let body = operation.body;
    let encodings = operation.encodings.iter().map(|encoding| match encoding {
        Encoding::Json => quote!(Encoding::Json),
        Encoding::Form => quote!(Encoding::Form),
        Encoding::Query => quote!(Encoding::Query),
    });
    let authenticated = operation.authenticated;
    let success = operation
        .success
        .iter()
        .map(|status| Literal::u16_unsuffixed(*status));
    let effect = match operation.effect {
        Effect::Read => quote!(Effect::Read),
        Effect::Write => quote!(Effect::Write),
        Effect::Delete => quote!(Effect::Delete),
    };
    let safe_to_repeat = operation.safe_to_repeat;
    let permission = option(operation.permission.as_ref().map(|text| quote!(#text)));
    let credits = option(operation.credits.as_ref().map(credits));
    let paging = option(operation.paging.as_ref().map(paging));
    let task = option(operation.task.as_ref().map(task));
    let confirmed = option(operation.path_confirmed.map(|confirmed| quote!(#confirmed)));
    let documented = option(operation.documented_as.as_ref().map(|text| quote!(#text)));
    let checks = checks.iter().map(check);
    let own = source(&operation.source, facts);
    let sources = operation
        .sources
        .iter()
        .filter(|(_, stated)| **stated != operation.source)
        .map(|(fact, stated)| {
            let fact = match fact {
                Fact::Path => quote!(Fact::Path),
                Fact::Method => quote!(Fact::Method),
                Fact::Effect => quote!(Fact::Effect),
                Fact::SafeToRepeat => quote!(Fact::SafeToRepeat),
                Fact::Permission => quote!(Fact::Permission),
                Fact::Credits => quote!(Fact::Credits),
                Fact::Paging => quote!(Fact::Paging),
                Fact::Task => quote!(Fact::Task),
                Fact::Request => quote!(Fact::Request),
                Fact::Response => quote!(Fact::Response),
                Fact::Status => quote!(Fact::Status),
            };
            let stated = source(stated, facts);
            quote!((#fact, #stated))
        });
    quote!(Operation {
        id: #id,
        operation_id: #operation_id,
        summary: #summary,
        method: Method::#method,
        path: #path,
        parameters: &[#(#parameters),*],
        body: #body,
        encodings: &[#(#encodings),*],
        authenticated: #authenticated,
        success: &[#(#success),*],
        effect: #effect,
        safe_to_repeat: #safe_to_repeat,
        permission: #permission,
        credits: #credits,
        paging: #paging,
        task: #task,
        path_confirmed: #confirmed,
        documented_as: #documented,
        checks: &[#(#checks),*],
        source: #own,
        sources: &[#(#sources),*],
    })
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    match letters.next() {
        Some(first) => first.to_ascii_uppercase().to_string() + letters.as_str(),
        None => String::new(),
    }
}

fn option(value: Option<TokenStream>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}

fn texts(values: &[String]) -> TokenStream {
    quote!(&[#(#values),*])
}

fn source(stated: &Source, facts: &Facts) -> TokenStream {
    let basis = match stated.basis {
        Basis::Seed => quote!(Basis::Seed),
        Basis::Docs => quote!(Basis::Docs),
        Basis::Assumed | Basis::Made => quote!(Basis::Assumed),
    };
    let page = option(facts.address(stated).map(|address| quote!(#address)));
    let note = option(stated.note.as_ref().map(|note| quote!(#note)));
    quote!(Source { basis: #basis, page: #page, note: #note })
}

fn marker(marker: &FailureMarker) -> Result<TokenStream> {
    let at = &marker.at;
    let equals = match &marker.equals {
        Value::Bool(value) => quote!(Literal::Bool(#value)),
        Value::String(value) => quote!(Literal::Text(#value)),
        Value::Number(value) if value.is_i64() => {
            let value = Literal::i64_unsuffixed(value.as_i64().unwrap_or_default());
            quote!(Literal::Integer(#value))
        }
        other => anyhow::bail!(
            "x-failure-markers: `equals` must be true, false, a text or a whole number, not {other}"
        ),
    };
    let message = option(marker.message.as_ref().map(|message| quote!(#message)));
    Ok(quote!(FailureMarker { at: #at, equals: #equals, message: #message }))
}

fn credits(credits: &Credits) -> TokenStream {
    let amount = option(credits.amount.map(|amount| {
        let amount = Literal::u32_unsuffixed(amount);
        quote!(#amount)
    }));
    let per = option(credits.per.as_ref().map(|per| quote!(#per)));
    let note = option(credits.note.as_ref().map(|note| quote!(#note)));
    quote!(Credits { amount: #amount, per: #per, note: #note })
}

fn paging(paging: &Paging) -> TokenStream {
    let style = match paging.style {
        PagingStyle::Page => quote!(PagingStyle::Page),
        PagingStyle::Offset => quote!(PagingStyle::Offset),
        PagingStyle::Cursor => quote!(PagingStyle::Cursor),
    };
    let location = match paging.location {
        PagingLocation::Body => quote!(PagingLocation::Body),
        PagingLocation::Query => quote!(PagingLocation::Query),
    };
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
    let rows_in = match paging.rows_in {
        RowsIn::Response => quote!(RowsIn::Response),
        RowsIn::Result => quote!(RowsIn::Result),
    };
    let items = &paging.items;
    let pointer = |pointer: &Option<String>| option(pointer.as_ref().map(|text| quote!(#text)));
    let totals = pointer(&paging.totals);
    let next = pointer(&paging.next);
    let pages = pointer(&paging.pages);
    let has_more = pointer(&paging.has_more);
    let without_position = match paging.without_position {
        WithoutPosition::First => quote!(WithoutPosition::First),
        WithoutPosition::Last => quote!(WithoutPosition::Last),
    };
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
        totals: #totals,
        next: #next,
        pages: #pages,
        has_more: #has_more,
        without_position: #without_position,
    })
}

fn task(task: &Task) -> TokenStream {
    match task {
        Task::Start { result, hash, .. } => {
            let result = result.to_snake_case();
            let hash = texts(hash);
            quote!(Task::Start { result: #result, hash: #hash })
        }
        Task::Result {
            start,
            hash,
            status,
            running,
            finished,
            failed,
            poll_seconds,
            ..
        } => {
            let poll_seconds = option(poll_seconds.map(|[first, longest]| {
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
            })
        }
    }
}

fn check(check: &Check) -> TokenStream {
    let target = match &check.target {
        Target::Body(pointer) => quote!(Target::Body(#pointer)),
        Target::Query(name) => quote!(Target::Query(#name)),
    };
    let bound = |bound: Option<f64>| {
        option(bound.map(|bound| {
            let bound = Literal::f64_unsuffixed(bound);
            quote!(#bound)
        }))
    };
    let count = |count: Option<u64>| {
        option(count.map(|count| {
            let count = Literal::u64_unsuffixed(count);
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
        Rule::Range(min, max) => {
            let (min, max) = (bound(*min), bound(*max));
            quote!(Rule::Range { min: #min, max: #max })
        }
        Rule::Items(min, max) => {
            let (min, max) = (count(*min), count(*max));
            quote!(Rule::Items { min: #min, max: #max })
        }
        Rule::Length(min, max) => {
            let (min, max) = (count(*min), count(*max));
            quote!(Rule::Length { min: #min, max: #max })
        }
    };
    quote!(Check { target: #target, rule: #rule })
}
