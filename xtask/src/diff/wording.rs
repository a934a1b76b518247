//! What is written and makes no type and no behaviour: descriptions, sources, examples.

use std::collections::BTreeSet;

use serde_json::Value;

use super::pointers::parameter_name;
use super::{Found, Rule, rules};
use crate::lint::locations::child;

pub(super) fn compare(old: &Value, new: &Value, found: &mut Found) {
    // As text, for the order of the keys may differ.
    let (before, after) = (old.to_string(), new.to_string());
    if before == after {
        return;
    }
    let reported = found
        .0
        .iter()
        .map(|change| change.pointer.clone())
        .collect();
    let mut walk = Walk {
        old,
        new,
        reported,
        found,
    };
    walk.member("", old, new);
    if found.0.is_empty() {
        found.add(
            &rules::SPECIFICATION_CHANGED,
            ("the document", ""),
            (None, None),
            "the document differs in what nothing is made from",
        );
    }
}

struct Walk<'a> {
    old: &'a Value,
    new: &'a Value,
    /// Pointers of the changes that were found in types and facts.
    reported: BTreeSet<String>,
    found: &'a mut Found,
}

impl Walk<'_> {
    fn member(&mut self, pointer: &str, old: &Value, new: &Value) {
        if old == new {
            return;
        }
        match (old, new) {
            (Value::Object(before), Value::Object(after)) => {
                // Names of the vendor's own stand here, and may be those of a keyword.
                let named = named_by_the_vendor(pointer);
                let keys: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
                for key in keys {
                    let at = child(pointer, key);
                    let (before, after) = (before.get(key), after.get(key));
                    let status = key.starts_with(|first: char| first.is_ascii_digit());
                    let rule = match named {
                        true => (status && pointer.ends_with("/responses"))
                            .then_some(&rules::RESPONSE_DOCUMENTED)
                            .filter(|_| before.is_none() || after.is_none()),
                        false => rule(key),
                    };
                    match rule {
                        Some(rule) if before != after => self.say(rule, &at, before, after),
                        _ => {
                            if let (Some(before), Some(after)) = (before, after) {
                                self.member(&at, before, after);
                            }
                        }
                    }
                }
            }
            (Value::Array(before), Value::Array(after)) => self.list(pointer, before, after),
            _ => {}
        }
    }

    fn list(&mut self, pointer: &str, before: &[Value], after: &[Value]) {
        for (index, new) in after.iter().enumerate() {
            let old = match parameter_name(self.new, new) {
                Some(name) => before
                    .iter()
                    .find(|old| parameter_name(self.old, old).as_ref() == Some(&name)),
                None if before.len() == after.len() => before.get(index),
                None => None,
            };
            if let Some(old) = old {
                self.member(&child(pointer, &index.to_string()), old, new);
            }
        }
    }

    fn say(
        &mut self,
        rule: &'static Rule,
        pointer: &str,
        before: Option<&Value>,
        after: Option<&Value>,
    ) {
        let holder = pointer.rsplit_once('/').map_or("", |(holder, _)| holder);
        let holder = holder.strip_suffix("/items").unwrap_or(holder);
        let told = [&rules::KEYWORD_CHANGED, &rules::RESPONSE_DOCUMENTED];
        if told.iter().any(|told| told.name == rule.name) && self.reported.contains(holder) {
            return;
        }
        let key = pointer.rsplit('/').next().unwrap_or_default();
        // What it says of a property is told of the property.
        let properties = child(holder, "properties");
        if key == "required" && self.reported.iter().any(|at| at.starts_with(&properties)) {
            return;
        }
        let place = readable(holder);
        let word = match (before, after) {
            (None, _) => "is new",
            (_, None) => "is gone",
            _ => "differs",
        };
        self.found.add(
            rule,
            (place.as_str(), pointer),
            (before.map(text), after.map(text)),
            format!("`{key}` of {place} {word}"),
        );
    }
}

/// Whether the keys of an object are the vendor's names.
fn named_by_the_vendor(pointer: &str) -> bool {
    let last = pointer.rsplit('/').next().unwrap_or_default();
    let before = pointer.rsplit('/').nth(1).unwrap_or_default();
    // A property may be called `properties`, a schema `schemas`.
    matches!(
        last,
        "properties" | "schemas" | "paths" | "parameters" | "responses" | "securitySchemes"
    ) && before != "properties"
}

/// The rule for a keyword that makes no type and no behaviour.
fn rule(key: &str) -> Option<&'static Rule> {
    Some(match key {
        "description" | "summary" | "title" | "note" | "version" => &rules::DESCRIPTION_CHANGED,
        "x-source" | "x-sources" | "x-pages" => &rules::SOURCE_CHANGED,
        "example" | "examples" => &rules::EXAMPLE_CHANGED,
        "x-path-confirmed" | "x-documented-as" => &rules::CONFIRMATION_CHANGED,
        "required" | "nullable" | "format" | "pattern" | "default" | "deprecated" | "x-name"
        | "tags" | "minimum" | "maximum" | "minLength" | "maxLength" | "minItems" | "maxItems"
        | "uniqueItems" | "multipleOf" => &rules::KEYWORD_CHANGED,
        _ => return None,
    })
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.trim().to_owned(),
        other => other.to_string(),
    }
}

/// A pointer as the other changes name places: `Contact.email`, `POST /contacts`.
fn readable(pointer: &str) -> String {
    let parts: Vec<String> = pointer
        .split('/')
        .skip(1)
        .map(|part| part.replace("~1", "/").replace("~0", "~"))
        .collect();
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    match parts.as_slice() {
        [] => "the document".to_owned(),
        ["components", _, rest @ ..] => rest
            .iter()
            .filter(|part| **part != "properties")
            .copied()
            .collect::<Vec<_>>()
            .join("."),
        ["paths", path, method, rest @ ..] => {
            let operation = format!("{} {path}", method.to_uppercase());
            [&[operation.as_str()], rest].concat().join(" ")
        }
        parts => parts.join("."),
    }
}
