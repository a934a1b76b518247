//! [`Number`]: a JSON number with all its digits.

use std::fmt;
use std::str::FromStr;

use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use super::reader::Reader;

/// A number exactly as the vendor wrote it.
///
/// An `f64` holds 15 digits; amounts of money may have more. A number that an `f64` holds exactly is
/// kept as one, any other as its digits, and both are sent as they came.
///
/// ```
/// use crm_runtime::client::Number;
///
/// let amount: Number = serde_json::from_str("1234567890123456.78")?;
/// assert_eq!(amount.to_string(), "1234567890123456.78");
/// assert_eq!(serde_json::to_string(&amount)?, "1234567890123456.78");
/// assert_eq!(Number::from(12.5).as_f64(), 12.5);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
pub struct Number(Held);

#[derive(Clone)]
enum Held {
    Integer(i64),
    Float(f64),
    Digits(Box<str>),
}

impl Number {
    /// The nearest `f64`; infinite if the number is larger than any.
    pub fn as_f64(&self) -> f64 {
        match &self.0 {
            #[allow(clippy::cast_precision_loss)]
            Held::Integer(number) => *number as f64,
            Held::Float(number) => *number,
            Held::Digits(digits) => digits.parse().unwrap_or(f64::NAN),
        }
    }

    /// The number as an integer, if it is one that fits.
    pub fn as_i64(&self) -> Option<i64> {
        match &self.0 {
            Held::Integer(number) => Some(*number),
            Held::Float(_) | Held::Digits(_) => integer_of(&self.to_string()),
        }
    }

    /// Makes a number of text that is known to be a JSON number.
    pub(crate) fn of(digits: &str) -> Self {
        let is_integer = !digits
            .bytes()
            .any(|byte| matches!(byte, b'.' | b'e' | b'E'));
        if is_integer {
            return match digits.parse() {
                // A negative zero is no integer.
                Ok(number) if digits != "-0" => Self(Held::Integer(number)),
                _ => Self(Held::Digits(digits.into())),
            };
        }
        // Fifteen digits come back from an `f64` as they went in.
        let significant = digits.bytes().filter(u8::is_ascii_digit).count();
        match digits.parse::<f64>() {
            Ok(number) if significant <= 15 && is_written_alike(number, digits) => {
                Self(Held::Float(number))
            }
            _ => Self(Held::Digits(digits.into())),
        }
    }
}

/// Whether the number prints as these digits, so that nothing but itself needs to be kept.
fn is_written_alike(number: f64, digits: &str) -> bool {
    use std::fmt::Write;

    struct Compare<'d>(&'d str);

    impl fmt::Write for Compare<'_> {
        fn write_str(&mut self, part: &str) -> fmt::Result {
            self.0 = self.0.strip_prefix(part).ok_or(fmt::Error)?;
            Ok(())
        }
    }

    let mut rest = Compare(digits);
    write!(rest, "{number:?}").is_ok() && rest.0.is_empty()
}

/// The integer that a JSON number is, if a fraction in it is zero: `85.0` is 85.
pub(crate) fn integer_of(digits: &str) -> Option<i64> {
    if let Ok(number) = digits.parse() {
        return Some(number);
    }
    let (whole, fraction) = digits.split_once('.')?;
    match fraction.bytes().all(|digit| digit == b'0') {
        true => whole.parse().ok(),
        false => None,
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Held::Integer(number) => number.fmt(f),
            Held::Float(number) => fmt::Debug::fmt(number, f),
            Held::Digits(digits) => f.write_str(digits),
        }
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Held::Integer(one), Held::Integer(other)) => one == other,
            (Held::Digits(one), Held::Digits(other)) => one == other,
            _ => self.as_f64() == other.as_f64(),
        }
    }
}

impl PartialEq<f64> for Number {
    fn eq(&self, other: &f64) -> bool {
        self.as_f64() == *other
    }
}

impl From<f64> for Number {
    fn from(number: f64) -> Self {
        Self(Held::Float(number))
    }
}

impl From<i64> for Number {
    fn from(number: i64) -> Self {
        Self(Held::Integer(number))
    }
}

impl From<i32> for Number {
    fn from(number: i32) -> Self {
        Self(Held::Integer(number.into()))
    }
}

impl From<u32> for Number {
    fn from(number: u32) -> Self {
        Self(Held::Integer(number.into()))
    }
}

/// Text that is not a JSON number.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct NumberError(());

impl fmt::Display for NumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a JSON number")
    }
}

impl std::error::Error for NumberError {}

/// Takes what JSON takes as a number, and keeps all its digits.
impl FromStr for Number {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        match is_number(text) {
            true => Ok(Self::of(text)),
            false => Err(NumberError(())),
        }
    }
}

/// Whether a string is a JSON number to the letter.
pub(crate) fn is_number(text: &str) -> bool {
    let mut reader = Reader::new(text);
    reader
        .number()
        .is_ok_and(|number| number.len() == text.len())
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Held::Integer(number) => serializer.serialize_i64(*number),
            Held::Float(number) => serializer.serialize_f64(*number),
            Held::Digits(digits) => match serde_json::from_str::<&RawValue>(digits) {
                Ok(raw) => raw.serialize(serializer),
                Err(error) => Err(serde::ser::Error::custom(error)),
            },
        }
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NumberVisitor;

        impl Visitor<'_> for NumberVisitor {
            type Value = Number;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Number, E> {
                text.parse()
                    .map_err(|_| E::invalid_type(de::Unexpected::Str(text), &self))
            }
        }

        let text = super::raw_text(deserializer)?;
        NumberVisitor.visit_str(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_digits() {
        for digits in [
            "0",
            "-0",
            "7",
            "-12",
            "9223372036854775807",
            "9223372036854775808",
            "12345678901234567890123",
            "0.1",
            "12.50",
            "1234567890123456.78",
            "1e3",
            "1E+400",
            "-1.0",
            "0.30000000000000004",
        ] {
            let number: Number = serde_json::from_str(digits).expect("a number");
            assert_eq!(number.to_string(), digits);
            assert_eq!(serde_json::to_string(&number).expect("JSON"), digits);
        }
        for text in ["", "x", "1x", "+1", "01", "NaN", " 1"] {
            assert!(text.parse::<Number>().is_err(), "{text}");
        }
    }

    #[test]
    fn numbers_are_compared_by_what_they_are_worth() {
        let number = |text: &str| text.parse::<Number>().expect("a number");
        assert_eq!(number("1.0"), Number::from(1));
        assert_eq!(number("12.50"), Number::from(12.5));
        assert_eq!(number("2.0").as_i64(), Some(2));
        assert_eq!(number("2.5").as_i64(), None);
        assert_eq!(number("1e400").as_f64(), f64::INFINITY);
        assert_ne!(
            number("12345678901234567890123"),
            number("12345678901234567890124")
        );
    }
}
