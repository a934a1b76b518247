//! The facts of a specification: its operations and what the `x-` vocabulary says of them.

use std::collections::BTreeMap;
use std::ops::Deref;

use anyhow::{Context, Result, anyhow, bail};
use crm_spec::Trust;
pub use crm_spec::{
    AuthKey, AuthScheme, Basis, Credits, Effect, Encoding, Fact, FailureMarker, Literal, Location,
    Method, Paging, PagingLocation, PagingStyle, Parameter, Property, Provenance, RateLimit,
    RowsIn, Task, WithoutPosition,
};
use indexmap::IndexMap;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::evidence::Evidence;
use crate::normalise::{self, argument_names, type_name};
use crate::spec::Spec;

mod media;
mod parameters;

pub use media::{FORM, Form, Media, Success, preferred, success_of};
pub use parameters::{parameters_of, variables};

/// HTTP methods that a path item may have, in the order in which operations are listed.
pub const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

/// Everything that is generated from, apart from the schemas.
#[derive(Clone, Debug)]
pub struct Facts {
    /// Who the vendor is.
    pub vendor: Vendor,
    /// `info.title`.
    pub title: String,
    /// Address that paths are appended to.
    pub base_url: String,
    /// How requests are authenticated.
    pub auth: AuthScheme,
    /// Documented limits.
    pub rate_limits: Vec<RateLimit>,
    /// Responses that are errors under a success status.
    pub failure_markers: Vec<FailureMarker>,
    /// Pages that facts come from.
    pub pages: IndexMap<String, Page>,
    /// Source of what has none of its own.
    pub source: Provenance,
    /// Every operation, in the order of the file.
    pub operations: Vec<Operation>,
    /// Properties of named schemas that are less than documented.
    pub doubtful: Vec<Property>,
}

/// `x-vendor`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vendor {
    /// Folder under `specs/`.
    pub id: String,
    /// Name as the vendor writes it.
    pub name: String,
    /// File name of the specification.
    pub generation: String,
}

/// An entry of `x-pages`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// Title of the page.
    pub title: String,
    /// Public address.
    pub address: String,
}

/// Whether a response has the value `equals` at the pointer of a failure marker, in which `*` stands
/// for every element of a list.
pub fn is_marked(response: &Value, at: &str, equals: Literal) -> bool {
    match at.split_once("/*") {
        None => response.pointer(at) == Some(&value_of(equals)),
        Some((list, rest)) => response
            .pointer(list)
            .and_then(Value::as_array)
            .is_some_and(|elements| {
                !elements.is_empty()
                    && elements
                        .iter()
                        .all(|element| is_marked(element, rest, equals))
            }),
    }
}

/// A constant as JSON.
pub fn value_of(literal: Literal) -> Value {
    serde_json::to_value(literal).unwrap_or_default()
}

/// One operation.
///
/// Pages of sources are keys of `x-pages`, jobs name each other by `operationId`, and limits on
/// values are left to [`normalise`].
#[derive(Clone, Debug)]
pub struct Operation {
    /// What the vocabulary says of it.
    pub stated: crm_spec::Operation,
    /// Whether the success body is text or bytes, and no JSON.
    pub plain_text: bool,
    /// Names of the arguments for its parameters, in their order.
    pub arguments: Vec<String>,
}

impl Deref for Operation {
    type Target = crm_spec::Operation;

    fn deref(&self) -> &Self::Target {
        &self.stated
    }
}

/// What the methods of a job are called after that an operation starts.
pub fn job_base(id: &str) -> &str {
    let id = id.strip_prefix("start_").unwrap_or(id);
    id.strip_suffix("_start").unwrap_or(id)
}

/// The encoding that a media type of a request stands for, where a specification is written here.
pub fn encoding_of(media_type: &str) -> Option<Encoding> {
    match media_type {
        "application/json" => Some(Encoding::Json),
        FORM => Some(Encoding::Form),
        _ => None,
    }
}

/// The names of the methods of all operations, in their order.
pub fn method_names(document: &Value) -> Vec<String> {
    let paths = document.get("paths").and_then(Value::as_object);
    let operations = paths.into_iter().flatten().flat_map(|(_, item)| {
        METHODS
            .iter()
            .filter_map(|method| item.get(*method))
            .filter(|it| it.is_object())
    });
    let ids = operations.map(|operation| operation.get("operationId").and_then(Value::as_str));
    normalise::method_names(ids.map(Option::unwrap_or_default))
}

impl Facts {
    /// Reads the facts of a specification.
    ///
    /// # Errors
    ///
    /// When a fact that generation needs is missing or malformed; the message names the place.
    pub fn read(spec: &Spec) -> Result<Self> {
        let mut facts =
            Self::read_document(&spec.document).with_context(|| spec.file.display().to_string())?;
        facts.take_up(&spec.evidence).with_context(|| {
            let file = Evidence::file(&spec.vendor, &spec.generation);
            file.display().to_string()
        })?;
        Ok(facts)
    }

    fn read_document(document: &Value) -> Result<Self> {
        let source: Provenance = required(document, "x-source", "the root")?;
        let mut operations = Vec::new();
        let mut methods = method_names(document).into_iter();
        let paths = document
            .get("paths")
            .and_then(Value::as_object)
            .ok_or_else(|| anyhow!("`paths` must be an object"))?;
        for (path, item) in paths {
            for method in Method::ALL {
                if let Some(operation) = item.get(method.key()).filter(|it| it.is_object()) {
                    let place = || format!("{method} {path}");
                    let name = methods.next().unwrap_or_default();
                    let read = read_operation(document, path, method, item, operation, source);
                    let mut read = read.with_context(place)?;
                    read.stated.id = name.leak();
                    operations.push(read);
                }
            }
        }
        Ok(Self {
            vendor: required(document, "x-vendor", "the root")?,
            title: text(document, "/info/title")?,
            base_url: text(document, "/servers/0/url")?,
            auth: read_auth(document).context("components.securitySchemes")?,
            rate_limits: optional(document, "x-rate-limits")?.unwrap_or_default(),
            failure_markers: optional(document, "x-failure-markers")?.unwrap_or_default(),
            pages: optional(document, "x-pages")?.unwrap_or_default(),
            doubtful: read_doubtful(document, source)?,
            source,
            operations,
        })
    }

    fn take_up(&mut self, evidence: &Evidence) -> Result<()> {
        for id in evidence.operations.keys() {
            let mut operations = self.operations.iter_mut();
            let operation = operations
                .find(|operation| operation.operation_id == id)
                .ok_or_else(|| anyhow!("`{id}` is no operation of the specification"))?;
            operation.stated.seen = evidence.of(id).leak();
        }
        Ok(())
    }

    /// A text of the specification for those who do not have it: with the title of a page in the
    /// place of its key.
    pub fn worded(&self, text: &str) -> String {
        text.split_inclusive(|letter: char| !letter.is_ascii_alphanumeric())
            .map(|piece| {
                let word = piece.trim_end_matches(|letter: char| !letter.is_ascii_alphanumeric());
                match self.pages.get(word) {
                    Some(page) => {
                        let title = page.title.split(" (").next().unwrap_or_default();
                        format!("\"{title}\"{}", &piece[word.len()..])
                    }
                    None => piece.to_owned(),
                }
            })
            .collect()
    }

    /// Public address of the page that a source names.
    pub fn address(&self, source: &Provenance) -> Option<&str> {
        let page = source.page?;
        self.pages.get(page).map(|page| page.address.as_str())
    }
}

/// Properties that have a source of less than a document, or stand in a schema that does.
fn read_doubtful(document: &Value, root_source: Provenance) -> Result<Vec<Property>> {
    let mut doubtful = Vec::new();
    let schemas = document
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    for (schema, value) in schemas.into_iter().flatten() {
        let of: &'static str = type_name(schema).leak();
        let common = optional(value, "x-source")?.unwrap_or(root_source);
        let properties = value.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            let source: Provenance = optional(property, "x-source")?.unwrap_or(common);
            if Trust::of(source.basis).is_doubtful() {
                let name = name.clone().leak();
                doubtful.push(Property { of, name, source });
            }
        }
    }
    Ok(doubtful)
}

fn read_operation(
    document: &Value,
    path: &str,
    method: Method,
    item: &Value,
    operation: &Value,
    root_source: Provenance,
) -> Result<Operation> {
    let operation_id = operation
        .get("operationId")
        .and_then(Value::as_str)
        .ok_or_else(|| anyhow!("has no `operationId`; it names the Rust method"))?
        .to_owned();
    let written = parameters_of(
        document,
        path,
        item.get("parameters"),
        operation.get("parameters"),
    )?;
    let mut parameters = Vec::new();
    for parameter in &written {
        parameters.push(Parameter {
            name: text(parameter, "/name")?.leak(),
            location: required(parameter, "in", "a parameter")?,
            required: parameter.get("required") == Some(&Value::Bool(true)),
        });
    }
    let arguments = argument_names(
        parameters
            .iter()
            .map(|parameter| (parameter.name, parameter.location.as_str())),
    );
    let responses = operation
        .get("responses")
        .and_then(Value::as_object)
        .ok_or_else(|| anyhow!("has no `responses`"))?;
    let successes = success_of(document, responses)?;
    let mut success = successes.statuses.clone();
    if success.is_empty() && is_by_hand(document) {
        bail!("has no success response; list the documented 2xx status");
    }
    if success.is_empty() {
        success.push(200);
    }
    let plain_text = successes
        .bodies
        .first()
        .is_some_and(|body| body.form != Form::Json);
    let security = operation
        .get("security")
        .or_else(|| document.get("security"))
        .and_then(Value::as_array);
    let content = match operation.get("requestBody") {
        Some(body) => resolve(document, body)?
            .get("content")
            .and_then(Value::as_object),
        None => None,
    };
    let has_body = content.is_some_and(|content| !content.is_empty());
    let encodings: Vec<Encoding> = match optional(operation, "x-encodings")? {
        Some(encodings) => encodings,
        None => content.map(media::encodings).unwrap_or_default(),
    };
    let sources: BTreeMap<Fact, Provenance> = optional(operation, "x-sources")?.unwrap_or_default();
    let summary = operation.get("summary").and_then(Value::as_str);
    let summary = summary.unwrap_or(&operation_id).trim_end_matches('.');
    // A specification is read for as long as the command runs.
    let kept = |text: &str| -> &'static str { text.to_owned().leak() };
    Ok(Operation {
        stated: crm_spec::Operation {
            id: "",
            operation_id: kept(&operation_id),
            summary: kept(summary),
            method,
            path: kept(path),
            parameters: parameters.leak(),
            body: has_body,
            encodings: encodings.leak(),
            authenticated: security.is_some_and(|schemes| !schemes.is_empty()),
            success: success.leak(),
            effect: required(operation, "x-effect", &operation_id)?,
            safe_to_retry: match optional(operation, "x-safe-to-repeat")? {
                // Specifications of earlier releases, which `diff` compares with, have the older name.
                Some(safe) => safe,
                None => required(operation, "x-safe-to-retry", &operation_id)?,
            },
            permission: optional::<String>(operation, "x-permission")?.map(|text| &*text.leak()),
            credits: optional(operation, "x-credits")?,
            paging: optional(operation, "x-paging")?,
            task: optional(operation, "x-task")?,
            path_confirmed: optional(operation, "x-path-confirmed")?,
            documented_as: optional::<String>(operation, "x-documented-as")?
                .map(|text| &*text.leak()),
            checks: &[],
            source: optional(operation, "x-source")?.unwrap_or(root_source),
            sources: sources.into_iter().collect::<Vec<_>>().leak(),
            seen: &[],
        },
        plain_text,
        arguments,
    })
}

/// Whether the specification was written here, and not provided.
fn is_by_hand(document: &Value) -> bool {
    let generation = document.pointer("/x-vendor/generation");
    !generation
        .and_then(Value::as_str)
        .is_some_and(|generation| generation.starts_with("provided"))
}

fn read_auth(document: &Value) -> Result<AuthScheme> {
    let schemes = document
        .pointer("/components/securitySchemes")
        .and_then(Value::as_object)
        .context("must hold a scheme")?;
    if schemes.len() > 1 {
        return read_keys(document, schemes);
    }
    let (name, scheme) = schemes.iter().next().context("is empty")?;
    if let Some(oauth) = scheme.get("x-oauth2-client-credentials") {
        return Ok(AuthScheme::ClientCredentials {
            token_path: text(oauth, "/token-path")?.leak(),
            lifetime_seconds: oauth
                .get("lifetime-seconds")
                .and_then(Value::as_u64)
                .and_then(|seconds| u32::try_from(seconds).ok())
                .ok_or_else(|| anyhow!("{name}: `lifetime-seconds` must be an integer"))?,
        });
    }
    match (
        scheme.get("type").and_then(Value::as_str),
        scheme.get("scheme").and_then(Value::as_str),
        scheme.get("in").and_then(Value::as_str),
    ) {
        (Some("apiKey"), _, Some("header")) => Ok(AuthScheme::ApiKey {
            header: text(scheme, "/name")?.to_lowercase().leak(),
            prefix: optional::<String>(scheme, "x-value-prefix")?
                .unwrap_or_default()
                .leak(),
        }),
        (Some("apiKey"), _, Some("query")) => Ok(AuthScheme::QueryKey {
            parameter: text(scheme, "/name")?.leak(),
        }),
        (Some("apiKey"), _, Some("cookie")) => Ok(AuthScheme::ApiKey {
            header: "cookie",
            prefix: format!("{}=", text(scheme, "/name")?).leak(),
        }),
        (Some("http"), Some(kind), _) if kind.eq_ignore_ascii_case("bearer") => {
            Ok(AuthScheme::ApiKey {
                header: "authorization",
                prefix: "Bearer ",
            })
        }
        (Some("http"), Some(kind), _) if kind.eq_ignore_ascii_case("basic") => {
            Ok(AuthScheme::Basic)
        }
        _ => bail!(
            "{name}: write `apiKey`, `http` with `bearer` or `basic`, or add \
             `x-oauth2-client-credentials`"
        ),
    }
}

/// Several schemes are keys that are all sent with each request, and the root says so.
fn read_keys(document: &Value, schemes: &Map<String, Value>) -> Result<AuthScheme> {
    let together = document
        .get("security")
        .and_then(Value::as_array)
        .filter(|all| all.len() == 1)
        .and_then(|all| all[0].as_object())
        .is_some_and(|one| schemes.keys().all(|name| one.contains_key(name)));
    if !together {
        bail!(
            "has several schemes; keep one, or write `security: [{{{}}}]` at the root for keys that \
             are sent together",
            schemes
                .keys()
                .map(|name| format!("{name}: []"))
                .collect::<Vec<_>>()
                .join(", ")
        );
    }
    let mut keys = Vec::new();
    for (name, scheme) in schemes {
        let key = match (
            scheme.get("type").and_then(Value::as_str),
            scheme.get("scheme").and_then(Value::as_str),
            scheme.get("in").and_then(Value::as_str),
        ) {
            (Some("apiKey"), _, Some("header")) => AuthKey {
                name: text(scheme, "/name")?.to_lowercase().leak(),
                location: Location::Header,
                prefix: optional::<String>(scheme, "x-value-prefix")?
                    .unwrap_or_default()
                    .leak(),
            },
            (Some("apiKey"), _, Some("query")) => AuthKey {
                name: text(scheme, "/name")?.leak(),
                location: Location::Query,
                prefix: "",
            },
            (Some("http"), Some(kind), _) if kind.eq_ignore_ascii_case("bearer") => AuthKey {
                name: "authorization",
                location: Location::Header,
                prefix: "Bearer ",
            },
            _ => bail!(
                "{name}: cannot be sent beside other keys; write `apiKey` in a header or the query, \
                 or `http` with `bearer`"
            ),
        };
        keys.push(key);
    }
    Ok(AuthScheme::Keys { keys: keys.leak() })
}

/// Follows a local reference.
///
/// # Errors
///
/// When it leads nowhere or out of the document.
pub fn resolve<'a>(document: &'a Value, value: &'a Value) -> Result<&'a Value> {
    let Some(reference) = value.get("$ref").and_then(Value::as_str) else {
        return Ok(value);
    };
    let pointer = reference
        .strip_prefix('#')
        .ok_or_else(|| anyhow!("`{reference}` leads out of the file; only local references"))?;
    document
        .pointer(pointer)
        .ok_or_else(|| anyhow!("`{reference}` leads nowhere"))
}

fn text(value: &Value, pointer: &str) -> Result<String> {
    value
        .pointer(pointer)
        .and_then(Value::as_str)
        .map(str::to_owned)
        .ok_or_else(|| anyhow!("`{}` must be a string", pointer.trim_start_matches('/')))
}

fn required<T: DeserializeOwned>(value: &Value, key: &str, place: &str) -> Result<T> {
    optional(value, key)?.ok_or_else(|| anyhow!("{place} has no `{key}`"))
}

fn optional<T: DeserializeOwned>(value: &Value, key: &str) -> Result<Option<T>> {
    value
        .get(key)
        .map(|value| serde_json::from_value(value.clone()).with_context(|| format!("`{key}`")))
        .transpose()
}
