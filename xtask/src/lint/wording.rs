//! Rules on what is written for readers: summaries, descriptions, examples of parameters.

use super::context::{Context, Located, Role};
use super::generator::parameters;
use super::vocabulary::{objects, pages};
use super::{Report, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule::new("summary", "every operation has a summary", summary),
    Rule::new(
        "description",
        "every operation, named schema, property, parameter and response has a description; not in \
         a provided specification",
        description,
    ),
    Rule::new(
        "parameter-example",
        "every parameter has an example that its schema allows",
        parameter_example,
    ),
    Rule::new(
        "page-key",
        "no summary or description names a page by its key in `x-pages`, which its readers do not \
         have",
        page_key,
    ),
];

fn is_blank(place: &Located<'_>, key: &str) -> bool {
    place.text(key).unwrap_or_default().trim().is_empty()
}

fn summary(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in &context.operations {
        if is_blank(&operation.place, "summary") {
            report.at(
                &operation.place.at,
                format!("{} has no summary; write one line", operation.name()),
            );
        }
    }
}

fn description(context: &Context<'_>, report: &mut Report<'_>) {
    if !context.by_hand() {
        return;
    }
    let mut check = |place: &Located<'_>, what: String| {
        // A component that is referred to has its own.
        if !place.is_reference() && is_blank(place, "description") {
            report.at(
                &place.at,
                format!("{what} has no description; write its meaning, unit and format"),
            );
        }
    };
    for operation in &context.operations {
        check(&operation.place, operation.name());
        for (status, response) in &operation.responses {
            check(
                response,
                format!("response {status} of {}", operation.name()),
            );
        }
    }
    for (name, parameter) in parameters(context) {
        check(parameter, format!("parameter `{name}`"));
    }
    for schema in &context.schemas {
        match &schema.role {
            Role::Named(name) => check(&schema.place, format!("schema `{name}`")),
            Role::Property(name) => check(&schema.place, format!("property `{name}`")),
            _ => {}
        }
    }
}

fn parameter_example(context: &Context<'_>, report: &mut Report<'_>) {
    for (name, parameter) in parameters(context) {
        let Some(example) = parameter.get("example") else {
            report.at(
                &parameter.at,
                format!("parameter `{name}` has no example; write `example` beside its schema"),
            );
            continue;
        };
        let Some(schema) = parameter.get("schema") else {
            continue;
        };
        let mismatches = context.json_schemas.mismatches(schema.value, example.value);
        if let Some(mismatch) = mismatches.first() {
            report.at(
                &example.at,
                format!(
                    "the example of `{name}` does not fit its schema: {}; write one that does",
                    mismatch.message
                ),
            );
        }
    }
}

fn page_key(context: &Context<'_>, report: &mut Report<'_>) {
    let pages = pages(context.document);
    for object in objects(context) {
        for key in ["summary", "description"] {
            let text = object.text(key).unwrap_or_default();
            let mut words = text.split(|letter: char| !letter.is_ascii_alphanumeric());
            if let Some(page) = words.find(|word| pages.contains(word)) {
                report.at(
                    &format!("{}/{key}", object.at),
                    format!("`{key}` names the page `{page}`; write its title"),
                );
            }
        }
    }
}
