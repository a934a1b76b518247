//! Request bodies as forms and query strings.
//!
//! The generated methods write JSON. Where an operation is sent in another way, the JSON is written
//! anew before it leaves, so that all checks and types are those of the JSON.

use form_urlencoded::{Serializer, Target};
use http::HeaderValue;
use http::header::CONTENT_TYPE;
use reqwest::Request;
use serde_json::Value;

use crate::api::Encoding;

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
}
