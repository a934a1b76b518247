//! Which fields of the model a vendor's mappers carry, found by running them.

use crm_runtime::api::{Api, Property, Trust};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::adapter::Mapping;
use crate::resource::{Resource, Verb};

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

/// Which way a mapper goes.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum MapperKind {
    /// From a response to the model.
    Read,
    /// From the model to the request of a new record.
    Create,
    /// From the model to the request that changes a record.
    Update,
}

impl MapperKind {
    /// The word for it: `read`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Create => "create",
            Self::Update => "update",
        }
    }
}

/// The fields that one mapper carries. Where a vendor gives a record in several calls, each has a
/// mapper of its own, and one may carry what another loses.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct MapperCoverage {
    /// The resource.
    pub resource: Resource,
    /// Which way it goes.
    pub kind: MapperKind,
    /// The type of the vendor's client: `ContactUpdate`.
    pub of: &'static str,
    /// The fields of the model that it carries, in the model's order.
    pub fields: Vec<&'static str>,
}

/// Whether one field of the model is carried from and to a vendor, by any of its mappers.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FieldCoverage {
    /// The resource.
    pub resource: Resource,
    /// The field of the model.
    pub field: &'static str,
    /// Whether it is carried.
    pub access: Access,
    /// Calls that read it: of `list`, `search` and `get`, those that give it. It says nothing of
    /// whether the vendor has such a call.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub read_by: Vec<Verb>,
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

/// What each mapper carries, by resource and way, in the order in which the adapter declares them.
pub(crate) fn by_mapper(mappings: Vec<Mapping>) -> Vec<MapperCoverage> {
    let mut all: Vec<_> = mappings
        .into_iter()
        .map(|mapping| {
            let fields = mapping.all.iter().copied();
            MapperCoverage {
                resource: mapping.resource,
                kind: mapping.kind,
                of: mapping.of,
                fields: fields
                    .filter(|field| mapping.fields.contains(field))
                    .collect(),
            }
        })
        .collect();
    all.sort_by_key(|mapper| (mapper.resource, mapper.kind));
    all
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
                        && (mapping.kind != MapperKind::Read) == writes
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
                read_by: read_by(mappings, resource, field),
                doubts: doubts(api, mappings, resource, field),
            }
        })
        .collect()
}

/// The calls that read a field: of those that give rows or a record, the ones that carry it.
pub(crate) fn read_by(mappings: &[Mapping], resource: Resource, field: &str) -> Vec<Verb> {
    let reads = |verb: &Verb| {
        mappings.iter().any(|mapping| {
            mapping.resource == resource
                && mapping.kind == MapperKind::Read
                && mapping.by.is_none_or(|by| by.contains(verb))
                && mapping.fields.contains(&field)
        })
    };
    let calls = [Verb::List, Verb::Search, Verb::Get];
    calls.into_iter().filter(reads).collect()
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
