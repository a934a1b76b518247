//! Request bodies as forms and query strings.
//!
//! The generated methods write JSON. Where an operation is sent in another way, the JSON is written
//! anew before it leaves, so that all checks and types are those of the JSON.

use std::borrow::Cow;
use std::hash::{DefaultHasher, Hash, Hasher};

use form_urlencoded::{Serializer, Target};
use http::HeaderValue;
use http::header::CONTENT_TYPE;
use reqwest::Request;
use serde_json::{Map, Value};

use crate::api::Encoding;
use crate::client::File;

static FORM: HeaderValue = HeaderValue::from_static("application/x-www-form-urlencoded");

/// Writes the JSON body of a request as `encoding` has it. A request without a body stays as it is.
///
/// # Errors
///
/// When the body is no JSON object, which has no names to send its values under.
pub(crate) fn apply(request: &mut Request, encoding: Encoding) -> Result<(), String> {
    if encoding == Encoding::Json {
        return Ok(());
    }
    let Some(body) = request.body() else {
        return Ok(());
    };
    let fields = match body.as_bytes().map(serde_json::from_slice) {
        Some(Ok(Value::Object(fields))) => fields,
        _ => return Err("the body is no JSON object and cannot be sent as a form".to_owned()),
    };
    match encoding {
        Encoding::Query => {
            let mut pairs = request.url_mut().query_pairs_mut();
            for (name, value) in &fields {
                write(&mut pairs, name, value);
            }
            drop(pairs);
            *request.body_mut() = None;
            request.headers_mut().remove(CONTENT_TYPE);
        }
        Encoding::Multipart => {
            let (boundary, body) = multipart(&fields)?;
            let media_type = format!("multipart/form-data; boundary={boundary}");
            *request.body_mut() = Some(body.into());
            // A boundary is made of letters and digits.
            if let Ok(media_type) = HeaderValue::try_from(media_type) {
                request.headers_mut().insert(CONTENT_TYPE, media_type);
            }
        }
        _ => {
            let mut pairs = Serializer::new(String::new());
            for (name, value) in &fields {
                write(&mut pairs, name, value);
            }
            *request.body_mut() = Some(pairs.finish().into());
            request.headers_mut().insert(CONTENT_TYPE, FORM.clone());
        }
    }
    Ok(())
}

fn write<T: Target>(pairs: &mut Serializer<'_, T>, name: &str, value: &Value) {
    match value {
        Value::Null => {
            pairs.append_pair(name, "");
        }
        Value::Bool(value) => {
            pairs.append_pair(name, if *value { "1" } else { "0" });
        }
        Value::Number(value) => {
            pairs.append_pair(name, &value.to_string());
        }
        Value::String(value) => {
            pairs.append_pair(name, value);
        }
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                // Without a number the members of several objects could not be told apart.
                let name = match value {
                    Value::Object(_) | Value::Array(_) => format!("{name}[{index}]"),
                    _ => format!("{name}[]"),
                };
                write(pairs, &name, value);
            }
        }
        Value::Object(members) => {
            for (member, value) in members {
                write(pairs, &format!("{name}[{member}]"), value);
            }
        }
    }
}

/// A multipart form of the fields of an object: a list as a field for each of its values, an object as
/// JSON. Gives the boundary and the body.
fn multipart(fields: &Map<String, Value>) -> Result<(String, Vec<u8>), String> {
    let mut parts: Vec<(String, Cow<'_, [u8]>)> = Vec::new();
    for (name, value) in fields {
        match value {
            Value::Array(values) => {
                for value in values {
                    parts.extend(part(name, value));
                }
            }
            value => parts.extend(part(name, value)),
        }
    }
    let mut hasher = DefaultHasher::new();
    parts.hash(&mut hasher);
    let mut boundary = format!("crm{:016x}", hasher.finish());
    let holds = |content: &[u8], boundary: &str| {
        content
            .windows(boundary.len())
            .any(|bytes| bytes == boundary.as_bytes())
    };
    while parts.iter().any(|(_, content)| holds(content, &boundary)) {
        boundary.push('x');
        if boundary.len() > 60 {
            return Err("no boundary can be found that the form does not hold".to_owned());
        }
    }
    let mut body = Vec::new();
    for (head, content) in &parts {
        body.extend_from_slice(format!("--{boundary}\r\n{head}\r\n\r\n").as_bytes());
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    Ok((boundary, body))
}

/// The headers and the content of a field; nothing for null.
fn part<'v>(name: &str, value: &'v Value) -> Option<(String, Cow<'v, [u8]>)> {
    let quoted = |text: &str| {
        text.replace('"', "%22")
            .replace('\r', "%0D")
            .replace('\n', "%0A")
    };
    let name = quoted(name);
    let head = format!("Content-Disposition: form-data; name=\"{name}\"");
    if let Some(file) = File::from_value(value) {
        let head = format!(
            "{head}; filename=\"{}\"\r\nContent-Type: {}",
            quoted(file.name()),
            quoted(file.sent_as()),
        );
        return Some((head, file.content().to_vec().into()));
    }
    Some(match value {
        Value::Null => return None,
        Value::String(text) => (head, text.as_bytes().into()),
        Value::Bool(_) | Value::Number(_) => (head, value.to_string().into_bytes().into()),
        Value::Array(_) | Value::Object(_) => (
            format!("{head}\r\nContent-Type: application/json"),
            value.to_string().into_bytes().into(),
        ),
    })
}

#[cfg(test)]
mod tests {
    use reqwest::{Method, Url};
    use serde_json::json;

    use super::*;

    fn request(body: &Value) -> Request {
        let url = Url::parse("https://example.com/lists?page=2").expect("an address");
        let mut request = Request::new(Method::POST, url);
        request
            .headers_mut()
            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        *request.body_mut() = Some(body.to_string().into());
        request
    }

    fn person() -> Value {
        json!({
            "listId": 7,
            "email": "a+b@example.com",
            "updateContact": true,
            "createDuplicates": false,
            "phones": ["+1 555", "+2"],
            "customFields": {"my field": "x & y"},
            "rows": [{"domain": "example.com"}, {"domain": "example.org"}],
            "country": null,
        })
    }

    const PAIRS: &[(&str, &str)] = &[
        ("listId", "7"),
        ("email", "a+b@example.com"),
        ("updateContact", "1"),
        ("createDuplicates", "0"),
        ("phones[]", "+1 555"),
        ("phones[]", "+2"),
        ("customFields[my field]", "x & y"),
        ("rows[0][domain]", "example.com"),
        ("rows[1][domain]", "example.org"),
        ("country", ""),
    ];

    fn expected(before: &[(&str, &str)]) -> Vec<(String, String)> {
        let mut pairs: Vec<_> = before
            .iter()
            .chain(PAIRS)
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        // The order of the members of an object is not ours.
        pairs.sort();
        pairs
    }

    #[test]
    fn a_form_has_the_names_that_vendors_document() {
        let mut request = request(&person());
        apply(&mut request, Encoding::Form).expect("an object");
        let body = request
            .body()
            .and_then(|body| body.as_bytes())
            .expect("a body");
        let mut sent: Vec<_> = form_urlencoded::parse(body).into_owned().collect();
        sent.sort();
        assert_eq!(sent, expected(&[]));
        assert_eq!(request.headers()[CONTENT_TYPE], FORM);
        assert_eq!(request.url().query(), Some("page=2"));
    }

    #[test]
    fn a_query_takes_the_values_and_leaves_no_body() {
        let mut request = request(&person());
        apply(&mut request, Encoding::Query).expect("an object");
        let mut sent: Vec<_> = request.url().query_pairs().into_owned().collect();
        sent.sort();
        assert_eq!(sent, expected(&[("page", "2")]));
        assert!(request.body().is_none());
        assert!(!request.headers().contains_key(CONTENT_TYPE));
    }

    #[test]
    fn json_stays_and_a_list_is_no_form() {
        let mut untouched = request(&json!([1]));
        apply(&mut untouched, Encoding::Json).expect("nothing to do");
        assert_eq!(
            untouched.body().and_then(|body| body.as_bytes()),
            Some(&b"[1]"[..])
        );
        assert!(apply(&mut untouched, Encoding::Form).is_err());
        let mut empty = request(&json!({}));
        *empty.body_mut() = None;
        apply(&mut empty, Encoding::Form).expect("nothing to write");
        assert!(empty.body().is_none());
    }

    #[test]
    fn a_multipart_form_has_files_texts_and_json() {
        let file = File::new("a \"b\".csv", &b"x,y\r\n\x00\xff"[..]).media_type("text/csv");
        let fields = json!({
            "file": file,
            "name": "list \u{e9}",
            "tags": ["a", "b"],
            "options": {"deep": true},
            "none": null,
        });
        let mut request = request(&fields);
        apply(&mut request, Encoding::Multipart).expect("an object");
        let media_type = request.headers()[CONTENT_TYPE]
            .to_str()
            .expect("a text")
            .to_owned();
        let boundary = media_type
            .strip_prefix("multipart/form-data; boundary=")
            .expect("one");
        let body = request
            .body()
            .and_then(|body| body.as_bytes())
            .expect("a body");
        let mut parts = Vec::new();
        let text: String = body.iter().map(|byte| char::from(*byte)).collect();
        for part in text.split(&format!("--{boundary}")) {
            parts.push(part.trim_start_matches("\r\n"));
        }
        assert_eq!(parts.first(), Some(&""));
        assert_eq!(parts.last(), Some(&"--\r\n"));
        let expected = "Content-Disposition: form-data; name=\"file\"; filename=\"a %22b%22.csv\"\r\n\
                        Content-Type: text/csv\r\n\r\nx,y\r\n\0\u{ff}\r\n";
        assert!(parts.contains(&expected), "{parts:?}");
        assert_eq!(
            parts
                .iter()
                .filter(|part| part.contains("name=\"tags\""))
                .count(),
            2
        );
        let json = "Content-Disposition: form-data; name=\"options\"\r\n\
                    Content-Type: application/json\r\n\r\n{\"deep\":true}\r\n";
        assert!(parts.contains(&json), "{parts:?}");
        assert!(!text.contains("none"));
    }
}
