//! What is sent: documented examples, with ids that the service gave and the page that is wanted.

use crm_runtime::RawRequest;
use crm_runtime::api::{Location, Operation, Paging, PagingLocation};
use serde_json::{Value, json};

use crate::documents;
use crate::plan::is_once;
use crate::pool::{Named, Pool};
use crate::words::{form_of, is_email, is_id, words};

/// A parameter, or a member of a body, that needs a value.
pub(crate) struct Want<'a> {
    pub(crate) name: &'a str,
    pub(crate) place: InputLocation,
    /// Whether only the service can give it.
    pub(crate) is_id: bool,
    example: Option<&'a Value>,
}

#[derive(Clone, Copy, Eq, PartialEq)]
pub(crate) enum InputLocation {
    Path,
    Query,
    Header,
    Body,
}

impl Want<'_> {
    /// The form of the documented example, where it is an id.
    fn form(&self) -> Option<&'static str> {
        let example = self.example.filter(|_| self.is_id).map(text)?;
        Some(form_of(&example))
    }
}

/// Which page is asked for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Page {
    pub(crate) position: Option<Value>,
    pub(crate) size: Option<u32>,
}

/// A request, and the ids in it.
pub(crate) struct Ask {
    pub(crate) request: RawRequest,
    pub(crate) asked: Named,
    /// Whether it looks for something that may not be there.
    pub(crate) is_search: bool,
}

/// What a call of an operation needs beside the page. Of optional parameters, [`options`] are sent.
pub(crate) fn wants<'a>(
    operation: &Operation,
    document: &'a documents::Operation,
) -> Vec<Want<'a>> {
    let paging = operation.paging;
    let is_of_page = |name: &str| {
        paging.is_some_and(|paging| {
            paging.location == PagingLocation::Query
                && (paging.position == name || paging.size == Some(name))
        })
    };
    let mut wants: Vec<Want<'a>> = Vec::new();
    for parameter in &document.parameters {
        if !parameter.required || is_of_page(&parameter.name) {
            continue;
        }
        let place = match parameter.location {
            Location::Path => InputLocation::Path,
            Location::Query => InputLocation::Query,
            Location::Header | Location::Cookie => InputLocation::Header,
        };
        let listed = parameter.schema.get("enum").and_then(|list| list.get(0));
        wants.push(Want {
            name: &parameter.name,
            place,
            is_id: place == InputLocation::Path || is_id(&parameter.name),
            example: parameter.example.as_ref().or(listed),
        });
    }
    let body = document.body.as_ref();
    let example = body.and_then(|body| body.example.as_ref()?.as_object());
    for (name, value) in example.into_iter().flatten() {
        let is_plain = !value.is_object() && !value.is_array();
        if (is_id(name) && is_plain) || is_email(name) {
            wants.push(Want {
                name,
                place: InputLocation::Body,
                is_id: is_id(name),
                example: Some(value),
            });
        }
    }
    wants
}

/// Which values a request has.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Choice {
    /// Those that the service gave, which may be given by a later call.
    Given,
    /// Those that the service gave, or documented examples.
    Any,
    /// An id that nothing has.
    UnknownId,
}

/// Puts a request together. `nth` chooses among the ids; the error names what no call has given so far.
pub(crate) fn build(
    operation: &Operation,
    document: &documents::Operation,
    pool: &Pool,
    page: &Page,
    nth: usize,
    choice: Choice,
) -> Result<Ask, String> {
    let mut asked = Named::new();
    let mut values: Vec<(&Want<'_>, String)> = Vec::new();
    let wants = wants(operation, document);
    let mut nth = Some(nth);
    // The last parameter is the innermost, and those before it belong to it.
    for want in wants.iter().rev() {
        let name = words(want.name);
        let given = asked.iter().find(|(known, _)| *known == name);
        let value = match given.map(|(_, value)| value.clone()) {
            Some(value) => Some(value),
            None if want.is_id || is_email(want.name) => {
                let mut found = pool.candidates(want.name, operation, &asked);
                // An id of another form than the documented example is that of something else.
                if let Some(form) = want.form() {
                    found.retain(|found| form_of(&found.value) == form);
                }
                let found = match nth.take() {
                    Some(nth) if want.is_id => found.into_iter().nth(nth),
                    _ => found.into_iter().next(),
                };
                found.map(|found| {
                    asked.extend(found.asked);
                    found.value
                })
            }
            None => None,
        };
        let may_wait = choice == Choice::Given && is_email(want.name);
        let example = || want.example.filter(|_| !want.is_id && !may_wait).map(text);
        let value = value
            .or_else(example)
            .ok_or_else(|| format!("no response has given a value for `{}`", want.name))?;
        let value = match want.is_id && choice == Choice::UnknownId {
            true => altered(&value),
            false => value,
        };
        asked.push((name, value.clone()));
        values.push((want, value));
    }
    let is_search = values.iter().any(|(want, _)| !want.is_id);
    let has_ids = values.iter().any(|(want, _)| want.is_id);
    let mut request = RawRequest::new();
    if has_ids && operation.paging.is_none() && !is_once(operation) {
        for (name, value) in options(document) {
            request = request.query(name, value);
        }
    }
    let example = document.body.as_ref().map(|body| body.example.clone());
    let mut body = example.map(|example| example.unwrap_or_else(|| json!({})));
    if let Some(members) = body.as_mut().and_then(Value::as_object_mut) {
        // The documented address is not the user's.
        members.retain(|name, _| !is_callback(name));
    }
    for (want, value) in values {
        match want.place {
            InputLocation::Path => request = request.path(want.name, value),
            InputLocation::Query => request = request.query(want.name, value),
            // An untyped call can't send one.
            InputLocation::Header => {}
            InputLocation::Body => {
                if let Some(body) = body.as_mut().and_then(Value::as_object_mut) {
                    let value = match want.example {
                        Some(Value::Number(_)) => value.parse().map_or(value.into(), Value::Number),
                        Some(Value::Array(_)) => json!([value]),
                        _ => value.into(),
                    };
                    body.insert(want.name.to_owned(), value);
                }
            }
        }
    }
    if let Some(paging) = operation.paging {
        request = put_page(request, body.as_mut(), &paging, page);
    }
    if let Some(body) = body {
        request = request.body(body);
    }
    Ok(Ask {
        request,
        asked,
        is_search,
    })
}

/// The optional parameters of the documented example, but for those that choose a record: where a record
/// is asked for they say what of it is wanted.
fn options(document: &documents::Operation) -> Vec<(&str, String)> {
    let query = document.query.as_ref().and_then(Value::as_object);
    let is_optional = |name: &str| {
        let mut parameters = document.parameters.iter();
        parameters.any(|it| it.name == name && !it.required && it.location == Location::Query)
    };
    let chooses =
        |name: &str| is_id(name) || is_email(name) || is_callback(name) || name == "workspace";
    let named = query.into_iter().flatten();
    named
        .filter(|(name, _)| is_optional(name) && !chooses(name))
        .map(|(name, value)| (name.as_str(), text(value)))
        .collect()
}

/// Whether a name is that of an address which the vendor sends results to.
fn is_callback(name: &str) -> bool {
    let words = words(name);
    words
        .iter()
        .any(|word| word == "webhook" || word == "callback")
}

/// An id of the same form that nothing has.
fn altered(id: &str) -> String {
    if id.bytes().all(|digit| digit.is_ascii_digit()) {
        return "999999999".to_owned();
    }
    let other = |letter: char| match letter {
        '0'..='8' | 'a'..='e' | 'g'..='y' | 'A'..='E' | 'G'..='Y' => {
            char::from_u32(u32::from(letter) + 1).unwrap_or(letter)
        }
        '9' => '0',
        'f' => 'a',
        'F' => 'A',
        'z' => 'g',
        'Z' => 'G',
        other => other,
    };
    id.chars().map(other).collect()
}

fn put_page(
    mut request: RawRequest,
    body: Option<&mut Value>,
    paging: &Paging,
    page: &Page,
) -> RawRequest {
    let size = page.size.map(Value::from);
    let named = [
        (Some(paging.position), &page.position),
        (paging.size, &size),
    ];
    match (paging.location, body) {
        (PagingLocation::Query, _) => {
            for (name, value) in named {
                if let (Some(name), Some(value)) = (name, value) {
                    request = request.query(name, text(value));
                }
            }
        }
        (PagingLocation::Body, Some(body)) => {
            for (pointer, value) in named {
                if let Some(pointer) = pointer {
                    put(body, pointer, value.as_ref());
                }
            }
        }
        (PagingLocation::Body, None) => {}
    }
    request
}

/// Puts a value at a pointer, or takes away what is there.
fn put(body: &mut Value, pointer: &str, value: Option<&Value>) {
    let mut at = body;
    let mut names = pointer.trim_start_matches('/').split('/').peekable();
    while let Some(name) = names.next() {
        let Some(members) = at.as_object_mut() else {
            return;
        };
        if names.peek().is_some() {
            at = members.entry(name).or_insert_with(|| json!({}));
            continue;
        }
        match value {
            Some(value) => members.insert(name.to_owned(), value.clone()),
            None => members.remove(name),
        };
        return;
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(values) => values.first().map(text).unwrap_or_default(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_stands_at_its_pointer() {
        let mut body = json!({"filters": {}, "paginate": {"page": 1, "limit": 25}});
        put(&mut body, "/paginate/page", Some(&json!(3)));
        put(&mut body, "/paginate/limit", None);
        put(&mut body, "/other/deep", Some(&json!(1)));
        assert_eq!(
            body,
            json!({"filters": {}, "paginate": {"page": 3}, "other": {"deep": 1}})
        );
    }
}
