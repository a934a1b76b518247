//! Rules on schemas and references: what the generator cannot take, or turns into types that
//! reject harmless values.

use heck::ToSnakeCase;
use serde_json::Value;

use super::context::{Context, Located, Operation, Role, only_requires};
use super::generator::{collisions, type_name};
use super::vocabulary::objects;
use super::{Report, Rule, listed};

pub(super) const RULES: &[Rule] = &[
    Rule::new(
        "local-reference",
        "every `$ref` leads to a place of the same file, and none stands for a path",
        local_reference,
    ),
    Rule::new(
        "lone-reference",
        "nothing stands beside a `$ref`: it would be ignored",
        lone_reference,
    ),
    Rule::new(
        "distinct-schemas",
        "no two named schemas become the same Rust name",
        distinct_schemas,
    ),
    Rule::new(
        "distinct-properties",
        "no two properties of a schema become the same Rust name",
        distinct_properties,
    ),
    Rule::new(
        "name-your-schemas",
        "objects with properties and enums of texts are named components; not in a provided \
         specification",
        name_your_schemas,
    ),
    Rule::new(
        "single-type",
        "`type` is one type and not a list: null is `nullable`",
        single_type,
    ),
    Rule::new(
        "any-of-required",
        "`anyOf` holds nothing but `required`",
        any_of_required,
    ),
    Rule::new(
        "no-default",
        "a property of a request has no `default`: it would always be sent; not in a provided \
         specification",
        no_default,
    ),
    Rule::new(
        "response-required",
        "`required` in a response stands where a page says so: the schema has an `x-source` of its \
         own, with a page; not in a provided specification",
        response_required,
    ),
    Rule::new(
        "open-object",
        "no object is `additionalProperties: false`",
        open_object,
    ),
    Rule::new(
        "no-title",
        "no schema has a `title`: it would rename the type",
        no_title,
    ),
    Rule::new(
        "plain-bounds",
        "bounds are `minimum` and `maximum`: exclusive ones are not checked",
        plain_bounds,
    ),
];

fn local_reference(context: &Context<'_>, report: &mut Report<'_>) {
    for object in objects(context) {
        let Some(reference) = object.value.get("$ref") else {
            continue;
        };
        let at = format!("{}/$ref", object.at);
        let text = reference.as_str().unwrap_or_default();
        let target = text
            .strip_prefix('#')
            .and_then(|pointer| context.document.pointer(pointer));
        if !text.starts_with("#/") {
            report.at(
                &at,
                format!("`{text}` leads out of the file; write `#/components/…`"),
            );
        } else if target.is_none() {
            report.at(
                &at,
                format!("`{text}` leads nowhere; write the name of a component that is there"),
            );
        } else if object.at.matches('/').count() == 2 && object.at.starts_with("/paths/") {
            report.at(
                &at,
                "a path cannot be a reference; write its operations here",
            );
        } else if context.follow(&object).is_reference() {
            report.at(
                &at,
                format!("`{text}` leads in a circle; write what is referred to"),
            );
        }
    }
}

fn lone_reference(context: &Context<'_>, report: &mut Report<'_>) {
    for object in objects(context) {
        if !object.is_reference() {
            continue;
        }
        let beside: Vec<String> = object
            .members()
            .into_iter()
            .map(|(key, _)| key)
            .filter(|key| key != "$ref")
            .collect();
        if let Some(first) = beside.first() {
            report.at(
                &super::locations::child(&object.at, first),
                format!(
                    "{} beside `$ref` is ignored; write it on the component, or put the reference \
                     into `allOf`",
                    listed(&beside)
                ),
            );
        }
    }
}

fn distinct_schemas(context: &Context<'_>, report: &mut Report<'_>) {
    let names = context
        .schemas
        .iter()
        .filter_map(|schema| match &schema.role {
            Role::Named(name) => Some((name.as_str(), schema.place.at.clone())),
            _ => None,
        });
    collisions(names, type_name, |first, second, at| {
        report.at(
            at,
            format!(
                "schemas `{first}` and `{second}` are both the type `{}` in Rust; rename one",
                type_name(second)
            ),
        );
    });
}

fn distinct_properties(context: &Context<'_>, report: &mut Report<'_>) {
    for schema in &context.schemas {
        let properties = schema.place.members_of("properties");
        let names = properties
            .iter()
            .map(|(name, property)| (name.as_str(), property.at.clone()));
        collisions(
            names,
            |name| name.to_snake_case(),
            |first, second, at| {
                report.at(
                at,
                format!(
                    "properties `{first}` and `{second}` are both the field `{}` in Rust; leave \
                     one out",
                    second.to_snake_case()
                ),
            );
            },
        );
    }
}

fn name_your_schemas(context: &Context<'_>, report: &mut Report<'_>) {
    if !context.by_hand() {
        return;
    }
    for schema in &context.schemas {
        if matches!(schema.role, Role::Named(_)) {
            continue;
        }
        let is_object = !schema.place.members_of("properties").is_empty();
        let is_enum = schema
            .place
            .members_of("enum")
            .iter()
            .any(|(_, value)| value.value.is_string());
        if is_object || is_enum {
            let what = if is_object { "object" } else { "enum" };
            report.at(
                &schema.place.at,
                format!(
                    "an inline {what} has no name of its own; write it under \
                     `components.schemas` and refer to it"
                ),
            );
        }
    }
}

/// Every schema with a keyword, and the keyword's value.
fn with_keyword<'c, 'a>(
    context: &'c Context<'a>,
    keyword: &'static str,
) -> impl Iterator<Item = Located<'a>> + 'c {
    context
        .schemas
        .iter()
        .filter_map(move |schema| schema.place.get(keyword))
}

fn single_type(context: &Context<'_>, report: &mut Report<'_>) {
    for keyword in with_keyword(context, "type") {
        if !keyword.value.is_string() {
            report.at(
                &keyword.at,
                "`type` is not one type; write one, and `nullable: true` for null",
            );
        }
    }
}

fn any_of_required(context: &Context<'_>, report: &mut Report<'_>) {
    for keyword in with_keyword(context, "anyOf") {
        if !only_requires(keyword.value) {
            report.at(
                &keyword.at,
                "`anyOf` becomes a struct of options that no value fits; write `oneOf`, or \
                 nothing but `required` in each part",
            );
        }
    }
}

fn no_default(context: &Context<'_>, report: &mut Report<'_>) {
    if !context.by_hand() {
        return;
    }
    let requests = context
        .operations
        .iter()
        .filter_map(|operation| operation.request_schema())
        .collect();
    let sent = context.reachable(requests);
    for schema in &context.schemas {
        let default = schema.place.get("default");
        if let (Some(default), Role::Property(name)) = (default, &schema.role)
            && sent.contains(&schema.place.at)
        {
            report.at(
                &default.at,
                format!(
                    "the default of `{name}` would always be sent; write it into the description"
                ),
            );
        }
    }
}

fn response_required(context: &Context<'_>, report: &mut Report<'_>) {
    if !context.by_hand() {
        return;
    }
    let operations = || context.operations.iter();
    let requests = operations().filter_map(Operation::request_schema).collect();
    let sent = context.reachable(requests);
    let responses = operations().flat_map(Operation::response_schemas).collect();
    let read = context.reachable(responses);
    for schema in &context.schemas {
        let only_read = read.contains(&schema.place.at) && !sent.contains(&schema.place.at);
        let Some(required) = schema
            .place
            .get("required")
            .filter(|it| it.value.is_array())
        else {
            continue;
        };
        let basis = schema.place.get("x-source").and_then(|it| it.text("basis"));
        if only_read && !matches!(basis, Some("seed" | "docs" | "contradicted")) {
            report.at(
                &required.at,
                "`required` in a response, and no source says so; take it out, or give the schema \
                 an `x-source` whose page and `note` say it",
            );
        }
    }
}

fn open_object(context: &Context<'_>, report: &mut Report<'_>) {
    for keyword in with_keyword(context, "additionalProperties") {
        if keyword.value == &Value::Bool(false) {
            report.at(
                &keyword.at,
                "a client would reject a response with a new property; leave \
                 `additionalProperties: false` out",
            );
        }
    }
}

fn no_title(context: &Context<'_>, report: &mut Report<'_>) {
    for keyword in with_keyword(context, "title") {
        report.at(
            &keyword.at,
            "`title` renames the type; write it into the description",
        );
    }
}

fn plain_bounds(context: &Context<'_>, report: &mut Report<'_>) {
    for keyword in ["exclusiveMinimum", "exclusiveMaximum"] {
        for keyword in with_keyword(context, keyword) {
            report.at(
                &keyword.at,
                "exclusive bounds are not checked; write `minimum` and `maximum`",
            );
        }
    }
}
