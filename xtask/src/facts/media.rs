//! Chooses among the media types of a body.

use anyhow::Result;
use crm_spec::Encoding;
use serde_json::{Map, Value};

use super::resolve;

/// Media type of a form.
pub const FORM: &str = "application/x-www-form-urlencoded";

/// How a client writes or reads a body.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Form {
    /// JSON, whatever its media type is called.
    Json,
    /// A form.
    UrlEncoded,
    /// A form whose fields may be files.
    Multipart,
    /// Text of any kind.
    Text,
    /// Bytes.
    Bytes,
}

/// The media type of a body that a client uses.
#[derive(Clone, Copy, Debug)]
pub struct Media<'a> {
    /// Its name, as the document writes it.
    pub name: &'a str,
    /// What it is.
    pub form: Form,
    /// The schema of the body, where there is one.
    pub schema: Option<&'a Value>,
}

impl Media<'_> {
    /// The name where it is another than the one that the generator writes for its form.
    pub fn own_name(&self) -> Option<String> {
        let plain = match self.form {
            Form::Json => "application/json",
            Form::Text => "text/plain",
            Form::Bytes => "application/octet-stream",
            Form::UrlEncoded | Form::Multipart => return None,
        };
        let name = essence(self.name);
        let is_range = name.contains('*');
        (name != plain && !is_range).then_some(name)
    }
}

/// A media type without its parameters, in lower case.
fn essence(name: &str) -> String {
    let name = name.split(';').next().unwrap_or_default();
    name.trim().to_ascii_lowercase()
}

fn form_of(name: &str, schema: Option<&Value>) -> Form {
    let name = essence(name);
    let is_binary = schema.is_some_and(|schema| {
        schema.get("type").and_then(Value::as_str) == Some("string")
            && schema.get("format").and_then(Value::as_str) == Some("binary")
    });
    match name.as_str() {
        _ if is_binary && !name.starts_with("multipart/") && name != FORM => Form::Bytes,
        "application/json" | "text/json" | "*/*" | "application/*" | "json" => Form::Json,
        name if name.ends_with("+json") => Form::Json,
        FORM => Form::UrlEncoded,
        "multipart/form-data" => Form::Multipart,
        "application/xml"
        | "application/yaml"
        | "application/x-yaml"
        | "application/x-ndjson"
        | "application/jsonl"
        | "application/graphql"
        | "application/javascript" => Form::Text,
        name if name.starts_with("text/") || name.ends_with("+xml") => Form::Text,
        _ => Form::Bytes,
    }
}

fn all(content: &Map<String, Value>) -> Vec<Media<'_>> {
    let mut all: Vec<_> = content
        .iter()
        .map(|(name, value)| {
            let schema = value.get("schema");
            let form = form_of(name, schema);
            Media { name, form, schema }
        })
        .collect();
    // The plain name of JSON before others; what is equal stays in the order of the document.
    all.sort_by_key(|media| (media.form, essence(media.name) != "application/json"));
    all
}

/// The media type to use: JSON if there is one, then forms, texts and bytes.
pub fn preferred(content: &Map<String, Value>) -> Option<Media<'_>> {
    all(content).into_iter().next()
}

/// The encodings of the runtime that a request body has, the preferred one first.
pub(super) fn encodings(content: &Map<String, Value>) -> Vec<Encoding> {
    let mut encodings = Vec::new();
    for media in all(content) {
        let encoding = match media.form {
            Form::Json => Encoding::Json,
            Form::UrlEncoded => Encoding::Form,
            Form::Multipart => Encoding::Multipart,
            Form::Text | Form::Bytes => continue,
        };
        if !encodings.contains(&encoding) {
            encodings.push(encoding);
        }
    }
    encodings
}

/// What an operation responds with when it succeeds.
#[derive(Clone, Debug, Default)]
pub struct Success<'a> {
    /// The documented statuses.
    pub statuses: Vec<u16>,
    /// The bodies, all of one form, and none twice.
    pub bodies: Vec<Media<'a>>,
    /// What the document says of the first of these responses.
    pub description: Option<&'a str>,
}

/// Reads the responses that are successes: those with a 2xx status, or else `default`.
///
/// # Errors
///
/// When a reference leads nowhere.
pub fn success_of<'a>(
    document: &'a Value,
    responses: &'a Map<String, Value>,
) -> Result<Success<'a>> {
    let mut success = Success::default();
    let mut medias: Vec<Media<'a>> = Vec::new();
    let is_2xx = |status: &str| status.starts_with('2') && status.len() == 3;
    let has_2xx = responses.keys().any(|status| is_2xx(status));
    for (status, response) in responses {
        match status.parse::<u16>() {
            Ok(code) if is_2xx(status) => success.statuses.push(code),
            // A range, or all that is documented.
            _ if is_2xx(status) || (status == "default" && !has_2xx) => success.statuses.push(200),
            _ => continue,
        }
        let response = resolve(document, response)?;
        if success.description.is_none() {
            success.description = response.get("description").and_then(Value::as_str);
        }
        // These have no body, whatever is documented.
        if matches!(status.as_str(), "204" | "205") && has_body(document, responses) {
            continue;
        }
        if let Some(media) = response
            .get("content")
            .and_then(Value::as_object)
            .and_then(preferred)
        {
            medias.push(media);
        }
    }
    success.statuses.dedup();
    let best = medias.iter().map(|media| media.form).min();
    for media in medias {
        let known = |other: &Media<'_>| other.schema == media.schema;
        if Some(media.form) == best && !success.bodies.iter().any(known) {
            success.bodies.push(media);
        }
    }
    Ok(success)
}

/// Whether a success other than "no content" has a body.
fn has_body(document: &Value, responses: &Map<String, Value>) -> bool {
    responses.iter().any(|(status, response)| {
        status.starts_with('2')
            && !matches!(status.as_str(), "204" | "205")
            && resolve(document, response).is_ok_and(|response| response.get("content").is_some())
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn json_goes_before_forms_texts_and_bytes() {
        for (names, expected, form, own) in [
            (&["text/plain", "application/json"][..], 1, Form::Json, None),
            (
                &["application/vnd.api+json"],
                0,
                Form::Json,
                Some("application/vnd.api+json"),
            ),
            (
                &["application/hal+json", "application/json; charset=utf-8"],
                1,
                Form::Json,
                None,
            ),
            (&["multipart/form-data", FORM], 1, Form::UrlEncoded, None),
            (&["text/csv"], 0, Form::Text, Some("text/csv")),
            (
                &["image/png", "application/xml"],
                1,
                Form::Text,
                Some("application/xml"),
            ),
            (&["*/*"], 0, Form::Json, None),
        ] {
            let content = names.iter().map(|name| ((*name).to_owned(), json!({})));
            let content = content.collect();
            let media = preferred(&content).unwrap();
            assert_eq!(media.name, names[expected], "{names:?}");
            assert_eq!(
                (media.form, media.own_name().as_deref()),
                (form, own),
                "{names:?}"
            );
        }
        let file = json!({"application/json": {"schema": {"type": "string", "format": "binary"}}});
        let media = preferred(file.as_object().unwrap()).unwrap();
        assert_eq!(media.form, Form::Bytes);
    }

    #[test]
    fn successes_are_those_with_2xx_or_the_default() {
        let json = |name: &str| json!({"content": {"application/json": {"schema": {"x": name}}}});
        for (responses, statuses, bodies) in [
            (
                json!({"200": json("a"), "204": {}, "400": json("e")}),
                &[200, 204][..],
                1,
            ),
            (json!({"200": json("a"), "201": json("b")}), &[200, 201], 2),
            (json!({"200": json("a"), "201": json("a")}), &[200, 201], 1),
            (json!({"200": json("a"), "204": json("b")}), &[200, 204], 1),
            (json!({"2XX": json("a"), "default": json("e")}), &[200], 1),
            (json!({"default": json("a")}), &[200], 1),
            (json!({"302": {}}), &[], 0),
        ] {
            let success = success_of(&Value::Null, responses.as_object().unwrap()).unwrap();
            assert_eq!(success.statuses, statuses, "{responses}");
            assert_eq!(success.bodies.len(), bodies, "{responses}");
        }
    }
}
