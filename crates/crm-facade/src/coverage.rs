//! Which fields of the model a vendor's mappers carry, found by running them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::adapter::Mapping;
use crate::resource::Resource;

/// Whether a field of the model is carried.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Access {
    /// Neither read nor written.
    None,
    /// Read only.
    Read,
    /// Written only.
    Write,
    /// Read and written.
    Both,
}

/// Whether one field of the model is carried from and to a vendor.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FieldCoverage {
    /// The resource.
    pub resource: Resource,
    /// The field of the model.
    pub field: &'static str,
    /// Whether it is carried.
    pub access: Access,
}

pub(crate) fn coverage(mappings: &[Mapping]) -> Vec<FieldCoverage> {
    let mut resources: Vec<_> = mappings
        .iter()
        .map(|mapping| (mapping.resource, mapping.all))
        .collect();
    resources.sort_by_key(|(resource, _)| *resource);
    resources.dedup_by_key(|(resource, _)| *resource);
    resources
        .into_iter()
        .flat_map(|(resource, all)| all.iter().map(move |field| (resource, *field)))
        .map(|(resource, field)| {
            let carried = |writes: bool| {
                mappings.iter().any(|mapping| {
                    mapping.resource == resource
                        && mapping.writes == writes
                        && mapping.fields.contains(&field)
                })
            };
            let access = match (carried(false), carried(true)) {
                (false, false) => Access::None,
                (true, false) => Access::Read,
                (false, true) => Access::Write,
                (true, true) => Access::Both,
            };
            FieldCoverage {
                resource,
                field,
                access,
            }
        })
        .collect()
}
