//! Adds to the client what takes more than one call: the rows of a paged list as a stream, and a
//! long-running job as one thing to wait for.

use std::collections::BTreeMap;

use anyhow::{Context, Result, anyhow, bail};
use heck::ToSnakeCase;
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use syn::{FnArg, Ident, Item, ItemStruct, Pat, Type};

use super::{PARAMS, argument_of, last_segment, parse_items, surface, wire_name};
use crate::calls;
use crate::facts::{
    Basis, Fact, Facts, Operation, Paging, PagingLocation, PagingStyle, RowsIn, Task, job_base,
};
use crate::normalise::field_name;

mod cursors;

/// Adds the methods of every operation that has pages or starts a job.
pub(super) fn add(file: &mut syn::File, facts: &Facts) -> Result<()> {
    let table = format_ident!("{}_operations", facts.vendor.generation);
    let mut added = Vec::new();
    let streamed = |operation: &Operation| operation.paging.filter(is_streamed);
    let mut undecoded_lists = BTreeMap::new();
    let mut methods = calls::methods_mut(file);
    for operation in &facts.operations {
        if streamed(operation).as_ref().is_some_and(is_undecoded) {
            let method = methods
                .get_mut(operation.id)
                .ok_or_else(|| calls::missing(operation.id))?;
            let list = undecoded(method).with_context(|| operation.operation_id.to_owned())?;
            undecoded_lists.insert(operation.id, list);
        }
    }
    let (methods, structs) = (calls::methods(file), calls::structs(file));
    for operation in &facts.operations {
        let place = || operation.operation_id.to_owned();
        let method = methods
            .get(operation.id)
            .ok_or_else(|| calls::missing(operation.id))?;
        if let Some(paging) = &streamed(operation) {
            let index = index_of(facts, operation.operation_id)?;
            let stream = match paging.style {
                PagingStyle::Cursor => {
                    cursors::stream(method, operation, paging, &structs, &table, &index)
                }
                _ => stream(method, operation, paging, &structs, &table, &index),
            };
            match stream {
                Ok(stream) => added.push(stream),
                // What was only guessed is left out where the guess does not hold.
                Err(_) if is_guessed(operation, facts) => {}
                Err(error) => return Err(error).with_context(place),
            }
            added.extend(undecoded_lists.remove(operation.id));
        }
        if let (Some(paging), Some(Task::Start { result, .. })) =
            (&operation.paging, &operation.task)
            && paging.rows_in == RowsIn::Result
        {
            let search = search(&methods, operation, paging, result, facts, &structs, &table);
            added.push(search.with_context(place)?);
        }
        if let Some(Task::Start { result, .. }) = &operation.task {
            added.push(job(&methods, operation, result, facts, &table).with_context(place)?);
        }
    }
    if !added.is_empty() {
        let has_jobs = facts
            .operations
            .iter()
            .any(|operation| matches!(operation.task, Some(Task::Start { .. })));
        let keeping_raw = has_jobs.then(|| {
            quote! {
                fn keeping_raw(&self) -> Self {
                    Self {
                        inner: self.inner.keeping_raw(),
                        ..self.clone()
                    }
                }
            }
        });
        // Whether an argument's type is `Copy` is not known here.
        let mut items = parse_items(quote! {
            /// Lists as streams, and jobs to wait for.
            #[allow(clippy::clone_on_copy, clippy::redundant_locals)]
            impl Client {
                #(#added)*
                #keeping_raw
            }
        })?;
        for item in &mut items {
            if let Item::Impl(block) = item {
                surface::allow_many_arguments(block);
            }
        }
        file.items.extend(items);
    }
    Ok(())
}

/// Whether the paging of an operation was derived from the shape of a document that a vendor provides.
fn is_guessed(operation: &Operation, facts: &Facts) -> bool {
    let source = operation.source_of(Fact::Paging);
    facts.vendor.generation.starts_with("provided") && source.basis == Basis::Assumed
}

/// The methods of the client.
type Methods<'a> = BTreeMap<String, &'a syn::ImplItemFn>;

/// The types of the client that have fields.
type Structs<'a> = BTreeMap<String, &'a ItemStruct>;

fn method_of<'a>(methods: &Methods<'a>, id: &str) -> Result<&'a syn::ImplItemFn> {
    methods.get(id).copied().ok_or_else(|| calls::missing(id))
}

/// The place of an operation in the table.
fn index_of(facts: &Facts, operation_id: &str) -> Result<Literal> {
    facts
        .operations
        .iter()
        .position(|other| other.operation_id == operation_id)
        .map(Literal::usize_unsuffixed)
        .ok_or_else(|| anyhow!("there is no operation `{operation_id}`"))
}

/// The type of the answer and the type of the error body of a method.
fn outcome(method: &syn::ImplItemFn) -> Result<(&Type, &Type)> {
    let syn::ReturnType::Type(_, result) = &method.sig.output else {
        bail!("the generated method returns nothing");
    };
    let answer = argument_of(result, "Result").and_then(|ty| argument_of(ty, "ResponseValue"));
    let error = last_segment(result)
        .and_then(|segment| match &segment.arguments {
            syn::PathArguments::AngleBracketed(arguments) => arguments.args.last(),
            _ => None,
        })
        .and_then(|argument| match argument {
            syn::GenericArgument::Type(ty) => argument_of(ty, "Error"),
            _ => None,
        });
    answer
        .zip(error)
        .ok_or_else(|| anyhow!("the generated method has an unknown kind of result"))
}

fn stream(
    method: &syn::ImplItemFn,
    documented: &Operation,
    paging: &Paging,
    structs: &Structs<'_>,
    table: &Ident,
    index: &Literal,
) -> Result<TokenStream> {
    let (answer, error) = outcome(method)?;
    let id = &method.sig.ident;
    let operation_id = documented.id;
    let name = format_ident!("{id}_stream");
    let mut carried = Vec::new();
    let mut passed = Vec::new();
    let mut places = Vec::new();
    let mut asked = quote!(::std::option::Option::None);
    for (ident, ty) in arguments(method) {
        let is_position =
            paging.location == PagingLocation::Query && *ident == field_name(paging.position);
        if is_position {
            if !is_named(ty, "i64") {
                bail!("x-paging: `position` is no number");
            }
            passed.push(quote!(position));
        } else {
            let argument = Carried::new(ident, ty);
            passed.push(argument.passed.clone());
            carried.push(argument);
        }
    }
    if paging.location == PagingLocation::Body {
        let body = arguments(method)
            .find(|(ident, _)| *ident == "body")
            .map(|(_, ty)| ty)
            .ok_or_else(|| anyhow!("x-paging: `in: body`, but the operation has no body"))?;
        let body = match body {
            Type::Reference(reference) => reference.elem.as_ref(),
            other => other,
        };
        places.push(assignment(
            body,
            paging.position,
            &quote!(position),
            structs,
        )?);
        if let Some(size) = &paging.size {
            let assignment = assignment(body, size, &quote!(size), structs)?;
            let root = quote!(::std::option::Option::Some(body));
            let size = seen(root, body, size, structs)?;
            asked = quote!(#size.copied());
            places.push(quote! {
                if let ::std::option::Option::Some(size) = size {
                    #assignment
                }
            });
        }
    }
    let has_params = arguments(method).any(|(ident, _)| ident == PARAMS);
    if paging.location == PagingLocation::Query && has_params {
        let optional = |parameter: &str| {
            let name = field_name(parameter);
            let required = arguments(method).any(|(ident, _)| *ident == name);
            (!required).then(|| format_ident!("{name}"))
        };
        if let Some(position) = optional(paging.position) {
            let position_type = param_type(method, structs, &position)?;
            let value = number(position_type, &quote!(position))?;
            places.push(quote!(params.#position = ::std::option::Option::Some(#value);));
        }
        if let Some(size) = paging.size.and_then(optional) {
            let size_type = param_type(method, structs, &size)?;
            places.push(optional_size(size_type, &size)?);
            asked = asked_size(size_type, &size);
        }
    }
    let Carry { taken, kept, again } = carry(&carried, paging.location, !places.is_empty());
    let (row, rows) = rows(answer, paging.items, structs)?;
    let (ask, answer_value) = match is_bare_list(paging) {
        true => (undecoded_name(id), quote!()),
        false => (id.clone(), quote!(.into_inner())),
    };
    let key = key_of(&row, paging, structs).map(|key| quote!(.fingerprint_by(|row: &#row| #key)));
    let operation = quote!(&super::#table::API.operations[#index]);
    let check = (!is_bare_list(paging)).then(|| {
        quote! {
            ::crm_runtime::paging::check_list::<#error>(
                &answer,
                &super::#table::API,
                #operation,
            )?;
        }
    });
    let content = quote!(.contents(::crm_runtime::paging::content_hash));
    let last = last(answer, paging, structs)?;
    let (is_last, ends) = match &last {
        Some(last) => (quote!(let last = #last;), quote!(.last(last))),
        None => (quote!(), quote!()),
    };
    let page = match total(answer, paging, structs)? {
        Some(total) => quote! {
            let total = #total.and_then(|total| u64::try_from(total).ok());
            #is_last
            let page = #rows #key #content #ends;
            ::std::result::Result::Ok(match total {
                ::std::option::Option::Some(total) => page.total(total),
                ::std::option::Option::None => page,
            })
        },
        None => quote! {
            #is_last
            ::std::result::Result::Ok(#rows #key #content #ends)
        },
    };
    let doc = stream_doc(documented, paging);
    let size = paging.size.is_some().then(|| {
        quote! {
            let size = plan
                .rows_per_page()
                .map(|rows| i64::try_from(rows).unwrap_or(i64::MAX));
        }
    });
    Ok(quote! {
        #[doc = #doc]
        pub fn #name(
            &self,
            #(#taken,)*
            plan: ::crm_runtime::paging::Plan,
        ) -> ::crm_runtime::paging::Rows<#row, Error<#error>> {
            let client = self.clone();
            let plan = plan.of(#operation, #asked);
            #(#kept)*
            #size
            ::crm_runtime::paging::boxed(plan, move |position| {
                let client = client.clone();
                #(#again)*
                async move {
                    let position = i64::try_from(position).unwrap_or(i64::MAX);
                    #(#places)*
                    let answer = client.#ask(#(#passed),*).await?#answer_value;
                    #check
                    #page
                }
            })
            .of(&super::#table::API, #operation_id)
        }
    })
}

/// The type of an optional parameter, without the option around it.
fn param_type<'a>(
    method: &syn::ImplItemFn,
    structs: &'a Structs<'a>,
    ident: &Ident,
) -> Result<&'a Type> {
    let params = arguments(method)
        .find(|(name, _)| *name == PARAMS)
        .map(|(_, ty)| ty);
    let params = match params {
        Some(Type::Reference(reference)) => reference.elem.as_ref(),
        Some(other) => other,
        None => bail!("x-paging: `{ident}` is no parameter"),
    };
    let declared = struct_of(params, structs)?;
    let field = declared
        .fields
        .iter()
        .find(|field| field.ident.as_ref() == Some(ident));
    let field = field.ok_or_else(|| anyhow!("x-paging: `{ident}` is no parameter"))?;
    Ok(argument_of(&field.ty, "Option").unwrap_or(&field.ty))
}

fn is_named(ty: &Type, name: &str) -> bool {
    last_segment(ty).is_some_and(|segment| segment.ident == name)
}

/// A number as a value of this type.
fn number(ty: &Type, value: &TokenStream) -> Result<TokenStream> {
    match last_segment(ty)
        .map(|segment| segment.ident.to_string())
        .as_deref()
    {
        Some("i64") => Ok(value.clone()),
        Some("String") => Ok(quote!(#value.to_string())),
        Some("Number") => Ok(quote!(::crm_runtime::client::Number::from(#value))),
        _ => bail!("x-paging: a position or a size is no number"),
    }
}

/// Puts the plan's size into a parameter.
fn optional_size(ty: &Type, size: &Ident) -> Result<TokenStream> {
    if is_named(ty, "i64") {
        return Ok(quote!(params.#size = size;));
    }
    let value = number(ty, &quote!(size))?;
    Ok(quote!(params.#size = size.map(|size| #value);))
}

/// The size that the parameters have.
fn asked_size(ty: &Type, size: &Ident) -> TokenStream {
    match is_named(ty, "i64") {
        true => quote!(params.#size),
        false => quote!(params.#size.as_ref().and_then(|size| size.to_string().parse().ok())),
    }
}

fn stream_doc(operation: &Operation, paging: &Paging) -> String {
    let sizes: Vec<String> = paging.sizes.iter().map(u32::to_string).collect();
    let sizes = match (sizes.as_slice(), paging.max_size) {
        ([], None) => String::new(),
        ([], Some(max)) => format!(" At most {max} rows a page are documented."),
        (sizes, _) => format!(" Only these page sizes are accepted: {}.", sizes.join(", ")),
    };
    let totals = match paging.totals {
        Some(totals) if !totals.starts_with('/') => {
            let totals = totals.to_snake_case();
            format!(" [`{totals}`](Self::{totals}) tells how many there are.")
        }
        _ => String::new(),
    };
    let plan = match (paging.fixed_size, paging.default_size) {
        (Some(size), _) => {
            format!("`Plan::new().look_ahead(pages)`. A full page has {size} rows.")
        }
        (None, Some(size)) => format!(
            "`Plan::new().size(rows).look_ahead(pages)`. Without a size it is that of the request, \
             or else {size} rows."
        ),
        (None, None) => "`Plan::new().size(rows).look_ahead(pages)`. Without a size it is that of \
             the request, or else the vendor's."
            .to_owned(),
    };
    format!(
        "The rows of [`{id}`](Self::{id}), page after page, as a stream.\n\nThe plan says how to read them: {plan}{sizes}{totals} Each page is a call, with \
         the errors of the method; [`rows`](crm_runtime::paging::rows) tells where the stream ends \
         and what happens to rows that move while it is read.",
        id = operation.id,
    )
}

/// A search whose pages are jobs: the position goes into the call that starts one, and the rows
/// come with its result.
fn search(
    methods: &Methods<'_>,
    operation: &Operation,
    paging: &Paging,
    result: &str,
    facts: &Facts,
    structs: &Structs<'_>,
    table: &Ident,
) -> Result<TokenStream> {
    let start = method_of(methods, operation.id)?;
    let ask = method_of(methods, &result.to_snake_case())?;
    let (answer, error) = outcome(ask)?;
    let base = job_base(operation.id);
    let name = format_ident!("{base}_search");
    let job = format_ident!("{base}_job");
    let index = index_of(facts, operation.operation_id)?;
    let value = match paging.style {
        PagingStyle::Cursor => quote!(position.cursor()),
        PagingStyle::Page => quote!(position.page()),
        PagingStyle::Offset => bail!("x-paging: offsets with `rows-in: result` are not generated"),
    };
    let mut carried = Vec::new();
    let mut passed = Vec::new();
    for (ident, ty) in arguments(start) {
        let in_query = paging.location == PagingLocation::Query;
        if in_query && *ident == field_name(paging.position) {
            passed.push(value.clone());
        } else {
            let argument = Carried::new(ident, ty);
            passed.push(argument.passed.clone());
            carried.push(argument);
        }
    }
    let place = match paging.location {
        PagingLocation::Query => {
            let name = field_name(paging.position);
            let is_optional = arguments(start).all(|(ident, _)| *ident != name);
            let position = format_ident!("{name}");
            let value = match paging.style {
                PagingStyle::Cursor => quote!(#value.map(str::to_owned)),
                _ => quote!(::std::option::Option::Some(#value)),
            };
            is_optional.then(|| quote!(params.#position = #value;))
        }
        PagingLocation::Body => {
            let body = arguments(start)
                .find(|(ident, _)| *ident == "body")
                .map(|(_, ty)| ty)
                .ok_or_else(|| anyhow!("x-paging: `in: body`, but the operation has no body"))?;
            let body = match body {
                Type::Reference(reference) => reference.elem.as_ref(),
                other => other,
            };
            let value = match paging.style {
                PagingStyle::Cursor => bail!("x-paging: a cursor in the body is not generated"),
                _ => value,
            };
            Some(assignment(body, paging.position, &value, structs)?)
        }
    };
    let Carry { taken, kept, again } = carry(&carried, paging.location, place.is_some());
    let first = match paging.style {
        PagingStyle::Cursor => {
            quote!(::crm_runtime::search::Position::Cursor(
                ::std::option::Option::None
            ))
        }
        _ => {
            let first = Literal::u32_unsuffixed(paging.first);
            quote!(::crm_runtime::search::Position::Page(#first))
        }
    };
    let (row, rows) = listed(answer, paging.items, structs)?;
    let total = total(answer, paging, structs)?;
    let has_total = total.is_some();
    let total = match total {
        Some(total) => quote!(#total.and_then(|total| u64::try_from(total).ok())),
        None => quote!(::std::option::Option::None),
    };
    let next = match (paging.style, &paging.next) {
        (PagingStyle::Cursor, Some(pointer)) => {
            let next = seen_in_answer(answer, pointer, structs)?;
            quote! {
                #next
                    .filter(|next| !next.is_empty())
                    .map(|next| ::crm_runtime::search::Position::Cursor(::std::option::Option::Some(next.clone())))
            }
        }
        (_, pointer) => {
            // Each page mostly costs, so that what the answer does not tell is looked for elsewhere in it.
            let mut told = Vec::new();
            if let Some(pointer) = pointer {
                let next = seen_in_answer(answer, pointer, structs)?;
                told.push(quote!(#next.map(|next| next.is_empty())));
            }
            if let Some((seen, judge)) = told_last(answer, paging, structs)? {
                told.push(quote!({
                    let position = position.page();
                    #seen.map(#judge)
                }));
            }
            if let (Some(size), true) = (paging.fixed_size, has_total) {
                let (first, size) = (u64::from(paging.first), u64::from(size));
                let (first, size) = (
                    Literal::u64_unsuffixed(first),
                    Literal::u64_unsuffixed(size),
                );
                told.push(quote!(total.map(|total| position.reaches(total, #first, #size))));
            }
            // The address of the next page is missing on the last one.
            let otherwise = pointer.is_some();
            let mut told = told.into_iter();
            match told.next() {
                Some(first) => quote!({
                    let ended = #first #(.or_else(|| #told))*;
                    match ended.unwrap_or(#otherwise) {
                        true => ::std::option::Option::None,
                        false => position.following(),
                    }
                }),
                None => quote!(position.following()),
            }
        }
    };
    let told = match paging.style {
        PagingStyle::Cursor => quote!(_),
        _ => quote!(position),
    };
    let doc = format!(
        "The rows of [`{start}`](Self::{start}), page after page.\n\nEach page is a job of its own: it is started, \
         waited for, and mostly charged. Nothing is sent until a page is asked for; `price` tells what \
         the next one costs, and `max_credits` sets a budget. The search ends with a page without rows.",
        start = operation.id,
    );
    Ok(quote! {
        #[doc = #doc]
        pub fn #name(
            &self,
            #(#taken),*
        ) -> ::crm_runtime::search::Search<#answer, #row, #error> {
            let client = self.clone();
            #(#kept)*
            ::crm_runtime::search::Search::new(
                &super::#table::API.operations[#index],
                #first,
                move |position| {
                    let client = client.clone();
                    #(#again)*
                    ::std::boxed::Box::pin(async move {
                        #place
                        client.#job(#(#passed),*).await
                    })
                },
                |answer, #told| {
                    let total = #total;
                    let next = #next;
                    let rows = #rows;
                    let next = next.filter(|_| !rows.is_empty());
                    ::crm_runtime::search::SearchPage { rows, total, next }
                },
            )
        }
    })
}

fn job(
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
    let (answer, error) = outcome(ask)?;
    let (start_id, ask_id) = (&start.sig.ident, &ask.sig.ident);
    let base = job_base(operation.id);
    let name = format_ident!("{base}_job");
    let from = format_ident!("{base}_job_from");
    let arguments: Vec<(&Ident, &Type)> = arguments(start).collect();
    let taken = arguments.iter().map(|(ident, ty)| quote!(#ident: #ty));
    let given = arguments.iter().map(|(ident, _)| ident);
    let doc = format!(
        "Starts a job with [`{start_id}`](Self::{start_id}) and gives it to be waited for.\n\nThe job \
         is started once, whatever becomes of the waiting; with its hash it is taken up again by \
         [`{from}`](Self::{from}).\n\n# Errors\n\nAs the method that starts it; besides, if the answer \
         has no id of the job. The job has been started then, and may have been charged."
    );
    let from_doc = format!(
        "A job that [`{name}`](Self::{name}) or [`{start_id}`](Self::{start_id}) started before, by its \
         hash. Each look at it is a call of [`{ask_id}`](Self::{ask_id})."
    );
    Ok(quote! {
        #[doc = #doc]
        pub async fn #name(
            &self,
            #(#taken),*
        ) -> Result<::crm_runtime::tasks::Job<#answer, #error>, Error<#error>> {
            let client = self.keeping_raw();
            let started = client.#start_id(#(#given),*).await?;
            let table = &super::#table::API;
            let hash = ::crm_runtime::tasks::hash(table, &table.operations[#start_index], &started)?;
            ::std::result::Result::Ok(self.#from(hash))
        }

        #[doc = #from_doc]
        pub fn #from(
            &self,
            hash: impl ::std::convert::Into<::std::string::String>,
        ) -> ::crm_runtime::tasks::Job<#answer, #error> {
            let client = self.keeping_raw();
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

/// The arguments of a method, but for `self`.
fn arguments(method: &syn::ImplItemFn) -> impl Iterator<Item = (&Ident, &Type)> {
    method
        .sig
        .inputs
        .iter()
        .filter_map(|argument| match argument {
            FnArg::Typed(argument) => match argument.pat.as_ref() {
                Pat::Ident(pattern) => Some((&pattern.ident, argument.ty.as_ref())),
                _ => None,
            },
            FnArg::Receiver(_) => None,
        })
}

/// An argument that every page is asked for with.
struct Carried {
    ident: Ident,
    /// Its type as an argument.
    ty: Type,
    /// How it becomes a value of one's own.
    owned: TokenStream,
    /// How it is passed on.
    passed: TokenStream,
}

impl Carried {
    fn new(ident: &Ident, ty: &Type) -> Self {
        let (owned, passed) = match (ty, argument_of(ty, "Option")) {
            (Type::Reference(_), _) if surface::is_text(ty) => {
                (quote!(#ident.to_owned()), quote!(&#ident))
            }
            (Type::Reference(_), _) => (quote!(#ident.clone()), quote!(&#ident)),
            (_, Some(inner)) if surface::is_text(inner) => {
                (quote!(#ident.map(str::to_owned)), quote!(#ident.as_deref()))
            }
            (_, Some(Type::Reference(_))) => (quote!(#ident.cloned()), quote!(#ident.as_ref())),
            _ => (quote!(#ident), quote!(#ident)),
        };
        Self {
            ident: ident.clone(),
            ty: ty.clone(),
            owned,
            passed,
        }
    }
}

/// The lines that carry arguments into the fetching of each page.
struct Carry {
    taken: Vec<TokenStream>,
    kept: Vec<TokenStream>,
    again: Vec<TokenStream>,
}

fn carry(carried: &[Carried], location: PagingLocation, changes: bool) -> Carry {
    let changing = match location {
        PagingLocation::Body => "body",
        PagingLocation::Query => PARAMS,
    };
    Carry {
        taken: carried
            .iter()
            .map(|Carried { ident, ty, .. }| quote!(#ident: #ty))
            .collect(),
        kept: carried
            .iter()
            .map(|Carried { ident, owned, .. }| quote!(let #ident = #owned;))
            .collect(),
        again: carried
            .iter()
            .map(|Carried { ident, .. }| match changes && ident == changing {
                true => quote!(let mut #ident = #ident.clone();),
                false => quote!(let #ident = #ident.clone();),
            })
            .collect(),
    }
}

fn struct_of<'a>(ty: &Type, structs: &'a Structs<'a>) -> Result<&'a ItemStruct> {
    last_segment(ty)
        .and_then(|segment| structs.get(&segment.ident.to_string()).copied())
        .ok_or_else(|| anyhow!("x-paging: a pointer leads through what is no object"))
}

fn field_at<'a>(declared: &'a ItemStruct, name: &str) -> Result<(&'a Ident, &'a Type)> {
    declared
        .fields
        .iter()
        .find(|field| wire_name(field) == name)
        .and_then(|field| field.ident.as_ref().zip(Some(&field.ty)))
        .ok_or_else(|| anyhow!("x-paging: `{}` has no property `{name}`", declared.ident))
}

/// Sets the number at a pointer into the body, and makes the objects on the way.
fn assignment(
    body: &Type,
    pointer: &str,
    value: &TokenStream,
    structs: &Structs<'_>,
) -> Result<TokenStream> {
    let names: Vec<&str> = pointer.split('/').skip(1).collect();
    let (last, way) = names
        .split_last()
        .ok_or_else(|| anyhow!("x-paging: `{pointer}` is no pointer into the body"))?;
    let mut declared = struct_of(body, structs)?;
    let mut target = quote!(body);
    for name in way {
        let (ident, ty) = field_at(declared, name)?;
        declared = struct_of(argument_of(ty, "Option").unwrap_or(ty), structs)?;
        target = match argument_of(ty, "Option") {
            Some(_) => quote!(#target.#ident.get_or_insert_with(::std::default::Default::default)),
            None => quote!(#target.#ident),
        };
    }
    let (ident, ty) = field_at(declared, last)?;
    Ok(match argument_of(ty, "Option") {
        Some(_) => quote!(#target.#ident = ::std::option::Option::Some(#value);),
        None => quote!(#target.#ident = #value;),
    })
}

/// Whether an answer is the list of rows and nothing else.
fn is_bare_list(paging: &Paging) -> bool {
    paging.items.is_empty()
}

/// Whether rows are decoded one by one: those of a bare list, unless one of them has the cursor.
fn is_undecoded(paging: &Paging) -> bool {
    let in_rows = paging.next.is_some_and(|next| next.starts_with('/'));
    is_bare_list(paging) && !in_rows
}

fn undecoded_name(id: &Ident) -> Ident {
    format_ident!("{id}_undecoded")
}

/// Divides a method in two: one that gives the answer of a success as it came, and the method
/// itself, which decodes it.
fn undecoded(method: &mut syn::ImplItemFn) -> Result<TokenStream> {
    let (_, error) = outcome(method)?;
    let id = &method.sig.ident;
    let name = undecoded_name(id);
    let inputs = &method.sig.inputs;
    let given: Vec<&Ident> = arguments(method).map(|(ident, _)| ident).collect();
    let whole: syn::Block = syn::parse_quote!({
        let answer = self.#name(#(#given),*).await?;
        ResponseValue::from_response(answer).await
    });
    let mut block = method.block.clone();
    let arms = match block.stmts.last_mut() {
        Some(syn::Stmt::Expr(syn::Expr::Match(choice), None)) => &mut choice.arms,
        _ => bail!("the generated method does not end with a choice by status"),
    };
    // What is not decoded as an answer is an error.
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
        async fn #name(
            #inputs
        ) -> Result<::crm_runtime::client::Response, Error<#error>>
        #block
    };
    method.block = whole;
    Ok(private)
}

/// The type of a row, and the expression for the page of an answer.
fn rows(answer: &Type, items: &str, structs: &Structs<'_>) -> Result<(Type, TokenStream)> {
    if items.is_empty() {
        let row = argument_of(answer, "Vec").ok_or_else(|| {
            anyhow!("x-paging: the answer is no list; say where it is in `items`")
        })?;
        let page = quote!(::crm_runtime::paging::Page::decoding(answer));
        return Ok((row.clone(), page));
    }
    let (row, rows) = listed(answer, items, structs)?;
    let page = quote!(::crm_runtime::paging::Page::new(#rows));
    Ok((row, page))
}

/// The type of a row, and the expression for the list of rows in an object.
fn listed(answer: &Type, items: &str, structs: &Structs<'_>) -> Result<(Type, TokenStream)> {
    let (value, ty) = taken(answer, items, structs)?;
    let row = argument_of(ty, "Vec")
        .ok_or_else(|| anyhow!("x-paging: `items` leads to what is no list"))?;
    let rows = match &value {
        Taken::Always(value) => quote!(#value),
        Taken::Maybe(value) => quote!(#value.unwrap_or_default()),
    };
    Ok((outside_types(row, structs), rows))
}

/// A type of the module of the types, as it is named outside.
fn outside_types(ty: &Type, structs: &Structs<'_>) -> Type {
    match ty {
        Type::Path(path) if path.path.segments.len() == 1 && path.path.leading_colon.is_none() => {
            let is_made = struct_of(ty, structs).is_ok() || !is_primitive(ty);
            match is_made {
                true => syn::parse_quote!(types::#ty),
                false => ty.clone(),
            }
        }
        other => other.clone(),
    }
}

fn is_primitive(ty: &Type) -> bool {
    ["i64", "bool", "String"]
        .iter()
        .any(|name| is_named(ty, name))
}

/// What tells a row from others, as an expression, if it has an id.
fn key_of(row: &Type, paging: &Paging, structs: &Structs<'_>) -> Option<TokenStream> {
    let is_key = |name: &str| match &paging.key {
        Some(key) => name == *key,
        None => matches!(name, "id" | "_id"),
    };
    struct_of(row, structs)
        .ok()?
        .fields
        .iter()
        .find_map(|field| {
            let ident = field.ident.as_ref().filter(|_| is_key(&wire_name(field)))?;
            Some(match argument_of(&field.ty, "Option") {
                Some(_) => quote!(row.#ident.as_ref()),
                None => quote!(::std::option::Option::Some(&row.#ident)),
            })
        })
}

/// How many rows there are in all, as an option of a number.
fn total(answer: &Type, paging: &Paging, structs: &Structs<'_>) -> Result<Option<TokenStream>> {
    let pointer = paging.totals;
    pointer
        .filter(|totals| totals.starts_with('/'))
        .map(|pointer| {
            let (total, ty) = seen_typed(answer, pointer, structs)?;
            match last_segment(ty)
                .map(|segment| segment.ident.to_string())
                .as_deref()
            {
                Some("i64") => Ok(quote!(#total.copied())),
                Some("Number" | "String") => {
                    Ok(quote!(#total.and_then(|total| total.to_string().parse::<i64>().ok())))
                }
                _ => bail!("x-paging: `totals` leads to no number"),
            }
        })
        .transpose()
}

/// Whether an answer says that no page follows.
fn last(answer: &Type, paging: &Paging, structs: &Structs<'_>) -> Result<Option<TokenStream>> {
    let told = told_last(answer, paging, structs)?;
    Ok(told.map(|(seen, judge)| quote!(#seen.is_some_and(#judge))))
}

/// What of an answer says whether a page follows, as an option, and how: a closure.
fn told_last(
    answer: &Type,
    paging: &Paging,
    structs: &Structs<'_>,
) -> Result<Option<(TokenStream, TokenStream)>> {
    if let Some(pointer) = &paging.has_more {
        let (more, ty) = seen_typed(answer, pointer, structs)?;
        if !is_named(ty, "bool") {
            bail!("x-paging: `has-more` leads to no boolean");
        }
        return Ok(Some((more, quote!(|more| !*more))));
    }
    let Some(pointer) = &paging.pages else {
        return Ok(None);
    };
    let (pages, ty) = seen_typed(answer, pointer, structs)?;
    if !is_named(ty, "i64") {
        bail!("x-paging: `pages` leads to no integer");
    }
    // Pages that are counted from zero end one before their number.
    let reached = match paging.first {
        0 => quote!(position + 1 >= *pages),
        1 => quote!(position >= *pages),
        first => {
            let first = Literal::u32_unsuffixed(first);
            quote!(position + 1 - #first >= *pages)
        }
    };
    Ok(Some((pages, quote!(|pages| #reached))))
}

fn seen_in_answer(answer: &Type, pointer: &str, structs: &Structs<'_>) -> Result<TokenStream> {
    seen_typed(answer, pointer, structs).map(|(value, _)| value)
}

/// What stands at a pointer into the answer, as an option of a reference, and its type.
fn seen_typed<'a>(
    answer: &'a Type,
    pointer: &str,
    structs: &'a Structs<'a>,
) -> Result<(TokenStream, &'a Type)> {
    let answer_value = quote!(::std::option::Option::Some(&answer));
    typed(answer_value, answer, pointer, structs)
}

/// What stands at a pointer into a value of this type, as an option of a reference.
fn seen(
    value: TokenStream,
    ty: &Type,
    pointer: &str,
    structs: &Structs<'_>,
) -> Result<TokenStream> {
    typed(value, ty, pointer, structs).map(|(value, _)| value)
}

fn typed<'a>(
    mut value: TokenStream,
    mut ty: &'a Type,
    pointer: &str,
    structs: &'a Structs<'a>,
) -> Result<(TokenStream, &'a Type)> {
    for name in pointer.split('/').skip(1) {
        // The last element of a list.
        if let ("-", Some(element)) = (name, argument_of(ty, "Vec")) {
            ty = element;
            value = quote!(#value.and_then(|list| list.last()));
            continue;
        }
        let name = name.replace("~1", "/").replace("~0", "~");
        let (ident, field) = field_at(struct_of(ty, structs)?, &name)?;
        (ty, value) = match argument_of(field, "Option") {
            Some(inner) => (
                inner,
                quote!(#value.and_then(|value| value.#ident.as_ref())),
            ),
            None => (field, quote!(#value.map(|value| &value.#ident))),
        };
        if let Some(inner) = argument_of(ty, "Box") {
            ty = inner;
            value = quote!(#value.map(|value| &**value));
        }
    }
    Ok((value, ty))
}

/// What was taken out of an answer.
enum Taken {
    Always(TokenStream),
    /// An option of it.
    Maybe(TokenStream),
}

/// What stands at a pointer into an answer, taken out of it, and its type.
fn taken<'a>(
    answer: &'a Type,
    pointer: &str,
    structs: &'a Structs<'a>,
) -> Result<(Taken, &'a Type)> {
    let mut ty = answer;
    let mut value = Taken::Always(quote!(answer));
    for name in pointer.split('/').skip(1) {
        let name = name.replace("~1", "/").replace("~0", "~");
        let (ident, field) = field_at(struct_of(ty, structs)?, &name)?;
        let inner = argument_of(field, "Option");
        value = match (value, inner) {
            (Taken::Always(value), None) => Taken::Always(quote!(#value.#ident)),
            (Taken::Always(value), Some(_)) => Taken::Maybe(quote!(#value.#ident)),
            (Taken::Maybe(value), None) => Taken::Maybe(quote!(#value.map(|value| value.#ident))),
            (Taken::Maybe(value), Some(_)) => {
                Taken::Maybe(quote!(#value.and_then(|value| value.#ident)))
            }
        };
        ty = inner.unwrap_or(field);
        ty = argument_of(ty, "Box").unwrap_or(ty);
    }
    Ok((value, ty))
}

/// Whether the rows of an operation come as a stream.
fn is_streamed(paging: &Paging) -> bool {
    let known = match paging.style {
        PagingStyle::Page | PagingStyle::Offset => true,
        PagingStyle::Cursor => paging.next.is_some(),
    };
    known && paging.rows_in == RowsIn::Response
}
