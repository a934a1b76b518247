//! Rules on operations, their parameters and bodies: what the generator cannot take, takes
//! silently wrong, or turns into code that does not compile.

use std::collections::BTreeMap;

use heck::{ToPascalCase, ToSnakeCase};
use serde_json::Value;

use super::context::{Context, Located, Operation, path_items};
use super::{Report, Rule, listed};
use crate::facts::{Encoding, FORM, METHODS, encoding_of};
use crate::generate;
use crate::normalise::ERROR_SCHEMA;

pub(super) const RULES: &[Rule] = &[
    Rule::new("openapi-3-0", "`openapi` is 3.0.x", version),
    Rule::new(
        "ascii-version",
        "`info.version` is ASCII: the generated client puts it into a header",
        ascii_version,
    ),
    Rule::new(
        "supported-method",
        "methods are GET, POST, PUT, PATCH and DELETE",
        supported_method,
    ),
    Rule::new(
        "operation-id",
        "every operation has an `operationId`",
        operation_id,
    ),
    Rule::new(
        "snake-case-operation",
        "an `operationId` is resource_verb in snake case; not in a provided specification",
        snake_case_operation,
    ),
    Rule::new(
        "distinct-operations",
        "no two operationIds become the same Rust name",
        distinct_operations,
    ),
    Rule::new(
        "distinct-parameters",
        "no two parameters of an operation become the same Rust name",
        distinct_parameters,
    ),
    Rule::new(
        "path-template",
        "variables of a path and its path parameters are the same",
        path_template,
    ),
    Rule::new(
        "plain-parameter",
        "a parameter has a schema of its own, stands in path, query or header, and is sent in the \
         default style",
        plain_parameter,
    ),
    Rule::new(
        "exploded-array",
        "an array in the query is exploded: the generator repeats the name in any case",
        exploded_array,
    ),
    Rule::new("scalar-header", "a header is no array", scalar_header),
    Rule::new(
        "path-integer-enum",
        "a path parameter has no `enum` on an integer: the runtime checks body and query only",
        path_integer_enum,
    ),
    Rule::new(
        "required-body",
        "`requestBody` is `required: true`: the generator demands it in any case",
        required_body,
    ),
    Rule::new(
        "one-request-type",
        "a request has one media type",
        one_request_type,
    ),
    Rule::new(
        "json-request",
        "the media type of a request is `application/json` or `application/x-www-form-urlencoded`",
        json_request,
    ),
    Rule::new(
        "encodings",
        "`x-encodings` stands where there is a body and begins with its media type",
        encodings,
    ),
    Rule::new(
        "response-type",
        "the media type of a response is `application/json`, or `text/plain` with a string",
        response_type,
    ),
    Rule::new("body-schema", "every body has a schema", body_schema),
    Rule::new(
        "exact-status",
        "responses have an exact status or are `default`, and one of them is a 2xx",
        exact_status,
    ),
    Rule::new(
        "one-success-body",
        "all 2xx responses of an operation have the same body",
        one_success_body,
    ),
    Rule::new(
        "error-schema",
        "every vendor has the schema `Error`, and every error body refers to it",
        error_schema,
    ),
];

/// The last rule: generates, in memory.
pub(super) fn generates(context: &Context<'_>, report: &mut Report<'_>) {
    let Err(error) = generate::all_of(context.root, context.spec) else {
        return;
    };
    let file = context.spec.file.display().to_string();
    let message = format!("{error:#}");
    let message = message.trim_start_matches(&file).trim_start_matches(": ");
    // A message of our own says what to write; the generator's does not know the specification.
    let advice = match message.contains("; ") || message.contains(". ") {
        true => "",
        false => {
            "; the generator cannot take this shape: write a plainer one, or leave the operation out"
        }
    };
    report.at(
        &place_of(context, message),
        format!("cannot be generated from: {message}{advice}"),
    );
}

/// Where a message of the generator leads: to the operation or the schema that it names.
fn place_of(context: &Context<'_>, message: &str) -> String {
    let operation = context.operations.iter().find(|operation| {
        let request = format!("{} {}", operation.method.to_uppercase(), operation.path);
        let ids = [operation.id.to_owned(), operation.id.to_snake_case()];
        message.starts_with(&format!("{request}: "))
            || ids.iter().any(|id| {
                !id.is_empty()
                    && (message.starts_with(&format!("{id}: "))
                        || message.contains(&format!("`{id}`")))
            })
    });
    if let Some(operation) = operation {
        let paging = format!("{}/x-paging", operation.place.at);
        return match message.contains("x-paging") && context.find(&paging).is_some() {
            true => paging,
            false => operation.place.at.clone(),
        };
    }
    let schemas = context.find("/components/schemas");
    let named = schemas.iter().flat_map(Located::members);
    named
        .filter(|(name, _)| {
            message.contains(&format!("`{name}`"))
                || message.contains(&format!("`{}`", type_name(name)))
        })
        .map(|(_, schema)| schema.at)
        .next()
        .unwrap_or_default()
}

fn version(context: &Context<'_>, report: &mut Report<'_>) {
    let version = context.document.get("openapi").and_then(Value::as_str);
    if !version.is_some_and(|version| version.starts_with("3.0.")) {
        let found = version.unwrap_or("nothing");
        report.at(
            "/openapi",
            format!(
                "`openapi` is {found}, which the generator cannot read; write `openapi: 3.0.3`"
            ),
        );
    }
}

fn ascii_version(context: &Context<'_>, report: &mut Report<'_>) {
    match context
        .document
        .pointer("/info/version")
        .and_then(Value::as_str)
    {
        Some(version) if version.is_ascii() && !version.chars().any(char::is_control) => {}
        _ => report.at(
            "/info/version",
            "`info.version` is not a text of ASCII characters; write one, such as `v1`",
        ),
    }
}

fn supported_method(context: &Context<'_>, report: &mut Report<'_>) {
    for (path, item) in path_items(context.document) {
        for (method, operation) in item.members() {
            if matches!(method.as_str(), "head" | "options" | "trace") {
                report.at(
                    &operation.at,
                    format!(
                        "{} {path} cannot be called by a client; leave it out",
                        method.to_uppercase()
                    ),
                );
            } else if METHODS.contains(&method.as_str()) && !operation.value.is_object() {
                report.at(&operation.at, "is not an operation; write an object");
            }
        }
    }
}

fn operation_id(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in &context.operations {
        if operation.id.is_empty() {
            report.at(
                &operation.place.at,
                format!(
                    "{} has no `operationId`; write one, it names the Rust method",
                    operation.name()
                ),
            );
        }
    }
}

fn snake_case_operation(context: &Context<'_>, report: &mut Report<'_>) {
    if !context.by_hand() {
        return;
    }
    for operation in &context.operations {
        let id = operation.id;
        if !id.is_empty() && (id.to_snake_case() != id || !id.contains('_')) {
            report.at(
                &format!("{}/operationId", operation.place.at),
                format!(
                    "`{id}` is not resource_verb in snake case; write a name such as `contacts_list`"
                ),
            );
        }
    }
}

/// Finds names that become the same; each is told at the later place.
pub(super) fn collisions<'n>(
    names: impl IntoIterator<Item = (&'n str, String)>,
    rust_name: fn(&str) -> String,
    mut found: impl FnMut(&str, &str, &str),
) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for (name, at) in names {
        let rust = rust_name(name);
        if rust.is_empty() {
            continue;
        }
        match seen.get(&rust) {
            Some(first) => found(first, name, &at),
            None => {
                seen.insert(rust, name);
            }
        }
    }
}

fn distinct_operations(context: &Context<'_>, report: &mut Report<'_>) {
    let names = context
        .operations
        .iter()
        .map(|operation| (operation.id, format!("{}/operationId", operation.place.at)));
    collisions(
        names,
        |name| name.to_snake_case(),
        |first, second, at| {
            report.at(
                at,
                format!(
                    "`{second}` and `{first}` are both the method `{}` in Rust; rename one",
                    second.to_snake_case()
                ),
            );
        },
    );
}

fn distinct_parameters(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in &context.operations {
        let names = operation.parameters.iter().map(|parameter| {
            (
                parameter.text("name").unwrap_or_default(),
                parameter.at.clone(),
            )
        });
        collisions(
            names,
            |name| name.to_snake_case(),
            |first, second, at| {
                report.at(
                at,
                format!(
                    "parameters `{first}` and `{second}` of {} are both `{}` in Rust; leave one out",
                    operation.name(),
                    second.to_snake_case()
                ),
            );
            },
        );
    }
}

fn location<'a>(parameter: &Located<'a>) -> &'a str {
    parameter.text("in").unwrap_or_default()
}

fn path_template(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in &context.operations {
        let variables = template_variables(operation.path);
        let path_parameters = operation
            .parameters
            .iter()
            .filter(|parameter| location(parameter) == "path");
        let mut names = Vec::new();
        for parameter in path_parameters {
            let name = parameter.text("name").unwrap_or_default();
            names.push(name);
            if !variables.contains(&name) {
                report.at(
                    &parameter.at,
                    format!(
                        "path parameter `{name}` is not in the path of {}; write `{{{name}}}` \
                         there or leave the parameter out",
                        operation.name()
                    ),
                );
            }
            if parameter.value.get("required") != Some(&Value::Bool(true)) {
                report.at(
                    &parameter.at,
                    format!("path parameter `{name}` is not required; write `required: true`"),
                );
            }
        }
        for variable in variables {
            if !names.contains(&variable) {
                report.at(
                    &operation.place.at,
                    format!(
                        "{} has `{{{variable}}}` in its path but no such parameter; write one with \
                         `in: path`",
                        operation.name()
                    ),
                );
            }
        }
    }
}

fn template_variables(path: &str) -> Vec<&str> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name)
        .collect()
}

/// Every parameter of every operation, with how messages name it.
pub(super) fn parameters<'c, 'a>(
    context: &'c Context<'a>,
) -> impl Iterator<Item = (&'a str, &'c Located<'a>)> {
    context
        .operations
        .iter()
        .flat_map(|operation| &operation.parameters)
        .map(|parameter| (parameter.text("name").unwrap_or("(no name)"), parameter))
}

fn plain_parameter(context: &Context<'_>, report: &mut Report<'_>) {
    for (name, parameter) in parameters(context) {
        let place = location(parameter);
        if !matches!(place, "path" | "query" | "header") {
            report.at(
                &parameter.at,
                format!(
                    "parameter `{name}` is `in: {place}`, which the generator cannot send; write \
                     `path`, `query` or `header`"
                ),
            );
        }
        let style = parameter.text("style").unwrap_or("default");
        if !matches!(style, "default" | "form" | "simple") {
            report.at(
                &format!("{}/style", parameter.at),
                format!(
                    "parameter `{name}` has the style {style}, which the generator cannot send; \
                     write flat parameters such as `filter[id]`"
                ),
            );
        }
        let Some(schema) = parameter.get("schema") else {
            report.at(
                &parameter.at,
                format!("parameter `{name}` has no schema; write one, and no `content`"),
            );
            continue;
        };
        let schema = context.follow(&schema);
        if schema.text("type") == Some("object") || schema.value.get("properties").is_some() {
            report.at(
                &parameter.at,
                format!(
                    "parameter `{name}` is an object, which the generator cannot send; write one \
                     parameter for each of its properties"
                ),
            );
        }
    }
}

fn is_array(context: &Context<'_>, parameter: &Located<'_>) -> bool {
    parameter
        .get("schema")
        .is_some_and(|schema| context.follow(&schema).text("type") == Some("array"))
}

fn exploded_array(context: &Context<'_>, report: &mut Report<'_>) {
    for (name, parameter) in parameters(context) {
        if location(parameter) == "query"
            && is_array(context, parameter)
            && parameter.value.get("explode") == Some(&Value::Bool(false))
        {
            report.at(
                &format!("{}/explode", parameter.at),
                format!(
                    "array `{name}` would be sent as `{name}=a&{name}=b` although `explode` is \
                     false; write a string and say in its description that commas separate"
                ),
            );
        }
    }
}

fn scalar_header(context: &Context<'_>, report: &mut Report<'_>) {
    for (name, parameter) in parameters(context) {
        if location(parameter) == "header" && is_array(context, parameter) {
            report.at(
                &parameter.at,
                format!("header `{name}` is an array, which does not compile; write a string"),
            );
        }
    }
}

fn path_integer_enum(context: &Context<'_>, report: &mut Report<'_>) {
    for (name, parameter) in parameters(context) {
        let Some(schema) = parameter.get("schema") else {
            continue;
        };
        let schema = context.follow(&schema);
        if location(parameter) == "path"
            && schema.text("type") == Some("integer")
            && schema.value.get("enum").is_some()
        {
            report.at(
                &parameter.at,
                format!(
                    "path parameter `{name}` has an `enum` on an integer, which nothing checks; \
                     write the values into its description"
                ),
            );
        }
    }
}

fn bodies<'c, 'a>(
    context: &'c Context<'a>,
) -> impl Iterator<Item = (&'c Operation<'a>, &'c Located<'a>)> {
    context
        .operations
        .iter()
        .filter_map(|operation| Some((operation, operation.body.as_ref()?)))
}

fn required_body(context: &Context<'_>, report: &mut Report<'_>) {
    for (operation, body) in bodies(context) {
        if body.value.get("required") != Some(&Value::Bool(true)) {
            report.at(
                &body.at,
                format!(
                    "the body of {} is optional, but will be demanded; write `required: true`",
                    operation.name()
                ),
            );
        }
    }
}

fn one_request_type(context: &Context<'_>, report: &mut Report<'_>) {
    for (operation, body) in bodies(context) {
        let contents = body.members_of("content");
        if contents.len() > 1 {
            report.at(
                &format!("{}/content", body.at),
                format!(
                    "{} has the request media types {}, of which the generator takes one; write \
                     `application/json` only",
                    operation.name(),
                    listed(contents.iter().map(|(media, _)| media))
                ),
            );
        }
    }
}

fn json_request(context: &Context<'_>, report: &mut Report<'_>) {
    for (operation, body) in bodies(context) {
        let contents = body.members_of("content");
        if contents.is_empty() {
            report.at(
                &body.at,
                format!(
                    "the body of {} has no `content`; write `application/json`",
                    operation.name()
                ),
            );
        }
        for (media, content) in contents {
            if encoding_of(&media).is_none() {
                report.at(
                    &content.at,
                    format!(
                        "the body of {} is `{media}`, which the generator cannot send; write \
                         `application/json` or `{FORM}`",
                        operation.name()
                    ),
                );
            }
        }
    }
}

fn encodings(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in &context.operations {
        let Some(stated) = operation.place.get("x-encodings") else {
            continue;
        };
        // A value of another shape has a rule of its own.
        let Ok(encodings) = serde_json::from_value::<Vec<Encoding>>(stated.value.clone()) else {
            continue;
        };
        let content = operation.body.as_ref().and_then(|body| body.get("content"));
        let sent = content
            .iter()
            .flat_map(Located::members)
            .find_map(|(media, _)| encoding_of(&media));
        if sent.is_none() || encodings.first() != sent.as_ref() {
            report.at(
                &stated.at,
                format!(
                    "`x-encodings` of {} does not begin with the media type of its body; write \
                     `json` or `form` first, as `requestBody` has it",
                    operation.name()
                ),
            );
        }
    }
}

fn responses<'c, 'a>(
    context: &'c Context<'a>,
) -> impl Iterator<Item = (&'c Operation<'a>, &'c str, &'c Located<'a>)> {
    context.operations.iter().flat_map(|operation| {
        operation
            .responses
            .iter()
            .map(move |(status, response)| (operation, status.as_str(), response))
    })
}

fn response_type(context: &Context<'_>, report: &mut Report<'_>) {
    for (_, status, response) in responses(context) {
        for (media, content) in response.members_of("content") {
            let schema = content.get("schema").map(|schema| context.follow(&schema));
            match media.as_str() {
                "application/json" => {}
                "text/plain" => {
                    if schema.is_some_and(|schema| schema.text("type") != Some("string")) {
                        report.at(
                            &content.at,
                            format!("{status} is plain text; write `schema: {{type: string}}`"),
                        );
                    }
                }
                _ => report.at(
                    &content.at,
                    format!(
                        "{status} is `{media}`, which is not decoded; write `application/json` or \
                         `text/plain`"
                    ),
                ),
            }
        }
    }
}

fn body_schema(context: &Context<'_>, report: &mut Report<'_>) {
    let bodies = bodies(context).map(|(_, body)| ("the request", body));
    let responses = responses(context).map(|(_, status, response)| (status, response));
    for (what, holder) in bodies.chain(responses) {
        for (media, content) in holder.members_of("content") {
            if content.get("schema").is_none() {
                report.at(
                    &content.at,
                    format!(
                        "`{media}` of {what} has no schema; write one, `{{}}` with a description \
                         for an unknown shape"
                    ),
                );
            }
        }
    }
}

fn exact_status(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in &context.operations {
        let mut has_success = false;
        for (status, response) in operation.place.members_of("responses") {
            let exact = status.len() == 3 && status.bytes().all(|byte| byte.is_ascii_digit());
            has_success |= exact && status.starts_with('2');
            if !exact && status != "default" {
                report.at(
                    &response.at,
                    format!("`{status}` is not an exact status; write the documented one"),
                );
            }
        }
        if !has_success {
            report.at(
                &operation.place.at,
                format!(
                    "{} has no success response; write the documented 2xx status",
                    operation.name()
                ),
            );
        }
    }
}

fn one_success_body(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in &context.operations {
        let mut first: Option<(&str, Option<&Value>)> = None;
        for (status, response) in operation.successes() {
            let content = response.value.get("content");
            let (first_status, first_content) = *first.get_or_insert((status, content));
            if content != first_content {
                report.at(
                    &response.at,
                    format!(
                        "{status} of {} has another body than {first_status}, but a method returns \
                         one type; write one schema for both",
                        operation.name()
                    ),
                );
            }
        }
    }
}

fn error_schema(context: &Context<'_>, report: &mut Report<'_>) {
    let pointer = format!("/components/schemas/{ERROR_SCHEMA}");
    if context.find(&pointer).is_none() {
        report.at(
            "/components/schemas",
            format!("there is no schema `{ERROR_SCHEMA}`; write the one body of error responses"),
        );
    }
    for (operation, status, response) in responses(context) {
        if status.starts_with('2') {
            continue;
        }
        for (_, content) in response.members_of("content") {
            let reference = content.get("schema").and_then(|schema| schema.text("$ref"));
            if reference != Some(&format!("#{pointer}")) {
                report.at(
                    &content.at,
                    format!(
                        "{status} of {} has a body of its own; write a reference to \
                         `{ERROR_SCHEMA}`",
                        operation.name()
                    ),
                );
            }
        }
    }
}

/// Rust name of a type.
pub(super) fn type_name(name: &str) -> String {
    name.to_pascal_case()
}
