//! Names and values that the prose of a page has.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use super::page::{Page, words};
use super::reading::Reading;
use super::samples::resolve;
use super::sections::Sections;
use super::{Context, Finding, Kind};
use crate::facts::{Facts, Location, Operation};
use crate::spec::Spec;

/// `name`, `name: …`, `name (optional): …` or `name — …` after the mark of a list.
static ITEM: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"^[^A-Za-z0-9_'\x22{}\[\]/,.;<>]{1,6}\s+([A-Za-z_][A-Za-z0-9_]*)\s*(?:\([^)]*\))?",
        r"\s*(?:$|:|[^A-Za-z0-9_\s:.,('\x22]|\s-\s)"
    ))
});
static QUOTED: LazyLock<Regex> = LazyLock::new(|| pattern(r"['`]([A-Za-z_][A-Za-z0-9_.]*)['`]"));
static KEY: LazyLock<Regex> = LazyLock::new(|| pattern(r#""([A-Za-z_][A-Za-z0-9_]*)"\s*:"#));
static TYPE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)^(string|integer|number|boolean|object|array|uuid|date)\b"));
static NAME: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[a-z_][A-Za-z0-9_]*$"));

fn pattern(text: &str) -> Regex {
    Regex::new(text).unwrap_or_else(|error| unreachable!("{error}"))
}

/// Names that the specification lacks where the page has them, and required fields that differ.
pub(super) fn compare(context: &Context<'_>) -> Vec<Finding> {
    let whole = spec_words(&context.spec.document);
    let own: Vec<BTreeSet<String>> = context
        .facts
        .operations
        .iter()
        .map(|operation| operation_words(&context.spec.document, operation))
        .collect();
    let in_sample: BTreeSet<usize> = context
        .samples
        .iter()
        .flat_map(|sample| sample.lines.clone())
        .collect();
    let addresses: BTreeSet<&str> = std::iter::once(context.facts.base_url.as_str())
        .chain(
            context
                .facts
                .pages
                .values()
                .map(|page| page.address.as_str()),
        )
        .collect();
    let mut findings = Vec::new();
    for (line, text) in context.page.lines.iter().enumerate() {
        if in_sample.contains(&line) {
            continue;
        }
        let operation = context.sections.at(line);
        let below = context.page.lines.get(line + 1);
        let mut missing = BTreeSet::new();
        // A name that is listed for an operation must be one of that operation's.
        for name in listed(text, below) {
            let known = operation.map_or(&whole, |operation| &own[operation]);
            if !name.split('.').all(|part| known.contains(part)) {
                missing.insert(name);
            }
        }
        if text.starts_with("https://") && !text.contains(' ') && !addresses.contains(text.as_str())
        {
            missing.insert(text);
        }
        missing.extend(words(text).filter(|word| is_technical(word) && !whole.contains(*word)));
        let place = operation.map_or("the page", |operation| {
            context.facts.operations[operation].operation_id
        });
        findings.extend(
            missing.into_iter().map(|name| {
                Finding::new(Kind::NameNew, Some(line + 1), format!("{place}: {name}"))
            }),
        );
    }
    findings.extend(required(context));
    findings
}

/// What stands for the lines that are about no operation.
const NO_OPERATION: &str = "the page";

/// The fields of the specification that a page lists or shows in a sample, by operation.
pub(super) fn by_section(
    spec: &Spec,
    facts: &Facts,
    page: &Page,
    sections: &Sections,
) -> BTreeMap<String, BTreeSet<String>> {
    let mut fields = BTreeSet::new();
    fields_of(&spec.document, &mut fields);
    let mut named = BTreeMap::<String, BTreeSet<String>>::new();
    for (line, text) in page.lines.iter().enumerate() {
        let section = sections.at(line).map_or(NO_OPERATION, |operation| {
            facts.operations[operation].operation_id
        });
        let keys = KEY.captures_iter(text).filter_map(|found| found.get(1));
        let names = listed(text, page.lines.get(line + 1))
            .into_iter()
            .chain(keys.map(|key| key.as_str()))
            .filter(|name| fields.contains(*name));
        let names = names.map(str::to_owned);
        named.entry(section.to_owned()).or_default().extend(names);
    }
    named.retain(|_, names| !names.is_empty());
    named
}

/// Fields that an operation's section named when the page was last worked through, and no longer
/// names, though they stand elsewhere on the page.
pub(super) fn gone_from_sections(context: &Context<'_>, reading: &Reading) -> Vec<Finding> {
    let Context {
        spec, facts, page, ..
    } = context;
    let now = by_section(spec, facts, page, context.sections);
    let words = page.words();
    let mut findings = Vec::new();
    for (section, names) in reading.named() {
        let operation = facts
            .operations
            .iter()
            .find(|operation| operation.operation_id == section);
        // That a section is gone as a whole is told as such.
        let is_there = match operation {
            Some(_) => now.contains_key(section),
            None => section == NO_OPERATION,
        };
        if !is_there {
            continue;
        }
        let specified = operation.map_or_else(
            || spec_words(&spec.document),
            |operation| operation_words(&spec.document, operation),
        );
        findings.extend(
            names
                .filter(|name| now.get(section).is_none_or(|now| !now.contains(*name)))
                .filter(|name| specified.contains(*name) && words.contains(name))
                .map(|name| {
                    Finding::new(Kind::FieldGone, None, format!("{section}: {name}")).detail(
                        "its part of the page no longer lists it, though the name stands elsewhere on the page",
                    )
                }),
        );
    }
    findings
}

/// The names of all properties and parameters.
fn fields_of(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            if let Some(Value::Object(properties)) = fields.get("properties") {
                found.extend(properties.keys().cloned());
            }
            if let (Some(Value::String(name)), true) =
                (fields.get("name"), fields.contains_key("in"))
            {
                found.insert(name.clone());
            }
            fields.values().for_each(|value| fields_of(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| fields_of(value, found)),
        _ => {}
    }
}

/// Names that stand where a field is described.
fn listed<'a>(text: &'a str, below: Option<&String>) -> Vec<&'a str> {
    let mut names = Vec::new();
    if let Some(name) = ITEM.captures(text).and_then(|captures| captures.get(1)) {
        names.push(name.as_str());
    }
    if NAME.is_match(text) && below.is_some_and(|below| TYPE.is_match(below)) {
        names.push(text);
    }
    names.extend(
        QUOTED
            .captures_iter(text)
            .filter_map(|captures| Some(captures.get(1)?.as_str())),
    );
    names
}

/// Words in capitals that say nothing of one API.
const EVERYDAY: [&str; 11] = [
    "API", "DELETE", "GET", "HTTP", "HTTPS", "JSON", "PATCH", "POST", "PUT", "URL", "UUID",
];

/// Whether a word is a name, a value or a number rather than language.
fn is_technical(word: &str) -> bool {
    if EVERYDAY.contains(&word) || word.starts_with("YOUR_") {
        return false;
    }
    let upper = word.chars().filter(char::is_ascii_uppercase).count();
    let lower = word.chars().filter(char::is_ascii_lowercase).count();
    let digits = word.chars().filter(char::is_ascii_digit).count();
    let camel = word
        .as_bytes()
        .windows(2)
        .any(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase());
    (word.trim_matches('_').contains('_') && upper + lower > 0)
        // With a capital first, it is a name that the page gives a type of its own.
        || (camel && word.starts_with(|first: char| first.is_ascii_lowercase()))
        || (upper >= 3 && lower == 0)
        || digits == word.len()
}

/// Every word of the specification.
fn spec_words(document: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    collect(document, &mut found);
    found
}

/// Every word of an operation and of the schemas that it leads to.
fn operation_words(document: &Value, operation: &Operation) -> BTreeSet<String> {
    let path = operation.path.replace('~', "~0").replace('/', "~1");
    let mut found = BTreeSet::new();
    let mut seen = BTreeSet::new();
    if let Some(item) = document.pointer(&format!("/paths/{path}")) {
        for part in [item.get("parameters"), item.get(operation.method.key())] {
            follow(
                document,
                part.unwrap_or(&Value::Null),
                &mut found,
                &mut seen,
            );
        }
    }
    found
}

fn follow(
    document: &Value,
    value: &Value,
    found: &mut BTreeSet<String>,
    seen: &mut BTreeSet<String>,
) {
    collect(value, found);
    let mut references = Vec::new();
    references_of(value, &mut references);
    for reference in references {
        if seen.insert(reference.clone()) {
            let target = serde_json::json!({"$ref": reference});
            follow(document, resolve(document, &target), found, seen);
        }
    }
}

fn references_of(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            if let Some(Value::String(reference)) = fields.get("$ref") {
                found.push(reference.clone());
            }
            fields
                .values()
                .for_each(|value| references_of(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| references_of(value, found)),
        _ => {}
    }
}

fn collect(value: &Value, found: &mut BTreeSet<String>) {
    let mut add = |text: &str| found.extend(words(text).map(str::to_owned));
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                found.extend(words(name).map(str::to_owned));
                collect(value, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        Value::String(text) => add(text),
        Value::Number(number) => add(&number.to_string()),
        _ => {}
    }
}

/// Compares the required fields, where the page lists them for an operation's request.
fn required(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (place, operation) in context.facts.operations.iter().enumerate() {
        let Some(named) = required_on_page(context, place) else {
            continue;
        };
        let specified = required_in_spec(&context.spec.document, operation);
        for (name, says) in named
            .difference(&specified)
            .map(|name| (name, "required by the page, not by the specification"))
            .chain(
                specified
                    .difference(&named)
                    .map(|name| (name, "required by the specification, not by the page")),
            )
        {
            let subject = format!("{}: {name}", operation.operation_id);
            findings.push(Finding::new(Kind::Required, None, subject).detail(says));
        }
    }
    findings
}

/// The fields that stand under "Required fields", or have "Required" below their type.
fn required_on_page(context: &Context<'_>, operation: usize) -> Option<BTreeSet<String>> {
    let lines = &context.page.lines;
    let mut named = BTreeSet::new();
    let (mut has_list, mut in_list) = (false, false);
    for (line, text) in lines.iter().enumerate() {
        if context.sections.at(line) != Some(operation) {
            continue;
        }
        let lower = text.to_lowercase();
        if lower.starts_with("required fields") {
            (has_list, in_list) = (true, true);
        } else if let Some(name) = ITEM.captures(text).and_then(|captures| captures.get(1)) {
            if in_list {
                named.insert(name.as_str().to_owned());
            }
        } else if !text.is_empty() {
            in_list = false;
        }
        if lower == "required" && line >= 2 && TYPE.is_match(&lines[line - 1]) {
            has_list = true;
            if NAME.is_match(&lines[line - 2]) {
                named.insert(lines[line - 2].clone());
            }
        }
    }
    has_list.then_some(named)
}

fn required_in_spec(document: &Value, operation: &Operation) -> BTreeSet<String> {
    let path = operation.path.replace('~', "~0").replace('/', "~1");
    let body = document.pointer(&format!(
        "/paths/{path}/{}/requestBody",
        operation.method.key()
    ));
    let schema = body
        .map(|body| resolve(document, body))
        .and_then(|body| body.pointer("/content/application~1json/schema"))
        .map(|schema| resolve(document, schema));
    let from_body = schema
        .and_then(|schema| schema.get("required"))
        .and_then(Value::as_array);
    let from_body = from_body.into_iter().flatten().filter_map(Value::as_str);
    let parameters = operation.parameters.iter();
    let parameters = parameters
        .filter(|parameter| parameter.required && parameter.location == Location::Query)
        .map(|parameter| parameter.name);
    from_body.chain(parameters).map(str::to_owned).collect()
}
