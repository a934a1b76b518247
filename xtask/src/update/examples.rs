//! Whether the page still shows what the example files were made from.

use std::collections::BTreeSet;

use anyhow::Result;
use serde_json::Value;

use super::samples::{Role, Sample};
use super::{Context, Finding, Kind};
use crate::facts::Basis;
use crate::lint::examples::{Examples, Sourced};

/// Pairs the samples of the page with the example files.
pub(super) fn compare(context: &Context<'_>) -> Result<Vec<Finding>> {
    let examples = Examples::read(context.root, context.spec)?;
    let examples = examples.sourced();
    let mut findings = Vec::new();
    let mut shown = BTreeSet::new();
    let mut left: Vec<&Sample> = Vec::new();
    for sample in context.samples {
        let same = examples.iter().enumerate().filter(|(_, example)| {
            shown_as(example).is_some_and(|value| differences(value, &sample.value).is_empty())
        });
        let same: Vec<usize> = same.map(|(place, _)| place).collect();
        if same.is_empty() {
            left.push(sample);
        }
        // A response that many operations give is shown for each; only its own counts.
        shown.extend(same.into_iter().filter(|place| {
            sample.operation.is_none_or(|operation| {
                context.facts.operations[operation].operation_id == examples[*place].operation_id
            })
        }));
    }
    for (place, example) in examples.iter().enumerate() {
        if !is_from_page(example, context) || shown.contains(&place) || is_in_text(example, context)
        {
            continue;
        }
        let nearest = left.iter().enumerate().filter_map(|(index, sample)| {
            let value = shown_as(example)?;
            let own = sample
                .operation
                .map(|place| &context.facts.operations[place]);
            let fits = own.is_some_and(|own| own.operation_id == example.operation_id)
                && could_be(example, sample.role);
            fits.then(|| (differences(value, &sample.value), index))
        });
        match nearest.min_by_key(|(differences, _)| differences.len()) {
            Some((differences, index)) => {
                let line = Some(left.remove(index).lines.start() + 1);
                findings.extend(differences.into_iter().map(|difference| {
                    Finding::new(Kind::SampleChanged, line, example.name).detail(difference)
                }));
            }
            None => findings.push(Finding::new(Kind::SampleGone, None, example.name)),
        }
    }
    findings.extend(left.into_iter().map(|sample| {
        let operation = sample.operation.map_or("no operation", |place| {
            context.facts.operations[place].operation_id
        });
        let line = Some(sample.lines.start() + 1);
        Finding::new(
            Kind::SampleNew,
            line,
            format!("{operation}: {}", outline(&sample.value)),
        )
    }));
    Ok(findings)
}

/// Whether an example was taken from the page.
fn is_from_page(example: &Sourced<'_>, context: &Context<'_>) -> bool {
    example
        .source
        .as_ref()
        .is_some_and(|source| source.basis != Basis::Made && source.page == Some(context.key))
}

/// What a page would show: parameters are kept by location, a page shows them together.
fn shown_as<'a>(example: &Sourced<'a>) -> Option<&'a Value> {
    match example.value {
        Value::Object(locations) if example.part == "params" => {
            (locations.len() == 1).then(|| locations.values().next())?
        }
        value => Some(value),
    }
}

fn could_be(example: &Sourced<'_>, role: Role) -> bool {
    let is_request = matches!(example.part.as_str(), "request" | "params");
    match role {
        Role::Request => is_request,
        Role::Response(Some(status)) => example.part.starts_with(&status.to_string()),
        Role::Response(None) => !is_request,
        Role::Unknown => true,
    }
}

/// Whether an example is shown in another form than a JSON body: as plain text, as a query, or as
/// the word `null`.
fn is_in_text(example: &Sourced<'_>, context: &Context<'_>) -> bool {
    match example.value {
        Value::String(text) if example.name.ends_with(".txt") => context.page.has(text.trim()),
        Value::Null => context.page.has("null"),
        _ if example.part == "params" => {
            let fields = shown_as(example).and_then(Value::as_object);
            fields.is_some_and(|fields| {
                fields.iter().all(|(name, value)| {
                    let value = value
                        .as_str()
                        .map_or_else(|| value.to_string(), str::to_owned);
                    context.page.has(&format!("{name}={value}"))
                })
            })
        }
        _ => false,
    }
}

/// How the sample of the page differs from the example, by pointer.
fn differences(example: &Value, sample: &Value) -> Vec<String> {
    let mut found = Vec::new();
    difference(example, sample, "", &mut found);
    found
}

fn difference(example: &Value, sample: &Value, at: &str, found: &mut Vec<String>) {
    let place = if at.is_empty() { "the value" } else { at };
    match (example, sample) {
        (Value::Object(ours), Value::Object(theirs)) => {
            for (name, value) in theirs {
                let at = format!("{at}/{name}");
                match ours.get(name) {
                    Some(own) => difference(own, value, &at, found),
                    None => found.push(format!("{at} is new: {}", outline(value))),
                }
            }
            let gone = ours.keys().filter(|name| !theirs.contains_key(*name));
            found.extend(gone.map(|name| format!("{at}/{name} is gone")));
        }
        (Value::Array(ours), Value::Array(theirs)) if ours.len() == theirs.len() => {
            for (index, (own, value)) in std::iter::zip(ours, theirs).enumerate() {
                difference(own, value, &format!("{at}/{index}"), found);
            }
        }
        (_, Value::String(masked)) if masked == HIDDEN && example.is_string() => {}
        _ if example == sample => {}
        _ => found.push(format!(
            "{place} is {}, not {} as before",
            outline(sample),
            outline(example)
        )),
    }
}

/// What some sites put in the place of an e-mail address.
const HIDDEN: &str = "[email protected]";

fn outline(value: &Value) -> String {
    const LONGEST: usize = 80;
    let text = value.to_string();
    if text.chars().count() <= LONGEST {
        return text;
    }
    format!("{} …", text.chars().take(LONGEST).collect::<String>())
}
