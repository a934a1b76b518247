//! Holds values against the schemas of a specification.
//!
//! It knows the keywords that specifications are written with. A library for all of JSON Schema was
//! two fifths of what a program with the sandbox took to build.

use serde_json::{Map, Number, Value};

use crate::format;

/// What in a value its schema does not allow.
#[derive(Debug, Eq, PartialEq)]
pub(crate) struct Mismatch {
    /// JSON pointer to the place.
    pub(crate) at: String,
    /// What is wrong, without the value.
    pub(crate) message: String,
}

/// What in a value a schema does not allow, in the order of the schema.
pub(crate) fn mismatches(
    schemas: &Map<String, Value>,
    schema: &Value,
    value: &Value,
) -> Vec<Mismatch> {
    let mut held = Held {
        schemas,
        found: Vec::new(),
    };
    held.value(schema, value, "");
    held.found
}

struct Held<'a> {
    schemas: &'a Map<String, Value>,
    found: Vec<Mismatch>,
}

impl Held<'_> {
    fn tell(&mut self, at: &str, message: impl Into<String>) {
        self.found.push(Mismatch {
            at: at.to_owned(),
            message: message.into(),
        });
    }

    fn is_allowed(&self, schema: &Value, value: &Value) -> bool {
        mismatches(self.schemas, schema, value).is_empty()
    }

    fn value(&mut self, schema: &Value, value: &Value, at: &str) {
        let keywords = match schema {
            Value::Object(keywords) => keywords,
            Value::Bool(false) => return self.tell(at, "is not allowed"),
            _ => return,
        };
        for (keyword, wanted) in keywords {
            match keyword.as_str() {
                "$ref" => {
                    let name = wanted.as_str().and_then(|it| it.strip_prefix(NAMED));
                    if let Some(schema) = name.and_then(|name| self.schemas.get(name)) {
                        self.value(schema, value, at);
                    }
                }
                "type" => {
                    let types = types(wanted);
                    if !types.iter().any(|name| has_type(name, value)) {
                        self.tell(at, format!("is not of type {}", one_of(types)));
                    } else if types.contains(&"integer") && !is_within_64_bits(value) {
                        self.tell(at, "integer is out of range");
                    }
                }
                "enum" => {
                    let choices = wanted.as_array().map(Vec::as_slice).unwrap_or_default();
                    if !choices.iter().any(|choice| same(choice, value)) {
                        let choices = choices.iter().map(Value::to_string);
                        self.tell(at, format!("is not one of {}", one_of(choices)));
                    }
                }
                "const" if !same(wanted, value) => {
                    self.tell(at, format!("is not {wanted}"));
                }
                "allOf" => {
                    for part in wanted.as_array().into_iter().flatten() {
                        self.value(part, value, at);
                    }
                }
                "anyOf" | "oneOf" => {
                    let parts = wanted.as_array().into_iter().flatten();
                    let allowed = parts.filter(|part| self.is_allowed(part, value)).count();
                    match (allowed, keyword.as_str()) {
                        (0, _) => self.tell(at, format!("matches no schema of {keyword}")),
                        (2.., "oneOf") => self.tell(at, "matches several schemas of oneOf"),
                        _ => {}
                    }
                }
                "not" if self.is_allowed(wanted, value) => self.tell(at, "is not allowed"),
                _ => match value {
                    Value::Object(object) => self.object(keywords, keyword, wanted, object, at),
                    Value::Array(list) => self.list(keyword, wanted, list, at),
                    Value::String(text) => self.text(keyword, wanted, text, at),
                    Value::Number(number) => self.number(keyword, wanted, number, at),
                    Value::Null | Value::Bool(_) => {}
                },
            }
        }
    }

    fn object(
        &mut self,
        keywords: &Map<String, Value>,
        keyword: &str,
        wanted: &Value,
        object: &Map<String, Value>,
        at: &str,
    ) {
        match keyword {
            "required" => {
                let names = wanted.as_array().into_iter().flatten();
                for name in names.filter_map(Value::as_str) {
                    if !object.contains_key(name) {
                        self.tell(at, format!("\"{name}\" is a required property"));
                    }
                }
            }
            "properties" => {
                for (name, schema) in wanted.as_object().into_iter().flatten() {
                    if let Some(value) = object.get(name) {
                        self.value(schema, value, &below(at, name));
                    }
                }
            }
            "additionalProperties" => {
                let named = keywords.get("properties").and_then(Value::as_object);
                let is_named = |name: &str| named.is_some_and(|named| named.contains_key(name));
                for (name, value) in object.iter().filter(|(name, _)| !is_named(name)) {
                    match wanted {
                        Value::Bool(false) => {
                            self.tell(at, format!("\"{name}\" is not an allowed property"));
                        }
                        schema => self.value(schema, value, &below(at, name)),
                    }
                }
            }
            "minProperties" | "maxProperties" => {
                self.size(keyword, wanted, object.len(), "properties", at);
            }
            _ => {}
        }
    }

    fn list(&mut self, keyword: &str, wanted: &Value, list: &[Value], at: &str) {
        match keyword {
            "items" => {
                for (index, value) in list.iter().enumerate() {
                    self.value(wanted, value, &format!("{at}/{index}"));
                }
            }
            "minItems" | "maxItems" => self.size(keyword, wanted, list.len(), "items", at),
            "uniqueItems" if *wanted == Value::Bool(true) => {
                let mut entries = list.iter().enumerate();
                if entries.any(|(index, entry)| list[..index].iter().any(|it| same(it, entry))) {
                    self.tell(at, "has an item twice");
                }
            }
            _ => {}
        }
    }

    fn text(&mut self, keyword: &str, wanted: &Value, text: &str, at: &str) {
        match keyword {
            "minLength" | "maxLength" => {
                self.size(keyword, wanted, text.chars().count(), "characters", at);
            }
            "format" => {
                let name = wanted.as_str().unwrap_or_default();
                if !format::is_of(name, text) {
                    self.tell(
                        at,
                        match name {
                            "uuid" => "must be a UUID".to_owned(),
                            "email" => "must be an email".to_owned(),
                            "date-time" => "must be a valid ISO 8601 date string".to_owned(),
                            other => format!("must have the form `{other}`"),
                        },
                    );
                }
            }
            _ => {}
        }
    }

    fn size(&mut self, keyword: &str, wanted: &Value, size: usize, of: &str, at: &str) {
        let Some(bound) = wanted.as_u64() else { return };
        let size = size as u64;
        match keyword.starts_with("min") {
            true if size < bound => self.tell(at, format!("has less than {bound} {of}")),
            false if size > bound => self.tell(at, format!("has more than {bound} {of}")),
            _ => {}
        }
    }

    fn number(&mut self, keyword: &str, wanted: &Value, number: &Number, at: &str) {
        let Value::Number(bound) = wanted else { return };
        let order = compare(number, bound);
        let message = match keyword {
            "minimum" if order.is_lt() => "is less than the minimum of",
            "maximum" if order.is_gt() => "is greater than the maximum of",
            "exclusiveMinimum" if order.is_le() => "must be greater than",
            "exclusiveMaximum" if order.is_ge() => "must be less than",
            _ => return,
        };
        self.tell(at, format!("{message} {bound}"));
    }
}

/// What references to named schemas begin with.
const NAMED: &str = "#/components/schemas/";

/// The types that `type` names.
pub(crate) fn types(named: &Value) -> Vec<&str> {
    match named {
        Value::String(name) => vec![name],
        Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

fn has_type(name: &str, value: &Value) -> bool {
    match (name, value) {
        ("null", Value::Null)
        | ("boolean", Value::Bool(_))
        | ("string", Value::String(_))
        | ("array", Value::Array(_))
        | ("object", Value::Object(_))
        | ("number", Value::Number(_)) => true,
        ("integer", Value::Number(number)) => {
            let is_whole = |number: f64| number.fract() == 0.0;
            !number.is_f64() || number.as_f64().is_some_and(is_whole)
        }
        _ => false,
    }
}

/// An integer has 64 bits where nothing else is said; more would come back as a fraction.
fn is_within_64_bits(value: &Value) -> bool {
    let is_small = |number: f64| number.abs() < 2_f64.powi(63);
    value.is_i64() || value.as_f64().is_none_or(is_small)
}

/// Whether two values are the same, whatever way a number is written in.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => compare(one, other).is_eq(),
        _ => one == other,
    }
}

fn compare(one: &Number, other: &Number) -> std::cmp::Ordering {
    match (one.as_i128(), other.as_i128()) {
        (Some(one), Some(other)) => one.cmp(&other),
        _ => {
            let number = |it: &Number| it.as_f64().unwrap_or_default();
            number(one).total_cmp(&number(other))
        }
    }
}

fn below(at: &str, name: &str) -> String {
    format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"))
}

fn one_of(choices: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let choices: Vec<_> = choices.into_iter().collect();
    let choices: Vec<&str> = choices.iter().map(AsRef::as_ref).collect();
    choices.join(" or ")
}

#[cfg(test)]
mod tests;
