//! What all rules look at: a specification, walked once.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::Result;
use serde_json::{Map, Value};

use super::examples::Examples;
use super::json_schema::JsonSchemas;
use super::locations::{Places, child};
use crate::facts::{FORM, METHODS};
use crate::spec::Spec;

/// The specification that is checked.
pub(super) struct Context<'a> {
    pub(super) root: &'a Path,
    pub(super) spec: &'a Spec,
    pub(super) document: &'a Value,
    pub(super) places: Places,
    pub(super) operations: Vec<Operation<'a>>,
    pub(super) schemas: Vec<Schema<'a>>,
    pub(super) json_schemas: JsonSchemas,
    pub(super) examples: Examples,
}

/// A part of the document and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Located<'a> {
    pub(super) at: String,
    pub(super) value: &'a Value,
}

impl<'a> Located<'a> {
    pub(super) fn get(&self, key: &str) -> Option<Located<'a>> {
        Some(Located {
            at: child(&self.at, key),
            value: self.value.get(key)?,
        })
    }

    /// Members of an object, or elements of a list.
    pub(super) fn members(&self) -> Vec<(String, Located<'a>)> {
        let at = |key: &str| child(&self.at, key);
        match self.value {
            Value::Object(object) => object
                .iter()
                .map(|(key, value)| (key.clone(), Located { at: at(key), value }))
                .collect(),
            Value::Array(list) => list
                .iter()
                .enumerate()
                .map(|(index, value)| (index.to_string(), value))
                .map(|(key, value)| {
                    (
                        key.clone(),
                        Located {
                            at: at(&key),
                            value,
                        },
                    )
                })
                .collect(),
            _ => Vec::new(),
        }
    }

    /// Members of a member.
    pub(super) fn members_of(&self, key: &str) -> Vec<(String, Located<'a>)> {
        self.get(key).map(|part| part.members()).unwrap_or_default()
    }

    pub(super) fn text(&self, key: &str) -> Option<&'a str> {
        self.value.get(key).and_then(Value::as_str)
    }

    pub(super) fn is_reference(&self) -> bool {
        self.value.get("$ref").is_some()
    }
}

/// An operation, the references of its parts followed.
pub(super) struct Operation<'a> {
    pub(super) place: Located<'a>,
    pub(super) method: &'static str,
    pub(super) path: &'a str,
    /// `operationId`; empty when there is none.
    pub(super) id: &'a str,
    pub(super) parameters: Vec<Located<'a>>,
    pub(super) body: Option<Located<'a>>,
    pub(super) responses: Vec<(String, Located<'a>)>,
}

impl<'a> Operation<'a> {
    /// How messages name it.
    pub(super) fn name(&self) -> String {
        if self.id.is_empty() {
            format!("{} {}", self.method.to_uppercase(), self.path)
        } else {
            self.id.to_owned()
        }
    }

    /// Responses with a 2xx status.
    pub(super) fn successes(&self) -> impl Iterator<Item = &(String, Located<'a>)> {
        self.responses
            .iter()
            .filter(|(status, _)| status.starts_with('2'))
    }

    /// The schema of the JSON body.
    pub(super) fn request_schema(&self) -> Option<Located<'a>> {
        json_schema_of(self.body.as_ref()?)
    }

    /// The schemas of the JSON success bodies.
    pub(super) fn response_schemas(&self) -> impl Iterator<Item = Located<'a>> {
        self.successes()
            .filter_map(|(_, response)| json_schema_of(response))
    }
}

fn json_schema_of<'a>(holder: &Located<'a>) -> Option<Located<'a>> {
    let content = holder.get("content")?;
    content
        .get("application/json")
        .or_else(|| content.get(FORM))?
        .get("schema")
}

/// A schema and what it is there.
#[derive(Clone, Debug)]
pub(super) struct Schema<'a> {
    pub(super) place: Located<'a>,
    pub(super) role: Role,
    /// Name of the component that it stands in; empty outside of components.
    pub(super) inside: String,
}

/// What a schema is where it stands.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Role {
    /// A component.
    Named(String),
    /// A property.
    Property(String),
    /// The elements of a list, or the values of a map.
    Item,
    /// A part of `allOf`, `oneOf` or `anyOf`.
    Part,
    /// The schema of a parameter.
    Parameter,
    /// A body.
    Body,
}

impl<'a> Context<'a> {
    pub(super) fn read(root: &'a Path, spec: &'a Spec) -> Result<Self> {
        let document = &spec.document;
        Ok(Self {
            root,
            spec,
            document,
            places: Places::of(root, spec),
            operations: operations(document),
            schemas: schemas(document),
            json_schemas: JsonSchemas::of(document),
            examples: Examples::read(root, spec)?,
        })
    }

    /// Whether the specification was written here, and not provided.
    pub(super) fn by_hand(&self) -> bool {
        self.spec.generation != "provided"
    }

    pub(super) fn root(&self) -> Located<'a> {
        Located {
            at: String::new(),
            value: self.document,
        }
    }

    /// The part of the document at a pointer.
    pub(super) fn find(&self, pointer: &str) -> Option<Located<'a>> {
        Some(Located {
            at: pointer.to_owned(),
            value: self.document.pointer(pointer)?,
        })
    }

    pub(super) fn operation(&self, id: &str) -> Option<&Operation<'a>> {
        self.operations
            .iter()
            .find(|operation| operation.id == id && !id.is_empty())
    }

    /// What a chain of local references ends at.
    pub(super) fn follow(&self, place: &Located<'a>) -> Located<'a> {
        follow(self.document, place)
    }

    /// Whether values of a schema can have something at a pointer.
    pub(super) fn has(&self, schema: &Located<'a>, pointer: &str) -> bool {
        self.lookup(schema, pointer).is_some()
    }

    /// The schema of what stands at a pointer in values of a schema.
    pub(super) fn lookup(&self, schema: &Located<'a>, pointer: &str) -> Option<Located<'a>> {
        self.lookup_within(schema, pointer, 32)
    }

    fn lookup_within(
        &self,
        schema: &Located<'a>,
        pointer: &str,
        depth: usize,
    ) -> Option<Located<'a>> {
        let schema = self.follow(schema);
        let depth = depth.checked_sub(1)?;
        let Some(rest) = pointer.strip_prefix('/') else {
            return pointer.is_empty().then_some(schema);
        };
        let (key, rest) = match rest.split_once('/') {
            Some((key, rest)) => (key, format!("/{rest}")),
            None => (rest, String::new()),
        };
        let key = key.replace("~1", "/").replace("~0", "~");
        if key == "*"
            && let Some(items) = schema.get("items")
        {
            return self.lookup_within(&items, &rest, depth);
        }
        let property = schema
            .get("properties")
            .and_then(|properties| properties.get(&key));
        if let Some(property) = property {
            return self.lookup_within(&property, &rest, depth);
        }
        ["allOf", "oneOf"]
            .into_iter()
            .flat_map(|keyword| schema.members_of(keyword))
            .find_map(|(_, part)| self.lookup_within(&part, pointer, depth))
    }

    /// Pointers of all schemas that values of the given ones can hold.
    pub(super) fn reachable(&self, from: Vec<Located<'a>>) -> BTreeSet<String> {
        let mut open = from;
        let mut found = BTreeSet::new();
        while let Some(schema) = open.pop() {
            let schema = self.follow(&schema);
            if found.insert(schema.at.clone()) {
                open.extend(inner_schemas(&schema).into_iter().map(|(_, inner)| inner));
            }
        }
        found
    }
}

fn follow<'a>(document: &'a Value, place: &Located<'a>) -> Located<'a> {
    let mut place = place.clone();
    // A chain that is longer leads in a circle.
    for _ in 0..16 {
        let Some(pointer) = place.text("$ref").and_then(|to| to.strip_prefix('#')) else {
            break;
        };
        let Some(value) = document.pointer(pointer) else {
            break;
        };
        place = Located {
            at: pointer.to_owned(),
            value,
        };
    }
    place
}

/// Path items and their places.
pub(super) fn path_items(document: &Value) -> Vec<(&str, Located<'_>)> {
    let paths = document.get("paths").and_then(Value::as_object);
    paths
        .into_iter()
        .flatten()
        .map(|(path, value)| {
            let at = child("/paths", path);
            (path.as_str(), Located { at, value })
        })
        .collect()
}

pub(super) fn operations(document: &Value) -> Vec<Operation<'_>> {
    let mut operations = Vec::new();
    for (path, item) in path_items(document) {
        for method in METHODS {
            if let Some(place) = item.get(method).filter(|place| place.value.is_object()) {
                operations.push(operation(document, path, method, &item, place));
            }
        }
    }
    operations
}

fn operation<'a>(
    document: &'a Value,
    path: &'a str,
    method: &'static str,
    item: &Located<'a>,
    place: Located<'a>,
) -> Operation<'a> {
    let parameters = [item, &place]
        .into_iter()
        .flat_map(|holder| holder.members_of("parameters"))
        .map(|(_, parameter)| follow(document, &parameter))
        .collect();
    let responses = place
        .members_of("responses")
        .into_iter()
        .map(|(status, response)| (status, follow(document, &response)))
        .collect();
    Operation {
        method,
        path,
        id: place.text("operationId").unwrap_or_default(),
        parameters,
        body: place.get("requestBody").map(|body| follow(document, &body)),
        responses,
        place,
    }
}

/// Every schema of the document, components first.
fn schemas(document: &Value) -> Vec<Schema<'_>> {
    let mut found = Vec::new();
    let root = Located {
        at: String::new(),
        value: document,
    };
    let components = root.get("components");
    let of = |key: &str| {
        components
            .as_ref()
            .map(|components| components.members_of(key))
            .unwrap_or_default()
    };
    for (name, schema) in of("schemas") {
        walk(schema, Role::Named(name.clone()), &name, &mut found);
    }
    for (_, parameter) in of("parameters") {
        parameter_schemas(&parameter, &mut found);
    }
    for (_, holder) in of("responses").into_iter().chain(of("requestBodies")) {
        content_schemas(&holder, &mut found);
    }
    for (_, item) in path_items(document) {
        for holder in [Some(item.clone())]
            .into_iter()
            .chain(METHODS.map(|method| item.get(method)))
            .flatten()
        {
            for (_, parameter) in holder.members_of("parameters") {
                parameter_schemas(&parameter, &mut found);
            }
            if let Some(body) = holder.get("requestBody") {
                content_schemas(&body, &mut found);
            }
            for (_, response) in holder.members_of("responses") {
                content_schemas(&response, &mut found);
            }
        }
    }
    found
}

fn parameter_schemas<'a>(parameter: &Located<'a>, found: &mut Vec<Schema<'a>>) {
    if let Some(schema) = parameter.get("schema") {
        walk(schema, Role::Parameter, "", found);
    }
}

fn content_schemas<'a>(holder: &Located<'a>, found: &mut Vec<Schema<'a>>) {
    for (_, content) in holder.members_of("content") {
        if let Some(schema) = content.get("schema") {
            walk(schema, Role::Body, "", found);
        }
    }
}

fn walk<'a>(place: Located<'a>, role: Role, inside: &str, found: &mut Vec<Schema<'a>>) {
    if !place.value.is_object() {
        return;
    }
    let inner = inner_schemas(&place);
    found.push(Schema {
        place,
        role,
        inside: inside.to_owned(),
    });
    for (role, schema) in inner {
        walk(schema, role, inside, found);
    }
}

/// The schemas that stand in a schema itself.
fn inner_schemas<'a>(schema: &Located<'a>) -> Vec<(Role, Located<'a>)> {
    let mut inner = Vec::new();
    for (name, property) in schema.members_of("properties") {
        inner.push((Role::Property(name), property));
    }
    for keyword in ["items", "additionalProperties", "not"] {
        inner.extend(schema.get(keyword).map(|item| (Role::Item, item)));
    }
    for keyword in ["allOf", "oneOf", "anyOf"] {
        for (_, part) in schema.members_of(keyword) {
            inner.push((Role::Part, part));
        }
    }
    inner
}

/// Whether an `anyOf` only says that one of several properties must be there.
pub(super) fn only_requires(any_of: &Value) -> bool {
    any_of.as_array().is_some_and(|parts| {
        parts.iter().all(|part| {
            part.as_object()
                .is_some_and(|part| part.len() == 1 && part.contains_key("required"))
        })
    })
}

/// Members of an object that are keywords of the vocabulary.
pub(super) fn extensions(object: &Map<String, Value>) -> impl Iterator<Item = &String> {
    object.keys().filter(|key| key.starts_with("x-"))
}
