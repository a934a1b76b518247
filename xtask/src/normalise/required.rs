//! What a request must have: nothing that only the vendor sets.

use serde_json::Value;

use super::roles::Roles;
use super::walk::schemas_mut;

/// A property that is only read is not demanded of a request.
pub(super) fn of_requests(document: &mut Value, roles: &Roles) {
    let Some(named) = schemas_mut(document) else {
        return;
    };
    for (name, schema) in named {
        if !roles.request.contains(name) {
            continue;
        }
        let properties = schema.get("properties").and_then(Value::as_object);
        let only_read: Vec<String> = properties
            .into_iter()
            .flatten()
            .filter(|(_, property)| property.get("readOnly") == Some(&Value::Bool(true)))
            .map(|(property, _)| property.clone())
            .collect();
        if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut)
            && !only_read.is_empty()
        {
            required.retain(|name| !only_read.iter().any(|other| name == other));
        }
    }
}
