//! The macros that records are defined with, so that masking, setters and patches are written once.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Extensions;
use crate::resource::Resource;

/// A record of the common model.
pub trait Record:
    Clone + Default + Serialize + DeserializeOwned + schemars::JsonSchema + Send + Sync + 'static
{
    /// The typed id.
    type Id: AsRef<str> + From<String> + Clone + Send + Sync + 'static;

    /// The resource that it belongs to.
    const RESOURCE: Resource;

    /// The fields that are its own, each after `personal` or `public`.
    #[doc(hidden)]
    const MASKS: &'static [(&'static str, &'static str)];

    /// The names of its fields, in order.
    const FIELDS: &'static [&'static str];

    /// The vendor's id, if it gave one.
    fn id(&self) -> Option<&Self::Id>;

    /// What had no place in the model.
    fn extensions_mut(&mut self) -> &mut Extensions;
}

/// A record that can be changed by a patch.
pub trait Patched: Record + Into<Self::Patch> {
    /// Its patch.
    type Patch: Clone + Default + Serialize + DeserializeOwned + Send + Sync + 'static;
}

/// A field that may hold nothing.
#[doc(hidden)]
pub trait Absent {
    /// Whether it holds nothing.
    fn is_absent(&self) -> bool;
}

impl<T> Absent for Option<T> {
    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T> Absent for Vec<T> {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl<K, V> Absent for BTreeMap<K, V> {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

pub(crate) fn is_absent<T: Absent>(field: &T) -> bool {
    field.is_absent()
}

/// What a setter takes for a field of type `F`: the value of an optional field, or anything that
/// can be iterated for a list.
pub trait Setter<F> {
    /// The field's new value.
    fn into_field(self) -> F;
}

impl<T, V: Into<T>> Setter<Option<T>> for V {
    fn into_field(self) -> Option<T> {
        Some(self.into())
    }
}

impl<T, V: IntoIterator> Setter<Vec<T>> for V
where
    V::Item: Into<T>,
{
    fn into_field(self) -> Vec<T> {
        self.into_iter().map(Into::into).collect()
    }
}

/// The type of a field: `optional T` may be absent, `list T` is a list.
macro_rules! field_type {
    (optional $ty:ty) => { Option<$ty> };
    (list $ty:ty) => { Vec<$ty> };
}

/// The type of the field's change.
macro_rules! change_type {
    (optional $ty:ty) => { $crate::patch::Change<$ty> };
    (list $ty:ty) => { $crate::patch::Change<Vec<$ty>> };
}

macro_rules! debug_field {
    ($debug:ident, $self:ident, personal, $field:ident) => {
        $debug.field(stringify!($field), &::crm_runtime::client::PERSONAL)
    };
    ($debug:ident, $self:ident, public, $field:ident) => {
        $debug.field(stringify!($field), &$self.$field)
    };
}

/// A record with the envelope; with `patch Name` its patch too.
macro_rules! record {
    (
        $(#[$meta:meta])*
        pub struct $name:ident($resource:ident, $id:ident) $fields:tt
        $( $(#[$pmeta:meta])* patch $patch:ident; )?
    ) => {
        record_only! { $(#[$meta])* pub struct $name($resource, $id) $fields }
        $( patch_only! { $(#[$pmeta])* pub struct $patch of $name $fields } )?
    };
}

macro_rules! record_only {
    (
        $(#[$meta:meta])*
        pub struct $name:ident($resource:ident, $id:ident) {
            $( $(#[$fmeta:meta])* $mask:ident $shape:ident $field:ident: $ty:ty, )*
        }
    ) => {
        $(#[$meta])*
        ///
        /// Printed with `{:?}`, it shows no personal data.
        #[derive(
            Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize,
            ::schemars::JsonSchema,
        )]
        #[non_exhaustive]
        pub struct $name {
            /// The vendor's id.
            #[serde(default, skip_serializing_if = "crate::model::is_absent")]
            pub id: Option<$crate::model::$id>,
            /// When it was made, as the vendor wrote it.
            #[serde(default, skip_serializing_if = "crate::model::is_absent")]
            pub created_at: Option<$crate::model::Time>,
            /// When it was last changed, as the vendor wrote it.
            #[serde(default, skip_serializing_if = "crate::model::is_absent")]
            pub updated_at: Option<$crate::model::Time>,
            /// Whether the vendor has it as deleted; `None` where it can't tell.
            #[serde(default, skip_serializing_if = "crate::model::is_absent")]
            pub deleted: Option<bool>,
            /// The user it is assigned to.
            #[serde(default, skip_serializing_if = "crate::model::is_absent")]
            pub owner_id: Option<$crate::model::UserId>,
            $(
                $(#[$fmeta])*
                #[serde(default, skip_serializing_if = "crate::model::is_absent")]
                pub $field: field_type!($shape $ty),
            )*
            /// Fields that the vendor's customer has defined.
            #[serde(default, skip_serializing_if = "crate::model::is_absent")]
            pub custom_fields: Vec<$crate::model::CustomField>,
            /// What has no place in the model, by the vendor's id.
            #[serde(default, skip_serializing_if = "crate::model::is_absent")]
            pub extensions: $crate::model::Extensions,
        }

        impl $name {
            /// A record that holds nothing.
            pub fn new() -> Self {
                Self::default()
            }

            /// Sets `id`.
            #[must_use]
            pub fn id(mut self, id: impl Into<$crate::model::$id>) -> Self {
                self.id = Some(id.into());
                self
            }

            /// Sets `owner_id`.
            #[must_use]
            pub fn owner_id(mut self, id: impl Into<$crate::model::UserId>) -> Self {
                self.owner_id = Some(id.into());
                self
            }

            /// Sets `custom_fields`.
            #[must_use]
            pub fn custom_fields(
                mut self,
                fields: impl IntoIterator<Item = $crate::model::CustomField>,
            ) -> Self {
                self.custom_fields = fields.into_iter().collect();
                self
            }

            /// Adds a field of the vendor's own, that the model does not have.
            #[must_use]
            pub fn extension(
                mut self,
                vendor: impl Into<String>,
                field: impl Into<String>,
                value: impl Into<::serde_json::Value>,
            ) -> Self {
                self.extensions
                    .entry(vendor.into())
                    .or_default()
                    .insert(field.into(), value.into());
                self
            }

            $(
                #[doc = concat!("Sets `", stringify!($field), "`.")]
                #[must_use]
                pub fn $field(
                    mut self,
                    value: impl $crate::model::Setter<field_type!($shape $ty)>,
                ) -> Self {
                    self.$field = value.into_field();
                    self
                }
            )*
        }

        impl $crate::model::Record for $name {
            type Id = $crate::model::$id;

            const RESOURCE: $crate::resource::Resource =
                $crate::resource::Resource::$resource;

            const MASKS: &'static [(&'static str, &'static str)] =
                &[$( (stringify!($mask), stringify!($field)) ),*];

            const FIELDS: &'static [&'static str] = &[
                "id", "created_at", "updated_at", "deleted", "owner_id",
                $( stringify!($field), )*
                "custom_fields",
            ];

            fn id(&self) -> Option<&Self::Id> {
                self.id.as_ref()
            }

            fn extensions_mut(&mut self) -> &mut $crate::model::Extensions {
                &mut self.extensions
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                use $crate::model::Absent as _;
                let mut debug = f.debug_struct(stringify!($name));
                if !self.id.is_absent() { debug_field!(debug, self, public, id); }
                if !self.created_at.is_absent() { debug_field!(debug, self, public, created_at); }
                if !self.updated_at.is_absent() { debug_field!(debug, self, public, updated_at); }
                if !self.deleted.is_absent() { debug_field!(debug, self, public, deleted); }
                if !self.owner_id.is_absent() { debug_field!(debug, self, public, owner_id); }
                $( if !self.$field.is_absent() { debug_field!(debug, self, $mask, $field); } )*
                if !self.custom_fields.is_absent() { debug_field!(debug, self, personal, custom_fields); }
                if !self.extensions.is_absent() { debug_field!(debug, self, personal, extensions); }
                debug.finish()
            }
        }
    };
}

macro_rules! patch_only {
    (
        $(#[$meta:meta])*
        pub struct $patch:ident of $name:ident {
            $( $(#[$fmeta:meta])* $mask:ident $shape:ident $field:ident: $ty:ty, )*
        }
    ) => {
        $(#[$meta])*
        ///
        /// A field is left as it is, set, or cleared; see [`Change`](crate::Change). Printed
        /// with `{:?}`, it shows no personal data.
        #[derive(
            Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize,
            ::schemars::JsonSchema,
        )]
        #[non_exhaustive]
        pub struct $patch {
            /// Change of `owner_id`.
            #[serde(default, skip_serializing_if = "crate::Change::is_leave")]
            pub owner_id: $crate::Change<$crate::model::UserId>,
            $(
                #[doc = concat!("Change of `", stringify!($field), "`.")]
                #[serde(default, skip_serializing_if = "crate::Change::is_leave")]
                pub $field: change_type!($shape $ty),
            )*
            /// Change of `custom_fields`.
            #[serde(default, skip_serializing_if = "crate::Change::is_leave")]
            pub custom_fields: $crate::Change<Vec<$crate::model::CustomField>>,
            /// Fields of the vendor's own to set, by the vendor's id.
            #[serde(default, skip_serializing_if = "crate::model::is_absent")]
            pub extensions: $crate::model::Extensions,
        }

        impl $patch {
            /// A patch that changes nothing.
            pub fn new() -> Self {
                Self::default()
            }

            /// Changes `owner_id`.
            #[must_use]
            pub fn owner_id(
                mut self,
                change: impl Into<$crate::Change<$crate::model::UserId>>,
            ) -> Self {
                self.owner_id = change.into();
                self
            }

            /// Changes `custom_fields`.
            #[must_use]
            pub fn custom_fields(
                mut self,
                change: impl Into<$crate::Change<Vec<$crate::model::CustomField>>>,
            ) -> Self {
                self.custom_fields = change.into();
                self
            }

            /// Sets a field of the vendor's own, that the model does not have.
            #[must_use]
            pub fn extension(
                mut self,
                vendor: impl Into<String>,
                field: impl Into<String>,
                value: impl Into<::serde_json::Value>,
            ) -> Self {
                self.extensions
                    .entry(vendor.into())
                    .or_default()
                    .insert(field.into(), value.into());
                self
            }

            $(
                #[doc = concat!("Changes `", stringify!($field), "`.")]
                #[must_use]
                pub fn $field(mut self, change: impl Into<change_type!($shape $ty)>) -> Self {
                    self.$field = change.into();
                    self
                }
            )*
        }

        impl $crate::model::Patched for $name {
            type Patch = $patch;
        }

        /// Sets every field that the record holds, and leaves the others.
        impl From<$name> for $patch {
            fn from(record: $name) -> Self {
                use $crate::patch::Held as _;
                Self {
                    owner_id: record.owner_id.into_change(),
                    $( $field: record.$field.into_change(), )*
                    custom_fields: record.custom_fields.into_change(),
                    extensions: record.extensions,
                }
            }
        }

        impl ::std::fmt::Debug for $patch {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                let mut debug = f.debug_struct(stringify!($patch));
                $(
                    if !self.$field.is_leave() {
                        debug.field(stringify!($field), &self.$field.kind());
                    }
                )*
                debug.finish_non_exhaustive()
            }
        }
    };
}

/// A part of a record, without envelope.
macro_rules! value_struct {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $( $(#[$fmeta:meta])* $mask:ident $shape:ident $field:ident: $ty:ty, )*
        }
    ) => {
        $(#[$meta])*
        ///
        /// Printed with `{:?}`, it shows no personal data.
        #[derive(
            Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize,
            ::schemars::JsonSchema,
        )]
        #[non_exhaustive]
        pub struct $name {
            $(
                $(#[$fmeta])*
                #[serde(default, skip_serializing_if = "crate::model::is_absent")]
                pub $field: field_type!($shape $ty),
            )*
        }

        impl $name {
            $(
                #[doc = concat!("Sets `", stringify!($field), "`.")]
                #[must_use]
                pub fn $field(
                    mut self,
                    value: impl $crate::model::Setter<field_type!($shape $ty)>,
                ) -> Self {
                    self.$field = value.into_field();
                    self
                }
            )*
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                use $crate::model::Absent as _;
                let mut debug = f.debug_struct(stringify!($name));
                $( if !self.$field.is_absent() { debug_field!(debug, self, $mask, $field); } )*
                debug.finish()
            }
        }
    };
}

/// Words that the vendors use for one thing, open for others.
macro_rules! open_enum {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $( $(#[$vmeta:meta])* $variant:ident = $text:literal, )*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
        #[non_exhaustive]
        pub enum $name {
            $( $(#[$vmeta])* $variant, )*
            /// Another word, as the vendor writes it.
            Other(String),
        }

        impl $name {
            /// The word.
            pub fn as_str(&self) -> &str {
                match self {
                    $( Self::$variant => $text, )*
                    Self::Other(word) => word,
                }
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl From<&str> for $name {
            fn from(word: &str) -> Self {
                match word {
                    $( $text => Self::$variant, )*
                    _ => Self::Other(word.to_owned()),
                }
            }
        }

        impl From<String> for $name {
            fn from(word: String) -> Self {
                word.as_str().into()
            }
        }

        /// Never fails: a word that is not known is another word.
        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(word: &str) -> ::std::result::Result<Self, Self::Err> {
                Ok(word.into())
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                <String as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
            }
        }

        impl ::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                ::schemars::json_schema!({
                    "type": "string",
                    "examples": [$( $text ),*],
                })
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::super::*;
    use crate::adapter::full;

    /// A record with every field filled, there and back, with its schema and in print.
    fn holds<T: Record + PartialEq + std::fmt::Debug>() {
        let record: T = full().expect("every type of the model can be made");
        let json = serde_json::to_value(&record).expect("JSON");
        for field in T::FIELDS {
            assert!(json.get(field).is_some(), "{field}");
        }
        assert_eq!(serde_json::from_value::<T>(json).expect("a record"), record);
        let schema = schemars::schema_for!(T);
        for field in T::FIELDS {
            assert!(
                schema.pointer(&format!("/properties/{field}")).is_some(),
                "{field}"
            );
        }
        let printed = format!("{record:?}");
        assert!(printed.contains("custom_fields: [personal]"), "{printed}");
    }

    #[test]
    fn records_hold_what_they_are_given() {
        holds::<Account>();
        holds::<Agent>();
        holds::<PhoneCall>();
        holds::<Campaign>();
        holds::<CampaignEvent>();
        holds::<CampaignMember>();
        holds::<CampaignStats>();
        holds::<Company>();
        holds::<Contact>();
        holds::<CustomFieldDefinition>();
        holds::<Deal>();
        holds::<EmailAccount>();
        holds::<EmailVerification>();
        holds::<EnrichedCompany>();
        holds::<EnrichedPerson>();
        holds::<LeadStatus>();
        holds::<List>();
        holds::<ListMember>();
        holds::<Pipeline>();
        holds::<Product>();
        holds::<Stage>();
        holds::<StepContent>();
        holds::<WarmUp>();
        holds::<User>();
        holds::<WarmUpStats>();
        holds::<Webhook>();
        holds::<Workspace>();
    }

    #[test]
    fn personal_fields_are_not_printed() {
        let name = || "Ada Lovelace".to_owned();
        for printed in [
            format!(
                "{:?}",
                Contact::new()
                    .first_name(name())
                    .notes(name())
                    .websites([name()])
            ),
            format!("{:?}", Email::new(name())),
            format!("{:?}", Phone::new(name())),
            format!("{:?}", SocialLink::new("x", name())),
            format!("{:?}", CustomField::new("x", name())),
            format!("{:?}", Contact::new().extension("x", name(), name())),
            format!("{:?}", ContactPatch::new().first_name(name())),
            format!("{:?}", PersonKey::Email(name())),
            format!("{:?}", LastCall::default().feedback(name())),
            format!(
                "{:?}",
                PhoneCall::new().to_number(name()).transcript(name())
            ),
            format!("{:?}", User::new().email(name()).full_name(name())),
            format!("{:?}", Server::default().password(name())),
            format!(
                "{:?}",
                ListMember::new().contact(Contact::new().last_name(name()))
            ),
        ] {
            assert!(!printed.contains("Ada"), "{printed}");
        }
    }

    #[test]
    fn custom_values_give_the_same_json_back() {
        for text in [
            "1",
            "0.1",
            "99.99",
            "1e300",
            "1e-30",
            "18446744073709551615",
            "-0.0",
            "null",
            "[1,[\"a\",{}],true]",
            "{\"a\":null}",
            "0.30000000000000004",
            "\"\"",
        ] {
            let value: serde_json::Value = serde_json::from_str(text).expect("JSON");
            let custom = CustomValue::from(value.clone());
            let json = serde_json::to_value(&custom).expect("JSON");
            let back: CustomValue = serde_json::from_value(json).expect("a value");
            assert_eq!(serde_json::Value::from(back), value, "{text}");
        }
    }
}
