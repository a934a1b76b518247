//! The specifications as `crm-check` embeds them: of each vendor generation what the operation table
//! of a client lacks, parameters with their examples, bodies and schemas, one operation a line.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use crate::facts::{Facts, Operation, resolve};
use crate::generate::Output;
use crate::lint::examples::Examples;
use crate::lint::json_schema;
use crate::sandbox::{content, parameters_of};
use crate::spec::Spec;

const FOLDER: &str = "crates/crm-check/src/generated";

/// The embedded document of one specification.
///
/// # Errors
///
/// When the specification or its examples cannot be read.
pub fn output(root: &Path, spec: &Spec) -> Result<Output> {
    let text = text(root, spec).with_context(|| spec.file.display().to_string())?;
    Ok(Output {
        path: PathBuf::from(FOLDER).join(name(spec)),
        text,
    })
}

/// The table of all documents; nothing where there is none.
pub fn table(root: &Path, specs: &[Spec]) -> Option<Output> {
    let path = PathBuf::from(FOLDER).join("mod.rs");
    if !root.join(&path).exists() {
        return None;
    }
    let mut text = String::from(
        "// @generated from specs/ by `cargo xtask generate`. Changes belong there.\n\n\
         //! Every embedded specification: vendor, generation and text.\n\n\
         pub(crate) const DOCUMENTS: &[(&str, &str, &str)] = &[\n",
    );
    for spec in specs {
        let (vendor, generation) = (&spec.vendor, &spec.generation);
        // Writing to a string does not fail.
        let _ = writeln!(
            text,
            "    (\"{vendor}\", \"{generation}\", include_str!(\"{}\")),",
            name(spec)
        );
    }
    Some(Output {
        path,
        text: text + "];\n",
    })
}

fn name(spec: &Spec) -> String {
    format!("{}_{}.json", spec.vendor, spec.generation)
}

fn text(root: &Path, spec: &Spec) -> Result<String> {
    let facts = Facts::read(spec)?;
    let examples = Examples::read(root, spec)?;
    let mut operations = Vec::new();
    for facts in &facts.operations {
        let operation = operation(&spec.document, facts, &examples);
        let operation = operation.with_context(|| facts.operation_id)?;
        operations.push((facts.operation_id.to_owned(), operation));
    }
    let schemas = match json_schema::named(&spec.document) {
        Value::Object(schemas) => schemas.into_iter().collect(),
        _ => Vec::new(),
    };
    Ok(format!(
        "{{\n\"operations\": {},\n\"schemas\": {}\n}}\n",
        lines(&operations),
        lines(&schemas)
    ))
}

/// An object with one member a line, so that a change of one shows as one.
fn lines(members: &[(String, Value)]) -> String {
    let lines: Vec<String> = members
        .iter()
        .map(|(name, value)| format!("{}: {value}", Value::from(name.as_str())))
        .collect();
    format!("{{\n{}\n}}", lines.join(",\n"))
}

fn operation(document: &Value, facts: &Operation, examples: &Examples) -> Result<Value> {
    let written = &document["paths"][facts.path][facts.method.key()];
    let mut of = Map::new();
    let mut parameters = Vec::new();
    for parameter in parameters_of(document, facts.path, written)? {
        let schema = &parameter["schema"];
        let example = parameter.get("example").or_else(|| schema.get("example"));
        let mut parameter = json!({
            "name": parameter["name"],
            "in": parameter["in"],
            "required": parameter["required"] == true,
            "schema": json_schema::convert(schema),
        });
        if let Some(example) = example {
            parameter["example"] = example.clone();
        }
        parameters.push(parameter);
    }
    if !parameters.is_empty() {
        of.insert("parameters".to_owned(), parameters.into());
    }
    let asked = examples.of(facts.operation_id);
    let query = asked.iter().find(|(part, _)| part == "params");
    if let Some(query) = query.and_then(|(_, params)| params.get("query")) {
        of.insert("query".to_owned(), query.clone());
    }
    if let Some(body) = written.get("requestBody")
        && resolve(document, body)?.get("content").is_some()
    {
        let mut body = json!({});
        if let Some((_, example)) = asked.iter().find(|(part, _)| part == "request") {
            body["example"] = (*example).clone();
        }
        of.insert("body".to_owned(), body);
    }
    let mut responses = Map::new();
    for (status, response) in written["responses"].as_object().into_iter().flatten() {
        let mut told = Map::new();
        if let Some((content_type, schema)) = content(resolve(document, response)?) {
            told.insert("content_type".to_owned(), content_type.into());
            told.insert("schema".to_owned(), schema);
        }
        responses.insert(status.clone(), told.into());
    }
    of.insert("responses".to_owned(), responses.into());
    Ok(of.into())
}
