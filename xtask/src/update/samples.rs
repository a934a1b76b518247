//! The JSON that a page shows, and whether it fits the schemas.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use super::page::Page;
use super::sections::Sections;
use super::{Context, Finding, Kind};
use crate::facts::{self, Operation};
use crate::lint::json_schema::JsonSchemas;

/// A piece of JSON on a page.
pub(super) struct Sample {
    /// The lines that it stands on, counted from 0.
    pub(super) lines: std::ops::RangeInclusive<usize>,
    /// Place in the facts of the operation that it is shown for.
    pub(super) operation: Option<usize>,
    pub(super) role: Role,
    pub(super) value: Value,
}

/// What a sample is one of.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Role {
    Request,
    /// With its status, where one stands before it.
    Response(Option<u16>),
    Unknown,
}

static LEADING_STATUS: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[^A-Za-z0-9]*([1-5]\d\d)\b"));
static STATUS: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b([1-5]\d\d)\b"));
static CURL_BODY: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:--data(?:-raw)?|-d)\s+['\x22]?([\[{])"));

fn pattern(text: &str) -> Regex {
    Regex::new(text).unwrap_or_else(|error| unreachable!("{error}"))
}

/// The samples of a page, and findings on those that are not JSON.
pub(super) fn read(page: &Page, sections: &Sections) -> (Vec<Sample>, Vec<Finding>) {
    let mut samples: Vec<Sample> = Vec::new();
    let mut broken = Vec::new();
    let mut line = 0;
    while line < page.lines.len() {
        let Some((start, last, text)) = candidate(page, line) else {
            line += 1;
            continue;
        };
        match serde_json::from_str(&text) {
            Ok(value) => samples.push(Sample {
                lines: line..=last,
                operation: sections.at(line),
                role: role(page, &samples, line, start),
                value,
            }),
            Err(error) if text.contains('"') && text.contains(':') => broken.push(
                Finding::new(Kind::SampleBroken, Some(line + 1), first_words(&text))
                    .detail(error.to_string()),
            ),
            // A list of names in a form of the page's own.
            Err(_) => {
                line += 1;
                continue;
            }
        }
        line = last + 1;
    }
    (samples, broken)
}

fn first_words(text: &str) -> String {
    text.chars().take(60).collect::<String>().replace('\n', " ")
}

/// What from a line on may be JSON: where in the line it begins, its last line, and its text.
fn candidate(page: &Page, line: usize) -> Option<(usize, usize, String)> {
    let first = &page.lines[line];
    let start = if first.starts_with(['{', '[']) {
        0
    } else {
        CURL_BODY.captures(first)?.get(1)?.start()
    };
    let mut text = String::new();
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for (number, whole) in page.lines.iter().enumerate().skip(line) {
        let part = if number == line {
            &whole[start..]
        } else {
            whole
        };
        for c in part.chars() {
            text.push(c);
            match c {
                _ if escaped => escaped = false,
                '\\' if in_string => escaped = true,
                '"' => in_string = !in_string,
                _ if in_string => {}
                '{' | '[' => depth += 1,
                '}' | ']' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth == 0 {
                return Some((start, number, text));
            }
        }
        text.push('\n');
    }
    // Never closed: what there is, up to the next blank line.
    let end = page.lines[line..].iter().position(String::is_empty);
    let last = end.map_or(page.lines.len(), |length| line + length) - 1;
    let lines = page.lines[line..=last.max(line)].join("\n");
    Some((start, last.max(line), lines[start..].to_owned()))
}

/// What the lines before a sample say it is.
fn role(page: &Page, before: &[Sample], line: usize, start: usize) -> Role {
    if start > 0 {
        return Role::Request;
    }
    const FARTHEST: usize = 8;
    for above in (line.saturating_sub(FARTHEST)..line).rev() {
        if let Some(other) = before.last().filter(|other| other.lines.contains(&above)) {
            return match other.role {
                Role::Request => Role::Response(None),
                _ => Role::Unknown,
            };
        }
        let text = page.lines[above].to_lowercase();
        let number = |pattern: &Regex| {
            let found = pattern.captures(&text).and_then(|captures| captures.get(1));
            found.and_then(|status| status.as_str().parse().ok())
        };
        if let Some(status) = number(&LEADING_STATUS) {
            return Role::Response(Some(status));
        }
        if text.contains("response") || text.contains("return") || text.contains("answer") {
            return Role::Response(number(&STATUS));
        }
        if text.contains("request") || text.contains("curl") || text == "body" {
            return Role::Request;
        }
    }
    Role::Unknown
}

/// Samples that do not fit their schema, and fields that it lacks.
pub(super) fn compare(context: &Context<'_>) -> Vec<Finding> {
    let document = &context.spec.document;
    let schemas = JsonSchemas::of(document);
    let mut findings = Vec::new();
    for sample in context.samples {
        let Some(operation) = sample.operation else {
            continue;
        };
        let operation = &context.facts.operations[operation];
        let line = Some(sample.lines.start() + 1);
        let name = format!("{}, {}", operation.operation_id, sample.role.word());
        if sample.role == Role::Request && !operation.body {
            findings.extend(parameters(operation, sample, line));
            continue;
        }
        // Where the page does not say which it is, the schema that fits it best is meant.
        let judged =
            schemas_for(document, operation, sample.role).map(|schema| {
                let mut found: Vec<Finding> = schemas
                    .mismatches(schema, &sample.value)
                    .into_iter()
                    .map(|mismatch| {
                        Finding::new(Kind::SampleInvalid, line, &name).detail(mismatch.message)
                    })
                    .collect();
                let mut unknown = BTreeSet::new();
                unknown_fields(document, schema, &sample.value, "", &mut unknown);
                found.extend(unknown.into_iter().map(|field| {
                    Finding::new(Kind::SampleField, line, format!("{name}: {field}"))
                }));
                found
            });
        findings.extend(judged.min_by_key(Vec::len).unwrap_or_default());
    }
    findings
}

impl Role {
    const fn word(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response(_) => "response",
            Self::Unknown => "sample",
        }
    }
}

/// A request that is shown as JSON but sent as parameters.
fn parameters(operation: &Operation, sample: &Sample, line: Option<usize>) -> Vec<Finding> {
    let fields = sample.value.as_object().into_iter().flatten();
    fields
        .filter(|(field, _)| operation.parameters.iter().all(|own| own.name != **field))
        .map(|(field, _)| {
            let subject = format!("{}, request: {field}", operation.operation_id);
            Finding::new(Kind::SampleField, line, subject)
        })
        .collect()
}

fn schemas_for<'a>(
    document: &'a Value,
    operation: &Operation,
    role: Role,
) -> impl Iterator<Item = &'a Value> {
    let path = operation.path.replace('~', "~0").replace('/', "~1");
    let at = document.pointer(&format!("/paths/{path}/{}", operation.method.key()));
    let request = at.and_then(|at| at.get("requestBody"));
    let responses = at
        .and_then(|at| at.get("responses"))
        .and_then(Value::as_object);
    let wanted = move |status: &str| match role {
        Role::Request => false,
        Role::Response(Some(named)) => status == named.to_string(),
        Role::Response(None) => status.starts_with('2'),
        Role::Unknown => true,
    };
    let responses = responses
        .into_iter()
        .flatten()
        .filter(move |(status, _)| wanted(status))
        .map(|(_, response)| response);
    request
        .filter(|_| matches!(role, Role::Request | Role::Unknown))
        .into_iter()
        .chain(responses)
        .map(|body| resolve(document, body))
        .filter_map(|body| body.pointer("/content/application~1json/schema"))
}

/// What a `$ref` leads to; the lint says where one leads nowhere.
pub(super) fn resolve<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    facts::resolve(document, schema).unwrap_or(schema)
}

/// Fields that no schema for their place lists, where any are listed.
fn unknown_fields(
    document: &Value,
    schema: &Value,
    value: &Value,
    at: &str,
    found: &mut BTreeSet<String>,
) {
    let alternatives = alternatives(document, schema);
    match value {
        Value::Array(items) => {
            for item in items {
                for schema in alternatives.iter().filter_map(|schema| schema.get("items")) {
                    unknown_fields(document, schema, item, at, found);
                }
            }
        }
        Value::Object(fields) => {
            let listed = || {
                let properties = alternatives
                    .iter()
                    .filter_map(|schema| schema.get("properties"));
                properties.filter_map(Value::as_object)
            };
            if listed().next().is_none() {
                return;
            }
            for (name, value) in fields {
                let place = format!("{at}/{name}");
                match listed().find_map(|properties| properties.get(name)) {
                    Some(schema) => unknown_fields(document, schema, value, &place, found),
                    None => {
                        found.insert(place);
                    }
                }
            }
        }
        _ => {}
    }
}

/// A schema, and all that it is put together from.
fn alternatives<'a>(document: &'a Value, schema: &'a Value) -> Vec<&'a Value> {
    let schema = resolve(document, schema);
    let mut all = vec![schema];
    for key in ["allOf", "oneOf", "anyOf"] {
        let parts = schema.get(key).and_then(Value::as_array);
        for part in parts.into_iter().flatten() {
            all.extend(alternatives(document, part));
        }
    }
    all
}
