//! What there is to change: the fields that the unchanged sandbox responds with, and their schemas.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result};
use crm_check::Report;
use crm_runtime::api::{Api, Effect, Operation, Task};
use serde_json::{Map, Value};
use xtask::spec::workspace_root;

use super::passing::Passing;

/// A documented field that had a value.
#[derive(Clone, Debug)]
pub struct Field {
    /// The operation whose response has it.
    pub operation: &'static Operation,
    /// Where it is: `[].company.id`.
    pub path: String,
    /// Its schemas.
    pub parts: Vec<Value>,
    /// Its first value.
    pub value: Value,
    /// Whether it must be there.
    pub is_required: bool,
}

impl Field {
    /// Its last name.
    pub fn name(&self) -> &str {
        self.path.rsplit('.').next().unwrap_or(&self.path)
    }

    /// Whether the schema has this word with this value.
    pub fn says(&self, word: &str, value: &str) -> bool {
        let of = |part: &Value| match part.get(word) {
            Some(Value::Array(several)) => several.iter().any(|own| own == value),
            own => own.is_some_and(|own| own == value),
        };
        self.parts.iter().any(of)
    }

    /// Whether the schema has this word.
    pub fn has(&self, word: &str) -> bool {
        self.parts.iter().any(|part| part.get(word).is_some())
    }

    /// Whether it is an id, by its name.
    pub fn is_id(&self) -> bool {
        let name = self.name();
        name == "id" || name.ends_with("_id") || name.ends_with("Id") || name.ends_with("hash")
    }
}

/// What the unchanged sandbox returns.
pub struct World {
    /// The generation.
    pub api: &'static Api,
    /// Every documented field that had a value.
    pub fields: Vec<Field>,
    /// The bodies of successes, by operation.
    pub bodies: BTreeMap<&'static str, Vec<Value>>,
    /// The statuses of all responses, by operation.
    pub statuses: BTreeMap<&'static str, Vec<u16>>,
    /// The specification as it is embedded.
    pub document: Value,
    /// What the check of it found.
    pub report: Report,
}

impl World {
    /// Reads the specification, and finds in it what came.
    ///
    /// # Errors
    ///
    /// If the specification can't be read.
    pub fn new(api: &'static Api, passing: &Passing, report: Report) -> Result<Self> {
        let bodies = passing.bodies();
        let name = format!("{}_{}.json", api.vendor, api.generation);
        let file = workspace_root()
            .join("crates/crm-check/src/generated")
            .join(name);
        let document: Value = serde_json::from_str(&fs::read_to_string(file)?)?;
        let schemas = document["schemas"].as_object().context("schemas")?;
        let mut fields = Vec::new();
        for operation in api.operations {
            let responses = &document["operations"][operation.operation_id]["responses"];
            let schema = operation
                .success
                .first()
                .map(|status| &responses[status.to_string()]["schema"]);
            let Some(schema) = schema else { continue };
            for body in bodies.get(operation.id).into_iter().flatten() {
                let mut walk = Walk {
                    operation,
                    schemas,
                    fields: &mut fields,
                };
                walk.value(&[schema], body, "", false);
            }
        }
        Ok(Self {
            api,
            fields,
            bodies,
            statuses: passing.statuses(),
            document: document.clone(),
            report,
        })
    }

    /// The first field of a call that only reads and is no part of a job, if there is one.
    pub fn field(&self, is_it: impl Fn(&Field) -> bool) -> Option<Field> {
        let mut fields = self.fields.iter();
        let found = fields.find(|field| {
            let operation = field.operation;
            let is_plain = operation.effect == Effect::Read
                && operation.task.is_none()
                && operation.authenticated;
            // A response to an id that nothing has may have fields that no other has.
            let report = self.report.operation(operation.id);
            let was_seen = report.is_some_and(|report| !report.unseen.contains(&field.path));
            is_plain && was_seen && !self.is_plumbing(field) && is_it(field)
        });
        found.cloned()
    }

    /// Whether something reads the field beside the schema: a mark of failure, a place of the paging.
    fn is_plumbing(&self, field: &Field) -> bool {
        let is_at = |pointer: &str| {
            let place = pointer
                .trim_start_matches('/')
                .replace('/', ".")
                .replace("*.", "[].");
            let place = place.replace('*', "[]");
            !pointer.is_empty()
                && (place == field.path || field.path.starts_with(&format!("{place}.")))
        };
        let mut markers = self.api.failure_markers.iter();
        let paging = field.operation.paging;
        let places = paging.into_iter().flat_map(|paging| {
            [
                Some(paging.items),
                paging.totals,
                paging.next,
                paging.pages,
                paging.has_more,
            ]
        });
        markers.any(|marker| is_at(marker.at))
            || places.flatten().any(|place| {
                place.starts_with('/')
                    && place.trim_start_matches('/').replace('/', ".") == field.path
            })
            || self.gives_total(field)
    }

    /// Whether the field is the total of a list that another operation reads.
    fn gives_total(&self, field: &Field) -> bool {
        let mut operations = self.api.operations.iter();
        operations.any(|other| {
            let totals = other.paging.and_then(|paging| paging.totals);
            totals.is_some_and(|id| id == field.operation.id || id == field.operation.operation_id)
        })
    }

    /// The operation whose pages come one after the other, of which there are several.
    pub fn list(&self, is_it: impl Fn(&Operation) -> bool) -> Option<&'static Operation> {
        let mut operations = self.api.operations.iter();
        operations.find(|operation| {
            // The third response is that of the second page.
            let second = self
                .bodies
                .get(operation.id)
                .and_then(|bodies| bodies.get(2));
            let rows = second.zip(operation.paging).and_then(|(body, paging)| {
                let rows = body.pointer(paging.items)?.as_array()?;
                Some(rows.len())
            });
            let is_proved = self
                .report
                .operation(operation.id)
                .is_some_and(|report| report.agrees.contains(&crm_runtime::api::Fact::Paging));
            operation.task.is_none()
                && rows.is_some_and(|rows| rows > 1)
                && is_proved
                && is_it(operation)
        })
    }

    /// How many rows the longest page of a list has.
    pub fn longest(&self, operation: &Operation) -> usize {
        let items = operation.paging.map_or("", |paging| paging.items);
        let bodies = self.bodies.get(operation.id).into_iter().flatten();
        let rows = bodies.filter_map(|body| Some(body.pointer(items)?.as_array()?.len()));
        rows.max().unwrap_or(0)
    }

    /// The start of a job that finished.
    pub fn job(&self) -> Option<(&'static Operation, &'static Operation)> {
        self.api.operations.iter().find_map(|start| {
            let Some(Task::Start { result, .. }) = start.task else {
                return None;
            };
            let report = self.report.operation(start.id)?;
            report.job_seconds?;
            Some((start, self.api.operation(result)?))
        })
    }

    /// A call without ids that got a response.
    pub fn call(&self) -> Option<&'static Operation> {
        let mut operations = self.api.operations.iter();
        operations.find(|operation| {
            let is_read = operation.effect == Effect::Read && operation.task.is_none();
            let is_free = operation
                .credits
                .is_none_or(|credits| credits.amount == Some(0));
            let needs_id = operation.path.contains('{')
                || operation
                    .parameters
                    .iter()
                    .any(|parameter| parameter.required);
            is_read
                && is_free
                && !needs_id
                && operation.authenticated
                && self
                    .bodies
                    .get(operation.id)
                    .is_some_and(|bodies| !bodies.is_empty())
        })
    }

    /// A call for one record by its id.
    pub fn record(&self) -> Option<&'static Operation> {
        let mut operations = self.api.operations.iter();
        operations.find(|operation| {
            let mut required = operation
                .parameters
                .iter()
                .filter(|parameter| parameter.required);
            operation.effect == Effect::Read
                && operation.task.is_none()
                && operation.paging.is_none()
                && operation.method.as_str() == "GET"
                && required
                    .next()
                    .is_some_and(|parameter| parameter.name == "id")
                && required.next().is_none()
                && self
                    .bodies
                    .get(operation.id)
                    .is_some_and(|bodies| bodies.len() > 1)
        })
    }
}

struct Walk<'a> {
    operation: &'static Operation,
    schemas: &'a Map<String, Value>,
    fields: &'a mut Vec<Field>,
}

impl<'a> Walk<'a> {
    fn value(&mut self, schemas: &[&'a Value], value: &Value, at: &str, is_required: bool) {
        let mut parts = Vec::new();
        for schema in schemas {
            self.parts(schema, &mut parts);
        }
        if !at.is_empty() && !at.ends_with("[]") && !value.is_null() {
            let known = self
                .fields
                .iter()
                .any(|field| field.operation.id == self.operation.id && field.path == at);
            if !known {
                self.fields.push(Field {
                    operation: self.operation,
                    path: at.to_owned(),
                    parts: parts.iter().map(|part| (*part).clone()).collect(),
                    value: value.clone(),
                    is_required,
                });
            }
        }
        match value {
            Value::Array(values) => {
                let items: Vec<_> = parts.iter().filter_map(|part| part.get("items")).collect();
                for value in values {
                    self.value(&items, value, &format!("{at}[]"), false);
                }
            }
            Value::Object(members) => {
                for (name, value) in members {
                    let schemas: Vec<_> = parts
                        .iter()
                        .filter_map(|part| part.get("properties")?.get(name))
                        .collect();
                    if schemas.is_empty() {
                        continue;
                    }
                    let is_required = parts.iter().any(|part| {
                        let required = part.get("required").and_then(Value::as_array);
                        required.is_some_and(|names| names.iter().any(|own| own == name))
                    });
                    let at = match at {
                        "" => name.clone(),
                        _ => format!("{at}.{name}"),
                    };
                    self.value(&schemas, value, &at, is_required);
                }
            }
            _ => {}
        }
    }

    fn parts(&self, schema: &'a Value, parts: &mut Vec<&'a Value>) {
        if parts.iter().any(|known| std::ptr::eq(*known, schema)) {
            return;
        }
        parts.push(schema);
        let name = schema.get("$ref").and_then(Value::as_str);
        let named = name.and_then(|name| self.schemas.get(name.rsplit('/').next()?));
        if let Some(named) = named {
            self.parts(named, parts);
        }
        for word in ["allOf", "oneOf", "anyOf"] {
            let list = schema.get(word).and_then(Value::as_array);
            for part in list.into_iter().flatten() {
                self.parts(part, parts);
            }
        }
    }
}

/// Changes the objects that have the field at a path.
pub(super) fn each(value: &mut Value, path: &str, change: &dyn Fn(&mut Map<String, Value>, &str)) {
    if let Value::Array(values) = value {
        let rest = path.strip_prefix("[]").unwrap_or(path);
        let rest = rest.strip_prefix('.').unwrap_or(rest);
        for value in values {
            each(value, rest, change);
        }
        return;
    }
    let Value::Object(members) = value else {
        return;
    };
    match path.split_once('.') {
        None => {
            let name = path.trim_end_matches("[]");
            if members.contains_key(name) {
                change(members, name);
            }
        }
        Some((first, rest)) => {
            let name = first.trim_end_matches("[]");
            if let Some(inner) = members.get_mut(name) {
                each(inner, rest, change);
            }
        }
    }
}
