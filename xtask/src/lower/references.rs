//! References that lead to a named component, and names that become distinct types.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToPascalCase;
use serde_json::{Map, Value, json};

use super::walk;
use crate::normalise::{ERROR_SCHEMA, type_name};

const SCHEMAS: &str = "#/components/schemas/";

/// Makes every reference one to a component: what it leads to elsewhere gets a name of its own or is
/// put where it is used. One that leads nowhere stands for anything.
pub(super) fn settle(document: &mut Value) {
    resolve_parts(document);
    rename_schemas(document);
    // What is lifted may hold references of its own.
    for _ in 0..8 {
        let whole = document.clone();
        let mut lifted: BTreeMap<String, Value> = BTreeMap::new();
        let mut changed = false;
        walk::objects(document, &mut |object| {
            let Some(reference) = object
                .get("$ref")
                .and_then(Value::as_str)
                .map(str::to_owned)
            else {
                return;
            };
            if is_component(&whole, &reference) {
                return;
            }
            changed = true;
            match target(&whole, &reference) {
                Some(Value::Object(found)) if is_part(found) => *object = found.clone(),
                Some(found) if found.is_object() => {
                    let name = lifted_name(&reference);
                    object.insert("$ref".into(), json!(format!("{SCHEMAS}{name}")));
                    lifted.insert(name, found.clone());
                }
                _ => *object = Map::new(),
            }
        });
        if !changed {
            break;
        }
        let components = &mut document["components"];
        if !components.get("schemas").is_some_and(Value::is_object) {
            components["schemas"] = json!({});
        }
        if let Some(schemas) = components["schemas"].as_object_mut() {
            for (name, schema) in lifted {
                schemas.entry(name).or_insert(schema);
            }
        }
    }
}

/// Whether something is a parameter, a body, a response or a header, and no schema.
pub(super) fn is_part(found: &Map<String, Value>) -> bool {
    (found.contains_key("in") && found.contains_key("name"))
        || found.contains_key("content")
        || found.contains_key("headers")
        || (found.contains_key("schema") && !found.contains_key("type"))
}

fn is_component(whole: &Value, reference: &str) -> bool {
    let Some(pointer) = reference.strip_prefix('#') else {
        return false;
    };
    pointer.starts_with("/components/")
        && pointer.matches('/').count() == 3
        && whole.pointer(pointer).is_some()
}

/// What a reference leads to, also where it is written as part of an address.
fn target<'a>(whole: &'a Value, reference: &str) -> Option<&'a Value> {
    let pointer = reference.strip_prefix('#')?;
    whole
        .pointer(pointer)
        .or_else(|| whole.pointer(&decoded(pointer)))
}

fn decoded(pointer: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = pointer.as_bytes();
    while let Some((first, more)) = rest.split_first() {
        let hex = more.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        match hex.and_then(|two| u8::from_str_radix(two, 16).ok()) {
            Some(byte) if *first == b'%' => {
                bytes.push(byte);
                rest = &more[2..];
            }
            _ => {
                bytes.push(*first);
                rest = more;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A name for what stands at a pointer: `#/components/schemas/A/properties/b` is `AB`.
fn lifted_name(reference: &str) -> String {
    const NO_NAMES: [&str; 8] = [
        "components",
        "schemas",
        "properties",
        "paths",
        "content",
        "schema",
        "responses",
        "items",
    ];
    let pieces = reference.trim_start_matches('#').split('/');
    let words: Vec<String> = pieces
        .filter(|piece| !piece.is_empty() && !NO_NAMES.contains(piece))
        .map(|piece| decoded(piece).replace("~1", " ").to_pascal_case())
        .collect();
    words.concat()
}

/// Follows components that are references themselves, but for schemas.
fn resolve_parts(document: &mut Value) {
    for kind in [
        "parameters",
        "headers",
        "responses",
        "requestBodies",
        "examples",
    ] {
        let whole = document.clone();
        for part in walk::members(&mut document["components"], kind) {
            for _ in 0..8 {
                let reference = part.get("$ref").and_then(Value::as_str);
                let Some(found) = reference.and_then(|it| target(&whole, it)) else {
                    break;
                };
                *part = found.clone();
            }
            if let Some(part) = part.as_object_mut()
                && part.contains_key("$ref")
            {
                part.clear();
            }
        }
    }
}

/// Names with other signs than letters, digits, `_`, `-` and `.`, and names that are the same type
/// as one before them, are written anew.
fn rename_schemas(document: &mut Value) {
    let Some(schemas) = document
        .pointer_mut("/components/schemas")
        .and_then(Value::as_object_mut)
    else {
        return;
    };
    let mut types = BTreeSet::new();
    let mut renamed: BTreeMap<String, String> = BTreeMap::new();
    let names: BTreeSet<String> = schemas.keys().cloned().collect();
    // The schema of errors keeps its name, whatever stands before it.
    if names.contains(ERROR_SCHEMA) {
        types.insert(type_name(ERROR_SCHEMA));
    }
    for name in schemas.keys().filter(|name| *name != ERROR_SCHEMA) {
        let plain = |letter: char| letter.is_ascii_alphanumeric() || "_-.".contains(letter);
        let mut safe = name.clone();
        if !name.chars().all(plain) {
            safe = name
                .replace(|letter| !plain(letter), "_")
                .trim_matches('_')
                .to_owned();
        }
        if type_name(&safe).is_empty() || safe.starts_with(|first: char| first.is_ascii_digit()) {
            safe = format!("Schema{safe}");
        }
        let first = safe.clone();
        let mut number = 2;
        while !types.insert(type_name(&safe)) || (safe != *name && names.contains(&safe)) {
            safe = format!("{first}{number}");
            number += 1;
        }
        if safe != *name {
            renamed.insert(name.clone(), safe);
        }
    }
    if renamed.is_empty() {
        return;
    }
    let old = std::mem::take(schemas);
    for (name, schema) in old {
        let name = renamed.get(&name).cloned().unwrap_or(name);
        schemas.insert(name, schema);
    }
    rewrite(document, &|name| renamed.get(name).cloned());
}

/// Writes the names of schemas in references anew.
fn rewrite(document: &mut Value, new: &dyn Fn(&str) -> Option<String>) {
    let renamed = |reference: &str| {
        let rest = reference.strip_prefix(SCHEMAS)?;
        let (name, beyond) = match rest.split_once('/') {
            Some((name, beyond)) => (name, format!("/{beyond}")),
            None => (rest, String::new()),
        };
        let plain = decoded(name).replace("~1", "/").replace("~0", "~");
        Some(format!("{SCHEMAS}{}{beyond}", new(&plain)?))
    };
    walk::objects(document, &mut |object| {
        if let Some(Value::String(reference)) = object.get_mut("$ref")
            && let Some(new) = renamed(reference)
        {
            *reference = new;
        }
        if let Some(mapping) = object.get_mut("mapping").and_then(Value::as_object_mut) {
            for value in mapping.values_mut() {
                if let Value::String(reference) = value
                    && let Some(new) = renamed(reference)
                {
                    *reference = new;
                }
            }
        }
    });
}

/// A named schema that is only another's name is that one; the schema of errors keeps its own.
pub(super) fn resolve_aliases(document: &mut Value) {
    let schemas = document
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    let aliases: BTreeMap<String, String> = schemas
        .into_iter()
        .flatten()
        .filter_map(|(name, schema)| {
            let schema = schema.as_object().filter(|schema| schema.len() == 1)?;
            let to = schema.get("$ref")?.as_str()?.strip_prefix(SCHEMAS)?;
            Some((name.clone(), to.to_owned()))
        })
        .collect();
    if aliases.is_empty() {
        return;
    }
    let end = |name: &str| {
        let mut name = name;
        for _ in 0..=aliases.len() {
            match aliases.get(name) {
                Some(next) => name = next,
                None => return Some(name.to_owned()),
            }
        }
        None
    };
    rewrite(document, &|name| match name == ERROR_SCHEMA {
        true => None,
        false => aliases.contains_key(name).then(|| end(name)).flatten(),
    });
    let error = aliases.get(ERROR_SCHEMA).and_then(|_| end(ERROR_SCHEMA));
    let error = error.and_then(|name| {
        document
            .pointer(&format!("/components/schemas/{name}"))
            .cloned()
    });
    if let Some(schemas) = document
        .pointer_mut("/components/schemas")
        .and_then(Value::as_object_mut)
    {
        for name in aliases.keys() {
            match (name == ERROR_SCHEMA, end(name)) {
                (true, _) => {
                    schemas.insert(
                        name.clone(),
                        error.clone().unwrap_or_else(|| json!({"type": "object"})),
                    );
                }
                (false, Some(_)) => {
                    schemas.shift_remove(name);
                }
                // A circle of names says nothing.
                (false, None) => {
                    schemas.insert(name.clone(), json!({}));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{resolve_aliases, settle};

    #[test]
    fn every_reference_leads_to_a_component() {
        let mut document = json!({
            "paths": {"/a": {"get": {
                "parameters": [{"$ref": "#/components/parameters/P"}],
                "responses": {"200": {"content": {"application/json": {"schema":
                    {"$ref": "#/components/schemas/A/properties/inner"}}}},
                    "400": {"$ref": "#/paths/~1b/get/responses/400"}},
            }}, "/b": {"get": {"responses": {"400": {"description": "b", "content": {}}}}}},
            "components": {
                "parameters": {"P": {"$ref": "#/components/parameters/Q"}, "Q": {"name": "q", "in": "query"}},
                "schemas": {
                    "A": {"properties": {"inner": {"type": "object"}, "lost": {"$ref": "#/components/schemas/Lost"}}},
                    "a": {"$ref": "#/components/schemas/B%3CC%3E"},
                    "B<C>": {"type": "string"},
                    "error": {"type": "integer"},
                    "Error": {"type": "object"},
                },
            },
        });
        settle(&mut document);
        assert_eq!(document["components"]["parameters"]["P"]["name"], "q");
        let get = &document["paths"]["/a"]["get"]["responses"];
        assert_eq!(
            get["200"]["content"]["application/json"]["schema"]["$ref"],
            "#/components/schemas/AInner"
        );
        assert_eq!(get["400"]["description"], "b");
        let schemas = &document["components"]["schemas"];
        assert_eq!(schemas["AInner"]["type"], "object");
        assert_eq!(schemas["A"]["properties"]["lost"], json!({}));
        assert_eq!(schemas["a2"]["$ref"], "#/components/schemas/B_C");
        assert_eq!(schemas["B_C"]["type"], "string");
        assert_eq!(schemas["error2"]["type"], "integer");
        assert_eq!(schemas["Error"]["type"], "object");
    }

    #[test]
    fn an_alias_is_what_it_stands_for() {
        let mut document = json!({"paths": {}, "components": {"schemas": {
            "A": {"$ref": "#/components/schemas/B"},
            "B": {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/A"}}},
            "Error": {"$ref": "#/components/schemas/A"},
            "Round": {"$ref": "#/components/schemas/Round"},
        }}});
        resolve_aliases(&mut document);
        let inner =
            json!({"type": "object", "properties": {"a": {"$ref": "#/components/schemas/B"}}});
        assert_eq!(
            document["components"]["schemas"],
            json!({"B": inner, "Error": inner, "Round": {}})
        );
    }
}
