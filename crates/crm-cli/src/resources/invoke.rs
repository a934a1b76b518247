//! Verbs that other commands carry out, as the command line would.

use clap::Command;
use crm_facade::{Crm, Loss, Options, Resource, Verb};
use serde_json::Value;

use super::reply::Reply;
use super::{Action, PreparedCall, nouns};
use crate::failure::{Exit, Failure};
use crate::input::Given;
use crate::output::{Format, Output, Row};

/// The verb of a resource.
pub(crate) fn action_of(resource: Resource, verb: Verb) -> Option<&'static Action> {
    nouns()
        .iter()
        .flat_map(|noun| noun.verbs)
        .find(|action| action.resource == resource && action.verb == verb)
}

/// A verb with its arguments, and the record or patch that it writes.
///
/// # Errors
///
/// If there is no such verb, or the arguments are not those that it takes.
pub(crate) fn call(
    resource: Resource,
    verb: Verb,
    arguments: &[&str],
    record: Option<Value>,
) -> Result<PreparedCall, Failure> {
    let action = action_of(resource, verb).ok_or_else(|| {
        Failure::new(
            Exit::Unsupported,
            format!("no command does {resource}.{verb}"),
        )
    })?;
    let command = (action.declare)(Command::new(action.name)).no_binary_name(true);
    let words = std::iter::once("--").chain(arguments.iter().copied());
    let matches = command
        .try_get_matches_from(words)
        .map_err(|error| Failure::usage(error.to_string()))?;
    (action.prepare)(&Given::new(&matches, false).with_record(record))
}

/// Carries a verb out, and gives the JSON of what it gives: a record or a receipt.
///
/// # Errors
///
/// As the verb's call fails.
pub(crate) async fn value(
    crm: &Crm,
    (resource, verb): (Resource, Verb),
    arguments: &[&str],
    record: Option<Value>,
) -> Result<Value, Failure> {
    let call = call(resource, verb, arguments, record)?;
    let output = Output::new(Format::Json, Vec::new(), false);
    let Some(part) = (call.split)(usize::MAX).into_iter().next() else {
        return Ok(Value::Null);
    };
    Ok(match part(crm, Options::new(), &output).await? {
        Reply::One(row) => row.value,
        Reply::Many(rows, _) => rows.into_iter().map(|row| row.value).collect(),
        Reply::Written(done) => done.row.value,
        Reply::Rows(..) => Value::Null,
    })
}

/// Carries a write out, and gives its receipt, with what was lost beside it.
///
/// # Errors
///
/// As the verb's call fails.
pub(crate) async fn receipt(
    crm: &Crm,
    (resource, verb): (Resource, Verb),
    arguments: &[&str],
    record: Option<Value>,
) -> Result<Row, Failure> {
    let call = call(resource, verb, arguments, record)?;
    let output = Output::new(Format::Json, Vec::new(), false);
    let Some(part) = (call.split)(usize::MAX).into_iter().next() else {
        return Ok(Row::default());
    };
    Ok(match part(crm, Options::new(), &output).await? {
        Reply::Written(done) => done.row,
        Reply::One(row) => row,
        Reply::Many(..) | Reply::Rows(..) => Row::default(),
    })
}

/// What a write would lose, without a call.
///
/// # Errors
///
/// If the vendor does not support it, or it would be rejected before anything is sent.
pub(crate) fn draft(
    crm: &Crm,
    (resource, verb): (Resource, Verb),
    arguments: &[&str],
    record: Option<Value>,
) -> Result<Vec<Loss>, Failure> {
    let mut call = call(resource, verb, arguments, record)?;
    crm.require(resource, verb)?;
    call.draft(crm)
}

/// The first row of a list that takes no arguments, in one call.
///
/// # Errors
///
/// As the list's call fails.
pub(crate) async fn first(crm: &Crm, resource: Resource) -> Result<Option<Value>, Failure> {
    // With a total, no further page is fetched ahead.
    let rows = list(crm, resource, Options::new().total(1), 1).await?;
    Ok(rows.into_iter().next())
}

/// All rows of a list that takes no arguments.
///
/// # Errors
///
/// As the list's call fails.
pub(crate) async fn rows(crm: &Crm, resource: Resource) -> Result<Vec<Value>, Failure> {
    list(crm, resource, Options::new(), usize::MAX).await
}

async fn list(
    crm: &Crm,
    resource: Resource,
    options: Options,
    most: usize,
) -> Result<Vec<Value>, Failure> {
    let call = call(resource, Verb::List, &[], None)?;
    let output = Output::new(Format::Json, Vec::new(), false);
    let mut found = Vec::new();
    for part in (call.split)(usize::MAX) {
        let Reply::Rows(mut rows, _) = part(crm, options.clone(), &output).await? else {
            continue;
        };
        while found.len() < most
            && let Some(row) = rows.next().await
        {
            found.push(row?.value);
        }
    }
    Ok(found)
}

/// Whether the vendor has a call that reads a record by its id, and charges nothing for it.
pub(crate) fn can_read(crm: &Crm, resource: Resource) -> bool {
    let capability = crm.capability(resource, Verb::Get);
    capability.is_native() && capability.cost.is_none()
}

/// The record with an id, if the vendor has a call that reads it and charges nothing for it.
pub(crate) async fn record(crm: &Crm, resource: Resource, id: &str) -> Option<Value> {
    if !can_read(crm, resource) {
        return None;
    }
    let record = value(crm, (resource, Verb::Get), &[id], None).await.ok()?;
    record.is_object().then_some(record)
}

/// What a person knows a record by: `Ada Lovelace <ada@example.com>`.
pub(crate) fn label(record: &Value) -> Option<String> {
    let text = |name: &str| record.get(name).and_then(Value::as_str);
    let parts = [text("first_name"), text("last_name")];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    let name = match (text("name").or(text("full_name")), parts.is_empty()) {
        (Some(name), _) => Some(name.to_owned()),
        (None, false) => Some(parts.join(" ")),
        (None, true) => None,
    };
    let address = record.pointer("/emails/0/address").and_then(Value::as_str);
    let address = address.or(text("email"));
    match (name, address) {
        (Some(name), Some(address)) => Some(format!("{name} <{address}>")),
        (Some(name), None) => Some(name),
        (None, address) => address.map(str::to_owned),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_record_is_named_as_a_person_knows_it() {
        for (record, known) in [
            (
                json!({"first_name": "Ada", "last_name": "Lovelace", "emails": [{"address": "ada@example.com"}]}),
                Some("Ada Lovelace <ada@example.com>"),
            ),
            (json!({"name": "First order"}), Some("First order")),
            (
                json!({"emails": [{"address": "a@example.com"}]}),
                Some("a@example.com"),
            ),
            (json!({"id": "7"}), None),
        ] {
            assert_eq!(label(&record).as_deref(), known);
        }
    }
}
