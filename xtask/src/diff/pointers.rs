//! Where in the document the things that have names of their own stand.

use heck::ToPascalCase;
use indexmap::IndexMap;
use serde_json::Value;

use crate::facts::{METHODS, resolve};
use crate::lint::locations::child;

/// A pointer without the references on its way.
fn target(document: &Value, pointer: &str) -> String {
    document
        .pointer(pointer)
        .and_then(|value| value.get("$ref"))
        .and_then(Value::as_str)
        .and_then(|reference| reference.strip_prefix('#'))
        .unwrap_or(pointer)
        .to_owned()
}

/// Keys and elements of what a pointer leads to.
fn keys(document: &Value, pointer: &str) -> Vec<String> {
    match document.pointer(pointer) {
        Some(Value::Object(object)) => object.keys().cloned().collect(),
        Some(Value::Array(array)) => (0..array.len()).map(|index| index.to_string()).collect(),
        _ => Vec::new(),
    }
}

/// Pointer to a parameter of the operation at a pointer.
pub(super) fn parameter(document: &Value, operation: &str, name: &str, location: &str) -> String {
    let item = operation.rsplit_once('/').map_or("", |(item, _)| item);
    for holder in [operation, item] {
        let list = child(holder, "parameters");
        for index in keys(document, &list) {
            let pointer = target(document, &child(&list, &index));
            let says = |key: &str| {
                document
                    .pointer(&child(&pointer, key))
                    .and_then(Value::as_str)
            };
            if says("name") == Some(name) && says("in") == Some(location) {
                return pointer;
            }
        }
    }
    operation.to_owned()
}

/// Pointer to the schema of the value at a pointer into the body of the operation at a pointer, or
/// of the nearest value around it, and whether it is there.
pub(super) fn body(document: &Value, operation: &str, inside: &str) -> (String, bool) {
    let body = target(document, &child(operation, "requestBody"));
    let mut place = target(
        document,
        &format!("{body}/content/application~1json/schema"),
    );
    for step in inside.split('/').skip(1) {
        while document.pointer(&format!("{place}/allOf/0")).is_some() {
            place = target(document, &format!("{place}/allOf/0"));
        }
        let next = match step {
            "*" => child(&place, "items"),
            name => format!("{place}/properties/{name}"),
        };
        if document.pointer(&next).is_none() {
            return (place, false);
        }
        place = target(document, &next);
    }
    let there = document.pointer(&place).is_some();
    (place, there)
}

/// Pointers to the named schemas and to those that the normalising pass names, by name.
pub(super) fn origins(document: &Value) -> IndexMap<String, String> {
    let mut origins = Origins {
        document,
        found: IndexMap::new(),
    };
    for name in keys(document, "/components/schemas") {
        let pointer = child("/components/schemas", &name);
        origins.inside(&pointer, &name);
        origins.found.insert(name, pointer);
    }
    for path in keys(document, "/paths") {
        let item = child("/paths", &path);
        for method in METHODS {
            origins.operation(&child(&item, method), &item);
        }
    }
    origins.found
}

struct Origins<'a> {
    document: &'a Value,
    found: IndexMap<String, String>,
}

impl Origins<'_> {
    fn operation(&mut self, pointer: &str, item: &str) {
        let Some(operation) = self.document.pointer(pointer) else {
            return;
        };
        let id = operation
            .get("operationId")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_pascal_case();
        self.content(&child(pointer, "requestBody"), &format!("{id}Request"));
        let responses = child(pointer, "responses");
        for status in keys(self.document, &responses) {
            if status.starts_with('2') {
                self.content(&child(&responses, &status), &format!("{id}Response"));
            }
        }
        for holder in [item, pointer] {
            let list = child(holder, "parameters");
            for index in keys(self.document, &list) {
                let parameter = target(self.document, &child(&list, &index));
                let name = self
                    .document
                    .pointer(&child(&parameter, "name"))
                    .and_then(Value::as_str)
                    .unwrap_or_default()
                    .to_pascal_case();
                self.lift(&child(&parameter, "schema"), &format!("{id}{name}"));
            }
        }
    }

    fn content(&mut self, pointer: &str, name: &str) {
        let content = child(&target(self.document, pointer), "content");
        for media in keys(self.document, &content) {
            self.lift(&child(&child(&content, &media), "schema"), name);
        }
    }

    /// In the way in which the normalising pass gives names.
    fn lift(&mut self, pointer: &str, name: &str) {
        let Some(schema) = self.document.pointer(pointer) else {
            return;
        };
        if schema.get("$ref").is_some() {
            return;
        }
        let name = schema
            .get("x-name")
            .and_then(Value::as_str)
            .unwrap_or(name)
            .to_owned();
        self.inside(pointer, &name);
        self.found.entry(name).or_insert_with(|| pointer.to_owned());
    }

    fn inside(&mut self, pointer: &str, name: &str) {
        let properties = child(pointer, "properties");
        for property in keys(self.document, &properties) {
            let inner = format!("{name}{}", property.to_pascal_case());
            self.lift(&child(&properties, &property), &inner);
        }
        self.lift(&child(pointer, "items"), &format!("{name}Item"));
        for keyword in ["oneOf", "allOf"] {
            let parts = child(pointer, keyword);
            for (number, index) in keys(self.document, &parts).iter().enumerate() {
                let inner = format!("{name}Variant{}", number + 1);
                self.lift(&child(&parts, index), &inner);
            }
        }
    }
}

/// The name that a parameter in a list is known by.
pub(super) fn parameter_name(document: &Value, element: &Value) -> Option<String> {
    let element = resolve(document, element).ok()?;
    let name = element.get("name")?.as_str()?;
    let location = element.get("in")?.as_str()?;
    Some(format!("{location} {name}"))
}
