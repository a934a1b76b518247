//! Applies an OpenAPI Overlay 1.0 document.

use anyhow::{Context, Result, anyhow, bail};
use serde_json::Value;
use serde_json_path::JsonPath;

/// An action whose target matches nothing: a fact that has lost its place.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Lost {
    /// Which of the actions it is, counted from 0.
    pub action: usize,
    /// Its target.
    pub target: String,
}

/// Applies the actions of `overlay` to `document`, in their order, and gives those whose target
/// matches nothing; the others are applied all the same.
///
/// # Errors
///
/// When the overlay is not of version 1.0, or an action is malformed.
pub fn apply(document: &mut Value, overlay: &Value) -> Result<Vec<Lost>> {
    match overlay.get("overlay").and_then(Value::as_str) {
        Some(version) if version.starts_with("1.0.") => {}
        other => bail!("`overlay` must be 1.0.x, found {other:?}"),
    }
    let actions = overlay
        .get("actions")
        .and_then(Value::as_array)
        .ok_or_else(|| anyhow!("`actions` must be a list"))?;
    let mut lost = Vec::new();
    for (index, action) in actions.iter().enumerate() {
        let target = apply_action(document, action).with_context(|| format!("actions[{index}]"))?;
        lost.extend(target.map(|target| Lost {
            action: index,
            target,
        }));
    }
    Ok(lost)
}

/// Applies one action; gives the target where it matches nothing.
fn apply_action(document: &mut Value, action: &Value) -> Result<Option<String>> {
    let target = action
        .get("target")
        .and_then(Value::as_str)
        .ok_or_else(|| anyhow!("`target` must be a JSONPath"))?;
    let path = JsonPath::parse(target).map_err(|error| anyhow!("target {target}: {error}"))?;
    let mut pointers: Vec<String> = path
        .query_located(document)
        .locations()
        .map(|location| location.to_json_pointer())
        .collect();
    if pointers.is_empty() {
        return Ok(Some(target.to_owned()));
    }
    if action.get("remove").and_then(Value::as_bool) == Some(true) {
        // Later elements first, so that the places of earlier ones stay true.
        pointers.reverse();
        for pointer in pointers {
            remove(document, &pointer);
        }
        return Ok(None);
    }
    let update = action
        .get("update")
        .ok_or_else(|| anyhow!("target {target}: has neither `update` nor `remove: true`"))?;
    for pointer in pointers {
        if let Some(place) = document.pointer_mut(&pointer) {
            merge(place, update);
        }
    }
    Ok(None)
}

fn merge(place: &mut Value, update: &Value) {
    match (place, update) {
        (Value::Object(place), Value::Object(update)) => {
            for (key, value) in update {
                match place.get_mut(key) {
                    Some(existing) => merge(existing, value),
                    None => {
                        place.insert(key.clone(), value.clone());
                    }
                }
            }
        }
        (Value::Array(place), Value::Array(update)) => place.extend(update.iter().cloned()),
        (place, update) => *place = update.clone(),
    }
}

fn remove(document: &mut Value, pointer: &str) {
    let Some((parent, last)) = pointer.rsplit_once('/') else {
        return;
    };
    let key = last.replace("~1", "/").replace("~0", "~");
    match document.pointer_mut(parent) {
        Some(Value::Object(object)) => {
            object.shift_remove(&key);
        }
        Some(Value::Array(array)) => {
            if let Ok(index) = key.parse::<usize>()
                && index < array.len()
            {
                array.remove(index);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Lost, apply};

    #[test]
    fn merges_objects_appends_to_lists_and_removes() {
        let mut document = json!({"a": {"b": 1}, "list": [1], "gone": {"x": 1, "y": 2}});
        let overlay = json!({"overlay": "1.0.0", "actions": [
            {"target": "$.a", "update": {"c": {"d": 2}}},
            {"target": "$.list", "update": [2]},
            {"target": "$.gone.x", "remove": true},
        ]});
        apply(&mut document, &overlay).unwrap();
        assert_eq!(
            document,
            json!({"a": {"b": 1, "c": {"d": 2}}, "list": [1, 2], "gone": {"y": 2}})
        );
    }

    #[test]
    fn a_target_that_matches_nothing_is_told_and_stops_no_other() {
        let target = "$.paths['/v1/lost'].get";
        let overlay = json!({"overlay": "1.0.0", "actions": [
            {"target": target, "update": {}},
            {"target": "$.paths", "update": {"x": 1}},
        ]});
        let mut document = json!({"paths": {}});
        let lost = apply(&mut document, &overlay).unwrap();
        assert_eq!(
            lost,
            [Lost {
                action: 0,
                target: target.to_owned()
            }]
        );
        assert_eq!(document, json!({"paths": {"x": 1}}));
    }
}
