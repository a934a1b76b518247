//! [`Timestamp`]: a time in whatever format the vendor wrote it.

use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime};

use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A time as the vendor wrote it: a string or an integer.
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

impl Timestamp {
    /// The time, to compare it with others, if it is written in one of the forms of vendors: RFC
    /// 3339, the same without an offset (taken as UTC) or with a space for the `T`, a bare date (its
    /// first moment in UTC), and seconds since 1970.
    ///
    /// Two timestamps are equal only if they are written alike; their times may be equal otherwise.
    ///
    /// ```
    /// use crm_runtime::client::Timestamp;
    ///
    /// let (one, other) = (Timestamp::from("2023-11-14T23:13:20+01:00"), Timestamp::from(1_700_000_000));
    /// assert!(one != other && one.time() == other.time());
    /// assert!(one.time() < Timestamp::from("2024-01-01").time());
    /// ```
    pub fn time(&self) -> Option<SystemTime> {
        let (seconds, nanos) = match &self.0 {
            Written::Number(seconds) => (*seconds, 0),
            Written::Text(text) => parse(text.trim())?,
        };
        let whole = Duration::from_secs(seconds.unsigned_abs());
        let time = match seconds < 0 {
            true => SystemTime::UNIX_EPOCH.checked_sub(whole)?,
            false => SystemTime::UNIX_EPOCH.checked_add(whole)?,
        };
        time.checked_add(Duration::from_nanos(nanos.into()))
    }
}

/// Checks what a person or a program gives: a string that is no time is an error. The time is kept
/// as it is written; an integer becomes a number. `Timestamp::from` takes any string.
///
/// ```
/// use crm_runtime::client::Timestamp;
///
/// let since: Timestamp = "2024-05-01T10:00:00Z".parse()?;
/// assert_eq!(since.as_str(), Some("2024-05-01T10:00:00Z"));
/// assert!("yesterday".parse::<Timestamp>().is_err());
/// # Ok::<(), crm_runtime::client::TimestampError>(())
/// ```
impl FromStr for Timestamp {
    type Err = TimestampError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if let Ok(seconds) = text.parse::<i64>() {
            return Ok(Self::from(seconds));
        }
        let time = Self::from(text);
        match text.trim() == text && time.time().is_some() {
            true => Ok(time),
            false => Err(TimestampError(())),
        }
    }
}

/// Seconds since 1970 and nanoseconds.
fn parse(text: &str) -> Option<(i64, u32)> {
    let number = |range: std::ops::Range<usize>| -> Option<i64> {
        let digits = text.get(range)?;
        let is_plain = digits.bytes().all(|byte| byte.is_ascii_digit());
        digits.parse().ok().filter(|_| is_plain)
    };
    let sign = |at: usize, signs: &str| {
        signs
            .contains(char::from(*text.as_bytes().get(at)?))
            .then_some(())
    };
    let (year, month, day) = (number(0..4)?, number(5..7)?, number(8..10)?);
    sign(4, "-")?;
    sign(7, "-")?;
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    if !(1..=last).contains(&day) {
        return None;
    }
    // Years begin in March, so that the odd day is the last one.
    let (years, months) = match month > 2 {
        true => (year, month - 3),
        false => (year - 1, month + 9),
    };
    let era = years.div_euclid(400);
    let of_era = years.rem_euclid(400);
    let of_year = (153 * months + 2) / 5 + day - 1;
    let days = era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468;
    if text.len() == 10 {
        return Some((days * 86_400, 0));
    }
    sign(10, "Tt ")?;
    let (hour, minute, second) = (number(11..13)?, number(14..16)?, number(17..19)?);
    sign(13, ":")?;
    sign(16, ":")?;
    if hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let mut rest = text.get(19..)?;
    let mut nanos = 0;
    if let Some(fraction) = rest.strip_prefix('.') {
        let digits = fraction.bytes().take_while(u8::is_ascii_digit).count();
        let first = fraction
            .get(..digits.min(9))
            .filter(|first| !first.is_empty())?;
        nanos = first.parse::<u32>().ok()? * 10_u32.pow(9 - u32::try_from(first.len()).ok()?);
        rest = fraction.get(digits..)?;
    }
    let offset = match rest.as_bytes() {
        [] | [b'Z' | b'z'] => 0,
        [sign @ (b'+' | b'-'), hours @ ..] => {
            let hours = std::str::from_utf8(hours).ok()?.replacen(':', "", 1);
            let is_plain = hours.len() == 4 && hours.bytes().all(|byte| byte.is_ascii_digit());
            let value: i64 = hours.parse().ok().filter(|_| is_plain)?;
            let (hours, minutes) = (value / 100, value % 100);
            if hours > 23 || minutes > 59 {
                return None;
            }
            let seconds = hours * 3600 + minutes * 60;
            if *sign == b'-' { -seconds } else { seconds }
        }
        _ => return None,
    };
    Some((
        days * 86_400 + hour * 3600 + minute * 60 + second - offset,
        nanos,
    ))
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
                f.write_str("a time as a string or an integer")
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

    #[test]
    fn its_time_is_understood_in_each_form() {
        let seconds = |timestamp: Timestamp| {
            let since = timestamp.time()?.duration_since(SystemTime::UNIX_EPOCH);
            Some(since.ok()?.as_secs_f64())
        };
        for (given, expected) in [
            (Timestamp::from(1_700_000_000), 1_700_000_000.0),
            ("2023-11-14T22:13:20Z".into(), 1_700_000_000.0),
            ("2023-11-14T23:13:20+01:00".into(), 1_700_000_000.0),
            ("2023-11-14T22:13:20.5+0000".into(), 1_700_000_000.5),
            ("2023-11-14 22:13:20".into(), 1_700_000_000.0),
            ("2023-11-14".into(), 1_699_920_000.0),
            ("2024-02-29T00:00:00Z".into(), 1_709_164_800.0),
        ] {
            assert_eq!(seconds(given.clone()), Some(expected), "{given}");
        }
        assert!(Timestamp::from("1969-12-31").time() < Timestamp::from(0).time());
        for odd in [
            "soon",
            "2023-02-29",
            "2023-11-14T25:00:00Z",
            "2023-11-14T22:13:20+1",
            "",
        ] {
            assert_eq!(Timestamp::from(odd).time(), None, "{odd}");
        }
    }

    #[test]
    fn a_time_that_is_given_is_parsed_and_kept_as_it_is_written() {
        for given in [
            "2024-05-01T10:00:00+02:00",
            "2024-05-01 10:00:00",
            "2024-05-01",
        ] {
            let time: Timestamp = given.parse().expect("a time");
            assert_eq!(time, Timestamp::from(given));
        }
        let time: Timestamp = "1700000000".parse().expect("a time");
        assert_eq!(time.as_unix(), Some(1_700_000_000));
        for odd in [
            "yesterday",
            "",
            " 2024-05-01",
            "2024-02-30",
            "2024-05-01T10",
        ] {
            assert!(odd.parse::<Timestamp>().is_err(), "{odd}");
        }
    }

    #[cfg(feature = "chrono")]
    proptest::proptest! {
        #[test]
        fn its_time_is_that_of_chrono(
            text in "(19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]([T ][0-2][0-9]:[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][01][0-9]:?[0-5][0-9])?)?"
        ) {
            let timestamp = Timestamp::from(text.as_str());
            let chrono = chrono::DateTime::<chrono::Utc>::try_from(&timestamp).ok();
            let own = timestamp.time().map(chrono::DateTime::<chrono::Utc>::from);
            if let (Some(own), Some(chrono)) = (own, chrono) {
                proptest::prop_assert_eq!(own, chrono);
            } else {
                proptest::prop_assert_eq!(own.is_some(), chrono.is_some());
            }
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
