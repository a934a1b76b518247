//! Settles what `oneOf` and `anyOf` mean: null, one schema, an enum, an object with the properties of
//! all parts, or a choice between schemas.

use serde_json::{Map, Value, json};

use super::merge::{MergeMode, flat, merged};
use super::{Shapes, is_annotation, is_shapeless, keywords, name_of};
use crate::normalise::walk::{only_requires, text_values};

/// How deep a choice within a choice is looked into.
const DEPTH: usize = 8;

pub(super) fn settle(shapes: &Shapes, schema: &mut Value, above: &mut Vec<String>) {
    let Some(own) = schema.as_object_mut() else {
        return;
    };
    let mut parts = Vec::new();
    for key in ["oneOf", "anyOf"] {
        // "At least one of these properties" is a check.
        if key == "anyOf" && only_requires(own.get(key)) {
            continue;
        }
        if let Some(Value::Array(own)) = own.shift_remove(key) {
            parts.extend(own);
        }
    }
    if parts.is_empty() {
        return;
    }
    let mut found = Found::default();
    for part in parts {
        found.add(shapes, part, DEPTH);
    }
    if found.is_nullable {
        own.insert("nullable".into(), Value::Bool(true));
    }
    let mut parts = found.parts;
    // Conditions on properties that are there anyway.
    let conditions = |part: &Value| is_shapeless(part);
    let has_own = own.contains_key("properties") || own.contains_key("additionalProperties");
    if parts.iter().any(conditions) {
        if has_own || own.contains_key("type") {
            parts.retain(|part| !conditions(part));
        } else {
            // One of them allows anything.
            return;
        }
    }
    match parts.len() {
        0 => {}
        1 => one(shapes, own, parts.remove(0), above),
        _ => several(shapes, own, parts, above),
    }
}

/// The parts of a choice, those of choices within it included, and none twice.
#[derive(Default)]
struct Found {
    parts: Vec<Value>,
    is_nullable: bool,
}

impl Found {
    fn add(&mut self, shapes: &Shapes, mut part: Value, depth: usize) {
        keywords::mend(&mut part);
        let target = shapes.target(&part);
        self.is_nullable |= target.get("nullable") == Some(&Value::Bool(true));
        if is_null(&part) {
            self.is_nullable = true;
            return;
        }
        let inner = ["oneOf", "anyOf"]
            .iter()
            .find_map(|key| part.get(*key)?.as_array());
        let is_pure = part.as_object().is_some_and(|part| {
            part.keys()
                .all(|key| matches!(key.as_str(), "oneOf" | "anyOf") || is_annotation(key))
        });
        if let (Some(inner), true, true) = (inner, is_pure, depth > 0) {
            for part in inner.clone() {
                self.add(shapes, part, depth - 1);
            }
            return;
        }
        if let Some(part) = part.as_object_mut() {
            part.shift_remove("nullable");
        }
        if !self
            .parts
            .iter()
            .any(|other| essence(other) == essence(&part))
        {
            self.parts.push(part);
        }
    }
}

/// A schema without what is said of it and not of its values.
fn essence(schema: &Value) -> Map<String, Value> {
    let fields = schema.as_object().into_iter().flatten();
    fields
        .filter(|(key, _)| !is_annotation(key) || *key == "x-name")
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect()
}

/// Whether only null fits.
fn is_null(schema: &Value) -> bool {
    let values = schema.get("enum").and_then(Value::as_array);
    let only_null = values.is_some_and(|values| values.iter().all(Value::is_null));
    let tells_nothing = schema
        .as_object()
        .is_some_and(|schema| !schema.is_empty() && schema.keys().all(|key| is_annotation(key)));
    only_null || (tells_nothing && schema.get("nullable") == Some(&Value::Bool(true)))
}

/// Puts the only part in the place of the choice.
fn one(shapes: &Shapes, own: &mut Map<String, Value>, part: Value, above: &mut Vec<String>) {
    let is_bare = own.keys().all(|key| is_annotation(key) || key == "type");
    if is_bare && name_of(&part).is_some_and(|name| !above.iter().any(|other| other == name)) {
        own.shift_remove("type");
        own.insert("allOf".into(), json!([part]));
        return;
    }
    let part = flat(shapes, &part, above);
    let whole = merged(Value::Object(std::mem::take(own)), part, MergeMode::Both);
    if let Value::Object(whole) = whole {
        *own = whole;
    }
}

fn several(
    shapes: &Shapes,
    own: &mut Map<String, Value>,
    parts: Vec<Value>,
    above: &mut Vec<String>,
) {
    let kinds: Vec<Kind> = parts
        .iter()
        .map(|part| Kind::of(shapes.target(part)))
        .collect();
    if own.contains_key("properties") || own.contains_key("additionalProperties") {
        // The properties of all, none of which has to be there because another part has it.
        let mut all: Option<Value> = None;
        for part in &parts {
            let mut part = flat(shapes, part, above);
            if let Some(inner) = part.as_object_mut() {
                inner.retain(|key, _| {
                    !is_annotation(key) && !matches!(key.as_str(), "oneOf" | "anyOf")
                });
            }
            all = Some(match all {
                Some(all) => merged(all, part, MergeMode::Either),
                None => part,
            });
        }
        let whole = merged(
            Value::Object(std::mem::take(own)),
            all.unwrap_or_default(),
            MergeMode::Both,
        );
        if let Value::Object(whole) = whole {
            *own = whole;
        }
        return;
    }
    own.shift_remove("type");
    own.shift_remove("enum");
    let only = |allowed: &[Kind]| kinds.iter().all(|kind| allowed.contains(kind));
    if only(&[Kind::Enum, Kind::Text]) && kinds.contains(&Kind::Enum) {
        let mut values: Vec<Value> = Vec::new();
        for value in parts
            .iter()
            .filter_map(|part| text_values(shapes.target(part)))
            .flatten()
        {
            let value = Value::from(value);
            if !values.contains(&value) {
                values.push(value);
            }
        }
        own.insert("type".into(), json!("string"));
        own.insert("enum".into(), values.into());
        if kinds.contains(&Kind::Text) {
            own.insert("x-open".into(), Value::Bool(true));
        }
    } else if only(&[Kind::Text, Kind::Enum, Kind::Time]) {
        own.insert("type".into(), json!("string"));
    } else if only(&[Kind::Integer, Kind::Number]) {
        let kind = match kinds.contains(&Kind::Number) {
            true => "number",
            false => "integer",
        };
        own.insert("type".into(), json!(kind));
    } else if only(&[Kind::Truth]) {
        own.insert("type".into(), json!("boolean"));
    } else if kinds.contains(&Kind::Any) {
        own.shift_remove("discriminator");
    } else {
        own.insert("oneOf".into(), parts.into());
    }
}

/// What kind of values a schema has.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Kind {
    Enum,
    Text,
    Time,
    Integer,
    Number,
    Truth,
    /// An object or a list, or something in parts.
    Made,
    Any,
}

impl Kind {
    fn of(schema: &Value) -> Self {
        match schema.get("type").and_then(Value::as_str) {
            Some("string") | None if keywords::is_text_enum(schema) => Self::Enum,
            Some("string") => match schema.get("format").and_then(Value::as_str) {
                Some("date-time") => Self::Time,
                _ => Self::Text,
            },
            Some("integer") => Self::Integer,
            Some("number") => Self::Number,
            Some("boolean") => Self::Truth,
            Some(_) => Self::Made,
            None if is_shapeless(schema) => Self::Any,
            None => Self::Made,
        }
    }
}
