//! Puts together what `allOf` divides.

use serde_json::{Map, Value, json};

use super::{Shapes, is_annotation, is_shapeless, name_of};

/// How two schemas become one.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum MergeMode {
    /// A value fits both.
    Both,
    /// A value fits one of them.
    Either,
}

/// Makes one schema of a schema and its `allOf`. One reference with nothing beside it but
/// annotations stays, since the generator makes the named type of it.
pub(super) fn together(shapes: &Shapes, schema: &mut Value, above: &mut Vec<String>) {
    let Some(parts) = schema.get("allOf").and_then(Value::as_array).cloned() else {
        return;
    };
    let telling: Vec<&Value> = parts.iter().filter(|part| !is_shapeless(part)).collect();
    let is_bare = schema.as_object().is_some_and(|own| {
        own.keys()
            .all(|key| key == "allOf" || is_annotation(key) || key == "type")
    });
    if let ([only], true) = (telling.as_slice(), is_bare)
        && name_of(only).is_some_and(|name| !above.iter().any(|other| other == name))
    {
        if parts.len() > 1 {
            let only = (*only).clone();
            let others: Vec<Value> = parts
                .iter()
                .filter(|part| is_shapeless(part))
                .cloned()
                .collect();
            let Some(own) = schema.as_object_mut() else {
                return;
            };
            for other in others {
                annotate(own, &other);
            }
            own.insert("allOf".into(), json!([only]));
        }
        if let Some(own) = schema.as_object_mut() {
            // The reference tells it.
            own.shift_remove("type");
        }
        return;
    }
    let mut whole = schema.clone();
    if let Some(own) = whole.as_object_mut() {
        own.shift_remove("allOf");
    }
    for part in &parts {
        let depth = above.len();
        let part = flat(shapes, part, above);
        above.truncate(depth);
        whole = merged(whole, part, MergeMode::Both);
    }
    *schema = whole;
}

/// A schema with its reference followed and its `allOf` put together; what is in it stays as it is.
pub(super) fn flat(shapes: &Shapes, schema: &Value, above: &mut Vec<String>) -> Value {
    if let Some(name) = name_of(schema) {
        if above.iter().any(|other| other == name) {
            // It is a part of itself, and adds nothing.
            return json!({});
        }
        let Some(target) = shapes.named.get(name) else {
            return schema.clone();
        };
        above.push(name.to_owned());
        let mut target = flat(shapes, target, above);
        above.pop();
        if let Some(target) = target.as_object_mut() {
            // That is said of the named schema.
            target.shift_remove("x-name");
        }
        return target;
    }
    let mut schema = schema.clone();
    super::keywords::mend(&mut schema);
    let parts = schema.get("allOf").and_then(Value::as_array).cloned();
    for part in parts.into_iter().flatten() {
        if let Some(own) = schema.as_object_mut() {
            own.shift_remove("allOf");
        }
        let part = flat(shapes, &part, above);
        schema = merged(schema, part, MergeMode::Both);
    }
    schema
}

/// Takes over what is said of a schema and not of its values.
fn annotate(own: &mut Map<String, Value>, other: &Value) {
    let others = other.as_object().into_iter().flatten();
    for (key, value) in others.filter(|(key, _)| is_annotation(key)) {
        own.entry(key.clone()).or_insert_with(|| value.clone());
    }
}

/// One schema of two.
pub(super) fn merged(first: Value, second: Value, way: MergeMode) -> Value {
    let (Value::Object(mut first), Value::Object(second)) = (first, second) else {
        return json!({});
    };
    for (key, value) in second {
        let Some(own) = first.get_mut(&key) else {
            // What only one of two alternatives needs, not every value needs.
            if !(way == MergeMode::Either && key == "required") {
                first.insert(key, value);
            }
            continue;
        };
        match (key.as_str(), own, value) {
            ("properties", Value::Object(own), Value::Object(other)) => {
                for (name, property) in other {
                    match own.get_mut(&name) {
                        Some(own) => *own = one_property(own.take(), property, way),
                        None => {
                            own.insert(name, property);
                        }
                    }
                }
            }
            ("required", Value::Array(own), Value::Array(other)) => match way {
                MergeMode::Both => {
                    for name in other {
                        if !own.contains(&name) {
                            own.push(name);
                        }
                    }
                }
                MergeMode::Either => own.retain(|name| other.contains(name)),
            },
            ("enum", Value::Array(own), Value::Array(other)) => match way {
                MergeMode::Both => {
                    if own.iter().any(|value| other.contains(value)) {
                        own.retain(|value| other.contains(value));
                    }
                }
                MergeMode::Either => {
                    for value in other {
                        if !own.contains(&value) {
                            own.push(value);
                        }
                    }
                }
            },
            // Two choices at once are no choice that a type could show.
            ("oneOf" | "anyOf", own, other) if *own != other && way == MergeMode::Both => {
                if let (Some(parts), Value::Array(others)) = (own.as_array_mut(), other) {
                    parts.extend(others);
                }
            }
            ("nullable", own, other) => *own = Value::Bool(*own == true || other == true),
            ("type", own, other) if *own != other => {
                *own = match (own.as_str(), other.as_str()) {
                    (Some("integer"), Some("number")) | (Some("number"), Some("integer")) => {
                        json!(if way == MergeMode::Both {
                            "integer"
                        } else {
                            "number"
                        })
                    }
                    _ if way == MergeMode::Both => other,
                    _ => Value::Null,
                };
            }
            _ => {}
        }
    }
    if first.get("type") == Some(&Value::Null) {
        // Either of two types: anything.
        first.retain(|key, _| is_annotation(key));
    }
    Value::Object(first)
}

fn one_property(first: Value, second: Value, way: MergeMode) -> Value {
    if first == second || is_shapeless(&second) {
        return first;
    }
    if is_shapeless(&first) {
        return match way {
            MergeMode::Both => second,
            MergeMode::Either => first,
        };
    }
    match way {
        // The later part says it more closely.
        MergeMode::Both if name_of(&first).is_some() || name_of(&second).is_some() => second,
        MergeMode::Both => merged(first, second, way),
        MergeMode::Either => match (name_of(&first), name_of(&second)) {
            (None, None) => merged(first, second, way),
            _ => json!({"oneOf": [first, second]}),
        },
    }
}
