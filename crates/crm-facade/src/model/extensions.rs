//! [`Extensions`]: the fields of a vendor that the model does not have.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::OnceLock;

use crm_runtime::fields::{FieldTable, rest};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use super::Absent;

/// Fields that the model does not have, by the vendor's id.
///
/// It dereferences to a map. What a vendor's record has beside the model becomes JSON when it is
/// first looked at, so that records whose extensions nobody reads cost less.
///
/// ```
/// use crm_facade::model::Contact;
///
/// let ada = Contact::new().extension("minotaur", "birth_year", 1815);
/// assert_eq!(ada.extensions["minotaur"]["birth_year"], 1815);
/// ```
pub struct Extensions(Kept);

type Fields = BTreeMap<String, Map<String, Value>>;

enum Kept {
    Fields(Fields),
    /// What a mapper has left of a vendor's record.
    Left(Box<dyn Remains>),
}

/// A record that becomes fields.
trait Remains: Send + Sync {
    fn fields(&self) -> &Fields;
}

/// A vendor's record, of which a mapper takes what the model has.
pub(crate) struct Left<V> {
    vendor: &'static str,
    /// `None` until it is read.
    pub(crate) record: Option<V>,
    fields: OnceLock<Fields>,
}

impl<V> Left<V> {
    /// The whole record.
    pub(crate) const fn new(vendor: &'static str, record: Option<V>) -> Self {
        Self {
            vendor,
            record,
            fields: OnceLock::new(),
        }
    }
}

impl<V: FieldTable> Remains for Left<V> {
    fn fields(&self) -> &Fields {
        self.fields.get_or_init(|| {
            let mut left = self
                .record
                .as_ref()
                .map(|record| rest(record))
                .unwrap_or_default();
            left.retain(|_, value| !value.is_null());
            match left.is_empty() {
                true => Fields::new(),
                false => Fields::from([(self.vendor.to_owned(), left)]),
            }
        })
    }
}

impl Extensions {
    /// No fields.
    pub const fn new() -> Self {
        Self(Kept::Fields(Fields::new()))
    }

    /// Adds what is left of a vendor's record.
    pub(crate) fn add<V: FieldTable>(&mut self, left: Box<Left<V>>) {
        match &mut self.0 {
            Kept::Fields(known) if known.is_empty() => self.0 = Kept::Left(left),
            _ => {
                for (vendor, fields) in left.fields().clone() {
                    self.entry(vendor).or_default().extend(fields);
                }
            }
        }
    }
}

impl Deref for Extensions {
    type Target = Fields;

    fn deref(&self) -> &Fields {
        match &self.0 {
            Kept::Fields(fields) => fields,
            Kept::Left(left) => left.fields(),
        }
    }
}

impl DerefMut for Extensions {
    fn deref_mut(&mut self) -> &mut Fields {
        if let Kept::Left(left) = &self.0 {
            self.0 = Kept::Fields(left.fields().clone());
        }
        match &mut self.0 {
            Kept::Fields(fields) => fields,
            Kept::Left(_) => unreachable!("what was left has become fields"),
        }
    }
}

impl Default for Extensions {
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Extensions {
    fn clone(&self) -> Self {
        Self::from((**self).clone())
    }
}

impl PartialEq for Extensions {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl From<Fields> for Extensions {
    fn from(fields: Fields) -> Self {
        Self(Kept::Fields(fields))
    }
}

impl Absent for Extensions {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl Serialize for Extensions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Extensions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Fields::deserialize(deserializer).map(Self::from)
    }
}

impl JsonSchema for Extensions {
    fn inline_schema() -> bool {
        Fields::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        Fields::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        Fields::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Fields::json_schema(generator)
    }
}

/// Shows no personal data.
impl fmt::Debug for Extensions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        crm_runtime::client::PERSONAL.fmt(f)
    }
}
