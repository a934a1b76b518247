//! Limits on values, which the runtime checks before anything is sent.

use serde_json::Value;

use super::methods::Pair;
use super::model::Method;
use super::{Found, both, only_after, only_before, pointers, rules};
use crate::normalise::{Check, CheckTarget, Rule};

pub(super) fn compare(pair: &Pair<'_>, old: &Value, new: &Value, found: &mut Found) {
    for after in &pair.new.checks {
        let before = pair.old.checks.iter().find(|before| same(before, after));
        let at = place(pair, after, new, &pair.new.pointer);
        let at = (at.0.as_str(), at.1.as_str());
        match before {
            None if exists(pair.old, old, after) => found.add(
                &rules::CHECK_TIGHTENED,
                at,
                only_after(shown(&after.rule)),
                format!("{} must be {} now", at.0, shown(&after.rule)),
            ),
            Some(before) if before.rule != after.rule => {
                let rule = match tightens(&before.rule, &after.rule) {
                    true => &rules::CHECK_TIGHTENED,
                    false => &rules::CHECK_LOOSENED,
                };
                let (before, after) = (shown(&before.rule), shown(&after.rule));
                let message = format!("{} must be {after} instead of {before}", at.0);
                found.add(rule, at, both(before, after), message);
            }
            _ => {}
        }
    }
    for before in &pair.old.checks {
        if !pair.new.checks.iter().any(|after| same(before, after)) && exists(pair.new, new, before)
        {
            let (at, pointer) = place(pair, before, old, &pair.old.pointer);
            let message = format!("{at} need no longer be {}", shown(&before.rule));
            found.add(
                &rules::CHECK_LOOSENED,
                (at, &pointer),
                only_before(shown(&before.rule)),
                message,
            );
        }
    }
}

/// Whether both are about the same thing.
fn same(one: &Check, other: &Check) -> bool {
    one.target == other.target
        && std::mem::discriminant(&one.rule) == std::mem::discriminant(&other.rule)
}

/// The value in words, and the pointer to its schema.
fn place(pair: &Pair<'_>, check: &Check, document: &Value, operation: &str) -> (String, String) {
    let name = pair.name();
    match &check.target {
        CheckTarget::Query(parameter) => (
            format!("{name}.query.{parameter}"),
            pointers::parameter(document, operation, parameter, "query") + "/schema",
        ),
        CheckTarget::Body(inside) => (
            format!("{name}.body{}", inside.replace('/', ".")),
            pointers::body(document, operation, inside).0,
        ),
    }
}

/// Whether the other version has the checked value at all; where it has not, the value itself was
/// added or removed, and the check with it.
fn exists(method: &Method, document: &Value, check: &Check) -> bool {
    match &check.target {
        CheckTarget::Query(parameter) => method
            .arguments
            .iter()
            .any(|argument| argument.location == "query" && argument.name == *parameter),
        CheckTarget::Body(inside) => pointers::body(document, &method.pointer, inside).1,
    }
}

/// Whether something that kept to the old rule may break the new one.
fn tightens(old: &Rule, new: &Rule) -> bool {
    match (old, new) {
        (Rule::AnyOfFields(old), Rule::AnyOfFields(new)) => {
            !old.iter().all(|field| new.contains(field))
        }
        (Rule::OneOf(old), Rule::OneOf(new)) => !old.iter().all(|value| new.contains(value)),
        (
            Rule::Range { min, max },
            Rule::Range {
                min: least,
                max: most,
            },
        ) => raised(*min, *least) || lowered(*max, *most),
        (
            Rule::Items { min, max },
            Rule::Items {
                min: least,
                max: most,
            },
        )
        | (
            Rule::Length { min, max },
            Rule::Length {
                min: least,
                max: most,
            },
        ) => raised(*min, *least) || lowered(*max, *most),
        _ => true,
    }
}

/// Whether a lower bound went up; none is below all.
fn raised<T: PartialOrd>(old: Option<T>, new: Option<T>) -> bool {
    match (old, new) {
        (Some(old), Some(new)) => new > old,
        (old, new) => old.is_none() && new.is_some(),
    }
}

/// Whether an upper bound went down; none is above all.
fn lowered<T: PartialOrd>(old: Option<T>, new: Option<T>) -> bool {
    match (old, new) {
        (Some(old), Some(new)) => new < old,
        (old, new) => old.is_none() && new.is_some(),
    }
}

fn shown(rule: &Rule) -> String {
    let span = |least: Option<String>, most: Option<String>, what: &str| match (least, most) {
        (Some(least), Some(most)) => format!("{least} to {most}{what}"),
        (Some(least), None) => format!("at least {least}{what}"),
        (None, Some(most)) => format!("at most {most}{what}"),
        (None, None) => format!("any number{what}"),
    };
    let text = |bound: &Option<usize>| bound.map(|bound| bound.to_string());
    match rule {
        Rule::AnyOfFields(fields) => format!("given with one of `{}`", fields.join("`, `")),
        Rule::OneOf(values) => {
            let values: Vec<String> = values.iter().map(i64::to_string).collect();
            format!("one of {}", values.join(", "))
        }
        Rule::Range { min, max } => span(
            min.map(|bound| bound.to_string()),
            max.map(|bound| bound.to_string()),
            "",
        ),
        Rule::Items { min, max } => span(text(min), text(max), " elements long"),
        Rule::Length { min, max } => span(text(min), text(max), " characters long"),
        Rule::Date => "a day, `YYYY-MM-DD`".to_owned(),
        Rule::DateTime => "a time".to_owned(),
    }
}
