//! Writes the example of each method: a call as a user of the crate writes it, compiled by rustdoc.
//!
//! Arguments are taken from the documented examples of the operation. Required fields are kept, and of the optional
//! ones the first two. What no example has is made of the types. A method whose arguments can't be written that way
//! has no example.

mod response;
mod values;

use indexmap::IndexMap;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use syn::{Expr, FnArg, Ident, ImplItemFn, Pat, Type};

use super::{PARAMS, argument_of};
use crate::calls;
use crate::facts::{Facts, Operation, Task, job_base};
use crate::lint::examples::Examples;
use crate::normalise::Schema;
use values::{Types, sample};

/// How many lines an example has at most, unless its required fields alone take more.
const LINES: usize = 8;

/// Adds an example to the documentation of every method.
pub(crate) fn add(
    file: &mut syn::File,
    facts: &Facts,
    schemas: &IndexMap<String, Schema>,
    examples: &Examples,
) {
    let mut added = Vec::new();
    {
        let krate = format!("crm_{}", facts.vendor.id);
        let types = Types::new(&krate, file, schemas);
        let methods = calls::methods(file);
        for operation in &facts.operations {
            let base = job_base(operation.id);
            let kinds = [
                (operation.id.to_owned(), Kind::Call),
                (format!("{}_stream", operation.id), Kind::Stream),
                (format!("{base}_search"), Kind::Search),
                (format!("{base}_job"), Kind::Job),
                (format!("{base}_job_from"), Kind::JobFrom),
            ];
            let starts_job = matches!(operation.task, Some(Task::Start { .. }));
            for (name, kind) in kinds {
                let is_of_job = matches!(kind, Kind::Search | Kind::Job | Kind::JobFrom);
                let Some(method) = methods.get(&name).filter(|_| starts_job || !is_of_job) else {
                    continue;
                };
                let example = Example {
                    types: &types,
                    facts,
                    operation,
                    method,
                    kind,
                    given: Given::of(operation, examples),
                    job: job_id(operation, facts, examples),
                };
                added.extend(example.text().map(|text| (name, text)));
            }
        }
    }
    let mut methods = calls::methods_mut(file);
    for (name, text) in added {
        if let Some(method) = methods.get_mut(&name) {
            method.attrs.push(syn::parse_quote!(#[doc = ""]));
            method.attrs.push(syn::parse_quote!(#[doc = #text]));
        }
    }
}

#[derive(Clone, Copy, Eq, PartialEq)]
enum Kind {
    Call,
    Stream,
    Search,
    Job,
    JobFrom,
}

/// The documented values of an operation's arguments.
struct Given<'a> {
    body: Option<&'a Value>,
    parameters: Option<&'a Value>,
}

impl<'a> Given<'a> {
    fn of(operation: &Operation, examples: &'a Examples) -> Self {
        let examples = examples.of(operation.operation_id);
        let first = |part: &str| examples.iter().find(|(name, _)| name == part);
        Self {
            body: first("request").map(|(_, value)| *value),
            parameters: first("params").map(|(_, value)| *value),
        }
    }
}

/// The id that the examples of a job's result have.
fn job_id(operation: &Operation, facts: &Facts, examples: &Examples) -> Option<String> {
    let Some(Task::Start { result, .. }) = &operation.task else {
        return None;
    };
    let mut operations = facts.operations.iter();
    let result = operations.find(|other| other.operation_id == *result)?;
    let Some(Task::Result { hash, .. }) = &result.task else {
        return None;
    };
    let parameters = Given::of(result, examples).parameters?.as_object()?;
    let mut places = parameters.values();
    places.find_map(|place| values::text_of(place.get(hash)?))
}

struct Example<'a> {
    types: &'a Types<'a>,
    facts: &'a Facts,
    operation: &'a Operation,
    method: &'a ImplItemFn,
    kind: Kind,
    given: Given<'a>,
    job: Option<String>,
}

impl Example<'_> {
    /// The section of the documentation.
    fn text(&self) -> Option<String> {
        let mut code = String::new();
        for optional in [2, 1, 0] {
            code = values::print(&self.statements(optional)?)?;
            if code.lines().count() <= LINES {
                break;
            }
        }
        let krate = format!("crm_{}", self.facts.vendor.id);
        let mut lines = vec!["# Example", "", "```rust,no_run"];
        let shared = match self.kind {
            Kind::Call => None,
            Kind::Stream => Some(match self.returns("CursorRows") {
                Some(_) => "{Plan, TryStreamExt}",
                None => "Plan",
            }),
            Kind::Search | Kind::Job | Kind::JobFrom => Some("Polling"),
        };
        let shared = shared.map(|names| format!("use {krate}::{names};"));
        lines.extend(shared.as_deref());
        let names = match code.contains("types::") {
            true => "{Client, types}",
            false => "Client",
        };
        let client = format!("use {krate}::{}::{names};", self.facts.vendor.generation);
        lines.extend([client.as_str(), ""]);
        lines.push("# async fn example() -> Result<(), Box<dyn std::error::Error>> {");
        lines.push("let client = Client::from_env()?;");
        lines.extend(code.lines());
        lines.extend(["# Ok(())", "# }", "```"]);
        // The printer takes one space from the beginning of each line.
        Some(lines.iter().map(|line| format!(" {line}\n")).collect())
    }

    fn statements(&self, optional: usize) -> Option<TokenStream> {
        let method = &self.method.sig.ident;
        let Arguments { bound, passed } = self.arguments(optional)?;
        let call = quote!(client.#method(#(#passed),*));
        let read = match self.kind {
            Kind::Call => self.response(&call)?,
            Kind::Stream => self.rows(&call)?,
            Kind::Search => quote! {
                let mut search = #call.max_credits(10);
                while let Some(page) = search.next_page(&Polling::new()).await? {
                    println!("{} rows of {:?}", page.rows.len(), page.total);
                }
            },
            Kind::Job => self.job(&quote!(#call.await?))?,
            Kind::JobFrom => self.job(&call)?,
        };
        Some(quote!(#(#bound)* #read))
    }

    fn rows(&self, call: &TokenStream) -> Option<TokenStream> {
        let row = self
            .returns("Rows")
            .or_else(|| self.returns("CursorRows"))?;
        let name = self.types.variable(row, "row");
        let shown = self.types.shown(row, &name);
        Some(quote! {
            let mut rows = #call;
            while let Some(#name) = rows.try_next().await? {
                #shown
            }
        })
    }

    fn job(&self, call: &TokenStream) -> Option<TokenStream> {
        let result = match self.kind {
            Kind::JobFrom => self.returns("Job")?,
            _ => argument_of(self.returns("Result")?, "Job")?,
        };
        let read = self
            .types
            .read(&format_ident!("result"), result, self.items());
        Some(quote! {
            let job = #call;
            let result = job.wait(&Polling::new()).await?;
            #read
        })
    }

    fn response(&self, call: &TokenStream) -> Option<TokenStream> {
        let response = argument_of(self.returns("Result")?, "ResponseValue")?;
        let is_plain = self.operation.plain_text;
        Some(self.types.response(call, response, self.items(), is_plain))
    }

    /// Where the rows of a list are in its response, or in the result of its job.
    fn items(&self) -> Option<&'static str> {
        self.operation.paging.map(|paging| paging.items)
    }

    /// The first argument of the type of this name that the method returns.
    fn returns(&self, name: &str) -> Option<&Type> {
        match &self.method.sig.output {
            syn::ReturnType::Type(_, ty) => argument_of(ty, name),
            syn::ReturnType::Default => None,
        }
    }

    fn arguments(&self, optional: usize) -> Option<Arguments> {
        let mut arguments = Arguments::default();
        for argument in &self.method.sig.inputs {
            let FnArg::Typed(argument) = argument else {
                continue;
            };
            let Pat::Ident(pattern) = argument.pat.as_ref() else {
                return None;
            };
            let (ident, ty) = (&pattern.ident, argument.ty.as_ref());
            match ident.to_string().as_str() {
                PARAMS => {
                    let value = self.params(ty, optional)?;
                    arguments.bound.push(quote!(let params = #value;));
                    arguments.passed.push(syn::parse_quote!(&params));
                }
                "plan" if self.kind == Kind::Stream => {
                    arguments.passed.push(syn::parse_quote!(Plan::new()));
                }
                "hash" if self.kind == Kind::JobFrom => {
                    let id = self.job.as_deref().unwrap_or("id of the job");
                    arguments.passed.push(syn::parse_quote!(#id));
                }
                "body" => {
                    let (inner, is_reference) = match ty {
                        Type::Reference(reference) => (reference.elem.as_ref(), true),
                        other => (other, false),
                    };
                    let value = self.body(inner, optional)?;
                    arguments.bound.push(quote!(let body = #value;));
                    arguments.passed.push(match is_reference {
                        true => syn::parse_quote!(&body),
                        false => syn::parse_quote!(body),
                    });
                }
                _ => arguments.passed.push(self.positional(ident, ty, optional)?),
            }
        }
        Some(arguments)
    }

    fn body(&self, ty: &Type, optional: usize) -> Option<TokenStream> {
        if quote!(#ty).to_string().ends_with("Vec < u8 >") {
            return Some(quote!(std::fs::read("body")?));
        }
        if let Some(value) = self.given.body
            && let Some(written) = self.types.exact(ty, value, optional)
        {
            return Some(written);
        }
        let made = sample(self.types, ty, "body", 0)?;
        self.types.exact(ty, &made, 0)
    }

    fn positional(&self, ident: &Ident, ty: &Type, optional: usize) -> Option<Expr> {
        let (location, name) = calls::parameter(self.operation, Some(ident)).ok()?;
        let inner = match ty {
            Type::Reference(reference) => reference.elem.as_ref(),
            other => other,
        };
        let value = match self.parameter(location, name) {
            Some(value) => value.clone(),
            None => sample(self.types, inner, name, 0)?,
        };
        if super::surface::is_text(ty) {
            let text = values::cut(&values::text_of(&value)?);
            return Some(syn::parse_quote!(#text));
        }
        let written = self.types.exact(inner, &value, optional)?;
        Some(match ty {
            Type::Reference(_) => syn::parse_quote!(&#written),
            _ => syn::parse_quote!(#written),
        })
    }

    fn parameter(&self, location: &str, name: &str) -> Option<&Value> {
        self.given.parameters?.get(location)?.get(name)
    }

    /// The value with the optional parameters.
    fn params(&self, ty: &Type, optional: usize) -> Option<TokenStream> {
        let declared = self.types.declared(ty)?;
        let paging = self.operation.paging.filter(|_| self.kind != Kind::Call);
        let is_of_plan = |name: &str| {
            paging.is_some_and(|paging| paging.position == name || paging.size == Some(name))
        };
        let mut setters = Vec::new();
        for field in &declared.fields {
            let ident = field.ident.as_ref()?;
            let Ok((location, name)) = calls::parameter(self.operation, Some(ident)) else {
                continue;
            };
            let ty = argument_of(&field.ty, "Option").unwrap_or(&field.ty);
            if let Some(value) = self.parameter(location, name)
                && !is_of_plan(name)
                && !values::is_nothing(value)
                && let Some(value) = self.types.set(ty, value, optional)
            {
                setters.push(quote!(.#ident(#value)));
            }
        }
        setters.truncate(optional);
        let name = &declared.ident;
        Some(quote!(types::#name::new() #(#setters)*))
    }
}

/// The arguments of a call.
#[derive(Default)]
struct Arguments {
    /// The statements before it.
    bound: Vec<TokenStream>,
    passed: Vec<Expr>,
}
