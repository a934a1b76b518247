//! Which fields of the model a vendor's mappers carry, found by running them.

use crm_runtime::api::{Api, Property, Trust};
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
    /// The vendor's properties that it is read from or written to and that are less than
    /// documented. How far the calls are trusted is with the capabilities.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub doubts: Vec<FieldDoubt>,
}

/// A property of a vendor's that a field rests on and that is less than documented.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FieldDoubt {
    /// The type of the vendor's client: `ContactUpdate`.
    pub of: &'static str,
    /// Name of the property as it is sent.
    pub property: &'static str,
    /// How far it can be trusted.
    pub trust: Trust,
    /// Why it was taken so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'static str>,
}

pub(crate) fn coverage(api: &Api, mappings: &[Mapping]) -> Vec<FieldCoverage> {
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
                doubts: doubts(api, mappings, resource, field),
            }
        })
        .collect()
}

/// The properties that a field rests on and that are less than documented.
fn doubts(api: &Api, mappings: &[Mapping], resource: Resource, field: &str) -> Vec<FieldDoubt> {
    let rests = |property: &Property| {
        let mut mappings = mappings
            .iter()
            .filter(|mapping| mapping.resource == resource);
        mappings.any(|mapping| {
            mapping.of == property.of
                && mapping
                    .rests
                    .iter()
                    .any(|(rests, name)| *rests == field && name == property.name)
        })
    };
    let doubtful = api.doubtful.iter().filter(|property| rests(property));
    doubtful
        .map(|property| FieldDoubt {
            of: property.of,
            property: property.name,
            trust: Trust::of(property.source.basis),
            note: property.source.note,
        })
        .collect()
}
