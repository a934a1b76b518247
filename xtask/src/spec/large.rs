//! Reads YAML with integers beyond 64 bits, which vendors write as limits of their values.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// The text as JSON; an integer of more than 64 bits becomes a float.
///
/// # Errors
///
/// When the text is not valid YAML.
pub(super) fn parse(text: &str) -> Result<Value, serde_yaml::Error> {
    let Large(mut value) = serde_yaml::from_str(text)?;
    merge(&mut value);
    Ok(value)
}

struct Large(Value);

impl<'de> Deserialize<'de> for Large {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Any).map(Self)
    }
}

struct Any;

impl<'de> Visitor<'de> for Any {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Value, E> {
        Ok((value as f64).into())
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Value, E> {
        Ok((value as f64).into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(Large(value)) = from.next_element()? {
            list.push(value);
        }
        Ok(list.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some((Large(key), Large(value))) = from.next_entry()? {
            let key = match key {
                Value::String(key) => key,
                Value::Array(_) | Value::Object(_) => {
                    return Err(A::Error::custom("a key that JSON cannot hold; quote it"));
                }
                other => other.to_string(),
            };
            object.insert(key, value);
        }
        Ok(object.into())
    }
}

/// Puts what `<<` names in its place; keys of its own stay.
fn merge(value: &mut Value) {
    match value {
        Value::Object(object) => {
            let merged = match object.shift_remove("<<") {
                Some(Value::Array(list)) => list,
                Some(one) => vec![one],
                None => Vec::new(),
            };
            for one in merged {
                if let Value::Object(one) = one {
                    for (key, value) in one {
                        object.entry(key).or_insert(value);
                    }
                }
            }
            object.values_mut().for_each(merge);
        }
        Value::Array(list) => list.iter_mut().for_each(merge),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::parse;

    #[test]
    fn integers_beyond_64_bits_are_read() {
        let text = "a: &a {min: -9223372036854776000, max: 18446744073709552000}\nb: {<<: *a, min: 1}\n1: x\n";
        let read = parse(text).unwrap();
        assert_eq!(read["a"]["min"], json!(-9223372036854776000.0));
        assert_eq!(read["b"], json!({"min": 1, "max": 18446744073709552000.0}));
        assert_eq!(read["1"], "x");
        assert!(parse("a: [").is_err());
    }
}
