//! Edits of specifications, as the tables beside this file have them.

use serde::Deserialize;
use serde_json::{Map, Value};
use xtask::spec::{self, Spec};

/// One edit.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Edit {
    /// `[set | push, POINTER, VALUE]`
    Put(String, String, Value),
    /// `[take, POINTER]`
    Take(String, String),
}

/// The specification of `vendor/generation`, with edits made on it.
pub(crate) fn edited(name: &str, edits: &[Edit]) -> Spec {
    let (vendor, generation) = name.split_once('/').unwrap();
    let mut spec = spec::load_one(&spec::workspace_root(), vendor, generation).unwrap();
    for edit in edits {
        apply(&mut spec.document, edit);
    }
    spec
}

fn apply(document: &mut Value, edit: &Edit) {
    match edit {
        Edit::Put(verb, pointer, value) => match verb.as_str() {
            "set" => put(document, pointer, value.clone()),
            "push" => document
                .pointer_mut(pointer)
                .and_then(Value::as_array_mut)
                .unwrap_or_else(|| panic!("{pointer} is no list"))
                .push(value.clone()),
            "move" => {
                let to = value.as_str().unwrap();
                let taken = take(document, pointer);
                put(document, to, taken);
            }
            other => panic!("unknown edit `{other}`"),
        },
        Edit::Take(verb, pointer) => {
            assert_eq!(verb, "take");
            take(document, pointer);
        }
    }
}

/// What holds the value at a pointer, and the value's key in it.
fn holder<'a>(document: &'a mut Value, pointer: &str) -> (&'a mut Value, String) {
    let (holder, key) = pointer.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/").replace("~0", "~");
    // A path item may be the first of its path.
    if let Some(path) = holder.strip_prefix("/paths/")
        && document.pointer(holder).is_none()
    {
        let path = path.replace("~1", "/").replace("~0", "~");
        document["paths"][path] = Value::Object(Map::new());
    }
    let place = document.pointer_mut(holder);
    (
        place.unwrap_or_else(|| panic!("{holder} is not there")),
        key,
    )
}

fn put(document: &mut Value, pointer: &str, value: Value) {
    let (holder, key) = holder(document, pointer);
    match (holder, key.parse::<usize>()) {
        (Value::Array(list), Ok(index)) => list[index] = value,
        (Value::Object(object), _) => {
            object.insert(key, value);
        }
        (other, _) => panic!("{pointer}: nothing can be put into {other}"),
    }
}

fn take(document: &mut Value, pointer: &str) -> Value {
    let (holder, key) = holder(document, pointer);
    let taken = match (holder, key.parse::<usize>()) {
        (Value::Array(list), Ok(index)) => Some(list.remove(index)),
        (Value::Object(object), _) => object.shift_remove(&key),
        _ => None,
    };
    taken.unwrap_or_else(|| panic!("{pointer} is not there"))
}
