//! [`Strict`]: reads a record of the model and rejects fields that it does not have.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, de};

/// A value whose JSON may hold no field that the type does not have, for input from users.
///
/// The model reads any JSON object: what it does not know is passed over, since a vendor may send
/// it. Where a person writes the JSON, such a field is a slip that would be lost without a word.
///
/// ```
/// use crm_facade::model::{Contact, Strict};
///
/// let good = r#"{"first_name": "Ada", "emails": [{"address": "ada@example.com"}]}"#;
/// let contact: Strict<Contact> = serde_json::from_str(good)?;
/// assert_eq!(contact.first_name.as_deref(), Some("Ada"));
///
/// let slip = r#"{"firstname": "Ada", "emails": [{"adress": "ada@example.com"}]}"#;
/// let error = serde_json::from_str::<Strict<Contact>>(slip).unwrap_err();
/// assert!(error.to_string().starts_with("unknown fields `firstname`, `emails.0.adress`"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Strict<T>(pub T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Strict<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut unknown = Vec::new();
        let value = serde_ignored::deserialize(deserializer, |path| {
            // Optional fields are told of as `?`, which nobody has written.
            unknown.push(format!("`{}`", path.to_string().replace(".?", "")));
        })?;
        match unknown.len() {
            0 => Ok(Self(value)),
            1 => Err(de::Error::custom(format!("unknown field {}", unknown[0]))),
            _ => Err(de::Error::custom(format!(
                "unknown fields {}",
                unknown.join(", ")
            ))),
        }
    }
}

impl<T> Strict<T> {
    /// The value.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> Deref for Strict<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: fmt::Display> fmt::Display for Strict<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: JsonSchema> JsonSchema for Strict<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("Strict{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut schema = T::json_schema(generator);
        schema.insert("additionalProperties".to_owned(), false.into());
        schema
    }
}
