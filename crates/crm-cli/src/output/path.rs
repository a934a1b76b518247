//! Dotted paths into JSON.

use serde_json::Value;

/// What stands at a dotted path: `emails.0.address`. A name on a list asks each of its entries, so
/// that `emails.address` is a list. Null where there is nothing.
pub fn select(value: &Value, path: &str) -> Value {
    // A record may have names with dots in them.
    if let Some(found) = value.get(path) {
        return found.clone();
    }
    let mut rest = path.split('.');
    descend(value, &mut rest)
}

fn descend<'p>(value: &Value, rest: &mut (impl Iterator<Item = &'p str> + Clone)) -> Value {
    let Some(name) = rest.next() else {
        return value.clone();
    };
    match value {
        Value::Array(entries) => match name.parse::<usize>() {
            Ok(index) => entries
                .get(index)
                .map_or(Value::Null, |entry| descend(entry, rest)),
            Err(_) => entries
                .iter()
                .map(|entry| {
                    entry
                        .get(name)
                        .map_or(Value::Null, |found| descend(found, &mut rest.clone()))
                })
                .filter(|found| !found.is_null())
                .collect(),
        },
        other => other
            .get(name)
            .map_or(Value::Null, |found| descend(found, rest)),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_path_goes_through_objects_and_lists() {
        let value = json!({
            "id": "7",
            "emails": [{"address": "a@example.com"}, {"address": "b@example.com"}, {}],
            "a.b": 1,
        });
        for (path, found) in [
            ("id", json!("7")),
            ("emails.1.address", json!("b@example.com")),
            ("emails.address", json!(["a@example.com", "b@example.com"])),
            ("emails.9.address", Value::Null),
            ("id.x", Value::Null),
            ("a.b", json!(1)),
            ("nothing", Value::Null),
        ] {
            assert_eq!(select(&value, path), found, "{path}");
        }
    }
}
