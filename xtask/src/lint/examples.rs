//! Rules on the example files beside a specification.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde_json::{Map, Value};

use super::context::{Context, Located, Operation};
use super::facts::fault;
use super::locations::{Lines, child};
use super::vocabulary::pages;
use super::{Report, Rule};
use crate::facts::{Basis, Form as MediaForm, Provenance, is_marked, preferred};
use crate::spec::{self, Spec};

pub(super) const INDEX: &str = "index.yaml";

pub(super) const RULES: &[Rule] = &[
    Rule::new(
        "example-name",
        "an example is named <operationId>.<request|params|status|status-failure>.<n>.<json|txt>, \
         after an operation of the specification",
        example_name,
    ),
    Rule::new(
        "example-json",
        "a `.json` example is valid JSON",
        example_json,
    ),
    Rule::new(
        "example-part",
        "requests are of operations with a body, parameters of operations with parameters, and \
         responses have a documented status with a body of the same media type",
        example_part,
    ),
    Rule::new(
        "example-schema",
        "an example fits its schema; formats are not looked at",
        example_schema,
    ),
    Rule::new(
        "example-undocumented",
        "an example has no property that its schema does not list",
        example_undocumented,
    ),
    Rule::new(
        "example-failure",
        "a `-failure` example has the value of a failure marker, and no other success does",
        example_failure,
    ),
    Rule::new(
        "example-params",
        "parameters are declared ones by location, all that are required are there, and their \
         values fit",
        example_params,
    ),
    Rule::new(
        "example-pair",
        "a success response has the number of a request, or of parameters where there is no body",
        example_pair,
    ),
    Rule::new(
        "request-example",
        "every operation with a body has an example of it",
        request_example,
    ),
    Rule::new(
        "response-example",
        "every operation with a success body has an example of it",
        response_example,
    ),
    Rule::new(
        "params-example",
        "every operation with parameters has an example of them: an `example` on each required \
         parameter, or a file",
        params_example,
    ),
    Rule::new(
        "example-index",
        "index.yaml has a source for the folder, lists only files that are there, and gives \
         well-formed sources",
        example_index,
    ),
];

/// The examples of a specification: the files beside it, and the parameters that its own `example`
/// values make.
pub(crate) struct Examples {
    folder: PathBuf,
    files: Vec<Example>,
    /// The first parameters of the operations that have no file with them.
    derived: BTreeMap<String, Value>,
    index: Option<Index>,
}

/// An example with what its name and the index say of it.
pub(crate) struct Sourced<'a> {
    /// Name of the file.
    pub(crate) name: &'a str,
    pub(crate) operation_id: &'a str,
    /// `request`, `params`, `200`, `200-failure`.
    pub(crate) part: String,
    /// Plain text is a string.
    pub(crate) value: &'a Value,
    pub(crate) source: Option<Provenance>,
}

/// One file.
struct Example {
    name: String,
    path: PathBuf,
    form: Option<Form>,
    content: Content,
}

/// What the name of a file says.
#[derive(Eq, PartialEq)]
struct Form {
    id: String,
    part: Part,
    number: u32,
}

#[derive(Clone, Debug, Eq, PartialEq)]
enum Part {
    Request,
    Params,
    Response { status: String, failure: bool },
}

enum Content {
    Json(Value, Lines),
    Text(Value),
    /// Line and reason.
    Broken(usize, String),
}

struct Index {
    path: PathBuf,
    value: Value,
    lines: Lines,
}

impl Examples {
    pub(crate) fn read(root: &Path, spec: &Spec) -> Result<Self> {
        let folder = spec.examples();
        let mut examples = Self {
            folder: folder.clone(),
            files: Vec::new(),
            derived: derived_params(&spec.document),
            index: None,
        };
        let on_disk = root.join(&folder);
        if !on_disk.exists() {
            return Ok(examples);
        }
        let place = || folder.display().to_string();
        for entry in fs::read_dir(&on_disk).with_context(place)? {
            let name = entry.with_context(place)?.file_name();
            let name = name.to_string_lossy().into_owned();
            let path = folder.join(&name);
            if name == INDEX {
                examples.index = Some(Index {
                    value: spec::read_yaml(root, &path)?,
                    lines: Lines::read(root, &path)?,
                    path,
                });
            } else {
                examples.files.push(Example {
                    content: Content::read(root, &path),
                    form: Form::of(&name),
                    name,
                    path,
                });
            }
        }
        for form in examples.files.iter().filter_map(|file| file.form.as_ref()) {
            if (&form.part, form.number) == (&Part::Params, 1) {
                examples.derived.remove(&form.id);
            }
        }
        Ok(examples)
    }

    /// The examples of an operation with what they are of (`request`, `params`, `200`,
    /// `200-failure`), by number.
    pub(crate) fn of(&self, id: &str) -> Vec<(String, &Value)> {
        let mut examples: Vec<_> = self
            .files
            .iter()
            .filter_map(|file| Some((file.form.as_ref()?, file.content.value()?)))
            .filter(|(form, _)| form.id == id)
            .map(|(form, value)| (form.number, form.part.name(), value))
            .collect();
        let derived = self.derived.get(id);
        examples.extend(derived.map(|value| (1, Part::Params.name(), value)));
        examples.sort_by(|one, other| (one.0, &one.1).cmp(&(other.0, &other.1)));
        let named = examples.into_iter();
        named.map(|(_, name, value)| (name, value)).collect()
    }

    /// Every readable example with where it comes from, by name.
    pub(crate) fn sourced(&self) -> Vec<Sourced<'_>> {
        let index = self.index.as_ref().map(|index| &index.value);
        let source = |value: Option<&Value>| -> Option<Provenance> {
            serde_json::from_value(value?.clone()).ok()
        };
        let common = source(index.and_then(|index| index.get("x-source")));
        let of_file = |name: &str| index.and_then(|index| index.get("files")?.get(name));
        let files = self.files.iter();
        let mut sourced: Vec<Sourced<'_>> = files
            .filter_map(|file| {
                let form = file.form.as_ref()?;
                Some(Sourced {
                    name: &file.name,
                    operation_id: &form.id,
                    part: form.part.name(),
                    value: file.content.value()?,
                    source: source(of_file(&file.name)).or(common),
                })
            })
            .collect();
        sourced.sort_by_key(|example| example.name);
        sourced
    }

    /// Whether a file with parameters has nothing of its own: neither a value nor a source.
    fn repeats(&self, form: &Form, value: &Value, derived: &BTreeMap<String, Value>) -> bool {
        let named = |file: &Example| file.form.as_ref().is_some_and(|own| own == form);
        let name = self.files.iter().find(|file| named(file));
        let sourced = self.sourced();
        let source = sourced
            .iter()
            .find(|example| name.is_some_and(|file| file.name == example.name))
            .and_then(|example| example.source);
        derived.get(&form.id) == Some(value)
            && source.is_some_and(|source| source.basis == Basis::Made)
    }

    fn numbers(&self, id: &str, part: &Part) -> Vec<u32> {
        let forms = self.files.iter().filter_map(|file| file.form.as_ref());
        let derived = (*part == Part::Params && self.derived.contains_key(id)).then_some(1);
        forms
            .filter(|form| form.id == id && form.part == *part)
            .map(|form| form.number)
            .chain(derived)
            .collect()
    }
}

/// The parameters of each operation as the `example` values of the specification have them:
/// `{"path": {…}, "query": {…}}`. An operation with a required parameter that has no `example` has
/// none.
pub fn derived_params(document: &Value) -> BTreeMap<String, Value> {
    let operations = super::context::operations(document);
    let derived = operations
        .iter()
        .filter(|operation| !operation.id.is_empty());
    derived
        .filter_map(|operation| Some((operation.id.to_owned(), params_of(operation)?)))
        .collect()
}

fn params_of(operation: &Operation<'_>) -> Option<Value> {
    let mut places = Map::new();
    for parameter in &operation.parameters {
        let (name, place) = (parameter.text("name")?, parameter.text("in")?);
        let example = parameter
            .value
            .get("example")
            .or_else(|| parameter.value.pointer("/schema/example"));
        match example {
            Some(example) => {
                let group = places
                    .entry(place)
                    .or_insert_with(|| Value::Object(Map::new()));
                group
                    .as_object_mut()?
                    .insert(name.to_owned(), example.clone());
            }
            None if parameter.value.get("required") == Some(&Value::Bool(true)) => return None,
            None => {}
        }
    }
    (!places.is_empty()).then_some(Value::Object(places))
}

impl Part {
    fn name(&self) -> String {
        match self {
            Self::Request => "request".to_owned(),
            Self::Params => "params".to_owned(),
            Self::Response {
                status,
                failure: false,
            } => status.clone(),
            Self::Response {
                status,
                failure: true,
            } => format!("{status}-failure"),
        }
    }
}

impl Content {
    fn read(root: &Path, path: &Path) -> Self {
        let text = match fs::read_to_string(root.join(path)) {
            Ok(text) => text,
            Err(error) => return Self::Broken(1, error.to_string()),
        };
        if path.extension().is_some_and(|ending| ending == "txt") {
            return Self::Text(Value::String(text));
        }
        match serde_json::from_str(&text) {
            Ok(value) => Self::Json(value, Lines::of(&text).unwrap_or_default()),
            Err(error) => Self::Broken(error.line().max(1), error.to_string()),
        }
    }

    fn value(&self) -> Option<&Value> {
        match self {
            Self::Json(value, _) | Self::Text(value) => Some(value),
            Self::Broken(..) => None,
        }
    }

    fn line(&self, pointer: &str) -> usize {
        match self {
            Self::Json(_, lines) => lines.line(pointer),
            Self::Text(_) => 1,
            Self::Broken(line, _) => *line,
        }
    }
}

impl Form {
    fn of(name: &str) -> Option<Self> {
        let mut parts = name.split('.');
        let (id, part, number, ending) =
            (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        let status = |text: &str| text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit());
        let part = match part {
            "request" => Part::Request,
            "params" => Part::Params,
            _ => {
                let bare = part.strip_suffix("-failure");
                Part::Response {
                    status: Some(bare.unwrap_or(part))
                        .filter(|text| status(text))?
                        .to_owned(),
                    failure: bare.is_some(),
                }
            }
        };
        let is_response = matches!(part, Part::Response { .. });
        let number = number.parse().ok().filter(|number| *number > 0)?;
        let fits = parts.next().is_none() && (ending == "json" || (ending == "txt" && is_response));
        fits.then(|| Self {
            id: id.to_owned(),
            part,
            number,
        })
    }
}

/// The files whose name tells an operation, with it and with what else the name tells.
fn known<'c, 'a>(
    context: &'c Context<'a>,
) -> impl Iterator<Item = (&'c Example, &'c Form, &'c Operation<'a>)> {
    context.examples.files.iter().filter_map(|file| {
        let form = file.form.as_ref()?;
        Some((file, form, context.operation(&form.id)?))
    })
}

impl Report<'_> {
    fn in_example(&mut self, file: &Example, pointer: &str, message: impl Into<String>) {
        self.in_file(file.path.clone(), file.content.line(pointer), message);
    }
}

fn example_name(context: &Context<'_>, report: &mut Report<'_>) {
    for file in &context.examples.files {
        match &file.form {
            None => report.in_example(
                file,
                "",
                "the name tells no example; write \
                 <operationId>.<request|params|status|status-failure>.<n>.json, or .txt for an \
                 response in plain text",
            ),
            Some(form) if context.operation(&form.id).is_none() => report.in_example(
                file,
                "",
                format!("there is no operation `{}`; write the name of one", form.id),
            ),
            Some(_) => {}
        }
    }
}

fn example_json(context: &Context<'_>, report: &mut Report<'_>) {
    for file in &context.examples.files {
        if let (Some(_), Content::Broken(_, why)) = (&file.form, &file.content) {
            report.in_example(file, "", format!("not valid JSON: {why}"));
        }
    }
}

/// The response that a response is an example of.
fn response<'c, 'a>(operation: &'c Operation<'a>, status: &str) -> Option<&'c Located<'a>> {
    operation
        .responses
        .iter()
        .find(|(documented, _)| documented == status)
        .map(|(_, response)| response)
}

/// The schema of what a file is an example of.
fn schema_of<'a>(file: &Example, form: &Form, operation: &Operation<'a>) -> Option<Located<'a>> {
    match &form.part {
        Part::Request => operation.request_schema(),
        Part::Params => None,
        Part::Response { status, .. } => {
            let content = response(operation, status)?.get("content")?;
            let media = match file.content {
                Content::Text(_) => "text/plain",
                // JSON may have a name of its own.
                _ => preferred(content.value.as_object()?)
                    .filter(|media| media.form == MediaForm::Json)
                    .map_or("application/json", |media| media.name),
            };
            content.get(media)?.get("schema")
        }
    }
}

fn example_part(context: &Context<'_>, report: &mut Report<'_>) {
    for (file, form, operation) in known(context) {
        let name = operation.name();
        let message = match &form.part {
            Part::Request if operation.body.is_none() => {
                format!("{name} has no body; remove the file")
            }
            Part::Params if operation.parameters.is_empty() => {
                format!("{name} has no parameters; remove the file")
            }
            Part::Response { status, .. } if response(operation, status).is_none() => {
                format!("{name} does not document {status}; write a status that it lists")
            }
            Part::Response { status, .. } if schema_of(file, form, operation).is_none() => {
                let kind = match file.content {
                    Content::Text(_) => "text",
                    _ => "JSON",
                };
                format!("{status} of {name} has no {kind} body; write the documented kind")
            }
            _ => continue,
        };
        report.in_example(file, "", message);
    }
}

fn example_schema(context: &Context<'_>, report: &mut Report<'_>) {
    for (file, form, operation) in known(context) {
        let failure = matches!(form.part, Part::Response { failure: true, .. });
        let schema = schema_of(file, form, operation);
        if let (false, Some(schema), Some(value)) = (failure, schema, file.content.value()) {
            for mismatch in context.json_schemas.mismatches(schema.value, value) {
                report.in_example(
                    file,
                    &mismatch.at,
                    format!("does not fit its schema: {}", mismatch.message),
                );
            }
        }
    }
}

fn example_undocumented(context: &Context<'_>, report: &mut Report<'_>) {
    for (file, form, operation) in known(context) {
        let failure = matches!(form.part, Part::Response { failure: true, .. });
        let schema = schema_of(file, form, operation);
        if let (false, Some(schema), Some(value)) = (failure, schema, file.content.value()) {
            let named = |reference: &str| context.document.pointer(reference.strip_prefix('#')?);
            for at in crm_spec::undocumented(schema.value, value, &named) {
                report.in_example(
                    file,
                    &at,
                    format!(
                        "{at} is no property of its schema; document it in {}, or take it out",
                        context.spec.file.display()
                    ),
                );
            }
        }
    }
}

fn example_failure(context: &Context<'_>, report: &mut Report<'_>) {
    let markers = context.root().members_of("x-failure-markers");
    for (file, form, _) in known(context) {
        let (Part::Response { status, failure }, Some(value)) = (&form.part, file.content.value())
        else {
            continue;
        };
        let marked = markers.iter().find_map(|(_, marker)| {
            let at = marker.text("at")?;
            let equals = serde_json::from_value(marker.value.get("equals")?.clone()).ok()?;
            is_marked(value, at, equals).then_some(at)
        });
        match marked {
            None if *failure => report.in_example(
                file,
                "",
                "no marker of `x-failure-markers` tells this response from a success; write its \
                 value, or leave `-failure` out of the name",
            ),
            Some(at) if !failure && status.starts_with('2') => report.in_example(
                file,
                at,
                format!("a marker at `{at}` tells that this is an error; name it {status}-failure"),
            ),
            _ => {}
        }
    }
}

fn example_params(context: &Context<'_>, report: &mut Report<'_>) {
    let derived = derived_params(context.document);
    for (file, form, operation) in known(context) {
        let (Part::Params, Some(value)) = (&form.part, file.content.value()) else {
            continue;
        };
        let example = Located {
            at: String::new(),
            value,
        };
        for (place, group) in example.members() {
            for (name, value) in group.members() {
                if let Some(fault) = param_fault(context, operation, &place, &name, value.value) {
                    report.in_example(file, &value.at, fault);
                }
            }
        }
        if form.number == 1 && context.examples.repeats(form, value, &derived) {
            report.in_example(
                file,
                "",
                "these are the `example` values of the specification, of which this example is made anyway; remove the \
                 file",
            );
        }
        for parameter in &operation.parameters {
            let (name, place) = (parameter.text("name"), parameter.text("in"));
            let (Some(name), Some(place)) = (name, place) else {
                continue;
            };
            let required = parameter.value.get("required") == Some(&Value::Bool(true));
            if required && value.pointer(&child(&format!("/{place}"), name)).is_none() {
                report.in_example(
                    file,
                    "",
                    format!("the required parameter `{name}` is missing; write it in `{place}`"),
                );
            }
        }
    }
}

/// What is wrong with one parameter of an example.
fn param_fault(
    context: &Context<'_>,
    operation: &Operation<'_>,
    place: &str,
    name: &str,
    value: &Value,
) -> Option<String> {
    let declared = operation.parameters.iter().find(|parameter| {
        parameter.text("name") == Some(name) && parameter.text("in") == Some(place)
    });
    let Some(parameter) = declared else {
        return Some(format!(
            "`{name}` in `{place}` is no parameter of {}; write declared ones",
            operation.name()
        ));
    };
    let schema = parameter.get("schema")?;
    let mismatches = context.json_schemas.mismatches(schema.value, value);
    let first = mismatches.first()?;
    Some(format!(
        "`{name}` does not fit its schema: {}",
        first.message
    ))
}

fn example_pair(context: &Context<'_>, report: &mut Report<'_>) {
    for (file, form, operation) in known(context) {
        let Part::Response { status, failure } = &form.part else {
            continue;
        };
        let (part, what) = if operation.body.is_some() {
            (Part::Request, "request")
        } else if operation.parameters.is_empty() {
            continue;
        } else {
            (Part::Params, "params")
        };
        let numbers = context.examples.numbers(&form.id, &part);
        // Where there is none at all, that is a finding of its own.
        if status.starts_with('2')
            && !failure
            && !numbers.is_empty()
            && !numbers.contains(&form.number)
        {
            report.in_example(
                file,
                "",
                format!(
                    "there is no request for this response; write `{}.{what}.{}.json`",
                    form.id, form.number
                ),
            );
        }
    }
}

fn missing(report: &mut Report<'_>, context: &Context<'_>, operation: &Operation<'_>, file: &str) {
    report.at(
        &operation.place.at,
        format!(
            "{} has no such example; write {}/{}.{file}",
            operation.name(),
            context.examples.folder.display(),
            operation.name()
        ),
    );
}

fn request_example(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in &context.operations {
        let numbers = context.examples.numbers(operation.id, &Part::Request);
        if operation.body.is_some() && numbers.is_empty() {
            missing(report, context, operation, "request.1.json");
        }
    }
}

fn response_example(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in &context.operations {
        let mut bodies = operation
            .successes()
            .filter(|(_, response)| !response.members_of("content").is_empty())
            .peekable();
        let Some((first, _)) = bodies.peek().copied() else {
            continue;
        };
        let shown = bodies.any(|(status, _)| {
            let part = Part::Response {
                status: status.clone(),
                failure: false,
            };
            !context.examples.numbers(operation.id, &part).is_empty()
        });
        if !shown {
            missing(report, context, operation, &format!("{first}.1.json"));
        }
    }
}

fn params_example(context: &Context<'_>, report: &mut Report<'_>) {
    for operation in &context.operations {
        let numbers = context.examples.numbers(operation.id, &Part::Params);
        if !operation.parameters.is_empty() && numbers.is_empty() {
            report.at(
                &operation.place.at,
                format!(
                    "{} has no example of its parameters; write `example` on each of them, or {}/{}.params.1.json",
                    operation.name(),
                    context.examples.folder.display(),
                    operation.name()
                ),
            );
        }
    }
}

fn example_index(context: &Context<'_>, report: &mut Report<'_>) {
    let examples = &context.examples;
    let Some(index) = &examples.index else {
        if !examples.files.is_empty() {
            report.in_file(
                examples.folder.join(INDEX),
                1,
                "is missing; write `x-source` and `files`",
            );
        }
        return;
    };
    let pages = pages(context.document);
    let mut tell = |pointer: &str, message: String| {
        report.in_file(index.path.clone(), index.lines.line(pointer), message);
    };
    match index.value.get("x-source") {
        None => tell(
            "",
            "has no `x-source`; write the source of the folder".to_owned(),
        ),
        Some(source) => {
            if let Some(fault) = fault(source, &pages, true) {
                tell("/x-source", fault);
            }
        }
    }
    let root = Located {
        at: String::new(),
        value: &index.value,
    };
    for (key, member) in root.members() {
        if !matches!(key.as_str(), "x-source" | "files") {
            tell(
                &member.at,
                format!("`{key}` is unknown here; write `x-source` or `files`"),
            );
        }
    }
    for (name, source) in root.members_of("files") {
        if !examples.files.iter().any(|file| file.name == name) {
            tell(
                &source.at,
                format!("there is no file `{name}`; remove it from the list"),
            );
        }
        if let Some(fault) = fault(source.value, &pages, true) {
            tell(&source.at, format!("{name}: {fault}"));
        }
    }
}
