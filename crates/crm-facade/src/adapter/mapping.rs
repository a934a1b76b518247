use crm_runtime::fields::{FieldTable, fill_with};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Reading, Writing, probe};
use crate::capability::Resource;
use crate::loss::Side;
use crate::model::{Patched, Record};

/// A mapper, run on a value with every field filled to find the fields that it carries.
#[derive(Clone, Debug)]
pub struct Mapping {
    pub(crate) resource: Resource,
    pub(crate) writes: bool,
    /// All fields of the model's record.
    pub(crate) all: &'static [&'static str],
    /// Those that are carried.
    pub(crate) fields: Vec<&'static str>,
    /// Those that are lost as something that the vendor has nothing like.
    #[cfg(test)]
    pub(crate) foreign: Vec<&'static str>,
}

impl Mapping {
    /// A mapper from the vendor's typed record `V` to the model's `T`.
    pub fn read<V, T>(map: impl FnOnce(&mut Reading<V>) -> T) -> Self
    where
        V: FieldTable + Default,
        T: Record,
    {
        Self::read_with(|_| {}, map)
    }

    /// The same, for a mapper that looks at what a field holds: `set` puts a value there that it
    /// knows.
    pub fn read_with<V, T>(set: impl FnOnce(&mut V), map: impl FnOnce(&mut Reading<V>) -> T) -> Self
    where
        V: FieldTable + Default,
        T: Record,
    {
        let mut record = V::default();
        fill_with(&mut record, probe::TEXT);
        set(&mut record);
        let mapped = super::read("probe", record, map);
        let model = serde_json::to_value(mapped.value).unwrap_or_default();
        Self::of::<T>(false, |field| {
            model.get(field).is_some_and(|value| !value.is_null())
        })
    }

    /// A mapper from the model's record `R` to the vendor's typed request `B`.
    pub fn create<R, B>(map: impl FnOnce(&mut Writing<R::Patch>) -> B) -> Self
    where
        R: Patched,
        B: DeserializeOwned + Serialize,
    {
        let record = full::<R>();
        let filled = serde_json::to_value(&record).unwrap_or_default();
        let draft = super::draft_record("probe", record, map);
        Self::written::<R>(&filled, draft.ok().map(|draft| draft.losses))
    }

    /// A mapper from the patch of the model's record `R` to the vendor's typed request `B`.
    pub fn update<R, B>(map: impl FnOnce(&mut Writing<R::Patch>) -> B) -> Self
    where
        R: Patched,
        B: DeserializeOwned + Serialize,
    {
        let record = full::<R>();
        let patch: R::Patch = record.into();
        let filled = serde_json::to_value(&patch).unwrap_or_default();
        let draft = super::draft_patch("probe", patch, map);
        Self::written::<R>(&filled, draft.ok().map(|draft| draft.losses))
    }

    /// Says that a field is carried too, where it stands outside of what the mapper writes.
    #[must_use]
    pub fn and(mut self, field: &'static str) -> Self {
        self.fields.push(field);
        self
    }

    fn written<R: Record>(filled: &Value, losses: Option<Vec<crate::loss::Loss>>) -> Self {
        let mapping = Self::of::<R>(true, |field| {
            let is_lost = |losses: &Vec<crate::loss::Loss>| {
                losses
                    .iter()
                    .any(|loss| loss.side == Side::Model && loss.path == field)
            };
            filled.get(field).is_some() && losses.as_ref().is_some_and(|losses| !is_lost(losses))
        });
        #[cfg(test)]
        let mapping = Self {
            foreign: foreign::<R>(&losses),
            ..mapping
        };
        mapping
    }

    fn of<T: Record>(writes: bool, is_carried: impl Fn(&str) -> bool) -> Self {
        let all = T::FIELDS.iter().copied();
        Self {
            resource: T::RESOURCE,
            writes,
            all: T::FIELDS,
            fields: all.filter(|field| is_carried(field)).collect(),
            #[cfg(test)]
            foreign: Vec::new(),
        }
    }
}

/// The fields that are lost as something that the vendor has nothing like.
#[cfg(test)]
fn foreign<R: Record>(losses: &Option<Vec<crate::loss::Loss>>) -> Vec<&'static str> {
    let is_foreign = |field: &&str| {
        losses.iter().flatten().any(|loss| {
            loss.side == Side::Model
                && loss.path == **field
                && loss.reason == crate::loss::Reason::NotSupportedByVendor
        })
    };
    R::FIELDS.iter().copied().filter(is_foreign).collect()
}

/// A record of the model with every field filled, with words and days that vendors know.
fn full<R: Record>() -> R {
    let mut record = serde_json::to_value(probe::full::<R>()).unwrap_or_default();
    for (place, known) in [
        ("/social_links/0/network", "linkedin"),
        ("/weekdays/0", "monday"),
        ("/started_at", "2036-05-01"),
        ("/ended_at", "2036-05-31"),
    ] {
        if let Some(value) = record.pointer_mut(place) {
            *value = known.into();
        }
    }
    let mut record: R = serde_json::from_value(record).unwrap_or_default();
    record.extensions_mut().clear();
    record
}
