//! [`Mapping`]: which fields of the model a mapper reads or writes, found by running it once.

use crm_runtime::fields::{FieldTable, fill_with, fill_without};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Reading, Writing, probe};
use crate::capability::{Resource, Verb};
use crate::coverage::MapperKind;
use crate::loss::Side;
use crate::model::{Patched, Record};

/// A mapper, run on a value with every field filled to find the fields that it carries.
#[derive(Clone, Debug)]
pub struct Mapping {
    pub(crate) resource: Resource,
    pub(crate) kind: MapperKind,
    /// Calls that give what it reads; all if none is said.
    pub(crate) by: Option<&'static [Verb]>,
    /// All fields of the model's record.
    pub(crate) all: &'static [&'static str],
    /// Those that are carried.
    pub(crate) fields: Vec<&'static str>,
    /// The vendor's type, without its module.
    pub(crate) of: &'static str,
    /// Fields of the model, each with a property of the vendor's type that it rests on.
    pub(crate) rests: Vec<(&'static str, String)>,
    /// Those that are lost as something that the vendor has nothing like.
    #[cfg(test)]
    pub(crate) foreign: Vec<&'static str>,
}

impl Mapping {
    /// The calls that give rows.
    pub const ROWS: &'static [Verb] = &[Verb::List, Verb::Search];

    /// The call that gives a whole record.
    pub const WHOLE: &'static [Verb] = &[Verb::Get];

    /// A mapper from the vendor's typed record `V` to the model's `T`.
    pub fn read<V, T>(map: impl Fn(&mut Reading<V>) -> T) -> Self
    where
        V: FieldTable + Default,
        T: Record,
    {
        Self::read_with(|_| {}, map)
    }

    /// The same, for a mapper that looks at what a field holds: `set` puts a value there that it
    /// knows.
    pub fn read_with<V, T>(set: impl Fn(&mut V), map: impl Fn(&mut Reading<V>) -> T) -> Self
    where
        V: FieldTable + Default,
        T: Record,
    {
        let read = |mut record: V| {
            set(&mut record);
            let mapped = super::read("probe", record, &map);
            serde_json::to_value(mapped.value).unwrap_or_default()
        };
        let mut record = V::default();
        fill_with(&mut record, probe::TEXT);
        let names = record.names();
        let model = read(record);
        let mut rests = Vec::new();
        for (index, name) in names.iter().enumerate() {
            let mut record = V::default();
            fill_without(&mut record, probe::TEXT, index);
            let without = read(record);
            let changed = T::FIELDS
                .iter()
                .filter(|field| model.get(field) != without.get(field));
            rests.extend(changed.map(|field| (*field, (*name).to_owned())));
        }
        Self {
            of: last_of(std::any::type_name::<V>()),
            rests,
            ..Self::of::<T>(MapperKind::Read, |field| {
                model.get(field).is_some_and(|value| !value.is_null())
            })
        }
    }

    /// A mapper from the model's record `R` to the vendor's typed request `B`.
    pub fn create<R, B>(map: impl Fn(&mut Writing<R::Patch>) -> B) -> Self
    where
        R: Patched,
        B: DeserializeOwned + Serialize,
    {
        let record = full::<R>();
        let filled = serde_json::to_value(&record).unwrap_or_default();
        let draft = |record: R| super::draft_record("probe", record, &map).ok();
        let mapping = Self::written::<R>(
            MapperKind::Create,
            &filled,
            draft(record).map(|draft| draft.losses),
        );
        mapping.on::<R, B>(|record| Some(draft(record)?.body))
    }

    /// A mapper from the patch of the model's record `R` to the vendor's typed request `B`.
    pub fn update<R, B>(map: impl Fn(&mut Writing<R::Patch>) -> B) -> Self
    where
        R: Patched,
        B: DeserializeOwned + Serialize,
    {
        let record = full::<R>();
        let patch: R::Patch = record.into();
        let filled = serde_json::to_value(&patch).unwrap_or_default();
        let draft = |patch: R::Patch| super::draft_patch("probe", patch, &map).ok();
        let mapping = Self::written::<R>(
            MapperKind::Update,
            &filled,
            draft(patch).map(|draft| draft.losses),
        );
        mapping.on::<R, B>(|record| Some(draft(record.into())?.body))
    }

    /// Says which calls give what it reads: [`List`](Verb::List), [`Search`](Verb::Search) or
    /// [`Get`](Verb::Get); all of them unless said.
    #[must_use]
    pub fn by(mut self, verbs: &'static [Verb]) -> Self {
        self.by = Some(verbs);
        self
    }

    /// Says that a field is carried too, where it stands outside of what the mapper writes.
    #[must_use]
    pub fn and(mut self, field: &'static str) -> Self {
        self.fields.push(field);
        self
    }

    /// The field of the model that decides a property of the vendor's request.
    pub(crate) fn field_of(&self, property: &str) -> Option<&'static str> {
        let found = self.rests.iter().find(|(_, name)| name == property);
        found.map(|(field, _)| *field)
    }

    fn written<R: Record>(
        kind: MapperKind,
        filled: &Value,
        losses: Option<Vec<crate::loss::Loss>>,
    ) -> Self {
        let mapping = Self::of::<R>(kind, |field| {
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

    /// Finds what of the request each field decides, by leaving the field out.
    fn on<R, B>(self, body: impl Fn(R) -> Option<B>) -> Self
    where
        R: Patched,
        B: Serialize,
    {
        let request = |record| {
            let body = serde_json::to_value(body(record)?).ok()?;
            body.as_object().cloned()
        };
        let mut rests = Vec::new();
        if let Some(whole) = request(full::<R>()) {
            for field in &self.fields {
                let mut record = serde_json::to_value(full::<R>()).unwrap_or_default();
                if let Some(fields) = record.as_object_mut() {
                    fields.remove(*field);
                }
                let without = serde_json::from_value(record).ok().and_then(request);
                // What cannot be written without the field tells nothing.
                let Some(without) = without else { continue };
                let names = whole
                    .iter()
                    .filter(|(name, value)| without.get(*name) != Some(*value));
                rests.extend(names.map(|(name, _)| (*field, name.clone())));
            }
        }
        Self {
            of: last_of(std::any::type_name::<B>()),
            rests,
            ..self
        }
    }

    fn of<T: Record>(kind: MapperKind, is_carried: impl Fn(&str) -> bool) -> Self {
        let all = T::FIELDS.iter().copied();
        Self {
            resource: T::RESOURCE,
            kind,
            by: None,
            all: T::FIELDS,
            fields: all.filter(|field| is_carried(field)).collect(),
            of: "",
            rests: Vec::new(),
            #[cfg(test)]
            foreign: Vec::new(),
        }
    }
}

/// The name of a type without its module.
fn last_of(path: &'static str) -> &'static str {
    path.rsplit("::").next().unwrap_or(path)
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
