//! The `x-` vocabulary: which keys stand where, and the shape of their values.

use std::collections::{BTreeMap, BTreeSet};

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::context::{Context, Located, extensions};
use super::locations::child;
use super::{Report, Rule, listed};
use crate::facts::{
    Credits, Effect, Encoding, FailureMarker, Page, Paging, RateLimit, Task, Vendor,
};

pub(super) const RULES: &[Rule] = &[
    Rule::new(
        "vocabulary",
        "every `x-` key is in the vocabulary of specs/README.md and stands where it says",
        vocabulary,
    ),
    Rule::new(
        "vocabulary-value",
        "the value of every `x-` key has the shape that specs/README.md gives, with no other keys",
        vocabulary_value,
    ),
];

/// Kinds of places, each with the keys that may stand there.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Kind {
    Root,
    Operation,
    Schema,
    Parameter,
    Response,
    Server,
    SecurityScheme,
    Entry,
    Other,
}

impl Kind {
    fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Root => &[
                "x-vendor",
                "x-pages",
                "x-source",
                "x-rate-limits",
                "x-shared-types",
                "x-failure-markers",
            ],
            Self::Operation => &[
                "x-effect",
                "x-safe-to-retry",
                "x-permission",
                "x-credits",
                "x-encodings",
                "x-paging",
                "x-task",
                "x-source",
                "x-sources",
                "x-path-confirmed",
                "x-documented-as",
            ],
            Self::Schema | Self::Parameter => &["x-source", "x-sensitive", "x-name"],
            Self::SecurityScheme => &["x-source", "x-value-prefix", "x-oauth2-client-credentials"],
            Self::Response | Self::Server | Self::Entry => &["x-source"],
            Self::Other => &[],
        }
    }
}

/// Keywords whose members are named by the specification, and are no keywords themselves.
const NAME_MAPS: [&str; 16] = [
    "paths",
    "properties",
    "schemas",
    "parameters",
    "responses",
    "requestBodies",
    "securitySchemes",
    "headers",
    "content",
    "examples",
    "links",
    "callbacks",
    "mapping",
    "scopes",
    "variables",
    "encoding",
];

/// Keywords whose values are data.
const DATA: [&str; 4] = ["example", "examples", "default", "enum"];

/// Every object of the document that has keywords, data and the vocabulary's own left out.
pub(super) fn objects<'a>(context: &Context<'a>) -> Vec<Located<'a>> {
    let mut found = Vec::new();
    visit(context.root(), false, &mut found);
    for list in ["x-failure-markers", "x-rate-limits"] {
        for (_, entry) in context.root().members_of(list) {
            visit(entry, false, &mut found);
        }
    }
    found
}

fn visit<'a>(place: Located<'a>, names: bool, found: &mut Vec<Located<'a>>) {
    for (key, member) in place.members() {
        let keyword = place.value.is_object() && !names;
        if keyword && (DATA.contains(&key.as_str()) || key.starts_with("x-")) {
            continue;
        }
        let names = keyword && NAME_MAPS.contains(&key.as_str()) && member.value.is_object();
        visit(member, names, found);
    }
    if place.value.is_object() && !names {
        found.push(place);
    }
}

fn kinds(context: &Context<'_>) -> BTreeMap<String, Kind> {
    let root = context.root();
    let mut groups = vec![
        (root.members_of("servers"), Kind::Server),
        (root.members_of("x-failure-markers"), Kind::Entry),
        (root.members_of("x-rate-limits"), Kind::Entry),
    ];
    if let Some(components) = root.get("components") {
        groups.extend([
            (
                components.members_of("securitySchemes"),
                Kind::SecurityScheme,
            ),
            (components.members_of("responses"), Kind::Response),
            (components.members_of("parameters"), Kind::Parameter),
        ]);
    }
    for operation in &context.operations {
        groups.push((operation.place.members_of("responses"), Kind::Response));
    }
    let grouped = groups
        .into_iter()
        .flat_map(|(places, kind)| places.into_iter().map(move |(_, place)| (place.at, kind)));
    let operations = context.operations.iter().flat_map(|operation| {
        let parameters = operation.parameters.iter();
        parameters
            .map(|parameter| (parameter.at.clone(), Kind::Parameter))
            .chain([(operation.place.at.clone(), Kind::Operation)])
    });
    let schemas = context.schemas.iter();
    let schemas = schemas.map(|schema| (schema.place.at.clone(), Kind::Schema));
    [(String::new(), Kind::Root)]
        .into_iter()
        .chain(grouped)
        .chain(operations)
        .chain(schemas)
        .collect()
}

fn vocabulary(context: &Context<'_>, report: &mut Report<'_>) {
    let kinds = kinds(context);
    for object in objects(context) {
        let kind = kinds.get(&object.at).copied().unwrap_or(Kind::Other);
        for key in object.value.as_object().into_iter().flat_map(extensions) {
            if kind.keys().contains(&key.as_str()) {
                continue;
            }
            let instead = if kind == Kind::Other {
                "no key of the vocabulary stands here".to_owned()
            } else {
                format!("write one of {}", listed(kind.keys()))
            };
            report.at(
                &child(&object.at, key),
                format!("`{key}` is not in the vocabulary of this place; {instead}"),
            );
        }
    }
}

/// Tells why a value cannot be read as a fact.
pub(super) fn unreadable<T: DeserializeOwned>(value: &Value) -> Option<String> {
    serde_json::from_value::<T>(value.clone())
        .err()
        .map(|error| error.to_string())
}

type Shape = fn(&Value) -> Option<String>;

/// Shapes by key. `x-source`, `x-sources` and what belongs to the security scheme have rules of
/// their own.
const SHAPES: [(&str, Shape); 15] = [
    ("x-vendor", unreadable::<Vendor>),
    ("x-pages", unreadable::<BTreeMap<String, Page>>),
    ("x-rate-limits", unreadable::<Vec<RateLimit>>),
    ("x-failure-markers", unreadable::<Vec<FailureMarker>>),
    ("x-shared-types", unreadable::<bool>),
    ("x-effect", unreadable::<Effect>),
    ("x-safe-to-retry", unreadable::<bool>),
    ("x-permission", unreadable::<String>),
    ("x-credits", unreadable::<Credits>),
    ("x-encodings", unreadable::<Vec<Encoding>>),
    ("x-paging", unreadable::<Paging>),
    ("x-task", unreadable::<Task>),
    ("x-path-confirmed", unreadable::<bool>),
    ("x-documented-as", unreadable::<String>),
    ("x-sensitive", not_sensitive),
];

fn not_sensitive(value: &Value) -> Option<String> {
    (!matches!(value.as_str(), Some("personal" | "secret")))
        .then(|| "neither `personal` nor `secret`".to_owned())
}

fn vocabulary_value(context: &Context<'_>, report: &mut Report<'_>) {
    for object in objects(context) {
        for (key, shape) in SHAPES {
            if let Some(value) = object.get(key)
                && let Some(why) = shape(value.value)
            {
                report.at(
                    &value.at,
                    format!("`{key}` cannot be read: {why}; write it as specs/README.md says"),
                );
            }
        }
        if let Some(name) = object.get("x-name")
            && !name.value.as_str().is_some_and(is_type_name)
        {
            report.at(
                &name.at,
                "`x-name` is no name of a Rust type; write one such as `ContactOwner`",
            );
        }
    }
}

fn is_type_name(name: &str) -> bool {
    let mut letters = name.chars();
    letters
        .next()
        .is_some_and(|first| first.is_ascii_uppercase())
        && letters.all(|letter| letter.is_ascii_alphanumeric())
}

/// Keys of `x-pages`.
pub(super) fn pages(document: &Value) -> BTreeSet<&str> {
    let pages = document.get("x-pages").and_then(Value::as_object);
    pages
        .into_iter()
        .flatten()
        .map(|(key, _)| key.as_str())
        .collect()
}
