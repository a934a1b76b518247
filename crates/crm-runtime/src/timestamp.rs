use std::fmt;

use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A time as the vendor wrote it: a text or a whole number.
///
/// It is kept and sent back unchanged, so nothing is lost where a vendor's format is not the
/// documented one. With the feature `chrono` it converts into a `DateTime<Utc>`.
///
/// ```
/// use crm_runtime::client::Timestamp;
///
/// let created: Timestamp = serde_json::from_str("1700000000")?;
/// assert_eq!(created.as_unix(), Some(1_700_000_000));
/// assert_eq!(serde_json::to_string(&created)?, "1700000000");
///
/// let updated = Timestamp::from("2024-05-01T10:00:00Z");
/// assert_eq!(updated.as_str(), Some("2024-05-01T10:00:00Z"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Eq, Hash, PartialEq)]
pub struct Timestamp(Written);

#[derive(Clone, Eq, Hash, PartialEq)]
enum Written {
    Text(String),
    Number(i64),
}

impl Timestamp {
    /// The text, if it was written as one.
    pub fn as_str(&self) -> Option<&str> {
        match &self.0 {
            Written::Text(text) => Some(text),
            Written::Number(_) => None,
        }
    }

    /// The number, if it was written as one: by the vendors' documents, seconds since 1970.
    pub fn as_unix(&self) -> Option<i64> {
        match self.0 {
            Written::Text(_) => None,
            Written::Number(number) => Some(number),
        }
    }
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self(Written::Text(text.to_owned()))
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self(Written::Text(text))
    }
}

impl From<i64> for Timestamp {
    fn from(number: i64) -> Self {
        Self(Written::Number(number))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Written::Text(text) => f.write_str(text),
            Written::Number(number) => number.fmt(f),
        }
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Written::Text(text) => text.fmt(f),
            Written::Number(number) => number.fmt(f),
        }
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Written::Text(text) => serializer.serialize_str(text),
            Written::Number(number) => serializer.serialize_i64(*number),
        }
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TimestampVisitor;

        impl Visitor<'_> for TimestampVisitor {
            type Value = Timestamp;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a time as text or whole number")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Timestamp, E> {
                Ok(text.into())
            }

            fn visit_string<E: de::Error>(self, text: String) -> Result<Timestamp, E> {
                Ok(text.into())
            }

            fn visit_i64<E: de::Error>(self, number: i64) -> Result<Timestamp, E> {
                Ok(number.into())
            }

            fn visit_u64<E: de::Error>(self, number: u64) -> Result<Timestamp, E> {
                i64::try_from(number)
                    .map(Timestamp::from)
                    .map_err(|_| E::invalid_value(de::Unexpected::Unsigned(number), &self))
            }
        }

        deserializer.deserialize_any(TimestampVisitor)
    }
}

/// A [`Timestamp`] is no time that could be understood.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct TimestampError(());

impl fmt::Display for TimestampError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("neither an ISO 8601 time nor seconds since 1970")
    }
}

impl std::error::Error for TimestampError {}

/// Understands RFC 3339, the same without an offset (taken as UTC) or with a space for the `T`, a
/// bare date (its first moment in UTC), and seconds since 1970.
#[cfg(feature = "chrono")]
impl TryFrom<&Timestamp> for chrono::DateTime<chrono::Utc> {
    type Error = TimestampError;

    fn try_from(timestamp: &Timestamp) -> Result<Self, TimestampError> {
        use chrono::{DateTime, NaiveDate, NaiveDateTime};

        let text = match &timestamp.0 {
            Written::Number(seconds) => {
                return DateTime::from_timestamp(*seconds, 0).ok_or(TimestampError(()));
            }
            Written::Text(text) => text.trim(),
        };
        if let Ok(time) = DateTime::parse_from_rfc3339(text) {
            return Ok(time.to_utc());
        }
        for format in ["%Y-%m-%dT%H:%M:%S%.f%z", "%Y-%m-%d %H:%M:%S%.f%z"] {
            if let Ok(time) = DateTime::parse_from_str(text, format) {
                return Ok(time.to_utc());
            }
        }
        for format in ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f"] {
            if let Ok(time) = NaiveDateTime::parse_from_str(text, format) {
                return Ok(time.and_utc());
            }
        }
        NaiveDate::parse_from_str(text, "%Y-%m-%d")
            .ok()
            .and_then(|date| date.and_hms_opt(0, 0, 0))
            .map(|time| time.and_utc())
            .ok_or(TimestampError(()))
    }
}

/// As for a reference.
#[cfg(feature = "chrono")]
impl TryFrom<Timestamp> for chrono::DateTime<chrono::Utc> {
    type Error = TimestampError;

    fn try_from(timestamp: Timestamp) -> Result<Self, TimestampError> {
        Self::try_from(&timestamp)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_sent_back_as_it_came() {
        for text in [r#""2024-01-01 00:00:00""#, "1700000000", "-1", r#""soon""#] {
            let timestamp: Timestamp = serde_json::from_str(text).expect("a time");
            assert_eq!(serde_json::to_string(&timestamp).expect("JSON"), text);
        }
        for text in ["1.5", "null", "true", "18446744073709551615"] {
            assert!(serde_json::from_str::<Timestamp>(text).is_err(), "{text}");
        }
    }

    #[cfg(feature = "chrono")]
    #[test]
    fn it_converts() {
        use chrono::{DateTime, Utc};
        let seconds = |timestamp: Timestamp| {
            DateTime::<Utc>::try_from(&timestamp).map(|time| time.timestamp())
        };
        for (given, expected) in [
            (Timestamp::from(1_700_000_000), 1_700_000_000),
            ("2023-11-14T22:13:20Z".into(), 1_700_000_000),
            ("2023-11-14T23:13:20+01:00".into(), 1_700_000_000),
            ("2023-11-14T22:13:20.5+0000".into(), 1_700_000_000),
            ("2023-11-14 22:13:20".into(), 1_700_000_000),
            ("2023-11-14".into(), 1_699_920_000),
        ] {
            assert_eq!(seconds(given.clone()), Ok(expected), "{given}");
        }
        assert!(seconds("soon".into()).is_err());
        assert!(seconds(i64::MAX.into()).is_err());
    }
}
