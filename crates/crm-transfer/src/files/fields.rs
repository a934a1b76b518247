//! The fields of each kind of record, and what they hold.

use std::fmt;
use std::sync::OnceLock;

use crm_facade::Resource;
use crm_facade::model::{Company, Contact, Deal, List};
use schemars::schema_for;
use serde_json::Value;

use super::path::short;

/// Fields that are lists, of all kinds of records.
pub(crate) const LISTS: [&str; 11] = [
    "emails",
    "phone_numbers",
    "addresses",
    "social_links",
    "websites",
    "tags",
    "list_ids",
    "custom_fields",
    "contact_ids",
    "products",
    "rules",
];

/// The kinds of records that files hold.
pub(crate) const IN_FILES: [Resource; 4] = [
    Resource::Contact,
    Resource::Company,
    Resource::Deal,
    Resource::List,
];

/// What a cell of a column holds.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Kind {
    Text,
    /// What something is used for: `work`, or `* Work` as Google writes it.
    Word,
    /// One of some words, or another text.
    Choice(&'static [Value]),
    Integer,
    /// A number that keeps its digits.
    Decimal,
    Boolean,
    /// A text or an integer.
    Time,
    /// A list of texts.
    Texts,
    /// A list of objects. Text without JSON is the main property of each.
    Parts(Option<&'static str>),
    /// An object. Text without JSON is its main property.
    Part(Option<&'static str>),
    /// One property of each entry of a list.
    Each,
    Any,
}

/// The fields of a kind of record. Those of records that are in no file are not known.
#[derive(Clone, Copy)]
pub(crate) struct Fields {
    resource: Resource,
    schema: Option<&'static Value>,
}

impl fmt::Debug for Fields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Fields").field(&self.resource).finish()
    }
}

impl Fields {
    /// The fields of a resource's records.
    pub(crate) fn of(resource: Resource) -> Self {
        static CONTACT: OnceLock<Value> = OnceLock::new();
        static COMPANY: OnceLock<Value> = OnceLock::new();
        static DEAL: OnceLock<Value> = OnceLock::new();
        static LIST: OnceLock<Value> = OnceLock::new();
        let schema = match resource {
            Resource::Contact => CONTACT.get_or_init(|| schema_for!(Contact).to_value()),
            Resource::Company => COMPANY.get_or_init(|| schema_for!(Company).to_value()),
            Resource::Deal => DEAL.get_or_init(|| schema_for!(Deal).to_value()),
            Resource::List => LIST.get_or_init(|| schema_for!(List).to_value()),
            _ => {
                return Self {
                    resource,
                    schema: None,
                };
            }
        };
        Self {
            resource,
            schema: Some(schema),
        }
    }

    /// What they are fields of.
    pub(crate) fn resource(self) -> Resource {
        self.resource
    }

    /// The names of the fields.
    pub(crate) fn names(self) -> impl Iterator<Item = &'static str> {
        let properties = self
            .schema
            .and_then(|schema| schema["properties"].as_object());
        properties
            .into_iter()
            .flatten()
            .map(|(name, _)| name.as_str())
    }

    /// The path of a field, which may be given by its short name; `None` where the model has no such
    /// field.
    pub(crate) fn path(self, field: &str) -> Option<&str> {
        match (self.kind(field), short(field)) {
            (Some(_), _) => Some(field),
            (None, Some(long)) if self.kind(long).is_some() => Some(long),
            (None, _) => None,
        }
    }

    /// What a column of a field holds; `None` where the model has no such field.
    pub(crate) fn kind(self, path: &str) -> Option<Kind> {
        let schema = self.schema?;
        if let Some(name) = path.strip_prefix("custom_fields.") {
            return (!name.is_empty() && has_field(schema, "custom_fields")).then_some(Kind::Text);
        }
        if let Some(rest) = path.strip_prefix("extensions.") {
            return match rest.split_once('.') {
                Some((vendor, field)) => {
                    (!vendor.is_empty() && !field.is_empty()).then_some(Kind::Any)
                }
                None => (!rest.is_empty()).then_some(Kind::Part(None)),
            };
        }
        let mut each = false;
        let mut at = resolve(schema, schema);
        for step in path.split('.') {
            if has_type(at, "array") {
                at = resolve(schema, &at["items"]);
                if step.parse::<usize>().is_ok() {
                    continue;
                }
                each = true;
            }
            at = resolve(schema, at["properties"].get(step)?);
        }
        let scalar = !has_type(at, "array") && !has_type(at, "object");
        match each {
            true if scalar => Some(Kind::Each),
            true => None,
            false => Some(of_schema(schema, at, path)),
        }
    }
}

fn has_field(schema: &Value, name: &str) -> bool {
    schema["properties"].get(name).is_some()
}

fn of_schema(schema: &'static Value, at: &'static Value, path: &str) -> Kind {
    if has_type(at, "array") {
        let items = resolve(schema, &at["items"]);
        return match has_type(items, "object") {
            true => Kind::Parts(main(items)),
            false => Kind::Texts,
        };
    }
    match at["examples"].as_array() {
        _ if has_type(at, "object") => Kind::Part(main(at)),
        _ if has_type(at, "integer") && has_type(at, "string") => Kind::Time,
        _ if has_type(at, "number") && has_type(at, "string") => Kind::Decimal,
        _ if has_type(at, "integer") => Kind::Integer,
        _ if has_type(at, "boolean") => Kind::Boolean,
        _ if path.ends_with("_type") => Kind::Word,
        Some(choices) if has_type(at, "string") => Kind::Choice(choices),
        _ => Kind::Text,
    }
}

/// The property that an object is given by where there is only a text.
fn main(object: &Value) -> Option<&'static str> {
    let properties = object["properties"].as_object()?;
    // A custom field is more than its name.
    if properties.contains_key("value") {
        return None;
    }
    ["address", "number", "text", "url", "amount", "name"]
        .into_iter()
        .find(|name| properties.contains_key(*name))
}

/// What a reference or a choice with null stands for.
fn resolve(schema: &'static Value, mut at: &'static Value) -> &'static Value {
    for _ in 0..8 {
        if let Some(name) = at["$ref"].as_str().and_then(|r| r.strip_prefix("#/$defs/")) {
            at = &schema["$defs"][name];
        } else if let Some(choices) = at["anyOf"].as_array() {
            match choices.iter().find(|choice| choice["type"] != "null") {
                Some(choice) => at = choice,
                None => return at,
            }
        } else {
            return at;
        }
    }
    at
}

fn has_type(schema: &Value, name: &str) -> bool {
    match &schema["type"] {
        Value::String(found) => found == name,
        Value::Array(found) => found.iter().any(|found| found == name),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn fields_have_kinds_and_what_is_no_field_has_none() {
        let contact = Fields::of(Resource::Contact);
        for (path, expected) in [
            ("first_name", Kind::Text),
            ("score", Kind::Integer),
            ("deleted", Kind::Boolean),
            ("created_at", Kind::Time),
            ("tags", Kind::Texts),
            ("list_ids", Kind::Texts),
            ("emails", Kind::Parts(Some("address"))),
            ("phone_numbers", Kind::Parts(Some("number"))),
            ("addresses", Kind::Parts(Some("text"))),
            ("custom_fields", Kind::Parts(None)),
            ("emails.0", Kind::Part(Some("address"))),
            ("emails.0.address", Kind::Text),
            ("emails.address", Kind::Each),
            ("emails.1.email_type", Kind::Word),
            ("websites.0", Kind::Text),
            ("lead_status", Kind::Part(Some("name"))),
            ("lead_status.name", Kind::Text),
            ("custom_fields.Shoe size, new.", Kind::Text),
            ("extensions", Kind::Part(None)),
            ("extensions.minotaur.budget", Kind::Any),
        ] {
            assert_eq!(contact.kind(path), Some(expected), "{path}");
        }
        for other in [
            "nobody",
            "emails.x",
            "emails.0.x",
            "id.x",
            "",
            "custom_fields.",
        ] {
            assert_eq!(contact.kind(other), None, "{other}");
        }
        let deal = Fields::of(Resource::Deal);
        for (path, expected) in [
            ("amount", Kind::Part(Some("amount"))),
            ("amount.amount", Kind::Decimal),
            ("amount.currency", Kind::Text),
            ("contact_ids", Kind::Texts),
            ("products", Kind::Parts(None)),
            ("products.0.price", Kind::Decimal),
            ("closed_at", Kind::Time),
        ] {
            assert_eq!(deal.kind(path), Some(expected), "{path}");
        }
        assert!(matches!(deal.kind("status"), Some(Kind::Choice(_))));
        assert_eq!(deal.kind("first_name"), None);
        assert_eq!(Fields::of(Resource::Campaign).kind("name"), None);
    }

    #[test]
    fn every_list_of_a_record_is_known() {
        let mut lists = BTreeSet::new();
        for resource in IN_FILES {
            let schema = Fields::of(resource).schema.expect("fields");
            let properties = schema["properties"].as_object().expect("properties");
            let arrays = properties
                .iter()
                .filter(|(_, field)| has_type(resolve(schema, field), "array"));
            lists.extend(arrays.map(|(name, _)| name.as_str()));
        }
        assert_eq!(lists, BTreeSet::from(LISTS));
    }
}
