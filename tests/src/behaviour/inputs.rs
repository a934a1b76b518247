//! Valid input of every type of the model, made from the model's own schema.

use std::time::SystemTime;

use chrono::{DateTime, Utc};
use crm_facade::model::PersonKey;
use crm_facade::{Capability, Query};
use schemars1::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::server::Known;

/// What a method is to be tried with, one after the other.
#[derive(Clone, Copy)]
pub enum Variants {
    /// There is nothing to choose.
    One,
    /// No filter, then each filter that the capability declares.
    Filters,
    /// Each way to name a person.
    Keys,
    /// An id from each kind of list that gives people.
    People,
    /// As many things as are taken at once, and one.
    Batch,
    /// An optional argument, given and not given.
    Optional,
    /// Each word of an open enum.
    Words(fn() -> Vec<String>),
    /// A record, which is made so.
    Record(Making),
    /// A patch, which is made so.
    Patch(Making),
}

/// Makes a record or patch.
pub type Making = fn(&Input) -> Value;

impl Variants {
    /// What a method with this capability is to be tried with.
    pub fn of(self, capability: &Capability) -> Vec<Choice> {
        match self {
            Self::One | Self::Record(_) | Self::Patch(_) => vec![Choice::Plain],
            Self::Filters => std::iter::once(Choice::Plain)
                .chain(capability.filters.iter().map(|name| Choice::Filter(name)))
                .collect(),
            Self::Keys => (0..KEYS).map(Choice::Key).collect(),
            Self::People => (0..PEOPLE.len()).map(Choice::Key).collect(),
            Self::Batch => std::iter::once(Choice::Plain)
                .chain(capability.max_batch.map(Choice::Many))
                .collect(),
            Self::Optional => vec![Choice::Plain, Choice::Left],
            Self::Words(words) => words().into_iter().map(Choice::Word).collect(),
        }
    }

    /// The fields of the record or patch.
    pub fn fields(self) -> Vec<String> {
        let (Self::Record(make) | Self::Patch(make)) = self else {
            return Vec::new();
        };
        let made = make(&Input::new(Choice::Plain));
        let fields = made.as_object().into_iter().flatten();
        fields.map(|(field, _)| field.clone()).collect()
    }
}

/// One of the things that a method is tried with.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Choice {
    /// What there is to say.
    Plain,
    /// Another id, or another text.
    Other,
    /// A query with this filter.
    Filter(&'static str),
    /// A way to name a person.
    Key(usize),
    /// So many things at once.
    Many(usize),
    /// The optional argument is left out.
    Left,
    /// A word of an open enum.
    Word(String),
    /// A record or patch with every field but this.
    Without(String),
    /// A patch that clears this field and leaves the others.
    Clear(String),
}

const KEYS: usize = 3;

/// What Snov.io, the one vendor that has such ids, gives for them.
const PEOPLE: [&str; 2] = [
    "https://api.snov.io/v2/domain-search/prospects/search-emails/start/41627edb",
    "https://api.snov.io/v2/database-search/prospects/search-emails/start/7c9e6679",
];

/// The address that input is made with unless another is set.
pub const EMAIL: &str = "ada@example.com";

/// What the arguments of one call are made from.
#[derive(Clone, Debug)]
pub struct Input {
    /// What to choose.
    pub choice: Choice,
    /// A string that records hold, to know them by.
    pub marker: String,
    /// An id.
    pub id: String,
    /// An e-mail address.
    pub email: String,
    /// A filter that values are suggested for.
    pub filter: String,
    /// What there is to refer to. Without it, any id will do.
    pub known: Option<Known>,
}

impl Input {
    /// Input with this choice.
    pub fn new(choice: Choice) -> Self {
        Self {
            choice,
            marker: "probe".to_owned(),
            // Passes for a number and for a string.
            id: "1".to_owned(),
            email: EMAIL.to_owned(),
            filter: "job_title".to_owned(),
            known: None,
        }
    }

    /// The type of an id tells whose it is.
    pub(super) fn id<T: From<String>>(&self) -> T {
        let path = std::any::type_name::<T>();
        let of = path.rsplit("::").next().unwrap_or_default();
        // The resource of a `PhoneCall` is written `call`.
        let of = of.trim_start_matches("Phone");
        let of = of.trim_end_matches("Id").to_lowercase();
        match self.choice {
            Choice::Other => "2".to_owned(),
            _ => self.known_id(&of).unwrap_or_else(|| self.id.clone()),
        }
        .into()
    }

    /// The first known id of what has this name, without underscores.
    fn known_id(&self, of: &str) -> Option<String> {
        self.known.as_ref()?.ids.get(of)?.first().cloned()
    }

    /// Whether a field with this name refers to something that is not there.
    fn refers_to_nothing(&self, field: &str) -> bool {
        let Some(of) = referred(field) else {
            return false;
        };
        self.known.is_some() && self.known_id(&of).is_none()
    }

    /// One thing, or as many as are chosen.
    pub(super) fn many<T>(&self, one: impl Fn(&Self) -> T) -> Vec<T> {
        let count = match self.choice {
            Choice::Many(count) => count,
            _ => 1,
        };
        (0..count).map(|_| one(self)).collect()
    }

    pub(super) fn optional_id<T: From<String>>(&self) -> Option<T> {
        (self.choice != Choice::Left).then(|| self.id())
    }

    pub(super) fn email(&self) -> String {
        self.email.clone()
    }

    pub(super) fn text(&self) -> String {
        match self.choice {
            Choice::Other => "grace".to_owned(),
            _ => self.marker.clone(),
        }
    }

    pub(super) fn domain(&self) -> String {
        match self.choice {
            Choice::Other => "example.org".to_owned(),
            _ => "example.com".to_owned(),
        }
    }

    pub(super) fn query(&self) -> Query {
        match self.choice {
            Choice::Filter("text") => Query::new().text(&self.marker),
            Choice::Filter("*") => Query::new().filter("any", [self.filtered("any")]),
            Choice::Filter(name) => Query::new().filter(name, [self.filtered(name)]),
            _ => Query::new(),
        }
    }

    /// A value for a filter with this name.
    fn filtered(&self, name: &str) -> String {
        let id = referred(name).and_then(|of| self.known_id(&of));
        if let Some(word) = known_word(name) {
            return word;
        }
        id.unwrap_or_else(|| match self.known {
            Some(_) => self.marker.clone(),
            None => "1".to_owned(),
        })
    }

    pub(super) fn word<T: From<String>>(&self) -> T {
        match &self.choice {
            Choice::Word(word) => word.clone().into(),
            other => unreachable!("{other:?} where a word is chosen"),
        }
    }

    pub(super) fn key(&self) -> PersonKey {
        match self.choice {
            Choice::Key(1) => PersonKey::LinkedIn("https://www.linkedin.com/in/ada".to_owned()),
            Choice::Key(2) => PersonKey::NameAndDomain {
                first_name: "Ada".to_owned(),
                last_name: "Lovelace".to_owned(),
                domain: "example.com".to_owned(),
            },
            _ => PersonKey::Email(self.email()),
        }
    }

    /// The id of a person whose addresses are not known yet.
    pub(super) fn person<T: From<String>>(&self) -> T {
        let place = match self.choice {
            Choice::Key(place) => place,
            _ => 0,
        };
        let made = PEOPLE[place % PEOPLE.len()];
        let is_of_kind = |id: &String| {
            let kinds = ["/domain-search/", "/database-search/"];
            let mut kinds = kinds.iter();
            kinds.any(|kind| made.contains(kind) && id.contains(kind))
        };
        let known = ["person", "enrichedperson"];
        let mut known = known.into_iter().filter_map(|of| self.known_id(of));
        known
            .find(is_of_kind)
            .unwrap_or_else(|| made.to_owned())
            .into()
    }

    /// A value with every field filled.
    pub(super) fn made<T: JsonSchema + DeserializeOwned>(&self) -> T {
        decode(self.json::<T>())
    }

    /// A patch that sets every field, or clears the chosen one.
    pub(super) fn patch<P: JsonSchema + DeserializeOwned>(&self) -> P {
        match &self.choice {
            Choice::Clear(field) => decode(json!({ field.as_str(): null })),
            _ => self.made(),
        }
    }

    fn json<T: JsonSchema>(&self) -> Value {
        let schema = schemars1::schema_for!(T).to_value();
        let mut made = self.value(&schema, &schema, "");
        if let Value::Object(fields) = &mut made {
            // It would be for a vendor of its own.
            fields.remove("extensions");
            // There it is an id.
            let title = schema["title"].as_str().unwrap_or_default();
            if let (true, Some(zone)) = (
                title.starts_with("EmailAccount"),
                fields.get_mut("time_zone"),
            ) {
                *zone = "36".into();
            }
            if let Choice::Without(field) = &self.choice {
                fields.remove(field);
            }
        }
        made
    }

    fn value(&self, root: &Value, schema: &Value, name: &str) -> Value {
        if let Some(place) = schema["$ref"].as_str() {
            let place = place.trim_start_matches('#');
            let target = root.pointer(place).unwrap_or(&Value::Null);
            return match place.rsplit('/').next() {
                // It would stand for the day of closing where there is none.
                Some("Time") if name == "expected_close_date" => "2036-04-01T10:00:00Z".into(),
                // What has a beginning ends after it.
                Some("Time") if name == "ends_at" => "2036-06-01T10:00:00Z".into(),
                Some("Time") => "2036-05-01T10:00:00Z".into(),
                Some("CustomField") => {
                    let names = self.known.as_ref().map(|known| &known.names);
                    let known = names.and_then(|names| names.get("customfield"));
                    let name = known.unwrap_or(&self.marker);
                    json!({"name": name, "value": {"type": "text", "value": self.marker}})
                }
                Some("CustomValue") => json!({"type": "text", "value": self.marker}),
                _ => self.value(root, target, name),
            };
        }
        for any in ["anyOf", "oneOf"] {
            if let Some(first) = schema[any].get(0) {
                return self.value(root, first, name);
            }
        }
        if let Some(first) = schema["enum"].get(0).or(schema["examples"].get(0)) {
            return first.clone();
        }
        let kind = match &schema["type"] {
            Value::Array(kinds) => kinds[0].as_str(),
            kind => kind.as_str(),
        };
        match kind {
            Some("object") => {
                let none = Map::new();
                let fields = schema["properties"].as_object().unwrap_or(&none);
                let mut fields: Map<_, _> = fields
                    .iter()
                    .filter(|(field, _)| !self.refers_to_nothing(field))
                    .map(|(field, schema)| (field.clone(), self.value(root, schema, field)))
                    .collect();
                if let (Some(port), Some(known)) = (fields.get_mut("port"), port(name)) {
                    *port = known.into();
                }
                Value::Object(fields)
            }
            Some("array") => Value::Array(vec![self.value(root, &schema["items"], name)]),
            // It takes two accounts or more.
            Some("boolean") => (name != "match_providers").into(),
            Some("integer") => number(name).into(),
            Some("number") => 1.5.into(),
            _ if schema["pattern"].is_string() => "1.5".into(),
            _ => self.words(name).into(),
        }
    }

    /// A string that fits a field of this name.
    fn words(&self, name: &str) -> String {
        let marker = &self.marker;
        match name {
            "id" => self.id.clone(),
            "address" | "email" | "reply_to" | "bcc" if self.email == EMAIL => {
                format!("{marker}@example.com")
            }
            "address" | "email" | "reply_to" | "bcc" => self.email(),
            "network" => "linkedin".to_owned(),
            // Words that are the vendor's own, and not any will do.
            "encryption" => "tls".to_owned(),
            "status" => "active".to_owned(),
            "strategy" => "progressive".to_owned(),
            // Steps of a campaign, of which there is one.
            "next" | "yes" | "no" => self.id.clone(),
            "number" => "3001234567".to_owned(),
            "from_number" | "to_number" => "+573001234567".to_owned(),
            "workspace" => "default".to_owned(),
            "permissions" => "1".to_owned(),
            "campaign_type" => "outbound".to_owned(),
            "time_from" | "time_to" => "09:00:00".to_owned(),
            "time_zone" => "Europe/London".to_owned(),
            "country_code" => "+57".to_owned(),
            "currency" => "USD".to_owned(),
            "domain" | "host" => "example.com".to_owned(),
            "url" => format!("https://www.linkedin.com/in/{marker}"),
            _ if referred(name).is_some() => referred(name)
                .and_then(|of| self.known_id(&of))
                .unwrap_or_else(|| self.id.clone()),
            _ if name.contains("url") || name.contains("website") => {
                format!("https://example.com/{marker}")
            }
            _ => marker.clone(),
        }
    }
}

/// A number that fits a field of this name.
fn number(name: &str) -> u16 {
    match name {
        "delay_seconds" | "min_delay_seconds" | "max_delay_seconds" => 600,
        "reply_rate" => 30,
        _ => 1,
    }
}

/// The port of a server with this name.
fn port(server: &str) -> Option<u16> {
    match server {
        "smtp" => Some(587),
        "imap" => Some(993),
        _ => None,
    }
}

/// Words that are the vendor's own, for filters that not any value will do for.
fn known_word(filter: &str) -> Option<String> {
    let word = match filter {
        "status" => "active",
        "period" => "month",
        // Some take no more than a month up to today.
        "date_from" | "date_to" | "start_date" | "end_date" => {
            let now = DateTime::<Utc>::from(SystemTime::now());
            return Some(now.date_naive().to_string());
        }
        _ if filter.contains("management_levels") => "c_level",
        _ if filter.contains("departments") => "sales",
        _ if filter.ends_with("location_type") => "city",
        "company.size" => "51-200",
        "company.revenue.min" | "company.revenue.max" => "1000000",
        "company.founded.from" | "company.founded.till" => "2017",
        _ => return None,
    };
    Some(word.to_owned())
}

/// What a field with this name refers to, without underscores: `list` of `list_ids`.
pub(super) fn referred(field: &str) -> Option<String> {
    let of = field.strip_suffix("_id").or(field.strip_suffix("_ids"))?;
    Some(of.replace('_', ""))
}

fn decode<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{error}: {value}"))
}

/// The words of an open enum.
pub(super) fn words<T: JsonSchema>() -> Vec<String> {
    let schema = schemars1::schema_for!(T).to_value();
    texts(schema["examples"].as_array().into_iter().flatten())
}

/// A record or patch with every field filled, as JSON.
pub(super) fn made<T: JsonSchema>(input: &Input) -> Value {
    input.json::<T>()
}

fn texts<'a>(values: impl Iterator<Item = &'a Value>) -> Vec<String> {
    values
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}
