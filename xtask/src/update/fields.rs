//! Fields, values, limits and addresses that the specification has from a page.

use serde_json::Value;

use super::{Context, Finding, Kind, is_from_page, source_of};
use crate::facts::{AuthScheme, Fact, PagingStyle, Provenance};

/// What the specification has from the page and the page no longer has.
pub(super) fn compare(context: &Context<'_>) -> Vec<Finding> {
    let words = context.page.words();
    let mut findings = Vec::new();
    walk(
        &context.spec.document,
        "",
        context.facts.source,
        &mut |place, found, source| {
            // Of a field, the name may be stated and the rest be read into it.
            let names_it = source.page == Some(context.key);
            match found {
                Found::Field(name) if names_it && !words.contains(name) => {
                    findings.push(Finding::new(Kind::FieldGone, None, place));
                }
                Found::Value(value)
                    if is_from_page(source, context.key) && !context.page.has(value) =>
                {
                    findings.push(Finding::new(
                        Kind::ValueGone,
                        None,
                        format!("{place}: {value}"),
                    ));
                }
                _ => {}
            }
        },
    );
    let mut value = |what: &str, value: &str, there: bool| {
        if !there {
            let subject = format!("{what}: {value}");
            findings.push(Finding::new(Kind::ValueGone, None, subject));
        }
    };
    let facts = context.facts;
    for limit in &facts.rate_limits {
        if is_from_page(limit.source, context.key) {
            let number = limit.requests.to_string();
            value("x-rate-limits", &number, words.contains(number.as_str()));
        }
    }
    for operation in &facts.operations {
        let source = operation.source_of(Fact::Paging);
        if let Some(paging) = &operation.paging
            && paging.style == PagingStyle::Page
            && is_from_page(source, context.key)
        {
            let numbers = paging.sizes.iter().chain(&paging.max_size);
            for number in numbers.map(ToString::to_string) {
                let what = format!("{}, x-paging", operation.operation_id);
                value(&what, &number, words.contains(number.as_str()));
            }
        }
    }
    if is_from_page(source_at(context, "/servers/0"), context.key) {
        let url = facts.base_url.as_str();
        value("servers", url, context.page.has(url));
    }
    let scheme = context.spec.document.pointer("/components/securitySchemes");
    let scheme = scheme
        .and_then(Value::as_object)
        .and_then(|schemes| schemes.keys().next());
    let scheme = scheme.map_or_else(String::new, |name| {
        format!("/components/securitySchemes/{name}")
    });
    if let AuthScheme::ApiKey { header, prefix } = &facts.auth
        && is_from_page(source_at(context, &scheme), context.key)
    {
        value("header", header, context.page.has(header));
        value("header", prefix.trim(), context.page.has(prefix.trim()));
    }
    findings
}

fn source_at(context: &Context<'_>, pointer: &str) -> Provenance {
    let own = context.spec.document.pointer(pointer).and_then(source_of);
    own.unwrap_or(context.facts.source)
}

enum Found<'a> {
    Field(&'a str),
    Value(&'a str),
}

/// Every field and every listed value, with where it stands and comes from.
fn walk(
    value: &Value,
    at: &str,
    source: Provenance,
    found: &mut dyn FnMut(&str, Found<'_>, Provenance),
) {
    let source = source_of(value).unwrap_or(source);
    let place = |name: &str| match at {
        "" => name.to_owned(),
        _ => format!("{at}/{name}"),
    };
    match value {
        Value::Object(fields) => {
            if let Some(values) = fields.get("enum").and_then(Value::as_array) {
                for text in values.iter().filter_map(Value::as_str) {
                    found(at, Found::Value(text), source);
                }
            }
            if let Some(Value::Object(properties)) = fields.get("properties") {
                for (name, schema) in properties {
                    let source = source_of(schema).unwrap_or(source);
                    found(&place(name), Found::Field(name), source);
                }
            }
            for (name, value) in fields {
                match name.as_str() {
                    "properties" => {
                        for (name, schema) in value.as_object().into_iter().flatten() {
                            walk(schema, &place(name), source, found);
                        }
                    }
                    "components" | "schemas" | "items" => walk(value, at, source, found),
                    _ if name.starts_with("x-") || name == "example" => {}
                    _ => walk(value, &place(name), source, found),
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                walk(item, at, source, found);
            }
        }
        _ => {}
    }
}
