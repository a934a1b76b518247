//! Which part of a page is about which operation.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use super::page::Page;
use super::samples::resolve;
use super::{Context, Finding, Kind, is_from_page, source_of};
use crate::facts::{Basis, Fact, Facts, Operation};

/// The operations of a page, and what part of it is about each.
pub(super) struct Sections {
    mentions: Vec<Mention>,
    /// For each line, the place of its operation in the facts.
    of_line: Vec<Option<usize>>,
}

/// A place where a page names an operation.
struct Mention {
    line: usize,
    method: Option<String>,
    path: Option<String>,
    permission: Option<String>,
    /// Whether it is a sample of a call rather than a heading.
    is_sample: bool,
    operation: Option<usize>,
}

static CALL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(GET|POST|PUT|PATCH|DELETE)\s+(?:https?://[^\s/]+)?(/[^\s()?#`]*)(?:[^(]*\(([a-z_]+:[a-z_]+)\))?",
    )
});
static METHOD: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(GET|POST|PUT|PATCH|DELETE)$"));
static SEGMENT: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[A-Za-z0-9_:{}.-]+$"));
static CURL_METHOD: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:--request|-X)\s+(GET|POST|PUT|PATCH|DELETE)"));
static URL: LazyLock<Regex> = LazyLock::new(|| pattern(r"https?://[^\s/'\x22]+(/[^\s'\x22?#]*)"));
static STATUS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:\b(?:response|status(?: code)?)\s*:?\s*|^[^A-Za-z0-9]*)([1-5]\d\d)\b(?:[^A-Za-z0-9]|$)",
    )
});

fn pattern(text: &str) -> Regex {
    Regex::new(text).unwrap_or_else(|error| unreachable!("{error}"))
}

impl Sections {
    pub(super) fn of(page: &Page, facts: &Facts) -> Self {
        let mut mentions = mentions(page);
        let mut without_paths = BTreeMap::<String, usize>::new();
        for mention in &mut mentions {
            let method = mention.method.as_deref();
            mention.operation = match (&mention.path, method) {
                (Some(path), _) => by_path(facts, method, path),
                (None, Some(method)) => {
                    let before = without_paths.entry(method.to_owned()).or_default();
                    *before += 1;
                    without_path(facts, method, *before - 1)
                }
                (None, None) => None,
            };
        }
        let of_line = assign(page, &mentions);
        Self { mentions, of_line }
    }

    /// The operation that a line is about, by its place in the facts.
    pub(super) fn at(&self, line: usize) -> Option<usize> {
        self.of_line.get(line).copied().flatten()
    }

    /// The lines about an operation, with their places.
    fn lines<'a>(&self, page: &'a Page, operation: usize) -> Vec<(usize, &'a str)> {
        let lines = page.lines.iter().map(String::as_str).enumerate();
        lines
            .filter(|(line, _)| self.at(*line) == Some(operation))
            .collect()
    }
}

/// How many of the operations that the specification takes from a page are on it, and how many there
/// are.
pub(super) fn of_page(sections: &Sections, facts: &Facts, key: &str) -> (usize, usize) {
    let from_page: Vec<usize> = facts
        .operations
        .iter()
        .enumerate()
        .filter(|(_, operation)| is_from_page(operation.source_of(Fact::Path), key))
        .map(|(index, _)| index)
        .collect();
    let there = from_page
        .iter()
        .filter(|index| {
            sections
                .mentions
                .iter()
                .any(|mention| mention.operation == Some(**index))
        })
        .count();
    (there, from_page.len())
}

/// The operation of each line: that of the heading above it. A sample of a call goes to the next
/// blank line only, as it may stand where the page is about all operations.
fn assign(page: &Page, mentions: &[Mention]) -> Vec<Option<usize>> {
    let (mut current, mut sample) = (None, None);
    let mut next = mentions.iter().peekable();
    let assigned = page.lines.iter().enumerate().map(|(index, line)| {
        while let Some(mention) = next.next_if(|mention| mention.line == index) {
            if mention.is_sample {
                sample = mention.operation;
            } else {
                (current, sample) = (mention.operation, None);
            }
        }
        if line.is_empty() {
            sample = None;
        }
        if ends_the_operations(line) {
            current = None;
        }
        sample.or(current)
    });
    assigned.collect()
}

/// A heading of what concerns all operations, after the last of them.
fn ends_the_operations(line: &str) -> bool {
    let line = line.to_lowercase();
    ["common error", "error handling", "errors", "error codes"]
        .iter()
        .any(|heading| line.starts_with(heading) && line.len() < heading.len() + 12)
}

fn mentions(page: &Page) -> Vec<Mention> {
    let mut found = Vec::new();
    let mut curl_method: Option<String> = None;
    for (index, line) in page.lines.iter().enumerate() {
        let mention = |method: Option<&str>, path: Option<String>| Mention {
            line: index,
            method: method.map(str::to_lowercase),
            path,
            permission: None,
            is_sample: false,
            operation: None,
        };
        if let Some(captures) = CURL_METHOD.captures(line) {
            curl_method = captures.get(1).map(|method| method.as_str().to_owned());
        }
        if let Some(captures) = CALL.captures(line) {
            let text = |group: usize| captures.get(group).map(|found| found.as_str());
            found.push(Mention {
                permission: text(3).map(str::to_owned),
                ..mention(text(1), text(2).map(str::to_owned))
            });
        } else if METHOD.is_match(line) {
            found.push(mention(Some(line), path_below(page, index)));
        } else if (line.contains("curl") || line.contains("--url"))
            && let Some(path) = URL.captures(line).and_then(|captures| captures.get(1))
        {
            let method = curl_method.take();
            found.push(Mention {
                is_sample: true,
                ..mention(method.as_deref(), Some(path.as_str().to_owned()))
            });
        }
    }
    found
}

/// A path whose segments stand on the lines after its method.
fn path_below(page: &Page, method: usize) -> Option<String> {
    let mut path = String::new();
    for line in &page.lines[method + 1..] {
        let after_slash = path.ends_with('/');
        match line.as_str() {
            "/" if !after_slash => path.push('/'),
            segment if after_slash && SEGMENT.is_match(segment) => path.push_str(segment),
            whole if path.is_empty() && whole.starts_with('/') => return Some(whole.to_owned()),
            _ => break,
        }
    }
    (!path.is_empty()).then_some(path)
}

/// The operation with a path as pages write it: with `:id` or `{id}`, and with all, a part or none
/// of the base address before it.
fn by_path(facts: &Facts, method: Option<&str>, path: &str) -> Option<usize> {
    let base = facts
        .base_url
        .split_once("://")
        .map_or("", |(_, rest)| rest);
    let base: Vec<&str> = segments(base.split_once('/').map_or("", |(_, path)| path)).collect();
    let written: Vec<&str> = segments(path).collect();
    let fits = |operation: &Operation| {
        let own: Vec<&str> = segments(operation.path).collect();
        let whole: Vec<&str> = base.iter().chain(&own).copied().collect();
        method.is_none_or(|method| method == operation.method.key())
            && (own.len()..=whole.len()).contains(&written.len())
            && std::iter::zip(whole.iter().rev(), written.iter().rev())
                .all(|(ours, theirs)| ours == theirs || (is_name(ours) && is_name(theirs)))
    };
    // A literal segment goes before one that any text fits.
    facts.operations.iter().position(fits)
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|segment| !segment.is_empty())
}

fn is_name(segment: &str) -> bool {
    segment.starts_with([':', '{', '<'])
}

/// Where a document names methods but no paths, those of one method stand in the order of the
/// specification's assumed paths.
fn without_path(facts: &Facts, method: &str, number: usize) -> Option<usize> {
    let operations = facts.operations.iter().enumerate();
    let assumed = operations.filter(|(_, operation)| {
        operation.method.key() == method && operation.source_of(Fact::Path).basis == Basis::Assumed
    });
    assumed.map(|(place, _)| place).nth(number)
}

/// Operations, permissions and statuses.
pub(super) fn compare(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut seen = BTreeSet::new();
    for mention in &context.sections.mentions {
        let line = Some(mention.line + 1);
        let method = mention.method.as_deref().unwrap_or("?").to_uppercase();
        let name = format!(
            "{method} {}",
            mention.path.as_deref().unwrap_or("(no path)")
        );
        let Some(place) = mention.operation else {
            findings.push(Finding::new(Kind::OperationNew, line, name));
            continue;
        };
        seen.insert(place);
        let operation = &context.facts.operations[place];
        if let Some(permission) = &mention.permission
            && operation.permission != Some(permission)
        {
            findings.push(
                Finding::new(Kind::Permission, line, operation.operation_id).detail(format!(
                    "the page says `{permission}`, the specification {}",
                    quoted(operation.permission)
                )),
            );
        }
    }
    let lines = context.page.lines.iter().enumerate();
    let for_all: BTreeSet<u16> = lines
        .filter(|(line, _)| context.sections.at(*line).is_none())
        .flat_map(|(_, text)| statuses(text))
        .collect();
    let mut not_named = BTreeMap::<u16, Vec<&str>>::new();
    for (place, operation) in context.facts.operations.iter().enumerate() {
        if seen.contains(&place) {
            let (unspecified, missing) = compare_statuses(context, place, &for_all);
            findings.extend(unspecified);
            for status in missing {
                let operations = not_named.entry(status).or_default();
                operations.push(operation.operation_id);
            }
        } else if rests_on(operation, &[Fact::Path, Fact::Method], context.key) {
            findings.push(Finding::new(
                Kind::OperationGone,
                None,
                format!(
                    "{} ({} {})",
                    operation.operation_id, operation.method, operation.path
                ),
            ));
        }
    }
    // What a vendor says once for its whole API is one thing to work through.
    findings.extend(not_named.into_iter().map(|(status, operations)| {
        let subject = match operations[..] {
            [operation] => format!("{operation}: the page does not name {status}"),
            _ => format!("the page does not name {status}"),
        };
        let finding = Finding::new(Kind::Status, None, subject);
        match operations.len() {
            1 => finding,
            _ => finding.detail(format!("it is specified for {}", some_of(&operations))),
        }
    }));
    findings
}

/// The first of some names, and how many others there are.
fn some_of(names: &[&str]) -> String {
    const TOLD: usize = 3;
    let told = names[..names.len().min(TOLD)].join(", ");
    match names.len().saturating_sub(TOLD) {
        0 => told,
        others => format!("{told} and {others} more"),
    }
}

fn rests_on(operation: &Operation, facts: &[Fact], key: &str) -> bool {
    facts
        .iter()
        .any(|fact| is_from_page(operation.source_of(*fact), key))
}

fn quoted(text: Option<&str>) -> String {
    text.map_or_else(|| "none".to_owned(), |text| format!("`{text}`"))
}

/// The statuses that a line names as such.
fn statuses(line: &str) -> impl Iterator<Item = u16> {
    let found = STATUS.captures(line).and_then(|captures| captures.get(1));
    found
        .and_then(|status| status.as_str().parse().ok())
        .into_iter()
}

/// Statuses that the page names for an operation and the specification lacks, and those that it has
/// from the page and the page does not name.
fn compare_statuses(
    context: &Context<'_>,
    place: usize,
    for_all: &BTreeSet<u16>,
) -> (Vec<Finding>, Vec<u16>) {
    let operation = &context.facts.operations[place];
    let specified = specified_statuses(context, operation);
    let mut named = BTreeSet::new();
    let mut findings = Vec::new();
    for (line, text) in context.sections.lines(context.page, place) {
        for status in statuses(text) {
            named.insert(status);
            if !specified.contains_key(&status) {
                findings.push(Finding::new(
                    Kind::Status,
                    Some(line + 1),
                    format!("{}: {status} is not specified", operation.operation_id),
                ));
            }
        }
    }
    let missing = specified
        .into_iter()
        .filter(|(status, from_page)| {
            *from_page && !named.contains(status) && !for_all.contains(status)
        })
        .map(|(status, _)| status);
    (findings, missing.collect())
}

/// The statuses of an operation, and whether each comes from the page.
fn specified_statuses(context: &Context<'_>, operation: &Operation) -> BTreeMap<u16, bool> {
    let pointer = format!(
        "/paths/{}/{}/responses",
        operation.path.replace('~', "~0").replace('/', "~1"),
        operation.method.key()
    );
    let document = &context.spec.document;
    let responses = document.pointer(&pointer).and_then(Value::as_object);
    let common = operation.source_of(Fact::Status);
    responses
        .into_iter()
        .flatten()
        .filter_map(|(status, response)| {
            let source = source_of(resolve(document, response)).unwrap_or(common);
            Some((status.parse().ok()?, is_from_page(source, context.key)))
        })
        .collect()
}
