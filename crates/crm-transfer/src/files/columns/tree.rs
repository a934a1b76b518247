//! Values of cells, put together by the paths of their fields.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::files::fields::LISTS;

/// A value and the field that it is of.
pub(super) struct Given<'a> {
    pub(super) path: Cow<'a, str>,
    pub(super) value: Value,
    /// The place of the column.
    pub(super) at: usize,
}

impl<'a> Given<'a> {
    pub(super) fn new(path: impl Into<Cow<'a, str>>, value: Value, at: usize) -> Self {
        let path = path.into();
        Self { path, value, at }
    }
}

/// Values by the steps of their paths.
#[derive(Debug, Default)]
struct Tree {
    value: Option<Value>,
    below: BTreeMap<String, Tree>,
}

impl Tree {
    fn put(&mut self, path: &str, value: Value) {
        let steps: Vec<&str> = match path.split_once('.') {
            // A name may hold anything.
            Some(("custom_fields", name)) => vec!["custom_fields", name],
            Some(("extensions", rest)) => match rest.split_once('.') {
                Some((vendor, field)) => vec!["extensions", vendor, field],
                None => vec!["extensions", rest],
            },
            _ => path.split('.').collect(),
        };
        // `emails.address` is of each entry.
        let is_each = LISTS.contains(&steps[0])
            && steps[0] != "custom_fields"
            && steps.get(1).is_some_and(not_a_number);
        match value {
            Value::Array(values) if is_each => {
                for (index, value) in values.into_iter().enumerate() {
                    let index = index.to_string();
                    let mut steps = steps.clone();
                    steps.insert(1, &index);
                    self.set(&steps, value);
                }
            }
            value => self.set(&steps, value),
        }
    }

    fn set(&mut self, steps: &[&str], value: Value) {
        let mut tree = self;
        for step in steps {
            tree = tree.below.entry((*step).to_owned()).or_default();
        }
        tree.value = Some(value);
    }

    fn into_value(self, path: &str) -> Value {
        if let Some(value) = self.value {
            return value;
        }
        if path == "custom_fields" {
            let fields = self.below.into_iter().map(
                |(name, tree)| json!({"name": name, "value": {"type": "text", "value": tree.value}}),
            );
            return fields.collect();
        }
        if LISTS.contains(&path) {
            let mut entries: Vec<_> = self.below.into_iter().collect();
            entries.sort_by_key(|(index, _)| {
                let (place, more) = index.split_once('+').unwrap_or((index, "0"));
                let number = |text: &str| text.parse::<u64>().unwrap_or(u64::MAX);
                (number(place), number(more))
            });
            let entries = entries.into_iter();
            let entries = entries.map(|(_, entry)| entry.into_value("an entry"));
            // A label of nothing is nothing.
            let is_more = |entry: &Value| match entry {
                Value::Object(fields) => fields.keys().any(|name| !name.ends_with("_type")),
                _ => true,
            };
            return entries.filter(is_more).map(profile).collect();
        }
        let fields = self.below.into_iter().map(|(name, tree)| {
            let value = tree.into_value(if path.is_empty() { &name } else { "a part" });
            (name, value)
        });
        fields.collect::<Map<_, _>>().into()
    }
}

pub(super) fn not_a_number(step: &&str) -> bool {
    step.parse::<usize>().is_err()
}

/// A profile whose address says the network.
fn profile(mut entry: Value) -> Value {
    let is_linkedin = entry["url"]
        .as_str()
        .is_some_and(|url| url.to_lowercase().contains("linkedin.com/"));
    if is_linkedin && entry.get("network").is_none() {
        entry["network"] = "linkedin".into();
    }
    entry
}

pub(super) fn assembled(given: &[Given<'_>]) -> Value {
    let mut tree = Tree::default();
    for given in given {
        tree.put(&given.path, given.value.clone());
    }
    match tree.below.is_empty() {
        true => Value::Object(Map::new()),
        false => tree.into_value(""),
    }
}
