//! Changes, which tell leaving, setting and clearing apart.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What to do with a field.
///
/// In JSON, a field that is left is absent and a field that is cleared is null.
///
/// ```
/// use crm_facade::{Change, model::ContactPatch};
///
/// let patch = ContactPatch::new().title("CTO").department(Change::Clear);
/// assert_eq!(serde_json::to_string(&patch)?, r#"{"title":"CTO","department":null}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// A vendor that documents no way to clear a field has the whole change rejected before any call.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub enum Change<T> {
    /// Leaves it as it is.
    #[default]
    Leave,
    /// Gives it a value.
    Set(T),
    /// Takes its value away.
    Clear,
}

impl<T> Change<T> {
    /// Whether it stays as it is.
    pub const fn is_leave(&self) -> bool {
        matches!(self, Self::Leave)
    }

    /// The new value, if there is one.
    pub fn set(self) -> Option<T> {
        match self {
            Self::Set(value) => Some(value),
            _ => None,
        }
    }

    /// Changes the value's type.
    pub fn map<U>(self, map: impl FnOnce(T) -> U) -> Change<U> {
        match self {
            Self::Leave => Change::Leave,
            Self::Set(value) => Change::Set(map(value)),
            Self::Clear => Change::Clear,
        }
    }

    pub(crate) fn kind(&self) -> Change<()> {
        match self {
            Self::Leave => Change::Leave,
            Self::Set(_) => Change::Set(()),
            Self::Clear => Change::Clear,
        }
    }
}

impl<T> From<T> for Change<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

impl From<&str> for Change<String> {
    fn from(value: &str) -> Self {
        Self::Set(value.to_owned())
    }
}

impl<T: Serialize> Serialize for Change<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Set(value) => value.serialize(serializer),
            Self::Leave | Self::Clear => serializer.serialize_none(),
        }
    }
}

/// A field that is there sets or clears; absent fields are left by their default.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Change<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(|value| value.map_or(Self::Clear, Self::Set))
    }
}

impl<T: JsonSchema> JsonSchema for Change<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Change_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        <Option<T>>::json_schema(generator)
    }
}

/// A record's field, as a change that sets what it holds.
pub(crate) trait Held {
    type Value;

    fn into_change(self) -> Change<Self::Value>;
}

impl<T> Held for Option<T> {
    type Value = T;

    fn into_change(self) -> Change<T> {
        self.map_or(Change::Leave, Change::Set)
    }
}

impl<T> Held for Vec<T> {
    type Value = Self;

    fn into_change(self) -> Change<Self> {
        if self.is_empty() {
            Change::Leave
        } else {
            Change::Set(self)
        }
    }
}
