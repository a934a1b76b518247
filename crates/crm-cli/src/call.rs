//! `crm call`: any operation of any vendor, without the common model.

use std::path::PathBuf;

use clap::Args;
use crm_facade::api::{Api, Effect, Location, Operation};
use crm_facade::{Cost, Doubt, RawRequest};
use serde_json::{Value, json};

use crate::failure::{Exit, Failure};
use crate::history::Write;
use crate::input::{json as read_json, pair};
use crate::output::{Format, Row, select};
use crate::resources::{dialling_question, dials, price, question, within_budget};
use crate::session::{Session, split};
use crate::terminal::{Shown, data};

/// What `crm call` takes.
#[derive(Args, Debug)]
pub(crate) struct Call {
    /// Vendor to call, such as `minotaur` or `lunarsend/v1`
    #[arg(value_name = "VENDOR")]
    vendor_name: String,
    /// Name of the operation; `crm call VENDOR --list` shows all
    #[arg(required_unless_present = "list")]
    operation: Option<String>,
    /// Set a path or query parameter; can be repeated
    #[arg(long = "param", value_name = "NAME=VALUE")]
    params: Vec<String>,
    /// Send the JSON in this file as the body; `-` reads standard input
    #[arg(long, value_name = "FILE")]
    body: Option<PathBuf>,
    /// Maximum number of credits to spend, by the documented price [default: no maximum]
    #[arg(long, value_name = "CREDITS")]
    max_credits: Option<u64>,
    /// List the operations; with OPERATION, show all of its facts
    #[arg(long)]
    list: bool,
}

/// Calls an operation, or lists them.
///
/// # Errors
///
/// If there is no such operation, a parameter is missing, or the call fails.
pub(crate) async fn run(arguments: &Call, session: &Session) -> Result<(), Failure> {
    let (vendor, generation) = split(&arguments.vendor_name)?;
    let api = vendor
        .generations
        .iter()
        .find(|api| generation.is_none_or(|generation| api.generation == generation))
        .ok_or_else(|| Failure::usage(format!("{} has no operations", vendor.name)))?;
    match (&arguments.operation, arguments.list) {
        (None, _) => list(api, session),
        (Some(name), true) => describe(operation(api, name)?, session),
        (Some(name), false) => call(arguments, operation(api, name)?, session).await,
    }
}

fn operation(api: &'static Api, name: &str) -> Result<&'static Operation, Failure> {
    api.operation(name).ok_or_else(|| {
        let words: Vec<_> = name.split('_').filter(|word| word.len() > 2).collect();
        let near: Vec<_> = api
            .operations
            .iter()
            .map(|operation| operation.id)
            .filter(|id| words.iter().any(|word| id.contains(word)))
            .take(5)
            .collect();
        let list = format!("`crm call {} --list` lists them", api.vendor);
        let failure = Failure::usage(format!("{} has no operation `{name}`", api.vendor));
        failure.advice(match near.is_empty() {
            true => list,
            false => format!("perhaps {}; {list}", near.join(", ")),
        })
    })
}

fn effect(operation: &Operation) -> &'static str {
    match operation.effect {
        Effect::Read => "read",
        Effect::Delete => "delete",
        _ => "write",
    }
}

fn cost(operation: &Operation) -> Option<String> {
    operation.credits.map(Cost::from).as_ref().and_then(price)
}

fn list(api: &Api, session: &Session) -> Result<(), Failure> {
    let columns = [
        "operation",
        "method",
        "path",
        "effect",
        "credits",
        "trust",
        "summary",
    ];
    let operations = api.operations.iter();
    let rows = operations.map(|operation| Row::new(overview(operation)));
    session.show(rows.collect(), &columns, &columns)?;
    Ok(())
}

fn overview(operation: &Operation) -> Value {
    json!({
        "operation": operation.id,
        "method": operation.method.as_str(),
        "path": operation.path,
        "effect": effect(operation),
        "credits": cost(operation),
        "trust": operation.trust(),
        "permission": operation.permission,
        "body": operation.body,
        "summary": operation.summary,
    })
}

fn describe(operation: &Operation, session: &Session) -> Result<(), Failure> {
    let mut told = overview(operation);
    let parameters: Vec<_> = operation
        .parameters
        .iter()
        .map(|parameter| {
            json!({
                "name": parameter.name,
                "in": format!("{:?}", parameter.location).to_lowercase(),
                "required": parameter.required,
            })
        })
        .collect();
    if let Value::Object(fields) = &mut told {
        fields.insert("parameters".to_owned(), parameters.into());
        fields.insert("safe_to_retry".to_owned(), operation.safe_to_retry.into());
        fields.insert("page".to_owned(), operation.source.page.into());
        fields.insert("doubts".to_owned(), json!(Doubt::of(operation)));
    }
    session.output().check_in(&told)?;
    session.output().record(Row::new(told))?;
    Ok(())
}

async fn call(
    arguments: &Call,
    operation: &'static Operation,
    session: &Session,
) -> Result<(), Failure> {
    let mut request = RawRequest::new();
    let mut given = Vec::new();
    let (mut id, mut body) = (None, None);
    for param in &arguments.params {
        let (name, value) = pair("--param", param)?;
        let location = location(operation, name)?;
        given.push(name);
        if matches!(location, Location::Path) {
            id = Some(value.to_owned());
        }
        request = match location {
            Location::Path => request.path(name, value),
            _ => request.query(name, value),
        };
    }
    for parameter in operation
        .parameters
        .iter()
        .filter(|parameter| parameter.required)
    {
        if !given.iter().any(|name| base(name) == base(parameter.name)) {
            return Err(Failure::usage(format!(
                "{} needs the parameter `{}`",
                operation.id, parameter.name
            ))
            .advice(format!("add --param {}=VALUE", parameter.name)));
        }
    }
    match &arguments.body {
        Some(_) if !operation.body => {
            return Err(Failure::usage(format!("{} takes no body", operation.id))
                .advice("give values with --param"));
        }
        Some(file) => {
            let json = read_json(file)?;
            body = Some(json.clone());
            request = request.body(json);
        }
        None => {}
    }
    let crm = session.crm(&arguments.vendor_name)?;
    if dials(&crm, operation.id) {
        let question = dialling_question(crm.vendor(), operation.id);
        session.insist(&question).await?;
    }
    let deletes = operation.effect == Effect::Delete;
    let doubts: Vec<_> = Doubt::of(operation).iter().map(Doubt::to_string).collect();
    let price = cost(operation);
    let credits = operation.credits.map(Cost::from);
    within_budget(credits.as_ref(), 1, arguments.max_credits)?;
    if let Some(question) = question(
        crm.vendor(),
        operation.id,
        deletes,
        price.as_deref(),
        &doubts,
    ) {
        session.insist(&question).await?;
    }
    let begun = (operation.effect != Effect::Read).then(|| {
        session.begin(Write {
            vendor: crm.vendor().to_owned(),
            account: session.account_or_sandbox(crm.vendor()).ok().flatten(),
            of: None,
            operation: Some(operation.id.to_owned()),
            id,
            before: None,
            after: body.as_ref().and_then(Value::as_object).cloned(),
            undoes: None,
        })
    });
    let response = tokio::select! {
        response = crm.call(operation.id, request) => response.map_err(Failure::from),
        () = session.interrupted() => return Err(Failure::interrupted()),
    };
    if let Some(begun) = begun {
        match &response {
            Ok(_) => begun.ended("accepted"),
            Err(failure) => begun.failed(failure),
        }
    }
    let response = response?;
    let status = response.status();
    let bytes = response.into_bytes();
    session.say(format!("{} {}: {status}", operation.method, operation.path));
    show(operation, &bytes, session)
}

/// The name without what an object or list parameter has behind it: `page[size]`.
fn base(name: &str) -> &str {
    name.split_once('[').map_or(name, |(base, _)| base)
}

fn location(operation: &Operation, name: &str) -> Result<Location, Failure> {
    let exact = operation
        .parameters
        .iter()
        .find(|parameter| parameter.name == name);
    let found = exact.or_else(|| {
        operation
            .parameters
            .iter()
            .find(|parameter| base(parameter.name) == base(name))
    });
    match found.map(|parameter| parameter.location) {
        Some(Location::Header | Location::Cookie) => Err(Failure::new(
            Exit::Unsupported,
            format!("the parameter `{name}` is sent in a header, which `crm call` can't do"),
        )
        .advice("use the vendor's crate")),
        Some(location) => Ok(location),
        None => {
            let known: Vec<_> = operation
                .parameters
                .iter()
                .map(|known| known.name)
                .collect();
            Err(
                Failure::usage(format!("{} has no parameter `{name}`", operation.id)).advice(
                    match (known.is_empty(), operation.body) {
                        (true, true) => "it has none; give a body with --body".to_owned(),
                        (true, false) => "it has none".to_owned(),
                        _ => format!("there is: {}", known.join(", ")),
                    },
                ),
            )
        }
    }
}

/// The response: JSON as one document unless rows were asked for, and anything else as it came.
fn show(operation: &Operation, bytes: &[u8], session: &Session) -> Result<(), Failure> {
    use std::io::Write;

    let output = session.output();
    let parsed = serde_json::from_slice::<Value>(bytes);
    let response = match parsed {
        Ok(response) if !output.raw() => response,
        _ => {
            let mut out = data(Shown::Text);
            out.write_all(bytes)?;
            if !bytes.ends_with(b"\n") && !bytes.is_empty() {
                out.write_all(b"\n")?;
            }
            return Ok(out.flush()?);
        }
    };
    if session
        .globals()
        .format
        .is_none_or(|format| format == Format::Json)
    {
        output.check_in(&response)?;
        let response = match output.fields() {
            [] => response,
            fields => fields
                .iter()
                .map(|field| (field.clone(), select(&response, field)))
                .collect(),
        };
        let mut out = data(Shown::Json);
        serde_json::to_writer_pretty(&mut out, &response).map_err(std::io::Error::from)?;
        writeln!(out)?;
        return Ok(out.flush()?);
    }
    let rows = operation
        .paging
        .and_then(|paging| response.pointer(paging.items))
        .unwrap_or(&response);
    let rows = match rows {
        Value::Array(rows) => rows.iter().cloned().map(Row::new).collect(),
        one => vec![Row::new(one.clone())],
    };
    session.show(rows, &[], &[])?;
    Ok(())
}
