//! Serializes a type by its field table.

use serde::ser::{Error as _, SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use super::slot::{FieldTable, List, View};

/// Writes a type by its table: fields that have a value, then what is unknown, as it came.
///
/// # Errors
///
/// Those of the serializer.
pub fn serialize<S: Serializer>(record: &dyn FieldTable, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    for (index, name) in record.names().iter().enumerate() {
        let view = record.view(index);
        if !matches!(view, View::Absent(_)) {
            map.serialize_entry(name, &view)?;
        }
    }
    record.unknown_fields().serialize_into(&mut map)?;
    map.end()
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            View::Absent(_) | View::None => serializer.serialize_none(),
            View::String(string) => serializer.serialize_str(string),
            View::Integer(number) => serializer.serialize_i64(number),
            View::Number(number) => number.serialize(serializer),
            View::Boolean(value) => serializer.serialize_bool(value),
            View::Time(time) => time.serialize(serializer),
            View::Record(record) => self::serialize(record, serializer),
            View::List(list) => serialize_list(list, serializer),
            View::Map(map) => map.serialize(serializer),
            View::Value(value) => value.serialize(serializer),
            View::Other(other) => {
                let json = other.to_json().map_err(S::Error::custom)?;
                json.serialize(serializer)
            }
        }
    }
}

fn serialize_list<S: Serializer>(list: &dyn List, serializer: S) -> Result<S::Ok, S::Error> {
    let mut sequence = serializer.serialize_seq(Some(list.len()))?;
    for index in 0..list.len() {
        sequence.serialize_element(&list.view(index))?;
    }
    sequence.end()
}
