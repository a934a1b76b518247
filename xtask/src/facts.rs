//! The facts of a specification: its operations and what the `x-` vocabulary says of them.

use std::collections::BTreeMap;

use anyhow::{Context, Result, anyhow, bail};
use heck::ToSnakeCase;
use indexmap::IndexMap;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::spec::Spec;

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
    pub auth: Auth,
    /// Documented limits.
    pub rate_limits: Vec<RateLimit>,
    /// Answers that are errors under a success status.
    pub failure_markers: Vec<FailureMarker>,
    /// Pages that facts come from.
    pub pages: IndexMap<String, Page>,
    /// Source of what has none of its own.
    pub source: Source,
    /// Every operation, in the order of the file.
    pub operations: Vec<Operation>,
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

/// `x-source`.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// What the fact rests on.
    pub basis: Basis,
    /// Key of `x-pages`.
    pub page: Option<String>,
    /// Why it was read so.
    pub note: Option<String>,
}

/// What a fact rests on.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// The document that the specification was written from.
    Seed,
    /// Another public page of the vendor.
    Docs,
    /// No document.
    Assumed,
    /// Written here; examples only.
    Made,
}

/// How requests are authenticated.
#[derive(Clone, Debug)]
pub enum Auth {
    /// A key in a header.
    ApiKey {
        /// Name of the header.
        header: String,
        /// What stands before the key.
        prefix: String,
    },
    /// OAuth 2.0 client credentials.
    ClientCredentials {
        /// Path of the token call.
        token_path: String,
        /// Documented lifetime of a token.
        lifetime_seconds: u32,
    },
}

/// An entry of `x-rate-limits`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RateLimit {
    /// Requests in one window.
    pub requests: u32,
    /// Length of the window.
    pub per_seconds: u32,
    /// Where it is stated.
    #[serde(rename = "x-source")]
    pub source: Option<Source>,
}

/// An entry of `x-failure-markers`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FailureMarker {
    /// Pointer to the field that tells; `*` stands for every element of a list.
    pub at: String,
    /// Its value when the call has failed.
    pub equals: Value,
    /// Pointer to the vendor's message.
    pub message: Option<String>,
    /// Where it is stated.
    #[serde(rename = "x-source")]
    pub source: Option<Source>,
}

/// Whether an answer has the value `equals` at the pointer of a failure marker, in which `*` stands
/// for every element of a list.
pub fn is_marked(answer: &Value, at: &str, equals: &Value) -> bool {
    match at.split_once("/*") {
        None => answer.pointer(at) == Some(equals),
        Some((list, rest)) => {
            answer
                .pointer(list)
                .and_then(Value::as_array)
                .is_some_and(|elements| {
                    !elements.is_empty()
                        && elements
                            .iter()
                            .all(|element| is_marked(element, rest, equals))
                })
        }
    }
}

/// One operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// `operationId`.
    pub operation_id: String,
    /// Name of the Rust method.
    pub id: String,
    /// HTTP method in lower case.
    pub method: String,
    /// Path template.
    pub path: String,
    /// One line.
    pub summary: String,
    /// Parameters, references resolved.
    pub parameters: Vec<Parameter>,
    /// Whether there is a body.
    pub body: bool,
    /// Documented encodings of the body; the first is the one that is sent. Empty without a body.
    pub encodings: Vec<Encoding>,
    /// Whether the credential is sent.
    pub authenticated: bool,
    /// Success statuses.
    pub success: Vec<u16>,
    /// Whether the success body is plain text.
    pub plain_text: bool,
    /// `x-effect`.
    pub effect: Effect,
    /// `x-safe-to-repeat`.
    pub safe_to_repeat: bool,
    /// `x-permission`.
    pub permission: Option<String>,
    /// `x-credits`.
    pub credits: Option<Credits>,
    /// `x-paging`.
    pub paging: Option<Paging>,
    /// `x-task`.
    pub task: Option<Task>,
    /// `x-path-confirmed`.
    pub path_confirmed: Option<bool>,
    /// `x-documented-as`.
    pub documented_as: Option<String>,
    /// `x-source`, or the root's.
    pub source: Source,
    /// `x-sources`.
    pub sources: BTreeMap<Fact, Source>,
}

impl Operation {
    /// Where one fact comes from.
    pub fn source_of(&self, fact: Fact) -> &Source {
        self.sources.get(&fact).unwrap_or(&self.source)
    }
}

/// What the methods of a job are called after that an operation starts.
pub fn job_base(id: &str) -> &str {
    let id = id.strip_prefix("start_").unwrap_or(id);
    id.strip_suffix("_start").unwrap_or(id)
}

/// A parameter, reference resolved.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Name as sent.
    pub name: String,
    /// `path`, `query` or `header`.
    pub location: String,
    /// Whether it must be given.
    pub required: bool,
    /// Its schema.
    pub schema: Value,
}

/// `x-effect`.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum Effect {
    /// Changes nothing.
    Read,
    /// Creates or changes.
    Write,
    /// Removes.
    Delete,
}

/// An entry of `x-encodings`: how the values of a body are sent.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum Encoding {
    /// A JSON body.
    Json,
    /// A form body.
    Form,
    /// The query string, without a body.
    Query,
}

impl Encoding {
    /// The encoding that a media type of a request stands for.
    pub fn of_media_type(media_type: &str) -> Option<Self> {
        match media_type {
            "application/json" => Some(Self::Json),
            FORM => Some(Self::Form),
            _ => None,
        }
    }
}

/// Media type of a form.
pub const FORM: &str = "application/x-www-form-urlencoded";

/// `x-credits`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Credits {
    /// How many; none when not documented.
    pub amount: Option<u32>,
    /// Counted per what.
    pub per: Option<String>,
    /// What else is said.
    pub note: Option<String>,
}

/// `x-paging`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Paging {
    /// What the position counts.
    pub style: PagingStyle,
    /// Where it is sent.
    #[serde(rename = "in")]
    pub location: PagingLocation,
    /// Pointer or parameter of the position.
    pub position: String,
    /// Pointer or parameter of the size.
    pub size: Option<String>,
    /// First position; 0 for a cursor, which has none.
    #[serde(default)]
    pub first: u32,
    /// The only accepted sizes.
    #[serde(default)]
    pub sizes: Vec<u32>,
    /// Largest accepted size.
    pub max_size: Option<u32>,
    /// How many rows a full page has, where that cannot be chosen.
    pub fixed_size: Option<u32>,
    /// How many rows the client asks for unless it is told otherwise.
    pub default_size: Option<u32>,
    /// Which call's response has the rows.
    #[serde(default)]
    pub rows_in: RowsIn,
    /// Pointer to the rows.
    #[serde(default)]
    pub items: String,
    /// Pointer to the cursor or the address of the next page; empty or missing on the last one.
    pub next: Option<String>,
    /// Pointer to the number of pages.
    pub pages: Option<String>,
    /// Pointer to a boolean that tells whether more rows follow.
    pub has_more: Option<String>,
    /// Which rows come when the position is left out.
    #[serde(default)]
    pub without_position: WithoutPosition,
    /// Property that tells the rows apart, where it is not called `id`.
    pub key: Option<String>,
    /// Operation or pointer that tells how many there are.
    pub totals: Option<String>,
}

/// Which call's response has the rows of a page.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum RowsIn {
    /// The call that takes the position.
    #[default]
    Response,
    /// The result call of the task that the call starts: each page is a task of its own.
    Result,
}

/// Which rows come when the position is left out.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum WithoutPosition {
    /// Those of the first page.
    #[default]
    First,
    /// The last ones of the list.
    Last,
}

/// What a position counts.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum PagingStyle {
    /// Pages.
    Page,
    /// Rows.
    Offset,
    /// Opaque.
    Cursor,
}

/// Where a position is sent.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum PagingLocation {
    /// In the JSON body.
    Body,
    /// In the query string.
    Query,
}

/// `x-task`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, tag = "role", rename_all = "lowercase")]
pub enum Task {
    /// Starts a job.
    Start {
        /// Operation that tells its result.
        result: String,
        /// Pointers to the job's id.
        hash: Vec<String>,
        /// What else is known.
        note: Option<String>,
    },
    /// Tells the result of a job.
    Result {
        /// Operation that starts it.
        start: String,
        /// Parameter that takes the job's id.
        hash: String,
        /// Pointer to the state.
        status: String,
        /// States in which it goes on.
        running: Vec<String>,
        /// States in which the result is there.
        finished: Vec<String>,
        /// States in which there will be no result.
        #[serde(default)]
        failed: Vec<String>,
        /// First and longest wait between two calls.
        #[serde(rename = "poll-seconds")]
        poll_seconds: Option<[u32; 2]>,
        /// What else is known.
        note: Option<String>,
    },
}

/// Keys of `x-sources`.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd)]
#[serde(rename_all = "kebab-case")]
pub enum Fact {
    /// The path.
    Path,
    /// The method.
    Method,
    /// The effect.
    Effect,
    /// Whether it may be repeated.
    SafeToRepeat,
    /// The permission.
    Permission,
    /// The cost.
    Credits,
    /// The paging.
    Paging,
    /// The part in a job.
    Task,
    /// The shape of the request.
    Request,
    /// The shape of the response.
    Response,
    /// The success status.
    Status,
}

impl Facts {
    /// Reads the facts of a specification.
    ///
    /// # Errors
    ///
    /// When a fact that generation needs is missing or malformed; the message names the place.
    pub fn read(spec: &Spec) -> Result<Self> {
        Self::read_document(&spec.document).with_context(|| spec.file.display().to_string())
    }

    fn read_document(document: &Value) -> Result<Self> {
        let source: Source = required(document, "x-source", "the root")?;
        let mut operations = Vec::new();
        let paths = document
            .get("paths")
            .and_then(Value::as_object)
            .ok_or_else(|| anyhow!("`paths` must be an object"))?;
        for (path, item) in paths {
            for method in METHODS {
                if let Some(operation) = item.get(method) {
                    operations.push(
                        read_operation(document, path, method, item, operation, &source)
                            .with_context(|| format!("{} {path}", method.to_uppercase()))?,
                    );
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
            source,
            operations,
        })
    }

    /// Public address of the page that a source names.
    pub fn address(&self, source: &Source) -> Option<&str> {
        let page = source.page.as_ref()?;
        self.pages.get(page).map(|page| page.address.as_str())
    }
}

fn read_operation(
    document: &Value,
    path: &str,
    method: &str,
    item: &Value,
    operation: &Value,
    root_source: &Source,
) -> Result<Operation> {
    let operation_id = operation
        .get("operationId")
        .and_then(Value::as_str)
        .ok_or_else(|| anyhow!("has no `operationId`; it names the Rust method"))?
        .to_owned();
    let mut parameters = Vec::new();
    for list in [item.get("parameters"), operation.get("parameters")] {
        for parameter in list.and_then(Value::as_array).into_iter().flatten() {
            let parameter = resolve(document, parameter)?;
            parameters.push(Parameter {
                name: text(parameter, "/name")?,
                location: text(parameter, "/in")?,
                required: parameter.get("required") == Some(&Value::Bool(true)),
                schema: parameter.get("schema").cloned().unwrap_or(Value::Null),
            });
        }
    }
    let responses = operation
        .get("responses")
        .and_then(Value::as_object)
        .ok_or_else(|| anyhow!("has no `responses`"))?;
    let mut success = Vec::new();
    let mut plain_text = false;
    for (status, response) in responses {
        if let Ok(code) = status.parse::<u16>()
            && (200..300).contains(&code)
        {
            success.push(code);
            plain_text |= resolve(document, response)?
                .pointer("/content/text~1plain")
                .is_some();
        }
    }
    if success.is_empty() {
        bail!("has no success response; list the documented 2xx status");
    }
    let security = operation
        .get("security")
        .or_else(|| document.get("security"))
        .and_then(Value::as_array);
    Ok(Operation {
        id: operation_id.to_snake_case(),
        method: method.to_owned(),
        path: path.to_owned(),
        summary: operation
            .get("summary")
            .and_then(Value::as_str)
            .unwrap_or(&operation_id)
            .trim_end_matches('.')
            .to_owned(),
        parameters,
        body: operation.get("requestBody").is_some(),
        encodings: match optional(operation, "x-encodings")? {
            Some(encodings) => encodings,
            None => media_type(document, operation)?
                .and_then(Encoding::of_media_type)
                .into_iter()
                .collect(),
        },
        authenticated: security.is_some_and(|schemes| !schemes.is_empty()),
        success,
        plain_text,
        effect: required(operation, "x-effect", &operation_id)?,
        safe_to_repeat: required(operation, "x-safe-to-repeat", &operation_id)?,
        permission: optional(operation, "x-permission")?,
        credits: optional(operation, "x-credits")?,
        paging: optional(operation, "x-paging")?,
        task: optional(operation, "x-task")?,
        path_confirmed: optional(operation, "x-path-confirmed")?,
        documented_as: optional(operation, "x-documented-as")?,
        source: optional(operation, "x-source")?.unwrap_or_else(|| root_source.clone()),
        sources: optional(operation, "x-sources")?.unwrap_or_default(),
        operation_id,
    })
}

/// The media type of the body of an operation.
fn media_type<'a>(document: &'a Value, operation: &'a Value) -> Result<Option<&'a str>> {
    let Some(body) = operation.get("requestBody") else {
        return Ok(None);
    };
    let content = resolve(document, body)?.get("content");
    let content = content.and_then(Value::as_object);
    Ok(content.and_then(|content| content.keys().next().map(String::as_str)))
}

fn read_auth(document: &Value) -> Result<Auth> {
    let schemes = document
        .pointer("/components/securitySchemes")
        .and_then(Value::as_object)
        .filter(|schemes| schemes.len() == 1)
        .ok_or_else(|| anyhow!("must hold exactly one scheme"))?;
    let (name, scheme) = schemes.iter().next().context("is empty")?;
    if let Some(oauth) = scheme.get("x-oauth2-client-credentials") {
        return Ok(Auth::ClientCredentials {
            token_path: text(oauth, "/token-path")?,
            lifetime_seconds: oauth
                .get("lifetime-seconds")
                .and_then(Value::as_u64)
                .and_then(|seconds| u32::try_from(seconds).ok())
                .ok_or_else(|| anyhow!("{name}: `lifetime-seconds` must be a whole number"))?,
        });
    }
    match (
        scheme.get("type").and_then(Value::as_str),
        scheme.get("scheme").and_then(Value::as_str),
        scheme.get("in").and_then(Value::as_str),
    ) {
        (Some("apiKey"), _, Some("header")) => Ok(Auth::ApiKey {
            header: text(scheme, "/name")?.to_lowercase(),
            prefix: optional(scheme, "x-value-prefix")?.unwrap_or_default(),
        }),
        (Some("http"), Some("bearer"), _) => Ok(Auth::ApiKey {
            header: "authorization".to_owned(),
            prefix: "Bearer ".to_owned(),
        }),
        _ => bail!(
            "{name}: write `apiKey` in a header, `http` with `bearer`, or add \
             `x-oauth2-client-credentials`"
        ),
    }
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
        .ok_or_else(|| anyhow!("`{}` must be a text", pointer.trim_start_matches('/')))
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
