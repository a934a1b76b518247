//! Tells the values of enums apart for the generator.

use indexmap::IndexMap;
use serde_json::Value;

use super::Schema;
use super::walk::schemas_mut;
use crate::variants;

/// Puts a placeholder for each value of an enum of texts where the generator would find no names for
/// them, or the same name twice.
pub(super) fn distinguish_values(document: &mut Value, schemas: &mut IndexMap<String, Schema>) {
    for (name, schema) in schemas
        .iter_mut()
        .filter(|(_, schema)| !schema.values.is_empty())
    {
        let Some(own) = schemas_mut(document).and_then(|all| all.get_mut(name)) else {
            continue;
        };
        if !variants::are_plain(&schema.values) {
            let places = 1..=schema.values.len();
            schema.placeholders = places
                .map(|place| format!("{name} value {place}"))
                .collect();
            own["enum"] = schema.placeholders.clone().into();
        } else if let Some(listed) = own.get_mut("enum") {
            *listed = schema.values.clone().into();
        }
    }
}
