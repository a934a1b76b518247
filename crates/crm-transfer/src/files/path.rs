//! Dotted paths into JSON.

use serde_json::Value;

/// What stands at a dotted path: `emails.0.address`. A name on a list asks each of its entries, so
/// that `emails.address` is a list. Null where there is nothing.
pub fn select(value: &Value, path: &str) -> Value {
    // A record may have names with dots in them.
    if let Some(found) = value.get(path) {
        return found.clone();
    }
    if let Some(path) = short(path).filter(|_| value.get(path).is_none()) {
        return descend(value, &mut path.split('.'));
    }
    let mut rest = path.split('.');
    descend(value, &mut rest)
}

/// What a short name of a field stands for, where a record has no field of that name.
pub fn short(field: &str) -> Option<&'static str> {
    Some(match field {
        "email" => "emails.0.address",
        "phone" => "phone_numbers.0.number",
        _ => return None,
    })
}

fn descend<'p>(value: &Value, rest: &mut (impl Iterator<Item = &'p str> + Clone)) -> Value {
    let Some(name) = rest.next() else {
        return value.clone();
    };
    match value {
        Value::Array(entries) => {
            // Custom fields are known by their names, which may hold dots.
            if let Some(value) = named(entries, name, rest.clone()) {
                return value.clone();
            }
            match name.parse::<usize>() {
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
            }
        }
        other => other
            .get(name)
            .map_or(Value::Null, |found| descend(found, rest)),
    }
}

/// The value of the entry with a name, in a list of names and values.
fn named<'v, 'p>(
    entries: &'v [Value],
    name: &str,
    rest: impl Iterator<Item = &'p str>,
) -> Option<&'v Value> {
    let name = rest.fold(name.to_owned(), |name, step| format!("{name}.{step}"));
    let is_named = |entry: &&Value| {
        let key = entry.get("name").or(entry.get("id"));
        key.and_then(Value::as_str) == Some(&name)
    };
    let value = entries.iter().find(is_named)?.get("value")?;
    Some(value.get("value").unwrap_or(value))
}

/// Whether a record may have something at a dotted path. What would be in an empty list is not
/// known.
pub fn has(value: &Value, path: &str) -> bool {
    let reached = |path: &str| reaches(value, &path.split('.').collect::<Vec<_>>());
    value.get(path).is_some() || reached(path) || short(path).is_some_and(reached)
}

fn reaches(value: &Value, steps: &[&str]) -> bool {
    let Some((step, rest)) = steps.split_first() else {
        return true;
    };
    match value {
        Value::Null => true,
        Value::Array(entries) if entries.is_empty() => true,
        Value::Array(entries) => match step.parse::<usize>() {
            Ok(index) => entries
                .get(index)
                .or(entries.first())
                .is_some_and(|entry| reaches(entry, rest)),
            Err(_) => {
                let is_there = |entry: &Value| entry.get(step).is_some_and(|at| reaches(at, rest));
                entries.iter().any(is_there) || named(entries, step, rest.iter().copied()).is_some()
            }
        },
        other => other.get(step).is_some_and(|at| reaches(at, rest)),
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
            "none": null,
            "empty": [],
            "custom_fields": [
                {"name": "Size.of it", "value": {"type": "integer", "value": 42}},
            ],
        });
        for (path, found) in [
            ("id", json!("7")),
            ("emails.1.address", json!("b@example.com")),
            ("emails.address", json!(["a@example.com", "b@example.com"])),
            ("emails.9.address", Value::Null),
            ("id.x", Value::Null),
            ("a.b", json!(1)),
            ("nothing", Value::Null),
            ("custom_fields.Size.of it", json!(42)),
            ("custom_fields.0.name", json!("Size.of it")),
            ("email", json!("a@example.com")),
        ] {
            assert_eq!(select(&value, path), found, "{path}");
        }
        for (path, there) in [
            ("emails.address", true),
            ("emails.7.address", true),
            ("emails.adress", false),
            ("custom_fields.Size.of it", true),
            ("custom_fields.Other", false),
            ("nothing", false),
            ("id.x", false),
            ("none.below", true),
            ("empty.0.x", true),
        ] {
            assert_eq!(has(&value, path), there, "{path}");
        }
    }
}
