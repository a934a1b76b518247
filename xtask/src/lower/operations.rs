//! Gives every operation an `operationId` that names a method and a file.

use std::collections::BTreeSet;

use heck::ToSnakeCase;
use serde_json::{Value, json};

use super::walk;

/// Methods that every client has of its own.
const OF_CLIENTS: [&str; 12] = [
    "new",
    "builder",
    "api_version",
    "client",
    "baseurl",
    "inner",
    "connection",
    "with_options",
    "with_timeout",
    "strict",
    "config",
    "clone",
];

/// Makes the ids safe and distinct. One that is missing is made of method and path.
pub(super) fn name(document: &mut Value) {
    let mut taken = BTreeSet::new();
    walk::operations(document, |method, path, operation| {
        let written = operation.get("operationId").and_then(Value::as_str);
        let mut id = match written.map(safe_id) {
            Some(id) if !id.to_snake_case().is_empty() => id,
            _ => id_from_path(method, path),
        };
        if taken.contains(&id.to_snake_case()) {
            id = id_from_path(method, path);
        }
        let first = id.clone();
        let mut number = 2;
        while !taken.insert(id.to_snake_case()) {
            id = format!("{first}_{number}");
            number += 1;
        }
        if written != Some(&id) {
            operation.insert("operationId".into(), json!(id));
        }
    });
}

/// An id with nothing but letters, digits, `_` and `-`, that can be the name of a method.
pub fn safe_id(id: &str) -> String {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '-';
    let mut safe: String = id
        .chars()
        .map(|letter| if plain(letter) { letter } else { '_' })
        .collect();
    while safe.contains("__") && !id.contains("__") {
        safe = safe.replace("__", "_");
    }
    let safe = match safe.trim_matches(['_', '-']) {
        trimmed if safe != id => trimmed.to_owned(),
        _ => safe,
    };
    let method = safe.to_snake_case();
    if method.starts_with(|first: char| first.is_ascii_digit()) {
        return format!("call_{safe}");
    }
    if OF_CLIENTS.contains(&method.as_str())
        || (!method.is_empty() && syn::parse_str::<syn::Ident>(&method).is_err())
    {
        return format!("{safe}_call");
    }
    safe
}

/// An id made of method and path: `get_contacts_by_id`.
pub fn id_from_path(method: &str, path: &str) -> String {
    let segments = path.split('/').filter(|segment| !segment.is_empty());
    let words = segments.flat_map(|segment| {
        segment
            .split(['{', '}'])
            .enumerate()
            .filter_map(|(index, word)| {
                let word = word.trim_matches(|letter: char| !letter.is_ascii_alphanumeric());
                match (word.is_empty(), index % 2 == 1) {
                    (true, _) => None,
                    (false, true) => Some(format!("by_{}", word.to_snake_case())),
                    (false, false) => Some(word.to_snake_case()),
                }
            })
    });
    let words: Vec<String> = [method.to_owned()].into_iter().chain(words).collect();
    words.join("_")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{id_from_path, name, safe_id};

    #[test]
    fn an_id_can_name_a_method_and_a_file() {
        for (id, expected) in [
            ("listContacts", "listContacts"),
            ("repos/list-for-org", "repos_list-for-org"),
            (
                "get-/crm/v3/{contactId}_getById",
                "get-_crm_v3_contactId_getById",
            ),
            ("contacts.list", "contacts_list"),
            ("2fa", "call_2fa"),
            ("move", "move_call"),
            ("", ""),
        ] {
            assert_eq!(safe_id(id), expected);
        }
        assert_eq!(
            id_from_path("get", "/v1/contacts/{id}.json"),
            "get_v1_contacts_by_id_json"
        );
        assert_eq!(id_from_path("post", "/a/{x}:{y}"), "post_a_by_x_by_y");
    }

    #[test]
    fn no_two_operations_have_one_id() {
        let mut document = json!({"paths": {
            "/a": {"get": {"operationId": "list"}, "post": {}},
            "/b": {"get": {"operationId": "List"}},
        }});
        name(&mut document);
        let id = |path: &str, method: &str| document["paths"][path][method]["operationId"].clone();
        assert_eq!(id("/a", "get"), "list");
        assert_eq!(id("/a", "post"), "post_a");
        assert_eq!(id("/b", "get"), "get_b");
    }
}
