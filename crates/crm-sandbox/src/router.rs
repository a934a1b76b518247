//! Finds the operation of a request.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;

use crate::document::{Document, Operation};

/// The operation with this method and path, its number in the document, and the path's parameters.
/// Where several fit, the one with literal text soonest.
pub(crate) fn find<'a>(
    document: &'a Document,
    method: &str,
    path: &str,
) -> Option<(usize, &'a Operation, BTreeMap<String, String>)> {
    let path = path.strip_prefix(document.base_path.as_str())?;
    let segments: Vec<&str> = path.split('/').collect();
    let fitting = document
        .operations
        .iter()
        .enumerate()
        .filter_map(|(number, operation)| {
            let parameters = matched(&operation.path, &segments)?;
            (operation.method == method).then_some((number, operation, parameters))
        });
    // `false` comes first.
    fitting.min_by_key(|(_, operation, _)| {
        operation
            .path
            .split('/')
            .map(|segment| name_of(segment).is_some())
            .collect::<Vec<_>>()
    })
}

fn matched(template: &str, segments: &[&str]) -> Option<BTreeMap<String, String>> {
    let mut parameters = BTreeMap::new();
    let mut template = template.split('/');
    for segment in segments {
        match (template.next()?, segment) {
            (part, segment) if part == *segment => {}
            (part, segment) => {
                let name = name_of(part)?;
                let value = percent_decode_str(segment).decode_utf8().ok()?;
                if value.is_empty() {
                    return None;
                }
                parameters.insert(name.to_owned(), value.into_owned());
            }
        }
    }
    template.next().is_none().then_some(parameters)
}

fn name_of(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::find;
    use crate::document::Document;

    fn found(method: &str, path: &str) -> Option<(String, String)> {
        let operation = |id: &str, path: &str| {
            json!({
                "id": id, "method": "GET", "path": path, "parameters": [], "authenticated": true,
                "responses": {}, "examples": {"responses": {}},
            })
        };
        let document = json!({
            "name": "Test",
            "base_path": "/api",
            "auth": {"scheme": "api_key", "header": "x", "prefix": ""},
            "rate_limits": [],
            "failure_markers": [],
            "operations": [
                operation("get", "/people/{id}"),
                operation("metadata", "/people/metadata"),
                operation("deals", "/people/{person}/deals"),
            ],
            "schemas": {},
        });
        let document = Document::read(&document.to_string()).expect("a document");
        let (_, operation, parameters) = find(&document, method, path)?;
        let parameter = parameters.into_values().next().unwrap_or_default();
        Some((operation.id.clone(), parameter))
    }

    #[test]
    fn a_path_leads_to_its_operation_with_decoded_parameters() {
        let is = |id: &str, parameter: &str| Some((id.to_owned(), parameter.to_owned()));
        assert_eq!(found("GET", "/api/people/7"), is("get", "7"));
        assert_eq!(found("GET", "/api/people/a%2Fb%20c"), is("get", "a/b c"));
        assert_eq!(found("GET", "/api/people/metadata"), is("metadata", ""));
        assert_eq!(
            found("GET", "/api/people/metadata/deals"),
            is("deals", "metadata")
        );
    }

    #[test]
    fn what_is_not_there_is_not_found() {
        for (method, path) in [
            ("POST", "/api/people/7"),
            ("GET", "/people/7"),
            ("GET", "/api/people/"),
            ("GET", "/api/people"),
            ("GET", "/api/people/7/"),
            ("GET", "/api/people/7/deals/1"),
            ("GET", "/api/people/%ff"),
        ] {
            assert_eq!(found(method, path), None, "{method} {path}");
        }
    }
}
