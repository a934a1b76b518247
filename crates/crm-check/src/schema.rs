//! Compares a JSON value with its documented schema, by names and types alone.

use std::collections::{BTreeMap, BTreeSet};

use crm_runtime::field_name::{alike, undocumented_name};
use crm_spec::{Difference, DifferenceKind as Kind};
use serde_json::{Map, Value};

use crate::words::{form_of, id_form, is_id};

/// Objects deeper than this are not looked at.
const DEEPEST: usize = 12;

/// What was found in the responses of one operation.
#[derive(Default)]
pub(crate) struct Found {
    differences: BTreeMap<DifferenceKey, u32>,
    /// Documented fields that had a value.
    seen: BTreeSet<String>,
    /// Documented fields that were null.
    nulls: BTreeSet<String>,
    /// Objects that were there, so that a field could have been.
    objects: BTreeSet<String>,
    /// In which forms the values of an id came.
    forms: BTreeMap<String, BTreeSet<&'static str>>,
    /// The types of unlisted fields, by the object that they are in.
    unknown: BTreeMap<String, BTreeMap<String, &'static str>>,
}

#[derive(Clone, Eq, Ord, PartialEq, PartialOrd)]
struct DifferenceKey {
    kind: Kind,
    at: String,
    expected: Option<String>,
    found: Option<String>,
}

/// The named schemas that others refer to.
pub(crate) struct Schemas<'a>(pub(crate) &'a Map<String, Value>);

impl Found {
    /// Notes a difference.
    pub(crate) fn note(
        &mut self,
        kind: Kind,
        at: &str,
        expected: Option<&str>,
        found: Option<&str>,
    ) {
        let place = DifferenceKey {
            kind,
            at: at.to_owned(),
            expected: expected.map(str::to_owned),
            found: found.map(str::to_owned),
        };
        *self.differences.entry(place).or_default() += 1;
    }

    /// Whether the responses had what is documented: a field at least, the ids of their records, and
    /// not mostly other fields.
    pub(crate) fn bears_out(&self, documented: &BTreeMap<String, &'static str>) -> bool {
        let missing = self.unseen(documented);
        let missing: Vec<_> = missing
            .iter()
            .filter(|path| !self.nulls.contains(*path))
            .collect();
        let mut kinds = self.differences.keys().map(|place| place.kind);
        let has_others = kinds.any(|kind| kind == Kind::UnknownField);
        let lacks_id = missing.iter().any(|path| last(path) == "id");
        let has_mostly_others = has_others && missing.len() > self.seen.len();
        !(self.seen.is_empty() || lacks_id || has_mostly_others)
    }

    /// The documented fields that no response had, of the objects that were there.
    pub(crate) fn unseen(&self, documented: &BTreeMap<String, &'static str>) -> Vec<String> {
        let unseen = documented.keys().filter(|path| {
            !self.seen.contains(*path) && self.objects.contains(parent(path)) && !self.renamed(path)
        });
        unseen.cloned().collect()
    }

    fn renamed(&self, path: &str) -> bool {
        self.differences
            .keys()
            .any(|place| place.kind == Kind::RenamedField && place.at == path)
    }

    /// All differences, with what only shows in the end: fields under another name, and ids in several
    /// forms.
    pub(crate) fn finish(&mut self, documented: &BTreeMap<String, &'static str>) {
        for (object, fields) in std::mem::take(&mut self.unknown) {
            for (name, kind) in fields {
                let at = join(&object, &name);
                let missing = documented.iter().find(|(path, documented)| {
                    parent(path) == object
                        && !self.seen.contains(*path)
                        && !self.nulls.contains(*path)
                        && (**documented == kind || **documented == "any" || kind == "null")
                        && alike(last(path), &name)
                });
                let Some((path, _)) = missing else { continue };
                let path = path.clone();
                let mut unknown = Vec::new();
                self.differences.retain(|place, count| {
                    let is_it = place.kind == Kind::UnknownField && place.at == at
                        || place.kind == Kind::MissingField && place.at == path;
                    if is_it {
                        unknown.push(*count);
                    }
                    !is_it
                });
                let place = DifferenceKey {
                    kind: Kind::RenamedField,
                    at: path,
                    expected: None,
                    found: Some(name),
                };
                let count = unknown.into_iter().max().unwrap_or(1);
                *self.differences.entry(place).or_default() += count;
            }
        }
        for (at, forms) in std::mem::take(&mut self.forms) {
            if forms.len() > 1 {
                let forms: Vec<_> = forms.into_iter().collect();
                self.note(Kind::IdForm, &at, Some("one form"), Some(&forms.join(", ")));
            }
        }
    }

    /// The differences so far.
    pub(crate) fn differences(&self) -> Vec<Difference> {
        let differences = self.differences.iter();
        differences
            .map(|(place, count)| Difference {
                kind: place.kind,
                at: place.at.clone(),
                expected: place.expected.clone(),
                found: place.found.clone(),
                count: *count,
            })
            .collect()
    }
}

impl<'a> Schemas<'a> {
    /// Compares a value with its schema.
    pub(crate) fn compare(&self, schema: &'a Value, value: &Value, found: &mut Found) {
        self.value(&[schema], value, "", 0, found);
    }

    fn value(&self, schemas: &[&'a Value], value: &Value, at: &str, depth: usize, out: &mut Found) {
        let mut parts = Vec::new();
        for schema in schemas {
            self.parts(schema, Some(value), &mut parts);
        }
        let kind = type_of(value);
        let stated: Vec<Vec<&str>> = parts.iter().filter_map(|part| types(part)).collect();
        if let Some(allowed) = stated.iter().find(|allowed| !allows(allowed, value)) {
            let expected = words(allowed);
            match value {
                Value::Null => out.note(Kind::Null, at, Some(&expected), Some("null")),
                _ if is_id(last(at)) => out.note(Kind::IdForm, at, Some(&expected), Some(kind)),
                _ => out.note(Kind::Type, at, Some(&expected), Some(kind)),
            }
            return;
        }
        if value.is_null() || depth > DEEPEST {
            return;
        }
        let lists: Vec<_> = parts
            .iter()
            .filter_map(|part| part.get("enum")?.as_array())
            .collect();
        if !lists.is_empty() && !lists.iter().any(|values| values.contains(value)) {
            let listed = lists.iter().map(|values| values.len()).max().unwrap_or(0);
            let expected = format!("one of {listed} values");
            out.note(Kind::UnlistedValue, at, Some(&expected), None);
        }
        match value {
            Value::String(text) => {
                let format = parts
                    .iter()
                    .find_map(|part| part.get("format")?.as_str())
                    .filter(|format| !text.is_empty() && !fits(format, text));
                if is_id(last(at)) {
                    let forms = out.forms.entry(at.to_owned()).or_default();
                    forms.insert(id_form(text));
                    if let Some(format) = format {
                        out.note(Kind::IdForm, at, Some(format), Some(id_form(text)));
                        // Told once is enough.
                        out.forms.remove(at);
                    }
                } else if let Some(format) = format {
                    out.note(Kind::Format, at, Some(format), Some(form_of(text)));
                }
            }
            Value::Array(values) => {
                let items: Vec<_> = parts.iter().filter_map(|part| part.get("items")).collect();
                let at = format!("{at}[]");
                for value in values {
                    self.value(&items, value, &at, depth + 1, out);
                }
            }
            Value::Object(fields) => self.object(&parts, fields, at, depth, out),
            _ => {}
        }
    }

    fn object(
        &self,
        parts: &[&'a Value],
        fields: &Map<String, Value>,
        at: &str,
        depth: usize,
        out: &mut Found,
    ) {
        let others: Vec<_> = parts
            .iter()
            .filter_map(|part| part.get("additionalProperties"))
            .filter(|others| **others != Value::Bool(false))
            .collect();
        let lists_fields = parts.iter().any(|part| part.get("properties").is_some());
        if !lists_fields && others.is_empty() {
            return;
        }
        out.objects.insert(at.to_owned());
        for (name, value) in fields {
            let schemas: Vec<_> = parts
                .iter()
                .filter_map(|part| part.get("properties")?.get(name))
                .collect();
            if !schemas.is_empty() {
                let at = join(at, name);
                let known = match value.is_null() {
                    true => &mut out.nulls,
                    false => &mut out.seen,
                };
                known.insert(at.clone());
                self.value(&schemas, value, &at, depth + 1, out);
            } else if !others.is_empty() {
                let schemas: Vec<_> = others.iter().filter(|o| o.is_object()).copied().collect();
                self.value(&schemas, value, &join(at, "*"), depth + 1, out);
            } else {
                let kind = type_of(value);
                let unknown = out.unknown.entry(at.to_owned()).or_default();
                let properties = parts
                    .iter()
                    .filter_map(|part| part.get("properties")?.as_object());
                let documented = properties.flat_map(Map::keys).map(String::as_str);
                let mut name = undocumented_name(name, documented).into_owned();
                // So many names are data, such as the keys of a map.
                if unknown.len() >= MOST_NAMES && !unknown.contains_key(&name) {
                    "[masked]".clone_into(&mut name);
                }
                unknown.insert(name.clone(), kind);
                out.note(Kind::UnknownField, &join(at, &name), None, Some(kind));
            }
        }
        let required = parts
            .iter()
            .filter_map(|part| part.get("required")?.as_array());
        for name in required.flatten().filter_map(Value::as_str) {
            if !fields.contains_key(name) {
                out.note(Kind::MissingField, &join(at, name), None, None);
            }
        }
    }

    /// A schema and all that it is put together from; of alternatives, those that the value may be.
    fn parts(&self, schema: &'a Value, value: Option<&Value>, parts: &mut Vec<&'a Value>) {
        if parts.iter().any(|known| std::ptr::eq(*known, schema)) {
            return;
        }
        parts.push(schema);
        if let Some(named) = self.named(schema) {
            self.parts(named, value, parts);
        }
        for part in list(schema, "allOf") {
            self.parts(part, value, parts);
        }
        for word in ["oneOf", "anyOf"] {
            let all: Vec<_> = list(schema, word).collect();
            let fitting: Vec<_> = all
                .iter()
                .filter(|part| value.is_none_or(|value| self.may_be(part, value)))
                .collect();
            // Where none fits, the first that is more than null says what was expected.
            let is_null = |part: &&Value| types(part).is_some_and(|types| types == ["null"]);
            let chosen = match fitting.is_empty() {
                true => all.iter().filter(|part| !is_null(part)).take(1).collect(),
                false => fitting,
            };
            for part in chosen {
                self.parts(part, value, parts);
            }
        }
    }

    /// Whether a value has one of the types of a schema.
    fn may_be(&self, schema: &'a Value, value: &Value) -> bool {
        let mut parts = Vec::new();
        self.parts(schema, Some(value), &mut parts);
        let mut stated = parts.iter().filter_map(|part| types(part));
        stated.all(|allowed| allows(&allowed, value))
    }

    fn named(&self, schema: &Value) -> Option<&'a Value> {
        let name = schema.get("$ref")?.as_str()?;
        self.0.get(name.strip_prefix("#/components/schemas/")?)
    }

    /// Every documented field, with its type.
    pub(crate) fn documented(&self, schema: &'a Value) -> BTreeMap<String, &'static str> {
        let mut fields = BTreeMap::new();
        self.collect(&[schema], "", &mut Vec::new(), &mut fields);
        fields
    }

    fn collect(
        &self,
        schemas: &[&'a Value],
        at: &str,
        above: &mut Vec<*const Value>,
        fields: &mut BTreeMap<String, &'static str>,
    ) {
        let mut parts = Vec::new();
        for schema in schemas {
            self.parts(schema, None, &mut parts);
        }
        if above.len() > DEEPEST
            || parts
                .iter()
                .any(|part| above.contains(&std::ptr::from_ref(*part)))
        {
            return;
        }
        let depth = above.len();
        above.extend(parts.iter().map(|part| std::ptr::from_ref::<Value>(part)));
        let items: Vec<_> = parts.iter().filter_map(|part| part.get("items")).collect();
        if !items.is_empty() {
            self.collect(&items, &format!("{at}[]"), above, fields);
        }
        let mut names: BTreeMap<&str, Vec<&'a Value>> = BTreeMap::new();
        for part in &parts {
            let properties = part.get("properties").and_then(Value::as_object);
            for (name, schema) in properties.into_iter().flatten() {
                names.entry(name).or_default().push(schema);
            }
        }
        for (name, schemas) in names {
            let at = join(at, name);
            fields.insert(at.clone(), self.type_of(&schemas));
            self.collect(&schemas, &at, above, fields);
        }
        above.truncate(depth);
    }

    fn type_of(&self, schemas: &[&'a Value]) -> &'static str {
        let mut parts = Vec::new();
        for schema in schemas {
            self.parts(schema, None, &mut parts);
        }
        let stated = parts.iter().find_map(|part| types(part));
        let names = ["integer", "number", "string", "boolean", "array", "object"];
        let first = stated.and_then(|stated| {
            let mut names = names.into_iter();
            names.find(|name| stated.contains(name))
        });
        first.unwrap_or("any")
    }
}

/// No more undocumented names of one object are told.
const MOST_NAMES: usize = 12;

fn list<'a>(schema: &'a Value, word: &str) -> impl Iterator<Item = &'a Value> {
    let list = schema.get(word).and_then(Value::as_array);
    list.into_iter().flatten()
}

fn types(schema: &Value) -> Option<Vec<&str>> {
    Some(match schema.get("type")? {
        Value::String(one) => vec![one.as_str()],
        Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
        _ => return None,
    })
}

fn allows(types: &[&str], value: &Value) -> bool {
    let kind = type_of(value);
    types.iter().any(|allowed| match *allowed {
        "number" => kind == "number" || kind == "integer",
        allowed => allowed == kind,
    })
}

/// The types in words, without null, which is told by itself.
fn words(types: &[&str]) -> String {
    let types: Vec<_> = types
        .iter()
        .filter(|name| **name != "null")
        .copied()
        .collect();
    match types.is_empty() {
        true => "null".to_owned(),
        false => types.join(" or "),
    }
}

/// The JSON type of a value.
pub(crate) fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) => match number.as_f64() {
            Some(float) if float.fract() != 0.0 => "number",
            _ => "integer",
        },
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// Whether a string has a format. A format that is not known is one that every string has.
fn fits(format: &str, text: &str) -> bool {
    match format {
        "date-time" | "date" | "uuid" | "email" => form_of(text) == format,
        "uri" | "url" => text.contains("://"),
        _ => true,
    }
}

fn join(at: &str, name: &str) -> String {
    match at {
        "" => name.to_owned(),
        _ => format!("{at}.{name}"),
    }
}

/// The object that a field is in.
fn parent(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(parent, _)| parent)
}

/// The last name of a path.
pub(crate) fn last(path: &str) -> &str {
    let name = path.rsplit_once('.').map_or(path, |(_, name)| name);
    name.trim_end_matches("[]")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn compare(value: &Value) -> Vec<String> {
        let schemas = json!({
            "Row": {
                "type": "object",
                "required": ["id"],
                "properties": {
                    "id": {"type": "string", "format": "uuid"},
                    "first_name": {"type": ["string", "null"]},
                    "score": {"type": "integer"},
                    "state": {"type": "string", "enum": ["on", "off"]},
                    "made": {"type": "string", "format": "date-time"},
                    "custom": {"type": "object", "additionalProperties": true},
                    "parent": {"$ref": "#/components/schemas/Row"},
                    "either": {"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
                }
            }
        });
        let schemas = Schemas(schemas.as_object().unwrap());
        let schema = json!({"type": "array", "items": {"$ref": "#/components/schemas/Row"}});
        let mut found = Found::default();
        schemas.compare(&schema, value, &mut found);
        found.finish(&schemas.documented(&schema));
        let differences = found.differences();
        differences.iter().map(ToString::to_string).collect()
    }

    const ID: &str = "7b9c3df7-0eb5-4be2-af74-7e48d4b43b9c";

    #[test]
    fn what_is_documented_is_no_difference() {
        let row = json!({
            "id": ID, "first_name": null, "score": 85.0, "state": "on",
            "made": "2026-04-01T10:30:00.000Z", "custom": {"any thing": 1},
            "parent": {"id": ID}, "either": ["a"],
        });
        assert_eq!(compare(&json!([row])), Vec::<String>::new());
    }

    #[test]
    fn each_difference_has_its_kind_and_no_value() {
        for (row, expected) in [
            (
                json!({"id": 7}),
                "id-form at [].id: expected string, found integer",
            ),
            (
                json!({"id": "7"}),
                "id-form at [].id: expected uuid, found digits",
            ),
            (json!({"first_name": "a"}), "missing-field at [].id"),
            (
                json!({"id": ID, "score": "x"}),
                "type at [].score: expected integer, found string",
            ),
            (
                json!({"id": ID, "score": null}),
                "null at [].score: expected integer, found null",
            ),
            (
                json!({"id": ID, "state": "x"}),
                "unlisted-value at [].state: expected one of 2 values",
            ),
            (
                json!({"id": ID, "made": "1.4.2026"}),
                "format at [].made: expected date-time, found text",
            ),
            (
                json!({"id": ID, "other": {}}),
                "unknown-field at [].other: object",
            ),
            (
                json!({"id": ID, "firstName": "a"}),
                "renamed-field at [].first_name: firstName",
            ),
            (
                json!({"id": ID, "parent": {"id": ID, "score": true}}),
                "type at [].parent.score: expected integer, found boolean",
            ),
            (
                json!({"id": ID, "either": 7}),
                "type at [].either: expected string, found integer",
            ),
            (
                json!({"id": ID, "ada@example.com": 7}),
                "unknown-field at [].[masked]: integer",
            ),
            (
                json!({"id": ID, "Lovelace": 7}),
                "unknown-field at [].[masked]: integer",
            ),
            (
                json!({"id": ID, "first_nom": null, "first_name": null}),
                "unknown-field at [].first_nom: null",
            ),
        ] {
            assert_eq!(compare(&json!([row])), [expected]);
        }
        assert_eq!(
            compare(&json!({"data": []})),
            ["type: expected array, found object"]
        );
    }
}
