//! The model's JSON schema, walked by the names of fields.

use schemars::JsonSchema;
use serde_json::{Map, Value};

use crate::failure::{Exit, Failure};
use crate::output::{no_field, short};

/// What a value of the model may be.
#[derive(Debug)]
pub(crate) struct Schema {
    root: Value,
}

/// What stands at one place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SchemaNode<'s> {
    root: &'s Value,
    at: &'s Value,
}

impl Schema {
    pub(crate) fn of<T: JsonSchema>() -> Self {
        Self {
            root: schemars::schema_for!(T).to_value(),
        }
    }

    pub(crate) fn top(&self) -> SchemaNode<'_> {
        SchemaNode {
            root: &self.root,
            at: &self.root,
        }
        .resolved()
    }

    /// Rejects a dotted path to show that leads nowhere: `emails.0.address`, or `emails.address` for
    /// the addresses of all.
    pub(crate) fn check_path(&self, path: &str, beside: &[&str]) -> Result<(), Failure> {
        let mut at = self.top();
        while let Some(items) = at.items() {
            at = items;
        }
        let mut known: Vec<String> = at
            .properties()
            .into_iter()
            .flat_map(Map::keys)
            .cloned()
            .collect();
        if known.is_empty() {
            known.push("value".to_owned());
        }
        known.extend(beside.iter().map(|&name| name.to_owned()));
        let first = path.split('.').next().unwrap_or_default();
        let is_beside = at.property(first).is_none() && known.iter().any(|name| name == first);
        let is_short = short(path).is_some_and(|path| at.leads(path));
        match at.leads(path) || is_beside || is_short {
            true => Ok(()),
            false => Err(no_field(path, &known)),
        }
    }

    /// Rejects fields that the model does not have, which would be dropped otherwise.
    pub(crate) fn check(&self, value: &Value) -> Result<(), Failure> {
        self.top().check(value, "")
    }
}

impl<'s> SchemaNode<'s> {
    fn to(self, at: &'s Value) -> Self {
        Self { at, ..self }.resolved()
    }

    /// Without references, and without the null that an optional value may be.
    fn resolved(self) -> Self {
        if let Some(reference) = self.at.get("$ref").and_then(Value::as_str) {
            let found = reference
                .strip_prefix('#')
                .and_then(|path| self.root.pointer(path));
            return found.map_or(self, |at| self.to(at));
        }
        let alternatives = self.at.get("anyOf").and_then(Value::as_array);
        let some = alternatives.and_then(|all| {
            all.iter()
                .find(|one| one.get("type").and_then(Value::as_str) != Some("null"))
        });
        some.map_or(self, |at| self.to(at))
    }

    /// Whether a value may be of this type: `string`, `integer`, `array`, ….
    pub(crate) fn is(self, kind: &str) -> bool {
        match self.at.get("type") {
            Some(Value::String(only)) => only == kind,
            Some(Value::Array(several)) => several.iter().any(|one| one == kind),
            _ => false,
        }
    }

    /// Whether it is a choice between tagged values, as a custom value is.
    pub(crate) fn is_tagged(self) -> bool {
        self.at.get("oneOf").is_some()
    }

    pub(crate) fn properties(self) -> Option<&'s Map<String, Value>> {
        self.at.get("properties").and_then(Value::as_object)
    }

    pub(crate) fn property(self, name: &str) -> Option<Self> {
        match self.properties().and_then(|all| all.get(name)) {
            Some(at) => Some(self.to(at)),
            None => self
                .at
                .get("additionalProperties")
                .filter(|more| **more != Value::Bool(false))
                .map(|at| self.to(at)),
        }
    }

    /// Whether a dotted path leads to something that may be there.
    fn leads(self, path: &str) -> bool {
        // Of values that may be anything nothing is known; custom fields go by their names.
        let is_open = self.is_tagged() || self.at == &Value::Bool(true);
        let is_named = |items: Self| items.property("value").is_some_and(Self::is_tagged);
        match (self.items(), path.split_once('.')) {
            _ if is_open => true,
            (Some(items), _) if is_named(items) => !path.is_empty(),
            (Some(items), Some((step, rest))) if step.parse::<usize>().is_ok() => items.leads(rest),
            (Some(items), None) if path.parse::<usize>().is_ok() => items.at.is_object(),
            (Some(items), _) => items.leads(path),
            (None, Some((step, rest))) => {
                self.property(step).is_some_and(|below| below.leads(rest))
            }
            (None, None) => self.property(path).is_some(),
        }
    }

    pub(crate) fn items(self) -> Option<Self> {
        self.at.get("items").map(|at| self.to(at))
    }

    /// The part's main property: what it is given by where only a string is.
    pub(crate) fn main(self) -> Option<&'static str> {
        let properties = self.properties()?;
        ["address", "number", "amount", "url", "host", "product_id"]
            .into_iter()
            .find(|name| properties.contains_key(*name))
    }

    /// The words that it may be, where the model names them.
    pub(crate) fn words(self) -> Vec<String> {
        let examples = self.at.get("examples").and_then(Value::as_array);
        let words = examples.into_iter().flatten().filter_map(Value::as_str);
        words.map(str::to_owned).collect()
    }

    /// The type in a word or two.
    pub(crate) fn kind(self) -> String {
        if let Some(items) = self.items() {
            return format!("list of {}", items.kind());
        }
        if self.is_tagged() {
            return "any".to_owned();
        }
        if let Some(properties) = self.properties() {
            let names: Vec<_> = properties.keys().map(String::as_str).collect();
            return format!("{{{}}}", names.join(", "));
        }
        let examples = self.words();
        if !examples.is_empty() {
            return format!("{}, …", examples.join(", "));
        }
        let known = [
            ("boolean", "boolean"),
            // Exact, and so a string or a number in JSON.
            ("number", "number"),
            ("string", if self.is("integer") { "time" } else { "string" }),
            ("integer", "integer"),
            ("object", "object"),
        ];
        let kind = known.into_iter().find(|(kind, _)| self.is(kind));
        kind.map_or("any", |(_, name)| name).to_owned()
    }

    fn check(self, value: &Value, path: &str) -> Result<(), Failure> {
        match value {
            Value::Array(entries) => entries.iter().enumerate().try_for_each(|(index, entry)| {
                self.items().map_or(Ok(()), |items| {
                    items.check(entry, &format!("{path}.{index}"))
                })
            }),
            Value::Object(fields) if self.properties().is_some() || path.is_empty() => {
                fields.iter().try_for_each(|(name, value)| {
                    let path = match path {
                        "" => name.clone(),
                        _ => format!("{path}.{name}"),
                    };
                    let place = self
                        .property(name)
                        .ok_or_else(|| self.unknown(&path, name))?;
                    place.check(value, &path)
                })
            }
            _ => Ok(()),
        }
    }

    /// There is no such field here.
    pub(crate) fn unknown(self, path: &str, name: &str) -> Failure {
        let known: Vec<_> = self
            .properties()
            .into_iter()
            .flat_map(Map::keys)
            .map(String::as_str)
            .collect();
        let near = known
            .iter()
            .filter(|known| {
                let begins = name.get(..3).is_some_and(|start| known.starts_with(start));
                begins || known.contains(name) || name.contains(**known)
            })
            .copied()
            .collect::<Vec<_>>();
        let offered = if near.is_empty() { known } else { near };
        Failure::new(Exit::Rejected, format!("there is no field `{path}`"))
            .advice(format!("there is: {}", offered.join(", ")))
    }
}
