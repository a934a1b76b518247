//! Values for the shell to complete: vendors, fields, filters, stages and profiles.
//!
//! The script that `crm completions` writes asks the program itself, so that what it offers is what
//! this version has.

use std::ffi::{OsStr, OsString};
use std::time::Duration;

use clap::builder::ValueHint;
use clap::{Arg, ArgAction, Command};
use clap_complete::Shell;
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};
use clap_complete::env::{CompleteEnv, Shells};
use crm_facade::{Resource, Verb};
use serde_json::Value;

use crate::cli::option_of;
use crate::config::profiles;
use crate::failure::{Exit, Failure};
use crate::resources::{csv_columns, invoke, nouns};
use crate::session::{Globals, Session};

/// The variable by which the shell's script asks.
const VARIABLE: &str = "CRM_COMPLETE";

/// What a person would wait for at most.
const PATIENCE: Duration = Duration::from_secs(3);

/// Responds to the shell's script, if it is that which asks. The process ends then.
pub fn complete() {
    let environment = CompleteEnv::with_factory(|| with_values(crate::cli::command()));
    environment.var(VARIABLE).complete();
}

/// The script for a shell.
///
/// # Errors
///
/// If there is none for it.
pub(crate) fn script(shell: Shell) -> Result<Vec<u8>, Failure> {
    let name = shell.to_string();
    let shells = Shells::builtins();
    let completer = shells.completer(&name).ok_or_else(|| {
        Failure::new(
            Exit::Unsupported,
            format!("there are no completions for {name}"),
        )
        .advice("expected one of: bash, elvish, fish, powershell, zsh")
    })?;
    let mut script = Vec::new();
    completer.write_registration(VARIABLE, "crm", "crm", "crm", &mut script)?;
    Ok(script)
}

/// The command with values for its arguments, and those of all below it.
fn with_values(command: Command) -> Command {
    let below: Vec<_> = command
        .get_subcommands()
        .map(|command| command.get_name().to_owned())
        .collect();
    let command = command.mut_args(with_values_of);
    below.into_iter().fold(command, |command, name| {
        command.mut_subcommand(name, with_values)
    })
}

fn with_values_of(argument: Arg) -> Arg {
    let takes_values = matches!(argument.get_action(), ArgAction::Set | ArgAction::Append);
    let is_open = argument.get_possible_values().is_empty();
    if !takes_values || !is_open || argument.get_value_hint() != ValueHint::Unknown {
        return argument;
    }
    let name = argument
        .get_value_names()
        .and_then(|names| names.first())
        .map_or("", |name| name.as_str());
    let values: fn(&str) -> Vec<String> = match (argument.get_id().as_str(), name) {
        (_, "VENDOR") => |_| vendors(),
        ("profile", _) => |_| profiles().unwrap_or_default(),
        ("set", _) => assigned,
        ("filter", "NAME=VALUE") => |_| suffixed(filters(), "="),
        ("fields" | "sort" | "clear", _) => |_| fields(),
        ("resource", _) => |_| {
            let all = Resource::ALL.iter();
            all.map(|resource| resource.as_str().to_owned()).collect()
        },
        _ => return argument.value_hint(ValueHint::Other),
    };
    argument.add(ArgValueCompleter::new(move |current: &OsStr| {
        let current = current.to_str().unwrap_or_default();
        let values = values(current).into_iter();
        values
            .filter(|value| value.starts_with(current))
            .map(CompletionCandidate::new)
            .collect()
    }))
}

fn suffixed(values: Vec<String>, suffix: &str) -> Vec<String> {
    let values = values.into_iter();
    values.map(|value| value + suffix).collect()
}

/// The words of the line that is completed.
fn line() -> Vec<OsString> {
    let words = std::env::args_os();
    words.skip_while(|word| word != "--").skip(2).collect()
}

fn vendors() -> Vec<String> {
    let mut all = Vec::new();
    for vendor in crm_facade::vendors() {
        all.push(vendor.id.to_owned());
        let generations = vendor.generations.iter().skip(1);
        all.extend(generations.map(|api| format!("{}/{}", vendor.id, api.generation)));
    }
    all
}

/// The resource that the line is about, and the verb.
fn of_line() -> Option<(Resource, Verb)> {
    let line = line();
    let mut words = line.iter().filter_map(|word| word.to_str());
    let noun = words
        .by_ref()
        .find_map(|word| nouns().iter().find(|noun| noun.name == word))?;
    let named = words.find_map(|word| noun.verbs.iter().find(|verb| verb.name == word));
    let action = named.or(noun.verbs.first())?;
    Some((action.resource, action.verb))
}

fn fields() -> Vec<String> {
    let fields = of_line().map(|(resource, _)| csv_columns(resource));
    let fields = fields.unwrap_or_default().into_iter();
    fields.map(str::to_owned).collect()
}

/// The filters of the vendor that is named, or of all.
fn filters() -> Vec<String> {
    let Some((resource, verb)) = of_line() else {
        return Vec::new();
    };
    // An update or a deletion is narrowed down as the list is.
    let verb = match verb {
        Verb::Update | Verb::Delete => Verb::List,
        verb => verb,
    };
    let named = vendor();
    let mut found = Vec::new();
    for vendor in crm_facade::vendors() {
        let is_other = |named: &String| named.split('/').next() != Some(vendor.id);
        if named.as_ref().is_some_and(is_other) {
            continue;
        }
        for capabilities in vendor.capabilities() {
            let names = capabilities.get(resource, verb).filter_names();
            found.extend(names.into_iter().map(str::to_owned));
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn vendor() -> Option<String> {
    let line = line();
    let given = option_of(&line, "--vendor").map(str::to_owned);
    given.or_else(|| std::env::var("CRM_VENDOR").ok())
}

/// Fields to set, and the values of one that is begun.
fn assigned(current: &str) -> Vec<String> {
    let Some((field, _)) = current.split_once('=') else {
        return suffixed(fields(), "=");
    };
    let values = match field {
        "stage_id" => ids_of(Resource::Stage),
        "pipeline_id" => ids_of(Resource::Pipeline),
        field => of_line()
            .map(|(resource, _)| crate::vendors::words(resource, field))
            .unwrap_or_default(),
    };
    let values = values.into_iter();
    values.map(|value| format!("{field}={value}")).collect()
}

/// The ids of what the vendor has, which takes a call; none if it fails or takes long.
fn ids_of(resource: Resource) -> Vec<String> {
    let asked = async {
        let line = line();
        let option = |name: &str| option_of(&line, name).map(str::to_owned);
        let is_set = |name: &str| std::env::var(name).is_ok_and(|value| !value.trim().is_empty());
        let has = |flag: &str| line.iter().any(|word| word == flag);
        let globals = Globals {
            vendor: vendor(),
            sandbox: has("--sandbox") || is_set("CRM_SANDBOX"),
            config: option("--config").map(Into::into),
            profile_is_flag: option("--profile").is_some(),
            profile: option("--profile").or_else(|| std::env::var("CRM_PROFILE").ok()),
            quiet: true,
            ..Globals::default()
        };
        let session = Session::open(globals).await.ok()?;
        let crm = session.chosen(crm_facade::Lane::Interactive).ok()?;
        let rows = invoke::rows(&crm, resource).await.ok()?;
        session.close().await;
        Some(rows)
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let Ok(runtime) = runtime else {
        return Vec::new();
    };
    let rows = runtime.block_on(async { tokio::time::timeout(PATIENCE, asked).await });
    let rows = rows.ok().flatten().unwrap_or_default().into_iter();
    rows.filter_map(|row| match &row["id"] {
        Value::String(id) => Some(id.clone()),
        Value::Number(id) => Some(id.to_string()),
        _ => None,
    })
    .collect()
}
