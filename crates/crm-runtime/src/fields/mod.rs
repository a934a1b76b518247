//! Types whose fields are read and written by a table.
//!
//! Every type that a response can hold has a table of its field names and a function that gives the
//! place of each. One reader, compiled once, fills those places; no code is generated per type
//! beyond the table. It takes what the vendor really sends:
//!
//! - A field that the type does not have is kept in the type's [`UnknownFields`].
//! - A value of another type than documented is converted where nothing is lost by it (`"4"` for 4, one
//!   string for a list of one). Otherwise the field stays absent and the value is kept, under its
//!   name, in the [`UnknownFields`].
//! - Null is the same as absent. A null in a list is passed over.
//! - Where a name comes twice, the first value that the field can hold counts, and the other is kept.
//!
//! Each of these but the first is a [`Mismatch`]. A strict client makes the first mismatch an
//! error.

mod choice;
mod fill;
mod mismatch;
mod number;
mod reader;
mod slot;
mod string;
mod unknown;
mod write;

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, DeserializeOwned, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

#[doc(hidden)]
pub use choice::{Part, choose, read_part};
#[doc(hidden)]
pub use mismatch::mismatches;
pub use mismatch::{Mismatch, MismatchOutcome};
pub use number::{Number, NumberError};
pub use slot::{
    Element, FieldTable, List, OtherSlot, RecordSlot, RecordsSlot, Slot, ToJson, View, Word,
    WordSlot, fill_with, fill_without, is_spent, rest,
};
pub use unknown::UnknownFields;
#[doc(hidden)]
pub use write::serialize;

pub(crate) use fill::{Filling, Stop};
pub(crate) use reader::{Kind, NotJson, Reader};

/// The JSON text of what a deserializer holds: to the letter where that is `serde_json`'s reader, and
/// by way of a [`Value`] elsewhere.
fn raw_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Cow<'de, str>, D::Error> {
    /// The name by which `serde_json` gives a value as a string. Should it have another one some day,
    /// the way by a [`Value`] is taken.
    const RAW: &str = "$serde_json::private::RawValue";

    struct Text;

    impl<'de> Visitor<'de> for Text {
        type Value = Cow<'de, str>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("any JSON value")
        }

        fn visit_newtype_struct<D: Deserializer<'de>>(
            self,
            deserializer: D,
        ) -> Result<Self::Value, D::Error> {
            let value = Value::deserialize(deserializer)?;
            Ok(value.to_string().into())
        }

        fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
            match map.next_key::<Cow<'de, str>>()? {
                Some(name) if name == RAW => map.next_value_seed(RawText),
                first => {
                    let mut fields = serde_json::Map::new();
                    let mut name = first;
                    while let Some(own) = name {
                        fields.insert(own.into_owned(), map.next_value()?);
                        name = map.next_key()?;
                    }
                    Ok(Value::Object(fields).to_string().into())
                }
            }
        }

        fn visit_seq<A: de::SeqAccess<'de>>(self, sequence: A) -> Result<Self::Value, A::Error> {
            let value = Value::deserialize(de::value::SeqAccessDeserializer::new(sequence))?;
            Ok(value.to_string().into())
        }

        fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
            Ok(Value::from(value).to_string().into())
        }

        fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
            Ok(Value::from(value).to_string().into())
        }

        fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
            Ok(Value::from(value).to_string().into())
        }

        fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
            Ok(Value::from(value).to_string().into())
        }

        fn visit_str<E>(self, value: &str) -> Result<Self::Value, E> {
            Ok(Value::from(value).to_string().into())
        }

        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok("null".into())
        }

        fn visit_none<E>(self) -> Result<Self::Value, E> {
            Ok("null".into())
        }

        fn visit_some<D: Deserializer<'de>>(
            self,
            deserializer: D,
        ) -> Result<Self::Value, D::Error> {
            self.visit_newtype_struct(deserializer)
        }
    }

    struct RawText;

    impl<'de> de::DeserializeSeed<'de> for RawText {
        type Value = Cow<'de, str>;

        fn deserialize<D: Deserializer<'de>>(
            self,
            deserializer: D,
        ) -> Result<Self::Value, D::Error> {
            struct TextVisitor;

            impl<'de> Visitor<'de> for TextVisitor {
                type Value = Cow<'de, str>;

                fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str("the text of a JSON value")
                }

                fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                    Ok(text.into())
                }

                fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                    Ok(text.to_owned().into())
                }

                fn visit_string<E>(self, text: String) -> Result<Self::Value, E> {
                    Ok(text.into())
                }
            }

            deserializer.deserialize_str(TextVisitor)
        }
    }

    deserializer.deserialize_newtype_struct(RAW, Text)
}

/// Reads a type with a field table by `serde`, as tolerantly as a client reads a response.
#[doc(hidden)]
pub fn deserialize<'de, T: Element, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let text = raw_text(deserializer)?;
    let mut filling = Filling::default();
    match filling.value::<T>(&text) {
        Ok(value) => Ok(value),
        Err(Stop::Mismatch(mismatch)) => Err(de::Error::custom(format_args!(
            "invalid type: {}, expected {}",
            mismatch.found(),
            mismatch.expected(),
        ))),
        Err(Stop::NotJson) => Err(de::Error::custom("not JSON")),
    }
}

/// Reads a value as tolerantly as a client does.
#[doc(hidden)]
pub fn read<T: Element>(raw: &str) -> Option<T> {
    Filling::default().value(raw).ok()
}

/// Reads a value of the documented type.
#[doc(hidden)]
pub fn read_strict<T: Element>(raw: &str) -> Option<T> {
    Filling::default().strict(true).value(raw).ok()
}

/// Reads a list of which every element is of the documented type.
fn read_list<T: Element>(raw: &str) -> Option<Vec<T>> {
    let mut reader = Reader::new(raw);
    let mut values = Vec::new();
    reader.expect(b'[').ok()?;
    if reader.take(b']').ok()? {
        return Some(values);
    }
    loop {
        let element = reader.skip().ok()?;
        values.push(read_strict(element)?);
        if !reader.another(b']').ok()? {
            return Some(values);
        }
    }
}

/// Reads a value by `serde`; for types that have no field table.
#[doc(hidden)]
pub fn by_serde<T: DeserializeOwned>(raw: &str) -> Option<T> {
    serde_json::from_str(raw).ok()
}

/// A key of [`FieldTable::keys`]; empty where JSON writes the name in another way.
#[doc(hidden)]
#[must_use]
pub const fn key(key: &'static str) -> &'static str {
    let bytes = key.as_bytes();
    let mut at = 2;
    while at + 2 < bytes.len() {
        if matches!(bytes[at], b'"' | b'\\' | 0..=0x1f) {
            return "";
        }
        at += 1;
    }
    key
}

/// The table of a type's fields, each with its index and its name on the wire, and what every type with a
/// table has.
///
/// The generated modules use it. The type needs `Default`, and the field `unknown_fields`.
#[doc(hidden)]
#[macro_export]
macro_rules! field_table {
    ($name:ident, [$(($index:literal, $field:ident, $wire:literal)),* $(,)?]) => {
        impl $crate::fields::FieldTable for $name {
            fn names(&self) -> &'static [&'static str] {
                &[$($wire),*]
            }

            fn keys(&self) -> &'static [&'static str] {
                const { &[$($crate::fields::key(concat!(",\"", $wire, "\":"))),*] }
            }

            fn slot(&mut self, index: usize) -> $crate::fields::Slot<'_> {
                match index {
                    $($index => $crate::fields::Slot::of(&mut self.$field),)*
                    _ => $crate::fields::Slot::None,
                }
            }

            fn view(&self, index: usize) -> $crate::fields::View<'_> {
                match index {
                    $($index => $crate::fields::View::of(&self.$field),)*
                    _ => $crate::fields::View::None,
                }
            }

            fn unknown_fields(&self) -> &$crate::client::UnknownFields {
                &self.unknown_fields
            }

            fn unknown_fields_mut(&mut self) -> &mut $crate::client::UnknownFields {
                &mut self.unknown_fields
            }
        }

        $crate::field_table!($name);
    };
    ($name:ident) => {
        impl $name {
            /// Where this value differs from its documentation: what is kept in `unknown_fields`
            /// though there is a field of that name, here and in the objects within.
            #[allow(unreachable_pub)]
            pub fn mismatches(&self) -> ::std::vec::Vec<$crate::client::Mismatch> {
                $crate::fields::mismatches(self)
            }
        }

        impl $crate::fields::Element for $name {
            fn slot(value: &mut ::std::option::Option<Self>) -> $crate::fields::Slot<'_> {
                $crate::fields::Slot::Record(value)
            }

            fn list_slot(
                value: &mut ::std::option::Option<::std::vec::Vec<Self>>,
            ) -> $crate::fields::Slot<'_> {
                $crate::fields::Slot::Records(value)
            }

            fn view(&self) -> $crate::fields::View<'_> {
                $crate::fields::View::Record(self)
            }

            fn field_names() -> &'static [&'static str] {
                $crate::fields::FieldTable::names(&Self::default())
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::fields::serialize(self, serializer)
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::fields::deserialize(deserializer)
            }
        }
    };
}

/// What a choice between types needs to be read and written: the property that tells the types apart,
/// if there is one, its values with the index of the type that each means, and the variants.
#[doc(hidden)]
#[macro_export]
macro_rules! choice {
    (
        $name:ident,
        $tag:literal,
        [$(($value:literal, $index:literal)),* $(,)?],
        [$($variant:ident($held:ty)),* $(,)?]
    ) => {
        impl $crate::fields::Element for $name {
            fn slot(value: &mut ::std::option::Option<Self>) -> $crate::fields::Slot<'_> {
                $crate::fields::Slot::Other(value)
            }

            fn view(&self) -> $crate::fields::View<'_> {
                match self {
                    $(Self::$variant(value) => $crate::fields::Element::view(value),)*
                }
            }

            fn from_json(raw: &str) -> ::std::option::Option<Self> {
                $crate::fields::choose(raw, $tag, &[$(($value, $index)),*], &[
                    $($crate::fields::Part {
                        names: <$held as $crate::fields::Element>::field_names,
                        read: |raw, exact| {
                            $crate::fields::read_part(raw, exact).map(Self::$variant)
                        },
                    }),*
                ])
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::fields::Element::view(self).serialize(serializer)
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::fields::deserialize(deserializer)
            }
        }
    };
}

/// Lets a field of a table hold a type that wraps another.
#[doc(hidden)]
#[macro_export]
macro_rules! wrapper_element {
    ($name:ident) => {
        impl $crate::fields::Element for $name {
            fn slot(value: &mut ::std::option::Option<Self>) -> $crate::fields::Slot<'_> {
                $crate::fields::Slot::Other(value)
            }

            fn view(&self) -> $crate::fields::View<'_> {
                $crate::fields::Element::view(&self.0)
            }

            fn from_null() -> ::std::option::Option<Self> {
                $crate::fields::Element::from_null().map(Self)
            }

            fn from_json(raw: &str) -> ::std::option::Option<Self> {
                $crate::fields::read(raw).map(Self)
            }
        }
    };
}

#[cfg(test)]
mod fuzz;
#[cfg(test)]
pub(crate) mod tests;
