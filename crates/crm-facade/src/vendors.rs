//! The registry of vendors: one module and one line each.

#[cfg(feature = "callab")]
mod callab;
#[cfg(feature = "lunarsend")]
mod lunarsend;
#[cfg(feature = "minotaur")]
mod minotaur;
#[cfg(feature = "skarbe")]
mod skarbe;
#[cfg(feature = "snov")]
mod snov;

#[cfg(test)]
mod rules;

use crm_runtime::api::{Api, Operation};

use crate::adapter::Connector;
use crate::capability::Capabilities;
use crate::coverage::{FieldCoverage, MapperCoverage, by_mapper, coverage};
use crate::error::{Error, ErrorKind, Result};

const VENDORS: &[Vendor] = &[
    #[cfg(feature = "callab")]
    callab::VENDOR,
    #[cfg(feature = "lunarsend")]
    lunarsend::VENDOR,
    #[cfg(feature = "minotaur")]
    minotaur::VENDOR,
    #[cfg(feature = "skarbe")]
    skarbe::VENDOR,
    #[cfg(feature = "snov")]
    snov::VENDOR,
];

/// A vendor that this build can talk to.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Vendor {
    /// Short name, in lower case; the name of the feature that compiles it in.
    pub id: &'static str,
    /// Name as the vendor writes it.
    pub name: &'static str,
    /// The generations of its documentation, the preferred one first.
    pub generations: &'static [&'static Api],
    /// How the common traits are had over the generations that have an adapter, the preferred one
    /// first.
    connectors: &'static [Connector],
}

impl Vendor {
    /// Operations of all generations.
    pub fn operations(&self) -> impl Iterator<Item = &'static Operation> {
        self.generations.iter().flat_map(|api| api.operations)
    }

    /// What the vendor can do through the common traits, by generation.
    pub fn capabilities(&self) -> impl Iterator<Item = &'static Capabilities> {
        self.connectors
            .iter()
            .map(|connector| (connector.capabilities)())
    }

    /// Which fields of the model are carried from and to a generation, found by running its
    /// mappers.
    pub fn coverage(&self, generation: &str) -> Vec<FieldCoverage> {
        self.connectors
            .iter()
            .filter(|connector| connector.api.generation == generation)
            .flat_map(|connector| coverage(connector.api, &(connector.mappings)()))
            .collect()
    }

    /// Which fields of the model each mapper of a generation carries.
    pub fn mappers(&self, generation: &str) -> Vec<MapperCoverage> {
        self.connectors
            .iter()
            .filter(|connector| connector.api.generation == generation)
            .flat_map(|connector| by_mapper((connector.mappings)()))
            .collect()
    }

    /// The connector for a generation, or for the preferred one.
    pub(crate) fn connector(&self, generation: Option<&str>) -> Result<&'static Connector> {
        let Some(generation) = generation else {
            return self.connectors.first().ok_or_else(|| {
                Error::new(
                    ErrorKind::Configuration,
                    format!("{} has no adapter yet", self.name),
                )
                .with_advice("use its typed client")
            });
        };
        let connectors = self.connectors.iter();
        connectors
            .clone()
            .find(|connector| connector.api.generation == generation)
            .ok_or_else(|| {
                let known: Vec<_> = connectors
                    .map(|connector| connector.api.generation)
                    .collect();
                Error::new(
                    ErrorKind::Configuration,
                    format!("{} has no such generation", self.name),
                )
                .with_advice(format!("expected one of {}", known.join(", ")))
            })
    }
}

/// The vendors that are compiled in, by the crate's features, sorted by their id.
pub const fn vendors() -> &'static [Vendor] {
    VENDORS
}

/// The vendor with this id, if it is compiled in.
pub fn vendor(id: &str) -> Option<&'static Vendor> {
    VENDORS.iter().find(|vendor| vendor.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coverage::Access;

    /// A filter by a field names a field that the model has and a filter that the vendor has.
    #[test]
    fn filters_by_fields_name_fields_and_filters() {
        let mut known = 0;
        for vendor in vendors() {
            for connector in vendor.connectors {
                let mappings = (connector.mappings)();
                for capability in (connector.capabilities)().iter() {
                    let all = mappings
                        .iter()
                        .filter(|mapping| mapping.resource == capability.resource)
                        .flat_map(|mapping| mapping.all);
                    let all: Vec<_> = all.collect();
                    for by in &capability.filter_fields {
                        let first = by.field.split('.').next().unwrap_or_default();
                        assert!(all.is_empty() || all.contains(&&first), "{by:?}");
                        assert!(capability.filters.contains(&by.filter), "{by:?}");
                        assert_eq!(capability.filter(by.field), Some(by.filter));
                        assert!(capability.filter_names().contains(&by.field));
                        known += 1;
                    }
                }
            }
        }
        assert!(known > 20, "{known}");
    }

    /// What the rows of lists are said to lack is what the mappers of rows do not read and those of
    /// records do.
    #[test]
    fn rows_are_said_to_lack_what_they_lack() {
        use crate::coverage::read_by;
        use crate::resource::Verb;

        let mut lacking = 0;
        for vendor in vendors() {
            for connector in vendor.connectors {
                let mappings = (connector.mappings)();
                let capabilities = (connector.capabilities)();
                for rows in capabilities.iter().filter(|rows| {
                    let gives_rows = matches!(rows.verb, Verb::List | Verb::Search);
                    let get = capabilities.get(rows.resource, Verb::Get);
                    gives_rows && rows.is_native() && get.is_native()
                }) {
                    let all = mappings
                        .iter()
                        .find(|mapping| mapping.resource == rows.resource);
                    let lack: Vec<_> = all
                        .into_iter()
                        .flat_map(|mapping| mapping.all)
                        .copied()
                        .filter(|field| {
                            let by = read_by(&mappings, rows.resource, field);
                            by.contains(&Verb::Get) && !by.contains(&rows.verb)
                        })
                        .collect();
                    let mut said = rows.rows_lack.to_vec();
                    let place = |field: &&str| lack.iter().position(|known| known == field);
                    said.sort_by_key(place);
                    assert_eq!(said, lack, "{} {}", vendor.id, rows.name());
                    lacking += usize::from(!lack.is_empty());
                }
            }
        }
        assert!(lacking > 2, "{lacking}");
    }

    /// A field that the vendor has in another call, or gives, is lost as one that can't be written.
    #[test]
    fn nothing_that_a_vendor_has_is_said_to_be_unlike_it() {
        let mut wrong = Vec::new();
        for vendor in vendors() {
            for connector in vendor.connectors {
                let mappings = (connector.mappings)();
                let carried = coverage(connector.api, &mappings);
                for mapping in &mappings {
                    let has = |field: &&&str| {
                        carried.iter().any(|entry| {
                            entry.resource == mapping.resource
                                && entry.field == **field
                                && entry.access != Access::None
                        })
                    };
                    let place = (vendor.id, connector.api.generation, mapping.resource);
                    let fields = mapping.foreign.iter().filter(has);
                    wrong.extend(fields.map(|field| (place, *field)));
                }
            }
        }
        assert_eq!(wrong, []);
    }
}
