use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Source, Target, probe};
use crate::capability::Resource;
use crate::loss::Side;
use crate::model::Record;

/// A mapper, run on a value with every field filled to find the fields that it carries.
#[derive(Clone, Debug)]
pub struct Mapping {
    pub(crate) resource: Resource,
    pub(crate) writes: bool,
    /// All fields of the model's record.
    pub(crate) all: &'static [&'static str],
    /// Those that are carried.
    pub(crate) fields: Vec<&'static str>,
}

impl Mapping {
    /// A mapper from the vendor's record `V` to the model's `T`.
    pub fn read<V, T>(map: impl FnOnce(&mut Source<'_>) -> T) -> Self
    where
        V: DeserializeOwned + Serialize,
        T: Record,
    {
        let record = probe::full::<V>().and_then(|record| serde_json::to_value(record).ok());
        let mapped = super::read("probe", record.unwrap_or_default(), false, map);
        let model = serde_json::to_value(mapped.value).unwrap_or_default();
        let fields = T::FIELDS
            .iter()
            .copied()
            .filter(|field| model.get(field).is_some_and(|value| !value.is_null()))
            .collect();
        Self {
            resource: T::RESOURCE,
            writes: false,
            all: T::FIELDS,
            fields,
        }
    }

    /// A mapper from `M`, the model's record `T` or its patch, to the vendor's request `R`.
    pub fn write<T, M, R>(map: impl FnOnce(&mut Target)) -> Self
    where
        T: Record,
        M: DeserializeOwned + Serialize,
        R: DeserializeOwned + Serialize,
    {
        let model = probe::full::<M>().and_then(|model| serde_json::to_value(model).ok());
        let mut model = model.unwrap_or_default();
        if let Value::Object(fields) = &mut model {
            fields.remove("extensions");
        }
        let filled = model.clone();
        let fields = match super::write::<R>("probe", &model, map) {
            Ok((_, losses)) => T::FIELDS
                .iter()
                .copied()
                .filter(|field| filled.get(field).is_some())
                .filter(|field| {
                    !losses
                        .iter()
                        .any(|loss| loss.side == Side::Model && loss.path == **field)
                })
                .collect(),
            Err(_) => Vec::new(),
        };
        Self {
            resource: T::RESOURCE,
            writes: true,
            all: T::FIELDS,
            fields,
        }
    }
}
