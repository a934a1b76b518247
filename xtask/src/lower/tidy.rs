//! Takes out what no client is made from, and what documents write by mistake at their root.

use serde_json::{Map, Value, json};

use super::walk;

/// Mends the root: strings where strings belong, and paths and components that are objects.
pub(super) fn root(document: &mut Value) {
    let Some(root) = document.as_object_mut() else {
        return;
    };
    for key in ["webhooks", "jsonSchemaDialect", "$self", "$schema"] {
        root.shift_remove(key);
    }
    for key in ["paths", "components", "info"] {
        if !root.get(key).is_some_and(Value::is_object) {
            root.insert(key.into(), json!({}));
        }
    }
    if let Some(info) = root.get_mut("info").and_then(Value::as_object_mut) {
        for (key, default) in [("title", "API"), ("version", "1")] {
            let text = match info.get(key) {
                Some(Value::String(text)) => text.clone(),
                Some(Value::Number(number)) => number.to_string(),
                _ => default.to_owned(),
            };
            // The version goes into a header.
            let text = match key {
                "version" => text
                    .chars()
                    .filter(|c| c.is_ascii() && !c.is_control())
                    .collect(),
                _ => text,
            };
            info.insert(key.into(), json!(text));
        }
    }
    if let Some(paths) = root.get_mut("paths").and_then(Value::as_object_mut) {
        paths.retain(|path, item| path.starts_with('/') && item.is_object());
    }
    if let Some(components) = root.get_mut("components").and_then(Value::as_object_mut) {
        for key in ["callbacks", "links"] {
            components.shift_remove(key);
        }
        components.retain(|_, part| part.is_object());
    }
    walk::operations(document, |_, _, operation| {
        operation.shift_remove("callbacks");
    });
}

/// Takes out the `x-` keys of a document as it was published: none of them is of our vocabulary, which
/// comes with the overlay.
pub(super) fn foreign_keys(document: &mut Value) {
    walk::objects(document, &mut |object: &mut Map<String, Value>| {
        if object.keys().any(|key| key.starts_with("x-")) {
            // The one of them that says what later versions have a keyword for.
            if object.get("x-nullable") == Some(&json!(true)) {
                object.insert("nullable".into(), json!(true));
            }
            object.retain(|key, _| !key.starts_with("x-"));
        }
    });
}
