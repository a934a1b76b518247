//! The example files beside the specifications.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;
use xtask::lint;
use xtask::spec::Spec;

use crate::calls::Arguments;

/// One example file.
#[derive(Clone, Debug)]
pub struct Example {
    /// Name of the file.
    pub file: String,
    /// `operationId` that it belongs to.
    pub operation_id: String,
    /// What it shows.
    pub kind: Kind,
    /// Which of several.
    pub number: u32,
    /// What the file holds.
    pub content: Content,
}

/// What an example shows.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
    /// A request body.
    Request,
    /// Parameters.
    Params,
    /// A response with this status.
    Response(u16),
    /// A response that is an error although its status says success.
    Failure(u16),
}

/// What an example file holds.
#[derive(Clone, Debug)]
pub enum Content {
    /// JSON.
    Json(Value),
    /// Plain text.
    Text(String),
}

impl Content {
    /// The JSON of the file; null for plain text.
    pub fn json(&self) -> Value {
        match self {
            Self::Json(value) => value.clone(),
            Self::Text(_) => Value::Null,
        }
    }
}

/// All examples of one specification, sorted by file name, with the parameters that its own `example`
/// values make.
///
/// # Errors
///
/// When a file cannot be read or its name says nothing.
pub fn load(root: &Path, spec: &Spec) -> Result<Vec<Example>> {
    let folder = root.join(spec.examples());
    let mut examples = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        let file = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        if file != "index.yaml" {
            let text = fs::read_to_string(&path).with_context(|| file.clone())?;
            examples.push(read(&file, text).with_context(|| file.clone())?);
        }
    }
    for (operation_id, params) in lint::derived_params(&spec.document) {
        let own = |example: &Example| {
            example.operation_id == operation_id
                && (example.kind, example.number) == (Kind::Params, 1)
        };
        if !examples.iter().any(own) {
            examples.push(Example {
                file: format!("{operation_id}.params.1.json"),
                operation_id,
                kind: Kind::Params,
                number: 1,
                content: Content::Json(params),
            });
        }
    }
    examples.sort_by(|one, other| one.file.cmp(&other.file));
    Ok(examples)
}

fn read(file: &str, text: String) -> Result<Example> {
    let parts: Vec<&str> = file.split('.').collect();
    let [operation_id, kind, number, ending] = parts.as_slice() else {
        bail!("an example is named <operation>.<request|params|status>.<number>.<json|txt>");
    };
    let kind = match (*kind, kind.strip_suffix("-failure")) {
        ("request", _) => Kind::Request,
        ("params", _) => Kind::Params,
        (_, Some(status)) => Kind::Failure(status.parse()?),
        (status, None) => Kind::Response(status.parse()?),
    };
    let content = match *ending {
        "json" => Content::Json(serde_json::from_str(&text)?),
        _ => Content::Text(text.trim_end().to_owned()),
    };
    Ok(Example {
        file: file.to_owned(),
        operation_id: (*operation_id).to_owned(),
        kind,
        number: number.parse()?,
        content,
    })
}

/// The example of this kind and number, or else the first of its kind.
pub fn find<'a>(
    examples: &'a [Example],
    operation_id: &str,
    kind: impl Fn(Kind) -> bool,
    number: u32,
) -> Option<&'a Example> {
    let mut of_kind = examples
        .iter()
        .filter(|example| example.operation_id == operation_id && kind(example.kind));
    let first = of_kind.clone().next();
    of_kind.find(|example| example.number == number).or(first)
}

/// The arguments that a call takes from its examples.
pub fn arguments(examples: &[Example], operation_id: &str, number: u32) -> Arguments {
    let of = |kind| find(examples, operation_id, |other| other == kind, number);
    Arguments {
        parameters: of(Kind::Params)
            .map(|example| example.content.json())
            .unwrap_or_default(),
        body: of(Kind::Request).map(|example| example.content.json()),
    }
}
