//! Takes in a vendor's own OpenAPI document: what of it a client needs, and where each fact of that
//! comes from, as the text of an overlay.
//!
//! The document itself stays as it was published. What can be derived from it is written into the
//! overlay beside it, each fact with how it was found, for a person to correct.

mod auth;
mod effects;
mod errors;
mod examples;
mod limits;
mod overlay_text;
mod paging;
mod sensitive;
mod servers;
mod trial;

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::facts::{Form, METHODS, preferred};
use crate::lower;
use crate::normalise::SHARED;

pub use examples::{Misfit, Taken, take as examples};
pub use overlay_text::{Group, jsonpath, text as overlay_text};
pub use trial::trial;

/// What the intake is told.
#[derive(Clone, Debug, Default)]
pub struct IntakeOptions {
    /// Folder under `specs/`.
    pub id: String,
    /// Name as the vendor writes it; the title of the document when left out.
    pub name: Option<String>,
    /// Name of the specification.
    pub generation: String,
    /// Address that paths are appended to; the document's own when left out.
    pub base_url: Option<String>,
    /// Values of the variables of the address.
    pub variables: Vec<(String, String)>,
    /// Name of the security scheme to use.
    pub auth: Option<String>,
    /// Public address of the document.
    pub address: Option<String>,
    /// Tags and operations that are taken; all when empty.
    pub only: Vec<String>,
    /// Tags and operations that are left out.
    pub exclude: Vec<String>,
}

/// An operation that is left out, and why.
#[derive(Clone, Debug)]
pub struct LeftOut {
    /// Its `operationId`.
    pub operation: String,
    /// What can't be taken.
    pub reason: String,
}

/// What was taken of a document.
#[derive(Clone, Debug)]
pub struct Intake {
    /// Name of the vendor.
    pub name: String,
    base_url: String,
    /// Groups of overlay actions.
    pub groups: Vec<Group>,
    /// What was decided or assumed, a line each.
    pub assumed: Vec<String>,
    /// What a person should look at first, a line each.
    pub look_at: Vec<String>,
    /// The document in the form that is generated from, without the overlay's facts.
    pub lowered: Value,
    /// How many operations the document has.
    pub in_document: usize,
    /// How a client is given its credentials, as the call of the builder.
    pub setter: String,
}

impl Intake {
    /// Address that paths are appended to.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }
}

/// The ids of the operations with a method.
pub fn ids(document: &Value, method: impl Fn(&str) -> bool) -> Vec<String> {
    let all = operations(document).into_iter();
    all.filter(|op| method(op.method))
        .map(|op| op.id.to_owned())
        .collect()
}

/// One operation of a lowered document.
pub(crate) struct Op<'a> {
    pub(crate) path: &'a str,
    pub(crate) method: &'static str,
    pub(crate) id: &'a str,
    pub(crate) item: &'a Value,
    pub(crate) value: &'a Value,
}

impl Op<'_> {
    /// The target of an overlay action.
    pub(crate) fn target(&self) -> String {
        format!("$.paths[{}].{}", jsonpath(self.path), self.method)
    }
}

/// The operations of a document.
pub(crate) fn operations(document: &Value) -> Vec<Op<'_>> {
    let paths = document.get("paths").and_then(Value::as_object);
    let mut all = Vec::new();
    for (path, item) in paths.into_iter().flatten() {
        for method in METHODS {
            if let Some(value) = item.get(method).filter(|value| value.is_object()) {
                let id = value.get("operationId").and_then(Value::as_str);
                let id = id.unwrap_or_default();
                all.push(Op {
                    path,
                    method,
                    id,
                    item,
                    value,
                });
            }
        }
    }
    all
}

/// Follows references within a document.
pub(crate) fn follow<'a>(document: &'a Value, mut value: &'a Value) -> &'a Value {
    for _ in 0..16 {
        let reference = value.get("$ref").and_then(Value::as_str);
        match reference.and_then(|it| document.pointer(it.strip_prefix('#')?)) {
            Some(found) => value = found,
            None => break,
        }
    }
    value
}

/// The JSON schema of a body or a response.
pub(crate) fn json_schema(holder: &Value) -> Option<&Value> {
    let content = holder.get("content")?.as_object()?;
    preferred(content)
        .filter(|media| media.form == Form::Json)?
        .schema
}

/// Derives all that can be derived from a document.
///
/// # Errors
///
/// When the document is of a version that can't be read, or a choice that was made names nothing.
pub fn take(document: &Value, folder: &Path, options: &IntakeOptions) -> Result<Intake> {
    let mut bundled = document.clone();
    lower::bundle(&mut bundled, folder)?;
    let mut lowered = bundled.clone();
    let mut selection = json!({});
    if !options.only.is_empty() {
        selection[lower::ONLY] = json!(options.only);
    }
    if !options.exclude.is_empty() {
        selection[lower::EXCLUDE] = json!(options.exclude);
    }
    let in_document = operations(&bundled).len();
    if let (Some(root), Some(selection)) = (lowered.as_object_mut(), selection.as_object()) {
        root.extend(selection.clone());
    }
    lower::lower(&mut lowered)?;
    let title = document.pointer("/info/title").and_then(Value::as_str);
    let name = options
        .name
        .clone()
        .or(title.map(|title| {
            let name = plain_name(title);
            name.strip_suffix(" API")
                .map_or(name.clone(), str::to_owned)
        }))
        .unwrap_or_else(|| options.id.clone());
    let mut intake = Intake {
        name,
        base_url: String::new(),
        groups: Vec::new(),
        assumed: Vec::new(),
        look_at: Vec::new(),
        lowered,
        in_document,
        setter: "api_key(\"key\")".to_owned(),
    };
    let base_url = servers::derive(&bundled, options, &mut intake)?;
    intake.base_url.clone_from(&base_url);
    root(&bundled, options, &base_url, &selection, &mut intake);
    auth::derive(&bundled, options, &base_url, &mut intake).context("authentication")?;
    errors::derive(&bundled, &mut intake);
    effects::derive(&mut intake);
    effects::permissions(&mut intake);
    paging::derive(&mut intake);
    sensitive::derive(&bundled, &mut intake);
    Ok(intake)
}

/// The facts of the whole document.
fn root(
    document: &Value,
    options: &IntakeOptions,
    base_url: &str,
    selection: &Value,
    intake: &mut Intake,
) {
    let text = |pointer: &str| document.pointer(pointer).and_then(Value::as_str);
    let given = options.address.as_deref();
    let public = |address: &&str| address.starts_with("https://") || address.starts_with("http://");
    let address = given
        .or(text("/externalDocs/url"))
        .or(text("/info/contact/url"))
        .filter(public)
        .unwrap_or(base_url);
    let version = match document.pointer("/info/version") {
        Some(Value::String(version)) => version.clone(),
        Some(Value::Number(version)) => version.to_string(),
        _ => "without a version".to_owned(),
    };
    let title = text("/info/title").unwrap_or(&intake.name);
    let mut update = json!({
        "x-vendor": {"id": options.id, "name": intake.name, "generation": options.generation},
        "x-pages": {"S0": {
            "title": format!("OpenAPI document '{}' {version}, as provided", plain_name(title)),
            "address": address,
        }},
        "x-source": {"basis": "seed", "page": "S0"},
        "x-rate-limits": limits::derive(document, intake),
        SHARED: true,
    });
    if let (Some(update), Some(selection)) = (update.as_object_mut(), selection.as_object()) {
        update.extend(selection.clone());
    }
    intake.groups.insert(
        0,
        Group::new(
            "The whole document. `address` is where it stands publicly; correct it where it stands elsewhere.",
            vec![json!({"target": "$", "update": update})],
        ),
    );
}

/// A title as a name: one line without signs that other files give a meaning.
fn plain_name(title: &str) -> String {
    let plain: String = title
        .chars()
        .map(|letter| {
            if letter.is_control() || "\"':#`<>{}\\".contains(letter) {
                ' '
            } else {
                letter
            }
        })
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
